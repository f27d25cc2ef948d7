// Runs commands and measures them: wall time, peak memory, bytes received from the network.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const time = '/usr/bin/time';

/** True when peak memory can be measured: GNU time reports ru_maxrss of wait4(2). */
export const measuresMemory = existsSync(time);

/**
 * Runs a command to its end and measures it. Its output goes to a file in `folder`.
 * @param {string} name how messages call it
 * @param {{ argv: string[], env?: NodeJS.ProcessEnv, cwd?: string }} command
 * @param {string} folder scratch folder
 * @returns {Promise<{ seconds: number, kib: number | undefined, received: number, log: string }>} `kib` is the peak
 *   resident size of the largest process in the tree
 * @throws when the command does not exit with 0; the message ends with the tail of its output
 */
export async function measure(name, { argv, env = process.env, cwd }, folder) {
  const log = join(folder, 'output.log');
  const memory = join(folder, 'memory.txt');
  const wrapped = measuresMemory ? [time, '-q', '-f', '%M', '-o', memory, ...argv] : argv;
  const output = openSync(log, 'w');
  const before = receivedBytes();
  const start = process.hrtime.bigint();
  const code = await new Promise((resolve, reject) => {
    const child = spawn(wrapped[0], wrapped.slice(1), { env, cwd, stdio: ['ignore', output, output] });
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? signal));
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const received = receivedBytes() - before;
  closeSync(output);
  const text = readFileSync(log, 'utf8');
  if (code !== 0) {
    const tail = text.trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`${name}: ${argv.join(' ')}\nended with ${code}; the end of its output:\n${tail}`);
  }
  const kib = measuresMemory ? Number(readFileSync(memory, 'utf8')) : undefined;
  return { seconds, kib, received, log: text };
}

/** Bytes that came in, headers included, over the interfaces that lead to the outside (the IPv4 default routes). */
function receivedBytes() {
  const routes = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1);
  const devices = new Set(
    routes
      .map((row) => row.split('\t'))
      .filter(([, to]) => to === '00000000')
      .map(([name]) => name),
  );
  const counters = [...devices].map((device) => `/sys/class/net/${device}/statistics/rx_bytes`);
  return counters.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8')), 0);
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
