package org.coachconnect.ratings.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.ratings.ModerationFacade;
import org.coachconnect.ratings.ReportView;

/**
 * Finds the organisation of a rating and lets the {@link ModerationDesk} work in it. It has no transaction itself, so that
 * each step of the desk commits within its own scope.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ModerationFacadeBean implements ModerationFacade {
    private ModerationDesk desk;

    @SuppressWarnings("NullAway.Init")
    public ModerationFacadeBean() {}

    @Inject
    public ModerationFacadeBean(ModerationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Page<ReportView> reports(Caller admin, PageRequest page) {
        requireAdmin(admin);
        return Scope.platform(() -> desk.reports(page));
    }

    @Override
    public void hide(Caller admin, UUID ratingId, String reason) {
        requireAdmin(admin);
        Scope.in(organisationOf(ratingId), () -> desk.hide(admin.personId(), ratingId, reason));
    }

    @Override
    public void keep(Caller admin, UUID ratingId) {
        requireAdmin(admin);
        Scope.in(organisationOf(ratingId), () -> desk.keep(admin.personId(), ratingId));
    }

    private UUID organisationOf(UUID ratingId) {
        return Scope.platform(() -> desk.organisationOf(ratingId));
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.is(Role.ADMIN)) {
            throw new Forbidden("Only an administrator of the platform moderates ratings.");
        }
    }
}
