package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Account;
import com.stripe.model.Balance;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceRetrieveParams;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectTest {
    private Path data;
    private RunningSandbox sandbox;
    private StripeClient stripe;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        this.data = data;
        sandbox = RunningSandbox.in(data);
        stripe = sandbox.stripe();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private static TransferCreateParams.Builder transfer(Account to, long amount) {
        return TransferCreateParams.builder()
                .setAmount(amount)
                .setCurrency("eur")
                .setDestination(to.getId());
    }

    private Transfer transferred(Account to, PaymentIntent from, long amount) throws Exception {
        return stripe.v1()
                .transfers()
                .create(transfer(to, amount)
                        .setSourceTransaction(from.getLatestCharge())
                        .build());
    }

    private static RequestOptions as(Account account) {
        return RequestOptions.builder().setStripeAccount(account.getId()).build();
    }

    private static PayoutCreateParams payout(long amount) {
        return PayoutCreateParams.builder().setAmount(amount).setCurrency("eur").build();
    }

    @Test
    void anAccountCanDoNothingBeforeItsOnboarding() throws Exception {
        Account account = Fixtures.newAccount(stripe);
        assertThat(account.getChargesEnabled()).isFalse();
        assertThat(account.getPayoutsEnabled()).isFalse();
        assertThat(account.getDetailsSubmitted()).isFalse();
        assertThat(account.getRequirements().getCurrentlyDue()).isNotEmpty();
        PaymentIntent paid = Fixtures.paid(stripe);
        assertThatThrownBy(() -> transferred(account, paid, 100))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("insufficient_capabilities_for_transfer"));
    }

    @Test
    void onboardingIsOneClickAndTheLinkWorksOnce() throws Exception {
        Account account = Fixtures.newAccount(stripe);
        String url = Fixtures.onboardingUrl(stripe, account);
        assertThat(sandbox.get(url).body()).contains(account.getId()).contains("coach@demo.test");
        HttpResponse<String> done = sandbox.submit(url, "outcome=complete");
        assertThat(done.headers().firstValue("Location")).hasValue("http://localhost:9080/return?a=1");
        Account after = stripe.v1().accounts().retrieve(account.getId());
        assertThat(after.getChargesEnabled()).isTrue();
        assertThat(after.getPayoutsEnabled()).isTrue();
        assertThat(after.getDetailsSubmitted()).isTrue();
        assertThat(after.getCapabilities().getTransfers()).isEqualTo("active");
        assertThat(sandbox.get(url).headers().firstValue("Location")).hasValue("http://localhost:9080/refresh");
    }

    @Test
    void transfersFromAChargeUpToItsAmount() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        PaymentIntent paid = Fixtures.paid(stripe);
        Transfer transfer = transferred(account, paid, 4000);
        assertThat(transfer.getSourceTransaction()).isEqualTo(paid.getLatestCharge());
        assertThat(transfer.getDestinationPayment()).startsWith("py_");
        assertThatThrownBy(() -> transferred(account, paid, 501)).isInstanceOf(InvalidRequestException.class);
        Balance theirs =
                stripe.v1().balance().retrieve(BalanceRetrieveParams.builder().build(), as(account));
        assertThat(theirs.getPending().get(0).getAmount()).isEqualTo(4000);
        assertThat(stripe.v1().balance().retrieve().getPending().get(0).getAmount())
                .isEqualTo(4407 - 4000);
    }

    @Test
    void transfersWithoutASourceNeedAnAvailableBalance() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        Fixtures.paid(stripe);
        assertThatThrownBy(() ->
                        stripe.v1().transfers().create(transfer(account, 100).build()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("balance_insufficient"));
        Fixtures.paidWith(stripe, "pm_card_bypassPending");
        assertThat(stripe.v1()
                        .transfers()
                        .create(transfer(account, 100).build())
                        .getId())
                .startsWith("tr_");
    }

    @Test
    void transfersNeedADestinationThatExists() {
        Account nobody = new Account();
        nobody.setId("acct_nobody");
        assertThatThrownBy(() ->
                        stripe.v1().transfers().create(transfer(nobody, 100).build()))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.getParam()).isEqualTo("destination");
                    assertThat(e.getCode()).isEqualTo("resource_missing");
                });
    }

    @Test
    void transfersAreTakenBackInPartsAndNotAfterThePayout() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        Transfer transfer = transferred(account, Fixtures.paidWith(stripe, "pm_card_bypassPending"), 4000);
        stripe.v1()
                .transfers()
                .reversals()
                .create(
                        transfer.getId(),
                        TransferReversalCreateParams.builder().setAmount(1000L).build());
        Transfer after = stripe.v1().transfers().retrieve(transfer.getId());
        assertThat(after.getAmountReversed()).isEqualTo(1000);
        assertThat(after.getReversed()).isFalse();
        assertThat(after.getReversals().getData()).hasSize(1);
        stripe.v1().payouts().create(payout(3000), as(account));
        assertThatThrownBy(() -> stripe.v1().transfers().reversals().create(transfer.getId()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("balance_insufficient"));
    }

    @Test
    void payoutsTakeWhatIsAvailableAndArrive() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        transferred(account, Fixtures.paidWith(stripe, "pm_card_bypassPending"), 4000);
        assertThatThrownBy(() -> stripe.v1().payouts().create(payout(4001), as(account)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("balance_insufficient"));
        Payout payout = stripe.v1().payouts().create(payout(4000), as(account));
        assertThat(payout.getStatus()).isEqualTo("pending");
        Awaitility.await()
                .untilAsserted(() -> assertThat(stripe.v1()
                                .payouts()
                                .retrieve(payout.getId(), as(account))
                                .getStatus())
                        .isEqualTo("paid"));
        assertThatThrownBy(() -> stripe.v1().payouts().retrieve(payout.getId()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void accountsArePaidOutByThemselvesOnceADay() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        transferred(account, Fixtures.paid(stripe), 4000);
        sandbox.close();
        sandbox = RunningSandbox.at(data, Clock.offset(Clock.systemUTC(), Duration.ofDays(3)));
        Awaitility.await()
                .untilAsserted(() -> assertThat(sandbox.stripe()
                                .v1()
                                .payouts()
                                .list(null, as(account))
                                .getData())
                        .extracting(Payout::getAmount, Payout::getAutomatic)
                        .containsExactly(tuple(4000L, true)));
    }

    @Test
    void balanceTransactionsCanBeFilteredAndPaged() throws Exception {
        PaymentIntent first = Fixtures.paid(stripe);
        Fixtures.paid(stripe);
        Account account = Fixtures.onboardedAccount(sandbox);
        Transfer transfer = transferred(account, first, 4000);
        var charges = stripe.v1()
                .balanceTransactions()
                .list(BalanceTransactionListParams.builder()
                        .setType("charge")
                        .setLimit(1L)
                        .build());
        assertThat(charges.getHasMore()).isTrue();
        assertThat(charges.autoPagingIterable()).hasSize(2);
        assertThat(stripe.v1()
                        .balanceTransactions()
                        .list(BalanceTransactionListParams.builder()
                                .setSource(transfer.getId())
                                .build())
                        .getData())
                .extracting(BalanceTransaction::getNet, BalanceTransaction::getStatus)
                .containsExactly(tuple(-4000L, "pending"));
    }
}
