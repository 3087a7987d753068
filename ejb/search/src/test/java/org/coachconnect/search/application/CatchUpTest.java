package org.coachconnect.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coachconnect.search.CoachFixture;
import org.coachconnect.search.domain.CoachDocument;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private final InMemoryCoachDocuments documents = new InMemoryCoachDocuments();
    private final ChangedDocuments changed = new ChangedDocuments(documents);
    private final RememberingIndex index = new RememberingIndex();
    private final CatchUp catchUp = new CatchUp();

    @Test
    void firstTakesEverythingInBatches() {
        for (int i = 0; i < CatchUp.BATCH + 1; i++) {
            documents.put(CoachFixture.coach().document());
        }

        catchUp.run(changed, index);

        assertThat(index.updates).hasSize(CatchUp.BATCH + 1).doesNotHaveDuplicates();
    }

    @Test
    void thenOnlyWhatChanged() {
        documents.put(CoachFixture.coach().document());
        catchUp.run(changed, index);
        index.updates.clear();
        CoachDocument news = CoachFixture.coach().document();
        documents.put(news);

        catchUp.run(changed, index);
        catchUp.run(changed, index);

        assertThat(index.updates).containsExactly(news.coachId());
    }

    @Test
    void anIndexThatFailedIsGivenTheSameAgain() {
        CoachDocument document = CoachFixture.coach().document();
        documents.put(document);
        index.broken = true;
        assertThatThrownBy(() -> catchUp.run(changed, index)).hasMessage("disk full");

        index.broken = false;
        catchUp.run(changed, index);

        assertThat(index.updates).containsExactly(document.coachId());
    }
}
