# Bare Debian hosts on this machine: each a copy of one debootstrap, booted with its own systemd by systemd-nspawn, in a network
# namespace of its own with an address on a bridge. They reach each other and this machine, nothing else; packages come from a
# folder. Sourced by platform.sh; WORK is set.
BRIDGE=ccplatform0
GATEWAY=10.77.0.1
BASE=$WORK/base
PACKAGES=$WORK/packages

need_host_tools() {
  local missing=() program
  for program in debootstrap:debootstrap systemd-nspawn:systemd-container apt-ftparchive:apt-utils ip:iproute2 ssh:openssh-client curl:curl psql:postgresql-client ansible:ansible openssl:openssl; do
    command -v "${program%%:*}" >/dev/null || missing+=("${program##*:}")
  done
  [ ${#missing[@]} -eq 0 ] || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null; }
}

# What every host starts from; kept between runs.
make_base() {
  [ -f "$BASE/.whole" ] && return
  rm -rf "$BASE"
  debootstrap --variant=minbase --include=systemd-sysv,dbus,openssh-server,python3,sudo,iproute2,ca-certificates \
    bookworm "$BASE" "$(mirror)" >"$LOGS/debootstrap.log" 2>&1
  # hosts are thrown away: dpkg need not wait for the disk
  echo force-unsafe-io >"$BASE/etc/dpkg/dpkg.cfg.d/unsafe-io"
  touch "$BASE/.whole"
}

mirror() { apt-cache policy base-files | grep -om1 'https\?://[^ ]*/debian\b' || echo http://deb.debian.org/debian; }

# Everything that roles install and everything newer than the base, as a repository of its own: $1 names the packages.
make_packages() {
  local wanted
  wanted=$(sha256sum <<<"$1")
  [ "$(cat "$PACKAGES/.wanted" 2>/dev/null)" = "$wanted" ] && return
  mkdir -p "$PACKAGES"
  local machine_apt=(/etc/apt/sources.list.d/debian.sources /etc/apt/sources.list /etc/resolv.conf)
  local chroot=$WORK/packages-root
  copy_of_base packages-root
  rm -f "$chroot/etc/apt/sources.list"
  local file
  for file in "${machine_apt[@]}"; do [ ! -f "$file" ] || install -D "$file" "$chroot$file"; done
  cp /etc/apt/apt.conf.d/*proxy* "$chroot/etc/apt/apt.conf.d/" 2>/dev/null || true
  mkdir -p "$chroot/var/cache/apt/archives"
  mount --bind "$PACKAGES" "$chroot/var/cache/apt/archives"
  # shellcheck disable=SC2086 # a list
  chroot "$chroot" sh -ec "apt-get update -qq; apt-get install -qq -y --download-only $1; apt-get dist-upgrade -qq -y --download-only" >"$LOGS/packages.log" 2>&1
  umount "$chroot/var/cache/apt/archives"
  drop_copy packages-root
  (cd "$PACKAGES" && apt-ftparchive packages . >Packages && apt-ftparchive release . >Release)
  echo "$wanted" >"$PACKAGES/.wanted"
}

copy_of_base() {
  mkdir -p "$WORK/$1"{,.upper,.work}
  mount -t overlay overlay -o "lowerdir=$BASE,upperdir=$WORK/$1.upper,workdir=$WORK/$1.work" "$WORK/$1" 2>/dev/null || cp -a "$BASE/." "$WORK/$1"
}

drop_copy() {
  ! mountpoint -q "$WORK/$1" || umount "$WORK/$1" || umount -l "$WORK/$1"
  rm -rf "${WORK:?}/$1"{,.upper,.work}
}

make_network() {
  ip link add $BRIDGE type bridge
  ip address add $GATEWAY/24 dev $BRIDGE
  ip link set $BRIDGE up
}

# make_host <name> <address>
make_host() {
  local root=$WORK/hosts/$1 namespace=ccplatform-$1
  mkdir -p "$WORK/hosts"
  copy_of_base "hosts/$1"
  echo "$1" >"$root/etc/hostname"
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n%s\n' "$1" "$PUBLIC_NAMES" >"$root/etc/hosts"
  rm -f "$root"/etc/ssh/ssh_host_* "$root"/etc/resolv.conf
  ssh-keygen -q -A -f "$root"
  install -D -m 600 "$WORK/ssh/key.pub" "$root/root/.ssh/authorized_keys"
  sed "s/^/$2 /" "$root/etc/ssh/ssh_host_ed25519_key.pub" >>"$WORK/ssh/known_hosts"
  rm -rf "$root"/etc/apt/sources.list*
  echo 'deb [trusted=yes] file:/srv/packages ./' >"$root/etc/apt/sources.list"
  ip netns add "$namespace"
  ip link add "cc-$1" type veth peer name eth0 netns "$namespace"
  ip link set "cc-$1" master $BRIDGE up
  ip -n "$namespace" address add "$2/24" dev eth0
  ip -n "$namespace" link set lo up
  ip -n "$namespace" link set eth0 up
}

start_host() {
  setsid systemd-nspawn --quiet --boot --keep-unit --register=no --machine="$1" --directory="$WORK/hosts/$1" "${@:2}" --bind-ro="$PACKAGES:/srv/packages" \
    --network-namespace-path="/run/netns/ccplatform-$1" --console=pipe </dev/null >"$LOGS/host-$1.log" 2>&1 &
  echo $! >"$WORK/hosts/$1.pid"
}

stop_hosts() {
  local pid_file pids=()
  for pid_file in "$WORK"/hosts/*.pid; do [ ! -f "$pid_file" ] || pids+=("$(cat "$pid_file")"); done
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
  local _
  for _ in $(seq 60); do kill -0 "${pids[@]}" 2>/dev/null || break; sleep 0.5; done
  [ ${#pids[@]} -eq 0 ] || kill -9 "${pids[@]}" 2>/dev/null || true
}

drop_hosts() {
  stop_hosts
  local host
  for host in $(ip netns list | sed -n 's/^ccplatform-\([^ ]*\).*/\1/p'); do
    ip netns del "ccplatform-$host"
    drop_copy "hosts/$host"
  done
  ip link del $BRIDGE 2>/dev/null || true
  rm -rf "$WORK/hosts" "$WORK/ssh"
}
