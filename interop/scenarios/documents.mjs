import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { ownAction, ownWorkflow, usesOf } from '../../lib/__tests__/docs/workflows.js';
import { readBlocks, sameButForNames } from '../documents/blocks.mjs';
import { makeProject } from '../documents/project.mjs';
import { runnablePart } from '../documents/runnable.mjs';

const execute = promisify(execFile);

/** The documents that people copy from: at least one block of each has to run. */
const copied = [
  'README.md',
  'docs/lock.md',
  'docs/lock-renewal.md',
  'docs/migrating.md',
  'docs/recipes.md',
  'docs/releasing.md',
  'docs/several-targets.md',
  'docs/testing-on-the-target.md',
];

export const scenarios = [
  {
    name: 'YAML of the documents',
    needs: ['mirror', 'rustup'],
    trees: 'shared',
    async run(stage, _mirror, rustup) {
      await nameJobs(stage);
      await stage.git('tag', '--force', 'v1');
      const interop = join(stage.repository, 'interop');
      const environment = stage.environment({ ...rustup, path: [join(interop, 'programs'), ...rustup.path] });
      const locks = makeLocks(stage, environment);
      const standIns = join(interop, 'stand-ins');
      const ran = new Map();
      for (const { place, workflow } of await readBlocks(stage.repository)) {
        const part = await runnablePart(workflow, { standIns, environment });
        for (const why of part.skipped) stage.skip(`${place}: ${why}`);
        if (part.workflow === undefined) continue;
        const same = ran.get(sameButForNames(part.workflow));
        if (same !== undefined) {
          stage.skip(`${place}: the same as ${same}`);
          continue;
        }
        ran.set(sameButForNames(part.workflow), place);
        await stage.part(place, () => play(stage, part.workflow, { rustup, locks }));
      }
      const files = new Set([...ran.values()].map((place) => place.split(':')[0]));
      assert.deepEqual(
        copied.filter((file) => !files.has(file)),
        [],
      );
    },
  },
];

/** act knows neither which job of a matrix runs nor how many there are; cross-build.yml names files by both. */
async function nameJobs(stage) {
  const file = join(stage.repository, '.github/workflows/cross-build.yml');
  const text = await readFile(file, 'utf8');
  const named = text
    .replaceAll('strategy.job-index', 'matrix.sysroot')
    .replaceAll('strategy.job-total', "(fromJSON(inputs.sysroots)[1] && '2' || '1')");
  assert.notEqual(named, text);
  await writeFile(file, named);
  await stage.commit('Name jobs by their sysroots');
}

/** Runs one workflow in a project that fits it. */
async function play(stage, workflow, { rustup, locks }) {
  await stage.forgetArtifacts();
  const folder = join(stage.folder, 'project');
  stage.origin = join(stage.folder, 'origin.git');
  await makeProject({
    examples: join(stage.repository, 'examples'),
    packages: packagesOf(workflow),
    files: await locksOf(workflow, locks),
    folder,
    origin: stage.origin,
  });
  const file = join(stage.folder, 'example.yml');
  await writeFile(file, stringify(asItRuns(workflow), { lineWidth: 0 }));
  const log = await stage.actOwn(file, {
    ...rustup,
    ...eventOf(workflow.on),
    repository: folder,
    standInPrograms: true,
  });
  assert.equal(log.code, 0);
  assert.deepEqual(
    log.results.filter((result) => result !== 'success'),
    [],
  );
  assert.ok(log.results.length >= Object.keys(workflow.jobs).length, 'not every job ran');
  await proofs[workflow.name]?.(stage);
}

/** What a whole workflow leaves behind. */
const proofs = {
  async 'Renew crossroot.lock'(stage) {
    const { stdout } = await execute('git', ['diff', '--name-only', 'main', 'crossroot-lock'], {
      cwd: stage.origin,
    });
    assert.equal(stdout, 'crossroot.lock\n');
    assert.match(await gh(stage), /gh\n {2}pr\n {2}create\n {2}--head\n {2}crossroot-lock\n/);
  },
  async Release(stage) {
    const files = await readdir(join(stage.folder, 'artifacts/crossroot'));
    assert.equal(files.filter((name) => name.endsWith('.tar.gz')).length, 2);
    assert.match(await gh(stage), /gh\n {2}release\n {2}create\n {2}v1\.2\.3\n {2}--verify-tag\n/);
    for (const name of files) assert.ok((await gh(stage)).includes(`  release/${name}\n`), name);
    const attested = await readFile(join(stage.folder, 'artifacts/attested'), 'utf8');
    assert.equal(attested, await readFile(join(stage.folder, 'artifacts/crossroot/SHA256SUMS'), 'utf8'));
  },
};

