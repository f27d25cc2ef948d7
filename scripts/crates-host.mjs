import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { machine } from 'node:os';
import { join } from 'node:path';

/**
 * The words that start a program of a target with the libraries of a sysroot: its own loader where this machine runs it, else
 * qemu-user. Undefined where that is missing.
 * @param target a row of data/targets.json
 */
export function starter({ gnu, interpreter, rust, uname }, sysroot) {
  const folders = ['lib', 'usr/lib'].map((folder) => join(sysroot, folder, gnu)).join(':');
  if (uname.includes(machine())) return [join(sysroot, interpreter), '--library-path', folders];
  const qemu = `qemu-${rust.arch}-static`;
  // A 32-bit loader asks with statx whether a folder of its own is there, and QEMU 7 looks for that on this machine alone.
  return isProgram(qemu) ? [qemu, '-L', sysroot, '-E', `LD_LIBRARY_PATH=${folders}`] : undefined;
}

/** What of `needs` (`cmake`, `protoc`, `libclang`) this machine does not have. */
export function missingNeeds(needs) {
  return needs.filter((need) => !(need === 'libclang' ? hasLibclang() : isProgram(pathOf(need))));
}

/** prost-build reads PROTOC, cmake reads CMAKE. */
function pathOf(program) {
  return process.env[program.toUpperCase()] ?? program;
}

function isProgram(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Where clang-sys looks: LIBCLANG_PATH, and the folders of Debian's and Ubuntu's packages. */
function hasLibclang() {
  const llvms = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.startsWith('llvm-'))
    : [];
  const folders = [
    process.env.LIBCLANG_PATH ?? '',
    '/usr/lib/x86_64-linux-gnu',
    ...llvms.map((name) => join('/usr/lib', name, 'lib')),
  ];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).some(isLibclang));
}

function isLibclang(name) {
  return /^libclang(-\d+)?\.so(\.|$)/.test(name);
}
