export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 53111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   TJ: () => (/* binding */ families),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   vA: () => (/* binding */ namesInBaseline),
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84275);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45720);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19543);
/* harmony import */ var _symbol_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73112);









const needsSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    linkage: valibot__WEBPACK_IMPORTED_MODULE_7__/* .picklist */ .KIO(['dynamic', 'static', 'library']),
    glibc: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    glibcxx: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    cxxabi: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    libgcc: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    libraries: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    page: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()),
    level: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    size: valibot__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
});
const baselineSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    crossroot: valibot__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('needs'),
    version: valibot__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    targets: valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), needsSchema)),
});
const largestBaseline = 2 ** 24;
/** How a baseline and messages call the families of versions. */
const families = {
    GLIBC: { key: 'glibc', name: 'glibc' },
    GLIBCXX: { key: 'glibcxx', name: 'GLIBCXX' },
    CXXABI: { key: 'cxxabi', name: 'CXXABI' },
    GCC: { key: 'libgcc', name: 'GCC' },
};
/**
 * Reads a baseline.
 * @param file absolute path
 * @param shown how messages call it
 * @throws CrossrootError when it is not there, or is none.
 */
function readBaseline(file, shown) {
    try {
        const { targets } = valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(baselineSchema, JSON.parse((0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, largestBaseline)));
        return { file: shown, targets };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${shown} cannot be read as a baseline`,
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            todo: `create it: ${writeCommand(shown)}`,
            cause: error,
        });
    }
}
/** The command that writes a baseline anew. */
function writeCommand(file) {
    return `crossroot audit --write-baseline ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .K)(file)} PATH…`;
}
/**
 * Writes what files need. Of targets that are not among theirs a baseline keeps what it has.
 * @param file absolute path
 * @param shown how messages call it
 * @throws CrossrootError when it cannot be written, or what is there is no baseline.
 */
function writeBaseline(file, shown, audited) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? readBaseline(file, shown).targets : {};
    const known = audited.flatMap((one) => {
        const needs = needsOf(one);
        return needs === undefined ? [] : [{ ...one, needs }];
    });
    const byTriple = (triple) => sortedObject(known.filter((one) => one.triple === triple).map(({ key, needs }) => [key, needs]));
    const triples = [...new Set(known.map(({ triple }) => triple))];
    const targets = sortedObject([
        ...Object.entries(before).filter(([triple]) => !triples.includes(triple)),
        ...triples.map((triple) => [triple, byTriple(triple)]),
    ]);
    const text = `${JSON.stringify({ crossroot: 'needs', version: 1, targets }, null, 2)}\n`;
    try {
        (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceText */ .ee)(file, text);
    }
    catch (error) {
        throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .storageError */ .QX)(error, `writing ${shown}`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    }
}
function sortedObject(entries) {
    return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What a baseline says of a file; undefined for an archive, and where nothing is known of what it needs. */
function needsOf(found) {
    const { linkage, floors, needed, largestPage, level, size } = found;
    if (linkage === 'archive' || linkage === 'unknown')
        return undefined;
    const versions = _symbol_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionFamilies */ .hf.flatMap((family) => {
        const version = floors[family];
        return version === undefined ? [] : [[families[family].key, version]];
    });
    return {
        linkage,
        ...Object.fromEntries(versions),
        libraries: [...new Set(needed.map(({ name }) => name))].sort(),
        ...(largestPage === undefined ? {} : { page: largestPage }),
        ...(level === undefined ? {} : { level }),
        size: rounded(size),
    };
}
/** To two digits: what a compiler does to a size is no news. */
function rounded(size) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, size))) - 1);
    return Math.round(size / unit) * unit;
}
/**
 * The names under which a baseline has files: the last part of a path without the hash that cargo puts behind a
 * test's name; where others have the same, the path in the archive or the folder, else the whole name.
 * @returns by `name`
 */
function namesInBaseline(files) {
    const short = ({ within }) => within.slice(within.lastIndexOf('/') + 1).replace(/-[0-9a-f]{16}$/, '');
    const counts = new Map();
    for (const file of files) {
        for (const key of new Set([short(file), file.within]))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return new Map(files.map((file) => {
        const unique = [short(file), file.within].find((key) => counts.get(key) === 1);
        return [file.name, unique ?? file.name];
    }));
}


/***/ }),

/***/ 73112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ symbolsOfFloors),
/* harmony export */   hf: () => (/* binding */ versionFamilies),
/* harmony export */   iS: () => (/* binding */ packedRelocations),
/* harmony export */   t9: () => (/* binding */ floorsOf),
/* harmony export */   xZ: () => (/* binding */ familyVersion)
/* harmony export */ });
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72742);

/** The families of symbol versions that decide which releases can run a file. */
const versionFamilies = ['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC'];
/**
 * The mark of a file with packed relocations, and the glibc whose loader is the first to know them: older ones
 * misread the file.
 */
const packedRelocations = { mark: 'GLIBC_ABI_DT_RELR', glibc: '2.36' };
/**
 * The family and the version of a name; undefined for `GLIBC_PRIVATE`, `CXXABI_TM_1`, `OPENSSL_3.0.0` and their
 * like.
 */
function familyVersion(name) {
    if (name === packedRelocations.mark)
        return { family: 'GLIBC', version: packedRelocations.glibc };
    const [, prefix, version] = /^([A-Z]+)_(\d{1,9}(?:\.\d{1,9}){0,3})$/.exec(name) ?? [];
    const family = versionFamilies.find((one) => one === prefix);
    return family === undefined || version === undefined ? undefined : { family, version };
}
/** The highest version of each family. */
function floorsOf(needs) {
    const floors = {};
    for (const { name } of needs) {
        const { family, version } = familyVersion(name) ?? {};
        if (family === undefined || version === undefined)
            continue;
        if ((0,_debian_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(version, floors[family] ?? '') > 0)
            floors[family] = version;
    }
    return floors;
}
const mostNamed = 8;
/** The symbols that are bound to the highest versions: the first few of each family. */
function symbolsOfFloors(needs) {
    const floors = floorsOf(needs);
    return Object.fromEntries(versionFamilies.flatMap((family) => {
        const highest = needs.filter(({ name }) => {
            const known = familyVersion(name);
            return known?.family === family && known.version === floors[family];
        });
        const symbols = [...new Set(highest.flatMap((need) => need.symbols))].slice(0, mostNamed);
        return symbols.length === 0 ? [] : [[family, symbols]];
    }));
}


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ choosePacked),
/* harmony export */   im: () => (/* binding */ withLibraries),
/* harmony export */   kR: () => (/* binding */ whereItLeads),
/* harmony export */   n7: () => (/* binding */ membersAt),
/* harmony export */   vo: () => (/* binding */ Contents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96710);




const tests = ['test', 'bench'];
/** What goes into an archive: of these, the first that were built. */
const preference = [
    ['bin'],
    ['example', 'cdylib', 'staticlib', 'dylib'],
    tests,
];
/**
 * The artifacts that are packed: programs; when none was built, examples and libraries; for `test` and `bench`
 * the tests.
 * @param command the cargo command that built them
 * @throws CrossrootError when there are none.
 */
function choosePacked(artifacts, command) {
    const each = [...new Map(artifacts.map((artifact) => [artifact.path, artifact])).values()];
    const kinds = tests.some((name) => name === command) ? [tests] : preference;
    const chosen = kinds
        .map((wanted) => each.filter(({ kind }) => wanted.includes(kind)))
        .find((found) => found.length > 0);
    if (chosen === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: 'there is nothing to archive',
            why: `cargo ${command} built no program or library for the target`,
            todo: 'select a package with a program in args (-p NAME), or set archive to false',
        });
    }
    return chosen;
}
/**
 * What is packed, with the libraries that travel with it and that these need, each where the program looks for
 * it: a place beneath the program's folder stays what it is here, and a library of this build that no run path
 * finds goes beside the program.
 * @param warn takes a sentence about each library that the program looks for outside of the archive; it goes
 * beside the program
 * @param tell takes one about each that it looks for nowhere in the archive
 * @returns the members, and the artifacts among them
 */
function withLibraries(chosen, artifacts, warn, tell) {
    const byPath = new Map(artifacts.map((artifact) => [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(artifact.path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(artifact.path) : '', artifact]));
    const members = new Map();
    const packed = [];
    const add = (file, path, isProgram) => {
        const member = { path, disk: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file), isProgram };
        const key = `${path}\0${member.disk}`;
        if (members.has(key))
            return;
        members.set(key, member);
        const artifact = byPath.get(member.disk);
        if (artifact === undefined)
            return;
        if (!packed.includes(artifact))
            packed.push(artifact);
        for (const { name, disk, at } of artifact.libraries ?? []) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
            const place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, at === undefined ? name : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), at));
            const isOutside = place.startsWith('../');
            if (isOutside)
                warn(`${path} ${looksFor(name, place)}: link it with -C link-arg=-Wl,-rpath,$ORIGIN`);
            else if (at === undefined)
                tell(`${path} has no run path to ${name}, which is next to it in the archive`);
            add(disk, isOutside ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name) : place, false);
        }
    };
    for (const { path, executable } of chosen)
        add(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), executable);
    return { members: [...members.values()], packed };
}
function looksFor(name, place) {
    return `looks for ${name} at ${place}, which is outside of the archive's folder, so it does not start from there`;
}
/** The members of an archive, with a rule for two that want the same place. */
class Contents {
    #members = new Map();
    /** @throws CrossrootError when another file is there. */
    add(member) {
        const other = this.#members.get(member.path);
        if (other !== undefined && other.disk !== member.disk)
            throw clash(member.path, other.disk, member.disk);
        this.#members.set(member.path, other ?? member);
    }
    /**
     * Adds a file unless another one is there.
     * @returns false when that one has another content.
     */
    offer(member) {
        const other = this.#members.get(member.path);
        if (other === undefined)
            this.#members.set(member.path, member);
        if (other === undefined || other.disk === member.disk)
            return true;
        return (other.isFolder === true || member.isFolder === true || (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(other.disk) === (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(member.disk));
    }
    /**
     * All of them, in no order.
     * @throws CrossrootError when a file is where another has a folder.
     */
    all() {
        for (const { path, disk } of this.#members.values()) {
            for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
                const file = this.#members.get(path.slice(0, at));
                if (file !== undefined && file.isFolder !== true)
                    throw clash(file.path, file.disk, disk);
            }
        }
        return [...this.#members.values()];
    }
}
function clash(name, one, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `two files would have the name ${name} in the archive`,
        why: [one, other],
        todo: 'build only one of them (-p NAME in args), or rename one; in archive-files, name only files that are not included anyway',
    });
}
/**
 * Looks where a path leads.
 * @param roots real paths of the folders that it may lead to
 * @throws the system's error when it is a dangling link, or in a circle.
 */
