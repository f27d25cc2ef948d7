export const id = 840;
export const ids = [840];
export const modules = {

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(3112);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(1074);
;// CONCATENATED MODULE: ./lib/src/summary/markdown.js


/** The most characters that are shown of a name, and of a sentence. */
const longestName = 200;
const longestSentence = 1_000;
/**
 * A name as code in GitHub-flavoured Markdown (CommonMark 0.31, "Code spans"; GFM, "Tables"), also in a cell of
 * a table. There must be no backtick next to it.
 */
function code(name) {
    const text = (0,format/* cutTo */.yd)((0,plain_text/* plainLine */.h0)(name), longestName);
    if (text === '')
        return '(empty)';
    // A table is split at its bars before anything else is read, and parsers differ about a backslash before one.
    if (text.includes('|'))
        return `<code>${text.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
    const pad = /^[ `]|[ `]$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** The empty element keeps GitHub from making a link of what is around an `@`. */
function entity(character) {
    return `&#${character.codePointAt(0)};${character === '@' ? '<span></span>' : ''}`;
}
/**
 * A sentence in one line of Markdown. Words that Markdown, HTML or GitHub (`@name`, `#1`, `:smile:`, addresses)
 * could take for more than words become code, and so does what is between backticks.
 */
function prose(sentence) {
    const words = (0,format/* cutTo */.yd)((0,plain_text/* plainLine */.h0)(sentence.trim()), longestSentence).match(proseParts) ?? [];
    if (words.length === 0)
        return '(empty)';
    return words.map((word, at) => (at === 0 && startsBlock.test(word) ? code(word) : proseWord(word))).join(' ');
}
/** Code between backticks with the punctuation around it, else what is between spaces. */
const proseParts = /\(*`[^`]+`[.,;:!?)]*(?=\s|$)|\S+/gu;
/** Words at the start of a line that begin a list, a heading or a rule. */
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
/** Letters, digits, harmless punctuation; `_` between letters only, where it does not emphasize. */
const plainWord = /^(?:[\p{L}\p{N}.,;:!?()'"%+=/-]|[^\0-\x7f]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;
/** Emoji, addresses and options. */
const moreThanWord = /:.*:|:\/\/|www\.|^-./i;
function proseWord(word) {
    const quoted = /^(\(*)`([^`]+)`([.,;:!?)]*)$/.exec(word);
    if (quoted !== null)
        return `${quoted[1]}${code(quoted[2] ?? '')}${quoted[3]}`;
    if (plainWord.test(word) && !moreThanWord.test(word))
        return word;
    const [, before = '', core = word, after = ''] = /^(\(*)(.*?)([.,;:!?)]*)$/u.exec(word) ?? [];
    return core === '' || core.includes('(') ? code(word) : `${before}${code(core)}${after}`;
}
/** A name in raw HTML, on one line. */
function html(name) {
    return (0,format/* cutTo */.yd)((0,plain_text/* plainLine */.h0)(name), longestName).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
/**
 * A table of GFM; the cells are Markdown already. Columns are padded for those who read it raw.
 * @param titles one that ends with `:` is of a column of numbers, which is aligned right
 */
function table(titles, rows) {
    const columns = titles.map((title, at) => {
        const name = title.replace(/:$/, '');
        const longest = Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0));
        return { name, width: Math.min(40, longest), isNumber: title.endsWith(':') };
    });
    const line = (cells) => {
        const padded = columns.map(({ width, isNumber }, at) => isNumber ? cells[at]?.padStart(width) : cells[at]?.padEnd(width));
        return `| ${padded.join(' | ')} |`;
    };
    const rule = columns.map(({ width, isNumber }) => `${'-'.repeat(width - 1)}${isNumber ? ':' : '-'}`);
    return [line(columns.map(({ name }) => name)), line(rule), ...rows.map(line)];
}
/** Paragraphs and other blocks of Markdown with empty lines between them, without those that are empty. */
function blocks(...all) {
    const lists = all.map((block) => (typeof block === 'string' ? [block] : block));
    const filled = lists.filter((lines) => lines.join('') !== '');
    return filled.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}
