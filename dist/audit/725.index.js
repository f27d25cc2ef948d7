export const id = 725;
export const ids = [725];
export const modules = {

/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ refuseDoubles),
/* harmony export */   e$: () => (/* binding */ ownLines),
/* harmony export */   yk: () => (/* binding */ refuseReplacements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _release_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9609);



/** What the gcc was chosen for: the C library, its headers and the kernel's, and gcc's own libraries. */
const foundation = new Set(['libc6', 'libc6-dev', 'linux-libc-dev', 'libgcc-s1', 'libstdc++6']);
/**
 * Refuses what a repository of the user's would put in place of what the gcc was chosen for, unless that was
 * asked for: by `name=version`, or by a priority above the release's.
 * @param names what the user asked for
 * @throws CrossrootError naming each package.
 */
function refuseReplacements(chosen, names) {
    const replaced = chosen.filter(({ name, version, repository, pin }) => (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository) &&
        foundation.has(name) &&
        pin <= _release_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPin */ .I &&
        !names.includes(`${name}=${version}`));
    if (replaced.length === 0)
        return;
    const asked = replaced.map(({ name, version }) => `${name}=${version}`).join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `a repository of yours would replace ${replaced.map(({ name }) => name).join(', ')} of the release`,
        why: [
            ...replaced.map(({ name, version, repository }) => `${name} ${version} is of ${repository}`),
            "the gcc was chosen for the release's own: with others, what is linked may not run where the release does",
        ],
        todo: [
            'leave out the package that needs it, or take an older version of that: name=version in packages',
            `or ask for it: \`${asked}\` in packages, or a pin above ${_release_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPin */ .I} in repositories`,
        ],
    });
}
/**
 * Refuses a choice between two packages of one version that differ in their bytes, where nothing says which.
 * @throws CrossrootError naming both.
 */
function refuseDoubles(chosen, index) {
    for (const one of chosen) {
        const { name, version, pin, sha256 } = one;
        const other = index
            .candidates(name)
            .find((it) => it.version === version && it.pin === pin && it.sha256 !== sha256);
        const places = [one, other].flatMap((it) => (it === undefined ? [] : [it.repository]));
        if (other === undefined || !places.some(_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
            what: `${name} ${version} is there twice, with other bytes`,
            why: [one, other].map((it) => `${it.repository}/${it.path}: SHA256 ${it.sha256}`),
            todo: 'say which one wins: give the repository that you want a higher pin in repositories',
        });
    }
}
/**
 * What was taken from which repository of the user's, a line each.
 * @param most no more packages of a repository are named
 */
function ownLines(packages, most = Number.POSITIVE_INFINITY) {
    const taken = new Map();
    for (const { name, version, repository } of packages) {
        if (repository === undefined || !(0,_own_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRepository */ .nc)(repository))
            continue;
        taken.set(repository, [...(taken.get(repository) ?? []), `${name} ${version}`]);
    }
    return [...taken].map(([repository, names]) => {
        const more = names.length > most ? [`${names.length - most} more`] : [];
        return `from ${repository}: ${[...names.slice(0, most), ...more].join(', ')}`;
    });
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vf: () => (/* binding */ pruner),
  K4: () => (/* binding */ pruningVersion),
  u0: () => (/* binding */ sysrootPruningRules)
});

// UNUSED EXPORTS: gccPruningRules, pruningRules

;// CONCATENATED MODULE: ./lib/data/pruning.json
const pruning_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":3,"KB":{"keep":["*-dev","x11proto*","wayland-protocols"],"drop":{"names":["build-essential","dpkg-dev","libc-dev-bin","libc-gconv-modules-extra","pkg-config","pkgconf"],"sections":["admin","doc","fonts","gnome","introspection","misc","net","perl","python","text","utils"],"essential":true,"foreign":true},"stop":["libegl-mesa0","libgl1-mesa-dri","libglx-mesa0","mesa-libgallium"],"exceptions":["ibverbs-providers","libpython3*-minimal","libpython3*-stdlib","libwayland-bin","rpcsvc-proto","shared-mime-info"]}}');
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(9000);
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __webpack_require__(7747);
;// CONCATENATED MODULE: ./lib/src/debian/pruning.js



/** The version of the rules: another version may choose other packages for the same request. */
const pruningVersion = pruning_namespaceObject.rE;
/** The rules of `data/pruning.json` for a kind of tree; `rustTarget` is the target's part of the Rust tree. */
function pruningRules(kind) {
    return data[kind];
}
/** The rules for the sysroot of a target. */
function sysrootPruningRules({ libc }) {
    const { drop, ...rules } = pruning_namespaceObject.KB;
    return { ...rules, drop: { ...drop, names: [...drop.names, ...libc.drop] } };
}
/** The rules for the gcc that compiles for a target. */
function gccPruningRules(target) {
    const { drop, exceptions, ...rules } = data.gcc;
    const named = (names) => names.map((name) => withNames(name, target));
    return { ...rules, drop: { ...drop, names: named(drop.names) }, exceptions: named(exceptions) };
}
/** Makes rules ready for use on many packages: whether they leave a package out. */
function pruner({ keep, drop, stop = [], exceptions }) {
    const isException = (0,globs/* compileGlobs */.tI)(exceptions);
    const isDropped = (0,globs/* compileGlobs */.tI)([...drop.names, ...stop]);
    const isKept = (0,globs/* compileGlobs */.tI)(keep);
    const sections = new Set(drop.sections);
    return ({ name, section, essential, multiArch }) => {
        if (isException.test(name))
            return false;
        if (isDropped.test(name))
            return true;
        if (isKept.test(name))
            return false;
        return (drop.essential && essential) || (drop.foreign && multiArch === 'foreign') || sections.has(section);
    };
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideForAudit: () => (/* binding */ provideForAudit)
});

// EXTERNAL MODULE: ./lib/src/context.js + 12 modules
var src_context = __webpack_require__(8560);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(1312);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/gcc/choose-gcc.js



/** Whether a choice is a gcc that Crossroot unpacks from packages. */
function choose_gcc_isDebianGcc(choice) {
    return choice.kind === 'auto' || choice.kind === 'debian';
}
/**
 * The releases whose gcc compiles for a target, oldest glibc first, without those whose C++ library is newer
 * than the sysroot's own.
 * @param sysroot its release, where it is made of one
 */
function gccsFor(target, sysroot) {
    const { newestGcc } = sysroot ?? {};
    const all = gccReleasesOf(target);
    return newestGcc === undefined ? all : all.filter(({ gcc }) => compareVersions(gcc.version, newestGcc) <= 0);
}
/**
 * The release whose gcc is asked for.
 * @param glibc the version of the sysroot's
 * @param sysroot its release, where it is made of one
 * @throws CrossrootError when there is none for so old a glibc.
 */
function chooseGcc(gcc, glibc, target, sysroot) {
    if (gcc.kind === 'debian') {
        const { release } = gcc;
        return { release, ...fitOf(`the gcc of ${release.title}`, release.glibc, glibc) };
    }
    const release = releaseNotNewer(glibc, gccsFor(target, sysroot));
    const rule = sysroot?.newestGcc === undefined ? '' : `, of those up to gcc ${sysroot.newestGcc}, as its C++ library is`;
    const reason = `its glibc ${release.glibc} is the newest not newer than the sysroot's ${glibc}${rule}`;
    return { release, message: `gcc of ${release.title}: ${reason}`, isNewer: false };
}
/** @param own the glibc that the gcc was made with */
function fitOf(name, own, glibc) {
    const isNewer = compareVersions(own, glibc) > 0;
    const made = `${name} is made for glibc ${own}, the sysroot has ${glibc}`;
    return { message: isNewer ? `${made}: C++ may not link` : made, isNewer };
}
/**
 * The release whose gcc and Rust suit a sysroot. A newer gcc's C++ library asks for symbols that an older glibc
 * does not have; an older gcc with a newer sysroot works.
 * @param glibc the version of the sysroot's
 * @param among oldest glibc first
 * @throws CrossrootError when the sysroot is older than every pinned gcc.
 */
