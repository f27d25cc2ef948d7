/**
 * Says what is wrong with a path that an archive's data gives, if anything is: it must name a file under the
 * base URL of its repository in one way only, so no empty, `.` or `..` segment, and nothing that a URL reads as
 * more than a letter of a path (`%`, `?`, `#`, `\`, blanks).
 */
export function archivePathProblem(path: string): string | undefined {
  if (!/^[A-Za-z0-9._~+:=@,/-]+$/.test(path)) return 'it holds characters that no path of an archive has';
  // One search over the frame of slashes is quicker than a split, and an index asks this 68,000 times.
  if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return 'it has an empty, "." or ".." segment';
  return undefined;
}
