export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 13029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ auditFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
// EXTERNAL MODULE: ./lib/src/audit/baseline.js
var baseline = __webpack_require__(53111);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __webpack_require__(72742);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/audit/symbol-users.js
var symbol_users = __webpack_require__(729);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(73112);
;// CONCATENATED MODULE: ./lib/src/audit/compare-needs.js






/** A size that has grown by less is not told. */
const notableGrowth = 1.1;
/** Holds what a file needs against a baseline. */
async function compareNeeds(one) {
    const { shown, found, before, file, target } = one;
    const now = (0,baseline/* needsOf */.hN)(found);
    if (now === undefined)
        return { breach: [], note: [] };
    const ofVersions = await Promise.all(symbol_versions/* versionFamilies */.hf.map((family) => versionChange(family, now, one)));
    const changes = [
        ...ofVersions.flat(),
        ...libraryChanges(before, now),
        ...linkageChange(before, now),
        ...pageChange(before, now),
        ...levelChange(before, now, target),
        ...sizeChange(before, now),
    ];
    const [more, less] = [true, false].map((isMore) => changes.filter((change) => change.isMore === isMore));
    const anew = (0,baseline/* writeCommand */.zP)(file);
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
    const { key, name } = baseline/* families */.TJ[family];
    const [old = '', current = ''] = [before[key], now[key]];
    const order = (0,debian_version/* compareVersions */.Z)(current, old);
    if (order === 0)
        return [];
    const text = `${name} ${old || 'none'} → ${current || 'none'}`;
    if (order < 0)
        return [{ isMore: false, text }];
    const newer = versions.filter((need) => {
        const known = (0,symbol_versions/* familyVersion */.xZ)(need.name);
        return known?.family === family && (0,debian_version/* compareVersions */.Z)(known.version, old) > 0;
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
    return [{ isMore: false, text: `size ${(0,format/* formatBytes */.z3)(before.size)} → ${(0,format/* formatBytes */.z3)(now.size)}` }];
}
function libraryChanges(before, now) {
    const added = now.libraries.filter((name) => !before.libraries.includes(name));
    const gone = before.libraries.filter((name) => !now.libraries.includes(name));
    return [
        ...added.map((name) => ({ isMore: true, text: `${name} is new` })),
        ...gone.map((name) => ({ isMore: false, text: `${name} is no longer needed` })),
    ];
}
function pageChange(before, now) {
    if (before.page === undefined || now.page === undefined || before.page === now.page)
        return [];
    const text = `pages of up to ${(0,format/* formatPage */.Pd)(before.page)} → ${(0,format/* formatPage */.Pd)(now.page)}`;
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
    const names = new Set([...users.values()].flatMap((one) => (0,symbol_users/* nameOfUsers */.$F)(one, external_node_path_.basename) ?? []));
    return `, from ${names.size === 0 ? "the crate's own code" : (0,format/* listOf */.c3)([...names])}`;
}

// EXTERNAL MODULE: ./lib/src/audit/elf-facts.js + 3 modules
var elf_facts = __webpack_require__(25091);
// EXTERNAL MODULE: ./lib/src/environment/jemalloc-pages.js
var jemalloc_pages = __webpack_require__(17894);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(69000);
;// CONCATENATED MODULE: ./lib/src/audit/machine-rules.js



/** Refuses what kernels of the target with larger pages cannot load. */
function smallPages({ shown, facts: { largestPage }, target }) {
    const { page, triple } = target;
    if (largestPage === undefined || largestPage >= page)
        return undefined;
    const isPaged = largestPage >= src_target/* smallestPage */.Z3;
    const flag = isPaged ? `-z max-page-size=${largestPage}` : '-n, -N or a linker script';
    return {
        what: `${shown} supports pages of at most ${(0,format/* formatPage */.Pd)(largestPage)}; kernels for ${triple} have pages of up to ${(0,format/* formatPage */.Pd)(page)}`,
        why: [
            `its loaded segments are aligned to ${largestPage} bytes, which ${flag} causes`,
            'where pages are larger, the kernel refuses to start a program, and glibc refuses a library: ELF load command alignment not page-aligned',
        ],
        todo: [
            `take ${isPaged ? `\`-Wl,-z,max-page-size=${largestPage}\`` : flag} out of RUSTFLAGS, LDFLAGS, cargo configs and build scripts: every linker's default is ${page} or more`,
            `where patchelf changed the file, give it --page-size ${page}`,
        ],
    };
}
/** Refuses a jemalloc in the file that gives up on kernels of the target with larger pages. */
function smallAllocator({ shown, facts: { jemalloc }, target }) {
    const { page, triple, largePages = {} } = target;
    if (jemalloc === undefined || jemalloc === 'unknown' || jemalloc.most >= page)
        return undefined;
    const { least, most } = jemalloc;
    const larger = Object.entries(largePages).filter(([size]) => Number(size) > least);
    const systems = larger.map(([size, names]) => `${(0,format/* formatPage */.Pd)(Number(size))} on ${names}`);
    return {
        what: `${shown} has a jemalloc for pages of ${least === most ? '' : 'at most '}${(0,format/* formatPage */.Pd)(most)}; kernels for ${triple} have pages of up to ${(0,format/* formatPage */.Pd)(page)}`,
        why: [
            'where pages are larger, jemalloc prints `<jemalloc>: Unsupported system page size` and allocates nothing: the program aborts',
            ...(systems.length > 0 ? [`larger pages: ${systems.join('; ')}`] : []),
            'unless told otherwise, its build uses the page size of the machine that compiles, or 4 KiB when cross-compiling',
        ],
        todo: [
            `build it again with ${jemalloc_pages/* jemallocPages */.eC}=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}, which Crossroot sets unless you do; run cargo clean first, because not all versions of jemalloc-sys notice a change`,
            `look for another ${jemalloc_pages/* jemallocPages */.eC} in the workflow and in [env] of cargo configs; a jemalloc that is not built by cargo needs \`configure --with-lg-page=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}\``,
        ],
    };
}
/** What is to be said of a jemalloc that does not show what it was made for. */
function unreadAllocator({ shown, facts: { jemalloc }, target }) {
    const { page, triple } = target;
    if (jemalloc !== 'unknown' || page <= src_target/* smallestPage */.Z3)
        return [];
    return [
        `${shown} has a jemalloc whose page size cannot be determined: kernels for ${triple} have pages of up to ${(0,format/* formatPage */.Pd)(page)}, for which it has to be built with ${jemalloc_pages/* jemallocPages */.eC}=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}`,
    ];
}
/** The largest page, in bytes, with which a file runs for certain; undefined where nothing is known. */
function largestPageOf({ largestPage, jemalloc }) {
    const least = typeof jemalloc === 'object' ? jemalloc.least : undefined;
    const pages = [largestPage, least].filter((page) => page !== undefined);
    return pages.length === 0 ? undefined : Math.min(...pages);
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
        what: `${shown} is marked for ${name} processors; ${triple} guarantees only ${levels.baseline}`,
        why: [
            `its .note.gnu.property says that it needs ${name}`,
            'on other processors glibc 2.33 and newer refuses it: CPU ISA level is lower than required',
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

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js + 2 modules
var dynamic = __webpack_require__(88637);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
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
            return fault('an empty entry means the folder in which the program is started');
        const beside = originFolder(folder, file);
        if (beside !== undefined) {
            const isOwn = project === undefined || isWithin(beside, project);
            return isOwn || !isHere(beside) ? [] : fault(`it leads to ${beside} on the machine that built it`);
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
        return fault(`it is not one of ${targetFolders.join(', ')}: it is a folder of the machine that built it`);
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
    const elf = readable(() => (0,dynamic/* readLibrary */.GW)(path));
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
        if (!(0,elf_facts/* isOfTarget */.VU)(one, target))
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
var debian_owners = __webpack_require__(46194);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
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
        ...[smallPages, smallAllocator, highLevel],
    ];
    return rules.flatMap((rule) => rule(one) ?? []);
}
function otherMachine({ shown, facts, target }) {
    if ((0,elf_facts/* isOfTarget */.VU)(facts, target))
        return undefined;
    const { machine } = facts;
    const order = machine.isBigEndian ? 'big-endian' : 'little-endian';
    return {
        what: `${shown} is for ${(0,elf_machine/* machineName */.F)(machine)}, not for ${target.triple}`,
        why: [`its header says: ${machine.bits}-bit, ${order}, machine ${machine.number}${flagsOf(machine)}`],
        todo: [
            'check what put it there: a build script that copies or compiles files, or a `linker` or `target` in a cargo config',
            'build scripts get the target as TARGET and the compiler for it as CC_<target>',
        ],
    };
}
/** The bits that name an ABI, where the machine alone says too little. */
function flagsOf({ flags }) {
    return flags === undefined || flags === 0 ? '' : `, flags 0x${flags.toString(16)}`;
}
function noProgram({ shown, facts }) {
    if ((0,elf_facts/* isLinked */.GW)(facts))
        return undefined;
    return {
        what: `${shown} can be neither started nor loaded`,
        why: [`its ELF type is ${typeNames[facts.type] ?? facts.type}: it was not linked`],
        todo: ['check for linker arguments such as -r in RUSTFLAGS, in a cargo config and in build scripts'],
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
            what: `${shown} needs libraries and has no loader`,
            why: [`it needs ${needed.join(', ')}`, 'the kernel starts it without loading any of them'],
            todo: [
                'check for linker arguments such as --no-dynamic-linker or -shared in RUSTFLAGS and build scripts',
            ],
        };
    }
    const isMusl = interpreter.includes('ld-musl');
    const other = isMusl
        ? 'the one that it asks for belongs to musl'
        : 'the target may not have the one that it asks for';
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
        const alike = others.map((path) => `${path} has that name, but is not a library for the target`);
        return { what: `${shown} needs ${name}, which is not in the sysroot`, ...adviceFor(name, alike) };
    });
    const next = missing[mostListed];
    if (next === undefined)
        return breaches;
    const more = {
        what: `${shown} needs ${missing.length - mostListed} more libraries that are not in the sysroot`,
        why: [`the next is ${next.name}`],
        todo: ['fix the ones above first'],
    };
    return [...breaches, more];
}
function adviceFor(name, others) {
    if (name.includes('/')) {
        return {
            why: [
                'a name with a slash is a path, and the loader looks only there',
                'the linker writes a path if it was given one and the library has no soname',
                ...others,
            ],
            todo: ['link it by name (-L and -l), or build it with -Wl,-soname'],
        };
    }
    const why = [
        'searched the folders of the sysroot, the run paths of the file and the libraries of this build',
        ...others,
    ];
    if (/^lib(?:std|test|rustc_driver)-[0-9a-f]{16}\.so$/.test(name)) {
        return {
            why: [...why, "it is Rust's own library, linked dynamically because of -C prefer-dynamic"],
            todo: [
                'build without -C prefer-dynamic, or put the library next to the program and add the run path $ORIGIN',
            ],
        };
    }
    const owner = (0,debian_owners/* debianLibraryPackage */.PR)(name);
    return {
        why,
        todo: [
            owner === undefined
                ? `add the package that contains it to ${(0,input_words/* inputName */.yu)('packages')}`
                : `add the -dev package of ${name} to ${(0,input_words/* inputName */.yu)('packages')} (Debian's ${owner} should contain the library itself)`,
            'or, if it is your own library, put it next to the program and link with -Wl,-rpath,$ORIGIN',
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
            'on the target, anyone who can write there controls what the program loads',
        ],
        todo: [
            'check for rpath in RUSTFLAGS (`-C rpath`, `-C link-arg`), in a cargo config, in build scripts and in .pc files',
            'use $ORIGIN for libraries that ship with the program',
        ],
    };
}
function textRelocations({ shown, facts }) {
    if (!facts.hasTextRelocations)
        return undefined;
    return {
        what: `${shown} has text relocations`,
        why: [
            'the loader must write to its code before it starts: SELinux and hardened kernels refuse that, and its pages cannot be shared',
        ],
        todo: ['compile C and assembler parts with -fPIC, and link without -z notext'],
    };
}
function executableStack({ shown, facts }) {
    if (!facts.hasExecutableStack)
        return undefined;
    return {
        what: `${shown} requires an executable stack`,
        why: ['anything on the stack can be executed; glibc 2.41 and newer refuses to load such a library'],
        todo: [
            'link without -z execstack; end each assembler file with `.section .note.GNU-stack,"",%progbits`',
            'or link with -Wl,-z,noexecstack if your code does not need it',
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/elf/symbols.js + 2 modules
var symbols = __webpack_require__(77442);
;// CONCATENATED MODULE: ./lib/src/audit/symbol-search.js


/** More than any program loads; what files say must not choose how much is read. */
const mostLibraries = 2000;
/** Of the symbols that are kept for the next file, in bytes. */
const mostKept = 2 ** 25;
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
        const defined = () => this.definedIn(path)?.defined.all() ?? new Set();
        return { symbols: [...rest], unsearched: [...unsearched], searched: places.size, defined };
    }
    /** Which audited files define symbols: a program before a library, which has to be loaded by somebody. */
    along(symbols) {
        const found = new Map();
        if (symbols.size === 0)
            return found;
        const all = [...this.audited.values()];
        for (const file of [...all.filter((one) => one.isProgram), ...all.filter((one) => !one.isProgram)]) {
            const defined = this.definedIn(file.path)?.defined;
            for (const symbol of symbols)
                if (!found.has(symbol) && defined?.has(symbol) === true)
                    found.set(symbol, file);
        }
        return found;
    }
    wantedBy(path) {
        const read = readable(() => (0,symbols/* readSymbols */.s)(path, 'wanted'));
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
        const read = readable(() => (0,symbols/* readSymbols */.s)(path, 'defined'));
        if (read?.kind !== 'elf')
            return undefined;
        this.known.set(path, read);
        this.room -= read.bytes;
        for (const [oldest, { bytes }] of this.known) {
            if (this.room >= 0 || oldest === path)
                break;
            this.known.delete(oldest);
            this.room += bytes;
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
var globs = __webpack_require__(37747);
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
        if (!rest.some((symbol) => asks.test(symbol)) && !some(lacking.defined(), defines))
            continue;
        const own = rest.filter((symbol) => symbols.test(symbol));
        if (own.length === 0)
            continue;
        remarks.push(`${shown} is a module for ${host}, which provides ${named(own)}: no library that it needs defines them`);
        rest = rest.filter((symbol) => !symbols.test(symbol));
    }
    for (const file of new Set(rest.flatMap((symbol) => along.get(symbol) ?? []))) {
        const own = rest.filter((symbol) => along.get(symbol) === file);
        const library = one.shownPath(file.path);
        notes.push(`${shown} needs ${named(own)} of ${library}, but does not list that library as needed: link with it, or load it first`);
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
    const libraries = one.needed.length === 0 ? 'it needs no library' : `it needs ${(0,format/* listOf */.c3)(facts.needed)}`;
    return {
        what: `${shown} needs ${symbols.length === 1 ? 'a symbol' : 'symbols'} that nothing it loads defines (${text?.text ?? ''})`,
        why: [
            ...(0,format/* withMore */.iA)((0,symbol_users/* byUser */.tR)(symbols, users, shownPath, symbol_users/* otherCode */.Mb).map((user) => user.text), more),
            `${libraries}; with the libraries that these load, ${searched} files were searched`,
            `${isProgram ? 'it does not start' : 'what loads it fails'}: undefined symbol: ${first}`,
        ],
        todo: [
            'link the library that defines it, after the code that uses it: `cargo:rustc-link-lib` in the build script of that code',
            ...(isProgram
                ? [
                    'if a library that it needs should define it, look for another copy of that library in the -L folders of the link',
                ]
                : [
                    'link with -Wl,-z,defs to make the linker say where it is used',
                    'or, if a program of yours loads the library and defines the symbol, audit that program together with it',
                ]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(31312);
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
    const release = (0,debian_release/* newestReleaseFor */.pP)(glibc, (0,debian_release/* debianReleasesOf */.jK)(one.target));
    const isMark = highest.name !== `GLIBC_${version}`;
    const example = release === undefined ? '' : `: ${release.title} has ${release.glibc}`;
    const effect = isMark ? ', or crashes' : `: version '${highest.name}' not found`;
    const todo = isMark ? ['link without -z pack-relative-relocs and --pack-dyn-relocs=relr'] : [];
    if (sysroot === undefined)
        todo.push(`build with glibc ${glibc} or older${example}`, `or raise the floor to ${version} if every system that will run it has that`);
    else if ((0,debian_version/* compareVersions */.Z)(version, sysroot.glibc ?? '') > 0)
        todo.push("build what needs it with the toolchain of this run: it was linked with a glibc other than the sysroot's");
    else
        todo.push(`use a sysroot with glibc ${glibc} or older${example}`, `or use ${(0,input_words/* setting */.Pe)('glibc', version)} if every system that will run it has that`);
    const linkedWith = 'a program gets the symbol versions of the glibc that it is linked with';
    return {
        what: `${one.shown} needs ${highest.name}${isMark ? ` of glibc ${version}` : ''}${symbolsOf(one, highest)}; the floor is ${glibc}`,
        why: [
            ...linesOf(one, needs),
            sysroot === undefined ? linkedWith : `the sysroot has glibc ${sysroot.glibc}: ${linkedWith}`,
            `with a glibc older than ${version}, it does not start${effect}`,
        ],
        todo,
    };
}
function newerLibstdcxx(one, highest, needs) {
    const { glibcxx = '' } = one;
    return {
        what: `${one.shown} needs ${highest.name}${symbolsOf(one, highest)}; the floor is ${glibcxx}`,
        why: [
            ...linesOf(one, needs),
            `with an older libstdc++, it does not start: version '${highest.name}' not found`,
        ],
        todo: ['build its C++ with an older gcc, or link with -static-libstdc++'],
    };
}
function privateSymbols(one, first, needs) {
    return {
        what: `${one.shown} needs ${first.name} of ${first.library}${symbolsOf(one, first)}`,
        why: [
            ...linesOf(one, needs),
            'such symbols are private to glibc: they change with every release, without notice',
        ],
        todo: [
            'do not link a part of glibc alone (such as a copy of libpthread.a), and use only its public functions',
        ],
    };
}
/** @param needs those of one library. */
function undefinedVersions(one, first, needs) {
    const { library } = first;
    const { file, isBeside } = definingFile(one, library);
    return {
        what: `${one.shown} needs ${first.name} of ${library}${symbolsOf(one, first)}; the ${isBeside ? 'one next to it' : "sysroot's"} does not define it`,
        why: [
            ...linesOf(one, needs),
            `${file?.path ?? library}${isBeside ? '' : ' in the sysroot'} defines ${definedAlike(file?.versions ?? [], first.name)}`,
        ],
        todo: [
            `check for another ${library} on the linker's path: the program was linked against a copy other than ${isBeside ? 'this one' : "the sysroot's"}`,
            'remove -L, -rpath and -rpath-link arguments that point to libraries of the build machine or of another release',
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
        const named = (0,symbol_users/* byUser */.tR)(symbols, users, shownPath, symbol_users/* otherCode */.Mb).map(({ text }) => `${version}: ${text}`);
        return (0,format/* withMore */.iA)(named, more);
    });
    return (0,format/* withMore */.iA)(lines.slice(0, mostLines), lines.length - mostLines, ' like these');
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
        keys: (0,baseline/* namesInBaseline */.vA)(files.map(({ path, within }) => ({ name: path, within }))),
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
        const facts = known.get(file) ?? (0,elf_facts/* readFacts */.MH)(file);
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
        'remove the file or run cargo clean, and build again; check the disk, and what writes to the file after the linker',
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
    ].filter((one) => (0,elf_facts/* isOfTarget */.VU)(one, target));
    const pages = loaded.flatMap((one) => largestPageOf(one) ?? []);
    const program = facts.interpreter === undefined ? 'static' : 'dynamic';
    const linkage = isProgram ? program : 'library';
    const versions = loaded.flatMap((one) => one.versions);
    const findings = {
        linkage: (0,elf_facts/* isOfTarget */.VU)(facts, target) && (0,elf_facts/* isLinked */.GW)(facts) ? linkage : 'unknown',
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
        ...unreadAllocator({ shown: name, facts, target }),
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
    const from = async (symbols) => findUsers === undefined ? '' : usersText(await findUsers(symbols, isProgram));
    const found = { ...findings, size };
    return compareNeeds({ shown: name, found, before, versions, from, file: baseline.file, target });
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
    if (!(0,elf_facts/* isOfTarget */.VU)(one.facts, one.target))
        return { ...nothingLacking, breaches: judge(one) };
    const found = lacking === undefined ? nothingLacking : await judgeSymbols(one, lacking);
    return { ...found, breaches: [...judge(one), ...(await judgeVersions(one)), ...found.breaches] };
}
async function judgeBundled({ file, read, needed }, program, programShown, against) {
    const shown = `${against.shown(file)} (bundled with ${programShown})`;
    if (read.kind === 'refused') {
        const todo = ['copy the library there again; check the disk, and what writes to the file'];
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
        notes.push(`${name} needs ${names}, built here, and has no run path that finds ${lost.length === 1 ? 'it' : 'them'} next to the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`);
    }
    if (isCut)
        notes.push(`${name} bundles more than ${mostBundled} libraries; the rest are not audited`);
    return notes;
}
/** Nothing that a file says of itself acts on a terminal. */
function plain({ what, why, todo }) {
    return { what: (0,plain_text/* plainLine */.h0)(what), why: why.map(plain_text/* plainLine */.h0), todo: todo.map(plain_text/* plainLine */.h0) };
}


/***/ }),

/***/ 25091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ isLinked),
  VU: () => (/* binding */ isOfTarget),
  MH: () => (/* binding */ readFacts),
  J5: () => (/* binding */ refused)
});

;// CONCATENATED MODULE: ./lib/src/elf/checked-sizes.js
/**
 * Instructions of AArch64 (Arm Architecture Reference Manual, C6.2): a word is one when it has the value in the
 * bits of the mask.
 */
const { adr, adrp, add, compare, ifHigher, ifNotHigher, nop, branch } = {
    adr: { mask: 0x9f00_0000, value: 0x1000_0000 },
    adrp: { mask: 0x9f00_0000, value: 0x9000_0000 },
    /** `add xD, xN, #imm` */
    add: { mask: 0xffc0_0000, value: 0x9100_0000 },
    /** `cmp xN, #imm, lsl #12` */
    compare: { mask: 0xffc0_001f, value: 0xf140_001f },
    /** `b.hi` */
    ifHigher: { mask: 0xff00_001f, value: 0x5400_0008 },
    /** `b.ls` */
    ifNotHigher: { mask: 0xff00_001f, value: 0x5400_0009 },
    nop: { mask: 0xffff_ffff, value: 0xd503_201f },
    /** All branches, and what acts on the system. */
    branch: { mask: 0x1c00_0000, value: 0x1400_0000 },
};
/** Whether a word can be the last one of something that is looked for, by its first 8 bits: few can. */
const isOfUse = Uint8Array.from({ length: 256 }, (_, first) => Number([adr, add, ifHigher].some(({ mask, value }) => (first & (mask >>> 24)) === value >>> 24)));
const wordSize = 4;
/** In instructions: from `adrp` to `add`, from a comparison to its branch, from the place it leads to on. */
const [nearAddress, nearBranch, nearPlace] = [8, 3, 8];
/** Comparisons and uses: more than the largest programs have. */
const mostFound = 2 ** 16;
/**
 * Finds what a program for AArch64 compares a number with before it takes up a message:
 * `if (number > SIZE) write(MESSAGE)`, where the size is a power of two, 4096 or more.
 * @param code the chunks of its code
 * @param message the address of the message
 * @returns the sizes; empty where the code is of another shape.
 */
function checkedSizes(code, message) {
    /** The size by the address that is gone to when a number is larger; 0 where there are several. */
    const checks = new Map();
    const uses = [];
    for (const { address, bytes } of code) {
        const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / wordSize));
        for (let at = 0; at < words.length; at++) {
            const word = words[at] ?? 0;
            if (isOfUse[word >>> 24] === 0)
                continue;
            const size = comparedWith(words, at);
            const use = size === undefined ? useOf(words, at, address, message) : undefined;
            if (size !== undefined) {
                const place = address + wordSize * (at + (is(word, ifHigher) ? branchLength(word) : 1));
                checks.set(place, (checks.get(place) ?? size) === size ? size : 0);
            }
            else if (use !== undefined) {
                uses.push({ first: address + wordSize * straightFrom(words, use), last: address + wordSize * use });
            }
            if (checks.size + uses.length > mostFound)
                return [];
        }
    }
    return uses.flatMap(({ first, last }) => {
        const places = Array.from({ length: (last - first) / wordSize + 1 }, (_, back) => last - back * wordSize);
        const place = places.find((one) => checks.has(one));
        return (place === undefined ? 0 : checks.get(place)) || [];
    });
}
function is(word, { mask, value }) {
    return (word & mask) >>> 0 === value;
}
/** The power of two in the comparison that decides a branch for higher numbers. */
function comparedWith(words, end) {
    const word = words[end] ?? 0;
    if (!is(word, ifHigher) && !is(word, ifNotHigher))
        return undefined;
    const comparison = words[lastBefore(words, end, nearBranch, (one) => is(one, compare))] ?? 0;
    const pages = (comparison >>> 10) & 0xfff;
    return pages !== 0 && (pages & (pages - 1)) === 0 ? pages * 4096 : undefined;
}
/** In instructions. */
function branchLength(word) {
    return (word << 8) >> 13;
}
/** Where the instructions begin that take up the message and end here. */
function useOf(words, at, address, message) {
    const word = words[at] ?? 0;
    if (is(word, adr))
        return address + wordSize * at + numberIn(word) === message ? at : undefined;
    if (!is(word, add) || ((word >>> 10) & 0xfff) !== message % 4096)
        return undefined;
    const register = (word >>> 5) & 31;
    const isBase = (one) => is(one, adrp) && (one & 31) === register;
    const from = lastBefore(words, at, nearAddress, isBase);
    const here = address + wordSize * from;
    const page = here - (here % 4096) + numberIn(words[from] ?? 0) * 4096;
    return from >= 0 && page === message - (message % 4096) ? from : undefined;
}
/** The last of some instructions before one that is as wanted; -1 where none is. */
function lastBefore(words, end, most, isWanted) {
    for (let at = end - 1; at >= Math.max(0, end - most); at--) {
        if (isWanted(words[at] ?? 0))
            return at;
    }
    return -1;
}
/** The signed number of 21 bits in `adr` and `adrp`. */
function numberIn(word) {
    return (((word << 8) >> 13) << 2) | ((word >>> 29) & 3);
}
/** The first of the instructions before one that lead to it without a branch: where a check may lead. */
function straightFrom(words, use) {
    const isOther = (one) => is(one, branch) && !is(one, nop);
    const last = lastBefore(words, use, nearPlace, isOther);
    return last < 0 ? Math.max(0, use - nearPlace) : last + 1;
}

// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(13364);
;// CONCATENATED MODULE: ./lib/src/elf/chunks.js

const chunkSize = 2 ** 20;
/** In bytes: what is looked for is shorter, with what belongs to it. */
const overlap = 256;
/** The segments that are loaded from the file. */
function loadedSegments({ segments }) {
    return segments.filter(({ type }) => type === elf_file/* segmentTypes */.T4.load);
}
/** The bytes of segments, a part after the other. Each part begins with the last bytes of the one before. */
function* chunksOf(elf, segments) {
    for (const { offset, address, size } of segments) {
        for (let at = 0; at < Number(size); at += chunkSize) {
            const from = Math.max(0, at - overlap);
            const length = Math.min(at + chunkSize, Number(size)) - from;
            yield { address: Number(address) + from, bytes: elf.bytes(offset + BigInt(from), length) };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/elf/jemalloc.js



/** What jemalloc 5.0 and newer say before they give up because the kernel's pages are larger than theirs. */
const message = Buffer.from('<jemalloc>: Unsupported system page size\n\0');
/** `PF_X` and `PF_W`. */
const [executable, writable] = [1, 2];
/** `EM_AARCH64`. */
const aarch64 = 183;
/** The least page that it is made for on Linux. */
const smallestPage = 4096;
/**
 * The numbers of `SEC_OPTS_DEFAULT` in jemalloc 5.3.0 and 5.3.1. The second is 32 KiB or the page that it was
 * made for, whichever is more.
 */
const defaults = [
    (largest) => [4, largest, 0x4_0000, 0x2_0000, 0],
    (largest) => [2, largest, 0x4_0000, 3],
];
const smallestDefault = 0x8000;
/** By the number in the defaults; the first that is found counts. */
const madeFor = [
    [smallestDefault, { least: smallestPage, most: smallestDefault }],
    [0x1_0000, { least: 0x1_0000, most: 0x1_0000 }],
];
/** Of all segments together, in bytes: hostile ones overlap. A file with more is not looked at. */
const mostSearched = 2 ** 28;
/**
 * Finds a jemalloc in a file, and for which pages it was made. Its message says that it is there; then the
 * comparison counts that leads to the message (AArch64), else a default that depends on the page (jemalloc 5.3,
 * any machine). All three are in stripped files too.
 * @param file its path, or its bytes
 * @throws the system's error when the file cannot be read.
 */
function readJemalloc(file) {
    const view = (elf) => ({ jemalloc: findJemalloc(elf) });
    return typeof file === 'string' ? (0,elf_file/* readElf */.oU)(file, view) : (0,elf_file/* readElfIn */.n1)(file, view);
}
function findJemalloc(elf) {
    const loaded = loadedSegments(elf);
    if (loaded.reduce((sum, { size }) => sum + size, 0n) > BigInt(mostSearched))
        return undefined;
    const having = (flag) => loaded.filter(({ flags }) => (flags & flag) !== 0);
    const at = addressOf(elf, loaded, [message]);
    if (at === undefined)
        return undefined;
    const sizes = elf.machine.number === aarch64 ? checkedSizes(chunksOf(elf, having(executable)), at) : [];
    if (sizes.length > 0) {
        const page = Math.min(...sizes);
        return { least: page, most: page };
    }
    const data = having(writable);
    const found = madeFor.find(([largest]) => {
        const all = defaults.map((numbers) => bytesOf(numbers(largest), elf.machine));
        return addressOf(elf, data, all) !== undefined;
    });
    return found?.[1] ?? 'unknown';
}
/** The address of the first of some bytes that segments have. */
function addressOf(elf, segments, wanted) {
    for (const { address, bytes } of chunksOf(elf, segments)) {
        for (const one of wanted) {
            const at = bytes.indexOf(one);
            if (at >= 0)
                return address + at;
        }
    }
    return undefined;
}
/** Numbers of the size of an address, as a program has them. */
function bytesOf(numbers, { bits, isBigEndian }) {
    const size = bits / 8;
    const bytes = Buffer.alloc(numbers.length * size);
    for (const [index, number] of numbers.entries()) {
        const at = index * size + (isBigEndian ? size - 4 : 0);
        if (isBigEndian)
            bytes.writeUInt32BE(number, at);
        else
            bytes.writeUInt32LE(number, at);
    }
    return bytes;
}

// EXTERNAL MODULE: ./lib/src/elf/loading.js + 1 modules
var loading = __webpack_require__(18135);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(69000);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(73112);
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
        return refused('is not an ELF file', 'it does not start with the ELF magic number');
    if (read.kind === 'damaged')
        return refused('is damaged', read.why);
    const { kind: _, runPaths, ...facts } = read;
    return {
        kind: 'facts',
        facts: {
            ...facts,
            runPaths: runPaths.flatMap((path) => path.split(':')),
            versions: versionsOf(read),
            jemalloc: jemallocIn(file, facts),
        },
    };
}
/** Where all kernels have the smallest pages, any jemalloc will do, and files are not read to their end. */
function jemallocIn(file, facts) {
    if (!src_target/* targets */.zV.some((target) => target.page > src_target/* smallestPage */.Z3 && isOfTarget(facts, target)))
        return undefined;
    const read = readJemalloc(file);
    return read.kind === 'elf' ? read.jemalloc : undefined;
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


/***/ }),

/***/ 68043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yS: () => (/* binding */ muslNames),
  k8: () => (/* binding */ runsOn)
});

