package org.coachconnect.search.index;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachconnect.search.Facets;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

/**
 * Counts one facet.
 *
 * @param <K> what the index counts by
 */
final class FacetCounter<K> {
    private static final int MOST_VALUES = 50;

    private final AggregationKey<Map<K, Long>> key;
    private final SearchAggregation<Map<K, Long>> aggregation;
    private final Function<K, String> label;

    private FacetCounter(FacetKind kind, SearchAggregation<Map<K, Long>> aggregation, Function<K, String> label) {
        this.key = AggregationKey.of(kind.name());
        this.aggregation = aggregation;
        this.label = label;
    }

    static FacetCounter<?> of(FacetKind kind, SearchAggregationFactory factory) {
        return switch (kind) {
            case GAME -> values(kind, factory, "game");
            case LANGUAGE -> values(kind, factory, "language");
            case PRICE -> prices(factory);
            case RATING -> ratings(factory);
        };
    }

    void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
        query.aggregation(key, aggregation);
    }

    List<Facets.Value> read(SearchResult<?> result) {
        return result.aggregation(key).entrySet().stream()
                .map(entry -> new Facets.Value(label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static FacetCounter<String> values(FacetKind kind, SearchAggregationFactory factory, String field) {
        return new FacetCounter<>(
                kind,
                factory.terms()
                        .field(field, String.class)
                        .orderByCountDescending()
                        .maxTermCount(MOST_VALUES)
                        .toAggregation(),
                Function.identity());
    }

    private static FacetCounter<Range<Long>> prices(SearchAggregationFactory factory) {
        return new FacetCounter<>(
                FacetKind.PRICE,
                factory.range()
                        .field("price", Long.class)
                        .range(Range.canonical(0L, 2_500L))
                        .range(Range.canonical(2_500L, 5_000L))
                        .range(Range.canonical(5_000L, 7_500L))
                        .range(Range.canonical(7_500L, 10_000L))
                        .range(Range.atLeast(10_000L))
                        .toAggregation(),
                range -> range.lowerBoundValue().orElseThrow()
                        + "-"
                        + range.upperBoundValue().map(String::valueOf).orElse(""));
    }

    private static FacetCounter<Range<Double>> ratings(SearchAggregationFactory factory) {
        return new FacetCounter<>(
                FacetKind.RATING,
                factory.range()
                        .field("rating", Double.class)
                        .range(Range.atLeast(4.5))
                        .range(Range.atLeast(4.0))
                        .range(Range.atLeast(3.0))
                        .toAggregation(),
                range -> String.valueOf(range.lowerBoundValue().orElseThrow()));
    }
}