function releaseNotNewer(glibc, among) {
    const release = newestReleaseFor(glibc, among);
    if (release !== undefined)
        return release;
    const [oldest] = among;
    throw new CrossrootError({
        what: `no pinned gcc fits a sysroot with glibc ${glibc}`,
        why: `the oldest is of ${oldest?.title}, made for glibc ${oldest?.glibc}`,
        todo: `use a sysroot with glibc ${oldest?.glibc} or newer`,
    });
}
/**
 * The release whose Rust suits a sysroot of a release: its own, where that is used.
 * @throws CrossrootError when the sysroot is older than every pinned one.
 */
function rustReleaseFor(sysroot, target) {
    return hasGcc(sysroot) ? sysroot : releaseNotNewer(sysroot.glibc, debianReleasesOf(target));
}

;// CONCATENATED MODULE: ./lib/src/gcc/linkers.js


/** The linkers that a gcc can be asked for by the input `linker`. */
const linkers_linkers = (/* unused pure expression or super */ null && (['bfd', 'lld', 'mold']));
/** The linker of GNU binutils, which every gcc here has. */
const gnuLinker = { name: 'bfd', package: undefined };
/** The linkers that gcc knows by `-fuse-ld`, besides GNU ld; with the first gcc that does. */
const others = { lld: 9, mold: 12, gold: 4 };
/** The argument with which gcc takes another linker than its own. */
function linkerArguments({ name }) {
    return name === 'bfd' ? [] : [`-fuse-ld=${name}`];
}
/** Beside the launchers' folder: the linkers under the names that a gcc for the machine itself looks for. */
const side = '../linkers';
/**
 * A launcher for each linker that `-fuse-ld` can name. gcc looks for `<tools>-ld.<name>` on PATH, or, as that
 * of trixie, for `ld.<name>`, first where COMPILER_PATH says. One that is not there has a launcher too, which
 * says so: else gcc would take the host's.
 */
function linkerLaunchers(tools, scripts) {
    return Object.keys(others).flatMap((name) => {
        const text = scripts[name] ??
            `#!/bin/sh\necho ${shellWord(`crossroot: ${lacks(name)}: ${remedyFor(name)}`)} >&2\nexit 127\n`;
        return [`${tools}-ld.${name}`, `${side}/ld.${name}`].map((file) => ({ name: file, text }));
    });
}
/** The value of COMPILER_PATH, in double quotes of a launcher's shell, with which gcc finds these first. */
const linkersFirst = (/* unused pure expression or super */ null && (`\${0%/*}/${side}\${COMPILER_PATH:+:$COMPILER_PATH}`));
/** The launcher of Rust's own lld. */
function rustLldScript(program, sysroot) {
    return `#!/bin/sh\nexec ${shellWord(program)} ${shellWord(`--sysroot=${sysroot}`)} "$@"\n`;
}
/** The linker that the last `-fuse-ld` among the arguments for rustc names, if it is one of ours. */
function linkerAsked(flags) {
    const asked = flags.flatMap((flag) => [...flag.matchAll(/(?:^|[=\s])-fuse-ld=([\w.-]+)/g)]).at(-1)?.[1];
    return asked !== undefined && Object.hasOwn(others, asked) ? asked : undefined;
}
/**
 * Refuses a gcc that does not know the linker.
 * @param version gcc's: `12`
 * @throws CrossrootError
 */
function refuseOldGcc(name, version, release) {
    const first = others[name] ?? 0;
    if (Number(version) >= first)
        return;
    throw new CrossrootError({
        what: `the gcc of ${release} cannot link with ${name}`,
        why: `it is gcc ${version}, and ${name} is known to gcc ${first} and newer`,
        todo: ['leave linker out', 'or use a newer gcc, if its C++ suits the sysroot: gcc: debian:bookworm'],
    });
}
/**
 * Refuses a build that asks for a linker which is not there.
 * @throws CrossrootError
 */
function refuseMissingLinker(flags, scripts) {
    const asked = linkerAsked(flags);
    if (asked === undefined || scripts[asked] !== undefined)
        return;
    throw new CrossrootError({
        what: `-fuse-ld=${asked} cannot be obeyed`,
        why: lacks(asked),
        todo: [
            remedyFor(asked),
            'or keep the flag away from this target, for example under a cfg(target_arch) of its own',
        ],
    });
}
function lacks(name) {
    return name === 'lld' ? 'this Rust brings no lld' : `this gcc comes without ${name}`;
}
function remedyFor(name) {
    if (name === 'gold')
        return 'use -fuse-ld=lld, or leave the flag out';
    return name === 'lld'
        ? 'use linker: lld with rust: debian, or a newer Rust of rustup'
        : `say linker: ${name}`;
}

// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(8099);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __webpack_require__(2742);
;// CONCATENATED MODULE: ./lib/src/sysroot/glibc-floor.js


/**
 * Refuses a sysroot whose glibc is newer than the result may need, where no audit holds the result to it.
 * @param limit the newest glibc that it may have
 * @throws CrossrootError
 */
function refuseNewerGlibc(sysroot, own, limit) {
    if (own === undefined || limit === undefined || (0,version/* compareVersions */.Z)(own, limit) <= 0)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the sysroot ${sysroot} has a newer glibc than the result may need`,
        why: [
            `${sysroot} has glibc ${own}; the input glibc says ${limit}`,
            'nothing is audited that would hold the result to it',
        ],
        todo: [
            'leave out sysroot, so that glibc chooses it',
            'or build with audit: error, which refuses a result that needs more',
            'or raise glibc',
        ],
    });
}

// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(9000);
// EXTERNAL MODULE: ./lib/src/inputs/values.js + 2 modules
var values = __webpack_require__(2426);
;// CONCATENATED MODULE: ./lib/src/inputs/sysroot-and-gcc.js









// Readers of the inputs that choose a toolchain. Each throws a CrossrootError for a value that is not allowed,
// saying what is. `base` is the folder that paths are relative to.
/**
 * Reads the input `sysroot`, with its checksum.
 * @param glibc the newest glibc that the result may need: it chooses the release when no sysroot is named
 * @param limit the newest glibc that the sysroot may have
 */
function parseSysroot(value, sha256, { glibc, limit }, base, target) {
    const among = (0,debian_release/* releasesOf */.w0)(target);
    if (value !== '' && !(0,debian_release/* namesRelease */.gH)(value)) {
        return parsePlace('sysroot', value, sha256, base, named(among));
    }
    if (sha256 !== '') {
        throw (0,values/* refused */.J5)('sysroot-sha256', sha256, {
            why: 'sysroot names no tarball; packages of a release are verified by its signature',
            todo: 'leave it out, or name a tarball with sysroot',
        });
    }
    const release = value === '' ? releaseFor(glibc, target) : parseRelease('sysroot', value, among, target);
    refuseNewerGlibc(release.title, release.glibc, limit);
    return { kind: 'debian', release };
}
/**
 * Refuses what a target whose C library is linked statically cannot have: the input `glibc` is about another,
 * and what Debian has besides the C library itself was made with glibc.
 */
function refuseOtherLibc(target, { glibc, packages, sysroot, gcc, }) {
    const { triple, libc } = target;
    if (!libc.isStatic)
        return;
    const own = `the C library of ${triple} is ${libc.name}`;
    if (glibc !== undefined)
        throw refused('glibc', glibc, {
            why: `${own}, which is linked into the program: it runs whatever glibc a system has, and where there is none`,
            todo: 'leave it out',
        });
    if (packages.length > 0)
        throw refused('packages', packages.join(' '), {
            why: `${own}, and Debian's libraries are made for glibc`,
            todo: [
                'leave it out, and let the crates build their own: often by a feature such as vendored, bundled or static',
                'or build for a target of glibc, with an old one: glibc: 2.31',
            ],
        });
    const ofDebian = `${own}, and it is taken from Debian's ${libc.development}, with the gcc of a release`;
    if (sysroot.kind !== 'debian')
        throw refused('sysroot', sysroot.kind === 'directory' ? sysroot.path : sysroot.kind, {
            why: ofDebian,
            todo: `use one of ${named(releasesOf(target))}`,
        });
    if (!isDebianGcc(gcc))
        throw refused('gcc', gcc.kind, { why: ofDebian, todo: 'use auto, or debian:<suite>' });
}
/** Refuses packages for a sysroot that is not made from packages. */
function refusePackagesElsewhere(sysroot, packages) {
    if (sysroot.kind === 'debian' || packages.length === 0)
        return;
    throw refused('packages', packages.join(' '), {
        why: 'packages go into a sysroot that is made from a release, and this one is not',
        todo: 'install them where the sysroot comes from, or use a sysroot of a release: debian:bookworm',
    });
}
/** The glibc of debian:bookworm, the release that is meant when nobody says otherwise. */
const usualGlibc = '2.36';
/**
 * The release of Debian that a glibc asks for: another distribution's has to be named, since its packages are
 * others. A target that came later has the first release that has it.
 */
