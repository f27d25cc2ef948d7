import { readFileSync } from 'node:fs';
import { runCommandLine } from '../../src/cli/program.js';
import { usualHost } from '../../src/lock/lock.js';
import { runInWorkflow } from '../../src/run/workflow-step.js';
import { realWorld, type World, workflowWorld } from '../../src/world.js';
import { type TestWorld, worldVariable } from './test-world.js';

/** The program with other doors: `desk` and its words, or nothing for a step of a workflow. */
const [mode, ...words] = process.argv.slice(2);
const doors = testDoors();
if (mode === 'desk') await runCommandLine(words, doors);
else await runInWorkflow(doors);

function testDoors(): World {
  const file = process.env[worldVariable];
  if (file === undefined) throw new Error(`${worldVariable} is not set: this entry is for tests`);
  const { now, clockRuns, hostGlibc, netSettings, pins, releasePage, ...written }: TestWorld = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const real = mode === 'desk' ? realWorld() : workflowWorld();
  return {
    ...real,
    netSettings: { ...real.netSettings, ...netSettings },
    publicMirrors: [],
    ...written,
    // They were made on the machine that tests are on, whatever a run believes to be on.
    pins: ({ name }, { triple }, { debian }) =>
      pins[name]?.request.target === triple && debian === usualHost ? pins[name].trees : undefined,
    releasePage: () => releasePage ?? { base: 'http://127.0.0.1:9/packs', patienceMs: 4_000 },
    clock: () => (clockRuns === true ? Math.round(now + performance.now()) : now),
    hostGlibc: () => hostGlibc,
  };
}
