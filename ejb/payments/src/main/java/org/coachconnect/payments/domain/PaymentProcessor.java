package org.coachconnect.payments.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The company that moves the money. Never called inside a transaction. Each call that does something has an idempotency key:
 * the same key again is the same answer, and nothing is done twice.
 *
 * <p>Every method throws {@link ProcessorUnavailable} when the outcome is unknown, and {@link ProcessorRefused} when the
 * processor refused and so did nothing.
 */
public interface PaymentProcessor {
    Intent openIntent(NewIntent intent, String key);

    /** The intent as it is now. */
    Intent intent(String intentId);

    Intent capture(String intentId, String key);

    Intent cancel(String intentId, String key);

    Refund refund(String chargeId, UUID paymentId, Money amount, String key);

    /** @return the id of the transfer */
    String transfer(NewTransfer transfer, String key);

    /** @return the id of the new account */
    String createAccount(UUID personId, String key);

    Account account(String accountId);

    /** A link under which the owner of the account completes it; for one visit, valid a few minutes. */
    String onboardingLink(String accountId);

    /** What moved on our balance in the time, net per currency, without payouts to our own bank account. */
    Map<String, Long> movements(Instant after, Instant until);

    /**
     * Checks and reads a notice of the processor.
     *
     * @throws org.coachconnect.payments.WebhookSignatureInvalid when it is not signed by the processor, or long ago
     */
    Notice read(String payload, String signature);

    /** With which a browser speaks to the processor; not secret. */
    String publishableKey();

    /** An intent to be opened: for card payments, captured later. */
    record NewIntent(UUID paymentId, UUID bookingId, UUID organisationId, Money amount, String description) {}

    /** A transfer of captured money to a connected account. */
    record NewTransfer(UUID paymentId, UUID bookingId, Money amount, String destination, String chargeId) {}

    /** How far an intent is, in the words of this context. */
    enum IntentState {
        OPEN,
        AUTHORIZED,
        CAPTURED,
        CANCELLED
    }

    /**
     * An intent as the processor has it.
     *
     * @param paymentId ours, as we wrote it into the intent; null when the intent is not ours
     * @param charge what was captured; null before
     * @param failure why the last try was declined; null when none was
     */
    record Intent(
            String id,
            @Nullable String clientSecret,
            @Nullable UUID paymentId,
            IntentState state,
            @Nullable Charge charge,
            @Nullable String failure) {}

    /**
     * Captured money.
     *
     * @param fee what the processor kept of it
     */
    record Charge(String id, Money amount, Money fee) {}

    /** Money that went back; the fee is what the processor asks for doing so, often nothing. */
    record Refund(String id, Money fee) {}

    /**
     * A connected account.
     *
     * @param ready may it receive transfers and pay out?
     * @param complete has its owner given all that was asked?
     */
    record Account(String id, boolean ready, boolean complete) {}

    /** What a notice is about; everything else is passed over. */
    enum NoticeKind {
        INTENT,
        INTENT_FAILED,
        ACCOUNT,
        OTHER
    }

    /** A notice: it says that something changed, and we ask what. */
    record Notice(String eventId, String type, NoticeKind kind, Optional<String> objectId) {}
}
