export const id = 2222;
export const ids = [2222,3276,2385];
export const modules = {

/***/ 83276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackPackages: () => (/* binding */ unpackPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _debian_deb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28921);
/* harmony import */ var _system_settle_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80269);
/* harmony import */ var _system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18258);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14185);
/* harmony import */ var _unpack_unpacker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97932);








const downloadsAtOnce = 8;
/** Decompression takes a processor each; more than this would only hold more in memory. */
const unpackingsAtOnce = 3;
/** Larger packages do not wait for small ones that arrived earlier: they decide when the tree is done. */
const largeBytes = 4_000_000;
const limits = { maxBytes: 8 * 2 ** 30, maxMembers: 500_000 };
/**
 * Fetches packages, checks them and unpacks them side by side into one folder: one is unpacked while the next
 * ones arrive. Large ones come first, for the last to end early.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when a package is not available as promised, or when its archive is refused.
 */
async function unpackPackages(wanted) {
    const { packages, listed, root, keep, links, took, postinst, phase, context } = wanted;
    phase.downloaded(0, packages.reduce((sum, { size }) => sum + size, 0));
    // Trees that are made side by side may need the same package.
    const folder = (0,_system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporaryFolder */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, 'packages-'));
    const unpacker = new _unpack_unpacker_js__WEBPACK_IMPORTED_MODULE_4__/* .Unpacker */ .Y(root, { ...limits, links });
    const failed = new AbortController();
    const signal = AbortSignal.any([failed.signal, context.ending.signal]);
    const download = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(downloadsAtOnce);
    const unpackLarge = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(unpackingsAtOnce);
    const unpackSmall = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(unpackingsAtOnce);
    const largestFirst = [...packages].sort((a, b) => b.size - a.size || (a.sha256 < b.sha256 ? -1 : 1));
    const fetchAndUnpack = async (from) => {
        const { size, sha256 } = from;
        const what = `${from.name} ${from.version} ${from.architecture}`;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sha256}.deb`);
        const sources = context.mirrors.packageSources(from.repository, from.path, listed);
        const onBytes = (bytes) => phase.downloaded(bytes);
        await download(() => context.net.toFile({ what, sources, size, maxBytes: size, sha256, onBytes, signal }, file));
        const unpack = size > largeBytes ? unpackLarge : unpackSmall;
        await unpack(async () => {
            signal.throwIfAborted();
            const deb = await (0,_debian_deb_js__WEBPACK_IMPORTED_MODULE_2__/* .openDeb */ .s7)(file, { what, path: context.path });
            (0,_debian_deb_js__WEBPACK_IMPORTED_MODULE_2__/* .checkIdentity */ .Z0)(deb, from);
            if (deb.postinst !== undefined)
                postinst?.(from, deb.postinst);
            await unpacker.unpack(counted(deb.data(), from.name, phase), what, (path) => {
                signal.throwIfAborted();
                const isKept = keep(path);
                if (isKept)
                    took?.(from, path);
                return isKept;
            });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        });
    };
    await (0,_system_settle_all_js__WEBPACK_IMPORTED_MODULE_6__/* .settleAll */ .j)(largestFirst.map(fetchAndUnpack), () => failed.abort());
    unpacker.finish();
    phase.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(packages.length, 'package')} unpacked`, 'detail');
    return unpacker.sums();
}
/** Counts what comes out of a package, so that nobody takes a slow decoder for one that hangs. */
async function* counted(bytes, of, phase) {
    for await (const chunk of bytes) {
        phase.unpacked(chunk.length, of);
        yield chunk;
    }
}


/***/ }),

