export const id = 1649;
export const ids = [1649];
export const modules = {

/***/ 81649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditLines: () => (/* binding */ auditLines),
/* harmony export */   auditMarkdown: () => (/* binding */ auditMarkdown),
/* harmony export */   auditValues: () => (/* binding */ auditValues)
/* harmony export */ });
/* unused harmony export auditVerdict */
/* harmony import */ var _audit_symbol_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73112);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14185);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91074);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6778);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95384);
/* harmony import */ var _runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10357);
/* harmony import */ var _summary_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61779);







/** What was audited, in a line: `3 files for aarch64-unknown-linux-gnu, audit passed`. */
function auditVerdict({ files }) {
    const triples = [...new Set(files.flatMap(({ target }) => target?.triple ?? []))];
    const audited = `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files.length, 'file')}${triples.length === 0 ? '' : ` for ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(triples)}`}`;
    const failing = files.filter(({ breaches }) => breaches.length > 0);
    if (failing.length === 0)
        return `${audited}, audit passed`;
    const breaches = failing.reduce((sum, file) => sum + file.breaches.length, 0);
    return `${audited}; the audit found ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(breaches, 'problem')} in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failing.length, 'file')}`;
}
const mostRows = 200;
const mostBreaches = 50;
const mostGroups = 20;
const gap = '  ';
const familyNames = {
    GLIBC: 'glibc',
    GLIBCXX: 'libstdc++ GLIBCXX',
    CXXABI: 'libstdc++ CXXABI',
    GCC: 'libgcc',
};
/** `glibc 2.34 by __libc_start_main; libgcc 3.0`: what sets each floor. */
function floorTexts({ floors, setBy = {} }) {
    return _audit_symbol_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFamilies */ .hf.flatMap((family) => {
        const version = floors[family];
        if (version === undefined)
            return [];
        const symbols = setBy[family] ?? [];
        const by = symbols.length === 0 ? '' : ` by ${symbols.slice(0, 4).join(', ')}`;
        return [`${familyNames[family]} ${version}${by}`];
    });
}
function verdictOf({ breaches }) {
    return breaches.length === 0 ? 'passed' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(breaches.length, 'problem');
}
/** Files of which the same is said: of many mostly what they need is the same. */
function groupsBy(files, keyOf) {
    return [...(0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .me)(files, keyOf)].map(([text, own]) => {
        const [first] = own;
        const names = own.length > 2 ? `${first?.key} and ${own.length - 1} others` : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(own.map(({ key }) => key));
        return { text, files: own, names };
    });
}
/** Groups of the files that run on the same releases. */
function placeGroups(files) {
    const known = files.filter((file) => file.runsOn.length > 0);
    return groupsBy(known, ({ runsOn, linkage }) => JSON.stringify([runsOn.map(({ runs, why }) => [runs, why]), linkage === 'static'])).flatMap((group) => {
        const [first] = group.files;
        if (first === undefined)
            return [];
        const isStatic = first.linkage === 'static' && first.runsOn.every(({ runs }) => runs === 'yes');
        return [{ ...group, isStatic, verdicts: first.runsOn }];
    });
}
/**
 * An audit in lines for a terminal: no colour, no control characters.
 * @param options.columns the terminal's width; below 40 it is taken for 40
 * @param options.breaches whether breaches are told here, and not elsewhere
 */
