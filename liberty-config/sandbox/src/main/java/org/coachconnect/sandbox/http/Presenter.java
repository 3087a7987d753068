package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.coachconnect.sandbox.store.Transaction;

/** Turns an object as it is stored into what the caller sees. */
@FunctionalInterface
public interface Presenter {
    /** Expands the fields asked for, fills in what depends on the time, and takes the private parts away. */
    ObjectNode present(Transaction tx, ObjectNode body, ArrayNode expand);
}
