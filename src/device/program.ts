import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** How a program ended. */
export interface Ended {
  /** Its exit code; 255, as ssh has it for a lost connection, when a signal ended it. */
  readonly code: number;
  /** Its standard error, a line each. */
  readonly words: readonly string[];
}

/**
 * Runs a program and gives each line of its standard output as it comes. Its standard error goes to a file: ssh
 * leaves a process behind that keeps the connection, and some versions of it never close a pipe there.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: {
    readonly env: Readonly<Record<string, string>>;
    readonly errors: string;
    readonly line: (line: string) => void;
  },
): Promise<Ended> {
  const errors = openSync(options.errors, 'w', 0o600);
  try {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', errors], env: { ...options.env } });
    const ended = new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 255));
    });
    if (child.stdout !== null) createInterface({ input: child.stdout }).on('line', options.line);
    const code = await ended;
    return { code, words: readWords(options.errors) };
  } finally {
    closeSync(errors);
  }
}

const longest = 200_000;

function readWords(file: string): readonly string[] {
  return (
    readFileSync(file, 'utf8')
      .slice(0, longest)
      .split('\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a device's words go to a terminal
      .map((line) => line.replaceAll(/[\0-\x08\x0a-\x1f\x7f]/g, '').trimEnd())
      .filter((line) => line !== '')
  );
}
