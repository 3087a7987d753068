package org.coachconnect.search.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.search.Suggestion;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Completes what is being typed: games first, by how many coaches have them, then coaches by reputation. */
final class SuggestionQuery {
    private static final int MOST_GAMES = 200;
    private static final AggregationKey<Map<String, Long>> GAMES = AggregationKey.of("games");

    private final SearchSession session;
    private final SearchScope<IndexedCoach> scope;
    private final SearchPredicate inOrganisation;
    private final List<String> words;

    SuggestionQuery(SearchSession session, UUID organisation, String text) {
        this.session = session;
        this.scope = session.scope(IndexedCoach.class);
        this.inOrganisation = scope.predicate()
                .match()
                .field("organisation")
                .matching(organisation.toString())
                .toPredicate();
        this.words = CoachPredicates.words(text);
    }

    List<Suggestion> fetch(int most) {
        return words.isEmpty()
                ? List.of()
                : Stream.concat(games(), coaches(most)).distinct().limit(most).toList();
    }

    private Stream<Suggestion> games() {
        Map<String, Long> games = session.search(scope)
                .select(scope.projection().id(UUID.class).toProjection())
                .where(inOrganisation)
                .aggregation(
                        GAMES,
                        scope.aggregation()
                                .terms()
                                .field("game", String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_GAMES)
                                .toAggregation())
                .fetch(0)
                .aggregation(GAMES);
        return games.keySet().stream()
                .filter(game -> words.stream().allMatch(word -> startsAWord(game, word)))
                .map(game -> new Suggestion(game, Suggestion.Kind.GAME));
    }

    private Stream<Suggestion> coaches(int most) {
        var named = scope.predicate().bool().filter(inOrganisation);
        words.forEach(word -> named.filter(
                scope.predicate().match().field("displayNamePrefixes").matching(word)));
        return session
                .search(scope)
                .select(scope.projection()
                        .field("displayNameText", String.class)
                        .toProjection())
                .where(named.toPredicate())
                .sort(s -> s.composite().add(s.field("reputation").desc()).add(s.field("tieBreak")))
                .fetchHits(most)
                .stream()
                .map(name -> new Suggestion(name, Suggestion.Kind.COACH));
    }

    private static boolean startsAWord(String name, String prefix) {
        String wanted = folded(prefix);
        return Arrays.stream(folded(name).split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(wanted));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
