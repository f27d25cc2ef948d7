export const id = 5418;
export const ids = [5418];
export const modules = {

/***/ 58819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ choosePackage)
/* harmony export */ });
const mostOthers = 2;
/** Packages for other machines than the target. */
const forOthers = /-cross$|-mingw-w64|^(?:android|klibc)-|^libklibc-/;
/**
 * Chooses the package of a file: by the file's path, development packages first, then by likeness of names.
 * @param preferred sets of packages: of those that have the file in an equally good place, one of an earlier
 * set is chosen
 * @returns undefined when no file can be the one that is missing, or too many can.
 */
function choosePackage({ name }, paths, files, preferred = []) {
    const parts = partsOf(name);
    const candidates = files.flatMap(({ path, package: owner, repository }) => {
        const rank = paths.rank(path);
        if (rank === undefined || forOthers.test(owner))
            return [];
        const isDevelopment = owner.endsWith('-dev');
        // Far from where tools look, all others are plugins and a program's own copies.
        if (rank > 1 && !isDevelopment)
            return [];
        const folders = path.split('/');
        const likeness = likenessOf(parts, owner.replace(/^lib/, '').replace(/-dev$/, ''));
        const folderLikeness = likenessOf(parts, folders.at(-2) ?? '');
        const preference = preferred.findIndex((names) => names.has(owner));
        const keys = [
            ...[rank, isDevelopment ? 0 : 1, repository === undefined ? 0 : 1],
            ...[preference < 0 ? preferred.length : preference, likeness],
        ];
        const isLike = Math.min(likeness, folderLikeness) < weak;
        const file = { path, package: owner, ...(repository === undefined ? {} : { repository }) };
        return [{ ...file, rank, keys, ties: [folderLikeness, folders.length], isLike }];
    });
    const [best, ...rest] = candidates.sort((a, b) => compare(a.keys, b.keys) || compare(a.ties, b.ties) || (a.package < b.package ? -1 : 1));
    if (best === undefined)
        return undefined;
    // Far from where tools look many packages have a `config.h`: the name has to be like one of theirs.
    if (best.rank > 1 && !best.isLike && rest.some((one) => one.package !== best.package))
        return undefined;
    const equals = rest.filter(({ keys }) => compare(keys, best.keys) === 0).map((one) => one.package);
    const others = [...new Set(equals)].filter((one) => one !== best.package).slice(0, mostOthers);
    const { path, package: owner, repository, rank } = best;
    return { path, package: owner, ...(repository === undefined ? {} : { repository }), rank, others };
}
function compare(a, b) {
    return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
/** `openssl` and `ssl` of `openssl/ssl.h`. */
function partsOf(name) {
    return name
        .split('/')
        .map((part) => plain(part.replace(/^:?lib(?=.)|\.(?:h|hh|hpp|hxx|a|so)$/g, '')))
        .filter((part) => part !== '');
}
/** Letters and digits only, without a version at the end. */
function plain(text) {
    const lower = text.toLowerCase();
    return lower.replace(/[-.0-9]+$/, '').replaceAll(/[^a-z0-9]/g, '') || lower.replaceAll(/[^a-z0-9]/g, '');
}
/** From here on a likeness says nothing. */
const weak = 2;
/** 0: a text is one of the parts; 1: one begins with the other; 2: one contains the other; 3: none of these. */
function likenessOf(parts, text) {
    const other = plain(text);
    if (other === '')
        return 3;
    const likenesses = parts.map((part) => {
        if (part === other)
            return 0;
        if (part.startsWith(other) || other.startsWith(part))
            return 1;
        return part.includes(other) || other.includes(part) ? 2 : 3;
    });
    return Math.min(3, ...likenesses);
}


/***/ }),

