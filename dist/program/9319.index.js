export const id = 9319;
export const ids = [9319,6691];
export const modules = {

/***/ 76691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50710);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49898);
/* harmony import */ var _sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54194);
/* harmony import */ var _sysroot_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6156);
/* harmony import */ var _sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11397);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14185);
/* harmony import */ var _unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83018);
/* harmony import */ var _unpack_tarball_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58488);











/** `crossroot sysroot check`: says what is wrong with a sysroot; exits with 1 when no build can use it. */
async function check(path, triple, world, report) {
    const target = (0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTarget */ .hu)(triple);
    const { layout, glibc, ...findings } = await examine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), target, world, report);
    process.stdout.write(`layout ${layout.kind}, ${(0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfLibc */ .ND)(target, glibc)}\n`);
    for (const line of (0,_sysroot_sysroot_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(findings))
        process.stdout.write(`${line}\n`);
    const { errors, warnings, notes } = findings;
    const counts = [
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(errors.length, 'error'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(warnings.length, 'warning'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(notes.length, 'note'),
    ];
    report.info(`${counts.join(', ')}: ${verdictOn(findings)}`);
    if (errors.length > 0)
        process.exitCode = 1;
}
function verdictOn({ errors, notes }) {
    if (errors.length > 0)
        return 'no build can use it';
    return notes.length > 0
        ? 'a build uses a repaired copy, without the problems in the notes'
        : 'a build can use it';
}
/**
 * Examines a sysroot: a directory as it is, a tarball as it would be unpacked. Nothing of it is written.
 * @throws CrossrootError when there is no such thing, or the tarball is refused.
 */
async function examine(path, target, world, report) {
    const inPlace = kindOf(path) === 'directory';
    const examineRoot = (root) => {
        const layout = (0,_sysroot_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .findLayout */ .w)(root, target);
        const findings = (0,_sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__.checkSysroot)(root, layout, target, { inPlace });
        return { ...findings, layout, glibc: (0,_sysroot_check_js__WEBPACK_IMPORTED_MODULE_5__.checkGlibc)(root, layout, target).version };
    };
    if (inPlace)
        return examineRoot(path);
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.openContext)({ world, mirrors: [], useCache: false, warn: report.warning });
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, 'root');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root);
        const keep = (0,_unpack_file_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .fileRules */ ._h)('sysroot');
        await (0,_unpack_tarball_js__WEBPACK_IMPORTED_MODULE_9__/* .unpackTarball */ .r)(path, root, {
            what: `the tarball ${path}`,
            path: context.path,
            keep,
            holds: 'sysroot',
        });
        return examineRoot(root);
    }
    finally {
        await context.close();
    }
}
/** @throws CrossrootError for what is no sysroot. */
function kindOf(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return 'directory';
    if (stats?.isFile())
        return 'file';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CrossrootError */ .p5({
        what: `the sysroot ${path} does not exist`,
        why: 'it is neither a directory nor a file',
        todo: 'use the root folder of a sysroot, or its tarball',
    });
}


/***/ }),

/***/ 29319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ sysroot_pack_pack),
  pull: () => (/* binding */ sysroot_pack_pull)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/archive/zstd.js
var zstd = __webpack_require__(40504);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host.js
var src_host = __webpack_require__(42118);
// EXTERNAL MODULE: ./lib/src/inputs/values.js
var values = __webpack_require__(49898);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/context.js + 5 modules
var src_context = __webpack_require__(50710);
// EXTERNAL MODULE: ./lib/src/system/private-directory.js
var private_directory = __webpack_require__(50047);
// EXTERNAL MODULE: ./lib/src/system/process.js
var system_process = __webpack_require__(19467);
// EXTERNAL MODULE: ./lib/src/system/turn.js
var turn = __webpack_require__(84747);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/device/destination.js



const userPattern = /^[A-Za-z0-9_.+][A-Za-z0-9_.+@-]*\$?$/;
const hostPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/**
 * Reads `[USER@]HOST`: a name that ssh knows (also one of its configuration), an IPv4 or an IPv6 address, with
 * brackets or without.
 * @throws CrossrootError for anything that ssh, rsync or a shell could take for something else.
 */
function parseDestination(text) {
    const at = text.lastIndexOf('@');
    const user = at === -1 ? undefined : text.slice(0, at);
    const host = text.slice(at + 1);
    const bare = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
    const isV6 = (0,external_node_net_.isIP)(bare) === 6 && !bare.includes('/');
    if (text.startsWith('-'))
        throw refusal(text, 'ssh would read it as an option, because it starts with -');
    if (user !== undefined && !userPattern.test(user)) {
        throw refusal(text, `a user has letters, digits and . _ + - only, not ${JSON.stringify(user)}`);
    }
    if (!isV6 && !hostPattern.test(host)) {
        throw refusal(text, `a host has letters, digits and . _ - only, not ${JSON.stringify(host)}`);
    }
    const before = user === undefined ? '' : `${user}@`;
    return { text, ssh: `${before}${bare}`, rsync: `${before}${isV6 ? `[${bare}]` : bare}` };
}
/** @throws CrossrootError for a port that TCP does not have. */
function checkPort(port) {
    if (Number.isInteger(port) && port > 0 && port < 65536)
        return;
    throw new src_errors/* CrossrootError */.p5({ what: `${port} is not a port`, todo: 'use a number from 1 to 65535' });
}
/**
 * A folder of a device without its last slashes.
 * @throws CrossrootError when it is not absolute or holds control characters.
 */
