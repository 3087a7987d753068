package org.coachconnect.sandbox.resources;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's test cards: what each does when it is charged.
 *
 * @param token the payment method a server names, as in {@code pm_card_visa}
 * @param number the number a person types
 * @param decline why it is declined (after the challenge, if there is one); null if it is not
 * @param challenge does it ask for 3-D Secure?
 * @param availableAtOnce does its money skip the pending balance?
 * @param refundFails do its refunds fail after they seemed to succeed?
 */
public record TestCard(
        String token,
        String number,
        String brand,
        @Nullable Decline decline,
        boolean challenge,
        boolean availableAtOnce,
        boolean refundFails) {

    private static final String VISA = "visa";
    private static final List<TestCard> ALL = List.of(
            good("pm_card_visa", "4242424242424242", VISA),
            good("pm_card_visa_debit", "4000056655665556", VISA),
            good("pm_card_mastercard", "5555555555554444", "mastercard"),
            good("pm_card_mastercard_debit", "5200828282828210", "mastercard"),
            good("pm_card_amex", "378282246310005", "amex"),
            good("pm_card_discover", "6011111111111117", "discover"),
            good("pm_card_diners", "3056930009020004", "diners"),
            good("pm_card_jcb", "3566002020360505", "jcb"),
            good("pm_card_de", "4000002760000016", VISA),
            good("pm_card_fr", "4000002500000003", VISA),
            good("pm_card_us", "4242424242424242", VISA),
            bad("pm_card_chargeDeclined", "4000000000000002", Decline.GENERIC),
            bad("pm_card_visa_chargeDeclined", "4000000000000002", Decline.GENERIC),
            bad(
                    "pm_card_chargeDeclinedInsufficientFunds",
                    "4000000000009995",
                    Decline.because("insufficient_funds", "Your card has insufficient funds.")),
            bad(
                    "pm_card_visa_chargeDeclinedInsufficientFunds",
                    "4000000000009995",
                    Decline.because("insufficient_funds", "Your card has insufficient funds.")),
            bad(
                    "pm_card_chargeDeclinedLostCard",
                    "4000000000009987",
                    Decline.because("lost_card", "Your card was declined.")),
            bad(
                    "pm_card_chargeDeclinedStolenCard",
                    "4000000000009979",
                    Decline.because("stolen_card", "Your card was declined.")),
            bad(
                    "pm_card_chargeDeclinedFraudulent",
                    "4100000000000019",
                    Decline.because("fraudulent", "Your card was declined.")),
            bad(
                    "pm_card_chargeDeclinedExpiredCard",
                    "4000000000000069",
                    new Decline("expired_card", null, "Your card has expired.")),
            bad(
                    "pm_card_chargeDeclinedIncorrectCvc",
                    "4000000000000127",
                    new Decline("incorrect_cvc", "incorrect_cvc", "Your card's security code is incorrect.")),
            bad(
                    "pm_card_chargeDeclinedProcessingError",
                    "4000000000000119",
                    new Decline(
                            "processing_error",
                            "processing_error",
                            "An error occurred while processing your card. Try again in a little bit.")),
            bad("pm_card_chargeCustomerFail", "4000000000000341", Decline.GENERIC),
            challenging("pm_card_authenticationRequired", "4000002760003184", null),
            challenging("pm_card_threeDSecure2Required", "4000000000003220", null),
            challenging("pm_card_threeDSecureRequired", "4000000000003063", null),
            challenging(
                    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds",
                    "4000008260003178",
                    Decline.because("insufficient_funds", "Your card has insufficient funds.")),
            new TestCard("pm_card_bypassPending", "4000000000000077", VISA, null, false, true, false),
            new TestCard("pm_card_refundFail", "4000000000005126", VISA, null, false, false, true));

    private static TestCard good(String token, String number, String brand) {
        return new TestCard(token, number, brand, null, false, false, false);
    }

    private static TestCard bad(String token, String number, Decline decline) {
        return new TestCard(token, number, VISA, decline, false, false, false);
    }

    private static TestCard challenging(String token, String number, @Nullable Decline decline) {
        return new TestCard(token, number, VISA, decline, true, false, false);
    }

    /** The card behind a token. */
    public static Optional<TestCard> ofToken(String token) {
        return ALL.stream().filter(card -> card.token.equals(token)).findFirst();
    }

    /** The card with this number. */
    public static Optional<TestCard> ofNumber(String number) {
        String digits = number.replaceAll("[ -]", "");
        return ALL.stream().filter(card -> card.number.equals(digits)).findFirst();
    }

    String last4() {
        return number.substring(number.length() - 4);
    }
}
