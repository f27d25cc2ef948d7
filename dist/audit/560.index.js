export const id = 560;
export const ids = [560];
export const modules = {

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kb: () => (/* binding */ dayOf),
  eA: () => (/* binding */ openContext),
  workflowWorld: () => (/* binding */ workflowWorld)
});

// UNUSED EXPORTS: cacheEnvironment, realWorld, refuseUnusablePaths

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/archive/xz.js + 1 modules
var xz = __webpack_require__(5074);
;// CONCATENATED MODULE: ./lib/data/mirrors.json
const mirrors_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"public mirror","bases":{"debian":"http://ftp.debian.org/debian","debian-security":"http://security.debian.org/debian-security","ubuntu":"http://archive.ubuntu.com/ubuntu","ubuntu-ports":"http://ports.ubuntu.com/ubuntu-ports","raspberrypi":"https://archive.raspberrypi.com/debian"}},{"name":"Ubuntu\'s main and security archives","bases":{"ubuntu":"http://security.ubuntu.com/ubuntu","ubuntu-ports":"http://archive.ubuntu.com/ubuntu"}},{"name":"Debian\'s snapshot service","bases":{"debian":"https://snapshot.debian.org/archive/debian/{time}","debian-security":"https://snapshot.debian.org/archive/debian-security/{time}"}},{"name":"Ubuntu\'s snapshot service","bases":{"ubuntu":"https://snapshot.ubuntu.com/ubuntu/{time}","ubuntu-ports":"https://snapshot.ubuntu.com/ubuntu/{time}"}},{"name":"Debian\'s archive of ended releases","bases":{"debian":"http://archive.debian.org/debian","debian-security":"http://archive.debian.org/debian-security"}}]');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(8099);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(9058);
// EXTERNAL MODULE: ./lib/src/debian/repositories.js + 1 modules
var repositories = __webpack_require__(3042);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var release = __webpack_require__(1312);
;// CONCATENATED MODULE: ./lib/src/debian/source-entry.js

/**
 * Reads a source in the one-line form: `deb [arch=arm64 signed-by=/a.gpg] https://mirror.example/debian
 * bookworm main`; a comment may follow.
 * @returns undefined for a line that is none
 */
