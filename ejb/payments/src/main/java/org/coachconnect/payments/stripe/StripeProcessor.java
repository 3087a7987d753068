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
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.jspecify.annotations.Nullable;

/** Stripe by stripe-java. Platform charges, separate transfers to Express accounts ("separate charges and transfers"). */
@ApplicationScoped
public class StripeProcessor implements PaymentProcessor {
    private static final int CONNECT_TIMEOUT_MS = 5_000;
    private static final int READ_TIMEOUT_MS = 20_000;
    private static final int NETWORK_RETRIES = 2;
    private static final long PAGE = 100L;
    private static final String CARD = "card";
    private static final String CHARGE = "latest_charge.balance_transaction";

    private final StripeSettings settings;
    private final Clock clock;
    private @Nullable StripeClient client;

    @Inject
    StripeProcessor(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected StripeProcessor() {
        this(null, null);
    }

    @PostConstruct
    void connect() {
        StripeClient.StripeClientBuilder builder = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setConnectTimeout(CONNECT_TIMEOUT_MS)
                .setReadTimeout(READ_TIMEOUT_MS)
                .setMaxNetworkRetries(NETWORK_RETRIES);
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
        return StripeReader.intent(
                StripeCalls.call(() -> stripe().paymentIntents().create(params, once(key))));
    }

    @Override
    public Intent intent(String intentId) {
        PaymentIntentRetrieveParams params =
                PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build();
        return StripeReader.intent(
                StripeCalls.call(() -> stripe().paymentIntents().retrieve(intentId, params)));
    }

    @Override
    public Intent capture(String intentId, String key) {
        PaymentIntentCaptureParams params =
                PaymentIntentCaptureParams.builder().addExpand(CHARGE).build();
        return StripeReader.intent(
                StripeCalls.call(() -> stripe().paymentIntents().capture(intentId, params, once(key))));
    }

    @Override
    public Intent cancel(String intentId, String key) {
        PaymentIntentCancelParams params = PaymentIntentCancelParams.builder().build();
        return StripeReader.intent(
                StripeCalls.call(() -> stripe().paymentIntents().cancel(intentId, params, once(key))));
    }

    @Override
    public Refund refund(String chargeId, UUID paymentId, Money amount, String key) {
        RefundCreateParams params = RefundCreateParams.builder()
                .setCharge(chargeId)
                .setAmount(amount.amount())
                .putMetadata(StripeReader.PAYMENT, paymentId.toString())
                .addExpand("balance_transaction")
                .build();
        return StripeReader.refund(
                StripeCalls.call(() -> stripe().refunds().create(params, once(key))), amount.currency());
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
        return StripeCalls.call(() -> stripe().transfers().create(params, once(key)))
                .getId();
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
        return StripeCalls.call(() -> stripe().accounts().create(params, once(key)))
                .getId();
    }

    @Override
    public Account account(String accountId) {
        return StripeReader.account(StripeCalls.call(() -> stripe().accounts().retrieve(accountId)));
    }

    @Override
    public String onboardingLink(String accountId) {
        AccountLinkCreateParams params = AccountLinkCreateParams.builder()
                .setAccount(accountId)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setRefreshUrl(settings.publicUrl() + "/earnings?onboarding=again")
                .setReturnUrl(settings.publicUrl() + "/earnings?onboarding=done")
                .build();
        return StripeCalls.call(() -> stripe().accountLinks().create(params)).getUrl();
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
        return StripeCalls.call(() -> stripe().balanceTransactions().list(params.build()));
    }

    @Override
    public Notice read(String payload, String signature) {
        return StripeReader.notice(payload, signature, settings.webhookSecret(), clock);
    }

    @Override
    public String publishableKey() {
        return settings.publishableKey();
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
