export const id = 230;
export const ids = [230];
export const modules = {

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6953);
/* harmony import */ var _xz_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5074);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(504);








/** Up to as many compressed bytes the slower decoder inside the bundle is done before a program has started. */
const smallBytes = 96 * 1024;
/**
 * The most memory that one decompressor may use: xz -9 needs 65 MiB, zstd's own default limit is 128 MiB. `zstd
 * --long=31` needs 2 GiB for what is as large; no more of it is touched than comes out.
 */
const memoryMiB = { package: 128, tarball: 2048 };
/** What to do about a file that is refused. */
const remedies = {
    package: 'use another version of it',
    tarball: 'make or fetch it anew',
};
/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878, bzip2) with bounded memory and a ceiling on
 * what comes out.
 *
 * xz: the program `xz` when it is on the PATH and not busybox's, else (and for a few bytes) a slower decoder
 * inside the bundle, see {@link bundledXz}.
 * zstd: see {@link zstdDecoder}; of a package a single frame is taken. bzip2: the program `bzip2`.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the
 * ceiling, and when a program is missing. Destroying it ends the child process and the source.
 */
function decompress(source, compression, options) {
    let left = options.maxBytes;
    const ceiling = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        highWaterMark: 1 << 20,
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            if (left >= 0)
                done(null, chunk);
            else
                done(tooMuch(options));
        },
        destroy(error, done) {
            done(error === null || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5
                ? error
                : cannotDecompress(error, compression, options));
        },
    });
    try {
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)([source, ...decoderOf(compression, options), ceiling], (error) => {
            if (error)
                ceiling.destroy(error);
        });
    }
    catch (error) {
        source.destroy();
        process.nextTick(() => ceiling.destroy(error instanceof Error ? error : new Error(String(error))));
    }
    return ceiling;
}
function tooMuch({ what, maxBytes, dialect = 'package' }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `${what} decompresses to more than it may`,
        why: `the ceiling is ${maxBytes} bytes`,
        todo: `${remedies[dialect]}: this one is damaged, or made to fill the disk`,
    });
}
function cannotDecompress(error, compression, { what, dialect = 'package' }) {
    const isGreedy = /too much memory|memory usage limit|dictionary is larger/i.test(error.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
        what: `${what} cannot be decompressed (${compression})`,
        why: error.message,
        todo: isGreedy
            ? `${remedies[dialect]}: this one needs more memory than the ${memoryMiB[dialect]} MiB that a decompressor may use`
            : `${remedies[dialect]}: this one is cut short or damaged`,
        cause: error,
    });
}
function decoderOf(compression, options) {
    const { what, path, size, dialect = 'package' } = options;
    const memory = memoryMiB[dialect];
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 1 << 18 })];
        case 'xz': {
            const isSmall = size !== undefined && size <= smallBytes;
            const xz = isSmall ? undefined : (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('xz', path);
            // Busybox's knows no limit, and takes no bytes, and bytes behind the end, for a whole file.
            if (xz === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(xz)) === 'busybox')
                return [(0,_xz_js__WEBPACK_IMPORTED_MODULE_6__/* .bundledXz */ .hI)(isSmall)];
            return [(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .throughProgram */ .g8)(xz, ['-dc', '-q', `--memlimit-decompress=${memory}MiB`])];
        }
        case 'zstd':
            return (0,_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .zstdDecoder */ .oq)({ what, path, memoryMiB: memory, frames: dialect === 'package' ? 'one' : 'many' });
        case 'bzip2': {
            const bzip2 = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('bzip2', path);
            if (bzip2 !== undefined)
                return [(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__/* .throughProgram */ .g8)(bzip2, ['-dc'])];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CrossrootError */ .p5({
                what: `${what} needs the program bzip2, which is not on PATH`,
                why: 'it is compressed with bzip2',
                todo: 'install bzip2, or recompress the tarball as .tar.xz or .tar.gz',
            });
        }
    }
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   SK: () => (/* binding */ chooseIndex),
/* harmony export */   b6: () => (/* binding */ openIndex)
/* harmony export */ });
/* unused harmony export decompressIndex */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _archive_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);



/** More than ten times Debian's largest; a release that lists more is not believed. */
const maxUnpacked = 1024 ** 3;
/**
 * Chooses the index of a component's packages: `.gz`, which decompresses four times as fast, else `.xz`.
 * @throws CrossrootError when the release lists neither, or sizes that are absurd
 */
