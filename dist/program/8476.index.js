export const id = 8476;
export const ids = [8476];
export const modules = {

/***/ 48476:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20962);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86543);


await (0,_cli_program_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .realWorld */ .by)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 28724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ givenIn),
/* harmony export */   O8: () => (/* binding */ flagOffers),
/* harmony export */   hN: () => (/* binding */ addInputFlags),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31312);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72742);
/* harmony import */ var _gcc_linkers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93834);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42118);
/* harmony import */ var _inputs_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29204);
/* harmony import */ var _packaging_strip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41578);
/* harmony import */ var _rust_cargo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40275);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69000);









const ofTarget = 'Target and Rust:';
const ofSysroot = 'Sysroot and gcc:';
const ofCargo = 'Cargo:';
const ofResult = 'Result:';
const ofLock = 'Lock and downloads:';
const triples = _target_js__WEBPACK_IMPORTED_MODULE_7__/* .targets */ .zV.map(({ triple }) => triple);
const glibcs = [...new Set(_debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.map(({ glibc }) => glibc))].sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z);
const nothing = 'nothing';
/** The flags of inputs, by the names of the inputs; another option of the name offers the same. */
const flags = {
    target: { group: ofTarget, value: 'triple', offer: triples },
    rust: { group: ofTarget, value: 'provider', offer: ['rustup', 'rustup:stable', 'debian'] },
    glibc: { group: ofTarget, value: 'version', offer: glibcs },
    sysroot: { group: ofSysroot, value: 'release|path|url', offer: _debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.map(({ title }) => title) },
    'sysroot-sha256': { group: ofSysroot, value: 'sum', offer: nothing },
    packages: { group: ofSysroot, value: 'names', offer: ['auto'], between: ' ' },
    // A source may be a paragraph, which ends at an empty line.
    repositories: { group: ofSysroot, value: 'source', offer: 'file', between: '\n\n' },
    gcc: {
        group: ofSysroot,
        value: 'auto|system|release|path|url',
        offer: ['auto', 'system', ..._debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .gccReleases */ ._j.map(({ title }) => title)],
    },
    'gcc-sha256': { group: ofSysroot, value: 'sum', offer: nothing },
    linker: { group: ofSysroot, value: _gcc_linkers_js__WEBPACK_IMPORTED_MODULE_2__/* .linkers */ .RD.join('|'), offer: _gcc_linkers_js__WEBPACK_IMPORTED_MODULE_2__/* .linkers */ .RD },
    command: { group: ofCargo, value: 'name', offer: [..._rust_cargo_js__WEBPACK_IMPORTED_MODULE_6__/* .cargoCommands */ .NC, 'none'] },
    args: { group: ofCargo, value: 'text', offer: nothing, between: ' ' },
    'working-directory': { group: ofCargo, value: 'folder', offer: 'folder' },
    rustflags: { group: ofCargo, value: 'env|target|off', offer: ['env', 'target', 'off'] },
    audit: { group: ofResult, value: 'error|warn|off', offer: ['error', 'warn', 'off'] },
    baseline: { group: ofResult, value: 'file', offer: 'file' },
    strip: { group: ofResult, value: 'kind', offer: _packaging_strip_js__WEBPACK_IMPORTED_MODULE_5__/* .stripModes */ .R },
    archive: { group: ofResult, value: 'true|false|name', offer: ['true', 'false'] },
    'archive-files': { group: ofResult, value: 'paths', offer: 'file', between: ' ' },
    lockfile: { group: ofLock, value: 'file', offer: 'file' },
    locked: { group: ofLock, value: 'true|false', offer: ['true', 'false'] },
    mirror: { group: ofLock, value: 'urls', offer: nothing, between: ' ' },
    packs: { group: ofLock, value: 'auto|off|url', offer: ['auto', 'off'] },
    // At a terminal there is no cache of GitHub's.
    cache: { group: ofLock, value: 'true|false', offer: ['true', 'false'], isHidden: true },
};
/** The same for options that are no inputs. */
const others = {
    host: _host_js__WEBPACK_IMPORTED_MODULE_3__/* .hosts */ .S.map(({ processor }) => processor),
    at: nothing,
    glibcxx: nothing,
    port: nothing,
};
/** What a shell offers for the value of a flag; undefined where nothing is known of it. */
function flagOffers(name) {
    return flags[name]?.offer ?? others[name];
}
/** Gives a command a flag for each input that it uses, grouped in its help. */
function addInputFlags(command, isUsed) {
    const used = _inputs_request_js__WEBPACK_IMPORTED_MODULE_4__/* .inputs */ .Q.filter(({ name }) => isUsed(name));
    const groups = [...new Set(Object.values(flags).map(({ group }) => group))];
    for (const group of groups) {
        for (const input of used) {
            const flag = flags[input.name];
            if (flag?.group === group)
                command.addOption(inputOption(input, flag));
        }
    }
    return command;
}
/** A flag is not given a default, so that a command knows what was said; `parseRequest` fills the others. */
function inputOption({ name, description, default: usual }, flag) {
    const isSwitch = usual === 'true' || usual === 'false';
    const value = isSwitch ? `[${flag.value}]` : `<${flag.value}>`;
    const defaults = usual === '' ? '' : ` [default: ${usual}]`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} ${value}`, `${description}${defaults}`).helpGroup(flag.group);
    if (isSwitch)
        option.preset('true');
    if (flag.isHidden === true)
        option.hideHelp();
    const { between } = flag;
    if (between !== undefined)
        option.argParser((text, before) => (before === undefined ? text : `${before}${between}${text}`));
    return option;
}
/** The value of the flag of an input, as `parseRequest` asks for it; undefined where it was left out. */
function givenIn(flags) {
    return (name) => flags[camelCase(name)];
}
/** Commander names the values of options in camel case. */
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 20962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: commandLine

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/environment/environment.js + 2 modules
var environment_environment = __webpack_require__(14535);
// EXTERNAL MODULE: ./lib/src/environment/variables.js
var variables = __webpack_require__(48201);
;// CONCATENATED MODULE: ./lib/src/environment/formats.js





/** The forms in which an environment can be printed. */
const environmentFormats = ['sh', 'fish', 'json', 'github', 'direnv'];
const writers = {
    sh: (printed) => formats_all(printed, exportLine),
    // A variable of fish that ends in PATH is a list, and is exported with colons between.
    fish: (printed) => formats_all(printed, (name, value) => `set -gx ${name} ${listForFish(name, value)};\n`),
    json: (printed) => `${JSON.stringify(Object.fromEntries(pairs(printed)), null, 2)}\n`,
    github: (printed) => formats_all(printed, heredoc),
    direnv: ({ variables, folders, watched }) => [
        ...watched.map((file) => `watch_file ${(0,shell_word/* shellWord */.K)(file)}\n`),
        ...variables.map(([name, value]) => exportLine(name, value)),
        // Each puts its folder before those that are there.
        ...folders.toReversed().map((folder) => `PATH_add ${(0,shell_word/* shellWord */.K)(folder)}\n`),
    ].join(''),
};
/**
 * The environment as text that sets it, PATH last; nothing is unset:
 *
 * - `sh`: lines for `eval "$(…)"` in a POSIX shell;
 * - `fish`: lines for `… | source`, each value in one line;
 * - `json`: one object of names and values;
 * - `github`: lines for the file that GITHUB_ENV names;
 * - `direnv`: lines for an `.envrc`.
 *
 * @param user the variables as they are
 * @param watched absolute paths of the files that the environment depends on
 * @throws CrossrootError for a name that is none, or a value with a NUL, which no variable can hold.
 */
function formatEnvironment(format, environment, user, watched = []) {
    const { path: folders } = environment;
    const printed = { ...{ folders, watched }, searchPath: (0,environment_environment/* searchPath */.oe)(environment, user) };
    const variables = [...environment.variables];
    for (const [name, value] of pairs({ ...printed, variables }))
        checkVariable(name, value);
    return writers[format]({ ...printed, variables });
}
function pairs({ variables, searchPath }) {
    return [...variables, ['PATH', searchPath]];
}
function formats_all(printed, line) {
    return pairs(printed)
        .map(([name, value]) => line(name, value))
        .join('');
}
function exportLine(name, value) {
    return `export ${name}=${(0,shell_word/* shellWord */.K)(value)}\n`;
}
function listForFish(name, value) {
    return (name === 'PATH' ? value.split(':') : [value]).map(shell_word/* fishWord */.r).join(' ');
}
/** A value between two lines that nothing in it can be ("Workflow commands", multiline strings). */
function heredoc(name, value) {
    const end = `crossroot-${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}
