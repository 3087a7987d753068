package org.coachconnect.coaches.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.cache.Cache;
import org.coachconnect.cache.Caches;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.kernel.Scope;

/** Public profiles as visitors read them, kept between changes. What a booking costs is never taken from here. */
@ApplicationScoped
class CoachPages {
    private final Cache<CoachView> cache;

    @SuppressWarnings("NullAway")
    protected CoachPages() {
        this.cache = null;
    }

    @Inject
    CoachPages(Caches caches) {
        this(caches.of("coaches.profile", CoachView.class));
    }

    CoachPages(Cache<CoachView> cache) {
        this.cache = cache;
    }

    /** The page in the organisation in scope, so that none is shown to another one. */
    CoachView get(UUID coachId, Supplier<CoachView> load) {
        return Scope.organisation()
                .map(organisationId -> cache.get(key(organisationId, coachId), load))
                .orElseGet(load);
    }

    void changed(UUID organisationId, UUID coachId) {
        cache.forget(key(organisationId, coachId));
    }

    private static String key(UUID organisationId, UUID coachId) {
        return organisationId + "/" + coachId;
    }
}
