package org.coachconnect.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Looks at the database past the product, as its superuser. */
final class Rows {
    private Rows() {}

    /** The one number that the query answers with. */
    static long count(String query, Object... parameters) {
        try (Connection sql = Product.get().database();
                PreparedStatement statement = prepare(sql, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static int change(String command, Object... parameters) {
        try (Connection sql = Product.get().database();
                PreparedStatement statement = prepare(sql, command, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static PreparedStatement prepare(Connection sql, String query, Object... parameters) throws SQLException {
        PreparedStatement statement = sql.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, sql.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
