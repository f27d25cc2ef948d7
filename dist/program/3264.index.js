export const id = 3264;
export const ids = [3264];
export const modules = {

/***/ 49898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ parseMirrors),
/* harmony export */   EO: () => (/* binding */ parsePacks),
/* harmony export */   Ir: () => (/* binding */ parseFolder),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   gK: () => (/* binding */ parseRust),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   tg: () => (/* binding */ parseLockfile),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   z$: () => (/* binding */ parseGlibc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53111);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _net_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78099);
/* harmony import */ var _rust_rust_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26525);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69000);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14185);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40480);
/* harmony import */ var _text_near_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9049);










// Readers of single inputs. Each throws a CrossrootError for a value that is not allowed, saying what is.
/** The refusal of an input's value. */
function refused(name, value, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({ what: `${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_7__/* .inputName */ .yu)(name)} cannot be ${JSON.stringify(value)}`, ...reason });
}
/** Finds the one of some things that an input names. */
function oneOf(input, value, allowed, nameOf = String) {
    const found = allowed.find((item) => nameOf(item) === value);
    if (found !== undefined)
        return found;
    throw refused(input, value, {
        why: 'it is not one of the allowed values',
        todo: `use one of ${allowed.map(nameOf).join(', ')}`,
    });
}
/**
 * Reads the input `target`: a Rust triple, of which the refusal names those that were perhaps meant, also by
 * another tool's name of the machine.
 */
function parseTarget(value) {
    const found = _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV.find(({ triple }) => triple === value);
    if (found !== undefined)
        return found;
    const triples = _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV.map(({ triple }) => triple);
    const typed = (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_8__/* .nearNames */ .$)(value, triples);
    const near = typed.length > 0 ? typed : sameMachine(value.toLowerCase());
    throw refused('target', value, {
        why: 'it is not one of the targets',
        todo: near.length > 0 ? `did you mean ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .listOf */ .c3)(near, 'or')}?` : `use one of ${triples.join(', ')}`,
    });
}
/**
 * The triples of the machine that a name begins with, by any tool's name of it: those of the ABI at its end, if
 * there are any. A name that has more parts must be of Linux.
 */
function sameMachine(name) {
    const [machine = '', ...others] = name.split('-');
    if (others.length > 0 && !others.includes('linux'))
        return [];
    const abi = others.at(-1)?.replace('linux', '') ?? '';
    const rated = _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV.flatMap(({ triple, tools, debian, processor, family, uname }) => {
        const [first, last = ''] = [partsOf(triple)[0], partsOf(triple).at(-1)];
        if (![first, partsOf(tools)[0], debian, processor, family, ...uname].includes(machine))
            return [];
        const isLike = last.startsWith(abi) || abi.startsWith(last);
        return [
            { triple, rank: ([first, family].includes(machine) ? 1 : 0) + (last === abi ? 4 : isLike ? 2 : 0) },
        ];
    });
    const best = Math.max(...rated.map(({ rank }) => rank));
    return rated.filter(({ rank }) => rank === best).map(({ triple }) => triple);
}
function partsOf(triple) {
    return triple.split('-');
}
/**
 * Reads the input `glibc`; undefined when it is empty.
 * @param isOfAny whether any glibc is meant, not only those of the releases that Crossroot knows: files that
 * anybody built may be for 2.5
 */
function parseGlibc(value, isOfAny = false) {
    if (/^2\.\d$/.test(value) && !isOfAny) {
        const tooOld = 'no supported release has a glibc that old';
        throw refused('glibc', value, (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_7__/* .speaksOfFlags */ .I)()
            ? { why: tooOld, todo: `did you mean ${value}0?` }
            : {
                why: `YAML reads ${value}0 without quotes as the number ${value}, and ${tooOld}`,
                todo: `put it in quotes, for example glibc: '${value}0'`,
            });
    }
    const isVersion = isOfAny ? /^2\.\d{1,3}(?:\.\d{1,2})?$/ : /^\d+\.\d+$/;
    if (value === '' || isVersion.test(value))
        return value || undefined;
    throw refused('glibc', value, { why: 'it is not a glibc version', todo: 'use a version such as 2.31' });
}
/**
 * Reads the input `baseline`, and the file that it names; undefined when it is empty.
 * @param folder absolute path of the folder that it is relative to
 */
