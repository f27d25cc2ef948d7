export const id = 9970;
export const ids = [9970];
export const modules = {

/***/ 69970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideOwnGcc: () => (/* binding */ provideOwnGcc)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/elf/loading.js + 1 modules
var loading = __webpack_require__(18135);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sysroot/glibc.js
var glibc = __webpack_require__(14973);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __webpack_require__(19467);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
// EXTERNAL MODULE: ./lib/src/gcc/choose-gcc.js
var choose_gcc = __webpack_require__(11563);
// EXTERNAL MODULE: ./lib/src/gcc/launchers.js
var launchers = __webpack_require__(14259);
;// CONCATENATED MODULE: ./lib/src/gcc/inspect-toolchain.js










/** The names that a toolchain's programs have after the triplet. */
const programNames = ['gcc', 'g++', 'cpp', 'gcc-ar', 'gcc-nm', 'gcc-ranlib', ...launchers/* binutils */.Tw, 'ld', 'ld.bfd'];
const runtimeNames = /^lib(?:stdc\+\+|supc\+\+|stdc\+\+fs|stdc\+\+exp|gcc_s|atomic|gomp|itm|asan|hwasan|lsan|tsan|ubsan)\.(?:a|so(?:\.\d+)?)$/;
/**
 * Asks a gcc what it is and where its parts are.
 * @param find gives the absolute file of a program by its name without the triplet
 * @param path value of PATH for the gcc
 * @throws CrossrootError when it does not run, or does not compile for the target's Linux with glibc.
 */
async function inspectToolchain(find, target, path) {
    const programs = new Map(programNames.flatMap((name) => {
        const file = find(name);
        return file === undefined ? [] : [[name, file]];
    }));
    const gcc = programs.get('gcc');
    if (gcc === undefined)
        throw new Error('a toolchain is inspected that has no gcc');
    const ask = new GccAnswers(gcc, path);
    const machine = await ask.line('-dumpmachine');
    const objection = objectionTo(machine, target);
    if (objection !== undefined)
        throw unfit(`${gcc} cannot be used`, target, [`${machine}: ${objection}`]);
    const libgcc = await ask.file('libgcc.a');
    if (libgcc === undefined)
        throw unfit(`${gcc} is incomplete`, target, ['it cannot find its own libgcc.a']);
    const parts = (0,external_node_path_.dirname)(libgcc);
    const prefix = (0,external_node_path_.join)(parts, '../../../..');
    const tools = (0,external_node_path_.join)(prefix, machine);
    return {
        gcc,
        version: await ask.line('-dumpfullversion', '-dumpversion'),
        glibc: await ownGlibc(ask, target),
        programs,
        headers: headersOf(parts),
        cxxHeaders: (await ask.headers('c++')).filter((folder) => folder.includes('/c++/')),
        parts,
        runtimes: await runtimesOf(ask, [parts, tools]),
        clangPrefix: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(tools, 'include/stdio.h')) ? undefined : prefix,
    };
}
/** Whether a toolchain suits a sysroot: its C++ library asks for symbols of its own glibc. */
function compareWithSysroot({ gcc, version, glibc: own }, glibc) {
    const name = `gcc ${version} (${gcc})`;
    if (own !== undefined)
        return (0,choose_gcc/* fitOf */.Zo)(name, own, glibc);
    return { message: `${name} has no glibc of its own; the sysroot has ${glibc}`, isNewer: false };
}
/** Why a gcc that compiles for this machine (a GNU triplet) cannot be used; undefined when it can. */
function objectionTo(machine, target) {
    const [named = '', system = '', abi = ''] = target.tools.split('-');
    // Gentoo and others say which ARM it is: armv7a.
    const processor = `${named}(?:v\\d[a-z]*)?`;
    // The vendor may be named, and glibc goes without saying.
    const fitting = new RegExp(`^${processor}(?:-[^-]+)?-${system}${abi === 'gnu' ? '(?:-gnu)?' : `-${abi}`}$`);
    if (fitting.test(machine))
        return undefined;
    const { name, bits } = target.machine;
    if (!new RegExp(`^${processor}-`).test(machine)) {
        return machine === '' ? 'it compiles for the machine that it runs on' : `it does not compile for ${name}`;
    }
    if (/musl/.test(machine))
        return 'its C library is musl, but the target uses glibc';
    if (/uclibc/.test(machine))
        return 'its C library is uClibc, but the target uses glibc';
    if (/android/.test(machine))
        return 'its C library is bionic, but the target uses glibc';
    if (/-(?:elf|eabi)$/.test(machine))
        return 'it compiles for bare metal, without Linux';
    return `it does not compile for ${name} Linux with glibc and ${bits}-bit pointers`;
}
/** The glibc beside a gcc, which its C++ library needs; not the host's, where `--with-sysroot=/` leads. */
async function ownGlibc(ask, target) {
    const file = await ask.file('libc.so.6');
    if (file === undefined)
        return undefined;
    const elf = (0,loading/* readLoaded */.Q)((0,external_node_fs_.realpathSync)(file));
    if (elf.kind === 'none' || !(0,machine/* isFor */.G)(elf.machine, target.machine))
        return undefined;
    const folder = (0,external_node_path_.dirname)(file);
    const layout = { kind: 'lib', libraries: [(0,external_node_path_.basename)(folder)], includes: [], pkgConfig: [] };
    return (0,glibc/* readGlibcVersion */.C)((0,external_node_path_.dirname)(folder), layout, target);
}
/**
 * gcc before 13 keeps its `limits.h` in `include-fixed`, among headers of the C library that it was built with,
 * changed by fixincludes. Where `limits.h` is not there, nothing in that folder is of use.
 */
