#!/bin/sh
# Who is told of what: routes by severity, and inhibitions by a real Alertmanager. Takes its rendered configuration.
set -eu
config=$1
route() {
  got=$(amtool config routes test --config.file="$config" "alertname=$2" "severity=$1")
  [ "$got" = "$3" ] || { echo "$2 ($1) goes to $got instead of $3" >&2; exit 1; }
}
route page NodeDown pager
route ticket DeadLetters tickets
route none Watchdog watchdog
route unknown SomethingNew tickets

work=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
prometheus-alertmanager --config.file="$config" --storage.path="$work" --web.listen-address="127.0.0.1:$port" --cluster.listen-address= 2>"$work/log" &
alertmanager=$!
trap 'kill $alertmanager; rm -rf "$work"' EXIT
export ALERTMANAGER_URL="http://127.0.0.1:$port"
curl --silent --fail --retry 60 --retry-delay 1 --retry-connrefused --retry-all-errors --output /dev/null "$ALERTMANAGER_URL/-/ready"
# amtool has alerts end in five minutes, which is enough
add() { amtool --alertmanager.url="$ALERTMANAGER_URL" alert add "$@"; }
add alertname=DatabaseDown severity=page node=db-1
add alertname=NodeNotReady severity=page instance=a
add alertname=ReplicaMissing severity=page node=db-1
add alertname=ReplicaLags severity=ticket node=db-1
add alertname=ReplicaLags severity=ticket node=db-7
add alertname=ErrorBudgetBurnsFast severity=page slo=one
add alertname=DeadLetters severity=ticket
add alertname=OutboxLags severity=page
# inhibition is decided with each look at the list
active=$(curl --silent --fail "$ALERTMANAGER_URL/api/v2/alerts?inhibited=false" | python3 -c 'import json, sys
print(" ".join(sorted(a["labels"]["alertname"] + a["labels"].get("node", "") for a in json.load(sys.stdin))))')
[ "$active" = "DatabaseDowndb-1 DeadLetters ReplicaLagsdb-7 ReplicaMissingdb-1" ] || { echo "active: $active" >&2; exit 1; }
echo "alertmanager: routes and inhibitions hold"
