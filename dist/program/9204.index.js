export const id = 9204;
export const ids = [9204,5920];
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

/***/ 29204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs),
  T: () => (/* binding */ parseRequest)
});

;// CONCATENATED MODULE: ./lib/data/inputs.json
const inputs_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"target","default":"aarch64-unknown-linux-gnu","description":"The Rust target triple. Linux with glibc (aarch64, x86_64, armv7, i686, arm, powerpc64le, s390x, riscv64gc, loongarch64) or with musl (aarch64, x86_64, armv7)"},{"name":"rust","default":"rustup","description":"Where Rust comes from: rustup (the active toolchain, or what rust-toolchain.toml says), rustup:<toolchain>, or debian (the Rust of the Debian release; no other Rust is needed)"},{"name":"sysroot","default":"","description":"The libraries of the target: a release (debian:buster, bullseye, bookworm, trixie or forky; ubuntu:focal, jammy, noble or resolute; raspberrypi:bookworm or trixie), a tarball (path or https URL), or a directory. Default: debian:bookworm, or what glibc selects"},{"name":"sysroot-sha256","default":"","description":"The SHA256 of the sysroot tarball. Required with a URL"},{"name":"packages","default":"","description":"The -dev packages to add to the sysroot, separated by spaces, commas or newlines. name=version selects a version; auto adds the packages that the crates of Cargo.lock need"},{"name":"repositories","default":"","description":"More signed apt repositories to take packages from, one per line: in apt\'s form (deb [signed-by=keys/vendor.asc] https://host/path suite component), as a .list or .sources file of the project, or by name (nvidia-jetson, pgdg, raspberrypi, ros2)"},{"name":"gcc","default":"auto","description":"The compiler: auto (the newest gcc whose glibc is not newer than the sysroot\'s), debian:<release>, system (a cross gcc on PATH, for example aarch64-linux-gnu-gcc), or a toolchain tarball (path or https URL)"},{"name":"gcc-sha256","default":"","description":"The SHA256 of the toolchain tarball. Required with a URL"},{"name":"linker","default":"bfd","description":"The linker that gcc uses: bfd (GNU ld), lld or mold"},{"name":"glibc","default":"","description":"The newest glibc that the result may need, for example 2.31. Without a sysroot, it selects the release"},{"name":"lockfile","default":"crossroot.lock","description":"The lock file, relative to working-directory. If it exists, it pins every package and tree. crossroot lock writes it"},{"name":"locked","default":"false","description":"Fail if the lock file does not exist: true or false"},{"name":"mirror","default":"","description":"Base URLs of Debian mirrors to try first, separated by spaces or newlines"},{"name":"packs","default":"auto","description":"Where to download prebuilt gcc and sysroots before falling back to packages: auto (Crossroot\'s releases), a base URL, or off"},{"name":"command","default":"build","description":"The cargo command to run: build, check, clippy, rustc, doc, test, bench or run (the last three start what they built only if it runs on this machine), or none to set up the environment only"},{"name":"args","default":"","description":"Arguments for the cargo command, split like shell words; variables and globs are not expanded"},{"name":"working-directory","default":".","description":"Where cargo runs"},{"name":"rustflags","default":"env","description":"How rustc gets the sysroot: env (RUSTFLAGS), target (CARGO_TARGET_<TRIPLE>_RUSTFLAGS) or off (only the linker launcher passes it)"},{"name":"audit","default":"error","description":"What a failed audit of the artifacts does: error, warn or off"},{"name":"baseline","default":"","description":"A file written by crossroot audit --write-baseline, relative to working-directory. If an artifact needs more than it records, the audit fails"},{"name":"strip","default":"none","description":"What to strip from the artifacts: none, symbols, debuginfo, or split (moves debug information to app.debug next to app)"},{"name":"archive","default":"false","description":"Pack the executables with the README and licence files: false, true, or a file name such as {name}-{version}-{target}.tar.zst"},{"name":"archive-files","default":"","description":"More files and folders for the archive, relative to working-directory, separated by spaces or newlines"},{"name":"cache","default":"true","description":"Keep gcc, sysroot and Debian\'s Rust in the GitHub cache: true or false"}]');
// EXTERNAL MODULE: ./lib/src/packaging/strip.js + 1 modules
var strip = __webpack_require__(41578);
// EXTERNAL MODULE: ./lib/src/rust/cargo.js + 5 modules
var cargo = __webpack_require__(40275);
// EXTERNAL MODULE: ./lib/src/rust/cargo-args.js
var cargo_args = __webpack_require__(73535);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/packaging/archive-contents.js
var archive_contents = __webpack_require__(1243);
// EXTERNAL MODULE: ./lib/src/packaging/archive-name.js
var archive_name = __webpack_require__(10790);
// EXTERNAL MODULE: ./lib/src/packaging/cargo-manifest.js
var cargo_manifest = __webpack_require__(48438);
// EXTERNAL MODULE: ./lib/src/text/input-words.js
var input_words = __webpack_require__(40480);
// EXTERNAL MODULE: ./lib/src/inputs/values.js
var inputs_values = __webpack_require__(49898);
;// CONCATENATED MODULE: ./lib/src/inputs/packaging.js









