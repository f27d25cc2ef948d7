export const id = 9552;
export const ids = [9552];
export const modules = {

/***/ 59552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(73112);
// EXTERNAL MODULE: ./lib/src/summary/markdown.js
var markdown = __webpack_require__(95384);
// EXTERNAL MODULE: ./lib/src/summary/runs-on-groups.js
var runs_on_groups = __webpack_require__(79162);
// EXTERNAL MODULE: ./lib/src/summary/runs-on-text.js
var runs_on_text = __webpack_require__(10357);
// EXTERNAL MODULE: ./lib/src/summary/summary-facts.js
var summary_facts = __webpack_require__(61779);
;// CONCATENATED MODULE: ./lib/src/summary/artifact-table.js






const mostRows = 50;
const mostDetails = 25;
const mostLibraries = 60;
const mostGroups = 6;
/** The details of more artifacts than these are folded. */
const mostOpen = 2;
/** The table of the artifacts, and where they run. */
function artifactTable(facts) {
    const artifacts = (0,summary_facts/* artifactsOf */.Ns)(facts);
    if (artifacts.length === 0)
        return [];
    const elsewhere = '; the log and the output `artifacts` have them all.';
    const { shown, more } = (0,markdown/* capped */.uo)(artifacts, mostRows, 'artifact', elsewhere);
    const ofAudit = facts.audit === undefined ? [] : ['Needs glibc:', 'Linkage', 'Verdict'];
    const rows = shown.map((artifact) => [
        (0,markdown/* code */.aY)((0,summary_facts/* labelOf */.Wy)(artifact, artifacts)),
        artifact.kind,
        (0,format/* formatBytes */.z3)(artifact.size),
        ...verdictCells((0,summary_facts/* auditedOf */.mu)(facts, artifact)),
    ]);
    const artifactRows = (0,markdown/* table */.tp)(['Artifact', 'Kind', 'Size:', ...ofAudit], rows);
    return (0,markdown/* blocks */.Bv)(artifactRows, more, runsOnBlocks((0,runs_on_groups/* runsOnGroups */.O)(facts), artifacts));
}
/** Where the artifacts run, once for those that run on the same releases. */
function runsOnBlocks(groups, all) {
    const [only, second] = groups;
    if (only === undefined)
        return [];
    if (second === undefined) {
        const upperFirst = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
        return (0,markdown/* blocks */.Bv)(...clauseTexts(only).map(({ lead, places }) => `**${upperFirst(lead)}** ${places}`));
    }
    const { shown, more } = (0,markdown/* capped */.uo)(groups, mostGroups, 'group', '.');
    const items = shown.flatMap((group) => [
        `- ${(0,runs_on_groups/* namesOf */.e)(group, all, markdown/* code */.aY)}`,
        ...clauseTexts(group).map(({ lead, places }) => `  - ${lead} ${places}`),
    ]);
    return (0,markdown/* blocks */.Bv)('**Where they run**', items, more);
}
function clauseTexts(group) {
    if (group.isStatic)
        return [{ lead: 'runs on', places: `${runs_on_text/* staticPlaces */.l1}: it is static and needs no library` }];
    return (0,runs_on_text/* clausesOf */.IN)(group.verdicts, 'full').map(({ runs, lead, places }) => ({
        lead: runs === 'yes' ? 'runs on' : (0,markdown/* prose */.CS)(lead),
        places: places.map(markdown/* prose */.CS).join(' · '),
    }));
}
function verdictCells(artifact) {
    if (artifact === undefined)
        return [];
    const { breaches } = artifact;
    const verdict = breaches.length === 0 ? '✅ passed' : `❌ ${(0,format/* count */.U9)(breaches.length, 'problem')}`;
    return [(0,markdown/* prose */.CS)((0,summary_facts/* glibcFloor */.uq)(artifact) || '–'), artifact.linkage, verdict];
}
/** What each artifact needs: sections, so that one that is too long can be left out. */
function artifactDetails(facts) {
    const artifacts = (0,summary_facts/* artifactsOf */.Ns)(facts);
    const isOpen = artifacts.length <= mostOpen;
    const { shown, more } = (0,markdown/* capped */.uo)(artifacts, mostDetails, 'artifact', ' without details here.');
    const sections = shown.flatMap((artifact) => {
        const audited = (0,summary_facts/* auditedOf */.mu)(facts, artifact);
        if (audited === undefined)
            return [];
        const label = (0,summary_facts/* labelOf */.Wy)(artifact, artifacts);
        const path = (0,summary_facts/* shownPath */.pS)(artifact.path, facts.folder);
        const lines = details(audited, path, facts.runsOn.get(artifact.path) ?? []);
        if (isOpen)
            return [(0,markdown/* blocks */.Bv)(`#### ${(0,markdown/* code */.aY)(label)}`, lines)];
        const summary = `<summary><code>${(0,markdown/* html */.qy)(label)}</code>${foldedText(audited)}</summary>`;
        return [(0,markdown/* blocks */.Bv)(`<details>${summary}`, lines, '</details>')];
    });
    return sections.length === 0 || more.length === 0 ? sections : [...sections, more];
}
function foldedText({ linkage, needed, breaches }) {
    let needs = `needs ${(0,format/* count */.U9)(needed.length, 'library')}`;
    if (needed.length === 0)
        needs = 'needs no library';
    if (linkage === 'archive')
        needs = 'static library';
    if (linkage === 'unknown')
        needs = 'its needs are unknown';
    return breaches.length === 0 ? ` ${needs}` : ` ❌ ${needs}, ${(0,format/* count */.U9)(breaches.length, 'problem')}`;
}
const familyNames = {
    GLIBC: 'glibc',
    GLIBCXX: 'libstdc++',
    CXXABI: 'C++ ABI',
    GCC: 'libgcc',
};
function details(artifact, path, verdicts) {
    const floors = symbol_versions/* versionFamilies */.hf.flatMap((family) => {
        const version = artifact.floors[family];
        return family === 'GLIBC' || version === undefined
            ? []
            : [`${familyNames[family]} ${(0,markdown/* code */.aY)(`${family}_${version}`)}`];
    });
    const machine = [
        artifact.largestPage === undefined ? [] : `pages of up to ${(0,format/* formatPage */.Pd)(artifact.largestPage)}`,
        artifact.level === undefined ? [] : `marked for ${artifact.level} processors`,
    ].flat();
    const { shown, more } = (0,markdown/* capped */.uo)(artifact.needed, mostLibraries, 'library', '.');
    const packages = packageLines(verdicts);
    return (0,markdown/* blocks */.Bv)(`${(0,markdown/* code */.aY)(path)} of the package ${(0,markdown/* code */.aY)(artifact.package)}`, floors.length === 0 ? '' : `**Also needs** ${floors.join(' · ')}`, machine.length === 0 ? '' : `**Kernel and processor** ${machine.join(' · ')}`, artifact.needed.length === 0
        ? needsNothing(artifact)
        : (0,markdown/* table */.tp)(['Needed library', 'Package', 'Version'], shown.map(libraryCells)), more, packages.length === 0 ? '' : '**Packages that contain its libraries**', packages);
}
/** What to install where it runs. */
function packageLines(verdicts) {
    return (0,runs_on_text/* packagesOf */.DT)(verdicts).map(({ place, packages }) => {
        const rest = packages.length - mostLibraries;
        const names = [...packages.slice(0, mostLibraries).map(markdown/* code */.aY), ...(rest > 0 ? [`${rest} more`] : [])];
        return `- ${(0,markdown/* prose */.CS)(place)} with ${names.join(', ')}`;
    });
}
function needsNothing({ linkage }) {
    switch (linkage) {
        case 'archive':
            return 'What a static library needs is known only when it is linked.';
        case 'unknown':
            return 'What it needs is not known.';
        case 'dynamic':
        case 'static':
        case 'library':
            return 'It needs no library.';
    }
}
function libraryCells({ name, place, package: owner }) {
    switch (place) {
        case 'missing':
            return [(0,markdown/* code */.aY)(name), '❌ not in the sysroot', ''];
        case 'beside':
            return [(0,markdown/* code */.aY)(name), 'to be shipped with it', ''];
        case 'unchecked':
            return [(0,markdown/* code */.aY)(name), 'not checked', ''];
        case 'sysroot':
            return owner === undefined
                ? [(0,markdown/* code */.aY)(name), 'not known', '']
                : [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(owner.name), (0,markdown/* code */.aY)(owner.version)];
    }
}

// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
// EXTERNAL MODULE: ./lib/src/text/width.js + 7 modules
var width = __webpack_require__(6778);
;// CONCATENATED MODULE: ./lib/src/summary/timeline.js




/** The most phases that a timeline shows, and the most characters of a title. */
const mostPhases = 40;
const longestTitle = 34;
/** In pixels. Mermaid draws the axis 50 above the lower end, and leaves the top padding below the bars, too. */
const measures = { topPadding: 50, barHeight: 20, barGap: 4, fontSize: 12, sectionFontSize: 12 };
/** Colours that can be read on white and on black; the others are those of GitHub's theme. */
const colours = {
    sectionBkgColor: '#888888',
    sectionBkgColor2: '#888888',
    altSectionBkgColor: 'transparent',
    taskBkgColor: '#3572c6',
    taskBorderColor: '#3572c6',
    taskTextColor: '#ffffff',
    taskTextLightColor: '#ffffff',
    critBkgColor: '#c93c37',
    critBorderColor: '#c93c37',
};
/**
 * Phases as a Mermaid gantt: a row each with its title at the left, its time and its bytes at the bar.
 *
 * A title follows `section`, so that Mermaid reads no command in it. Times are milliseconds since the run
 * began, which the axis counts from 1970: no time zone changes that.
 */
function timeline(phases) {
    const shown = [...phases].sort((a, b) => a.started - b.started).slice(0, mostPhases);
    const [first] = shown;
    if (first === undefined)
        return [];
    const span = Math.max(1, ...shown.map((phase) => (0,summary_facts/* endOf */.pJ)(phase) - first.started));
    const titles = shown.map(({ title }) => (0,format/* cutTo */.yd)((0,plain_text/* plainLine */.h0)(title), longestTitle));
    const leftPadding = 30 + Math.ceil(Math.max(...titles.map(width/* widthOf */.qz)) * 6.5);
    const { unit, tick } = axisOf(span);
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify({ gantt: { ...measures, leftPadding }, themeVariables: colours })}}%%`,
        'gantt',
        '  title Time since the run began',
        '  dateFormat x',
        `  axisFormat ${unit}`,
        `  tickInterval ${tick}`,
        '  todayMarker off',
        ...shown.flatMap((phase, at) => [
            `  section ${plain(titles[at] ?? '')}`,
            `  ${label(phase)} :${phase.failed ? 'crit, ' : ''}${times(phase, span)}`,
        ]),
        '```',
    ];
}
function label({ milliseconds, bytes, failed }) {
    const time = `${failed ? 'failed after ' : ''}${(0,format/* formatTime */.fU)(milliseconds)}`;
    return bytes === 0 ? time : `${time}, ${(0,format/* formatBytes */.z3)(bytes)}`;
}
/** Start and end; a bar has at least the width that can be seen. */
function times(phase, span) {
    const start = Math.round(phase.started);
    return `${start}, ${Math.max(Math.round((0,summary_facts/* endOf */.pJ)(phase)), start + Math.ceil(span / 150))}`;
}
/** Steps of an axis, in seconds. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600];
/** At most nine marks, in milliseconds or in seconds. */
function axisOf(spanMs) {
    const step = steps.find((seconds) => spanMs / 1_000 / seconds <= 9) ?? 7_200;
    const unit = step < 1 ? '%Q ms' : '%s s';
    if (step < 1)
        return { unit, tick: `${step * 1_000}millisecond` };
    return { unit, tick: step < 60 ? `${step}second` : `${step / 60}minute` };
}
/**
 * Text that Mermaid shows as it is. Characters that its grammar may know become its entities; a colon, which
 * many titles have, becomes the sign of a ratio, which can be read in the source, too.
 */
