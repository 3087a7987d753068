package org.coachconnect.identity.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is stored and compared.
 *
 * @param value without surrounding blanks, lower case
 */
public record EmailAddress(String value) {
    private static final int MAX = 254;
    private static final int LOCAL_MAX = 64;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" + LABEL + "(\\." + LABEL + ")+");

    /** The address, or empty when the text is none that mail can be sent to. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        boolean usable = address.length() <= MAX
                && address.indexOf('@') <= LOCAL_MAX
                && FORM.matcher(address).matches();
        return usable ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    /** What stands before the {@code @}. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[]";
    }
}