function parseRoot(root) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
    if (root.startsWith('/') && !/[\0-\x1f\x7f]/.test(root))
        return root.replace(/\/+$/, '') || '/';
    throw new src_errors/* CrossrootError */.p5({
        what: `${JSON.stringify(root)} is not a folder of a device`,
        why: 'it must be an absolute path without control characters',
        todo: 'set --root to a path on the device, for example /mnt/sdcard',
    });
}
/** A folder's name for one root of a device, as a port and a user show it: readable, never the same for two. */
function nameOfPull(destination, port, root) {
    const identity = JSON.stringify([destination.ssh, port ?? '', root]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
    return `${destination.ssh.replaceAll(/[^A-Za-z0-9.@_-]/g, '_').slice(0, 60)}-${digest}`;
}
function refusal(text, why) {
    return new src_errors/* CrossrootError */.p5({
        what: `${JSON.stringify(text)} is not a device`,
        why,
        todo: [
            'use USER@HOST, or a host name from ~/.ssh/config',
            'set the port with --port and a folder of the device with --root',
        ],
    });
}

;// CONCATENATED MODULE: ./lib/src/device/failures.js

/** The first meaning that one of the messages has. */
function meaningOf(meanings, errors) {
    return meanings.find(({ pattern }) => errors.some((line) => pattern.test(line)));
}
const sshMeanings = [
    {
        pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
        what: (device) => `the host key of ${device} has changed`,
        todo: (options) => [
            'first find out why: a device that was reinstalled has a new key, and so does an attacker in the middle',
            `if the new key is correct: ssh-keygen -R '${knownName(options)}', then ${byHand(options)}`,
        ],
    },
    {
        pattern: /Host key verification failed|host key is known for/,
        what: (device) => `the host key of ${device} is not known`,
        todo: (options) => [
            `connect once by hand and compare the key that ssh shows with the device's own: ${byHand(options)}`,
            'on a runner: add the line of the device to ~/.ssh/known_hosts',
        ],
    },
    {
        pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
        what: (device) => `${device} denies access`,
        todo: (options) => [
            ...(options.interactive ? [] : ['there is no terminal to ask for a password: use a key']),
            `try it by hand: ${byHand(options)}`,
            'put your public key there with ssh-copy-id, or choose another key with --identity',
        ],
    },
    {
        pattern: /Could not resolve hostname/,
        what: (device) => `the host ${device} was not found`,
        todo: () => 'check the name, or use the address of the device',
    },
    {
        pattern: /Connection refused/,
        what: (device) => `${device} refuses connections`,
        todo: ({ port }) => `start the ssh server of the device, or ${port === undefined ? 'give its port with' : 'check'} --port`,
    },
    {
        pattern: /timed out|No route to host|Network is unreachable|Host is down/,
        what: (device) => `${device} does not answer`,
        todo: () => 'check that the device is on and that this machine is in its network',
    },
    {
        pattern: /Connection (?:closed|reset)|kex_exchange_identification|Broken pipe/,
        what: (device) => `${device} closed the connection during the handshake`,
        todo: () => 'check that an ssh server listens on this port, and read its log on the device',
    },
];
/** What ssh's own failure (exit code 255) means, with its own message. */
function sshFailure(errors, options) {
    const device = options.destination.text;
    const meaning = meaningOf(sshMeanings, errors);
    const said = errors.filter((line) => !/^@+$/.test(line));
    return new src_errors/* CrossrootError */.p5({
        what: meaning?.what(device, options) ?? `ssh cannot reach ${device}`,
        why: said.length > 0 ? said : 'ssh ended with code 255 and printed nothing',
        todo: meaning?.todo(options) ?? `try it by hand: ${byHand(options)}`,
    });
}
function byHand({ destination, port, identity }) {
    const key = identity === undefined ? '' : ` -i '${identity}'`;
    return `ssh${port === undefined ? '' : ` -p ${port}`}${key} ${destination.ssh}`;
}
/** How known_hosts calls a host (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
function knownName({ destination, port }) {
    const host = destination.ssh.slice(destination.ssh.lastIndexOf('@') + 1);
    return port === undefined || port === 22 ? host : `[${host}]:${port}`;
}
/** Exit codes of rsync(1) that leave a copy: some files could not be read, some went while it worked. */
const partial = new Set([23, 24]);
/** What the device's side says of a file that it cannot read. Older versions do not say which side they are. */
const unreadable = /^(?:rsync: )?(?:\[sender\] )?(?:send_files failed to open|opendir|readlink_stat|read errors mapping)\(?\s*"(.+?)"\)?(?: failed)?(?: \(in .*?\))?: ?(.*?)\s*(?:\(\d+\))?$/;
const vanished = /^(?:file|directory) has vanished: "(.+)"/;
const ends = /^rsync (?:error|warning): /;
/**
 * The files of a device that a transfer did not copy, when that is all that went wrong.
 * @returns paths as they would be in the copy; `vanished`: gone between being listed and being fetched.
 * @throws CrossrootError for everything else.
 */
function checkTransfer(transfer, context) {
    const { code, errors } = transfer;
    const prefix = context.root === '/' ? '/' : `${context.root}/`;
    const pathsIn = (message) => errors.flatMap((line) => {
        const path = message.exec(line)?.[1];
        if (path === undefined)
            return [];
        return path.startsWith(prefix) ? path.slice(prefix.length) : path;
    });
    const missed = { unreadable: pathsIn(unreadable), vanished: pathsIn(vanished) };
    if (code === 0)
        return missed;
    const rest = errors.filter((line) => !unreadable.test(line) && !vanished.test(line) && !ends.test(line));
    const foreseen = partial.has(code) && !rest.some((line) => line.startsWith('rsync: '));
    if (foreseen && missed.unreadable.length + missed.vanished.length > 0)
        return missed;
    const meaning = meaningOf(rsyncMeanings, errors);
    throw new src_errors/* CrossrootError */.p5({
        what: meaning?.what(context.device, context) ?? `rsync could not copy from ${context.device}`,
        why: errors.length > 0 ? errors.slice(-12) : `rsync ended with code ${code} and printed nothing`,
        todo: meaning?.todo(context) ?? goOn,
    });
}
const goOn = 'run it again: it resumes where it stopped';
const rsyncMeanings = [
    {
        pattern: /No space left on device|Disk quota exceeded/,
        what: (_, { folder }) => `the disk is full: the copy in ${folder} does not fit`,
        todo: () => `free some space, then ${goOn}`,
    },
    {
        pattern: /change_dir "?.*failed: No such file or directory|change_dir "?.*failed: Not a directory/,
        what: (device, { root }) => `${device} has no folder ${root}`,
        todo: () => 'set --root to the folder on the device that contains usr/lib',
    },
    {
        pattern: /change_dir "?.*failed: Permission denied/,
        what: (device, { root }) => `this user cannot read ${root} on ${device}`,
        todo: () => 'connect as a user who can, or set --root to another folder',
    },
    {
        pattern: /is your shell clean|protocol version mismatch|protocol incompatibility/,
        what: (device) => `rsync does not understand the response of ${device}`,
        todo: ({ device }) => `the login shell there must print nothing: check that ssh ${device} true has no output`,
    },
    {
        pattern: /connection unexpectedly closed|io timeout|timeout in data|Broken pipe|Connection (?:reset|closed)|error in rsync protocol/,
        what: (device) => `the connection to ${device} was lost`,
        todo: () => goOn,
    },
];

// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
;// CONCATENATED MODULE: ./lib/src/device/os-release.js


/** Larger is no os-release, whatever a device says. */
const largestFile = 2 ** 16;
/** Reads the os-release of a root; `undefined` when it has none. Links are followed beneath the root. */
function readDistribution(root) {
    const text = ['etc/os-release', 'usr/lib/os-release']
        .filter((path) => (0,rooted_path/* isFileBeneath */.aD)(root, path))
        .map((path) => (0,open_file/* fittingText */.L)((0,rooted_path/* realBeneath */.C_)(root, path), largestFile, { links: 'refuse' }))
        .find((found) => found !== undefined);
    return text === undefined ? undefined : parseOsRelease(text);
}
/** Reads the text of an os-release: `NAME=value` lines, values quoted as a shell would have them. */
function parseOsRelease(text) {
    const values = new Map();
    for (const line of text.split('\n')) {
        const [, name, value] = /^\s*([A-Z0-9_]+)=(.*?)\s*$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            values.set(name, unquote(value));
    }
    const id = values.get('ID') || 'linux';
    return {
        id,
        like: (values.get('ID_LIKE') ?? '').split(/\s+/).filter((word) => word !== ''),
        name: values.get('PRETTY_NAME') || values.get('NAME') || id,
    };
}
function unquote(value) {
    const inner = /^"(.*)"$/.exec(value)?.[1];
    // The text comes from the device and goes to a terminal.
    const plain = (text) => text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '');
    if (inner !== undefined)
        return plain(inner.replaceAll(/\\([\\"$`])/g, '$1'));
    return plain(/^'(.*)'$/.exec(value)?.[1] ?? value);
}
const installers = new Map([
    ['debian', 'apt install '],
    ['ubuntu', 'apt install '],
    ['arch', 'pacman -S '],
    ['archarm', 'pacman -S '],
    ['gentoo', 'emerge net-misc/'],
    ['fedora', 'dnf install '],
    ['suse', 'zypper install '],
    ['opensuse', 'zypper install '],
]);
/** How rsync comes onto a device of this distribution. */
function howToInstall(program, distribution) {
    const ids = distribution === undefined ? [] : [distribution.id, ...distribution.like];
    const installer = ids.map((id) => installers.get(id)).find((found) => found !== undefined);
    return installer === undefined
        ? `install ${program} on the device`
        : `on the device: sudo ${installer}${program}`;
}

// EXTERNAL MODULE: ./lib/src/text/globs.js
var globs = __webpack_require__(37747);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(83018);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/system/interruption.js + 1 modules
var interruption = __webpack_require__(17095);
// EXTERNAL MODULE: ./lib/src/system/lines.js
var system_lines = __webpack_require__(29021);
// EXTERNAL MODULE: ./lib/src/system/staging.js
var staging = __webpack_require__(96859);
;// CONCATENATED MODULE: ./lib/src/device/ssh.js











/** ssh adds 17 characters to the name of its socket, and a socket's path has at most 107 bytes (unix(7)). */
const longestSocket = 107 - 17;
/**
 * Runs something with one connection to a device: who has to type a password types it once.
 * @throws CrossrootError from `ask` when the device is not reached.
 */
async function withConnection(options, run) {
    const { program, destination, env, identity } = options;
    if (identity !== undefined)
        checkIdentity(identity);
    const temp = makeTemp(options.temp);
    const socket = (0,external_node_path_.join)(temp, 's');
    const base = sshArguments(options, socket);
    const errors = (0,external_node_path_.join)(temp, 'ssh-errors');
    const leave = [...base, '-O', 'exit', '--', destination.ssh];
    const isConnected = () => (0,external_node_fs_.lstatSync)(socket, { throwIfNoEntry: false }) !== undefined;
    // The process that keeps the connection is a daemon by then.
    (0,interruption/* beforeInterruption */.NI)(() => {
        if (isConnected())
            (0,system_process/* runAtInterruption */.QR)(program, leave, env);
    });
    try {
        return await run({
            temp,
            shell: [program, ...base, '-o', 'ControlMaster=no'].map(quoteForRsync).join(' '),
            ask: async (command) => {
                const output = [];
                const shared = ['-o', 'ControlMaster=auto', '-o', 'ControlPersist=30'];
                const args = [...base, ...shared, '--', destination.ssh, command];
                const line = (text) => output.push(text);
                const ended = await runRemote(program, args, { env, errors, line, mostBytes: mostAnswer });
                if (ended.code === 255)
                    throw sshFailure(ended.errors, options);
                return { ...ended, output };
            },
        });
    }
    finally {
        if (isConnected())
            await runRemote(program, leave, { env, errors, line: () => undefined });
        await (0,external_node_fs_promises_.rm)(temp, { recursive: true, force: true });
    }
}
/**
 * Runs ssh or rsync and gives each line of its standard output as it comes. Its standard error goes to a file:
 * ssh leaves a process behind that keeps the connection, and some versions of it never close a pipe there.
 */
async function runRemote(file, args, options) {
    const errors = (0,external_node_fs_.openSync)(options.errors, 'w', 0o600);
    const flood = new AbortController();
    const watch = setInterval(() => {
        if ((0,external_node_fs_.fstatSync)(errors).size > mostErrors)
            flood.abort(new Error(`its standard error has more than ${(0,format/* formatBytes */.z3)(mostErrors)}`));
    }, 100);
    try {
        const lines = (0,system_lines/* textLines */.Fy)(options.line);
        const { env, mostBytes = Number.POSITIVE_INFINITY } = options;
        let bytes = 0;
        const onBytes = (chunk) => {
            bytes += chunk.length;
            if (bytes > mostBytes)
                flood.abort(new Error(`it printed more than ${(0,format/* formatBytes */.z3)(mostBytes)}`));
            else
                lines.add(chunk);
        };
        const running = { env, limits: undefined, signal: flood.signal };
        const { code, failure } = await (0,system_process/* runProgram */.mB)(file, args, onBytes, running, errors);
        if (failure !== undefined) {
            throw new src_errors/* CrossrootError */.p5({
                what: `${(0,external_node_path_.basename)(file)} did not finish`,
                why: failure,
                todo: 'check what the device prints at login: `ssh DEVICE true` should print nothing',
            });
        }
        lines.end();
        return { code: code ?? 255, errors: readErrors(options.errors) };
    }
    finally {
        clearInterval(watch);
        (0,external_node_fs_.closeSync)(errors);
    }
}
const longest = 200_000;
/** More than anything says that is asked of a device. */
const mostAnswer = 1_000_000;
/** Some hundred thousand files that cannot be read have as much. */
const mostErrors = 64_000_000;
function readErrors(file) {
    return ((0,open_file/* readStart */.H6)(file, longest)
        .toString()
        .split('\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a device's messages go to a terminal
        .map((line) => line.replaceAll(/[\0-\x08\x0a-\x1f\x7f]/g, '').trimEnd())
        .filter((line) => line !== ''));
}
function sshArguments(options, socket) {
    const { port, identity, config, interactive, connectSeconds = 30 } = options;
    const settings = [
        // The user's own settings for this host may forward, run and log what a pull has no use for.
        'ClearAllForwardings=yes',
        'PermitLocalCommand=no',
        'RemoteCommand=none',
        'LogLevel=ERROR',
        `ConnectTimeout=${connectSeconds}`,
        'ServerAliveInterval=15',
        'ServerAliveCountMax=4',
        ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
        ...(interactive ? [] : ['BatchMode=yes']),
    ];
    return [
        ...(config === undefined ? [] : ['-F', config]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(identity === undefined ? [] : ['-i', identity]),
        ...['-T', '-x', '-a', '-S', socket],
        ...settings.flatMap((setting) => ['-o', setting]),
    ];
}
/** ssh puts other text in the place of these, in every path that it is given (ssh_config(5), TOKENS). */
const tokens = /%|\$\{/;
/** rsync splits the command at blanks itself; within quotes a quote is written twice (rsync(1), `--rsh`). */
function quoteForRsync(word) {
    return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "''")}'`;
}
function makeTemp(wanted) {
    const fits = Buffer.byteLength((0,external_node_path_.join)((0,staging/* nameBeside */.Cw)((0,external_node_path_.join)(wanted, 's')), 's')) <= longestSocket;
    const folder = (0,staging/* nameBeside */.Cw)((0,external_node_path_.join)(fits && !tokens.test(wanted) ? wanted : '/tmp', 's'));
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    (0,staging/* sweepBeside */.vT)(folder);
    return folder;
}
function checkIdentity(identity) {
    if (tokens.test(identity)) {
        throw new src_errors/* CrossrootError */.p5({
            what: `ssh cannot use a key file named ${identity}`,
            why: 'it expands % and ${ in names (ssh_config(5), TOKENS)',
            todo: 'set --identity to a path without them',
        });
    }
    if ((0,external_node_fs_.lstatSync)(identity, { throwIfNoEntry: false }) !== undefined)
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `the key file ${identity} does not exist`,
        todo: 'set --identity to a private key file, or leave it out to use what ~/.ssh/config and the agent offer',
    });
}

;// CONCATENATED MODULE: ./lib/src/device/rsync.js





/** The copy within the folder of a pull. */
function rootOfPull(folder) {
    return (0,external_node_path_.join)(folder, 'root');
}
/** Makes the copy what the device has; only what differs travels. */
async function transfer({ rsync, destination, root, folder }, env, connection, phase) {
    const rules = (0,external_node_path_.join)(folder, 'rules');
    (0,external_node_fs_.writeFileSync)(rules, `${rsyncRules(deviceRules).join('\n')}\n`);
    const args = [
        ...options,
        `--partial-dir=${(0,external_node_path_.join)(folder, 'partial')}`,
        `--filter=merge ${rules}`,
        `--rsh=${connection.shell}`,
        '--',
        `${destination.rsync}:${literal(root === '/' ? '/' : `${root}/`)}`,
        `${rootOfPull(folder)}/`,
    ];
    const seen = { changed: 0, deleted: 0, received: 0 };
    const tooLarge = [];
    let counted = 0;
    // A line says what happened to a file and the bytes that it took, or is a number of `--stats`.
    const read = (line) => {
        const [, kind, bytes] = /^([<>ch.][fL]\S{9}) (\d+) /.exec(line) ?? [];
        if (kind !== undefined) {
            if (!kind.startsWith('.'))
                seen.changed += 1;
            counted += Number(bytes);
            if (Number(bytes) > 0)
                phase.downloaded(Number(bytes));
            return;
        }
        const [, large] = /^(.+) is over max-size$/.exec(line) ?? [];
        if (large !== undefined)
            tooLarge.push(large);
        if (line.startsWith('*deleting') && !line.endsWith('/'))
            seen.deleted += 1;
        const [, received] = /^Total bytes received: (\d+)$/.exec(line) ?? [];
        if (received !== undefined)
            seen.received = Number(received);
    };
    const ended = await runRemote(rsync, args, {
        // rsync obeys variables of its own (rsync(1), ENVIRONMENT VARIABLES), also in what its messages say.
        env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('RSYNC_'))),
        errors: (0,external_node_path_.join)(connection.temp, 'rsync-errors'),
        line: read,
    });
    phase.downloaded(Math.max(0, seen.received - counted));
    return { ...ended, ...seen, tooLarge };
}
const options = [
    '--recursive',
    '--links',
    '--times',
    // Whatever modes the files have on the device: the user must be able to read and to update the copy.
    '--perms',
    '--chmod=ug-s,-t,D=rwx,Dgo=rx,Fu=rwX,Fgo=rX',
    // The device's shell sees a few plain arguments, whatever the path is: the rest goes by rsync's protocol.
    '--protect-args',
    '--compress',
    // No pack holds a larger file (see packLimits), and a hole takes no room.
    '--sparse',
    '--max-size=8G',
    // Of those it says so.
    '--info=skip1',
    '--fuzzy',
    // After, so that a library's older version is still there to fetch the difference from.
    '--delete-after',
    '--delete-excluded',
    // What cannot be read on the device is reported; it does not keep what is gone.
    '--ignore-errors',
    '--timeout=300',
    '--stats',
    '--no-human-readable',
    '--8-bit-output',
    '--out-format=%i %b %n',
];
/** rsync's server looks for wildcards in what it is asked for; a backslash escapes only where there is one. */
function literal(path) {
    return /[*?[]/.test(path) ? path.replaceAll(/[\\*?[\]]/g, '\\$&') : path;
}
/**
 * What a pull takes besides the files of a sysroot: what the distribution says of itself (os-release(5)),
 * and the links through which some libraries of Debian are reached (update-alternatives(1)).
 */
const besides = ['etc/os-release', 'etc/alternatives/**'];
/** The files that are pulled from a device: those that a sysroot takes of its packages, and a few besides. */
const deviceRules = {
    ...(0,file_rules/* fileGlobs */.MK)('sysroot'),
    keep: [...(0,file_rules/* fileGlobs */.MK)('sysroot').keep, ...besides],
};
/**
 * File rules as rsync reads them (rsync(1), FILTER RULES), a rule a line, for a transfer whose root is the
 * root of the paths. Whatever is no folder is taken by both or by neither. rsync asks about every folder on the
 * way, first rule that matches wins: so folders that lead to something that is kept are taken too, empty ones
 * perhaps.
 */
function rsyncRules(rules) {
    const keep = rules.keep.flatMap(globs/* expandBraces */.PH);
    const drop = rules.drop.flatMap(globs/* expandBraces */.PH);
    const whole = drop.filter((glob) => glob.endsWith('/**'));
    const single = drop.filter((glob) => !glob.endsWith('/**'));
    const lines = [
        ...whole.flatMap((glob) => patterns(glob).map((pattern) => `- ${pattern}`)),
        // Leaving out a folder would leave out what it holds; the glob speaks of the one path only.
        ...single.flatMap((glob) => patterns(glob).flatMap((pattern) => [`+ ${pattern}/`, `- ${pattern}`])),
        ...thinned(rules.thin),
        ...keep.flatMap(leadingFolders).map((pattern) => `+ ${pattern}/`),
        ...keep.flatMap((glob) => patterns(glob).map((pattern) => `+ ${pattern}`)),
        '- *',
    ];
    return [...new Set(lines)];
}
/** Files by their names, in whatever folder beneath a path or in its place; of the rest folders alone. */
function thinned({ paths, but } = { paths: [], but: [] }) {
    const names = but.flatMap(globs/* expandBraces */.PH);
    return paths.flatMap(globs/* expandBraces */.PH).flatMap((glob) => {
        const path = glob.replace(/\/\*\*$/, '');
        const itself = path.endsWith('*') ? names.filter((name) => name.startsWith('*')) : [];
        return [
            ...names.flatMap((name) => [`+ ${anchored(`${path}/${name}`)}`, `+ ${anchored(`${path}/**/${name}`)}`]),
            ...itself.map((name) => `+ ${anchored(`${path}${name.slice(1)}`)}`),
            ...patterns(glob).flatMap((pattern) => [`+ ${pattern}/`, `- ${pattern}`]),
        ];
    });
}
/** rsync's own `dir/***` takes no link that is called `dir`, as `lib` is on merged /usr: hence two patterns. */
function patterns(glob) {
    return glob.endsWith('/**') ? [anchored(glob.slice(0, -3)), anchored(glob)] : [anchored(glob)];
}
function leadingFolders(glob) {
    const segments = glob.split('/');
    const deep = segments.findIndex((segment) => segment.includes('**'));
    const plain = deep === -1 ? segments.slice(0, -1) : segments.slice(0, deep);
    const folders = plain.map((_, index) => anchored(segments.slice(0, index + 1).join('/')));
    const anyDepth = deep !== -1 && !(deep === segments.length - 1 && segments[deep] === '**');
    return anyDepth ? [...folders, anchored([...plain, '**'].join('/'))] : folders;
}
/** A backslash escapes only where the pattern has a wildcard; `[!…]` would be a set turned round. */
function anchored(glob) {
    const escaped = /[*?[]/.test(glob) ? glob.replaceAll('\\', '\\\\') : glob;
    return `/${escaped.replaceAll('[!', '[\\!')}`;
}

;// CONCATENATED MODULE: ./lib/src/device/pull.js












/**
 * Copies what a build needs of a device over ssh with rsync, as an ordinary user on both sides, and gives the
 * copy to `use`. While `use` runs, no other pull changes it. Only what differs from the last copy travels; one
 * that was interrupted goes on.
 * @throws CrossrootError when a program is missing, the device is not reached, is no machine of the target, or
 * not all that can be read arrives; whatever `use` throws.
 */
async function pullDevice(options, use) {
    const destination = parseDestination(options.host);
    const root = parseRoot(options.root ?? '/');
    if (options.port !== undefined)
        checkPort(options.port);
    const ssh = findHere('ssh', 'openssh-client', options);
    const rsync = findHere('rsync', 'rsync', options);
    const folder = (0,external_node_path_.join)(options.staging, nameOfPull(destination, options.port, root));
    // rsync deletes in the copy what the device has not: it has to be ours.
    for (const one of [options.staging, folder, rootOfPull(folder)])
        (0,private_directory/* makePrivateDirectory */.Dn)(one);
    const what = root === '/' ? destination.text : `${root} of ${destination.text}`;
    const tell = (holder) => options.phase.info(`waiting: ${holder} is pulling ${what}`);
    return await (0,turn/* inTurn */.l)(folder, tell, async () => use(await pull(options, ssh, { rsync, destination, root, folder })));
}
async function pull(options, program, place) {
    const { destination, root, folder } = place;
    const { phase } = options;
    // The messages that are read are those of the C locale.
    const env = { ...options.environment, LC_ALL: 'C' };
    const done = await withConnection({ ...options, program, destination, env }, async (connection) => {
        await refuseOtherMachines(connection, place, options.target);
        const done = await transfer(place, env, connection, phase);
        if (done.code !== 0 && done.received === 0)
            await refuseMissingRsync(connection, done, destination.text);
        return done;
    });
    const { unreadable, vanished } = checkTransfer(done, { device: destination.text, root, folder });
    report(phase, 'could not be read on the device', unreadable);
    report(phase, 'disappeared while the device was read', vanished);
    report(phase, 'not copied: larger than 8 GiB', done.tooLarge);
    const copy = rootOfPull(folder);
    refuseEmpty(copy, place);
    const distribution = readDistribution(copy);
    phase.info(`${distribution?.name ?? 'no os-release'}, from ${destination.text}`);
    const { received, changed, deleted } = done;
    phase.info(`${(0,format/* count */.U9)(changed, 'file')} new or changed, ${deleted} gone, ${(0,format/* formatBytes */.z3)(received)} received`);
    const missed = [...unreadable, ...vanished, ...done.tooLarge];
    return { folder: copy, distribution, received, changed, deleted, missed };
}
function findHere(name, debianPackage, options) {
    const file = (0,system_process/* findProgram */.Kp)(name, options.environment.PATH ?? '');
    if (file !== undefined)
        return file;
    throw new src_errors/* CrossrootError */.p5({
        what: `${name} is not installed on this machine`,
        why: 'Crossroot copies from a device with ssh and rsync, and looks for them on PATH',
        todo: `install it on this machine: sudo apt install ${debianPackage}`,
    });
}
/** Asks the machine that answers what it is, when its own root is pulled: others are judged by their libc. */
async function refuseOtherMachines(connection, { destination, root }, { triple, uname }) {
    const { code, output } = await connection.ask('uname -m');
    // A login shell may greet first. A user who may only run rsync there cannot ask; the libc is checked anyway.
    const machine = output.map((line) => line.trim()).findLast((line) => line !== '');
    if (root !== '/' || code !== 0 || machine === undefined)
        return;
    if (uname.includes(machine))
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `${destination.text} cannot run programs for ${triple}`,
        why: `uname -m prints ${JSON.stringify(machine)} there`,
        todo: `use a device whose uname -m prints ${uname.join(' or ')}, or set --target to its own target; for a disk mounted on another machine, use --root`,
    });
}
async function refuseMissingRsync(connection, { code, errors }, device) {
    const unknown = errors.some((line) => /not found|unknown command|no such file or directory/i.test(line));
    if (code !== 127 && !unknown)
        return;
    if ((await connection.ask('rsync --version')).code === 0)
        return;
    const { output } = await connection.ask('cat /etc/os-release');
    throw new src_errors/* CrossrootError */.p5({
        what: `rsync is not installed on ${device}`,
        why: errors,
        todo: howToInstall('rsync', parseOsRelease(output.join('\n'))),
    });
}
function refuseEmpty(copy, { destination, root }) {
    if (['usr', 'lib'].some((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(copy, name), { throwIfNoEntry: false }) !== undefined))
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `${root} on ${destination.text} does not contain a system`,
        why: 'it has neither a usr nor a lib folder',
        todo: 'set --root to the folder on the device that contains usr/lib',
    });
}
const shown = 10;
function report(phase, what, paths) {
    if (paths.length === 0)
        return;
    phase.info(`${paths.length} ${what}:`);
    for (const path of paths.slice(0, shown))
        phase.info(`  ${path}`);
    if (paths.length > shown)
        phase.info(`  … and ${paths.length - shown} more`);
}

