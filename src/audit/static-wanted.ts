import data from '../../data/static-variables.json' with { type: 'json' };
import { gccRuntimes } from '../gcc/pkg-config-launchers.js';
import type { Target } from '../target.js';
import { listOf } from '../text/format.js';

/** The variables that build scripts get. */
type Variables = Readonly<Record<string, string | undefined>>;

/** How a file came to load libraries, and what there is of them. */
export interface SharedLibraries {
  /** The file as messages call it. */
  readonly shown: string;
  /** The libraries of the sysroot that it needs, by soname. */
  readonly needed: readonly string[];
  /** Where a static library is, as messages call it: `libssl.a`. */
  readonly archive: (name: string) => string | undefined;
}

const named: Readonly<Record<string, readonly string[]>> = data.libraries;

/**
 * Says which libraries a file loads though variables ask for static ones: `FOO_STATIC` of the crates pkg-config
 * and openssl-sys and of many build scripts, `PKG_CONFIG_ALL_STATIC`, `SYSTEM_DEPS_LINK` of system-deps.
 * @returns a sentence for each variable that was not heeded.
 */
export function sharedThoughStatic(
  { shown, needed, archive }: SharedLibraries,
  variables: Variables,
  target: Target,
): readonly string[] {
  const known = needed.flatMap((soname) => {
    const name = /^lib(.+?)\.so(?:\.|$)/.exec(soname)?.[1];
    return name === undefined || gccRuntimes.includes(name) ? [] : [{ soname, name }];
  });
  const told = new Set<string>();
  return Object.entries(variables).flatMap(([variable, value = '']) => {
    const wants = wantedBy(variable, value, variables, target);
    const own = known.filter(({ name, soname }) => !told.has(soname) && wants?.(name) === true);
    if (own.length === 0) return [];
    for (const { soname } of own) told.add(soname);
    const lacking = own.map(({ name }) => `lib${name}.a`).filter((name) => archive(name) === undefined);
    const [first] = own;
    const there = first === undefined ? undefined : archive(`lib${first.name}.a`);
    const why =
      lacking.length > 0
        ? `the sysroot has no ${listOf(lacking)}`
        : `the sysroot has ${there}, so the build script ignores the variable, or has not run since it was set: try cargo clean`;
    const sonames = listOf(own.map(({ soname }) => soname));
    return [`${shown} loads ${sonames}, although ${variable} is set and asks for static linking: ${why}`];
  });
}

/** Tells of a library whether a variable asks for a static one; undefined: it asks for none. */
function wantedBy(
  variable: string,
  value: string,
  variables: Variables,
  { triple }: Target,
): ((library: string) => boolean) | undefined {
  if (value === '' || value === '0') return undefined;
  const isForAll =
    variable === 'PKG_CONFIG_ALL_STATIC' || (variable === 'SYSTEM_DEPS_LINK' && value === 'static');
  if (isForAll) return (library) => !Object.keys(variables).some((other) => isDynamic(other, library));
  const underscored = triple.replaceAll('-', '_');
  const plain = variable
    .replace(new RegExp(`^(?:TARGET|${underscored.toUpperCase()})_`), '')
    .replace(new RegExp(`_(?:${triple}|${underscored}|${underscored.toUpperCase()})$`), '');
  const stem = /^([A-Z0-9_]+)_STATIC$/.exec(plain)?.[1];
  return stem === undefined || stem.startsWith('HOST_') ? undefined : (library) => isOf(stem, library);
}

function isDynamic(variable: string, library: string): boolean {
  const stem = /^([A-Z0-9_]+)_DYNAMIC$/.exec(variable)?.[1];
  return stem !== undefined && isOf(stem, library);
}

/** Whether a variable's `LIBZSTD`, `ZSTD` or `OPENSSL` means the library that `-l` calls so. */
function isOf(stem: string, library: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return named[stem]?.includes(library) ?? [plain(library), `lib${plain(library)}`].includes(plain(stem));
}
