export const id = 4971;
export const ids = [4971,2385];
export const modules = {

/***/ 64054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ commentHeader),
/* harmony export */   PG: () => (/* binding */ endOfArchive),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   qY: () => (/* binding */ fileContent),
/* harmony export */   xE: () => (/* binding */ inPieces)
/* harmony export */ });
/* unused harmony export padding */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84275);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48312);




const block = 512;
const flags = { file: '0', symlink: '2', folder: '5' };
/** The largest number that eleven octal digits hold. */
const maxOctal = 8 ** 11 - 1;
/**
 * The header blocks of a member: `ustar`, with an extended header before it when a name does not fit
 * (POSIX.1-2024, pax).
 *
 * @throws RangeError for a size of 8 GiB and more.
 */
function tarHeader(entry) {
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
function commentHeader(comment) {
    return extendedHeader('g', record('comment', comment));
}
const pieceBytes = 1 << 20;
/** The bytes of a tar archive in pieces of 1 MiB, so that a compressor sees the same pieces every time. */
function* inPieces(archive) {
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
function* fileContent(disk, before) {
    const { size } = before;
    const buffer = Buffer.allocUnsafe(Math.min(size, pieceBytes));
    const fd = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(disk);
    try {
        for (let left = size; left > 0;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (read === 0)
                break;
            left -= read;
            yield buffer.subarray(0, read);
        }
        const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!sameFields.every((field) => after[field] === before[field]))
            throw changed(disk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    yield padding(size);
}
/** What every change of a file's content changes; no program can set the time of the inode back. */
const sameFields = ['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs'];
function changed(disk) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CrossrootError */ .p5({
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
const endOfArchive = Buffer.alloc(2 * block);
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
    header.write(`${octal((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checksum */ .cM)(header), 6)}\0 `, 148);
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


/***/ }),

/***/ 23795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ packLimits),
/* harmony export */   YR: () => (/* binding */ readPackNote),
/* harmony export */   hG: () => (/* binding */ writePack)
/* harmony export */ });
/* unused harmony export readPack */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _archive_compression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22337);
/* harmony import */ var _archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64054);
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40504);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84275);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45720);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96710);
/* harmony import */ var _unpack_unpacker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97932);












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
        const digest = options.digest ?? (await (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .digestTree */ .hW)(root)).sha256;
        const tar = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from((0,_archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .inPieces */ .xE)(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
        const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { flags: 'wx' });
        if (options.note !== undefined)
            output.write(noteFrame(options.note));
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(tar, (0,_archive_zstd_js__WEBPACK_IMPORTED_MODULE_6__/* .zstdCompressor */ .$i)(options.path, 'the pack', options.effort), output);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .storageError */ .QX)(error, `packing ${root}`, file);
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
    throw new CrossrootError({
        what: `${file} is not an intact pack`,
        why: [`stated digest: ${stated ?? 'nothing'}`, `actual digest: ${digest.sha256}`],
        todo: 'remove the file; Crossroot will make the tree again',
    });
}
function* archive(root, text) {
    yield (0,_archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .commentHeader */ .NP)(text);
    for (const found of (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .sortByPath */ .$y)((0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .GG)(root)))
        yield* member(found);
    yield _archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .endOfArchive */ .PG;
}
function* member({ path, disk, type }) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(disk);
    const link = type === 'symlink' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(disk) : '';
    const size = type === 'file' ? stat.size : 0;
    const mode = type === 'symlink' ? 0o777 : stat.mode & 0o777;
    yield (0,_archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .tarHeader */ .pI)({ path, type, mode, size, mtime: Math.floor(stat.mtimeMs / 1000), link });
    if (size > 0)
        yield* (0,_archive_tar_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .fileContent */ .qY)(disk, stat);
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
    const bytes = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readStart */ .H6)(file, noteHeaderBytes + mostNoteBytes);
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


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ copySysroot),
/* harmony export */   copyWhereNeeded: () => (/* binding */ copyWhereNeeded)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _store_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23795);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76781);
/* harmony import */ var _store_tree_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33880);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77084);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45720);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14185);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19543);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83018);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54194);
/* harmony import */ var _finish_sysroot_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72385);














/** The first number is raised when the code here makes another tree of the same folder. */
const rules = `1.${_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRulesVersion */ ._n}`;
/** Where a root keeps what a build needs; nothing else is looked into. */
const top = ['etc', 'lib', 'lib64', 'opt', 'usr'];
/**
 * What the store needs to find or make a copy of what a build needs of a directory, with its links made
 * relative; undefined when the directory can be used where it is. The directory itself is never written.
 */
