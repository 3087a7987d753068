#!/bin/bash
# The recovery drill: the whole product on a real PostgreSQL with a streaming replica and pgBackRest, under load. Loses the primary
# three times and comes back by promotion, from the backup to the latest state, and from the backup to a point in time. Prints the
# RPO (what the server had promised and did not have afterwards) and the RTO (from the loss to the first write that is promised
# again); fails above the targets. As root it installs what it needs.
set -euo pipefail
cd "$(dirname "$0")/../.."

RPO_LIMIT_S=60
RTO_LIMIT_S=600
PG=/usr/lib/postgresql/15/bin
PRIMARY_PORT=${DRILL_PORT:-23432}
REPLICA_PORT=$((PRIMARY_PORT + 1))
HTTP_PORT=$((PRIMARY_PORT + 2))
WORK=$(mktemp -d "${TMPDIR:-/tmp}/coachconnect-drill.XXXXXX")
PROMISES=$WORK/promises
BASE=http://localhost:$HTTP_PORT
PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

main() {
  need_packages
  prepare_folders
  trap clean_up EXIT
  say "PostgreSQL with a WAL archive, a first backup and a replica"
  start_primary
  start_replica
  say "the product on it"
  start_product
  start_load

  say "full backup under load: $(seconds backup full) s"
  load_for 20
  say "incremental backup under load: $(seconds backup incr) s"
  save_configuration
  load_for 10

  lose_primary
  promote_replica
  report "replica promoted"

  backup full
  load_for 75
  lose_primary
  restore --type=default
  report "restored to the latest"

  load_for 20
  go_back_in_time
  configuration_is_whole
  exit "$failed"
}

need_packages() {
  local missing=()
  [ -x $PG/postgres ] || missing+=(postgresql-15)
  command -v pgbackrest >/dev/null || missing+=(pgbackrest)
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ]; then
    echo "Needed: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y "${missing[@]}" >/dev/null
}

prepare_folders() {
  chmod 755 "$WORK"
  mkdir "$WORK"/{run,log,repository,spool,lock,wal-lock}
  cat >"$WORK/pgbackrest.conf" <<CONF
[global]
repo1-path=$WORK/repository
repo1-retention-full=2
repo1-cipher-type=aes-256-cbc
repo1-cipher-pass=$PASSWORD
log-path=$WORK/log
spool-path=$WORK/spool
lock-path=$WORK/lock
log-level-console=warn
start-fast=y
compress-type=zst
[main]
pg1-path=$WORK/primary
pg1-socket-path=$WORK/run
pg1-port=$PRIMARY_PORT
CONF
  [ "$(id -u)" -ne 0 ] || chown -R postgres "$WORK"
}

as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd "$WORK" && runuser -u postgres -- "$@"); else "$@"; fi
}

pgbackrest_() { as_postgres pgbackrest --config="$WORK/pgbackrest.conf" --stanza=main "$@"; }

backup() { pgbackrest_ --type="$1" backup; }

sql() { as_postgres psql -h "$WORK/run" -p "$PRIMARY_PORT" -U postgres -d "${2:-coachconnect}" -Atqc "$1"; }

start_server() { as_postgres $PG/pg_ctl -D "$WORK/$1" -w -t 120 -l "$WORK/log/$1.log" -o "-p $2" start >/dev/null; }

start_primary() {
  as_postgres bash -c "$PG/initdb -D $WORK/primary -U postgres -A scram-sha-256 --data-checksums --pwfile=<(echo $PASSWORD)" >/dev/null
  as_postgres tee -a "$WORK/primary/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$WORK/run'
max_connections = 80
timezone = 'UTC'
archive_mode = on
archive_command = 'pgbackrest --config=$WORK/pgbackrest.conf --stanza=main archive-push %p'
archive_timeout = 60
CONF
  as_postgres sed -i 's/^local .*/local all postgres peer map=drill\nlocal replication postgres peer map=drill/' "$WORK/primary/pg_hba.conf"
  as_postgres tee -a "$WORK/primary/pg_ident.conf" >/dev/null <<<"drill $(as_postgres id -un) postgres"
  start_server primary "$PRIMARY_PORT"
  pgbackrest_ stanza-create
  pgbackrest_ check
}

start_replica() {
  as_postgres $PG/pg_basebackup -h "$WORK/run" -p "$PRIMARY_PORT" -U postgres -D "$WORK/replica" -R -X stream -c fast
  start_server replica "$REPLICA_PORT"
}

start_product() {
  mkdir -p "$WORK/product"
  env COACHCONNECT_DATA="$WORK/product" COACHCONNECT_DB_SUPERUSER_PASSWORD="$PASSWORD" COACHCONNECT_DB_PORT="$PRIMARY_PORT" \
    COACHCONNECT_HTTP_PORT=$HTTP_PORT COACHCONNECT_HTTPS_PORT=$((HTTP_PORT + 1)) COACHCONNECT_BROKER_PORT=$((HTTP_PORT + 2)) \
    COACHCONNECT_SMTP_PORT=$((HTTP_PORT + 3)) COACHCONNECT_MAIL_PORT=$((HTTP_PORT + 4)) \
    COACHCONNECT_SANDBOX_PORT=$((HTTP_PORT + 5)) COACHCONNECT_HAZELCAST_PORT=$((HTTP_PORT + 6)) \
    java -Xmx64m -jar liberty-config/launcher/target/launcher.jar >"$WORK/log/product.log" 2>&1 &
  product=$!
  for _ in $(seq 300); do
    curl -sf "$BASE/health/ready" >/dev/null && return
    kill -0 $product 2>/dev/null || break
    sleep 1
  done
  tail -n 20 "$WORK/log/product.log" >&2
  exit 1
}