function whereItLeads(disk, roots) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(disk);
    if (!roots.some((root) => real === root || real.startsWith(root === '/' ? root : `${root}/`)))
        return { type: 'outside', real };
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    return { type: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', real };
}
/**
 * The files at a path: itself, or all that a folder holds. Links are followed, so that the archive holds files
 * and folders alone.
 * @param path where it goes
 * @param output the real path of the folder that archives are written to
 * @throws CrossrootError when something in it is a dangling link, in a loop, outside the allowed folders, or no
 * file, and when it is in that folder or holds it.
 */
function* membersAt(disk, path, roots, output, above = []) {
    let found;
    try {
        found = whereItLeads(disk, roots);
    }
    catch (error) {
        throw unfit(disk, 'it is a dangling link', error);
    }
    const { type, real } = found;
    if (type === 'outside')
        throw unfit(disk, `it points to ${real}, outside of ${roots.join(' and ')}`);
    if (type === 'other')
        throw unfit(disk, 'it is neither a file nor a folder');
    if (output !== undefined && (`${real}/`.startsWith(`${output}/`) || output.startsWith(`${real}/`)))
        throw unfit(disk, `archives are written to ${output}, so each would contain the earlier ones`);
    if (type === 'file') {
        yield { path, disk: real, isProgram: false };
        return;
    }
    if (above.includes(real))
        throw unfit(disk, `it points back to ${real}, which contains it`);
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real);
    if (names.length === 0)
        yield { path, disk: real, isProgram: false, isFolder: true };
    for (const name of names) {
        if (name.includes('\ufffd'))
            throw unfit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(disk, name), 'its name is not UTF-8');
        yield* membersAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(disk, name), `${path}/${name}`, roots, output, [...above, real]);
    }
}
function unfit(disk, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `${disk} cannot be added to the archive`,
        why,
        todo: `remove ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(disk)}, or name other files in archive-files`,
        cause,
    });
}


