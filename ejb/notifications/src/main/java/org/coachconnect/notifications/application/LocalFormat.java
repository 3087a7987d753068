package org.coachconnect.notifications.application;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import org.coachconnect.kernel.Money;

/** Times and amounts as the recipient writes them. */
final class LocalFormat {
    private LocalFormat() {}

    /** Day and time in the zone, and the zone's name, e.g. {@code … 18:00 (Central European Time, Europe/Berlin)}. */
    static String time(Instant instant, ZoneId zone, Locale locale) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
        return time + " (" + zoneName(zone, locale) + ")";
    }

    /** In the currency's minor unit: 4500 EUR is 45.00 €. */
    static String money(Money money, Locale locale) {
        Currency currency = Currency.getInstance(money.currency());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(money.amount(), currency.getDefaultFractionDigits()));
    }

    private static String zoneName(ZoneId zone, Locale locale) {
        String name = zone.getDisplayName(TextStyle.FULL, locale);
        return name.equals(zone.getId()) ? name : name + ", " + zone.getId();
    }
}
