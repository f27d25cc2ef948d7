export const id = 2978;
export const ids = [2978];
export const modules = {

/***/ 58573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ compressionOf),
  _4: () => (/* binding */ looksLike),
  Hc: () => (/* binding */ magicBytes)
});

;// CONCATENATED MODULE: ./lib/data/file-formats.json
const file_formats_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"a zip file","offset":0,"mark":"504b0304"},{"name":"an empty zip file","offset":0,"mark":"504b0506"},{"name":"a 7z file","offset":0,"mark":"377abcaf271c"},{"name":"a RAR file","offset":0,"mark":"526172211a07"},{"name":"a squashfs image","offset":0,"mark":"68737173"},{"name":"a cramfs image","offset":0,"mark":"453dcd28"},{"name":"an Android sparse image","offset":0,"mark":"3aff26ed"},{"name":"a cpio archive","offset":0,"mark":"3037303730"},{"name":"a cpio archive","offset":0,"mark":"c771"},{"name":"a Debian package or another ar archive","offset":0,"mark":"213c617263683e0a"},{"name":"an RPM package","offset":0,"mark":"edabeedb"},{"name":"an ELF file","offset":0,"mark":"7f454c46"},{"name":"a qcow2 image","offset":0,"mark":"514649fb"},{"name":"compressed with lz4","offset":0,"mark":"04224d18"},{"name":"compressed with lzip","offset":0,"mark":"4c5a4950"},{"name":"compressed with lzop","offset":0,"mark":"894c5a4f"},{"name":"compressed with compress","offset":0,"mark":"1f9d"},{"name":"compressed with lzma, the format before xz","offset":0,"mark":"5d0000"},{"name":"encrypted with age","offset":0,"mark":"6167652d656e6372797074696f6e"},{"name":"encrypted with OpenSSL","offset":0,"mark":"53616c7465645f5f"},{"name":"encrypted with LUKS","offset":0,"mark":"4c554b53babe"},{"name":"a Git LFS pointer: the file itself was not fetched","offset":0,"mark":"76657273696f6e2068747470733a2f2f6769742d6c6673"},{"name":"an image of a disk with partitions","offset":512,"mark":"4546492050415254"},{"name":"an ext2, ext3 or ext4 image","offset":1080,"mark":"53ef"},{"name":"an EROFS image","offset":1024,"mark":"e2e1f5e0"},{"name":"an F2FS image","offset":1024,"mark":"1020f5f2"},{"name":"an XFS image","offset":0,"mark":"58465342"},{"name":"a btrfs image","offset":65600,"mark":"5f42485266535f4d"},{"name":"an ISO image","offset":32769,"mark":"4344303031"},{"name":"an image of a disk with partitions","offset":510,"mark":"55aa"}]');
;// CONCATENATED MODULE: ./lib/src/archive/magic.js

/** As many bytes from the start of a file as {@link compressionOf} and {@link looksLike} want to see. */
const magicBytes = 65536 + 4096;
/**
 * How a file is compressed, by its first bytes (RFC 1952, .xz format 1.2.1, RFC 8878, bzip2); `none` when by
 * none of these.
 */
function compressionOf(start) {
    if (starts(start, '1f8b'))
        return 'gzip';
    if (starts(start, 'fd377a585a00'))
        return 'xz';
    // A skippable frame may come first, as pzstd writes it.
    if (starts(start, '28b52ffd') || /^5[0-9a-f]2a4d18/.test(start.toString('hex', 0, 4)))
        return 'zstd';
    if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4)))
        return 'bzip2';
    return 'none';
}
/**
 * What a file that is no tar archive looks like, by its first bytes: `a zip file`; `undefined` when they say
 * nothing.
 */
