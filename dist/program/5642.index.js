export const id = 5642;
export const ids = [5642];
export const modules = {

/***/ 44068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readCrateGraph),
/* harmony export */   s: () => (/* binding */ withoutAuto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _rust_cargo_args_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73535);
/* harmony import */ var _rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14176);
/* harmony import */ var _rust_cargo_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53281);
/* harmony import */ var _rust_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90660);
/* harmony import */ var _rust_rust_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26525);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19467);
/* harmony import */ var _text_input_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40480);











const packageSchema = valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    id: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    links: valibot__WEBPACK_IMPORTED_MODULE_10__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_10__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5J()),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    targets: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()), src_path: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() })),
});
const metadataSchema = valibot__WEBPACK_IMPORTED_MODULE_10__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    packages: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(packageSchema),
    workspace_members: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()),
    resolve: valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
        nodes: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
            id: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
            deps: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ pkg: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), dep_kinds: valibot__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_10__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()) })) })),
        })),
    }),
}));
/**
 * Reads the crates of a build from `Cargo.lock` and the manifests: with the features that the build turns on,
 * and for the target only. Nothing is built; cargo downloads the crates that are not there yet.
 * @throws CrossrootError when there is no lock, or cargo cannot read the project, with cargo's own words.
 */
async function readCrateGraph(call) {
    const { args, target, withTests } = call;
    (0,_rust_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseWithoutManifest */ .M)(call.cwd, args);
    const manifest = pick(args, ['--manifest-path', '--config'], ['--locked', '--offline', '--frozen']);
    const root = (await ask(call, ['locate-project', '--workspace', '--message-format', 'plain'], manifest)).trim();
    const lockfile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root), 'Cargo.lock');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile))
        throw withoutLock(lockfile, call);
    const features = pick(args, ['--features', '-F'], ['--all-features', '--no-default-features']);
    const metadata = ['metadata', '--format-version=1', '--filter-platform', target.triple];
    const said = valibot__WEBPACK_IMPORTED_MODULE_10__/* .safeParse */ .xLC(metadataSchema, await ask(call, metadata, [...manifest, ...features]));
    if (!said.success)
        throw unreadable('cargo metadata has an unknown format', [], call);
    const chosen = pick(args, ['--package', '-p', '--exclude'], ['--workspace', '--all']);
    const edges = withTests ? 'normal,dev' : 'normal';
    const tree = [
        'tree',
        '--target',
        target.triple,
        '--edges',
        edges,
        '--prefix',
        'depth',
        '--format',
        '{p}\t{f}',
    ];
    const lines = await ask(call, tree, [...manifest, ...features, ...chosen]);
    return graphOf(said.output, compiledForTarget(lines), lockfile);
}
/** The values of options and flags of cargo's own arguments. */
function pick(args, options, flags) {
    return [
        ...options.flatMap((option) => (0,_rust_cargo_args_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(args, option).flatMap((value) => [option, value])),
        ...flags.filter((flag) => (0,_rust_cargo_args_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFlag */ .Lt)(args, flag)),
    ];
}
/**
 * Reads the output of `cargo tree`. A procedural macro runs on the machine that builds, and so does what it
 * depends on.
 * @returns the features of each crate, by name and version
 */
function compiledForTarget(text) {
    const found = new Map();
    let macro = Number.POSITIVE_INFINITY;
    for (const line of text.split('\n')) {
        const [, level, name, version, rest = '', features = ''] = /^(\d+)(\S+) v(\S+)([^\t]*)\t(\S*)/.exec(line) ?? [];
        if (level === undefined)
            continue;
        const depth = Number(level);
        if (depth > macro)
            continue;
        macro = rest.includes('(proc-macro)') ? depth : Number.POSITIVE_INFINITY;
        // A macro of the project itself is no part of what is built for the target either.
        if (macro === depth)
            continue;
        const key = `${name} ${version}`;
        const names = features.split(',').filter((feature) => feature !== '');
        found.set(key, new Set([...(found.get(key) ?? []), ...names]));
    }
    return found;
}
function graphOf({ packages, workspace_members: members, resolve }, compiled, lockfile) {
    const byId = new Map(packages.map((one) => [one.id, one]));
    const ofTarget = packages.flatMap((one) => {
        const features = compiled.get(`${one.name} ${one.version}`);
        if (features === undefined)
            return [];
        const { name, version, id, metadata, manifest_path: manifest } = one;
        const isMember = members.includes(id);
        const systemDeps = (0,_rust_cargo_config_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(metadata) ? metadata['system-deps'] : undefined;
        const buildScript = one.targets.find(({ kind }) => kind.includes('custom-build'))?.src_path;
        const links = one.links ?? undefined;
        return [{ name, version, features, isMember, links, systemDeps, buildScript, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest) }];
    });
    const reached = new Set(packages.filter((one) => compiled.has(`${one.name} ${one.version}`)).map(({ id }) => id));
    const users = new Map();
    const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
    // The crates of build scripts and macros are reached from those of the target.
    for (const id of reached) {
        for (const { pkg, dep_kinds: kinds } of nodes.get(id)?.deps ?? []) {
            const of = kinds.map(({ kind }) => kind ?? 'normal');
            if (of.includes('build'))
                add(users, byId.get(pkg)?.name ?? '', byId.get(id)?.name ?? '');
            if (of.includes('build') || of.includes('normal'))
                reached.add(pkg);
        }
    }
    return {
        lockfile,
        ofTarget,
        usedByBuildScripts: new Map([...users].map(([name, by]) => [name, [...by].sort()])),
    };
}
function add(sets, name, value) {
    sets.set(name, (sets.get(name) ?? new Set()).add(value));
}
/** What cargo says, of a project that it can read. */
async function ask(call, command, options) {
    const { cargo, env } = (0,_rust_rust_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .findCargo */ .eJ)(call);
    const said = [];
    const plain = { ...env, CARGO_TERM_COLOR: 'never', CARGO_TERM_QUIET: 'false' };
    const words = [...command, ...options];
    const { code, stderr, failure } = await (0,_system_process_js__WEBPACK_IMPORTED_MODULE_8__/* .runProgram */ .mB)(cargo, words, (bytes) => said.push(bytes), {
        ...{ env: plain, cwd: call.cwd, limits: undefined, signal: call.signal },
    });
    if (code === 0)
        return Buffer.concat(said).toString();
    throw unreadable(failure ?? `cargo ${command[0]} ended with ${code ?? 'a signal'}`, wordsOf(stderr), call);
}
/** The error and its causes: the most that is repeated of cargo's words. */
const mostWords = 8;
function wordsOf(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const first = lines.findIndex((line) => line.startsWith('error'));
    const words = lines.slice(Math.max(first, 0)).filter((line) => line !== '' && line !== 'Caused by:');
    return words.slice(0, mostWords);
}
/** What cargo's words mean, and what to do. */
const advice = () => [
    [
        /does not understand this lock file/,
        `use a newer Rust: rustup update, or ${(0,_text_input_words_js__WEBPACK_IMPORTED_MODULE_9__/* .setting */ .Pe)('rust', 'rustup:<toolchain>')}`,
    ],
    [
        /--locked was passed|lock file .* needs to be updated/,
        'bring Cargo.lock up to date (cargo update --workspace)',
    ],
    [/--offline|--frozen was|offline mode/, 'fetch the crates while there is a network: cargo fetch'],
    [
        /failed to (?:clone|fetch|get|load source|download|update)|Unable to update|network failure/i,
        'check that this machine can reach and read the source above: cargo fetch must succeed',
    ],
];
/** What else can be done where the word `auto` asks for all this. */
const withoutAuto = 'or list the packages yourself, without auto';
function unreadable(why, words, { isAuto }) {
    const todo = advice().find(([pattern]) => words.some((line) => pattern.test(line)))?.[1];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: 'cannot read which crates the build has',
        why: [why, ...words],
        todo: [
            todo ?? 'fix what cargo reports: a build fails because of it, too',
            ...(isAuto ? [withoutAuto] : []),
        ],
    });
}
function withoutLock(file, { env, isAuto }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CrossrootError */ .p5({
        what: `${file} does not exist`,
        why: 'the crates are read from it; without it, cargo may choose other versions each time',
        todo: [`create it: ${(0,_rust_cargo_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .cargoCommand */ .w)('generate-lockfile', env)}`, ...(isAuto ? [withoutAuto] : [])],
    });
}


