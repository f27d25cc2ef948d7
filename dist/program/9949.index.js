export const id = 9949;
export const ids = [9949];
export const modules = {

/***/ 31119:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_audit_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41762);

await (0,_run_audit_step_js__WEBPACK_IMPORTED_MODULE_0__/* .auditInWorkflow */ .E)(async () => {
    // Only a sysroot of Debian needs the network and the store.
    const { workflowWorld } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41207));
    return workflowWorld();
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 53111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Z4: () => (/* binding */ compareNeeds),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   vA: () => (/* binding */ namesInBaseline),
/* harmony export */   wH: () => (/* binding */ usersText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84275);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14185);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19543);
/* harmony import */ var _symbol_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(729);
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
    (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceText */ .ee)(file, text);
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
/** A size that has grown by less is not told. */
const notableGrowth = 1.1;
/** Holds what a file needs against a baseline. */
async function compareNeeds(one) {
    const { shown, found, before, file, target } = one;
    const now = needsOf(found);
    if (now === undefined)
        return { breach: [], note: [] };
    const ofVersions = await Promise.all(_symbol_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionFamilies */ .hf.map((family) => versionChange(family, now, one)));
    const changes = [
        ...ofVersions.flat(),
        ...libraryChanges(before, now),
        ...linkageChange(before, now),
        ...pageChange(before, now),
        ...levelChange(before, now, target),
        ...sizeChange(before, now),
    ];
    const [more, less] = [true, false].map((isMore) => changes.filter((change) => change.isMore === isMore));
    const anew = writeCommand(file);
    const textOf = (all = []) => all.map(({ text }) => text).join('; ');
    const breach = {
        what: `${shown} needs more than ${file} allows: ${textOf(more)}`,
        why: ['the baseline records what it needed when it was last accepted'],
        todo: [
            'check what changed: a dependency, a newer toolchain, another runner or sysroot',
            `or accept it: ${anew}`,
        ],
    };
    const note = `${shown} needs less than ${file} allows: ${textOf(less)}; to update it: ${anew}`;
    return { breach: more?.length === 0 ? [] : [breach], note: less?.length === 0 ? [] : [note] };
}
async function versionChange(family, now, { before, versions, from }) {
    const { key, name } = families[family];
    const [old = '', current = ''] = [before[key], now[key]];
    const order = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Z)(current, old);
    if (order === 0)
        return [];
    const text = `${name} ${old || 'none'} → ${current || 'none'}`;
    if (order < 0)
        return [{ isMore: false, text }];
    const newer = versions.filter((need) => {
        const known = (0,_symbol_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .familyVersion */ .xZ)(need.name);
        return known?.family === family && (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Z)(known.version, old) > 0;
    });
    const symbols = [...new Set(newer.flatMap((need) => need.symbols))];
    const named = symbols.slice(0, mostNamed);
    if (named.length === 0)
        return [{ isMore: true, text }];
    const more = symbols.length > named.length ? ` and ${symbols.length - named.length} more` : '';
    return [{ isMore: true, text: `${text}: ${named.join(', ')}${more}${await from(named)}` }];
}
const mostNamed = 3;
function linkageChange(before, now) {
    if (now.linkage === before.linkage)
        return [];
    return [{ isMore: before.linkage === 'static', text: `linkage ${before.linkage} → ${now.linkage}` }];
}
/** A larger file is told, and breaks nothing. */
function sizeChange(before, now) {
    if (now.size <= before.size * notableGrowth)
        return [];
    return [{ isMore: false, text: `size ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(before.size)} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(now.size)}` }];
}
function libraryChanges(before, now) {
    const added = now.libraries.filter((name) => !before.libraries.includes(name));
    const gone = before.libraries.filter((name) => !now.libraries.includes(name));
    return [
        ...added.map((name) => ({ isMore: true, text: `${name} is new` })),
        ...gone.map((name) => ({ isMore: false, text: `${name} is needed no more` })),
    ];
}
function pageChange(before, now) {
    if (before.page === undefined || now.page === undefined || before.page === now.page)
        return [];
    const text = `pages of up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPage */ .Pd)(before.page)} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPage */ .Pd)(now.page)}`;
    return [{ isMore: now.page < before.page, text }];
}
function levelChange(before, now, { levels }) {
    if (before.level === now.level)
        return [];
    const rank = (level) => (level === undefined ? -1 : (levels?.names.indexOf(level) ?? -1));
    const text = `processor ${before.level ?? 'unmarked'} → ${now.level ?? 'unmarked'}`;
    return [{ isMore: rank(now.level) > rank(before.level), text }];
}
/** What asks for symbols, as messages say it: `, from libfoo.a(foo.o)`. */
function usersText(users) {
    const names = new Set([...users.values()].flatMap((one) => (0,_symbol_users_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfUsers */ .$F)(one, node_path__WEBPACK_IMPORTED_MODULE_1__.basename) ?? []));
    return `, from ${names.size === 0 ? "the crate's own code" : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .listOf */ .c3)([...names])}`;
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
    const what = `the audit refuses ${failing.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(artifacts.length, 'artifact')}`;
    if (consequence === 'error')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what,
            why: alike.flatMap(({ whats, why }) => [
                ...whats.map((breach) => ({ label: 'breach', text: breach })),
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
        report.warning(`${what}; ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, 'more breach is', 'more breaches are')} in the summary`);
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

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ nameOfUsers),
/* harmony export */   Mb: () => (/* binding */ otherCode),
/* harmony export */   Te: () => (/* binding */ inBrackets),
/* harmony export */   or: () => (/* binding */ symbolUsersIn),
/* harmony export */   tR: () => (/* binding */ byUser),
/* harmony export */   xT: () => (/* binding */ mostNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19467);


/** For all files together, in milliseconds. */
const mostTime = 60_000;
/** That nm prints for a batch. */
const mostBytes = 2 ** 31;
/** Of the length of all arguments: Linux allows more. */
const mostCharacters = 100_000;
const mostKept = 3;
/**
 * Finds users of symbols: in the link's inputs, else in the runtimes, else in the start files.
 * @param linkInputs the rlibs and static libraries that went into the link; absolute paths
 * @param runtimes those that come with the compilers, of which every link takes what it needs: Rust's std
 * @param place where a file of the sysroot's library folders is
 * @param nm absolute path of its launcher
 */
function symbolUsersIn(linkInputs, runtimes, place, nm) {
    // A movable program has another start file; the rest is in every program.
    const started = (first) => [first, 'crti.o', 'crtn.o', 'libc_nonshared.a'].flatMap((name) => place(name) ?? []);
    const [linked, inRuntimes] = [askOnce(linkInputs, nm), askOnce(runtimes, nm)];
    const [movable, fixed] = [askOnce(started('Scrt1.o'), nm), askOnce(started('crt1.o'), nm)];
    return async (symbols, isMovable) => {
        const found = new Map();
        for (const ask of [linked, inRuntimes, isMovable ? movable : fixed]) {
            const rest = symbols.filter((symbol) => !found.has(symbol));
            const known = await ask(rest);
            for (const symbol of rest) {
                const users = known.get(symbol);
                if (users !== undefined)
                    found.set(symbol, users);
            }
        }
        return found;
    };
}
/** Artifacts of one build have most of their symbols in common, and nm reads all that was linked. */
function askOnce(files, nm) {
    const known = new Map();
    return async (symbols) => {
        const unknown = symbols.filter((symbol) => !known.has(symbol));
        const found = await usersIn(files, unknown, nm);
        for (const symbol of unknown)
            known.set(symbol, found.get(symbol));
        return known;
    };
}
/**
 * Rlibs hold members that are no objects (metadata, bitcode), of which nm complains; what it says of the others
 * counts all the same, and so does what it printed before its time was over. It passes over files that are not
 * there.
 * @param symbols without their versions
 */
async function usersIn(files, symbols, nm) {
    const found = new Map();
    if (symbols.length === 0)
        return found;
    const wanted = new Set(symbols);
    const all = batches(files);
    const limits = { time: mostTime / Math.max(1, all.length), bytes: mostBytes };
    for (const batch of all) {
        const known = new Set(batch);
        const line = (text) => {
            const [, place, symbol] = /^(.*): ([^\s@]+)(?:@\S*)? [Uvw](?: |$)/.exec(text) ?? [];
            if (place === undefined || symbol === undefined || !wanted.has(symbol))
                return;
            const object = objectName(place, known);
            if (object === undefined)
                return;
            const users = found.get(symbol) ?? { objects: [], count: 0 };
            found.set(symbol, users);
            if (users.objects.includes(object))
                return;
            users.count += 1;
            if (users.objects.length < mostKept)
                users.objects.push(object);
        };
        await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .qI)(nm, ['--print-file-name', '--undefined-only', '--format=posix', ...batch], line, limits);
    }
    return found;
}
/** `/path/libfoo.a(foo.o)`; undefined for what is none of the files. */
function objectName(place, files) {
    if (files.has(place))
        return place;
    if (!place.endsWith(']'))
        return undefined;
    for (let at = place.indexOf('['); at >= 0; at = place.indexOf('[', at + 1)) {
        const archive = place.slice(0, at);
        if (files.has(archive))
            return `${archive}(${place.slice(at + 1, -1)})`;
    }
    return undefined;
}
/** The files in groups that fit into the arguments of a process. */
function batches(files) {
    const all = [];
    let room = 0;
    for (const file of new Set(files)) {
        if (all.length === 0 || file.length > room) {
            all.push([]);
            room = mostCharacters;
        }
        all.at(-1)?.push(file);
        room -= file.length + 1;
    }
    return all;
}
/** What uses a symbol, as messages call it; undefined when none of the files that were searched does. */
function nameOfUsers(users, shown) {
    const [first] = users?.objects ?? [];
    if (users === undefined || first === undefined)
        return undefined;
    const [, archive, member] = /^(.*\.(?:a|rlib))\((.*)\)$/s.exec(first) ?? [];
    // The names of rustc's own objects say nothing.
    const isOfRust = member === undefined || /\.rcgu\.(?:dwo\.)?o$/.test(member);
    const name = isOfRust ? shown(archive ?? first) : `${shown(archive ?? '')}(${member})`;
    return users.count === 1 ? name : `${name} and ${users.count - 1} more`;
}
/** How many symbols messages name of each sort. */
const mostNamed = 3;
/**
 * The linker's other inputs: cargo does not name them, and removes those of the crate when it has linked them.
 */
const otherCode = "the crate's own code, or Rust's and gcc's runtime: no other object that was linked asks for it";
/** The first few symbols, by what uses them where that is known. `text` is `a, b, from libfoo.a(foo.o)`. */
function byUser(symbols, users, shown, otherwise) {
    const named = symbols.slice(0, mostNamed);
    if (named.length === 0)
        return [];
    if (users === undefined)
        return [{ text: named.join(', '), symbols: named }];
    const userOf = (symbol) => nameOfUsers(users.get(symbol), shown) ?? otherwise;
    return [...new Set(named.map(userOf))].map((user) => {
        const own = named.filter((symbol) => userOf(symbol) === user);
        return { text: `${own.join(', ')}, from ${user}`, symbols: own };
    });
}
/** `a, b, from libfoo.a(foo.o); 3 more`: those that the same object uses as the first. */
function inBrackets(symbols, users) {
    const [first] = byUser(symbols, users, node_path__WEBPACK_IMPORTED_MODULE_0__.basename, "the crate's own code");
    if (first === undefined)
        return undefined;
    const more = symbols.length - first.symbols.length;
    return { text: `${first.text}${more > 0 ? `; ${more} more` : ''}`, isOne: first.symbols.length === 1 };
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

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ workflowDisplay)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91074);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96513);





