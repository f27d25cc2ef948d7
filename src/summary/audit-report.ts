import type { AuditedFile, PathsAudit } from '../audit/audit-paths.js';
import { type VersionFamily, versionFamilies } from '../audit/symbol-versions.js';
import { count, formatBytes, formatPage, listOf } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { fitted, widthOf, wrapped } from '../text/width.js';
import { alert, blocks, capped, code, prose, table } from './markdown.js';
import { clausesOf, staticPlaces } from './runs-on-text.js';
import { glibcFloor, groupedBy } from './summary-facts.js';

/** What was audited, in a line: `3 files for aarch64-unknown-linux-gnu, audit passed`. */
export function auditVerdict({ files }: PathsAudit): string {
  const triples = [...new Set(files.flatMap(({ target }) => target?.triple ?? []))];
  const audited = `${count(files.length, 'file')}${triples.length === 0 ? '' : ` for ${listOf(triples)}`}`;
  const failing = files.filter(({ breaches }) => breaches.length > 0);
  if (failing.length === 0) return `${audited}, audit passed`;
  const breaches = failing.reduce((sum, file) => sum + file.breaches.length, 0);
  return `${audited}; the audit found ${count(breaches, 'problem')} in ${count(failing.length, 'file')}`;
}

const mostRows = 200;
const mostBreaches = 50;
const mostGroups = 20;
const gap = '  ';

const familyNames: Readonly<Record<VersionFamily, string>> = {
  GLIBC: 'glibc',
  GLIBCXX: 'libstdc++ GLIBCXX',
  CXXABI: 'libstdc++ CXXABI',
  GCC: 'libgcc',
};

/** `glibc 2.34 by __libc_start_main; libgcc 3.0`: what sets each floor. */
function floorTexts({ floors, setBy = {} }: AuditedFile): readonly string[] {
  return versionFamilies.flatMap((family) => {
    const version = floors[family];
    if (version === undefined) return [];
    const symbols = setBy[family] ?? [];
    const by = symbols.length === 0 ? '' : ` by ${symbols.slice(0, 4).join(', ')}`;
    return [`${familyNames[family]} ${version}${by}`];
  });
}

function verdictOf({ breaches }: AuditedFile): string {
  return breaches.length === 0 ? 'passed' : count(breaches.length, 'problem');
}

/** Files of which the same is said: of many mostly what they need is the same. */
function groupsBy(files: readonly AuditedFile[], keyOf: (file: AuditedFile) => string) {
  return [...groupedBy(files, keyOf)].map(([text, own]) => {
    const [first] = own;
    const names =
      own.length > 2 ? `${first?.key} and ${own.length - 1} others` : listOf(own.map(({ key }) => key));
    return { text, files: own, names };
  });
}

/** Groups of the files that run on the same releases. */
function placeGroups(files: readonly AuditedFile[]) {
  const known = files.filter((file) => file.runsOn.length > 0);
  return groupsBy(known, ({ runsOn, linkage }) =>
    JSON.stringify([runsOn.map(({ runs, why }) => [runs, why]), linkage === 'static']),
  ).flatMap((group) => {
    const [first] = group.files;
    if (first === undefined) return [];
    const isStatic = first.linkage === 'static' && first.runsOn.every(({ runs }) => runs === 'yes');
    return [{ ...group, isStatic, verdicts: first.runsOn }];
  });
}

/**
 * An audit in lines for a terminal: no colour, no control characters.
 * @param options.columns the terminal's width; below 40 it is taken for 40
 * @param options.breaches whether breaches are told here, and not elsewhere
 */
export function auditLines(
  audit: PathsAudit,
  options: { readonly columns: number; readonly breaches: boolean },
): readonly string[] {
  const width = Math.max(40, options.columns);
  const { files, notes, remarks, passedOver, notChecked } = audit;
  const labelled = (label: string, text: string) => wrapped(label, plainLine(text).split(' '), width);
  const isOne = files.length === 1;
  const whose = (names: string) => (isOne ? '' : ` (${names})`);
  const needs = groupsBy(files.filter(isKnown), (file) => needsText(file));
  const cappedNeeds = capped(needs, mostGroups, 'group');
  const places = capped(placeGroups(files), mostGroups, 'group');
  const told = options.breaches ? files.flatMap((file) => file.breaches) : [];
  const breaches = capped(told, mostBreaches, 'problem');
  return [
    ...wrapped('', auditVerdict(audit).split(' '), width),
    ...tableLines(files, width),
    ...breaches.shown.flatMap(({ what, why, todo }) => [
      ...labelled('problem: ', what),
      ...why.flatMap((text) => labelled('  why: ', text)),
      ...todo.flatMap((text) => labelled('  do: ', text)),
    ]),
    ...breaches.more,
    ...cappedNeeds.shown.flatMap(({ text, names }) => labelled(`needs${plainLine(whose(names))}: `, text)),
    ...cappedNeeds.more,
    ...places.shown.flatMap((group) => placeLines(group, whose(group.names), width)),
    ...places.more,
    ...[...notes, ...remarks].flatMap((text) => labelled('note: ', text)),
    ...capped(passedOver, mostRows, 'thing').shown.flatMap((text) => labelled('not audited: ', text)),
    ...notChecked.flatMap((text) => labelled('not checked: ', text)),
  ];
}

function isKnown({ linkage }: AuditedFile): boolean {
  return linkage !== 'unknown';
}

