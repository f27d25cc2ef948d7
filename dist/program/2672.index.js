export const id = 2672;
export const ids = [2672];
export const modules = {

/***/ 72672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packagesFormats: () => (/* binding */ packagesFormats),
  printCounterpart: () => (/* binding */ printCounterpart),
  printPackages: () => (/* binding */ printPackages)
});

// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __webpack_require__(50710);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host.js
var host = __webpack_require__(42118);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
// EXTERNAL MODULE: ./lib/src/wanted-packages/at-desk.js
var at_desk = __webpack_require__(47043);
// EXTERNAL MODULE: ./lib/src/wanted-packages/auto.js + 1 modules
var auto = __webpack_require__(79850);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/src/rust/cargo-config.js
var cargo_config = __webpack_require__(14176);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/from-other-tools.js




/**
 * Reads what a `Cross.toml`, or the `apt-get install` lines of a workflow or a script, set up for a target.
 * @throws CrossrootError when it is a `Cross.toml` that is no TOML.
 */
function counterpartOf(text, file, target) {
    return file.endsWith('.toml') ? ofCross(text, file, target) : ofCommands(text, target);
}
function ofCross(text, file, target) {
    let config;
    try {
        config = (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw new errors/* CrossrootError */.p5({
            what: `${file} cannot be read`,
            why: `it is not TOML: ${(0,errors/* messageOf */.bD)(error).split('\n', 1).join()}`,
            todo: 'name a Cross.toml',
        });
    }
    const tables = [(0,cargo_config/* valueAt */.fK)(config, 'build'), (0,cargo_config/* valueAt */.fK)(config, 'target', target.triple)].filter(cargo_config/* isTable */.bI);
    const lines = tables.flatMap((table) => stringsOf(table['pre-build']));
    const found = ofCommands(lines.join('\n'), target);
    const notes = tables.flatMap((table) => [
        ...(table.image === undefined
            ? []
            : [
                `image = ${JSON.stringify(table.image)}: nothing is built in a container; libraries come from packages`,
            ]),
        ...(table.dockerfile === undefined
            ? []
            : ['dockerfile: read its apt-get lines: crossroot packages --from it']),
        ...stringsOf((0,cargo_config/* valueAt */.fK)(table, 'env', 'passthrough')).map((name) => `passthrough ${name}: cargo gets every variable of the step`),
        ...(table.runner === undefined
            ? []
            : [`runner = ${JSON.stringify(table.runner)}: tests are built; another step runs them`]),
        ...(table['build-std'] === undefined ? [] : ['build-std: write it in args, with rust: rustup:nightly']),
    ]);
    return { ...found, notes: [...found.notes, ...notes] };
}
/** Compilers and C libraries of other machines, and emulators: Crossroot brings the first two. */
const brought = /^(?:crossbuild-essential-|gcc-|g\+\+-|binutils-|libc6|linux-libc-dev|pkg-config|pkgconf)/;
function ofCommands(text, target) {
    const packages = new Set();
    const ofMachine = new Set();
    const notes = new Set();
    const plain = text.replaceAll(/\$\{\{.*?\}\}/g, '$expression');
    const commands = plain.replaceAll(/\\\r?\n/g, ' ').split(/&&|\|\||[;\n]/);
    for (const command of commands) {
        if (/\bdpkg\s+--add-architecture\b/.test(command))
            notes.add('dpkg --add-architecture: nothing of the target is installed on the machine');
        const names = /\bapt(?:-get)?\b.*?\binstall\b(.*)$/.exec(command)?.[1]?.split(/\s+/) ?? [];
        for (const word of names) {
            const [, name = '', architecture] = /^['"]?([a-z0-9][a-z0-9+.-]+)(?::([^'"\s]+))?['"]?$/.exec(word) ?? [];
            if (name === '')
                continue;
            if (brought.test(name))
                notes.add(`${word}: Crossroot already has it from the release`);
            else if (architecture === undefined)
                ofMachine.add(name);
            // A variable stands for the architecture that is built for: `$CROSS_DEB_ARCH`, `${{ matrix.arch }}`.
            else if (architecture === target.debian || architecture.startsWith('$'))
                packages.add(name);
            else
                notes.add(`${word}: it is for ${architecture}, but ${target.triple} is ${target.debian}`);
        }
    }
    return { packages: [...packages].sort(), ofMachine: [...ofMachine].sort(), notes: [...notes] };
}
function stringsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
/** The lines of a workflow that come to the same. */
function counterpartLines({ packages, ofMachine, notes }, file, target) {
    return [
        `# from ${(0,external_node_path_.basename)(file)}`,
        `target: ${target.triple}`,
        packages.length === 0 ? 'packages: ""' : `packages: ${packages.join(' ')}`,
        ...(ofMachine.length === 0
            ? []
            : [
                '# for the machine that builds, in a step before:',
                `#   sudo apt-get install ${ofMachine.join(' ')}`,
            ]),
        ...(notes.length === 0
            ? []
            : ['# has no counterpart, or needs none:', ...notes.map((note) => `#   ${note}`)]),
    ];
}

// EXTERNAL MODULE: ./lib/src/wanted-packages/host-programs.js
var host_programs = __webpack_require__(59222);
// EXTERNAL MODULE: ./lib/src/wanted-packages/versions.js
var wanted_packages_versions = __webpack_require__(53309);
// EXTERNAL MODULE: ./lib/src/wanted-packages/want.js
var wanted_packages_want = __webpack_require__(16790);
;// CONCATENATED MODULE: ./lib/src/cli/packages.js











/** How the packages are printed. */
const packagesFormats = ['yaml', 'line', 'json'];
/** `crossroot packages`: prints the packages that the crates of a project want of the target, and why. */
async function printPackages(request, format, world, report) {
    (0,host/* hostOf */.w4)(world.host);
    const found = await find(request, world, report);
    process.stdout.write(textOf(found, format));
}
/**
 * `crossroot packages --from`: prints the lines of a workflow that come to what another tool's file sets up.
 * @throws CrossrootError when the file cannot be read.
 */
function printCounterpart(file, target) {
    let text;
    try {
        text = (0,open_file/* readText */.yR)(file, mostBytes);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined && !(error instanceof open_file/* UnfitFileError */.bk))
            throw error;
        throw new errors/* CrossrootError */.p5({
            what: `${file} cannot be read`,
            why: (0,errors/* messageOf */.bD)(error),
            todo: 'name a Cross.toml, a workflow or a script',
        });
    }
    const lines = counterpartLines(counterpartOf(text, file, target), file, target);
    process.stdout.write(`${lines.map(plain_text/* plainLine */.h0).join('\n')}\n`);
}
/** The most of such a file that is read. */
const mostBytes = 2 ** 20;
async function find(request, world, report) {
    const release = (0,at_desk/* releaseOf */.l)(request);
    const { target, packages: named, mirrors, repositories } = request;
    const asked = { ...request, release };
    const tools = await (0,at_desk/* deskTools */.v)(request, release, world, report);
    const quiet = { phase: report.phase, warning: () => undefined };
    const wants = await (0,auto/* wantsOfBuild */.X0)(asked, tools, world.environment, quiet);
    const programs = (0,host_programs/* missingHostPrograms */.C)(wants.graph, world.environment);
    const context = await (0,src_context.openContext)({ world, mirrors, repositories, useCache: false, warn: report.warning });
    try {
        const chosen = await (0,auto/* chooseFor */.FL)(wants, asked, context, quiet);
        const all = [...new Set([...named, ...chosen.packages])].sort();
        const ask = { release, target, context };
        const { packages, versions } = await report.phase(`versions of ${release.title}`, async (phase) => {
            try {
                const brought = await (0,wanted_packages_versions/* packagesBroughtBy */.Uz)(all, { ...ask, phase });
                const others = (0,wanted_packages_versions/* otherVersions */.KG)(chosen.reasons, (name) => brought.get(name)?.get(name));
                const later = await (0,wanted_packages_versions/* withFirstRelease */.Kf)(others, { ...ask, phase });
                return { packages: (0,wanted_packages_versions/* withoutBrought */.kL)(all, brought), versions: later };
            }
            catch (error) {
                if (!(error instanceof errors/* CrossrootError */.p5))
                    throw error;
                report.warning(`versions are not compared, and packages that others depend on are still listed: ${(0,errors/* factsOf */.xS)(error)}`);
                return { packages: all, versions: [] };
            }
        });
        return { request, release, wants, chosen, packages, versions, programs };
    }
    finally {
        await context.close();
    }
}
function textOf(found, format) {
    switch (format) {
        case 'line':
            return `${found.packages.join(' ')}\n`;
        case 'yaml':
            return `${yamlLines(found).map(plain_text/* plainLine */.h0).join('\n')}\n`;
        case 'json':
            return `${JSON.stringify(jsonOf(found), undefined, 2)}\n`;
    }
}
function yamlLines(found) {
    const { request, release, wants, chosen, packages, versions, programs } = found;
    const lacks = chosen.lacks.filter(({ asks }) => !asks.isOptional);
    const own = chosen.lacks.filter(({ asks }) => asks.isOptional && asks.by === 'table');
    const isBrought = (line) => !packages.includes(line.split(':', 1)[0] ?? '');
    const list = (title, lines) => lines.length === 0 ? [] : [`# ${title}:`, ...lines.map((line) => `#   ${line}`)];
    const reasons = (0,auto/* reasonLines */.c9)(chosen);
    return [
        `# ${release.title}, ${request.target.triple}, from ${wants.graph.lockfile}`,
        packages.length === 0 ? 'packages: ""' : `packages: ${packages.join(' ')}`,
        ...list('why', reasons.filter((line) => !isBrought(line))),
        ...list('installed with these', reasons.filter(isBrought)),
        ...list('in another version', versions.map((one) => (0,wanted_packages_versions/* otherVersionLine */.Pr)(one, release))),
        ...list(`in no package of ${release.title}`, lacks.map(({ asks, want }) => `${asks.crate} ${asks.version} needs ${(0,wanted_packages_want/* labelOfWant */.Q)(want)}`)),
        ...list('need none', [
            ...wants.none.map(({ crate, version, why }) => `${crate} ${version}: ${why}`),
            ...own.map(({ asks, want }) => `${asks.crate} ${asks.version}: without ${(0,wanted_packages_want/* labelOfWant */.Q)(want)} it compiles its own`),
        ]),
        ...list('not known what these need; a build that fails names the package', wants.unknown.map(({ crate, version }) => `${crate} ${version}`)),
        ...list('missing on this machine', programs.map(host_programs/* hostProgramLine */.d)),
    ];
}
function jsonOf({ request, release, wants, chosen, packages, versions, programs }) {
    return {
        release: release.title,
        target: request.target.triple,
        lockfile: wants.graph.lockfile,
        packages,
        reasons: chosen.reasons.map(({ package: name, path, asks, want }) => ({
            ...{ package: name, path, crate: asks.crate, version: asks.version },
            ...{ wants: (0,wanted_packages_want/* labelOfWant */.Q)(want), optional: asks.isOptional, by: asks.by },
        })),
        otherVersions: versions.map(({ reason, has, first }) => ({
            ...{ crate: reason.asks.crate, version: reason.asks.version, wants: (0,wanted_packages_want/* labelOfWant */.Q)(reason.want) },
            ...{ package: reason.package, has, first: first ?? null },
        })),
        inNoPackage: chosen.lacks.map(({ asks, want }) => ({
            ...{ crate: asks.crate, version: asks.version, wants: (0,wanted_packages_want/* labelOfWant */.Q)(want), optional: asks.isOptional },
        })),
        none: wants.none,
        unknown: wants.unknown,
        missingPrograms: programs,
    };
}


/***/ })

};