function headersOf(parts) {
    const own = (0,external_node_path_.join)(parts, 'include');
    const fixed = (0,external_node_path_.join)(parts, 'include-fixed');
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(fixed, 'limits.h')) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(own, 'limits.h')) ? [own, fixed] : [own];
}
/** A gcc whose sysroot is `/` searches the host's libraries too, so only its own folders count. */
async function runtimesOf(ask, ownFolders) {
    const sysroot = (await ask.line('-print-sysroot')) || '/';
    const own = existing([...ownFolders, sysroot]).filter((folder) => folder !== '/');
    const found = new Map();
    for (const folder of await ask.libraryFolders()) {
        if (!own.some((above) => `${folder}/`.startsWith(`${above}/`)))
            continue;
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const file = (0,external_node_path_.join)(folder, name);
            if (runtimeNames.test(name) && !found.has(name) && (0,external_node_fs_.existsSync)(file))
                found.set(name, file);
        }
    }
    return found;
}
/** The refusal of a toolchain. */
function unfit(what, { tools, machine }, why) {
    return new errors/* CrossrootError */.p5({
        what,
        why,
        todo: `use a toolchain for ${tools} (${machine.name}, Linux, glibc) that runs on this machine, or ${(0,input_words/* setting */.Pe)('gcc', 'auto')}`,
    });
}
/**
 * What a gcc answers about itself (GCC manual, "Developer Options"), whatever variables the caller has. `line`,
 * `file` and `libraryFolders` throw a CrossrootError when the gcc does not run.
 */
class GccAnswers {
    gcc;
    path;
    constructor(gcc, path) {
        this.gcc = gcc;
        this.path = path;
    }
    /** The one line that it answers. */
    async line(...options) {
        const { code, failure, stdout, stderr } = await this.#run(options);
        if (code === 0)
            return stdout.trim();
        throw new errors/* CrossrootError */.p5({
            what: `${this.gcc} does not run on this machine`,
            why: failure ?? (stderr.trim() || `it exited with code ${code} and printed nothing`),
            todo: `use a toolchain built for this machine (its processor, and a glibc that is not newer), or ${(0,input_words/* setting */.Pe)('gcc', 'auto')}`,
        });
    }
    /** The absolute path of one of its files; undefined when it does not find it. */
    async file(name) {
        const answer = await this.line(`-print-file-name=${name}`);
        if (!(0,external_node_path_.isAbsolute)(answer) || !(0,external_node_fs_.existsSync)(answer))
            return undefined;
        return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(answer)), (0,external_node_path_.basename)(answer));
    }
    /** The folders in which it looks for libraries, those that are there. */
    async libraryFolders() {
        const list = /^libraries: =?(.*)$/m.exec(await this.line('-print-search-dirs'))?.[1] ?? '';
        return existing(list.split(':'));
    }
    /** The folders in which it looks for the headers of a language; none when it has no compiler for it. */
    async headers(language) {
        const { stderr } = await this.#run(['-E', '-v', '-x', language, '/dev/null']);
        const list = /search starts here:\n#include <\.\.\.> search starts here:\n([\s\S]*?)End of search list/;
        return existing((list.exec(stderr)?.[1] ?? '').split('\n').map((row) => row.trim()));
    }
    #run(options) {
        return (0,process/* outputOf */.jH)(this.gcc, options, { env: { LC_ALL: 'C', PATH: this.path }, limits: process/* shortAnswer */.d$ });
    }
}
function existing(folders) {
    return folders.filter(external_node_fs_.existsSync).map((folder) => (0,external_node_fs_.realpathSync)(folder));
}