function needsText(file: AuditedFile): string {
  const libraries = file.needed.map(({ name }) => name);
  const machine = [
    file.largestPage === undefined ? [] : `pages of up to ${formatPage(file.largestPage)}`,
    isBaseline(file) ? [] : `${file.level} processors`,
  ].flat();
  const named = libraries.length === 0 ? 'no library' : libraries.join(', ');
  return [...floorTexts(file), named, ...machine].join('; ');
}

/** Every processor of the target is of its lowest level: that is nothing to say. */
function isBaseline({ level, target }: AuditedFile): boolean {
  return level === undefined || level === target?.levels?.baseline;
}

function tableLines(files: readonly AuditedFile[], width: number): readonly string[] {
  const { shown, more } = capped(files, mostRows, 'file');
  const header = ['file', 'size', 'glibc', 'linkage', 'verdict'];
  const rows = shown.map((file) => {
    const floor = file.target?.libc.isVersioned === false ? '' : glibcFloor(file);
    return [plainLine(file.name), formatBytes(file.size), floor || '-', file.linkage, verdictOf(file)];
  });
  const all = [header, ...rows];
  const [path = 0, ...others] = header.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  const room = others.reduce((rest, one) => rest - one - gap.length, width - gap.length);
  const widths = [Math.max(8, Math.min(path, room)), ...others];
  const isNumber = (at: number) => at === 1 || at === 2;
  const lines = all.map((row) => row.map((cell, at) => fitted(cell, widths[at] ?? 0, isNumber(at))).join(gap));
  return [...lines, ...more].map((line) => `${gap}${line}`.trimEnd());
}

type PlaceGroup = ReturnType<typeof placeGroups>[number];

function placeLines({ isStatic, verdicts }: PlaceGroup, whose: string, width: number): readonly string[] {
  if (isStatic) return wrapped(plainLine(`runs on${whose}: `), [`${staticPlaces} (static)`], width);
  return clausesOf(verdicts, 'brief').flatMap(({ runs, lead, places }, at) => {
    const listed = places.map((place, index) => `${plainLine(place)}${index < places.length - 1 ? ',' : ''}`);
    if (at > 0) return wrapped('  ', [`${plainLine(lead)}:`, ...listed], width);
    const opening = runs === 'no' ? lead.replace(/^not on$/, 'does not run on') : `runs ${lead}`;
    return wrapped('', [plainLine(`${opening}${whose}:`), ...listed], width);
  });
}

/** An audit for the summary of a job. */
export function auditMarkdown(audit: PathsAudit): string {
  const { files, notes, remarks, passedOver, notChecked } = audit;
  const isPassed = files.every(({ breaches }) => breaches.length === 0);
  const rowsShown = capped(files, mostRows, 'file', '; the output `files` has them all.');
  const breaches = capped(
    files.flatMap((file) => file.breaches),
    mostBreaches,
    'problem',
    '.',
  );
  const rows = rowsShown.shown.map((file) => [
    code(file.name),
    formatBytes(file.size),
    prose((file.target?.libc.isVersioned === false ? '' : glibcFloor(file)) || '–'),
    file.linkage,
    isPassedFile(file) ? '✅ passed' : `❌ ${verdictOf(file)}`,
  ]);
  const needs = capped(groupsBy(files.filter(isKnown), needsText), mostGroups, 'group', '.');
  const places = capped(placeGroups(files), mostGroups, 'group', '.');
  const said = [
    ...[...notes, ...remarks].map((text) => `- ${prose(text)}`),
    ...passedOver.map((text) => `- not audited: ${prose(text)}`),
    ...notChecked.map((text) => `- not checked: ${prose(text)}`),
  ];
  const lines = blocks(
    `### ${isPassed ? '✅' : '❌'} ${prose(auditVerdict(audit))}`,
    breaches.shown.flatMap(({ what, why, todo }) =>
      alert('CAUTION', [
        `**${prose(what)}**`,
        ...why.map((text) => `- ${prose(text)}`),
        ...todo.map((text) => `- do: ${prose(text)}`),
      ]).concat(''),
    ),
    breaches.more,
    table(['File', 'Size:', 'Needs glibc:', 'Linkage', 'Verdict'], rows),
    rowsShown.more,
    '**What they need**',
    needs.shown.map(({ text, names }) => `- ${code(names)}: ${prose(text)}`),
    needs.more,
    '**Where they run**',
    places.shown.flatMap(markdownPlaces),
    places.more,
    said.slice(0, mostRows),
  );
  return `${lines.join('\n')}\n\n`;
}

function isPassedFile({ breaches }: AuditedFile): boolean {
  return breaches.length === 0;
}

function markdownPlaces({ names, isStatic, verdicts }: PlaceGroup): readonly string[] {
  if (isStatic) return [`- ${code(names)} on ${staticPlaces}: it is static and needs no library`];
  const clauses = clausesOf(verdicts, 'full').map(
    ({ lead, places }) => `  - ${prose(lead)} ${places.map(prose).join(' · ')}`,
  );
  return [`- ${code(names)}`, ...clauses];
}

/** An audit as plain values, for JSON. */
export function auditValues({ files, notes, remarks, passedOver, notChecked }: PathsAudit) {
  return {
    passed: files.every(isPassedFile),
    files: files.map(({ name, target, needed, floors, runsOn, key: _, ...rest }) => ({
      path: name,
      target: target?.triple ?? null,
      ...rest,
      glibc: floors.GLIBC ?? null,
      floors,
      needed: needed.map((library) => ({ name: library.name, place: library.place })),
      runsOn: runsOn.map(({ distribution, release, runs }) => ({ distribution, release, runs })),
    })),
    notes: [...notes, ...remarks],
    notAudited: passedOver,
    notChecked,
  };
}