// UNUSED EXPORTS: whereItRuns

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __webpack_require__(72742);
// EXTERNAL MODULE: ./lib/data/distributions.json
var distributions = __webpack_require__(2134);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(69000);
;// CONCATENATED MODULE: ./lib/src/audit/distributions.js


const blocks = distributions/* distributions */._o;
const gccVersions = distributions/* gcc.versions */.iw.e;
const sonames = distributions/* sonames */.JI;
const everywhere = new Set([...distributions/* everywhere */.fC, ...target/* targets */.zV.map(({ loader }) => loader)]);
/**
 * The releases of `data/distributions.json` that run programs for an architecture, in its order: oldest first
 * within a distribution.
 * @param architecture Debian's name of it
 */
function releasesFor(architecture) {
    return blocks.flatMap((block) => block.releases.flatMap((row) => {
        const { architectures = block.architectures ?? [], multilib = block.multilib ?? [] } = row;
        const isMultilib = multilib.includes(architecture);
        if (!isMultilib && !architectures.includes(architecture))
            return [];
        const { distribution } = block;
        return [
            {
                ...{ distribution, release: row.release, name: row.name, isMultilib },
                runtime: runtimeOf(distribution, row, architecture),
                page: row.pages?.[architecture],
                processor: row.processors?.[architecture],
                runsWithout: block.runsWithout?.[architecture],
            },
        ];
    }));
}
/**
 * Whether a release with glibc brings a library, going by its soname.
 * @param distribution and `release`: as in the table
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
function runtimeOf(distribution, { release, glibc, gcc }, architecture) {
    if (glibc === undefined)
        return { kind: 'musl' };
    const versions = gccVersions[gcc ?? ''];
    if (versions === undefined)
        throw new Error(`${distribution} ${release} has an unknown gcc: ${gcc}`);
    const own = (value) => typeof value === 'string' ? value : (value[architecture] ?? value.others ?? '');
    const { GLIBCXX, CXXABI, GCC } = versions;
    return {
        kind: 'glibc',
        glibc: own(glibc),
        gcc: { GLIBCXX: own(GLIBCXX), CXXABI: own(CXXABI), GCC: own(GCC) },
    };
}

// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(73112);
;// CONCATENATED MODULE: ./lib/src/audit/runs-on.js




/**
 * Says of each release in the table that runs programs for the target's architecture whether it can run an
 * artifact, in the order of the data: oldest first within a distribution. A release can when its libraries
 * define versions as high as the floors, when its packages bring every needed library, and when its kernels can
 * load it. That the packages are installed there is not promised.
 */