function parseBaseline(value, folder) {
    return value === '' ? undefined : (0,_audit_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, value), value);
}
/** Reads the input `rust`. */
function parseRust(value, target) {
    if (value === 'rustup')
        return { kind: 'rustup' };
    if (value === 'debian') {
        if ((0,_rust_rust_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .hasDebianRust */ .Gw)(target))
            return { kind: 'debian' };
        const { triple, debian, rust } = target;
        const builds = rust.debianTriple ?? 'glibc targets';
        const why = `Debian's Rust for ${debian} builds for ${builds}, not for ${triple}`;
        throw refused('rust', value, { why, todo: `use ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_7__/* .setting */ .Pe)('rust', 'rustup')}` });
    }
    const toolchain = /^rustup:([A-Za-z0-9][\w.+-]*)$/.exec(value)?.[1];
    if (/^1\.\d$/.test(toolchain ?? '')) {
        const tooOld = `Rust ${toolchain} is too old to cross-compile`;
        throw refused('rust', value, (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_7__/* .speaksOfFlags */ .I)()
            ? { why: tooOld, todo: `did you mean rustup:${toolchain}0?` }
            : {
                why: `YAML reads ${toolchain}0 without quotes as the number ${toolchain}, and ${tooOld}`,
                todo: `put the version in quotes: '${toolchain}0'`,
            });
    }
    if (toolchain !== undefined)
        return { kind: 'rustup', toolchain };
    throw refused('rust', value, {
        why: 'Crossroot gets Rust from rustup or Debian only',
        todo: 'use rustup, rustup:<toolchain> or debian',
    });
}
/**
 * Reads the input `packages`: names of Debian packages, sorted, none twice, and whether the word `auto` is
 * among them, which is the name of none.
 */
function parsePackages(value) {
    const words = value.split(/[ \t\n\r,]+/).filter((name) => name !== '');
    const names = words.filter((name) => name !== 'auto');
    const wrong = names.find((name) => !isPackage(name));
    if (wrong === undefined)
        return { packages: [...new Set(names)].sort(), auto: names.length < words.length };
    const [, name, architecture, version = ''] = /^([^:=]+):([a-z][a-z0-9-]*)(=.*)?$/.exec(wrong) ?? [];
    const plain = `${name}${version}`;
    if (architecture !== undefined && isPackage(plain))
        throw refused('packages', wrong, {
            why: `it asks for the architecture ${architecture}; all packages are installed for the target`,
            todo: `write the name without \`:${architecture}\`: ${plain}`,
        });
    throw refused('packages', wrong, {
        why: 'it is not a valid Debian package name',
        todo: 'use names as apt does, for example libssl-dev',
    });
}
/** Whether a word is the name of a package, perhaps with a version (Debian policy §5.6.1 and §5.6.12). */
function isPackage(word) {
    return /^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+~:-]+)?$/.test(word);
}
/** Reads the input `mirror`: http or https base URLs, without a slash at their end. */
function parseMirrors(value) {
    const mirrors = value.split(/[ \t\n\r]+/).filter((mirror) => mirror !== '');
    const isUrl = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    const wrong = mirrors.find((mirror) => !isUrl(mirror));
    if (wrong === undefined)
        return mirrors.map((mirror) => mirror.replace(/\/+$/, ''));
    throw refused('mirror', (0,_net_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(wrong), {
        why: 'it is not an http or https URL',
        todo: 'use a URL such as https://mirror.example/debian',
    });
}
/** Reads the input `packs`: `auto`, `off`, or a base URL. */
function parsePacks(value) {
    if (value === 'auto' || value === 'off')
        return { kind: value };
    const why = (0,_net_url_js__WEBPACK_IMPORTED_MODULE_4__/* .baseUrlProblem */ .aS)(value);
    if (why === undefined)
        return { kind: 'own', base: new URL(value).href.replace(/\/+$/, '') };
    throw refused('packs', (0,_net_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(value), {
        why,
        todo: 'use auto, off, or the base URL of the packs, for example https://packs.example/crossroot',
    });
}
/** Reads the input `lockfile`, relative to a folder. */
function parseLockfile(value, folder) {
    if (value !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, value);
    throw refused('lockfile', value, {
        why: 'it is not a file name',
        todo: 'leave it out, or use a file name such as crossroot.lock',
    });
}
/** Reads an input that is `true` or `false`. */
function parseSwitch(name, value) {
    return oneOf(name, value, ['true', 'false']) === 'true';
}
/** Reads the input `working-directory`, an existing folder, relative to another one. */
function parseFolder(value, base) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, value);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        return folder;
    throw refused('working-directory', value, {
        why: `the folder ${folder} does not exist`,
        todo: `use an existing folder, relative to ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_7__/* .speaksOfFlags */ .I)() ? 'the current one' : 'the workspace'}`,
    });
}


/***/ }),

