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

// UNUSED EXPORTS: cacheEnvironment, ownSuitesOf, realWorld, refuseUnusablePaths

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
const mirrors_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"public mirror","bases":{"debian":"http://ftp.debian.org/debian","debian-security":"http://security.debian.org/debian-security"}},{"name":"Debian\'s snapshot service","bases":{"debian":"https://snapshot.debian.org/archive/debian/{time}","debian-security":"https://snapshot.debian.org/archive/debian-security/{time}"}},{"name":"Debian\'s archive of ended releases","bases":{"debian":"http://archive.debian.org/debian","debian-security":"http://archive.debian.org/debian-security"}}]');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(8099);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(9058);
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
 * Reads a source in the one-line form: `deb [arch=arm64 signed-by=/a.gpg] https://mirror.example/debian bookworm
 * main`; a comment may follow.
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
        components: words(components),
        options: optionsOf(words(options)),
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
    const list = (name) => words(fields.get(name) ?? '');
    const [types, uris, suites, components] = [list('types'), list('uris'), list('suites'), list('components')];
    const options = [...fields].flatMap(([name, value]) => {
        if (plainFields.has(name) || name.startsWith('x-'))
            return [];
        return [[name === 'architectures' ? 'arch' : name, words(value).join(',')]];
    });
    const text = (0,net_url/* printable */.g$)([...types, ...uris, ...suites, ...components].join(' '));
    return { text, types, uris, suites, components, options: new Map(options) };
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/src/debian/sources-list.js








