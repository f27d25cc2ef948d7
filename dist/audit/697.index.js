export const id = 697;
export const ids = [697,505,385];
export const modules = {

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Az: () => (/* binding */ packLimits),
  YR: () => (/* binding */ readPackNote),
  hG: () => (/* binding */ writePack)
});

// UNUSED EXPORTS: readPack

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/src/archive/compression.js
var compression = __webpack_require__(2337);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/src/archive/tar-writer.js




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
    const fd = (0,open_file/* openFile */.Tq)(disk);
    try {
        for (let left = size; left > 0;) {
            const read = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (read === 0)
                break;
            left -= read;
            yield buffer.subarray(0, read);
        }
        const after = (0,external_node_fs_.fstatSync)(fd);
        if (!sameFields.every((field) => after[field] === before[field]))
            throw changed(disk);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    yield padding(size);
}
/** What every change of a file's content changes; no program can set the time of the inode back. */
const sameFields = ['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs'];
function changed(disk) {
    return new errors/* CrossrootError */.p5({
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
    header.write(`${octal((0,tar_header/* checksum */.cM)(header), 6)}\0 `, 148);
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

// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(6710);
// EXTERNAL MODULE: ./lib/src/unpack/unpacker.js
var unpacker = __webpack_require__(7932);
;// CONCATENATED MODULE: ./lib/src/store/pack.js












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
        const digest = options.digest ?? (await (0,tree_digest/* digestTree */.hW)(root)).sha256;
        const tar = external_node_stream_.Readable.from(inPieces(archive(root, `crossroot tree ${digest}`)), { objectMode: false });
        const output = (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' });
        if (options.note !== undefined)
            output.write(noteFrame(options.note));
        await (0,external_node_stream_promises_.pipeline)(tar, (0,zstd/* zstdCompressor */.$i)(options.path, 'the pack', options.effort), output);
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw (0,storage_error/* storageError */.QX)(error, `packing ${root}`, file);
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
        what: `${file} is no intact pack`,
        why: [`what it says it comes to: ${stated ?? 'nothing'}`, `what it comes to: ${digest.sha256}`],
        todo: 'remove the file; Crossroot makes the tree anew',
    });
}
function* archive(root, text) {
    yield commentHeader(text);
    for (const found of (0,tree_digest/* sortByPath */.$y)((0,tree_digest/* walk */.GG)(root)))
        yield* member(found);
    yield endOfArchive;
}
function* member({ path, disk, type }) {
    const stat = (0,external_node_fs_.lstatSync)(disk);
    const link = type === 'symlink' ? (0,external_node_fs_.readlinkSync)(disk) : '';
    const size = type === 'file' ? stat.size : 0;
    const mode = type === 'symlink' ? 0o777 : stat.mode & 0o777;
    yield tarHeader({ path, type, mode, size, mtime: Math.floor(stat.mtimeMs / 1000), link });
    if (size > 0)
        yield* fileContent(disk, stat);
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
    const bytes = (0,open_file/* readStart */.H6)(file, noteHeaderBytes + mostNoteBytes);
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

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGlibc: () => (/* binding */ checkGlibc),
  checkSysroot: () => (/* binding */ checkSysroot),
  findLeavingLinks: () => (/* binding */ findLeavingLinks),
  missingFiles: () => (/* binding */ missingFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(9625);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/elf/dynamic.js
var dynamic = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var machine = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/src/sysroot/debian-owners.js + 1 modules
var debian_owners = __webpack_require__(6194);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/src/sysroot/check-libraries.js









/** Where update-alternatives(1) keeps its links; a sysroot of packages or of a copy has none of them. */
const alternatives = '/etc/alternatives/';
/**
 * Checks the library folders: `.so` links that lead nowhere, linker scripts that ask for missing files,
 * libraries of another machine, and libraries that need one which is nowhere in the sysroot.
 */
function checkLibraries(root, layout, target) {
    const errors = [];
    const warnings = [];
    const needs = [];
    const ofPackages = (0,rooted_path/* existsBeneath */.a4)(root, sysroot_packages/* packageListPath */.AJ);
    for (const path of librariesOf(root, layout)) {
        const file = (0,external_node_path_.join)(root, path);
        if ((0,external_node_fs_.lstatSync)(file).isSymbolicLink()) {
            if (!path.endsWith('.so') || (0,rooted_path/* existsBeneath */.a4)(root, path))
                continue;
            const [isAlternative, finding] = danglingLink(root, path);
            // What packages bring is what apt would make of them.
            (isAlternative || ofPackages ? warnings : errors).push(finding);
            continue;
        }
        if (!(0,external_node_fs_.lstatSync)(file).isFile())
            continue;
        const elf = (0,dynamic/* readLibrary */.GW)(file);
        switch (elf.kind) {
            case 'none':
                if (path.endsWith('.so')) {
                    const found = checkScript(root, layout, path);
                    errors.push(...found.errors);
                    warnings.push(...found.warnings);
                }
                break;
            case 'damaged':
                warnings.push({ what: `${path} is a damaged library: ${elf.why}`, fix: 'copy it anew' });
                break;
            case 'elf':
                if (!(0,machine/* isFor */.G)(elf.machine, target.machine)) {
                    warnings.push({ what: `${path} is for another machine: ${(0,machine/* machineName */.F)(elf.machine)}` });
                }
                for (const name of elf.needed)
                    needs.push({ name, path, runPaths: elf.runPaths });
                break;
        }
    }
    return { errors, warnings: [...warnings, ...missingNeeds(root, layout, needs)] };
}
/** The libraries in the library folders themselves, each of them once. */
function librariesOf(root, layout) {
    const paths = layout.libraries.flatMap((folder) => {
        const place = (0,rooted_path/* resolveBeneath */.qn)(root, folder) ?? folder;
        return (0,rooted_path/* listBeneath */.GU)(root, folder)
            .filter((name) => /\.so(?:\.|$)/.test(name))
            .map((name) => `${place}/${name}`);
    });
    return [...new Set(paths)];
}
function danglingLink(root, path) {
    const to = external_node_path_.posix.resolve(external_node_path_.posix.dirname(`/${path}`), (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path)));
    const what = `${path} is a link that leads nowhere`;
    if (to.startsWith(alternatives)) {
        return [true, { what, fix: `${to} is of the device alone: make it lead to the library itself` }];
    }
    const fix = [`${to.slice(1)} is missing`, (0,debian_owners/* debianBrings */.hq)((0,debian_owners/* debianLibraryPackage */.PR)(external_node_path_.posix.basename(to)))];
    return [false, { what, fix: fix.filter((part) => part !== undefined).join('; ') }];
}
function checkScript(root, layout, path) {
    const { files, searched } = readLinkerScript((0,external_node_path_.join)(root, path));
    const ask = (name) => `${path} is a linker script that asks for ${name}, which is missing`;
    const lost = files.filter((name) => !(0,rooted_path/* existsBeneath */.a4)(root, name));
    const lostNames = searched.filter((name) => {
        const names = name.startsWith('-l') ? [`lib${name.slice(2)}.so`, `lib${name.slice(2)}.a`] : [name];
        return names.every((one) => (0,sysroot_layout/* folderWith */.X)(one, root, layout) === undefined);
    });
    return {
        errors: lost.map((path) => {
            const name = external_node_path_.posix.basename(path);
            const folder = (0,sysroot_layout/* folderWith */.X)(name, root, layout);
            const fix = folder === undefined
                ? (0,debian_owners/* debianBrings */.hq)((0,debian_owners/* debianLibraryPackage */.PR)(name))
                : `name /${folder}/${name} in it: names in it are taken beneath the sysroot`;
            return { what: ask(path), fix };
        }),
        warnings: lostNames.map((name) => ({ what: ask(name) })),
    };
}
/** Larger is no linker script, in bytes. */
const largestScript = 64 * 1024;
/**
 * What a linker script asks for (GNU ld manual, "File Commands"): absolute names, which ld looks for under the
 * sysroot because the script itself is there, and names without a folder and `-l` options, for which it
 * searches the library folders. Nothing when the file is no linker script.
 */
function readLinkerScript(file) {
    const text = (0,open_file/* fittingText */.L)(file, largestScript, { encoding: 'latin1' }) ?? '';
    const isScript = !text.startsWith('\x7fELF') && /\b(?:GROUP|INPUT)\s*\(/.test(text);
    const withoutComments = isScript ? text.replace(/\/\*[\s\S]*?\*\//g, ' ') : '';
    const words = withoutComments.match(/[^\s(),"]+/g) ?? [];
    return {
        files: words.filter((word) => word.startsWith('/')),
        searched: words.filter((word) => /^-l.|^[^/]+\.(?:so|a|o)(?:\.[\w.]+)?$/.test(word)),
    };
}
/**
 * The names that libraries need and that are neither in a library folder nor where the one that needs them has
 * its `DT_RUNPATH`: ld then cannot tell whether the library's own symbols are there, and a program that uses it
 * does not start.
 */
function missingNeeds(root, layout, needs) {
    const folders = new Map();
    for (const { name } of needs)
        if (!folders.has(name))
            folders.set(name, (0,sysroot_layout/* folderWith */.X)(name, root, layout));
    const missing = new Map();
    for (const { name, path, runPaths } of needs) {
        if (folders.get(name) !== undefined)
            continue;
        const origin = external_node_path_.posix.dirname(path);
        const places = runPaths.map((folder) => folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/, `/${origin}`));
        if (places.some((folder) => folder.startsWith('/') && (0,rooted_path/* existsBeneath */.a4)(root, `${folder}/${name}`)))
            continue;
        missing.set(name, [...(missing.get(name) ?? []), path]);
    }
    if (missing.size === 0)
        return [];
    const deeper = pathsBeneath(root, layout);
    return [...missing]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, who]) => {
        const needing = `${listed(who)} ${who.length === 1 ? 'needs' : 'need'} ${name}`;
        const hidden = deeper.get(name);
        if (hidden !== undefined)
            return { what: `${needing}, which is at ${hidden}, where neither the linker nor the loader looks` };
        const owner = (0,debian_owners/* debianLibraryPackage */.PR)(name);
        return {
            what: `${needing}, which is nowhere in the sysroot`,
            fix: owner && `Debian's ${owner} should bring it`,
        };
    });
}
function pathsBeneath(root, layout) {
    const paths = new Map();
    const walk = (folder) => {
        for (const entry of (0,rooted_path/* entriesOf */.Mc)((0,external_node_path_.join)(root, folder))) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory())
                walk(path);
            else if (!paths.has(entry.name))
                paths.set(entry.name, path);
        }
    };
    for (const folder of layout.libraries)
        walk((0,rooted_path/* resolveBeneath */.qn)(root, folder) ?? folder);
    return paths;
}
function listed(paths) {
    const [first, second, ...rest] = paths;
    if (second === undefined)
        return first ?? '';
    return rest.length === 0 ? `${first} and ${second}` : `${first} and ${rest.length + 1} others`;
}

