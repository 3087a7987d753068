package org.coachconnect.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import net.ttddyy.dsproxy.proxy.jdk.ConnectionInvocationHandler;
import net.ttddyy.dsproxy.proxy.jdk.JdkJdbcProxyFactory;
import org.postgresql.PGConnection;

/** Connections that are PostgreSQL's own interface too: its pooling and the server's ask for that. */
final class PostgresProxyFactory extends JdkJdbcProxyFactory {
    @Override
    public Connection createConnection(Connection connection, ConnectionInfo info, ProxyConfig config) {
        return (Connection) Proxy.newProxyInstance(
                PostgresProxyFactory.class.getClassLoader(),
                new Class<?>[] {ProxyJdbcObject.class, Connection.class, PGConnection.class},
                new ConnectionInvocationHandler(connection, info, config));
    }
}
