import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 148:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _system_thread_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(197);
/* harmony import */ var _xz_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(548);
/** Decodes one .xz stream in a thread of its own, see `decodeXzInThreads`. */



/** How many bytes go over at once: each message takes as long as decoding some kilobytes. */
const pieceBytes = 1 << 20;
const [input, output] = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
await (0,_system_thread_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBytes */ .j)(output, inPieces((0,_xz_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeXz */ .BA)((0,_system_thread_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .takeBytes */ .t)(input))));
async function* inPieces(chunks) {
    let waiting = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        bytes += chunk.length;
        if (bytes < pieceBytes)
            continue;
        yield Buffer.concat(waiting);
        [waiting, bytes] = [[], 0];
    }
    yield Buffer.concat(waiting);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BA: () => (/* binding */ decodeXz)
});

// UNUSED EXPORTS: bundledXz, decodeXzInThreads

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./lib/src/errors.js + 1 modules
var errors = __nccwpck_require__(950);
// EXTERNAL MODULE: ./lib/src/system/thread-channel.js + 1 modules
var thread_channel = __nccwpck_require__(197);
;// CONCATENATED MODULE: ./lib/src/archive/xz.js




/** What XZ Embedded's return codes (`enum xz_ret`) mean. */
const xzAnswers = new Map([
    ['4', 'the dictionary is larger than 64 MiB'],
    ['5', 'this is not in the .xz format'],
    ['6', 'the stream uses an option that is not supported'],
    ['7', 'the compressed data is corrupt'],
    ['8', 'unexpected end of input'],
]);
/** The program of threads that decode, once a run has said which it is. */
let worker;
/**
 * Has streams decoded in threads of their own, side by side: the decoder takes twice as long as the program
 * `xz`, and there is one in each thread.
 * @param program the compiled `xz-worker`; undefined: this thread decodes
 */
function decodeXzInThreads(program) {
    worker = program;
}
/** The decoder inside the bundle as a stage of a pipeline. @param isSmall what takes less time than a thread */
function bundledXz(isSmall) {
    return worker === undefined || isSmall ? Duplex.from(decodeXz) : inThread(worker);
}
/** Decodes in this thread; one stream after the other. @throws Error for what is no whole .xz file. */
async function* decodeXz(source) {
    const { default: xz } = await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 642, 19));
    const reader = new xz.XzReadableStream(external_node_stream_namespaceObject.Readable.toWeb(external_node_stream_namespaceObject.Readable.from(source))).getReader();
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield next.value;
    }
    catch (error) {
        const code = /error code (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
        throw new Error(xzAnswers.get(code ?? '8') ?? (0,errors/* messageOf */.bD)(error), { cause: error });
    }
    finally {
        // One that is left open holds the one decoder that there is.
        await reader.cancel().catch(() => undefined);
    }
}
function inThread(program) {
    return Duplex.from(async function* (source) {
        const [input, output] = [new MessageChannel(), new MessageChannel()];
        const ports = [input.port2, output.port2];
        const thread = new Worker(program, { workerData: ports, transferList: ports });
        const ended = new AbortController();
        thread.once('error', (error) => ended.abort(error));
        thread.once('exit', () => ended.abort(new Error('the decoding thread has ended')));
        void giveBytes(input.port1, source);
        try {
            yield* takeBytes(output.port1, ended.signal);
        }
        catch (error) {
            throw ended.signal.aborted ? ended.signal.reason : error;
        }
        finally {
            await thread.terminate();
        }
    });
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ messageOf)
});

// UNUSED EXPORTS: CrossrootError, codeOf, describeFailure, factsOf

;// CONCATENATED MODULE: ./lib/src/text/plain-text.js
/**
 * Text that cannot act on a terminal or a log, for names and contents of others' files: each control character
 * (C0, C1, DEL), line separator and bidirectional control is spelled out, `\u{1b}`.
 */
function plainLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
/** The same for text of several lines: line ends and tabs stay. */
function plainText(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, spelled);
}
/**
 * The same for a message that is shown as it is: no further line of it is a command of the runner (`::error`,
 * `##[error]`), which passes over blanks before one.
 */