/***/ 43762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expectedPaths)
/* harmony export */ });
/** @param gnu the GNU triplet, which is the multiarch folder */
function expectedPaths({ kind, name }, gnu) {
    switch (kind) {
        case 'library':
            return libraryPaths(name, gnu);
        case 'header': {
            const inclusion = new RegExp(`^usr/(?:include/|lib/${gnu}/(?:.*/)?include$)`);
            const folders = ['usr/include', `usr/include/${gnu}`];
            return pathsOf([`/${name}`], folders, (folder) => (inclusion.test(folder) ? 2 : undefined));
        }
        case 'module':
            return pathsOf([`/${name}.pc`], shareFolders(gnu, 'pkgconfig'));
        case 'cmake':
            return cmakePaths(name, gnu);
    }
}
function libraryPaths(name, gnu) {
    const files = name.startsWith(':') ? [`/${name.slice(1)}`] : [`/lib${name}.so`, `/lib${name}.a`];
    // Alternatives, such as those of BLAS, have a folder each.
    const alternative = new RegExp(`^usr/lib/${gnu}/[^/]+$`);
    const folders = [`usr/lib/${gnu}`, 'usr/lib', `lib/${gnu}`, 'lib'];
    const paths = pathsOf(files, folders, (folder) => (alternative.test(folder) ? 2 : undefined));
    return {
        ...paths,
        rank: (path) => {
            const rank = paths.rank(path);
            return rank === 0 && path.endsWith('.a') && files.length > 1 ? 1 : rank;
        },
    };
}
/** CMake's own modules look for a library; its `.pc` file mostly has the same name, in lower case. */
function cmakePaths(name, gnu) {
    const lower = name.toLowerCase();
    const folders = shareFolders(gnu, 'cmake');
    const isInFolders = (folder) => folders.some((above) => `${folder}/`.startsWith(`${above}/`));
    const files = [`/${name}Config.cmake`, `/${lower}-config.cmake`];
    const configuration = pathsOf(files, [], (folder) => (isInFolders(folder) ? 0 : undefined));
    const modules = pathsOf([`/${lower}.pc`, `/lib${lower}.pc`], shareFolders(gnu, 'pkgconfig'));
    return {
        exact: [],
        endings: [...configuration.endings, ...modules.endings],
        rank: (path) => configuration.rank(path) ?? (modules.rank(path) === undefined ? undefined : 2),
    };
}
function shareFolders(gnu, folder) {
    return [`usr/lib/${gnu}/${folder}`, `usr/lib/${folder}`, `usr/share/${folder}`];
}
function pathsOf(endings, folders, rankElsewhere = () => undefined) {
    return {
        exact: folders.flatMap((folder) => endings.map((ending) => `${folder}${ending}`)),
        endings,
        rank: (path) => {
            const ending = endings.find((one) => path.endsWith(one));
            if (ending === undefined)
                return undefined;
            const folder = path.slice(0, -ending.length);
            return folders.includes(folder) ? 0 : rankElsewhere(folder);
        },
    };
}


/***/ }),

/***/ 85372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ explainMissing),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gq: () => (/* binding */ lockRenewal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11563);
/* harmony import */ var _lock_mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79342);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40480);
/* harmony import */ var _choose_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58819);
/* harmony import */ var _expected_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43762);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65047);








/**
 * Explains what a build did not find: names the packages of the release that have it, from the release's
 * `Contents`, which are downloaded only then.
 */