function parseOneLine(line) {
    const match = /^\s*(deb(?:-src)?)\s*(?:\s|\[([^\]]*)\])\s*([^\s[]\S*)(?:\s+([^\s#]\S*))?\s*([^#]*)/.exec(line);
    if (match === null)
        return undefined;
    const [, type = '', options = '', uri = '', suite, components = ''] = match;
    return {
        text: (0,net_url/* printable */.g$)(line.replace(/\s#.*$/, '')),
        types: [type],
        uris: [uri],
        suites: suite === undefined ? [] : [suite],
        components: wordsOf(components),
        options: optionsOf(wordsOf(options)),
    };
}
/** Options of the form `name=value`, names in lower case; of one without a value that is empty. */
function optionsOf(list) {
    return new Map(list.map((option) => {
        const [, name = option, value = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
        return [name.toLowerCase(), value];
    }));
}
/** The fields of the other form that are no options. */
const plainFields = new Set(['types', 'uris', 'suites', 'components', 'enabled']);
/**
 * Reads a source in the deb822 form. Fields that begin with `X-` are others' own.
 * @returns undefined for one that is switched off
 */
function parseDeb822(fields) {
    const enabled = (fields.get('enabled') ?? 'yes').toLowerCase();
    if (['no', 'false', 'without', 'off', 'disable', '0'].includes(enabled))
        return undefined;
    const list = (name) => wordsOf(fields.get(name) ?? '');
    const [types, uris, suites, components] = [list('types'), list('uris'), list('suites'), list('components')];
    const options = [...fields].flatMap(([name, value]) => {
        if (plainFields.has(name) || name.startsWith('x-'))
            return [];
        return [[name === 'architectures' ? 'arch' : name, wordsOf(value).join(',')]];
    });
    const text = (0,net_url/* printable */.g$)([...types, ...uris, ...suites, ...components].join(' '));
    return { text, types, uris, suites, components, options: new Map(options) };
}
/** What stands between blanks. */
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/src/debian/sources-list.js









/** The largest file of apt's that is read, in bytes. */
const mostBytes = 2 ** 20;
/**
 * Finds the repositories that Crossroot knows in apt's set-up (sources.list(5)): `sources.list` and the `.list`
 * and `.sources` files of `sources.list.d`. Only http and https count, and lists of such mirrors in a file
 * (apt-transport-mirror(1)). A source is a repository's when its URI is a public one, or ends in the
 * repository's name, or its suites are named like `bookworm-security`; when it has a component that this
 * repository has; and no key but its distribution's.
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 * @param known the repositories of public base URLs, by their places
 */
async function readAptSources(root, known) {
    const folder = (0,external_node_path_.join)(root, 'sources.list.d');
    const names = await readable((0,promises_.readdir)(folder));
    const files = [(0,external_node_path_.join)(root, 'sources.list'), ...names.toSorted().map((name) => (0,external_node_path_.join)(folder, name))];
    const entries = await Promise.all(files.map((file) => readable(readEntries(file))));
    const found = await Promise.all(entries.flat().map((entry) => knownSources(entry, known)));
    return found.flat();
}
/** A file that cannot be read or understood is passed over: apt's set-up is only one place to look. */
async function readable(list) {
    try {
        return await list;
    }
    catch (error) {
        if (error instanceof errors/* CrossrootError */.p5 || (0,errors/* codeOf */.$N)(error) !== undefined)
            return [];
        throw error;
    }
}
async function readEntries(file) {
    if (!/\.(list|sources)$/.test(file))
        return [];
    const text = (0,open_file/* readText */.yR)(file, mostBytes);
    return file.endsWith('.list')
        ? text.split('\n').flatMap((line) => parseOneLine(line) ?? [])
        : (0,control/* parseParagraphs */.L)(text, { comments: true }).flatMap((fields) => parseDeb822(fields) ?? []);
}
/** A base URL without its scheme: archives give the same by http and https. */
function placeOf(base) {
    return base.replace(/^https?:\/\//, '');
}
async function knownSources({ types, uris, suites, components, options }, known) {
    if (!types.includes('deb'))
        return [];
    const signedBy = options.get('signed-by')?.toLowerCase() ?? '';
    const listed = await Promise.all(uris.map((uri) => readable(mirrorsOf(uri))));
    return listed.flat().flatMap((uri) => {
        const url = (0,net_url/* parseHttpUrl */.f$)(uri);
        if (url === undefined || url.username !== '' || url.password !== '' || /[?#]/.test(url.href))
            return [];
        const base = url.href.replace(/\/+$/, '');
        const repository = known.get(placeOf(base)) ?? repositoryOf(url, suites);
        const row = repositories/* knownRepositories */.q.get(repository);
        if (row === undefined || !components.some((name) => row.components.includes(name)))
            return [];
        // A file of keys that is not named after the distribution belongs to another repository.
        if (signedBy.startsWith('/') && !signedBy.includes(row.distribution))
            return [];
        return [{ repository, base }];
    });
}
/** The mirrors of a URI: itself, or what the file that it names lists, a mirror a line with words about it. */
async function mirrorsOf(uri) {
    const [, file] = /^mirror\+file:(?:\/\/)?(\/.*)$/.exec(uri) ?? [];
    if (file === undefined)
        return [uri];
    return (0,open_file/* readText */.yR)(file, mostBytes)
        .split('\n')
        .flatMap((line) => wordsOf(line.replace(/#.*/, '')).slice(0, 1));
}
/** What a repository is called by its place: the last folder of its URL, but for Debian's security suites. */
function repositoryOf(url, suites) {
    if (suites.some((suite) => securitySuites.has(suite)))
        return 'debian-security';
    const path = url.pathname.replace(/\/+$/, '');
    return path.slice(path.lastIndexOf('/') + 1);
}
const suiteNames = ['stable', 'oldstable', 'oldoldstable', 'testing', ...release/* gccReleases */._j.map(({ name }) => name)];
const securitySuites = new Set(suiteNames.map((name) => `${name}-security`));

;// CONCATENATED MODULE: ./lib/src/debian/mirrors.js






/** The mirrors in `data/mirrors.json`. */
const publicMirrors = mirrors_namespaceObject;
/**
 * How long after an archive listed a package a snapshot of it is looked into, in milliseconds. The service
 * takes snapshots some hours apart, so one of before may lack a new package; and the archive keeps what its
 * lists name no more for longer than this.
 */
const snapshotDelay = 12 * 60 * 60 * 1000;
/**
 * Finds the mirrors of the archives: those that the user named, then those of this machine's apt, then the
 * public ones of `data/mirrors.json`.
 * @param options.mirrors base URLs that the user named. One that ends in the name of a repository
 * (`/ubuntu-ports`) is that repository's. Of any other, `<base>/dists` is the repository `debian`'s; the
 * repository `debian-security` is looked for beside it, at `<base>-security`, as Debian's own mirrors have it,
 * or at `/debian-security` where the base has no path.
 * @param options.aptRoot apt's folder, on most machines `/etc/apt`.
 * @param options.publicMirrors asked last.
 * @param options.at shows the archive as it was then, through the snapshot services among the public mirrors.
 * @throws CrossrootError when a base URL that the user named cannot be used.
 */
async function findMirrors(options) {
    const { at } = options;
    const known = options.publicMirrors.flatMap(({ bases }) => Object.entries(bases));
    const apt = await readAptSources(options.aptRoot, new Map(known.map(([name, url]) => [placeOf(url), name])));
    const bases = [
        ...options.mirrors.map(checkedBase).flatMap(basesOfMirror),
        ...apt.map(({ repository, base }) => ({ name: "apt's mirror", repository, url: base })),
        ...options.publicMirrors.flatMap(({ name, bases }) => Object.entries(bases).map(([repository, url]) => ({ name, repository, url }))),
    ];
    return {
        sources: (repository, path) => {
            const current = bases.filter((base) => isSnapshot(base) === (at !== undefined));
            if (at === undefined)
                return sourcesOf(current, repository, path, 'mirror');
            return sourcesOf(atTime(current, at), repository, path, 'snapshot service');
        },
        packageSources: (repository, path, listed) => sourcesOf(atTime(bases, new Date(listed.getTime() + snapshotDelay)), repository, path, 'mirror'),
    };
}
function basesOfMirror(url) {
    const name = 'mirror';
    const last = url.slice(url.lastIndexOf('/') + 1);
    if (last !== 'debian' && repositories/* knownRepositories */.q.has(last))
        return [{ name, repository: last, url }];
    return [
        { name, repository: 'debian', url },
        { name, repository: 'debian-security', url: securityBase(url) },
    ];
}
/** A mirror without a path has its whole host, and no other one. */
function securityBase(url) {
    return new URL(url).pathname === '/' ? `${url}/debian-security` : `${url}-security`;
}
const timePlace = '{time}';
const isSnapshot = ({ url }) => url.includes(timePlace);
/** Snapshot services are asked for a time as `20260901T000000Z`. */
function atTime(bases, time) {
    const text = time.toISOString().replace(/[-:]|\.\d+/g, '');
    return bases.map((base) => ({ ...base, url: base.url.replace(timePlace, text) }));
}
function sourcesOf(bases, repository, path, wanted) {
    refuseHostilePath(repository, path);
    const byUrl = new Map();
    for (const base of bases) {
        const url = `${base.url}/${path}`;
        if (base.repository === repository && !byUrl.has(url))
            byUrl.set(url, { name: base.name, url });
    }
    if (byUrl.size === 0) {
        throw new errors/* CrossrootError */.p5({
            what: `no ${wanted} is known for the repository ${repository}`,
            why: `known are ${bases.map(({ url }) => url).join(', ') || 'none at all'}`,
            todo: wanted === 'mirror'
                ? 'report this: data/mirrors.json has one for each repository of a release'
                : 'take what there is today: leave the day of the snapshot out',
        });
    }
    return [...byUrl.values()];
}
/** @throws CrossrootError for a path that could lead out of its repository. */
function refuseHostilePath(repository, path) {
    const problem = (0,debian_package/* archivePathProblem */.LB)(path);
    if (problem === undefined)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `the path ${JSON.stringify(path)} of the repository ${repository} is refused`,
        why: problem,
    });
}
function checkedBase(mirror) {
    const why = (0,net_url/* baseUrlProblem */.aS)(mirror);
    if (why === undefined)
        return new URL(mirror).href.replace(/\/+$/, '');
    throw new errors/* CrossrootError */.p5({
        what: 'a base URL of the input mirror cannot be used',
        why,
        todo: 'name a URL such as https://mirror.example/debian, beneath which the folder dists stands',
    });
}

// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(2147);
;// CONCATENATED MODULE: ./lib/src/debian/own-mirrors.js



/**
 * Mirrors that also reach the repositories that the user brings, each at its own address alone: no mirror is
 * asked for what is theirs, and none of them for what is a mirror's.
 * @param environment has what repositories ask for; a variable is read when its repository is asked
 * @returns mirrors whose functions throw CrossrootError for a repository that nobody named, and for one whose
 * variable is not set.
 */
function withOwnRepositories(mirrors, repositories, environment) {
    const place = (url, path) => {
        refuseHostilePath(url, path);
        const named = repositories.find((one) => one.url === url);
        if (named === undefined) {
            throw new errors/* CrossrootError */.p5({
                what: `the repository ${url} is not asked`,
                why: 'no line of repositories names it',
                todo: 'name it there, with the key that signs it',
            });
        }
        const { auth } = named;
        const authorization = auth === undefined ? undefined : authorizationOf(url, auth, environment[auth]);
        return [{ name: 'repository', url: `${url}/${path}`, authorization }];
    };
    return {
        sources: (repository, path) => (0,own_repository/* isOwnRepository */.nc)(repository) ? place(repository, path) : mirrors.sources(repository, path),
        packageSources: (repository, path, listed) => (0,own_repository/* isOwnRepository */.nc)(repository) ? place(repository, path) : mirrors.packageSources(repository, path, listed),
    };
}
/** `user:password` is sent as such (RFC 7617), anything else as a token (RFC 6750). */
function authorizationOf(url, variable, value = '') {
    const refusal = (why, todo) => new errors/* CrossrootError */.p5({ what: `the repository ${url} is not asked`, why, todo });
    if (value === '')
        throw refusal(`the variable ${variable}, which its line names with auth, is not set`, `set it for the step, from a secret: env: ${variable}: \${{ secrets.${variable} }}`);
    if (!/^[\x20-\x7e]+$/.test(value))
        throw refusal(`the variable ${variable} has characters that no header carries, perhaps the end of a line`, 'set it to user:password or a token alone');
    return value.includes(':') ? `Basic ${Buffer.from(value).toString('base64')}` : `Bearer ${value}`;
}
/** The texts of a variable that nobody should read in a log: as it is set, and as it is sent. */
function secretsOf(value = '') {
    const colon = value.indexOf(':');
    const password = colon === -1 ? '' : value.slice(colon + 1);
    return [value, password, Buffer.from(value).toString('base64')].filter((one) => one !== '');
}

// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __webpack_require__(2118);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __webpack_require__(8768);
;// CONCATENATED MODULE: ./lib/src/net/hosts.js




/** How many times as fast another host must be for a download that is under way to begin again there. */
const muchFaster = 2;
/**
 * What every download knows of the hosts: who is busy, who asked to wait, who is slow, who is not there. Each
 * port of a machine is a host of its own (`mirror.example`, `mirror.example:3142`): another server answers
 * there.
 */
class Hosts {
    settings;
    closing;
    #hosts = new Map();
    /** `closing` ends every wait. */
    constructor(settings, closing) {
        this.settings = settings;
        this.closing = closing;
    }
    /**
     * Runs a request when the host has a connection to spare and has not asked to wait.
     * @throws PlaceFailure when the host is shut
     */
    run(name, request) {
        const host = this.#host(name);
        return host.limit(async () => {
            for (;;) {
                if (host.shut !== undefined && performance.now() < host.shut.until) {
                    throw new failure/* PlaceFailure */.Eo(host.shut.topic, 'next', `not asked again after: ${host.shut.because}`);
                }
                const wait = host.pausedUntil - performance.now();
                if (wait <= 0)
                    return request();
                await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: this.closing });
            }
        });
    }
    /** Lets no request to the host begin for a time. */
    pause(name, ms) {
        const host = this.#host(name);
        host.pausedUntil = Math.max(host.pausedUntil, performance.now() + ms);
    }
    /** Makes every request to the host fail at once for a time. */
    shut(name, ms, topic, because) {
        this.#host(name).shut = { until: performance.now() + ms, topic, because };
    }
    /** Notes that the host answers. */
    answered(name) {
        this.#host(name).answeredAt = performance.now();
    }
    /** Whether the host answered anyone since that moment (of `performance.now()`). */
    answeredSince(name, moment) {
        return this.#host(name).answeredAt >= moment;
    }
    /** Counts bytes that the host gave. */
    gave(name, bytes) {
        this.#host(name).given += bytes;
    }
    /** The bytes that the host gave until now. */
    given(name) {
        return this.#host(name).given;
    }
    /** Notes how many bytes a second the host gave of late. */
    noteRate(name, rate) {
        this.#host(name).rate = rate < this.settings.slowRate ? rate : Number.POSITIVE_INFINITY;
    }
    /** The sources in their order, but those at slow hosts last, the slowest at the end. */
    fastFirst(sources) {
        const rate = (source) => Math.min(this.#rate(source), this.settings.slowRate);
        return sources.toSorted((a, b) => rate(b) - rate(a));
    }
    /** Whether one of the sources is at a host that is much faster than this slow one, or may be. */
    hasFaster(sources, name) {
        return sources.some((source) => this.#rate(source) > this.#host(name).rate * muchFaster);
    }
    #rate({ url }) {
        return this.#host((0,net_url/* parseHttpUrl */.f$)(url)?.host ?? '').rate;
    }
    #host(name) {
        const known = this.#hosts.get(name);
        if (known !== undefined)
            return known;
        const { limitedHosts, connectionsPerHost, connectionsPerLimitedHost } = this.settings;
        const limited = limitedHosts.includes(name.replace(/:\d+$/, ''));
        const host = {
            limit: (0,p_limit/* default */.A)(limited ? connectionsPerLimitedHost : connectionsPerHost),
            pausedUntil: 0,
            shut: undefined,
            answeredAt: -1,
            given: 0,
            rate: Number.POSITIVE_INFINITY,
        };
        this.#hosts.set(name, host);
        return host;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/net/proxy.js



/**
 * Loads the HTTP client and opens the ways. (undici's own reader of these variables sends https through the
 * proxy for http, and knows no IPv6 and no ranges of addresses among the excepted hosts.)
 * @throws CrossrootError for a proxy that is not an http or https URL
 */
async function openWays({ proxies, connectTimeoutMs: timeout }) {
    const { Agent, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const direct = new Agent({ connect: { timeout } });
    const through = (value = '') => {
        if (value === '')
            return direct;
        const url = proxyUrl(value);
        const token = (0,net_url/* basicAuthorization */.aR)(url);
        return new ProxyAgent({
            uri: url.origin,
            ...(token === undefined ? {} : { token }),
            // Plain http goes through a proxy as a plain request; few proxies allow tunnels to port 80.
            proxyTunnel: false,
            connect: { timeout },
            proxyTls: { timeout },
            requestTls: { timeout },
        });
    };
    const http = through(proxies.http);
    const https = through(proxies.https);
    return {
        to(url) {
            if (isExcepted(url, proxies.except))
                return direct;
            return url.protocol === 'https:' ? https : http;
        },
        destroy: async () => {
            await Promise.all([...new Set([direct, http, https])].map((dispatcher) => dispatcher.destroy()));
        },
    };
}
/**
 * Whether a URL is reached without a proxy.
 * @param except `no_proxy` as curl reads it: hosts with those beneath them (a dot before the name changes
 * nothing), addresses with or without brackets, ranges such as `10.0.0.0/8`, or `*` for all. As other programs
 * have it, a host may have a port, and `*` may stand anywhere.
 */
function isExcepted(url, except = '') {
    const host = bareHost(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return except.split(/[\s,]+/).some((entry) => {
        const [, name = entry, onlyPort = port] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
        return Number(onlyPort) === Number(port) && covers(bareHost(name), host);
    });
}
function bareHost(name) {
    return name
        .toLowerCase()
        .replace(/^\*?\.|^\[|\.$/g, '')
        .replace(/\](?=$|\/)/, '');
}
function covers(entry, host) {
    if (entry === '*')
        return true;
    const [, address = entry, bits] = /^(.*)\/(\d+)$/.exec(entry) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0)
        return entry !== '' && (host === entry || host.endsWith(`.${entry}`));
    const most = family === 4 ? 32 : 128;
    const length = Number(bits ?? most);
    // No URL holds an address with a zone.
    if ((0,external_node_net_.isIP)(host) !== family || address.includes('%') || length > most)
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(address, length, type);
    return range.check(host, type);
}
function proxyUrl(value) {
    const url = (0,net_url/* parseHttpUrl */.f$)(value.includes('://') ? value : `http://${value}`);
    if (url !== undefined)
        return url;
    throw new errors/* CrossrootError */.p5({
        what: `the proxy "${(0,net_url/* shownUrl */.zA)(value)}" cannot be used`,
        why: 'it is not an http or https URL',
        todo: 'set http_proxy and https_proxy to an address such as `http://proxy.example:3128`, or unset them',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/net/sink.js



/** Takes bytes as they arrive, counting and hashing them. */
class Sink {
    keeper;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #size = 0;
    constructor(keeper) {
        this.keeper = keeper;
    }
    get size() {
        return this.#size;
    }
    restart() {
        this.keeper.restart();
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#size = 0;
    }
    write(chunk) {
        this.#hash.update(chunk);
        this.keeper.keep(chunk);
        this.#size += chunk.length;
    }
    /** SHA256 of all bytes, lowercase hexadecimal. The next call after it can only be `restart`. */
    digest() {
        return this.#hash.digest('hex');
    }
}
/**
 * Keeps bytes in a file that must not exist before. Writes are synchronous: a chunk goes to the page cache
 * faster than through the thread pool, and nothing piles up in memory. Every method throws CrossrootError when
 * the disk refuses.
 */
class FileKeeper {
    file;
    what;
    #fd;
    #opened = false;
    constructor(file, what) {
        this.file = file;
        this.what = what;
    }
    restart() {
        this.#try(() => {
            if (this.#fd !== undefined) {
                (0,external_node_fs_.ftruncateSync)(this.#fd, 0);
            }
            else {
                // Appending: after a truncation the next byte is the first again.
                this.#fd = (0,external_node_fs_.openSync)(this.file, 'ax');
                this.#opened = true;
            }
        });
    }
    keep(chunk) {
        const fd = this.#fd;
        if (fd === undefined)
            throw new Error('received data before the file was opened');
        this.#try(() => (0,external_node_fs_.writeFileSync)(fd, chunk));
    }
    /** Closes the file, which is complete. */
    finish() {
        this.#try(() => this.#close());
    }
    /** Closes and removes the file if it was opened here. */
    discard() {
        if (!this.#opened)
            return;
        this.#try(() => {
            (0,external_node_fs_.rmSync)(this.file, { force: true });
            this.#close();
        });
    }
    #close() {
        const fd = this.#fd;
        // Whatever close answers, the descriptor is gone.
        this.#fd = undefined;
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
    #try(step) {
        try {
            step();
        }
        catch (error) {
            throw diskError(error, this.what, this.file);
        }
    }
}
/** What a user can do about a failure of the disk. */
function diskError(error, what, file) {
    const message = (0,errors/* messageOf */.bD)(error);
    const denied = [
        `permission denied: ${message}`,
        'make the folder writable for this user, or use another folder',
    ];
    const full = ['the disk is full', 'free space there'];
    const taken = [
        'a file of that name already exists',
        'remove it, or check for another run that uses the same folder',
    ];
    const known = new Map([
        ['ENOSPC', full],
        ['EDQUOT', full],
        ['EACCES', denied],
        ['EPERM', denied],
        ['EROFS', denied],
        ['EEXIST', taken],
    ]);
    const [why, todo] = known.get((0,errors/* codeOf */.$N)(error)) ?? [message, 'check the disk and the folder'];
    return new errors/* CrossrootError */.p5({ what: `cannot write ${what} to ${file}`, why, todo, cause: error });
}

;// CONCATENATED MODULE: ./lib/src/net/download.js





/**
 * The network, opened at its first use: a run that finds everything in place needs none, and loading the HTTP
 * client takes longer than the rest of such a run's start. Its first use throws CrossrootError for a proxy that
 * is not an http or https URL. Downloads that are under way when it is closed end with a failure, and their
 * files are removed.
 */
function openNet(settings, closing = new AbortController()) {
    // Every download that waits listens to it, and hundreds may wait.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const hosts = new Hosts(settings, closing.signal);
    const underWay = new Set();
    let opened;
    async function fetchInto(wanted, sink) {
        const signal = wanted.signal === undefined ? closing.signal : AbortSignal.any([closing.signal, wanted.signal]);
        try {
            signal.throwIfAborted();
            opened ??= openWays(settings);
            const { fetchFromAny } = await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 4301));
            const client = { ways: await opened, settings, hosts };
            return await fetchFromAny(client, wanted, sink, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new errors/* CrossrootError */.p5({ what: `cannot download ${wanted.what}`, why: 'the run is ending' });
        }
    }
    function track(download) {
        const settled = Promise.allSettled([download]).then(() => underWay.delete(settled));
        underWay.add(settled);
        return download;
    }
    async function toFile(wanted, file) {
        const keeper = new FileKeeper(file, wanted.what);
        try {
            await fetchInto(wanted, new Sink(keeper));
            keeper.finish();
        }
        catch (error) {
            keeper.discard();
            throw error;
        }
    }
    async function toBytes(wanted) {
        let chunks = [];
        const restart = () => {
            chunks = [];
        };
        const found = await fetchInto(wanted, new Sink({ restart, keep: (chunk) => chunks.push(chunk) }));
        return { bytes: Buffer.concat(chunks), ...found };
    }
    return {
        toFile: (wanted, file) => track(toFile(wanted, file)),
        toBytes: (wanted) => track(toBytes(wanted)),
        async close() {
            closing.abort();
            await (await opened)?.destroy();
            await Promise.all(underWay);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/net/net.js
const defaultNetSettings = {
    userAgent: 'crossroot',
    proxies: {},
    connectionsPerHost: 8,
    limitedHosts: ['snapshot.debian.org', 'snapshot.ubuntu.com'],
    connectionsPerLimitedHost: 2,
    connectTimeoutMs: 10_000,
    idleTimeoutMs: 30_000,
    minimumRate: 1024,
    rateWindowMs: 30_000,
    slowRate: 512 * 1024,
    slowWindowMs: 3_000,
    attempts: 4,
    backoffMs: 500,
    retryAfterCapMs: 60_000,
    restMs: 60_000,
};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/src/store/pack-thread.js


/**
 * Gives a `readPack` that works in a thread of its own: a run unpacks two packs or three, and making thousands
 * of files keeps a processor busy.
 * @param worker the compiled `pack-worker`
 */
function readPackInWorker(worker) {
    return async (file, root, path) => {
        const order = [file, root, path];
        const answer = await new Promise((resolve, reject) => {
            const thread = new external_node_worker_threads_.Worker(worker, { workerData: order });
            thread.once('message', resolve);
            thread.once('error', reject);
            thread.once('exit', (code) => reject(new Error(`the thread that unpacks ${file} ended with ${code}`)));
        });
        if ('digest' in answer)
            return answer.digest;
        throw new errors/* CrossrootError */.p5(answer.failure);
    };
}

// EXTERNAL MODULE: ./lib/src/store/plan.js
var plan = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
;// CONCATENATED MODULE: ./lib/src/store/release-page.js







/** How long Crossroot's own release page may stand still. */
const patienceMs = 4_000;
/** Larger is no file with the URL of a page, in bytes. */
const release_page_mostBytes = 2 ** 16;
/** The release page that a file names, `data/packs.json`. @throws a system error when there is no such file. */
function releasePageIn(file) {
    const { base } = JSON.parse((0,open_file/* readText */.yR)(file, release_page_mostBytes));
    return { base, patienceMs };
}
/** The name of the pack of a tree. */
function packName({ kind, digest }) {
    return `${kind}-${digest}.tar.zst`;
}
/**
 * How the network is used for a place that may fail, because packages can always serve: a cut is gone on from
 * once, and nobody waits as long as the place asks to.
 */
function pageSettings(settings) {
    return { ...settings, attempts: Math.min(2, settings.attempts), retryAfterCapMs: 0 };
}
const tickMs = 250;
/** Bytes a second; a place that gives less stands still. */
const leastRate = 64 * 1024;
/**
 * Packs of pinned trees on a release page, which is a place like a mirror: what comes is held against the size
 * and SHA256 of the pin as it arrives, then the tree against its digest. At the first failure it is not asked
 * again in the run, which says so once, and packages serve.
 */
class ReleasePage {
    #options;
    #off = false;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Fetches a pack to a new file, and unpacks it into a new folder.
     * @returns false, with nothing left, when the page did not give the tree.
     * @throws CrossrootError when the disk is full, or the run is ending.
     */
    async restore(wanted, pack, file, tree, phase) {
        if (this.#off)
            return false;
        const { path, readPack, ending } = this.#options;
        try {
            if (!(0,zstd/* hasZstd */.UZ)(path))
                throw new Error(`there is no zstd on PATH, and Node ${process.versions.node} has none`);
            await this.#fetch(wanted, pack, file, phase);
            (0,external_node_fs_.mkdirSync)(tree, { recursive: true });
            const { sha256 } = await readPack(file, tree, path);
            if (sha256 !== wanted.digest)
                throw new Error(`the pack of the ${wanted.kind} comes to ${sha256}, and ${wanted.digest} is pinned`);
            phase.info(`from the release page: ${packName(wanted)}, ${(0,format/* formatBytes */.z3)(pack.size)}`);
            return true;
        }
        catch (error) {
            const isFullDisk = error instanceof errors/* CrossrootError */.p5 && (0,storage_error/* isFull */.uq)(error.cause);
            if (isFullDisk || ending.aborted)
                throw error;
            this.#turnOff((0,errors/* factsOf */.xS)(error), phase);
        }
        for (const left of [tree, file])
            await (0,promises_.rm)(left, { recursive: true, force: true });
        return false;
    }
    #turnOff(why, phase) {
        if (this.#off)
            return;
        this.#off = true;
        const line = `packages serve in place of packs: ${why}`;
        if (this.#options.warn === undefined)
            phase.info(line);
        else
            this.#options.warn(line);
    }
    async #fetch(wanted, pack, file, phase) {
        const { base, net, patienceMs: patience } = this.#options;
        const tooSlow = new AbortController();
        let arrived = 0;
        let stoodStill = 0;
        // Ticks and not one time-out: what arrived while this process was held up is read in between.
        const ticks = setInterval(() => {
            if (arrived < (leastRate * tickMs) / 1000)
                stoodStill += tickMs;
            arrived = 0;
            if (stoodStill >= patience)
                tooSlow.abort();
        }, tickMs);
        try {
            const what = `the pack of the ${wanted.kind}`;
            const sources = [{ name: 'release page', url: `${base}/${packName(wanted)}` }];
            const onBytes = (bytes) => {
                arrived += bytes;
                phase.downloaded(bytes);
            };
            const { signal } = tooSlow;
            await net.toFile({ what, sources, ...pack, maxBytes: pack.size, onBytes, signal }, file);
        }
        catch (error) {
            if (!tooSlow.signal.aborted)
                throw error;
            throw new Error(`${base} stood still for ${patience / 1000} s`, { cause: error });
        }
        finally {
            clearInterval(ticks);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/store/store.js
var store_store = __webpack_require__(6781);
// EXTERNAL MODULE: ./lib/src/store/tool-cache.js
var tool_cache = __webpack_require__(5767);
// EXTERNAL MODULE: ./lib/src/system/place-problem.js
var place_problem = __webpack_require__(3671);
// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __webpack_require__(47);
// EXTERNAL MODULE: ./lib/src/system/staging.js
var staging = __webpack_require__(6859);
;// CONCATENATED MODULE: ./lib/src/context.js





















/** The world of the process that runs. */
function realWorld() {
    const environment = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return {
        environment,
        host: { platform: process.platform, arch: process.arch },
        // What is set while a run works changes neither its day nor its times.
        clock: () => Math.round(performance.timeOrigin + performance.now()),
        hostGlibc,
        aptRoot: '/etc/apt',
        keyFolders: ['/usr/share/keyrings', '/etc/apt/keyrings', '/etc/apt/trusted.gpg.d'],
        toolCache: placesOf(environment).toolCache,
        temp: placesOf(environment).temp,
        cacheJob: besideEntry('cache-job'),
        packWorker: besideEntry('pack-worker'),
        xzWorker: besideEntry('xz-worker'),
        publicMirrors: publicMirrors,
        netSettings: defaultNetSettings,
        pins: (0,plan/* pinsIn */.sK)(dataPath('pins')),
        releasePage: () => releasePageIn(dataPath('packs.json')),
    };
}
/** The places that the variables name, and which of them do. */
function placesOf(environment) {
    const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, RUNNER_TEMP, TMPDIR } = environment;
    const cacheHome = XDG_CACHE_HOME || (0,external_node_path_.join)(environment.HOME || ownHome(), '.cache');
    const home = XDG_CACHE_HOME ? 'XDG_CACHE_HOME' : 'HOME';
    return {
        toolCache: RUNNER_TOOL_CACHE || (0,external_node_path_.join)(cacheHome, 'crossroot'),
        toolCacheFrom: RUNNER_TOOL_CACHE ? 'RUNNER_TOOL_CACHE' : home,
        temp: RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        tempFrom: RUNNER_TEMP || !TMPDIR ? 'RUNNER_TEMP' : 'TMPDIR',
    };
}
/** Empty for a user that the system does not know, as in many containers. */
function ownHome() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
/** The world of a step of a workflow: the tool cache is the runner's, and is read as every action does. */
function workflowWorld() {
    const world = realWorld();
    const isRunners = world.environment.RUNNER_TOOL_CACHE === world.toolCache;
    return isRunners ? { ...world, findTool: tool_cache/* findInRunnersToolCache */.QP } : world;
}
/** What is in `data/` and not in the bundles, so that new pins need no new bundles. */
function dataPath(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '../../data', name);
}
/** A bundle beside the one that was started. */
function besideEntry(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}
const glibcReport = dist/* object */.Ikc({ header: dist/* object */.Ikc({ glibcVersionRuntime: dist/* string */.YjP() }) });
function hostGlibc() {
    const report = dist/* safeParse */.xLC(glibcReport, process.report.getReport());
    return report.success ? report.output.header.glibcVersionRuntime : undefined;
}
/** The time for which packages are chosen. */
function dayOf({ at, now }) {
    return at ?? now;
}
/**
 * Opens the context of a run.
 * @param options.mirrors base URLs that the user named
 * @param options.repositories those that the user brings; none when absent
 * @param options.packs who is asked for packs; nobody when absent
 * @param options.fresh has the archive read again; when absent, what this machine read lately is used
 * @param options.warn takes what the run goes on without
 * @throws CrossrootError when apt's configuration or a mirror cannot be used, and on a machine that Crossroot
 * does not run on.
 */
async function openContext(options) {
    const { world, warn, fresh, repositories = [] } = options;
    const host = (0,src_host/* hostOf */.w4)(world.host);
    (0,xz/* decodeXzInThreads */.vM)(world.xzWorker);
    const { environment } = world;
    const { aptRoot, publicMirrors } = world;
    const released = await findMirrors({ mirrors: options.mirrors, aptRoot, publicMirrors, at: fresh?.at });
    const { toolCache, temp } = await openPlaces(world, warn);
    const ending = new AbortController();
    const settings = { ...world.netSettings, proxies: proxiesOf(environment) };
    const net = openNet(settings, ending);
    const pageNet = openNet(pageSettings(settings), ending);
    const path = environment.PATH ?? '';
    const unpack = readPackInWorker(world.packWorker);
    const { packs = { kind: 'off' } } = options;
    const forCache = options.useCache ? cacheEnvironment(environment) : undefined;
    const store = new store_store/* Store */.il({
        toolCache,
        toolCacheFrom: placesOf(environment).toolCacheFrom,
        temp: world.temp,
        warn,
        path,
        now: world.clock,
        readPack: unpack,
        page: packs.kind === 'off'
            ? undefined
            : new ReleasePage({
                ...world.releasePage(),
                ...(packs.kind === 'own' ? { base: packs.base, warn } : {}),
                ...{ net: pageNet, ending: ending.signal, path, readPack: unpack },
            }),
        // A digest that is written down for others must be what the packages come to.
        ownOnly: fresh !== undefined,
        remote: forCache &&
            new (await __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 2242))).GithubCache({
                ...{ job: world.cacheJob, environment: forCache, path, warn },
                ...world.cacheLimits,
            }),
        findTool: toolCache === world.toolCache ? world.findTool : undefined,
    });
    return {
        host,
        net,
        ending,
        mirrors: withOwnRepositories(released, repositories, environment),
        ownSuites: repositories.map(own_repository/* ownSuite */.vf),
        store,
        keys: world.keys,
        keyFolders: world.keyFolders,
        now: new Date(world.clock()),
        temp,
        toolCache,
        at: fresh?.at,
        notBefore: fresh?.at === undefined ? fresh?.notBefore : undefined,
        records: fresh === undefined ? (0,external_node_path_.join)(toolCache, 'crossroot-resolutions') : undefined,
        sums: new Map(),
        readings: new Map(),
        path,
        close: async () => {
            try {
                await net.close();
                await pageNet.close();
                await store.saved();
            }
            finally {
                await (0,staging/* removeStaging */.O7)(temp);
                if ((0,external_node_fs_.existsSync)(temp))
                    warn(`${temp} cannot be removed: a later run does it`);
            }
        },
    };
}
/**
 * Packages wait beside the trees that are made of them: what a killed run leaves there, the next one removes.
 * Where the tool cache takes nothing more, they wait in the folder for temporary files; one that can start no
 * programs is of no use even for what is in it.
 */
async function openPlaces(world, warn) {
    const { toolCacheFrom, tempFrom } = placesOf(world.environment);
    refuseUnusablePaths(world);
    const trees = (0,store_store/* treesIn */.VS)(world.temp);
    let { toolCache } = world;
    try {
        return { toolCache, temp: await (0,place_problem/* makeTriedStaging */.GL)(toolCache) };
    }
    catch (error) {
        if (!(0,storage_error/* isUnwritable */.Q0)(error) && !(0,storage_error/* isFull */.uq)(error))
            throw (0,storage_error/* storageError */.QX)(error, 'writing the tool cache', toolCache);
        if (error instanceof place_problem/* NoProgramsError */.v_) {
            warn(`the tool cache of ${toolCacheFrom} is not used: ${(0,errors/* factsOf */.xS)(error)}; trees go to ${trees}`);
            toolCache = trees;
        }
    }
    try {
        (0,private_directory/* makePrivateDirectory */.Dn)(trees);
        return { toolCache, temp: await (0,place_problem/* makeTriedStaging */.GL)(trees) };
    }
    catch (error) {
        const places = `the tool cache ${world.toolCache} (${toolCacheFrom}) and the temporary folder ${world.temp} (${tempFrom})`;
        throw (0,storage_error/* storageError */.QX)(error, `writing both ${places}`, world.temp);
    }
}
/**
 * Refuses places whose files could not be named.
 * @throws CrossrootError that names the variable.
 */
function refuseUnusablePaths({ environment, toolCache, temp }) {
    const { toolCacheFrom, tempFrom } = placesOf(environment);
    refusePath(toolCache, toolCacheFrom);
    refusePath(temp, tempFrom);
}
function refusePath(folder, variable) {
    const why = (0,place_problem/* pathProblem */.z9)(folder);
    if (why === undefined)
        return;
    throw new errors/* CrossrootError */.p5({
        what: `trees cannot stand in ${JSON.stringify(folder)}, which ${variable} names`,
        why,
        todo: `set ${variable} to the absolute path of a folder without \`:\`, \`;\` and control characters`,
    });
}
/**
 * The variables of the process that talks to the GitHub cache, by its working folder; undefined where no cache
 * service is named: at a terminal, and on some servers.
 */
function cacheEnvironment(environment) {
    const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = environment;
    if (!ACTIONS_CACHE_URL && !ACTIONS_RESULTS_URL)
        return undefined;
    return (folder) => ({ ...environment, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
}
function proxiesOf(environment) {
    return {
        http: environment.http_proxy || environment.HTTP_PROXY || '',
        https: environment.https_proxy || environment.HTTPS_PROXY || '',
        except: environment.no_proxy || environment.NO_PROXY || '',
    };
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports hosts, isHost, hasHostTriple */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9000);


/** The machines that Crossroot runs on, as targets: Debian has its gcc and its Rust for them. */
const hosts = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV.filter(({ node }) => node !== undefined);
/**
 * What the gcc and the Rust are that run on a machine, as a target.
 * @throws CrossrootError on a machine that no gcc of ours runs on.
 */
function hostOf({ platform, arch }) {
    const host = platform === 'linux' ? hosts.find(({ node }) => node === arch) : undefined;
    if (host !== undefined)
        return host;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `Crossroot does not run on ${platform} ${arch}`,
        why: `its gcc is a Linux program for ${hosts.map(({ processor }) => processor).join(' or ')}`,
        todo: 'use such a Linux runner, for example runs-on: ubuntu-24.04 or ubuntu-24.04-arm',
    });
}
/** Whether a target is the host's own machine: then the release's native gcc compiles for it. */
function isHost({ debian }, host) {
    return debian === host.debian;
}
/** Whether a target has the host's triple, by which cargo tells the one from the other. */
function hasHostTriple({ triple }, host) {
    return triple === host.triple;
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ PlaceFailure),
/* harmony export */   nV: () => (/* binding */ DownloadError),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);


/** What the failure of a place can be about, and what a user can do about it. */
const advice = {
    missing: 'check the name and the version, or name a `mirror` that has it',
    access: 'name a `mirror` that needs no login; see whether a proxy refuses the address',
    status: 'try again later, or name another `mirror`',
    busy: 'try again later, or name another `mirror`',
    connection: 'check the network and the proxy settings (http_proxy, https_proxy, no_proxy), or name a reachable `mirror`',
    certificate: "check the machine's date, and give a private certificate authority with NODE_EXTRA_CA_CERTS",
    redirect: 'give the address that the file is really at, or name another `mirror`',
    content: 'something on the way sends other bytes (a stale mirror, a proxy, a login page): name another `mirror`',
};
/** Why one place did not give the wanted bytes, this time. */
class PlaceFailure extends Error {
    topic;
    advice;
    name = 'PlaceFailure';
    /** The host that gave no answer at all, if that is what happened. */
    silentHost;
    constructor(topic, 
    /**
     * Whether asking the same place once more may help (`again`), only the next place (`next`), or this one
     * when no other has the bytes (`last`).
     */
    advice, message, more = {}) {
        super(message, { cause: more.cause });
        this.topic = topic;
        this.advice = advice;
        this.silentHost = more.silentHost;
    }
}
/** No place gave the wanted bytes. */
class DownloadError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5 {
    /** True when at least one place said that it does not have them (404 or 410). */
    isGoneSomewhere;
    constructor(wanted, asked) {
        const failures = asked.flatMap((one) => one.failures.at(-1) ?? []);
        const topics = new Set(failures.map((failure) => failure.topic));
        super({
            what: `cannot download ${wanted.what}`,
            why: asked.length === 0 ? 'no source for it is known' : asked.map(placeLine),
            todo: asked.length === 0 ? 'name a `mirror`' : [...topics].map((topic) => advice[topic]),
            cause: failures.at(-1)?.cause,
        });
        this.name = 'DownloadError';
        this.isGoneSomewhere = topics.has('missing');
    }
}
function placeLine({ source, failures }) {
    const reasons = failures
        .map((failure) => failure.message)
        // The failure of a host that is not asked again repeats its reason, which may be the one before it.
        .filter((message, at, all) => !all.slice(0, at).some((earlier) => message.endsWith(earlier)))
        .join('; then ');
    const times = failures.length > 1 ? ` (asked ${failures.length} times)` : '';
    return `${source.name} ${(0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(source.url)}: ${reasons}${times}`;
}
/** Milliseconds in the unit that a reader would choose: `500 ms`, `30 s`, `24 h`. */
function duration(ms) {
    const rounded = (value) => Math.round(value * 10) / 10;
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 120_000)
        return `${rounded(ms / 1000)} s`;
    if (ms < 7_200_000)
        return `${rounded(ms / 60_000)} min`;
    return `${rounded(ms / 3_600_000)} h`;
}


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ provideTree),
/* harmony export */   sK: () => (/* binding */ pinsIn)
/* harmony export */ });
/* unused harmony exports pinsFile, makeTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8768);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4275);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4185);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3880);








/** Larger is no file of pins, in bytes. */
const largestPins = 2 ** 20;
/**
 * The pins in a folder, `data/pins`: a lock for each target and release, with all hosts. It is
 * read when a run asks for it, so that a start does not pay for those of other targets.
 * @throws CrossrootError where there is no such folder: nothing is to go on without pins in silence.
 */
function pinsIn(folder) {
    return (release, target, host) => {
        const file = pinsFile(folder, release, target);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
            const { sysroot, hosts } = JSON.parse((0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file, largestPins)).targets[target.triple];
            return { ...hosts[host.debian], sysroot };
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
            what: 'this Crossroot is not whole',
            why: `its own pins are not in ${folder}`,
            todo: 'use its repository as it is: the bundles in dist/ need data/ beside them',
        });
    };
}
/** Where the pins of a release for a target are. */
function pinsFile(folder, { name }, { triple }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, triple, `${name}.json`);
}
/** Finds or makes the tree of these packages, whatever its digest is. */
async function makeTree(plan, chosen, store, phase) {
    const { packages, resolved, suites } = chosen;
    const listed = newest(suites.map(({ date }) => date)) ?? resolved;
    return store.get(specOf(plan, { packages, listed }), phase);
}
/**
 * Finds or makes a planned tree: the pinned one, which asks the archive for nothing but packages that are
 * missing; without a pin, the one that the archive's present state comes to.
 * @throws CrossrootError when it is not available, or is not the pinned one.
 */
async function provideTree(plan, pin, store, phase) {
    const started = store.now();
    if (pin === undefined) {
        const tree = await makeChosen(plan, store, phase);
        // Choosing is a part of having it.
        return { ...tree, tookMs: store.now() - started };
    }
    const { packages, digest, suites, pack } = pin;
    const resolved = new Date(pin.resolved);
    const listed = newest(Object.values(suites).map((date) => new Date(date))) ?? resolved;
    phase.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(packages.length, 'package')}, pinned ${resolved.toUTCString()}: ${digest}`);
    try {
        return await store.get({ ...specOf(plan, { packages, listed }), digest, pack }, phase);
    }
    catch (error) {
        // A mirror has dropped the package; behind a firewall, the snapshot service cannot be reached either.
        throw error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .DownloadError */ .nV && error.isGoneSomewhere ? withRenewal(error, plan.kind) : error;
    }
}
/** A mirror that moves on may drop a package after it was chosen: then the packages are chosen once more. */
async function makeChosen(plan, store, phase) {
    const chosen = await plan.choose();
    try {
        return await makeTree(plan, chosen, store, phase);
    }
    catch (error) {
        if (!(error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .DownloadError */ .nV && error.isGoneSomewhere))
            throw error;
        const anew = await plan.choose({ anew: true });
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(anew.packages, chosen.packages))
            throw error;
        phase.info(`chosen once more, because a mirror has changed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error)}`);
        return makeTree(plan, anew, store, phase);
    }
}
function withRenewal(error, kind) {
    const renew = 'or pin what there is today: crossroot lock --update';
    // A new lock takes the gcc that Crossroot pins, which may be the one that is gone.
    const newer = kind === 'gcc' ? ['if it is still this gcc: a newer Crossroot pins a newer one'] : [];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: error.what,
        why: error.why,
        todo: [...error.todo, renew, ...newer],
        cause: error,
    });
}
/** A mirror may lag: its lists are as old as their own dates say, whatever this machine's clock says. */
function newest(dates) {
    return dates.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}
function specOf(plan, chosen) {
    const { kind, rules, release } = plan;
    return {
        ...(0,_tree_key_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)({ kind, rules, from: 'packages', release: release.name, packages: chosen.packages }),
        make: (root) => plan.make(chosen, root),
        check: (root) => plan.check(root),
    };
}


/***/ }),

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ treesIn),
/* harmony export */   il: () => (/* binding */ Store)
/* harmony export */ });
/* unused harmony exports makeAndDigest, settleTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3671);
/* harmony import */ var _system_plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4547);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47);
/* harmony import */ var _system_staging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6859);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5720);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6710);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5767);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3880);











/** Where trees go in a folder for temporary files. */
function treesIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'crossroot-trees');
}
/**
 * Where trees live on a machine: in the tool cache, else in the remote cache, else on the release page, else
 * made. A tree is kept under
 * its digest; which digest the packages of a tree have come to is remembered beside it.
 *
 * Marker and tree are staged together and appear by one rename. Of several processes that make the same tree,
 * the first one's stays. A pack from the remote cache is digested and held against the pin; without a pin it
 * states its own digest.
 */
class Store {
    #options;
    #toolCache;
    /** Used when the tool cache cannot be written. */
    #fallback;
    #saving = [];
    #hasWarned = false;
    constructor(options) {
        const { toolCache, findTool, temp, warn } = options;
        this.#options = options;
        this.#toolCache = new _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolCache */ .Hy(toolCache, warn, findTool);
        this.#fallback = new _tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolCache */ .Hy(treesIn(temp), warn);
    }
    /** Milliseconds since any moment. */
    now() {
        return this.#options.now();
    }
    /**
     * Finds or makes a tree. Its path is one that all tools can carry.
     * @throws CrossrootError when a new tree does not have the pinned digest, and when neither the tool cache nor
     * the folder for temporary files can take it; and what `make` throws.
     */
    async get(spec, phase) {
        const started = this.now();
        const provided = (await this.#find(spec, phase)) ?? (await this.#provide(spec, phase));
        return { ...provided, path: (0,_system_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s)(provided.path), tookMs: this.now() - started };
    }
    /** Waits until all packs are saved, or have failed to be. */
    async saved() {
        await Promise.all(this.#saving);
    }
    async #find(spec, phase) {
        const mayUseFallback = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .whyShared */ .I5)(this.#fallback.folder) === undefined;
        for (const place of [this.#toolCache, ...(mayUseFallback ? [this.#fallback] : [])]) {
            const known = this.#recall(place, spec);
            const digest = spec.digest ?? known;
            const found = digest === undefined ? undefined : await place.find({ kind: spec.kind, digest }, phase);
            if (found === undefined)
                continue;
            if (digest === known)
                return { ...found, from: 'tool cache', saved: Promise.resolve() };
            phase.info(`${found.path} is not known to come from these packages: they are fetched to prove it`);
        }
        return undefined;
    }
    async #provide(spec, phase) {
        const { place, staging } = await this.#stage(spec);
        try {
            return await this.#restoreOrMake(spec, place, staging, phase);
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, `making the ${spec.kind}`, place.folder);
        }
        finally {
            await (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStaging */ .O7)(staging);
        }
    }
    /** A staging folder in the first place that can be written. */
    async #stage(spec) {
        const { folder } = this.#toolCache;
        const fallback = this.#fallback.folder;
        try {
            this.#toolCache.refuseShared(spec.kind, spec.digest ?? this.#recall(this.#toolCache, spec));
            return { place: this.#toolCache, staging: await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTriedStaging */ .GL)(folder) };
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnwritable */ .Q0)(error) && !(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isFull */ .uq)(error))
                throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, 'writing the tool cache', folder);
            const why = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5 ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            const named = this.#options.toolCacheFrom === undefined ? '' : ` of ${this.#options.toolCacheFrom}`;
            if (!this.#hasWarned)
                this.#options.warn(`the tool cache ${folder}${named} cannot be written (${why}): trees go to ${fallback}`);
            this.#hasWarned = true;
        }
        try {
            (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivateDirectory */ .Dn)(fallback);
            return { place: this.#fallback, staging: await (0,_system_place_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTriedStaging */ .GL)(fallback) };
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .QX)(error, 'writing the folder for temporary files', fallback);
        }
    }
    async #restoreOrMake(spec, place, staging, phase) {
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'entry');
        const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
        const { savePack } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 1547));
        const cache = { ...this.#options, remote: spec.localOnly ? undefined : this.#options.remote };
        const { from, ...made } = (await this.#restore(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'pack'), tree, cache, phase)) ?? (await this.#make(spec, tree));
        for (const folder of [entry, tree])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o755);
        (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .writeMarker */ .en)(`${tree}.complete`, { ...made, signature: (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .signTree */ .g5)(tree) });
        const { path, other } = await place.publish({ kind: spec.kind, digest: made.digest }, entry, phase);
        this.#remember(place, spec, { digest: made.digest, from: from === 'made' ? 'made' : 'pack' });
        const nothingSaved = Promise.resolve();
        if (other !== undefined)
            return { ...other, from: 'tool cache', saved: nothingSaved };
        // What the page has is not kept in the cache as well, whose space is the user's.
        if (from !== 'made')
            return { path, ...made, from, saved: nothingSaved };
        const saved = savePack(spec, { path, ...made }, this.#fallback.folder, cache);
        this.#saving.push(saved);
        return { path, ...made, from, saved };
    }
    async #restore(spec, file, tree, cache, phase) {
        const { digest, kind, pack } = spec;
        if (digest === undefined && this.#options.ownOnly)
            return undefined;
        const { restorePack } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 1547));
        const cached = await restorePack(spec, file, tree, cache, phase);
        if (cached !== undefined)
            return { ...cached, from: 'cache' };
        if (digest === undefined || pack === undefined)
            return undefined;
        const isThere = await this.#options.page?.restore({ kind, digest }, pack, file, tree, phase);
        return isThere === true ? { digest, madeInMs: undefined, from: 'release page' } : undefined;
    }
    async #make(spec, tree) {
        const started = this.now();
        const digest = await makeAndDigest(tree, spec.make);
        if (spec.digest === undefined || spec.digest === digest) {
            return { digest, madeInMs: Math.round(this.now() - started), from: 'made' };
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `the ${spec.kind} that was made is not the pinned one`,
            why: [`its digest: ${digest}`, `pinned: ${spec.digest}`, 'its packages are the pinned ones'],
            todo: [
                'if the digest in the lock was edited: take the file from version control, or write it anew with `crossroot lock`',
                'if it was not: report this with the log of the run',
            ],
        });
    }
    #recall(place, spec) {
        const known = place.recall(spec);
        return known?.from === 'pack' && this.#options.ownOnly ? undefined : known?.digest;
    }
    /** Remembering only saves time: a run that has its tree goes on without. */
    #remember(place, spec, known) {
        try {
            place.remember(spec, known);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            this.#options.warn(`which digest the packages of the ${spec.kind} came to is not remembered, and the next run makes it anew: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(error)}`);
        }
    }
}
/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;
/** Makes a tree in a new folder, and gives its digest. */
async function makeAndDigest(root, make) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root, { recursive: true });
    const since = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(root).mtimeMs;
    const sums = await make(root);
    settleTree(root, since);
    return (await (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestTree */ .hW)(root, sums)).sha256;
}
/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit,
 * folders 0755, and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes
 * elsewhere and build scripts that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
