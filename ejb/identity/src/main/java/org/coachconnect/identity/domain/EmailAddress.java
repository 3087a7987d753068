package org.coachconnect.identity.domain;

import java.util.Arrays;
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
    private static final Pattern ATOM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** The address, or empty when the text is none that mail can be sent to. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        boolean usable = address.length() <= MAX
                && at > 0
                && at <= LOCAL_MAX
                && allMatch(ATOM, address.substring(0, at), 1)
                && allMatch(LABEL, address.substring(at + 1), 2);
        return usable ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    private static boolean allMatch(Pattern form, String dotted, int least) {
        String[] parts = dotted.split("\\.", -1);
        return parts.length >= least
                && Arrays.stream(parts).allMatch(part -> form.matcher(part).matches());
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
