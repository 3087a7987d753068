package org.coachconnect.coaches;

/** How far the platform has checked that a coach is who they say. */
public enum VerificationStatus {
    UNVERIFIED,
    SUBMITTED,
    VERIFIED,
    REJECTED
}
