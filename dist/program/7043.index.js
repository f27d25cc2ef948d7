export const id = 7043;
export const ids = [7043];
export const modules = {

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


/***/ }),

/***/ 47043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf),
/* harmony export */   v: () => (/* binding */ deskTools),
/* harmony export */   wantsAtDesk: () => (/* binding */ wantsAtDesk)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50710);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11563);
/* harmony import */ var _rust_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90660);
/* harmony import */ var _rust_provide_rust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(216);
/* harmony import */ var _rust_rustup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40425);
/* harmony import */ var _auto_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79850);







/** A request for a lock with what the crates want; packages are chosen when the lock is made. */
async function wantsAtDesk(request, world, report) {
    const release = releaseOf(request);
    const tools = await deskTools(request, release, world, report);
    const wants = await (0,_auto_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsOfBuild */ .X0)(request, tools, world.environment, report);
    return {
        ...request,
        chosen: { named: request.packages, wants: (0,_auto_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsOf */ .PC)(wants) },
        choose: async (context) => (await (0,_auto_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseFor */ .FL)(wants, { ...request, release }, context, report)).packages,
    };
}
/** @throws CrossrootError for a sysroot that is not made of packages. */
function releaseOf({ sysroot }) {
    if (sysroot.kind === 'debian')
        return sysroot.release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CrossrootError */ .p5({
        what: 'cannot choose packages',
        why: `packages can only be added to a sysroot made from a release, and this one is a ${sysroot.kind}`,
        todo: 'use the sysroot of a release, for example debian:bookworm',
    });
}
/**
 * The cargo that reads a project: that of the machine, or Debian's where it is asked for and none is here.
 * @throws CrossrootError where there is no project, or no Rust.
 */
async function deskTools({ rust, target, workingDirectory: folder, mirrors, args }, release, world, report) {
    const { environment, hostGlibc } = world;
    (0,_rust_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseWithoutManifest */ .M)(folder, args);
    const toolchain = rust.kind === 'rustup' ? rust.toolchain : undefined;
    if (rust.kind === 'rustup')
        (0,_rust_rustup_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseWithoutRust */ .bL)({ env: environment, toolchain, target });
    const own = (0,_rust_rustup_js__WEBPACK_IMPORTED_MODULE_5__/* .cargoHere */ .L1)(environment);
    if (own !== undefined) {
        const variables = toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: toolchain };
        return { ...own, variables, std: '', version: '' };
    }
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__.openContext)({ world, mirrors, useCache: false, warn: report.warning });
    try {
        const choice = { kind: 'debian', release: (0,_gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_2__/* .rustReleaseFor */ .fo)(release, target) };
        const asked = { choice, target, clippy: false, folder, environment, hostGlibc, pin: undefined };
        return (await report.phase('Rust', (phase) => (0,_rust_provide_rust_js__WEBPACK_IMPORTED_MODULE_4__/* .provideRust */ .ue)(asked, context, phase))).tools;
    }
    finally {
        await context.close();
    }
}


/***/ }),

/***/ 79850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ chooseFor),
  PC: () => (/* binding */ labelsOf),
  c9: () => (/* binding */ reasonLines),
  X0: () => (/* binding */ wantsOfBuild),
  B8: () => (/* binding */ warnOfVersions)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/missing-libraries/choose-package.js
var choose_package = __webpack_require__(58819);
// EXTERNAL MODULE: ./lib/src/missing-libraries/expected-paths.js
var expected_paths = __webpack_require__(43762);
// EXTERNAL MODULE: ./lib/src/missing-libraries/explain.js
var explain = __webpack_require__(85372);
// EXTERNAL MODULE: ./lib/src/missing-libraries/look-up.js + 1 modules
var look_up = __webpack_require__(65047);
// EXTERNAL MODULE: ./lib/src/sysroot/debian-owners.js + 1 modules
var debian_owners = __webpack_require__(46194);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/choose-packages.js





/**
 * Chooses the packages of a release that have what crates want, by its signed `Contents`.
 * @param named the packages that the user names: where one of them has what is wanted, it is chosen
 */