/***/ }),

/***/ 10790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ packedName),
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   mk: () => (/* binding */ archiveSuffixes),
/* harmony export */   oB: () => (/* binding */ defaultTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40480);
/* harmony import */ var _cargo_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);





/** The suffix of each compression. */
const archiveSuffixes = { gzip: '.tar.gz', zstd: '.tar.zst' };
/** What `archive: true` means. */
const defaultTemplate = '{name}-{version}-{target}';
/** What a template may have in braces. */
const placeholders = ['name', 'version', 'target'];
const anyPlaceholder = /\{([^{}]*)\}/g;
/** Why a template cannot be used; undefined when it can. */
function templateProblem(template) {
    const unknown = [...template.matchAll(anyPlaceholder)].find(([, name = '']) => !placeholders.includes(name));
    const allowed = placeholders.map((name) => `{${name}}`).join(', ');
    if (unknown !== undefined)
        return `${unknown[0]} is not one of its placeholders ${allowed}`;
    const rest = template.replace(anyPlaceholder, 'x');
    if (/[{}]/.test(rest))
        return `it has a brace that is not part of ${allowed}`;
    return nameProblem(rest);
}
/** The longest name that a file can have is 255 bytes; `.tar.zst.sha256` may follow this one. */
const longest = 255 - '.tar.zst.sha256'.length;
/** Why a text cannot be the name of an archive and of the folder in it; undefined when it can. */
function nameProblem(name) {
    if (name === '')
        return 'it has no name before the suffix';
    if (/[/\\]/.test(name))
        return 'it contains a slash, and an archive is one file';
    if (name.includes('..') || name === '.')
        return 'it contains .., which leads to another folder';
    if (name.startsWith('-'))
        return 'it begins with a dash, as an option does';
    if (/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(name))
        return 'it contains a control character';
    if (/^\s|\s$/.test(name))
        return 'it begins or ends with a space';
    if (Buffer.byteLength(name) > longest)
        return `it is longer than ${longest} bytes`;
    return undefined;
}
/**
 * What an archive is named after: the package of all that is packed, else the package of the working directory,
 * else that folder.
 * @throws CrossrootError when a Cargo.toml cannot be read.
 */
