#!/bin/sh
# Creates the secrets that the manifests name, each once: what is there stays. Passwords and keys are made up here and never shown.
# Run it in the project (oc project coachconnect-dev). What others gave you comes from the environment:
#   STRIPE_SECRET_KEY STRIPE_PUBLISHABLE_KEY STRIPE_WEBHOOK_SECRET SMTP_USERNAME SMTP_PASSWORD
#   BACKUP_ACCESS_KEY_ID BACKUP_SECRET_ACCESS_KEY (object store; staging and prod only)
# OC="oc" may be another client; DRY_RUN=1 writes the manifests, with the secrets in them, to the standard output.
set -eu
umask 077
oc=${OC:-oc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing=
for name in STRIPE_SECRET_KEY STRIPE_PUBLISHABLE_KEY STRIPE_WEBHOOK_SECRET SMTP_USERNAME SMTP_PASSWORD; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || missing="$missing $name"
done
[ -z "$missing" ] || { echo "Set these first:$missing" >&2; exit 64; }

password() { openssl rand -hex 24; }

# put <secret> <key>: the value comes by the standard input, not by an argument that others could see
put() { mkdir -p "$work/$1" && cat > "$work/$1/$2"; }
given() { printf %s "$3" | put "$1" "$2"; }
made() { password | tr -d '\n' | put "$1" "$2"; }

create() {
  if [ -n "${DRY_RUN:-}" ]; then
    $oc create secret generic "$1" --type="${2:-Opaque}" --from-file="$work/$1" --dry-run=client --output=yaml
    echo ---
  elif $oc get secret "$1" >/dev/null 2>&1; then
    echo "secret $1 is there"
  else
    $oc create secret generic "$1" --type="${2:-Opaque}" --from-file="$work/$1"
  fi
}

for role in app migrator dump; do
  given coachconnect-database-$role username coachconnect_$role
  made coachconnect-database-$role password
  create coachconnect-database-$role kubernetes.io/basic-auth
done

given broker-credentials-secret AMQ_USER coachconnect
made broker-credentials-secret AMQ_PASSWORD
given broker-credentials-secret AMQ_CLUSTER_USER cluster
made broker-credentials-secret AMQ_CLUSTER_PASSWORD
create broker-credentials-secret

made coachconnect-server keystore-password
made coachconnect-server admin-center-password
create coachconnect-server

openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 2>/dev/null | put coachconnect-jwt private.pem
openssl pkey -in "$work/coachconnect-jwt/private.pem" -pubout | put coachconnect-jwt public.pem
create coachconnect-jwt

given coachconnect-stripe secret-key "$STRIPE_SECRET_KEY"
given coachconnect-stripe publishable-key "$STRIPE_PUBLISHABLE_KEY"
given coachconnect-stripe webhook-secret "$STRIPE_WEBHOOK_SECRET"
create coachconnect-stripe

given coachconnect-smtp username "$SMTP_USERNAME"
given coachconnect-smtp password "$SMTP_PASSWORD"
create coachconnect-smtp

if [ -n "${BACKUP_ACCESS_KEY_ID:-}" ]; then
  given database-backup-store access-key-id "$BACKUP_ACCESS_KEY_ID"
  given database-backup-store secret-access-key "${BACKUP_SECRET_ACCESS_KEY:?is needed too}"
  create database-backup-store
fi
