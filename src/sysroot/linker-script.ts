import { readFileSync, statSync } from 'node:fs';

const largestScript = 64 * 1024;

/**
 * The absolute file names that a linker script asks for (GNU ld manual, "File Commands").
 * @returns undefined when the file is no linker script.
 */
export function readLinkerScript(file: string): readonly string[] | undefined {
  if (statSync(file).size > largestScript) return undefined;
  const text = readFileSync(file, 'latin1');
  if (text.startsWith('\x7fELF') || !/\b(?:GROUP|INPUT)\s*\(/.test(text)) return undefined;
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return withoutComments.match(/(?<=[\s(,"])\/[^\s(),"]+/g) ?? [];
}
