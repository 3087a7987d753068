package org.coachconnect.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the found coaches have each value; every facet is counted as if its own filter were not set.
 *
 * @param price ranges of minor units such as {@code 0-2500}, upper end excluded; {@code 10000-} is open
 * @param rating means from this value up: 4.5, 4.0, 3.0
 */
public record Facets(List<Value> game, List<Value> language, List<Value> price, List<Value> rating) {
    public Facets {
        game = List.copyOf(game);
        language = List.copyOf(language);
        price = List.copyOf(price);
        rating = List.copyOf(rating);
    }

    /** A value and its number of coaches, never zero for games and languages. */
    @Schema(name = "FacetValue")
    public record Value(String value, long count) {}
}
