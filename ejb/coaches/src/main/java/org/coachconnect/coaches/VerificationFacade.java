package org.coachconnect.coaches;

import jakarta.ejb.Local;
import java.util.List;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/** Proves that coaches are who they say: submitted by the coach, decided by an administrator of the platform. */
@Local
public interface VerificationFacade {
    /**
     * Asks for a verification of the caller's profile; a verified coach may ask again with newer evidence.
     *
     * @throws VerificationPending (409 {@code verification-pending}) when a request waits already
     */
    VerificationView submit(Caller caller, List<String> evidence);

    /** The caller's latest request. */
    VerificationView mine(Caller caller);

    /**
     * The requests of all organisations, oldest first.
     *
     * @param status SUBMITTED, VERIFIED or REJECTED; null for all
     */
    Page<VerificationView> requests(Caller admin, @Nullable String status, PageRequest page);

    /** @throws VerificationNotSubmitted (409 {@code verification-not-submitted}) when no request of the coach waits */
    void decide(Caller admin, DecideVerification command);
}
