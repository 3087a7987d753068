package org.coachconnect.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.search.CoachFixture.coach;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.search.CoachFixture;
import org.coachconnect.search.CoachSort;
import org.coachconnect.search.Facets;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Place;
import org.coachconnect.search.Suggestion;
import org.coachconnect.search.application.CoachIndex.Found;
import org.coachconnect.search.application.CoachIndex.Hit;
import org.coachconnect.search.domain.CoachDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCoachIndexTest {
    private static final UUID ORGANISATION = new UUID(0, 1);
    private static final Place BERLIN = new Place(52.52, 13.405);

    private Path directory = Path.of("unset");

    private LuceneCoachIndex index;

    @BeforeEach
    void open(@TempDir Path folder) {
        directory = folder;
        index = new LuceneCoachIndex(directory.toString());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsTheHeadlineThatHasAllWords() {
        CoachDocument wanted = coach().headline("Radiant entry fragger m2x8k1z").document();
        put(wanted, coach().headline("Radiant entry fragger m9q0000").document());

        assertThat(ids("fragger m2x8k1z")).containsExactly(wanted.coachId());
        assertThat(ids("mabc123")).isEmpty();
    }

    @Test
    void findsANewWordWhole() {
        CoachDocument wanted = coach().headline("Radiant entry fragger mabc123").document();
        put(wanted);

        assertThat(ids("mabc123")).containsExactly(wanted.coachId());
    }

    @Test
    void looksAtStemsAndNotAtCaseOrAccents() {
        CoachDocument wanted =
                coach("José Álvarez").bio("Teaching aim routines").document();
        put(wanted);

        assertThat(ids("ALVAREZ")).containsExactly(wanted.coachId());
        assertThat(ids("teach routine")).containsExactly(wanted.coachId());
    }

    @Test
    void knowsWhatPlayersCallAGame() {
        CoachDocument league = coach().game("League of Legends").document();
        CoachDocument byCode = coach().game("LEAGUE_OF_LEGENDS").document();
        CoachDocument valorant = coach().game("VALORANT").document();
        put(league, byCode, valorant);

        assertThat(ids("LoL")).containsExactlyInAnyOrder(league.coachId(), byCode.coachId());
        assertThat(ids("valo")).containsExactly(valorant.coachId());
    }

    @Test
    void findsByTheBeginningOfAWord() {
        CoachDocument wanted = coach("Kowalska").document();
        put(wanted, coach("Someone else").document());

        assertThat(ids("kowal")).containsExactly(wanted.coachId());
    }

    @Test
    void allowsTypingErrorsOnlyWhenNobodyMatchesAsWritten() {
        CoachDocument crosshair = coach().bio("Crosshair placement").document();
        CoachDocument crossfair = coach().bio("Crossfair placement").document();
        put(crosshair);
        assertThat(ids("croshair")).containsExactly(crosshair.coachId());

        put(crossfair);
        assertThat(ids("crosshair")).containsExactly(crosshair.coachId());
    }

    @Test
    void aTextWithoutLettersFindsNobody() {
        put(coach().document());

        assertThat(ids("?!*")).isEmpty();
    }

    @Test
    void putsTheNameBeforeTheBio() {
        CoachDocument inBio =
                coach().bio("I learned it from Nova Prime").rated(5, 10).document();
        CoachDocument byName = coach("Prime").document();
        put(inBio, byName);

        assertThat(ids("prime")).containsExactly(byName.coachId(), inBio.coachId());
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        put(
                coach().game("VALORANT")
                        .languages("en", "de")
                        .prices(2000)
                        .rated(4.6, 3)
                        .document(),
                coach().game("VALORANT")
                        .languages("en")
                        .prices(6000)
                        .rated(3.2, 3)
                        .document(),
                coach().game("CS2").languages("es").prices(12000).document());

        Found found = index.search(
                ORGANISATION, new Query().game("valorant").maxPrice(3000).build(), 0);

        assertThat(found.total()).isEqualTo(1);
        Facets facets = found.facets();
        assertThat(facets.game()).containsExactly(new Facets.Value("VALORANT", 1));
        assertThat(facets.language()).containsExactlyInAnyOrder(new Facets.Value("en", 1), new Facets.Value("de", 1));
        assertThat(facets.price())
                .containsExactly(
                        new Facets.Value("0-2500", 1),
                        new Facets.Value("2500-5000", 0),
                        new Facets.Value("5000-7500", 1),
                        new Facets.Value("7500-10000", 0),
                        new Facets.Value("10000-", 0));
        assertThat(facets.rating())
                .containsExactly(new Facets.Value("4.5", 1), new Facets.Value("4.0", 1), new Facets.Value("3.0", 1));
        assertThat(index.search(ORGANISATION, new Query().game("VALORANT").build(), 0)
                        .facets()
                        .game())
                .containsExactly(new Facets.Value("VALORANT", 2), new Facets.Value("CS2", 1));
    }

    @Test
    void findsAnyOfTheGamesThatWereChosen() {
        CoachDocument valorant = coach().game("VALORANT").document();
        CoachDocument cs = coach().game("CS2").document();
        put(valorant, cs, coach().game("Dota 2").document());

        assertThat(ids(new Query().game("cs2", "VALORANT")))
                .containsExactlyInAnyOrder(valorant.coachId(), cs.coachId());
    }

    @Test
    void measuresDistances() {
        CoachDocument potsdam = coach().at(52.39, 13.06).document();
        CoachDocument munich = coach().at(48.137, 11.575).document();
        CoachDocument nowhere = coach().document();
        put(munich, potsdam, nowhere);

        Found near = index.search(ORGANISATION, new Query().near(BERLIN, 50.0).build(), 0);
        assertThat(near.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.coachId()).isEqualTo(potsdam.coachId());
            assertThat(hit.distanceKm()).isBetween(25.0, 29.0);
        });
        Found all = index.search(
                ORGANISATION,
                new Query().near(BERLIN, null).sort(CoachSort.DISTANCE).build(),
                0);
        assertThat(all.hits().stream().map(Hit::coachId))
                .containsExactly(potsdam.coachId(), munich.coachId(), nowhere.coachId());
        assertThat(all.hits().get(2).distanceKm()).isNull();
    }

    @Test
    void sortsByPriceRatingAndFreeTime() {
        CoachDocument cheap = coach().prices(1000).rated(3, 5).document();
        CoachDocument good = coach().prices(3000)
                .rated(5, 5)
                .freeAt(CoachFixture.THEN.plusSeconds(60))
                .document();
        CoachDocument soon = coach().prices(2000).freeAt(CoachFixture.THEN).document();
        put(cheap, good, soon);

        assertThat(ids(new Query().sort(CoachSort.PRICE)))
                .containsExactly(cheap.coachId(), soon.coachId(), good.coachId());
        assertThat(ids(new Query().sort(CoachSort.RATING)))
                .containsExactly(good.coachId(), cheap.coachId(), soon.coachId());
        assertThat(ids(new Query().sort(CoachSort.NEXT_FREE)))
                .containsExactly(soon.coachId(), good.coachId(), cheap.coachId());
    }

    @Test
    void filtersByRatingLanguageAndFreeTime() {
        CoachDocument wanted =
                coach().languages("de").rated(4.7, 3).freeAt(CoachFixture.THEN).document();
        put(wanted, coach().languages("en").rated(4.2, 3).document());

        assertThat(ids(new Query().minRating(4.5))).containsExactly(wanted.coachId());
        assertThat(ids(new Query().language("DE"))).containsExactly(wanted.coachId());
        assertThat(ids(new Query().before(Duration.ofHours(1)))).containsExactly(wanted.coachId());
        assertThat(ids(new Query().before(Duration.ZERO))).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorLeaveOut() {
        CoachDocument[] many = new CoachDocument[7];
        for (int i = 0; i < many.length; i++) {
            many[i] = coach().document();
        }
        put(many);

        Query pages = new Query().limit(3);
        List<UUID> seen = List.of(0, 3, 6).stream()
                .flatMap(offset -> index.search(ORGANISATION, pages.build(), offset).hits().stream()
                        .limit(3))
                .map(Hit::coachId)
                .toList();
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(index.search(ORGANISATION, pages.build(), 0).hits()).hasSize(4);
    }

    @Test
    void highlightsAndEscapes() {
        put(coach().headline("<b>Entry</b> fragger & friend").document());

        Hit hit = index.search(ORGANISATION, new Query().text("fragger").build(), 0)
                .hits()
                .get(0);

        assertThat(hit.highlight())
                .contains("<em>fragger</em>")
                .doesNotContain("<b>")
                .contains("&amp;");
    }

    @Test
    void seesOnlyItsOrganisation() {
        put(coach("Nova").of(new UUID(0, 2)).document());

        assertThat(ids("nova")).isEmpty();
        assertThat(index.suggest(ORGANISATION, "nov", 10)).isEmpty();
        assertThat(index.search(ORGANISATION, FindCoaches.all(), 0).facets().game())
                .isEmpty();
    }

    @Test
    void followsChangesAndForgetsWhoIsNoLongerListed() {
        CoachDocument document = coach().headline("Old words").document();
        put(document);
        document.profileChanged(coach().headline("New sentence").profile(), CoachFixture.THEN.plusSeconds(1));
        put(document);
        assertThat(ids("old words")).isEmpty();
        assertThat(ids("new sentence")).containsExactly(document.coachId());

        document.profileChanged(coach().prices().profile(), CoachFixture.THEN.plusSeconds(2));
        put(document);
        assertThat(index.search(ORGANISATION, FindCoaches.all(), 0).total()).isZero();
    }

    @Test
    void suggestsGamesAndCoaches() {
        put(
                coach("Valeria Gómez").game("CS2").document(),
                coach("Max").game("VALORANT").document(),
                coach("Moritz").game("VALORANT").document());

        assertThat(index.suggest(ORGANISATION, "val", 10))
                .containsExactly(
                        new Suggestion("VALORANT", Suggestion.Kind.GAME),
                        new Suggestion("Valeria Gómez", Suggestion.Kind.COACH));
        assertThat(index.suggest(ORGANISATION, "gom", 10))
                .containsExactly(new Suggestion("Valeria Gómez", Suggestion.Kind.COACH));
        assertThat(index.suggest(ORGANISATION, "?", 10)).isEmpty();
    }

    @Test
    void startsAnewOverWhatAnotherServerLeft() {
        put(coach().document());
        index.close();

        index = new LuceneCoachIndex(directory.toString());

        assertThat(index.search(ORGANISATION, FindCoaches.all(), 0).total()).isZero();
    }

    private void put(CoachDocument... documents) {
        index.update(List.of(documents));
    }

    private List<UUID> ids(String text) {
        return ids(new Query().text(text));
    }

    private List<UUID> ids(Query query) {
        return index.search(ORGANISATION, query.build(), 0).hits().stream()
                .map(Hit::coachId)
                .toList();
    }

    /** A search in the making. */
    private static final class Query {
        private @Nullable String text;
        private List<String> games = List.of();
        private List<String> languages = List.of();
        private @Nullable Double minRating;
        private @Nullable Long maxPrice;
        private @Nullable Place near;
        private @Nullable Double radius;
        private java.time.@Nullable Instant before;
        private CoachSort sort = CoachSort.RELEVANCE;
        private int limit = 20;

        Query text(String words) {
            text = words;
            return this;
        }

        Query game(String... values) {
            games = List.of(values);
            return this;
        }

        Query language(String... values) {
            languages = List.of(values);
            return this;
        }

        Query minRating(double value) {
            minRating = value;
            return this;
        }

        Query maxPrice(long value) {
            maxPrice = value;
            return this;
        }

        Query near(Place place, @Nullable Double radiusKm) {
            near = place;
            radius = radiusKm;
            return this;
        }

        Query before(Duration afterThen) {
            before = CoachFixture.THEN.plus(afterThen);
            return this;
        }

        Query sort(CoachSort value) {
            sort = value;
            return this;
        }

        Query limit(int value) {
            limit = value;
            return this;
        }

        FindCoaches build() {
            return new FindCoaches(
                    text,
                    games,
                    languages,
                    minRating,
                    maxPrice,
                    near,
                    radius,
                    before,
                    sort,
                    new PageRequest(limit, null));
        }
    }
}