/***/ 72385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishSysroot: () => (/* binding */ finishSysroot),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sysroot/check.js + 2 modules
var check = __webpack_require__(54194);
// EXTERNAL MODULE: ./lib/src/sysroot/layout.js
var sysroot_layout = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/src/sysroot/read-sysroot.js
var read_sysroot = __webpack_require__(59122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/unpack/tree-digest.js
var tree_digest = __webpack_require__(96710);
;// CONCATENATED MODULE: ./lib/src/sysroot/relative-links.js




/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow
 * it into the host. So it would a relative link that climbs above the root, by itself or by way of others,
 * where the device stays in its root.
 * @returns how many links were changed.
 */
function makeLinksRelative(root) {
    let changed = 0;
    for (const { path, disk, type } of (0,tree_digest/* walk */.GG)(root)) {
        if (type === 'symlink' && makeRelative(root, path, disk))
            changed += 1;
    }
    return changed;
}
function makeRelative(root, path, file) {
    const to = (0,external_node_fs_.readlinkSync)(file);
    const from = external_node_path_.posix.dirname(`/${path}`);
    const isPlain = to.startsWith('/') || (0,rooted_path/* climbsAbove */.aO)(path, to);
    if (!isPlain && !(0,rooted_path/* leavesRoot */.hs)(root, path, to))
        return false;
    // After a link, `..` is not the folder that the text says.
    const found = isPlain ? undefined : (0,rooted_path/* resolveBeneath */.qn)(root, path);
    const { mtime } = (0,external_node_fs_.lstatSync)(file);
    (0,external_node_fs_.rmSync)(file);
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.relative(from, found === undefined ? external_node_path_.posix.resolve(from, to) : `/${found}`) || '.', file);
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(11397);
;// CONCATENATED MODULE: ./lib/src/sysroot/finish-sysroot.js






/**
 * Turns files into a sysroot: makes its links relative, and refuses what no link step could work with.
 * @param root a folder that nothing else uses yet
 * @param refusal the error for what is wrong with it
 * @throws CrossrootError
 */
function finishSysroot(root, target, phase, refusal) {
    const changed = makeLinksRelative(root);
    if (changed > 0)
        phase.info(`${changed} absolute links made relative`, 'detail');
    const layout = (0,sysroot_layout/* findLayout */.w)(root, target);
    const { finding } = (0,check.checkGlibc)(root, layout, target);
    // With another C library, or none, nothing that is missing beside it tells more.
    if (finding !== undefined)
        throw refusal([finding]);
    const { errors, warnings } = (0,check.checkSysroot)(root, layout, target);
    for (const warning of warnings)
        phase.info(`note: ${(0,sysroot/* describeFinding */.jb)(warning)}`);
    if (errors.length > 0)
        throw refusal(errors);
    return (0,read_sysroot/* readSysroot */.E)(root, target);
}
/** The refusal of a root that the user brings, by its name: `the tarball ./device.tar.zst`. */
function unusable(what) {
    return (errors) => {
        const fixes = errors.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
        return new src_errors/* CrossrootError */.p5({
            what: `${what} cannot be used as a sysroot`,
            why: errors.map(({ what: text }) => text),
            todo: fixes.length > 0 ? [...new Set(fixes)] : 'copy the sysroot from its source again',
        });
    };
}


/***/ }),

