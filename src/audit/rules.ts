import { existsSync } from 'node:fs';
import { machineName } from '../elf/machine.js';
import { debianLibraryPackage } from '../sysroot/debian-owners.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { inputName } from '../text/input-words.js';
import type { Baseline } from './baseline.js';
import { type ElfFacts, isLinked, isOfTarget } from './elf-facts.js';
import { highLevel, smallAllocator, smallPages } from './machine-rules.js';
import type { Needed } from './needed-libraries.js';
import type { Breach } from './result.js';
import { runPathFaults } from './run-paths.js';
import type { FindUsers } from './symbol-users.js';

/** What files are held against. */
export interface Criteria {
  /** Undefined: what of libraries is elsewhere is not checked. */
  readonly sysroot: Sysroot | undefined;
  readonly target: Target;
  /** The newest glibc that they may need; undefined where any will do. */
  readonly glibc: string | undefined;
  /** The newest version of libstdc++'s symbols that they may need, `3.4.30`; undefined where any will do. */
  readonly glibcxx?: string | undefined;
  /** What they may need; undefined where nobody wrote it down. */
  readonly baseline?: Baseline | undefined;
  /** Undefined where it is not known what they were linked from. */
  readonly findUsers: FindUsers | undefined;
  /** How messages call a path. */
  readonly shownPath: (path: string) => string;
}

/** A file with its facts, and what they are held against. */
export interface Case extends Criteria {
  /** Absolute path. */
  readonly file: string;
  /** The file as messages call it. */
  readonly shown: string;
  /** True for a program, false for a library. */
  readonly isProgram: boolean;
  /** False for a member of an archive. */
  readonly isOnDisk: boolean;
  readonly facts: ElfFacts;
  /** The libraries that it needs, in their order. */
  readonly needed: readonly Needed[];
}

/**
 * Holds the facts of a file against the target: machine, loader, libraries, run paths, what a hardened system
 * does not start, pages and processor. Symbol versions are judged elsewhere.
 */
export function judge(one: Case): readonly Breach[] {
  const other = otherMachine(one) ?? noProgram(one);
  // Nothing else that can be said of such a file helps.
  if (other !== undefined) return [other];
  const rules = [
    ...[wrongLoader, missingLibraries, strangeRunPaths, textRelocations, executableStack],
    ...[smallPages, smallAllocator, highLevel],
  ];
  return rules.flatMap((rule) => rule(one) ?? []);
}

function otherMachine({ shown, facts, target }: Case): Breach | undefined {
  if (isOfTarget(facts, target)) return undefined;
  const { machine } = facts;
  const order = machine.isBigEndian ? 'big-endian' : 'little-endian';
  return {
    what: `${shown} is for ${machineName(machine)}, not for ${target.triple}`,
    why: [`its header says: ${machine.bits}-bit, ${order}, machine ${machine.number}${flagsOf(machine)}`],
    todo: [
      'check what put it there: a build script that copies or compiles files, or a `linker` or `target` in a cargo config',
      'build scripts get the target as TARGET and the compiler for it as CC_<target>',
    ],
  };
}

/** The bits that name an ABI, where the machine alone says too little. */
function flagsOf({ flags }: ElfFacts['machine']): string {
  return flags === undefined || flags === 0 ? '' : `, flags 0x${flags.toString(16)}`;
}

function noProgram({ shown, facts }: Case): Breach | undefined {
  if (isLinked(facts)) return undefined;
  return {
    what: `${shown} can be neither started nor loaded`,
    why: [`its ELF type is ${typeNames[facts.type] ?? facts.type}: it was not linked`],
    todo: ['check for linker arguments such as -r in RUSTFLAGS, in a cargo config and in build scripts'],
  };
}

/** Of `e_type` (ELF gABI, chapter 4). */
const typeNames = ['NONE', 'REL', 'EXEC', 'DYN', 'CORE'];

function wrongLoader({ shown, isProgram, facts, target }: Case): Breach | undefined {
  const { interpreter, needed } = facts;
  if (interpreter === target.interpreter) return undefined;
  if (interpreter === undefined) {
    if (!isProgram || needed.length === 0) return undefined;
    return {
      what: `${shown} needs libraries and has no loader`,
      why: [`it needs ${needed.join(', ')}`, 'the kernel starts it without loading any of them'],
      todo: [
        'check for linker arguments such as --no-dynamic-linker or -shared in RUSTFLAGS and build scripts',
      ],
    };
  }
  const isMusl = interpreter.includes('ld-musl');
  const other = isMusl
    ? 'the one that it asks for belongs to musl'
    : 'the target may not have the one that it asks for';
  return {
    what: `${shown} asks for the loader ${interpreter}`,
    why: [`a program for ${target.triple} is started by ${target.interpreter}; ${other}`],
    todo: [
      isMusl
        ? 'link with the toolchain of this run: a `linker` in a cargo config or a build script names a compiler for musl'
        : 'look for --dynamic-linker in RUSTFLAGS, in a cargo config and in build scripts, and for a compiler with a loader of its own (Nix, Homebrew)',
    ],
  };
}