function packedName(packed, workingDirectory) {
    const [first, ...others] = [...new Map(packed.map((artifact) => [artifact.manifest, artifact])).values()];
    if (first !== undefined && others.length === 0)
        return { name: first.package, version: first.version };
    const own = (0,_cargo_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, 'Cargo.toml'))?.package;
    if (own !== undefined)
        return own;
    const versions = new Set(packed.map(({ version }) => version));
    return {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workingDirectory)),
        version: versions.size === 1 ? first?.version : undefined,
    };
}
/**
 * The name of an archive without suffix, and of the folder in it.
 * @throws CrossrootError when the template gives none that a file could have.
 */
function stemOf({ template }, { name, version }, target) {
    if (version === undefined && template.includes('{version}')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: 'the archive name needs one version, and there are several',
            why: `the files come from packages with different versions, and ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)('working-directory')} has no package of its own`,
            todo: [
                'use a template without {version}, for example archive: {name}-{target}',
                'or select one package in args (-p NAME)',
            ],
        });
    }
    const values = new Map([
        ['name', name],
        ['version', version ?? ''],
        ['target', target],
    ]);
    const stem = template.replace(anyPlaceholder, (text, placeholder) => values.get(placeholder) ?? text);
    const problem = nameProblem(stem);
    if (problem === undefined)
        return stem;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `the archive cannot be named ${JSON.stringify(stem)}`,
        why: problem,
        todo: `use another template in ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)('archive')}`,
    });
}


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14176);


/**
 * Reads a Cargo.toml, with what its package inherits from the workspace (Cargo book, "The `package` table" of
 * workspaces).
 * @param file absolute path
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read.
 */