start_load() {
  touch "$PROMISES"
  BASE=$BASE node ansible/drill/load.mjs "$PROMISES" 2>"$WORK/log/load.log" &
  load=$!
}

load_for() {
  local before
  before=$(wc -l <"$PROMISES")
  sleep "$1"
  [ "$(wc -l <"$PROMISES")" -gt "$before" ] || { echo "The load does not write; see $WORK/log/load.log" >&2; exit 1; }
}

lose_primary() {
  lost_at=$(date +%s%3N)
  kill -9 -- "$(head -n 1 "$WORK/primary/postmaster.pid")"
  pkill -9 -f "^postgres: .*$PRIMARY_PORT" || true
  rm -rf "$WORK/primary"
}

promote_replica() {
  as_postgres $PG/pg_ctl -D "$WORK/replica" -w promote >/dev/null
  # Clients know one address: the new primary takes the port of the lost one.
  as_postgres $PG/pg_ctl -D "$WORK/replica" -w -m fast stop >/dev/null
  mv "$WORK/replica" "$WORK/primary"
  start_server primary "$PRIMARY_PORT"
}

restore() {
  pgbackrest_ "$@" restore
  start_server primary "$PRIMARY_PORT"
  for _ in $(seq 600); do
    [ "$(sql 'select pg_is_in_recovery()' postgres)" = f ] && return
    sleep 0.5
  done
  echo "The database does not leave recovery; see $WORK/log/primary.log" >&2
  exit 1
}

# Somebody deletes all messages; the state of the moment before comes back.
go_back_in_time() {
  local target
  kill "$load"
  sleep 2
  target=$(sql 'select now()')
  local promised
  promised=$(wc -l <"$PROMISES")
  sleep 2
  sql 'delete from messaging.message'
  sql 'select pg_switch_wal()' >/dev/null
  pgbackrest_ check
  lost_at=$(date +%s%3N)
  as_postgres $PG/pg_ctl -D "$WORK/primary" -w stop -m fast >/dev/null
  rm -rf "$WORK/primary"
  restore --type=time --target="$target" --target-action=promote
  start_load
  report "restored to a point in time ($promised promises before it)"
}

# What was promised before the loss, and is not there.
report() {
  local back lost_at_times rpo=0 lost=0
  back=$(first_promise_after "$lost_at")
  sql "select 'message', client_id from messaging.message union all select 'booking', id from bookings.booking" |
    tr '|' ' ' | sort >"$WORK/kept"
  awk -v at="$lost_at" '$1 < at {print $2" "$3" "$1}' "$PROMISES" | sort >"$WORK/promised"
  lost_at_times=$(awk 'NR==FNR {kept[$0]; next} !(($1" "$2) in kept) {print $3}' "$WORK/kept" "$WORK/promised" | sort -n)
  if [ -n "$lost_at_times" ]; then
    lost=$(wc -l <<<"$lost_at_times")
    rpo=$(((lost_at - $(head -n 1 <<<"$lost_at_times") + 999) / 1000))
  fi
  local rto=$(((back - lost_at + 999) / 1000))
  printf '%-58s RPO %3d s (%d of %d writes lost), RTO %3d s\n' "$1:" "$rpo" "$lost" "$(wc -l <"$WORK/promised")" "$rto"
  if [ "$rpo" -ge $RPO_LIMIT_S ] || [ "$rto" -ge $RTO_LIMIT_S ]; then failed=1; fi
  awk -v at="$lost_at" -v lost="$lost_at_times" 'BEGIN {n = split(lost, l, "\n"); for (i = 1; i <= n; i++) gone[l[i]]} !($1 < at && ($1 in gone))' \
    "$PROMISES" >"$WORK/still" && cat "$WORK/still" >"$PROMISES"
}

first_promise_after() {
  local found
  for _ in $(seq $RTO_LIMIT_S); do
    found=$(awk -v at="$1" '$1 > at + 2000 {print $1; exit}' "$PROMISES")
    [ -n "$found" ] && echo "$found" && return
    sleep 1
  done
  echo "No write was promised in $RTO_LIMIT_S s; see $WORK/log" >&2
  exit 1
}

# Keys and secrets of the installation: without them the restored data could not be read or signed for.
save_configuration() {
  tar -C "$WORK/product" -c keys | openssl enc -aes-256-cbc -pbkdf2 -pass "pass:$PASSWORD" -out "$WORK/repository/configuration.tar.enc"
}

configuration_is_whole() {
  mkdir "$WORK/restored"
  openssl enc -d -aes-256-cbc -pbkdf2 -pass "pass:$PASSWORD" -in "$WORK/repository/configuration.tar.enc" | tar -C "$WORK/restored" -x
  diff -r "$WORK/product/keys" "$WORK/restored/keys"
  say "configuration and keys restored from their encrypted copy: the same"
}

seconds() {
  local from=$SECONDS
  "$@" >&2
  echo $((SECONDS - from))
}

say() { echo "--- $*"; }

clean_up() {
  local status=$?
  kill "${load:-}" "${product:-}" 2>/dev/null || true
  wait "${product:-}" 2>/dev/null || true
  as_postgres $PG/pg_ctl -D "$WORK/primary" -m immediate stop >/dev/null 2>&1 || true
  as_postgres $PG/pg_ctl -D "$WORK/replica" -m immediate stop >/dev/null 2>&1 || true
  if [ "$status" -eq 0 ]; then rm -rf "$WORK"; else echo "What it left: $WORK"; fi
}

failed=0
main
