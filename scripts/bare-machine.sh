#!/usr/bin/env bash
# Runs a command as on the machine that README asks for, in namespaces of its own: no network but the loopback
# interface, and no programs but git, Node, a C compiler and what every Linux has. Exits 125 where no such namespaces
# can be made.
#   scripts/bare-machine.sh npm test
set -uo pipefail

programs=(
  node npm npx git
  # The C compiler, and the binutils that it needs.
  cc as ld ar readelf
  # npm starts scripts with sh; the rest is what scripts expect of a Linux.
  sh bash tar gzip sed grep find xargs
  '[' base64 basename cat chmod chown cp cut date dd dirname echo env expr false head id install ln ls mkdir
  mkfifo mktemp mv nproc od printenv printf pwd readlink realpath rm rmdir sha256sum sleep sort stat tail
  tee test timeout touch tr true truncate uname uniq wc
)
# Where a Linux has its programs, and some steps of the tests look for them whatever PATH says.
folders=(/usr/local/sbin /usr/local/bin /usr/sbin /sbin /usr/bin /bin)

refuse() {
  echo "no bare machine: $*" >&2
  exit 125
}

if [ "${1:-}" != --inside ]; then
  for name in unshare ip mount; do command -v "$name" >/dev/null || refuse "no $name"; done
  spaces=(--net --mount)
  [ "$(id -u)" -eq 0 ] || spaces+=(--map-root-user)
  unshare "${spaces[@]}" true 2>/dev/null || refuse 'this machine does not let unshare make namespaces'
  machine=$(mktemp -d) || exit
  unshare "${spaces[@]}" -- bash "$0" --inside "$machine" "$@"
  code=$?
  rm -rf -- "$machine"
  exit "$code"
fi

machine=$2
shift 2
ip link set lo up || refuse 'the loopback interface does not come up'
mkdir "$machine/bin" "$machine/none" "$machine/home"
for name in "${programs[@]}"; do
  # `type -P`: some of them are builtins too.
  file=$(readlink -f -- "$(type -P "$name")") || refuse "no $name"
  case " ${folders[*]} " in
    *" ${file%/*} "*) cp -- "$file" "$machine/bin/$name" || exit ;;
    *) ln -s -- "$file" "$machine/bin/$name" || exit ;;
  esac
done
cp -- "$(type -P mount)" "$machine/mount"
for folder in "${folders[@]}"; do
  [ -d "$folder" ] && [ ! -L "$folder" ] || continue
  case "$folder" in
    /usr/bin | /bin) "$machine/mount" --bind "$machine/bin" "$folder" || refuse "cannot mount over $folder" ;;
    *) "$machine/mount" --bind "$machine/none" "$folder" || refuse "cannot mount over $folder" ;;
  esac
done
hash -r
exec /usr/bin/env -i PATH=/usr/bin:/bin HOME="$machine/home" LANG=C.UTF-8 "$@"
