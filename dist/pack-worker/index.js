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

// UNUSED EXPORTS: tellFailure

;// CONCATENATED MODULE: ./lib/src/text/plain-text.js
/**
 * Text in which nothing acts on a terminal or a log: each control character (C0, C1, DEL), line separator and character that
 * turns the direction of writing is spelled out, `\u{1b}`. Names of files, and what they hold, come from others.
 */
function plainLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
/** The same for text of several lines: its line ends and tabs stay. */
function plainText(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
function spelled(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/src/errors.js

/**
 * The one error class of Crossroot: every failure that a user can meet is told through it. Words of others may stand in it:
 * nothing in them acts on a terminal.
 */
class CrossrootError extends Error {
    what;
    why;
    todo;
    exitCode;
    constructor(failure) {
        const what = plainText(failure.what);
        const why = toReasons(failure.why);
        const todo = toLines(failure.todo);
        super([
            what,
            ...why.map(({ label, text }) => `  ${label}: ${text}`),
            ...todo.map((line) => `  do: ${line}`),
        ].join('\n'), {
            cause: failure.cause,
        });
        this.name = 'CrossrootError';
        this.what = what;
        this.why = why.map(({ text }) => text);
        this.todo = todo;
        this.exitCode = failure.exitCode ?? 1;
    }
}
/** How an entry tells a failure: the words, and the exit code of the run. What nobody foresaw keeps its stack. */
function tellFailure(error) {
    if (error instanceof CrossrootError)
        return { message: error.message, exitCode: error.exitCode };
    const stack = error instanceof Error ? error.stack : undefined;
    return {
        message: `Crossroot met an error that it does not know: ${stack ?? messageOf(error)}`,
        exitCode: 1,
    };
}
/** The message of anything that was thrown, in one line of words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function toReasons(value) {
    if (value === undefined)
        return [];
    return (typeof value === 'string' ? [value] : value).map((reason) => typeof reason === 'string'
        ? { label: 'why', text: plainText(reason) }
        : { label: reason.label, text: plainText(reason.text) });
}
function toLines(value) {
    if (value === undefined)
        return [];
    return (typeof value === 'string' ? [value] : value).map(plainText);
}


/***/ }),

/***/ 146:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(950);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(676);
/**
 * Unpacks a pack in a thread of its own, see `read-pack-apart.ts`.
 */



const { file, root, limits, path } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await answer());
async function answer() {
    try {
        return { digest: await (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .readPack */ .wh)(file, root, limits, path) };
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

/***/ 676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ readPack)
});

// UNUSED EXPORTS: packLimits, writePack

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./lib/src/errors.js + 1 modules
var errors = __nccwpck_require__(950);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/src/system/find-program.js






/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A name with a
 * slash is only checked. Relative folders of PATH are passed over.
 */
function findProgram(name, path) {
    if (name.includes('/'))
        return isProgram(name) ? name : undefined;
    return path
        .split(external_node_path_namespaceObject.delimiter)
        .filter((folder) => (0,external_node_path_namespaceObject.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_namespaceObject.join)(folder, name))
        .find(isProgram);
}
function isProgram(file) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(file, external_node_fs_namespaceObject.constants.X_OK);
        return (0,external_node_fs_namespaceObject.statSync)(file).isFile();
    }
    catch (error) {
        if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
            throw error;
        return false;
    }
}
/**
 * A child process as a stage of a pipeline: what is written goes to its standard input, its standard output comes out. The
 * stage fails with the words of the program's standard error unless it exits with 0, and destroying it ends the program.
 * The program gets no variable of this process, so that `XZ_DEFAULTS` and the like change nothing.
 */