async function choosePackagesFor({ asks }, named, where) {
    const { gnu, libc } = where.target;
    const wanted = new Map(asks
        .flatMap(({ wants }) => wants)
        .flatMap(({ anyOf }) => anyOf)
        .map((missing) => [(0,explain/* labelOf */.Wy)(missing), { missing, paths: (0,expected_paths/* expectedPaths */.B)(missing, gnu) }]));
    // What Debian has besides a static C library was made with glibc.
    const { files, problems } = libc.isStatic
        ? { files: [], problems: [] }
        : await (0,look_up/* findOwners */.G)([...wanted.values()], where);
    const preferred = [new Set(named.map((name) => name.split('=', 1)[0] ?? '')), debian_owners/* usualPackages */.cZ];
    const choiceOf = (missing) => {
        const one = wanted.get((0,explain/* labelOf */.Wy)(missing));
        return one && (0,choose_package/* choosePackage */.y)(missing, one.paths, files, preferred);
    };
    const reasons = [];
    const lacks = [];
    for (const ask of asks) {
        for (const want of ask.wants) {
            const choice = want.anyOf.map(choiceOf).find((one) => one !== undefined);
            // What a text only names must be where the linker looks.
            const isTrusted = ask.by !== 'text' || (choice?.rank ?? 0) < 2 || !ask.isOptional;
            if (choice !== undefined && isTrusted)
                reasons.push({ package: choice.package, path: choice.path, asks: ask, want });
            else
                lacks.push({ asks: ask, want });
        }
    }
    return { packages: [...new Set(reasons.map((one) => one.package))].sort(), reasons, lacks, problems };
}

// EXTERNAL MODULE: ./lib/src/wanted-packages/crate-graph.js
var crate_graph = __webpack_require__(44068);
// EXTERNAL MODULE: ./lib/src/wanted-packages/host-programs.js
var host_programs = __webpack_require__(59222);
// EXTERNAL MODULE: ./lib/src/wanted-packages/versions.js
var versions = __webpack_require__(53309);
// EXTERNAL MODULE: ./lib/src/wanted-packages/want.js
var wanted_packages_want = __webpack_require__(16790);
// EXTERNAL MODULE: ./lib/src/wanted-packages/wants-of-lock.js + 4 modules
var wants_of_lock = __webpack_require__(85642);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/auto.js








/**
 * Reads what the crates of a build want, before anything is made for it, and says which programs of this
 * machine build scripts will not find.
 * @throws CrossrootError when cargo cannot read the project.
 */
async function wantsOfBuild({ target, args, workingDirectory: cwd, command, auto: isAuto }, tools, env, report, signal) {
    const withTests = command === 'test' || command === 'bench';
    const wants = await report.phase('what the crates need', async (phase) => {
        const read = await (0,wants_of_lock/* readWants */.c)({ tools, args, cwd, env, target, withTests, isAuto, signal });
        phase.info(`${(0,format/* count */.U9)(read.graph.ofTarget.length, 'crate')} for ${target.triple}, from ${read.graph.lockfile}`);
        const unknown = read.unknown.map(({ crate, version }) => `${crate} ${version}`);
        if (unknown.length > 0)
            phase.info(`what these need is not known: ${unknown.join(', ')}`);
        return read;
    });
    for (const program of (0,host_programs/* missingHostPrograms */.C)(wants.graph, env))
        report.warning((0,host_programs/* hostProgramLine */.d)(program));
    return wants;
}
/** What a lock writes down of it: all that is wanted, in one order. */
function labelsOf({ asks }) {
    return [...new Set(asks.flatMap(({ wants }) => wants.map(wanted_packages_want/* labelOfWant */.Q)))].sort();
}
/**
 * Chooses the packages that have what the crates want, and says which and why.
 * @throws CrossrootError when that cannot be looked up.
 */
