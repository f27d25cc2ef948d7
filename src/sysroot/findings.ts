import { plainLine } from '../text/plain-text.js';

/** One thing that is wrong with a sysroot. */
export interface Finding {
  readonly what: string;
  /** What would fix it, where that is known. */
  readonly fix?: string | undefined;
}

/** What is wrong with a sysroot. */
export interface Findings {
  /** A link step cannot work with these. */
  readonly errors: readonly Finding[];
  /** Only those who use the named thing are hurt. */
  readonly warnings: readonly Finding[];
}

/** A finding in one line. */
export function describeFinding({ what, fix }: Finding): string {
  return fix === undefined ? what : `${what} (${fix})`;
}

/** The doctor's findings as lines for people, each with what fixes it. */
export function findingLines({ errors, warnings }: Findings): readonly string[] {
  const lines = (label: string, findings: Findings['errors']) =>
    findings.flatMap(({ what, fix }) => [
      plainLine(`${label}: ${what}`),
      ...(fix === undefined ? [] : [plainLine(`  mend: ${fix}`)]),
    ]);
  return [...lines('error', errors), ...lines('warning', warnings)];
}