function copyWhereNeeded({ path: folder, layout }, target, phase) {
    const { errors, warnings, notes } = (0,_check_js__WEBPACK_IMPORTED_MODULE_10__.checkSysroot)(folder, layout, target, { inPlace: true });
    const reasons = [...errors, ...notes];
    if (reasons.length === 0) {
        for (const { what } of warnings)
            phase.info(`note: ${what}`);
        phase.info(`${folder} is used in place`);
        return undefined;
    }
    phase.info(`${folder} is used through a repaired copy, because of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(reasons.length, 'finding')}:`);
    for (const { what } of reasons.slice(0, 5))
        phase.info(`  ${what}`);
    phase.info(`to see all of them: crossroot sysroot check ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_13__/* .shellWord */ .K)(folder)}`);
    const signature = signSelection(folder);
    return {
        ...(0,_store_tree_key_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)({ kind: 'sysroot', rules, from: 'directory', path: folder, signature }),
        localOnly: true,
        make: async (root) => {
            copyAndFinish(folder, `the directory ${folder}`, root, target, phase);
            // The copy is found again by what the directory was before it was made.
            if (signSelection(folder) === signature)
                return undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
                what: `the directory ${folder} cannot be used`,
                why: 'it changed while it was being copied',
                todo: 'run again when nothing is writing to it',
            });
        },
    };
}
/**
 * Copies what a build needs of a root into a new folder, and makes it a sysroot.
 * @param what how messages call the root
 * @returns the digest of the copy
 * @throws CrossrootError when it is no sysroot, or the disk is full.
 */
function copySysroot(folder, what, copy, target, phase) {
    return (0,_store_store_js__WEBPACK_IMPORTED_MODULE_5__/* .makeAndDigest */ .o7)(copy, async (root) => {
        copyAndFinish(folder, what, root, target, phase);
        return undefined;
    });
}
function copyAndFinish(folder, what, root, target, phase) {
    try {
        const unreadable = copySelection(folder, root);
        if (unreadable.length > 0) {
            const shown = unreadable.slice(0, 10).join(', ');
            phase.info(`${unreadable.length} left out, because this user cannot read them: ${shown}${unreadable.length > 10 ? ', …' : ''}`);
        }
    }
    catch (error) {
        throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .storageError */ .QX)(error, `copying ${folder}`, root);
    }
    (0,_finish_sysroot_js__WEBPACK_IMPORTED_MODULE_11__.finishSysroot)(root, target, phase, (0,_finish_sysroot_js__WEBPACK_IMPORTED_MODULE_11__.unusable)(what));
}
/** A SHA256 over path, mode, inode, size and times of all that a build needs of a folder. */
function signSelection(folder) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, type } of find(folder)) {
        const { mode, ino, size, mtimeNs, ctimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { bigint: true });
        digest.update(`${type} ${path}\0${mode} ${ino} ${size} ${mtimeNs} ${ctimeNs}\n`);
    }
    return digest.digest('hex');
}
/**
 * Copies the same into an empty folder: files with their times, links as they are, folders where something lies
 * in them. Devices, FIFOs and sockets are left out.
 * @returns what could not be read, under the folder
 * @throws CrossrootError when the files have more bytes than a pack may.
 */