function looksLike(start) {
    if (start.length === 0)
        return 'an empty file';
    const text = start.toString('latin1', 0, 1024);
    if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
        return 'a web page (HTML), perhaps an error or login page';
    if (/^-----BEGIN PGP MESSAGE-----/.test(text))
        return 'a file encrypted with OpenPGP';
    if (/^\s*[{[]\s*"/.test(text))
        return 'JSON, perhaps an error from a server';
    // A packet of an encrypted session key, old or new format (RFC 9580 §4.2, §5.1, §5.3).
    if (/^(?:[\x84\x85]|[\x8c]\r|\xc1|\xc3)/.test(text) && !isText(start))
        return 'a file encrypted with OpenPGP';
    const compression = compressionOf(start);
    if (compression !== 'none')
        return `data that is compressed once more, with ${compression}`;
    // Formats that are taken for tarballs at times: the first mark, in hexadecimal, that is at its offset.
    return file_formats_namespaceObject.find(({ offset, mark }) => starts(start, mark, offset))?.name;
}
function starts(bytes, mark, at = 0) {
    return bytes.toString('hex', at, at + mark.length / 2) === mark;
}
function isText(bytes) {
    return /^[\t\n\r -~]*$/.test(bytes.toString('latin1', 0, 512));
}


/***/ }),

/***/ 52978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditByInputs: () => (/* binding */ auditByInputs),
  w: () => (/* binding */ pathsOf),
  writeNeedsAsAsked: () => (/* binding */ writeNeedsAsAsked)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(48703);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(69000);
// EXTERNAL MODULE: ./lib/src/audit/audit-files.js + 9 modules
var audit_files = __webpack_require__(13029);
// EXTERNAL MODULE: ./lib/src/audit/baseline.js
var baseline = __webpack_require__(53111);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(13364);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/elf/symbols.js + 2 modules
var elf_symbols = __webpack_require__(77442);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/archive/compression.js
var compression = __webpack_require__(22337);
// EXTERNAL MODULE: ./lib/src/archive/magic.js + 1 modules
var magic = __webpack_require__(58573);
// EXTERNAL MODULE: ./lib/src/archive/tar.js + 2 modules
var tar = __webpack_require__(94692);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __webpack_require__(48312);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/archive/zip.js




/** A place of an archive is read with what follows it, where what is asked for next mostly is. */
const windowBytes = 2 ** 16;
/** Reads a file at places that mostly follow each other. */
class ReadAhead {
    descriptor;
    window = Buffer.alloc(windowBytes);
    bytes = this.window.subarray(0, 0);
    from = 0;
    constructor(descriptor) {
        this.descriptor = descriptor;
    }
    /** @returns fewer bytes at the end of the file; valid until the next call. */
    read(at, length) {
        const start = at - this.from;
        if (start >= 0 && start + length <= this.bytes.length)
            return this.bytes.subarray(start, start + length);
        const into = length > windowBytes ? Buffer.alloc(length) : this.window;
        this.bytes = into.subarray(0, (0,external_node_fs_.readSync)(this.descriptor, into, 0, into.length, at));
        this.from = at;
        return this.bytes.subarray(0, length);
    }
    /** @param end without it */
    *parts(start, end) {
        for (let at = start; at < end; at += windowBytes) {
            const part = Buffer.from(this.read(at, Math.min(windowBytes, end - at)));
            if (part.length === 0)
                return;
            yield part;
        }
    }
}
/**
 * The files of a zip archive in the order of its directory (APPNOTE.TXT), without folders. Members are read by
 * the directory, where zip64 sizes count, and at most as many bytes as it says.
 * @param file the open file, which stays open, and its size in bytes
 * @param what how messages call it
 * @throws CrossrootError when it is damaged, or names a place outside of itself.
 */
async function* zipMembers({ descriptor, size }, what) {
    // Few audits meet a zip file.
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const [directory, contents] = [new ReadAhead(descriptor), new ReadAhead(descriptor)];
    /** The package's own reader waits for the system twice a member, which takes long where there are many. */
    class Reader extends yauzl.RandomAccessReader {
        _readStreamForRange(start, end) {
            return external_node_stream_.Readable.from(new ReadAhead(descriptor).parts(start, end));
        }
        read(into, offset, length, at, done) {
            const copied = directory.read(at, length).copy(into, offset);
            process.nextTick(done, null, copied);
        }
    }
    try {
        const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(), size, { autoClose: false });
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            yield {
                name: entry.fileName,
                size: entry.uncompressedSize,
                start: () => startOf(contents, entry),
                open: () => zip.openReadStreamPromise(entry),
            };
        }
    }
    catch (error) {
        if (error instanceof errors/* CrossrootError */.p5)
            throw error;
        throw new errors/* CrossrootError */.p5({
            what: `${what} is not a readable zip archive`,
            why: (0,errors/* messageOf */.bD)(error),
            todo: 'make or fetch it again: this one is truncated, damaged or encrypted',
            cause: error,
        });
    }
}
/** The fixed part of a local header, and where in it the lengths are of what follows it. */
const localHeader = { size: 30, nameLength: 26, extraLength: 28 };
/** Enough for the tables of deflate and the first bytes. */
const startBytes = 512;
const deflated = 8;
/** To open each member of a large archive takes ten times as long. */
function startOf(contents, entry) {
    const { size, nameLength, extraLength } = localHeader;
    const at = entry.relativeOffsetOfLocalHeader;
    const header = contents.read(at, size);
    if (header.length < size)
        return Buffer.alloc(0);
    const content = at + size + header.readUInt16LE(nameLength) + header.readUInt16LE(extraLength);
    const start = contents.read(content, Math.min(startBytes, entry.compressedSize));
    if (entry.compressionMethod !== deflated)
        return start;
    try {
        return (0,external_node_zlib_.inflateRawSync)(start, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}

// EXTERNAL MODULE: ./lib/src/debian/deb.js
var debian_deb = __webpack_require__(28921);
;// CONCATENATED MODULE: ./lib/src/audit/archive-members.js











/** More than any archive of programs has. */
const mostMembers = 1_000_000;
/** Of a member, in bytes: it is held in memory, one at a time. */
const largestMember = 2 ** 29;
/** Archives of programs compress to a half up to a tenth; this is beyond them, and ends a bomb. */
const maxRatio = 200;
const freeBytes = 2 ** 26;
/** An ELF file has no fewer bytes than its header. */
const smallestElf = 52;
/**
 * What a file is. A compressed one is taken for a tar archive, which shows when it is read.
 * @throws as `withFile`.
 */
function formatOf(file) {
    return (0,open_file/* withFile */.D4)(file, (descriptor) => {
        const bytes = Buffer.alloc(512);
        const start = bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0));
        const text = start.toString('latin1');
        if ((0,elf_file/* isElf */.aB)(start))
            return 'ELF';
        if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06'))
            return 'zip';
        if (/^!<(?:arch|thin)>\n/.test(text))
            return text.startsWith('debian-binary', 8) ? 'deb' : 'static library';
        const isTar = (0,magic/* compressionOf */.MB)(start) !== 'none' || (start.length === 512 && (0,tar_header/* hasChecksum */.gZ)(start));
        return isTar ? 'tar' : 'other';
    });
}
/**
 * Gives each member of an archive that begins as ELF files do, in their order; nothing is written. An archive
 * in it is a member like another, and not looked into.
 * @param options.path the value of PATH on which decompressors are looked for
 * @param take uses the bytes before it returns
 * @throws CrossrootError when the archive is damaged, a bomb, or none that can be read.
 */
