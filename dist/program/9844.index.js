export const id = 9844;
export const ids = [9844];
export const modules = {

/***/ 69844:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61691);
/**
 * `cache-job restore|save FILE KEY`: one call of `@actions/cache` in a process of its own, see
 * `github-cache.ts`. FILE is under the working folder. The last line of output is the result as JSON.
 */

// It holds the job's token: when the run is killed, so is this.
const parent = process.ppid;
setInterval(() => {
    if (process.ppid !== parent)
        process.exit(1);
}, 1000).unref();
const [operation = '', file = '', key = ''] = process.argv.slice(2);
const jobs = {
    restore: async () => (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .restoreCache */ .P3)([file], key)) === key,
    save: async () => (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io)([file], key)) !== -1,
};
const job = jobs[operation];
if (job === undefined)
    throw new Error(`cache-job cannot ${operation}`);
console.log(`\n${JSON.stringify({ done: await job() })}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
