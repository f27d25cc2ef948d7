export const id = 3332;
export const ids = [3332];
export const modules = {

/***/ 13332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lock: () => (/* binding */ lock)
});

// UNUSED EXPORTS: parseLockOptions

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __webpack_require__(42118);
// EXTERNAL MODULE: ./lib/src/inputs/request.js + 6 modules
var request = __webpack_require__(29204);
// EXTERNAL MODULE: ./lib/src/lock/lock.js
var lock_lock = __webpack_require__(99225);
// EXTERNAL MODULE: ./lib/src/lock/lock-file.js
var lock_file = __webpack_require__(29220);
// EXTERNAL MODULE: ./lib/src/lock/lock-text.js
var lock_text = __webpack_require__(47765);
// EXTERNAL MODULE: ./lib/src/lock/package-differences.js
var package_differences = __webpack_require__(22589);
// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __webpack_require__(50710);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(92147);
;// CONCATENATED MODULE: ./lib/src/lock/changes.js

/**
 * What differs between two locks, in lines for people: `sysroot: libssl-dev:arm64 3.0.16-1 -> 3.0.17-1`.
 * @param before none when there was no lock
 */
function changesOf(before, after) {
    const old = new Map(before === undefined ? [] : (0,lock_lock/* treesOfLock */.Y7)(before));
    const fresh = new Map((0,lock_lock/* treesOfLock */.Y7)(after));
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => treeChanges(old.get(name), fresh.get(name)).map((line) => `${name}: ${line}`));
}
function treeChanges(was, is) {
    const lines = allChanges(was?.packages ?? [], is?.packages ?? []);
    if (lines.length > 0 || was?.digest === is?.digest)
        return lines;
    return [`the same packages give other files: ${was?.digest ?? 'none'} -> ${is?.digest ?? 'none'}`];
}
/** What differs between the packages of a tree before and after. */
function packageChanges(before, after) {
    const old = byName(before);
    const fresh = byName(after);
    return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => {
        const was = old.get(name);
        const is = fresh.get(name);
        if (was === undefined)
            return is === undefined ? [] : [`${name} ${is.version} added`];
        if (is === undefined)
            return [`${name} ${was.version} removed`];
        if (was.version !== is.version)
            return [`${name} ${was.version} -> ${is.version}`];
        return was.sha256 === is.sha256
            ? []
            : [`${name} ${is.version} has different contents: ${was.sha256} -> ${is.sha256}`];
    });
}
/** With the packages that are the same and moved: a security update that a point release has taken in. */
function allChanges(before, after) {
    const fresh = byName(after);
    const placeOf = ({ repository, path }) => `${repository}/${path}`;
    const moves = [...byName(before)].sort().flatMap(([name, was]) => {
        const is = fresh.get(name);
        if (is === undefined || is.sha256 !== was.sha256 || placeOf(is) === placeOf(was))
            return [];
        return [`${name} ${is.version} has moved: ${placeOf(was)} -> ${placeOf(is)}`];
    });
    return [...packageChanges(before, after), ...moves];
}
function byName(packages) {
    return new Map(packages.map((one) => [`${one.name}:${one.architecture}`, one]));
}
/**
 * The new lock with those trees of the old one that have the same packages and digest: their dates alone are no
 * change to review. A pack is of the tree with its digest, whatever packages that is made of.
 */
function changes_keepUnchanged(old, made) {
    const facts = ({ release, rules, digest }) => [release, rules, digest].join();
    const keep = (was, is) => {
        if (was?.digest !== is.digest)
            return is;
        const isSame = facts(was) === facts(is) && allChanges(was.packages, is.packages).length === 0;
        return isSame ? was : { ...is, ...(was.pack === undefined ? {} : { pack: was.pack }) };
    };
    const { gcc, sysroot, rust } = made.trees;
    return {
        ...made,
        trees: {
            gcc: keep(old.trees.gcc, gcc),
            sysroot: keep(old.trees.sysroot, sysroot),
            ...(rust === undefined ? {} : { rust: keep(old.trees.rust, rust) }),
        },
    };
}

