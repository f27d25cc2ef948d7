import { runInWorkflow } from './run/workflow-step.js';
import { workflowWorld } from './world.js';

await runInWorkflow(workflowWorld());
