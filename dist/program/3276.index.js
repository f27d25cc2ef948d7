export const id = 3276;
export const ids = [3276];
export const modules = {

/***/ 73724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ arMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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

/***/ 28921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ checkIdentity),
/* harmony export */   s7: () => (/* binding */ openDeb)
/* harmony export */ });
/* unused harmony export dataCeiling */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _archive_ar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73724);
/* harmony import */ var _archive_compression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22337);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84275);
/* harmony import */ var _control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47563);







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
/**
 * Holds what a `.deb` says of itself against what the index promised.
 * @throws CrossrootError when the name, version or architecture is another.
 */
function checkIdentity(deb, expected) {
    const { name, version, architecture } = expected;
    const why = Object.entries({ package: name, version, architecture })
        .filter(([field, value]) => deb.control.get(field) !== value)
        .map(([field, value]) => `${field}: ${deb.control.get(field) ?? 'missing'} instead of ${value}`);
    if (why.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
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

/***/ 83276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackPackages: () => (/* binding */ unpackPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _debian_deb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28921);
/* harmony import */ var _system_settle_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80269);
/* harmony import */ var _system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18258);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14185);
/* harmony import */ var _unpack_unpacker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97932);








const downloadsAtOnce = 8;
/** Decompression takes a processor each; more than this would only hold more in memory. */
const unpackingsAtOnce = 3;
/** Larger packages do not wait for small ones that arrived earlier: they decide when the tree is done. */
const largeBytes = 4_000_000;
const limits = { maxBytes: 8 * 2 ** 30, maxMembers: 500_000 };
/**
 * Fetches packages, checks them and unpacks them side by side into one folder: one is unpacked while the next
 * ones arrive. Large ones come first, for the last to end early.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when a package is not available as promised, or when its archive is refused.
 */
async function unpackPackages(wanted) {
    const { packages, listed, root, keep, links, took, postinst, phase, context } = wanted;
    phase.downloaded(0, packages.reduce((sum, { size }) => sum + size, 0));
    // Trees that are made side by side may need the same package.
    const folder = (0,_system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporaryFolder */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, 'packages-'));
    const unpacker = new _unpack_unpacker_js__WEBPACK_IMPORTED_MODULE_4__/* .Unpacker */ .Y(root, { ...limits, links });
    const failed = new AbortController();
    const signal = AbortSignal.any([failed.signal, context.ending.signal]);
    const download = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(downloadsAtOnce);
    const unpackLarge = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(unpackingsAtOnce);
    const unpackSmall = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(unpackingsAtOnce);
    const largestFirst = [...packages].sort((a, b) => b.size - a.size || (a.sha256 < b.sha256 ? -1 : 1));
    const fetchAndUnpack = async (from) => {
        const { size, sha256 } = from;
        const what = `${from.name} ${from.version} ${from.architecture}`;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sha256}.deb`);
        const sources = context.mirrors.packageSources(from.repository, from.path, listed);
        const onBytes = (bytes) => phase.downloaded(bytes);
        await download(() => context.net.toFile({ what, sources, size, maxBytes: size, sha256, onBytes, signal }, file));
        const unpack = size > largeBytes ? unpackLarge : unpackSmall;
        await unpack(async () => {
            signal.throwIfAborted();
            const deb = await (0,_debian_deb_js__WEBPACK_IMPORTED_MODULE_2__/* .openDeb */ .s7)(file, { what, path: context.path });
            (0,_debian_deb_js__WEBPACK_IMPORTED_MODULE_2__/* .checkIdentity */ .Z0)(deb, from);
            if (deb.postinst !== undefined)
                postinst?.(from, deb.postinst);
            await unpacker.unpack(counted(deb.data(), from.name, phase), what, (path) => {
                signal.throwIfAborted();
                const isKept = keep(path);
                if (isKept)
                    took?.(from, path);
                return isKept;
            });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        });
    };
    await (0,_system_settle_all_js__WEBPACK_IMPORTED_MODULE_6__/* .settleAll */ .j)(largestFirst.map(fetchAndUnpack), () => failed.abort());
    unpacker.finish();
    phase.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(packages.length, 'package')} unpacked`, 'detail');
    return unpacker.sums();
}
/** Counts what comes out of a package, so that nobody takes a slow decoder for one that hangs. */
async function* counted(bytes, of, phase) {
    for await (const chunk of bytes) {
        phase.unpacked(chunk.length, of);
        yield chunk;
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
