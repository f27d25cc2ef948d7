import { readFileSync, statSync } from 'node:fs';

const largestScript = 64 * 1024;

/** What a linker script asks for (GNU ld manual, "File Commands"). */
export interface LinkerScript {
  /** Absolute names: ld looks for them beneath the sysroot, because the script itself stands there. */
  readonly files: readonly string[];
  /** Names without a folder and `-l` options, for which ld searches the library folders. */
  readonly searched: readonly string[];
}

/** @returns undefined when the file is no linker script. */
export function readLinkerScript(file: string): LinkerScript | undefined {
  if (statSync(file).size > largestScript) return undefined;
  const text = readFileSync(file, 'latin1');
  if (text.startsWith('\x7fELF') || !/\b(?:GROUP|INPUT)\s*\(/.test(text)) return undefined;
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const words = withoutComments.match(/[^\s(),"]+/g) ?? [];
  return {
    files: words.filter((word) => word.startsWith('/')),
    searched: words.filter((word) => /^-l.|^[^/]+\.(?:so|a|o)(?:\.[\w.]+)?$/.test(word)),
  };
}
