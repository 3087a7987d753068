package org.coachconnect.payments.domain;

import java.util.UUID;
import org.coachconnect.kernel.Money;

/** Who pays whom how much, and for which booking. */
public record PaymentTerms(
        UUID bookingId,
        UUID organisationId,
        UUID playerPersonId,
        String playerName,
        UUID coachPersonId,
        String coachName,
        Money amount,
        String description) {}
