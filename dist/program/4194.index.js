export const id = 4194;
export const ids = [4194];
export const modules = {

/***/ 54194:
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(83018);
// EXTERNAL MODULE: ./lib/src/sysroot/debian-owners.js + 1 modules
var debian_owners = __webpack_require__(46194);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
;// CONCATENATED MODULE: ./lib/src/sysroot/check-languages.js



/** Headers that most C files read, by way of others. */
const headers = [
    { name: 'stdio.h', of: 'C library', hurts: 'no C file compiles' },
    { name: 'linux/limits.h', of: 'kernel', hurts: '<limits.h> does not compile' },
    { name: 'asm/errno.h', of: 'kernel', hurts: '<errno.h> does not compile' },
];
/** The C++ library that a program loads. */
const cxx = 'libstdc++.so.6';
/** Finds what crates with C or C++ in them need, and those that are Rust alone do not. */
function checkLanguages(root, layout, target) {
    const lost = headers.filter(({ name }) => layout.includes.every((folder) => !(0,rooted_path/* existsBeneath */.a4)(root, `${folder}/${name}`)));
    const findings = lost.map(({ name, of, hurts }) => ({
        what: `the ${of} header ${name} is missing: ${hurts}`,
        fix: (0,debian_owners/* bringsBack */.Z5)(name, layout.kind, target),
    }));
    const hasCxx = target.libc.lacks.includes('stdc++') || (0,sysroot_layout/* folderWith */.X)(cxx, root, layout) !== undefined;
    if (hasCxx)
        return findings;
    return [
        ...findings,
        { what: `${cxx} is missing: crates with C++ do not link`, fix: (0,debian_owners/* bringsBack */.Z5)(cxx, layout.kind, target) },
    ];
}

// EXTERNAL MODULE: ./lib/src/elf/dynamic.js + 2 modules
var dynamic = __webpack_require__(88637);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(48703);
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
                warnings.push({ what: `${path} is a damaged library: ${elf.why}`, fix: 'copy it again' });
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
    const what = `${path} is a dangling link`;
    if (to.startsWith(alternatives)) {
        return [true, { what, fix: `${to} exists only on the device: point the link to the library itself` }];
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
                : `change it to /${folder}/${name}: its paths are relative to the sysroot`;
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
            what: `${needing}, which is not in the sysroot`,
            fix: owner && `Debian's ${owner} should contain it`,
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
var glibc = __webpack_require__(14973);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
;// CONCATENATED MODULE: ./lib/src/sysroot/check.js













/**
 * Checks what every link step relies on: a glibc for the target, its start files, loader and stub libraries,
 * the runtime of gcc, linker scripts whose names are there, no `.so` link that leads nowhere; that what
 * libraries need is there, and what C and C++ need beside; and that every `.pc` file finds the modules that it
 * asks for. Paths and links are taken under the root.
 * @param options.inPlace true for a sysroot as its owner has it: each link that leads out is a note
 */
function checkSysroot(root, layout, target, { inPlace = false } = {}) {
    const glibc = checkGlibc(root, layout, target);
    // What is missing for this target would not mend the root of another machine.
    if (glibc.finding !== undefined && glibc.isForOther === true)
        return { errors: [glibc.finding], warnings: [], notes: [] };
    const libraries = checkLibraries(root, layout, target);
    return {
        errors: [
            ...(glibc.finding === undefined ? [] : [glibc.finding]),
            ...missingFiles(root, layout, target),
            ...missingThreads(root, layout, target, glibc.version),
            ...libraries.errors,
        ],
        warnings: [...checkLanguages(root, layout, target), ...libraries.warnings, ...checkModules(root, layout)],
        notes: inPlace ? findLeavingLinks(root) : [],
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
        const finding = { what: `${what}: ${why.join('; ')}`, fix: todo.join('; ') };
        return { finding, isForOther: error instanceof glibc/* OtherMachineError */.w };
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
            what: `${path} is an absolute link: here it points to ${to} on this machine`,
            fix: `make it relative: ln -sfn ${(0,shell_word/* shellWord */.K)(external_node_path_.posix.relative(folder, external_node_path_.posix.normalize(to)) || '.')} ${(0,shell_word/* shellWord */.K)(path)}`,
        };
    }
    if (!(0,rooted_path/* leavesRoot */.hs)(root, path, to))
        return undefined;
    return {
        what: `${path} is a link out of the sysroot: it points to ${to}`,
        fix: 'point it to a file in the sysroot',
    };
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