async function explainMissing(missing, build) {
    const { request, release, root } = build;
    const wanted = missing.map((one) => ({ missing: one, paths: (0,_expected_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedPaths */ .B)(one, request.target.gnu) }));
    const isInSysroot = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const isAbsent = ({ paths }) => !paths.exact.some(isInSysroot);
    const absent = wanted.filter(isAbsent);
    const known = new Set(missing.map(labelOf));
    const more = (absent.length === 0 ? undefined : await build.alsoWanted?.()) ?? [];
    const also = more
        .filter((one) => !known.has(labelOf(one.missing)))
        .map((one) => ({ ...one, paths: (0,_expected_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedPaths */ .B)(one.missing, request.target.gnu) }))
        .filter(isAbsent);
    const { files, problems } = await (0,_look_up_js__WEBPACK_IMPORTED_MODULE_5__/* .findOwnersInTime */ .i)([...absent, ...also], {
        ...{ release, target: request.target, context: build.context, report: build.report },
        patience: build.patience,
    });
    const findings = wanted.map(({ missing, paths }) => {
        const label = labelOf(missing);
        const found = `${label} was not found, though the sysroot has`;
        const path = paths.exact.find(isInSysroot);
        if (path !== undefined)
            return { kind: 'present', name: label, text: `${found} ${path}` };
        const choice = (0,_choose_package_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePackage */ .y)(missing, paths, files);
        if (choice === undefined)
            return { kind: 'unknown', name: label, text: '' };
        const { package: name } = choice;
        if (isInSysroot(choice.path))
            return { kind: 'present', name, text: `${found} ${choice.path}, of ${name}` };
        const text = `${label} was not found: in ${release.title} ${brings(choice)}`;
        const isAsked = request.packages.some((one) => one.split('=', 1)[0] === name);
        return isAsked
            ? { kind: 'present', name, text: `${text}, which is in packages` }
            : { kind: 'package', name, text };
    });
    // The build stopped at the first: these would be next.
    const next = also.flatMap(({ missing, paths, crate }) => {
        const choice = (0,_choose_package_js__WEBPACK_IMPORTED_MODULE_7__/* .choosePackage */ .y)(missing, paths, files);
        if (choice === undefined || choice.rank > 1 || isInSysroot(choice.path))
            return [];
        const text = `${crate} needs ${labelOf(missing)}, which the sysroot lacks, too: ${brings(choice)}`;
        return [{ kind: 'package', name: choice.package, text }];
    });
    return explanationOf([...findings, ...next], problems[0], build);
}
/** Looks for packages, and gives up when the archive does not answer. */
function explanationOf(findings, problem, build) {
    const of = (kind) => findings.filter((one) => one.kind === kind);
    const texts = (kind) => of(kind).map(({ text }) => text);
    const added = new Set(of('package').map(({ name }) => name));
    const unknown = of('unknown').map(({ name }) => name);
    // A module is not found either when one that it requires is missing: then that one is what matters.
    if (added.size + unknown.length === 0) {
        const why = texts('present');
        const todo = 'check above whether the cause is a search path, a version or static linking: no package is missing';
        return { why, todo: why.length === 0 ? [] : [todo] };
    }
    const why = texts('package');
    const todo = added.size === 0 ? [] : additions(build, added);
    if (unknown.length === 0)
        return { why, todo };
    const labels = unknown.join(', ');
    if (problem === undefined) {
        const none = `no package of ${build.release.title} is known to contain ${labels}`;
        const own = 'see whether the crate can build its own: often by a feature such as vendored or bundled';
        return { why: [...why, none], todo: [...todo, own] };
    }
    const guess = `add to packages what you would install on the target to build with ${labels}: a -dev package`;
    return {
        why: [...why, `could not look up which package contains ${labels}: ${problem}`],
        todo: [...todo, guess],
    };
}
/** The input, and the command that renews the lock after it. */
function additions({ request, release }, added) {
    const own = request.auto === true ? ['auto'] : [];
    const packages = [...new Set([...request.packages, ...added])].sort();
    return [
        `build with ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('packages', [...own, ...packages].join(' '))}`,
        ...lockRenewal({ ...request, packages }, release),
    ];
}
/** The command that renews the lock of a run, where it has one. */
function lockRenewal(request, release) {
    if (!request.locked && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(request.lockfile))
        return [];
    const { target, rust, packages, repositories, linker } = request;
    const gcc = (0,_gcc_choose_gcc_js__WEBPACK_IMPORTED_MODULE_2__/* .isDebianGcc */ .p3)(request.gcc) ? request.gcc : { kind: 'auto' };
    const chosen = request.auto === true ? { named: packages, wants: [] } : undefined;
    const sysroot = { kind: 'debian', release };
    const asked = (0,_lock_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .lockRequestOf */ .I2)({ target, rust, gcc, sysroot, packages, repositories, chosen, linker });
    return [`update the lock, too: ${(0,_lock_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .lockCommandFor */ .Qu)(asked, request.lockfile)}`];
}
function brings({ package: owner, repository, path, others }) {
    const name = repository === undefined ? owner : `${owner} (from ${repository})`;
    if (others.length === 0)
        return `${name} contains ${path}`;
    return `${name} contains ${path}, and so ${others.length === 1 ? 'does' : 'do'} ${others.join(' and ')}`;
}
/** The name of what was not found in messages. */
function labelOf({ kind, name }) {
    switch (kind) {
        case 'library':
            return `-l${name}`;
        case 'header':
            return name;
        case 'module':
            return `${name}.pc`;
        case 'cmake':
            return `${name} (for CMake)`;
    }
}


