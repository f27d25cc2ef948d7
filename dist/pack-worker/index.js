import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p5: () => (/* binding */ CrossrootError),
  $N: () => (/* binding */ codeOf),
  bD: () => (/* binding */ messageOf)
});

// UNUSED EXPORTS: describeFailure, factsOf

;// CONCATENATED MODULE: ./lib/src/text/plain-text.js
/**
 * Text that cannot act on a terminal or a log, for names and contents of others' files: each control character
 * (C0, C1, DEL), line separator and bidirectional control is spelled out, `\u{1b}`.
 */
function plainLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
/** The same for text of several lines: line ends and tabs stay. */
function plainText(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
/**
 * The same for a message that is shown as it is: no further line of it is a command of the runner (`::error`,
 * `##[error]`), which passes over blanks before one.
 */
function plainMessage(text) {
    return plainText(text).replace(/(?::(?=:)|#(?=#\[))(?<=\n\s*.)/g, spelled);
}
/**
 * The same text with every URL in it as a message may show it: without user, password, query and fragment,
 * which may hold secrets. A URL ends at a blank.
 */
function plain_text_withoutSecrets(text) {
    const shown = text.replace(urls, (url) => {
        // What is no URL after all may have a password with slashes in it: it is before the last @.
        const login = URL.canParse(`http:${url}`) ? /^\/\/[^/?#]*@/ : /^.*@/;
        return url
            .replace(login, '//')
            .replace(cutLogin, '//')
            .replace(/[?#].*/, '');
    });
    // Neither of these is a URL, and both are easily written for one. Bounded, so that no text takes long.
    return shown
        .replace(/(?<=\bhttps?)\/\/\S{0,2000}@/g, '//')
        .replace(/\b(https?:\/?[^\s/?#][^\s?#]{0,2000})[?#]\S*/g, '$1');
}
/** A user and the start of a password, where the URL was cut in it: what follows the colon is no port. */
const cutLogin = /^\/\/[^/?#@[\]]*:(?!\d{0,5}\W{0,3}(?:[/?#]|$))[^/?#\s"'`]*/;
/** From the slashes of a URL to its end, or to the next URL; quotes and stops after a query are not its own. */
const urls = /(?<=\w:)\/\/(?:(?!\/\/)[^\s?#])+(?:[?#]\S*?(?=["'`)\]>,;:.]{0,3}(?:\s|$)))?/g;
/**
 * What of a list of paths can be written a path a line.
 * @param list what the list is called, for the warning
 * @param warn takes a sentence about each path that is left out for its line end
 */
function pathsForLines(paths, list, warn) {
    return paths.filter((path) => {
        const fits = !/[\r\n]/.test(path);
        if (!fits)
            warn(`${list} leaves out ${plainLine(path)}: it lists one path per line, and this path contains a newline`);
        return fits;
    });
}
function spelled(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/src/errors.js

/**
 * Crossroot's one error class, for every failure that a user can meet. Its text cannot act on a terminal, and
 * its URLs hold no secrets.
 */
class CrossrootError extends Error {
    what;
    why;
    todo;
    exitCode;
    constructor(failure) {
        const what = shown(failure.what);
        const why = toList(failure.why).map((one) => (typeof one === 'string' ? { label: 'why', text: one } : one));
        // What else could be done does not help where a limit is reached.
        const raise = why.flatMap(({ text }) => limits.find(({ reached }) => reached.test(text))?.todo ?? []);
        const todo = (raise.length > 0 ? [...new Set(raise)] : toList(failure.todo)).map(shown);
        const lines = [
            ...why.map(({ label, text }) => `  ${label}: ${shown(text)}`),
            ...todo.map((line) => `  do: ${line}`),
        ];
        super([what, ...lines].join('\n'), { cause: failure.cause });
        this.name = 'CrossrootError';
        this.what = what;
        this.why = why.map(({ text }) => shown(text));
        this.todo = todo;
        this.exitCode = failure.exitCode ?? 1;
    }
}
/** What the system or Node says where a process may have no more of something, and how it gets more. */
const limits = [
    { reached: /\bEMFILE\b/, todo: 'raise the limit of open files (ulimit -n), then run again' },
    {
        reached: /\bENFILE\b/,
        todo: 'raise the number of files that this machine may have open (sysctl fs.file-max), then run again',
    },
    {
        reached: /\bENOMEM\b|\bout of memory\b|^Array buffer allocation failed/i,
        todo: 'raise the memory limit (ulimit -v unlimited, or the limit of the container), then run again',
    },
    // fork(2)
    { reached: /\bspawn\b.* EAGAIN\b/, todo: 'raise the limit of processes (ulimit -u), then run again' },
];
/** The message for a failure of a run, with the stack of an unexpected one, and the run's exit code. */
function describeFailure(error) {
    if (error instanceof CrossrootError)
        return { message: error.message, exitCode: error.exitCode };
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
        return describeFailure(new CrossrootError({
            what: 'the current folder no longer exists',
            why: error.message,
            todo: 'change to a folder that exists, then run again',
        }));
    }
    const why = messageOf(error);
    if (limits.some(({ reached }) => reached.test(why)))
        return describeFailure(new CrossrootError({ what: 'the run reached a limit of this machine', why, cause: error }));
    if (error instanceof Error && codeOf(error) !== undefined && 'path' in error)
        return describeFailure(new CrossrootError({
            what: `${error.path} cannot be used`,
            why,
            todo: 'check that path, and your permissions on the folders above it',
            cause: error,
        }));
    const stack = error instanceof Error ? error.stack : undefined;
    return {
        message: `unexpected error: ${withoutSecrets(stack ?? why)}`,
        exitCode: 1,
    };
}
/** What happened and why, in a line, without what to do: nothing has to be done where the run goes on. */
function factsOf(error) {
    return error instanceof CrossrootError ? [error.what, ...error.why].join('; ') : messageOf(error);
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function shown(text) {
    return plainMessage(plain_text_withoutSecrets(text));
}
function toList(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 146:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(950);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(174);
/** Unpacks a pack in a thread of its own, see `readPackInWorker`. */



const order = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await answer());
async function answer() {
    try {
        return { digest: await (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .readPack */ .wh)(...order) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CrossrootError */ .p5))
            return { failure: { what: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) } };
        const { what, why, todo, cause } = error;
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(cause);
        return { failure: { what, why, todo, ...(code === undefined ? {} : { cause: { code } }) } };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ readPack)
});

// UNUSED EXPORTS: packLimits, readPackNote, writePack

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./lib/src/errors.js + 1 modules
var errors = __nccwpck_require__(950);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./lib/src/text/format.js
/** Bytes as people read them: `13.1 MB` (10^6 bytes). */
function format_formatBytes(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1_000).toFixed(0)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** The size of a page: `64 KiB`. */
function formatPage(bytes) {
    return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : count(bytes, 'byte');
}
/** Milliseconds as people read them: `1.24 s`. */
function formatTime(milliseconds) {
    return milliseconds < 100 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}
/** A time that has passed, in milliseconds, as people say it: `3 days ago`, `5 hours ago`, `1 minute ago`. */
function ago(milliseconds) {
    const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
    if (minutes < 60)
        return `${count(minutes, 'minute')} ago`;
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? `${count(hours, 'hour')} ago` : `${count(Math.floor(hours / 24), 'day')} ago`;
}
/** `1 artifact`, `2 artifacts`, `2 libraries`. */
function count(number, one, many = pluralOf(one)) {
    return `${number} ${number === 1 ? one : many}`;
}
function pluralOf(noun) {
    return noun.endsWith('ry') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `a`, `a and b`, `a, b and c`; or with `or`. */
function listOf(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** Lines of which the last one says how many more there are: `c; 3 more`. */
function withMore(lines, more, noun = '') {
    if (more <= 0)
        return lines;
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}; ${more} more${noun}`];
}
/** A moment as messages tell it, in UTC: `2026-09-01T12:00:00Z`. */
function formatMoment(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** The first so many characters of a text, the last one being `…` where it is cut. */
function cutTo(text, most) {
    const characters = [...text];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/system/open-file.js



/** What is at a path is no regular file, or a larger one than is read there. The message says which. */
class UnfitFileError extends Error {
    /** As a system error has it, so that a place with such a file is treated like one that cannot be read. */
    code = 'EINVAL';
}
/**
 * Opens a file that this process did not just make. Whatever is there, nothing waits for a writer, and nothing
 * becomes this process's terminal. Whoever opens it closes it.
 * @throws UnfitFileError when it is not a regular file; the system's error when it cannot be opened.
 */
function open_file_openFile(file, links = 'follow') {
    const { O_RDONLY, O_NONBLOCK, O_NOCTTY, O_NOFOLLOW } = external_node_fs_namespaceObject.constants;
    const flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (links === 'refuse' ? O_NOFOLLOW : 0);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(file, flags);
    }
    catch (error) {
        if (links === 'refuse' && (0,errors/* codeOf */.$N)(error) === 'ELOOP')
            throw new UnfitFileError('it is a link');
        // A socket, or a device that nothing drives (open(2)).
        if ((0,errors/* codeOf */.$N)(error) === 'ENXIO')
            throw new UnfitFileError('it is not a regular file');
        throw error;
    }
    const stats = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
    if (stats.isFile())
        return descriptor;
    (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    throw new UnfitFileError(`it is ${typeOf(stats)}`);
}
/**
 * Uses a file while it is open.
 * @throws as {@link openFile}, and what `use` throws.
 */
function open_file_withFile(file, use, links = 'follow') {
    const descriptor = open_file_openFile(file, links);
    try {
        return use(descriptor, (0,external_node_fs_namespaceObject.fstatSync)(descriptor));
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/**
 * Reads a text, however much its file grows meanwhile.
 * @param mostBytes no more are read
 * @throws UnfitFileError also when the file has more bytes.
 */
function readText(file, mostBytes, { links = 'follow', encoding = 'utf8', } = {}) {
    const read = (descriptor, { size }) => {
        // What /proc has is of no size.
        let bytes = Buffer.allocUnsafe(Math.min(Math.max(size, 4095), mostBytes) + 1);
        for (let length = 0;;) {
            const more = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, length, bytes.length - length, null);
            if (more === 0)
                return bytes.toString(encoding, 0, length);
            length += more;
            if (length > mostBytes)
                throw new UnfitFileError(`it is larger than the limit of ${format_formatBytes(mostBytes)}`);
            if (length < bytes.length)
                continue;
            bytes = Buffer.concat([bytes], Math.min(2 * length, mostBytes + 1));
        }
    };
    return open_file_withFile(file, read, links);
}
/** The same; undefined for what is unfit to be read. */
function fittingText(...reading) {
    try {
        return readText(...reading);
    }
    catch (error) {
        if (error instanceof UnfitFileError)
            return undefined;
        throw error;
    }
}
/** The first bytes of a file, fewer where it has no more. */
function open_file_readStart(file, length) {
    const start = Buffer.alloc(length);
    return open_file_withFile(file, (descriptor) => start.subarray(0, readSync(descriptor, start)));
}
/**
 * The bytes of a file as a stream.
 * @param part the first and the last byte that are wanted
 * @throws as {@link openFile}, at once.
 */
function streamFile(file, part = {}) {
    return (0,external_node_fs_namespaceObject.createReadStream)('', { ...part, fd: open_file_openFile(file), highWaterMark: 1 << 18 });
}
/** What messages call something that is no regular file. */
function typeOf(stats) {
    if (stats.isSymbolicLink())
        return 'a link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a FIFO';
    return stats.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./lib/src/system/process-tree.js



/** What is known of a process; undefined when it has ended, or is another user's that cannot be looked at. */
function statOf(pid) {
    try {
        const stat = readText(`/proc/${pid}/stat`, 4096, { encoding: 'latin1' });
        // The second field, the name, may hold blanks and parentheses: count from its end. The state is next.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state = 'X', parent, group] = fields;
        if (state === 'Z' || state === 'X')
            return undefined;
        return { parent: Number(parent), group: Number(group), start: fields[19] ?? '' };
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}
/** Ends this process by a signal, as if nothing had watched for it, and without what Node does at its end. */
function process_tree_endBySignal(signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
}
/**
 * A child with all that it has started, or whatever this process has started. They are found by their parents
 * and by the groups that they made, and remembered: one whose parent ends is still known. A daemon that left
 * both behind before anybody looked is nobody's.
 */
class process_tree_ProcessTree {
    root;
    /** When each was started, by its number. */
    #known = new Map();
    #groups = new Set();
    /** @param root the number of a child, or this process's own for all that it has started */
    constructor(root) {
        this.root = root;
        if (root !== process.pid)
            this.#groups.add(root);
    }
    /**
     * Sends a signal to all of them.
     * @param signal 0 sends none
     * @returns how many there were
     */
    signal(signal) {
        const pids = this.#look();
        for (const pid of pids) {
            try {
                process.kill(pid, signal);
            }
            catch (error) {
                // It has ended meanwhile, or became another user's.
                if (!['ESRCH', 'EPERM'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
                    throw error;
            }
        }
        return pids.length;
    }
    #look() {
        const live = new Map();
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)('/proc')) {
            const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
            if (stat !== undefined)
                live.set(Number(name), stat);
        }
        const own = live.get(process.pid)?.group;
        for (const [pid, start] of this.#known)
            if (live.get(pid)?.start !== start)
                this.#known.delete(pid);
        // Numbers are given again.
        const groups = new Set([...live.values()].map(({ group }) => group));
        for (const group of this.#groups)
            if (!groups.has(group))
                this.#groups.delete(group);
        const isOurs = (pid, { parent, group }) => this.#known.has(parent) ||
            this.#groups.has(group) ||
            (parent === process.pid && (this.root === process.pid || this.root === pid));
        let before;
        do {
            before = this.#known.size;
            for (const [pid, stat] of live) {
                if (pid === process.pid || !isOurs(pid, stat))
                    continue;
                this.#known.set(pid, stat.start);
                // Whoever started this process may be in its group.
                if (stat.group !== own)
                    this.#groups.add(stat.group);
            }
        } while (this.#known.size > before);
        return [...this.#known.keys()];
    }
}

;// CONCATENATED MODULE: ./lib/src/system/interruption.js



const signals = (/* unused pure expression or super */ null && (['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP']));
/** From the polite signal, on which a program removes its files, to the one that it cannot refuse. */
const interruption_graceMs = 1000;
const lookEveryMs = 20;
/** What a terminal's keys end at the same time as this process has been seen before, unless it is younger. */
const noteEveryMs = 500;
const lastActs = (/* unused pure expression or super */ null && ([]));
let isEnding = false;
let isWatching = false;
let isChilds = false;
/**
 * Has something done when a signal ends this process, before what was to be done until then.
 * It may have been done otherwise already.
 */
function beforeInterruption(act) {
    lastActs.push(act);
}
/**
 * Leaves the keys that interrupt to a child from now on, because it has the terminal: the
 * system sends their signals to both, and an editor or a shell goes on after them.
 */
function interruption_leaveKeysToChild() {
    isChilds = true;
}
/** Passes on what came of a child, but nothing once a signal ends this process: nobody is to act on it then. */
function interruption_unlessInterrupted(value) {
    return isEnding ? new Promise(() => undefined) : Promise.resolve(value);
}
/**
 * Has INT, QUIT, TERM and HUP end whatever this process has started, within little more than {@link graceMs},
 * and then itself with 128 and the signal's number. A second signal ends all of it at once, and so does an
 * error that nobody catches.
 * @param fail says what such an error is, and sets the exit code
 */
function endOnSignals(fail) {
    if (isWatching)
        return;
    isWatching = true;
    const tree = new ProcessTree(process.pid);
    const isAtTerminal = [0, 1, 2].some((stream) => isatty(stream));
    if (isAtTerminal)
        setInterval(() => tree.signal(0), noteEveryMs).unref();
    process.once('uncaughtException', (error) => {
        fail(error);
        finish(tree);
        process.exit();
    });
    for (const signal of signals) {
        process.on(signal, () => {
            if (isChilds && isAtTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT'))
                return;
            const exit = () => {
                finish(tree);
                // Node cannot give back the modes of a terminal that is gone, and aborts.
                if (signal === 'SIGHUP' && isAtTerminal)
                    endBySignal(signal);
                process.exit(128 + constants.signals[signal]);
            };
            if (isEnding)
                exit();
            isEnding = true;
            const began = performance.now();
            const look = () => {
                const isDone = tree.signal(0) === 0 || performance.now() - began > interruption_graceMs;
                if (isDone)
                    exit();
            };
            tree.signal('SIGTERM');
            setInterval(look, lookEveryMs);
            process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}error: ${signal} ended the run\n`);
        });
    }
}
/** Lets this process end although a daemon that a child has left holds one of its streams. */
function endAfterWork() {
    setTimeout(() => process.exit(), lookEveryMs).unref();
}
function finish(tree) {
    // Once more for what was started while the others were looked for.
    if (tree.signal('SIGKILL') > 0)
        tree.signal('SIGKILL');
    for (const act of lastActs.reverse()) {
        try {
            act();
        }
        catch {
            // The next run sweeps what is left.
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/system/process.js










/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A
 * name with a slash is only checked. Relative folders of PATH are passed over.
 */
function process_findProgram(name, path) {
    if (name.includes('/'))
        return isProgram(name) ? name : undefined;
    return path
        .split(external_node_path_namespaceObject.delimiter)
        .filter((folder) => (0,external_node_path_namespaceObject.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_namespaceObject.join)(folder, name))
        .find(isProgram);
}
const notThere = ['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];
function isProgram(file) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(file, external_node_fs_namespaceObject.constants.X_OK);
        return (0,external_node_fs_namespaceObject.statSync)(file).isFile();
    }
    catch (error) {
        if (!notThere.includes((0,errors/* codeOf */.$N)(error) ?? ''))
            throw error;
        return false;
    }
}
/** How long what a program has started may hold its streams after its end, in milliseconds. */
const heldMs = 2000;
/** For a tool that answers a question in a few lines. */
const shortAnswer = { time: 60_000, bytes: 2 ** 20 };
/** Much more than nm needs for the libraries of a link. */
const toolLimits = { time: 60_000, bytes: 2 ** 28 };
/** Launchers are shell scripts, and those of foreign toolchains may start others. */
const toolEnvironment = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };
const keptErrors = (/* unused pure expression or super */ null && (2 ** 16));
/** Longer lines are cut: a mangled name has some thousand characters. */
const longestLine = (/* unused pure expression or super */ null && (2 ** 16));
/**
 * Runs a program without a shell and without a standard input.
 * @param file absolute path
 * @param stdout takes standard output as it comes
 * @param stderr an open file that gets standard error in place of {@link Ended}
 * @throws for arguments that no program can have; never for what the program does.
 */
async function runProgram(file, args, stdout, { env, cwd, limits, signal }, stderr) {
    const child = spawn(file, args, {
        env,
        cwd,
        stdio: ['ignore', 'pipe', stderr ?? 'pipe'],
        detached: limits !== undefined,
    });
    const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
    const timers = [];
    let failure;
    let [errors, bytes, isLate] = ['', 0, false];
    const stop = (why) => {
        if (failure !== undefined)
            return;
        failure = why;
        tree?.signal('SIGTERM');
        timers.push(setTimeout(() => tree?.signal('SIGKILL'), graceMs));
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const late = (time) => {
        isLate = true;
        stop(`it did not end within ${time / 1000} seconds`);
    };
    const letGo = (ended, resolve) => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(ended);
    };
    const end = () => stop(messageOf(signal?.reason));
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true)
        end();
    if (limits !== undefined)
        timers.push(setTimeout(late, limits.time, limits.time));
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (limits !== undefined && bytes > limits.bytes)
            stop(`it printed more than ${limits.bytes} bytes`);
        else
            stdout(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        if (errors.length < keptErrors)
            errors += chunk.toString();
    });
    try {
        const code = await new Promise((resolve) => {
            child.once('error', (error) => {
                failure ??= `it does not start: ${messageOf(error)}`;
                resolve(null);
            });
            child.once('close', resolve);
            child.once('exit', (ended) => timers.push(setTimeout(letGo, heldMs, ended, resolve)));
        });
        const known = failure === undefined ? (code ?? undefined) : undefined;
        return await unlessInterrupted({ code: known, stderr: errors, failure, isLate });
    }
    finally {
        signal?.removeEventListener('abort', end);
        for (const timer of timers)
            clearTimeout(timer);
        // What the program has started may be left.
        if (failure !== undefined)
            tree?.signal('SIGKILL');
    }
}
/** Runs a program as {@link runProgram} does, and gives its standard output as text. */
async function outputOf(file, args, options) {
    const chunks = [];
    const ended = await runProgram(file, args, (bytes) => chunks.push(bytes), options);
    return { ...ended, stdout: Buffer.concat(chunks).toString() };
}
/**
 * Runs a tool of the toolchain, without any variable of the caller, and gives each line of its standard output
 * as it comes, so that nothing of it need be kept. Never throws for what the tool does.
 * @param file absolute path of its launcher
 */
async function runTool(file, args, line, limits = toolLimits) {
    const lines = textLines(line, longestLine);
    const ended = await runProgram(file, args, (bytes) => lines.add(bytes), { env: toolEnvironment, limits });
    if (ended.failure === undefined)
        lines.end();
    return ended;
}
/**
 * A child process as a stage of a pipeline, from its standard input to its standard output. The stage fails
 * with the text of the program's standard error unless it exits with 0, and destroying it ends the program,
 * which gets no variable of this process: `XZ_DEFAULTS` and the like change nothing.
 */
function process_throughProgram(file, args) {
    return external_node_stream_namespaceObject.Duplex.from(async function* (source) {
        const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' }, detached: true });
        const ended = failureOf(child, file);
        const fed = (0,external_node_stream_promises_namespaceObject.pipeline)(source, child.stdin).catch((error) => error);
        try {
            yield* child.stdout;
            const failure = await interruption_unlessInterrupted((await ended) ?? (await fed));
            if (failure !== undefined)
                throw failure;
        }
        finally {
            child.stdin.destroy();
            const isLeft = child.exitCode === null && child.signalCode === null;
            if (isLeft && child.pid !== undefined)
                new process_tree_ProcessTree(child.pid).signal('SIGKILL');
        }
    });
}
/** Waits for the end of a child, and gives its failure with its own message. */
function failureOf(child, file) {
    let errors = '';
    child.stderr?.on('data', (chunk) => {
        if (errors.length < 2000)
            errors += chunk.toString();
    });
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code, signal) => {
            const why = `${file} ended with ${signal ?? `code ${code}`}: ${errors.trim() || 'no message'}`;
            resolve(code === 0 ? undefined : new Error(why));
        });
    });
}
/**
 * Runs a program with the streams and the terminal of this process, which has nothing else to do until it ends.
 * @param file absolute path
 * @returns its exit code as a shell gives it: 128 and the signal's number when one ended it
 * @throws the system's error when it cannot be started.
 */
async function runAttached(file, args, { env, cwd }) {
    leaveKeysToChild();
    const child = spawn(file, args, { env, cwd, stdio: 'inherit' });
    const code = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
    return unlessInterrupted(code);
}
/** Runs a program that takes no time, when a signal ends this process: nothing can be waited for then. */
function runAtInterruption(file, args, env) {
    spawnSync(file, args, { env, stdio: 'ignore', timeout: 500, killSignal: 'SIGKILL' });
}
/** The lines of a program's standard error, each once, as far as a message shows them. */
function messageLines(stderr) {
    const lines = stderr.slice(0, 4000).split('\n');
    return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./lib/src/system/thread-channel.js


/**
 * Gives bytes to another thread. While it works on a piece, the next one is made; no more are on their way.
 * Never rejects: the other thread learns of a failure.
 */
async function giveBytes(port, pieces) {
    let taken = Promise.resolve();
    let failure;
    try {
        for await (const piece of pieces) {
            await taken;
            const bytes = new Uint8Array(piece);
            port.postMessage({ bytes }, [bytes.buffer]);
            taken = (0,external_node_events_namespaceObject.once)(port, 'message');
        }
    }
    catch (error) {
        failure = (0,errors/* messageOf */.bD)(error);
    }
    await taken;
    // A thread that ended before its last message was taken would take it along.
    taken = (0,external_node_events_namespaceObject.once)(port, 'message');
    port.postMessage({ failure });
    await taken;
}
/**
 * The bytes that another thread gives.
 * @throws Error with the failure of the other thread, and when the signal ends it
 */
async function* takeBytes(port, signal) {
    for (;;) {
        const [message] = await (0,external_node_events_namespaceObject.once)(port, 'message', { signal });
        const isLast = message === undefined || 'failure' in message;
        if (!isLast)
            yield Buffer.from(message.bytes.buffer);
        port.postMessage('taken');
        if (!isLast)
            continue;
        if (message?.failure !== undefined)
            throw new Error(message.failure);
        return;
    }
}

;// CONCATENATED MODULE: ./lib/src/archive/xz.js




/** What XZ Embedded's return codes (`enum xz_ret`) mean. */
const xzAnswers = new Map([
    ['4', 'the dictionary is larger than 64 MiB'],
    ['5', 'this is not in the .xz format'],
    ['6', 'the stream uses an option that is not supported'],
    ['7', 'the compressed data is corrupt'],
    ['8', 'unexpected end of input'],
]);
/** The program of threads that decode, once a run has said which it is. */
let worker;
/**
 * Has streams decoded in threads of their own, side by side: the decoder takes twice as long as the program
 * `xz`, and there is one in each thread.
 * @param program the compiled `xz-worker`; undefined: this thread decodes
 */
function decodeXzInThreads(program) {
    worker = program;
}
/** The decoder inside the bundle as a stage of a pipeline. @param isSmall what takes less time than a thread */
function bundledXz(isSmall) {
    return worker === undefined || isSmall ? external_node_stream_namespaceObject.Duplex.from(decodeXz) : inThread(worker);
}
/** Decodes in this thread; one stream after the other. @throws Error for what is no whole .xz file. */
async function* decodeXz(source) {
    const { default: xz } = await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 642, 19));
    const reader = new xz.XzReadableStream(external_node_stream_namespaceObject.Readable.toWeb(external_node_stream_namespaceObject.Readable.from(source))).getReader();
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield next.value;
    }
    catch (error) {
        const code = /error code (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
        throw new Error(xzAnswers.get(code ?? '8') ?? (0,errors/* messageOf */.bD)(error), { cause: error });
    }
    finally {
        // One that is left open holds the one decoder that there is.
        await reader.cancel().catch(() => undefined);
    }
}
function inThread(program) {
    return external_node_stream_namespaceObject.Duplex.from(async function* (source) {
        const [input, output] = [new MessageChannel(), new MessageChannel()];
        const ports = [input.port2, output.port2];
        const thread = new external_node_worker_threads_.Worker(program, { workerData: ports, transferList: ports });
        const ended = new AbortController();
        thread.once('error', (error) => ended.abort(error));
        thread.once('exit', () => ended.abort(new Error('the decoding thread has ended')));
        void giveBytes(input.port1, source);
        try {
            yield* takeBytes(output.port1, ended.signal);
        }
        catch (error) {
            throw ended.signal.aborted ? ended.signal.reason : error;
        }
        finally {
            await thread.terminate();
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/archive/zstd.js




const chunkBytes = 1 << 18;
/**
 * How much is spent on compressing: little, or as much as there is to gain for what is fetched many times. The
 * window of the latter is the longest that Node's zstd and the program decompress without being asked to.
 */
const zstdEfforts = {
    little: { level: 3, window: 0 },
    much: { level: 19, window: 27 },
};
/**
 * A stage that compresses into one zstd frame (RFC 8878), with a checksum over the content and no time stamp.
 * The same input gives the same bytes wherever the same version of libzstd is used.
 *
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd.
 * @param what how a message calls what is compressed
 * @throws CrossrootError when there is neither.
 */
function zstd_zstdCompressor(path, what = 'the pack', effort = 'little') {
    const { level, window } = zstdEfforts[effort];
    if (!nodeHasZstd()) {
        const long = window === 0 ? [] : [`--long=${window}`];
        return throughProgram(zstdProgram(path, what, 'compressed'), [
            ...[`-${level}`, ...long, '-q', '-c', '--check', '--single-thread', '--no-progress'],
        ]);
    }
    const params = {
        [zlib.constants.ZSTD_c_compressionLevel]: level,
        [zlib.constants.ZSTD_c_checksumFlag]: 1,
        [zlib.constants.ZSTD_c_windowLog]: window,
        [zlib.constants.ZSTD_c_enableLongDistanceMatching]: window === 0 ? 0 : 1,
    };
    return Duplex.from((source) => through(source, zlib.createZstdCompress({ chunkSize: chunkBytes, params })));
}
/**
 * Stages that decompress zstd: Node's own where it has one (22.15, 23.8 and newer), else the program `zstd`.
 *
 * @param options.path the value of PATH on which `zstd` is looked for.
 * @param options.memoryMiB the most memory that a window may take, a power of two.
 * @param options.frames whether Node's own takes a single frame, which is faster, and refuses what follows it.
 * @throws CrossrootError when there is neither.
 */
function zstdDecoder(options) {
    const { what, path, memoryMiB, frames } = options;
    if (!nodeHasZstd()) {
        const args = ['-dc', '-q', '--no-progress', `--memory=${memoryMiB}MiB`];
        return [process_throughProgram(zstdProgram(path, what, 'decompressed'), args)];
    }
    if (frames === 'one')
        return oneFrame(external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: chunkBytes }));
    return [external_node_stream_namespaceObject.Duplex.from((source) => allFrames(source, memoryMiB * 2 ** 20))];
}
/**
 * Refuses a machine that cannot compress with zstd.
 * @param what how a message calls what would be compressed
 * @throws CrossrootError
 */
function refuseWithoutZstd(path, what) {
    if (!nodeHasZstd())
        zstdProgram(path, what, 'compressed');
}
/** Whether this machine can handle zstd. */
function hasZstd(path) {
    return nodeHasZstd() || findProgram('zstd', path) !== undefined;
}
function nodeHasZstd() {
    return typeof external_node_zlib_namespaceObject.createZstdDecompress === 'function';
}
function zstdProgram(path, what, done) {
    const file = process_findProgram('zstd', path);
    if (file !== undefined)
        return file;
    throw new errors/* CrossrootError */.p5({
        what: `${what} cannot be ${done}: this machine has no zstd`,
        why: [`Node ${process.versions.node} has no built-in zstd`, 'there is no zstd on PATH'],
        todo: 'install the package zstd, or run Node 22.15 or newer',
    });
}
/**
 * Node's zstd stops at the end of the first frame, a skippable one too, and drops the rest without a word. So
 * skippable frames before the first are passed over here, and what follows it is refused.
 */
function oneFrame(engine) {
    let given = 0;
    const start = external_node_stream_namespaceObject.Duplex.from(async function* (source) {
        const input = new PulledBytes(source);
        while (await input.skippedFrame())
            ;
        for await (const chunk of input.rest()) {
            given += chunk.length;
            yield chunk;
        }
    });
    const end = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            done(null, chunk);
        },
        flush(done) {
            const rest = given - engine.bytesWritten;
            done(rest === 0 ? null : new Error(`${rest} bytes follow the first zstd frame`));
        },
    });
    return [start, engine, end];
}
/**
 * Decompresses any number of frames (RFC 8878 §3.1), skippable ones among them. The block headers tell where a
 * frame ends, and each frame gets an engine of its own.
 *
 * @param maxWindow the most bytes of window, a power of two.
 */
