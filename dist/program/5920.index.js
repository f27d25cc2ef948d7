export const id = 5920;
export const ids = [5920];
export const modules = {

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


/***/ })

};
