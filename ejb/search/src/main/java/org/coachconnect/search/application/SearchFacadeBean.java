package org.coachconnect.search.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.search.CoachHit;
import org.coachconnect.search.CoachResults;
import org.coachconnect.search.Facets;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.SearchAnalytics;
import org.coachconnect.search.SearchFacade;
import org.coachconnect.search.Suggestion;
import org.coachconnect.search.application.CoachIndex.Found;
import org.coachconnect.search.application.CoachIndex.Hit;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;
import org.coachconnect.search.domain.CoachProfile;
import org.jspecify.annotations.Nullable;

/** Asks the index who matches and the table what they look like, so that nothing leaves that the fence does not show. */
@Stateless
@OrganisationScoped
public class SearchFacadeBean implements SearchFacade {
    private static final int SUGGESTIONS = 10;
    private static final int MAX_DAYS = 90;
    private static final int MAX_QUERIES = 100;

    /** Nobody reads further; deeper pages would cost the index more than they are worth. */
    private static final int LAST_OFFSET = 10_000;

    @Inject
    private CoachIndex index;

    @Inject
    private CoachDocuments documents;

    @Inject
    private QueryRecorder recorder;

    @Inject
    private QueryLogKeeper queryLog;

    @Inject
    private Clock clock;

    public SearchFacadeBean() {}

    SearchFacadeBean(
            CoachIndex index, CoachDocuments documents, QueryRecorder recorder, QueryLogKeeper queryLog, Clock clock) {
        this.index = index;
        this.documents = documents;
        this.recorder = recorder;
        this.queryLog = queryLog;
        this.clock = clock;
    }

    @Override
    public CoachResults coaches(FindCoaches query) {
        Optional<UUID> organisation = Scope.organisation();
        if (organisation.isEmpty()) {
            return new CoachResults(List.of(), new Facets(List.of(), List.of(), List.of(), List.of()), 0, null);
        }
        int offset = offset(query.page());
        Found found = index.search(organisation.get(), query, offset);
        Page<Hit> page = Page.of(
                found.hits(),
                query.page(),
                last -> String.valueOf(offset + query.page().limit()));
        if (offset == 0) {
            recorder.record(organisation.get(), query, found.total());
        }
        return new CoachResults(views(page.items()), found.facets(), found.total(), page.nextCursor());
    }

    @Override
    public List<Suggestion> suggest(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (text.length() > FindCoaches.MAX_TEXT) {
            throw new InvalidRequest("q", "Search for at most " + FindCoaches.MAX_TEXT + " characters.");
        }
        return Scope.organisation()
                .map(organisation -> index.suggest(organisation, text.strip(), SUGGESTIONS))
                .orElse(List.of());
    }

    @Override
    public SearchAnalytics analytics(int days, int limit) {
        if (days < 1 || days > MAX_DAYS) {
            throw new InvalidRequest("days", "Look back 1 to " + MAX_DAYS + " days.");
        }
        if (limit < 1 || limit > MAX_QUERIES) {
            throw new InvalidRequest("limit", "Ask for 1 to " + MAX_QUERIES + " queries.");
        }
        return Scope.platform(() -> queryLog.since(clock.instant().minus(Duration.ofDays(days)), limit));
    }

    private static int offset(PageRequest page) {
        int offset = page.after().map(SearchFacadeBean::number).orElse(0);
        if (offset < 0 || offset > LAST_OFFSET) {
            throw new InvalidRequest("cursor", "There are no further pages; narrow the search.");
        }
        return offset;
    }

    private static int number(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }

    private List<CoachHit> views(List<Hit> hits) {
        Map<UUID, CoachDocument> byId = documents
                .withIds(hits.stream().map(Hit::coachId).toList())
                .stream()
                .collect(Collectors.toMap(CoachDocument::coachId, Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(byId.get(hit.coachId())).flatMap(d -> view(hit, d).stream()))
                .toList();
    }

    private static Optional<CoachHit> view(Hit hit, CoachDocument document) {
        return document.profile()
                .flatMap(profile -> profile.lowestPrice()
                        .map(price -> new CoachHit(
                                document.coachId(),
                                profile.displayName(),
                                profile.headline(),
                                games(profile),
                                profile.languages(),
                                profile.country(),
                                price,
                                new CoachHit.Rating(document.ratingMean().orElse(null), document.ratingCount()),
                                profile.verification(),
                                hit.distanceKm(),
                                document.nextFreeAt().orElse(null),
                                hit.highlight())));
    }

    private static List<CoachHit.Game> games(CoachProfile profile) {
        return profile.games().stream()
                .map(game -> new CoachHit.Game(game.game(), game.rank()))
                .toList();
    }
}