function plainMessage(text) {
    return plainText(text).replace(/(?::(?=:)|#(?=#\[))(?<=\n\s*.)/g, spelled);
}
/**
 * The same text with every URL in it as a message may show it: without user, password, query and fragment,
 * which may hold secrets. A URL ends at a blank.
 */
function plain_text_withoutSecrets(text) {
    const shown = text.replace(urls, (url) => {
        // What is no URL after all may have a password with slashes in it: it is before the last @.
        const login = URL.canParse(`http:${url}`) ? /^\/\/[^/?#]*@/ : /^.*@/;
        return url
            .replace(login, '//')
            .replace(cutLogin, '//')
            .replace(/[?#].*/, '');
    });
    // Neither of these is a URL, and both are easily written for one. Bounded, so that no text takes long.
    return shown
        .replace(/(?<=\bhttps?)\/\/\S{0,2000}@/g, '//')
        .replace(/\b(https?:\/?[^\s/?#][^\s?#]{0,2000})[?#]\S*/g, '$1');
}
/** A user and the start of a password, where the URL was cut in it: what follows the colon is no port. */
const cutLogin = /^\/\/[^/?#@[\]]*:(?!\d{0,5}\W{0,3}(?:[/?#]|$))[^/?#\s"'`]*/;
/** From the slashes of a URL to its end, or to the next URL; quotes and stops after a query are not its own. */
const urls = /(?<=\w:)\/\/(?:(?!\/\/)[^\s?#])+(?:[?#]\S*?(?=["'`)\]>,;:.]{0,3}(?:\s|$)))?/g;
/**
 * What of a list of paths can be written a path a line.
 * @param list what the list is called, for the warning
 * @param warn takes a sentence about each path that is left out for its line end
 */
function pathsForLines(paths, list, warn) {
    return paths.filter((path) => {
        const fits = !/[\r\n]/.test(path);
        if (!fits)
            warn(`${list} leaves out ${plainLine(path)}: it lists one path per line, and this path contains a newline`);
        return fits;
    });
}
function spelled(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/src/errors.js

/**
 * Crossroot's one error class, for every failure that a user can meet. Its text cannot act on a terminal, and
 * its URLs hold no secrets.
 */
class CrossrootError extends Error {
    what;
    why;
    todo;
    exitCode;
    constructor(failure) {
        const what = shown(failure.what);
        const why = toList(failure.why).map((one) => (typeof one === 'string' ? { label: 'why', text: one } : one));
        // What else could be done does not help where a limit is reached.
        const raise = why.flatMap(({ text }) => limits.find(({ reached }) => reached.test(text))?.todo ?? []);
        const todo = (raise.length > 0 ? [...new Set(raise)] : toList(failure.todo)).map(shown);
        const lines = [
            ...why.map(({ label, text }) => `  ${label}: ${shown(text)}`),
            ...todo.map((line) => `  do: ${line}`),
        ];
        super([what, ...lines].join('\n'), { cause: failure.cause });
        this.name = 'CrossrootError';
        this.what = what;
        this.why = why.map(({ text }) => shown(text));
        this.todo = todo;
        this.exitCode = failure.exitCode ?? 1;
    }
}
/** What the system or Node says where a process may have no more of something, and how it gets more. */
const limits = [
    { reached: /\bEMFILE\b/, todo: 'raise the limit of open files (ulimit -n), then run again' },
    {
        reached: /\bENFILE\b/,
        todo: 'raise the number of files that this machine may have open (sysctl fs.file-max), then run again',
    },
    {
        reached: /\bENOMEM\b|\bout of memory\b|^Array buffer allocation failed/i,
        todo: 'raise the memory limit (ulimit -v unlimited, or the limit of the container), then run again',
    },
    // fork(2)
    { reached: /\bspawn\b.* EAGAIN\b/, todo: 'raise the limit of processes (ulimit -u), then run again' },
];
/** The message for a failure of a run, with the stack of an unexpected one, and the run's exit code. */
function describeFailure(error) {
    if (error instanceof CrossrootError)
        return { message: error.message, exitCode: error.exitCode };
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
        return describeFailure(new CrossrootError({
            what: 'the current folder no longer exists',
            why: error.message,
            todo: 'change to a folder that exists, then run again',
        }));
    }
    const why = messageOf(error);
    if (limits.some(({ reached }) => reached.test(why)))
        return describeFailure(new CrossrootError({ what: 'the run reached a limit of this machine', why, cause: error }));
    if (error instanceof Error && codeOf(error) !== undefined && 'path' in error)
        return describeFailure(new CrossrootError({
            what: `${error.path} cannot be used`,
            why,
            todo: 'check that path, and your permissions on the folders above it',
            cause: error,
        }));
    const stack = error instanceof Error ? error.stack : undefined;
    return {
        message: `unexpected error: ${withoutSecrets(stack ?? why)}`,
        exitCode: 1,
    };
}
/** What happened and why, in a line, without what to do: nothing has to be done where the run goes on. */
function factsOf(error) {
    return error instanceof CrossrootError ? [error.what, ...error.why].join('; ') : messageOf(error);
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function shown(text) {
    return plainMessage(plain_text_withoutSecrets(text));
}
function toList(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ giveBytes),
  t: () => (/* binding */ takeBytes)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: ./lib/src/errors.js + 1 modules
var errors = __nccwpck_require__(950);
;// CONCATENATED MODULE: ./lib/src/system/thread-channel.js


/**
 * Gives bytes to another thread. While it works on a piece, the next one is made; no more are on their way.
 * Never rejects: the other thread learns of a failure.
 */
async function giveBytes(port, pieces) {
    let taken = Promise.resolve();
    let failure;
    try {
        for await (const piece of pieces) {
            await taken;
            const bytes = new Uint8Array(piece);
            port.postMessage({ bytes }, [bytes.buffer]);
            taken = (0,external_node_events_namespaceObject.once)(port, 'message');
        }
    }
    catch (error) {
        failure = (0,errors/* messageOf */.bD)(error);
    }
    await taken;
    // A thread that ended before its last message was taken would take it along.
    taken = (0,external_node_events_namespaceObject.once)(port, 'message');
    port.postMessage({ failure });
    await taken;
}
/**
 * The bytes that another thread gives.
 * @throws Error with the failure of the other thread, and when the signal ends it
 */
async function* takeBytes(port, signal) {
    for (;;) {
        const [message] = await (0,external_node_events_namespaceObject.once)(port, 'message', { signal });
        const isLast = message === undefined || 'failure' in message;
        if (!isLast)
            yield Buffer.from(message.bytes.buffer);
        port.postMessage('taken');
        if (!isLast)
            continue;
        if (message?.failure !== undefined)
            throw new Error(message.failure);
        return;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(148);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
