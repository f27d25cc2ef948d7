export const id = 669;
export const ids = [669];
export const modules = {

/***/ 8312:
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
    tarball: 'make or fetch the tarball anew; if it stays as it is, make it without that member',
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
    const size = numberIn(header, 124, 12, 'the size of a member is negative, too large or no number');
    const why = 'the mode or time of a member is no number';
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

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ commentHeader),
/* harmony export */   PG: () => (/* binding */ endOfArchive),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   qY: () => (/* binding */ fileContent),
/* harmony export */   xE: () => (/* binding */ inPieces)
/* harmony export */ });
/* unused harmony export padding */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4275);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8312);




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
        what: `${disk} changed while it was packed`,
        why: 'the archive would hold a part of what it was, and a part of what it became',
        todo: 'run again when nothing writes it',
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

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(1074);
// EXTERNAL MODULE: ./lib/src/audit/baseline.js
var audit_baseline = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/src/elf/loading.js + 1 modules
var loading = __webpack_require__(8135);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(3112);
;// CONCATENATED MODULE: ./lib/src/audit/elf-facts.js



/** True when a file is of the class, the byte order, the machine and the ABI of the target. */
function isOfTarget({ machine }, target) {
    return (0,elf_machine/* isFor */.G)(machine, target.machine);
}
/** `e_type` of what was linked to be loaded at its own address, and at any. */
const linkedTypes = [2, 3];
/** True for what was linked: a program or a shared library. */
function isLinked({ type }) {
    return linkedTypes.includes(type);
}
/**
 * Reads the facts of an ELF file as the loader does.
 * @param file absolute path, or bytes
 * @returns a refusal for what is no ELF file, or is damaged.
 * @throws the system's error when the file cannot be read.
 */
function readFacts(file) {
    const read = (0,loading/* readAsLoader */.c)(file);
    if (read.kind === 'none')
        return refused('is no ELF file', 'it does not begin with the mark of one');
    if (read.kind === 'damaged')
        return refused('is damaged', read.why);
    const { kind: _, runPaths, ...facts } = read;
    return {
        kind: 'facts',
        facts: { ...facts, runPaths: runPaths.flatMap((path) => path.split(':')), versions: versionsOf(read) },
    };
}
function refused(what, ...why) {
    return { kind: 'refused', what, why };
}
/**
 * The versions without which a file does not start, and the mark of packed relocations. Linkers leave the mark
 * out when the C library that they link with does not know it: the loader of such a one passes over these
 * relocations, and the program crashes.
 */
function versionsOf({ versions, hasPackedRelocations, needed }) {
    const needs = versions.flatMap(({ isWeak, ...need }) => (isWeak ? [] : [need]));
    const isMarked = needs.some(({ name }) => name === symbol_versions/* packedRelocations */.iS.mark);
    if (!hasPackedRelocations || needed.length === 0 || isMarked)
        return needs;
    return [...needs, { name: symbol_versions/* packedRelocations */.iS.mark, library: 'libc.so.6', symbols: [] }];
}

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
;// CONCATENATED MODULE: ./lib/src/audit/machine-rules.js

/** The least that linkers align to unless they are told to lay out a file without pages. */
const smallestPage = 4096;
/** Refuses what kernels of the target with larger pages cannot load. */
function smallPages({ shown, facts: { largestPage }, target }) {
    const { page, triple } = target;
    if (largestPage === undefined || largestPage >= page)
        return undefined;
    const isPaged = largestPage >= smallestPage;
    const flag = isPaged ? `-z max-page-size=${largestPage}` : '-n, -N or a linker script';
    return {
        what: `${shown} is for pages of at most ${(0,format/* formatPage */.Pd)(largestPage)}; kernels of ${triple} have up to ${(0,format/* formatPage */.Pd)(page)}`,
        why: [
            `what is loaded of it is aligned to ${largestPage} bytes, as ${flag} has it`,
            'where pages are larger, the kernel does not start a program, and glibc says of a library: ELF load command alignment not page-aligned',
        ],
        todo: [
            `take ${isPaged ? `\`-Wl,-z,max-page-size=${largestPage}\`` : flag} out of RUSTFLAGS, LDFLAGS, cargo configs and build scripts: each linker's own choice is ${page} or more`,
            `where patchelf changed the file, give it --page-size ${page}`,
        ],
    };
}
/** Refuses what says of itself that not every processor of the target can run it. */
function highLevel({ shown, facts, target }) {
    const { levels, triple } = target;
    const level = levelOf(facts, target);
    if (levels === undefined || level === undefined)
        return undefined;
    if (level <= levels.names.indexOf(levels.baseline))
        return undefined;
    const name = levelName(level, levels);
    return {
        what: `${shown} is marked for ${name} processors; for ${triple} ${levels.baseline} has to do`,
        why: [
            `its .note.gnu.property says that it needs ${name}`,
            'on other processors glibc 2.33 and newer refuse it: CPU ISA level is lower than required',
        ],
        todo: [
            `take \`-z ${name}\` and \`-C target-cpu=${name}\` out of RUSTFLAGS, cargo configs and build scripts, and \`-march=${name}\` (with -mneeded) out of CFLAGS`,
        ],
    };
}
/** The name of the highest level that files are marked for; undefined where none is marked. */
function highestLevel(all, target) {
    const marked = all.flatMap((facts) => levelOf(facts, target) ?? []);
    if (target.levels === undefined || marked.length === 0)
        return undefined;
    return levelName(Math.max(...marked), target.levels);
}
/** The highest bit of the property that says what a file needs. */
function levelOf({ properties }, { levels }) {
    const bits = levels === undefined ? 0 : (properties.get(levels.property) ?? 0);
    return bits === 0 ? undefined : 31 - Math.clz32(bits);
}
function levelName(level, { names }) {
    return names[level] ?? `level ${level + 1}, which has no name yet,`;
}

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js + 1 modules
var elf_dynamic = __webpack_require__(6773);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(9625);
;// CONCATENATED MODULE: ./lib/src/audit/run-paths.js

/** Folders of a target that keep their meaning there (FHS 3.0 §3.9, §3.10, §3.13, §4.6, §4.9). */
const targetFolders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local', '/opt'];
/** GitHub's runners keep their tool cache in /opt. */
const buildFolders = ['/opt/hostedtoolcache'];
/**
 * Holds the folders of a file's run paths against what they will mean on the target (ld.so(8), "Rpath token
 * expansion"). A folder of the build machine is not there, and anyone who may create it there makes the program
 * load what they like; a relative folder and an empty one are found from the folder in which the program is
 * started. What `$ORIGIN` leads to travels with the program, unless that is a folder which is here already and
 * not the project's: `-C rpath` writes such ones.
 */
