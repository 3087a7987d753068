package org.coachconnect.search.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.search.domain.CoachDocument;

/** How far an index has followed the table. Not for two threads at once. */
final class CatchUp {
    static final int BATCH = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private long mark;

    /** Which change of a coach is indexed, as long as the mark does not rule it out. */
    private final Map<UUID, Long> indexed = new HashMap<>();

    void run(ChangedDocuments changed, CoachIndex index) {
        long nextMark = changed.mark();
        UUID after = BEFORE_ALL;
        List<CoachDocument> batch;
        do {
            batch = changed.since(mark, after, BATCH);
            List<CoachDocument> news = batch.stream().filter(this::isNews).toList();
            if (!news.isEmpty()) {
                index.update(news);
                news.forEach(document -> indexed.put(document.coachId(), document.changedIn()));
            }
            if (!batch.isEmpty()) {
                after = batch.get(batch.size() - 1).coachId();
            }
        } while (batch.size() == BATCH);
        mark = nextMark;
        indexed.values().removeIf(changedIn -> changedIn < nextMark);
    }

    private boolean isNews(CoachDocument document) {
        Long known = indexed.get(document.coachId());
        return known == null || known != document.changedIn();
    }
}
