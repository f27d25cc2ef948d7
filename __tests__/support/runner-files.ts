/**
 * Reads a file such as `GITHUB_ENV` or `GITHUB_OUTPUT` as the runner does: `name=value` lines and
 * `name<<delimiter` blocks (GitHub, "Workflow commands for GitHub Actions").
 * @throws Error with the runner's words when a line is neither.
 */
export function readKeyValueFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      values[nameIn(line, equals)] = line.slice(equals + 1);
    } else if (block >= 0) {
      const name = nameIn(line, block);
      const delimiter = line.slice(block + 2);
      if (delimiter === '') throw new Error(`Invalid format '${line}'. Delimiter must not be empty`);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

/**
 * Reads `GITHUB_PATH` as the runner does: a folder a line, CR ends a line too. The last one is searched first.
 */
export function readPathFile(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .reverse();
}

/** A workflow command that the runner found in the output: `::error file=x::message`. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The workflow commands in what an action has written, in order. */
export function readCommands(output: string): readonly WorkflowCommand[] {
  return output.split(/\r?\n/).flatMap((line) => {
    const text = line.trimStart();
    const end = text.indexOf('::', 2);
    if (!text.startsWith('::') || end < 0) return [];
    const head = text.slice(2, end);
    const blank = head.indexOf(' ');
    const command = blank < 0 ? head : head.slice(0, blank);
    const properties = blank < 0 ? {} : readProperties(head.slice(blank + 1));
    return [{ command, properties, message: unescaped(text.slice(end + 2)) }];
  });
}

function readProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').flatMap((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 0) return [];
    const value = pair
      .slice(equals + 1)
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',');
    return [[pair.slice(0, equals).trim(), unescaped(value)] as const];
  });
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function nameIn(line: string, end: number): string {
  const name = line.slice(0, end);
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
  if (name === 'NODE_OPTIONS') throw new Error("Can't store NODE_OPTIONS output parameter");
  return name;
}
