export const id = 1537;
export const ids = [1537,5920];
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


/***/ }),

/***/ 49360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ parseGcc),
  RX: () => (/* binding */ parseLinker),
  VC: () => (/* binding */ parseSysroot),
  T$: () => (/* binding */ refuseOtherLibc),
  Q$: () => (/* binding */ refusePackagesElsewhere)
});

// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var debian_release = __webpack_require__(31312);
// EXTERNAL MODULE: ./lib/src/gcc/choose-gcc.js
var choose_gcc = __webpack_require__(11563);
// EXTERNAL MODULE: ./lib/src/gcc/linkers.js
var linkers = __webpack_require__(93834);
// EXTERNAL MODULE: ./lib/src/sysroot/glibc-floor.js
var glibc_floor = __webpack_require__(2246);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(78099);
// EXTERNAL MODULE: ./lib/src/inputs/values.js
var values = __webpack_require__(49898);
;// CONCATENATED MODULE: ./lib/src/inputs/place-input.js





/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param others what else the input may be, for the refusal
 */
function parsePlace(input, value, sha256, base, others) {
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        throw (0,values/* refused */.J5)(`${input}-sha256`, sha256, {
            why: 'it is not a SHA256 sum',
            todo: `use the 64 hexadecimal digits that sha256sum prints for the tarball`,
        });
    }
    const sum = sha256.toLowerCase();
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) {
        return { kind: 'tarball', tarball: { kind: 'url', ...checkedUrl(input, value, sum) } };
    }
    const path = (0,external_node_path_.resolve)(base, value);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile()) {
        return { kind: 'tarball', tarball: { kind: 'file', path, sha256: sum === '' ? undefined : sum } };
    }
    if (stats?.isDirectory()) {
        if (sum === '')
            return { kind: 'directory', path };
        throw (0,values/* refused */.J5)(`${input}-sha256`, sha256, {
            why: `${(0,input_words/* inputName */.yu)(input)} is a directory, and a checksum is only for a tarball`,
            todo: 'leave the checksum out, or use a tarball',
        });
    }
    throw (0,values/* refused */.J5)(input, value, {
        why: `the file or directory ${path} does not exist`,
        todo: `use one of ${others}, or an existing path`,
    });
}
function checkedUrl(input, value, sha256) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.protocol !== 'https:') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(value), {
            why: 'it is not an https URL',
            todo: 'use a URL that starts with https://',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(url), {
            why: 'it contains a user name or password, which messages would show',
            todo: 'download the tarball in an earlier step, and use its path',
        });
    }
    if (sha256 === '') {
        throw (0,values/* refused */.J5)(input, (0,net_url/* shownUrl */.zA)(url), {
            why: 'a tarball from the network needs a checksum, and none is given',
            todo: `set ${(0,input_words/* inputName */.yu)(`${input}-sha256`)} to what sha256sum prints for it`,
        });
    }
    return { url: url.href, sha256 };
}

// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __webpack_require__(72742);
// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var target = __webpack_require__(69000);
;// CONCATENATED MODULE: ./lib/src/inputs/release-input.js





/** The glibc of debian:bookworm, the release that is meant when nobody says otherwise. */
const usualGlibc = '2.36';
/**
 * The release of Debian that a glibc asks for: another distribution's has to be named, since its packages are
 * others. A target that came later has the first release that has it.
 */
function releaseFor(glibc, target) {
    const among = (0,debian_release/* debianReleasesOf */.jK)(target);
    refuseUnknownGlibc(glibc, (0,debian_release/* releasesOf */.w0)(target));
    const release = (0,debian_release/* newestReleaseFor */.pP)(glibc ?? usualGlibc, among) ?? (glibc === undefined ? among[0] : undefined);
    if (release !== undefined)
        return release;
    const [oldest] = among;
    const known = oldest === undefined ? '' : `${oldest.glibc} (${oldest.title})`;
    const other = (0,debian_release/* newestReleaseFor */.pP)(glibc ?? '', (0,debian_release/* releasesOf */.w0)(target));
    throw (0,values/* refused */.J5)('glibc', glibc ?? '', {
        why: `no release of Debian with ${target.triple} has a glibc that old`,
        todo: [
            `use ${known} or newer`,
            ...(other === undefined ? [] : [`or use another sysroot: ${other.title} has ${other.glibc}`]),
        ],
    });
}
/** A glibc that is newer than all is a typing error, or of a machine that no sysroot here is like. */
function refuseUnknownGlibc(glibc, known) {
    const newest = known.reduce((one, other) => ((0,version/* compareVersions */.Z)(other.glibc, one.glibc) > 0 ? other : one));
    if (glibc === undefined || (0,version/* compareVersions */.Z)(glibc, newest.glibc) <= 0)
        return;
    throw (0,values/* refused */.J5)('glibc', glibc, {
        why: `the newest glibc of a release that Crossroot knows is ${newest.glibc} (${newest.title})`,
        todo: [`use ${newest.glibc} or older`, `or set ${(0,input_words/* inputName */.yu)('sysroot')} to one that has glibc ${glibc}`],
    });
}
/**
 * Reads the value of an input that names a release.
 * @param among the releases that the target can have
 * @throws CrossrootError that names those.
 */
