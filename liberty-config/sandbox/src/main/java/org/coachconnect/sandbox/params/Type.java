package org.coachconnect.sandbox.params;

import com.fasterxml.jackson.databind.JsonNode;

/** The type of a parameter: turns form text (or a tree of it) into a JSON value, or refuses it. */
@FunctionalInterface
public interface Type {
    /** Reads the raw value; {@code path} names the parameter as the caller wrote it, as in {@code card[number]}. */
    JsonNode read(String path, JsonNode raw);
}
