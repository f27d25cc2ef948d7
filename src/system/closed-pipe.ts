/**
 * What a shell reports of a program that SIGPIPE (13) has ended. Node ignores that signal, as it must for
 * sockets.
 */
const endedByPipe = 141;

/**
 * Lets a program whose reader has gone (`crossroot sysroot check PATH | head`) come to its end without a word:
 * what it still writes is dropped, and its exit code is the one that other programs have then.
 * @throws whatever else goes wrong with a stream
 */
export function endQuietlyWithoutReader(
  program: NodeJS.Process,
  streams: readonly NodeJS.WriteStream[] = [program.stdout, program.stderr],
): void {
  let isGone = false;
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (isGone) return;
      isGone = true;
      program.once('exit', () => {
        program.exitCode = endedByPipe;
      });
    });
  }
}