/** The first of many, and where there are more a line such as `… and 3 more artifacts` with an end. */
function capped(items, most, noun, end = '') {
    const rest = items.length - most;
    const more = rest > 0 ? [`… and ${(0,format/* count */.U9)(rest, `more ${noun}`)}${end}`] : [];
    return { shown: items.slice(0, most), more };
}
/** A box of GitHub's; a quotation anywhere else. */
function markdown_alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/summary/summary-facts.js


/** The artifacts of a run, audited where there was an audit. */
function artifactsOf(facts) {
    return facts.audit?.artifacts ?? facts.artifacts;
}
/** What an audit found of an artifact; undefined without an audit. */
function auditedOf(facts, artifact) {
    return facts.audit?.artifacts.find((audited) => audited === artifact);
}
function breachesOf(facts) {
    return facts.audit?.artifacts.flatMap(({ breaches }) => breaches) ?? [];
}
/** Whether the run failed by its audit: the failure has the text of a breach, or none. */
function isAuditFailure(facts) {
    const { outcome, failure } = facts;
    const breaches = breachesOf(facts);
    if (outcome !== 'failure' || breaches.length === 0)
        return false;
    return failure === undefined || breaches.some(({ what }) => failure.includes(what));
}
/**
 * The verdict in one line: how the run ended, how much was built, for which target.
 * @param name how names of others are shown
 */
function verdict(facts, name) {
    const target = name(facts.target);
    const artifacts = artifactsOf(facts);
    const breaches = breachesOf(facts);
    const broken = facts.audit?.artifacts.filter((artifact) => artifact.breaches.length > 0) ?? [];
    const found = `${(0,format/* count */.U9)(breaches.length, 'breach')} in ${(0,format/* count */.U9)(broken.length, 'artifact')}`;
    if (facts.outcome === 'failure') {
        const what = facts.command === undefined ? 'Set-up' : 'Build';
        if (breaches.length === 0)
            return `${what} for ${target} failed`;
        if (isAuditFailure(facts))
            return `Audit for ${target} failed: ${found}`;
        return `${what} for ${target} failed; the audit found ${found}`;
    }
    if (facts.command === undefined)
        return `Set up for ${target}`;
    if (artifacts.length === 0)
        return `Done for ${target}`;
    const built = `${(0,format/* count */.U9)(artifacts.length, 'artifact')} for ${target}`;
    if (facts.audit === undefined)
        return `${built}, not audited`;
    return breaches.length === 0 ? `${built}, audit passed` : `${built}; the audit found ${found}`;
}
/** A path as it is shown: relative to the folder when it is in it. */
function shownPath(path, folder) {
    const start = folder === undefined ? undefined : `${folder.replace(/\/+$/, '')}/`;
    return start !== undefined && path.startsWith(start) ? path.slice(start.length) : path;
}
/** An artifact's name, or the name of its file where others have the same name and kind. */
function labelOf(artifact, all) {
    const { name, kind, path } = artifact;
    const isUnique = all.every((other) => other === artifact || other.name !== name || other.kind !== kind);
    return isUnique ? name : (0,external_node_path_.basename)(path);
}
/** The glibc that an artifact needs: a version, `none`, or nothing where it is not known. */
function glibcFloor({ floors, linkage }) {
    return floors.GLIBC ?? (linkage === 'archive' || linkage === 'unknown' ? '' : 'none');
}
/** When a phase ended. */
function endOf({ started, milliseconds }) {
    return started + milliseconds;
}
/** Undefined when there was no set-up. */
function setUpOf({ phases, trees }) {
    if (phases.length === 0 && trees.length === 0)
        return undefined;
    const isCargo = ({ title }) => title.startsWith('cargo ');
    const cargoStart = phases.find(isCargo)?.started ?? Number.POSITIVE_INFINITY;
    const before = phases.filter((phase) => !isCargo(phase) && phase.started < cargoStart);
    const start = Math.min(...phases.map(({ started }) => started));
    const end = Math.min(cargoStart, Math.max(start, ...before.map(endOf)));
    // Trees are provided side by side: what is saved is what the slowest one would have taken longer.
    const slowest = (time) => Math.max(0, ...trees.map(time));
    const saved = slowest((tree) => tree.tookMs + (savedBy(tree) ?? 0)) - slowest(({ tookMs }) => tookMs);
    return {
        milliseconds: before.length === 0 ? 0 : end - start,
        bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
        phases: before,
        after: phases.filter((phase) => !before.includes(phase)),
        savedMs: saved > 0 ? saved : undefined,
    };
}
/** The milliseconds that a cache saved against making the tree; undefined where it was made, or is unknown. */
function savedBy({ from, madeInMs, tookMs }) {
    if (from === 'made' || madeInMs === undefined)
        return undefined;
    return Math.max(0, madeInMs - tookMs);
}
/** Where a tree came from. */
const originNames = {
    made: 'made',
    cache: 'GitHub cache',
    'release page': 'release page',
    'tool cache': 'tool cache',
};
/** `sysroot and gcc from the tool cache, rust made`: origins in the order of the trees. */
function originsText(trees) {
    const texts = [...groupedBy(trees, ({ from }) => originNames[from])].map(([origin, group]) => {
        const kinds = (0,format/* listOf */.c3)(group.map(({ kind }) => kind));
        return `${kinds} ${origin === 'made' ? 'made' : `from the ${origin}`}`;
    });
    return texts.join(', ');
}
/** Items by a key, each group in the place of its first item. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/src/summary/runs-on-text.js


/** On a terminal more conditions than these are merged, and more libraries in a row are counted. */
const mostConditions = 2;
const mostNamed = 2;
/**
 * Sums verdicts up: where it runs, then under what conditions, then where it does not. Neighbouring releases of
 * which the same is said are one place, named by the oldest; `12+` means up to the newest release of the table.
 * Releases that do not run it are left out where newer ones do; where none does, the newest one's reason stands
 * for all.
 *
 * @param verdicts in the order of `whereItRuns`
 */
