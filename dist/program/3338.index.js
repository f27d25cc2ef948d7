export const id = 3338;
export const ids = [3338];
export const modules = {

/***/ 22853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   SK: () => (/* binding */ chooseIndex),
/* harmony export */   b6: () => (/* binding */ openIndex),
/* harmony export */   c: () => (/* binding */ maxUnpacked)
/* harmony export */ });
/* unused harmony export decompressIndex */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _archive_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22337);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);



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
            what: `${release.url} lists no usable index for ${component} on ${architecture}`,
            why: [
                `it must list ${stem} and either ${stem}.gz or ${stem}.xz`,
                `its architectures are ${release.architectures.join(' ')}`,
            ],
            todo: 'use a release that has this architecture',
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
            why: `${stem} has ${unpacked.size} bytes, ${file.size} compressed; the limit is ${maxUnpacked}`,
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
    const hashPath = `${path.slice(0, path.lastIndexOf('/') + 1)}by-hash/SHA256/${sha256}`;
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
            todo: ['try again later: a mirror may be in the middle of an update', 'use another mirror'],
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
            what: `${what} does not have the size that its release states`,
            why: `the release states ${size} bytes; ${total > size ? 'more' : `only ${total}`} came out`,
            todo: 'use another mirror',
        });
    }
}


/***/ }),

/***/ 73338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchInRelease: () => (/* binding */ fetchInRelease),
  iJ: () => (/* binding */ readRelease),
  xj: () => (/* binding */ readSuite),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/src/text/format.js