/**
 * Text in which the runner sees no command. To the runner a line also ends at a CR; it takes `::x::` for a
 * command after blanks (those of .NET, which include U+0085) and `##[x]` anywhere. The runner's `stop-commands`
 * would also stop the commands of the run itself and of the cache's client while a child runs, and does not
 * reach a second stream, which the runner reads separately.
 */
function shown(text) {
    return (text.includes('::') ? withoutCommands(text) : text).replaceAll('##[', '# #[');
}
/** A pattern that takes blanks one by one would fill the regexp's stack with a line of megabytes. */
function withoutCommands(text) {
    const lines = text.split(/(?<=[\r\n])/);
    return lines.map((line) => (line.startsWith('::', line.search(/[^\s\x85]/)) ? `|${line}` : line)).join('');
}
/** The same for the bytes of a child, which stay as they are when no command is in them. */
function shownBytes(bytes) {
    const text = Buffer.from(bytes).toString();
    const harmless = shown(text);
    return harmless === text ? bytes : harmless;
}
const lines = new _progress_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgressLines */ .xy(() => performance.now(), (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line)));
let current = [];
/** Shows phases as log groups, each written when its phase ends, because phases run side by side. */
const workflowDisplay = {
    running: (phases) => {
        current = phases;
        lines.running(phases);
    },
    finished(phase) {
        if (phase.lines.length === 0) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseLine */ .K)(phase)));
            return;
        }
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseLine */ .K)(phase));
        for (const line of phase.lines)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    },
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line),
    child: {
        colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .Ml)('log', process.env),
        stderr: (bytes) => {
            lines.beforeChild(current);
            process.stderr.write(shownBytes(bytes));
        },
        stdout: (line) => {
            lines.beforeChild(current);
            process.stdout.write(`${shown(line)}\n`);
        },
        annotation: ({ level, file, line, endLine, column, endColumn, title, message }) => {
            const annotate = level === 'error' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
            annotate((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(message), {
                title: (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(title),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
                ...(endLine === undefined ? {} : { endLine }),
                ...(column === undefined ? {} : { startColumn: column }),
                ...(endColumn === undefined ? {} : { endColumn }),
            });
        },
    },
};


