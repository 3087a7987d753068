package org.coachconnect.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.stream.Stream;
import org.coachconnect.payments.WebhookSignatureInvalid;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.PaymentProcessor.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeReaderTest {
    private static final String SECRET = "whsec_test";
    private final Clock clock = Clock.systemUTC();

    private static String payload(String type) {
        return "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"" + type
                + "\",\"data\":{\"object\":{\"id\":\"pi_1\",\"unknown\":{}}}}";
    }

    private String signature(String payload, long ageInSeconds) throws NoSuchAlgorithmException, InvalidKeyException {
        return Webhook.Signature.generateSignatureHeader(
                payload, SECRET, clock.instant().getEpochSecond() - ageInSeconds);
    }

    @ParameterizedTest
    @CsvSource({
        "payment_intent.amount_capturable_updated, INTENT",
        "payment_intent.succeeded, INTENT",
        "payment_intent.canceled, INTENT",
        "payment_intent.payment_failed, INTENT_FAILED",
        "account.updated, ACCOUNT",
        "charge.captured, OTHER",
        "balance.available, OTHER"
    })
    void readsWhatANoticeIsAbout(String type, NoticeKind kind) throws NoSuchAlgorithmException, InvalidKeyException {
        Notice notice = StripeReader.notice(payload(type), signature(payload(type), 0), SECRET, clock);
        assertThat(notice.eventId()).isEqualTo("evt_1");
        assertThat(notice.kind()).isEqualTo(kind);
        assertThat(notice.objectId().isPresent()).isEqualTo(kind != NoticeKind.OTHER);
    }

    @Test
    void refusesWhatWasChangedOnTheWay() throws NoSuchAlgorithmException, InvalidKeyException {
        String signature = signature(payload("payment_intent.succeeded"), 0);
        assertThatThrownBy(
                        () -> StripeReader.notice(payload("payment_intent.succeeded") + " ", signature, SECRET, clock))
                .isInstanceOf(WebhookSignatureInvalid.class);
    }

    @Test
    void refusesAnOldSignature() throws NoSuchAlgorithmException, InvalidKeyException {
        String payload = payload("payment_intent.succeeded");
        String signature = signature(payload, 600);
        assertThatThrownBy(() -> StripeReader.notice(payload, signature, SECRET, clock))
                .isInstanceOf(WebhookSignatureInvalid.class);
    }

    @Test
    void refusesWhatIsNoSignature() {
        Stream.of("", "t=1", "t=x,v1=y", "v1=abc", ",,,=", "t=99999999999999999999,v1=0")
                .forEach(signature -> assertThatThrownBy(
                                () -> StripeReader.notice(payload("x"), signature, SECRET, clock))
                        .as(signature)
                        .isInstanceOf(WebhookSignatureInvalid.class));
    }

    @Test
    void refusesSignedNonsense() throws NoSuchAlgorithmException, InvalidKeyException {
        String signature = signature("{", 0);
        assertThatThrownBy(() -> StripeReader.notice("{", signature, SECRET, clock))
                .isInstanceOf(WebhookSignatureInvalid.class);
    }
}