function checkVariable(name, value) {
    (0,variables/* checkVariableName */.m2)(name);
    if (!value.includes('\0'))
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the value of ${name} cannot be exported`,
        why: 'it contains a NUL character',
        todo: `remove it from ${name}`,
    });
}

// EXTERNAL MODULE: ./lib/src/inputs/request.js + 6 modules
var inputs_request = __webpack_require__(29204);
// EXTERNAL MODULE: ./lib/src/reporting/colour.js
var reporting_colour = __webpack_require__(13391);
// EXTERNAL MODULE: ./lib/src/reporting/report.js
var report = __webpack_require__(96513);
// EXTERNAL MODULE: ./lib/src/reporting/progress.js
var progress = __webpack_require__(2620);
;// CONCATENATED MODULE: ./lib/src/reporting/terminal.js



/** The columns to write in: those of a terminal, 80 for one that does not say, and 120 without a terminal. */
function columnsToFill({ columns, isTTY }) {
    return columns || (isTTY === true ? 80 : 120);
}
const lineFeed = 0x0a;
/** The block of lines at a terminal's end that says what is running. */
class StatusBlock {
    terminal;
    /** What stands there; without lines it is not there. */
    #lines = [];
    constructor(terminal) {
        this.terminal = terminal;
    }
    /** Shows phases. What looks the same is not written again: another program may ask for a password. */
    paint(phases) {
        // A line as wide as the terminal would be wrapped by some.
        const columns = columnsToFill(this.terminal) - 1;
        const lines = phases.map((phase) => (0,progress/* statusLine */.Bs)(phase, columns));
        if (lines.join('\n') === this.#lines.join('\n'))
            return;
        this.terminal.write(`${this.#start()}${lines.map((line) => `${line}\x1b[K`).join('\n')}\x1b[J`);
        this.#lines = lines;
    }
    clear() {
        if (this.#lines.length > 0)
            this.terminal.write(`${this.#start()}\x1b[J`);
        this.#lines = [];
    }
    /** Moves the cursor to where the block begins. */
    #start() {
        const up = this.#lines.length - 1;
        return up > 0 ? `\r\x1b[${up}A` : '\r';
    }
}
/**
 * Shows phases as lines. On a terminal the running ones are in a block at its end that is repainted; elsewhere,
 * and on a dumb terminal, lines say that they began and how far they are.
 */
