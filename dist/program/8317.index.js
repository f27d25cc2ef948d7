export const id = 8317;
export const ids = [8317];
export const modules = {

/***/ 58317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_workflow_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50434);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86543);


await (0,_run_workflow_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runInWorkflow */ .q8)((0,_world_js__WEBPACK_IMPORTED_MODULE_1__.workflowWorld)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workflowDisplay)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91074);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96513);





/**
 * Text in which the runner sees no command. To the runner a line also ends at a CR; it takes `::x::` for a
 * command after blanks (those of .NET, which include U+0085) and `##[x]` anywhere. The runner's `stop-commands`
 * would also stop the commands of the run itself and of the cache's client while a child runs, and does not
 * reach a second stream, which the runner reads separately.
 */
function shown(text) {
    return (text.includes('::') ? withoutCommands(text) : text).replaceAll('##[', '# #[');
}
/** A pattern that takes blanks one by one would fill the regexp's stack with a line of megabytes. */
function withoutCommands(text) {
    const lines = text.split(/(?<=[\r\n])/);
    return lines.map((line) => (line.startsWith('::', line.search(/[^\s\x85]/)) ? `|${line}` : line)).join('');
}
/** The same for the bytes of a child, which stay as they are when no command is in them. */
function shownBytes(bytes) {
    const text = Buffer.from(bytes).toString();
    const harmless = shown(text);
    return harmless === text ? bytes : harmless;
}
const lines = new _progress_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgressLines */ .xy(() => performance.now(), (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line)));
let current = [];
/** Shows phases as log groups, each written when its phase ends, because phases run side by side. */
const workflowDisplay = {
    running: (phases) => {
        current = phases;
        lines.running(phases);
    },
    finished(phase) {
        if (phase.lines.length === 0) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseLine */ .K)(phase)));
            return;
        }
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseLine */ .K)(phase));
        for (const line of phase.lines)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    },
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line),
    child: {
        colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .Ml)('log', process.env),
        stderr: (bytes) => {
            lines.beforeChild(current);
            process.stderr.write(shownBytes(bytes));
        },
        stdout: (line) => {
            lines.beforeChild(current);
            process.stdout.write(`${shown(line)}\n`);
        },
        annotation: ({ level, file, line, endLine, column, endColumn, title, message }) => {
            const annotate = level === 'error' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
            annotate((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(message), {
                title: (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(title),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
                ...(endLine === undefined ? {} : { endLine }),
                ...(column === undefined ? {} : { startColumn: column }),
                ...(endColumn === undefined ? {} : { endColumn }),
            });
        },
    },
};


/***/ }),

/***/ 32058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   Ym: () => (/* binding */ toRunner),
/* harmony export */   vy: () => (/* binding */ failStep),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);



