export const id = 691;
export const ids = [691];
export const modules = {

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9898);
/* harmony import */ var _sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1505);
/* harmony import */ var _sysroot_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6156);
/* harmony import */ var _sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1397);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4185);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3018);
/* harmony import */ var _unpack_tarball_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8488);











/** `crossroot sysroot check`: says what is wrong with a sysroot; exits with 1 when something is. */
async function check(path, triple, world, report) {
    const target = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTarget */ .hu)(triple);
    const { layout, glibc, ...findings } = await examine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), target, world, report);
    process.stdout.write(`layout ${layout.kind}, ${(0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfLibc */ .ND)(target, glibc)}\n`);
    for (const line of (0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(findings))
        process.stdout.write(`${line}\n`);
    const { errors, warnings } = findings;
    report.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(errors.length, 'error')}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(warnings.length, 'warning')}`);
    if (errors.length + warnings.length > 0)
        process.exitCode = 1;
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
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .eA)({ world, mirrors: [], useCache: false, warn: report.warning });
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
        what: `there is no sysroot ${path}`,
        why: 'it is neither a directory nor a file',
        todo: 'name the root of a sysroot, or its tarball',
    });
}


/***/ })

};
