package org.coachconnect.coaches.domain;

/** An offering, who sells it, and when they work. */
public record Sale(CoachProfile profile, Offering offering, Availability availability) {}
