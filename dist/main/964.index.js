export const id = 964;
export const ids = [964];
export const modules = {

/***/ 8964:
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
 * What every download knows of the hosts: who is busy, who asked to wait, who is not there. Each port of a
 * machine is a host of its own (`mirror.example`, `mirror.example:3142`): another server answers there.
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
     *
     * @throws PlaceFailure when the host is shut.
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
                await (0,promises_.setTimeout)(wait, undefined, { signal: this.closing });
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
        const { limitedHosts, connectionsPerHost, connectionsPerLimitedHost } = this.settings;
        const limited = limitedHosts.includes(name.replace(/:\d+$/, ''));
        const host = {
            limit: (0,p_limit/* default */.A)(limited ? connectionsPerLimitedHost : connectionsPerHost),
            pausedUntil: 0,
            shut: undefined,
            answeredAt: -1,
        };
        this.#hosts.set(name, host);
        return host;
    }
}

// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(8099);
;// CONCATENATED MODULE: ./lib/src/net/response.js


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
/**
 * Brings the body of an answer with status 200 or 206 into the sink: from its start, or after the bytes that
 * are there.
 *
 * @throws PlaceFailure for a body that cannot be the wanted one.
 * @throws CrossrootError when the sink cannot take it.
 */
async function receive(response, transfer, timeouts) {
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
    const stated = contentLength(headers);
    if (stated !== undefined)
        checkStatedSize(sink.size + stated, wanted, headers);
    for await (const chunk of response.body) {
        timeouts.arrived(chunk.length);
        wanted.onBytes?.(chunk.length);
        if (sink.size + chunk.length > (wanted.size ?? wanted.maxBytes)) {
            throw contentFailure('next', `sent more bytes than ${limitOf(wanted)}`, headers);
        }
        sink.write(chunk);
    }
    if (wanted.size !== undefined && sink.size < wanted.size) {
        throw contentFailure('again', `the body ended after ${sink.size} of ${wanted.size} bytes`, headers);
    }
}
/** Refuses a body whose bytes cannot be the wanted ones, whatever they are. */
function refuseForm(headers, wanted) {
    const encoding = field(headers, 'content-encoding')?.trim().toLowerCase();
    if (encoding !== undefined && encoding !== '' && encoding !== 'identity') {
        throw new failure/* PlaceFailure */.Eo('content', 'next', `refused a body with Content-Encoding ${(0,net_url/* printable */.g$)(encoding)}`);
    }
    if (wanted.sha256 === undefined && isHtml(headers)) {
        throw new failure/* PlaceFailure */.Eo('content', 'next', 'the answer is a page of HTML, not the file');
    }
}
/**
 * Checks that an answer to a range continues the bytes in the sink: the same file, from the next byte to its
 * end (`Content-Range: bytes first-last/total`, RFC 9110 §14.4).
 */
function continueBody(headers, transfer) {
    const { wanted, sink } = transfer;
    const now = validator(headers);
    // RFC 9110 §15.3.7: an answer to If-Range repeats the ETag, but may leave out Last-Modified.
    const same = now === transfer.validator || (now === undefined && transfer.validator?.startsWith('"') === false);
    const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(field(headers, 'content-range') ?? '');
    // The total is not a number where the server does not know it.
    const [, first = Number.NaN, last = Number.NaN, total = Number.NaN] = range?.map(Number) ?? [];
    const fits = first === sink.size &&
        last >= first &&
        (Number.isNaN(total) || (total === last + 1 && total === (wanted.size ?? total)));
    if (same && fits) {
        transfer.pieced = true;
        return;
    }
    transfer.validator = undefined;
    const why = same ? 'the answer to a range was another range' : 'the file changed while it was fetched';
    throw new failure/* PlaceFailure */.Eo('content', 'again', why);
}
/**
 * What `If-Range` may hold to continue this body later: a strong ETag or else `Last-Modified` (RFC 9110
 * §13.1.5).
 */
