export const id = 1988;
export const ids = [1988];
export const modules = {

/***/ 22337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19467);
/* harmony import */ var _xz_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15074);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40504);








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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ TarReader)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __webpack_require__(48312);
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


/***/ })

};
