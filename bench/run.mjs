// npm run bench [-- --runs N] [--only TEXT]: one table, all rows in one run on one machine, medians.
// The rows take turns, so that whatever else the machine does meets all of them alike.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldRow, overheadRows, warmRows } from './crossroot.mjs';
import { aptRow, mmdebstrapRow } from './debian.mjs';
import { lockedRows } from './locked.mjs';
import { measure, measuresMemory, median } from './measure.mjs';
import { peerRows } from './peers.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a whole number, 1 or more`);

const scratch = mkdtempSync(join(tmpdir(), 'crossroot-bench-'));
const interrupted = (signal) => {
  rmSync(scratch, { recursive: true, force: true });
  process.kill(process.pid, signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main() {
  const rows = [
    coldRow(scratch),
    ...lockedRows(scratch),
    aptRow(scratch),
    mmdebstrapRow(scratch),
    ...warmRows(scratch),
    ...overheadRows(scratch),
    ...peerRows(scratch),
  ].filter(({ name }) => name.includes(values.only));
  const possible = rows.filter((row) => {
    const missing = row.missing();
    if (missing !== undefined) console.log(`skipped: ${row.name}: ${missing}`);
    return missing === undefined;
  });
  if (!measuresMemory) console.log('skipped: peak memory: missing /usr/bin/time');

  for (const row of possible) await row.prepare?.();
  try {
    await measureAll(possible);
  } finally {
    for (const row of possible) row.finish?.();
  }
}

async function measureAll(possible) {
  const results = new Map(possible.map((row) => [row, []]));
  for (let run = 1; run <= runs; run++) {
    for (const row of possible.filter(({ once = false }) => run === 1 || !once)) {
      process.stderr.write(`run ${run} of ${runs}: ${row.name}\n`);
      await row.before?.();
      // What earlier rows have written is not to be carried to the disk while this one is measured.
      execFileSync('sync');
      const result = await measure(row.name, row.command(), scratch);
      row.check?.(result.log);
      results.get(row).push({ ...result, unpacked: row.unpacked?.() });
      await row.after?.();
    }
  }
  print(results);
}

function print(results) {
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `\n${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GiB, Linux ${release()} ${arch()}`,
  );
  console.log(`Node ${process.version}; medians of ${runs} runs\n`);
  console.log('| row | time | fastest to slowest | downloads | unpacks | peak memory |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [row, list] of results) {
    const seconds = list.map((result) => result.seconds);
    // Other traffic on the machine can only add to what an interface counts.
    const received = Math.min(...list.map((result) => result.received));
    const cells = [
      row.once ? `${row.name}, once` : row.name,
      `${median(seconds).toFixed(2)} s`,
      `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s`,
      received < 1e5 ? '-' : megabytes(received),
      list[0].unpacked === undefined ? '-' : megabytes(median(list.map((result) => result.unpacked))),
      measuresMemory ? megabytes(median(list.map((result) => result.kib)) * 1024) : '-',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(
    '\ndownloads: what the network interface received; peak memory: of the largest process of the row.',
  );
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