function terminalDisplay(terminal, now, { verbosity = 'normal', variables = {} } = {}) {
    const isTerminal = terminal.isTTY === true;
    const colour = (0,reporting_colour/* wantsColour */.Ml)(isTerminal ? 'terminal' : 'file', variables);
    const block = isTerminal && !(0,reporting_colour/* isDumb */.PD)(variables) ? new StatusBlock(terminal) : undefined;
    const isQuiet = verbosity === 'quiet';
    const line = (text) => {
        block?.clear();
        terminal.write(`${text}\n`);
    };
    const lines = new progress/* ProgressLines */.xy(now, line);
    let current = [];
    /** A child's words tell how far it is, until its phase has ended. */
    let spoke = [];
    let isLineOpen = false;
    const beforeChild = () => {
        spoke = current;
        if (block === undefined && !isQuiet)
            lines.beforeChild(current);
        block?.clear();
    };
    return {
        running(phases) {
            current = phases;
            if (isQuiet)
                return;
            if (block === undefined)
                lines.running(phases);
            else if (!isLineOpen)
                block.paint(phases.filter((phase) => !spoke.includes(phase)));
        },
        finished(phase, told) {
            if (isQuiet)
                return;
            line((0,report/* phaseLine */.K)(phase));
            const isWhole = verbosity === 'verbose' || phase.failed;
            for (const text of isWhole ? phase.lines : told)
                line(`  ${text}`);
        },
        info: (text, importance) => {
            if (verbosity === 'verbose' || (verbosity === 'normal' && importance !== 'detail'))
                line(text);
        },
        warning: (text) => line((0,reporting_colour/* labelled */.wW)('warning', text, colour)),
        child: {
            colour,
            stderr: (bytes) => {
                beforeChild();
                isLineOpen = bytes.at(-1) !== lineFeed;
                terminal.write(bytes);
            },
            stdout: (text) => {
                beforeChild();
                line(text);
            },
            annotation: () => undefined,
        },
    };
}

// EXTERNAL MODULE: ./lib/src/system/closed-pipe.js
var closed_pipe = __webpack_require__(70465);
// EXTERNAL MODULE: ./lib/src/system/interruption.js + 1 modules
var interruption = __webpack_require__(17095);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/output-place.js
var output_place = __webpack_require__(5595);
;// CONCATENATED MODULE: ./lib/src/cli/audit-command.js




