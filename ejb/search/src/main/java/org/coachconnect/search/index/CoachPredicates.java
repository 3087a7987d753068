package org.coachconnect.search.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Place;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;

/** A question as predicates of the index: the text counts for the score, the filters only include or exclude. */
final class CoachPredicates {
    private static final int MOST_WORDS = 12;
    private static final float NAME = 4f;
    private static final float HEADLINE = 3f;
    private static final float SKILL = 3f;
    private static final float PREFIX = 0.5f;

    private final SearchPredicateFactory factory;
    private final List<SearchPredicate> always;
    private final Map<FacetKind, SearchPredicate> ofFacets;

    /** @param typos whether words may be written slightly wrong */
    CoachPredicates(SearchPredicateFactory factory, UUID organisation, FindCoaches query, boolean typos) {
        this.factory = factory;
        this.always = always(organisation, query, typos);
        this.ofFacets = ofFacets(query);
    }

    /** Everything that was asked for. */
    SearchPredicate all() {
        return matching(ofFacets.values().stream());
    }

    /** Everything but the filter on this facet: what the facet is counted in. */
    SearchPredicate allBut(FacetKind kind) {
        return matching(ofFacets.entrySet().stream()
                .filter(entry -> entry.getKey() != kind)
                .map(Map.Entry::getValue));
    }

    boolean filtersOn(FacetKind kind) {
        return ofFacets.containsKey(kind);
    }

    /** The words of a text that hold a letter or digit; anything else cannot be found. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,;/|]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_WORDS)
                .toList();
    }

    private SearchPredicate matching(Stream<SearchPredicate> filters) {
        var bool = factory.bool();
        always.forEach(bool::must);
        filters.forEach(bool::filter);
        return bool.toPredicate();
    }

    private List<SearchPredicate> always(UUID organisation, FindCoaches query, boolean typos) {
        Stream.Builder<SearchPredicate> parts = Stream.builder();
        parts.add(factory.match()
                .field("organisation")
                .matching(organisation.toString())
                .constantScore()
                .boost(0f)
                .toPredicate());
        String text = query.text();
        if (text != null) {
            List<String> words = words(text);
            words.forEach(word -> parts.add(typos ? roughly(word) : exactly(word)));
            if (words.isEmpty()) {
                parts.add(factory.matchNone().toPredicate());
            }
        }
        Place near = query.near();
        Double radius = query.radiusKm();
        if (near != null && radius != null) {
            parts.add(factory.bool()
                    .filter(factory.spatial()
                            .within()
                            .field("place")
                            .circle(near.latitude(), near.longitude(), radius, DistanceUnit.KILOMETERS))
                    .toPredicate());
        }
        Instant availableBefore = query.availableBefore();
        if (availableBefore != null) {
            parts.add(factory.bool()
                    .filter(factory.range().field("nextFreeAt").lessThan(availableBefore))
                    .toPredicate());
        }
        return parts.build().toList();
    }

    private SearchPredicate exactly(String word) {
        return factory.bool()
                .should(factory.match().field("displayName").boost(NAME).matching(word))
                .should(factory.match().field("headline").boost(HEADLINE).matching(word))
                .should(factory.match().field("skills").boost(SKILL).matching(word))
                .should(factory.match().field("bio").matching(word))
                .should(factory.match()
                        .fields("displayNamePrefixes", "headlinePrefixes", "skillPrefixes")
                        .boost(PREFIX)
                        .matching(word))
                .toPredicate();
    }

    private SearchPredicate roughly(String word) {
        int edits = edits(word);
        if (edits == 0) {
            return exactly(word);
        }
        return factory.bool()
                .should(factory.match()
                        .fields("displayName", "skills")
                        .boost(NAME)
                        .matching(word)
                        .fuzzy(edits, 1))
                .should(factory.match().fields("headline", "bio").matching(word).fuzzy(edits, 1))
                .toPredicate();
    }

    /** A short word with a changed letter is another word. */
    private static int edits(String word) {
        if (word.length() < 4) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }

    private Map<FacetKind, SearchPredicate> ofFacets(FindCoaches query) {
        Map<FacetKind, SearchPredicate> filters = new EnumMap<>(FacetKind.class);
        anyOf("gameKey", query.games()).ifPresent(filter -> filters.put(FacetKind.GAME, filter));
        anyOf("languageKey", query.languages()).ifPresent(filter -> filters.put(FacetKind.LANGUAGE, filter));
        Long maxPrice = query.maxPrice();
        if (maxPrice != null) {
            filters.put(
                    FacetKind.PRICE,
                    factory.range().field("price").atMost(maxPrice).toPredicate());
        }
        Double minRating = query.minRating();
        if (minRating != null && minRating > 0) {
            filters.put(
                    FacetKind.RATING,
                    factory.range().field("rating").atLeast(minRating).toPredicate());
        }
        return filters;
    }

    private Optional<SearchPredicate> anyOf(String field, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var any = factory.bool();
        values.forEach(value -> any.should(factory.match().field(field).matching(value)));
        return Optional.of(any.toPredicate());
    }
}
