package org.coachconnect.search.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.search.CoachSort;
import org.coachconnect.search.Facets;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Place;
import org.coachconnect.search.application.CoachIndex.Found;
import org.coachconnect.search.application.CoachIndex.Hit;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** One search on the index: hits and facets; words as written first, with typing errors allowed when nobody matches. */
final class CoachQuery {
    private final SearchSession session;
    private final SearchScope<IndexedCoach> scope;
    private final UUID organisation;
    private final FindCoaches query;

    CoachQuery(SearchSession session, UUID organisation, FindCoaches query) {
        this.session = session;
        this.scope = session.scope(IndexedCoach.class);
        this.organisation = organisation;
        this.query = query;
    }

    Found fetch(int offset) {
        Found asWritten = fetch(offset, false);
        return asWritten.total() > 0 || query.text() == null ? asWritten : fetch(offset, true);
    }

    private Found fetch(int offset, boolean typos) {
        CoachPredicates predicates = new CoachPredicates(scope.predicate(), organisation, query, typos);
        Map<FacetKind, FacetCounter<?>> counters = new EnumMap<>(FacetKind.class);
        Arrays.stream(FacetKind.values())
                .forEach(kind -> counters.put(kind, FacetCounter.of(kind, scope.aggregation())));
        var search = session.search(scope)
                .select(hit())
                .where(predicates.all())
                .sort(sort())
                .highlighter(f -> f.unified()
                        .tag("<em>", "</em>")
                        .encoder(HighlighterEncoder.HTML)
                        .numberOfFragments(1));
        counters.values().forEach(counter -> counter.addTo(search));
        SearchResult<Hit> result = search.fetch(offset, query.page().limitPlusOne());
        return new Found(
                result.hits(),
                facets(predicates, counters, result),
                result.total().hitCount());
    }

    private Facets facets(CoachPredicates predicates, Map<FacetKind, FacetCounter<?>> counters, SearchResult<?> whole) {
        Map<FacetKind, List<Facets.Value>> counted = new EnumMap<>(FacetKind.class);
        counters.forEach((kind, counter) -> counted.put(
                kind, counter.read(predicates.filtersOn(kind) ? without(kind, predicates, counter) : whole)));
        return new Facets(
                counted.getOrDefault(FacetKind.GAME, List.of()),
                counted.getOrDefault(FacetKind.LANGUAGE, List.of()),
                counted.getOrDefault(FacetKind.PRICE, List.of()),
                counted.getOrDefault(FacetKind.RATING, List.of()));
    }

    private SearchResult<?> without(FacetKind kind, CoachPredicates predicates, FacetCounter<?> counter) {
        var search = session.search(scope)
                .select(scope.projection().id(UUID.class).toProjection())
                .where(predicates.allBut(kind));
        counter.addTo(search);
        return search.fetch(0);
    }

    private SearchProjection<Hit> hit() {
        var f = scope.projection();
        return f.composite()
                .from(f.id(UUID.class).toProjection(), distance(), highlights())
                .as(Hit::new)
                .toProjection();
    }

    private SearchProjection<@Nullable Double> distance() {
        Place near = query.near();
        if (near == null) {
            return scope.projection().<@Nullable Double>constant(null).toProjection();
        }
        return scope.projection()
                .composite()
                .from(scope.projection().distance("place", point(near)).unit(DistanceUnit.KILOMETERS))
                .<@Nullable Double>as(CoachQuery::rounded)
                .toProjection();
    }

    private SearchProjection<@Nullable String> highlights() {
        if (query.text() == null) {
            return scope.projection().<@Nullable String>constant(null).toProjection();
        }
        var f = scope.projection();
        return f.composite()
                .from(f.highlight("headline"), f.highlight("bio"))
                .<@Nullable String>as((headline, bio) -> Stream.concat(headline.stream(), bio.stream())
                        .findFirst()
                        .orElse(null))
                .toProjection();
    }

    private SearchSort sort() {
        SearchSortFactory f = scope.sort();
        CompositeSortComponentsStep<?, ?> sort = f.composite();
        switch (query.sort()) {
            case RELEVANCE -> sort.add(f.score());
            case PRICE -> sort.add(f.field("price").asc());
            case DISTANCE ->
                sort.add(f.distance("place", point(nearOrThrow()))
                        .asc()
                        .missing()
                        .last());
            case NEXT_FREE -> sort.add(f.field("nextFreeAt").asc().missing().last());
            case RATING -> {
                // Reputation is what all orders fall back to.
            }
        }
        return sort.add(f.field("reputation").desc())
                .add(f.field("tieBreak").asc())
                .toSort();
    }

    private Place nearOrThrow() {
        Place near = query.near();
        if (near == null) {
            throw new IllegalStateException(CoachSort.DISTANCE + " without a place");
        }
        return near;
    }

    private static GeoPoint point(Place place) {
        return GeoPoint.of(place.latitude(), place.longitude());
    }

    private static @Nullable Double rounded(@Nullable Double kilometres) {
        return kilometres == null ? null : Math.round(kilometres * 10) / 10.0;
    }
}