// EXTERNAL MODULE: ./lib/src/gcc/choose-gcc.js
var choose_gcc = __webpack_require__(11563);
// EXTERNAL MODULE: ./lib/src/gcc/debian-gcc.js
var debian_gcc = __webpack_require__(14051);
// EXTERNAL MODULE: ./lib/src/gcc/linkers.js
var linkers = __webpack_require__(93834);
// EXTERNAL MODULE: ./lib/src/gcc/provide-gcc.js
var provide_gcc = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/src/rust/provide-rust.js + 1 modules
var provide_rust = __webpack_require__(216);
// EXTERNAL MODULE: ./lib/src/store/plan.js
var store_plan = __webpack_require__(91945);
// EXTERNAL MODULE: ./lib/src/sysroot/debian-sysroot.js
var debian_sysroot = __webpack_require__(13971);
// EXTERNAL MODULE: ./lib/src/system/settle-all.js
var settle_all = __webpack_require__(80269);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/lock/mismatch.js
var mismatch = __webpack_require__(79342);
;// CONCATENATED MODULE: ./lib/src/lock/make-lock.js













/**
 * Makes the lock of a target: the gcc that Crossroot pins, and what the archive has of the rest. Each tree is
 * made, because only then its digest is known.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen or made.
 */
async function makeLock(maker) {
    const trees = await eachTree(maker, async (plan, phase) => {
        const chosen = await plan.choose();
        return lockedTree(plan, chosen, (await (0,store_plan/* makeTree */.TI)(plan, chosen, maker.context.store, phase)).digest);
    });
    return { host: maker.inputs.host.debian, request: (0,mismatch/* lockRequestOf */.I2)(maker.inputs), trees };
}
/**
 * The packages that a new lock would have, by the name of the tree.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen.
 */
async function choosePackages(maker) {
    const trees = await eachTree(maker, (plan) => plan.choose());
    return new Map(Object.entries(trees).map(([name, { packages }]) => [name, packages]));
}
/** Does something for each tree of a lock, side by side; a gcc that Crossroot pins is taken as it is. */
async function eachTree({ inputs, builtIn, context, report, sysroot: ofOtherHost }, use) {
    const { target, host, packages, linker } = inputs;
    const { release } = inputs.sysroot;
    const rustRelease = (0,choose_gcc/* rustReleaseFor */.fo)(release, target);
    const gccRelease = (0,choose_gcc/* chooseGcc */.X0)(inputs.gcc, release.glibc, target, release).release;
    const pinned = (0,provide_gcc/* pinnedGcc */.E)({ release: gccRelease, target, host }, linker, builtIn);
    const inPhase = (name, of, plan) => report.phase(`${name} of ${of.title}`, (phase) => use(plan(phase), phase));
    const [gcc, sysroot, rust] = await (0,settle_all/* settleAll */.j)([
        pinned === undefined
            ? inPhase('gcc', gccRelease, (phase) => (0,debian_gcc/* planGcc */.nZ)({ release: gccRelease, target, linker }, context, phase))
            : Promise.resolve(withoutPack(pinned)),
        ofOtherHost === undefined
            ? inPhase('sysroot', release, (phase) => (0,debian_sysroot/* planSysroot */.j)({ release, target, names: packages }, context, phase))
            : Promise.resolve(ofOtherHost),
        inputs.rust.kind === 'debian'
            ? inPhase('Rust', rustRelease, (phase) => (0,provide_rust/* planRust */.Ut)({ release: rustRelease, target }, context, phase))
            : Promise.resolve(undefined),
    ]);
    return { gcc, sysroot, ...(rust === undefined ? {} : { rust }) };
}
/** Which packs there are is known by this Crossroot, and not by a lock. */
function withoutPack({ pack: _, ...tree }) {
    return tree;
}
function lockedTree(plan, chosen, digest) {
    return {
        release: plan.release.name,
        rules: plan.rules,
        resolved: toSeconds(chosen.resolved),
        suites: Object.fromEntries([...chosen.suites].sort(byText(({ suite }) => suite)).map(({ suite, date }) => [suite, toSeconds(date)])),
        ...originsOf(chosen.suites),
        digest,
        packages: [...chosen.packages].sort(byText(({ name, architecture }) => `${name} ${architecture}`)),
    };
}
function originsOf(suites) {
    const known = suites.flatMap(({ suite, origin }) => (origin === undefined ? [] : [[suite, origin]]));
    return known.length === 0 ? {} : { origins: Object.fromEntries(known.sort(byText(([suite]) => suite))) };
}
function toSeconds(date) {
    return (0,format/* formatMoment */.K9)(date);
}
function byText(textOf) {
    return (a, b) => (textOf(a) < textOf(b) ? -1 : 1);
}
/** The newest date of each suite that locks were made from. */
function suiteDates(locks) {
    const dates = locks.flatMap(lock_lock/* treesOfLock */.Y7).flatMap(([, { suites, origins }]) => Object.entries(suites).map(([suite, date]) => ({
        suite,
        date: new Date(date),
        origin: origins?.[suite],
    })));
    return dates.filter(({ suite, date }) => !dates.some((other) => other.suite === suite && other.date > date));
}
/**
 * Makes the locks that are in `data/pins`: for a target and the host, of each release its gcc, and its sysroot
 * without further packages. They come from the release's own suite, because security and point releases take
 * packages away from the mirrors, and these last longest there.
 * @param wanted the releases whose pins are to be made anew
 * @returns the pins, and the names of the releases that are not available: theirs are the old ones
 */