// EXTERNAL MODULE: ./lib/src/places.js
var places = __webpack_require__(49656);
// EXTERNAL MODULE: ./lib/src/store/pack.js
var pack = __webpack_require__(23795);
// EXTERNAL MODULE: ./lib/src/system/atomic-file.js
var atomic_file = __webpack_require__(81912);
// EXTERNAL MODULE: ./lib/src/system/copy-file.js
var copy_file = __webpack_require__(77084);
// EXTERNAL MODULE: ./lib/src/system/output-place.js
var output_place = __webpack_require__(5595);
// EXTERNAL MODULE: ./lib/src/system/storage-error.js
var storage_error = __webpack_require__(45720);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(96710);
// EXTERNAL MODULE: ./lib/src/sysroot/directory-sysroot.js
var directory_sysroot = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
;// CONCATENATED MODULE: ./lib/src/sysroot/pack-sysroot.js
















/**
 * Packs what a build needs of a directory, with its links made relative: what `sysroot: FILE` takes.
 * @param output a file, or a stream that stays open
 * @param what how messages call it
 * @throws CrossrootError when it is no sysroot, or the pack cannot be written.
 */
async function packFolder(folder, output, target, world, report, what = `the directory ${folder}`) {
    return report.phase(`pack of ${what}`, async (phase) => {
        const context = await (0,src_context.openContext)({ world, mirrors: [], useCache: false, warn: report.warning });
        try {
            const root = (0,external_node_path_.join)(context.temp, 'root');
            const digest = await (0,directory_sysroot/* copySysroot */.H)(folder, what, root, target, phase);
            const file = (0,external_node_path_.join)(context.temp, 'pack');
            await (0,pack/* writePack */.hG)(root, file, { path: context.path, digest });
            const sha256 = (0,tree_digest/* hashFile */.DC)(file);
            const { size } = (0,external_node_fs_.statSync)(file);
            await putInPlace(file, output);
            const name = typeof output === 'string' ? output : undefined;
            phase.info(`${name ?? 'standard output'}: ${(0,format/* formatBytes */.z3)(size)}, digest ${digest}`);
            return { file: name, sha256, size, ...(0,read_sysroot/* readSysroot */.E)(root, target) };
        }
        finally {
            await context.close();
        }
    });
}
/**
 * Copies what a build needs of a device over ssh, and packs it. A second time fetches what has changed.
 * @throws CrossrootError when the device cannot be reached or read, or holds no sysroot for the target.
 */