var format = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __webpack_require__(47563);
// EXTERNAL MODULE: ./lib/src/debian/package.js
var debian_package = __webpack_require__(49058);
;// CONCATENATED MODULE: ./lib/data/keyrings/debian.json
const debian_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Debian Archive Automatic Signing Key (10/buster)","fingerprint":"80d15823b7fd1561f9f7bcdddc30d7c23cbbabee","keyIds":["dc30d7c23cbbabee","648acfd622f3d138"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFyy5ecBEACxXGKUyi5dFjPhEFoz3IwKlVfDxySVg+hlhcUEO657UHf/7Ba5","wr9eHxjlbpxetAymSNnptgh8oaJWcokr9UjeaTbKrYGpRra7Wd1W+f++9tF7BVvV","+AWBaltD5NDuq+eQ7kj72oeMa7KAr4702ZokLgiTsS9dPeDAodx3/jMuV9VxlJ7q","w07bAoUdzhlPBcII3MOCMfQmtwIg27/qqekeOnrGtNwscugwVqcBATxRZ1wNAebJ","60FH9FQOtPZJnuv/q3KXqoneuSMKiBKferQhLXDG/1fUyojNF9Dcae+HmHAZmVsV","K8cHQwgSICWOgWOKVHUH0YHYvElhNIWayaw1EswEW3WMa0F4tY+EDNHEII1TGOxc","X9VzbGT998Hiuf9iJuWuCgYZ75XGA/tUooOwLE77lxPGpTtLL0tr/lTJOkfwxVeY","ERH1LranSQhZAXDHozKPylGo2vLxfA4WNKfaC7Mgq2WKpDWjYtF4kO6/Eiyoiq8L","DqOkCtvt84PFoXEGMk3I1yd7d3bhIUwsgt6nkvn54xebJwVe5aK4MM7qCNZAm+7i","94iZjXTH9wUWX27n9UESqYeHjer1L0m/yL8sn4ceCMzpri2HsI71URwJp47GJTSV","6oAm7NJkiT5Oihcex/tvObZZXZZNqtwROBCkBcdb4Ii3upIfx8uQ3WBkSQARAQAB","iQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQ3DDXwjy7q+7u/g//Wzz20dlQymfkrtvgWAXN","8qw6ifkQtd/kNu61A5u5MGg/EViFnmvZdtYRentf3qnsDl3ZgjYhHMJ5hLVG16Gb","2nrkpQQe6rBX26PMkg/wP5uebUnPQscEO0KpVlJBppO4/rmJNKsphsRYCkgbZORM","LyTRijrN+NJw3Lirk59ykkWyu0PQN0by+aDMOjg4Qt8vfpNxeeEBtCg7wk5XuArZ","mDwcjqazkXn04l74LRzXynK2HFakROCWZQQxl87gpFXAzcdualbenazYI3nWcpPM","taLvOoWpse4jM2c4UC9fX+PLOCOh01POMu/7+omeKfuSLJ77ngS7jkCdbn8y469e","EBFh5tGD2piNg3IgSFjGFOIKt8eOOYQJ5dYLCYpDQ12qO3B/TnRiIwWGDPWg3wxZ","UEkVS+ZkqZcBe3qIqEQ4r/ZgG2vByWdiKDEYGIk6vITOP9SBzWE29M883oAvifcG","3cTwyODl06RMe/DJkZwMxbti0qn2Fpw6T4kozVVI3wbmuLm7kShcTxeE4volP44c","3mOcqIyXIoOQeCLHy34SmYkzmSJ7iE32u6V4hzvPOtfxFbR6VUKOGvFCGUTLfvZr","AqF2PiUWw9B/bXkD6j7js7eclYz9ClgDnW8p5HzA4xVoVAvZISNbwxtiwflplbYT","6t1Mv1sU2iyjjrncY2AYV1mJAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfCPLur","7gUCXLLmbBcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRDcMNfCPLur7ihB","D/4iace5p4gK5MTRNTibKNktYfpOr47BccPGdfeEx+PrVXPHAvFVoo6cwTBa0VeS","n8jXkosgwlXREUTsXFTWq0XFOKBg1OLzofKQyxfyYZLM4ge2VAGuI20HuwnAVHUU","/+8BIzH31CJmvsehWIhALaCxA7RbI01aREpiDJoiBNppHCqwXBRxzk3y7Shmo4pt","J+joRw4x9OZXjBC1y4q70bafOufglKGU11qMDqTan9LpbVT8eN/7xLuGQsUC+Nt5","ZB/UZkN7shfHiI8bEOTfR9hawf83i/ErAv3PhFmcI9D9SAe11PYGTYwZtGs6Osnv","SXyJNyxvanaFbNfowEUou4NGGdRMXff6W3qe7SQG976SHmJtHB5V5QlO9gVxU5TC","TQc1IL7+JJRhJN83Yo/CnOo6xeY0/jlhZDvVFylGuHDe2L87Q4GqU4ztwrq6KYPA","OuPCGrDTo6Dzc0+WAiZfnrtx11qSawa6hlP0pJdjw09fhBaugrdPyIr23b0iMwp+","Q8mMaqU8ud4Sfae8KuMvcaNF5dCNe4qJ3xVfeQCkZIsFVSWdq8LHxmQoVZYH+ZsQ","7QzjKZT5s6sb5We7scGYm6O0+1SzT0j4IoiXM39kovzmq40eEZktOm0l7qmDO5vW","2DcMSdFrf9bY4yP0/XiCgKIntl6xKC8FP6lBYl+fd4Jq1IkCTgQfAQoAOBYhBIDR","WCO3/RVh+fe83dww18I8u6vuBQJcsuZsFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJENww18I8u6vu6IIP/RwycYXi/0bHlthWvS5dAfWlpkQBuG5ZZmxCgw0O","meTFPrIAMk2TZ7mgeiPGetwmvze+5QeRmy4zdSZfyaQWxcWoIE+oUaWEARLlSGIT","nDVn6fiAgjcqauT3Sw3EWp2UAVIvJOoz59aZI+msdglI82eSO+v/XoZ/Bk3KrwrA","ClCqsPfInXdodLeBbDxQ+CJGGjq87sjS6DM8LZFR6Y3rcJf9QbGSU1ZG+bjNb4nq","de29eIqhrJPcfh4p12ADNLUf0MFWh8KDkVOy9cqJH/GeYX3kPxl8cDD6s5PwEsrc","TIa1Iaw7cYSxRRZQJYeCf9//2kn4xQOzFwSoVDHLjg4tTgctLzcmiebqZAtoZGLA","QGDq2SrnPc9vK3z8VMgzrJM1pNkLrhAvTZtyyw85bq/SXUfymPnWDhk5071v6yfn","IMLtvzgA+FcybD6mRLC1tUFhfeqqVi5zbw1haunGnwodSTw/z2BcgR9fdCGA8ebv","Iwh8txQsDHNG10E8dWwF8pe/e8uSdagmITTE9QYN04rV/RRMY6WJ8+2pz12XQZmA","18BPljP2VIHZcBg5Cm2sSgjNA/rpwlGtAxA+ztimwnV39p90BAEVUco8AXXM9cBa","ya2pxNf5U0hj6xMG27FqIcdmmyKlys2m6kPLDuxrF0hPBIa3WM5jEKXercrsMGC+","x9VoiQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQ3DDXwjy7q+6H7w/+OLbg5w8pGGnm1t0I","2QoLVKz3bNYLf0aJ5SwODYjXnQbLgcEjct/4gexTy3ahPR6zsX2cq0BGXH80A2nT","g9MP20BUOjtQnGjRozn9FotTOi5HsxoyIBcP5pfk2zcfcskpTJchqVhB5QXmw+vl","CIOtjSgLjrSPmRnhHqKR8bjMzvwo+jjCwTlWVBtjU9UnA1jRhvHzTp8SLC4HHY31","yAiU6FbAlthC0UvCcw/c0FxEacZiy4tDYJUehV1e2tdwHf82yRamZq/wnU6iEM9I","KUNcxHKgpUxwOSK82urpP1gkDb3d8Qp5EVkhTuCO8C4ws6PvFIge21e+XgDLgeR2","B6+SPU8yJdZIpYJeqN9eGjlym6J5YwBi4BSGEU8tiXvfg0ZC+zbcj809l70QMtKc","Cb7CFXQcIpfuBHuqQOkN0IphwtYTJ8u+EADFWwbTPqLrshN85BQQ44JNF/BSkl7j","ZnHJwUqMIwliP2xxBfeHBDiSaGkCju1xQh4fRB3ob2UA/W0AAAptuayUkKS1gMVu","e2Y32qzPOY7mwCKahLQ1wn8AB+jVhndHWMgNbDfJ02BtB3oGyvWDuUaS0XYKGncz","0AE8UNDyn2Xj4uESJFQZ3JP24FVGIDzVUJkYodF4mSZL/KIsjOXSBGitWB7uVlh6","zZzuTkwSbiVvRj75r6xjmTJIlD+JAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfC","PLur7gUCXLLmbBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRDcMNfCPLur","7vrPD/9I5p00zJ42MW0wbAEY4QGjiAVRsv1Lw1VUokeT2h6s0sBhYn+SM+lTCAva","Pp7q0KGFjHOSVCIKlweCV/1Iw9EDuReLpfY2eKNFWRDj+lKYSI74Tos73sNHBRvp","5xXkFqLvNrBmTYfvcqr2FIDfF6LXAZb/yUg6NjE4E93kilwq8lh+3nPqM9apWo9H","6fr6rGfDt1hlrwUDzrI5O7R5tjjQ1dd79YPYBXS6Sbc3LI8mTH6HIKTVgOw1rsA8","haEL1JwzFiCnbmIZ4s5dc2yc+ALpVc3OdUKrCTpU/AthQAu/RSXGN9AdjdLYPDGY","aFer3pZvN2Nrh1ZB8j+4MY1YiOp0qgLQSxaBqq/JRY7jVDNxMyNADZuf7ji4qeAp","9nbIiCWjK4oqKKmGG78BxVx05zTteWPtcxkVSsPMfOgjaEefagYLIgv8Be1+avVg","hboLXrOIrHCFPfV7WNeLcLD8Mwz7/JTFP+XobAvim06QSe5u/wJc85AFTKPV+oCx","dn0dE81bp2G9r4/ypROBBEkYnoFN1dhmysXs8c0xRAboK56WxWihVQhiK7fLOonM","zmceMeiaKsQufNoOQ1a3rO4qd4Dks4cwXWiGhWRXSFWY1cCbxP34oo/fFKAxLBdq","RhN/IjafU+tw5SygW/3mkMHKVxJ2Tb+726QPhb/cYfRfpX52+bRHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMC9idXN0ZXIpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQSA0Vgjt/0VYfn3vN3cMNfCPLur7gUC","XLLl5wIbAwUJDwmcAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRDcMNfCPLur","7p8KD/4gCYmz6IjMnhsz8x9d5lP3h+wIdUdt0L0QCNceoHcblUFhqx74HwVMLFyY","k+8/WHrLry/N83mgWmP8GOeOsQG0+1Fpd+0ew1+smYagSjyON4crv8W47Yb48qfV","UwT9VRJqdW0zga6KD8F17I3ssOVr9pZTDHa33ykwzg4eUvBs4wYdb5dZMYJImgRA","NRzgeiw70LOMZyaPh6yu7i+qcDuVUP1R8xF14GWmKgczsNnOGvaHTo+lc8SSTwjb","OhkNOSN9X6EYdqXRgyeGGiLcgWL7cOmezLNVOV4pDUD1T0jOXMV/t+2hQaPNmIJO","2hFa4m8ewi4Yo7QUw9q/NToJNMwtr4ZeFH4taCfHbfIJBQE+BQJ1MXDckH95LFNF","v3Zfh9iwEXyM1P5IgcgGp5mh7Uzs+FfyNLBzIoC09Kgbtrgohihm5S7jJD7ghogW","tQP6Gvz1XWvXOmljv2ccJKezbL82ChED/uSBnWypPxs2zbtyEvX16QnwJsNZMrvT","Whh4/4jaDrM7wncmU4RoV96KwwTlx8V4XlkEielMCt1Po/9Ws3JbdcFKVEIUrLOB","p631evHuUG+mmBlGAX1k8uiEVK3Xvrn3wdDc8+tPSxDQ9GCnQ4YPOv4SU02eUB+q","tBs85NbpULxAweKyMumARNVuqC82viB2YryUZF5+JslFnmb8prkCDQRcsuXnARAA","rgqqMQG0iABrEdAG6Twzp+wZV7r/2IVqJyhnGyu0+yoOcYqai9eeP8XM3yZk1Y95","FE09g7RJ2jacyhhC5Tsrg+GVJ/1eSsvudegZn+QnqEZ7HrmwJsYKFKhntak11Tvv","hsw08sKM4KVoxZSmMgBq84OUW95ILySM9vm8ge1+aYgr70flXhKne+o1VKeHWlov","tmIGpWaJ7fCHj95pDoJhe6uUkmEIJzMrNIaM7FQ0r4GdBYwqDImW07zMRWk80Av7","uf6f+5xcv27y2yW8ZjKF5u0ZKWln+VZX4EfUdCgJ/0LeV/v9gVbCeanNqGJB6k6D","pKu6IzGzKXi7rHFi1GiuoiVgy9Svx27iRpJaykLxnGFn8C7Lpzo9q034gGIWLwQn","jT1FdPya2pFV1VHNFZQ3JnQRJwE8yGhw/5bpllaUUJKvydSWvBMgOscEHQdtRnA4","IMUXrHGVIhYN/awYkjhubeVJuhbsxaQDqpdAodaoIz20PVBfE+XFbfnLCBwxgzR/","m+mE0iW1GCOBSoFw5SPQBihCF/PPBjqQjZKJz1btUvrv7gpLNuLEyA0RsHBFGqtq","vT1K4Hvx6Y7di35/Nm/Jgty2e75vMSGUm1B+G2pFjEypZjtOckOHQ9hVN4svvMJG","FnqcwZIagMF+67twWmv/AVb5CovsXLKv1qTzplRJWiEAEQEAAYkEcgQYAQoAJhYh","BIDRWCO3/RVh+fe83dww18I8u6vuBQJcsuXnAhsCBQkPCZwAAkAJENww18I8u6vu","wXQgBBkBCgAdFiEEAUbcbUoLKRS97TTbZIrP1iLz0TgFAlyy5ecACgkQZIrP1iLz","0TiL/g//UwdPym98fCTVZJ+HwHId+Ssqo6vTgxA/6DLGRvFILie40vA4OnFrozus","DVh/x+Vv+pxbtdw3w16kfpDifKicx2o4ZyEYl30pdVuBmSEOhFvI3ZgN6P79/Dv3","KhD3QQPKOMSxXO2vCh7BebmpfT2rdukgFED9vxbj1Ec7IMfm4VobFJZaFXZKsTBc","09MQU2Bm1JvtzINsdwzp/sFTilxmqO7kX4DmTM3k1KYmMkx7xq5KUaxSORZHIqDc","Iy74pOIwTuvHN98cYujCKFDk0MfHBovXPUnFHFxd+OgSEbxGnb4Uuus1h89VIU5x","viQHPGe0T9qG6tUBvFuCkPzcWxUg4AN6nxZz8stZHhd0ceuSDeYnGBk6X/eEcYmy","/kEbJEqjf+kuY4VFIDkShnnDrKchyoi/LmkfvW4fOEtTpmB8nkflolKfVaN2dEo2","hyma3iKC5zp8n8hlNwhkt3DiGyYXU0RD7JAbX4jVZSVov5PhAjmrEksxslv/ICrA","J7zfCx62zzm37TGwiQJTWQsIcQ2PRPWFWk/CHAVjNPsu2QpMsGUWccGUOI6a70Ls","VnnufLztc73TM37Jv9hCXljRvVRikTy+StjFZlVQdXoZvNJhhIE/W+/iNoBvChD8","pKSWe6RJYto5CxCQtN6IKgAiUtoXusAgFSB7TZ5CJF1NFZ0VQabJcw/9GunyNNj+","RRdMXbHIVbrDQoqKY1FAhIUE0cURfkVE7z0mYUUZ5bwILchQsvwVsQKorVmryh1f","gaYCOi+H4kvmhljN9HqB9I7vgRaYAJ3qwgYIUselclYN4SNniHzatRMROppUMs9W","5ytENGhxoPARiZpRVL+rPPaFdip33c27pVdNAU/lRq2ZpzkdSTv+2V9GmVfDtcKv","9A4uDqJ97ttgZCaifNbHShzMEWRCXSsT7/52XB7KlxmAynwPNMLeM+/0JTCLyFBE","vyejvgCMGqgvMDEddarHhd6ChdXLJLBAeXVBGRygWcDBO5rX8GPMb0y5/yE+UVpr","kx3jSb2msl9nUW2UcOhfrtu+CPS3qazu6h/QkTwitzAFSn57DtGmwKLzqk63g9Tg","cjBg1HtZS66DzdsJ4Y6Iy51oNyHx3EBLzmdFfxKAeABsapvJl7fhiC93CC3hZTKU","yBjr6DruI2wktWCAAMHFE0eeyIreCHdzzMtu+V2H+X9GJMxzd5jOYBI3vy946R2j","G5gX+WyDcalvWyo8N+XrZKD8NQnWQ/BocU9r5S5aJFcovdcmm1s1Ymdlo5Yuk8WH","ZDOsSf38VzY12szoQ9eMbBJOH7MhseS/gIWC/4x1eEEhGbPQbkzKZlJifv+55Mqq","q7emGyBGqn8+ouVQUr65+xcIST13Ffg80zc=","=NMxW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (10/buster)","fingerprint":"6d33866edd8ffa41c0143aeddcc9efbf77e11517","keyIds":["dcc9efbf77e11517"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFxZ9FABEADPEDVwAUd10zcdnQJF7klaxK1mcTEUd+xfNAKBjhvP69XdAf54","7PS8Xid9zMAK/JARzLsZj5STy1VQQrPGOkSqPKA+gSpW8CmEWwfL/VTfQFFrJ9kb","1eArtb3FFk3qdtLih38t5JUhm0PidKcThemoi3kfVfoK3iWnfnb36RuNG75H73gf","/5i3C4Wq+dGusGXWxz15E9qACja3i/r239unHKvfEFWXQU6IyNYkz8o/hG/knRCX","DTBKbzKt4AH7LQFoLsd+qN8DNUUjxIUZyDTxJac5TXTWKiiOXsxzUmcgZBO+FT8b","Nx19fq9leIqxcBGdXU1TT2STwcgku9QtIKdm8wq0IrlbLjEasmmpeEx6WAIvaZfx","U2hFIKhYJXue2LTu2eUgxFBPUwQYoClCBUDuJgA9n+Z4HGKlibiUhf3HF+KIxqzr","woQn+rac6eVJowsPPN8maeMwltjAdkfSHGWQkgGPPCaGwJj7shq2qJBYmbEbC5j6","02ZJS1srmvJbQrKhG+jdPDADDhwLq5vEQysqcJJ72+vAKjMHOTWc026zwQz3evvO","p6LsrJ+l0kyH1CjMhmumr4A/d+GSFGxzUR6BRAGigSYKQdPWb7Fb9fEuTsa1kp9k","cqRMMGxPYNQsBPu+h0PIMMHEYY5WOMaKni7bE7lfxSdcnDG6TbtAy4zcQwARAQAB","tEdEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMC9idXN0ZXIpIDxkZWJpYW4t","cmVsZWFzZUBsaXN0cy5kZWJpYW4ub3JnPokCVAQTAQoAPhYhBG0zhm7dj/pBwBQ6","7dzJ77934RUXBQJcWfRQAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJENzJ77934RUX/woQAICqnZKgvhZrYU/ogF1Kbx1oPYWg1Dz8ErQtXbFqcSeU","JBsG2eJFHkR//sqeKGFYcE8xHN9oX8i9UMUvmb6FtMMTK9wJ99sSA/PFWJT6FbZo","Eflx27q3fJfzcGGAgtslXBEqYVcyBv6KUQk/d+OC73rdFAH+53BuWFLQKxPFEa3l","U7QLo0oyWH4gKXVGs2D+Bo4sRSa0NzcJoUQXTi04f2RU/4Zs4ar/tYopMoA3H0hC","axZLfrSFtXpb7n3IsivP4mwdaPDSRavLZuNoc/Vze4RGmd0rtC/HyUBHVVMJ17Q2","2WD7eCEhq8XBbh2u1xZWW3WjRgZxlIdvBu78+A0Kiz0noobA/pwPqYAtMmY3hB+8","AuaYYWiM53HhySp0m/XkIMOCHZiAaOe4mTf1rrj2qsEH9ZqHljqLD1Bas5NIy2AD","Q2t5MJiNLKKI54cNCsYB2gkCNNoBN+wYRzbrFPMGFxFk/dnb7gRIsqq60t+cwfdt","Y8QlyI0ss1uWhaB7ORXNC7hOziTM1nJ3rCQy5LY1pUyb7WecYIRG2niLIb8bXlml","XA+jyVQ/Ft8FL33drvXdIrNobNz5Q9PZUSC0Ll2OYkbTzioxTMv8o0SPkz7xawvq","cOhWyNdf7E0/SUf4T75jCZ3zqaZOucNBRekumcUme+6ua8+W0iC4Jtmot5yh4oaZ","=a/CW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (11/bullseye)","fingerprint":"1f89983e0081fde018f3cc9673a4f27b8dd47936","keyIds":["73a4f27b8dd47936","0e98404d386fa1d9"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHQwBEAC7MhpIQlLicwR8tmMH0yFkMIsqIbfudnBCuV043sSSSdUT/XjA","XKdsdOCpfb6Tfiau1uY9Yb8gWLM8JxmSuaIa1jKlYiRZ5G79D7NOVIcqBrqp3lzV","HShLEXs4421f0Y4bSMuDcY/cdmRt+S+qlJvqKLwAbyejyi1i1N39UfJtK/OdZfuP","Njz8VoWPgJff7CaIYYREo4QWzAnuq65gN6DP3q33vh5OcoZgMDR+toEKYyGqhjXI","YEJU9qYz/wpglyijbFoyS3jn0oCTHpS2NwKc01vBGVZpfR+DVSgDWWQHjlrSpb9E","7bAxn2RfUZnQ6Sh3qcoihOjyI0RZ9ZYH8uQlur1JSS2n3/RxtCaV6uRtXDB5GuXj","NfqNsprZVhYYhBcX4z/4oMVim5ABkXwGNQMezrESHGq3oiIeJaBI5Oso2g/D1MIS","2W5B6NzSTqB4CaGzZ+IY30vvkxhnIG7gr4y76FzcafdJKM1cH/XlFXjnSGQ6UmA0","E6hpXnjsQWGPL7InpDYHFVl1dH2syHOqHUmEU8CcZayb6hVygnQHh7DlhsrtnrN8","4qEkuXfitC4Aqaq7lMflGB+ymphxBM+CC4OfiyvW2FDuzQAIWPVRwmKuKxMCRnPm","Sd+UPkyD0jm6yb1F2Fl8Y5T4lYOJJ9OfOpUz38LEqdVx0BosBn68shCwPwARAQAB","iQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQc6Tye43UeTYUrg/+LEMuHp3zMwvR6zok7CAV","n6Wy2QNj7uNEvx7S4jmd8oMcjPZqkF5kjNso2iJs+l+6AeluoQq4b4gnCbGlarqB","Ee0BwKdHKo0eXcOzmx3XoJ7Gt4J+/iIrBANt4cXmvT6kyreq5unj4AkxQDDgeaBX","Ukkr7B0WtzZpRWyYhrHELlGEEdPSAgnIzmLYNXQT5cUrBwLawtn1IfC4SYpVfehW","+ltr+q7OlV18ggLxjsXTD4EppPGtUn9k8NYzMK6IB6NnDxT2pwCsJZzItxv9TU8m","VwchJ+NZ+EKCRgK3QfZkxEfXuZuxRdjyZp3ZYuq+1nT/7BRx1m/Skkj8/zrv/aFQ","iLi9uT3gqAG0PRZBgXbYDHGByTayZayZuW73lBV5dZyEpBEJ55DXgbnDk7rmKPDQ","itXpVvXEZVDo3xMaxu+XP/M3THz159ll3//8MgUKeQWw0wHYD9/iWSDmeo0i6XT+","6cQU3khJv7IvoiK5S6slOa2h3RRoNbtIHhtQVGz7Q5RfoVkczOeV4jo9eiJW3Q8V","2SUhzI8WIIrEjdQJaG/gnDNM8dlO4gnvCfTQVThEtxkYEAWBreo2DfWsKwqi7ZJa","jMdpPGTIvU+pJwDY6i7zNuoHrkph1sgc8dYraX0VzjtfJYLMv0z+oTfdHkNKQ6s/","zhCBw9V3a5w4UtIKaSKGUwiJAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7jdR5","NgUCYAQdDxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRBzpPJ7jdR5Nmn4","EACMtvbnCpFKD+MzkF3b5ccFQLk03cC7sPzRipKsR1SoKKXV7Vcps2telPZPx88F","zjRoj3jBLtsFNELYvpFANFCLO1Nexv9a79sG8vYrhqKDLT6ecgSJDHbRl9DovAjl","VbAGsHBjbmV4J7o7F6xcXgB4t0DIObe2yU4oiCa+S4ku2p9a5ZPrKMJmbRg8EfwD","2VVfw8KCycW977JV7MuihXYjjrHugI40h76+rTbKbuZLcTBxMsi1Dfx5rpLVYZgu","kMU0N9WwBdCC+x6WBQGmOFMDy15f0cuXYTjDuiZExFaSb04e9O6p3wf2vOjfsexF","IQIy9sXJ7KLfpZoULVzoUuAWgZfKxtH3D4imJ9jeiFKbPomeLpo7vsxfZ9W8UMRf","FCKUZG5kS6HKC00ThKD8qXCOz66Ypfy6BJvvTAKr32Y8lgQNqqu7DIntjNrmAJXY","SKlE5h+B/tVD5VdszimE1tEEcgf8lA19C3iqUTIle17w0WvhJgBITE+TP2SUiw4t","fWYQ55y4oUfJi4lJVck4PuV/ELzwlZmN2A8PSgj7JmivfEQhq+ANGRpnGJ7AvmhA","OsuPfakHmsiAdeo0EOIPy5hYFxWGZcFI8xX0ywMH9Kh4hS97oZInCeOsBfWGWUrL","4NWogLYDIsdVLDxlDT+ZPnXzqlbtHhwuoniVpVWXH6sMbokCTgQfAQoAOBYhBB+J","mD4Agf3gGPPMlnOk8nuN1Hk2BQJgBB0PFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEHOk8nuN1Hk2QmcP/A1IBxQMUaPom/NzStJhOMibGUGgcCx306ioq3By","gu5L6Tfo5QoaJINj57Nee+0Dy2dHe9FCaMdv+Cl7cGL6egq6VyIhDyYef/edVRXa","ukzi/dUIW57704lDyudHKBy2KTbzY/WJBNOBXmRG76Q7vTxX4JOYv6whtd5ulyYn","om2KUlctOJ1sfNXg+D0QWo2XjhTkevdewME4aQEaPuJabAcfcr1LoR3Gnsw+l06h","BzuUn1kOMO37ocveGzwLshzIee2b0bhCcc2o2SH7R2xxGkAAleSeS3nXsn0qH/R+","3juQfwKqonmqF/dMx+JhcbIvGi8TfZ0vzhC3YJGqUdK12un0wFF0c0IHR3ZnbkvP","4Fh+yThFgTxMhR3XiX27+n/ic/C1fm3pN0RnQabUHODlP0VgAVk2fwoa+rjZq+Xq","iwZe3qqfXDQrB6blF5/K9jyEaph3D9Ug7Z0wVyFJ8BBgN4+b1DaBRFt43vTOOx2u","VuRDqGjF/LuBAw97kphFK4e8xAkKfUzjygQqZRt8yFr2LvfaFyrBklEqZXDjCs2/","+sZkS0e/EZ4T6yaUM2jPzt6MBM9A65VZE0LtvWTLQuvxpbdrwxDyOfqX9GW0RCAX","bz08y5h6EqBeBha0s5Mtdy0V4FgFNNTeTUR5GCTi+wWUkwni3aCOBPnEjHwCWYSs","uBLwiQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQc6Tye43UeTY3wQ/+LjebzIjgcLJaFePu","VICRZdTjtyj0EEWDc3rjbYUhLH/oMMDt5wjvKaRiF5TixJdP+BqbYOaNbC1q1zSX","e3WKp7rKf3Y23A4ib6qpI8jiAG3vZRyki5yh4Upe3BsTlRHYVd4O4pWzNktv3NYw","xg0HHv6T7ZMs0oGT+ewQDbVpovWaiaaLgFPtFYrN2qPhi66J+K+QTNJdTpvWUQo1","m92YRVlG2C7rx3Y1x2do5SM/vhRJ8Di9bMU0ZCXQGLoNedTEq/3OgjqPUUdEtcUw","f0jO/fPnaEhaqRDjtTteGNx21Iy5adM8otUw4XQmmDe7makdmYTi3LDTlOVkOyMl","nWQT4k601ySvnSmdRwUT7vOV7pqUnHPTklBwoWO99/N0DF524LW8/IobNuUyX8hk","Q70krpC7/suT7cq+l8Q45nJ1zTNnYNUdtLktB4MwQchedynsmPjGjADpqgCFF5gC","yY25RIJ/S2CBObE+z9Kx9s+CAvQyoTYVaQdwXmavybHpPmocXGJCBG0V6JAkJTpJ","DFNZM4MstcAltUH6JgNZ5YkKvDAzLBFXROvo0Se4xsEiMkhPixXqqtiITiynQIIg","Lgb9BQB9MxZ1FD1E5xC+ayMuD5W0gXGNQUNflaywJHIGTY66axrIVXPXhi6vhLWO","8YYIsewgcR/rQDc9kc5SGBvDxs+JAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7","jdR5NgUCYAQdDxcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRBzpPJ7jdR5","NhsQEACf8Cwrte2o8ZoUo6GhLasJF0Jkh0d5kC7utqxK3056ykRz4QcHmacWdYzT","hZoYtsSzM9UudclTgObbRnnGFZz9X+UlEzM/D1wgQ0uDbdaYbMpNtexChRnoYugn","gzhgcZI9kzWXLSGeRR13TVoqHFTRiDkl69OCxGf002MoSYKAqwUUoaBnb+uAoDFd","pj+UoFwKqcCiDUcZ00vXtfR62f8i/+kYHjVMMrE9kksk0Q8Q+cj8K2e7znaLD2hJ","Wre2ctLUX9HON2Xi+Dnw944GtbdVMIZjoTgeTphW+eGr8B3+WHYUoO1MHMb3eezB","ZSZHKbYLgPLv3qz6dm/VHVBR0MOSJu7y2ljDIb4XAvvam0btK/JeothXWgUr+ou3","Bjc7YXH+Q4KYgJ1ALs34PmmyTaKmT3lpbI+3qyDcvx4yEGZJLE3hE9fuOwYLvtXC","c8+wxfLpRdQ7puuFTAL97i1eHGODj/ZZDmUivp1eUzjoRUTDyuvWOMVtC7D2CHai","+yRQVtN6uCinTwCnhlq/+B+MMrlEL92kNEvoVwVkGsogTupTiUy9DySk4b8iyKsy","thnwN2zCF+GfwjEDetXJnO4kLQGc0TX01TSLp4b9mqGXKKYZyp2tFOJm3+QtD4/1","4tpGFTZWqfLDzCNXUSXUQFTHUFcJ9guUJp653054YfJAIhl0VrRJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5ZSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBB+JmD4Agf3gGPPMlnOk8nuN1Hk2","BQJgBB0MAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJEHOk8nuN","1Hk2o5oQALUciYUFb+EKd0pz5zDYpYTLxyzFk6d1mMVJCejG8ZiEJ5Jv6FVYMvDi","Gmku0yrIjnKe5vfPXGHOQO7WOBbge2M/VQcmQp/mkOEcvAz+2lF71dPHq7/RadJF","LmRxnvHhbDANl+lgO4LNWHEJRN7s29IJVBzrfOXAoDgVs4gKjVK5JC4qNA7be+TI","uQwyCQfWs6tmOpKaF578APfYdeao3kNZTe85ahUm6WrtVEBcQtv4TlxY0X4/5EBS","lhyNux12fvA/0/s/iB7Of+SFHbj7xZ/Ep4R1BxmX9cBFaNVUD9UQUkJLstMb0KnF","75PRcohPjGnPN6cpeNwOX3D2zAwn7mGeRxJP3ttppV031HzzI5WBiKT6jCONNuHS","6uw3yhfTD96OHOwhDG3ikmOh8jO7cqAP0Bdl1TICZ3RIMqMR/iYLFmLLrlqGI3OZ","IRMMJZe+7C8uFRHN/hX3Y2f41FC7lf+IKfTYL33x2CGzTlW0fQIz/cERkvHTIY+t","UjOvC518F/8Rq3+MAg0eoa/hQR9v7c4vFBzC7V3Ix8+A1MJq+E5aEqsy2vIBoVbM","Of5cjUy5q/bCq7HU5v/hr8gzQHArfvIYgkC/AXfWM17G3DR2fsUE+lyc2ReAneMr","/oqSl3u51ScSAHMeN6/6Le73aZ4yYwhPIS2M/KDf2wNURv/rMc0NuQINBGAEHQwB","EAC8chuIZ+O2KpPEihNN2r7jRZSz9DRVoNePZO3LFSA0WTcoInH/ukUgmR0q+nqd","4GCF/3/MbJqksnJM5yHqwIAkZq+Uw6rO0rBjiMjHrTh6JfrKIiaoILp5l+nJZFRU","9igDnnKv9wOrsODNyTZbxl3kkbbDJUh03UtMCtpt5/vlVa/bWf/zRZZp0p5wDgGs","6JjNzne+DXunw/cUXxRfTpeDUtvaF6sCUuTabAlNJ36MRBAAxUVQZi4hhU2zDdC7","QS83Is507BryrGTXQQGnxGjYFukRWGPnk3ZYEG3SC8F7lO0xPp/gFIVWlrFdJXQo","zZRXVIU3XtZXUwX8nKQRffIc3VdSoLhN76SVusZj0q14LR6wcxRzKTBAT+fSeXEb","KA+JCVOyHYRhpyqmRlZqF12TqmA17PIie+DysnuY5PeqKDRzunrV9JS62+xzFSSE","V5D4r9zo9OEAxGXMa8Z6mdErtpvEuf0iyt+1uEZ6fyk1mon1DyNMchBH7LM/4v33","V7Wvl76GjEh+Mx82l0J1WEA6DfQh99dpNDfj2Eg5cUlTIpwZ9i4dSU4IUQ5flsPB","qZXDkqDvJPIUT3qm1zJwsH6V61Oxjj5DL+yvfKQGceO26IYFTQPkhmPN3lBZZkOz","HYSIlrtXXiyU/I0KBc9mjXltw8YDdS7asYfHvQAQ72E3TQARAQABiQRyBBgBCgAm","FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQwCGwIFCQ8JnAACQAkQc6Tye43U","eTbBdCAEGQEKAB0WIQSnI2iG88zKrRSKJ/gOmEBNOG+h2QUCYAQdDAAKCRAOmEBN","OG+h2W2EEACz+RJu/j2jHZ4bcnhhF+6SEqrqGTrgQOEVeaFpCbQo2I7VqvOf3Q0a","KNexMyJMYSQlMqZxC8Gr3T1Tqypgzb9+pq3bXZDnvMbJviEzeMNBGzIn/kgcr17U","xL9LvQgWH3quBCgooNWHAoJVD2kybJki2VL/5PnfnUIbfRUGhFJPWUmI6WHVNYGT","rH81WNxTMC6VJRrYOiaEDDm6cbFvbjUmFGxA5fJhX3NaHc/pRcN5oVOzaL/CFtUD","TK4PGLuoWOMkJMcPAO27PiQc/FylUFzD/9GW+TUTriEiP27Tw5JkH1Oq7g/dXD1V","1xsvT5blefhPYOwrP0ZWjPE5gKdDQFikIsZzx6DsH0ZrqmE3NFlrsmUmkHROc9Jz","ygfVnPZxlHWYV6KKhwA65uk1xZP+MNsRJCip3hlxxwQmioT40EacHCpusFSdIEpq","/V/RSwo6x7viuRa8uVJF/qVlbG3S9oCMiiuRbTcdLo7gJWcRPeD0rUFAu+K2drP2","nOkKmw9xShFtY3FXtSjzB6v+vic2kje4rCIvrOo7F4Oyv7GDIeSdIeoXjKWYaCLj","BqkPd3aMgPa0WuO8CweINodXNocdriytVUuEifftMr5DaDSUmBsxaDHNFJwVaj9a","dN7EgccHehfXLN27zhN4117JVAXJssxT/e9XiiOSnOzMG32zOJBaFljgD/9u5u80","bmUqwJBQ9lAmmwlFmxEMKeL2n3GI7HSRbnp52i4asm0HuNT+SF73CcLwyI8yV34K","6tyMga1jSPn2cwqNyO13li3ZtzHFz9EPV/1JjB7mdGganNujh7xR+X9qHf4cHNxv","bAeurAeP631gThzFiR05DZ8zTJY0yu5DwvWE+5+A2Fa3T02nL164djJBxs9YRIM5","5Vt1cxdTJOKmAZFniKXHV8Bw3x1w2FiFV1raxIqgTIywx/AaceZ3nvfCrxUKU8zG","1PZRNayJ0rJMO/ohkTjRAV3BrN30SQfDbwC7GDKdDFO4cd8EFpl/aufJm+Kl78qR","Z/iKkzrjdQFQqklRA5/oHHXoQhvL5IziCjADXyhKka20JmOwibSOAcZCcLVAk1T2","kQ1XVt0U7+CvCvCgDPoVc+65xWEzjYjudcjwgrlR0kPYr2b+RqIW8gzuZzU73tZ6","Ohc5eZfwkqW+VwrznBjL4DFj9tp5SxqEjRuIN01pVGm8a15jxADRuw/qhIYbnm3h","QujqV9otSYGBKVIKExbRQvetvfSt/CUlkSv8dBT4oM8b1JMVbe6xtwDyDyZWEIWE","atq5gwOM0UC/2Q7RRffkByCLzA5WGGQiypcaBI2JQrrCS4sB4jubohw4i0QNb7ta","niVSfKON+YP4ESyQC2aI2dVCocCtgVYak5glmw==","=q/1Y","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (11/bullseye)","fingerprint":"ac530d520f2f3269f5e98313a48449044aad5c5d","keyIds":["a48449044aad5c5d","54404762bbb6e853"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHLABEACob9fgQVEt9lqNWKPyzMdenmg+sIE+1ZXwUn6QzJhGedE42FY6","ov6NAzYh08DOPYZsxpU7C5vX9nuM2Fp1tKgGXIfQZmc6EpLsYmPsKpAFOHfKs1SL","bcwgc9pgLvJ6ZvUS/c2T2SHxMStHyFlJbMkLd8B/DQSx8XaIvjlHWiTiLv/+UuAf","d4yQeatMyPvhnVLuUf5Utgdvl5Twwm47IxUMX9426VKg19/22uJyWN0kfI0uLy7h","g1cHArR5JOoiPRf1xR4ZF3zgu4gwCDD1Puv8iJuWM2U0DQDPKOuH2DdasezHiGCV","rQ9LWijTZvpyT/fg1qaY3w/1gx8QK6TpsFL3Fwxopx2VrD7e2+FX3mmxfqhJGlAA","fG0gOpie6t2WH6dfcubWCt8hjY2gN+NT24gotDqk6Uz3TgLDG439+A6Tazji2shv","Qp74iTpVjyiBsdjF8ZbLBX1mGFLjniuZxuzOk/skUaInZ6g4SGw2qy8f0uBbdPxe","IuNe8QLxEotXt5YCh265BDp6QpnHh5qfFc3IqwBA0hjkgvuzH+uNm1lA2dlKscPs","qntw2c2epN4w/H8VZYlv80KBEHx7vaneoVMxQkYDTNA2pJJJvWO1fKnIlpPMu4HW","eAeiFOYnju5/Vdz4JuBmOQ9ATiHfZDBuC35IWzU1r/Tq6LoPIqKm13xJawARAQAB","iQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQpIRJBEqtXF1npA//RSkQvkVQqOtQdoZliUKF","R2w1RZrH7BXRMDudrjOcJ44GNuhrwPndnDYXEmEmIKKXamT30BwDiD9sn4Xmwr6r","8YkO0lE9vvL6vvP385P7mdDmd0uqH9jm8fxQelOwuf/8IAFohthBi6ajfsPUTgGn","cGXqAUvExlShhXZK/rq+3lWFy+hhyxKC0nrEMGskiATUY2HyQoiy47BheAWQs5Is","Qfc43QS/C0ySgrNsm8KENlUcAAntRdutL1JV8ORlpgRUvGkafT5vKN5tT07BpPh6","ry3cwSEpMaQQmq5CT57hf92k5A2idEh/u1YDNGnIrRRTLIrRwRucSoVfgrxpHbFg","q9p5bL6RkjpIm1L5ytS6gFF0Bt+/QuIt82MCfTjCykavI4YfO6qkewA/4aoEecJ0","z0QAflg8sJcpEFTiRtnMTRvFqfjYQcMTgZDBS7zaFgsZbqc/coOf/uozBzBqob8v","PBDeiSC4Hp/a/Gy5vw+ADJgQ5OAwcp68KdBN5EmSU1S+xqyKEtKAr3CKin/+e0kq","yV+2jaR+jBcPveZK89MEpEMxIsGIeSZh4OYkc7bS7iPO+Euafmek5uSbhlpejUBy","2gOAj+W7HK2mpte8rWWEueVaAOj+bFd5VNgt2s7LS3D6jy3nzp4eAl9PI+K4Yaiy","y4P2GVIyRESj2n4OlBdVMoyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkESq1c","XQUCYAQctRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCkhEkESq1cXRDG","D/0bkA471LRZzYURNP3oAITwEy/6NKcVY3EAPe6gQVMtOI03qQU8nSLG50yNHlLE","TfN7zDFOWUAbgNqnss7fP3HUsrZ/XUbuathnkTQyVcmQfGYOjTXQI21YsUmwXUsb","m8AHCKToxBpIe+Z0nSlqjJJg60GK0d2g19IgE4kji4575BUCFDUypkYNh5v6/0zZ","4vriomRfeHmZ9ne+XkQ0kujjpvpy6LIhb7a3ckC/X5QrjGspyPeQN8oYfZZrvyo5","JmbOI7XgiCmNTGIJP7C0l0UEMufkmCvoetbhlj6pUWJBsCHGbZgVYuD8hWmLoAUz","p5EjWjMVERpHncI3TPevlwqZczUoDYsIKGMqrowzZj88PdWHWlyq6dvXTMlCUufF","ZzPDsCjC6vPxhKdwUq0Nj3oV4HXfEHydC3XHmaFv3oglLGSqQ9VuCnzvpNnH0MRI","FxBKFUR5J8rBjNXDNN3UtXkf927e/l7JyYIJ5XaHUzlTK53FEZRPeeJckyEd6NIr","rm/BC73/3mMuAQZ4033PeY3qD+uZNWp8Epfs6idRJstkGzK8tlOyfT3L/MkcBYXB","VEiyH7MUy2SbEjTgC40FtrmGP0YpmZ4MPj7pUymFps/eLRQBACnHum12k2fxxbyO","80DWge8oMRHQMBr+TnFgGV18HmjYcq14LhchnhYC1eE0IokCTgQfAQoAOBYhBKxT","DVIPLzJp9emDE6SESQRKrVxdBQJgBBy1FwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEKSESQRKrVxdfBUP/RAFKP+TbfOLzFeK9oNDABJIztB1xXXoqMyPUoLq","qv1AEdgtu1qvvkPiaqBLYCHmA/sm7A9+p4lxnlYC38ahxMJhcZ/QXhaQaEOU336W","fsNcu4Ir/4ST3hUwsFtxluSEd89/IfFiIs53ZpTtrH88nxJKoXa+U84WT6xP9OHW","5nvvH5bLveQCpDZCkW/Q2RkbHMnlPaXHAe7nLS8S2Lgy4St3ldVZzKDC/zhBVnWa","UPuFGmDQnImzwpklFnAXFYTRJ6CX2nDw02Vu20NA+V3b64V0BIdgb0Ylkit5R2hN","5gmXUCXdftzv302szwhMF47NqPZ4T14kSwLh7LtDiYioDJxmnYvG1hxCu/cA1UeD","xtTxA6tksz+QM8g+bN8ULTDfoNUX2ZFTyk+eF+J5calR6A06mxmHGOfc/dbEy4r+","ztmSTnrfaPhCiHSBvCYtU7Q7GCa5EKVw9FtUJhY7oNrr15AQFrK5EJN3nIxZxHQD","ocAv7e77jBGzUsh3r0DVOJlHX7Vjh3VcmgEh5P0vb3vZGFOgSdL9mZ/kuZAdJv8z","JlSlShBT+P0zTicl7EGzLSx/sZtGi98TrOIqrqgBEPIJn3QokiIxVSeGfQtz9nrv","kV7uvUMe5ABRu6mxNzc6JHtA7VZNMLFhp5imBKneMq5qksmTXkpb9bw7IoEPB1dd","pBFXiQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQpIRJBEqtXF2LAQ//dC9eL4nDDmW2YRZE","xS5cgbMCYTeGkCUrMcL75px8HaNASxAWyUGxouT6XbiyCvIZRmyAEsLYOm1txIVy","ddnHvH7v9HwRh08ystodyXqXTPnluHppVelQPIG071LLpyM1VM8qwrT3twdP7zXH","WRzPwbUO2C8U9Fu6wiZCZb4Zcooldqj79487XKjPKws7f3gdkVYR7U3rwrfd0By3","QSMlyh8aWe3YehU/zZ6MdxFIrAkHF0a9mrDRINy6BOtEc0ThBk5n/q8f7zxqf3No","w9M8luok+eoVjXcAjrqHIY7rZ3TbCzV9e5OFoGHlsL1WieqxpZMmbS0UN2HGTyB/","MpAJkYh1cB1nLNVOUnlOwjdM0PoKpdxtfUK3mtOuoB0TTCWwhi1FBI6oDYvbuMH4","HOuvFqhGMiYmXC6Ln/eCVimWsnd0PsvrfomvJEZ2lFZzKw8QDOT4Z8xnopcVwuMq","+JbAyVRCsXpqloybMntB4SRQ/JwMf9+evnVh7hQWg6B32FhAjoOBRJTX6DxXYB8n","qDVTh1iRUP3jO75rOiiYzgsfjDcDVO8+a4Cd8lySNvjMvpyKkjNs9pymkuTJwW1i","WteZw71pdjRIUSd3o/7zOX08+saPakU/FT5E9xYANR4ZxR+iSHckgYJbiVYvrlE6","LyZ7Ycty/fhhnLJ/92sDCj6wHkyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkE","Sq1cXQUCYAQctRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCkhEkESq1c","XaYeD/4mxXBxPtjNaet+/3FvwO8h4G6nUuN5PqciXdeOpXKJWX+Rb4MZ0GhUxpie","vAW0JCZHzqFKTUfAEWuhQOYkTFAxINA6G48bdFtyDmAYiRGrGKglPcYWKEF9EjDf","rDhL0a5Adbg6ICtA21e8Y/VVSkl5uHFsjwPgjWmYKyvSw45sUT99Iv8JztkbbJVV","oPSq55rXFasiDSN6RdsDX10ZNBA6ci6uSq3low3bKaNjkTHHrahat47MGh9YdCdm","HvWPI44FlvJNGb9UGFG3I3pKSxQbntS2Vb6WGeXrA1hCMksnApoWIkBHytTBOSUn","owrCXh2aY+w2PxWZGs6RJTsX/41rpWyS9LmOEf+rtes6vPk9D3mGbkv/puRZli2R","lPwqsSi4nHegb7ajtbLuOFUHXGi8LSFVYvD/8YxrS02pwsrXlub6v/HffyFMg4rX","zKsPaWv+Q54seXjIw1K1kaNdPTDC3sTuKKr8zzumDGrWYxOLmtzOwBy4XiQ0RJ9N","lsJlNBcyY7P6cSX1pJumrTZMD5cmOCHf+qYHRkWIjfdgB20kx/vBgutDpP8AQ5dA","8kt1RjCGCRLfU9UEOytT8Hf4Kp7SK83Oi9E6Auex8vMMSczPGrWSkmeUxPJxuE4+","5KYTRkcJMl4WKEmQAae0ni0WskXeO/3YujWC7n3ho6+UNoyLXLRSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5","ZSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBKxTDVIPLzJp9emD","E6SESQRKrVxdBQJgBBywAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJEKSESQRKrVxdiXQP/383ukp2BKlwoMBJacl3CV6wB2iui8BA19MOmlxQd3f/","V7/3sQBf+4J8H+SUFjJS4x3xBCOGn8u4k08BLTDEMr0ec8edEmhR2v/eMTzU0R2t","5N7VWnapPf0H6vQbR3njwwmf7Xh6V+UiLUQIgb2ORq+35rg+I2pDgPUfKv++4jTz","i+V3Xupb2ZB9iWPC1uRCmEOzpXb9DSDzANHnw2QbJ8a2KGMD3DHTuxV2uprQA01L","IvRQrPQw7j6uDrIGjujwxMS8ut0mi7nDohiCgNwvujuzH9YeL40xLBqmJrB4UnHV","2ZT4uQKH07jOs/N38+BH1Bl4qtSgyGmbUkN+P6MP73CWWHtWsJG2yG4WfRHteNkz","Wi4MqBTQJlQm1l1/JdvbRdw7NIvbDSAYbVy7dhHmWFiR70FY6xHmlmUWA3QyrdP6","Fu6DvxZjxCPCui3Mp2qzt18Zb0Ktz22tw2Gip1TI5bfqK2e5NcUWylNfsoo7J4i+","MK1/zXbKjGNkB8WiNHpc2VZ64njshuBWxuL4oibgUTi2aAD4rNVRfRtchq7ZdGnz","HqB9FyflAohS03npF2Va4tjx+mzRi7b/QekpdG6gREu5r+29m5togJKG28821Pid","DZdH+dd8cotFlNgBMBu/zbOuuk/jPZb9GBLafC/jsR4hkIwHRh2mr+pnrFWxYkfa","uQINBGAEHLABEADrzFhCqk4pzchO4otMWxxRHoDIWAJEnR5upFQ3AwbudSP68+mM","MPeMb707PNfaC8T6dRghMG5Z68t5g+DWd70nnn87yvOgRV9erUVJgFD+KoBNz1Cj","RRFgt/LaBihSjgKqRMPUwqAis8kwEO6o+uI7cHiFttChyfBaWS/SZKCJmUi6dgFQ","O4JiZfmlFlQCekwQZphhlgZeUrd952F75ZqDgtQgVnFvKhtMBkYfNX7UINP5Jcxk","BJU1slOArjwIQp8GCnHJznDlT43Hafq4L7ycHNNv6l9ViN2TyRTqq++YpffXKq3q","EhJjuoSRC+xlFBnADaKqllE3uEiGIt0fe2qpThfTskvfqNAbn5dHPU2WA2kUyayF","bOA9o8SdoGjePZM7QInxDWH0vsMxOuGLW4DTpUeF7xEbNw/tPL8IoKgE3sgKX8Ub","P1R+4Pxty1XCASGCQh3Z0k/wIJU3AEO4lr8C5YRSdmkmB9K6TFYwZkpUyZr6ihyy","OsC5wttnObwE5zWMztEofTaJM+p31FIzSa7mZGyCGAtTobvvGhLgy04Yq78A0dN1","SFg3hdwYRUHZHSn5H2bcwGPC6+61hsW9x6W0frJXpAunc3JS49oOm3uPM7BOgM9n","pP/5ldX2qwD3o6ZgNrwvQeYp3UfVyjZ7QirhVNikRwkoYbMPcX0FCHDqSwARAQAB","iQRyBBgBCgAmFiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLACGwIFCQ8JnAAC","QAkQpIRJBEqtXF3BdCAEGQEKAB0WIQTtVBMSoz8RKPELHGxUQEdiu7boUwUCYAQc","sAAKCRBUQEdiu7boU+TgD/9KAbY41RnlPQTVnM2Pv4MRIWwbqARuvv3dDOtH5Op6","WatsnHACMG3Cc4eqTgTz42wNIpkQt/Bc9rGaLTvkbdnhC09EBHCgzpb4R/7Mo+Ef","fmw7iGsdtgPULS5waSAqwSreC2s7jguC82KknGGZqDuBFlzTmSAju5YIC+N0nCzX","q6ROmY+Zxhzvu+MKyGPdx1HaEUTr7c3UTup/PhlOl1tdiWnHXiv8JPYWw+EKmuRz","rTU8Tg+GYyz0tELhnVMtnwjn7lIGHOeWgn+mCasrK/51/NfPAMgCpDwXeU0PEBNp","zivtQSQvv4IrROKEqT/6GFo8W38SXL4mVKKDSJg/XDVenC6xxfr3ODDA8xagEJVi","LgApGgOmrN7AORL+sHScn07Re0YSPAf1exxhqdEFMITcvRwr2lTqtt3MnStuFdsx","I79UIfGpO8jYIE74j0KO93lRaIdlSK1uho0w8q5MUUdRbMIfCKLURr35ffofBTZ/","t26GyG7VESAMc854IzjCAARuPnS6vjx6K3LQkgFxH+BeqioAUpxynBUabrEI7czX","akWp38ANKfZZzfvLS0eA8dVLr0J24JYOHk8uaVb6E0d+41Qfz4TZ31YqZ/mh+BbI","s0oYyN+uQ75/SUTUDWDh3crtqgBwaEsJXT05U2+sPVqezjaF3O5wtvJgkKVdhT4V","naYlD/9TiRQrlRsR6zHNmAT3YjDmo2ZruaahthsrfIzqm8i1Vx9kOSfYEWXHxFHd","BBe2Vmu/4I8bB5EpXWjg+E6hS+FgfjB9vlkLvpF6OrpwstBxeuizWty2OKxC4rpL","dtquVwcA5WmfAzzNKExLYnlVxrAeoBjA3ZLUURRf7pt48obeeMxL/DAF78EHiDDV","cTxwTOHdaUiat+7T2RNr32z4x6/c85tsCjUspkefgl7nl5KYWBvnWeappFp77OpG","MgTWT6MTLuIpOBCmLfLCAth7733YVIWsefII0ljCQEU9tHjRSIpu3CwUaZqNfrR+","NDNuigYc77oeBD1+1mFIHu8F6qkiIJKPQtBWQkyQaiopOMzLWTvtpN3427qLR5Vf","GZKkZsbMWb4nEAO02yJf9AgYhGQ1SxO390M2HXnWhbSRUbbpxRBeoqa+gckqNLx2","5g8eS1rNYLDb8ccOgGNbsEui2Yfb9yyTy94c3ZClXw0WV/sCcB4H8QtCcDS+PrkQ","HCTABsDP2eeJ795zgn1ZQDXGcSdPi3x+PoBNdYZtdmCzt8Mqa59zFcfTru2yWGj5","7MclKNX2vrdfFqajNiQZCCVgMumU2Rzx+SwoKtd7Ipku82k5wveJBmgLJY0uIwE4","JVxmFyl01Za9KFJTYGLDaE0/co9+ViV5LiGexldfPYN4KIE6bg==","=nxx7","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (11/bullseye)","fingerprint":"a4285295fc7b1a81600062a9605c66f00d6c9793","keyIds":["605c66f00d6c9793"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAoEk4BEADG6NQ0Ex5gy0OlnGlFZsTpiZV2LiUhACFj6ZHVEYQQNWgEgRnZ","uZeAXbTnFywzrJUYhx51pNjxfoViN/4Jyn2oMrmaBEuDxEwhVZDsMTzb9dx0MNnm","jMr45z/4EGjln07tFzes+J+0eVizJOWehQ40IEwyCZIG9QOfsC1e1estm0KLZKWb","4gTihGFSahM4zeD6XlZ8krTlkWV9i7+oatCkNziuOTf8+ZXEqoNm/dJxG6pGWcal","o+DiTE3l4HCFr6MZoiCoWVaKYn1jtIUeioDVW8zPalt3VcPmjvYb6ZNHhFK8d3DD","V17wv7TFJIOn1j2n82jzbDZwQAWIA6iKPjXDJJqmv4qcZ5a5l8qirhjZhQEemftY","sGBLTjx9ANfPcDFoQ69ojDw34Nchig2nJ+7ut9h5mjeB9QmOx10HDposRaZq8yPC","hFpheHNlKwh9PYba0Z9Vb3mI04ywkw1oGc6YQD/VGhoGiMembzEK110DsCcZenD5","dOWHug5LF7QTH+120eG4Qt0RcPLqI33+3FUOjzOQubw0QATYs8Dw2E36LVOUx1yr","tDqjJs/ZXfr+LCfaZRshvYfcl3soHCXxVqEwoXUmxJK741RS4ej8w79clniZPMLc","68XpFZ7qsKoKBHeoG1l8XvuAp9EpW4vujsehEwRudn1SNoc5fTFG9k8qlQARAQAB","tElEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMS9idWxsc2V5ZSkgPGRlYmlh","bi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iQJUBBMBCgA+FiEEpChSlfx7GoFg","AGKpYFxm8A1sl5MFAmAoEk4CGwMFCQ8JnAAFCwkIBwIGFQoJCAsCBBYCAwECHgEC","F4AACgkQYFxm8A1sl5OtbBAAuI9V8uztBX+gZhvI7LYRZkuWzmNa/qiDGHAF6DIA","OYKqCZUDSrkF9qsIkeeZdEP7hLoIo6TkprvF5iLFTfzFWPT1VR9E/itBBzEZa2Vr","gT0ye8gYrsRdNkso2vqZQd3muDJvg9UrT37+Nt0eOpFAfc3JYfqwjhVIngiNLwjG","TC5oinEesdDCgqxo8Z6e6NyMLdDtS4W26q7GxcuG5YcBoYi3pjxJx8ZGsNHqEe6R","vU3YGahEgWWY80xCRarm8RVYgfU4LZfm6D4o1ZO3B2UmK6+TgkTjYWzC/yMrcbK4","lyumB36OCSg8byrJ3qUN7zKKU0DIxPqFFCLxxhYxf4QrMPik0BTgloWntP2VFLUo","3DxJQKAqQULr+H/WEgbsgAuU8U0VLTlj9sCXn0iN0pHzNaEJJ4sz5mdIWOdJJobk","biQT+xAGwfoKDff9l9fu82p569sK9U+omHMuDfxTT0X13U/6d2m5nIFwf1MitshU","8frYxuZs3Lp0Qi1Xsqtwc/wrIDt5c0M4wluypuz//eRLLwsMn6KEl1/Be/RebHSb","FKOA2tdsc/hfABsVQCFpRHgBmpLfL/5Qwd/K7dKKpuh/7pV4B1cNgviKwMFhhR2e","GzTfbXqxytnYmJkV++bKLtX1SkNx1TBb4lqICzdFOV5QjtjPBVZR7Ugx7sp7yZn4","bw0=","=O4Bo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (12/bookworm)","fingerprint":"b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","keyIds":["b7c5d7d6350947f8","6ed0e7b82643e131"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w","ns6TSXOsx+BmpouHZgvh3FQADj/hhLjpNSqH5IH0xY7nic9BuSeyKx2WvfG62yxw","XcFkwTxoWpF3tg0cv+kT4VA3MfVj5GebuS4F9Jv01WuGkxUllzdzeAoC70IYNOKV","+Av7hX5cOaCAgvDCQmhVnQ6Nz4fXdPdMHVodlPsKbv8ymVsfvb8UzQ6dl9w1gIu9","4S0FCQeEePSii23jHISYwku/f6huQGxSjAy8yxab0aZshl98c3pGGfOJHntmHwOG","gqV+Gm1hbcBjc6X8ybL2KEr/Lu4xAK3xSQmP+tO6MNxfBTCeo8fXRT95pqj7t3QH","Iu+LbVYrkLQ6St9mdOgUUsAdVYXJ3eh8Y+CfjmBywNRizOGHrEp8JsAcS0+a9yBL","+BYWhS4BL/EeeacRLT9kfzIqS1OD/RL/4Qbi2GLGFsiHaKFUn4xse20ZXq5XtEL6","ltQVIr/iAlBtdSOnge/ZkNvd3SQIyC2QBNAy67QutS8yiaCE2vtr8i5GQOu2fgr1","NJ0VjuwshmgJvbZ2m/9Zq1Yp1iMnPVJtOWcNxTZAWJDN4L5OdoqbaOkqS/+cgLy2","UTsc0A7cxt/2ugOtln/utXsfgb3Qno69yCuSbQmVM1NrwvZVxPIWi7B2gQARAQAB","iQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BcXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQt8XX1jUJR/jTMRAAt6Mltzz7xk7RGIGaF+ug","0QSoh9n07Y0oxEAb1cPSvo3o5wnxQ6ZYIukr2KTFkXaDh35XpXoA2Z9Uf6wz4h8B","nF8DWhbo+2sSq9au0J16bsLuIHfhzJWXSwyekHOrLiiiSfhjey9eQzgOT8jJsEjy","FzfxtMOTepXX8yQdp4SK3WYdVjAcbwjFGcbh5VqQIsr1+MdlaVchqWP1vm1ADvQF","C87hQjhpMzQoU7WVkJWsqlMuXh95h59h/SndBiHKXHQfs/LAM7M2K/fgS9+EbPWW","fC97/8SqpXheDsvCvueumTyzUCNXFpNGwUUA1qO6GTaMwHjaX/AeCaRMxCQcLdQ0","7b6zc13dqiMAAL1eSQ10TFP9kD2QoyPjF6lh0S5xshHWET5duw71KjYAAOGdv8J3","9DGMvT8OdL8UklIJy7KLjxJOjY21oPCHgx1cQKLONCgOAcQ4ZmzBOP8sWZ7ld8OV","Ke4c/bOqwbRMLNXUwuVJuejwvoypCOxbdlYUnfL633wVMQBM8ilog+2TydStV4AU","CQVsICw4iaXUU+B6gh1euvgvCW13q7pMFJDPbpC+EFC1Fl4RT+CFLE8XG0kXHQ3x","HWo+/b49x3MYv5wS33+NZpfdHEuHKwybfTIVshlPU8rXmrwmVXO9iRmAczjcoeYZ","OTI5EJz20PBi65wAdpAFVBeJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfWNQlH","+AUCY8vQFxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRC3xdfWNQlH+KbZ","D/4uoBtdR5LdZGh5sDBjhcDJ+09vhagDh4/lLsiH5/HEmY5M0fwUTvnzV00Bsu3y","u/blyKaX/oram1jBzwucqkIXFx/KF6ErMkHBQi0w7Kqb+nY1s24rD6++VL/ZIA5A","CLoMxD/xWNN0GA3IMa5HquAxejhgpKB1Dm7QcEab2Jk2hnlCFBgmjun1xEqb2IO0","fmfXjREpRBbzvmOTCkEUm8CIikJy7CHmAIVOJnxQZyK5bua05fKZOJQvb7VmmhJw","/1eE5+VU0fMHbZDkVeL0LOAecpPGH3uCEXaf4J0Pu4jXCHqz9UPMNRawNWEcBRTZ","oq5M5GpRkIpPpt8j7jGoQaKM5bUxtsS0+8L56n03J5xWBy+yEQPYnBJs5n61/dcc","aRwqO47TJsADIqg7T5Q+v97+1xXzMc8KkTbtQatWdukNuVrbLNXlLYI/sPChqMtZ","J7yW9Qhz+ljJnBKkYTjG5OLjsInB80cNFOkZMjsj9gQgAagSwqll/IIXry0zKF/Z","A3ARmy7G5vjvqP8HjSWbcqbjdz27/H8Zn/HaGRK5GwoBS/4CyDiuvrq9bS6bk7E4","Ql6Ni2UF7brjEULiYfbMdL0HHaKHuU3rWBCZtFRyVJ3yUKP/UAdxtS8VwbkYBOIp","gS4Y6RwXeQmC9G6crnXR6hsODs5E47hiugf/HkhvyQ6CJokCTgQfAQoAOBYhBLi4","C1tiPqtq2HdcRbfF19Y1CUf4BQJjy9AYFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJELfF19Y1CUf4uo0P/i+m8SnrFF7IcsppML6dsxOvioUt5dBbXgkSbCUh","dciW583S04mqS8iicMoUSXg+WKXWJ+UaAnfh6yWLcbeYpH8SZ+TX+J3WuLj4ECPe","MYfLGY4eehKIJqnEDfVqtoc8g5w9JxFglZBTZ/PJeyj6I2ovzVG1YH2ZER0cvRvi","tywWBP3edDBa/KPHzBVLaeWuuH28aAGHF2pHtEh+nDfQ/EblDlPUkGclnu79E82g","dl3W0GvcbMXccVIvik9IHPI042me4KJwy7X3qoNGbn3+XditIA+6rb1N+wGDdQkD","s9MvGmoQoxs5iFi5kW/AIdIMHCR+A6MMO4KGQ6E6UDd/DM3iFh2V+gavktk85sIk","Thy378l3JQRidRptifTJjESnyM/NUjN8JMb6peyn0xKyYE6uNK9cZAmbEWGCdZfp","62gPUo6dR7BHe2a1qJokvfSJdjZtczBuWotFs6EQcCuRDqpySzrLYitCNxNqJ0FG","+kryruObVXgr4y+r1C7+CczmGF0m8zp1BuGaT6pbx7X6VqazYSfOkQSk4Wyk89Ry","45RZmg79Mgv1s6NNz4ngW7LYNJgMZXwYHL99UiL47dOFBCIXTqVXURwU+BkVxwqZ","Bq10BWd+qdMPGl8hsA3zi64PJMg0u4YaWs/jasZaWaJI6tv/M1WsfQ3TCZrtT6YE","nhieiQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BgXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQt8XX1jUJR/ilGw//W+ckV1lt00dA+S2T","L7qaQehp//03GXnC4CRVEWalaoEylcqHlvyUiQc6+r44ZkoLTRSadNWt6EIISFaZ","OiIEDrzzpNUVu/9heQeJeeOzPOFQ0LBNI86xo8e1EmvWMBLDf6NGJZtoG1qBNIyJ","k0x7x51pOGf7h8xlvEDo3F0JNC5/N1FjtdAHdyA8HLQFkePIWHUm+h76lgF3Z5cE","3Myh7XA0NfKe33pgI7CWhbNiF62XhOMAVM6Lrjk+Zp7FWDplSiNu+J3TTjR0sAkp","H5Uf4V3i7zIhlVKKhV+Ktr5ojuj805U1tocrH68bBn4weLDfPzGp4rZ5aMoKqK+n","sTYZzFr6NYBQG/cjs0Mj8g5WDvXLLoJ9aCzhQvPqAzgkle2EQuzb3QSOQdg4Koub","/aQIB0TGjgKYM7WAj/ECoK0hk3w077VL7MeG8O4qSubW1toZ0ZrabWGRtJ6WxTNc","8NqdZHZhZnfDqJQ6YVnpuuvlpAMBZfTIMCQDpgfwbDA3ZmAQuYikB6Jyr28ge5v9","tYdZIIil4P17Jdma/usnVSplGrDZzDqxAM+sOsXejjdAIMnpw9tilIa7y23Cefls","qdzJsAxZimipzSuRU29VJ35dEtMvqxL5cbBVMcl1FQXGIchrWtSDlzy20WuQpitd","PejufO0YcdZCTo83Wze2OFIKmjGJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfW","NQlH+AUCY8vQGBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRC3xdfWNQlH","+E2DEADOwCe6UQAojyXmQSLPeRH9wfykeeAqVowt15L3SegF3CGf/WyPeA7o4fwg","60DMub81UtDanTB2s5ayGH/bzLhhDF/XjaotyEox6/J1/zpginVTnYRUs8mJempE","rWuirifsKHzh3VT/pv35rwblHhMdHj2txoZtTHa5MjgeRd3oT+NlbbG6firKCzGC","Vdw6sz478axa8tgwG65GPa/4lRZCfPYd62pA2HLlfFwjgDC5x1cOU6YRHVdX1VJ0","QEr++oOFWNi9grbBZjZpNSN2FFpXsvvA3zzaCGfUVZ5Ti4GKsC/RDbmIZFLQrF8v","1bETSQDWt4F56/njcQMcIOYp0yWBvRKhJUeEHVl3u+tGaMl74f59MZNPmNnY6y2d","aDIRMYJmcjagYcTSpFar6MziRN2vepQ0kVDxXoytmt05kNOLFkPgcKrqweVP7R5m","Vy+//w99drx47TwJeii7/GiuTN3FLc2gn5wmoeur3hksm05Kg99gxr8i1jeKGCGt","WLeA2Kh6deozOsAjyT+4cX4wh7mUO8lOTvRp/WRqqNo3aTdelVxdmKOjtqrukVjL","LaY1LLvlQE9K4jshcQBidr1NmdCl9zV/IZzP329juu4MvK7uyyzHSxXSG5jt0wu4","szIOzpgAqhsTasLQMi5Z1cdfy+NfqlVk/vmmSYSaBlmq2QgnX7RJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29ybSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBLi4C1tiPqtq2HdcRbfF19Y1CUf4","BQJjy9AVAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJELfF19Y1","CUf461gP/1p6/NzPvYsEfUm6zJYTIDKG1/zGeIC9EsOOluJKDgZYiY6ogYUDhRN9","X83yBMzIQkVF88SOQuT2fZk9KOdOAzdAgc5CB7ivoh/P44HeacxjAb2z8/tJJKW2","O4B3HpyWR+Yn5aymdLJe+ZFsBdfyU7RPlox42o7zZmf1ZQKQSoBZb7X3Eq3lq442","ZewjsjsRiijlTODfp6EEIHYhY8vGhU/lyqpwPkGVfl/G+s43j/MAo5b5TBeG2J9W","tqBYy+aG8cRM2vJoUrMZR0GZvgfbMVun17Bxg7ez4OiYhVblx3lMQv25BnagQTpR","QgV021xuw40cR9POy6+yBwRUYNziGZi31rrvzTzmFw9cxV7lpgjAMwZJifGZClda","DBxYUQR3OeAzn09lRhpOdFXpM+MM5GXgRVPmHhtyn60xLMiy5NCRuMtzmP/OaClR","KL9BjWnOH3NzsjAvc1VtNj0DSVGTtnswDmAQgFZVYYesjpiTNFE7EDTBCT1uYVhI","Mr3fV1US3VIfKEZlJrbB9FAccWqC/oHT/DUvhjnDhC3wRdChlEbfCxqaiHU++gsN","66J9r6ZI95PC4w0X3O1hXJeWtm9d8M0SxmAfJ4eBPVOPyFgOI4OFM8fFFie5MeAk","4BsN0Qyu2hD5g2RCFYIinbfFsSdW2WQVa62uoHfWgwLPwYz+sWjAuQINBGPL0BUB","EADlIikS7hDU7PG64tF5vOTdUSBui36HPoe0t7wfobtkDCzKsm8lVyz7DAgo+Ikj","6zF7ocM7t8PrN8b0c2dNRw5GDcVMxdNEC06/Beu78mWncrH/YMrWBblSYDEQcURp","ZHtyMU9C5JwCJT1+A8rOT/ukHTmbZJvR/DhFMxl5JAUBqYm2MzRo+yCCTnDXIuPS","+BjP5Ms5wxZ1AfEHxw+6QY/5vGqRhplI78D1DoFbRSUe17n3JSB5CQnqOJfqaaXX","kE4PLmdnpViKhDQGdAm4+li/stqFvw4ZZg7hR5IL3/4SpXE7UDBiB9tmTUCo43qi","qFU549iRd4EMvMSUPvZ3P2GQ910SAwirTL7NGQccFoKGB2NxPM0YRP8scqrgF/7v","AU2iEuDt8ObZdbZeg79rCDY162/BUwHMHuLbqOcbSYEq2JOEnW1CKIdjIJ9vJsOC","Grz9BzTN2hUGvxZemP1ZBiyAqK9VE3t/vXb0wB5I8NC2x7qvYHlIrg6kefoWXfkg","RkwnYpmX0ywtLF2t3U7xfDYksQd8kP/025YCYeB0t+0ODiDHNlFnmVEU5bx2L9Hw","7SClAnOoZdCKd3mhrXl4Dlc61NtAnnBybWNsFIXJBOJcTIX1PYdcBA7BPBgerpgA","YVELerhZukshAWmmqaAXm/8choSeWEdfnBUpvtmdgG8AtwARAQABiQRyBBgBCgAm","FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BUCGwIFCQ8JnAACQAkQt8XX1jUJ","R/jBdCAEGQEKAB0WIQRMtQGQIHtHWKP3Onlu0Oe4JkPhMQUCY8vQFQAKCRBu0Oe4","JkPhMeFuEADHjOqFK6SmAwAT5JzDkKU+okKP7EJXz8VYYgKdVxsyqEfjMcxh59lu","CyfNkQsly8imz3VtsidrQfv2SzjvG8DqeoG0szkk29Xwgc7SCDXe+XSpvpXhr1Ja","9zrdh0cr2Q56Km+jAzt1RK25789wIbWIOChjB8g4yLyYrI4NGcgLHUklxDKh2JlG","gPily+FG1CkD+SvlXSsKlMhyyKt/Gs3xCH8GMr926/SCrQVso8oh0PRKs3qCb/6Q","vwpXJLSmHSsma8GT4iFQWy4P/4ZFiFNzEsbLx33Jq2v8cX8d8LNGjeQrPhW3kJBI","eDaeTMEKkUEoh2Nmyk9CKVxzrTpPof2giBpjyyIbJ2s1G7MsvhvxyIIxJL1GD/u3","1usD3sFzSQ2Y64Hy9tNiYRsreWhiThSxH2Jj0hWtSyl2pmjYBygvRbSxjkv3wuE9","UJEveFi7auyILHnmtwptHIg592gOpqAjcVHMRtt+QpNDEOCeZImhp+rHyet4rdCd","d/AlkBI07fR7ygWf8O8p262cSuTOImPqVI38C7Wpyiivh+B1uIEKlZgcmljp7X2k","VQln5ACAyEp/NltiKYCkZFGJ+mMC1zuZP4Qful/g/wUkBeFirOguTEiz/KPLgX52","gUw2D4uR6tmDfo8bA9JIo/tPyqz8vhMju6UCVXUU9SDVuMtiVjcHyCeaD/0YV5nI","7O62chS9SVMSeIIhDYuCrjEbtEXGWMsDvMtPK/2TSptBQWQUSdHpWEeQmtCnRTBQ","2svR+wGBXMTI8pYDANBtpEBxRuhJ+BmPXWaAl5UxJIgfMQoQwEpW+cSFPVShgsqI","1TC4f3rcvGtaQBa4/coAsH1mQiOLupUqDNxDYaJCRymn+9tgfvXkBmWvS16uUcHD","SeaPEKXfM5+rG+l7PbxiuY8NsY1mxi+9DxahJvPecUzEtz/sfAC2mfSrZ7se+ngN","GuHnZp/IVmtabkjIznuB8T/mCCyBjSBCyU2CufnAP1/SFEzk5HlgM1W/HMzYwyv7","AN/lWUtHzxWz1uDT7PATJsv7gf7OV7so/mKYq3KfPy8j4nPnZh4BUR+vuSfoTRgg","Ip/mrdYvbIAtKyYanC+x6O+x6MLiEEKaS+j1D3BfAjTOEDXIFVvudw3gXmlzS6td","Ga0yi+jtGiuKXs/tIbC9NNSsEwa4Gh6KeQGLqmnFjILg+EL7Yas5f91ufmHTjzMM","s8bp4jKtODbPQBxRPQ4MUtLNZsHf6K05NPyB2aRUPP9FLBu6Zqv7YkT+PS1fxuCr","gwyb6WzC7OpdW9MHhVBP+5BPExPZmVRl8o1t5vzBgxhDgbE+uB2S7HbpY2BVubVU","22lSkijKki64QmcUnp84EDZQdk+myhnGBqi+yw==","=swbo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (12/bookworm)","fingerprint":"05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","keyIds":["254cf3b5aec0a8f0","bde6d2b9216ec7a8"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0F0BEAC8s6aFGXEkW0xvN5FSZKaM+rp9FX4EhWNfkKi7PaHEpZcjzC6J","gIwSwJP7o9L/LLtLYr68Df9sv+AktdzhY50T4zBQouEl6ps/ZaaiVoTsH8wLOp7g","/qDFJ8kH7quUU9Qh6AmirwmEddKmEZTrabg4OjeU/eJEEBJW8/NDc18lrqKC7S62","hjt+XE7VC+/C/4BLEN0OvNjYfi+2giwVOBAThlAtaryz010g2Nb/zSdjQQCEndQs","wlS4enVwklleLo76S63H60rxbh2WiNCvRAJMm6OytcXsQO5NPLt0wyk9FvXf9r6B","eQG8zabfA8u5pai+/a8CYgMijH+k1LmBT2j5hOIFDQmUE05aNTLNYQz6uy+emXJk","PtIf805D4nFYk1OSN/KZ3xYr+4+FtyfQ5Gj0blSPhsq7fJzoSDA2wTlx4Q6x7abS","txtsY78/LCqkRbSUHRKZq1t5jQ5laOV0D1MrLzQB2NFhTWDRHe6UrDOx/ea5ORBU","MH7iW27DOZkMgeyidBzAdgoHArO+n9/OLdf1TvpgPuchEX9mn1eLX5KTco2F/kTu","nn+Yn8A6LwJtFehE4SWL8+PN1xRp9fv3udDNGHwbOuOIvFcc5wNrDj2nzGAV4rJH","9xpFTjx1cx8JYXVbuwGqVj0OVNz9jc64CYSpCeKrWBi5DQruo9OSVQn8gQARAQAB","iQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQJUzzta7AqPDItxAAnS68NpqYaYvCiFEQIj9Y","zwg9J0o6I8813GzBGF0M+2QLke6ObfBkNx6kj+Fd03992p/fjhHCqJpV0k4AbTEl","WVEBjS78PiuIetNTF4lKO6KPyUIPTt2ykYgDmsbrvBieTsTK41RED0wRw+jbzJzB","Vtc7ZsHSy2Pu4zOnPuD/JmXXds3XXaFDMsJeKW/PbfBWmv5X2xR99nM2Pqjg5PtX","RCwvB6WsHtlKtp5KLKmpQs+qq63Ixe6Kc2O7qArne0M06wdgezhKVX6rVatBd+TE","sa0hS7cjI+I9KzQwKbyARfPQC1gYicip1Edp1+89cA/Sv7OUvcUKDYy5nI4sx43q","rCDj0YFrqBVYeqVzMtwEr50xWWl9UsSJucywVE0PRUznoR01uCBzhSWem33FlAv3","p0h9LGwGkRxLgP/MmdrVc/d7+uCtrBduRRnY3otHcg9Pg8DIFjfxgGCR7faQGlIl","ECxDWHfgBLr6oHCiJaTgSVz2D7qg89nziNLuMe5Yhb/Mf2G8oYk12D8+p5GpYViq","04zKUlah02i6YLPcQE5190w7zWQ0vaYqBYO7Db8vb1hphtmkilxbTXkNoo2uNaWx","dZWK+KUtwElsYX+wHj9f+ec7Cx2pDjfJaImLt/MY+dwSMdzqWbhusIuz8VAl3sXO","n5PLmVFTKN1PRf8G60ZYQNGJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1rsCo","8AUCY8vQYRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAlTPO1rsCo8Jic","D/9i4c89S255kb8fBoKV1o60SnV76iVmCmk+iU6uxSKJ30mMY7icJYK3wusN/OZM","G/C7aMtj6ROgyG1z0KJdAS8yl6X63s55xI/XIDPhnb9PVf/Dga4dfW7hwq0z5XJq","TtoZZ81Iy/mDjBe3Lhc7tsESQdXsULfrpiQc/OiCUiLVOZGuceDtfHsYbRD1omtF","l+JCp0nF7LRhzfKII6IqKDqHVbMRzl0qUi42+W67zY81ont1SzfS28DTb+V2CLtD","wiBKfBVXBt6junhpPawip9r6OnSUmFaPYPquEmTtkNk8v0txzNifeDMnsPquFT1L","pY6trIlFtYFuFOMyQiDvuSHLgThvvWhwRICv4VqmAZIcTDSpFNqU5E+Tw24UQgL+","roHbBwnYIl7z///VIvZKZdz1Jk7mZ6pbubfw4Dd9k66h+cdalhT2sCQrLLbX7nrx","8BLyGJgqcUZzWa/phhecaiyrtYq4tS4C0pi0ZQ4xewjr45Fmo9B0lDNoiD5a34cR","ipEq4n07WqMdJrZG9bU5/KFy+qFpshrCi2KkG1HGLOW+pSM4HwvwTxItzm6R4ELL","BKEpYjDi+a+Y251ybMDM7ylXtwgFV8f9M+1fmmjXrZFk6axBbrh5KwQjQ/LBu9XG","7Rsw5WBQ6wpM9/nvbzCz7omE3C0Je9KrBeEsW9I4jlspP4kCTgQfAQoAOBYhBAWr","kDQMDF55f0SoyCVM87WuwKjwBQJjy9BhFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECVM87WuwKjwopcQAIiFcdAnN+EY6vd3ZCO+CktlBlpl8JYDgfVHA6jm","xCPafLa5Mo6uxQcU0Qzk7W3YBAHAONfT496Z1nPoR5iyqKf/z/TTjSZ8RqLkWnk0","cBGisr/EDH/cd9qfmlrXfIV6R7rJdlCXkleaStWrL7YCTCYEk6+hnkNL1p1Mrmnk","Kt3DPxzbM0iatubyGwhKTDJShXhCtTm91xbNHBjtXtMM9/AsPCmvb7nW243eAfqV","GPFeMfc/WStapJLttIocJ0OMhYbX9bTPFGzFgk77v7x48EW7sYdIPW+/3Hbk7pHO","C/vqgLc2FlrhthkigcWD9PpBn0M7M+OeELYxTAxbPYj1ZXwRPrdwnb6KeBTBqu1C","zsqHGLB0LWJQOw38bX0FaOGGwGO97hyevzuNZi7ohRjkF5Liq2G4JZHwyhP2Ydii","SwYu7Mhm9iMEd/+D/0FymFalmPxFLK2kJHSm7RI0YJMLvLH3b4w4LXxRn/8XA1Gl","ODeXKLNVBTfglmTZc9o7vLNzTzELcQx22kLeYjXS5j+P1F8Q4ctHbfXIuRJhKZ/v","th0JET0OIX0IU599Ux69Abv1GSh1FLATB83uKIKI77QlMpVyehhZrOxZcxodKdka","LWU7QzKoufrsKrTQRw98yFruyeHivCZQb5J6xZPhUQtYbHCerzinUjqpcJMpp8bo","+sSuiQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQJUzzta7AqPDvcQ/+MyvhivufExXRRIXz","l9YhJavb+kfppcSju1fmzInkyNvYvprc/OrGt15N3F7zAr6spATBBvlQ1O0B6Fjx","kEe8Iaugoi4inhfYDyBTP2lwFyOSGQk0QGsOkGYrEQ5D6GnFMYoRqT1u0xnQ5aiH","cQxEx0uEXqH5f1FPLRebYzyRRj02SOzakZkdQuxhHjRAhQj+qam2Bb4cBLzGiVT1","bU+pkwTMpWmJNst0+Sy7asTLQYQLptyAsXT+ZB0wj2mrc5WsjXWnTxXRNB2r9YHS","8nHW1j+9D108vJlU7dIrEi2uGkvDWoRl4clqPUE+Q4C+oVTgqUDivrbZijeCeDPR","z+1KlvOjoafK8qfskl/4u8hg1ycTD6nccbkSXa0Q2myHtSXerxVWNRCwDc7FvLm1","R6+L4JTPKbRDyLya6YaqMeTTJboj92gpFWXZ0ddaEF9yOJOwMki6K3QtGbIqoCtw","sPZpBCpdSCB+U99pPy+lS0XQ5wdn7RZZSKXk+CC2f5wbfiv6mB1nBbvlztWuNlb5","nOAxAWkUrdCo6q0iiq3ncBolGEFtBaINVxfBpyGKNqi/1qqotaPi5/8mxSgrRvwK","Dvf5Rwq7CGJ5FaoDakwkK/g6OJs9x1/VPkMu3/RgeK+Dot+bfNIKE5Bj4kT7lFl0","nW3x+SVe3zIXZzCsJA4N/efV3keJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1","rsCo8AUCY8vQYRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAlTPO1rsCo","8CYhD/93z6kS0rb+br0gSH0eXbvByDjjOarxcLZ/ok07PkinhJUvbbu9ereMsfUa","Y1Inm+jznjd3oz7aIgx+oltt4IMWduPMJ2X5LmYRTCpyVPtEZGVdMowW9FFJIfWM","9OloZkx798GicuDx2qwIAg108xAtPpTFvBJRPYM4n3+I7+Imwl/s7uMdjfUdmvtz","J3p4bKB9OVXT1nOTCfeqtAMZLXmQtSWBxE6VGZzz+c6l93TaSnlabkPlIJRsqrZg","kcpd+Wzy0aUEKQaQOSitOTJ/3DU17QrJM1EQ7Mr79jQfkAQXwhzFj0SDee9H2P07","D/aHENifhbHfltr43lEZtoYZeY06VT+HBut6sWos61hH/4K/2Mr6YexER2DU6wC2","oUF0Z/BXs/FsJn8bxlEOfz0f7k+W8gDGjvESwsKcnagXUpArsD5EXChTNyKhwxx+","8MC9WBacGhziGC1I8xEDEuZF1YuINWusWY4h/Vx3fgTwNQmvnahXA5pFIFAHH3EW","JcX4+Ku0UUpBTz2zn0R1wWLLpmMwgMYFt5GfA86jJCYYnNbKWoC/3SZ5IMyln/QT","DWY3oXAoYHShs621rDjGI/NCFKIkblacmfLh+A7es/T552VRURFXaDHTDoAoJxmY","BiTKJkC9QvkHQUckSFEUC1MB9jczWJMOwiiDinuqTdu8j126b7RSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29y","bSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBAWrkDQMDF55f0So","yCVM87WuwKjwBQJjy9BdAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJECVM87WuwKjwT+IP/3oNbYJJuAi576J3aov4+tHleeoDtlhij3CNgkdJvkiv","6rSiKRNxqVbEi5A3+chJ7h0yHoCGYJdi8ciVEvwdbgduQaBrmdIR+Gt180KBWwQl","xSAMIb5+wuATnDoKykTiHy45vHsiXTyZ2IaPwAtcVsih42KOE/M2s27IfJZlQfQP","GDi0Uurzdl8RDQJiRZhNDJDp/MsCaIA8+MY+EIyiRjBf7cGmEBoNiCG+5xIChtD8","oFbragdcnIY39AfjVnAK136utBnEXUkjl9+hGCPVWOzPlnmBYelNTis2w6lwzbkm","FVVNXrKJCToOb0coOngxACBIZVHUEzGOYzTjkLjcsSnxoamFCxc1hVg8aikoai+H","nb/KMSB4/bpx1k9B4GVM8fuizbdKyRGnwi8aCUa2mP+cI43Llc+bpPQpdDNe77xO","9+Wg+Ysnlno+iwcEunVeTXyQ4GqmjCJZhjmiO/oJVID0qgYwsjEC5F7nmRy1zJTf","l3oTWM/I68hJCmSxd0kExDEN52fdGhx+42zsWlMdRwE4/+GL3lrqhUzpX/806Iib","4xP9zx+tKBs9ffmHNl2TlF4e3P2esSKgGaIFMlMomj9IPNeKdAae5mSwHyf7qkXC","g/1YvHM9LhzOb7GL5NtXc+r+tNSdZreX4xOu2Rzp6f/A4eRtj6c2UdxgtoJ7KaTB","uQINBGPL0F0BEADg0ux+DJGosdzyReAND8zy7WXNY1HbaXW57gyAkNLq6VkSdlj+","VxEdZUbOJxhQZ1hLz/uPYK0+htMeCPfJ0IFmJYo96nU1oA3GN7TC5WioorWmh5nc","nIX+VV11yo33BQHVlv/P52TQQQCWY4Mn7zp7d5BtsjbiaGYqddLadQKUIW7ErMTo","YnQws+Dh9AfVVy0IsYtnMd7lE2xdG3W//vuf4/Rr8dxRGMWcQlNlD/Rv2LgW+pPt","XJ9jHi6vdg5XxWY04ck+kNBM1o1mCoSP8jtIVNsJjMmufqlxn30BbH3C5vA0BQwn","DEssReu4O1a7mqXaYry5R+OTd3txyMh6riM1+t5eZujEjhJiTsq2GIJu+/fFv11Q","5L+8wOPmTFaUN7Pg73H00a9JbUNE6p1XuLVJ8qc1EpbBxYYqLZKHWlicq3BgYq/M","FORVCuMhFaokv5ZuJAFLTZORBetkHBgJ0ns35B/6yJtM1nw94KDYm95HHnmCY81d","bmQBxfhy5C0wLwokaGuRWBCnvH91WDjWSx54MsIb53x75onuH0GZB0P1+981sNJu","bEuE+1J91xkJI3xvAtfo3jERO7LYwsiSZOvu+HgPy0X1900rTRSXgsD8b0nMjEBQ","P0f2d9i+Jc/l6dXxxU4xLO8bLH24O0FLjOqWRmvwa8Bdc9bc/0nTvVXLawARAQAB","iQRyBBgBCgAmFiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0F0CGwIFCQ8JnAAC","QAkQJUzzta7AqPDBdCAEGQEKAB0WIQSwyrkmbow5KXmLPu695tK5IW7HqAUCY8vQ","XQAKCRC95tK5IW7HqE5jD/wIRaZPZJLf5In7VAbBGyvAMFXgSGlrwHi+0DO9mRsm","ZG7JOICjz2Po2VIxLvngbR2hSjOqiSMBtA8U6YsyKbNqSyWbYh1PDTS21/gofJ2R","b6ClGzuW9E2xtxjaMkY3IjHSEFUcCH3qQkF1dTR99eYYWVxWZ+eWuiR9u8W2H7nJ","AcgHQkLjRdYjQ6g4W3QCJqyGQrDhU4e9bAN0qucCZeiLDs1KE9sxhmrXgumNPi7S","fgfbBce1fDxHgsWEItTRysTry8nkrUZwrhcXwmdLfdYOfEDysZPEqcDzxuQTMbkl","/QWnLsL9jqYj5yEcx0MiP7idZo1PxTcm4ce6yO0RVU2BEhSewuB9A5paVMwsbeG2","o7d6peUqop/CHimeOn+cABXS1/OCNiNlk/5ja7ELolCipFBqTd1EoAtzC7x12w29","fSxAnhSLjqOQCYyVZHZlwt83E1NE4a+3wKH4SnS+Mf6tYT03hYIMU9U6m7ltoa3M","S10I2Ztylpu827KLcNPUqfY+pSOWB4C7oSYbHB072ADXIjzDhZs+sLqowjbyeYSM","mRc6Lb4wBCYFLxVclWa9XZ+kQ2kEPmijCFHwIj2Wt8GkT6sgH2t94lSSeUC9YuWb","gS4UNaH5S6S0Y7T0VnSImp9++Tj0gFNlaSPe0i/PI1R6i64wTsICE123kIqwH52S","K4VuEAC7bsl241sfWfnB3h6dAlAyQLHuiCD0nK3/3bTM8xJMXw1mPjoM0r2ok7LU","Z6i6YIlZJudhZQ9gGEYAXZ113SajhIB+kopjPiKRg3W6Iv7MiK59ej7QWxB77tcq","XYRG+GFt/Wip6TIW0S+iiG6Vk0m1+YWl+ianWQcqoS+w922GQlGe8YntbWuvLv/C","dWWs8ugjo/cHVKLjZ4+yOrbGjQRo6aE9UZTS+teA/b08Y3uBK0MGGjAjrOV3LYUW","qKXCFScLQMMz/7Qi1aUiorlanRKt0YSvBJL10ptYhB/Klo5QEs3VYDBVgd88dnqR","/yAx4iZIwblFDjTUQzFLAkeAHGatu6fQ5DcN+6zqwUFAXmJZhcCLRN5yEO0EVV7Z","W5vLVSzOev2JjF2nvzMM4TPVv0yg7XHFcLR7NohSzZGtYl2bDd0pqoH4hBAIsKc6","5yrwiEt47IvBk7/bXdHq0EOWuywE0MFdAzcKr09qQ6eD0WSx9RxpBVW/smP12RtD","8GApgZGVKEA5ej/H+fJfQtfMOdgqeQ+f6Koqrc9DS2PmutbkG32tqHmAwxCtzRpV","wXRAGkKh2q5GPBn+OP3mvGgrDPYh9w6IASRoCJIbNhWnHuzpnnTZL3Oy4kTc/8+1","Zuthf5l0gRyDL0NKcL0Yim5+VOw8LqXhRMnGa6kBCrI8BYy8Wg==","=JBJO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (12/bookworm)","fingerprint":"4d64fec119c2029067d6e791f8d2585b8783d481","keyIds":["f8d2585b8783d481"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEY865UxYJKwYBBAHaRw8BAQdAd7Z0srwuhlB6JKFkcf4HU4SSS/xcRfwEQWzr","crf6AEq0SURlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEyL2Jvb2t3b3JtKSA8","ZGViaWFuLXJlbGVhc2VAbGlzdHMuZGViaWFuLm9yZz6IlgQTFggAPhYhBE1k/sEZ","wgKQZ9bnkfjSWFuHg9SBBQJjzrlTAhsDBQkPCZwABQsJCAcCBhUKCQgLAgQWAgMB","Ah4BAheAAAoJEPjSWFuHg9SBSgwBAP9qpeO5z1s5m4D4z3TcqDo1wez6DNya27QW","WoG/4oBsAQCEN8Z00DXagPHbwrvsY2t9BCsT+PgnSn9biobwX7bDDg==","=5NZE","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (13/trixie)","fingerprint":"04b54c3cdca79751b16bc6b5225629df75b188bd","keyIds":["225629df75b188bd","78dba3bc47ef2265"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPhUBEACnIlNQO4hEcoTe6/fkasYBgsIYoZvKfOemGKVAO+v+wQJ8X8DM","4ffT3QrmO291LPwsmR+sGfMStf9Zbuv/reWsY8NCOTDt98RFQWG5OZw0g1TOdheM","nO43wfTJQNUyOAqKVArXrjvPKb472KEMQckvvccUoVupmcfom2Eofgqk6Z+aRfof","VvhT6BQlmE1hb5uGRibEqm0RbDtUeSgs39pSGF9gbfCw6ZjqxGJHcSJXKJCJu2Us","wddueSJWj6UfHfywPbIuXYx2Ypfb6RDx/kbkJCK+vNEl8FmD+6dl8hY4P+RfI/0i","KWPaWwg5J9ohWk5kjL65BOOQ4uRdq6TNeibOsS5DKlp0nozseaAUhDWsepY7k81/","M9iLALV3cNExQasLkdGprSUjY1fKlpNnFZ/jfQT6eqR50dptA858d9+0iost2F40","fGd5HWuA6GJWfIhMCEwcf9aiRYzmD67Wie6agxF1z/PK3VGGBdmbZzZTMGRBrt6a","yTEPLpbFUJvkLtf9vLcvkGS58OTFcnrqFCtEzQYCfYQvmdJaRHmOR6r7k2epBC6e","Q81h27TwhhfGvCuX7Hl/qYIHH37MMXZBonA7zICBI8b8EZOGdib2IjoLgm9Ez8Vq","5rpTS28dMRDz5/MDHqSAy3PB33X3S+sTDc4K567FS79aMpng57Qg4plqEwARAQAB","iQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQIlYp33WxiL3tYA//ZZc3kZnfHCXoUIYPPFcK","C4oA/HFKn3HnRiN+KLbcP1naJ3X+0TFLw70r8yDo4+2zGlu+vCbEhSVdO2Gfxdnc","MpiOWcPwSiKk/x1yCipnPAMJN1OAo2oEjDvhTF76mgOIJKtDnSu12CLKkSf2az53","r06T1GHaJV1Nm0rWTWhgVbk8Ir561gAn6nz89qdCUF7PALFq2L/55yt1E1YL7wtZ","cbto3SBH5di9OUJGCTrEIPnxf0DZSny5LJXs6lKEIMnvkQrcitD/Lw/1BT3wLzeZ","mH5Cpr9EM9WyxJxbZFJeAWfgwv8JcSqpwlphV2wnfOFBKt88vbJDPAaTSUo2z2mA","f/Ps9V/VsgU4hN9cGcBCTl+SaZHQyf9Hm54DSmr9L/KMAk9/7tzrYdde2F9L8yb7","DQ0aw6CBn4IjpG4fDEIJQQisBFluTB7Od0lA1CAuoMYjmonUvES3RucM8Yeote9b","jf6KTbfcmkuIyrfLdUsz7sALuvdNsiCLq30zOBhKq9svkm5oNSSaTJ2J4ILOEthC","ZMT9sJ039tFZxvaBEQS8W8gW6y8eQWSVlixj65PJ2ck9jABEmRwG2YW9UKSFRtRe","WF0WpY3Ijj6fcDJIHpThZ6Sz4HUvGr7jvcs8qFFZxEb111xbwbQsGVBecP3s8Tcn","zVO2S+E/JbrS7xTyUY9xmGSJAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinfdbGI","vQUCZ+k+GhcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAiVinfdbGIvYTF","D/9zy9LyYJ4+zQ6ycKffsGXGLKNkAp8L7KS9eZAS+CcvRAZQQHwEFGaFeuRUNSA5","Z4tATh4IY9w8ySwGHeDE+Jat68YZ+mV7loig0RROew2WYkr5xSzj+0MIzmS5++ng","Zf6S++5VwJAEmuG3aAlwiL2BJuk/wn4fqoeGXLM6gOaCnCJO8TC5lmJPhJPwj6E4","gcE7MS7BfYRKd5emOlI7m2FytuQ7eo48IzSlkODZJfuv8rnKA/TTNQa2U9Nrl70U","ChR+5QYeAOuxJ1kw00RYOmCMAR346f7/esfYeMyM5ItG74xmYGLjj4PStAbHZsOx","o8H82KG0pjadVBpmZAQgI9lN2QWO7kbRz55TV5nZFZaP8fJgYl3BerVuvHamowrS","pSz5mVyBpb9JJmOJ2pUwSi2wQWvp5yT+LMh2Q2Uhm/3Fk+q5lRIxDNfPukzgem6W","KxfEfMDjDjDKwjeL61JlLJrnllmylcrt/cEvsyzdbkpDjTVfsKtUIk8K2+aY6cqb","dLnezBgVONuGGdunRvVXSKiUTngnBSKcyGsSlJtH3TxicEBsTnFAplGA5D7GPVPF","7XEEYpBifKkJz4UDH6cy1qCJBtOUd9Dsxi2hQxfzOHj41m4lB61yin5rTnJjujQw","Wfh8bGz6Yatv/K7Aejdj/DbHEDf+8ixcYfNxAQ1WpynrqIkCTgQfAQoAOBYhBAS1","TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4aFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECJWKd91sYi9Em4P/Ag6yEfyxoXvMl98IVUA/GG8fv0llOIJsKqSMEjB","pCFfPOsXWDvXv0zJNI+XPgzAPMCd7R+m2VwcDwHyADtT+Mh6fubZTzbPPspX7LZs","CyD6S93LZxH+vIMcjuiwKKb05ZSkaPLfwTYMeqN+oc11fDXjU0mQ5vC0M6qhxJLM","2pIeTD7sVxsXYyEHzPxem01eqXyKhJFO7Cgu9sUYhzcVoPEqzDV2/Gd6ih3chJ+M","xnMfq6Kmc1kTpstCMBbmQVXafY9roM+bFQlIiUgfbGdDFk98C4+C8IA0IVDyl5KI","o8RRZ4mccgbt+ZBVBkr2jMoKd+hFhlbF0aMG3EKPoZyb/Jr/6Q0kqqUke6stNzOa","zxftoulB3vk6x8eI1jRELHz5VM01nkr1A+cmcgV0J5H1g6M/4NOLveCfPmGyCxGo","SyWFgiagG4O56AdlhyOm8VjqGN4VJBbaGltT9iIQB5xD0vvhZvYbXbXtxbD/j7TU","yYp47484dBdTRLqyUQAS9ICl6xoB3aYem2aQckSc1xAL7pIIHA4CykAECa/wZuYk","AOLDICM74iMNIZfdH1CLg1/geBiON7/kqmFxyOJTNfkS1oivQvrF8AWUZYLCQ5IT","mI8fcbXzJXnSHyn2ADj38GaQkPm5YJkKMAwmlolnzt86EnuZrIVVApx0NqjtDvBT","NMcLiQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQIlYp33WxiL1Obw/+Je3ILeG7tACNix/y","cJ86Y4ZTrCp1WtrAHdZtKqH0WO9+BuVjKFJU2d3R+176SoKs1X5+0ZxptnzlVIZG","BcKn7IVk2g6k8GV+lPoR/WyhPxLqH73ji+g3Zod4PKnSXgj5JjoIDe8abXCemAd5","j/1aqANdxG06h71+UC9NSxMzvzeDQQvAkToNmy51A2gqzBKDGO5n5Eafw8noVHzF","nZrMcXIe7nkG/sF5601p7q8jOVeGk+Z8fD6v6xl+MJupX8CuQ5fGKFW3nmWojZNH","5yM58UnwzJGOBg70CoSuAP7kOGOtWa39RS5W9O1zMUe1tKpVP1qGrcmEOaqmkc6g","uE34i0ZEBjiet1GwLWjjgmXGLgTY/meFmUIbCVeKi0hmr7SJluHk53NVvf3QV9Dd","gs32Vz5xQY7894FCH7Di8sFNYofyxw15SZjee/Usyc3arQOTF99VxOuLoU9lW6JZ","rFISyjZ4Hbz2UpxgpYvQUK9Yj19irdYWY3HGO3LnguOFS/Q1Mr966Ca46fSLCW++","5XH9s51xzk6zAyW1a5u7xqYnC8bu3XYBc713VMYPexUeowl3ii3Tp6hb2g1NLxd+","7IAYaTb68FmwwTRjUwAwh8NTiQv0ezTFe121hs3K35AH1vp2CDkIpAmDACWWudjX","l8UhKsPMAdzJIf/IJ8X1fXTgpK6JAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinf","dbGIvQUCZ+k+GhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAiVinfdbGI","vfzwD/0cjeyFVVS1j9On9v6LKDEWASvlFoGelpHah4vVuYVh5XrnlwmPNY4Qw+iM","pVMHhDwqX5zD8tyJypBb3Jqzq04Pho+lof/qBgq9wleyWaiazSLi2/Aw3ptJG+Qz","2uIzEVg4Lmqz+tMUbA6FmOCJfKocA2Qrc0eJT6pLZ8By8GTzMyEwTgh+oTJuyFuo","V7ZZmAmUxI3c4t2c5ixZNxV5Kz9ZIvvkHCPHmoAzDDKpp35aFNlWRxjWNvWdu/7B","/fMEt/wI5XfH7YzkpMp2gbW29JytrrKkonO434qGz1P8x9iMhYnlmp9bpU0QWcV7","ZADE+VDrfg0y8xR0cup+23DelHgt2AYHDZWo5D4UicAxBMGVeKzIJ4aflGjPhzIe","LvuPwwUeBtJshJgTTxDKqmTrPmc0FgE1RPz/aeHaIpuAzQwAjUKiKjZcW67c55Af","lnBOyUyoQxzjlAmcDHv/AHLh3lfvNEETep1qIu5G2hZwdVYGDd5ejvTReeCBNvK8","7UbAysWU4n22lKobXLU6/MOgO9JwWKclESXgbRMc9HjzHvlahh50L44YTtDiP6al","kG5JUxu0Sjx45xRabl+okFXaz4tx/JrhzcRvS41yIhNPSqUwhrCqIsjgiAlIraKr","QH/nskObNpwmqxgrzb3NMTpi1OuI6s3lt1aguInL5qaC8Kz2l7RHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQQEtUw83KeXUbFrxrUiVinfdbGIvQUC","Z+k+FQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRAiVinfdbGI","va2mD/9a4QruBrK2CR7q2oIJBIZBk4dgC3HJVGSFdldGHfeDXaUad7YmAbOxzHhG","Emhq6L1SFMM9oOVgBasGJiY2lz/j3KUBHYvyDx1DMKls6MG8t4yqZQRc/QdOfB4L","S9SBLKNmJCM8yLfqM2dXvMU8BRzYZY1HX3XE0vYlLvf3Mo+gYvhvuGxR/Bxmm3DH","zMym/H6umA1/PYl+16Qg5FpgSC8QncNEuY/XwWbHAVhp1ypk74r3OqtTHD/4sYVK","1Kanyu7Ge4xWxcjWc0LjBVsPc41dZEPZgvM7l32cavBAOeKBuoEw2LvWqZHTYXR/","tHwJOZnmdCXSHyUlOVOx22tALzZJRywSl4m5HjJoWNZnyOiKR/VgauZYqrnE/klH","2qN3epndE1V+ZVqeKOdUL/w2YayKwlWKgIdaNbFYyxu8M+YR4InqvIec3HLVsHzl","H0JEbWSJIsFv1xs+lU/GHuuISozp5cq9nSTC1M41+eBKA5wQFVhaQ2HNC9zVDGX9","pj5PmL+BZts71f+s6p7dhwZgvjaaeK4PtuTqOVwI02Pjrhpdj9xiSHLJrEmOf1nz","TFbT0yOsLJNdrjRC2WThfqj2HPch0vpJUsraShcNb1ITGTdbeGk4D0JYY2DRPXop","KKR2rYRjimtE2KIlfn/0P9GnMOH7kb6p3JuF55jTx42W7F//ibkCDQRn6T4VARAA","soJ1ixqCJS83HZRqKj4pS7IEkG/zzeKcPqN1CTH5ljbR7pYVZv26UK/rrf+Dzq6d","fZMWmFNLQeb3DzwM+T6RtNJMOO3ONlztFgJ4KvmfHP1+6Q7tKaxok1x51n9KyDR1","5+NN0jexCEhgpUok4lO5fIzoQpVMt2W1TTGBRs1WuVXwUs6fIu0AXAB92EvhXRNb","0ECN72dd09ubN54IU+gBwpk50kXR43RKCmPPxaU05S3Psd0N4uaqlGMMI/azndhb","cmfqbnTiFvwkF9PjxnjUxpFZLg4ggPAeL82fJycjJ6EPAHgy7G/T1ZMzwi/TcLQd","Fq2reZnAKtNKEBg9yfDijbUR7se+nyAPzNVXpo8Smwu/ZJxnwmGjrcjQuzWrI3Cp","ziS7suQ5TZ515F6ZkAjun9plnrbKu6lAGWltNru7EOEC7PsyvnMM+RXJ4uS6NBUX","7FnSFRmCY7cWWWNC4e6kc2BEr/yiIcZ6vCIpvv67Vnx6z3KvYY8pBUN77WShXyIY","QyTIOnDYfnr/iax2/tkXBJ6ILWMch5ofRG9Ikr2De1MYvIXP8HZp+vpfyf70q416","zc/H/ZlLePDIy6ZLLDD1R3zNpj2i6KgSDT+80t7lS2eZmmFGkSQ05IO9nrPQxYPb","dw8VUgsLD03rfDA0TwxBVe6tnA106h6FdCc62xXFgUMAEQEAAYkEcgQYAQoAJhYh","BAS1TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4VAhsCBQkSzAMAAkAJECJWKd91sYi9","wXQgBBkBCgAdFiEEuOXxMXbSp6dSIAKAeNujvEfvImUFAmfpPhUACgkQeNujvEfv","ImWm2A//c4R27cVqX8RSoj1QeGfuLce9x36GDX552Ne9PgSpn3216BZjP9y+vAp8","VTTnxyzMmlGViKNQTAWri62nUkh2h/EhIFjXZzzNCqz/egCjh/QpBdNbILCxn8gP","oF8BH+xfFbJI03jYC3brk1c70iU5cYL0ML/jYkjb4esh3alAIqjWOamhIb25usFm","Y4i+29pOcJTJDwXdSv/tvl8KV6a2Bd8a/gWnHATpo1kHyA9kiY6ZmPr/w++/S4d6","YVlnifkvMvTVXIvdoPit0a7h0LRPQ3ySxsA2cI3FJJ962G7xQYtOr8bYwsGyH+Da","Sj3hyX1GYBlMmL43t6znlEVdztZcNjYH61VB9wPaPGbruW7lqb3Ekd0hnf9xZu/K","xYK/5H9Zflux34R9KzCufk+J9lDIGWtNk7xrNuVHBTkrtnGXuhBfni5abqBqLP9X","CAusm+orOgMI26YAy/KckFC+eeCc97nTVyJefqbJb42HF+4qoqT3RdBy3QBtx5pn","JZdKT//B7A7xEJNrT+uXkvVRsNmL2cqJJGOkClUqPH/kzULvryq6HIgmot+EMcdz","7vHpt4c1/79MtkZsPzjNGC5cVTTlf+IL0tSTZZ4eRJmoCDSdJVaRCXSwyanYPv6L","5Ktxbpy6UcJFI3WNmmAlP5VGWDmVwnMdM0KulPq8sTH1aSWea1pxxw/8CE1mm9B+","ax/Ro22sHZMvM5SdqtmucARQMqfwSxhPUl05d+6URw/2gJY6XAxFbTF9y5u0ftcL","Sxs/hSIsepMoXHOPAhp5DeZsP6JokkxGop8EJuQZ+3QWd5qnOmuLe5obr6/eet6o","lEXdMtLD7Ajq93hnCfTx38BNIpq5AMDYcwqpnkP7sa596u87lKmgfwcsONtAiZO/","GvIYzuXumGU3aQLiJqSR71txJiP4J13j3Gm44ft9M4Bdhnq+6UOb9kmu+gR6CoWb","Lu7aV7FQKNRGjTKydRff24LFz57oKM8GMefWRbRE+LYKx+RQvFO2rPg8zfRQqtq4","ji3RNxRbG+zmn49xlovvRVwQyQ+lTUsaRR2rWeGtyuiqeOn5fxtRjQOuUrCsNjE1","XdQd6TUPtByYWluW1O8Hfzk7EVnQFyd78N8jyoQ3Ov6E8mA6Oxw3H+l2nt3cFa0k","6MkZAyNvYFk795TewfSx3p+seN4Ktf+zEm/btoromkj/K772HNhmokVnH5IOGHrp","NSfapoDoh8oQPXF63DJXgmkBeRNae6HL4TrKNf5WJ3Hz5WMfrymRqSuBoWZNZDnM","8jAv2Xs5NahvTf1xqGtK7fiwTDS4haG092Y+rAA5++uzHdMjmnRIGAf8U5sgEqUC","vVfi0pLm9xCzzyJfqXMzBSUwVzHvfDA5r1A=","=wlSc","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (13/trixie)","fingerprint":"5e04a1e3223a19a20706e20f9904613d4cce68c6","keyIds":["9904613d4cce68c6","8e9f831205b4ba95"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPl0BEACyof6b+LAkxSHiTZc0RAjilNtshxhqOSr5hrApjAdyLDnUWMf4","mp/UytFKHCbzU9H9QkYXLyr2mCltknX5+A28iYHZzS0eX5XMAmaWdqvd4IkAb/Sw","5k3hFSyFTf0DUW1G8O2AwTwtsC0sX+jDyCzt+zBp2ARnasnm+3gZ85iBmmWkrZf+","HDljanl/BHRE5JzX7Y8S/B72NHV7++m2dqCjsEkWZDH9hyI08cybz/Kjs5wBnVuj","1MqlStKu8kDP/rR8c3KaehwFC4piThZsFe/0SgtieLy+BvLs7bYRdO6SC589sPK5","5/yGmh5NHenVOafTC029p5ZdF7KMPJnmGo5hIqQ1ONBDtVzPQkNO3zlGs+auEN1R","m0PGrRKd4LYbuJVikn7Xo0ZhrOnoczGEfmKAQmRVfWuSoXwH/Xn2DwESTXwx1ruH","uXcY0hiGdmfWVwJgiBa+Phm1Fj52ARvzcsIPM6Ib+nigzcSoXax3QrhPazVUaPn7","PPy0ZEe/qKN31qOP1iCKfrc4VuykhEap9ZcN7HBwqcmAUBImnWp5kJH4KeDhg4Nf","UKuREmPF1pyBzVXHQLi3eBQq+/G3fjJpVKOmUjz/6uURgncWeD49RITaeaX2Hgh5","qpBXO95IGjp7+nkD6/CR9fjZ3W7DAC193Hw1VCX+8zrCC9TZ31pxawYeewARAQAB","iQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQmQRhPUzOaMb0bBAAlyO747DrgM2oaf5bTBzn","lG138521Pgkc5QtzpwNZw0n2HnJx5KRQBbrr59VaGCFntrW6mueNS8Wz86PypPUl","5OZpGk/Wo15x5UNkvlMgp0V/8SK3m/6/EyPkuhX9/cb0MiN9svbDzYXR4N+bgFnk","iVICWk92P93Tik7f93IQ40TzAlYcjDYKjo019x+pGS5VYw0cIGjtsNijawiGDIyS","+9zNsvKUmnmsCBJuM9e2dL3iz2p+4qOC/MyCSNZ/V8cT7DjfJgfIKtByDimOXCWW","CRn8uic/49ou8gY82tiASj7Bdmgi6FstSh9FX+DBeRMkRyACyd00sq5PnFKWqrcE","svDNozqRHVBznhf6XaSET4uvfWkE846+8GlnNkJI5PGDj3o7i8YeQYN/GKFyf5Yb","bvzHkZGp8d9PHUYeyPRUmK4lRi0D2M/2z8RTg8R30bJ1OHZoJ8JWmdwxJo8AYGLl","mm4uLDrMoFvILykVvT5TX3r8Zw0fQovJIIWbRAkCtEWH4AK8KUM7B0W5F5NO/yDC","S9xxcrK4QP6A76HMGpHTesPnQOJQN2mEMp8GEiPdV9aCUm/49tibc94HqkuZhh/G","MjScKDvhq7WcxM/qrNGW4dzF//xG1DwS8QfphB7pxW8pWyg+UP0CS0XveUzpfbiq","Cj4NUYDfuUrk/tsQrYQAZdGJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9TM5o","xgUCZ+k+YRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCZBGE9TM5oxpcQ","D/9QzrM2OC2jrvFGgizwD7t3gksSUiL53h77SxX/GJItjyQA35H3ITmMK+y9Tz1z","JiR73ecXT7HeAzmuiBGv4gUsDHmPUkNHWS7y9MavKcczzM4g+aU+EkS7uFBNl+55","5ksLCtb05oaqyGTB3TKFr4/myXbjJReJfM3BoJmjOeMUoJhN+aOYaGfbGzs7G/Kv","lza2gGi2G9sqUHHLI3LN5i64qdm4Uk43kABrrOwsDbZtumqcDmDOCYvdkBiLyxrh","H1iE2bq67O3jlefq28dDfYOEFTJkYNM4MqE0FAi2md8XuzzqBohmwYjGyrum19Bj","mPZNEOltbwr8TkS15AWBhjw2roVh5r/ALINSDEadu4v97wW4IMPjf1FVMTEj1+6u","qdOsqrLb2FVUcHa9XWIpZenJ+FMNmqWizIP+ywszaL2NYp37dmj0JBmlN6HKID8G","nt+XBbF/t9rjzMwWiF/uqdUk5ugkI65bvdYvg0HQ9zXlqMZQM1tU8jayjJEFQ+bh","Zxvo8bg5Z5qqIVAqnkN1qg/4IZNHFKEny5PvxINTeRlJS603ItF0GkynRORki2+z","r3A2mhLOcN1Wxa4wfbsc5fxOw01bKHDsH/cFixMxFdRSatDioErG2JYuDLfYBSaz","fV5zchZVXvlbsv/dYS0agS3jh0cdT0YWzs039JU6qTOdgYkCTgQfAQoAOBYhBF4E","oeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5iFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEJkEYT1MzmjGLeYQAKYD87QtbgknLcXkjQG1AqTQcf8k0WNgBIOkXuCn","a43X38nJny5BFHIwTZUh2wvXFxsFE+IBapD5+Hma/48Pw0fm4xHvxvtxsSiFe/91","bQhlCeuyRWukXlPNM5xhIiX0rKD7K+QMH1gywfu07nGYB2ijvdBpPdp0tHHyyYZZ","99VVMR7Y9qeltadjWFKpPUubOKMkPMhuGMJBMGReY3ISDUpG7lfpvMBzpW62D+Wo","ac7PzVcvzU2DhaTkcYrLhJSHM3Q9Z+/4N6t0eZJMZXLSmsxN4s/ZoG1pyhNtCyfO","YiPXh7zf0WqKKIGZarwieu719fNhbMv5WoLYIENFkluYWCW/gHCgcvNFbARwAnFj","Wb62x1QEVkmNsBeUk/0nu0bwbRonQ9KbH7ROOT8v5paEJgbhgECWcTO6pu0LcPD4","XdSILIDSE1JF1VN4YoXwRMi5NglGyvsKXQJfI9OGNub5kKQ1+bldsMkItJq8Z2At","VGdPNKAV+0SsSFPp4XbVpx0jfSeWnGlyEgS6AC+YkvZtRS2lW9le7KFfHLELs5Li","9cKad0P0LexhQcrf8lh+7M8jJzoYTecdIRA+TvL7BgZyB8kVs69R4UM0Jsvj94Zc","uN6ylQfv7QEigcTyxt/HW4uQw2aqA8ELC57ylBkBRoppeETMjlQrn419wPxbY5Tq","HFiAiQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmIXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQmQRhPUzOaMYg4A//aMh9o6Rkuu/GJmEZ","8+WIYQM4CZo152ZWdhcXGHtFzcK4Js+CkqQPC3w3yb4luJYAHzdXItp/BRRHJYc6","GEVj1VrbNvR4JydEc/w3XM6FhWtl6ckSUSV8jdm1NW+Edhs/wJxRDcjywCamdef2","vQg0VQJwHRMvKiAwtzLnoE8Tr94ONp3gmiXvSef/rctQtOnMfTmYrpGeUG2kp1zC","TgxRgLQazdJMeOyzaNoK4wDTy94TkDM9irA8LwLe6L5JqECB8g5lJnk2i/OmCOj0","EBLa3W9uFZSYrkLoSCrbIkftefe3Uj9f0a0AijFkfuNgY8tdoYJvEmW+vAlWuPkx","NJbt9Uqe009P0JBFArkc/YTV0BJyxRsLsH82vQvmG1F/u2gSJnS797sgW9OfXqel","yCNfEzD8nfjjQeRZcfBKlB1ykILdfedLfYGukp+lGDja3LE0tQKDAyg8hycG1odt","QWS7dl/bK3yuxJIWlvDLyZYrBnYr4YtRB9vaHmtzTg2IexXur+tgLbc2JAoM0A6i","GPg8pAbTzM96ZBSb+dCftIwVxJa5pouGwORGcc3T+k1/+g0Fdu1x67ugWNTL+RFM","LQvFtXR8HTCvjlHecVvAZ8+Mn7cBdC4kVzXedvNNTch9dVH7VPTtnr+lcgbWekKn","J4bZjmeB7t7eaoutOA8LgePrG3SJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9","TM5oxgUCZ+k+YhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCZBGE9TM5o","xtf/D/wJ7A3ZvO0G8Qe1Idpj8VlvXr/SslkrlJbPebV8DjP1F5L7+GgqVqX67ID2","TP1alhVCilzeuTzBHH6LytNOdLDq8hCBzJ7Raw0oUH7XbdCQ838wDTPzfF3tFYFY","74K4+e+OBCo0oF9GwK9RHc/y3iFUnjQ9rSVi2gLt+gPznNhNsV91ROwuuWGIRXUf","qDHW7chZC4g18aEWM+umqYkSP9NXkX10Xdr8HXrC0wLfmiy8pPLNr8IjsxSM3jgH","w81sXQ1WfmRi0gJySyCbKMvWjebvFOAhM7k8PCmgEroIOJ3I+Pya3OHMKDKalblI","T2KYuqbCSQw9JUTGf5FMo6SJSOcXnv7t9uqew1fyyLKSrhOWyLoqMcK5BTdj+CLe","VlVfPMNMz0YfkaP1a6/TkgJqgpYZmL6PTymAzflFyIgsjBB018xHG7RK1cZIpyL4","xx4jLl5a74wC7yi7xKg778znTS+qWp8hkBdwlvjDur8XlRbRpn6w2YQL/42njIEe","ZpZyXB29m87DKxBHJduk60PzpMEgo8R3IEY+MAKrsiLDKcYw/RdAelQMp1RG1szR","+OizzMMDB/KK1q+XXzE+qwfHq4JJgTcLyd2mLkxihwwrtLEN+h8OIS5PkNC81q6w","Okwycdeq1GPJjEntRxbhbeCdziWNjX+jimOdof/4UYW/TCCbpLRQRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUp","IDxmdHBtYXN0ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQReBKHjIjoZogcG4g+Z","BGE9TM5oxgUCZ+k+XQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAK","CRCZBGE9TM5oxoRCD/0cqRUh0dMpTuJCslbwvhxnAb2clj6Pfg3/i3ujuaG9TpwI","1pD2FS442dR5Mj5xlO1cvVJXGABlFp1iPkI4M3j9BJFNMd+zLtZ6XIJyUNr0Zmf5","sYiWNfXpVQE1kPYCReD99pBMXt3iq6rg/pnKfElcLesXUNUGs5DBtOMc2Ziw7djr","Ou4iTkss9LF7IZTAroRq19vtKBVpdIyRcuGvf+K0ETjtF1em5Pb6Bpspu8v+z1s/","bYvEoLGbn95MLjZh/G1cVQLSENkDrCqA/m/mXvYA0RVDqMiPmAdZZiBp15/2y5ue","N6c3px056S6ofwIocNGATxK7U1z7mcV8bSqdpnLN8oad/mOCioDGTN9CBLC9glUV","TTVQCEnSQtjFqKCmOZc9Ciwjo/uuDEjvIU+RRd9zXQbZBCmIqsqmlqFLWaaELBnC","KUbV1C4KmawWw0uVJW4bhPJqezp4gNWBo2H7wBtADl5HAe+X0p8WDAGTyykzfqh/","wBaQbRPcnh00NaVQIxddcgQ2kn/Ljsksgr5LypDtsKjhjAuJ3Bk3j+8OTi6xnd2O","4Fe9jDCJ58VX4RkPGfijvyB1yggeZqXhykx2pkr3lBDkM3koosHh60TaBHMeivYu","prbhiKd0HDCsekAntZFy+oBoG9zy3L2JgYgwA7XLVgytqSGg3QVNSsBekk/ed7kC","DQRn6T5dARAAoQW1hsaOfilAB8s9w0m5WaRY87+9VtQzbnHkYTX1DlLLt5WSniNX","Xd43Iad+u35mguftq7IOQImc7hsJoZhbYKNXwdiJgjxl7mn3sSjKyc6SyCZtGMWZ","zc1mrhFpmRk7ouFI2eg4wfnNFL2qUoSKEcQQoF3JEzvsOEYHBOf2mpAD4ejw+Bsi","R1/MwFGVttWZkvTXTY9yuP/LgXCAiNJkYcL1wRc+T5gTj2PZ+YSOYigvHCkfBdAh","tSUYbTbE4cdEtPX0/nUAJxjxKNj08E3MY4uThh3FmHzOKjJ37hAIzhjAmIehpCg8","1jIXNpK6KZwND9+OuHStrGeKXlTqdp8dJuBrnKnbaIWdFHfXSTnIa42kuDm/e7OG","0rYvnHdL26D8Z2aouIvBkto7xQb/HZCm75/UOEzSXcf69hgZQcYB32Watj++7hmZ","9SYwMyhqTaVuClBt6eyzrMRg1D9ZIymza8qt+ZvwU1yIQzYs8H3QpcFZipLRXQKU","6XBz5ZP7SLt3NXzn5l2bZFr/KAyTlw9LItq2m636HQlO30Uzi0S3PKR/N0vx0pQK","+BXumgEDM83XVKRubjQwYBYtLQVwf1b6Zc9D97dWH3U06551lNnrGKiIvwTLvIrv","8k3tHk/DxTcCS4vbNukUp7Q+W5QJUZb04dJbKvGTkG8za2eF2yEoJs8AEQEAAYkE","cgQYAQoAJhYhBF4EoeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5dAhsCBQkSzAMAAkAJ","EJkEYT1MzmjGwXQgBBkBCgAdFiEEich6zqXda45qcGiAjp+DEgW0upUFAmfpPl0A","CgkQjp+DEgW0upXHcA/9H44grBYZerrEPYiMggXX4jWkabx+PdF9hasv360RsKMm","vg0fEzFkMaJjAL/qNoPFTwN+wyMiJEZSn2mHBSGHhsFWXLSZKWxeYKJ3yC0oJ8xL","WgVBMrOSL+UJRnNgCvKwQCZQv9D32fe8QmMxfAzZOTyH4vn/vKjoUQl0MmNpx53L","r1eYFppocUugGcjzrY1b9GNPOYBLXfKVbdq+OnOZN8a8qAjuW3in2t1CJYP1Vi8F","aU/x6UqBOv6FCJTNUZSTe11G/yW2Nw9iv5LCgExJF2C6cFcfjabfbEg6xp6S7z4v","OfANrkmKhO1C4/bPFt8DML7ld5g3A7hu4YHzjaveHWilBBfv9yPG7ku2u/vJ+JSb","OQdo0PhSyhyz2m8jqXNM2GSq7AwSrWUAmQK7R4JdkBNOgM8YNklYApdNBLHnvB4r","mvnR8CmEQFX4j0Ejn5i+D83Lm2SVdYWVx9oxZKkGfR4A93OBnu4GNHAx1A98LqAj","6Rcbgn7OhIqssqo1sT0TNKXkgoNjqnHNK4KkXgxSQIddYcrRvIkw0fJHLoc+bF8J","pEEj4/s1SE0kgGPGijqyLjRm4qPrPtg7bU5pysrRKdgTqth6pVmmMPM+U8C9NER4","pWWByou0FzZkhGISDwKRyj/N24xf0unHTfUv9te7rKrPqc9YKDlmA9d++ocjvym4","pQ//XeoGMAykBg2patxNShtQsf9jTqI6NzWJ85UZqhIxe/9SO/SU8dgLy7gqiq9k","t6ZRxVMKi1Gz4bwOIVeuGPTeOQibb1jWsWLuoYVSm3nUWuc/eM/wZ9dZx0vCeQ53","3bdeWte/xVK99MYr5UPAcKf+OdVkzwLJxbIH0N6ynKXRloxYeB6e99DsV/e6YrlD","nb8JYE4FdsWjQ58Q7AO1kqoxxhRMXMvsqRJ79c5Or8resw3YkyEineN4KEJ6oCP1","FacwfJLeu0tAiJQP5r+ydXikLPsmJvRv0xmb9IuCJG/KpGFJ7XL4I0LXNAfFhvvD","j9WQ07JeejJhIaBxbIYcyL+gbvtWvq0xFzvRWob0+SLRIcTSYctBFl7Ls7KudtgJ","5rqPDic9VDwzjfm6jC9yFJKePd1S1cqi9MaErEIu6fpn6u0uqlPHsjfoQg/YXsrR","Yi6Usj/AB5496kE313jsA7hXmmkmgPTrwWvtaIAPK5tYML+3hLvBP0cpyXu/QbmD","/DYTHvFOdP7LaOyjHQGZwqjb1AK5L7U4Aa9GXkkt7G9wiq89EQPw9vbNJhV7WCeJ","A4kXFoakCavsakqZCrvYLOLM+THJGlNmByic7V8ngv7LkBlxLLMnvu8DEDQfJ3ct","9SQ72wCMuoDSPTQL1BZRDroDXT208eU0FQ+PLbCokiDjz9Y=","=4iKO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (13/trixie)","fingerprint":"41587f7db8c774bccf131416762f67a0b2c39de4","keyIds":["762f67a0b2c39de4"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEZ+Gq1RYJKwYBBAHaRw8BAQdARlh1OX84KPJRedAP/M7WxPFEthWypAp8nved","FhqaX0q0R0RlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEzL3RyaXhpZSkgPGRl","Ymlhbi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iJYEExYIAD4WIQRBWH99uMd0","vM8TFBZ2L2egssOd5AUCZ+Gq1QIbAwUJDwmcAAULCQgHAgYVCgkICwIEFgIDAQIe","AQIXgAAKCRB2L2egssOd5DjVAP49S/e9VAtn9ip2DXj5zx87MpUXnLHAhT/LsJ7J","odnKoQEA8murEqdcC0pPsAA6Gmev/lz0MWUyfe5Y6DMB6t16FQs=","=+xcg","-----END PGP PUBLIC KEY BLOCK-----"]}]');
;// CONCATENATED MODULE: ./lib/data/keyrings/raspberrypi.json
const raspberrypi_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Raspberry Pi Archive Signing Key","fingerprint":"cf8a1af502a2aa2d763bae7e82b129927fa3303e","keyIds":["82b129927fa3303e"],"source":"The fingerprint as builds against the archive print and pin it (raspberrypi-archive-keyring 2025.1+rpt1 signs bookworm and trixie with it); no package of a registry that is pinned here brings the certificate, so the machine or the user does. Read 2026-11-28"}]');
;// CONCATENATED MODULE: ./lib/data/keyrings/ubuntu.json
const ubuntu_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Ubuntu Archive Automatic Signing Key (2018)","fingerprint":"f6ecb3762474eda9d21b7022871920d1991bc93c","keyIds":["871920d1991bc93c"],"source":"usr/share/keyrings/ubuntu-archive-keyring.gpg of Debian\'s package ubuntu-keyring 2023.11.28.1-0.2 (SHA256 b2e7ed48431bf9e7978ae810bbdaf253093570d6e3f864e575b7c13554b81174), which the signed index of Debian forky lists; the fingerprint is the one that debootstrap prints for jammy and noble. Read 2026-11-28","armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFufwdoBEADv/Gxytx/LcSXYuM0MwKojbBye81s0G1nEx+lz6VAUpIUZnbkq","dXBHC+dwrGS/CeeLuAjPRLU8AoxE/jjvZVp8xFGEWHYdklqXGZ/gJfP5d3fIUBtZ","HZEJl8B8m9pMHf/AQQdsC+YzizSG5t5Mhnotw044LXtdEEkx2t6Jz0OGrh+5Ioxq","X7pZiq6Cv19BohaUioKMdp7ES6RYfN7ol6HSLFlrMXtVfh/ijpN9j3ZhVGVeRC8k","KHQsJ5PkIbmvxBiUh7SJmfZUx0IQhNMaDHXfdZAGNtnhzzNReb1FqNLSVkrS/Pns","AQzMhG1BDm2VOSF64jebKXffFqM5LXRQTeqTLsjUbbrqR6s/GCO8UF7jfUj6I7ta","LygmsHO/JD4jpKRC0gbpUBfaiJyLvuepx3kWoqL3sN0LhlMI80+fA7GTvoOx4tpq","VlzlE6TajYu+jfW3QpOFS5ewEMdL26hzxsZg/geZvTbArcP+OsJKRmhv4kNo6Ayd","yHQ/3ZV/f3X9mT3/SPLbJaumkgp3Yzd6t5PeBu+ZQk/mN5WNNuaihNEV7llb1Zhv","Y0Fxu9BVd/BNl0rzuxp3rIinB2TX2SCg7wE5xXkwXuQ/2eTDE0v0HlGntkuZjGow","DZkxHZQSxZVOzdZCRVaX/WEFLpKa2AQpw5RJrQ4oZ/OfifXyJzP27o03wQARAQAB","tEJVYnVudHUgQXJjaGl2ZSBBdXRvbWF0aWMgU2lnbmluZyBLZXkgKDIwMTgpIDxm","dHBtYXN0ZXJAdWJ1bnR1LmNvbT6JAjgEEwEKACIFAlufwdoCGwMGCwkIBwMCBhUI","AgkKCwQWAgMBAh4BAheAAAoJEIcZINGZG8k8LHMQAKS2cnxz/5WaoCOWArf5g6UH","beOCgc5DBm0hCuFDZWWv427aGei3CPuLw0DGLCXZdyc5dqE8mvjMlOmmAKKlj1uG","g3TYCbQWjWPeMnBPZbkFgkZoXJ7/6CB7bWRht1sHzpt1LTZ+SYDwOwJ68QRp7DRa","Zl9Y6QiUbeuhq2DUcTofVbBxbhrckN4ZteLvm+/nG9m/ciopc66LwRdkxqfJ32Cy","q+1TS5VaIJDG7DWziG+Kbu6qCDM4QNlg3LH7p14CrRxAbc4lvohRgsV4eQqsIcdF","kuVY5HPPj2K8TqpY6STe8Gh0aprG1RV8ZKay3KSMpnyV1fAKn4fM9byiLzQAovC0","LZ9MMMsrAS/45AvC3IEKSShjLFn1X1dRCiO6/7jmZEoZtAp53hkf8SMBsi78hVNr","BumZwfIdBA1v22+LY4xQK8q4XCoRcA9G+pvzU9YVW7cRnDZZGl0uwOw7z9PkQBF5","KFKjWDz4fCk+K6+YtGpovGKekGBb8I7EA6UpvPgqA/QdI0t1IBP0N06RQcs1fUaA","QEtz6DGy5zkRhR4pGSZn+dFET7PdAjEK84y7BdY4t+U1jcSIvBj0F2B7LwRL7xGp","SpIKi/ekAXLs117bvFHaCvmUYN7JVp1GMmVFxhIdx6CFm3fxG8QjNb5tere/YqK+","uOgcXny1UlwtCUzlrSaP","=9AdM","-----END PGP PUBLIC KEY BLOCK-----"]}]');
;// CONCATENATED MODULE: ./lib/src/debian/keyring.js




