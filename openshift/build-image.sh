#!/bin/bash
# Builds the image of the node with buildah and without a Docker engine, as an OCI layout in target/image/oci, and fails above the
# size that it may have. The build must be done (`make build`).
# Without the registry of UBI it builds the same Containerfile on stand-ins made of Debian packages, says so, and gives the tag
# "stand-in": such an image is for trying things out (openshift/try-image.sh), not for a cluster. BASES=ubi or BASES=stand-in decides it.
# As root it installs what it needs.
set -euo pipefail
cd "$(dirname "$0")/.."

LIMIT_MB=140
WORK=target/image
CONTEXT=$WORK/context
SERVER=ear/target/liberty/wlp
JDK=registry.access.redhat.com/ubi9/openjdk-17:1.24
UBI=registry.access.redhat.com/ubi9/ubi-micro:9.7
NAME=localhost/coachconnect
# no daemon, no namespaces: it works inside a container too
export BUILDAH_ISOLATION=chroot

main() {
  need buildah debootstrap jq zstd
  [ -x $SERVER/bin/server ] || { echo "Build first: make build" >&2; exit 1; }
  choose_bases
  make_context
  say "buildah build"
  buildah build --layers --pull-never --file openshift/Containerfile "${BASE_ARGUMENTS[@]}" --tag "$NAME:$TAG" $CONTEXT >$WORK/build.log 2>&1 || { cat $WORK/build.log >&2; exit 1; }
  for format in zstd gzip; do
    rm -rf "$WORK/oci-$format"
    buildah push --quiet --format oci --compression-format $format --compression-level "$([ $format = zstd ] && echo 19 || echo 9)" \
      "$NAME:$TAG" "oci:$WORK/oci-$format:$TAG"
  done
  report
}

say() { echo "image: $*"; }

need() {
  local missing=()
  for program in "$@"; do
    command -v "$program" >/dev/null || [ -x "/usr/sbin/$program" ] || missing+=("$program")
  done
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" -eq 0 ] || { echo "Needed: apt-get install ${missing[*]}" >&2; exit 1; }
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

choose_bases() {
  mkdir -p $WORK
  if [ "${BASES:-ubi}" = ubi ] && timeout 300 buildah pull --quiet $JDK >/dev/null 2>$WORK/pull.log && buildah pull --quiet $UBI >/dev/null; then
    BASE_ARGUMENTS=()
    TAG=${TAG:-1.0.0}
  elif [ "${BASES:-}" = ubi ]; then
    cat $WORK/pull.log >&2
    exit 1
  else
    say "NOT ON UBI: its registry cannot be reached, or BASES says so. The bases are stand-ins made of Debian packages."
    stand_ins
    BASE_ARGUMENTS=(--build-arg "JDK=localhost/stand-in-jdk:17" --build-arg "BASE=localhost/stand-in-micro:12")
    TAG=stand-in
  fi
}

# What ubi-micro consists of (bash, coreutils, glibc and their libraries, no package manager, no sed, grep or awk), and a JDK to link from.
stand_ins() {
  local root=$WORK/stand-in
  buildah inspect --type image localhost/stand-in-micro:12 >/dev/null 2>&1 && return
  [ "$(id -u)" -eq 0 ] || { echo "The stand-ins need root." >&2; exit 1; }
  rm -rf $root && mkdir -p $root/micro/usr/{bin,sbin,lib,lib64} $root/micro/{etc,tmp,proc,sys,dev}
  say "debootstrap"
  debootstrap --variant=minbase --include=binutils,openjdk-17-jdk-headless bookworm $root/jdk >$WORK/debootstrap.log
  cp -a $root/jdk/{bin,sbin,lib,lib64} $root/micro/ # links into usr
  chroot $root/jdk dpkg -L base-files bash coreutils libacl1 libattr1 libc6 libgmp10 libpcre2-8-0 libselinux1 libtinfo6 \
    | grep -v -e ^/usr/share/doc -e ^/usr/share/man -e ^/usr/share/locale | sort -u | while read -r path; do
      if [ -f "$root/jdk$path" ]; then echo "./$path"; fi
    done | tar --create --directory $root/jdk --files-from=- | tar --extract --keep-directory-symlink --directory $root/micro
  cp -a $root/jdk/etc/{passwd,group} $root/micro/etc/
  ln -s bash $root/micro/usr/bin/sh
  ldconfig -r $root/micro
  import stand-in-jdk:17 $root/jdk
  import stand-in-micro:12 $root/micro
  rm -rf $root
}

import() {
  local container
  container=$(buildah from scratch)
  buildah copy --quiet "$container" "$2" / >/dev/null
  buildah commit --quiet --rm "$container" "localhost/$1" >/dev/null
}

make_context() {
  say "server package --include=minify"
  $SERVER/bin/server package coachconnect --include=minify --archive="$PWD/$WORK/coachconnect.zip" >$WORK/package.log
  rm -rf $CONTEXT
  java openshift/image/ImageContents.java $WORK/coachconnect.zip $CONTEXT
  # the start, and the two folders that volumes are mounted on
  mkdir -p $CONTEXT/rootfs/opt/ol/output $CONTEXT/rootfs/var/lib/coachconnect/search
  cp openshift/image/start $CONTEXT/rootfs/opt/ol/start
  chmod -R u=rwX,go=rX $CONTEXT
  chmod g+w $CONTEXT/rootfs/opt/ol/output $CONTEXT/rootfs/var/lib/coachconnect/search
}

report() {
  local format blobs total
  for format in gzip zstd; do
    blobs=$WORK/oci-$format/blobs/sha256
    echo "layers with $format, MB:"
    manifest $format | jq -r '.layers[] | "\(.size / 1000000 | . * 10 | round / 10)"' | tr '\n' ' '
    total=$(manifest $format | jq '[.layers[].size] | add')
    echo "= $((total / 1000000))"
  done
  rm -rf $WORK/oci && mv $WORK/oci-zstd $WORK/oci && rm -rf $WORK/oci-gzip
  say "$NAME:$TAG, $((total / 1000000)) MB with zstd of at most $LIMIT_MB, in $WORK/oci"
  [ $((total / 1000000)) -le $LIMIT_MB ]
}

manifest() {
  cat "$WORK/oci-$1/blobs/sha256/$(jq -r '.manifests[0].digest | ltrimstr("sha256:")' "$WORK/oci-$1/index.json")"
}

main
