export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 76691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50710);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49898);
/* harmony import */ var _sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54194);
/* harmony import */ var _sysroot_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6156);
/* harmony import */ var _sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11397);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14185);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83018);
/* harmony import */ var _unpack_tarball_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58488);











/** `crossroot sysroot check`: says what is wrong with a sysroot; exits with 1 when no build can use it. */
async function check(path, triple, world, report) {
    const target = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTarget */ .hu)(triple);
    const { layout, glibc, ...findings } = await examine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), target, world, report);
    process.stdout.write(`layout ${layout.kind}, ${(0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfLibc */ .ND)(target, glibc)}\n`);
    for (const line of (0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(findings))
        process.stdout.write(`${line}\n`);
    const { errors, warnings, notes } = findings;
    const counts = [
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(errors.length, 'error'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(warnings.length, 'warning'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(notes.length, 'note'),
    ];
    report.info(`${counts.join(', ')}: ${verdictOn(findings)}`);
    if (errors.length > 0)
        process.exitCode = 1;
}
function verdictOn({ errors, notes }) {
    if (errors.length > 0)
        return 'no build can use it';
    return notes.length > 0
        ? 'a build uses a repaired copy, without the problems in the notes'
        : 'a build can use it';
}
/**
 * Examines a sysroot: a directory as it is, a tarball as it would be unpacked. Nothing of it is written.
 * @throws CrossrootError when there is no such thing, or the tarball is refused.
 */
async function examine(path, target, world, report) {
    const inPlace = kindOf(path) === 'directory';
    const examineRoot = (root) => {
        const layout = (0,_sysroot_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .findLayout */ .w)(root, target);
        const findings = (0,_sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__.checkSysroot)(root, layout, target, { inPlace });
        return { ...findings, layout, glibc: (0,_sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__.checkGlibc)(root, layout, target).version };
    };
    if (inPlace)
        return examineRoot(path);
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.openContext)({ world, mirrors: [], useCache: false, warn: report.warning });
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, 'root');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root);
        const keep = (0,_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .fileRules */ ._h)('sysroot');
        await (0,_unpack_tarball_js__WEBPACK_IMPORTED_MODULE_9__/* .unpackTarball */ .r)(path, root, {
            what: `the tarball ${path}`,
            path: context.path,
            keep,
            holds: 'sysroot',
        });
        return examineRoot(root);
    }
    finally {
        await context.close();
    }
}
/** @throws CrossrootError for what is no sysroot. */
function kindOf(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return 'directory';
    if (stats?.isFile())
        return 'file';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `the sysroot ${path} does not exist`,
        why: 'it is neither a directory nor a file',
        todo: 'use the root folder of a sysroot, or its tarball',
    });
}


/***/ })

};
