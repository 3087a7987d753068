#!/bin/bash
# Runs the image that build-image.sh made as a cluster would, without a cluster and without an engine: crun on the unpacked layers,
# a random user of group 0, a read-only root, no capabilities, and the volumes that the StatefulSet mounts, no others. It stands beside
# the embedded product, whose PostgreSQL and broker it uses. It must become ready, answer people, and write nowhere else.
# Needs root and the build; installs what it needs.
set -euo pipefail
cd "$(dirname "$0")/.."

PORT=${TRY_PORT:-21580}
USER_ID=1000680000
OCI=$PWD/target/image/oci
WORK=$(mktemp -d "${TMPDIR:-/tmp}/coachconnect-image.XXXXXX")
NODE=http://127.0.0.1:$((PORT + 10))
NAME=coachconnect-try-$$
export BUILDAH_ISOLATION=chroot

main() {
  need buildah crun jq curl psql openssl
  trap clean_up EXIT
  start_product
  certify_database
  unpack
  volumes
  describe
  say "crun, user $USER_ID"
  started=$(date +%s)
  crun --cgroup-manager=disabled run --bundle "$WORK" $NAME >"$WORK/node.log" 2>&1 &
  until curl --silent --fail --output /dev/null $NODE/health/ready; do
    [ $(($(date +%s) - started)) -lt 300 ] && kill -0 $! || { tail -n 40 "$WORK/node.log"; exit 1; }
    sleep 1
  done
  say "ready after $(($(date +%s) - started)) s"
  look
}

say() { echo "try: $*"; }

need() {
  [ "$(id -u)" -eq 0 ] || { echo "Needs root." >&2; exit 1; }
  local missing=()
  for program in "$@"; do command -v "$program" >/dev/null || missing+=("${program/#psql/postgresql-client}"); done
  [ ${#missing[@]} -eq 0 ] && return
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

start_product() {
  say "the embedded product"
  COACHCONNECT_DATA=$WORK/data COACHCONNECT_HTTP_PORT=$PORT COACHCONNECT_HTTPS_PORT=$((PORT + 1)) COACHCONNECT_DB_PORT=$((PORT + 2)) \
    COACHCONNECT_BROKER_PORT=$((PORT + 3)) COACHCONNECT_SMTP_PORT=$((PORT + 4)) COACHCONNECT_MAIL_PORT=$((PORT + 5)) \
    COACHCONNECT_SANDBOX_PORT=$((PORT + 6)) COACHCONNECT_HAZELCAST_PORT=$((PORT + 7)) \
    java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar liberty-config/launcher/target/launcher.jar >"$WORK/product.log" 2>&1 &
  PRODUCT=$!
  until curl --silent --fail --output /dev/null http://127.0.0.1:$PORT/health/ready && [ -f "$WORK/data/keys/secrets.properties" ]; do
    kill -0 $PRODUCT || { cat "$WORK/product.log"; exit 1; }
    sleep 2
  done
}

# As CloudNativePG does it: an authority of its own, and TLS with a certificate that names the host.
certify_database() {
  local tls=$WORK/tls data=$WORK/data/postgres/data
  mkdir "$tls"
  openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=database -keyout "$tls/ca.key" -out "$tls/ca.crt" 2>/dev/null
  openssl req -newkey rsa:2048 -nodes -subj /CN=database-rw -keyout "$tls/server.key" 2>/dev/null \
    | openssl x509 -req -days 1 -CA "$tls/ca.crt" -CAkey "$tls/ca.key" -CAcreateserial -extfile <(echo subjectAltName=DNS:localhost) -out "$tls/server.crt" 2>/dev/null
  install --mode=600 --owner="$(stat -c %U "$data")" "$tls/server.key" "$tls/server.crt" "$data/"
  sql "alter system set ssl = on"
  sql "select pg_reload_conf()" >/dev/null
}

sql() {
  PGPASSWORD=$(secret db.superuser-password) psql --quiet --tuples-only --no-align --host 127.0.0.1 --port $((PORT + 2)) --username postgres --dbname coachconnect --command "$1"
}

unpack() {
  local tag
  tag=$(jq -r '.manifests[0].annotations["org.opencontainers.image.ref.name"]' "$OCI/index.json")
  CONTAINER=$(buildah from --pull-never "oci:$OCI:$tag")
  ROOT=$(buildah mount "$CONTAINER")
  buildah inspect "$CONTAINER" | jq .OCIv1.config >"$WORK/image.json"
  chmod 755 "$WORK"
}

# The paths stand in the StatefulSet. A volume belongs to the group of the pod, as with an fsGroup.
volumes() {
  local path
  for path in $(sed -n 's/^ *mountPath: //p' openshift/base/statefulset.yaml); do
    mkdir -p "$WORK/volumes$path"
    case $path in
      */jwt) cp "$WORK/data/keys/jwt-private.pem" "$WORK/volumes$path/private.pem"
        cp "$WORK/data/keys/jwt-public.pem" "$WORK/volumes$path/public.pem"
        mounts+=("$(mount_of "$path" '["bind","ro"]')") ;;
      */.postgresql) cp "$WORK/tls/ca.crt" "$WORK/volumes$path/root.crt"
        mounts+=("$(mount_of "$path" '["bind","ro"]')") ;;
      *) mounts+=("$(mount_of "$path" '["bind","rw","nosuid","nodev"]')") ;;
    esac
    chgrp -R $USER_ID "$WORK/volumes$path"
    chmod -R ug=rwX,o= "$WORK/volumes$path"
    chmod g+s "$WORK/volumes$path"
    mkdir -p "$ROOT$path" # as the runtime of a cluster does
  done
}

