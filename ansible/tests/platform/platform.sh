#!/bin/bash
# The platform test: bare Debian hosts on this machine (hosts.sh), site.yml on them, and then what an administrator and bad luck do to
# them. Needs root on Debian 12 and what `make build` and `make package` leave. Stops at the first step that fails; prints what passed.
# Usage: platform.sh [step…]      without a step: all of them, and the hosts are gone afterwards
# While you work on a role: `platform.sh hosts site`, then single steps (`stop` and `start` the hosts between), at last `platform.sh drop`.
# JOURNEY names another script to play than journey.mjs; it gets BASE, MAIL and STRIPE and says on its last line how it went.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "The platform test makes hosts and needs root." >&2; exit 1; }

WORK=$PWD/../target/platform
WORK=$(realpath -m "$WORK")
LOGS=$WORK/logs
INVENTORY=$WORK/inventory
EDGE=10.77.0.10
SITE=https://coachconnect.test
PUBLIC_NAMES="$EDGE coachconnect.test"
OUTSIDE=10.77.0.71
JOURNEY=${JOURNEY:-$PWD/tests/platform/journey.mjs}
ALL_STEPS="hosts site journey unchanged watch edge mtls backup restore promote broker kill deploy rotate authority upgrade"
export ANSIBLE_PRIVATE_KEY_FILE=$WORK/ssh/key ANSIBLE_NOCOLOR=1 ANSIBLE_FORKS=10
export ANSIBLE_SSH_ARGS="-o ControlMaster=auto -o ControlPersist=300s -o UserKnownHostsFile=$WORK/ssh/known_hosts"