async function chooseFor(wants, { target, release, packages, auto }, context, report) {
    const chosen = await report.phase(`packages of ${release.title} for the crates`, async (phase) => {
        const { signal } = context.ending;
        const found = await choosePackagesFor(wants, packages, { release, target, context, phase, signal });
        for (const line of new Set([...found.problems, ...reasonLines(found)]))
            phase.info(line);
        return found;
    });
    const lacks = chosen.lacks.filter(({ asks }) => !asks.isOptional);
    // A part of the list of files would leave packages out. Where all was found, no more is needed of it.
    if (lacks.length > 0 && chosen.problems.length > 0)
        throw notLookedUp(chosen.problems, auto);
    for (const { asks, want } of lacks)
        report.warning(`no package of ${release.title} has ${(0,wanted_packages_want/* labelOfWant */.Q)(want)}, which ${asks.crate} ${asks.version} needs`);
    return chosen;
}
function notLookedUp(problems, isAuto) {
    return new errors/* CrossrootError */.p5({
        what: 'cannot look up the packages that the crates need',
        why: problems,
        todo: ['try again, or use another mirror', ...(isAuto ? [crate_graph/* withoutAuto */.s] : [])],
    });
}
/** A line for each package: `libasound2-dev: alsa-sys 0.4.0 needs alsa.pc`. */
function reasonLines({ reasons }) {
    const lines = new Map();
    for (const { package: name, asks, want } of [...reasons].sort((a, b) => (a.package < b.package ? -1 : 1))) {
        const optional = asks.isOptional && asks.by === 'table' ? ', or compiles its own' : '';
        const verb = asks.by === 'text' ? 'mentions' : 'needs';
        const text = `${asks.crate} ${asks.version} ${verb} ${(0,wanted_packages_want/* labelOfWant */.Q)(want)}${optional}`;
        lines.set(name, [...(lines.get(name) ?? []), text]);
    }
    return [...lines].map(([name, texts]) => `${name}: ${[...new Set(texts)].join('; ')}`);
}
/** Warns of what a sysroot has in another version than a crate wants, before cargo starts. */
async function warnOfVersions(reasons, root, { target, release }, context, report) {
    const found = (0,versions/* otherVersionsIn */.ZP)(root, reasons);
    if (found.length === 0)
        return;
    const named = await report.phase('looking for later releases', (phase) => (0,versions/* withFirstRelease */.Kf)(found, { release, target, context, phase }));
    for (const one of named)
        report.warning((0,versions/* otherVersionLine */.Pr)(one, release));
}


/***/ }),

/***/ 59222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ missingHostPrograms),
/* harmony export */   d: () => (/* binding */ hostProgramLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60355);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19467);





const starts = _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__/* .crates */ .FQ;
const maybe = _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no;
const instead = _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__/* .instead */ .L1;
const variables = _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__/* .variables */ .Ee;
const packages = _data_host_tools_json__WEBPACK_IMPORTED_MODULE_2__/* .packages */ .U$;
/**
 * The programs that build scripts of the build are known to start, and that are not on this machine.
 * @param env the variables of the build
 */
