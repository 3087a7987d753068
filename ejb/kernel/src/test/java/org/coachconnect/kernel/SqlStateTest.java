package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStateTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "57014", "25006", "25P03"})
    void theDatabaseIsAtFault(String state) {
        assertThat(SqlState.isOutOfService(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void aPoolThatGivesNothingIsOutOfServiceToo() {
        assertThat(SqlState.isOutOfService(new SQLTransientConnectionException("waited too long")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {SqlState.UNIQUE_VIOLATION, SqlState.DEADLOCK_DETECTED, "42P01", "22001"})
    void theStatementIsAtFault(String state) {
        assertThat(SqlState.isOutOfService(new SQLException("no", state))).isFalse();
    }

    @Test
    void otherFailuresAreNotOfTheDatabase() {
        assertThat(SqlState.isOutOfService(new IllegalStateException())).isFalse();
    }
}
