import { plainLine } from '../text/plain-text.js';

/** One thing that is wrong with a sysroot. */
export interface Finding {
  readonly what: string;
  /** What would mend it, where that is known. */
  readonly mend?: string;
}

/** What is wrong with a sysroot. */
export interface Findings {
  /** A link step cannot work with these. */
  readonly errors: readonly Finding[];
  /** Only those who use the named thing are hurt. */
  readonly warnings: readonly Finding[];
}

/** A finding in one line of words. */
export function tellFinding({ what, mend }: Finding): string {
  return mend === undefined ? what : `${what} (${mend})`;
}

/** The doctor's findings as lines for people, each with what mends it. */
export function findingLines({ errors, warnings }: Findings): readonly string[] {
  const lines = (label: string, findings: Findings['errors']) =>
    findings.flatMap(({ what, mend }) => [
      plainLine(`${label}: ${what}`),
      ...(mend === undefined ? [] : [plainLine(`  mend: ${mend}`)]),
    ]);
  return [...lines('error', errors), ...lines('warning', warnings)];
}