/***/ 13391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   PD: () => (/* binding */ isDumb),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/**
 * Whether what is written may be coloured: on a terminal that knows how, unless NO_COLOR is set
 * (https://no-color.org); elsewhere where CLICOLOR_FORCE asks for it (https://bixense.com/clicolors/).
 * @param reader `log` shows colours, though it is no terminal: that of a workflow
 */
function wantsColour(reader, variables) {
    const { NO_COLOR, CLICOLOR_FORCE = '0' } = variables;
    if (NO_COLOR)
        return false;
    if (CLICOLOR_FORCE !== '' && CLICOLOR_FORCE !== '0')
        return true;
    return reader === 'log' || (reader === 'terminal' && !isDumb(variables));
}
/** Whether a terminal can move its cursor and show colours. */
function isDumb({ TERM }) {
    return TERM === 'dumb';
}
const styles = { error: '\x1b[1;31m', warning: '\x1b[1;33m' };
/** A label as rustc and cargo show it: `error:`, bold and in its colour where colours are wanted. */
function labelled(label, text, colour) {
    return colour ? `${styles[label]}${label}\x1b[0m\x1b[1m:\x1b[0m ${text}` : `${label}: ${text}`;
}


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   np: () => (/* binding */ realTicks),
/* harmony export */   tt: () => (/* binding */ Rate),
/* harmony export */   xy: () => (/* binding */ ProgressLines)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14185);

/** By the timer of this process, which they do not keep from ending. */
const realTicks = (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
};
/** The time that a rate is taken over, in milliseconds. */
const rateOverMs = 3000;
/** The rate at which a number grows, over the last few seconds. */
class Rate {
    #samples = [];
    /**
     * @param at milliseconds
     * @returns how much a second it grew
     */
    add(at, value) {
        const firstKept = this.#samples.findLastIndex((sample) => at - sample.at >= rateOverMs);
        this.#samples = [...this.#samples.slice(Math.max(firstKept, 0)), { at, value }];
        const [first = { at, value }] = this.#samples;
        return at > first.at ? ((value - first.value) * 1000) / (at - first.at) : 0;
    }
}
/** How far a phase is, part by part, the most important first. */
function partsOf({ bytes, expected, unpacked, rate, doing }) {
    const isDownloaded = bytes > 0 && bytes === expected;
    return [
        ...(bytes > 0 && !isDownloaded ? [expected >= bytes ? partOf(bytes, expected) : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)] : []),
        ...(rate >= 1 && !isDownloaded ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(rate))}/s`] : []),
        ...(unpacked > 0 ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpacked)} unpacked`] : []),
        ...(doing === undefined ? [] : [doing]),
    ];
}
/** `45.0 of 50.0 MB`, `12 kB of 50.0 MB`. */
function partOf(bytes, all) {
    const [part, whole] = [(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(all)];
    const [number = '', unit = ''] = part.split(' ');
    return `${whole.endsWith(` ${unit}`) ? number : part} of ${whole}`;
}
/** The columns that are kept for what follows a title: `  168.7 MB unpacked`. */
const forParts = 19;
/**
 * A running phase in one line that is no wider than so many columns. What does not fit is left out, part by
 * part.
 */
function statusLine(phase, columns) {
    let line = cutToColumns(phase.title, Math.max(columns - forParts, 10));
    for (const part of partsOf(phase)) {
        const longer = `${line}  ${part}`;
        if (columnsOf(longer) > columns)
            break;
        line = longer;
    }
    return cutToColumns(line, columns);
}
/** Letters from here on may take two columns: Hangul, CJK, most pictures. None takes more. */
const firstWide = '\u1100';
/** At least the columns that a text takes. To measure it exactly takes a module that loads for 20 ms. */
function columnsOf(text) {
    return [...text].reduce((sum, letter) => sum + (letter < firstWide ? 1 : 2), 0);
}
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    const letters = [...text];
    while (letters.length > 0 && columnsOf(letters.join('')) > columns - 1)
        letters.pop();
    return `${letters.join('')}…`;
}
/** A phase that is over before this says nothing at its start, in milliseconds. */
const sayStartAfter = 1000;
/** How long a log may say nothing of a phase that goes on, in milliseconds. */
const longestSilence = 10_000;
/** Says in a log, whose last line cannot be repainted, that phases have begun and how far they are. */
class ProgressLines {
    now;
    tell;
    /** When each was last spoken of. */
    #told = new Map();
    constructor(now, tell) {
        this.now = now;
        this.tell = tell;
    }
    /** These are running now. */
    running(phases) {
        const now = this.now();
        for (const title of this.#told.keys())
            if (!phases.some((phase) => phase.title === title))
                this.#told.delete(title);
        for (const phase of phases) {
            const told = this.#told.get(phase.title);
            if (told === undefined && now - phase.started >= sayStartAfter)
                this.#start(phase);
            if (told === undefined || now - told < longestSilence)
                continue;
            this.#told.set(phase.title, now);
            const parts = [`${Math.round((now - phase.started) / 1000)} s`, ...partsOf(phase)];
            this.tell(`${phase.title} … ${parts.join(', ')}`);
        }
    }
    /** A child is about to say something: what began is said before, and its words break the silence. */
    beforeChild(phases) {
        for (const phase of phases) {
            if (this.#told.has(phase.title))
                this.#told.set(phase.title, this.now());
            else
                this.#start(phase);
        }
    }
    #start({ title }) {
        this.#told.set(title, this.now());
        this.tell(`${title} …`);
    }
}


/***/ }),

