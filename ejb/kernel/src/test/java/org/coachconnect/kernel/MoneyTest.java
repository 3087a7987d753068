package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void aShareIsRoundedHalfUpToTheMinorUnit() {
        assertThat(Money.of(4_500, "EUR").share(1_500)).isEqualTo(Money.of(675, "EUR"));
        assertThat(Money.of(33, "EUR").share(1_500)).isEqualTo(Money.of(5, "EUR"));
        assertThat(Money.of(10, "EUR").share(500)).isEqualTo(Money.of(1, "EUR"));
    }

    @Test
    void currenciesDoNotMix() {
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownCurrencyIsRefusedWithItsField() {
        assertThatThrownBy(() -> Money.of(1, "EURO"))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.errors())
                                .singleElement()
                                .extracting(FieldError::field)
                                .isEqualTo("currency"));
    }

    @Test
    void overflowIsAnErrorAndNotAWrongAmount() {
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "EUR").plus(Money.of(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }
}
