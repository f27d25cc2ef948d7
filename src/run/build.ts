import { type Environment, searchPath } from '../environment/environment.js';
import { explainMissing } from '../missing-libraries/explain.js';
import { type CargoCommand, type CargoResult, runCargo } from '../rust/cargo.js';
import type { Job, Parts } from './provide.js';

/**
 * Runs cargo.
 * @throws CrossrootError with cargo's exit code when it fails, and what is known of the reasons.
 */
export async function build(
  command: CargoCommand,
  { request, world, report, context }: Job,
  { rust, sysroot: { path: root } }: Parts,
  environment: Environment,
): Promise<CargoResult> {
  const { target, sysroot } = request;
  const built = await report.phase(`cargo ${command}`, () =>
    runCargo({
      tools: rust.tools,
      command,
      args: request.args,
      cwd: request.workingDirectory,
      env: {
        ...world.environment,
        ...Object.fromEntries(environment.variables),
        PATH: searchPath(environment, world.environment),
      },
      target,
      colour: report.child.colour,
      output: report.child,
      workspace: world.environment.GITHUB_WORKSPACE,
      ...(sysroot.kind === 'debian'
        ? {
            explain: (stderr) =>
              explainMissing(stderr, { release: sysroot.release, root, request, context, report }),
          }
        : {}),
    }),
  );
  if (!built.artifactsKnown) {
    report.warning(
      'artifacts and executables stay empty, and nothing is audited: the --message-format in args hides what cargo built',
    );
  }
  return built;
}
