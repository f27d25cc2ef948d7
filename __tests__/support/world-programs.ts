import type { Target } from '../../src/target.js';
import { makeElf, payloadAt, x86 } from './world-elf.js';

/**
 * A stand-in for the x86-64 loader: a shell script that reads ld.so's options as the launchers give them and
 * runs the script that lies behind a stand-in program. Like the loader, it refuses to start one whose C library
 * it cannot find.
 */
export const loader = `#!/bin/sh
argv0=
libraries=
while :; do
  case $1 in
    --inhibit-cache) shift ;;
    --library-path) libraries=$2; shift 2 ;;
    --argv0) argv0=$2; shift 2 ;;
    *) break ;;
  esac
done
program=$1
shift
found=
IFS=:
for folder in $libraries; do
  [ ! -e "$folder/libc.so.6" ] || found=yes
done
unset IFS
if [ -z "$found" ]; then
  echo "$program: error while loading shared libraries: libc.so.6: cannot open shared object file" >&2
  exit 127
fi
exec /bin/sh -c "$(tail -c +${payloadAt + 1} "$program")" "\${argv0:-$program}" "$@"
`;

/** A stand-in for an x86-64 program: an ELF file for whoever looks, a shell script for the stand-in loader. */
export function program(script: string): Buffer {
  return makeElf({
    machine: x86,
    type: 'dynamic',
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6'],
    payload: script,
  });
}

/**
 * gcc's driver. It answers the questions that build tools ask, and hands all else down to `collect2`.
 * @param parts the folder of gcc's programs, beneath `usr`
 */
export function driver(name: string, version: string, parts: string, { gnu, gcc: { tools } }: Target): string {
  return `sysroot=
for word; do
  case $word in
    --sysroot=*) sysroot=\${word#*=} ;;
    -dumpmachine) echo ${tools}; exit ;;
    -dumpversion | -dumpfullversion) echo ${version}; exit ;;
    --version) echo "${tools}-${name}-${version} (stand-in) ${version}.2.0"; exit ;;
    -print-sysroot) echo "$sysroot"; exit ;;
    -print-file-name=*)
      file="$sysroot/usr/lib/${gnu}/\${word#*=}"
      if [ -e "$file" ]; then echo "$file"; else echo "\${word#*=}"; fi
      exit ;;
  esac
done
exec "\${0%/*}/../${parts}/collect2" "$@"
`;
}

/** Between the driver and the linker, as in gcc. */
export const collect2 = ({
  gcc: { tools },
}: Target): string => `exec "\${0%/*}/../../../../${tools}/bin/ld" "$@"
`;

/**
 * ld. It complains about what is missing in the sysroot in ld's words, and writes `result` in place of what it
 * would link.
 */
export function linker(result: Buffer, { gnu, gcc: { tools } }: Target): string {
  return `out=a.out
sysroot=
libraries=
folders=
while [ $# -gt 0 ]; do
  case $1 in
    -o) out=$2; shift ;;
    --sysroot=*) sysroot=\${1#*=} ;;
    -L) folders="$folders
$2"; shift ;;
    -L*) folders="$folders
\${1#-L}" ;;
    -lgcc*) ;;
    -l*) libraries="$libraries \${1#-l}" ;;
  esac
  shift
done
base=$sysroot/usr/lib/${gnu}
if [ ! -e "$base/crt1.o" ]; then
  echo "${tools}-ld: cannot find crt1.o: No such file or directory" >&2
  exit 1
fi
folders="$base
$sysroot/lib/${gnu}$folders"
missing=
for name in $libraries; do
  found=$(printf '%s\\n' "$folders" | while read -r folder; do
    [ ! -e "$folder/lib$name.so" ] && [ ! -e "$folder/lib$name.a" ] || echo yes
  done)
  if [ -z "$found" ]; then
    echo "${tools}-ld: cannot find -l$name: No such file or directory" >&2
    missing=yes
  fi
done
[ -z "$missing" ] || exit 1
base64 -d > "$out" <<'END'
${result.toString('base64')}
END
chmod +x "$out"
`;
}

/** as: writes `result` in place of what it would assemble. */
export function assembler(result: Buffer): string {
  return `out=a.out
while [ $# -gt 0 ]; do
  case $1 in
    -o) out=$2; shift ;;
  esac
  shift
done
base64 -d > "$out" <<'END'
${result.toString('base64')}
END
`;
}

/** A program that reads ELF files of any machine: the host's own. */
export function hostProgram(name: string): string {
  return `exec /usr/bin/${name} "$@"
`;
}

/** strip and objcopy: copy when a result is named, and change nothing. */
export const copier = `in=
out=
while [ $# -gt 0 ]; do
  case $1 in
    -o) out=$2; shift ;;
    -*) ;;
    *) if [ -z "$in" ]; then in=$1; else out=$1; fi ;;
  esac
  shift
done
[ -z "$out" ] || cp "$in" "$out"
`;

/** pkgconf: knows versions, existence, and the -l words of a module. */
export const pkgconf = `modules=
want=exists
while [ $# -gt 0 ]; do
  case $1 in
    --version) echo 1.8.1; exit ;;
    --variable) echo "\${PKG_CONFIG_LIBDIR-}"; exit ;;
    --modversion) want=version ;;
    --libs | --cflags) want=libs ;;
    -*) ;;
    *[a-z]*) modules="$modules $1" ;;
  esac
  shift
done
for module in $modules; do
  file=
  IFS=:
  for folder in $PKG_CONFIG_LIBDIR; do
    [ -n "$file" ] || [ ! -e "$folder/$module.pc" ] || file=$folder/$module.pc
  done
  unset IFS
  if [ -z "$file" ]; then
    echo "Package $module was not found in the pkg-config search path." >&2
    exit 1
  fi
  case $want in
    version) sed -n 's/^Version: *//p' "$file" ;;
    libs)
      echo "-I\${PKG_CONFIG_SYSROOT_DIR-}/usr/include $(sed -n 's/^Libs:.* -l/-l/p' "$file")" ;;
  esac
done
`;