/***/ }),

/***/ 65047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findOwners),
  i: () => (/* binding */ findOwnersInTime)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/debian/index-file.js
var index_file = __webpack_require__(22853);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(92147);
// EXTERNAL MODULE: ./lib/src/debian/relation.js
var relation = __webpack_require__(54664);
// EXTERNAL MODULE: ./lib/src/debian/suite.js + 9 modules
var debian_suite = __webpack_require__(73338);
;// CONCATENATED MODULE: ./lib/src/debian/contents.js





/** The longest line that is accepted. */
const maxLine = 1 << 20;
/**
 * Opens the `Contents` of a release (https://wiki.debian.org/DebianRepository/Format#A.22Contents.22_indices):
 * lists of all files that its packages have, signed as everything else. Nothing is read before something is
 * looked for; then the signed release files are read, once, and for each search the indices, which are searched
 * as they are decompressed.
 * @param wanted.signal ends the search
 * @returns a search through the `Contents` of one Debian architecture, or of `all`, for ends of paths, each
 * from a `/` on: `/openssl/ssl.h`
 */
function openContents(wanted) {
    const { title, repositories } = wanted.release;
    const openSuites = () => attemptAll(repositories.map(async (suite) => ({ suite, signed: await (0,debian_suite/* readSuite */.xj)(suite, wanted) })));
    let opened;
    return {
        /** The states of the suites that were searched; none before the first search. */
        states: async () => (await opened)?.values.map(debian_suite/* stateOf */.L4) ?? [],
        find: async (architecture, endings) => {
            if (endings.length === 0)
                return { files: [], problems: [] };
            opened ??= openSuites();
            const suites = await opened;
            const searches = suites.values.flatMap(({ suite, signed }) => indicesOf(suite, signed, architecture).map(async (index) => {
                const { repository } = suite;
                // Where components have lists of their own, each is one that is used.
                const components = index.path.includes('/') ? undefined : suite.components;
                const opened = await (0,index_file/* openIndex */.b6)(index, signed, repository, wanted);
                const files = await search(opened, { endings, components, signal: wanted.signal });
                return (0,own_repository/* isOwnRepository */.nc)(repository) ? files.map((file) => ({ ...file, repository })) : files;
            }));
            for (const { suite, signed } of architecture === 'all' ? [] : suites.values) {
                const isLacking = (0,own_repository/* isOwnRepository */.nc)(suite.repository) && indicesOf(suite, signed, architecture).length === 0;
                if (isLacking)
                    wanted.phase.info(`${suite.name} lists no Contents for ${architecture}: not searched`);
            }
            const found = await attemptAll(searches);
            const problems = [...suites.problems, ...found.problems];
            // What is for all may be in the list of each architecture.
            const isListed = architecture === 'all' || found.values.length + problems.length > 0;
            return {
                files: found.values.flat(),
                problems: isListed ? problems : [`${title} lists no Contents for ${architecture}`],
            };
        },
    };
}
/**
 * The `Contents` of a suite that its release lists: those of its components, as Debian has them, or the one of
 * all components together, as Ubuntu has it. An archive need not have any.
 */