/** Adds `crossroot audit` to the command line. */
function addAuditCommand(program, { world, report }) {
    program
        .command('audit')
        .helpGroup('Commands:')
        .description('Show what ELF files need and where they run; exit with 1 if they break a rule')
        .argument('<path...>', 'Files, folders, archives (tar, zip, whl, deb); - for a list on standard input')
        .option('--glibc <version>', 'The newest glibc that they may need, for example 2.31')
        .option('--glibcxx <version>', "The newest version of libstdc++'s symbols that they may need: 3.4.30")
        .option('--target <triple>', 'The Rust target of all files [default: read from each file]')
        .option('--sysroot <release|path>', 'Check libraries and symbol versions against a folder, or a release such as debian:bookworm')
        .option('--packages <names>', 'More packages for the sysroot of a release')
        .option('--baseline <file>', 'Exit with 1 if a file needs more than the baseline records')
        .option('--write-baseline <file>', 'Write what they need to a file')
        .option('--json', 'Print everything as JSON')
        .action((paths, flags, command) => audit(paths, flags, world, report(command)));
}
async function audit(paths, flags, world, report) {
    // A build has no use for these.
    const { auditByInputs, writeNeedsAsAsked } = await Promise.all(/* import() */[__webpack_require__.e(2134), __webpack_require__.e(4391), __webpack_require__.e(2978)]).then(__webpack_require__.bind(__webpack_require__, 52978));
    const { auditLines, auditValues } = await Promise.all(/* import() */[__webpack_require__.e(2801), __webpack_require__.e(1649)]).then(__webpack_require__.bind(__webpack_require__, 81649));
    const folder = process.cwd();
    const given = (name) => {
        const value = flags[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
        return typeof value === 'string' ? value : undefined;
    };
    const baseline = given('write-baseline');
    if (baseline !== undefined)
        (0,output_place/* refuseUnwritablePlace */.VI)((0,external_node_path_.resolve)(folder, baseline), { name: baseline });
    const found = await auditByInputs(await withList(paths), given, {
        folder,
        path: world.environment.PATH ?? '',
        world: async () => world,
        report,
    });
    const lines = flags.json === true
        ? [JSON.stringify(auditValues(found), null, 2)]
        : auditLines(found, { columns: columnsToFill(process.stdout), breaches: true });
    process.stdout.write(`${lines.join('\n')}\n`);
    const written = writeNeedsAsAsked(given, folder, found);
    if (written !== undefined)
        report.info(`${written} written`);
    if (found.files.some(({ breaches }) => breaches.length > 0))
        process.exitCode = 1;
}
const mostListed = 2 ** 24;
/**
 * The paths, with those of a list on standard input in the place of `-`: a line each, or ended by NUL.
 * @throws CrossrootError when that list is too large, or there is no path.
 */
async function withList(paths) {
    if (!paths.includes('-'))
        return paths;
    const chunks = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        length += chunk.length;
        if (length > mostListed)
            throw new errors/* CrossrootError */.p5({
                what: 'the list on standard input is too large',
                why: `it has more than ${mostListed} bytes`,
                todo: 'name the folder that contains the files',
            });
        chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    const listed = text.split(text.includes('\0') ? '\0' : '\n').filter((line) => line !== '');
    const all = paths.flatMap((path) => (path === '-' ? listed : [path]));
    if (all.length > 0)
        return all;
    throw new errors/* CrossrootError */.p5({
        what: 'found no ELF file to audit',
        why: 'the list on standard input is empty',
        todo: 'check the command that writes the list',
    });
}

// EXTERNAL MODULE: ./lib/src/run/run.js + 5 modules
var run = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/src/rust/cargo-args.js
var cargo_args = __webpack_require__(73535);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
// EXTERNAL MODULE: ./lib/src/cli/input-options.js
var input_options = __webpack_require__(28724);
;// CONCATENATED MODULE: ./lib/src/cli/build.js







/**
 * `crossroot build`: sets up and runs cargo; prints the paths of what it built.
 * @param options.words arguments for cargo, after those of `--args`
 * @param options.quiet cargo is told, too
 */
async function build(flags, options, world, report) {
    const given = (0,input_options/* givenIn */.JS)(flags);
    const text = [given('args') ?? '', ...options.words.map(shell_word/* shellWord */.K)].join(' ');
    const request = (0,inputs_request/* parseRequest */.T)((name) => (name === 'args' ? text : given(name)), process.cwd());
    const isToldTwice = ['-q', '--quiet', '-v', '--verbose'].some((flag) => (0,cargo_args/* hasFlag */.Lt)(request.args, flag));
    const args = options.quiet && !isToldTwice ? ['--quiet', ...request.args] : request.args;
    const { delivered } = await (0,run.run)({ ...request, args }, world, report, {
        environment: () => undefined,
        summary: (facts) => showSummary(facts, report),
    });
    const archive = delivered.archive === undefined ? [] : [delivered.archive.path];
    const paths = [...delivered.artifacts.map(({ path }) => path), ...archive];
    for (const path of (0,plain_text/* pathsForLines */.Ln)(paths, 'standard output', report.warning))
        process.stdout.write(`${process.stdout.isTTY ? (0,plain_text/* plainLine */.h0)(path) : path}\n`);
}
/** A failure is reported by itself, and a set-up by its phases. */
async function showSummary(facts, report) {
    if (facts.outcome === 'failure' || facts.command === undefined)
        return;
    // Loading what measures texts takes 20 ms, and only a build has a use for it.
    const { terminalSummary } = await Promise.all(/* import() */[__webpack_require__.e(2801), __webpack_require__.e(7468)]).then(__webpack_require__.bind(__webpack_require__, 97468));
    report.info('');
    for (const text of terminalSummary(facts, { columns: columnsToFill(process.stderr) }))
        report.info(text);
}

;// CONCATENATED MODULE: ./lib/src/cli/command-words.js
/** Finds the command that words begin with, past the program's own flags before it. */
function commandOf(program, words) {
    let command = program;
    let isHelp = false;
    const path = [];
    for (const word of words) {
        const below = command.commands.find((one) => one.name() === word);
        const isOwnHelp = word === 'help' && command.commands.length > 0;
        if (isOwnHelp)
            isHelp = true;
        else if (below !== undefined)
            path.push(word);
        else if (findOption(program, word) === undefined)
            return { command, path, next: word, isHelp };
        command = below ?? command;
    }
    return { command, path, next: undefined, isHelp };
}
/** The option of a command that a word is; undefined for none. */
function findOption(command, word) {
    return command.options.find(({ long, short }) => word === long || word === short);
}
/**
 * `help sysroot pull` as `sysroot pull --help`, for Commander itself takes one word. What follows an unknown
 * command is left out: Commander would print the help of all of them.
 */
function helpAsFlag(program, words) {
    const { command, path, next, isHelp } = commandOf(program, words);
    const isUnknown = next !== undefined && !next.startsWith('-') && command.commands.length > 0;
    if (isUnknown)
        return [...path, next];
    return isHelp ? [...path, '--help'] : words;
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
const examples = {
    '': [
        ['build --packages zlib1g-dev -- --release', 'build for AArch64 against Debian bookworm'],
        ['build --target x86_64-unknown-linux-musl', 'build a static program'],
        ['exec -- cargo nextest run --no-run', 'run any command in the environment'],
        ['build --help', 'the options of a command'],
    ],
    build: [
        ['build -- --release --locked', "with arguments for cargo; cargo's --locked is about Cargo.lock"],
        ['build --glibc 2.31 --packages "libssl-dev libudev-dev"', 'for machines with glibc 2.31 and newer'],
        ['build --rust debian', 'without Rust on this machine'],
        ['build --command test -- --no-run', 'another cargo command'],
        ['build --strip symbols --archive -- --release', 'an archive to publish'],
    ],
    env: [
        ['env --packages libssl-dev', 'in bash, dash or zsh: eval "$(crossroot env …)"'],
        ['env --format fish', 'in fish: crossroot env --format fish | source'],
        ['env --format github', 'in a workflow: crossroot env --format github >> "$GITHUB_ENV"'],
        ['env --format direnv', 'in an .envrc: eval "$(crossroot env --format direnv)"'],
        ['env --format json', 'for a program, such as an editor'],
    ],
    exec: [
        ['exec -- cargo build --release', 'cargo alone: no audit, no archive'],
        ['exec --packages libssl-dev -- bash', 'a shell to look around in'],
        ["exec -- sh -c '$CC_aarch64_unknown_linux_gnu --version'", 'a command that uses the variables'],
    ],
    lock: [
        ['lock --packages libssl-dev', 'write crossroot.lock'],
        ['lock --update', 'move to the newest packages, and print what changed'],
        ['lock --check', 'exit with 2 if something newer exists'],
    ],
    packages: [
        ['packages', 'the packages: line of a workflow, with reasons'],
        ['packages --format line', 'names only'],
        ['packages --from Cross.toml', "another tool's set-up, translated"],
    ],
    audit: [
        ['audit app.tar.gz', 'what any program needs, and where it runs'],
        ['audit --glibc 2.31 target/release', 'exit with 1 if a file needs more'],
        ['audit --json app', 'everything as JSON'],
    ],
    sysroot: [
        ['sysroot pull USER@HOST --output device.tar.zst', "a device's libraries"],
        ['sysroot check ./sysroot', 'what is wrong with a sysroot'],
    ],
    'sysroot check': [['sysroot check ./sysroot', 'what is wrong with it, and how to fix it']],
    'sysroot pack': [['sysroot pack ./sysroot --output phone.tar.zst', 'a tarball for --sysroot']],
    'sysroot pull': [['sysroot pull pi@raspberrypi.local', 'run again: copies only changes']],
    completions: [
        ['completions bash', 'in ~/.bashrc: eval "$(crossroot completions bash)"'],
        ['completions zsh', 'in ~/.zshrc after compinit: source <(crossroot completions zsh)'],
        ['completions fish', 'write it to ~/.config/fish/completions/crossroot.fish'],
    ],
};
/** What help says of an option: its default where it has one that says something. */
function optionDescription({ description, defaultValue, argChoices }) {
    const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`;
    const isUsual = typeof defaultValue === 'string' && defaultValue !== '';
    return `${description}${choices}${isUsual ? ` [default: ${defaultValue}]` : ''}`;
}
/** Adds examples to the help of a command and of those beneath it. */
function addExamples(command, path = []) {
    const rows = examples[path.join(' ')] ?? [];
    const width = Math.max(0, ...rows.map(([words]) => words.length)) + 2;
    const lines = rows.map(([words, meaning]) => `  crossroot ${words.padEnd(width)}# ${meaning}`);
    if (lines.length > 0)
        command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
    for (const below of command.commands)
        addExamples(below, [...path, below.name()]);
}

// EXTERNAL MODULE: ./lib/src/rust/rustup.js + 1 modules
var rustup = __webpack_require__(40425);
// EXTERNAL MODULE: ./lib/src/system/process.js
var system_process = __webpack_require__(19467);
;// CONCATENATED MODULE: ./lib/src/cli/set-up.js








// The commands that set up as a build does, and leave what is built to others.
/**
 * `crossroot env`: prints the environment in a form that a shell or a tool reads. It is printed whole, when
 * nothing can fail any more.
 */
async function printEnvironment(flags, world, report) {
    const format = environmentFormats.find((one) => one === flags.format) ?? 'sh';
    const { request, environment } = await setUp(flags, world, report);
    process.stdout.write(formatEnvironment(format, environment, world.environment, [request.lockfile]));
}
/** The formats in which a failure is no text: who reads them looks at the exit code. */
const silent = new Set(['json', 'github']);
/**
 * What `crossroot env` prints when it fails, so that `eval "$(crossroot env)"` fails too: a shell does not
 * look at the exit code of the command in it.
 * @param words the words of the command line
 */
function printedOnFailure(words) {
    if (words.find((word) => !word.startsWith('-')) !== 'env')
        return '';
    const at = words.indexOf('--format');
    const joined = words.find((word) => word.startsWith('--format='));
    const format = joined?.slice('--format='.length) ?? (at < 0 ? '' : (words[at + 1] ?? ''));
    return silent.has(format) ? '' : 'false\n';
}
/**
 * `crossroot exec`: runs a command in the environment, with the streams and the terminal of this process, whose
 * exit code is that of the command.
 * @throws CrossrootError when it cannot be started, with the exit code of a shell.
 */
async function execute([name = '', ...args], flags, world, report) {
    const { request, environment } = await setUp(flags, world, report, [name, ...args]);
    const env = (0,environment_environment/* variablesIn */.DF)(environment, world.environment);
    const file = (0,system_process/* findProgram */.Kp)(name, env.PATH);
    if (file === undefined) {
        const why = name.includes('/') ? 'there is no such program' : 'it is not on PATH';
        const todo = 'check its name, or install it';
        throw new errors/* CrossrootError */.p5({ what: `cannot start ${name}`, why, todo, exitCode: 127 });
    }
    try {
        process.exitCode = await (0,system_process/* runAttached */.gW)(file, args, { env, cwd: request.workingDirectory });
    }
    catch (error) {
        throw new errors/* CrossrootError */.p5({
            what: `cannot start ${file}`,
            why: (0,errors/* messageOf */.bD)(error),
            todo: 'check that it is a program for this machine',
            exitCode: (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? 127 : 126,
            cause: error,
        });
    }
}
/** Programs that only an environment with Rust has. */
const ofRust = /^(?:cargo|cargo-clippy|rustc|rustdoc)$/;
/** Whether a command runs clippy: `cargo -q clippy --all-targets`. */
function runsClippy([program, ...args]) {
    const subcommand = args.find((word) => !/^[-+]/.test(word));
    return program === 'cargo-clippy' || (program === 'cargo' && subcommand === 'clippy');
}
/**
 * Sets up for what is not a build of Crossroot's.
 * @param command what is started then
 */
async function setUp(flags, world, report, command = []) {
    const given = (0,input_options/* givenIn */.JS)(flags);
    const asked = (0,inputs_request/* parseRequest */.T)((name) => (name === 'command' ? 'none' : given(name)), process.cwd());
    // gcc and a sysroot are of use without Rust, too.
    const isWithout = flags.rust === undefined && !asked.auto && !ofRust.test(command[0] ?? '') && !(0,rustup/* hasRust */.hu)(world.environment);
    const request = {
        ...asked,
        ...(isWithout ? { rust: { kind: 'none' } } : {}),
        clippy: runsClippy(command),
    };
    let environment;
    await (0,run.run)(request, world, report, {
        environment: (made) => {
            environment = made;
        },
        summary: async () => undefined,
    });
    if (environment === undefined)
        throw new Error('a run gave no environment');
    if (isWithout)
        report.info('Rust is not installed, so the environment has only the C toolchain; --rust debian adds it');
    return { request, environment };
}

// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(69000);
;// CONCATENATED MODULE: ./lib/src/cli/sysroot.js


/** Adds `crossroot sysroot check|pack|pull` to the command line. */
function addSysrootCommands(program, { world, report }) {
    const sysroot = program
        .command('sysroot')
        .helpGroup('Commands:')
        .helpCommand('help [command]', 'Print the help of a command')
        .description('Check, pack and pull sysroots that are not made from packages');
    sysroot
        .command('check')
        .description('Check a sysroot and show how to fix it; exit with 1 if a build could not use it')
        .argument('<path>', 'A directory or a tarball')
        .addOption(targetOption())
        .action(async (path, { target }, command) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(3463), __webpack_require__.e(4194), __webpack_require__.e(8488), __webpack_require__.e(6691)]).then(__webpack_require__.bind(__webpack_require__, 76691));
        return check(path, target, world, report(command));
    });
    sysroot
        .command('pack')
        .description('Pack what a build needs from a directory, repaired, for --sysroot FILE')
        .argument('<path>', 'The root of a sysroot')
        .option('--output <file>', 'Output file; - for standard output', 'sysroot.tar.zst')
        .addOption(targetOption())
        .action(async (path, { output, target }, command) => {
        const { pack } = await Promise.all(/* import() */[__webpack_require__.e(3463), __webpack_require__.e(4194), __webpack_require__.e(8488), __webpack_require__.e(4971), __webpack_require__.e(9319)]).then(__webpack_require__.bind(__webpack_require__, 29319));
        return pack(path, output, target, world, report(command));
    });
    sysroot
        .command('pull')
        .description('Copy what a build needs from a device over ssh with rsync, and pack it; later runs copy only changes')
        .argument('<host>', 'The device: [USER@]HOST, as ssh knows it')
        .option('--output <file>', 'Output file; - for standard output', 'sysroot.tar.zst')
        .option('-p, --port <port>', 'The ssh port')
        .option('-i, --identity <file>', 'A private key')
        .option('--root <path>', 'The root folder on the device', '/')
        .addOption(targetOption())
        .action(async (host, flags, command) => {
        const { pull } = await Promise.all(/* import() */[__webpack_require__.e(3463), __webpack_require__.e(4194), __webpack_require__.e(8488), __webpack_require__.e(4971), __webpack_require__.e(9319)]).then(__webpack_require__.bind(__webpack_require__, 29319));
        return pull(host, flags, world, report(command));
    });
}
/** The flag that says for which machine a sysroot is to be. */
function targetOption() {
    return new esm/* Option */.c$('--target <triple>', 'The Rust target that it is for').default(target/* targets */.zV[0].triple);
}

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/text/near-names.js
var near_names = __webpack_require__(9049);
;// CONCATENATED MODULE: ./lib/src/cli/usage-error.js





