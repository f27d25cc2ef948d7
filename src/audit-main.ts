import { auditInWorkflow } from './run/audit-step.js';

await auditInWorkflow(async () => {
  // Only a sysroot of Debian needs the network and the store.
  const { workflowWorld } = await import('./world.js');
  return workflowWorld();
});