/**
 * Finds the Debian repositories in apt's set-up (sources.list(5)): `sources.list` and the `.list` and
 * `.sources` files of `sources.list.d`. Only http and https count. A repository is Debian's when it has the
 * component `main`, no key but Debian's, and a URI that ends in `/debian` or `/debian-security`, or suites
 * named like `bookworm-security`.
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 */
async function readAptSources(root) {
    const folder = (0,external_node_path_.join)(root, 'sources.list.d');
    const names = await readable((0,promises_.readdir)(folder));
    const files = [(0,external_node_path_.join)(root, 'sources.list'), ...names.toSorted().map((name) => (0,external_node_path_.join)(folder, name))];
    const entries = await Promise.all(files.map((file) => readable(readEntries(file))));
    return entries.flat().flatMap(debianRepositories);
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
    const text = (0,open_file/* readText */.yR)(file, 2 ** 20);
    return file.endsWith('.list')
        ? text.split('\n').flatMap((line) => parseOneLine(line) ?? [])
        : (0,control/* parseParagraphs */.L)(text, { comments: true }).flatMap((fields) => parseDeb822(fields) ?? []);
}
function debianRepositories(entry) {
    if (!entry.types.includes('deb') || !entry.components.includes('main'))
        return [];
    // A file of keys that is not named after Debian belongs to another repository.
    const signedBy = entry.options.get('signed-by') ?? '';
    if (signedBy.startsWith('/') && !/debian/i.test(signedBy))
        return [];
    return entry.uris.flatMap((uri) => {
        const url = (0,net_url/* parseHttpUrl */.f$)(uri);
        if (url === undefined || url.username !== '' || url.password !== '' || /[?#]/.test(url.href))
            return [];
        const repository = repositoryOf(url, entry.suites);
        return repository === undefined ? [] : [{ repository, base: url.href.replace(/\/+$/, '') }];
    });
}
function repositoryOf(url, suites) {
    const path = url.pathname.replace(/\/+$/, '');
    if (path.endsWith('/debian-security') || suites.some((suite) => securitySuites.has(suite)))
        return 'debian-security';
    return path.endsWith('/debian') ? 'debian' : undefined;
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
 * Finds the mirrors of Debian's archive: those that the user named, then those of this machine's apt, then the
 * public ones of `data/mirrors.json`.
 * @param options.mirrors base URLs that the user named. `<base>/dists` is the repository `debian`'s; the
 * repository `debian-security` is looked for beside it, at `<base>-security`, as Debian's own mirrors have it,
 * or at `/debian-security` where the base has no path.
 * @param options.aptRoot apt's folder, on most machines `/etc/apt`.
 * @param options.publicMirrors asked last.
 * @param options.at shows the archive as it was then, through the snapshot services among the public mirrors.
 * @throws CrossrootError when a base URL that the user named cannot be used.
 */
async function findMirrors(options) {
    const { at } = options;
    const apt = await readAptSources(options.aptRoot);
    const bases = [
        ...options.mirrors.map(checkedBase).flatMap((url) => [
            { name: 'mirror', repository: 'debian', url },
            { name: 'mirror', repository: 'debian-security', url: securityBase(url) },
        ]),
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
            todo: 'report this: data/mirrors.json has one for each repository of a release',
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

// EXTERNAL MODULE: ./lib/src/debian/own-keys.js + 1 modules
var own_keys = __webpack_require__(8270);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(2147);
;// CONCATENATED MODULE: ./lib/src/debian/own-mirrors.js



/**
 * Mirrors that also reach the repositories that the user brings, each at its own address alone: no mirror is asked
 * for what is theirs, and none of them for what is a mirror's.
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
            throw new Error('a byte came before the file was opened');
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
        `no permission to write there: ${message}`,
        'make the folder writable for this user, or choose another one',
    ];
    const full = ['the disk is full', 'free space there'];
    const taken = [
        'something is there already',
        'remove it, or look for another run that works in the same folder',
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
    limitedHosts: ['snapshot.debian.org'],
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
const mostBytes = 2 ** 16;
/** The release page that a file names, `data/packs.json`. @throws a system error when there is no such file. */
function releasePageIn(file) {
    const { base } = JSON.parse((0,open_file/* readText */.yR)(file, mostBytes));
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
        ownSuites: ownSuitesOf(repositories, world),
        store,
        keys: world.keys,
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
/** The suites that the user brings, with the keys that this machine has. */
function ownSuitesOf(repositories, { aptRoot }) {
    const folders = [(0,external_node_path_.join)(aptRoot, 'keyrings'), '/usr/share/keyrings'];
    return repositories.map((one) => (0,own_repository/* ownSuite */.vf)(one, (0,own_keys/* keysOnMachine */.T)(one, folders)));
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

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ keyLabel),
  Vc: () => (/* binding */ loadKeys),
  fN: () => (/* binding */ withCertificates)
});

;// CONCATENATED MODULE: ./lib/data/keyrings/debian.json
const debian_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Debian Archive Automatic Signing Key (10/buster)","fingerprint":"80d15823b7fd1561f9f7bcdddc30d7c23cbbabee","keyIds":["dc30d7c23cbbabee","648acfd622f3d138"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFyy5ecBEACxXGKUyi5dFjPhEFoz3IwKlVfDxySVg+hlhcUEO657UHf/7Ba5","wr9eHxjlbpxetAymSNnptgh8oaJWcokr9UjeaTbKrYGpRra7Wd1W+f++9tF7BVvV","+AWBaltD5NDuq+eQ7kj72oeMa7KAr4702ZokLgiTsS9dPeDAodx3/jMuV9VxlJ7q","w07bAoUdzhlPBcII3MOCMfQmtwIg27/qqekeOnrGtNwscugwVqcBATxRZ1wNAebJ","60FH9FQOtPZJnuv/q3KXqoneuSMKiBKferQhLXDG/1fUyojNF9Dcae+HmHAZmVsV","K8cHQwgSICWOgWOKVHUH0YHYvElhNIWayaw1EswEW3WMa0F4tY+EDNHEII1TGOxc","X9VzbGT998Hiuf9iJuWuCgYZ75XGA/tUooOwLE77lxPGpTtLL0tr/lTJOkfwxVeY","ERH1LranSQhZAXDHozKPylGo2vLxfA4WNKfaC7Mgq2WKpDWjYtF4kO6/Eiyoiq8L","DqOkCtvt84PFoXEGMk3I1yd7d3bhIUwsgt6nkvn54xebJwVe5aK4MM7qCNZAm+7i","94iZjXTH9wUWX27n9UESqYeHjer1L0m/yL8sn4ceCMzpri2HsI71URwJp47GJTSV","6oAm7NJkiT5Oihcex/tvObZZXZZNqtwROBCkBcdb4Ii3upIfx8uQ3WBkSQARAQAB","iQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQ3DDXwjy7q+7u/g//Wzz20dlQymfkrtvgWAXN","8qw6ifkQtd/kNu61A5u5MGg/EViFnmvZdtYRentf3qnsDl3ZgjYhHMJ5hLVG16Gb","2nrkpQQe6rBX26PMkg/wP5uebUnPQscEO0KpVlJBppO4/rmJNKsphsRYCkgbZORM","LyTRijrN+NJw3Lirk59ykkWyu0PQN0by+aDMOjg4Qt8vfpNxeeEBtCg7wk5XuArZ","mDwcjqazkXn04l74LRzXynK2HFakROCWZQQxl87gpFXAzcdualbenazYI3nWcpPM","taLvOoWpse4jM2c4UC9fX+PLOCOh01POMu/7+omeKfuSLJ77ngS7jkCdbn8y469e","EBFh5tGD2piNg3IgSFjGFOIKt8eOOYQJ5dYLCYpDQ12qO3B/TnRiIwWGDPWg3wxZ","UEkVS+ZkqZcBe3qIqEQ4r/ZgG2vByWdiKDEYGIk6vITOP9SBzWE29M883oAvifcG","3cTwyODl06RMe/DJkZwMxbti0qn2Fpw6T4kozVVI3wbmuLm7kShcTxeE4volP44c","3mOcqIyXIoOQeCLHy34SmYkzmSJ7iE32u6V4hzvPOtfxFbR6VUKOGvFCGUTLfvZr","AqF2PiUWw9B/bXkD6j7js7eclYz9ClgDnW8p5HzA4xVoVAvZISNbwxtiwflplbYT","6t1Mv1sU2iyjjrncY2AYV1mJAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfCPLur","7gUCXLLmbBcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRDcMNfCPLur7ihB","D/4iace5p4gK5MTRNTibKNktYfpOr47BccPGdfeEx+PrVXPHAvFVoo6cwTBa0VeS","n8jXkosgwlXREUTsXFTWq0XFOKBg1OLzofKQyxfyYZLM4ge2VAGuI20HuwnAVHUU","/+8BIzH31CJmvsehWIhALaCxA7RbI01aREpiDJoiBNppHCqwXBRxzk3y7Shmo4pt","J+joRw4x9OZXjBC1y4q70bafOufglKGU11qMDqTan9LpbVT8eN/7xLuGQsUC+Nt5","ZB/UZkN7shfHiI8bEOTfR9hawf83i/ErAv3PhFmcI9D9SAe11PYGTYwZtGs6Osnv","SXyJNyxvanaFbNfowEUou4NGGdRMXff6W3qe7SQG976SHmJtHB5V5QlO9gVxU5TC","TQc1IL7+JJRhJN83Yo/CnOo6xeY0/jlhZDvVFylGuHDe2L87Q4GqU4ztwrq6KYPA","OuPCGrDTo6Dzc0+WAiZfnrtx11qSawa6hlP0pJdjw09fhBaugrdPyIr23b0iMwp+","Q8mMaqU8ud4Sfae8KuMvcaNF5dCNe4qJ3xVfeQCkZIsFVSWdq8LHxmQoVZYH+ZsQ","7QzjKZT5s6sb5We7scGYm6O0+1SzT0j4IoiXM39kovzmq40eEZktOm0l7qmDO5vW","2DcMSdFrf9bY4yP0/XiCgKIntl6xKC8FP6lBYl+fd4Jq1IkCTgQfAQoAOBYhBIDR","WCO3/RVh+fe83dww18I8u6vuBQJcsuZsFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJENww18I8u6vu6IIP/RwycYXi/0bHlthWvS5dAfWlpkQBuG5ZZmxCgw0O","meTFPrIAMk2TZ7mgeiPGetwmvze+5QeRmy4zdSZfyaQWxcWoIE+oUaWEARLlSGIT","nDVn6fiAgjcqauT3Sw3EWp2UAVIvJOoz59aZI+msdglI82eSO+v/XoZ/Bk3KrwrA","ClCqsPfInXdodLeBbDxQ+CJGGjq87sjS6DM8LZFR6Y3rcJf9QbGSU1ZG+bjNb4nq","de29eIqhrJPcfh4p12ADNLUf0MFWh8KDkVOy9cqJH/GeYX3kPxl8cDD6s5PwEsrc","TIa1Iaw7cYSxRRZQJYeCf9//2kn4xQOzFwSoVDHLjg4tTgctLzcmiebqZAtoZGLA","QGDq2SrnPc9vK3z8VMgzrJM1pNkLrhAvTZtyyw85bq/SXUfymPnWDhk5071v6yfn","IMLtvzgA+FcybD6mRLC1tUFhfeqqVi5zbw1haunGnwodSTw/z2BcgR9fdCGA8ebv","Iwh8txQsDHNG10E8dWwF8pe/e8uSdagmITTE9QYN04rV/RRMY6WJ8+2pz12XQZmA","18BPljP2VIHZcBg5Cm2sSgjNA/rpwlGtAxA+ztimwnV39p90BAEVUco8AXXM9cBa","ya2pxNf5U0hj6xMG27FqIcdmmyKlys2m6kPLDuxrF0hPBIa3WM5jEKXercrsMGC+","x9VoiQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQ3DDXwjy7q+6H7w/+OLbg5w8pGGnm1t0I","2QoLVKz3bNYLf0aJ5SwODYjXnQbLgcEjct/4gexTy3ahPR6zsX2cq0BGXH80A2nT","g9MP20BUOjtQnGjRozn9FotTOi5HsxoyIBcP5pfk2zcfcskpTJchqVhB5QXmw+vl","CIOtjSgLjrSPmRnhHqKR8bjMzvwo+jjCwTlWVBtjU9UnA1jRhvHzTp8SLC4HHY31","yAiU6FbAlthC0UvCcw/c0FxEacZiy4tDYJUehV1e2tdwHf82yRamZq/wnU6iEM9I","KUNcxHKgpUxwOSK82urpP1gkDb3d8Qp5EVkhTuCO8C4ws6PvFIge21e+XgDLgeR2","B6+SPU8yJdZIpYJeqN9eGjlym6J5YwBi4BSGEU8tiXvfg0ZC+zbcj809l70QMtKc","Cb7CFXQcIpfuBHuqQOkN0IphwtYTJ8u+EADFWwbTPqLrshN85BQQ44JNF/BSkl7j","ZnHJwUqMIwliP2xxBfeHBDiSaGkCju1xQh4fRB3ob2UA/W0AAAptuayUkKS1gMVu","e2Y32qzPOY7mwCKahLQ1wn8AB+jVhndHWMgNbDfJ02BtB3oGyvWDuUaS0XYKGncz","0AE8UNDyn2Xj4uESJFQZ3JP24FVGIDzVUJkYodF4mSZL/KIsjOXSBGitWB7uVlh6","zZzuTkwSbiVvRj75r6xjmTJIlD+JAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfC","PLur7gUCXLLmbBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRDcMNfCPLur","7vrPD/9I5p00zJ42MW0wbAEY4QGjiAVRsv1Lw1VUokeT2h6s0sBhYn+SM+lTCAva","Pp7q0KGFjHOSVCIKlweCV/1Iw9EDuReLpfY2eKNFWRDj+lKYSI74Tos73sNHBRvp","5xXkFqLvNrBmTYfvcqr2FIDfF6LXAZb/yUg6NjE4E93kilwq8lh+3nPqM9apWo9H","6fr6rGfDt1hlrwUDzrI5O7R5tjjQ1dd79YPYBXS6Sbc3LI8mTH6HIKTVgOw1rsA8","haEL1JwzFiCnbmIZ4s5dc2yc+ALpVc3OdUKrCTpU/AthQAu/RSXGN9AdjdLYPDGY","aFer3pZvN2Nrh1ZB8j+4MY1YiOp0qgLQSxaBqq/JRY7jVDNxMyNADZuf7ji4qeAp","9nbIiCWjK4oqKKmGG78BxVx05zTteWPtcxkVSsPMfOgjaEefagYLIgv8Be1+avVg","hboLXrOIrHCFPfV7WNeLcLD8Mwz7/JTFP+XobAvim06QSe5u/wJc85AFTKPV+oCx","dn0dE81bp2G9r4/ypROBBEkYnoFN1dhmysXs8c0xRAboK56WxWihVQhiK7fLOonM","zmceMeiaKsQufNoOQ1a3rO4qd4Dks4cwXWiGhWRXSFWY1cCbxP34oo/fFKAxLBdq","RhN/IjafU+tw5SygW/3mkMHKVxJ2Tb+726QPhb/cYfRfpX52+bRHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMC9idXN0ZXIpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQSA0Vgjt/0VYfn3vN3cMNfCPLur7gUC","XLLl5wIbAwUJDwmcAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRDcMNfCPLur","7p8KD/4gCYmz6IjMnhsz8x9d5lP3h+wIdUdt0L0QCNceoHcblUFhqx74HwVMLFyY","k+8/WHrLry/N83mgWmP8GOeOsQG0+1Fpd+0ew1+smYagSjyON4crv8W47Yb48qfV","UwT9VRJqdW0zga6KD8F17I3ssOVr9pZTDHa33ykwzg4eUvBs4wYdb5dZMYJImgRA","NRzgeiw70LOMZyaPh6yu7i+qcDuVUP1R8xF14GWmKgczsNnOGvaHTo+lc8SSTwjb","OhkNOSN9X6EYdqXRgyeGGiLcgWL7cOmezLNVOV4pDUD1T0jOXMV/t+2hQaPNmIJO","2hFa4m8ewi4Yo7QUw9q/NToJNMwtr4ZeFH4taCfHbfIJBQE+BQJ1MXDckH95LFNF","v3Zfh9iwEXyM1P5IgcgGp5mh7Uzs+FfyNLBzIoC09Kgbtrgohihm5S7jJD7ghogW","tQP6Gvz1XWvXOmljv2ccJKezbL82ChED/uSBnWypPxs2zbtyEvX16QnwJsNZMrvT","Whh4/4jaDrM7wncmU4RoV96KwwTlx8V4XlkEielMCt1Po/9Ws3JbdcFKVEIUrLOB","p631evHuUG+mmBlGAX1k8uiEVK3Xvrn3wdDc8+tPSxDQ9GCnQ4YPOv4SU02eUB+q","tBs85NbpULxAweKyMumARNVuqC82viB2YryUZF5+JslFnmb8prkCDQRcsuXnARAA","rgqqMQG0iABrEdAG6Twzp+wZV7r/2IVqJyhnGyu0+yoOcYqai9eeP8XM3yZk1Y95","FE09g7RJ2jacyhhC5Tsrg+GVJ/1eSsvudegZn+QnqEZ7HrmwJsYKFKhntak11Tvv","hsw08sKM4KVoxZSmMgBq84OUW95ILySM9vm8ge1+aYgr70flXhKne+o1VKeHWlov","tmIGpWaJ7fCHj95pDoJhe6uUkmEIJzMrNIaM7FQ0r4GdBYwqDImW07zMRWk80Av7","uf6f+5xcv27y2yW8ZjKF5u0ZKWln+VZX4EfUdCgJ/0LeV/v9gVbCeanNqGJB6k6D","pKu6IzGzKXi7rHFi1GiuoiVgy9Svx27iRpJaykLxnGFn8C7Lpzo9q034gGIWLwQn","jT1FdPya2pFV1VHNFZQ3JnQRJwE8yGhw/5bpllaUUJKvydSWvBMgOscEHQdtRnA4","IMUXrHGVIhYN/awYkjhubeVJuhbsxaQDqpdAodaoIz20PVBfE+XFbfnLCBwxgzR/","m+mE0iW1GCOBSoFw5SPQBihCF/PPBjqQjZKJz1btUvrv7gpLNuLEyA0RsHBFGqtq","vT1K4Hvx6Y7di35/Nm/Jgty2e75vMSGUm1B+G2pFjEypZjtOckOHQ9hVN4svvMJG","FnqcwZIagMF+67twWmv/AVb5CovsXLKv1qTzplRJWiEAEQEAAYkEcgQYAQoAJhYh","BIDRWCO3/RVh+fe83dww18I8u6vuBQJcsuXnAhsCBQkPCZwAAkAJENww18I8u6vu","wXQgBBkBCgAdFiEEAUbcbUoLKRS97TTbZIrP1iLz0TgFAlyy5ecACgkQZIrP1iLz","0TiL/g//UwdPym98fCTVZJ+HwHId+Ssqo6vTgxA/6DLGRvFILie40vA4OnFrozus","DVh/x+Vv+pxbtdw3w16kfpDifKicx2o4ZyEYl30pdVuBmSEOhFvI3ZgN6P79/Dv3","KhD3QQPKOMSxXO2vCh7BebmpfT2rdukgFED9vxbj1Ec7IMfm4VobFJZaFXZKsTBc","09MQU2Bm1JvtzINsdwzp/sFTilxmqO7kX4DmTM3k1KYmMkx7xq5KUaxSORZHIqDc","Iy74pOIwTuvHN98cYujCKFDk0MfHBovXPUnFHFxd+OgSEbxGnb4Uuus1h89VIU5x","viQHPGe0T9qG6tUBvFuCkPzcWxUg4AN6nxZz8stZHhd0ceuSDeYnGBk6X/eEcYmy","/kEbJEqjf+kuY4VFIDkShnnDrKchyoi/LmkfvW4fOEtTpmB8nkflolKfVaN2dEo2","hyma3iKC5zp8n8hlNwhkt3DiGyYXU0RD7JAbX4jVZSVov5PhAjmrEksxslv/ICrA","J7zfCx62zzm37TGwiQJTWQsIcQ2PRPWFWk/CHAVjNPsu2QpMsGUWccGUOI6a70Ls","VnnufLztc73TM37Jv9hCXljRvVRikTy+StjFZlVQdXoZvNJhhIE/W+/iNoBvChD8","pKSWe6RJYto5CxCQtN6IKgAiUtoXusAgFSB7TZ5CJF1NFZ0VQabJcw/9GunyNNj+","RRdMXbHIVbrDQoqKY1FAhIUE0cURfkVE7z0mYUUZ5bwILchQsvwVsQKorVmryh1f","gaYCOi+H4kvmhljN9HqB9I7vgRaYAJ3qwgYIUselclYN4SNniHzatRMROppUMs9W","5ytENGhxoPARiZpRVL+rPPaFdip33c27pVdNAU/lRq2ZpzkdSTv+2V9GmVfDtcKv","9A4uDqJ97ttgZCaifNbHShzMEWRCXSsT7/52XB7KlxmAynwPNMLeM+/0JTCLyFBE","vyejvgCMGqgvMDEddarHhd6ChdXLJLBAeXVBGRygWcDBO5rX8GPMb0y5/yE+UVpr","kx3jSb2msl9nUW2UcOhfrtu+CPS3qazu6h/QkTwitzAFSn57DtGmwKLzqk63g9Tg","cjBg1HtZS66DzdsJ4Y6Iy51oNyHx3EBLzmdFfxKAeABsapvJl7fhiC93CC3hZTKU","yBjr6DruI2wktWCAAMHFE0eeyIreCHdzzMtu+V2H+X9GJMxzd5jOYBI3vy946R2j","G5gX+WyDcalvWyo8N+XrZKD8NQnWQ/BocU9r5S5aJFcovdcmm1s1Ymdlo5Yuk8WH","ZDOsSf38VzY12szoQ9eMbBJOH7MhseS/gIWC/4x1eEEhGbPQbkzKZlJifv+55Mqq","q7emGyBGqn8+ouVQUr65+xcIST13Ffg80zc=","=NMxW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (10/buster)","fingerprint":"6d33866edd8ffa41c0143aeddcc9efbf77e11517","keyIds":["dcc9efbf77e11517"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFxZ9FABEADPEDVwAUd10zcdnQJF7klaxK1mcTEUd+xfNAKBjhvP69XdAf54","7PS8Xid9zMAK/JARzLsZj5STy1VQQrPGOkSqPKA+gSpW8CmEWwfL/VTfQFFrJ9kb","1eArtb3FFk3qdtLih38t5JUhm0PidKcThemoi3kfVfoK3iWnfnb36RuNG75H73gf","/5i3C4Wq+dGusGXWxz15E9qACja3i/r239unHKvfEFWXQU6IyNYkz8o/hG/knRCX","DTBKbzKt4AH7LQFoLsd+qN8DNUUjxIUZyDTxJac5TXTWKiiOXsxzUmcgZBO+FT8b","Nx19fq9leIqxcBGdXU1TT2STwcgku9QtIKdm8wq0IrlbLjEasmmpeEx6WAIvaZfx","U2hFIKhYJXue2LTu2eUgxFBPUwQYoClCBUDuJgA9n+Z4HGKlibiUhf3HF+KIxqzr","woQn+rac6eVJowsPPN8maeMwltjAdkfSHGWQkgGPPCaGwJj7shq2qJBYmbEbC5j6","02ZJS1srmvJbQrKhG+jdPDADDhwLq5vEQysqcJJ72+vAKjMHOTWc026zwQz3evvO","p6LsrJ+l0kyH1CjMhmumr4A/d+GSFGxzUR6BRAGigSYKQdPWb7Fb9fEuTsa1kp9k","cqRMMGxPYNQsBPu+h0PIMMHEYY5WOMaKni7bE7lfxSdcnDG6TbtAy4zcQwARAQAB","tEdEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMC9idXN0ZXIpIDxkZWJpYW4t","cmVsZWFzZUBsaXN0cy5kZWJpYW4ub3JnPokCVAQTAQoAPhYhBG0zhm7dj/pBwBQ6","7dzJ77934RUXBQJcWfRQAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJENzJ77934RUX/woQAICqnZKgvhZrYU/ogF1Kbx1oPYWg1Dz8ErQtXbFqcSeU","JBsG2eJFHkR//sqeKGFYcE8xHN9oX8i9UMUvmb6FtMMTK9wJ99sSA/PFWJT6FbZo","Eflx27q3fJfzcGGAgtslXBEqYVcyBv6KUQk/d+OC73rdFAH+53BuWFLQKxPFEa3l","U7QLo0oyWH4gKXVGs2D+Bo4sRSa0NzcJoUQXTi04f2RU/4Zs4ar/tYopMoA3H0hC","axZLfrSFtXpb7n3IsivP4mwdaPDSRavLZuNoc/Vze4RGmd0rtC/HyUBHVVMJ17Q2","2WD7eCEhq8XBbh2u1xZWW3WjRgZxlIdvBu78+A0Kiz0noobA/pwPqYAtMmY3hB+8","AuaYYWiM53HhySp0m/XkIMOCHZiAaOe4mTf1rrj2qsEH9ZqHljqLD1Bas5NIy2AD","Q2t5MJiNLKKI54cNCsYB2gkCNNoBN+wYRzbrFPMGFxFk/dnb7gRIsqq60t+cwfdt","Y8QlyI0ss1uWhaB7ORXNC7hOziTM1nJ3rCQy5LY1pUyb7WecYIRG2niLIb8bXlml","XA+jyVQ/Ft8FL33drvXdIrNobNz5Q9PZUSC0Ll2OYkbTzioxTMv8o0SPkz7xawvq","cOhWyNdf7E0/SUf4T75jCZ3zqaZOucNBRekumcUme+6ua8+W0iC4Jtmot5yh4oaZ","=a/CW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (11/bullseye)","fingerprint":"1f89983e0081fde018f3cc9673a4f27b8dd47936","keyIds":["73a4f27b8dd47936","0e98404d386fa1d9"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHQwBEAC7MhpIQlLicwR8tmMH0yFkMIsqIbfudnBCuV043sSSSdUT/XjA","XKdsdOCpfb6Tfiau1uY9Yb8gWLM8JxmSuaIa1jKlYiRZ5G79D7NOVIcqBrqp3lzV","HShLEXs4421f0Y4bSMuDcY/cdmRt+S+qlJvqKLwAbyejyi1i1N39UfJtK/OdZfuP","Njz8VoWPgJff7CaIYYREo4QWzAnuq65gN6DP3q33vh5OcoZgMDR+toEKYyGqhjXI","YEJU9qYz/wpglyijbFoyS3jn0oCTHpS2NwKc01vBGVZpfR+DVSgDWWQHjlrSpb9E","7bAxn2RfUZnQ6Sh3qcoihOjyI0RZ9ZYH8uQlur1JSS2n3/RxtCaV6uRtXDB5GuXj","NfqNsprZVhYYhBcX4z/4oMVim5ABkXwGNQMezrESHGq3oiIeJaBI5Oso2g/D1MIS","2W5B6NzSTqB4CaGzZ+IY30vvkxhnIG7gr4y76FzcafdJKM1cH/XlFXjnSGQ6UmA0","E6hpXnjsQWGPL7InpDYHFVl1dH2syHOqHUmEU8CcZayb6hVygnQHh7DlhsrtnrN8","4qEkuXfitC4Aqaq7lMflGB+ymphxBM+CC4OfiyvW2FDuzQAIWPVRwmKuKxMCRnPm","Sd+UPkyD0jm6yb1F2Fl8Y5T4lYOJJ9OfOpUz38LEqdVx0BosBn68shCwPwARAQAB","iQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQc6Tye43UeTYUrg/+LEMuHp3zMwvR6zok7CAV","n6Wy2QNj7uNEvx7S4jmd8oMcjPZqkF5kjNso2iJs+l+6AeluoQq4b4gnCbGlarqB","Ee0BwKdHKo0eXcOzmx3XoJ7Gt4J+/iIrBANt4cXmvT6kyreq5unj4AkxQDDgeaBX","Ukkr7B0WtzZpRWyYhrHELlGEEdPSAgnIzmLYNXQT5cUrBwLawtn1IfC4SYpVfehW","+ltr+q7OlV18ggLxjsXTD4EppPGtUn9k8NYzMK6IB6NnDxT2pwCsJZzItxv9TU8m","VwchJ+NZ+EKCRgK3QfZkxEfXuZuxRdjyZp3ZYuq+1nT/7BRx1m/Skkj8/zrv/aFQ","iLi9uT3gqAG0PRZBgXbYDHGByTayZayZuW73lBV5dZyEpBEJ55DXgbnDk7rmKPDQ","itXpVvXEZVDo3xMaxu+XP/M3THz159ll3//8MgUKeQWw0wHYD9/iWSDmeo0i6XT+","6cQU3khJv7IvoiK5S6slOa2h3RRoNbtIHhtQVGz7Q5RfoVkczOeV4jo9eiJW3Q8V","2SUhzI8WIIrEjdQJaG/gnDNM8dlO4gnvCfTQVThEtxkYEAWBreo2DfWsKwqi7ZJa","jMdpPGTIvU+pJwDY6i7zNuoHrkph1sgc8dYraX0VzjtfJYLMv0z+oTfdHkNKQ6s/","zhCBw9V3a5w4UtIKaSKGUwiJAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7jdR5","NgUCYAQdDxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRBzpPJ7jdR5Nmn4","EACMtvbnCpFKD+MzkF3b5ccFQLk03cC7sPzRipKsR1SoKKXV7Vcps2telPZPx88F","zjRoj3jBLtsFNELYvpFANFCLO1Nexv9a79sG8vYrhqKDLT6ecgSJDHbRl9DovAjl","VbAGsHBjbmV4J7o7F6xcXgB4t0DIObe2yU4oiCa+S4ku2p9a5ZPrKMJmbRg8EfwD","2VVfw8KCycW977JV7MuihXYjjrHugI40h76+rTbKbuZLcTBxMsi1Dfx5rpLVYZgu","kMU0N9WwBdCC+x6WBQGmOFMDy15f0cuXYTjDuiZExFaSb04e9O6p3wf2vOjfsexF","IQIy9sXJ7KLfpZoULVzoUuAWgZfKxtH3D4imJ9jeiFKbPomeLpo7vsxfZ9W8UMRf","FCKUZG5kS6HKC00ThKD8qXCOz66Ypfy6BJvvTAKr32Y8lgQNqqu7DIntjNrmAJXY","SKlE5h+B/tVD5VdszimE1tEEcgf8lA19C3iqUTIle17w0WvhJgBITE+TP2SUiw4t","fWYQ55y4oUfJi4lJVck4PuV/ELzwlZmN2A8PSgj7JmivfEQhq+ANGRpnGJ7AvmhA","OsuPfakHmsiAdeo0EOIPy5hYFxWGZcFI8xX0ywMH9Kh4hS97oZInCeOsBfWGWUrL","4NWogLYDIsdVLDxlDT+ZPnXzqlbtHhwuoniVpVWXH6sMbokCTgQfAQoAOBYhBB+J","mD4Agf3gGPPMlnOk8nuN1Hk2BQJgBB0PFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEHOk8nuN1Hk2QmcP/A1IBxQMUaPom/NzStJhOMibGUGgcCx306ioq3By","gu5L6Tfo5QoaJINj57Nee+0Dy2dHe9FCaMdv+Cl7cGL6egq6VyIhDyYef/edVRXa","ukzi/dUIW57704lDyudHKBy2KTbzY/WJBNOBXmRG76Q7vTxX4JOYv6whtd5ulyYn","om2KUlctOJ1sfNXg+D0QWo2XjhTkevdewME4aQEaPuJabAcfcr1LoR3Gnsw+l06h","BzuUn1kOMO37ocveGzwLshzIee2b0bhCcc2o2SH7R2xxGkAAleSeS3nXsn0qH/R+","3juQfwKqonmqF/dMx+JhcbIvGi8TfZ0vzhC3YJGqUdK12un0wFF0c0IHR3ZnbkvP","4Fh+yThFgTxMhR3XiX27+n/ic/C1fm3pN0RnQabUHODlP0VgAVk2fwoa+rjZq+Xq","iwZe3qqfXDQrB6blF5/K9jyEaph3D9Ug7Z0wVyFJ8BBgN4+b1DaBRFt43vTOOx2u","VuRDqGjF/LuBAw97kphFK4e8xAkKfUzjygQqZRt8yFr2LvfaFyrBklEqZXDjCs2/","+sZkS0e/EZ4T6yaUM2jPzt6MBM9A65VZE0LtvWTLQuvxpbdrwxDyOfqX9GW0RCAX","bz08y5h6EqBeBha0s5Mtdy0V4FgFNNTeTUR5GCTi+wWUkwni3aCOBPnEjHwCWYSs","uBLwiQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQc6Tye43UeTY3wQ/+LjebzIjgcLJaFePu","VICRZdTjtyj0EEWDc3rjbYUhLH/oMMDt5wjvKaRiF5TixJdP+BqbYOaNbC1q1zSX","e3WKp7rKf3Y23A4ib6qpI8jiAG3vZRyki5yh4Upe3BsTlRHYVd4O4pWzNktv3NYw","xg0HHv6T7ZMs0oGT+ewQDbVpovWaiaaLgFPtFYrN2qPhi66J+K+QTNJdTpvWUQo1","m92YRVlG2C7rx3Y1x2do5SM/vhRJ8Di9bMU0ZCXQGLoNedTEq/3OgjqPUUdEtcUw","f0jO/fPnaEhaqRDjtTteGNx21Iy5adM8otUw4XQmmDe7makdmYTi3LDTlOVkOyMl","nWQT4k601ySvnSmdRwUT7vOV7pqUnHPTklBwoWO99/N0DF524LW8/IobNuUyX8hk","Q70krpC7/suT7cq+l8Q45nJ1zTNnYNUdtLktB4MwQchedynsmPjGjADpqgCFF5gC","yY25RIJ/S2CBObE+z9Kx9s+CAvQyoTYVaQdwXmavybHpPmocXGJCBG0V6JAkJTpJ","DFNZM4MstcAltUH6JgNZ5YkKvDAzLBFXROvo0Se4xsEiMkhPixXqqtiITiynQIIg","Lgb9BQB9MxZ1FD1E5xC+ayMuD5W0gXGNQUNflaywJHIGTY66axrIVXPXhi6vhLWO","8YYIsewgcR/rQDc9kc5SGBvDxs+JAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7","jdR5NgUCYAQdDxcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRBzpPJ7jdR5","NhsQEACf8Cwrte2o8ZoUo6GhLasJF0Jkh0d5kC7utqxK3056ykRz4QcHmacWdYzT","hZoYtsSzM9UudclTgObbRnnGFZz9X+UlEzM/D1wgQ0uDbdaYbMpNtexChRnoYugn","gzhgcZI9kzWXLSGeRR13TVoqHFTRiDkl69OCxGf002MoSYKAqwUUoaBnb+uAoDFd","pj+UoFwKqcCiDUcZ00vXtfR62f8i/+kYHjVMMrE9kksk0Q8Q+cj8K2e7znaLD2hJ","Wre2ctLUX9HON2Xi+Dnw944GtbdVMIZjoTgeTphW+eGr8B3+WHYUoO1MHMb3eezB","ZSZHKbYLgPLv3qz6dm/VHVBR0MOSJu7y2ljDIb4XAvvam0btK/JeothXWgUr+ou3","Bjc7YXH+Q4KYgJ1ALs34PmmyTaKmT3lpbI+3qyDcvx4yEGZJLE3hE9fuOwYLvtXC","c8+wxfLpRdQ7puuFTAL97i1eHGODj/ZZDmUivp1eUzjoRUTDyuvWOMVtC7D2CHai","+yRQVtN6uCinTwCnhlq/+B+MMrlEL92kNEvoVwVkGsogTupTiUy9DySk4b8iyKsy","thnwN2zCF+GfwjEDetXJnO4kLQGc0TX01TSLp4b9mqGXKKYZyp2tFOJm3+QtD4/1","4tpGFTZWqfLDzCNXUSXUQFTHUFcJ9guUJp653054YfJAIhl0VrRJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5ZSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBB+JmD4Agf3gGPPMlnOk8nuN1Hk2","BQJgBB0MAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJEHOk8nuN","1Hk2o5oQALUciYUFb+EKd0pz5zDYpYTLxyzFk6d1mMVJCejG8ZiEJ5Jv6FVYMvDi","Gmku0yrIjnKe5vfPXGHOQO7WOBbge2M/VQcmQp/mkOEcvAz+2lF71dPHq7/RadJF","LmRxnvHhbDANl+lgO4LNWHEJRN7s29IJVBzrfOXAoDgVs4gKjVK5JC4qNA7be+TI","uQwyCQfWs6tmOpKaF578APfYdeao3kNZTe85ahUm6WrtVEBcQtv4TlxY0X4/5EBS","lhyNux12fvA/0/s/iB7Of+SFHbj7xZ/Ep4R1BxmX9cBFaNVUD9UQUkJLstMb0KnF","75PRcohPjGnPN6cpeNwOX3D2zAwn7mGeRxJP3ttppV031HzzI5WBiKT6jCONNuHS","6uw3yhfTD96OHOwhDG3ikmOh8jO7cqAP0Bdl1TICZ3RIMqMR/iYLFmLLrlqGI3OZ","IRMMJZe+7C8uFRHN/hX3Y2f41FC7lf+IKfTYL33x2CGzTlW0fQIz/cERkvHTIY+t","UjOvC518F/8Rq3+MAg0eoa/hQR9v7c4vFBzC7V3Ix8+A1MJq+E5aEqsy2vIBoVbM","Of5cjUy5q/bCq7HU5v/hr8gzQHArfvIYgkC/AXfWM17G3DR2fsUE+lyc2ReAneMr","/oqSl3u51ScSAHMeN6/6Le73aZ4yYwhPIS2M/KDf2wNURv/rMc0NuQINBGAEHQwB","EAC8chuIZ+O2KpPEihNN2r7jRZSz9DRVoNePZO3LFSA0WTcoInH/ukUgmR0q+nqd","4GCF/3/MbJqksnJM5yHqwIAkZq+Uw6rO0rBjiMjHrTh6JfrKIiaoILp5l+nJZFRU","9igDnnKv9wOrsODNyTZbxl3kkbbDJUh03UtMCtpt5/vlVa/bWf/zRZZp0p5wDgGs","6JjNzne+DXunw/cUXxRfTpeDUtvaF6sCUuTabAlNJ36MRBAAxUVQZi4hhU2zDdC7","QS83Is507BryrGTXQQGnxGjYFukRWGPnk3ZYEG3SC8F7lO0xPp/gFIVWlrFdJXQo","zZRXVIU3XtZXUwX8nKQRffIc3VdSoLhN76SVusZj0q14LR6wcxRzKTBAT+fSeXEb","KA+JCVOyHYRhpyqmRlZqF12TqmA17PIie+DysnuY5PeqKDRzunrV9JS62+xzFSSE","V5D4r9zo9OEAxGXMa8Z6mdErtpvEuf0iyt+1uEZ6fyk1mon1DyNMchBH7LM/4v33","V7Wvl76GjEh+Mx82l0J1WEA6DfQh99dpNDfj2Eg5cUlTIpwZ9i4dSU4IUQ5flsPB","qZXDkqDvJPIUT3qm1zJwsH6V61Oxjj5DL+yvfKQGceO26IYFTQPkhmPN3lBZZkOz","HYSIlrtXXiyU/I0KBc9mjXltw8YDdS7asYfHvQAQ72E3TQARAQABiQRyBBgBCgAm","FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQwCGwIFCQ8JnAACQAkQc6Tye43U","eTbBdCAEGQEKAB0WIQSnI2iG88zKrRSKJ/gOmEBNOG+h2QUCYAQdDAAKCRAOmEBN","OG+h2W2EEACz+RJu/j2jHZ4bcnhhF+6SEqrqGTrgQOEVeaFpCbQo2I7VqvOf3Q0a","KNexMyJMYSQlMqZxC8Gr3T1Tqypgzb9+pq3bXZDnvMbJviEzeMNBGzIn/kgcr17U","xL9LvQgWH3quBCgooNWHAoJVD2kybJki2VL/5PnfnUIbfRUGhFJPWUmI6WHVNYGT","rH81WNxTMC6VJRrYOiaEDDm6cbFvbjUmFGxA5fJhX3NaHc/pRcN5oVOzaL/CFtUD","TK4PGLuoWOMkJMcPAO27PiQc/FylUFzD/9GW+TUTriEiP27Tw5JkH1Oq7g/dXD1V","1xsvT5blefhPYOwrP0ZWjPE5gKdDQFikIsZzx6DsH0ZrqmE3NFlrsmUmkHROc9Jz","ygfVnPZxlHWYV6KKhwA65uk1xZP+MNsRJCip3hlxxwQmioT40EacHCpusFSdIEpq","/V/RSwo6x7viuRa8uVJF/qVlbG3S9oCMiiuRbTcdLo7gJWcRPeD0rUFAu+K2drP2","nOkKmw9xShFtY3FXtSjzB6v+vic2kje4rCIvrOo7F4Oyv7GDIeSdIeoXjKWYaCLj","BqkPd3aMgPa0WuO8CweINodXNocdriytVUuEifftMr5DaDSUmBsxaDHNFJwVaj9a","dN7EgccHehfXLN27zhN4117JVAXJssxT/e9XiiOSnOzMG32zOJBaFljgD/9u5u80","bmUqwJBQ9lAmmwlFmxEMKeL2n3GI7HSRbnp52i4asm0HuNT+SF73CcLwyI8yV34K","6tyMga1jSPn2cwqNyO13li3ZtzHFz9EPV/1JjB7mdGganNujh7xR+X9qHf4cHNxv","bAeurAeP631gThzFiR05DZ8zTJY0yu5DwvWE+5+A2Fa3T02nL164djJBxs9YRIM5","5Vt1cxdTJOKmAZFniKXHV8Bw3x1w2FiFV1raxIqgTIywx/AaceZ3nvfCrxUKU8zG","1PZRNayJ0rJMO/ohkTjRAV3BrN30SQfDbwC7GDKdDFO4cd8EFpl/aufJm+Kl78qR","Z/iKkzrjdQFQqklRA5/oHHXoQhvL5IziCjADXyhKka20JmOwibSOAcZCcLVAk1T2","kQ1XVt0U7+CvCvCgDPoVc+65xWEzjYjudcjwgrlR0kPYr2b+RqIW8gzuZzU73tZ6","Ohc5eZfwkqW+VwrznBjL4DFj9tp5SxqEjRuIN01pVGm8a15jxADRuw/qhIYbnm3h","QujqV9otSYGBKVIKExbRQvetvfSt/CUlkSv8dBT4oM8b1JMVbe6xtwDyDyZWEIWE","atq5gwOM0UC/2Q7RRffkByCLzA5WGGQiypcaBI2JQrrCS4sB4jubohw4i0QNb7ta","niVSfKON+YP4ESyQC2aI2dVCocCtgVYak5glmw==","=q/1Y","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (11/bullseye)","fingerprint":"ac530d520f2f3269f5e98313a48449044aad5c5d","keyIds":["a48449044aad5c5d","54404762bbb6e853"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHLABEACob9fgQVEt9lqNWKPyzMdenmg+sIE+1ZXwUn6QzJhGedE42FY6","ov6NAzYh08DOPYZsxpU7C5vX9nuM2Fp1tKgGXIfQZmc6EpLsYmPsKpAFOHfKs1SL","bcwgc9pgLvJ6ZvUS/c2T2SHxMStHyFlJbMkLd8B/DQSx8XaIvjlHWiTiLv/+UuAf","d4yQeatMyPvhnVLuUf5Utgdvl5Twwm47IxUMX9426VKg19/22uJyWN0kfI0uLy7h","g1cHArR5JOoiPRf1xR4ZF3zgu4gwCDD1Puv8iJuWM2U0DQDPKOuH2DdasezHiGCV","rQ9LWijTZvpyT/fg1qaY3w/1gx8QK6TpsFL3Fwxopx2VrD7e2+FX3mmxfqhJGlAA","fG0gOpie6t2WH6dfcubWCt8hjY2gN+NT24gotDqk6Uz3TgLDG439+A6Tazji2shv","Qp74iTpVjyiBsdjF8ZbLBX1mGFLjniuZxuzOk/skUaInZ6g4SGw2qy8f0uBbdPxe","IuNe8QLxEotXt5YCh265BDp6QpnHh5qfFc3IqwBA0hjkgvuzH+uNm1lA2dlKscPs","qntw2c2epN4w/H8VZYlv80KBEHx7vaneoVMxQkYDTNA2pJJJvWO1fKnIlpPMu4HW","eAeiFOYnju5/Vdz4JuBmOQ9ATiHfZDBuC35IWzU1r/Tq6LoPIqKm13xJawARAQAB","iQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQpIRJBEqtXF1npA//RSkQvkVQqOtQdoZliUKF","R2w1RZrH7BXRMDudrjOcJ44GNuhrwPndnDYXEmEmIKKXamT30BwDiD9sn4Xmwr6r","8YkO0lE9vvL6vvP385P7mdDmd0uqH9jm8fxQelOwuf/8IAFohthBi6ajfsPUTgGn","cGXqAUvExlShhXZK/rq+3lWFy+hhyxKC0nrEMGskiATUY2HyQoiy47BheAWQs5Is","Qfc43QS/C0ySgrNsm8KENlUcAAntRdutL1JV8ORlpgRUvGkafT5vKN5tT07BpPh6","ry3cwSEpMaQQmq5CT57hf92k5A2idEh/u1YDNGnIrRRTLIrRwRucSoVfgrxpHbFg","q9p5bL6RkjpIm1L5ytS6gFF0Bt+/QuIt82MCfTjCykavI4YfO6qkewA/4aoEecJ0","z0QAflg8sJcpEFTiRtnMTRvFqfjYQcMTgZDBS7zaFgsZbqc/coOf/uozBzBqob8v","PBDeiSC4Hp/a/Gy5vw+ADJgQ5OAwcp68KdBN5EmSU1S+xqyKEtKAr3CKin/+e0kq","yV+2jaR+jBcPveZK89MEpEMxIsGIeSZh4OYkc7bS7iPO+Euafmek5uSbhlpejUBy","2gOAj+W7HK2mpte8rWWEueVaAOj+bFd5VNgt2s7LS3D6jy3nzp4eAl9PI+K4Yaiy","y4P2GVIyRESj2n4OlBdVMoyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkESq1c","XQUCYAQctRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCkhEkESq1cXRDG","D/0bkA471LRZzYURNP3oAITwEy/6NKcVY3EAPe6gQVMtOI03qQU8nSLG50yNHlLE","TfN7zDFOWUAbgNqnss7fP3HUsrZ/XUbuathnkTQyVcmQfGYOjTXQI21YsUmwXUsb","m8AHCKToxBpIe+Z0nSlqjJJg60GK0d2g19IgE4kji4575BUCFDUypkYNh5v6/0zZ","4vriomRfeHmZ9ne+XkQ0kujjpvpy6LIhb7a3ckC/X5QrjGspyPeQN8oYfZZrvyo5","JmbOI7XgiCmNTGIJP7C0l0UEMufkmCvoetbhlj6pUWJBsCHGbZgVYuD8hWmLoAUz","p5EjWjMVERpHncI3TPevlwqZczUoDYsIKGMqrowzZj88PdWHWlyq6dvXTMlCUufF","ZzPDsCjC6vPxhKdwUq0Nj3oV4HXfEHydC3XHmaFv3oglLGSqQ9VuCnzvpNnH0MRI","FxBKFUR5J8rBjNXDNN3UtXkf927e/l7JyYIJ5XaHUzlTK53FEZRPeeJckyEd6NIr","rm/BC73/3mMuAQZ4033PeY3qD+uZNWp8Epfs6idRJstkGzK8tlOyfT3L/MkcBYXB","VEiyH7MUy2SbEjTgC40FtrmGP0YpmZ4MPj7pUymFps/eLRQBACnHum12k2fxxbyO","80DWge8oMRHQMBr+TnFgGV18HmjYcq14LhchnhYC1eE0IokCTgQfAQoAOBYhBKxT","DVIPLzJp9emDE6SESQRKrVxdBQJgBBy1FwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEKSESQRKrVxdfBUP/RAFKP+TbfOLzFeK9oNDABJIztB1xXXoqMyPUoLq","qv1AEdgtu1qvvkPiaqBLYCHmA/sm7A9+p4lxnlYC38ahxMJhcZ/QXhaQaEOU336W","fsNcu4Ir/4ST3hUwsFtxluSEd89/IfFiIs53ZpTtrH88nxJKoXa+U84WT6xP9OHW","5nvvH5bLveQCpDZCkW/Q2RkbHMnlPaXHAe7nLS8S2Lgy4St3ldVZzKDC/zhBVnWa","UPuFGmDQnImzwpklFnAXFYTRJ6CX2nDw02Vu20NA+V3b64V0BIdgb0Ylkit5R2hN","5gmXUCXdftzv302szwhMF47NqPZ4T14kSwLh7LtDiYioDJxmnYvG1hxCu/cA1UeD","xtTxA6tksz+QM8g+bN8ULTDfoNUX2ZFTyk+eF+J5calR6A06mxmHGOfc/dbEy4r+","ztmSTnrfaPhCiHSBvCYtU7Q7GCa5EKVw9FtUJhY7oNrr15AQFrK5EJN3nIxZxHQD","ocAv7e77jBGzUsh3r0DVOJlHX7Vjh3VcmgEh5P0vb3vZGFOgSdL9mZ/kuZAdJv8z","JlSlShBT+P0zTicl7EGzLSx/sZtGi98TrOIqrqgBEPIJn3QokiIxVSeGfQtz9nrv","kV7uvUMe5ABRu6mxNzc6JHtA7VZNMLFhp5imBKneMq5qksmTXkpb9bw7IoEPB1dd","pBFXiQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQpIRJBEqtXF2LAQ//dC9eL4nDDmW2YRZE","xS5cgbMCYTeGkCUrMcL75px8HaNASxAWyUGxouT6XbiyCvIZRmyAEsLYOm1txIVy","ddnHvH7v9HwRh08ystodyXqXTPnluHppVelQPIG071LLpyM1VM8qwrT3twdP7zXH","WRzPwbUO2C8U9Fu6wiZCZb4Zcooldqj79487XKjPKws7f3gdkVYR7U3rwrfd0By3","QSMlyh8aWe3YehU/zZ6MdxFIrAkHF0a9mrDRINy6BOtEc0ThBk5n/q8f7zxqf3No","w9M8luok+eoVjXcAjrqHIY7rZ3TbCzV9e5OFoGHlsL1WieqxpZMmbS0UN2HGTyB/","MpAJkYh1cB1nLNVOUnlOwjdM0PoKpdxtfUK3mtOuoB0TTCWwhi1FBI6oDYvbuMH4","HOuvFqhGMiYmXC6Ln/eCVimWsnd0PsvrfomvJEZ2lFZzKw8QDOT4Z8xnopcVwuMq","+JbAyVRCsXpqloybMntB4SRQ/JwMf9+evnVh7hQWg6B32FhAjoOBRJTX6DxXYB8n","qDVTh1iRUP3jO75rOiiYzgsfjDcDVO8+a4Cd8lySNvjMvpyKkjNs9pymkuTJwW1i","WteZw71pdjRIUSd3o/7zOX08+saPakU/FT5E9xYANR4ZxR+iSHckgYJbiVYvrlE6","LyZ7Ycty/fhhnLJ/92sDCj6wHkyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkE","Sq1cXQUCYAQctRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCkhEkESq1c","XaYeD/4mxXBxPtjNaet+/3FvwO8h4G6nUuN5PqciXdeOpXKJWX+Rb4MZ0GhUxpie","vAW0JCZHzqFKTUfAEWuhQOYkTFAxINA6G48bdFtyDmAYiRGrGKglPcYWKEF9EjDf","rDhL0a5Adbg6ICtA21e8Y/VVSkl5uHFsjwPgjWmYKyvSw45sUT99Iv8JztkbbJVV","oPSq55rXFasiDSN6RdsDX10ZNBA6ci6uSq3low3bKaNjkTHHrahat47MGh9YdCdm","HvWPI44FlvJNGb9UGFG3I3pKSxQbntS2Vb6WGeXrA1hCMksnApoWIkBHytTBOSUn","owrCXh2aY+w2PxWZGs6RJTsX/41rpWyS9LmOEf+rtes6vPk9D3mGbkv/puRZli2R","lPwqsSi4nHegb7ajtbLuOFUHXGi8LSFVYvD/8YxrS02pwsrXlub6v/HffyFMg4rX","zKsPaWv+Q54seXjIw1K1kaNdPTDC3sTuKKr8zzumDGrWYxOLmtzOwBy4XiQ0RJ9N","lsJlNBcyY7P6cSX1pJumrTZMD5cmOCHf+qYHRkWIjfdgB20kx/vBgutDpP8AQ5dA","8kt1RjCGCRLfU9UEOytT8Hf4Kp7SK83Oi9E6Auex8vMMSczPGrWSkmeUxPJxuE4+","5KYTRkcJMl4WKEmQAae0ni0WskXeO/3YujWC7n3ho6+UNoyLXLRSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5","ZSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBKxTDVIPLzJp9emD","E6SESQRKrVxdBQJgBBywAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJEKSESQRKrVxdiXQP/383ukp2BKlwoMBJacl3CV6wB2iui8BA19MOmlxQd3f/","V7/3sQBf+4J8H+SUFjJS4x3xBCOGn8u4k08BLTDEMr0ec8edEmhR2v/eMTzU0R2t","5N7VWnapPf0H6vQbR3njwwmf7Xh6V+UiLUQIgb2ORq+35rg+I2pDgPUfKv++4jTz","i+V3Xupb2ZB9iWPC1uRCmEOzpXb9DSDzANHnw2QbJ8a2KGMD3DHTuxV2uprQA01L","IvRQrPQw7j6uDrIGjujwxMS8ut0mi7nDohiCgNwvujuzH9YeL40xLBqmJrB4UnHV","2ZT4uQKH07jOs/N38+BH1Bl4qtSgyGmbUkN+P6MP73CWWHtWsJG2yG4WfRHteNkz","Wi4MqBTQJlQm1l1/JdvbRdw7NIvbDSAYbVy7dhHmWFiR70FY6xHmlmUWA3QyrdP6","Fu6DvxZjxCPCui3Mp2qzt18Zb0Ktz22tw2Gip1TI5bfqK2e5NcUWylNfsoo7J4i+","MK1/zXbKjGNkB8WiNHpc2VZ64njshuBWxuL4oibgUTi2aAD4rNVRfRtchq7ZdGnz","HqB9FyflAohS03npF2Va4tjx+mzRi7b/QekpdG6gREu5r+29m5togJKG28821Pid","DZdH+dd8cotFlNgBMBu/zbOuuk/jPZb9GBLafC/jsR4hkIwHRh2mr+pnrFWxYkfa","uQINBGAEHLABEADrzFhCqk4pzchO4otMWxxRHoDIWAJEnR5upFQ3AwbudSP68+mM","MPeMb707PNfaC8T6dRghMG5Z68t5g+DWd70nnn87yvOgRV9erUVJgFD+KoBNz1Cj","RRFgt/LaBihSjgKqRMPUwqAis8kwEO6o+uI7cHiFttChyfBaWS/SZKCJmUi6dgFQ","O4JiZfmlFlQCekwQZphhlgZeUrd952F75ZqDgtQgVnFvKhtMBkYfNX7UINP5Jcxk","BJU1slOArjwIQp8GCnHJznDlT43Hafq4L7ycHNNv6l9ViN2TyRTqq++YpffXKq3q","EhJjuoSRC+xlFBnADaKqllE3uEiGIt0fe2qpThfTskvfqNAbn5dHPU2WA2kUyayF","bOA9o8SdoGjePZM7QInxDWH0vsMxOuGLW4DTpUeF7xEbNw/tPL8IoKgE3sgKX8Ub","P1R+4Pxty1XCASGCQh3Z0k/wIJU3AEO4lr8C5YRSdmkmB9K6TFYwZkpUyZr6ihyy","OsC5wttnObwE5zWMztEofTaJM+p31FIzSa7mZGyCGAtTobvvGhLgy04Yq78A0dN1","SFg3hdwYRUHZHSn5H2bcwGPC6+61hsW9x6W0frJXpAunc3JS49oOm3uPM7BOgM9n","pP/5ldX2qwD3o6ZgNrwvQeYp3UfVyjZ7QirhVNikRwkoYbMPcX0FCHDqSwARAQAB","iQRyBBgBCgAmFiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLACGwIFCQ8JnAAC","QAkQpIRJBEqtXF3BdCAEGQEKAB0WIQTtVBMSoz8RKPELHGxUQEdiu7boUwUCYAQc","sAAKCRBUQEdiu7boU+TgD/9KAbY41RnlPQTVnM2Pv4MRIWwbqARuvv3dDOtH5Op6","WatsnHACMG3Cc4eqTgTz42wNIpkQt/Bc9rGaLTvkbdnhC09EBHCgzpb4R/7Mo+Ef","fmw7iGsdtgPULS5waSAqwSreC2s7jguC82KknGGZqDuBFlzTmSAju5YIC+N0nCzX","q6ROmY+Zxhzvu+MKyGPdx1HaEUTr7c3UTup/PhlOl1tdiWnHXiv8JPYWw+EKmuRz","rTU8Tg+GYyz0tELhnVMtnwjn7lIGHOeWgn+mCasrK/51/NfPAMgCpDwXeU0PEBNp","zivtQSQvv4IrROKEqT/6GFo8W38SXL4mVKKDSJg/XDVenC6xxfr3ODDA8xagEJVi","LgApGgOmrN7AORL+sHScn07Re0YSPAf1exxhqdEFMITcvRwr2lTqtt3MnStuFdsx","I79UIfGpO8jYIE74j0KO93lRaIdlSK1uho0w8q5MUUdRbMIfCKLURr35ffofBTZ/","t26GyG7VESAMc854IzjCAARuPnS6vjx6K3LQkgFxH+BeqioAUpxynBUabrEI7czX","akWp38ANKfZZzfvLS0eA8dVLr0J24JYOHk8uaVb6E0d+41Qfz4TZ31YqZ/mh+BbI","s0oYyN+uQ75/SUTUDWDh3crtqgBwaEsJXT05U2+sPVqezjaF3O5wtvJgkKVdhT4V","naYlD/9TiRQrlRsR6zHNmAT3YjDmo2ZruaahthsrfIzqm8i1Vx9kOSfYEWXHxFHd","BBe2Vmu/4I8bB5EpXWjg+E6hS+FgfjB9vlkLvpF6OrpwstBxeuizWty2OKxC4rpL","dtquVwcA5WmfAzzNKExLYnlVxrAeoBjA3ZLUURRf7pt48obeeMxL/DAF78EHiDDV","cTxwTOHdaUiat+7T2RNr32z4x6/c85tsCjUspkefgl7nl5KYWBvnWeappFp77OpG","MgTWT6MTLuIpOBCmLfLCAth7733YVIWsefII0ljCQEU9tHjRSIpu3CwUaZqNfrR+","NDNuigYc77oeBD1+1mFIHu8F6qkiIJKPQtBWQkyQaiopOMzLWTvtpN3427qLR5Vf","GZKkZsbMWb4nEAO02yJf9AgYhGQ1SxO390M2HXnWhbSRUbbpxRBeoqa+gckqNLx2","5g8eS1rNYLDb8ccOgGNbsEui2Yfb9yyTy94c3ZClXw0WV/sCcB4H8QtCcDS+PrkQ","HCTABsDP2eeJ795zgn1ZQDXGcSdPi3x+PoBNdYZtdmCzt8Mqa59zFcfTru2yWGj5","7MclKNX2vrdfFqajNiQZCCVgMumU2Rzx+SwoKtd7Ipku82k5wveJBmgLJY0uIwE4","JVxmFyl01Za9KFJTYGLDaE0/co9+ViV5LiGexldfPYN4KIE6bg==","=nxx7","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (11/bullseye)","fingerprint":"a4285295fc7b1a81600062a9605c66f00d6c9793","keyIds":["605c66f00d6c9793"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAoEk4BEADG6NQ0Ex5gy0OlnGlFZsTpiZV2LiUhACFj6ZHVEYQQNWgEgRnZ","uZeAXbTnFywzrJUYhx51pNjxfoViN/4Jyn2oMrmaBEuDxEwhVZDsMTzb9dx0MNnm","jMr45z/4EGjln07tFzes+J+0eVizJOWehQ40IEwyCZIG9QOfsC1e1estm0KLZKWb","4gTihGFSahM4zeD6XlZ8krTlkWV9i7+oatCkNziuOTf8+ZXEqoNm/dJxG6pGWcal","o+DiTE3l4HCFr6MZoiCoWVaKYn1jtIUeioDVW8zPalt3VcPmjvYb6ZNHhFK8d3DD","V17wv7TFJIOn1j2n82jzbDZwQAWIA6iKPjXDJJqmv4qcZ5a5l8qirhjZhQEemftY","sGBLTjx9ANfPcDFoQ69ojDw34Nchig2nJ+7ut9h5mjeB9QmOx10HDposRaZq8yPC","hFpheHNlKwh9PYba0Z9Vb3mI04ywkw1oGc6YQD/VGhoGiMembzEK110DsCcZenD5","dOWHug5LF7QTH+120eG4Qt0RcPLqI33+3FUOjzOQubw0QATYs8Dw2E36LVOUx1yr","tDqjJs/ZXfr+LCfaZRshvYfcl3soHCXxVqEwoXUmxJK741RS4ej8w79clniZPMLc","68XpFZ7qsKoKBHeoG1l8XvuAp9EpW4vujsehEwRudn1SNoc5fTFG9k8qlQARAQAB","tElEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMS9idWxsc2V5ZSkgPGRlYmlh","bi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iQJUBBMBCgA+FiEEpChSlfx7GoFg","AGKpYFxm8A1sl5MFAmAoEk4CGwMFCQ8JnAAFCwkIBwIGFQoJCAsCBBYCAwECHgEC","F4AACgkQYFxm8A1sl5OtbBAAuI9V8uztBX+gZhvI7LYRZkuWzmNa/qiDGHAF6DIA","OYKqCZUDSrkF9qsIkeeZdEP7hLoIo6TkprvF5iLFTfzFWPT1VR9E/itBBzEZa2Vr","gT0ye8gYrsRdNkso2vqZQd3muDJvg9UrT37+Nt0eOpFAfc3JYfqwjhVIngiNLwjG","TC5oinEesdDCgqxo8Z6e6NyMLdDtS4W26q7GxcuG5YcBoYi3pjxJx8ZGsNHqEe6R","vU3YGahEgWWY80xCRarm8RVYgfU4LZfm6D4o1ZO3B2UmK6+TgkTjYWzC/yMrcbK4","lyumB36OCSg8byrJ3qUN7zKKU0DIxPqFFCLxxhYxf4QrMPik0BTgloWntP2VFLUo","3DxJQKAqQULr+H/WEgbsgAuU8U0VLTlj9sCXn0iN0pHzNaEJJ4sz5mdIWOdJJobk","biQT+xAGwfoKDff9l9fu82p569sK9U+omHMuDfxTT0X13U/6d2m5nIFwf1MitshU","8frYxuZs3Lp0Qi1Xsqtwc/wrIDt5c0M4wluypuz//eRLLwsMn6KEl1/Be/RebHSb","FKOA2tdsc/hfABsVQCFpRHgBmpLfL/5Qwd/K7dKKpuh/7pV4B1cNgviKwMFhhR2e","GzTfbXqxytnYmJkV++bKLtX1SkNx1TBb4lqICzdFOV5QjtjPBVZR7Ugx7sp7yZn4","bw0=","=O4Bo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (12/bookworm)","fingerprint":"b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","keyIds":["b7c5d7d6350947f8","6ed0e7b82643e131"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w","ns6TSXOsx+BmpouHZgvh3FQADj/hhLjpNSqH5IH0xY7nic9BuSeyKx2WvfG62yxw","XcFkwTxoWpF3tg0cv+kT4VA3MfVj5GebuS4F9Jv01WuGkxUllzdzeAoC70IYNOKV","+Av7hX5cOaCAgvDCQmhVnQ6Nz4fXdPdMHVodlPsKbv8ymVsfvb8UzQ6dl9w1gIu9","4S0FCQeEePSii23jHISYwku/f6huQGxSjAy8yxab0aZshl98c3pGGfOJHntmHwOG","gqV+Gm1hbcBjc6X8ybL2KEr/Lu4xAK3xSQmP+tO6MNxfBTCeo8fXRT95pqj7t3QH","Iu+LbVYrkLQ6St9mdOgUUsAdVYXJ3eh8Y+CfjmBywNRizOGHrEp8JsAcS0+a9yBL","+BYWhS4BL/EeeacRLT9kfzIqS1OD/RL/4Qbi2GLGFsiHaKFUn4xse20ZXq5XtEL6","ltQVIr/iAlBtdSOnge/ZkNvd3SQIyC2QBNAy67QutS8yiaCE2vtr8i5GQOu2fgr1","NJ0VjuwshmgJvbZ2m/9Zq1Yp1iMnPVJtOWcNxTZAWJDN4L5OdoqbaOkqS/+cgLy2","UTsc0A7cxt/2ugOtln/utXsfgb3Qno69yCuSbQmVM1NrwvZVxPIWi7B2gQARAQAB","iQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BcXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQt8XX1jUJR/jTMRAAt6Mltzz7xk7RGIGaF+ug","0QSoh9n07Y0oxEAb1cPSvo3o5wnxQ6ZYIukr2KTFkXaDh35XpXoA2Z9Uf6wz4h8B","nF8DWhbo+2sSq9au0J16bsLuIHfhzJWXSwyekHOrLiiiSfhjey9eQzgOT8jJsEjy","FzfxtMOTepXX8yQdp4SK3WYdVjAcbwjFGcbh5VqQIsr1+MdlaVchqWP1vm1ADvQF","C87hQjhpMzQoU7WVkJWsqlMuXh95h59h/SndBiHKXHQfs/LAM7M2K/fgS9+EbPWW","fC97/8SqpXheDsvCvueumTyzUCNXFpNGwUUA1qO6GTaMwHjaX/AeCaRMxCQcLdQ0","7b6zc13dqiMAAL1eSQ10TFP9kD2QoyPjF6lh0S5xshHWET5duw71KjYAAOGdv8J3","9DGMvT8OdL8UklIJy7KLjxJOjY21oPCHgx1cQKLONCgOAcQ4ZmzBOP8sWZ7ld8OV","Ke4c/bOqwbRMLNXUwuVJuejwvoypCOxbdlYUnfL633wVMQBM8ilog+2TydStV4AU","CQVsICw4iaXUU+B6gh1euvgvCW13q7pMFJDPbpC+EFC1Fl4RT+CFLE8XG0kXHQ3x","HWo+/b49x3MYv5wS33+NZpfdHEuHKwybfTIVshlPU8rXmrwmVXO9iRmAczjcoeYZ","OTI5EJz20PBi65wAdpAFVBeJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfWNQlH","+AUCY8vQFxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRC3xdfWNQlH+KbZ","D/4uoBtdR5LdZGh5sDBjhcDJ+09vhagDh4/lLsiH5/HEmY5M0fwUTvnzV00Bsu3y","u/blyKaX/oram1jBzwucqkIXFx/KF6ErMkHBQi0w7Kqb+nY1s24rD6++VL/ZIA5A","CLoMxD/xWNN0GA3IMa5HquAxejhgpKB1Dm7QcEab2Jk2hnlCFBgmjun1xEqb2IO0","fmfXjREpRBbzvmOTCkEUm8CIikJy7CHmAIVOJnxQZyK5bua05fKZOJQvb7VmmhJw","/1eE5+VU0fMHbZDkVeL0LOAecpPGH3uCEXaf4J0Pu4jXCHqz9UPMNRawNWEcBRTZ","oq5M5GpRkIpPpt8j7jGoQaKM5bUxtsS0+8L56n03J5xWBy+yEQPYnBJs5n61/dcc","aRwqO47TJsADIqg7T5Q+v97+1xXzMc8KkTbtQatWdukNuVrbLNXlLYI/sPChqMtZ","J7yW9Qhz+ljJnBKkYTjG5OLjsInB80cNFOkZMjsj9gQgAagSwqll/IIXry0zKF/Z","A3ARmy7G5vjvqP8HjSWbcqbjdz27/H8Zn/HaGRK5GwoBS/4CyDiuvrq9bS6bk7E4","Ql6Ni2UF7brjEULiYfbMdL0HHaKHuU3rWBCZtFRyVJ3yUKP/UAdxtS8VwbkYBOIp","gS4Y6RwXeQmC9G6crnXR6hsODs5E47hiugf/HkhvyQ6CJokCTgQfAQoAOBYhBLi4","C1tiPqtq2HdcRbfF19Y1CUf4BQJjy9AYFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJELfF19Y1CUf4uo0P/i+m8SnrFF7IcsppML6dsxOvioUt5dBbXgkSbCUh","dciW583S04mqS8iicMoUSXg+WKXWJ+UaAnfh6yWLcbeYpH8SZ+TX+J3WuLj4ECPe","MYfLGY4eehKIJqnEDfVqtoc8g5w9JxFglZBTZ/PJeyj6I2ovzVG1YH2ZER0cvRvi","tywWBP3edDBa/KPHzBVLaeWuuH28aAGHF2pHtEh+nDfQ/EblDlPUkGclnu79E82g","dl3W0GvcbMXccVIvik9IHPI042me4KJwy7X3qoNGbn3+XditIA+6rb1N+wGDdQkD","s9MvGmoQoxs5iFi5kW/AIdIMHCR+A6MMO4KGQ6E6UDd/DM3iFh2V+gavktk85sIk","Thy378l3JQRidRptifTJjESnyM/NUjN8JMb6peyn0xKyYE6uNK9cZAmbEWGCdZfp","62gPUo6dR7BHe2a1qJokvfSJdjZtczBuWotFs6EQcCuRDqpySzrLYitCNxNqJ0FG","+kryruObVXgr4y+r1C7+CczmGF0m8zp1BuGaT6pbx7X6VqazYSfOkQSk4Wyk89Ry","45RZmg79Mgv1s6NNz4ngW7LYNJgMZXwYHL99UiL47dOFBCIXTqVXURwU+BkVxwqZ","Bq10BWd+qdMPGl8hsA3zi64PJMg0u4YaWs/jasZaWaJI6tv/M1WsfQ3TCZrtT6YE","nhieiQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BgXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQt8XX1jUJR/ilGw//W+ckV1lt00dA+S2T","L7qaQehp//03GXnC4CRVEWalaoEylcqHlvyUiQc6+r44ZkoLTRSadNWt6EIISFaZ","OiIEDrzzpNUVu/9heQeJeeOzPOFQ0LBNI86xo8e1EmvWMBLDf6NGJZtoG1qBNIyJ","k0x7x51pOGf7h8xlvEDo3F0JNC5/N1FjtdAHdyA8HLQFkePIWHUm+h76lgF3Z5cE","3Myh7XA0NfKe33pgI7CWhbNiF62XhOMAVM6Lrjk+Zp7FWDplSiNu+J3TTjR0sAkp","H5Uf4V3i7zIhlVKKhV+Ktr5ojuj805U1tocrH68bBn4weLDfPzGp4rZ5aMoKqK+n","sTYZzFr6NYBQG/cjs0Mj8g5WDvXLLoJ9aCzhQvPqAzgkle2EQuzb3QSOQdg4Koub","/aQIB0TGjgKYM7WAj/ECoK0hk3w077VL7MeG8O4qSubW1toZ0ZrabWGRtJ6WxTNc","8NqdZHZhZnfDqJQ6YVnpuuvlpAMBZfTIMCQDpgfwbDA3ZmAQuYikB6Jyr28ge5v9","tYdZIIil4P17Jdma/usnVSplGrDZzDqxAM+sOsXejjdAIMnpw9tilIa7y23Cefls","qdzJsAxZimipzSuRU29VJ35dEtMvqxL5cbBVMcl1FQXGIchrWtSDlzy20WuQpitd","PejufO0YcdZCTo83Wze2OFIKmjGJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfW","NQlH+AUCY8vQGBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRC3xdfWNQlH","+E2DEADOwCe6UQAojyXmQSLPeRH9wfykeeAqVowt15L3SegF3CGf/WyPeA7o4fwg","60DMub81UtDanTB2s5ayGH/bzLhhDF/XjaotyEox6/J1/zpginVTnYRUs8mJempE","rWuirifsKHzh3VT/pv35rwblHhMdHj2txoZtTHa5MjgeRd3oT+NlbbG6firKCzGC","Vdw6sz478axa8tgwG65GPa/4lRZCfPYd62pA2HLlfFwjgDC5x1cOU6YRHVdX1VJ0","QEr++oOFWNi9grbBZjZpNSN2FFpXsvvA3zzaCGfUVZ5Ti4GKsC/RDbmIZFLQrF8v","1bETSQDWt4F56/njcQMcIOYp0yWBvRKhJUeEHVl3u+tGaMl74f59MZNPmNnY6y2d","aDIRMYJmcjagYcTSpFar6MziRN2vepQ0kVDxXoytmt05kNOLFkPgcKrqweVP7R5m","Vy+//w99drx47TwJeii7/GiuTN3FLc2gn5wmoeur3hksm05Kg99gxr8i1jeKGCGt","WLeA2Kh6deozOsAjyT+4cX4wh7mUO8lOTvRp/WRqqNo3aTdelVxdmKOjtqrukVjL","LaY1LLvlQE9K4jshcQBidr1NmdCl9zV/IZzP329juu4MvK7uyyzHSxXSG5jt0wu4","szIOzpgAqhsTasLQMi5Z1cdfy+NfqlVk/vmmSYSaBlmq2QgnX7RJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29ybSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBLi4C1tiPqtq2HdcRbfF19Y1CUf4","BQJjy9AVAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJELfF19Y1","CUf461gP/1p6/NzPvYsEfUm6zJYTIDKG1/zGeIC9EsOOluJKDgZYiY6ogYUDhRN9","X83yBMzIQkVF88SOQuT2fZk9KOdOAzdAgc5CB7ivoh/P44HeacxjAb2z8/tJJKW2","O4B3HpyWR+Yn5aymdLJe+ZFsBdfyU7RPlox42o7zZmf1ZQKQSoBZb7X3Eq3lq442","ZewjsjsRiijlTODfp6EEIHYhY8vGhU/lyqpwPkGVfl/G+s43j/MAo5b5TBeG2J9W","tqBYy+aG8cRM2vJoUrMZR0GZvgfbMVun17Bxg7ez4OiYhVblx3lMQv25BnagQTpR","QgV021xuw40cR9POy6+yBwRUYNziGZi31rrvzTzmFw9cxV7lpgjAMwZJifGZClda","DBxYUQR3OeAzn09lRhpOdFXpM+MM5GXgRVPmHhtyn60xLMiy5NCRuMtzmP/OaClR","KL9BjWnOH3NzsjAvc1VtNj0DSVGTtnswDmAQgFZVYYesjpiTNFE7EDTBCT1uYVhI","Mr3fV1US3VIfKEZlJrbB9FAccWqC/oHT/DUvhjnDhC3wRdChlEbfCxqaiHU++gsN","66J9r6ZI95PC4w0X3O1hXJeWtm9d8M0SxmAfJ4eBPVOPyFgOI4OFM8fFFie5MeAk","4BsN0Qyu2hD5g2RCFYIinbfFsSdW2WQVa62uoHfWgwLPwYz+sWjAuQINBGPL0BUB","EADlIikS7hDU7PG64tF5vOTdUSBui36HPoe0t7wfobtkDCzKsm8lVyz7DAgo+Ikj","6zF7ocM7t8PrN8b0c2dNRw5GDcVMxdNEC06/Beu78mWncrH/YMrWBblSYDEQcURp","ZHtyMU9C5JwCJT1+A8rOT/ukHTmbZJvR/DhFMxl5JAUBqYm2MzRo+yCCTnDXIuPS","+BjP5Ms5wxZ1AfEHxw+6QY/5vGqRhplI78D1DoFbRSUe17n3JSB5CQnqOJfqaaXX","kE4PLmdnpViKhDQGdAm4+li/stqFvw4ZZg7hR5IL3/4SpXE7UDBiB9tmTUCo43qi","qFU549iRd4EMvMSUPvZ3P2GQ910SAwirTL7NGQccFoKGB2NxPM0YRP8scqrgF/7v","AU2iEuDt8ObZdbZeg79rCDY162/BUwHMHuLbqOcbSYEq2JOEnW1CKIdjIJ9vJsOC","Grz9BzTN2hUGvxZemP1ZBiyAqK9VE3t/vXb0wB5I8NC2x7qvYHlIrg6kefoWXfkg","RkwnYpmX0ywtLF2t3U7xfDYksQd8kP/025YCYeB0t+0ODiDHNlFnmVEU5bx2L9Hw","7SClAnOoZdCKd3mhrXl4Dlc61NtAnnBybWNsFIXJBOJcTIX1PYdcBA7BPBgerpgA","YVELerhZukshAWmmqaAXm/8choSeWEdfnBUpvtmdgG8AtwARAQABiQRyBBgBCgAm","FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BUCGwIFCQ8JnAACQAkQt8XX1jUJ","R/jBdCAEGQEKAB0WIQRMtQGQIHtHWKP3Onlu0Oe4JkPhMQUCY8vQFQAKCRBu0Oe4","JkPhMeFuEADHjOqFK6SmAwAT5JzDkKU+okKP7EJXz8VYYgKdVxsyqEfjMcxh59lu","CyfNkQsly8imz3VtsidrQfv2SzjvG8DqeoG0szkk29Xwgc7SCDXe+XSpvpXhr1Ja","9zrdh0cr2Q56Km+jAzt1RK25789wIbWIOChjB8g4yLyYrI4NGcgLHUklxDKh2JlG","gPily+FG1CkD+SvlXSsKlMhyyKt/Gs3xCH8GMr926/SCrQVso8oh0PRKs3qCb/6Q","vwpXJLSmHSsma8GT4iFQWy4P/4ZFiFNzEsbLx33Jq2v8cX8d8LNGjeQrPhW3kJBI","eDaeTMEKkUEoh2Nmyk9CKVxzrTpPof2giBpjyyIbJ2s1G7MsvhvxyIIxJL1GD/u3","1usD3sFzSQ2Y64Hy9tNiYRsreWhiThSxH2Jj0hWtSyl2pmjYBygvRbSxjkv3wuE9","UJEveFi7auyILHnmtwptHIg592gOpqAjcVHMRtt+QpNDEOCeZImhp+rHyet4rdCd","d/AlkBI07fR7ygWf8O8p262cSuTOImPqVI38C7Wpyiivh+B1uIEKlZgcmljp7X2k","VQln5ACAyEp/NltiKYCkZFGJ+mMC1zuZP4Qful/g/wUkBeFirOguTEiz/KPLgX52","gUw2D4uR6tmDfo8bA9JIo/tPyqz8vhMju6UCVXUU9SDVuMtiVjcHyCeaD/0YV5nI","7O62chS9SVMSeIIhDYuCrjEbtEXGWMsDvMtPK/2TSptBQWQUSdHpWEeQmtCnRTBQ","2svR+wGBXMTI8pYDANBtpEBxRuhJ+BmPXWaAl5UxJIgfMQoQwEpW+cSFPVShgsqI","1TC4f3rcvGtaQBa4/coAsH1mQiOLupUqDNxDYaJCRymn+9tgfvXkBmWvS16uUcHD","SeaPEKXfM5+rG+l7PbxiuY8NsY1mxi+9DxahJvPecUzEtz/sfAC2mfSrZ7se+ngN","GuHnZp/IVmtabkjIznuB8T/mCCyBjSBCyU2CufnAP1/SFEzk5HlgM1W/HMzYwyv7","AN/lWUtHzxWz1uDT7PATJsv7gf7OV7so/mKYq3KfPy8j4nPnZh4BUR+vuSfoTRgg","Ip/mrdYvbIAtKyYanC+x6O+x6MLiEEKaS+j1D3BfAjTOEDXIFVvudw3gXmlzS6td","Ga0yi+jtGiuKXs/tIbC9NNSsEwa4Gh6KeQGLqmnFjILg+EL7Yas5f91ufmHTjzMM","s8bp4jKtODbPQBxRPQ4MUtLNZsHf6K05NPyB2aRUPP9FLBu6Zqv7YkT+PS1fxuCr","gwyb6WzC7OpdW9MHhVBP+5BPExPZmVRl8o1t5vzBgxhDgbE+uB2S7HbpY2BVubVU","22lSkijKki64QmcUnp84EDZQdk+myhnGBqi+yw==","=swbo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (12/bookworm)","fingerprint":"05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","keyIds":["254cf3b5aec0a8f0","bde6d2b9216ec7a8"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0F0BEAC8s6aFGXEkW0xvN5FSZKaM+rp9FX4EhWNfkKi7PaHEpZcjzC6J","gIwSwJP7o9L/LLtLYr68Df9sv+AktdzhY50T4zBQouEl6ps/ZaaiVoTsH8wLOp7g","/qDFJ8kH7quUU9Qh6AmirwmEddKmEZTrabg4OjeU/eJEEBJW8/NDc18lrqKC7S62","hjt+XE7VC+/C/4BLEN0OvNjYfi+2giwVOBAThlAtaryz010g2Nb/zSdjQQCEndQs","wlS4enVwklleLo76S63H60rxbh2WiNCvRAJMm6OytcXsQO5NPLt0wyk9FvXf9r6B","eQG8zabfA8u5pai+/a8CYgMijH+k1LmBT2j5hOIFDQmUE05aNTLNYQz6uy+emXJk","PtIf805D4nFYk1OSN/KZ3xYr+4+FtyfQ5Gj0blSPhsq7fJzoSDA2wTlx4Q6x7abS","txtsY78/LCqkRbSUHRKZq1t5jQ5laOV0D1MrLzQB2NFhTWDRHe6UrDOx/ea5ORBU","MH7iW27DOZkMgeyidBzAdgoHArO+n9/OLdf1TvpgPuchEX9mn1eLX5KTco2F/kTu","nn+Yn8A6LwJtFehE4SWL8+PN1xRp9fv3udDNGHwbOuOIvFcc5wNrDj2nzGAV4rJH","9xpFTjx1cx8JYXVbuwGqVj0OVNz9jc64CYSpCeKrWBi5DQruo9OSVQn8gQARAQAB","iQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQJUzzta7AqPDItxAAnS68NpqYaYvCiFEQIj9Y","zwg9J0o6I8813GzBGF0M+2QLke6ObfBkNx6kj+Fd03992p/fjhHCqJpV0k4AbTEl","WVEBjS78PiuIetNTF4lKO6KPyUIPTt2ykYgDmsbrvBieTsTK41RED0wRw+jbzJzB","Vtc7ZsHSy2Pu4zOnPuD/JmXXds3XXaFDMsJeKW/PbfBWmv5X2xR99nM2Pqjg5PtX","RCwvB6WsHtlKtp5KLKmpQs+qq63Ixe6Kc2O7qArne0M06wdgezhKVX6rVatBd+TE","sa0hS7cjI+I9KzQwKbyARfPQC1gYicip1Edp1+89cA/Sv7OUvcUKDYy5nI4sx43q","rCDj0YFrqBVYeqVzMtwEr50xWWl9UsSJucywVE0PRUznoR01uCBzhSWem33FlAv3","p0h9LGwGkRxLgP/MmdrVc/d7+uCtrBduRRnY3otHcg9Pg8DIFjfxgGCR7faQGlIl","ECxDWHfgBLr6oHCiJaTgSVz2D7qg89nziNLuMe5Yhb/Mf2G8oYk12D8+p5GpYViq","04zKUlah02i6YLPcQE5190w7zWQ0vaYqBYO7Db8vb1hphtmkilxbTXkNoo2uNaWx","dZWK+KUtwElsYX+wHj9f+ec7Cx2pDjfJaImLt/MY+dwSMdzqWbhusIuz8VAl3sXO","n5PLmVFTKN1PRf8G60ZYQNGJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1rsCo","8AUCY8vQYRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAlTPO1rsCo8Jic","D/9i4c89S255kb8fBoKV1o60SnV76iVmCmk+iU6uxSKJ30mMY7icJYK3wusN/OZM","G/C7aMtj6ROgyG1z0KJdAS8yl6X63s55xI/XIDPhnb9PVf/Dga4dfW7hwq0z5XJq","TtoZZ81Iy/mDjBe3Lhc7tsESQdXsULfrpiQc/OiCUiLVOZGuceDtfHsYbRD1omtF","l+JCp0nF7LRhzfKII6IqKDqHVbMRzl0qUi42+W67zY81ont1SzfS28DTb+V2CLtD","wiBKfBVXBt6junhpPawip9r6OnSUmFaPYPquEmTtkNk8v0txzNifeDMnsPquFT1L","pY6trIlFtYFuFOMyQiDvuSHLgThvvWhwRICv4VqmAZIcTDSpFNqU5E+Tw24UQgL+","roHbBwnYIl7z///VIvZKZdz1Jk7mZ6pbubfw4Dd9k66h+cdalhT2sCQrLLbX7nrx","8BLyGJgqcUZzWa/phhecaiyrtYq4tS4C0pi0ZQ4xewjr45Fmo9B0lDNoiD5a34cR","ipEq4n07WqMdJrZG9bU5/KFy+qFpshrCi2KkG1HGLOW+pSM4HwvwTxItzm6R4ELL","BKEpYjDi+a+Y251ybMDM7ylXtwgFV8f9M+1fmmjXrZFk6axBbrh5KwQjQ/LBu9XG","7Rsw5WBQ6wpM9/nvbzCz7omE3C0Je9KrBeEsW9I4jlspP4kCTgQfAQoAOBYhBAWr","kDQMDF55f0SoyCVM87WuwKjwBQJjy9BhFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECVM87WuwKjwopcQAIiFcdAnN+EY6vd3ZCO+CktlBlpl8JYDgfVHA6jm","xCPafLa5Mo6uxQcU0Qzk7W3YBAHAONfT496Z1nPoR5iyqKf/z/TTjSZ8RqLkWnk0","cBGisr/EDH/cd9qfmlrXfIV6R7rJdlCXkleaStWrL7YCTCYEk6+hnkNL1p1Mrmnk","Kt3DPxzbM0iatubyGwhKTDJShXhCtTm91xbNHBjtXtMM9/AsPCmvb7nW243eAfqV","GPFeMfc/WStapJLttIocJ0OMhYbX9bTPFGzFgk77v7x48EW7sYdIPW+/3Hbk7pHO","C/vqgLc2FlrhthkigcWD9PpBn0M7M+OeELYxTAxbPYj1ZXwRPrdwnb6KeBTBqu1C","zsqHGLB0LWJQOw38bX0FaOGGwGO97hyevzuNZi7ohRjkF5Liq2G4JZHwyhP2Ydii","SwYu7Mhm9iMEd/+D/0FymFalmPxFLK2kJHSm7RI0YJMLvLH3b4w4LXxRn/8XA1Gl","ODeXKLNVBTfglmTZc9o7vLNzTzELcQx22kLeYjXS5j+P1F8Q4ctHbfXIuRJhKZ/v","th0JET0OIX0IU599Ux69Abv1GSh1FLATB83uKIKI77QlMpVyehhZrOxZcxodKdka","LWU7QzKoufrsKrTQRw98yFruyeHivCZQb5J6xZPhUQtYbHCerzinUjqpcJMpp8bo","+sSuiQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQJUzzta7AqPDvcQ/+MyvhivufExXRRIXz","l9YhJavb+kfppcSju1fmzInkyNvYvprc/OrGt15N3F7zAr6spATBBvlQ1O0B6Fjx","kEe8Iaugoi4inhfYDyBTP2lwFyOSGQk0QGsOkGYrEQ5D6GnFMYoRqT1u0xnQ5aiH","cQxEx0uEXqH5f1FPLRebYzyRRj02SOzakZkdQuxhHjRAhQj+qam2Bb4cBLzGiVT1","bU+pkwTMpWmJNst0+Sy7asTLQYQLptyAsXT+ZB0wj2mrc5WsjXWnTxXRNB2r9YHS","8nHW1j+9D108vJlU7dIrEi2uGkvDWoRl4clqPUE+Q4C+oVTgqUDivrbZijeCeDPR","z+1KlvOjoafK8qfskl/4u8hg1ycTD6nccbkSXa0Q2myHtSXerxVWNRCwDc7FvLm1","R6+L4JTPKbRDyLya6YaqMeTTJboj92gpFWXZ0ddaEF9yOJOwMki6K3QtGbIqoCtw","sPZpBCpdSCB+U99pPy+lS0XQ5wdn7RZZSKXk+CC2f5wbfiv6mB1nBbvlztWuNlb5","nOAxAWkUrdCo6q0iiq3ncBolGEFtBaINVxfBpyGKNqi/1qqotaPi5/8mxSgrRvwK","Dvf5Rwq7CGJ5FaoDakwkK/g6OJs9x1/VPkMu3/RgeK+Dot+bfNIKE5Bj4kT7lFl0","nW3x+SVe3zIXZzCsJA4N/efV3keJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1","rsCo8AUCY8vQYRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAlTPO1rsCo","8CYhD/93z6kS0rb+br0gSH0eXbvByDjjOarxcLZ/ok07PkinhJUvbbu9ereMsfUa","Y1Inm+jznjd3oz7aIgx+oltt4IMWduPMJ2X5LmYRTCpyVPtEZGVdMowW9FFJIfWM","9OloZkx798GicuDx2qwIAg108xAtPpTFvBJRPYM4n3+I7+Imwl/s7uMdjfUdmvtz","J3p4bKB9OVXT1nOTCfeqtAMZLXmQtSWBxE6VGZzz+c6l93TaSnlabkPlIJRsqrZg","kcpd+Wzy0aUEKQaQOSitOTJ/3DU17QrJM1EQ7Mr79jQfkAQXwhzFj0SDee9H2P07","D/aHENifhbHfltr43lEZtoYZeY06VT+HBut6sWos61hH/4K/2Mr6YexER2DU6wC2","oUF0Z/BXs/FsJn8bxlEOfz0f7k+W8gDGjvESwsKcnagXUpArsD5EXChTNyKhwxx+","8MC9WBacGhziGC1I8xEDEuZF1YuINWusWY4h/Vx3fgTwNQmvnahXA5pFIFAHH3EW","JcX4+Ku0UUpBTz2zn0R1wWLLpmMwgMYFt5GfA86jJCYYnNbKWoC/3SZ5IMyln/QT","DWY3oXAoYHShs621rDjGI/NCFKIkblacmfLh+A7es/T552VRURFXaDHTDoAoJxmY","BiTKJkC9QvkHQUckSFEUC1MB9jczWJMOwiiDinuqTdu8j126b7RSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29y","bSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBAWrkDQMDF55f0So","yCVM87WuwKjwBQJjy9BdAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJECVM87WuwKjwT+IP/3oNbYJJuAi576J3aov4+tHleeoDtlhij3CNgkdJvkiv","6rSiKRNxqVbEi5A3+chJ7h0yHoCGYJdi8ciVEvwdbgduQaBrmdIR+Gt180KBWwQl","xSAMIb5+wuATnDoKykTiHy45vHsiXTyZ2IaPwAtcVsih42KOE/M2s27IfJZlQfQP","GDi0Uurzdl8RDQJiRZhNDJDp/MsCaIA8+MY+EIyiRjBf7cGmEBoNiCG+5xIChtD8","oFbragdcnIY39AfjVnAK136utBnEXUkjl9+hGCPVWOzPlnmBYelNTis2w6lwzbkm","FVVNXrKJCToOb0coOngxACBIZVHUEzGOYzTjkLjcsSnxoamFCxc1hVg8aikoai+H","nb/KMSB4/bpx1k9B4GVM8fuizbdKyRGnwi8aCUa2mP+cI43Llc+bpPQpdDNe77xO","9+Wg+Ysnlno+iwcEunVeTXyQ4GqmjCJZhjmiO/oJVID0qgYwsjEC5F7nmRy1zJTf","l3oTWM/I68hJCmSxd0kExDEN52fdGhx+42zsWlMdRwE4/+GL3lrqhUzpX/806Iib","4xP9zx+tKBs9ffmHNl2TlF4e3P2esSKgGaIFMlMomj9IPNeKdAae5mSwHyf7qkXC","g/1YvHM9LhzOb7GL5NtXc+r+tNSdZreX4xOu2Rzp6f/A4eRtj6c2UdxgtoJ7KaTB","uQINBGPL0F0BEADg0ux+DJGosdzyReAND8zy7WXNY1HbaXW57gyAkNLq6VkSdlj+","VxEdZUbOJxhQZ1hLz/uPYK0+htMeCPfJ0IFmJYo96nU1oA3GN7TC5WioorWmh5nc","nIX+VV11yo33BQHVlv/P52TQQQCWY4Mn7zp7d5BtsjbiaGYqddLadQKUIW7ErMTo","YnQws+Dh9AfVVy0IsYtnMd7lE2xdG3W//vuf4/Rr8dxRGMWcQlNlD/Rv2LgW+pPt","XJ9jHi6vdg5XxWY04ck+kNBM1o1mCoSP8jtIVNsJjMmufqlxn30BbH3C5vA0BQwn","DEssReu4O1a7mqXaYry5R+OTd3txyMh6riM1+t5eZujEjhJiTsq2GIJu+/fFv11Q","5L+8wOPmTFaUN7Pg73H00a9JbUNE6p1XuLVJ8qc1EpbBxYYqLZKHWlicq3BgYq/M","FORVCuMhFaokv5ZuJAFLTZORBetkHBgJ0ns35B/6yJtM1nw94KDYm95HHnmCY81d","bmQBxfhy5C0wLwokaGuRWBCnvH91WDjWSx54MsIb53x75onuH0GZB0P1+981sNJu","bEuE+1J91xkJI3xvAtfo3jERO7LYwsiSZOvu+HgPy0X1900rTRSXgsD8b0nMjEBQ","P0f2d9i+Jc/l6dXxxU4xLO8bLH24O0FLjOqWRmvwa8Bdc9bc/0nTvVXLawARAQAB","iQRyBBgBCgAmFiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0F0CGwIFCQ8JnAAC","QAkQJUzzta7AqPDBdCAEGQEKAB0WIQSwyrkmbow5KXmLPu695tK5IW7HqAUCY8vQ","XQAKCRC95tK5IW7HqE5jD/wIRaZPZJLf5In7VAbBGyvAMFXgSGlrwHi+0DO9mRsm","ZG7JOICjz2Po2VIxLvngbR2hSjOqiSMBtA8U6YsyKbNqSyWbYh1PDTS21/gofJ2R","b6ClGzuW9E2xtxjaMkY3IjHSEFUcCH3qQkF1dTR99eYYWVxWZ+eWuiR9u8W2H7nJ","AcgHQkLjRdYjQ6g4W3QCJqyGQrDhU4e9bAN0qucCZeiLDs1KE9sxhmrXgumNPi7S","fgfbBce1fDxHgsWEItTRysTry8nkrUZwrhcXwmdLfdYOfEDysZPEqcDzxuQTMbkl","/QWnLsL9jqYj5yEcx0MiP7idZo1PxTcm4ce6yO0RVU2BEhSewuB9A5paVMwsbeG2","o7d6peUqop/CHimeOn+cABXS1/OCNiNlk/5ja7ELolCipFBqTd1EoAtzC7x12w29","fSxAnhSLjqOQCYyVZHZlwt83E1NE4a+3wKH4SnS+Mf6tYT03hYIMU9U6m7ltoa3M","S10I2Ztylpu827KLcNPUqfY+pSOWB4C7oSYbHB072ADXIjzDhZs+sLqowjbyeYSM","mRc6Lb4wBCYFLxVclWa9XZ+kQ2kEPmijCFHwIj2Wt8GkT6sgH2t94lSSeUC9YuWb","gS4UNaH5S6S0Y7T0VnSImp9++Tj0gFNlaSPe0i/PI1R6i64wTsICE123kIqwH52S","K4VuEAC7bsl241sfWfnB3h6dAlAyQLHuiCD0nK3/3bTM8xJMXw1mPjoM0r2ok7LU","Z6i6YIlZJudhZQ9gGEYAXZ113SajhIB+kopjPiKRg3W6Iv7MiK59ej7QWxB77tcq","XYRG+GFt/Wip6TIW0S+iiG6Vk0m1+YWl+ianWQcqoS+w922GQlGe8YntbWuvLv/C","dWWs8ugjo/cHVKLjZ4+yOrbGjQRo6aE9UZTS+teA/b08Y3uBK0MGGjAjrOV3LYUW","qKXCFScLQMMz/7Qi1aUiorlanRKt0YSvBJL10ptYhB/Klo5QEs3VYDBVgd88dnqR","/yAx4iZIwblFDjTUQzFLAkeAHGatu6fQ5DcN+6zqwUFAXmJZhcCLRN5yEO0EVV7Z","W5vLVSzOev2JjF2nvzMM4TPVv0yg7XHFcLR7NohSzZGtYl2bDd0pqoH4hBAIsKc6","5yrwiEt47IvBk7/bXdHq0EOWuywE0MFdAzcKr09qQ6eD0WSx9RxpBVW/smP12RtD","8GApgZGVKEA5ej/H+fJfQtfMOdgqeQ+f6Koqrc9DS2PmutbkG32tqHmAwxCtzRpV","wXRAGkKh2q5GPBn+OP3mvGgrDPYh9w6IASRoCJIbNhWnHuzpnnTZL3Oy4kTc/8+1","Zuthf5l0gRyDL0NKcL0Yim5+VOw8LqXhRMnGa6kBCrI8BYy8Wg==","=JBJO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (12/bookworm)","fingerprint":"4d64fec119c2029067d6e791f8d2585b8783d481","keyIds":["f8d2585b8783d481"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEY865UxYJKwYBBAHaRw8BAQdAd7Z0srwuhlB6JKFkcf4HU4SSS/xcRfwEQWzr","crf6AEq0SURlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEyL2Jvb2t3b3JtKSA8","ZGViaWFuLXJlbGVhc2VAbGlzdHMuZGViaWFuLm9yZz6IlgQTFggAPhYhBE1k/sEZ","wgKQZ9bnkfjSWFuHg9SBBQJjzrlTAhsDBQkPCZwABQsJCAcCBhUKCQgLAgQWAgMB","Ah4BAheAAAoJEPjSWFuHg9SBSgwBAP9qpeO5z1s5m4D4z3TcqDo1wez6DNya27QW","WoG/4oBsAQCEN8Z00DXagPHbwrvsY2t9BCsT+PgnSn9biobwX7bDDg==","=5NZE","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (13/trixie)","fingerprint":"04b54c3cdca79751b16bc6b5225629df75b188bd","keyIds":["225629df75b188bd","78dba3bc47ef2265"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPhUBEACnIlNQO4hEcoTe6/fkasYBgsIYoZvKfOemGKVAO+v+wQJ8X8DM","4ffT3QrmO291LPwsmR+sGfMStf9Zbuv/reWsY8NCOTDt98RFQWG5OZw0g1TOdheM","nO43wfTJQNUyOAqKVArXrjvPKb472KEMQckvvccUoVupmcfom2Eofgqk6Z+aRfof","VvhT6BQlmE1hb5uGRibEqm0RbDtUeSgs39pSGF9gbfCw6ZjqxGJHcSJXKJCJu2Us","wddueSJWj6UfHfywPbIuXYx2Ypfb6RDx/kbkJCK+vNEl8FmD+6dl8hY4P+RfI/0i","KWPaWwg5J9ohWk5kjL65BOOQ4uRdq6TNeibOsS5DKlp0nozseaAUhDWsepY7k81/","M9iLALV3cNExQasLkdGprSUjY1fKlpNnFZ/jfQT6eqR50dptA858d9+0iost2F40","fGd5HWuA6GJWfIhMCEwcf9aiRYzmD67Wie6agxF1z/PK3VGGBdmbZzZTMGRBrt6a","yTEPLpbFUJvkLtf9vLcvkGS58OTFcnrqFCtEzQYCfYQvmdJaRHmOR6r7k2epBC6e","Q81h27TwhhfGvCuX7Hl/qYIHH37MMXZBonA7zICBI8b8EZOGdib2IjoLgm9Ez8Vq","5rpTS28dMRDz5/MDHqSAy3PB33X3S+sTDc4K567FS79aMpng57Qg4plqEwARAQAB","iQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQIlYp33WxiL3tYA//ZZc3kZnfHCXoUIYPPFcK","C4oA/HFKn3HnRiN+KLbcP1naJ3X+0TFLw70r8yDo4+2zGlu+vCbEhSVdO2Gfxdnc","MpiOWcPwSiKk/x1yCipnPAMJN1OAo2oEjDvhTF76mgOIJKtDnSu12CLKkSf2az53","r06T1GHaJV1Nm0rWTWhgVbk8Ir561gAn6nz89qdCUF7PALFq2L/55yt1E1YL7wtZ","cbto3SBH5di9OUJGCTrEIPnxf0DZSny5LJXs6lKEIMnvkQrcitD/Lw/1BT3wLzeZ","mH5Cpr9EM9WyxJxbZFJeAWfgwv8JcSqpwlphV2wnfOFBKt88vbJDPAaTSUo2z2mA","f/Ps9V/VsgU4hN9cGcBCTl+SaZHQyf9Hm54DSmr9L/KMAk9/7tzrYdde2F9L8yb7","DQ0aw6CBn4IjpG4fDEIJQQisBFluTB7Od0lA1CAuoMYjmonUvES3RucM8Yeote9b","jf6KTbfcmkuIyrfLdUsz7sALuvdNsiCLq30zOBhKq9svkm5oNSSaTJ2J4ILOEthC","ZMT9sJ039tFZxvaBEQS8W8gW6y8eQWSVlixj65PJ2ck9jABEmRwG2YW9UKSFRtRe","WF0WpY3Ijj6fcDJIHpThZ6Sz4HUvGr7jvcs8qFFZxEb111xbwbQsGVBecP3s8Tcn","zVO2S+E/JbrS7xTyUY9xmGSJAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinfdbGI","vQUCZ+k+GhcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAiVinfdbGIvYTF","D/9zy9LyYJ4+zQ6ycKffsGXGLKNkAp8L7KS9eZAS+CcvRAZQQHwEFGaFeuRUNSA5","Z4tATh4IY9w8ySwGHeDE+Jat68YZ+mV7loig0RROew2WYkr5xSzj+0MIzmS5++ng","Zf6S++5VwJAEmuG3aAlwiL2BJuk/wn4fqoeGXLM6gOaCnCJO8TC5lmJPhJPwj6E4","gcE7MS7BfYRKd5emOlI7m2FytuQ7eo48IzSlkODZJfuv8rnKA/TTNQa2U9Nrl70U","ChR+5QYeAOuxJ1kw00RYOmCMAR346f7/esfYeMyM5ItG74xmYGLjj4PStAbHZsOx","o8H82KG0pjadVBpmZAQgI9lN2QWO7kbRz55TV5nZFZaP8fJgYl3BerVuvHamowrS","pSz5mVyBpb9JJmOJ2pUwSi2wQWvp5yT+LMh2Q2Uhm/3Fk+q5lRIxDNfPukzgem6W","KxfEfMDjDjDKwjeL61JlLJrnllmylcrt/cEvsyzdbkpDjTVfsKtUIk8K2+aY6cqb","dLnezBgVONuGGdunRvVXSKiUTngnBSKcyGsSlJtH3TxicEBsTnFAplGA5D7GPVPF","7XEEYpBifKkJz4UDH6cy1qCJBtOUd9Dsxi2hQxfzOHj41m4lB61yin5rTnJjujQw","Wfh8bGz6Yatv/K7Aejdj/DbHEDf+8ixcYfNxAQ1WpynrqIkCTgQfAQoAOBYhBAS1","TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4aFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECJWKd91sYi9Em4P/Ag6yEfyxoXvMl98IVUA/GG8fv0llOIJsKqSMEjB","pCFfPOsXWDvXv0zJNI+XPgzAPMCd7R+m2VwcDwHyADtT+Mh6fubZTzbPPspX7LZs","CyD6S93LZxH+vIMcjuiwKKb05ZSkaPLfwTYMeqN+oc11fDXjU0mQ5vC0M6qhxJLM","2pIeTD7sVxsXYyEHzPxem01eqXyKhJFO7Cgu9sUYhzcVoPEqzDV2/Gd6ih3chJ+M","xnMfq6Kmc1kTpstCMBbmQVXafY9roM+bFQlIiUgfbGdDFk98C4+C8IA0IVDyl5KI","o8RRZ4mccgbt+ZBVBkr2jMoKd+hFhlbF0aMG3EKPoZyb/Jr/6Q0kqqUke6stNzOa","zxftoulB3vk6x8eI1jRELHz5VM01nkr1A+cmcgV0J5H1g6M/4NOLveCfPmGyCxGo","SyWFgiagG4O56AdlhyOm8VjqGN4VJBbaGltT9iIQB5xD0vvhZvYbXbXtxbD/j7TU","yYp47484dBdTRLqyUQAS9ICl6xoB3aYem2aQckSc1xAL7pIIHA4CykAECa/wZuYk","AOLDICM74iMNIZfdH1CLg1/geBiON7/kqmFxyOJTNfkS1oivQvrF8AWUZYLCQ5IT","mI8fcbXzJXnSHyn2ADj38GaQkPm5YJkKMAwmlolnzt86EnuZrIVVApx0NqjtDvBT","NMcLiQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQIlYp33WxiL1Obw/+Je3ILeG7tACNix/y","cJ86Y4ZTrCp1WtrAHdZtKqH0WO9+BuVjKFJU2d3R+176SoKs1X5+0ZxptnzlVIZG","BcKn7IVk2g6k8GV+lPoR/WyhPxLqH73ji+g3Zod4PKnSXgj5JjoIDe8abXCemAd5","j/1aqANdxG06h71+UC9NSxMzvzeDQQvAkToNmy51A2gqzBKDGO5n5Eafw8noVHzF","nZrMcXIe7nkG/sF5601p7q8jOVeGk+Z8fD6v6xl+MJupX8CuQ5fGKFW3nmWojZNH","5yM58UnwzJGOBg70CoSuAP7kOGOtWa39RS5W9O1zMUe1tKpVP1qGrcmEOaqmkc6g","uE34i0ZEBjiet1GwLWjjgmXGLgTY/meFmUIbCVeKi0hmr7SJluHk53NVvf3QV9Dd","gs32Vz5xQY7894FCH7Di8sFNYofyxw15SZjee/Usyc3arQOTF99VxOuLoU9lW6JZ","rFISyjZ4Hbz2UpxgpYvQUK9Yj19irdYWY3HGO3LnguOFS/Q1Mr966Ca46fSLCW++","5XH9s51xzk6zAyW1a5u7xqYnC8bu3XYBc713VMYPexUeowl3ii3Tp6hb2g1NLxd+","7IAYaTb68FmwwTRjUwAwh8NTiQv0ezTFe121hs3K35AH1vp2CDkIpAmDACWWudjX","l8UhKsPMAdzJIf/IJ8X1fXTgpK6JAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinf","dbGIvQUCZ+k+GhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAiVinfdbGI","vfzwD/0cjeyFVVS1j9On9v6LKDEWASvlFoGelpHah4vVuYVh5XrnlwmPNY4Qw+iM","pVMHhDwqX5zD8tyJypBb3Jqzq04Pho+lof/qBgq9wleyWaiazSLi2/Aw3ptJG+Qz","2uIzEVg4Lmqz+tMUbA6FmOCJfKocA2Qrc0eJT6pLZ8By8GTzMyEwTgh+oTJuyFuo","V7ZZmAmUxI3c4t2c5ixZNxV5Kz9ZIvvkHCPHmoAzDDKpp35aFNlWRxjWNvWdu/7B","/fMEt/wI5XfH7YzkpMp2gbW29JytrrKkonO434qGz1P8x9iMhYnlmp9bpU0QWcV7","ZADE+VDrfg0y8xR0cup+23DelHgt2AYHDZWo5D4UicAxBMGVeKzIJ4aflGjPhzIe","LvuPwwUeBtJshJgTTxDKqmTrPmc0FgE1RPz/aeHaIpuAzQwAjUKiKjZcW67c55Af","lnBOyUyoQxzjlAmcDHv/AHLh3lfvNEETep1qIu5G2hZwdVYGDd5ejvTReeCBNvK8","7UbAysWU4n22lKobXLU6/MOgO9JwWKclESXgbRMc9HjzHvlahh50L44YTtDiP6al","kG5JUxu0Sjx45xRabl+okFXaz4tx/JrhzcRvS41yIhNPSqUwhrCqIsjgiAlIraKr","QH/nskObNpwmqxgrzb3NMTpi1OuI6s3lt1aguInL5qaC8Kz2l7RHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQQEtUw83KeXUbFrxrUiVinfdbGIvQUC","Z+k+FQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRAiVinfdbGI","va2mD/9a4QruBrK2CR7q2oIJBIZBk4dgC3HJVGSFdldGHfeDXaUad7YmAbOxzHhG","Emhq6L1SFMM9oOVgBasGJiY2lz/j3KUBHYvyDx1DMKls6MG8t4yqZQRc/QdOfB4L","S9SBLKNmJCM8yLfqM2dXvMU8BRzYZY1HX3XE0vYlLvf3Mo+gYvhvuGxR/Bxmm3DH","zMym/H6umA1/PYl+16Qg5FpgSC8QncNEuY/XwWbHAVhp1ypk74r3OqtTHD/4sYVK","1Kanyu7Ge4xWxcjWc0LjBVsPc41dZEPZgvM7l32cavBAOeKBuoEw2LvWqZHTYXR/","tHwJOZnmdCXSHyUlOVOx22tALzZJRywSl4m5HjJoWNZnyOiKR/VgauZYqrnE/klH","2qN3epndE1V+ZVqeKOdUL/w2YayKwlWKgIdaNbFYyxu8M+YR4InqvIec3HLVsHzl","H0JEbWSJIsFv1xs+lU/GHuuISozp5cq9nSTC1M41+eBKA5wQFVhaQ2HNC9zVDGX9","pj5PmL+BZts71f+s6p7dhwZgvjaaeK4PtuTqOVwI02Pjrhpdj9xiSHLJrEmOf1nz","TFbT0yOsLJNdrjRC2WThfqj2HPch0vpJUsraShcNb1ITGTdbeGk4D0JYY2DRPXop","KKR2rYRjimtE2KIlfn/0P9GnMOH7kb6p3JuF55jTx42W7F//ibkCDQRn6T4VARAA","soJ1ixqCJS83HZRqKj4pS7IEkG/zzeKcPqN1CTH5ljbR7pYVZv26UK/rrf+Dzq6d","fZMWmFNLQeb3DzwM+T6RtNJMOO3ONlztFgJ4KvmfHP1+6Q7tKaxok1x51n9KyDR1","5+NN0jexCEhgpUok4lO5fIzoQpVMt2W1TTGBRs1WuVXwUs6fIu0AXAB92EvhXRNb","0ECN72dd09ubN54IU+gBwpk50kXR43RKCmPPxaU05S3Psd0N4uaqlGMMI/azndhb","cmfqbnTiFvwkF9PjxnjUxpFZLg4ggPAeL82fJycjJ6EPAHgy7G/T1ZMzwi/TcLQd","Fq2reZnAKtNKEBg9yfDijbUR7se+nyAPzNVXpo8Smwu/ZJxnwmGjrcjQuzWrI3Cp","ziS7suQ5TZ515F6ZkAjun9plnrbKu6lAGWltNru7EOEC7PsyvnMM+RXJ4uS6NBUX","7FnSFRmCY7cWWWNC4e6kc2BEr/yiIcZ6vCIpvv67Vnx6z3KvYY8pBUN77WShXyIY","QyTIOnDYfnr/iax2/tkXBJ6ILWMch5ofRG9Ikr2De1MYvIXP8HZp+vpfyf70q416","zc/H/ZlLePDIy6ZLLDD1R3zNpj2i6KgSDT+80t7lS2eZmmFGkSQ05IO9nrPQxYPb","dw8VUgsLD03rfDA0TwxBVe6tnA106h6FdCc62xXFgUMAEQEAAYkEcgQYAQoAJhYh","BAS1TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4VAhsCBQkSzAMAAkAJECJWKd91sYi9","wXQgBBkBCgAdFiEEuOXxMXbSp6dSIAKAeNujvEfvImUFAmfpPhUACgkQeNujvEfv","ImWm2A//c4R27cVqX8RSoj1QeGfuLce9x36GDX552Ne9PgSpn3216BZjP9y+vAp8","VTTnxyzMmlGViKNQTAWri62nUkh2h/EhIFjXZzzNCqz/egCjh/QpBdNbILCxn8gP","oF8BH+xfFbJI03jYC3brk1c70iU5cYL0ML/jYkjb4esh3alAIqjWOamhIb25usFm","Y4i+29pOcJTJDwXdSv/tvl8KV6a2Bd8a/gWnHATpo1kHyA9kiY6ZmPr/w++/S4d6","YVlnifkvMvTVXIvdoPit0a7h0LRPQ3ySxsA2cI3FJJ962G7xQYtOr8bYwsGyH+Da","Sj3hyX1GYBlMmL43t6znlEVdztZcNjYH61VB9wPaPGbruW7lqb3Ekd0hnf9xZu/K","xYK/5H9Zflux34R9KzCufk+J9lDIGWtNk7xrNuVHBTkrtnGXuhBfni5abqBqLP9X","CAusm+orOgMI26YAy/KckFC+eeCc97nTVyJefqbJb42HF+4qoqT3RdBy3QBtx5pn","JZdKT//B7A7xEJNrT+uXkvVRsNmL2cqJJGOkClUqPH/kzULvryq6HIgmot+EMcdz","7vHpt4c1/79MtkZsPzjNGC5cVTTlf+IL0tSTZZ4eRJmoCDSdJVaRCXSwyanYPv6L","5Ktxbpy6UcJFI3WNmmAlP5VGWDmVwnMdM0KulPq8sTH1aSWea1pxxw/8CE1mm9B+","ax/Ro22sHZMvM5SdqtmucARQMqfwSxhPUl05d+6URw/2gJY6XAxFbTF9y5u0ftcL","Sxs/hSIsepMoXHOPAhp5DeZsP6JokkxGop8EJuQZ+3QWd5qnOmuLe5obr6/eet6o","lEXdMtLD7Ajq93hnCfTx38BNIpq5AMDYcwqpnkP7sa596u87lKmgfwcsONtAiZO/","GvIYzuXumGU3aQLiJqSR71txJiP4J13j3Gm44ft9M4Bdhnq+6UOb9kmu+gR6CoWb","Lu7aV7FQKNRGjTKydRff24LFz57oKM8GMefWRbRE+LYKx+RQvFO2rPg8zfRQqtq4","ji3RNxRbG+zmn49xlovvRVwQyQ+lTUsaRR2rWeGtyuiqeOn5fxtRjQOuUrCsNjE1","XdQd6TUPtByYWluW1O8Hfzk7EVnQFyd78N8jyoQ3Ov6E8mA6Oxw3H+l2nt3cFa0k","6MkZAyNvYFk795TewfSx3p+seN4Ktf+zEm/btoromkj/K772HNhmokVnH5IOGHrp","NSfapoDoh8oQPXF63DJXgmkBeRNae6HL4TrKNf5WJ3Hz5WMfrymRqSuBoWZNZDnM","8jAv2Xs5NahvTf1xqGtK7fiwTDS4haG092Y+rAA5++uzHdMjmnRIGAf8U5sgEqUC","vVfi0pLm9xCzzyJfqXMzBSUwVzHvfDA5r1A=","=wlSc","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (13/trixie)","fingerprint":"5e04a1e3223a19a20706e20f9904613d4cce68c6","keyIds":["9904613d4cce68c6","8e9f831205b4ba95"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPl0BEACyof6b+LAkxSHiTZc0RAjilNtshxhqOSr5hrApjAdyLDnUWMf4","mp/UytFKHCbzU9H9QkYXLyr2mCltknX5+A28iYHZzS0eX5XMAmaWdqvd4IkAb/Sw","5k3hFSyFTf0DUW1G8O2AwTwtsC0sX+jDyCzt+zBp2ARnasnm+3gZ85iBmmWkrZf+","HDljanl/BHRE5JzX7Y8S/B72NHV7++m2dqCjsEkWZDH9hyI08cybz/Kjs5wBnVuj","1MqlStKu8kDP/rR8c3KaehwFC4piThZsFe/0SgtieLy+BvLs7bYRdO6SC589sPK5","5/yGmh5NHenVOafTC029p5ZdF7KMPJnmGo5hIqQ1ONBDtVzPQkNO3zlGs+auEN1R","m0PGrRKd4LYbuJVikn7Xo0ZhrOnoczGEfmKAQmRVfWuSoXwH/Xn2DwESTXwx1ruH","uXcY0hiGdmfWVwJgiBa+Phm1Fj52ARvzcsIPM6Ib+nigzcSoXax3QrhPazVUaPn7","PPy0ZEe/qKN31qOP1iCKfrc4VuykhEap9ZcN7HBwqcmAUBImnWp5kJH4KeDhg4Nf","UKuREmPF1pyBzVXHQLi3eBQq+/G3fjJpVKOmUjz/6uURgncWeD49RITaeaX2Hgh5","qpBXO95IGjp7+nkD6/CR9fjZ3W7DAC193Hw1VCX+8zrCC9TZ31pxawYeewARAQAB","iQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQmQRhPUzOaMb0bBAAlyO747DrgM2oaf5bTBzn","lG138521Pgkc5QtzpwNZw0n2HnJx5KRQBbrr59VaGCFntrW6mueNS8Wz86PypPUl","5OZpGk/Wo15x5UNkvlMgp0V/8SK3m/6/EyPkuhX9/cb0MiN9svbDzYXR4N+bgFnk","iVICWk92P93Tik7f93IQ40TzAlYcjDYKjo019x+pGS5VYw0cIGjtsNijawiGDIyS","+9zNsvKUmnmsCBJuM9e2dL3iz2p+4qOC/MyCSNZ/V8cT7DjfJgfIKtByDimOXCWW","CRn8uic/49ou8gY82tiASj7Bdmgi6FstSh9FX+DBeRMkRyACyd00sq5PnFKWqrcE","svDNozqRHVBznhf6XaSET4uvfWkE846+8GlnNkJI5PGDj3o7i8YeQYN/GKFyf5Yb","bvzHkZGp8d9PHUYeyPRUmK4lRi0D2M/2z8RTg8R30bJ1OHZoJ8JWmdwxJo8AYGLl","mm4uLDrMoFvILykVvT5TX3r8Zw0fQovJIIWbRAkCtEWH4AK8KUM7B0W5F5NO/yDC","S9xxcrK4QP6A76HMGpHTesPnQOJQN2mEMp8GEiPdV9aCUm/49tibc94HqkuZhh/G","MjScKDvhq7WcxM/qrNGW4dzF//xG1DwS8QfphB7pxW8pWyg+UP0CS0XveUzpfbiq","Cj4NUYDfuUrk/tsQrYQAZdGJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9TM5o","xgUCZ+k+YRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCZBGE9TM5oxpcQ","D/9QzrM2OC2jrvFGgizwD7t3gksSUiL53h77SxX/GJItjyQA35H3ITmMK+y9Tz1z","JiR73ecXT7HeAzmuiBGv4gUsDHmPUkNHWS7y9MavKcczzM4g+aU+EkS7uFBNl+55","5ksLCtb05oaqyGTB3TKFr4/myXbjJReJfM3BoJmjOeMUoJhN+aOYaGfbGzs7G/Kv","lza2gGi2G9sqUHHLI3LN5i64qdm4Uk43kABrrOwsDbZtumqcDmDOCYvdkBiLyxrh","H1iE2bq67O3jlefq28dDfYOEFTJkYNM4MqE0FAi2md8XuzzqBohmwYjGyrum19Bj","mPZNEOltbwr8TkS15AWBhjw2roVh5r/ALINSDEadu4v97wW4IMPjf1FVMTEj1+6u","qdOsqrLb2FVUcHa9XWIpZenJ+FMNmqWizIP+ywszaL2NYp37dmj0JBmlN6HKID8G","nt+XBbF/t9rjzMwWiF/uqdUk5ugkI65bvdYvg0HQ9zXlqMZQM1tU8jayjJEFQ+bh","Zxvo8bg5Z5qqIVAqnkN1qg/4IZNHFKEny5PvxINTeRlJS603ItF0GkynRORki2+z","r3A2mhLOcN1Wxa4wfbsc5fxOw01bKHDsH/cFixMxFdRSatDioErG2JYuDLfYBSaz","fV5zchZVXvlbsv/dYS0agS3jh0cdT0YWzs039JU6qTOdgYkCTgQfAQoAOBYhBF4E","oeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5iFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEJkEYT1MzmjGLeYQAKYD87QtbgknLcXkjQG1AqTQcf8k0WNgBIOkXuCn","a43X38nJny5BFHIwTZUh2wvXFxsFE+IBapD5+Hma/48Pw0fm4xHvxvtxsSiFe/91","bQhlCeuyRWukXlPNM5xhIiX0rKD7K+QMH1gywfu07nGYB2ijvdBpPdp0tHHyyYZZ","99VVMR7Y9qeltadjWFKpPUubOKMkPMhuGMJBMGReY3ISDUpG7lfpvMBzpW62D+Wo","ac7PzVcvzU2DhaTkcYrLhJSHM3Q9Z+/4N6t0eZJMZXLSmsxN4s/ZoG1pyhNtCyfO","YiPXh7zf0WqKKIGZarwieu719fNhbMv5WoLYIENFkluYWCW/gHCgcvNFbARwAnFj","Wb62x1QEVkmNsBeUk/0nu0bwbRonQ9KbH7ROOT8v5paEJgbhgECWcTO6pu0LcPD4","XdSILIDSE1JF1VN4YoXwRMi5NglGyvsKXQJfI9OGNub5kKQ1+bldsMkItJq8Z2At","VGdPNKAV+0SsSFPp4XbVpx0jfSeWnGlyEgS6AC+YkvZtRS2lW9le7KFfHLELs5Li","9cKad0P0LexhQcrf8lh+7M8jJzoYTecdIRA+TvL7BgZyB8kVs69R4UM0Jsvj94Zc","uN6ylQfv7QEigcTyxt/HW4uQw2aqA8ELC57ylBkBRoppeETMjlQrn419wPxbY5Tq","HFiAiQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmIXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQmQRhPUzOaMYg4A//aMh9o6Rkuu/GJmEZ","8+WIYQM4CZo152ZWdhcXGHtFzcK4Js+CkqQPC3w3yb4luJYAHzdXItp/BRRHJYc6","GEVj1VrbNvR4JydEc/w3XM6FhWtl6ckSUSV8jdm1NW+Edhs/wJxRDcjywCamdef2","vQg0VQJwHRMvKiAwtzLnoE8Tr94ONp3gmiXvSef/rctQtOnMfTmYrpGeUG2kp1zC","TgxRgLQazdJMeOyzaNoK4wDTy94TkDM9irA8LwLe6L5JqECB8g5lJnk2i/OmCOj0","EBLa3W9uFZSYrkLoSCrbIkftefe3Uj9f0a0AijFkfuNgY8tdoYJvEmW+vAlWuPkx","NJbt9Uqe009P0JBFArkc/YTV0BJyxRsLsH82vQvmG1F/u2gSJnS797sgW9OfXqel","yCNfEzD8nfjjQeRZcfBKlB1ykILdfedLfYGukp+lGDja3LE0tQKDAyg8hycG1odt","QWS7dl/bK3yuxJIWlvDLyZYrBnYr4YtRB9vaHmtzTg2IexXur+tgLbc2JAoM0A6i","GPg8pAbTzM96ZBSb+dCftIwVxJa5pouGwORGcc3T+k1/+g0Fdu1x67ugWNTL+RFM","LQvFtXR8HTCvjlHecVvAZ8+Mn7cBdC4kVzXedvNNTch9dVH7VPTtnr+lcgbWekKn","J4bZjmeB7t7eaoutOA8LgePrG3SJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9","TM5oxgUCZ+k+YhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCZBGE9TM5o","xtf/D/wJ7A3ZvO0G8Qe1Idpj8VlvXr/SslkrlJbPebV8DjP1F5L7+GgqVqX67ID2","TP1alhVCilzeuTzBHH6LytNOdLDq8hCBzJ7Raw0oUH7XbdCQ838wDTPzfF3tFYFY","74K4+e+OBCo0oF9GwK9RHc/y3iFUnjQ9rSVi2gLt+gPznNhNsV91ROwuuWGIRXUf","qDHW7chZC4g18aEWM+umqYkSP9NXkX10Xdr8HXrC0wLfmiy8pPLNr8IjsxSM3jgH","w81sXQ1WfmRi0gJySyCbKMvWjebvFOAhM7k8PCmgEroIOJ3I+Pya3OHMKDKalblI","T2KYuqbCSQw9JUTGf5FMo6SJSOcXnv7t9uqew1fyyLKSrhOWyLoqMcK5BTdj+CLe","VlVfPMNMz0YfkaP1a6/TkgJqgpYZmL6PTymAzflFyIgsjBB018xHG7RK1cZIpyL4","xx4jLl5a74wC7yi7xKg778znTS+qWp8hkBdwlvjDur8XlRbRpn6w2YQL/42njIEe","ZpZyXB29m87DKxBHJduk60PzpMEgo8R3IEY+MAKrsiLDKcYw/RdAelQMp1RG1szR","+OizzMMDB/KK1q+XXzE+qwfHq4JJgTcLyd2mLkxihwwrtLEN+h8OIS5PkNC81q6w","Okwycdeq1GPJjEntRxbhbeCdziWNjX+jimOdof/4UYW/TCCbpLRQRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUp","IDxmdHBtYXN0ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQReBKHjIjoZogcG4g+Z","BGE9TM5oxgUCZ+k+XQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAK","CRCZBGE9TM5oxoRCD/0cqRUh0dMpTuJCslbwvhxnAb2clj6Pfg3/i3ujuaG9TpwI","1pD2FS442dR5Mj5xlO1cvVJXGABlFp1iPkI4M3j9BJFNMd+zLtZ6XIJyUNr0Zmf5","sYiWNfXpVQE1kPYCReD99pBMXt3iq6rg/pnKfElcLesXUNUGs5DBtOMc2Ziw7djr","Ou4iTkss9LF7IZTAroRq19vtKBVpdIyRcuGvf+K0ETjtF1em5Pb6Bpspu8v+z1s/","bYvEoLGbn95MLjZh/G1cVQLSENkDrCqA/m/mXvYA0RVDqMiPmAdZZiBp15/2y5ue","N6c3px056S6ofwIocNGATxK7U1z7mcV8bSqdpnLN8oad/mOCioDGTN9CBLC9glUV","TTVQCEnSQtjFqKCmOZc9Ciwjo/uuDEjvIU+RRd9zXQbZBCmIqsqmlqFLWaaELBnC","KUbV1C4KmawWw0uVJW4bhPJqezp4gNWBo2H7wBtADl5HAe+X0p8WDAGTyykzfqh/","wBaQbRPcnh00NaVQIxddcgQ2kn/Ljsksgr5LypDtsKjhjAuJ3Bk3j+8OTi6xnd2O","4Fe9jDCJ58VX4RkPGfijvyB1yggeZqXhykx2pkr3lBDkM3koosHh60TaBHMeivYu","prbhiKd0HDCsekAntZFy+oBoG9zy3L2JgYgwA7XLVgytqSGg3QVNSsBekk/ed7kC","DQRn6T5dARAAoQW1hsaOfilAB8s9w0m5WaRY87+9VtQzbnHkYTX1DlLLt5WSniNX","Xd43Iad+u35mguftq7IOQImc7hsJoZhbYKNXwdiJgjxl7mn3sSjKyc6SyCZtGMWZ","zc1mrhFpmRk7ouFI2eg4wfnNFL2qUoSKEcQQoF3JEzvsOEYHBOf2mpAD4ejw+Bsi","R1/MwFGVttWZkvTXTY9yuP/LgXCAiNJkYcL1wRc+T5gTj2PZ+YSOYigvHCkfBdAh","tSUYbTbE4cdEtPX0/nUAJxjxKNj08E3MY4uThh3FmHzOKjJ37hAIzhjAmIehpCg8","1jIXNpK6KZwND9+OuHStrGeKXlTqdp8dJuBrnKnbaIWdFHfXSTnIa42kuDm/e7OG","0rYvnHdL26D8Z2aouIvBkto7xQb/HZCm75/UOEzSXcf69hgZQcYB32Watj++7hmZ","9SYwMyhqTaVuClBt6eyzrMRg1D9ZIymza8qt+ZvwU1yIQzYs8H3QpcFZipLRXQKU","6XBz5ZP7SLt3NXzn5l2bZFr/KAyTlw9LItq2m636HQlO30Uzi0S3PKR/N0vx0pQK","+BXumgEDM83XVKRubjQwYBYtLQVwf1b6Zc9D97dWH3U06551lNnrGKiIvwTLvIrv","8k3tHk/DxTcCS4vbNukUp7Q+W5QJUZb04dJbKvGTkG8za2eF2yEoJs8AEQEAAYkE","cgQYAQoAJhYhBF4EoeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5dAhsCBQkSzAMAAkAJ","EJkEYT1MzmjGwXQgBBkBCgAdFiEEich6zqXda45qcGiAjp+DEgW0upUFAmfpPl0A","CgkQjp+DEgW0upXHcA/9H44grBYZerrEPYiMggXX4jWkabx+PdF9hasv360RsKMm","vg0fEzFkMaJjAL/qNoPFTwN+wyMiJEZSn2mHBSGHhsFWXLSZKWxeYKJ3yC0oJ8xL","WgVBMrOSL+UJRnNgCvKwQCZQv9D32fe8QmMxfAzZOTyH4vn/vKjoUQl0MmNpx53L","r1eYFppocUugGcjzrY1b9GNPOYBLXfKVbdq+OnOZN8a8qAjuW3in2t1CJYP1Vi8F","aU/x6UqBOv6FCJTNUZSTe11G/yW2Nw9iv5LCgExJF2C6cFcfjabfbEg6xp6S7z4v","OfANrkmKhO1C4/bPFt8DML7ld5g3A7hu4YHzjaveHWilBBfv9yPG7ku2u/vJ+JSb","OQdo0PhSyhyz2m8jqXNM2GSq7AwSrWUAmQK7R4JdkBNOgM8YNklYApdNBLHnvB4r","mvnR8CmEQFX4j0Ejn5i+D83Lm2SVdYWVx9oxZKkGfR4A93OBnu4GNHAx1A98LqAj","6Rcbgn7OhIqssqo1sT0TNKXkgoNjqnHNK4KkXgxSQIddYcrRvIkw0fJHLoc+bF8J","pEEj4/s1SE0kgGPGijqyLjRm4qPrPtg7bU5pysrRKdgTqth6pVmmMPM+U8C9NER4","pWWByou0FzZkhGISDwKRyj/N24xf0unHTfUv9te7rKrPqc9YKDlmA9d++ocjvym4","pQ//XeoGMAykBg2patxNShtQsf9jTqI6NzWJ85UZqhIxe/9SO/SU8dgLy7gqiq9k","t6ZRxVMKi1Gz4bwOIVeuGPTeOQibb1jWsWLuoYVSm3nUWuc/eM/wZ9dZx0vCeQ53","3bdeWte/xVK99MYr5UPAcKf+OdVkzwLJxbIH0N6ynKXRloxYeB6e99DsV/e6YrlD","nb8JYE4FdsWjQ58Q7AO1kqoxxhRMXMvsqRJ79c5Or8resw3YkyEineN4KEJ6oCP1","FacwfJLeu0tAiJQP5r+ydXikLPsmJvRv0xmb9IuCJG/KpGFJ7XL4I0LXNAfFhvvD","j9WQ07JeejJhIaBxbIYcyL+gbvtWvq0xFzvRWob0+SLRIcTSYctBFl7Ls7KudtgJ","5rqPDic9VDwzjfm6jC9yFJKePd1S1cqi9MaErEIu6fpn6u0uqlPHsjfoQg/YXsrR","Yi6Usj/AB5496kE313jsA7hXmmkmgPTrwWvtaIAPK5tYML+3hLvBP0cpyXu/QbmD","/DYTHvFOdP7LaOyjHQGZwqjb1AK5L7U4Aa9GXkkt7G9wiq89EQPw9vbNJhV7WCeJ","A4kXFoakCavsakqZCrvYLOLM+THJGlNmByic7V8ngv7LkBlxLLMnvu8DEDQfJ3ct","9SQ72wCMuoDSPTQL1BZRDroDXT208eU0FQ+PLbCokiDjz9Y=","=4iKO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (13/trixie)","fingerprint":"41587f7db8c774bccf131416762f67a0b2c39de4","keyIds":["762f67a0b2c39de4"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEZ+Gq1RYJKwYBBAHaRw8BAQdARlh1OX84KPJRedAP/M7WxPFEthWypAp8nved","FhqaX0q0R0RlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEzL3RyaXhpZSkgPGRl","Ymlhbi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iJYEExYIAD4WIQRBWH99uMd0","vM8TFBZ2L2egssOd5AUCZ+Gq1QIbAwUJDwmcAAULCQgHAgYVCgkICwIEFgIDAQIe","AQIXgAAKCRB2L2egssOd5DjVAP49S/e9VAtn9ip2DXj5zx87MpUXnLHAhT/LsJ7J","odnKoQEA8murEqdcC0pPsAA6Gmev/lz0MWUyfe5Y6DMB6t16FQs=","=+xcg","-----END PGP PUBLIC KEY BLOCK-----"]}]');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/debian/keyring.js


/** The keys that Crossroot itself has, by their fingerprints. */
const own = new Map(debian_namespaceObject.map((row) => [row.fingerprint, row]));
/** A keyring with the certificates of those keys that Crossroot itself has. */
function withCertificates(keyring) {
    return keyring.map((key) => (key.armored === undefined ? { ...own.get(key.fingerprint), ...key } : key));
}
/**
 * Reads those keys of a keyring that have one of the given ids; the others are not even parsed where their ids
 * are known.
 * @param keyIds sixteen lowercase hexadecimal digits each.
 * @throws CrossrootError when a row is no key, or is another key than its fingerprint says.
 */
async function loadKeys(keyring, keyIds) {
    const wanted = keyring.filter((row) => row.keyIds?.some((id) => keyIds.has(id)) ?? true);
    const { readKey } = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 3074));
    return Promise.all(wanted.map(async (row) => {
        const key = await readKey({ armoredKey: row.armored?.join('\n') ?? '' }).catch((error) => {
            throw badRow(row, (0,errors/* messageOf */.bD)(error), error);
        });
        const fingerprint = key.getFingerprint();
        if (fingerprint !== row.fingerprint)
            throw badRow(row, `its fingerprint is ${fingerprint}`);
        const ids = key.getKeys().map((part) => part.getKeyID().toHex());
        const missing = row.keyIds?.find((id) => !ids.includes(id));
        if (missing !== undefined)
            throw badRow(row, `it has no part with the id ${missing}`);
        return { row, key };
    }));
}
/** How messages call a key: its name, where it has one, and its fingerprint. */
function keyLabel({ name, fingerprint }) {
    return name === undefined ? fingerprint : `${name} (${fingerprint})`;
}
function badRow(row, why, cause) {
    return new errors/* CrossrootError */.p5({
        what: `the key "${row.name ?? ''}" of the keyring is not the key ${row.fingerprint}`,
        why,
        todo: 'take the keyring from the archive keyring package of the distribution again',
        cause,
    });
}


/***/ }),

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keysOnMachine),
  s: () => (/* binding */ refuseUnusableKeys)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(4275);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/net/url.js
