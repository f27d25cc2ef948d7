/** The variables of a process. */
type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether what is written may be coloured: on a terminal that knows how, unless NO_COLOR is set
 * (https://no-color.org); elsewhere where CLICOLOR_FORCE asks for it (https://bixense.com/clicolors/).
 * @param reader `log` shows colours, though it is no terminal: that of a workflow
 */
export function wantsColour(reader: 'terminal' | 'log' | 'file', variables: Variables): boolean {
  const { NO_COLOR, CLICOLOR_FORCE = '0' } = variables;
  if (NO_COLOR) return false;
  if (CLICOLOR_FORCE !== '' && CLICOLOR_FORCE !== '0') return true;
  return reader === 'log' || (reader === 'terminal' && !isDumb(variables));
}

/** Whether a terminal can move its cursor and show colours. */
export function isDumb({ TERM }: Variables): boolean {
  return TERM === 'dumb';
}

const styles = { error: '\x1b[1;31m', warning: '\x1b[1;33m' } as const;

/** A label as rustc and cargo show it: `error:`, bold and in its colour where colours are wanted. */
export function labelled(label: keyof typeof styles, text: string, colour: boolean): string {
  return colour ? `${styles[label]}${label}\x1b[0m\x1b[1m:\x1b[0m ${text}` : `${label}: ${text}`;
}
