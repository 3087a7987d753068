package org.coachconnect.identity;

/** A public RSA key as JSON Web Key (RFC 7517); numbers in base64url. */
public record VerificationKey(String kty, String use, String alg, String kid, String n, String e) {}
