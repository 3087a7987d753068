package org.coachconnect.bookings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.bookings.domain.CalendarFeed;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CalendarFeeds} does. */
abstract class CalendarFeedsContract {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final UUID organisation = Ids.next();
    private final UUID person = Ids.next();
    private final String token = Secrets.newToken();

    abstract <T extends @Nullable Object> T inTransaction(Function<CalendarFeeds, T> work);

    @Test
    void findsAFeedByItsPersonAndByItsToken() {
        given();

        assertThat(opened(organisation, token)).isEqualTo(person);
        assertThat(opened(organisation, Secrets.newToken())).isNull();
        boolean found = Scope.in(
                organisation, () -> inTransaction(feeds -> feeds.find(person).isPresent()));
        assertThat(found).isTrue();
    }

    @Test
    void opensOnlyWithTheNewTokenAfterARotation() {
        given();
        String rotated = Secrets.newToken();

        boolean done = Scope.in(
                organisation,
                () -> inTransaction(feeds -> {
                    feeds.find(person).orElseThrow().rotate(rotated, NOW.plusSeconds(1));
                    return true;
                }));

        assertThat(done).isTrue();
        assertThat(opened(organisation, token)).isNull();
        assertThat(opened(organisation, rotated)).isEqualTo(person);
    }

    @Test
    void hidesFeedsOfOtherOrganisations() {
        given();

        assertThat(opened(Ids.next(), token)).isNull();
        UUID byPlatform = Scope.platform(() -> inTransaction(
                feeds -> feeds.findByToken(token).map(CalendarFeed::personId).orElseThrow()));
        assertThat(byPlatform).isEqualTo(person);
    }

    private void given() {
        Scope.in(
                organisation,
                () -> inTransaction(feeds -> {
                    feeds.add(new CalendarFeed(person, organisation, token, NOW));
                    return person;
                }));
    }

    private @Nullable UUID opened(UUID scope, String with) {
        return Scope.<@Nullable UUID>in(
                scope,
                () -> this.<@Nullable UUID>inTransaction(feeds ->
                        feeds.findByToken(with).map(CalendarFeed::personId).orElse(null)));
    }
}
