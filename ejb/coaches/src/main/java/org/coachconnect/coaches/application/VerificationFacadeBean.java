package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.DecideVerification;
import org.coachconnect.coaches.VerificationFacade;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the organisation in which the {@link VerificationDesk} works: the caller's own, or for an administrator the
 * coach's. It has no transaction itself, so that each step of the desk commits within its own scope.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationFacadeBean implements VerificationFacade {
    private VerificationDesk desk;

    @SuppressWarnings("NullAway.Init")
    public VerificationFacadeBean() {}

    @Inject
    public VerificationFacadeBean(VerificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public VerificationView submit(Caller caller, List<String> evidence) {
        return desk.submit(caller, evidence);
    }

    @Override
    public VerificationView mine(Caller caller) {
        return desk.latest(caller);
    }

    @Override
    public Page<VerificationView> requests(Caller admin, @Nullable String status, PageRequest page) {
        requireAdmin(admin);
        VerificationStatus wanted = status == null ? null : status(status, "status", VerificationStatus.SUBMITTED);
        return Scope.platform(() -> desk.page(wanted, page));
    }

    @Override
    public void decide(Caller admin, DecideVerification command) {
        requireAdmin(admin);
        boolean verified = status(command.decision(), "decision") == VerificationStatus.VERIFIED;
        UUID organisation = Scope.platform(() -> desk.organisationOf(command.coachId()));
        Scope.in(organisation, () -> desk.decide(admin.personId(), command.coachId(), verified, command.reason()));
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.is(Role.ADMIN)) {
            throw new Forbidden("Only an administrator of the platform decides on verifications.");
        }
    }

    private static VerificationStatus status(String name, String field, VerificationStatus... more) {
        List<VerificationStatus> allowed = new ArrayList<>(List.of(more));
        allowed.addAll(List.of(VerificationStatus.VERIFIED, VerificationStatus.REJECTED));
        return allowed.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(field, "Use one of " + allowed + "."));
    }
}
