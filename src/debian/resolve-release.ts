import * as v from 'valibot';
import { count } from '../text/format.js';
import type { ReleaseQuestion, Resolution } from './choose-packages.js';
import { packageSchema } from './package.js';
import { pruningVersion } from './pruning.js';
import { releaseFor } from './release.js';
import { type Recall, type RecordPlace, recallAnswer, recallLast, recordAnswer } from './remembered.js';
import type { SuiteState } from './suite.js';

/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied; and, for an
 * archive that cannot be reached, when nothing is remembered that may serve.
 */
export async function resolveRelease(asked: ReleaseQuestion): Promise<Resolution> {
  const question = { ...asked, release: releaseFor(asked.release, asked.architecture) };
  const { release, architecture, names, rules, phase, context, unreachable } = question;
  const { records, now } = context;
  if (records === undefined && unreachable !== undefined) throw unreachable;
  if (records === undefined) return chooseAnew(question);
  const parts = ['resolution 3', release, architecture, [...names].sort(), rules, pruningVersion];
  const place = { folder: records, asked: JSON.stringify(parts) };
  if (unreachable !== undefined) {
    const last = recallLast(place, answerSchema, now);
    if (last === undefined) throw unreachable;
    return { packages: last.answer.packages, suites: last.suites, chosenAt: last.at };
  }
  const recalled = question.anew ? undefined : await recallResolution(place, { ...context, release, phase });
  if (recalled !== undefined) return recalled;
  const chosen = await chooseAnew(question);
  recordResolution(place, { ...chosen, now });
  return chosen;
}

async function chooseAnew(question: ReleaseQuestion): Promise<Resolution<SuiteState>> {
  const { choosePackages } = await import('./choose-packages.js');
  return choosePackages(question);
}

const answerSchema = v.object({ packages: v.pipe(v.array(packageSchema), v.minLength(1)) });

/**
 * Recalls a resolution that this machine made before, as {@link recallAnswer} does.
 * @returns undefined when the release has to be read.
 */
export async function recallResolution(place: RecordPlace, recall: Recall): Promise<Resolution | undefined> {
  const what = ({ packages }: v.InferOutput<typeof answerSchema>) => count(packages.length, 'package');
  const recalled = await recallAnswer(place, answerSchema, recall, what);
  return recalled === undefined ? undefined : { packages: recalled.answer.packages, suites: recalled.suites };
}

/** Remembers a resolution. */
export function recordResolution(
  place: RecordPlace,
  { suites, packages, now }: Resolution<SuiteState> & { readonly now: Date },
): void {
  recordAnswer(place, { packages: [...packages] }, suites, now);
}
