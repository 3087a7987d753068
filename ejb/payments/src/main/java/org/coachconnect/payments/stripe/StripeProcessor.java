package org.coachconnect.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.service.V1Services;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.ProcessorNotAsked;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/** Stripe by stripe-java. Platform charges, separate transfers to Express accounts ("separate charges and transfers"). */
@ApplicationScoped
public class StripeProcessor implements PaymentProcessor {
    private static final long PAGE = 100L;
    private static final String CARD = "card";
    private static final String CHARGE = "latest_charge.balance_transaction";

    private final StripeSettings settings;
    private final StripeGuard guard;
    private final Clock clock;
    private @Nullable StripeClient client;

    @Inject
    StripeProcessor(StripeSettings settings, StripeGuard guard, Clock clock) {
        this.settings = settings;
        this.guard = guard;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected StripeProcessor() {
        this(null, null, null);
    }

    @PostConstruct
    void connect() {
        StripeClient.StripeClientBuilder builder = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setConnectTimeout(settings.connectTimeoutMillis())
                .setReadTimeout(settings.readTimeoutMillis())
                // the guard repeats, because it knows whether Stripe answers at all
                .setMaxNetworkRetries(0);
        settings.apiBase()
                .ifPresent(base -> builder.setApiBase(base).setConnectBase(base).setFilesBase(base));
        client = builder.build();
    }

    @Override
    public Intent openIntent(NewIntent intent, String key) {
        PaymentIntentCreateParams params = PaymentIntentCreateParams.builder()
                .setAmount(intent.amount().amount())
                .setCurrency(stripeCurrency(intent.amount()))
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .addPaymentMethodType(CARD)
                .setDescription(intent.description())
                .setTransferGroup(intent.bookingId().toString())
                .putMetadata(StripeReader.PAYMENT, intent.paymentId().toString())
                .putMetadata("booking_id", intent.bookingId().toString())
                .putMetadata("organisation_id", intent.organisationId().toString())
                .build();
        return StripeReader.intent(ask(() -> stripe().paymentIntents().create(params, once(key))));
    }

    @Override
    public Intent intent(String intentId) {
        PaymentIntentRetrieveParams params =
                PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build();
        return StripeReader.intent(ask(() -> stripe().paymentIntents().retrieve(intentId, params)));
    }

    @Override
    public Intent capture(String intentId, String key) {
        PaymentIntentCaptureParams params =
                PaymentIntentCaptureParams.builder().addExpand(CHARGE).build();
        return StripeReader.intent(ask(() -> stripe().paymentIntents().capture(intentId, params, once(key))));
    }

    @Override
    public Intent cancel(String intentId, String key) {
        PaymentIntentCancelParams params = PaymentIntentCancelParams.builder().build();
        return StripeReader.intent(ask(() -> stripe().paymentIntents().cancel(intentId, params, once(key))));
    }

    @Override
    public Refund refund(String chargeId, UUID paymentId, Money amount, String key) {
        RefundCreateParams params = RefundCreateParams.builder()
                .setCharge(chargeId)
                .setAmount(amount.amount())
                .putMetadata(StripeReader.PAYMENT, paymentId.toString())
                .addExpand("balance_transaction")
                .build();
        return StripeReader.refund(ask(() -> stripe().refunds().create(params, once(key))), amount.currency());
    }

    @Override
    public String transfer(NewTransfer transfer, String key) {
        TransferCreateParams params = TransferCreateParams.builder()
                .setAmount(transfer.amount().amount())
                .setCurrency(stripeCurrency(transfer.amount()))
                .setDestination(transfer.destination())
                .setSourceTransaction(transfer.chargeId())
                .setTransferGroup(transfer.bookingId().toString())
                .putMetadata(StripeReader.PAYMENT, transfer.paymentId().toString())
                .build();
        return ask(() -> stripe().transfers().create(params, once(key))).getId();
    }

    @Override
    public String createAccount(UUID personId, String key) {
        AccountCreateParams params = AccountCreateParams.builder()
                .setType(AccountCreateParams.Type.EXPRESS)
                .setCapabilities(AccountCreateParams.Capabilities.builder()
                        .setTransfers(AccountCreateParams.Capabilities.Transfers.builder()
                                .setRequested(true)
                                .build())
                        .build())
                .putMetadata("person_id", personId.toString())
                .build();
        return ask(() -> stripe().accounts().create(params, once(key))).getId();
    }

    @Override
    public Account account(String accountId) {
        return StripeReader.account(ask(() -> stripe().accounts().retrieve(accountId)));
    }

    @Override
    public String onboardingLink(String accountId) {
        AccountLinkCreateParams params = AccountLinkCreateParams.builder()
                .setAccount(accountId)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setRefreshUrl(settings.publicUrl() + "/earnings?onboarding=again")
                .setReturnUrl(settings.publicUrl() + "/earnings?onboarding=done")
                .build();
        return ask(() -> stripe().accountLinks().create(params)).getUrl();
    }

    @Override
    public Map<String, Long> movements(Instant after, Instant until) {
        BalanceTransactionListParams.Created time = BalanceTransactionListParams.Created.builder()
                .setGt(after.getEpochSecond())
                .setLte(until.getEpochSecond())
                .build();
        Map<String, Long> net = new HashMap<>();
        String last = null;
        boolean more = true;
        while (more) {
            StripeCollection<BalanceTransaction> page = movements(time, last);
            List<BalanceTransaction> items = page.getData();
            items.stream()
                    .filter(item -> !item.getType().startsWith("payout"))
                    .forEach(item -> net.merge(item.getCurrency().toUpperCase(Locale.ROOT), item.getNet(), Long::sum));
            more = page.getHasMore() && !items.isEmpty();
            last = more ? items.get(items.size() - 1).getId() : null;
        }
        return net;
    }

    private StripeCollection<BalanceTransaction> movements(
            BalanceTransactionListParams.Created time, @Nullable String startingAfter) {
        BalanceTransactionListParams.Builder params =
                BalanceTransactionListParams.builder().setCreated(time).setLimit(PAGE);
        if (startingAfter != null) {
            params.setStartingAfter(startingAfter);
        }
        return ask(() -> stripe().balanceTransactions().list(params.build()));
    }

    @Override
    public Notice read(String payload, String signature) {
        return StripeReader.notice(payload, signature, settings.webhookSecret(), clock);
    }

    @Override
    public String publishableKey() {
        return settings.publishableKey();
    }

    /** What ends in a refusal of the guard was asked all the same if a try before was made: its outcome is unknown. */
    private <T> T ask(StripeCalls.StripeCall<T> call) {
        AtomicBoolean made = new AtomicBoolean();
        try {
            return guard.call(() -> {
                made.set(true);
                return call.make();
            });
        } catch (FaultToleranceException e) {
            throw made.get()
                    ? new ProcessorUnavailable("Stripe did not answer, and is not asked again at the moment", e)
                    : new ProcessorNotAsked(e);
        }
    }

    private V1Services stripe() {
        if (client == null) {
            throw new IllegalStateException("Not connected");
        }
        return client.v1();
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static String stripeCurrency(Money amount) {
        return amount.currency().toLowerCase(Locale.ROOT);
    }
}