async function packDevice(device, output, target, world, report) {
    const { host, root = '/' } = device;
    (0,places/* refuseUnusablePaths */.i)(world);
    const staging = (0,external_node_path_.join)(world.toolCache, 'crossroot-devices');
    const { temp, environment } = world;
    return report.phase(`device ${host}`, (phase) => pullDevice({ ...device, staging, temp, environment, phase, target }, async ({ folder, distribution }) => {
        const what = root === '/' ? host : `${root} of ${host}`;
        return { ...(await packFolder(folder, output, target, world, report, what)), distribution };
    }));
}
/** Until a pack is whole it is where the next run sweeps, should this one be killed. */
async function putInPlace(file, output) {
    if (typeof output !== 'string')
        return (0,promises_.pipeline)((0,open_file/* streamFile */.Pq)(file), output, { end: false });
    try {
        (0,output_place/* refuseSpecial */.KI)(output);
        await (0,atomic_file/* replaceFile */.fR)(output, (staged) => (0,copy_file/* copyFile */.m)(file, staged));
    }
    catch (error) {
        throw (0,storage_error/* storageError */.QX)(error, `writing ${output}`, (0,external_node_path_.dirname)(output));
    }
}

// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(11397);
// EXTERNAL MODULE: ./lib/src/cli/sysroot-check.js
var sysroot_check = __webpack_require__(76691);
;// CONCATENATED MODULE: ./lib/src/cli/sysroot-pack.js