function chooseIndex(release, component, architecture) {
    const stem = `${component}/binary-${architecture}/Packages`;
    const index = listedIndex(release, stem);
    if (index === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${release.url} lists no index that can be used for ${component} on ${architecture}`,
            why: [
                `it must list ${stem} and either ${stem}.gz or ${stem}.xz`,
                `its architectures are ${release.architectures.join(' ')}`,
            ],
            todo: 'choose a release that has this architecture',
        });
    }
    return index;
}
/**
 * An index that a release may have: `.gz`, else `.xz`.
 * @param stem its path without the ending: `main/Contents-arm64`
 * @returns undefined when the release does not list it, packed and with the size that it unpacks to
 * @throws CrossrootError when the release lists sizes that are absurd
 */
function listedIndex(release, stem) {
    const unpacked = release.files.get(stem);
    const compression = ['gz', 'xz'].find((end) => release.files.has(`${stem}.${end}`));
    const file = release.files.get(`${stem}.${compression}`);
    if (unpacked === undefined || compression === undefined || file === undefined)
        return undefined;
    if (unpacked.size > maxUnpacked || file.size > maxUnpacked) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${release.url} lists an index that is too large`,
            why: `${stem} has ${unpacked.size} bytes, ${file.size} compressed; at most ${maxUnpacked} are read`,
        });
    }
    return { path: `${stem}.${compression}`, compression, ...file, unpackedSize: unpacked.size };
}
/**
 * Fetches an index and decompresses it piece by piece. It is fetched by hash where the archive offers that: a
 * mirror that is being updated may have a new `InRelease` and still the old index beside it. Each mirror is
 * asked by hash, then by name.
 * @throws CrossrootError when no place has that very file, with its sum and the sums that were found
 */
async function openIndex(index, release, repository, { mirrors, net, phase }) {
    const { path, size, sha256 } = index;
    const what = `the index ${path} of ${release.suite}`;
    const folder = `dists/${release.suite}`;
    const hashPath = `${path.slice(0, path.lastIndexOf('/'))}/by-hash/SHA256/${sha256}`;
    const byName = mirrors.sources(repository, `${folder}/${path}`);
    const byHash = release.byHash ? mirrors.sources(repository, `${folder}/${hashPath}`) : [];
    const sources = byName.flatMap((source, at) => [...byHash.slice(at, at + 1), source]);
    const onBytes = (bytes) => phase.downloaded(bytes);
    try {
        const { bytes } = await net.toBytes({ what, sources, size, sha256, maxBytes: size, onBytes });
        return { what, chunks: decompressIndex(bytes, index.compression, what, index.unpackedSize) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `no mirror has the index ${path} that ${release.url} promises`,
            why: [
                `the release of ${release.date.toUTCString()} promises ${size} bytes with SHA256 ${sha256}`,
                error.what,
                ...error.why,
            ],
            todo: ['try again in a while: a mirror may be in the middle of an update', 'use another mirror'],
            cause: error,
        });
    }
}
/**
 * Decompresses an index piece by piece.
 *
 * @param what how messages call the index.
 * @param size bytes that must come out: one more and the work stops, one fewer and it is refused at the end.
 * @param path the value of PATH on which `xz` is looked for.
 * @throws CrossrootError when the data is malformed or of another size.
 */