/** An input without the blanks around it, which are those of a shell: a name may begin with another. */
function inputOf(name) {
    const value = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name, { trimWhitespace: false });
    return value.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '') || undefined;
}
/** Fails the step, in the words of an error. */
function failStep(error) {
    const { message, exitCode } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(message);
    process.exitCode = exitCode;
}
/** Writes into the runner's files. */
function toRunner(write) {
    try {
        for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'])
            refuseFifo(process.env[name] ?? '');
        write();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: 'cannot pass variables and outputs to later steps',
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            todo: 'check that GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT name files that this user can write',
            cause: error,
        });
    }
}
/** Adds to the job's summary. What cannot be written is a warning. */
async function addToSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    // Servers before GHES 3.6 have no summaries.
    if (!file)
        return;
    const summary = await text();
    try {
        refuseFifo(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, summary);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`cannot write the job summary: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
/** To append to one waits for somebody who reads it. */
function refuseFifo(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFIFO() === true)
        throw new Error(`${file} is a FIFO`);
}


/***/ }),

/***/ 50434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q8: () => (/* binding */ runInWorkflow)
/* harmony export */ });
/* unused harmony exports exportToRunner, toOutputs */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _debian_own_mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39215);
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48201);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _inputs_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29204);
/* harmony import */ var _reporting_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96513);
/* harmony import */ var _reporting_runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5598);
/* harmony import */ var _system_closed_pipe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70465);
/* harmony import */ var _system_interruption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17095);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91074);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86543);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4581);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32058);













/** Runs as a step of a workflow: inputs from the runner, results into its files. Sets the exit code. */
async function runInWorkflow(world) {
    (0,_system_interruption_js__WEBPACK_IMPORTED_MODULE_6__/* .endOnSignals */ .cn)(_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .failStep */ .vy);
    (0,_system_closed_pipe_js__WEBPACK_IMPORTED_MODULE_10__/* .endQuietlyWithoutReader */ .G)(process);
    try {
        const report = (0,_reporting_report_js__WEBPACK_IMPORTED_MODULE_11__/* .makeReport */ .d)(_reporting_runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowDisplay */ .m, world.clock);
        const workspace = world.environment.GITHUB_WORKSPACE ?? process.cwd();
        const request = (0,_inputs_request_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequest */ .T)(_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .inputOf */ .wg, workspace);
        if (request.cache && (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheEnvironment */ .G9)(world.environment) === undefined)
            report.info('this runner has no cache service: gcc and sysroot are kept only in the tool cache');
        for (const { auth } of request.repositories)
            for (const secret of (0,_debian_own_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(world.environment[auth ?? '']))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__.run)(request, world, report, {
            environment: exportToRunner,
            summary: writeJobSummary,
        });
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .toRunner */ .Ym)(() => {
            for (const [name, value] of toOutputs(outcome, report.warning))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        });
    }
    catch (error) {
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .failStep */ .vy)(error);
    }
    (0,_system_interruption_js__WEBPACK_IMPORTED_MODULE_6__/* .endAfterWork */ .vd)();
}
/**
 * Hands the environment to the later steps of the job, through the files that GITHUB_ENV and GITHUB_PATH name,
 * and to this process. Everything is checked before the first line is written: a newline in a path would add a
 * second path, and one in a name a second variable.
 * @throws CrossrootError for a name that is none, or a value or path with a newline or a NUL.
 */
function exportToRunner(environment) {
    for (const [name, value] of environment.variables) {
        (0,_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .checkVariableName */ .m2)(name);
        checkLine(`the value of ${name}`, value);
    }
    for (const folder of environment.path)
        checkLine('a folder for PATH', folder);
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .toRunner */ .Ym)(() => {
        for (const [name, value] of environment.variables)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN(name, value);
        // Each call puts its folder before those of the calls before it.
        for (const folder of environment.path.toReversed())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .addPath */ .fM(folder);
    });
}
function checkLine(what, text) {
    if (!/[\n\r\0]/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `${what} cannot be exported: ${JSON.stringify(text)}`,
        why: 'it contains a newline or a NUL character',
        todo: 'set it to a single line',
    });
}
/** Adds a run's summary to the job's. */
function writeJobSummary(facts) {
    return (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .addToSummary */ .Dg)(async () => {
        // Loading what measures texts takes 20 ms; nothing before this needs it.
        const { jobSummary } = await Promise.all(/* import() */[__webpack_require__.e(2801), __webpack_require__.e(9552)]).then(__webpack_require__.bind(__webpack_require__, 59552));
        return jobSummary(facts);
    });
}
/**
 * The outputs as `action.yml` names them.
 * @param warn takes a warning of what an output has to leave out
 */
function toOutputs(outcome, warn) {
    const { artifacts, audit, archive, sbom } = outcome.delivered;
    const programs = artifacts.filter(({ executable }) => executable).map(({ path }) => path);
    const executables = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_12__/* .pathsForLines */ .Ln)(programs, 'the output executables', (line) => warn(`${line}; it is in the output artifacts`));
    return new Map([
        ['target', outcome.target],
        ['sysroot', outcome.sysroot],
        ['sysroot-digest', outcome.sysrootDigest],
        ['gcc', outcome.gcc],
        ['glibc', outcome.glibc ?? ''],
        ['artifacts', JSON.stringify(audit?.artifacts.map(withNeeds) ?? artifacts)],
        ['executables', executables.join('\n')],
        ['archive', archive?.path ?? ''],
        ['archive-sha256', archive?.sha256 ?? ''],
        ['sbom', sbom ?? ''],
        ['cache-hit', String(outcome.cacheHit)],
    ]);
}
/** An artifact with what it needs, in plain values. */
function withNeeds({ needed, floors, breaches, ...artifact }) {
    return {
        ...artifact,
        needed: needed.map(({ name }) => name),
        packages: [...new Set(needed.flatMap((library) => library.package?.name ?? []))],
        glibc: floors.GLIBC ?? null,
        floors,
        breaches: breaches.map(({ what }) => what),
    };
}


/***/ })

};
