import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aarch64, makeElf } from './world-elf.js';

/** Whose way a stand-in toolchain is laid out. */
export type ToolchainLayout = 'bootlin' | 'arm' | 'crosstool-ng' | 'debian';

/** What is different in the layouts; paths beneath the toolchain's root. */
const layouts = {
  bootlin: {
    machine: 'aarch64-buildroot-linux-gnu',
    sysroot: 'sysroot',
    runtimes: 'lib64',
    libc: 'sysroot/lib',
  },
  arm: { machine: 'aarch64-none-linux-gnu', sysroot: 'libc', runtimes: 'lib64', libc: 'libc/lib64' },
  'crosstool-ng': {
    machine: 'aarch64-unknown-linux-gnu',
    sysroot: 'sysroot',
    runtimes: 'sysroot/lib',
    libc: 'sysroot/lib',
  },
  debian: { machine: 'aarch64-linux-gnu', sysroot: undefined, runtimes: 'lib', libc: 'lib' },
} as const;

export const toolchainVersion = '13.2.0';

/**
 * Lays out a toolchain whose programs are stand-ins: gcc answers what a gcc is asked about itself, and prints
 * its arguments, one a line, when it is asked for anything else.
 * @returns the GNU triplet that its programs carry.
 */
export function layToolchain(
  root: string,
  layout: ToolchainLayout,
  options: { readonly glibc?: string; readonly machine?: string; readonly cxx?: boolean } = {},
): string {
  const { machine, sysroot, runtimes, libc } = layouts[layout];
  const parts = `lib/${layout === 'debian' ? 'gcc-cross' : 'gcc'}/${machine}/${toolchainVersion}`;
  const write = (path: string, content: string | Buffer, mode = 0o644) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode });
  };
  const wraps = layout === 'bootlin';
  const drivers = options.cxx === false ? ['gcc', 'cpp'] : ['gcc', 'g++', 'cpp'];
  for (const name of drivers) {
    const file = `bin/${machine}-${name}`;
    write(
      wraps ? `${file}.br_real` : file,
      driver(options.machine ?? machine, machine, parts, layouts[layout]),
      0o755,
    );
    if (!wraps) continue;
    symlinkSync('toolchain-wrapper', join(root, file));
    symlinkSync(`${machine}-${name}`, join(root, `bin/aarch64-linux-${name}`));
  }
  if (wraps) write('bin/toolchain-wrapper', '#!/bin/sh\necho the wrapper ran >&2\nexit 9\n', 0o755);
  for (const name of ['ar', 'ld', 'nm', 'ranlib', 'strip']) {
    write(`bin/${machine}-${name}`, `#!/bin/sh\nprintf '%s\\n' ${name} "$@"\n`, 0o755);
    if (wraps) symlinkSync(`${machine}-${name}`, join(root, `bin/aarch64-linux-${name}`));
  }
  write(`${parts}/libgcc.a`, '!<arch>\n');
  write(`${parts}/include/stddef.h`, '');
  write(`${machine}/include/c++/${toolchainVersion}/vector`, '');
  write(
    `${machine}/${runtimes}/libstdc++.so.6.0.32`,
    makeElf({ machine: aarch64, type: 'dynamic', soname: 'libstdc++.so.6' }),
  );
  symlinkSync('libstdc++.so.6.0.32', join(root, machine, runtimes, 'libstdc++.so.6'));
  symlinkSync('libstdc++.so.6', join(root, machine, runtimes, 'libstdc++.so'));
  write(`${machine}/${runtimes}/libstdc++.a`, '!<arch>\n');
  write(
    `${machine}/${runtimes}/libgcc_s.so.1`,
    makeElf({ machine: aarch64, type: 'dynamic', soname: 'libgcc_s.so.1' }),
  );
  write(`${machine}/${runtimes}/libgcc_s.so`, 'GROUP ( libgcc_s.so.1 -lgcc )\n');
  write(`${machine}/${libc}/libc.so.6`, glibcOf(options.glibc ?? '2.36'));
  write(`${machine}/${sysroot === undefined ? '' : `${sysroot}/usr/`}include/stdio.h`, '');
  return machine;
}

/** A libc.so.6 that says which glibc it is, by its words and by its symbol versions. */
export function glibcOf(version: string, machine = aarch64): Buffer {
  return makeElf({
    machine,
    type: 'dynamic',
    soname: 'libc.so.6',
    versions: ['GLIBC_2.17', `GLIBC_${version}`, 'GLIBC_PRIVATE'],
    payload: `GNU C Library (GNU libc) stable release version ${version}.\n\0`,
  });
}

function driver(
  answer: string,
  machine: string,
  parts: string,
  { sysroot, runtimes, libc }: (typeof layouts)[ToolchainLayout],
): string {
  return `#!/bin/sh
root=$(cd "\${0%/*}/.." && pwd)
here="$root/${parts}"
found() { if [ -e "$2" ]; then echo "$2"; else echo "$1"; fi; }
for word; do
  case "$word" in
    -dumpmachine) echo ${answer}; exit ;;
    -dumpfullversion) echo ${toolchainVersion}; exit ;;
    -print-sysroot) echo "${sysroot === undefined ? '/' : `$root/${machine}/${sysroot}`}"; exit ;;
    -print-file-name=libgcc.a) found libgcc.a "$here/libgcc.a"; exit ;;
    -print-file-name=libc.so.6) found libc.so.6 "$here/../../../../${machine}/${libc}/libc.so.6"; exit ;;
    -print-search-dirs)
      echo "install: $here/"
      echo "programs: =$here/"
      echo "libraries: =$here/:$here/../../../../${machine}/${runtimes}/:/usr/lib/"
      exit ;;
    -v)
      echo '#include "..." search starts here:
#include <...> search starts here:' >&2
      echo " $here/../../../../${machine}/include/c++/${toolchainVersion}" >&2
      echo " $here/include" >&2
      echo 'End of search list.' >&2
      exit ;;
  esac
done
printf '%s\\n' "$@"
`;
}