// EXTERNAL MODULE: ./lib/src/sysroot/glibc.js
var glibc = __webpack_require__(4973);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/src/sysroot/check.js












/**
 * Checks what every link step relies on: a glibc for the target, its start files, loader and stub libraries,
 * the runtime of gcc, linker scripts whose names are there, no `.so` link that leads nowhere; that what
 * libraries need is there; and that every `.pc` file finds the modules that it asks for. Paths and links are
 * taken under the root.
 * @param options.inPlace true for a sysroot that is used where it is: each link that leads out is an error
 */
function checkSysroot(root, layout, target, { inPlace = false } = {}) {
    const glibc = checkGlibc(root, layout, target);
    const libraries = checkLibraries(root, layout, target);
    return {
        errors: [
            ...(glibc.finding === undefined ? [] : [glibc.finding]),
            ...missingFiles(root, layout, target),
            ...missingThreads(root, layout, target, glibc.version),
            ...(inPlace ? findLeavingLinks(root) : []),
            ...libraries.errors,
        ],
        warnings: [...libraries.warnings, ...checkModules(root, layout)],
    };
}
/** Reads the glibc version; that there is none that it could be read from is a finding here. */
function checkGlibc(root, layout, target) {
    if (!target.libc.isVersioned)
        return {};
    try {
        return { version: (0,glibc/* readGlibcVersion */.C)(root, layout, target) };
    }
    catch (error) {
        if (!(error instanceof errors/* CrossrootError */.p5))
            throw error;
        const { what, why, todo } = error;
        return { finding: { what: `${what}: ${why.join('; ')}`, fix: todo.join('; ') } };
    }
}
/** What of the files that every link takes is not there. */
function missingFiles(root, layout, target) {
    return (0,read_sysroot/* missingNames */.J)(root, layout, target).map((name) => missing(name, layout, target));
}
/** The first glibc whose libpthread, libdl, librt and libutil are parts of libc.so.6. */
const firstWithStubs = 34;
/**
 * rustc names pthread, dl, rt and util to the linker whatever the glibc is. Since 2.34 they are empty archives;
 * before, they are libraries, and the archives beside them must not be what the linker finds: a second copy of
 * the threads.
 */