async function* decompressIndex(bytes, compression, what, size, path = process.env.PATH ?? '') {
    const format = compression === 'gz' ? 'gzip' : 'xz';
    // What is too much is refused below, in other words.
    const options = { what, path, maxBytes: Number.POSITIVE_INFINITY };
    let total = 0;
    try {
        for await (const chunk of (0,_archive_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompress */ .m)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes]), format, options)) {
            total += chunk.length;
            if (total > size)
                break;
            yield chunk;
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${what} cannot be decompressed`,
            why: error.why,
            todo: 'use another mirror',
            cause: error,
        });
    }
    if (total !== size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
            what: `${what} is not as large as its release says when it is decompressed`,
            why: `${size} bytes were promised; ${total > size ? 'more' : `only ${total}`} came out`,
            todo: 'use another mirror',
        });
    }
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchInRelease: () => (/* binding */ fetchInRelease),
  iJ: () => (/* binding */ readRelease),
  xj: () => (/* binding */ readSuite),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(9058);
// EXTERNAL MODULE: ./lib/src/debian/keyring.js + 1 modules
var keyring = __webpack_require__(399);
;// CONCATENATED MODULE: ./lib/src/debian/signature.js


/** How far the clocks of an archive and of this machine may differ, in milliseconds: one hour. */
const clockSkew = 3_600_000;
/** What to do where a message looks too old or too new: the clock here is the likely reason. */
const checkClock = "see whether this machine's clock is right";
/** More signatures than any archive makes; each costs time to check. */
const maxSignatures = 16;
const messageHead = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const signatureHead = '\n-----BEGIN PGP SIGNATURE-----\n';
const hashHeader = /^Hash: (SHA256|SHA384|SHA512)(, ?(SHA256|SHA384|SHA512))*$/;
const signatureBlock = /^\n([A-Za-z0-9+/]{1,76}\n)*[A-Za-z0-9+/]{1,76}={0,2}\n(=[A-Za-z0-9+/]{4}\n)?-----END PGP SIGNATURE-----\n?$/;
/**
 * Verifies bytes that must be exactly one cleartext signed message (RFC 9580 §7).
 *
 * One good signature is enough: by a key of the keyring that is neither expired nor revoked now (nor was when
 * it signed), over a SHA-2 hash, and dated no later than `clockSkew` from now.
 * @returns the signed text, and the exceptions that were made and should be logged
 * @throws CrossrootError saying what is wrong with the message, or naming every signature and what is wrong
 * with it.
 */
async function verifyClearsigned(bytes, judgement) {
    const { url, now } = judgement;
    const cleartextMessage = readClearsigned(bytes, url);
    const openpgp = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 3074));
    const message = await openpgp.readCleartextMessage({ cleartextMessage }).catch((error) => {
        throw refusal(url, [`its signature cannot be read: ${(0,errors/* messageOf */.bD)(error)}`]);
    });
    const issuers = message.getSigningKeyIDs();
    if (issuers.length === 0 || issuers.length > maxSignatures) {
        throw refusal(url, [`it has ${issuers.length} signatures; 1 to ${maxSignatures} are accepted`]);
    }
    const loaded = await (0,keyring/* loadKeys */.Vc)(judgement.keys, new Set(issuers.map((id) => id.toHex())));
    const { data: text, signatures } = await openpgp.verify({
        message,
        verificationKeys: loaded.map(({ key }) => key),
        date: new Date(now.getTime() + clockSkew),
    });
    const verdicts = await Promise.all(signatures.map((signature) => judge(signature, loaded, judgement)));
    if (verdicts.some(({ kind }) => kind === 'good'))
        return { text, notes: [] };
    const expired = verdicts.filter(({ kind }) => kind === 'expired');
    if (judgement.ended && expired.length > 0) {
        const notes = expired.map(({ why }) => `${url}: accepted because the release has ended: ${why}`);
        return { text, notes };
    }
    const why = verdicts.map((verdict) => verdict.why);
    const isOfTime = expired.length > 0 || verdicts.some(({ isEarly }) => isEarly);
    throw refusal(url, why, isOfTime ? [`${checkClock}: it is ${now.toUTCString()} here`] : []);
}
/**
 * What a signature is worth, and why not more. Its key is judged as it is now: OpenPGP libraries ask only
 * whether it was good when it signed, so anyone who steals a key that has expired, or that was retired, could
 * date a signature back.
 */
async function judge({ keyID, signature, verified }, loaded, { now, today = now }) {
    const packet = (await signature).packets[0];
    const known = loaded.find(({ key }) => key.getKeys(keyID).length > 0);
    if (known === undefined || packet === undefined) {
        return { kind: 'bad', why: `the key ${keyID.toHex()} is not in the keyring` };
    }
    const { key, row } = known;
    const signer = (0,keyring/* keyLabel */.w8)(row);
    try {
        await verified;
    }
    catch (error) {
        const early = datedAfter(packet, now);
        return { kind: 'bad', why: `${signer}: ${(0,errors/* messageOf */.bD)(error)}${early}`, isEarly: early !== '' };
    }
    const subkeys = key.subkeys.filter((subkey) => subkey.getKeyID().equals(keyID));
    if (await isRevoked(key, subkeys, today))
        return { kind: 'bad', why: `${signer} is revoked` };
    const expiry = await expiryOf(key, subkeys, now);
    if (expiry <= now.getTime()) {
        return { kind: 'expired', why: `${signer} expired on ${new Date(expiry).toUTCString()}` };
    }
    try {
        await key.getSigningKey(keyID, now);
    }
    catch (error) {
        return { kind: 'bad', why: `${signer}: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    return { kind: 'good', why: '' };
}
/** Whether a key is revoked, or one of the given subkeys. */
async function isRevoked(key, subkeys, now) {
    const bindings = subkeys.flatMap((subkey) => subkey.bindingSignatures.map((binding) => subkey.isRevoked(binding, key.keyPacket, now)));
    return (await Promise.all([key.isRevoked(undefined, undefined, now), ...bindings])).includes(true);
}
/** When a key or one of the given subkeys expires, in milliseconds since 1970: whichever is first. */
async function expiryOf(key, subkeys, now) {
    const ofSubkeys = subkeys.map((subkey) => subkey.getExpirationTime(now));
    const times = await Promise.all([key.getExpirationTime(), ...ofSubkeys]);
    // null is for a part that is not valid at all; getSigningKey then says why.
    return Math.min(...times.map((time) => (time === null ? Number.POSITIVE_INFINITY : Number(time))));
}
function datedAfter(packet, now) {
    const { created } = packet;
    if (created === null || created.getTime() <= now.getTime() + clockSkew)
        return '';
    return ` (it is dated ${created.toUTCString()}, and it is ${now.toUTCString()} here)`;
}
function refusal(url, why, todo = []) {
    return new errors/* CrossrootError */.p5({
        what: `no trusted key vouches for ${url}`,
        why,
        todo: [...todo, 'use another mirror; if the keys of the archive have changed, update Crossroot'],
    });
}
/**
 * Checks that bytes are exactly one cleartext signed message (RFC 9580 §7) and nothing besides. OpenPGP
 * libraries skip what is around the message; a reader that differs from them could be shown unsigned text.
 *
 * Narrower than the RFC: UTF-8, lines end with a newline alone, only `Hash:` headers with a SHA-2 of 256 bits
 * or more before the text, no headers in the signature, at most one newline after it.
 * @param url where the bytes came from, for messages.
 * @returns the message as text, for an OpenPGP library.
 * @throws CrossrootError saying what is wrong with it.
 */