const rows = [...debian_namespaceObject, ...ubuntu_namespaceObject, ...raspberrypi_namespaceObject];
/** The keys that Crossroot itself knows, by their fingerprints; of some it has no certificate. */
const own = new Map(rows.map((row) => [row.fingerprint, row]));
/** A keyring with what Crossroot itself knows of its keys. */
function withCertificates(keyring) {
    return keyring.map((key) => (key.armored === undefined ? { ...own.get(key.fingerprint), ...key } : key));
}
/**
 * Reads those keys of a keyring that have one of the given ids; the others are not even parsed where their ids
 * are known.
 * @param keyIds sixteen lowercase hexadecimal digits each.
 * @throws CrossrootError when a row is no key, or is another key than its fingerprint says.
 */
async function loadKeys(keyring, keyIds) {
    const wanted = keyring.filter((row) => row.keyIds?.some((id) => keyIds.has(id)) ?? true);
    const { readKey } = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
    return Promise.all(wanted.map(async (row) => {
        const key = await readKey({ armoredKey: row.armored?.join('\n') ?? '' }).catch((error) => {
            throw badRow(row, (0,errors/* messageOf */.bD)(error), error);
        });
        const fingerprint = key.getFingerprint();
        if (fingerprint !== row.fingerprint)
            throw badRow(row, `its fingerprint is ${fingerprint}`);
        const ids = key.getKeys().map((part) => part.getKeyID().toHex());
        const missing = row.keyIds?.find((id) => !ids.includes(id));
        if (missing !== undefined)
            throw badRow(row, `it has no key or subkey with the id ${missing}`);
        return { row, key };
    }));
}
/** How messages call a key: its name, where it has one, and its fingerprint. */
function keyLabel({ name, fingerprint }) {
    return name === undefined ? fingerprint : `${name} (${fingerprint})`;
}
function badRow(row, why, cause) {
    return new errors/* CrossrootError */.p5({
        what: `the key "${row.name ?? ''}" of the keyring is not the key ${row.fingerprint}`,
        why,
        todo: 'copy the keyring from the archive keyring package of the distribution again',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/signature.js


/** How far the clocks of an archive and of this machine may differ, in milliseconds: one hour. */
const clockSkew = 3_600_000;
/** What to do where a message looks too old or too new: the clock here is the likely reason. */
const checkClock = "check this machine's clock";
/** More signatures than any archive makes; each costs time to check. */
const maxSignatures = 16;
const messageHead = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const signatureHead = '\n-----BEGIN PGP SIGNATURE-----\n';
const hashHeader = /^Hash: (SHA256|SHA384|SHA512)(, ?(SHA256|SHA384|SHA512))*$/;
const signatureBlock = /^(?:Version: [ -~]{1,64}\n)?\n([A-Za-z0-9+/]{1,76}\n)*[A-Za-z0-9+/]{1,76}={0,2}\n(=[A-Za-z0-9+/]{4}\n)?-----END PGP SIGNATURE-----\n?$/;
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
    const openpgp = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
    const message = await openpgp.readCleartextMessage({ cleartextMessage }).catch((error) => {
        throw refusal(url, [`its signature cannot be read: ${(0,errors/* messageOf */.bD)(error)}`]);
    });
    const issuers = message.getSigningKeyIDs();
    if (issuers.length === 0 || issuers.length > maxSignatures) {
        throw refusal(url, [`it has ${issuers.length} signatures; 1 to ${maxSignatures} are accepted`]);
    }
    const loaded = await loadKeys(judgement.keys, new Set(issuers.map((id) => id.toHex())));
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
        const notes = expired.map(({ why }) => `${url}: accepted because the release is at its end of life: ${why}`);
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
    const signer = keyLabel(row);
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
        what: `${url} is not signed by a trusted key`,
        why,
        todo: [...todo, 'use another mirror; if the keys of the archive have changed, update Crossroot'],
    });
}
/**
 * Checks that bytes are exactly one cleartext signed message (RFC 9580 §7) and nothing besides. OpenPGP
 * libraries skip what is around the message; a reader that differs from them could be shown unsigned text.
 *
 * Narrower than the RFC: UTF-8, lines end with a newline alone, only `Hash:` headers with a SHA-2 of 256 bits
 * or more before the text, no header in the signature but a `Version:`, which older programs write there and
 * nobody reads, at most one newline after it.
 * @param url where the bytes came from, for messages.
 * @returns the message as text, for an OpenPGP library.
 * @throws CrossrootError saying what is wrong with it.
 */