async function* allFrames(source, maxWindow) {
    const input = new PulledBytes(source);
    const params = { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: Math.log2(maxWindow) };
    while (await input.has(1)) {
        if (await input.skippedFrame())
            continue;
        if ((await input.peek(4)).readUInt32LE() !== 0xfd2fb528)
            throw new Error('the data after a zstd frame is not a zstd frame');
        yield* through(frameBytes(input), external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: chunkBytes, params }));
    }
}
/** The bytes of one frame: its header, its blocks up to the last, its checksum. */
async function* frameBytes(input) {
    const descriptor = (await input.peek(5)).readUInt8(4);
    const isSingle = (descriptor & 0x20) !== 0;
    const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    yield* input.take(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
    for (let isLast = false; !isLast;) {
        const header = (await input.peek(3)).readUIntLE(0, 3);
        isLast = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === 3)
            throw new Error('a zstd block is of a reserved type');
        // A block of type 1 holds a single byte that is repeated.
        yield* input.take(3 + (type === 1 ? 1 : header >> 3));
    }
    if ((descriptor & 4) !== 0)
        yield* input.take(4);
}
/** What an engine makes of the bytes that it is given. */
async function* through(source, engine) {
    const fed = feedInTurn(source, engine);
    try {
        yield* engine;
        await fed;
    }
    finally {
        engine.destroy();
    }
}
/**
 * Writes each chunk when the one before is done, and ends when all are. Node's stream, told to end while a
 * chunk waits, ends the frame with that chunk and then adds an empty frame.
 */