/***/ }),

/***/ 16790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseWant),
/* harmony export */   Q: () => (/* binding */ labelOfWant)
/* harmony export */ });
/* harmony import */ var _missing_libraries_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85372);

/**
 * Reads a want as `data/crate-libraries.json` writes it: `alsa.pc`, `-lpam`, `security/pam_appl.h`,
 * `dbus-1.pc >= 1.6`, `libgit2.pc >= 1.9.6 < 1.10`, `lua5.4.pc|lua-5.4.pc`.
 */
function parseWant(text) {
    const [names = '', ...bounds] = text.split(/ +(?=[<>])/);
    const bound = (sign) => bounds.find((one) => one.startsWith(`${sign} `))?.slice(sign.length + 1);
    return { anyOf: names.split('|').map(missingOf), atLeast: bound('>='), below: bound('<') };
}
function missingOf(label) {
    if (label.startsWith('-l'))
        return { kind: 'library', name: label.slice(2) };
    if (label.endsWith('.pc'))
        return { kind: 'module', name: label.slice(0, -3) };
    return { kind: 'header', name: label };
}
/** How messages call it: as it is written in the data. */
function labelOfWant({ anyOf, atLeast, below }) {
    const bounds = [
        ...(atLeast === undefined ? [] : [`>= ${atLeast}`]),
        ...(below === undefined ? [] : [`< ${below}`]),
    ];
    return [anyOf.map(_missing_libraries_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy).join(' or '), ...bounds].join(' ');
}


/***/ }),

/***/ 85642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readWants)
});

// UNUSED EXPORTS: wantsOfGraph