async function makePins(wanted, target, old, { context, report, others = {}, }) {
    const pins = { ...old };
    const failed = [];
    for (const release of wanted) {
        const repositories = release.repositories.slice(0, 1);
        const own = { kind: 'debian', release: { ...release, repositories } };
        const inputs = {
            ...{ target, host: context.host, sysroot: own, packages: [], repositories: [], gcc: own },
            ...{ rust: { kind: 'rustup' }, linker: gnuLinker },
        };
        try {
            const sysroot = others[release.name]?.trees.sysroot;
            const made = await makeLock({ inputs, builtIn: () => undefined, context, report, sysroot });
            const before = old[release.name];
            pins[release.name] = before === undefined ? made : keepUnchanged(before, made);
        }
        catch (error) {
            if (!(error instanceof CrossrootError))
                throw error;
            report.warning(`the pins of ${release.name} are unchanged: ${error.message}`);
            failed.push(release.name);
        }
    }
    return { pins, failed };
}

;// CONCATENATED MODULE: ./lib/src/lock/renew-lock.js










/**
 * Writes what a lock has for these targets, unless it matches already; what it has for others stays. What comes
 * to the same packages and digests is left as it is, to the byte.
 * @returns what differs from the lock of before, a line each, and what was written, by target
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the
 * lock was made from, and when something is not available. Then nothing is written.
 */
async function renewLock({ requests, update, at }, world, report) {
    (0,src_host/* hostOf */.w4)(world.host);
    const { lockfile } = requests[0];
    const old = (0,lock_file/* readLocks */.nA)(lockfile);
    const locks = new Map(old.map((lock) => [keyOf(lock), lock]));
    const answers = (request, asked) => {
        const before = locks.get(keyOf(partOf(request, asked)));
        return before !== undefined && (0,mismatch/* mismatches */.vJ)(before, asked).length === 0;
    };
    const written = [];
    const changes = [];
    const wanted = requests.map((request) => ({ request, asked: (0,mismatch/* lockRequestOf */.I2)((0,mismatch/* lockableInputs */.VZ)(request)) }));
    const isDue = ({ request, asked }) => !answers(request, asked) || update || at !== undefined;
    const due = wanted.filter(isDue);
    if (due.length === 0)
        return { changes, written };
    const all = [...locks.values(), ...due.map(({ request, asked }) => partOf(request, asked))];
    const staying = wanted.flatMap((one) => isDue(one) ? [] : (locks.get(keyOf(partOf(one.request, one.asked))) ?? []));
    // By target, of a host that stays or is done: that of the other hosts is the same.
    const sysroots = new Map(staying.map(({ request, trees }) => [request.target, trees.sysroot]));
    await withContext(requests, old, at, world, report, async (context) => {
        for (const { request, asked } of due) {
            const { target } = asked;
            const part = partOf(request, asked);
            if (due.length > 1)
                report.info((0,lock_text/* partName */.pn)(part, all).trim());
            const maker = await makerOf(request, context, world, report);
            const made = await makeLock({ ...maker, sysroot: sysroots.get(target) });
            const before = locks.get(keyOf(part));
            const lock = before === undefined ? made : changes_keepUnchanged(before, made);
            sysroots.set(target, lock.trees.sysroot);
            const lines = before === undefined ? [] : changesOf(before, lock);
            if (answers(request, asked) && lines.length === 0)
                continue;
            locks.set(keyOf(part), lock);
            written.push(lock);
            changes.push(...lines.map((line) => `${(0,lock_text/* partName */.pn)(part, all)}${line}`));
        }
    });
    if (written.length > 0)
        (0,lock_file/* writeLocks */.OS)(lockfile, [...locks.values()]);
    return { changes, written };
}
/**
 * Compares what a lock has for these targets with what the archive has today, and writes nothing.
 * @returns what an update would change, a line each
 * @throws CrossrootError when there is no lock, or it does not match a request; and as {@link renewLock} does.
 */
