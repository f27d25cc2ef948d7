import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAtDesk } from '../../src/desk.js';
import { type Doors, realDoors } from '../../src/doors.js';
import { runInWorkflow } from '../../src/workflow.js';
import { doorsVariable, type TestDoors } from './runner-doors.js';

/** The program with other doors: `desk` and its words, or nothing for a step of a workflow. */
const [mode, ...words] = process.argv.slice(2);
const doors = testDoors();
if (mode === 'desk') await runAtDesk(words, doors);
else await runInWorkflow(doors);

function testDoors(): Doors {
  const file = process.env[doorsVariable];
  if (file === undefined) throw new Error(`${doorsVariable} is not set: this entry is for tests`);
  const { now, clockRuns, hostGlibc, netSettings, ...written }: TestDoors = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const real = realDoors();
  return {
    ...real,
    netSettings: { ...real.netSettings, ...netSettings },
    publicMirrors: [],
    cacheJob: join(import.meta.dirname, '../../src/tree/cache-job.js'),
    packWorker: join(import.meta.dirname, '../../src/tree/pack-worker.js'),
    ...written,
    clock: () => (clockRuns === true ? Math.round(now + performance.now()) : now),
    hostGlibc: () => hostGlibc,
  };
}
