export const id = 3463;
export const ids = [3463];
export const modules = {

/***/ 47732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** The error for archives that disagree about one path. @param from the archive that came later. */
function conflict(path, from, before, why) {
    const [other = ''] = before.from;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: from === other
            ? `${from} is refused: it contains ${JSON.stringify(path)} twice`
            : `${from} and ${other || 'another package'} cannot be unpacked into one tree: both contain ${JSON.stringify(path)}`,
        why,
        todo: from === other
            ? 'leave the package out, or ask for another version of it (name=version in packages)'
            : 'leave one of the two packages out',
    });
}


/***/ }),

/***/ 27711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ FileContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const zeros = Buffer.alloc(1 << 16);
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
            this.#sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
        else
            this.#hash(bytes);
        if (this.#fd === undefined)
            return;
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, bytes, at, bytes.length - at, this.#position + at);
        this.#position += bytes.length;
    }
    /** Zeros of a sparse file: they are hashed, and stay a hole on the disk. */
    hole(bytes) {
        this.#hasHoles = true;
        for (let left = bytes; left > 0; left -= zeros.length)
            this.#hash(left < zeros.length ? zeros.subarray(0, left) : zeros);
        this.#position += bytes;
    }
    /** Gives the file its size, mode and time. */
    end() {
        const node = this.#node;
        node.sha256 = this.#sha256 ?? this.#digest?.digest('hex') ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'hex');
        if (this.#fd === undefined)
            return;
        if (this.#hasHoles)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, node.size);
        // Not left to open: the umask would take part.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(this.#fd, node.mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.futimesSync)(this.#fd, node.mtime, node.mtime);
        this.close();
    }
    close() {
        const fd = this.#fd;
        this.#fd = undefined;
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    #hash(bytes) {
        this.#digest ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        this.#digest.update(bytes);
    }
}


/***/ }),