function releaseFor(glibc, target) {
    const among = (0,debian_release/* debianReleasesOf */.jK)(target);
    const release = (0,debian_release/* newestReleaseFor */.pP)(glibc ?? usualGlibc, among) ?? (glibc === undefined ? among[0] : undefined);
    if (release !== undefined)
        return release;
    const known = among.map((row) => `${row.glibc} (${row.title})`).join(', ');
    const other = (0,debian_release/* newestReleaseFor */.pP)(glibc ?? '', (0,debian_release/* releasesOf */.w0)(target));
    throw (0,values/* refused */.J5)('glibc', glibc ?? '', {
        why: `no release of Debian with ${target.triple} has so old a glibc`,
        todo: [
            `use one of ${known}, or newer`,
            ...(other === undefined ? [] : [`or name another sysroot: ${other.title} has ${other.glibc}`]),
        ],
    });
}
/** Reads the input `gcc`, with its checksum. */
function parseGcc(value, sha256, base, target) {
    const among = gccReleasesOf(target);
    const isTarball = value !== 'auto' && value !== 'system' && !namesRelease(value);
    if (!isTarball && sha256 !== '') {
        throw refused('gcc-sha256', sha256, {
            why: 'gcc names no tarball',
            todo: 'leave it out, or name a tarball with gcc',
        });
    }
    if (value === 'auto')
        return { kind: 'auto' };
    if (value === 'system')
        return { kind: 'system' };
    if (!isTarball)
        return { kind: 'debian', release: parseRelease('gcc', value, among, target) };
    const place = parsePlace('gcc', value, sha256, base, `auto, ${named(among)}, system`);
    if (place.kind === 'tarball')
        return place;
    throw refused('gcc', value, {
        why: 'it is a directory',
        todo: 'name the tarball of a toolchain, or put its bin on PATH and use system',
    });
}
/**
 * Reads the input `linker`. lld comes with rustup's Rust; what does not is a package beside a gcc of Debian's.
 */
function parseLinker(value, rust, gcc) {
    const name = oneOf('linker', value || 'bfd', linkers);
    const isThere = name === 'bfd' || (name === 'lld' && rust.kind === 'rustup');
    if (isThere)
        return { name, package: undefined };
    if (isDebianGcc(gcc))
        return { name, package: name };
    throw refused('linker', value, {
        why: `${name} would come as a package beside a gcc of Debian's, and gcc is ${gcc.kind}`,
        todo: name === 'lld' ? 'use rust: rustup, which brings an lld' : 'use lld, or gcc: auto',
    });
}
function parseRelease(input, value, among, { triple, debian }) {
    const known = (0,debian_release/* releaseTitled */.mW)(value);
    const release = among.find(({ name }) => name === known?.name);
    if (release !== undefined)
        return release;
    const auto = input === 'gcc' ? 'auto, ' : '';
    const todo = `use one of ${auto}${named(among)}`;
    if (known === undefined)
        throw (0,values/* refused */.J5)(input, value, { why: 'no such release is known', todo });
    const releasesFor = input === 'gcc' ? debian_release/* gccReleasesOf */.Nj : debian_release/* releasesOf */.w0;
    const others = target/* targets */.zV.filter((target) => releasesFor(target).includes(known));
    const packages = others.some((one) => one.debian === debian)
        ? `is no release for ${triple}`
        : `has no packages for ${triple} (${debian})`;
    const has = input === 'gcc' ? `has no gcc for ${triple}` : packages;
    const theirs = others.map((one) => one.triple).join(', ') || 'none that Crossroot uses';
    throw (0,values/* refused */.J5)(input, value, {
        why: [`${value} ${has}; it has ${theirs}`, ...[known.lacks?.[debian] ?? []].flat()],
        todo: `for ${triple} ${todo}`,
    });
}
function named(among) {
    return among.map(({ title }) => title).join(', ');
}
/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param others what else the input may be, for the refusal
 */
function parsePlace(input, value, sha256, base, others) {
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        throw (0,values/* refused */.J5)(`${input}-sha256`, sha256, {
            why: 'it is not a SHA256',
            todo: `write the 64 hexadecimal digits that sha256sum prints for the tarball`,
        });
    }
    const sum = sha256.toLowerCase();
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) {
        return { kind: 'tarball', tarball: { kind: 'url', ...checkedUrl(input, value, sum) } };
    }
    const path = (0,external_node_path_.resolve)(base, value);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile()) {
        return { kind: 'tarball', tarball: { kind: 'file', path, sha256: sum === '' ? undefined : sum } };
    }
    if (stats?.isDirectory()) {
        if (sum === '')
            return { kind: 'directory', path };
        throw (0,values/* refused */.J5)(`${input}-sha256`, sha256, {
            why: `${input} is a directory, and the checksum is of a tarball`,
            todo: 'leave the checksum out, or name a tarball',
        });
    }
    throw (0,values/* refused */.J5)(input, value, {
        why: `there is no file or directory ${path}`,
        todo: `use one of ${others}, or the path of what is there`,
    });
}
function checkedUrl(input, value, sha256) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.protocol !== 'https:') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(value), {
            why: 'it is not an https URL',
            todo: 'name one that begins with https://',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(url), {
            why: 'it holds a user name or a password, which messages would show',
            todo: 'fetch the tarball in a step before, and name its path',
        });
    }
    if (sha256 === '') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(url), {
            why: 'a tarball from the network is trusted by its checksum alone, and there is none',
            todo: `set ${input}-sha256 to what sha256sum prints for it`,
        });
    }
    return { url: url.href, sha256 };
}

// EXTERNAL MODULE: ./lib/src/debian/own-choice.js
var own_choice = __webpack_require__(7384);
// EXTERNAL MODULE: ./lib/src/store/plan.js
var store_plan = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/src/system/plain-path.js
var plain_path = __webpack_require__(4547);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(2147);
// EXTERNAL MODULE: ./lib/src/debian/pruning.js + 1 modules
var pruning = __webpack_require__(6727);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(9058);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/src/debian/remembered.js