function missingThreads(root, layout, target, glibc) {
    if (glibc === undefined)
        return [];
    const hasStubs = Number(glibc.split('.')[1]) >= firstWithStubs;
    return ['pthread', 'dl', 'rt', 'util'].flatMap((name) => {
        const [library, archive] = [`lib${name}.so`, `lib${name}.a`];
        const names = hasStubs ? [library, archive] : [library];
        if (names.some((one) => (0,sysroot_layout/* folderWith */.X)(one, root, layout) !== undefined))
            return [];
        return [missing(hasStubs ? archive : library, layout, target)];
    });
}
function missing(name, layout, target) {
    return { what: `${name} is missing`, fix: (0,debian_owners/* bringsBack */.Z5)(name, layout.kind, target) };
}
/**
 * Finds `.pc` files whose `Requires` or `Requires.private` name a module that is not there: pkg-config then
 * refuses the module itself, even when only its compiler flags are wanted (pc(5)).
 */
function checkModules(root, layout) {
    const files = layout.pkgConfig
        .flatMap((folder) => (0,rooted_path/* listBeneath */.GU)(root, folder).map((name) => `${folder}/${name}`))
        .filter((file) => file.endsWith('.pc') && (0,rooted_path/* isFileBeneath */.aD)(root, file))
        .sort();
    const texts = files.map((file) => ({
        file,
        text: (0,open_file/* fittingText */.L)((0,rooted_path/* realBeneath */.C_)(root, file), largestFile, { links: 'refuse' }) ?? '',
    }));
    const known = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.pc'.length)));
    for (const { text } of texts)
        for (const name of modulesOf(text, /^Provides:/))
            known.add(name);
    return texts.flatMap(({ file, text }) => modulesOf(text, /^Requires(?:\.private)?:/)
        .filter((module) => !known.has(module))
        .map((module) => ({
        what: `${file} asks for the pkg-config module ${module}, which no package in the sysroot has`,
        fix: (0,debian_owners/* debianBrings */.hq)((0,debian_owners/* debianModulePackage */.GC)(module)),
    })));
}
/** Larger is no `.pc` file, in bytes. */
const largestFile = 2 ** 20;
function modulesOf(text, field) {
    const variables = new Map();
    const modules = [];
    for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
        const variable = /^([\w.]+)\s*=\s*(.*)$/.exec(line.trim());
        if (variable?.[1] !== undefined)
            variables.set(variable[1], variable[2] ?? '');
        if (!field.test(line))
            continue;
        const value = line
            .slice(line.indexOf(':') + 1)
            .replace(/#.*/, '')
            .replace(/\$\{([\w.]+)\}/g, (_, name) => variables.get(name) ?? '');
        const withoutVersions = value.replace(/(?:[<>]=?|!?=)\s*[^\s,]+/g, ' ');
        modules.push(...withoutVersions.split(/[\s,]+/).filter((word) => word !== ''));
    }
    return modules;
}
/** Where the files of a build are; nothing else of a device's root is looked at. */
const buildFolders = ['lib', 'lib64', 'usr/include', 'usr/lib', 'usr/lib64', 'usr/share'];
/**
 * Finds the links that lead a build out of a sysroot which is used where it is: absolute ones, which the
 * kernel follows into the host, and relative ones that climb above the root. Only files that a build needs are
 * looked at.
 */