function settleTree(root, sinceMs) {
    for (const { disk, type } of (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .walk */ .GG)(root)) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(disk);
        const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
        if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(disk, wanted);
        if (stat.mtimeMs >= sinceMs)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(disk, ownTime, ownTime);
    }
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ ToolCache),
/* harmony export */   QP: () => (/* binding */ findInRunnersToolCache),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   g5: () => (/* binding */ signTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4275);
/* harmony import */ var _system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47);
/* harmony import */ var _system_staging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6859);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5720);
/* harmony import */ var _unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6710);
/* harmony import */ var _tree_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3880);












/**
 * Looks a tool up in the runner's tool cache, as every action does. `@actions/tool-cache` takes the folder from
 * the variable of the process and writes debug commands to standard output, so this is for a step of a workflow
 * alone: there the runner has set the variable, and reads the output.
 */
const findInRunnersToolCache = async ({ name, version }) => {
    const { find } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
    return find(name, version, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
};
/**
 * Trees in a folder with the layout of `@actions/tool-cache`: `<tool>/<version>/<arch>`, and a marker
 * `<arch>.complete` beside it.
 *
 * A tree is used when the file facts in its marker still hold, else it is digested again. The marker is
 * believed: that guards against damage and not against another program of the same user. What another user can
 * have written is not used, for they can change it while it is in use; and a folder of theirs is not removed.
 */
class ToolCache {
    folder;
    warn;
    findTool;
    /** @param findTool the look-up of the runner, where the folder is the runner's */
    constructor(folder, warn, findTool) {
        this.folder = folder;
        this.warn = warn;
        this.findTool = findTool;
    }
    /** The tree, if it is what it should be; anything else that is in its place is removed. */
    async find(tree, phase) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#pathOf(tree));
        if ((0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) !== undefined)
            return undefined;
        const inode = inodeOf(folder);
        if (inode === undefined || isOthersFolder(folder))
            return undefined;
        let why;
        try {
            const found = await this.#examine(tree);
            if (typeof found !== 'string')
                return found;
            why = found;
        }
        catch (error) {
            // What no tree can hold is reported in words.
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5))
                throw error;
            // Another process may have found it unfit and moved it away.
            if (inodeOf(folder) !== inode)
                return undefined;
            why = `it cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(error)}`;
        }
        this.warn(`the ${tree.kind} in ${this.folder} is made anew: ${why}`);
        await this.#discard(folder, inode, phase);
        return undefined;
    }
    /**
     * Refuses to make a tree for a place that is not this user's alone.
     * @param digest where it is known already
     * @throws SharedFolderError
     */
    refuseShared(kind, digest = '') {
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#pathOf({ kind, digest }));
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseShared */ .qY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry));
        if (isOthersFolder(entry))
            (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseShared */ .qY)(entry);
    }
    /**
     * Moves a new tree with its marker into its place, by one rename: another process sees all of it or nothing.
     * @param entry the folder that holds both
     * @returns the tree that is there now: that of another process, if it was faster
     */
    async publish(tree, entry, phase) {
        const path = this.#pathOf(tree);
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .makePrivateDirectory */ .Dn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), 0o755);
        for (let attempt = 1;; attempt++) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                return { path };
            }
            catch (error) {
                const isTaken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '');
                if (!isTaken || attempt === 5)
                    throw error;
                this.refuseShared(tree.kind, tree.digest);
            }
            const other = await this.find(tree, phase);
            if (other !== undefined)
                return { path, other };
        }
    }
    /** Says which digest the ingredients of a tree have last come to here; undefined when that is not known. */
    recall(tree) {
        const record = this.#recordOf(tree);
        if (((0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(record)) ?? (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(record, 'file')) !== undefined)
            return undefined;
        try {
            const text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(record, mostBytes, { links: 'refuse' });
            const [, digest, from] = /^([0-9a-f]{64}) (made|pack)\n$/.exec(text) ?? [];
            return digest === undefined ? undefined : { digest, from: from === 'made' ? 'made' : 'pack' };
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            return undefined;
        }
    }
    /**
     * Remembers it, for every process.
     * @throws a system error when it cannot be written.
     */
    remember(tree, { digest, from }) {
        const record = this.#recordOf(tree);
        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .makePrivateDirectory */ .Dn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(record), 0o755);
        (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceText */ .ee)(record, `${digest} ${from}\n`);
    }
    #recordOf({ kind, key }) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
    }
    #pathOf(tree) {
        const { name, version } = (0,_tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .cachedTool */ .$d)(tree);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, name, version, _tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .treeFolder */ .vR);
    }
    /** The tree, or why it cannot be used. */
    async #examine(tree) {
        const path = this.#pathOf(tree);
        const file = `${path}.complete`;
        const hasMarker = (await this.findTool?.((0,_tree_key_js__WEBPACK_IMPORTED_MODULE_10__/* .cachedTool */ .$d)(tree))) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file));
        if (!hasMarker)
            return 'it has no marker';
        const shared = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) ?? (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(path);
        if (shared !== undefined)
            return shared;
        const sharedMarker = (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .whyShared */ .I5)(file, 'file');
        if (sharedMarker !== undefined)
            return `its marker is not believed: ${sharedMarker}`;
        const marker = readMarker(file);
        if (marker === undefined)
            return 'its marker is damaged';
        const { digest } = tree;
        if (marker.digest !== digest)
            return `its marker says ${marker.digest}, and ${digest} is wanted`;
        const signature = signTree(path);
        const found = { path, digest, madeInMs: marker.madeInMs };
        if (signature === marker.signature)
            return found;
        const { sha256 } = await (0,_unpack_tree_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestTree */ .hW)(path);
        if (sha256 !== digest)
            return `it was changed: its digest was ${digest} and is ${sha256}`;
        try {
            writeMarker(file, { ...marker, signature });
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
                throw error;
        }
        return found;
    }
    /** Moves a folder out of its place, unless another process has replaced it meanwhile, and removes it. */
    async #discard(folder, inode, phase) {
        try {
            const staging = (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .makeStaging */ .me)(this.folder);
            try {
                const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false });
                if (stat?.ino === inode) {
                    if (stat.isDirectory())
                        (0,_system_private_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .giveBackRights */ .Ks)(folder, stat);
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, 'unfit'));
                }
            }
            finally {
                await (0,_system_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .removeStaging */ .O7)(staging);
            }
        }
        catch (error) {
            if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
                throw error;
            phase.info(`${folder} cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    }
}
function inodeOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false })?.ino;
    }
    catch (error) {
        if (!(0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnwritable */ .Q0)(error))
            throw error;
        return undefined;
    }
}
/** Another user could change their folder while it is read or removed; root need not be feared. */
function isOthersFolder(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isDirectory() === true && ![process.getuid?.(), 0].includes(stat.uid);
}
/** A marker or a record of a digest has a few hundred. */
const mostBytes = 2 ** 16;
const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    /** The digest that the tree had when it was put there. */
    digest: valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** The facts of all its files at that time, see {@link signTree}. */
    signature: valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** How long it took to make the tree, in milliseconds, where that is known. */
    madeInMs: valibot__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig()),
});
/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is under a
 * root. While it is the same, nothing has changed the tree since it was digested: every change sets the inode's
 * time, which no program can set back.
 */
function signTree(root) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const visit = (folder) => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort()) {
            const path = `${folder}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { bigint: true });
            digest.update(`${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`);
            if (stat.isDirectory())
                visit(path);
        }
    };
    visit(root);
    return digest.digest('hex');
}
/** `undefined` when there is none or it is damaged. */
function readMarker(file) {
    try {
        const text = (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fittingText */ .L)(file, mostBytes, { links: 'refuse' });
        const read = valibot__WEBPACK_IMPORTED_MODULE_11__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_11__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .qFJ(), markerSchema), text);
        return read.success ? read.output : undefined;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a marker by one rename. */
