export const id = 797;
export const ids = [797,505,385];
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

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeDebianSysroot: () => (/* binding */ makeDebianSysroot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/debian/deb.js
var debian_deb = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/src/system/settle-all.js
/**
 * Waits for all, also when one fails: nobody may go on working in folders that are being removed.
 * @param stop called at the first failure, to end the others early
 * @throws the first failure in time: the others may only be what came of it
 */
async function settleAll(work, stop) {
    const all = Promise.all(work);
    all.catch(() => stop?.());
    await Promise.allSettled(work);
    return all;
}

// EXTERNAL MODULE: ./lib/src/system/temporary-folder.js
var temporary_folder = __webpack_require__(8258);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/src/unpack/unpacker.js
var unpack_unpacker = __webpack_require__(7932);
;// CONCATENATED MODULE: ./lib/src/store/unpack-packages.js








const downloadsAtOnce = 8;
/** Decompression takes a processor each; more than this would only hold more in memory. */
const unpackingsAtOnce = 3;
/** Larger packages do not wait for small ones that arrived earlier: they decide when the tree is done. */
const largeBytes = 4_000_000;
const limits = { maxBytes: 8 * 2 ** 30, maxMembers: 500_000 };
/**
 * Fetches packages, checks them and unpacks them side by side into one folder: one is unpacked while the next
 * ones arrive. Large ones come first, for the last to end early.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when a package is not available as promised, or when its archive is refused.
 */
async function unpackPackages(wanted) {
    const { packages, listed, root, keep, links, took, postinst, phase, context } = wanted;
    // Trees that are made side by side may need the same package.
    const folder = (0,temporary_folder/* makeTemporaryFolder */.w)((0,external_node_path_.join)(context.temp, 'packages-'));
    const unpacker = new unpack_unpacker/* Unpacker */.Y(root, { ...limits, links });
    const failed = new AbortController();
    const signal = AbortSignal.any([failed.signal, context.ending.signal]);
    const download = (0,p_limit/* default */.A)(downloadsAtOnce);
    const unpackLarge = (0,p_limit/* default */.A)(unpackingsAtOnce);
    const unpackSmall = (0,p_limit/* default */.A)(unpackingsAtOnce);
    const largestFirst = [...packages].sort((a, b) => b.size - a.size || (a.sha256 < b.sha256 ? -1 : 1));
    const fetchAndUnpack = async (from) => {
        const { size, sha256 } = from;
        const what = `${from.name} ${from.version} ${from.architecture}`;
        const file = (0,external_node_path_.join)(folder, `${sha256}.deb`);
        const sources = context.mirrors.packageSources(from.repository, from.path, listed);
        const onBytes = (bytes) => phase.downloaded(bytes);
        await download(() => context.net.toFile({ what, sources, size, maxBytes: size, sha256, onBytes, signal }, file));
        const unpack = size > largeBytes ? unpackLarge : unpackSmall;
        await unpack(async () => {
            signal.throwIfAborted();
            const deb = await (0,debian_deb/* openDeb */.s7)(file, { what, path: context.path });
            (0,debian_deb/* checkIdentity */.Z0)(deb, from);
            if (deb.postinst !== undefined)
                postinst?.(from, deb.postinst);
            await unpacker.unpack(counted(deb.data(), phase), what, (path) => {
                signal.throwIfAborted();
                const isKept = keep(path);
                if (isKept)
                    took?.(from, path);
                return isKept;
            });
            (0,external_node_fs_.rmSync)(file);
        });
    };
    await settleAll(largestFirst.map(fetchAndUnpack), () => failed.abort());
    unpacker.finish();
    phase.info(`${(0,format/* count */.U9)(packages.length, 'package')} unpacked`);
    return unpacker.sums();
}
/** Counts what comes out of a package, so that nobody takes a slow decoder for one that hangs. */
async function* counted(bytes, phase) {
    for await (const chunk of bytes) {
        phase.unpacked(chunk.length);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(9625);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(1074);
;// CONCATENATED MODULE: ./lib/src/sysroot/alternatives.js




/** Longer is no word that is read, in characters: what a script says costs no more than its size. */
const longestWord = 1024;
/**
 * Reads what a `postinst` script registers with update-alternatives(1). The script is not run. Words may hold
 * variables that the script sets once, to plain text, and Debian's name of the architecture.
 * @param gnu what `dpkg-architecture -qDEB_HOST_MULTIARCH` says: `aarch64-linux-gnu`
 * @param keep which links matter, by path under the root; a folder's end is a slash
 * @returns the choices that can be read, and the commands of which something that matters cannot.
 */
function readAlternatives(script, gnu, keep = () => true) {
    const choices = [];
    const unread = [];
    const lines = liveLines(script);
    const variables = variablesOf(lines, gnu);
    for (const line of lines) {
        const [, text] = /(?:^|[;&|]\s*|\b(?:then|do|else)\s+)update-alternatives\s+([^;&|#<>]*)/.exec(line) ?? [];
        if (text === undefined || !text.includes('--install'))
            continue;
        const raw = text.trim().split(/\s+/);
        const { choice, isWhole } = choiceOf(raw, variables);
        if (choice !== undefined)
            choices.push(choice);
        if (!isWhole && !isOfPrograms(raw, keep))
            unread.push(`update-alternatives ${text.trim()}`);
    }
    return { choices, unread };
}
/** Whether all links of a command are in folders of which nothing is kept, as far as they can be read. */
function isOfPrograms(raw, keep) {
    const links = raw.flatMap((word, at) => (/^--(?:install|slave)$/.test(word) ? [raw[at + 1] ?? ''] : []));
    return links.every((link) => {
        const [, folder] = /^"?\/((?:[\w.+-]+\/)+)[^/]*$/.exec(link.slice(0, longestWord)) ?? [];
        return folder !== undefined && !keep(`${folder}any`);
    });
}
/** The commands of a script, a line each, without what stands under a test of two texts that differ. */
function liveLines(script) {
    let dead = 0;
    return script
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => {
        if (line.startsWith('#'))
            return false;
        const [, left, sign, right] = /^if \[ "([^"$]*)" (==?|!=) "([^"$]*)" \]/.exec(line) ?? [];
        const isFalse = sign !== undefined && (left === right) === (sign === '!=');
        if (dead === 0 && !isFalse)
            return true;
        if (/^if\b/.test(line))
            dead += 1;
        if (/\bfi$/.test(line) || (dead === 1 && line === 'else'))
            dead -= 1;
        return false;
    });
}
const architecture = /^(?:\$\(|`)dpkg-architecture -q ?DEB_HOST_MULTIARCH(?:\)|`)$/;
/** The variables that always have one value: undefined stands for those that have others, too. */
function variablesOf(lines, gnu) {
    const variables = new Map();
    for (const line of lines) {
        const [, name, raw] = /^(?:export\s+|readonly\s+)?(\w+)=(.*?);?$/.exec(line) ?? [];
        if (name === undefined || raw === undefined)
            continue;
        const text = raw.replace(/^(["'])(.*)\1$/, '$2');
        const value = architecture.test(text) ? gnu : resolve(text, variables);
        variables.set(name, variables.has(name) && variables.get(name) !== value ? undefined : value);
    }
    return variables;
}
/** A word of the shell with its variables replaced; undefined when it is more than that. */
function resolve(word, variables) {
    if (word.length > longestWord)
        return undefined;
    let isKnown = true;
    const text = word
        .replace(/^"([^"]*)"$|^'([^'$]*)'$/, '$1$2')
        .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => {
        const value = variables.get(braced ?? plain);
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown && text.length <= longestWord && /^[\w./+:@=,~-]*$/.test(text) ? text : undefined;
}
/** A choice, as far as its words can be read: of one whose links cannot be, nothing is taken. */
function choiceOf(raw, variables) {
    const words = raw.map((word) => resolve(word, variables));
    const links = [];
    let [priority, isWhole] = [undefined, true];
    for (let at = 0; at < words.length;) {
        const [option, link, name, path, number] = words.slice(at, at + 5);
        if (option === '--install' || option === '--slave') {
            const alternative = alternativeOf(link, path);
            const isLeading = option === '--install';
            if (name === undefined || alternative === undefined || isLeading !== (links.length === 0))
                return unreadable;
            if (isLeading && raw[at + 4] === undefined)
                return unreadable;
            if (isLeading)
                priority = number;
            links.push(alternative);
            at += isLeading ? 5 : 4;
            continue;
        }
        // What a variable stands for without quotes may be any number of words: more links, for one.
        if (option === undefined && links.length > 0 && /^\$\w+$/.test(raw[at] ?? ''))
            isWhole = false;
        else if (option !== '' && option !== '--force' && option !== '--quiet')
            return unreadable;
        at += 1;
    }
    const [leading, ...others] = links;
    if (leading === undefined || !/^-?\d{1,9}$/.test(priority ?? '0'))
        return unreadable;
    const choice = {
        links: [leading, ...others],
        priority: priority === undefined ? undefined : Number(priority),
    };
    return { choice, isWhole };
}
const unreadable = { choice: undefined, isWhole: false };
function alternativeOf(link, path) {
    const isPlain = (text) => text !== undefined && /^\/./.test(text) && external_node_path_.posix.normalize(text) === text && !/\/$|[^/]{256}/.test(text);
    return isPlain(link) && isPlain(path) ? { link: link.slice(1), path: path.slice(1) } : undefined;
}
/** The alternatives that the packages of a sysroot register, while it is made. */
class Alternatives {
    gnu;
    keep;
    /** By the leading link. */
    #groups = new Map();
    #unread = [];
    /**
     * @param gnu Debian's name of the architecture in paths: `aarch64-linux-gnu`
     * @param keep which links the sysroot keeps
     */
    constructor(gnu, keep) {
        this.gnu = gnu;
        this.keep = keep;
    }
    /** Notes what a package registers. */
    add({ name }, script) {
        const { choices, unread } = readAlternatives(script, this.gnu, this.keep);
        const [first, ...others] = unread;
        const more = others.length === 0 ? '' : `, and ${others.length} more of the kind`;
        if (first !== undefined)
            this.#unread.push(`${name} says what cannot be read without running it: ${shortened(first)}${more}`);
        for (const choice of choices) {
            const [{ link }] = choice.links;
            const group = this.#groups.get(link) ?? [];
            this.#groups.set(link, group);
            group.push({ from: name, choice });
        }
    }
    /**
     * Makes the links as `update-alternatives --auto` would, those that a sysroot keeps: of each group the choice
     * of the highest priority whose file is there, of equal ones the first by path. A link without its file
     * is not made, and what a package itself brings stays. Nor are links of which several files could be the
     * choice, when the priority of one cannot be read.
     * @returns the links that were made, sorted, and what could not be read.
     */
    make(root) {
        const made = [];
        const unread = [...this.#unread];
        for (const [leading, group] of this.#inOrder()) {
            const there = group.filter(({ choice: { links } }) => {
                const [{ path }] = links;
                // What the rules leave out, such as a program, may lead what they keep.
                return !this.keep(path) || (0,rooted_path/* existsBeneath */.a4)(root, path);
            });
            const paths = new Set(there.map(pathOf));
            const isOpen = paths.size > 1 && there.some(({ choice }) => choice.priority === undefined);
            if (isOpen && there.some(({ choice }) => choice.links.some(({ link }) => this.keep(link)))) {
                const names = [...new Set(there.map(({ from }) => from))].sort().join(' and ');
                unread.push(`${names}: which comes first as /${leading} cannot be read without running them`);
            }
            const best = isOpen ? [] : this.#best(there);
            for (const { from, choice } of best) {
                for (const { link, path } of choice.links) {
                    if (this.keep(link) && makeLink(root, link, path))
                        made.push({ link, path, from });
                }
            }
        }
        return { made: made.sort((a, b) => (a.link < b.link ? -1 : 1)), unread: unread.sort() };
    }
    /** By the leading link; after all others, those that choose among links of others. */
    #inOrder() {
        const links = new Set([...this.#groups.values()].flat().flatMap(({ choice }) => choice.links.map(({ link }) => link)));
        const rank = (group) => Number(group.some((one) => links.has(pathOf(one))));
        return [...this.#groups].sort(([a, m], [b, n]) => rank(m) - rank(n) || (a < b ? -1 : 1));
    }
    /** The best choice; several packages may register parts of it, one what goes with the other's. */
    #best(there) {
        const sorted = there.toSorted((a, b) => (b.choice.priority ?? 0) - (a.choice.priority ?? 0) ||
            compare(pathOf(a), pathOf(b)) ||
            compare(a.from, b.from));
        const [best] = sorted;
        return best === undefined ? [] : sorted.filter((one) => pathOf(one) === pathOf(best));
    }
}
function pathOf({ choice: { links } }) {
    return links[0].path;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function shortened(command) {
    const [longest, line] = [300, (0,plain_text/* plainLine */.h0)(command.slice(0, longestWord))];
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
function makeLink(root, link, path) {
    const [folder, target] = [link, path].map((one) => (0,rooted_path/* resolveBeneath */.qn)(root, external_node_path_.posix.dirname(one)));
    if (folder === undefined || target === undefined || !(0,rooted_path/* existsBeneath */.a4)(root, path))
        return false;
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, folder)).isDirectory())
        return false;
    const file = (0,external_node_path_.join)(root, folder, external_node_path_.posix.basename(link));
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined)
        return false;
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.join(external_node_path_.posix.relative(folder, target), external_node_path_.posix.basename(path)), file);
    const { mtime } = (0,external_node_fs_.lstatSync)((0,rooted_path/* realBeneath */.C_)(root, path));
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

// EXTERNAL MODULE: ./lib/src/sysroot/finish-sysroot.js + 1 modules
var finish_sysroot = __webpack_require__(2385);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(1397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/src/sysroot/make-debian-sysroot.js









/**
 * Makes the sysroot of chosen packages in an empty folder.
 * @returns the sums that were taken while its files were written, and the version of its glibc.
 * @throws CrossrootError when a package is not available or is refused, or the packages make no sysroot.
 */
async function makeDebianSysroot({ release, target }, chosen, root, context, phase) {
    const folders = release.mergedUsr ? ['lib', external_node_path_.posix.dirname(target.interpreter).slice(1)] : [];
    const links = Object.fromEntries(folders.map((folder) => [folder, `usr/${folder}`]));
    const keep = (0,file_rules/* fileRules */._h)('sysroot');
    const list = new sysroot_packages/* PackageList */.B1();
    const alternatives = new Alternatives(target.gnu, keep);
    const took = (from, path) => list.took(from, path);
    const postinst = (from, script) => alternatives.add(from, script);
    const sums = await unpackPackages({ ...chosen, root, keep, links, took, postinst, phase, context });
    const { made, unread } = alternatives.make(root);
    if (made.length > 0)
        phase.info(`${(0,format/* count */.U9)(made.length, 'link')} made as update-alternatives --auto would`);
    for (const line of unread)
        phase.info(`note: ${line}`);
    list.write(root, release, made);
    const { glibc } = (0,finish_sysroot.finishSysroot)(root, target, phase, (errors) => noSysroot(release, errors));
    return { sums, glibc };
}
function noSysroot(release, errors) {
    return new src_errors/* CrossrootError */.p5({
        what: `the packages of ${release.title} do not make a sysroot`,
        why: errors.map(sysroot/* describeFinding */.jb),
        todo: 'add the package that brings what is missing to packages, or report this with the list of packages',
    });
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