function find_program_throughProgram(file, args) {
    return external_node_stream_namespaceObject.Duplex.from(async function* (source) {
        const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' } });
        const ended = endOf(child, file);
        const fed = (0,external_node_stream_promises_namespaceObject.pipeline)(source, child.stdin).then(() => undefined, (error) => error);
        try {
            yield* child.stdout;
            const failure = (await ended) ?? (await fed);
            if (failure !== undefined)
                throw failure;
        }
        finally {
            child.stdin.destroy();
            child.kill('SIGKILL');
        }
    });
}
/** Waits for the end of a child; gives its failure in its own words, or `undefined` when it went well. */
function endOf(child, file) {
    let said = '';
    child.stderr?.on('data', (chunk) => {
        if (said.length < 2000)
            said += chunk.toString();
    });
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(undefined);
            else
                resolve(new Error(`${file} ended with ${signal ?? `code ${code}`}: ${said.trim() || 'no message'}`));
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/archive/pull-bytes.js
/** Bytes of a stream, taken in the amounts that a format asks for. */
class Pull {
    #source;
    #bytes = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** What has arrived and was not taken. */
    get ahead() {
        return this.#bytes;
    }
    /** Waits until so many bytes have arrived. @returns false when the stream ends before. */
    async has(count) {
        if (this.#bytes.length >= count)
            return true;
        const parts = [this.#bytes];
        let length = this.#bytes.length;
        let ended = false;
        while (length < count && !ended) {
            const next = await this.#source.next();
            ended = next.done === true;
            if (next.done === true)
                break;
            parts.push(next.value);
            length += next.value.length;
        }
        this.#bytes = parts.length === 1 ? this.#bytes : Buffer.concat(parts);
        return !ended;
    }
    /** The next bytes, which stay. @throws Error when the stream ends before. */
    async peek(count) {
        if (!(await this.has(count)))
            throw new Error('unexpected end of input');
        return this.#bytes.subarray(0, count);
    }
    /** Drops bytes that have arrived. */
    skip(count) {
        this.#bytes = this.#bytes.subarray(count);
    }
    /** Takes so many bytes in pieces as they arrive. @throws Error when the stream ends before. */
    async *pieces(count) {
        for (let left = count; left > 0;) {
            await this.peek(1);
            const piece = this.#bytes.subarray(0, left);
            this.skip(piece.length);
            left -= piece.length;
            yield piece;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/archive/bzip2.js

/** No block is longer than this: 900,000 symbols of 20 bits, and its tables. */
const longestBlock = 2_400_000;
const blockMark = 0x314159265359;
const endMark = 0x177245385090;
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << 24;
    for (let bit = 0; bit < 8; bit++)
        crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
    return crc;
});
/**
 * Decompresses bzip2, any number of streams one after another, as `bzip2` 1.0 writes them; for machines without the program.
 * Needs 4 bytes of memory for each byte of a block (900 KB at most) and checks the sums of blocks and of streams.
 *
 * @throws Error on input that is cut short or corrupt.
 */
async function* bunzip2(source) {
    const input = new Pull(source);
    const work = new Uint32Array(900_000);
    do {
        const start = (await input.peek(4)).toString('latin1');
        if (!/^BZh[1-9]$/.test(start))
            throw new Error('what should be a bzip2 stream is none');
        input.skip(4);
        const size = Number(start[3]) * 100_000;
        let sum = 0;
        let bit = 0;
        for (;;) {
            await input.has(longestBlock);
            const bits = new Bits(input.ahead, bit);
            const mark = bits.read(24) * 2 ** 24 + bits.read(24);
            const expected = (bits.read(16) << 16) | bits.read(16);
            if (mark === endMark) {
                if (expected !== sum)
                    throw new Error('the sum of a bzip2 stream is wrong');
                input.skip(Math.ceil(bits.position / 8));
                break;
            }
            if (mark !== blockMark)
                throw new Error('the compressed data is corrupt');
            const block = readBlock(bits, work.subarray(0, size));
            let crc = -1;
            for (const piece of unrun(work, block)) {
                crc = addToCrc(crc, piece);
                yield piece;
            }
            if (~crc !== expected)
                throw new Error('the sum of a bzip2 block is wrong');
            sum = ((sum << 1) | (sum >>> 31)) ^ expected;
            input.skip(bits.position >> 3);
            bit = bits.position & 7;
        }
    } while (await input.has(1));
}
function addToCrc(crc, bytes) {
    let sum = crc;
    for (let at = 0; at < bytes.length; at++)
        sum = (sum << 8) ^ (crcTable[(sum >>> 24) ^ (bytes[at] ?? 0)] ?? 0);
    return sum;
}
/** Reads bits, the highest of a byte first. */
class Bits {
    #bytes;
    #at;
    #held = 0;
    #count = 0;
    constructor(bytes, bit) {
        this.#bytes = bytes;
        this.#at = 0;
        this.read(bit);
    }
    /** Bits that were read. */
    get position() {
        return this.#at * 8 - this.#count;
    }
    /** The next bits, 24 at most. */
    read(count) {
        const bits = this.peek(count);
        this.skip(count);
        return bits;
    }
    /** The next bits, which stay; zeros beyond the end. 24 at most. */
    peek(count) {
        while (this.#count < count)
            this.#fill();
        return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
    }
    /** Passes over bits that were looked at. @throws Error beyond the end. */
    skip(count) {
        this.#count -= count;
        if (this.#count < 0 || this.position > this.#bytes.length * 8)
            throw new Error('unexpected end of input');
    }
    #fill() {
        const byte = this.#bytes[this.#at++] ?? 0;
        this.#held = (this.#held << 8) | byte;
        this.#count += 8;
    }
}
/** Undoes the prefix codes, move-to-front and the Burrows-Wheeler transform: `work` holds, above the byte, where the next is. */
function readBlock(bits, work) {
    if (bits.read(1) === 1)
        throw new Error('its blocks are randomised, as bzip2 before 0.9.5 made them');
    const origin = bits.read(24);
    const order = readAlphabet(bits);
    const symbols = order.length + 2;
    const groups = bits.read(3);
    const count = bits.read(15);
    if (groups < 2 || groups > 6 || count < 1)
        throw new Error('the compressed data is corrupt');
    const selectors = readSelectors(bits, groups, count);
    const codes = Array.from({ length: groups }, () => readCode(bits, symbols));
    const counts = new Int32Array(256);
    let length = 0;
    let run = 0;
    let weight = 1;
    let selected = 0;
    let left = 0;
    let code;
    for (;;) {
        if (left === 0) {
            code = codes[selectors[selected++] ?? -1];
            left = 50;
        }
        if (code === undefined)
            throw new Error('the compressed data is corrupt');
        left--;
        const symbol = readSymbol(bits, code);
        if (symbol <= 1) {
            run += weight << symbol;
            weight <<= 1;
            if (run > work.length)
                throw new Error('a bzip2 block is too long');
            continue;
        }
        if (run > 0) {
            const byte = order[0] ?? 0;
            if (length + run > work.length)
                throw new Error('a bzip2 block is too long');
            work.fill(byte, length, length + run);
            counts[byte] = (counts[byte] ?? 0) + run;
            length += run;
            run = 0;
            weight = 1;
        }
        if (symbol === symbols - 1)
            break;
        if (length === work.length)
            throw new Error('a bzip2 block is too long');
        const byte = order[symbol - 1] ?? 0;
        order.copyWithin(1, 0, symbol - 1);
        order[0] = byte;
        counts[byte] = (counts[byte] ?? 0) + 1;
        work[length++] = byte;
    }
    if (origin >= length)
        throw new Error('the compressed data is corrupt');
    return { length, start: bzip2_link(work, length, counts, origin) };
}
/** Links the bytes of a block to each other. @returns the first link. */
function bzip2_link(work, length, counts, origin) {
    let sum = 0;
    for (let byte = 0; byte < 256; byte++) {
        const count = counts[byte] ?? 0;
        counts[byte] = sum;
        sum += count;
    }
    for (let at = 0; at < length; at++) {
        const byte = (work[at] ?? 0) & 0xff;
        const to = counts[byte] ?? 0;
        counts[byte] = to + 1;
        work[to] = (work[to] ?? 0) | (at << 8);
    }
    return (work[origin] ?? 0) >>> 8;
}
/** The bytes that occur, in two steps of 16 bits. */
function readAlphabet(bits) {
    const rows = bits.read(16);
    const bytes = [];
    for (let row = 0; row < 16; row++) {
        if ((rows & (0x8000 >> row)) === 0)
            continue;
        const used = bits.read(16);
        for (let column = 0; column < 16; column++)
            if ((used & (0x8000 >> column)) !== 0)
                bytes.push(row * 16 + column);
    }
    if (bytes.length === 0)
        throw new Error('the compressed data is corrupt');
    return Uint8Array.from(bytes);
}
/** Which code each 50 symbols use, themselves moved to front. */
function readSelectors(bits, groups, count) {
    const selectors = new Uint8Array(count);
    const recent = Uint8Array.from({ length: groups }, (_, n) => n);
    for (let at = 0; at < count; at++) {
        let place = 0;
        while (bits.read(1) === 1)
            place++;
        if (place >= groups)
            throw new Error('the compressed data is corrupt');
        const selector = recent[place] ?? 0;
        recent.copyWithin(1, 0, place);
        recent[0] = selector;
        selectors[at] = selector;
    }
    return selectors;
}
const longestCode = 20;
function readCode(bits, count) {
    const lengths = new Uint8Array(count);
    let length = bits.read(5);
    for (let symbol = 0; symbol < count; symbol++) {
        while (bits.read(1) === 1)
            length += bits.read(1) === 0 ? 1 : -1;
        if (length < 1 || length > longestCode)
            throw new Error('the compressed data is corrupt');
        lengths[symbol] = length;
    }
    const limits = new Int32Array(longestCode + 2);
    const bases = new Int32Array(longestCode + 2);
    const symbols = new Uint16Array(count);
    let next = 0;
    let code = 0;
    for (let size = 1; size <= longestCode; size++) {
        code <<= 1;
        bases[size] = next - code;
        for (let symbol = 0; symbol < count; symbol++) {
            if (lengths[symbol] !== size)
                continue;
            symbols[next++] = symbol;
            code++;
        }
        limits[size] = code;
    }
    return { limits, bases, symbols, shortest: Math.min(...lengths) };
}
function readSymbol(bits, { limits, bases, symbols, shortest }) {
    const window = bits.peek(longestCode);
    for (let size = shortest; size <= longestCode; size++) {
        const code = window >>> (longestCode - size);
        if (code >= (limits[size] ?? 0))
            continue;
        bits.skip(size);
        const symbol = symbols[code + (bases[size] ?? 0)];
        if (symbol === undefined)
            break;
        return symbol;
    }
    throw new Error('the compressed data is corrupt');
}
/** Follows the links of a block and undoes the runs that stand before all else: four equal bytes, then how many more. */
function* unrun(work, { length, start }) {
    const size = 1 << 18;
    let piece = Buffer.allocUnsafe(size);
    let fill = 0;
    let next = start;
    let last = -1;
    let same = 0;
    for (let at = 0; at < length; at++) {
        const entry = work[next] ?? 0;
        const byte = entry & 0xff;
        next = entry >>> 8;
        if (fill + 256 > size) {
            yield piece.subarray(0, fill);
            piece = Buffer.allocUnsafe(size);
            fill = 0;
        }
        if (same === 4) {
            piece.fill(last, fill, fill + byte);
            fill += byte;
            same = 0;
            last = -1;
        }
        else {
            same = byte === last ? same + 1 : 1;
            last = byte;
            piece[fill++] = byte;
        }
    }
    yield piece.subarray(0, fill);
}

;// CONCATENATED MODULE: ./lib/src/archive/zstd-frames.js


/**
 * Decompresses any number of zstd frames (RFC 8878 §3.1), skippable ones among them, with Node's own zstd, which by itself
 * stops at the end of the first. A frame is followed by its own block headers, and each gets an engine of its own.
 *
 * @param maxWindow the most bytes of window, a power of two.
 */
async function* zstdFrames(source, maxWindow) {
    const input = new Pull(source);
    while (await input.has(1)) {
        const magic = (await input.peek(4)).readUInt32LE();
        if (magic >>> 4 === 0x184d2a5) {
            const size = (await input.peek(8)).readUInt32LE(4);
            for await (const _ of input.pieces(8 + size))
                ;
        }
        else if (magic === 0xfd2fb528) {
            yield* oneFrame(input, maxWindow);
        }
        else {
            throw new Error('what follows a zstd frame is none');
        }
    }
}
async function* oneFrame(input, maxWindow) {
    const engine = external_node_zlib_namespaceObject.createZstdDecompress({
        chunkSize: 1 << 18,
        params: { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: Math.log2(maxWindow) },
    });
    const fed = feed(frameBytes(input), engine);
    try {
        yield* engine;
        await fed;
    }
    finally {
        engine.destroy();
    }
}
async function feed(bytes, engine) {
    try {
        for await (const piece of bytes)
            await new Promise((resolve, reject) => {
                engine.once('close', resolve);
                engine.write(piece, (error) => {
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
/** The bytes of one frame: its header, its blocks up to the last, its checksum. */
async function* frameBytes(input) {
    const descriptor = (await input.peek(5)).readUInt8(4);
    const isSingle = (descriptor & 0x20) !== 0;
    const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    yield* input.pieces(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
    for (let isLast = false; !isLast;) {
        const header = (await input.peek(3)).readUIntLE(0, 3);
        isLast = (header & 1) === 1;
        const type = (header >> 1) & 3;
        if (type === 3)
            throw new Error('a zstd block is of a reserved type');
        // A block of type 1 holds a single byte that is repeated.
        yield* input.pieces(3 + (type === 1 ? 1 : header >> 3));
    }
    if ((descriptor & 4) !== 0)
        yield* input.pieces(4);
}

;// CONCATENATED MODULE: ./lib/src/archive/compression.js






/** Up to as many compressed bytes the slower decoder inside the bundle is done before a program has started. */
const smallBytes = 96 * 1024;
/**
 * The most memory that one decompressor may use: xz -9 needs 65 MiB, zstd's own default limit is 128 MiB. `zstd --long=31`
 * needs 2 GiB for what is as large; no more of it is touched than comes out.
 */
const memoryMiB = { package: 128, tarball: 2048 };
const chunkBytes = 1 << 18;
/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878, bzip2) with bounded memory and a ceiling on what comes out.
 *
 * xz: the program `xz` when it is on the PATH, else (and for a few bytes) a slower decoder inside the bundle. zstd: Node's own where it has one
 * (22.15, 23.8 and newer), which takes a single frame of a package, else the program `zstd`. bzip2: the program `bzip2` when it is on the PATH, else
 * the slower one of ours.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the ceiling, and
 * when a program is missing. Destroying it ends the child process and the source.
 */
function decompress(source, compression, options) {
    const ceiling = new Ceiling(compression, options);
    const stages = [];
    try {
        stages.push(...decoderOf(compression, options));
    }
    catch (error) {
        source.destroy();
        process.nextTick(() => ceiling.destroy(asError(error)));
        return ceiling;
    }
    (0,external_node_stream_namespaceObject.pipeline)([source, ...stages, ceiling], (error) => {
        if (error)
            ceiling.destroy(error);
    });
    return ceiling;
}
/**
 * A stage that compresses into one zstd frame (RFC 8878): level 3, with a checksum over the content and no time stamp. The
 * same input gives the same bytes wherever the same version of libzstd is used.
 *
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd.
 * @param what how a message calls what is compressed
 * @throws CrossrootError when there is neither.
 */
function compression_zstdCompressor(path, what = 'the pack') {
    if (!nodeHasZstd()) {
        return throughProgram(zstdProgram(path, what), [
            ...['-3', '-q', '-c', '--check', '--single-thread', '--no-progress'],
        ]);
    }
    return Duplex.from(async function* (source) {
        const engine = zlib.createZstdCompress({
            chunkSize: chunkBytes,
            params: {
                [zlib.constants.ZSTD_c_compressionLevel]: 3,
                [zlib.constants.ZSTD_c_checksumFlag]: 1,
            },
        });
        const fed = feedInTurn(source, engine);
        yield* engine;
        await fed;
    });
}
/**
 * Writes each chunk when the one before is done, and ends when all are. Node's stream, told to end while a chunk waits, ends
 * the frame with that chunk and then adds an empty frame.
 */
async function feedInTurn(source, engine) {
    try {
        for await (const chunk of source)
            await new Promise((resolve, reject) => {
                engine.write(chunk, (error) => (error ? reject(error) : resolve()));
            });
        engine.end();
    }
    catch (error) {
        engine.destroy(asError(error));
    }
}
/** Passes bytes on up to a ceiling, and turns what the stages before it raise into words. */
class Ceiling extends external_node_stream_namespaceObject.Transform {
    #compression;
    #options;
    #left;
    constructor(compression, options) {
        super({ highWaterMark: 1 << 20 });
        this.#compression = compression;
        this.#options = options;
        this.#left = options.maxBytes;
    }
    _transform(chunk, _encoding, done) {
        this.#left -= chunk.length;
        if (this.#left >= 0)
            done(null, chunk);
        else
            done(new errors/* CrossrootError */.p5({
                what: `${this.#options.what} decompresses to more than it may`,
                why: `the ceiling is ${this.#options.maxBytes} bytes`,
                todo: `${anew[dialectOf(this.#options)]}: this one is damaged, or made to fill the disk`,
            }));
    }
    _destroy(error, done) {
        if (error === null || error instanceof errors/* CrossrootError */.p5)
            done(error);
        else {
            const dialect = dialectOf(this.#options);
            const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test((0,errors/* messageOf */.bD)(error));
            done(new errors/* CrossrootError */.p5({
                what: `${this.#options.what} cannot be decompressed (${this.#compression})`,
                why: (0,errors/* messageOf */.bD)(error),
                todo: isGreedy
                    ? `${anew[dialect]}: this one needs more memory than the ${memoryMiB[dialect]} MiB that a decompressor may use`
                    : `${anew[dialect]}: this one is cut short or damaged`,
                cause: error,
            }));
        }
    }
}
const anew = {
    package: 'use another version of it',
    tarball: 'make or fetch it anew',
};
function dialectOf(options) {
    return options.dialect ?? 'package';
}
function decoderOf(compression, options) {
    const dialect = dialectOf(options);
    const memory = memoryMiB[dialect];
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [external_node_zlib_namespaceObject.createGunzip({ chunkSize: chunkBytes })];
        case 'xz': {
            const isSmall = options.size !== undefined && options.size <= smallBytes;
            const xz = isSmall ? undefined : findProgram('xz', options.path);
            if (xz === undefined)
                return [bundledXz()];
            return [find_program_throughProgram(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
        }
        case 'zstd': {
            if (nodeHasZstd() && dialect === 'package')
                return compression_oneFrame(external_node_zlib_namespaceObject.createZstdDecompress({ chunkSize: chunkBytes }));
            if (nodeHasZstd())
                return [throughFunction((source) => zstdFrames(source, memory * 2 ** 20))];
            const args = ['-dc', '-q', '--no-progress', `--memory=${memory}MiB`];
            return [find_program_throughProgram(zstdProgram(options.path, options.what), args)];
        }
        case 'bzip2': {
            const bzip2 = findProgram('bzip2', options.path);
            return [bzip2 === undefined ? throughFunction(bunzip2) : find_program_throughProgram(bzip2, ['-dc'])];
        }
    }
}
function throughFunction(stage) {
    return external_node_stream_namespaceObject.Duplex.from(stage);
}
/** Node's zstd stops at the end of the first frame and drops the rest without a word; here the rest is refused. */
function compression_oneFrame(engine) {
    let given = 0;
    const count = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            given += chunk.length;
            done(null, chunk);
        },
    });
    const check = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            done(null, chunk);
        },
        flush(done) {
            const rest = given - engine.bytesWritten;
            done(rest === 0 ? null : new Error(`${rest} bytes follow the first zstd frame`));
        },
    });
    return [count, engine, check];
}
/** XZ Embedded's answers (`enum xz_ret`) in words. */
const xzAnswers = new Map([
    ['4', 'the dictionary is larger than 64 MiB'],
    ['5', 'this is not the .xz format'],
    ['6', 'the stream uses an option that is not supported'],
    ['7', 'the compressed data is corrupt'],
    ['8', 'unexpected end of input'],
]);
function bundledXz() {
    return external_node_stream_namespaceObject.Duplex.from(async function* (source) {
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
            await reader.cancel().catch(() => undefined);
        }
    });
}
function nodeHasZstd() {
    return typeof external_node_zlib_namespaceObject.createZstdDecompress === 'function';
}
function zstdProgram(path, what) {
    const file = findProgram('zstd', path);
    if (file !== undefined)
        return file;
    throw new errors/* CrossrootError */.p5({
        what: `${what} cannot be handled: there is no zstd on this machine`,
        why: [`Node ${process.versions.node} has no zstd of its own`, 'there is no program zstd on the PATH'],
        todo: 'install the package zstd, or run Node 22.15 or newer',
    });
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-header.js
/** A number in octal, or in base 256 (GNU), that does not fit its purpose. */
const unfit = -1;
/**
 * Reads one header block of 512 bytes: `ustar` (POSIX.1-2024, pax, "ustar Interchange Format"), the GNU format or the old one.
 *
 * @returns the header, or why it is malformed.
 */
function readHeader(header) {
    if (number(header, 148, 8) !== tar_header_checksum(header))
        return 'the checksum of a header is wrong';
    const size = number(header, 124, 12);
    const mode = number(header, 100, 8);
    const mtime = number(header, 136, 12, true);
    if (size === unfit)
        return 'the size of a member is negative, too large or no number';
    if (mode === unfit || mtime === unfit)
        return 'the mode or time of a member is no number';
    const flag = header.readUInt8(156) === 0 ? '0' : header.toString('latin1', 156, 157);
    const name = tar_header_text(header, 0, 100);
    // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for other things.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? tar_header_text(header, 345, 155) : '';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: tar_header_text(header, 157, 100),
        mode,
        size,
        mtime,
        flag,
    };
}
/**
 * Reads the records `length key=value\n` of an extended header (POSIX.1-2024, pax).
 *
 * @param each is called for every record in turn: GNU's sparse format 0.0 repeats its keys, where pax lets the last one win.
 * @returns the records by key, or why they are malformed.
 */
function readPax(content, each) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
        const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
        const end = at + length;
        const equals = content.indexOf(0x3d, blank + 1);
        if (length === 0 || end > content.length || equals === -1 || equals >= end || content[end - 1] !== 0x0a)
            return 'an extended header is malformed';
        const key = content.toString('utf8', blank + 1, equals);
        const value = content.toString('utf8', equals + 1, end - 1);
        records.set(key, value);
        each?.(key, value);
        at = end;
    }
    return records;
}
/** True when a block holds zeros only. */
function isZero(header) {
    return header[0] === 0 && header.equals(zeros);
}
const zeros = Buffer.alloc(512);
/** The sum of all bytes, the checksum's own taken as blanks. */
function tar_header_checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < 148; at++)
        sum += header[at] ?? 0;
    for (let at = 156; at < 512; at++)
        sum += header[at] ?? 0;
    return sum;
}
/** A number of a header block: octal, or base 256; negative when it is malformed or too large. */
function number(header, at, length, clamp = false) {
    const first = header[at] ?? 0;
    if ((first & 0x80) !== 0)
        return base256(header, at, length, clamp);
    const digits = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length))?.[1];
    return digits === undefined ? unfit : Number.parseInt(digits || '0', 8);
}
/** GNU's binary numbers: big endian, two's complement, the first bit marks the form. */
function base256(header, at, length, clamp) {
    if (((header[at] ?? 0) & 0x40) !== 0)
        return clamp ? 0 : unfit;
    let value = (header[at] ?? 0) & 0x3f;
    for (let i = at + 1; i < at + length; i++) {
        value = value * 256 + (header[i] ?? 0);
        if (value > Number.MAX_SAFE_INTEGER)
            return unfit;
    }
    return value;
}
function tar_header_text(header, at, length) {
    const end = header.indexOf(0, at);
    return header.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-writer.js


const block = 512;
const flags = { file: '0', symlink: '2', folder: '5' };
/** The largest number that eleven octal digits hold. */
const maxOctal = (/* unused pure expression or super */ null && (8 ** 11 - 1));
/**
 * The header blocks of a member: `ustar`, with an extended header before it when a name does not fit (POSIX.1-2024, pax).
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
 * The content of a file with what fills it up to whole blocks. The bytes that are given are overwritten by the next.
 * @param size what the header promises, in bytes
 * @throws Error when the file has fewer bytes by now.
 */
function* tar_writer_fileContent(disk, size) {
    const buffer = Buffer.allocUnsafe(Math.min(size, pieceBytes));
    const fd = openSync(disk, 'r');
    try {
        for (let left = size; left > 0;) {
            const read = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (read === 0)
                throw new Error(`${disk} became shorter while it was packed`);
            left -= read;
            yield buffer.subarray(0, read);
        }
    }
    finally {
        closeSync(fd);
    }
    yield padding(size);
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
/** Splits a name at a slash into a prefix of up to 155 bytes and a rest of up to 100; `undefined` when that cannot be done. */
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/src/system/staging.js






/** Where all staging folders of a place are. */
const folderName = 'crossroot-staging';
/** A staging folder whose owner cannot be judged from here is taken for dead after a day without a change. */
const strangerMs = (/* unused pure expression or super */ null && (24 * 3600 * 1000));
/**
 * Makes an empty staging folder of this process's own, on the file system of `place`.
 *
 * @throws the system error when that cannot be written.
 */
function makeStaging(place) {
    const all = join(place, folderName);
    makeFolder(all);
    const folder = join(all, `${nameOfOwner()}-${randomBytes(6).toString('hex')}`);
    mkdirSync(folder);
    return folder;
}
/** The place of a folder that stands in a staging folder, which is gone when a message is read; else the folder itself. */
function placeOf(folder) {
    return folder.split(`/${folderName}/`, 1)[0] ?? folder;
}
function makeFolder(path) {
    try {
        mkdirSync(path);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return;
        // On a read-only file system, Node's recursive mkdir says no more than that the folder is missing.
        if (codeOf(error) !== 'ENOENT')
            throw error;
        mkdirSync(path, { recursive: true });
    }
}
/**
 * Removes the staging folders whose owners have ended. Those of live processes stay, and so do, for a day, those of other
 * hosts and containers, which cannot be seen from here.
 *
 * @param own a staging folder that was just made; its neighbours are looked at, and its time is taken for now: hosts that
 * share a file system need not agree on theirs.
 */
async function sweepStaging(own) {
    const all = dirname(own);
    const now = lstatSync(own).mtimeMs;
    for (const name of readdirSync(all)) {
        const folder = join(all, name);
        if (isDead(folder, name, now))
            await rm(folder, { recursive: true, force: true });
    }
}
/** This process in one word, for `hasEnded`. */
function nameOfOwner() {
    const { host, boot, namespace, pid, start } = staging_self();
    return [host, boot, namespace, pid, start].join('-');
}
/** Whether the process that a name begins with has ended; `undefined` when it cannot be seen from here. */
function hasEnded(name) {
    const here = staging_self();
    const [host, boot, namespace, pid, start] = name.split('-');
    if (host === here.host && boot !== here.boot)
        return true;
    if (host === here.host && namespace === here.namespace)
        return startOf(pid ?? '') !== start;
    return undefined;
}
function isDead(folder, name, now) {
    const ended = hasEnded(name);
    if (ended !== undefined)
        return ended;
    const changed = lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    return changed !== undefined && now - changed > strangerMs;
}
let owner;
function staging_self() {
    owner ??= {
        host: createHash('sha256').update(hostname()).digest('hex').slice(0, 12),
        boot: readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replaceAll('-', '').slice(0, 12),
        namespace: /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0',
        pid: String(process.pid),
        start: startOf('self') ?? '0',
    };
    return owner;
}
/** When a live process was started, in clock ticks since boot (proc(5), stat); `undefined` when there is none. */
function startOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        // The second field, the name, may hold blanks and parentheses: count from its end. The next one is the state.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/system/storage-error.js


/**
 * Turns the failure of a file operation into words: a full disk and a read-only file system get their remedy, an error of
 * Crossroot's own passes unchanged.
 *
 * @param doing what was being done, as the start of the sentence: `unpacking libssl-dev`.
 * @param folder the folder that was written.
 */
function storage_error_storageError(error, doing, folder) {
    if (error instanceof errors/* CrossrootError */.p5)
        return error;
    return new errors/* CrossrootError */.p5({
        what: `${doing} failed`,
        why: (0,errors/* messageOf */.bD)(error),
        cause: error,
        ...remedy((0,errors/* codeOf */.$N)(error), placeOf(folder)),
    });
}
/** True when the error says that a folder cannot be written at all, whatever is put there. */
function isUnwritable(error) {
    const code = codeOf(error);
    return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'ENOENT';
}
/** True when the error says that there is no room left: disk, quota, largest file. */
function isFull(error) {
    const code = (0,errors/* codeOf */.$N)(error);
    return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}
function remedy(code, folder) {
    if (isFull({ code }))
        return { todo: `make room on the disk that holds ${folder}, then run again` };
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
        return { todo: `make ${folder} writable for this user, then run again` };
    if (code === 'EEXIST')
        return { todo: `use a file system that tells upper and lower case apart for ${folder}` };
    if (code === 'EMFILE' || code === 'ENFILE')
        return { todo: 'raise the limit of open files (ulimit -n), then run again' };
    return {};
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/unpack/tree-digest.js




/**
 * The digest of entries, in any order.
 *
 * It is the SHA256 over the line `crossroot tree 1\n` and a record for each entry beneath the root, sorted by the bytes of the
 * path in UTF-8. A record is four fields, each ended by a NUL:
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
    let files = 0;
    let folders = 0;
    let symlinks = 0;
    let bytes = 0;
    for (const entry of tree_digest_sortByPath(entries)) {
        switch (entry.type) {
            case 'folder':
                folders++;
                digest.update(`folder\0${entry.path}\0${tree_digest_octal(entry.mode)}\0\0`);
                break;
            case 'file':
                files++;
                bytes += entry.size;
                digest.update(`file\0${entry.path}\0${tree_digest_octal(entry.mode)}\0${entry.sha256}\0`);
                break;
            case 'symlink':
                symlinks++;
                digest.update(`symlink\0${entry.path}\0\0${entry.target}\0`);
                break;
        }
    }
    return { sha256: digest.digest('hex'), files, folders, symlinks, bytes };
}
/**
 * Reads the tree beneath `root` and gives its digest (see {@link digestEntries}). Links are not followed.
 *
 * @param known sums that need not be taken again, of files whose inode did not change since; for a root that nobody else writes.
 * @throws CrossrootError when it holds something that is no file, folder or symlink, or a name that is not UTF-8.
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
        const size = Number(stat.size);
        if (type === 'folder') {
            entries.push({ type, path, mode });
            continue;
        }
        const sum = known !== undefined && stat.ctimeNs < known.until ? known.byPath.get(path) : undefined;
        entries.push({ type, path, mode, size, sha256: sum ?? hashFile(disk) });
        sinceYield += 65536 + (sum === undefined ? size : 0);
        if (sinceYield > 1 << 24) {
            sinceYield = 0;
            await setImmediate();
        }
    }
    return digestEntries(entries);
}
/** All that is beneath a root, parents before their children, without following links. */
function* tree_digest_walk(root, beneath = '') {
    for (const entry of readdirSync(root, { withFileTypes: true })) {
        const path = beneath === '' ? entry.name : `${beneath}/${entry.name}`;
        const disk = `${root}/${entry.name}`;
        if (entry.name.includes('\ufffd'))
            throw tree_digest_unfit(path, 'its name is not UTF-8');
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
            throw tree_digest_unfit(path, 'it is no file, folder or symlink');
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
/** The SHA256 of a file, lowercase hexadecimal. Reads in pieces, so that memory stays bounded. */
function hashFile(file) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    try {
        let digest;
        for (;;) {
            const read = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, buffer.length, null);
            const bytes = buffer.subarray(0, read);
            if (digest === undefined && read < buffer.length)
                return (0,external_node_crypto_namespaceObject.hash)('sha256', bytes, 'hex');
            if (read === 0)
                return digest?.digest('hex') ?? '';
            digest = (digest ?? (0,external_node_crypto_namespaceObject.createHash)('sha256')).update(bytes);
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
function tree_digest_octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
function tree_digest_unfit(path, why) {
    return new CrossrootError({
        what: `${JSON.stringify(path)} cannot be part of a tree`,
        why,
        todo: 'remove it from the folder or tarball that the tree is made of',
    });
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-sparse.js

/** A file with more pieces than this is no file of a rootfs. */
const maxSegments = 1 << 17;
/**
 * Reads the pieces that an old GNU header (type S) lists: 4 from byte 386 on, or 21 from the start of each block that follows.
 *
 * @returns whether another block follows, or why the list is malformed.
 */
function readOldSegments(header, isFirst, segments) {
    const [start, count, flag] = isFirst ? [386, 4, 482] : [0, 21, 504];
    for (let at = start; at < start + count * 24; at += 24) {
        if (header[at + 12] === 0)
            break;
        const segment = { offset: number(header, at, 12), length: number(header, at + 12, 12) };
        if (segment.offset < 0 || segment.length < 0)
            return 'the list of pieces of a sparse file is malformed';
        segments.push(segment);
    }
    if (segments.length > maxSegments)
        return tooMany;
    return header[flag] === 1;
}
/** The size that an old GNU header (type S) gives a sparse file; negative when it is malformed. */
function readOldSize(header) {
    return number(header, 483, 12);
}
/**
 * What extended headers say of a sparse file in GNU's formats 0.0, 0.1 and 1.0.
 *
 * @param repeated the values of `GNU.sparse.offset` and `GNU.sparse.numbytes` in turn.
 * @returns `undefined` when they say nothing, or why it is malformed.
 */
function readPaxSparse(pax, repeated) {
    if (pax.get('GNU.sparse.major') === '1') {
        const size = decimal(pax.get('GNU.sparse.realsize') ?? '');
        return size === undefined ? malformed : { size, segments: undefined };
    }
    const text = pax.get('GNU.sparse.size');
    if (text === undefined)
        return undefined;
    const size = decimal(text);
    const map = pax.get('GNU.sparse.map');
    const segments = pairs(map === undefined ? repeated : map === '' ? [] : map.split(','));
    return size === undefined || segments === undefined ? malformed : { size, segments };
}
/** Turns what an archive holds of a sparse file into data and holes. */
class SparseContent {
    #sparse;
    #receiver;
    #stored;
    #segments;
    #map = Buffer.alloc(0);
    #next = 0;
    #position = 0;
    /** @param stored bytes of content that the archive holds, the list of format 1.0 included. */
    constructor(sparse, stored, receiver) {
        this.#sparse = sparse;
        this.#stored = stored;
        this.#receiver = receiver;
        this.#segments = sparse.segments;
    }
    /** Checks a list that is known before the content. @returns why it is refused. */
    check() {
        return this.#segments === undefined ? undefined : tar_sparse_unfit(this.#segments, this.#sparse.size, this.#stored);
    }
    /** Takes the next bytes. @returns why they are refused. */
    push(bytes) {
        let rest = bytes;
        if (this.#segments === undefined)
            rest = this.#readMap(bytes);
        if (typeof rest === 'string')
            return rest;
        while (rest.length > 0 && this.#segments !== undefined) {
            const segment = this.#segments[this.#next];
            if (segment === undefined)
                return malformed;
            this.#hole(segment.offset);
            const part = rest.subarray(0, segment.offset + segment.length - this.#position);
            if (part.length > 0)
                this.#receiver.data(part);
            this.#position += part.length;
            rest = rest.subarray(part.length);
            if (this.#position === segment.offset + segment.length)
                this.#next++;
        }
        return undefined;
    }
    /** All content has come. @returns why it is refused. */
    finish() {
        if (this.#segments === undefined)
            return malformed;
        this.#hole(this.#sparse.size);
        return undefined;
    }
    #hole(until) {
        if (until > this.#position)
            this.#receiver.hole(until - this.#position);
        this.#position = until;
    }
    /** Reads the list of format 1.0, numbers each on a line, filled up to a block. @returns what follows it, or why it is refused. */
    #readMap(bytes) {
        this.#map = Buffer.concat([this.#map, bytes]);
        const lines = this.#map.toString('latin1', 0, mapEnd(this.#map)).split('\n');
        const count = decimal(lines[0] ?? '');
        if (lines.length < 2)
            return this.#map.length > 512 ? malformed : Buffer.alloc(0);
        if (count === undefined)
            return malformed;
        if (count > maxSegments)
            return tooMany;
        const needed = 1 + 2 * count;
        if (lines.length <= needed)
            return this.#map.length > 44 * (count + 24) ? malformed : Buffer.alloc(0);
        const segments = pairs(lines.slice(1, needed));
        const length = lines.slice(0, needed).join('\n').length + 1;
        const padded = Math.ceil(length / 512) * 512;
        if (this.#map.length < padded)
            return Buffer.alloc(0);
        if (segments === undefined)
            return malformed;
        const why = tar_sparse_unfit(segments, this.#sparse.size, this.#stored - padded);
        if (why !== undefined)
            return why;
        this.#segments = segments;
        const rest = this.#map.subarray(padded);
        this.#map = Buffer.alloc(0);
        return rest;
    }
}
const malformed = 'the list of pieces of a sparse file is malformed';
const tooMany = `a sparse file has more than ${maxSegments} pieces`;
/** Numbers of at most 15 digits are exact. */
function decimal(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function pairs(values) {
    if (values.length % 2 !== 0 || values.length > 2 * maxSegments)
        return undefined;
    const segments = [];
    for (let at = 0; at < values.length; at += 2) {
        const offset = decimal(values[at] ?? '');
        const length = decimal(values[at + 1] ?? '');
        if (offset === undefined || length === undefined)
            return undefined;
        segments.push({ offset, length });
    }
    return segments;
}
/** Up to where the list of format 1.0 can reach: zeros fill its last block. */
function mapEnd(bytes) {
    const zero = bytes.indexOf(0);
    return zero === -1 ? bytes.length : zero;
}
/** Why pieces do not make the file: they overlap, reach beyond its end, or are not what the archive holds. */
function tar_sparse_unfit(segments, size, stored) {
    let end = 0;
    let sum = 0;
    for (const { offset, length } of segments) {
        if (offset < end)
            return 'the pieces of a sparse file overlap';
        end = offset + length;
        sum += length;
        if (end > size)
            return 'a piece of a sparse file reaches beyond its end';
    }
    return sum === stored ? undefined : 'the pieces of a sparse file are not what the archive holds of it';
}

;// CONCATENATED MODULE: ./lib/src/archive/tar-extended.js


/** What can be done about an archive that is refused. */
const remedies = {
    package: 'leave the package out, or ask for another version of it (name=version in packages)',
    tarball: 'make or fetch the tarball anew; if it stays as it is, make it without that member',
};
/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
const maxName = 4096;
const maxExtended = { package: 1 << 16, tarball: 1 << 20 };
/** Gathers the extended headers (POSIX.1-2024, pax) and long names (GNU) that stand before a member. */
class ExtendedHeaders {
    #dialect;
    #pax = new Map();
    #repeated = [];
    #longName;
    #longLink;
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /** True when nothing waits for a member. */
    get isEmpty() {
        return this.#longName === undefined && this.#longLink === undefined && this.#pax.size === 0;
    }
    /** The most bytes that the content of a header of this type may have; `undefined` when it is no extended header. */
    limit(flag) {
        if (flag === 'L' || flag === 'K')
            return maxName;
        return flag === 'x' || flag === 'g' ? maxExtended[this.#dialect] : undefined;
    }
    /** Takes the content of a header. @returns a global comment, if it is one; throws nothing: `why` says why it is refused. */
    accept(flag, content) {
        if (flag === 'L')
            this.#longName = textOf(content);
        else if (flag === 'K')
            this.#longLink = textOf(content);
        else
            return this.#acceptPax(flag, content);
        return {};
    }
    /** What was gathered for the member that begins; nothing is left afterwards. @returns it, or why it is refused. */
    take() {
        const pax = this.#pax;
        const sparse = readPaxSparse(pax, this.#repeated);
        if (typeof sparse === 'string')
            return sparse;
        const name = sparse === undefined ? undefined : pax.get('GNU.sparse.name');
        const extensions = {
            name: name ?? pax.get('path') ?? this.#longName,
            link: pax.get('linkpath') ?? this.#longLink,
            size: pax.get('size'),
            mtime: pax.get('mtime'),
            sparse,
        };
        this.#pax = new Map();
        this.#repeated = [];
        this.#longName = undefined;
        this.#longLink = undefined;
        return extensions;
    }
    #acceptPax(flag, content) {
        const repeated = [];
        const pax = readPax(content, (key, value) => {
            if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes')
                repeated.push(value);
        });
        if (typeof pax === 'string')
            return { why: pax };
        for (const key of pax.keys()) {
            if (this.#dialect === 'package' && key.startsWith('GNU.sparse.'))
                return { why: 'it holds a sparse file' };
            if (flag === 'g' && !this.#mayBeGlobal(key))
                return { why: `a global header sets ${key} for all members` };
        }
        if (flag === 'g')
            return { comment: pax.get('comment') ?? '' };
        this.#pax = pax;
        this.#repeated = repeated;
        return {};
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
function textOf(content) {
    const end = content.indexOf(0);
    return content.toString('utf8', 0, end === -1 ? content.length : end);
}

;// CONCATENATED MODULE: ./lib/src/archive/tar.js




const tar_block = 512;
/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64 KiB before
 * their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a wrong checksum, bytes after
 * the end-of-archive mark, and an archive without that mark.
 *
 * The dialect `tarball`, for what others than a package archive made, also tells of sparse files (GNU's four formats), of
 * devices, FIFOs and unknown types, of names that are not UTF-8 (with U+FFFD for what is not), takes extended headers up to
 * 1 MiB and global ones that change neither name nor size, and does not read a content where a link or folder claims one.
 */
class TarReader {
    #sink;
    #what;
    #dialect;
    #extended;
    #header = Buffer.alloc(tar_block);
    #headerFill = 0;
    /** Bytes of content and of padding that are still to come. */
    #content = 0;
    #padding = 0;
    /** Content of a long name or extended header, while one is read. */
    #extra;
    /** A member of type S whose list of pieces goes on in the next block. */
    #listing;
    #sparse;
    #inMember = false;
    #isDropped = false;
    #ended = false;
    /** @param what how messages call the archive. */
    constructor(what, sink, dialect = 'package') {
        this.#what = what;
        this.#sink = sink;
        this.#dialect = dialect;
        this.#extended = new ExtendedHeaders(dialect);
    }
    /** Takes the next bytes of the archive. @throws CrossrootError on anything that is refused, and what the sink throws. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#content > 0) {
                const part = chunk.subarray(at, at + this.#content);
                at += part.length;
                this.#content -= part.length;
                if (this.#extra !== undefined)
                    this.#extra.parts.push(Buffer.from(part));
                else if (this.#sparse !== undefined)
                    this.#check(this.#sparse.push(part));
                else if (!this.#isDropped)
                    this.#sink.data(part);
                if (this.#content === 0)
                    this.#finishContent();
            }
            else if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, chunk.length - at);
                at += skipped;
                this.#padding -= skipped;
            }
            else if (this.#headerFill === 0 && chunk.length - at >= tar_block) {
                this.#take(chunk.subarray(at, at + tar_block));
                at += tar_block;
            }
            else {
                const copied = chunk.copy(this.#header, this.#headerFill, at, at + tar_block - this.#headerFill);
                at += copied;
                this.#headerFill += copied;
                if (this.#headerFill === tar_block) {
                    this.#headerFill = 0;
                    this.#take(this.#header);
                }
            }
        }
    }
    /** Tells that no more bytes come. @throws CrossrootError unless the archive was complete. */
    finish() {
        const pending = this.#content > 0 || this.#padding > 0 || this.#headerFill > 0 || this.#extra !== undefined;
        if (pending || !this.#ended)
            throw this.#refused('it is cut short: there is no end-of-archive mark');
    }
    #take(header) {
        if (this.#listing !== undefined) {
            this.#list(header, false);
            return;
        }
        if (isZero(header)) {
            if (!this.#extended.isEmpty)
                throw this.#refused('it ends after an extended header');
            this.#ended = true;
            return;
        }
        if (this.#ended)
            throw this.#refused('bytes follow the end-of-archive mark');
        const raw = readHeader(header);
        if (typeof raw === 'string')
            throw this.#refused(raw);
        const limit = this.#extended.limit(raw.flag);
        if (limit !== undefined) {
            if (raw.size > limit)
                throw this.#refused(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
            this.#extra = { flag: raw.flag, parts: [] };
            this.#start(raw.size);
        }
        else if (raw.flag === 'S' && this.#dialect === 'tarball') {
            this.#listing = { raw, size: readOldSize(header), segments: [] };
            this.#list(header, true);
        }
        else {
            this.#begin(raw, undefined);
        }
    }
    /** Reads the next part of the list of pieces of a member of type S; the member begins when the list is whole. */
    #list(header, isFirst) {
        if (this.#listing === undefined)
            return;
        const { raw, size, segments } = this.#listing;
        const goesOn = readOldSegments(header, isFirst, segments);
        if (typeof goesOn === 'string')
            throw this.#refused(goesOn);
        if (goesOn)
            return;
        this.#listing = undefined;
        if (size < 0)
            throw this.#refused('the size of a sparse file is negative, too large or no number');
        this.#begin({ ...raw, flag: '0' }, { size, segments });
    }
    #begin(raw, listed) {
        const extensions = this.#extended.take();
        if (typeof extensions === 'string')
            throw this.#refused(extensions);
        const name = extensions.name ?? raw.name;
        const link = extensions.link ?? raw.link;
        const stored = this.#number('size', extensions.size, raw.size);
        const mtime = this.#number('mtime', extensions.mtime, raw.mtime);
        this.#checkName(name, link);
        const type = this.#type(raw.flag, name);
        if (type === undefined) {
            this.#isDropped = true;
            this.#start(stored);
            return;
        }
        const isFile = type === 'file';
        if (!isFile && stored !== 0 && this.#dialect === 'package')
            throw this.#refused(`${name} is a ${type} and has content`);
        const sparse = isFile ? (listed ?? extensions.sparse) : undefined;
        const size = isFile ? (sparse?.size ?? stored) : 0;
        this.#sink.member({ name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' });
        this.#inMember = true;
        // GNU tar writes a list of names as the content of a folder of type D, and nobody knows what unknown types hold.
        this.#isDropped = raw.flag === 'D' || type === 'unknown';
        if (sparse !== undefined) {
            const receiver = {
                data: (bytes) => this.#sink.data(bytes),
                hole: (bytes) => this.#sink.hole?.(bytes),
            };
            this.#sparse = new SparseContent(sparse, stored, receiver);
            this.#check(this.#sparse.check());
        }
        this.#start(isFile || this.#isDropped ? stored : 0);
    }
    #start(size) {
        this.#content = size;
        this.#padding = (tar_block - (size % tar_block)) % tar_block;
        if (size === 0)
            this.#finishContent();
    }
    #finishContent() {
        if (this.#extra !== undefined) {
            const { flag, parts } = this.#extra;
            this.#extra = undefined;
            const { why, comment } = this.#extended.accept(flag, Buffer.concat(parts));
            this.#check(why);
            if (comment !== undefined)
                this.#sink.comment?.(comment);
        }
        else if (this.#inMember) {
            this.#inMember = false;
            this.#check(this.#sparse?.finish());
            this.#sparse = undefined;
            this.#sink.end();
        }
        this.#isDropped = false;
    }
    #checkName(name, link) {
        if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
            throw this.#refused(`a name is longer than ${maxName} bytes`);
        if (`${name}${link}`.includes('\0'))
            throw this.#refused('a name holds a NUL');
        if (this.#dialect === 'package' && `${name}${link}`.includes('\ufffd'))
            throw this.#refused(`a name is not UTF-8: ${JSON.stringify(name)}`);
    }
    /** A number of the header unless an extended header gives another: decimal, a fraction is dropped. */
    #number(key, text, fallback) {
        if (text === undefined)
            return fallback;
        const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
        if (digits !== undefined)
            return Number(digits);
        if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text))
            return 0;
        throw this.#refused(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
    }
    /** What a member is; `undefined` for the label of a volume, which is none. */
    #type(flag, name) {
        const isTarball = this.#dialect === 'tarball';
        switch (flag) {
            case '0':
            case '7':
                return name.endsWith('/') ? 'folder' : 'file';
            case '1':
                return 'hardlink';
            case '2':
                return 'symlink';
            case '5':
                return 'folder';
            case '3':
            case '4':
                if (isTarball)
                    return 'device';
                throw this.#refused(`${name} is a device`);
            case '6':
                if (isTarball)
                    return 'FIFO';
                throw this.#refused(`${name} is a FIFO`);
            default:
                if (isTarball && flag === 'D')
                    return 'folder';
                if (isTarball && flag === 'V')
                    return undefined;
                if (isTarball && flag !== 'M')
                    return 'unknown';
                throw this.#refused(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
        }
    }
    #check(why) {
        if (why !== undefined)
            throw this.#refused(why);
    }
    #refused(why) {
        return new errors/* CrossrootError */.p5({
            what: `${this.#what} is refused: its tar archive is malformed or holds what may not be unpacked`,
            why,
            todo: remedies[this.#dialect],
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/unpack/nodes.js



/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;
/** A declared link belongs to everybody. */
const everybody = '';
/**
 * What stands beneath a root that nobody else writes, kept in memory: names are resolved here and never by the kernel, so a
 * link cannot lead a write outside.
 */
class Layout {
    root;
    #dialect;
    /**
     * @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`.
     * @param dialect whose archives come; decides the words of a refusal.
     */
    constructor(root, links, dialect = 'package') {
        this.#dialect = dialect;
        this.root = {
            kind: 'folder',
            disk: root,
            parent: undefined,
            children: new Map(),
            from: '',
            mtime: undefined,
        };
        for (const [name, target] of Object.entries(links)) {
            const disk = `${root}/${name}`;
            (0,external_node_fs_namespaceObject.symlinkSync)(target, disk);
            this.root.children.set(name, { kind: 'symlink', disk, target, mtime: 0, from: new Set([everybody]) });
        }
    }
    /**
     * The folder that a path leads to, links resolved beneath the root. Folders that are missing are made.
     *
     * @param from the archive on whose behalf it is asked.
     * @throws CrossrootError when the path leads outside, through a file, or through a link that another archive brought: which
     * of two archives comes first would decide what the tree looks like.
     */
    folder(parts, from) {
        return this.#walk(this.root, parts, from, { left: maxLinks, make: true }, parts);
    }
    /** What stands at a path, links of its folders resolved beneath the root; `undefined` when there is nothing. */
    find(parts, from) {
        const budget = { left: maxLinks, make: false };
        const last = parts.at(-1);
        if (last === undefined)
            return this.root;
        try {
            return this.#walk(this.root, parts.slice(0, -1), from, budget, parts).children.get(last);
        }
        catch (error) {
            if (error === missing)
                return undefined;
            throw error;
        }
    }
    /** All that stands in the tree with its path from the root, parents first. */
    *entries(folder = this.root, beneath = '') {
        for (const [name, node] of folder.children) {
            const path = beneath === '' ? name : `${beneath}/${name}`;
            yield { path, node };
            if (node.kind === 'folder')
                yield* this.entries(node, path);
        }
    }
    #walk(start, parts, from, budget, whole) {
        let folder = start;
        for (const part of parts) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (folder.parent === undefined)
                    throw this.#refused(from, whole, 'a link leads it out of the tree');
                folder = folder.parent;
                continue;
            }
            const child = folder.children.get(part);
            switch (child?.kind) {
                case undefined:
                    if (!budget.make)
                        throw missing;
                    folder = nodes_makeFolder(folder, part, from);
                    break;
                case 'folder':
                    folder = child;
                    break;
                case 'file':
                    throw this.#refused(from, whole, `${part} on its way is a file of ${child.from}`);
                case 'symlink':
                    if (!child.from.has(everybody) && !child.from.has(from))
                        throw this.#refused(from, whole, `${part} on its way is a symlink of ${[...child.from].join(', ')}`);
                    budget.left--;
                    if (budget.left < 0)
                        throw this.#refused(from, whole, 'its links lead in a circle');
                    folder = this.#walk(child.target.startsWith('/') ? this.root : folder, child.target.split('/'), from, budget, whole);
                    break;
            }
        }
        return folder;
    }
    #refused(from, name, why) {
        return refused(from, name, why, this.#dialect);
    }
}
const missing = new Error('nothing stands there');
function nodes_makeFolder(parent, name, from) {
    const disk = `${parent.disk}/${name}`;
    (0,external_node_fs_namespaceObject.mkdirSync)(disk);
    // Not left to mkdir: the umask would take part.
    (0,external_node_fs_namespaceObject.chmodSync)(disk, 0o755);
    const folder = { kind: 'folder', disk, parent, children: new Map(), from, mtime: undefined };
    parent.children.set(name, folder);
    return folder;
}
/** A member that must not be unpacked. */
function refused(from, name, why, dialect = 'package') {
    const member = typeof name === 'string' ? name : name.join('/');
    return new errors/* CrossrootError */.p5({
        what: `${from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
        why,
        todo: remedies[dialect],
    });
}

;// CONCATENATED MODULE: ./lib/src/unpack/unpacked-tree.js

/** Gives folders the times of their members: what was written into them meanwhile has changed them. */
function setFolderTimes(layout) {
    for (const { node } of layout.entries()) {
        if (node.kind === 'folder' && node.mtime !== undefined)
            (0,external_node_fs_namespaceObject.utimesSync)(node.disk, node.mtime, node.mtime);
    }
}
/** The sums of files that were taken while they were written. What is done to the tree from now on is later than `until`. */
function knownSums(layout) {
    const byPath = new Map();
    for (const { path, node } of layout.entries()) {
        if (node.kind === 'file' && node.sha256 !== undefined)
            byPath.set(path, node.sha256);
    }
    const probe = `${layout.root.disk}/.crossroot-time`;
    (0,external_node_fs_namespaceObject.writeFileSync)(probe, '', { flag: 'wx' });
    const until = (0,external_node_fs_namespaceObject.lstatSync)(probe, { bigint: true }).ctimeNs;
    (0,external_node_fs_namespaceObject.rmSync)(probe);
    return { byPath, until };
}

;// CONCATENATED MODULE: ./lib/src/unpack/writer.js





/** Writes the members of one archive into a layout. Calls are synchronous: for thousands of small files that is fastest. */
class Writer {
    files = 0;
    bytes = 0;
    text;
    #options;
    /** Files of this archive by path, for hardlinks; `left out` where `keep` said no. */
    #own = new Map();
    /** Folders of members, so that neighbours are not resolved again. */
    #folders = new Map();
    #current;
    constructor(options) {
        this.#options = options;
    }
    comment(text) {
        this.text ??= text;
    }
    member(member) {
        this.#options.count(member);
        const parts = this.#parts(member.name, member.name);
        const path = parts.join('/');
        if (path === '') {
            if (member.type !== 'folder')
                throw this.#refused(member.name, 'it would replace the root');
            return;
        }
        if (!this.#options.keep(path)) {
            if (member.type === 'file')
                this.#own.set(path, 'left out');
            return;
        }
        switch (member.type) {
            case 'folder': {
                const folder = this.#options.layout.folder(parts, this.#options.from);
                folder.mtime = Math.max(folder.mtime ?? 0, member.mtime);
                break;
            }
            case 'symlink':
                this.#symlink(path, parts, member);
                break;
            case 'hardlink':
                this.#hardlink(path, parts, member);
                break;
            case 'file':
                this.#file(path, parts, member);
                break;
            case 'device':
            case 'FIFO':
            case 'unknown':
                throw this.#refused(member.name, `it is no file, folder or link (${member.type})`);
        }
    }
    data(bytes) {
        const current = this.#current;
        if (current === undefined)
            return;
        if (this.#options.hash || current.before !== undefined) {
            if (bytes.length === current.node.size)
                current.node.sha256 = (0,external_node_crypto_namespaceObject.hash)('sha256', bytes, 'hex');
            else {
                current.digest ??= (0,external_node_crypto_namespaceObject.createHash)('sha256');
                current.digest.update(bytes);
            }
        }
        if (current.fd === undefined)
            return;
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_namespaceObject.writeSync)(current.fd, bytes, at);
    }
    end() {
        const current = this.#current;
        if (current === undefined)
            return;
        const { path, node, before } = current;
        if (this.#options.hash || before !== undefined)
            node.sha256 ??= current.digest?.digest('hex') ?? (0,external_node_crypto_namespaceObject.hash)('sha256', '', 'hex');
        if (current.fd !== undefined) {
            // Not left to open: the umask would take part.
            (0,external_node_fs_namespaceObject.fchmodSync)(current.fd, node.mode);
            (0,external_node_fs_namespaceObject.futimesSync)(current.fd, node.mtime, node.mtime);
            this.close();
        }
        this.#current = undefined;
        this.files++;
        this.bytes += node.size;
        if (before === undefined)
            return;
        before.mtime = Math.max(before.mtime, node.mtime);
        this.#options.again({
            path,
            node: before,
            from: this.#options.from,
            sha256: () => node.sha256 ?? '',
        });
    }
    /** Closes the file that is open, if one is. */
    close() {
        const fd = this.#current?.fd;
        this.#current = undefined;
        if (fd !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
    #file(path, parts, member) {
        const { folder, name, before } = this.#place(parts);
        const node = {
            kind: 'file',
            disk: `${folder.disk}/${name}`,
            size: member.size,
            mode: (member.mode & 0o100) === 0 ? 0o644 : 0o755,
            mtime: member.mtime,
            from: this.#options.from,
            sha256: undefined,
        };
        if (before === undefined) {
            folder.children.set(name, node);
            this.#own.set(path, node);
            this.#current = { path, node, fd: (0,external_node_fs_namespaceObject.openSync)(node.disk, 'wx'), before: undefined, digest: undefined };
            return;
        }
        if (before.kind !== 'file')
            throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
        if (before.size !== node.size)
            throw this.#conflict(path, before, 'the sizes differ');
        if (before.mode !== node.mode)
            throw this.#conflict(path, before, 'the modes differ');
        this.#own.set(path, before);
        this.#current = { path, node, fd: undefined, before, digest: undefined };
    }
    #symlink(path, parts, member) {
        const { folder, name, before } = this.#place(parts);
        if (member.link === '')
            throw this.#refused(member.name, 'it is a symlink to nowhere');
        if (before === undefined) {
            const disk = `${folder.disk}/${name}`;
            (0,external_node_fs_namespaceObject.symlinkSync)(member.link, disk);
            (0,external_node_fs_namespaceObject.lutimesSync)(disk, member.mtime, member.mtime);
            const { link: target, mtime } = member;
            folder.children.set(name, {
                kind: 'symlink',
                disk,
                target,
                mtime,
                from: new Set([this.#options.from]),
            });
            return;
        }
        if (before.kind !== 'symlink')
            throw this.#conflict(path, before, `one is a symlink, the other a ${before.kind}`);
        if (before.target !== member.link)
            throw this.#conflict(path, before, 'the targets differ');
        before.from.add(this.#options.from);
        before.mtime = Math.max(before.mtime, member.mtime);
        (0,external_node_fs_namespaceObject.lutimesSync)(before.disk, before.mtime, before.mtime);
    }
    #hardlink(path, parts, member) {
        const target = this.#linked(member);
        const { folder, name, before } = this.#place(parts);
        this.#own.set(path, target);
        this.files++;
        if (before === undefined) {
            (0,external_node_fs_namespaceObject.linkSync)(target.disk, `${folder.disk}/${name}`);
            folder.children.set(name, target);
            return;
        }
        if (before === target)
            return;
        if (before.kind !== 'file')
            throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
        if (before.size !== target.size || before.mode !== target.mode)
            throw this.#conflict(path, before, 'the sizes or modes differ');
        const sha256 = () => target.sha256 ?? hashFile(target.disk);
        this.#options.again({ path, node: before, from: this.#options.from, sha256 });
    }
    /** The file that a hardlink names. */
    #linked(member) {
        const parts = this.#parts(member.link, member.name);
        const direct = this.#own.get(parts.join('/'));
        if (direct === 'left out')
            throw this.#refused(member.name, `it is a hardlink to ${member.link}, which is left out of the tree`);
        const node = direct ?? this.#options.layout.find(parts, this.#options.from);
        if (node?.kind === 'file' && (direct !== undefined || new Set(this.#own.values()).has(node)))
            return node;
        throw this.#refused(member.name, `it is a hardlink to ${member.link}, which is no file that the archive brought before`);
    }
    /** Where a member goes, and what stands there. */
    #place(parts) {
        const name = parts.at(-1) ?? '';
        const above = parts.slice(0, -1);
        const key = above.join('/');
        let folder = this.#folders.get(key);
        if (folder === undefined) {
            folder = this.#options.layout.folder(above, this.#options.from);
            this.#folders.set(key, folder);
        }
        return { folder, name, before: folder.children.get(name) };
    }
    /** The parts of a name. Absolute names and `..` are refused: no honest archive has them. */
    #parts(name, member) {
        if (name.startsWith('/'))
            throw this.#refused(member, 'a name is absolute');
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        if (parts.includes('..'))
            throw this.#refused(member, 'a name contains ..');
        if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
            throw this.#refused(member, 'a part of its name is longer than 255 bytes');
        return parts;
    }
    #refused(name, why) {
        return refused(this.#options.from, name, why);
    }
    #conflict(path, before, why) {
        const other = before.kind === 'symlink' ? [...before.from].join(', ') : before.from;
        return conflict(path, this.#options.from, other, why);
    }
}
/** Two archives that disagree about one path. */
function conflict(path, from, other, why) {
    return new errors/* CrossrootError */.p5({
        what: from === other
            ? `${from} is refused: it brings ${JSON.stringify(path)} twice`
            : `${from} and ${other || 'another package'} cannot stand in one tree: both bring ${JSON.stringify(path)}`,
        why,
        todo: from === other
            ? 'leave the package out, or ask for another version of it (name=version in packages)'
            : 'leave one of the two packages out',
    });
}

;// CONCATENATED MODULE: ./lib/src/unpack/unpacker.js







/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time, and the result
 * does not depend on the order.
 *
 * - Members stay beneath the root. Links on their way are resolved there, absolute targets from the root.
 * - A hardlink may only name a file that the same archive brought before; if that was left out by `keep`, it is refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in whole seconds.
 * - The same path twice is fine when it is the same folder, the same link or a file with the same mode and content (the newest
 *   time wins). Everything else is refused, and both packages are named. Names that differ in case are different names.
 */
class Unpacker {
    #options;
    #layout;
    #again = [];
    #root;
    #bytes = 0;
    #members = 0;
    /** @param root an empty folder that nobody else writes. */
    constructor(root, options) {
        this.#options = options;
        this.#root = root;
        try {
            this.#layout = new Layout(root, options.links ?? {});
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
     * @param keep tells which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
     * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
     */
    async unpack(tar, from, keep = () => true) {
        const writer = new Writer({
            layout: this.#layout,
            from,
            keep,
            hash: this.#options.hash === true,
            count: (member) => this.#count(member, from),
            again: (again) => this.#again.push(again),
        });
        const reader = new TarReader(from, writer);
        try {
            for await (const chunk of tar)
                reader.push(chunk);
            reader.finish();
        }
        catch (error) {
            throw storage_error_storageError(error, `unpacking ${from}`, this.#root);
        }
        finally {
            writer.close();
        }
        return { files: writer.files, bytes: writer.bytes, comment: writer.text };
    }
    /**
     * Compares the files that came twice and sets the times of folders. Call it once, when all archives are unpacked.
     *
     * @throws CrossrootError when two packages bring different files for one path.
     */
    finish() {
        try {
            for (const { path, node, from, sha256 } of this.#again) {
                if ((node.sha256 ?? hashFile(node.disk)) !== sha256())
                    throw conflict(path, from, node.from, 'the contents differ');
                (0,external_node_fs_namespaceObject.utimesSync)(node.disk, node.mtime, node.mtime);
            }
            setFolderTimes(this.#layout);
        }
        catch (error) {
            throw storage_error_storageError(error, 'finishing a tree', this.#root);
        }
    }
    /**
     * The sums of the files, taken as they were written; for after {@link finish}. Needs the option `hash`. What is done to the
     * tree from now on is later than their `until`.
     */
    sums() {
        return knownSums(this.#layout);
    }
    /** The digest of what was unpacked, from the bytes as they were written. Needs the option `hash`. */
    digest() {
        return digestEntries(this.#entries());
    }
    *#entries() {
        for (const { path, node } of this.#layout.entries()) {
            switch (node.kind) {
                case 'folder':
                    yield { type: 'folder', path, mode: 0o755 };
                    break;
                case 'symlink':
                    yield { type: 'symlink', path, target: node.target };
                    break;
                case 'file':
                    if (node.sha256 === undefined)
                        throw new Error('the unpacker was made without the option hash');
                    yield { type: 'file', path, mode: node.mode, size: node.size, sha256: node.sha256 };
                    break;
            }
        }
    }
    #count(member, from) {
        this.#members++;
        this.#bytes += member.size;
        const { maxBytes, maxMembers } = this.#options;
        if (this.#bytes > maxBytes)
            throw refused(from, member.name, `with its ${member.size} bytes there are more than ${maxBytes}`);
        if (this.#members > maxMembers)
            throw refused(from, member.name, `there are more than ${maxMembers} members`);
    }
}

;// CONCATENATED MODULE: ./lib/src/store/pack-note.js

/** A skippable frame's magic number (RFC 8878 §3.1.2): decompressors pass over it. */
const magic = 0x184d2a5c;
const headerBytes = 8;
/** More than any note needs. */
const mostBytes = 1024;
/** A note as the skippable frame that stands before a pack's own. */
function pack_note_noteFrame(note) {
    const text = Buffer.from(JSON.stringify(note));
    const header = Buffer.alloc(headerBytes);
    header.writeUInt32LE(magic, 0);
    header.writeUInt32LE(text.length, 4);
    return Buffer.concat([header, text]);
}
/**
 * Reads the note before a pack. It is somebody else's word, for people to read; nothing is decided by it.
 * @returns undefined when there is none, or it is damaged
 * @throws a system error when the file cannot be read.
 */
function readPackNote(file) {
    const descriptor = openSync(file, 'r');
    try {
        const bytes = Buffer.alloc(headerBytes + mostBytes);
        const length = readSync(descriptor, bytes, 0, bytes.length, 0);
        if (length < headerBytes || bytes.readUInt32LE(0) !== magic)
            return undefined;
        const end = headerBytes + bytes.readUInt32LE(4);
        return end > length ? undefined : parseNote(bytes.toString('utf8', headerBytes, end));
    }
    finally {
        closeSync(descriptor);
    }
}
function parseNote(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    if (typeof value !== 'object' || value === null || !('madeInMs' in value))
        return undefined;
    const { madeInMs } = value;
    const isTime = typeof madeInMs === 'number' && Number.isFinite(madeInMs) && madeInMs >= 0;
    return isTime ? { madeInMs } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/store/pack.js











/** A gcc tree has some 130 MB and 1,500 entries, a sysroot with a desktop's libraries some 250 MB and 10,000. */
const packLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 1_000_000 };
/** How the pack says what it must come to, in a comment that every tar program skips. */
const comment = /^crossroot tree ([0-9a-f]{64})$/;
/**
 * Writes a tree as a pack, `.tar.zst`: members sorted by the bytes of their paths, owner 0, times in whole seconds, hardlinks
 * as files of their own; before them, as a comment, the digest of the tree. The tar archive has the same bytes on every
 * machine, and so has the pack wherever libzstd is of the same version.
 *
 * @param root the tree. @param file the pack; it is removed again after a failure.
 * @param options.path the value of PATH on which `zstd` is looked for.
 * @param options.digest the digest of the tree, when it is known already.
 * @param options.note goes before it; a pack without one is the same everywhere.
 * @throws CrossrootError when the tree cannot be read or the pack not be written.
 */
async function writePack(root, file, options) {
    try {
        const digest = options.digest ?? (await digestTree(root)).sha256;
        const tar = Readable.from(inPieces(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
        const output = createWriteStream(file, { flags: 'wx' });
        if (options.note !== undefined)
            output.write(noteFrame(options.note));
        await pipeline(tar, zstdCompressor(options.path), output);
    }
    catch (error) {
        await rm(file, { force: true });
        throw storageError(error, `packing ${root}`, file);
    }
}
/**
 * Unpacks a pack into an empty folder as safely as a package (see {@link Unpacker}) and digests it from the bytes as they are
 * written. The folder holds parts of the pack after a failure and must be removed.
 *
 * @param path the value of PATH on which `zstd` is looked for.
 * @throws CrossrootError when the pack is cut short, damaged or malicious, and when it does not come to the digest that it
 * states. That guards against damage; whoever can write a pack can also write what it states.
 */
async function readPack(file, root, limits, path) {
    const unpacker = new Unpacker(root, { ...limits, hash: true });
    const what = `the pack ${file}`;
    const source = (0,external_node_fs_namespaceObject.createReadStream)(file, { highWaterMark: 1 << 18 });
    const tar = decompress(source, 'zstd', { what, maxBytes: limits.maxBytes, path });
    const { comment: text } = await unpacker.unpack(tar, what);
    unpacker.finish();
    const digest = unpacker.digest();
    const stated = comment.exec(text ?? '')?.[1];
    if (stated === digest.sha256)
        return digest;
    throw new errors/* CrossrootError */.p5({
        what: `${file} is no intact pack`,
        why: [`what it says it comes to: ${stated ?? 'nothing'}`, `what it comes to: ${digest.sha256}`],
        todo: 'remove the file; Crossroot makes the tree anew',
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
        yield* fileContent(disk, size);
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