function writeMarker(file, marker) {
    (0,_system_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceText */ .ee)(file, `${JSON.stringify(marker)}\n`);
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ cachedTool),
/* harmony export */   W_: () => (/* binding */ treeKey),
/* harmony export */   k$: () => (/* binding */ cacheKey),
/* harmony export */   vR: () => (/* binding */ treeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _debian_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1312);


/** The one place where the key of a tree is made. After a change here no cached tree is found again. */
function treeKey(made) {
    const { kind, rules } = made;
    const keyOf = (parts, madeOf) => ({
        kind,
        key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex'),
        madeOf,
    });
    // The format of a key: raised when it changes.
    const format = 'crossroot tree 1';
    switch (made.from) {
        case 'packages': {
            const { release, packages } = made;
            const names = packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
            // All that is said of each package, in any order: a lock that says something else of the same bytes finds
            // no tree, and its packages are looked at again. The same ones make a sysroot, a gcc or a Rust, and two
            // releases that share them may lay a tree out in two ways.
            const rows = packages.map((row) => [row.sha256, row.size, row.name, row.version, row.architecture, row.repository, row.path].join(' '));
            return keyOf([format, kind, release, rules, ...rows.sort()], `${(0,_debian_release_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(release)}, rules ${rules}, the SHA256 of ${names.sort().join(', ')}`);
        }
        case 'tarball': {
            // The bytes of the tarball alone: a path and a URL of the same tarball share a tree.
            const { sha256, what } = made;
            const facts = `SHA256 ${sha256}, rules ${rules}`;
            return kind === 'gcc'
                ? keyOf(['crossroot toolchain 1', rules, sha256, ''], `${what}, ${facts}`)
                : keyOf([format, kind, 'tarball', rules, sha256], `a tarball with ${facts}`);
        }
        case 'directory': {
            // A directory's files are not read for a key, so its path and the facts of its files are used instead.
            const { path, signature } = made;
            return keyOf([format, kind, 'folder', rules, path, signature], `the directory ${path} as it is now, rules ${rules}`);
        }
    }
}
/** The key of a tree's pack in a remote cache. */
function cacheKey({ kind, key }) {
    return `crossroot-${kind}-${key}`;
}
/**
 * Versions must be semver, hence the digest as a pre-release. It is whole: a lock could name a digest that
 * begins as another tree's does, and take its place.
 */