function validator(headers) {
    const etag = field(headers, 'etag');
    if (etag !== undefined)
        return etag.startsWith('"') ? etag : undefined;
    return field(headers, 'last-modified');
}
function checkStatedSize(total, wanted, headers) {
    if (total > (wanted.size ?? wanted.maxBytes)) {
        throw contentFailure('next', `offers ${total} bytes, more than ${limitOf(wanted)}`, headers);
    }
    if (wanted.size !== undefined && total < wanted.size) {
        const advice = isHtml(headers) ? 'next' : 'again';
        throw contentFailure(advice, `offers ${total} bytes instead of ${wanted.size}`, headers);
    }
}
function limitOf({ size, maxBytes }) {
    return size === undefined ? `the ${maxBytes} allowed` : `the ${size} promised`;
}
function contentFailure(advice, message, headers) {
    return new failure/* PlaceFailure */.Eo('content', advice, isHtml(headers) ? `${message} (a page of HTML)` : message);
}
function isHtml(headers) {
    return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(field(headers, 'content-type') ?? '');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/net/retry-after.js



/**
 * What a status other than success and redirect means for the download (RFC 9110 §15). A host that asks to wait
 * is left alone for that time by all downloads.
 * @param capMs the longest wait that is obeyed; a host that asks for more is given up until then
 */
function statusFailure(hosts, host, status, headers, capMs) {
    // In the words of the standard rather than the server's.
    const standard = external_node_http_.STATUS_CODES[status];
    const text = standard === undefined ? `status ${status}` : `${status} ${standard}`;
    switch (status) {
        case 404:
        case 410:
            return new failure/* PlaceFailure */.Eo('missing', 'next', text);
        case 401:
        case 403:
        case 407:
            return new failure/* PlaceFailure */.Eo('access', 'next', text);
        case 408:
        case 416:
        case 425:
            return new failure/* PlaceFailure */.Eo('status', 'again', text);
        case 429:
        case 503: {
            const wait = retryAfter(headers);
            if (wait === undefined)
                return new failure/* PlaceFailure */.Eo('busy', 'again', text);
            const message = `${text}, asks to wait ${(0,failure/* duration */.p0)(wait)}`;
            if (wait > capMs) {
                hosts.shut(host, wait, 'busy', message);
                return new failure/* PlaceFailure */.Eo('busy', 'next', `${message}, longer than the ${(0,failure/* duration */.p0)(capMs)} allowed`);
            }
            hosts.pause(host, wait);
            return new failure/* PlaceFailure */.Eo('busy', 'again', message);
        }
        default:
            return new failure/* PlaceFailure */.Eo('status', status >= 500 ? 'again' : 'next', text);
    }
}
/** How long `Retry-After` asks to wait, in milliseconds, for both of its forms (RFC 9110 §10.2.3). */
function retryAfter(headers) {
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
    return Math.max(0, until - (Number.isNaN(sent) ? Date.now() : sent));
}

;// CONCATENATED MODULE: ./lib/src/net/timeouts.js

/** Ends a request whose answer does not come, or whose body stops or is too slow. */
class Timeouts {
    settings;
    #controller = new AbortController();
    #silence;
    #window;
    #bytesInWindow = 0;
    /** Begins with the request. */
    constructor(settings, host) {
        this.settings = settings;
        const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
        this.#silence = setTimeout(() => this.#end(`no answer within ${(0,failure/* duration */.p0)(wait)}`, host), wait);
    }
    /** Aborted with a PlaceFailure when the request is to end. */
    get signal() {
        return this.#controller.signal;
    }
    /** The answer's header is here; its body is to follow. */
    answered() {
        const { idleTimeoutMs, minimumRate, rateWindowMs } = this.settings;
        clearTimeout(this.#silence);
        this.#silence = setTimeout(() => this.#end(`no byte came for ${(0,failure/* duration */.p0)(idleTimeoutMs)}`), idleTimeoutMs);
        this.#window = setInterval(() => {
            if (this.#bytesInWindow < (minimumRate * rateWindowMs) / 1000) {
                this.#end(`only ${this.#bytesInWindow} bytes came in ${(0,failure/* duration */.p0)(rateWindowMs)}`);
            }
            this.#bytesInWindow = 0;
        }, rateWindowMs);
    }
    arrived(bytes) {
        this.#silence.refresh();
        this.#bytesInWindow += bytes;
    }
    /** Stops the clocks; what has not been read of the answer is given up. */
    stop() {
        clearTimeout(this.#silence);
        clearInterval(this.#window);
        this.#controller.abort();
    }
    #end(message, silentHost) {
        this.#controller.abort(new failure/* PlaceFailure */.Eo('connection', 'again', message, { silentHost }));
    }
}

;// CONCATENATED MODULE: ./lib/src/net/request.js







/** A larger body of a redirect or an error is not read: the connection is then not used again. */
const smallBody = 16 * 1024;
const mostHops = 5;
/**
 * Asks one URL, following redirects, and brings its body into the sink, its size checked.
 *
 * @throws PlaceFailure when the place does not give the wanted bytes.
 * @throws CrossrootError when the sink cannot take them.
 */
async function request(client, first, transfer) {
    const start = new URL(first);
    start.username = '';
    start.password = '';
    const trail = [start];
    for (let url = start;;) {
        const login = url.origin === start.origin ? first : undefined;
        const headers = headersFor(client.settings, transfer, login);
        const redirect = await client.hosts.run(url.host, () => visit(client, url, headers, transfer));
        if (redirect === undefined)
            return;
        url = nextHop(trail, redirect.location);
        trail.push(url);
    }
}
/** @returns where a redirect leads; undefined when the body has come. */
async function visit({ dispatcher, settings, hosts }, url, requestHeaders, transfer) {
    const timeouts = new Timeouts(settings, url.host);
    let answered = false;
    try {
        const response = await dispatcher.request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: requestHeaders,
            signal: timeouts.signal,
            // `Timeouts` does these, with one clock for everything.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        answered = true;
        hosts.answered(url.host);
        timeouts.answered();
        const { statusCode, headers } = response;
        if (statusCode === 200 || (statusCode === 206 && transfer.validator !== undefined)) {
            await receive(response, transfer, timeouts);
            return undefined;
        }
        if (statusCode === 416)
            transfer.validator = undefined;
        const length = contentLength(headers);
        if (length !== undefined && length <= smallBody)
            await Promise.allSettled([response.body.dump()]);
        // RFC 9110 §15.4
        if ([301, 302, 303, 307, 308].includes(statusCode))
            return { location: field(headers, 'location') };
        throw statusFailure(hosts, url.host, statusCode, headers, settings.retryAfterCapMs);
    }
    catch (error) {
        if (error instanceof failure/* PlaceFailure */.Eo || error instanceof errors/* CrossrootError */.p5)
            throw error;
        throw connectionFailure(error, answered ? undefined : url.host);
    }
    finally {
        timeouts.stop();
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
/**
 * The URL that a redirect leads to.
 *
 * @param trail The URLs asked so far, the redirecting one last.
 * @param location The field `Location`, absolute or relative (RFC 9110 §10.2.2).
 * @throws PlaceFailure for a redirect that is refused: no single URL, control characters, credentials, a scheme
 * other than http and https, https to http, a loop, more than five hops.
 */
function nextHop(trail, location) {
    const from = trail.at(-1) ?? trail[0];
    const refuse = (why) => new failure/* PlaceFailure */.Eo('redirect', 'next', `refused the redirect ${why}`);
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
    if (trail.some((past) => requestOf(past) === requestOf(to)))
        throw refuse(`that loops back to ${(0,net_url/* shownUrl */.zA)(to)}`);
    if (trail.length > mostHops)
        throw refuse(`to ${(0,net_url/* shownUrl */.zA)(to)}: more than ${mostHops} hops`);
    return to;
}
function requestOf({ origin, pathname, search }) {
    return origin + pathname + search;
}
/** @param silentHost the host, when it gave no answer at all */
function connectionFailure(error, silentHost) {
    const message = describeConnection(error);
    // No further attempt changes whether a certificate is accepted.
    if (/CERT|^ERR_TLS_|^UNABLE_TO_|SIGNED/.test((0,errors/* codeOf */.$N)(error) ?? '')) {
        const refused = `the certificate was not accepted (${message})`;
        return new failure/* PlaceFailure */.Eo('certificate', 'next', refused, { cause: error });
    }
    return new failure/* PlaceFailure */.Eo('connection', 'again', message, { cause: error, silentHost });
}
function describeConnection(error) {
    if (error instanceof AggregateError && error.message === '') {
        return [...new Set(error.errors.map(describeConnection))].join(', ');
    }
    const code = (0,errors/* codeOf */.$N)(error) ?? '';
    const detail = (0,net_url/* printable */.g$)((0,errors/* messageOf */.bD)(error));
    const meaning = codeMeanings[code];
    if (meaning !== undefined)
        return `${meaning} (${detail})`;
    return detail.includes(code) ? detail : `${detail} (${code})`;
}
const codeMeanings = {
    EAI_AGAIN: 'the host name could not be looked up',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    ENOTFOUND: 'the host name is not known',
    EPIPE: 'the connection was reset',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_SOCKET: 'the connection was closed',
};

;// CONCATENATED MODULE: ./lib/src/net/retry.js




/**
 * Asks the sources in their order until one brings the wanted bytes into the sink.
 *
 * @param closing Ends every wait.
 * @returns the SHA256 of the bytes
 * @throws DownloadError when no source does, naming each with what it said.
 * @throws CrossrootError when the sink cannot take the bytes.
 */
async function fetchFromAny(client, wanted, sink, closing) {
    const asked = [];
    for (const source of wanted.sources) {
        const answer = await askSource(client, source, wanted, sink, closing);
        if (typeof answer === 'string')
            return answer;
        asked.push({ source, failures: answer });
    }
    throw new failure/* DownloadError */.nV(wanted, asked);
}
/** The SHA256 of what the source gave, or every failure it gave instead. */
async function askSource(client, source, wanted, sink, closing) {
    const url = (0,net_url/* parseHttpUrl */.f$)(source.url);
    if (url === undefined)
        return [new failure/* PlaceFailure */.Eo('redirect', 'next', 'not an http or https URL')];
    const { attempts, backoffMs, restMs } = client.settings;
    const began = performance.now();
    const transfer = { wanted, sink, validator: undefined, pieced: false };
    const failures = [];
    for (;;) {
        try {
            await request(client, url, transfer);
            return checkedSum(transfer);
        }
        catch (error) {
            if (!(error instanceof failure/* PlaceFailure */.Eo) || closing.aborted)
                throw error;
            failures.push(error);
            if (error.advice === 'next')
                return failures;
            if (failures.length >= attempts) {
                const host = error.silentHost;
                if (host !== undefined && !client.hosts.answeredSince(host, began)) {
                    client.hosts.shut(host, restMs, error.topic, error.message);
                }
                return failures;
            }
        }
        const resumable = sink.size > 0 && sink.size < (wanted.size ?? wanted.maxBytes);
        if (!resumable)
            transfer.validator = undefined;
        const backoff = backoffMs * 2 ** (failures.length - 1);
        await (0,promises_.setTimeout)(backoff * (1 - Math.random() / 2), undefined, { signal: closing });
    }
}
function checkedSum(transfer) {
    const { wanted, sink } = transfer;
    const sum = sink.digest();
    if (wanted.sha256 === undefined || sum === wanted.sha256)
        return sum;
    transfer.validator = undefined;
    // Pieces that do not belong together are no reason to give up on a place.
    const advice = transfer.pieced ? 'again' : 'next';
    const message = `${sink.size} bytes came with SHA256 ${sum} instead of ${wanted.sha256}`;
    throw new failure/* PlaceFailure */.Eo('content', advice, message);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
 * Keeps bytes in a file that must not exist before. Writes are synchronous: a chunk goes to the page cache
 * faster than through the thread pool, and nothing piles up in memory.
 *
 * Every method throws CrossrootError when the disk refuses.
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
    const { why, todo } = explain(error);
    return new errors/* CrossrootError */.p5({ what: `cannot write ${what} to ${file}`, why, todo, cause: error });
}
function explain(error) {
    switch ((0,errors/* codeOf */.$N)(error)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return { why: 'the disk is full', todo: 'free space there' };
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return {
                why: `no permission to write there: ${(0,errors/* messageOf */.bD)(error)}`,
                todo: 'make the folder writable for this user, or choose another one',
            };
        case 'EEXIST':
            return {
                why: 'something is there already',
                todo: 'remove it, or look for another run that works in the same folder',
            };
        default:
            return { why: (0,errors/* messageOf */.bD)(error), todo: 'check the disk and the folder' };
    }
}

;// CONCATENATED MODULE: ./lib/src/net/download.js







/**
 * Opens the network.
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
    const client = { dispatcher, settings, hosts: new Hosts(settings, closing.signal) };
    const underWay = new Set();
    async function fetchInto(wanted, sink) {
        if (closing.signal.aborted)
            throw closedError(wanted);
        try {
            return await fetchFromAny(client, wanted, sink, closing.signal);
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
            await fetchInto(wanted, new Sink(keeper));
            keeper.finish();
        }
        catch (error) {
            keeper.discard();
            throw error;
        }
    }
    async function toBytes(wanted) {
        const keeper = new MemoryKeeper();
        const sha256 = await fetchInto(wanted, new Sink(keeper));
        return { bytes: keeper.bytes(), sha256 };
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
function proxyUrl(value = '') {
    if (value === '')
        return '';
    const url = (0,net_url/* parseHttpUrl */.f$)(value.includes('://') ? value : `http://${value}`);
    if (url === undefined) {
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
