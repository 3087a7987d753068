package org.coachconnect.payments;

import java.util.UUID;
import org.coachconnect.kernel.Money;

/** Open the payment of a booking. The amounts and people come from the booking, never from a request. */
public record OpenPayment(
        UUID bookingId,
        UUID organisationId,
        UUID playerPersonId,
        String playerName,
        UUID coachPersonId,
        String coachName,
        Money amount,
        String description) {}
