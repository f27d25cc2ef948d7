import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands for a value in the messages of documents, and what values in the sources are read as. */
export const anything = '…';

/**
 * The texts in the sources, with `…` for each value: `no such release`, `… is damaged`. Comments are none.
 * @param folder what is searched
 */
export function textsOfSources(folder = 'src'): readonly string[] {
  return sourcesIn(folder).flatMap(textsIn);
}

/** Of those, what happened: the first lines of errors. */
export function failuresOfSources(folder: string): readonly string[] {
  const failures = sourcesIn(folder).flatMap((source) =>
    [...source.matchAll(/\bwhat: (?:\(.*\) => )?(.*[`'"].*)$/gm)].flatMap(([, line = '']) =>
      textsIn(line).slice(0, 1),
    ),
  );
  return [...new Set(failures)];
}

/** What Commander says of the words of a command line: `unknown option '…'`. */
export function textsOfCommander(): readonly string[] {
  return textsIn(readFileSync('node_modules/commander/lib/command.js', 'utf8')).map((text) =>
    text.replace(/^error: /, '').replace(/'…'…$/, "'…'"),
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** The texts of a source: what stands between quotes, on one line. */
export function textsIn(source: string): readonly string[] {
  const withoutValues = source
    .replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    .replaceAll(/\$\{[^{}]*\}/g, anything)
    // A value may hold a text with values of its own.
    .replaceAll(/\$\{[^{}]*\}/g, anything);
  return [...withoutValues.matchAll(/(['"`])((?:\\.|(?!\1)[^\n\\])*)\1/g)].map(([, , text = '']) =>
    text.replaceAll(/\\(['"`])/g, '$1').replaceAll(/…(?: ?…)+/g, anything),
  );
}

/** Letters that two texts have in common, at least, where one tells the other: apart, or in one piece (`the lock …`). */
const fewestLetters = { apart: 7, together: 8 };

/**
 * Whether one of the texts is a message that a document tells of: the same words, with a value wherever the
 * document has one. What messages say of a file stands behind its name (`… is damaged`) and has no value in the
 * sources.
 */
export function isTold(message: string, texts: readonly string[]): boolean {
  const wanted = message.replace(/^… (?=is |has |could )/, '');
  return texts.some((text) => {
    if (text === message || text === wanted) return true;
    const wordings = text.split(anything).filter((part) => /[A-Za-z]/.test(part));
    const fewest = wordings.length === 1 ? fewestLetters.together : fewestLetters.apart;
    if (wordings.join('').replaceAll(/[^A-Za-z]/g, '').length < fewest) return false;
    const parts = text.split(anything).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.+')}$`);
    return pattern.test(message) || pattern.test(wanted);
  });
}
