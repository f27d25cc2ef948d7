export const id = 2801;
export const ids = [2801];
export const modules = {

/***/ 95384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14185);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91074);


/** The most characters that are shown of a name, and of a sentence. */
const longestName = 200;
const longestSentence = 1_000;
/**
 * A name as code in GitHub-flavoured Markdown (CommonMark 0.31, "Code spans"; GFM, "Tables"), also in a cell of
 * a table. There must be no backtick next to it.
 */
function code(name) {
    const text = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(name), longestName);
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
    const words = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(sentence.trim()), longestSentence).match(proseParts) ?? [];
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
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(name), longestName).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
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
    const more = rest > 0 ? [`… and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, `more ${noun}`)}${end}`] : [];
    return { shown: items.slice(0, most), more };
}
/** A box of GitHub's; a quotation anywhere else. */
function alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}


/***/ }),

/***/ 10357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   l1: () => (/* binding */ staticPlaces)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14185);
/* harmony import */ var _summary_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61779);


/** On a terminal more conditions than these are merged, and more libraries in a row are counted. */
const mostConditions = 2;
const mostNamed = 2;
/**
 * Sums verdicts up: where it runs, then under what conditions, then where it does not. Neighbouring releases of
 * which the same is said are one place, named by the oldest; `12+` means up to the newest release of the table.
 * Of the releases of a distribution that it is too new for, the newest is named. Others that do not run it are
 * left out where newer ones do; where none does, the newest one's reason stands for all.
 *
 * @param verdicts in the order of `whereItRuns`
 */
function clausesOf(verdicts, style) {
    const isOfLibraries = ({ runs, why }) => runs === 'unless' && why.every(({ kind }) => kind === 'unknown');
    const conditions = new Set(verdicts.filter(isOfLibraries).map((verdict) => textOf(verdict, style)));
    const isMerged = style === 'brief' && conditions.size > mostConditions;
    const text = (verdict) => isMerged && isOfLibraries(verdict) ? 'where its other libraries are installed' : textOf(verdict, style);
    const distributions = distributionsOf(verdicts);
    const tooNew = distributions.flatMap((own) => tooNewFor(own, style) ?? []);
    const spans = distributions.flatMap((own) => relevant(spansOf(own, text)));
    const clauses = (runs) => {
        const own = spans.filter((span) => span.runs === runs);
        return [...(0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(own, (span) => span.text)].map(([lead, alike]) => {
            return { runs, lead, places: alike.map((span) => placeOf(span, style)) };
        });
    };
    const none = clauses('no').map(({ lead, places }) => `${places.join(', ')} (${lead})`);
    return [
        ...clauses('yes').map((clause) => ({ ...clause, lead: 'on' })),
        ...clauses('unless'),
        ...(tooNew.length === 0 ? [] : [{ runs: 'no', lead: 'too new for', places: tooNew }]),
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
    return [...(0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .me)(verdicts, ({ distribution }) => distribution).values()];
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
/** Leaves out what is older than the first release that runs it, and what it is too new for. */
function relevant(spans) {
    const first = spans.findIndex(({ runs }) => runs !== 'no');
    if (first >= 0)
        return spans.slice(first);
    const releases = spans.flatMap((span) => span.releases);
    const newest = spans.slice(-1).filter((span) => tooOldIn(span.releases[0]) === undefined);
    return newest.map((span) => ({ ...span, releases, reach: 'all' }));
}
/** The newest release of a distribution that has too old libraries, where no older one runs it. */
function tooNewFor(own, style) {
    const first = own.findIndex(({ runs }) => runs !== 'no');
    const older = first < 0 ? own.slice(-1) : own.slice(0, first);
    const verdict = older.findLast((one) => tooOldIn(one) !== undefined);
    const reason = tooOldIn(verdict);
    if (verdict === undefined || reason === undefined)
        return undefined;
    const { family, has } = reason;
    const place = `${verdict.distribution} ${releaseOf(verdict, style)}`.trim();
    const version = family === 'GLIBC' ? `glibc ${has}` : `${family}_${has}`;
    if (style === 'full')
        return `${place} with ${version}`;
    return family === 'GLIBC' ? place : `${place} (${version})`;
}
function tooOldIn(verdict) {
    return verdict?.why.find((reason) => reason.kind === 'too old');
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
            return `where ${conditionsOf(why, style)}`;
        case 'no':
            return style === 'full' ? why.map(reasonInFull).join('; ') : reasonInBrief(why);
    }
}
/** `libfoo.so.2 is installed and the processor is x86-64-v3 or newer`. */
function conditionsOf(why, style) {
    const unknown = why.filter(({ kind }) => kind === 'unknown');
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)([
        ...(unknown.length === 0
            ? []
            : [`${libraries(unknown, style)} ${unknown.length === 1 ? 'is' : 'are'} installed`]),
        ...why.filter(({ kind }) => kind !== 'unknown').map(reasonInFull),
    ]);
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
            return `has kernels with pages of up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPage */ .Pd)(reason.has)}, and it supports at most ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPage */ .Pd)(reason.largest)}`;
        case 'missing':
            return `no ${reason.soname}`;
        case 'unknown':
            return `whether it has ${reason.soname} is not known`;
        case 'multilib':
            return `its ${reason.bits}-bit libraries are installed`;
        case 'processor':
            return `the processor is ${reason.needed} or newer`;
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
            return `pages of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPage */ .Pd)(first.has)}`;
        case 'missing':
        case 'unknown':
            return `no ${libraries(why, 'brief')}`;
        case 'multilib':
        case 'processor':
            return reasonInFull(first);
    }
}
function libraries(why, style) {
    const sonames = why.flatMap((reason) => ('soname' in reason ? [reason.soname] : []));
    const shown = style === 'full' || sonames.length <= mostNamed + 1 ? sonames : sonames.slice(0, mostNamed);
    const rest = sonames.length - shown.length;
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rest > 0 ? [...shown, `${rest} more`] : shown);
}
/** Where a static program runs. */
const staticPlaces = 'any distribution';


/***/ }),

/***/ 61779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ originNames),
/* harmony export */   Jj: () => (/* binding */ originsText),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Pc: () => (/* binding */ setUpOf),
/* harmony export */   U4: () => (/* binding */ isAuditFailure),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dE: () => (/* binding */ breachesOf),
/* harmony export */   l8: () => (/* binding */ savedBy),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   mu: () => (/* binding */ auditedOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   uq: () => (/* binding */ glibcFloor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14185);


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
    const found = `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaches.length, 'problem')} in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(broken.length, 'artifact')}`;
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
    const built = `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artifacts.length, 'artifact')} for ${target}`;
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
    return isUnique ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
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
        const kinds = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(group.map(({ kind }) => kind));
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


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pJ: () => (/* binding */ endOf),
  $5: () => (/* binding */ fitted),
  qz: () => (/* binding */ widthOf),
  ky: () => (/* binding */ wrapped)
});

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
    const shown = endOf(text, columns);
    const padding = ' '.repeat(columns - widthOf(shown));
    return right ? padding + shown : shown + padding;
}
/** The end of a text, after `…` where it is cut; never wider than so many columns. */
function endOf(text, columns) {
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
 * Parts in lines of at most so many columns: the first line starts with the label, the others are
 * indented by two columns more than it is. A part that does not fit in a line is split into its words; a word
 * that does not fit has a line of its own.
 */
function wrapped(label, parts, columns) {
    const indent = label.length - label.trimStart().length + 2;
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


/***/ })

};
