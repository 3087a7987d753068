package org.coachconnect.video.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.kernel.Scope;
import org.coachconnect.video.VideoFacade;
import org.coachconnect.video.domain.Attendance;

/**
 * Ends connections that are still noted as there after their room closed, because the node that held them died. Safe on many
 * nodes: each end is noted under a row lock and only once.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttendanceJanitor {
    @EJB
    private ForgottenConnections forgotten;

    @EJB
    private VideoFacade video;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tidy() {
        Scope.platform(() -> forgotten.find()).forEach(this::end);
    }

    private void end(Attendance attendance) {
        Scope.in(attendance.organisationId(), () -> video.left(attendance.connectionId(), attendance.roomClosesAt()));
    }
}