const time = dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y((milliseconds) => !Number.isNaN(new Date(milliseconds).getTime())));
/** What a record says of its answer. Times are in milliseconds since 1970. */
const stampSchema = dist/* object */.Ikc({
    asked: dist/* string */.YjP(),
    /** When the suites were verified. */
    at: time,
    /** When they were last seen to be the same. */
    seen: time,
    suites: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ suite: dist/* string */.YjP(), sha256: debian_package/* sha256Schema */.bL, date: time, validUntil: dist/* optional */.lqM(time) })), dist/* minLength */.BpQ(1)),
});
/** Within this time of a verified answer no mirror is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;
/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;
/**
 * Recalls what this machine read out of a release before. For a quarter of an hour it is taken as it is; for a
 * day, each suite's `InRelease` is fetched and must have the bytes that were verified then. None may have
 * passed its `Valid-Until`. The record is trusted as the trees beside it in the tool cache are.
 * @param schema what an answer looks like
 * @param label what messages call an answer
 * @returns undefined when the release has to be read.
 */
async function recallAnswer(place, schema, recall, label) {
    const { release, sums, phase } = recall;
    const now = recall.now.getTime();
    const recorded = readRecord(place, schema);
    if (recorded === undefined)
        return undefined;
    const { stamp, answer } = recorded;
    if (stamp.at > now || stamp.at + longestUse < now)
        return undefined;
    if (stamp.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now))
        return undefined;
    const suites = stamp.suites.map(({ suite, date }) => ({ suite, date: new Date(date) }));
    const chosen = `${label(answer)}, as chosen at ${new Date(stamp.at).toISOString()}`;
    if (stamp.seen <= now && now < stamp.seen + shortUse) {
        phase.info(chosen);
        return { answer, suites };
    }
    const unchanged = await Promise.all(release.repositories.map(async ({ name, repository, suite }) => {
        const known = stamp.suites.find((entry) => entry.suite === name);
        if (known === undefined)
            return false;
        const key = `${repository}/${suite}`;
        const sum = sums.get(key) ?? inReleaseSum(repository, suite, recall);
        sums.set(key, sum);
        return (await sum) === known.sha256;
    }));
    if (unchanged.includes(false))
        return undefined;
    phase.info(`${chosen}: no suite changed`);
    writeRecord(place, { ...stamp, seen: now }, answer);
    return { answer, suites };
}
async function inReleaseSum(repository, suite, recall) {
    const { fetchInRelease } = await __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 2246));
    try {
        const sources = recall.mirrors.sources(repository, `dists/${suite}/InRelease`);
        return (await fetchInRelease(suite, sources, recall)).sha256;
    }
    catch (error) {
        if (error instanceof errors/* CrossrootError */.p5)
            return undefined;
        throw error;
    }
}
/** Remembers what was read out of suites in these states. */
function recordAnswer(place, answer, states, time) {
    const now = time.getTime();
    const suites = states.map(({ suite, sha256, date, validUntil }) => ({
        ...{ suite, sha256, date: date.getTime() },
        validUntil: validUntil?.getTime(),
    }));
    writeRecord(place, { asked: place.asked, at: now, seen: now, suites }, answer);
}
/** A folder that cannot be written does not fail the run: the next one reads the release again. */
function writeRecord(place, stamp, answer) {
    try {
        (0,private_directory/* makePrivateDirectory */.Dn)(place.folder, 0o755);
        (0,atomic_file/* replaceText */.ee)(fileOf(place), JSON.stringify({ ...stamp, ...answer }));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
    }
}
/** A package takes some 300 bytes. */
const mostRecordBytes = 16_000_000;
/** A record that is missing, damaged, or perhaps another user's is as good as none. */
function readRecord(place, schema) {
    if (((0,private_directory/* whyShared */.I5)(place.folder) ?? (0,private_directory/* whyShared */.I5)(fileOf(place), 'file')) !== undefined)
        return undefined;
    try {
        const value = JSON.parse((0,open_file/* readText */.yR)(fileOf(place), mostRecordBytes, { links: 'refuse' }));
        const stamp = dist/* safeParse */.xLC(stampSchema, value);
        const answer = dist/* safeParse */.xLC(schema, value);
        if (!stamp.success || !answer.success || stamp.output.asked !== place.asked)
            return undefined;
        return { stamp: stamp.output, answer: answer.output };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== undefined || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fileOf({ folder, asked }) {
    return (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}

;// CONCATENATED MODULE: ./lib/src/debian/resolve-release.js






/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first.
 * While the suites are, byte for byte, those that this machine verified and answered from before, the answer is
 * taken from its record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
async function resolveRelease(asked) {
    const question = { ...asked, release: (0,debian_release/* releaseFor */.L3)(asked.release, asked.architecture) };
    const { release, architecture, names, rules, phase, context } = question;
    const { records, now } = context;
    if (records === undefined)
        return chooseAnew(question);
    const parts = ['resolution 3', release, architecture, [...names].sort(), rules, pruning/* pruningVersion */.K4];
    const place = { folder: records, asked: JSON.stringify(parts) };
    const recalled = question.anew ? undefined : await recallResolution(place, { ...context, release, phase });
    if (recalled !== undefined)
        return recalled;
    const chosen = await chooseAnew(question);
    recordResolution(place, { ...chosen, now });
    return chosen;
}
async function chooseAnew(question) {
    const { choosePackages } = await Promise.all(/* import() */[__webpack_require__.e(246), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 8552));
    return choosePackages(question);
}
const answerSchema = dist/* object */.Ikc({ packages: dist/* pipe */.FsL(dist/* array */.YOg(debian_package/* packageSchema */.Ww), dist/* minLength */.BpQ(1)) });
/**
 * Recalls a resolution that this machine made before, as {@link recallAnswer} does.
 * @returns undefined when the release has to be read.
 */
async function recallResolution(place, recall) {
    const what = ({ packages }) => (0,format/* count */.U9)(packages.length, 'package');
    const recalled = await recallAnswer(place, answerSchema, recall, what);
    return recalled === undefined ? undefined : { packages: recalled.answer.packages, suites: recalled.suites };
}
/** Remembers a resolution. */
function recordResolution(place, { suites, packages, now }) {
    recordAnswer(place, { packages: [...packages] }, suites, now);
}

// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/src/sysroot/debian-sysroot.js







/** The first number is raised when the code here makes another sysroot of the same packages. */
const sysrootRules = `4.${file_rules/* fileRulesVersion */._n}`;
/** How the sysroot of a release is chosen and made, of the named packages, each perhaps with `=version`. */
function planSysroot(request, context, phase) {
    const { release, target, names } = request;
    return {
        kind: 'sysroot',
        release,
        rules: sysrootRules,
        choose: async (how) => {
            const resolution = await resolveRelease({
                ...how,
                release: (0,own_repository/* withOwnSuites */.oS)(release, context.ownSuites),
                architecture: target.debian,
                names: [...target.libc.packages, ...names],
                rules: (0,pruning/* sysrootPruningRules */.u0)(target),
                phase,
                context,
            });
            return { ...resolution, resolved: (0,src_context/* dayOf */.kb)(context) };
        },
        make: async (chosen, root) => {
            const { makeDebianSysroot } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
            const { sums, glibc } = await makeDebianSysroot(request, chosen, root, context, phase);
            refuseOtherGlibc(glibc, release);
            return sums;
        },
        check: (root) => refuseOtherGlibc((0,read_sysroot/* readSysroot */.E)(root, target).glibc, release),
    };
}
/** The gcc was chosen for the release's own glibc. */
function refuseOtherGlibc(glibc, release) {
    if (glibc === undefined || glibc === release.glibc)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the sysroot of ${release.title} has another glibc than the release`,
        why: `its libc.so.6 states ${glibc}, data/releases.json says ${release.glibc}`,
        todo: 'ask for no other version of libc6 in packages, or report this',
    });
}

// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __webpack_require__(1397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/src/sysroot/provide-sysroot.js








/**
 * Provides the sysroot that a run asks for.
 * @param pin the packages and the digest of one of Debian, when they are fixed
 * @throws CrossrootError when it is not available, is none, or has a newer glibc than it may have.
 */
async function provideSysroot(wanted, pin, context, phase) {
    const { sysroot, target, packages, sysrootGlibcLimit: limit } = wanted;
    const ready = async (tree) => {
        const { path } = tree;
        const facts = (0,read_sysroot/* readSysroot */.E)(path, target);
        if ((0,read_sysroot/* missingNames */.J)(path, facts.layout, target).length === 0)
            return { path, tree, ...facts };
        // A tree that was found may have been made for another target.
        const [{ missingFiles }, { unusable }] = await Promise.all([
            __webpack_require__.e(/* import() */ 505).then(__webpack_require__.bind(__webpack_require__, 1505)),
            __webpack_require__.e(/* import() */ 385).then(__webpack_require__.bind(__webpack_require__, 2385)),
        ]);
        throw unusable((0,sysroot_sysroot/* nameOfSysroot */.UL)(sysroot))(missingFiles(path, facts.layout, target));
    };
    let found;
    switch (sysroot.kind) {
        case 'debian': {
            const plan = planSysroot({ release: sysroot.release, target, names: packages }, context, phase);
            found = await ready(await (0,store_plan/* provideTree */.MS)(plan, pin, context.store, phase));
            for (const line of context.ownSuites.length === 0 ? [] : (0,own_choice/* ownLines */.e$)((0,sysroot_packages/* readSysrootPackages */.Bj)(found.path).all))
                phase.info(line);
            return found;
        }
        case 'tarball': {
            const { tarballTree } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 5003));
            found = await ready(await context.store.get(await tarballTree(sysroot.tarball, target, context, phase), phase));
            break;
        }
        case 'directory': {
            const { path } = sysroot;
            const inPlace = { path, tree: undefined, ...(0,read_sysroot/* readSysroot */.E)(path, target) };
            refuseNewerGlibc(path, inPlace.glibc, limit);
            const { copyWhereNeeded } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 697));
            const copy = copyWhereNeeded(inPlace, target, phase);
            found =
                copy === undefined
                    ? { ...inPlace, path: (0,plain_path/* plainPath */.s)(path) }
                    : await ready(await context.store.get(copy, phase));
            break;
        }
    }
    refuseNewerGlibc((0,sysroot_sysroot/* nameOfSysroot */.UL)(sysroot), found.glibc, limit);
    phase.info(`${(0,sysroot_sysroot/* nameOfLibc */.ND)(target, found.glibc)}, layout ${found.layout.kind}`);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/run/audit-sysroot.js






/**
 * Provides the sysroot that files are held against. One of Debian stays in the tool cache.
 * @throws CrossrootError when there is no such one.
 */
async function provideForAudit(value, packages, target, folder, world, report) {
    const { packages: names, auto } = (0,values/* parsePackages */.R_)(packages);
    if (auto) {
        const why = 'files say nothing of the crates that they were built from';
        throw (0,values/* refused */.J5)('packages', packages, { why, todo: 'name the packages' });
    }
    const sysroot = parseSysroot(value, '', { glibc: undefined, limit: undefined }, folder, target);
    // What a build would have to mend keeps nothing from being loaded.
    if (sysroot.kind === 'directory')
        return { path: sysroot.path, tree: undefined, ...(0,read_sysroot/* readSysroot */.E)(sysroot.path, target) };
    const context = await (0,src_context/* openContext */.eA)({ world, mirrors: [], useCache: true, warn: report.warning });
    try {
        return await report.phase(`sysroot of ${(0,sysroot_sysroot/* nameOfSysroot */.UL)(sysroot)} for ${target.triple}`, (phase) => {
            const wanted = { sysroot, target, packages: names, sysrootGlibcLimit: undefined };
            const { host } = context;
            const isPinned = sysroot.kind === 'debian' && names.length === 0;
            const pin = isPinned ? world.pins(sysroot.release, target, host)?.sysroot : undefined;
            return provideSysroot(wanted, pin, context, phase);
        });
    }
    finally {
        await context.close();
    }
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openTarball),
  y: () => (/* binding */ tarballName)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/net/url.js
var url = __webpack_require__(8099);
// EXTERNAL MODULE: ./lib/src/system/temporary-folder.js
var temporary_folder = __webpack_require__(8258);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
;// CONCATENATED MODULE: ./lib/src/unpack/tarball-place.js






/** The most bytes that are read of a tarball, by the input that names it. */
const mostBytes = { gcc: 2 * 2 ** 30, sysroot: 8 * 2 ** 30 };
/**
 * The SHA256 that a tarball is known by: of a file on this machine it is taken, and held against what the input
 * says; what a URL brings will be refused when it has another.
 * @param what how messages call the tarball
 * @param input the input that names it: the one with the checksum is called `<input>-sha256`
 * @throws CrossrootError when the file cannot be read, has more bytes than a tarball may, or is another.
 */
async function sumTarball(tarball, what, input) {
    if (tarball.kind === 'url')
        return { sha256: tarball.sha256, refuseChanged: () => undefined };
    const { path: file, sha256: expected } = tarball;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const before = stateOf(file);
    const most = mostBytes[input];
    try {
        const size = (0,external_node_fs_.statSync)(file).size;
        // One more shows that it grows.
        const stream = size > most ? undefined : (0,open_file/* streamFile */.Pq)(file, { end: most });
        if (stream !== undefined)
            await (0,promises_.pipeline)(stream, hash);
        if (stream === undefined || stream.bytesRead > most)
            throw new open_file/* UnfitFileError */.bk(`it is larger than ${(0,format/* formatBytes */.z3)(most)}`);
    }
    catch (error) {
        throw new errors/* CrossrootError */.p5({
            what: `${what} cannot be read`,
            why: (0,errors/* messageOf */.bD)(error),
            todo: `set ${input} to the path of a tarball that this user can read`,
            cause: error,
        });
    }
    const sha256 = hash.digest('hex');
    if (expected !== undefined && expected !== sha256) {
        throw new errors/* CrossrootError */.p5({
            what: `${what} does not have the expected SHA256`,
            why: [`its SHA256: ${sha256}`, `${input}-sha256: ${expected}`],
            todo: `download the tarball again, or correct ${input}-sha256 if the tarball was meant to change`,
        });
    }
    return { sha256, refuseChanged: () => refuseOther(file, what, before) };
}
/** A tree that is kept under the sum of one file must not be made of another that came into its place. */
function refuseOther(file, what, before) {
    if (stateOf(file) === before)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `${what} changed while it was being unpacked`,
        why: 'it is no longer the file whose SHA256 was checked',
        todo: 'run again when the file is complete',
    });
}
/** What changes with the content of a file; its time of change cannot be set back (inode(7)). */
function stateOf(file) {
    const stats = (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined)
        return 'gone';
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./lib/src/store/fetch-tarball.js





/** How messages call a tarball: the path of a file, or a URL without its secrets. */
function tarballName(tarball) {
    return tarball.kind === 'url' ? (0,url/* shownUrl */.zA)(tarball.url) : tarball.path;
}
/**
 * Opens the tarball that an input names. A URL is asked only when the file is used: its SHA256 is known.
 * @param what how messages call it: `the tarball ./device.tar.zst`
 * @throws CrossrootError when a file cannot be read, or has another checksum than the input says.
 */
async function openTarball(tarball, what, input, { net, temp }, phase) {
    const { sha256, refuseChanged } = await sumTarball(tarball, what, input);
    return {
        sha256,
        use: async (unpack) => {
            if (tarball.kind === 'file') {
                const result = await unpack(tarball.path);
                refuseChanged();
                return result;
            }
            const folder = (0,temporary_folder/* makeTemporaryFolder */.w)((0,external_node_path_.join)(temp, 'tarball-'));
            const file = (0,external_node_path_.join)(folder, 'tarball');
            const sources = [{ name: `the input ${input}`, url: tarball.url }];
            const onBytes = (bytes) => phase.downloaded(bytes);
            try {
                await net.toFile({ what, sources, sha256, maxBytes: mostBytes[input], onBytes }, file);
                return await unpack(file);
            }
            finally {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        },
    };
}


/***/ }),

/***/ 4973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readGlibcVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2742);
/* harmony import */ var _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);
/* harmony import */ var _elf_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9125);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4275);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9625);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9000);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6156);









const banner = /GNU C Library [^\n\0]*? (stable|development) release version (\d+\.\d+)/;
/**
 * The releases of glibc whose `libc.so.6` got no symbol version of its own. (2.31 has one only
 * since 2.34, when libpthread's symbols came into libc.)
 */
const withoutSymbols = ['2.19', '2.20', '2.21', '2.31', '2.37', '2.40'];
/** The newest release of which it is known whether it is one of those, or not. */
const newestKnown = '2.43';
/**
 * The glibc version of a sysroot, for example `2.36`: what its `libc.so.6` states, held against the newest
 * `GLIBC_<version>` that the same file defines. The newest definition may be older than the statement only as
 * far as the releases between added no symbol to libc.so.6; it is never newer, except that a development
 * release (`2.41.9000`) may define those of the release to come.
 * @throws CrossrootError when there is no `libc.so.6`, when it is musl's or for another machine, or when it
 * contradicts itself.
 */
function readGlibcVersion(root, layout, target) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .folderWith */ .X)('libc.so.6', root, layout);
    const path = folder === undefined ? undefined : (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${folder}/libc.so.6`);
    if (path === undefined)
        throw noLibc(root, layout, target);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
    const elf = (0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)(file);
    if (elf.kind !== 'none' && !(0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(elf.machine, target.machine))
        throw otherMachine(path, elf.machine, target);
    const text = textOf(file);
    const [, kind, version] = banner.exec(text) ?? [];
    if (version === undefined)
        throw notGlibc(root, path, text, target);
    if (elf.kind === 'none')
        throw broken(path, 'it is no ELF file');
    if (elf.kind === 'damaged')
        throw broken(path, elf.why);
    refuseContradiction(path, version, kind === 'development', elf.versions);
    return version;
}
/** No C library has more bytes, with all that a debugger wants. */
const largestLibrary = 2 ** 28;
/** The text of a library; none of what is no file, or too large for one. */
function textOf(file) {
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingText */ .L)(file, largestLibrary, { links: 'refuse', encoding: 'latin1' }) ?? '';
}
function otherMachine(path, machine, target) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the sysroot is for another machine',
        why: `${path} is for ${(0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineName */ .F)(machine)}, not for ${target.machine.name}`,
        todo: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV.some((one) => (0,_elf_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(machine, one.machine) && one !== target && one.uname.includes(target.processor))
            ? 'use a sysroot of a 64-bit system: a 64-bit kernel alone, with 32-bit libraries, is not enough'
            : `use a sysroot that was made for, or copied from, a system of ${target.triple} (Debian: ${target.debian})`,
    });
}
/** The error where no library folder of the layout has a `libc.so.6`: perhaps there is another one. */
function noLibc(root, layout, target) {
    const musl = findMusl(root);
    if (musl !== undefined)
        return isMusl(`it has musl's ${musl} and no libc.so.6`, target);
    for (const above of ['lib', 'usr/lib']) {
        for (const name of (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .listBeneath */ .GU)(root, above)) {
            const found = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${above}/${name}/libc.so.6`);
            if (found === undefined)
                continue;
            const elf = (0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, found));
            if (elf.kind !== 'none')
                return otherMachine(found, elf.machine, target);
        }
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the sysroot has no C library',
        why: `no libc.so.6 in ${layout.libraries.join(', ') || 'any library folder'}`,
        todo: 'put the C library and its headers there (Debian: libc6-dev), or use a sysroot that has a glibc',
    });
}
function notGlibc(root, path, text, target) {
    if (/\bmusl\b/.test(text) || findMusl(root) !== undefined)
        return isMusl(`${path} is musl's`, target);
    return otherLibrary(`${path} does not state a version of the GNU C Library`, target);
}
function isMusl(why, target) {
    return otherLibrary(why, target, ' (Alpine, postmarketOS and OpenWrt have musl)');
}
function otherLibrary(why, { triple }, hint = '') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot is not glibc',
        why,
        todo: `use a sysroot with glibc${hint}: ${triple} is a glibc target`,
    });
}
/** musl's loader or its C library, under the names that musl's own build and Alpine give them. */
function findMusl(root) {
    for (const folder of ['lib', 'usr/lib']) {
        const name = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .listBeneath */ .GU)(root, folder).find((one) => /^(?:ld-musl-.*\.so\.1|libc\.musl-.*\.so\.1)$/.test(one));
        if (name !== undefined)
            return `${folder}/${name}`;
        const library = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBeneath */ .qn)(root, `${folder}/libc.so`);
        if (library === undefined)
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, library);
        if ((0,_elf_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibrary */ .GW)(file).kind === 'elf' && textOf(file).includes('musl'))
            return `${folder}/libc.so`;
    }
    return undefined;
}
function refuseContradiction(path, version, isDevelopment, definitions) {
    const defined = definitions
        .flatMap((name) => /^GLIBC_(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? [])
        .sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)
        .at(-1);
    if (defined === undefined)
        throw broken(path, 'it defines no symbol version of glibc');
    const newest = isDevelopment ? `2.${minor(version) + 1}` : version;
    const isNewer = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(defined, newest) > 0;
    if (!isNewer && (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(defined, newestExpected(version)) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot contradicts itself',
        why: [
            `${path} states that it is glibc ${version}`,
            `the newest symbol version that it defines is GLIBC_${defined}, ${isNewer ? 'which that release does not have' : `and that release has GLIBC_${newestExpected(version)}`}`,
        ],
        todo: 'copy the sysroot anew from a device or a release whose libc.so.6 is whole and unchanged',
    });
}
/** The newest symbol version that `libc.so.6` of a release must define at the least. */
function newestExpected(version) {
    let expected = (0,_debian_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Z)(version, newestKnown) > 0 ? newestKnown : version;
    while (withoutSymbols.includes(expected))
        expected = `2.${minor(expected) - 1}`;
    return expected;
}
function minor(version) {
    return Number(version.slice(version.indexOf('.') + 1));
}
function broken(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: 'the C library of the sysroot is broken',
        why: `${path}: ${why}`,
        todo: 'copy the sysroot anew, or make it anew from packages',
    });
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ folderWith),
/* harmony export */   w: () => (/* binding */ findLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _debian_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2742);
/* harmony import */ var _system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9625);




