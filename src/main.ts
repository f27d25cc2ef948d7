import { workflowWorld } from './context.js';
import { runInWorkflow } from './run/workflow-step.js';

await runInWorkflow(workflowWorld());