function auditLines(audit, options) {
    const width = Math.max(40, options.columns);
    const { files, notes, remarks, passedOver, notChecked } = audit;
    const labelled = (label, text) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(label, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(text).split(' '), width);
    const isOne = files.length === 1;
    const whose = (names) => (isOne ? '' : ` (${names})`);
    const needs = groupsBy(files.filter(isKnown), (file) => needsText(file));
    const cappedNeeds = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(needs, mostGroups, 'group');
    const places = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(placeGroups(files), mostGroups, 'group');
    const told = options.breaches ? files.flatMap((file) => file.breaches) : [];
    const breaches = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(told, mostBreaches, 'problem');
    return [
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('', auditVerdict(audit).split(' '), width),
        ...tableLines(files, width),
        ...breaches.shown.flatMap(({ what, why, todo }) => [
            ...labelled('problem: ', what),
            ...why.flatMap((text) => labelled('  why: ', text)),
            ...todo.flatMap((text) => labelled('  do: ', text)),
        ]),
        ...breaches.more,
        ...cappedNeeds.shown.flatMap(({ text, names }) => labelled(`needs${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(whose(names))}: `, text)),
        ...cappedNeeds.more,
        ...places.shown.flatMap((group) => placeLines(group, whose(group.names), width)),
        ...places.more,
        ...[...notes, ...remarks].flatMap((text) => labelled('note: ', text)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(passedOver, mostRows, 'thing').shown.flatMap((text) => labelled('not audited: ', text)),
        ...notChecked.flatMap((text) => labelled('not checked: ', text)),
    ];
}
function isKnown({ linkage }) {
    return linkage !== 'unknown';
}
function needsText(file) {
    const libraries = file.needed.map(({ name }) => name);
    const machine = [
        file.largestPage === undefined ? [] : `pages of up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPage */ .Pd)(file.largestPage)}`,
        isBaseline(file) ? [] : `${file.level} processors`,
    ].flat();
    const named = libraries.length === 0 ? 'no library' : libraries.join(', ');
    return [...floorTexts(file), named, ...machine].join('; ');
}
/** Every processor of the target is of its lowest level: that is nothing to say. */
function isBaseline({ level, target }) {
    return level === undefined || level === target?.levels?.baseline;
}
function tableLines(files, width) {
    const { shown, more } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(files, mostRows, 'file');
    const header = ['file', 'size', 'glibc', 'linkage', 'verdict'];
    const rows = shown.map((file) => {
        const floor = file.target?.libc.isVersioned === false ? '' : (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .glibcFloor */ .uq)(file);
        return [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(file.name), (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(file.size), floor || '-', file.linkage, verdictOf(file)];
    });
    const all = [header, ...rows];
    const [path = 0, ...others] = header.map((_, at) => Math.max(...all.map((row) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(row[at] ?? ''))));
    const room = others.reduce((rest, one) => rest - one - gap.length, width - gap.length);
    const widths = [Math.max(8, Math.min(path, room)), ...others];
    const isNumber = (at) => at === 1 || at === 2;
    const lines = all.map((row) => row.map((cell, at) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$5)(cell, widths[at] ?? 0, isNumber(at))).join(gap));
    return [...lines, ...more].map((line) => `${gap}${line}`.trimEnd());
}
function placeLines({ isStatic, verdicts }, whose, width) {
    if (isStatic)
        return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(`runs on${whose}: `), [`${_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .staticPlaces */ .l1} (static)`], width);
    return (0,_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clausesOf */ .IN)(verdicts, 'brief').flatMap(({ runs, lead, places }, at) => {
        const listed = places.map((place, index) => `${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(place)}${index < places.length - 1 ? ',' : ''}`);
        if (at > 0)
            return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('  ', [`${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(lead)}:`, ...listed], width);
        const opening = runs === 'no' ? lead.replace(/^not on$/, 'does not run on') : `runs ${lead}`;
        return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)('', [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(`${opening}${whose}:`), ...listed], width);
    });
}
/** An audit for the summary of a job. */
function auditMarkdown(audit) {
    const { files, notes, remarks, passedOver, notChecked } = audit;
    const isPassed = files.every(({ breaches }) => breaches.length === 0);
    const rowsShown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(files, mostRows, 'file', '; the output `files` has them all.');
    const breaches = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(files.flatMap((file) => file.breaches), mostBreaches, 'problem', '.');
    const rows = rowsShown.shown.map((file) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(file.name),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(file.size),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((file.target?.libc.isVersioned === false ? '' : (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .glibcFloor */ .uq)(file)) || '–'),
        file.linkage,
        isPassedFile(file) ? '✅ passed' : `❌ ${verdictOf(file)}`,
    ]);
    const needs = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(groupsBy(files.filter(isKnown), needsText), mostGroups, 'group', '.');
    const places = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .capped */ .uo)(placeGroups(files), mostGroups, 'group', '.');
    const said = [
        ...[...notes, ...remarks].map((text) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`),
        ...passedOver.map((text) => `- not audited: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`),
        ...notChecked.map((text) => `- not checked: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`),
    ];
    const lines = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`### ${isPassed ? '✅' : '❌'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(auditVerdict(audit))}`, breaches.shown.flatMap(({ what, why, todo }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .alert */ .xE)('CAUTION', [
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(what)}**`,
        ...why.map((text) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`),
        ...todo.map((text) => `- do: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`),
    ]).concat('')), breaches.more, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['File', 'Size:', 'Needs glibc:', 'Linkage', 'Verdict'], rows), rowsShown.more, '**What they need**', needs.shown.map(({ text, names }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(names)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)}`), needs.more, '**Where they run**', places.shown.flatMap(markdownPlaces), places.more, said.slice(0, mostRows));
    return `${lines.join('\n')}\n\n`;
}
function isPassedFile({ breaches }) {
    return breaches.length === 0;
}
function markdownPlaces({ names, isStatic, verdicts }) {
    if (isStatic)
        return [`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(names)} on ${_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .staticPlaces */ .l1}: it is static and needs no library`];
    const clauses = (0,_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clausesOf */ .IN)(verdicts, 'full').map(({ lead, places }) => `  - ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(lead)} ${places.map(_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS).join(' · ')}`);
    return [`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(names)}`, ...clauses];
}
/** An audit as plain values, for JSON. */
function auditValues({ files, notes, remarks, passedOver, notChecked }) {
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


/***/ })

};
