import { CrossrootError } from '../errors.js';
import { inputName, setting, speaksOfFlags } from '../text/input-words.js';

/**
 * Splits one text into arguments: blanks and newlines separate, quotes keep together, a backslash takes the
 * next character as it is (POSIX shell, 2.2 "Quoting"). Nothing is expanded: `$x`, `*` and `~` stay.
 * @param name the input that the text is the value of
 * @throws CrossrootError for a NUL character, a quote that is not closed, or a backslash at the very end.
 */
export function splitArgs(text: string, name = 'args'): string[] {
  if (text.includes('\0')) throw badArgs(name, 'it contains a NUL character', 'remove the character');
  const args: string[] = [];
  let arg: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const next = text.charAt(i + 1);
    if (
      char === '\\' &&
      quote !== "'" &&
      (quote === undefined || next === '"' || next === '\\' || next === '\n')
    ) {
      if (next === '') throw badArgs(name, 'it ends with a backslash', 'write `\\\\` for a backslash');
      if (next !== '\n') arg = (arg ?? '') + next;
      i++;
    } else if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else arg = (arg ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      arg ??= '';
    } else if (/[ \t\n\r]/.test(char)) {
      if (arg !== undefined) args.push(arg);
      arg = undefined;
    } else {
      arg = (arg ?? '') + char;
    }
  }
  if (quote !== undefined)
    throw badArgs(name, `a ${quote} is not closed`, 'close the quote, or write a backslash before it');
  if (arg !== undefined) args.push(arg);
  return args;
}

function badArgs(name: string, why: string, todo: string): CrossrootError {
  return new CrossrootError({ what: `cannot read ${inputName(name)}`, why, todo });
}

/** The arguments for cargo itself: those before `--`. */
function cargoOwnArgs(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : args.slice(0, end);
}

/** True when a flag is among cargo's own arguments. */
export function hasFlag(args: readonly string[], flag: string): boolean {
  return cargoOwnArgs(args).includes(flag);
}

/** The values of an option among cargo's own arguments, written `--option value` or `--option=value`. */
export function optionValues(args: readonly string[], option: string): readonly string[] {
  const own = cargoOwnArgs(args);
  return own.flatMap((arg, i) => {
    if (arg === option) return [own[i + 1] ?? ''];
    return arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : [];
  });
}

/**
 * Refuses arguments that ask cargo for another target than everything else is set up for.
 * @throws CrossrootError
 */
export function refuseOtherTarget(args: readonly string[], triple: string): void {
  const other = optionValues(args, '--target').find((asked) => asked !== triple);
  if (other === undefined) return;
  throw new CrossrootError({
    what: `${speaksOfFlags() ? 'an argument' : inputName('args')} asks cargo for the target ${other}`,
    why: `this run is set up for ${triple}`,
    todo: `remove \`--target\` there, or use ${setting('target', other)}`,
  });
}

/** Options of cargo's own arguments with their values, ready to be passed on. */
export function optionsOf(args: readonly string[], ...options: readonly string[]): readonly string[] {
  return options.flatMap((option) => optionValues(args, option).flatMap((value) => [option, value]));
}