// EXTERNAL MODULE: ./lib/src/store/fetch-tarball.js + 1 modules
var fetch_tarball = __webpack_require__(71621);
// EXTERNAL MODULE: ./lib/src/store/tree-key.js
var tree_key = __webpack_require__(33880);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(83018);
// EXTERNAL MODULE: ./lib/src/unpack/tarball.js + 2 modules
var unpack_tarball = __webpack_require__(58488);
// EXTERNAL MODULE: ./lib/src/gcc/launched-sysroot.js
var launched_sysroot = __webpack_require__(84150);
;// CONCATENATED MODULE: ./lib/src/gcc/own-gcc.js











/**
 * Finds the machine's own cross gcc with its binutils: Debian's and Arch's `<gnu>-gcc`, or that of a crossdev
 * or crosstool-NG toolchain on PATH. Launchers of an earlier step, and those of ccache and its like, which
 * would find Crossroot's launchers in their turn, are passed over.
 * @throws CrossrootError when there is none, saying how to install it, or it does not compile for the target.
 */
async function findSystemGcc(target, path) {
    const folders = path
        .split(':')
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && (0,external_node_fs_.existsSync)(`${folder}/.`))
        .filter((folder) => !`${folder}/${(0,external_node_fs_.realpathSync)(folder)}/`.includes(`/${launched_sysroot/* launcherFolder */.n}/`));
    const prefixes = [
        ...[target.tools, target.triple],
        ...['unknown', 'none'].map((vendor) => target.tools.replace('-', `-${vendor}-`)),
    ];
    for (const prefix of prefixes) {
        for (const folder of folders) {
            const gcc = programIn([folder], `${prefix}-gcc`);
            if (gcc === undefined)
                continue;
            const find = (name) => programIn([folder, ...folders], `${prefix}-${name}`);
            return inspectToolchain(find, target, folders.join(':'));
        }
    }
    throw noSystemGcc(prefixes, folders, target);
}
function programIn(folders, name) {
    for (const folder of folders) {
        const file = (0,process/* findProgram */.Kp)((0,external_node_path_.join)(folder, name), '');
        if (file === undefined)
            continue;
        const real = `${file}.br_real`;
        if ((0,external_node_fs_.existsSync)(real))
            return real;
        if (!/^(?:ccache|sccache|distcc|icecc)/.test((0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(file))))
            return file;
    }
    return undefined;
}
function noSystemGcc(prefixes, folders, { tools, rust }) {
    const named = new RegExp(`^${rust.arch}\\b.*-gcc(?:-\\d+)?$`);
    const seen = [...new Set(folders)].flatMap((folder) => namesIn(folder)
        .filter((name) => named.test(name))
        .map((name) => (0,external_node_path_.join)(folder, name)));
    return new errors/* CrossrootError */.p5({
        what: 'gcc is set to system, and no cross gcc is on PATH',
        why: [
            `none of ${[...new Set(prefixes)].map((prefix) => `${prefix}-gcc`).join(', ')} is in ${folders.join(', ') || 'any folder of PATH'}`,
            ...seen.map((file) => `found, but not usable or not under that name: ${file}`),
        ],
        todo: [
            `Debian, Ubuntu: sudo apt-get install gcc-${packaged(tools)} g++-${packaged(tools)}`,
            `Arch: sudo pacman -S ${tools}-gcc`,
            `Fedora: sudo dnf install gcc-${tools} gcc-c++-${tools}`,
            `Gentoo: sudo crossdev --target ${tools.replace('-', '-unknown-')}`,
            `or use ${(0,input_words/* setting */.Pe)('gcc', 'auto')}, which needs nothing installed`,
        ],
    });
}
/** A GNU triplet in the name of a Debian package. */
function packaged(tools) {
    return tools.replaceAll('_', '-');
}
/** None for a folder whose programs can be started, and not listed. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** The first number is raised when the code here makes another tree of the same tarball. */
const rules = `1.${file_rules/* fileRulesVersion */._n}`;
/**
 * What the store needs to find or make the tree of a toolchain. It is found by the SHA256 of its tarball, so
 * that a URL is not asked when the tree is there. A toolchain that cannot be used makes no tree.
 * @throws CrossrootError when the file cannot be read, or has another checksum than was asked for.
 */