/**
 * Finds the layout of a sysroot by where its `libc.so.6` is, or its `crt1.o` when it has none (FHS 3.0
 * §3.9, §4.7; Debian's multiarch specification). Links are followed under the root, so that a `lib64` that is
 * a link to `usr/lib` makes no `lib64` layout, and it does not matter whether /usr is merged. A root with
 * neither file is taken for multiarch: the check of the sysroot then says what is missing.
 */
function findLayout(root, target) {
    const { gnu } = target;
    const candidates = [
        { kind: 'multiarch', folders: [`lib/${gnu}`, `usr/lib/${gnu}`] },
        { kind: 'lib', folders: ['lib', 'usr/lib'] },
        { kind: 'lib64', folders: ['lib64', 'usr/lib64'] },
    ];
    for (const name of ['libc.so.6', 'crt1.o']) {
        for (const { kind, folders } of candidates) {
            if (folders.some((folder) => holds(root, folder, name)))
                return layoutOf(kind, root, target);
        }
    }
    return layoutOf('multiarch', root, target);
}
/** The first library folder that has a file of this name; undefined when none has. */
function folderWith(name, root, layout) {
    return layout.libraries.find((folder) => (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, `${folder}/${name}`));
}
function layoutOf(kind, root, target) {
    const { gnu } = target;
    const folders = {
        multiarch: [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib', 'usr/lib'],
        lib64: ['usr/lib64', 'lib64', 'usr/lib', 'lib'],
        lib: ['usr/lib', 'lib'],
    }[kind];
    const isMultiarch = kind === 'multiarch';
    return {
        kind,
        libraries: isMultiarch
            ? folders.filter((folder) => (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, folder))
            : distinct(root, [...folders, ...gccRuntimes(root, target)]),
        includes: isMultiarch
            ? [...new Set([gnu, target.gcc.gnu].map((folder) => `usr/include/${folder}`)), 'usr/include']
            : ['usr/include'],
        pkgConfig: [...folders.filter((folder) => folder.startsWith('usr/')), 'usr/share'].map((folder) => `${folder}/pkgconfig`),
    };
}
/** Whether a folder itself holds a file: a link that leads to the file of another folder does not count. */
function holds(root, folder, name) {
    const [file, place] = [(0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, `${folder}/${name}`), (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, folder)];
    return file !== undefined && file.slice(0, file.lastIndexOf('/')) === place;
}
/** The folders that are there, each of them once, under the first of its names. */
function distinct(root, folders) {
    const seen = new Set();
    return folders.filter((folder) => {
        const path = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, folder);
        if (path === undefined || seen.has(path))
            return false;
        seen.add(path);
        return true;
    });
}
/**
 * Where Gentoo keeps gcc's libraries, `libgcc_s.so.1` and `libstdc++.so.6` among them: a folder for each gcc.
 * That of the newest gcc is taken: its libraries serve what an older one has built, too.
 */