// EXTERNAL MODULE: ./lib/src/wanted-packages/crate-graph.js
var crate_graph = __webpack_require__(44068);
;// CONCATENATED MODULE: ./lib/data/crate-libraries.json
const crate_libraries_namespaceObject = /*#__PURE__*/JSON.parse('{"GN":["c","m","dl","pthread","rt","util","resolv","gcc","gcc_s","gcc_eh","stdc++","atomic","crypt","anl"],"FQ":{"alsa-sys":{"wants":["alsa.pc"],"read":"diwic/alsa-sys@bd4b91df2f31 build.rs"},"audiopus_sys":{"wants":["opus.pc"],"fallback":true,"read":"Lakelezz/audiopus_sys@edd3917243d4 build.rs"},"aws-lc-fips-sys":{"none":"it compiles its own","read":"awslabs/aws-lc-rs@5337f143c733 aws-lc-fips-sys/builder/main.rs"},"aws-lc-rs":{"none":"the crate that it depends on compiles its own","read":"awslabs/aws-lc-rs@5337f143c733 aws-lc-rs/build.rs"},"aws-lc-sys":{"none":"it compiles its own","read":"aws-lc-sys 0.47.0 builder/main.rs"},"boring-sys":{"none":"it compiles its own","read":"cloudflare/boring@dbdeb8b24bb1 boring-sys/build/main.rs"},"bzip2-sys":{"wants":["bzip2.pc"],"own":["static"],"off":["__disabled"],"fallback":true,"read":"trifectatechfoundation/bzip2-rs@a1652196e845 bzip2-sys/build.rs"},"clang-sys":{"none":"it is for the libclang of the machine that builds","read":"KyleMayes/clang-sys@0b404336abba build.rs"},"compress-tools":{"wants":["libarchive.pc"],"read":"OSSystems/compress-tools-rs@7947236b8489 src/build.rs"},"curl-sys":{"wants":["libcurl.pc"],"own":["static-curl"],"fallback":true,"read":"alexcrichton/curl-rust@e89ad65d109f curl-sys/build.rs"},"devicemapper-sys":{"wants":["devmapper.pc >= 1.02.151"],"read":"stratis-storage/devicemapper-rs@58c70b331aa4 devicemapper-rs-sys/build.rs"},"dirs-sys":{"none":"it has no library of its own","read":"dirs-sys 0.5.0 Cargo.toml, src/lib.rs"},"drm-ffi":{"none":"it has declarations only","read":"Smithay/drm-rs@b65efbc210db drm-ffi/Cargo.toml"},"drm-sys":{"features":{"use_bindgen":["libdrm.pc"]},"none":"it has declarations only","read":"Smithay/drm-rs@b65efbc210db drm-ffi/drm-sys/build.rs"},"evdev-sys":{"wants":["libevdev.pc"],"fallback":true,"read":"ndesh26/evdev-rs@272843a1ab8d evdev-sys/build.rs"},"expat-sys":{"wants":["expat.pc >= 2.1.0"],"fallback":true,"read":"servo/libexpat@f5c5e8129c03 build.rs"},"ffmpeg-sys":{"wants":["libavutil.pc"],"off":["build"],"features":{"avcodec":["libavcodec.pc"],"avdevice":["libavdevice.pc"],"avfilter":["libavfilter.pc"],"avformat":["libavformat.pc"],"avresample":["libavresample.pc"],"postproc":["libpostproc.pc"],"swresample":["libswresample.pc"],"swscale":["libswscale.pc"]},"read":"meh/rust-ffmpeg-sys@8e674faff68c build.rs"},"ffmpeg-sys-next":{"wants":["libavutil.pc"],"off":["build"],"features":{"avcodec":["libavcodec.pc"],"avdevice":["libavdevice.pc"],"avfilter":["libavfilter.pc"],"avformat":["libavformat.pc"],"avresample":["libavresample.pc"],"postproc":["libpostproc.pc"],"swresample":["libswresample.pc"],"swscale":["libswscale.pc"]},"read":"zmwangx/rust-ffmpeg-sys@888f10500e6f build.rs"},"freetype-sys":{"wants":["freetype2.pc"],"own":["bundled"],"fallback":true,"read":"PistonDevelopers/freetype-sys@1c76587df98e build.rs"},"fuser":{"features":{"libfuse":["fuse3.pc|fuse.pc"]},"none":"it mounts without libfuse","read":"cberner/fuser@c0420fc49d3f build.rs"},"gbm-sys":{"wants":["-lgbm"],"read":"Smithay/gbm.rs@2b4047f8e5ab gbm-sys/src/lib.rs"},"gdal-src":{"none":"it compiles its own","read":"georust/gdal@eb927e416455 gdal-src/build.rs"},"gdal-sys":{"wants":["gdal.pc"],"own":["bundled"],"read":"georust/gdal@eb927e416455 gdal-sys/build.rs"},"gdkwayland-sys":{"none":"it has declarations only; from 0.16 on, its manifest says what it needs","read":"gdkwayland-sys 0.15.3 Cargo.toml, which has no build script"},"geos-src":{"none":"it compiles its own","read":"georust/geos@783a0d1cb61e sys/geos-src/build.rs"},"geos-sys":{"wants":["geos.pc","-lgeos_c"],"own":["static"],"read":"georust/geos@783a0d1cb61e sys/build.rs"},"gettext-sys":{"none":"gettext is part of glibc, or it compiles its own","read":"gettext-rs/gettext-rs@951fd2913338 gettext-sys/build.rs"},"glutin_egl_sys":{"none":"it opens the library at run time","read":"rust-windowing/glutin@06dc57bffcb1 glutin_egl_sys/src/lib.rs"},"glutin_glx_sys":{"none":"it opens the library at run time","read":"rust-windowing/glutin@06dc57bffcb1 glutin_glx_sys/src/lib.rs"},"grpcio-sys":{"none":"it compiles its own","read":"tikv/grpc-rs@edb4d961cd71 grpc-sys/build.rs"},"harfbuzz-sys":{"wants":["harfbuzz.pc"],"own":["bundled"],"read":"servo/rust-harfbuzz@2567408bf1cb harfbuzz-sys/build.rs"},"harfbuzz_rs":{"wants":["harfbuzz.pc"],"fallback":true,"read":"harfbuzz/harfbuzz_rs@e77d94a98558 build.rs"},"hdf5-metno-src":{"none":"it compiles its own","read":"metno/hdf5-rust@25418ae50cdf hdf5-src/build.rs"},"hdf5-metno-sys":{"wants":["hdf5.pc|hdf5-serial.pc"],"own":["static"],"read":"metno/hdf5-rust@25418ae50cdf hdf5-sys/build.rs"},"hdf5-src":{"none":"it compiles its own","read":"aldanor/hdf5-rust@43015ddaa87e hdf5-src/build.rs"},"hdf5-sys":{"wants":["hdf5.pc|hdf5-serial.pc"],"own":["static"],"read":"aldanor/hdf5-rust@43015ddaa87e hdf5-sys/build.rs"},"hidapi":{"features":{"linux-static-hidraw":["libudev.pc"],"linux-static-libusb":["libusb-1.0.pc"],"linux-shared-libusb":["libusb-1.0.pc","hidapi-libusb.pc"],"linux-shared-hidraw":["hidapi-hidraw.pc"]},"none":"it reads hidraw itself","read":"ruabmbua/hidapi-rs@99b98adb5548 build.rs"},"hts-sys":{"none":"it compiles its own; other crates have the libraries that it links","read":"rust-bio/hts-sys@40496b72354b build.rs"},"inotify-sys":{"none":"it is part of glibc","read":"hannobraun/inotify-sys@c8433890512c build.rs"},"input-sys":{"wants":["-linput"],"features":{"libinput_1_23":["-linput >= 1.23"],"libinput_1_26":["-linput >= 1.26"],"libinput_1_27":["-linput >= 1.27"],"libinput_1_28":["-linput >= 1.28"],"libinput_1_29":["-linput >= 1.29"],"libinput_1_30":["-linput >= 1.30"]},"read":"Smithay/input.rs@691c8502d4ed input-sys/src/lib.rs, Cargo.toml"},"jack-sys":{"wants":["jack.pc"],"read":"RustAudio/rust-jack@50adcd004d8a jack-sys/build.rs"},"khronos-egl":{"off":["no-pkg-config"],"features":{"static":["egl.pc"]},"none":"it opens the library at run time","read":"timothee-haudebourg/khronos-egl@5605af04fb91 build.rs"},"lcms2-sys":{"wants":["lcms2.pc"],"own":["static"],"fallback":true,"read":"kornelski/rust-lcms2-sys@8a0f3ed0efee src/build.rs"},"leptonica-sys":{"wants":["lept.pc"],"read":"ccouzens/leptonica-sys@a4c9f4c7684e build.rs"},"libappindicator-sys":{"none":"it opens the library at run time","read":"tauri-apps/libappindicator-rs@ef19dc0cd523 sys/src/lib.rs"},"libblkid-rs-sys":{"wants":["blkid.pc >= 2.33.2"],"read":"stratis-storage/libblkid-rs@99e6828969a8 libblkid-rs-sys/build.rs"},"libbpf-sys":{"wants":["libelf.pc","zlib.pc"],"own":["vendored-libelf"],"features":{"novendor":["libbpf.pc"]},"read":"libbpf/libbpf-sys@acadbb0cbd6f build.rs"},"libbz2-rs-sys":{"none":"it is written in Rust","read":"libbz2-rs-sys 0.2.5 Cargo.toml, src/lib.rs"},"libcryptsetup-rs-sys":{"wants":["libcryptsetup.pc >= 2.2.0"],"read":"stratis-storage/libcryptsetup-rs@8f2addd770c4 libcryptsetup-rs-sys/build.rs"},"libdbus-sys":{"wants":["dbus-1.pc >= 1.6"],"own":["vendored"],"read":"diwic/dbus-rs@eb330f7e4194 libdbus-sys/build.rs"},"libdeflate-sys":{"features":{"dynamic":["libdeflate.pc"]},"none":"it compiles its own","read":"adamkewley/libdeflater@d11fdf4184b5 libdeflate-sys/build.rs"},"libduckdb-sys":{"wants":["-lduckdb"],"own":["bundled"],"off":["loadable-extension"],"read":"duckdb/duckdb-rs@49523b0ef8d3 crates/libduckdb-sys/build.rs"},"libffi-sys":{"features":{"system":["-lffi"]},"none":"it compiles its own","read":"tov/libffi-rs@874ff66076d9 libffi-sys-rs/build/not_msvc.rs"},"libftdi1-source-lgpl":{"none":"it compiles its own","read":"tanriol/libftdi1-sys@eba6b4d1b039 libftdi1-source-lgpl/build.rs"},"libftdi1-sys":{"wants":["libftdi1.pc >= 1.4"],"own":["vendored"],"read":"tanriol/libftdi1-sys@eba6b4d1b039 build.rs"},"libfuzzer-sys":{"none":"it compiles its own","read":"rust-fuzz/libfuzzer@752f2e26ba60 build.rs"},"libgit2-sys":{"environment":{"LIBGIT2_NO_VENDOR":["libgit2.pc"]},"none":"it compiles its own","read":"rust-lang/git2-rs@da6c126f7733 libgit2-sys/build.rs"},"libgphoto2_sys":{"wants":["libgphoto2.pc >= 2.5.10"],"read":"maxicarlos08/gphoto2-rs@8bfdc5f0fc5b libgphoto2-sys/src/build.rs"},"libgssapi-sys":{"wants":["mit-krb5-gssapi.pc|heimdal-gssapi.pc"],"read":"estokes/libgssapi@72cd352a22a8 libgssapi-sys/build.rs"},"liblzma-sys":{"wants":["liblzma.pc"],"own":["static"],"fallback":true,"read":"Portable-Network-Archive/liblzma-rs@3a89116a9dd5 liblzma-sys/build.rs"},"libmimalloc-sys":{"none":"it compiles its own","read":"purpleprotocol/mimalloc_rust@a35cc759c071 libmimalloc-sys/build.rs"},"libmpv-sys":{"wants":["-lmpv"],"read":"ParadoxSpiral/libmpv-rs@3e6c389b716f libmpv-sys/build.rs"},"libnghttp2-sys":{"none":"it compiles its own","read":"alexcrichton/nghttp2-rs@52b1019726b6 build.rs"},"libpulse-mainloop-glib-sys":{"wants":["libpulse-mainloop-glib.pc"],"read":"jnqnfe/pulse-binding-rust@ee43edac8910 pulse-sys-mainloop-glib/build.rs"},"libpulse-simple-sys":{"wants":["libpulse-simple.pc"],"read":"jnqnfe/pulse-binding-rust@ee43edac8910 pulse-sys-simple/build.rs"},"libpulse-sys":{"wants":["libpulse.pc"],"read":"jnqnfe/pulse-binding-rust@ee43edac8910 pulse-sys/build.rs"},"libraw-rs-sys":{"none":"it compiles its own","read":"libraw-rs-sys 0.0.4+libraw-0.20.1 build.rs"},"librocksdb-sys":{"features":{"io-uring":["liburing.pc"]},"none":"it compiles its own","read":"rust-rocksdb/rust-rocksdb@46d7e4f10dd9 librocksdb-sys/build.rs"},"libseat-sys":{"wants":["libseat.pc"],"read":"PolyMeilex/libseat-rs@00a7f14ae1ca libseat-sys/build.rs"},"libseccomp-sys":{"wants":["-lseccomp"],"read":"libseccomp-rs/libseccomp-rs@fdc61a5bb5b8 libseccomp-sys/build.rs"},"libsodium-sys":{"features":{"use-pkg-config":["libsodium.pc"]},"environment":{"SODIUM_USE_PKG_CONFIG":["libsodium.pc"]},"none":"it compiles its own","read":"sodiumoxide/sodiumoxide@3057acb1a030 libsodium-sys/build.rs"},"libsodium-sys-stable":{"features":{"use-pkg-config":["libsodium.pc"]},"environment":{"SODIUM_USE_PKG_CONFIG":["libsodium.pc"]},"none":"it compiles its own","read":"jedisct1/libsodium-sys-stable@b17dd40bd8ff build.rs"},"libsqlite3-sys":{"wants":["sqlite3.pc"],"own":["bundled","bundled-sqlcipher"],"off":["loadable_extension","bundled-sqlcipher-vendored-openssl"],"features":{"bundled-sqlcipher":["openssl.pc"],"sqlcipher":["sqlcipher.pc"]},"read":"rusqlite/rusqlite@bc267609a454 libsqlite3-sys/build.rs"},"libssh2-sys":{"environment":{"LIBSSH2_SYS_USE_PKG_CONFIG":["libssh2.pc"]},"none":"it compiles its own","read":"alexcrichton/ssh2-rs@4eeeebd1541b libssh2-sys/build.rs"},"libsystemd-sys":{"wants":["libsystemd.pc"],"read":"codyps/rust-systemd@834113a797e3 libsystemd-sys/build.rs"},"libudev-sys":{"wants":["libudev.pc"],"read":"dcuddeback/libudev-sys@d078a0855a91 build.rs"},"libusb-sys":{"wants":["libusb-1.0.pc"],"read":"dcuddeback/libusb-sys@dc149bc95303 build.rs"},"libusb1-sys":{"wants":["libusb-1.0.pc"],"own":["vendored"],"fallback":true,"read":"a1ien/rusb@bb17ee31e4d3 libusb1-sys/build.rs"},"libvips":{"wants":["-lvips","-lglib-2.0","-lgobject-2.0"],"read":"olxgroup-oss/libvips-rust-bindings@81d9c6c5137c build.rs"},"libwebp-sys":{"features":{"system-dylib":["libwebp.pc"]},"none":"it compiles its own","read":"NoXF/libwebp-sys@0a0c9f95715d build.rs"},"libxml":{"wants":["libxml-2.0.pc"],"read":"KWARC/rust-libxml@a81473761994 build.rs"},"libz-ng-sys":{"none":"it compiles its own","read":"libz-ng-sys 1.1.21 zng/cmake.rs"},"libz-sys":{"wants":["zlib.pc"],"own":["static","zlib-ng"],"fallback":true,"read":"rust-lang/libz-sys@2f7f040bce77 build.rs"},"linux-raw-sys":{"none":"it has declarations only","read":"sunfishcode/linux-raw-sys@e7305483a190 src/lib.rs"},"lua-src":{"none":"it compiles its own","read":"mlua-rs/lua-src-rs@178af5ab1dd3 build.rs"},"luajit-src":{"none":"it compiles its own","read":"mlua-rs/luajit-src-rs@8f9a0e552a33 build.rs"},"lz4-sys":{"none":"it compiles its own","read":"10XGenomics/lz4-rs@287dbd063a53 lz4-sys/build.rs"},"lzma-sys":{"wants":["liblzma.pc"],"own":["static"],"fallback":true,"read":"alexcrichton/xz2-rs@1a82c40d6d80 lzma-sys/build.rs"},"magick_rust":{"wants":["MagickWand.pc"],"read":"nlfiedler/magick-rust@d134432c4138 build.rs"},"mlua-sys":{"off":["vendored","luau","external","module"],"features":{"lua55":["lua5.5.pc|lua-5.5.pc|lua55.pc"],"lua54":["lua5.4.pc|lua-5.4.pc|lua54.pc"],"lua53":["lua5.3.pc|lua-5.3.pc|lua53.pc"],"lua52":["lua5.2.pc|lua-5.2.pc|lua52.pc"],"lua51":["lua5.1.pc|lua-5.1.pc|lua51.pc"],"luajit":["luajit.pc"]},"none":"none of its features links a library","read":"mlua-rs/mlua@dc2421732068 mlua-sys/build/find_normal.rs"},"mnl-sys":{"wants":["libmnl.pc"],"read":"mullvad/mnl-rs@4e45ee1fc041 mnl-sys/build.rs"},"mozjpeg-sys":{"none":"it compiles its own","read":"kornelski/mozjpeg-sys@e11cc96cfe76 src/build.rs"},"mysqlclient-src":{"none":"it compiles its own","read":"sgrif/mysqlclient-sys@0f0931667b76 mysqlclient-src/build.rs"},"mysqlclient-sys":{"wants":["mysqlclient.pc|libmariadb.pc"],"own":["bundled"],"read":"sgrif/mysqlclient-sys@0f0931667b76 build.rs"},"ncurses":{"wants":["ncursesw.pc|ncurses.pc|ncurses5.pc"],"features":{"menu":["menu.pc|menuw.pc"],"panel":["panel.pc|panelw.pc"]},"read":"jeaye/ncurses-rs@70023d5e41ae build.rs"},"netcdf-src":{"none":"it compiles its own","read":"georust/netcdf@fc59fe4e3a77 netcdf-src/build.rs"},"netcdf-sys":{"wants":["netcdf.pc|-lnetcdf"],"own":["static"],"read":"georust/netcdf@fc59fe4e3a77 netcdf-sys/build.rs"},"netlib-src":{"features":{"system":["-lblas","-llapack"]},"none":"it compiles its own","read":"blas-lapack-rs/netlib-src@fc68120e131e build.rs"},"nftnl-sys":{"wants":["libnftnl.pc"],"features":{"nftnl-1-1-9":["libnftnl.pc >= 1.1.9"],"nftnl-1-2-0":["libnftnl.pc >= 1.2.0"],"nftnl-1-2-4":["libnftnl.pc >= 1.2.4"],"nftnl-1-2-6":["libnftnl.pc >= 1.2.6"],"nftnl-1-2-7":["libnftnl.pc >= 1.2.7"],"nftnl-1-2-8":["libnftnl.pc >= 1.2.8"],"nftnl-1-2-9":["libnftnl.pc >= 1.2.9"],"nftnl-1-3-0":["libnftnl.pc >= 1.3.0"]},"read":"mullvad/nftnl-rs@de80e60bb590 nftnl-sys/build.rs"},"odbc-sys":{"wants":["-lodbc"],"off":["vendored-unix-odbc"],"features":{"iodbc":["-liodbc"]},"read":"pacman82/odbc-sys@abd0b3accb3e src/functions.rs"},"onig_sys":{"environment":{"RUSTONIG_SYSTEM_LIBONIG":["oniguruma.pc"]},"none":"it compiles its own","read":"rust-onig/rust-onig@73e63eb3eea6 onig_sys/build.rs"},"openblas-src":{"features":{"system":["-lopenblas"]},"none":"it compiles its own","read":"blas-lapack-rs/openblas-src@5251a81c8807 openblas-src/build.rs"},"opencl-sys":{"wants":["-lOpenCL"],"read":"kenba/opencl-sys-rs@969297b8590c src/cl.rs"},"openssl-src":{"none":"it compiles its own","read":"alexcrichton/openssl-src-rs@767b8bffff4d src/lib.rs"},"openssl-sys":{"wants":["openssl.pc"],"own":["vendored"],"off":["unstable_boringssl","aws-lc","aws-lc-fips"],"environment":{"OPENSSL_STATIC":["-lz","-lzstd"]},"read":"sfackler/rust-openssl@88b06860a522 openssl-sys/build/main.rs, build/find_normal.rs; crates/openssl of this repository for the static archives"},"paho-mqtt-sys":{"wants":["-lpaho-mqtt3a"],"own":["bundled"],"read":"eclipse/paho.mqtt.rust@e49838f4d558 paho-mqtt-sys/build.rs"},"pam-sys":{"wants":["-lpam","-lpam_misc","security/pam_appl.h"],"read":"1wilkens/pam-sys@cddb66f2e7d6 build.rs"},"pcap":{"wants":["libpcap.pc|-lpcap"],"read":"rust-pcap/pcap@e8d752b76900 build.rs"},"pcre2-sys":{"wants":["libpcre2-8.pc"],"fallback":true,"read":"BurntSushi/rust-pcre2@9f269262a71d pcre2-sys/build.rs"},"pixman-sys":{"wants":["-lpixman-1"],"read":"pixman-sys 0.1.0 build.rs"},"portaudio-sys2":{"wants":["portaudio-2.0.pc"],"fallback":true,"read":"RustAudio/rust-portaudio@c05bdd3f182e rust-portaudio-sys/build.rs"},"pq-src":{"none":"it compiles its own","read":"sgrif/pq-sys@5a86afc74207 pq-src/build.rs"},"pq-sys":{"wants":["libpq.pc"],"own":["bundled","bundled_without_openssl"],"read":"sgrif/pq-sys@5a86afc74207 build.rs"},"prettyplease":{"none":"its `links` key only states its version","read":"prettyplease 0.2.37 Cargo.toml"},"proj-sys":{"wants":["proj.pc"],"own":["bundled_proj"],"off":["nobuild"],"fallback":true,"read":"georust/proj@a67b941e8f6f proj-sys/build.rs"},"psm":{"none":"it compiles its own","read":"rust-lang/stacker@d3ac2df79a40 psm/build.rs"},"pyo3":{"none":"it has no library of its own","read":"pyo3 0.30.1 Cargo.toml"},"pyo3-ffi":{"wants":["python3-embed.pc"],"off":["extension-module"],"read":"pyo3-ffi 0.30.1 build.rs, pyo3-build-config 0.30.1 src/impl_.rs; which Python it links, PYO3_CROSS_* say"},"rayon-core":{"none":"its `links` key only allows one copy of it","read":"rayon-rs/rayon@c4dac9f82ee0 rayon-core/Cargo.toml"},"rdkafka-sys":{"features":{"dynamic-linking":["rdkafka.pc"]},"none":"it compiles its own; other crates have the libraries that it links","read":"fede1024/rust-rdkafka@cf08f6c1b8dd rdkafka-sys/build.rs"},"renderdoc-sys":{"none":"it opens the library at run time","read":"ebkalderon/renderdoc-rs@ff7c350b26de renderdoc-sys/src/lib.rs"},"ring":{"none":"it compiles its own","read":"ring 0.17.14 build.rs"},"rquickjs-sys":{"none":"it compiles its own","read":"DelSkayn/rquickjs@edfc45c2c249 sys/build.rs"},"sasl2-sys":{"wants":["libsasl2.pc"],"own":["vendored"],"read":"MaterializeInc/rust-sasl@f0a3c3050256 sasl2-sys/build.rs"},"sdl2-sys":{"wants":["-lSDL2"],"own":["bundled"],"features":{"image":["-lSDL2_image"],"ttf":["-lSDL2_ttf"],"mixer":["-lSDL2_mixer"],"gfx":["-lSDL2_gfx"]},"read":"Rust-SDL2/rust-sdl2@de686d00ef91 sdl2-sys/build.rs"},"sdl3-image-sys":{"wants":["-lSDL3_image"],"own":["build-from-source"],"off":["no-link"],"read":"maia-s/sdl3-sys-rs@87428d8aeeeb sdl3-image-sys/build.rs, Cargo.toml"},"sdl3-mixer-sys":{"wants":["-lSDL3_mixer"],"own":["build-from-source"],"off":["no-link"],"read":"maia-s/sdl3-sys-rs@87428d8aeeeb sdl3-mixer-sys/build.rs, Cargo.toml"},"sdl3-net-sys":{"wants":["-lSDL3_net"],"own":["build-from-source"],"off":["no-link"],"read":"maia-s/sdl3-sys-rs@87428d8aeeeb sdl3-net-sys/build.rs, Cargo.toml"},"sdl3-sys":{"wants":["-lSDL3"],"own":["build-from-source"],"off":["no-link"],"read":"maia-s/sdl3-sys-rs@87428d8aeeeb sdl3-sys/build.rs, Cargo.toml"},"sdl3-ttf-sys":{"wants":["-lSDL3_ttf"],"own":["build-from-source"],"off":["no-link"],"read":"maia-s/sdl3-sys-rs@87428d8aeeeb sdl3-ttf-sys/build.rs, Cargo.toml"},"seccomp-sys":{"wants":["-lseccomp"],"read":"polachok/seccomp-sys@9d89b10f9faa build.rs"},"secp256k1-sys":{"none":"it compiles its own","read":"rust-bitcoin/rust-secp256k1@9fc86f756f0c secp256k1-sys/build.rs"},"selinux-sys":{"wants":["-lselinux","selinux/selinux.h"],"read":"koutheir/selinux-sys@c2d48be53fd6 build.rs"},"servo-fontconfig-sys":{"wants":["fontconfig.pc >= 2.11.1"],"fallback":true,"read":"servo/libfontconfig@4e97940af72c build.rs"},"shaderc-sys":{"wants":["shaderc.pc"],"own":["build-from-source"],"fallback":true,"read":"google/shaderc-rs@78e480d4ef34 shaderc-sys/build/build.rs"},"skia-bindings":{"wants":["freetype2.pc|-lfreetype","fontconfig.pc|-lfontconfig"],"features":{"egl":["egl.pc|-lEGL"],"x11":["gl.pc|-lGL"],"wayland":["wayland-egl.pc|-lwayland-egl","-lGLESv2"],"use-system-jpeg-turbo":["-ljpeg"]},"environment":{"SKIA_USE_SYSTEM_LIBRARIES":["libpng.pc|-lpng16","zlib.pc|-lz","harfbuzz.pc|-lharfbuzz","expat.pc|-lexpat","icu-uc.pc|-licuuc","icu-i18n.pc|-licui18n","icu-io.pc|-licuio","-ljpeg"]},"read":"skia-bindings 0.99.0 build_support/platform/linux.rs"},"soapysdr-sys":{"wants":["SoapySDR.pc >= 0.8.0"],"read":"kevinmehall/rust-soapysdr@ce57c0c32c6d soapysdr-sys/build.rs"},"tesseract-sys":{"wants":["tesseract.pc >= 4.1"],"read":"ccouzens/tesseract-sys@f8c070d82e4f build.rs"},"tikv-jemalloc-sys":{"none":"it compiles its own","read":"tikv/jemallocator@c7101ce04fda jemalloc-sys/build.rs"},"tracy-client-sys":{"features":{"debuginfod":["-ldebuginfod"]},"none":"it compiles its own","read":"tracy-client-sys 0.27.0 build.rs"},"tree-sitter":{"none":"it compiles its own","read":"tree-sitter/tree-sitter@74b7d0c951eb lib/binding_rust/build.rs"},"tree-sitter-language":{"none":"it has declarations only","read":"tree-sitter/tree-sitter@74b7d0c951eb crates/language/Cargo.toml"},"tss-esapi-sys":{"wants":["tss2-sys.pc","tss2-esys.pc","tss2-tctildr.pc","tss2-mu.pc"],"own":["bundled"],"read":"parallaxsecond/rust-tss-esapi@f2af12fb1b78 tss-esapi-sys/build.rs"},"turbojpeg-sys":{"wants":["libturbojpeg.pc >= 3.0"],"own":["cmake"],"read":"honzasp/rust-turbojpeg@ac81a5abc206 turbojpeg-sys/build.rs"},"v4l-sys":{"wants":["-lv4l1","-lv4l2","-lv4lconvert"],"read":"raymanfx/libv4l-rs@30f6dbaeed5c v4l-sys/build.rs"},"wasm-bindgen-shared":{"none":"its `links` key only allows one copy of it","read":"wasm-bindgen-shared 0.2.108 build.rs"},"wayland-sys":{"off":["dlopen"],"features":{"client":["wayland-client.pc"],"cursor":["wayland-cursor.pc"],"egl":["wayland-egl.pc"],"server":["wayland-server.pc"],"libwayland_client_1_23":["wayland-client.pc >= 1.23"],"libwayland_server_1_22":["wayland-server.pc >= 1.22"],"libwayland_server_1_23":["wayland-server.pc >= 1.23"]},"none":"none of its features links a library","read":"Smithay/wayland-rs@6ba2446f2dfa wayland-sys/build.rs"},"x11":{"features":{"glx":["gl.pc"],"xlib":["x11.pc"],"xlib_xcb":["x11-xcb.pc"],"xcursor":["xcursor.pc"],"dpms":["xext.pc"],"xfixes":["xfixes.pc"],"xft":["xft.pc"],"xinput":["xi.pc"],"xinerama":["xinerama.pc"],"xmu":["xmu.pc"],"xrandr":["xrandr.pc"],"xrender":["xrender.pc"],"xpresent":["xpresent.pc"],"xss":["xscrnsaver.pc"],"xt":["xt.pc"],"xtst":["xtst.pc"],"xf86vmode":["xxf86vm.pc"]},"none":"none of its features links a library","read":"AltF02/x11-rs@ff57a942e5a4 x11/build.rs"},"x11-dl":{"none":"it opens the library at run time","read":"AltF02/x11-rs@ff57a942e5a4 x11-dl/build.rs"},"xcb":{"wants":["-lxcb"],"off":["dl"],"features":{"xlib_xcb":["-lX11-xcb"]},"read":"rust-x-bindings/rust-xcb@7b4580fe1d8c src/ffi/base.rs, src/ffi/dl.rs; xcb 1.4.0 src/ffi/xlib_xcb.rs"},"xkbcommon":{"wants":["-lxkbcommon"],"features":{"x11":["-lxkbcommon-x11"]},"read":"rust-x-bindings/xkbcommon-rs@6c37936da04b src/xkb/ffi.rs, src/xkb/x11/ffi.rs"},"yeslogic-fontconfig-sys":{"wants":["fontconfig.pc"],"off":["dlopen"],"read":"yeslogic/fontconfig-rs@6e9bf5c19415 fontconfig-sys/build.rs"},"zstd-sys":{"off":["vendored","rust-backend"],"features":{"pkg-config":["libzstd.pc"]},"environment":{"ZSTD_SYS_USE_PKG_CONFIG":["libzstd.pc"]},"none":"it compiles its own","read":"zstd-sys 2.1.3+zstd.1.5.7 build.rs"}}}');
// EXTERNAL MODULE: ./lib/src/wanted-packages/want.js
var want = __webpack_require__(16790);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/known-crates.js