function whereItRuns(needs, target) {
    return releasesFor(target.debian).map((release) => ({
        distribution: release.distribution,
        release: release.release,
        name: release.name,
        ...judge(needs, target, release),
    }));
}
function judge(needs, target, one) {
    const { runtime, page = 0 } = one;
    const { largestPage: largest = page } = needs;
    const smallPages = page > largest ? [{ kind: 'pages', has: page, largest }] : [];
    const processor = processorFor(needs, target, one);
    if (needs.isStatic)
        return outcome(smallPages, processor, []);
    if (runtime.kind !== target.libc.name)
        return outcome([{ kind: runtime.kind }], [], []);
    const isOwn = (soname) => runtime.kind === 'musl' && muslNames.test(soname);
    const libraries = [...new Set(needs.needed)]
        .filter((soname) => !isOwn(soname))
        .map((soname) => ({ soname, presence: findSoname(one.distribution, one.release, soname) }));
    const packages = libraries.flatMap(({ presence }) => presence.kind === 'there' && presence.package !== undefined ? [presence.package] : []);
    const reasons = (kind) => libraries.filter(({ presence }) => presence.kind === kind).map(({ soname }) => ({ kind, soname }));
    const tooOld = symbol_versions/* versionFamilies */.hf.flatMap((family) => {
        const needed = needs.floors[family];
        const has = runtime.kind === 'musl' ? '' : family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
        if (runtime.kind === 'musl' || needed === undefined || (0,version/* compareVersions */.Z)(needed, has) <= 0)
            return [];
        return [{ kind: 'too old', family, has, needed }];
    });
    const no = [...tooOld, ...reasons('missing'), ...smallPages];
    // Which libraries it has for the second architecture was not looked up.
    return one.isMultilib
        ? outcome(no, [...processor, { kind: 'multilib', bits: target.machine.bits }], [])
        : outcome(no, [...processor, ...reasons('unknown')], packages);
}
function outcome(no, unless, packages) {
    return {
        runs: no.length > 0 ? 'no' : unless.length > 0 ? 'unless' : 'yes',
        why: no.length > 0 ? no : unless,
        packages: [...new Set(packages)].sort(),
    };
}
/** What an artifact needs of the processor that not every machine of a release has. */
function processorFor({ level, isStatic }, { levels }, { processor, runsWithout }) {
    // A static program for the target needs its processor wherever it runs: that is nothing of the release.
    if (runsWithout !== undefined && !isStatic)
        return [{ kind: 'processor', needed: runsWithout }];
    if (levels === undefined || level === undefined)
        return [];
    const rank = (name) => {
        const at = levels.names.indexOf(name);
        return at < 0 ? levels.names.length : at;
    };
    return rank(level) > rank(processor ?? levels.baseline) ? [{ kind: 'processor', needed: level }] : [];
}
/**
 * Where artifacts run, by their paths. Those of which it is not known what they need have no verdicts: static
 * libraries, and what could not be read or is for another machine. A library that is an artifact too is not
 * asked of a release.
 */