function findLeavingLinks(root) {
    const keep = (0,file_rules/* fileRules */._h)('sysroot');
    const findings = [];
    const walk = (folder) => {
        const entries = [...(0,rooted_path/* entriesOf */.Mc)((0,external_node_path_.join)(root, folder))];
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = external_node_path_.posix.join(folder, entry.name);
            const isAbove = buildFolders.some((one) => one === path || one.startsWith(`${path}/`));
            if (!isAbove && !buildFolders.some((one) => path.startsWith(`${one}/`)))
                continue;
            if (entry.isDirectory())
                walk(path);
            else if (entry.isSymbolicLink() && (isAbove || keep(path))) {
                const finding = findingOf(root, path, (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path)));
                if (finding !== undefined)
                    findings.push(finding);
            }
        }
    };
    walk('');
    return findings;
}
function findingOf(root, path, to) {
    const folder = external_node_path_.posix.dirname(`/${path}`);
    if (to.startsWith('/')) {
        return {
            what: `${path} is an absolute link: here it leads to ${to} of this machine`,
            fix: `make it relative: ln -sfn ${(0,shell_word/* shellWord */.r)(external_node_path_.posix.relative(folder, external_node_path_.posix.normalize(to)) || '.')} ${(0,shell_word/* shellWord */.r)(path)}`,
        };
    }
    if (!(0,rooted_path/* leavesRoot */.hs)(root, path, to))
        return undefined;
    return {
        what: `${path} is a link that leaves the sysroot: it leads to ${to}`,
        fix: 'make it lead to a file beneath the root',
    };
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyWhereNeeded: () => (/* binding */ copyWhereNeeded)
});

