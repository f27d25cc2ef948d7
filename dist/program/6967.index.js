export const id = 6967;
export const ids = [6967,5920];
export const modules = {

/***/ 28552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choosePackages: () => (/* binding */ choosePackages)
});

// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/debian/own-choice.js
var own_choice = __webpack_require__(77384);
// EXTERNAL MODULE: ./lib/src/debian/relation.js
var relation = __webpack_require__(54664);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __webpack_require__(72742);
;// CONCATENATED MODULE: ./lib/src/debian/packages-index.js


/**
 * The candidates of one architecture (with arch `all`) from every suite of a release, found by name.
 * What it gives does not depend on the order in which the candidates came.
 */
class PackageIndex {
    #byName = new Map();
    #sorted = new Map();
    #byProvided = new Map();
    constructor(candidates) {
        for (const candidate of candidates) {
            append(this.#byName, candidate.name, candidate);
            if (candidate.provides !== '')
                this.#addProvided(candidate);
        }
    }
    /** How many names the index holds. */
    get size() {
        return this.#byName.size;
    }
    /** All names of real packages, in no particular order. */
    names() {
        return this.#byName.keys();
    }
    /**
     * The candidates of a name, those of the repository with the highest priority first, newest version first;
     * none when the name is unknown or virtual.
     */
    candidates(name) {
        const known = this.#sorted.get(name);
        if (known !== undefined)
            return known;
        const sorted = asArray(this.#byName.get(name)).toSorted(newestFirst);
        this.#sorted.set(name, sorted);
        return sorted;
    }
    /** The candidates whose `Provides` names a virtual package, by name, then newest first. */
    providers(name) {
        return [...new Set(asArray(this.#byProvided.get(name)))].sort((a, b) => compareText(a.name, b.name) || newestFirst(a, b));
    }
    /**
     * Everything that satisfies an alternative, in order of preference: packages of that name, newest first, then
     * providers by name, newest first.
     */
    satisfying(alternative, architecture) {
        const { name } = alternative;
        return [...new Set([...this.candidates(name), ...this.providers(name)])].filter((candidate) => satisfies(candidate, alternative, architecture));
    }
    /** Takes the names only, and fast: versions are parsed for the few names that a run looks up. */
    #addProvided(candidate) {
        for (const part of candidate.provides.split(',')) {
            const text = part.trim();
            const end = text.search(/[\s(:]/);
            append(this.#byProvided, end === -1 ? text : text.slice(0, end), candidate);
        }
    }
}
/**
 * Whether a candidate is what an alternative asks for (Debian policy §7.1, §7.5), itself or by its `Provides`;
 * a constraint is met by a `Provides` only if that states a version. `:any` and `:native` ask for nothing more:
 * an index holds one architecture. A name qualified with another architecture is met by none of its packages.
 */
function satisfies(candidate, alternative, architecture) {
    const { name, qualifier, constraint } = alternative;
    if (![undefined, 'any', 'native', architecture].includes(qualifier))
        return false;
    const fits = (version) => constraint === undefined || (version !== undefined && (0,relation/* meets */.D)(version, constraint));
    if (candidate.name === name && fits(candidate.version))
        return true;
    // Most candidates do not even have the name in their text, which is then not parsed.
    if (!candidate.provides.includes(name))
        return false;
    return provisionsOf(candidate).some((provision) => provision.name === name && fits(provision.version));
}
/** @throws CrossrootError when the candidate's `Provides` is malformed */
function provisionsOf({ name, version, provides }) {
    return (0,relation/* parseProvides */.AS)(provides, `Provides of ${name} ${version}`);
}
/** Text order by code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function append(map, key, candidate) {
    const found = map.get(key);
    if (found === undefined)
        map.set(key, candidate);
    else if (Array.isArray(found))
        found.push(candidate);
    else
        map.set(key, [found, candidate]);
}
function asArray(found) {
    if (found === undefined)
        return [];
    return Array.isArray(found) ? found : [found];
}
/** The order of apt_preferences(5): a higher priority wins over a newer version. */
function newestFirst(a, b) {
    return (b.pin - a.pin ||
        (0,debian_version/* compareVersions */.Z)(b.version, a.version) ||
        compareText(a.version, b.version) ||
        compareText(a.repository, b.repository) ||
        compareText(a.path, b.path) ||
        compareText(a.sha256, b.sha256));
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/near-names.js
var near_names = __webpack_require__(9049);
;// CONCATENATED MODULE: ./lib/src/debian/demand.js






/**
 * Reads the names that a user asked for, each `name`, `name:architecture` or `name=version`, and checks that
 * each means a package. A virtual name means its provider, if there is one or if one of them is asked for too.
 * @returns one demand a name, sorted, whatever the order of the names was
 * @throws CrossrootError naming every name that is malformed, unknown, without that version, or not decided
 */
function readRequests(index, names, architecture) {
    const demands = [...new Set(names)].sort(compareText).map((text) => parse(text, architecture));
    const refusals = demands.flatMap((demand) => refusalOf(demand, demands, index, architecture) ?? []);
    if (refusals.length === 0)
        return demands;
    throw new errors/* CrossrootError */.p5({
        what: refusals.map(({ what }) => what).join('; '),
        why: [`looked through ${index.size} packages for ${architecture}`, ...refusals.flatMap(({ why }) => why)],
        todo: refusals.map(({ todo }) => todo),
    });
}
function parse(text, architecture) {
    const [, name = '', qualifier, version] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
    if (!(0,relation/* isPackageName */.kb)(name) || (version !== undefined && !(0,debian_version/* isVersion */.l)(version))) {
        throw new errors/* CrossrootError */.p5({
            what: `${JSON.stringify(text)} is not a package name`,
            why: 'a name has lowercase letters, digits, "+", "-" and "."; "=" and a Debian version may follow',
            todo: 'use a form such as libssl-dev or libssl-dev=3.0.17-1 in packages',
        });
    }
    if (qualifier !== undefined && qualifier !== architecture && qualifier !== 'any') {
        throw new errors/* CrossrootError */.p5({
            what: `${text} asks for the architecture ${qualifier}`,
            why: `this build needs packages for ${architecture}`,
            todo: `write ${name} in packages`,
        });
    }
    const constraint = version === undefined ? undefined : { relation: '=', version };
    return { from: undefined, via: undefined, text, alternative: { name, constraint } };
}
/** Why a name that the user asked for cannot be taken, if so. */
function refusalOf({ text, alternative }, all, index, architecture) {
    const { name, constraint } = alternative;
    const options = new Set(index.satisfying(alternative, architecture).map((option) => option.name));
    if (options.has(name) || options.size === 1)
        return undefined;
    if (all.some((other) => options.has(other.alternative.name)))
        return undefined;
    if (options.size > 1) {
        return {
            what: `${text} is a virtual package with several providers`,
            why: [describeName(index, name)],
            todo: `write one of ${[...options].join(', ')} instead of ${text} in packages`,
        };
    }
    if (constraint !== undefined && (index.candidates(name).length > 0 || index.providers(name).length > 0)) {
        return {
            what: `${name} has no version ${constraint.version}`,
            why: [describeName(index, name)],
            todo: `use ${name} in packages for the newest version, or one of the versions above`,
        };
    }
    const near = (0,near_names/* nearNames */.$)(name, index.names());
    return {
        what: `there is no package ${name}`,
        why: [],
        todo: near.length === 0
            ? `find the right name in Debian's package list, and use it instead of ${text} in packages`
            : `did you mean ${(0,format/* listOf */.c3)(near, 'or')} instead of ${text}?`,
    };
}
/** No package of the index is any of the alternatives. */
function notSatisfiable(index, demands) {
    const [first] = demands;
    const by = first?.from === undefined ? 'asked for in packages' : `needed by ${titleOf(first.from)}`;
    const it = first === undefined ? 'a dependency without alternatives' : `"${first.text}", ${by}`;
    return new errors/* CrossrootError */.p5({
        what: `cannot satisfy ${it}`,
        why: whyOf(index, demands),
        todo: adviceFor(demands, 'choose another release, or leave'),
    });
}
/** Packages of the index satisfy the demand, but other demands refuse each of them. */
function noCommonVersion(index, demands) {
    const names = new Set(demands.map(({ alternative }) => alternative.name));
    return new errors/* CrossrootError */.p5({
        what: `no version of ${[...names].join(', ')} satisfies everything that needs it`,
        why: whyOf(index, demands),
        todo: adviceFor(demands, 'ask for versions that belong together (name=version in packages), or leave'),
    });
}
/** Choices went on being taken back. */
function neverSettles(index, name, demand, rounds) {
    return new errors/* CrossrootError */.p5({
        what: `found no set of versions in ${rounds} rounds; the last one rejected was ${name}`,
        why: [chainOf(demand), describeName(index, name)],
        todo: adviceFor([demand], `ask for a version of ${name} (${name}=version in packages), or leave`),
    });
}
/** What an index holds under a name: versions newest first, then providers. */
function describeName(index, name) {
    const versions = new Set(index.candidates(name).map((it) => `${it.version} (${it.repository})`));
    const provided = index.providers(name).flatMap((it) => provisionsOf(it)
        .filter((provision) => provision.name === name)
        .map(({ version }) => `${titleOf(it)} ${version === undefined ? 'without a version' : `as ${version}`}`));
    if (versions.size === 0 && provided.length === 0)
        return `${name}: no package has or provides this name`;
    const parts = [
        ...(versions.size === 0 ? [] : [`versions seen ${[...versions].join(', ')}`]),
        ...(provided.length === 0 ? [] : [`provided by ${[...new Set(provided)].join(', ')}`]),
    ];
    return `${name}: ${parts.join('; ')}`;
}
function whyOf(index, demands) {
    const names = demands.map(({ alternative }) => describeName(index, alternative.name));
    return [...new Set(demands.map(chainOf)), ...new Set(names)];
}
function adviceFor(demands, advice) {
    const roots = [...new Set(demands.map(rootOf))].sort();
    return `${advice} ${roots.join(' or ')} out of packages`;
}
/** How a demand came about, from the user's package to what is wanted: `a-dev 1 → b 2 → c (>= 3)`. */
function chainOf(demand) {
    const steps = [demand.text];
    for (let step = demand; step?.from !== undefined; step = step.via) {
        steps.unshift(titleOf(step.from));
    }
    return steps.join(' → ');
}
/** The package at the head of a demand's chain: the one that the user named. */
function rootOf({ from, via, alternative }) {
    if (via?.from !== undefined)
        return rootOf(via);
    return from?.name ?? alternative.name;
}
function titleOf({ name, version }) {
    return `${name} ${version}`;
}

// EXTERNAL MODULE: ./lib/src/debian/pruning.js + 1 modules
var pruning = __webpack_require__(36727);
;// CONCATENATED MODULE: ./lib/src/debian/resolver.js




/** How often a choice of version may be taken back. Real releases need a handful. */
const mostRounds = 200;
/**
 * Finds the packages that the named ones need (Debian policy §7.2: `Pre-Depends` and `Depends`), each name in
 * one version: the newest that all who depend on it accept. `Conflicts` and `Breaks` do not matter, since
 * packages are unpacked side by side and never configured.
 *
 * Of alternatives, one that is chosen anyhow is taken, else the first that is available. Of several providers
 * of a virtual package: one that is chosen anyhow, one that an earlier alternative names, the first by name.
 * Where there is a choice, it is made after all that is not a choice. The same question has the same answer,
 * whatever the order of names and candidates.
 *
 * When a chosen version does not suit a package found later, the choice starts again with that demand known. A
 * chosen version of a package that depends is not lowered to make its dependencies fit.
 * @param question.names what the user asked for: `name`, `name:architecture` or `name=version`
 * @param question.architecture the Debian architecture of the index
 * @throws CrossrootError with the chain of packages, the constraint and the versions seen
 */
function resolve(question) {
    const { index, names, architecture, rules } = question;
    const requests = readRequests(index, names, architecture);
    const isPruned = (0,pruning/* pruner */.Vf)(rules);
    const parsed = new Map();
    const dependenciesOf = (candidate) => {
        const of = `of ${candidate.name} ${candidate.version}`;
        const dependencies = parsed.get(candidate) ?? [
            ...(0,relation/* parseDepends */.Dw)(candidate.preDepends, architecture, `Pre-Depends ${of}`),
            ...(0,relation/* parseDepends */.Dw)(candidate.depends, architecture, `Depends ${of}`),
        ];
        parsed.set(candidate, dependencies);
        return dependencies;
    };
    let known = [];
    for (let count = 1;; count++) {
        const round = new Round({ index, architecture, isPruned, requests, known, dependenciesOf });
        const clash = round.run();
        if (clash === undefined)
            return round.answer();
        if (count === mostRounds)
            throw neverSettles(index, clash.name, clash.demand, count);
        known = [...known.filter(({ demand }) => demand.from !== clash.refused), clash];
    }
}
/** One attempt from the requested names to a closed set, or to the first clash. */
class Round {
    ground;
    #chosen = new Map();
    #leftOut = new Set();
    #tasks = [];
    /** Tasks that turned out to be a choice: they wait until all others are done. */
    #choices = [];
    constructor(ground) {
        this.ground = ground;
    }
    run() {
        for (const demand of this.#realFirst()) {
            const clash = this.#settle(this.#optionsOf([demand]), [demand]);
            if (clash !== undefined)
                return clash;
        }
        for (;;) {
            const fresh = this.#tasks.shift();
            const task = fresh ?? this.#choices.shift();
            if (task === undefined)
                return undefined;
            const clash = this.#perform(task, fresh !== undefined);
            if (clash !== undefined)
                return clash;
        }
    }
    answer() {
        const packages = [...this.#chosen.values()].sort((a, b) => compareText(a.name, b.name));
        return { packages, leftOut: [...this.#leftOut].sort(compareText) };
    }
    /** Requests for packages before requests for virtual ones, which then find their provider chosen. */
    #realFirst() {
        const { index, requests } = this.ground;
        const isReal = (demand) => index.candidates(demand.alternative.name).length > 0;
        return [...requests.filter(isReal), ...requests.filter((demand) => !isReal(demand))];
    }
    #perform(task, mayWait) {
        const { from, via, dependency } = task;
        const { text, alternatives } = dependency;
        const demands = alternatives.map((alternative) => ({ from, via, text, alternative }));
        const options = this.#optionsOf(demands);
        const isChoice = new Set(options.map(({ candidate }) => candidate.name)).size > 1;
        if (!isChoice || !mayWait)
            return this.#settle(options, demands);
        this.#choices.push(task);
        return undefined;
    }
    #optionsOf(demands) {
        const { index, architecture } = this.ground;
        const earlier = new Set();
        return demands.flatMap((demand) => {
            const { alternative } = demand;
            const rank = ({ name }) => (name === alternative.name ? 0 : earlier.has(name) ? 1 : 2);
            const ranked = index.satisfying(alternative, architecture).toSorted((a, b) => rank(a) - rank(b));
            earlier.add(alternative.name);
            return ranked.map((candidate) => ({ candidate, demand }));
        });
    }
    #settle(options, demands) {
        const { index } = this.ground;
        if (options.some(({ candidate }) => this.#chosen.get(candidate.name) === candidate))
            return undefined;
        const free = options.find(({ candidate }) => !this.#chosen.has(candidate.name) && this.#isAccepted(candidate));
        if (free !== undefined) {
            this.#take(free);
            return undefined;
        }
        for (const { candidate, demand } of options) {
            const refused = this.#chosen.get(candidate.name);
            if (refused !== undefined && this.#isAccepted(candidate))
                return { name: candidate.name, demand, refused };
        }
        if (options.length > 0) {
            const names = new Set(options.map(({ candidate }) => candidate.name));
            throw noCommonVersion(index, [...demands, ...[...names].flatMap((name) => this.#knownOn(name))]);
        }
        if (!demands.some((demand) => this.#leaveOutUnmet(demand)))
            throw notSatisfiable(index, demands);
        return undefined;
    }
    /** A dependency that no version meets does no harm when the rules leave the package out anyway. */
    #leaveOutUnmet({ from, alternative }) {
        const [newest] = this.ground.index.candidates(alternative.name);
        if (newest === undefined || from === undefined || !this.ground.isPruned(newest))
            return false;
        this.#leftOut.add(newest.name);
        return true;
    }
    #take({ candidate, demand }) {
        if (demand.from !== undefined && this.ground.isPruned(candidate)) {
            this.#leftOut.add(candidate.name);
            return;
        }
        this.#chosen.set(candidate.name, candidate);
        for (const dependency of this.ground.dependenciesOf(candidate)) {
            this.#tasks.push({ from: candidate, via: demand, dependency });
        }
    }
    /** Whether every demand on this name from the user or from earlier rounds accepts the candidate. */
    #isAccepted(candidate) {
        const { architecture } = this.ground;
        return this.#knownOn(candidate.name).every(({ alternative }) => satisfies(candidate, alternative, architecture));
    }
    #knownOn(name) {
        const { requests, known } = this.ground;
        return [
            ...requests.filter((demand) => demand.alternative.name === name),
            ...known.filter((it) => it.name === name).map(({ demand }) => demand),
        ];
    }
}

// EXTERNAL MODULE: ./lib/src/debian/suite.js + 9 modules
var suite = __webpack_require__(73338);
;// CONCATENATED MODULE: ./lib/src/debian/choose-packages.js





/**
 * Reads a release, and chooses from all of its suites, newest versions first.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
async function choosePackages(question) {
    const { architecture, names, rules, phase } = question;
    phase.info('reading the package lists', 'now');
    const { index, suites } = await readOnce(question);
    const { packages, leftOut } = resolve({ index, names, architecture, rules });
    phase.info(`${(0,format/* count */.U9)(packages.length, 'package')} chosen, ${leftOut.length} left out because builds do not need them`, 'detail');
    (0,own_choice/* refuseReplacements */.yk)(packages, names);
    (0,own_choice/* refuseDoubles */.Bu)(packages, index);
    return { packages: packages.map(toPackage), suites };
}
/** Several trees of a run are chosen from the same release: it is read once for each architecture. */
async function readOnce({ release, architecture, phase, context }) {
    const { readings } = context;
    const key = JSON.stringify([release, architecture]);
    const known = readings.get(key);
    if (known !== undefined)
        return known;
    const reading = (0,suite/* readRelease */.iJ)({ ...context, release, architecture, phase }).then(({ candidates, suites }) => ({
        index: new PackageIndex(candidates),
        suites,
    }));
    readings.set(key, reading);
    // An index takes some hundred megabytes: it is shared while it is read, and not kept for later.
    const forget = () => readings.delete(key);
    reading.then(forget, forget);
    return reading;
}
/** A candidate without the fields that only choosing needs. */
function toPackage({ name, version, architecture, repository, path, size, sha256 }) {
    return { name, version, architecture, repository, path, size, sha256 };
}


/***/ }),

/***/ 85920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ mostKeyBytes),
/* harmony export */   ke: () => (/* binding */ UnfitKeyError),
/* harmony export */   ml: () => (/* binding */ readKeyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _net_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78099);


/** Bytes are no file of public keys that a signature can be held against. The message says why. */
class UnfitKeyError extends Error {
}
/** More than any archive has, and twenty times what Debian's whole keyring takes. */
const mostKeyBytes = 1 << 20;
/** The packets of a certificate (RFC 9580 §5), by their type. */
const [signature, secretKey, publicKey, secretSubkey, marker, trust, userId, publicSubkey, attribute, padding] = [2, 5, 6, 7, 10, 12, 13, 14, 17, 21];
const inRings = new Set([signature, publicKey, marker, trust, userId, publicSubkey, attribute, padding]);
/**
 * Reads a file of OpenPGP public keys, armoured or binary, as apt takes it (RFC 9580 §3.6, §6, §10.1): one
 * ring, and nothing else. Keys that are too weak are left out. Nothing is verified here: whoever checks a
 * signature reads the key again, and holds it against the fingerprint.
 * @throws UnfitKeyError when it is none, holds a secret key, or only weak ones.
 */
function readKeyFile(bytes) {
    const packets = packetsOf(isArmoured(bytes) ? withoutArmour(bytes) : bytes);
    const rings = [];
    for (const packet of packets) {
        if (packet.type === secretKey || packet.type === secretSubkey)
            throw new UnfitKeyError('it contains a secret key, which does not belong in a project');
        if (!inRings.has(packet.type))
            throw new UnfitKeyError(`${noRing}: it has a packet of type ${packet.type}`);
        if (packet.type === publicKey)
            rings.push([packet]);
        else if (rings.length === 0)
            throw new UnfitKeyError(`${noRing}: it does not begin with a key`);
        else
            rings.at(-1)?.push(packet);
    }
    if (rings.length === 0)
        throw new UnfitKeyError(noRing);
    const read = rings.map((ring) => ({ row: rowOf(ring), weak: weaknessOf(ring[0]?.body ?? Buffer.alloc(0)) }));
    const strong = read.flatMap(({ row, weak }) => (weak === undefined ? [row] : []));
    if (strong.length > 0)
        return strong;
    const why = read.map(({ row, weak }) => `${row.fingerprint.toUpperCase()} is ${weak}`);
    throw new UnfitKeyError(`it has only keys that are too weak: ${why.join(', ')}`);
}
const noRing = 'it is not a file of OpenPGP public keys';
function isArmoured(bytes) {
    return ((bytes[0] ?? 0) & 0x80) === 0;
}
/** The bytes in ASCII armour (RFC 9580 §6.2): one block, with nothing but blanks around it. */
function withoutArmour(bytes) {
    const text = bytes.toString('latin1').replaceAll('\r\n', '\n').trim();
    if (/^-----BEGIN PGP PRIVATE KEY BLOCK-----/m.test(text))
        throw new UnfitKeyError('it contains a secret key, which does not belong in a project');
    const [begin = '', ...lines] = text.split('\n').map((line) => line.trimEnd());
    const end = lines.pop();
    if (begin !== '-----BEGIN PGP PUBLIC KEY BLOCK-----' || end !== '-----END PGP PUBLIC KEY BLOCK-----')
        throw new UnfitKeyError(`${noRing}: it is not one armoured block`);
    const blank = lines.indexOf('');
    const headers = lines.slice(0, Math.max(blank, 0));
    const data = lines.slice(blank + 1);
    // What follows the data is its old checksum, which says nothing that the fingerprint does not.
    if (/^=[A-Za-z0-9+/]{4}$/.test(data.at(-1) ?? ''))
        data.pop();
    const base64 = data.join('');
    if (!headers.every((line) => /^\w+: /.test(line)) || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        throw new UnfitKeyError(`${noRing}: its armour is damaged`);
    return Buffer.from(base64, 'base64');
}
/** Splits bytes into packets, whose lengths are all stated (RFC 9580 §4.2). */
function packetsOf(bytes) {
    const packets = [];
    for (let at = 0; at < bytes.length;) {
        const { type, start, length } = headerAt(bytes, at);
        const end = start + length;
        if (end > bytes.length)
            throw new UnfitKeyError(`${noRing}: it is cut short`);
        packets.push({ type, body: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
        at = end;
    }
    return packets;
}
function headerAt(bytes, at) {
    const byte = (offset) => {
        const value = bytes[at + offset];
        if (value === undefined)
            throw new UnfitKeyError(`${noRing}: it is cut short`);
        return value;
    };
    const number = (offset, size) => Array.from({ length: size }, (_, index) => byte(offset + index)).reduce((sum, one) => sum * 256 + one, 0);
    const first = byte(0);
    if ((first & 0x80) === 0)
        throw new UnfitKeyError(noRing);
    if ((first & 0x40) === 0) {
        const size = [1, 2, 4][first & 3];
        if (size === undefined)
            throw new UnfitKeyError(`${noRing}: one of its packets has no length`);
        return { type: (first >> 2) & 0xf, start: at + 1 + size, length: number(1, size) };
    }
    const type = first & 0x3f;
    const size = byte(1);
    if (size < 192)
        return { type, start: at + 2, length: size };
    if (size < 224)
        return { type, start: at + 3, length: (size - 192) * 256 + byte(2) + 192 };
    if (size < 255)
        throw new UnfitKeyError(`${noRing}: one of its packets has no length`);
    return { type, start: at + 6, length: number(2, 4) };
}
function rowOf(ring) {
    const keys = ring.filter(({ type }) => type === publicKey || type === publicSubkey);
    const names = ring.filter(({ type }) => type === userId).map(({ body }) => (0,_net_url_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(body.toString()));
    const ids = keys.map(({ body }) => identityOf(body));
    const armoured = Buffer.concat(ring.map(({ whole }) => whole))
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return {
        name: names[0] ?? 'a key without a name',
        fingerprint: ids[0]?.fingerprint ?? '',
        keyIds: ids.map(({ id }) => id),
        armored: ['-----BEGIN PGP PUBLIC KEY BLOCK-----', '', ...armoured, '-----END PGP PUBLIC KEY BLOCK-----'],
    };
}
/** Fingerprint and id of a key (RFC 9580 §5.5.4), lowercase hexadecimal. */
function identityOf(body) {
    const version = body[0];
    const length = Buffer.alloc(version === 4 ? 2 : 4);
    length.writeUIntBE(body.length, 0, length.length);
    const hashed = (algorithm, first) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
        .update(Buffer.from([first]))
        .update(length)
        .update(body)
        .digest('hex');
    if (version === 4) {
        const fingerprint = hashed('sha1', 0x99);
        return { fingerprint, id: fingerprint.slice(-16) };
    }
    const fingerprint = hashed('sha256', 0x9b);
    return { fingerprint, id: fingerprint.slice(0, 16) };
}
/** The fewest bits of an RSA key whose signatures are believed. */
const leastRsaBits = 2048;
/** Why no signature of a key is believed; undefined where nothing speaks against it (RFC 9580 §9.1, §12.4). */
function weaknessOf(body) {
    const version = body[0] ?? 0;
    if (version !== 4 && version !== 6)
        return `of version ${version}, which is obsolete`;
    const algorithm = body[5] ?? 0;
    if (algorithm === 16 || algorithm === 17)
        return 'a DSA or ElGamal key';
    if (algorithm > 3)
        return undefined;
    const at = version === 4 ? 6 : 10;
    const bits = at + 2 <= body.length ? body.readUInt16BE(at) : 0;
    return bits < leastRsaBits ? `an RSA key of ${bits} bits` : undefined;
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames),
/* harmony export */   y: () => (/* binding */ nearWords)
/* harmony export */ });
const MOST = 3;
/**
 * The package names that a user may have meant by an unknown one, the best first, at most three: with a missing
 * `-dev` or `lib`, without the library's version (`sqlite-dev` for `libsqlite3-dev`), with a typing error, or
 * one that contains the other (`openssl-dev` for `libssl-dev`).
 */
function nearNames(wanted, names) {
    const lower = wanted.toLowerCase();
    const stem = stemOf(lower);
    if (stem === '')
        return [];
    return [...names]
        .map((name) => ({ name, distance: distanceTo(lower, stem, name) }))
        .filter(({ distance }) => distance !== Number.POSITIVE_INFINITY)
        .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
        .slice(0, MOST)
        .map(({ name }) => name);
}
/** Bindings for other languages, which no crate with C parts links. */
const OTHER_LANGUAGES = /^(?:golang|librust|libghc|lua|node|ruby|python3?)-|-(?:ocaml|perl|java|cil)(?:-|$)/;
/** How far a name is from the wanted one, infinite for no suggestion. Development packages come first. */
function distanceTo(wanted, stem, name) {
    if (OTHER_LANGUAGES.test(name) && !OTHER_LANGUAGES.test(wanted))
        return Number.POSITIVE_INFINITY;
    const distance = stemDistance(stem, stemOf(name), name, wanted);
    if (name.endsWith('-dev'))
        return distance;
    if (!name.startsWith('lib') && name.length > wanted.length + 2)
        return Number.POSITIVE_INFINITY;
    return distance + (/-dev(?:el)?$/.test(wanted) ? 10 : 2.5);
}
function stemDistance(stem, other, name, wanted) {
    if (other === stem)
        return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
    if (joined(other) === joined(stem))
        return 0.75;
    if (withoutVersion(other) === withoutVersion(stem))
        return 1;
    const most = editsAllowed(stem);
    const edits = Math.min(editsBetween(stem, other, most), editsBetween(wanted, name, most));
    if (edits !== Number.POSITIVE_INFINITY)
        return 1 + (6 * edits) / stem.length;
    const [longer, shorter] = stem.length > other.length ? [stem, other] : [other, stem];
    if (shorter.length < 3)
        return Number.POSITIVE_INFINITY;
    const excess = (3 * (longer.length - shorter.length)) / longer.length;
    if (longer.startsWith(shorter))
        return 1.5 + excess;
    // What only ends with the wanted name is about something else: `libcurl4-openssl-dev`.
    if (longer.endsWith(shorter))
        return (longer === stem ? 2 : 3) + excess;
    return longer.includes(shorter) ? 4 + excess : Number.POSITIVE_INFINITY;
}
/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name) {
    return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}
/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem) {
    return stem.replace(/[-.0-9]+$/, '');
}
/** `gtk4` for `gtk-4`. */
function joined(stem) {
    return stem.replaceAll(/[-._]/g, '');
}
function editsAllowed(stem) {
    if (stem.length <= 2)
        return 0;
    return stem.length <= 7 ? 1 : 2;
}
/** The options that a mistyped one may mean, the nearest first: those a letter or two away, or that go on. */
function nearWords(typed, options) {
    const bare = (word) => word.replace(/^-+/, '').toLowerCase();
    const wanted = bare(typed);
    const most = editsAllowed(wanted);
    const goesOn = (option) => wanted.length > 2 && bare(option).startsWith(wanted);
    return [...new Set(options)]
        .map((option) => ({ option, edits: editsBetween(wanted, bare(option), most) }))
        .filter(({ option, edits }) => edits !== Number.POSITIVE_INFINITY || goesOn(option))
        .sort((a, b) => (a.edits === b.edits ? 0 : a.edits - b.edits))
        .map(({ option }) => option);
}
/**
 * The fewest letters to insert, delete or replace, two that changed places being half an edit (optimal string
 * alignment); infinite when it takes more than `most`.
 */
function editsBetween(a, b, most) {
    if (most < 0 || Math.abs(a.length - b.length) > most)
        return Number.POSITIVE_INFINITY;
    let same = 0;
    while (same < a.length && a[same] === b[same])
        same++;
    const [x, y] = [a.slice(same), b.slice(same)];
    if (x === y)
        return 0;
    const edits = [
        1 + editsBetween(x.slice(1), y, most - 1),
        1 + editsBetween(x, y.slice(1), most - 1),
        1 + editsBetween(x.slice(1), y.slice(1), most - 1),
    ];
    const isSwap = x.length > 1 && x[0] === y[1] && x[1] === y[0];
    if (isSwap)
        edits.push(0.5 + editsBetween(x.slice(2), y.slice(2), most - 0.5));
    return Math.min(...edits);
}


/***/ })

};
