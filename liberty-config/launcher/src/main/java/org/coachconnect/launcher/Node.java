package org.coachconnect.launcher;

/** One Liberty server of the run; the first keeps the names it has when it is alone. */
record Node(int number, int http, int https, int hazelcast) {
    private static final int FIRST = 1;

    boolean isFirst() {
        return number == FIRST;
    }

    /** The name of its process, log and folder. */
    String name() {
        return named("liberty");
    }

    /** A name of the first node's that this one has with its number. */
    String named(String usual) {
        return isFirst() ? usual : usual + "-" + number;
    }
}