function readManifest(file) {
    const table = readManifestTable(file);
    if (table === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const own = (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, 'package');
    const root = rootOf(folder, table);
    const shared = (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(root.table, 'workspace', 'package');
    // An inherited path is relative to the workspace's root.
    const inherited = (key) => {
        const value = own?.[key];
        return (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value) && value.workspace === true ? [shared?.[key], root.folder] : [value, folder];
    };
    const pathOf = (key) => {
        const [value, base] = inherited(key);
        return typeof value === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, value) : undefined;
    };
    const [readme, readmeBase] = inherited('readme');
    const [version] = inherited('version');
    return {
        folder,
        workspace: root.folder,
        package: typeof own?.name === 'string'
            ? { name: own.name, version: typeof version === 'string' ? version : '0.0.0' }
            : undefined,
        readme: readme === false ? false : readme === true ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(readmeBase, 'README.md') : pathOf('readme'),
        licenseFile: pathOf('license-file'),
    };
}
/**
 * The workspace that a package is a member of: what it names, or the nearest folder above that is one's root.
 */
function rootOf(folder, table) {
    const itself = { folder, table };
    if ((0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, 'workspace') !== undefined)
        return itself;
    const named = (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, 'package')?.workspace;
    if (typeof named === 'string') {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, named);
        return { folder: root, table: readManifestTable((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'Cargo.toml')) ?? {} };
    }
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(above)) {
        const found = readManifestTable((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(above, 'Cargo.toml'));
        const workspace = (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(found, 'workspace');
        if (found !== undefined && workspace !== undefined)
            return excludes(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(above, folder)) ? itself : { folder: above, table: found };
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(above))
            return itself;
    }
}
function excludes(workspace, path) {
    const { exclude } = workspace;
    if (!Array.isArray(exclude))
        return false;
    return exclude.some((folder) => {
        const shorn = typeof folder === 'string' ? folder.replace(/^\.\/|\/+$/g, '') : '';
        return shorn !== '' && (path === shorn || path.startsWith(`${shorn}/`));
    });
}
function readManifestTable(file) {
    return (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .xz)(file, { what: `${file} cannot be read`, todo: 'make the file readable' });
}


/***/ }),

