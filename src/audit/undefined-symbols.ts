import hostRows from '../../data/host-symbols.json' with { type: 'json' };
import { listOf, withMore } from '../text/format.js';
import { compileGlobs } from '../text/globs.js';
import type { Breach } from './result.js';
import type { Case } from './rules.js';
import type { Lacking } from './symbol-search.js';
import { byUser, inBrackets, mostNamed, otherCode } from './symbol-users.js';

/** What was found of the symbols that a file lacks. */
export interface SymbolFindings {
  readonly breaches: readonly Breach[];
  readonly notes: readonly string[];
  /** What is as it is meant to be. */
  readonly remarks: readonly string[];
}

export const nothingLacking: SymbolFindings = { breaches: [], notes: [], remarks: [] };

/** A program that loads libraries which use its own symbols. A row of `data/host-symbols.json`. */
interface HostRow {
  readonly host: string;
  /** Globs of symbols of which what it loads lacks one, and of those of which it defines one. */
  readonly asks?: readonly string[];
  readonly defines?: readonly string[];
  /** Globs of the symbols that it has for what it loads. */
  readonly symbols: readonly string[];
}

const hosts = (hostRows as readonly HostRow[]).map(({ host, asks, defines, symbols }) => ({
  host,
  asks: compileGlobs(asks ?? (defines === undefined ? ['*'] : [])),
  defines: compileGlobs(defines ?? []),
  symbols: compileGlobs(symbols),
}));

/** Judges the symbols that a file wants and that nothing defines which is loaded with it. */
export async function judgeSymbols(one: Case, lacking: Lacking): Promise<SymbolFindings> {
  const { shown, isProgram } = one;
  const { along, unsearched } = lacking;
  const [notes, remarks]: readonly [string[], string[]] = [[], []];
  // A program that is audited along may load it.
  let rest = lacking.symbols.filter((symbol) => along.get(symbol)?.isProgram !== true);
  for (const { host, asks, defines, symbols } of isProgram ? [] : hosts) {
    if (!rest.some((symbol) => asks.test(symbol)) && !some(lacking.defined(), defines)) continue;
    const own = rest.filter((symbol) => symbols.test(symbol));
    if (own.length === 0) continue;
    remarks.push(
      `${shown} is a module for ${host}, which provides ${named(own)}: no library that it needs defines them`,
    );
    rest = rest.filter((symbol) => !symbols.test(symbol));
  }
  for (const file of new Set(rest.flatMap((symbol) => along.get(symbol) ?? []))) {
    const own = rest.filter((symbol) => along.get(symbol) === file);
    const library = one.shownPath(file.path);
    notes.push(
      `${shown} needs ${named(own)} of ${library}, but does not list that library as needed: link with it, or load it first`,
    );
  }
  rest = rest.filter((symbol) => !along.has(symbol));
  if (rest.length > 0 && unsearched.length > 0) {
    const places = listOf(unsearched.slice(0, mostNamed));
    notes.push(`${shown} needs ${named(rest)}, which may be in ${places}: not in the sysroot, or not readable`);
    rest = [];
  }
  return { breaches: rest.length === 0 ? [] : [await breachOf(one, rest, lacking)], notes, remarks };
}

function some(symbols: ReadonlySet<string>, globs: RegExp): boolean {
  for (const symbol of symbols) if (globs.test(symbol)) return true;
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
  const libraries = one.needed.length === 0 ? 'it needs no library' : `it needs ${listOf(facts.needed)}`;
  return {
    what: `${shown} needs ${symbols.length === 1 ? 'a symbol' : 'symbols'} that nothing it loads defines (${text?.text ?? ''})`,
    why: [
      ...withMore(
        byUser(symbols, users, shownPath, otherCode).map((user) => user.text),
        more,
      ),
      `${libraries}; with the libraries that these load, ${searched} files were searched`,
      `${isProgram ? 'it does not start' : 'what loads it fails'}: undefined symbol: ${first}`,
    ],
    todo: [
      'link the library that defines it, after the code that uses it: `cargo:rustc-link-lib` in the build script of that code',
      ...(isProgram
        ? [
            'if a library that it needs should define it, look for another copy of that library in the -L folders of the link',
          ]
        : [
            'link with -Wl,-z,defs to make the linker say where it is used',
            'or, if a program of yours loads the library and defines the symbol, audit that program together with it',
          ]),
    ],
  };
}