/** Words that YAML has for true and false, and this input has not. */
const nearlySwitch = /^(?:true|false|yes|no|on|off)$/i;
/** Suffixes of what is no `.tar.gz` and no `.tar.zst`. */
const otherSuffix = /\.(?:tar|t[gbx]z2?|zip|7z|rar|gz|xz|bz2|lz|lz4|zst)$/i;
/** The cargo commands that leave files behind which somebody else can use. */
const buildingCommands = ['build', 'test', 'bench', 'rustc'];
/**
 * Reads the input `archive`; undefined when there is to be none.
 * @throws CrossrootError for a template that no file can be named after, and where the command builds nothing.
 */
function parseArchive(value, command) {
    if (value === 'false' || value === '')
        return undefined;
    const name = parseArchiveName(value);
    if (buildingCommands.includes(command))
        return name;
    throw (0,inputs_values/* refused */.J5)('archive', value, {
        why: `${(0,input_words/* setting */.Pe)('command', command)} builds nothing that can be packed`,
        todo: `use one of the commands ${buildingCommands.join(', ')}, or leave ${(0,input_words/* inputName */.yu)('archive')} out`,
    });
}
function parseArchiveName(value) {
    if (value === 'true')
        return { template: archive_name/* defaultTemplate */.oB, compression: 'gzip' };
    const compression = value.endsWith(archive_name/* archiveSuffixes */.mk.zstd) ? 'zstd' : 'gzip';
    const suffix = archive_name/* archiveSuffixes */.mk[compression];
    const template = value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
    const problem = nearlySwitch.test(value)
        ? 'it is not true, false or a file name'
        : otherSuffix.test(template)
            ? `archives are ${Object.values(archive_name/* archiveSuffixes */.mk).join(' or ')}`
            : (0,archive_name/* templateProblem */.MS)(template);
    if (problem === undefined)
        return { template, compression };
    throw (0,inputs_values/* refused */.J5)('archive', value, {
        why: problem,
        todo: `use true, false, or a file name such as ${archive_name/* defaultTemplate */.oB}${archive_name/* archiveSuffixes */.mk.gzip}`,
    });
}
/**
 * Reads the input `archive-files`: paths relative to the working directory, blanks or newlines between them;
 * quotes keep a name with blanks together.
 * @param workspace the folder that nothing may lead out of: the checkout. The working directory and the root of
 * its cargo workspace are allowed too.
 * @throws CrossrootError for a path that leads nowhere, or out of these folders.
 */
function parseArchiveFiles(value, workingDirectory, workspace = workingDirectory) {
    const words = (0,cargo_args/* splitArgs */.sG)(value, 'archive-files');
    if (words.length === 0)
        return { entries: [], roots: [] };
    const cargoRoot = (0,cargo_manifest/* readManifest */.W)((0,external_node_path_.join)(workingDirectory, 'Cargo.toml'))?.workspace;
    const folders = [workingDirectory, workspace, ...(cargoRoot === undefined ? [] : [cargoRoot])];
    const roots = new Set(folders.filter((folder) => (0,external_node_fs_.existsSync)(folder)).map((folder) => (0,external_node_fs_.realpathSync)(folder)));
    return { entries: words.map((word) => parseFile(word, workingDirectory, [...roots])), roots: [...roots] };
}
const advice = () => `name files and folders of the project, relative to ${(0,input_words/* inputName */.yu)('working-directory')}`;
function parseFile(word, workingDirectory, roots) {
    const path = (0,external_node_path_.resolve)(workingDirectory, word);
    // A file beside or above the working directory goes where its own folder is, as there are no parents in
    // an archive.
    const name = (0,external_node_path_.relative)(workingDirectory, path).replace(/^(?:\.\.(?:\/|$))+/, '');
    if (name === '')
        throw (0,inputs_values/* refused */.J5)('archive-files', word, { why: 'it is the whole project', todo: advice() });
    let found;
    try {
        found = (0,archive_contents/* whereItLeads */.kR)(path, roots);
    }
    catch (error) {
        const why = (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)) ? `there is no file or folder ${path}` : (0,errors/* messageOf */.bD)(error);
        throw (0,inputs_values/* refused */.J5)('archive-files', word, { why, todo: advice() });
    }
    const { type, real } = found;
    if (type === 'file' || type === 'folder')
        return { name, path };
    const outside = `it leads to ${real}, outside of ${roots.join(' and ')}`;
    const why = type === 'outside' ? outside : 'it is neither a file nor a folder';
    throw (0,inputs_values/* refused */.J5)('archive-files', word, { why, todo: advice() });
}