function cachedTool({ kind, digest }) {
    return { name: `crossroot-${kind}`, version: `1.0.0-h${digest}` };
}
/**
 * The folder of a tree in its entry of a tool cache, where `@actions/tool-cache` has an architecture. It is the
 * same on every host: a sysroot is the same for all, and machines of two kinds may share a tool cache.
 */
const treeFolder = 'x64';


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeTriedStaging),
/* harmony export */   v_: () => (/* binding */ NoProgramsError),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6859);




/**
 * A place in which no program can be started. It has the code of a system error: it is as good as one that
 * cannot be written.
 */
class NoProgramsError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5 {
    code = 'EACCES';
    constructor(place) {
        super({
            what: `programs cannot run from ${place}`,
            why: 'its file system is mounted with noexec',
            todo: 'set RUNNER_TOOL_CACHE, or RUNNER_TEMP, to a folder on a file system without noexec',
        });
    }
}
/**
 * Says why programs and variables could not name what is in a folder: ld.so(8) splits its library path at
 * colons and semicolons, and the files of the runner have a line for a value.
 * @returns undefined for a path that all of them can carry.
 */
function pathProblem(path) {
    if (!path.startsWith('/'))
        return 'it is not absolute';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return /[:;\x00-\x1f\x7f]/.test(path)
        ? 'PATH, pkg-config, CMake and the loader split lists of folders at colons and semicolons, and variables are lines'
        : undefined;
}
/** Less than any tree has, more than a file system keeps beside the names of files. */
const triedBytes = 16_384;
/**
 * Makes an empty staging folder in a place, where a file has room and could be started as a program, and sweeps
 * those of processes that have ended.
 * @throws NoProgramsError for a place that is mounted with noexec; what {@link makeStaging} throws, and the
 * system error of a full disk. Nothing is left then.
 */
