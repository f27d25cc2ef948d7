export const id = 510;
export const ids = [510];
export const modules = {

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whatElseIsWanted: () => (/* binding */ whatElseIsWanted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _rust_cargo_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _wants_of_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3662);



/**
 * What the crates of a build that failed want of the target, without what they can do without. Nothing is
 * downloaded: what the build needed is there.
 * @returns nothing where cargo cannot tell: the build's own failure is what matters.
 */
async function whatElseIsWanted(call) {
    const args = (0,_rust_cargo_args_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFlag */ .Lt)(call.args, '--offline') ? call.args : ['--offline', ...call.args];
    try {
        const { asks } = await (0,_wants_of_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readWants */ .c)({ ...call, args, withTests: false });
        return asks
            .filter(({ isOptional, by }) => !isOptional && by !== 'text')
            .flatMap(({ crate, version, wants }) => wants.flatMap(({ anyOf: [missing, ...others] }) => missing === undefined || others.length > 0 ? [] : [{ missing, crate: `${crate} ${version}` }]));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5)
            return [];
        throw error;
    }
}


/***/ })

};
