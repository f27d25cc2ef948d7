// Crossroot's own rows, each beside what it is held against.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setAside, treeBytes } from './files.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
export const program = join(project, 'bin/crossroot');
/** What the rows about trees ask for. */
export const request = ['--sysroot', 'debian:bookworm', '--packages', 'libssl-dev zlib1g-dev'];
const setUp = ['env', ...request];

/** A machine with nothing of Crossroot on it but what is beneath `home`. */
export function homeAt(home) {
  return {
    ...process.env,
    XDG_CACHE_HOME: join(home, 'cache'),
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    RUNNER_TEMP: join(home, 'temp'),
  };
}

/** An empty one, directly beneath the scratch folder. */
export function makeHome(home) {
  setAside(home, dirname(home));
  for (const folder of ['cache', 'tools', 'temp']) mkdirSync(join(home, folder), { recursive: true });
}

/** Why a row that needs these programs cannot run here; undefined when it can. */
export function missingPrograms(...names) {
  const onPath = (name) => process.env.PATH.split(':').some((folder) => existsSync(join(folder, name)));
  const absent = names.filter((name) => !onPath(name));
  return absent.length > 0 ? `missing ${absent.join(', ')}` : undefined;
}

/** Everything from the network: signature, indices, gcc, sysroot, launchers. */
export function coldRow(scratch) {
  const home = join(scratch, 'cold');
  return {
    name: 'unlocked cold: crossroot env, gcc and sysroot (bookworm)',
    missing: () => missingPrograms('xz'),
    before: () => makeHome(home),
    command: () => ({ argv: [program, ...setUp], env: homeAt(home) }),
    check(log) {
      if (!log.includes('PKG_CONFIG_LIBDIR')) throw new Error(`crossroot env exported nothing:\n${log}`);
    },
    unpacked: () => treeBytes(home),
    after: () => setAside(home, scratch),
  };
}

/** The trees of one cold set-up as packs, unpacked and digested again; and the same bytes through zstd and tar alone. */
export function warmRows(scratch) {
  const home = join(scratch, 'warm');
  const packs = join(home, 'packs');
  const out = join(home, 'out');
  const worker = [process.execPath, join(project, 'bench/packs.mjs')];
  const files = () => readdirSync(packs).map((name) => join(packs, name));
  const shared = {
    missing: () => missingPrograms('xz', 'zstd', 'tar', 'bash'),
    before() {
      setAside(out, scratch);
      for (const index of files().keys()) mkdirSync(join(out, String(index)), { recursive: true });
    },
    unpacked: () => treeBytes(out),
    after: () => setAside(out, scratch),
  };
  const bare = `
    pids=()
    for pack in "\${@:2}"; do
      (set -o pipefail; zstd -dqc "$pack" | tar -x -C "$1/\${#pids[@]}") &
      pids+=($!)
    done
    for pid in "\${pids[@]}"; do wait "$pid" || exit; done`;
  return [
    {
      ...shared,
      name: 'warm: trees from packs, digested',
      prepare() {
        makeHome(home);
        execFileSync(program, setUp, { env: homeAt(home), stdio: ['ignore', 'ignore', 'inherit'] });
        execFileSync(worker[0], [worker[1], 'write', join(home, 'tools'), packs], { stdio: 'inherit' });
      },
      command: () => ({ argv: [...worker, 'read', out, ...files()] }),
    },
    {
      ...shared,
      name: 'warm: zstd -dc | tar -x of the same packs',
      command: () => ({ argv: ['bash', '-c', bare, 'bare', out, ...files()] }),
    },
  ];
}

/** `crossroot build` of a crate that is built already, and bare `cargo build` with the variables that it exports. */
export function overheadRows(scratch) {
  const home = join(scratch, 'overhead');
  const crate = join(home, 'zlib');
  const options = ['--rust', 'debian', '--packages', 'zlib1g-dev', '--working-directory', crate];
  let variables = {};
  const shared = {
    missing: () => missingPrograms('xz', 'cc'),
    check(log) {
      if (/^\s*Compiling /m.test(log))
        throw new Error('cargo compiled something: the row does not measure overhead');
    },
  };
  return [
    {
      ...shared,
      name: 'in place: crossroot build',
      prepare() {
        makeHome(home);
        cpSync(join(project, 'examples/zlib'), crate, { recursive: true });
        rmSync(join(crate, 'target'), { recursive: true, force: true });
        const env = homeAt(home);
        execFileSync(program, ['build', ...options], { env, stdio: ['ignore', 'ignore', 'inherit'] });
        const exports = execFileSync(program, ['env', ...options], {
          env,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        variables = evaluated(exports.toString(), env);
      },
      command: () => ({ argv: [program, 'build', ...options], env: homeAt(home) }),
    },
    {
      ...shared,
      name: 'in place: bare cargo build',
      command: () => ({ argv: ['cargo', 'build'], env: variables, cwd: crate }),
    },
  ];
}

/** The environment of a shell that has evaluated these exports. */
function evaluated(exports, env) {
  const pairs = execFileSync('sh', ['-ec', 'eval "$1"; env -0', 'sh', exports], { env }).toString().split('\0');
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}