mounts=()
mount_of() { jq -nc --arg at "$1" --arg from "$WORK/volumes$1" --argjson options "$2" '{destination: $at, type: "bind", source: $from, options: $options}'; }

secret() { sed -n "s/^$1=//p" "$WORK/data/keys/secrets.properties"; }

# Production mode, told what the StatefulSet and its ConfigMap tell it.
environment() {
  cat <<ENV
POD_IP=127.0.0.1
COACHCONNECT_MODE=production
COACHCONNECT_PUBLIC_URL=https://coach.example.org
COACHCONNECT_HTTP_PORT=$((PORT + 10))
COACHCONNECT_HTTPS_PORT=$((PORT + 11))
COACHCONNECT_JWT_ISSUER=https://coach.example.org
MP_JWT_VERIFY_ISSUER=https://coach.example.org
COACHCONNECT_JWT_PRIVATE_KEY_LOCATION=file:/etc/coachconnect/jwt/private.pem
MP_JWT_VERIFY_PUBLICKEY_LOCATION=file:/etc/coachconnect/jwt/public.pem
COACHCONNECT_DB_HOST=localhost
COACHCONNECT_DB_SSL_MODE=verify-full
COACHCONNECT_DB_PORT=$((PORT + 2))
COACHCONNECT_DB_PASSWORD=$(secret db.password)
COACHCONNECT_DB_MIGRATOR_PASSWORD=$(secret db.migrator-password)
COACHCONNECT_BROKER_PORT=$((PORT + 3))
COACHCONNECT_BROKER_PASSWORD=$(secret broker.password)
COACHCONNECT_SMTP_PORT=$((PORT + 4))
COACHCONNECT_MAIL_FROM=no-reply@coach.example.org
COACHCONNECT_KEYSTORE_PASSWORD=$(secret keystore.password)
COACHCONNECT_ADMIN_CENTER_PASSWORD=$(secret admin-center.password)
COACHCONNECT_STRIPE_SECRET_KEY=$(secret stripe.secret-key)
COACHCONNECT_STRIPE_PUBLISHABLE_KEY=$(secret stripe.publishable-key)
COACHCONNECT_STRIPE_WEBHOOK_SECRET=$(secret stripe.webhook-secret)
JVM_ARGS=-Xmx512m -Duser.home=/etc/coachconnect/home -Dcoachconnect.hazelcast.config=file:/opt/ol/wlp/usr/servers/coachconnect/hazelcast.xml -Dcoachconnect.hazelcast.interface=127.0.0.1 -Dcoachconnect.hazelcast.port=$((PORT + 12)) -Dcoachconnect.hazelcast.members=127.0.0.1:$((PORT + 12)) -Dcoachconnect.hazelcast.cluster=try
ENV
}