function missingHostPrograms({ ofTarget, usedByBuildScripts }, env) {
    const users = new Map();
    const use = (name, crates) => {
        for (const program of starts[name]?.split(' ') ?? []) {
            const sure = crates.filter((one) => maybe[name]?.includes(one) !== true);
            if (sure.length > 0)
                users.set(program, new Set([...(users.get(program) ?? []), ...sure]));
        }
    };
    for (const [name, crates] of usedByBuildScripts)
        use(name, crates);
    for (const { name, buildScript } of ofTarget)
        if (buildScript !== undefined)
            use(name, [name]);
    const isInGraph = (name) => usedByBuildScripts.has(name) || ofTarget.some((one) => one.name === name);
    return [...users].sort().flatMap(([program, crates]) => {
        if (env[variables[program] ?? ''] || instead[program]?.some(isInGraph))
            return [];
        if (isThere(program, env.PATH ?? ''))
            return [];
        return [{ program, crates: [...crates].sort(), package: packages[program] ?? program }];
    });
}
function isThere(program, path) {
    if (program !== 'libclang')
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)(program, path) !== undefined;
    return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('llvm-config', path) !== undefined || librariesOfClang().some(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
}
/** Where clang-sys looks for it on Linux. */
function librariesOfClang() {
    const llvm = namesIn('/usr/lib').filter((name) => name.startsWith('llvm'));
    const machines = namesIn('/usr/lib').filter((name) => name.includes('-linux-'));
    const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/llvm/lib'];
    const more = [...llvm.map((name) => `/usr/lib/${name}/lib`), ...machines.map((name) => `/usr/lib/${name}`)];
    return [...folders, ...more].flatMap((folder) => namesIn(folder).flatMap((name) => (/^libclang(?:-[\d.]+)?\.so/.test(name) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)] : [])));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return [];
    }
}
/** `cmake is not on this machine, and the build script of x starts it: apt-get install cmake`. */
function hostProgramLine({ program, crates, package: name }) {
    const who = crates.length === 1 ? 'the build script' : 'the build scripts';
    const start = crates.length === 1 ? 'starts' : 'start';
    return `${program} is not on this machine, and ${who} of ${crates.join(', ')} ${start} it: apt-get install ${name}`;
}


/***/ }),

/***/ 53309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ otherVersions),
/* harmony export */   Kf: () => (/* binding */ withFirstRelease),
/* harmony export */   Pr: () => (/* binding */ otherVersionLine),
/* harmony export */   Uz: () => (/* binding */ packagesBroughtBy),
/* harmony export */   ZP: () => (/* binding */ otherVersionsIn),
/* harmony export */   kL: () => (/* binding */ withoutBrought)
/* harmony export */ });
/* harmony import */ var _debian_own_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92147);
/* harmony import */ var _debian_pruning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36727);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31312);
/* harmony import */ var _debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30678);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84275);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59625);
/* harmony import */ var _want_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16790);









/**
 * What each package brings with it, itself included: versions by name.
 * @throws CrossrootError when the release cannot be read, or a package of it cannot be chosen.
 */