function runsOn(artifacts, target) {
    const own = new Set(artifacts.map(({ path }) => (0,external_node_path_.basename)(path)));
    return new Map(artifacts.flatMap(({ path, floors, needed, linkage, largestPage, level }) => {
        if (linkage === 'archive' || linkage === 'unknown')
            return [];
        const isStatic = linkage !== 'dynamic' && needed.length === 0;
        const others = needed.filter(({ name, place }) => place !== 'beside' || !own.has(name));
        const names = others.map(({ name }) => name);
        const needs = { floors, needed: names, isStatic, largestPage, level };
        return [[path, whereItRuns(needs, target)]];
    }));
}
/** What musl's own library is called: its loader by Alpine, its linker's name for it, the loader itself. */
const muslNames = /^(?:libc\.musl-.*\.so\.1|ld-musl-.*\.so\.1|libc\.so)$/;


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
const otherCode = "the crate's own code, or Rust's and gcc's runtime: no other linked object refers to it";
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

/***/ 77442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSymbols)
});

;// CONCATENATED MODULE: ./lib/src/elf/defined-symbols.js
/** More than the largest libraries have, in characters: names may overlap. */
const longestNames = 2 ** 25;
/**
 * The symbols that a file defines for files that ask for no version. Their names are read when they are asked
 * for: a library has thousands, and who loads it wants a few.
 */