function clausesOf(verdicts, style) {
    const conditional = verdicts.filter(({ runs }) => runs === 'unless');
    const conditions = new Set(conditional.map((verdict) => textOf(verdict, style)));
    const isMerged = style === 'brief' && conditions.size > mostConditions;
    const text = (verdict) => isMerged && verdict.runs === 'unless' ? 'where its other libraries are installed' : textOf(verdict, style);
    const spans = distributionsOf(verdicts).flatMap((own) => relevant(spansOf(own, text)));
    const clauses = (runs) => {
        const own = spans.filter((span) => span.runs === runs);
        return [...groupedBy(own, (span) => span.text)].map(([lead, alike]) => {
            return { runs, lead, places: alike.map((span) => placeOf(span, style)) };
        });
    };
    const none = clauses('no').map(({ lead, places }) => `${places.join(', ')} (${lead})`);
    return [
        ...clauses('yes').map((clause) => ({ ...clause, lead: 'on' })),
        ...clauses('unless'),
        ...(none.length === 0 ? [] : [{ runs: 'no', lead: 'not on', places: none }]),
    ];
}
/** The packages that bring an artifact's libraries, for each place where it runs or may, in full style. */
function packagesOf(verdicts) {
    const wanted = (verdict) => (verdict.runs === 'no' ? [] : verdict.packages);
    const alike = verdicts.map((verdict) => ({ ...verdict, runs: 'yes', packages: wanted(verdict) }));
    return distributionsOf(alike)
        .flatMap((own) => spansOf(own, ({ packages }) => JSON.stringify(packages)))
        .map((span) => ({ place: placeOf(span, 'full'), packages: span.releases[0]?.packages ?? [] }))
        .filter(({ packages }) => packages.length > 0);
}
function distributionsOf(verdicts) {
    return [...groupedBy(verdicts, ({ distribution }) => distribution).values()];
}
function spansOf(own, textOf) {
    const spans = [];
    for (const verdict of own) {
        const { runs } = verdict;
        const text = textOf(verdict);
        const last = spans.at(-1);
        const isSame = last?.text === text && last.runs === runs;
        const before = isSame ? (spans.pop()?.releases ?? []) : [];
        const reach = verdict === own.at(-1) ? 'newest' : 'some';
        spans.push({ runs, text, releases: [...before, verdict], reach });
    }
    return spans;
}
/** Leaves out what is older than the first release that runs it. */
function relevant(spans) {
    const first = spans.findIndex(({ runs }) => runs !== 'no');
    if (first >= 0)
        return spans.slice(first);
    const releases = spans.flatMap((span) => span.releases);
    return spans.slice(-1).map((span) => ({ ...span, releases, reach: 'all' }));
}
function placeOf({ releases, reach }, style) {
    const [first, last] = [releases[0], releases.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const [from, to] = [releaseOf(first, style), releaseOf(last, style)];
    const isBrief = style === 'brief';
    const named = (text) => `${first.distribution} ${text}`.trim();
    if (releases.length === 1)
        return named(from);
    switch (reach) {
        case 'all':
            return named(isBrief ? '' : `up to ${to}`);
        case 'newest':
            return named(isBrief ? `${from}+` : `${from} and newer`);
        case 'some':
            return named(isBrief ? `${from}-${to}` : `${from} to ${to}`);
    }
}
function releaseOf({ release, name }, style) {
    return style === 'brief' || name === undefined ? release : `${release} (${name})`.trimStart();
}
/** What is said of a release. */
function textOf({ runs, why }, style) {
    switch (runs) {
        case 'yes':
            return '';
        case 'unless':
            return `where ${libraries(why, style)} ${why.length === 1 ? 'is' : 'are'} installed`;
        case 'no':
            return style === 'full' ? why.map(reasonInFull).join('; ') : reasonInBrief(why);
    }
}
function reasonInFull(reason) {
    switch (reason.kind) {
        case 'musl':
            return 'it has musl, not glibc';
        case 'glibc':
            return 'it has glibc, not musl';
        case 'too old': {
            const { family, has, needed } = reason;
            return family === 'GLIBC'
                ? `has glibc ${has}, and ${needed} is needed`
                : `has ${family}_${has}, and ${family}_${needed} is needed`;
        }
        case 'pages':
            return `has kernels with pages of up to ${(0,format/* formatPage */.Pd)(reason.has)}, and it is for ${(0,format/* formatPage */.Pd)(reason.largest)} at most`;
        case 'missing':
            return `no ${reason.soname}`;
        case 'unknown':
            return `whether it has ${reason.soname} is not known`;
    }
}
/** The first reason stands for the others, but all missing libraries are named. */
function reasonInBrief(why) {
    const [first] = why;
    switch (first?.kind) {
        case undefined:
            return '';
        case 'musl':
        case 'glibc':
            return first.kind;
        case 'too old':
            return first.family === 'GLIBC' ? `only glibc ${first.has}` : `only ${first.family}_${first.has}`;
        case 'pages':
            return `pages of ${(0,format/* formatPage */.Pd)(first.has)}`;
        case 'missing':
        case 'unknown':
            return `no ${libraries(why, 'brief')}`;
    }
}
function libraries(why, style) {
    const sonames = why.flatMap((reason) => ('soname' in reason ? [reason.soname] : []));
    const shown = style === 'full' || sonames.length <= mostNamed + 1 ? sonames : sonames.slice(0, mostNamed);
    const rest = sonames.length - shown.length;
    return (0,format/* listOf */.c3)(rest > 0 ? [...shown, `${rest} more`] : shown);
}
/** Where a static program runs. */
const staticPlaces = 'any distribution';
/** The artifacts of which it is known where they run, in groups. */
function runsOnGroups(facts) {
    const verdictsOf = ({ path }) => facts.runsOn.get(path) ?? [];
    const known = artifactsOf(facts).filter((artifact) => verdictsOf(artifact).length > 0);
    const keyOf = (artifact) => JSON.stringify(verdictsOf(artifact).map(({ runs, why }) => ({ runs, why })));
    return [...groupedBy(known, keyOf).values()].map((artifacts) => ({
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
    const names = artifacts.map((artifact) => name(labelOf(artifact, all)));
    return names.length < 3 ? (0,format/* listOf */.c3)(names) : `${names[0]} and ${names.length - 1} others`;
}

;// CONCATENATED MODULE: ./lib/src/summary/artifact-table.js





const mostRows = 50;
const mostDetails = 25;
const mostLibraries = 60;
const mostGroups = 6;
/** The details of more artifacts than these are folded. */
const mostOpen = 2;
/** The table of the artifacts, and where they run. */
function artifactTable(facts) {
    const artifacts = artifactsOf(facts);
    if (artifacts.length === 0)
        return [];
    const elsewhere = '; the log and the output `artifacts` have them all.';
    const { shown, more } = capped(artifacts, mostRows, 'artifact', elsewhere);
    const ofAudit = facts.audit === undefined ? [] : ['Needs glibc:', 'Linkage', 'Verdict'];
    const rows = shown.map((artifact) => [
        code(labelOf(artifact, artifacts)),
        artifact.kind,
        (0,format/* formatBytes */.z3)(artifact.size),
        ...verdictCells(auditedOf(facts, artifact)),
    ]);
    const artifactRows = table(['Artifact', 'Kind', 'Size:', ...ofAudit], rows);
    return blocks(artifactRows, more, runsOnBlocks(runsOnGroups(facts), artifacts));
}
/** Where the artifacts run, once for those that run on the same releases. */
function runsOnBlocks(groups, all) {
    const [only, second] = groups;
    if (only === undefined)
        return [];
    if (second === undefined) {
        const upperFirst = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
        return blocks(...clauseTexts(only).map(({ lead, places }) => `**${upperFirst(lead)}** ${places}`));
    }
    const { shown, more } = capped(groups, mostGroups, 'answer', '.');
    const items = shown.flatMap((group) => [
        `- ${namesOf(group, all, code)}`,
        ...clauseTexts(group).map(({ lead, places }) => `  - ${lead} ${places}`),
    ]);
    return blocks('**Where they run**', items, more);
}
function clauseTexts(group) {
    if (group.isStatic)
        return [{ lead: 'runs on', places: `${staticPlaces}: it is static and needs no library` }];
    return clausesOf(group.verdicts, 'full').map(({ runs, lead, places }) => ({
        lead: runs === 'yes' ? 'runs on' : prose(lead),
        places: places.map(prose).join(' · '),
    }));
}
function verdictCells(artifact) {
    if (artifact === undefined)
        return [];
    const { breaches } = artifact;
    const verdict = breaches.length === 0 ? '✅ passed' : `❌ ${(0,format/* count */.U9)(breaches.length, 'breach')}`;
    return [prose(glibcFloor(artifact) || '–'), artifact.linkage, verdict];
}
/** What each artifact needs: sections, so that one that is too long can be left out. */
function artifactDetails(facts) {
    const artifacts = artifactsOf(facts);
    const isOpen = artifacts.length <= mostOpen;
    const { shown, more } = capped(artifacts, mostDetails, 'artifact', ' without details here.');
    const sections = shown.flatMap((artifact) => {
        const audited = auditedOf(facts, artifact);
        if (audited === undefined)
            return [];
        const label = labelOf(artifact, artifacts);
        const path = shownPath(artifact.path, facts.folder);
        const lines = details(audited, path, facts.runsOn.get(artifact.path) ?? []);
        if (isOpen)
            return [blocks(`#### ${code(label)}`, lines)];
        const summary = `<summary><code>${html(label)}</code>${foldedText(audited)}</summary>`;
        return [blocks(`<details>${summary}`, lines, '</details>')];
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
        needs = 'not known what it needs';
    return breaches.length === 0 ? ` ${needs}` : ` ❌ ${needs}, ${(0,format/* count */.U9)(breaches.length, 'breach')}`;
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
            : [`${familyNames[family]} ${code(`${family}_${version}`)}`];
    });
    const machine = [
        artifact.largestPage === undefined ? [] : `pages of up to ${(0,format/* formatPage */.Pd)(artifact.largestPage)}`,
        artifact.level === undefined ? [] : `marked for ${artifact.level} processors`,
    ].flat();
    const { shown, more } = capped(artifact.needed, mostLibraries, 'library', '.');
    const packages = packageLines(verdicts);
    return blocks(`${code(path)} of the package ${code(artifact.package)}`, floors.length === 0 ? '' : `**Also needs** ${floors.join(' · ')}`, machine.length === 0 ? '' : `**Kernel and processor** ${machine.join(' · ')}`, artifact.needed.length === 0
        ? needsNothing(artifact)
        : table(['Needed library', 'Package', 'Version'], shown.map(libraryCells)), more, packages.length === 0 ? '' : '**Packages that bring its libraries**', packages);
}
/** What to install where it runs. */
function packageLines(verdicts) {
    return packagesOf(verdicts).map(({ place, packages }) => {
        const rest = packages.length - mostLibraries;
        const names = [...packages.slice(0, mostLibraries).map(code), ...(rest > 0 ? [`${rest} more`] : [])];
        return `- ${prose(place)} with ${names.join(', ')}`;
    });
}
function needsNothing({ linkage }) {
    switch (linkage) {
        case 'archive':
            return 'What a static library needs shows where it is linked.';
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
            return [code(name), '❌ not in the sysroot', ''];
        case 'beside':
            return [code(name), 'to be shipped with it', ''];
        case 'unchecked':
            return [code(name), 'not checked', ''];
        case 'sysroot':
            return owner === undefined
                ? [code(name), 'not known', '']
                : [code(name), code(owner.name), code(owner.version)];
    }
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

;// CONCATENATED MODULE: ./lib/src/text/width.js

/** `Intl.Segmenter` copies the whole text for each grapheme: longer texts are not measured. */
const longest = 4096;
/** The columns that a text takes on a terminal. */
function widthOf(text) {
    return text.length > longest ? text.length : stringWidth(text);
}
/**
 * A text in exactly so many columns, padded at the end or, for a number, at the start. What is too long loses
 * its start.
 */
function fitted(text, columns, right = false) {
    const shown = width_endOf(text, columns);
    const padding = ' '.repeat(columns - widthOf(shown));
    return right ? padding + shown : shown + padding;
}
/** The end of a text, after `…` where it is cut; never wider than so many columns. */
function width_endOf(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    // Half of what is measured leaves room for padding.
    const segments = new Intl.Segmenter().segment(text.slice(-longest / 2));
    const graphemes = Array.from(segments, ({ segment }) => segment);
    let room = columns - 1;
    const lastLeftOut = graphemes.findLastIndex((grapheme) => {
        room -= widthOf(grapheme);
        return room < 0;
    });
    return columns < 1 ? '' : `…${graphemes.slice(lastLeftOut + 1).join('')}`;
}
/**
 * Parts in lines of at most so many columns: the first line starts with the label, the others are indented. A
 * part that does not fit in a line is split into its words; a word that does not fit has a line of its own.
 */
function wrapped(label, parts, columns, indent) {
    const room = columns - Math.max(indent, widthOf(label));
    const [first = '', ...rest] = parts.flatMap((part) => (widthOf(part) > room ? part.split(' ') : [part]));
    let line = label + first;
    const lines = [];
    for (const piece of rest) {
        const joined = `${line} ${piece}`;
        const isTooWide = widthOf(joined) > columns;
        if (isTooWide)
            lines.push(line);
        line = isTooWide ? ' '.repeat(indent) + piece : joined;
    }
    return [...lines, line];
}

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
    const span = Math.max(1, ...shown.map((phase) => endOf(phase) - first.started));
    const titles = shown.map(({ title }) => (0,format/* cutTo */.yd)((0,plain_text/* plainLine */.h0)(title), longestTitle));
    const leftPadding = 30 + Math.ceil(Math.max(...titles.map(widthOf)) * 6.5);
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
    return `${start}, ${Math.max(Math.round(endOf(phase)), start + Math.ceil(span / 150))}`;
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
        const instead = `_Left out here, for it is too long for a summary: ${sections[longest]?.what ?? ''}. The log has it._\n`;
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
    const sign = facts.outcome === 'failure' ? '❌' : breachesOf(facts).length > 0 ? '⚠️' : '✅';
    const details = [
        ...(command === undefined ? [] : [code(command)]),
        ...(glibc === undefined || audit === undefined ? [] : [`audited for glibc ${prose(glibc)}`]),
    ];
    return blocks(`### ${sign} ${verdict(facts, code)}`, details.join(' · '));
}
/** What went wrong, as boxes: the failure, unless it is the audit's, and each breach. */
function failureSection(facts) {
    const kind = facts.outcome === 'failure' ? 'CAUTION' : 'WARNING';
    const failure = facts.failure === undefined || isAuditFailure(facts) ? [] : [partsOf(facts.failure)];
    const { shown, more } = capped(breachesOf(facts), mostBreaches, 'breach', '; the log has them all.');
    const boxes = [...failure, ...shown].map(({ what, why, todo }) => {
        const advice = todo.length === 0 ? [] : blocks('**What to do**', list(todo));
        return markdown_alert(kind, blocks(`**${prose(what)}**`, list(why), advice));
    });
    return blocks(...boxes, more);
}
/** Each item is one line of text, so that none starts another block. */
function list(lines) {
    const items = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
    const { shown, more } = capped(items, mostLines, 'line', ' in the log');
    return [...shown.map(prose), ...more].map((line) => `- ${line}`);
}
/** The parts of an error's message (`what`, `  why: …`, `  do: …`). */
function partsOf(message) {
    const [what = '', ...lines] = message.split('\n');
    const why = [];
    const todo = [];
    let last = why;
    for (const line of lines) {
        const [, label, text = line] = /^ {2}(why|do|breach): (.*)$/.exec(line) ?? [];
        if (label !== undefined)
            last = label === 'do' ? todo : why;
        last.push(text);
    }
    return { what, why, todo };
}
function archiveSection({ archive, sbom, folder }) {
    if (archive === undefined)
        return [];
    return blocks('### Archive', `${code(shownPath(archive.path, folder))}, ${(0,format/* formatBytes */.z3)(archive.size)}`, `SHA256 ${code(archive.sha256)}`, sbom === undefined ? '' : `Bill of materials ${code(shownPath(sbom, folder))}`);
}
function setUpSection(facts) {
    const setUp = setUpOf(facts);
    if (setUp === undefined)
        return [];
    const details = [
        `**${(0,format/* formatTime */.fU)(setUp.milliseconds)}**`,
        setUp.bytes === 0 ? 'nothing downloaded' : `${(0,format/* formatBytes */.z3)(setUp.bytes)} downloaded`,
        ...(facts.trees.length === 0 ? [] : [originsText(facts.trees)]),
        ...(setUp.savedMs === undefined ? [] : [`**${(0,format/* formatTime */.fU)(setUp.savedMs)} saved**`]),
    ];
    const after = setUp.after.slice(0, mostAfter).map(phaseText);
    return blocks('### Set-up', details.join(' · '), treeTable(facts.trees), timeline(setUp.phases), after.length === 0 ? '' : `Then ${after.join(' · ')}`);
}
function phaseText({ title, milliseconds, failed }) {
    return `${prose(title)} ${failed ? '❌ failed after ' : ''}**${(0,format/* formatTime */.fU)(milliseconds)}**`;
}
function treeTable(trees) {
    if (trees.length === 0)
        return [];
    const { shown, more } = capped(trees, mostTrees, 'tree', '.');
    const rows = shown.map((tree) => {
        const saved = savedBy(tree);
        return [
            tree.kind,
            prose(tree.what),
            originNames[tree.from],
            (0,format/* formatTime */.fU)(tree.tookMs),
            saved === undefined ? '–' : (0,format/* formatTime */.fU)(saved),
            digestCell(tree.digest),
        ];
    });
    return blocks(table(['Tree', 'What', 'From', 'Time:', 'Saved:', 'Digest'], rows), more);
}
/** The start of a digest, with all of it as a tooltip. */
function digestCell(digest) {
    if (!/^[0-9a-f]{16,}$/.test(digest))
        return digest === '' ? '–' : code(digest);
    return `<code title="${digest}">${digest.slice(0, 12)}</code>`;
}
function warningSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const { shown, more } = capped(warnings, mostWarnings, 'warning', '; the log has them all.');
    const items = shown.flatMap((warning) => {
        const [first = '', ...rest] = warning.split('\n').filter((line) => line.trim() !== '');
        return [`- ${prose(first)}`, ...rest.slice(0, mostLines).map((line) => `  - ${prose(line)}`)];
    });
    return markdown_alert('WARNING', blocks(items, more));
}


/***/ })

};