async function checkLock(requests, world, report) {
    (0,src_host/* hostOf */.w4)(world.host);
    const { lockfile } = requests[0];
    const old = (0,lock_file/* readLocks */.nA)(lockfile);
    const held = requests.map((request) => {
        const asked = (0,mismatch/* lockRequestOf */.I2)((0,mismatch/* lockableInputs */.VZ)(request));
        if (old.length === 0) {
            throw new errors/* CrossrootError */.p5({
                what: `the lock ${lockfile} does not exist`,
                why: '--check compares a lock with the archive of today',
                todo: `create it: ${(0,mismatch/* lockCommandFor */.Qu)(asked, lockfile)}`,
            });
        }
        const lock = (0,mismatch/* lockOfTarget */.ON)(old, asked, request.host, lockfile);
        (0,mismatch/* refuseMismatch */.J)(lock, asked, lockfile, old);
        return { request, lock };
    });
    return withContext(requests, old, undefined, world, report, async (context) => {
        const changes = new Set();
        for (const { request, lock } of held) {
            if (held.length > 1)
                report.info((0,lock_text/* partName */.pn)(lock, old).trim());
            const chosen = await choosePackages(await makerOf(request, context, world, report));
            for (const [name, { packages }] of (0,lock_lock/* treesOfLock */.Y7)(lock)) {
                const lines = packageChanges(packages, chosen.get(name) ?? packages);
                for (const line of lines)
                    changes.add(`${(0,lock_text/* partName */.pn)(lock, old)}${name}: ${line}`);
            }
        }
        return [...changes];
    });
}
function keyOf({ host, request }) {
    return `${request.target} ${host}`;
}
function partOf({ host }, request) {
    return { host: host.debian, request };
}
async function makerOf(request, context, world, report) {
    const chosen = (await request.choose?.(context)) ?? [];
    const packages = [...new Set([...request.packages, ...chosen])].sort();
    const inputs = { ...(0,mismatch/* lockableInputs */.VZ)(request), packages };
    const ownSuites = request.repositories.map(own_repository/* ownSuite */.vf);
    return { inputs, builtIn: world.pins, context: { ...context, host: inputs.host, ownSuites }, report };
}
async function withContext(requests, old, at, world, report, use) {
    const repositories = requests.flatMap((one) => one.repositories);
    if (at !== undefined && repositories.length > 0)
        report.warning(`${[...new Set(repositories.map(({ url }) => url))].join(', ')}: no snapshots of it exist, so it is read as it is today`);
    const context = await (0,src_context.openContext)({
        world,
        mirrors: requests[0].mirrors,
        repositories,
        // A pack would be saved under what the tree is made of, and a run with the lock looks for its digest.
        useCache: false,
        fresh: { at, notBefore: suiteDates(old) },
        warn: report.warning,
    });
    try {
        return await use(context);
    }
    finally {
        await context.close();
    }
}

// EXTERNAL MODULE: ./lib/src/system/output-place.js
var output_place = __webpack_require__(5595);
;// CONCATENATED MODULE: ./lib/src/cli/lock.js










/** `crossroot lock`: writes the lock, or compares it with what the archive has today. */
async function lock(flags, world, report) {
    const options = parseLockOptions(flags, process.cwd(), world.clock(), (0,src_host/* hostOf */.w4)(world.host));
    const requests = await withWants(options.requests, world, report);
    if (options.kind === 'renew') {
        const { changes, written } = await renewLock({ ...options, requests }, world, report);
        for (const line of changes)
            process.stdout.write(`${line}\n`);
        for (const line of describeLock(options.requests[0].lockfile, written))
            report.info(line);
        return;
    }
    const changes = await checkLock(requests, world, report);
    for (const line of changes)
        process.stdout.write(`${line}\n`);
    if (changes.length === 0)
        report.info('nothing newer exists');
    else {
        report.info(`${(0,format/* count */.U9)(changes.length, 'change')} since the lock was made`);
        process.exitCode = 2;
    }
}
/** Of requests with `packages: auto`, what the crates want, and how packages are chosen for that. */
async function withWants(requests, world, report) {
    if (requests.every(({ auto }) => !auto))
        return requests;
    const { wantsAtDesk } = await Promise.all(/* import() */[__webpack_require__.e(3338), __webpack_require__.e(5418), __webpack_require__.e(5642), __webpack_require__.e(7043)]).then(__webpack_require__.bind(__webpack_require__, 47043));
    const [first, ...others] = await Promise.all(requests.map(async (request) => (request.auto ? wantsAtDesk(request, world, report) : request)));
    return first === undefined ? requests : [first, ...others];
}
function describeLock(file, written) {
    if (written.length === 0)
        return [`${file} is unchanged`];
    return written.map((lock) => {
        const trees = (0,lock_lock/* treesOfLock */.Y7)(lock).map(([name, { packages }]) => `${name} ${(0,format/* count */.U9)(packages.length, 'package')}`);
        return `${file} written: ${(0,lock_text/* partName */.pn)(lock, written)}${trees.join(', ')}`;
    });
}
/**
 * Reads the flags of `crossroot lock`. What they leave out is taken from the lock that there is: `crossroot
 * lock --update` needs no further flags. The targets are then all that the lock has, and the other inputs those
 * that it has for the target. A host is added to those that the lock has, which have the same packages.
 * @param base the folder that paths are relative to
 * @param now milliseconds since 1970
 * @param machine the host that this is, for which a new lock is written
 * @throws CrossrootError when a value is not allowed, flags contradict each other, or the lock cannot be read.
 */