function copySelection(folder, to) {
    const unreadable = [];
    let bytes = 0;
    for (const { path, type } of find(folder)) {
        if (type === 'file')
            bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)).size;
        if (bytes > _store_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packLimits */ .Az.maxBytes)
            throw tooLarge(folder, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path, '..'), { recursive: true });
        try {
            if (type === 'unreadable')
                unreadable.push(path);
            else
                copyOne((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path), type);
        }
        catch (error) {
            if (!isDenied(error))
                throw error;
            unreadable.push(path);
        }
    }
    return unreadable;
}
function tooLarge(folder, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `${folder} is too large for a sysroot`,
        why: `with ${path}, its files have more than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z3)(_store_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packLimits */ .Az.maxBytes)}, including holes`,
        todo: 'remove what builds do not need from its etc, lib, lib64, opt and usr',
    });
}
function copyOne(from, to, type) {
    const { mtime } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(from);
    if (type === 'link')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(from), to);
    else
        (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .copyFile */ .m)(from, to);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(to, mtime, mtime);
}
function* find(folder) {
    const keep = (0,_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .fileRules */ ._h)('sysroot');
    function* beneath(parent, names) {
        for (const name of names) {
            const path = parent === '' ? name : `${parent}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { throwIfNoEntry: false });
            if (stat === undefined)
                continue;
            if (stat.isSymbolicLink() && keep(path))
                yield { path, type: 'link' };
            else if (stat.isFile() && keep(path))
                yield { path, type: 'file' };
            else if (stat.isDirectory()) {
                const inside = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
                if (inside !== undefined)
                    yield* beneath(path, inside);
                else if (keep(path))
                    yield { path, type: 'unreadable' };
            }
        }
    }
    yield* beneath('', top);
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}
function isDenied(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EACCES' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EPERM';
}


/***/ }),

/***/ 72385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishSysroot: () => (/* binding */ finishSysroot),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sysroot/check.js + 2 modules
var check = __webpack_require__(54194);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(96710);
;// CONCATENATED MODULE: ./lib/src/sysroot/relative-links.js




/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root.
 * @returns how many links were changed.
 */
function makeLinksRelative(root) {
    let changed = 0;
    for (const { path, disk, type } of (0,tree_digest/* walk */.GG)(root)) {
        if (type === 'symlink' && makeRelative(root, path, disk))
            changed += 1;
    }
    return changed;
}
function makeRelative(root, path, file) {
    const to = (0,external_node_fs_.readlinkSync)(file);
    const from = external_node_path_.posix.dirname(`/${path}`);
    const isPlain = to.startsWith('/') || (0,rooted_path/* climbsAbove */.aO)(path, to);
    if (!isPlain && !(0,rooted_path/* leavesRoot */.hs)(root, path, to))
        return false;
    // After a link, `..` is not the folder that the text says.
    const found = isPlain ? undefined : (0,rooted_path/* resolveBeneath */.qn)(root, path);
    const { mtime } = (0,external_node_fs_.lstatSync)(file);
    (0,external_node_fs_.rmSync)(file);
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.relative(from, found === undefined ? external_node_path_.posix.resolve(from, to) : `/${found}`) || '.', file);
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(11397);
;// CONCATENATED MODULE: ./lib/src/sysroot/finish-sysroot.js






/**
 * Turns files into a sysroot: makes its links relative, and refuses what no link step could work with.
 * @param root a folder that nothing else uses yet
 * @param refusal the error for what is wrong with it
 * @throws CrossrootError
 */
function finishSysroot(root, target, phase, refusal) {
    const changed = makeLinksRelative(root);
    if (changed > 0)
        phase.info(`${changed} absolute links made relative`, 'detail');
    const layout = (0,sysroot_layout/* findLayout */.w)(root, target);
    const { finding } = (0,check.checkGlibc)(root, layout, target);
    // With another C library, or none, nothing that is missing beside it tells more.
    if (finding !== undefined)
        throw refusal([finding]);
    const { errors, warnings } = (0,check.checkSysroot)(root, layout, target);
    for (const warning of warnings)
        phase.info(`note: ${(0,sysroot/* describeFinding */.jb)(warning)}`);
    if (errors.length > 0)
        throw refusal(errors);
    return (0,read_sysroot/* readSysroot */.E)(root, target);
}
/** The refusal of a root that the user brings, by its name: `the tarball ./device.tar.zst`. */
function unusable(what) {
    return (errors) => {
        const fixes = errors.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
        return new src_errors/* CrossrootError */.p5({
            what: `${what} cannot be used as a sysroot`,
            why: errors.map(({ what: text }) => text),
            todo: fixes.length > 0 ? [...new Set(fixes)] : 'copy the sysroot from its source again',
        });
    };
}


/***/ }),

/***/ 77084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ copyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84275);


const pieceBytes = 1 << 18;
const zeros = Buffer.alloc(pieceBytes);
/**
 * Copies a regular file: as a clone where the file system can, with holes where it has some.
 * @param to nothing is there yet; after a failure a part may be
 * @throws UnfitFileError when it is a link or no regular file; the system's error.
 */
function copyFile(from, to) {
    (0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)(from, (descriptor, { size, blocks, mode }) => {
        if (blocks * 512 < size)
            return copyWithHoles(descriptor, to, size, mode & 0o777);
        // What was opened, whatever its name leads to by now.
        const opened = `/proc/self/fd/${descriptor}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(opened, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }, 'refuse');
}
/** Writes what is not zero, and no more than the size that the file had. */
function copyWithHoles(from, to, size, mode) {
    const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, 'wx', mode);
    try {
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (let at = 0; at < size;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(from, piece, 0, Math.min(pieceBytes, size - at), at);
            if (read === 0)
                break;
            const isHole = piece.subarray(0, read).equals(zeros.subarray(0, read));
            at += isHole ? read : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(output, piece, 0, read, at);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(output, size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(output);
    }
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unpacker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94692);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45720);
/* harmony import */ var _duplicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47732);
/* harmony import */ var _member_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44471);
/* harmony import */ var _member_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85692);
/* harmony import */ var _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77554);
/* harmony import */ var _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34595);








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
            this.#tree = new _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .UnpackedTree */ .AW(root, options.links);
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, 'making a tree', root);
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
        const writer = new _member_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .MemberWriter */ .G({
            tree: this.#tree,
            policy: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePolicy */ .z,
            from,
            keep,
            count: (member) => this.#count(member, from),
            root: [],
            before: 0,
        });
        const reader = new _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .TarReader */ .R(from, writer);
        try {
            for await (const chunk of tar)
                reader.push(chunk);
            reader.finish();
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, `unpacking ${from}`, this.#tree.root.disk);
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
                    throw (0,_duplicate_js__WEBPACK_IMPORTED_MODULE_3__/* .conflict */ .h)(path, from, node, 'the contents differ');
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(node.names[0] ?? '', node.mtime, node.mtime);
            }
            this.#tree.setFolderTimes();
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, 'finishing a tree', this.#tree.root.disk);
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
        const archive = { from, dialect: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePolicy */ .z.dialect };
        if (this.#bytes > maxBytes)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(archive, member.name, `it brings the total above the limit of ${maxBytes} bytes`);
        if (this.#members > maxMembers)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(archive, member.name, `there are more than ${maxMembers} members`);
    }
}


/***/ })

};
