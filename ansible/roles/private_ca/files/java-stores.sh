#!/bin/sh
# The host's key and the CA as PKCS#12 for Java, made anew when one of them or the password has changed; then says "changed".
# Usage: STORE_PASSWORD=… java-stores.sh <folder with the PEM files> <folder for the stores> <group>
set -eu
umask 077
tls=$1 stores=$2 group=$3
made_from=$({ printenv STORE_PASSWORD; cat "$tls/ca.pem" "$tls/host.pem" "$tls/host-key.pem"; } | sha256sum)
if [ -f "$stores/host.p12" ] && [ -f "$stores/trust.p12" ] && [ "$(cat "$stores/made-from" 2>/dev/null)" = "$made_from" ]; then exit 0; fi

work=$(mktemp -d "$stores/.new.XXXXXX")
trap 'rm -rf "$work"' EXIT
openssl pkcs12 -export -name host -in "$tls/host.pem" -inkey "$tls/host-key.pem" -certfile "$tls/ca.pem" -passout env:STORE_PASSWORD -out "$work/host.p12"
# keytool takes one certificate at a time; while the CA is being replaced there are two
awk -v work="$work" '/BEGIN CERTIFICATE/ {n++} {print > (work "/ca-" n ".pem")}' "$tls/ca.pem"
for authority in "$work"/ca-*.pem; do
  keytool -importcert -noprompt -trustcacerts -alias "$(basename "$authority" .pem)" -file "$authority" -keystore "$work/trust.p12" -storetype PKCS12 -storepass:env STORE_PASSWORD 2>/dev/null
done
chgrp "$group" "$work/host.p12" "$work/trust.p12"
chmod 640 "$work/host.p12" "$work/trust.p12"
mv "$work/host.p12" "$work/trust.p12" "$stores/"
echo "$made_from" >"$stores/made-from"
echo changed