class DefinedSymbols {
    table;
    names;
    hashes;
    #all;
    /** @param hashes absent where the file has no table of them */
    constructor(table, names, hashes) {
        this.table = table;
        this.names = names;
        this.hashes = hashes;
    }
    has(name) {
        const isIt = (row) => this.#nameOf(row) === name;
        // Of a name that is no valid UTF-8 the bytes are not known here.
        const isPlain = this.#all === undefined && /^[\x20-\x7e]+$/.test(name);
        return (isPlain ? this.hashes?.find(name, isIt) : undefined) ?? this.all().has(name);
    }
    /** All of them; of a file that claims more than any has, the first ones. */
    all() {
        this.#all ??= new Set(this.#read());
        return this.#all;
    }
    *#read() {
        let room = longestNames;
        for (let row = 1; row < this.table.rows; row += 1) {
            const name = this.#nameOf(row);
            room -= name.length;
            if (room < 0)
                return;
            if (name !== '')
                yield name;
        }
    }
    /** Empty for a symbol that others do not find. */
    #nameOf(row) {
        return this.table.isDefined(row) ? (this.names.at(this.table.nameOffset(row)) ?? '') : '';
    }
}
/** What a file without symbols defines. */
const noSymbols = { has: () => false, all: () => new Set() };

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js + 2 modules
var elf_dynamic = __webpack_require__(88637);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(13364);
;// CONCATENATED MODULE: ./lib/src/elf/gnu-hash.js