/***/ }),

/***/ 41762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ auditInWorkflow)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _audit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6809);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72742);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49898);
/* harmony import */ var _reporting_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96513);
/* harmony import */ var _reporting_runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5598);
/* harmony import */ var _system_closed_pipe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70465);
/* harmony import */ var _system_interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17095);
/* harmony import */ var _audit_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52978);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32058);










/**
 * Audits files as a step of a workflow: inputs from the runner, annotations, a summary and outputs. Sets the
 * exit code.
 */
async function auditInWorkflow(world) {
    (0,_system_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .endOnSignals */ .cn)(_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .failStep */ .vy);
    (0,_system_closed_pipe_js__WEBPACK_IMPORTED_MODULE_7__/* .endQuietlyWithoutReader */ .G)(process);
    try {
        const report = (0,_reporting_report_js__WEBPACK_IMPORTED_MODULE_8__/* .makeReport */ .d)(_reporting_runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowDisplay */ .m, Date.now);
        const folder = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const consequence = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('audit', (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)('audit') ?? 'error', ['error', 'warn']);
        const paths = (0,_audit_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .w)((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)('files') ?? '', folder);
        if (paths.length === 0)
            throw (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('files', '', { why: 'it names nothing', todo: 'name the files to audit' });
        const audit = await (0,_audit_inputs_js__WEBPACK_IMPORTED_MODULE_5__.auditByInputs)(paths, _runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg, {
            folder,
            path: process.env.PATH ?? '',
            world,
            report,
        });
        const { auditLines, auditMarkdown, auditValues } = await Promise.all(/* import() */[__webpack_require__.e(2801), __webpack_require__.e(1649)]).then(__webpack_require__.bind(__webpack_require__, 81649));
        // The annotations tell the breaches.
        for (const line of auditLines(audit, { columns: 120, breaches: false }))
            report.info(line);
        await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .addToSummary */ .Dg)(async () => auditMarkdown(audit));
        const { passed, files } = auditValues(audit);
        const floors = files.flatMap(({ glibc }) => glibc ?? []).sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_9__/* .compareVersions */ .Z);
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunner */ .Ym)(() => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('passed', String(passed));
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('glibc', floors.at(-1) ?? '');
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('files', JSON.stringify(files));
        });
        const result = { artifacts: audit.files, notes: audit.notes };
        (0,_audit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .warnOfNotes */ .Y)(result, report);
        (0,_audit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .enforce */ .F)(result, consequence, report);
    }
    catch (error) {
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .failStep */ .vy)(error);
    }
    (0,_system_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .endAfterWork */ .vd)();
}


/***/ }),

/***/ 32058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   Ym: () => (/* binding */ toRunner),
/* harmony export */   vy: () => (/* binding */ failStep),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);



/** An input without the blanks around it, which are those of a shell: a name may begin with another. */
function inputOf(name) {
    const value = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name, { trimWhitespace: false });
    return value.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '') || undefined;
}
/** Fails the step, in the words of an error. */
function failStep(error) {
    const { message, exitCode } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(message);
    process.exitCode = exitCode;
}
/** Writes into the runner's files. */
function toRunner(write) {
    try {
        for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'])
            refuseFifo(process.env[name] ?? '');
        write();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: 'cannot pass variables and outputs to later steps',
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            todo: 'check that GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT name files that this user can write',
            cause: error,
        });
    }
}
/** Adds to the job's summary. What cannot be written is a warning. */
async function addToSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    // Servers before GHES 3.6 have no summaries.
    if (!file)
        return;
    const summary = await text();
    try {
        refuseFifo(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, summary);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`cannot write the job summary: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
/** To append to one waits for somebody who reads it. */
function refuseFifo(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFIFO() === true)
        throw new Error(`${file} is a FIFO`);
}


/***/ })

};
