package org.coachconnect.users;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be reached.
 *
 * @param notifications the channels per topic; a topic that is not in it uses all channels, one with no channel is silent
 * @param quietHours null for none
 */
public record Preferences(
        Map<Topic, Set<Channel>> notifications, @Nullable QuietHours quietHours) {
    public Preferences {
        Map<Topic, Set<Channel>> copy = new EnumMap<>(Topic.class);
        notifications.forEach((topic, channels) -> copy.put(topic, Set.copyOf(channels)));
        notifications = Map.copyOf(copy);
    }

    /** What everybody starts with: every topic on every channel, but no news by e-mail or push. */
    public static Preferences standard() {
        return new Preferences(Map.of(Topic.NEWS, EnumSet.of(Channel.IN_APP)), null);
    }

    /** Whether a topic may use a channel; quiet hours are the sender's to look at. */
    public boolean allows(Topic topic, Channel channel) {
        Set<Channel> chosen = notifications.get(topic);
        return chosen == null || chosen.contains(channel);
    }
}
