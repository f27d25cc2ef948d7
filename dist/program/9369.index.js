export const id = 9369;
export const ids = [9369];
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

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ enforce),
/* harmony export */   Y: () => (/* binding */ warnOfNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14185);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40480);



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
    const what = `${failing.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(artifacts.length, 'artifact')} failed the audit`;
    if (consequence === 'error')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what,
            why: alike.flatMap(({ whats, why }) => [
                ...whats.map((text) => ({ label: 'problem', text })),
                ...why,
            ]),
            todo: [
                ...new Set(breaches.flatMap(({ todo }) => todo)),
                `or use ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)('audit', 'warn')} to continue anyway`,
            ],
        });
    for (const group of alike.slice(0, room))
        report.warning(messageOf(group));
    const more = alike.slice(room).flatMap(({ whats }) => whats).length;
    if (more > 0)
        report.warning(`${what}; ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, 'more problem is', 'more problems are')} in the summary`);
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


/***/ }),

/***/ 39369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
// EXTERNAL MODULE: ./lib/src/audit/audit-files.js + 9 modules
var audit_files = __webpack_require__(13029);
// EXTERNAL MODULE: ./lib/src/audit/elf-facts.js + 3 modules
var elf_facts = __webpack_require__(25091);
// EXTERNAL MODULE: ./lib/src/archive/ar.js
var ar = __webpack_require__(73724);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var file = __webpack_require__(13364);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
;// CONCATENATED MODULE: ./lib/src/audit/static-library.js








const magic = '!<arch>\n';
const thinMagic = '!<thin>\n';
const mostMembers = 200_000;
const mostListed = 5;
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
            return (0,elf_facts/* refused */.J5)('is not a static library', error.message);
        if ((0,errors/* codeOf */.$N)(error) !== undefined)
            throw error;
        return (0,elf_facts/* refused */.J5)('is damaged', (0,errors/* messageOf */.bD)(error));
    }
}
function auditOpen(descriptor, { machine: wanted }) {
    const read = (at, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, at));
    };
    const begin = read(0, magic.length).toString('latin1');
    if (begin === thinMagic)
        return (0,elf_facts/* refused */.J5)('is a thin archive', 'it contains no objects, only their paths on this machine');
    if (begin !== magic)
        return (0,elf_facts/* refused */.J5)('is not a static library', 'it does not start with the magic number of an ar archive');
    const others = [];
    let [members, objects, otherCount] = [0, 0, 0];
    let longNames = Buffer.alloc(0);
    for (const { name, offset, size } of (0,ar/* arMembers */.d)(descriptor)) {
        members += 1;
        if (members > mostMembers)
            return (0,elf_facts/* refused */.J5)('is damaged', `it has more than ${mostMembers} members`);
        if (name === '//')
            longNames = read(offset, Math.min(size, mostLongNames));
        // BSD's ar puts a long name before the content.
        const nameSize = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
        if (nameSize > size)
            continue;
        const identity = read(offset + nameSize, Math.min(file/* identitySize */.QU, size - nameSize));
        if (!(0,file/* isElf */.aB)(identity))
            continue;
        objects += 1;
        const machine = (0,file/* machineOf */.VT)(identity);
        if ((0,elf_machine/* isFor */.G)(machine, wanted))
            continue;
        otherCount += 1;
        if (others.length === mostListed)
            continue;
        const long = nameSize > 0 ? read(offset, Math.min(nameSize, longestName)) : longNameIn(longNames, name);
        const shown = long?.toString().replace(/\0.*$/s, '') ?? name.replace(/\/$/, '');
        others.push({ member: shown, machine: (0,elf_machine/* machineName */.F)(machine) });
    }
    if (objects === 0)
        return (0,elf_facts/* refused */.J5)('is empty', 'it contains no objects');
    const [first] = others;
    if (first === undefined)
        return { kind: 'archive', breaches: [] };
    const breach = {
        what: `has objects for another machine, ${otherCount} of ${objects}: ${first.member} is for ${first.machine}`,
        why: (0,format/* withMore */.iA)(others.map((one) => `${one.member}: ${one.machine}`), otherCount - others.length),
        todo: [
            'check the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
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
var pkg_config_launchers = __webpack_require__(59819);
;// CONCATENATED MODULE: ./lib/src/audit/static-wanted.js



const named = static_variables_namespaceObject.G;
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
            : `the sysroot has ${there}, so the build script ignores the variable, or has not run since it was set: try cargo clean`;
        const sonames = (0,format/* listOf */.c3)(own.map(({ soname }) => soname));
        return [`${shown} loads ${sonames}, although ${variable} is set and asks for static linking: ${why}`];
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
    return named[stem]?.includes(library) ?? [plain(library), `lib${plain(library)}`].includes(plain(stem));
}

// EXTERNAL MODULE: ./lib/src/audit/symbol-users.js
var symbol_users = __webpack_require__(729);
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
    const outcomes = await (0,audit_files/* auditFiles */.p)(files, request, ({ place }) => (0,symbol_users/* symbolUsersIn */.or)(linkInputs, runtimes, place, nm));
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
        return { ...file, result: kind === 'staticlib' ? auditStaticLibrary(path, target) : (0,elf_facts/* readFacts */.MH)(path) };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return { ...file, result: (0,elf_facts/* refused */.J5)('could not be read', (0,errors/* messageOf */.bD)(error)) };
    }
}

