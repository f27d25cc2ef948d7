/**
 * The inputs that an `action.yml` declares, with their defaults; `` for those without one, as the runner gives
 * them. Knows as much of YAML as that file needs: plain, 'single' and "double" quoted scalars, comments, `|`
 * and `>` blocks.
 * @throws Error when a default is written in a way that this parser does not know.
 */
export function readInputDefaults(actionYml: string): Readonly<Record<string, string>> {
  const defaults: Record<string, string> = {};
  let inInputs = false;
  let name: string | undefined;
  let propertyIndent = 0;
  for (const line of actionYml.split('\n')) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const indent = line.search(/\S/);
    if (indent === 0) {
      inInputs = /^inputs:/.test(line);
      name = undefined;
      continue;
    }
    if (!inInputs) continue;
    const input = /^ {2}(["']?)([\w -]+)\1:\s*(?:#.*)?$/.exec(line)?.[2];
    if (input !== undefined) {
      name = input;
      propertyIndent = 0;
      defaults[name] = '';
      continue;
    }
    if (name === undefined) continue;
    if (propertyIndent === 0) propertyIndent = indent;
    const value = /^\s+default:\s*(.*)$/.exec(line)?.[1];
    if (value !== undefined && indent === propertyIndent) defaults[name] = scalar(value);
  }
  return defaults;
}

/** The variable in which the runner gives an input: upper case, blanks as underscores, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function scalar(text: string): string {
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/.exec(text)?.[1];
  if (double !== undefined) return String(JSON.parse(double));
  if (/^[|>&*!{[]/.test(text)) throw new Error(`a default that the test's parser does not know: ${text}`);
  return text.replace(/\s+#.*$/, '').trim();
}
