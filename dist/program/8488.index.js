export const id = 8488;
export const ids = [8488];
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

/***/ 58488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ unpackTarball)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/archive/compression.js
var archive_compression = __webpack_require__(22337);
// EXTERNAL MODULE: ./lib/src/archive/magic.js + 1 modules
var magic = __webpack_require__(58573);
// EXTERNAL MODULE: ./lib/src/archive/tar.js + 2 modules
var tar = __webpack_require__(94692);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __webpack_require__(48312);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(45720);
// EXTERNAL MODULE: ./lib/src/unpack/file-content.js
var file_content = __webpack_require__(27711);
;// CONCATENATED MODULE: ./lib/src/unpack/leading-folder.js

/** Names of folders at the root of a system (FHS 3.0 §3.2) and of a toolchain. */
const topNames = new Set('bin boot dev etc home include lib lib32 lib64 libexec man media mnt opt proc root run sbin share srv sys tmp usr var'.split(' '));
/**
 * Finds the folder in a tarball that is the root of a sysroot or of a toolchain, from the names of its members:
 * the shallowest that has `usr/include`, or a libc.so.6 or ld-linux in `lib*` or `usr/lib*` or a folder in
 * there; or the shallowest that has `bin/*-gcc`.
 */
class RootFinder {
    #holds;
    #candidates = new Map();
    /** What is at the top of the tarball, for the message of a refusal. */
    #top = new Set();
    #musl;
    #members = 0;
    constructor(holds) {
        this.#holds = holds;
    }
    /** A member with the parts of its name. */
    see(parts) {
        this.#members++;
        const [top] = parts;
        if (top !== undefined && this.#top.size < 100)
            this.#top.add(top);
        const depth = this.#holds === 'sysroot' ? this.#sysrootDepth(parts) : toolchainDepth(parts);
        if (depth === undefined)
            return;
        const root = parts.slice(0, depth).join('/');
        if (!this.#candidates.has(root))
            this.#candidates.set(root, parts.join('/'));
    }
    /**
     * The parts of the root. @param what how messages call the tarball. @throws CrossrootError when there is
     * none, or more than one.
     */
    find(what) {
        const roots = [...this.#candidates.keys()].map((root) => (root === '' ? [] : root.split('/')));
        const depth = Math.min(...roots.map((root) => root.length));
        const shallowest = roots.filter((root) => root.length === depth);
        const [first] = shallowest;
        if (first !== undefined && shallowest.length === 1)
            return first;
        throw first === undefined ? this.#none(what) : this.#several(what, shallowest);
    }
    #sysrootDepth(parts) {
        const usr = parts.findIndex((part, n) => part === 'usr' && parts[n + 1] === 'include');
        if (usr !== -1)
            return usr;
        const name = parts.at(-1) ?? '';
        if (/^ld-musl-/.test(name))
            this.#musl ??= parts.join('/');
        if (name !== 'libc.so.6' && !/^ld-linux[-.\w]*\.so\.\d+$/.test(name))
            return undefined;
        const lib = [parts.length - 3, parts.length - 2].find((n) => /^lib(x?\d+)?$/.test(parts[n] ?? ''));
        if (lib === undefined)
            return undefined;
        return parts[lib - 1] === 'usr' ? lib - 1 : lib;
    }
    #none(what) {
        const seen = [...this.#top].slice(0, 20).join(', ');
        const musl = this.#musl === undefined ? [] : [`it holds ${this.#musl}: musl, where glibc is needed`];
        const count = `${this.#members} members; at its top: ${seen === '' ? 'nothing' : seen}`;
        switch (this.#holds) {
            case 'sysroot':
                return new errors/* CrossrootError */.p5({
                    what: `${what} does not contain a sysroot`,
                    why: [
                        'no folder in it has usr/include, or a libc.so.6 or ld-linux-*.so.* in lib, lib64, usr/lib or usr/lib64',
                        count,
                        ...musl,
                    ],
                    todo: 'use a tarball of a root file system, or of a toolchain with its sysroot, that has glibc',
                });
            case 'toolchain':
                return new errors/* CrossrootError */.p5({
                    what: `${what} does not contain a toolchain`,
                    why: ['no folder in it has bin/*-gcc', count],
                    todo: 'use a tarball of a gcc that cross-compiles, with a program such as bin/<triplet>-gcc',
                });
        }
    }
    #several(what, roots) {
        return new errors/* CrossrootError */.p5({
            what: `${what} contains more than one ${this.#holds}`,
            why: roots.slice(0, 10).map((root) => {
                const path = root.join('/');
                return `${path} (because of ${this.#candidates.get(path) ?? ''})`;
            }),
            todo: `make a tarball of the folder that you mean`,
        });
    }
}
function toolchainDepth(parts) {
    const isGcc = parts.at(-2) === 'bin' && /.-gcc$/.test(parts.at(-1) ?? '');
    return isGcc ? parts.length - 2 : undefined;
}
/**
 * Guesses the root before all names are known, so that most tarballs are read once.
 *
 * @returns its parts, or `undefined` as long as only folders above it may have come.
 */
function guessRoot(parts, holds) {
    switch (holds) {
        case 'sysroot': {
            const top = parts.findIndex((part) => topNames.has(part));
            return top === -1 ? undefined : parts.slice(0, top);
        }
        case 'toolchain': {
            const [top] = parts;
            if (top === undefined)
                return undefined;
            return topNames.has(top) ? [] : [top];
        }
    }
}

// EXTERNAL MODULE: ./lib/src/unpack/member-path.js
var member_path = __webpack_require__(44471);
// EXTERNAL MODULE: ./lib/src/unpack/member-writer.js + 1 modules
var member_writer = __webpack_require__(85692);
// EXTERNAL MODULE: ./lib/src/unpack/unpack-policy.js
var unpack_policy = __webpack_require__(77554);
// EXTERNAL MODULE: ./lib/src/unpack/unpacked-tree.js
var unpacked_tree = __webpack_require__(34595);
;// CONCATENATED MODULE: ./lib/src/unpack/tarball-pass.js







/**
 * One reading of a tarball. With no root given, one is guessed from the first members and unpacked from, while
 * the names of all members tell whether the guess was right.
 */
class TarballPass {
    tree;
    /** The first absolute name, if there was one. */
    absolute;
    #options;
    #finder;
    /** Whether the root may still turn out to be another: then a refusal waits until it is known. */
    #isGuess;
    #root;
    #writer;
    /** Folders that passed by before there was a guess. */
    #missed = [];
    /** Whether more than folders passed by. */
    #missedMore = false;
    #failure;
    #members = 0;
    #bytes = 0;
    /** @param disk an empty folder. */
    constructor(disk, options, root) {
        this.tree = new unpacked_tree/* UnpackedTree */.AW(disk);
        this.#options = options;
        this.#finder = new RootFinder(options.holds);
        this.#isGuess = root === undefined;
        if (root !== undefined)
            this.#begin(root);
    }
    /** The root, for after the last member. @throws CrossrootError when there is none, or more than one. */
    find() {
        return this.#finder.find(this.#options.what);
    }
    /**
     * Whether what was unpacked is all that is under a root.
     * @throws CrossrootError what was refused under it.
     */
    isUnpacked(root) {
        if (this.#root?.join('/') !== root.join('/'))
            return false;
        if (this.#missedMore)
            return false;
        if (this.#missed.some((parts) => parts.length > root.length && (0,member_path/* startsWith */.w1)(parts, root)))
            return false;
        if (this.#failure !== undefined)
            throw this.#failure.error;
        return true;
    }
    /** The content that a second reading has to fetch. */
    deferred() {
        return new DeferredContent(this.#writer?.deferred() ?? []);
    }
    member(member) {
        this.#members++;
        const { maxMembers, holds } = this.#options;
        if (this.#members > maxMembers)
            throw this.#refused(member, `there are more than ${maxMembers} members`);
        if (member.name.startsWith('/'))
            this.absolute ??= member.name;
        const parts = (0,member_path/* partsOf */.CI)(member.name);
        this.#finder.see(parts);
        if (this.#root === undefined) {
            const guess = guessRoot(parts, holds);
            if (guess !== undefined)
                this.#begin(guess);
            else if (member.type !== 'folder' || parts.includes('..'))
                this.#missedMore = true;
            else
                this.#missed.push(parts);
        }
        this.#attempt((writer) => writer.member(member));
    }
    data(bytes) {
        this.#attempt((writer) => writer.data(bytes));
    }
    hole(bytes) {
        this.#attempt((writer) => writer.hole(bytes));
    }
    end() {
        this.#attempt((writer) => writer.end());
    }
    close() {
        this.#writer?.close();
    }
    #begin(root) {
        const { what: from, keep } = this.#options;
        this.#root = root;
        this.#writer = new member_writer/* MemberWriter */.G({
            ...{ tree: this.tree, policy: unpack_policy/* tarballPolicy */.h, from, keep, root },
            count: (member) => this.#count(member),
            before: Math.max(0, this.#members - 1),
        });
    }
    #attempt(act) {
        if (this.#writer === undefined || this.#failure !== undefined)
            return;
        try {
            act(this.#writer);
        }
        catch (error) {
            this.#writer.close();
            if (!this.#isGuess)
                throw error;
            this.#failure = { error };
        }
    }
    #count(member) {
        this.#bytes += member.size;
        const { maxBytes } = this.#options;
        if (this.#bytes > maxBytes)
            throw this.#refused(member, `it brings the total above the limit of ${maxBytes} bytes`);
    }
    #refused({ name }, why) {
        return (0,member_path/* refused */.J5)({ from: this.#options.what, dialect: unpack_policy/* tarballPolicy */.h.dialect }, name, why);
    }
}
/** Fetches, in a second reading, the content of files that were left out and that hardlinks want. */
class DeferredContent {
    #wanted;
    #index = -1;
    #content;
    constructor(deferred) {
        this.#wanted = new Map(deferred.map((one) => [one.index, one]));
    }
    /** Nothing more is wanted. */
    get isComplete() {
        return this.#wanted.size === 0;
    }
    member(_member) {
        this.#index++;
        const node = this.#wanted.get(this.#index)?.node;
        if (node === undefined)
            return;
        const fd = (0,external_node_fs_.openSync)(node.names[0] ?? '', external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW);
        this.#content = new file_content/* FileContent */.y(node, fd);
    }
    data(bytes) {
        this.#content?.data(bytes);
    }
    hole(bytes) {
        this.#content?.hole(bytes);
    }
    end() {
        if (this.#content === undefined)
            return;
        this.#content.end();
        this.#content = undefined;
        this.#wanted.delete(this.#index);
    }
    close() {
        this.#content?.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/unpack/tarball.js










/**
 * A stage3 has some 100,000 members and 1.5 GB; a device's whole system ten times as much, of which a fifth is
 * kept.
 */
const defaultLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 4_000_000 };
/** Tar archives of systems compress to a half up to a tenth; this is beyond them, and ends a bomb. */
const maxRatio = 200;
const freeBytes = 2 ** 28;
/**
 * bzip2 gives a block of at most 900 KB, and runs in it, before it finds the sum wrong: damage is better
 * reported than what it looks like.
 */
const longestUnchecked = 2 ** 22;
/**
 * Unpacks what a build needs of a tarball that somebody else made: a root file system, a device's libraries, a
 * toolchain. Compressed with gzip, xz, zstd, bzip2 or not at all, whatever the file is called; of one stream or
 * many.
 *
 * - The root is found (see {@link RootFinder}) and what is above it is left out. Members may be named
 * `usr/x`, `./usr/x`, `/usr/x`, `rootfs/usr/x`.
 * - Members stay under the root; links on their way are resolved there, absolute targets from the root. `..`
 * in a name is refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in
 * whole seconds.
 * - Of members of the same path the later wins. A hardlink may name a file that is left out: it gets the
 * content. Sparse files keep their holes.
 * - Devices, FIFOs, unknown types and names that are not UTF-8 are refused if `keep` says yes to them, else
 * passed over.
 *
 * It is read once as it is written; a second time when the root is not where the first members let it be
 * expected, or when a file that is left out is wanted by a hardlink.
 *
 * @param file the tarball. @param root an empty folder that nobody else writes; after a failure it holds parts
 * of the tarball and must be removed.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when it cannot be read, is no tarball, is cut short, damaged or malicious, holds no
 * root or two, and when the disk is full or read-only.
 */
async function unpackTarball(file, root, options) {
    const { what, note } = options;
    const costs = { ...(options.limits ?? defaultLimits), ...options };
    const source = Source.open(file, options);
    try {
        let pass = new TarballPass(root, costs);
        await source.read(pass);
        const found = pass.find();
        if (!pass.isUnpacked(found)) {
            await empty(root);
            pass = new TarballPass(root, costs, found);
            await source.read(pass);
        }
        if (found.length > 0)
            note?.(`${what}: its folder ${found.join('/')} is the root`);
        if (pass.absolute !== undefined)
            note?.(`${what}: absolute names, such as ${pass.absolute}, are read as relative to the root`);
        const deferred = pass.deferred();
        if (!deferred.isComplete)
            await source.read(deferred);
        if (!deferred.isComplete)
            throw new Error('a file that hard links refer to is gone');
        source.checkUnchanged();
        pass.tree.setFolderTimes();
        return pass.tree.sums();
    }
    catch (error) {
        throw (0,storage_error/* storageError */.QX)(error, `unpacking ${what}`, root);
    }
    finally {
        source.close();
    }
}
async function empty(root) {
    for (const name of await (0,promises_.readdir)(root))
        await (0,promises_.rm)(`${root}/${name}`, { recursive: true });
}
/** The file of a tarball: open, looked at, and read from the start as often as it takes. */
class Source {
    #file;
    #options;
    #opened;
    constructor(file, options, opened) {
        this.#file = file;
        this.#options = options;
        this.#opened = opened;
    }
    static open(path, options) {
        let file;
        try {
            file = (0,open_file/* openFile */.Tq)(path);
            const bytes = Buffer.alloc(magic/* magicBytes */.Hc);
            const start = bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, magic/* magicBytes */.Hc, 0));
            const stat = (0,external_node_fs_.fstatSync)(file, { bigint: true });
            return new Source(file, options, { start, size: Number(stat.size), changed: stat.mtimeNs });
        }
        catch (error) {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            throw new errors/* CrossrootError */.p5({
                what: `${options.what} cannot be read`,
                why: (0,errors/* messageOf */.bD)(error),
                todo: 'name an existing tarball that this user can read',
                cause: error,
            });
        }
    }
    /** Reads the tarball from its start. */
    async read(reading) {
        const { what } = this.#options;
        const reader = new tar/* TarReader */.R(what, reading, 'tarball');
        let isFirst = true;
        let wrong;
        let seen = 0;
        try {
            for await (const chunk of this.#bytes()) {
                if (isFirst)
                    wrong = this.#checkStart(chunk);
                isFirst = false;
                seen += chunk.length;
                if (wrong === undefined)
                    reader.push(chunk);
                else if (seen > longestUnchecked)
                    break;
                if (reading.isComplete)
                    return;
            }
            if (isFirst)
                wrong = this.#checkStart(Buffer.alloc(0));
            if (wrong !== undefined)
                throw wrong;
            reader.finish();
        }
        finally {
            reading.close();
        }
    }
    /** @throws CrossrootError when somebody has written to the file since it was opened. */
    checkUnchanged() {
        const stat = (0,external_node_fs_.fstatSync)(this.#file, { bigint: true });
        if (Number(stat.size) === this.#opened.size && stat.mtimeNs === this.#opened.changed)
            return;
        throw new errors/* CrossrootError */.p5({
            what: `${this.#options.what} changed while it was being unpacked`,
            why: 'its size or modification time is not what it was at the start',
            todo: 'run again when the file is complete',
        });
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #bytes() {
        const { what, path } = this.#options;
        const compression = (0,magic/* compressionOf */.MB)(this.#opened.start);
        const maxBytes = compression === 'none' ? this.#opened.size : this.#opened.size * maxRatio + freeBytes;
        // Each reading begins at the start of what was opened, whatever the name leads to by now.
        const compressed = (0,open_file/* streamFile */.Pq)(`/proc/self/fd/${this.#file}`);
        return (0,archive_compression/* decompress */.m)(compressed, compression, { what, maxBytes, path, dialect: 'tarball' });
    }
    /**
     * Says what a file is that is no tar archive, from the first bytes that came out of it; nothing when it may
     * be one.
     */
    #checkStart(chunk) {
        const compression = (0,magic/* compressionOf */.MB)(this.#opened.start);
        // The first piece that a decompressor gives may be short.
        const start = compression === 'none' ? this.#opened.start : chunk;
        const header = start.subarray(0, 512);
        if (header.length === 512 && (0,tar_header/* hasChecksum */.gZ)(header))
            return undefined;
        const seen = (0,magic/* looksLike */._4)(start);
        // An archive without members begins with its end.
        const mayBeTar = header.length > 0 && (header.length < 512 || header.every((byte) => byte === 0));
        if (seen === undefined && mayBeTar)
            return undefined;
        const inside = compression === 'none' ? 'it' : `its content (decompressed with ${compression})`;
        return new errors/* CrossrootError */.p5({
            what: `${this.#options.what} is not a tarball`,
            why: seen === undefined ? `${inside} has no tar header at its start` : `${inside} looks like ${seen}`,
            todo: 'use a tar archive, plain or compressed with gzip, xz, zstd or bzip2',
        });
    }
}


/***/ })

};
