package org.coachconnect.replica;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The primary, or the replica while a read is on its way there. A transaction stays on one of them: the route is set around
 * whole requests and never changes inside a transaction.
 */
final class RoutedDataSource implements DataSource {
    private final DataSource primary;

    RoutedDataSource(DataSource primary) {
        this.primary = primary;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return chosen().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return chosen().getConnection(user, password);
    }

    private DataSource chosen() {
        return Route.target().orElse(primary);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return primary.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        primary.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        primary.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return primary.getLoginTimeout();
    }

    @Override
    public @Nullable Logger getParentLogger() {
        return Logger.getLogger(RoutedDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return primary.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return primary.isWrapperFor(type);
    }
}
