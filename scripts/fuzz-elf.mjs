// Hands the one ELF reader mutations of real files: `node scripts/fuzz-elf.mjs [--runs N] [--seed N] FILE...`
// Each must be read or be called damaged, within two seconds and 256 MB. What breaks that is printed with the seed
// that makes it again, and ends with exit code 1. Needs `npm run compile` first.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readFacts } from '../lib/src/audit/elf-facts.js';
import { bytesInMemory } from '../lib/src/elf/file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [runs, first] = [Number(values.runs), Number(values.seed)];
const files = positionals.length > 0 ? positionals : ['/bin/true', '/bin/sh'];
/** Larger ones would measure the copying. */
const samples = files.map((file) => [basename(file), readFileSync(file).subarray(0, 2 ** 20)]);
const limits = { milliseconds: 2000, bytes: 256 * 2 ** 20 };

/** A small generator of numbers below `limit`, the same for the same seed (xorshift32). */
function numbers(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Values that offsets, counts and sizes go wrong at. */
const odd = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

function mutated(sample, below) {
  const bytes = Buffer.from(sample);
  const changes = 1 + below(12);
  for (let change = 0; change < changes; change++) {
    // Most of what the reader follows is at the start, or where the start leads.
    const area = below(3) === 0 ? bytes.length : Math.min(bytes.length, 0x1000);
    const at = below(Math.max(1, area - 8));
    const kind = below(4);
    if (kind === 0) bytes[at] = below(256);
    else if (kind === 1) bytes.writeUInt32LE(odd[below(odd.length)], at);
    else if (kind === 2) bytes.writeBigUInt64LE(BigInt(odd[below(odd.length)]) * BigInt(1 + below(3)), at);
    else bytes.copy(bytes, at, below(bytes.length), below(bytes.length));
  }
  return below(10) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

const counts = { facts: 0, refused: 0, broken: 0 };
let slowest = { milliseconds: 0, seed: first };
const before = process.memoryUsage().rss;
let most = before;
for (let run = 0; run < runs; run++) {
  const seed = first + run;
  const below = numbers(seed);
  const [name, sample] = samples[below(samples.length)];
  const bytes = mutated(sample, below);
  const started = performance.now();
  try {
    counts[readFacts(bytesInMemory(bytes)).kind] += 1;
  } catch (error) {
    counts.broken += 1;
    console.log(`seed ${seed}, ${name}: ${error.stack}`);
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed, name };
  if (run % 100 === 0) most = Math.max(most, process.memoryUsage().rss);
}
const tooSlow = slowest.milliseconds > limits.milliseconds;
const tooLarge = most - before > limits.bytes;
console.log(
  `${runs} runs of ${samples.length} files from seed ${first}: ${counts.facts} read, ${counts.refused} refused, ${counts.broken} broken`,
);
console.log(
  `slowest ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed}, ${slowest.name}); ${Math.round((most - before) / 2 ** 20)} MB more than at the start`,
);
if (counts.broken > 0 || tooSlow || tooLarge) process.exitCode = 1;