/***/ 52222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeDebianSysroot: () => (/* binding */ makeDebianSysroot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/store/unpack-packages.js
var unpack_packages = __webpack_require__(83276);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/unpack/file-rules.js + 1 modules
var file_rules = __webpack_require__(83018);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/system/rooted-path.js
var rooted_path = __webpack_require__(59625);
// EXTERNAL MODULE: ./lib/src/text/plain-text.js
var plain_text = __webpack_require__(91074);
;// CONCATENATED MODULE: ./lib/src/sysroot/read-alternatives.js

/** Longer is no word that is read, in characters: what a script says costs no more than its size. */
const longestWord = 1024;
/**
 * Reads what a `postinst` script registers with update-alternatives(1). The script is not run. Words may hold
 * variables that the script sets once, to plain text, and Debian's name of the architecture.
 * @param gnu what `dpkg-architecture -qDEB_HOST_MULTIARCH` says: `aarch64-linux-gnu`
 * @param keep which links matter, by path under the root; a folder's end is a slash
 * @returns the choices that can be read, and the commands of which something that matters cannot.
 */
function readAlternatives(script, gnu, keep = () => true) {
    const choices = [];
    const unread = [];
    const lines = liveLines(script);
    const variables = variablesOf(lines, gnu);
    for (const line of lines) {
        const [, text] = /(?:^|[;&|]\s*|\b(?:then|do|else)\s+)update-alternatives\s+([^;&|#<>]*)/.exec(line) ?? [];
        if (text === undefined || !text.includes('--install'))
            continue;
        const raw = text.trim().split(/\s+/);
        const { choice, isWhole } = choiceOf(raw, variables);
        if (choice !== undefined)
            choices.push(choice);
        if (!isWhole && !isOfPrograms(raw, keep))
            unread.push(`update-alternatives ${text.trim()}`);
    }
    return { choices, unread };
}
/** Whether all links of a command are in folders of which nothing is kept, as far as they can be read. */
function isOfPrograms(raw, keep) {
    const links = raw.flatMap((word, at) => (/^--(?:install|slave)$/.test(word) ? [raw[at + 1] ?? ''] : []));
    return links.every((link) => {
        const [, folder] = /^"?\/((?:[\w.+-]+\/)+)[^/]*$/.exec(link.slice(0, longestWord)) ?? [];
        return folder !== undefined && !keep(`${folder}any`);
    });
}
/** The commands of a script, a line each, without what stands under a test of two texts that differ. */
function liveLines(script) {
    let dead = 0;
    return script
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => {
        if (line.startsWith('#'))
            return false;
        const [, left, sign, right] = /^if \[ "([^"$]*)" (==?|!=) "([^"$]*)" \]/.exec(line) ?? [];
        const isFalse = sign !== undefined && (left === right) === (sign === '!=');
        if (dead === 0 && !isFalse)
            return true;
        if (/^if\b/.test(line))
            dead += 1;
        if (/\bfi$/.test(line) || (dead === 1 && line === 'else'))
            dead -= 1;
        return false;
    });
}
const architecture = /^(?:\$\(|`)dpkg-architecture -q ?DEB_HOST_MULTIARCH(?:\)|`)$/;
/** The variables that always have one value: undefined stands for those that have others, too. */
function variablesOf(lines, gnu) {
    const variables = new Map();
    for (const line of lines) {
        const [, name, raw] = /^(?:export\s+|readonly\s+)?(\w+)=(.*?);?$/.exec(line) ?? [];
        if (name === undefined || raw === undefined)
            continue;
        const text = raw.replace(/^(["'])(.*)\1$/, '$2');
        const value = architecture.test(text) ? gnu : resolve(text, variables);
        variables.set(name, variables.has(name) && variables.get(name) !== value ? undefined : value);
    }
    return variables;
}
/** A word of the shell with its variables replaced; undefined when it is more than that. */
function resolve(word, variables) {
    if (word.length > longestWord)
        return undefined;
    let isKnown = true;
    const text = word
        .replace(/^"([^"]*)"$|^'([^'$]*)'$/, '$1$2')
        .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => {
        const value = variables.get(braced ?? plain);
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown && text.length <= longestWord && /^[\w./+:@=,~-]*$/.test(text) ? text : undefined;
}
/** A choice, as far as its words can be read: of one whose links cannot be, nothing is taken. */
function choiceOf(raw, variables) {
    const words = raw.map((word) => resolve(word, variables));
    const links = [];
    let [priority, isWhole] = [undefined, true];
    for (let at = 0; at < words.length;) {
        const [option, link, name, path, number] = words.slice(at, at + 5);
        if (option === '--install' || option === '--slave') {
            const alternative = alternativeOf(link, path);
            const isLeading = option === '--install';
            if (name === undefined || alternative === undefined || isLeading !== (links.length === 0))
                return unreadable;
            if (isLeading && raw[at + 4] === undefined)
                return unreadable;
            if (isLeading)
                priority = number;
            links.push(alternative);
            at += isLeading ? 5 : 4;
            continue;
        }
        // What a variable stands for without quotes may be any number of words: more links, for one.
        if (option === undefined && links.length > 0 && /^\$\w+$/.test(raw[at] ?? ''))
            isWhole = false;
        else if (option !== '' && option !== '--force' && option !== '--quiet')
            return unreadable;
        at += 1;
    }
    const [leading, ...others] = links;
    if (leading === undefined || !/^-?\d{1,9}$/.test(priority ?? '0'))
        return unreadable;
    const choice = {
        links: [leading, ...others],
        priority: priority === undefined ? undefined : Number(priority),
    };
    return { choice, isWhole };
}
const unreadable = { choice: undefined, isWhole: false };
function alternativeOf(link, path) {
    const isPlain = (text) => text !== undefined && /^\/./.test(text) && external_node_path_.posix.normalize(text) === text && !/\/$|[^/]{256}/.test(text);
    return isPlain(link) && isPlain(path) ? { link: link.slice(1), path: path.slice(1) } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/sysroot/alternatives.js





/** The alternatives that the packages of a sysroot register, while it is made. */
class Alternatives {
    gnu;
    keep;
    /** By the leading link. */
    #groups = new Map();
    #unread = [];
    /**
     * @param gnu Debian's name of the architecture in paths: `aarch64-linux-gnu`
     * @param keep which links the sysroot keeps
     */
    constructor(gnu, keep) {
        this.gnu = gnu;
        this.keep = keep;
    }
    /** Notes what a package registers. */
    add({ name }, script) {
        const { choices, unread } = readAlternatives(script, this.gnu, this.keep);
        const [first, ...others] = unread;
        const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
        if (first !== undefined)
            this.#unread.push(`what a script of ${name} does cannot be known without running it: ${shortened(first)}${more}`);
        for (const choice of choices) {
            const [{ link }] = choice.links;
            const group = this.#groups.get(link) ?? [];
            this.#groups.set(link, group);
            group.push({ from: name, choice });
        }
    }
    /**
     * Makes the links as `update-alternatives --auto` would, those that a sysroot keeps: of each group the choice
     * of the highest priority whose file is there, of equal ones the first by path. A link without its file
     * is not made, and what a package itself brings stays. Nor are links of which several files could be the
     * choice, when the priority of one cannot be read.
     * @returns the links that were made, sorted, and what could not be read.
     */
    make(root) {
        const made = [];
        const unread = [...this.#unread];
        for (const [leading, group] of this.#inOrder()) {
            const there = group.filter(({ choice: { links } }) => {
                const [{ path }] = links;
                // What the rules leave out, such as a program, may lead what they keep.
                return !this.keep(path) || (0,rooted_path/* existsBeneath */.a4)(root, path);
            });
            const paths = new Set(there.map(pathOf));
            const isOpen = paths.size > 1 && there.some(({ choice }) => choice.priority === undefined);
            if (isOpen && there.some(({ choice }) => choice.links.some(({ link }) => this.keep(link)))) {
                const names = [...new Set(there.map(({ from }) => from))].sort().join(' and ');
                unread.push(`${names}: which of them /${leading} links to cannot be known without running their scripts`);
            }
            const best = isOpen ? [] : this.#best(there);
            for (const { from, choice } of best) {
                for (const { link, path } of choice.links) {
                    if (this.keep(link) && makeLink(root, link, path))
                        made.push({ link, path, from });
                }
            }
        }
        return { made: made.sort((a, b) => (a.link < b.link ? -1 : 1)), unread: unread.sort() };
    }
    /** By the leading link; after all others, those that choose among links of others. */
    #inOrder() {
        const links = new Set([...this.#groups.values()].flat().flatMap(({ choice }) => choice.links.map(({ link }) => link)));
        const rank = (group) => Number(group.some((one) => links.has(pathOf(one))));
        return [...this.#groups].sort(([a, m], [b, n]) => rank(m) - rank(n) || (a < b ? -1 : 1));
    }
    /** The best choice; several packages may register parts of it, one what goes with the other's. */
    #best(there) {
        const sorted = there.toSorted((a, b) => (b.choice.priority ?? 0) - (a.choice.priority ?? 0) ||
            compare(pathOf(a), pathOf(b)) ||
            compare(a.from, b.from));
        const [best] = sorted;
        return best === undefined ? [] : sorted.filter((one) => pathOf(one) === pathOf(best));
    }
}
function pathOf({ choice: { links } }) {
    return links[0].path;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function shortened(command) {
    const [longest, line] = [300, (0,plain_text/* plainLine */.h0)(command.slice(0, longestWord))];
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
function makeLink(root, link, path) {
    const [folder, target] = [link, path].map((one) => (0,rooted_path/* resolveBeneath */.qn)(root, external_node_path_.posix.dirname(one)));
    if (folder === undefined || target === undefined || !(0,rooted_path/* existsBeneath */.a4)(root, path))
        return false;
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, folder)).isDirectory())
        return false;
    const file = (0,external_node_path_.join)(root, folder, external_node_path_.posix.basename(link));
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined)
        return false;
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.join(external_node_path_.posix.relative(folder, target), external_node_path_.posix.basename(path)), file);
    const { mtime } = (0,external_node_fs_.lstatSync)((0,rooted_path/* realBeneath */.C_)(root, path));
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

// EXTERNAL MODULE: ./lib/src/sysroot/finish-sysroot.js + 1 modules
var finish_sysroot = __webpack_require__(72385);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot.js
var sysroot = __webpack_require__(11397);
// EXTERNAL MODULE: ./lib/src/sysroot/sysroot-packages.js
var sysroot_packages = __webpack_require__(48703);
;// CONCATENATED MODULE: ./lib/src/sysroot/make-debian-sysroot.js









/**
 * Makes the sysroot of chosen packages in an empty folder.
 * @returns the sums that were taken while its files were written, and the version of its glibc.
 * @throws CrossrootError when a package is not available or is refused, or the packages make no sysroot.
 */
async function makeDebianSysroot({ release, target }, chosen, root, context, phase) {
    const folders = release.mergedUsr ? ['lib', external_node_path_.posix.dirname(target.interpreter).slice(1)] : [];
    const links = Object.fromEntries(folders.map((folder) => [folder, `usr/${folder}`]));
    const keep = (0,file_rules/* fileRules */._h)('sysroot');
    const list = new sysroot_packages/* PackageList */.B1();
    const alternatives = new Alternatives(target.gnu, keep);
    const took = (from, path) => list.took(from, path);
    const postinst = (from, script) => alternatives.add(from, script);
    const sums = await (0,unpack_packages.unpackPackages)({ ...chosen, root, keep, links, took, postinst, phase, context });
    const { made, unread } = alternatives.make(root);
    if (made.length > 0)
        phase.info(`${(0,format/* count */.U9)(made.length, 'link')} made as by update-alternatives --auto`, 'detail');
    for (const line of unread)
        phase.info(`note: ${line}`);
    list.write(root, release, made);
    const { glibc } = (0,finish_sysroot.finishSysroot)(root, target, phase, (errors) => noSysroot(release, errors));
    return { sums, glibc };
}
function noSysroot(release, errors) {
    return new src_errors/* CrossrootError */.p5({
        what: `the packages of ${release.title} do not make a sysroot`,
        why: errors.map(sysroot/* describeFinding */.jb),
        todo: 'add the package that contains what is missing to packages, or report this with the list of packages',
    });
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unpacker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94692);
/* harmony import */ var _system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45720);
/* harmony import */ var _duplicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47732);
/* harmony import */ var _member_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44471);
/* harmony import */ var _member_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85692);
/* harmony import */ var _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77554);
/* harmony import */ var _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34595);








/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time,
 * and the result does not depend on the order.
 *
 * - Members stay under the root. Links on their way are resolved there, absolute targets from the root.
 * - A hardlink may only name a file that the same archive brought before; if that was left out by `keep`, it is
 * refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in
 * whole seconds.
 * - The same path twice is fine when it is the same folder, the same link or a file with the same mode and
 * content (the newest time wins). Everything else is refused, and both packages are named. Names that differ in
 * case are different names.
 */
class Unpacker {
    #options;
    #tree;
    #duplicates = [];
    #bytes = 0;
    #members = 0;
    /** @param root an empty folder that nobody else writes. */
    constructor(root, options) {
        this.#options = options;
        try {
            this.#tree = new _unpacked_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .UnpackedTree */ .AW(root, options.links);
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, 'making a tree', root);
        }
    }
    /**
     * Unpacks one archive. After a failure the folder holds parts of it and must be removed.
     *
     * @param tar the bytes of the tar archive, not compressed.
     * @param from how messages call the archive; each needs a name of its own.
     * @param keep says which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
     * @returns the text of the archive's global header, where it has one.
     * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
     */
    async unpack(tar, from, keep = () => true) {
        const writer = new _member_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .MemberWriter */ .G({
            tree: this.#tree,
            policy: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePolicy */ .z,
            from,
            keep,
            count: (member) => this.#count(member, from),
            root: [],
            before: 0,
        });
        const reader = new _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .TarReader */ .R(from, writer);
        try {
            for await (const chunk of tar)
                reader.push(chunk);
            reader.finish();
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, `unpacking ${from}`, this.#tree.root.disk);
        }
        finally {
            writer.close();
        }
        for (const duplicate of writer.duplicates)
            this.#duplicates.push(duplicate);
        return writer.globalComment;
    }
    /**
     * Compares the files that came twice and sets the times of folders. Call it once, when all archives are
     * unpacked.
     *
     * @throws CrossrootError when two packages bring different files for one path.
     */
    finish() {
        try {
            for (const { path, node, again, from } of this.#duplicates) {
                if (node.sha256 !== again.sha256)
                    throw (0,_duplicate_js__WEBPACK_IMPORTED_MODULE_3__/* .conflict */ .h)(path, from, node, 'the contents differ');
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(node.names[0] ?? '', node.mtime, node.mtime);
            }
            this.#tree.setFolderTimes();
        }
        catch (error) {
            throw (0,_system_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .QX)(error, 'finishing a tree', this.#tree.root.disk);
        }
    }
    /** See {@link UnpackedTree.sums}; for after {@link finish}. */
    sums() {
        return this.#tree.sums();
    }
    /** The digest of what was unpacked, from the bytes as they were written. */
    digest() {
        return this.#tree.digest();
    }
    #count(member, from) {
        this.#members++;
        this.#bytes += member.size;
        const { maxBytes, maxMembers } = this.#options;
        const archive = { from, dialect: _unpack_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .packagePolicy */ .z.dialect };
        if (this.#bytes > maxBytes)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(archive, member.name, `it brings the total above the limit of ${maxBytes} bytes`);
        if (this.#members > maxMembers)
            throw (0,_member_path_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(archive, member.name, `there are more than ${maxMembers} members`);
    }
}


/***/ })

};
