export const id = 519;
export const ids = [519];
export const modules = {

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sysrootForCrates: () => (/* binding */ sysrootForCrates)
/* harmony export */ });
/* harmony import */ var _system_settle_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);
/* harmony import */ var _wanted_packages_at_desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
/* harmony import */ var _wanted_packages_auto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9850);



/**
 * Makes the sysroot of a run with `packages: auto`. With a lock it is the one that is locked, and what the
 * crates want is only compared; else it has the packages that the crates want.
 * @throws CrossrootError when cargo cannot read the project, when the crates want something else than the lock
 * was made for, and when the packages cannot be looked up.
 */
async function sysrootForCrates(job, pins, rust, make) {
    const { request, world, report, context, env } = job;
    const release = (0,_wanted_packages_at_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l)(request);
    const { refuseOtherWants } = pins;
    // A lock is for all commands: what only tests want is not in it.
    const command = refuseOtherWants === undefined ? request.command : 'build';
    const asked = { ...request, release, command };
    const read = async () => {
        const { tools } = await rust;
        return (0,_wanted_packages_auto_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsOfBuild */ .X0)(asked, tools, env, report, context.ending.signal);
    };
    if (refuseOtherWants !== undefined) {
        const compared = read().then((wants) => refuseOtherWants((0,_wanted_packages_auto_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(wants)));
        const [sysroot] = await (0,_system_settle_all_js__WEBPACK_IMPORTED_MODULE_2__/* .settleAll */ .j)([make(request.packages, pins.sysroot), compared]);
        return sysroot;
    }
    const wants = await read();
    const { packages, reasons } = await (0,_wanted_packages_auto_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseFor */ .FL)(wants, asked, context, report);
    const all = [...new Set([...request.packages, ...packages])].sort();
    report.info(`packages: ${all.join(' ') || 'none'}`);
    const isPlain = all.length + request.repositories.length === 0;
    const pin = isPlain ? world.pins(release, request.target, context.host)?.sysroot : undefined;
    const sysroot = await make(all, pin);
    await (0,_wanted_packages_auto_js__WEBPACK_IMPORTED_MODULE_1__/* .warnOfVersions */ .B8)(reasons, sysroot.path, asked, context, report);
    return sysroot;
}


/***/ })

};
