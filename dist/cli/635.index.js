export const id = 635;
export const ids = [635];
export const modules = {

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNet: () => (/* binding */ openNet)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __webpack_require__(8768);
;// CONCATENATED MODULE: ./lib/src/net/hosts.js



/**
 * What every download knows of the hosts: who is busy, who asked to wait, who is not there. Each port of a machine is a
 * host of its own (`mirror.example`, `mirror.example:3142`): another server answers there.
 */
class Hosts {
    #settings;
    #closing;
    #hosts = new Map();
    /** `closing` ends every wait. */
    constructor(settings, closing) {
        this.#settings = settings;
        this.#closing = closing;
    }
    /**
     * Runs a request when the host has a connection to spare and has not asked to wait.
     *
     * @throws PlaceFailure when the host is shut.
     */
    run(name, request) {
        const host = this.#host(name);
        return host.limit(async () => {
            for (;;) {
                if (host.shut !== undefined && performance.now() < host.shut.until) {
                    throw new failure/* PlaceFailure */.E(host.shut.topic, 'next', `not asked again after: ${host.shut.because}`);
                }
                const wait = host.pausedUntil - performance.now();
                if (wait <= 0)
                    return request();
                await (0,promises_.setTimeout)(wait, undefined, { signal: this.#closing });
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
    #host(name) {
        const known = this.#hosts.get(name);
        if (known !== undefined)
            return known;
        const { limitedHosts, connectionsPerHost, connectionsPerLimitedHost } = this.#settings;
        const host = {
            limit: (0,p_limit/* default */.A)(limitedHosts.includes(name.replace(/:\d+$/, '')) ? connectionsPerLimitedHost : connectionsPerHost),
            pausedUntil: 0,
            shut: undefined,
            answeredAt: -1,
        };
        this.#hosts.set(name, host);
        return host;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/net/sink.js



/** Takes bytes as they arrive, counting and hashing them. */
class Sink {
    #keeper;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #size = 0;
    constructor(keeper) {
        this.#keeper = keeper;
    }
    get size() {
        return this.#size;
    }
    restart() {
        this.#keeper.restart();
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#size = 0;
    }
    write(chunk) {
        this.#hash.update(chunk);
        this.#keeper.keep(chunk);
        this.#size += chunk.length;
    }
    /** SHA256 of all bytes, lowercase hexadecimal. The next call after it can only be `restart`. */
    digest() {
        return this.#hash.digest('hex');
    }
}
class MemoryKeeper {
    #chunks = [];
    restart() {
        this.#chunks = [];
    }
    keep(chunk) {
        this.#chunks.push(chunk);
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/**
 * Keeps bytes in a file that must not exist before. Writes are synchronous: a chunk goes to the page cache faster than
 * through the thread pool, and nothing piles up in memory.
 *
 * Every method throws CrossrootError when the disk refuses.
 */
class FileKeeper {
    #file;
    #what;
    #fd;
    #opened = false;
    #position = 0;
    constructor(file, what) {
        this.#file = file;
        this.#what = what;
    }
    restart() {
        this.#try(() => {
            if (this.#fd !== undefined) {
                (0,external_node_fs_.ftruncateSync)(this.#fd, 0);
            }
            else {
                this.#fd = (0,external_node_fs_.openSync)(this.#file, 'wx');
                this.#opened = true;
            }
        });
        this.#position = 0;
    }
    keep(chunk) {
        const fd = this.#fd;
        if (fd === undefined)
            throw new Error('a byte came before the file was opened');
        this.#try(() => {
            for (let done = 0; done < chunk.length;) {
                const written = (0,external_node_fs_.writeSync)(fd, chunk, done, chunk.length - done, this.#position);
                done += written;
                this.#position += written;
            }
        });
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
            (0,external_node_fs_.rmSync)(this.#file, { force: true });
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
            throw diskError(error, this.#what, this.#file);
        }
    }
}
/** A refusal of the disk, in words. */
function diskError(error, what, file) {
    const failure = { what: `cannot write ${what} to ${file}`, cause: error };
    switch ((0,errors/* codeOf */.$N)(error)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new errors/* CrossrootError */.p5({ ...failure, why: 'the disk is full', todo: 'free space there' });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new errors/* CrossrootError */.p5({
                ...failure,
                why: `no permission to write there: ${(0,errors/* messageOf */.bD)(error)}`,
                todo: 'make the folder writable for this user, or choose another one',
            });
        case 'EEXIST':
            return new errors/* CrossrootError */.p5({
                ...failure,
                why: 'something is there already',
                todo: 'remove it, or look for another run that works in the same folder',
            });
        default:
            return new errors/* CrossrootError */.p5({ ...failure, why: (0,errors/* messageOf */.bD)(error), todo: 'check the disk and the folder' });
    }
}

// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
;// CONCATENATED MODULE: ./lib/src/net/headers.js
/** A field's value; several lines of one field as a list (RFC 9110 §5.3). */
function field(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
/** `Content-Length` in bytes (RFC 9110 §8.6). */
function contentLength(headers) {
    const value = field(headers, 'content-length');
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
/** How long `Retry-After` asks to wait, in milliseconds, for both of its forms (RFC 9110 §10.2.3). */
function retryAfter(headers, now) {
    const value = field(headers, 'retry-after')?.trim();
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const until = Date.parse(value);
    if (Number.isNaN(until))
        return undefined;
    // The server's own clock, so that a wrong one here does not turn seconds into hours.
    const sent = Date.parse(field(headers, 'date') ?? '');
    return Math.max(0, until - (Number.isNaN(sent) ? now() : sent));
}
/** What `If-Range` may hold to continue this body later: a strong ETag or else `Last-Modified` (RFC 9110 §13.1.5). */
function validator(headers) {
    const etag = field(headers, 'etag');
    if (etag !== undefined)
        return etag.startsWith('"') ? etag : undefined;
    return field(headers, 'last-modified');
}
/** `Content-Range: bytes first-last/total` (RFC 9110 §14.4), or nothing for anything else. */
function contentRange(headers) {
    const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(field(headers, 'content-range') ?? '');
    if (match === null)
        return undefined;
    const range = { first: Number(match[1]), last: Number(match[2]) };
    return match[3] === '*' ? range : { ...range, total: Number(match[3]) };
}

// EXTERNAL MODULE: ./lib/src/net/printable.js
var printable = __webpack_require__(7129);
;// CONCATENATED MODULE: ./lib/src/net/body.js



/**
 * Brings the body of an answer with status 200 or 206 into the sink: anew, or behind the bytes that are there.
 *
 * @throws PlaceFailure for a body that cannot be the wanted one.
 * @throws CrossrootError when the sink cannot take it.
 */
async function receive(response, transfer, watch) {
    const { wanted, sink } = transfer;
    const { headers, statusCode } = response;
    refuseForm(headers, wanted);
    if (statusCode === 206) {
        continueBody(headers, transfer);
    }
    else {
        sink.restart();
        transfer.pieced = false;
        // Bytes that no sum can vouch for are never pieced together.
        transfer.validator = wanted.sha256 === undefined ? undefined : validator(headers);
    }
    const limit = wanted.size ?? wanted.maxBytes;
    const stated = contentLength(headers);
    if (stated !== undefined)
        checkStatedSize(sink.size + stated, transfer, headers);
    for await (const chunk of response.body) {
        watch.arrived(chunk.length);
        wanted.onBytes?.(chunk.length);
        if (sink.size + chunk.length > limit)
            throw tooLong(wanted, headers);
        sink.write(chunk);
    }
    if (wanted.size !== undefined && sink.size < wanted.size) {
        throw new failure/* PlaceFailure */.E('content', 'again', `the body ended after ${sink.size} of ${wanted.size} bytes${kindOf(headers)}`);
    }
}
/** Refuses a body whose bytes cannot be the wanted ones, whatever they are. */
function refuseForm(headers, wanted) {
    const encoding = field(headers, 'content-encoding')?.trim().toLowerCase();
    if (encoding !== undefined && encoding !== '' && encoding !== 'identity') {
        throw new failure/* PlaceFailure */.E('content', 'next', `refused a body with Content-Encoding ${(0,printable/* printable */.g$)(encoding)}`);
    }
    if (wanted.sha256 === undefined && isHtml(headers)) {
        throw new failure/* PlaceFailure */.E('content', 'next', 'the answer is a page of HTML, not the file');
    }
}
function continueBody(headers, transfer) {
    const { wanted, sink } = transfer;
    const range = contentRange(headers);
    const now = validator(headers);
    // RFC 9110 §15.3.7: an answer to If-Range repeats the ETag, but may leave out Last-Modified.
    const same = now === transfer.validator || (now === undefined && transfer.validator?.startsWith('"') === false);
    const fits = range !== undefined &&
        range.first === sink.size &&
        range.last >= range.first &&
        (range.total === undefined || range.total === range.last + 1) &&
        (range.total === undefined || wanted.size === undefined || range.total === wanted.size);
    if (same && fits) {
        transfer.pieced = true;
        return;
    }
    transfer.validator = undefined;
    throw new failure/* PlaceFailure */.E('content', 'again', same ? 'the answer to a range was another range' : 'the file changed while it was fetched');
}
function checkStatedSize(total, { wanted }, headers) {
    if (total > (wanted.size ?? wanted.maxBytes))
        throw tooLong(wanted, headers, total);
    if (wanted.size !== undefined && total < wanted.size) {
        const said = `offers ${total} bytes instead of ${wanted.size}${kindOf(headers)}`;
        throw new failure/* PlaceFailure */.E('content', isHtml(headers) ? 'next' : 'again', said);
    }
}
function tooLong(wanted, headers, offered) {
    const promised = wanted.size === undefined ? `the ${wanted.maxBytes} allowed` : `the ${wanted.size} promised`;
    const said = offered === undefined
        ? `sent more bytes than ${promised}`
        : `offers ${offered} bytes, more than ${promised}`;
    return new failure/* PlaceFailure */.E('content', 'next', said + kindOf(headers));
}
function isHtml(headers) {
    return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(field(headers, 'content-type') ?? '');
}
function kindOf(headers) {
    return isHtml(headers) ? ' (a page of HTML)' : '';
}

// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(8099);
;// CONCATENATED MODULE: ./lib/src/net/redirect.js


const mostHops = 5;
/** The statuses that send a GET elsewhere (RFC 9110 §15.4). */
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/**
 * The URL that a redirect leads to.
 *
 * @param trail The URLs asked so far, the redirecting one last.
 * @param location The field `Location`, absolute or relative (RFC 9110 §10.2.2).
 * @throws PlaceFailure for a redirect that is refused: no single URL, control characters, credentials, a scheme other
 *   than http and https, https to http, a loop, more than five hops.
 */
function nextHop(trail, location) {
    const from = trail.at(-1) ?? trail[0];
    const refuse = (why) => new failure/* PlaceFailure */.E('redirect', 'next', `refused the redirect ${why}`);
    if (location === undefined)
        throw refuse('without a Location');
    // The URL parser drops tabs and newlines silently, so they are looked for before it.
    if (/\p{Cc}/u.test(location))
        throw refuse('with control characters in its Location');
    const to = (0,net_url/* parseUrl */.Dl)(location, from);
    if (to === undefined)
        throw refuse('to something that is not a URL');
    to.hash = '';
    if (!(0,net_url/* isHttp */.Zc)(to))
        throw refuse(`to ${to.protocol}, not http or https`);
    if (from.protocol === 'https:' && to.protocol === 'http:')
        throw refuse(`from https to ${(0,net_url/* shownUrl */.zA)(to)}`);
    if (to.username !== '' || to.password !== '')
        throw refuse('with a user or password in its Location');
    if (trail.some((past) => sameRequest(past, to)))
        throw refuse(`that loops back to ${(0,net_url/* shownUrl */.zA)(to)}`);
    if (trail.length > mostHops)
        throw refuse(`to ${(0,net_url/* shownUrl */.zA)(to)}: more than ${mostHops} hops`);
    return to;
}
function sameRequest(a, b) {
    return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}

;// CONCATENATED MODULE: ./lib/src/net/status.js



/** What a status other than success and redirect means for the download (RFC 9110 §15); notes a host's wish to wait. */
function statusFailure({ settings, hosts }, host, status, headers) {
    const words = (0,printable/* statusWords */.o7)(status);
    switch (status) {
        case 404:
        case 410:
            return new failure/* PlaceFailure */.E('missing', 'next', words);
        case 401:
        case 403:
        case 407:
            return new failure/* PlaceFailure */.E('access', 'next', words);
        case 429:
        case 503: {
            const wait = retryAfter(headers, settings.now);
            if (wait === undefined)
                return new failure/* PlaceFailure */.E('busy', 'again', words);
            const said = `${words}, asks to wait ${(0,printable/* duration */.p0)(wait)}`;
            if (wait > settings.retryAfterCapMs) {
                hosts.shut(host, wait, 'busy', said);
                return new failure/* PlaceFailure */.E('busy', 'next', `${said}, longer than the ${(0,printable/* duration */.p0)(settings.retryAfterCapMs)} allowed`);
            }
            hosts.pause(host, wait);
            return new failure/* PlaceFailure */.E('busy', 'again', said);
        }
        case 408:
        case 416:
        case 425:
            return new failure/* PlaceFailure */.E('status', 'again', words);
        default:
            return new failure/* PlaceFailure */.E('status', status >= 500 ? 'again' : 'next', words);
    }
}

;// CONCATENATED MODULE: ./lib/src/net/watch.js


/** Ends a request whose answer does not come, falls silent or trickles. */
class Watch {
    #settings;
    #controller = new AbortController();
    #silence;
    #window;
    #bytesInWindow = 0;
    /** Begins with the request. */
    constructor(settings, host) {
        this.#settings = settings;
        const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
        this.#silence = setTimeout(() => {
            this.#controller.abort(new failure/* PlaceFailure */.E('connection', 'again', `no answer within ${(0,printable/* duration */.p0)(wait)}`, { silentHost: host }));
        }, wait);
    }
    /** Aborted with a PlaceFailure when the request is to end. */
    get signal() {
        return this.#controller.signal;
    }
    /** The answer's header is here; its body is to follow. */
    answered() {
        const { idleTimeoutMs, minimumRate, rateWindowMs } = this.#settings;
        clearTimeout(this.#silence);
        this.#silence = setTimeout(() => this.#end(`no byte came for ${(0,printable/* duration */.p0)(idleTimeoutMs)}`), idleTimeoutMs);
        this.#window = setInterval(() => {
            if (this.#bytesInWindow < (minimumRate * rateWindowMs) / 1000) {
                this.#end(`only ${this.#bytesInWindow} bytes came in ${(0,printable/* duration */.p0)(rateWindowMs)}`);
            }
            this.#bytesInWindow = 0;
        }, rateWindowMs);
    }
    arrived(bytes) {
        this.#silence.refresh();
        this.#bytesInWindow += bytes;
    }
    /** Ends the watch; whatever of the answer has not been read is given up. */
    stop() {
        clearTimeout(this.#silence);
        clearInterval(this.#window);
        this.#controller.abort();
    }
    #end(said) {
        this.#controller.abort(new failure/* PlaceFailure */.E('connection', 'again', said));
    }
}

;// CONCATENATED MODULE: ./lib/src/net/attempt.js









/** The part of a larger error body that is read so that the connection can be used again. */
const smallBody = 16 * 1024;
/**
 * Asks one URL, following redirects, and brings its body into the sink, size and SHA256 checked.
 *
 * @throws PlaceFailure when the place does not give the wanted bytes.
 * @throws CrossrootError when the sink cannot take them.
 */
async function attempt(wire, first, transfer) {
    const start = new URL(first);
    start.username = '';
    start.password = '';
    const trail = [start];
    for (let url = start;;) {
        const login = url.origin === start.origin ? first : undefined;
        const headers = headersFor(wire.settings, transfer, login);
        const redirect = await wire.hosts.run(url.host, () => visit(wire, url, headers, transfer));
        if (redirect === undefined)
            return;
        url = nextHop(trail, redirect.location);
        trail.push(url);
    }
}
async function visit(wire, url, requestHeaders, transfer) {
    const watch = new Watch(wire.settings, url.host);
    let answered = false;
    try {
        const response = await wire.dispatcher.request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: requestHeaders,
            signal: watch.signal,
            // The watch does these, with one clock for everything.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        answered = true;
        wire.hosts.answered(url.host);
        watch.answered();
        const { statusCode, headers } = response;
        if (statusCode === 200 || (statusCode === 206 && transfer.validator !== undefined)) {
            await receive(response, transfer, watch);
            return undefined;
        }
        if (statusCode === 416)
            transfer.validator = undefined;
        const length = contentLength(headers);
        if (length !== undefined && length <= smallBody)
            await Promise.allSettled([response.body.dump()]);
        if (isRedirect(statusCode))
            return { location: field(headers, 'location') };
        throw statusFailure(wire, url.host, statusCode, headers);
    }
    catch (error) {
        throw placeFailure(error, url.host, answered);
    }
    finally {
        watch.stop();
    }
}
function headersFor(settings, transfer, login) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': settings.userAgent,
    };
    if (login !== undefined && (login.username !== '' || login.password !== '')) {
        const pair = `${(0,external_node_querystring_.unescape)(login.username)}:${(0,external_node_querystring_.unescape)(login.password)}`;
        headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    }
    if (transfer.validator !== undefined) {
        headers.range = `bytes=${transfer.sink.size}-`;
        headers['if-range'] = transfer.validator;
    }
    return headers;
}
function placeFailure(error, host, answered) {
    if (error instanceof failure/* PlaceFailure */.E || error instanceof errors/* CrossrootError */.p5)
        return error;
    const said = (0,printable/* connectionWords */.oc)(error);
    if ((0,printable/* isCertificateError */.Y4)(error)) {
        return new failure/* PlaceFailure */.E('certificate', 'next', `the certificate was not accepted (${said})`, {
            cause: error,
        });
    }
    return new failure/* PlaceFailure */.E('connection', 'again', said, answered ? { cause: error } : { cause: error, silentHost: host });
}

;// CONCATENATED MODULE: ./lib/src/net/sources.js




/**
 * Asks the sources in their order until one brings the wanted bytes into the sink.
 *
 * @param closing Ends every wait.
 * @throws DownloadError when no source does, naming each with what it said.
 * @throws CrossrootError when the sink cannot take the bytes.
 */
async function fetchFromAny(wire, wanted, sink, closing) {
    const asked = [];
    for (const source of wanted.sources) {
        const answer = await askSource(wire, source, wanted, sink, closing);
        if (typeof answer === 'string')
            return { source, size: sink.size, sha256: answer };
        asked.push({ source, failures: answer });
    }
    throw new failure/* DownloadError */.n(wanted, asked);
}
/** The SHA256 of what the source gave, or every failure it gave instead. */
async function askSource(wire, source, wanted, sink, closing) {
    const url = (0,net_url/* parseUrl */.Dl)(source.url);
    if (url === undefined || !(0,net_url/* isHttp */.Zc)(url)) {
        return [new failure/* PlaceFailure */.E('redirect', 'next', 'not an http or https URL')];
    }
    const { attempts, backoffMs, restMs } = wire.settings;
    const began = performance.now();
    const transfer = { wanted, sink, validator: undefined, pieced: false };
    const failures = [];
    for (;;) {
        try {
            await attempt(wire, url, transfer);
            return checkedSum(transfer);
        }
        catch (error) {
            if (!(error instanceof failure/* PlaceFailure */.E) || closing.aborted)
                throw error;
            failures.push(error);
            if (error.advice === 'next')
                return failures;
            if (failures.length >= attempts) {
                const host = error.silentHost;
                if (host !== undefined && !wire.hosts.answeredSince(host, began)) {
                    wire.hosts.shut(host, restMs, error.topic, error.message);
                }
                return failures;
            }
        }
        if (!resumable(transfer))
            transfer.validator = undefined;
        const backoff = backoffMs * 2 ** (failures.length - 1);
        await (0,promises_.setTimeout)(backoff * (1 - Math.random() / 2), undefined, { signal: closing });
    }
}
function resumable({ sink, wanted }) {
    return sink.size > 0 && sink.size < (wanted.size ?? wanted.maxBytes);
}
function checkedSum(transfer) {
    const { wanted, sink } = transfer;
    const sum = sink.digest();
    if (wanted.sha256 === undefined || sum === wanted.sha256)
        return sum;
    // Pieces that do not belong together are no reason to give up on a place.
    const advice = transfer.pieced ? 'again' : 'next';
    transfer.validator = undefined;
    throw new failure/* PlaceFailure */.E('content', advice, `${sink.size} bytes came with SHA256 ${sum} instead of ${wanted.sha256}`);
}

;// CONCATENATED MODULE: ./lib/src/net/download.js







/**
 * Opens the only door to the network.
 *
 * Downloads that are under way when it is closed end with a failure, and their files are removed.
 *
 * @throws CrossrootError for a proxy that is not an http or https URL.
 */
function openNet(settings) {
    const closing = new AbortController();
    // Every download that waits listens to it, and hundreds may wait.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const dispatcher = openDispatcher(settings);
    const wire = { dispatcher, settings, hosts: new Hosts(settings, closing.signal) };
    const underWay = new Set();
    async function fetchInto(wanted, sink) {
        if (closing.signal.aborted)
            throw closedError(wanted);
        try {
            return await fetchFromAny(wire, wanted, sink, closing.signal);
        }
        catch (error) {
            throw closing.signal.aborted ? closedError(wanted) : error;
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
            const fetched = await fetchInto(wanted, new Sink(keeper));
            keeper.finish();
            return fetched;
        }
        catch (error) {
            keeper.discard();
            throw error;
        }
    }
    async function toBytes(wanted) {
        const keeper = new MemoryKeeper();
        const fetched = await fetchInto(wanted, new Sink(keeper));
        return { ...fetched, bytes: keeper.bytes() };
    }
    return {
        toFile: (wanted, file) => track(toFile(wanted, file)),
        toBytes: (wanted) => track(toBytes(wanted)),
        async close() {
            closing.abort();
            await dispatcher.destroy();
            await Promise.all(underWay);
        },
    };
}
function openDispatcher(settings) {
    const timeout = settings.connectTimeoutMs;
    return new undici/* EnvHttpProxyAgent */.J2({
        // Never absent: the agent would look into the environment.
        httpProxy: proxyUrl(settings.proxies.http),
        httpsProxy: proxyUrl(settings.proxies.https),
        noProxy: settings.proxies.except ?? '',
        // Plain http goes through a proxy as a plain request; few proxies allow tunnels to port 80.
        proxyTunnel: false,
        connect: { timeout },
        proxyTls: { timeout },
        requestTls: { timeout },
    });
}
function proxyUrl(value) {
    if (value === undefined || value === '')
        return '';
    const url = (0,net_url/* parseUrl */.Dl)(value.includes('://') ? value : `http://${value}`);
    if (url === undefined || !(0,net_url/* isHttp */.Zc)(url)) {
        throw new errors/* CrossrootError */.p5({
            what: `the proxy "${(0,net_url/* shownUrl */.zA)(value)}" cannot be used`,
            why: 'it is not an http or https URL',
            todo: 'set http_proxy and https_proxy to an address such as `http://proxy.example:3128`, or unset them',
        });
    }
    return url.href;
}
function closedError(wanted) {
    return new errors/* CrossrootError */.p5({ what: `cannot download ${wanted.what}`, why: 'the run is ending' });
}


/***/ })

};
