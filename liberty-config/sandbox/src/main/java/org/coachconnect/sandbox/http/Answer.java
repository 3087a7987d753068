package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a handler of the API answers. An answer commits, whatever its status; only an exception undoes. */
public record Answer(int status, ObjectNode body) {
    /** An answer 200. */
    public static Answer ok(ObjectNode body) {
        return new Answer(200, body);
    }
}
