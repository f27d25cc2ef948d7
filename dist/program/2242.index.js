export const id = 2242;
export const ids = [2242];
export const modules = {

/***/ 58573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ compressionOf),
  _4: () => (/* binding */ looksLike),
  Hc: () => (/* binding */ magicBytes)
});

;// CONCATENATED MODULE: ./lib/data/file-formats.json
const file_formats_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"a zip file","offset":0,"mark":"504b0304"},{"name":"an empty zip file","offset":0,"mark":"504b0506"},{"name":"a 7z file","offset":0,"mark":"377abcaf271c"},{"name":"a RAR file","offset":0,"mark":"526172211a07"},{"name":"a squashfs image","offset":0,"mark":"68737173"},{"name":"a cramfs image","offset":0,"mark":"453dcd28"},{"name":"an Android sparse image","offset":0,"mark":"3aff26ed"},{"name":"a cpio archive","offset":0,"mark":"3037303730"},{"name":"a cpio archive","offset":0,"mark":"c771"},{"name":"a Debian package or another ar archive","offset":0,"mark":"213c617263683e0a"},{"name":"an RPM package","offset":0,"mark":"edabeedb"},{"name":"an ELF file","offset":0,"mark":"7f454c46"},{"name":"a qcow2 image","offset":0,"mark":"514649fb"},{"name":"compressed with lz4","offset":0,"mark":"04224d18"},{"name":"compressed with lzip","offset":0,"mark":"4c5a4950"},{"name":"compressed with lzop","offset":0,"mark":"894c5a4f"},{"name":"compressed with compress","offset":0,"mark":"1f9d"},{"name":"compressed with lzma, the format before xz","offset":0,"mark":"5d0000"},{"name":"encrypted with age","offset":0,"mark":"6167652d656e6372797074696f6e"},{"name":"encrypted with OpenSSL","offset":0,"mark":"53616c7465645f5f"},{"name":"encrypted with LUKS","offset":0,"mark":"4c554b53babe"},{"name":"a Git LFS pointer: the file itself was not fetched","offset":0,"mark":"76657273696f6e2068747470733a2f2f6769742d6c6673"},{"name":"an image of a disk with partitions","offset":512,"mark":"4546492050415254"},{"name":"an ext2, ext3 or ext4 image","offset":1080,"mark":"53ef"},{"name":"an EROFS image","offset":1024,"mark":"e2e1f5e0"},{"name":"an F2FS image","offset":1024,"mark":"1020f5f2"},{"name":"an XFS image","offset":0,"mark":"58465342"},{"name":"a btrfs image","offset":65600,"mark":"5f42485266535f4d"},{"name":"an ISO image","offset":32769,"mark":"4344303031"},{"name":"an image of a disk with partitions","offset":510,"mark":"55aa"}]');
;// CONCATENATED MODULE: ./lib/src/archive/magic.js

/** As many bytes from the start of a file as {@link compressionOf} and {@link looksLike} want to see. */
const magicBytes = 65536 + 4096;
/**
 * How a file is compressed, by its first bytes (RFC 1952, .xz format 1.2.1, RFC 8878, bzip2); `none` when by
 * none of these.
 */
function compressionOf(start) {
    if (starts(start, '1f8b'))
        return 'gzip';
    if (starts(start, 'fd377a585a00'))
        return 'xz';
    // A skippable frame may come first, as pzstd writes it.
    if (starts(start, '28b52ffd') || /^5[0-9a-f]2a4d18/.test(start.toString('hex', 0, 4)))
        return 'zstd';
    if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4)))
        return 'bzip2';
    return 'none';
}
/**
 * What a file that is no tar archive looks like, by its first bytes: `a zip file`; `undefined` when they say
 * nothing.
 */
