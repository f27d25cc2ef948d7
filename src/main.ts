import { realWorld } from './context.js';
import { runInWorkflow } from './run/workflow-step.js';

await runInWorkflow(realWorld());
