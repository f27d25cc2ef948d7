import { realDoors } from './doors.js';
import { runInWorkflow } from './workflow.js';

await runInWorkflow(realDoors());