function looksLike(start) {
    if (start.length === 0)
        return 'an empty file';
    const text = start.toString('latin1', 0, 1024);
    if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
        return 'a web page (HTML), perhaps an error or login page';
    if (/^-----BEGIN PGP MESSAGE-----/.test(text))
        return 'a file encrypted with OpenPGP';
    if (/^\s*[{[]\s*"/.test(text))
        return 'JSON, perhaps an error from a server';
    // A packet of an encrypted session key, old or new format (RFC 9580 §4.2, §5.1, §5.3).
    if (/^(?:[\x84\x85]|[\x8c]\r|\xc1|\xc3)/.test(text) && !isText(start))
        return 'a file encrypted with OpenPGP';
    const compression = compressionOf(start);
    if (compression !== 'none')
        return `data that is compressed once more, with ${compression}`;
    // Formats that are taken for tarballs at times: the first mark, in hexadecimal, that is at its offset.
    return file_formats_namespaceObject.find(({ offset, mark }) => starts(start, mark, offset))?.name;
}
function starts(bytes, mark, at = 0) {
    return bytes.toString('hex', at, at + mark.length / 2) === mark;
}
function isText(bytes) {
    return /^[\t\n\r -~]*$/.test(bytes.toString('latin1', 0, 512));
}


/***/ }),

/***/ 92242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GithubCache: () => (/* binding */ GithubCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/process.js
var system_process = __webpack_require__(19467);
// EXTERNAL MODULE: ./lib/src/system/temporary-folder.js
var temporary_folder = __webpack_require__(18258);
// EXTERNAL MODULE: ./lib/src/archive/compression.js
var archive_compression = __webpack_require__(22337);
// EXTERNAL MODULE: ./lib/src/archive/magic.js + 1 modules
var magic = __webpack_require__(58573);
// EXTERNAL MODULE: ./lib/src/archive/tar.js + 2 modules
var archive_tar = __webpack_require__(94692);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
;// CONCATENATED MODULE: ./lib/src/store/cache-entry.js







/** Where an entry is kept in the working folder of a job that restores. */
const entryName = 'entry';
/**
 * `@actions/cache` unpacks an entry with `tar -P`, before anybody can look at it: absolute names, links and
 * `..` in it would be written wherever they lead. So the job that restores finds this program in place of tar.
 * It keeps the entry as it is, for {@link readCacheEntry}, and unpacks nothing.
 */
const keepEntry = `#!/bin/sh
case $1 in -xf) exec ln -- "$2" "$CROSSROOT_CACHE_ENTRY" ;; esac
`;
/**
 * The variables of a job that restores without unpacking.
 * @param folder the job's working folder: private, and on the file system where the library keeps what it
 * fetches
 * @throws a system error when it cannot be written.
 */
function keepingEntries(environment, folder) {
    const programs = (0,external_node_path_.join)(folder, 'bin');
    (0,external_node_fs_.mkdirSync)(programs);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(programs, 'tar'), keepEntry, { mode: 0o755 });
    return {
        ...environment,
        PATH: [programs, environment.PATH ?? '/usr/bin:/bin'].join(external_node_path_.delimiter),
        CROSSROOT_CACHE_ENTRY: (0,external_node_path_.join)(folder, entryName),
    };
}
/**
 * Takes the one file out of an entry that was restored.
 * @param folder the working folder of the job that restored it
 * @param name the only member that an entry may have
 * @param to where its content goes; nothing is there yet
 * @param path the value of PATH on which `zstd` is looked for
 * @throws CrossrootError when the entry is anything but a tar archive of that one regular file.
 */
async function readCacheEntry(folder, name, to, path) {
    const entry = (0,external_node_path_.join)(folder, entryName);
    const output = (0,external_node_fs_.openSync)(to, 'wx', 0o600);
    let found = false;
    const refuse = (why) => new errors/* CrossrootError */.p5({
        what: 'the cache entry is refused',
        why,
        todo: 'delete it from the cache of the repository, and find out what wrote it',
    });
    const sink = {
        member({ name: member, type }) {
            if (found || type !== 'file' || member !== name)
                throw refuse(`it must contain only the file ${name}, and contains the ${type} ${JSON.stringify(member)}`);
            found = true;
        },
        data: (bytes) => void (0,external_node_fs_.writeSync)(output, bytes),
        hole() {
            throw refuse(`the file ${name} in it is sparse`);
        },
        end: () => undefined,
    };
    try {
        const { size } = (0,external_node_fs_.statSync)(entry);
        const what = 'the cache entry';
        // What is in it is compressed already, so little more comes out than goes in.
        const options = { what, maxBytes: 2 * size + 2 ** 20, path, dialect: 'tarball' };
        const tar = new archive_tar/* TarReader */.R(what, sink, 'tarball');
        const compression = (0,magic/* compressionOf */.MB)((0,open_file/* readStart */.H6)(entry, magic/* magicBytes */.Hc));
        for await (const chunk of (0,archive_compression/* decompress */.m)((0,open_file/* streamFile */.Pq)(entry), compression, options)) {
            tar.push(chunk);
        }
        tar.finish();
        if (!found)
            throw refuse('it is empty');
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}

;// CONCATENATED MODULE: ./lib/src/store/github-cache.js






/** The only name in a cache entry. It is relative, so that entries fit whatever folder a runner works in. */
const packName = 'pack.tar.zst';
/**
 * The GitHub cache as the remote cache of a store: one entry a key, one file an entry.
 *
 * `@actions/cache` runs in a process of its own: a service that stalls is ended at a deadline with all its
 * sockets, its tar and its partial files; its annotations are counted and not printed. The first failure is one
 * warning, and switches the cache off for the rest of the run.
 */
class GithubCache {
    options;
    #off = false;
    constructor(options) {
        this.options = options;
    }
    async restore(key, file) {
        return await this.#inFolder(file, async (folder) => {
            const { done, failure } = await this.#run('restore', key, folder, this.options.restoreMs ?? 60_000);
            if (done)
                await this.#takePack(folder, key, file);
            else if (failure !== undefined)
                this.#fail(`restoring ${key}: ${failure}`);
            return done && !this.#off;
        });
    }
    async #takePack(folder, key, file) {
        const pack = (0,external_node_path_.join)(folder, packName);
        try {
            await readCacheEntry(folder, packName, pack, this.options.path);
            (0,external_node_fs_.renameSync)(pack, file);
        }
        catch (error) {
            const why = error instanceof errors/* CrossrootError */.p5 ? [error.what, ...error.why].join(': ') : (0,errors/* messageOf */.bD)(error);
            this.#fail(`restoring ${key}: ${why}`);
        }
    }
    async save(key, file) {
        await this.#inFolder(file, async (folder) => {
            (0,external_node_fs_.linkSync)(file, (0,external_node_path_.join)(folder, packName));
            const { done, failure } = await this.#run('save', key, folder, this.options.saveMs ?? 120_000);
            if (!done && failure !== undefined)
                this.#fail(`saving ${key}: ${failure}`);
            return done;
        });
    }
    /** Runs an operation in a folder beside the file, and removes that folder with whatever is left in it. */
    async #inFolder(file, operation) {
        if (this.#off)
            return false;
        // @actions/cache splits command lines at spaces, and takes paths for patterns.
        if (/[^\w./@+=:,-]/.test((0,external_node_path_.dirname)(file))) {
            this.#fail(`the path of its folder has spaces or special characters: ${(0,external_node_path_.dirname)(file)}`);
            return false;
        }
        let folder;
        try {
            folder = (0,temporary_folder/* makeTemporaryFolder */.w)((0,external_node_path_.join)((0,external_node_path_.dirname)(file), 'cache-'));
            return await operation(folder);
        }
        catch (error) {
            this.#fail((0,errors/* messageOf */.bD)(error));
            return false;
        }
        finally {
            if (folder !== undefined)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    #fail(why) {
        if (!this.#off)
            this.options.warn(`continuing without the GitHub cache: ${why}`);
        this.#off = true;
    }
    async #run(operation, key, folder, time) {
        const environment = this.options.environment(folder);
        let output = '';
        const take = (chunk) => {
            output = `${output}${chunk.toString()}`.slice(-100_000);
        };
        const args = [this.options.job, operation, packName, key];
        const env = operation === 'restore' ? keepingEntries(environment, folder) : environment;
        const options = { cwd: folder, env, limits: { time, bytes: 2 ** 28 } };
        const { failure, isLate, stderr } = await (0,system_process/* runProgram */.mB)(process.execPath, args, take, options);
        if (failure === undefined)
            return outcomeOf(`${output}\n${stderr}`);
        return { done: false, failure: isLate ? `no response within ${time / 1000} s` : failure };
    }
}
/** The library reports failures as annotations, and why a save was refused in debug lines. */
function outcomeOf(output) {
    const lines = output.split('\n');
    if (lines.includes('{"done":true}'))
        return { done: true };
    const reported = find(lines, /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/) ??
        find(lines, /^::(?:warning|error)(?: [^:]*)?::(.*)$/) ??
        (lines.includes('{"done":false}')
            ? undefined
            : (find(lines, /^(\w*Error: .*)$/) ?? 'it ended without a result'));
    // Another job has saved the same key: that is as good.
    if (reported !== undefined && /\(409\)|already[ _]exists/i.test(reported))
        return { done: false };
    return { done: false, failure: reported?.replace(/%0A.*/, '').replaceAll(/\?\S+/g, '?…') };
}
function find(lines, pattern) {
    return lines.map((line) => pattern.exec(line)?.[1]).find((text) => text !== undefined);
}


/***/ })

};
