package org.coachconnect.sandbox.http;

/** Whose key a request carries. */
public enum Caller {
    /** A server, with the secret key: may do all. */
    SECRET,
    /** A browser, with the publishable key: may only do what a client secret opens. */
    PUBLISHABLE
}
