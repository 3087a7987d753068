package org.coachconnect.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationFoundingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void takesASlugAndTheStrippedName() {
        Organisation organisation = Organisation.found("night-owls", "  Night Owls ", NOW);

        assertThat(organisation.slug()).isEqualTo("night-owls");
        assertThat(organisation.name()).isEqualTo("Night Owls");
        assertThat(organisation.createdAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "Ab", "a b", "ä1", "a/b"})
    void refusesASlugThatIsNoDnsLabel(String slug) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Organisation.found(slug, "Name", NOW))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("slug"));
    }

    @Test
    void namesAllFieldsAtFault() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Organisation.found("x".repeat(64), " ", NOW))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("slug", "name"));
    }
}
