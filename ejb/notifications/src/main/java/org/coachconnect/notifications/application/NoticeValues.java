package org.coachconnect.notifications.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The values of a text, written as the recipient writes times and amounts. */
final class NoticeValues {
    private final Recipient person;
    private final Map<String, String> values = new HashMap<>();

    NoticeValues(Recipient person) {
        this.person = person;
    }

    NoticeValues text(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value.replaceAll("\\s+", " ").strip());
        }
        return this;
    }

    NoticeValues time(String name, Instant value) {
        values.put(name, LocalFormat.time(value, person.zone(), person.locale()));
        return this;
    }

    NoticeValues money(String name, Money value) {
        values.put(name, LocalFormat.money(value, person.locale()));
        return this;
    }

    NoticeValues moneyUnlessZero(String name, Money value) {
        return value.isZero() ? this : money(name, value);
    }

    Map<String, String> asMap() {
        return Map.copyOf(values);
    }
}
