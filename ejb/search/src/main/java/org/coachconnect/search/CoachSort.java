package org.coachconnect.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.coachconnect.kernel.InvalidRequest;

/** The orders in which coaches can be listed. */
public enum CoachSort {
    /** Best match first; without a text the best reputation first. */
    RELEVANCE("relevance"),
    /** Best reputation first: the mean of the ratings, drawn towards the middle while there are few. */
    RATING("rating"),
    /** Lowest offering first. */
    PRICE("price"),
    /** Nearest first; needs {@code near}. */
    DISTANCE("distance"),
    /** Earliest free hour first; coaches without one last. */
    NEXT_FREE("nextFree");

    private final String parameter;

    CoachSort(String parameter) {
        this.parameter = parameter;
    }

    /** @throws InvalidRequest naming {@code sort} for an unknown order */
    public static CoachSort parse(String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "sort",
                        "Use one of "
                                + Arrays.stream(values()).map(s -> s.parameter).collect(Collectors.joining(", "))
                                + "."));
    }
}