function indicesOf({ components }, signed, architecture) {
    const stems = components.map((component) => `${component}/Contents-${architecture}`);
    const own = stems.flatMap((stem) => (0,index_file/* listedIndex */.Ow)(signed, stem) ?? []);
    const together = `Contents-${architecture}`;
    if (own.length > 0 || isTooLarge(signed, together))
        return own;
    return [(0,index_file/* listedIndex */.Ow)(signed, together) ?? []].flat();
}
/** Those of Ubuntu's pockets for updates have several GB, and hardly a package that its release has not. */
function isTooLarge(signed, stem) {
    return (signed.files.get(stem)?.size ?? 0) > index_file/* maxUnpacked */.c;
}
/** What one suite does not have, the others may: waits for all, and keeps the reasons of those that failed. */
async function attemptAll(work) {
    const results = await Promise.allSettled(work);
    return {
        values: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
        problems: results.flatMap((result) => (result.status === 'rejected' ? [problemOf(result.reason)] : [])),
    };
}
function problemOf(error) {
    if (!(error instanceof errors/* CrossrootError */.p5))
        throw error;
    return [error.what, ...error.why].join('; ');
}
/**
 * The files whose path has one of the endings.
 * @throws CrossrootError when a line is longer than any list of packages
 */
async function search({ what, chunks }, { endings, components, signal, }) {
    const escaped = endings.map((ending) => ending.replaceAll(/[^\w/]/g, '\\$&'));
    const pattern = new RegExp(`(?:${escaped.join('|')})(?=[ \\t])`, 'g');
    const filesIn = (block) => linesWith(block, pattern)
        .flatMap((line) => ownersOf(line, components))
        .filter(({ path }) => endings.some((ending) => path.endsWith(ending)));
    const files = [];
    let rest = new Uint8Array();
    for await (const chunk of chunks) {
        signal.throwIfAborted();
        const block = Buffer.concat([rest, chunk]);
        const end = block.lastIndexOf(newline) + 1;
        files.push(...filesIn(block.subarray(0, end)));
        rest = block.subarray(end);
        if (rest.length > maxLine) {
            throw new errors/* CrossrootError */.p5({
                what: `${what} is malformed`,
                why: `one of its lines has more than ${maxLine} bytes`,
                todo: 'use another mirror',
            });
        }
    }
    return [...files, ...filesIn(Buffer.from(rest))];
}
const newline = 0x0a;
/** One pass for all endings. A character of Latin-1 is a byte: places in the text are places in the block. */
function linesWith(block, pattern) {
    return [...block.toString('latin1').matchAll(pattern)].map(({ index }) => {
        const end = block.indexOf(newline, index);
        return block.toString('utf8', block.lastIndexOf(newline, index) + 1, end === -1 ? block.length : end);
    });
}
/**
 * A line: the path, which may have blanks; blanks; `section/package`, several separated by commas, before which
 * the component may stand: those of others are left out.
 */
function ownersOf(line, components) {
    const [, path, list] = /^(?:\.?\/)?(\S(?:.*\S)?)[ \t]+(\S+)$/.exec(line) ?? [];
    if (path === undefined || list === undefined)
        return [];
    return list
        .split(',')
        .map((one) => one.split('/'))
        .filter(({ length, 0: first = '' }) => length < 3 || (components?.includes(first) ?? true))
        .map((parts) => parts.at(-1) ?? '')
        .filter(relation/* isPackageName */.kb)
        .map((name) => ({ path, package: name }));
}

// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(31312);
// EXTERNAL MODULE: ./lib/src/debian/remembered.js
var remembered = __webpack_require__(93702);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/missing-libraries/choose-package.js
var choose_package = __webpack_require__(58819);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/look-up.js








