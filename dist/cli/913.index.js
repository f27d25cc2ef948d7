export const id = 913;
export const ids = [913];
export const modules = {

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ auditFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(1074);
// EXTERNAL MODULE: ./lib/src/audit/baseline.js
var audit_baseline = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/src/audit/elf-facts.js
var elf_facts = __webpack_require__(5329);
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
var dynamic = __webpack_require__(6773);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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

// EXTERNAL MODULE: ./lib/src/elf/symbols.js
var symbols = __webpack_require__(3293);
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

// EXTERNAL MODULE: ./lib/src/audit/symbol-versions.js
var symbol_versions = __webpack_require__(3112);
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
    ].filter((one) => (0,elf_facts/* isOfTarget */.VU)(one, target));
    const pages = loaded.flatMap(({ largestPage }) => largestPage ?? []);
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
    if (!(0,elf_facts/* isOfTarget */.VU)(one.facts, one.target))
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


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   VU: () => (/* binding */ isOfTarget)
/* harmony export */ });
/* harmony import */ var _elf_loading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _elf_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);
/* harmony import */ var _symbol_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3112);



/** True when a file is of the class, the byte order, the machine and the ABI of the target. */
function isOfTarget({ machine }, target) {
    return (0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .isFor */ .G)(machine, target.machine);
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
    const read = (0,_elf_loading_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsLoader */ .c)(file);
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
    const isMarked = needs.some(({ name }) => name === _symbol_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .packedRelocations */ .iS.mark);
    if (!hasPackedRelocations || needed.length === 0 || isMarked)
        return needs;
    return [...needs, { name: _symbol_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .packedRelocations */ .iS.mark, library: 'libc.so.6', symbols: [] }];
}


/***/ }),

/***/ 7894:
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
const everywhere = new Set([..._data_distributions_json__WEBPACK_IMPORTED_MODULE_1__/* .everywhere */ .fC, ..._target_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .z.map(({ loader }) => loader)]);
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

/***/ 3293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSymbols)
/* harmony export */ });
/* harmony import */ var _dynamic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);


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
        const dynamic = new _dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .DynamicSection */ .xQ(elf);
        const names = new Names(dynamic);
        const wanted = kind === 'defined' ? [] : names.of(wantedRows(elf, dynamic));
        const defined = kind === 'wanted' ? [] : names.of(definedRows(dynamic));
        return { wanted, defined: new Set(defined), characters: names.characters };
    };
    return typeof file === 'string' ? (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readElf */ .oU)(file, view) : (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readElfIn */ .n1)(file, view);
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
                throw new _file_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .cv(`its symbols have more than ${longestNames} characters`);
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
    const isLinkageWithAddends = dynamic.value(_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.linkageKind) === withAddends;
    const tables = [
        [_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.relocationsWithAddends, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.relocationsWithAddendsSize, true],
        [_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.relocations, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.relocationsSize, false],
        [_dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.linkage, _dynamic_js__WEBPACK_IMPORTED_MODULE_0__/* .tags */ ._A.linkageSize, isLinkageWithAddends],
    ];
    for (const [place, size, hasAddend] of tables) {
        const [address, bytes] = [dynamic.value(place), dynamic.value(size) ?? 0n];
        if (address === undefined || bytes === 0n)
            continue;
        if (bytes > mostRelocations)
            throw new _file_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .cv(`its relocations have ${bytes} bytes`);
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