/** Options of cargo's commands that are no flags here (`cargo help build`, `test`, `bench`, `run`, `doc`). */
const cargoOptions = new Set([
    '--release -r --profile --features -F --all-features --no-default-features --package -p --workspace --all',
    '--exclude --lib --bin --bins --example --examples --test --tests --bench --benches --all-targets --doc',
    '--jobs -j --keep-going --no-fail-fast --no-run --target-dir --manifest-path --lockfile-path --artifact-dir',
    '--message-format --offline --frozen --config -Z --timings --color --ignore-rust-version --no-deps --open',
    '--future-incompat-report --build-plan --unit-graph --document-private-items --fix --crate-type --verbose',
]
    .join(' ')
    .split(' '));
/** Of these, those that take a value in a word of its own. */
const withValue = new Set([
    '--profile --features -F --package -p --exclude --bin --example --test --bench --jobs -j --target-dir',
    '--manifest-path --lockfile-path --artifact-dir --message-format --config -Z --color --crate-type',
]
    .join(' ')
    .split(' '));
/**
 * A mistake in the words of the command line, with what helps against it.
 * @param words the words of the command line
 */
function usageError(error, words, program) {
    const [message = '', ...suggestions] = error.message.replace(/^error: /, '').split('\n');
    const named = commandOf(program, words);
    const { what = message, why, todo, } = mistakeOf(error.code, message, named, words) ?? {
        todo: suggestions.map((line) => line.replace(/^\(Did(.*)\)$/, 'did$1')),
    };
    return new errors/* CrossrootError */.p5({
        what,
        ...(why === undefined ? {} : { why }),
        todo: [...todo, `see ${['crossroot', ...named.path].join(' ')} --help`],
    });
}
function mistakeOf(code, message, named, words) {
    const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
    const longOf = (flags) => /--[\w-]+/.exec(flags)?.[0] ?? flags;
    switch (code) {
        case 'commander.unknownOption':
            return unknownOption(message.replace(/^unknown option '(.*)'$/s, '$1'), named, words);
        case 'commander.excessArguments':
            return named.path.join() === 'build' ? { todo: [afterDashes] } : undefined;
        case 'commander.optionMissingArgument':
            return {
                what: `${longOf(first)} needs a value`,
                todo: [`write it after the flag: ${first.replace(/^-\w, /, '')}`],
            };
        case 'commander.invalidArgument':
            return {
                what: `${longOf(first)} cannot be ${JSON.stringify(second)}`,
                why: 'it is not one of the allowed values',
                todo: [message.replace(/^.* Allowed choices are (.*)\.$/s, 'use one of $1')],
            };
        case 'commander.missingArgument':
            return {
                what: `the argument <${first}> is missing`,
                todo: [`write it: ${['crossroot', ...named.path].join(' ')} ${named.command.usage()}`],
            };
        case 'commander.conflictingOption':
            return { what: `${longOf(first)} cannot be combined with ${longOf(second)}`, todo: ['use one of them'] };
        default:
            return undefined;
    }
}
const afterDashes = "write arguments for cargo after `--`, and several packages as one: --packages 'libssl-dev zlib1g-dev'";
/** @param typed the whole word, with a value that is joined to the name: `--features=x`, `-j4` */
function unknownOption(typed, named, words) {
    const { command, path } = named;
    const name = /^(?:--[^=]+|-.)/s.exec(typed)?.[0] ?? typed;
    const commands = command.commands.map((one) => one.name());
    const at = words.findIndex((word) => commands.includes(word));
    const [before, after] = at < 0 ? [words, ['build']] : [words.slice(0, at), words.slice(at)];
    const meant = commandOf(command, after);
    if (path.length === 0 && findOption(meant.command, name) !== undefined) {
        const order = ['crossroot', ...meant.path, ...before, ...after.slice(meant.path.length)];
        return { todo: [`write the flags after the command: ${order.map(shell_word/* shellWord */.K).join(' ')}`] };
    }
    const ofCargo = path.join() === 'build' ? [...cargoOptions] : [];
    if (ofCargo.includes(name)) {
        const next = words[words.indexOf(typed) + 1];
        const value = typed === name && withValue.has(name) && next?.startsWith('-') === false ? [next] : [];
        const written = [typed, ...value].map(shell_word/* shellWord */.K).join(' ');
        return {
            why: `${name} is an option of cargo`,
            todo: [`write cargo's options after \`--\`: crossroot build -- ${written}`],
        };
    }
    const ofBuild = command.parent?.commands.find((one) => one.name() === 'build');
    if (path.length > 0 && ofBuild !== undefined && findOption(ofBuild, name) !== undefined)
        return { why: `${name} is a flag of crossroot build`, todo: [`leave ${name} out`] };
    const own = command.options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])));
    const near = (0,near_names/* nearWords */.y)(name, [...own, ...ofCargo]).slice(0, 3);
    const suggestions = near.length === 0 ? [] : [`did you mean ${(0,format/* listOf */.c3)(near, 'or')}?`];
    const cargos = near.find((one) => !own.includes(one));
    return {
        todo: [
            ...suggestions,
            ...(cargos === undefined
                ? []
                : [`write cargo's options after \`--\`: crossroot build -- ${typed.replace(name, cargos)}`]),
            ...(path.join() === 'exec'
                ? [`write the command and its options after \`--\`: crossroot exec -- COMMAND ${typed}`]
                : []),
        ],
    };
}
/**
 * Refuses arguments that a command does not take, by their names: Commander's own refusal only counts them.
 * @throws CommanderError
 */