/** More than any file has. */
const mostBuckets = 2 ** 20;
const headerSize = 16;
const wordSize = 4;
/** Linkers make a bucket for every few symbols. */
const longestChain = 256;
/**
 * The hash table by which the loader finds symbols (`DT_GNU_HASH`; glibc, `do_lookup_x`). Its filter is passed
 * over: it only says sooner that there is none.
 */
class GnuHash {
    first;
    buckets;
    words;
    many;
    /**
     * @param first the first row of the symbols that it has
     * @param buckets how many there are
     * @param words the buckets, then a hash for each symbol
     * @param many how many symbols those are
     */
    constructor(first, buckets, words, many) {
        this.first = first;
        this.buckets = buckets;
        this.words = words;
        this.many = many;
    }
    /**
     * @param rows how many symbols the file has
     * @returns undefined for a file without one.
     * @throws Damage when it is not in the file.
     */
    static in(elf, dynamic, rows) {
        const address = dynamic.value(elf_dynamic/* tags */._A.gnuHash);
        if (address === undefined)
            return undefined;
        const start = elf.offsetOf(address);
        const header = elf.fields(start, headerSize);
        const [buckets, first, filters] = [header.word(0), header.word(4), header.word(8)];
        if (buckets > mostBuckets || filters > mostBuckets)
            throw new elf_file/* Damage */.cv(`its hash table has ${buckets} buckets and ${filters} filters`);
        const at = start + BigInt(headerSize + filters * (elf.machine.bits / 8));
        const room = Math.floor((elf.size - Number(at)) / wordSize) - buckets;
        const many = Math.max(0, Math.min(rows - first, room));
        return new GnuHash(first, buckets, elf.fields(at, (buckets + many) * wordSize), many);
    }
    /**
     * Whether one of the symbols that have a name's hash is the one.
     * @param name of ASCII
     * @param isIt whether a row is
     * @returns undefined where the table does not help: too many symbols share a bucket.
     */
    find(name, isIt) {
        if (this.buckets === 0)
            return false;
        const wanted = hashOf(name);
        let at = this.words.word((wanted % this.buckets) * wordSize) - this.first;
        for (let step = 0; step < longestChain; step += 1, at += 1) {
            if (at < 0 || at >= this.many)
                return false;
            const hash = this.words.word((this.buckets + at) * wordSize);
            // The last bit says that the bucket ends here.
            if ((hash | 1) === (wanted | 1) && isIt(this.first + at))
                return true;
            if ((hash & 1) === 1)
                return false;
        }
        return undefined;
    }
}
function hashOf(name) {
    let hash = 5381;
    for (let at = 0; at < name.length; at += 1)
        hash = (Math.imul(hash, 33) + name.charCodeAt(at)) >>> 0;
    return hash;
}