// EXTERNAL MODULE: ./lib/src/debian/key-file.js
var key_file = __webpack_require__(85920);
// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(92147);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(49058);
// EXTERNAL MODULE: ./lib/src/net/url.js
var net_url = __webpack_require__(78099);
;// CONCATENATED MODULE: ./lib/data/known-repositories.json
const known_repositories_namespaceObject = /*#__PURE__*/JSON.parse('{"nvidia-jetson":{"url":"https://repo.download.nvidia.com/jetson/common","suite":"r36.4","components":["main"],"fingerprint":"3C6D1FF3100C8C3ABB0869C0E6543461A9996195","releases":["ubuntu:jammy"],"read":{"url":["https://repo.download.nvidia.com/jetson/, as public Dockerfiles quote it","2026-11-28"],"fingerprint":["https://repo.download.nvidia.com/jetson/jetson-ota-public.asc, as public records quote it; its subkey 13804AEEB181616F3B4964270D296FFB880FB004 signs","2026-11-28"]}},"pgdg":{"url":"https://apt.postgresql.org/pub/repos/apt","suite":"{codename}-pgdg","components":["main"],"fingerprint":"B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8","read":{"url":["https://github.com/docker-library/postgres/blob/03e18d66/17/bookworm/Dockerfile","2026-11-28"],"fingerprint":["Debian\'s package postgresql-common, /usr/share/postgresql-common/pgdg/apt.postgresql.org.asc","2026-11-28"]}},"raspberrypi":{"url":"https://archive.raspberrypi.com/debian","suite":"{codename}","components":["main"],"fingerprint":"CF8A1AF502A2AA2D763BAE7E82B129927FA3303E","releases":["debian:bookworm","debian:trixie"],"read":{"url":["https://github.com/RPi-Distro/pi-gen/blob/5fe4c02b/stage0/00-configure-apt/files/raspi.sources","2026-11-28"],"fingerprint":["https://archive.raspberrypi.com/debian/raspberrypi.gpg.key, as public records quote it","2026-11-28"]}},"ros2":{"url":"http://packages.ros.org/ros2/ubuntu","suite":"{codename}","components":["main"],"fingerprint":"C1CF6E31E6BADE8868B172B4F42ED6FBAB17C654","read":{"url":["https://github.com/osrf/docker_images/blob/0038f1c3/ros/jazzy/ubuntu/noble/ros-core/Dockerfile (its sibling ros2-testing)","2026-11-28"],"fingerprint":["the same file","2026-11-28"]}}}');
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __webpack_require__(47563);
// EXTERNAL MODULE: ./lib/src/debian/source-entry.js
var source_entry = __webpack_require__(23940);
// EXTERNAL MODULE: ./lib/src/text/near-names.js
var near_names = __webpack_require__(9049);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
;// CONCATENATED MODULE: ./lib/src/inputs/workspace-file.js






/**
 * Reads a file that an input names, which must be beneath the workspace, links followed: it is reviewed with
 * the project.
 * @param what how the refusal calls it
 * @param base the workspace
 * @param mostBytes no more are read
 * @throws CrossrootError when it is elsewhere, or cannot be read.
 */
