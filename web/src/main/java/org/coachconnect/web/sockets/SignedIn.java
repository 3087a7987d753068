package org.coachconnect.web.sockets;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.identity.IdentityFacade;

/** Whether the sign-in session a socket was opened in still holds. */
@ApplicationScoped
public class SignedIn {
    private static final Logger LOG = Logger.getLogger(SignedIn.class.getName());

    @EJB
    private IdentityFacade identity;

    @SuppressWarnings("NullAway.Init")
    protected SignedIn() {}

    /** What nobody can tell at the moment leaves the socket open until the next beat. */
    boolean still(UUID sessionId) {
        try {
            return identity.isSessionLive(sessionId);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Nobody can tell whether a session still holds", e);
            return true;
        }
    }
}