const rows = new Map(Object.entries(crate_libraries_namespaceObject.FQ));
/**
 * What a crate of the table asks for with its features.
 * @param env the variables of the build: some crates choose by them
 * @returns undefined for a crate that the table does not have.
 */
function needsOfKnown({ name, features }, env) {
    const row = rows.get(name);
    if (row === undefined)
        return undefined;
    const active = (names = []) => names.find((one) => features.has(one));
    const off = active(row.off);
    const own = active(row.own);
    const isSet = (variable) => !['', '0', undefined].includes(env[variable]);
    const added = [
        ...Object.entries(row.features ?? {}).filter(([feature]) => features.has(feature)),
        ...Object.entries(row.environment ?? {}).filter(([variable]) => own === undefined && isSet(variable)),
    ];
    const texts = off === undefined
        ? [...(own === undefined ? (row.wants ?? []) : []), ...added.flatMap(([, more]) => more)]
        : [];
    const feature = off ?? own;
    const none = feature === undefined ? (row.none ?? 'it compiles its own') : `feature ${feature}`;
    return { wants: texts.map(want/* parseWant */.C), isOptional: row.fallback === true, none };
}
/** Whether every sysroot has a library. */
function isAlwaysThere(library) {
    return crate_libraries_namespaceObject.GN.includes(library);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/own-words.js






/** The most files of a crate that are read, and the most bytes of one. */
const mostFiles = 500;
const mostBytes = 2 ** 20;
/** How a build script asks for a library, where the name stands there as it is. */
const ofBuildScript = [
    [/\b(?:probe|probe_library|find_library|find)\(\s*"([\w.+-]{1,100})"\s*\)/g, (name) => `${name}.pc`],
    [/\bcargo::?rustc-link-lib=(?:dylib=)?([\w.+-]{1,100})"/g, (name) => `-l${name}`],
];
const ofSource = /^[ \t]*#\[link\(\s*name\s*=\s*"([\w.+-]{1,100})"\s*(?:,\s*kind\s*=\s*"dylib"\s*)?\)\]/gm;
/**
 * Reads what a crate's build script and sources name literally: modules of pkg-config and libraries. What a
 * script makes up as it runs cannot be known before it does.
 */
function wantsInOwnWords({ buildScript, folder }) {
    const found = new Set();
    const script = buildScript === undefined ? '' : textOf(buildScript);
    for (const [pattern, want] of ofBuildScript)
        for (const [, name = ''] of script.matchAll(pattern))
            found.add(want(name));
    for (const file of sourcesIn((0,external_node_path_.join)(folder, 'src')))
        for (const [, name] of textOf(file).matchAll(ofSource))
            found.add(`-l${name}`);
    const isNews = (text) => !(text.startsWith('-l') && isAlwaysThere(text.slice(2)));
    return [...found].filter(isNews).map(want/* parseWant */.C);
}
function sourcesIn(folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true });
        const sources = files.filter((one) => one.isFile() && one.name.endsWith('.rs'));
        return sources.slice(0, mostFiles).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return [];
    }
}
/** Empty for what is no file to read. */
function textOf(file) {
    try {
        return (0,open_file/* fittingText */.L)(file, mostBytes) ?? '';
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return '';
    }
}