// EXTERNAL MODULE: ./lib/src/audit/result.js
var result = __webpack_require__(6809);
// EXTERNAL MODULE: ./lib/src/audit/runs-on.js + 1 modules
var runs_on = __webpack_require__(68043);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(31312);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __webpack_require__(19467);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(96710);
// EXTERNAL MODULE: ./lib/src/packaging/archive-contents.js
var archive_contents = __webpack_require__(1243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/archive/tar-writer.js
var tar_writer = __webpack_require__(64054);
// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __webpack_require__(40504);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __webpack_require__(81912);
// EXTERNAL MODULE: ./lib/src/system/output-place.js
var output_place = __webpack_require__(5595);
// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __webpack_require__(50047);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(45720);
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
        (0,output_place/* refuseSpecial */.KI)(file);
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
var archive_name = __webpack_require__(10790);
// EXTERNAL MODULE: ./lib/src/packaging/cargo-manifest.js
var cargo_manifest = __webpack_require__(48438);
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
    return leaveOut(type === 'outside' ? `it points to ${real}, outside of the project` : 'it is not a file');
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
        what: `SOURCE_DATE_EPOCH has the invalid value ${JSON.stringify(value)}`,
        why: `it must be a number of seconds since 1970, from 0 to ${lastSecond}`,
        todo: 'set it to the output of `git log -1 --format=%ct`, or unset it',
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
    const [said = failure ?? 'git reports no time that an archive can have'] = (0,process/* messageLines */.VL)(stderr);
    return { why: said };
}

// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(92147);
// EXTERNAL MODULE: ./lib/src/debian/repositories.js + 1 modules
var repositories = __webpack_require__(53042);
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
    const { repository = '' } = of;
    const place = (0,own_repository/* isOwnRepository */.nc)(repository) ? `&repository_url=${encoded(repository)}` : '';
    const qualifiers = `arch=${encoded(of.architecture)}&distro=${encoded(release)}${place}`;
    const namespace = (0,repositories/* distributionOf */.A)(repository) ?? vendor;
    return `pkg:deb/${encoded(namespace)}/${encoded(of.name)}@${encoded(of.version)}?${qualifiers}`;
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
var strip = __webpack_require__(41578);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __webpack_require__(11397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(48703);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/run/provide.js + 3 modules
var provide = __webpack_require__(91137);
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
    const delivered = { artifacts, audit, runsOn: (0,runs_on/* runsOn */.k8)(audit?.artifacts ?? [], request.target) };
    progress.delivered = delivered;
    if (audit !== undefined && consequence !== 'off') {
        (0,result/* warnOfNotes */.Y)(audit, report);
        (0,result/* enforce */.F)(audit, consequence, report);
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
    phase.info(`checked against ${(0,sysroot_sysroot/* nameOfLibc */.ND)(request.target, glibc)} and the sysroot: ${(0,format/* count */.U9)(audit.artifacts.length, 'file')}`, 'detail');
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
        phase.info(`no commit and no SOURCE_DATE_EPOCH: the files in the archive get the time 1980-01-01; git: ${time.why}`);
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
    phase.info(`${archive.path}: ${archive.sha256}`, 'detail');
    const paths = new Set(archive.packed.map(({ path }) => path));
    const artifacts = delivered.audit?.artifacts.filter(({ path }) => paths.has(path)) ?? [];
    if (artifacts.length === 0) {
        // That of an earlier run is of another archive.
        removeOutput(sbomFile(archive));
        phase.info('no bill of materials, because it needs the audit, which is off; libraries built here that the programs load are not packed either');
        return { ...delivered, archive };
    }
    const packages = (0,sysroot_packages/* readSysrootPackages */.Bj)(sysroot.path);
    const release = packages.release === undefined ? undefined : (0,debian_release/* findRelease */.dv)(packages.release);
    const sbom = await writeSbom(archive, {
        name: archive.name,
        version: archive.version,
        artifacts,
        staticPackages: staticPackages(linkInputs, target, sysroot, packages, artifacts),
        distribution: release === undefined ? undefined : (0,debian_release/* originOf */.yv)(release),
        sysrootDigest: sysroot.tree?.digest,
        target: target.triple,
        tools: [
            { name: 'crossroot', version: lib_package/* version */.rE },
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

/***/ 36594:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
