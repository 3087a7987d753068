package org.coachconnect.module;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks at the tables from inside the server, past the fence of the organisation. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sql {
    @Resource(lookup = "jdbc/coachconnect")
    private DataSource database;

    public long count(String query, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement open =
                        connection.prepareStatement("SELECT set_config('coachconnect.organisation', '*', true)");
                PreparedStatement statement = connection.prepareStatement(query)) {
            open.execute();
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
