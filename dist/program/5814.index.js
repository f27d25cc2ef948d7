export const id = 5814;
export const ids = [5814,2385];
export const modules = {

/***/ 72385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishSysroot: () => (/* binding */ finishSysroot),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sysroot/check.js + 2 modules
var check = __webpack_require__(54194);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(96710);
;// CONCATENATED MODULE: ./lib/src/sysroot/relative-links.js




/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root.
 * @returns how many links were changed.
 */
function makeLinksRelative(root) {
    let changed = 0;
    for (const { path, disk, type } of (0,tree_digest/* walk */.GG)(root)) {
        if (type === 'symlink' && makeRelative(root, path, disk))
            changed += 1;
    }
    return changed;
}
function makeRelative(root, path, file) {
    const to = (0,external_node_fs_.readlinkSync)(file);
    const from = external_node_path_.posix.dirname(`/${path}`);
    const isPlain = to.startsWith('/') || (0,rooted_path/* climbsAbove */.aO)(path, to);
    if (!isPlain && !(0,rooted_path/* leavesRoot */.hs)(root, path, to))
        return false;
    // After a link, `..` is not the folder that the text says.
    const found = isPlain ? undefined : (0,rooted_path/* resolveBeneath */.qn)(root, path);
    const { mtime } = (0,external_node_fs_.lstatSync)(file);
    (0,external_node_fs_.rmSync)(file);
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.relative(from, found === undefined ? external_node_path_.posix.resolve(from, to) : `/${found}`) || '.', file);
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(11397);
;// CONCATENATED MODULE: ./lib/src/sysroot/finish-sysroot.js






/**
 * Turns files into a sysroot: makes its links relative, and refuses what no link step could work with.
 * @param root a folder that nothing else uses yet
 * @param refusal the error for what is wrong with it
 * @throws CrossrootError
 */
function finishSysroot(root, target, phase, refusal) {
    const changed = makeLinksRelative(root);
    if (changed > 0)
        phase.info(`${changed} absolute links made relative`, 'detail');
    const layout = (0,sysroot_layout/* findLayout */.w)(root, target);
    const { finding } = (0,check.checkGlibc)(root, layout, target);
    // With another C library, or none, nothing that is missing beside it tells more.
    if (finding !== undefined)
        throw refusal([finding]);
    const { errors, warnings } = (0,check.checkSysroot)(root, layout, target);
    for (const warning of warnings)
        phase.info(`note: ${(0,sysroot/* describeFinding */.jb)(warning)}`);
    if (errors.length > 0)
        throw refusal(errors);
    return (0,read_sysroot/* readSysroot */.E)(root, target);
}
/** The refusal of a root that the user brings, by its name: `the tarball ./device.tar.zst`. */
function unusable(what) {
    return (errors) => {
        const fixes = errors.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
        return new src_errors/* CrossrootError */.p5({
            what: `${what} cannot be used as a sysroot`,
            why: errors.map(({ what: text }) => text),
            todo: fixes.length > 0 ? [...new Set(fixes)] : 'copy the sysroot from its source again',
        });
    };
}


/***/ }),

/***/ 85814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tarballTree: () => (/* binding */ tarballTree)
/* harmony export */ });
/* harmony import */ var _store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71621);
/* harmony import */ var _store_tree_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33880);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83018);
/* harmony import */ var _unpack_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58488);
/* harmony import */ var _finish_sysroot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72385);





/** The first number is raised when the code here makes another tree of the same tarball. */
const tarballRules = `1.${_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRulesVersion */ ._n}`;
/**
 * What the store needs to find or make the sysroot in a tarball: what a build needs of it, with relative links.
 */
async function tarballTree(tarball, target, context, phase) {
    const what = `the tarball ${(0,_store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__/* .tarballName */ .y)(tarball)}`;
    const { sha256, use } = await (0,_store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__/* .openTarball */ .L)(tarball, what, 'sysroot', context, phase);
    const note = (text) => phase.info(text);
    const options = { what, path: context.path, keep: (0,_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRules */ ._h)('sysroot'), holds: 'sysroot', note };
    return {
        ...(0,_store_tree_key_js__WEBPACK_IMPORTED_MODULE_1__/* .treeKey */ .W_)({ kind: 'sysroot', rules: tarballRules, from: 'tarball', sha256, what }),
        make: async (root) => {
            const sums = await use((file) => (0,_unpack_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackTarball */ .r)(file, root, options));
            (0,_finish_sysroot_js__WEBPACK_IMPORTED_MODULE_4__.finishSysroot)(root, target, phase, (0,_finish_sysroot_js__WEBPACK_IMPORTED_MODULE_4__.unusable)(what));
            return sums;
        },
    };
}


/***/ })

};
