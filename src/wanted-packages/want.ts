import type { Missing } from '../missing-libraries/build-errors.js';
import { labelOf } from '../missing-libraries/explain.js';

/** Something of the target that a crate asks for. */
export interface Want {
  /** What would do, the first that the release has: mostly one thing. */
  readonly anyOf: readonly Missing[];
  /** The oldest version that the crate accepts, and the first that it does not accept any more. */
  readonly atLeast?: string | undefined;
  readonly below?: string | undefined;
}

/**
 * Reads a want as `data/crate-libraries.json` writes it: `alsa.pc`, `-lpam`, `security/pam_appl.h`,
 * `dbus-1.pc >= 1.6`, `libgit2.pc >= 1.9.6 < 1.10`, `lua5.4.pc|lua-5.4.pc`.
 */
export function parseWant(text: string): Want {
  const [names = '', ...bounds] = text.split(/ +(?=[<>])/);
  const bound = (sign: string) => bounds.find((one) => one.startsWith(`${sign} `))?.slice(sign.length + 1);
  return { anyOf: names.split('|').map(missingOf), atLeast: bound('>='), below: bound('<') };
}

function missingOf(label: string): Missing {
  if (label.startsWith('-l')) return { kind: 'library', name: label.slice(2) };
  if (label.endsWith('.pc')) return { kind: 'module', name: label.slice(0, -3) };
  return { kind: 'header', name: label };
}

/** How messages call it: as it is written in the data. */
export function labelOfWant({ anyOf, atLeast, below }: Want): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`>= ${atLeast}`]),
    ...(below === undefined ? [] : [`< ${below}`]),
  ];
  return [anyOf.map(labelOf).join(' or '), ...bounds].join(' ');
}
