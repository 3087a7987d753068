package org.coachconnect.payments.domain;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.OpenPayment;

/** Payments for tests: 45.00 EUR with 15 % commission unless said otherwise. */
public final class PaymentFixture {
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final UUID ORGANISATION = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private PaymentFixture() {}

    public static Money euros(long cents) {
        return Money.of(cents, "EUR");
    }

    public static OpenPayment command() {
        return command(euros(4500));
    }

    public static OpenPayment command(Money amount) {
        return command(ORGANISATION, Ids.next(), amount);
    }

    public static OpenPayment command(UUID organisation, UUID coach, Money amount) {
        return new OpenPayment(Ids.next(), organisation, Ids.next(), "Ana", coach, "Nova", amount, "Live review");
    }

    public static Payment opening(OpenPayment c) {
        PaymentTerms terms = new PaymentTerms(
                c.bookingId(),
                c.organisationId(),
                c.playerPersonId(),
                c.playerName(),
                c.coachPersonId(),
                c.coachName(),
                c.amount(),
                c.description());
        return new Payment(Ids.next(), terms, 1500, NOW);
    }

    public static Payment opening() {
        return opening(command());
    }

    public static Payment authorized() {
        Payment payment = opening();
        payment.opened("pi_" + payment.id(), "pi_" + payment.id() + "_secret_x");
        payment.authorized();
        return payment;
    }

    public static Payment captured(OpenPayment command) {
        Payment payment = opening(command);
        payment.opened("pi_" + payment.id(), "pi_" + payment.id() + "_secret_x");
        payment.authorized();
        payment.captured("ch_" + payment.id(), NOW);
        return payment;
    }

    public static Payment captured() {
        return captured(command());
    }
}
