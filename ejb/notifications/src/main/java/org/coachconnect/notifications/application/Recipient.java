package org.coachconnect.notifications.application;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.coachconnect.users.Channel;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.QuietHours;
import org.coachconnect.users.Topic;

/** A person as somebody to be told something. */
public record Recipient(
        UUID personId, UUID organisationId, String email, Locale locale, ZoneId zone, Preferences preferences) {
    boolean wants(Topic topic, Channel channel) {
        return preferences.allows(topic, channel);
    }

    boolean isQuietAt(Instant time) {
        QuietHours quiet = preferences.quietHours();
        return quiet != null && quiet.contains(local(time).toLocalTime());
    }

    /** The given time, or the end of the quiet hours it falls into. */
    Instant notBefore(Instant time) {
        QuietHours quiet = preferences.quietHours();
        if (quiet == null || !isQuietAt(time)) {
            return time;
        }
        LocalTime end = quiet.to();
        ZonedDateTime today = local(time).with(end);
        return (today.toInstant().isAfter(time) ? today : today.plusDays(1)).toInstant();
    }

    private ZonedDateTime local(Instant time) {
        return time.atZone(zone);
    }

    @Override
    public String toString() {
        return "Recipient[" + personId + "]";
    }
}
