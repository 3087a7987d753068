package org.coachconnect.search.persistence;

import java.util.function.Function;
import org.coachconnect.search.application.InMemoryCoachDocuments;
import org.coachconnect.search.domain.CoachDocuments;

class InMemoryCoachDocumentsTest extends CoachDocumentsContract {
    private final InMemoryCoachDocuments documents = new InMemoryCoachDocuments();

    @Override
    <T> T inTransaction(Function<CoachDocuments, T> work) {
        return work.apply(documents);
    }
}