function readClearsigned(bytes, url) {
    const refuse = (why) => new errors/* CrossrootError */.p5({
        what: `${url} is not exactly one signed message`,
        why,
        todo: 'see what answers at this address: a proxy or a captive portal may have put its own page there',
    });
    const message = decode(bytes);
    if (message === undefined)
        throw refuse('it is not UTF-8 text, or holds control characters');
    if (!message.startsWith(messageHead)) {
        const start = JSON.stringify(message.slice(0, 60));
        throw refuse(message.includes(messageHead) ? `text stands before the message: ${start}` : `it starts with ${start}`);
    }
    const headersEnd = message.indexOf('\n\n', messageHead.length - 1);
    const headers = message.slice(messageHead.length, Math.max(headersEnd, messageHead.length)).split('\n');
    for (const header of headers) {
        if (!hashHeader.test(header))
            throw refuse(`it has the armour header ${JSON.stringify(header)}`);
    }
    const textEnd = message.indexOf(signatureHead, headersEnd + 1);
    if (textEnd < 0)
        throw refuse('it has no signature');
    for (const line of message.slice(headersEnd + 2, textEnd).split('\n')) {
        if (line.startsWith('-') && !line.startsWith('- ')) {
            throw refuse(`another part starts inside the signed text: ${JSON.stringify(line)}`);
        }
    }
    const signature = message.slice(textEnd + signatureHead.length);
    const damage = 'its signature has armour headers, is cut short or damaged, or something stands behind its end';
    if (!signatureBlock.test(signature))
        throw refuse(damage);
    return message;
}
function decode(bytes) {
    for (const byte of bytes) {
        if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a) || byte === 0x7f)
            return undefined;
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        // JavaScript's regular expressions, and so openpgp.js, take these two for the ends of lines.
        return /[\u2028\u2029]/.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/debian/in-release.js




/**
 * Verifies an `InRelease` file and reads it (the Debian repository format,
 * https://wiki.debian.org/DebianRepository/Format).
 *
 * Refused: anything but one signed message; no signature of a trusted key; an `Origin`, a `Codename` or a
 * `Suite` other than the one that is expected; a `Date` more than an hour ahead or older than `notBefore`; a
 * `Valid-Until` that has passed (noted only, when the release has ended); no SHA256 sums, or two different ones
 * for a path.
 * @throws CrossrootError naming the URL and what was refused.
 */
