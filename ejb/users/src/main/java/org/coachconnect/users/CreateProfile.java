package org.coachconnect.users;

import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.users.domain.ProfileRules;
import org.jspecify.annotations.Nullable;

/**
 * Make the profile of a new account, in the organisation in scope.
 *
 * @param timeZone IANA zone, e.g. {@code Europe/Berlin}
 * @param locale BCP 47 tag; {@code en} when null
 * @param currency ISO 4217; {@code EUR} when null
 */
public record CreateProfile(
        UUID personId,
        String displayName,
        String timeZone,
        @Nullable String locale,
        @Nullable String currency) {
    public static final String DEFAULT_LOCALE = "en";
    public static final String DEFAULT_CURRENCY = "EUR";

    /** What is wrong with these values, field by field; empty when {@link UserFacade#create} will take them. */
    public List<FieldError> problems() {
        return new ProfileRules()
                .displayName(displayName)
                .timeZone(timeZone)
                .locale(localeOrDefault())
                .currency(currencyOrDefault())
                .errors();
    }

    public String localeOrDefault() {
        return locale == null ? DEFAULT_LOCALE : locale;
    }

    public String currencyOrDefault() {
        return currency == null ? DEFAULT_CURRENCY : currency;
    }
}
