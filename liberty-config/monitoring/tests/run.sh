#!/bin/sh
# The rules by Prometheus' own tools, and that rules, runbooks, dashboards and OpenShift's copy belong together.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./consistency.py "$work"
promtool check rules ../rules/*.yml "$work"/*.yml >/dev/null
mkdir "$work/tests" && cp cloudnativepg.yml "$work/tests"
for tests in product.yml hosts.yml slo.yml "$work/tests/cloudnativepg.yml"; do
  promtool test rules "$tests" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
done
echo "monitoring: rules, runbooks and dashboards hold"