main() {
  mkdir -p "$LOGS" "$WORK/ssh"
  trap 'finish $?' EXIT
  local step
  steps=("$@")
  [ $# -gt 0 ] || steps=($ALL_STEPS)
  for step in "${steps[@]}"; do
    current=$step
    current_since=$SECONDS
    note=""
    "step_$step"
    passed+=("$(printf '%-10s passed  %4d s  %s' "$step" $((SECONDS - current_since)) "$note")")
    current=""
  done
}

finish() {
  [ -z "${load_pids:-}" ] || kill $load_pids 2>/dev/null || true
  echo
  printf '%s\n' "${passed[@]}"
  [ -z "${current:-}" ] || printf '%-10s FAILED  %4d s  see %s\n' "$current" $((SECONDS - current_since)) "$LOGS"
  [ ${#steps[@]} -lt 5 ] || drop_hosts
  exit "$1"
}

step_hosts() {
  need_host_tools
  drop_hosts
  make_base
  make_packages "$(wanted_packages)"
  rm -rf "$INVENTORY" "$WORK/repository"
  cp -r tests/platform/inventory "$INVENTORY"
  mkdir -p "$WORK/ssh" "$WORK/repository"
  openssl rand -hex 16 >"$WORK/vault-password"
  make_vault
  ssh-keygen -q -t ed25519 -N '' -f "$WORK/ssh/key"
  make_network
  local name address
  while read -r name address; do make_host "$name" "$address"; done < <(hosts_of_inventory)
  start_hosts
}

start_hosts() {
  local name address count=0
  while read -r name address; do
    # the backups' folder is a mount that both databases see
    case $name in db-*) start_host "$name" --bind="$WORK/repository:/var/lib/pgbackrest" ;; *) start_host "$name" ;; esac
    count=$((count + 1))
  done < <(hosts_of_inventory)
  while read -r name address; do until_true 120 on "$name" true 2>/dev/null; done < <(hosts_of_inventory)
  note="$count hosts"
}

step_drop() { drop_hosts; }

step_stop() { stop_hosts; }

step_start() { start_hosts; }

step_site() {
  play site site.yml
  play outside -i "$INVENTORY/outside.yml" tests/platform/outside.yml
}

step_unchanged() {
  play unchanged site.yml
  if grep -qE 'changed=[1-9]' "$LOGS/unchanged.log"; then
    awk '/^TASK/ {task = $0} /^changed:/ {print task; print}' "$LOGS/unchanged.log" >&2
    return 1
  fi
  note="0 changed on $(grep -c 'changed=0' "$LOGS/unchanged.log") hosts"
}

# Prometheus reaches everything that it watches, the application's own metrics among it, and its probes pass.
step_watch() {
  # what Debian scrapes before it is configured is remembered for five minutes
  until_true 360 all_watched
  [ "$(measured 'count(coachconnect_outbox_oldest_age_seconds) or vector(0)')" -ge 2 ]
  note="$(measured 'count(up == 1)') targets up, $(measured 'count(probe_success == 1)') probes pass; alerts: $(firing)"
}

step_journey() { journey; }

step_edge() {
  edge_curl "$SITE/" -o /dev/null -w '%{http_version} %{ssl_verify_result}\n' | grep -qx '2 0'
  refused edge_curl --tls-max 1.2 "$SITE/" -o /dev/null 2>/dev/null
  local asset
  asset=$(edge_curl "$SITE/" | grep -om1 '/assets/[^"]*\.js')
  edge_curl -I "$SITE$asset" | grep -i '^cache-control:.*immutable'
  edge_curl -I "$SITE/" | grep -i '^cache-control:.*no-cache'
  [ "$(edge_status "$SITE/metrics")" = 404 ]
  [ "$(edge_curl -s -o /dev/null -w '%{http_code} %{redirect_url}' "http://coachconnect.test/x")" = "308 $SITE/x" ]
  # more sign-ins than the burst allows
  local answers
  answers=$(seq 60 | xargs -P 20 -I{} curl -s --cacert "$INVENTORY/pki/ca.pem" --resolve "coachconnect.test:443:$EDGE" -o /dev/null -w '%{http_code}\n' -X POST -H 'Content-Type: application/json' -d '{}' "$SITE/api/v1/auth/login")
  grep -q 429 <<<"$answers"
  note="HTTP/2, TLS 1.3 only, 429 for $(grep -c 429 <<<"$answers") of 60 sign-ins"
  sleep 5
}

# Everybody is asked for a certificate of the CA.
step_mtls() {
  local tls=$WORK/host-tls address
  mkdir -p "$tls"
  on app-1 cat /etc/coachconnect/tls/host.pem >"$tls/host.pem"
  on app-1 cat /etc/coachconnect/tls/host-key.pem >"$tls/host-key.pem"
  chmod 600 "$tls/host-key.pem"
  for address in 10.77.0.21 10.77.0.22; do
    node_curl "$address" --cert "$tls/host.pem" --key "$tls/host-key.pem" >/dev/null
    refused node_curl "$address"
  done
  sql_as_node 10.77.0.31 5432 "sslcert=$tls/host.pem sslkey=$tls/host-key.pem" >/dev/null
  sql_as_node 10.77.0.31 6432 "sslcert=$tls/host.pem sslkey=$tls/host-key.pem" >/dev/null
  refused sql_as_node 10.77.0.31 5432 "sslcert=none sslkey=none"
  refused sql_as_node 10.77.0.31 6432 "sslcert=none sslkey=none"
  broker_handshake -cert "$tls/host.pem" -key "$tls/host-key.pem" | grep -q 'Verification: OK'
  broker_handshake | grep -qi 'alert'
  rm -r "$tls"
  note="nodes, PostgreSQL, PgBouncer and broker refuse a client without a certificate"
}

step_backup() {
  play backup-full backup.yml -e backup_type=full
  play backup-incr backup.yml
  journey
}

# The messages are deleted; the moment before comes back.
step_restore() {
  local before after
  before=$(sql 'select count(*) from messaging.message')
  after=$(sql 'select now()')
  sleep 2
  sql 'delete from messaging.message' >/dev/null
  play restore restore.yml -e restore_confirmed=true -e "restore_to='$after'"
  [ "$(sql 'select count(*) from messaging.message')" = "$before" ]
  until_true 60 replica_follows
  nodes_ready
  journey
  note="$before messages are back; $note"
}

# The primary is lost; the replica takes its place, and the host that was the primary follows it (operations.md, Failover by hand).
step_promote() {
  start_load
  sleep 10
  stop_load
  on db-1 systemctl disable --now postgresql@15-main
  on db-2 "cd / && runuser -u postgres -- /usr/lib/postgresql/15/bin/pg_ctl promote -D /var/lib/postgresql/15/main" >/dev/null
  swap_databases
  play promote site.yml --limit postgresql_primary,postgresql_replica,pgbouncer,liberty
  promises_kept
  until_true 60 replica_follows
  nodes_ready
  journey
  note="$writes writes, 0 lost; db-1 follows db-2; $note"
}

step_broker() {
  on mq-1 systemctl kill --kill-whom=main --signal=KILL artemis
  on mq-1 systemctl stop artemis
  until_true 60 port_open 10.77.0.42 61617
  journey
  on mq-1 systemctl start artemis
  until_true 90 port_open 10.77.0.41 61617
  until_true 90 eval '! port_open 10.77.0.42 61617'
  note="the backup served, the primary took over again"
}

# A node dies under load: at most the requests in flight are lost, nothing that was promised.
step_kill() {
  start_load
  sleep 10
  on app-2 systemctl kill --kill-whom=main --signal=KILL coachconnect
  sleep 30
  stop_load
  [ "$failures" -le "$writers" ]
  promises_kept
  nodes_ready
  journey
  note="$writes writes, $failures failed (in flight), 0 lost; $note"
}

step_deploy() {
  start_load
  sleep 5
  # a new release: the same files under another name
  play deploy deploy.yml -e liberty_node_version=next
  sleep 5
  stop_load
  [ "$failures" -eq 0 ]
  promises_kept
  journey
  note="$writes writes during the deploy, 0 failed, 0 lost; $note"
}

step_rotate() {
  local old
  old=$(on app-1 sha256sum /etc/coachconnect/tls/host-key.pem)
  make_vault keep
  play rotate rotate-secrets.yml -e private_ca_rotate=true
  [ "$old" != "$(on app-1 sha256sum /etc/coachconnect/tls/host-key.pem)" ]
  new_certificates_served
  play outside-again -i "$INVENTORY/outside.yml" tests/platform/outside.yml
  journey
}

# The CA itself is replaced, and nobody has to be without the others meanwhile.
step_authority() {
  local old step
  old=$(openssl x509 -noout -fingerprint -in "$INVENTORY/pki/ca.pem")
  for step in trust sign forget; do
    play "authority-$step" rotate-secrets.yml -e private_ca_step=$step
    play "outside-$step" -i "$INVENTORY/outside.yml" tests/platform/outside.yml
    journey
  done
  [ "$old" != "$(openssl x509 -noout -fingerprint -in "$INVENTORY/pki/ca.pem")" ]
  [ "$(on app-1 grep -c BEGIN /etc/coachconnect/tls/ca.pem)" = 1 ]
  new_certificates_served
}

step_upgrade() {
  play upgrade upgrade.yml
  nodes_ready
  journey
}

play() {
  local name=$1
  shift
  timeout 2400 ansible-playbook -i "$INVENTORY/hosts.yml" --vault-password-file "$WORK/vault-password" "$@" >"$LOGS/$name.log" 2>&1 && return
  grep -E -A6 '^(fatal|failed)' "$LOGS/$name.log" | head -n 30 >&2
  return 1
}

# The journey of a player and a coach through the edge.
journey() {
  as_client
  MAIL=http://$OUTSIDE:8080 STRIPE=http://$OUTSIDE:9042 "${client[@]}" node --experimental-websocket --no-warnings "$JOURNEY" >"$LOGS/journey.log" 2>&1 \
    || { tail -n 20 "$LOGS/journey.log" >&2; return 1; }
  note="journey: $(tail -n 1 "$LOGS/journey.log")"
}

# Sets `client`: the beginning of a command that knows the site's name, believes the CA and speaks TLS 1.3.
as_client() {
  printf '127.0.0.1 localhost\n%s\n' "$PUBLIC_NAMES" >"$WORK/client-hosts"
  client=(env BASE=$SITE NODE_EXTRA_CA_CERTS="$INVENTORY/pki/ca.pem" NODE_OPTIONS=--tls-min-v1.3
    unshare --mount --propagation private sh -c 'mount --bind "$0" /etc/hosts && exec "$@"' "$WORK/client-hosts")
}

start_load() {
  writers=2
  load_pids=""
  as_client
  local writer
  for writer in $(seq $writers); do
    : >"$WORK/promises-$writer"
    PAUSE_MS=150 "${client[@]}" node drill/load.mjs "$WORK/promises-$writer" 2>"$LOGS/load-$writer.log" &
    load_pids+=" $!"
  done
}

stop_load() {
  kill $load_pids 2>/dev/null || true
  wait $load_pids 2>/dev/null || true
  load_pids=""
  failures=$(grep -cE '^[0-9]{13} ' "$LOGS"/load-*.log | awk -F: '{n += $2} END {print n}')
  writes=$(cat "$WORK"/promises-* | wc -l)
  [ "$writes" -gt 0 ] || { cat "$LOGS"/load-*.log >&2; return 1; }
}

promises_kept() {
  sql "select 'message ' || client_id from messaging.message union all select 'booking ' || id from bookings.booking" | sort >"$WORK/kept"
  local lost
  lost=$(cut -d' ' -f2- "$WORK"/promises-* | sort | comm -23 - "$WORK/kept")
  [ -z "$lost" ] || { echo "Promised and not there: $lost" >&2; return 1; }
}

# `set -e` does not look at `!`
refused() {
  if "$@" 2>/dev/null; then
    echo "Was not refused: $*" >&2
    return 1
  fi
}

edge_curl() { curl -sSf --max-time 20 --cacert "$INVENTORY/pki/ca.pem" --resolve "coachconnect.test:443:$EDGE" --resolve "coachconnect.test:80:$EDGE" "$@"; }

edge_status() { curl -s --max-time 20 -o /dev/null -w '%{http_code}' --cacert "$INVENTORY/pki/ca.pem" --resolve "coachconnect.test:443:$EDGE" "$1"; }

node_curl() {
  local address=$1
  shift
  curl -sSf --max-time 20 --cacert "$INVENTORY/pki/ca.pem" "https://$address:9443/health/ready" "$@"
}

# From a node's own address, since others may not connect at all.
sql_as_node() {
  PGPASSWORD=$(secret db_password) ip netns exec ccplatform-app-1 psql -Atqc 'select 1' \
    "host=$1 port=$2 dbname=coachconnect user=coachconnect_app connect_timeout=10 sslmode=verify-full sslrootcert=$INVENTORY/pki/ca.pem $3"
}

broker_handshake() { sleep 2 | openssl s_client -connect 10.77.0.41:61617 -tls1_3 -CAfile "$INVENTORY/pki/ca.pem" "$@" 2>&1 || true; }

primary() { sed -n '/postgresql_primary:/,/db-/s/.*\(db-[0-9]\):.*/\1/p' "$INVENTORY/hosts.yml"; }

# In the inventory, as an administrator does it with an editor.
swap_databases() {
  sed -i 's/db-1: {coachconnect_address: 10.77.0.31}/@/; s/db-2: {coachconnect_address: 10.77.0.32}/db-1: {coachconnect_address: 10.77.0.31}/
    s/@/db-2: {coachconnect_address: 10.77.0.32}/' "$INVENTORY/hosts.yml"
}

# What a server shows on the line is the certificate that its host has now.
new_certificates_served() {
  local host port starttls
  while read -r host port starttls; do
    # shellcheck disable=SC2086 # nothing or two words
    [ "$(on "$host" openssl x509 -noout -fingerprint -in /etc/coachconnect/tls/host.pem)" \
      = "$(openssl s_client -connect "$(address_of "$host"):$port" $starttls </dev/null 2>/dev/null | openssl x509 -noout -fingerprint)" ] \
      || { echo "$host:$port serves an old certificate" >&2; return 1; }
  done <<'PORTS'
edge-1 443
app-1 9443
app-2 9443
db-1 5432 -starttls postgres
db-2 5432 -starttls postgres
db-1 6432 -starttls postgres
mq-1 61617
video-1 5349
PORTS
}

# What Prometheus answers: asked on its own host, the only one that it listens to.
prometheus() {
  on watch-1 "python3 -c 'import sys, urllib.request, urllib.parse
print(urllib.request.urlopen(\"http://127.0.0.1:9090/api/v1/\" + sys.argv[1] + \"?\" + urllib.parse.urlencode({\"query\": sys.argv[2]}), timeout=10).read().decode())' $1 '${2:-}'"
}

measured() { prometheus query "$1" | python3 -c 'import json, sys; print(*(r["value"][1] for r in json.load(sys.stdin)["data"]["result"]))'; }

firing() { prometheus alerts | python3 -c 'import json, sys; print(*sorted({a["labels"]["alertname"] for a in json.load(sys.stdin)["data"]["alerts"] if a["state"] == "firing"}))'; }

all_watched() {
  [ "$(measured 'count(up == 0) or vector(0)') $(measured 'count(probe_success == 0) or vector(0)') $(measured 'count(up{job="coachconnect"} == 1) or vector(0)')" = "0 0 2" ]
}

sql() { on "$(primary)" "cd / && runuser -u postgres -- psql -d coachconnect -Atqc \"$1\""; }

replica_follows() { [ "$(sql "select count(*) from pg_stat_replication where state = 'streaming'")" = 1 ]; }

nodes_ready() { until_true 300 node_ready app-1 && until_true 300 node_ready app-2; }

node_ready() {
  on "$1" "python3 - <<'PY'
import ssl, urllib.request
context = ssl.create_default_context(cafile='/etc/coachconnect/tls/ca.pem')
context.load_cert_chain('/etc/coachconnect/tls/host.pem', '/etc/coachconnect/tls/host-key.pem')
urllib.request.urlopen('https://$(address_of "$1"):9443/health/ready', context=context, timeout=10)
PY" 2>/dev/null
}

port_open() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

until_true() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || { echo "Not within its time: $*" >&2; return 1; }
    sleep 1
  done
}

on() {
  local address
  address=$(address_of "$1")
  shift
  ssh -n -i "$WORK/ssh/key" -o BatchMode=yes -o ConnectTimeout=5 -o "UserKnownHostsFile=$WORK/ssh/known_hosts" "root@$address" "$@"
}

hosts_of_inventory() { sed -nE 's/^ *([a-z]+-[0-9]): \{coachconnect_address: (.*)\}/\1 \2/p' tests/platform/inventory/*.yml; }

address_of() { hosts_of_inventory | awk -v name="$1" '$1 == name {print $2}'; }

# What the roles install by default.
wanted_packages() {
  python3 - roles/*/defaults/main.yml <<'PY'
import re, sys, yaml
for file in sys.argv[1:]:
    defaults = yaml.safe_load(open(file))
    for name in (n for key, names in defaults.items() if key.endswith('_packages') for n in names):
        print(re.sub(r'\{\{ (\w+) \}\}', lambda found: str(defaults[found[1]]), name), end=' ')
PY
}

# make_vault [keep]: new secrets; keep: what others hold too stays (the CA's passphrase, the backups', the processor's)
make_vault() {
  local file=$INVENTORY/group_vars/all/vault.yml name keys="ca_passphrase backup_cipher_passphrase stripe_secret_key stripe_publishable_key stripe_webhook_secret"
  local kept=""
  [ -z "${1:-}" ] || kept=$(ansible-vault view --vault-password-file "$WORK/vault-password" "$file" | grep -E "^vault_(${keys// /|}):")
  {
    for name in db_password db_migrator_password db_replication_password broker_password broker_cluster_password keystore_password \
      admin_center_password smtp_password turn_secret janus_api_secret janus_admin_secret; do
      echo "vault_$name: $(openssl rand -hex 20)"
    done
    if [ -n "$kept" ]; then
      echo "$kept"
    else
      echo "vault_ca_passphrase: $(openssl rand -hex 20)"
      echo "vault_backup_cipher_passphrase: $(openssl rand -hex 20)"
      echo "vault_stripe_secret_key: sk_test_$(openssl rand -hex 12)"
      echo "vault_stripe_publishable_key: pk_test_$(openssl rand -hex 12)"
      echo "vault_stripe_webhook_secret: whsec_$(openssl rand -hex 12)"
    fi
    echo "vault_jwt_private_key: |"
    openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 2>/dev/null | sed 's/^/  /'
  } >"$file"
  ansible-vault encrypt --vault-password-file "$WORK/vault-password" "$file" >/dev/null 2>&1
}

secret() { ansible-vault view --vault-password-file "$WORK/vault-password" "$INVENTORY/group_vars/all/vault.yml" | sed -n "s/^vault_$1: //p"; }

. tests/platform/hosts.sh
passed=()
main "$@"