function refuseExcessArguments(command) {
    const { args, registeredArguments: taken } = command;
    const unexpected = args[taken.length];
    if (unexpected === undefined || taken.at(-1)?.variadic === true)
        return;
    command.error(`error: unexpected argument '${unexpected}'`, { code: 'commander.excessArguments' });
}
/** Whether Commander ended because it was asked for help or for the version. */
function isAnswer({ exitCode, code }) {
    return exitCode === 0 || code === 'commander.help';
}

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
;// CONCATENATED MODULE: ./lib/src/cli/version.js




/** The folder that Crossroot is in: the bundle is two folders beneath it. */
const home = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '../..');
/**
 * `crossroot 1.2.3`, and of a clone its commit with the day, as rustc and cargo have it:
 * `crossroot 1.2.3 (75a13bd 2026-11-28)`.
 * @param path the value of PATH, on which git may be
 */
async function versionLine(path) {
    const commit = await commitOf(home, path);
    return `crossroot ${lib_package/* version */.rE}${commit === undefined ? '' : ` (${commit})`}`;
}
/** A release is no clone, though it may be unpacked within one of somebody else. */
async function commitOf(folder, path) {
    const git = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) ? (0,system_process/* findProgram */.Kp)('git', path) : undefined;
    if (git === undefined)
        return undefined;
    const args = ['-C', folder, '-c', 'log.showSignature=false', 'show', '-s', '--format=%h %cs', 'HEAD'];
    const { code, stdout } = await (0,system_process/* outputOf */.jH)(git, args, { env: { PATH: path, LC_ALL: 'C' }, limits: system_process/* shortAnswer */.d$ });
    return code === 0 ? stdout.trim() : undefined;
}