/** `crossroot sysroot pull`: copies and packs what a build needs of a device. */
async function sysroot_pack_pull(host, flags, world, report) {
    const target = (0,values/* parseTarget */.hu)(flags.target);
    (0,src_host/* hostOf */.w4)(world.host);
    const output = (0,output_place/* outputPlace */.hb)(flags.output) ?? process.stdout;
    (0,zstd/* refuseWithoutZstd */.Ou)(world.environment.PATH ?? '', 'the pack');
    const { identity, root } = flags;
    const port = flags.port === undefined ? undefined : Number(flags.port);
    const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
    const device = { host, port, identity, root, interactive };
    const pulled = await packDevice(device, output, target, world, report);
    const from = pulled.distribution?.name ?? 'a system without os-release';
    report.info(`${from}: ${factsOf(pulled, target)}`);
    sayHowToUse(pulled, report);
}
/** `crossroot sysroot pack`: packs what a build needs of a directory. */
async function sysroot_pack_pack(path, output, triple, world, report) {
    const target = (0,values/* parseTarget */.hu)(triple);
    (0,src_host/* hostOf */.w4)(world.host);
    const folder = (0,external_node_path_.resolve)(path);
    if ((0,sysroot_check/* kindOf */.I)(folder) !== 'directory') {
        throw new src_errors/* CrossrootError */.p5({
            what: `${folder} cannot be packed`,
            why: 'it is not a directory',
            todo: 'use the root folder of a sysroot; a tarball does not need packing',
        });
    }
    const packed = await packFolder(folder, (0,output_place/* outputPlace */.hb)(output) ?? process.stdout, target, world, report);
    report.info(factsOf(packed, target));
    sayHowToUse(packed, report);
}
function factsOf({ glibc, layout, size }, target) {
    return `${(0,sysroot/* nameOfLibc */.ND)(target, glibc)}, layout ${layout.kind}, ${(0,format/* formatBytes */.z3)(size)}`;
}
/** Gives the lines of a workflow that use a pack. */
function sayHowToUse({ file, sha256 }, report) {
    if (file === undefined) {
        report.info(`sysroot-sha256: ${sha256}`);
        return;
    }
    const path = `./${(0,external_node_path_.basename)(file)}`;
    // A JSON string is one of YAML, whatever it holds (YAML 1.2.2 §1.2).
    const value = /^[\w./+-]+$/.test(path) ? path : JSON.stringify(path);
    process.stdout.write(`sysroot: ${value}\nsysroot-sha256: ${sha256}\n`);
}


/***/ })

};
