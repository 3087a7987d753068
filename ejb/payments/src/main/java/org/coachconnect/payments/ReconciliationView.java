package org.coachconnect.payments;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One night's comparison of the ledger with the processor.
 *
 * @param difference ledger minus processor in minor units; anything but zero needs a person
 */
public record ReconciliationView(
        LocalDate day, String currency, Instant until, long ledgerAmount, long processorAmount, long difference) {}
