package org.coachconnect.video.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;
import org.coachconnect.video.domain.Attendances;
import org.coachconnect.video.domain.Room;
import org.coachconnect.video.domain.Rooms;
import org.junit.jupiter.api.Test;

class JpaRoomsIT extends RoomsContract {
    private static final Database DATABASE = Database.get();

    @Override
    <T> T inTransaction(BiFunction<Rooms, Attendances, T> work) {
        return in(booking.organisationId, work);
    }

    @Test
    void anotherOrganisationSeesNothing() throws SQLException {
        attend();
        UUID other = Ids.next();
        Optional<Room> found = in(other, (rooms, attendances) -> rooms.ofBooking(booking.bookingId));
        assertThat(found).isEmpty();
        for (String table : List.of("room", "attendance")) {
            assertThat(rows(table, booking.organisationId.toString())).as(table).isEqualTo(1);
            assertThat(rows(table, other.toString())).as(table).isZero();
            assertThat(rows(table, "")).as(table).isZero();
            assertThat(rows(table, "*")).as(table).isPositive();
        }
    }

    private static <T> T in(UUID organisation, BiFunction<Rooms, Attendances, T> work) {
        return Scope.in(
                organisation,
                () -> DATABASE.inTransaction("video", em -> work.apply(new JpaRooms(em), new JpaAttendances(em))));
    }

    private static long rows(String table, String organisation) throws SQLException {
        try (Connection connection = DATABASE.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
                scope.setString(1, organisation);
                scope.execute();
            }
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM video." + table);
                    ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