/***/ 41578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ stripArtifacts),
  R: () => (/* binding */ stripModes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(13364);
;// CONCATENATED MODULE: ./lib/src/elf/sections.js


/** More than any linked file has. */
const mostSections = 2 ** 17;
/** Of a section, in bytes: names may overlap, so that a small file can have many long ones. */
const longestName = 256;
const longestLink = 4096;
/** What `e_shstrndx` says when the number is in the first section's `sh_link`. */
const indexElsewhere = 0xffff;
/** @throws the system's error when the file cannot be read. */
function readDebugState(file) {
    return (0,elf_file/* readElf */.oU)(file, (elf) => {
        const sections = readSections(elf);
        const find = (...names) => sections.find(({ name }) => names.includes(name));
        const link = find('.gnu_debuglink');
        // It is in the folder of the file, whatever the link says.
        const linked = link === undefined ? '' : (0,external_node_path_.basename)(textIn(elf, link, 0n, longestLink));
        return {
            hasDebug: find('.debug_info', '.debug_line', '.zdebug_info', '.zdebug_line') !== undefined,
            hasSymbols: find('.symtab') !== undefined,
            hasBuildId: find('.note.gnu.build-id') !== undefined,
            debugLink: linked === '' ? undefined : linked,
        };
    });
}
function readSections(elf) {
    const { at, entrySize, count: stated, names: index } = elf.sections;
    const { size, offset, fileSize, link } = elf.layout.section;
    if (at === 0n)
        return [];
    if (entrySize !== size)
        throw new elf_file/* Damage */.cv(`its section headers have ${entrySize} bytes`);
    // Numbers that are too large for the header are in the first section.
    const first = elf.fields(at, size);
    const count = stated === 0 ? first.long(fileSize) : BigInt(stated);
    if (count > BigInt(mostSections))
        throw new elf_file/* Damage */.cv(`it claims ${count} sections`);
    const rows = elf.table(at, size, Number(count)).map((row) => ({
        name: BigInt(row.word(0)),
        offset: row.long(offset),
        size: row.long(fileSize),
    }));
    const names = rows[index === indexElsewhere ? first.word(link) : index];
    if (names === undefined)
        throw new elf_file/* Damage */.cv('it has no section with the names of the others');
    return rows.map((row) => ({ ...row, name: textIn(elf, names, row.name, longestName) }));
}
/** A text at an offset of a section: up to a NUL, or as long as it may be. */
function textIn(elf, { offset, size }, at, most) {
    if (at >= size)
        return '';
    const length = size - at > BigInt(most) ? most : Number(size - at);
    return (0,elf_file/* textOf */.b6)(elf.bytes(offset + at, length));
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __webpack_require__(81912);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __webpack_require__(19467);
// EXTERNAL MODULE: ./lib/src/system/settle-all.js
var settle_all = __webpack_require__(80269);
// EXTERNAL MODULE: ./lib/src/system/staging.js
var staging = __webpack_require__(96859);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(45720);
;// CONCATENATED MODULE: ./lib/src/packaging/strip.js










/**
 * What is taken out of artifacts: nothing; the symbols and debug information that running them does not need;
 * debug information; or both, kept in a file of its own beside the artifact.
 */
const stripModes = ['none', 'symbols', 'debuginfo', 'split'];
/** How many files objcopy works on at once: each is read and written whole. */
const atOnce = 4;
/**
 * Strips artifacts with objcopy. What cargo keeps for itself (`deps/`, and `build/` in its newer layout) is
 * never changed: later builds link, start and copy what is there. A file that has a name beside those folders
 * is replaced under that name, by one of its mode and time; the others, tests above all, get a stripped copy
 * there.
 *
 * Programs lose their whole symbol table, shared libraries keep what others are linked against, and of static
 * libraries nothing but debug information is taken: their symbols are what they are for. Splitting leaves
 * static libraries alone.
 *
 * @param options.triple the Rust triple, after which cargo names the folder that holds the profiles' folders
 * @param options.objcopy path of the program, or of its launcher
 * @param options.tell takes a sentence about each artifact with nothing to split off, or without a build id
 * @returns the artifacts with their new paths and sizes, in their order, and the files with what was split off
 * @throws CrossrootError when an artifact is no ELF file, objcopy fails, or the disk is full. What was stripped
 * by then stays.
 */
async function stripArtifacts(options) {
    const { artifacts, mode } = options;
    if (mode === 'none')
        return artifacts.map((artifact) => ({ ...artifact, debugFile: undefined }));
    const limit = (0,p_limit/* default */.A)(atOnce);
    // A file that cargo names twice is worked on once.
    const work = new Map();
    const taken = new Set(artifacts.map(({ path }) => path));
    for (const { path, kind } of artifacts) {
        if (work.has(path))
            continue;
        const to = placeOf(path, kind, options.triple);
        if (to !== path && taken.has(to)) {
            options.tell(`${path} is not stripped: its copy would be ${to}, which is another artifact`);
            work.set(path, Promise.resolve({ path, debugFile: undefined }));
            continue;
        }
        taken.add(to);
        work.set(path, limit(() => stripFile({ path, to, kind }, mode, options)));
    }
    await (0,settle_all/* settleAll */.j)([...work.values()]);
    return Promise.all(artifacts.map(async (artifact) => {
        const stripped = { ...artifact, debugFile: undefined, ...(await work.get(artifact.path)) };
        return { ...stripped, size: (0,external_node_fs_.statSync)(stripped.path).size };
    }));
}
/** Where a file's stripped successor goes. */
function placeOf(path, kind, triple) {
    const at = path.lastIndexOf(`/${triple}/`);
    const [profile = '', ...rest] = path.slice(at + triple.length + 2).split('/');
    const isOffered = at === -1 || rest.length === 1 || (rest.length === 2 && rest[0] === 'examples' && kind === 'example');
    return isOffered ? path : `${path.slice(0, at)}/${triple}/${profile}/${(0,external_node_path_.basename)(path)}`;
}
async function stripFile(place, mode, tools) {
    const { path, kind } = place;
    const asItIs = { path, debugFile: undefined };
    (0,staging/* sweepBeside */.vT)(path);
    if (kind === 'staticlib')
        return mode === 'split' ? asItIs : rewrite(place, tools.objcopy, ['-D', '--strip-debug']);
    const state = readDebugState(path);
    if (state.kind !== 'elf') {
        throw new errors/* CrossrootError */.p5({
            what: `${path} cannot be stripped`,
            why: 'it is not an intact 64-bit ELF file',
            todo: 'remove the file and build again, or set strip to none',
        });
    }
    if (mode === 'split')
        return split(place, state, tools);
    const isWorthIt = state.hasDebug || (mode === 'symbols' && state.hasSymbols);
    const option = mode === 'symbols' ? withoutSymbols(kind) : '--strip-debug';
    return isWorthIt ? rewrite(place, tools.objcopy, [option]) : asItIs;
}
async function split(place, state, { objcopy, tell }) {
    const { path, to, kind } = place;
    if (!state.hasDebug) {
        const before = state.debugLink === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), state.debugLink);
        if (before !== undefined && (0,external_node_fs_.statSync)(before, { throwIfNoEntry: false })?.isFile())
            return { path, debugFile: before };
        tell(before === undefined
            ? `${path} has no debug information to split off; set debug = true or "line-tables-only", and no strip, in its profile`
            : `${path} was split before, and its debug information ${before} is gone; build it again to get it back`);
        return { path, debugFile: undefined };
    }
    if (!state.hasBuildId) {
        tell(`${path} has no build id, so debuggers can find its debug information only by name; -C link-arg=-Wl,--build-id adds one`);
    }
    const debugFile = `${to}.debug`;
    await staged(place, async (folder, { mode }) => {
        const debug = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(debugFile));
        await keepDebug(objcopy, path, debug);
        (0,external_node_fs_.chmodSync)(debug, mode & 0o666);
        // objcopy writes the last part of the path and the CRC of what it finds there into the link.
        const args = [withoutSymbols(kind), `--add-gnu-debuglink=${debug}`, path, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(to))];
        await runObjcopy(objcopy, args, `splitting ${path}`);
        (0,external_node_fs_.renameSync)(debug, debugFile);
    });
    return { path: to, debugFile };
}
/** Compressed where this objcopy can, which one without zlib cannot. */
async function keepDebug(objcopy, path, debug) {
    const keep = (...more) => runObjcopy(objcopy, ['--only-keep-debug', ...more, path, debug], `splitting ${path}`);
    await keep('--compress-debug-sections=zlib').catch(() => keep());
}
function withoutSymbols(kind) {
    return kind === 'cdylib' || kind === 'dylib' ? '--strip-unneeded' : '--strip-all';
}
async function rewrite(place, objcopy, args) {
    const { path, to } = place;
    await staged(place, (folder) => runObjcopy(objcopy, [...args, path, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(to))], `stripping ${path}`));
    return { path: to, debugFile: undefined };
}
/** Has a file's successor written in a folder beside its place, and puts it there. */
async function staged({ path, to }, write) {
    let folder;
    try {
        const before = (0,external_node_fs_.statSync)(path);
        folder = (0,staging/* nameBeside */.Cw)(to);
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
        (0,staging/* sweepBeside */.vT)(folder);
        const after = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(to));
        await write(folder, before);
        (0,external_node_fs_.chmodSync)(after, before.mode & 0o7777);
        (0,external_node_fs_.utimesSync)(after, before.atimeMs / 1000, before.mtimeMs / 1000);
        (0,external_node_fs_.renameSync)(after, to);
    }
    catch (error) {
        const places = folder === undefined ? [] : [(0,external_node_path_.join)(folder, (0,external_node_path_.basename)(to)), folder];
        const told = places.reduce((one, place) => (0,atomic_file/* aboutFile */.Ex)(one, place, to), error);
        throw (0,storage_error/* storageError */.QX)(told, `stripping ${path}`, (0,external_node_path_.dirname)(to));
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A program's debug information may be of some gigabytes. */
const objcopyLimits = { time: 3600_000, bytes: 2 ** 20 };
/**
 * Runs objcopy. It gets no variable of this process but the language of its messages.
 * @param doing what is being done, for the failure: `stripping /…/app`
 * @throws CrossrootError with objcopy's own message when it fails.
 */
async function runObjcopy(program, args, doing) {
    const options = { env: { LC_ALL: 'C' }, limits: objcopyLimits };
    const { code, stderr, failure } = await (0,process/* runProgram */.mB)(program, args, () => undefined, options);
    if (code === 0)
        return;
    const lines = (0,process/* messageLines */.VL)(stderr);
    throw new errors/* CrossrootError */.p5({
        what: `${doing} failed`,
        why: lines.length > 0 ? lines : `${program}: ${failure ?? `it ended with ${code ?? 'a signal'}`}`,
        todo: 'check that the disk has room, or set strip to none',
    });
}


/***/ })

};