# Of the namespaces only the network is shared: the parts are on this host's loopback.
describe() {
  jq -n --slurpfile image "$WORK/image.json" --arg root "$ROOT" --argjson user $USER_ID --arg environment "$(environment)" \
    --argjson mounts "[$(IFS=,; echo "${mounts[*]}")]" '$image[0] as $image | {
    ociVersion: "1.0.2",
    process: {
      user: {uid: $user, gid: 0, additionalGids: [$user]}, cwd: "/", args: $image.Entrypoint,
      env: ($image.Env + ["HOME=/"] + ($environment | split("\n"))),
      noNewPrivileges: true, capabilities: {bounding: [], effective: [], inheritable: [], permitted: [], ambient: []}},
    root: {path: $root, readonly: true},
    hostname: "coachconnect-0",
    mounts: ([
      {destination: "/proc", type: "proc", source: "proc"},
      {destination: "/dev", type: "tmpfs", source: "tmpfs", options: ["nosuid", "mode=755", "size=65536k"]},
      {destination: "/sys", type: "bind", source: "/sys", options: ["rbind", "ro", "nosuid", "noexec", "nodev"]}] + $mounts),
    linux: {namespaces: [{type: "pid"}, {type: "ipc"}, {type: "uts"}, {type: "mount"}]}}' >"$WORK/config.json"
}

look() {
  local token
  expect "$(crun exec $NAME id -u):$(crun exec $NAME id -g)" "$USER_ID:0"
  crun exec $NAME bash -c 'for f in / /opt/ol /opt/java /etc /var/lib/coachconnect; do ! [ -w $f ] || { echo "$f can be written"; exit 1; }; done'
  expect "$(curl -sf $NODE/api/v1/installation | jq -r 'type')" object
  expect "$(sql "select min(version) from pg_stat_ssl join pg_stat_activity using (pid) where ssl and application_name = 'coachconnect'")" TLSv1.3
  token=$(curl -sf $NODE/api/v1/auth/login -H 'Content-Type: application/json' \
    -d '{"email":"player@demo.test","password":"demo-Passw0rd"}' | jq -r .accessToken)
  say "signed in; $(curl -sf "$NODE/api/v1/search/coaches" -H "Authorization: Bearer $token" | jq -r .total) coaches in the index of the node"
  payment=$(curl -sf "$NODE/api/v1/bookings" -H "Authorization: Bearer $token" | jq -r 'first(.items[] | select(.paymentId != null) | .paymentId)')
  expect "$(curl -sf "$NODE/api/v1/payments/$payment/invoice.pdf" -H "Authorization: Bearer $token" | head -c 5)" '%PDF-'
  expect "$(curl -sk --tlsv1.3 -o "$WORK/mbeans" -w '%{http_code}' -u "operator:$(secret admin-center.password)" \
    https://127.0.0.1:$((PORT + 11))/IBMJMXConnectorREST/mbeanCount)" 200
  say "invoice as PDF; MBeans by TLS 1.3: $(cat "$WORK/mbeans")"
  ! grep -E '"loglevel":"(ERROR|SEVERE)"|NoClassDefFound|ClassNotFound|UnsatisfiedLink|Read-only file system' "$WORK/node.log"
  crun exec $NAME /opt/java/bin/jcmd 1 VM.version >/dev/null
  say "resident $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$(crun state $NAME | jq .pid)/status") MB"
  crun kill $NAME TERM
  for _ in $(seq 60); do crun state $NAME 2>/dev/null | jq -e '.status == "running"' >/dev/null || break; sleep 1; done
  ! crun state $NAME 2>/dev/null | jq -e '.status == "running"' >/dev/null
  say "ended by SIGTERM"
}

expect() { [ "$1" = "$2" ] || { echo "$1 instead of $2" >&2; tail -n 20 "$WORK/node.log" >&2; exit 1; }; }

clean_up() {
  local code=$?
  crun delete --force $NAME 2>/dev/null || true
  [ -z "${CONTAINER:-}" ] || buildah rm "$CONTAINER" >/dev/null
  if [ -n "${PRODUCT:-}" ]; then kill $PRODUCT 2>/dev/null && wait $PRODUCT || true; fi
  if [ $code -eq 0 ]; then rm -rf "$WORK"; else echo "failed; logs in $WORK" >&2; fi
}

main