function parseLockOptions(flags, base, now, machine) {
    const { given, targets, update, check } = flags;
    if (check && (update || flags.at !== undefined)) {
        throw new errors/* CrossrootError */.p5({
            what: '--check cannot be combined with --update or --at',
            why: "--check compares the lock with today's archive, and writes nothing",
            todo: 'use one of them',
        });
    }
    const at = flags.at === undefined ? undefined : parseTime(flags.at, now);
    // An empty flag is its default.
    const requestOf = (value) => (0,request/* parseRequest */.T)((name) => value(name) || undefined, base);
    const { lockfile } = requestOf((name) => (name === 'target' ? targets[0] : given(name)));
    // Making trees takes a while.
    if (!check)
        (0,output_place/* refuseUnwritablePlace */.VI)(lockfile, {
            kind: 'the lock',
            otherwise: 'set --lockfile to another file',
        });
    const locks = (0,lock_file/* readLocks */.nA)(lockfile);
    const named = targets.length > 0 ? targets : locks.map((lock) => lock.request.target);
    const lockedHosts = locks.map((lock) => lock.host);
    const wanted = [...lockedHosts, ...flags.hosts.map(parseHost)];
    const machines = src_host/* hosts */.S.filter(({ debian }) => (wanted.length > 0 ? wanted : [machine.debian]).includes(debian));
    const requestsFor = (target) => {
        const lock = locks.find((one) => one.request.target === target);
        const locked = lock === undefined ? undefined : lockedValues(lock, given('glibc') !== undefined);
        const request = requestOf((name) => (name === 'target' ? target : (given(name) ?? locked?.get(name))));
        return machines.map((host) => ({ ...request, host }));
    };
    // Without a lock and a flag it is the usual target.
    const [first, ...others] = [...new Set(named.length > 0 ? named : [''])].flatMap(requestsFor);
    if (first === undefined)
        throw new Error('no host was given');
    const requests = [first, ...others];
    return check ? { kind: 'check', requests } : { kind: 'renew', requests, update, at };
}
/** @throws CrossrootError for what is no host. */
function parseHost(name) {
    const host = src_host/* hosts */.S.find(({ processor, debian }) => name === processor || name === debian);
    if (host !== undefined)
        return host.debian;
    const names = src_host/* hosts */.S.map(({ processor }) => processor).join(' and ');
    throw new errors/* CrossrootError */.p5({
        what: `--host cannot be ${JSON.stringify(name)}`,
        why: 'Crossroot does not run on that machine',
        todo: `use one of ${names}`,
    });
}
/**
 * The values of inputs that a lock was made for.
 * @param choosesRelease whether the user's flag for glibc chooses the release, and not the lock
 */
function lockedValues({ request }, choosesRelease) {
    const { gcc, rust, sysroot, linker = '' } = request;
    const values = new Map([
        ...Object.entries({ gcc, rust, sysroot, linker }),
        ['packages', (0,package_differences/* packagesInput */.S)(request)],
        ['repositories', (request.repositories ?? []).map(({ source }) => source).join('\n')],
    ]);
    if (choosesRelease)
        values.delete('sysroot');
    return values;
}
/** A day is its first second; all times are UTC (ISO 8601). */
function parseTime(text, now) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
    if (!(0,lock_lock/* isTime */.K8)(time)) {
        throw new errors/* CrossrootError */.p5({
            what: `--at cannot be ${JSON.stringify(text)}`,
            why: 'it is not a day or a time in UTC',
            todo: 'use a form such as 2026-09-01 or 2026-09-01T12:00:00Z',
        });
    }
    const at = new Date(time);
    if (at.getTime() <= now)
        return at;
    throw new errors/* CrossrootError */.p5({
        what: `--at cannot be ${text}`,
        why: `it is ${new Date(now).toISOString()} here, so that day is in the future`,
        todo: 'use a day in the past',
    });
}


/***/ })

};
