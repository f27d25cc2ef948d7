import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 63774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 73724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ arMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const magic = '!<arch>\n';
const headerBytes = 60;
/**
 * The members of an ar archive in the common format (ar(5)), in their order. Reads headers, never a member.
 *
 * @param file the descriptor of the open file.
 * @throws Error when the archive is malformed or cut short, saying why and at which byte.
 */
function* arMembers(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    const header = Buffer.alloc(headerBytes);
    const read = (length, at) => {
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, header, 0, length, at);
        if (bytesRead !== length)
            throw new Error(`it ends inside a header, at byte ${at + bytesRead}`);
        return header.toString('latin1', 0, length);
    };
    if (size < magic.length || read(magic.length, 0) !== magic)
        throw new Error('it does not start with the magic number of an ar archive');
    for (let at = magic.length; at < size;) {
        const text = read(headerBytes, at);
        const name = text.slice(0, 16).trimEnd();
        if (text.slice(58) !== '`\n')
            throw new Error(`a header has no end marker, at byte ${at}`);
        const digits = /^(\d{1,10}) *$/.exec(text.slice(48, 58))?.[1];
        if (digits === undefined)
            throw new Error(`the size of ${name} is not a number: ${JSON.stringify(text.slice(48, 58))}, at byte ${at}`);
        const member = { name, offset: at + headerBytes, size: Number(digits) };
        const end = member.offset + member.size;
        if (end > size)
            throw new Error(`${name} ends at byte ${end}, but the file has ${size} bytes`);
        yield member;
        at = end + (end % 2);
    }
}


/***/ }),

/***/ 22337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65071);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(19467);
/* harmony import */ var _xz_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(15074);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(40504);








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
    const ceiling = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        highWaterMark: 1 << 20,
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            if (left >= 0)
                done(null, chunk);
            else
                done(tooMuch(options));
        },
        destroy(error, done) {
            done(error === null || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5
                ? error
                : cannotDecompress(error, compression, options));
        },
    });
    try {
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)([source, ...decoderOf(compression, options), ceiling], (error) => {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `${what} is too large when decompressed`,
        why: `the limit is ${maxBytes} bytes`,
        todo: `${remedies[dialect]}: this one is damaged, or was made to fill the disk`,
    });
}
function cannotDecompress(error, compression, { what, dialect = 'package' }) {
    const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test(error.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
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
            return [(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 1 << 18 })];
        case 'xz': {
            const isSmall = size !== undefined && size <= smallBytes;
            const xz = isSmall ? undefined : (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('xz', path);
            // Busybox's knows no limit, and takes no bytes, and bytes behind the end, for a whole file.
            if (xz === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(xz)) === 'busybox')
                return [(0,_xz_js__WEBPACK_IMPORTED_MODULE_6__/* .bundledXz */ .hI)(isSmall)];
            return [(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .throughProgram */ .g8)(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
        }
        case 'zstd':
            return (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .zstdDecoder */ .oq)({ what, path, memoryMiB: memory, frames: dialect === 'package' ? 'one' : 'many' });
        case 'bzip2': {
            const bzip2 = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('bzip2', path);
            if (bzip2 !== undefined)
                return [(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .throughProgram */ .g8)(bzip2, ['-dc'])];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
                what: `${what} cannot be decompressed: bzip2 is not on PATH`,
                why: 'it is compressed with bzip2',
                todo: 'install bzip2, or recompress the tarball as .tar.xz or .tar.gz',
            });
        }
    }
}


/***/ }),

/***/ 48312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ MalformedTar),
/* harmony export */   JW: () => (/* binding */ remedies),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   cM: () => (/* binding */ checksum),
/* harmony export */   gZ: () => (/* binding */ hasChecksum)
/* harmony export */ });
/** What can be done about an archive that is refused. */
const remedies = {
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
    const name = text(header, 0, 100);
    // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for
    // other things.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? text(header, 345, 155) : '';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: text(header, 157, 100),
        mode,
        size,
        mtime: Math.max(mtime, 0),
        flag: header[156] === 0 ? '0' : header.toString('latin1', 156, 157),
    };
}
/** Whether a block is a header: its checksum is right. */
function hasChecksum(header) {
    return parseNumber(header, 148, 8) === checksum(header);
}
/** The sum of all bytes, the checksum's own taken as blanks. */
function checksum(header) {
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
function text(bytes, at = 0, length = bytes.length) {
    const end = bytes.indexOf(0, at);
    return bytes.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}


/***/ }),

/***/ 94692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ TarReader)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __nccwpck_require__(48312);
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
        this.#size = (0,tar_header/* numberIn */.Po)(header, 483, 12, why);
    }
    /**
     * Takes the next part of the list: the 4 pieces in the header, or the 21 in a block after it.
     *
     * @returns the file, once the list is complete. @throws MalformedTar
     */
    add(block, isHeader) {
        const [start, count, flag] = isHeader ? [386, 4, 482] : [0, 21, 504];
        for (let at = start; at < start + count * 24 && block[at + 12] !== 0; at += 24) {
            const offset = (0,tar_header/* numberIn */.Po)(block, at, 12, malformed);
            this.#pieces.push({ offset, length: (0,tar_header/* numberIn */.Po)(block, at + 12, 12, malformed) });
        }
        if (this.#pieces.length > maxPieces)
            throw new tar_header/* MalformedTar */.$$(tooMany);
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
                throw new tar_header/* MalformedTar */.$$(malformed);
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
            throw new tar_header/* MalformedTar */.$$(malformed);
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
            throw new tar_header/* MalformedTar */.$$(tooMany);
        const needed = 1 + 2 * count;
        if (lines.length <= needed) {
            if (list.length > 44 * (count + 24))
                throw new tar_header/* MalformedTar */.$$(malformed);
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
        throw new tar_header/* MalformedTar */.$$(malformed);
    return Number(digits);
}
function pairs(values) {
    if (values.length % 2 !== 0 || values.length > 2 * maxPieces)
        throw new tar_header/* MalformedTar */.$$(malformed);
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
            throw new tar_header/* MalformedTar */.$$('the parts of a sparse file overlap');
        end = offset + length;
        sum += length;
        if (end > size)
            throw new tar_header/* MalformedTar */.$$('a part of a sparse file ends after the file');
    }
    if (sum !== stored)
        throw new tar_header/* MalformedTar */.$$('the parts of a sparse file do not match its contents');
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
            this.#longName = (0,tar_header/* text */.Qq)(content);
        else if (flag === 'K')
            this.#longLink = (0,tar_header/* text */.Qq)(content);
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
                throw new tar_header/* MalformedTar */.$$('it contains a sparse file');
            if (flag === 'g' && !this.#mayBeGlobal(key))
                throw new tar_header/* MalformedTar */.$$(`a global header sets ${key} for all members`);
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
            throw new tar_header/* MalformedTar */.$$('an extended header is malformed');
        records.push([content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1)]);
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/src/archive/tar.js




const block = 512;
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
    #header = Buffer.alloc(block);
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
            throw error instanceof tar_header/* MalformedTar */.$$ ? this.#refused(error.message) : error;
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
        if (this.#headerFill === 0 && chunk.length - at >= block) {
            this.#take(chunk.subarray(at, at + block));
            return block;
        }
        const copied = chunk.copy(this.#header, this.#headerFill, at, at + block - this.#headerFill);
        this.#headerFill += copied;
        if (this.#headerFill === block) {
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
        if ((0,tar_header/* isZero */.be)(header)) {
            if (!this.#extended.isEmpty)
                throw new tar_header/* MalformedTar */.$$('it ends after an extended header');
            this.#ended = true;
            return;
        }
        if (this.#ended)
            throw new tar_header/* MalformedTar */.$$('there is data after the end-of-archive marker');
        const raw = (0,tar_header/* readHeader */.ay)(header);
        const limit = this.#extended.limit(raw.flag);
        if (limit !== undefined) {
            if (raw.size > limit)
                throw new tar_header/* MalformedTar */.$$(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
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
            throw new tar_header/* MalformedTar */.$$(`${name} is a ${type} and has content`);
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
        this.#padding = (block - (size % block)) % block;
        this.#receive = receive;
        this.#complete = complete;
        if (size === 0)
            complete?.();
    }
    #checkName(name, link) {
        if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
            throw new tar_header/* MalformedTar */.$$(`a name is longer than ${maxName} bytes`);
        if (`${name}${link}`.includes('\0'))
            throw new tar_header/* MalformedTar */.$$('a name contains a NUL');
        if (this.#dialect === 'package' && `${name}${link}`.includes('\ufffd'))
            throw new tar_header/* MalformedTar */.$$(`a name is not UTF-8: ${JSON.stringify(name)}`);
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
            throw new tar_header/* MalformedTar */.$$(`${name} is a ${type}`);
        if (type !== undefined)
            return type;
        throw new tar_header/* MalformedTar */.$$(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
    }
    #refused(why) {
        return new errors/* CrossrootError */.p5({
            what: `${this.#what} is refused: its tar archive is malformed, or contains something that must not be unpacked`,
            why,
            todo: tar_header/* remedies */.JW[this.#dialect],
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
    throw new tar_header/* MalformedTar */.$$(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
}


/***/ }),

/***/ 15074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hI: () => (/* binding */ bundledXz),
  vM: () => (/* binding */ decodeXzInThreads)
});

// UNUSED EXPORTS: decodeXz

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
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
            taken = (0,external_node_events_.once)(port, 'message');
        }
    }
    catch (error) {
        failure = (0,errors/* messageOf */.bD)(error);
    }
    await taken;
    // A thread that ended before its last message was taken would take it along.
    taken = (0,external_node_events_.once)(port, 'message');
    port.postMessage({ failure });
    await taken;
}
/**
 * The bytes that another thread gives.
 * @throws Error with the failure of the other thread, and when the signal ends it
 */
async function* takeBytes(port, signal) {
    for (;;) {
        const [message] = await (0,external_node_events_.once)(port, 'message', { signal });
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
    return worker === undefined || isSmall ? external_node_stream_.Duplex.from(decodeXz) : inThread(worker);
}
/** Decodes in this thread; one stream after the other. @throws Error for what is no whole .xz file. */
async function* decodeXz(source) {
    const { default: xz } = await __nccwpck_require__.e(/* import() */ 6642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 36642, 19));
    const reader = new xz.XzReadableStream(external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(source))).getReader();
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
    return external_node_stream_.Duplex.from(async function* (source) {
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


/***/ }),

/***/ 40504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ zstdCompressor),
/* harmony export */   Ou: () => (/* binding */ refuseWithoutZstd),
/* harmony export */   UZ: () => (/* binding */ hasZstd),
/* harmony export */   oq: () => (/* binding */ zstdDecoder)
/* harmony export */ });
/* unused harmony export zstdEfforts */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(19467);




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
function zstdCompressor(path, what = 'the pack', effort = 'little') {
    const { level, window } = zstdEfforts[effort];
    if (!nodeHasZstd()) {
        const long = window === 0 ? [] : [`--long=${window}`];
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProgram */ .g8)(zstdProgram(path, what, 'compressed'), [
            ...[`-${level}`, ...long, '-q', '-c', '--check', '--single-thread', '--no-progress'],
        ]);
    }
    const params = {
        [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_compressionLevel]: level,
        [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_checksumFlag]: 1,
        [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_windowLog]: window,
        [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_enableLongDistanceMatching]: window === 0 ? 0 : 1,
    };
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from((source) => through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress({ chunkSize: chunkBytes, params })));
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
        return [(0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProgram */ .g8)(zstdProgram(path, what, 'decompressed'), args)];
    }
    if (frames === 'one')
        return oneFrame(node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress({ chunkSize: chunkBytes }));
    return [node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from((source) => allFrames(source, memoryMiB * 2 ** 20))];
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
    return nodeHasZstd() || (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)('zstd', path) !== undefined;
}
function nodeHasZstd() {
    return typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress === 'function';
}
function zstdProgram(path, what, done) {
    const file = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)('zstd', path);
    if (file !== undefined)
        return file;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
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
    const start = node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from(async function* (source) {
        const input = new PulledBytes(source);
        while (await input.skippedFrame())
            ;
        for await (const chunk of input.rest()) {
            given += chunk.length;
            yield chunk;
        }
    });
    const end = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
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
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_d_windowLogMax]: Math.log2(maxWindow) };
    while (await input.has(1)) {
        if (await input.skippedFrame())
            continue;
        if ((await input.peek(4)).readUInt32LE() !== 0xfd2fb528)
            throw new Error('the data after a zstd frame is not a zstd frame');
        yield* through(frameBytes(input), node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress({ chunkSize: chunkBytes, params }));
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


/***/ }),

/***/ 50710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dayOf: () => (/* binding */ dayOf),
  openContext: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/archive/xz.js + 1 modules
var xz = __nccwpck_require__(15074);
// EXTERNAL MODULE: ./lib/src/debian/mirrors.js + 2 modules
var mirrors = __nccwpck_require__(85852);
// EXTERNAL MODULE: ./lib/src/debian/own-mirrors.js
var own_mirrors = __nccwpck_require__(39215);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __nccwpck_require__(92147);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __nccwpck_require__(42118);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(70370);
// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __nccwpck_require__(98768);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __nccwpck_require__(78099);
;// CONCATENATED MODULE: ./lib/src/net/hosts.js




/** How many times as fast another host must be for a download that is under way to begin again there. */
const muchFaster = 2;
/**
 * What every download knows of the hosts: who is busy, who asked to wait, who is slow, who is not there. Each
 * port of a machine is a host of its own (`mirror.example`, `mirror.example:3142`): another server answers
 * there.
 */
class Hosts {
    settings;
    closing;
    #hosts = new Map();
    /** `closing` ends every wait. */
    constructor(settings, closing) {
        this.settings = settings;
        this.closing = closing;
    }
    /**
     * Runs a request when the host has a connection to spare and has not asked to wait.
     * @throws PlaceFailure when the host is shut
     */
    run(name, request) {
        const host = this.#host(name);
        return host.limit(async () => {
            for (;;) {
                if (host.shut !== undefined && performance.now() < host.shut.until) {
                    throw new failure/* PlaceFailure */.Eo(host.shut.topic, 'next', `not tried again after: ${host.shut.because}`);
                }
                const wait = host.pausedUntil - performance.now();
                if (wait <= 0)
                    return request();
                await (0,promises_.setTimeout)(wait, undefined, { signal: this.closing });
            }
        });
    }
    /** Lets no request to the host begin for a time. */
    pause(name, ms) {
        const host = this.#host(name);
        host.pausedUntil = Math.max(host.pausedUntil, performance.now() + ms);
    }
    /** Makes every request to the host fail at once for a time. */
    shut(name, ms, topic, because) {
        this.#host(name).shut = { until: performance.now() + ms, topic, because };
    }
    /** Notes that the host answers. */
    answered(name) {
        this.#host(name).answeredAt = performance.now();
    }
    /** Whether the host answered anyone since that moment (of `performance.now()`). */
    answeredSince(name, moment) {
        return this.#host(name).answeredAt >= moment;
    }
    /** Counts bytes that the host gave. */
    gave(name, bytes) {
        this.#host(name).given += bytes;
    }
    /** The bytes that the host gave until now. */
    given(name) {
        return this.#host(name).given;
    }
    /** Notes how many bytes a second the host gave of late. */
    noteRate(name, rate) {
        this.#host(name).rate = rate < this.settings.slowRate ? rate : Number.POSITIVE_INFINITY;
    }
    /** The sources in their order, but those at slow hosts last, the slowest at the end. */
    fastFirst(sources) {
        const rate = (source) => Math.min(this.#rate(source), this.settings.slowRate);
        return sources.toSorted((a, b) => rate(b) - rate(a));
    }
    /** Whether one of the sources is at a host that is much faster than this slow one, or may be. */
    hasFaster(sources, name) {
        return sources.some((source) => this.#rate(source) > this.#host(name).rate * muchFaster);
    }
    #rate({ url }) {
        return this.#host((0,net_url/* parseHttpUrl */.f$)(url)?.host ?? '').rate;
    }
    #host(name) {
        const known = this.#hosts.get(name);
        if (known !== undefined)
            return known;
        const { limitedHosts, connectionsPerHost, connectionsPerLimitedHost } = this.settings;
        const limited = limitedHosts.includes(name.replace(/:\d+$/, ''));
        const host = {
            limit: (0,p_limit/* default */.A)(limited ? connectionsPerLimitedHost : connectionsPerHost),
            pausedUntil: 0,
            shut: undefined,
            answeredAt: -1,
            given: 0,
            rate: Number.POSITIVE_INFINITY,
        };
        this.#hosts.set(name, host);
        return host;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
;// CONCATENATED MODULE: ./lib/src/net/proxy.js



/**
 * Loads the HTTP client and opens the ways. (undici's own reader of these variables sends https through the
 * proxy for http, and knows no IPv6 and no ranges of addresses among the excepted hosts.)
 * @throws CrossrootError for a proxy that is not an http or https URL
 */
async function openWays({ proxies, connectTimeoutMs: timeout }) {
    const { Agent, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 6752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 46752, 19));
    const direct = new Agent({ connect: { timeout } });
    const through = (value = '') => {
        if (value === '')
            return direct;
        const url = proxyUrl(value);
        const token = (0,net_url/* basicAuthorization */.aR)(url);
        return new ProxyAgent({
            uri: url.origin,
            ...(token === undefined ? {} : { token }),
            // Plain http goes through a proxy as a plain request; few proxies allow tunnels to port 80.
            proxyTunnel: false,
            connect: { timeout },
            proxyTls: { timeout },
            requestTls: { timeout },
        });
    };
    const http = through(proxies.http);
    const https = through(proxies.https);
    return {
        to(url) {
            if (isExcepted(url, proxies.except))
                return direct;
            return url.protocol === 'https:' ? https : http;
        },
        destroy: async () => {
            await Promise.all([...new Set([direct, http, https])].map((dispatcher) => dispatcher.destroy()));
        },
    };
}
/**
 * Whether a URL is reached without a proxy.
 * @param except `no_proxy` as curl reads it: hosts with those beneath them (a dot before the name changes
 * nothing), addresses with or without brackets, ranges such as `10.0.0.0/8`, or `*` for all. As other programs
 * have it, a host may have a port, and `*` may stand anywhere.
 */
function isExcepted(url, except = '') {
    const host = bareHost(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return except.split(/[\s,]+/).some((entry) => {
        const [, name = entry, onlyPort = port] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
        return Number(onlyPort) === Number(port) && covers(bareHost(name), host);
    });
}
function bareHost(name) {
    return name
        .toLowerCase()
        .replace(/^\*?\.|^\[|\.$/g, '')
        .replace(/\](?=$|\/)/, '');
}
function covers(entry, host) {
    if (entry === '*')
        return true;
    const [, address = entry, bits] = /^(.*)\/(\d+)$/.exec(entry) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0)
        return entry !== '' && (host === entry || host.endsWith(`.${entry}`));
    const most = family === 4 ? 32 : 128;
    const length = Number(bits ?? most);
    // No URL holds an address with a zone.
    if ((0,external_node_net_.isIP)(host) !== family || address.includes('%') || length > most)
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(address, length, type);
    return range.check(host, type);
}
function proxyUrl(value) {
    const url = (0,net_url/* parseHttpUrl */.f$)(value.includes('://') ? value : `http://${value}`);
    if (url !== undefined)
        return url;
    throw new errors/* CrossrootError */.p5({
        what: `the proxy "${(0,net_url/* shownUrl */.zA)(value)}" cannot be used`,
        why: 'it is not an http or https URL',
        todo: 'set http_proxy and https_proxy to an address such as `http://proxy.example:3128`, or unset them',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/src/net/sink.js



/** Takes bytes as they arrive, counting and hashing them. */
class Sink {
    keeper;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #size = 0;
    constructor(keeper) {
        this.keeper = keeper;
    }
    get size() {
        return this.#size;
    }
    restart() {
        this.keeper.restart();
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#size = 0;
    }
    write(chunk) {
        this.#hash.update(chunk);
        this.keeper.keep(chunk);
        this.#size += chunk.length;
    }
    /** SHA256 of all bytes, lowercase hexadecimal. The next call after it can only be `restart`. */
    digest() {
        return this.#hash.digest('hex');
    }
}
/**
 * Keeps bytes in a file that must not exist before. Writes are synchronous: a chunk goes to the page cache
 * faster than through the thread pool, and nothing piles up in memory. Every method throws CrossrootError when
 * the disk refuses.
 */
class FileKeeper {
    file;
    what;
    #fd;
    #opened = false;
    constructor(file, what) {
        this.file = file;
        this.what = what;
    }
    restart() {
        this.#try(() => {
            if (this.#fd !== undefined) {
                (0,external_node_fs_.ftruncateSync)(this.#fd, 0);
            }
            else {
                // Appending: after a truncation the next byte is the first again.
                this.#fd = (0,external_node_fs_.openSync)(this.file, 'ax');
                this.#opened = true;
            }
        });
    }
    keep(chunk) {
        const fd = this.#fd;
        if (fd === undefined)
            throw new Error('received data before the file was opened');
        this.#try(() => (0,external_node_fs_.writeFileSync)(fd, chunk));
    }
    /** Closes the file, which is complete. */
    finish() {
        this.#try(() => this.#close());
    }
    /** Closes and removes the file if it was opened here. */
    discard() {
        if (!this.#opened)
            return;
        this.#try(() => {
            (0,external_node_fs_.rmSync)(this.file, { force: true });
            this.#close();
        });
    }
    #close() {
        const fd = this.#fd;
        // Whatever close answers, the descriptor is gone.
        this.#fd = undefined;
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
    #try(step) {
        try {
            step();
        }
        catch (error) {
            throw diskError(error, this.what, this.file);
        }
    }
}
/** What a user can do about a failure of the disk. */
function diskError(error, what, file) {
    const message = (0,errors/* messageOf */.bD)(error);
    const denied = [
        `permission denied: ${message}`,
        'make the folder writable for this user, or use another folder',
    ];
    const full = ['the disk is full', 'free some space there'];
    const taken = [
        'a file of that name already exists',
        'remove it, or check for another run that uses the same folder',
    ];
    const known = new Map([
        ['ENOSPC', full],
        ['EDQUOT', full],
        ['EACCES', denied],
        ['EPERM', denied],
        ['EROFS', denied],
        ['EEXIST', taken],
    ]);
    const [why, todo] = known.get((0,errors/* codeOf */.$N)(error)) ?? [message, 'check the disk and the folder'];
    return new errors/* CrossrootError */.p5({ what: `cannot write ${what} to ${file}`, why, todo, cause: error });
}

;// CONCATENATED MODULE: ./lib/src/net/download.js





/**
 * The network, opened at its first use: a run that finds everything in place needs none, and loading the HTTP
 * client takes longer than the rest of such a run's start. Its first use throws CrossrootError for a proxy that
 * is not an http or https URL. Downloads that are under way when it is closed end with a failure, and their
 * files are removed.
 */
function openNet(settings, closing = new AbortController()) {
    // Every download that waits listens to it, and hundreds may wait.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const hosts = new Hosts(settings, closing.signal);
    const underWay = new Set();
    let opened;
    async function fetchInto(wanted, sink) {
        const signal = wanted.signal === undefined ? closing.signal : AbortSignal.any([closing.signal, wanted.signal]);
        try {
            signal.throwIfAborted();
            opened ??= openWays(settings);
            const { fetchFromAny } = await __nccwpck_require__.e(/* import() */ 4301).then(__nccwpck_require__.bind(__nccwpck_require__, 84301));
            const client = { ways: await opened, settings, hosts };
            return await fetchFromAny(client, wanted, sink, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new errors/* CrossrootError */.p5({ what: `cannot download ${wanted.what}`, why: 'the run is ending' });
        }
    }
    function track(download) {
        const settled = Promise.allSettled([download]).then(() => underWay.delete(settled));
        underWay.add(settled);
        return download;
    }
    async function toFile(wanted, file) {
        const keeper = new FileKeeper(file, wanted.what);
        try {
            await fetchInto(wanted, new Sink(keeper));
            keeper.finish();
        }
        catch (error) {
            keeper.discard();
            throw error;
        }
    }
    async function toBytes(wanted) {
        let chunks = [];
        const restart = () => {
            chunks = [];
        };
        const found = await fetchInto(wanted, new Sink({ restart, keep: (chunk) => chunks.push(chunk) }));
        return { bytes: Buffer.concat(chunks), ...found };
    }
    return {
        toFile: (wanted, file) => track(toFile(wanted, file)),
        toBytes: (wanted) => track(toBytes(wanted)),
        async close() {
            closing.abort();
            await (await opened)?.destroy();
            await Promise.all(underWay);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/places.js
var places = __nccwpck_require__(49656);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
;// CONCATENATED MODULE: ./lib/src/store/pack-thread.js


/**
 * Gives a `readPack` that works in a thread of its own: a run unpacks two packs or three, and making thousands
 * of files keeps a processor busy.
 * @param worker the compiled `pack-worker`
 */
function readPackInWorker(worker) {
    return async (file, root, path) => {
        const order = [file, root, path];
        const answer = await new Promise((resolve, reject) => {
            const thread = new external_node_worker_threads_.Worker(worker, { workerData: order });
            thread.once('message', resolve);
            thread.once('error', reject);
            thread.once('exit', (code) => reject(new Error(`the thread that unpacks ${file} ended with ${code}`)));
        });
        if ('digest' in answer)
            return answer.digest;
        throw new errors/* CrossrootError */.p5(answer.failure);
    };
}

// EXTERNAL MODULE: ./lib/src/store/release-page.js
var release_page = __nccwpck_require__(56257);
// EXTERNAL MODULE: ./lib/src/store/store.js
var store_store = __nccwpck_require__(76781);
// EXTERNAL MODULE: ./lib/src/system/staging.js
var staging = __nccwpck_require__(96859);
// EXTERNAL MODULE: ./lib/src/world.js + 1 modules
var src_world = __nccwpck_require__(86543);
;// CONCATENATED MODULE: ./lib/src/context.js














/** The time for which packages are chosen. */
function dayOf({ at, now }) {
    return at ?? now;
}
/**
 * Opens the context of a run.
 * @param options.mirrors base URLs that the user named
 * @param options.repositories those that the user brings; none when absent
 * @param options.packs who is asked for packs; nobody when absent
 * @param options.fresh has the archive read again; when absent, what this machine read lately is used
 * @param options.warn takes what the run goes on without
 * @throws CrossrootError when apt's configuration or a mirror cannot be used, and on a machine that Crossroot
 * does not run on.
 */
async function openContext(options) {
    const { world, warn, fresh, repositories = [] } = options;
    const host = (0,src_host/* hostOf */.w4)(world.host);
    (0,xz/* decodeXzInThreads */.vM)(world.xzWorker);
    const { environment } = world;
    const { aptRoot, publicMirrors } = world;
    const released = await (0,mirrors/* findMirrors */.af)({ mirrors: options.mirrors, aptRoot, publicMirrors, at: fresh?.at });
    const { toolCache, temp } = await (0,places/* openPlaces */.j)(world, warn);
    const ending = new AbortController();
    const settings = { ...world.netSettings, proxies: (0,src_world/* proxiesOf */._j)(environment) };
    const net = openNet(settings, ending);
    const pageNet = openNet((0,release_page/* pageSettings */.fM)(settings), ending);
    const path = environment.PATH ?? '';
    const unpack = readPackInWorker(world.packWorker);
    const { packs = { kind: 'off' } } = options;
    const forCache = options.useCache ? (0,src_world/* cacheEnvironment */.G9)(environment) : undefined;
    const store = new store_store/* Store */.il({
        toolCache,
        toolCacheFrom: (0,src_world/* placesOf */.ek)(environment).toolCacheFrom,
        temp: world.temp,
        warn,
        path,
        now: world.clock,
        readPack: unpack,
        page: packs.kind === 'off'
            ? undefined
            : new release_page/* ReleasePage */.NS({
                ...world.releasePage(),
                ...(packs.kind === 'own' ? { base: packs.base, warn } : {}),
                ...{ net: pageNet, ending: ending.signal, path, readPack: unpack },
            }),
        // A digest that is written down for others must be what the packages come to.
        ownOnly: fresh !== undefined,
        remote: forCache &&
            new (await __nccwpck_require__.e(/* import() */ 2242).then(__nccwpck_require__.bind(__nccwpck_require__, 92242))).GithubCache({
                ...{ job: world.cacheJob, environment: forCache, path, warn },
                ...world.cacheLimits,
            }),
        findTool: toolCache === world.toolCache ? world.findTool : undefined,
    });
    return {
        host,
        net,
        ending,
        mirrors: (0,own_mirrors/* withOwnRepositories */.D)(released, repositories, environment),
        ownSuites: repositories.map(own_repository/* ownSuite */.vf),
        store,
        keys: world.keys,
        keyFolders: world.keyFolders,
        now: new Date(world.clock()),
        temp,
        toolCache,
        at: fresh?.at,
        notBefore: fresh?.at === undefined ? fresh?.notBefore : undefined,
        records: fresh === undefined ? (0,external_node_path_.join)(toolCache, 'crossroot-resolutions') : undefined,
        sums: new Map(),
        readings: new Map(),
        path,
        close: async () => {
            try {
                await net.close();
                await pageNet.close();
                await store.saved();
            }
            finally {
                await (0,staging/* removeStaging */.O7)(temp);
                if ((0,external_node_fs_.existsSync)(temp))
                    warn(`${temp} cannot be removed; a later run tries again`);
            }
        },
    };
}


/***/ }),

/***/ 47563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseParagraphs),
/* harmony export */   R: () => (/* binding */ parseControl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);

/**
 * Reads control data that must hold exactly one paragraph, as the control file of a `.deb` and a `Release` do
 * (Debian policy §5.1).
 *
 * Names are given in lower case. A value is trimmed; of a continuation line the blank that marks it and the
 * blanks at its end are dropped, and lines are joined with newlines.
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
function parseControl(text) {
    const [paragraph, second] = parseParagraphs(text);
    if (paragraph === undefined)
        throw malformed('it has no fields');
    if (second !== undefined)
        throw malformed('it has a second paragraph');
    return paragraph;
}
/**
 * Reads control data of any number of paragraphs (Debian policy §5.1).
 * @param options.comments true where lines that start with `#` are comments, as in apt's `.sources`
 * (sources.list(5)).
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
function parseParagraphs(text, options = {}) {
    const paragraphs = [];
    let current = new Map();
    let name = '';
    for (const [index, line] of text.split('\n').entries()) {
        const first = line.charAt(0);
        if (first === '#' && options.comments === true)
            continue;
        if (line.trim() === '') {
            if (current.size > 0)
                paragraphs.push(current);
            current = new Map();
            name = '';
        }
        else if (hasControlCharacter(line)) {
            throw malformed(`line ${index + 1} contains a control character`);
        }
        else if (first === ' ' || first === '\t') {
            const value = current.get(name);
            if (value === undefined)
                throw malformed(`line ${index + 1} continues a field, but there is none`);
            current.set(name, `${value}\n${line.slice(1).trimEnd()}`);
        }
        else {
            const colon = line.indexOf(':');
            name = line.slice(0, Math.max(colon, 0)).toLowerCase();
            if (!fieldName.test(name))
                throw malformed(`line ${index + 1} is not a field: ${JSON.stringify(line)}`);
            if (current.has(name))
                throw malformed(`line ${index + 1} repeats the field ${name}`);
            current.set(name, line.slice(colon + 1).trim());
        }
    }
    if (current.size > 0)
        paragraphs.push(current);
    return paragraphs;
}
/** Printable ASCII but the colon, and no leading `#` or `-` (Debian policy §5.1). */
const fieldName = /^(?![#-])[!-9;-~]+$/;
function hasControlCharacter(line) {
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if ((code < 0x20 && code !== 0x09) || code === 0x7f)
            return true;
    }
    return false;
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({ what: 'the control data is malformed (Debian policy §5.1)', why });
}


/***/ }),

/***/ 28921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   f_: () => (/* binding */ OtherPackageError),
/* harmony export */   s7: () => (/* binding */ openDeb)
/* harmony export */ });
/* unused harmony export dataCeiling */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _archive_ar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73724);
/* harmony import */ var _archive_compression_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22337);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(84275);
/* harmony import */ var _control_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(47563);







const mebibyte = 1 << 20;
/**
 * Control archives hold a few kilobytes of text and scripts; the largest in Debian have some two megabytes of
 * triggers and sums.
 */
const maxControlArchive = 32 * mebibyte;
const maxControlFile = mebibyte;
/** Debian's largest have some 30 kB; reading one costs more than its bytes. */
const maxPostinst = mebibyte / 4;
/** A `.deb` has three members; more than a few mean that it is something else. */
const maxMembers = 32;
/** What can be done about a file that is what the archive promised, and still cannot be used. */
const otherVersion = 'leave the package out or ask for another version of it (name=version in packages), and report it to whoever runs the archive';
/**
 * Opens a `.deb` file (deb(5), format 2.x) by the offsets of its members; nothing but its control archive is
 * read.
 * @param file the file; it must stay as it is while `data()` is read.
 * @param options.what how messages call it.
 * @param options.path the value of PATH on which `xz` and `zstd` are looked for.
 * @throws CrossrootError when the file is malformed or uses a compression that is not supported.
 */
async function openDeb(file, options) {
    const { what, path } = options;
    const { control, data } = chooseMembers(what, readMembers(file, what));
    const { size, compression } = data;
    const { fields, postinst } = await readControl(file, control, options);
    const maxBytes = dataCeiling(size, fields.get('installed-size'));
    return {
        control: fields,
        postinst,
        data: () => (0,_archive_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .decompress */ .m)(slice(file, data), compression, { what, maxBytes, path, size }),
    };
}
/** The bytes that were promised are those of another package: what promised them is wrong. */
class OtherPackageError extends _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5 {
}
/**
 * Holds what a `.deb` says of itself against what the index promised.
 * @throws OtherPackageError when the name, version or architecture is another.
 */
function checkIdentity(deb, expected) {
    const { name, version, architecture } = expected;
    const why = Object.entries({ package: name, version, architecture })
        .filter(([field, value]) => deb.control.get(field) !== value)
        .map(([field, value]) => `${field}: ${deb.control.get(field) ?? 'missing'} instead of ${value}`);
    if (why.length === 0)
        return;
    throw new OtherPackageError({
        what: `the package file of ${name} ${version} ${architecture} is a different package`,
        why,
        todo: 'use another mirror, and report this one to its operator: its index and its files disagree',
    });
}
/**
 * The most bytes that a data archive may decompress to: twice the Installed-Size (KiB, Debian policy §5.6.20)
 * with room for headers, and never more than 200 times the compressed size. What the package states is not
 * trusted beyond that.
 */
function dataCeiling(compressed, installedSize) {
    const byRatio = compressed * 200 + 32 * mebibyte;
    if (installedSize === undefined || !/^\d{1,12}$/.test(installedSize))
        return byRatio;
    return Math.min(byRatio, Number(installedSize) * 1024 * 2 + 32 * mebibyte);
}
/** The members of the outer archive, once its format is known to be 2.x. */
function readMembers(file, what) {
    try {
        return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .withFile */ .D4)(file, (fd) => {
            const members = [];
            for (const member of (0,_archive_ar_js__WEBPACK_IMPORTED_MODULE_1__/* .arMembers */ .d)(fd)) {
                if (members.length === maxMembers)
                    throw new Error(`it has more than ${maxMembers} members`);
                // GNU ar ends a name with a slash.
                const name = /^([\w.-]{1,15})\/?$/.exec(member.name)?.[1];
                if (name === undefined)
                    throw new Error(`a member's name is malformed: ${JSON.stringify(member.name)}`);
                members.push({ ...member, name });
            }
            const [first] = members;
            if (first?.name === 'debian-binary')
                checkVersion(fd, first);
            return members;
        });
    }
    catch (error) {
        throw malformed(what, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    }
}
function checkVersion(fd, { offset }) {
    const bytes = Buffer.alloc(4);
    const version = bytes.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, 0, 4, offset));
    if (!/^2\.\d\n?/.test(version))
        throw new Error(`its format is ${JSON.stringify(version)}, not 2.x`);
}
function chooseMembers(what, members) {
    // Members that start with an underscore may be between the three (deb(5)).
    const [first, control, data, ...others] = members.filter(({ name }) => !name.startsWith('_'));
    if (first?.name !== 'debian-binary' || members[0] !== first)
        throw malformed(what, `its first member is ${members[0]?.name ?? 'missing'} instead of debian-binary`);
    const isOf = (stem, member) => member?.name.split('.')[0] === stem;
    if (control === undefined || data === undefined || !isOf('control', control) || !isOf('data', data))
        throw malformed(what, `its members are ${members.map(({ name }) => name).join(', ')}`);
    const second = ['debian-binary', 'control', 'data'].find((stem) => others.some((one) => isOf(stem, one)));
    if (second !== undefined)
        throw malformed(what, `it has two members ${second}`);
    return { control: asArchive(what, control), data: asArchive(what, data) };
}
const compressions = new Map([
    [undefined, 'none'],
    ['gz', 'gzip'],
    ['xz', 'xz'],
    ['zst', 'zstd'],
]);
function asArchive(what, member) {
    const name = /^(?:control|data)\.tar(?:\.(\w+))?$/.exec(member.name);
    if (name === null)
        throw malformed(what, `${member.name} is not a tar archive`);
    const compression = compressions.get(name[1]);
    if (compression === undefined)
        throw malformed(what, `${member.name} is compressed in a way that is not supported (gz, xz and zst are)`);
    return { ...member, compression };
}
async function readControl(file, archive, { what, path }) {
    const title = `the control archive of ${what}`;
    const options = { what: title, maxBytes: maxControlArchive, path, size: archive.size };
    const files = { control: [], postinst: [] };
    let found = 0;
    let parts;
    const reader = new _archive_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .TarReader */ .R(title, {
        member: ({ name, type, size }) => {
            const plain = type === 'file' ? name.replace(/^\.\//, '') : '';
            const isControl = plain === 'control';
            if (isControl)
                found++;
            if (isControl && size > maxControlFile)
                throw malformed(what, `its control file has ${size} bytes`);
            const isScript = plain === 'postinst';
            if (isScript && size > maxPostinst)
                throw malformed(what, `its postinst has ${size} bytes`);
            parts = isControl || isScript ? files[plain] : undefined;
        },
        data: (bytes) => parts?.push(Buffer.from(bytes)),
        end: () => undefined,
    });
    for await (const chunk of (0,_archive_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .decompress */ .m)(slice(file, archive), archive.compression, options))
        reader.push(chunk);
    reader.finish();
    if (found !== 1)
        throw malformed(what, `its control archive has ${found} control files`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(files.control));
        const postinst = files.postinst.length === 0 ? undefined : Buffer.concat(files.postinst).toString('latin1');
        return { fields: (0,_control_js__WEBPACK_IMPORTED_MODULE_6__/* .parseControl */ .R)(text), postinst };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
            what: `the control file of ${what} is malformed`,
            why: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5 ? error.why : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
            todo: otherVersion,
            cause: error,
        });
    }
}
function slice(file, { offset, size }) {
    // A read stream cannot be empty: its end is inclusive.
    const end = Math.max(offset, offset + size - 1);
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .streamFile */ .Pq)(file, { start: offset, end });
}
function malformed(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `${what} is not a readable .deb file (deb(5))`,
        why,
        todo: otherVersion,
    });
}


/***/ }),

/***/ 85852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  af: () => (/* binding */ findMirrors),
  g3: () => (/* binding */ publicMirrors),
  gM: () => (/* binding */ refuseHostilePath)
});

;// CONCATENATED MODULE: ./lib/data/mirrors.json
const mirrors_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"public mirror","bases":{"debian":"http://ftp.debian.org/debian","debian-security":"http://security.debian.org/debian-security","ubuntu":"http://archive.ubuntu.com/ubuntu","ubuntu-ports":"http://ports.ubuntu.com/ubuntu-ports","raspberrypi":"https://archive.raspberrypi.com/debian"}},{"name":"Ubuntu\'s main and security archives","bases":{"ubuntu":"http://security.ubuntu.com/ubuntu","ubuntu-ports":"http://archive.ubuntu.com/ubuntu"}},{"name":"Debian\'s snapshot service","bases":{"debian":"https://snapshot.debian.org/archive/debian/{time}","debian-security":"https://snapshot.debian.org/archive/debian-security/{time}"}},{"name":"Ubuntu\'s snapshot service","bases":{"ubuntu":"https://snapshot.ubuntu.com/ubuntu/{time}","ubuntu-ports":"https://snapshot.ubuntu.com/ubuntu/{time}"}},{"name":"Debian\'s archive of ended releases","bases":{"debian":"http://archive.debian.org/debian","debian-security":"http://archive.debian.org/debian-security"}}]');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __nccwpck_require__(78099);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __nccwpck_require__(40480);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __nccwpck_require__(49058);
// EXTERNAL MODULE: ./lib/src/debian/repositories.js + 1 modules
var repositories = __nccwpck_require__(53042);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __nccwpck_require__(84275);
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __nccwpck_require__(47563);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var release = __nccwpck_require__(31312);
// EXTERNAL MODULE: ./lib/src/debian/source-entry.js
var source_entry = __nccwpck_require__(23940);
;// CONCATENATED MODULE: ./lib/src/debian/sources-list.js









/** The largest file of apt's that is read, in bytes. */
const mostBytes = 2 ** 20;
/**
 * Finds the repositories that Crossroot knows in apt's set-up (sources.list(5)): `sources.list` and the `.list`
 * and `.sources` files of `sources.list.d`. Only http and https count, and lists of such mirrors in a file
 * (apt-transport-mirror(1)). A source is a repository's when its URI is a public one, or ends in the
 * repository's name, or its suites are named like `bookworm-security`; when it has a component that this
 * repository has; and no key but its distribution's.
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 * @param known the repositories of public base URLs, by their places
 */
async function readAptSources(root, known) {
    const folder = (0,external_node_path_.join)(root, 'sources.list.d');
    const names = await readable((0,promises_.readdir)(folder));
    const files = [(0,external_node_path_.join)(root, 'sources.list'), ...names.toSorted().map((name) => (0,external_node_path_.join)(folder, name))];
    const entries = await Promise.all(files.map((file) => readable(readEntries(file))));
    const found = await Promise.all(entries.flat().map((entry) => knownSources(entry, known)));
    return found.flat();
}
/** A file that cannot be read or understood is passed over: apt's set-up is only one place to look. */
async function readable(list) {
    try {
        return await list;
    }
    catch (error) {
        if (error instanceof errors/* CrossrootError */.p5 || (0,errors/* codeOf */.$N)(error) !== undefined)
            return [];
        throw error;
    }
}
async function readEntries(file) {
    if (!/\.(list|sources)$/.test(file))
        return [];
    const text = (0,open_file/* readText */.yR)(file, mostBytes);
    return file.endsWith('.list')
        ? text.split('\n').flatMap((line) => (0,source_entry/* parseOneLine */.a1)(line) ?? [])
        : (0,control/* parseParagraphs */.L)(text, { comments: true }).flatMap((fields) => (0,source_entry/* parseDeb822 */.RM)(fields) ?? []);
}
/** A base URL without its scheme: archives give the same by http and https. */
function placeOf(base) {
    return base.replace(/^https?:\/\//, '');
}
async function knownSources({ types, uris, suites, components, options }, known) {
    if (!types.includes('deb'))
        return [];
    const signedBy = options.get('signed-by')?.toLowerCase() ?? '';
    const listed = await Promise.all(uris.map((uri) => readable(mirrorsOf(uri))));
    return listed.flat().flatMap((uri) => {
        const url = (0,net_url/* parseHttpUrl */.f$)(uri);
        if (url === undefined || url.username !== '' || url.password !== '' || /[?#]/.test(url.href))
            return [];
        const base = url.href.replace(/\/+$/, '');
        const repository = known.get(placeOf(base)) ?? repositoryOf(url, suites);
        const row = repositories/* knownRepositories */.q.get(repository);
        if (row === undefined || !components.some((name) => row.components.includes(name)))
            return [];
        // A file of keys that is not named after the distribution belongs to another repository.
        if (signedBy.startsWith('/') && !signedBy.includes(row.distribution))
            return [];
        return [{ repository, base }];
    });
}
/** The mirrors of a URI: itself, or what the file that it names lists, a mirror a line with words about it. */
async function mirrorsOf(uri) {
    const [, file] = /^mirror\+file:(?:\/\/)?(\/.*)$/.exec(uri) ?? [];
    if (file === undefined)
        return [uri];
    return (0,open_file/* readText */.yR)(file, mostBytes)
        .split('\n')
        .flatMap((line) => (0,source_entry/* wordsOf */.Z9)(line.replace(/#.*/, '')).slice(0, 1));
}
/** What a repository is called by its place: the last folder of its URL, but for Debian's security suites. */
function repositoryOf(url, suites) {
    if (suites.some((suite) => securitySuites.has(suite)))
        return 'debian-security';
    const path = url.pathname.replace(/\/+$/, '');
    return path.slice(path.lastIndexOf('/') + 1);
}
const suiteNames = ['stable', 'oldstable', 'oldoldstable', 'testing', ...release/* gccReleases */._j.map(({ name }) => name)];
const securitySuites = new Set(suiteNames.map((name) => `${name}-security`));

;// CONCATENATED MODULE: ./lib/src/debian/mirrors.js







/** The mirrors in `data/mirrors.json`. */
const publicMirrors = mirrors_namespaceObject;
/**
 * How long after an archive listed a package a snapshot of it is looked into, in milliseconds. The service
 * takes snapshots some hours apart, so one of before may lack a new package; and the archive keeps what its
 * lists name no more for longer than this.
 */
const snapshotDelay = 12 * 60 * 60 * 1000;
/**
 * Finds the mirrors of the archives: those that the user named, then those of this machine's apt, then the
 * public ones of `data/mirrors.json`.
 * @param options.mirrors base URLs that the user named. One that ends in the name of a repository
 * (`/ubuntu-ports`) is that repository's. Of any other, `<base>/dists` is the repository `debian`'s; the
 * repository `debian-security` is looked for beside it, at `<base>-security`, as Debian's own mirrors have it,
 * or at `/debian-security` where the base has no path.
 * @param options.aptRoot apt's folder, on most machines `/etc/apt`.
 * @param options.publicMirrors asked last.
 * @param options.at shows the archive as it was then, through the snapshot services among the public mirrors.
 * @throws CrossrootError when a base URL that the user named cannot be used.
 */
async function findMirrors(options) {
    const { at } = options;
    const known = options.publicMirrors.flatMap(({ bases }) => Object.entries(bases));
    const apt = await readAptSources(options.aptRoot, new Map(known.map(([name, url]) => [placeOf(url), name])));
    const bases = [
        ...options.mirrors.map(checkedBase).flatMap(basesOfMirror),
        ...apt.map(({ repository, base }) => ({ name: "apt's mirror", repository, url: base })),
        ...options.publicMirrors.flatMap(({ name, bases }) => Object.entries(bases).map(([repository, url]) => ({ name, repository, url }))),
    ];
    return {
        sources: (repository, path) => {
            const current = bases.filter((base) => isSnapshot(base) === (at !== undefined));
            if (at === undefined)
                return sourcesOf(current, repository, path, 'mirror');
            return sourcesOf(atTime(current, at), repository, path, 'snapshot service');
        },
        packageSources: (repository, path, listed) => sourcesOf(atTime(bases, new Date(listed.getTime() + snapshotDelay)), repository, path, 'mirror'),
    };
}
function basesOfMirror(url) {
    const name = 'mirror';
    const last = url.slice(url.lastIndexOf('/') + 1);
    if (last !== 'debian' && repositories/* knownRepositories */.q.has(last))
        return [{ name, repository: last, url }];
    return [
        { name, repository: 'debian', url },
        { name, repository: 'debian-security', url: securityBase(url) },
    ];
}
/** A mirror without a path has its whole host, and no other one. */
function securityBase(url) {
    return new URL(url).pathname === '/' ? `${url}/debian-security` : `${url}-security`;
}
const timePlace = '{time}';
const isSnapshot = ({ url }) => url.includes(timePlace);
/** Snapshot services are asked for a time as `20260901T000000Z`. */
function atTime(bases, time) {
    const text = time.toISOString().replace(/[-:]|\.\d+/g, '');
    return bases.map((base) => ({ ...base, url: base.url.replace(timePlace, text) }));
}
function sourcesOf(bases, repository, path, wanted) {
    refuseHostilePath(repository, path);
    const byUrl = new Map();
    for (const base of bases) {
        const url = `${base.url}/${path}`;
        if (base.repository === repository && !byUrl.has(url))
            byUrl.set(url, { name: base.name, url });
    }
    if (byUrl.size === 0) {
        throw new errors/* CrossrootError */.p5({
            what: `no ${wanted} is known for the repository ${repository}`,
            why: `the known ones are ${bases.map(({ url }) => url).join(', ') || 'none at all'}`,
            todo: wanted === 'mirror'
                ? 'report this: data/mirrors.json has one for each repository of a release'
                : 'use the packages of today: leave out the day of the snapshot',
        });
    }
    return [...byUrl.values()];
}
/** @throws CrossrootError for a path that could lead out of its repository. */
function refuseHostilePath(repository, path) {
    const problem = (0,debian_package/* archivePathProblem */.LB)(path);
    if (problem === undefined)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the path ${JSON.stringify(path)} of the repository ${repository} is refused`,
        why: problem,
    });
}
function checkedBase(mirror) {
    const why = (0,net_url/* baseUrlProblem */.aS)(mirror);
    if (why === undefined)
        return new URL(mirror).href.replace(/\/+$/, '');
    throw new errors/* CrossrootError */.p5({
        what: `a base URL of ${(0,input_words/* inputName */.yu)('mirror')} cannot be used`,
        why,
        todo: 'use a URL such as https://mirror.example/debian, which contains the folder dists',
    });
}


/***/ }),

/***/ 77384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ refuseDoubles),
/* harmony export */   e$: () => (/* binding */ ownLines),
/* harmony export */   yk: () => (/* binding */ refuseReplacements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92147);
/* harmony import */ var _release_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99609);



/** What the gcc was chosen for: the C library, its headers and the kernel's, and gcc's own libraries. */
const foundation = new Set(['libc6', 'libc6-dev', 'linux-libc-dev', 'libgcc-s1', 'libstdc++6']);
/**
 * Refuses what a repository of the user's would put in place of what the gcc was chosen for, unless that was
 * asked for: by `name=version`, or by a priority above the release's.
 * @param names what the user asked for
 * @throws CrossrootError naming each package.
 */
function refuseReplacements(chosen, names) {
    const replaced = chosen.filter(({ name, version, repository, pin }) => (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository) &&
        foundation.has(name) &&
        pin <= _release_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPin */ .I &&
        !names.includes(`${name}=${version}`));
    if (replaced.length === 0)
        return;
    const asked = replaced.map(({ name, version }) => `${name}=${version}`).join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `one of your repositories would replace ${replaced.map(({ name }) => name).join(', ')} of the release`,
        why: [
            ...replaced.map(({ name, version, repository }) => `${name} ${version} is from ${repository}`),
            "gcc was chosen for the release's own; what is linked with another may not run where the release does",
        ],
        todo: [
            'leave out the package that needs it, or use an older version of that package: name=version in packages',
            `or request it: \`${asked}\` in packages, or a pin above ${_release_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPin */ .I} in repositories`,
        ],
    });
}
/**
 * Refuses a choice between two packages of one version that differ in their bytes, where nothing says which.
 * @throws CrossrootError naming both.
 */
function refuseDoubles(chosen, index) {
    for (const one of chosen) {
        const { name, version, pin, sha256 } = one;
        const other = index
            .candidates(name)
            .find((it) => it.version === version && it.pin === pin && it.sha256 !== sha256);
        const places = [one, other].flatMap((it) => (it === undefined ? [] : [it.repository]));
        if (other === undefined || !places.some(_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what: `two repositories have ${name} ${version}, with different contents`,
            why: [one, other].map((it) => `${it.repository}/${it.path}: SHA256 ${it.sha256}`),
            todo: 'choose one: give its repository a higher pin in repositories',
        });
    }
}
/**
 * What was taken from which repository of the user's, a line each.
 * @param most no more packages of a repository are named
 */
function ownLines(packages, most = Number.POSITIVE_INFINITY) {
    const taken = new Map();
    for (const { name, version, repository } of packages) {
        if (repository === undefined || !(0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository))
            continue;
        taken.set(repository, [...(taken.get(repository) ?? []), `${name} ${version}`]);
    }
    return [...taken].map(([repository, names]) => {
        const more = names.length > most ? [`${names.length - most} more`] : [];
        return `from ${repository}: ${[...names.slice(0, most), ...more].join(', ')}`;
    });
}


/***/ }),

/***/ 39215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withOwnRepositories),
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85852);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92147);



/**
 * Mirrors that also reach the repositories that the user brings, each at its own address alone: no mirror is
 * asked for what is theirs, and none of them for what is a mirror's.
 * @param environment has what repositories ask for; a variable is read when its repository is asked
 * @returns mirrors whose functions throw CrossrootError for a repository that nobody named, and for one whose
 * variable is not set.
 */
function withOwnRepositories(mirrors, repositories, environment) {
    const place = (url, path) => {
        (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseHostilePath */ .gM)(url, path);
        const named = repositories.find((one) => one.url === url);
        if (named === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
                what: `the repository ${url} cannot be used`,
                why: 'no line of repositories names it',
                todo: 'name it there, with the key that signs it',
            });
        }
        const { auth } = named;
        const authorization = auth === undefined ? undefined : authorizationOf(url, auth, environment[auth]);
        return [{ name: 'repository', url: `${url}/${path}`, authorization, instead }];
    };
    return {
        sources: (repository, path) => (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository) ? place(repository, path) : mirrors.sources(repository, path),
        packageSources: (repository, path, listed) => (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository) ? place(repository, path) : mirrors.packageSources(repository, path, listed),
    };
}
const instead = 'check that its line in repositories has the address, suite and auth that its vendor documents, and that the vendor still has it';
/** `user:password` is sent as such (RFC 7617), anything else as a token (RFC 6750). */
function authorizationOf(url, variable, value = '') {
    const refusal = (why, todo) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({ what: `the repository ${url} cannot be used`, why, todo });
    if (value === '')
        throw refusal(`the variable ${variable}, which auth in its line names, is not set`, `set it for the step, from a secret: env: ${variable}: \${{ secrets.${variable} }}`);
    if (!/^[\x20-\x7e]+$/.test(value))
        throw refusal(`the variable ${variable} has characters that are not allowed in an HTTP header, perhaps a newline`, 'set it to user:password or a token alone');
    return value.includes(':') ? `Basic ${Buffer.from(value).toString('base64')}` : `Bearer ${value}`;
}
/** The texts of a variable that nobody should read in a log: as it is set, and as it is sent. */
function secretsOf(value = '') {
    const colon = value.indexOf(':');
    const password = colon === -1 ? '' : value.slice(colon + 1);
    return [value, password, Buffer.from(value).toString('base64')].filter((one) => one !== '');
}


/***/ }),

/***/ 92147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ isOwnRepository),
/* harmony export */   oS: () => (/* binding */ withOwnSuites),
/* harmony export */   og: () => (/* binding */ ownPin),
/* harmony export */   vf: () => (/* binding */ ownSuite)
/* harmony export */ });
/* unused harmony export ownSuiteName */
/**
 * The priority of a repository that the user brings and says nothing of: a package that Debian has is Debian's.
 */
const ownPin = 100;
/** Whether a package's repository is one that a user brings: these are called by their base URL. */
function isOwnRepository(repository) {
    return repository.includes('://');
}
/** How messages and locks call its suite: two repositories may have suites of one name. */
function ownSuiteName({ url, suite }) {
    return `${url} ${suite}`;
}
/**
 * Its suite, as those of a release are. Keys that are named by fingerprint alone are looked for when it is
 * read.
 */
function ownSuite(repository) {
    const { url, suite, components, pin, fingerprints } = repository;
    const named = fingerprints
        .map((fingerprint) => fingerprint.toLowerCase())
        .filter((fingerprint) => repository.keys.every((key) => key.fingerprint !== fingerprint));
    const keys = [...repository.keys, ...named.map((fingerprint) => ({ fingerprint }))];
    return { name: ownSuiteName(repository), repository: url, suite, components, states: {}, keys, pin };
}
/** A release with the suites that the user brings. */
function withOwnSuites(release, suites = []) {
    return suites.length === 0 ? release : { ...release, repositories: [...release.repositories, ...suites] };
}


/***/ }),

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ versionSchema),
/* harmony export */   LB: () => (/* binding */ archivePathProblem),
/* harmony export */   NF: () => (/* binding */ packageNameSchema),
/* harmony export */   Ww: () => (/* binding */ packageSchema),
/* harmony export */   bL: () => (/* binding */ sha256Schema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(77934);
/* harmony import */ var _net_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78099);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69000);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92147);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54664);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31312);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72742);







/**
 * What is wrong with a path that an archive's data gives, if anything is: it must name a file under the
 * base URL of its repository in one way only, so no empty, `.` or `..` segment, and nothing that a URL reads as
 * more than a letter of a path (`%`, `?`, `#`, `\`, blanks).
 */
function archivePathProblem(path) {
    if (!/^[A-Za-z0-9._~+:=@,/-]+$/.test(path))
        return 'it contains characters that are not allowed in an archive path';
    // One search over the frame of slashes is quicker than a split, and an index asks this 68,000 times.
    if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return 'it has an empty, "." or ".." segment';
    return undefined;
}
/** A SHA256 as Crossroot writes it. */
const sha256Schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[0-9a-f]{64}$/, 'it is not a SHA256 sum in lowercase hexadecimal'));
/** A package's name (Debian policy §5.6.1). */
const packageNameSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(_relation_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .kb, 'it is not a package name'));
/** A package's version (Debian policy §5.6.12). */
const versionSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isVersion */ .l, 'it is not a Debian version'));
const knownRepositories = new Set(_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releases */ .D8.flatMap((release) => release.repositories.map(({ repository }) => repository)));
/** Whether a text is the address of a repository that a user brings, as packages are recorded with it. */
function isBaseUrl(text) {
    return ((0,_own_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnRepository */ .nc)(text) &&
        (0,_net_url_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlProblem */ .aS)(text) === undefined &&
        new URL(text).href.replace(/\/+$/, '') === text);
}
/** A package as a lock or a record holds it: these fields, and no other. */
const packageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: packageNameSchema,
    version: versionSchema,
    architecture: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO([..._target_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV.map(({ debian }) => debian), 'all']),
    repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((text) => knownRepositories.has(text) || isBaseUrl(text), 'it is not a repository')),
    path: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((path) => archivePathProblem(path) === undefined, 'it is not a path in an archive')),
    size: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((size) => Number.isSafeInteger(size) && size > 0, 'it is not a number of bytes')),
    sha256: sha256Schema,
});


/***/ }),

/***/ 36727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ gccPruningRules),
  Vf: () => (/* binding */ pruner),
  xf: () => (/* binding */ pruningRules),
  K4: () => (/* binding */ pruningVersion),
  u0: () => (/* binding */ sysrootPruningRules)
});

;// CONCATENATED MODULE: ./lib/data/pruning.json
const pruning_namespaceObject = /*#__PURE__*/JSON.parse('{"version":3,"sysroot":{"keep":["*-dev","x11proto*","wayland-protocols"],"drop":{"names":["build-essential","dpkg-dev","libc-dev-bin","libc-gconv-modules-extra","pkg-config","pkgconf"],"sections":["admin","doc","fonts","gnome","introspection","misc","net","perl","python","text","utils"],"essential":true,"foreign":true},"stop":["libegl-mesa0","libgl1-mesa-dri","libglx-mesa0","mesa-libgallium"],"exceptions":["ibverbs-providers","libpython3*-minimal","libpython3*-stdlib","libwayland-bin","rpcsvc-proto","shared-mime-info"]},"gcc":{"keep":[],"drop":{"names":["*-{debian}-cross","*-base","binutils-common","debconf*","dpkg*","libc-bin","libc-gconv-modules-extra","libc-dev-bin","libc6-dev","libcc1-0","libcrypt-dev","libcrypt1","libdpkg-perl","lib{asan,atomic,gomp,hwasan,itm,lsan,quadmath,tsan,ubsan}[0-9]","libnsl-dev","libtirpc-dev","linux-libc-dev","perl*","rpcsvc-proto"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":["libgcc-*-dev-{debian}-cross","libstdc++-*-dev-{debian}-cross"]},"rust":{"keep":[],"drop":{"names":["gcc","gcc-*","libc-dev","libc6-dev","libc-gconv-modules-extra","binutils","perl*","debconf*","libcrypt1","libsasl2-modules-db","libdb5.3*","openssl-provider-legacy"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":[]},"rustTarget":{"keep":[],"drop":{"names":["libstd-rust-1.*","libstd-rust-web-1.*","libc6","libgcc-s1","gcc-*-base"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":[]}}');
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __nccwpck_require__(69000);
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __nccwpck_require__(37747);
;// CONCATENATED MODULE: ./lib/src/debian/pruning.js



/** The version of the rules: another version may choose other packages for the same request. */
const pruningVersion = pruning_namespaceObject.version;
/** The rules of `data/pruning.json` for a kind of tree; `rustTarget` is the target's part of the Rust tree. */
function pruningRules(kind) {
    return pruning_namespaceObject[kind];
}
/** The rules for the sysroot of a target. */
function sysrootPruningRules({ libc }) {
    const { drop, ...rules } = pruning_namespaceObject.sysroot;
    return { ...rules, drop: { ...drop, names: [...drop.names, ...libc.drop] } };
}
/** The rules for the gcc that compiles for a target. */
function gccPruningRules(target) {
    const { drop, exceptions, ...rules } = pruning_namespaceObject.gcc;
    const named = (names) => names.map((name) => (0,src_target/* withNames */.B1)(name, target));
    return { ...rules, drop: { ...drop, names: named(drop.names) }, exceptions: named(exceptions) };
}
/** Makes rules ready for use on many packages: whether they leave a package out. */
function pruner({ keep, drop, stop = [], exceptions }) {
    const isException = (0,globs/* compileGlobs */.tI)(exceptions);
    const isDropped = (0,globs/* compileGlobs */.tI)([...drop.names, ...stop]);
    const isKept = (0,globs/* compileGlobs */.tI)(keep);
    const sections = new Set(drop.sections);
    return ({ name, section, essential, multiArch }) => {
        if (isException.test(name))
            return false;
        if (isDropped.test(name))
            return true;
        if (isKept.test(name))
            return false;
        return (drop.essential && essential) || (drop.foreign && multiArch === 'foreign') || sections.has(section);
    };
}


/***/ }),

/***/ 54664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ parseProvides),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Dw: () => (/* binding */ parseDepends),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72742);


/** Ten times what any package of Debian has. */
const mostAlternatives = 500;
const NAME = '[a-z0-9][a-z0-9+.-]+';
/** The name of a package (Debian policy §5.6.7). */
const packageName = new RegExp(`^${NAME}$`);
/** Applied to text whose runs of white space are one blank each, so that it cannot backtrack for long. */
const RELATION = new RegExp(`^(?<name>${NAME})(?::(?<qualifier>[a-z0-9-]+))?` +
    ' ?(?:\\( ?(?<relation><<|<=|=|>=|>>|<|>) ?(?<version>[^ ()]+) ?\\))?' +
    ' ?(?:\\[(?<architectures>[^\\[\\]]*)\\])?' +
    ' ?(?<profiles>(?:<[^<>]*> ?)*)$');
/** Whether the text can be the name of a package. */
function isPackageName(text) {
    return packageName.test(text);
}
/**
 * Parses `Depends` or `Pre-Depends` (Debian policy §7.1) for packages of one Debian architecture. Alternatives
 * whose architecture list excludes that architecture, or whose build profiles are not active (none is), are
 * left out, and with its last alternative the whole dependency.
 * @param field whose text it is, for the message: `Depends of libssl-dev 3.0.17-1`
 * @throws CrossrootError when the text is malformed
 */
function parseDepends(text, architecture, field) {
    return elements(text).flatMap((element) => {
        const alternatives = element.split('|').flatMap((part) => {
            const { architectures, profiles, ...alternative } = match(part.trim(), element, field);
            const isMeant = (architectures === undefined || includesArchitecture(architectures, architecture, element, field)) &&
                (profiles === '' || holdsWithoutProfiles(profiles));
            return isMeant ? [alternative] : [];
        });
        if (alternatives.length > mostAlternatives)
            throw malformed(`${element.slice(0, 80)}…`, field, `it has more than ${mostAlternatives} alternatives`);
        return alternatives.length === 0 ? [] : [{ text: element, alternatives }];
    });
}
/**
 * Parses `Provides` (Debian policy §7.5): names, each with an exact version or none.
 * @param field whose text it is, for the message
 * @throws CrossrootError when the text is malformed, offers alternatives or another relation than `=`
 */
function parseProvides(text, field) {
    return elements(text).map((element) => {
        const { name, constraint, architectures, profiles } = match(element, element, field);
        if (architectures !== undefined || profiles !== '')
            throw malformed(element, field, 'a list in Provides');
        if (constraint !== undefined && constraint.relation !== '=') {
            throw malformed(element, field, 'only = states the version of what is provided');
        }
        return { name, version: constraint?.version };
    });
}
/** What the order of two versions must be. */
const holds = {
    '<<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '=': (order) => order === 0,
    '>=': (order) => order >= 0,
    '>>': (order) => order > 0,
};
/** Whether a version meets the constraint. */
function meets(version, { relation, version: bound }) {
    return holds[relation]((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(version, bound));
}
function elements(text) {
    const folded = text.replace(/\s+/g, ' ').trim();
    return folded === '' ? [] : folded.split(',').map((element) => element.trim());
}
function match(text, element, field) {
    const groups = RELATION.exec(text)?.groups;
    const name = groups?.name;
    if (groups === undefined || name === undefined) {
        throw malformed(element, field, text === '' ? 'a part is empty' : `"${text}" is not a relation`);
    }
    const { qualifier, version, architectures, profiles = '' } = groups;
    if (version !== undefined && !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .l)(version)) {
        throw malformed(element, field, `"${version}" is not a version`);
    }
    const relation = relations[groups.relation ?? ''];
    const constraint = relation === undefined || version === undefined ? undefined : { relation, version };
    return { name, qualifier, constraint, architectures, profiles: profiles.trim() };
}
/** The legacy `<` and `>` mean `<=` and `>=` (Debian policy §7.1). */
const relations = {
    ...{ '<<': '<<', '<=': '<=', '=': '=', '>=': '>=', '>>': '>>' },
    ...{ '<': '<=', '>': '>=' },
};
/** Read from left to right, as dpkg does: the first name or negated name that fits decides. */
function includesArchitecture(list, architecture, element, field) {
    let included = false;
    for (const term of list.trim().split(' ')) {
        const negated = term.startsWith('!');
        const pattern = negated ? term.slice(1) : term;
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(pattern)) {
            throw malformed(element, field, `"[${list}]" is not a list of architectures`);
        }
        if (fitsArchitecture(pattern, architecture))
            return !negated;
        if (negated)
            included = true;
    }
    return included;
}
/**
 * Debian policy §11.1: `any`, `linux-any`, `any-arm64`; a bare name such as `arm64` is Linux on that processor.
 */
function fitsArchitecture(pattern, architecture) {
    return ['', 'any-', 'linux-'].some((os) => pattern === os + architecture) || /^(linux-)?any$/.test(pattern);
}
/** `<a b> <c>` holds when all terms of one group hold; with no active profile only negated terms do. */
function holdsWithoutProfiles(profiles) {
    const groups = [...profiles.matchAll(/<([^<>]*)>/g)].map(([, group = '']) => group.trim().split(' '));
    return groups.some((terms) => terms.every((term) => term.startsWith('!')));
}
function malformed(element, field, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `cannot read "${element}" in ${field}`,
        why: [reason, 'see Debian policy §7.1'],
        todo: 'the index of this archive is malformed: use another mirror, and report this one to its maintainer',
    });
}


/***/ }),

/***/ 99609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ usualPin),
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53042);

/** The priority of a repository of which nothing else is said (apt_preferences(5)). */
const usualPin = 500;
/**
 * The suites of a row of `data/releases.json`.
 * @param release how locks call the release
 */
function suitesOf(release, row) {
    const keys = row.keys.map((fingerprint) => ({ fingerprint }));
    return row.repositories.flatMap(({ repository: names, suite, codename, components }) => [names].flat().map((repository) => {
        const known = _repositories_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRepositories */ .q.get(repository);
        if (known === undefined)
            throw new Error(`data/repositories.json has no ${repository}`);
        const { origin, architectures } = known;
        return {
            name: release.includes(':') ? `${repository}/${suite}` : suite,
            repository,
            suite,
            components,
            architectures,
            states: { Origin: origin, Codename: codename ?? suite, ...(codename && { Suite: suite }) },
            keys,
            pin: usualPin,
        };
    }));
}


/***/ }),

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jK: () => (/* binding */ debianReleasesOf),
  m5: () => (/* binding */ findGccRelease),
  dv: () => (/* binding */ findRelease),
  _j: () => (/* binding */ gccReleases),
  Nj: () => (/* binding */ gccReleasesOf),
  Ct: () => (/* binding */ hasGcc),
  gH: () => (/* binding */ namesRelease),
  pP: () => (/* binding */ newestReleaseFor),
  yv: () => (/* binding */ originOf),
  L3: () => (/* binding */ releaseFor),
  mW: () => (/* binding */ releaseTitled),
  D8: () => (/* binding */ releases),
  w0: () => (/* binding */ releasesOf),
  Gg: () => (/* binding */ titleOf)
});

;// CONCATENATED MODULE: ./lib/data/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"debian:buster":{"version":"10","glibc":"2.28","ended":true,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"buster","components":["main"]},{"repository":"debian","suite":"buster-updates","components":["main"]}],"keys":["80d15823b7fd1561f9f7bcdddc30d7c23cbbabee","6d33866edd8ffa41c0143aeddcc9efbf77e11517","1f89983e0081fde018f3cc9673a4f27b8dd47936"],"gcc":{"version":"8","argv0":false,"pkgconf":"pkgconf"},"rust":{"compiler":"rustc","cargo":"cargo","std":"libstd-rust-dev"}},"debian:bullseye":{"version":"11","glibc":"2.31","ended":true,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bullseye","components":["main"]},{"repository":"debian","suite":"bullseye-updates","components":["main"]}],"keys":["1f89983e0081fde018f3cc9673a4f27b8dd47936","ac530d520f2f3269f5e98313a48449044aad5c5d","a4285295fc7b1a81600062a9605c66f00d6c9793","b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0"],"gcc":{"version":"10","argv0":false,"pkgconf":"pkgconf"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"debian:bookworm":{"version":"12","glibc":"2.36","ended":false,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bookworm","components":["main"]},{"repository":"debian","suite":"bookworm-updates","components":["main"]},{"repository":"debian-security","suite":"bookworm-security","components":["main"]}],"keys":["ac530d520f2f3269f5e98313a48449044aad5c5d","b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","4d64fec119c2029067d6e791f8d2585b8783d481","04b54c3cdca79751b16bc6b5225629df75b188bd"],"gcc":{"version":"12","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"debian:trixie":{"version":"13","glibc":"2.41","ended":false,"mergedUsr":true,"repositories":[{"repository":"debian","suite":"trixie","components":["main"]},{"repository":"debian","suite":"trixie-updates","components":["main"]},{"repository":"debian-security","suite":"trixie-security","components":["main"]}],"keys":["b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","04b54c3cdca79751b16bc6b5225629df75b188bd","5e04a1e3223a19a20706e20f9904613d4cce68c6","41587f7db8c774bccf131416762f67a0b2c39de4"],"gcc":{"version":"14","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"debian:forky":{"version":"14","glibc":"2.43","ended":false,"mergedUsr":true,"repositories":[{"repository":"debian","suite":"forky","components":["main"]},{"repository":"debian","suite":"forky-updates","components":["main"]},{"repository":"debian-security","suite":"forky-security","components":["main"]}],"keys":["b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","04b54c3cdca79751b16bc6b5225629df75b188bd","5e04a1e3223a19a20706e20f9904613d4cce68c6"],"gcc":{"version":"16","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc","cargo":"cargo","std":"libstd-rust-dev"}},"ubuntu:focal":{"version":"20.04","glibc":"2.31","ended":false,"mergedUsr":true,"lacks":{"i386":"Ubuntu has only the libraries that older programs load there, and nothing to link with"},"repositories":[{"repository":["ubuntu","ubuntu-ports"],"suite":"focal","codename":"focal","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"focal-updates","codename":"focal","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"focal-security","codename":"focal","components":["main","universe"]}],"keys":["f6ecb3762474eda9d21b7022871920d1991bc93c"]},"ubuntu:jammy":{"version":"22.04","glibc":"2.35","ended":false,"mergedUsr":true,"lacks":{"i386":"Ubuntu has only the libraries that older programs load there, and nothing to link with"},"repositories":[{"repository":["ubuntu","ubuntu-ports"],"suite":"jammy","codename":"jammy","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"jammy-updates","codename":"jammy","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"jammy-security","codename":"jammy","components":["main","universe"]}],"keys":["f6ecb3762474eda9d21b7022871920d1991bc93c"]},"ubuntu:noble":{"version":"24.04","glibc":"2.39","ended":false,"mergedUsr":true,"lacks":{"i386":"Ubuntu has only the libraries that older programs load there, and nothing to link with"},"repositories":[{"repository":["ubuntu","ubuntu-ports"],"suite":"noble","codename":"noble","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"noble-updates","codename":"noble","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"noble-security","codename":"noble","components":["main","universe"]}],"keys":["f6ecb3762474eda9d21b7022871920d1991bc93c"]},"ubuntu:resolute":{"version":"26.04","glibc":"2.43","ended":false,"mergedUsr":true,"newestGcc":"14","lacks":{"i386":"Ubuntu has only the libraries that older programs load there, and nothing to link with"},"repositories":[{"repository":["ubuntu","ubuntu-ports"],"suite":"resolute","codename":"resolute","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"resolute-updates","codename":"resolute","components":["main","universe"]},{"repository":["ubuntu","ubuntu-ports"],"suite":"resolute-security","codename":"resolute","components":["main","universe"]}],"keys":["f6ecb3762474eda9d21b7022871920d1991bc93c"]},"raspberrypi:bookworm":{"like":"debian:bookworm","lacks":{"armhf":"its 32-bit edition is Raspbian, made for ARMv6, which is not a Debian release: copy a sysroot from such a device with crossroot sysroot pull, and set sysroot to that tarball","armel":"its 32-bit edition is Raspbian, made for ARMv6 with hard floats: copy a sysroot from such a device with crossroot sysroot pull, and set sysroot to that tarball"},"repositories":[{"repository":"raspberrypi","suite":"bookworm","components":["main"]}],"keys":["cf8a1af502a2aa2d763bae7e82b129927fa3303e"]},"raspberrypi:trixie":{"like":"debian:trixie","lacks":{"armhf":"its 32-bit edition is Raspbian, made for ARMv6, which is not a Debian release: copy a sysroot from such a device with crossroot sysroot pull, and set sysroot to that tarball","armel":"its 32-bit edition is Raspbian, made for ARMv6 with hard floats: copy a sysroot from such a device with crossroot sysroot pull, and set sysroot to that tarball"},"repositories":[{"repository":"raspberrypi","suite":"trixie","components":["main"]}],"keys":["cf8a1af502a2aa2d763bae7e82b129927fa3303e"]}}');
// EXTERNAL MODULE: ./lib/src/debian/release-suites.js
var release_suites = __nccwpck_require__(99609);
// EXTERNAL MODULE: ./lib/src/debian/repositories.js + 1 modules
var debian_repositories = __nccwpck_require__(53042);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __nccwpck_require__(72742);
;// CONCATENATED MODULE: ./lib/src/debian/release.js




const release_all = releases_namespaceObject;
/** All releases: those of a distribution beside each other, oldest glibc first. */
const releases = Object.keys(release_all).map(releaseOfRow);
function releaseOfRow(title) {
    const row = release_all[title];
    if (row === undefined)
        throw new Error(`data/releases.json has no ${title}`);
    const [distribution = '', codename = ''] = title.split(':');
    const name = distribution === 'debian' ? codename : title;
    const own = (0,release_suites/* suitesOf */.f)(name, row);
    if (!('like' in row))
        return { ...row, title, name, distribution, repositories: own };
    const { gcc: _, rust: __, ...base } = releaseOfRow(row.like);
    const { lacks } = row;
    return { ...base, title, name, distribution, lacks, repositories: [...base.repositories, ...own] };
}
/** Those of Debian, whose gcc and Rust are used, oldest glibc first. */
const gccReleases = releases.filter(hasGcc);
/** Whether a release's gcc and Rust can be used. */
function hasGcc(release) {
    return release.gcc !== undefined && release.rust !== undefined;
}
/** The release that locks call so, if there is one: `bookworm`, `ubuntu:jammy`. */
function findRelease(name) {
    return releases.find((release) => release.name === name);
}
/** The release whose gcc is used that locks call so, if there is one. */
function findGccRelease(name) {
    return gccReleases.find((release) => release.name === name);
}
/** The release that users write so, if there is one: `debian:bookworm`, `debian:12`. */
function releaseTitled(text) {
    return releases.find(({ title, distribution, version }) => text === title || text === `${distribution}:${version}`);
}
/** Whether an input's value names a release, known or not, and no place. */
function namesRelease(value) {
    return releases.some(({ distribution }) => value.startsWith(`${distribution}:`));
}
/** Whose packages most of a release are, and what those call it: of Raspberry Pi OS they are Debian's. */
function originOf({ title, repositories }) {
    const [distribution = '', codename = ''] = title.split(':');
    return { vendor: (0,debian_repositories/* distributionOf */.A)(repositories[0]?.repository ?? '') ?? distribution, release: codename };
}
/** How users write the release that locks call so. */
function titleOf(name) {
    return findRelease(name)?.title ?? name;
}
/** The releases that have packages for a target, in the order of `releases`. */
function releasesOf(target) {
    return releases.filter(({ name }) => target.releases.includes(name));
}
/** The releases of Debian that have packages for a target, oldest glibc first. */
function debianReleasesOf(target) {
    return gccReleases.filter(({ name }) => target.releases.includes(name));
}
/** The releases whose gcc compiles for a target, oldest glibc first. */
function gccReleasesOf(target) {
    return gccReleases.filter(({ name }) => target.gccReleases?.includes(name) ?? true);
}
/**
 * The newest release whose glibc is this one or older: what is built for it runs with this glibc.
 * @param among oldest glibc first
 */
function newestReleaseFor(glibc, among) {
    return among.findLast((release) => (0,version/* compareVersions */.Z)(release.glibc, glibc) <= 0);
}
/** A release as one architecture sees it: without the suites that are for others. */
function releaseFor(release, architecture) {
    const repositories = release.repositories.filter(({ architectures }) => architectures?.includes(architecture) ?? true);
    return { ...release, repositories };
}


/***/ }),

/***/ 93702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ recallLast),
/* harmony export */   W$: () => (/* binding */ recordAnswer),
/* harmony export */   ck: () => (/* binding */ recallAnswer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(50047);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(14185);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(49058);









const time = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y((milliseconds) => !Number.isNaN(new Date(milliseconds).getTime())));
/** What a record says of its answer. Times are in milliseconds since 1970. */
const stampSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    asked: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** When the suites were verified. */
    at: time,
    /** When they were last seen to be the same. */
    seen: time,
    suites: valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ suite: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), sha256: _package_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Schema */ .bL, date: time, validUntil: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(time) })), valibot__WEBPACK_IMPORTED_MODULE_7__/* .minLength */ .BpQ(1)),
});
/** Within this time of a verified answer no mirror is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;
/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;
/** Nor is one older than this while no archive can be reached: whoever holds updates back does so no longer. */
const longestOffline = 30 * 24 * 60 * 60 * 1000;
/**
 * Recalls what this machine read out of a release before. For a quarter of an hour it is taken as it is; for a
 * day, each suite's `InRelease` is fetched and must have the bytes that were verified then. None may have
 * passed its `Valid-Until`. The record is trusted as the trees beside it in the tool cache are.
 * @param schema what an answer looks like
 * @param label what messages call an answer
 * @returns undefined when the release has to be read.
 */
async function recallAnswer(place, schema, recall, label) {
    const { release, sums, phase } = recall;
    const now = recall.now.getTime();
    const recorded = readRecord(place, schema);
    if (recorded === undefined)
        return undefined;
    const { stamp, answer } = recorded;
    if (stamp.at > now || stamp.at + longestUse < now)
        return undefined;
    if (stamp.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now))
        return undefined;
    const suites = datesOf(stamp);
    const chosen = `${label(answer)}, as chosen at ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMoment */ .K9)(new Date(stamp.at))}`;
    if (stamp.seen <= now && now < stamp.seen + shortUse) {
        phase.info(chosen, 'detail');
        return { answer, suites };
    }
    const unchanged = await Promise.all(release.repositories.map(async ({ name, repository, suite }) => {
        const known = stamp.suites.find((entry) => entry.suite === name);
        if (known === undefined)
            return false;
        const key = `${repository}/${suite}`;
        const sum = sums.get(key) ?? inReleaseSum(repository, suite, recall);
        sums.set(key, sum);
        return (await sum) === known.sha256;
    }));
    if (unchanged.includes(false))
        return undefined;
    phase.info(`${chosen}: no suite changed`, 'detail');
    writeRecord(place, { ...stamp, seen: now }, answer);
    return { answer, suites };
}
/**
 * Recalls what this machine last read out of a release, with nobody asked whether it is still so: for runs that
 * cannot reach the archive. A passed `Valid-Until` is no hindrance, because nobody presents it as today's.
 * @returns undefined when there is no such record, or it is too old.
 */
function recallLast(place, schema, now) {
    const recorded = readRecord(place, schema);
    if (recorded === undefined)
        return undefined;
    const { stamp, answer } = recorded;
    const age = now.getTime() - stamp.at;
    if (age < 0 || age > longestOffline)
        return undefined;
    return { answer, suites: datesOf(stamp), at: new Date(stamp.at) };
}
function datesOf(stamp) {
    return stamp.suites.map(({ suite, date }) => ({ suite, date: new Date(date) }));
}
async function inReleaseSum(repository, suite, recall) {
    const { fetchInRelease } = await Promise.all(/* import() */[__nccwpck_require__.e(3338), __nccwpck_require__.e(5920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73338));
    try {
        const sources = recall.mirrors.sources(repository, `dists/${suite}/InRelease`);
        return (await fetchInRelease(suite, sources, recall)).sha256;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5)
            return undefined;
        throw error;
    }
}
/** Remembers what was read out of suites in these states. */
function recordAnswer(place, answer, states, time) {
    const now = time.getTime();
    const suites = states.map(({ suite, sha256, date, validUntil }) => ({
        ...{ suite, sha256, date: date.getTime() },
        validUntil: validUntil?.getTime(),
    }));
    writeRecord(place, { asked: place.asked, at: now, seen: now, suites }, answer);
}
/** A folder that cannot be written does not fail the run: the next one reads the release again. */
function writeRecord(place, stamp, answer) {
    try {
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivateDirectory */ .Dn)(place.folder, 0o755);
        (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceText */ .ee)(fileOf(place), JSON.stringify({ ...stamp, ...answer }));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
            throw error;
    }
}
/** A package takes some 300 bytes. */
const mostRecordBytes = 16_000_000;
/** A record that is missing, damaged, or perhaps another user's is as good as none. */
function readRecord(place, schema) {
    if (((0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .whyShared */ .I5)(place.folder) ?? (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .whyShared */ .I5)(fileOf(place), 'file')) !== undefined)
        return undefined;
    try {
        const value = JSON.parse((0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(fileOf(place), mostRecordBytes, { links: 'refuse' }));
        const stamp = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(stampSchema, value);
        const answer = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(schema, value);
        if (!stamp.success || !answer.success || stamp.output.asked !== place.asked)
            return undefined;
        return { stamp: stamp.output, answer: answer.output };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== undefined || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fileOf({ folder, asked }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}


/***/ }),

/***/ 53042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ distributionOf),
  q: () => (/* binding */ knownRepositories)
});

;// CONCATENATED MODULE: ./lib/data/repositories.json
const repositories_namespaceObject = /*#__PURE__*/JSON.parse('{"debian":{"distribution":"debian","origin":"Debian","components":["main"],"source":"its InRelease"},"debian-security":{"distribution":"debian","origin":"Debian","components":["main"],"source":"its InRelease"},"ubuntu":{"distribution":"ubuntu","origin":"Ubuntu","architectures":["amd64","i386"],"components":["restricted","universe","multiverse"],"source":"Release files as https://unix.stackexchange.com/questions/721809 and builds against the archive show them: Codename is the release\'s, Suite the pocket\'s, and there is no Valid-Until; what GitHub\'s runners are set up with by https://github.com/actions/runner-images. PPAs are called /ubuntu too and have main alone. Read 2026-11-28"},"ubuntu-ports":{"distribution":"ubuntu","origin":"Ubuntu","architectures":["arm64","armhf","ppc64el","riscv64","s390x"],"components":["restricted","universe","multiverse"],"source":"As for ubuntu; ports.ubuntu.com has resolute for arm64 too, which the main archive has beside it since then. Read 2026-11-28"},"raspberrypi":{"distribution":"raspberrypi","origin":"Raspberry Pi Foundation","components":["main"],"source":"The Release file of bookworm of 2026-07-22, as builds against archive.raspberrypi.com print it: Codename bookworm, Suite oldstable. Read 2026-11-28"}}');
;// CONCATENATED MODULE: ./lib/src/debian/repositories.js

/** By the name under which mirrors know it, and under which packages are recorded. */
const knownRepositories = new Map(Object.entries(repositories_namespaceObject));
/** Whose packages a repository has: `debian`, `raspberrypi`; undefined for one that the user brings. */
function distributionOf(repository) {
    return knownRepositories.get(repository)?.distribution;
}


/***/ }),

/***/ 30678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* unused harmony exports recallResolution, recordResolution */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(77934);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(14185);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49058);
/* harmony import */ var _pruning_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36727);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31312);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93702);






/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied; and, for an
 * archive that cannot be reached, when nothing is remembered that may serve.
 */
async function resolveRelease(asked) {
    const question = { ...asked, release: (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseFor */ .L3)(asked.release, asked.architecture) };
    const { release, architecture, names, rules, phase, context, unreachable } = question;
    const { records, now } = context;
    if (records === undefined && unreachable !== undefined)
        throw unreachable;
    if (records === undefined)
        return chooseAnew(question);
    const parts = ['resolution 3', release, architecture, [...names].sort(), rules, _pruning_js__WEBPACK_IMPORTED_MODULE_1__/* .pruningVersion */ .K4];
    const place = { folder: records, asked: JSON.stringify(parts) };
    if (unreachable !== undefined) {
        const last = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .recallLast */ .MV)(place, answerSchema, now);
        if (last === undefined)
            throw unreachable;
        return { packages: last.answer.packages, suites: last.suites, chosenAt: last.at };
    }
    const recalled = question.anew ? undefined : await recallResolution(place, { ...context, release, phase });
    if (recalled !== undefined)
        return recalled;
    const chosen = await chooseAnew(question);
    recordResolution(place, { ...chosen, now });
    return chosen;
}
async function chooseAnew(question) {
    const { choosePackages } = await Promise.all(/* import() */[__nccwpck_require__.e(3338), __nccwpck_require__.e(6967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28552));
    return choosePackages(question);
}
const answerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ packages: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_package_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSchema */ .Ww), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)) });
/**
 * Recalls a resolution that this machine made before, as {@link recallAnswer} does.
 * @returns undefined when the release has to be read.
 */
async function recallResolution(place, recall) {
    const what = ({ packages }) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(packages.length, 'package');
    const recalled = await (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .recallAnswer */ .ck)(place, answerSchema, recall, what);
    return recalled === undefined ? undefined : { packages: recalled.answer.packages, suites: recalled.suites };
}
/** Remembers a resolution. */
function recordResolution(place, { suites, packages, now }) {
    (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .recordAnswer */ .W$)(place, { packages: [...packages] }, suites, now);
}


/***/ }),

/***/ 23940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseDeb822),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   a1: () => (/* binding */ parseOneLine),
/* harmony export */   cz: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var _net_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78099);

/**
 * Reads a source in the one-line form: `deb [arch=arm64 signed-by=/a.gpg] https://mirror.example/debian
 * bookworm main`; a comment may follow.
 * @returns undefined for a line that is none
 */
function parseOneLine(line) {
    const match = /^\s*(deb(?:-src)?)\s*(?:\s|\[([^\]]*)\])\s*([^\s[]\S*)(?:\s+([^\s#]\S*))?\s*([^#]*)/.exec(line);
    if (match === null)
        return undefined;
    const [, type = '', options = '', uri = '', suite, components = ''] = match;
    return {
        text: (0,_net_url_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.replace(/\s#.*$/, '')),
        types: [type],
        uris: [uri],
        suites: suite === undefined ? [] : [suite],
        components: wordsOf(components),
        options: optionsOf(wordsOf(options)),
    };
}
/** Options of the form `name=value`, names in lower case; of one without a value that is empty. */
function optionsOf(list) {
    return new Map(list.map((option) => {
        const [, name = option, value = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
        return [name.toLowerCase(), value];
    }));
}
/** The fields of the other form that are no options. */
const plainFields = new Set(['types', 'uris', 'suites', 'components', 'enabled']);
/**
 * Reads a source in the deb822 form. Fields that begin with `X-` are others' own.
 * @returns undefined for one that is switched off
 */
function parseDeb822(fields) {
    const enabled = (fields.get('enabled') ?? 'yes').toLowerCase();
    if (['no', 'false', 'without', 'off', 'disable', '0'].includes(enabled))
        return undefined;
    const list = (name) => wordsOf(fields.get(name) ?? '');
    const [types, uris, suites, components] = [list('types'), list('uris'), list('suites'), list('components')];
    const options = [...fields].flatMap(([name, value]) => {
        if (plainFields.has(name) || name.startsWith('x-'))
            return [];
        return [[name === 'architectures' ? 'arch' : name, wordsOf(value).join(',')]];
    });
    const text = (0,_net_url_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)([...types, ...uris, ...suites, ...components].join(' '));
    return { text, types, uris, suites, components, options: new Map(options) };
}
/** What stands between blanks. */
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}


/***/ }),

/***/ 72742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const TILDE = 126;
/**
 * Whether the text is a Debian version (Debian policy §5.6.12): `[epoch:]upstream[-revision]`, the upstream
 * version beginning with a digit. An epoch past 2^31-1 is refused, as dpkg does.
 */
function isVersion(text) {
    const parts = /^(?:(\d+):)?(\d[A-Za-z0-9.+~:-]*)$/.exec(text);
    if (parts === null)
        return false;
    const [, epoch, rest = ''] = parts;
    if (epoch === undefined && rest.includes(':'))
        return false;
    if (epoch !== undefined && Number(epoch) > 0x7fff_ffff)
        return false;
    const hyphen = rest.lastIndexOf('-');
    return hyphen === -1 || /^[A-Za-z0-9.+~]+$/.test(rest.slice(hyphen + 1));
}
/**
 * Orders two Debian versions as `dpkg --compare-versions` does (deb-version(7)): -1 when `a` is older, 1 when
 * it is newer, 0 when both mean the same. An absent epoch is `0`; an absent revision sorts as `0`. Digits are
 * compared as text of any length, so no number is too large. Total: text that is no version is ordered by the
 * same rules.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const [epoch, upstream, revision] = split(a);
    const [otherEpoch, otherUpstream, otherRevision] = split(b);
    return Math.sign(comparePart(epoch, otherEpoch) ||
        comparePart(upstream, otherUpstream) ||
        comparePart(revision, otherRevision));
}
/** Epoch, upstream version and revision. */
function split(version) {
    const colon = version.indexOf(':');
    const hyphen = version.lastIndexOf('-');
    const end = hyphen > colon ? hyphen : version.length;
    return [version.slice(0, Math.max(colon, 0)), version.slice(colon + 1, end), version.slice(end + 1)];
}
/** Compares one part: by turns a stretch without digits, then a number. Only the sign of the answer counts. */
function comparePart(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigitAt(a, i)) || (j < b.length && !isDigitAt(b, j))) {
            const difference = weightAt(a, i++) - weightAt(b, j++);
            if (difference !== 0)
                return difference;
        }
        while (a.charCodeAt(i) === DIGIT_0)
            i++;
        while (b.charCodeAt(j) === DIGIT_0)
            j++;
        let firstDifference = 0;
        while (isDigitAt(a, i) && isDigitAt(b, j)) {
            const difference = a.charCodeAt(i++) - b.charCodeAt(j++);
            firstDifference ||= difference;
        }
        if (isDigitAt(a, i))
            return 1;
        if (isDigitAt(b, j))
            return -1;
        if (firstDifference !== 0)
            return firstDifference;
    }
    return 0;
}
/** `~` before the end, the end before letters, letters before everything else. A digit ends a stretch. */
function weightAt(text, index) {
    if (index >= text.length || isDigitAt(text, index))
        return 0;
    const code = text.charCodeAt(index);
    if (code === TILDE)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 256;
}
function isDigitAt(text, index) {
    const code = text.charCodeAt(index);
    return code >= DIGIT_0 && code <= DIGIT_9;
}


/***/ }),

/***/ 88637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ DynamicSection),
  GW: () => (/* binding */ readLibrary),
  _A: () => (/* binding */ tags)
});

// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __nccwpck_require__(13364);
;// CONCATENATED MODULE: ./lib/src/elf/name-table.js
const longestName = 4096;
/** A table of names (ELF gABI, chapter 4, "String Table"). */
class NameTable {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** In bytes. */
    get size() {
        return this.bytes.length;
    }
    /** The name at an offset; undefined where that is outside, or the name has no end. */
    at(offset) {
        const start = Number(offset);
        // No name of another length is looked for: a hostile table has no end.
        const most = Math.min(start + longestName, this.bytes.length);
        for (let end = start; end < most; end += 1)
            if (this.bytes[end] === 0)
                return this.bytes.toString('utf8', start, end);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/elf/symbol-table.js
/** What `.gnu.version` has besides an index: the symbol is hidden. */
const indexMask = 0x7fff;
const hiddenFlag = 0x8000;
/** An index from here on is that of a version; the ones before say that a symbol has none. */
const firstVersion = 2;
/** `STB_LOCAL` and `STB_GLOBAL`; others that there are, weak ones too, are seen by other files. */
const bindings = { local: 0, global: 1 };
/** What is no symbol to look for: `STT_SECTION` and `STT_FILE`. */
const otherTypes = [3, 4];
const threadLocal = 6;
/** `STV_INTERNAL` and `STV_HIDDEN`: the loader looks for them nowhere else. */
const ownVisibilities = [1, 2];
const absoluteSection = 0xfff1;
/** The dynamic symbols of an ELF file (ELF gABI, chapter 4, "Symbol Table") with their versions' indices. */
class SymbolTable {
    symbols;
    versions;
    layout;
    rows;
    constructor(symbols, versions, layout, rows) {
        this.symbols = symbols;
        this.versions = versions;
        this.layout = layout;
        this.rows = rows;
    }
    get isVersioned() {
        return this.versions !== undefined;
    }
    /** The index of a symbol's version. */
    version(row) {
        return (this.versions?.half(row * 2) ?? 0) & indexMask;
    }
    nameOffset(row) {
        return this.symbols.word(row * this.layout.size);
    }
    /** Whether the loader has to find it elsewhere, in whatever version, and does not go on without it. */
    isWanted(row) {
        const at = this.infoAt(row);
        if (this.symbols.half(at + 2) !== 0 || this.symbols.byte(at) >> 4 !== bindings.global)
            return false;
        return !this.isOwn(at) && this.version(row) < firstVersion;
    }
    /**
     * Whether the loader finds it here for a file that asks for no version (glibc, `do_lookup_x`): of a symbol
     * with hidden versions it takes the first version only.
     */
    isDefined(row) {
        const at = this.infoAt(row);
        const section = this.symbols.half(at + 2);
        if (section === 0)
            return false;
        const info = this.symbols.byte(at);
        const type = info & 15;
        if (info >> 4 === bindings.local || otherTypes.includes(type) || this.isOwn(at))
            return false;
        const isHidden = ((this.versions?.half(row * 2) ?? 0) & hiddenFlag) !== 0;
        if (isHidden && this.version(row) > firstVersion)
            return false;
        return section === absoluteSection || type === threadLocal || this.hasPlace(row);
    }
    infoAt(row) {
        return row * this.layout.size + this.layout.info;
    }
    isOwn(infoAt) {
        return ownVisibilities.includes(this.symbols.byte(infoAt + 1) & 3);
    }
    hasPlace(row) {
        const at = row * this.layout.size + this.layout.value;
        if (this.symbols.word(at) !== 0)
            return true;
        return this.layout.valueSize === 8 && this.symbols.word(at + 4) !== 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/elf/dynamic.js



/** Tags of the dynamic section (`d_tag`). */
const tags = {
    end: 0n,
    needed: 1n,
    strings: 5n,
    symbols: 6n,
    relocationsWithAddends: 7n,
    relocationsWithAddendsSize: 8n,
    stringsSize: 10n,
    soname: 14n,
    rpath: 15n,
    relocations: 17n,
    relocationsSize: 18n,
    linkageSize: 2n,
    linkageKind: 20n,
    textRelocations: 22n,
    linkage: 23n,
    runpath: 29n,
    flags: 30n,
    gnuHash: 0x6ffffef5n,
    versionIndices: 0x6ffffff0n,
    flags1: 0x6ffffffbn,
    packedRelocations: 36n,
    versionDefinitions: 0x6ffffffcn,
    versionDefinitionsCount: 0x6ffffffdn,
    versionNeeds: 0x6ffffffen,
};
/** More than any library has. */
const mostEntries = 65_536;
const mostNeeded = 4096;
/** Of the table of names, in bytes. */
const largestNames = 2n ** 26n;
/** Of all names together, in characters: they may overlap, so that a small file can have many long ones. */
const longestNames = 2 ** 22;
/** `VER_FLG_BASE`: the definition is the file's own name. */
const baseFlag = 1;
const weakFlag = 2;
/** A version has an index of 15 bits. */
const mostVersions = 0x8000;
/** More than the largest libraries have. */
const mostRows = 2 ** 20;
/** Of symbols that are kept, and the characters of their names: they are there to name some. */
const mostSymbols = 10_000;
const longestSymbols = 2 ** 20;
/** Tags whose values are addresses of tables: what is behind the symbols is the end of them. */
const tables = [4n, 5n, 7n, 17n, 23n, 36n, 0x6ffffef5n, 0x6ffffff0n, 0x6ffffffcn, 0x6ffffffen];
const tooManyVersions = `it claims more than ${mostVersions} symbol versions`;
/** The structures (LSB Core, "Symbol Versioning"), most with the distance to the next one in a field. */
const verdef = { size: 20, next: 16 };
const verdaux = { size: 8 };
const verneed = { size: 16, next: 12 };
const vernaux = { size: 16, next: 12 };
/** The dynamic section of an ELF file (ELF gABI, chapter 5); without entries where there is none. */
class DynamicSection {
    elf;
    entries;
    room = longestNames;
    table;
    /** @throws Damage when it is not in the file, or has too many entries. */
    constructor(elf) {
        this.elf = elf;
        const segment = elf.segments.find(({ type }) => type === elf_file/* segmentTypes */.T4.dynamic);
        const { size, value } = elf.layout.dynamicEntry;
        const count = (segment?.size ?? 0n) / BigInt(size);
        if (count > BigInt(mostEntries))
            throw new elf_file/* Damage */.cv(`its dynamic section has ${count} entries`);
        const rows = segment === undefined ? [] : elf.table(segment.offset, size, Number(count));
        const entries = rows.map((row) => ({ tag: row.long(0), value: row.long(value) }));
        const end = entries.findIndex(({ tag }) => tag === tags.end);
        this.entries = end < 0 ? entries : entries.slice(0, end);
    }
    /** The values of all entries with one of the tags, in their order. */
    values(...wanted) {
        return this.entries.filter(({ tag }) => wanted.includes(tag)).map(({ value }) => value);
    }
    /** The value of the first entry with a tag. */
    value(tag) {
        return this.values(tag)[0];
    }
    /** The names under `DT_NEEDED`. */
    needed() {
        const offsets = this.values(tags.needed);
        if (offsets.length > mostNeeded)
            throw new elf_file/* Damage */.cv(`it needs more than ${mostNeeded} libraries`);
        return offsets.map((offset) => this.nameAt(offset));
    }
    /** The symbol versions that the file defines, without its own name. */
    definedVersions() {
        const start = this.value(tags.versionDefinitions);
        if (start === undefined)
            return [];
        const count = this.value(tags.versionDefinitionsCount) ?? 0n;
        if (count > BigInt(mostVersions))
            throw new elf_file/* Damage */.cv(`it claims ${count} symbol versions`);
        const versions = [];
        for (const [record, at] of this.chain(this.elf.offsetOf(start), verdef)) {
            const [flags, auxiliaries] = [record.half(2), record.half(6)];
            if (auxiliaries === 0 || (flags & baseFlag) !== 0)
                continue;
            // The first auxiliary record has the version's own name, others those of its predecessors.
            const auxiliary = this.elf.fields(at + BigInt(record.word(12)), verdaux.size);
            versions.push(this.nameAt(BigInt(auxiliary.word(0))));
        }
        return versions;
    }
    /** The symbol versions that the file needs. The loader looks at none of the counts, so neither does this. */
    neededVersions() {
        const start = this.value(tags.versionNeeds);
        if (start === undefined)
            return [];
        const versions = [];
        const bound = new Map();
        for (const [record, at] of this.chain(this.elf.offsetOf(start), verneed)) {
            const library = this.nameAt(BigInt(record.word(4)));
            for (const [auxiliary] of this.chain(at + BigInt(record.word(8)), vernaux)) {
                const name = this.nameAt(BigInt(auxiliary.word(8)));
                const index = auxiliary.half(6) & indexMask;
                const symbols = bound.get(index) ?? [];
                bound.set(index, symbols);
                versions.push({ library, name, isWeak: (auxiliary.half(4) & weakFlag) !== 0, symbols });
                if (versions.length > mostVersions)
                    throw new elf_file/* Damage */.cv(tooManyVersions);
            }
        }
        this.bindSymbols(bound);
        return versions;
    }
    /**
     * Adds to each index of a version the names of its symbols (LSB Core, ".gnu.version"). Defined ones too:
     * those that a program has a copy of are bound to a version. A name that leads nowhere is passed over.
     */
    bindSymbols(bound) {
        const table = this.symbols();
        if (table?.isVersioned !== true)
            return;
        let [kept, characters] = [0, 0];
        for (let row = 0; row < table.rows; row += 1) {
            const names = bound.get(table.version(row));
            const name = names === undefined ? undefined : this.names().at(table.nameOffset(row));
            if (names === undefined || name === undefined || name === '')
                continue;
            kept += 1;
            characters += name.length;
            if (kept > mostSymbols || characters > longestSymbols)
                return;
            names.push(name);
        }
    }
    /**
     * The symbols that the loader goes by; undefined where there are none. It finds them by their hashes and by
     * relocations, and knows no count; here they end where the next table begins.
     */
    symbols() {
        const [start, indices] = [this.value(tags.symbols), this.value(tags.versionIndices)];
        if (start === undefined)
            return undefined;
        const { symbol } = this.elf.layout;
        const room = indices === undefined ? mostRows : this.roomAt(indices) / 2;
        const rows = Math.floor(Math.min(this.roomAt(start) / symbol.size, room, mostRows));
        const versions = indices === undefined ? undefined : this.elf.fields(this.elf.offsetOf(indices), rows * 2);
        return new SymbolTable(this.elf.fields(this.elf.offsetOf(start), rows * symbol.size), versions, symbol, rows);
    }
    /** How many bytes there are from an address to the next table, or to the end of the segment. */
    roomAt(address) {
        const next = this.values(...tables).filter((one) => one > address);
        const end = next.reduce((least, one) => (one < least ? one : least), this.elf.endOf(address));
        return Number(end - address);
    }
    /** A name of the table of names. */
    nameAt(offset) {
        const name = this.names().at(offset);
        if (name === undefined)
            throw new elf_file/* Damage */.cv(`the name at ${offset} is outside the string table, or is not terminated`);
        this.room -= name.length;
        if (this.room < 0)
            throw new elf_file/* Damage */.cv(`its names have more than ${longestNames} characters`);
        return name;
    }
    /** The table of names. @throws Damage when there is none. */
    names() {
        this.table ??= this.readNames();
        return this.table;
    }
    readNames() {
        const [strings, size] = [this.value(tags.strings), this.value(tags.stringsSize)];
        if (strings === undefined || size === undefined)
            throw new elf_file/* Damage */.cv('it has no string table');
        if (size > largestNames)
            throw new elf_file/* Damage */.cv(`its string table has ${size} bytes`);
        return new NameTable(this.elf.bytes(this.elf.offsetOf(strings), Number(size)));
    }
    /** The records of a chain and their offsets. It leads forward only; the last record names no next one. */
    *chain(start, { size, next }) {
        let at = start;
        for (let count = 0; count <= mostVersions; count += 1) {
            const record = this.elf.fields(at, size);
            yield [record, at];
            const distance = record.word(next);
            if (distance === 0)
                return;
            at += BigInt(distance);
        }
        throw new elf_file/* Damage */.cv(tooManyVersions);
    }
}
/**
 * Reads what a library needs and which symbol versions it defines.
 * @throws the system's error when the file cannot be read.
 */
function readLibrary(file) {
    return (0,elf_file/* readElf */.oU)(file, (elf) => {
        const dynamic = new DynamicSection(elf);
        const paths = dynamic.values(tags.runpath, tags.rpath).map((offset) => dynamic.nameAt(offset));
        const runPaths = paths.flatMap((path) => path.split(':'));
        return { needed: dynamic.needed(), versions: dynamic.definedVersions(), runPaths };
    });
}


/***/ }),

/***/ 13364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ bytesInMemory),
/* harmony export */   QU: () => (/* binding */ identitySize),
/* harmony export */   T4: () => (/* binding */ segmentTypes),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cv: () => (/* binding */ Damage),
/* harmony export */   n1: () => (/* binding */ readElfIn),
/* harmony export */   oU: () => (/* binding */ readElf)
/* harmony export */ });
/* unused harmony export ElfFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84275);


/** Types of segments (`p_type`). */
const segmentTypes = {
    load: 1,
    dynamic: 2,
    interpreter: 3,
    stack: 0x6474e551,
    properties: 0x6474e553,
};
/** The sizes of the structures of a class of ELF files, and the offsets of their fields. */
const layouts = {
    32: {
        header: { size: 52, segments: 28, sections: 32, flags: 36, counts: 42 },
        segment: { size: 32, flags: 24, offset: 4, address: 8, fileSize: 16, alignment: 28 },
        section: { size: 40, offset: 16, fileSize: 20, link: 24 },
        dynamicEntry: { size: 8, value: 4 },
        symbol: { size: 16, value: 4, valueSize: 4, info: 12 },
        relocation: { size: 8, sizeWithAddend: 12 },
        propertyUnit: 4,
    },
    64: {
        header: { size: 64, segments: 32, sections: 40, flags: 48, counts: 54 },
        segment: { size: 56, flags: 4, offset: 8, address: 16, fileSize: 32, alignment: 48 },
        section: { size: 64, offset: 24, fileSize: 32, link: 40 },
        dynamicEntry: { size: 16, value: 8 },
        symbol: { size: 24, value: 8, valueSize: 8, info: 4 },
        relocation: { size: 16, sizeWithAddend: 24 },
        propertyUnit: 8,
    },
};
/** The part of the header that says how to read the rest. */
const identitySize = 20;
/** Thrown where what a file says of itself leads out of it or past a bound; {@link readElf} catches it. */
class Damage extends Error {
}
/**
 * Reads an ELF file (ELF gABI, chapters 4 and 5) of any class and byte order. Every offset is held against the
 * size of the file before it is followed, and every count against a bound before memory is taken for it.
 * @param view reads what is wanted, and throws {@link Damage}
 * @throws the system's error when the file cannot be read.
 */
function readElf(path, view) {
    try {
        return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)(path, (descriptor, { size }) => readElfIn({ size, read: (into, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, 0, into.length, at) }, view));
    }
    catch (error) {
        if (error instanceof _system_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnfitFileError */ .bk)
            return { kind: 'none' };
        throw error;
    }
}
/** A file that is in memory. */
function bytesInMemory(bytes) {
    return { size: bytes.length, read: (into, at) => bytes.copy(into, 0, at) };
}
/** Reads as {@link readElf} does, from bytes that are at hand. */
function readElfIn(bytes, view) {
    const identity = Buffer.alloc(identitySize);
    const length = bytes.read(identity, 0);
    if (!isElf(identity.subarray(0, length)))
        return { kind: 'none' };
    const machine = machineOf(identity);
    try {
        const [elfClass, order] = [identity.readUInt8(4), identity.readUInt8(5)];
        if (![1, 2].includes(elfClass) || ![1, 2].includes(order))
            throw new Damage(`its class is ${elfClass} and its byte order ${order}, which ELF does not have`);
        const elf = new ElfFile(bytes, machine);
        const isLoaded = elf.type === 2 || elf.type === 3;
        return { kind: 'elf', machine: isLoaded ? { ...machine, flags: elf.flags } : machine, ...view(elf) };
    }
    catch (error) {
        if (!(error instanceof Damage))
            throw error;
        return { kind: 'damaged', why: error.message, machine };
    }
}
/** Whether the first bytes of a file are those of an ELF file, and enough to say for which machine it is. */
function isElf(identity) {
    return identity.length >= identitySize && identity.readUInt32BE(0) === 0x7f454c46;
}
/** The machine that the first bytes of an ELF file name. */
function machineOf(identity) {
    const isBigEndian = identity[5] === 2;
    return {
        number: isBigEndian ? identity.readUInt16BE(18) : identity.readUInt16LE(18),
        bits: identity[4] === 1 ? 32 : 64,
        isBigEndian,
    };
}
/** An open ELF file, with what its header and its program headers say. */
class ElfFile {
    file;
    machine;
    /** Size of the file in bytes. */
    size;
    layout;
    /** `e_type`: 2 is EXEC, 3 is DYN. */
    type;
    /** `e_flags`. */
    flags;
    segments;
    /** Where the program headers end. */
    segmentsEnd;
    /** Where the section headers are, and which section has their names, as the header says. */
    sections;
    /** @throws Damage when the header or the program headers are damaged. */
    constructor(file, machine) {
        this.file = file;
        this.machine = machine;
        this.size = file.size;
        this.layout = layouts[machine.bits];
        const { header, segment } = this.layout;
        const fields = this.fields(0n, header.size);
        const countAt = (index) => fields.half(header.counts + index * 2);
        this.type = fields.half(16);
        this.flags = fields.word(header.flags);
        this.sections = {
            at: fields.long(header.sections),
            entrySize: countAt(2),
            count: countAt(3),
            names: countAt(4),
        };
        const [at, entrySize, count] = [fields.long(header.segments), countAt(0), countAt(1)];
        if (count > 0 && entrySize !== segment.size)
            throw new Damage(`its program headers have ${entrySize} bytes`);
        this.segmentsEnd = at + BigInt(count * segment.size);
        this.segments = this.table(at, segment.size, count).map((row) => ({
            type: row.word(0),
            flags: row.word(segment.flags),
            offset: row.long(segment.offset),
            address: row.long(segment.address),
            size: row.long(segment.fileSize),
            alignment: row.long(segment.alignment),
        }));
    }
    /** @throws Damage when they are not all in the file. */
    bytes(at, length) {
        if (at + BigInt(length) > BigInt(this.size))
            throw new Damage(`it ends before byte ${at}`);
        const bytes = Buffer.alloc(length);
        if (this.file.read(bytes, Number(at)) < length)
            throw new Damage('it is truncated');
        return bytes;
    }
    fields(at, length) {
        return this.fieldsOf(this.bytes(at, length));
    }
    /** The row of the symbol that a relocation names (`ELF32_R_SYM`, `ELF64_R_SYM`); 0 is none. */
    symbolOf(relocation, at) {
        const { bits, isBigEndian } = this.machine;
        return bits === 32 ? relocation.word(at + 4) >>> 8 : relocation.word(at + (isBigEndian ? 8 : 12));
    }
    /** The rows of a table. The caller bounds their count. */
    table(at, rowSize, count) {
        const bytes = this.bytes(at, rowSize * count);
        return Array.from({ length: count }, (_, row) => this.fieldsOf(bytes.subarray(row * rowSize, (row + 1) * rowSize)));
    }
    /** The place in the file of an address in memory. */
    offsetOf(address) {
        const segment = this.segmentAt(address);
        return segment.offset + (address - segment.address);
    }
    /** The address at which what is loaded from the file ends, in the segment of an address. */
    endOf(address) {
        const segment = this.segmentAt(address);
        return segment.address + segment.size;
    }
    segmentAt(address) {
        const segment = this.segments.find((one) => one.type === segmentTypes.load && one.address <= address && address < one.address + one.size);
        if (segment === undefined)
            throw new Damage(`the address 0x${address.toString(16)} is not in any of its segments`);
        return segment;
    }
    fieldsOf(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const { bits, isBigEndian } = this.machine;
        return {
            byte: (at) => view.getUint8(at),
            half: (at) => view.getUint16(at, !isBigEndian),
            word: (at) => view.getUint32(at, !isBigEndian),
            long: (at) => bits === 64 ? view.getBigUint64(at, !isBigEndian) : BigInt(view.getUint32(at, !isBigEndian)),
        };
    }
}
/** The text before the first NUL, or all of it where there is none. */
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}


/***/ }),

/***/ 18135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readAsLoader),
  Q: () => (/* binding */ readLoaded)
});

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js + 2 modules
var elf_dynamic = __nccwpck_require__(88637);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __nccwpck_require__(13364);
;// CONCATENATED MODULE: ./lib/src/elf/properties.js

/** More than the notes of any linker have, which joins those of all objects. */
const mostBytes = 2n ** 20n;
/** `n_namesz`, `n_descsz` and `n_type`. */
const noteHeader = 12;
/** `pr_type` and `pr_datasz`. */
const propertyHeader = 8;
const noteName = 'GNU\0';
/** `NT_GNU_PROPERTY_TYPE_0`. */
const propertyNote = 5;
/**
 * Reads the properties of a file that are a number of 32 bits, by their types (Linux Extensions to the gABI,
 * ".note.gnu.property"). Of one that is there twice all bits count.
 * @throws Damage when the notes are not in the file, or lead out of their segment.
 */
function readProperties(elf) {
    const found = new Map();
    const segment = elf.segments.find(({ type }) => type === elf_file/* segmentTypes */.T4.properties);
    if (segment === undefined)
        return found;
    if (segment.size > mostBytes)
        throw new elf_file/* Damage */.cv(`its property notes have ${segment.size} bytes`);
    const size = Number(segment.size);
    const fields = elf.fields(segment.offset, size);
    const unit = elf.layout.propertyUnit;
    for (let at = 0; at < size;) {
        const content = within(at + noteHeader, size);
        const nameEnd = within(content + fields.word(at), size);
        const start = padded(nameEnd, 4);
        const end = within(start + fields.word(at + 4), size);
        const name = elf.bytes(segment.offset + BigInt(content), nameEnd - content).toString('latin1');
        if (name === noteName && fields.word(at + 8) === propertyNote) {
            for (let property = start; property < end;) {
                const data = within(property + propertyHeader, end);
                const length = fields.word(property + 4);
                const next = within(data + length, end);
                const type = fields.word(property);
                if (length === 4)
                    found.set(type, ((found.get(type) ?? 0) | fields.word(data)) >>> 0);
                property = padded(next, unit);
            }
        }
        at = padded(end, unit);
    }
    return found;
}
function within(at, end) {
    if (at > end)
        throw new elf_file/* Damage */.cv('its property notes end outside their segment');
    return at;
}
function padded(at, unit) {
    return Math.ceil(at / unit) * unit;
}

;// CONCATENATED MODULE: ./lib/src/elf/loading.js



/** `PF_X`. */
const executable = 1;
/** `DF_TEXTREL`. */
const textRelocationsFlag = 4n;
/** `DF_1_PIE`. */
const programFlag = 0x8000000n;
/** PATH_MAX of Linux; the kernel refuses a longer interpreter. */
const longestPath = 4096;
/** @throws the system's error when the file cannot be read. */
function readLoaded(file) {
    return (0,elf_file/* readElf */.oU)(file, ({ segments, segmentsEnd }) => ({
        hasInterpreter: segments.some(({ type }) => type === elf_file/* segmentTypes */.T4.interpreter),
        loadedEnd: Number(highest([segmentsEnd, ...segments.map(endOf)])),
    }));
}
/**
 * Reads an ELF file as the loader does, and refuses what loaders and other tools read differently.
 * @param file its path, or its bytes
 * @throws the system's error when the file cannot be read.
 */
function readAsLoader(file) {
    return typeof file === 'string' ? (0,elf_file/* readElf */.oU)(file, loaderFacts) : (0,elf_file/* readElfIn */.n1)(file, loaderFacts);
}
function loaderFacts(elf) {
    refuseCutFile(elf);
    const dynamic = new elf_dynamic/* DynamicSection */.xQ(elf);
    refuseAmbiguous(elf, dynamic);
    const soname = dynamic.value(elf_dynamic/* tags */._A.soname);
    return {
        type: elf.type,
        isMarkedProgram: ((dynamic.value(elf_dynamic/* tags */._A.flags1) ?? 0n) & programFlag) !== 0n,
        interpreter: readInterpreter(elf),
        needed: dynamic.needed(),
        soname: soname === undefined ? undefined : dynamic.nameAt(soname),
        runPaths: dynamic.values(elf_dynamic/* tags */._A.rpath, elf_dynamic/* tags */._A.runpath).map((offset) => dynamic.nameAt(offset)),
        passesRunPaths: dynamic.value(elf_dynamic/* tags */._A.rpath) !== undefined && dynamic.value(elf_dynamic/* tags */._A.runpath) === undefined,
        versions: dynamic.neededVersions(),
        hasTextRelocations: dynamic.value(elf_dynamic/* tags */._A.textRelocations) !== undefined ||
            ((dynamic.value(elf_dynamic/* tags */._A.flags) ?? 0n) & textRelocationsFlag) !== 0n,
        hasPackedRelocations: dynamic.value(elf_dynamic/* tags */._A.packedRelocations) !== undefined,
        hasExecutableStack: elf.segments.some(({ type, flags }) => type === elf_file/* segmentTypes */.T4.stack && (flags & executable) !== 0),
        largestPage: largestPage(elf),
        properties: readProperties(elf),
    };
}
/**
 * What is loaded, and the section headers, which linkers put last: a download or a copy that broke off lacks
 * them.
 */
function refuseCutFile({ segments, sections, layout, size }) {
    const loaded = segments.filter(({ type }) => type === elf_file/* segmentTypes */.T4.load).map(endOf);
    const end = highest([...loaded, sections.at + BigInt(sections.count * layout.section.size)]);
    if (end > BigInt(size))
        throw new elf_file/* Damage */.cv(`it has ${size} bytes, but should have ${end}`);
}
/**
 * A page is loaded from a place in the file that is a multiple of its size, so that addresses and offsets may
 * differ by such a multiple only. glibc goes by `p_align` too, which therefore counts as much.
 */
function largestPage({ segments }) {
    const sizes = segments
        .filter(({ type }) => type === elf_file/* segmentTypes */.T4.load)
        .map(({ alignment, address, offset }) => lowestBit((alignment || 1n) | (address - offset)));
    return sizes.length === 0 ? undefined : Math.min(...sizes);
}
/** The highest power of two of which a number is a multiple. */
function lowestBit(value) {
    return Number(value & -value);
}
function endOf({ offset, size }) {
    return offset + size;
}
function highest(numbers) {
    return numbers.reduce((most, one) => (one > most ? one : most), 0n);
}
/** What the loader takes from elsewhere than other tools: of two tables it takes the last, others the first. */
function refuseAmbiguous(elf, section) {
    for (const tag of [elf_dynamic/* tags */._A.strings, elf_dynamic/* tags */._A.stringsSize, elf_dynamic/* tags */._A.versionNeeds, elf_dynamic/* tags */._A.flags]) {
        if (section.values(tag).length > 1)
            throw new elf_file/* Damage */.cv(`its dynamic section has two entries of the type ${tag}`);
    }
    for (const wanted of [elf_file/* segmentTypes */.T4.dynamic, elf_file/* segmentTypes */.T4.interpreter]) {
        if (elf.segments.filter(({ type }) => type === wanted).length > 1)
            throw new elf_file/* Damage */.cv(`it has two segments of the type ${wanted}`);
    }
    // The loader goes by addresses, where readelf goes by offsets in the file.
    const dynamic = elf.segments.find(({ type }) => type === elf_file/* segmentTypes */.T4.dynamic);
    if (dynamic !== undefined && dynamic.size > 0n && elf.offsetOf(dynamic.address) !== dynamic.offset)
        throw new elf_file/* Damage */.cv('its dynamic section is not where its program header says');
}
function readInterpreter(elf) {
    const segment = elf.segments.find(({ type }) => type === elf_file/* segmentTypes */.T4.interpreter);
    if (segment === undefined)
        return undefined;
    if (segment.size > BigInt(longestPath))
        throw new elf_file/* Damage */.cv(`the name of its interpreter has ${segment.size} bytes`);
    return (0,elf_file/* textOf */.b6)(elf.bytes(segment.offset, Number(segment.size)));
}


/***/ }),

/***/ 19125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ machineName),
/* harmony export */   G: () => (/* binding */ isFor)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69000);

/** Names of `e_machine` (ELF gABI, chapter 4) that a file may be for by mistake. */
const names = {
    8: 'MIPS',
    20: 'PowerPC',
    21: '64-bit PowerPC',
    40: 'ARM (32-bit)',
    243: 'RISC-V',
    258: 'LoongArch',
};
/** Whether a file is for a machine: number, class, byte order, and the ABI where the file says which. */
function isFor(machine, { number, bits, isBigEndian, flags }) {
    if (machine.number !== number || machine.bits !== bits || machine.isBigEndian !== isBigEndian)
        return false;
    return flags === undefined || machine.flags === undefined || (machine.flags & flags.mask) === flags.value;
}
/** The name of a machine: `x86-64`, `big-endian AArch64`, `soft-float ARM (32-bit)`. */
function machineName(machine) {
    const { number, bits, isBigEndian, flags } = machine;
    const alike = _target_js__WEBPACK_IMPORTED_MODULE_0__/* .targets */ .zV.map((target) => target.machine).filter((one) => one.number === number);
    const own = alike.find((one) => isFor(machine, one) && (one.flags === undefined || flags !== undefined));
    if (own !== undefined)
        return own.name;
    const name = names[number] ?? alike[0]?.name ?? `machine ${number} of the ELF specification`;
    if (alike[0] === undefined)
        return name;
    const order = alike[0].isBigEndian === isBigEndian ? '' : isBigEndian ? 'big-endian ' : 'little-endian ';
    const size = alike[0].bits === bits ? '' : bits === 32 ? 'ILP32 ' : '64-bit ';
    return `${order}${size}${name}`;
}


/***/ }),

/***/ 68118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ exportsVariable),
/* harmony export */   pG: () => (/* binding */ exportsRecord),
/* harmony export */   yp: () => (/* binding */ readEarlierExports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77934);


/**
 * The variable that records what an environment exported, so that the next run in the same job or shell can
 * separate it from the user's own values.
 */
const exportsVariable = 'CROSSROOT_EXPORTS';
/** What the variable holds as JSON; of values that are all ours, and of extended ones, a fingerprint. */
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    own: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    extended: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ is: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), was: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), added: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    launchers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), {}),
});
/**
 * The value of CROSSROOT_EXPORTS for an environment: what it exports, and what earlier ones did that stays.
 * @param launchers the folders of launchers by the triples of their targets
 */
function exportsRecord(own, extended, path, launchers, { record: earlier }) {
    const made = new Set([...own.keys(), ...extended.map(({ name }) => name)]);
    const stays = (entries) => Object.entries(entries).filter(([name]) => !made.has(name));
    const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    const record = {
        own: sorted([
            ...stays(earlier.own),
            ...[...own].map(([name, value]) => [name, fingerprint(value)]),
        ]),
        extended: sorted([
            ...stays(earlier.extended),
            ...extended.map(({ name, value, was, added }) => [name, { is: fingerprint(value), was, added }]),
        ]),
        path: [...path],
        launchers: sorted([...launchers]),
    };
    return JSON.stringify(record);
}
/**
 * Takes what earlier runs exported out of the variables. A value that changed since then is the user's; where
 * our part is still in it (`RUSTFLAGS="$RUSTFLAGS -C …"`), only that part is taken out.
 */
function readEarlierExports(variables) {
    const user = { ...variables };
    const text = user[exportsVariable];
    delete user[exportsVariable];
    const exported = new Set();
    const record = { own: {}, extended: {} };
    const none = { user, exported, path: [], launchers: new Map(), record, notes: [] };
    if (text === undefined)
        return none;
    const earlier = readRecord(text);
    if (earlier === undefined) {
        const note = `${exportsVariable} cannot be read: treating every variable as set by you`;
        return { ...none, notes: [note] };
    }
    for (const [name, print] of Object.entries(earlier.own)) {
        const value = variables[name];
        if (value === undefined || fingerprint(value) !== print)
            continue;
        delete user[name];
        exported.add(name);
        record.own[name] = print;
    }
    for (const [name, one] of Object.entries(earlier.extended)) {
        const { is, was, added } = one;
        const value = variables[name];
        if (value === undefined)
            continue;
        record.extended[name] = one;
        const isOurs = fingerprint(value) === is;
        if (isOurs)
            exported.add(name);
        user[name] = isOurs ? was : value.replace(added, () => '');
    }
    return { ...none, path: earlier.path, launchers: new Map(Object.entries(earlier.launchers)) };
}
function readRecord(text) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(recordSchema, JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 14535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oV: () => (/* binding */ makeEnvironment),
  oe: () => (/* binding */ searchPath),
  DF: () => (/* binding */ variablesIn)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __nccwpck_require__(42118);
// EXTERNAL MODULE: ./lib/src/system/place-problem.js
var place_problem = __nccwpck_require__(63671);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __nccwpck_require__(69000);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __nccwpck_require__(19543);
// EXTERNAL MODULE: ./lib/src/environment/variables.js
var environment_variables = __nccwpck_require__(48201);
;// CONCATENATED MODULE: ./lib/src/environment/bindgen.js


/**
 * `BINDGEN_EXTRA_CLANG_ARGS_<triple_underscored>` with `--target`, `--sysroot` and `--gcc-toolchain`. bindgen
 * splits the value as a shell would, and takes the first of `<triple>`, `<triple_underscored>` and plain that
 * is set: so ours begins with what the user set under either of the latter two. bindgen names the target by
 * itself in its first parse only, not in that of macros (`clang_macro_fallback`). clang finds the multiarch
 * folders of a sysroot itself. Without `--gcc-toolchain` libclang takes the headers of a cross gcc that happens
 * to be installed on the host, before those of the sysroot.
 *
 * @param toolchain The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, for clang to find its C++ headers;
 * undefined: the sysroot's own `usr`.
 */
function bindgenVariables(target, sysroot, toolchain, user) {
    const plain = 'BINDGEN_EXTRA_CLANG_ARGS';
    const name = `${plain}_${(0,environment_variables/* underscoredTriple */.T8)(target)}`;
    const dashed = `${plain}_${target.triple}`;
    if (user[dashed] !== undefined) {
        return { variables: [], notes: [`kept ${dashed}: bindgen reads it before ${name}`] };
    }
    const source = user[name] === undefined ? plain : name;
    // bindgen splits at newlines too, but a variable for later steps is one line.
    const before = (user[source] ?? '').trim().replaceAll(/[\r\n]+/g, ' ');
    const ours = /(?:^|\s)["']?--?target\b/.test(before) ? [] : [`--target=${target.clang}`];
    const namesSysroot = /--sysroot\b|-isysroot\b/.test(before);
    if (!namesSysroot) {
        ours.push(`--sysroot=${(0,shell_word/* shellWord */.K)(sysroot)}`);
        // clang knows the multiarch folders of glibc alone.
        if (target.libc.isStatic)
            ours.push(`-isystem ${(0,shell_word/* shellWord */.K)(`${sysroot}/usr/include/${target.gnu}`)}`);
        if (!/--gcc-(toolchain|install-dir)\b/.test(before)) {
            ours.push(`--gcc-toolchain=${(0,shell_word/* shellWord */.K)(toolchain ?? `${sysroot}/usr`)}`);
        }
    }
    const kept = namesSysroot ? [`kept the sysroot that ${source} names`] : [];
    if (ours.length === 0)
        return { variables: [], notes: kept };
    const added = `${before === '' ? '' : ' '}${ours.join(' ')}`;
    return {
        variables: [{ name, value: `${before}${added}`, was: user[name], added }],
        notes: before === '' ? [] : [`${name} begins with the value of ${source}`, ...kept],
    };
}

// EXTERNAL MODULE: ./lib/src/environment/pkg-config.js
var pkg_config = __nccwpck_require__(39961);
;// CONCATENATED MODULE: ./lib/src/environment/cmake-and-meson.js


/**
 * The CMake toolchain file of a target (cmake-toolchains(7), "Cross Compiling for Linux").
 *
 * Programs are taken from the host only; libraries, headers and packages from the sysroot only: without that
 * find_package takes the host's libraries. The file sets pkg-config's variables itself, so that a user's own
 * PKG_CONFIG_PATH does not reach pkg_check_modules; PKG_CONFIG_EXECUTABLE is forced, because FindPkgConfig
 * would keep the host's pkg-config that it finds first.
 */
function cmakeToolchain(folder, target, sysroot, bin) {
    const quoted = (text) => `"${text.replace(/[\\"$]/g, '\\$&')}"`;
    const tool = (name) => quoted(`${bin}/${(0,environment_variables/* toolName */.Uf)(target, name)}`);
    const text = [
        '# Written by Crossroot.',
        'set(CMAKE_SYSTEM_NAME Linux)',
        `set(CMAKE_SYSTEM_PROCESSOR ${target.processor})`,
        `set(CMAKE_SYSROOT ${quoted(sysroot.path)})`,
        ...cmakeLibraryFolders(target, sysroot),
        '',
        `set(CMAKE_C_COMPILER ${tool('gcc')})`,
        `set(CMAKE_CXX_COMPILER ${tool('g++')})`,
        `set(CMAKE_AR ${tool('ar')} CACHE FILEPATH "" FORCE)`,
        `set(CMAKE_RANLIB ${tool('ranlib')} CACHE FILEPATH "" FORCE)`,
        '',
        `set(CMAKE_FIND_ROOT_PATH ${quoted(sysroot.path)})`,
        'set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)',
        '',
        `set(PKG_CONFIG_EXECUTABLE ${tool('pkgconf')} CACHE FILEPATH "" FORCE)`,
        `set(ENV{PKG_CONFIG_LIBDIR} ${quoted((0,pkg_config/* pkgConfigFolders */.m8)(sysroot).join(':'))})`,
        `set(ENV{PKG_CONFIG_SYSROOT_DIR} ${quoted(sysroot.path)})`,
        'set(ENV{PKG_CONFIG_PATH} "")',
        '',
    ].join('\n');
    return { path: `${folder}/${target.triple}.cmake`, text };
}
/**
 * How find_library finds the folder of a layout: by the name of a multiarch folder (cmake-variables(7)), or by
 * trying `lib64` beside each `lib` (cmake-properties(7)), which must not depend on what CMake takes the host
 * for.
 */
function cmakeLibraryFolders(target, { layout }) {
    switch (layout.kind) {
        case 'multiarch':
            return [`set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnu})`];
        case 'lib64':
            return ['set_property(GLOBAL PROPERTY FIND_LIBRARY_USE_LIB64_PATHS TRUE)'];
        case 'lib':
            return [];
    }
}
/**
 * The meson cross file of a target (Meson manual, "Cross compilation", "Machine files"). Meson reads no
 * variable for it: users pass `--cross-file "$CROSSROOT_MESON_CROSS_FILE"`.
 *
 * pkg-config has two names in it, `pkg-config` since meson 1.3 and `pkgconfig` before; they must agree. The
 * empty `pkg_config_path` keeps a user's own PKG_CONFIG_PATH out of the target.
 */
function mesonCrossFile(folder, target, sysroot, bin) {
    const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
    const tool = (name) => quoted(`${bin}/${(0,environment_variables/* toolName */.Uf)(target, name)}`);
    const text = [
        '# Written by Crossroot.',
        '[binaries]',
        `c = ${tool('gcc')}`,
        `cpp = ${tool('g++')}`,
        ...['ar', 'ranlib', 'strip', 'objcopy'].map((name) => `${name} = ${tool(name)}`),
        ...['pkg-config', 'pkgconfig'].map((name) => `${name} = ${tool('pkgconf')}`),
        '',
        '[built-in options]',
        'pkg_config_path = []',
        '',
        '[properties]',
        `sys_root = ${quoted(sysroot.path)}`,
        `pkg_config_libdir = [${(0,pkg_config/* pkgConfigFolders */.m8)(sysroot).map(quoted).join(', ')}]`,
        'needs_exe_wrapper = true',
        '',
        '[host_machine]',
        "system = 'linux'",
        `cpu_family = ${quoted(target.family)}`,
        `cpu = ${quoted(target.processor)}`,
        `endian = ${quoted(target.machine.isBigEndian ? 'big' : 'little')}`,
        '',
    ].join('\n');
    return { path: `${folder}/${target.triple}.meson`, text };
}

// EXTERNAL MODULE: ./lib/src/environment/earlier-exports.js
var earlier_exports = __nccwpck_require__(68118);
// EXTERNAL MODULE: ./lib/src/environment/jemalloc-pages.js
var jemalloc_pages = __nccwpck_require__(17894);
// EXTERNAL MODULE: ./lib/src/environment/rustc-options.js
var rustc_options = __nccwpck_require__(16792);
// EXTERNAL MODULE: ./lib/src/environment/rustflags.js
var environment_rustflags = __nccwpck_require__(47421);
;// CONCATENATED MODULE: ./lib/src/environment/environment.js












/**
 * Makes the environment for a target: nothing is read or written here.
 *
 * A value that the user set is kept, with a note when it differs from ours; only the variables with rustc's and
 * clang's arguments are extended. Values of an earlier environment are replaced.
 *
 * @throws CrossrootError when a path has a character that a list of folders cannot have.
 */
function makeEnvironment(request) {
    const { target, host, sysroot, gcc, rust } = request;
    const { env, linker: configuredLinker } = request.cargoConfig;
    const user = withConfigured(request.user, env);
    // gcc's launcher stands before other linkers of the configuration; what is said to clang, only clang knows.
    if ((0,rustc_options/* isClang */.QG)(configuredLinker))
        user[(0,environment_variables/* linkerVariable */.si)(target)] = configuredLinker;
    const earlier = (0,earlier_exports/* readEarlierExports */.yp)(user);
    const launchers = new Map([...earlier.launchers, [target.triple, gcc.bin]]);
    const path = [...new Set([gcc.bin, ...rust.path, ...launchers.values()])];
    for (const folder of [sysroot.path, request.files, ...path])
        checkPath(folder);
    const others = src_target/* targets */.zV.filter(({ triple }) => triple !== target.triple && launchers.has(triple));
    const { mode, notes: modeNotes } = (0,environment_rustflags/* modeBeside */.kJ)(others, request.rustflags, earlier);
    const cmake = cmakeToolchain(request.files, target, sysroot, gcc.bin);
    const meson = mesonCrossFile(request.files, target, sysroot, gcc.bin);
    const own = new Map();
    const kept = [];
    const all = [
        ...(0,environment_variables/* compilerVariables */.h4)(target),
        ...((0,environment_rustflags/* namesLinkerInFlags */.Cr)(target, host, mode, earlier.user)
            ? []
            : [(0,environment_variables/* variable */.bv)((0,environment_variables/* linkerVariable */.si)(target), (0,environment_variables/* toolName */.Uf)(target, 'gcc'))]),
        ...((0,environment_rustflags/* isStuck */.ZD)(earlier) ? others.filter((other) => (0,src_host/* isHost */.jU)(other, host)) : []).map((other) => (0,environment_variables/* variable */.bv)((0,environment_variables/* linkerVariable */.si)(other), (0,environment_variables/* toolName */.Uf)(other, 'gcc'))),
        ...(0,pkg_config/* pkgConfigVariables */.O_)(target, host, sysroot, request.hostPkgConfigPath),
        ...(0,jemalloc_pages/* jemallocVariables */.n3)(target, earlier),
        (0,environment_variables/* targetVariable */.Ij)(target, 'CMAKE_TOOLCHAIN_FILE', cmake.path),
        (0,environment_variables/* variable */.bv)('CROSSROOT_MESON_CROSS_FILE', meson.path),
    ];
    // The input rust asked for these, whatever was set before.
    for (const [name, value] of Object.entries(rust.variables))
        own.set(name, value);
    for (const { name, value, aliases } of all) {
        const users = [name, ...aliases].find((candidate) => isSet(candidate, earlier.user[candidate]));
        if (users === undefined)
            own.set(name, value);
        else if (earlier.user[users] !== value)
            kept.push(`kept your ${users}=${earlier.user[users]} (Crossroot's: ${name}=${value})`);
    }
    const { cargoConfig, linker } = request;
    const toolchain = gcc.toolchain ?? `${sysroot.path}/usr`;
    const rustflags = (0,environment_rustflags/* rustflagsVariables */.XG)({
        ...{ target, host, mode, sysroot: sysroot.path, toolchain, linker, cargoConfig, earlier },
        isAlone: others.length === 0,
    });
    const bindgen = bindgenVariables(target, sysroot.path, gcc.toolchain, earlier.user);
    const extended = [...rustflags.variables, ...bindgen.variables];
    const variables = [
        ...own,
        ...extended.map(({ name, value }) => [name, value]),
        [earlier_exports/* exportsVariable */.IL, (0,earlier_exports/* exportsRecord */.pG)(own, extended, path, launchers, earlier)],
    ];
    const sorted = new Map(variables.sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
        variables: sorted,
        user: earlier.user,
        path,
        files: [cmake, meson],
        notes: [
            ...earlier.notes,
            ...kept,
            ...modeNotes,
            ...rustflags.notes,
            ...bindgen.notes,
            ...configuredNotes(env, sorted),
            ...warnings(earlier, sorted, others),
        ],
    };
}
/** Variables of `[env]` that cargo gives to others and does not read itself. */
const unreadByCargo = /^(?:CARGO_|RUSTUP_|RUSTFLAGS$|RUSTDOCFLAGS$)/;
/** The user's variables with those that cargo's configuration gives to build scripts (Cargo book, "[env]"). */
function withConfigured(user, env) {
    const all = { ...user };
    for (const [name, { value, force }] of env) {
        if (!unreadByCargo.test(name) && (force || all[name] === undefined))
            all[name] = value;
    }
    return all;
}
/** Notes about what `[env]` of cargo's configuration cannot do, and what it takes away. */
function configuredNotes(env, variables) {
    return [...env].flatMap(([name, { value, force }]) => {
        if (/RUSTFLAGS$/.test(name) && unreadByCargo.test(name)) {
            return [`[env] of cargo's configuration sets ${name}, which cargo does not read from there`];
        }
        const ours = variables.get(name);
        if (!force || ours === undefined || ours === value)
            return [];
        return [`[env] of cargo's configuration forces ${name}: build scripts get that value, not Crossroot's`];
    });
}
/**
 * Whether a user's value counts. A workflow sets what a row of its matrix leaves out to nothing: no tool,
 * target or file can have that name, but a list of folders may be empty.
 */
function isSet(name, value) {
    return value !== undefined && (value !== '' || /PKG_CONFIG_(?:LIBDIR|PATH|SYSROOT_DIR)/.test(name));
}
/** The value of PATH: the environment's folders first, without those of earlier environments. */
function searchPath(environment, user) {
    const ours = new Set([...environment.path, ...(0,earlier_exports/* readEarlierExports */.yp)(user).path]);
    const rest = (user.PATH ?? '').split(':').filter((folder) => folder !== '' && !ours.has(folder));
    return [...environment.path, ...rest].join(':');
}
/** The variables of a program that is started in an environment. */
function variablesIn(environment, user) {
    return {
        ...user,
        ...Object.fromEntries(environment.variables),
        PATH: searchPath(environment, user),
    };
}
/** Variables that lead the compiler or a build script of the target to the host, with who reads them. */
const hostLeads = new Map([
    ['CPATH', 'gcc'],
    ['C_INCLUDE_PATH', 'gcc'],
    ['CPLUS_INCLUDE_PATH', 'gcc'],
    ['OPENSSL_DIR', 'openssl-sys'],
]);
/** Notes about what the environment cannot change. */
function warnings({ user, exported }, variables, others) {
    const isOfOther = (name) => others.some((other) => name.toUpperCase().includes((0,environment_variables/* upperCaseTriple */.Hw)(other)));
    return [
        ...[...hostLeads]
            .filter(([name]) => (user[name] ?? '') !== '')
            .map(([name, reader]) => `${name} is set: ${reader} uses it for the target too, before the sysroot`),
        ...[...exported]
            .filter((name) => !variables.has(name) && !isOfOther(name))
            .map((name) => `${name} stays as an earlier step exported it: a variable cannot be unset for later steps`),
    ];
}
function checkPath(path) {
    const why = (0,place_problem/* pathProblem */.z9)(path);
    if (why === undefined)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the path ${JSON.stringify(path)} cannot be used in the environment`,
        why,
        todo: 'use a folder whose path is absolute and has no colon, semicolon or control character',
    });
}


/***/ }),

/***/ 17894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eC: () => (/* binding */ jemallocPages),
/* harmony export */   hm: () => (/* binding */ jemallocPagesOf),
/* harmony export */   n3: () => (/* binding */ jemallocVariables)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69000);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48201);


/**
 * What tikv-jemalloc-sys and jemalloc-sys hand to jemalloc's `--with-lg-page`. Without it, a jemalloc has the
 * pages of the machine that builds, and those of 4 KiB when it is crossed: it gives up where the kernel's are
 * larger. One for larger pages than the kernel's works.
 */
const jemallocPages = 'JEMALLOC_SYS_WITH_LG_PAGE';
/** The base 2 logarithm of the target's largest page. */
function jemallocPagesOf({ page }) {
    return String(Math.log2(page));
}
/**
 * The variable for a target with large pages; and for one without, where an earlier step left that of another.
 * tikv-jemalloc-sys 0.6 and newer prefer a name that begins with the target's; all know the plain one, which
 * jemalloc for the host's build scripts gets too.
 */
function jemallocVariables(target, { exported }) {
    if (target.page <= _target_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPage */ .Z3 && !exported.has(jemallocPages))
        return [];
    const aliases = [`${(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCaseTriple */ .Hw)(target)}_${jemallocPages}`];
    return [{ name: jemallocPages, value: jemallocPagesOf(target), aliases }];
}


/***/ }),

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ pkgConfigVariables),
/* harmony export */   a$: () => (/* binding */ hostPkgConfigPath),
/* harmony export */   m8: () => (/* binding */ pkgConfigFolders)
/* harmony export */ });
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19467);
/* harmony import */ var _earlier_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68118);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48201);



/** Where pkg-config looks on Debian, Ubuntu and Fedora; folders that do not exist do no harm. */
function usualHostPath({ gnu }) {
    const folders = [`lib/${gnu}`, 'lib64', 'lib', 'share'];
    return ['/usr/local', '/usr']
        .flatMap((prefix) => folders.map((folder) => `${prefix}/${folder}/pkgconfig`))
        .join(':');
}
/** The folders of a sysroot with .pc files, the first one first. */
function pkgConfigFolders({ path, layout }) {
    return layout.pkgConfig.map((folder) => `${path}/${folder}`);
}
/**
 * The variables of pkg-config(1) and of the pkg-config crate (0.3).
 *
 * The plain ones are for build scripts that call pkg-config themselves. They also reach what is built for the
 * host (build scripts, procedural macros), so the `HOST_` ones point those to the host's own libraries. The
 * empty `PKG_CONFIG_PATH` for the target keeps a user's own PKG_CONFIG_PATH, which is for the host, out of it.
 *
 * @param hostPath `pkg-config --variable pc_path pkg-config` of the host; undefined: the usual folders.
 */
function pkgConfigVariables(target, host, sysroot, hostPath) {
    const libdir = pkgConfigFolders(sysroot).join(':');
    return [
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)('PKG_CONFIG_ALLOW_CROSS', '1'),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)('PKG_CONFIG_LIBDIR', libdir),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)('PKG_CONFIG_SYSROOT_DIR', sysroot.path),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .targetVariable */ .Ij)(target, 'PKG_CONFIG', (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf)(target, 'pkg-config')),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .targetVariable */ .Ij)(target, 'PKG_CONFIG_LIBDIR', libdir),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .targetVariable */ .Ij)(target, 'PKG_CONFIG_PATH', ''),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .targetVariable */ .Ij)(target, 'PKG_CONFIG_SYSROOT_DIR', sysroot.path),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)('HOST_PKG_CONFIG_LIBDIR', hostPath ?? usualHostPath(host)),
        (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)('HOST_PKG_CONFIG_SYSROOT_DIR', ''),
    ];
}
/**
 * Where the host's own pkg-config searches, which build scripts on the host must still find.
 * @returns undefined when the host has no pkg-config.
 */
async function hostPkgConfigPath(environment) {
    const program = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)('pkg-config', environment.PATH ?? '');
    if (program === undefined)
        return undefined;
    const args = ['--variable', 'pc_path', 'pkg-config'];
    // The launcher of an earlier run answers for the host then, without its own folders.
    const env = { ...(0,_earlier_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .readEarlierExports */ .yp)(environment).user, TARGET: 'host', HOST: 'host' };
    const { code, stdout } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(program, args, { env, limits: _system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .shortAnswer */ .d$ });
    const path = stdout.trim();
    return code === 0 && path !== '' ? path : undefined;
}


/***/ }),

/***/ 16792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ missingOptions),
/* harmony export */   K: () => (/* binding */ splitRustflags),
/* harmony export */   QG: () => (/* binding */ isClang),
/* harmony export */   WI: () => (/* binding */ optionsToAppend),
/* harmony export */   cN: () => (/* binding */ sysrootsNamed),
/* harmony export */   jI: () => (/* binding */ hasFeature),
/* harmony export */   l0: () => (/* binding */ withoutHostCpu),
/* harmony export */   pr: () => (/* binding */ linkerNamed),
/* harmony export */   ug: () => (/* binding */ splitEncodedRustflags)
/* harmony export */ });
/** Codegen options whose values add up; of every other one the last wins (rustc book, "Codegen options"). */
const cumulative = new Set('link-arg link-args llvm-args metadata passes remark target-feature'.split(' '));
/** `-C` for `--codegen`; other options as they are. */
function shortName(option) {
    return option.replace(/^--(codegen|allow|warn|deny|forbid)$/, (name) => `-${name.charAt(2).toUpperCase()}`);
}
/** Splits RUSTFLAGS as cargo does: at spaces only, each part trimmed. */
function splitRustflags(text) {
    const parts = (text ?? '').split(' ').map((part) => part.trim());
    return parts.filter((part) => part !== '');
}
/** Splits CARGO_ENCODED_RUSTFLAGS as cargo does, at 0x1f, without empty arguments, which rustc refuses. */
function splitEncodedRustflags(text) {
    return text.split('\x1f').filter((part) => part !== '');
}
/** The options of `more` that are not in `args` yet. */
function missingOptions(args, more) {
    const present = new Set(options(args).map(({ text }) => text));
    return options(more)
        .filter(({ text }) => !present.has(text))
        .flatMap(({ words }) => words);
}
/**
 * The options of `config` that can follow `args` without changing what `args` say: none when `args` have them
 * all in a row already; else all but those that `args` set and of which rustc takes the last one.
 */
function optionsToAppend(args, config) {
    const present = options(args);
    const more = options(config);
    const lines = (list) => list.map(({ text }) => `${text}\n`).join('');
    if (`\n${lines(present)}`.includes(`\n${lines(more)}`))
        return [];
    const settled = new Set(present.map(settingOf));
    return more
        .filter((option) => {
        const setting = settingOf(option);
        return setting === undefined || !settled.has(setting);
    })
        .flatMap(({ words }) => words);
}
/** The arguments without `target-cpu=native`, which names the CPU of the machine that builds. */
function withoutHostCpu(args) {
    return options(args)
        .filter(({ text }) => !/^-[CZ] (?:target|tune)-cpu=native$/.test(text))
        .flatMap(({ words }) => words);
}
/** Whether `args` turn a target feature on or off; the last one counts. Undefined when they say nothing. */
function hasFeature(args, feature) {
    const said = options(args)
        .flatMap(({ text }) => /^-C target-feature=(.+)$/.exec(text)?.[1]?.split(',') ?? [])
        .filter((one) => one.slice(1) === feature)
        .at(-1);
    return said === undefined ? undefined : said.startsWith('+');
}
/** The program that `args` have rustc link with, if they say. */
function linkerNamed(args) {
    return options(args)
        .flatMap(({ text }) => /^-C linker=(.+)$/.exec(text)?.[1] ?? [])
        .at(-1);
}
/** Whether a program is clang, which finds a gcc's start files and libraries only where it is told to look. */
function isClang(program) {
    return /(?:^|[/-])clang(?:\+\+)?(?:-\d+)?$/.test(program ?? '');
}
/** The sysroots that `args` name to the linker. */
function sysrootsNamed(args) {
    return options(args).flatMap(({ text }) => [...text.matchAll(/^-C link-args?=(?:.* )?--sysroot=(\S.*)$/g)].map(([, path = '']) => path));
}
/** What an option sets, where the last one wins; undefined when the values of several add up. */
function settingOf({ text }) {
    const [, kind, name] = /^(-[CAWDF]|--cap-lints) ([^=]+)/.exec(text) ?? [];
    if (kind === undefined || name === undefined)
        return undefined;
    if (kind === '--cap-lints')
        return kind;
    if (kind !== '-C')
        return `lint ${name}`;
    return cumulative.has(name) ? undefined : `codegen ${name}`;
}
function options(args) {
    const found = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at] ?? '';
        const value = /^(?:-[CZAWDFLl]|--\w[\w-]*)$/.test(word) ? args[at + 1] : undefined;
        if (value === undefined || value.startsWith('-')) {
            found.push({ words: [word], text: spelled(word) });
        }
        else {
            found.push({ words: [word, value], text: `${shortName(word)} ${value}` });
            at++;
        }
    }
    return found;
}
function spelled(word) {
    const [, long, value] = /^(--\w[\w-]*)=(.*)$/s.exec(word) ?? [];
    if (long !== undefined)
        return `${shortName(long)} ${value}`;
    return word.replace(/^(-[CZAWDFLl])(?=.)/, '$1 ');
}


/***/ }),

/***/ 47421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ namesLinkerInFlags),
/* harmony export */   Gl: () => (/* binding */ rustflagsRead),
/* harmony export */   XG: () => (/* binding */ rustflagsVariables),
/* harmony export */   ZD: () => (/* binding */ isStuck),
/* harmony export */   kJ: () => (/* binding */ modeBeside)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42118);
/* harmony import */ var _rustc_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16792);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48201);



const encodedName = 'CARGO_ENCODED_RUSTFLAGS';
const plainName = 'RUSTFLAGS';
/**
 * Whether rustc's arguments name the linker, and no variable of cargo's does. Where the target's triple is the
 * host's, what cargo knows as the target's linker also links build scripts and procedural macros, which have to
 * run with the machine's own glibc; the arguments reach the target alone (Cargo book, "build.rustflags").
 */
function namesLinkerInFlags(target, host, mode, user) {
    // With these, cargo does not read the variable of the target.
    const isRead = mode === 'env' || (user[encodedName] === undefined && user[plainName] === undefined);
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHostTriple */ .V8)(target, host) && mode !== 'off' && isRead;
}
/** Whether an earlier step has exported RUSTFLAGS: cargo reads it from then on, whatever else is set. */
function isStuck({ exported }) {
    return exported.has(encodedName) || exported.has(plainName);
}
/**
 * What the mode comes to beside other targets: RUSTFLAGS is for all of them, so it can name no sysroot. Where
 * it is not exported yet, the variable of the target has it; else the linker launchers alone carry it.
 */
function modeBeside(others, mode, earlier) {
    if (others.length === 0 || (mode !== 'env' && !isStuck(earlier)))
        return { mode, notes: [] };
    const why = `${plainName} is for every target, and ${others.map(({ triple }) => triple).join(', ')} is set up too`;
    if (!isStuck(earlier))
        return { mode: 'target', notes: [`rustflags: using target instead of env: ${why}`] };
    const instead = 'rustflags: target in every step gives each target its own flags';
    return { mode: 'off', notes: [`${why}: only the linker launchers pass the sysroots; ${instead}`] };
}
const hostCpu = 'it is the CPU of the machine that builds, not of the target';
/**
 * The variables with rustc's arguments (Cargo book, "build.rustflags"). Cargo takes the first of
 * CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS (both also when empty), `target.*.rustflags` and `build.rustflags`, and
 * drops the rest: so what is exported begins with the user's value and includes cargo's configuration.
 *
 * A variable cannot be unset for later steps of a job. Once an earlier step has exported RUSTFLAGS, cargo reads
 * it whatever the mode is now, so it has to be exported again.
 */
function rustflagsVariables(request) {
    const { mode, target, earlier } = request;
    const { user, exported } = earlier;
    const name = `CARGO_TARGET_${(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .upperCaseTriple */ .Hw)(target)}_RUSTFLAGS`;
    const isForAll = mode === 'env' || isStuck(earlier);
    let made = {
        variables: [],
        notes: isForAll ? [] : [...hostCpuNotes(request), ...clangNotes(request)],
    };
    if (isForAll)
        made = forEveryTarget(request);
    else if (mode === 'target')
        made = forTarget(request, name);
    if (!exported.has(name) || made.variables.some((one) => one.name === name))
        return made;
    return { ...made, variables: [...made.variables, emptied(name, user[name])] };
}
/** What is said where clang links and gets no arguments from here. */
function clangNotes(request) {
    const { earlier, cargoConfig, target } = request;
    const lacking = clangArguments(request, rustflagsRead(earlier.user, cargoConfig, target));
    if (lacking.length === 0)
        return [];
    return [`clang is the linker, and rustflags: off does not pass it ${list(lacking)}`];
}
/** RUSTFLAGS, or CARGO_ENCODED_RUSTFLAGS where the user has it or an argument has a space. */
function forEveryTarget(request) {
    const { user, exported } = request.earlier;
    const encoded = user[encodedName];
    const plain = user[plainName];
    const ofUser = encoded === undefined ? (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRustflags */ .K)(plain) : (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEncodedRustflags */ .ug)(encoded);
    const { targetRustflags, buildRustflags: ofBuild } = request.cargoConfig;
    const ofTarget = request.isAlone ? targetRustflags : [];
    // With an empty value of the user cargo takes no arguments at all, also none of the configuration.
    const isEmpty = (encoded ?? plain) === '';
    const merged = merge(request, ofUser, ofTarget.length > 0 ? ofTarget : ofBuild, isEmpty);
    const blanks = withSpaces([...merged.user, ...merged.added]);
    const name = encoded !== undefined || exported.has(encodedName) || blanks.length > 0 ? encodedName : plainName;
    const variables = [extended(name, user[name], merged.user, merged.added)];
    if (name === encodedName && exported.has(plainName))
        variables.push(emptied(plainName, plain));
    const notes = merged.notes(name);
    if (ofTarget.length < targetRustflags.length)
        notes.push(`left out ${list(targetRustflags)} of cargo's configuration: ${name} is for every target`);
    if (encoded !== undefined)
        notes.push(`extended your ${encodedName}: cargo reads it instead of ${plainName}`);
    else if (blanks.length > 0) {
        notes.push(`exported ${encodedName} instead of ${plainName}, which cargo splits at spaces: ${list(blanks)}`);
    }
    return { variables, notes };
}
/** `CARGO_TARGET_<TRIPLE>_RUSTFLAGS`: cargo joins it to `target.*.rustflags`, and drops `build.rustflags`. */
function forTarget(request, name) {
    const { user } = request.earlier;
    const ofUser = (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRustflags */ .K)(user[name]);
    const { targetRustflags: ofTarget, buildRustflags: ofBuild } = request.cargoConfig;
    const merged = merge(request, ofUser, ofTarget.length > 0 ? [] : ofBuild, false);
    const notes = [...merged.notes(name), ...hostCpuNotes(request)];
    const ignoredBy = [encodedName, plainName].find((other) => user[other] !== undefined);
    if (ignoredBy !== undefined) {
        notes.push(`cargo reads your ${ignoredBy} instead of ${name}; the linker launcher still passes the sysroot`);
    }
    const blanks = withSpaces(merged.added);
    if (blanks.length === 0)
        return { variables: [extended(name, user[name], merged.user, merged.added)], notes };
    notes.push(`left ${list(blanks)} out of ${name}: cargo splits it at spaces`);
    const alone = linker(request, merged.user);
    const variables = alone.length === 0 ? [] : [extended(name, user[name], merged.user, alone)];
    return { variables, notes };
}
/**
 * The arguments that cargo gives to rustc for the target.
 * @param variables those that cargo is started with
 * @param cargoConfig what its configuration was without ours
 */
function rustflagsRead(variables, { targetRustflags, buildRustflags }, target) {
    const encoded = variables[encodedName];
    if (encoded !== undefined)
        return (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEncodedRustflags */ .ug)(encoded);
    const plain = variables[plainName];
    if (plain !== undefined)
        return (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRustflags */ .K)(plain);
    const ofTarget = [
        ...targetRustflags,
        ...(0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRustflags */ .K)(variables[`CARGO_TARGET_${(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .upperCaseTriple */ .Hw)(target)}_RUSTFLAGS`]),
    ];
    return ofTarget.length > 0 ? ofTarget : buildRustflags;
}
/**
 * What clang, when it links, has to be told: the target, and the gcc whose start files and libgcc are to be
 * linked. Its own `-fuse-ld` stands.
 */
function clangArguments({ target, toolchain, linker, cargoConfig }, flags) {
    if (!(0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isClang */ .QG)((0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .linkerNamed */ .pr)(flags) ?? cargoConfig.linker))
        return [];
    const lacks = (pattern) => !flags.some((flag) => pattern.test(flag));
    return [
        ...(lacks(/[= ]-?-target[= ]/) ? [`--target=${target.tools}`] : []),
        ...(lacks(/[= ]--gcc-(?:toolchain|install-dir)=/) ? [`--gcc-toolchain=${toolchain}`] : []),
        ...(linker !== undefined && lacks(/[= ]-fuse-ld=/) ? [`-fuse-ld=${linker}`] : []),
    ];
}
/** The argument that names the linker, where the user names none. */
function linker({ target, host, mode, earlier }, flags) {
    const isNamed = (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .linkerNamed */ .pr)(flags) !== undefined || earlier.user[(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .linkerVariable */ .si)(target)] !== undefined;
    return isNamed || !namesLinkerInFlags(target, host, mode, earlier.user)
        ? []
        : ['-C', `linker=${(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf)(target, 'gcc')}`];
}
/** What is said of `target-cpu=native` where cargo reads it from a place that is left as it is. */
function hostCpuNotes({ mode, target, cargoConfig, earlier: { user } }) {
    // With rustflags: target what build.rustflags says is in the variable of the target.
    const configured = mode === 'off' ? cargoConfig : { ...cargoConfig, buildRustflags: [] };
    const read = rustflagsRead(user, configured, target);
    if ((0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutHostCpu */ .l0)(read).length === read.length)
        return [];
    return [`target-cpu=native is kept: ${hostCpu}; with rustflags: env it is left out`];
}
/**
 * The user's arguments, and what to add to them: first what their variable hides of cargo's configuration,
 * then the sysroot. The notes say what of the configuration was added or left out.
 */
function merge(request, ofUser, configured, isEmpty) {
    const { mode, sysroot } = request;
    const own = (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutHostCpu */ .l0)(ofUser);
    const hidden = (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutHostCpu */ .l0)(configured);
    const config = isEmpty ? [] : (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsToAppend */ .WI)(own, hidden);
    const others = [...own, ...config];
    const all = [`--sysroot=${sysroot}`, ...clangArguments(request, others)];
    const ours = mode === 'off'
        ? []
        : [...all.flatMap((argument) => ['-C', `link-arg=${argument}`]), ...linker(request, others)];
    const leftOut = (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .missingOptions */ .JX)(others, hidden);
    const sysroots = mode === 'off' ? [] : (0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .sysrootsNamed */ .cN)(others).filter((named) => named !== sysroot);
    const notes = (name) => [
        ...(config.length === 0
            ? []
            : [`merged into ${name}, which overrides cargo's configuration: ${list(config)}`]),
        ...(leftOut.length === 0
            ? []
            : isEmpty
                ? [`left out ${list(leftOut)} of cargo's configuration, because you set ${name} to nothing`]
                : [`left out ${list(leftOut)} of cargo's configuration: ${name} says otherwise`]),
        ...(own.length < ofUser.length || (!isEmpty && hidden.length < configured.length)
            ? [`left out target-cpu=native: ${hostCpu}`]
            : []),
        ...sysroots.map((other) => `${name} names the sysroot ${other}; Crossroot's comes after it and wins`),
    ];
    return { user: own, added: [...config, ...(0,_rustc_options_js__WEBPACK_IMPORTED_MODULE_1__/* .missingOptions */ .JX)(others, ours)], notes };
}
function extended(name, was, ofUser, more) {
    const separator = name === encodedName ? '\x1f' : ' ';
    const added = `${ofUser.length > 0 && more.length > 0 ? separator : ''}${more.join(separator)}`;
    return { name, value: `${ofUser.join(separator)}${added}`, was, added };
}
/** A variable that an earlier step exported and that is not needed now; cargo takes an empty value for none. */
function emptied(name, was) {
    return { name, value: was ?? '', was, added: '' };
}
function withSpaces(words) {
    return words.filter((word) => /\s/.test(word));
}
function list(words) {
    return words.map((word) => JSON.stringify(word)).join(' ');
}


/***/ }),

/***/ 48201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ upperCaseTriple),
/* harmony export */   Ij: () => (/* binding */ targetVariable),
/* harmony export */   T8: () => (/* binding */ underscoredTriple),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   h4: () => (/* binding */ compilerVariables),
/* harmony export */   m2: () => (/* binding */ checkVariableName),
/* harmony export */   si: () => (/* binding */ linkerVariable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);

/** The triple in names of variables that build scripts read: `CC_aarch64_unknown_linux_gnu`. */
function underscoredTriple(target) {
    return target.triple.replaceAll('-', '_');
}
/** The triple in cargo's configuration variables (Cargo book, "Environment variables"). */
function upperCaseTriple(target) {
    return underscoredTriple(target).toUpperCase();
}
/** The name of a tool of the gcc, found on PATH: `aarch64-linux-gnu-gcc`. */
function toolName(target, tool) {
    return `${target.tools}-${tool}`;
}
/** A variable with one name only. */
function variable(name, value) {
    return { name, value, aliases: [] };
}
/**
 * A variable for one target. The crates cc, cmake and pkg-config all read `V_<triple>`,
 * `V_<triple_underscored>`, `TARGET_V` and `V`, in this order; only the second is a name in a shell. `TARGET_V`
 * of the user counts as set for this target, because ours would win over it.
 */
function targetVariable(target, base, value) {
    return {
        name: `${base}_${underscoredTriple(target)}`,
        value,
        aliases: [`${base}_${target.triple}`, `TARGET_${base}`],
    };
}
/**
 * What cargo and the cc crate read to find the compiler and the linker.
 *
 * Every tool is a bare name that PATH resolves: cargo's fingerprints contain the name, so a gcc that moves to
 * another folder rebuilds nothing. `CFLAGS_<triple>` and `CXXFLAGS_<triple>` are left to the user, since the
 * launchers pass `--sysroot` themselves, and gcc searches the multiarch folders of a sysroot anyway. There is
 * no `CARGO_TARGET_<TRIPLE>_RUNNER`: a program of the target that is run here should fail.
 */
function compilerVariables(target) {
    return [
        variable('CARGO_BUILD_TARGET', target.triple),
        targetVariable(target, 'CC', toolName(target, 'gcc')),
        targetVariable(target, 'CXX', toolName(target, 'g++')),
        targetVariable(target, 'AR', toolName(target, 'ar')),
        targetVariable(target, 'RANLIB', toolName(target, 'ranlib')),
    ];
}
/** The name of cargo's variable for the linker of a target. */
function linkerVariable(target) {
    return `CARGO_TARGET_${upperCaseTriple(target)}_LINKER`;
}
/** Refuses a name that a shell or the runner could take for more than a name (IEEE 1003.1, 3.216 Name). */
function checkVariableName(name) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `${JSON.stringify(name)} cannot be exported`,
        why: 'the name of a variable has only letters, digits and underscores, and does not start with a digit',
        todo: 'rename the variable',
    });
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   p5: () => (/* binding */ CrossrootError),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91074);

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
        message: `unexpected error: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(stack ?? why)}`,
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
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainMessage */ .C5)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text));
}
function toList(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 11563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ gccsFor),
/* harmony export */   X0: () => (/* binding */ chooseGcc),
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   fo: () => (/* binding */ rustReleaseFor),
/* harmony export */   p3: () => (/* binding */ isDebianGcc),
/* harmony export */   wR: () => (/* binding */ releaseNotNewer)
/* harmony export */ });
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31312);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65071);



/** Whether a choice is a gcc that Crossroot unpacks from packages. */
function isDebianGcc(choice) {
    return choice.kind === 'auto' || choice.kind === 'debian';
}
/**
 * The releases whose gcc compiles for a target, oldest glibc first, without those whose C++ library is newer
 * than the sysroot's own.
 * @param sysroot its release, where it is made of one
 */
function gccsFor(target, sysroot) {
    const { newestGcc } = sysroot ?? {};
    const all = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .gccReleasesOf */ .Nj)(target);
    return newestGcc === undefined ? all : all.filter(({ gcc }) => (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(gcc.version, newestGcc) <= 0);
}
/**
 * The release whose gcc is asked for.
 * @param glibc the version of the sysroot's
 * @param sysroot its release, where it is made of one
 * @throws CrossrootError when there is none for so old a glibc.
 */
function chooseGcc(gcc, glibc, target, sysroot) {
    const release = gcc.kind === 'debian' ? gcc.release : releaseNotNewer(glibc, gccsFor(target, sysroot));
    return { release, ...fitOf(`the gcc of ${release.title}`, release.glibc, glibc) };
}
/** @param own the glibc that the gcc was made with */
function fitOf(name, own, glibc) {
    const isNewer = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(own, glibc) > 0;
    const made = `${name} is built for glibc ${own}; the sysroot has ${glibc}`;
    return { message: isNewer ? `${made}: C++ may not link` : made, isNewer };
}
/**
 * The release whose gcc and Rust suit a sysroot. A newer gcc's C++ library asks for symbols that an older glibc
 * does not have; an older gcc with a newer sysroot works.
 * @param glibc the version of the sysroot's
 * @param among oldest glibc first
 * @throws CrossrootError when the sysroot is older than every pinned gcc.
 */
function releaseNotNewer(glibc, among) {
    const release = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newestReleaseFor */ .pP)(glibc, among);
    if (release !== undefined)
        return release;
    const [oldest] = among;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CrossrootError */ .p5({
        what: `no pinned gcc is old enough for a sysroot with glibc ${glibc}`,
        why: `the oldest is from ${oldest?.title}, built for glibc ${oldest?.glibc}`,
        todo: `use a sysroot with glibc ${oldest?.glibc} or newer`,
    });
}
/**
 * The release whose Rust suits a sysroot of a release: its own, where that is used.
 * @throws CrossrootError when the sysroot is older than every pinned one.
 */
function rustReleaseFor(sysroot, target) {
    return (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .hasGcc */ .Ct)(sysroot) ? sysroot : releaseNotNewer(sysroot.glibc, (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .debianReleasesOf */ .jK)(target));
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ ownHeaders),
/* harmony export */   Bf: () => (/* binding */ elfSuffix),
/* harmony export */   E: () => (/* binding */ nativeSpecs),
/* harmony export */   LM: () => (/* binding */ loaderOf),
/* harmony export */   QF: () => (/* binding */ gccPackage),
/* harmony export */   Vt: () => (/* binding */ gccRules),
/* harmony export */   nZ: () => (/* binding */ planGcc)
/* harmony export */ });
/* unused harmony export finishGccTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50710);
/* harmony import */ var _debian_pruning_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36727);
/* harmony import */ var _debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30678);
/* harmony import */ var _elf_loading_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(18135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65071);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(42118);
/* harmony import */ var _store_launcher_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(58446);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(83018);










/** Where the libraries of gcc's programs are: in the last two where gcc itself does not look. */
function libraryFolders({ gnu }) {
    return [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib/host', 'usr/lib/host'];
}
/** The specs of a native gcc (GCC manual, "Spec Files"), in the folder where it looks for such files. */
const nativeSpecs = 'crossroot.specs';
/** The suffix of the ELF files that the launchers of a gcc tree start. */
const elfSuffix = '.elf';
/** The first number is raised when the code here makes another tree of the same packages. */
const gccRules = `1.${_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRulesVersion */ ._n}`;
/** The package with a compiler of a release. What compiles for the host's own machine is no cross compiler. */
function gccPackage(name, { gcc: { version } }, target, host) {
    return `${name}-${version}${(0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .isHost */ .jU)(target, host) ? '' : `-${target.gcc.tools.replaceAll('_', '-')}`}`;
}
/** The compilers of a gcc, and their packages' names without release and target. */
const drivers = ['gcc', 'g++'];
/** How the gcc of a release is chosen and made. */
function planGcc({ release, target, linker, }, context, phase) {
    const { pkgconf } = release.gcc;
    const { host } = context;
    const more = linker.package === undefined ? [] : [linker.package];
    return {
        kind: 'gcc',
        release,
        rules: gccRules,
        choose: async (from) => {
            const resolution = await (0,_debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveRelease */ .CM)({
                ...from,
                // Security and point releases take packages away from the mirrors: those of the release's own suite
                // last longest.
                release: { ...release, repositories: release.repositories.slice(0, 1) },
                architecture: host.debian,
                names: [...drivers.map((name) => gccPackage(name, release, target, host)), pkgconf, ...more],
                rules: (0,_debian_pruning_js__WEBPACK_IMPORTED_MODULE_3__/* .gccPruningRules */ .ky)(target),
                phase,
                context,
            });
            return { ...resolution, resolved: resolution.chosenAt ?? (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.dayOf)(context) };
        },
        make: async (chosen, root) => {
            const keep = (0,_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .gccFileRules */ .XL)(target, host);
            const { unpackPackages } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(3276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83276));
            const sums = await unpackPackages({ ...chosen, root, keep, links: {}, phase, context });
            finishGccTree(root, release, target, host);
            return sums;
        },
        check: (root) => {
            loaderOf(root, host);
            partsFolders(root, release, target, host);
        },
    };
}
/**
 * Turns unpacked gcc packages into a tree that runs anywhere: each program becomes a launcher that starts it
 * through the tree's own loader, and the links to the runtime libraries of Debian's cross packages, which the
 * tree leaves out, become linker scripts that find them in the sysroot.
 * @throws CrossrootError when the packages do not hold what a gcc needs.
 */
function finishGccTree(root, release, target, host) {
    const parts = partsFolders(root, release, target, host);
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .isHost */ .jU)(target, host))
        likeCrossGcc(root, release, target);
    const loading = { ...loaderOf(root, host), argv0: release.gcc.argv0 ? '$0' : undefined };
    for (const folder of ['usr/bin', ...parts])
        launchPrograms(root, folder, loading);
    launchLinks(root, `usr/${target.gcc.tools}/bin`, loading);
    for (const folder of parts)
        pointLibrariesAtSysroot(root, folder);
}
/** How programs of a gcc tree are started: the loader and the library folders that the tree has. */
function loaderOf(root, host) {
    const libraries = libraryFolders(host).filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)));
    const loader = libraries
        .map((folder) => `${folder}/${host.loader}`)
        .find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
    if (loader === undefined)
        throw incomplete(host.loader);
    return { loader, libraries };
}
/** The folder of a gcc's own headers, under the root of its tree. */
function ownHeaders(release, target, host) {
    return `usr/lib/${partsOf(release, target, host)}/include`;
}
function partsOf(release, target, host) {
    return `${(0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .isHost */ .jU)(target, host) ? 'gcc' : 'gcc-cross'}/${target.gcc.tools}/${release.gcc.version}`;
}
/** The folders of gcc's own parts: programs are in `libexec` since Debian 13, in `lib` before. */
function partsFolders(root, release, target, host) {
    const parts = partsOf(release, target, host);
    const folders = ['usr/lib', 'usr/libexec']
        .map((folder) => `${folder}/${parts}`)
        .filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)));
    if (folders.length === 0)
        throw incomplete(`usr/lib/${parts}`);
    return folders;
}
/**
 * Gives a native gcc what a cross gcc has. The libraries of its programs move to where it looks for none to
 * link with. `as` and `ld`, which it would take from PATH, get links beside those of no other machine. The
 * headers of its C++ library, which it would look for in the sysroot, are named by specs: they are part of the
 * gcc, as those of a cross gcc are.
 */
function likeCrossGcc(root, release, { gcc: { gnu, tools } }) {
    for (const folder of ['lib', 'usr/lib'].filter((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, one, gnu))))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, gnu), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'host'));
    const bin = `usr/${tools}/bin`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, bin), { recursive: true });
    const prefix = `${tools}-`;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'usr/bin')).filter((one) => one.startsWith(prefix)))
        if (!/-\d+$/.test(name))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(`../../bin/${name}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, bin, name.slice(prefix.length)));
    const { version } = release.gcc;
    const headers = [`c++/${version}`, `${gnu}/c++/${version}`, `c++/${version}/backward`]
        .map((folder) => `-isystem %:getenv(GCC_EXEC_PREFIX ../../include/${folder})`)
        .join(' ');
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `usr/lib/gcc/${tools}/${version}`);
    const specs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts, nativeSpecs);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(specs, `*cc1plus:\n+ %{!nostdinc:%{!nostdinc++:${headers}}}\n\n`, { mode: 0o644 });
    const { mtime } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parts, 'libgcc.a'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(specs, mtime, mtime);
}
function launchPrograms(root, folder, loading) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).sort()) {
        const at = `${folder}/${name}`;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile())
            continue;
        const elf = (0,_elf_loading_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoaded */ .Q)(file);
        if (elf.kind !== 'elf' || !elf.hasInterpreter)
            continue;
        dropDebugInformation(file, elf.loadedEnd);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, `${file}${elfSuffix}`);
        writeLauncher(root, at, at, loading);
    }
}
/**
 * gcc starts `as` and `ld` by the links in here. A launcher finds its tree by its own path, so each gets one.
 */
function launchLinks(root, folder, loading) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).sort()) {
        const at = `${folder}/${name}`;
        let program = at;
        while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, program)).isSymbolicLink()) {
            program = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(program), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, program))));
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at));
        writeLauncher(root, at, program, loading);
    }
}
function writeLauncher(root, at, program, loading) {
    const elf = `${program}${elfSuffix}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at), (0,_store_launcher_js__WEBPACK_IMPORTED_MODULE_8__/* .treeLauncher */ .VU)(at, { ...loading, program: elf }), { mode: 0o755 });
    // Two machines that make the tree must give its files the same times: packs hold them.
    const { mtime } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, elf));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at), mtime, mtime);
}
/**
 * Cuts off what is never loaded. Debian 11 ships cc1 and cc1plus with 170 MB of debug information each; section
 * headers, which come after it, are of no use to the kernel or the loader (ELF gABI, chapter 5).
 */
function dropDebugInformation(file, end) {
    const { size, mtime } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (end > size / 2)
        return;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r+');
    try {
        // The offset of the section headers (e_shoff), then their size, number and names (e_shentsize, …).
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, Buffer.alloc(8), 0, 8, 40);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, Buffer.alloc(6), 0, 6, 58);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, end);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(file, mtime, mtime);
}
/**
 * `libstdc++.so` and its like point into packages that would bring a second C library along. A dangling `.so`
 * makes ld take the `.a` instead, silently; this one names the library, which ld then finds in the sysroot.
 */
function pointLibrariesAtSysroot(root, folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).sort()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name);
        const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        // What an absolute link leads to is of this machine, if it is there.
        if (!link.isSymbolicLink() || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file))))
            continue;
        const library = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `INPUT ( ${library} )\n`, { mode: 0o644 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(file, link.mtime, link.mtime);
    }
}
function incomplete(missing) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CrossrootError */ .p5({
        what: 'the gcc packages do not contain a complete gcc',
        why: `${missing} is missing`,
        todo: 'report this with the list of packages',
    });
}


/***/ }),

/***/ 84150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ launcherFolder)
/* harmony export */ });
/** The folder above all launchers of Crossroot: by it they are known on a PATH. */
const launcherFolder = 'crossroot-launchers';


/***/ }),

/***/ 14259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ installLaunchers),
/* harmony export */   O7: () => (/* binding */ linkerScripts),
/* harmony export */   Tw: () => (/* binding */ binutils),
/* harmony export */   sR: () => (/* binding */ makeLaunchers)
/* harmony export */ });
/* unused harmony exports debianSearch, searchArguments */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42118);
/* harmony import */ var _store_launcher_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(58446);
/* harmony import */ var _store_tree_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(33880);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(81912);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(50047);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(45720);
/* harmony import */ var _debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(14051);
/* harmony import */ var _launched_sysroot_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(84150);
/* harmony import */ var _linkers_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(93834);
/* harmony import */ var _pkg_config_launchers_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(59819);













/** The programs of binutils that have a launcher, besides the linkers. */
const binutils = [
    ...['addr2line', 'ar', 'as', 'c++filt', 'nm', 'objcopy'],
    ...['objdump', 'ranlib', 'readelf', 'size', 'strings', 'strip'],
];
/**
 * Variables with folders of the machine's libraries, in which a native gcc and its ld look and a cross gcc does
 * not (GCC manual, "Environment Variables"; GNU ld manual, `-rpath-link`).
 */
const ofNative = ['LIBRARY_PATH', 'LD_LIBRARY_PATH', 'LD_RUN_PATH'];
/**
 * Specs that make a gcc link programs statically (GCC manual, "Spec Files"). Beside `-static-pie`, whose start
 * files are others, the option `-static` makes a program that crashes.
 */
const staticSpecs = {
    name: '../gcc/specs',
    text: '*self_spec:\n+ %{!shared:%{!static-pie:-static}}\n\n',
};
/** The folder with what stands before the libraries of gcc that are for another C library. */
const lacking = '../lacking';
/** Linker scripts that ask for what is not there, by a name that says why (GNU ld manual, "File Commands"). */
function lackingLibraries({ name, lacks }) {
    return lacks.map((one) => ({ name: `${lacking}/lib${one}.a`, text: `INPUT ( -l${one}-for-${name} )\n` }));
}
/**
 * The launchers that a build finds on PATH, named by the target's GNU triplet. The compilers and the linker
 * carry the sysroot, without which a gcc that was moved reads the host's `/usr/include`; pkgconf carries the
 * sysroot's search folders, which the caller's own `PKG_CONFIG_LIBDIR` and `PKG_CONFIG_SYSROOT_DIR` replace.
 * @param options.gcc absolute path of the gcc tree
 */
function makeLaunchers(options) {
    const { gcc, release, target, host, sysroot, layout, linker = _linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .gnuLinker */ .y4 } = options;
    const loading = (0,_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .loaderOf */ .LM)(gcc, host);
    const launcher = (name, program, more) => {
        const argv0 = release.gcc.argv0 ? `$root/${program}` : undefined;
        const started = { ...loading, argv0, program: `${program}${_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .elfSuffix */ .Bf}`, ...more };
        return { name: `${target.tools}-${name}`, text: (0,_store_launcher_js__WEBPACK_IMPORTED_MODULE_4__/* .outerLauncher */ .qk)(gcc, started) };
    };
    const search = searchArguments(sysroot, layout, debianSearch(target));
    // A gcc that looks for its parts behind a link finds the path that the link is there to avoid.
    const native = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isHost */ .jU)(target, host);
    const specs = native ? [`-specs=${_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .nativeSpecs */ .E}`] : [];
    const without = native ? ofNative : undefined;
    const { libc } = target;
    const headers = libc.isStatic
        ? headerArguments(sysroot, layout, `${gcc}/${(0,_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .ownHeaders */ .$8)(release, target, host)}`)
        : [];
    const withSysroot = {
        args: ['-no-canonical-prefixes', `--sysroot=${sysroot}`, ...specs, ...headers, ...search.compiler],
        without,
    };
    const driver = {
        ...withSysroot,
        args: [...withSysroot.args, ...(0,_linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .linkerArguments */ .ux)(linker)],
        // A folder of the caller's own libraries comes before those of -B.
        words: libc.isStatic ? [`-specs=\${0%/*}/${staticSpecs.name}`, `-B\${0%/*}/${lacking}/`] : [],
        variables: { COMPILER_PATH: _linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .linkersFirst */ .nK },
    };
    const linkerWithSysroot = { args: [`--sysroot=${sysroot}`, ...search.linker], without };
    const compiler = (name) => `usr/bin/${target.gcc.tools}-${name}-${release.gcc.version}`;
    return [
        ...['gcc', 'g++'].map((name) => launcher(name, compiler(name), driver)),
        launcher('cpp', compiler('cpp'), withSysroot),
        launcher('cc', compiler('gcc'), driver),
        launcher('c++', compiler('g++'), driver),
        ...['gcc-ar', 'gcc-nm', 'gcc-ranlib'].map((name) => launcher(name, compiler(name), {})),
        ...binutils.map((name) => launcher(name, `usr/bin/${target.gcc.tools}-${name}`, {})),
        launcher('ld', `usr/bin/${target.gcc.tools}-ld.bfd`, linkerWithSysroot),
        launcher('ld.bfd', `usr/bin/${target.gcc.tools}-ld.bfd`, linkerWithSysroot),
        ...(0,_linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .linkerLaunchers */ .zo)(target.tools, linkerScripts(options)),
        launcher('pkgconf', 'usr/bin/pkgconf', { defaults: (0,_pkg_config_launchers_js__WEBPACK_IMPORTED_MODULE_11__/* .pkgConfigDefaults */ .FW)(options) }),
        ...(0,_pkg_config_launchers_js__WEBPACK_IMPORTED_MODULE_11__/* .pkgConfigLaunchers */ .oh)(options),
        ...(libc.isStatic ? [staticSpecs, ...lackingLibraries(libc)] : []),
    ];
}
/** What there is besides GNU ld: Rust's lld, and what came as a package with the gcc. */
function linkerScripts(options) {
    const { gcc, host, linker = _linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .gnuLinker */ .y4, rustLld, sysroot } = options;
    const scripts = {};
    if (rustLld !== undefined)
        scripts.lld = (0,_linkers_js__WEBPACK_IMPORTED_MODULE_10__/* .rustLldScript */ .s)(rustLld, sysroot);
    if (gcc === undefined || linker.package === undefined)
        return scripts;
    const started = linker.name === 'lld' ? ['usr/bin/lld', '-flavor', 'gnu'] : [`usr/bin/${linker.name}${_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .elfSuffix */ .Bf}`];
    const [program = '', ...args] = started;
    scripts[linker.name] = (0,_store_launcher_js__WEBPACK_IMPORTED_MODULE_4__/* .outerLauncher */ .qk)(gcc, {
        ...(0,_debian_gcc_js__WEBPACK_IMPORTED_MODULE_9__/* .loaderOf */ .LM)(gcc, host),
        program,
        args: [...args, `--sysroot=${sysroot}`],
    });
    return scripts;
}
/** The library folders of a sysroot in which Debian's gcc and ld look by themselves (`-print-search-dirs`). */
function debianSearch({ gcc: { gnu } }) {
    return [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib', 'usr/lib'];
}
/**
 * The arguments that keep a gcc from the headers that it would take by itself, which are of another C library
 * and of a C++ library for that, and give it those of a layout and then its own. What the caller names comes
 * before them, as it comes before those of the system (GCC manual, "Directory Options").
 */
function headerArguments(sysroot, layout, own) {
    const folders = [...layout.includes.map((folder) => `${sysroot}/${folder}`), own];
    return ['-nostdinc', ...folders.flatMap((folder) => ['-idirafter', folder])];
}
/**
 * The arguments that lead a gcc, and an ld that is called alone, to the library folders of a layout that they
 * do not look into by themselves (GCC manual, "Directory Options"; GNU ld manual, "Options").
 *
 * `-B` brings the start files and, after the caller's own `-L`, the libraries. A folder with the libraries of
 * the sysroot's own gcc also has its start files and its libgcc.a, which are not for ours: it goes last, by way
 * of the linker's options. ld looks for what a library needs in none of those, only in `-rpath-link`; and ld's
 * `-Y` puts folders after the caller's `-L`, though it comes before them.
 * @param searched the folders, under the sysroot, in which the gcc looks anyway
 */
function searchArguments(sysroot, layout, searched) {
    const folders = layout.libraries.filter((folder) => !searched.includes(folder));
    if (folders.length === 0)
        return { compiler: [], linker: [] };
    const paths = folders.map((folder) => `${sysroot}/${folder}`);
    return {
        compiler: folders.flatMap((folder) => {
            const path = `${sysroot}/${folder}`;
            const needed = ['-Xlinker', `-rpath-link=${path}`];
            return folder.startsWith('usr/lib/gcc/')
                ? ['-Xlinker', `-L${path}`, ...needed]
                : [`-B${path}/`, ...needed];
        }),
        linker: [`-YP,${paths.join(':')}`, `-rpath-link=${paths.join(':')}`],
    };
}
/**
 * Writes launchers into the first place that can be written, into a folder named after what they say: the same
 * launchers have the same path in every run, so nothing is built again, and those of another job stay.
 * @param places another user may have made all but the first
 * @param warn learns that another user's folder is where the first launchers would be
 * @returns the absolute path of the folder; the launchers are in its `bin`.
 * @throws CrossrootError when no place can be written.
 */
async function installLaunchers(launchers, places, warn = () => undefined) {
    const text = launchers.map((launcher) => `${launcher.name}\n${launcher.text}`).join('\n');
    const version = `1.0.0-h${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32)}`;
    let failure;
    for (const [at, place] of places.entries()) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _launched_sysroot_js__WEBPACK_IMPORTED_MODULE_12__/* .launcherFolder */ .n, version, _store_tree_key_js__WEBPACK_IMPORTED_MODULE_5__/* .treeFolder */ .vR);
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin');
        try {
            (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .makePrivateDirectory */ .Dn)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, _launched_sysroot_js__WEBPACK_IMPORTED_MODULE_12__/* .launcherFolder */ .n), at > 0 ? 0o700 : 0o755);
            const files = launchers.map(({ name, text }) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, name), text, isProgram: true }));
            const folders = new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), folder, bin, ...files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))]);
            for (const one of folders)
                (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .makePrivateDirectory */ .Dn)(one, 0o755);
            await (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTextFiles */ .Wr)(files);
            return folder;
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5) && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            if (at === 0 && error instanceof _system_private_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .SharedFolderError */ .ad)
                warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(error));
            failure = (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .storageError */ .QX)(error, `writing ${bin}`, place);
        }
    }
    throw failure;
}


/***/ }),

/***/ 93834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ linkers),
/* harmony export */   am: () => (/* binding */ refuseMissingLinker),
/* harmony export */   nK: () => (/* binding */ linkersFirst),
/* harmony export */   rF: () => (/* binding */ refuseOldGcc),
/* harmony export */   s: () => (/* binding */ rustLldScript),
/* harmony export */   ux: () => (/* binding */ linkerArguments),
/* harmony export */   y4: () => (/* binding */ gnuLinker),
/* harmony export */   zo: () => (/* binding */ linkerLaunchers)
/* harmony export */ });
/* unused harmony export linkerAsked */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40480);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19543);



/** The linkers that a gcc can be asked for by the input `linker`. */
const linkers = ['bfd', 'lld', 'mold'];
/** The linker of GNU binutils, which every gcc here has. */
const gnuLinker = { name: 'bfd', package: undefined };
/** The linkers that gcc knows by `-fuse-ld`, besides GNU ld; with the first gcc that does. */
const others = { lld: 9, mold: 12, gold: 4 };
/** The argument with which gcc takes another linker than its own. */
function linkerArguments({ name }) {
    return name === 'bfd' ? [] : [`-fuse-ld=${name}`];
}
/** Beside the launchers' folder: the linkers under the names that a gcc for the machine itself looks for. */
const side = '../linkers';
/**
 * A launcher for each linker that `-fuse-ld` can name. gcc looks for `<tools>-ld.<name>` on PATH, or, as that
 * of trixie, for `ld.<name>`, first where COMPILER_PATH says. One that is not there has a launcher too, which
 * says so: else gcc would take the host's.
 */
function linkerLaunchers(tools, scripts) {
    return Object.keys(others).flatMap((name) => {
        const text = scripts[name] ??
            `#!/bin/sh\necho ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`crossroot: ${lacks(name)}: ${remedyFor(name)}`)} >&2\nexit 127\n`;
        return [`${tools}-ld.${name}`, `${side}/ld.${name}`].map((file) => ({ name: file, text }));
    });
}
/** The value of COMPILER_PATH, in double quotes of a launcher's shell, with which gcc finds these first. */
const linkersFirst = `\${0%/*}/${side}\${COMPILER_PATH:+:$COMPILER_PATH}`;
/** The launcher of Rust's own lld. */
function rustLldScript(program, sysroot) {
    return `#!/bin/sh\nexec ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(program)} ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`--sysroot=${sysroot}`)} "$@"\n`;
}
/** The linker that the last `-fuse-ld` among the arguments for rustc names, if it is one of ours. */
function linkerAsked(flags) {
    const asked = flags.flatMap((flag) => [...flag.matchAll(/(?:^|[=\s])-fuse-ld=([\w.-]+)/g)]).at(-1)?.[1];
    return asked !== undefined && Object.hasOwn(others, asked) ? asked : undefined;
}
/**
 * Refuses a gcc that does not know the linker.
 * @param version gcc's: `12`
 * @throws CrossrootError
 */
function refuseOldGcc(name, version, release) {
    const first = others[name] ?? 0;
    if (Number(version) >= first)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `the gcc of ${release} cannot link with ${name}`,
        why: `it is gcc ${version}, and ${name} needs gcc ${first} or newer`,
        todo: [
            `leave ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('linker')} out`,
            `or use a newer gcc, though its C++ may not link with this sysroot: ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('gcc', 'debian:bookworm')}`,
        ],
    });
}
/**
 * Refuses a build that asks for a linker which is not there.
 * @throws CrossrootError
 */
function refuseMissingLinker(flags, scripts) {
    const asked = linkerAsked(flags);
    if (asked === undefined || scripts[asked] !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `-fuse-ld=${asked} cannot be used`,
        why: lacks(asked),
        todo: [remedyFor(asked), 'or set the flag for other targets only, for example under a cfg(target_arch)'],
    });
}
function lacks(name) {
    return name === 'lld' ? 'this Rust has no lld' : `this gcc has no ${name}`;
}
/** Launchers hold these words, and their folder is named after them: they are the same at a terminal. */
function remedyFor(name) {
    if (name === 'gold')
        return 'use -fuse-ld=lld, or leave the flag out';
    return name === 'lld'
        ? 'set linker to lld and rust to debian, or use a newer Rust of rustup'
        : `set linker to ${name}`;
}


/***/ }),

/***/ 59819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ pkgConfigDefaults),
/* harmony export */   fT: () => (/* binding */ gccRuntimes),
/* harmony export */   oh: () => (/* binding */ pkgConfigLaunchers),
/* harmony export */   xe: () => (/* binding */ machinesPkgConfig)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42118);
/* harmony import */ var _store_launcher_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58446);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19543);
/* harmony import */ var _launched_sysroot_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84150);




/** The libraries of glibc and of gcc: a program that is not static as a whole has them as shared ones. */
const gccRuntimes = [
    ...['anl', 'c', 'dl', 'm', 'mvec', 'pthread', 'resolv', 'rt', 'util'],
    ...['atomic', 'gcc', 'gcc_eh', 'gcc_s', 'gomp', 'stdc++'],
];
/**
 * The launchers that answer as pkg-config, before a `<gnu>-pkgconf` that carries the sysroot's search folders:
 * `<gnu>-pkg-config` for the target, also by its triple, and plain `pkg-config` and `pkgconf`, which tell by
 * the caller which machine is meant.
 */
function pkgConfigLaunchers(options) {
    const { tools, triple } = options.target;
    const ofTarget = script(staticLines(options));
    const plain = script(plainLines(options));
    return [
        { name: `${tools}-pkg-config`, text: ofTarget },
        { name: byTriple(triple), text: ofTarget },
        { name: 'pkg-config', text: plain },
        { name: 'pkgconf', text: plain },
    ];
}
function byTriple(triple) {
    return `${triple}-pkg-config`;
}
/** A `<gnu>-pkgconf` that starts the machine's own pkg-config. */
function machinesPkgConfig(options) {
    const lacking = 'this gcc comes without pkg-config, and there is no pkgconf or pkg-config on PATH: install pkgconf, or use gcc: auto';
    return {
        name: `${options.target.tools}-pkgconf`,
        text: script([
            ...(0,_store_launcher_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLines */ .fF)(pkgConfigDefaults(options)),
            ...findLines('pkgconf pkg-config', lacking),
            'exec "$program" "$@"',
        ]),
    };
}
/** What pkg-config gets unless the caller has set it. */
function pkgConfigDefaults({ sysroot, layout }) {
    const folders = layout.pkgConfig.map((folder) => `${sysroot}/${folder}`);
    return { PKG_CONFIG_LIBDIR: folders.join(':'), PKG_CONFIG_SYSROOT_DIR: sysroot };
}
/**
 * The crates pkg-config and system-deps refuse to link a library statically from a folder that is beneath
 * PKG_CONFIG_SYSROOT_DIR: they take it for a part of the system, without a word. So what was asked for with
 * `--static` is put into a folder beside the launchers, by links, and that one is named first. What is not
 * there as an archive is an error, so that no shared library comes in its place. The words are a stranger's:
 * without `cd`, which takes the `..` out of them, the links would be elsewhere.
 */
function staticLines({ target, sysroot, layout }) {
    const folders = layout.libraries.map((folder) => (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`${sysroot}/${folder}`)).join(' ');
    return [
        `program=\${0%/*}/${target.tools}-pkgconf`,
        `case " $* " in`,
        `*' --static '*) ;;`,
        `*) exec "$program" "$@" ;;`,
        `esac`,
        `said=$("$program" "$@") || exit`,
        `[ -n "$said" ] || exit 0`,
        `set -f`,
        `named= lacking=`,
        `for word in $said; do`,
        `  case $word in -L*) named="$named \${word#-L}" ;; esac`,
        `done`,
        `umask 022`,
        `views=`,
        `for word in $said; do`,
        `  case $word in`,
        `  -l:* | -l*/* | ${gccRuntimes.map((name) => `-l${name}`).join(' | ')}) continue ;;`,
        `  -l*) name=lib\${word#-l}.a ;;`,
        `  *) continue ;;`,
        `  esac`,
        `  found=`,
        `  for folder in $named ${folders}; do`,
        `    if [ -e "$folder/$name" ]; then found=$(CDPATH= cd -- "$folder" && pwd); break; fi`,
        `  done`,
        `  if [ -z "$found" ]; then`,
        `    ${say('cannot find -l:$name in the sysroot, and static linking is requested: pkg-config $*')}`,
        `    lacking=1`,
        `    continue`,
        `  fi`,
        `  view=\${0%/*/*}/static$found`,
        `  [ -e "$view/$name" ] || { mkdir -p "$view" && ln -s "$found/$name" "$view/$name" 2>/dev/null; }`,
        `  if [ ! -e "$view/$name" ]; then`,
        `    ${say('cannot write $view, where static linking looks for $name')}`,
        `    exit 1`,
        `  fi`,
        `  case " $views" in *" -L$view "*) ;; *) views="$views-L$view " ;; esac`,
        `done`,
        `[ -z "$lacking" ] || exit 1`,
        `printf '%s\\n' "$views$said"`,
    ];
}
/**
 * A build script, and what it starts, is told by cargo for which machine it works (Cargo book, "Environment
 * variables"): where TARGET is HOST, the machine's own pkg-config answers, without our folders. So it does
 * where the caller has taken these away. Of a target that is the host nobody can tell: it is the target. Of
 * another target that was set up the launchers are on PATH too, and answer without our folders.
 */
function plainLines(options) {
    const { triple } = options.target;
    const withoutOurs = Object.entries(pkgConfigDefaults(options)).map(([name, value]) => `[ "\${${name}-}" != ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(value)} ] || unset ${name}`);
    const lacking = "this machine's own pkg-config is needed, and there is none on PATH: install pkgconf or pkg-config";
    const ofTarget = `[ -z "\${PKG_CONFIG_LIBDIR+set}" ] || exec "\${0%/*}/${options.target.tools}-pkg-config" "$@"`;
    return [
        `other=`,
        `case \${TARGET:-} in '' | ${triple}) ;; *) other=$(command -v "${byTriple('$TARGET')}") ;; esac`,
        `if [ -n "$other" ]; then`,
        ...withoutOurs.map((line) => `  ${line}`),
        `  exec "$other" "$@"`,
        `fi`,
        ...((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHostTriple */ .V8)(options.target, options.host)
            ? [ofTarget]
            : [`if [ -z "\${TARGET:-}" ] || [ "$TARGET" != "\${HOST:-}" ]; then`, `  ${ofTarget}`, `fi`]),
        ...withoutOurs,
        ...findLines('pkg-config pkgconf', lacking),
        `"$program" "$@" && exit`,
        `code=$?`,
        say('this was the pkg-config of this machine, not of the target: $*'),
        `exit $code`,
    ];
}
/** Finds the first of these programs on PATH that is no launcher of ours, which would find this one again. */
function findLines(programs, lacking) {
    return [
        `program=`,
        `set -f`,
        `before=$IFS`,
        `IFS=:`,
        `for folder in $PATH; do`,
        `  case $folder/ in *'/${_launched_sysroot_js__WEBPACK_IMPORTED_MODULE_3__/* .launcherFolder */ .n}/'*) continue ;; esac`,
        `  IFS=$before`,
        `  for name in ${programs}; do`,
        `    if [ -z "$program" ] && [ -f "$folder/$name" ] && [ -x "$folder/$name" ]; then program=$folder/$name; fi`,
        `  done`,
        `done`,
        `IFS=$before`,
        // One that comes back here is a launcher of ours by another path.
        `if [ -z "$program" ] || [ -n "\${CROSSROOT_PKG_CONFIG-}" ]; then`,
        `  ${say(lacking)}`,
        `  exit 127`,
        `fi`,
        `export CROSSROOT_PKG_CONFIG="$program"`,
    ];
}
/** Says it as it is: the `echo` of some shells takes `\\n` for a line end. */
function say(words) {
    return `printf '%s\\n' "crossroot: ${words}" >&2`;
}
function script(lines) {
    return ['#!/bin/sh', ...lines, ''].join('\n');
}


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pinnedGcc),
/* harmony export */   L: () => (/* binding */ provideGcc)
/* harmony export */ });
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31312);
/* harmony import */ var _store_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91945);
/* harmony import */ var _sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(11397);
/* harmony import */ var _choose_gcc_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(11563);
/* harmony import */ var _debian_gcc_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(14051);
/* harmony import */ var _launchers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(14259);
/* harmony import */ var _linkers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(93834);







/**
 * Provides the gcc that a run asks for.
 * @param glibc the version of the sysroot's, as soon as it is known
 * @param locked the gcc of a lock
 * @throws CrossrootError when none fits, or it is not available.
 */
async function provideGcc({ gcc, target, linker, sysroot, }, glibc, locked, builtIn, context, report) {
    if (!(0,_choose_gcc_js__WEBPACK_IMPORTED_MODULE_3__/* .isDebianGcc */ .p3)(gcc)) {
        const { provideOwnGcc } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(8488), __nccwpck_require__.e(9970)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69970));
        const { fit, ...made } = await provideOwnGcc(gcc, target, linker, glibc, context, report);
        reportFit(fit, report);
        return made;
    }
    const release = (locked === undefined ? undefined : (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .findGccRelease */ .m5)(locked.release)) ??
        reportFit((0,_choose_gcc_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseGcc */ .X0)(gcc, await glibc, target, (0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOfSysroot */ .Il)(sysroot)), report).release;
    (0,_linkers_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOldGcc */ .rF)(linker.name, release.gcc.version, release.title);
    const { host } = context;
    const pin = locked ?? pinnedGcc({ release, target, host }, linker, builtIn);
    const tree = await report.phase(`gcc of ${release.title}`, (phase) => (0,_store_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .provideTree */ .MS)((0,_debian_gcc_js__WEBPACK_IMPORTED_MODULE_4__/* .planGcc */ .nZ)({ release, target, linker }, context, phase), pin, context.store, phase));
    return {
        name: `gcc ${release.gcc.version} of ${release.title}`,
        tree,
        toolchain: `${tree.path}/usr`,
        launchers: ({ path, layout }, rustLld) => (0,_launchers_js__WEBPACK_IMPORTED_MODULE_5__/* .makeLaunchers */ .sR)({ gcc: tree.path, release, target, host, sysroot: path, layout, linker, rustLld }),
        linkers: ({ path }, rustLld) => (0,_launchers_js__WEBPACK_IMPORTED_MODULE_5__/* .linkerScripts */ .O7)({ gcc: tree.path, host, linker, rustLld, sysroot: path }),
    };
}
/** The gcc that Crossroot pins for a release: not one with another linker beside it. */
function pinnedGcc({ release, target, host }, linker, builtIn) {
    return linker.package === undefined ? builtIn(release, target, host)?.gcc : undefined;
}
/** Says how a gcc suits the sysroot: one for a newer glibc is a warning. */
function reportFit(fit, report) {
    if (fit.isNewer)
        report.warning(fit.message);
    else
        report.info(fit.message, 'detail');
    return fit;
}


/***/ }),

/***/ 42118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hosts),
/* harmony export */   V8: () => (/* binding */ hasHostTriple),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   rR: () => (/* binding */ nameOfHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69000);


/** The machines that Crossroot runs on, as targets: Debian has its gcc and its Rust for them. */
const hosts = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV.filter(({ node }) => node !== undefined);
/**
 * What the gcc and the Rust are that run on a machine, as a target.
 * @throws CrossrootError on a machine that no gcc of ours runs on.
 */
function hostOf({ platform, arch }) {
    const host = platform === 'linux' ? hosts.find(({ node }) => node === arch) : undefined;
    if (host !== undefined)
        return host;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `Crossroot does not run on ${platform} ${arch}`,
        why: `its gcc is a Linux program for ${hosts.map(({ processor }) => processor).join(' or ')}`,
        todo: 'use such a Linux runner, for example runs-on: ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/** How messages and flags call the machine that a lock has by its architecture in Debian: `x86_64`. */
function nameOfHost(architecture) {
    return hosts.find(({ debian }) => debian === architecture)?.processor ?? architecture;
}
/** Whether a target is the host's own machine: then the release's native gcc compiles for it. */
function isHost({ debian }, host) {
    return debian === host.debian;
}
/** Whether a target has the host's triple, by which cargo tells the one from the other. */
function hasHostTriple({ triple }, host) {
    return triple === host.triple;
}


/***/ }),

/***/ 29220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ writeLocks),
/* harmony export */   nA: () => (/* binding */ readLocks)
/* harmony export */ });
/* unused harmony export readPins */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _system_output_place_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5595);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(45720);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(99225);
/* harmony import */ var _lock_text_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(47765);









/** A hundred times what a compositor's lock comes to. */
const mostBytes = 16_000_000;
/**
 * Reads a lock.
 * @returns what it has for each target and host, sorted by them; none when there is no such file
 * @throws CrossrootError when the file cannot be read, or is no lock that this Crossroot understands to the
 * last field.
 */
function readLocks(file) {
    return readFile(file, _lock_text_js__WEBPACK_IMPORTED_MODULE_8__/* .schemaOf */ .pP);
}
/**
 * Reads a file of Crossroot's own pins, as a lock is read.
 * @returns what it has for each host; none when there is no such file
 */
function readPins(file) {
    return readFile(file, () => pinsSchema);
}
function readFile(file, schema) {
    let text;
    try {
        text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, mostBytes);
    }
    catch (error) {
        const isMissing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT';
        if (isMissing && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return [];
        throw unreadable(file, isMissing ? 'it is a dangling link' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
    return (0,_lock_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWith */ .Ku)(text, file, schema);
}
/**
 * Writes a lock by one rename: a reader sees the old text or the new one.
 * @throws CrossrootError when it cannot be written.
 */
function writeLocks(file, locks) {
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : file;
    try {
        (0,_system_output_place_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseSpecial */ .KI)(place);
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
        (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceText */ .ee)(place, (0,_lock_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatLocks */ .Ei)(locks));
        if (before !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, before.mode & 0o777);
    }
    catch (error) {
        throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .storageError */ .QX)(error, `writing the lock ${file}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    }
}
function unreadable(file, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `the lock ${file} cannot be read`,
        why,
        todo: 'make it a readable file, or set lockfile to another file',
        cause,
    });
}


/***/ }),

/***/ 47765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ formatLocks),
/* harmony export */   Ku: () => (/* binding */ parseWith),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   pn: () => (/* binding */ partName)
/* harmony export */ });
/* unused harmony exports parseLocks, formatPins, formatValue */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42118);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(99225);




/**
 * Reads the text of a lock.
 * @param file how messages call it
 * @throws CrossrootError when it is not JSON, says something twice, is of a newer schema, or has a field too
 * many, too few, or wrong.
 */
function parseLocks(text, file) {
    return parseWith(text, file, schemaOf);
}
/** The same, with the schema of a version. */
function parseWith(text, file, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw refusal(file, [`it is not JSON: ${notJson(text, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`], error);
    }
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (typeof version === 'number' && version > _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHosts */ .EY) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what: `the lock ${file} was written by a newer Crossroot`,
            why: `its version is ${version}; this Crossroot reads ${_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .oneTarget */ ["in"]} to ${_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHosts */ .EY}`,
            todo: 'use the Crossroot that wrote it, or a newer one',
        });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema(version), value);
    if (!result.success) {
        throw refusal(file, result.issues.map((issue) => `${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'the lock'}: ${describe(issue)}`));
    }
    // JSON.parse keeps the last of two values with one name, and a reviewer may have read the first (RFC 8259
    // §4).
    const line = firstUnusualLine(text, JSON.stringify(value));
    if (line !== undefined) {
        throw refusal(file, [`line ${line}: a name occurs twice, or a value is written in an unusual way`]);
    }
    const locks = locksOf(result.output);
    const found = locks.flatMap((lock) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .vM)(lock).map((one) => `${partName(lock, locks)}${one}`));
    if (found.length > 0)
        throw refusal(file, found);
    return locks;
}
/** The schema of a lock by its version. */
function schemaOf(version) {
    if (version === _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHosts */ .EY)
        return _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHostsSchema */ .FI;
    return version === _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalTargets */ .Lo ? _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalTargetsSchema */ ._C : _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .oneTargetSchema */ .BA;
}
function locksOf(lock) {
    const host = _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .usualHost */ .x7;
    if (lock.version === _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .oneTarget */ ["in"])
        return [{ host, request: lock.request, trees: lock.trees }];
    if (lock.version === _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalTargets */ .Lo) {
        const parts = Object.entries(lock.targets);
        return sorted(parts.map(([target, { request, trees }]) => ({ host, request: { target, ...request }, trees })));
    }
    return sorted(Object.entries(lock.targets).flatMap(([target, { request, sysroot, hosts }]) => Object.entries(hosts).map(([host, { gcc, ...rust }]) => ({
        host,
        request: { target, ...request },
        trees: { gcc, sysroot, ...rust },
    }))));
}
function sorted(locks) {
    const nameOf = ({ host, request }) => `${request.target} ${host}`;
    return locks.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
/**
 * What a line about a part of a lock begins with, where the lock has several: the target, and the host where
 * there are several of these.
 */
function partName({ host, request }, all) {
    const ofHost = all.some((other) => other.host !== host) ? ` on ${(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfHost */ .rR)(host)}` : '';
    const hasOthers = all.some((other) => other.request.target !== request.target);
    return hasOthers || ofHost !== '' ? `${request.target}${ofHost}: ` : '';
}
/**
 * The text of a lock: fields in the order of the schema, targets by their triples, a package a line. A lock of
 * one target has no level for targets, and one of the usual host none for hosts, so that it is what it was
 * before there were several.
 * @param locks what it has for each target and host, for one at least
 * @throws when it is none that could be read again.
 */
function formatLocks(locks) {
    return `${formatValue(writtenOf(sorted(locks)), '')}\n`;
}
/** The text of a file of Crossroot's own pins: with the level for hosts in any case, and with packs. */
function formatPins(locks) {
    return `${formatValue(writtenByHost(sorted(locks), pinsSchema), '')}\n`;
}
function writtenByHost(locks, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(schema, { version: _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHosts */ .EY, targets: hostsByTarget(locks) });
}
function writtenOf(locks) {
    const [only, ...others] = locks.map(({ request, trees }) => ({ request, trees }));
    if (locks.some(({ host }) => host !== _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .usualHost */ .x7))
        return writtenByHost(locks, _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalHostsSchema */ .FI);
    if (others.length === 0)
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .oneTargetSchema */ .BA, { version: _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .oneTarget */ ["in"], ...only });
    const targets = locks.map(({ request: { target, ...request }, trees }) => [target, { request, trees }]);
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalTargetsSchema */ ._C, { version: _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .severalTargets */ .Lo, targets: Object.fromEntries(targets) });
}
function hostsByTarget(locks) {
    const targets = {};
    for (const { host, request: asked, trees } of locks) {
        const { target, ...request } = asked;
        const { sysroot, ...ofHost } = trees;
        const part = { request, sysroot, hosts: {}, ...targets[target] };
        if (part.sysroot.digest !== sysroot.digest)
            throw new Error(`${target} has two sysroots`);
        targets[target] = { ...part, hosts: { ...part.hosts, [host]: ofHost } };
    }
    return targets;
}
/** JSON in which the members of a list have a line each: what changes in a package changes one line. */
function formatValue(value, indent) {
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return '[]';
        const lines = value.map((item) => {
            const spaced = JSON.stringify(item, undefined, 1).replaceAll(/\n */g, ' ');
            return `${deeper}${spaced.replace(/^\{ (.*) \}$/, '{$1}')}`;
        });
        return `[\n${lines.join(',\n')}\n${indent}]`;
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const lines = Object.entries(value).map(([name, member]) => `${deeper}${JSON.stringify(name)}: ${formatValue(member, deeper)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
/**
 * Why a text is not JSON: the parser has no message for what happens to files under version control.
 */
function notJson(text, message) {
    if (text.trim() === '')
        return 'it is empty';
    if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text))
        return 'a merge has left its conflict markers in it';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    // Where the parser quotes the text, that may be of any file that a lock's name leads to.
    return message.includes('"') ? 'it has a character that is not valid JSON there' : message;
}
/**
 * The number of the first line of a JSON text that is not, but for blanks, what JSON.stringify made of its
 * value. A line may have 16 MB, which is more than a regular expression for strings has stack for.
 */
function firstUnusualLine(text, usual) {
    let line = 1;
    let at = 0;
    let isQuoted = false;
    let isEscaped = false;
    for (const character of text) {
        if (character === '\n')
            line += 1;
        if (!isQuoted && character.trim() === '')
            continue;
        if (!usual.startsWith(character, at))
            return line;
        at += character.length;
        if (character === '"' && !isEscaped)
            isQuoted = !isQuoted;
        isEscaped = character === '\\' && !isEscaped;
    }
    return undefined;
}
/** The library's own messages speak of types. */
function describe({ kind, type, expected, received, message }) {
    if (kind !== 'schema' || type === 'custom')
        return message;
    if (type === 'strict_object' && expected === 'never')
        return 'there is no such field';
    if (received === 'undefined')
        return 'it is missing';
    return expected === null ? message : `it should be ${expected}`;
}
function refusal(file, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `the lock ${file} is refused`,
        why,
        todo: [
            'restore it from version control',
            'or remove it and create it again: crossroot lock, with the flags of your run',
        ],
        cause,
    });
}


/***/ }),

/***/ 99225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ oneTargetSchema),
/* harmony export */   EY: () => (/* binding */ severalHosts),
/* harmony export */   FI: () => (/* binding */ severalHostsSchema),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   Lo: () => (/* binding */ severalTargets),
/* harmony export */   Y7: () => (/* binding */ treesOfLock),
/* harmony export */   _C: () => (/* binding */ severalTargetsSchema),
/* harmony export */   "in": () => (/* binding */ oneTarget),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   x7: () => (/* binding */ usualHost)
/* harmony export */ });
/* unused harmony export pinsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(77934);
/* harmony import */ var _debian_package_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49058);
/* harmony import */ var _debian_relation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54664);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31312);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(72742);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42118);
/* harmony import */ var _locked_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(77089);







/**
 * The versions of a lock's format: for one target, for several, and for other hosts than amd64, which the first
 * two are for. No newer one is read.
 */
const oneTarget = 1;
const severalTargets = 2;
const severalHosts = 3;
/** The Debian architecture of the host of a lock that names none. */
const usualHost = 'amd64';
const demands = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y(isDemand, 'it is neither a name of a package nor name=version'))), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((names) => new Set(names).size === names.length, 'a package is listed twice'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .readonly */ .tBZ());
const release = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((name) => (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .findRelease */ .dv)(name) !== undefined, 'no release of this Crossroot has that name'));
const time = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y(isTime, 'it is not a time such as 2026-09-01T00:00:00Z'));
const tree = {
    release,
    rules: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    resolved: time,
    suites: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(hasSuiteNames, 'it names something that is not a suite'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), time)),
    /** The `Origin` of each suite that the user brings. */
    origins: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(hasSuiteNames, 'it names something that is not a suite'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()))),
    digest: _debian_package_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL,
};
const packages = {
    packages: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_debian_package_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSchema */ .Ww), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minLength */ .BpQ(1, 'it has no packages'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((packages) => twice(packages) === undefined, ({ input }) => `${twice(input)} is listed twice`)),
};
const treeSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...tree, ...packages });
/** A tree that Crossroot itself pins. */
const pinSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...tree,
    pack: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ size: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1)), sha256: _debian_package_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL })),
    ...packages,
});
/** What is asked for, besides the target. */
const inputs = {
    sysroot: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y(isTitle, 'no release of this Crossroot has that name')),
    /** Package names, each perhaps with `=version`; sorted. With `auto` also those that were chosen. */
    packages: demands,
    /** With `packages: auto`: the names beside that word, and what the crates wanted when the lock was made. */
    auto: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ named: demands, wants: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_5__/* .readonly */ .tBZ()) })),
    /** Where packages of the sysroot may come from besides its release. */
    repositories: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_locked_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .repositorySchema */ ._L), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .readonly */ .tBZ())),
    gcc: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((text) => text === 'auto' || isTitle(text), 'it is neither auto nor a release of this Crossroot')),
    /** What rustup installs is not in the lock: `rust-toolchain.toml` pins that. */
    rust: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['rustup', 'debian']),
    /** The package that brings a linker into the gcc's tree. */
    linker: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['lld', 'mold'])),
    /** The version of the pruning rules: another one may choose other packages for the same names. */
    pruning: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
};
const requestSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ target: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), ...inputs }), valibot__WEBPACK_IMPORTED_MODULE_5__/* .readonly */ .tBZ());
// Rust with `rust: debian` only.
const treesSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ gcc: treeSchema, rust: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(treeSchema), sysroot: treeSchema }), valibot__WEBPACK_IMPORTED_MODULE_5__/* .readonly */ .tBZ());
/** What a lock of one target looks like, to the last field. */
const oneTargetSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(oneTarget),
    request: requestSchema,
    trees: treesSchema,
});
/** The same of several targets, each by its triple. */
const severalTargetsSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(severalTargets),
    targets: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(hasTriples, 'it names something that is not a target'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ request: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(inputs), trees: treesSchema }))),
});
/** The same for hosts by their Debian architectures: a target has one sysroot on all of them. */
const severalHostsSchema = byHosts(treeSchema);
/** The same with the packs of trees: a file of `data/pins`. */
const pinsSchema = byHosts(pinSchema);
function byHosts(schema) {
    const ofHost = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ gcc: schema, rust: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(schema) });
    return valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(severalHosts),
        targets: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(hasTriples, 'it names something that is not a target'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            request: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(inputs),
            sysroot: schema,
            hosts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hosts */ .S.map(({ debian }) => debian)), ofHost), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((parts) => Object.keys(parts).length > 0, 'it has no host')),
        }))),
    });
}
/** The trees of a lock with their names, in the order in which they are written. */
function treesOfLock({ trees }) {
    const { gcc, sysroot, rust } = trees;
    return [['gcc', gcc], ['sysroot', sysroot], ...(rust === undefined ? [] : [['rust', rust]])];
}
/** What the request of a lock says, and its trees do not. */
function contradictions({ request, trees }) {
    const found = [];
    for (const name of ['sysroot', 'gcc']) {
        const { release } = trees[name];
        if (request[name] === 'auto' || request[name] === (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(release))
            continue;
        found.push(`request.${name}: it is ${request[name]}, but the tree is from ${(0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(release)}`);
    }
    if ((request.rust === 'debian') !== (trees.rust !== undefined)) {
        found.push(`request.rust: it is ${request.rust}, but there is ${trees.rust === undefined ? 'no' : 'a'} tree`);
    }
    return [...found, ...(0,_locked_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignPackages */ .c)(request, trees)];
}
/** Whether a text is a release as users write it. */
function isTitle(text) {
    return _debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releases */ .D8.some(({ title }) => title === text);
}
function isDemand(text) {
    const [name = '', version, ...more] = text.split('=');
    return (0,_debian_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageName */ .kb)(name) && (version === undefined || (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isVersion */ .l)(version)) && more.length === 0;
}
/** Whether a text is a time as a lock has them: `2026-09-01T00:00:00Z` (ISO 8601, UTC). */
function isTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text)))
        return false;
    // A date as 2026-02-31 would silently be another day.
    return new Date(text).toISOString() === text.replace('Z', '.000Z');
}
/** Whether the names are target triples, one at least. */
function hasTriples(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const names = Object.keys(value);
    return names.length > 0 && names.every((name) => /^\w+(?:-[\w.]+)+$/.test(name));
}
/** A record leaves out some names (`__proto__`, `constructor`, `prototype`) without a word. */
function hasSuiteNames(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.keys(value).every((name) => (/^[a-z]+(?:[-/][a-z]+)*$/.test(name) || /^https?:\/\/[^\s@]+ [^\s]+$/.test(name)) &&
        name !== 'constructor' &&
        name !== 'prototype');
}
/** A package that a tree has twice, in one version or in two. */
function twice(packages) {
    const seen = new Set();
    for (const { name, architecture } of packages) {
        const key = `${name}:${architecture}`;
        if (seen.has(key))
            return key;
        seen.add(key);
    }
    return undefined;
}


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ repositoryDifferences),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   c: () => (/* binding */ foreignPackages),
/* harmony export */   lh: () => (/* binding */ lockedRepository)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77934);
/* harmony import */ var _debian_own_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92147);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31312);
/* harmony import */ var _debian_source_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23940);
/* harmony import */ var _net_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78099);





/** A repository of the user's, as a lock has it. */
const repositorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** In apt's one-line form, with what matters here. */
    source: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(isSource, 'it is not an apt source line with one URL, a suite and components')),
    /** The fingerprints of the keys that may sign it, in capitals. */
    keys: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/, 'it is not a fingerprint'))), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1, 'it has no key'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .readonly */ .tBZ()),
});
function isSource(text) {
    const entry = (0,_debian_source_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOneLine */ .a1)(text);
    const [url = ''] = entry?.uris ?? [];
    return entry !== undefined && (0,_net_url_js__WEBPACK_IMPORTED_MODULE_2__/* .baseUrlProblem */ .aS)(url) === undefined && entry.components.length > 0;
}
/** What a lock has of a repository of the user's. */
function lockedRepository({ line, fingerprints }) {
    return { source: line, keys: fingerprints };
}
/** What differs between the repositories of a lock and those that are asked for. */
function repositoryDifferences(locked, asked) {
    const [has = [], wants = []] = [locked.repositories, asked.repositories];
    const without = (some, others) => some.filter(({ source }) => others.every((other) => other.source !== source));
    return [
        ...without(wants, has).map(({ source }) => `${source} is requested, but not in the lock`),
        ...without(has, wants).map(({ source }) => `the lock has ${source}, which is not requested`),
        ...wants.flatMap(({ source, keys }) => {
            const before = has.find((one) => one.source === source)?.keys ?? keys;
            if (before.join() === keys.join())
                return [];
            return [`${source} has the key ${keys.join(', ')} here, but the lock was made with ${before.join(', ')}`];
        }),
    ];
}
/** What the trees of a lock take from repositories that neither their release nor its request has. */
function foreignPackages({ repositories = [] }, trees) {
    const urls = new Set(repositories.map(({ source }) => (0,_debian_source_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOneLine */ .a1)(source)?.uris[0]));
    return Object.entries(trees).flatMap(([kind, tree]) => {
        const release = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_0__/* .findRelease */ .dv)(tree?.release ?? '');
        const ofRelease = new Set(release?.repositories.map(({ repository }) => repository));
        return (tree?.packages ?? []).flatMap(({ name, repository }) => {
            if (ofRelease.has(repository))
                return [];
            if (!(0,_debian_own_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnRepository */ .nc)(repository))
                return [`trees.${kind}: ${name} is from ${repository}, which ${release?.title} does not have`];
            if (kind === 'sysroot' && urls.has(repository))
                return [];
            const why = kind === 'sysroot'
                ? 'which request.repositories does not have'
                : 'and only packages of a sysroot may be';
            return [`trees.${kind}: ${name} is from ${repository}, ${why}`];
        });
    });
}


/***/ }),

/***/ 79342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ lockRequestOf),
/* harmony export */   J: () => (/* binding */ refuseMismatch),
/* harmony export */   ON: () => (/* binding */ lockOfTarget),
/* harmony export */   Qu: () => (/* binding */ lockCommandFor),
/* harmony export */   VZ: () => (/* binding */ lockableInputs),
/* harmony export */   vJ: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _debian_pruning_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36727);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31312);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(11563);
/* harmony import */ var _gcc_debian_gcc_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(14051);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(42118);
/* harmony import */ var _rust_provide_rust_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(216);
/* harmony import */ var _sysroot_debian_sysroot_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(13971);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(69000);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(40480);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(19543);
/* harmony import */ var _locked_repositories_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(77089);
/* harmony import */ var _package_differences_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(22589);














/**
 * The inputs of a run that a lock can pin. It pins packages of Debian; a tarball is pinned by its checksum; a
 * directory, and what is on PATH, by nothing.
 * @throws CrossrootError when the sysroot or the gcc is not Debian's.
 */
function lockableInputs(inputs) {
    const { sysroot, gcc } = inputs;
    if (sysroot.kind === 'debian' && (0,_gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_4__/* .isDebianGcc */ .p3)(gcc))
        return { ...inputs, sysroot, gcc };
    const other = sysroot.kind === 'debian' ? (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)('gcc', gcc.kind) : `the sysroot is a ${sysroot.kind}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'this request cannot be locked',
        why: `${other}; a lock pins packages`,
        todo: `pin a tarball by its checksum (${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .inputName */ .yu)('sysroot-sha256')}, ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .inputName */ .yu)('gcc-sha256')}) and leave out ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .inputName */ .yu)('locked')}, or use a release: debian:bookworm`,
    });
}
/** The inputs as a lock records them. */
function lockRequestOf(inputs) {
    const { target, sysroot, packages, repositories, chosen, gcc, rust, linker } = inputs;
    return {
        target: target.triple,
        sysroot: sysroot.release.title,
        packages,
        ...(repositories.length === 0 ? {} : { repositories: repositories.map(_locked_repositories_js__WEBPACK_IMPORTED_MODULE_11__/* .lockedRepository */ .lh) }),
        ...(chosen === undefined ? {} : { auto: chosen }),
        gcc: gcc.kind === 'auto' ? 'auto' : gcc.release.title,
        rust: rust.kind === 'debian' ? 'debian' : 'rustup',
        ...(linker.package === undefined ? {} : { linker: linker.package }),
        pruning: _debian_pruning_js__WEBPACK_IMPORTED_MODULE_1__/* .pruningVersion */ .K4,
    };
}
/**
 * What a lock has for the target that a run asks for, and the machine that it is on.
 * @throws CrossrootError when it has nothing, naming the command that adds it.
 */
function lockOfTarget(locks, asked, machine, file) {
    const ofTarget = locks.filter(({ request }) => request.target === asked.target);
    const lock = ofTarget.find(({ host }) => host === machine.debian);
    if (lock !== undefined)
        return lock;
    if (ofTarget.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
            what: `the lock ${file} has no gcc for this machine`,
            why: `this machine is ${machine.processor}; the lock has ${asked.target} on ${ofTarget.map(({ host }) => (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfHost */ .rR)(host)).join(', ')}`,
            todo: `add it without changing the rest: ${lockCommand(file, flag('host', machine.processor))}`,
        });
    }
    const others = [...new Set(locks.map(({ request }) => request.target))].join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `the lock ${file} does not match the request`,
        why: `${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)('target', asked.target)} is requested, but the lock has ${others}`,
        todo: [
            `add it without changing the others: ${lockCommandFor(asked, file, true)}`,
            'or change the request to match the lock',
        ],
    });
}
/**
 * Compares what a lock has for a target with what a run asks for.
 * @param glibc the input `glibc`, where that chose the sysroot
 * @returns every difference. More trees in the lock than are asked for make no difference.
 */
function mismatches(lock, asked, glibc) {
    const { request: locked, trees } = lock;
    const found = [];
    const add = (text, flags = [], leftOut) => found.push({ text, flags, ...(leftOut === undefined ? {} : { leftOut }) });
    const addInput = (name, request = `${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)(name, asked[name])} is requested`) => add(`${request}, but the lock has ${locked[name]}`, flag(name, asked[name]));
    const bySysroot = glibc && `${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)('glibc', glibc)} chooses the sysroot ${asked.sysroot}`;
    if (asked.sysroot !== locked.sysroot)
        addInput('sysroot', bySysroot);
    const { texts, leftOut } = (0,_package_differences_js__WEBPACK_IMPORTED_MODULE_12__/* .packageDifferences */ .F)(locked, asked);
    if (texts.length > 0)
        add(`packages: ${texts.join('; ')}`, flag('packages', (0,_package_differences_js__WEBPACK_IMPORTED_MODULE_12__/* .packagesInput */ .S)(asked)), leftOut);
    const sources = (0,_locked_repositories_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryDifferences */ .B9)(locked, asked);
    if (sources.length > 0)
        add(`repositories: ${sources.join('; ')}`, repositoryFlags(asked));
    // What the lock chose for its own sysroot, it would not choose for another one.
    const isChosen = asked.sysroot === locked.sysroot && asked.gcc === (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(trees.gcc.release);
    if (asked.gcc !== locked.gcc && !isChosen)
        addInput('gcc');
    const needsRust = asked.rust === 'debian';
    if (needsRust && trees.rust === undefined)
        add(`${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)('rust', 'debian')} is requested, but the lock has no Rust`, flag('rust', 'debian'));
    if (asked.linker !== undefined && asked.linker !== locked.linker)
        add(`${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_10__/* .setting */ .Pe)('linker', asked.linker)} is requested, but the lock has ${locked.linker ?? 'none'}`, flag('linker', asked.linker));
    if (asked.pruning !== locked.pruning)
        add(`pruning: this Crossroot chooses packages by rules ${asked.pruning}, the lock by rules ${locked.pruning}`);
    const compareRules = (name, tree, own) => {
        if (tree !== undefined && tree.rules !== own)
            add(`${name}: this Crossroot makes it by rules ${own}, the lock by rules ${tree.rules}`);
    };
    for (const text of ofOtherTarget(lock, asked.target))
        add(text);
    compareRules('gcc', trees.gcc, _gcc_debian_gcc_js__WEBPACK_IMPORTED_MODULE_5__/* .gccRules */ .Vt);
    compareRules('sysroot', trees.sysroot, _sysroot_debian_sysroot_js__WEBPACK_IMPORTED_MODULE_8__/* .sysrootRules */ .l);
    if (needsRust)
        compareRules('rust', trees.rust, _rust_provide_rust_js__WEBPACK_IMPORTED_MODULE_7__/* .rustRules */ .gM);
    return found;
}
/** What shows that trees are of another target or host: these are as whole, and found by their own digests. */
function ofOtherTarget({ host: name, trees }, triple) {
    const target = _target_js__WEBPACK_IMPORTED_MODULE_9__/* .targets */ .zV.find((one) => one.triple === triple);
    const host = _host_js__WEBPACK_IMPORTED_MODULE_6__/* .hosts */ .S.find((one) => one.debian === name);
    if (target === undefined || host === undefined)
        return [];
    const { gcc, sysroot, rust } = trees;
    const { debian, libc } = target;
    const gccRelease = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .findGccRelease */ .m5)(gcc.release);
    const wanted = [
        ['gcc', gcc, gccRelease && (0,_gcc_debian_gcc_js__WEBPACK_IMPORTED_MODULE_5__/* .gccPackage */ .QF)('gcc', gccRelease, target, host), host.debian],
        ['sysroot', sysroot, libc.development, debian],
        ['rust', rust, rust && (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .findGccRelease */ .m5)(rust.release)?.rust.std, debian],
    ];
    return wanted.flatMap(([kind, tree, name, architecture]) => {
        if (tree === undefined)
            return [];
        if (name === undefined)
            return [`${kind}: the lock has it from ${(0,_debian_release_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(tree.release)}, whose ${kind} is not used`];
        if (tree.packages.some((one) => one.name === name && one.architecture === architecture))
            return [];
        return [`${kind}: the lock has no ${name}:${architecture}, which ${triple} needs`];
    });
}
/**
 * Refuses a lock that was made for something else.
 * @param locks everything that the lock has: the command is for the target of `lock` alone
 * @param glibc as for {@link mismatches}
 * @throws CrossrootError naming each difference, and the command that fixes them all.
 */
function refuseMismatch(lock, asked, file, locks = [lock], glibc) {
    const found = mismatches(lock, asked, glibc);
    if (found.length === 0)
        return;
    const target = new Set(locks.map(({ request }) => request.target)).size > 1 ? flag('target', asked.target) : [];
    const command = lockCommand(file, [...target, ...found.flatMap((mismatch) => mismatch.flags)]);
    // What is left out may be forgotten.
    const leftOut = found.flatMap((mismatch) => mismatch.leftOut ?? []).join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `the lock ${file} does not match the request`,
        why: found.map(({ text }) => text),
        todo: leftOut === ''
            ? [`update it: ${command}`, 'or change the request to match the lock']
            : [`add ${leftOut}${found.length > 1 ? ', and run again' : ''}`, `or update the lock: ${command}`],
    });
}
/**
 * The command that writes what a lock has for a target where it has nothing yet.
 * @param hasOthers whether it has other targets, which the command is to leave as they are
 */
function lockCommandFor(asked, file, hasOthers = false) {
    return lockCommand(file, [
        ...(asked.target === _target_js__WEBPACK_IMPORTED_MODULE_9__/* .targets */ .zV[0].triple && !hasOthers ? [] : flag('target', asked.target)),
        ...flag('sysroot', asked.sysroot),
        ...((0,_package_differences_js__WEBPACK_IMPORTED_MODULE_12__/* .packagesInput */ .S)(asked) === '' ? [] : flag('packages', (0,_package_differences_js__WEBPACK_IMPORTED_MODULE_12__/* .packagesInput */ .S)(asked))),
        ...(asked.repositories === undefined ? [] : repositoryFlags(asked)),
        ...(asked.gcc === 'auto' ? [] : flag('gcc', asked.gcc)),
        ...(asked.rust === 'rustup' ? [] : flag('rust', asked.rust)),
        ...(asked.linker === undefined ? [] : flag('linker', asked.linker)),
    ]);
}
function lockCommand(file, flags) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const words = ['crossroot', 'lock', ...flags, ...(name === 'crossroot.lock' ? [] : flag('lockfile', name))];
    return `${words.join(' ')} (in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)})`;
}
/** An empty flag takes those of the lock away. */
function repositoryFlags({ repositories = [] }) {
    if (repositories.length === 0)
        return flag('repositories', '');
    return repositories.flatMap(({ source }) => flag('repositories', source));
}
function flag(name, value) {
    return [`--${name}`, /^[\w:.+-]+$/.test(value) ? value : (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_13__/* .shellWord */ .K)(value)];
}


/***/ }),

/***/ 22589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packageDifferences),
/* harmony export */   S: () => (/* binding */ packagesInput)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14185);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40480);


/** With `auto` on both sides, what the crates want is compared: the packages follow from it. */
function packageDifferences(locked, asked) {
    if (asked.auto !== undefined && locked.auto === undefined)
        return { texts: ['auto is requested, but the lock has names only'], leftOut: undefined };
    const [from, to] = asked.auto === undefined ? [locked.packages, asked.packages] : [locked.auto?.named, asked.auto.named];
    const named = compared(from, to, 'requested');
    const wanted = asked.auto === undefined
        ? []
        : Object.values(compared(locked.auto?.wants, asked.auto.wants, 'needed by the crates')).flat();
    const onlyLeavesOut = named.removed.length > 0 && named.added.length + wanted.length === 0;
    return {
        texts: [...named.added, ...named.removed, ...wanted],
        leftOut: onlyLeavesOut ? (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)('packages', packagesInput(locked)) : undefined,
    };
}
function compared(locked = [], asked, how) {
    const added = asked.filter((name) => !locked.includes(name));
    const removed = locked.filter((name) => !asked.includes(name));
    const are = (names) => (names.length === 1 ? 'is' : 'are');
    return {
        added: added.length === 0 ? [] : [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(added)} ${are(added)} ${how}, but not in the lock`],
        removed: removed.length === 0 ? [] : [`the lock has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(removed)}, which ${are(removed)} not ${how}`],
    };
}
/** The value of the input `packages` of which a request is. */
function packagesInput({ auto, packages }) {
    return (auto === undefined ? packages : ['auto', ...auto.named]).join(' ');
}


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ PlaceFailure),
/* harmony export */   nV: () => (/* binding */ DownloadError),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40480);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78099);



/** How to name a mirror, in the words of who reads it. */
const useMirror = (which) => `use a mirror ${which}: ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('mirror', 'https://mirror.example/debian')}, with the folder dists in it`;
/** What the failure of a place can be about, and what a user can do about it. */
const advice = {
    missing: () => `check the name and the version, or ${useMirror('that has it')}`,
    access: () => `${useMirror('that needs no login')}; check whether a proxy refuses the address`,
    status: () => `try again later, or ${useMirror('other than these')}`,
    busy: () => `try again later, or ${useMirror('other than these')}`,
    connection: () => `check the network and the proxy settings (http_proxy, https_proxy, no_proxy), or ${useMirror('that this machine can reach')}`,
    certificate: () => "check the machine's date, and give a private certificate authority with NODE_EXTRA_CA_CERTS",
    redirect: () => `give the address where the file really is, or ${useMirror('other than these')}`,
    content: () => `something on the network path sends other bytes (a stale mirror, a proxy, a login page): ${useMirror('other than these')}`,
};
/** What says nothing of the wanted file, only that nobody serves it now. */
const silent = ['connection', 'status', 'busy'];
/** Why one place did not give the wanted bytes, this time. */
class PlaceFailure extends Error {
    topic;
    advice;
    name = 'PlaceFailure';
    /** The host that gave no answer at all, if that is what happened. */
    silentHost;
    constructor(topic, 
    /**
     * Whether asking the same place once more may help (`again`), only the next place (`next`), or this one
     * when no other has the bytes (`last`).
     */
    advice, message, more = {}) {
        super(message, { cause: more.cause });
        this.topic = topic;
        this.advice = advice;
        this.silentHost = more.silentHost;
    }
}
/** No place gave the wanted bytes. */
class DownloadError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5 {
    /** True when at least one place said that it does not have them (404 or 410). */
    isGoneSomewhere;
    /** True when at least one place has something else in the file than what was promised. */
    isOtherSomewhere;
    /** True when no place gave any answer to go by: not there, silent, or busy. */
    isUnreachable;
    constructor(wanted, asked) {
        const failures = asked.flatMap((one) => one.failures.at(-1) ?? []);
        const topics = new Set(failures.map((failure) => failure.topic));
        super({
            what: `cannot download ${wanted.what}`,
            why: asked.length === 0 ? 'no source for it is known' : asked.map(placeLine),
            todo: adviceFor(asked, [...topics]),
            cause: failures.at(-1)?.cause,
        });
        this.name = 'DownloadError';
        this.isGoneSomewhere = topics.has('missing');
        this.isOtherSomewhere = topics.has('content');
        this.isUnreachable = topics.size > 0 && [...topics].every((topic) => silent.includes(topic));
    }
}
function adviceFor(asked, topics) {
    if (asked.length === 0)
        return [useMirror('that has it')];
    const instead = asked.flatMap(({ source }) => source.instead ?? []);
    return instead.length === asked.length ? [...new Set(instead)] : topics.map((topic) => advice[topic]());
}
function placeLine({ source, failures }) {
    const reasons = failures
        .map((failure) => failure.message)
        // The failure of a host that is not asked again repeats its reason, which may be the one before it.
        .filter((message, at, all) => !all.slice(0, at).some((earlier) => message.endsWith(earlier)))
        .join('; then ');
    const times = failures.length > 1 ? ` (tried ${failures.length} times)` : '';
    return `${source.name} ${(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(source.url)}: ${reasons}${times}`;
}
/** Milliseconds in the unit that a reader would choose: `500 ms`, `30 s`, `24 h`. */
function duration(ms) {
    const rounded = (value) => Math.round(value * 10) / 10;
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 120_000)
        return `${rounded(ms / 1000)} s`;
    if (ms < 7_200_000)
        return `${rounded(ms / 60_000)} min`;
    return `${rounded(ms / 3_600_000)} h`;
}


/***/ }),

/***/ 78099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Zc: () => (/* binding */ isHttp),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   aS: () => (/* binding */ baseUrlProblem),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var node_querystring__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41792);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91074);


const longest = 300;
/** Text from elsewhere in one bounded line for a message: no control characters, no secrets of URLs. */
function printable(text) {
    const clean = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(text)
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .trim();
    return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
/** The URL as a message may show it: without user, password, query and fragment, which may hold secrets. */
function shownUrl(url) {
    const parsed = parseUrl(String(url));
    if (parsed !== undefined && parsed.host !== '') {
        return printable(`${parsed.protocol}//${parsed.host}${parsed.pathname}`);
    }
    // Whatever this is, a password in it is before the last @.
    return printable(String(url)
        .replace(/[?#].*$/s, '')
        .replace(/^.*@/s, ''));
}
/** The URL, or nothing where there is none. (`URL.parse` came with Node 22.) */
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}
/** The http or https URL, or nothing where the text is none. */
function parseHttpUrl(text) {
    const url = parseUrl(text);
    return url !== undefined && isHttp(url) ? url : undefined;
}
/** Why a text is no URL that paths can be put behind and messages can show; nothing when it is one. */
function baseUrlProblem(text) {
    const url = parseHttpUrl(text);
    if (url === undefined)
        return `${JSON.stringify(shownUrl(text))} is not an http or https URL`;
    if (url.username !== '' || url.password !== '')
        return `the URL of ${url.host} contains a user name or password, which messages would show`;
    // `search` and `hash` are empty for a bare `?` or `#` at the end.
    return /[?#]/.test(url.href) ? `${JSON.stringify(shownUrl(url))} has a query or a fragment` : undefined;
}
function isHttp(url) {
    return url.protocol === 'http:' || url.protocol === 'https:';
}
/** The field that the user and password of a URL make (RFC 7617); undefined when it has neither. */
function basicAuthorization({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    const pair = `${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(username)}:${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}


/***/ }),

/***/ 49656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refuseUnusablePaths),
/* harmony export */   j: () => (/* binding */ openPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76781);
/* harmony import */ var _system_place_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63671);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(50047);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45720);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(86543);






/**
 * Packages wait beside the trees that are made of them: what a killed run leaves there, the next one removes.
 * Where the tool cache takes nothing more, they wait in the folder for temporary files; one that can start no
 * programs is of no use even for what is in it.
 */
async function openPlaces(world, warn) {
    const { toolCacheFrom, tempFrom } = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(world.environment);
    refuseUnusablePaths(world);
    const trees = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .treesIn */ .VS)(world.temp);
    let { toolCache } = world;
    try {
        return { toolCache, temp: await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTriedStaging */ .GL)(toolCache) };
    }
    catch (error) {
        if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnwritable */ .Q0)(error) && !(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isFull */ .uq)(error))
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .storageError */ .QX)(error, 'writing the tool cache', toolCache);
        if (error instanceof _system_place_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .NoProgramsError */ .v_) {
            warn(`the tool cache from ${toolCacheFrom} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(error)}; using ${trees} instead`);
            toolCache = trees;
        }
    }
    try {
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .makePrivateDirectory */ .Dn)(trees);
        return { toolCache, temp: await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTriedStaging */ .GL)(trees) };
    }
    catch (error) {
        const places = `the tool cache ${world.toolCache} (${toolCacheFrom}) and the temporary folder ${world.temp} (${tempFrom})`;
        throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .storageError */ .QX)(error, `writing both ${places}`, world.temp);
    }
}
/**
 * Refuses places whose files could not be named.
 * @throws CrossrootError that names the variable.
 */
function refuseUnusablePaths({ environment, toolCache, temp }) {
    const { toolCacheFrom, tempFrom } = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(environment);
    refusePath(toolCache, toolCacheFrom);
    refusePath(temp, tempFrom);
}
function refusePath(folder, variable) {
    const why = (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(folder);
    if (why === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `${variable} names ${JSON.stringify(folder)}, which cannot be used`,
        why,
        todo: `set ${variable} to the absolute path of a folder without \`:\`, \`;\` and control characters`,
    });
}


/***/ }),

/***/ 91137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ launcherPath),
  Gt: () => (/* binding */ provide),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __nccwpck_require__(31312);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/environment/rustc-options.js
var rustc_options = __nccwpck_require__(16792);
;// CONCATENATED MODULE: ./lib/src/environment/crt-static.js


/**
 * Refuses arguments of rustc that ask for a program which loads the C library, where the sysroot has it only to
 * be linked (Rust reference, "Static and dynamic C runtimes").
 * @throws CrossrootError
 */
function refuseDynamicLibc(rustflags, { triple, libc, interpreter }) {
    if (!libc.isStatic || (0,rustc_options/* hasFeature */.jI)(rustflags, 'crt-static') !== false)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `${triple} is linked statically, and the flags have -C target-feature=-crt-static`,
        why: [
            `such a program needs ${interpreter} and a libgcc_s.so.1 for ${libc.name}, but Debian's libgcc_s is for glibc`,
        ],
        todo: ['remove -crt-static from RUSTFLAGS and the cargo config', 'or build for a glibc target'],
    });
}

// EXTERNAL MODULE: ./lib/src/environment/earlier-exports.js
var earlier_exports = __nccwpck_require__(68118);
// EXTERNAL MODULE: ./lib/src/environment/environment.js + 2 modules
var environment_environment = __nccwpck_require__(14535);
// EXTERNAL MODULE: ./lib/src/environment/pkg-config.js
var pkg_config = __nccwpck_require__(39961);
// EXTERNAL MODULE: ./lib/src/environment/rustflags.js
var rustflags = __nccwpck_require__(47421);
// EXTERNAL MODULE: ./lib/src/gcc/choose-gcc.js
var choose_gcc = __nccwpck_require__(11563);
// EXTERNAL MODULE: ./lib/src/gcc/launchers.js
var gcc_launchers = __nccwpck_require__(14259);
// EXTERNAL MODULE: ./lib/src/gcc/linkers.js
var linkers = __nccwpck_require__(93834);
// EXTERNAL MODULE: ./lib/src/gcc/provide-gcc.js
var provide_gcc = __nccwpck_require__(88881);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __nccwpck_require__(40480);
// EXTERNAL MODULE: ./lib/src/lock/lock-file.js
var lock_file = __nccwpck_require__(29220);
// EXTERNAL MODULE: ./lib/src/lock/mismatch.js
var mismatch = __nccwpck_require__(79342);
;// CONCATENATED MODULE: ./lib/src/lock/choose-pins.js







/**
 * Says what is fixed of a run: everything that is Debian's by the project's lock where it has one, else a
 * sysroot without further packages by the pins of Crossroot itself.
 * @param request.lockfile absolute path of the project's lock
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
function choosePins(request, builtIn, report) {
    const { target, host, sysroot, packages, repositories, auto, gcc, rust, lockfile, glibc } = request;
    const withWants = (wants) => (auto ? { chosen: { named: packages, wants } } : {});
    const mustLock = request.locked ? (0,mismatch/* lockableInputs */.VZ)(request) : undefined;
    const locks = (0,lock_file/* readLocks */.nA)(lockfile);
    if (sysroot.kind !== 'debian') {
        if (locks.length > 0)
            report.info(`${lockfile} is not used: it pins a sysroot of packages`);
        return {};
    }
    if (locks.length > 0) {
        const hasDebianGcc = (0,choose_gcc/* isDebianGcc */.p3)(gcc);
        const asked = (0,mismatch/* lockRequestOf */.I2)({
            ...request,
            ...withWants([]),
            sysroot,
            gcc: hasDebianGcc ? gcc : { kind: 'auto' },
        });
        const lock = (0,mismatch/* lockOfTarget */.ON)(locks, asked, host, lockfile);
        const compare = (wants) => {
            const { chosen } = withWants(wants);
            const all = { ...asked, ...(chosen === undefined ? {} : { auto: chosen }) };
            const own = hasDebianGcc ? all : { ...all, gcc: lock.request.gcc };
            const ofGlibc = glibc && (0,debian_release/* newestReleaseFor */.pP)(glibc, (0,debian_release/* debianReleasesOf */.jK)(target))?.title;
            (0,mismatch/* refuseMismatch */.J)(lock, own, lockfile, locks, ofGlibc === asked.sysroot ? glibc : undefined);
        };
        // What the crates want is known later.
        compare(lock.request.auto?.wants ?? []);
        report.info(`using the packages in ${lockfile}`);
        const { trees } = lock;
        const own = (name) => {
            const release = (0,debian_release/* findRelease */.dv)(trees[name].release);
            return withPack(trees[name], release && builtIn(release, target, host)?.[name]);
        };
        return {
            gcc: hasDebianGcc ? own('gcc') : undefined,
            sysroot: own('sysroot'),
            rust: rust.kind === 'debian' ? trees.rust : undefined,
            refuseOtherWants: auto ? compare : undefined,
        };
    }
    if (mustLock !== undefined) {
        throw new errors/* CrossrootError */.p5({
            what: `the lock ${lockfile} does not exist`,
            why: `${(0,input_words/* inputName */.yu)('locked')} is true, so a lock must pin every package`,
            todo: `create it: ${(0,mismatch/* lockCommandFor */.Qu)((0,mismatch/* lockRequestOf */.I2)({ ...mustLock, ...withWants([]) }), lockfile)}`,
        });
    }
    const isPlain = packages.length + repositories.length === 0 && !auto;
    return isPlain ? { sysroot: builtIn(sysroot.release, target, host)?.sysroot } : {};
}
/**
 * A tree of a lock with its pack, where Crossroot pins the very same packages and digest: that is what says
 * that the one is made of the other.
 */
function withPack(locked, own) {
    const isOwn = own?.digest === locked.digest && (0,external_node_util_.isDeepStrictEqual)(own.packages, locked.packages);
    return isOwn && own?.pack !== undefined ? { ...locked, pack: own.pack } : locked;
}

// EXTERNAL MODULE: ./lib/src/rust/cargo-config.js
var cargo_config = __nccwpck_require__(14176);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __nccwpck_require__(19467);
// EXTERNAL MODULE: ./lib/src/rust/cargo-args.js
var cargo_args = __nccwpck_require__(73535);
// EXTERNAL MODULE: ./lib/src/rust/rust-tools.js
var rust_tools = __nccwpck_require__(26525);
;// CONCATENATED MODULE: ./lib/src/rust/cargo-fetch.js




/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when
 * it fails, the build will say why, and better.
 * @returns undefined when it went well or there was nothing to do, else the reason in one line.
 */
async function cargoFetch(call) {
    if ((0,cargo_args/* hasFlag */.Lt)(call.args, '--offline') || (0,cargo_args/* hasFlag */.Lt)(call.args, '--frozen'))
        return undefined;
    const taken = (0,cargo_args/* optionsOf */.cz)(call.args, '--manifest-path', '--config', '--lockfile-path');
    const locked = (0,cargo_args/* hasFlag */.Lt)(call.args, '--locked') ? ['--locked'] : [];
    const args = ['fetch', '--quiet', '--target', call.target.triple, ...locked, ...taken];
    let ended;
    try {
        const { cargo, env } = (0,rust_tools/* findCargo */.eJ)(call);
        const options = { env, cwd: call.cwd, limits: undefined, signal: call.signal };
        ended = await (0,process/* runProgram */.mB)(cargo, args, () => undefined, options);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error).split('\n', 1).join();
    }
    const { code, stderr, failure } = ended;
    if (code === 0)
        return undefined;
    if (failure !== undefined)
        return failure;
    const lines = stderr.split('\n').map((line) => line.trim());
    const reason = lines.find((line) => line.startsWith('error')) ?? lines.find((line) => line !== '') ?? 'no reason given';
    return `cargo fetch ended with ${code ?? 'a signal'}: ${reason}`;
}

// EXTERNAL MODULE: ./lib/src/rust/provide-rust.js + 1 modules
var provide_rust = __nccwpck_require__(216);
// EXTERNAL MODULE: ./lib/src/sysroot/provide-sysroot.js
var provide_sysroot = __nccwpck_require__(7617);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __nccwpck_require__(11397);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __nccwpck_require__(81912);
// EXTERNAL MODULE: ./lib/src/system/plain-path.js
var plain_path = __nccwpck_require__(36928);
// EXTERNAL MODULE: ./lib/src/system/settle-all.js
var settle_all = __nccwpck_require__(80269);
;// CONCATENATED MODULE: ./lib/src/run/provide.js























/**
 * Provides Rust, the gcc, the sysroot and the crates, side by side: they have nothing to wait for but the
 * request.
 * @throws CrossrootError when one of them is not available: the others are ended then.
 */
async function provide(job) {
    const { request, world, report, context } = job;
    const { host } = context;
    const pins = choosePins({ ...request, host }, world.pins, report);
    // What is not asked for is not loaded.
    const auto = request.auto ? await Promise.all(/* import() */[__nccwpck_require__.e(3338), __nccwpck_require__.e(5418), __nccwpck_require__.e(5642), __nccwpck_require__.e(7043), __nccwpck_require__.e(2228)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23519)) : undefined;
    const makeSysroot = (packages, pin) => report.phase(`sysroot of ${(0,sysroot_sysroot/* nameOfSysroot */.UL)(request.sysroot)}`, (phase) => (0,provide_sysroot/* provideSysroot */.x)({ ...request, packages }, pin, context, phase));
    // A release's glibc is known at once; another sysroot has to be looked into.
    const ownSysroot = auto === undefined ? makeSysroot(request.packages, pins.sysroot) : undefined;
    const glibc = request.sysroot.kind === 'debian'
        ? Promise.resolve(request.sysroot.release.glibc)
        : (ownSysroot?.then((made) => made.glibc ?? newestGlibc) ?? Promise.resolve(newestGlibc));
    // It fails with the sysroot, whose failure is reported; not everybody waits for it.
    glibc.catch(() => undefined);
    const rustMade = provideOwnRust(job, pins.rust, glibc);
    const sysrootMade = ownSysroot ?? auto?.sysrootForCrates({ ...job, env: rustEnvironment(job) }, pins, rustMade, makeSysroot);
    if (sysrootMade === undefined)
        throw new Error('nothing makes the sysroot');
    const gccMade = (0,provide_gcc/* provideGcc */.L)(request, glibc, pins.gcc, world.pins, context, report);
    const made = Promise.allSettled([sysrootMade, gccMade]);
    const cratesFetched = rustMade.then((rust) => fetchCrates(job, rust, made));
    const work = [sysrootMade, gccMade, rustMade, cratesFetched];
    const [sysroot, gcc, rust] = await (0,settle_all/* settleAll */.j)(work, () => context.ending.abort());
    const files = gcc.launchers(sysroot, (0,rust_tools/* rustLld */.R)(rust.tools, host));
    const places = [context.toolCache, world.temp];
    const launchers = (0,plain_path/* plainPath */.s)(await (0,gcc_launchers/* installLaunchers */.Nw)(files, places, report.warning));
    const trees = [gcc.tree, sysroot.tree, rust.tree].filter((tree) => tree !== undefined);
    return { rust, gcc, sysroot, launchers, trees };
}
/** A C library without versions suits any gcc. */
const newestGlibc = debian_release/* gccReleases */._j.at(-1)?.glibc ?? '';
/** The path of a launcher: `gcc`, `readelf`. */
function launcherPath({ request }, { launchers }, name) {
    return `${launchers}/bin/${request.target.tools}-${name}`;
}
/** What an earlier step asked of rustup holds until another one asks; it cannot be unset for later steps. */
function rustEnvironment({ world }) {
    const isEarlier = (0,earlier_exports/* readEarlierExports */.yp)(world.environment).exported.has('RUSTUP_TOOLCHAIN');
    return isEarlier ? { ...world.environment, RUSTUP_TOOLCHAIN: '' } : world.environment;
}
async function provideOwnRust(job, pin, glibc) {
    const { request, world, report, context } = job;
    const { target, clippy, workingDirectory: folder } = request;
    const { hostGlibc } = world;
    const environment = rustEnvironment(job);
    const choice = await releasedRust(request, glibc);
    const made = await report.phase('Rust', (phase) => (0,provide_rust/* provideRust */.ue)({ choice, target, clippy, folder, environment, hostGlibc, pin }, context, phase));
    return { ...made, tools: keptOnPath(made.tools, world.environment) };
}
/** The Rust that an earlier environment put on PATH stays there where it is the one that is used. */
function keptOnPath(tools, environment) {
    const folder = (0,external_node_path_.dirname)(tools.cargo);
    const isKept = !tools.path.includes(folder) && (0,earlier_exports/* readEarlierExports */.yp)(environment).path.includes(folder);
    return isKept ? { ...tools, path: [...tools.path, folder] } : tools;
}
/** How long trees that are in place take at the most, in milliseconds. */
const soon = 250;
/**
 * `cargo fetch` needs Rust and nothing else, so it goes on while trees are made. When they are in place there
 * is nothing to gain: cargo itself fetches what is missing.
 */
async function fetchCrates(job, { tools }, trees) {
    const { request, report, context } = job;
    const { target, args, workingDirectory: cwd, command, auto } = request;
    // To read what crates want, they were fetched.
    if (command === 'none' || auto)
        return;
    if (await Promise.race([trees.then(() => true), (0,promises_.setTimeout)(soon, false, { ref: false })]))
        return;
    await report.phase('download of crates', async (phase) => {
        const { signal } = context.ending;
        const problem = await cargoFetch({ tools, args, cwd, env: rustEnvironment(job), target, signal });
        if (problem !== undefined)
            phase.info(problem);
    });
}
/**
 * Debian's Rust is that of the sysroot's release, or of the one whose glibc is the newest not newer than the
 * sysroot's.
 */
async function releasedRust({ rust, sysroot, target }, glibc) {
    if (rust.kind !== 'debian')
        return rust;
    const release = sysroot.kind === 'debian'
        ? (0,choose_gcc/* rustReleaseFor */.fo)(sysroot.release, target)
        : (0,choose_gcc/* releaseNotNewer */.wR)(await glibc, (0,debian_release/* debianReleasesOf */.jK)(target));
    return { kind: 'debian', release };
}
/**
 * Makes the environment, and writes the files that it names.
 * @throws CrossrootError when cargo's configuration cannot be read, or a path cannot be in a variable.
 */
async function setUp({ request, world, context }, parts) {
    const { host } = context;
    const { target, workingDirectory: cwd, args } = request;
    const { CARGO_HOME, HOME = '/' } = world.environment;
    const cargoConfig = await (0,cargo_config/* readCargoConfig */.jj)({
        ...{ cwd, target, args, cargoHome: CARGO_HOME ?? (0,external_node_path_.join)(HOME, '.cargo') },
        version: parts.rust.tools.version,
        variables: (0,earlier_exports/* readEarlierExports */.yp)(world.environment).user,
    });
    const environment = (0,environment_environment/* makeEnvironment */.oV)({
        target,
        host,
        sysroot: parts.sysroot,
        gcc: { bin: `${parts.launchers}/bin`, toolchain: parts.gcc.toolchain },
        rust: parts.rust.tools,
        rustflags: request.rustflags,
        linker: request.linker.name === 'bfd' ? undefined : request.linker.name,
        user: world.environment,
        cargoConfig,
        hostPkgConfigPath: await (0,pkg_config/* hostPkgConfigPath */.a$)(world.environment),
        files: parts.launchers,
    });
    const variables = { ...world.environment, ...Object.fromEntries(environment.variables) };
    const flags = (0,rustflags/* rustflagsRead */.Gl)(variables, cargoConfig, target);
    refuseDynamicLibc(flags, target);
    // clang looks for linkers by itself.
    const asked = [`-fuse-ld=${request.linker.name}`, ...flags];
    if (!(0,rustc_options/* isClang */.QG)((0,rustc_options/* linkerNamed */.pr)(flags) ?? cargoConfig.linker))
        (0,linkers/* refuseMissingLinker */.am)(asked, parts.gcc.linkers(parts.sysroot, (0,rust_tools/* rustLld */.R)(parts.rust.tools, host)));
    await (0,atomic_file/* writeTextFiles */.Wr)(environment.files);
    return { ...environment, notes: [...cargoConfig.warnings, ...environment.notes] };
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __nccwpck_require__(50710);
// EXTERNAL MODULE: ./lib/src/debian/own-choice.js
var own_choice = __nccwpck_require__(77384);
// EXTERNAL MODULE: ./lib/src/environment/environment.js + 2 modules
var environment_environment = __nccwpck_require__(14535);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __nccwpck_require__(42118);
// EXTERNAL MODULE: ./lib/src/rust/cargo.js + 5 modules
var cargo = __nccwpck_require__(40275);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __nccwpck_require__(11397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __nccwpck_require__(48703);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __nccwpck_require__(14185);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/environment/earlier-exports.js
var earlier_exports = __nccwpck_require__(68118);
// EXTERNAL MODULE: ./lib/src/environment/variables.js
var environment_variables = __nccwpck_require__(48201);
// EXTERNAL MODULE: ./lib/src/rust/cargo-config.js
var cargo_config = __nccwpck_require__(14176);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __nccwpck_require__(19467);
;// CONCATENATED MODULE: ./lib/src/run/host-compiler.js






/**
 * Warns, before anything is downloaded, of a machine on which cargo cannot link a build script: rustc starts
 * `cc` for it, unless cargo is told another linker for the machine that builds.
 * @throws CrossrootError where there is no compiler and cargo's configuration cannot be read.
 */
async function warnWithoutCompiler({ command, target, workingDirectory: cwd, args }, { environment }, host, report) {
    // For the machine itself, the target's linker is that of build scripts, too.
    if (command === 'none' || (0,src_host/* isHost */.jU)(target, host))
        return;
    const { PATH = '', HOME = '/', CARGO_HOME = (0,external_node_path_.join)(HOME, '.cargo') } = environment;
    if (['cc', 'gcc', 'clang'].some((name) => (0,process/* findProgram */.Kp)(name, PATH) !== undefined))
        return;
    const variables = (0,earlier_exports/* readEarlierExports */.yp)(environment).user;
    if (environment[(0,environment_variables/* linkerVariable */.si)(host)])
        return;
    // Without a version: included files, which only some versions read, can at most hide a linker.
    const config = { cwd, args, target: host, cargoHome: CARGO_HOME, version: '0', variables };
    if ((await (0,cargo_config/* readCargoConfig */.jj)(config)).linker !== undefined)
        return;
    report.warning('no C compiler is on PATH: build scripts and procedural macros cannot be linked without one; ' +
        'on Debian and Ubuntu: `apt-get install gcc libc6-dev`');
}

// EXTERNAL MODULE: ./lib/src/run/provide.js + 3 modules
var provide = __nccwpck_require__(91137);
// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __nccwpck_require__(40504);
// EXTERNAL MODULE: ./lib/src/rust/manifest.js
var manifest = __nccwpck_require__(90660);
// EXTERNAL MODULE: ./lib/src/rust/rustup.js + 1 modules
var rustup = __nccwpck_require__(40425);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __nccwpck_require__(72742);
;// CONCATENATED MODULE: ./lib/src/run/started-here.js



/** The commands that start what they built, where it can be started. */
const starting = ['test', 'bench', 'run'];
/**
 * Says why what is built for a target cannot be started on this machine.
 * @param machine what the machine is, and the version of its glibc: undefined where it has another C library
 * @param glibc the version of the sysroot's glibc, as far as it is known
 * @returns undefined where it can be started, with the machine's own libraries
 */
function whyNotStarted(target, machine, glibc) {
    if (!(0,src_host/* isHost */.jU)(target, machine.host))
        return `the machine is ${machine.host.processor}`;
    if (target.libc.isStatic || glibc === undefined)
        return undefined;
    const own = machine.glibc();
    if (own === undefined)
        return 'the machine has no glibc';
    if ((0,version/* compareVersions */.Z)(glibc, own) <= 0)
        return undefined;
    return `the machine has glibc ${own}, the sysroot ${glibc}`;
}
/**
 * What a command that starts what it built does where that cannot be started: `run` is refused.
 * @returns a line about the others, which build only; undefined for a command that starts nothing
 * @throws CrossrootError
 */
function withoutStarting(command, { triple }, why) {
    if (!starting.includes(command))
        return undefined;
    if (command !== 'run')
        return `cargo ${command} builds, but does not start anything: ${why}`;
    throw new errors/* CrossrootError */.p5({
        what: `cargo run cannot start what is built for ${triple}`,
        why,
        todo: 'use the command build, and start the program on the target',
    });
}

;// CONCATENATED MODULE: ./lib/src/run/refuse-early.js




/**
 * Refuses what cannot end well, before anything is downloaded: no Rust, no clippy, no project, an archive that
 * cannot be compressed, a program that cannot be started.
 * @throws CrossrootError
 */
function refuseEarly(request, { environment, hostGlibc }, host) {
    const { command, clippy, target, archive, rust, workingDirectory, args } = request;
    if (rust.kind === 'rustup')
        (0,rustup/* refuseWithoutRust */.bL)({ env: environment, toolchain: rust.toolchain, target });
    if (clippy)
        (0,rustup/* refuseWithoutClippy */._R)(rust, environment);
    if (archive?.compression === 'zstd')
        (0,zstd/* refuseWithoutZstd */.Ou)(environment.PATH ?? '', 'the archive');
    if (command !== 'none')
        (0,manifest/* refuseWithoutManifest */.M)(workingDirectory, args);
    const why = whyNotStarted(target, { host, glibc: hostGlibc }, undefined);
    if (why !== undefined)
        withoutStarting(command, target, why);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(77934);
// EXTERNAL MODULE: ./lib/src/rust/cargo-args.js
var cargo_args = __nccwpck_require__(73535);
// EXTERNAL MODULE: ./lib/src/rust/rust-tools.js
var rust_tools = __nccwpck_require__(26525);
;// CONCATENATED MODULE: ./lib/src/rust/target-folder.js




/**
 * The folder that cargo builds in. Where cargo does not say, its build will fail and say why.
 * @returns an absolute path, perhaps of nothing.
 */
async function targetFolder(call) {
    const { args, cwd, env } = call;
    const option = (0,cargo_args/* optionValues */.ib)(args, '--target-dir').at(-1);
    if (option !== undefined)
        return (0,external_node_path_.resolve)(cwd, option);
    const options = (0,cargo_args/* optionsOf */.cz)(args, '--manifest-path', '--config');
    let said = '';
    const stdout = (bytes) => {
        said += Buffer.from(bytes).toString('latin1');
    };
    try {
        const metadata = ['metadata', '--no-deps', '--format-version=1', ...options];
        await (0,rust_tools/* startCargo */.lc)(call, metadata, false, { stdout, stderr: () => undefined });
        return dist/* parse */.qgA(metadataSchema, Buffer.from(said, 'latin1').toString()).target_directory;
    }
    catch {
        return (0,external_node_path_.resolve)(cwd, env.CARGO_TARGET_DIR || 'target');
    }
}
const metadataSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ target_directory: dist/* string */.YjP() }));

// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __nccwpck_require__(50047);
// EXTERNAL MODULE: ./lib/src/system/turn.js
var turn = __nccwpck_require__(84747);
;// CONCATENATED MODULE: ./lib/src/run/target-turn.js






/**
 * Runs what builds and delivers while no other run does so in the same folder: cargo guards it for as long as
 * it builds, and what it built is read and changed after that.
 */
async function inTurnAtTarget({ request, world, report }, { rust: { tools } }, buildAndDeliver) {
    const { target, args, workingDirectory: cwd } = request;
    const folder = await targetFolder({ tools, args, cwd, env: world.environment, target });
    makeTargetFolder(folder);
    const tell = (holder) => report.info(`waiting for ${holder}, which is building in ${folder}`);
    await (0,turn/* inTurn */.l)(folder, tell, buildAndDeliver);
}
/** Cargo writes the tag only into a folder that it makes itself. */
const tag = `Signature: 8a477f597d28d172789f06886806bc55
# Cargo builds here: backups may leave it out (https://bford.info/cachedir/).
`;
/** Makes cargo's target folder as cargo does, where there is none: with the mode that the umask gives. */
function makeTargetFolder(folder) {
    try {
        (0,private_directory/* makeDirectories */.Kb)((0,external_node_path_.dirname)(folder));
        (0,external_node_fs_.mkdirSync)(folder);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'CACHEDIR.TAG'), tag, { flag: 'wx' });
    }
    catch (error) {
        // It is there, or cargo will not be able to make it either, and says why.
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/run/run.js














/**
 * The run: provides what a build needs, runs cargo, and delivers what it built. Trees are saved to the cache
 * beside the build. What the run came to is summed up, also when it fails.
 * @throws CrossrootError for everything that a user can meet.
 */
async function run(request, world, report, results) {
    const progress = { started: world.clock() };
    let failure;
    try {
        refuseEarly(request, world, (0,src_host/* hostOf */.w4)(world.host));
        await warnWithoutCompiler(request, world, (0,src_host/* hostOf */.w4)(world.host), report);
        const { mirrors, repositories, cache: useCache, packs, command, target } = request;
        const context = await (0,src_context.openContext)({ world, mirrors, repositories, useCache, packs, warn: report.warning });
        try {
            const job = { request, world, report, context };
            const parts = await (0,provide/* provide */.Gt)(job);
            progress.parts = parts;
            const environment = await (0,provide/* setUp */.s)(job, parts);
            for (const note of environment.notes)
                report.info(note);
            results.environment(environment);
            if (command !== 'none') {
                await inTurnAtTarget(job, parts, async () => {
                    const built = await build(command, job, parts, environment);
                    const { deliver } = await Promise.all(/* import() */[__nccwpck_require__.e(2134), __nccwpck_require__.e(4391), __nccwpck_require__.e(2613), __nccwpck_require__.e(9369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39369));
                    await deliver(job, parts, built, environment.user, progress);
                });
            }
            return {
                target: target.triple,
                sysroot: parts.sysroot.path,
                sysrootDigest: parts.sysroot.tree?.digest ?? '',
                gcc: (0,provide/* launcherPath */._3)(job, parts, 'gcc'),
                glibc: parts.sysroot.glibc,
                delivered: progress.delivered ?? { artifacts: [] },
                cacheHit: parts.trees.every((tree) => tree.from !== 'made'),
            };
        }
        finally {
            await context.close();
        }
    }
    catch (error) {
        failure = error;
        throw error;
    }
    finally {
        await sumUp(request, progress, report, results, failure);
    }
}
/**
 * Runs cargo.
 * @throws CrossrootError with cargo's exit code when it fails, and what is known of the reasons.
 */
async function build(command, { request, world, report, context }, { rust, sysroot, gcc: { toolchain } }, environment) {
    const { target } = request;
    const env = (0,environment_environment/* variablesIn */.DF)(environment, world.environment);
    const machine = { host: context.host, glibc: world.hostGlibc };
    const why = whyNotStarted(target, machine, sysroot.glibc);
    const line = why === undefined ? undefined : withoutStarting(command, target, why);
    if (line !== undefined)
        report.info(line);
    const built = await report.phase(`cargo ${command}`, () => (0,cargo/* runCargo */.Ch)({
        tools: rust.tools,
        command,
        starts: why === undefined,
        args: request.args,
        cwd: request.workingDirectory,
        env,
        target,
        colour: report.child.colour,
        output: report.child,
        workspace: world.environment.GITHUB_WORKSPACE,
        explain: async (stderr) => {
            const { explainFailure } = await Promise.all(/* import() */[__nccwpck_require__.e(3338), __nccwpck_require__.e(5418), __nccwpck_require__.e(2134), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35397));
            return explainFailure(stderr, {
                ...{ request, sysroot, toolchain, env, context, report, userEnv: world.environment },
                alsoWanted: async () => {
                    const { whatElseIsWanted } = await Promise.all(/* import() */[__nccwpck_require__.e(3338), __nccwpck_require__.e(5418), __nccwpck_require__.e(5642), __nccwpck_require__.e(1713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68510));
                    const { args, workingDirectory: cwd } = request;
                    return whatElseIsWanted({ tools: rust.tools, args, cwd, env, target });
                },
            });
        },
    }));
    if (!built.artifactsKnown) {
        report.warning('artifacts and executables are empty, and nothing is audited: --message-format in args hides what cargo built');
    }
    if (built.missing > 0) {
        const files = (0,format/* count */.U9)(built.missing, 'file');
        report.warning(`cargo reports that it built ${files}, which cannot be audited or packed: missing, or not a regular file`);
    }
    return built;
}
/** Sums a run up. A summary that fails takes neither a build nor the message of a failure away. */
async function sumUp(request, progress, report, results, failure) {
    const { parts, delivered, started } = progress;
    const { phases, warnings } = report.record;
    try {
        await results.summary({
            target: request.target.triple,
            command: request.command === 'none' ? undefined : ['cargo', request.command, ...request.args].join(' '),
            outcome: failure === undefined ? 'success' : 'failure',
            failure: failure === undefined ? undefined : (0,errors/* messageOf */.bD)(failure),
            glibc: request.glibc ?? parts?.sysroot.glibc,
            artifacts: delivered?.artifacts ?? [],
            audit: delivered?.audit,
            runsOn: delivered?.runsOn ?? new Map(),
            trees: parts === undefined ? [] : treesOf(request, parts),
            phases: phases.map((phase) => ({ ...phase, started: phase.started - started })),
            warnings,
            archive: delivered?.archive,
            sbom: delivered?.sbom,
            folder: request.workingDirectory,
        });
    }
    catch (error) {
        report.warning(`the job summary could not be made: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Packages of a repository that a summary names. */
const mostNamed = 8;
function treesOf(request, { rust, sysroot, gcc }) {
    const rows = [
        [
            'sysroot',
            [
                (0,sysroot_sysroot/* nameOfSysroot */.UL)(request.sysroot),
                (0,sysroot_sysroot/* nameOfLibc */.ND)(request.target, sysroot.glibc),
                ...(request.repositories.length === 0
                    ? []
                    : (0,own_choice/* ownLines */.e$)((0,sysroot_packages/* readSysrootPackages */.Bj)(sysroot.path).all, mostNamed)),
            ].join(', '),
            sysroot.tree,
        ],
        ['gcc', gcc.name, gcc.tree],
        ['rust', `Rust ${rust.tools.version}`, rust.tree],
    ];
    return rows.flatMap(([kind, what, tree]) => (tree === undefined ? [] : [{ ...tree, kind, what }]));
}


/***/ }),

/***/ 73535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ hasFlag),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   gZ: () => (/* binding */ refuseOtherTarget),
/* harmony export */   ib: () => (/* binding */ optionValues),
/* harmony export */   sG: () => (/* binding */ splitArgs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40480);


/**
 * Splits one text into arguments: blanks and newlines separate, quotes keep together, a backslash takes the
 * next character as it is (POSIX shell, 2.2 "Quoting"). Nothing is expanded: `$x`, `*` and `~` stay.
 * @param name the input that the text is the value of
 * @throws CrossrootError for a NUL character, a quote that is not closed, or a backslash at the very end.
 */
function splitArgs(text, name = 'args') {
    if (text.includes('\0'))
        throw badArgs(name, 'it contains a NUL character', 'remove the character');
    const args = [];
    let arg;
    let quote;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        const next = text.charAt(i + 1);
        if (char === '\\' &&
            quote !== "'" &&
            (quote === undefined || next === '"' || next === '\\' || next === '\n')) {
            if (next === '')
                throw badArgs(name, 'it ends with a backslash', 'write `\\\\` for a backslash');
            if (next !== '\n')
                arg = (arg ?? '') + next;
            i++;
        }
        else if (quote !== undefined) {
            if (char === quote)
                quote = undefined;
            else
                arg = (arg ?? '') + char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            arg ??= '';
        }
        else if (/[ \t\n\r]/.test(char)) {
            if (arg !== undefined)
                args.push(arg);
            arg = undefined;
        }
        else {
            arg = (arg ?? '') + char;
        }
    }
    if (quote !== undefined)
        throw badArgs(name, `a ${quote} is not closed`, 'close the quote, or write a backslash before it');
    if (arg !== undefined)
        args.push(arg);
    return args;
}
function badArgs(name, why, todo) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({ what: `cannot read ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(name)}`, why, todo });
}
/** The arguments for cargo itself: those before `--`. */
function cargoOwnArgs(args) {
    const end = args.indexOf('--');
    return end === -1 ? args : args.slice(0, end);
}
/** True when a flag is among cargo's own arguments. */
function hasFlag(args, flag) {
    return cargoOwnArgs(args).includes(flag);
}
/** The values of an option among cargo's own arguments, written `--option value` or `--option=value`. */
function optionValues(args, option) {
    const own = cargoOwnArgs(args);
    return own.flatMap((arg, i) => {
        if (arg === option)
            return [own[i + 1] ?? ''];
        return arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : [];
    });
}
/**
 * Refuses arguments that ask cargo for another target than everything else is set up for.
 * @throws CrossrootError
 */
function refuseOtherTarget(args, triple) {
    const other = optionValues(args, '--target').find((asked) => asked !== triple);
    if (other === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOfFlags */ .I)() ? 'an argument' : (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('args')} asks cargo for the target ${other}`,
        why: `this run is set up for ${triple}`,
        todo: `remove \`--target\` there, or use ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('target', other)}`,
    });
}
/** Options of cargo's own arguments with their values, ready to be passed on. */
function optionsOf(args, ...options) {
    return options.flatMap((option) => optionValues(args, option).flatMap((value) => [option, value]));
}


/***/ }),

/***/ 99254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cfgOf),
/* harmony export */   l: () => (/* binding */ cfgHolds)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69000);

/**
 * The cfg of a triple, as `rustc --print cfg` writes it, but for target features; undefined when Crossroot does
 * not know the triple.
 */
function cfgOf(triple) {
    const target = _target_js__WEBPACK_IMPORTED_MODULE_0__/* .targets */ .zV.find((one) => one.triple === triple);
    if (target === undefined)
        return undefined;
    const { machine, libc, rust } = target;
    return new Set([
        'unix',
        'debug_assertions',
        'panic="unwind"',
        `target_abi="${rust.abi}"`,
        `target_arch="${rust.arch}"`,
        `target_endian="${machine.isBigEndian ? 'big' : 'little'}"`,
        `target_env="${libc.env}"`,
        'target_family="unix"',
        'target_os="linux"',
        `target_pointer_width="${machine.bits}"`,
        'target_vendor="unknown"',
        ...['8', '16', '32', '64', 'ptr', ...rust.atomics].map((size) => `target_has_atomic="${size}"`),
    ]);
}
/** Nobody writes a longer one, and the deepest of these is no danger to the stack. */
const longestCfg = 4096;
/**
 * Says whether `cfg(…)`, a key of Cargo's `[target]` table, holds for a target (Rust reference, "Conditional
 * compilation").
 * @returns undefined when the text is no cfg expression.
 */
function cfgHolds(key, cfg) {
    const text = key.trimEnd();
    if (text.length > longestCfg)
        return undefined;
    const found = [...text.matchAll(/\s*("[^"\\]*"|[A-Za-z_][\w-]*|[(),=])/gy)];
    if (found.map(([token]) => token).join('') !== text)
        return undefined;
    const tokens = found.map(([, token]) => token);
    let at = 0;
    const take = (token) => {
        if (tokens[at] !== token)
            return false;
        at++;
        return true;
    };
    const combination = (name) => {
        const parts = [];
        while (!take(')')) {
            const part = expression();
            if (part === undefined || !(take(',') || tokens[at] === ')'))
                return undefined;
            parts.push(part);
        }
        if (name === 'all')
            return parts.every(Boolean);
        if (name === 'any')
            return parts.some(Boolean);
        return name === 'not' && parts.length === 1 ? !parts[0] : undefined;
    };
    const expression = () => {
        const name = tokens[at++];
        if (name === undefined || !/^[A-Za-z_]/.test(name))
            return undefined;
        if (take('('))
            return combination(name);
        if (take('=')) {
            const value = tokens[at++];
            return value?.startsWith('"') === true ? cfg.has(`${name}=${value}`) : undefined;
        }
        return name === 'true' || (name !== 'false' && cfg.has(name));
    };
    const holds = take('cfg') && take('(') ? expression() : undefined;
    return take(')') && at === tokens.length ? holds : undefined;
}


/***/ }),

/***/ 14176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jj: () => (/* binding */ readCargoConfig),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3292);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(72742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(84275);
/* harmony import */ var _cargo_args_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(73535);
/* harmony import */ var _cargo_cfg_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(99254);









/**
 * Reads Cargo's configuration as cargo does from a folder (Cargo book, "Configuration"): `.cargo/config.toml`
 * in the folder and in each folder above it, then the one of Cargo's home, each with the files that it
 * includes; before them the variables of the environment, and before those the arguments `--config`. Lists of
 * several places are joined with the nearest one's items last; of other values the nearest one's counts.
 * @param options.cwd folder where cargo will run
 * @param options.cargoHome `$CARGO_HOME`, usually `~/.cargo`
 * @param options.version cargo's: included files are read since 1.94
 * @param options.args the arguments for cargo
 * @param options.variables the user's
 * @throws CrossrootError when a file cannot be read: cargo would stop there too.
 */
async function readCargoConfig(options) {
    const { cwd, target, version, args, variables } = options;
    const warnings = [];
    const reader = { includes: (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, '1.94') >= 0, version, warnings };
    const files = (await findFolders(cwd, options.cargoHome)).flatMap((folder) => {
        // Of the two names cargo takes the one without an extension when both are there.
        const layers = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), reader);
        return layers.length > 0 ? layers : readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.toml'), reader);
    });
    const given = (0,_cargo_args_js__WEBPACK_IMPORTED_MODULE_6__/* .optionValues */ .ib)(args, '--config').map((text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, text)) ? readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, text), reader) : readArgument(text, cwd, reader));
    const layers = [...given.toReversed().flat(), variablesLayer(variables, target), ...files];
    const tables = layers.map(({ table }) => table);
    const keys = targetKeys(tables, target.triple);
    return {
        targetRustflags: keys.flatMap((key) => joined(tables, 'target', key, 'rustflags')),
        buildRustflags: joined(tables, 'build', 'rustflags'),
        linker: keys
            .flatMap((key) => tables.map((table) => valueAt(table, 'target', key, 'linker')))
            .find((value) => typeof value === 'string'),
        env: configuredVariables(layers),
        warnings,
    };
}
/** The folders that may have configuration, the one with the highest precedence first. */
async function findFolders(cwd, cargoHome) {
    const folders = [];
    for (let folder = await realFolder(cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.cargo'));
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
            break;
    }
    const home = await realFolder(cargoHome);
    return folders.includes(home) ? folders : [...folders, home];
}
/** Of what is no folder, reading its files tells. */
function realFolder(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
/** Of a project there are a few: together they are no more than one file may be. */
const mostFiles = 64;
const mostIncludedBytes = 250_000;
/** A file and those that it includes, each once; they stand behind it, the last of them first. */
function readConfig(path, reader, seen = new Set()) {
    seen.add(path);
    const unreadable = {
        what: `cannot read Cargo's configuration ${path}`,
        todo: 'make the file readable, or remove it',
    };
    if (seen.size > mostFiles)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({ ...unreadable, why: `there are more than ${mostFiles} included files` });
    const mostBytes = seen.size === 1 ? mostTomlBytes : mostIncludedBytes;
    const refused = (why) => reader.warnings.push(`${path} cannot be read as TOML, so its rustflags may be lost: ${why}`);
    const table = readTable(path, unreadable, refused, mostBytes);
    if (table === undefined)
        return [];
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return [{ table, base }, ...readIncluded(table, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), reader, seen)];
}
function readIncluded({ include }, from, folder, reader, seen) {
    if (include === undefined)
        return [];
    if (!reader.includes) {
        reader.warnings.push(`${from} includes other files, which cargo reads since 1.94, but this is ${reader.version}: their rustflags may be lost`);
        return [];
    }
    const paths = [include]
        .flat()
        .map((one) => (isTable(one) ? one.path : one))
        .filter((one) => typeof one === 'string')
        .map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, one));
    return paths.toReversed().flatMap((path) => (seen.has(path) ? [] : readConfig(path, reader, seen)));
}
/** `--config KEY=VALUE`. What is no TOML, cargo refuses. */
function readArgument(text, cwd, reader) {
    const table = parseTable(text, () => undefined);
    return [{ table, base: cwd }, ...readIncluded(table, `--config ${text}`, cwd, reader, new Set())];
}
/** The user's variables that say what a key of the configuration says. */
function variablesLayer(variables, { triple }) {
    const rustflags = (name) => {
        const value = variables[`CARGO_${name}_RUSTFLAGS`];
        return value === undefined ? {} : { rustflags: wordsIn(value) };
    };
    const name = `TARGET_${triple.toUpperCase().replaceAll('-', '_')}`;
    const linker = variables[`CARGO_${name}_LINKER`] || undefined;
    const own = { ...rustflags(name), linker };
    return { table: { target: { [triple]: own }, build: rustflags('BUILD') }, base: '' };
}
function configuredVariables(layers) {
    const found = new Map();
    for (const { table, base } of layers.toReversed()) {
        for (const [name, given] of Object.entries(tableAt(table, 'env') ?? {})) {
            const { value, force, relative } = isTable(given) ? given : { value: given };
            if (typeof value !== 'string')
                continue;
            found.set(name, { value: relative === true ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, value) : value, force: force === true });
        }
    }
    return found;
}
/** The keys of `[target]` for the triple: its own first, then the cfg ones in the order of their text. */
function targetKeys(tables, triple) {
    const cfg = (0,_cargo_cfg_js__WEBPACK_IMPORTED_MODULE_7__/* .cfgOf */ .i)(triple);
    const all = new Set(tables.flatMap((table) => Object.keys(tableAt(table, 'target') ?? {})));
    const holding = [...all].filter((key) => cfg !== undefined && (0,_cargo_cfg_js__WEBPACK_IMPORTED_MODULE_7__/* .cfgHolds */ .l)(key, cfg) === true).sort();
    return all.has(triple) ? [triple, ...holding] : holding;
}
/** A value that is a list or a text with blanks: lists are joined, the nearest last; one text counts. */
function joined(tables, ...path) {
    const values = tables.map((table) => valueAt(table, ...path)).filter((value) => value !== undefined);
    const nearestText = values.findIndex((value) => typeof value === 'string');
    return values
        .map((value, at) => {
        if (typeof value === 'string')
            return at === nearestText ? wordsIn(value) : [];
        return Array.isArray(value) ? value.filter((flag) => typeof flag === 'string') : [];
    })
        .toReversed()
        .flat();
}
function wordsIn(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** Ten times what the longest list of packages comes to. */
const mostTomlBytes = 16_000_000;
/**
 * Reads a TOML file of Cargo's. Whether it is valid is for cargo to say: what is refused here counts as empty.
 * @param unreadable what a message says of a file that cannot be read
 * @param refused learns why a file is no TOML
 * @param mostBytes that are read
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read.
 */
function readTable(file, unreadable, refused = () => undefined, mostBytes = mostTomlBytes) {
    let text;
    try {
        text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file, mostBytes);
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({ ...unreadable, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), cause: error });
    }
    return parseTable(text, refused);
}
function parseTable(text, refused) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded' });
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_3__/* .TomlError */ .zx))
            throw error;
        // The parser goes on with the lines themselves, which may be those of any file that a link names.
        refused(`${error.message.split('\n', 1)[0]}, line ${error.line}`);
        return {};
    }
}
/** The value at a path of keys; undefined when there is none. */
function valueAt(table, ...path) {
    let value = table;
    for (const key of path)
        value = isTable(value) ? value[key] : undefined;
    return value;
}
/** The table at a path of keys; undefined when there is none, or another value. */
function tableAt(table, ...path) {
    const value = valueAt(table, ...path);
    return isTable(value) ? value : undefined;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 40275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NC: () => (/* binding */ cargoCommands),
  Ch: () => (/* binding */ runCargo)
});

// UNUSED EXPORTS: cargoArgs

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/lines.js
var lines = __nccwpck_require__(29021);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/src/rust/artifacts.js



/** The codes for a path at which no file can be. */
const noFile = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];
/** The files that are there, by their paths as bytes. */
async function withSizes(files) {
    const sized = await Promise.all(files.map(async (file) => {
        try {
            const found = await (0,promises_.stat)(file.path);
            return found.isFile() ? [{ ...file, path: await withoutDots(file.path), size: found.size }] : [];
        }
        catch (error) {
            // `check` names files that it does not write.
            if (noFile.includes((0,src_errors/* codeOf */.$N)(error) ?? ''))
                return [];
            throw error;
        }
    }));
    return sized.flat().sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
/** Cargo leaves the `..` of a target-dir in a path. It stays where a link before it makes it lead elsewhere. */
async function withoutDots(path) {
    const plain = (0,external_node_path_.resolve)(path);
    if (plain === path)
        return path;
    const real = await (0,promises_.realpath)(path);
    const isSame = await (0,promises_.realpath)(plain).then((other) => other === real, () => false);
    return isSame ? plain : path;
}

// EXTERNAL MODULE: ./lib/src/rust/cargo-args.js
var cargo_args = __nccwpck_require__(73535);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(77934);
;// CONCATENATED MODULE: ./lib/src/rust/cargo-messages.js


/** The message in a line of cargo's standard output; undefined for any other line. */
function parseMessage(line) {
    if (!line.startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return isRecord(value) && typeof value.reason === 'string' ? { ...value, reason: value.reason } : undefined;
}
/**
 * The files of a `compiler-artifact` message that a build is made for: programs and C-like libraries for the
 * target from packages of the file system (workspace members and path dependencies). Nothing for other
 * messages, for build scripts and proc macros (they are the host's), and for Rust's own libraries.
 */
function builtFiles(message, triple) {
    if (message.reason !== 'compiler-artifact' || typeof message.package_id !== 'string')
        return [];
    const { target, profile, executable, package_id: id } = message;
    if (!isOfFileSystem(id) || !isRecord(target) || typeof target.name !== 'string')
        return [];
    const kinds = strings(target.kind);
    const { name: packageName, version } = packageOf(id);
    const common = { package: packageName, version, manifest: manifestOf(message, id), name: target.name };
    const forTarget = (path) => (0,external_node_path_.resolve)(path).includes(`/${triple}/`);
    if (typeof executable === 'string') {
        const kind = programKind(kinds, isRecord(profile) && profile.test === true);
        return forTarget(executable) ? [{ ...common, kind, path: executable, executable: true }] : [];
    }
    return strings(message.filenames)
        .filter(forTarget)
        .flatMap((path) => {
        const kind = libraryKind(path, [...kinds, ...strings(target.crate_types)]);
        return kind === undefined ? [] : [{ ...common, kind, path, executable: false }];
    });
}
function programKind(kinds, isTest) {
    if (kinds.includes('bench'))
        return 'bench';
    if (isTest)
        return 'test';
    return kinds.includes('example') ? 'example' : 'bin';
}
function libraryKind(path, kinds) {
    if (kinds.includes('proc-macro'))
        return undefined;
    if (path.endsWith('.a'))
        return 'staticlib';
    if (!path.endsWith('.so'))
        return undefined;
    return kinds.includes('cdylib') ? 'cdylib' : 'dylib';
}
/**
 * The package that an id names (Cargo book, "Package ID Specifications"): `path+file:///x/name#0.1.0`,
 * `path+file:///x#name@0.1.0`, `name 0.1.0 (path+file:///x)` (before 1.77).
 */
function packageOf(id) {
    const [oldName, oldVersion] = id.split(' ');
    if (oldName !== undefined && oldVersion !== undefined)
        return { name: oldName, version: oldVersion };
    const hash = id.lastIndexOf('#');
    const [name, version] = id.slice(hash + 1).split('@');
    if (name !== undefined && version !== undefined)
        return { name, version };
    return { name: decoded(id.slice(id.lastIndexOf('/', hash) + 1, hash)), version: name ?? '' };
}
/** True for a workspace member or a path dependency, false for a package of a registry or of git. */
function isOfFileSystem(id) {
    return id.includes('path+file:');
}
/** The package's `Cargo.toml`: messages before cargo 1.55 leave it out, and the id has its folder. */
function manifestOf(message, id) {
    if (typeof message.manifest_path === 'string')
        return message.manifest_path;
    const folder = /path\+file:\/\/(\/[^#?)]*)/.exec(id)?.[1];
    return folder === undefined ? '' : (0,external_node_path_.join)(decoded(folder), 'Cargo.toml');
}
/** A part of a URL; one that is none stays as it is. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** In a diagnostic, what is absent or of another type than rustc writes is empty. */
const cargo_messages_text = dist/* fallback */.NpB(dist/* string */.YjP(), '');
const optionalText = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* string */.YjP()), undefined);
const count = dist/* fallback */.NpB(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()), 0);
const listOf = (item) => dist/* fallback */.NpB(dist/* array */.YOg(item), []);
const span = dist/* object */.Ikc({
    /** Relative to the folder where rustc ran, or absolute; `<anon>` and the like where there is no file. */
    file_name: cargo_messages_text,
    line_start: count,
    line_end: count,
    column_start: count,
    /** The column after the last character. */
    column_end: count,
    is_primary: dist/* fallback */.NpB(dist/* boolean */.zMY(), false),
    label: optionalText,
    /** The whole lines, where rustc shows them. */
    text: listOf(dist/* object */.Ikc({ text: cargo_messages_text })),
    suggested_replacement: optionalText,
    suggestion_applicability: optionalText,
    /** The macro call that it comes from, which has a span of its own. */
    expansion: dist/* fallback */.NpB(dist/* object */.Ikc({ span: dist/* unknown */.L5J() }), { span: undefined }),
});
const compilerMessage = dist/* object */.Ikc({
    reason: dist/* literal */.euz('compiler-message'),
    package_id: dist/* string */.YjP(),
    /** What was compiled; `src_path`: the absolute path of its root source. */
    target: dist/* object */.Ikc({ name: dist/* string */.YjP(), kind: dist/* array */.YOg(dist/* string */.YjP()), src_path: dist/* string */.YjP() }),
    message: dist/* object */.Ikc({
        /** `error`, `warning`, `note`, `help`, `failure-note`, `error: internal compiler error`. */
        level: cargo_messages_text,
        message: cargo_messages_text,
        /** `E0425`, `unused_variables`, `clippy::needless_return`. */
        code: dist/* fallback */.NpB(dist/* object */.Ikc({ code: optionalText }), { code: undefined }),
        /** The text as rustc would have written it. */
        rendered: cargo_messages_text,
        spans: listOf(span),
        children: listOf(dist/* object */.Ikc({ level: cargo_messages_text, message: cargo_messages_text, spans: listOf(span) })),
    }),
});
/** The diagnostic in a `compiler-message`; undefined for any other message. */
function readDiagnostic(message) {
    const read = dist/* safeParse */.xLC(compilerMessage, message);
    if (!read.success)
        return undefined;
    const { package_id: id, target } = read.output;
    const { level, message: said, code, rendered, spans, children } = read.output.message;
    return {
        package: packageOf(id),
        isOfFileSystem: isOfFileSystem(id),
        target,
        level,
        message: said,
        code: code.code,
        rendered,
        /** The places that are meant, each followed by those of the macro calls that lead to it. */
        places: spans.filter((at) => at.is_primary).map(withCalls),
        /** Notes and helps; with what to write in the place of a part of one line, when it is one suggestion. */
        remarks: children.map(({ level, message, spans }) => ({ level, message, suggestion: suggestionOf(spans) })),
        /** True when `cargo fix` can change the source by itself. */
        canBeFixed: children.some((child) => child.spans.some((at) => at.suggestion_applicability === 'MachineApplicable')),
    };
}
function withCalls(innermost) {
    const spans = [innermost];
    for (let next = innermost.expansion.span;; next = spans.at(-1)?.expansion.span) {
        const call = dist/* safeParse */.xLC(span, next);
        if (!call.success)
            return spans;
        spans.push(call.output);
    }
}
function suggestionOf([only, ...others]) {
    const suggestion = others.length === 0 ? (only?.suggested_replacement ?? '') : '';
    return /^.*\S.*$/.test(suggestion) ? suggestion.trim() : undefined;
}
/** Whether a JSON value is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The strings of a list; none of anything else. */
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __nccwpck_require__(14185);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __nccwpck_require__(91074);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __nccwpck_require__(84275);
;// CONCATENATED MODULE: ./lib/src/rust/source-annotations.js



/** The runner cuts messages at 4,096 characters. */
const longestMessage = 4000;
/** A longer line is a command line, such as the linker's: it is in the log. */
const longestLine = 400;
/**
 * The annotation for a diagnostic: on the user's own line, if need be that of the macro call which leads to it.
 * @returns undefined for what is neither an error nor a warning, and for a warning about no source of the user.
 */
function annotationOf(diagnostic, sources) {
    const { code, isOfFileSystem, places, target } = diagnostic;
    const level = levelOf(diagnostic.level);
    if (level === undefined)
        return undefined;
    const shownCode = code !== undefined && /^E\d+$/.test(code) ? `[${code}]` : `: ${code}`;
    const title = code === undefined ? diagnostic.level : `${level}${shownCode}`;
    // The spans of a chain of macro calls that are in the user's own files, the innermost first.
    const ownOf = (chain) => chain.flatMap((span) => {
        const file = span.line_start > 0 ? sources.find(span, target.src_path) : undefined;
        return file === undefined ? [] : [{ file, span }];
    });
    const own = isOfFileSystem ? places.map(ownOf).find((spans) => spans.length > 0) : undefined;
    const [at, call] = own ?? [];
    if (at === undefined) {
        if (level === 'warning')
            return undefined;
        return { level, title, message: messageOf(diagnostic, whereOf(diagnostic)) };
    }
    const { file } = at;
    const { line_start: line, line_end: endLine, column_start: column, column_end: endColumn } = at.span;
    const isCalledElsewhere = call !== undefined && (call.file !== file || call.span.line_start !== line);
    const more = isCalledElsewhere ? `in the macro called at ${call.file}:${call.span.line_start}` : '';
    return {
        level,
        title,
        file,
        line,
        endLine: Math.max(line, endLine),
        ...(endLine === line && column > 0 ? { column, endColumn: Math.max(column, endColumn) } : {}),
        message: messageOf(diagnostic, more),
    };
}
function levelOf(level) {
    if (level === 'warning')
        return 'warning';
    return level.startsWith('error') ? 'error' : undefined;
}
function messageOf({ message, remarks, places }, more) {
    const remarkLines = remarks.map(({ level, message, suggestion }) => `${level}: ${message}${suggestion === undefined ? '' : `: \`${suggestion}\``}`);
    const parts = [message, places[0]?.[0]?.label ?? '', ...remarkLines, more];
    const lines = parts.filter((part) => part !== '').flatMap((part) => part.trimEnd().split('\n'));
    return cut(lines.map((line) => cut(line, longestLine)).join('\n'), longestMessage);
}
/** Where to look for an error that is about no line of the user's. */
function whereOf({ package: { name, version }, places }) {
    const span = places[0]?.[0];
    return `in ${name} ${version}${span === undefined ? '' : `, ${span.file_name}:${span.line_start}`}`;
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
/** What a folder has that nobody writes by hand: cargo's target folder, unpacked and vendored packages. */
const foreignMarks = ['CACHEDIR.TAG', '.cargo-ok', '.cargo-checksum.json'];
/** The user's own source files: those in a workflow's workspace that neither cargo nor a registry put there. */
class Sources {
    workspace;
    foreign = new Map();
    found = new Map();
    /** @param workspace absolute path of the folder that annotations' paths are relative to. */
    constructor(workspace) {
        this.workspace = (0,external_node_fs_.existsSync)(workspace) ? (0,external_node_fs_.realpathSync)(workspace) : (0,external_node_path_.resolve)(workspace);
    }
    /**
     * The path of a span's file relative to the workspace; undefined when it is no file of the user's own.
     * @param source absolute path of the root source of the unit that was compiled.
     */
    find(span, source) {
        const { file_name: name, line_start: line, text } = span;
        const key = [(0,external_node_path_.dirname)(source), name, line, text[0]?.text].join('\0');
        if (!this.found.has(key)) {
            const file = (0,external_node_path_.isAbsolute)(name) ? (0,external_node_path_.resolve)(name) : this.resolved(span, source);
            this.found.set(key, file === undefined ? undefined : this.own(file));
        }
        return this.found.get(key);
    }
    /**
     * A relative name is relative to the root of cargo's workspace, which is above the source of each of its
     * members; which of the folders above it is, no message says. Where several have a file of this name, it is
     * the source itself, or the one that has the line, or the nearest to it.
     */
    resolved(span, source) {
        const files = foldersAbove(source)
            .map((folder) => (0,external_node_path_.join)(folder, span.file_name))
            .filter(isFile);
        if (files.length < 2)
            return files[0];
        return files.find((file) => file === source) ?? files.find((file) => hasLine(file, span)) ?? files[0];
    }
    /** Takes a folder that a build script fills. */
    addForeign(folder) {
        this.foreign.set((0,external_node_path_.resolve)(folder), true);
    }
    own(file) {
        const path = [file, ...((0,external_node_fs_.existsSync)(file) ? [(0,external_node_fs_.realpathSync)(file)] : [])].find((one) => one.startsWith(`${this.workspace}${external_node_path_.sep}`) && isFile(one) && !this.isForeign((0,external_node_path_.dirname)(one)));
        return path === undefined ? undefined : (0,external_node_path_.relative)(this.workspace, path);
    }
    isForeign(folder) {
        if (folder === this.workspace)
            return false;
        let answer = this.foreign.get(folder);
        if (answer === undefined) {
            answer = foreignMarks.some((mark) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, mark))) || this.isForeign((0,external_node_path_.dirname)(folder));
            this.foreign.set(folder, answer);
        }
        return answer;
    }
}
/** The folders that a path is in, the innermost first. */
function foldersAbove(path) {
    const folders = [];
    for (let at = (0,external_node_path_.dirname)(path); folders.at(-1) !== at; at = (0,external_node_path_.dirname)(at))
        folders.push(at);
    return (0,external_node_path_.isAbsolute)(path) ? folders : [];
}
function isFile(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
const mostSourceBytes = 16_000_000;
/** Whether a file has the line that a span shows; one that cannot be read has it not. */
function hasLine(file, { line_start, text }) {
    try {
        return (0,open_file/* readText */.yR)(file, mostSourceBytes).split(/\r?\n/)[line_start - 1] === text[0]?.text;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/rust/diagnostics.js




/** The errors that a failure names, and the most characters of one. */
const mostFirst = 2;
const longestFirst = 300;
/** GitHub keeps ten annotations of each level of a step. One is left for the run itself. */
const mostAnnotations = 9;
/**
 * Shows of cargo's `compiler-message`s what cargo itself shows when it does not write JSON: each text once, and
 * how many warnings each Cargo target has. Errors are annotated at once, warnings at the end: then the first
 * ones are not lost among others when there are too many.
 */
class Diagnostics {
    options;
    rendered = new Set();
    annotated = new Set();
    units = new Map();
    warnings = [];
    /** The first errors, a line each: ``src/main.rs:3: cannot find value `x` in this scope [E0425]``. */
    firstErrors = [];
    errors = 0;
    ended = false;
    constructor(options) {
        this.options = options;
    }
    /** Takes a message of cargo's; others name the folders of build scripts, and the end of the build. */
    add(message) {
        if (message.reason === 'build-script-executed' && typeof message.out_dir === 'string')
            this.options.sources?.addForeign(message.out_dir);
        if (message.reason === 'build-finished')
            this.writeCounts();
        const diagnostic = readDiagnostic(message);
        if (diagnostic === undefined || isCount(diagnostic))
            return;
        if (diagnostic.level.startsWith('error'))
            this.keep(inOneLine(diagnostic));
        this.render(diagnostic);
        this.annotate(diagnostic);
    }
    /** Shows what is left once cargo has ended. */
    end() {
        this.writeCounts();
        for (const annotation of this.warnings.slice(0, mostAnnotations))
            this.options.annotation(annotation);
        const [errors, warnings] = [this.errors - mostAnnotations, this.warnings.length - mostAnnotations];
        const more = [
            ...(errors > 0 ? [(0,format/* count */.U9)(errors, 'more error')] : []),
            ...(warnings > 0 ? [(0,format/* count */.U9)(warnings, 'more warning')] : []),
        ].join(' and ');
        if (more === '')
            return;
        this.options.write?.(`${more} above in the log only: GitHub shows ten annotations of a kind for a step\n`);
    }
    /** One source may be compiled more than once. */
    keep(error) {
        const { firstErrors: first } = this;
        if (first.length < mostFirst && !first.includes(error))
            first.push(error);
    }
    render(diagnostic) {
        const { rendered, level, canBeFixed } = diagnostic;
        if (this.rendered.has(rendered))
            return;
        this.rendered.add(rendered);
        if (rendered !== '')
            this.options.write?.(rendered.endsWith('\n') ? rendered : `${rendered}\n`);
        const name = `${diagnostic.package.name}\0${unitOf(diagnostic)}`;
        const unit = this.units.get(name) ?? { diagnostic, warnings: 0, fixes: 0, hasErrors: false };
        this.units.set(name, unit);
        if (level === 'warning')
            unit.warnings += 1;
        if (level === 'warning' && canBeFixed)
            unit.fixes += 1;
        if (level.startsWith('error'))
            unit.hasErrors = true;
    }
    annotate(diagnostic) {
        const { sources } = this.options;
        const annotation = sources === undefined ? undefined : annotationOf(diagnostic, sources);
        if (annotation === undefined)
            return;
        const { level, file, line } = annotation;
        const key = [level, file, line, diagnostic.message].join('\0');
        if (this.annotated.has(key))
            return;
        this.annotated.add(key);
        if (level === 'warning')
            this.warnings.push(annotation);
        else if (++this.errors <= mostAnnotations)
            this.options.annotation(annotation);
    }
    /** In JSON cargo leaves the counts of warnings out. */
    writeCounts() {
        if (this.ended)
            return;
        this.ended = true;
        const { write, quiet, colour, fix } = this.options;
        if (quiet || write === undefined)
            return;
        const label = colour ? '\x1b[1m\x1b[33mwarning\x1b[0m' : 'warning';
        for (const { diagnostic, warnings, fixes, hasErrors } of this.units.values()) {
            const { name } = diagnostic.package;
            if (warnings === 0)
                continue;
            const unit = unitOf(diagnostic);
            // A build script is no target that cargo can be asked to fix.
            const canFix = fixes > 0 && !hasErrors && unit !== 'build script' && diagnostic.isOfFileSystem;
            const command = `cargo ${fix} --${unit} -p ${name}`;
            const hint = canFix ? ` (run \`${command}\` to apply ${(0,format/* count */.U9)(fixes, 'suggestion')})` : '';
            write(`${label}: \`${name}\` (${unit}) generated ${(0,format/* count */.U9)(warnings, 'warning')}${hint}\n`);
        }
    }
}
function inOneLine({ package: { name, version }, places, message, code }) {
    const span = places[0]?.[0];
    const where = span === undefined ? `${name} ${version}` : `${span.file_name}:${span.line_start}`;
    const short = (0,format/* cutTo */.yd)(message.split('\n', 1).join(), longestFirst);
    return (0,plain_text/* plainLine */.h0)(`${where}: ${short}${code === undefined ? '' : ` [${code}]`}`);
}
/** Rustc's own counts: cargo writes its own. */
function isCount({ message, places }) {
    return places.length === 0 && /^aborting due to |^\d+ warnings? emitted/.test(message);
}
/** As cargo calls a Cargo target: `lib`, `bin "x"`, `build script`. */
function unitOf({ target }) {
    const { name, kind: [kind = 'lib'], } = target;
    if (kind === 'custom-build')
        return 'build script';
    return ['bin', 'example', 'test', 'bench'].includes(kind) ? `${kind} "${name}"` : 'lib';
}

;// CONCATENATED MODULE: ./lib/src/rust/link-inputs.js



/** What cargo's messages say about the archives of objects that go into the target's programs and libraries. */
class LinkInputs {
    triple;
    archives = new Set();
    folders = new Set();
    wanted = [];
    constructor(triple) {
        this.triple = triple;
    }
    /** Takes a message; of another kind, or of the host, it changes nothing. */
    add(message) {
        const { reason, filenames, out_dir: out, linked_paths: paths, linked_libs: libraries } = message;
        if (reason === 'compiler-artifact') {
            // Cargo links a package's rlib into others, never its static library.
            for (const path of strings(filenames))
                if (this.isOfTarget(path) && path.endsWith('.rlib'))
                    this.archives.add(path);
        }
        if (reason !== 'build-script-executed' || typeof out !== 'string' || !this.isOfTarget(out))
            return;
        const folders = strings(paths).flatMap(nativeFolder);
        for (const folder of folders)
            this.folders.add(folder);
        for (const file of strings(libraries).flatMap(staticLibrary))
            this.wanted.push({ file, folders });
    }
    /**
     * Looks for the static libraries that build scripts name, as rustc does: in the folders of the script itself,
     * then in those of the others.
     * @returns absolute paths, each once; a library that is in none of the folders is left out.
     */
    async paths() {
        const found = await Promise.all(this.wanted.map(async ({ file, folders }) => {
            for (const folder of new Set([...folders, ...this.folders])) {
                const path = (0,external_node_path_.join)(folder, file);
                if (await link_inputs_isFile(path))
                    return [path];
            }
            return [];
        }));
        return [...new Set([...this.archives, ...found.flat()])];
    }
    isOfTarget(path) {
        return path.includes(`/${this.triple}/`);
    }
}
/**
 * `native=/x`, `all=/x` or `/x` (Cargo book, "cargo::rustc-link-search"); other kinds have no static libraries.
 */
function nativeFolder(linked) {
    const { kind = 'all', rest } = linkedParts(linked);
    return (kind === 'native' || kind === 'all') && (0,external_node_path_.isAbsolute)(rest) ? [rest] : [];
}
/** `static=foo`, `static:+whole-archive,-bundle=foo`, `static=foo:renamed` (rustc book, "-l"). */
function staticLibrary(linked) {
    const { kind, rest } = linkedParts(linked);
    const [name, ...modifiers] = (kind ?? '').split(/[:,]/);
    if (name !== 'static')
        return [];
    const library = /^[^:]+:(.+)$/.exec(rest)?.[1] ?? rest;
    return [modifiers.includes('+verbatim') ? library : `lib${library}.a`];
}
function linkedParts(linked) {
    const equals = linked.indexOf('=');
    if (equals === -1 || linked.startsWith('/'))
        return { rest: linked };
    return { kind: linked.slice(0, equals), rest: linked.slice(equals + 1) };
}
/** A path that cannot be looked at is no file that could have been linked. */
async function link_inputs_isFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() === true;
}

// EXTERNAL MODULE: ./lib/src/rust/rust-tools.js
var rust_tools = __nccwpck_require__(26525);
;// CONCATENATED MODULE: ./lib/src/rust/cargo.js









/** The cargo commands of a run. `test` and `bench` build only, where nothing of the target can run. */
const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'run', 'rustc', 'doc'];
/** The most characters of standard error that are kept to explain a failure. */
const keptStderr = 64 << 10;
/** The end of a text that may be long and come in a million pieces. */
class Tail {
    kept = '';
    add(bytes) {
        this.kept += Buffer.from(bytes).toString();
        // Cutting at each piece would copy all that is kept each time.
        if (this.kept.length > 4 * keptStderr)
            this.kept = this.text();
    }
    text() {
        return this.kept.slice(-keptStderr);
    }
}
/**
 * Runs a cargo command for the target and learns from cargo's JSON messages what was built and what rustc says
 * about it.
 * @throws CrossrootError with cargo's own exit code when cargo fails, and when the arguments ask for another
 * target or there is no cargo.
 */
async function runCargo(request) {
    const { command, target, starts, output, workspace } = request;
    const colour = isColoured(request);
    const args = cargoArgs(command, request.args, target, { starts, colour });
    const formats = (0,cargo_args/* optionValues */.ib)(request.args, '--message-format');
    const isOwnFormat = formats.length > 0;
    const known = !isOwnFormat || formats.some((format) => format.includes('json'));
    const files = new Map();
    const linkInputs = new LinkInputs(target.triple);
    const tail = new Tail();
    const log = (bytes) => {
        output.stderr(bytes);
        tail.add(bytes);
    };
    const diagnostics = new Diagnostics({
        // Who asked for JSON reads it there.
        write: isOwnFormat ? undefined : (text) => log(Buffer.from(text)),
        annotation: (annotation) => output.annotation(annotation),
        sources: workspace === undefined ? undefined : new Sources(workspace),
        colour,
        fix: command === 'clippy' ? 'clippy --fix' : 'fix',
        quiet: (0,cargo_args/* hasFlag */.Lt)(request.args, '-q') || (0,cargo_args/* hasFlag */.Lt)(request.args, '--quiet'),
    });
    const stdout = (0,lines/* textLines */.Fy)((line) => {
        const message = known ? parseMessage(line) : undefined;
        if (message === undefined || isOwnFormat)
            output.stdout(line);
        if (message === undefined)
            return;
        for (const file of builtFiles(message, target.triple))
            files.set(file.path, file);
        linkInputs.add(message);
        diagnostics.add(message);
    });
    const late = new lines/* LateLines */.mY(log);
    const stderr = new lines/* Lines */.qo((line) => late.add(line));
    const code = await (0,rust_tools/* startCargo */.lc)(request, [command, ...args], request.colour, {
        stdout: (bytes) => stdout.add(bytes),
        stderr: (bytes) => stderr.add(bytes),
    });
    stdout.end();
    stderr.end();
    late.flush();
    diagnostics.end();
    if (code !== 0)
        throw await failureOf(request, code, diagnostics.firstErrors, tail.text());
    const artifacts = await withSizes([...files.values()]);
    const isWritten = !['check', 'clippy', 'doc'].includes(command);
    const missing = isWritten ? files.size - artifacts.length : 0;
    return { artifacts, artifactsKnown: known, missing, linkInputs: await linkInputs.paths() };
}
/** @param errors for the job summary, which is a page of its own without cargo's output */
async function failureOf({ command, explain }, code, errors, stderr) {
    let explanation;
    try {
        if (code !== undefined)
            explanation = await explain?.(stderr);
    }
    catch (error) {
        // Whatever happens on the way, the failure to report is cargo's.
        explanation = { why: [`no explanation was found: ${(0,src_errors/* messageOf */.bD)(error)}`], todo: [] };
    }
    const ended = code === undefined ? 'a signal ended it' : `its exit code is ${code}; its own messages are above`;
    const named = errors.map((error, at) => (at === 0 ? `first error: ${error}` : `next error: ${error}`));
    return new src_errors/* CrossrootError */.p5({
        what: `cargo ${command} failed`,
        why: [ended, ...named, ...(explanation?.why ?? [])],
        todo: explanation?.todo ?? [],
        exitCode: code ?? 1,
    });
}
/** Whether cargo colours its output: what is set outside its configuration, for it writes to no terminal. */
function isColoured({ args, env, colour }) {
    const set = (0,cargo_args/* optionValues */.ib)(args, '--color').at(-1) ?? env.CARGO_TERM_COLOR;
    return set === undefined ? colour : set === 'always';
}
/**
 * The arguments after the command: what Crossroot needs, then the user's own with their `--`.
 * @param how.starts whether what is built can be started here
 * @param how.colour whether the diagnostics in cargo's messages are coloured
 * @throws CrossrootError when they name another target.
 */
function cargoArgs(command, args, target, { starts, colour }) {
    (0,cargo_args/* refuseOtherTarget */.gZ)(args, target.triple);
    const onlyBuilds = (command === 'test' || command === 'bench') && !starts && !(0,cargo_args/* hasFlag */.Lt)(args, '--no-run');
    const lacks = (option) => (0,cargo_args/* optionValues */.ib)(args, option).length === 0;
    const format = colour ? 'json-diagnostic-rendered-ansi' : 'json';
    return [
        ...(onlyBuilds ? ['--no-run'] : []),
        ...(lacks('--target') ? ['--target', target.triple] : []),
        ...(lacks('--message-format') ? ['--message-format', format] : []),
        ...args,
    ];
}


/***/ }),

/***/ 90660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseWithoutManifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40480);
/* harmony import */ var _cargo_args_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(73535);





/**
 * Refuses a folder without a project: cargo looks for one in the folder where it runs and in those above (Cargo
 * book, "cargo build").
 * @param args arguments for cargo
 * @throws CrossrootError
 */
function refuseWithoutManifest(folder, args) {
    const named = (0,_cargo_args_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValues */ .ib)(args, '--manifest-path').at(-1);
    // An unstable option of cargo moves it to another folder first.
    if (args.some((arg) => arg.startsWith('-C')) || args.includes('--directory'))
        return;
    const files = named === undefined ? foldersFrom(folder).map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, 'Cargo.toml')) : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)];
    if (files.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: 'Cargo.toml was not found',
        why: named === undefined
            ? `none in ${folder}, nor in a folder above it`
            : `the arguments for cargo name ${files[0]}`,
        todo: `set ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)('working-directory')} to the folder of the project`,
    });
}
/** A folder, and all above it. */
function foldersFrom(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ut: () => (/* binding */ planRust),
  ue: () => (/* binding */ provideRust),
  gM: () => (/* binding */ rustRules)
});

// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __nccwpck_require__(50710);
// EXTERNAL MODULE: ./lib/src/debian/pruning.js + 1 modules
var pruning = __nccwpck_require__(36727);
// EXTERNAL MODULE: ./lib/src/debian/resolve-release.js
var resolve_release = __nccwpck_require__(30678);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __nccwpck_require__(42118);
// EXTERNAL MODULE: ./lib/src/store/plan.js
var store_plan = __nccwpck_require__(91945);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __nccwpck_require__(72742);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/store/launcher.js
var launcher = __nccwpck_require__(58446);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __nccwpck_require__(84275);
// EXTERNAL MODULE: ./lib/src/system/process.js
var system_process = __nccwpck_require__(19467);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __nccwpck_require__(40480);
// EXTERNAL MODULE: ./lib/src/rust/rust-tools.js
var rust_tools = __nccwpck_require__(26525);
;// CONCATENATED MODULE: ./lib/src/rust/debian-rust.js









const programs = ['rustc', 'cargo', 'rustdoc'];
/** Holds the release's glibc and nothing else: the launchers in `hostBin` do without it. */
const glibcFolder = 'glibc';
const versionFile = 'rust-version';
/** Programs of a release's own glibc run through launchers here, … */
const treeBin = 'bin';
/** … and here through the host's glibc. */
const hostBin = 'bin-host';
/** The folders with the libraries of the compiler, which are the host's. */
function libraryFolders({ gnu }) {
    return [`usr/lib/${gnu}`, `lib/${gnu}`];
}
/** The packages of the release's own Rust: compiler, cargo and std for the host, std for the target. */
function rustPackageNames({ rust: { compiler, cargo, std } }) {
    return { host: [compiler, cargo, std], target: [std] };
}
/**
 * Says whether the tree of `rust: debian` keeps a file of its packages: the three programs, the shared
 * libraries directly in the multiarch folders, and std.
 * @param path Path under the tree's root, without a leading `./`.
 */
function keepRustPath(path, host) {
    if (/^usr\/bin\/(rustc|cargo|rustdoc)$/.test(path))
        return true;
    if (/^usr\/lib\/rustlib\/[^/]+-[^/]+\//.test(path))
        return true;
    const folder = libraryFolders(host).find((one) => path.startsWith(`${one}/`));
    const library = folder === undefined ? '/' : path.slice(folder.length + 1);
    return !library.includes('/') && /\.so(\.|$)/.test(library) && !unusedLibrary.test(library);
}
const unusedLibrary = /^lib(SegFault|BrokenLocale|memusage|pcprofile|c_malloc_debug|thread_db|icuio|icutest|icutu|icui18n|pcreposix|tic|brotlienc|nss_(compat|hesiod))[.-]/;
const glibcLibrary = /^(ld-|lib(c|m|mvec|dl|pthread|rt|util|resolv|anl|nsl|nss_files|nss_dns)(-\d[\d.]*\.so|\.so\.))/;
/**
 * Finishes the unpacked packages of a release's Rust: sets its glibc apart, removes links to std's shared
 * library where that is not there, writes the launchers and the compiler's version.
 *
 * A proc macro is a library that the host's `cc` links against the host's glibc and that rustc loads. So rustc
 * has to run on whichever glibc is newer: each program has a launcher for the tree's glibc (`bin/`) and one for
 * the host's (`bin-host/`); {@link debianRustTools} chooses.
 *
 * @param packaged the version of the compiler's package, for a host whose programs do not run here
 * @throws CrossrootError when something is missing from the tree, or its rustc does not run here.
 */
async function finishRustTree(root, release, target, host, packaged) {
    setGlibcApart(root, host);
    checkRustTree(root, release, target, host);
    writeLaunchers(root, release, host);
    const upstream = /^[\d.]+/.exec(packaged ?? '')?.[0];
    const version = host.node === process.arch ? await askVersion(root, release) : upstream;
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, versionFile), `${version}\n`);
}
/**
 * The tools of a finished tree.
 * @param hostGlibc The glibc version of this machine, `2.39`; undefined when it has another C library.
 */
function debianRustTools(tree, release, target, host, hostGlibc) {
    // Its loader is there on every glibc machine.
    const hasNewer = hostGlibc !== undefined && (0,debian_version/* compareVersions */.Z)(hostGlibc, release.glibc) > 0;
    const onHost = hasNewer && (0,external_node_fs_.existsSync)(host.interpreter);
    const bin = (0,external_node_path_.join)(tree, onHost ? hostBin : treeBin);
    const version = (0,open_file/* readText */.yR)((0,external_node_path_.join)(tree, versionFile), 4096).trim();
    const std = (0,rust_tools/* stdFolder */.e3)((0,external_node_path_.join)(tree, 'usr'), target.triple);
    return { cargo: (0,external_node_path_.join)(bin, 'cargo'), path: [bin], variables: {}, std, version };
}
function setGlibcApart(root, host) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, glibcFolder), { recursive: true });
    for (const folder of libraryFolders(host)) {
        for (const name of names((0,external_node_path_.join)(root, folder)).filter((name) => glibcLibrary.test(name)))
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(root, folder, name), (0,external_node_path_.join)(root, glibcFolder, name));
    }
}
/** @throws CrossrootError for a tree that has not std for the host and the target. */
function checkRustTree(root, release, target, host) {
    for (const triple of [host.triple, target.triple])
        checkStd(root, release, triple);
}
function checkStd(root, release, triple) {
    const folder = (0,rust_tools/* stdFolder */.e3)((0,external_node_path_.join)(root, 'usr'), triple);
    const files = names(folder);
    if (!files.some((name) => /^libstd-.*\.rlib$/.test(name))) {
        const todo = `check that ${release.rust.std} of ${release.name} was locked for both architectures`;
        throw incomplete(release, `std for ${triple}`, `no libstd in ${folder}`, todo);
    }
    for (const file of files.filter((name) => name.endsWith('.so')).map((name) => (0,external_node_path_.join)(folder, name)))
        if (!(0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.rmSync)(file);
}
function incomplete(release, missing, why, todo) {
    return new errors/* CrossrootError */.p5({
        what: `the Rust of ${release.name} is incomplete: ${missing} is missing`,
        why,
        todo,
    });
}
function writeLaunchers(root, release, host) {
    const loader = (0,external_node_path_.join)(glibcFolder, host.loader);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, loader))) {
        const why = `no ${host.loader} in ${libraryFolders(host).join(' or ')}`;
        throw incomplete(release, 'its loader', why, `check that libc6 was locked for ${host.debian}`);
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, 'usr/libexec'), { recursive: true });
    for (const name of programs) {
        const program = `usr/bin/${name}`;
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, program))) {
            const { compiler, cargo } = release.rust;
            const todo = `check that ${compiler} and ${cargo} of ${release.name} were locked for ${host.debian}`;
            throw incomplete(release, name, `no ${program} in the tree`, todo);
        }
        const moved = `usr/libexec/${name}`;
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(root, program), (0,external_node_path_.join)(root, moved));
        // rustdoc starts the compiler of the sysroot by its path, to build doctests: it needs a launcher too.
        for (const at of [`${treeBin}/${name}`, program]) {
            const text = (0,launcher/* treeLauncher */.VU)(at, {
                program: moved,
                loader,
                libraries: [glibcFolder, ...libraryFolders(host)],
                ...(release.gcc.argv0 ? { argv0: '$0' } : {}),
                variables: variablesOf(name, treeBin),
            });
            writeLauncher((0,external_node_path_.join)(root, at), text);
        }
        writeLauncher((0,external_node_path_.join)(root, hostBin, name), hostLauncher(name, moved, host));
    }
}
/** `/proc/self/exe` is the loader, so cargo would tell build scripts that the loader is cargo. */
function variablesOf(name, bin) {
    return name === 'cargo' ? { CARGO: `$root/${bin}/cargo` } : {};
}
/** A launcher that takes the tree's libraries but the host's glibc; for hosts whose glibc is the newer one. */
function hostLauncher(name, program, host) {
    const libraries = libraryFolders(host)
        .map((folder) => `$root/${folder}`)
        .join(':');
    const variables = Object.entries(variablesOf(name, hostBin));
    return [
        '#!/bin/sh',
        `root=\${0%/*}/..`,
        ...variables.map(([variable, value]) => `${variable}="${value}"\nexport ${variable}`),
        `exec ${host.interpreter} --library-path "${libraries}" "$root/${program}" "$@"`,
        '',
    ].join('\n');
}
function writeLauncher(file, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, text);
    (0,external_node_fs_.chmodSync)(file, 0o755);
}
async function askVersion(root, release) {
    const rustc = (0,external_node_path_.join)(root, treeBin, 'rustc');
    const ended = await (0,system_process/* outputOf */.jH)(rustc, ['-vV'], { env: { PATH: '/usr/bin:/bin' }, limits: system_process/* shortAnswer */.d$ });
    const { code, stdout, stderr, failure } = ended;
    const version = code === 0 ? (0,rust_tools/* versionIn */.It)(stdout) : undefined;
    if (version !== undefined)
        return version;
    throw new errors/* CrossrootError */.p5({
        what: `the Rust of ${release.name} does not run on this machine`,
        why: failure ?? `${rustc} -vV ended with ${code}: ${stderr.trim() || stdout.trim()}`,
        todo: `use ${(0,input_words/* setting */.Pe)('rust', 'rustup')}, and report this with the lines above`,
    });
}
/** Sorted names in a folder, none when there is no such folder. */
function names(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : [];
}

// EXTERNAL MODULE: ./lib/src/rust/rustup.js + 1 modules
var rustup = __nccwpck_require__(40425);
;// CONCATENATED MODULE: ./lib/src/rust/provide-rust.js








/** The version of what makes a Rust tree of packages; raised when the code here makes another one. */
const rustRules = '1';
/**
 * Provides Rust as the input `rust` asks for.
 * @param request.hostGlibc the host's glibc version, undefined when it has another C library
 * @throws CrossrootError saying what to do when it is not available.
 */
async function provideRust(request, context, phase) {
    const { choice, target, clippy, folder: cwd, environment: env } = request;
    if (choice.kind === 'none')
        return { tools: rust_tools/* noRust */.aS };
    if (choice.kind === 'rustup')
        return { tools: await (0,rustup/* rustupTools */.bb)({ toolchain: choice.toolchain, target, clippy, cwd, env, phase }) };
    const plan = planRust({ release: choice.release, target }, context, phase);
    const tree = await (0,store_plan/* provideTree */.MS)(plan, request.pin, context.store, phase);
    return { tree, tools: debianRustTools(tree.path, choice.release, target, context.host, request.hostGlibc()) };
}
/** The version of std among packages; that of its compiler is the same. */
function versionOf(packages, { rust: { std } }) {
    return packages.find(({ name }) => name === std)?.version;
}
/** How the Rust of a release is chosen and made. */
function planRust({ release, target }, context, phase) {
    const names = rustPackageNames(release);
    const { host: machine } = context;
    return {
        kind: 'rust',
        release,
        rules: rustRules,
        choose: async (from) => {
            const asked = { ...from, release, phase, context };
            const ofHost = (wanted) => (0,resolve_release/* resolveRelease */.CM)({
                ...{ ...asked, architecture: machine.debian },
                ...{ names: wanted, rules: (0,pruning/* pruningRules */.xf)('rust') },
            });
            const [newest, std] = await Promise.all([
                ofHost(names.host),
                (0,resolve_release/* resolveRelease */.CM)({
                    ...{ ...asked, architecture: target.debian },
                    ...{ names: names.target, rules: (0,pruning/* pruningRules */.xf)('rustTarget') },
                }),
            ]);
            // A suite may be for the host and not for the target, whose std is then older: it needs its own compiler.
            const version = versionOf(std.packages, release);
            const isSame = version === versionOf(newest.packages, release);
            const host = isSame ? newest : await ofHost(names.host.map((name) => `${name}=${version}`));
            // For the host's own machine they are the same.
            const packages = (0,src_host/* isHost */.jU)(target, machine) ? host.packages : [...host.packages, ...std.packages];
            return { packages, suites: host.suites, resolved: host.chosenAt ?? (0,src_context.dayOf)(context) };
        },
        make: async (chosen, root) => {
            const keep = (path) => keepRustPath(path, machine);
            const { unpackPackages } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(3276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83276));
            const sums = await unpackPackages({ ...chosen, root, keep, links: {}, phase, context });
            await finishRustTree(root, release, target, machine, versionOf(chosen.packages, release));
            return sums;
        },
        check: (root) => checkRustTree(root, release, target, machine),
    };
}


/***/ }),

/***/ 26525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ hasDebianRust),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   R: () => (/* binding */ rustLld),
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   a6: () => (/* binding */ installAdvice),
/* harmony export */   aS: () => (/* binding */ noRust),
/* harmony export */   e3: () => (/* binding */ stdFolder),
/* harmony export */   eJ: () => (/* binding */ findCargo),
/* harmony export */   jb: () => (/* binding */ withoutRust),
/* harmony export */   lc: () => (/* binding */ startCargo),
/* harmony export */   pT: () => (/* binding */ orDebianRust)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _system_actions_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(17147);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(19467);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(40480);






/** What there is where nobody provides Rust. */
const noRust = { cargo: 'cargo', path: [], variables: {}, std: '', version: '0' };
/** An environment with the folders and variables of a toolchain. */
function withTools(env, { path, variables }) {
    const folders = [...path, ...(env.PATH === undefined ? [] : [env.PATH])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return { ...env, ...variables, ...(folders === '' ? {} : { PATH: folders }) };
}
/** The folder of a triple's standard library. */
function stdFolder(sysroot, triple) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, 'lib/rustlib', triple, 'lib');
}
/** The lld that comes with a Rust, in the form that gcc starts; undefined where it has none. */
function rustLld({ std }, host) {
    if (std === '')
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(std, '../..', host.triple, 'bin/gcc-ld/ld.lld');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : undefined;
}
/** The release in the output of `rustc -vV`. */
function versionIn(verbose) {
    return /^release: (\S+)$/m.exec(verbose)?.[1];
}
/** Whether Debian's own Rust builds for a target, so that `rust: debian` can be. */
function hasDebianRust({ rust, libc }) {
    return rust.debianTriple === undefined && libc.isVersioned;
}
/** The advice to take Debian's Rust, for a target that it builds for. */
function orDebianRust(target, which) {
    return hasDebianRust(target) ? [`or use ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)('rust', 'debian')}, which ${which}`] : [];
}
/**
 * The cargo of a call, and its environment.
 * @throws CrossrootError when there is no cargo.
 */
function findCargo({ tools, env: variables, target }) {
    const env = withTools(variables, tools);
    const cargo = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)(tools.cargo, env.PATH ?? '');
    if (cargo !== undefined)
        return { cargo, env };
    throw withoutRust(`there is no program ${tools.cargo} on PATH`, target);
}
/** The failure of a machine without Rust, with the exit code of a shell that does not find cargo. */
function withoutRust(why, target) {
    const what = 'there is no Rust on this machine';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({ what, why, todo: installAdvice(target), exitCode: 127 });
}
/** What to do where a machine has no Rust that will do. */
function installAdvice(target) {
    return [
        'install Rust with rustup, and put its cargo on PATH',
        ...orDebianRust(target, 'does not need Rust on the machine'),
    ];
}
/**
 * Runs cargo.
 * @param streams take the bytes of cargo's streams as they come
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when there is no cargo, or it cannot be started.
 */
async function startCargo(call, args, colour, streams) {
    const { cargo, env } = findCargo(call);
    if (colour)
        env.CARGO_TERM_COLOR ??= 'always';
    return (0,_system_actions_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .execProgram */ .S)(cargo, args, { cwd: call.cwd, env, ...streams });
}


/***/ }),

/***/ 40425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L1: () => (/* binding */ cargoHere),
  hu: () => (/* binding */ hasRust),
  _R: () => (/* binding */ refuseWithoutClippy),
  bL: () => (/* binding */ refuseWithoutRust),
  bb: () => (/* binding */ rustupTools)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/actions-exec.js
var actions_exec = __nccwpck_require__(17147);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __nccwpck_require__(19467);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __nccwpck_require__(40480);
// EXTERNAL MODULE: ./lib/src/rust/rust-tools.js
var rust_tools = __nccwpck_require__(26525);
;// CONCATENATED MODULE: ./lib/src/rust/rustup-failure.js



const network = {
    pattern: /could not download|error sending request|failed to download|timed? ?out|connection|dns error|error decoding response|checksum/i,
    what: ({ wanted }) => `rustup could not download ${wanted}`,
    todo: ({ target }) => [
        'check the network, or RUSTUP_DIST_SERVER if there is a mirror',
        `without a network: install it first with \`rustup toolchain install\` and \`rustup target add ${target.triple}\``,
        ...(0,rust_tools/* orDebianRust */.pT)(target, 'takes Rust from the Debian mirror'),
    ],
};
/**
 * rustup gives one exit code for everything, so its messages have to say what hindered it; the patterns are
 * those of 1.24 to 1.29. The first match wins.
 */
const troubles = [
    {
        pattern: /no prebuilt artifacts available for target|does not support target|rust-std.* (is|are) (unavailable|not available)|does not contain component 'rust-std'/i,
        what: ({ toolchain, target }) => `${toolchain} does not have the target ${target.triple}`,
        todo: () => [
            `use a toolchain that has it, for example ${(0,input_words/* setting */.Pe)('rust', 'rustup:stable')}`,
            'some nightlies lack a target: use another nightly',
        ],
    },
    {
        pattern: /custom toolchain|does not support components|linked toolchain/i,
        what: ({ toolchain, target }) => `rustup cannot add ${target.triple} to ${toolchain}: it is a custom toolchain`,
        todo: () => [
            "build the target's std with the toolchain itself",
            `or use ${(0,input_words/* setting */.Pe)('rust', 'rustup:stable')}`,
        ],
    },
    {
        pattern: /could not parse override file|override file|rust-toolchain\.toml/i,
        what: ({ cwd }) => `rustup cannot use the toolchain file for ${cwd}`,
        todo: () => [`fix rust-toolchain.toml, or name the toolchain: ${(0,input_words/* setting */.Pe)('rust', 'rustup:<toolchain>')}`],
    },
    {
        pattern: /no release found for|nonexistent rust version|invalid toolchain name|no .* toolchain|toolchain '.*' is not installable|invalid value .*toolchain/i,
        what: ({ toolchain }) => `rustup does not know ${toolchain}`,
        todo: () => ['name an existing toolchain: `stable`, `1.96.0`, `nightly-2026-01-31`'],
    },
    network,
];
const other = {
    what: ({ wanted }) => `rustup could not install ${wanted}`,
    todo: () => [
        'read what rustup printed; `rustup show` in the same folder prints which toolchain is active and why',
    ],
};
/** Messages that are no errors, warnings or causes. */
const progress = /^(info|warn(ing)?): (syncing|downloading|installing|latest|retrying|profile)/i;
const mostLines = 12;
function troubleOf(stderr) {
    return troubles.find(({ pattern }) => pattern.test(stderr)) ?? other;
}
/** Whether a failure of rustup may pass by itself. */
function isNetworkFailure(stderr) {
    return troubleOf(stderr) === network;
}
/** The failure for a user, with rustup's own messages kept. */
function rustupFailure(step, request, stderr) {
    const { toolchain = 'the active toolchain', target, cwd } = request;
    const wanted = { toolchain, target: `the target ${target.triple}`, clippy: 'clippy' }[step];
    const facts = { toolchain, target, wanted, cwd };
    const { what, todo } = troubleOf(stderr);
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !progress.test(line));
    const why = lines.slice(-mostLines).map((line) => `rustup: ${line}`);
    return new errors/* CrossrootError */.p5({ what: what(facts), why, todo: todo(facts) });
}

;// CONCATENATED MODULE: ./lib/src/rust/rustup.js









/**
 * Rust as the machine has it: the toolchain that rustup has active in the folder, or the named one. What is
 * missing, toolchain, target or clippy, rustup installs. When nothing is missing, two processes are started and
 * the network is left alone. Without rustup, a cargo and rustc on PATH will do if they have std for the target.
 *
 * @throws CrossrootError when there is no Rust, when rustup does not know the toolchain, when the toolchain
 * does not have the target, and when rustup cannot download.
 */
async function rustupTools(request) {
    const variables = request.toolchain !== undefined
        ? { RUSTUP_TOOLCHAIN: request.toolchain }
        : request.env.RUSTUP_TOOLCHAIN === ''
            ? { RUSTUP_TOOLCHAIN: '' }
            : {};
    const found = findRustup(request.env);
    if (found === undefined)
        return withoutRustup(request);
    const { phase, target } = request;
    const env = (0,rust_tools/* withTools */.YP)(request.env, { path: found.path, variables });
    const run = (program, args) => answer(program, args, request.cwd, { ...env, RUST_BACKTRACE: '0', RUSTUP_TERM_COLOR: 'never' });
    let compiler = await askCompiler(found.rustc, request, env);
    if (compiler === undefined) {
        phase.info(`installing the toolchain ${request.toolchain ?? 'that is active in this folder'} with rustup`);
        await withRetries(request, 'toolchain', () => run(found.rustup, installArgs(request)));
        compiler = await askCompiler(found.rustc, request, env);
        if (compiler === undefined) {
            // Said once more by the compiler itself, now that rustup thinks that all is well.
            throw rustupFailure('toolchain', request, (await run(found.rustc, ['-vV'])).stderr);
        }
    }
    const { std, sysroot, version } = compiler;
    if (!(await hasStd(std))) {
        phase.info(`adding the target ${target.triple} with rustup`);
        await withRetries(request, 'target', () => run(found.rustup, ['target', 'add', target.triple]));
        if (!(await hasStd(std)))
            throw rustupFailure('target', request, `no std in ${std}`);
    }
    if (request.clippy === true && (0,process/* findProgram */.Kp)('cargo-clippy', (0,external_node_path_.join)(sysroot, 'bin')) === undefined) {
        phase.info('adding clippy with rustup');
        await withRetries(request, 'clippy', () => run(found.rustup, ['component', 'add', 'clippy']));
    }
    phase.info(`Rust ${version} in ${sysroot}`, 'detail');
    return { cargo: found.cargo, path: found.path, variables, std, version };
}
/** `rustup toolchain install` without a name installs what the folder asks for (rustup 1.28 and newer). */
function installArgs(request) {
    const install = ['toolchain', 'install', '--no-self-update'];
    if (request.toolchain === undefined)
        return install;
    return [...install, '--profile', 'minimal', '--target', request.target.triple, request.toolchain];
}
/** rustup with its proxies: on PATH, or else where its installer puts them. */
function findRustup(env) {
    const path = env.PATH ?? '';
    const installed = installedPrograms(env);
    const rustup = (0,process/* findProgram */.Kp)('rustup', path) ?? (0,process/* findProgram */.Kp)('rustup', installed);
    if (rustup === undefined)
        return undefined;
    // rustup's proxies are beside it; a cargo that comes earlier on PATH is none of rustup's.
    const folder = (0,external_node_path_.dirname)(rustup);
    const cargo = (0,process/* findProgram */.Kp)('cargo', folder);
    const rustc = (0,process/* findProgram */.Kp)('rustc', folder);
    if (cargo === undefined || rustc === undefined)
        return undefined;
    return { rustup, cargo, rustc, path: (0,process/* findProgram */.Kp)('cargo', path) === cargo ? [] : [folder] };
}
/** Where `cargo install` and rustup's installer put programs; empty where nobody has a home. */
function installedPrograms({ CARGO_HOME, HOME }) {
    const home = CARGO_HOME ?? (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.cargo'));
    return home === undefined ? '' : (0,external_node_path_.join)(home, 'bin');
}
/** The cargo of a machine, and the folder that it needs on PATH: rustup's, or the one on PATH. */
function cargoHere(env) {
    const cargo = (0,process/* findProgram */.Kp)('cargo', env.PATH ?? '');
    return findRustup(env) ?? (cargo === undefined ? undefined : { cargo, path: [] });
}
/** Whether a machine has any Rust: rustup's, or a cargo or a rustc on PATH. */
function hasRust(env) {
    const { PATH: path = '' } = env;
    return (findRustup(env) !== undefined || ['cargo', 'rustc'].some((name) => (0,process/* findProgram */.Kp)(name, path) !== undefined));
}
/**
 * Refuses a machine that has neither rustup nor another Rust that will do.
 * @throws CrossrootError
 */
function refuseWithoutRust(request) {
    if (findRustup(request.env) === undefined)
        findOtherRust(request);
}
/**
 * Refuses clippy where neither rustup can bring it nor cargo find it.
 * @throws CrossrootError
 */
function refuseWithoutClippy({ kind }, env) {
    if (kind === 'rustup' && findRustup(env) !== undefined)
        return;
    const path = [env.PATH ?? '', installedPrograms(env)].join(external_node_path_.delimiter);
    if ((0,process/* findProgram */.Kp)('cargo-clippy', path) !== undefined)
        return;
    const rust = kind === 'debian' ? `${(0,input_words/* setting */.Pe)('rust', 'debian')} comes without it` : 'there is no rustup to install it';
    throw new errors/* CrossrootError */.p5({
        what: 'clippy was not found',
        why: `${rust}, and no cargo-clippy is on PATH or in ~/.cargo/bin`,
        todo: kind === 'debian' ? `use ${(0,input_words/* setting */.Pe)('rust', 'rustup')}` : 'install the clippy of this Rust, or rustup',
    });
}
/** A cargo and rustc on PATH that are not rustup's. */
function findOtherRust({ env, toolchain, target }) {
    const path = env.PATH ?? '';
    const cargo = (0,process/* findProgram */.Kp)('cargo', path);
    const rustc = (0,process/* findProgram */.Kp)('rustc', path);
    if (toolchain === undefined && cargo !== undefined && rustc !== undefined)
        return { cargo, rustc };
    const why = 'no rustup with its cargo and rustc on PATH, in CARGO_HOME or in ~/.cargo';
    if (toolchain === undefined)
        throw (0,rust_tools/* withoutRust */.jb)(why, target);
    const what = `there is no rustup to run ${toolchain}`;
    throw new errors/* CrossrootError */.p5({ what, why, todo: (0,rust_tools/* installAdvice */.a6)(target) });
}
async function withoutRustup(request) {
    const { env, target, cwd, phase } = request;
    const { cargo, rustc } = findOtherRust(request);
    const compiler = await askCompiler(rustc, request, env);
    if (compiler === undefined) {
        const { stderr } = await answer(rustc, ['-vV'], cwd, env);
        throw new errors/* CrossrootError */.p5({
            what: `${rustc} does not run`,
            why: stderr.trim(),
            todo: (0,rust_tools/* installAdvice */.a6)(target),
        });
    }
    const { std, sysroot, version } = compiler;
    if (!(await hasStd(std))) {
        throw new errors/* CrossrootError */.p5({
            what: `the Rust of this machine has no std for ${target.triple}`,
            why: [`${rustc} does not belong to rustup`, `there is no libstd in ${std}`],
            todo: [
                `install the std for ${target.triple} that belongs to this rustc ${version}`,
                ...(0,rust_tools/* installAdvice */.a6)(target),
            ],
        });
    }
    phase.info(`Rust ${version} in ${sysroot}; it does not belong to rustup`);
    return { cargo, path: [], variables: {}, std, version };
}
/** Asks a compiler for version, sysroot and the place of the target's std; undefined when it cannot run. */
async function askCompiler(rustc, { cwd, target }, env) {
    // A proxy must not install by itself: no retries, no messages.
    const quiet = { ...env, RUSTUP_AUTO_INSTALL: '0' };
    const [verbose, printed] = await Promise.all([
        answer(rustc, ['-vV'], cwd, quiet),
        answer(rustc, ['--print', 'sysroot'], cwd, quiet),
    ]);
    const version = (0,rust_tools/* versionIn */.It)(verbose.stdout);
    if (verbose.code !== 0 || printed.code !== 0 || version === undefined)
        return undefined;
    const sysroot = printed.stdout.trim();
    return { version, sysroot, std: (0,rust_tools/* stdFolder */.e3)(sysroot, target.triple) };
}
async function hasStd(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).some((name) => name.startsWith('libstd-'));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
async function withRetries(request, step, run) {
    for (const pause of [...(request.pauses ?? [1000, 4000]), undefined]) {
        const { code, stderr } = await run();
        if (code === 0)
            return;
        if (pause === undefined || !isNetworkFailure(stderr))
            throw rustupFailure(step, request, stderr);
        request.phase.info(`rustup could not download; retrying in ${pause} ms`);
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
}
async function answer(program, args, cwd, env) {
    const [out, err] = [[], []];
    const code = await (0,actions_exec/* execProgram */.S)(program, args, {
        cwd,
        env,
        stdout: (bytes) => out.push(bytes),
        stderr: (bytes) => err.push(bytes),
    });
    return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}


/***/ }),

/***/ 71621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openTarball),
  y: () => (/* binding */ tarballName)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/net/url.js
var url = __nccwpck_require__(78099);
// EXTERNAL MODULE: ./lib/src/system/temporary-folder.js
var temporary_folder = __nccwpck_require__(18258);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __nccwpck_require__(40480);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __nccwpck_require__(84275);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __nccwpck_require__(14185);
;// CONCATENATED MODULE: ./lib/src/unpack/tarball-place.js







/** The most bytes that are read of a tarball, by the input that names it. */
const mostBytes = { gcc: 2 * 2 ** 30, sysroot: 8 * 2 ** 30 };
/**
 * The SHA256 that a tarball is known by: of a file on this machine it is taken, and held against what the input
 * says; what a URL brings will be refused when it has another.
 * @param what how messages call the tarball
 * @param input the input that names it: the one with the checksum is called `<input>-sha256`
 * @throws CrossrootError when the file cannot be read, has more bytes than a tarball may, or is another.
 */
async function sumTarball(tarball, what, input) {
    if (tarball.kind === 'url')
        return { sha256: tarball.sha256, refuseChanged: () => undefined };
    const { path: file, sha256: expected } = tarball;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const before = stateOf(file);
    const most = mostBytes[input];
    try {
        const size = (0,external_node_fs_.statSync)(file).size;
        // One more shows that it grows.
        const stream = size > most ? undefined : (0,open_file/* streamFile */.Pq)(file, { end: most });
        if (stream !== undefined)
            await (0,promises_.pipeline)(stream, hash);
        if (stream === undefined || stream.bytesRead > most)
            throw new open_file/* UnfitFileError */.bk(`it is larger than ${(0,format/* formatBytes */.z3)(most)}`);
    }
    catch (error) {
        throw new errors/* CrossrootError */.p5({
            what: `${what} cannot be read`,
            why: (0,errors/* messageOf */.bD)(error),
            todo: `set ${input} to the path of a tarball that this user can read`,
            cause: error,
        });
    }
    const sha256 = hash.digest('hex');
    if (expected !== undefined && expected !== sha256) {
        throw new errors/* CrossrootError */.p5({
            what: `${what} does not have the expected SHA256`,
            why: [`its SHA256: ${sha256}`, `${(0,input_words/* inputName */.yu)(`${input}-sha256`)}: ${expected}`],
            todo: `download the tarball again, or correct ${(0,input_words/* inputName */.yu)(`${input}-sha256`)} if the tarball was meant to change`,
        });
    }
    return { sha256, refuseChanged: () => refuseOther(file, what, before) };
}
/** A tree that is kept under the sum of one file must not be made of another that came into its place. */
function refuseOther(file, what, before) {
    if (stateOf(file) === before)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `${what} changed while it was being unpacked`,
        why: 'it is no longer the file whose SHA256 was checked',
        todo: 'run again when the file is complete',
    });
}
/** What changes with the content of a file; its time of change cannot be set back (inode(7)). */
function stateOf(file) {
    const stats = (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined)
        return 'gone';
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./lib/src/store/fetch-tarball.js






/** How messages call a tarball: the path of a file, or a URL without its secrets. */
function tarballName(tarball) {
    return tarball.kind === 'url' ? (0,url/* shownUrl */.zA)(tarball.url) : tarball.path;
}
/**
 * Opens the tarball that an input names. A URL is asked only when the file is used: its SHA256 is known.
 * @param what how messages call it: `the tarball ./device.tar.zst`
 * @throws CrossrootError when a file cannot be read, or has another checksum than the input says.
 */
async function openTarball(tarball, what, input, { net, temp }, phase) {
    const { sha256, refuseChanged } = await sumTarball(tarball, what, input);
    return {
        sha256,
        use: async (unpack) => {
            if (tarball.kind === 'file') {
                const result = await unpack(tarball.path);
                refuseChanged();
                return result;
            }
            const folder = (0,temporary_folder/* makeTemporaryFolder */.w)((0,external_node_path_.join)(temp, 'tarball-'));
            const file = (0,external_node_path_.join)(folder, 'tarball');
            const sources = [{ name: (0,input_words/* inputName */.yu)(input), url: tarball.url }];
            const onBytes = (bytes) => phase.downloaded(bytes);
            try {
                await net.toFile({ what, sources, sha256, maxBytes: mostBytes[input], onBytes }, file);
                return await unpack(file);
            }
            finally {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        },
    };
}


/***/ }),

/***/ 58446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ treeLauncher),
/* harmony export */   fF: () => (/* binding */ defaultLines),
/* harmony export */   qk: () => (/* binding */ outerLauncher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19543);


/**
 * The text of a launcher at `at` inside its tree. It finds the tree from its own path, so the tree may be in
 * any folder without a colon: ld.so(8) splits its library path there.
 */
function treeLauncher(at, program) {
    const up = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at), '.');
    return launcher(`\${0%/*}/${up}`, program);
}
/** The text of a launcher outside of the tree whose absolute path is `root`. */
function outerLauncher(root, program) {
    return launcher((0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .K)(root), program);
}
/** Lines of shell that set variables which the caller has not set. */
function defaultLines(variables) {
    return Object.entries(variables).map(([name, value]) => `[ -n "\${${name}+set}" ] || ${name}=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .K)(value)}; export ${name}`);
}
function launcher(root, program) {
    const libraries = program.libraries.map((folder) => `$root/${folder}`).join(':');
    const set = Object.entries(program.variables ?? {}).map(([name, value]) => `${name}="${value}"; export ${name}`);
    const command = [
        `exec "$root/${program.loader}"`,
        '--inhibit-cache',
        `--library-path "${libraries}"`,
        ...(program.argv0 === undefined ? [] : [`--argv0 "${program.argv0}"`]),
        `"$root/${program.program}"`,
        ...(program.args ?? []).map(_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .K),
        ...(program.words ?? []).map((word) => `"${word}"`),
        '"$@"',
    ];
    return [
        '#!/bin/sh',
        `root=${root}`,
        ...(program.without === undefined ? [] : [`unset ${program.without.join(' ')}`]),
        ...set,
        ...defaultLines(program.defaults ?? {}),
        command.join(' '),
        '',
    ].join('\n');
}


/***/ }),

/***/ 91945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ provideTree),
/* harmony export */   TI: () => (/* binding */ makeTree),
/* harmony export */   sK: () => (/* binding */ pinsIn)
/* harmony export */ });
/* unused harmony export pinsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57975);
/* harmony import */ var _debian_deb_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65071);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(98768);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(84275);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(14185);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(33880);









/** Larger is no file of pins, in bytes. */
const largestPins = 2 ** 20;
/**
 * The pins in a folder, `data/pins`: a lock for each target and release, with all hosts. It is
 * read when a run asks for it, so that a start does not pay for those of other targets.
 * @throws CrossrootError where there is no such folder: nothing is to go on without pins in silence.
 */
function pinsIn(folder) {
    return (release, target, host) => {
        const file = pinsFile(folder, release, target);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
            const { sysroot, hosts } = JSON.parse((0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, largestPins)).targets[target.triple];
            return { ...hosts[host.debian], sysroot };
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
            what: 'this copy of Crossroot is incomplete',
            why: `its pins are not in ${folder}`,
            todo: 'use the whole repository: the bundles in dist/ need data/ next to them',
        });
    };
}
/** Where the pins of a release for a target are. */
function pinsFile(folder, { name }, { triple }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, triple, `${name}.json`);
}
/** Finds or makes the tree of these packages, whatever its digest is. */
async function makeTree(plan, chosen, store, phase) {
    const { packages, resolved, suites } = chosen;
    const listed = newest(suites.map(({ date }) => date)) ?? resolved;
    return store.get(specOf(plan, { packages, listed }), phase);
}
/**
 * Finds or makes a planned tree: the pinned one, which asks the archive for nothing but packages that are
 * missing; without a pin, the one that the archive's present state comes to.
 * @throws CrossrootError when it is not available, or is not the pinned one.
 */
async function provideTree(plan, pin, store, phase) {
    const started = store.now();
    if (pin === undefined) {
        const tree = await makeChosen(plan, store, phase);
        // Choosing is a part of having it.
        return { ...tree, tookMs: store.now() - started };
    }
    const { packages, digest, suites, pack } = pin;
    const resolved = new Date(pin.resolved);
    const listed = newest(Object.values(suites).map((date) => new Date(date))) ?? resolved;
    phase.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(packages.length, 'package')}, pinned ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMoment */ .K9)(resolved)}: ${digest}`, 'detail');
    try {
        return await store.get({ ...specOf(plan, { packages, listed }), digest, pack }, phase);
    }
    catch (error) {
        // A mirror has dropped the package; behind a firewall, the snapshot service cannot be reached either.
        if (error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .DownloadError */ .nV && error.isGoneSomewhere)
            throw withRenewal(error, plan.kind);
        const isOther = error instanceof _debian_deb_js__WEBPACK_IMPORTED_MODULE_3__/* .OtherPackageError */ .f_ || (error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .DownloadError */ .nV && error.isOtherSomewhere);
        throw isOther && pack === undefined ? orEditedLock(error) : error;
    }
}
/** A pin that nobody edited is as the signed index was; a mirror is to blame for the rest. */
function orEditedLock({ what, why, todo, cause }) {
    const restore = 'if the package was edited in the lock: restore the lock from version control, or write it again: crossroot lock --update';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({ what, why, todo: [restore, ...todo.map((line) => `or ${line}`)], cause });
}
/** A mirror that moves on may drop a package after it was chosen: then the packages are chosen once more. */
async function makeChosen(plan, store, phase) {
    let chosen;
    try {
        chosen = await plan.choose();
    }
    catch (error) {
        if (!(error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .DownloadError */ .nV && error.isUnreachable))
            throw error;
        return findLast(plan, error, store, phase);
    }
    try {
        return await makeTree(plan, chosen, store, phase);
    }
    catch (error) {
        if (!(error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .DownloadError */ .nV && error.isGoneSomewhere))
            throw error;
        const anew = await plan.choose({ anew: true });
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(anew.packages, chosen.packages))
            throw error;
        phase.info(`choosing again, because a mirror has changed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(error)}`);
        return makeTree(plan, anew, store, phase);
    }
}
/**
 * Finds the tree that the same request came to last, while no archive can be reached. Nothing is made: what is
 * at hand was verified when it was.
 * @throws CrossrootError when it is not at hand, or nothing is remembered of it.
 */
async function findLast(plan, failure, store, phase) {
    const { what, why, todo } = failure;
    const lock = 'to build offline later: while online, run crossroot lock and build once with the lock';
    const unreachable = new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({ what, why, todo: [...todo, lock], cause: failure });
    const chosen = await plan.choose({ unreachable });
    const make = async () => {
        throw unreachable;
    };
    const tree = await makeTree({ ...plan, make }, chosen, store, phase);
    phase.info((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(failure));
    const age = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .ago */ .KN)(store.now() - chosen.resolved.getTime());
    const states = chosen.suites.map(({ suite, date }) => `${suite} of ${date.toUTCString().slice(5, 16)}`);
    store.warn(`${what}: using the ${plan.kind} on this machine, resolved ${age} from ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(states)}`);
    return tree;
}
function withRenewal(error, kind) {
    const renew = 'or pin the packages of today: crossroot lock --update';
    // A new lock takes the gcc that Crossroot pins, which may be the one that is gone.
    const newer = kind === 'gcc' ? ['if that still asks for this gcc: use a newer Crossroot, which pins a newer gcc'] : [];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: error.what,
        why: error.why,
        todo: [...error.todo, renew, ...newer],
        cause: error,
    });
}
/** A mirror may lag: its lists are as old as their own dates say, whatever this machine's clock says. */
function newest(dates) {
    return dates.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}
function specOf(plan, chosen) {
    const { kind, rules, release } = plan;
    return {
        ...(0,_tree_key_js__WEBPACK_IMPORTED_MODULE_7__/* .treeKey */ .W_)({ kind, rules, from: 'packages', release: release.name, packages: chosen.packages }),
        make: (root) => plan.make(chosen, root),
        check: (root) => plan.check(root),
    };
}


/***/ }),

/***/ 56257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ ReleasePage),
/* harmony export */   fM: () => (/* binding */ pageSettings),
/* harmony export */   ur: () => (/* binding */ releasePageIn)
/* harmony export */ });
/* unused harmony export packName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40504);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45720);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(14185);







/** How long Crossroot's own release page may stand still. */
const patienceMs = 4_000;
/** Larger is no file with the URL of a page, in bytes. */
const mostBytes = 2 ** 16;
/** The release page that a file names, `data/packs.json`. @throws a system error when there is no such file. */
function releasePageIn(file) {
    const { base } = JSON.parse((0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, mostBytes));
    return { base, patienceMs };
}
/** The name of the pack of a tree. */
function packName({ kind, digest }) {
    return `${kind}-${digest}.tar.zst`;
}
/**
 * How the network is used for a place that may fail, because packages can always serve: a cut is gone on from
 * once, and nobody waits as long as the place asks to.
 */
function pageSettings(settings) {
    return { ...settings, attempts: Math.min(2, settings.attempts), retryAfterCapMs: 0 };
}
const tickMs = 250;
/** Bytes a second; a place that gives less stands still. */
const leastRate = 64 * 1024;
/**
 * Packs of pinned trees on a release page, which is a place like a mirror: what comes is held against the size
 * and SHA256 of the pin as it arrives, then the tree against its digest. At the first failure it is not asked
 * again in the run, which says so once, and packages serve.
 */
class ReleasePage {
    #options;
    #off = false;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Fetches a pack to a new file, and unpacks it into a new folder.
     * @returns false, with nothing left, when the page did not give the tree.
     * @throws CrossrootError when the disk is full, or the run is ending.
     */
    async restore(wanted, pack, file, tree, phase) {
        if (this.#off)
            return false;
        const { path, readPack, ending } = this.#options;
        try {
            if (!(0,_archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .hasZstd */ .UZ)(path))
                throw new Error(`there is no zstd on PATH, and Node ${process.versions.node} has none`);
            await this.#fetch(wanted, pack, file, phase);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(tree, { recursive: true });
            const { sha256 } = await readPack(file, tree, path);
            if (sha256 !== wanted.digest)
                throw new Error(`the pack of the ${wanted.kind} has the digest ${sha256}, but ${wanted.digest} is pinned`);
            phase.info(`from the release page: ${packName(wanted)}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(pack.size)}`, 'detail');
            return true;
        }
        catch (error) {
            const isFullDisk = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5 && (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isFull */ .uq)(error.cause);
            if (isFullDisk || ending.aborted)
                throw error;
            this.#turnOff((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error), phase);
        }
        for (const left of [tree, file])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(left, { recursive: true, force: true });
        return false;
    }
    #turnOff(why, phase) {
        if (this.#off)
            return;
        this.#off = true;
        const line = `using packages instead of packs: ${why}`;
        if (this.#options.warn === undefined)
            phase.info(line);
        else
            this.#options.warn(line);
    }
    async #fetch(wanted, pack, file, phase) {
        const { base, net, patienceMs: patience } = this.#options;
        const tooSlow = new AbortController();
        let arrived = 0;
        let stoodStill = 0;
        // Ticks and not one time-out: what arrived while this process was held up is read in between.
        const ticks = setInterval(() => {
            if (arrived < (leastRate * tickMs) / 1000)
                stoodStill += tickMs;
            arrived = 0;
            if (stoodStill >= patience)
                tooSlow.abort();
        }, tickMs);
        try {
            const what = `the pack of the ${wanted.kind}`;
            const sources = [{ name: 'release page', url: `${base}/${packName(wanted)}` }];
            const onBytes = (bytes) => {
                arrived += bytes;
                phase.downloaded(bytes);
            };
            const { signal } = tooSlow;
            phase.downloaded(0, pack.size);
            await net.toFile({ what, sources, ...pack, maxBytes: pack.size, onBytes, signal }, file);
        }
        catch (error) {
            if (!tooSlow.signal.aborted)
                throw error;
            throw new Error(`${base} sent nothing for ${patience / 1000} s`, { cause: error });
        }
        finally {
            clearInterval(ticks);
        }
    }
}


/***/ }),

/***/ 76781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ treesIn),
/* harmony export */   il: () => (/* binding */ Store),
/* harmony export */   o7: () => (/* binding */ makeAndDigest)
/* harmony export */ });
/* unused harmony export settleTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63671);
/* harmony import */ var _system_plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(36928);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(50047);
/* harmony import */ var _system_staging_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(96859);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(45720);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(96710);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(85767);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(33880);











/** Where trees go in a folder for temporary files. */
function treesIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'crossroot-trees');
}
/**
 * Where trees live on a machine: in the tool cache, else in the remote cache, else on the release page, else
 * made. A tree is kept under
 * its digest; which digest the packages of a tree have come to is remembered beside it.
 *
 * Marker and tree are staged together and appear by one rename. Of several processes that make the same tree,
 * the first one's stays. A pack from the remote cache is digested and held against the pin; without a pin it
 * states its own digest.
 */
class Store {
    #options;
    #toolCache;
    /** Used when the tool cache cannot be written. */
    #fallback;
    #saving = [];
    #hasWarned = false;
    constructor(options) {
        const { toolCache, findTool, temp, warn } = options;
        this.#options = options;
        this.#toolCache = new _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolCache */ .Hy(toolCache, warn, findTool);
        this.#fallback = new _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolCache */ .Hy(treesIn(temp), warn);
    }
    /** Milliseconds since any moment. */
    now() {
        return this.#options.now();
    }
    /** Tells what a run goes on with that is not as it was asked for. */
    warn(line) {
        this.#options.warn(line);
    }
    /**
     * Finds or makes a tree. Its path is one that all tools can carry.
     * @throws CrossrootError when a new tree does not have the pinned digest, and when neither the tool cache nor
     * the folder for temporary files can take it; and what `make` throws.
     */
    async get(spec, phase) {
        const started = this.now();
        const provided = (await this.#find(spec, phase)) ?? (await this.#provide(spec, phase));
        return { ...provided, path: (0,_system_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s)(provided.path), tookMs: this.now() - started };
    }
    /** Waits until all packs are saved, or have failed to be. */
    async saved() {
        await Promise.all(this.#saving);
    }
    async #find(spec, phase) {
        const mayUseFallback = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .whyShared */ .I5)(this.#fallback.folder) === undefined;
        for (const place of [this.#toolCache, ...(mayUseFallback ? [this.#fallback] : [])]) {
            const known = this.#recall(place, spec);
            const digest = spec.digest ?? known;
            const found = digest === undefined ? undefined : await place.find({ kind: spec.kind, digest }, phase);
            if (found === undefined)
                continue;
            if (place !== this.#toolCache)
                await this.#sayWhyNotToolCache(spec);
            if (digest === known)
                return { ...found, from: 'tool cache', saved: Promise.resolve() };
            phase.info(`${found.path} was not recorded as made from these packages: fetching them to check`);
        }
        return undefined;
    }
    async #provide(spec, phase) {
        const { place, staging } = await this.#stage(spec);
        try {
            return await this.#restoreOrMake(spec, place, staging, phase);
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, `making the ${spec.kind}`, place.folder);
        }
        finally {
            await (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStaging */ .O7)(staging);
        }
    }
    /** A staging folder in the first place that can be written. */
    async #stage(spec) {
        const own = await this.#stageInToolCache(spec);
        if (own !== undefined)
            return { place: this.#toolCache, staging: own };
        const fallback = this.#fallback.folder;
        try {
            (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivateDirectory */ .Dn)(fallback);
            return { place: this.#fallback, staging: await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTriedStaging */ .GL)(fallback) };
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, 'writing the folder for temporary files', fallback);
        }
    }
    /** The same in the tool cache; undefined, after a warning, where that cannot be written. */
    async #stageInToolCache(spec) {
        const { folder } = this.#toolCache;
        try {
            this.#toolCache.refuseShared(spec.kind, spec.digest ?? this.#recall(this.#toolCache, spec));
            return await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTriedStaging */ .GL)(folder);
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnwritable */ .Q0)(error) && !(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isFull */ .uq)(error))
                throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, 'writing the tool cache', folder);
            const why = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5 ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            const named = this.#options.toolCacheFrom === undefined ? '' : ` of ${this.#options.toolCacheFrom}`;
            if (!this.#hasWarned)
                this.#options.warn(`the tool cache ${folder}${named} cannot be written (${why}): using ${this.#fallback.folder} instead`);
            this.#hasWarned = true;
            return undefined;
        }
    }
    /** A run that finds its trees where an earlier one had to put them warns as that one did. */
    async #sayWhyNotToolCache(spec) {
        const staging = this.#hasWarned ? undefined : await this.#stageInToolCache(spec);
        if (staging !== undefined)
            await (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStaging */ .O7)(staging);
    }
    async #restoreOrMake(spec, place, staging, phase) {
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'entry');
        const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
        const { savePack } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(1547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91547));
        const cache = { ...this.#options, remote: spec.localOnly ? undefined : this.#options.remote };
        const { from, ...made } = (await this.#restore(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'pack'), tree, cache, phase)) ?? (await this.#make(spec, tree));
        for (const folder of [entry, tree])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o755);
        (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .writeMarker */ .en)(`${tree}.complete`, { ...made, signature: (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .signTree */ .g5)(tree) });
        const { path, other } = await place.publish({ kind: spec.kind, digest: made.digest }, entry, phase);
        this.#remember(place, spec, { digest: made.digest, from: from === 'made' ? 'made' : 'pack' });
        const nothingSaved = Promise.resolve();
        if (other !== undefined)
            return { ...other, from: 'tool cache', saved: nothingSaved };
        // What the page has is not kept in the cache as well, whose space is the user's.
        if (from !== 'made')
            return { path, ...made, from, saved: nothingSaved };
        const saved = savePack(spec, { path, ...made }, this.#fallback.folder, cache);
        this.#saving.push(saved);
        return { path, ...made, from, saved };
    }
    async #restore(spec, file, tree, cache, phase) {
        const { digest, kind, pack } = spec;
        if (digest === undefined && this.#options.ownOnly)
            return undefined;
        const { restorePack } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(1547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91547));
        const cached = await restorePack(spec, file, tree, cache, phase);
        if (cached !== undefined)
            return { ...cached, from: 'cache' };
        if (digest === undefined || pack === undefined)
            return undefined;
        const isThere = await this.#options.page?.restore({ kind, digest }, pack, file, tree, phase);
        return isThere === true ? { digest, madeInMs: undefined, from: 'release page' } : undefined;
    }
    async #make(spec, tree) {
        const started = this.now();
        const digest = await makeAndDigest(tree, spec.make);
        if (spec.digest === undefined || spec.digest === digest) {
            return { digest, madeInMs: Math.round(this.now() - started), from: 'made' };
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `the ${spec.kind} does not have the pinned digest`,
            why: [`its digest: ${digest}`, `pinned: ${spec.digest}`, 'its packages are the pinned ones'],
            todo: [
                'if the digest in the lock was edited: restore the file from version control, or update it with `crossroot lock`',
                'otherwise report this with the log of the run',
            ],
        });
    }
    #recall(place, spec) {
        const known = place.recall(spec);
        return known?.from === 'pack' && this.#options.ownOnly ? undefined : known?.digest;
    }
    /** Remembering only saves time: a run that has its tree goes on without. */
    #remember(place, spec, known) {
        try {
            place.remember(spec, known);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            this.#options.warn(`cannot record the digest of the ${spec.kind}, so the next run makes it again: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(error)}`);
        }
    }
}
/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;
/** Makes a tree in a new folder, and gives its digest. */
async function makeAndDigest(root, make) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root, { recursive: true });
    const since = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(root).mtimeMs;
    const sums = await make(root);
    settleTree(root, since);
    return (await (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestTree */ .hW)(root, sums)).sha256;
}
/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit,
 * folders 0755, and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes
 * elsewhere and build scripts that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
function settleTree(root, sinceMs) {
    for (const { disk, type } of (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .walk */ .GG)(root)) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(disk);
        const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
        if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(disk, wanted);
        if (stat.mtimeMs >= sinceMs)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(disk, ownTime, ownTime);
    }
}


/***/ }),

/***/ 85767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ ToolCache),
/* harmony export */   QP: () => (/* binding */ findInRunnersToolCache),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   g5: () => (/* binding */ signTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(81912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(84275);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(50047);
/* harmony import */ var _system_staging_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(96859);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(45720);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(96710);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(33880);












/**
 * Looks a tool up in the runner's tool cache, as every action does. `@actions/tool-cache` takes the folder from
 * the variable of the process and writes debug commands to standard output, so this is for a step of a workflow
 * alone: there the runner has set the variable, and reads the output.
 */
const findInRunnersToolCache = async ({ name, version }) => {
    const { find } = await Promise.all(/* import() */[__nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2088), __nccwpck_require__.e(9805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59805));
    return find(name, version, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
};
/**
 * Trees in a folder with the layout of `@actions/tool-cache`: `<tool>/<version>/<arch>`, and a marker
 * `<arch>.complete` beside it.
 *
 * A tree is used when the file facts in its marker still hold, else it is digested again. The marker is
 * believed: that guards against damage and not against another program of the same user. What another user can
 * have written is not used, for they can change it while it is in use; and a folder of theirs is not removed.
 */
class ToolCache {
    folder;
    warn;
    findTool;
    /** @param findTool the look-up of the runner, where the folder is the runner's */
    constructor(folder, warn, findTool) {
        this.folder = folder;
        this.warn = warn;
        this.findTool = findTool;
    }
    /** The tree, if it is what it should be; anything else that is in its place is removed. */
    async find(tree, phase) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#pathOf(tree));
        if ((0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) !== undefined)
            return undefined;
        const inode = inodeOf(folder);
        if (inode === undefined || isOthersFolder(folder))
            return undefined;
        let why;
        try {
            const found = await this.#examine(tree);
            if (typeof found !== 'string')
                return found;
            why = found;
        }
        catch (error) {
            // What no tree can hold is reported in words.
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5))
                throw error;
            // Another process may have found it unfit and moved it away.
            if (inodeOf(folder) !== inode)
                return undefined;
            why = `it cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error)}`;
        }
        this.warn(`making the ${tree.kind} in ${this.folder} again: ${why}`);
        await this.#discard(folder, inode, phase);
        return undefined;
    }
    /**
     * Refuses to make a tree for a place that is not this user's alone.
     * @param digest where it is known already
     * @throws SharedFolderError
     */
    refuseShared(kind, digest = '') {
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#pathOf({ kind, digest }));
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseShared */ .qY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry));
        if (isOthersFolder(entry))
            (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseShared */ .qY)(entry);
    }
    /**
     * Moves a new tree with its marker into its place, by one rename: another process sees all of it or nothing.
     * @param entry the folder that holds both
     * @returns the tree that is there now: that of another process, if it was faster
     */
    async publish(tree, entry, phase) {
        const path = this.#pathOf(tree);
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .makePrivateDirectory */ .Dn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), 0o755);
        for (let attempt = 1;; attempt++) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                return { path };
            }
            catch (error) {
                const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '');
                if (!isTaken || attempt === 5)
                    throw error;
                this.refuseShared(tree.kind, tree.digest);
            }
            const other = await this.find(tree, phase);
            if (other !== undefined)
                return { path, other };
        }
    }
    /** Says which digest the ingredients of a tree have last come to here; undefined when that is not known. */
    recall(tree) {
        const record = this.#recordOf(tree);
        if (((0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(record)) ?? (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(record, 'file')) !== undefined)
            return undefined;
        try {
            const text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(record, mostBytes, { links: 'refuse' });
            const [, digest, from] = /^([0-9a-f]{64}) (made|pack)\n$/.exec(text) ?? [];
            return digest === undefined ? undefined : { digest, from: from === 'made' ? 'made' : 'pack' };
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            return undefined;
        }
    }
    /**
     * Remembers it, for every process.
     * @throws a system error when it cannot be written.
     */
    remember(tree, { digest, from }) {
        const record = this.#recordOf(tree);
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .makePrivateDirectory */ .Dn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(record), 0o755);
        (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceText */ .ee)(record, `${digest} ${from}\n`);
    }
    #recordOf({ kind, key }) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
    }
    #pathOf(tree) {
        const { name, version } = (0,_tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .cachedTool */ .$d)(tree);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, name, version, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
    }
    /** The tree, or why it cannot be used. */
    async #examine(tree) {
        const path = this.#pathOf(tree);
        const file = `${path}.complete`;
        const hasMarker = (await this.findTool?.((0,_tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .cachedTool */ .$d)(tree))) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file));
        if (!hasMarker)
            return 'it has no marker';
        const shared = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) ?? (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(path);
        if (shared !== undefined)
            return shared;
        const sharedMarker = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(file, 'file');
        if (sharedMarker !== undefined)
            return `its marker is not trusted: ${sharedMarker}`;
        const marker = readMarker(file);
        if (marker === undefined)
            return 'its marker is damaged';
        const { digest } = tree;
        if (marker.digest !== digest)
            return `its marker says ${marker.digest}, but ${digest} is needed`;
        const signature = signTree(path);
        const found = { path, digest, madeInMs: marker.madeInMs };
        if (signature === marker.signature)
            return found;
        const { sha256 } = await (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestTree */ .hW)(path);
        if (sha256 !== digest)
            return `it was changed: its digest was ${digest} and is ${sha256}`;
        try {
            writeMarker(file, { ...marker, signature });
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
                throw error;
        }
        return found;
    }
    /** Moves a folder out of its place, unless another process has replaced it meanwhile, and removes it. */
    async #discard(folder, inode, phase) {
        try {
            const staging = (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .makeStaging */ .me)(this.folder);
            try {
                const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false });
                if (stat?.ino === inode) {
                    if (stat.isDirectory())
                        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .giveBackRights */ .Ks)(folder, stat);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, 'unfit'));
                }
            }
            finally {
                await (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .removeStaging */ .O7)(staging);
            }
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
                throw error;
            phase.info(`${folder} cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    }
}
function inodeOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false })?.ino;
    }
    catch (error) {
        if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
            throw error;
        return undefined;
    }
}
/** Another user could change their folder while it is read or removed; root need not be feared. */
function isOthersFolder(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isDirectory() === true && ![process.getuid?.(), 0].includes(stat.uid);
}
/** A marker or a record of a digest has a few hundred. */
const mostBytes = 2 ** 16;
const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    /** The digest that the tree had when it was put there. */
    digest: valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** The facts of all its files at that time, see {@link signTree}. */
    signature: valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** How long it took to make the tree, in milliseconds, where that is known. */
    madeInMs: valibot__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig()),
});
/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is under a
 * root. While it is the same, nothing has changed the tree since it was digested: every change sets the inode's
 * time, which no program can set back.
 */
function signTree(root) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const visit = (folder) => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort()) {
            const path = `${folder}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true });
            digest.update(`${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`);
            if (stat.isDirectory())
                visit(path);
        }
    };
    visit(root);
    return digest.digest('hex');
}
/** `undefined` when there is none or it is damaged. */
function readMarker(file) {
    try {
        const text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fittingText */ .L)(file, mostBytes, { links: 'refuse' });
        const read = valibot__WEBPACK_IMPORTED_MODULE_11__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_11__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .qFJ(), markerSchema), text);
        return read.success ? read.output : undefined;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a marker by one rename. */
function writeMarker(file, marker) {
    (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceText */ .ee)(file, `${JSON.stringify(marker)}\n`);
}


/***/ }),

/***/ 33880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ cachedTool),
/* harmony export */   W_: () => (/* binding */ treeKey),
/* harmony export */   k$: () => (/* binding */ cacheKey),
/* harmony export */   vR: () => (/* binding */ treeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31312);


/** The one place where the key of a tree is made. After a change here no cached tree is found again. */
function treeKey(made) {
    const { kind, rules } = made;
    const keyOf = (parts, madeOf) => ({
        kind,
        key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex'),
        madeOf,
    });
    // The format of a key: raised when it changes.
    const format = 'crossroot tree 1';
    switch (made.from) {
        case 'packages': {
            const { release, packages } = made;
            const names = packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
            // All that is said of each package, in any order: a lock that says something else of the same bytes finds
            // no tree, and its packages are looked at again. The same ones make a sysroot, a gcc or a Rust, and two
            // releases that share them may lay a tree out in two ways.
            const rows = packages.map((row) => [row.sha256, row.size, row.name, row.version, row.architecture, row.repository, row.path].join(' '));
            return keyOf([format, kind, release, rules, ...rows.sort()], `${(0,_debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(release)}, rules ${rules}, the SHA256 of ${names.sort().join(', ')}`);
        }
        case 'tarball': {
            // The bytes of the tarball alone: a path and a URL of the same tarball share a tree.
            const { sha256, what } = made;
            const facts = `SHA256 ${sha256}, rules ${rules}`;
            return kind === 'gcc'
                ? keyOf(['crossroot toolchain 1', rules, sha256, ''], `${what}, ${facts}`)
                : keyOf([format, kind, 'tarball', rules, sha256], `a tarball with ${facts}`);
        }
        case 'directory': {
            // A directory's files are not read for a key, so its path and the facts of its files are used instead.
            const { path, signature } = made;
            return keyOf([format, kind, 'folder', rules, path, signature], `the directory ${path} in its present state, rules ${rules}`);
        }
    }
}
/** The key of a tree's pack in a remote cache. */
function cacheKey({ kind, key }) {
    return `crossroot-${kind}-${key}`;
}
/**
 * Versions must be semver, hence the digest as a pre-release. It is whole: a lock could name a digest that
 * begins as another tree's does, and take its place.
 */
function cachedTool({ kind, digest }) {
    return { name: `crossroot-${kind}`, version: `1.0.0-h${digest}` };
}
/**
 * The folder of a tree in its entry of a tool cache, where `@actions/tool-cache` has an architecture. It is the
 * same on every host: a sysroot is the same for all, and machines of two kinds may share a tool cache.
 */
const treeFolder = 'x64';


/***/ }),

/***/ 13971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ planSysroot),
/* harmony export */   l: () => (/* binding */ sysrootRules)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50710);
/* harmony import */ var _debian_own_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92147);
/* harmony import */ var _debian_pruning_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36727);
/* harmony import */ var _debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30678);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(83018);
/* harmony import */ var _read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(59122);







/** The first number is raised when the code here makes another sysroot of the same packages. */
const sysrootRules = `4.${_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileRulesVersion */ ._n}`;
/** How the sysroot of a release is chosen and made, of the named packages, each perhaps with `=version`. */
function planSysroot(request, context, phase) {
    const { release, target, names } = request;
    return {
        kind: 'sysroot',
        release,
        rules: sysrootRules,
        choose: async (from) => {
            const resolution = await (0,_debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRelease */ .CM)({
                ...from,
                release: (0,_debian_own_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .withOwnSuites */ .oS)(release, context.ownSuites),
                architecture: target.debian,
                names: [...target.libc.packages, ...names],
                rules: (0,_debian_pruning_js__WEBPACK_IMPORTED_MODULE_1__/* .sysrootPruningRules */ .u0)(target),
                phase,
                context,
            });
            return { ...resolution, resolved: resolution.chosenAt ?? (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.dayOf)(context) };
        },
        make: async (chosen, root) => {
            const { makeDebianSysroot } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(4194), __nccwpck_require__.e(2222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52222));
            const { sums, glibc } = await makeDebianSysroot(request, chosen, root, context, phase);
            refuseOtherGlibc(glibc, release);
            return sums;
        },
        check: (root) => refuseOtherGlibc((0,_read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSysroot */ .E)(root, target).glibc, release),
    };
}
/** The gcc was chosen for the release's own glibc. */
function refuseOtherGlibc(glibc, release) {
    if (glibc === undefined || glibc === release.glibc)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `the sysroot of ${release.title} does not have the glibc of the release`,
        why: `its libc.so.6 is ${glibc}, data/releases.json has ${release.glibc}`,
        todo: 'do not request another version of libc6 in packages, or report this',
    });
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseNewerGlibc)
/* harmony export */ });
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40480);



/**
 * Refuses a sysroot whose glibc is newer than the result may need, where no audit holds the result to it.
 * @param limit the newest glibc that it may have
 * @throws CrossrootError
 */
function refuseNewerGlibc(sysroot, own, limit) {
    if (own === undefined || limit === undefined || (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(own, limit) <= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `the sysroot ${sysroot} has a newer glibc than the floor`,
        why: [
            `${sysroot} has glibc ${own}; ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('glibc')} says ${limit}`,
            'and the audit that would check the result is off',
        ],
        todo: [
            `leave out ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('sysroot')}, so that ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('glibc')} chooses it`,
            `or build with ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('audit', 'error')}, which fails if the result needs more`,
            `or raise ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)('glibc')}`,
        ],
    });
}


/***/ }),

/***/ 14973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readGlibcVersion),
/* harmony export */   w: () => (/* binding */ OtherMachineError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(72742);
/* harmony import */ var _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88637);
/* harmony import */ var _elf_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19125);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(59625);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(69000);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6156);









const banner = /GNU C Library [^\n\0]*? (stable|development) release version (\d+\.\d+)/;
/**
 * The releases of glibc whose `libc.so.6` got no symbol version of its own. (2.31 has one only
 * since 2.34, when libpthread's symbols came into libc.)
 */
const withoutSymbols = ['2.19', '2.20', '2.21', '2.31', '2.37', '2.40'];
/** The newest release of which it is known whether it is one of those, or not. */
const newestKnown = '2.43';
/**
 * The glibc version of a sysroot, for example `2.36`: what its `libc.so.6` states, held against the newest
 * `GLIBC_<version>` that the same file defines. The newest definition may be older than the statement only as
 * far as the releases between added no symbol to libc.so.6; it is never newer, except that a development
 * release (`2.41.9000`) may define those of the release to come.
 * @throws CrossrootError when there is no `libc.so.6`, when it is musl's or for another machine, or when it
 * contradicts itself.
 */
function readGlibcVersion(root, layout, target) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .folderWith */ .X)('libc.so.6', root, layout);
    const path = folder === undefined ? undefined : (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${folder}/libc.so.6`);
    if (path === undefined)
        throw noLibc(root, layout, target);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
    const elf = (0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)(file);
    if (elf.kind !== 'none' && !(0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(elf.machine, target.machine))
        throw otherMachine(path, elf.machine, target);
    const text = textOf(file);
    const [, kind, version] = banner.exec(text) ?? [];
    if (version === undefined)
        throw notGlibc(root, path, text, target);
    if (elf.kind === 'none')
        throw broken(path, 'it is not an ELF file');
    if (elf.kind === 'damaged')
        throw broken(path, elf.why);
    refuseContradiction(path, version, kind === 'development', elf.versions);
    return version;
}
/** No C library has more bytes, with all that a debugger wants. */
const largestLibrary = 2 ** 28;
/** The text of a library; none of what is no file, or too large for one. */
function textOf(file) {
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingText */ .L)(file, largestLibrary, { links: 'refuse', encoding: 'latin1' }) ?? '';
}
/** A sysroot whose C library is for another machine. */
class OtherMachineError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5 {
}
function otherMachine(path, machine, target) {
    return new OtherMachineError({
        what: 'the sysroot is for another machine',
        why: `${path} is for ${(0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineName */ .F)(machine)}, not for ${target.machine.name}`,
        todo: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV.some((one) => (0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(machine, one.machine) && one !== target && one.uname.includes(target.processor))
            ? 'use a sysroot of a 64-bit system: a 64-bit kernel with 32-bit libraries is not enough'
            : `use a sysroot that was made for, or copied from, a system of ${target.triple} (Debian: ${target.debian})`,
    });
}
/** The error where no library folder of the layout has a `libc.so.6`: perhaps there is another one. */
function noLibc(root, layout, target) {
    const musl = findMusl(root);
    if (musl !== undefined)
        return isMusl(`it has musl's ${musl} and no libc.so.6`, target);
    for (const above of ['lib', 'usr/lib']) {
        for (const name of (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .listBeneath */ .GU)(root, above)) {
            const found = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${above}/${name}/libc.so.6`);
            if (found === undefined)
                continue;
            const elf = (0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, found));
            if (elf.kind !== 'none')
                return otherMachine(found, elf.machine, target);
        }
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the sysroot has no C library',
        why: `no libc.so.6 in ${layout.libraries.join(', ') || 'any library folder'}`,
        todo: 'put the C library and its headers there (Debian: libc6-dev), or use a sysroot that has a glibc',
    });
}
function notGlibc(root, path, text, target) {
    if (/\bmusl\b/.test(text) || findMusl(root) !== undefined)
        return isMusl(`${path} is musl's`, target);
    return otherLibrary(`${path} does not state a version of the GNU C Library`, target);
}
function isMusl(why, target) {
    return otherLibrary(why, target, ' (Alpine, postmarketOS and OpenWrt have musl)');
}
function otherLibrary(why, { triple }, hint = '') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot is not glibc',
        why,
        todo: `use a sysroot with glibc${hint}: ${triple} is a glibc target`,
    });
}
/** musl's loader or its C library, under the names that musl's own build and Alpine give them. */
function findMusl(root) {
    for (const folder of ['lib', 'usr/lib']) {
        const name = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .listBeneath */ .GU)(root, folder).find((one) => /^(?:ld-musl-.*\.so\.1|libc\.musl-.*\.so\.1)$/.test(one));
        if (name !== undefined)
            return `${folder}/${name}`;
        const library = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${folder}/libc.so`);
        if (library === undefined)
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, library);
        if ((0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)(file).kind === 'elf' && textOf(file).includes('musl'))
            return `${folder}/libc.so`;
    }
    return undefined;
}
function refuseContradiction(path, version, isDevelopment, definitions) {
    const defined = definitions
        .flatMap((name) => /^GLIBC_(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? [])
        .sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)
        .at(-1);
    if (defined === undefined)
        throw broken(path, 'it defines no symbol version of glibc');
    const newest = isDevelopment ? `2.${minor(version) + 1}` : version;
    const isNewer = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(defined, newest) > 0;
    if (!isNewer && (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(defined, newestExpected(version)) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot contradicts itself',
        why: [
            `${path} says that it is glibc ${version}`,
            `the newest symbol version that it defines is GLIBC_${defined}, ${isNewer ? 'which that release does not have' : `but that release has GLIBC_${newestExpected(version)}`}`,
        ],
        todo: 'copy the sysroot again from a device or release with an intact libc.so.6',
    });
}
/** The newest symbol version that `libc.so.6` of a release must define at the least. */
function newestExpected(version) {
    let expected = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, newestKnown) > 0 ? newestKnown : version;
    while (withoutSymbols.includes(expected))
        expected = `2.${minor(expected) - 1}`;
    return expected;
}
function minor(version) {
    return Number(version.slice(version.indexOf('.') + 1));
}
function broken(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot is broken',
        why: `${path}: ${why}`,
        todo: 'copy the sysroot again, or make it from packages',
    });
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ folderWith),
/* harmony export */   w: () => (/* binding */ findLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72742);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59625);




/**
 * Finds the layout of a sysroot by where its `libc.so.6` is, or its `crt1.o` when it has none (FHS 3.0
 * §3.9, §4.7; Debian's multiarch specification). Links are followed under the root, so that a `lib64` that is
 * a link to `usr/lib` makes no `lib64` layout, and it does not matter whether /usr is merged. A root with
 * neither file is taken for multiarch: the check of the sysroot then says what is missing.
 */
function findLayout(root, target) {
    const { gnu } = target;
    const candidates = [
        { kind: 'multiarch', folders: [`lib/${gnu}`, `usr/lib/${gnu}`] },
        { kind: 'lib', folders: ['lib', 'usr/lib'] },
        { kind: 'lib64', folders: ['lib64', 'usr/lib64'] },
    ];
    for (const name of ['libc.so.6', 'crt1.o']) {
        for (const { kind, folders } of candidates) {
            if (folders.some((folder) => holds(root, folder, name)))
                return layoutOf(kind, root, target);
        }
    }
    return layoutOf('multiarch', root, target);
}
/** The first library folder that has a file of this name; undefined when none has. */
function folderWith(name, root, layout) {
    return layout.libraries.find((folder) => (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, `${folder}/${name}`));
}
function layoutOf(kind, root, target) {
    const { gnu } = target;
    const folders = {
        multiarch: [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib', 'usr/lib'],
        lib64: ['usr/lib64', 'lib64', 'usr/lib', 'lib'],
        lib: ['usr/lib', 'lib'],
    }[kind];
    const isMultiarch = kind === 'multiarch';
    return {
        kind,
        libraries: isMultiarch
            ? folders.filter((folder) => (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, folder))
            : distinct(root, [...folders, ...gccRuntimes(root, target)]),
        includes: isMultiarch
            ? [...new Set([gnu, target.gcc.gnu].map((folder) => `usr/include/${folder}`)), 'usr/include']
            : ['usr/include'],
        pkgConfig: [...folders.filter((folder) => folder.startsWith('usr/')), 'usr/share'].map((folder) => `${folder}/pkgconfig`),
    };
}
/** Whether a folder itself holds a file: a link that leads to the file of another folder does not count. */
function holds(root, folder, name) {
    const [file, place] = [(0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, `${folder}/${name}`), (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, folder)];
    return file !== undefined && file.slice(0, file.lastIndexOf('/')) === place;
}
/** The folders that are there, each of them once, under the first of its names. */
function distinct(root, folders) {
    const seen = new Set();
    return folders.filter((folder) => {
        const path = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, folder);
        if (path === undefined || seen.has(path))
            return false;
        seen.add(path);
        return true;
    });
}
/**
 * Where Gentoo keeps gcc's libraries, `libgcc_s.so.1` and `libstdc++.so.6` among them: a folder for each gcc.
 * That of the newest gcc is taken: its libraries serve what an older one has built, too.
 */
function gccRuntimes(root, target) {
    const above = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, `usr/lib/gcc/${target.triple}`);
    if (above === undefined)
        return [];
    const newest = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, above))
        .filter((name) => /^\d/.test(name) && (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, `${above}/${name}/libgcc_s.so.1`))
        .sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)
        .at(-1);
    return newest === undefined ? [] : [`${above}/${newest}`];
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ provideSysroot)
/* harmony export */ });
/* harmony import */ var _debian_own_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77384);
/* harmony import */ var _store_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91945);
/* harmony import */ var _system_plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36928);
/* harmony import */ var _debian_sysroot_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13971);
/* harmony import */ var _glibc_floor_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2246);
/* harmony import */ var _read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(59122);
/* harmony import */ var _sysroot_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(11397);
/* harmony import */ var _sysroot_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(48703);








/**
 * Provides the sysroot that a run asks for.
 * @param pin the packages and the digest of one of Debian, when they are fixed
 * @throws CrossrootError when it is not available, is none, or has a newer glibc than it may have.
 */
async function provideSysroot(wanted, pin, context, phase) {
    const { sysroot, target, packages, sysrootGlibcLimit: limit } = wanted;
    const ready = async (tree) => {
        const { path } = tree;
        const facts = (0,_read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSysroot */ .E)(path, target);
        if ((0,_read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__/* .missingNames */ .J)(path, facts.layout, target).length === 0)
            return { path, tree, ...facts };
        // A tree that was found may have been made for another target.
        const [{ missingFiles }, { unusable }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 4194).then(__nccwpck_require__.bind(__nccwpck_require__, 54194)),
            Promise.all(/* import() */[__nccwpck_require__.e(4194), __nccwpck_require__.e(2385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72385)),
        ]);
        throw unusable((0,_sysroot_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfSysroot */ .UL)(sysroot))(missingFiles(path, facts.layout, target));
    };
    let found;
    switch (sysroot.kind) {
        case 'debian': {
            const plan = (0,_debian_sysroot_js__WEBPACK_IMPORTED_MODULE_3__/* .planSysroot */ .j)({ release: sysroot.release, target, names: packages }, context, phase);
            found = await ready(await (0,_store_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .provideTree */ .MS)(plan, pin, context.store, phase));
            for (const line of context.ownSuites.length === 0 ? [] : (0,_debian_own_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLines */ .e$)((0,_sysroot_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readSysrootPackages */ .Bj)(found.path).all))
                phase.info(line);
            return found;
        }
        case 'tarball': {
            const { tarballTree } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(4194), __nccwpck_require__.e(8488), __nccwpck_require__.e(5814)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85814));
            found = await ready(await context.store.get(await tarballTree(sysroot.tarball, target, context, phase), phase));
            break;
        }
        case 'directory': {
            const { path } = sysroot;
            const inPlace = { path, tree: undefined, ...(0,_read_sysroot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSysroot */ .E)(path, target) };
            (0,_glibc_floor_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseNewerGlibc */ .R)(path, inPlace.glibc, limit);
            const { copyWhereNeeded } = await Promise.all(/* import() */[__nccwpck_require__.e(3463), __nccwpck_require__.e(4194), __nccwpck_require__.e(4971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4971));
            const copy = copyWhereNeeded(inPlace, target, phase);
            found =
                copy === undefined
                    ? { ...inPlace, path: (0,_system_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s)(path) }
                    : await ready(await context.store.get(copy, phase));
            break;
        }
    }
    (0,_glibc_floor_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseNewerGlibc */ .R)((0,_sysroot_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfSysroot */ .UL)(sysroot), found.glibc, limit);
    phase.info(`${(0,_sysroot_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfLibc */ .ND)(target, found.glibc)}, layout ${found.layout.kind}`, 'detail');
    return found;
}


/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSysroot),
/* harmony export */   J: () => (/* binding */ missingNames)
/* harmony export */ });
/* harmony import */ var _glibc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14973);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6156);


/**
 * The layout and the glibc of a sysroot; throws a CrossrootError when the target's is glibc and there is none
 * for it.
 */
function readSysroot(root, target) {
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .findLayout */ .w)(root, target);
    return { layout, glibc: target.libc.isVersioned ? (0,_glibc_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlibcVersion */ .C)(root, layout, target) : undefined };
}
/** The names of the files that every link takes, and that are not there. */
function missingNames(root, layout, { libc, loader }) {
    const names = libc.files.map((name) => name.replace('{loader}', loader));
    return names.filter((name) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWith */ .X)(name, root, layout) === undefined);
}


/***/ }),

/***/ 48703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ packageListPath),
/* harmony export */   B1: () => (/* binding */ PackageList),
/* harmony export */   Bj: () => (/* binding */ readSysrootPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(77934);
/* harmony import */ var _debian_control_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47563);
/* harmony import */ var _debian_package_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49058);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(31312);
/* harmony import */ var _debian_repositories_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(53042);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(84275);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(59625);










/** Where a sysroot that is made from packages says which they were. */
const packageListPath = 'usr/share/crossroot/packages.json';
const listed = valibot__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    name: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageNameSchema */ .NF,
    version: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSchema */ .G0,
    architecture: valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    sha256: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Schema */ .bL,
    repository: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()),
    files: valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()),
});
/** The packages of a sysroot, and for each the files that a link can take or a program can load. */
const packageListSchema = valibot__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ release: valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), packages: valibot__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(listed) });
/** What a link can take, or a program can load: shared libraries, archives, object files. */
const linkable = /^(?:usr\/)?lib(?:64)?\/(?:.*\/)?[^/]+\.(?:a|o|so(?:\.[^/]*)?)$/;
/** Lists which package brings which linkable file, while a sysroot is made. */
class PackageList {
    #paths = new Map();
    /** @param path as the package says, under the root */
    took(from, path) {
        const paths = this.#paths.get(from) ?? [];
        this.#paths.set(from, paths);
        if (linkable.test(path))
            paths.push(path);
    }
    /** Writes the list into the sysroot, with the links that were made. The same packages give the same bytes. */
    write(root, release, alternatives = []) {
        const { vendor } = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_4__/* .originOf */ .yv)(release);
        const packages = [...this.#paths]
            .map(([{ name, version, architecture, sha256, repository }, paths]) => ({
            name,
            version,
            architecture,
            sha256,
            // Which of a distribution's own it was may change, and a sysroot is the same then.
            ...((0,_debian_repositories_js__WEBPACK_IMPORTED_MODULE_5__/* .distributionOf */ .A)(repository) === vendor ? {} : { repository }),
            files: [...new Set(paths.flatMap((path) => placeOf(root, path)))].sort(),
        }))
            .sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, packageListPath);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const rows = (list) => list.map((row) => JSON.stringify(row)).join(',\n');
        const links = alternatives.length > 0 ? `,"alternatives":[\n${rows(alternatives)}\n]` : '';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `{"release":${JSON.stringify(release.name)},"packages":[\n${rows(packages)}\n]${links}}\n`);
    }
}
/** Where a file that a package brought is, its folder's links followed; nothing for a link: it is no file. */
function placeOf(root, path) {
    const folder = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveBeneath */ .qn)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
    if (folder === undefined)
        return [];
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), { throwIfNoEntry: false })?.isFile() === true ? [file] : [];
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/**
 * The largest list that is read, in bytes; that of a desktop's sysroot has 200 kB, dpkg's status there 5 MB.
 */
const largestFile = 64 << 20;
/**
 * Reads which packages a sysroot is made of: from Crossroot's own list, else from dpkg's records, which a
 * directory that is used where it is may have. What is damaged counts as unknown: it only makes messages say
 * less.
 */
function readSysrootPackages(root) {
    return readOwnList(root) ?? readDpkg(root) ?? { release: undefined, all: [], ownerOf: () => undefined };
}
function readOwnList(root) {
    const text = readText(root, packageListPath);
    if (text === undefined)
        return undefined;
    const list = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_9__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qFJ(), packageListSchema), text);
    if (!list.success)
        return undefined;
    const { release, packages } = list.output;
    const all = packages.map(({ files: _, ...row }) => row);
    const owners = new Map(packages.flatMap(({ files }, index) => files.map((file) => [file, all[index]])));
    return { release, all, ownerOf: (path) => owners.get((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveBeneath */ .qn)(root, path) ?? path) };
}
const database = 'var/lib/dpkg';
/**
 * dpkg's records: paragraphs in `status`, and the files of each package in `info/<name>[:<arch>].list`
 * (dpkg(1)).
 */
function readDpkg(root) {
    const status = readText(root, `${database}/status`);
    if (status === undefined)
        return undefined;
    const packages = new Map();
    for (const paragraph of paragraphsOf(status)) {
        const field = (name) => paragraph.get(name);
        const [name, version, architecture] = [field('package'), field('version'), field('architecture')];
        if (name === undefined || version === undefined || architecture === undefined)
            continue;
        packages.set(name, { name, version, architecture, sha256: undefined });
    }
    const all = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    let owners;
    const ownerOf = (path) => {
        owners ??= dpkgOwners(root, packages);
        return owners.get((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveBeneath */ .qn)(root, path) ?? path);
    };
    return { release: undefined, all, ownerOf };
}
function paragraphsOf(status) {
    try {
        return (0,_debian_control_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParagraphs */ .L)(status);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CrossrootError */ .p5)
            return [];
        throw error;
    }
}
function dpkgOwners(root, packages) {
    const owners = new Map();
    for (const file of (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .listBeneath */ .GU)(root, `${database}/info`)) {
        const owner = packages.get(/^([^:]+)(?::[^:]+)?\.list$/.exec(file)?.[1] ?? '');
        if (owner === undefined)
            continue;
        for (const path of (readText(root, `${database}/info/${file}`) ?? '').split('\n')) {
            if (!/^\/(?:usr\/)?lib.*\.(?:a|o|so)/.test(path))
                continue;
            // A link counts for the package that brings the file.
            const place = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveBeneath */ .qn)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
            if (place !== undefined)
                owners.set(`${place}/${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)}`, owner);
        }
    }
    return owners;
}
function readText(root, path) {
    if (!(0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .isFileBeneath */ .aD)(root, path))
        return undefined;
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fittingText */ .L)((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_8__/* .realBeneath */ .C_)(root, path), largestFile, { links: 'refuse' });
}


/***/ }),

/***/ 11397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ releaseOfSysroot),
/* harmony export */   ND: () => (/* binding */ nameOfLibc),
/* harmony export */   UL: () => (/* binding */ nameOfSysroot),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   jb: () => (/* binding */ describeFinding)
/* harmony export */ });
/* harmony import */ var _store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71621);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91074);


/** The release that a sysroot is made of, if it is. */
function releaseOfSysroot(sysroot) {
    return sysroot.kind === 'debian' ? sysroot.release : undefined;
}
/** How a run's summary calls its sysroot. */
function nameOfSysroot(sysroot) {
    switch (sysroot.kind) {
        case 'debian':
            return sysroot.release.title;
        case 'directory':
            return sysroot.path;
        case 'tarball':
            return (0,_store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__/* .tarballName */ .y)(sysroot.tarball);
    }
}
/** How messages call the C library of a sysroot: `glibc 2.36`, `musl`. */
function nameOfLibc({ libc }, glibc) {
    return libc.isVersioned ? `${libc.name} ${glibc ?? 'none'}` : libc.name;
}
/** A finding in one line. */
function describeFinding({ what, fix }) {
    return fix === undefined ? what : `${what} (${fix})`;
}
/** Findings as lines for people, each with what fixes it. */
function findingLines({ errors, warnings, notes }) {
    const lines = (label, findings) => findings.flatMap(({ what, fix }) => [
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${label}: ${what}`),
        ...(fix === undefined ? [] : [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  fix: ${fix}`)]),
    ]);
    return [...lines('error', errors), ...lines('warning', warnings), ...lines('note', notes)];
}


/***/ }),

/***/ 17147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ execProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17095);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19467);



/**
 * Runs cargo, rustup or rustc, by its path. They take as long as they need, and stay in the group of this
 * process, so that they can ask for a password at a terminal.
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when it cannot be started.
 */
async function execProgram(program, args, { cwd, env, stdout, stderr }) {
    // @actions/exec splits this one text at blanks, quotes and backslashes.
    const quoted = `"${program.replaceAll(/[\\"]/g, String.raw `\$&`)}"`;
    try {
        const { exec } = await __nccwpck_require__.e(/* import() */ 1955).then(__nccwpck_require__.bind(__nccwpck_require__, 41955));
        const code = await exec(quoted, [...args], {
            cwd,
            env: { ...env },
            silent: true,
            ignoreReturnCode: true,
            delay: _process_js__WEBPACK_IMPORTED_MODULE_2__/* .heldMs */ .k4,
            listeners: { stdout: taking(stdout), stderr: taking(stderr) },
        });
        return await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessInterrupted */ .V1)(code ?? undefined);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what: `cannot start ${program}`,
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
            todo: `check that the folder ${cwd} exists and that the program can run`,
            cause: error,
        });
    }
}
/**
 * Gives the bytes on, and has @actions/exec see nothing of them: it keeps each line that has not ended, and
 * looks through all of it again whenever more comes, which takes a minute for a line of 60 MB.
 */
function taking(give) {
    return (data) => {
        give(data.subarray());
        data.toString = () => '';
    };
}


/***/ }),

/***/ 81912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ aboutFile),
/* harmony export */   LB: () => (/* binding */ tryReplacing),
/* harmony export */   Wr: () => (/* binding */ writeTextFiles),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84275);
/* harmony import */ var _private_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50047);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(96859);






/**
 * Makes a file appear as a whole or not at all: it is written under another name beside it, then renamed.
 * @param write writes the file of that other name
 * @throws what `write` throws, and the system's error; nothing is left of the file then.
 */
async function replaceFile(file, write) {
    const staged = (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBeside */ .Cw)(file);
    try {
        const result = await write(staged);
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(staged);
        // Whatever the umask is: nobody else writes what we make.
        if ((mode & 0o022) !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staged, mode & 0o7755);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staged, file);
        (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepBeside */ .vT)(file);
        return result;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staged, { force: true });
        throw aboutFile(error, staged, file);
    }
}
/** The same for a text, at once. */
function replaceText(file, text, mode = 0o644) {
    const staged = (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBeside */ .Cw)(file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, text, { flag: 'wx', mode });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staged, file);
        (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepBeside */ .vT)(file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staged, { force: true });
        throw aboutFile(error, staged, file);
    }
}
/**
 * Tries whether a file could be replaced, and leaves it as it is.
 * @throws the system's error, about that file
 */
function tryReplacing(file) {
    const staged = (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBeside */ .Cw)(file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staged, '', { flag: 'wx', mode: 0o600 });
    }
    catch (error) {
        throw aboutFile(error, staged, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staged, { force: true });
    }
}
/** The system's error about what is made beside a file, told of the file: nobody else knows the other name. */
function aboutFile(error, staged, file) {
    if (typeof error !== 'object' || error === null || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
        return error;
    const message = 'message' in error ? String(error.message) : '';
    const told = message.replaceAll(`'${staged}' -> '${file}'`, `'${file}'`).replaceAll(staged, file);
    return Object.assign(error, { message: told, ...('path' in error ? { path: file } : {}) });
}
/**
 * Writes files, but those that are right already: a new time would make CMake configure again.
 * @throws CrossrootError when a file cannot be written.
 */
async function writeTextFiles(files) {
    for (const { path, text, isProgram } of files) {
        try {
            const mode = isProgram === true ? 0o755 : 0o644;
            if (isOwnFile(path, mode, text) && (0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, Buffer.byteLength(text)) === text)
                continue;
            (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectories */ .Kb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            replaceText(path, text, mode);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
                what: `cannot write ${path}`,
                why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
                todo: 'free some space, or make the folder writable',
                cause: error,
            });
        }
    }
}
/** Whether this user owns a regular file of this size and mode; the umask may have made it less for others. */
function isOwnFile(path, mode, text) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.uid !== process.getuid?.())
        return false;
    return stat.size === Buffer.byteLength(text) && (stat.mode & 0o722) === (mode & 0o700);
}


/***/ }),

/***/ 17095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NI: () => (/* binding */ beforeInterruption),
  vd: () => (/* binding */ endAfterWork),
  cn: () => (/* binding */ endOnSignals),
  Nl: () => (/* binding */ graceMs),
  BE: () => (/* binding */ leaveKeysToChild),
  V1: () => (/* binding */ unlessInterrupted)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
// EXTERNAL MODULE: ./lib/src/system/process-tree.js
var process_tree = __nccwpck_require__(19372);
;// CONCATENATED MODULE: ./lib/src/system/interruption.js



const signals = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'];
/** From the polite signal, on which a program removes its files, to the one that it cannot refuse. */
const graceMs = 1000;
const lookEveryMs = 20;
/** What a terminal's keys end at the same time as this process has been seen before, unless it is younger. */
const noteEveryMs = 500;
const lastActs = [];
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
function leaveKeysToChild() {
    isChilds = true;
}
/** Passes on what came of a child, but nothing once a signal ends this process: nobody is to act on it then. */
function unlessInterrupted(value) {
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
    const tree = new process_tree/* ProcessTree */.i$(process.pid);
    const isAtTerminal = [0, 1, 2].some((stream) => (0,external_node_tty_namespaceObject.isatty)(stream));
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
                    (0,process_tree/* endBySignal */.DA)(signal);
                process.exit(128 + external_node_os_.constants.signals[signal]);
            };
            if (isEnding)
                exit();
            isEnding = true;
            const began = performance.now();
            const look = () => {
                const isDone = tree.signal(0) === 0 || performance.now() - began > graceMs;
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


/***/ }),

/***/ 29021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   mY: () => (/* binding */ LateLines),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
const newline = 0x0a;
/**
 * Cuts bytes into lines, whatever pieces they come in; each line has its end, but for the last when it lacks
 * one. Only a line feed ends a line: Node's readline takes other characters too, which a name may hold.
 */
class Lines {
    each;
    longest;
    parts = [];
    length = 0;
    /** @param longest bytes of a line; what is over them is dropped */
    constructor(each, longest = Number.POSITIVE_INFINITY) {
        this.each = each;
        this.longest = longest;
    }
    add(bytes) {
        let from = 0;
        for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
            this.keep(bytes.subarray(from, end));
            this.parts.push(bytes.subarray(end, end + 1));
            this.give();
            from = end + 1;
        }
        this.keep(bytes.subarray(from));
    }
    /** Gives the last line, when it lacks its end. */
    end() {
        if (this.parts.length > 0)
            this.give();
    }
    keep(bytes) {
        const kept = bytes.subarray(0, this.longest - this.length);
        if (kept.length === 0)
            return;
        this.parts.push(kept);
        this.length += kept.length;
    }
    give() {
        const line = Buffer.concat(this.parts);
        this.parts = [];
        this.length = 0;
        this.each(line);
    }
}
/** Cuts bytes into lines of text, without their ends. */
function textLines(each, longest) {
    return new Lines((line) => each(line.toString().replace(/\n$/, '')), longest);
}
/**
 * Hands lines on when everything that was written before them has been read: cargo writes a diagnostic to one
 * pipe, then to another that it gives up, and nothing says which is read first. The one may have been read
 * already in the turn of the event loop in which both were written, so a line waits for one more turn.
 */
class LateLines {
    each;
    /** The lines of one turn each, the oldest first. */
    turns = [];
    current;
    constructor(each) {
        this.each = each;
    }
    add(line) {
        this.current ??= this.begin();
        this.current.push(line);
    }
    /** Hands on what is left. */
    flush() {
        this.current = undefined;
        while (this.turns.length > 0)
            this.give();
    }
    begin() {
        const turn = [];
        this.turns.push(turn);
        setImmediate(() => {
            if (this.current === turn)
                this.current = undefined;
            setImmediate(() => this.give());
        });
        return turn;
    }
    give() {
        for (const line of this.turns.shift() ?? [])
            this.each(line);
    }
}


/***/ }),

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   L: () => (/* binding */ fittingText),
/* harmony export */   Pq: () => (/* binding */ streamFile),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   bk: () => (/* binding */ UnfitFileError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65071);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14185);



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
function openFile(file, links = 'follow') {
    const { O_RDONLY, O_NONBLOCK, O_NOCTTY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (links === 'refuse' ? O_NOFOLLOW : 0);
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    }
    catch (error) {
        if (links === 'refuse' && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ELOOP')
            throw new UnfitFileError('it is a link');
        // A socket, or a device that nothing drives (open(2)).
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENXIO')
            throw new UnfitFileError('it is not a regular file');
        throw error;
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (stats.isFile())
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw new UnfitFileError(`it is ${typeOf(stats)}`);
}
/**
 * Uses a file while it is open.
 * @throws as {@link openFile}, and what `use` throws.
 */
function withFile(file, use, links = 'follow') {
    const descriptor = openFile(file, links);
    try {
        return use(descriptor, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
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
            const more = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
            if (more === 0)
                return bytes.toString(encoding, 0, length);
            length += more;
            if (length > mostBytes)
                throw new UnfitFileError(`it is larger than the limit of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(mostBytes)}`);
            if (length < bytes.length)
                continue;
            bytes = Buffer.concat([bytes], Math.min(2 * length, mostBytes + 1));
        }
    };
    return withFile(file, read, links);
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
function readStart(file, length) {
    const start = Buffer.alloc(length);
    return withFile(file, (descriptor) => start.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start)));
}
/**
 * The bytes of a file as a stream.
 * @param part the first and the last byte that are wanted
 * @throws as {@link openFile}, at once.
 */
function streamFile(file, part = {}) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { ...part, fd: openFile(file), highWaterMark: 1 << 18 });
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


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ refuseSpecial),
/* harmony export */   VI: () => (/* binding */ refuseUnwritablePlace),
/* harmony export */   hb: () => (/* binding */ outputPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(19543);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81912);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45720);







const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
/**
 * Where a file goes that a user names: the absolute path, with a link to a file followed; undefined for
 * standard output (`-`).
 * @throws CrossrootError when no file could be written there.
 */
function outputPlace(file) {
    if (standardOutput.includes(file))
        return undefined;
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(output) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(output) : output;
    refuseSpecial(place);
    refuseUnwritablePlace(output);
    return place;
}
/**
 * Refuses a file whose folder is missing or cannot be written, before what it is to hold takes time.
 * @param options.name how messages call the file
 * @param options.kind what they say before its name, such as `the lock`
 * @param options.otherwise what can be done instead of making the folder
 * @throws CrossrootError
 */
function refuseUnwritablePlace(file, { name = file, kind, otherwise, } = {}) {
    const called = kind === undefined ? name : `${kind} ${name}`;
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : file;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        const create = `mkdir -p ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .K)(folder)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${called} cannot be written`,
            why: `the folder ${folder} does not exist`,
            todo: otherwise === undefined ? `create it: ${create}` : `create it (${create}), or ${otherwise}`,
        });
    }
    try {
        (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tryReplacing */ .LB)(place);
    }
    catch (error) {
        throw (0,_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .storageError */ .QX)(error, `writing ${called}`, folder);
    }
}
/**
 * Refuses to put a file in place of anything but a regular file.
 * @throws CrossrootError when a folder, a link, a FIFO, a device or a socket is there.
 */
function refuseSpecial(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `${file} cannot be written`,
        why: `it is ${(0,_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .typeOf */ .QP)(stats)}, and Crossroot only replaces regular files`,
        todo: stats.isDirectory()
            ? `name a file in it, such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, 'file')}`
            : 'name a file, or remove it',
    });
}


/***/ }),

/***/ 63671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeTriedStaging),
/* harmony export */   v_: () => (/* binding */ NoProgramsError),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96859);




/**
 * A place in which no program can be started. It has the code of a system error: it is as good as one that
 * cannot be written.
 */
class NoProgramsError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5 {
    code = 'EACCES';
    constructor(place) {
        super({
            what: `programs cannot run from ${place}`,
            why: 'its file system is mounted with noexec',
            todo: 'set RUNNER_TOOL_CACHE, or RUNNER_TEMP, to a folder on a file system without noexec',
        });
    }
}
/**
 * Says why programs and variables could not name what is in a folder: ld.so(8) splits its library path at
 * colons and semicolons, and the files of the runner have a line for a value.
 * @returns undefined for a path that all of them can carry.
 */
function pathProblem(path) {
    if (!path.startsWith('/'))
        return 'it is not absolute';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return /[:;\x00-\x1f\x7f]/.test(path)
        ? 'PATH, pkg-config, CMake and the loader split lists of folders at colons and semicolons, and variables are lines'
        : undefined;
}
/** Less than any tree has, more than a file system keeps beside the names of files. */
const triedBytes = 16_384;
/**
 * Makes an empty staging folder in a place, where a file has room and could be started as a program, and sweeps
 * those of processes that have ended.
 * @throws NoProgramsError for a place that is mounted with noexec; what {@link makeStaging} throws, and the
 * system error of a full disk. Nothing is left then.
 */
async function makeTriedStaging(place) {
    const staging = (0,_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStaging */ .me)(place);
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'tried');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, Buffer.alloc(triedBytes), { mode: 0o700 });
        refuseNoPrograms(file, place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        await (0,_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepStaging */ .ii)(staging);
        return staging;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
        throw error;
    }
}
/** access(2) refuses to execute any file of such a mount, whoever asks. */
function refuseNoPrograms(file, place) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EACCES' ? new NoProgramsError(place) : error;
    }
}


/***/ }),

/***/ 36928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65071);
/* harmony import */ var _private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(50047);






/** What shells, make, pkg-config, CMake, rustc and cargo's variables all take as it is, without quotes. */
const plain = /^[A-Za-z0-9_./+@~-]*$/;
/** Where links can be: places that do not change from run to run, so that nothing is built again. */
const usualPlaces = () => ['/tmp', '/var/tmp', (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()];
/**
 * A path to the same place without blanks, quotes, `$`, `=` and letters beyond ASCII: itself, or one through a
 * link to the part that has them. The link is in a folder that only this user can write, and has the same name
 * in every run.
 * @param path absolute
 * @param places for the link; one in which another user could put something else in its place is passed over
 * @throws CrossrootError when there is no place for the link.
 */
function plainPath(path, places = usualPlaces()) {
    if (plain.test(path))
        return path;
    const parts = path.split('/');
    const end = parts.findLastIndex((part) => !plain.test(part)) + 1;
    const odd = parts.slice(0, end).join('/');
    const failures = [];
    for (const place of places.filter((one) => one.startsWith('/') && plain.test(one))) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, `crossroot-links-${process.getuid?.()}`);
        try {
            (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseReplaceable */ .FL)(place);
            (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivateDirectory */ .Dn)(folder);
            const link = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(odd).digest('hex').slice(0, 16));
            makeLink(link, odd);
            return [link, ...parts.slice(end)].join('/');
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5) && (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            failures.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(error));
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `cannot make a link to ${odd}, whose name some build tools cannot handle`,
        why: failures,
        todo: 'use a folder whose path has only ASCII letters, digits and `._+@~-`',
    });
}
/**
 * Other runs make the same one, and go through it meanwhile: it is replaced at once. It is new each time, so
 * that what cleans these places of old files leaves it alone.
 */
function makeLink(link, to) {
    const fresh = `${link}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(to, fresh);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, link);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh);
        throw error;
    }
}


/***/ }),

/***/ 50047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ makePrivateDirectory),
/* harmony export */   FL: () => (/* binding */ refuseReplaceable),
/* harmony export */   I5: () => (/* binding */ whyShared),
/* harmony export */   Kb: () => (/* binding */ makeDirectories),
/* harmony export */   Ks: () => (/* binding */ giveBackRights),
/* harmony export */   ad: () => (/* binding */ SharedFolderError),
/* harmony export */   qY: () => (/* binding */ refuseShared)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45720);




/**
 * A folder of ours that another user made or can write. It has the code of a system error: a place with such a
 * folder is as good as one that cannot be written.
 */
class SharedFolderError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5 {
    code;
    constructor(folder, why, code) {
        super({
            what: `the folder ${folder} is not safe to use`,
            why: `${why}: other users could put programs there that you would run`,
            todo: 'remove it, or set RUNNER_TOOL_CACHE and RUNNER_TEMP to folders that only you can write to',
        });
        this.code = code;
    }
}
/**
 * Why something of ours beneath a place that others may write cannot be believed: it is missing, a link or
 * another user's, or others can write it. Undefined when nobody but this user and root can have written it.
 */
function whyShared(path, type = 'folder') {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        return stat === undefined ? 'it is missing' : objectionTo(stat, type, [process.getuid?.(), 0]);
    }
    catch (error) {
        if (!(0,_storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnwritable */ .Q0)(error))
            throw error;
        return 'it cannot be read';
    }
}
/**
 * Refuses to write into a folder that is not this user's alone; one that is missing passes. The owner's rights
 * that a folder has lost are given back.
 */
function refuseShared(folder) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    const why = objectionTo(stat, 'folder', [process.getuid?.()]);
    if (why !== undefined)
        throw new SharedFolderError(folder, why, stat.isDirectory() ? 'EPERM' : 'ENOTDIR');
    giveBackRights(folder, stat);
}
/** S_ISVTX of inode(7), which Node does not name: of such a folder's entries each is its owner's alone. */
const sticky = 0o1000;
/**
 * Refuses a place in which another user could put something else where a folder of ours is: one that is theirs,
 * or that they may write and that is not sticky, and so for each folder above it.
 * @throws SharedFolderError; the system error when there is no such place.
 */
function refuseReplaceable(place) {
    for (let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at);
        if ((stat.mode & sticky) !== 0)
            stat.mode &= ~0o022;
        const why = objectionTo(stat, 'folder', [process.getuid?.(), 0]);
        if (why !== undefined)
            throw new SharedFolderError(at, why, 'EPERM');
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return;
    }
}
/**
 * Makes a folder that only this user can write, where there is none.
 * @param mode never more than 0755; the umask may make it less
 * @throws SharedFolderError when it is there and is not this user's alone; the system error when it cannot be
 * made.
 */
function makePrivateDirectory(folder, mode = 0o700) {
    if (makeOne(folder, mode) !== 'ENOENT')
        return;
    makeDirectories((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    // Where it is still missing, the system's own error says so.
    if (makeOne(folder, mode) === 'ENOENT')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode });
}
/**
 * Makes a folder and those above it, where there are none. Node's recursive mkdir never ends where a file
 * system answers that a new folder is missing, as /proc does.
 * @throws the system error when one of them cannot be made.
 */
function makeDirectories(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    makeDirectories((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o755 });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
function makeOne(folder, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'ENOENT';
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
        refuseShared(folder);
    }
    return undefined;
}
/** Gives this user back the rights that the mode of an own folder lacks. */
function giveBackRights(folder, { mode }) {
    if ((mode & 0o700) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, (mode & 0o7777) | 0o700);
}
function objectionTo(stat, type, owners) {
    if (stat.isSymbolicLink())
        return 'it is a link';
    if (!(type === 'folder' ? stat.isDirectory() : stat.isFile()))
        return `it is not a ${type}`;
    if (!owners.includes(stat.uid))
        return `it belongs to another user (uid ${stat.uid})`;
    return (stat.mode & 0o022) === 0
        ? undefined
        : `others can write to it (mode ${(stat.mode & 0o7777).toString(8)})`;
}


/***/ }),

/***/ 19372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ endBySignal),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   i$: () => (/* binding */ ProcessTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65071);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84275);



/** What is known of a process; undefined when it has ended, or is another user's that cannot be looked at. */
function statOf(pid) {
    try {
        const stat = (0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(`/proc/${pid}/stat`, 4096, { encoding: 'latin1' });
        // The second field, the name, may hold blanks and parentheses: count from its end. The state is next.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state = 'X', parent, group] = fields;
        if (state === 'Z' || state === 'X')
            return undefined;
        return { parent: Number(parent), group: Number(group), start: fields[19] ?? '' };
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}
/** Ends this process by a signal, as if nothing had watched for it, and without what Node does at its end. */
function endBySignal(signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
}
/**
 * A child with all that it has started, or whatever this process has started. They are found by their parents
 * and by the groups that they made, and remembered: one whose parent ends is still known. A daemon that left
 * both behind before anybody looked is nobody's.
 */
class ProcessTree {
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
                if (!['ESRCH', 'EPERM'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? ''))
                    throw error;
            }
        }
        return pids.length;
    }
    #look() {
        const live = new Map();
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
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


/***/ }),

/***/ 19467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   QR: () => (/* binding */ runAtInterruption),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   d$: () => (/* binding */ shortAnswer),
/* harmony export */   g8: () => (/* binding */ throughProgram),
/* harmony export */   gW: () => (/* binding */ runAttached),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   k4: () => (/* binding */ heldMs),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   qI: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65071);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(17095);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(29021);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(19372);










/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A
 * name with a slash is only checked. Relative folders of PATH are passed over.
 */
function findProgram(name, path) {
    if (name.includes('/'))
        return isProgram(name) ? name : undefined;
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))
        .find(isProgram);
}
const notThere = ['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile();
    }
    catch (error) {
        if (!notThere.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) ?? ''))
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
const keptErrors = 2 ** 16;
/** Longer lines are cut: a mangled name has some thousand characters. */
const longestLine = 2 ** 16;
/**
 * Runs a program without a shell and without a standard input.
 * @param file absolute path
 * @param stdout takes standard output as it comes
 * @param stderr an open file that gets standard error in place of {@link Ended}
 * @throws for arguments that no program can have; never for what the program does.
 */
async function runProgram(file, args, stdout, { env, cwd, limits, signal }, stderr) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        env,
        cwd,
        stdio: ['ignore', 'pipe', stderr ?? 'pipe'],
        detached: limits !== undefined,
    });
    const tree = child.pid === undefined ? undefined : new _process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .ProcessTree */ .i$(child.pid);
    const timers = [];
    let failure;
    let [errors, bytes, isLate] = ['', 0, false];
    const stop = (why) => {
        if (failure !== undefined)
            return;
        failure = why;
        tree?.signal('SIGTERM');
        timers.push(setTimeout(() => tree?.signal('SIGKILL'), _interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .graceMs */ .Nl));
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
    const end = () => stop((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(signal?.reason));
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
                failure ??= `it does not start: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`;
                resolve(null);
            });
            child.once('close', resolve);
            child.once('exit', (ended) => timers.push(setTimeout(letGo, heldMs, ended, resolve)));
        });
        const known = failure === undefined ? (code ?? undefined) : undefined;
        return await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessInterrupted */ .V1)({ code: known, stderr: errors, failure, isLate });
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
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .textLines */ .Fy)(line, longestLine);
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
function throughProgram(file, args) {
    return node_stream__WEBPACK_IMPORTED_MODULE_4__.Duplex.from(async function* (source) {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' }, detached: true });
        const ended = failureOf(child, file);
        const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(source, child.stdin).catch((error) => error);
        try {
            yield* child.stdout;
            const failure = await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessInterrupted */ .V1)((await ended) ?? (await fed));
            if (failure !== undefined)
                throw failure;
        }
        finally {
            child.stdin.destroy();
            const isLeft = child.exitCode === null && child.signalCode === null;
            if (isLeft && child.pid !== undefined)
                new _process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .ProcessTree */ .i$(child.pid).signal('SIGKILL');
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
    (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveKeysToChild */ .BE)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, cwd, stdio: 'inherit' });
    const code = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal])));
    });
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessInterrupted */ .V1)(code);
}
/** Runs a program that takes no time, when a signal ends this process: nothing can be waited for then. */
function runAtInterruption(file, args, env) {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(file, args, { env, stdio: 'ignore', timeout: 500, killSignal: 'SIGKILL' });
}
/** The lines of a program's standard error, each once, as far as a message shows them. */
function messageLines(stderr) {
    const lines = stderr.slice(0, 4000).split('\n');
    return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}


/***/ }),

/***/ 59625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ realBeneath),
/* harmony export */   GU: () => (/* binding */ listBeneath),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   a4: () => (/* binding */ existsBeneath),
/* harmony export */   aD: () => (/* binding */ isFileBeneath),
/* harmony export */   aO: () => (/* binding */ climbsAbove),
/* harmony export */   hs: () => (/* binding */ leavesRoot),
/* harmony export */   qn: () => (/* binding */ resolveBeneath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65071);



/** Linux refuses a path with more links (path_resolution(7)). */
const mostLinks = 40;
/** Linux knows no longer name, in bytes (NAME_MAX). */
const longestName = 255;
/**
 * Follows a path as chroot(2) would: an absolute link begins at the sysroot's root, and `..` there stays in it.
 * @param path under the root; a leading slash changes nothing
 * @returns the path under the root without any link in it; undefined when a link dangles, or forms a loop.
 */
function resolveBeneath(root, path) {
    return follow(root, path).path;
}
/**
 * Whether a relative link leads the kernel, which knows no such root, above it: by itself, or by way of others.
 * @param path the link; no folder on its way is a link
 * @param to what it holds
 */
function leavesRoot(root, path, to) {
    if (climbsAbove(path, to))
        return true;
    return /(?:^|\/)\.\.(?:\/|$)/.test(to) && follow(root, path).leaves;
}
/** Where a path leads, and whether a relative link on the way climbs above the root. */
function follow(root, path) {
    const waiting = path.split('/').reverse();
    const found = [];
    let [links, leaves] = [0, false];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (found.pop() === undefined)
                leaves = true;
            continue;
        }
        // No file system has it, and the kernel would fail instead of saying so.
        if (Buffer.byteLength(part) > longestName)
            return { leaves };
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...found, part);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (status === undefined)
            return { leaves };
        if (!status.isSymbolicLink()) {
            const isLast = waiting.every((rest) => rest === '');
            if (!isLast && !status.isDirectory())
                return { leaves };
            found.push(part);
            continue;
        }
        links += 1;
        if (links > mostLinks)
            return { leaves };
        const to = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(at);
        if (to.startsWith('/'))
            found.length = 0;
        waiting.push(...to.split('/').reverse());
    }
    return { path: found.join('/'), leaves };
}
/** Whether a path of a sysroot leads to something, as {@link resolveBeneath} follows it. */
function existsBeneath(root, path) {
    return resolveBeneath(root, path) !== undefined;
}
/** Whether a path of a sysroot leads to a plain file. */
function isFileBeneath(root, path) {
    const found = resolveBeneath(root, path);
    return found !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found)).isFile();
}
/** The absolute path of what a path of a sysroot leads to; of the path itself when it is a dangling link. */
function realBeneath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, resolveBeneath(root, path) ?? path);
}
/** The sorted names in a folder of a sysroot; none when it is no folder. */
function listBeneath(root, folder) {
    const found = resolveBeneath(root, folder);
    if (found === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found)).isDirectory())
        return [];
    return entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, found))
        .map(({ name }) => name)
        .sort();
}
/** The entries of a folder; none of one that this user may not read, as some of a mounted device are. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EACCES')
            return [];
        throw error;
    }
}
/** Whether a relative link climbs above the root, links among the folders on its way taken for plain ones. */
function climbsAbove(path, to) {
    return !to.startsWith('/') && /^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), to));
}


/***/ }),

/***/ 80269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/**
 * Waits for all, also when one fails: nobody may go on working in folders that are being removed.
 * @param stop called at the first failure, to end the others early
 * @throws the first failure in time: the others may only be what came of it
 */
async function settleAll(work, stop) {
    const all = Promise.all(work);
    all.catch(() => stop?.());
    await Promise.allSettled(work);
    return all;
}


/***/ }),

/***/ 96859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ nameBeside),
/* harmony export */   O7: () => (/* binding */ removeStaging),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   ii: () => (/* binding */ sweepStaging),
/* harmony export */   me: () => (/* binding */ makeStaging),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   vT: () => (/* binding */ sweepBeside),
/* harmony export */   wx: () => (/* binding */ newOwnName)
/* harmony export */ });
/* unused harmony export nameOfOwner */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(65071);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(84275);
/* harmony import */ var _private_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(50047);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(19372);
/* harmony import */ var _storage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(45720);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(18258);











/** A staging folder whose owner cannot be seen from here is taken for dead after a day without a change. */
const unknownOwnerMs = 24 * 3600 * 1000;
/**
 * Makes an empty staging folder of this process's own, on the file system of `place`. Each user of a place has
 * staging folders apart.
 * @throws the system error when that cannot be written; SharedFolderError when another user made it first.
 */
function makeStaging(place) {
    const all = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(place, _storage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .stagingName */ .zb);
    (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .makePrivateDirectory */ .Dn)(all);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(all, newOwnName());
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    return (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .removedOnInterruption */ .h)(folder);
}
/** A name that says which process has it ({@link hasEnded}), and that nothing else has. */
function newOwnName() {
    return `${nameOfOwner()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
}
/** The names that {@link newOwnName} gives. */
const ownName = /^[0-9a-f]{12}-[0-9a-f]{12}-\d+-\d+-\d+-[0-9a-f]+$/;
/**
 * Removes the staging folders whose owners have ended; those of other hosts and containers, which cannot be
 * seen from here, a day after the newest change in them. Whatever else is there stays.
 * @param own a staging folder that was just made. Its neighbours are looked at, and its time is taken for now:
 * hosts that share a file system need not agree on theirs.
 */
async function sweepStaging(own) {
    for (const folder of leftIn((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(own), '', (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(own).mtimeMs)) {
        // Another process may be removing it, too.
        await removeStaging(folder).catch(() => undefined);
    }
}
/**
 * A name for what is made beside other things, for a while or to take the place of one: nobody else's, and gone
 * when a signal ends this process.
 */
function nameBeside(path) {
    return (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .removedOnInterruption */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `${besidePrefix}${newOwnName()}`));
}
const besidePrefix = '.crossroot-';
const swept = new Set();
/**
 * Removes what processes that have ended left beside a file under a {@link nameBeside}; once for each folder.
 * @param path something in the folder; when its inode was changed last is taken for now
 */
function sweepBeside(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path);
    if (swept.has(folder))
        return;
    swept.add(folder);
    try {
        for (const left of leftIn(folder, besidePrefix, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).ctimeMs))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(left, { recursive: true, force: true });
    }
    catch (error) {
        // It is in nobody's way.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === undefined)
            throw error;
    }
}
/** What ended processes of this user left in a folder, by the form of its name after the prefix. */
function leftIn(folder, prefix, now) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).flatMap((entry) => {
        const name = entry.startsWith(prefix) ? entry.slice(prefix.length) : '';
        if (!ownName.test(name))
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        if (stat === undefined || stat.isSymbolicLink() || stat.uid !== process.getuid?.())
            return [];
        return (hasEnded(name) ?? !hasChangedSince(path, now - unknownOwnerMs)) ? [path] : [];
    });
}
function hasChangedSince(path, time) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (stat.mtimeMs >= time)
            return true;
        return stat.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).some((name) => hasChangedSince((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(path, name), time));
    }
    catch (error) {
        // What goes while it is looked at has somebody at work on it.
        if (!(0,_storage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnwritable */ .Q0)(error))
            throw error;
        return true;
    }
}
/** Removes a staging folder, whatever modes its folders have. What cannot be removed, a later run sweeps. */
async function removeStaging(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
    catch {
        try {
            openFolders(folder);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        }
        catch (error) {
            // The file system is read-only by now, for example; the run has its own failure, or none.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === undefined)
                throw error;
        }
    }
}
function openFolders(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (!stat.isDirectory())
        return;
    (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .giveBackRights */ .Ks)(path, stat);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path))
        openFolders((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(path, name));
}
/**
 * A name that only this process has, for {@link hasEnded}. The names of its staging folders begin with it, so
 * that none ever exists without its owner.
 */
function nameOfOwner() {
    const { host, boot, namespace, pid, start } = here();
    return [host, boot, namespace, pid, start].join('-');
}
/**
 * Whether the process that a name begins with has ended; `undefined` when it cannot be seen from here. Another
 * boot need not be an earlier one of this machine: two machines may have one name.
 */
function hasEnded(name) {
    const own = here();
    const [host, boot, namespace, pid, start] = name.split('-');
    if (host !== own.host || boot !== own.boot || namespace !== own.namespace)
        return undefined;
    return (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .statOf */ ._N)(pid ?? '')?.start !== start;
}
let owner;
function here() {
    owner ??= readOwner();
    return owner;
}
function readOwner() {
    return {
        host: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()).digest('hex').slice(0, 12),
        boot: (0,_open_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)('/proc/sys/kernel/random/boot_id', 4096).replaceAll('-', '').slice(0, 12),
        // Containers on one host have process numbers of their own.
        namespace: /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0',
        pid: String(process.pid),
        start: (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .statOf */ ._N)('self')?.start ?? '0',
    };
}


/***/ }),

/***/ 45720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ isUnwritable),
/* harmony export */   QX: () => (/* binding */ storageError),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   zb: () => (/* binding */ stagingName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65071);

/** Where all staging folders of this user in a place are. */
const stagingName = `crossroot-staging-${process.getuid?.() ?? 0}`;
/**
 * Describes the failure of a file operation: a full disk and a read-only file system get their remedy, an error
 * of Crossroot's own passes unchanged.
 * @param doing the start of the sentence: `unpacking libssl-dev`.
 * @param folder what was written; a message names the place of a staging folder, which is gone by then
 */
function storageError(error, doing, folder) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `${doing} failed`,
        why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
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
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? '');
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


/***/ }),

/***/ 18258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ removedOnInterruption),
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17095);


/**
 * Makes a folder of this process alone, with a random name (mkdtemp(3)). Who makes it removes it; a signal that
 * ends this process removes it too.
 * @param prefix its path without the last six characters
 * @throws the system error when it cannot be made.
 */
function makeTemporaryFolder(prefix) {
    return removedOnInterruption((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix));
}
/** Has a folder or a file removed when a signal ends this process; gives its path. */
function removedOnInterruption(path) {
    (0,_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .beforeInterruption */ .NI)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }));
    return path;
}


/***/ }),

/***/ 84747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(17095);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(96859);






/** Where those who want their turn in a folder have a file each. */
const turnsName = '.crossroot-turns';
/** A holder that cannot be seen from here says so often that it is there, and is gone after some silence. */
const beatMs = 5000;
const silenceMs = 12 * beatMs;
/**
 * Runs something while no other process does so in a folder. The turn of a process that has ended, however it
 * did, is over. Where none can be taken, in a folder that is missing or cannot be written, nobody
 * is waited for.
 * @param folder by whatever path
 * @param tell is told once who is waited for
 * @throws what `run` throws.
 */
async function inTurn(folder, tell, run) {
    const turns = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, turnsName);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(turns, (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .newOwnName */ .wx)());
    const leave = () => {
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(own));
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(turns));
    };
    (0,_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .beforeInterruption */ .NI)(leave);
    for (let isTold = false;; isTold = true) {
        // Whoever wants the turn says so before looking: of two at once, one at least sees the other.
        const holder = begin(turns, own) ? holderBeside(turns, own) : undefined;
        if (holder === undefined)
            break;
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(own));
        if (!isTold)
            tell(describe(holder));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50 + 100 * Math.random());
    }
    const beat = setInterval(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, '.', { flag: 'r+' }, () => undefined), beatMs);
    try {
        return await run();
    }
    finally {
        clearInterval(beat);
        leave();
    }
}
/** Makes this process's file, unless that cannot be. It is not held open: its disk may have to be unmounted. */
function begin(turns, own) {
    // Whoever was there last removes the folder, perhaps just now.
    for (let tries = 0; tries < 100; tries++) {
        // Those who share the folder share its turns.
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(turns, { mode: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(turns)).mode }));
        // What others put there may lead elsewhere.
        if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(turns).isDirectory()) === false)
            return false;
        if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(own, '', { flag: 'wx', mode: 0o600 }) ?? true))
            return true;
    }
    return false;
}
/** Whose turn it is, if not this process's. */
function holderBeside(turns, own) {
    return attempt(() => {
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(own).mtimeMs;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(turns).find((name) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(turns, name);
            const stat = _staging_js__WEBPACK_IMPORTED_MODULE_5__/* .ownName */ .qU.test(name) && file !== own ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) : undefined;
            if (stat === undefined)
                return false;
            // A time to come is that of a folder that was copied here.
            const isOver = (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEnded */ .hY)(name) ?? Math.abs(now - stat.mtimeMs) > silenceMs;
            if (isOver)
                attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file));
            return !isOver;
        });
    });
}
/** Undefined for what the system refuses: `cargo clean` may be at work, or the disk is read-only by now. */
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return undefined;
    }
}
function describe(holder) {
    return (0,_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEnded */ .hY)(holder) === false
        ? `process ${holder.split('-')[3]}`
        : 'a process of another machine or container';
}


/***/ }),

/***/ 69000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z3: () => (/* binding */ smallestPage),
  zV: () => (/* binding */ targets),
  B1: () => (/* binding */ withNames)
});

;// CONCATENATED MODULE: ./lib/data/targets.json
const targets_namespaceObject = /*#__PURE__*/JSON.parse('{"aarch64-unknown-linux-gnu":{"gnu":"aarch64-linux-gnu","debian":"arm64","node":"arm64","releases":["buster","bullseye","bookworm","trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute","raspberrypi:bookworm","raspberrypi:trixie"],"processor":"aarch64","uname":["aarch64","arm64"],"machine":{"number":183,"bits":64,"isBigEndian":false,"name":"AArch64","readelf":"AArch64"},"page":65536,"largePages":{"16384":"the Raspberry Pi 5 and Apple\'s machines (Asahi Linux)","65536":"RHEL 8 and other kernels for servers, such as Ampere\'s"},"interpreter":"/lib/ld-linux-aarch64.so.1","rust":{"arch":"aarch64","abi":"","atomics":["128"]}},"x86_64-unknown-linux-gnu":{"gnu":"x86_64-linux-gnu","debian":"amd64","node":"x64","releases":["buster","bullseye","bookworm","trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute"],"processor":"x86_64","uname":["x86_64","amd64"],"machine":{"number":62,"bits":64,"isBigEndian":false,"name":"x86-64","readelf":"Advanced Micro Devices X86-64"},"page":4096,"levels":{"property":3221258242,"names":["x86-64","x86-64-v2","x86-64-v3","x86-64-v4"],"baseline":"x86-64"},"interpreter":"/lib64/ld-linux-x86-64.so.2","rust":{"arch":"x86_64","abi":"","atomics":[]}},"armv7-unknown-linux-gnueabihf":{"gnu":"arm-linux-gnueabihf","debian":"armhf","releases":["buster","bullseye","bookworm","trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute"],"processor":"armv7l","family":"arm","uname":["armv7l","armv8l","aarch64"],"machine":{"number":40,"bits":32,"isBigEndian":false,"name":"hard-float ARM (32-bit)","readelf":"ARM","flags":{"mask":512,"value":0}},"page":4096,"interpreter":"/lib/ld-linux-armhf.so.3","rust":{"arch":"arm","abi":"eabihf","atomics":[]}},"i686-unknown-linux-gnu":{"gnu":"i386-linux-gnu","tools":"i686-linux-gnu","debian":"i386","releases":["buster","bullseye","bookworm","trixie","forky"],"processor":"i686","family":"x86","uname":["i686","i586","x86_64"],"machine":{"number":3,"bits":32,"isBigEndian":false,"name":"x86 (32-bit)","readelf":"Intel 80386"},"page":4096,"levels":{"property":3221258242,"names":["x86-64","x86-64-v2","x86-64-v3","x86-64-v4"],"baseline":"x86-64"},"interpreter":"/lib/ld-linux.so.2","rust":{"arch":"x86","abi":"","atomics":[]}},"riscv64gc-unknown-linux-gnu":{"gnu":"riscv64-linux-gnu","clang":"riscv64-unknown-linux-gnu","debian":"riscv64","releases":["trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute"],"processor":"riscv64","uname":["riscv64"],"machine":{"number":243,"bits":64,"isBigEndian":false,"name":"RISC-V (lp64d)","readelf":"RISC-V","flags":{"mask":6,"value":4}},"page":4096,"interpreter":"/lib/ld-linux-riscv64-lp64d.so.1","rust":{"arch":"riscv64","abi":"","atomics":[]}},"powerpc64le-unknown-linux-gnu":{"gnu":"powerpc64le-linux-gnu","debian":"ppc64el","releases":["buster","bookworm","trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute"],"processor":"ppc64le","family":"ppc64","uname":["ppc64le"],"machine":{"number":21,"bits":64,"isBigEndian":false,"name":"64-bit PowerPC (ELFv2)","readelf":"PowerPC64","flags":{"mask":3,"value":2}},"page":65536,"largePages":{"65536":"RHEL and Ubuntu"},"interpreter":"/lib64/ld64.so.2","rust":{"arch":"powerpc64","abi":"elfv2","atomics":[]}},"s390x-unknown-linux-gnu":{"gnu":"s390x-linux-gnu","debian":"s390x","releases":["buster","bookworm","trixie","forky","ubuntu:focal","ubuntu:jammy","ubuntu:noble","ubuntu:resolute"],"processor":"s390x","uname":["s390x"],"machine":{"number":22,"bits":64,"isBigEndian":true,"name":"S390","readelf":"IBM S/390"},"page":4096,"interpreter":"/lib/ld64.so.1","rust":{"arch":"s390x","abi":"","atomics":["128"]}},"arm-unknown-linux-gnueabi":{"gnu":"arm-linux-gnueabi","debian":"armel","releases":["buster","bookworm","trixie"],"processor":"armv6l","family":"arm","uname":["armv5tel","armv5tejl","armv6l","armv7l","armv8l","aarch64"],"machine":{"number":40,"bits":32,"isBigEndian":false,"name":"soft-float ARM (32-bit)","readelf":"ARM","flags":{"mask":1024,"value":0}},"page":4096,"interpreter":"/lib/ld-linux.so.3","rust":{"arch":"arm","abi":"eabi","atomics":[],"debianTriple":"armv5te-unknown-linux-gnueabi"}},"loongarch64-unknown-linux-gnu":{"gnu":"loongarch64-linux-gnu","debian":"loong64","releases":["forky"],"gccReleases":["trixie","forky"],"processor":"loongarch64","uname":["loongarch64"],"machine":{"number":258,"bits":64,"isBigEndian":false,"name":"LoongArch (lp64d)","readelf":"LoongArch","flags":{"mask":7,"value":3}},"page":65536,"largePages":{"16384":"most distributions"},"interpreter":"/lib64/ld-linux-loongarch-lp64d.so.1","rust":{"arch":"loongarch64","abi":"","atomics":[]}},"aarch64-unknown-linux-musl":{"like":"aarch64-unknown-linux-gnu","libc":"musl","gnu":"aarch64-linux-musl","releases":["bullseye","bookworm","trixie","forky"],"interpreter":"/lib/ld-musl-aarch64.so.1"},"x86_64-unknown-linux-musl":{"like":"x86_64-unknown-linux-gnu","libc":"musl","gnu":"x86_64-linux-musl","releases":["bullseye","bookworm","trixie","forky"],"interpreter":"/lib/ld-musl-x86_64.so.1"},"armv7-unknown-linux-musleabihf":{"like":"armv7-unknown-linux-gnueabihf","libc":"musl","gnu":"arm-linux-musleabihf","releases":["bullseye","bookworm","trixie","forky"],"interpreter":"/lib/ld-musl-armhf.so.1"}}');
;// CONCATENATED MODULE: ./lib/data/libcs.json
const libcs_namespaceObject = /*#__PURE__*/JSON.parse('{"glibc":{"env":"gnu","isVersioned":true,"isStatic":false,"development":"libc6-dev","runtime":"libc6","libraries":["libc.so.6","libm.so.6"],"packages":["libc6-dev","libstdc++6","libgomp1","libatomic1"],"drop":[],"lacks":[],"files":["crt1.o","Scrt1.o","crti.o","crtn.o","libc.so","libm.so","libc_nonshared.a","{loader}","libgcc_s.so.1"]},"musl":{"env":"musl","isVersioned":false,"isStatic":true,"development":"musl-dev","runtime":"musl","libraries":["{loader}"],"packages":["musl-dev","linux-libc-dev"],"drop":["*"],"lacks":["gomp","stdc++","stdc++exp","stdc++fs","supc++"],"files":["crt1.o","rcrt1.o","crti.o","crtn.o","libc.a"]}}');
;// CONCATENATED MODULE: ./lib/src/libc.js

/** The C library of a name. */
function libcNamed(name) {
    return { name, ...libcs_namespaceObject[name] };
}

;// CONCATENATED MODULE: ./lib/src/target.js


/** What kernels have that nobody gave larger pages, in bytes. */
const smallestPage = 4096;
const target_all = targets_namespaceObject;
/** The targets that Crossroot builds for; the first is what is built for when nobody says otherwise. */
const targets = firstAndRest(Object.entries(target_all).map(([triple, row]) => targetOf(triple, row)));
/** A text of `data/` with the names of the target's gcc in the places of `{gnu}`, `{tools}` and `{debian}`. */
function withNames(text, { gcc: { gnu, tools }, debian }) {
    return text.replaceAll('{gnu}', gnu).replaceAll('{tools}', tools).replaceAll('{debian}', debian);
}
function targetOf(triple, row) {
    if ('like' in row) {
        const { like, libc, ...own } = row;
        const base = target_all[like];
        if (base === undefined || 'like' in base)
            throw new Error(`${triple} is like ${like}, which is no row`);
        const { tools, gcc, node, ...same } = targetOf(like, base);
        const loader = fileName(own.interpreter);
        return { ...same, ...own, triple, libc: libcNamed(libc), tools: own.gnu, gcc, clang: triple, loader };
    }
    const { machine, gnu, tools = gnu } = row;
    return {
        ...row,
        triple,
        libc: libcNamed('glibc'),
        tools,
        gcc: { gnu, tools },
        clang: row.clang ?? triple,
        gccReleases: row.gccReleases,
        family: row.family ?? row.processor,
        levels: row.levels,
        machine: { ...machine, bits: machine.bits === 32 ? 32 : 64, flags: machine.flags },
        loader: fileName(row.interpreter),
    };
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function firstAndRest([first, ...rest]) {
    if (first === undefined)
        throw new Error('data/targets.json has no row');
    return [first, ...rest];
}


/***/ }),

/***/ 14185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   KN: () => (/* binding */ ago),
/* harmony export */   Pd: () => (/* binding */ formatPage),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   iA: () => (/* binding */ withMore),
/* harmony export */   yd: () => (/* binding */ cutTo),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes as people read them: `13.1 MB` (10^6 bytes). */
function formatBytes(bytes) {
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


/***/ }),

/***/ 37747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   Pg: () => (/* binding */ compileFileRules),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/**
 * Compiles file rules into one test of paths relative to the root (`usr/lib/x`, no leading slash). In a glob
 * `*` matches anything but a slash, `**` anything, `?` one character, `[…]` one of a set, `{a,b}` either;
 * `dir/**` also matches `dir` itself.
 */
function compileFileRules(rules) {
    const keep = compileGlobs(rules.keep);
    const drop = compileGlobs(rules.drop);
    const thin = compileGlobs(rules.thin?.paths ?? []);
    const but = compileGlobs((rules.thin?.but ?? []).map((glob) => `**/${glob}`));
    return (path) => keep.test(path) && !drop.test(path) && (!thin.test(path) || but.test(path));
}
/** One expression for all globs; without globs it matches nothing. */
function compileGlobs(globs) {
    return globs.length === 0 ? /(?!)/ : new RegExp(`^(?:${globs.map(translate).join('|')})$`);
}
const meanings = {
    '/**': '(?:/.*)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
    '{': '(?:',
    ',': '|',
    '}': ')',
};
function translate(glob) {
    return glob.replace(/\/\*\*$|\*\*|\[[^\]]+\]|[*?{},.+^$()|[\]\\]/g, (token) => {
        const isSet = token.startsWith('[') && token.length > 1;
        return meanings[token] ?? (isSet ? token : `\\${token}`);
    });
}
/** The globs without braces that together match the same: `a/{b,c{d,e}}` gives `a/b`, `a/cd` and `a/ce`. */
function expandBraces(glob) {
    const innermost = /\{([^{}]*)\}/.exec(glob);
    if (innermost === null)
        return [glob];
    const before = glob.slice(0, innermost.index);
    const after = glob.slice(innermost.index + innermost[0].length);
    const expanded = (innermost[1] ?? '')
        .split(',')
        .flatMap((choice) => expandBraces(`${before}${choice}${after}`));
    return [...new Set(expanded)];
}


/***/ }),

/***/ 40480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ speaksOfFlags),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   X6: () => (/* binding */ speakOfFlags),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/** Words for those who write YAML, where an input is set beneath `with:`. */
const ofWorkflow = {
    input: (name) => `the input ${name}`,
    // YAML reads a version without quotes as a number.
    setting: (name, value) => `\`${name}: ${/^[\d.]+$/.test(value) ? JSON.stringify(value) : value}\``,
};
/** Words for those who are at a terminal, where each input is a flag. */
const ofCommandLine = {
    input: (name) => `--${name}`,
    setting: (name, value) => `\`--${name} ${/[ *?]/.test(value) ? JSON.stringify(value) : value}\``,
};
let words = ofWorkflow;
/** Has messages speak of flags from now on; the command line does so, once, before anything else. */
function speakOfFlags() {
    words = ofCommandLine;
}
/** The name of an input in a message: `the input glibc`, or `--glibc`. */
function inputName(name) {
    return words.input(name);
}
/** An input with a value in a message: `` `rust: debian` ``, or `` `--rust debian` ``. */
function setting(name, value) {
    return words.setting(name, value);
}
/** True where messages speak of flags, which have no YAML around them. */
function speaksOfFlags() {
    return words === ofCommandLine;
}


/***/ }),

/***/ 91074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plainMessage),
/* harmony export */   Ln: () => (/* binding */ pathsForLines),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
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
function withoutSecrets(text) {
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


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellWord),
/* harmony export */   r: () => (/* binding */ fishWord)
/* harmony export */ });
/** One word for a POSIX shell, whatever it contains (IEEE 1003.1, 2.2.2 single quotes). */
function shellWord(text) {
    return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * One word for fish, whatever it contains, without a line end: `eval (…)` splits there. Within single quotes
 * only they and the backslash have a meaning (fish documentation, "Quotes").
 */
function fishWord(text) {
    return text
        .split('\n')
        .map((line) => `'${line.replaceAll(/['\\]/g, String.raw `\$&`)}'`)
        .join(String.raw `\n`);
}


/***/ }),

/***/ 83018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ fileGlobs),
  _h: () => (/* binding */ fileRules),
  _n: () => (/* binding */ fileRulesVersion),
  XL: () => (/* binding */ gccFileRules)
});

// UNUSED EXPORTS: gccFileGlobs

;// CONCATENATED MODULE: ./lib/data/files.json
const files_namespaceObject = /*#__PURE__*/JSON.parse('{"version":5,"kinds":{"header":["*.{h,hh,hpp,hxx,H,h++,inc,tcc,ipp,ixx,inl,txx}"],"archive":["*.a"],"object":["*.o"],"library":["*.so","*.so.[0-9]*"],"description":["*.{pc,cmake,prf,pri,prl,la,gir,vapi}","CMakeLists.txt","_sysconfigdata*.py","{rbconfig.rb,Config.pm,Config_heavy.pl}"]},"gcc":{"keep":["usr/bin/{tools}-{addr2line,ar,as,c++filt,elfedit,ld,ld.bfd,nm,objcopy,objdump,ranlib,readelf,size,strings,strip}","usr/bin/{tools}-{cpp,g++,gcc,gcc-ar,gcc-nm,gcc-ranlib}-*","usr/bin/pkgconf","usr/bin/{lld,lld-[0-9]*,mold}","usr/lib/llvm-*/bin/lld","usr/{tools}/bin/*","usr/{tools}/include/**","usr/include/c++/**","usr/include/{gnu}/c++/**","usr/{lib,libexec}/{gcc,gcc-cross}/**","lib/{host}/*.so*","usr/lib/{host}/*.so*"],"drop":[{"why":"programs and a linker that no build is given","paths":["usr/{tools}/bin/ld.gold","**/{gcc,gcc-cross}/*/*/{lto1,g++-mapper-server}"]},{"why":"headers and libraries of plug-ins for gcc itself, which is not built here","paths":["**/{gcc,gcc-cross}/*/*/plugin/**"]},{"why":"runtimes of sanitizers and of transactional memory, with their headers: the sysroot\'s packages bring what a program may need","paths":["**/{gcc,gcc-cross}/*/*/lib{cc1,itm,asan,hwasan,lsan,tsan,ubsan}*","**/{gcc,gcc-cross}/*/*/libsanitizer.spec","**/{gcc,gcc-cross}/*/*/include/sanitizer/**"]},{"why":"parts of the C library that no program of the toolchain opens","paths":["**/{host}/lib{BrokenLocale,SegFault,anl,c_malloc_debug,memusage,mvec,nsl,nss_*,pcprofile,resolv,thread_db,util}[.-]*so*","**/{host}/libctf-{{debian},nobfd-{debian}}.so"]},{"why":"the libraries of the host\'s own binutils, which those for another machine do not use","ofCross":true,"paths":["**/{host}/lib*-system.so"]}]},"sysroot":{"keep":["lib/**","lib64/**","usr/include/**","usr/lib/**","usr/lib64/**","usr/share/**","opt/**","etc/alternatives/*.so*"],"drop":[{"why":"applications, firmware, kernel modules and their build trees: no compiler or linker is pointed to them","drops":["header","library"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{chromium*,firefox*,firmware,gconv,grub,libreoffice,locale,modules,portage,rpm,sysimage,systemd,thunderbird*}/**"]},{"why":"packages and standard libraries of other languages, which their own tools build with: cargo has its own Rust, and Python\'s, Ruby\'s and Node\'s packages are none of the C library\'s folders","drops":["header","archive","object","library","description"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{go,go-*,node_modules,rustlib}/**","{lib,usr/lib,usr/lib64}/{python3/**,python3*/{dist,site}-packages/**,ruby/gems/**}"]},{"why":"the compiler\'s own parts and its plug-ins\' headers: gcc is a tree of its own","drops":["header","archive","library","description"],"paths":["{usr/lib,usr/libexec}/gcc/*/*/{cc1*,collect2,d21,f951,g++-mapper-server,gnat1,go1,lto1,lto-wrapper,plugin}{/**,}"]},{"why":"LLVM\'s programs, its modules for gdb, and the sources of C++ modules for clang","drops":["header","library"],"paths":["{usr/lib,usr/lib64}/llvm*/{bin,share}/**"]},{"why":"settings, detached debug information, descriptions of types for scripts","drops":["library"],"paths":["{lib,usr/lib}/{modprobe.d,modules-load.d,sysctl.d,sysusers.d,systemd,terminfo,tmpfiles.d,girepository-1.0,valgrind}/**","usr/lib/{debug,environment.d,init,mime,sasl2,ssl,tc}/**"]},{"why":"programs of the message bus","paths":["usr/lib/dbus-1.0/*"]},{"why":"documents, with the examples\' headers and build files, and data of running programs","drops":["header","archive","object","library","description"],"paths":["usr/share/{applications,apport,bash-completion,bug,common-licenses,dbus-1/{accessibility-services,services,session*,system*},doc,doc-base,et,fish,fontconfig,fonts,gcc,gdb,gir-1.0,glade,glib-2.0,glvnd,gtk-doc,help,icons,icu,info,keyrings,libthai,lintian,locale,man,menu,metainfo,mime,misc,pixmaps,polkit-1,python,python3,sounds,systemtap,themes,thumbnailers,vala,vim,xml,X11,zoneinfo,zsh}/**"]}],"thin":{"why":"modules that running programs open by name, and what goes with them: of these folders a sysroot takes what a compiler, a linker or a reader of build descriptions opens","drops":["library","description"],"but":["*.{h,hh,hpp,hxx,inc,a,o,pc,cmake,prf,pri,prl}","_sysconfigdata*.py","rbconfig.rb","{Config.pm,Config_heavy.pl}","lib{jvm,jawt,jli}.so"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{jvm,perl5,python3*,ruby}/**","{lib,usr/lib}/udev/**","{lib,usr/lib}/*/{audit,gconv,gir-1.0,girepository-1.0,security,dri,vdpau,gvfs,gio,krb5,sasl2,perl,perl5,perl-base}/**","usr/lib/*/{engines-*,ossl-modules,gdk-pixbuf-*,gtk-*,pkcs11,libgtk-?-*,gstreamer-*,installed-tests,packagekit-backend,alsa-lib,pipewire-*,spa-*,qt5/bin,qt5/plugins,qt6/plugins,qt6/bin}/**","usr/share/{perl,perl5}/**"]},"elsewhere":[{"why":"cross compilers\' own folders: their headers and libraries are for other machines, or a second copy of this one\'s","drops":["header","archive","object","library","description"],"paths":["usr/{*-linux-gnu*,*-w64-mingw32*,*-elf,avr,msp430,smlrc}/**"]},{"why":"sources that are built before use, and the kernel\'s own headers for its modules","drops":["header","archive","object","library","description"],"paths":["usr/src/**"]},{"why":"programs, tests that are installed, and what they load","drops":["header","archive","object","library","description"],"paths":["{bin,sbin,usr/bin,usr/sbin,usr/games,usr/libexec}/**"]},{"why":"settings and state of a running system","drops":["header","archive","library","description"],"paths":["{boot,etc,srv,var}/**"]}]},"toolchain":{"keep":["**"],"drop":[{"why":"programs that no build is given","paths":["{usr/,}bin/*{-gdb,-gdb-*,-gdbserver,-gdb-add-index,-lto-dump,-lto-dump-*,-gfortran,-gfortran-*}","{usr/,}bin/{gdb*,python*,pydoc*}"]},{"why":"compilers of other languages, and headers of plug-ins for gcc itself","paths":["{usr/,}{lib,libexec}/gcc/*/*/{f951,cc1obj,cc1objplus,cc1d,d21,cc1gm2,gnat1,go1,cgo,finclude,plugin}{/**,}"]},{"why":"the toolchain\'s own Python, for its gdb","paths":["{usr/,}{lib,lib64}/{python*,libpython*}{/**,}"]},{"why":"documents, and build files of other build systems","paths":["{usr/,}share/{doc,info,man,locale,gdb,buildroot,gcc-*,licenses,aclocal*,autoconf*,automake*,libtool}/**"]},{"why":"modules of Python that gdb alone loads","paths":["**/*-gdb.py"]},{"why":"runtimes of other languages, of which Rust links none","paths":["**/{libgfortran,libgo,libgphobos,libgdruntime,libgnarl,libgnat,libcaf_single,libm2*}.{a,so,so.*,spec}"]},{"why":"conversions, time zones and texts: data of running programs","paths":["**/{gconv,share/i18n,share/locale,share/info,share/man,share/doc,share/zoneinfo,lib/locale,lib64/locale}/**"]},{"why":"what a root has besides headers and libraries","paths":["**/{libc,sysroot}/{usr/,}{sbin,var,etc}/**"]}]}}');
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __nccwpck_require__(42118);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __nccwpck_require__(69000);
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __nccwpck_require__(37747);
;// CONCATENATED MODULE: ./lib/src/unpack/file-rules.js




/** The version of the rules in `data/files.json`: part of every tree's key. */
const fileRulesVersion = files_namespaceObject.version;
/**
 * The globs of a kind of tree. Why each is dropped, and what that a build could read, stands beside it in
 * `data/files.json`.
 */
function fileGlobs(kind) {
    const { keep, drop, ...more } = files_namespaceObject[kind];
    return { keep, drop: drop.flatMap(({ paths }) => paths), ...more };
}
/** The globs of the gcc that compiles for a target on a host, whose multiarch folder is `{host}` in them. */
function gccFileGlobs(target, host) {
    const { keep, drop } = files_namespaceObject.gcc;
    const rules = drop.filter(({ ofCross = false }) => !(ofCross && (0,src_host/* isHost */.jU)(target, host)));
    const named = (globs) => globs.map((glob) => (0,src_target/* withNames */.B1)(glob, target).replaceAll('{host}', host.gnu));
    return { keep: named(keep), drop: named(rules.flatMap(({ paths }) => paths)) };
}
/** Which files of its packages the gcc for a target takes, by path from the root. */
function gccFileRules(target, host) {
    return (0,globs/* compileFileRules */.Pg)(gccFileGlobs(target, host));
}
/** Which files of its packages, or of its tarball, a kind of tree takes, by path from the root. */
function fileRules(kind) {
    return (0,globs/* compileFileRules */.Pg)(fileGlobs(kind));
}


/***/ }),

/***/ 96710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Np: () => (/* binding */ digestEntries),
/* harmony export */   hW: () => (/* binding */ digestTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84275);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(14185);






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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('crossroot tree 1\n');
    for (const entry of sortByPath(entries)) {
        switch (entry.type) {
            case 'folder':
                digest.update(`folder\0${entry.path}\0${octal(entry.mode)}\0\0`);
                break;
            case 'file':
                digest.update(`file\0${entry.path}\0${octal(entry.mode)}\0${entry.sha256}\0`);
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
async function digestTree(root, known) {
    const entries = [];
    let sinceYield = 0;
    for (const { path, disk, type } of walk(root)) {
        if (type === 'symlink') {
            entries.push({ type, path, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(disk) });
            continue;
        }
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(disk, { bigint: true });
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
    }
    return digestEntries(entries);
}
/** All that is under a root, parents before their children, without following links. */
function* walk(root, folder = '') {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root, { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const disk = `${root}/${entry.name}`;
        if (entry.name.includes('\ufffd'))
            throw unfit(path, 'its name is not UTF-8');
        if (entry.isDirectory()) {
            yield { path, disk, type: 'folder' };
            yield* walk(disk, path);
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
function sortByPath(entries) {
    const keyed = Array.from(entries, (entry) => ({ key: Buffer.from(entry.path).toString('latin1'), entry }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ entry }) => entry);
}
const buffer = Buffer.allocUnsafe(1 << 20);
/** No pack holds a larger file. */
const largestFile = 8 * 2 ** 30;
/**
 * The SHA256 of a file, lowercase hexadecimal: of as much as it has when it is opened. Reads in pieces, so that
 * memory stays bounded.
 * @throws CrossrootError when it is larger than a file of a tree may be.
 */
function hashFile(file) {
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(file, (fd, { size }) => {
        if (size > largestFile)
            throw unfit(file, `it is larger than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(largestFile)}`);
        let digest;
        for (let left = size;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, Math.min(buffer.length, left), null);
            left -= read;
            const bytes = buffer.subarray(0, read);
            if (digest === undefined && read < buffer.length)
                return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
            if (read === 0)
                return digest?.digest('hex') ?? '';
            digest = (digest ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(bytes);
        }
    });
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
function unfit(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `${JSON.stringify(path)} cannot be part of a tree`,
        why,
        todo: 'remove it from the folder or tarball that the tree is made from',
    });
}


/***/ }),

/***/ 86543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G9: () => (/* binding */ cacheEnvironment),
  ek: () => (/* binding */ placesOf),
  _j: () => (/* binding */ proxiesOf),
  by: () => (/* binding */ realWorld),
  workflowWorld: () => (/* binding */ workflowWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(77934);
// EXTERNAL MODULE: ./lib/src/debian/mirrors.js + 2 modules
var mirrors = __nccwpck_require__(85852);
;// CONCATENATED MODULE: ./lib/src/net/net.js
const defaultNetSettings = {
    userAgent: 'crossroot',
    proxies: {},
    connectionsPerHost: 8,
    limitedHosts: ['snapshot.debian.org', 'snapshot.ubuntu.com'],
    connectionsPerLimitedHost: 2,
    connectTimeoutMs: 10_000,
    idleTimeoutMs: 30_000,
    minimumRate: 1024,
    rateWindowMs: 30_000,
    slowRate: 512 * 1024,
    slowWindowMs: 3_000,
    attempts: 4,
    backoffMs: 500,
    retryAfterCapMs: 60_000,
    restMs: 60_000,
};

// EXTERNAL MODULE: ./lib/src/store/plan.js
var plan = __nccwpck_require__(91945);
// EXTERNAL MODULE: ./lib/src/store/release-page.js
var release_page = __nccwpck_require__(56257);
// EXTERNAL MODULE: ./lib/src/store/tool-cache.js
var tool_cache = __nccwpck_require__(85767);
;// CONCATENATED MODULE: ./lib/src/world.js








/** The world of the process that runs. */
function realWorld() {
    const environment = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return {
        environment,
        host: { platform: process.platform, arch: process.arch },
        // What is set while a run works changes neither its day nor its times.
        clock: () => Math.round(performance.timeOrigin + performance.now()),
        hostGlibc,
        aptRoot: '/etc/apt',
        keyFolders: ['/usr/share/keyrings', '/etc/apt/keyrings', '/etc/apt/trusted.gpg.d'],
        toolCache: placesOf(environment).toolCache,
        temp: placesOf(environment).temp,
        cacheJob: besideEntry('cache-job'),
        packWorker: besideEntry('pack-worker'),
        xzWorker: besideEntry('xz-worker'),
        publicMirrors: mirrors/* publicMirrors */.g3,
        netSettings: defaultNetSettings,
        pins: (0,plan/* pinsIn */.sK)(dataPath('pins')),
        releasePage: () => (0,release_page/* releasePageIn */.ur)(dataPath('packs.json')),
    };
}
/** The places that the variables name, and which of them do. */
function placesOf(environment) {
    const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, RUNNER_TEMP, TMPDIR } = environment;
    const cacheHome = XDG_CACHE_HOME || (0,external_node_path_.join)(environment.HOME || ownHome(), '.cache');
    const home = XDG_CACHE_HOME ? 'XDG_CACHE_HOME' : 'HOME';
    return {
        toolCache: RUNNER_TOOL_CACHE || (0,external_node_path_.join)(cacheHome, 'crossroot'),
        toolCacheFrom: RUNNER_TOOL_CACHE ? 'RUNNER_TOOL_CACHE' : home,
        temp: RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        tempFrom: RUNNER_TEMP || !TMPDIR ? 'RUNNER_TEMP' : 'TMPDIR',
    };
}
/** Empty for a user that the system does not know, as in many containers. */
function ownHome() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
/** The world of a step of a workflow: the tool cache is the runner's, and is read as every action does. */
function workflowWorld() {
    const world = realWorld();
    const isRunners = world.environment.RUNNER_TOOL_CACHE === world.toolCache;
    return isRunners ? { ...world, findTool: tool_cache/* findInRunnersToolCache */.QP } : world;
}
/** What is in `data/` and not in the bundles, so that new pins need no new bundles. */
function dataPath(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '../../data', name);
}
/** A bundle beside the one that was started. */
function besideEntry(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}
const glibcReport = dist/* object */.Ikc({ header: dist/* object */.Ikc({ glibcVersionRuntime: dist/* string */.YjP() }) });
function hostGlibc() {
    const report = dist/* safeParse */.xLC(glibcReport, process.report.getReport());
    return report.success ? report.output.header.glibcVersionRuntime : undefined;
}
/**
 * The variables of the process that talks to the GitHub cache, by its working folder; undefined where no cache
 * service is named: at a terminal, and on some servers.
 */
function cacheEnvironment(environment) {
    const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = environment;
    if (!ACTIONS_CACHE_URL && !ACTIONS_RESULTS_URL)
        return undefined;
    return (folder) => ({ ...environment, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
}
/** The proxies that the variables name, by the scheme of an address; empty for none. */
function proxiesOf(environment) {
    return {
        http: environment.http_proxy || environment.HTTP_PROXY || '',
        https: environment.https_proxy || environment.HTTPS_PROXY || '',
        except: environment.no_proxy || environment.NO_PROXY || '',
    };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zx: () => (/* reexport */ TomlError),
  qg: () => (/* reexport */ parse)
});

// UNUSED EXPORTS: TomlDate, default, stringify

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });


/***/ }),

/***/ 77934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   BuJ: () => (/* binding */ getDotPath),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   IeY: () => (/* binding */ custom),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   NpB: () => (/* binding */ fallback),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   Y2b: () => (/* binding */ safeInteger),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   qFJ: () => (/* binding */ parseJson),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   tBZ: () => (/* binding */ readonly),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   yqP: () => (/* binding */ exactOptional),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptionalAsync, examples, excludes, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, integer, intersect, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, looseObject, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxLength, maxSize, maxValue, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullable, nullableAsync, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransform, rawTransformAsync, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transform, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, union, unionAsync, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


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
/******/ 		id: moduleId,
/******/ 		loaded: false,
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
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
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
/******/ 		8792: 0
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
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ core),
/* harmony export */   TH: () => (/* binding */ cache_job),
/* harmony export */   iW: () => (/* binding */ main),
/* harmony export */   sb: () => (/* binding */ audit),
/* harmony export */   xw: () => (/* binding */ cli)
/* harmony export */ });
const main = () => Promise.all(/* import() */[__nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2613), __nccwpck_require__.e(3264), __nccwpck_require__.e(9204), __nccwpck_require__.e(8317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58317));
const cli = () => Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(2613), __nccwpck_require__.e(3264), __nccwpck_require__.e(9204), __nccwpck_require__.e(8476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48476));
const audit = () => Promise.all(/* import() */[__nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2134), __nccwpck_require__.e(4391), __nccwpck_require__.e(3264), __nccwpck_require__.e(1119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31119));
const cache_job = () => Promise.all(/* import() */[__nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(2088), __nccwpck_require__.e(1691), __nccwpck_require__.e(9844)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69844));
const core = () => [Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 4581)), Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 50710))];

var __webpack_exports__audit = __webpack_exports__.sb;
var __webpack_exports__cache_job = __webpack_exports__.TH;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__core = __webpack_exports__.I8;
var __webpack_exports__main = __webpack_exports__.iW;
export { __webpack_exports__audit as audit, __webpack_exports__cache_job as cache_job, __webpack_exports__cli as cli, __webpack_exports__core as core, __webpack_exports__main as main };
