import { plainLine } from '../plain-text.js';
import type { Findings } from './check.js';

/** The doctor's findings as lines for people, each with what mends it. */
export function findingLines({ errors, warnings }: Findings): readonly string[] {
  const lines = (label: string, findings: Findings['errors']) =>
    findings.flatMap(({ what, mend }) => [
      plainLine(`${label}: ${what}`),
      ...(mend === undefined ? [] : [plainLine(`  mend: ${mend}`)]),
    ]);
  return [...lines('error', errors), ...lines('warning', warnings)];
}