async function eachElfMember(file, format, options, take) {
    if (format === 'zip')
        return inZip(file, options.what, take);
    if (format === 'deb') {
        const deb = await (0,debian_deb/* openDeb */.s7)(file, options);
        return inTar(deb.data(), 'package', options.what, take);
    }
    const { size, start } = (0,open_file/* withFile */.D4)(file, (descriptor, stats) => {
        const bytes = Buffer.alloc(magic/* magicBytes */.Hc);
        return { size: stats.size, start: bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, magic/* magicBytes */.Hc, 0)) };
    });
    const maxBytes = size * maxRatio + freeBytes;
    const content = (0,compression/* decompress */.m)((0,open_file/* streamFile */.Pq)(file), (0,magic/* compressionOf */.MB)(start), {
        ...options,
        maxBytes,
        dialect: 'tarball',
    });
    return inTar(content, 'tarball', options.what, take);
}
async function inTar(content, dialect, what, take) {
    let [members, kept] = [0, undefined];
    const reader = new tar/* TarReader */.R(what, {
        member: ({ name, type, size }) => {
            members += 1;
            if (members > mostMembers)
                throw tooMany(what);
            kept = type === 'file' && size >= smallestElf ? new Kept(name, size, what) : undefined;
        },
        data: (bytes) => kept?.add(bytes),
        hole: (length) => kept?.skip(length),
        end: () => {
            const bytes = kept?.whole();
            if (kept !== undefined && bytes !== undefined)
                take({ name: kept.name, bytes });
            kept = undefined;
        },
    }, dialect);
    for await (const chunk of content)
        reader.push(chunk);
    reader.finish();
}
async function inZip(file, what, take) {
    const descriptor = (0,open_file/* openFile */.Tq)(file);
    try {
        const { size: archiveSize } = (0,external_node_fs_.fstatSync)(descriptor);
        let [members, left] = [0, archiveSize * maxRatio + freeBytes];
        for await (const { name, size, start, open } of zipMembers({ descriptor, size: archiveSize }, what)) {
            members += 1;
            if (members > mostMembers)
                throw tooMany(what);
            if (size < smallestElf || !(0,elf_file/* isElf */.aB)(start()))
                continue;
            const kept = new Kept(name, size, what);
            for await (const chunk of await open()) {
                left -= chunk.length;
                if (left < 0)
                    throw tooLarge(what);
                if (!kept.add(chunk))
                    break;
            }
            const bytes = kept.whole();
            if (bytes !== undefined)
                take({ name, bytes });
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A member that may be an ELF file: once its first bytes say no, no more of it are kept. */
class Kept {
    name;
    size;
    what;
    bytes;
    length = 0;
    isWanted = true;
    constructor(name, size, what) {
        this.name = name;
        this.size = size;
        this.what = what;
        this.bytes = Buffer.alloc(elf_file/* identitySize */.QU);
    }
    /** @returns whether more are wanted. */
    add(chunk) {
        let rest = chunk;
        if (this.isWanted && this.length < elf_file/* identitySize */.QU) {
            const copied = rest.copy(this.bytes, this.length);
            this.length += copied;
            rest = rest.subarray(copied);
            if (this.length === elf_file/* identitySize */.QU)
                this.begin();
        }
        if (this.isWanted)
            this.length += rest.copy(this.bytes, this.length);
        return this.isWanted;
    }
    /** Zeros of a sparse file. */
    skip(length) {
        if (this.length < elf_file/* identitySize */.QU)
            this.isWanted = false;
        else if (this.isWanted)
            this.length += length;
    }
    /** The bytes, when they are those of an ELF file. */
    whole() {
        return this.isWanted && this.length >= elf_file/* identitySize */.QU ? this.bytes.subarray(0, this.length) : undefined;
    }
    begin() {
        this.isWanted = (0,elf_file/* isElf */.aB)(this.bytes);
        if (!this.isWanted)
            return;
        if (this.size > largestMember)
            throw new errors/* CrossrootError */.p5({
                what: `${this.name} in ${this.what} is too large to read inside an archive`,
                why: `it has ${(0,format/* formatBytes */.z3)(this.size)}; the limit is ${(0,format/* formatBytes */.z3)(largestMember)}`,
                todo: 'unpack the archive, and audit the file itself',
            });
        // Memory is taken as it is filled: zeros that nobody wrote to are none.
        const whole = Buffer.alloc(this.size);
        this.bytes.copy(whole);
        this.bytes = whole;
    }
}
function tooMany(what) {
    return new errors/* CrossrootError */.p5({
        what: `${what} has too many members`,
        why: `the limit is ${mostMembers}`,
        todo: 'unpack it, and audit the files themselves',
    });
}
function tooLarge(what) {
    return new errors/* CrossrootError */.p5({
        what: `${what} is too large when decompressed`,
        why: `it decompresses to more than ${maxRatio} times its size`,
        todo: 'make or fetch it again: this one is damaged, or was made to fill the memory',
    });
}

// EXTERNAL MODULE: ./lib/src/audit/elf-facts.js + 3 modules
var elf_facts = __webpack_require__(25091);
// EXTERNAL MODULE: ./lib/src/audit/runs-on.js + 1 modules
var runs_on = __webpack_require__(68043);
;// CONCATENATED MODULE: ./lib/src/audit/collect-files.js












/** More than any release has; what a folder or an archive holds must not choose how much is kept. */
const mostFiles = 10_000;
/** Of what is kept of all files together, in bytes. */
const mostKept = 2 ** 27;
const mostEntries = 1_000_000;
const deepest = 100;
/** In a folder only what is called so is opened as an archive. */
const archiveNames = /\.(?:tar|tar\.(?:gz|xz|zst|bz2)|tgz|txz|tzst|tbz2|zip|whl|deb)$/;
const debugFile = /\.(?:debug|dwo|dwp)$/;
/**
 * Reads the ELF files at some paths: files, folders with all that is beneath them, archives. Links are followed
 * where they are named, and not in folders. Objects, static libraries, separate debug information and files of
 * machines that no target has are passed over.
 * @param options.target the target of all files; else each file's own is found
 * @param options.path the value of PATH on which decompressors are looked for
 * @param options.symbols whether symbols are to be held against a sysroot
 * @throws CrossrootError when a path is not there, cannot be read, or is no file, folder or archive.
 */
async function collectFiles(paths, options) {
    const collector = new Collector(options);
    for (const path of paths)
        await collector.addNamed(path);
    return collector.collected();
}
class Collector {
    options;
    files = [];
    passed = [];
    counts = { object: 0, 'static library': 0, 'debug file': 0 };
    room = mostKept;
    entries = 0;
    constructor(options) {
        this.options = options;
    }
    collected() {
        const counted = Object.entries(this.counts).flatMap(([what, number]) => number === 0 ? [] : [(0,format/* count */.U9)(number, what)]);
        const summed = counted.length === 0 ? [] : [`${counted.join(', ')}: programs do not load these`];
        return { files: this.files, passedOver: [...this.passed, ...summed] };
    }
    /** Adds what a user named. */
    async addNamed(name) {
        const disk = (0,external_node_path_.join)(this.options.folder, name);
        const path = name.startsWith('/') ? name : disk;
        try {
            if ((0,external_node_fs_.statSync)(path).isDirectory()) {
                for (const file of this.filesIn(path, 0)) {
                    const inside = (0,external_node_path_.relative)(path, file);
                    await this.addFile(file, (0,external_node_path_.join)(name, inside), inside, false);
                }
            }
            else
                await this.addFile(path, name, (0,external_node_path_.basename)(path), true);
        }
        catch (error) {
            if (error instanceof errors/* CrossrootError */.p5)
                throw error;
            const isUnfit = error instanceof open_file/* UnfitFileError */.bk;
            throw new errors/* CrossrootError */.p5({
                what: (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? `${name} does not exist` : `${name} cannot be audited`,
                why: (0,errors/* messageOf */.bD)(error),
                todo: isUnfit
                    ? 'name a file, a folder or an archive'
                    : 'use an existing file, folder or archive that this user can read',
                cause: error,
            });
        }
    }
    /** The regular files beneath a folder in the order of their names; no link is followed. */
    *filesIn(folder, depth) {
        if (depth > deepest)
            throw new Error(`its folders are nested more than ${deepest} levels deep`);
        const entries = [];
        const opened = (0,external_node_fs_.opendirSync)(folder);
        try {
            for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
                this.entries += 1;
                if (this.entries > mostEntries)
                    throw new Error(`it has more than ${mostEntries} files`);
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const file = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                yield* this.filesIn(file, depth + 1);
            else if (entry.isFile())
                yield file;
        }
    }
    /** @param isNamed whether the user named it, so that it is to be something. */
    async addFile(disk, name, within, isNamed) {
        const format = formatOf(disk);
        switch (format) {
            case 'ELF':
                return this.add({ name, within, disk, size: (0,external_node_fs_.statSync)(disk).size }, (0,elf_facts/* readFacts */.MH)(disk));
            case 'static library':
                this.counts['static library'] += 1;
                return;
            case 'other':
                if (isNamed)
                    this.passed.push(`${name} is neither an ELF file nor an archive`);
                return;
            case 'deb':
            case 'tar':
            case 'zip':
                if (!isNamed && !archiveNames.test(disk))
                    return;
                await eachElfMember(disk, format, { what: name, path: this.options.path }, (member) => {
                    const inside = member.name.replace(/^(?:\.?\/)+/, '');
                    const known = { name: `${name}: ${inside}`, within: inside, disk: undefined };
                    const bytes = (0,elf_file/* bytesInMemory */.E1)(member.bytes);
                    const symbols = this.options.symbols ? (0,elf_symbols/* readSymbols */.s)(bytes, 'all') : undefined;
                    const kept = symbols?.kind === 'elf' ? { symbols } : {};
                    this.add({ ...known, ...kept, size: member.bytes.length }, (0,elf_facts/* readFacts */.MH)(bytes));
                });
        }
    }
    add(file, result) {
        if (this.files.length === mostFiles)
            throw new Error(`there are more than ${mostFiles} ELF files`);
        if (result.kind === 'refused') {
            this.files.push({ ...file, result, target: this.options.target });
            return;
        }
        const { facts } = result;
        if (debugFile.test(file.within))
            this.counts['debug file'] += 1;
        else if (!(0,elf_facts/* isLinked */.GW)(facts))
            this.counts.object += 1;
        else {
            const target = this.options.target ?? targetOf(facts);
            this.room -= lengthOf(facts) + (file.symbols?.bytes ?? 0);
            if (this.room < 0)
                throw new Error(`the names in its files have more than ${mostKept} bytes`);
            if (target !== undefined)
                this.files.push({ ...file, result, target });
            else
                this.passed.push(`${file.name} is for ${whatFor(facts)}, which is not a target of Crossroot`);
        }
    }
}
/**
 * The target that a file is for: its machine's row with the loader that it asks for, or the C library that it
 * needs. A static program says nothing of that, and is taken for one with glibc.
 */
function targetOf(facts) {
    const alike = src_target/* targets */.zV.filter((target) => (0,elf_facts/* isOfTarget */.VU)(facts, target));
    const byLoader = alike.find(({ interpreter }) => interpreter === facts.interpreter);
    if (byLoader !== undefined)
        return byLoader;
    const libc = needsMusl(facts) ? 'musl' : 'glibc';
    return alike.find((target) => target.libc.name === libc);
}
function needsMusl({ interpreter, needed }) {
    return interpreter?.includes('/ld-musl-') === true || needed.some((name) => runs_on/* muslNames */.yS.test(name));
}
function whatFor(facts) {
    const isKnown = src_target/* targets */.zV.some(({ machine }) => (0,elf_machine/* isFor */.G)(facts.machine, machine));
    return `${(0,elf_machine/* machineName */.F)(facts.machine)}${isKnown && needsMusl(facts) ? ' with musl' : ''}`;
}
function lengthOf({ needed, runPaths, versions, interpreter = '' }) {
    const names = versions.flatMap(({ name, library, symbols }) => [name, library, ...symbols]);
    return [...needed, ...runPaths, ...names, interpreter].reduce((sum, name) => sum + name.length, 0);
}

;// CONCATENATED MODULE: ./lib/src/audit/audit-paths.js






/**
 * Audits the ELF files at some paths, which anybody may have built.
 * @throws CrossrootError when a path cannot be read, or there is no sysroot as it was asked for.
 */
async function auditPaths(request) {
    const { sysrootFor } = request;
    const { files, passedOver } = await collectFiles(request.paths, {
        ...request,
        symbols: sysrootFor !== undefined,
    });
    const audited = new Map();
    const notes = [];
    const remarks = [];
    for (const target of new Set(files.map((file) => file.target))) {
        const own = files.filter((file) => file.target === target);
        const sysroot = target === undefined ? undefined : await sysrootFor?.(target);
        const read = own.map(toRead);
        const names = new Map(read.map(({ path }, at) => [path, own[at]?.name ?? path]));
        const outcomes = await (0,audit_files/* auditFiles */.p)(read, {
            sysroot,
            packages: sysroot === undefined
                ? { release: undefined, all: [], ownerOf: () => undefined }
                : (0,sysroot_packages/* readSysrootPackages */.Bj)(sysroot.path),
            target: target ?? src_target/* targets */.zV[0],
            glibc: request.glibc,
            glibcxx: request.glibcxx,
            baseline: request.baseline,
            shown: (path) => names.get(path) ?? path,
        });
        const keys = (0,baseline/* namesInBaseline */.vA)(read.map(({ path, within }) => ({ name: path, within })));
        const places = new Map(read.flatMap(({ path }, at) => {
            const findings = outcomes[at]?.findings;
            return findings === undefined ? [] : [[path, { path, ...findings }]];
        }));
        const verdicts = target === undefined ? new Map() : (0,runs_on/* runsOn */.k8)([...places.values()], target);
        for (const [at, file] of own.entries()) {
            const path = read[at]?.path ?? '';
            const found = places.get(path);
            if (found === undefined)
                continue;
            const { path: _, ...findings } = found;
            const { name, size } = file;
            const key = keys.get(path) ?? name;
            audited.set(file, { name, size, target, key, ...findings, runsOn: verdicts.get(path) ?? [] });
        }
        notes.push(...outcomes.flatMap((outcome) => outcome.notes));
        remarks.push(...outcomes.flatMap((outcome) => outcome.remarks));
    }
    return {
        files: files.flatMap((file) => audited.get(file) ?? []),
        notes,
        remarks,
        passedOver,
        notChecked: sysrootFor === undefined && files.length > 0 ? [withoutSysroot] : [],
    };
}
const withoutSysroot = 'whether the libraries exist and define the symbols and versions, because no sysroot was given';
function toRead({ name, within, disk, size, result, symbols }) {
    return {
        ...{ path: disk ?? name, within, size, result, symbols, isOnDisk: disk !== undefined },
        isProgram: isProgram(result),
    };
}
/** A program: linked to one address, marked as one, or with a loader and no name by which others ask for it. */
function isProgram(result) {
    if (result.kind === 'refused')
        return false;
    const { type, isMarkedProgram, interpreter, soname } = result.facts;
    return type === 2 || isMarkedProgram || (interpreter !== undefined && soname === undefined);
}
/** Writes what the files need, as a baseline. */
function writeNeeds(file, shown, { files }) {
    const known = files.flatMap(({ target, ...one }) => target === undefined ? [] : [{ ...one, triple: target.triple }]);
    (0,baseline/* writeBaseline */.B9)(file, shown, known);
}

// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var release = __webpack_require__(31312);
// EXTERNAL MODULE: ./lib/src/inputs/values.js
var values = __webpack_require__(49898);
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __webpack_require__(37747);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
;// CONCATENATED MODULE: ./lib/src/run/audit-inputs.js








/**
 * Audits paths as inputs ask for it.
 * @param given gives an input's value as the user wrote it; undefined where it was left out
 * @throws CrossrootError for a value that is not allowed, for a path that cannot be read, and when no file was
 * audited.
 */
async function auditByInputs(paths, given, { folder, path, world, report }) {
    const { target, sysroot, baseline, packages = '' } = valuesOf(given);
    if (packages !== '' && !(0,release/* namesRelease */.gH)(sysroot ?? ''))
        throw (0,values/* refused */.J5)('packages', packages, {
            why: 'packages can only be added to the sysroot of a release',
            todo: `add ${(0,input_words/* setting */.Pe)('sysroot', 'debian:bookworm')}, for example`,
        });
    const asked = async (value, one) => {
        return { value, packages, target: one, folder, world: await world(), report };
    };
    const audit = await auditPaths({
        ...{ paths, folder, path },
        target: target === undefined ? undefined : (0,values/* parseTarget */.hu)(target),
        glibc: (0,values/* parseGlibc */.z$)(given('glibc') ?? '', true),
        glibcxx: parseGlibcxx(given('glibcxx') ?? ''),
        sysrootFor: sysroot === undefined
            ? undefined
            : async (one) => (await sysrootPart()).provideForAudit(await asked(sysroot, one)),
        baseline: (0,values/* parseBaseline */.nk)(baseline ?? '', folder),
    });
    if (audit.files.length > 0) {
        if (sysroot === undefined)
            return audit;
        const notes = [...audit.notes];
        for (const [one, sonames] of lackingLibraries(audit))
            notes.push(...(await (await sysrootPart()).explainLackingLibraries(sonames, await asked(sysroot, one))));
        return { ...audit, notes };
    }
    throw new errors/* CrossrootError */.p5({
        what: 'found no ELF file to audit',
        why: audit.passedOver.length > 0 ? audit.passedOver : `${paths.join(', ')} has none`,
        todo: 'name Linux programs or shared libraries, or folders or archives that contain them',
    });
}
/** Only a sysroot needs the network and the store. */
function sysrootPart() {
    return Promise.all(/* import() */[__webpack_require__.e(3338), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 57528));
}
/** The libraries that were looked for in vain, by the target of what needs them. */
function lackingLibraries({ files }) {
    const lacking = new Map();
    for (const { target, needed } of files) {
        const names = needed.flatMap(({ name, place }) => (place === 'missing' ? [name] : []));
        if (target !== undefined && names.length > 0)
            lacking.set(target, [...(lacking.get(target) ?? []), ...names]);
    }
    return lacking;
}
/** Writes what was found as a baseline, where an input asks for it. */
function writeNeedsAsAsked(given, folder, audit) {
    const file = given('write-baseline') || undefined;
    if (file !== undefined)
        writeNeeds((0,external_node_path_.resolve)(folder, file), file, audit);
    return file;
}
/** An empty value is none. */
function valuesOf(given) {
    const [target, sysroot, baseline, packages] = ['target', 'sysroot', 'baseline', 'packages'].map((name) => given(name) || undefined);
    return { target, sysroot, baseline, packages };
}
/** Reads the newest version of libstdc++'s symbols: `3.4.30`, with or without the family in front. */
function parseGlibcxx(value) {
    const version = value.replace(/^GLIBCXX_/, '');
    if (version === '' || /^3\.4(?:\.\d{1,3})?$/.test(version))
        return version || undefined;
    throw (0,values/* refused */.J5)('glibcxx', value, {
        why: "it is not a version of libstdc++'s symbols",
        todo: 'use a version such as 3.4.30',
    });
}
const audit_inputs_mostEntries = 1_000_000;
/**
 * The paths that lines name: `*`, `?`, `[…]`, `{a,b}` and `**` stand for names, but in a path that is there as
 * it is written.
 * @param folder absolute path of the folder that they are relative to
 * @throws CrossrootError when a pattern matches nothing.
 */
function pathsOf(lines, folder) {
    const named = lines.split(/[\r\n]+/).map((line) => line.trim());
    return named
        .filter((line) => line !== '')
        .flatMap((line) => {
        const pattern = line.replace(/^(?:\.\/)+/, '');
        const at = pattern.search(/[*?[{]/);
        if (at < 0 || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, line)))
            return [line];
        const base = pattern.slice(0, pattern.lastIndexOf('/', at) + 1);
        const matching = (0,globs/* compileGlobs */.tI)([pattern]);
        const found = [...pathsIn((0,external_node_path_.resolve)(folder, base), base)].filter((path) => matching.test(path));
        if (found.length > 0)
            return found;
        throw (0,values/* refused */.J5)('files', line, {
            why: 'nothing matches it',
            todo: `check what is in ${(0,external_node_path_.resolve)(folder, base)}`,
        });
    });
}
/** All that is beneath a folder, in order; no link is followed. A folder that is not there has nothing. */
function pathsIn(folder, prefix) {
    const paths = [];
    const visit = (place, shown) => {
        if (!(0,external_node_fs_.existsSync)(place))
            return;
        for (const entry of (0,external_node_fs_.readdirSync)(place, { withFileTypes: true })) {
            if (paths.length === audit_inputs_mostEntries)
                return;
            paths.push(`${shown}${entry.name}`);
            if (entry.isDirectory())
                visit(`${place}/${entry.name}`, `${shown}${entry.name}/`);
        }
    };
    visit(folder, prefix);
    return paths.sort();
}


/***/ })

};
