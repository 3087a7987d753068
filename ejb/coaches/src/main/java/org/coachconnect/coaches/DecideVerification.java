package org.coachconnect.coaches;

import java.util.UUID;

/**
 * An administrator's decision on a coach's open verification request.
 *
 * @param decision VERIFIED or REJECTED
 * @param reason told to the coach, 1 to 1000 characters
 */
public record DecideVerification(UUID coachId, String decision, String reason) {}