function readWorkspaceFile(input, path, { what, base, mostBytes }) {
    const refusal = (why, todo) => (0,inputs_values/* refused */.J5)(input, (0,net_url/* printable */.g$)(path), { why, todo });
    const outside = () => refusal(`it is outside ${base}: keys and sources of repositories must be in the project, where changes to them are reviewed`, 'copy it into the project, and use its path there: keys/vendor.asc');
    const file = (0,external_node_path_.resolve)(base, path);
    if (!isBeneath(base, file))
        throw outside();
    try {
        if (!isBeneath((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(file)))
            throw outside();
        return Buffer.from((0,open_file/* readText */.yR)(file, mostBytes, { encoding: 'latin1' }), 'latin1');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined && !(error instanceof open_file/* UnfitFileError */.bk))
            throw error;
        throw refusal(`the ${what} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'name a readable file of the project');
    }
}
function isBeneath(folder, file) {
    return !/^(?:\.\.(?:\/|$)|\/)/.test((0,external_node_path_.relative)(folder, file));
}

;// CONCATENATED MODULE: ./lib/src/inputs/repository-sources.js








/** More than a line for each vendor there is. */
const mostBytes = 1 << 16;
const example = '`deb [signed-by=keys/vendor.asc] https://host/path suite component`';
/**
 * Finds the sources in the input `repositories`: lines of apt's one-line form, paragraphs of its deb822 form
 * (each up to an empty line), paths of files of these, and short names of `data/known-repositories.json`.
 * @param base the workspace, which paths are relative to
 * @throws CrossrootError for what is none of these.
 */
function readSources(text, release, base) {
    return sourcesIn(text, (line) => {
        if (!/\.(?:list|sources)$/.test(line))
            return [shortSource(line, release)];
        const what = 'file of sources';
        const file = readWorkspaceFile('repositories', line, { what, base, mostBytes }).toString();
        return sourcesIn(file, (inFile) => {
            throw notUnderstood(inFile, `write it in ${line} as apt does: ${example}`);
        });
    });
}
function sourcesIn(text, orElse) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const line = (lines[at] ?? '').trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (/^[A-Za-z][A-Za-z0-9-]*:(?!\/\/)/.test(line)) {
            const end = lines.findIndex((one, index) => index > at && one.trim() === '');
            const paragraph = lines.slice(at, end === -1 ? undefined : end);
            found.push(...paragraphSources(paragraph));
            at += paragraph.length - 1;
        }
        else {
            const entry = (0,source_entry/* parseOneLine */.a1)(line);
            found.push(...(entry === undefined ? orElse(line) : [entry]));
        }
    }
    return found;
}
/** @param lines perhaps indented, as in a block of YAML */
function paragraphSources(lines) {
    const [indent = ''] = /^\s*/.exec(lines[0] ?? '') ?? [];
    const text = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
    try {
        return (0,control/* parseParagraphs */.L)(text, { comments: true }).flatMap((fields) => (0,source_entry/* parseDeb822 */.RM)(fields) ?? []);
    }
    catch (error) {
        if (!(error instanceof errors/* CrossrootError */.p5))
            throw error;
        throw (0,inputs_values/* refused */.J5)('repositories', (0,net_url/* printable */.g$)(lines[0] ?? ''), {
            why: error.why.join('; '),
            todo: 'write the paragraph as in a .sources file of apt',
        });
    }
}
function notUnderstood(line, todo) {
    const why = "it is not a source in apt's format, the name of a .list or .sources file, or a known name";
    return (0,inputs_values/* refused */.J5)('repositories', (0,net_url/* printable */.g$)(line), { why, todo });
}
const knownRepositories = known_repositories_namespaceObject;
/** A short name with options as in apt's brackets, and `suite=` where it is not the usual one. */
function shortSource(line, release) {
    const [name = '', ...words] = line.split(/\s+/);
    const row = Object.hasOwn(knownRepositories, name) ? knownRepositories[name] : undefined;
    if (row === undefined) {
        const names = Object.keys(knownRepositories);
        const near = (0,near_names/* nearNames */.$)(name, names);
        throw notUnderstood(line, `write it as ${example}, or use one of ${(near.length > 0 ? near : names).join(', ')}`);
    }
    const given = (0,source_entry/* optionsOf */.cz)(words);
    const { releases, fingerprint } = row;
    if (releases !== undefined && !releases.includes(release.title) && !given.has('suite')) {
        throw (0,inputs_values/* refused */.J5)('repositories', (0,net_url/* printable */.g$)(line), {
            why: `${name} is known for ${releases.join(', ')}, and the sysroot is ${release.title}`,
            todo: `use such a sysroot, or say which suite fits: ${name} suite=…`,
        });
    }
    const options = new Map([['signed-by', fingerprint], ...given]);
    options.delete('suite');
    return {
        text: (0,net_url/* printable */.g$)(line),
        ...{ types: ['deb'], uris: [row.url], components: row.components, options, fingerprint },
        suites: [given.get('suite') ?? row.suite.replace('{codename}', release.title.replace(/^.*:/, ''))],
    };
}

;// CONCATENATED MODULE: ./lib/src/inputs/repositories.js







/** Each is read in each run that has something to choose. */
const mostRepositories = 50;
/**
 * Reads the input `repositories`, which says where packages come from besides the sysroot's release. Nothing is
 * fetched; the files of keys are read.
 * @param base the workspace: files are beneath it
 * @throws CrossrootError for what is not understood, not signed by a key that is named, or not wanted here.
 */
function parseRepositories(value, { sysroot, target }, base) {
    if (value.trim() === '')
        return [];
    if (sysroot.kind !== 'debian' || target.libc.isStatic) {
        const other = target.libc.isStatic
            ? `${target.triple} links ${target.libc.name} statically`
            : 'this sysroot is not';
        throw (0,inputs_values/* refused */.J5)('repositories', '…', {
            why: `packages go into a sysroot that is made from a release, and ${other}`,
            todo: 'leave it out, or use a sysroot such as debian:bookworm and a glibc target',
        });
    }
    const all = readSources(value, sysroot.release, base).flatMap((source) => repositoriesOf(source, target, base));
    const twice = all.find(({ url, suite }, at) => all.slice(0, at).some((other) => other.url === url && other.suite === suite));
    if (twice !== undefined) {
        const todo = 'name it once, with all of its components';
        throw (0,inputs_values/* refused */.J5)('repositories', `${twice.url} ${twice.suite}`, { why: 'it is listed twice', todo });
    }
    if (all.length > mostRepositories) {
        const why = `it names ${all.length} suites, and at most ${mostRepositories} are read`;
        throw (0,inputs_values/* refused */.J5)('repositories', '…', { why, todo: 'leave out those that you need no package from' });
    }
    return all;
}
/** Options of apt's that take away from what vouches for a repository, and what they would allow. */
const looseOptions = {
    trusted: 'anyone on the network path could then change it: the signature is always checked',
    'allow-insecure': 'anyone on the network path could then change it: the signature is always checked',
    'allow-weak': 'MD5 and SHA-1 sums can be forged: the repository needs SHA256',
    'allow-downgrade-to-insecure': 'anyone on the network path could then change it: the signature is always checked',
    'check-valid-until': 'an old state could then be served as the current one',
    'check-date': 'an old state could then be served as the current one',
    'date-max-future': 'an old state could then be served as the current one',
};
const knownOptions = ['arch', 'auth', 'pin', 'signed-by'];
function repositoriesOf(source, target, base) {
    const refusal = (why, todo) => (0,inputs_values/* refused */.J5)('repositories', source.text, { why, todo });
    refuseOptions(source, refusal);
    const { types, uris, suites, components, options } = source;
    if (types.includes('deb-src'))
        throw refusal('deb-src is for source packages, which Crossroot does not build', 'leave out deb-src');
    if (types.length !== 1 || types[0] !== 'deb')
        throw refusal('its type must be deb', 'write deb');
    if (suites.some((suite) => suite.endsWith('/')))
        throw refusal('it is a flat repository (its suite ends with a slash), which has no index by suite and architecture', 'ask its vendor for one with dists/, or use a tarball of the libraries as the sysroot');
    const urls = uris.map((uri) => checkedUrl(uri, refusal));
    const wrong = [...suites, ...components].find((one) => (0,debian_package/* archivePathProblem */.LB)(one) !== undefined);
    if (wrong !== undefined)
        throw refusal(`${JSON.stringify(wrong)} is not a suite or component`, 'see its documentation');
    if (urls.length * suites.length * components.length === 0)
        throw refusal('it lacks its URL, its suite or its components', 'write them as its vendor does: … suite main');
    const architectures = listOf(options.get('arch'));
    if (architectures.length > 0 && !architectures.includes(target.debian))
        throw refusal(`it is for ${architectures.join(', ')}, but ${target.triple} is ${target.debian}`, `leave it out for this target, or write arch=${[...architectures, target.debian].join(',')}`);
    const pin = Number(options.get('pin') ?? own_repository/* ownPin */.og);
    if (!Number.isInteger(pin) || pin < 1 || pin > 1000)
        throw refusal('its pin is not a priority', 'write a whole number from 1 to 1000: the release itself has 500');
    const auth = options.get('auth');
    if (auth !== undefined)
        refuseAuth(auth, urls, refusal);
    const { keys, fingerprints } = keysOf(source, base, refusal);
    return urls.flatMap((url) => suites.map((suite) => {
        const words = [
            ...(pin === own_repository/* ownPin */.og ? [] : [`pin=${pin}`]),
            ...(auth === undefined ? [] : [`auth=${auth}`]),
            `signed-by=${listOf(options.get('signed-by')).join(',')}`,
        ];
        const line = `deb [${words.join(' ')}] ${url} ${suite} ${components.join(' ')}`;
        return { line, url, suite, components, pin, auth, keys, fingerprints };
    }));
}
function listOf(value = '') {
    return value.split(',').filter((one) => one !== '');
}
function refuseOptions({ options }, refusal) {
    for (const name of options.keys()) {
        if (knownOptions.includes(name))
            continue;
        const why = looseOptions[name];
        if (why !== undefined)
            throw refusal(`it says ${name}, and ${why}`, `leave out ${name}`);
        throw refusal(`its option ${JSON.stringify(name)} is not supported`, `leave it out; the supported options are ${knownOptions.join(', ')}`);
    }
}
function checkedUrl(uri, refusal) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
    if (scheme !== 'http' && scheme !== 'https')
        throw refusal(scheme === ''
            ? 'it has no URL'
            : `its address starts with ${scheme}:, and only http and https are supported`, 'use its http or https address; the signature is checked either way');
    const url = (0,net_url/* parseUrl */.Dl)(uri);
    if (url !== undefined && (url.username !== '' || url.password !== ''))
        throw refusal('its URL contains a user name or password, which everyone who reads the workflow or the lock would see', 'put user:password into a secret, set a variable to that secret, and write auth=THE_VARIABLE in the brackets');
    const problem = (0,net_url/* baseUrlProblem */.aS)(uri);
    if (url === undefined || problem !== undefined)
        throw refusal(problem ?? 'it has no URL', 'use its address as it is');
    return url.href.replace(/\/+$/, '');
}
/** What a variable holds is sent in the clear by http, but for this machine's own. */
function refuseAuth(auth, urls, refusal) {
    if (!/^[A-Za-z_]\w*$/.test(auth))
        throw refusal('auth names no variable', 'write the name of the variable that holds user:password or a token, never the value itself');
    const isOpen = (url) => url.protocol === 'http:' && !/^(?:127\.|localhost$|\[::1\]$)/.test(url.hostname);
    if (urls.some((url) => isOpen(new URL(url))))
        throw refusal('the value of auth would cross the network unencrypted', 'use its https address');
}
const fingerprintText = /^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/;
/** The keys of the files that a source names, and the fingerprints of all that it names. */
function keysOf({ options, fingerprint }, base, refusal) {
    const signers = listOf(options.get('signed-by'));
    if (signers.length === 0)
        throw refusal('it does not say which key signs it', 'put the key of its vendor into the project, and write signed-by=keys/vendor.asc in the brackets');
    if (signers.some((one) => one.includes('-----BEGIN')))
        throw refusal('a key in the text itself is not supported', 'put it into a file, and name that file with signed-by');
    const files = signers.filter((one) => !fingerprintText.test(one));
    const keys = files.flatMap((path) => {
        const what = 'file of keys';
        const bytes = readWorkspaceFile('repositories', path, { what, base, mostBytes: key_file/* mostKeyBytes */.c9 });
        try {
            return (0,key_file/* readKeyFile */.ml)(bytes);
        }
        catch (error) {
            if (!(error instanceof key_file/* UnfitKeyError */.ke))
                throw error;
            throw refusal(`${path} cannot be used: ${error.message}`, 'get the public key from its vendor, or export it: gpg --armor --export FINGERPRINT');
        }
    });
    const named = signers.filter((one) => fingerprintText.test(one));
    const fingerprints = [
        ...new Set([...keys.map((key) => key.fingerprint), ...named].map((one) => one.toUpperCase())),
    ];
    if (fingerprint !== undefined && !fingerprints.includes(fingerprint))
        throw refusal(`its known key is ${fingerprint}, but ${files.join(', ')} has ${fingerprints.join(', ')}`, 'get the key from its vendor again; if the vendor has a new one, write the source out in full');
    return { keys, fingerprints: fingerprints.sort() };
}

