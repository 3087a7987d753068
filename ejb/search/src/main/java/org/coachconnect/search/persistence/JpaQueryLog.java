package org.coachconnect.search.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.coachconnect.search.SearchAnalytics;
import org.coachconnect.search.SearchAnalytics.QueryCount;
import org.coachconnect.search.application.QueryLog;

/** The query log in {@code search.query_log}. */
@Dependent
public class JpaQueryLog implements QueryLog {
    private static final JsonMapper MAPPER = new JsonMapper();

    @PersistenceContext(unitName = "search")
    private EntityManager em;

    public JpaQueryLog() {}

    JpaQueryLog(EntityManager em) {
        this.em = em;
    }

    @Override
    public void addAll(List<Entry> entries) {
        for (Entry entry : entries) {
            em.createNativeQuery("INSERT INTO search.query_log (id, organisation_id, query, filters, hits, at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .setParameter(1, entry.id())
                    .setParameter(2, entry.organisationId())
                    .setParameter(3, entry.query())
                    .setParameter(4, json(entry.filters()))
                    .setParameter(5, entry.hits())
                    .setParameter(6, entry.at().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    @Override
    public SearchAnalytics since(Instant from, int limit) {
        Object[] sums = (Object[])
                em.createNativeQuery("SELECT count(*), count(*) FILTER (WHERE hits = 0) FROM search.query_log"
                                + " WHERE at >= ? AND query <> ''")
                        .setParameter(1, from.atOffset(ZoneOffset.UTC))
                        .getSingleResult();
        return new SearchAnalytics(
                from, number(sums[0]), number(sums[1]), top(from, limit, false), top(from, limit, true));
    }

    @SuppressWarnings("unchecked")
    private List<QueryCount> top(Instant from, int limit, boolean withoutHits) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT query, count(*), CAST(avg(hits) AS double precision) FROM search.query_log"
                                + " WHERE at >= ? AND query <> '' AND (hits = 0 OR NOT ?)"
                                + " GROUP BY query ORDER BY count(*) DESC, query LIMIT ?")
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, withoutHits)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new QueryCount((String) row[0], number(row[1]), ((Number) row[2]).doubleValue()))
                .toList();
    }

    @Override
    public int deleteBefore(Instant before) {
        return em.createNativeQuery("DELETE FROM search.query_log WHERE at < ?")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String json(Map<String, String> filters) {
        return MAPPER.valueToTree(filters).toString();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