function gccRuntimes(root, target) {
    const above = (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBeneath */ .qn)(root, `usr/lib/gcc/${target.triple}`);
    if (above === undefined)
        return [];
    const newest = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, above))
        .filter((name) => /^\d/.test(name) && (0,_system_rooted_path_js__WEBPACK_IMPORTED_MODULE_2__/* .existsBeneath */ .a4)(root, `${above}/${name}/libgcc_s.so.1`))
        .sort(_debian_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)
        .at(-1);
    return newest === undefined ? [] : [`${above}/${newest}`];
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSysroot),
/* harmony export */   J: () => (/* binding */ missingNames)
/* harmony export */ });
/* harmony import */ var _glibc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);


/**
 * The layout and the glibc of a sysroot; throws a CrossrootError when the target's is glibc and there is none
 * for it.
 */
function readSysroot(root, target) {
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .findLayout */ .w)(root, target);
    return { layout, glibc: target.libc.isVersioned ? (0,_glibc_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlibcVersion */ .C)(root, layout, target) : undefined };
}
/** The names of the files that every link takes, and that are not there. */
function missingNames(root, layout, { libc, loader }) {
    const names = libc.files.map((name) => name.replace('{loader}', loader));
    return names.filter((name) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWith */ .X)(name, root, layout) === undefined);
}