// EXTERNAL MODULE: ./lib/src/inputs/sysroot-and-gcc.js + 2 modules
var sysroot_and_gcc = __webpack_require__(49360);
;// CONCATENATED MODULE: ./lib/src/inputs/request.js








/** The inputs that `action.yml` declares, copied by `npm run docs`. Each is also a flag of the command line. */
const inputs = inputs_namespaceObject;
/**
 * Turns input values into a request.
 * @param given gives an input's value as the user wrote it; undefined where it was left out
 * @param base the folder that `working-directory` is relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones. Nothing was written by then.
 */
function parseRequest(given, base) {
    const values = new Map(inputs.map((input) => [input.name, given(input.name) ?? input.default]));
    for (const [name, value] of values)
        refuseControlCharacters(name, value);
    const value = (name) => values.get(name) ?? '';
    const target = (0,inputs_values/* parseTarget */.hu)(value('target'));
    const args = (0,cargo_args/* splitArgs */.sG)(value('args'));
    (0,cargo_args/* refuseOtherTarget */.gZ)(args, target.triple);
    const workingDirectory = (0,inputs_values/* parseFolder */.Ir)(value('working-directory'), base);
    const glibc = (0,inputs_values/* parseGlibc */.z$)(value('glibc'));
    const audit = (0,inputs_values/* oneOf */.yL)('audit', value('audit'), ['error', 'warn', 'off']);
    const command = (0,inputs_values/* oneOf */.yL)('command', value('command'), [...cargo/* cargoCommands */.NC, 'none']);
    const sysrootGlibcLimit = audit === 'off' || command === 'none' ? glibc : undefined;
    const choosing = { glibc, limit: sysrootGlibcLimit };
    const sysroot = (0,sysroot_and_gcc/* parseSysroot */.VC)(value('sysroot'), value('sysroot-sha256'), choosing, base, target);
    const { packages, auto } = (0,inputs_values/* parsePackages */.R_)(value('packages'));
    const words = auto ? ['auto', ...packages] : packages;
    (0,sysroot_and_gcc/* refusePackagesElsewhere */.Q$)(sysroot, words);
    const rust = (0,inputs_values/* parseRust */.gK)(value('rust'), target);
    const gcc = (0,sysroot_and_gcc/* parseGcc */.L8)(value('gcc'), value('gcc-sha256'), base, target);
    (0,sysroot_and_gcc/* refuseOtherLibc */.T$)(target, { glibc, packages: words, sysroot, gcc });
    return {
        target,
        rust,
        sysroot,
        glibc,
        sysrootGlibcLimit,
        packages,
        auto,
        repositories: parseRepositories(value('repositories'), { sysroot, target }, base),
        gcc,
        linker: (0,sysroot_and_gcc/* parseLinker */.RX)(value('linker'), rust, gcc),
        lockfile: (0,inputs_values/* parseLockfile */.tg)(value('lockfile'), workingDirectory),
        locked: (0,inputs_values/* parseSwitch */.SI)('locked', value('locked')),
        mirrors: (0,inputs_values/* parseMirrors */.Cy)(value('mirror')),
        packs: (0,inputs_values/* parsePacks */.EO)(value('packs')),
        command,
        clippy: command === 'clippy',
        args,
        workingDirectory,
        audit,
        baseline: (0,inputs_values/* parseBaseline */.nk)(value('baseline'), workingDirectory),
        rustflags: (0,inputs_values/* oneOf */.yL)('rustflags', value('rustflags'), ['env', 'target', 'off']),
        strip: (0,inputs_values/* oneOf */.yL)('strip', value('strip'), strip/* stripModes */.R),
        archive: parseArchive(value('archive'), command),
        archiveFiles: parseArchiveFiles(value('archive-files'), workingDirectory, base),
        cache: (0,inputs_values/* parseSwitch */.SI)('cache', value('cache')),
    };
}
const severalLines = new Set(['packages', 'repositories', 'mirror', 'args', 'archive-files']);
function refuseControlCharacters(name, value) {
    const checked = severalLines.has(name) ? value.replace(/[\t\n\r]/g, '') : value;
    if ([...checked].some((character) => character < ' ' || character === '\x7f'))
        throw (0,inputs_values/* refused */.J5)(name, value, { why: 'it contains a control character', todo: 'remove it' });
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


/***/ })

};
