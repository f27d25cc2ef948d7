export const id = 7468;
export const ids = [7468];
export const modules = {

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


/***/ }),

/***/ 97468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalSummary: () => (/* binding */ terminalSummary)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14185);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91074);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6778);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95384);
/* harmony import */ var _runs_on_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79162);
/* harmony import */ var _runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10357);
/* harmony import */ var _summary_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61779);







const mostRows = 20;
const mostBreaches = 5;
const mostGroups = 3;
const gap = '  ';
/** The widest that a size, a glibc and a verdict are shown: they leave room for a path, also in 40 columns. */
const widest = [Number.POSITIVE_INFINITY, 10, 8, 12];
/**
 * The summary of a run in lines for a terminal, without the breaches that were warnings: no colour, no control
 * characters, nothing wider than the terminal but a single word of a breach or a path, which can be copied.
 * @param options.columns the terminal's width; below 40 it is taken for 40
 */
function terminalSummary(facts, options) {
    const columns = Math.max(40, options.columns);
    return [
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)('', (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(facts, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)).split(' '), columns),
        ...artifactLines(facts, columns),
        ...breachLines(facts, columns),
        ...runsOnLines(facts, columns),
        ...archiveLines(facts, columns),
        ...setUpLines(facts, columns),
    ];
}
function artifactLines(facts, columns) {
    const artifacts = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsOf */ .Ns)(facts);
    if (artifacts.length === 0)
        return [];
    const { shown, more } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .capped */ .uo)(artifacts, mostRows, 'artifact');
    const header = facts.audit === undefined ? ['artifact', 'size'] : ['artifact', 'size', 'glibc', 'verdict'];
    const rows = [header, ...shown.map((artifact) => cells(artifact, facts))];
    const [path = 0, ...others] = header.map((_, at) => Math.min(widest[at] ?? 0, Math.max(...rows.map((row) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(row[at] ?? '')))));
    const room = others.reduce((rest, width) => rest - width - gap.length, columns - gap.length);
    const widths = [Math.min(path, room), ...others];
    const isNumber = (at) => at === 1 || at === 2;
    const lines = rows.map((row) => row.map((cell, at) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .fitted */ .$5)(cell, widths[at] ?? 0, isNumber(at))).join(gap));
    return [...lines, ...more].map((line) => `${gap}${line}`.trimEnd());
}
function cells(artifact, facts) {
    const common = [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(artifact.path, facts.folder)), (0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(artifact.size)];
    const audited = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .auditedOf */ .mu)(facts, artifact);
    if (audited === undefined)
        return common;
    const { breaches } = audited;
    const verdict = breaches.length === 0 ? 'passed' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(breaches.length, 'problem');
    return [...common, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .glibcFloor */ .uq)(audited)) || '-', verdict];
}
function breachLines(facts, columns) {
    const isWarned = (what) => facts.warnings.some((warning) => warning.includes(what));
    const breaches = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .breachesOf */ .dE)(facts).filter(({ what }) => !isWarned(what));
    const { shown, more } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .capped */ .uo)(breaches, mostBreaches, 'problem');
    const labelled = (label, ...texts) => texts.flatMap((text) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)(label, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(text).split(' '), columns));
    const lines = shown.flatMap(({ what, why, todo }) => [
        ...labelled('problem: ', what),
        ...labelled('  why: ', ...why),
        ...labelled('  do: ', ...todo),
    ]);
    return [...lines, ...more];
}
function runsOnLines(facts, columns) {
    const groups = (0,_runs_on_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOnGroups */ .O)(facts);
    const { shown, more } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .capped */ .uo)(groups, mostGroups, 'group');
    const all = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsOf */ .Ns)(facts);
    const lines = shown.flatMap((group) => {
        const whose = groups.length === 1 ? '' : ` (${(0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)((0,_runs_on_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(group, all, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0), 30)})`;
        if (group.isStatic)
            return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)(`runs on${whose}: `, [`${_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .staticPlaces */ .l1} (static)`], columns);
        return (0,_runs_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clausesOf */ .IN)(group.verdicts, 'brief').flatMap(({ runs, lead, places }, at) => {
            const listed = withCommas(places.map(_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0));
            if (at > 0)
                return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)('  ', [`${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(lead)}:`, ...listed], columns);
            const opening = runs === 'no' ? lead.replace(/^not on$/, 'does not run on') : `runs ${lead}`;
            return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)('', [`${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`${opening}${whose}`)}:`, ...listed], columns);
        });
    });
    return [...lines, ...more];
}
function archiveLines({ archive, sbom, folder }, columns) {
    if (archive === undefined)
        return [];
    const path = (of) => (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(of, folder));
    const line = `archive: ${path(archive.path)}`;
    const size = `(${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(archive.size)})`;
    const whole = `${line} ${size}`;
    // Paths are not wrapped, also with spaces: they are copied.
    return [
        ...((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(whole) <= columns ? [whole] : [line, `  ${size}`]),
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)('  sha256 ', [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(archive.sha256)], columns),
        ...(sbom === undefined ? [] : [`sbom: ${path(sbom)}`]),
    ];
}
function setUpLines(facts, columns) {
    const setUp = (0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .setUpOf */ .Pc)(facts);
    if (setUp === undefined)
        return [];
    const parts = [
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(setUp.milliseconds),
        ...(setUp.bytes === 0 ? [] : [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(setUp.bytes)} downloaded`]),
        ...(facts.trees.length === 0 ? [] : [(0,_summary_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .originsText */ .Jj)(facts.trees)]),
        ...(setUp.savedMs === undefined ? [] : [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(setUp.savedMs)} saved by caches`]),
    ];
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)('set-up: ', withCommas(parts), columns);
}
function withCommas(items) {
    return items.map((item, at) => (at === items.length - 1 ? item : `${item},`));
}


/***/ })

};
