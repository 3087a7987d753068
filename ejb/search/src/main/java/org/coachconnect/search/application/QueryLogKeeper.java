package org.coachconnect.search.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.search.SearchAnalytics;

/** The query log in transactions; callers come in the platform's scope. */
@Stateless
@OrganisationScoped
public class QueryLogKeeper {
    @Inject
    private QueryLog log;

    public QueryLogKeeper() {}

    QueryLogKeeper(QueryLog log) {
        this.log = log;
    }

    public void addAll(List<QueryLog.Entry> entries) {
        log.addAll(entries);
    }

    public SearchAnalytics since(Instant from, int limit) {
        return log.since(from, limit);
    }

    public void deleteBefore(Instant before) {
        log.deleteBefore(before);
    }
}
