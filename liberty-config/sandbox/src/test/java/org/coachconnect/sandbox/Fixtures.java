package org.coachconnect.sandbox;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.PaymentIntent;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;

/** What most tests begin with. */
final class Fixtures {
    static final long PRICE = 4500;

    private Fixtures() {}

    /** An intent of 45 EUR, captured at once. */
    static PaymentIntentCreateParams.Builder intent() {
        return PaymentIntentCreateParams.builder()
                .setAmount(PRICE)
                .setCurrency("eur")
                .setAutomaticPaymentMethods(PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .build());
    }

    /** An intent that is to be captured later. */
    static PaymentIntentCreateParams.Builder manualIntent() {
        return intent().setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL);
    }

    /** A paid intent. */
    static PaymentIntent paid(StripeClient stripe) throws StripeException {
        return paidWith(stripe, "pm_card_visa");
    }

    /** An intent paid with this card. */
    static PaymentIntent paidWith(StripeClient stripe, String card) throws StripeException {
        return stripe.v1()
                .paymentIntents()
                .create(intent().setPaymentMethod(card).setConfirm(true).build());
    }

    /** A connected account that has not been through its onboarding. */
    static Account newAccount(StripeClient stripe) throws StripeException {
        return stripe.v1()
                .accounts()
                .create(AccountCreateParams.builder()
                        .setType(AccountCreateParams.Type.EXPRESS)
                        .setCountry("DE")
                        .setEmail("coach@demo.test")
                        .setCapabilities(AccountCreateParams.Capabilities.builder()
                                .setTransfers(AccountCreateParams.Capabilities.Transfers.builder()
                                        .setRequested(true)
                                        .build())
                                .build())
                        .build());
    }

    /** The address of the account's onboarding page. */
    static String onboardingUrl(StripeClient stripe, Account account) throws StripeException {
        return stripe.v1()
                .accountLinks()
                .create(AccountLinkCreateParams.builder()
                        .setAccount(account.getId())
                        .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                        .setRefreshUrl("http://localhost:9080/refresh")
                        .setReturnUrl("http://localhost:9080/return?a=1")
                        .build())
                .getUrl();
    }

    /** A connected account that can be paid. */
    static Account onboardedAccount(RunningSandbox sandbox) throws StripeException, IOException, InterruptedException {
        Account account = newAccount(sandbox.stripe());
        sandbox.submit(onboardingUrl(sandbox.stripe(), account), "outcome=complete");
        return sandbox.stripe().v1().accounts().retrieve(account.getId());
    }
}
