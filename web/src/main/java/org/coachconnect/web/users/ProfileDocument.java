package org.coachconnect.web.users;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.users.Channel;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.QuietHours;
import org.coachconnect.users.Topic;
import org.coachconnect.users.UpdateProfile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of a profile that its person may change, as JSON: what a merge patch is applied to. Anything may be missing after
 * a patch; what must not be is told by its path.
 */
public record ProfileDocument(
        @Nullable String displayName,
        @Nullable String timeZone,
        @Nullable String locale,
        @Nullable String currency,
        @Nullable String country,
        @Nullable String bio,
        @Nullable PreferencesDocument preferences,
        @Nullable PrivacyDocument privacy) {

    /** @param notifications the channels per topic; a topic that is missing uses all channels */
    public record PreferencesDocument(
            @Nullable Map<Topic, @Nullable Set<@Nullable Channel>> notifications,
            @Nullable QuietHoursDocument quietHours) {}

    /** Local times in the profile's zone, HH:mm. */
    public record QuietHoursDocument(
            @Schema(type = SchemaType.STRING, format = "HH:mm", examples = "22:00")
            @JsonFormat(pattern = "HH:mm")
            @Nullable
            LocalTime from,

            @Schema(type = SchemaType.STRING, format = "HH:mm", examples = "07:00")
            @JsonFormat(pattern = "HH:mm")
            @Nullable
            LocalTime to) {}

    /** What others may see. */
    public record PrivacyDocument(
            Privacy.@Nullable Audience profile, @Nullable Boolean showPresence) {}

    static ProfileDocument of(ProfileView view) {
        QuietHours quiet = view.preferences().quietHours();
        Map<Topic, @Nullable Set<@Nullable Channel>> notifications = new EnumMap<>(Topic.class);
        notifications.putAll(view.preferences().notifications());
        return new ProfileDocument(
                view.displayName(),
                view.timeZone(),
                view.locale(),
                view.currency(),
                view.country(),
                view.bio(),
                new PreferencesDocument(
                        notifications, quiet == null ? null : new QuietHoursDocument(quiet.from(), quiet.to())),
                new PrivacyDocument(view.privacy().profile(), view.privacy().showPresence()));
    }

    /** @throws InvalidRequest naming every required value that is missing */
    UpdateProfile toCommand(long version) {
        Required required = new Required();
        String name = required.text("displayName", displayName);
        String zone = required.text("timeZone", timeZone);
        String language = required.text("locale", locale);
        String money = required.text("currency", currency);
        Preferences wishes = preferences(required);
        required.enforce();
        return new UpdateProfile(version, name, zone, language, money, country, bio, wishes, privacyOrStandard());
    }

    private Preferences preferences(Required required) {
        PreferencesDocument document = preferences;
        if (document == null) {
            return Preferences.standard();
        }
        Map<Topic, Set<Channel>> notifications = new EnumMap<>(Topic.class);
        Map<Topic, @Nullable Set<@Nullable Channel>> wanted = document.notifications();
        if (wanted != null) {
            wanted.forEach((topic, channels) -> notifications.put(topic, required.channels(topic, channels)));
        }
        QuietHoursDocument quiet = document.quietHours();
        return new Preferences(
                notifications,
                quiet == null
                        ? null
                        : new QuietHours(
                                required.time("preferences.quietHours.from", quiet.from()),
                                required.time("preferences.quietHours.to", quiet.to())));
    }

    private Privacy privacyOrStandard() {
        Privacy standard = Privacy.standard();
        if (privacy == null) {
            return standard;
        }
        Privacy.Audience audience = privacy.profile();
        Boolean presence = privacy.showPresence();
        return new Privacy(
                audience == null ? standard.profile() : audience,
                presence == null ? standard.showPresence() : presence);
    }

    /** Gathers what is missing; its stand-ins never leave, because {@link #enforce} comes first. */
    private static final class Required {
        private final List<FieldError> errors = new ArrayList<>();

        String text(String field, @Nullable String value) {
            return value == null ? missing(field, "") : value;
        }

        LocalTime time(String field, @Nullable LocalTime value) {
            return value == null ? missing(field, LocalTime.MIDNIGHT) : value;
        }

        Set<Channel> channels(Topic topic, @Nullable Set<@Nullable Channel> values) {
            String field = "preferences.notifications." + topic;
            Set<Channel> kept = new HashSet<>();
            if (values == null) {
                return missing(field, kept);
            }
            for (Channel channel : values) {
                kept.add(channel == null ? missing(field, Channel.IN_APP) : channel);
            }
            return kept;
        }

        private <T> T missing(String field, T standIn) {
            errors.add(new FieldError(field, "This cannot be left out or null."));
            return standIn;
        }

        void enforce() {
            if (!errors.isEmpty()) {
                throw new InvalidRequest(errors);
            }
        }
    }
}