;// CONCATENATED MODULE: ./lib/src/elf/symbols.js




/** More than the largest libraries have, in characters: names may overlap. */
const symbols_longestNames = 2 ** 25;
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
        const table = dynamic.symbols();
        const wanted = kind === 'defined' ? [] : namesOf(wantedRows(elf, dynamic, table), dynamic);
        if (kind === 'wanted' || table === undefined)
            return { wanted, defined: noSymbols, bytes: 0 };
        const [names, hashes] = [dynamic.names(), GnuHash.in(elf, dynamic, table.rows)];
        const bytes = names.size + table.rows * elf.layout.symbol.size;
        return { wanted, defined: new DefinedSymbols(table, names, hashes), bytes };
    };
    return typeof file === 'string' ? (0,elf_file/* readElf */.oU)(file, view) : (0,elf_file/* readElfIn */.n1)(file, view);
}
function namesOf(offsets, dynamic) {
    let room = symbols_longestNames;
    return offsets.flatMap((offset) => {
        const name = dynamic.names().at(offset) ?? '';
        room -= name.length;
        if (room < 0)
            throw new elf_file/* Damage */.cv(`its symbols have more than ${symbols_longestNames} characters`);
        return name === '' ? [] : [name];
    });
}
/** The loader looks for what a relocation names, and for nothing else. */
function wantedRows(elf, dynamic, table) {
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


/***/ }),

/***/ 46194:
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
var target = __webpack_require__(69000);
;// CONCATENATED MODULE: ./lib/src/sysroot/debian-owners.js


/** What brings a file of the C library, of gcc or of the kernel: in Debian, Arch Linux, Gentoo and Fedora. */
const owners = {
    development: ['libc6-dev', 'glibc', 'sys-libs/glibc', 'glibc-devel'],
    libc: ['libc6', 'glibc', 'sys-libs/glibc', 'glibc'],
    gccRuntime: ['libgcc-s1', 'gcc-libs', 'sys-devel/gcc', 'libgcc'],
    cxxRuntime: ['libstdc++6', 'gcc-libs', 'sys-devel/gcc', 'libstdc++'],
    kernel: ['linux-libc-dev', 'linux-api-headers', 'sys-kernel/linux-headers', 'kernel-headers'],
};
/** What would bring a file that every link needs, by the names of the distributions that have such a layout. */
function bringsBack(name, kind, { libc }) {
    const found = ownersOf(name);
    const [debian, arch, gentoo, fedora] = owners[found];
    switch (kind) {
        case 'multiarch':
            return `${libc.isVersioned || found === 'kernel' ? debian : libc.development} contains it`;
        case 'lib':
            return `on Arch Linux ${arch} contains it`;
        case 'lib64':
            return `on Gentoo ${gentoo} contains it, on Fedora ${fedora}`;
    }
}
function ownersOf(name) {
    if (name.startsWith('libgcc_s.'))
        return 'gccRuntime';
    if (name.startsWith('libstdc++.'))
        return 'cxxRuntime';
    if (/^(?:asm|linux)\//.test(name))
        return 'kernel';
    return /\.so\.\d/.test(name) ? 'libc' : 'development';
}
/** Debian's names for libraries that do not follow from the file's. */
const oddNames = new Map([
    ['libz.so.1', 'zlib1g'],
    ['libbz2.so.1.0', 'libbz2-1.0'],
    ['libgcc_s.so.1', 'libgcc-s1'],
    ...target/* targets */.zV.map(({ loader, libc }) => [loader, libc.runtime]),
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
    return name === undefined ? undefined : `Debian's ${name} contains it`;
}
/** The packages that are meant where several have the same module of pkg-config. */
const usualPackages = new Set(Object.values(module_packages_namespaceObject));


/***/ })

};
