var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/data/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"bullseye":{"glibc":"2.31","ended":true,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bullseye","components":["main"]},{"repository":"debian","suite":"bullseye-updates","components":["main"]},{"repository":"debian-security","suite":"bullseye-security","components":["main"]}],"gcc":{"version":"10","argv0":false,"pkgconf":"pkgconf"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"bookworm":{"glibc":"2.36","ended":false,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bookworm","components":["main"]},{"repository":"debian","suite":"bookworm-updates","components":["main"]},{"repository":"debian-security","suite":"bookworm-security","components":["main"]}],"gcc":{"version":"12","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"trixie":{"glibc":"2.41","ended":false,"mergedUsr":true,"repositories":[{"repository":"debian","suite":"trixie","components":["main"]},{"repository":"debian","suite":"trixie-updates","components":["main"]},{"repository":"debian-security","suite":"trixie-security","components":["main"]}],"gcc":{"version":"14","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}}}');
;// CONCATENATED MODULE: ./lib/src/release.js

/** All releases, oldest glibc first. */
const releases = Object.entries(releases_namespaceObject).map(([name, row]) => ({ name, ...row }));
/** The release with this codename, if there is one. */
function findRelease(name) {
    return releases.find((release) => release.name === name);
}

;// CONCATENATED MODULE: ./lib/src/main.js

console.log(releases.length);

