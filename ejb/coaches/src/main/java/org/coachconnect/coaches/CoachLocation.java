package org.coachconnect.coaches;

/** Where a coach is, in degrees (WGS 84); kept and shown to two decimals, about a kilometre. */
public record CoachLocation(double lat, double lon) {}
