package org.coachconnect.replica;

import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Named in every {@code persistence.xml}: puts the choice between primary and replica in front of the unit's data source. A
 * connection is asked for once: the pool waits as long as anybody should, and EclipseLink would ask it four times.
 */
public final class RoutedSession implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
        Connector connector = session.getLogin().getConnector();
        if (connector instanceof JNDIConnector jndi && jndi.getDataSource() != null) {
            jndi.setDataSource(new RoutedDataSource(jndi.getDataSource()));
        }
    }
}