var url = __webpack_require__(8099);
;// CONCATENATED MODULE: ./lib/src/debian/key-file.js


/** Bytes are no file of public keys that a signature can be held against. The message says why. */
class UnfitKeyError extends Error {
}
/** More than any archive has, and twenty times what Debian's whole keyring takes. */
const mostKeyBytes = 1 << 20;
/** The packets of a certificate (RFC 9580 §5), by their type. */
const [signature, secretKey, publicKey, secretSubkey, marker, trust, userId, publicSubkey, attribute, padding] = [2, 5, 6, 7, 10, 12, 13, 14, 17, 21];
const inRings = new Set([signature, publicKey, marker, trust, userId, publicSubkey, attribute, padding]);
/**
 * Reads a file of OpenPGP public keys, armoured or binary, as apt takes it (RFC 9580 §3.6, §6, §10.1): one ring,
 * and nothing else. Keys that are too weak are left out. Nothing is verified here: whoever checks a signature
 * reads the key again, and holds it against the fingerprint.
 * @throws UnfitKeyError when it is none, holds a secret key, or only weak ones.
 */
function readKeyFile(bytes) {
    const packets = packetsOf(isArmoured(bytes) ? withoutArmour(bytes) : bytes);
    const rings = [];
    for (const packet of packets) {
        if (packet.type === secretKey || packet.type === secretSubkey)
            throw new UnfitKeyError('it holds a secret key, which is nobody else\u2019s');
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
const noRing = 'it is no file of OpenPGP public keys';
function isArmoured(bytes) {
    return ((bytes[0] ?? 0) & 0x80) === 0;
}
/** The bytes in ASCII armour (RFC 9580 §6.2): one block, with nothing but blanks around it. */
function withoutArmour(bytes) {
    const text = bytes.toString('latin1').replaceAll('\r\n', '\n').trim();
    if (/^-----BEGIN PGP PRIVATE KEY BLOCK-----/m.test(text))
        throw new UnfitKeyError('it holds a secret key, which is nobody else\u2019s');
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
            throw new UnfitKeyError(`${noRing}: a packet of it has no length`);
        return { type: (first >> 2) & 0xf, start: at + 1 + size, length: number(1, size) };
    }
    const type = first & 0x3f;
    const size = byte(1);
    if (size < 192)
        return { type, start: at + 2, length: size };
    if (size < 224)
        return { type, start: at + 3, length: (size - 192) * 256 + byte(2) + 192 };
    if (size < 255)
        throw new UnfitKeyError(`${noRing}: a packet of it has no length`);
    return { type, start: at + 6, length: number(2, 4) };
}
function rowOf(ring) {
    const keys = ring.filter(({ type }) => type === publicKey || type === publicSubkey);
    const names = ring.filter(({ type }) => type === userId).map(({ body }) => (0,url/* printable */.g$)(body.toString()));
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
    const hashed = (algorithm, first) => (0,external_node_crypto_.createHash)(algorithm)
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
        return `of version ${version}, which nobody makes any more`;
    const algorithm = body[5] ?? 0;
    if (algorithm === 16 || algorithm === 17)
        return 'a DSA or ElGamal key';
    if (algorithm > 3)
        return undefined;
    const at = version === 4 ? 6 : 10;
    const bits = at + 2 <= body.length ? body.readUInt16BE(at) : 0;
    return bits < leastRsaBits ? `an RSA key of ${bits} bits` : undefined;
}

// EXTERNAL MODULE: ./lib/src/debian/keyring.js + 1 modules
var keyring = __webpack_require__(399);
;// CONCATENATED MODULE: ./lib/src/debian/own-keys.js






/**
 * The keys of a repository that the user brings, with those of this machine that it names by fingerprint alone.
 * Where the machine does not have one, the fingerprint stands for it.
 * @param folders where this machine has files of keys; they need not be there
 */
function keysOnMachine({ keys, fingerprints }, folders) {
    const missing = new Set(fingerprints);
    const found = [...keys];
    for (const key of keys)
        missing.delete(fingerprintOf(key));
    for (const file of missing.size === 0 ? [] : folders.flatMap(keyFiles)) {
        for (const key of keysIn(file))
            if (missing.delete(fingerprintOf(key)))
                found.push(key);
        if (missing.size === 0)
            break;
    }
    return [...found, ...[...missing].map((fingerprint) => ({ fingerprint: fingerprint.toLowerCase() }))];
}
/** As key servers and vendors write it. */
function fingerprintOf({ fingerprint }) {
    return fingerprint.toUpperCase();
}
function keyFiles(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.(?:asc|gpg|pgp)$/.test(name));
        return names.sort().map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return [];
    }
}
/** What cannot be read is another program's. */
function keysIn(file) {
    try {
        return readKeyFile(Buffer.from((0,open_file/* readText */.yR)(file, mostKeyBytes, { encoding: 'latin1' }), 'latin1'));
    }
    catch (error) {
        if (error instanceof UnfitKeyError || (0,errors/* codeOf */.$N)(error) !== undefined)
            return [];
        throw error;
    }
}
/**
 * Refuses a repository before it is asked for anything, where no key is there that could sign it now.
 * @param what how messages call the repository
 * @param all the keys that its line names
 */