function readClearsigned(bytes, url) {
    const refuse = (why) => new errors/* CrossrootError */.p5({
        what: `${url} is not exactly one signed message`,
        why,
        todo: 'check what this address returns: a proxy or a captive portal may have replaced it with its own page',
    });
    const message = decode(bytes);
    if (message === undefined)
        throw refuse('it is not UTF-8 text, or contains control characters');
    if (!message.startsWith(messageHead)) {
        const start = JSON.stringify(message.slice(0, 60));
        throw refuse(message.includes(messageHead) ? `there is text before the message: ${start}` : `it starts with ${start}`);
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
            throw refuse(`another part starts within the signed text: ${JSON.stringify(line)}`);
        }
    }
    const signature = message.slice(textEnd + signatureHead.length);
    const damage = 'its signature has armour headers, is cut short or damaged, or there is data after its end';
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
        const older = `older than ${notBefore.toUTCString()}, the date in the lock`;
        const anew = 'if the clock of this machine is right, the lock is wrong: remove it and create a new one with crossroot lock';
        const isAhead = notBefore.getTime() > now.getTime() + clockSkew;
        throw in_release_refusal(url, `its Date is ${date.toUTCString()}, ${older}`, isAhead ? [anew] : []);
    }
    const validUntil = readDate(fields, 'Valid-Until', url);
    if (validUntil !== undefined && validUntil < now) {
        const passed = `its Valid-Until, ${validUntil.toUTCString()}, has passed; it is ${now.toUTCString()} here`;
        if (!expected.ended)
            throw in_release_refusal(url, passed, [checkClock]);
        notes.push(`${url}: accepted because the release is at its end of life: ${passed}`);
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
    throw in_release_refusal(url, `${are}: neither is ${suite}, the requested suite`);
}
function readSums(fields, url) {
    const section = fields.get('sha256');
    if (section === undefined) {
        const weak = ['MD5Sum', 'SHA1'].filter((name) => fields.has(name.toLowerCase()));
        throw in_release_refusal(url, `it has no SHA256 sums${weak.length > 0 ? `, only ${weak.join(' and ')}` : ''}`);
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
            throw in_release_refusal(url, `it has two different sums for ${path}: ${before.sha256} and ${sha256}`);
        }
        files.set(path, { size, sha256 });
    }
    return files;
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A date as Debian writes it: `Sat, 12 Sep 2026 07:55:41 UTC`; Ubuntu has a blank in place of the first 0. */
function readDate(fields, name, url) {
    const text = fields.get(name.toLowerCase());
    if (text === undefined)
        return undefined;
    const match = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ( \d|\d{2})(:\d{2}:\d{2}) (?:UTC|GMT|\+0000)$/.exec(text);
    const [, day = '', monthName = '', year, hour = '', clock] = match ?? [];
    const month = String(months.indexOf(monthName) + 1).padStart(2, '0');
    const date = new Date(`${year}-${month}-${day.padStart(2, '0')}T${hour.replace(' ', '0')}${clock}Z`);
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
var index_file = __webpack_require__(22853);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/system/open-file.js
var open_file = __webpack_require__(84275);
// EXTERNAL MODULE: ./lib/src/debian/key-file.js
var key_file = __webpack_require__(85920);
;// CONCATENATED MODULE: ./lib/src/debian/keys-at-hand.js






/**
 * The keys of a suite whose certificates are at hand.
 * @param suite how messages call it
 * @throws CrossrootError when there is none
 */
async function keysAtHand(keys, suite, places) {
    const isPinned = keys.every(({ armored }) => armored === undefined);
    if (isPinned && places.keys !== undefined)
        return places.keys;
    const known = withCertificates(keys);
    const missing = known.filter(({ armored }) => armored === undefined);
    if (missing.length === 0)
        return known;
    const { keyFolders = [] } = places;
    const found = [
        ...known.filter(({ armored }) => armored !== undefined),
        ...(await findKeys(missing, keyFolders)),
    ];
    if (found.length > 0)
        return found;
    throw new errors/* CrossrootError */.p5({
        what: `the key that signs ${suite} was not found`,
        why: [
            `it is ${missing.map(keyLabel).join(' or ')}: Crossroot has its fingerprint, not the key itself`,
            `no keyring in ${keyFolders.join(', ') || 'any folder of this machine'} has it`,
        ],
        todo: [
            `put the key into ${keyFolders[0] ?? '/usr/share/keyrings'}: any .gpg or .asc file there will do, since keys are found by fingerprint`,
            'or keep the key in the project: use a Debian release as the sysroot, and name this repository in repositories, with signed-by',
        ],
    });
}
/**
 * Looks for keys in the keyrings of this machine, by their fingerprints: which file has a key says nothing, and
 * need not. What cannot be read, and files of another kind, are passed over.
 * @param folders such as `/usr/share/keyrings`; they need not be there
 * @returns those that were found, with their certificates
 */
async function findKeys(wanted, folders) {
    const found = [];
    for (const folder of folders) {
        for (const name of (await namesIn(folder)).filter((one) => /\.(?:gpg|asc|pgp)$/.test(one)).toSorted()) {
            const missing = wanted.filter((key) => !found.some(({ fingerprint }) => fingerprint === key.fingerprint));
            if (missing.length === 0)
                return found;
            for (const key of keysIn((0,external_node_path_.join)(folder, name)))
                if (missing.some(({ fingerprint }) => fingerprint === key.fingerprint))
                    found.push(key);
        }
    }
    return found;
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return [];
    }
}
/** The keys of a file; none where it is no keyring. */
function keysIn(file) {
    try {
        return (0,key_file/* readKeyFile */.ml)(Buffer.from((0,open_file/* readText */.yR)(file, key_file/* mostKeyBytes */.c9, { encoding: 'latin1' }), 'latin1'));
    }
    catch (error) {
        if (error instanceof key_file/* UnfitKeyError */.ke || error instanceof open_file/* UnfitFileError */.bk || (0,errors/* codeOf */.$N)(error) !== undefined)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/debian/own-keys.js


/** A key as its vendor writes it, so that both can be compared. */
function keyLine({ fingerprint, name }) {
    return name === undefined ? fingerprint.toUpperCase() : `${fingerprint.toUpperCase()} (${name})`;
}
/**
 * Refuses a repository that the user brings before it is asked for anything, where none of its keys can sign
 * now: an archive with Debian's keys has newer ones beside those that expire, and a file of one key has not.
 * @param suite how messages call it
 */
async function refuseUnusableKeys(keys, suite, now) {
    const loaded = await loadKeys(keys, new Set(keys.flatMap(({ keyIds }) => keyIds ?? [])));
    const problems = await Promise.all(loaded.map(async ({ row, key }) => {
        try {
            await key.getSigningKey(undefined, now);
            return [];
        }
        catch (error) {
            return [`${keyLine(row)}: ${(0,errors/* messageOf */.bD)(error)}`];
        }
    }));
    if (problems.some((of) => of.length === 0))
        return;
    throw new errors/* CrossrootError */.p5({
        what: `${suite} cannot be used: none of its keys is valid now`,
        why: problems.flat(),
        todo: 'get the key from its vendor again: vendors usually extend a key before it expires',
    });
}

// EXTERNAL MODULE: ./lib/src/debian/own-repository.js
var own_repository = __webpack_require__(92147);
// EXTERNAL MODULE: ./lib/src/debian/relation.js
var relation = __webpack_require__(54664);
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
                throw this.malformed(`a line is not a field: ${JSON.stringify(data.toString('latin1', start, end))}`);
            }
        }
        this.#fields++;
        this.#current = undefined;
        const field = fieldByKey.get(keyOf(at - start, (data[start] ?? 0) | 0x20));
        if (field === undefined || !spells(data, start, field.letters))
            return;
        if (this.#values[field.slot] !== undefined) {
            throw this.malformed(`the field ${fieldNames[field.slot]} occurs twice`);
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
        wanted.phase.info(`${suite.name}: reading it again, because it has changed: ${(0,errors/* factsOf */.xS)(error)}`);
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
    const { release, now, at = now, keyFolders } = wanted;
    const isOwn = (0,own_repository/* isOwnRepository */.nc)(repository);
    const keyring = await keysAtHand(keys, name, isOwn ? { keyFolders } : wanted);
    if (isOwn)
        await refuseUnusableKeys(keyring, name, now);
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
            if (isOwn)
                wanted.phase.info(`${name} is signed; its keys are ${keyring.map(keyLine).join(', ')}`);
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
        what: `no mirror has an acceptable InRelease of ${name}`,
        why: failures.flatMap((failure) => [failure.what, ...failure.why]),
        todo: [...new Set(failures.flatMap((failure) => failure.todo))],
        cause: first,
    });
}
/** There is no other place to go to than the one that the user names; what cannot be fetched says so itself. */
function ofOwnRepository(error) {
    if (error instanceof failure/* DownloadError */.nV)
        return error;
    const advice = error.todo.filter((line) => !/\bmirror\b/.test(line));
    const see = 'check that its line in repositories has the suite and the key that its vendor documents';
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
        phase.info(`${name}: it has no ${architecture}`, 'detail');
        return [];
    }
    const lists = await Promise.all(components.map(async (component) => {
        const index = (0,index_file/* chooseIndex */.SK)(signed, component, architecture);
        const { what, chunks } = await (0,index_file/* openIndex */.b6)(index, signed, repository, wanted);
        return parseIndex(chunks, { what, repository, pin, architecture });
    }));
    const candidates = lists.flat();
    phase.info(`${name}: ${(0,format/* formatMoment */.K9)(signed.date)}, ${(0,format/* count */.U9)(candidates.length, 'package')}`, 'detail');
    return candidates;
}


/***/ })

};
