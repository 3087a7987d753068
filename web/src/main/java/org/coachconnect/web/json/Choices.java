package org.coachconnect.web.json;

import java.util.Arrays;
import org.coachconnect.kernel.InvalidRequest;

/** Query parameters that choose from a list. */
public final class Choices {
    private Choices() {}

    /** @throws InvalidRequest naming the parameter and the list, for a value that is not on it */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String parameter, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRequest(parameter, "Use one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