async function toolchainTree(tarball, target, context, phase) {
    const what = `the toolchain ${(0,fetch_tarball/* tarballName */.y)(tarball)}`;
    const { sha256, use } = await (0,fetch_tarball/* openTarball */.L)(tarball, what, 'gcc', context, phase);
    const options = { what, path: context.path, keep: (0,file_rules/* fileRules */._h)('toolchain'), holds: 'toolchain' };
    return {
        ...(0,tree_key/* treeKey */.W_)({ kind: 'gcc', rules, from: 'tarball', sha256, what }),
        make: async (root) => {
            const sums = await use((file) => (0,unpack_tarball/* unpackTarball */.r)(file, root, options));
            await findToolchain(root, target);
            return sums;
        },
    };
}
/**
 * Finds the gcc of an unpacked toolchain: `bin/<triplet>-gcc`, as Bootlin, Arm and crosstool-NG lay theirs out.
 * Of a wrapper of Buildroot, the gcc itself is taken: the wrapper would name its own sysroot.
 * @throws CrossrootError when there is none for the target's Linux with glibc, or it does not run.
 */
async function findToolchain(root, target) {
    const folders = ['bin', 'usr/bin'].filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder)));
    const seen = folders.flatMap((folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder))
        .filter((name) => /(?:^|-)gcc$/.test(name))
        .sort()
        .map((name) => ({ folder, prefix: name.slice(0, -'gcc'.length) })));
    const fitting = seen.find(({ prefix }) => objectionTo(prefix.replace(/-$/, ''), target) === undefined);
    if (fitting === undefined) {
        throw unfit(`the toolchain has no gcc for ${target.machine.name} Linux with glibc`, target, [
            ...(seen.length === 0
                ? [`there is no <triplet>-gcc in ${folders.join(', ') || 'it: it has no bin folder'}`]
                : []),
            ...seen.map(({ folder, prefix }) => `${folder}/${prefix}gcc: ${objectionTo(prefix.replace(/-$/, ''), target)}`),
        ]);
    }
    const { folder, prefix } = fitting;
    const find = (name) => {
        const file = (0,external_node_path_.join)(root, folder, `${prefix}${name}`);
        return [`${file}.br_real`, file].find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    };
    return inspectToolchain(find, target, '/usr/bin:/bin');
}

// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/gcc/linkers.js
var linkers = __webpack_require__(93834);
// EXTERNAL MODULE: ./lib/src/gcc/pkg-config-launchers.js
var pkg_config_launchers = __webpack_require__(59819);
;// CONCATENATED MODULE: ./lib/src/gcc/toolchain-launchers.js








/** Beside the launchers' folder: the specs, and linker scripts that name the libraries of gcc one by one. */
const side = '../gcc';
/**
 * The launchers for a gcc that the user brings, under the names that those of a gcc tree have. Debian's
 * searches a C library of its own before any sysroot, others do not know the multiarch folders: so the
 * compilers get specs that name every folder. libstdc++ and its like are those of the sysroot when it has them,
 * because the program will meet those on the target; else the toolchain's.
 * @throws CrossrootError when a path cannot be written in a linker script.
 */
