import { runAtDesk } from './desk.js';
import { realDoors } from './doors.js';

await runAtDesk(process.argv.slice(2), realDoors());