const mostListed = 10;

function missingLibraries({ shown, needed }: Case): readonly Breach[] {
  const missing = needed.flatMap(({ name, found }) => (found.kind === 'missing' ? [{ name, ...found }] : []));
  const breaches = missing.slice(0, mostListed).map(({ name, others }) => {
    const alike = others.map((path) => `${path} has that name, but is not a library for the target`);
    return { what: `${shown} needs ${name}, which is not in the sysroot`, ...adviceFor(name, alike) };
  });
  const next = missing[mostListed];
  if (next === undefined) return breaches;
  const more: Breach = {
    what: `${shown} needs ${missing.length - mostListed} more libraries that are not in the sysroot`,
    why: [`the next is ${next.name}`],
    todo: ['fix the ones above first'],
  };
  return [...breaches, more];
}

function adviceFor(name: string, others: readonly string[]): Pick<Breach, 'why' | 'todo'> {
  if (name.includes('/')) {
    return {
      why: [
        'a name with a slash is a path, and the loader looks only there',
        'the linker writes a path if it was given one and the library has no soname',
        ...others,
      ],
      todo: ['link it by name (-L and -l), or build it with -Wl,-soname'],
    };
  }
  const why = [
    'searched the folders of the sysroot, the run paths of the file and the libraries of this build',
    ...others,
  ];
  if (/^lib(?:std|test|rustc_driver)-[0-9a-f]{16}\.so$/.test(name)) {
    return {
      why: [...why, "it is Rust's own library, linked dynamically because of -C prefer-dynamic"],
      todo: [
        'build without -C prefer-dynamic, or put the library next to the program and add the run path $ORIGIN',
      ],
    };
  }
  const owner = debianLibraryPackage(name);
  return {
    why,
    todo: [
      owner === undefined
        ? `add the package that contains it to ${inputName('packages')}`
        : `add the -dev package of ${name} to ${inputName('packages')} (Debian's ${owner} should contain the library itself)`,
      'or, if it is your own library, put it next to the program and link with -Wl,-rpath,$ORIGIN',
    ],
  };
}

function strangeRunPaths({ file, shown, isOnDisk, facts, sysroot, target }: Case): Breach | undefined {
  const isHere = isOnDisk ? existsSync : () => false;
  const places = { sysroot: sysroot?.path, file, triple: target.triple, isHere };
  const faults = runPathFaults(facts.runPaths, places);
  if (faults.length === 0) return undefined;
  const listed = faults.slice(0, mostListed);
  const names = listed.map(({ folder }) => (folder === '' ? 'an empty folder' : folder));
  const more = faults.length > listed.length ? [`${faults.length - listed.length} more`] : [];
  return {
    what: `${shown} looks for libraries in ${[...names, ...more].join(', ')}`,
    why: [
      ...listed.map(({ folder, why }) => `${folder === '' ? 'its run path' : folder}: ${why}`),
      'on the target, anyone who can write there controls what the program loads',
    ],
    todo: [
      'check for rpath in RUSTFLAGS (`-C rpath`, `-C link-arg`), in a cargo config, in build scripts and in .pc files',
      'use $ORIGIN for libraries that ship with the program',
    ],
  };
}

function textRelocations({ shown, facts }: Case): Breach | undefined {
  if (!facts.hasTextRelocations) return undefined;
  return {
    what: `${shown} has text relocations`,
    why: [
      'the loader must write to its code before it starts: SELinux and hardened kernels refuse that, and its pages cannot be shared',
    ],
    todo: ['compile C and assembler parts with -fPIC, and link without -z notext'],
  };
}

function executableStack({ shown, facts }: Case): Breach | undefined {
  if (!facts.hasExecutableStack) return undefined;
  return {
    what: `${shown} requires an executable stack`,
    why: ['anything on the stack can be executed; glibc 2.41 and newer refuses to load such a library'],
    todo: [
      'link without -z execstack; end each assembler file with `.section .note.GNU-stack,"",%progbits`',
      'or link with -Wl,-z,noexecstack if your code does not need it',
    ],
  };
}