async function packagesBroughtBy(names, { release, target, context, phase }) {
    const quiet = {
        info: () => undefined,
        downloaded: (bytes) => phase.downloaded(bytes),
        unpacked: () => undefined,
    };
    const all = (0,_debian_own_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .withOwnSuites */ .oS)(release, context.ownSuites);
    const brought = await Promise.all(names.map(async (name) => {
        const asked = { architecture: target.debian, names: [name], rules: (0,_debian_pruning_js__WEBPACK_IMPORTED_MODULE_0__/* .sysrootPruningRules */ .u0)(target) };
        const { packages } = await (0,_debian_resolve_release_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRelease */ .CM)({ ...asked, release: all, phase: quiet, context });
        return [name, new Map(packages.map((one) => [one.name, one.version]))];
    }));
    return new Map(brought);
}
/** The names without those that another one of them brings. */
function withoutBrought(names, brought) {
    const kept = new Set(names);
    for (const name of names) {
        const others = [...kept].filter((other) => other !== name);
        if (others.some((other) => brought.get(other)?.has(name)))
            kept.delete(name);
    }
    return [...kept];
}
/** What a version of Debian says of the upstream version (Debian policy §5.6.12). */
function upstreamOf(version) {
    return version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
}
function suits(version, { atLeast, below }) {
    return ((atLeast === undefined || (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, atLeast) >= 0) &&
        (below === undefined || (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, below) < 0));
}
/** Those of the wants that want another version than a package has, by the version of the package. */
function otherVersions(reasons, versionOf) {
    return reasons.flatMap((reason) => {
        const version = versionOf(reason.package);
        if (version === undefined || suits(upstreamOf(version), reason.want))
            return [];
        return [{ reason, has: upstreamOf(version) }];
    });
}
/** The same by the `.pc` files of a sysroot, whose `Version` is what pkg-config compares. */
function otherVersionsIn(root, reasons) {
    return reasons.flatMap((reason) => {
        const { path, want } = reason;
        if (!path.endsWith('.pc'))
            return [];
        const version = /^Version:[ \t]*(\d\S*)/m.exec(textOf(root, path))?.[1];
        return version === undefined || suits(version, want) ? [] : [{ reason, has: version }];
    });
}
/** A `.pc` file has a few hundred bytes. */
const mostBytes = 2 ** 20;
function textOf(root, path) {
    const file = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, path);
    if (file === undefined)
        return '';
    try {
        return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingText */ .L)(`${root}/${file}`, mostBytes) ?? '';
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return '';
    }
}
/** Looks for the first later release that has a version that suits, by the packages of the same name. */
async function withFirstRelease(found, ask) {
    const { name, distribution } = ask.release;
    const all = (0,_debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)(ask.target).filter((one) => one.distribution === distribution);
    const later = all.slice(all.findIndex((one) => one.name === name) + 1);
    const result = [];
    for (const one of found) {
        let first;
        for (const release of later) {
            // What the user brings is for the sysroot's release alone.
            const version = await versionIn(release, one.reason.package, {
                ...ask,
                context: { ...ask.context, ownSuites: [] },
            });
            if (version !== undefined && suits(upstreamOf(version), one.reason.want)) {
                first = release.title;
                break;
            }
        }
        result.push({ ...one, first });
    }
    return result;
}
/** Undefined for a package that the release does not have, and for a release that cannot be read. */
async function versionIn(release, name, ask) {
    try {
        return (await packagesBroughtBy([name], { ...ask, release })).get(name)?.get(name);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5)
            return undefined;
        throw error;
    }
}
/** `gtk4-sys 0.11.5 needs gtk4.pc >= 4.12, and debian:bookworm has 4.8.3 (libgtk-4-dev): …`. */
function otherVersionLine({ reason, has, first }, release) {
    const { asks, want, package: name } = reason;
    const which = first === undefined ? 'no later release has it' : `the first that has it is ${first}`;
    const more = asks.isOptional ? 'it then compiles its own' : which;
    return `${asks.crate} ${asks.version} needs ${(0,_want_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOfWant */ .Q)(want)}, and ${release.title} has ${has} (${name}): ${more}`;
}


/***/ }),

/***/ 60355:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"U$":{"aclocal":"automake","autoconf":"autoconf","automake":"automake","autoreconf":"autoconf automake libtool","bison":"bison","capnp":"capnproto","cc":"gcc libc6-dev","clang":"clang","clang++":"clang","cmake":"cmake","flatc":"flatbuffers-compiler","flex":"flex","git":"git","glslangValidator":"glslang-tools","go":"golang-go","gperf":"gperf","libclang":"libclang-dev","libtoolize":"libtool","m4":"m4","make":"make","meson":"meson","msgfmt":"gettext","nasm":"nasm","ninja":"ninja-build","patch":"patch","perl":"perl","protoc":"protobuf-compiler","python3":"python3","ruby":"ruby","swig":"swig","tclsh":"tcl","unzip":"unzip","wayland-scanner":"libwayland-bin","xgettext":"gettext","xxd":"xxd","yasm":"yasm"},"FQ":{"autotools":"autoreconf make","bindgen":"libclang","capnpc":"capnp","clang-sys":"libclang","cmake":"cmake","libffi-sys":"make","libsodium-sys":"make","libsodium-sys-stable":"make","luajit-src":"make","nasm-rs":"nasm","openssl-src":"perl make","prost-build":"protoc","tikv-jemalloc-sys":"make","tonic-build":"protoc","tonic-prost-build":"protoc"},"no":{"cmake":["audiopus_sys","aws-lc-sys","expat-sys","proj-sys","shaderc-sys"],"nasm":["mozjpeg-sys"]},"L1":{"protoc":["protobuf-src","protoc-bin-vendored","protox"]},"Ee":{"cmake":"CMAKE","libclang":"LIBCLANG_PATH","protoc":"PROTOC"}}');

/***/ })

};
