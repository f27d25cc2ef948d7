export const id = 4301;
export const ids = [4301];
export const modules = {

/***/ 84301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchFromAny: () => (/* binding */ fetchFromAny)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __webpack_require__(98768);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(78099);
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
 * @throws PlaceFailure for a body that cannot be the wanted one
 * @throws CrossrootError when the sink cannot take it
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
    const encoding = field(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
    if (encoding !== '' && encoding !== 'identity') {
        throw new failure/* PlaceFailure */.Eo('content', 'next', `refused a body with Content-Encoding ${(0,net_url/* printable */.g$)(encoding)}`);
    }
    if (wanted.sha256 === undefined && isHtml(headers)) {
        throw new failure/* PlaceFailure */.Eo('content', 'next', 'the response is an HTML page, not the file');
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
    const same = now === transfer.validator || (now === undefined && !transfer.validator?.startsWith('"'));
    const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(field(headers, 'content-range') ?? '');
    // The total is not a number where the server does not know it.
    const [, first = Number.NaN, last = Number.NaN, total = Number.NaN] = range?.map(Number) ?? [];
    const fits = first === sink.size &&
        last >= first &&
        (Number.isNaN(total) || (total === last + 1 && total === (wanted.size ?? total)));
    transfer.pieced = same && fits;
    if (transfer.pieced)
        return;
    transfer.validator = undefined;
    const why = same
        ? 'the server answered a range request with another range'
        : 'the file changed during the download';
    throw new failure/* PlaceFailure */.Eo('content', 'again', why);
}
/** What `If-Range` may hold to go on later: a strong ETag, else `Last-Modified` (RFC 9110 §13.1.5). */
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
    return new failure/* PlaceFailure */.Eo('content', advice, isHtml(headers) ? `${message} (an HTML page)` : message);
}
function isHtml(headers) {
    return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(field(headers, 'content-type') ?? '');
}
const ticksInWindow = 4;
/** That a source is left for a faster one. */
function slowFailure() {
    return new failure/* PlaceFailure */.Eo('connection', 'last', 'left for a faster source');
}
/** Ends a request whose answer does not come, or whose body stops or is too slow. */
class Timeouts {
    settings;
    hosts;
    transfer;
    #controller = new AbortController();
    #silence;
    #window;
    #pace;
    #bytesInWindow = 0;
    /**
     * Begins with the request.
     * @param host the one that is asked
     */
    constructor(settings, hosts, transfer, host) {
        this.settings = settings;
        this.hosts = hosts;
        this.transfer = transfer;
        const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
        this.#silence = setTimeout(() => this.#end(`no answer within ${(0,failure/* duration */.p0)(wait)}`, host), wait);
        this.#pace = this.#watchPace();
    }
    #watchPace() {
        const { settings, hosts, transfer } = this;
        let before = hosts.given(transfer.host);
        let ticks = 0;
        return setInterval(() => {
            ticks += 1;
            // Several ticks and not one: bytes that arrived while this process was held up are read in between.
            if (ticks % ticksInWindow !== 0)
                return;
            const given = hosts.given(transfer.host);
            hosts.noteRate(transfer.host, ((given - before) * 1000) / settings.slowWindowMs);
            before = given;
            if (transfer.hasFaster())
                this.#controller.abort(slowFailure());
        }, settings.slowWindowMs / ticksInWindow);
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
        this.hosts.gave(this.transfer.host, bytes);
        this.#silence.refresh();
        this.#bytesInWindow += bytes;
    }
    /** Stops the clocks; what has not been read of the answer is given up. */
    stop() {
        clearTimeout(this.#silence);
        clearInterval(this.#window);
        clearInterval(this.#pace);
        this.#controller.abort();
    }
    #end(message, silentHost) {
        this.#controller.abort(new failure/* PlaceFailure */.Eo('connection', 'again', message, { silentHost }));
    }
}

;// CONCATENATED MODULE: ./lib/src/net/retry-after.js

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

;// CONCATENATED MODULE: ./lib/src/net/request.js






/** A larger body of a redirect or an error is not read: the connection is then not used again. */
const smallBody = 16 * 1024;
const mostHops = 5;
/**
 * Asks one URL, following redirects, and brings its body into the sink, its size checked.
 * @throws PlaceFailure when the place does not give the wanted bytes
 * @throws CrossrootError when the sink cannot take them
 */
async function request(client, first, transfer) {
    const start = new URL(first);
    start.username = '';
    start.password = '';
    const trail = [start];
    for (let url = start;;) {
        const login = transfer.authorization ?? (0,net_url/* basicAuthorization */.aR)(first);
        const headers = headersFor(client.settings, transfer, url.origin === start.origin ? login : undefined);
        const redirect = await client.hosts.run(url.host, () => visit(client, url, headers, transfer));
        if (redirect === undefined)
            return;
        url = nextHop(trail, redirect.location);
        trail.push(url);
    }
}
/** @returns where a redirect leads; undefined when the body has come. */
async function visit(client, url, requestHeaders, transfer) {
    if (transfer.hasFaster())
        throw slowFailure();
    const timeouts = new Timeouts(client.settings, client.hosts, transfer, url.host);
    let answered = false;
    try {
        const asked = client.ways.to(url).request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: requestHeaders,
            signal: AbortSignal.any([timeouts.signal, transfer.closing]),
            // `Timeouts` does these, with one clock for everything.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        // A request whose proxy does not open the tunnel knows nothing of the signal yet.
        const response = await Promise.race([asked, aborted(timeouts.signal)]);
        answered = true;
        client.hosts.answered(url.host);
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
        throw statusFailure(client, url.host, statusCode, headers);
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
/** Rejects with the reason when the signal is aborted. */
function aborted(signal) {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
function headersFor(settings, transfer, authorization) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': settings.userAgent,
    };
    if (authorization !== undefined)
        headers.authorization = authorization;
    if (transfer.validator !== undefined) {
        headers.range = `bytes=${transfer.sink.size}-`;
        headers['if-range'] = transfer.validator;
    }
    return headers;
}
/**
 * The URL that a redirect leads to.
 * @param trail the URLs asked so far, the redirecting one last
 * @param location the field `Location`, absolute or relative (RFC 9110 §10.2.2)
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
    const isLoop = trail.some((past) => requestOf(past) === requestOf(to));
    if (isLoop)
        throw refuse(`that loops back to ${(0,net_url/* shownUrl */.zA)(to)}`);
    if (trail.length > mostHops)
        throw refuse(`to ${(0,net_url/* shownUrl */.zA)(to)}: more than ${mostHops} hops`);
    return to;
}
function requestOf({ origin, pathname, search }) {
    return origin + pathname + search;
}
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
/** What statuses mean for the download (RFC 9110 §15): what a failure is about, and what may help. */
const statusMeanings = {
    401: ['access', 'next'],
    403: ['access', 'next'],
    404: ['missing', 'next'],
    407: ['access', 'next'],
    408: ['status', 'again'],
    410: ['missing', 'next'],
    416: ['status', 'again'],
    425: ['status', 'again'],
    429: ['busy', 'again'],
    503: ['busy', 'again'],
};
/** What a status other than success and redirect means. A host that asks to wait is left alone that long. */
function statusFailure({ hosts, settings }, host, status, headers) {
    // In the words of the standard rather than the server's.
    const standard = external_node_http_.STATUS_CODES[status];
    const text = standard === undefined ? `status ${status}` : `${status} ${standard}`;
    const [topic, advice] = statusMeanings[status] ?? ['status', status >= 500 ? 'again' : 'next'];
    const wait = topic === 'busy' ? retryAfter(headers) : undefined;
    if (wait === undefined)
        return new failure/* PlaceFailure */.Eo(topic, advice, text);
    const message = `${text}, asked to wait ${(0,failure/* duration */.p0)(wait)}`;
    const cap = settings.retryAfterCapMs;
    if (wait > cap) {
        hosts.shut(host, wait, 'busy', message);
        return new failure/* PlaceFailure */.Eo('busy', 'next', `${message}, more than the ${(0,failure/* duration */.p0)(cap)} allowed`);
    }
    hosts.pause(host, wait);
    return new failure/* PlaceFailure */.Eo('busy', 'again', message);
}

;// CONCATENATED MODULE: ./lib/src/net/retry.js




/**
 * Asks the sources in their order until one brings the wanted bytes into the sink. One that proves slow is left
 * for the others, and waited for when none of them has the bytes.
 * @param closing ends every wait
 * @returns the SHA256 of the bytes, and which source gave them
 * @throws DownloadError when no source does, naming each with what it said
 * @throws CrossrootError when the sink cannot take the bytes
 */
async function fetchFromAny(client, wanted, sink, closing) {
    const asked = [];
    const left = new Set();
    let rest = wanted.sources;
    for (;;) {
        const [source, ...others] = client.hosts.fastFirst(rest);
        if (source === undefined)
            throw new failure/* DownloadError */.nV(wanted, asked);
        const instead = left.has(source) ? [] : others;
        const answer = await askSource(client, source, instead, wanted, sink, closing);
        if (typeof answer === 'string')
            return { sha256: answer, source };
        rest = others;
        if (answer.at(-1)?.advice === 'last') {
            left.add(source);
            rest = [...others, source];
        }
        else
            asked.push({ source, failures: answer });
    }
}
/**
 * The SHA256 of what the source gave, or every failure it gave instead.
 * @param others for which it is left when it is slow
 */
async function askSource(client, source, others, wanted, sink, closing) {
    const url = (0,net_url/* parseHttpUrl */.f$)(source.url);
    if (url === undefined)
        return [new failure/* PlaceFailure */.Eo('redirect', 'next', 'not an http or https URL')];
    const { attempts, backoffMs, restMs } = client.settings;
    const began = performance.now();
    const transfer = {
        ...{ wanted, sink, closing, validator: undefined, pieced: false },
        host: url.host,
        authorization: source.authorization,
        hasFaster: () => client.hosts.hasFaster(others, url.host),
    };
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
            if (error.advice !== 'again')
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
    const { wanted, sink, pieced } = transfer;
    const sum = sink.digest();
    if (wanted.sha256 === undefined || sum === wanted.sha256)
        return sum;
    transfer.validator = undefined;
    // Pieces that do not belong together are no reason to give up on a place.
    const advice = pieced ? 'again' : 'next';
    const message = `${sink.size} bytes have the SHA256 ${sum}, not ${wanted.sha256}`;
    throw new failure/* PlaceFailure */.Eo('content', advice, message);
}


/***/ })

};