/***/ 44471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Gt: () => (/* binding */ refuseUnwritable),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   dJ: () => (/* binding */ memberParts),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   w1: () => (/* binding */ startsWith),
/* harmony export */   w3: () => (/* binding */ folderAt)
/* harmony export */ });
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48312);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34595);



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
    const folder = walk(tree.root, parts, { tree, archive, path: parts, isMade: true, linksLeft: maxLinks });
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
    return walk(tree.root, parts.slice(0, -1), way)?.children.get(last);
}
function walk(start, parts, way) {
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
            return way.isMade ? (0,_unpacked_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder, part, archive.from) : undefined;
        case 'folder':
            return child;
        case 'file':
            throw refused(archive, path, `${part} in its path is a file from ${[...child.from].join(', ')}`);
        case 'symlink':
            if (!child.from.has(_unpacked_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .everybody */ .eI) && !child.from.has(archive.from))
                throw refused(archive, path, `${part} in its path is a symlink from ${[...child.from].join(', ')}`);
            way.linksLeft--;
            if (way.linksLeft < 0)
                throw refused(archive, path, 'its links form a loop');
            return walk(child.target.startsWith('/') ? tree.root : folder, child.target.split('/'), way);
    }
}
/** The error for a member that must not be unpacked. */
function refused(archive, name, why) {
    const member = typeof name === 'string' ? name : name.join('/');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CrossrootError */ .p5({
        what: `${archive.from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
        why,
        todo: _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .remedies */ .JW[archive.dialect],
    });
}


/***/ }),

/***/ 85692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MemberWriter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/unpack/duplicate.js
var duplicate = __webpack_require__(47732);
// EXTERNAL MODULE: ./lib/src/unpack/file-content.js
var file_content = __webpack_require__(27711);
// EXTERNAL MODULE: ./lib/src/unpack/member-path.js
var member_path = __webpack_require__(44471);
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
            this.add(parts, this.#seen.get((0,member_path/* partsOf */.CI)(link).join('/')));
        else
            this.add(parts, type === 'file' || type === 'hardlink' ? { kind: 'left out', index, member } : undefined);
    }
    /** What a hardlink names. @throws CrossrootError when it may not name that. */
    find(member) {
        const { link } = member;
        const called = this.#isStrict ? 'a name' : 'what it links to';
        const parts = (0,member_path/* memberParts */.dJ)(link, member, this.#archive, called);
        const seen = this.#seen.get(parts.join('/'));
        if (seen?.kind === 'file' && seen.names.length > 0)
            return seen;
        if (seen?.kind === 'left out' && this.#isStrict)
            throw this.#refused(member, `it is a hardlink to ${link}, which is left out of the tree`);
        if (seen !== undefined && seen.kind !== 'file' && !this.#isStrict)
            return seen;
        // A name that leads through a symlink.
        const node = (0,member_path/* startsWith */.w1)(parts, this.#root)
            ? (0,member_path/* nodeAt */.oB)(this.#tree, parts.slice(this.#root.length), this.#archive)
            : undefined;
        if (node?.kind === 'file' && node.from.has(this.#archive.from))
            return node;
        const what = this.#isStrict ? 'earlier in the archive' : 'earlier in the tarball';
        throw this.#refused(member, `it is a hardlink to ${link}, which is not a file ${what}`);
    }
    #refused({ name }, why) {
        return (0,member_path/* refused */.J5)(this.#archive, name, why);
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
        const whole = (0,member_path/* memberParts */.dJ)(member.name, member, this.#archive);
        if (isPackage && whole.length === 0 && member.type !== 'folder')
            throw this.#refused(member, 'it would replace the root folder');
        const parts = (0,member_path/* startsWith */.w1)(whole, root) ? whole.slice(root.length) : [];
        const isKept = parts.length > 0 && keep(parts.join('/'));
        if (isKept || isPackage)
            (0,member_path/* refuseUnwritable */.Gt)(parts, member, this.#archive);
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
        const folder = (0,member_path/* folderAt */.w3)(this.#options.tree, parts, this.#archive);
        folder.mtime = isReplaced ? member.mtime : Math.max(folder.mtime ?? 0, member.mtime);
    }
    #symlink(parts, member, target) {
        if (target === '')
            throw this.#refused(member, 'it is a symlink with an empty target');
        const place = this.#place(parts);
        const before = this.#vacate(place, member);
        if (before === undefined) {
            (0,external_node_fs_.symlinkSync)(target, place.disk);
            (0,external_node_fs_.lutimesSync)(place.disk, member.mtime, member.mtime);
            const from = new Set([this.#options.from]);
            return put(place, { kind: 'symlink', target, mtime: member.mtime, from });
        }
        if (before.kind !== 'symlink')
            throw this.#conflict(place, before, `one is a symlink, the other a ${before.kind}`);
        if (before.target !== target)
            throw this.#conflict(place, before, 'the targets differ');
        before.from.add(this.#options.from);
        before.mtime = Math.max(before.mtime, member.mtime);
        (0,external_node_fs_.lutimesSync)(place.disk, before.mtime, before.mtime);
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
            this.#content = new file_content/* FileContent */.y(node, (0,external_node_fs_.openSync)(place.disk, 'wx'));
            return put(place, node);
        }
        const same = this.#sameFile(place, before, node);
        same.from.add(from);
        same.mtime = Math.max(same.mtime, mtime);
        this.#content = new file_content/* FileContent */.y(node, undefined);
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
        (0,external_node_fs_.linkSync)(node.names[0] ?? '', place.disk);
        node.names.push(place.disk);
        return put(place, node);
    }
    #place(parts) {
        const name = parts.at(-1) ?? '';
        const above = parts.slice(0, -1);
        const key = above.join('/');
        const folder = this.#folders.get(key) ?? (0,member_path/* folderAt */.w3)(this.#options.tree, above, this.#archive);
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
            (0,external_node_fs_.rmdirSync)(disk);
        }
        else {
            (0,external_node_fs_.unlinkSync)(disk);
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
        return (0,member_path/* refused */.J5)(this.#archive, name, why);
    }
    #conflict({ path }, before, why) {
        return (0,duplicate/* conflict */.h)(path, this.#options.from, before, why);
    }
}
function put({ folder, name }, node) {
    folder.children.set(name, node);
    return node;
}


/***/ }),

/***/ 77554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tarballPolicy),
/* harmony export */   z: () => (/* binding */ packagePolicy)
/* harmony export */ });
/** For packages, and for packs: several archives may be unpacked into one tree. */
const packagePolicy = { dialect: 'package', conflict: 'refuse', hardlinks: 'strict' };
/** For a tarball that somebody else made. */
const tarballPolicy = {
    dialect: 'tarball',
    conflict: 'last-wins',
    hardlinks: 'deferred',
};


/***/ }),

/***/ 34595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ UnpackedTree),
/* harmony export */   eI: () => (/* binding */ everybody),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _tree_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96710);


/** A declared link belongs to everybody. */
const everybody = '';
/** What is under a root that nobody else writes, kept in memory. */
class UnpackedTree {
    root;
    /** @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`. */
    constructor(root, links = {}) {
        this.root = folderNode(root, undefined, everybody);
        for (const [name, target] of Object.entries(links)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, `${root}/${name}`);
            this.root.children.set(name, { kind: 'symlink', target, mtime: 0, from: new Set([everybody]) });
        }
    }
    /** Gives folders the times of their members: what was written into them meanwhile has changed them. */
    setFolderTimes() {
        for (const { node } of entries(this.root)) {
            if (node.kind === 'folder' && node.mtime !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(node.disk, node.mtime, node.mtime);
        }
    }
    /** The digest of the tree, from the bytes as they were written. */
    digest() {
        return (0,_tree_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestEntries */ .Np)(Array.from(entries(this.root), entryOf));
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '', { flag: 'wx' });
        const until = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(probe, { bigint: true }).ctimeNs;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(probe);
        return { byPath, until };
    }
}
/** Makes a folder in a folder that has nothing of this name. @param from the archive that it is made for. */
function makeFolder(parent, name, from) {
    const disk = `${parent.disk}/${name}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(disk);
    // Not left to mkdir: the umask would take part.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(disk, 0o755);
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


/***/ })

};
