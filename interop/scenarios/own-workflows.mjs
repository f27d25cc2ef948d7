import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const scenarios = [
  {
    name: "ci.yml's self-test builds both examples and keeps them for the machine that starts them",
    needs: ['mirror', 'rustup'],
    trees: 'shared',
    async run(stage, _mirror, rustup) {
      await stage.publish();
      const log = await stage.actOwn('.github/workflows/ci.yml', {
        ...rustup,
        words: ['--job', 'self-test', '--matrix', 'image:ubuntu-24.04', '--matrix', 'release:bookworm'],
      });
      assert.deepEqual(log.results, ['success']);
      const kept = join(stage.folder, 'artifacts/built-bookworm-ubuntu-24.04');
      assert.deepEqual((await readdir(kept)).sort(), ['libraries.tar', 'programs']);
      assert.equal((await readdir(join(kept, 'programs'))).length, 2);
    },
  },
  {
    name: 'cross-build.yml, called by another workflow, gives it the archive and its checksums',
    needs: ['mirror'],
    trees: 'shared',
    async run(stage) {
      await stage.publish();
      const log = await stage.actOwn('call-cross-build.yml');
      assert.equal(log.code, 0);
      assert.match(
        log.of('use').printed('outputs'),
        /^crossroot \["example-zlib-0\.1\.0-aarch64-unknown-linux-gnu\.tar\.gz"\]$/m,
      );
      const files = join(stage.folder, 'artifacts/crossroot');
      await execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: files });
      assert.deepEqual((await readdir(files)).sort(), [
        'SHA256SUMS',
        'example-zlib-0.1.0-aarch64-unknown-linux-gnu.cdx.json',
        'example-zlib-0.1.0-aarch64-unknown-linux-gnu.tar.gz',
        'example-zlib-0.1.0-aarch64-unknown-linux-gnu.tar.gz.sha256',
      ]);
    },
  },
  {
    name: "release.yml publishes what a tag names, with CHANGELOG's words, and moves the major tag forwards only",
    needs: [],
    async run(stage) {
      await makeVersion(stage, '9.8.7');
      await stage.publish();
      const released = await stage.git('rev-parse', 'HEAD');

      const first = await release(stage, 'v9.8.7');
      assert.deepEqual(first.results, ['success', 'success', 'success', 'success', 'success']);
      const files = join(stage.folder, 'artifacts/release');
      assert.equal(await readFile(join(files, 'notes.md'), 'utf8'), '- What is new.\n');
      await execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: files });
      const sum = await readFile(join(files, 'SHA256SUMS'), 'utf8');
      assert.deepEqual(
        sum.match(/\S+$/gm),
        ['tar.gz', 'tgz'].map((end) => `crossroot-9.8.7.${end}`),
      );
      assert.equal(await readFile(join(stage.folder, 'artifacts/attested'), 'utf8'), sum);
      const called = await readFile(join(stage.folder, 'artifacts/gh'), 'utf8');
      assert.match(called, /gh\n {2}release\n {2}create\n {2}v9\.8\.7\n {2}--verify-tag\n/);
      assert.match(
        called,
        /\n {2}release\/crossroot-9\.8\.7\.tar\.gz\n {2}release\/crossroot-9\.8\.7\.tgz\n {2}release\/SHA256SUMS\n/,
      );
      const published = await readFile(join(stage.folder, 'artifacts/npm'), 'utf8');
      assert.match(published, /npm\n {2}publish\n {2}\.\/release\/crossroot-9\.8\.7\.tgz\n/);
      assert.match(published, /\n {2}--provenance\n[\s\S]*\n {2}--tag\n {2}latest\n/);
      assert.doesNotMatch(called, /--prerelease/);
      assert.equal(await stage.originHas('v9'), released);

      await makeVersion(stage, '9.8.6');
      await stage.publish();
      const older = await release(stage, 'v9.8.6');
      assert.deepEqual(older.results, ['success', 'success', 'success', 'success', 'success']);
      assert.equal(await stage.originHas('v9'), released);
    },
  },
  {
    name: 'release.yml publishes nothing for a tag that package.json or CHANGELOG does not name',
    needs: [],
    async run(stage) {
      await makeVersion(stage, '9.8.7');
      await stage.git('tag', 'v9.9.9');
      await stage.publish();
      const log = await release(stage, 'v9.9.9');
      assert.notEqual(log.code, 0);
      assert.equal(log.of('pack').results[0], 'failure');
      assert.match(`${log}`, /package\.json has version 9\.8\.7, the tag is v9\.9\.9/);
      assert.match(`${log}`, /CHANGELOG\.md has no section "## 9\.9\.9"/);
      assert.deepEqual(await readdir(join(stage.folder, 'artifacts')), []);
      await assert.rejects(stage.originHas('v9'));
    },
  },
  {
    name: 'pins.yml proposes what changed on a branch of its own, the pins and nothing else',
    needs: [],
    async run(stage) {
      await stage.publish();
      const before = await stage.git('rev-parse', 'HEAD');
      const log = await stage.actOwn('.github/workflows/pins.yml', {
        event: 'workflow_dispatch',
        standInPrograms: true,
      });
      assert.deepEqual(log.results, ['success', 'success']);
      assert.equal(await stage.originHas('pins~'), before);
      const { stdout } = await execute('git', ['diff', '--name-only', 'pins~', 'pins'], {
        cwd: stage.origin,
      });
      assert.deepEqual(stdout.trim().split('\n'), ['data/pins/aarch64-unknown-linux-gnu/bookworm.json']);
      assert.match(await readFile(join(stage.folder, 'artifacts/gh'), 'utf8'), /gh\n {2}pr\n {2}create\n/);
    },
  },
  {
    name: 'packs.yml publishes packs under the tag of their checksums, and only then proposes pins that name them',
    needs: [],
    async run(stage) {
      await stage.publish();
      const before = await stage.git('rev-parse', 'HEAD');
      const log = await stage.actOwn('.github/workflows/packs.yml', {
        event: 'workflow_dispatch',
        standInPrograms: true,
      });
      assert.deepEqual(log.results, ['success', 'success', 'success']);
      const packs = join(stage.folder, 'artifacts/packs');
      await execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: packs });
      const called = await readFile(join(stage.folder, 'artifacts/gh'), 'utf8');
      assert.match(
        called,
        /gh\n {2}release\n {2}create\n {2}(packs-[0-9a-f]{12})\n[\s\S]*gh\n {2}pr\n {2}create\n/,
      );
      assert.equal(await stage.originHas('packs~'), before);
      const show = (path) => execute('git', ['show', `packs:${path}`], { cwd: stage.origin });
      const [, tag] = /create\n {2}(packs-\w+)\n/.exec(called);
      const { base } = JSON.parse((await show('data/packs.json')).stdout);
      assert.equal(base.split('/').at(-1), tag);
      const { stdout } = await execute('git', ['diff', '--name-only', 'packs~', 'packs'], {
        cwd: stage.origin,
      });
      assert.deepEqual(stdout.trim().split('\n'), [
        'data/packs.json',
        'data/pins/aarch64-unknown-linux-gnu/bookworm.json',
      ]);
    },
  },
];

/** A commit that is this version, and its tag. CI, which a release runs first, is one job that passes. */
async function makeVersion(stage, version) {
  const change = async (file, edit) => {
    const path = join(stage.repository, file);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  };
  for (const file of ['package.json', 'package-lock.json']) {
    await change(file, (text) => JSON.stringify({ ...JSON.parse(text), version }));
  }
  await change('CHANGELOG.md', (text) => text.replace(/^## /m, `## ${version}\n\n- What is new.\n\n## `));
  await change('.github/workflows/ci.yml', () => passingWorkflow);
  await stage.commit(`Version ${version}`);
  await stage.git('tag', `v${version}`);
}

const passingWorkflow = `on: workflow_call
jobs:
  pass:
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`;

/** Runs release.yml as the push of a tag does. */
async function release(stage, tag) {
  await stage.forgetArtifacts();
  return await stage.actOwn('.github/workflows/release.yml', {
    ref: `refs/tags/${tag}`,
    standInPrograms: true,
  });
}