// EXTERNAL MODULE: ./lib/src/debian/version.js
var version = __webpack_require__(72742);
// EXTERNAL MODULE: ./lib/src/rust/cargo-cfg.js
var cargo_cfg = __webpack_require__(99254);
// EXTERNAL MODULE: ./lib/src/rust/cargo-config.js
var cargo_config = __webpack_require__(14176);
;// CONCATENATED MODULE: ./lib/src/wanted-packages/system-deps.js



/**
 * Reads what a crate asks pkg-config for from `package.metadata.system-deps`, as the crate system-deps does
 * (https://docs.rs/system-deps): a key is a module or has its name; a version may depend on a feature, a whole
 * dependency on a feature or on a cfg; `optional` ones are left out where nothing turns them on.
 * @returns undefined where the crate has no such table.
 */
function systemDepsOf({ systemDeps, features }, target) {
    if (!(0,cargo_config/* isTable */.bI)(systemDeps))
        return undefined;
    const cfg = (0,cargo_cfg/* cfgOf */.i)(target.triple) ?? new Set();
    return Object.entries(systemDeps).flatMap(([key, value]) => {
        if (!key.startsWith('cfg('))
            return wantsOf(key, value, features);
        if (!(0,cargo_config/* isTable */.bI)(value) || (0,cargo_cfg/* cfgHolds */.l)(key, cfg) !== true)
            return [];
        return Object.entries(value).flatMap(([name, dependency]) => wantsOf(name, dependency, features));
    });
}
function wantsOf(key, value, features) {
    if (typeof value === 'string')
        return wanted([key], value);
    if (!(0,cargo_config/* isTable */.bI)(value))
        return [];
    const { feature, optional } = value;
    if (typeof feature === 'string' && !features.has(feature))
        return [];
    const overrides = Object.entries(value).flatMap(([name, table]) => features.has(name) && (0,cargo_config/* isTable */.bI)(table) && typeof table.version === 'string' ? [table] : []);
    if (optional === true && typeof feature !== 'string' && overrides.length === 0)
        return [];
    const versionIn = (table) => boundsOf(String(table.version ?? '')).atLeast ?? '0';
    const newest = overrides.sort((a, b) => (0,version/* compareVersions */.Z)(versionIn(b), versionIn(a)))[0];
    const one = { ...value, ...newest };
    const fallbacks = one['fallback-names'];
    const names = [one.name ?? key, ...(Array.isArray(fallbacks) ? fallbacks : [])].map(String);
    return wanted(names, typeof one.version === 'string' ? one.version : '');
}
/** What cannot be the name of a module is left out: it would be a path. */
function wanted(modules, version) {
    const names = modules.filter((name) => /^[A-Za-z0-9][\w.+-]{0,99}$/.test(name));
    const anyOf = names.map((name) => ({ kind: 'module', name }));
    return anyOf.length === 0 ? [] : [{ anyOf, ...boundsOf(version) }];
}
/** `1.2`, `>= 1.2, < 2`: the bounds of a version as pkg-config has them. */
function boundsOf(text) {
    const parts = text.split(',').map((part) => part.trim());
    const after = (sign) => parts
        .flatMap((part) => (sign.test(part) ? [part.replace(sign, '').trim()] : []))
        .find((one) => /^\d[\w.+~-]{0,40}$/.test(one));
    return { atLeast: after(/^(?:>=|>|=)?\s*(?=\d)/), below: after(/^<=?\s*/) };
}

