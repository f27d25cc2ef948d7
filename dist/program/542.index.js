export const id = 542;
export const ids = [542,5920];
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

/***/ 35397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFailure: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./lib/data/distributions.json
var distributions = __webpack_require__(2134);
// EXTERNAL MODULE: ./lib/src/debian/release.js + 1 modules
var release = __webpack_require__(31312);
// EXTERNAL MODULE: ./lib/src/debian/version.js
var debian_version = __webpack_require__(72742);
// EXTERNAL MODULE: ./lib/src/gcc/choose-gcc.js
var choose_gcc = __webpack_require__(11563);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/build-errors.js

/** The most that is reported of one build: the rest is mostly missing for the same reason. */
const most = 16;
/** Longer lines are command lines; what names a missing file is at their start. */
const longestLine = 4096;
const word = '[A-Za-z0-9_.+-]{1,100}';
/** What a line of an error looks like; the first group is the name. */
const linePatterns = [
    // GNU ld and gold; lld; mold.
    ['library', new RegExp(`\\bcannot find -l(:?${word}?)(?=[:\\s]|$)`)],
    ['library', new RegExp(`\\bunable to find library -l(:?${word})(?=\\s|$)`)],
    ['library', new RegExp(`\\blibrary not found: (:?${word})(?=\\s|$)`)],
    // gcc, where a line of a source asks for it; clang and bindgen.
    ['header', /:\d+: fatal error: ([^\s:'"]{1,200}): No such file or directory/],
    ['header', /\berror: '([^\s'"]{1,200})' file not found(?! with)/],
    // pkg-config and pkgconf; the pkg-config crate, new and old; meson.
    ['module', new RegExp(`\\bPackage (${word}) was not found in the pkg-config search path`)],
    ['module', new RegExp(`\\bPackage '(${word})'(?:, required by '[^']{1,200}',)? not found`)],
    ['module', new RegExp(`\\bNo package '(${word})' found`)],
    ['module', new RegExp(`\\bThe system library \`(${word})\` required by crate `)],
    ['module', new RegExp(`\\bcould not find system library '(${word})' required by `)],
    ['module', new RegExp(`\\bERROR: Dependency "(${word})" not found, tried `)],
];
/** CMake breaks long lines, so its errors are read from the whole text. */
const configurationFile = new RegExp(`\\bpackage\\s+configuration\\s+file\\s+provided\\s+by\\s+"(${word})"`, 'g');
/** rustc's own error for `#[link(kind = "static")]`. */
const staticLibrary = new RegExp(`^error: could not find native static library \`(${word})\``);
const warning = /^([ \t]*)CMake (?:Deprecation )?Warning\b.*\n(?:[ \t]*\n|\1[ \t]+\S.*\n)*/gm;
const findModule = new RegExp(`\\bCould NOT find (${word})(?:\\s+\\(missing:\\s+([^()]{1,500}))?(?=[\\s(,)]|$)`, 'g');
const requiredModules = /\bThe following required packages were not found:\s+((?:- \S{1,100}\s+)+)/g;
/**
 * Reads what a build did not find of the target from cargo's standard error: the errors of GNU ld, lld, mold
 * and rustc, of gcc, clang and bindgen, of pkg-config, pkgconf and the crate pkg-config, of CMake and meson.
 * What CMake only notes, and what the host's linker did not find for a build script or a macro, is left out.
 *
 * @returns each thing once, in the order in which it is named, sixteen at the most; names have only letters,
 * digits and `_ . + - / :`.
 */
function findMissing(stderr, target) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(stderr)
        .split(/\r?\n/)
        .map((line) => line.slice(0, longestLine));
    const found = new Map();
    const add = (kind, name) => {
        if (name === undefined || !isName(kind, name) || found.size >= most)
            return;
        found.set(`${kind} ${name}`, { kind, name });
    };
    const isOfHost = linesOfHostLinks(target);
    let notes = [];
    for (const line of lines) {
        if (isNote(line)) {
            if (/-- Checking for modules? '/.test(line))
                notes = [];
            notes = [...notes.slice(-most), line];
            continue;
        }
        const onHost = isOfHost(line);
        const archive = staticLibrary.exec(line)?.[1];
        if (archive !== undefined)
            add('library', `:lib${archive}.a`);
        // The modules without which CMake stopped are those that it noted last.
        const isStop = line.trim() === 'A required package was not found';
        for (const text of isStop ? notes : [line]) {
            for (const [kind, pattern] of linePatterns) {
                const isSkipped = isStop ? kind !== 'module' : kind === 'library' && onHost;
                if (!isSkipped)
                    add(kind, pattern.exec(text)?.[1]);
            }
        }
    }
    const text = lines
        .filter((line) => !isNote(line))
        .join('\n')
        .replaceAll(warning, '');
    for (const [, name] of text.matchAll(configurationFile))
        add('cmake', name);
    for (const [, name, variables] of text.matchAll(findModule))
        if (!isProgram(variables))
            add('cmake', name);
    for (const [, list] of text.matchAll(requiredModules))
        for (const [, name] of (list ?? '').matchAll(/- ([A-Za-z0-9_.+-]+)/g))
            add('module', name);
    return [...found.values()];
}
/**
 * Tells line by line, from the first on, whether it belongs to a link for the machine that builds: of a build
 * script or a macro. The linker is `cc`, or what cargo's configuration names; the command has std of another
 * triple.
 */
function linesOfHostLinks({ triple }) {
    let [isLink, isOnHost] = [false, false];
    return (line) => {
        if (/^error\b/.test(line)) {
            const linker = /^error: linking with `(?:\S*\/)?([^`\s]+)` failed/.exec(line)?.[1];
            isLink = linker !== undefined;
            isOnHost = linker === 'cc';
        }
        else if (isLink) {
            const std = /\/rustlib\/([\w-]+)\/lib\b/.exec(line)?.[1];
            if (std !== undefined && std !== triple)
                isOnHost = true;
        }
        return isOnHost;
    };
}
/** A line of CMake's log. */
function isNote(line) {
    return /^\s*-- /.test(line);
}
function isName(kind, name) {
    if (kind !== 'header')
        return /[A-Za-z0-9]/.test(name);
    return /^[\w.+-]+(?:\/[\w.+-]+)*$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}
/** True when all that CMake lacks is a program of this machine: `PKG_CONFIG_EXECUTABLE`. */
function isProgram(variables) {
    const names = variables?.trim().split(/\s+/) ?? [];
    return names.length > 0 && names.every((name) => name.endsWith('_EXECUTABLE'));
}

// EXTERNAL MODULE: ./lib/src/missing-libraries/explain.js
var explain = __webpack_require__(85372);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/host-needs.js



/**
 * Explains what a build did not find on the machine that builds: no package of the target helps.
 * @returns also what remains, which the target lacks
 */
function explainHostNeeds(missing, stderr) {
    const ofClang = missingClangHeaders(stderr);
    const asked = modulesOfHost(stderr);
    const modules = missing.filter(({ kind, name }) => kind === 'module' && asked.has(name));
    const why = [];
    const todo = [];
    if (ofClang.size > 0) {
        const headers = [...ofClang].join(', ');
        why.push(`${headers} was not found: it belongs to clang, and this machine's libclang does not have it`);
        todo.push('install clang on this machine (Debian and Ubuntu: libclang-dev has what bindgen needs)');
    }
    if (modules.length > 0) {
        const files = modules.map(explain/* labelOf */.Wy).join(', ');
        why.push(`${files} was not found on this machine: a build script needs it for this machine, not for the target`);
        todo.push(`install on this machine the -dev package that has ${files} (Debian and Ubuntu: apt-file search)`);
    }
    const ofTarget = missing.filter((one) => !modules.includes(one) && (one.kind !== 'header' || !ofClang.has(one.name)));
    return { explanation: { why, todo }, ofTarget };
}
/** The headers that glibc leaves to the compiler (C17 §4, "freestanding"), and limits.h, which includes its. */
const compilerHeaders = /^(?:float|iso646|limits|stdalign|stdarg|stdatomic|stdbool|stddef|stdnoreturn)\.h$/;
/**
 * Reads which of its own headers clang did not find from what clang or bindgen wrote. libclang may be without
 * them, or without the program by which bindgen finds them; then no package of the target helps.
 */
function missingClangHeaders(stderr) {
    const found = (0,external_node_util_.stripVTControlCharacters)(stderr).matchAll(/\berror: '(\w{1,40}\.h)' file not found(?! with)/g);
    return new Set([...found].flatMap(([, name = '']) => (compilerHeaders.test(name) ? name : [])));
}
/** The line of our pkg-config, which the crate pkg-config repeats. */
const askedHere = /^\s*crossroot: this was the pkg-config of this machine, not of the target: (.*)$/;
/**
 * Reads for which modules a build script of this machine asked, or a tool that it started: no package of the
 * target helps with them.
 */
function modulesOfHost(stderr) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(stderr)
        .split(/\r?\n/)
        .map((line) => line.slice(0, longestLine));
    const asked = lines.flatMap((line) => askedHere.exec(line)?.[1]?.split(/[\s'"]+/) ?? []);
    const modules = new Set(asked.filter((name) => /^[A-Za-z0-9]/.test(name)));
    for (const line of lines) {
        const [, name, by] = /\bPackage '([^']{1,100})', required by '([^']{1,100})', not found/.exec(line) ?? [];
        if (name !== undefined && by !== undefined && modules.has(by))
            modules.add(name);
    }
    return modules;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/lacking.js




/**
 * Explains what a build did not find in a sysroot that is not made of Debian's packages: which file would be
 * it, and whether the sysroot has one.
 */
function explainLacking(missing, sysroot) {
    const looked = missing.map((one) => ({ label: (0,explain/* labelOf */.Wy)(one), ...lookFor(one, sysroot) }));
    const absent = looked.filter(({ path }) => path === undefined);
    const why = looked.map(({ label, path, names, folders }) => path === undefined
        ? `${label} was not found: the sysroot has no ${names.join(' or ')} in ${folders.join(', ')}`
        : `${label} was not found, though the sysroot has ${path}`);
    if (looked.length === 0)
        return { why, todo: [] };
    if (absent.length === 0)
        return {
            why,
            todo: ['check above whether the cause is a search path, a version or static linking'],
        };
    return {
        why,
        todo: [
            'install what contains it, usually a -dev or -devel package, where the sysroot comes from, and copy the sysroot again',
            'or check whether the crate can build its own, often with a feature such as vendored or bundled',
        ],
    };
}
function lookFor({ kind, name }, { path: root, layout }) {
    const { libraries, includes, pkgConfig } = layout;
    const find = (names, folders, further = []) => {
        const paths = [...folders, ...further].flatMap((folder) => names.map((one) => `${folder}/${one}`));
        return { path: paths.find((path) => (0,rooted_path/* existsBeneath */.a4)(root, path)), names, folders };
    };
    switch (kind) {
        case 'library':
            return find(name.startsWith(':') ? [name.slice(1)] : [`lib${name}.so`, `lib${name}.a`], libraries);
        case 'header':
            return find([name], includes, [
                ...includes.flatMap((folder) => foldersIn(root, folder)),
                ...libraries.flatMap((folder) => foldersIn(root, folder).map((one) => `${one}/include`)),
            ]);
        case 'module':
            return find([`${name}.pc`], pkgConfig);
        case 'cmake': {
            const folders = [...libraries, 'usr/share'].map((folder) => `${folder}/cmake`);
            const lower = name.toLowerCase();
            const configuration = [`${name}Config.cmake`, `${lower}-config.cmake`];
            const below = folders.flatMap((folder) => foldersIn(root, folder));
            const found = find(configuration, folders, below);
            return found.path === undefined
                ? {
                    ...find([...configuration, `${lower}.pc`, `lib${lower}.pc`], pkgConfig),
                    folders: ['cmake', 'pkgconfig'],
                }
                : found;
        }
    }
}
function foldersIn(root, folder) {
    const path = (0,rooted_path/* resolveBeneath */.qn)(root, folder);
    if (path === undefined)
        return [];
    try {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path), { withFileTypes: true });
        return entries.filter((one) => one.isDirectory()).map(({ name }) => `${folder}/${name}`);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/target.js + 3 modules
var src_target = __webpack_require__(69000);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
;// CONCATENATED MODULE: ./lib/src/missing-libraries/static-libc.js



/**
 * Explains what a build did not find for a C library for which Debian has no other library: a package would not
 * help.
 */
function explainWithoutPackages(missing, target) {
    if (missing.length === 0)
        return { why: [], todo: [] };
    const { name: libc } = target.libc;
    const ofCxx = missing.filter(isOfCxx).map(explain/* labelOf */.Wy);
    const others = missing.filter((one) => !isOfCxx(one)).map(explain/* labelOf */.Wy);
    const why = [
        ...(ofCxx.length === 0
            ? []
            : [
                `${ofCxx.join(', ')} belongs to the C++ library, which does not exist for ${libc}: the one of Debian's gcc is for glibc`,
            ]),
        ...(others.length === 0
            ? []
            : [`${others.join(', ')} was not found: ${libc} does not have it, and Debian's libraries are for glibc`]),
    ];
    const same = src_target/* targets */.zV.find(({ debian, libc: { isStatic } }) => debian === target.debian && !isStatic);
    return {
        why,
        todo: [
            ...(ofCxx.length === 0
                ? []
                : [
                    'see whether the crate has a feature that leaves its C++ part out, or whether another crate does without',
                ]),
            ...(others.length === 0
                ? []
                : ['see whether the crate can build its own: often by a feature such as vendored or bundled']),
            `or build for ${(0,input_words/* setting */.Pe)('target', same?.triple ?? '')} with an old glibc, such as ${(0,input_words/* setting */.Pe)('glibc', '2.31')}`,
        ],
    };
}
/** The headers of the C++ library have no suffix (C++23 §16.4.2.3); its archives stand in data/libcs.json. */
function isOfCxx({ kind, name }) {
    return kind === 'header' ? /^[a-z_]+$/.test(name) : kind === 'library' && name.includes('c++');
}

// EXTERNAL MODULE: ./lib/src/rust/cargo-lock.js
var cargo_lock = __webpack_require__(53281);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot_sysroot = __webpack_require__(11397);
;// CONCATENATED MODULE: ./lib/src/explanations/build-output.js


/** Longer lines are command lines; what is to be read of others is at their start. */
const build_output_longestLine = 4096;
/** The most files, or scripts, of one kind that are looked into: who names more names them for nothing. */
const mostFiles = 16;
/** The lines of what cargo wrote to standard error. */
function plainLines(stderr) {
    return (0,external_node_util_.stripVTControlCharacters)(stderr)
        .split(/\r?\n/)
        .map((line) => line.slice(0, build_output_longestLine));
}
/** The build scripts that failed: cargo names the package, then shows what the script said, moved in. */
function failedScripts(lines) {
    const scripts = [];
    let isInside = false;
    for (const line of lines) {
        const crate = /^error: failed to run custom build command for `([^` ]+) /.exec(line)?.[1];
        if (crate !== undefined)
            scripts.push({ crate, lines: [] });
        if (crate !== undefined)
            isInside = true;
        else if (!/^(?:\s|$|Caused by:|note:)/.test(line))
            isInside = false;
        else if (isInside)
            scripts.at(-1)?.lines.push(line.trim());
    }
    return scripts.slice(0, mostFiles);
}
/** The lines without those of links for the machine that builds. */
function targetLinkerLines(lines, target) {
    const isOfHost = linesOfHostLinks(target);
    return lines.filter((line) => !isOfHost(line));
}
/**
 * The package whose build script made a file, or whose rlib it is; undefined for another file. In an rlib's
 * name `_` stands for `-`, too: what cargo says of the build tells them apart.
 */
function crateOf(file, lines) {
    const script = /\/build\/([\w-]+)(?:-|\/)[0-9a-f]{16}\/out(?:\/|$)/.exec(file)?.[1];
    if (script !== undefined)
        return script;
    const rlib = /\/lib(\w+)-[0-9a-f]{16}\.rlib$/.exec(file)?.[1];
    if (rlib === undefined)
        return undefined;
    const compiled = lines.flatMap((line) => /^ +(?:Compiling|Fresh) (\S+) v/.exec(line)?.[1] ?? []);
    return compiled.find((name) => name.replaceAll('-', '_') === rlib) ?? rlib;
}

// EXTERNAL MODULE: ./lib/data/host-tools.json
var host_tools = __webpack_require__(60355);
// EXTERNAL MODULE: ./lib/src/system/process.js
var process = __webpack_require__(19467);
;// CONCATENATED MODULE: ./lib/src/explanations/host-tools.js




const host_tools_packages = host_tools/* packages */.U$;
const host_tools_name = '([\\w.+-]{1,40})';
/** What a build script or a tool that it started says of a program that is not there. */
const absences = [
    // The crates cmake and cc, Rust programs in general, and what openssl-src says.
    new RegExp(`\\bis \`${host_tools_name}\` not installed\\?`, 'i'),
    new RegExp(`\\bfailed to find tool(?:\\. Is)? ["\`]${host_tools_name}["\`]`, 'i'),
    new RegExp(`\\b(?:Could not find|[Cc]ommand) [\`']${host_tools_name}['\`](?:\\.| not found)`),
    // Shells, env and make.
    new RegExp(`(?:^|[/\\s])(?:ba|da)?sh: (?:line )?\\d+: ${host_tools_name}: (?:command )?not found$`),
    new RegExp(`\\benv: [\`'‘]?${host_tools_name}['’]?: No such file or directory$`),
    new RegExp(`^make(?:\\[\\d+\\])?: ${host_tools_name}: (?:No such file or directory|Command not found)$`),
    // Meson, and autoconf's own scripts.
    new RegExp(`\\bERROR: Program(?:\\(s\\))? \\[?'${host_tools_name}'\\]? not found`),
    new RegExp(`\\bWARNING: '${host_tools_name}' is missing on your system`),
];
/** What only means one program, without its name. */
const phrases = [
    [/\bUnable to find libclang\b/, 'libclang'],
    [/\bNo CMAKE_ASM_NASM_COMPILER could be found\b/, 'nasm'],
    [/\bunable to find a build program corresponding to "Ninja"/, 'ninja'],
    [/\bunable to find a build program corresponding to "Unix Makefiles"/, 'make'],
    [/\bCould NOT find Perl(?:Libs)? \(missing: PERL_EXECUTABLE/, 'perl'],
    [/\bCould NOT find Python(?:3|Interp)? \(missing: (?:PYTHON|Python3?)_EXECUTABLE/, 'python3'],
    [/\bNASM command not found\b/, 'nasm'],
    [/\bprotoc failed: .*No such file or directory/, 'protoc'],
];
const lacksLinker = 'error: linker `cc` not found';
/** Names by which the same program goes. */
const aliases = new Map([
    ['gmake', 'make'],
    ['ninjabuild', 'ninja'],
    ['python', 'python3'],
]);
/**
 * Explains programs of this machine that a build script started and that are not there.
 * @returns nothing for a program that is on cargo's PATH, or of no package that is known.
 */
function explainHostTools({ lines, env }) {
    const wanted = new Map();
    for (const { crate, lines: said } of failedScripts(lines)) {
        for (const line of said) {
            const words = absences.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
            const phrase = phrases.find(([pattern]) => pattern.test(line))?.[1];
            const tool = words === undefined ? phrase : (aliases.get(words) ?? words);
            if (tool === undefined || !Object.hasOwn(host_tools_packages, tool) || wanted.has(tool))
                continue;
            if ((0,process/* findProgram */.Kp)(words ?? tool, env.PATH ?? '') === undefined)
                wanted.set(tool, crate);
        }
    }
    const why = [...wanted].map(([tool, crate]) => `the build script of ${crate} needs ${tool}, which is not on this machine`);
    // rustc itself, of what it compiles for the machine.
    if (lines.includes(lacksLinker) && (0,process/* findProgram */.Kp)('cc', env.PATH ?? '') === undefined) {
        wanted.set('cc', '');
        why.push('build scripts and procedural macros are linked with cc, a C compiler for this machine');
    }
    const tools = [...wanted.keys()];
    const install = [...new Set(tools.flatMap((tool) => host_tools_packages[tool]?.split(' ') ?? []))].join(' ');
    return {
        why,
        todo: tools.length === 0
            ? []
            : [
                `install it on the machine that builds, not with ${(0,input_words/* inputName */.yu)('packages')}: \`apt-get install ${install}\` on Debian and Ubuntu`,
            ],
    };
}

;// CONCATENATED MODULE: ./lib/src/explanations/lto-objects.js
const words = /\bplugin needed to handle lto object|\bcannot execute '?lto1'?|\berror: lto-wrapper failed/;
/** Explains C or C++ objects that were compiled with -flto: a gcc of Crossroot's has no link-time optimiser. */
function explainLtoObjects({ lines, env }, { triple }) {
    const flagged = ['CFLAGS', 'CXXFLAGS'].flatMap((name) => 
    // The forms of the crate cc.
    [`${name}_${triple}`, `${name}_${triple.replaceAll('-', '_')}`, `TARGET_${name}`, name].filter((one) => /(?:^|\s)-flto(?:=\S+)?(?:\s|$)/.test(env[one] ?? '')));
    // An archive of such objects has an empty index: nothing but undefined references may be said of it.
    const isUndefined = flagged.length > 0 && lines.some((line) => /undefined (?:reference|symbol)/.test(line));
    if (!isUndefined && !lines.some((line) => words.test(line)))
        return { why: [], todo: [] };
    const suffix = triple.replaceAll('-', '_');
    const why = 'C or C++ objects were compiled with -flto, and the gcc that Crossroot installs has no link-time optimizer for C';
    const own = `remove -flto from ${flagged.join(' and ')}: Rust's own \`lto\` does not need it`;
    const crates = `add -fno-lto at the end of CFLAGS_${suffix} and CXXFLAGS_${suffix}: a crate asks for -flto`;
    return { why: [why], todo: [flagged.length > 0 ? own : crates] };
}

;// CONCATENATED MODULE: ./lib/data/newer-symbols.json
const newer_symbols_namespaceObject = /*#__PURE__*/JSON.parse('{"Of":{"2.29":["getcpu","posix_spawn_file_actions_addchdir_np","posix_spawn_file_actions_addfchdir_np"],"2.30":["getdents64","gettid","pthread_cond_clockwait","pthread_mutex_clocklock","pthread_rwlock_clockrdlock","pthread_rwlock_clockwrlock","sem_clockwait","tgkill","twalk_r"],"2.31":["pthread_clockjoin_np"],"2.32":["__libc_single_threaded","pthread_attr_getsigmask_np","pthread_attr_setsigmask_np","sigabbrev_np","sigdescr_np","strerrordesc_np","strerrorname_np"],"2.33":["fstat","fstat64","fstatat","fstatat64","lstat","lstat64","mallinfo2","mknod","mknodat","stat","stat64"],"2.34":["_Fork","close_range","closefrom","dn_comp","dn_expand","dn_skipname","execveat","posix_spawn_file_actions_addclosefrom_np","res_dnok","res_hnok","res_mailok","res_mkquery","res_nmkquery","res_nquery","res_nquerydomain","res_nsearch","res_nsend","res_ownok","res_query","res_querydomain","res_search","res_send","timespec_getres"],"2.35":["__memcmpeq","_dl_find_object","dfmal","dsqrtl","epoll_pwait2","f32fmaf128","f32fmaf32x","f32fmaf64","f32fmaf64x","f32sqrtf128","f32sqrtf32x","f32sqrtf64","f32sqrtf64x","f32xfmaf128","f32xfmaf64","f32xfmaf64x","f32xsqrtf128","f32xsqrtf64","f32xsqrtf64x","f64fmaf128","f64fmaf64x","f64sqrtf128","f64sqrtf64x","f64xfmaf128","f64xsqrtf128","ffma","ffmal","fmaximum","fmaximum_mag","fmaximum_mag_num","fmaximum_mag_numf","fmaximum_mag_numf128","fmaximum_mag_numf32","fmaximum_mag_numf32x","fmaximum_mag_numf64","fmaximum_mag_numf64x","fmaximum_mag_numl","fmaximum_magf","fmaximum_magf128","fmaximum_magf32","fmaximum_magf32x","fmaximum_magf64","fmaximum_magf64x","fmaximum_magl","fmaximum_num","fmaximum_numf","fmaximum_numf128","fmaximum_numf32","fmaximum_numf32x","fmaximum_numf64","fmaximum_numf64x","fmaximum_numl","fmaximumf","fmaximumf128","fmaximumf32","fmaximumf32x","fmaximumf64","fmaximumf64x","fmaximuml","fminimum","fminimum_mag","fminimum_mag_num","fminimum_mag_numf","fminimum_mag_numf128","fminimum_mag_numf32","fminimum_mag_numf32x","fminimum_mag_numf64","fminimum_mag_numf64x","fminimum_mag_numl","fminimum_magf","fminimum_magf128","fminimum_magf32","fminimum_magf32x","fminimum_magf64","fminimum_magf64x","fminimum_magl","fminimum_num","fminimum_numf","fminimum_numf128","fminimum_numf32","fminimum_numf32x","fminimum_numf64","fminimum_numf64x","fminimum_numl","fminimumf","fminimumf128","fminimumf32","fminimumf32x","fminimumf64","fminimumf64x","fminimuml","fsqrt","fsqrtl","posix_spawn_file_actions_addtcsetpgrp_np"],"2.36":["arc4random","arc4random_buf","arc4random_uniform","c8rtomb","fsconfig","fsmount","fsopen","fspick","mbrtoc8","mount_setattr","move_mount","open_tree","pidfd_getfd","pidfd_open","pidfd_send_signal","process_madvise","process_mrelease"],"2.38":["__isoc23_fscanf","__isoc23_fwscanf","__isoc23_scanf","__isoc23_sscanf","__isoc23_strtoimax","__isoc23_strtol","__isoc23_strtol_l","__isoc23_strtoll","__isoc23_strtoll_l","__isoc23_strtoul","__isoc23_strtoul_l","__isoc23_strtoull","__isoc23_strtoull_l","__isoc23_strtoumax","__isoc23_swscanf","__isoc23_vfscanf","__isoc23_vfwscanf","__isoc23_vscanf","__isoc23_vsscanf","__isoc23_vswscanf","__isoc23_vwscanf","__isoc23_wcstoimax","__isoc23_wcstol","__isoc23_wcstol_l","__isoc23_wcstoll","__isoc23_wcstoll_l","__isoc23_wcstoul","__isoc23_wcstoul_l","__isoc23_wcstoull","__isoc23_wcstoull_l","__isoc23_wcstoumax","__isoc23_wscanf","__strlcat_chk","__strlcpy_chk","__wcslcat_chk","__wcslcpy_chk","strlcat","strlcpy","wcslcat","wcslcpy"],"2.39":["pidfd_getpid","pidfd_spawn","pidfd_spawnp","posix_spawnattr_getcgroup_np","posix_spawnattr_setcgroup_np","stdc_bit_ceil_uc","stdc_bit_ceil_ui","stdc_bit_ceil_ul","stdc_bit_ceil_ull","stdc_bit_ceil_us","stdc_bit_floor_uc","stdc_bit_floor_ui","stdc_bit_floor_ul","stdc_bit_floor_ull","stdc_bit_floor_us","stdc_bit_width_uc","stdc_bit_width_ui","stdc_bit_width_ul","stdc_bit_width_ull","stdc_bit_width_us","stdc_count_ones_uc","stdc_count_ones_ui","stdc_count_ones_ul","stdc_count_ones_ull","stdc_count_ones_us","stdc_count_zeros_uc","stdc_count_zeros_ui","stdc_count_zeros_ul","stdc_count_zeros_ull","stdc_count_zeros_us","stdc_first_leading_one_uc","stdc_first_leading_one_ui","stdc_first_leading_one_ul","stdc_first_leading_one_ull","stdc_first_leading_one_us","stdc_first_leading_zero_uc","stdc_first_leading_zero_ui","stdc_first_leading_zero_ul","stdc_first_leading_zero_ull","stdc_first_leading_zero_us","stdc_first_trailing_one_uc","stdc_first_trailing_one_ui","stdc_first_trailing_one_ul","stdc_first_trailing_one_ull","stdc_first_trailing_one_us","stdc_first_trailing_zero_uc","stdc_first_trailing_zero_ui","stdc_first_trailing_zero_ul","stdc_first_trailing_zero_ull","stdc_first_trailing_zero_us","stdc_has_single_bit_uc","stdc_has_single_bit_ui","stdc_has_single_bit_ul","stdc_has_single_bit_ull","stdc_has_single_bit_us","stdc_leading_ones_uc","stdc_leading_ones_ui","stdc_leading_ones_ul","stdc_leading_ones_ull","stdc_leading_ones_us","stdc_leading_zeros_uc","stdc_leading_zeros_ui","stdc_leading_zeros_ul","stdc_leading_zeros_ull","stdc_leading_zeros_us","stdc_trailing_ones_uc","stdc_trailing_ones_ui","stdc_trailing_ones_ul","stdc_trailing_ones_ull","stdc_trailing_ones_us","stdc_trailing_zeros_uc","stdc_trailing_zeros_ui","stdc_trailing_zeros_ul","stdc_trailing_zeros_ull","stdc_trailing_zeros_us"],"2.40":["exp10m1","exp10m1f","exp10m1f128","exp10m1f32","exp10m1f32x","exp10m1f64","exp10m1f64x","exp10m1l","exp2m1","exp2m1f","exp2m1f128","exp2m1f32","exp2m1f32x","exp2m1f64","exp2m1f64x","exp2m1l","log10p1","log10p1f","log10p1f128","log10p1f32","log10p1f32x","log10p1f64","log10p1f64x","log10p1l","log2p1","log2p1f","log2p1f128","log2p1f32","log2p1f32x","log2p1f64","log2p1f64x","log2p1l","logp1","logp1f","logp1f128","logp1f32","logp1f32x","logp1f64","logp1f64x","logp1l"],"2.41":["acospi","acospif","acospif128","acospif32","acospif32x","acospif64","acospif64x","acospil","asinpi","asinpif","asinpif128","asinpif32","asinpif32x","asinpif64","asinpif64x","asinpil","atan2pi","atan2pif","atan2pif128","atan2pif32","atan2pif32x","atan2pif64","atan2pif64x","atan2pil","atanpi","atanpif","atanpif128","atanpif32","atanpif32x","atanpif64","atanpif64x","atanpil","cospi","cospif","cospif128","cospif32","cospif32x","cospif64","cospif64x","cospil","sched_getattr","sched_setattr","sinpi","sinpif","sinpif128","sinpif32","sinpif32x","sinpif64","sinpif64x","sinpil","tanpi","tanpif","tanpif128","tanpif32","tanpif32x","tanpif64","tanpif64x","tanpil"],"2.42":["__inet_ntop_chk","__inet_pton_chk","cfgetibaud","cfgetobaud","cfsetbaud","cfsetibaud","cfsetobaud","compoundn","compoundnf","compoundnf128","compoundnf32","compoundnf32x","compoundnf64","compoundnf64x","compoundnl","pown","pownf","pownf128","pownf32","pownf32x","pownf64","pownf64x","pownl","powr","powrf","powrf128","powrf32","powrf32x","powrf64","powrf64x","powrl","pthread_gettid_np","rootn","rootnf","rootnf128","rootnf32","rootnf32x","rootnf64","rootnf64x","rootnl","rsqrt","rsqrtf","rsqrtf128","rsqrtf32","rsqrtf32x","rsqrtf64","rsqrtf64x","rsqrtl","uabs","uimaxabs","ulabs","ullabs"],"2.43":["__memset_explicit_chk","free_aligned_sized","free_sized","memalignment","memset_explicit","mseal","openat2","umaxabs"]},"uJ":{"3.4.29":["std::__atomic_futex_unsigned_base::_M_futex_wait_until_steady(unsigned int*, unsigned int, bool, std::chrono::duration<long, std::ratio<1l, 1l> >, std::chrono::duration<long, std::ratio<1l, 1000000000l> >)","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::basic_istringstream(std::_Ios_Openmode, std::allocator<char> const&)","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::basic_istringstream(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&, std::_Ios_Openmode)","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::str() &&","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::str() const &","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::str(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&)","std::__cxx11::basic_istringstream<char, std::char_traits<char>, std::allocator<char> >::view() const","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_istringstream(std::_Ios_Openmode, std::allocator<wchar_t> const&)","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_istringstream(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::_Ios_Openmode)","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() &&","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() const &","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&)","std::__cxx11::basic_istringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::view() const","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::basic_ostringstream(std::_Ios_Openmode, std::allocator<char> const&)","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::basic_ostringstream(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&, std::_Ios_Openmode)","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::str() &&","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::str() const &","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::str(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&)","std::__cxx11::basic_ostringstream<char, std::char_traits<char>, std::allocator<char> >::view() const","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_ostringstream(std::_Ios_Openmode, std::allocator<wchar_t> const&)","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_ostringstream(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::_Ios_Openmode)","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() &&","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() const &","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&)","std::__cxx11::basic_ostringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::view() const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::reserve()","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::reserve()","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::basic_stringbuf(std::_Ios_Openmode, std::allocator<char> const&)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::basic_stringbuf(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&, std::_Ios_Openmode)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::basic_stringbuf(std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >&&, std::allocator<char> const&)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::basic_stringbuf(std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >&&, std::allocator<char> const&, std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::__xfer_bufptrs&&)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::basic_stringbuf(std::allocator<char> const&)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::get_allocator() const","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::str() &&","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::str() const &","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::str(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&)","std::__cxx11::basic_stringbuf<char, std::char_traits<char>, std::allocator<char> >::view() const","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringbuf(std::_Ios_Openmode, std::allocator<wchar_t> const&)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringbuf(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::_Ios_Openmode)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringbuf(std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::allocator<wchar_t> const&)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringbuf(std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::allocator<wchar_t> const&, std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::__xfer_bufptrs&&)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringbuf(std::allocator<wchar_t> const&)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::get_allocator() const","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() &&","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() const &","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&)","std::__cxx11::basic_stringbuf<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::view() const","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::basic_stringstream(std::_Ios_Openmode, std::allocator<char> const&)","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::basic_stringstream(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&, std::_Ios_Openmode)","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::str() &&","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::str() const &","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::str(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&&)","std::__cxx11::basic_stringstream<char, std::char_traits<char>, std::allocator<char> >::view() const","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringstream(std::_Ios_Openmode, std::allocator<wchar_t> const&)","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::basic_stringstream(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&, std::_Ios_Openmode)","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() &&","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str() const &","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::str(std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >&&)","std::__cxx11::basic_stringstream<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::view() const","std::__istream_extract(std::istream&, char*, long)","std::__throw_bad_array_new_length()","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::reserve()","std::from_chars(char const*, char const*, double&, std::chars_format)","std::from_chars(char const*, char const*, float&, std::chars_format)","std::from_chars(char const*, char const*, long double&, std::chars_format)","std::string::reserve()","std::to_chars(char*, char*, double)","std::to_chars(char*, char*, double, std::chars_format)","std::to_chars(char*, char*, double, std::chars_format, int)","std::to_chars(char*, char*, float)","std::to_chars(char*, char*, float, std::chars_format)","std::to_chars(char*, char*, float, std::chars_format, int)","std::to_chars(char*, char*, long double)","std::to_chars(char*, char*, long double, std::chars_format)","std::to_chars(char*, char*, long double, std::chars_format, int)","void std::__istream_extract<wchar_t, std::char_traits<wchar_t> >(std::basic_istream<wchar_t, std::char_traits<wchar_t> >&, wchar_t*, long)"],"3.4.30":["std::__cxx11::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > >::_M_extract_via_format(std::istreambuf_iterator<char, std::char_traits<char> >, std::istreambuf_iterator<char, std::char_traits<char> >, std::ios_base&, std::_Ios_Iostate&, tm*, char const*, std::__time_get_state&) const","std::__cxx11::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > >::_M_extract_via_format(std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> >, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> >, std::ios_base&, std::_Ios_Iostate&, tm*, wchar_t const*, std::__time_get_state&) const","std::__glibcxx_assert_fail(char const*, int, char const*, char const*)","std::__time_get_state::_M_finalize_state(tm*)","std::__timepunct<char>::_M_am_pm_format(char const**) const","std::__timepunct<wchar_t>::_M_am_pm_format(wchar_t const**) const","std::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > >::_M_extract_via_format(std::istreambuf_iterator<char, std::char_traits<char> >, std::istreambuf_iterator<char, std::char_traits<char> >, std::ios_base&, std::_Ios_Iostate&, tm*, char const*, std::__time_get_state&) const","std::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > >::_M_extract_via_format(std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> >, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> >, std::ios_base&, std::_Ios_Iostate&, tm*, wchar_t const*, std::__time_get_state&) const"],"3.4.31":["std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_replace_cold(char*, unsigned long, char const*, unsigned long, unsigned long)","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::_M_replace_cold(wchar_t*, unsigned long, wchar_t const*, unsigned long, unsigned long)","std::__cxx11::collate<char> const* std::__try_use_facet<std::__cxx11::collate<char> >(std::locale const&)","std::__cxx11::collate<wchar_t> const* std::__try_use_facet<std::__cxx11::collate<wchar_t> >(std::locale const&)","std::__cxx11::messages<char> const* std::__try_use_facet<std::__cxx11::messages<char> >(std::locale const&)","std::__cxx11::messages<wchar_t> const* std::__try_use_facet<std::__cxx11::messages<wchar_t> >(std::locale const&)","std::__cxx11::money_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::__cxx11::money_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::__cxx11::money_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::__cxx11::money_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::__cxx11::money_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::__cxx11::money_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::__cxx11::money_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::__cxx11::money_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::__cxx11::moneypunct<char, false> const* std::__try_use_facet<std::__cxx11::moneypunct<char, false> >(std::locale const&)","std::__cxx11::moneypunct<char, true> const* std::__try_use_facet<std::__cxx11::moneypunct<char, true> >(std::locale const&)","std::__cxx11::moneypunct<wchar_t, false> const* std::__try_use_facet<std::__cxx11::moneypunct<wchar_t, false> >(std::locale const&)","std::__cxx11::moneypunct<wchar_t, true> const* std::__try_use_facet<std::__cxx11::moneypunct<wchar_t, true> >(std::locale const&)","std::__cxx11::numpunct<char> const* std::__try_use_facet<std::__cxx11::numpunct<char> >(std::locale const&)","std::__cxx11::numpunct<wchar_t> const* std::__try_use_facet<std::__cxx11::numpunct<wchar_t> >(std::locale const&)","std::__cxx11::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::__cxx11::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::__cxx11::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::__cxx11::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::__from_chars_bfloat16_t(char const*, char const*, float&, std::chars_format)","std::__from_chars_float16_t(char const*, char const*, float&, std::chars_format)","std::__shared_ptr<std::filesystem::_Dir, (__gnu_cxx::_Lock_policy)2>::operator bool() const","std::__shared_ptr<std::filesystem::__cxx11::_Dir, (__gnu_cxx::_Lock_policy)2>::operator bool() const","std::__shared_ptr<std::filesystem::__cxx11::recursive_directory_iterator::_Dir_stack, (__gnu_cxx::_Lock_policy)2>::operator bool() const","std::__shared_ptr<std::filesystem::recursive_directory_iterator::_Dir_stack, (__gnu_cxx::_Lock_policy)2>::operator bool() const","std::__timepunct<char> const* std::__try_use_facet<std::__timepunct<char> >(std::locale const&)","std::__timepunct<wchar_t> const* std::__try_use_facet<std::__timepunct<wchar_t> >(std::locale const&)","std::__to_chars_bfloat16_t(char*, char*, float, std::chars_format)","std::__to_chars_float16_t(char*, char*, float, std::chars_format)","std::chrono::current_zone()","std::chrono::get_tzdb()","std::chrono::get_tzdb_list()","std::chrono::locate_zone(std::basic_string_view<char, std::char_traits<char> >)","std::chrono::reload_tzdb()","std::chrono::remote_version[abi:cxx11]()","std::chrono::time_zone::_M_get_local_info(std::chrono::time_point<std::chrono::local_t, std::chrono::duration<long, std::ratio<1l, 1l> > >) const","std::chrono::time_zone::_M_get_sys_info(std::chrono::time_point<std::chrono::_V2::system_clock, std::chrono::duration<long, std::ratio<1l, 1l> > >) const","std::chrono::tzdb::current_zone() const","std::chrono::tzdb::locate_zone(std::basic_string_view<char, std::char_traits<char> >) const","std::chrono::tzdb_list::begin() const","std::chrono::tzdb_list::const_iterator::operator*() const","std::chrono::tzdb_list::const_iterator::operator++()","std::chrono::tzdb_list::const_iterator::operator++(int)","std::chrono::tzdb_list::erase_after(std::chrono::tzdb_list::const_iterator)","std::chrono::tzdb_list::front() const","std::codecvt<char, char, __mbstate_t> const* std::__try_use_facet<std::codecvt<char, char, __mbstate_t> >(std::locale const&)","std::codecvt<wchar_t, char, __mbstate_t> const* std::__try_use_facet<std::codecvt<wchar_t, char, __mbstate_t> >(std::locale const&)","std::collate<char> const* std::__try_use_facet<std::collate<char> >(std::locale const&)","std::collate<wchar_t> const* std::__try_use_facet<std::collate<wchar_t> >(std::locale const&)","std::ctype<char> const* std::__try_use_facet<std::ctype<char> >(std::locale const&)","std::ctype<wchar_t> const* std::__try_use_facet<std::ctype<wchar_t> >(std::locale const&)","std::messages<char> const* std::__try_use_facet<std::messages<char> >(std::locale const&)","std::messages<wchar_t> const* std::__try_use_facet<std::messages<wchar_t> >(std::locale const&)","std::money_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::money_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::money_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::money_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::money_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::money_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::money_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::money_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::moneypunct<char, false> const* std::__try_use_facet<std::moneypunct<char, false> >(std::locale const&)","std::moneypunct<char, true> const* std::__try_use_facet<std::moneypunct<char, true> >(std::locale const&)","std::moneypunct<wchar_t, false> const* std::__try_use_facet<std::moneypunct<wchar_t, false> >(std::locale const&)","std::moneypunct<wchar_t, true> const* std::__try_use_facet<std::moneypunct<wchar_t, true> >(std::locale const&)","std::num_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::num_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::num_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::num_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::num_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::num_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::num_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::num_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::numpunct<char> const* std::__try_use_facet<std::numpunct<char> >(std::locale const&)","std::numpunct<wchar_t> const* std::__try_use_facet<std::numpunct<wchar_t> >(std::locale const&)","std::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::time_get<char, std::istreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::time_get<wchar_t, std::istreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)","std::time_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > const* std::__try_use_facet<std::time_put<char, std::ostreambuf_iterator<char, std::char_traits<char> > > >(std::locale const&)","std::time_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > const* std::__try_use_facet<std::time_put<wchar_t, std::ostreambuf_iterator<wchar_t, std::char_traits<wchar_t> > > >(std::locale const&)"],"3.4.32":["std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_S_allocate(std::allocator<char>&, unsigned long)","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::_S_allocate(std::allocator<wchar_t>&, unsigned long)","std::ios_base_library_init()"],"3.4.33":["std::__basic_file<char>::native_handle() const"],"3.4.34":["std::__format::__locale_encoding_to_utf8(std::locale const&, std::basic_string_view<char, std::char_traits<char> >, void*)","std::__format::__with_encoding_conversion(std::locale const&)","std::__sso_string::__sso_string()","std::__sso_string::~__sso_string()","void std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<false>(char const*, unsigned long)","void std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<true>(char const*, unsigned long)","void std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::_M_construct<false>(wchar_t const*, unsigned long)","void std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::_M_construct<true>(wchar_t const*, unsigned long)"],"3.4.35":["_ZNSbIwSt11char_traitsIwESaIwEEC1EvQ26is_default_constructible_vIT1_E","_ZNSbIwSt11char_traitsIwESaIwEEC2EvQ26is_default_constructible_vIT1_E","_ZNSsC1EvQ26is_default_constructible_vIT1_E","_ZNSsC2EvQ26is_default_constructible_vIT1_E","_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC1EvQ26is_default_constructible_vIT1_E","_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2EvQ26is_default_constructible_vIT1_E","_ZNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEC1EvQ26is_default_constructible_vIT1_E","_ZNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEC2EvQ26is_default_constructible_vIT1_E","__gnu_debug::_Safe_iterator_base::_M_attach(__gnu_debug::_Safe_sequence_base const*, bool)","__gnu_debug::_Safe_iterator_base::_M_attach_single(__gnu_debug::_Safe_sequence_base const*, bool)","__gnu_debug::_Safe_local_iterator_base::_M_attach(__gnu_debug::_Safe_unordered_container_base const*, bool)","__gnu_debug::_Safe_local_iterator_base::_M_attach_single(__gnu_debug::_Safe_unordered_container_base const*, bool)","__gnu_debug::_Safe_sequence_base::_M_detach_all() const","__gnu_debug::_Safe_sequence_base::_M_detach_singular() const","__gnu_debug::_Safe_sequence_base::_M_get_mutex() const","__gnu_debug::_Safe_sequence_base::_M_revalidate_singular() const","__gnu_debug::_Safe_sequence_base::_M_swap(__gnu_debug::_Safe_sequence_base const&) const","__gnu_debug::_Safe_unordered_container_base::_M_detach_all() const","__gnu_debug::_Safe_unordered_container_base::_M_swap(__gnu_debug::_Safe_unordered_container_base const&) const","initializer for module std","initializer for module std.compat","std::__cow_string::__cow_string(char const*)","std::__cow_string::__cow_string(char const*, unsigned long)","std::__cow_string::__cow_string(std::__cow_string const&)","std::__cow_string::__cow_string(std::__cow_string&&)","std::__cow_string::c_str() const","std::__cow_string::operator=(std::__cow_string const&)","std::__cow_string::operator=(std::__cow_string&&)","std::__cow_string::~__cow_string()","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::ends_with(char const*) const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::ends_with(char) const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::ends_with(std::basic_string_view<char, std::char_traits<char> >) const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::starts_with(char const*) const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::starts_with(char) const","std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::starts_with(std::basic_string_view<char, std::char_traits<char> >) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(std::basic_string_view<wchar_t, std::char_traits<wchar_t> >) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(wchar_t const*) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(wchar_t) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(std::basic_string_view<wchar_t, std::char_traits<wchar_t> >) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(wchar_t const*) const","std::__cxx11::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(wchar_t) const","std::__detail::__notify_impl(void const*, bool, std::__detail::__wait_args_base const&)","std::__detail::__wait_args::_M_setup_proxy_wait(void const*)","std::__detail::__wait_impl(void const*, std::__detail::__wait_args_base&)","std::__detail::__wait_until_impl(void const*, std::__detail::__wait_args_base&, std::chrono::duration<long, std::ratio<1l, 1000000000l> > const&)","std::__format::_Sink_iter<char> std::__format::__do_vformat_to<char, 1u>(std::__format::_Sink_iter<char>, std::basic_string_view<char, std::char_traits<char> >, std::basic_format_context<std::__format::_Sink_iter<char>, char>&)","std::__format::_Sink_iter<wchar_t> std::__format::__do_vformat_to<wchar_t, 1u>(std::__format::_Sink_iter<wchar_t>, std::basic_string_view<wchar_t, std::char_traits<wchar_t> >, std::basic_format_context<std::__format::_Sink_iter<wchar_t>, wchar_t>&)","std::__syncbuf_get_mutex(void*)","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(std::basic_string_view<wchar_t, std::char_traits<wchar_t> >) const","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(wchar_t const*) const","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::ends_with(wchar_t) const","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(std::basic_string_view<wchar_t, std::char_traits<wchar_t> >) const","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(wchar_t const*) const","std::basic_string<wchar_t, std::char_traits<wchar_t>, std::allocator<wchar_t> >::starts_with(wchar_t) const","std::chrono::gps_clock::now()","std::chrono::tai_clock::now()","std::string::ends_with(char const*) const","std::string::ends_with(char) const","std::string::ends_with(std::basic_string_view<char, std::char_traits<char> >) const","std::string::starts_with(char const*) const","std::string::starts_with(char) const","std::string::starts_with(std::basic_string_view<char, std::char_traits<char> >) const"],"3.4.36":["std::basic_format_arg<std::basic_format_context<std::__format::_Sink_iter<char>, char> >::_M_handle_unrecognized() const","std::basic_format_arg<std::basic_format_context<std::__format::_Sink_iter<wchar_t>, wchar_t> >::_M_handle_unrecognized() const","std::chrono::__detail::__recent_leap_second_info(std::chrono::leap_second_info&, unsigned int)"]},"aW":{"anl":["gai_cancel","gai_error","gai_suspend","getaddrinfo_a"],"dl":["dladdr","dladdr1","dlclose","dlerror","dlinfo","dlmopen","dlopen","dlsym","dlvsym"],"pthread":["call_once","cnd_broadcast","cnd_destroy","cnd_init","cnd_signal","cnd_timedwait","cnd_wait","mtx_destroy","mtx_init","mtx_lock","mtx_timedlock","mtx_trylock","mtx_unlock","pthread_attr_getaffinity_np","pthread_attr_getguardsize","pthread_attr_getstack","pthread_attr_getstackaddr","pthread_attr_getstacksize","pthread_attr_setaffinity_np","pthread_attr_setguardsize","pthread_attr_setstack","pthread_attr_setstackaddr","pthread_attr_setstacksize","pthread_barrier_destroy","pthread_barrier_init","pthread_barrier_wait","pthread_barrierattr_destroy","pthread_barrierattr_getpshared","pthread_barrierattr_init","pthread_barrierattr_setpshared","pthread_cancel","pthread_clockjoin_np","pthread_cond_clockwait","pthread_condattr_getclock","pthread_condattr_getpshared","pthread_condattr_setclock","pthread_condattr_setpshared","pthread_create","pthread_detach","pthread_getaffinity_np","pthread_getattr_default_np","pthread_getattr_np","pthread_getconcurrency","pthread_getcpuclockid","pthread_getname_np","pthread_getspecific","pthread_join","pthread_key_create","pthread_key_delete","pthread_kill","pthread_kill_other_threads_np","pthread_mutex_clocklock","pthread_mutex_consistent","pthread_mutex_consistent_np","pthread_mutex_getprioceiling","pthread_mutex_setprioceiling","pthread_mutex_timedlock","pthread_mutex_trylock","pthread_mutexattr_destroy","pthread_mutexattr_getkind_np","pthread_mutexattr_getprioceiling","pthread_mutexattr_getprotocol","pthread_mutexattr_getpshared","pthread_mutexattr_getrobust","pthread_mutexattr_getrobust_np","pthread_mutexattr_gettype","pthread_mutexattr_init","pthread_mutexattr_setkind_np","pthread_mutexattr_setprioceiling","pthread_mutexattr_setprotocol","pthread_mutexattr_setpshared","pthread_mutexattr_setrobust","pthread_mutexattr_setrobust_np","pthread_mutexattr_settype","pthread_once","pthread_rwlock_clockrdlock","pthread_rwlock_clockwrlock","pthread_rwlock_destroy","pthread_rwlock_init","pthread_rwlock_rdlock","pthread_rwlock_timedrdlock","pthread_rwlock_timedwrlock","pthread_rwlock_tryrdlock","pthread_rwlock_trywrlock","pthread_rwlock_unlock","pthread_rwlock_wrlock","pthread_rwlockattr_destroy","pthread_rwlockattr_getkind_np","pthread_rwlockattr_getpshared","pthread_rwlockattr_init","pthread_rwlockattr_setkind_np","pthread_rwlockattr_setpshared","pthread_setaffinity_np","pthread_setattr_default_np","pthread_setconcurrency","pthread_setname_np","pthread_setschedprio","pthread_setspecific","pthread_sigmask","pthread_sigqueue","pthread_spin_destroy","pthread_spin_init","pthread_spin_lock","pthread_spin_trylock","pthread_spin_unlock","pthread_testcancel","pthread_timedjoin_np","pthread_tryjoin_np","pthread_yield","sem_clockwait","sem_close","sem_destroy","sem_getvalue","sem_init","sem_open","sem_post","sem_timedwait","sem_trywait","sem_unlink","sem_wait","thrd_create","thrd_detach","thrd_exit","thrd_join","tss_create","tss_delete","tss_get","tss_set"],"rt":["aio_cancel","aio_cancel64","aio_error","aio_error64","aio_fsync","aio_fsync64","aio_init","aio_read","aio_read64","aio_return","aio_return64","aio_suspend","aio_suspend64","aio_write","aio_write64","lio_listio","lio_listio64","mq_close","mq_getattr","mq_notify","mq_open","mq_receive","mq_send","mq_setattr","mq_timedreceive","mq_timedsend","mq_unlink","shm_open","shm_unlink","timer_create","timer_delete","timer_getoverrun","timer_gettime","timer_settime"],"util":["forkpty","login","login_tty","logout","logwtmp","openpty"]}}');
;// CONCATENATED MODULE: ./lib/src/explanations/newer-symbols.js


/** The file in front of the words of GNU ld: a member of an archive, an object, a shared library. */
const asker = /(?:^|\s)([^\s:][^:]*?(?:\.o|\.so[.\d]*|\.(?:a|rlib)\([^()]+\)))(?=:)/;
/** Reads the undefined symbols from the words of GNU ld, of lld and of mold, each once. */
function undefinedSymbols(lines) {
    const found = new Map();
    let from;
    let open;
    const add = (text, file) => {
        const [, name = text, version] = /^(.+?)@{1,2}([A-Z]+_[\d.]+)$/.exec(text) ?? [];
        if (!found.has(name))
            found.set(name, { name, version, from: file });
        return { name, version };
    };
    for (const line of lines) {
        const inFunction = /: in function [`'‘]/.test(line);
        if (inFunction)
            from = named(asker.exec(line)?.[1]);
        const gnu = /: (?:more )?undefined reference to [`'‘](.+)['’]$/.exec(line)?.[1];
        // A line without a file of its own is about the function before it.
        if (gnu !== undefined)
            add(gnu, named(asker.exec(line)?.[1]) ?? from);
        const other = /\b(?:lld|mold): error: undefined (?:symbol|reference due to [^:]+): (.+)$/.exec(line)?.[1];
        if (other !== undefined)
            open = add(other, undefined);
        const place = /^\s*>>>\s+(?!defined)(?:referenced by )?(\S.*)$/.exec(line)?.[1];
        if (open === undefined || place === undefined)
            continue;
        const [, object, archive] = /^(\S+?\.o):\(.*\)(?: in archive (\S+))?$/.exec(place) ?? [];
        const file = object === undefined ? asker.exec(`${place}:`)?.[1] : archive ? `${archive}(${object})` : object;
        const known = found.get(open.name);
        if (file !== undefined && known?.from === undefined)
            found.set(open.name, { ...open, from: named(file) });
    }
    return [...found.values()];
}
/** `num.o in libnum.a` of `/p/libnum.a(num.o)`. */
function named(file) {
    if (file === undefined)
        return undefined;
    const [, archive, member] = /^(.+)\(([^()]+)\)$/.exec(file) ?? [];
    return archive === undefined ? (0,external_node_path_.basename)(file) : `${member} in ${(0,external_node_path_.basename)(archive)}`;
}
/** The version that took libpthread and others into libc itself. */
const merged = '2.34';
/** Where a symbol comes from; undefined for one that is none of the runtime's, or as old as every release. */
function originOf({ name, version }) {
    const [, family, number] = /^(GLIBC|GLIBCXX)_([\d.]+)$/.exec(version ?? '') ?? [];
    if (family === 'GLIBC' || family === 'GLIBCXX')
        return { family, version: number ?? '' };
    return origins().get(plain(name));
}
/** Demanglers differ in blanks: `allocator<char> >`. */
function plain(name) {
    return name.replaceAll(' ', '');
}
let known;
function origins() {
    known ??= new Map([
        ...Object.entries(newer_symbols_namespaceObject.aW).flatMap(([before, names]) => names.map((name) => [plain(name), { family: 'GLIBC', version: merged, before }])),
        ...rows('GLIBC', newer_symbols_namespaceObject.Of),
        ...rows('GLIBCXX', newer_symbols_namespaceObject.uJ),
    ]);
    return known;
}
function rows(family, table) {
    return Object.entries(table).flatMap(([version, names]) => names.map((name) => [plain(name), { family, version }]));
}

// EXTERNAL MODULE: ./lib/src/elf/file.js
var elf_file = __webpack_require__(13364);
// EXTERNAL MODULE: ./lib/src/elf/machine.js
var elf_machine = __webpack_require__(19125);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
;// CONCATENATED MODULE: ./lib/src/explanations/started-programs.js






/** Linux's ENOEXEC in the words of Rust, of shells and make; autoconf's own test; QEMU without the sysroot. */
const refused = /Exec format error|\bcannot run C(?:\+\+)? compiled programs|Could not open '\/lib(?:64)?\/ld[\w-]*\.so/;
/** dash takes what the system does not start for a script. */
const script = /^(\/[^:]+): \d+: /;
const configures = /^configure: error: .*cannot run C(?:\+\+)? compiled programs/;
/**
 * Explains that a build script started a program for the target: names the program that it compiled, where one
 * is in its folder.
 */
function explainStartedPrograms({ lines }, target) {
    const why = [];
    const todo = new Set();
    for (const { crate, lines: said } of failedScripts(lines)) {
        const scripts = new Set(said.flatMap((line) => script.exec(line)?.[1] ?? []));
        const run = [...scripts].slice(0, mostFiles).find((path) => started_programs_isProgram(path, target.machine));
        if (run === undefined && !said.some((line) => refused.test(line)))
            continue;
        const isConfigure = said.some((line) => configures.test(line));
        const built = /process didn't exit successfully: `(\/.+)\/build\/[^`]+`/.exec(said.join('\n'))?.[1];
        const program = run ?? (built === undefined ? undefined : programOf(crate, built, target));
        // A script without its first line is no program either.
        if (program === undefined && !isConfigure)
            continue;
        if (isConfigure) {
            why.push(`the build script of ${crate} ran a configure script that starts programs for ${target.processor} on this machine`);
            todo.add(`pass --host=${target.tools} to that configure script, so that it does not start them`);
            continue;
        }
        why.push((0,plain_text/* plainLine */.h0)(`the build script of ${crate} started a program for ${target.processor} that it compiled: ${program}`));
        todo.add(`${crate} has to compile what it starts for this machine: with the crate cc, set .target() to the variable HOST; otherwise use cc instead of what CC_${target.triple.replaceAll('-', '_')} names`);
    }
    return { why, todo: [...todo] };
}
const mostEntries = 5000;
/**
 * A program for the target in the folders that build scripts of a package fill.
 * @param profile the host's `target/debug`
 */
function programOf(crate, profile, { triple, machine }) {
    const builds = (0,external_node_path_.join)((0,external_node_path_.dirname)(profile), triple, profile.slice(profile.lastIndexOf('/') + 1), 'build');
    const folders = listed(builds).filter(({ name }) => /^-[0-9a-f]{16}$/.test(name.slice(crate.length)));
    const queue = folders.filter(({ name }) => name.startsWith(crate)).map(({ path }) => (0,external_node_path_.join)(path, 'out'));
    let seen = 0;
    for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
        for (const { path, isFolder, isFile } of listed(folder)) {
            if (++seen > mostEntries)
                return undefined;
            if (isFolder)
                queue.push(path);
            else if (isFile && started_programs_isProgram(path, machine))
                return path;
        }
    }
    return undefined;
}
function listed(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({
            name: entry.name,
            path: (0,external_node_path_.join)(folder, entry.name),
            isFolder: entry.isDirectory(),
            isFile: entry.isFile(),
        }));
    }
    catch {
        return [];
    }
}
function started_programs_isProgram(path, machine) {
    try {
        const read = (0,elf_file/* readElf */.oU)(path, ({ segments, type }) => ({
            starts: type === 2 || segments.some((one) => one.type === elf_file/* segmentTypes */.T4.interpreter),
        }));
        return read.kind === 'elf' && (0,elf_machine/* isFor */.G)(read.machine, machine) && read.starts;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/data/own-build-systems.json
const own_build_systems_namespaceObject = /*#__PURE__*/JSON.parse('{"F":{"rdkafka-sys":"turn on the feature `cmake-build` of rdkafka, which has its C parts built by CMake"}}');
// EXTERNAL MODULE: ./lib/src/archive/ar.js
var ar = __webpack_require__(73724);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
;// CONCATENATED MODULE: ./lib/src/explanations/object-machines.js





const archiveMagic = '!<arch>\n';
/** A static library has some thousand members. */
const mostMembers = 20_000;
const mostNames = 1 << 24;
const longestName = 4096;
/**
 * Looks for an object for another machine: in an ELF file, or among the members of a static library or rlib.
 * @param wanted the machine of the target
 * @returns undefined when there is none, or the file cannot be read.
 */
function foreignObject(file, wanted) {
    try {
        return (0,open_file/* withFile */.D4)(file, (descriptor) => {
            const start = readAt(descriptor, 0, elf_file/* identitySize */.QU);
            if (start.toString('latin1', 0, archiveMagic.length) === archiveMagic)
                return foreignMember(descriptor, wanted);
            return foreign(start, wanted);
        });
    }
    catch {
        // It is gone, or damaged: then the words of the linker are all there is.
        return undefined;
    }
}
function foreignMember(descriptor, wanted) {
    let names = '';
    let seen = 0;
    for (const { name, offset, size } of (0,ar/* arMembers */.d)(descriptor)) {
        if (++seen > mostMembers)
            return undefined;
        // GNU ar keeps longer names in a member of their own (ar(5)).
        if (name === '//' && names === '')
            names = readAt(descriptor, offset, Math.min(size, mostNames)).toString('latin1');
        const found = foreign(readAt(descriptor, offset, Math.min(size, elf_file/* identitySize */.QU)), wanted);
        if (found === undefined)
            continue;
        const at = /^\/(\d+)$/.exec(name)?.[1];
        const long = at === undefined ? name : names.slice(Number(at)).slice(0, longestName).split('\n', 1).join();
        return { ...found, member: long.replace(/\/$/, '') };
    }
    return undefined;
}
function foreign(identity, wanted) {
    if (!(0,elf_file/* isElf */.aB)(identity))
        return undefined;
    const machine = (0,elf_file/* machineOf */.VT)(identity);
    return (0,elf_machine/* isFor */.G)(machine, wanted) ? undefined : { member: undefined, machine };
}
function readAt(descriptor, at, length) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, at));
}

;// CONCATENATED MODULE: ./lib/src/explanations/wrong-machine.js





/** The words of GNU ld, of lld and of mold behind the file, and the member of it. */
const refusals = /: (?:Relocations in generic ELF \(EM: \d|(?:error adding symbols|file not recognized): file in wrong format|incompatible file type: )| is incompatible with /;
/** The file that a linker refused. What is before its words is taken apart once, however long it is. */
function refusedFile(line) {
    const before = line.slice(0, Math.max(0, line.search(refusals)));
    const file = /(?:^|\s)(\/.+)/.exec(before.slice(before.lastIndexOf(':') + 1))?.[1];
    return file?.replace(/(?<=.)\([^()]+\)$/, '');
}
const skipped = /: skipping incompatible (\/.+) when searching for -l(\S+)$/;
/** Folders of the machine that builds: what lies there was found by a wrong search path. */
const ofHost = /^\/(?:usr|lib|lib64|opt)\//;
const crates = own_build_systems_namespaceObject.F;
/**
 * Explains objects for another machine that the target's linker was given: which package's build script made
 * them, or which file is at fault.
 * @param options.cwd the folder where cargo ran
 */
function explainWrongMachine(lines, { target, root, cwd }) {
    const linker = targetLinkerLines(lines, target);
    const missing = new Set(linker.flatMap((line) => /\bcannot find -l([^:\s]+)/.exec(line)?.[1] ?? []));
    const libraries = new Set();
    const files = new Map();
    const seen = new Set();
    for (const line of linker) {
        const [, passed, library = ''] = skipped.exec(line) ?? [];
        // The linker goes on looking, and may have found another one.
        const file = missing.has(library) ? passed : refusedFile(line);
        if (file === undefined)
            continue;
        const path = (0,external_node_path_.resolve)(cwd, file);
        if (path.startsWith(`${root}/`) || ofHost.test(path) || seen.has(path))
            continue;
        if (seen.add(path).size > mostFiles)
            break;
        const object = foreignObject(path, target.machine);
        if (object === undefined)
            continue;
        files.set(path, object);
        if (library !== '')
            libraries.add(library);
    }
    const why = [];
    const todo = new Set();
    const explained = new Set();
    for (const [file, { member, machine }] of files) {
        const crate = crateOf(file, lines);
        // An archive in the folder of a build script is in the package's rlib, too.
        if (explained.has(crate ?? file))
            continue;
        explained.add(crate ?? file);
        const named = member === undefined ? (0,external_node_path_.basename)(file) : `${member} in ${(0,external_node_path_.basename)(file)}`;
        const isFor = `is for ${(0,elf_machine/* machineName */.F)(machine)}, not for ${target.machine.name}`;
        if (crate === undefined) {
            why.push(`${named} ${isFor}: ${file}`);
            todo.add(`replace it with a ${(0,external_node_path_.basename)(file)} for ${target.processor}`);
            continue;
        }
        const suffix = target.triple.replaceAll('-', '_');
        why.push(`${named} ${isFor}: the build script of ${crate} did not use the compiler that CC_${suffix} names`);
        for (const line of advice(crate, target))
            todo.add(line);
    }
    return { explanation: { why, todo: [...todo] }, libraries };
}
function advice(crate, { tools, triple }) {
    const own = crates[crate.replaceAll('_', '-')];
    if (own !== undefined)
        return [own];
    const names = `CC=${tools}-gcc CXX=${tools}-g++ HOST_CC=cc HOST_CXX=c++`;
    return [
        `check whether ${crate} has a feature that builds its C code with CMake or with the crate cc`,
        `if its build system reads CC, as most do, set ${names} for cargo, and run \`cargo clean -p ${crate}\` once`,
        `if its build script starts cc or gcc by name, change it to start what CC_${triple.replaceAll('-', '_')} names`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/explanations/explain-failure.js


















/**
 * Explains why a build failed, as far as its words tell: what of the target was not found, what was made for
 * another machine or a newer C library, what of this machine is missing.
 * @param stderr what cargo wrote to standard error, or its end.
 * @returns nothing when nothing is known.
 */
async function explainFailure(stderr, failure) {
    const { request, sysroot, env, context, report } = failure;
    const { target, workingDirectory: cwd } = request;
    const lines = plainLines(stderr);
    const build = { lines, env };
    const wrong = explainWrongMachine(lines, { target, root: sysroot.path, cwd });
    const ofGcc = explainGccParts(lines, failure);
    const ofHost = explainHostNeeds(findMissing(stderr, target), stderr);
    const others = new Set([...wrong.libraries, ...gccLibraries]);
    const missing = ofHost.ofTarget.filter(({ kind, name }) => kind !== 'library' || !others.has(name));
    const ofTarget = request.sysroot.kind !== 'debian'
        ? explainLacking(missing, sysroot)
        : target.libc.isStatic
            ? explainWithoutPackages(missing, target)
            : (0,explain/* explainMissing */.Ce)(missing, {
                ...{ request, context, report, alsoWanted: failure.alsoWanted },
                ...{ root: sysroot.path, release: request.sysroot.release },
            });
    const all = [
        wrong.explanation,
        ofGcc,
        explainNewerSymbols(lines, failure),
        (0,choose_gcc/* isDebianGcc */.p3)(request.gcc) ? explainLtoObjects(build, target) : none,
        explainStartedPrograms(build, target),
        explainHostTools(build),
        ofHost.explanation,
        await ofTarget,
        (0,cargo_lock/* explainCargoLock */.T)(lines, failure.userEnv),
    ];
    return { why: all.flatMap(({ why }) => why), todo: all.flatMap(({ todo }) => todo) };
}
const none = { why: [], todo: [] };
/** Libraries that belong to gcc, and are beside it: no package of the target has them where linkers look. */
const gccLibraries = ['gcc', 'gcc_s', 'gcc_eh', 'stdc++'];
/** A linker that is not gcc does not know where gcc keeps its own libraries. */
function explainGccParts(lines, { toolchain, request }) {
    const parts = new Set(targetLinkerLines(lines, request.target).flatMap((line) => /\b(?:cannot find|unable to find library|library not found:) -?l?(gcc(?:_s|_eh)?|stdc\+\+)(?=[:\s]|$)/.exec(line)?.[1] ?? []));
    if (parts.size === 0)
        return none;
    const names = [...parts].map((name) => `-l${name}`).join(', ');
    const why = [`${names} belongs to gcc, and no package of the target contains it`];
    if (toolchain === undefined)
        return { why, todo: [] };
    return {
        why,
        todo: [`link with Crossroot's gcc; if clang is the linker, pass it --gcc-toolchain=${toolchain}`],
    };
}
const gccVersions = distributions/* gcc.versions */.iw.e;
/** The symbols of libstdc++ that come with the gcc of a release, up to this version. */
function glibcxxOf(gcc) {
    return gccVersions[gcc]?.GLIBCXX;
}
/** Undefined references that only a newer glibc or libstdc++ has. */
function explainNewerSymbols(lines, failure) {
    const { request, sysroot } = failure;
    const gcc = (0,choose_gcc/* isDebianGcc */.p3)(request.gcc)
        ? request.gcc.kind === 'debian'
            ? request.gcc.release
            : (0,release/* newestReleaseFor */.pP)(sysroot.glibc ?? '', (0,choose_gcc/* gccsFor */.QH)(request.target, (0,sysroot_sysroot/* releaseOfSysroot */.Il)(request.sysroot)))
        : undefined;
    const has = {
        GLIBC: sysroot.glibc,
        GLIBCXX: gcc === undefined ? undefined : glibcxxOf(gcc.gcc.version),
    };
    const newer = undefinedSymbols(targetLinkerLines(lines, request.target)).flatMap((symbol) => {
        const origin = originOf(symbol);
        const own = origin === undefined ? undefined : has[origin.family];
        if (origin === undefined || own === undefined || (0,debian_version/* compareVersions */.Z)(origin.version, own) <= 0)
            return [];
        return [{ ...symbol, origin, own }];
    });
    // The newest that one file asks for says it all.
    const files = new Map();
    for (const one of newer) {
        const key = `${one.origin.family} ${one.origin.before ?? ''} ${one.from ?? ''}`;
        const known = files.get(key);
        if (known === undefined || (0,debian_version/* compareVersions */.Z)(one.origin.version, known.origin.version) > 0)
            files.set(key, one);
    }
    const all = [...files.values()];
    const why = all.map(({ name, origin: { family, version, before }, from = 'an object', own }) => {
        const library = family === 'GLIBC' ? 'glibc' : 'libstdc++';
        const since = `${library} ${family === 'GLIBC' ? '' : 'GLIBCXX_'}${version}`;
        const elsewhere = before === undefined ? '' : `, and which lib${before} had before`;
        const here = family === 'GLIBC' ? `this sysroot has ${own}` : `this gcc has GLIBCXX_${own}`;
        return `${from} needs ${name}, which ${since} introduced${elsewhere}: ${here}`;
    });
    return { why, todo: newerAdvice(all, failure) };
}
function newerAdvice(all, { request, sysroot }) {
    if (all.length === 0)
        return [];
    const moved = [...new Set(all.flatMap(({ origin }) => origin.before ?? []))];
    const link = moved.map((library) => `link it: put \`-l${library}\` after what needs it`);
    const rest = all.filter(({ origin }) => origin.before === undefined);
    if (rest.length === 0)
        return link;
    const suits = release/* gccReleases */._j.find(({ glibc, gcc }) => rest.every(({ origin: { family, version } }) => {
        const theirs = family === 'GLIBC' ? glibc : glibcxxOf(gcc.version);
        return theirs !== undefined && (0,debian_version/* compareVersions */.Z)(version, theirs) <= 0;
    }));
    const mayTake = suits !== undefined && (request.glibc === undefined || (0,debian_version/* compareVersions */.Z)(suits.glibc, request.glibc) <= 0);
    const archives = [...new Set(rest.flatMap(({ from }) => from?.replace(/^.* in /, '') ?? []))];
    const older = `a ${archives.join(' and ') || 'library'} built for glibc ${sysroot.glibc} or older`;
    if (!mayTake)
        return [...link, `use ${older}`];
    const { kind } = request.sysroot;
    const taken = kind === 'debian'
        ? [`use ${(0,input_words/* setting */.Pe)('sysroot', suits.title)} if the result may need glibc ${suits.glibc}`]
        : [`use a sysroot as new as ${suits.title} (glibc ${suits.glibc}) if the result may need that`];
    return [...link, ...taken, ...(kind === 'debian' ? (0,explain/* lockRenewal */.gq)(request, suits) : []), `or use ${older}`];
}


/***/ }),

/***/ 60355:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"U$":{"aclocal":"automake","autoconf":"autoconf","automake":"automake","autoreconf":"autoconf automake libtool","bison":"bison","capnp":"capnproto","cc":"gcc libc6-dev","clang":"clang","clang++":"clang","cmake":"cmake","flatc":"flatbuffers-compiler","flex":"flex","git":"git","glslangValidator":"glslang-tools","go":"golang-go","gperf":"gperf","libclang":"libclang-dev","libtoolize":"libtool","m4":"m4","make":"make","meson":"meson","msgfmt":"gettext","nasm":"nasm","ninja":"ninja-build","patch":"patch","perl":"perl","protoc":"protobuf-compiler","python3":"python3","ruby":"ruby","swig":"swig","tclsh":"tcl","unzip":"unzip","wayland-scanner":"libwayland-bin","xgettext":"gettext","xxd":"xxd","yasm":"yasm"},"FQ":{"autotools":"autoreconf make","bindgen":"libclang","capnpc":"capnp","clang-sys":"libclang","cmake":"cmake","libffi-sys":"make","libsodium-sys":"make","libsodium-sys-stable":"make","luajit-src":"make","nasm-rs":"nasm","openssl-src":"perl make","prost-build":"protoc","tikv-jemalloc-sys":"make","tonic-build":"protoc","tonic-prost-build":"protoc"},"no":{"cmake":["audiopus_sys","aws-lc-sys","expat-sys","proj-sys","shaderc-sys"],"nasm":["mozjpeg-sys"]},"L1":{"protoc":["protobuf-src","protoc-bin-vendored","protox"]},"Ee":{"cmake":"CMAKE","libclang":"LIBCLANG_PATH","protoc":"PROTOC"}}');

/***/ })

};
