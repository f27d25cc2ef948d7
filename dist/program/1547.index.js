export const id = 1547;
export const ids = [1547];
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

/***/ 91547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restorePack: () => (/* binding */ restorePack),
/* harmony export */   savePack: () => (/* binding */ savePack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50047);
/* harmony import */ var _system_staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96859);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45720);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23795);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33880);









/**
 * Fetches the pack of a tree to a new file, and unpacks it into a new folder.
 * @returns what came; `undefined`, with nothing left of it, when there is no pack or it is not what it should
 * be.
 * @throws CrossrootError when the disk is full.
 */
async function restorePack(wanted, pack, tree, { remote, path, warn, readPack }, phase) {
    if (remote === undefined)
        return undefined;
    const { kind, digest } = wanted;
    const key = (0,_tree_key_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheKey */ .k$)(wanted);
    phase.info(`cache key ${key}, made from ${wanted.madeOf}`, 'detail');
    try {
        if (!(await remote.restore(key, pack)))
            return undefined;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(tree, { recursive: true });
        const { sha256 } = await readPack(pack, tree, path);
        const note = (0,_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .readPackNote */ .YR)(pack);
        if (digest !== undefined && digest !== sha256) {
            warn(`the cached ${kind} is not the pinned one, making it again: ${sha256} is not ${digest}`);
        }
        else if (digest === undefined && note?.key !== key) {
            warn(`the cached ${kind} does not match its key, making it again: ${key}`);
        }
        else {
            if (digest === undefined)
                wanted.check?.(tree);
            phase.info(`restored from the cache, key ${key}`, 'detail');
            return { digest: sha256, madeInMs: note?.madeInMs };
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5 && (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isFull */ .uq)(error.cause))
            throw error;
        warn(`the cached ${kind} cannot be used, making it again: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error)}`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(tree, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(pack, { force: true });
    return undefined;
}
/**
 * Packs a tree and saves it, beside whatever the caller does meanwhile. Never rejects: a failure is a warning.
 * @param place where the pack is staged; made where there is none.
 */
async function savePack(wanted, { path: root, digest, madeInMs }, place, { remote, path, warn }) {
    if (remote === undefined)
        return;
    let staging;
    try {
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makePrivateDirectory */ .Dn)(place);
        staging = (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .makeStaging */ .me)(place);
        const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, 'pack');
        const key = (0,_tree_key_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheKey */ .k$)(wanted);
        const note = madeInMs === undefined ? undefined : { key, madeInMs };
        await (0,_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .writePack */ .hG)(root, pack, { path, digest, note });
        await remote.save(key, pack);
    }
    catch (error) {
        warn(`cannot save the ${wanted.kind} to the cache: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error)}`);
    }
    finally {
        const keep = (error) => warn(`${staging} cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        if (staging !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true }).catch(keep);
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