function parseRelease(input, value, among, { triple, debian }) {
    const known = (0,debian_release/* releaseTitled */.mW)(value);
    const release = among.find(({ name }) => name === known?.name);
    if (release !== undefined)
        return release;
    const auto = input === 'gcc' ? 'auto, ' : '';
    const todo = `use one of ${auto}${named(among)}`;
    if (known === undefined)
        throw (0,values/* refused */.J5)(input, value, { why: 'no release has that name', todo });
    const releasesFor = input === 'gcc' ? debian_release/* gccReleasesOf */.Nj : debian_release/* releasesOf */.w0;
    const others = target/* targets */.zV.filter((target) => releasesFor(target).includes(known));
    const packages = others.some((one) => one.debian === debian)
        ? `is not a release for ${triple}`
        : `has no packages for ${triple} (${debian})`;
    const has = input === 'gcc' ? `has no gcc for ${triple}` : packages;
    const theirs = others.map((one) => one.triple).join(', ') || 'none that Crossroot uses';
    throw (0,values/* refused */.J5)(input, value, {
        why: [`${value} ${has}; it has ${theirs}`, ...[known.lacks?.[debian] ?? []].flat()],
        todo: `for ${triple} ${todo}`,
    });
}
/** Releases, as messages list them. */
function named(among) {
    return among.map(({ title }) => title).join(', ');
}

;// CONCATENATED MODULE: ./lib/src/inputs/sysroot-and-gcc.js








// Readers of the inputs that choose a toolchain. Each throws a CrossrootError for a value that is not allowed,
// saying what is. `base` is the folder that paths are relative to.
/**
 * Reads the input `sysroot`, with its checksum.
 * @param glibc the newest glibc that the result may need: it chooses the release when no sysroot is named
 * @param limit the newest glibc that the sysroot may have
 */
function parseSysroot(value, sha256, { glibc, limit }, base, target) {
    const among = (0,debian_release/* releasesOf */.w0)(target);
    if (value !== '' && !(0,debian_release/* namesRelease */.gH)(value)) {
        return parsePlace('sysroot', value, sha256, base, named(among));
    }
    if (sha256 !== '') {
        throw (0,values/* refused */.J5)('sysroot-sha256', sha256, {
            why: `${(0,input_words/* inputName */.yu)('sysroot')} is not a tarball; packages of a release are verified by its signature`,
            todo: `leave it out, or set ${(0,input_words/* inputName */.yu)('sysroot')} to a tarball`,
        });
    }
    const release = value === '' ? releaseFor(glibc, target) : parseRelease('sysroot', value, among, target);
    (0,glibc_floor/* refuseNewerGlibc */.R)(release.title, release.glibc, limit);
    return { kind: 'debian', release };
}
/** Reads the input `gcc`, with its checksum. */
function parseGcc(value, sha256, base, target) {
    const among = (0,debian_release/* gccReleasesOf */.Nj)(target);
    const isTarball = value !== 'auto' && value !== 'system' && !(0,debian_release/* namesRelease */.gH)(value);
    if (!isTarball && sha256 !== '') {
        throw (0,values/* refused */.J5)('gcc-sha256', sha256, {
            why: `${(0,input_words/* inputName */.yu)('gcc')} is not a tarball`,
            todo: `leave it out, or set ${(0,input_words/* inputName */.yu)('gcc')} to a tarball`,
        });
    }
    if (value === 'auto')
        return { kind: 'auto' };
    if (value === 'system')
        return { kind: 'system' };
    if (!isTarball)
        return { kind: 'debian', release: parseRelease('gcc', value, among, target) };
    const place = parsePlace('gcc', value, sha256, base, `auto, ${named(among)}, system`);
    if (place.kind === 'tarball')
        return place;
    throw (0,values/* refused */.J5)('gcc', value, {
        why: 'it is a directory',
        todo: 'use the tarball of a toolchain, or put its bin folder on PATH and use system',
    });
}
/**
 * Reads the input `linker`. lld comes with rustup's Rust; what does not is a package beside a gcc of Debian's.
 */
