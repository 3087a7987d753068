package org.coachconnect.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.PaymentProcessor.Account;
import org.coachconnect.payments.domain.PaymentProcessor.Charge;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.NewIntent;
import org.coachconnect.payments.domain.PaymentProcessor.NewTransfer;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.PaymentProcessor.NoticeKind;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Speaks to the sandbox as the product does: stripe-java over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class StripeProcessorIT {
    private RunningSandbox sandbox;
    private PaymentProcessor processor;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        sandbox = new RunningSandbox(data);
        processor = sandbox.processor();
    }

    @AfterAll
    void stop() throws IOException {
        sandbox.close();
    }

    private static NewIntent newIntent() {
        return new NewIntent(Ids.next(), Ids.next(), Ids.next(), euros(4500), "Live review");
    }

    private Intent authorized() throws IOException, InterruptedException {
        NewIntent terms = newIntent();
        Intent intent = processor.openIntent(terms, terms.paymentId().toString());
        assertThat(sandbox.pay(intent.id(), Objects.requireNonNull(intent.clientSecret()), "pm_card_visa"))
                .isEqualTo(200);
        return intent;
    }

    private Charge captured() throws IOException, InterruptedException {
        return Objects.requireNonNull(
                processor.capture(authorized().id(), Ids.next().toString()).charge());
    }

    private String readyAccount() throws IOException, InterruptedException {
        String account = processor.createAccount(Ids.next(), Ids.next().toString());
        sandbox.completeOnboarding(processor.onboardingLink(account));
        return account;
    }

    @Test
    void theSameKeyOpensTheSameIntent() {
        NewIntent terms = newIntent();
        String key = terms.paymentId().toString();
        Intent first = processor.openIntent(terms, key);
        assertThat(first.state()).isEqualTo(IntentState.OPEN);
        assertThat(first.paymentId()).isEqualTo(terms.paymentId());
        assertThat(processor.openIntent(terms, key)).isEqualTo(first);
    }

    @Test
    void aDeclineIsTold() throws IOException, InterruptedException {
        NewIntent terms = newIntent();
        Intent intent = processor.openIntent(terms, terms.paymentId().toString());
        int status = sandbox.pay(
                intent.id(), Objects.requireNonNull(intent.clientSecret()), "pm_card_chargeDeclinedInsufficientFunds");
        assertThat(status).isEqualTo(402);
        assertThat(processor.intent(intent.id()).failure()).isEqualTo("insufficient_funds");
    }

    @Test
    void capturesWithTheFeeAndRepeatsTheAnswer() throws IOException, InterruptedException {
        Intent intent = authorized();
        assertThat(processor.intent(intent.id()).state()).isEqualTo(IntentState.AUTHORIZED);
        String key = Ids.next().toString();
        Intent captured = processor.capture(intent.id(), key);
        assertThat(captured.state()).isEqualTo(IntentState.CAPTURED);
        Charge charge = Objects.requireNonNull(captured.charge());
        assertThat(charge.amount()).isEqualTo(euros(4500));
        assertThat(charge.fee().amount()).isPositive().isLessThan(500);
        assertThat(processor.capture(intent.id(), key)).isEqualTo(captured);
        assertThat(processor.intent(intent.id())).isEqualTo(captured);
        assertThatThrownBy(() -> processor.cancel(intent.id(), Ids.next().toString()))
                .isInstanceOfSatisfying(
                        ProcessorRefused.class, e -> assertThat(e.code()).isEqualTo("payment_intent_unexpected_state"));
    }

    @Test
    void cancelsWhatIsAuthorised() throws IOException, InterruptedException {
        Intent intent = authorized();
        String key = Ids.next().toString();
        assertThat(processor.cancel(intent.id(), key).state()).isEqualTo(IntentState.CANCELLED);
        assertThat(processor.cancel(intent.id(), key).state()).isEqualTo(IntentState.CANCELLED);
    }

    @Test
    void refundsAPartOnceAndNoMoreThanThereIs() throws IOException, InterruptedException {
        Charge charge = captured();
        UUID payment = Ids.next();
        String key = Ids.next().toString();
        var refund = processor.refund(charge.id(), payment, euros(2250), key);
        assertThat(processor.refund(charge.id(), payment, euros(2250), key)).isEqualTo(refund);
        assertThatThrownBy(() -> processor.refund(
                        charge.id(), payment, euros(2251), Ids.next().toString()))
                .isInstanceOf(ProcessorRefused.class);
    }

    @Test
    void transfersToACompleteAccountOnly() throws IOException, InterruptedException {
        Charge charge = captured();
        String account = processor.createAccount(Ids.next(), Ids.next().toString());
        NewTransfer transfer = new NewTransfer(Ids.next(), Ids.next(), euros(3825), account, charge.id());
        assertThat(processor.account(account)).isEqualTo(new Account(account, false, false));
        assertThatThrownBy(() -> processor.transfer(transfer, Ids.next().toString()))
                .isInstanceOf(ProcessorRefused.class);
        sandbox.completeOnboarding(processor.onboardingLink(account));
        assertThat(processor.account(account)).isEqualTo(new Account(account, true, true));
        String key = Ids.next().toString();
        String id = processor.transfer(transfer, key);
        assertThat(processor.transfer(transfer, key)).isEqualTo(id);
    }

    @Test
    void theMovementsAreWhatTheLedgerBooks() throws IOException, InterruptedException {
        Instant after = Instant.EPOCH;
        Instant until = Instant.now().plusSeconds(3600);
        long before = processor.movements(after, until).getOrDefault("EUR", 0L);
        Charge charge = captured();
        processor.refund(charge.id(), Ids.next(), euros(2250), Ids.next().toString());
        processor.transfer(
                new NewTransfer(Ids.next(), Ids.next(), euros(1912), readyAccount(), charge.id()),
                Ids.next().toString());
        assertThat(processor.movements(after, until))
                .containsEntry("EUR", before + 4500 - charge.fee().amount() - 2250 - 1912);
    }

    @Test
    void itsSignedWebhooksAreRead() throws IOException, InterruptedException {
        Intent intent = authorized();
        processor.capture(intent.id(), Ids.next().toString());
        await().until(() -> sandbox.deliveries().stream()
                .map(delivery -> processor.read(delivery.payload(), delivery.signature()))
                .filter(notice -> notice.kind() == NoticeKind.INTENT)
                .filter(notice -> notice.objectId().filter(intent.id()::equals).isPresent())
                .map(Notice::type)
                .anyMatch("payment_intent.succeeded"::equals));
    }

    @Test
    void tellsRefusalFromSilence() {
        assertThatThrownBy(() -> processor.intent("pi_unknown"))
                .isInstanceOfSatisfying(
                        ProcessorRefused.class, e -> assertThat(e.code()).isEqualTo("resource_missing"));
        assertThatThrownBy(() -> RunningSandbox.processor(sandbox.base(), "sk_test_wrong_wrong")
                        .intent("pi_1"))
                .isInstanceOf(ProcessorUnavailable.class);
        assertThatThrownBy(() -> RunningSandbox.processor("http://127.0.0.1:1", RunningSandbox.SECRET_KEY)
                        .intent("pi_1"))
                .isInstanceOf(ProcessorUnavailable.class);
    }
}