async function gh(stage) {
  return await readFile(join(stage.folder, 'artifacts/gh'), 'utf8');
}

/** What starts it: the tag of the project where it waits for tags, a push where it waits for pushes. */
function eventOf(on) {
  if (on?.push?.tags !== undefined) return { ref: 'refs/tags/v1.2.3' };
  if (on === 'push' || [on].flat().includes('push')) return {};
  return { event: 'workflow_dispatch' };
}

/** Fragments begin after the checkout, and none proves what it built: jobs get both. */
function asItRuns(workflow) {
  const checkout = { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' };
  const jobs = Object.entries(workflow.jobs).map(([id, job]) => {
    if (job.steps === undefined) return [id, job];
    const steps = job.steps.some(
      ({ uses }) => uses?.startsWith('actions/checkout@') || uses?.startsWith('actions/download-artifact@'),
    )
      ? job.steps
      : [checkout, ...job.steps];
    return [
      id,
      { ...job, steps: job.steps.some(({ uses }) => uses === ownAction) ? [...steps, machine] : steps },
    ];
  });
  return { ...workflow, jobs: Object.fromEntries(jobs) };
}

/** e_machine (ELF gABI): 183 is AArch64, 62 is x86-64. */
const machine = {
  name: 'Find a program for the target',
  run: `has() {
  for file in $(find "$2" -maxdepth 3 -type f -perm -u+x 2> /dev/null); do
    if [ "$(od -An -t u2 -j 18 -N 2 "$file")" -eq "$1" ]; then return; fi
  done
  return 1
}
has 183 build || has 183 target/aarch64-unknown-linux-gnu || has 183 target/aarch64-unknown-linux-musl ||
  has 62 target/x86_64-unknown-linux-gnu
`,
};

function ownUses(workflow) {
  return usesOf(workflow).filter(({ uses }) => uses === ownAction || uses === ownWorkflow);
}

function packagesOf(workflow) {
  return ownUses(workflow).flatMap(({ with: { packages = '' } }) => packages.split(/\s+/).filter(Boolean));
}

/** The locks that a workflow names, and an old one where it renews it. */
async function locksOf(workflow, locks) {
  const files = {};
  for (const { with: inputs } of ownUses(workflow)) {
    const packages = inputs.packages ?? '';
    if (inputs.lockfile !== undefined) {
      for (const release of releasesOf(workflow, inputs)) {
        files[inputs.lockfile.replace(/\{release\}|\$\{\{ *matrix\.release *\}\}/, release)] = await locks(
          release,
          packages,
        );
      }
    } else if (`${inputs.locked}` === 'true') {
      files['crossroot.lock'] = await locks('bookworm', packages, targetsOf(workflow));
    }
  }
  if (JSON.stringify(workflow).includes('crossroot lock --update')) {
    files['crossroot.lock'] = outdated(await locks('bookworm', 'zlib1g-dev'));
  }
  return files;
}

function releasesOf(workflow, { sysroots }) {
  if (sysroots !== undefined) return JSON.parse(sysroots).map((sysroot) => sysroot.replace('debian:', ''));
  return Object.values(workflow.jobs).flatMap((job) => job.strategy?.matrix?.release ?? []);
}

function targetsOf(workflow) {
  return Object.values(workflow.jobs).flatMap((job) => job.strategy?.matrix?.target ?? []);
}

/** A lock as it was before the newest zlib1g-dev. */
function outdated(lock) {
  const aged = lock.replace(/("name": "zlib1g-dev", "version": "[^"]*)"/, '$1~old"');
  assert.notEqual(aged, lock);
  return aged;
}

/** Writes each lock once, with the desk's program, as the documents say. */
function makeLocks(stage, environment) {
  const made = new Map();
  return async (release, packages, targets = []) => {
    const key = [release, packages, ...targets].join(' ');
    if (!made.has(key)) {
      const file = join(stage.folder, `${made.size}.lock`);
      const words = ['lock', '--sysroot', `debian:${release}`, '--packages', packages, '--lockfile', file];
      words.push(...targets.flatMap((target) => ['--target', target]));
      await execute(join(stage.repository, 'bin/crossroot'), words, {
        cwd: stage.folder,
        env: { ...environment, RUNNER_TOOL_CACHE: stage.toolCache },
      });
      made.set(key, await readFile(file, 'utf8'));
    }
    return made.get(key);
  };
}
