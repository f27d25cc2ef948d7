export const id = 3276;
export const ids = [3276];
export const modules = {

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
