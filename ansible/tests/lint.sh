#!/bin/sh
# The playbooks without a host: linter, syntax, every template rendered for every inventory and read by the real tool.
set -eu
cd "$(dirname "$0")/.."
needed="ansible ansible-lint nginx-light prometheus prometheus-alertmanager prometheus-blackbox-exporter libxml2-utils openssl systemd curl"
missing=""
for package in $needed; do
  case $package in nginx-light) program=nginx ;; prometheus) program=promtool ;; prometheus-alertmanager) program=amtool ;;
    libxml2-utils) program=xmllint ;; systemd) program=systemd-analyze ;; *) program=$package ;; esac
  command -v $program >/dev/null || [ -x "/usr/sbin/$program" ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
  if [ "$(id -u)" != 0 ]; then echo "Needed: apt-get install$missing" >&2; exit 1; fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
PATH=$PATH:/usr/sbin
export PATH ANSIBLE_LOCALHOST_WARNING=false ANSIBLE_NOCOLOR=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ansible-lint --nocolor -q
for playbook in *.yml; do
  ansible-playbook -i inventories/prod --syntax-check "$playbook" >/dev/null
done

openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=test -keyout "$work/host-key.pem" -out "$work/host.pem" 2>/dev/null
cp "$work/host.pem" "$work/ca.pem"
for place in dev staging prod; do
  mkdir "$work/$place"
  ansible-playbook -i "inventories/$place" -e @tests/secrets.yml -e "render_to=$work/$place" -e "render_tls=$work" tests/render.yml >"$work/log" 2>&1 \
    || { tail -n 30 "$work/log" >&2; exit 1; }
  # the placeholders are refused
  if ansible-playbook -i "inventories/$place" -e @inventories/vault.example.yml tests/placeholders.yml >"$work/log" 2>&1; then
    echo "$place: placeholders were accepted" >&2; exit 1
  fi
  grep -q "still the placeholder" "$work/log" || { cat "$work/log" >&2; exit 1; }
  for edge in "$work/$place"/*/nginx.conf; do nginx -t -q -c "$edge"; done
  find "$work/$place" -name '*.xml' -exec xmllint --noout {} +
  find "$work/$place" -name prometheus.yml -exec promtool check config --syntax-only {} + >/dev/null
  find "$work/$place" -name alertmanager.yml -exec amtool check-config {} + >/dev/null
  find "$work/$place" -name blackbox.yml -exec prometheus-blackbox-exporter --config.check --config.file={} \; 2>/dev/null
  # their programs are not to be had here: well-formed is all that is known
  find "$work/$place" \( -name 'grafana-*.yml' -o -name loki.yml -o -name promtail.yml -o -name jaeger.yml -o -name jmx-exporter.yml \) \
    -exec python3 -c 'import sys, yaml; [yaml.safe_load(open(f)) for f in sys.argv[1:]]' {} +
  # what is checked is the unit; its programs are on the hosts
  for unit in "$work/$place"/*/*.service "$work/$place"/*/*.timer; do
    systemd-analyze verify --man=no --recursive-errors=no "$unit" 2>&1 | grep -F "${unit##*/}" | grep -vE 'is not executable|not found|No such file' >&2 && exit 1
  done
  echo "$place: rendered and valid"
done

../liberty-config/monitoring/tests/run.sh
find "$work/prod" -name alertmanager.yml -exec tests/alertmanager.sh {} \;
