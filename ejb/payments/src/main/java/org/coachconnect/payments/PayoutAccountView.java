package org.coachconnect.payments;

import org.jspecify.annotations.Nullable;

/**
 * A coach's account for payouts.
 *
 * @param onboardingUrl where the coach completes it at the processor, for one visit; null when it was not asked for
 */
public record PayoutAccountView(@Nullable String onboardingUrl, PayoutAccountState status) {}
