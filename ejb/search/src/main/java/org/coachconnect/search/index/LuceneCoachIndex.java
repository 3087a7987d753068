package org.coachconnect.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Suggestion;
import org.coachconnect.search.application.CoachIndex;
import org.coachconnect.search.domain.CoachDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * The index of this node in a folder of its own. It is made new at every start and filled by the follower, so nothing in it
 * needs saving, no format needs migrating, and a folder left behind by a killed server does no harm: its lock is the
 * operating system's and died with the process.
 */
@ApplicationScoped
public class LuceneCoachIndex implements CoachIndex {
    @Inject
    @ConfigProperty(name = "coachconnect.search.directory", defaultValue = "search-index")
    private String directory;

    private CloseableSearchMapping mapping;

    @SuppressWarnings("NullAway.Init")
    public LuceneCoachIndex() {}

    @SuppressWarnings("NullAway.Init")
    LuceneCoachIndex(String directory) {
        this.directory = directory;
        open();
    }

    @PostConstruct
    void open() {
        mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedCoach.class))
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", "LATEST")
                .property("hibernate.search.backend.directory.root", directory)
                .property("hibernate.search.backend.directory.locking.strategy", "native-filesystem")
                .property("hibernate.search.backend.analysis.configurer", new CoachAnalysis())
                .property("hibernate.search.schema_management.strategy", "drop-and-create")
                .build();
    }

    @PreDestroy
    void close() {
        mapping.close();
    }

    @Override
    public void update(List<CoachDocument> documents) {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync());
            SearchIndexingPlan plan = session.indexingPlan();
            for (CoachDocument document : documents) {
                document.profile()
                        .filter(profile -> document.isListed())
                        .ifPresentOrElse(
                                profile -> plan.addOrUpdate(new IndexedCoach(document, profile)),
                                () -> plan.purge(IndexedCoach.class, document.coachId(), null));
            }
        }
    }

    @Override
    public Found search(UUID organisationId, FindCoaches query, int offset) {
        try (SearchSession session = mapping.createSession()) {
            return new CoachQuery(session, organisationId, query).fetch(offset);
        }
    }

    @Override
    public List<Suggestion> suggest(UUID organisationId, String text, int most) {
        try (SearchSession session = mapping.createSession()) {
            return new SuggestionQuery(session, organisationId, text).fetch(most);
        }
    }
}
