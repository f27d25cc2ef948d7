/**
 * What a shell reports of a program that SIGPIPE (13) has ended. Node ignores that signal, as it must for
 * sockets.
 */
const endedByPipe = 141;

/**
 * Lets a program whose reader has gone (`crossroot sysroot check PATH | head`) come to its end without a word:
 * what it still writes is dropped, and its exit code is the one that other programs have then. Where its output
 * is lost otherwise, on a full disk, its exit code is 1, and standard error says why while it can.
 */
export function endQuietlyWithoutReader(
  program: NodeJS.Process,
  streams: readonly NodeJS.WriteStream[] = [program.stdout, program.stderr],
): void {
  let isGone = false;
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isGone) return;
      isGone = true;
      const isPipe = error.code === 'EPIPE';
      program.once('exit', () => {
        program.exitCode = isPipe ? endedByPipe : program.exitCode || 1;
      });
      if (isPipe || stream === program.stderr) return;
      program.stderr.write(
        `error: the output is not complete\n  why: ${error.message}\n  do: free some space\n`,
      );
    });
  }
}
