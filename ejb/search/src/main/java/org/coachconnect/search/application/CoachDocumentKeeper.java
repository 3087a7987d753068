package org.coachconnect.search.application;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;
import org.coachconnect.search.domain.CoachProfile;
import org.jspecify.annotations.Nullable;

/** Writes what events tell into the coach documents and wakes the follower of this node once that is committed. */
@Stateless
@OrganisationScoped
public class CoachDocumentKeeper {
    @Inject
    private CoachDocuments documents;

    @Inject
    private IndexFollower follower;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    public void profileChanged(UUID coachId, CoachProfile profile, Instant at) {
        change(coachId, document -> document.profileChanged(profile, at));
    }

    public void nextFreeChanged(UUID coachId, @Nullable Instant nextFreeAt, Instant at) {
        change(coachId, document -> document.nextFreeChanged(nextFreeAt, at));
    }

    public void ratingChanged(UUID coachId, double mean, long count, double reputation, Instant at) {
        change(coachId, document -> document.ratingChanged(mean, count, reputation, at));
    }

    private void change(UUID coachId, Consumer<CoachDocument> change) {
        UUID organisation = Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("A coach belongs to an organisation; none is in scope"));
        change.accept(documents.open(coachId, organisation));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The row is written by then.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    follower.wakeUp();
                }
            }
        });
    }
}
