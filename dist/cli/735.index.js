export const id = 735;
export const ids = [735];
export const modules = {

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ auditArtifacts),
  p: () => (/* binding */ auditFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(1074);
// EXTERNAL MODULE: ./lib/src/audit/baseline.js
var audit_baseline = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/src/audit/elf-facts.js + 3 modules
var elf_facts = __webpack_require__(5091);
// EXTERNAL MODULE: ./lib/src/environment/jemalloc-pages.js
var jemalloc_pages = __webpack_require__(7894);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(9000);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
;// CONCATENATED MODULE: ./lib/src/audit/machine-rules.js



/** Refuses what kernels of the target with larger pages cannot load. */
function smallPages({ shown, facts: { largestPage }, target }) {
    const { page, triple } = target;
    if (largestPage === undefined || largestPage >= page)
        return undefined;
    const isPaged = largestPage >= src_target/* smallestPage */.Z3;
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
/** Refuses a jemalloc in the file that gives up on kernels of the target with larger pages. */
function smallAllocator({ shown, facts: { jemalloc }, target }) {
    const { page, triple, largePages = {} } = target;
    if (jemalloc === undefined || jemalloc === 'unknown' || jemalloc.most >= page)
        return undefined;
    const { least, most } = jemalloc;
    const larger = Object.entries(largePages).filter(([size]) => Number(size) > least);
    const systems = larger.map(([size, names]) => `${(0,format/* formatPage */.Pd)(Number(size))} on ${names}`);
    return {
        what: `${shown} has a jemalloc for pages of ${least === most ? '' : 'at most '}${(0,format/* formatPage */.Pd)(most)}; kernels of ${triple} have up to ${(0,format/* formatPage */.Pd)(page)}`,
        why: [
            'where pages are larger, it says `<jemalloc>: Unsupported system page size`, and gives no memory: the program aborts',
            ...(systems.length > 0 ? [`larger pages: ${systems.join('; ')}`] : []),
            'its build takes the page of the machine that compiles, or 4 KiB when it is crossed, where nobody says more',
        ],
        todo: [
            `build it anew with ${jemalloc_pages/* jemallocPages */.eC}=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}, which Crossroot sets where you do not: cargo clean, since not all versions of jemalloc-sys notice a change`,
            `look for another ${jemalloc_pages/* jemallocPages */.eC} in the workflow and in [env] of cargo configs; a jemalloc that is not built by cargo wants \`configure --with-lg-page=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}\``,
        ],
    };
}
/** What is to be said of a jemalloc that does not show what it was made for. */
function unreadAllocator({ shown, facts: { jemalloc }, target }) {
    const { page, triple } = target;
    if (jemalloc !== 'unknown' || page <= src_target/* smallestPage */.Z3)
        return [];
    return [
        `${shown} has a jemalloc, and what pages it was made for cannot be seen: kernels of ${triple} have up to ${(0,format/* formatPage */.Pd)(page)}, for which it has to be built with ${jemalloc_pages/* jemallocPages */.eC}=${(0,jemalloc_pages/* jemallocPagesOf */.hm)(target)}`,
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

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js
var dynamic = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(9125);
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
            const versions = versionsOf((0,external_node_path_.join)(root, path), target);
            if (versions !== undefined)
                return { kind: 'sysroot', file: { path, versions } };
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
        const versions = versionsOf(path, target);
        if (versions !== undefined)
            return { path, versions };
    }
    return undefined;
}
/** The symbol versions that a library for the target defines; undefined for what is none. */
function versionsOf(path, target) {
    const elf = readable(() => (0,dynamic/* readLibrary */.GW)(path));
    return elf?.kind === 'elf' && (0,elf_machine/* isFor */.G)(elf.machine, target.machine) ? elf.versions : undefined;
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
    if ((0,elf_facts/* isLinked */.GW)(facts))
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

// EXTERNAL MODULE: ./lib/src/archive/ar.js
var ar = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/elf/file.js
var file = __webpack_require__(3364);
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
            return (0,elf_facts/* refused */.J5)('is no static library', error.message);
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
        return (0,elf_facts/* refused */.J5)('is a thin archive', 'it holds no objects, only the paths that they have on this machine');
    if (begin !== magic)
        return (0,elf_facts/* refused */.J5)('is no static library', 'it does not begin with the mark of one');
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
        if (others.length === static_library_mostListed)
            continue;
        const long = nameSize > 0 ? read(offset, Math.min(nameSize, longestName)) : longNameIn(longNames, name);
        const shown = long?.toString().replace(/\0.*$/s, '') ?? name.replace(/\/$/, '');
        others.push({ member: shown, machine: (0,elf_machine/* machineName */.F)(machine) });
    }
    if (objects === 0)
        return (0,elf_facts/* refused */.J5)('is empty', 'it holds no object');
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

// EXTERNAL MODULE: ./lib/src/audit/symbol-users.js
var symbol_users = __webpack_require__(729);
// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(3112);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(1312);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __webpack_require__(2742);
;// CONCATENATED MODULE: ./lib/src/audit/version-rules.js





const mostNamed = 3;
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
    const symbols = suspects.flatMap((need) => need.symbols.slice(0, mostNamed));
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
        todo.push(`build it with glibc ${glibc} or older${example}`, `or raise the floor to ${version} when each system that is to run it has that`);
    else if ((0,debian_version/* compareVersions */.Z)(version, sysroot.glibc ?? '') > 0)
        todo.push('build what asks for it with the toolchain of this run: it was linked with another glibc than the sysroot has');
    else
        todo.push(`use a sysroot with glibc ${glibc} or older${example}`, `or set \`glibc\` to ${version} when each system that is to run it has that`);
    const linkedWith = 'a program gets the versions of the glibc that it is linked with';
    return {
        what: `${one.shown} needs ${highest.name}${isMark ? ` of glibc ${version}` : ''}${inBrackets(one, highest)}; asked for ${glibc}`,
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
        what: `${one.shown} needs ${highest.name}${inBrackets(one, highest)}; asked for ${glibcxx}`,
        why: [
            ...linesOf(one, needs),
            `where libstdc++ is older, it does not start: version '${highest.name}' not found`,
        ],
        todo: ['build its C++ with an older gcc, or link with -static-libstdc++'],
    };
}
function privateSymbols(one, first, needs) {
    return {
        what: `${one.shown} needs ${first.name} of ${first.library}${inBrackets(one, first)}`,
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
        what: `${one.shown} needs ${first.name} of ${library}${inBrackets(one, first)}; the ${isBeside ? 'one beside it' : "sysroot's"} does not define it`,
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
    return versions.length === 0 ? 'no symbol versions' : versions.slice(-mostNamed).join(', ');
}
/** ` (symbols a, b, from libfoo.a(foo.o); 3 more)`: those that the same object uses as the first. */
function inBrackets({ users }, { symbols }) {
    const [first] = byUser(symbols, users, external_node_path_.basename, "the crate's own code");
    if (first === undefined)
        return '';
    const more = symbols.length - first.symbols.length;
    const rest = more > 0 ? `; ${more} more` : '';
    const plural = first.symbols.length === 1 ? '' : 's';
    return ` (symbol${plural} ${first.text}${rest})`;
}
function linesOf({ users, shownPath }, needs) {
    const lines = needs.flatMap(({ name, library, symbols }) => {
        const version = `${name} of ${library}`;
        if (symbols.length === 0)
            return [`${version}: no symbol is bound to it`];
        const more = symbols.length - mostNamed;
        return [
            ...byUser(symbols, users, shownPath, ownCode).map(({ text }) => `${version}: ${text}`),
            ...(more > 0 ? [`${version}: ${more} more`] : []),
        ];
    });
    if (lines.length <= mostLines)
        return lines;
    return [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more lines of that sort`];
}
/**
 * The linker's other inputs: cargo does not name them, and removes those of the crate when it has linked them.
 */
const ownCode = "the crate's own code, or Rust's and gcc's runtime: no other object that was linked asks for it";
/** The first few symbols, by what uses them where that is known. `text` is `a, b, from libfoo.a(foo.o)`. */
function byUser(symbols, users, shown, otherwise) {
    const named = symbols.slice(0, mostNamed);
    if (named.length === 0)
        return [];
    if (users === undefined)
        return [{ text: named.join(', '), symbols: named }];
    const userOf = (symbol) => (0,symbol_users/* nameOfUsers */.$)(users.get(symbol), shown) ?? otherwise;
    return [...new Set(named.map(userOf))].map((user) => {
        const own = named.filter((symbol) => userOf(symbol) === user);
        return { text: `${own.join(', ')}, from ${user}`, symbols: own };
    });
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
    const outcomes = await auditFiles(files, request, ({ place }) => (0,symbol_users/* symbolUsersIn */.o)(linkInputs, runtimes, place, nm));
    return {
        artifacts: artifacts.flatMap((artifact, at) => {
            const findings = outcomes[at]?.findings;
            return findings === undefined ? [] : [{ ...artifact, ...findings }];
        }),
        notes: outcomes.flatMap(({ notes }) => notes),
    };
}
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
    const outcomes = [];
    for (const file of files)
        outcomes.push(await audit(file, against));
    return outcomes;
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
async function audit(file, against) {
    const name = against.shown(file.path);
    const { result } = file;
    if (result.kind === 'facts')
        return auditFacts(file, result.facts, name, against);
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
    return { findings, notes: [] };
}
async function auditFacts(file, facts, name, against) {
    const { path, isProgram, isOnDisk } = file;
    const { target } = against;
    const found = isOnDisk ? facts : { ...facts, runPaths: [] };
    const loading = followLoader(path, found, against.libraries, against.read, against.isArtifact, target);
    const { needed, bundled } = loading;
    const breaches = [
        ...(await breachesOf({ ...against, file: path, shown: name, isProgram, isOnDisk, facts, needed })),
        ...(await Promise.all(bundled.map((one) => breachesOfBundled(one, name, against)))).flat(),
    ];
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
        ...unreadAllocator({ shown: name, facts, target }),
        ...note,
    ];
    return {
        findings: { ...findings, breaches: [...findings.breaches, ...breach.map(plain)] },
        notes: notes.map(plain_text/* plainLine */.h0),
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
async function breachesOf(one) {
    return [...judge(one), ...((0,elf_facts/* isOfTarget */.VU)(one.facts, one.target) ? await judgeVersions(one) : [])];
}
async function breachesOfBundled({ file, read, needed }, program, against) {
    const shown = `${against.shown(file)} (which ${program} brings along)`;
    if (read.kind === 'refused') {
        const todo = ['put the library there anew; look at the disk, and at what writes to the file'];
        return [{ what: `${shown} ${read.what}`, why: read.why, todo }];
    }
    const itself = { objects: [file], count: 1 };
    const findUsers = async (symbols) => new Map(symbols.map((symbol) => [symbol, itself]));
    const users = against.findUsers === undefined ? {} : { findUsers };
    const one = { ...against, ...users, file, shown, isProgram: false, isOnDisk: true };
    return breachesOf({ ...one, facts: read.facts, needed });
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


/***/ }),

/***/ 5091:
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
var elf_file = __webpack_require__(3364);
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
var loading = __webpack_require__(8135);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(9000);
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

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   yS: () => (/* binding */ muslNames)
/* harmony export */ });
/* unused harmony exports whereItRuns, distributions, findSoname, releasesIn */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _data_distributions_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2134);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2742);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9000);
/* harmony import */ var _symbol_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3112);





/**
 * Says of each release in the table that has the target's architecture whether it can run an artifact, in the
 * order of the data: oldest first within a distribution. A release can when its libraries define versions as
 * high as the floors, when its packages bring every needed library, and when its kernels can load it. That the
 * packages are installed there is not promised.
 */
function whereItRuns(needs, { debian, libc }) {
    return distributions.flatMap(({ distribution, releases }) => releases
        .filter(({ architectures }) => architectures.includes(debian))
        .map(({ release, name, runtime, pages }) => ({
        distribution,
        release,
        name,
        ...judge({ ...needs, libc: libc.name }, distribution, release, runtime, pages[debian]),
    })));
}
function judge(needs, distribution, release, runtime, page = 0) {
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
    const tooOld = _symbol_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFamilies */ .hf.flatMap((family) => {
        const needed = needs.floors[family];
        const has = runtime.kind === 'musl' ? '' : family === 'GLIBC' ? runtime.glibc : runtime.gcc[family];
        if (runtime.kind === 'musl' || needed === undefined || (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Z)(needed, has) <= 0)
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
    const own = new Set(artifacts.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
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
const blocks = _data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .distributions */ ._o;
const gccVersions = _data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .gcc.versions */ .iw.e;
const sonames = _data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .sonames */ .JI;
const everywhere = new Set([..._data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .everywhere */ .fC, ..._target_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .zV.map(({ loader }) => loader)]);
/** All distributions of `data/distributions.json` with their releases, in its order: oldest first. */
const distributions = blocks.map(({ distribution, releases, others = [] }) => ({
    distribution,
    releases: releases.map((row) => ({
        release: row.release,
        name: row.name,
        architectures: [_data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .architecture */ .s2, ...others, ...(row.others ?? [])],
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
    return name === undefined ? undefined : `Debian's ${name} brings it`;
}
/** The packages that are meant where several have the same module of pkg-config. */
const usualPackages = new Set(Object.values(module_packages_namespaceObject));


/***/ })

};
