package org.coachconnect.kernel;

/** What an account may be; the names are the groups of the access token and the roles of {@code @RolesAllowed}. */
public enum Role {
    PLAYER,
    COACH,
    ORG_ADMIN,
    ADMIN
}
