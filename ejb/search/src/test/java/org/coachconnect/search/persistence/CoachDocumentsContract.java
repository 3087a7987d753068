package org.coachconnect.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.search.CoachFixture;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;
import org.coachconnect.search.domain.CoachProfile;
import org.junit.jupiter.api.Test;

/** What the documents promise, wherever they are kept. */
abstract class CoachDocumentsContract {
    static final UUID BEFORE_ALL = new UUID(0, 0);

    final UUID organisation = Ids.next();

    /** Runs work in a transaction in the organisation's scope. */
    abstract <T> T inTransaction(Function<CoachDocuments, T> work);

    @Test
    void opensAnEmptyDocumentOnce() {
        UUID id = Ids.next();
        Instant at = CoachFixture.THEN;
        inTransaction(documents -> {
            documents.open(id, organisation).ratingChanged(4.5, 2, 4.1, at);
            return true;
        });
        inTransaction(documents -> {
            documents.open(id, organisation).profileChanged(CoachFixture.coach().profile(), at);
            return true;
        });

        CoachDocument kept =
                inTransaction(documents -> documents.withIds(List.of(id)).get(0));
        assertThat(kept.ratingMean()).contains(4.5);
        assertThat(kept.isListed()).isTrue();
        assertThat(kept.organisationId()).isEqualTo(organisation);
    }

    @Test
    void keepsTheWholeProfile() {
        CoachProfile profile = CoachFixture.coach("Zoë \"Z\" Ünal")
                .at(52.5, 13.4)
                .languages("de", "tr")
                .prices(100, 200)
                .profile();
        UUID id = Ids.next();
        inTransaction(documents -> {
            documents.open(id, organisation).profileChanged(profile, CoachFixture.THEN);
            documents.open(id, organisation).nextFreeChanged(CoachFixture.THEN, CoachFixture.THEN);
            return true;
        });

        CoachDocument kept =
                inTransaction(documents -> documents.withIds(List.of(id)).get(0));
        assertThat(kept.profile()).contains(profile);
        assertThat(kept.nextFreeAt()).contains(CoachFixture.THEN);
    }

    @Test
    void tellsWhatChangedSinceAMark() {
        UUID before = changed();
        long mark = inTransaction(CoachDocuments::mark);
        UUID after = changed();

        List<UUID> found = since(mark);

        assertThat(found).contains(after).doesNotContain(before);
        assertThat(since(0)).contains(before, after);
    }

    @Test
    void walksInTheOrderOfIds() {
        UUID first = changed();
        UUID second = changed();

        assertThat(inTransaction(documents -> documents.changedSince(0, first, 10)).stream()
                        .map(CoachDocument::coachId))
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void knowsNothingOfMissingOnes() {
        assertThat(this.<List<CoachDocument>>inTransaction(documents -> documents.withIds(List.of(Ids.next()))))
                .isEmpty();
        assertThat(this.<List<CoachDocument>>inTransaction(documents -> documents.withIds(List.of())))
                .isEmpty();
    }

    final UUID changed() {
        UUID id = Ids.next();
        inTransaction(documents -> {
            documents.open(id, organisation).nextFreeChanged(CoachFixture.THEN, CoachFixture.THEN);
            return true;
        });
        return id;
    }

    final List<UUID> since(long mark) {
        return inTransaction(documents -> documents.changedSince(mark, BEFORE_ALL, 1000)).stream()
                .map(CoachDocument::coachId)
                .toList();
    }
}