// UNUSED EXPORTS: copySysroot

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/store/pack.js + 1 modules
var pack = __webpack_require__(8484);
// EXTERNAL MODULE: ./lib/src/store/store.js
var store = __webpack_require__(6781);
// EXTERNAL MODULE: ./lib/src/store/tree-key.js
var tree_key = __webpack_require__(3880);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
;// CONCATENATED MODULE: ./lib/src/system/copy-file.js


const pieceBytes = 1 << 18;
const zeros = Buffer.alloc(pieceBytes);
/**
 * Copies a regular file: as a clone where the file system can, with holes where it has some.
 * @param to nothing is there yet; after a failure a part may be
 * @throws UnfitFileError when it is a link or no regular file; the system's error.
 */
function copyFile(from, to) {
    (0,open_file/* withFile */.D4)(from, (descriptor, { size, blocks, mode }) => {
        if (blocks * 512 < size)
            return copyWithHoles(descriptor, to, size, mode & 0o777);
        // What was opened, whatever its name leads to by now.
        const opened = `/proc/self/fd/${descriptor}`;
        (0,external_node_fs_.copyFileSync)(opened, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    }, 'refuse');
}
/** Writes what is not zero, and no more than the size that the file had. */
function copyWithHoles(from, to, size, mode) {
    const output = (0,external_node_fs_.openSync)(to, 'wx', mode);
    try {
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (let at = 0; at < size;) {
            const read = (0,external_node_fs_.readSync)(from, piece, 0, Math.min(pieceBytes, size - at), at);
            if (read === 0)
                break;
            const isHole = piece.subarray(0, read).equals(zeros.subarray(0, read));
            at += isHole ? read : (0,external_node_fs_.writeSync)(output, piece, 0, read, at);
        }
        (0,external_node_fs_.ftruncateSync)(output, size);
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}

// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/sysroot/check.js + 1 modules
var check = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/src/sysroot/finish-sysroot.js + 1 modules
var finish_sysroot = __webpack_require__(2385);
;// CONCATENATED MODULE: ./lib/src/sysroot/directory-sysroot.js














/** The first number is raised when the code here makes another tree of the same folder. */
const rules = `1.${file_rules/* fileRulesVersion */._n}`;
/** Where a root keeps what a build needs; nothing else is looked into. */
const directory_sysroot_top = ['etc', 'lib', 'lib64', 'opt', 'usr'];
/**
 * What the store needs to find or make a copy of what a build needs of a directory, with its links made
 * relative; undefined when the directory can be used where it is. The directory itself is never written.
 */
function copyWhereNeeded({ path: folder, layout }, target, phase) {
    const { errors, warnings } = (0,check.checkSysroot)(folder, layout, target, { inPlace: true });
    if (errors.length === 0) {
        for (const { what } of warnings)
            phase.info(`note: ${what}`);
        phase.info(`${folder} is used where it is`);
        return undefined;
    }
    phase.info(`${folder} is used through a mended copy, because of ${(0,format/* count */.U9)(errors.length, 'finding')}:`);
    for (const { what } of errors.slice(0, 5))
        phase.info(`  ${what}`);
    phase.info(`see them all: crossroot sysroot check ${(0,shell_word/* shellWord */.r)(folder)}`);
    const signature = signSelection(folder);
    return {
        ...(0,tree_key/* treeKey */.W_)({ kind: 'sysroot', rules, from: 'directory', path: folder, signature }),
        localOnly: true,
        make: async (root) => {
            copyAndFinish(folder, `the directory ${folder}`, root, target, phase);
            // The copy is found again by what the directory was before it was made.
            if (signSelection(folder) === signature)
                return undefined;
            throw new src_errors/* CrossrootError */.p5({
                what: `the directory ${folder} cannot be used`,
                why: 'it was changed while it was copied',
                todo: 'run again when nobody writes it',
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
    return makeAndDigest(copy, async (root) => {
        copyAndFinish(folder, what, root, target, phase);
        return undefined;
    });
}
function copyAndFinish(folder, what, root, target, phase) {
    try {
        const unreadable = copySelection(folder, root);
        if (unreadable.length > 0) {
            const shown = unreadable.slice(0, 10).join(', ');
            phase.info(`${unreadable.length} left out, because they may not be read: ${shown}${unreadable.length > 10 ? ', …' : ''}`);
        }
    }
    catch (error) {
        throw (0,storage_error/* storageError */.QX)(error, `copying ${folder}`, root);
    }
    (0,finish_sysroot.finishSysroot)(root, target, phase, (0,finish_sysroot.unusable)(what));
}
/** A SHA256 over path, mode, inode, size and times of all that a build needs of a folder. */
function signSelection(folder) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, type } of find(folder)) {
        const { mode, ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { bigint: true });
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
            bytes += (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path)).size;
        if (bytes > pack/* packLimits */.Az.maxBytes)
            throw tooLarge(folder, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to, path, '..'), { recursive: true });
        try {
            if (type === 'unreadable')
                unreadable.push(path);
            else
                copyOne((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(to, path), type);
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
    return new src_errors/* CrossrootError */.p5({
        what: `${folder} is too large for a sysroot`,
        why: `with ${path}, its files have more than ${(0,format/* formatBytes */.z3)(pack/* packLimits */.Az.maxBytes)}, holes included`,
        todo: 'remove what no build needs from its etc, lib, lib64, opt and usr',
    });
}
function copyOne(from, to, type) {
    const { mtime } = (0,external_node_fs_.lstatSync)(from);
    if (type === 'link')
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(from), to);
    else
        copyFile(from, to);
    (0,external_node_fs_.lutimesSync)(to, mtime, mtime);
}
function* find(folder) {
    const keep = (0,file_rules/* fileRules */._h)('sysroot');
    function* beneath(parent, names) {
        for (const name of names) {
            const path = parent === '' ? name : `${parent}/${name}`;
            const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false });
            if (stat === undefined)
                continue;
            if (stat.isSymbolicLink() && keep(path))
                yield { path, type: 'link' };
            else if (stat.isFile() && keep(path))
                yield { path, type: 'file' };
            else if (stat.isDirectory()) {
                const inside = namesIn((0,external_node_path_.join)(folder, path));
                if (inside !== undefined)
                    yield* beneath(path, inside);
                else if (keep(path))
                    yield { path, type: 'unreadable' };
            }
        }
    }
    yield* beneath('', directory_sysroot_top);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}
function isDenied(error) {
    return (0,src_errors/* codeOf */.$N)(error) === 'EACCES' || (0,src_errors/* codeOf */.$N)(error) === 'EPERM';
}


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishSysroot: () => (/* binding */ finishSysroot),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/sysroot/check.js + 1 modules
var check = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(9122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(9625);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(6710);
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
var sysroot = __webpack_require__(1397);
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
        phase.info(`${changed} absolute links made relative`);
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
            what: `${what} is not a sysroot that a build can use`,
            why: errors.map(({ what: text }) => text),
            todo: fixes.length > 0 ? [...new Set(fixes)] : 'take the sysroot anew from where it comes from',
        });
    };
}


/***/ }),

/***/ 7932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unpacker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4692);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5720);
/* harmony import */ var _member_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4471);
/* harmony import */ var _member_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3311);
/* harmony import */ var _unpack_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);
/* harmony import */ var _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4595);







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
            this.#tree = new _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .UnpackedTree */ .AW(root, options.links);
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
        const writer = new _member_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberWriter */ .G({
            tree: this.#tree,
            policy: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .packagePolicy */ .z,
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
                    throw (0,_member_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .conflict */ .h)(path, from, node, 'the contents differ');
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
        const archive = { from, dialect: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .packagePolicy */ .z.dialect };
        if (this.#bytes > maxBytes)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(archive, member.name, `it brings the total above the limit of ${maxBytes} bytes`);
        if (this.#members > maxMembers)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(archive, member.name, `there are more than ${maxMembers} members`);
    }
}


/***/ })

};
