export const id = 384;
export const ids = [384,505,385];
export const modules = {

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

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tarballTree: () => (/* binding */ tarballTree)
});

// EXTERNAL MODULE: ./lib/src/store/fetch-tarball.js + 1 modules
var fetch_tarball = __webpack_require__(1621);
// EXTERNAL MODULE: ./lib/src/store/tree-key.js
var tree_key = __webpack_require__(3880);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(3018);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/archive/compression.js
var archive_compression = __webpack_require__(2337);
// EXTERNAL MODULE: ./lib/src/archive/magic.js + 1 modules
var magic = __webpack_require__(8573);
// EXTERNAL MODULE: ./lib/src/archive/tar.js + 2 modules
var tar = __webpack_require__(4692);
// EXTERNAL MODULE: ./lib/src/archive/tar-header.js
var tar_header = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/src/unpack/file-content.js
var file_content = __webpack_require__(7711);
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
var member_path = __webpack_require__(4471);
// EXTERNAL MODULE: ./lib/src/unpack/member-writer.js + 1 modules
var member_writer = __webpack_require__(3311);
// EXTERNAL MODULE: ./lib/src/unpack/unpack-policy.js
var unpack_policy = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/src/unpack/unpacked-tree.js
var unpacked_tree = __webpack_require__(4595);
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
        const inside = compression === 'none' ? 'it' : `what is compressed in it (${compression})`;
        return new errors/* CrossrootError */.p5({
            what: `${this.#options.what} is not a tarball`,
            why: seen === undefined ? `${inside} has no tar header at its start` : `${inside} looks like ${seen}`,
            todo: 'use a tar archive, plain or compressed with gzip, xz, zstd or bzip2',
        });
    }
}

// EXTERNAL MODULE: ./lib/src/sysroot/finish-sysroot.js + 1 modules
var finish_sysroot = __webpack_require__(2385);
;// CONCATENATED MODULE: ./lib/src/sysroot/tarball-sysroot.js





/** The first number is raised when the code here makes another tree of the same tarball. */
const tarballRules = `1.${file_rules/* fileRulesVersion */._n}`;
/**
 * What the store needs to find or make the sysroot in a tarball: what a build needs of it, with relative links.
 */
async function tarballTree(tarball, target, context, phase) {
    const what = `the tarball ${(0,fetch_tarball/* tarballName */.y)(tarball)}`;
    const { sha256, use } = await (0,fetch_tarball/* openTarball */.L)(tarball, what, 'sysroot', context, phase);
    const note = (text) => phase.info(text);
    const options = { what, path: context.path, keep: (0,file_rules/* fileRules */._h)('sysroot'), holds: 'sysroot', note };
    return {
        ...(0,tree_key/* treeKey */.W_)({ kind: 'sysroot', rules: tarballRules, from: 'tarball', sha256, what }),
        make: async (root) => {
            const sums = await use((file) => unpackTarball(file, root, options));
            (0,finish_sysroot.finishSysroot)(root, target, phase, (0,finish_sysroot.unusable)(what));
            return sums;
        },
    };
}


/***/ })

};
