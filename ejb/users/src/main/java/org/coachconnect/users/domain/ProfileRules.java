package org.coachconnect.users.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the values of a profile, so that a person hears of all of it at once. */
public final class ProfileRules {
    public static final int DISPLAY_NAME_MAX = 60;
    public static final int BIO_MAX = 2000;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u2028-\\u202E\\u2066-\\u2069]");
    private static final Pattern UNPRINTABLE_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u2028-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldError> errors = new ArrayList<>();

    public ProfileRules displayName(String value) {
        String name = value.strip();
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > DISPLAY_NAME_MAX || UNPRINTABLE.matcher(name).find()) {
            refuse("displayName", "Use 2 to " + DISPLAY_NAME_MAX + " visible characters.");
        }
        return this;
    }

    public ProfileRules timeZone(String value) {
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            refuse("timeZone", "Use an IANA time zone such as Europe/Berlin.");
        }
        return this;
    }

    public ProfileRules locale(String value) {
        if (!isLocale(value)) {
            refuse("locale", "Use a language tag such as en or de-AT.");
        }
        return this;
    }

    public ProfileRules currency(String value) {
        if (!isCurrency(value)) {
            refuse("currency", "Use an ISO 4217 currency code such as EUR.");
        }
        return this;
    }

    public ProfileRules country(@Nullable String value) {
        if (value != null && !COUNTRIES.contains(value)) {
            refuse("country", "Use an ISO 3166 country code of two capital letters such as DE.");
        }
        return this;
    }

    public ProfileRules bio(@Nullable String value) {
        if (value != null
                && (value.codePointCount(0, value.length()) > BIO_MAX
                        || UNPRINTABLE_TEXT.matcher(value).find())) {
            refuse("bio", "Use up to " + BIO_MAX + " characters.");
        }
        return this;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws InvalidRequest when anything was wrong */
    public void enforce() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private static boolean isLocale(String tag) {
        try {
            return LANGUAGES.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }
}