async function verifyInRelease(bytes, expected) {
    const { url, suite, states, now, notBefore } = expected;
    const verified = await verifyClearsigned(bytes, expected);
    const fields = readFields(verified.text, url);
    const notes = [...verified.notes];
    for (const [name, value] of Object.entries(states))
        requireField(fields, name, value, url);
    if (expected.eitherName === true)
        requireName(fields, suite, url);
    const date = readDate(fields, 'Date', url);
    if (date === undefined)
        throw in_release_refusal(url, 'it has no Date');
    if (date.getTime() > now.getTime() + clockSkew) {
        throw in_release_refusal(url, `its Date is ${date.toUTCString()}, and it is ${now.toUTCString()} here`, [checkClock]);
    }
    if (notBefore !== undefined && date < notBefore) {
        const older = `older than ${notBefore.toUTCString()}, which the lock was made from`;
        const anew = 'if the clock here is right, the lock is not: remove it and write a new one with crossroot lock';
        const isAhead = notBefore.getTime() > now.getTime() + clockSkew;
        throw in_release_refusal(url, `its Date is ${date.toUTCString()}, ${older}`, isAhead ? [anew] : []);
    }
    const validUntil = readDate(fields, 'Valid-Until', url);
    if (validUntil !== undefined && validUntil < now) {
        const passed = `its Valid-Until, ${validUntil.toUTCString()}, has passed; it is ${now.toUTCString()} here`;
        if (!expected.ended)
            throw in_release_refusal(url, passed, [checkClock]);
        notes.push(`${url}: accepted because the release has ended: ${passed}`);
    }
    return {
        url,
        suite,
        origin: fields.get('origin'),
        date,
        validUntil,
        byHash: fields.get('acquire-by-hash') === 'yes',
        architectures: (fields.get('architectures') ?? '').split(/\s+/).filter((word) => word !== ''),
        files: readSums(fields, url),
        notes,
    };
}
function readFields(text, url) {
    try {
        return (0,control/* parseControl */.R)(text);
    }
    catch (error) {
        throw in_release_refusal(url, error instanceof errors/* CrossrootError */.p5 ? error.why : (0,errors/* messageOf */.bD)(error));
    }
}
function requireField(fields, name, wanted, url) {
    const value = fields.get(name.toLowerCase());
    if (value !== wanted)
        throw in_release_refusal(url, `its ${name} is ${value ?? 'missing'}, not ${wanted}`);
}
function requireName(fields, suite, url) {
    const names = ['Codename', 'Suite'].map((name) => [name, fields.get(name.toLowerCase()) ?? 'missing']);
    if (names.some(([, value]) => value === suite))
        return;
    const are = names.map(([name, value]) => `its ${name} is ${value}`).join(', ');
    throw in_release_refusal(url, `${are}: neither is ${suite}, the suite that is asked for`);
}
function readSums(fields, url) {
    const section = fields.get('sha256');
    if (section === undefined) {
        const weak = ['MD5Sum', 'SHA1'].filter((name) => fields.has(name.toLowerCase()));
        throw in_release_refusal(url, `it gives no SHA256 sums${weak.length > 0 ? `, only ${weak.join(' and ')}` : ''}`);
    }
    const files = new Map();
    for (const line of section.split('\n')) {
        if (line === '')
            continue;
        const [sha256, sizeText, path, more] = line.trim().split(/[ \t]+/);
        const size = Number(sizeText);
        if (sha256 === undefined || sizeText === undefined || path === undefined || more !== undefined) {
            throw in_release_refusal(url, `a line of its SHA256 sums is malformed: ${JSON.stringify(line)}`);
        }
        if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[0-9]+$/.test(sizeText) || !Number.isSafeInteger(size)) {
            throw in_release_refusal(url, `the SHA256 sum or the size of ${path} is malformed: ${JSON.stringify(line)}`);
        }
        const problem = (0,debian_package/* archivePathProblem */.LB)(path);
        if (problem !== undefined)
            throw in_release_refusal(url, `it lists the path ${JSON.stringify(path)}: ${problem}`);
        const before = files.get(path);
        if (before !== undefined && (before.sha256 !== sha256 || before.size !== size)) {
            throw in_release_refusal(url, `it gives two different sums for ${path}: ${before.sha256} and ${sha256}`);
        }
        files.set(path, { size, sha256 });
    }
    return files;
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A date as Debian writes it: `Sat, 12 Sep 2026 07:55:41 UTC`. */
function readDate(fields, name, url) {
    const text = fields.get(name.toLowerCase());
    if (text === undefined)
        return undefined;
    const match = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:UTC|GMT|\+0000)$/.exec(text);
    const [, day = '', monthName = '', year, clock] = match ?? [];
    const month = String(months.indexOf(monthName) + 1).padStart(2, '0');
    const date = new Date(`${year}-${month}-${day.padStart(2, '0')}T${clock}Z`);
    if (Number.isNaN(date.getTime())) {
        throw in_release_refusal(url, `its ${name} is not a date in UTC: ${JSON.stringify(text)}`);
    }
    return date;
}
function in_release_refusal(url, why, todo = []) {
    return new errors/* CrossrootError */.p5({
        what: `${url} is refused`,
        why,
        todo: [...todo, 'use another mirror, or try again when this one is up to date'],
    });
}

// EXTERNAL MODULE: ./lib/src/debian/index-file.js
var index_file = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/src/debian/own-keys.js
var own_keys = __webpack_require__(7883);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(2147);
// EXTERNAL MODULE: ./lib/src/debian/relation.js
var relation = __webpack_require__(4664);
;// CONCATENATED MODULE: ./lib/src/debian/packages-parser.js



