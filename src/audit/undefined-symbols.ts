import hostRows from '../../data/host-symbols.json' with { type: 'json' };
import { listOf } from '../text/format.js';
import { compileGlobs } from '../text/globs.js';
import type { Breach } from './result.js';
import type { Case } from './rules.js';
import type { Lacking } from './symbol-search.js';
import { byUser, inBrackets, mostNamed, otherCode } from './symbol-users.js';

/** What was found of the symbols that a file lacks. */
export interface SymbolFindings {
  readonly breaches: readonly Breach[];
  readonly notes: readonly string[];
}

export const nothingLacking: SymbolFindings = { breaches: [], notes: [] };

/** A program that loads libraries which use its own symbols. A row of `data/host-symbols.json`. */
interface HostRow {
  readonly host: string;
  /** Globs of the symbols that it has. */
  readonly symbols: readonly string[];
  /** Globs of symbols of which what it loads defines one; without them each library may be meant. */
  readonly defines?: readonly string[];
}

const hosts = (hostRows as readonly HostRow[]).map(({ host, symbols, defines }) => ({
  host,
  symbols: compileGlobs(symbols),
  defines: defines === undefined ? undefined : compileGlobs(defines),
}));

/** Judges the symbols that a file wants and that nothing defines which is loaded with it. */
export async function judgeSymbols(one: Case, lacking: Lacking): Promise<SymbolFindings> {
  const { shown, isProgram } = one;
  const notes: string[] = [];
  const known = isProgram ? [] : hosts.filter(({ defines }) => defines === undefined || some(defines, lacking));
  let rest = lacking.symbols.filter((symbol) => lacking.along.get(symbol)?.isProgram !== true);
  for (const { host, symbols } of known) {
    const own = rest.filter((symbol) => symbols.test(symbol));
    if (own.length === 0) continue;
    rest = rest.filter((symbol) => !own.includes(symbol));
    notes.push(`${shown} needs ${named(own)} of ${host}, which has to load it: none of its libraries has them`);
  }
  const beside = rest.filter((symbol) => lacking.along.has(symbol));
  for (const file of new Set(beside.map((symbol) => lacking.along.get(symbol)))) {
    const own = beside.filter((symbol) => lacking.along.get(symbol) === file);
    if (file === undefined) continue;
    notes.push(
      `${shown} needs ${named(own)} of ${one.shownPath(file.path)}, and does not name it: link with it, or have it loaded before`,
    );
  }
  rest = rest.filter((symbol) => !lacking.along.has(symbol));
  if (rest.length === 0) return { breaches: [], notes };
  if (lacking.unsearched.length > 0) {
    const places = listOf(lacking.unsearched.slice(0, mostNamed));
    notes.push(
      `${shown} needs ${named(rest)}, which may be in ${places}: not in the sysroot, and not searched`,
    );
    return { breaches: [], notes };
  }
  return { breaches: [await breachOf(one, rest, lacking)], notes };
}

function some(globs: RegExp, { defined }: Lacking): boolean {
  for (const symbol of defined) if (globs.test(symbol)) return true;
  return false;
}

/** `a, b, c and 4 more`. */
function named(symbols: readonly string[]): string {
  const more = symbols.length - mostNamed;
  return more > 0 ? `${symbols.slice(0, mostNamed).join(', ')} and ${more} more` : listOf(symbols);
}

async function breachOf(one: Case, symbols: readonly string[], { searched }: Lacking): Promise<Breach> {
  const { shown, isProgram, facts, shownPath } = one;
  const [first = ''] = symbols;
  const users = await one.findUsers?.(symbols.slice(0, mostNamed), facts.type === 3);
  const text = inBrackets(symbols, users);
  const more = symbols.length - mostNamed;
  const libraries = one.needed.length === 0 ? 'it names no library' : `it names ${listOf(facts.needed)}`;
  return {
    what: `${shown} needs ${symbols.length === 1 ? 'a symbol' : 'symbols'} that nothing it loads defines (${text?.text ?? ''})`,
    why: [
      ...byUser(symbols, users, shownPath, otherCode).map((user) => user.text),
      ...(more > 0 ? [`${more} more`] : []),
      `${libraries}; with what these load, ${searched} files were searched`,
      `${isProgram ? 'it does not start' : 'what loads it fails'}: undefined symbol: ${first}`,
    ],
    todo: [
      'link the library that defines it, behind what asks for it: `cargo:rustc-link-lib` in the build script that compiles that',
      isProgram
        ? "take --unresolved-symbols, --allow-shlib-undefined and -z undefs out of the linker's arguments: they hide this"
        : 'link with -Wl,-z,defs to have the linker say where it is used',
      ...(isProgram ? [] : ['or, where a program of yours loads the library and defines it, audit that along']),
    ],
  };
}
