package org.coachconnect.search.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;

/** Reads for the follower, each look in a transaction of its own so that none holds back the marks of others. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChangedDocuments {
    @Inject
    private CoachDocuments documents;

    public ChangedDocuments() {}

    ChangedDocuments(CoachDocuments documents) {
        this.documents = documents;
    }

    public long mark() {
        return documents.mark();
    }

    public List<CoachDocument> since(long mark, UUID after, int most) {
        return documents.changedSince(mark, after, most);
    }
}