/** No stanza of Debian's comes near; a larger one is not what an index holds. */
const maxStanza = 4 * 1024 * 1024;
/** Largest `.deb` that is accepted, in bytes. */
const maxDeb = 2 ** 32;
const versionText = /^[0-9A-Za-z][0-9A-Za-z.+~:-]*$/;
const sha256Hex = /^[0-9a-f]{64}$/;
/** What the values of a field mean, and its absence. */
const multiArchValues = new Map([
    [undefined, 'no'],
    ['no', 'no'],
    ['same', 'same'],
    ['foreign', 'foreign'],
    ['allowed', 'allowed'],
]);
const essentialValues = new Map([
    [undefined, false],
    ['no', false],
    ['yes', true],
]);
const [newline, tab, blank, colon] = [0x0a, 0x09, 0x20, 0x3a];
/** The fields that are read. The length of a name and its first letter tell them apart. */
const fieldNames = [
    'package',
    'version',
    'architecture',
    'filename',
    'size',
    'sha256',
    'pre-depends',
    'depends',
    'provides',
    'multi-arch',
    'essential',
    'section',
];
/** A field's slot is the place of its value among the values of a stanza. */
const fieldByKey = new Map(fieldNames.map((name, slot) => {
    const letters = new TextEncoder().encode(name);
    return [keyOf(letters.length, letters[0] ?? 0), { slot, letters }];
}));
function keyOf(length, firstLetter) {
    return length * 256 + firstLetter;
}
/**
 * Reads a `Packages` index (Debian policy §5.3, the Debian repository format). It works on bytes and makes
 * strings only of the values that are kept, because an index has 1.4 million lines and a run looks at a few
 * hundred packages.
 * @param chunks the decompressed index, cut anywhere.
 * @throws CrossrootError when a stanza is malformed: no field, a field twice, a missing or absurd value, a
 * hostile path, another architecture.
 */