function parseLinker(value, rust, gcc) {
    const name = (0,values/* oneOf */.yL)('linker', value || 'bfd', linkers/* linkers */.RD);
    const isThere = name === 'bfd' || (name === 'lld' && rust.kind === 'rustup');
    if (isThere)
        return { name, package: undefined };
    if ((0,choose_gcc/* isDebianGcc */.p3)(gcc))
        return { name, package: name };
    throw (0,values/* refused */.J5)('linker', value, {
        why: `${name} is installed as a package next to Debian's gcc, and gcc is ${gcc.kind}`,
        todo: name === 'lld'
            ? `use ${(0,input_words/* setting */.Pe)('rust', 'rustup')}, which includes lld`
            : `use lld, or ${(0,input_words/* setting */.Pe)('gcc', 'auto')}`,
    });
}
/**
 * Refuses what a target whose C library is linked statically cannot have: the input `glibc` is about another,
 * and what Debian has besides the C library itself was made with glibc.
 */
function refuseOtherLibc(target, { glibc, packages, sysroot, gcc, }) {
    const { triple, libc } = target;
    if (!libc.isStatic)
        return;
    const own = `the C library of ${triple} is ${libc.name}`;
    if (glibc !== undefined)
        throw (0,values/* refused */.J5)('glibc', glibc, {
            why: `${own}, which is linked into the program: it runs with any glibc, and without one`,
            todo: 'leave it out',
        });
    if (packages.length > 0)
        throw (0,values/* refused */.J5)('packages', packages.join(' '), {
            why: `${own}, and Debian's libraries are built for glibc`,
            todo: [
                'leave it out, and let the crates build their own libraries, often with a feature such as vendored, bundled or static',
                `or build for a glibc target with an old glibc: ${(0,input_words/* setting */.Pe)('glibc', '2.31')}`,
            ],
        });
    const ofDebian = `${own}, and it is taken from Debian's ${libc.development}, with the gcc of a release`;
    if (sysroot.kind !== 'debian')
        throw (0,values/* refused */.J5)('sysroot', sysroot.kind === 'directory' ? sysroot.path : sysroot.kind, {
            why: ofDebian,
            todo: `use one of ${named((0,debian_release/* releasesOf */.w0)(target))}`,
        });
    if (!(0,choose_gcc/* isDebianGcc */.p3)(gcc))
        throw (0,values/* refused */.J5)('gcc', gcc.kind, { why: ofDebian, todo: 'use auto, or debian:<suite>' });
}
/** Refuses packages for a sysroot that is not made from packages. */
function refusePackagesElsewhere(sysroot, packages) {
    if (sysroot.kind === 'debian' || packages.length === 0)
        return;
    throw (0,values/* refused */.J5)('packages', packages.join(' '), {
        why: 'packages can only be added to a sysroot made from a release, and this one is not',
        todo: 'install them where the sysroot comes from, or use the sysroot of a release, for example debian:bookworm',
    });
}


/***/ }),

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

/***/ 57528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLackingLibraries: () => (/* binding */ explainLackingLibraries),
  provideForAudit: () => (/* binding */ provideForAudit)
});

// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __webpack_require__(50710);
// EXTERNAL MODULE: ./lib/src/inputs/sysroot-and-gcc.js + 2 modules
var sysroot_and_gcc = __webpack_require__(49360);
// EXTERNAL MODULE: ./lib/src/inputs/values.js
var values = __webpack_require__(49898);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/missing-libraries/choose-package.js
var choose_package = __webpack_require__(58819);
// EXTERNAL MODULE: ./lib/src/missing-libraries/expected-paths.js
var expected_paths = __webpack_require__(43762);
// EXTERNAL MODULE: ./lib/src/missing-libraries/look-up.js + 1 modules
var look_up = __webpack_require__(65047);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/sonames.js




/** More than any release lacks; names of files must not choose how long the search is. */
const mostNames = 100;
/**
 * Says in sentences which packages of a release bring libraries, by their sonames, from the release's
 * `Contents`.
 * @param add puts the packages to what the user would write to have them
 */
