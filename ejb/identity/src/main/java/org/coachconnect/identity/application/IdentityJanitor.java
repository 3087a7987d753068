package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.kernel.Scope;

/** Runs the housekeeping hourly for all organisations; it only deletes what is over, so nodes cannot get in each other's way. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityJanitor {
    @EJB
    private IdentityHousekeeping housekeeping;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        Scope.platform(housekeeping::tidy);
    }
}