/***/ 96513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ phaseLine),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14185);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91074);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2620);



/** How often a display learns what is running, in milliseconds. */
const tickMs = 100;
/** A report that records the phases and warnings and shows them on a display, as plain text without secrets. */
function makeReport(display, now, ticks = _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .realTicks */ .np) {
    const running = new Set();
    const show = () => {
        for (const state of running)
            state.rate = state.speed.add(now(), state.bytes);
        display.running([...running]);
    };
    let stop;
    const phases = [];
    const warnings = [];
    return {
        record: { phases, warnings },
        async phase(name, run) {
            const started = now();
            const state = {
                ...{ title: (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(name), started, bytes: 0, expected: 0, unpacked: 0, rate: 0 },
                ...{ doing: undefined, speed: new _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .Rate */ .tt() },
            };
            const lines = [];
            const told = [];
            let failed = true;
            running.add(state);
            stop ??= ticks(tickMs, show);
            show();
            try {
                const result = await run({
                    info: (line, importance) => {
                        const plain = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(line));
                        if (importance !== 'detail')
                            state.doing = plain;
                        if (importance === 'now')
                            return;
                        lines.push(plain);
                        if (importance !== 'detail')
                            told.push(plain);
                    },
                    downloaded: (bytes, more = 0) => {
                        state.bytes += bytes;
                        if (more > 0)
                            state.expected = Math.max(state.expected, state.bytes) + more;
                    },
                    unpacked: (bytes, of) => {
                        state.unpacked += bytes;
                        if (of !== undefined)
                            state.doing = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(of);
                    },
                });
                failed = false;
                return result;
            }
            finally {
                running.delete(state);
                const { title, bytes } = state;
                const finished = { title, bytes, lines, started, milliseconds: now() - started, failed };
                phases.push(finished);
                if (running.size === 0) {
                    stop?.();
                    stop = undefined;
                }
                display.finished(finished, told);
                show();
            }
        },
        info: (line, importance) => display.info((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(line)), importance),
        warning(line) {
            const plain = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMessage */ .C5)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(line));
            warnings.push(plain);
            display.warning(plain);
        },
        child: display.child,
    };
}
/** A phase in one line: title, time, bytes. */
function phaseLine({ title, bytes, milliseconds, failed }) {
    const downloaded = bytes === 0 ? '' : `, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} downloaded`;
    return `${title}: ${failed ? 'failed after ' : ''}${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(milliseconds)}${downloaded}`;
}


/***/ }),

/***/ 70465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endQuietlyWithoutReader)
/* harmony export */ });
/**
 * What a shell reports of a program that SIGPIPE (13) has ended. Node ignores that signal, as it must for
 * sockets.
 */
const endedByPipe = 141;
/**
 * Lets a program whose reader has gone (`crossroot sysroot check PATH | head`) come to its end without a word:
 * what it still writes is dropped, and its exit code is the one that other programs have then. Where its output
 * is lost otherwise, on a full disk, its exit code is 1, and standard error says why while it can.
 */
function endQuietlyWithoutReader(program, streams = [program.stdout, program.stderr]) {
    let isGone = false;
    for (const stream of streams) {
        stream.on('error', (error) => {
            if (isGone)
                return;
            isGone = true;
            const isPipe = error.code === 'EPIPE';
            program.once('exit', () => {
                program.exitCode = isPipe ? endedByPipe : program.exitCode || 1;
            });
            if (isPipe || stream === program.stderr)
                return;
            program.stderr.write(`error: the output is not complete\n  why: ${error.message}\n  do: free some space\n`);
        });
    }
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames),
/* harmony export */   y: () => (/* binding */ nearWords)
/* harmony export */ });
const MOST = 3;
/**
 * The package names that a user may have meant by an unknown one, the best first, at most three: with a missing
 * `-dev` or `lib`, without the library's version (`sqlite-dev` for `libsqlite3-dev`), with a typing error, or
 * one that contains the other (`openssl-dev` for `libssl-dev`).
 */