async function explainSonames(sonames, where, add) {
    const { release, target } = where;
    // A name with a slash is a path, which no package explains.
    const asked = [...new Set(sonames)].filter((name) => !name.includes('/')).slice(0, mostNames);
    const wanted = asked.map((name) => {
        const missing = { kind: 'library', name: `:${name}` };
        return { name, missing, paths: (0,expected_paths/* expectedPaths */.B)(missing, target.gnu) };
    });
    const { files, problems } = await (0,look_up/* findOwnersInTime */.i)(wanted, where);
    const chosen = wanted.map(({ name, missing, paths }) => ({
        name,
        owner: (0,choose_package/* choosePackage */.y)(missing, paths, files)?.package,
    }));
    const found = chosen.flatMap(({ name, owner }) => (owner === undefined ? [] : [{ name, owner }]));
    const lost = chosen.flatMap(({ name, owner }) => (owner === undefined ? [name] : []));
    const packages = [...new Set(found.map(({ owner }) => owner))].sort();
    const brought = found.map(({ name, owner }) => `${name} is in ${owner}`);
    return [
        ...(found.length === 0
            ? []
            : [
                `the sysroot lacks ${(0,format/* count */.U9)(asked.length, 'library')}; in debian:${release.name} ${(0,format/* listOf */.c3)(brought)}: ${add(packages.join(' '))}`,
            ]),
        ...(lost.length === 0
            ? []
            : [
                problems[0] === undefined
                    ? `no package of debian:${release.name} has ${(0,format/* listOf */.c3)(lost)} where the loader looks`
                    : `which package contains ${(0,format/* listOf */.c3)(lost)} could not be looked up: ${problems[0]}`,
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/src/sysroot/provide-sysroot.js
var provide_sysroot = __webpack_require__(7617);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __webpack_require__(11397);
;// CONCATENATED MODULE: ./lib/src/run/audit-sysroot.js







/**
 * Provides the sysroot that files are held against. One of Debian stays in the tool cache.
 * @throws CrossrootError when there is no such one.
 */
async function provideForAudit(asked) {
    const { packages, target, world, report } = asked;
    const { packages: names, auto } = (0,values/* parsePackages */.R_)(packages);
    if (auto) {
        const why = 'files do not record the crates that they were built from';
        throw (0,values/* refused */.J5)('packages', packages, { why, todo: 'name the packages' });
    }
    const sysroot = sysrootOf(asked);
    // What a build would have to mend keeps nothing from being loaded.
    if (sysroot.kind === 'directory')
        return { path: sysroot.path, tree: undefined, ...(0,read_sysroot/* readSysroot */.E)(sysroot.path, target) };
    return withContext(asked, (context) => report.phase(`sysroot of ${(0,sysroot_sysroot/* nameOfSysroot */.UL)(sysroot)} for ${target.triple}`, (phase) => {
        const wanted = { sysroot, target, packages: names, sysrootGlibcLimit: undefined };
        const { host } = context;
        const isPinned = sysroot.kind === 'debian' && names.length === 0;
        const pin = isPinned ? world.pins(sysroot.release, target, host)?.sysroot : undefined;
        return (0,provide_sysroot/* provideSysroot */.x)(wanted, pin, context, phase);
    }));
}
/**
 * Says which packages bring the libraries that a sysroot of Debian lacks, in sentences; nothing of another one.
 * @param sonames as under `DT_NEEDED`
 */
async function explainLackingLibraries(sonames, asked) {
    const { packages, target, report } = asked;
    const sysroot = sysrootOf(asked);
    if (sysroot.kind !== 'debian' || sonames.length === 0)
        return [];
    const before = (0,values/* parsePackages */.R_)(packages).packages;
    const add = (names) => `add them to packages: \`${[...before, names].join(' ')}\``;
    return withContext(asked, (context) => explainSonames(sonames, { release: sysroot.release, target, context, report }, add));
}
function sysrootOf({ value, folder, target }) {
    return (0,sysroot_and_gcc/* parseSysroot */.VC)(value, '', { glibc: undefined, limit: undefined }, folder, target);
}
async function withContext({ world, report }, work) {
    const context = await (0,src_context.openContext)({ world, mirrors: [], useCache: true, warn: report.warning });
    try {
        return await work(context);
    }
    finally {
        await context.close();
    }
}


/***/ })

};