async function refuseUnusableKeys(what, all, now) {
    const keys = all.filter(({ armored }) => armored !== undefined);
    if (keys.length === 0) {
        throw new errors/* CrossrootError */.p5({
            what: `${what} is not read: its key is not here`,
            why: `none of this machine's keyrings has ${all.map(fingerprintOf).join(', ')}`,
            todo: 'put the key of its vendor into the project, and name it: signed-by=keys/vendor.asc',
        });
    }
    const loaded = await (0,keyring/* loadKeys */.Vc)(keys, new Set(keys.flatMap(({ keyIds }) => keyIds ?? [])));
    const problems = await Promise.all(loaded.map(async ({ row, key }) => {
        try {
            await key.getSigningKey(undefined, now);
            return undefined;
        }
        catch (error) {
            return `${(0,keyring/* keyLabel */.w8)(row)}: ${(0,errors/* messageOf */.bD)(error)}`;
        }
    }));
    if (problems.includes(undefined))
        return;
    throw new errors/* CrossrootError */.p5({
        what: `${what} is not read: none of its keys can sign now`,
        why: problems.filter((problem) => problem !== undefined),
        todo: 'take the key from its vendor again: a key that expires is published anew with a later date',
    });
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
const hosts = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .z.filter(({ node }) => node !== undefined);
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
    content: 'something on the way serves other bytes (a stale mirror, a proxy, a login page): name another `mirror`',
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
            why: asked.length === 0 ? 'no place is known that could have it' : asked.map(placeLine),
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
            what: `no program can be started in ${place}`,
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
        what: `no link can be made to ${odd}, whose name not every tool of a build can carry`,
        why: failures,
        todo: 'use a folder whose path has letters of ASCII, digits and `._+@~-` only',
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
            throw unfit(path, 'it is no file, folder or symlink');
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
            throw unfit(file, `it has more than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(largestFile)}`);
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
        todo: 'remove it from the folder or tarball that the tree is made of',
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