async function feedInTurn(source, engine) {
    try {
        for await (const chunk of source)
            await new Promise((resolve, reject) => {
                engine.once('close', resolve);
                engine.write(chunk, (error) => {
                    engine.off('close', resolve);
                    if (error)
                        reject(error);
                    else
                        resolve();
                });
            });
        engine.end();
    }
    catch (error) {
        engine.destroy(error instanceof Error ? error : new Error(String(error)));
    }
}
/** Bytes of a stream, taken in the amounts that a format asks for. */
class PulledBytes {
    #source;
    #bytes = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** Waits until so many bytes have arrived. @returns false when the stream ends before. */
    async has(count) {
        while (this.#bytes.length < count) {
            const next = await this.#source.next();
            if (next.done === true)
                return false;
            this.#bytes = this.#bytes.length === 0 ? next.value : Buffer.concat([this.#bytes, next.value]);
        }
        return true;
    }
    /** The next bytes, which stay. @throws Error when the stream ends before. */
    async peek(count) {
        if (!(await this.has(count)))
            throw new Error('unexpected end of input');
        return this.#bytes.subarray(0, count);
    }
    /** Passes over a skippable frame (RFC 8878 §3.1.2). @returns false when something else comes next. */
    async skippedFrame() {
        if (!(await this.has(4)) || this.#bytes.readUInt32LE() >>> 4 !== 0x184d2a5)
            return false;
        const size = (await this.peek(8)).readUInt32LE(4);
        for await (const _ of this.take(8 + size))
            ;
        return true;
    }
    /** Takes all that is left, in pieces as they arrive. */
    async *rest() {
        for (; await this.has(1); this.#bytes = Buffer.alloc(0))
            yield this.#bytes;
    }
    /** Takes so many bytes in pieces as they arrive. @throws Error when the stream ends before. */
    async *take(count) {
        for (let left = count; left > 0;) {
            await this.peek(1);
            const piece = this.#bytes.subarray(0, left);
            this.#bytes = this.#bytes.subarray(piece.length);
            left -= piece.length;
            yield piece;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/archive/compression.js








/** Up to as many compressed bytes the slower decoder inside the bundle is done before a program has started. */
const smallBytes = 96 * 1024;
/**
 * The most memory that one decompressor may use: xz -9 needs 65 MiB, zstd's own default limit is 128 MiB. `zstd
 * --long=31` needs 2 GiB for what is as large; no more of it is touched than comes out.
 */
const memoryMiB = { package: 128, tarball: 2048 };
/** What to do about a file that is refused. */
const remedies = {
    package: 'use another version of the package',
    tarball: 'make or fetch it again',
};
/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878, bzip2) with bounded memory and a ceiling on
 * what comes out.
 *
 * xz: the program `xz` when it is on the PATH and not busybox's, else (and for a few bytes) a slower decoder
 * inside the bundle, see {@link bundledXz}.
 * zstd: see {@link zstdDecoder}; of a package a single frame is taken. bzip2: the program `bzip2`.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the
 * ceiling, and when a program is missing. Destroying it ends the child process and the source.
 */
function decompress(source, compression, options) {
    let left = options.maxBytes;
    const ceiling = new external_node_stream_namespaceObject.Transform({
        highWaterMark: 1 << 20,
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            if (left >= 0)
                done(null, chunk);
            else
                done(tooMuch(options));
        },
        destroy(error, done) {
            done(error === null || error instanceof errors/* CrossrootError */.p5
                ? error
                : cannotDecompress(error, compression, options));
        },
    });
    try {
        (0,external_node_stream_namespaceObject.pipeline)([source, ...decoderOf(compression, options), ceiling], (error) => {
            if (error)
                ceiling.destroy(error);
        });
    }
    catch (error) {
        source.destroy();
        process.nextTick(() => ceiling.destroy(error instanceof Error ? error : new Error(String(error))));
    }
    return ceiling;
}
function tooMuch({ what, maxBytes, dialect = 'package' }) {
    return new errors/* CrossrootError */.p5({
        what: `${what} is too large when decompressed`,
        why: `the limit is ${maxBytes} bytes`,
        todo: `${remedies[dialect]}: this one is damaged, or was made to fill the disk`,
    });
}
function cannotDecompress(error, compression, { what, dialect = 'package' }) {
    const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test(error.message);
    return new errors/* CrossrootError */.p5({
        what: `${what} cannot be decompressed (${compression})`,
        why: error.message,
        todo: isGreedy
            ? `${remedies[dialect]}: this one needs more memory than the ${memoryMiB[dialect]} MiB that a decompressor may use`
            : `${remedies[dialect]}: this one is truncated or damaged`,
        cause: error,
    });
}
function decoderOf(compression, options) {
    const { what, path, size, dialect = 'package' } = options;
    const memory = memoryMiB[dialect];
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [(0,external_node_zlib_namespaceObject.createGunzip)({ chunkSize: 1 << 18 })];
        case 'xz': {
            const isSmall = size !== undefined && size <= smallBytes;
            const xz = isSmall ? undefined : process_findProgram('xz', path);
            // Busybox's knows no limit, and takes no bytes, and bytes behind the end, for a whole file.
            if (xz === undefined || (0,external_node_path_namespaceObject.basename)((0,external_node_fs_namespaceObject.realpathSync)(xz)) === 'busybox')
                return [bundledXz(isSmall)];
            return [process_throughProgram(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
        }
        case 'zstd':
            return zstdDecoder({ what, path, memoryMiB: memory, frames: dialect === 'package' ? 'one' : 'many' });
        case 'bzip2': {
            const bzip2 = process_findProgram('bzip2', path);
            if (bzip2 !== undefined)
                return [process_throughProgram(bzip2, ['-dc'])];
            throw new errors/* CrossrootError */.p5({
                what: `${what} cannot be decompressed: bzip2 is not on PATH`,
                why: 'it is compressed with bzip2',
                todo: 'install bzip2, or recompress the tarball as .tar.xz or .tar.gz',
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-header.js
/** What can be done about an archive that is refused. */
const tar_header_remedies = {
    package: 'leave the package out, or ask for another version of it (name=version in packages)',
    tarball: 'make or fetch the tarball again; if that does not help, make it without that member',
};
/** Says why an archive is refused; the reader adds which. */
class MalformedTar extends Error {
}
/**
 * Reads one header block of 512 bytes: `ustar` (POSIX.1-2024, pax, "ustar Interchange Format"), the GNU format
 * or the old one.
 *
 * @throws MalformedTar
 */
function readHeader(header) {
    if (!hasChecksum(header))
        throw new MalformedTar('the checksum of a header is wrong');
    const size = numberIn(header, 124, 12, 'the size of a member is negative, too large or not a number');
    const why = 'the mode or time of a member is not a number';
    const mode = numberIn(header, 100, 8, why);
    const mtime = parseNumber(header, 136, 12);
    if (mtime === undefined)
        throw new MalformedTar(why);
    const name = tar_header_text(header, 0, 100);
    // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for
    // other things.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? tar_header_text(header, 345, 155) : '';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: tar_header_text(header, 157, 100),
        mode,
        size,
        mtime: Math.max(mtime, 0),
        flag: header[156] === 0 ? '0' : header.toString('latin1', 156, 157),
    };
}
/** Whether a block is a header: its checksum is right. */
function hasChecksum(header) {
    return parseNumber(header, 148, 8) === tar_header_checksum(header);
}
/** The sum of all bytes, the checksum's own taken as blanks. */
function tar_header_checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < 148; at++)
        sum += header[at] ?? 0;
    for (let at = 156; at < 512; at++)
        sum += header[at] ?? 0;
    return sum;
}
/** A number of a header block that is not negative. @throws MalformedTar with that reason when it is none. */
function numberIn(header, at, length, why) {
    const value = parseNumber(header, at, length);
    if (value === undefined || value < 0)
        throw new MalformedTar(why);
    return value;
}
/** A number in octal, or in base 256 (GNU): big endian, two's complement, the first bit marks the form. */
function parseNumber(header, at, length) {
    const first = header[at] ?? 0;
    if ((first & 0x80) === 0) {
        const digits = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length))?.[1];
        return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
    }
    if ((first & 0x40) !== 0)
        return -1;
    let value = first & 0x3f;
    for (let i = at + 1; i < at + length; i++) {
        value = value * 256 + (header[i] ?? 0);
        if (value > Number.MAX_SAFE_INTEGER)
            return undefined;
    }
    return value;
}
/** True when a block holds zeros only. */
function isZero(header) {
    return header[0] === 0 && header.equals(zeros);
}
const zeros = Buffer.alloc(512);
/** The text up to the first NUL. */
function tar_header_text(bytes, at = 0, length = bytes.length) {
    const end = bytes.indexOf(0, at);
    return bytes.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-writer.js




const block = 512;
const flags = { file: '0', symlink: '2', folder: '5' };
/** The largest number that eleven octal digits hold. */
const maxOctal = (/* unused pure expression or super */ null && (8 ** 11 - 1));
/**
 * The header blocks of a member: `ustar`, with an extended header before it when a name does not fit
 * (POSIX.1-2024, pax).
 *
 * @throws RangeError for a size of 8 GiB and more.
 */
function tar_writer_tarHeader(entry) {
    if (entry.size > maxOctal)
        throw new RangeError(`${entry.path} is too large for a pack: ${entry.size} bytes`);
    const name = entry.type === 'folder' ? `${entry.path}/` : entry.path;
    const split = splitName(name);
    const extended = [
        ...(split === undefined ? [record('path', name)] : []),
        ...(Buffer.byteLength(entry.link) > 100 ? [record('linkpath', entry.link)] : []),
    ].join('');
    const header = ustar({ ...(split ?? { prefix: '', name: 'long-name' }), entry, flag: flags[entry.type] });
    return extended === '' ? header : Buffer.concat([extendedHeader('x', extended), header]);
}
/** A global extended header that holds a comment; every tar program skips it. */
function tar_writer_commentHeader(comment) {
    return extendedHeader('g', record('comment', comment));
}
const pieceBytes = (/* unused pure expression or super */ null && (1 << 20));
/** The bytes of a tar archive in pieces of 1 MiB, so that a compressor sees the same pieces every time. */
function* tar_writer_inPieces(archive) {
    let piece = Buffer.allocUnsafe(pieceBytes);
    let fill = 0;
    for (const bytes of archive) {
        for (let at = 0; at < bytes.length;) {
            const copied = bytes.copy(piece, fill, at);
            at += copied;
            fill += copied;
            if (fill < pieceBytes)
                continue;
            yield piece;
            piece = Buffer.allocUnsafe(pieceBytes);
            fill = 0;
        }
    }
    yield piece.subarray(0, fill);
}
/**
 * The content of a file with what fills it up to whole blocks. The bytes that are given are overwritten by the
 * next.
 * @param before what the file was when its header was written
 * @throws CrossrootError when it is another by now, or is written while it is read.
 */
function* tar_writer_fileContent(disk, before) {
    const { size } = before;
    const buffer = Buffer.allocUnsafe(Math.min(size, pieceBytes));
    const fd = openFile(disk);
    try {
        for (let left = size; left > 0;) {
            const read = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (read === 0)
                break;
            left -= read;
            yield buffer.subarray(0, read);
        }
        const after = fstatSync(fd);
        if (!sameFields.every((field) => after[field] === before[field]))
            throw changed(disk);
    }
    finally {
        closeSync(fd);
    }
    yield padding(size);
}
/** What every change of a file's content changes; no program can set the time of the inode back. */
const sameFields = (/* unused pure expression or super */ null && (['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs']));
function changed(disk) {
    return new CrossrootError({
        what: `${disk} changed while it was being packed`,
        why: 'the archive would contain a mix of old and new contents',
        todo: 'run again when nothing is writing to it',
    });
}
/** The zeros that fill content of a size up to whole blocks. */
function padding(size) {
    return Buffer.alloc((block - (size % block)) % block);
}
/** The end-of-archive mark. */
const tar_writer_endOfArchive = Buffer.alloc(2 * block);
function extendedHeader(flag, content) {
    const bytes = Buffer.from(content);
    const entry = { path: '', type: 'file', mode: 0o644, size: bytes.length, mtime: 0, link: '' };
    return Buffer.concat([ustar({ prefix: '', name: 'pax', entry, flag }), bytes, padding(bytes.length)]);
}
function ustar(of) {
    const { mode, size, mtime, link } = of.entry;
    const header = Buffer.alloc(block);
    header.write(of.name, 0, 100);
    header.write(octal(mode, 7), 100);
    header.write(octal(0, 7), 108);
    header.write(octal(0, 7), 116);
    header.write(octal(size, 11), 124);
    header.write(octal(Math.min(Math.max(mtime, 0), maxOctal), 11), 136);
    header.write(of.flag, 156);
    header.write(Buffer.byteLength(link) > 100 ? '' : link, 157, 100);
    header.write('ustar\x0000', 257);
    header.write(of.prefix, 345, 155);
    header.write(`${octal(checksum(header), 6)}\0 `, 148);
    return header;
}
/**
 * Splits a name at a slash into a prefix of up to 155 bytes and a rest of up to 100; `undefined` when that
 * cannot be done.
 */
function splitName(name) {
    if (Buffer.byteLength(name) <= 100)
        return { prefix: '', name };
    for (let at = name.lastIndexOf('/', name.length - 2); at > 0; at = name.lastIndexOf('/', at - 1)) {
        const prefix = name.slice(0, at);
        const rest = name.slice(at + 1);
        if (Buffer.byteLength(rest) > 100)
            return undefined;
        if (Buffer.byteLength(prefix) <= 155)
            return { prefix, name: rest };
    }
    return undefined;
}
/** A record of an extended header; its length counts its own digits. */
function record(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length)
        length++;
    return `${length} ${key}=${value}\n`;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./lib/src/system/storage-error.js

/** Where all staging folders of this user in a place are. */
const stagingName = `crossroot-staging-${process.getuid?.() ?? 0}`;
/**
 * Describes the failure of a file operation: a full disk and a read-only file system get their remedy, an error
 * of Crossroot's own passes unchanged.
 * @param doing the start of the sentence: `unpacking libssl-dev`.
 * @param folder what was written; a message names the place of a staging folder, which is gone by then
 */
function storage_error_storageError(error, doing, folder) {
    if (error instanceof errors/* CrossrootError */.p5)
        return error;
    return new errors/* CrossrootError */.p5({
        what: `${doing} failed`,
        why: (0,errors/* messageOf */.bD)(error),
        cause: error,
        ...remedy(error, placeOf(isFull(error) ? (pathOf(error) ?? folder) : folder)),
    });
}
/** True when the error says that a folder cannot be written at all, whatever is put there. */
function isUnwritable(error) {
    return hasCode(error, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ENOENT');
}
/** True when the error says that there is no room left: disk, quota, largest file. */
function isFull(error) {
    return hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG');
}
/** The place of a path in a staging folder; any other path itself. */
function placeOf(path) {
    return path.split(`/${stagingName}`, 1)[0] ?? path;
}
/** The path that could not be written, if a system error says it: of a link, a copy or a rename the second. */
function pathOf(error) {
    if (!(error instanceof Error))
        return undefined;
    const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
    return typeof path === 'string' ? path : undefined;
}
function hasCode(error, ...codes) {
    return codes.includes((0,errors/* codeOf */.$N)(error) ?? '');
}
function remedy(error, folder) {
    if (isFull(error))
        return { todo: `free some space on the disk of ${folder}, then run again` };
    if (hasCode(error, 'EROFS', 'EACCES', 'EPERM'))
        return { todo: `make ${folder} writable for this user, then run again` };
    if (hasCode(error, 'EEXIST'))
        return { todo: `use a case-sensitive file system for ${folder}` };
    return {};
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/unpack/tree-digest.js






/**
 * The digest of entries, in any order.
 *
 * It is the SHA256 over the line `crossroot tree 1\n` and a record for each entry under the root, sorted by
 * the bytes of the path in UTF-8. A record is four fields, each ended by a NUL:
 *
 * 1. the type: `folder`, `file` or `symlink`;
 * 2. the path from the root, parts joined with `/`, without a leading one;
 * 3. the permission bits (`mode & 07777`) as four octal digits, empty for a symlink;
 * 4. a file's SHA256 in lowercase hexadecimal, a symlink's target, nothing for a folder.
 *
 * Owners and times are left out. So are hardlinks: each name counts as a file of its own.
 */
function digestEntries(entries) {
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update('crossroot tree 1\n');
    for (const entry of tree_digest_sortByPath(entries)) {
        switch (entry.type) {
            case 'folder':
                digest.update(`folder\0${entry.path}\0${tree_digest_octal(entry.mode)}\0\0`);
                break;
            case 'file':
                digest.update(`file\0${entry.path}\0${tree_digest_octal(entry.mode)}\0${entry.sha256}\0`);
                break;
            case 'symlink':
                digest.update(`symlink\0${entry.path}\0\0${entry.target}\0`);
                break;
        }
    }
    return { sha256: digest.digest('hex') };
}
/**
 * Reads the tree under `root` and gives its digest (see {@link digestEntries}). Links are not followed.
 *
 * @param known sums that need not be taken again, of files whose inode did not change since; for a root that
 * nobody else writes.
 * @throws CrossrootError when it holds something that is no file, folder or symlink, or a name that is not
 * UTF-8.
 */
async function tree_digest_digestTree(root, known) {
    const entries = [];
    let sinceYield = 0;
    for (const { path, disk, type } of tree_digest_walk(root)) {
        if (type === 'symlink') {
            entries.push({ type, path, target: readlinkSync(disk) });
            continue;
        }
        const stat = lstatSync(disk, { bigint: true });
        const mode = Number(stat.mode) & 0o7777;
        if (type === 'folder') {
            entries.push({ type, path, mode });
            continue;
        }
        const sum = known !== undefined && stat.ctimeNs < known.until ? known.byPath.get(path) : undefined;
        entries.push({ type, path, mode, sha256: sum ?? hashFile(disk) });
        sinceYield += 65536 + (sum === undefined ? Number(stat.size) : 0);
        if (sinceYield > 1 << 24) {
            sinceYield = 0;
            await setImmediate();
        }
    }
    return digestEntries(entries);
}
/** All that is under a root, parents before their children, without following links. */
function* tree_digest_walk(root, folder = '') {
    for (const entry of readdirSync(root, { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const disk = `${root}/${entry.name}`;
        if (entry.name.includes('\ufffd'))
            throw unfit(path, 'its name is not UTF-8');
        if (entry.isDirectory()) {
            yield { path, disk, type: 'folder' };
            yield* tree_digest_walk(disk, path);
        }
        else if (entry.isSymbolicLink()) {
            yield { path, disk, type: 'symlink' };
        }
        else if (entry.isFile()) {
            yield { path, disk, type: 'file' };
        }
        else {
            throw unfit(path, 'it is not a file, folder or symlink');
        }
    }
}
/** Sorts by the bytes of the path in UTF-8. */
function tree_digest_sortByPath(entries) {
    const keyed = Array.from(entries, (entry) => ({ key: Buffer.from(entry.path).toString('latin1'), entry }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ entry }) => entry);
}
const buffer = Buffer.allocUnsafe(1 << 20);
/** No pack holds a larger file. */
const largestFile = (/* unused pure expression or super */ null && (8 * 2 ** 30));
/**
 * The SHA256 of a file, lowercase hexadecimal: of as much as it has when it is opened. Reads in pieces, so that
 * memory stays bounded.
 * @throws CrossrootError when it is larger than a file of a tree may be.
 */
function hashFile(file) {
    return withFile(file, (fd, { size }) => {
        if (size > largestFile)
            throw unfit(file, `it is larger than ${formatBytes(largestFile)}`);
        let digest;
        for (let left = size;;) {
            const read = readSync(fd, buffer, 0, Math.min(buffer.length, left), null);
            left -= read;
            const bytes = buffer.subarray(0, read);
            if (digest === undefined && read < buffer.length)
                return hash('sha256', bytes, 'hex');
            if (read === 0)
                return digest?.digest('hex') ?? '';
            digest = (digest ?? createHash('sha256')).update(bytes);
        }
    });
}
function tree_digest_octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
function unfit(path, why) {
    return new CrossrootError({
        what: `${JSON.stringify(path)} cannot be part of a tree`,
        why,
        todo: 'remove it from the folder or tarball that the tree is made from',
    });
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-sparse.js

/** A file with more pieces than this is no file of a rootfs. */
const maxPieces = 1 << 17;
const malformed = 'the list of pieces of a sparse file is malformed';
const tooMany = `a sparse file has more than ${maxPieces} pieces`;
/** Gathers the list of pieces of an old GNU header (type S), which may go on in the blocks that follow it. */
class OldSparseList {
    #pieces = [];
    #size;
    /** @throws MalformedTar */
    constructor(header) {
        const why = 'the size of a sparse file is negative, too large or not a number';
        this.#size = numberIn(header, 483, 12, why);
    }
    /**
     * Takes the next part of the list: the 4 pieces in the header, or the 21 in a block after it.
     *
     * @returns the file, once the list is complete. @throws MalformedTar
     */
    add(block, isHeader) {
        const [start, count, flag] = isHeader ? [386, 4, 482] : [0, 21, 504];
        for (let at = start; at < start + count * 24 && block[at + 12] !== 0; at += 24) {
            const offset = numberIn(block, at, 12, malformed);
            this.#pieces.push({ offset, length: numberIn(block, at + 12, 12, malformed) });
        }
        if (this.#pieces.length > maxPieces)
            throw new MalformedTar(tooMany);
        return block[flag] === 1 ? undefined : { size: this.#size, pieces: this.#pieces };
    }
}
/**
 * What extended headers say of a sparse file in GNU's formats 0.0, 0.1 and 1.0.
 *
 * @param records all of them in their order, for format 0.0, which repeats its keys.
 * @returns `undefined` when they say nothing. @throws MalformedTar
 */
function readPaxSparse(pax, records) {
    if (pax.get('GNU.sparse.major') === '1')
        return { size: decimal(pax.get('GNU.sparse.realsize')), pieces: undefined };
    const size = pax.get('GNU.sparse.size');
    if (size === undefined)
        return undefined;
    const map = pax.get('GNU.sparse.map');
    const repeated = records.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
    const listed = map === '' ? [] : map?.split(',');
    return { size: decimal(size), pieces: pairs(listed ?? repeated.map(([, value]) => value)) };
}
/** Turns what an archive holds of a sparse file into data and holes. */
class SparseContent {
    #size;
    #stored;
    #receiver;
    #pieces;
    #list = Buffer.alloc(0);
    #next = 0;
    #position = 0;
    /**
     * @param stored bytes of content that the archive holds, the list of format 1.0 included.
     * @throws MalformedTar when the pieces cannot be.
     */
    constructor({ size, pieces }, stored, receiver) {
        this.#size = size;
        this.#stored = stored;
        this.#receiver = receiver;
        this.#pieces = pieces;
        if (pieces !== undefined)
            check(pieces, size, stored);
    }
    /** Takes the next bytes. @throws MalformedTar */
    push(bytes) {
        let rest = this.#pieces === undefined ? this.#readList(bytes) : bytes;
        while (rest.length > 0) {
            const piece = this.#pieces?.[this.#next];
            if (piece === undefined)
                throw new MalformedTar(malformed);
            this.#hole(piece.offset);
            const end = piece.offset + piece.length;
            const part = rest.subarray(0, end - this.#position);
            if (part.length > 0)
                this.#receiver.data(part);
            this.#position += part.length;
            rest = rest.subarray(part.length);
            if (this.#position === end)
                this.#next++;
        }
    }
    /** All content has come. @throws MalformedTar when the list of format 1.0 has not. */
    finish() {
        if (this.#pieces === undefined)
            throw new MalformedTar(malformed);
        this.#hole(this.#size);
    }
    #hole(until) {
        if (until > this.#position)
            this.#receiver.hole?.(until - this.#position);
        this.#position = until;
    }
    /**
     * Reads the list of format 1.0: how many pieces, then two numbers for each, a number a line; zeros fill its
     * last block.
     *
     * @returns what follows it, which is nothing until it is complete.
     */
    #readList(bytes) {
        const list = Buffer.concat([this.#list, bytes]);
        this.#list = list;
        const none = Buffer.alloc(0);
        const zero = list.indexOf(0);
        const lines = list.toString('latin1', 0, zero === -1 ? list.length : zero).split('\n');
        if (lines.length < 2 && list.length <= 512)
            return none;
        const count = decimal(lines.length < 2 ? '' : lines[0]);
        if (count > maxPieces)
            throw new MalformedTar(tooMany);
        const needed = 1 + 2 * count;
        if (lines.length <= needed) {
            if (list.length > 44 * (count + 24))
                throw new MalformedTar(malformed);
            return none;
        }
        const length = lines.slice(0, needed).join('\n').length + 1;
        const padded = Math.ceil(length / 512) * 512;
        if (list.length < padded)
            return none;
        const pieces = pairs(lines.slice(1, needed));
        check(pieces, this.#size, this.#stored - padded);
        this.#pieces = pieces;
        this.#list = none;
        return list.subarray(padded);
    }
}
/** Numbers of at most 15 digits are exact. */
function decimal(digits = '') {
    if (!/^\d{1,15}$/.test(digits))
        throw new MalformedTar(malformed);
    return Number(digits);
}
function pairs(values) {
    if (values.length % 2 !== 0 || values.length > 2 * maxPieces)
        throw new MalformedTar(malformed);
    return Array.from({ length: values.length / 2 }, (_, n) => ({
        offset: decimal(values[2 * n]),
        length: decimal(values[2 * n + 1]),
    }));
}
/** Refuses pieces that do not make the file: in disorder, beyond its end, or not what the archive holds. */
function check(pieces, size, stored) {
    let end = 0;
    let sum = 0;
    for (const { offset, length } of pieces) {
        if (offset < end)
            throw new MalformedTar('the parts of a sparse file overlap');
        end = offset + length;
        sum += length;
        if (end > size)
            throw new MalformedTar('a part of a sparse file ends after the file');
    }
    if (sum !== stored)
        throw new MalformedTar('the parts of a sparse file do not match its contents');
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-extended.js


/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
const maxName = 4096;
const maxExtended = { package: 1 << 16, tarball: 1 << 20 };
/** Gathers the extended headers (POSIX.1-2024, pax) and long names (GNU) that precede a member. */
class ExtendedHeaders {
    #dialect;
    #records = [];
    #longName;
    #longLink;
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /** True when nothing waits for a member. */
    get isEmpty() {
        return this.#longName === undefined && this.#longLink === undefined && this.#records.length === 0;
    }
    /**
     * The most bytes that the content of a header of this type may have; `undefined` when it is no extended
     * header.
     */
    limit(flag) {
        if (flag === 'L' || flag === 'K')
            return maxName;
        return flag === 'x' || flag === 'g' ? maxExtended[this.#dialect] : undefined;
    }
    /** Takes the content of a header. @returns the comment of a global one. @throws MalformedTar */
    accept(flag, content) {
        if (flag === 'L')
            this.#longName = tar_header_text(content);
        else if (flag === 'K')
            this.#longLink = tar_header_text(content);
        else
            return this.#acceptPax(flag, content);
        return undefined;
    }
    /** What was gathered for the member that begins; nothing is left afterwards. @throws MalformedTar */
    take() {
        const pax = new Map(this.#records);
        const sparse = readPaxSparse(pax, this.#records);
        const extensions = {
            name: (sparse && pax.get('GNU.sparse.name')) ?? pax.get('path') ?? this.#longName,
            link: pax.get('linkpath') ?? this.#longLink,
            size: pax.get('size'),
            mtime: pax.get('mtime'),
            sparse,
        };
        this.#records = [];
        this.#longName = undefined;
        this.#longLink = undefined;
        return extensions;
    }
    #acceptPax(flag, content) {
        const records = readPax(content);
        for (const [key] of records) {
            if (this.#dialect === 'package' && key.startsWith('GNU.sparse.'))
                throw new MalformedTar('it contains a sparse file');
            if (flag === 'g' && !this.#mayBeGlobal(key))
                throw new MalformedTar(`a global header sets ${key} for all members`);
        }
        if (flag === 'g')
            return new Map(records).get('comment') ?? '';
        this.#records = records;
        return undefined;
    }
    /** Times, owners and the like of all members change nothing that is kept; names and sizes would. */
    #mayBeGlobal(key) {
        if (key === 'comment')
            return true;
        if (this.#dialect === 'package')
            return false;
        return !['path', 'linkpath', 'size'].includes(key) && !key.startsWith('GNU.sparse.');
    }
}
/**
 * Reads the records `length key=value\n` of an extended header (POSIX.1-2024, pax). A key may come twice: the
 * last one wins, but GNU's sparse format 0.0 lists its pieces so.
 */
function readPax(content) {
    const records = [];
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
        const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
        const end = at + length;
        const equals = content.indexOf(0x3d, blank + 1);
        if (length === 0 || end > content.length || equals === -1 || equals >= end || content[end - 1] !== 0x0a)
            throw new MalformedTar('an extended header is malformed');
        records.push([content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1)]);
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/src/archive/tar.js




const tar_block = 512;
const types = new Map([
    ['0', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'device'],
    ['4', 'device'],
    ['5', 'folder'],
    ['6', 'FIFO'],
    ['7', 'file'],
]);
/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece
 * by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64
 * KiB before their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a
 * wrong checksum, bytes after the end-of-archive mark, and an archive without that mark.
 *
 * The dialect `tarball`, for archives that no package archive made, also reports sparse files (GNU's four
 * formats), devices, FIFOs and unknown types, and names that are not UTF-8 (with U+FFFD for what is not). It
 * takes extended headers up to 1 MiB and global ones that change neither name nor size, and does not read a
 * content where a link or folder claims one.
 */
class TarReader {
    #sink;
    #what;
    #dialect;
    #extended;
    #header = Buffer.alloc(tar_block);
    #headerFill = 0;
    /** Bytes of content and of padding that are still to come, and what becomes of the content. */
    #content = 0;
    #padding = 0;
    #receive;
    #complete;
    /** A member of type S whose list of pieces goes on in the next block. */
    #listing;
    #ended = false;
    /** @param what how messages call the archive. */
    constructor(what, sink, dialect = 'package') {
        this.#what = what;
        this.#sink = sink;
        this.#dialect = dialect;
        this.#extended = new ExtendedHeaders(dialect);
    }
    /**
     * Takes the next bytes of the archive. @throws CrossrootError on anything that is refused, and what the sink
     * throws.
     */
    push(chunk) {
        try {
            for (let at = 0; at < chunk.length;)
                at += this.#next(chunk, at);
        }
        catch (error) {
            throw error instanceof MalformedTar ? this.#refused(error.message) : error;
        }
    }
    /** No more bytes come. @throws CrossrootError unless the archive was complete. */
    finish() {
        if (!this.#ended || this.#headerFill > 0)
            throw this.#refused('it is truncated: there is no end-of-archive marker');
    }
    /** Takes bytes of a piece from an offset on. @returns how many. */
    #next(chunk, at) {
        if (this.#content > 0) {
            const part = chunk.subarray(at, at + this.#content);
            this.#content -= part.length;
            this.#receive?.(part);
            if (this.#content === 0)
                this.#complete?.();
            return part.length;
        }
        if (this.#padding > 0) {
            const skipped = Math.min(this.#padding, chunk.length - at);
            this.#padding -= skipped;
            return skipped;
        }
        if (this.#headerFill === 0 && chunk.length - at >= tar_block) {
            this.#take(chunk.subarray(at, at + tar_block));
            return tar_block;
        }
        const copied = chunk.copy(this.#header, this.#headerFill, at, at + tar_block - this.#headerFill);
        this.#headerFill += copied;
        if (this.#headerFill === tar_block) {
            this.#headerFill = 0;
            this.#take(this.#header);
        }
        return copied;
    }
    #take(header) {
        if (this.#listing !== undefined) {
            this.#continueList(this.#listing.raw, this.#listing.list, header, false);
            return;
        }
        if (isZero(header)) {
            if (!this.#extended.isEmpty)
                throw new MalformedTar('it ends after an extended header');
            this.#ended = true;
            return;
        }
        if (this.#ended)
            throw new MalformedTar('there is data after the end-of-archive marker');
        const raw = readHeader(header);
        const limit = this.#extended.limit(raw.flag);
        if (limit !== undefined) {
            if (raw.size > limit)
                throw new MalformedTar(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
            const parts = [];
            const accept = () => {
                const comment = this.#extended.accept(raw.flag, Buffer.concat(parts));
                if (comment !== undefined)
                    this.#sink.comment?.(comment);
            };
            this.#start(raw.size, (part) => parts.push(Buffer.from(part)), accept);
        }
        else if (raw.flag === 'S' && this.#dialect === 'tarball') {
            this.#continueList(raw, new OldSparseList(header), header, true);
        }
        else {
            this.#begin(raw, undefined);
        }
    }
    /** Reads a part of the list of pieces of a member of type S; the member begins when the list is complete. */
    #continueList(raw, list, header, isFirst) {
        const sparse = list.add(header, isFirst);
        this.#listing = sparse === undefined ? { raw, list } : undefined;
        if (sparse !== undefined)
            this.#begin({ ...raw, flag: '0' }, sparse);
    }
    #begin(raw, listed) {
        const extensions = this.#extended.take();
        const name = extensions.name ?? raw.name;
        const link = extensions.link ?? raw.link;
        const stored = tar_decimal('size', extensions.size) ?? raw.size;
        const mtime = tar_decimal('mtime', extensions.mtime) ?? raw.mtime;
        this.#checkName(name, link);
        const type = this.#type(raw.flag, name);
        if (type === undefined) {
            this.#start(stored, undefined, undefined);
            return;
        }
        const isFile = type === 'file';
        if (!isFile && stored !== 0 && this.#dialect === 'package')
            throw new MalformedTar(`${name} is a ${type} and has content`);
        const sparse = isFile ? (listed ?? extensions.sparse) : undefined;
        const size = isFile ? (sparse?.size ?? stored) : 0;
        this.#sink.member({ name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' });
        const end = () => this.#sink.end();
        if (sparse !== undefined) {
            const content = new SparseContent(sparse, stored, this.#sink);
            const finish = () => {
                content.finish();
                end();
            };
            this.#start(stored, (part) => content.push(part), finish);
        }
        else if (isFile) {
            this.#start(stored, (part) => this.#sink.data(part), end);
        }
        else {
            // GNU tar writes a list of names as the content of a folder of type D, and nobody knows what unknown
            // types hold.
            const isDropped = raw.flag === 'D' || type === 'unknown';
            this.#start(isDropped ? stored : 0, undefined, end);
        }
    }
    #start(size, receive, complete) {
        this.#content = size;
        this.#padding = (tar_block - (size % tar_block)) % tar_block;
        this.#receive = receive;
        this.#complete = complete;
        if (size === 0)
            complete?.();
    }
    #checkName(name, link) {
        if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
            throw new MalformedTar(`a name is longer than ${maxName} bytes`);
        if (`${name}${link}`.includes('\0'))
            throw new MalformedTar('a name contains a NUL');
        if (this.#dialect === 'package' && `${name}${link}`.includes('\ufffd'))
            throw new MalformedTar(`a name is not UTF-8: ${JSON.stringify(name)}`);
    }
    /** What a member is; `undefined` for the label of a volume, which is none. */
    #type(flag, name) {
        const type = types.get(flag);
        if (type === 'file' && name.endsWith('/'))
            return 'folder';
        if (this.#dialect === 'tarball') {
            if (flag === 'V')
                return undefined;
            if (flag === 'D')
                return 'folder';
            if (flag !== 'M')
                return type ?? 'unknown';
        }
        if (type === 'device' || type === 'FIFO')
            throw new MalformedTar(`${name} is a ${type}`);
        if (type !== undefined)
            return type;
        throw new MalformedTar(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
    }
    #refused(why) {
        return new errors/* CrossrootError */.p5({
            what: `${this.#what} is refused: its tar archive is malformed, or contains something that must not be unpacked`,
            why,
            todo: tar_header_remedies[this.#dialect],
        });
    }
}
/** A number that an extended header gives: decimal, a fraction is dropped. @throws MalformedTar */
function tar_decimal(key, text) {
    if (text === undefined)
        return undefined;
    const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
    if (digits !== undefined)
        return Number(digits);
    if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text))
        return 0;
    throw new MalformedTar(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
}

;// CONCATENATED MODULE: ./lib/src/unpack/duplicate.js

/** The error for archives that disagree about one path. @param from the archive that came later. */
function conflict(path, from, before, why) {
    const [other = ''] = before.from;
    return new errors/* CrossrootError */.p5({
        what: from === other
            ? `${from} is refused: it contains ${JSON.stringify(path)} twice`
            : `${from} and ${other || 'another package'} cannot be unpacked into one tree: both contain ${JSON.stringify(path)}`,
        why,
        todo: from === other
            ? 'leave the package out, or ask for another version of it (name=version in packages)'
            : 'leave one of the two packages out',
    });
}

;// CONCATENATED MODULE: ./lib/src/unpack/unpacked-tree.js


/** A declared link belongs to everybody. */
const everybody = '';
/** What is under a root that nobody else writes, kept in memory. */
class UnpackedTree {
    root;
    /** @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`. */
    constructor(root, links = {}) {
        this.root = folderNode(root, undefined, everybody);
        for (const [name, target] of Object.entries(links)) {
            (0,external_node_fs_namespaceObject.symlinkSync)(target, `${root}/${name}`);
            this.root.children.set(name, { kind: 'symlink', target, mtime: 0, from: new Set([everybody]) });
        }
    }
    /** Gives folders the times of their members: what was written into them meanwhile has changed them. */
    setFolderTimes() {
        for (const { node } of entries(this.root)) {
            if (node.kind === 'folder' && node.mtime !== undefined)
                (0,external_node_fs_namespaceObject.utimesSync)(node.disk, node.mtime, node.mtime);
        }
    }
    /** The digest of the tree, from the bytes as they were written. */
    digest() {
        return digestEntries(Array.from(entries(this.root), entryOf));
    }
    /**
     * The sums of the files, taken while they were written. What is done to the tree from now on is later than
     * their `until`.
     */
    sums() {
        const byPath = new Map();
        for (const { path, node } of entries(this.root))
            if (node.kind === 'file')
                byPath.set(path, node.sha256);
        const probe = `${this.root.disk}/.crossroot-time`;
        (0,external_node_fs_namespaceObject.writeFileSync)(probe, '', { flag: 'wx' });
        const until = (0,external_node_fs_namespaceObject.lstatSync)(probe, { bigint: true }).ctimeNs;
        (0,external_node_fs_namespaceObject.rmSync)(probe);
        return { byPath, until };
    }
}
/** Makes a folder in a folder that has nothing of this name. @param from the archive that it is made for. */
function makeFolder(parent, name, from) {
    const disk = `${parent.disk}/${name}`;
    (0,external_node_fs_namespaceObject.mkdirSync)(disk);
    // Not left to mkdir: the umask would take part.
    (0,external_node_fs_namespaceObject.chmodSync)(disk, 0o755);
    const folder = folderNode(disk, parent, from);
    parent.children.set(name, folder);
    return folder;
}
function folderNode(disk, parent, from) {
    return { kind: 'folder', disk, parent, children: new Map(), from: new Set([from]), mtime: undefined };
}
/** All that is in a folder with its path from the root, parents first. */
function* entries(folder, above = '') {
    for (const [name, node] of folder.children) {
        const path = above === '' ? name : `${above}/${name}`;
        yield { path, node };
        if (node.kind === 'folder')
            yield* entries(node, path);
    }
}
function entryOf({ path, node }) {
    switch (node.kind) {
        case 'folder':
            return { type: 'folder', path, mode: 0o755 };
        case 'symlink':
            return { type: 'symlink', path, target: node.target };
        case 'file':
            return { type: 'file', path, mode: node.mode, sha256: node.sha256 };
    }
}

;// CONCATENATED MODULE: ./lib/src/unpack/member-path.js



/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;
/** The parts of a name; one that is absolute is taken under the root of the archive. */
function partsOf(name) {
    return name.split('/').filter((part) => part !== '' && part !== '.');
}
/** Whether a path given in parts is a folder or in it. */
function startsWith(parts, root) {
    return parts.length >= root.length && root.every((part, n) => part === parts[n]);
}
/**
 * The parts of a member's name, or of the name that a hardlink gives.
 *
 * @param what how a message calls it.
 * @throws CrossrootError when it contains `..`, and in a package when it is absolute: no honest one has such.
 */
function memberParts(name, member, archive, what = 'a name') {
    if (archive.dialect === 'package' && name.startsWith('/'))
        throw refused(archive, member.name, 'a name is absolute');
    const parts = partsOf(name);
    if (parts.includes('..'))
        throw refused(archive, member.name, `${what} contains ..`);
    return parts;
}
/** @throws CrossrootError when a name cannot be written as the archive spells it. */
function refuseUnwritable(parts, { name, link }, archive) {
    if (`${name}${link}`.includes('\ufffd'))
        throw refused(archive, name, 'its name, or what it links to, is not UTF-8');
    if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
        throw refused(archive, name, 'a part of its name is longer than 255 bytes');
}
/**
 * The folder that a path leads to, links resolved under the root. Folders that are missing are made.
 *
 * @throws CrossrootError when the path leads outside, through a file, or through a link that another archive
 * brought: which of two archives comes first would decide what the tree looks like.
 */
function folderAt(tree, parts, archive) {
    const folder = member_path_walk(tree.root, parts, { tree, archive, path: parts, isMade: true, linksLeft: maxLinks });
    if (folder === undefined)
        throw new Error(`the folder ${parts.join('/')} was not made`);
    return folder;
}
/**
 * What is at a path, links of its folders resolved under the root; `undefined` when there is nothing.
 *
 * @throws CrossrootError as {@link folderAt} does.
 */
function nodeAt(tree, parts, archive) {
    const last = parts.at(-1);
    if (last === undefined)
        return tree.root;
    const way = { tree, archive, path: parts, isMade: false, linksLeft: maxLinks };
    return member_path_walk(tree.root, parts.slice(0, -1), way)?.children.get(last);
}
function member_path_walk(start, parts, way) {
    let folder = start;
    for (const part of parts) {
        if (folder === undefined)
            return undefined;
        folder = step(folder, part, way);
    }
    return folder;
}
function step(folder, part, way) {
    const { tree, archive, path } = way;
    if (part === '' || part === '.')
        return folder;
    if (part === '..') {
        if (folder.parent === undefined)
            throw refused(archive, path, 'a link points it outside the tree');
        return folder.parent;
    }
    const child = folder.children.get(part);
    switch (child?.kind) {
        case undefined:
            return way.isMade ? makeFolder(folder, part, archive.from) : undefined;
        case 'folder':
            return child;
        case 'file':
            throw refused(archive, path, `${part} in its path is a file from ${[...child.from].join(', ')}`);
        case 'symlink':
            if (!child.from.has(everybody) && !child.from.has(archive.from))
                throw refused(archive, path, `${part} in its path is a symlink from ${[...child.from].join(', ')}`);
            way.linksLeft--;
            if (way.linksLeft < 0)
                throw refused(archive, path, 'its links form a loop');
            return member_path_walk(child.target.startsWith('/') ? tree.root : folder, child.target.split('/'), way);
    }
}
/** The error for a member that must not be unpacked. */
function refused(archive, name, why) {
    const member = typeof name === 'string' ? name : name.join('/');
    return new errors/* CrossrootError */.p5({
        what: `${archive.from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
        why,
        todo: tar_header_remedies[archive.dialect],
    });
}

;// CONCATENATED MODULE: ./lib/src/unpack/file-content.js


const file_content_zeros = Buffer.alloc(1 << 16);
/** Writes the content of one file as it arrives, and takes its SHA256 on the way. */
class FileContent {
    #node;
    #fd;
    #sha256;
    #digest;
    #position = 0;
    #hasHoles = false;
    /** @param fd the open and empty file, closed by `end` or `close`; undefined to take the SHA256 only. */
    constructor(node, fd) {
        this.#node = node;
        this.#fd = fd;
    }
    data(bytes) {
        if (bytes.length === this.#node.size)
            this.#sha256 = (0,external_node_crypto_namespaceObject.hash)('sha256', bytes, 'hex');
        else
            this.#hash(bytes);
        if (this.#fd === undefined)
            return;
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_namespaceObject.writeSync)(this.#fd, bytes, at, bytes.length - at, this.#position + at);
        this.#position += bytes.length;
    }
    /** Zeros of a sparse file: they are hashed, and stay a hole on the disk. */
    hole(bytes) {
        this.#hasHoles = true;
        for (let left = bytes; left > 0; left -= file_content_zeros.length)
            this.#hash(left < file_content_zeros.length ? file_content_zeros.subarray(0, left) : file_content_zeros);
        this.#position += bytes;
    }
    /** Gives the file its size, mode and time. */
    end() {
        const node = this.#node;
        node.sha256 = this.#sha256 ?? this.#digest?.digest('hex') ?? (0,external_node_crypto_namespaceObject.hash)('sha256', '', 'hex');
        if (this.#fd === undefined)
            return;
        if (this.#hasHoles)
            (0,external_node_fs_namespaceObject.ftruncateSync)(this.#fd, node.size);
        // Not left to open: the umask would take part.
        (0,external_node_fs_namespaceObject.fchmodSync)(this.#fd, node.mode);
        (0,external_node_fs_namespaceObject.futimesSync)(this.#fd, node.mtime, node.mtime);
        this.close();
    }
    close() {
        const fd = this.#fd;
        this.#fd = undefined;
        if (fd !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
    #hash(bytes) {
        this.#digest ??= (0,external_node_crypto_namespaceObject.createHash)('sha256');
        this.#digest.update(bytes);
    }
}

;// CONCATENATED MODULE: ./lib/src/unpack/hardlink-targets.js

/** What the hardlinks of one archive name: files of that archive and, unless strict, what was left out. */
class HardlinkTargets {
    #tree;
    #root;
    #archive;
    #isStrict;
    /** By path in the archive. */
    #seen = new Map();
    /** @param root the parts of the folder in the archive that becomes the root. */
    constructor(tree, root, archive, isStrict) {
        this.#tree = tree;
        this.#root = root;
        this.#archive = archive;
        this.#isStrict = isStrict;
    }
    /** A member came. @param linkable what a hardlink to it is one to; undefined when there can be none. */
    add(parts, linkable) {
        const key = parts.join('/');
        if (linkable === undefined)
            this.#seen.delete(key);
        else
            this.#seen.set(key, linkable);
    }
    /** A member came that was left out. @param index its number in the archive. */
    addLeftOut(parts, member, index) {
        const { type, link } = member;
        if (type === 'symlink')
            this.add(parts, { kind: 'symlink', target: link });
        else if (type === 'hardlink' && !this.#isStrict)
            this.add(parts, this.#seen.get(partsOf(link).join('/')));
        else
            this.add(parts, type === 'file' || type === 'hardlink' ? { kind: 'left out', index, member } : undefined);
    }
    /** What a hardlink names. @throws CrossrootError when it may not name that. */
    find(member) {
        const { link } = member;
        const called = this.#isStrict ? 'a name' : 'what it links to';
        const parts = memberParts(link, member, this.#archive, called);
        const seen = this.#seen.get(parts.join('/'));
        if (seen?.kind === 'file' && seen.names.length > 0)
            return seen;
        if (seen?.kind === 'left out' && this.#isStrict)
            throw this.#refused(member, `it is a hardlink to ${link}, which is left out of the tree`);
        if (seen !== undefined && seen.kind !== 'file' && !this.#isStrict)
            return seen;
        // A name that leads through a symlink.
        const node = startsWith(parts, this.#root)
            ? nodeAt(this.#tree, parts.slice(this.#root.length), this.#archive)
            : undefined;
        if (node?.kind === 'file' && node.from.has(this.#archive.from))
            return node;
        const what = this.#isStrict ? 'earlier in the archive' : 'earlier in the tarball';
        throw this.#refused(member, `it is a hardlink to ${link}, which is not a file ${what}`);
    }
    #refused({ name }, why) {
        return refused(this.#archive, name, why);
    }
}

;// CONCATENATED MODULE: ./lib/src/unpack/member-writer.js





/**
 * Writes the members of one archive into a tree: types and modes are decided here alone, where a member may go
 * in `member-path.ts`. Calls are synchronous: for thousands of small files that is fastest.
 */
class MemberWriter {
    /** Files that came a second time, for after the last member. */
    duplicates = [];
    /** The text of the archive's global header, where it has one. */
    globalComment;
    #options;
    #archive;
    #deferred = [];
    #targets;
    /** Folders of members, so that neighbours are not resolved again. */
    #folders = new Map();
    /** The file whose content is arriving. */
    #content;
    #index;
    constructor(options) {
        this.#options = options;
        const { tree, root, from, policy, before } = options;
        this.#archive = { from, dialect: policy.dialect };
        this.#targets = new HardlinkTargets(tree, root, this.#archive, policy.hardlinks === 'strict');
        this.#index = before - 1;
    }
    /** What a second reading has to fetch. */
    deferred() {
        return this.#deferred.filter(({ node }) => node.names.length > 0);
    }
    comment(text) {
        this.globalComment ??= text;
    }
    member(member) {
        this.#index++;
        const { policy, root, keep, count } = this.#options;
        const isPackage = policy.dialect === 'package';
        if (isPackage)
            count(member);
        const whole = memberParts(member.name, member, this.#archive);
        if (isPackage && whole.length === 0 && member.type !== 'folder')
            throw this.#refused(member, 'it would replace the root folder');
        const parts = startsWith(whole, root) ? whole.slice(root.length) : [];
        const isKept = parts.length > 0 && keep(parts.join('/'));
        if (isKept || isPackage)
            refuseUnwritable(parts, member, this.#archive);
        if (isKept)
            this.#targets.add(whole, this.#write(parts, member));
        else
            this.#targets.addLeftOut(whole, member, this.#index);
    }
    data(bytes) {
        this.#content?.data(bytes);
    }
    hole(bytes) {
        this.#content?.hole(bytes);
    }
    end() {
        this.#content?.end();
        this.#content = undefined;
    }
    /** Closes the file that is open, if one is. */
    close() {
        this.#content?.close();
        this.#content = undefined;
    }
    #write(parts, member) {
        switch (member.type) {
            case 'folder':
                this.#folder(parts, member);
                return undefined;
            case 'symlink':
                return this.#symlink(parts, member, member.link);
            case 'hardlink':
                return this.#hardlink(parts, member);
            case 'file':
                return this.#file(parts, member);
            case 'device':
            case 'FIFO':
            case 'unknown':
                throw this.#refused(member, `it is not a file, folder or link (${member.type})`);
        }
    }
    #folder(parts, member) {
        const isReplaced = this.#options.policy.conflict === 'last-wins';
        if (isReplaced) {
            const place = this.#place(parts);
            if (place.before?.kind === 'file')
                this.#vacate(place, member);
        }
        const folder = folderAt(this.#options.tree, parts, this.#archive);
        folder.mtime = isReplaced ? member.mtime : Math.max(folder.mtime ?? 0, member.mtime);
    }
    #symlink(parts, member, target) {
        if (target === '')
            throw this.#refused(member, 'it is a symlink with an empty target');
        const place = this.#place(parts);
        const before = this.#vacate(place, member);
        if (before === undefined) {
            (0,external_node_fs_namespaceObject.symlinkSync)(target, place.disk);
            (0,external_node_fs_namespaceObject.lutimesSync)(place.disk, member.mtime, member.mtime);
            const from = new Set([this.#options.from]);
            return put(place, { kind: 'symlink', target, mtime: member.mtime, from });
        }
        if (before.kind !== 'symlink')
            throw this.#conflict(place, before, `one is a symlink, the other a ${before.kind}`);
        if (before.target !== target)
            throw this.#conflict(place, before, 'the targets differ');
        before.from.add(this.#options.from);
        before.mtime = Math.max(before.mtime, member.mtime);
        (0,external_node_fs_namespaceObject.lutimesSync)(place.disk, before.mtime, before.mtime);
        return before;
    }
    #file(parts, member) {
        const { policy, from, count } = this.#options;
        if (policy.dialect === 'tarball')
            count(member);
        const place = this.#place(parts);
        const { size, mtime } = member;
        // Owners, setuid and the like are dropped: only the owner's execute bit counts.
        const mode = (member.mode & 0o100) === 0 ? 0o644 : 0o755;
        const names = [place.disk];
        const node = { kind: 'file', names, size, mode, mtime, from: new Set([from]), sha256: '' };
        const before = this.#vacate(place, member);
        if (before === undefined) {
            this.#content = new FileContent(node, (0,external_node_fs_namespaceObject.openSync)(place.disk, 'wx'));
            return put(place, node);
        }
        const same = this.#sameFile(place, before, node);
        same.from.add(from);
        same.mtime = Math.max(same.mtime, mtime);
        this.#content = new FileContent(node, undefined);
        return same;
    }
    #hardlink(parts, member) {
        const target = this.#targets.find(member);
        switch (target.kind) {
            case 'symlink':
                return this.#symlink(parts, member, target.target);
            case 'file':
                return this.#link(parts, member, target);
            case 'left out': {
                if (target.node !== undefined && target.node.names.length > 0)
                    return this.#link(parts, member, target.node);
                const { size, mode, mtime } = target.member;
                const node = this.#file(parts, { ...member, size, mode, mtime });
                this.close();
                this.#deferred.push({ index: target.index, node });
                target.node = node;
                return node;
            }
        }
    }
    /** Gives a file one more name. */
    #link(parts, member, node) {
        const place = this.#place(parts);
        if (place.before === node)
            return node;
        const before = this.#vacate(place, member);
        if (before !== undefined) {
            this.#sameFile(place, before, node);
            return node;
        }
        (0,external_node_fs_namespaceObject.linkSync)(node.names[0] ?? '', place.disk);
        node.names.push(place.disk);
        return put(place, node);
    }
    #place(parts) {
        const name = parts.at(-1) ?? '';
        const above = parts.slice(0, -1);
        const key = above.join('/');
        const folder = this.#folders.get(key) ?? folderAt(this.#options.tree, above, this.#archive);
        this.#folders.set(key, folder);
        const disk = `${folder.disk}/${name}`;
        return { folder, name, disk, path: parts.join('/'), before: folder.children.get(name) };
    }
    /** Removes what is at a place where the later member wins. @returns what must be the same as the member. */
    #vacate({ folder, name, disk, before }, member) {
        if (before === undefined || this.#options.policy.conflict === 'refuse')
            return before;
        if (before.kind === 'folder') {
            if (before.children.size > 0)
                throw this.#refused(member, 'a folder that is not empty already has that path');
            (0,external_node_fs_namespaceObject.rmdirSync)(disk);
        }
        else {
            (0,external_node_fs_namespaceObject.unlinkSync)(disk);
        }
        folder.children.delete(name);
        if (before.kind === 'file')
            before.names.splice(before.names.indexOf(disk), 1);
        // Folders may have been reached through it.
        else
            this.#folders.clear();
        return undefined;
    }
    /** The file at a place, as far as it can be compared now with the one that comes again. */
    #sameFile(place, node, again) {
        if (node.kind !== 'file')
            throw this.#conflict(place, node, `one is a file, the other a ${node.kind}`);
        if (node.size !== again.size)
            throw this.#conflict(place, node, 'the sizes differ');
        if (node.mode !== again.mode)
            throw this.#conflict(place, node, 'the modes differ');
        this.duplicates.push({ path: place.path, node, again, from: this.#options.from });
        return node;
    }
    #refused({ name }, why) {
        return refused(this.#archive, name, why);
    }
    #conflict({ path }, before, why) {
        return conflict(path, this.#options.from, before, why);
    }
}
function put({ folder, name }, node) {
    folder.children.set(name, node);
    return node;
}

;// CONCATENATED MODULE: ./lib/src/unpack/unpack-policy.js
/** For packages, and for packs: several archives may be unpacked into one tree. */
const packagePolicy = { dialect: 'package', conflict: 'refuse', hardlinks: 'strict' };
/** For a tarball that somebody else made. */
const tarballPolicy = {
    dialect: 'tarball',
    conflict: 'last-wins',
    hardlinks: 'deferred',
};

;// CONCATENATED MODULE: ./lib/src/unpack/unpacker.js








/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time,
 * and the result does not depend on the order.
 *
 * - Members stay under the root. Links on their way are resolved there, absolute targets from the root.
 * - A hardlink may only name a file that the same archive brought before; if that was left out by `keep`, it is
 * refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in
 * whole seconds.
 * - The same path twice is fine when it is the same folder, the same link or a file with the same mode and
 * content (the newest time wins). Everything else is refused, and both packages are named. Names that differ in
 * case are different names.
 */
class Unpacker {
    #options;
    #tree;
    #duplicates = [];
    #bytes = 0;
    #members = 0;
    /** @param root an empty folder that nobody else writes. */
    constructor(root, options) {
        this.#options = options;
        try {
            this.#tree = new UnpackedTree(root, options.links);
        }
        catch (error) {
            throw storage_error_storageError(error, 'making a tree', root);
        }
    }
    /**
     * Unpacks one archive. After a failure the folder holds parts of it and must be removed.
     *
     * @param tar the bytes of the tar archive, not compressed.
     * @param from how messages call the archive; each needs a name of its own.
     * @param keep says which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
     * @returns the text of the archive's global header, where it has one.
     * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
     */
    async unpack(tar, from, keep = () => true) {
        const writer = new MemberWriter({
            tree: this.#tree,
            policy: packagePolicy,
            from,
            keep,
            count: (member) => this.#count(member, from),
            root: [],
            before: 0,
        });
        const reader = new TarReader(from, writer);
        try {
            for await (const chunk of tar)
                reader.push(chunk);
            reader.finish();
        }
        catch (error) {
            throw storage_error_storageError(error, `unpacking ${from}`, this.#tree.root.disk);
        }
        finally {
            writer.close();
        }
        for (const duplicate of writer.duplicates)
            this.#duplicates.push(duplicate);
        return writer.globalComment;
    }
    /**
     * Compares the files that came twice and sets the times of folders. Call it once, when all archives are
     * unpacked.
     *
     * @throws CrossrootError when two packages bring different files for one path.
     */
    finish() {
        try {
            for (const { path, node, again, from } of this.#duplicates) {
                if (node.sha256 !== again.sha256)
                    throw conflict(path, from, node, 'the contents differ');
                (0,external_node_fs_namespaceObject.utimesSync)(node.names[0] ?? '', node.mtime, node.mtime);
            }
            this.#tree.setFolderTimes();
        }
        catch (error) {
            throw storage_error_storageError(error, 'finishing a tree', this.#tree.root.disk);
        }
    }
    /** See {@link UnpackedTree.sums}; for after {@link finish}. */
    sums() {
        return this.#tree.sums();
    }
    /** The digest of what was unpacked, from the bytes as they were written. */
    digest() {
        return this.#tree.digest();
    }
    #count(member, from) {
        this.#members++;
        this.#bytes += member.size;
        const { maxBytes, maxMembers } = this.#options;
        const archive = { from, dialect: packagePolicy.dialect };
        if (this.#bytes > maxBytes)
            throw refused(archive, member.name, `it brings the total above the limit of ${maxBytes} bytes`);
        if (this.#members > maxMembers)
            throw refused(archive, member.name, `there are more than ${maxMembers} members`);
    }
}

;// CONCATENATED MODULE: ./lib/src/store/pack.js












/** A gcc tree has some 130 MB and 1,500 entries, a sysroot with a desktop's libraries 250 MB and 10,000. */
const packLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 1_000_000 };
/** How the pack says what it must come to, in a comment that every tar program skips. */
const comment = /^crossroot tree ([0-9a-f]{64})$/;
/**
 * Writes a tree as a pack, `.tar.zst`: members sorted by the bytes of their paths, owner 0, times in whole
 * seconds, hardlinks as files of their own; before them, as a comment, the digest of the tree. The tar archive
 * has the same bytes on every machine, and so has the pack wherever libzstd is of the same version.
 * @param file it is removed again after a failure.
 * @param options.digest the digest of the tree, when it is known already.
 * @param options.effort what is spent on compressing; little when absent.
 * @param options.note is put before the pack; one without a note is the same everywhere.
 * @throws CrossrootError when the tree cannot be read or the pack not be written.
 */
async function writePack(root, file, options) {
    try {
        const digest = options.digest ?? (await digestTree(root)).sha256;
        const tar = Readable.from(inPieces(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
        const output = createWriteStream(file, { flags: 'wx' });
        if (options.note !== undefined)
            output.write(noteFrame(options.note));
        await pipeline(tar, zstdCompressor(options.path, 'the pack', options.effort), output);
    }
    catch (error) {
        await rm(file, { force: true });
        throw storageError(error, `packing ${root}`, file);
    }
}
/**
 * Unpacks a pack into an empty folder as safely as a package (see {@link Unpacker}) and digests it from the
 * bytes as they are written. The folder holds parts of the pack after a failure and must be removed.
 * @throws CrossrootError when the pack is cut short, damaged or malicious, and when it does not come to the
 * digest that it states. That guards against damage; a user who can write a pack can also write what it states.
 */
async function readPack(file, root, path, limits = packLimits) {
    const unpacker = new Unpacker(root, limits);
    const what = `the pack ${file}`;
    const tar = decompress(streamFile(file), 'zstd', { what, maxBytes: limits.maxBytes, path });
    const text = await unpacker.unpack(tar, what);
    unpacker.finish();
    const digest = unpacker.digest();
    const stated = comment.exec(text ?? '')?.[1];
    if (stated === digest.sha256)
        return digest;
    throw new errors/* CrossrootError */.p5({
        what: `${file} is not an intact pack`,
        why: [`stated digest: ${stated ?? 'nothing'}`, `actual digest: ${digest.sha256}`],
        todo: 'remove the file; Crossroot will make the tree again',
    });
}
function* archive(root, text) {
    yield commentHeader(text);
    for (const found of sortByPath(walk(root)))
        yield* member(found);
    yield endOfArchive;
}
function* member({ path, disk, type }) {
    const stat = lstatSync(disk);
    const link = type === 'symlink' ? readlinkSync(disk) : '';
    const size = type === 'file' ? stat.size : 0;
    const mode = type === 'symlink' ? 0o777 : stat.mode & 0o777;
    yield tarHeader({ path, type, mode, size, mtime: Math.floor(stat.mtimeMs / 1000), link });
    if (size > 0)
        yield* fileContent(disk, stat);
}
/** A skippable frame's magic number (RFC 8878 §3.1.2): decompressors pass over it. */
const noteMagic = 0x184d2a5c;
const noteHeaderBytes = 8;
/** More than any note needs. */
const mostNoteBytes = 1024;
/** A note as the skippable frame that comes before a pack's own. */
function noteFrame(note) {
    const text = Buffer.from(JSON.stringify(note));
    const header = Buffer.alloc(noteHeaderBytes);
    header.writeUInt32LE(noteMagic, 0);
    header.writeUInt32LE(text.length, 4);
    return Buffer.concat([header, text]);
}
/**
 * Reads the note before a pack; nothing when there is none, or it is damaged. It is not verified: whoever
 * writes the cache can write any.
 */
function readPackNote(file) {
    const bytes = readStart(file, noteHeaderBytes + mostNoteBytes);
    if (bytes.length < noteHeaderBytes || bytes.readUInt32LE(0) !== noteMagic)
        return undefined;
    const end = noteHeaderBytes + bytes.readUInt32LE(4);
    if (end > bytes.length)
        return undefined;
    // By hand: the threads that read packs load this file, and a library for it would be most of what they
    // load.
    const note = /^\{"key":"([\w-]{1,200})","madeInMs":(\d{1,15})\}$/;
    const [, key, madeIn] = note.exec(bytes.toString('utf8', noteHeaderBytes, end)) ?? [];
    return key === undefined ? undefined : { key, madeInMs: Number(madeIn) };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(146);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