function toolchainLaunchers(toolchain, options) {
    const { target, sysroot, layout, linker: chosen = linkers/* gnuLinker */.y4 } = options;
    const start = layout.libraries
        .map((folder) => (0,external_node_path_.join)(sysroot, folder))
        .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'crt1.o')));
    const compilerArgs = [`--sysroot=${sysroot}`, ...start.map((folder) => `-B${folder}`)]
        .map(shell_word/* shellWord */.K)
        .join(' ');
    const named = (name, text) => ({ name: `${target.tools}-${name}`, text });
    const launcher = (name, programs, args = '') => {
        const file = programs.map((program) => toolchain.programs.get(program)).find((one) => one !== undefined);
        return named(name, file === undefined ? lacking(toolchain, programs[0] ?? name, target) : starting(file, args));
    };
    const compiler = (name, program, more = []) => launcher(name, [program], [compilerArgs, `"-specs=$CROSSROOT_LAUNCHERS/${side}/specs"`, ...more].join(' '));
    const driver = (name, program) => compiler(name, program, (0,linkers/* linkerArguments */.ux)(chosen));
    const linker = (name) => launcher(name, ['ld.bfd', 'ld'], (0,shell_word/* shellWord */.K)(`--sysroot=${sysroot}`));
    return [
        ...['gcc', 'g++'].map((name) => driver(name, name)),
        compiler('cpp', 'cpp'),
        driver('cc', 'gcc'),
        driver('c++', 'g++'),
        ...['gcc-ar', 'gcc-nm', 'gcc-ranlib', ...launchers/* binutils */.Tw].map((name) => launcher(name, [name])),
        linker('ld'),
        linker('ld.bfd'),
        ...(0,linkers/* linkerLaunchers */.zo)(target.tools, (0,launchers/* linkerScripts */.O7)(options)),
        (0,pkg_config_launchers/* machinesPkgConfig */.xe)(options),
        ...(0,pkg_config_launchers/* pkgConfigLaunchers */.oh)(options),
        { name: `${side}/specs`, text: searchSpecs(toolchain, options) },
        ...runtimeScripts(toolchain, options),
    ];
}
/** The compilers and their specs find what is beside the launchers by these variables. */
function starting(file, args) {
    const here = args.includes('$CROSSROOT_LAUNCHERS')
        ? [
            `CROSSROOT_LAUNCHERS=\${0%/*}; export CROSSROOT_LAUNCHERS`,
            `COMPILER_PATH="${linkers/* linkersFirst */.nK}"; export COMPILER_PATH`,
        ]
        : [];
    return script([...here, ['exec', (0,shell_word/* shellWord */.K)(file), args, '"$@"'].filter((part) => part !== '').join(' ')]);
}
function lacking({ gcc }, program, { tools }) {
    const name = `${(0,external_node_path_.basename)(gcc).replace(/gcc(?:\.br_real)?$/, '')}${program}`;
    const hint = program === 'g++' ? `install its C++ compiler (Debian: g++-${tools.replaceAll('_', '-')})` : 'install it';
    return script(failure(`the toolchain of ${gcc} has no ${name}: ${hint}, or use gcc: auto`));
}
function failure(message) {
    return [`echo ${(0,shell_word/* shellWord */.K)(`crossroot: ${message}`)} >&2`, 'exit 127'];
}
function script(lines) {
    return ['#!/bin/sh', ...lines, ''].join('\n');
}
/** A folder of gcc's libraries may hold a C library too, so each is named alone. */
function runtimeScripts({ runtimes }, options) {
    const inSysroot = (name) => options.layout.libraries.map((folder) => (0,external_node_path_.join)(options.sysroot, folder, name)).find(external_node_fs_.existsSync);
    const scripts = [...runtimes].flatMap(([name, file]) => {
        if (name.endsWith('.a'))
            return [linkerScript(name, 'INPUT', quoted(file))];
        if (!name.endsWith('.so') || (0,loading/* readLoaded */.Q)(file).kind === 'none')
            return [];
        const soname = /^lib.+?\.so\.\d+/.exec((0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(file)))?.[0] ?? name;
        return [linkerScript(name, 'INPUT', quoted(inSysroot(soname) ?? file))];
    });
    const unwinder = inSysroot('libgcc_s.so.1') ?? runtimes.get('libgcc_s.so.1');
    const shared = unwinder === undefined ? [] : [linkerScript('libgcc_s.so', 'GROUP', `${quoted(unwinder)} -lgcc`)];
    return [...scripts.filter(({ name }) => (0,external_node_path_.basename)(name) !== 'libgcc_s.so'), ...shared].sort((a, b) => a.name < b.name ? -1 : 1);
}
function linkerScript(name, command, files) {
    return { name: `${side}/${name}`, text: `${command} ( ${files} )\n` };
}
/** A file name in a linker script (GNU ld manual, "Script Format"): there is no way to write a quote in one. */
function quoted(file) {
    if (!file.includes('"'))
        return `"${file}"`;
    throw new errors/* CrossrootError */.p5({
        what: `the linker cannot open ${file}`,
        why: 'its path contains a double quote',
        todo: `use a folder without one, instead of ${(0,external_node_path_.dirname)(file)}`,
    });
}
/**
 * A specs file (GCC manual, "Spec Files") that replaces the folders which a gcc was built to search.
 *
 * Headers: `-nostdinc` takes all of them away, and they come back with `-isystem` and `-idirafter`, which keeps
 * the order that gcc itself has (the caller's `-I` and `-isystem`, C++, C) and its rule that a system folder
 * named with `-I` stays where it is. A caller's own `-nostdinc` and `-nostdinc++` mean what they say.
 * Libraries: `link_libgcc` is where gcc puts a `-L` for each of its folders, after the caller's.
 */