async function makeTriedStaging(place) {
    const staging = (0,_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStaging */ .me)(place);
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'tried');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, Buffer.alloc(triedBytes), { mode: 0o700 });
        refuseNoPrograms(file, place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        await (0,_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepStaging */ .ii)(staging);
        return staging;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { recursive: true, force: true });
        throw error;
    }
}
/** access(2) refuses to execute any file of such a mount, whoever asks. */
function refuseNoPrograms(file, place) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EACCES' ? new NoProgramsError(place) : error;
    }
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47);






/** What shells, make, pkg-config, CMake, rustc and cargo's variables all take as it is, without quotes. */
const plain = /^[A-Za-z0-9_./+@~-]*$/;
/** Where links can be: places that do not change from run to run, so that nothing is built again. */
const usualPlaces = () => ['/tmp', '/var/tmp', (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()];
/**
 * A path to the same place without blanks, quotes, `$`, `=` and letters beyond ASCII: itself, or one through a
 * link to the part that has them. The link is in a folder that only this user can write, and has the same name
 * in every run.
 * @param path absolute
 * @param places for the link; one in which another user could put something else in its place is passed over
 * @throws CrossrootError when there is no place for the link.
 */
function plainPath(path, places = usualPlaces()) {
    if (plain.test(path))
        return path;
    const parts = path.split('/');
    const end = parts.findLastIndex((part) => !plain.test(part)) + 1;
    const odd = parts.slice(0, end).join('/');
    const failures = [];
    for (const place of places.filter((one) => one.startsWith('/') && plain.test(one))) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, `crossroot-links-${process.getuid?.()}`);
        try {
            (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseReplaceable */ .FL)(place);
            (0,_private_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makePrivateDirectory */ .Dn)(folder);
            const link = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(odd).digest('hex').slice(0, 16));
            makeLink(link, odd);
            return [link, ...parts.slice(end)].join('/');
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5) && (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === undefined)
                throw error;
            failures.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(error));
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `cannot make a link to ${odd}, whose name some build tools cannot handle`,
        why: failures,
        todo: 'use a folder whose path has only ASCII letters, digits and `._+@~-`',
    });
}
/**
 * Other runs make the same one, and go through it meanwhile: it is replaced at once. It is new each time, so
 * that what cleans these places of old files leaves it alone.
 */