function nearNames(wanted, names) {
    const lower = wanted.toLowerCase();
    const stem = stemOf(lower);
    if (stem === '')
        return [];
    return [...names]
        .map((name) => ({ name, distance: distanceTo(lower, stem, name) }))
        .filter(({ distance }) => distance !== Number.POSITIVE_INFINITY)
        .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
        .slice(0, MOST)
        .map(({ name }) => name);
}
/** Bindings for other languages, which no crate with C parts links. */
const OTHER_LANGUAGES = /^(?:golang|librust|libghc|lua|node|ruby|python3?)-|-(?:ocaml|perl|java|cil)(?:-|$)/;
/** How far a name is from the wanted one, infinite for no suggestion. Development packages come first. */
function distanceTo(wanted, stem, name) {
    if (OTHER_LANGUAGES.test(name) && !OTHER_LANGUAGES.test(wanted))
        return Number.POSITIVE_INFINITY;
    const distance = stemDistance(stem, stemOf(name), name, wanted);
    if (name.endsWith('-dev'))
        return distance;
    if (!name.startsWith('lib') && name.length > wanted.length + 2)
        return Number.POSITIVE_INFINITY;
    return distance + (/-dev(?:el)?$/.test(wanted) ? 10 : 2.5);
}
function stemDistance(stem, other, name, wanted) {
    if (other === stem)
        return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
    if (joined(other) === joined(stem))
        return 0.75;
    if (withoutVersion(other) === withoutVersion(stem))
        return 1;
    const most = editsAllowed(stem);
    const edits = Math.min(editsBetween(stem, other, most), editsBetween(wanted, name, most));
    if (edits !== Number.POSITIVE_INFINITY)
        return 1 + (6 * edits) / stem.length;
    const [longer, shorter] = stem.length > other.length ? [stem, other] : [other, stem];
    if (shorter.length < 3)
        return Number.POSITIVE_INFINITY;
    const excess = (3 * (longer.length - shorter.length)) / longer.length;
    if (longer.startsWith(shorter))
        return 1.5 + excess;
    // What only ends with the wanted name is about something else: `libcurl4-openssl-dev`.
    if (longer.endsWith(shorter))
        return (longer === stem ? 2 : 3) + excess;
    return longer.includes(shorter) ? 4 + excess : Number.POSITIVE_INFINITY;
}
/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name) {
    return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}
/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem) {
    return stem.replace(/[-.0-9]+$/, '');
}
/** `gtk4` for `gtk-4`. */
function joined(stem) {
    return stem.replaceAll(/[-._]/g, '');
}
function editsAllowed(stem) {
    if (stem.length <= 2)
        return 0;
    return stem.length <= 7 ? 1 : 2;
}
/** The options that a mistyped one may mean, the nearest first: those a letter or two away, or that go on. */
function nearWords(typed, options) {
    const bare = (word) => word.replace(/^-+/, '').toLowerCase();
    const wanted = bare(typed);
    const most = editsAllowed(wanted);
    const goesOn = (option) => wanted.length > 2 && bare(option).startsWith(wanted);
    return [...new Set(options)]
        .map((option) => ({ option, edits: editsBetween(wanted, bare(option), most) }))
        .filter(({ option, edits }) => edits !== Number.POSITIVE_INFINITY || goesOn(option))
        .sort((a, b) => (a.edits === b.edits ? 0 : a.edits - b.edits))
        .map(({ option }) => option);
}
/**
 * The fewest letters to insert, delete or replace, two that changed places being half an edit (optimal string
 * alignment); infinite when it takes more than `most`.
 */
function editsBetween(a, b, most) {
    if (most < 0 || Math.abs(a.length - b.length) > most)
        return Number.POSITIVE_INFINITY;
    let same = 0;
    while (same < a.length && a[same] === b[same])
        same++;
    const [x, y] = [a.slice(same), b.slice(same)];
    if (x === y)
        return 0;
    const edits = [
        1 + editsBetween(x.slice(1), y, most - 1),
        1 + editsBetween(x, y.slice(1), most - 1),
        1 + editsBetween(x.slice(1), y.slice(1), most - 1),
    ];
    const isSwap = x.length > 1 && x[0] === y[1] && x[1] === y[0];
    if (isSwap)
        edits.push(0.5 + editsBetween(x.slice(2), y.slice(2), most - 0.5));
    return Math.min(...edits);
}


/***/ })

};