/***/ }),

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ nameOfLibc),
/* harmony export */   UL: () => (/* binding */ nameOfSysroot),
/* harmony export */   jb: () => (/* binding */ describeFinding)
/* harmony export */ });
/* unused harmony exports releaseOfSysroot, findingLines */
/* harmony import */ var _store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1621);


/** The release that a sysroot is made of, if it is. */
function releaseOfSysroot(sysroot) {
    return sysroot.kind === 'debian' ? sysroot.release : undefined;
}
/** How a run's summary calls its sysroot. */
function nameOfSysroot(sysroot) {
    switch (sysroot.kind) {
        case 'debian':
            return sysroot.release.title;
        case 'directory':
            return sysroot.path;
        case 'tarball':
            return (0,_store_fetch_tarball_js__WEBPACK_IMPORTED_MODULE_0__/* .tarballName */ .y)(sysroot.tarball);
    }
}
/** How messages call the C library of a sysroot: `glibc 2.36`, `musl`. */
function nameOfLibc({ libc }, glibc) {
    return libc.isVersioned ? `${libc.name} ${glibc ?? 'none'}` : libc.name;
}
/** A finding in one line. */
function describeFinding({ what, fix }) {
    return fix === undefined ? what : `${what} (${fix})`;
}
/** Findings as lines for people, each with what fixes it. */
function findingLines({ errors, warnings }) {
    const lines = (label, findings) => findings.flatMap(({ what, fix }) => [
        plainLine(`${label}: ${what}`),
        ...(fix === undefined ? [] : [plainLine(`  mend: ${fix}`)]),
    ]);
    return [...lines('error', errors), ...lines('warning', warnings)];
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _h: () => (/* binding */ fileRules),
  _n: () => (/* binding */ fileRulesVersion)
});

// UNUSED EXPORTS: fileGlobs, gccFileGlobs, gccFileRules