function plain(title) {
    return title
        .replace(/[^\p{L}\p{N} .,_/()+=:–—…·-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replaceAll(':', '∶');
}

;// CONCATENATED MODULE: ./lib/src/summary/job-summary.js





/** The most bytes of a summary. GitHub takes 1 MiB for a step, and shows nothing of one that is longer. */
const mostBytes = 200_000;
const mostBreaches = 20;
const mostTrees = 20;
const mostAfter = 20;
const mostWarnings = 30;
/** The most lines of a failure, of a breach and of a warning. */
const mostLines = 20;
/**
 * The summary of a run for `GITHUB_STEP_SUMMARY`, in GitHub-flavoured Markdown: the verdict, what is wrong, the
 * artifacts, the archive, the set-up, the warnings. It ends with a line end and has at most 200 kB. Names and
 * messages in the facts are shown as they are, whatever characters they have.
 */
function jobSummary(facts) {
    const sections = [
        { what: 'the verdict', lines: verdictSection(facts) },
        { what: 'what went wrong', lines: failureSection(facts) },
        { what: 'the artifacts', lines: artifactTable(facts) },
        ...artifactDetails(facts).map((lines) => ({ what: 'the details of an artifact', lines })),
        { what: 'the archive', lines: archiveSection(facts) },
        { what: 'the set-up', lines: setUpSection(facts) },
        { what: 'the warnings', lines: warningSection(facts) },
    ];
    const texts = sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ what, lines }) => ({ what, text: `${lines.join('\n')}\n` }));
    return withoutLongest(texts).join('\n');
}
/** Leaves out the longest sections, each whole, until the rest is short enough. */
function withoutLongest(sections) {
    const sizeOf = (text) => Buffer.byteLength(text) + 1;
    const texts = sections.map(({ text }) => text);
    let sum = texts.reduce((total, text) => total + sizeOf(text), 0);
    while (sum > mostBytes) {
        const sizes = texts.map(sizeOf);
        const longest = sizes.indexOf(Math.max(...sizes));
        const instead = `_Left out, because it is too long for a summary: ${sections[longest]?.what ?? ''}. See the log._\n`;
        const saved = (sizes[longest] ?? 0) - sizeOf(instead);
        if (saved <= 0)
            break;
        texts[longest] = instead;
        sum -= saved;
    }
    return texts;
}
function verdictSection(facts) {
    const { command, glibc, audit } = facts;
    const sign = facts.outcome === 'failure' ? '❌' : (0,summary_facts/* breachesOf */.dE)(facts).length > 0 ? '⚠️' : '✅';
    const details = [
        ...(command === undefined ? [] : [(0,markdown/* code */.aY)(command)]),
        ...(glibc === undefined || audit === undefined ? [] : [`audited for glibc ${(0,markdown/* prose */.CS)(glibc)}`]),
    ];
    return (0,markdown/* blocks */.Bv)(`### ${sign} ${(0,summary_facts/* verdict */.WJ)(facts, markdown/* code */.aY)}`, details.join(' · '));
}
/** What went wrong, as boxes: the failure, unless it is the audit's, and each breach. */
function failureSection(facts) {
    const kind = facts.outcome === 'failure' ? 'CAUTION' : 'WARNING';
    const failure = facts.failure === undefined || (0,summary_facts/* isAuditFailure */.U4)(facts) ? [] : [partsOf(facts.failure)];
    const { shown, more } = (0,markdown/* capped */.uo)((0,summary_facts/* breachesOf */.dE)(facts), mostBreaches, 'problem', '; the log has all of them.');
    const boxes = [...failure, ...shown].map(({ what, why, todo }) => {
        const advice = todo.length === 0 ? [] : (0,markdown/* blocks */.Bv)('**What to do**', list(todo));
        return (0,markdown/* alert */.xE)(kind, (0,markdown/* blocks */.Bv)(`**${(0,markdown/* prose */.CS)(what)}**`, list(why), advice));
    });
    return (0,markdown/* blocks */.Bv)(...boxes, more);
}
/** Each item is one line of text, so that none starts another block. */
function list(lines) {
    const items = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
    const { shown, more } = (0,markdown/* capped */.uo)(items, mostLines, 'line', ' in the log');
    return [...shown.map(markdown/* prose */.CS), ...more].map((line) => `- ${line}`);
}
/** The parts of an error's message (`what`, `  why: …`, `  do: …`). */
function partsOf(message) {
    const [what = '', ...lines] = message.split('\n');
    const why = [];
    const todo = [];
    let last = why;
    for (const line of lines) {
        const [, label, text = line] = /^ {2}(why|do|problem): (.*)$/.exec(line) ?? [];
        if (label !== undefined)
            last = label === 'do' ? todo : why;
        last.push(text);
    }
    return { what, why, todo };
}
function archiveSection({ archive, sbom, folder }) {
    if (archive === undefined)
        return [];
    return (0,markdown/* blocks */.Bv)('### Archive', `${(0,markdown/* code */.aY)((0,summary_facts/* shownPath */.pS)(archive.path, folder))}, ${(0,format/* formatBytes */.z3)(archive.size)}`, `SHA256 ${(0,markdown/* code */.aY)(archive.sha256)}`, sbom === undefined ? '' : `Bill of materials ${(0,markdown/* code */.aY)((0,summary_facts/* shownPath */.pS)(sbom, folder))}`);
}
function setUpSection(facts) {
    const setUp = (0,summary_facts/* setUpOf */.Pc)(facts);
    if (setUp === undefined)
        return [];
    const details = [
        `**${(0,format/* formatTime */.fU)(setUp.milliseconds)}**`,
        setUp.bytes === 0 ? 'nothing downloaded' : `${(0,format/* formatBytes */.z3)(setUp.bytes)} downloaded`,
        ...(facts.trees.length === 0 ? [] : [(0,summary_facts/* originsText */.Jj)(facts.trees)]),
        ...(setUp.savedMs === undefined ? [] : [`**${(0,format/* formatTime */.fU)(setUp.savedMs)} saved by caches**`]),
    ];
    const after = setUp.after.slice(0, mostAfter).map(phaseText);
    return (0,markdown/* blocks */.Bv)('### Set-up', details.join(' · '), treeTable(facts.trees), timeline(setUp.phases), after.length === 0 ? '' : `Then ${after.join(' · ')}`);
}
function phaseText({ title, milliseconds, failed }) {
    return `${(0,markdown/* prose */.CS)(title)} ${failed ? '❌ failed after ' : ''}**${(0,format/* formatTime */.fU)(milliseconds)}**`;
}
function treeTable(trees) {
    if (trees.length === 0)
        return [];
    const { shown, more } = (0,markdown/* capped */.uo)(trees, mostTrees, 'tree', '.');
    const rows = shown.map((tree) => {
        const saved = (0,summary_facts/* savedBy */.l8)(tree);
        return [
            tree.kind,
            (0,markdown/* prose */.CS)(tree.what),
            summary_facts/* originNames */.HP[tree.from],
            (0,format/* formatTime */.fU)(tree.tookMs),
            saved === undefined ? '–' : (0,format/* formatTime */.fU)(saved),
            digestCell(tree.digest),
        ];
    });
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Tree', 'What', 'From', 'Time:', 'Saved:', 'Digest'], rows), more);
}
/** The start of a digest, with all of it as a tooltip. */
function digestCell(digest) {
    if (!/^[0-9a-f]{16,}$/.test(digest))
        return digest === '' ? '–' : (0,markdown/* code */.aY)(digest);
    return `<code title="${digest}">${digest.slice(0, 12)}</code>`;
}
function warningSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const { shown, more } = (0,markdown/* capped */.uo)(warnings, mostWarnings, 'warning', '; the log has all of them.');
    const items = shown.flatMap((warning) => {
        const [first = '', ...rest] = warning.split('\n').filter((line) => line.trim() !== '');
        return [`- ${(0,markdown/* prose */.CS)(first)}`, ...rest.slice(0, mostLines).map((line) => `  - ${(0,markdown/* prose */.CS)(line)}`)];
    });
    return (0,markdown/* alert */.xE)('WARNING', (0,markdown/* blocks */.Bv)(items, more));
}


/***/ }),

/***/ 79162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runsOnGroups),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14185);
/* harmony import */ var _summary_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61779);


/** The artifacts of which it is known where they run, in groups. */
function runsOnGroups(facts) {
    const verdictsOf = ({ path }) => facts.runsOn.get(path) ?? [];
    const known = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactsOf */ .Ns)(facts).filter((artifact) => verdictsOf(artifact).length > 0);
    const keyOf = (artifact) => JSON.stringify(verdictsOf(artifact).map(({ runs, why }) => ({ runs, why })));
    return [...(0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(known, keyOf).values()].map((artifacts) => ({
        artifacts,
        verdicts: artifacts.slice(0, 1).flatMap(verdictsOf),
        isStatic: artifacts.every((artifact) => 'linkage' in artifact &&
            artifact.linkage === 'static' &&
            verdictsOf(artifact).every(({ runs }) => runs === 'yes')),
    }));
}
/**
 * The artifacts of a group: two by name, of more the first one's name and how many others.
 * @param name how names of others are shown
 */
function namesOf({ artifacts }, all, name) {
    const names = artifacts.map((artifact) => name((0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(artifact, all)));
    return names.length < 3 ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(names) : `${names[0]} and ${names.length - 1} others`;
}


/***/ })

};