function searchSpecs({ headers, cxxHeaders, parts }, { sysroot, layout }) {
    const each = (option, list) => list.map((path) => `${option}${specWord(path)}`);
    const includes = layout.includes.map((folder) => (0,external_node_path_.join)(sysroot, folder));
    const libraries = layout.libraries.map((folder) => (0,external_node_path_.join)(sysroot, folder));
    const c = ['-nostdinc', ...each('-idirafter ', [...headers, ...includes])].join(' ');
    const cxx = each('-isystem ', cxxHeaders).join(' ');
    const link = [
        // The linker scripts, before all libraries.
        `-L%:getenv(CROSSROOT_LAUNCHERS ${specWord(`/${side}`)})`,
        ...each('-L', [parts, ...libraries]),
        ...each('-rpath-link=', libraries),
    ].join(' ');
    return [
        `*cpp:\n+ %{!nostdinc:${c}}\n`,
        ...(cxx === '' ? [] : [`*cc1plus:\n+ %{!nostdinc:%{!nostdinc++:${cxx}}}\n`]),
        `*link_libgcc:\n${link}\n`,
        '',
    ].join('\n');
}
/** One word of a spec, whatever it contains. */
function specWord(text) {
    return text.replace(/[^\w./+,=@:~-]/gu, (character) => (character === '%' ? '%%' : `\\${character}`));
}

;// CONCATENATED MODULE: ./lib/src/gcc/provide-own-gcc.js




/**
 * Provides a gcc that the user brings or the machine has, and says how it suits the sysroot.
 * @throws CrossrootError when there is none, or it does not compile for the target.
 */
async function provideOwnGcc(gcc, target, linker, glibc, context, report) {
    const { host } = context;
    const { tree, toolchain } = await report.phase(`gcc of the ${gcc.kind}`, async (phase) => {
        if (gcc.kind === 'system')
            return { tree: undefined, toolchain: await findSystemGcc(target, context.path) };
        const spec = await toolchainTree(gcc.tarball, target, context, phase);
        const made = await context.store.get(spec, phase);
        return { tree: made, toolchain: await findToolchain(made.path, target) };
    });
    return {
        fit: compareWithSysroot(toolchain, await glibc),
        name: `gcc ${toolchain.version} of the ${gcc.kind}`,
        tree,
        toolchain: toolchain.clangPrefix,
        launchers: ({ path, layout }, rustLld) => toolchainLaunchers(toolchain, { target, host, sysroot: path, layout, linker, rustLld }),
        // A gcc of the user's may have others beside its own.
        linkers: ({ path }, rustLld) => ({
            mold: '',
            gold: '',
            ...(0,launchers/* linkerScripts */.O7)({ host, linker, rustLld, sysroot: path }),
        }),
    };
}


/***/ })

};