const fileSchema = dist/* object */.Ikc({
    path: dist/* string */.YjP(),
    package: dist/* string */.YjP(),
    repository: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
const answerSchema = dist/* object */.Ikc({ files: dist/* array */.YOg(fileSchema) });
/**
 * Looks in the signed `Contents` of a release for the packages that have what is wanted: among those of the
 * target first, and where they have nothing that tools would find by default, among those of all architectures,
 * whose index is three times as large. What was found is remembered, as resolutions are.
 */
async function findOwners(wanted, where) {
    if (wanted.length === 0)
        return { files: [], problems: [] };
    const { target, context, phase, signal } = where;
    const release = (0,own_repository/* withOwnSuites */.oS)((0,debian_release/* releaseFor */.L3)(where.release, target.debian), context.ownSuites);
    const { records, net, mirrors, keys, keyFolders, now, at, sums = new Map() } = context;
    const endings = [...new Set(wanted.flatMap(({ paths }) => paths.endings))].sort();
    const asked = JSON.stringify(['owners 1', release, target.debian, target.gnu, endings]);
    const place = records === undefined ? undefined : { folder: records, asked };
    const label = ({ files }) => `${(0,format/* count */.U9)(files.length, 'file')} of Contents`;
    if (place !== undefined) {
        const recall = { release, net, mirrors, now, phase, sums };
        const recalled = await (0,remembered/* recallAnswer */.ck)(place, answerSchema, recall, label);
        if (recalled !== undefined)
            return { files: recalled.answer.files, problems: [] };
    }
    const contents = openContents({
        ...{ release, net, mirrors, keys, keyFolders, now, phase, signal },
        ...(at === undefined ? {} : { at }),
    });
    const files = [];
    const problems = [];
    const isSure = () => wanted.every(({ missing, paths }) => ((0,choose_package/* choosePackage */.y)(missing, paths, files)?.rank ?? 2) < 2);
    for (const architecture of [target.debian, 'all']) {
        const found = await contents.find(architecture, endings);
        files.push(...found.files);
        problems.push(...found.problems);
        if (isSure())
            break;
    }
    if (place !== undefined && problems.length === 0)
        (0,remembered/* recordAnswer */.W$)(place, { files }, await contents.states(), now);
    return { files, problems };
}
const defaultPatience = 60_000;
/**
 * The same as a phase of a run, and for as long as its patience lasts.
 * @param where.patience in milliseconds
 */
async function findOwnersInTime(wanted, where) {
    const { report, patience = defaultPatience, ...look } = where;
    let files = [];
    const problems = [];
    if (wanted.length === 0)
        return { files, problems };
    await report.phase('looking up the packages of what is missing', async (phase) => {
        const problem = await within(patience, async (signal) => {
            const found = await findOwners(wanted, { ...look, phase, signal });
            files = found.files;
            problems.push(...found.problems);
        });
        if (problem !== undefined)
            problems.unshift(problem);
        for (const line of new Set(problems))
            phase.info(line);
    });
    return { files, problems };
}
/** @returns undefined when the work is done in time, else why not. */
async function within(milliseconds, work) {
    const stop = new AbortController();
    const late = (0,promises_.setTimeout)(milliseconds, 'late', { signal: stop.signal }).catch(() => undefined);
    const result = await Promise.race([work(stop.signal), late]).finally(() => stop.abort());
    return result === undefined ? undefined : `the archive did not respond within ${milliseconds / 1000} s`;
}


/***/ }),

/***/ 53281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainCargoLock),
/* harmony export */   w: () => (/* binding */ cargoCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40480);
/* harmony import */ var _rustup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40425);



/** A command of cargo's, for who has no cargo but Crossroot's. */
function cargoCommand(words, env) {
    const hasNone = (0,_rustup_js__WEBPACK_IMPORTED_MODULE_2__/* .cargoHere */ .L1)(env) === undefined && (0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOfFlags */ .I)();
    return `${hasNone ? 'crossroot exec --rust debian -- ' : ''}cargo ${words}`;
}
/**
 * Explains a `Cargo.lock` that cargo may not write, because the arguments say so.
 * @param user the variables without those of a toolchain of Crossroot's
 */
function explainCargoLock(lines, user) {
    const refusal = /^error: (?:cannot create the|the|cannot update the) lock file (.+) (?:because|needs to be updated but) --(?:locked|frozen) was passed/;
    const file = lines.map((line) => refusal.exec(line)?.[1]).find(Boolean);
    if (file === undefined)
        return { why: [], todo: [] };
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)
        ? {
            why: [`${file} does not fit Cargo.toml`],
            todo: [`bring it up to date: ${cargoCommand('update --workspace', user)}`],
        }
        : {
            why: [`${file} does not exist`],
            todo: [`create it: ${cargoCommand('generate-lockfile', user)}, and commit it`],
        };
}


/***/ })

};
