package org.coachconnect.sandbox.params;

/** A parameter that a route takes. */
public record Param(String name, Type type, boolean required) {
    /** An optional parameter. */
    public static Param of(String name, Type type) {
        return new Param(name, type, false);
    }

    /** A parameter that must be sent. */
    public static Param required(String name, Type type) {
        return new Param(name, type, true);
    }
}