;// CONCATENATED MODULE: ./lib/data/files.json
const files_namespaceObject = /*#__PURE__*/JSON.parse('{"version":5,"kinds":{"header":["*.{h,hh,hpp,hxx,H,h++,inc,tcc,ipp,ixx,inl,txx}"],"archive":["*.a"],"object":["*.o"],"library":["*.so","*.so.[0-9]*"],"description":["*.{pc,cmake,prf,pri,prl,la,gir,vapi}","CMakeLists.txt","_sysconfigdata*.py","{rbconfig.rb,Config.pm,Config_heavy.pl}"]},"gcc":{"keep":["usr/bin/{tools}-{addr2line,ar,as,c++filt,elfedit,ld,ld.bfd,nm,objcopy,objdump,ranlib,readelf,size,strings,strip}","usr/bin/{tools}-{cpp,g++,gcc,gcc-ar,gcc-nm,gcc-ranlib}-*","usr/bin/pkgconf","usr/bin/{lld,lld-[0-9]*,mold}","usr/lib/llvm-*/bin/lld","usr/{tools}/bin/*","usr/{tools}/include/**","usr/include/c++/**","usr/include/{gnu}/c++/**","usr/{lib,libexec}/{gcc,gcc-cross}/**","lib/{host}/*.so*","usr/lib/{host}/*.so*"],"drop":[{"why":"programs and a linker that no build is given","paths":["usr/{tools}/bin/ld.gold","**/{gcc,gcc-cross}/*/*/{lto1,g++-mapper-server}"]},{"why":"headers and libraries of plug-ins for gcc itself, which is not built here","paths":["**/{gcc,gcc-cross}/*/*/plugin/**"]},{"why":"runtimes of sanitizers and of transactional memory, with their headers: the sysroot\'s packages bring what a program may need","paths":["**/{gcc,gcc-cross}/*/*/lib{cc1,itm,asan,hwasan,lsan,tsan,ubsan}*","**/{gcc,gcc-cross}/*/*/libsanitizer.spec","**/{gcc,gcc-cross}/*/*/include/sanitizer/**"]},{"why":"parts of the C library that no program of the toolchain opens","paths":["**/{host}/lib{BrokenLocale,SegFault,anl,c_malloc_debug,memusage,mvec,nsl,nss_*,pcprofile,resolv,thread_db,util}[.-]*so*","**/{host}/libctf-{{debian},nobfd-{debian}}.so"]},{"why":"the libraries of the host\'s own binutils, which those for another machine do not use","ofCross":true,"paths":["**/{host}/lib*-system.so"]}]},"sysroot":{"keep":["lib/**","lib64/**","usr/include/**","usr/lib/**","usr/lib64/**","usr/share/**","opt/**","etc/alternatives/*.so*"],"drop":[{"why":"applications, firmware, kernel modules and their build trees: no compiler or linker is pointed to them","drops":["header","library"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{chromium*,firefox*,firmware,gconv,grub,libreoffice,locale,modules,portage,rpm,sysimage,systemd,thunderbird*}/**"]},{"why":"packages and standard libraries of other languages, which their own tools build with: cargo has its own Rust, and Python\'s, Ruby\'s and Node\'s packages are none of the C library\'s folders","drops":["header","archive","object","library","description"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{go,go-*,node_modules,rustlib}/**","{lib,usr/lib,usr/lib64}/{python3/**,python3*/{dist,site}-packages/**,ruby/gems/**}"]},{"why":"the compiler\'s own parts and its plug-ins\' headers: gcc is a tree of its own","drops":["header","archive","library","description"],"paths":["{usr/lib,usr/libexec}/gcc/*/*/{cc1*,collect2,d21,f951,g++-mapper-server,gnat1,go1,lto1,lto-wrapper,plugin}{/**,}"]},{"why":"LLVM\'s programs, its modules for gdb, and the sources of C++ modules for clang","drops":["header","library"],"paths":["{usr/lib,usr/lib64}/llvm*/{bin,share}/**"]},{"why":"settings, detached debug information, descriptions of types for scripts","drops":["library"],"paths":["{lib,usr/lib}/{modprobe.d,modules-load.d,sysctl.d,sysusers.d,systemd,terminfo,tmpfiles.d,girepository-1.0,valgrind}/**","usr/lib/{debug,environment.d,init,mime,sasl2,ssl,tc}/**"]},{"why":"programs of the message bus","paths":["usr/lib/dbus-1.0/*"]},{"why":"documents, with the examples\' headers and build files, and data of running programs","drops":["header","archive","object","library","description"],"paths":["usr/share/{applications,apport,bash-completion,bug,common-licenses,dbus-1/{accessibility-services,services,session*,system*},doc,doc-base,et,fish,fontconfig,fonts,gcc,gdb,gir-1.0,glade,glib-2.0,glvnd,gtk-doc,help,icons,icu,info,keyrings,libthai,lintian,locale,man,menu,metainfo,mime,misc,pixmaps,polkit-1,python,python3,sounds,systemtap,themes,thumbnailers,vala,vim,xml,X11,zoneinfo,zsh}/**"]}],"thin":{"why":"modules that running programs open by name, and what goes with them: of these folders a sysroot takes what a compiler, a linker or a reader of build descriptions opens","drops":["library","description"],"but":["*.{h,hh,hpp,hxx,inc,a,o,pc,cmake,prf,pri,prl}","_sysconfigdata*.py","rbconfig.rb","{Config.pm,Config_heavy.pl}","lib{jvm,jawt,jli}.so"],"paths":["{lib,lib64,usr/lib,usr/lib64}/{jvm,perl5,python3*,ruby}/**","{lib,usr/lib}/udev/**","{lib,usr/lib}/*/{audit,gconv,gir-1.0,girepository-1.0,security,dri,vdpau,gvfs,gio,krb5,sasl2,perl,perl5,perl-base}/**","usr/lib/*/{engines-*,ossl-modules,gdk-pixbuf-*,gtk-*,pkcs11,libgtk-?-*,gstreamer-*,installed-tests,packagekit-backend,alsa-lib,pipewire-*,spa-*,qt5/bin,qt5/plugins,qt6/plugins,qt6/bin}/**","usr/share/{perl,perl5}/**"]},"elsewhere":[{"why":"cross compilers\' own folders: their headers and libraries are for other machines, or a second copy of this one\'s","drops":["header","archive","object","library","description"],"paths":["usr/{*-linux-gnu*,*-w64-mingw32*,*-elf,avr,msp430,smlrc}/**"]},{"why":"sources that are built before use, and the kernel\'s own headers for its modules","drops":["header","archive","object","library","description"],"paths":["usr/src/**"]},{"why":"programs, tests that are installed, and what they load","drops":["header","archive","object","library","description"],"paths":["{bin,sbin,usr/bin,usr/sbin,usr/games,usr/libexec}/**"]},{"why":"settings and state of a running system","drops":["header","archive","library","description"],"paths":["{boot,etc,srv,var}/**"]}]},"toolchain":{"keep":["**"],"drop":[{"why":"programs that no build is given","paths":["{usr/,}bin/*{-gdb,-gdb-*,-gdbserver,-gdb-add-index,-lto-dump,-lto-dump-*,-gfortran,-gfortran-*}","{usr/,}bin/{gdb*,python*,pydoc*}"]},{"why":"compilers of other languages, and headers of plug-ins for gcc itself","paths":["{usr/,}{lib,libexec}/gcc/*/*/{f951,cc1obj,cc1objplus,cc1d,d21,cc1gm2,gnat1,go1,cgo,finclude,plugin}{/**,}"]},{"why":"the toolchain\'s own Python, for its gdb","paths":["{usr/,}{lib,lib64}/{python*,libpython*}{/**,}"]},{"why":"documents, and build files of other build systems","paths":["{usr/,}share/{doc,info,man,locale,gdb,buildroot,gcc-*,licenses,aclocal*,autoconf*,automake*,libtool}/**"]},{"why":"modules of Python that gdb alone loads","paths":["**/*-gdb.py"]},{"why":"runtimes of other languages, of which Rust links none","paths":["**/{libgfortran,libgo,libgphobos,libgdruntime,libgnarl,libgnat,libcaf_single,libm2*}.{a,so,so.*,spec}"]},{"why":"conversions, time zones and texts: data of running programs","paths":["**/{gconv,share/i18n,share/locale,share/info,share/man,share/doc,share/zoneinfo,lib/locale,lib64/locale}/**"]},{"why":"what a root has besides headers and libraries","paths":["**/{libc,sysroot}/{usr/,}{sbin,var,etc}/**"]}]}}');
// EXTERNAL MODULE: ./lib/src/host.js
var host = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(9000);
// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __webpack_require__(7747);
;// CONCATENATED MODULE: ./lib/src/unpack/file-rules.js




/** The version of the rules in `data/files.json`: part of every tree's key. */
const fileRulesVersion = files_namespaceObject.version;
/**
 * The globs of a kind of tree. Why each is dropped, and what that a build could read, stands beside it in
 * `data/files.json`.
 */
function fileGlobs(kind) {
    const { keep, drop, ...more } = files_namespaceObject[kind];
    return { keep, drop: drop.flatMap(({ paths }) => paths), ...more };
}
/** The globs of the gcc that compiles for a target on a host, whose multiarch folder is `{host}` in them. */
function gccFileGlobs(target, host) {
    const { keep, drop } = rows.gcc;
    const rules = drop.filter(({ ofCross = false }) => !(ofCross && isHost(target, host)));
    const named = (globs) => globs.map((glob) => withNames(glob, target).replaceAll('{host}', host.gnu));
    return { keep: named(keep), drop: named(rules.flatMap(({ paths }) => paths)) };
}
/** Which files of its packages the gcc for a target takes, by path from the root. */
function gccFileRules(target, host) {
    return compileFileRules(gccFileGlobs(target, host));
}
/** Which files of its packages, or of its tarball, a kind of tree takes, by path from the root. */
function fileRules(kind) {
    return (0,globs/* compileFileRules */.Pg)(fileGlobs(kind));
}


/***/ })

};