function runPathFaults(folders, { sysroot, file, triple, isHere }) {
    const project = projectOf(file, triple);
    return [...new Set(folders)].flatMap((folder) => {
        const fault = (why) => [{ folder, why }];
        if (folder === '')
            return fault('an empty folder is the one in which the program is started');
        const beside = originFolder(folder, file);
        if (beside !== undefined) {
            const isOwn = project === undefined || isWithin(beside, project);
            return isOwn || !isHere(beside) ? [] : fault(`it leads to ${beside} of the machine that built it`);
        }
        if (!folder.startsWith('/'))
            return fault('it is relative to the folder in which the program is started');
        // The loader puts `lib`, `lib64` or a multiarch folder for $LIB.
        const path = external_node_path_.posix.normalize(folder.replaceAll(/\$(?:LIB\b|\{LIB\})/g, 'lib'));
        if (sysroot !== undefined && isWithin(path, sysroot))
            return fault('it is in the sysroot, which the target does not have');
        if (project !== undefined && isWithin(path, project))
            return fault('it is in the project that was built');
        if (buildFolders.some((one) => isWithin(path, one)))
            return fault('it is in the tool cache of a runner');
        if (targetFolders.some((one) => isWithin(path, one)))
            return [];
        return fault(`it is none of ${targetFolders.join(', ')}: a folder of the machine that built it`);
    });
}
/** The folder that a run path with `$ORIGIN` in front means for an artifact; undefined for any other. */
function originFolder(folder, file) {
    const rest = /^(?:\$ORIGIN|\$\{ORIGIN\})(?:\/(.*))?$/s.exec(folder);
    return rest === null ? undefined : external_node_path_.posix.resolve(external_node_path_.posix.dirname(file), rest[1] ?? '.');
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
/** The folder above cargo's `target/<triple>`, or what else `CARGO_TARGET_DIR` names. */
function projectOf(path, triple) {
    // cargo leaves the `..` of a target-dir in it.
    const file = external_node_path_.posix.normalize(path);
    const at = file.lastIndexOf(`/${triple}/`);
    return at <= 0 ? undefined : file.slice(0, at).replace(/(.)\/target$/, '$1');
}

;// CONCATENATED MODULE: ./lib/src/audit/needed-libraries.js








/** @param built the libraries that are audited along: absolute paths by their names and sonames */
function librariesOf(sysroot, target, built) {
    const root = sysroot?.path ?? '';
    const standard = sysroot === undefined ? [] : libraryFolders(sysroot, target);
    const known = new Map();
    const lookIn = (folders, name) => {
        if (sysroot === undefined)
            return { kind: 'unchecked' };
        const others = [];
        for (const folder of folders) {
            const path = readable(() => (0,rooted_path/* resolveBeneath */.qn)(root, `${folder}/${name}`));
            if (path === undefined || others.includes(path))
                continue;
            const names = readNames((0,external_node_path_.join)(root, path), target);
            if (names !== undefined)
                return { kind: 'sysroot', file: { ...names, path } };
            others.push(path);
        }
        return { kind: 'missing', others };
    };
    const inStandard = (name) => {
        const found = known.get(name) ?? lookIn(standard, name);
        known.set(name, found);
        return found;
    };
    return {
        find: (name, runPaths) => {
            // ld.so takes a name with a slash for a path.
            if (name.startsWith('/'))
                return lookIn([(0,external_node_path_.dirname)(name)], (0,external_node_path_.basename)(name));
            if (name === '' || name.includes('/'))
                return lookIn([], name);
            const origins = runPaths.flatMap(({ folder, file }) => originFolder(folder, file) ?? []);
            const places = [...new Set(origins.map((folder) => (0,external_node_path_.join)(folder, name)))];
            const file = firstFor(target, places);
            const at = file?.path ?? places[0];
            const disk = file?.path ?? built.get(name);
            if (disk !== undefined)
                return { kind: 'beside', file, disk, at };
            const folders = runPaths.map(({ folder }) => folder).filter((folder) => folder.startsWith('/'));
            const own = lookIn(folders, name);
            const found = own.kind === 'sysroot' ? own : inStandard(name);
            if (found.kind !== 'missing')
                return found;
            return { kind: 'missing', others: [...places.filter((path) => (0,external_node_fs_.existsSync)(path)), ...found.others] };
        },
        place: (name) => {
            const paths = standard.map((folder) => (0,rooted_path/* resolveBeneath */.qn)(root, `${folder}/${name}`));
            const found = paths.find((path) => path !== undefined);
            return found === undefined ? undefined : (0,external_node_path_.join)(root, found);
        },
    };
}
/** Where the loader looks, and what a device's owner built is. */
function libraryFolders({ layout }, { gnu }) {
    // Debian's /etc/ld.so.conf.d/libc.conf; no package has files there.
    const local = layout.kind === 'multiarch' ? [`usr/local/lib/${gnu}`, 'usr/local/lib'] : [];
    return [...layout.libraries, ...local];
}
function firstFor(target, paths) {
    for (const path of paths) {
        const names = readNames(path, target);
        if (names !== undefined)
            return { ...names, path };
    }
    return undefined;
}
/** What a library for the target shares with others; undefined for what is none. */
function readNames(path, target) {
    const elf = readable(() => (0,elf_dynamic/* readLibrary */.GW)(path));
    return elf?.kind === 'elf' && (0,elf_machine/* isFor */.G)(elf.machine, target.machine) ? { ...elf, disk: path } : undefined;
}
/** Reads a path that a file made up; undefined when there is no such file, or this user may not read it. */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        const refusals = ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'ENXIO'];
        if (refusals.includes((0,errors/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}
/** More than any program brings along; what a file says must not choose how much is read. */
const mostBundled = 64;
/**
 * Follows what the loader would load for an artifact, breadth first, as it does (ld.so(8)): through the
 * ready-made libraries beside it, each once; the sysroot's libraries and this build's own are not followed.
 * @param artifact absolute path
 * @param read reads a library
 * @param isArtifact whether a file, by its absolute path without links, is audited by itself
 * @throws the system's error when a library cannot be read.
 */
function followLoader(artifact, facts, libraries, read, isArtifact, target) {
    const loaded = new Map();
    /** What a file needs, and the run paths that count for what it loads. */
    const load = (file, one, inherited) => {
        if (!isOfTarget(one, target))
            return nothing;
        const own = one.runPaths.map((folder) => ({ folder, file }));
        const runPaths = own.length === 0 || one.passesRunPaths ? [...own, ...inherited] : own;
        const needed = one.needed.map((name) => {
            const found = loaded.get(name) ?? libraries.find(name, runPaths);
            if (found.kind !== 'missing')
                loaded.set(name, found);
            return { name, found };
        });
        return { needed, passed: one.passesRunPaths ? runPaths : inherited };
    };
    const first = load(artifact, facts, []);
    const waiting = [first];
    const seen = new Set();
    const bundled = [];
    for (const { needed, passed } of waiting) {
        for (const { found } of needed) {
            if (found.kind !== 'beside' || found.file === undefined)
                continue;
            const file = found.file.path;
            const place = (0,external_node_fs_.realpathSync)(file);
            if (seen.has(place) || isArtifact(place))
                continue;
            if (bundled.length === mostBundled)
                return { needed: first.needed, bundled, isCut: true };
            seen.add(place);
            const library = read(file);
            const own = library.kind === 'facts' ? load(file, library.facts, passed) : nothing;
            bundled.push({ file, read: library, needed: own.needed });
            waiting.push(own);
        }
    }
    return { needed: first.needed, bundled, isCut: false };
}
const nothing = { needed: [], passed: [] };

// EXTERNAL MODULE: ./lib/src/sysroot/debian-owners.js + 1 modules
var debian_owners = __webpack_require__(6194);
;// CONCATENATED MODULE: ./lib/src/audit/rules.js






/**
 * Holds the facts of a file against the target: machine, loader, libraries, run paths, what a hardened system
 * does not start, pages and processor. Symbol versions are judged elsewhere.
 */
function judge(one) {
    const other = otherMachine(one) ?? noProgram(one);
    // Nothing else that can be said of such a file helps.
    if (other !== undefined)
        return [other];
    const rules = [
        ...[wrongLoader, missingLibraries, strangeRunPaths, textRelocations, executableStack],
        ...[smallPages, highLevel],
    ];
    return rules.flatMap((rule) => rule(one) ?? []);
}
function otherMachine({ shown, facts, target }) {
    if (isOfTarget(facts, target))
        return undefined;
    const { machine } = facts;
    const order = machine.isBigEndian ? 'big-endian' : 'little-endian';
    return {
        what: `${shown} is for ${(0,elf_machine/* machineName */.F)(machine)}, not for ${target.triple}`,
        why: [`its header says: ${machine.bits}-bit, ${order}, machine ${machine.number}${flagsOf(machine)}`],
        todo: [
            'look for what put it there: a build script that copies or compiles a file of its own, a `linker` or a `target` in a cargo config',
            'build scripts get the target as TARGET and the compiler for it as CC_<target>',
        ],
    };
}
/** The bits that name an ABI, where the machine alone says too little. */
function flagsOf({ flags }) {
    return flags === undefined || flags === 0 ? '' : `, flags 0x${flags.toString(16)}`;
}
function noProgram({ shown, facts }) {
    if (isLinked(facts))
        return undefined;
    return {
        what: `${shown} can neither be started nor loaded`,
        why: [`its ELF type is ${typeNames[facts.type] ?? facts.type}: it was not linked`],
        todo: ['look for linker arguments such as -r in RUSTFLAGS, in a cargo config and in build scripts'],
    };
}
/** Of `e_type` (ELF gABI, chapter 4). */
const typeNames = ['NONE', 'REL', 'EXEC', 'DYN', 'CORE'];
function wrongLoader({ shown, isProgram, facts, target }) {
    const { interpreter, needed } = facts;
    if (interpreter === target.interpreter)
        return undefined;
    if (interpreter === undefined) {
        if (!isProgram || needed.length === 0)
            return undefined;
        return {
            what: `${shown} needs libraries and names no loader`,
            why: [`it needs ${needed.join(', ')}`, 'the kernel starts it without loading any of them'],
            todo: ['look for linker arguments such as --no-dynamic-linker or -shared in RUSTFLAGS and build scripts'],
        };
    }
    const isMusl = interpreter.includes('ld-musl');
    const other = isMusl ? "that one is musl's" : 'the target need not have another one there';
    return {
        what: `${shown} asks for the loader ${interpreter}`,
        why: [`a program for ${target.triple} is started by ${target.interpreter}; ${other}`],
        todo: [
            isMusl
                ? 'link with the toolchain of this run: a `linker` in a cargo config or a build script names a compiler for musl'
                : 'look for --dynamic-linker in RUSTFLAGS, in a cargo config and in build scripts, and for a compiler with a loader of its own (Nix, Homebrew)',
        ],
    };
}
const mostListed = 10;
function missingLibraries({ shown, needed }) {
    const missing = needed.flatMap(({ name, found }) => (found.kind === 'missing' ? [{ name, ...found }] : []));
    const breaches = missing.slice(0, mostListed).map(({ name, others }) => {
        const alike = others.map((path) => `${path} has that name and is no library for the target`);
        return { what: `${shown} needs ${name}, which is not in the sysroot`, ...adviceFor(name, alike) };
    });
    const next = missing[mostListed];
    if (next === undefined)
        return breaches;
    const more = {
        what: `${shown} needs ${missing.length - mostListed} more libraries that are not in the sysroot`,
        why: [`the next is ${next.name}`],
        todo: ['mend those that are named first'],
    };
    return [...breaches, more];
}
function adviceFor(name, others) {
    if (name.includes('/')) {
        return {
            why: [
                'a name with a slash is a path: the loader looks there and nowhere else',
                'the linker writes a path when it was given one and the library has no soname',
                ...others,
            ],
            todo: ['link it by name (-L and -l), or build it with -Wl,-soname'],
        };
    }
    const why = [
        'the folders of the sysroot, the run paths of the file and the libraries that this build made were searched',
        ...others,
    ];
    if (/^lib(?:std|test|rustc_driver)-[0-9a-f]{16}\.so$/.test(name)) {
        return {
            why: [...why, "it is Rust's own library, which prefer-dynamic asks for"],
            todo: [
                'build without -C prefer-dynamic, or put the library beside the program and add the run path $ORIGIN',
            ],
        };
    }
    const owner = (0,debian_owners/* debianLibraryPackage */.PR)(name);
    return {
        why,
        todo: [
            owner === undefined
                ? 'add the package that brings it to `packages`'
                : `add the -dev package of ${name} to \`packages\` (Debian's ${owner} should bring the library itself)`,
            'or, when it is a library of your own, put it beside the program and link with -Wl,-rpath,$ORIGIN',
        ],
    };
}
function strangeRunPaths({ file, shown, isOnDisk, facts, sysroot, target }) {
    const isHere = isOnDisk ? external_node_fs_.existsSync : () => false;
    const places = { sysroot: sysroot?.path, file, triple: target.triple, isHere };
    const faults = runPathFaults(facts.runPaths, places);
    if (faults.length === 0)
        return undefined;
    const listed = faults.slice(0, mostListed);
    const names = listed.map(({ folder }) => (folder === '' ? 'an empty folder' : folder));
    const more = faults.length > listed.length ? [`${faults.length - listed.length} more`] : [];
    return {
        what: `${shown} looks for libraries in ${[...names, ...more].join(', ')}`,
        why: [
            ...listed.map(({ folder, why }) => `${folder === '' ? 'its run path' : folder}: ${why}`),
            'on the target whoever can write there chooses what the program loads',
        ],
        todo: [
            'look for rpath in RUSTFLAGS (`-C rpath`, `-C link-arg`), in a cargo config, in build scripts and in .pc files',
            'use $ORIGIN for libraries that travel with the program',
        ],
    };
}
function textRelocations({ shown, facts }) {
    if (!facts.hasTextRelocations)
        return undefined;
    return {
        what: `${shown} has text relocations`,
        why: [
            'the loader must write into its code before it starts: SELinux and hardened kernels refuse that, and no page of it is shared',
        ],
        todo: ['compile C and assembler parts with -fPIC, and link without -z notext'],
    };
}
function executableStack({ shown, facts }) {
    if (!facts.hasExecutableStack)
        return undefined;
    return {
        what: `${shown} asks for an executable stack`,
        why: ['whatever is written to the stack could be run; glibc 2.41 and newer refuse to load such a library'],
        todo: [
            'link without -z execstack; end each assembler file with `.section .note.GNU-stack,"",%progbits`',
            'or link with -Wl,-z,noexecstack when no code of yours needs it',
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(3364);
;// CONCATENATED MODULE: ./lib/src/elf/symbols.js


/** More than the largest libraries have, in characters: names may overlap. */
const longestNames = 2 ** 25;
/** More than any file has, in bytes. */
const mostRelocations = 2n ** 30n;
/** How much of the relocations is read at once, in entries. */
const batch = 65_536;
/** `DT_RELA`, as `DT_PLTREL` has it. */
const withAddends = 7n;
/**
 * Reads the symbols of a file that it shares with others.
 * @param file its path, or its bytes
 * @param kind which of them; the others are left out
 * @throws the system's error when the file cannot be read.
 */
function readSymbols(file, kind) {
    const view = (elf) => {
        const dynamic = new elf_dynamic/* DynamicSection */.xQ(elf);
        const names = new Names(dynamic);
        const wanted = kind === 'defined' ? [] : names.of(wantedRows(elf, dynamic));
        const defined = kind === 'wanted' ? [] : names.of(definedRows(dynamic));
        return { wanted, defined: new Set(defined), characters: names.characters };
    };
    return typeof file === 'string' ? (0,elf_file/* readElf */.oU)(file, view) : (0,elf_file/* readElfIn */.n1)(file, view);
}
class Names {
    dynamic;
    characters = 0;
    constructor(dynamic) {
        this.dynamic = dynamic;
    }
    of(offsets) {
        return offsets.flatMap((offset) => {
            const name = this.dynamic.textAt(offset) ?? '';
            this.characters += name.length;
            if (this.characters > longestNames)
                throw new elf_file/* Damage */.cv(`its symbols have more than ${longestNames} characters`);
            return name === '' ? [] : [name];
        });
    }
}
/** Where the names of the symbols are. */
function definedRows(dynamic) {
    const table = dynamic.symbols();
    const offsets = [];
    for (let row = 1; table !== undefined && row < table.rows; row += 1)
        if (table.isDefined(row))
            offsets.push(table.nameOffset(row));
    return offsets;
}
/** The loader looks for what a relocation names, and for nothing else. */
function wantedRows(elf, dynamic) {
    const table = dynamic.symbols();
    const rows = new Set();
    for (let row = 1; table !== undefined && row < table.rows; row += 1)
        if (table.isWanted(row))
            rows.add(row);
    if (table === undefined || rows.size === 0)
        return [];
    const relocated = relocatedOf(rows, elf, dynamic);
    return [...relocated].sort((a, b) => a - b).map((row) => table.nameOffset(row));
}
/** Those of the rows that a relocation names. */
function relocatedOf(rows, elf, dynamic) {
    const { relocation } = elf.layout;
    const found = new Set();
    const isLinkageWithAddends = dynamic.value(elf_dynamic/* tags */._A.linkageKind) === withAddends;
    const tables = [
        [elf_dynamic/* tags */._A.relocationsWithAddends, elf_dynamic/* tags */._A.relocationsWithAddendsSize, true],
        [elf_dynamic/* tags */._A.relocations, elf_dynamic/* tags */._A.relocationsSize, false],
        [elf_dynamic/* tags */._A.linkage, elf_dynamic/* tags */._A.linkageSize, isLinkageWithAddends],
    ];
    for (const [place, size, hasAddend] of tables) {
        const [address, bytes] = [dynamic.value(place), dynamic.value(size) ?? 0n];
        if (address === undefined || bytes === 0n)
            continue;
        if (bytes > mostRelocations)
            throw new elf_file/* Damage */.cv(`its relocations have ${bytes} bytes`);
        const entry = hasAddend ? relocation.sizeWithAddend : relocation.size;
        const start = elf.offsetOf(address);
        const count = Number(bytes / BigInt(entry));
        for (let first = 0; first < count; first += batch) {
            const many = Math.min(batch, count - first);
            const fields = elf.fields(start + BigInt(first * entry), many * entry);
            for (let at = 0; at < many; at += 1) {
                const row = elf.symbolOf(fields, at * entry);
                if (row !== 0 && rows.has(row))
                    found.add(row);
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/audit/symbol-search.js


/** More than any program loads; what files say must not choose how much is read. */
const mostLibraries = 2000;
/** Of the names that are kept for the next file, in characters. */
const mostKept = 2 ** 24;
/**
 * Looks for the symbols that files want, as the loader would: in the file itself and in all that is loaded with
 * it, through the sysroot's libraries, too.
 * @param all the files that are audited
 * @returns what is lacking, by the files; of those that lack nothing there is none.
 * @throws the system's error when a file cannot be read.
 */
function findLacking(wanting, all, libraries, target) {
    const search = new SymbolSearch(all, libraries, target);
    const found = wanting.flatMap((one) => {
        const lacking = search.after(one);
        return lacking === undefined ? [] : [[one, lacking]];
    });
    const along = search.along(new Set(found.flatMap(([, { symbols }]) => symbols)));
    return new Map(found.map(([one, lacking]) => [one, { ...lacking, along }]));
}
class SymbolSearch {
    libraries;
    target;
    known = new Map();
    room = mostKept;
    audited;
    constructor(all, libraries, target) {
        this.libraries = libraries;
        this.target = target;
        this.audited = new Map(all.map((file) => [file.path, file]));
    }
    /** What of the symbols that a file wants is lacking after all is loaded. */
    after({ path, file, loading }) {
        const member = file.path === path ? file.symbols : undefined;
        const wanted = member?.wanted ?? (file.isOnDisk ? this.wantedBy(path) : []);
        if (wanted.length === 0)
            return undefined;
        const rest = new Set(wanted);
        const waiting = [...loading.needed, ...loading.bundled.flatMap(({ needed }) => needed)];
        const runtime = this.runtime(file.isProgram);
        waiting.push(...runtime.filter(({ found }, at) => at === 0 || placeOf(found) !== undefined));
        const [names, places, unsearched] = [new Set(), new Set(), new Set()];
        this.takeFrom(file.path, rest);
        for (const { name, found } of waiting) {
            if (rest.size === 0)
                return undefined;
            if (names.has(name))
                continue;
            const library = placeOf(found);
            if (library === undefined || places.size === mostLibraries)
                unsearched.add(name);
            else {
                names.add(name);
                unsearched.delete(name);
                if (places.has(library))
                    continue;
                places.add(library);
                if (!this.takeFrom(library, rest))
                    unsearched.add(name);
                waiting.push(...this.neededBy(library, found));
            }
        }
        if (rest.size === 0)
            return undefined;
        const defined = this.definedIn(path)?.defined ?? new Set();
        return { symbols: [...rest], unsearched: [...unsearched], searched: places.size, defined };
    }
    /** Which audited files define symbols: a program before a library, which has to be loaded by somebody. */
    along(symbols) {
        const found = new Map();
        if (symbols.size === 0)
            return found;
        const all = [...this.audited.values()];
        for (const file of [...all.filter((one) => one.isProgram), ...all.filter((one) => !one.isProgram)]) {
            const defined = this.definedIn(file.path)?.defined ?? new Set();
            for (const symbol of symbols)
                if (!found.has(symbol) && defined.has(symbol))
                    found.set(symbol, file);
        }
        return found;
    }
    wantedBy(path) {
        const read = readable(() => readSymbols(path, 'wanted'));
        return read?.kind === 'elf' ? read.wanted : [];
    }
    /** Takes the symbols that a file defines out of a set; false: it could not be read. */
    takeFrom(path, symbols) {
        const library = this.definedIn(path);
        for (const symbol of symbols)
            if (library?.defined.has(symbol) === true)
                symbols.delete(symbol);
        return library !== undefined;
    }
    /** What each process has: its loader; or what the program has that loads a library, the first one surely. */
    runtime(isProgram) {
        const { libc, loader } = this.target;
        const names = isProgram ? [loader] : libc.libraries.map((name) => name.replace('{loader}', loader));
        return names.map((name) => ({ name, found: this.libraries.find(name, []) }));
    }
    neededBy(path, found) {
        const facts = this.audited.get(path)?.result;
        const own = facts?.kind === 'facts' ? facts.facts : undefined;
        const inFile = found.kind === 'sysroot' || found.kind === 'beside' ? found.file : undefined;
        const names = own ?? inFile ?? readNames(path, this.target);
        const runPaths = (names?.runPaths ?? []).map((folder) => ({ folder, file: path }));
        return (names?.needed ?? []).map((name) => ({ name, found: this.libraries.find(name, runPaths) }));
    }
    definedIn(path) {
        const known = this.audited.get(path)?.symbols ?? this.known.get(path);
        if (known !== undefined || this.audited.get(path)?.isOnDisk === false)
            return known;
        const read = readable(() => readSymbols(path, 'defined'));
        if (read?.kind !== 'elf')
            return undefined;
        this.known.set(path, read);
        this.room -= read.characters;
        for (const [oldest, { characters }] of this.known) {
            if (this.room >= 0 || oldest === path)
                break;
            this.known.delete(oldest);
            this.room += characters;
        }
        return read;
    }
}
/** The path of a library, or what a member of an archive is called; undefined where it is not there. */
function placeOf(found) {
    if (found.kind === 'sysroot')
        return found.file.disk;
    return found.kind === 'beside' ? found.disk : undefined;
}

;// CONCATENATED MODULE: ./lib/data/host-symbols.json
const host_symbols_namespaceObject = /*#__PURE__*/JSON.parse('[{"host":"Node.js","symbols":["napi_*","node_api_*","node_module_register","uv_*","_ZN2v8*","_ZNK2v8*","_ZN4node*","_ZNK4node*"]},{"host":"Python","symbols":["Py*","_Py*"]},{"host":"Ruby","asks":["rb_*"],"symbols":["rb_*","ruby_*","onig*","st_*"]},{"host":"Lua","symbols":["lua_*","luaL_*","luaJIT_*"]},{"host":"Java","symbols":["Java_*","JNI_*","JVM_*"]},{"host":"SWI-Prolog","asks":["PL_register_foreign*","PL_unify*","PL_raise_exception"],"symbols":["PL_*","_PL_*","S*"]},{"host":"Perl","asks":["Perl_*"],"symbols":["Perl_*","PL_*","PerlIO*","perl_*","boot_DynaLoader"]},{"host":"PHP","defines":["get_module","zend_extension_entry"],"symbols":["*"]},{"host":"PostgreSQL","defines":["Pg_magic_func"],"symbols":["*"]},{"host":"MariaDB or MySQL","defines":["_mysql_plugin_interface_version_","_maria_plugin_interface_version_"],"symbols":["*"]},{"host":"R","defines":["R_init_*"],"symbols":["*"]},{"host":"nginx","symbols":["ngx_*","SSL_*","BIO_*","X509_*","OPENSSL_*","ERR_*"],"asks":["ngx_*"]},{"host":"Apache HTTP Server","asks":["ap_*"],"symbols":["ap_*","apr_*","unixd_*","cache_*","dav_*","proxy_*","ajp_*","hc_*","mpm_*","authn_*","authz_*","session_*","socache_*","ssl_*","lua_*","cgid_*","balancer_*","*_module"]},{"host":"lighttpd","defines":["mod_*_plugin_init"],"symbols":["*"]},{"host":"uWSGI","asks":["uwsgi*"],"symbols":["*"]},{"host":"Varnish","asks":["VRT_*","WS_*","VAS_Fail"],"symbols":["V*","WS_*","http_*","VRT_*","vrt_*"]},{"host":"Erlang","symbols":["enif_*","erl_drv_*","driver_*"]},{"host":"OCaml","symbols":["caml*","Caml_state"]},{"host":"Tcl","symbols":["Tcl_*","Tk_*"]},{"host":"GCC","defines":["plugin_is_GPL_compatible"],"symbols":["*"]},{"host":"LLVM","defines":["llvmGetPassPluginInfo"],"symbols":["*"]},{"host":"bash","asks":["builtin_usage","builtin_error","builtin_help","this_command_name","bind_variable"],"symbols":["*"]},{"host":"zsh","asks":["featuresarray","handlefeatures","setfeatureenables","zhalloc","zerrnam"],"symbols":["*"]},{"host":"collectd","defines":["module_register"],"symbols":["*"]},{"host":"rsyslog","defines":["modInit"],"symbols":["*"]},{"host":"FreeRADIUS","asks":["radlog*","rad_debug_lvl","fr_pair_*","fr_cursor_*","eap_*","sql_*"],"symbols":["*"]},{"host":"OpenLDAP","asks":["slap_*","ch_malloc","ch_free"],"symbols":["*"]},{"host":"ProFTPD","asks":["pr_*"],"symbols":["*"]},{"host":"Dovecot","asks":["i_panic","i_error","i_fatal","i_unreached","t_str*"],"symbols":["*"]},{"host":"strongSwan","defines":["*_plugin_create"],"symbols":["*"]},{"host":"QEMU","defines":["qemu_module_dummy"],"symbols":["*"]},{"host":"libpurple","defines":["purple_init_plugin"],"symbols":["*"],"asks":["purple_*"]},{"host":"the X server","asks":["xf86*","dix*"],"symbols":["*"]},{"host":"Open MPI","asks":["opal_*","ompi_*","PMPI_*"],"symbols":["opal_*","ompi_*","orte_*","mca_*","PMPI_*","MPI_*","hwloc_*","pmix_*"]},{"host":"Mosquitto","symbols":["mosquitto_*"]},{"host":"libvirt","asks":["vir*"],"symbols":["vir*"]},{"host":"NetworkManager","asks":["nm_*","_nm_*"],"symbols":["*"]}]');
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __webpack_require__(7747);
// EXTERNAL MODULE: ./lib/src/audit/symbol-users.js
var symbol_users = __webpack_require__(729);
;// CONCATENATED MODULE: ./lib/src/audit/undefined-symbols.js




const nothingLacking = { breaches: [], notes: [], remarks: [] };
const hosts = host_symbols_namespaceObject.map(({ host, asks, defines, symbols }) => ({
    host,
    asks: (0,globs/* compileGlobs */.tI)(asks ?? (defines === undefined ? ['*'] : [])),
    defines: (0,globs/* compileGlobs */.tI)(defines ?? []),
    symbols: (0,globs/* compileGlobs */.tI)(symbols),
}));
/** Judges the symbols that a file wants and that nothing defines which is loaded with it. */
async function judgeSymbols(one, lacking) {
    const { shown, isProgram } = one;
    const { along, unsearched } = lacking;
    const [notes, remarks] = [[], []];
    // A program that is audited along may load it.
    let rest = lacking.symbols.filter((symbol) => along.get(symbol)?.isProgram !== true);
    for (const { host, asks, defines, symbols } of isProgram ? [] : hosts) {
        if (!rest.some((symbol) => asks.test(symbol)) && !some(lacking.defined, defines))
            continue;
        const own = rest.filter((symbol) => symbols.test(symbol));
        if (own.length === 0)
            continue;
        remarks.push(`${shown} is for ${host}, which has ${named(own)}: no library that it names defines them`);
        rest = rest.filter((symbol) => !symbols.test(symbol));
    }
    for (const file of new Set(rest.flatMap((symbol) => along.get(symbol) ?? []))) {
        const own = rest.filter((symbol) => along.get(symbol) === file);
        const library = one.shownPath(file.path);
        notes.push(`${shown} needs ${named(own)} of ${library}, which it does not name: link it with that, or have that loaded before`);
    }
    rest = rest.filter((symbol) => !along.has(symbol));
    if (rest.length > 0 && unsearched.length > 0) {
        const places = (0,format/* listOf */.c3)(unsearched.slice(0, symbol_users/* mostNamed */.xT));
        notes.push(`${shown} needs ${named(rest)}, which may be in ${places}: not in the sysroot, or not readable`);
        rest = [];
    }
    return { breaches: rest.length === 0 ? [] : [await breachOf(one, rest, lacking)], notes, remarks };
}
function some(symbols, globs) {
    for (const symbol of symbols)
        if (globs.test(symbol))
            return true;
    return false;
}
/** `a, b, c and 4 more`. */
function named(symbols) {
    const more = symbols.length - symbol_users/* mostNamed */.xT;
    return more > 0 ? `${symbols.slice(0, symbol_users/* mostNamed */.xT).join(', ')} and ${more} more` : (0,format/* listOf */.c3)(symbols);
}
async function breachOf(one, symbols, { searched }) {
    const { shown, isProgram, facts, shownPath } = one;
    const [first = ''] = symbols;
    const users = await one.findUsers?.(symbols.slice(0, symbol_users/* mostNamed */.xT), facts.type === 3);
    const text = (0,symbol_users/* inBrackets */.Te)(symbols, users);
    const more = symbols.length - symbol_users/* mostNamed */.xT;
    const libraries = one.needed.length === 0 ? 'it names no library' : `it names ${(0,format/* listOf */.c3)(facts.needed)}`;
    return {
        what: `${shown} needs ${symbols.length === 1 ? 'a symbol' : 'symbols'} that nothing it loads defines (${text?.text ?? ''})`,
        why: [
            ...(0,symbol_users/* byUser */.tR)(symbols, users, shownPath, symbol_users/* otherCode */.Mb).map((user) => user.text),
            ...(more > 0 ? [`${more} more`] : []),
            `${libraries}; with what these load, ${searched} files were searched`,
            `${isProgram ? 'it does not start' : 'what loads it fails'}: undefined symbol: ${first}`,
        ],
        todo: [
            'link the library that defines it, after what asks for it: `cargo:rustc-link-lib` in the build script that compiles that',
            ...(isProgram
                ? [
                    "where a library that the program names should have it, look for another copy of that on the linker's path",
                ]
                : [
                    'link with -Wl,-z,defs to have the linker say where it is used',
                    'or, where a program of yours loads the library and defines it, have that audited along',
                ]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(1312);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __webpack_require__(2742);
;// CONCATENATED MODULE: ./lib/src/audit/version-rules.js




const mostLines = 8;
/**
 * Holds the symbol versions that a file needs against the glibc that was asked for, and against the sysroot's
 * libraries.
 */
async function judgeVersions(one) {
    const { versions, type } = one.facts;
    const isPrivate = ({ name }) => name === 'GLIBC_PRIVATE';
    const limits = [limitOf('GLIBC', one.glibc), limitOf('GLIBCXX', one.glibcxx)].flat();
    const tooNew = limits.map((limit) => {
        const versionIn = (need) => versionOf(need, limit.family);
        const needs = versions.filter((need) => (0,debian_version/* compareVersions */.Z)(versionIn(need), limit.newest) > 0);
        return { limit, needs: needs.sort((a, b) => (0,debian_version/* compareVersions */.Z)(versionIn(b), versionIn(a))) };
    });
    const isTooNew = (need) => tooNew.some(({ needs }) => needs.includes(need));
    const ofGlibcAlone = versions.filter(isPrivate);
    const others = versions.filter((need) => !isPrivate(need) && !isTooNew(need) && isUndefined(one, need));
    const suspects = [...tooNew.flatMap(({ needs }) => needs), ...ofGlibcAlone, ...others].slice(0, mostLines);
    const symbols = suspects.flatMap((need) => need.symbols.slice(0, symbol_users/* mostNamed */.xT));
    const users = symbols.length === 0 ? new Map() : await one.findUsers?.(symbols, type === 3);
    const judged = { ...one, users };
    const libraries = [...new Set(others.map(({ library }) => library))];
    const groups = [
        ...tooNew.map(({ limit, needs }) => [limit.rule, needs]),
        [privateSymbols, ofGlibcAlone],
        ...libraries.map((name) => [undefinedVersions, others.filter(({ library }) => library === name)]),
    ];
    return groups.flatMap(([rule, needs]) => (needs[0] === undefined ? [] : [rule(judged, needs[0], needs)]));
}
function limitOf(family, newest) {
    if (newest === undefined)
        return [];
    return [{ family, newest, rule: family === 'GLIBC' ? newerGlibc : newerLibstdcxx }];
}
/** The version of a family that a need asks for; empty, which is older than all, for that of another one. */
function versionOf({ name }, wanted) {
    const { family, version } = (0,symbol_versions/* familyVersion */.xZ)(name) ?? {};
    return family === wanted ? (version ?? '') : '';
}
/** Whether the library found for a version does not define it. A missing library breaks another rule. */
function isUndefined(one, { name, library }) {
    const { file } = definingFile(one, library);
    return file !== undefined && !file.versions.includes(name);
}
/** The file that is to define a library's symbol versions, where it is known, and whether it is `beside`. */
function definingFile({ needed }, library) {
    const found = needed.find(({ name }) => name === library)?.found;
    const file = found?.kind === 'sysroot' || found?.kind === 'beside' ? found.file : undefined;
    return { file, isBeside: found?.kind === 'beside' };
}
function newerGlibc(one, highest, needs) {
    const { glibc = '', sysroot } = one;
    const version = versionOf(highest, 'GLIBC');
    const release = (0,debian_release/* newestReleaseFor */.pP)(glibc, (0,debian_release/* releasesOf */.w0)(one.target));
    const isMark = highest.name !== `GLIBC_${version}`;
    const example = release === undefined ? '' : `: debian:${release.name} has ${release.glibc}`;
    const effect = isMark ? ', or crashes' : `: version '${highest.name}' not found`;
    const todo = isMark ? ['link without -z pack-relative-relocs and --pack-dyn-relocs=relr'] : [];
    if (sysroot === undefined)
        todo.push(`build it with glibc ${glibc} or older${example}`, `or raise the floor to ${version} when each system that is to run it has that`);
    else if ((0,debian_version/* compareVersions */.Z)(version, sysroot.glibc ?? '') > 0)
        todo.push('build what asks for it with the toolchain of this run: it was linked with another glibc than the sysroot has');
    else
        todo.push(`use a sysroot with glibc ${glibc} or older${example}`, `or set \`glibc\` to ${version} when each system that is to run it has that`);
    const linkedWith = 'a program gets the versions of the glibc that it is linked with';
    return {
        what: `${one.shown} needs ${highest.name}${isMark ? ` of glibc ${version}` : ''}${symbolsOf(one, highest)}; asked for ${glibc}`,
        why: [
            ...linesOf(one, needs),
            sysroot === undefined ? linkedWith : `the sysroot has glibc ${sysroot.glibc}: ${linkedWith}`,
            `where glibc is older than ${version}, it does not start${effect}`,
        ],
        todo,
    };
}
function newerLibstdcxx(one, highest, needs) {
    const { glibcxx = '' } = one;
    return {
        what: `${one.shown} needs ${highest.name}${symbolsOf(one, highest)}; asked for ${glibcxx}`,
        why: [
            ...linesOf(one, needs),
            `where libstdc++ is older, it does not start: version '${highest.name}' not found`,
        ],
        todo: ['build its C++ with an older gcc, or link with -static-libstdc++'],
    };
}
function privateSymbols(one, first, needs) {
    return {
        what: `${one.shown} needs ${first.name} of ${first.library}${symbolsOf(one, first)}`,
        why: [
            ...linesOf(one, needs),
            'such symbols are for the parts of one glibc among each other: they change with every release, and without notice',
        ],
        todo: ['link no part of glibc by itself (such as a copy of libpthread.a), and use its public functions'],
    };
}
/** @param needs those of one library. */
function undefinedVersions(one, first, needs) {
    const { library } = first;
    const { file, isBeside } = definingFile(one, library);
    return {
        what: `${one.shown} needs ${first.name} of ${library}${symbolsOf(one, first)}; the ${isBeside ? 'one beside it' : "sysroot's"} does not define it`,
        why: [
            ...linesOf(one, needs),
            `${file?.path ?? library}${isBeside ? '' : ' in the sysroot'} defines ${definedAlike(file?.versions ?? [], first.name)}`,
        ],
        todo: [
            `look for another ${library} on the linker's path: it was linked against one that is not ${isBeside ? 'this one' : "the sysroot's"}`,
            'take out -L, -rpath and -rpath-link arguments that lead to libraries of the build machine or of another release',
        ],
    };
}
/** The versions that are named alike, from the oldest to the newest; else some others. */
function definedAlike(versions, name) {
    const prefix = name.replace(/[\d.]+$/, '');
    const numbered = versions
        .filter((one) => one.startsWith(prefix) && /^\d[\d.]*$/.test(one.slice(prefix.length)))
        .sort(debian_version/* compareVersions */.Z);
    const [oldest, newest] = [numbered[0], numbered.at(-1)];
    if (oldest !== undefined && newest !== undefined)
        return oldest === newest ? oldest : `${oldest} to ${newest}`;
    return versions.length === 0 ? 'no symbol versions' : versions.slice(-symbol_users/* mostNamed */.xT).join(', ');
}
function symbolsOf({ users }, { symbols }) {
    const text = (0,symbol_users/* inBrackets */.Te)(symbols, users);
    return text === undefined ? '' : ` (symbol${text.isOne ? '' : 's'} ${text.text})`;
}
function linesOf({ users, shownPath }, needs) {
    const lines = needs.flatMap(({ name, library, symbols }) => {
        const version = `${name} of ${library}`;
        if (symbols.length === 0)
            return [`${version}: no symbol is bound to it`];
        const more = symbols.length - symbol_users/* mostNamed */.xT;
        return [
            ...(0,symbol_users/* byUser */.tR)(symbols, users, shownPath, symbol_users/* otherCode */.Mb).map(({ text }) => `${version}: ${text}`),
            ...(more > 0 ? [`${version}: ${more} more`] : []),
        ];
    });
    if (lines.length <= mostLines)
        return lines;
    return [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more lines of that sort`];
}

;// CONCATENATED MODULE: ./lib/src/audit/audit-files.js












/**
 * Audits files that were read.
 * @param usersIn finds what asks for symbols; without it that is not known
 * @returns what was found of each, in their order.
 * @throws the system's error when a sysroot or a library cannot be read.
 */
async function auditFiles(files, request, usersIn) {
    const { sysroot, target } = request;
    const libraries = librariesOf(sysroot, target, new Map(files.flatMap(namesOf)));
    const onDisk = files.filter(({ path, isOnDisk }) => isOnDisk && (0,external_node_fs_.existsSync)(path));
    const own = new Set(onDisk.map(({ path }) => (0,external_node_fs_.realpathSync)(path)));
    const inSysroot = sysroot === undefined ? undefined : `${sysroot.path}/`;
    const against = {
        ...request,
        libraries,
        findUsers: usersIn?.(libraries),
        shownPath: (path) => inSysroot !== undefined && path.startsWith(inSysroot)
            ? `the sysroot's ${path.slice(inSysroot.length)}`
            : request.shown(path),
        read: readOnce(),
        isArtifact: (path) => own.has(path),
        keys: (0,audit_baseline/* namesInBaseline */.vA)(files.map(({ path, within }) => ({ name: path, within }))),
    };
    const loadings = files.map((file) => loadingOf(file, against));
    const judging = { ...against, lacking: lackingIn(files, loadings, against) };
    const outcomes = [];
    for (const [at, file] of files.entries())
        outcomes.push(await audit(file, loadings[at] ?? nothingLoaded, judging));
    return outcomes;
}
/** What an audited file loads. */
function loadingOf({ path, isOnDisk, result }, against) {
    if (result.kind !== 'facts')
        return nothingLoaded;
    const facts = isOnDisk ? result.facts : { ...result.facts, runPaths: [] };
    const { libraries, read, isArtifact, target } = against;
    return followLoader(path, facts, libraries, read, isArtifact, target);
}
const nothingLoaded = { needed: [], bundled: [], isCut: false };
function lackingIn(files, loadings, { sysroot, libraries, target }) {
    if (sysroot === undefined)
        return () => undefined;
    const wanting = files.flatMap((file, at) => {
        const loading = loadings[at];
        if (loading === undefined || file.result.kind !== 'facts')
            return [];
        return [file.path, ...loading.bundled.map((one) => one.file)].map((path) => ({ path, file, loading }));
    });
    const found = [...findLacking(wanting, files, libraries, target)];
    return (audited, path) => found.find(([one]) => one.path === path && one.file.path === audited)?.[1];
}
/** Several files may bring the same library. */
function readOnce() {
    const known = new Map();
    return (file) => {
        const facts = known.get(file) ?? readFacts(file);
        known.set(file, facts);
        return facts;
    };
}
/** The names by which a library may be asked for, each with its path. */
function namesOf({ path, isProgram, result }) {
    if (isProgram)
        return [];
    const soname = result.kind === 'facts' ? result.facts.soname : undefined;
    return [(0,external_node_path_.basename)(path), soname ?? (0,external_node_path_.basename)(path)].map((name) => [name, path]);
}
async function audit(file, loading, against) {
    const name = against.shown(file.path);
    const { result } = file;
    if (result.kind === 'facts')
        return auditFacts(file, result.facts, loading, name, against);
    const todo = [
        'build it anew: remove the file, or run cargo clean; look at the disk, and at what writes to the file after the linker',
    ];
    const breaches = result.kind === 'archive' ? result.breaches : [{ ...result, todo }];
    const findings = {
        linkage: result.kind === 'archive' ? 'archive' : 'unknown',
        needed: [],
        floors: {},
        breaches: breaches.map((breach) => plain({ ...breach, what: `${name} ${breach.what}` })),
    };
    return { findings, notes: [], remarks: [] };
}
async function auditFacts(file, facts, loading, name, against) {
    const { path, isProgram, isOnDisk } = file;
    const { target } = against;
    const { needed, bundled } = loading;
    const own = { ...against, file: path, shown: name, isProgram, isOnDisk, facts, needed };
    const judged = [
        await judgeAll(own, against.lacking(path, path)),
        ...(await Promise.all(bundled.map((one) => judgeBundled(one, path, name, against)))),
    ];
    const breaches = judged.flatMap((one) => one.breaches);
    const loaded = [
        facts,
        ...bundled.flatMap((one) => (one.read.kind === 'facts' ? [one.read.facts] : [])),
    ].filter((one) => isOfTarget(one, target));
    const pages = loaded.flatMap(({ largestPage }) => largestPage ?? []);
    const program = facts.interpreter === undefined ? 'static' : 'dynamic';
    const linkage = isProgram ? program : 'library';
    const versions = loaded.flatMap((one) => one.versions);
    const findings = {
        linkage: isOfTarget(facts, target) && isLinked(facts) ? linkage : 'unknown',
        needed: neededLibraries([...needed, ...bundled.flatMap((one) => one.needed)], against),
        floors: (0,symbol_versions/* floorsOf */.t9)(versions),
        setBy: (0,symbol_versions/* symbolsOfFloors */.cz)(versions),
        largestPage: pages.length === 0 ? undefined : Math.min(...pages),
        level: highestLevel(loaded, target),
        breaches: breaches.map(plain),
    };
    const { breach, note } = await compared(file, findings, versions, name, against);
    const notes = [
        ...(isProgram && isOnDisk ? notesOf(name, facts, loading) : []),
        ...judged.flatMap((one) => one.notes),
        ...note,
    ];
    return {
        findings: { ...findings, breaches: [...findings.breaches, ...breach.map(plain)] },
        notes: notes.map(plain_text/* plainLine */.h0),
        remarks: judged.flatMap((one) => one.remarks).map(plain_text/* plainLine */.h0),
    };
}
/** Holds a file against the baseline, where it is in that. */
async function compared({ path, size, isProgram }, findings, versions, name, { baseline, keys, target, findUsers }) {
    const before = baseline?.targets[target.triple]?.[keys.get(path) ?? ''];
    if (baseline === undefined || before === undefined)
        return { breach: [], note: [] };
    const from = async (symbols) => findUsers === undefined ? '' : (0,audit_baseline/* usersText */.wH)(await findUsers(symbols, isProgram));
    const found = { ...findings, size };
    return (0,audit_baseline/* compareNeeds */.Z4)({ shown: name, found, before, versions, from, file: baseline.file, target });
}
/** Each library once, with its package. */
function neededLibraries(all, { packages }) {
    return [...new Map(all.map((one) => [one.name, one])).values()].map(({ name, found }) => {
        const path = found.kind === 'sysroot' ? found.file.path : undefined;
        const owner = path === undefined ? undefined : packages.ownerOf(path);
        const beside = found.kind === 'beside' ? { disk: found.disk, at: found.at } : undefined;
        return { name, place: found.kind, path, beside, package: owner };
    });
}
async function judgeAll(one, lacking) {
    if (!isOfTarget(one.facts, one.target))
        return { ...nothingLacking, breaches: judge(one) };
    const found = lacking === undefined ? nothingLacking : await judgeSymbols(one, lacking);
    return { ...found, breaches: [...judge(one), ...(await judgeVersions(one)), ...found.breaches] };
}
async function judgeBundled({ file, read, needed }, program, programShown, against) {
    const shown = `${against.shown(file)} (which ${programShown} brings along)`;
    if (read.kind === 'refused') {
        const todo = ['put the library there anew; look at the disk, and at what writes to the file'];
        return { ...nothingLacking, breaches: [{ what: `${shown} ${read.what}`, why: read.why, todo }] };
    }
    const itself = { objects: [file], count: 1 };
    const findUsers = async (symbols) => new Map(symbols.map((symbol) => [symbol, itself]));
    const users = against.findUsers === undefined ? {} : { findUsers };
    const one = { ...against, ...users, file, shown, isProgram: false, isOnDisk: true };
    return judgeAll({ ...one, facts: read.facts, needed }, against.lacking(program, file));
}
/** What breaks no rule, and may yet keep a program from starting. */
function notesOf(name, { runPaths }, { needed, isCut }) {
    const notes = [];
    // Where the libraries will be is not known: any folder that the target may have can be the one.
    const leads = runPaths.some((folder) => /^(?:\$ORIGIN\b|\$\{ORIGIN\}|\/)/.test(folder));
    const lost = needed.filter(({ found }) => found.kind === 'beside' && found.file === undefined);
    if (lost.length > 0 && !leads) {
        const names = lost.map((one) => one.name).join(', ');
        notes.push(`${name} needs ${names} of this build, and has no run path that finds ${lost.length === 1 ? 'it' : 'them'} beside the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`);
    }
    if (isCut)
        notes.push(`${name} brings more libraries along than are audited: ${mostBundled}`);
    return notes;
}
/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }) {
    return { what: (0,plain_text/* plainLine */.h0)(what), why: why.map(plain_text/* plainLine */.h0), todo: todo.map(plain_text/* plainLine */.h0) };
}

// EXTERNAL MODULE: ./lib/src/archive/ar.js
var ar = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
;// CONCATENATED MODULE: ./lib/src/audit/static-library.js







const magic = '!<arch>\n';
const thinMagic = '!<thin>\n';
const mostMembers = 200_000;
const static_library_mostListed = 5;
/**
 * Reads for which machine each object of a static library is. Members that are no ELF files (LLVM's bitcode,
 * Rust's metadata) have none.
 * @param file absolute path
 * @throws the system's error when the file cannot be read.
 */
function auditStaticLibrary(file, target) {
    try {
        return (0,open_file/* withFile */.D4)(file, (descriptor) => auditOpen(descriptor, target));
    }
    catch (error) {
        if (error instanceof open_file/* UnfitFileError */.bk)
            return refused('is no static library', error.message);
        if ((0,errors/* codeOf */.$N)(error) !== undefined)
            throw error;
        return refused('is damaged', (0,errors/* messageOf */.bD)(error));
    }
}
function auditOpen(descriptor, { machine: wanted }) {
    const read = (at, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, at));
    };
    const begin = read(0, magic.length).toString('latin1');
    if (begin === thinMagic)
        return refused('is a thin archive', 'it holds no objects, only the paths that they have on this machine');
    if (begin !== magic)
        return refused('is no static library', 'it does not begin with the mark of one');
    const others = [];
    let [members, objects, otherCount] = [0, 0, 0];
    let longNames = Buffer.alloc(0);
    for (const { name, offset, size } of (0,ar/* arMembers */.d)(descriptor)) {
        members += 1;
        if (members > mostMembers)
            return refused('is damaged', `it has more than ${mostMembers} members`);
        if (name === '//')
            longNames = read(offset, Math.min(size, mostLongNames));
        // BSD's ar puts a long name before the content.
        const nameSize = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
        if (nameSize > size)
            continue;
        const identity = read(offset + nameSize, Math.min(elf_file/* identitySize */.QU, size - nameSize));
        if (!(0,elf_file/* isElf */.aB)(identity))
            continue;
        objects += 1;
        const machine = (0,elf_file/* machineOf */.VT)(identity);
        if ((0,elf_machine/* isFor */.G)(machine, wanted))
            continue;
        otherCount += 1;
        if (others.length === static_library_mostListed)
            continue;
        const long = nameSize > 0 ? read(offset, Math.min(nameSize, longestName)) : longNameIn(longNames, name);
        const shown = long?.toString().replace(/\0.*$/s, '') ?? name.replace(/\/$/, '');
        others.push({ member: shown, machine: (0,elf_machine/* machineName */.F)(machine) });
    }
    if (objects === 0)
        return refused('is empty', 'it holds no object');
    const [first] = others;
    if (first === undefined)
        return { kind: 'archive', breaches: [] };
    const more = otherCount - others.length;
    const breach = {
        what: `has ${otherCount} of ${objects} objects that are for another machine: ${first.member} is for ${first.machine}`,
        why: [...others.map((one) => `${one.member}: ${one.machine}`), ...(more > 0 ? [`and ${more} more`] : [])],
        todo: [
            'look at the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
        ],
    };
    return { kind: 'archive', breaches: [breach] };
}
const mostLongNames = 2 ** 20;
const longestName = 1024;
/** A name that GNU's ar keeps in a member of its own, ended by `/` and a line end: `/12` is at offset 12. */
function longNameIn(names, reference) {
    const at = /^\/(\d{1,10})$/.exec(reference)?.[1];
    if (at === undefined)
        return undefined;
    const rest = names.subarray(Number(at), Number(at) + longestName);
    const end = rest.indexOf('/\n');
    return end < 0 ? rest : rest.subarray(0, end);
}

;// CONCATENATED MODULE: ./lib/data/static-variables.json
const static_variables_namespaceObject = /*#__PURE__*/JSON.parse('{"G":{"ALSA":["asound"],"BZIP2":["bz2"],"FREETYPE2":["freetype"],"LIBXML_2_0":["xml2"],"LIBZ_SYS":["z"],"LZMA_API":["lzma"],"ONIGURUMA":["onig"],"OPENSSL":["ssl","crypto"],"PQ_LIB":["pq"],"RUSTONIG":["onig"],"SQLITE":["sqlite3"],"ZLIB":["z"]}}');
// EXTERNAL MODULE: ./lib/src/gcc/pkg-config-launchers.js
var pkg_config_launchers = __webpack_require__(9819);
;// CONCATENATED MODULE: ./lib/src/audit/static-wanted.js



const static_wanted_named = static_variables_namespaceObject.G;
/**
 * Says which libraries a file loads though variables ask for static ones: `FOO_STATIC` of the crates pkg-config
 * and openssl-sys and of many build scripts, `PKG_CONFIG_ALL_STATIC`, `SYSTEM_DEPS_LINK` of system-deps.
 * @returns a sentence for each variable that was not heeded.
 */
function sharedThoughStatic({ shown, needed, archive }, variables, target) {
    const known = needed.flatMap((soname) => {
        const name = /^lib(.+?)\.so(?:\.|$)/.exec(soname)?.[1];
        return name === undefined || pkg_config_launchers/* gccRuntimes */.fT.includes(name) ? [] : [{ soname, name }];
    });
    const told = new Set();
    return Object.entries(variables).flatMap(([variable, value = '']) => {
        const wants = wantedBy(variable, value, variables, target);
        const own = known.filter(({ name, soname }) => !told.has(soname) && wants?.(name) === true);
        if (own.length === 0)
            return [];
        for (const { soname } of own)
            told.add(soname);
        const lacking = own.map(({ name }) => `lib${name}.a`).filter((name) => archive(name) === undefined);
        const [first] = own;
        const there = first === undefined ? undefined : archive(`lib${first.name}.a`);
        const why = lacking.length > 0
            ? `the sysroot has no ${(0,format/* listOf */.c3)(lacking)}`
            : `the sysroot has ${there}, so what links it does not go by the variable, or did not run again since: try cargo clean`;
        const sonames = (0,format/* listOf */.c3)(own.map(({ soname }) => soname));
        return [`${shown} loads ${sonames} though ${variable} is set and asks to link it statically: ${why}`];
    });
}
/** Tells of a library whether a variable asks for a static one; undefined: it asks for none. */
function wantedBy(variable, value, variables, { triple }) {
    if (value === '' || value === '0')
        return undefined;
    const isForAll = variable === 'PKG_CONFIG_ALL_STATIC' || (variable === 'SYSTEM_DEPS_LINK' && value === 'static');
    if (isForAll)
        return (library) => !Object.keys(variables).some((other) => isDynamic(other, library));
    const underscored = triple.replaceAll('-', '_');
    const plain = variable
        .replace(new RegExp(`^(?:TARGET|${underscored.toUpperCase()})_`), '')
        .replace(new RegExp(`_(?:${triple}|${underscored}|${underscored.toUpperCase()})$`), '');
    const stem = /^([A-Z0-9_]+)_STATIC$/.exec(plain)?.[1];
    return stem === undefined || stem.startsWith('HOST_') ? undefined : (library) => isOf(stem, library);
}
function isDynamic(variable, library) {
    const stem = /^([A-Z0-9_]+)_DYNAMIC$/.exec(variable)?.[1];
    return stem !== undefined && isOf(stem, library);
}
/** Whether a variable's `LIBZSTD`, `ZSTD` or `OPENSSL` means the library that `-l` calls so. */
function isOf(stem, library) {
    const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return static_wanted_named[stem]?.includes(library) ?? [plain(library), `lib${plain(library)}`].includes(plain(stem));
}

;// CONCATENATED MODULE: ./lib/src/audit/audit.js









/**
 * Audits artifacts: what each needs, and every rule that it breaks. Artifacts that are damaged, or no longer
 * there, break one.
 * @returns the artifacts in their order.
 * @throws the system's error when the sysroot cannot be read.
 */
async function auditArtifacts(request) {
    const { artifacts, linkInputs, runtimes, nm } = request;
    const files = artifacts.map((artifact) => readArtifact(artifact, request));
    const outcomes = await auditFiles(files, request, ({ place }) => (0,symbol_users/* symbolUsersIn */.or)(linkInputs, runtimes, place, nm));
    const audited = artifacts.flatMap((artifact, at) => {
        const findings = outcomes[at]?.findings;
        return findings === undefined ? [] : [{ ...artifact, ...findings }];
    });
    return {
        artifacts: audited,
        notes: [...outcomes.flatMap(({ notes }) => notes), ...audited.flatMap((one) => shared(one, request))],
        remarks: outcomes.flatMap(({ remarks }) => remarks),
    };
}
/** What it loads of the sysroot though a variable asks to link it statically. */
function shared({ path, needed }, request) {
    const { sysroot, target, variables } = request;
    const ofSysroot = needed.filter(({ place }) => place === 'sysroot').map(({ name }) => name);
    const archive = (name) => {
        const folder = sysroot === undefined ? undefined : (0,layout/* folderWith */.X)(name, sysroot.path, sysroot.layout);
        return folder === undefined ? undefined : `${folder}/${name}`;
    };
    const found = { shown: request.shown(path), needed: ofSysroot, archive };
    return sharedThoughStatic(found, variables, target).map(plain_text/* plainLine */.h0);
}
function readArtifact({ kind, path, size }, { target }) {
    const isProgram = kind !== 'cdylib' && kind !== 'dylib';
    const file = { path, within: (0,external_node_path_.basename)(path), size, isProgram, isOnDisk: true };
    try {
        return { ...file, result: kind === 'staticlib' ? auditStaticLibrary(path, target) : readFacts(path) };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return { ...file, result: refused('could not be read', (0,errors/* messageOf */.bD)(error)) };
    }
}

;// CONCATENATED MODULE: ./lib/src/audit/result.js


/** GitHub shows ten annotations of a kind for a step. */
const mostWarnings = 9;
/** Warns of an audit's notes, in one annotation. */
function warnOfNotes({ notes }, report) {
    if (notes.length > 0)
        report.warning(notes.map((note) => `audit: ${note}`).join('\n'));
}
/**
 * Fails the run when an audit found breaches, or warns of them; those with the same reasons together.
 * @throws CrossrootError with every breach when `consequence` is `error`.
 */
function enforce({ artifacts, notes }, consequence, report) {
    const failing = artifacts.filter((artifact) => artifact.breaches.length > 0);
    if (failing.length === 0)
        return;
    const breaches = failing.flatMap((artifact) => artifact.breaches);
    const alike = groupAlike(breaches);
    const room = mostWarnings - (notes.length > 0 ? 1 : 0);
    const what = `the audit refuses ${failing.length} of ${(0,format/* count */.U9)(artifacts.length, 'artifact')}`;
    if (consequence === 'error')
        throw new errors/* CrossrootError */.p5({
            what,
            why: alike.flatMap(({ whats, why }) => [
                ...whats.map((breach) => ({ label: 'breach', text: breach })),
                ...why,
            ]),
            todo: [...new Set(breaches.flatMap(({ todo }) => todo)), 'or set audit to warn, to go on all the same'],
        });
    for (const group of alike.slice(0, room))
        report.warning(messageOf(group));
    const more = alike.slice(room).flatMap(({ whats }) => whats).length;
    if (more > 0)
        report.warning(`${what}; ${(0,format/* count */.U9)(more, 'more breach stands', 'more breaches stand')} in the summary`);
}
/** The programs of a package mostly break the same rules for the same reasons. */
function groupAlike(breaches) {
    const groups = new Map();
    for (const { what, why, todo } of breaches) {
        const key = JSON.stringify([why, todo]);
        const group = groups.get(key) ?? { whats: [], why, todo };
        group.whats.push(what);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function messageOf({ whats, why, todo }) {
    return [
        ...whats.map((what) => `audit: ${what}`),
        ...why.map((fact) => `  why: ${fact}`),
        ...todo.map((step) => `  do: ${step}`),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/data/distributions.json
var distributions = __webpack_require__(2134);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(9000);
;// CONCATENATED MODULE: ./lib/src/audit/runs-on.js





/**
 * Says of each release in the table that has the target's architecture whether it can run an artifact, in the
 * order of the data: oldest first within a distribution. A release can when its libraries define versions as
 * high as the floors, when its packages bring every needed library, and when its kernels can load it. That the
 * packages are installed there is not promised.
 */
function whereItRuns(needs, { debian, libc }) {
    return runs_on_distributions.flatMap(({ distribution, releases }) => releases
        .filter(({ architectures }) => architectures.includes(debian))
        .map(({ release, name, runtime, pages }) => ({
        distribution,
        release,
        name,
        ...runs_on_judge({ ...needs, libc: libc.name }, distribution, release, runtime, pages[debian]),
    })));
}
function runs_on_judge(needs, distribution, release, runtime, page = 0) {
    const { largestPage: largest = page } = needs;
    const smallPages = page > largest ? [{ kind: 'pages', has: page, largest }] : [];
    if (needs.isStatic)
        return { runs: smallPages.length > 0 ? 'no' : 'yes', why: smallPages, packages: [] };
    if (runtime.kind !== needs.libc)
        return { runs: 'no', why: [{ kind: runtime.kind }], packages: [] };
    const isOwn = (soname) => runtime.kind === 'musl' && muslNames.test(soname);
    const libraries = [...new Set(needs.needed)]
        .filter((soname) => !isOwn(soname))
        .map((soname) => ({
        soname,
        presence: findSoname(distribution, release, soname),
    }));
    const packages = libraries.flatMap(({ presence }) => presence.kind === 'there' && presence.package !== undefined ? [presence.package] : []);
    const reasons = (kind) => libraries.filter(({ presence }) => presence.kind === kind).map(({ soname }) => ({ kind, soname }));
    const tooOld = symbol_versions/* versionFamilies */.hf.flatMap((family) => {
        const needed = needs.floors[family];
        const has = runtime.kind === 'musl' ? '' : family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
        if (runtime.kind === 'musl' || needed === undefined || (0,debian_version/* compareVersions */.Z)(needed, has) <= 0)
            return [];
        return [{ kind: 'too old', family, has, needed }];
    });
    const no = [...tooOld, ...reasons('missing'), ...smallPages];
    const unknown = reasons('unknown');
    return {
        runs: no.length > 0 ? 'no' : unknown.length > 0 ? 'unless' : 'yes',
        why: no.length > 0 ? no : unknown,
        packages: [...new Set(packages)].sort(),
    };
}
/**
 * Where artifacts run, by their paths. Those of which it is not known what they need have no verdicts: static
 * libraries, and what could not be read or is for another machine. A library that is an artifact too is not
 * asked of a release.
 */
function runsOn(artifacts, target) {
    const own = new Set(artifacts.map(({ path }) => (0,external_node_path_.basename)(path)));
    return new Map(artifacts.flatMap(({ path, floors, needed, linkage, largestPage }) => {
        if (linkage === 'archive' || linkage === 'unknown')
            return [];
        const isStatic = linkage !== 'dynamic' && needed.length === 0;
        const others = needed.filter(({ name, place }) => place !== 'beside' || !own.has(name));
        const names = others.map(({ name }) => name);
        const needs = { floors, needed: names, isStatic, largestPage };
        return [[path, whereItRuns(needs, target)]];
    }));
}
/** What musl's own library is called: its loader by Alpine, its linker's name for it, the loader itself. */
const muslNames = /^(?:libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1|libc\.so)$/;
const blocks = distributions/* distributions */._o;
const gccVersions = distributions/* gcc.versions */.iw.e;
const sonames = distributions/* sonames */.JI;
const everywhere = new Set([...distributions/* everywhere */.fC, ...target/* targets */.z.map(({ loader }) => loader)]);
/** All distributions of `data/distributions.json` with their releases, in its order: oldest first. */
const runs_on_distributions = blocks.map(({ distribution, releases, others = [] }) => ({
    distribution,
    releases: releases.map((row) => ({
        release: row.release,
        name: row.name,
        architectures: [distributions/* architecture */.s2, ...others, ...(row.others ?? [])],
        runtime: runtimeOf(distribution, row),
        pages: row.pages ?? {},
    })),
}));
/**
 * Whether a release with glibc brings a library, going by its soname.
 * @param distribution and `release`: as in `distributions`
 * @param soname as under `DT_NEEDED`: `libssl.so.3`
 */
function findSoname(distribution, release, soname) {
    if (everywhere.has(soname))
        return { kind: 'there', package: undefined };
    const block = blocks.find((one) => one.distribution === distribution);
    const owner = blocks.find((one) => one.distribution === (block?.librariesOf ?? distribution));
    const order = owner?.releases.map((row) => row.release) ?? [];
    const ranges = Object.entries(sonames[soname]?.[owner?.distribution ?? ''] ?? {});
    const found = ranges.find(([range]) => releasesIn(range, order).includes(release))?.[1];
    if (found === undefined)
        return { kind: 'unknown' };
    const is = typeof found === 'object' ? found.is : found;
    if (is === false)
        return { kind: 'missing' };
    return { kind: 'there', package: is === true ? undefined : is };
}
/**
 * The releases that a range names: `12` is one, `11..13` is those from 11 to 13, both included.
 * @param order all releases of the distribution, oldest first.
 * @throws Error when the range names a release that is not there, or runs backwards: the data is wrong then.
 */
function releasesIn(range, order) {
    const [first = '', last = first] = range.split('..');
    const [from, to] = [order.indexOf(first), order.indexOf(last)];
    if (from < 0 || to < from)
        throw new Error(`the range ${range} is none of ${order.join(', ')}`);
    return order.slice(from, to + 1);
}
function runtimeOf(distribution, { release, glibc, gcc }) {
    if (glibc === undefined)
        return { kind: 'musl' };
    const versions = gccVersions[gcc ?? ''];
    if (versions === undefined)
        throw new Error(`${distribution} ${release} has an unknown gcc: ${gcc}`);
    return { kind: 'glibc', glibc, gcc: versions };
}

// EXTERNAL MODULE: ./lib/src/system/process.js + 1 modules
var process = __webpack_require__(6953);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(6710);
// EXTERNAL MODULE: ./lib/src/packaging/archive-contents.js
var archive_contents = __webpack_require__(1243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/src/archive/tar-writer.js
var tar_writer = __webpack_require__(4054);
// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/src/system/output-place.js
var output_place = __webpack_require__(5595);
// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __webpack_require__(47);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(5720);
;// CONCATENATED MODULE: ./lib/src/packaging/archive-file.js













/**
 * Writes a tar archive (POSIX.1-2024, pax): members sorted by the bytes of their paths, owner 0, modes 0755 and
 * 0644, one time for all. The same files give the same tar archive on every machine, and the same compressed
 * one wherever zlib or libzstd is of the same version.
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd
 * @throws CrossrootError when a file cannot be read or the archive not be written; nothing is left of it.
 */
async function writeArchiveFile(file, facts, path) {
    return writeOutput(file, async (staged) => {
        const sum = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        await (0,promises_.pipeline)(external_node_stream_.Readable.from((0,tar_writer/* inPieces */.xE)(archive(facts)), { objectMode: false }), facts.compression === 'gzip' ? (0,external_node_zlib_.createGzip)({ level: 9 }) : (0,zstd/* zstdCompressor */.$i)(path, 'the archive'), async function* (source) {
            for await (const bytes of source) {
                if (facts.compression === 'gzip')
                    hideSystem(bytes, size);
                sum.update(bytes);
                size += bytes.length;
                yield bytes;
            }
        }, (0,external_node_fs_.createWriteStream)(staged, { flags: 'wx' }));
        return { size, sha256: sum.digest('hex') };
    });
}
/**
 * Writes a file of the packaging's folder, which is made where there is none.
 * @param write writes the file under the name that it is given
 * @throws CrossrootError when it cannot be written; nothing is left of it.
 */
async function writeOutput(file, write) {
    try {
        (0,private_directory/* makeDirectories */.Kb)((0,external_node_path_.dirname)(file));
        (0,output_place/* refuseSpecial */.K)(file);
        return await (0,atomic_file/* replaceFile */.fR)(file, write);
    }
    catch (error) {
        throw (0,storage_error/* storageError */.QX)(error, `writing ${file}`, (0,external_node_path_.dirname)(file));
    }
}
/**
 * Removes such a file, where there is one.
 * @throws CrossrootError when it cannot be removed.
 */
function removeOutput(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch (error) {
        throw (0,storage_error/* storageError */.QX)(error, `removing ${file}`, (0,external_node_path_.dirname)(file));
    }
}
/** Node's gzip header has no time and no name; the system that it names (RFC 1952, OS) is made "unknown". */
function hideSystem(bytes, offset) {
    const at = 9 - offset;
    if (at >= 0 && at < bytes.length)
        bytes[at] = 255;
}
function* archive({ top, members, seconds }) {
    const common = { mtime: seconds, link: '' };
    const all = members.map((member) => ({ ...member, path: `${top}/${member.path}` }));
    const files = all.filter(({ isFolder }) => isFolder !== true);
    const emptyFolders = all.filter(({ isFolder }) => isFolder === true).map(({ path }) => path);
    const folders = [...new Set([...all.flatMap(({ path }) => parents(path)), ...emptyFolders])];
    const entries = [...files, ...folders.map((path) => ({ path, disk: undefined, isProgram: false }))];
    for (const { path, disk, isProgram } of (0,tree_digest/* sortByPath */.$y)(entries)) {
        if (disk === undefined) {
            yield (0,tar_writer/* tarHeader */.pI)({ ...common, path, type: 'folder', mode: 0o755, size: 0 });
            continue;
        }
        const stat = (0,external_node_fs_.lstatSync)(disk);
        const { size, mode } = stat;
        const isExecutable = isProgram || (mode & 0o100) !== 0;
        yield (0,tar_writer/* tarHeader */.pI)({ ...common, path, type: 'file', mode: isExecutable ? 0o755 : 0o644, size });
        if (size > 0)
            yield* (0,tar_writer/* fileContent */.qY)(disk, stat);
    }
    yield tar_writer/* endOfArchive */.PG;
}
/** `a`, `a/b` for `a/b/c`. */
function parents(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./lib/src/packaging/archive-name.js
var archive_name = __webpack_require__(790);
// EXTERNAL MODULE: ./lib/src/packaging/cargo-manifest.js
var cargo_manifest = __webpack_require__(8438);
;// CONCATENATED MODULE: ./lib/src/packaging/documents.js




const readmes = /^readme/i;
const licences = /^(?:un)?licen[sc]e|^copying|^notice/i;
/** Folders are taken for their whole name alone, as `LICENSES/` of the REUSE specification. */
const licenceFolders = /^licen[sc]es?$/i;
/**
 * Adds readme and licences of each package, and of its workspace. Of two files with one name the package's
 * counts; where several packages are packed, the workspace's does, and a package's that says something else
 * goes into a folder with the package's name.
 *
 * @param packages the manifests of the packages that are packed, sorted by name
 * @param roots real paths of more folders that links may lead to
 * @param report takes a sentence about each file that is left out
 */
function addDocuments(contents, packages, roots, report) {
    const [first] = packages;
    if (first === undefined)
        return;
    const isAlone = packages.length === 1;
    const hasReadme = first.manifest.readme !== undefined || readmesOf(first.manifest).length > 0;
    const workspaces = [...new Set(packages.map(({ manifest }) => manifest.workspace))];
    const folders = [...workspaces, ...packages.map(({ manifest }) => manifest.folder)];
    const allowed = [...new Set([...roots, ...folders.map((folder) => (0,external_node_fs_.realpathSync)(folder))])];
    const offer = (files, apart) => {
        for (const file of files) {
            for (const member of taken(file, allowed, report)) {
                if (!contents.offer(member) && apart !== undefined)
                    contents.offer({ ...member, path: `${apart}/${member.path}` });
            }
        }
    };
    const ofWorkspaces = () => {
        for (const folder of workspaces) {
            offer(found(folder, licences));
            if (!isAlone || !hasReadme)
                offer(found(folder, readmes));
        }
    };
    if (!isAlone)
        ofWorkspaces();
    for (const { name, manifest } of packages) {
        const { folder, licenseFile } = manifest;
        const named = licenseFile === undefined ? [] : [licenseFile];
        offer([...readmesOf(manifest), ...named, ...found(folder, licences)], isAlone ? undefined : name);
    }
    if (isAlone)
        ofWorkspaces();
}
function readmesOf({ folder, readme }) {
    if (readme === undefined)
        return found(folder, readmes);
    return readme === false ? [] : [readme];
}
function found(folder, names) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => names.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}
function taken(file, roots, report) {
    const name = (0,external_node_path_.basename)(file);
    const leaveOut = (why) => {
        report(`${file} is left out of the archive: ${why}`);
        return [];
    };
    let at;
    try {
        at = (0,archive_contents/* whereItLeads */.kR)(file, roots);
    }
    catch (error) {
        return leaveOut((0,errors/* messageOf */.bD)(error));
    }
    const { type, real } = at;
    if (type === 'file')
        return [{ path: name, disk: real, isProgram: false }];
    if (type === 'folder')
        return licenceFolders.test(name) ? [...(0,archive_contents/* membersAt */.n7)(file, name, roots)] : [];
    return leaveOut(type === 'outside' ? `it leads to ${real}, outside of the project` : 'it is no file');
}

;// CONCATENATED MODULE: ./lib/src/packaging/archive.js










/**
 * Packs what cargo built, with the libraries of its own that it needs, readme and licences, into
 * `<target-dir>/<triple>/crossroot/`, and writes the checksum beside it.
 *
 * @param options.command the cargo command that built the artifacts
 * @param options.seconds the time of all members (see `archiveTime`)
 * @param options.path the value of PATH on which `zstd` is looked for
 * @param options.tell takes a sentence about each readme or licence that is left out, and of a library that no
 * run path finds
 * @param options.warn takes a sentence about each library without which a program does not start from there
 * @throws CrossrootError when there is nothing to pack, two files would have one name, the archive cannot be
 * named after the template, a file leads out of the project, or the disk is full.
 */
async function writeArchive(options) {
    const { archive, triple, files } = options;
    const chosen = (0,archive_contents/* choosePacked */.Cc)(options.artifacts, options.command);
    const names = (0,archive_name/* packedName */.Ik)(chosen, options.workingDirectory);
    const { members, packed } = (0,archive_contents/* withLibraries */.im)(chosen, options.artifacts, options.warn, options.tell);
    const stem = (0,archive_name/* stemOf */.Vc)(archive, names, triple);
    const contents = new archive_contents/* Contents */.vo();
    for (const member of members)
        contents.add(member);
    const folder = packagingFolder(packed[0]?.path ?? '', triple);
    // There is none yet in a first run.
    const output = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
    for (const { name, path } of files.entries) {
        for (const member of (0,archive_contents/* membersAt */.n7)(path, name, files.roots, output))
            contents.add(member);
    }
    addDocuments(contents, packagesOf(packed), files.roots, options.tell);
    const file = (0,external_node_path_.join)(folder, `${stem}${archive_name/* archiveSuffixes */.mk[archive.compression]}`);
    const checksumFile = `${file}.sha256`;
    // A checksum is never beside an archive that it is not of.
    removeOutput(checksumFile);
    const facts = { top: stem, members: contents.all(), seconds: options.seconds };
    const { size, sha256 } = await writeArchiveFile(file, { ...facts, compression: archive.compression }, options.path);
    const line = `${sha256}  ${(0,external_node_path_.basename)(file)}\n`;
    await writeOutput(checksumFile, (staged) => (0,external_node_fs_.writeFileSync)(staged, line));
    return { ...names, path: file, size, sha256, checksumFile, folder, stem, packed };
}
/**
 * Where archives are written: beside the folders of the profiles, so that `cargo clean` removes them and two
 * targets do not meet.
 * @param path an artifact's: `…/<triple>/<profile>/app`
 */
function packagingFolder(path, triple) {
    const at = path.lastIndexOf(`/${triple}/`);
    return (0,external_node_path_.join)(at === -1 ? (0,external_node_path_.dirname)(path) : path.slice(0, at + 1 + triple.length), 'crossroot');
}
/** The packages of what is packed, sorted by their names. */
function packagesOf(packed) {
    const byManifest = new Map(packed.map((artifact) => [artifact.manifest, artifact.package]));
    const found = [...byManifest].flatMap(([file, name]) => {
        const manifest = (0,cargo_manifest/* readManifest */.W)(file);
        return manifest === undefined ? [] : [{ name, manifest, path: `${name}\0${manifest.folder}` }];
    });
    return (0,tree_digest/* sortByPath */.$y)(found);
}
/** 1980-01-01, the first day that every archive format knows. */
const firstDay = 315_532_800;
/** The last second that the eleven octal digits of a tar header hold. */
const lastSecond = 8 ** 11 - 1;
/**
 * The time that an archive says it was made at, so that the same commit gives the same bytes:
 * `SOURCE_DATE_EPOCH` (its specification, "Setting the variable") when that is set, else the time of the commit
 * that is checked out, else 1980-01-01. A folder that is no repository, or that git does not trust
 * (`safe.directory`), has no commit.
 * @param environment the variables that git gets; its PATH is searched
 * @throws CrossrootError when SOURCE_DATE_EPOCH is no number of seconds.
 */
async function archiveTime(workingDirectory, environment) {
    const { SOURCE_DATE_EPOCH: epoch = '' } = environment;
    if (epoch !== '')
        return { seconds: parseEpoch(epoch), from: 'SOURCE_DATE_EPOCH' };
    const commit = await commitTime(workingDirectory, environment);
    return 'why' in commit
        ? { seconds: firstDay, from: 'nothing', why: commit.why }
        : { seconds: commit.seconds, from: 'commit' };
}
function parseEpoch(value) {
    const seconds = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (seconds <= lastSecond)
        return seconds;
    throw new errors/* CrossrootError */.p5({
        what: `SOURCE_DATE_EPOCH cannot be ${JSON.stringify(value)}`,
        why: `it is no number of seconds since 1970 between 0 and ${lastSecond}`,
        todo: 'set it to what `git log -1 --format=%ct` prints, or leave it out',
    });
}
async function commitTime(cwd, environment) {
    const git = (0,process/* findProgram */.Kp)('git', environment.PATH ?? '');
    if (git === undefined)
        return { why: 'there is no git on PATH' };
    const args = ['--no-pager', '-c', 'log.showSignature=false', 'log', '-1', '--format=%ct'];
    const { code, stdout, stderr, failure } = await (0,process/* outputOf */.jH)(git, args, {
        cwd,
        env: environment,
        limits: process/* shortAnswer */.d$,
    });
    const text = code === 0 ? /^\d{1,15}$/m.exec(stdout.trim())?.[0] : undefined;
    if (text !== undefined && Number(text) <= lastSecond)
        return { seconds: Number(text) };
    const [said = failure ?? 'git names no time that an archive can have'] = (0,process/* messageLines */.VL)(stderr);
    return { why: said };
}

;// CONCATENATED MODULE: ./lib/src/packaging/sbom.js





/**
 * The bill of materials of an archive (CycloneDX 1.6, JSON): which packages of the sysroot its artifacts were
 * linked with. Rust crates are not in it, so it says of itself that it is incomplete. The same facts give the
 * same object; the serial number is made of them.
 */
function makeSbom(facts) {
    const { distribution } = facts;
    const artifacts = facts.artifacts.map(artifactComponent);
    // The artifact itself where there is one, else what holds them.
    const [only, ...others] = artifacts;
    const component = only !== undefined && others.length === 0
        ? only
        : {
            type: 'application',
            'bom-ref': `release:${facts.name}`,
            name: facts.name,
            version: facts.version,
            components: byRef(artifacts),
        };
    const staticRefs = facts.staticPackages.map((of) => packageRef(of, distribution));
    const graph = facts.artifacts.map((artifact) => ({
        ref: artifactRef(artifact),
        dependsOn: distinct([
            ...artifact.needed.map((library) => library.package === undefined ? libraryRef(library.name) : packageRef(library.package, distribution)),
            ...staticRefs,
        ]),
    }));
    if (component !== only)
        graph.push({ ref: component['bom-ref'], dependsOn: distinct(graph.map(({ ref }) => ref)) });
    const content = {
        version: 1,
        metadata: {
            timestamp: new Date(facts.seconds * 1000).toISOString(),
            lifecycles: [{ phase: 'build' }],
            tools: {
                components: facts.tools.map(({ name, version, treeDigest }) => ({
                    type: 'application',
                    'bom-ref': `tool:${name}`,
                    name,
                    version,
                    properties: properties(['tree:digest', treeDigest]),
                })),
            },
            component,
            properties: properties(['target', facts.target], ['sysroot:digest', facts.sysrootDigest]),
        },
        components: byRef(linkedComponents(facts)),
        dependencies: sorted(graph, ({ ref }) => ref),
        compositions: [{ aggregate: 'incomplete', dependencies: distinct(graph.map(({ ref }) => ref)) }],
    };
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
        ...content,
    };
}
/**
 * Writes the bill of materials of an archive as `<stem>.cdx.json`.
 * @param where the folder and the name without suffix; those of the archive
 * @returns the file's absolute path
 * @throws CrossrootError when it cannot be written; nothing is left of it.
 */
async function writeSbom(where, facts) {
    const artifacts = facts.artifacts.map((artifact) => ({ ...artifact, sha256: (0,tree_digest/* hashFile */.DC)(artifact.path) }));
    const file = sbomFile(where);
    const text = `${JSON.stringify(makeSbom({ ...facts, artifacts }), null, 2)}\n`;
    await writeOutput(file, (staged) => (0,external_node_fs_.writeFileSync)(staged, text));
    return file;
}
/** The absolute path of an archive's bill of materials. */
function sbomFile({ folder, stem }) {
    return (0,external_node_path_.join)(folder, `${stem}.cdx.json`);
}
function artifactComponent(artifact) {
    return {
        type: artifact.executable ? 'application' : 'library',
        'bom-ref': artifactRef(artifact),
        name: (0,external_node_path_.basename)(artifact.path),
        version: artifact.version,
        hashes: sha256Of(artifact.sha256),
        properties: properties(['artifact:package', artifact.package], ['artifact:kind', artifact.kind], ['artifact:linkage', artifact.linkage]),
    };
}
/** The packages that were linked with their libraries, and the libraries of no known package. */
function linkedComponents({ artifacts, staticPackages, distribution }) {
    const packages = new Map();
    const linkedAs = (linkage, of) => {
        const ref = packageRef(of, distribution);
        const linked = packages.get(ref) ?? { of, linkages: new Set(), libraries: new Map() };
        linked.linkages.add(linkage);
        packages.set(ref, linked);
        return linked;
    };
    const others = new Map();
    for (const { name, path, beside, package: of } of artifacts.flatMap(({ needed }) => needed)) {
        const ref = libraryRef(name);
        const libraries = of === undefined ? others : linkedAs('dynamic', of).libraries;
        libraries.set(ref, {
            type: 'library',
            'bom-ref': ref,
            name,
            hashes: beside === undefined ? undefined : sha256Of((0,tree_digest/* hashFile */.DC)(beside.disk)),
            properties: properties(['sysroot:path', path]),
        });
    }
    for (const of of staticPackages)
        linkedAs('static', of);
    const ofPackages = [...packages].map(([ref, { of, linkages, libraries }]) => ({
        type: 'library',
        'bom-ref': ref,
        name: of.name,
        version: of.version,
        hashes: of.sha256 === undefined ? undefined : sha256Of(of.sha256),
        purl: distribution === undefined ? undefined : ref,
        components: libraries.size === 0 ? undefined : byRef([...libraries.values()]),
        properties: properties(['package:architecture', of.architecture], ...[...linkages].sort().map((linkage) => ['package:linkage', linkage])),
    }));
    return [...ofPackages, ...others.values()];
}
function artifactRef({ package: name, kind, path }) {
    return `artifact:${name}/${kind}/${(0,external_node_path_.basename)(path)}`;
}
function libraryRef(name) {
    return `library:${name}`;
}
function packageRef(of, distribution) {
    return distribution === undefined
        ? `package:${of.name}@${of.version}/${of.architecture}`
        : debUrl(of, distribution);
}
/** The package URL of a distribution's package (ECMA-427, and its definition of the type `deb`). */
function debUrl(of, { vendor, release }) {
    const qualifiers = `arch=${encoded(of.architecture)}&distro=${encoded(release)}`;
    return `pkg:deb/${encoded(vendor)}/${encoded(of.name)}@${encoded(of.version)}?${qualifiers}`;
}
/** ECMA-427 leaves letters, digits, `.-_~` and the colon as they are. */
function encoded(text) {
    return encodeURIComponent(text)
        .replaceAll('%3A', ':')
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function sha256Of(content) {
    return [{ alg: 'SHA-256', content }];
}
/** Those that have a value; undefined when none has. */
function properties(...all) {
    const known = all.flatMap(([name, value]) => value === undefined ? [] : [{ name: `crossroot:${name}`, value }]);
    return known.length === 0 ? undefined : known;
}
function distinct(refs) {
    return sorted([...new Set(refs)], (ref) => ref);
}
function byRef(components) {
    return sorted(components, (one) => one['bom-ref']);
}
/** Sorted by code units: no locale changes the order. */
function sorted(items, key) {
    return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
/** A UUID of version 8, made of the content (RFC 9562, §5.8). */
function uuidOf(content) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(content).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// EXTERNAL MODULE: ./lib/src/packaging/strip.js + 1 modules
var strip = __webpack_require__(1578);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __webpack_require__(1397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(8703);
// EXTERNAL MODULE: ./lib/src/run/provide.js + 6 modules
var provide = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/src/run/deliver.js















/**
 * Strips, audits and packs what was built. What the audit refuses is not packed.
 * @param variables the user's, as build scripts got them
 * @param progress is given what there is after the audit, and after packing
 * @throws CrossrootError when a step fails, or the audit does and is to be obeyed.
 */
async function deliver(job, parts, built, variables, progress) {
    const { request, report } = job;
    const { audit: consequence, archive } = request;
    const artifacts = await stripped(built.artifacts, job, parts);
    const audit = consequence === 'off' || artifacts.length === 0
        ? undefined
        : await report.phase('audit', (phase) => audited(artifacts, built, variables, job, parts, phase));
    const delivered = { artifacts, audit, runsOn: runsOn(audit?.artifacts ?? [], request.target) };
    progress.delivered = delivered;
    if (audit !== undefined && consequence !== 'off') {
        warnOfNotes(audit, report);
        enforce(audit, consequence, report);
    }
    if (archive === undefined)
        return;
    progress.delivered = await report.phase('archive', (phase) => packed(archive, delivered, built, job, parts, phase));
}
async function stripped(artifacts, job, parts) {
    const { strip: mode, target } = job.request;
    if (mode === 'none' || artifacts.length === 0)
        return artifacts;
    const objcopy = (0,provide/* launcherPath */._3)(job, parts, 'objcopy');
    return job.report.phase(`strip ${mode}`, (phase) => (0,strip/* stripArtifacts */.a)({ artifacts, mode, triple: target.triple, objcopy, tell: phase.info }));
}
async function audited(artifacts, { linkInputs }, variables, job, parts, phase) {
    const { request } = job;
    const { sysroot } = parts;
    const glibc = request.glibc ?? sysroot.glibc;
    // Relative where that is shorter to read.
    const shown = (path) => {
        const from = (0,external_node_path_.relative)(request.workingDirectory, path);
        return from.startsWith('../') ? path : from;
    };
    const audit = await auditArtifacts({
        artifacts,
        sysroot,
        packages: (0,sysroot_packages/* readSysrootPackages */.Bj)(sysroot.path),
        target: request.target,
        glibc,
        baseline: request.baseline,
        nm: (0,provide/* launcherPath */._3)(job, parts, 'nm'),
        linkInputs,
        variables,
        runtimes: rlibsIn(parts.rust.tools.std),
        shown,
    });
    phase.info(`held against ${(0,sysroot_sysroot/* nameOfLibc */.ND)(request.target, glibc)} and the sysroot: ${(0,format/* count */.U9)(audit.artifacts.length, 'file')}`);
    for (const remark of audit.remarks ?? [])
        phase.info(remark);
    return audit;
}
function rlibsIn(folder) {
    const names = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : [];
    return names.filter((name) => name.endsWith('.rlib')).map((name) => (0,external_node_path_.join)(folder, name));
}
/** Packs what was built, and writes beside it what of the sysroot was linked. */
async function packed(name, delivered, { linkInputs }, { request, world, report }, { sysroot, gcc }, phase) {
    const { command, target, workingDirectory } = request;
    const time = await archiveTime(workingDirectory, world.environment);
    const { seconds } = time;
    if (time.from === 'nothing') {
        phase.info(`no commit and no SOURCE_DATE_EPOCH: the members have the time 1980-01-01; of the commit: ${time.why}`);
    }
    const archive = await writeArchive({
        archive: name,
        artifacts: delivered.audit?.artifacts.map(packable) ?? delivered.artifacts,
        command,
        triple: target.triple,
        workingDirectory,
        files: request.archiveFiles,
        seconds,
        path: world.environment.PATH ?? '',
        tell: phase.info,
        warn: (line) => report.warning(`archive: ${line}`),
    });
    phase.info(`${archive.path}: ${archive.sha256}`);
    const paths = new Set(archive.packed.map(({ path }) => path));
    const artifacts = delivered.audit?.artifacts.filter(({ path }) => paths.has(path)) ?? [];
    if (artifacts.length === 0) {
        // That of an earlier run is of another archive.
        removeOutput(sbomFile(archive));
        phase.info('no bill of materials: what the artifacts need is known from the audit, which is off; libraries of their own that they load are not packed either');
        return { ...delivered, archive };
    }
    const packages = (0,sysroot_packages/* readSysrootPackages */.Bj)(sysroot.path);
    const { release } = packages;
    const sbom = await writeSbom(archive, {
        name: archive.name,
        version: archive.version,
        artifacts,
        staticPackages: staticPackages(linkInputs, target, sysroot, packages, artifacts),
        distribution: release === undefined ? undefined : { vendor: 'debian', release },
        sysrootDigest: sysroot.tree?.digest,
        target: target.triple,
        tools: [
            { name: 'crossroot', version: package_namespaceObject.rE },
            { name: gcc.name, treeDigest: gcc.tree?.digest },
        ],
        seconds,
    });
    return { ...delivered, archive, sbom };
}
function packable({ needed, ...artifact }) {
    return {
        ...artifact,
        libraries: needed.flatMap(({ name, beside }) => (beside === undefined ? [] : [{ name, ...beside }])),
    };
}
/** Every program starts in an object of the C library, and takes what is not shared of it. */
const startFiles = ['crt1.o', 'libc_nonshared.a'];
/**
 * The packages of the sysroot's static libraries that were there to link, and of what is part of every program.
 */
function staticPackages(linkInputs, { libc }, { path: root, layout }, packages, artifacts) {
    const inside = `${root}/`;
    const libraries = linkInputs.flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []));
    // rustc brings its own of a C library that is linked statically.
    const started = !libc.isStatic && artifacts.some(({ executable }) => executable)
        ? startFiles.flatMap((file) => layout.libraries.map((folder) => `${folder}/${file}`))
        : [];
    const owners = [...libraries, ...started]
        .filter((path) => (0,rooted_path/* resolveBeneath */.qn)(root, path) !== undefined)
        .flatMap((path) => packages.ownerOf(path) ?? []);
    return [...new Set(owners)];
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z5: () => (/* binding */ bringsBack),
  hq: () => (/* binding */ debianBrings),
  PR: () => (/* binding */ debianLibraryPackage),
  GC: () => (/* binding */ debianModulePackage),
  cZ: () => (/* binding */ usualPackages)
});

;// CONCATENATED MODULE: ./lib/data/module-packages.json
const module_packages_namespaceObject = /*#__PURE__*/JSON.parse('{"alsa":"libasound2-dev","blkid":"libblkid-dev","cairo":"libcairo2-dev","dbus-1":"libdbus-1-dev","egl":"libegl-dev","expat":"libexpat1-dev","fontconfig":"libfontconfig-dev","freetype2":"libfreetype-dev","gbm":"libgbm-dev","gio-2.0":"libglib2.0-dev","gl":"libgl-dev","glib-2.0":"libglib2.0-dev","gobject-2.0":"libglib2.0-dev","harfbuzz":"libharfbuzz-dev","libcrypto":"libssl-dev","libcurl":"libcurl4-openssl-dev","libdrm":"libdrm-dev","libffi":"libffi-dev","libinput":"libinput-dev","liblzma":"liblzma-dev","libpcre2-8":"libpcre2-dev","libpng":"libpng-dev","libpng16":"libpng-dev","libselinux":"libselinux1-dev","libsepol":"libsepol-dev","libssl":"libssl-dev","libsystemd":"libsystemd-dev","libudev":"libudev-dev","libzstd":"libzstd-dev","mount":"libmount-dev","openssl":"libssl-dev","pixman-1":"libpixman-1-dev","shared-mime-info":"shared-mime-info","sqlite3":"libsqlite3-dev","uuid":"uuid-dev","wayland-client":"libwayland-dev","wayland-server":"libwayland-dev","x11":"libx11-dev","xau":"libxau-dev","xcb":"libxcb1-dev","xdmcp":"libxdmcp-dev","xext":"libxext-dev","xkbcommon":"libxkbcommon-dev","xproto":"x11proto-dev","zlib":"zlib1g-dev"}');
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(9000);
;// CONCATENATED MODULE: ./lib/src/sysroot/debian-owners.js


/** The packages that bring a file of the C library or of gcc: of Debian, Arch Linux, Gentoo and Fedora. */
const owners = {
    development: ['libc6-dev', 'glibc', 'sys-libs/glibc', 'glibc-devel'],
    libc: ['libc6', 'glibc', 'sys-libs/glibc', 'glibc'],
    gccRuntime: ['libgcc-s1', 'gcc-libs', 'sys-devel/gcc', 'libgcc'],
};
/** What would bring a file that every link needs, by the names of the distributions that have such a layout. */
function bringsBack(name, kind, { libc }) {
    const [debian, arch, gentoo, fedora] = ownersOf(name);
    switch (kind) {
        case 'multiarch':
            return `${libc.isVersioned ? debian : libc.development} brings it`;
        case 'lib':
            return `on Arch Linux ${arch} brings it`;
        case 'lib64':
            return `on Gentoo ${gentoo} brings it, on Fedora ${fedora}`;
    }
}
function ownersOf(name) {
    if (name.startsWith('libgcc_s.'))
        return owners.gccRuntime;
    return /\.so\.\d/.test(name) ? owners.libc : owners.development;
}
/** Debian's names for libraries that do not follow from the file's. */
const oddNames = new Map([
    ['libz.so.1', 'zlib1g'],
    ['libbz2.so.1.0', 'libbz2-1.0'],
    ['libgcc_s.so.1', 'libgcc-s1'],
    ...target/* targets */.z.map(({ loader, libc }) => [loader, libc.runtime]),
    ['libc.so.6', 'libc6'],
    ['libm.so.6', 'libc6'],
    ['libmvec.so.1', 'libc6'],
    ['libdl.so.2', 'libc6'],
    ['libpthread.so.0', 'libc6'],
    ['librt.so.1', 'libc6'],
    ['libutil.so.1', 'libc6'],
    ['libresolv.so.2', 'libc6'],
    ['libanl.so.1', 'libc6'],
    ['libnsl.so.1', 'libc6'],
    ['libjpeg.so.62', 'libjpeg62-turbo'],
    ['libxml2.so.2', 'libxml2'],
    ['libmpi.so.40', 'libopenmpi3'],
    ['libQt5Core.so.5', 'libqt5core5a'],
    ['libgdk-3.so.0', 'libgtk-3-0'],
    ['libGLdispatch.so.0', 'libglvnd0'],
    ['libOpenCL.so.1', 'ocl-icd-libopencl1'],
    ['libgeos_c.so.1', 'libgeos-c1v5'],
    ['libgstgl-1.0.so.0', 'libgstreamer-gl1.0-0'],
]);
/** Packages with several libraries, of which none has the package's name. */
const families = [
    [/^libcrypto\.so\.(.+)$/, 'libssl$1'],
    [/^lib(?:gio|glib|gmodule|gobject|gthread)-2\.0\.so\.0$/, 'libglib2.0-0'],
    [/^libg[dt]k-x11-2\.0\.so\.0$/, 'libgtk2.0-0'],
    [/^libgst(?:base|check|controller|net|reamer)-1\.0\.so\.0$/, 'libgstreamer1.0-0'],
    [
        /^libgst(?:allocators|app|audio|fft|pbutils|riff|rtp|rtsp|sdp|tag|video)-1\.0\.so\.0$/,
        'libgstreamer-plugins-base1.0-0',
    ],
    [/^libgst(?!(?:gl|opencv|rtspserver|validate)-)\w+-1\.0\.so\.0$/, 'libgstreamer-plugins-bad1.0-0'],
    [/^libicu(?:data|i18n|io|test|tu|uc)\.so\.(\d+)(?:\.\d+)?$/, 'libicu$1'],
    [/^libbrotli(?:common|dec|enc)\.so\.1$/, 'libbrotli1'],
    [/^lib(?:form|menu|panel)(?<w>w?)\.so\.6$/, 'libncurses$<w>6'],
    [/^libpython(3\.\d+)\.so\.1\.0$/, 'libpython$1'],
    [/^libabsl_\w+\.so\.(\d+)$/, 'libabsl$1'],
    [/^libvtk\w+-(\d+\.\d+)\.so\.[\d.]+$/, 'libvtk$1'],
];
/**
 * The Debian package with a shared library, named after the library (Debian policy §8.1): `libfoo.so.1` is in
 * `libfoo1`, `libfoo2.so.1` in `libfoo2-1`. A version of three numbers or more is a file's, whose library is
 * named after the first (libtool's rule): `libfoo.so.1.2.3` is in `libfoo1`; Boost's libraries have such names
 * themselves.
 * @returns undefined when the rule says nothing about such a name.
 */
function debianLibraryPackage(file) {
    const soname = file.startsWith('libboost_') ? file : file.replace(/(\.so\.\d+)(?:\.\d+){2,}$/, '$1');
    const odd = oddNames.get(soname);
    if (odd !== undefined)
        return odd;
    const [family, owner] = families.find(([pattern]) => pattern.test(soname)) ?? [];
    if (family !== undefined && owner !== undefined)
        return soname.replace(family, owner);
    const [, versionedBefore, before] = /^([\w+.-]+?)-(\d[\d.]*)\.so$/.exec(soname) ?? [];
    const [, name = versionedBefore, version = before] = /^([\w+.-]+)\.so\.(\d[\d.]*)$/.exec(soname) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    const dash = /\d$/.test(name) || before !== undefined ? '-' : '';
    return `${name}${dash}${version}`.toLowerCase().replaceAll('_', '-');
}
/** The Debian packages with the pkg-config modules that others ask for most. */
const modulePackages = new Map(Object.entries(module_packages_namespaceObject));
/** The Debian package with a pkg-config module, where it is known. */
function debianModulePackage(module) {
    return modulePackages.get(module);
}
/** What to do for the lack of a file of this package; undefined when the package is not known. */
function debianBrings(name) {
    return name === undefined ? undefined : `Debian's ${name} brings it`;
}
/** The packages that are meant where several have the same module of pkg-config. */
const usualPackages = new Set(Object.values(module_packages_namespaceObject));


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ packageListPath),
/* harmony export */   B1: () => (/* binding */ PackageList),
/* harmony export */   Bj: () => (/* binding */ readSysrootPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
/* harmony import */ var _debian_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7563);
/* harmony import */ var _debian_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4275);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9625);








/** Where a sysroot that is made from packages says which they were. */
const packageListPath = 'usr/share/crossroot/packages.json';
const listed = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    name: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageNameSchema */ .NF,
    version: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSchema */ .G0,
    architecture: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    sha256: _debian_package_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Schema */ .bL,
    files: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
/** The packages of a sysroot, and for each the files that a link can take or a program can load. */
const packageListSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ release: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), packages: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(listed) });
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
        const packages = [...this.#paths]
            .map(([{ name, version, architecture, sha256 }, paths]) => ({
            name,
            version,
            architecture,
            sha256,
            files: [...new Set(paths.flatMap((path) => placeOf(root, path)))].sort(),
        }))
            .sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, packageListPath);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const rows = (list) => list.map((row) => JSON.stringify(row)).join(',\n');
        const links = alternatives.length > 0 ? `,"alternatives":[\n${rows(alternatives)}\n]` : '';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `{"release":${JSON.stringify(release)},"packages":[\n${rows(packages)}\n]${links}}\n`);
    }
}
/** Where a file that a package brought is, its folder's links followed; nothing for a link: it is no file. */
function placeOf(root, path) {
    const folder = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBeneath */ .qn)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
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
    const list = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qFJ(), packageListSchema), text);
    if (!list.success)
        return undefined;
    const { release, packages } = list.output;
    const all = packages.map(({ files: _, ...row }) => row);
    const owners = new Map(packages.flatMap(({ files }, index) => files.map((file) => [file, all[index]])));
    return { release, all, ownerOf: (path) => owners.get((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBeneath */ .qn)(root, path) ?? path) };
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
        return owners.get((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBeneath */ .qn)(root, path) ?? path);
    };
    return { release: undefined, all, ownerOf };
}
function paragraphsOf(status) {
    try {
        return (0,_debian_control_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParagraphs */ .L)(status);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5)
            return [];
        throw error;
    }
}
function dpkgOwners(root, packages) {
    const owners = new Map();
    for (const file of (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .listBeneath */ .GU)(root, `${database}/info`)) {
        const owner = packages.get(/^([^:]+)(?::[^:]+)?\.list$/.exec(file)?.[1] ?? '');
        if (owner === undefined)
            continue;
        for (const path of (readText(root, `${database}/info/${file}`) ?? '').split('\n')) {
            if (!/^\/(?:usr\/)?lib.*\.(?:a|o|so)/.test(path))
                continue;
            // A link counts for the package that brings the file.
            const place = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBeneath */ .qn)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
            if (place !== undefined)
                owners.set(`${place}/${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)}`, owner);
        }
    }
    return owners;
}
function readText(root, path) {
    if (!(0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBeneath */ .aD)(root, path))
        return undefined;
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fittingText */ .L)((0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_6__/* .realBeneath */ .C_)(root, path), largestFile, { links: 'refuse' });
}


/***/ })

};