;// CONCATENATED MODULE: ./lib/src/wanted-packages/wants-of-lock.js




/**
 * Reads what the crates of a build ask of the target: from `package.metadata.system-deps` of their manifests,
 * else from our table, else from what the text of their build scripts names.
 * @throws CrossrootError when cargo cannot read the project.
 */
async function readWants(call) {
    return wantsOfGraph(await (0,crate_graph/* readCrateGraph */.o)(call), call);
}
/** What the crates of a graph ask of a target, with the variables of the build. */
function wantsOfGraph(graph, { target, env }) {
    const asks = [];
    const none = [];
    const unknown = [];
    for (const crate of [...graph.ofTarget].sort(byName)) {
        const named = { crate: crate.name, version: crate.version };
        const known = knownNeeds(crate, target, env);
        if (known !== undefined && known.wants.length > 0)
            asks.push({ ...named, ...known });
        else if (known !== undefined)
            none.push({ ...named, why: known.none });
        else if (crate.isMember || looksNative(crate)) {
            const wants = wantsInOwnWords(crate);
            if (wants.length > 0)
                asks.push({ ...named, wants, isOptional: !crate.isMember, by: 'text' });
            if (!crate.isMember || (wants.length === 0 && looksNative(crate)))
                unknown.push(named);
        }
    }
    return { graph, asks, none, unknown };
}
function knownNeeds(crate, target, env) {
    const wants = systemDepsOf(crate, target);
    if (wants !== undefined)
        return { wants, isOptional: false, none: 'its features ask for nothing', by: 'metadata' };
    const known = needsOfKnown(crate, env);
    return known === undefined ? undefined : { ...known, by: 'table' };
}
/** By the key that is for crates of native libraries, and by the name that they have by custom. */
function looksNative({ name, links }) {
    return links !== undefined || /[-_]sys$/.test(name);
}
function byName(a, b) {
    return `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1;
}


/***/ })

};
