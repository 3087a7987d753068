#!/bin/sh
# Writes OpenShift's copy of the product's rules.
set -eu
cd "$(dirname "$0")/.."
{
  cat <<'HEAD'
# Made of liberty-config/monitoring/rules by its tests/openshift-rules.sh; a test holds both equal.
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: coachconnect
  labels:
    app.kubernetes.io/name: coachconnect
    app.kubernetes.io/part-of: coachconnect
spec:
  groups:
HEAD
  sed -n '/^groups:/,$p' rules/product.yml | tail -n +2
  sed -n '/^groups:/,$p' rules/slo.yml | tail -n +2
} | sed -e '/^$/d' | awk 'head_done { print "  " $0; next } { print } /^  groups:$/ { head_done = 1 }' >../../openshift/base/rules.yaml
