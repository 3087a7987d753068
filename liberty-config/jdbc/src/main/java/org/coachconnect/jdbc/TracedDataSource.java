package org.coachconnect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * PostgreSQL's data source, with a span for each statement where OpenTelemetry is on. Where it is off, connections are the
 * driver's own and nothing of this is on the way of a statement.
 */
public class TracedDataSource extends PGConnectionPoolDataSource {
    private static final long serialVersionUID = 1L;

    /** As the server decides it: off unless said otherwise. */
    private static final boolean TRACED =
            "false".equalsIgnoreCase(System.getProperty("otel.sdk.disabled", System.getenv("OTEL_SDK_DISABLED")));

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        return TRACED ? traced(connection) : connection;
    }

    private Connection traced(Connection connection) {
        ProxyConfig config = ProxyConfig.Builder.create()
                .queryListener(new StatementSpans(getDatabaseName()))
                .jdbcProxyFactory(new PostgresProxyFactory())
                .build();
        return config.getJdbcProxyFactory().createConnection(connection, new ConnectionInfo(), config);
    }
}
