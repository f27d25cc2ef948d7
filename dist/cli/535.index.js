export const id = 535;
export const ids = [535];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideForAudit: () => (/* binding */ provideForAudit)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7306);
/* harmony import */ var _inputs_sysroot_and_gcc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6665);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9898);
/* harmony import */ var _sysroot_provide_sysroot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7617);
/* harmony import */ var _sysroot_read_sysroot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9122);
/* harmony import */ var _sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1397);






/**
 * Provides the sysroot that files are held against. One of Debian stays in the tool cache.
 * @throws CrossrootError when there is no such one.
 */
async function provideForAudit(value, packages, target, folder, world, report) {
    const { packages: names, auto } = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePackages */ .R_)(packages);
    if (auto) {
        const why = 'files say nothing of the crates that they were built from';
        throw (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('packages', packages, { why, todo: 'name the packages' });
    }
    const sysroot = (0,_inputs_sysroot_and_gcc_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSysroot */ .VC)(value, '', { glibc: undefined, limit: undefined }, folder, target);
    // What a build would have to mend keeps nothing from being loaded.
    if (sysroot.kind === 'directory')
        return { path: sysroot.path, tree: undefined, ...(0,_sysroot_read_sysroot_js__WEBPACK_IMPORTED_MODULE_4__/* .readSysroot */ .E)(sysroot.path, target) };
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .eA)({ world, mirrors: [], useCache: true, warn: report.warning });
    try {
        return await report.phase(`sysroot of ${(0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfSysroot */ .UL)(sysroot)} for ${target.triple}`, (phase) => {
            const wanted = { sysroot, target, packages: names, sysrootGlibcLimit: undefined };
            const { host } = context;
            const isPinned = sysroot.kind === 'debian' && names.length === 0;
            const pin = isPinned ? world.pins(sysroot.release, target, host)?.sysroot : undefined;
            return (0,_sysroot_provide_sysroot_js__WEBPACK_IMPORTED_MODULE_3__/* .provideSysroot */ .x)(wanted, pin, context, phase);
        });
    }
    finally {
        await context.close();
    }
}


/***/ })

};
