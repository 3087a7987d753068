package org.coachconnect.users;

/**
 * What others may see of a person.
 *
 * @param profile who sees country and bio; the display name is always seen by those one books, chats or plays with
 * @param showPresence whether others see that the person is online
 */
public record Privacy(Audience profile, boolean showPresence) {
    /** Who may see something. */
    public enum Audience {
        EVERYONE,
        CONTACTS,
        NOBODY
    }

    /** What everybody starts with. */
    public static Privacy standard() {
        return new Privacy(Audience.EVERYONE, true);
    }
}