async function parseIndex(chunks, origin) {
    const reader = new IndexReader(origin);
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const whole = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const data = rest.length === 0 ? whole : Buffer.concat([rest, chunk]);
        const end = data.lastIndexOf('\n\n') + 1;
        reader.read(data.subarray(0, end));
        // A copy: the chunk's memory may be used again.
        rest = Buffer.from(data.subarray(end));
        if (rest.length > maxStanza)
            throw reader.malformed(`it is longer than ${maxStanza} bytes`);
    }
    if (rest.length > 0)
        reader.read(rest.at(-1) === newline ? rest : Buffer.concat([rest, Buffer.from('\n')]));
    reader.finish();
    return reader.candidates;
}
class IndexReader {
    origin;
    candidates = [];
    #sections = new Map();
    /** The values of the stanza that is being read, by slot; absent fields are undefined. */
    #values = new Array(fieldNames.length);
    /** The slot that a continuation line would continue, when that field is kept. */
    #current;
    #fields = 0;
    constructor(origin) {
        this.origin = origin;
    }
    /** Takes whole lines. */
    read(data) {
        for (let at = 0; at < data.length;) {
            const first = data[at];
            if (first === newline) {
                this.finish();
                at++;
                continue;
            }
            const end = data.indexOf(newline, at);
            if (first === blank || first === tab)
                this.#continue(data, at, end);
            else
                this.#field(data, at, end);
            at = end + 1;
        }
    }
    #field(data, start, end) {
        let at = start;
        for (let byte = data[at]; byte !== colon; byte = data[++at]) {
            if (byte === undefined || byte <= blank || byte >= 0x7f) {
                throw this.malformed(`a line is no field: ${JSON.stringify(data.toString('latin1', start, end))}`);
            }
        }
        this.#fields++;
        this.#current = undefined;
        const field = fieldByKey.get(keyOf(at - start, (data[start] ?? 0) | 0x20));
        if (field === undefined || !spells(data, start, field.letters))
            return;
        if (this.#values[field.slot] !== undefined) {
            throw this.malformed(`the field ${fieldNames[field.slot]} stands in it twice`);
        }
        this.#values[field.slot] = textOf(data, at + 1, end);
        this.#current = field.slot;
    }
    #continue(data, start, end) {
        if (this.#fields === 0)
            throw this.malformed('it starts with the continuation of a field');
        if (this.#current === undefined)
            return;
        this.#values[this.#current] = `${this.#values[this.#current]} ${textOf(data, start, end)}`.trim();
    }
    /** Ends the stanza that was begun, if one was. */
    finish() {
        if (this.#fields === 0)
            return;
        this.candidates.push(this.#candidate());
        this.#values.fill(undefined);
        this.#fields = 0;
        this.#current = undefined;
    }
    #candidate() {
        const [name, version, architecture, path, size, sha256, ...more] = this.#values;
        const [preDepends, depends, provides, multiArch, essential, section] = more;
        return {
            name: this.#matching('Package', name, relation/* packageName */.oZ),
            version: this.#matching('Version', version, versionText),
            architecture: this.#architecture(architecture),
            repository: this.origin.repository,
            pin: this.origin.pin,
            path: this.#path(path),
            size: this.#size(size),
            sha256: this.#matching('SHA256', sha256, sha256Hex),
            preDepends: preDepends ?? '',
            depends: depends ?? '',
            provides: provides ?? '',
            multiArch: this.#oneOf('Multi-Arch', multiArch, multiArchValues),
            essential: this.#oneOf('Essential', essential, essentialValues),
            section: this.#section(section ?? ''),
        };
    }
    #matching(field, value, pattern) {
        if (value !== undefined && pattern.test(value))
            return value;
        throw this.#badValue(field, value);
    }
    #path(value) {
        const problem = value === undefined ? undefined : (0,debian_package/* archivePathProblem */.LB)(value);
        if (value === undefined || problem !== undefined)
            throw this.#badValue('Filename', value, problem);
        return value;
    }
    #size(value) {
        const size = Number(value);
        if (value !== undefined && /^[0-9]+$/.test(value) && size > 0 && size <= maxDeb)
            return size;
        throw this.#badValue('Size', value);
    }
    #architecture(value) {
        if (value === this.origin.architecture || value === 'all')
            return value;
        throw this.#badValue('Architecture', value, `the index is for ${this.origin.architecture}`);
    }
    #oneOf(field, value, values) {
        const meaning = values.get(value);
        if (meaning === undefined)
            throw this.#badValue(field, value);
        return meaning;
    }
    /** The section without its area; the same text is the same string, for there are some sixty of them. */
    #section(value) {
        const known = this.#sections.get(value);
        if (known !== undefined)
            return known;
        const section = value.slice(value.lastIndexOf('/') + 1);
        this.#sections.set(value, section);
        return section;
    }
    #badValue(field, value, why) {
        const is = value === undefined ? 'missing' : JSON.stringify(value);
        return this.malformed(`its ${field} is ${is}${why === undefined ? '' : `: ${why}`}`);
    }
    malformed(why) {
        const [name] = this.#values;
        const which = name === undefined ? `stanza ${this.candidates.length + 1}` : `the stanza of ${name}`;
        const what = `${this.origin.what} is malformed in ${which}`;
        return new errors/* CrossrootError */.p5({ what, why, todo: 'use another mirror' });
    }
}
/** True when the letters are at `start`, in either case. */
function spells(data, start, letters) {
    for (let at = 0; at < letters.length; at++) {
        if (((data[start + at] ?? 0) | 0x20) !== letters[at])
            return false;
    }
    return true;
}
/** A string of its own without blanks around it; `latin1` because what is kept is ASCII, and it is quickest. */
function textOf(data, from, to) {
    let [start, end] = [from, to];
    while (start < end && (data[start] === blank || data[start] === tab))
        start++;
    while (end > start && (data[end - 1] === blank || data[end - 1] === tab))
        end--;
    return data.toString('latin1', start, end);
}

;// CONCATENATED MODULE: ./lib/src/debian/suite.js








/** Largest `InRelease` that is read, in bytes; Debian's has 150 kB. */
const maxInRelease = 8 * 1024 * 1024;
/**
 * Reads a release from mirror to stanzas: the signed `InRelease` of each of its suites, then the index of each
 * of their components, all checked on the way. What changes meanwhile is read once more.
 * @throws CrossrootError when a suite or an index is not available as its signature promises.
 */
async function readRelease(wanted) {
    const suites = await Promise.all(wanted.release.repositories.map(async (suite) => ({ suite, signed: await readSuite(suite, wanted) })));
    const read = await Promise.all(suites.map((suite) => readPackagesOnceMore(suite, wanted)));
    return { candidates: read.flatMap(({ packages }) => packages), suites: read.map(stateOf) };
}
/** A mirror may publish a suite anew after its InRelease was read: then that is read again, once. */
async function readPackagesOnceMore(read, wanted) {
    const { suite, signed } = read;
    try {
        return { suite, signed, packages: await readPackages(read, wanted) };
    }
    catch (error) {
        if (!(error instanceof errors/* CrossrootError */.p5))
            throw error;
        const anew = await readSuite(suite, wanted);
        if (anew.sha256 === signed.sha256)
            throw error;
        wanted.phase.info(`${suite.name}: read once more, because it has changed: ${(0,errors/* factsOf */.xS)(error)}`);
        return { suite, signed: anew, packages: await readPackages({ suite, signed: anew }, wanted) };
    }
}
/** The state of a suite that was read, under its name. */
function stateOf({ suite, signed: { date, sha256, validUntil, origin } }) {
    const state = { suite: suite.name, date, sha256, validUntil };
    return (0,own_repository/* isOwnRepository */.nc)(suite.repository) ? { ...state, origin: origin ?? '' } : state;
}
/**
 * Reads and verifies a suite's `InRelease`, from the first mirror that has one that can be accepted.
 * @throws CrossrootError when no mirror has one, with what each answered.
 */
