package org.coachconnect.sandbox.store;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of objects the sandbox holds. Names and id prefixes of the public ones are Stripe's. */
public enum Kind {
    PAYMENT_INTENT("payment_intent", "pi_"),
    PAYMENT_METHOD("payment_method", "pm_"),
    CHARGE("charge", "ch_"),
    /** What a transfer leaves on the connected account's side: a charge with an id of its own form. */
    DESTINATION_PAYMENT("charge", "py_"),
    REFUND("refund", "re_"),
    CUSTOMER("customer", "cus_"),
    ACCOUNT("account", "acct_"),
    TRANSFER("transfer", "tr_"),
    TRANSFER_REVERSAL("transfer_reversal", "trr_"),
    PAYOUT("payout", "po_"),
    BALANCE_TRANSACTION("balance_transaction", "txn_"),
    EVENT("event", "evt_"),
    /** An onboarding link, by its secret token. Private to the sandbox. */
    ONBOARDING_LINK("sandbox.onboarding_link", "onb_"),
    /** How far the delivery of an event got, by the event's id. Private to the sandbox. */
    DELIVERY("sandbox.delivery", "dlv_"),
    /** The answer given for an idempotency key. Private to the sandbox. */
    IDEMPOTENT_ANSWER("sandbox.idempotent_answer", "idem_");

    private final String objectName;
    private final String idPrefix;

    Kind(String objectName, String idPrefix) {
        this.objectName = objectName;
        this.idPrefix = idPrefix;
    }

    /** The value of the field {@code object}, as in {@code payment_intent}. */
    public String objectName() {
        return objectName;
    }

    /** What the ids of this kind start with, as in {@code pi_}. */
    public String idPrefix() {
        return idPrefix;
    }

    /** The kind whose ids look like this one. */
    public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(k -> id.startsWith(k.idPrefix)).findFirst();
    }
}
