// Prints the release notes of a tag, CHANGELOG's section of that version: `node scripts/release-notes.mjs v1.2.3`. Exits 1 when the tag,
// package.json, package-lock.json and CHANGELOG.md do not name the same version.
import { readFileSync } from 'node:fs';

/**
 * @param {string} tag
 * @param {{ version: string, lockVersion: string, changelog: string }} repository
 * @returns {{ notes: string, problems: readonly string[] }}
 */
export function notesOf(tag, { version, lockVersion, changelog }) {
  const wanted = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
  if (wanted === undefined) return { notes: '', problems: [`${tag} is not of the form v1.2.3 or v1.2.3-rc.1`] };
  const problems = [];
  if (version !== wanted) problems.push(`package.json has version ${version}, the tag is ${tag}`);
  if (lockVersion !== wanted) problems.push(`package-lock.json has version ${lockVersion}, the tag is ${tag}`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\[?([^\s\]]+)/.exec(text)?.[1] === wanted);
  const notes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (notes === '') problems.push(`CHANGELOG.md has no section "## ${wanted}", or there is nothing in it`);
  return { notes, problems };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const { notes, problems } = notesOf(process.argv[2] ?? '', {
    version: JSON.parse(read('package.json')).version,
    lockVersion: JSON.parse(read('package-lock.json')).version,
    changelog: read('CHANGELOG.md'),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(notes);
}
