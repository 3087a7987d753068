package org.coachconnect.payments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of all ledger accounts that have a debit balance and of those that have a credit balance. */
public record TrialBalance(List<Line> currencies, boolean balanced) {
    public TrialBalance {
        currencies = List.copyOf(currencies);
    }

    public static TrialBalance of(List<Line> lines) {
        return new TrialBalance(lines, lines.stream().allMatch(line -> line.debit() == line.credit()));
    }

    /** One currency, in minor units. */
    @Schema(name = "TrialBalanceLine")
    public record Line(String currency, long debit, long credit) {}
}