function makeLink(link, to) {
    const fresh = `${link}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(to, fresh);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, link);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh);
        throw error;
    }
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Np: () => (/* binding */ digestEntries),
/* harmony export */   hW: () => (/* binding */ digestTree)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _system_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4275);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4185);






/**
 * The digest of entries, in any order.
 *
 * It is the SHA256 over the line `crossroot tree 1\n` and a record for each entry under the root, sorted by
 * the bytes of the path in UTF-8. A record is four fields, each ended by a NUL:
 *
 * 1. the type: `folder`, `file` or `symlink`;
 * 2. the path from the root, parts joined with `/`, without a leading one;
 * 3. the permission bits (`mode & 07777`) as four octal digits, empty for a symlink;
 * 4. a file's SHA256 in lowercase hexadecimal, a symlink's target, nothing for a folder.
 *
 * Owners and times are left out. So are hardlinks: each name counts as a file of its own.
 */
function digestEntries(entries) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('crossroot tree 1\n');
    for (const entry of sortByPath(entries)) {
        switch (entry.type) {
            case 'folder':
                digest.update(`folder\0${entry.path}\0${octal(entry.mode)}\0\0`);
                break;
            case 'file':
                digest.update(`file\0${entry.path}\0${octal(entry.mode)}\0${entry.sha256}\0`);
                break;
            case 'symlink':
                digest.update(`symlink\0${entry.path}\0\0${entry.target}\0`);
                break;
        }
    }
    return { sha256: digest.digest('hex') };
}
/**
 * Reads the tree under `root` and gives its digest (see {@link digestEntries}). Links are not followed.
 *
 * @param known sums that need not be taken again, of files whose inode did not change since; for a root that
 * nobody else writes.
 * @throws CrossrootError when it holds something that is no file, folder or symlink, or a name that is not
 * UTF-8.
 */
async function digestTree(root, known) {
    const entries = [];
    let sinceYield = 0;
    for (const { path, disk, type } of walk(root)) {
        if (type === 'symlink') {
            entries.push({ type, path, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(disk) });
            continue;
        }
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(disk, { bigint: true });
        const mode = Number(stat.mode) & 0o7777;
        if (type === 'folder') {
            entries.push({ type, path, mode });
            continue;
        }
        const sum = known !== undefined && stat.ctimeNs < known.until ? known.byPath.get(path) : undefined;
        entries.push({ type, path, mode, sha256: sum ?? hashFile(disk) });
        sinceYield += 65536 + (sum === undefined ? Number(stat.size) : 0);
        if (sinceYield > 1 << 24) {
            sinceYield = 0;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
    }
    return digestEntries(entries);
}
/** All that is under a root, parents before their children, without following links. */
function* walk(root, folder = '') {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root, { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const disk = `${root}/${entry.name}`;
        if (entry.name.includes('\ufffd'))
            throw unfit(path, 'its name is not UTF-8');
        if (entry.isDirectory()) {
            yield { path, disk, type: 'folder' };
            yield* walk(disk, path);
        }
        else if (entry.isSymbolicLink()) {
            yield { path, disk, type: 'symlink' };
        }
        else if (entry.isFile()) {
            yield { path, disk, type: 'file' };
        }
        else {
            throw unfit(path, 'it is not a file, folder or symlink');
        }
    }
}
/** Sorts by the bytes of the path in UTF-8. */
function sortByPath(entries) {
    const keyed = Array.from(entries, (entry) => ({ key: Buffer.from(entry.path).toString('latin1'), entry }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ entry }) => entry);
}
const buffer = Buffer.allocUnsafe(1 << 20);
/** No pack holds a larger file. */
const largestFile = 8 * 2 ** 30;
/**
 * The SHA256 of a file, lowercase hexadecimal: of as much as it has when it is opened. Reads in pieces, so that
 * memory stays bounded.
 * @throws CrossrootError when it is larger than a file of a tree may be.
 */
function hashFile(file) {
    return (0,_system_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(file, (fd, { size }) => {
        if (size > largestFile)
            throw unfit(file, `it is larger than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(largestFile)}`);
        let digest;
        for (let left = size;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, Math.min(buffer.length, left), null);
            left -= read;
            const bytes = buffer.subarray(0, read);
            if (digest === undefined && read < buffer.length)
                return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
            if (read === 0)
                return digest?.digest('hex') ?? '';
            digest = (digest ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(bytes);
        }
    });
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
function unfit(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `${JSON.stringify(path)} cannot be part of a tree`,
        why,
        todo: 'remove it from the folder or tarball that the tree is made from',
    });
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
