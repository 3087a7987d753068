package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Transfer;
import com.stripe.net.HttpContent;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.RequestOptions;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests and the product send is what Stripe's published description says, so the sandbox is no world of its own. */
class DescribedRequestsTest {
    private StripeDescription description;

    @BeforeEach
    void findDescription() {
        Optional<StripeDescription> found = StripeDescription.find();
        assumeTrue(
                found.isPresent(),
                "Stripe's description was not found: set -Dstripe.openapi=<file>, or put it into"
                        + " ../shared/design/proven/stripe");
        description = found.orElseThrow();
    }

    /** A transport that compares each request with the description. */
    private final class Comparing extends HttpURLConnectionClient {
        private final List<String> problems = new ArrayList<>();
        private int requests;

        @Override
        public StripeResponse request(StripeRequest request) throws ApiConnectionException {
            requests++;
            URL url = request.url();
            HttpContent content = request.content();
            String form = content == null
                    ? String.valueOf(url.getQuery()).replace("null", "")
                    : new String(content.byteArrayContent(), StandardCharsets.UTF_8);
            String method = request.method().name();
            description
                    .problems(method, url.getPath(), form)
                    .forEach(problem -> problems.add(method + " " + url.getPath() + ": " + problem));
            return super.request(request);
        }
    }

    @Test
    void areAsDescribedForEveryResource(@TempDir Path data) throws Exception {
        Comparing transport = new Comparing();
        try (RunningSandbox sandbox = RunningSandbox.in(data)) {
            StripeClient stripe = sandbox.stripe(transport);
            PaymentIntent intent = pay(stripe);
            Account account = Fixtures.newAccount(stripe);
            sandbox.submit(Fixtures.onboardingUrl(stripe, account), "outcome=complete");
            moveMoney(stripe, account, intent);
        }
        assertThat(transport.problems).isEmpty();
        assertThat(transport.requests).isGreaterThan(15);
    }

    private static PaymentIntent pay(StripeClient stripe) throws StripeException {
        String customer = stripe.v1()
                .customers()
                .create(CustomerCreateParams.builder()
                        .setEmail("player@demo.test")
                        .setName("Player")
                        .putMetadata("person", "p1")
                        .build())
                .getId();
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setCustomer(customer)
                        .setDescription("A coaching session")
                        .setTransferGroup("booking_b1")
                        .putMetadata("booking", "b1")
                        .build());
        stripe.v1()
                .paymentIntents()
                .update(
                        intent.getId(),
                        PaymentIntentUpdateParams.builder()
                                .putMetadata("hour", "1")
                                .build());
        stripe.v1()
                .paymentIntents()
                .confirm(
                        intent.getId(),
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod("pm_card_bypassPending")
                                .setReturnUrl("http://localhost:9080/return")
                                .build());
        return stripe.v1()
                .paymentIntents()
                .capture(
                        intent.getId(),
                        PaymentIntentCaptureParams.builder()
                                .setAmountToCapture(4400L)
                                .addExpand("latest_charge")
                                .build());
    }

    private static void moveMoney(StripeClient stripe, Account account, PaymentIntent intent) throws StripeException {
        Transfer transfer = stripe.v1()
                .transfers()
                .create(TransferCreateParams.builder()
                        .setAmount(4000L)
                        .setCurrency("eur")
                        .setDestination(account.getId())
                        .setSourceTransaction(intent.getLatestCharge())
                        .setTransferGroup("booking_b1")
                        .putMetadata("booking", "b1")
                        .build());
        stripe.v1()
                .transfers()
                .reversals()
                .create(
                        transfer.getId(),
                        TransferReversalCreateParams.builder().setAmount(500L).build());
        stripe.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent.getId())
                        .setAmount(500L)
                        .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                        .build());
        RequestOptions asAccount =
                RequestOptions.builder().setStripeAccount(account.getId()).build();
        stripe.v1()
                .payouts()
                .create(
                        PayoutCreateParams.builder()
                                .setAmount(1000L)
                                .setCurrency("eur")
                                .build(),
                        asAccount);
        stripe.v1()
                .balanceTransactions()
                .list(BalanceTransactionListParams.builder()
                        .setLimit(100L)
                        .setType("charge")
                        .build());
        stripe.v1().balance().retrieve();
        stripe.v1().events().list();
        PaymentIntent unpaid =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        stripe.v1().paymentIntents().cancel(unpaid.getId());
    }

    @Test
    void areFoundOutWhenTheyAreNot() {
        assertThat(description.problems("POST", "/v1/payment_intents", "amount=100&currency=eur"))
                .isEmpty();
        assertThat(description.problems("POST", "/v1/payment_intents", "currency=eur"))
                .isNotEmpty();
        assertThat(description.problems("POST", "/v1/payment_intents", "amount=100&currency=eur&nothing=1"))
                .isNotEmpty();
        assertThat(description.problems("GET", "/v1/balance_transactions", "nothing=1"))
                .isNotEmpty();
        assertThat(description.problems("POST", "/v1/nothing", "")).isNotEmpty();
    }
}
