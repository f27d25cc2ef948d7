import { runCommandLine } from './cli/program.js';
import { realWorld } from './world.js';

await runCommandLine(process.argv.slice(2), realWorld());
