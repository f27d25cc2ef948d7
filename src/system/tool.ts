import { spawn } from 'node:child_process';
import { messageOf } from '../errors.js';

/** How a tool of the toolchain ended. */
export interface ToolEnd {
  /** Its exit code; undefined when a signal ended it, or it did not start. */
  readonly code: number | undefined;
  /** The first lines of its standard error. */
  readonly words: readonly string[];
  /** Why it was ended early, or did not start; undefined when it came to its own end. */
  readonly failure: string | undefined;
}

/** What a tool may use: what it is given to read may be made to keep it busy for ever. */
export interface ToolLimits {
  /** In milliseconds. */
  readonly time: number;
  /** Most bytes of standard output. */
  readonly bytes: number;
}

/** Much more than readelf needs for a library with a hundred thousand symbols. */
const usualLimits: ToolLimits = { time: 60_000, bytes: 2 ** 28 };

/** Longer lines are cut: a mangled name has some thousand characters. */
const longestLine = 2 ** 16;
const keptWords = 4000;

/** Launchers are shell scripts, and those of foreign toolchains may start others. */
const environment = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };

/**
 * Runs a tool and gives each line of its standard output as it comes, so that nothing of it need be kept. No
 * variable of the caller reaches it. Never throws for what the tool does.
 * @param file absolute path of its launcher
 */
export async function runTool(
  file: string,
  args: readonly string[],
  line: (line: string) => void,
  limits: ToolLimits = usualLimits,
): Promise<ToolEnd> {
  // A group of its own: the launcher may be a shell that waits for the tool.
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment, detached: true });
  let [words, bytes] = ['', 0];
  let failure: string | undefined;
  const end = (why: string): void => {
    failure ??= why;
    if (child.pid !== undefined) killGroup(child.pid);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => end(`it did not end within ${limits.time / 1000} seconds`), limits.time);
  const lines = new ByteLines(line);
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limits.bytes) end(`it said more than ${limits.bytes} bytes`);
    else lines.add(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (words.length < keptWords) words += chunk.toString();
  });
  try {
    const code = await new Promise<number | null>((resolve) => {
      child.once('error', (error) => {
        failure ??= `it does not start: ${messageOf(error)}`;
        resolve(null);
      });
      child.once('close', resolve);
    });
    if (failure === undefined) lines.end();
    return { code: code ?? undefined, words: wordsOf(words), failure };
  } finally {
    clearTimeout(timer);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function wordsOf(text: string): readonly string[] {
  const lines = text.slice(0, keptWords).split('\n');
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}

/**
 * Cuts bytes into lines at line feeds only. Node's readline cuts at other characters too, which a name may
 * hold.
 */
class ByteLines {
  private parts: Buffer[] = [];
  private length = 0;

  constructor(private readonly each: (line: string) => void) {}

  add(chunk: Buffer): void {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      this.keep(chunk.subarray(from, to));
      this.give();
      from = to + 1;
    }
    this.keep(chunk.subarray(from));
  }

  end(): void {
    if (this.length > 0) this.give();
  }

  private keep(bytes: Buffer): void {
    const kept = bytes.subarray(0, longestLine - this.length);
    if (kept.length === 0) return;
    this.parts.push(kept);
    this.length += kept.length;
  }

  private give(): void {
    const text = Buffer.concat(this.parts).toString('utf8');
    this.parts = [];
    this.length = 0;
    this.each(text);
  }
}
