package org.coachconnect.users;

/** How a notification can reach a person. */
public enum Channel {
    EMAIL,
    PUSH,
    IN_APP
}
