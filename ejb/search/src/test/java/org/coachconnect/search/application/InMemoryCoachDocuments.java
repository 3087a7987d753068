package org.coachconnect.search.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;

/** Coach documents in memory; a change is one transaction, and none runs while a mark is taken. */
public final class InMemoryCoachDocuments implements CoachDocuments {
    private final Map<String, CoachDocument> byId = new TreeMap<>();
    private final Map<UUID, Long> changedIn = new TreeMap<>();
    private long transactions = 1;

    public void put(CoachDocument document) {
        byId.put(document.coachId().toString(), document);
        changedIn.put(document.coachId(), transactions++);
    }

    @Override
    public CoachDocument open(UUID coachId, UUID organisationId) {
        changedIn.put(coachId, transactions++);
        return byId.computeIfAbsent(coachId.toString(), unused -> new CoachDocument(coachId, organisationId));
    }

    @Override
    public List<CoachDocument> withIds(Collection<UUID> coachIds) {
        return byId.values().stream()
                .filter(document -> coachIds.contains(document.coachId()))
                .toList();
    }

    @Override
    public long mark() {
        return transactions;
    }

    @Override
    public List<CoachDocument> changedSince(long mark, UUID after, int most) {
        return byId.values().stream()
                .filter(document -> changedIn.getOrDefault(document.coachId(), 0L) >= mark)
                .filter(document -> document.coachId().toString().compareTo(after.toString()) > 0)
                .limit(most)
                .toList();
    }
}