;// CONCATENATED MODULE: ./lib/src/cli/program.js




















/** What only a build uses. */
const buildInputs = new Set(['command', 'args', 'audit', 'baseline', 'strip', 'archive', 'archive-files']);
/**
 * What a lock depends on besides its targets; flags that are left out are taken from the lock that there is.
 */
const lockInputs = new Set([
    'rust',
    'sysroot',
    'packages',
    'repositories',
    'gcc',
    'linker',
    'glibc',
    'lockfile',
    'mirror',
    'working-directory',
]);
const lockDescription = `Write crossroot.lock, which pins every package and its digest.
With a lock, flags that you leave out keep the values that it was made with.`;
/** What the crates of a build, and the packages that they want, depend on. */
const packagesInputs = new Set([
    'target',
    'rust',
    'sysroot',
    'glibc',
    'packages',
    'repositories',
    'mirror',
    'args',
    'working-directory',
]);
/**
 * Runs the command line: flags are named as the inputs are. What the user asked for goes to standard output,
 * the report of the run to standard error. Sets the exit code.
 */
async function runCommandLine(words, world) {
    (0,input_words/* speakOfFlags */.X6)();
    (0,interruption/* endOnSignals */.cn)(fail);
    (0,closed_pipe/* endQuietlyWithoutReader */.G)(process);
    const onFailure = printedOnFailure(words);
    // However it comes to its end.
    process.once('exit', (code) => {
        if (code !== 0)
            writeToReader(onFailure);
    });
    const [own, forCargo] = splitWords(words);
    const desk = { world, report: (command) => openReport(command, world) };
    try {
        const isAsked = own.some((word) => word === '--version' || word === '-V');
        const version = isAsked ? await versionLine(world.environment.PATH ?? '') : '';
        const program = commandLine(desk, forCargo, version);
        await program.parseAsync([...helpAsFlag(program, own)], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            fail(error);
        // Commander has shown what was asked for.
        else if (isAnswer(error))
            process.exitCode = error.exitCode;
        else
            fail(usageError(error, own, commandLine(desk, forCargo, '')));
    }
    (0,interruption/* endAfterWork */.vd)();
}
/** All commands, as Commander knows them. */
function commandLine(desk, forCargo, version) {
    const { world, report } = desk;
    const program = new esm/* Command */.uB('crossroot')
        .description('Cross-compile Rust for Linux: pinned gcc, verified sysroot, no root')
        .usage('[options] <command>')
        .configureOutput({ outputError: () => undefined })
        .configureHelp({ optionDescription: optionDescription })
        .enablePositionalOptions()
        .optionsGroup('Options:')
        .helpOption('-h, --help', 'Print help')
        .version(version, '-V, --version', 'Print the version, and the commit of a clone')
        .exitOverride();
    addOutputFlags(program);
    const add = (name) => program.command(name).helpGroup('Commands:');
    const parsed = (command) => command.optsWithGlobals();
    (0,input_options/* addInputFlags */.hN)(add('build'), () => true)
        .description('Set up, run cargo and audit the result; arguments after -- are passed to cargo')
        .usage('[options] [-- <cargo arguments>]')
        .action((_, command) => {
        const quiet = command.optsWithGlobals().quiet === true;
        return build(parsed(command), { words: forCargo, quiet }, world, report(command));
    });
    (0,input_options/* addInputFlags */.hN)(add('exec'), (name) => !buildInputs.has(name))
        .description('Set up, and run any command in the environment of a build')
        .usage('[options] -- <command> [arguments]')
        .argument('<command...>', 'A program and its arguments')
        .passThroughOptions()
        .action((words, _, command) => execute(words, parsed(command), world, report(command)));
    (0,input_options/* addInputFlags */.hN)(add('env'), (name) => !buildInputs.has(name))
        .description('Set up, and print the environment for a shell')
        .addOption(new esm/* Option */.c$('--format <format>', 'Output format').choices([...environmentFormats]).default('sh'))
        .action((_, command) => printEnvironment(parsed(command), world, report(command)));
    (0,input_options/* addInputFlags */.hN)(add('packages'), (name) => packagesInputs.has(name))
        .description('Print the packages that the crates of Cargo.lock need, and why')
        .option('--from <file>', 'Read what a Cross.toml, a workflow or a script installs, instead of Cargo.lock')
        .addOption(new esm/* Option */.c$('--format <format>', 'Output format').choices(['yaml', 'line', 'json']).default('yaml'))
        .action((_, command) => program_packages(parsed(command), desk, command));
    (0,input_options/* addInputFlags */.hN)(add('lock'), (name) => lockInputs.has(name))
        .summary('Write crossroot.lock, which pins every package and its digest')
        .description(lockDescription)
        .option('--target <triple>', 'The Rust target triple; can be repeated', append, [])
        .option('--host <x86_64|aarch64>', 'The machine that builds, x86_64 or aarch64; can be repeated', append, [])
        .option('--update', 'Move to the newest packages and print what changed')
        .option('--check', 'Write nothing; exit with 2 if something newer exists')
        .option('--at <time>', 'Choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
        .action(async (flags, command) => {
        const given = (name) => flags[(0,input_options/* camelCase */.xQ)(name)];
        const { target: targets, host: hosts, update = false, check = false, at } = flags;
        const { lock } = await __webpack_require__.e(/* import() */ 3332).then(__webpack_require__.bind(__webpack_require__, 13332));
        return lock({ given, targets, hosts, update, check, at }, world, report(command));
    });
    addAuditCommand(program, desk);
    addSysrootCommands(program, desk);
    program.commandsGroup('More:').helpCommand('help [command]', 'Print the help of a command');
    program
        .command('completions')
        .description('Print a completion script for a shell')
        .argument('<shell>', 'The shell: bash, zsh or fish')
        .action(async (shell) => {
        const { completionScript } = await __webpack_require__.e(/* import() */ 8772).then(__webpack_require__.bind(__webpack_require__, 38772));
        process.stdout.write(completionScript(shell, program));
    });
    for (const command of leavesOf(program)) {
        addOutputFlags(command);
        command.allowExcessArguments().hook('preAction', (_, asked) => refuseExcessArguments(asked));
    }
    addExamples(program);
    return program;
}
/** The commands that do something. */
function leavesOf(command) {
    return command.commands.flatMap((below) => (below.commands.length > 0 ? leavesOf(below) : [below]));
}
/** How much is told; before a command, too. */
function addOutputFlags(command) {
    command
        .optionsGroup('Options:')
        .option('-q, --quiet', 'Print errors and warnings only')
        .addOption(new esm/* Option */.c$('-v, --verbose', 'Print what each phase did').conflicts('quiet'));
}
function openReport(command, world) {
    const { quiet, verbose } = command.optsWithGlobals();
    const verbosity = quiet === true ? 'quiet' : verbose === true ? 'verbose' : 'normal';
    const options = { verbosity, variables: world.environment };
    return (0,report/* makeReport */.d)(terminalDisplay(process.stderr, world.clock, options), world.clock);
}
/** Writes at once, where somebody still reads. */
function writeToReader(text) {
    try {
        (0,external_node_fs_.writeSync)(1, text);
    }
    catch {
        // Nobody does: what is not read cannot mislead.
    }
}
/** The words of Crossroot, and those of cargo after `--`. Other commands have a `--` of their own. */
function splitWords(words) {
    const command = words.find((word) => !word.startsWith('-'));
    const at = command === 'build' ? words.indexOf('--') : -1;
    return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}
function fail(error) {
    const { message, exitCode } = (0,errors/* describeFailure */.Ic)(error);
    const colour = (0,reporting_colour/* wantsColour */.Ml)(process.stderr.isTTY ? 'terminal' : 'file', process.env);
    process.stderr.write(`${(0,reporting_colour/* labelled */.wW)('error', message, colour)}\n`);
    process.exitCode = exitCode;
}
/** Collects the values of a flag that is there several times. */
function append(value, before) {
    return [...before, value];
}
/** `crossroot packages`: what a build does not need is not loaded. */
async function program_packages(flags, { world, report }, command) {
    const given = (0,input_options/* givenIn */.JS)(flags);
    const request = (0,inputs_request/* parseRequest */.T)((name) => (name === 'command' ? 'none' : given(name)), process.cwd());
    const { packagesFormats, printCounterpart, printPackages } = await Promise.all(/* import() */[__webpack_require__.e(3338), __webpack_require__.e(5418), __webpack_require__.e(5642), __webpack_require__.e(7043), __webpack_require__.e(2672)]).then(__webpack_require__.bind(__webpack_require__, 72672));
    if (flags.from !== undefined)
        return printCounterpart(flags.from, request.target);
    const format = packagesFormats.find((one) => one === flags.format) ?? 'yaml';
    await printPackages(request, format, world, report(command));
}


/***/ }),

/***/ 36594:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