async function readSuite({ name, repository, suite, states, keys }, wanted) {
    const { release, now, at = now } = wanted;
    const isOwn = (0,own_repository/* isOwnRepository */.nc)(repository);
    if (isOwn)
        await (0,own_keys/* refuseUnusableKeys */.s)(name, keys, now);
    const keyring = isOwn ? keys.filter(({ armored }) => armored !== undefined) : keyringOf(keys, wanted);
    const before = wanted.notBefore?.find((entry) => entry.suite === name);
    const failures = [];
    let rest = wanted.mirrors.sources(repository, `dists/${suite}/InRelease`);
    while (rest.length > 0) {
        let from;
        try {
            const { bytes, sha256, source } = await fetchInRelease(name, rest, wanted);
            from = source;
            const signed = await verifyInRelease(bytes, {
                ...{ url: source.url, suite, keys: keyring, today: now, eitherName: isOwn },
                states: before?.origin ? { ...states, Origin: before.origin } : states,
                // Whether the release has ended, and what it was on another day, says nothing of a vendor's.
                ...(isOwn ? { now, ended: false } : { now: at, ended: release.ended }),
                notBefore: before?.date,
            });
            for (const note of signed.notes)
                wanted.phase.info(note);
            return { ...signed, sha256 };
        }
        catch (error) {
            if (!(error instanceof errors/* CrossrootError */.p5))
                throw error;
            failures.push(error);
            if (from !== undefined)
                wanted.phase.info(`${from.name}: ${(0,errors/* factsOf */.xS)(error)}`);
            // Without an answer, all of the rest have been asked.
            rest = rest.filter((other) => from !== undefined && other !== from);
        }
    }
    const [first] = failures;
    if (first !== undefined && isOwn)
        throw ofOwnRepository(first);
    if (first !== undefined && failures.length === 1)
        throw first;
    throw new errors/* CrossrootError */.p5({
        what: `no mirror has an InRelease of ${name} that can be accepted`,
        why: failures.flatMap((failure) => [failure.what, ...failure.why]),
        todo: [...new Set(failures.flatMap((failure) => failure.todo))],
        cause: first,
    });
}
function keyringOf(keys, { keys: others }) {
    const isPinned = keys.every(({ armored }) => armored === undefined);
    return isPinned ? (others ?? (0,keyring/* withCertificates */.fN)(keys)) : keys;
}
/** There is no other place to go to than the one that the user names. */
function ofOwnRepository(error) {
    const advice = error.todo.filter((line) => !/\bmirror\b/.test(line));
    const see = 'see whether its line in repositories has the address, the suite, the key and auth as its vendor says';
    return new errors/* CrossrootError */.p5({ what: error.what, why: error.why, todo: [...advice, see], cause: error });
}
/**
 * Fetches a suite's `InRelease`; nothing of it is verified.
 * @param name how messages call the suite
 * @throws CrossrootError when no source has it
 */
function fetchInRelease(name, sources, { net, phase }) {
    return net.toBytes({
        what: `the InRelease of ${name}`,
        sources,
        maxBytes: maxInRelease,
        onBytes: (bytes) => phase.downloaded(bytes),
    });
}
/** A suite beside the release's first that has no such architecture, as its signed release says, has none. */
async function readPackages({ suite: { name, repository, components, pin }, signed }, wanted) {
    const { architecture, phase, release } = wanted;
    const { architectures } = signed;
    const isFirst = name === release.repositories[0]?.name;
    if (!isFirst && architectures.length > 0 && !architectures.includes(architecture)) {
        phase.info(`${name}: not for ${architecture}`);
        return [];
    }
    const lists = await Promise.all(components.map(async (component) => {
        const index = (0,index_file/* chooseIndex */.SK)(signed, component, architecture);
        const { what, chunks } = await (0,index_file/* openIndex */.b6)(index, signed, repository, wanted);
        return parseIndex(chunks, { what, repository, pin, architecture });
    }));
    const candidates = lists.flat();
    phase.info(`${name}: ${signed.date.toUTCString()}, ${(0,format/* count */.U9)(candidates.length, 'package')}`);
    return candidates;
}


/***/ })

};
