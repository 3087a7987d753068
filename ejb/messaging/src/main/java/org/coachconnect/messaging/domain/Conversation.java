package org.coachconnect.messaging.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Secrets;

/**
 * A conversation of a fixed set of people of one organisation. It counts its messages, so whoever sends holds its row until
 * the commit: the sequence has no gaps and is the order in which messages become visible.
 */
@Entity
@Table(schema = "messaging", name = "conversation")
public class Conversation {
    private static final int MOST_PEOPLE = 20;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "members_key")
    private String membersKey;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("personId")
    private List<Participant> participants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    private Conversation(UUID organisationId, Map<UUID, String> namesById, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.membersKey = membersKey(namesById.keySet());
        this.lastActivityAt = now;
        new TreeMap<>(namesById).forEach((person, name) -> participants.add(new Participant(this, person, name)));
    }

    /** @param namesById the display names of the people by their ids */
    public static Conversation open(UUID organisationId, Map<UUID, String> namesById, Instant now) {
        if (namesById.size() < 2 || namesById.size() > MOST_PEOPLE) {
            throw new InvalidRequest(
                    "participantIds", "A conversation needs 2 to " + MOST_PEOPLE + " different people.");
        }
        return new Conversation(organisationId, namesById, now);
    }

    /** One key for one set of people, in whatever order they are named. */
    static String membersKey(Collection<UUID> personIds) {
        return Secrets.hash(
                personIds.stream().map(UUID::toString).distinct().sorted().collect(Collectors.joining(",")));
    }

    /** The next message. The caller must hold the lock on this conversation's row. */
    public Message send(UUID senderId, String senderName, UUID clientId, MessageText text, Instant now) {
        Participant sender = participant(senderId);
        lastSequence++;
        if (now.isAfter(lastActivityAt)) {
            lastActivityAt = now;
        }
        sender.sent(lastSequence, senderName);
        return new Message(this, lastSequence, senderId, clientId, text, now);
    }

    /** @return whether the participant had not read as far before */
    public boolean read(UUID personId, long sequence) {
        return participant(personId).readUpTo(Math.min(sequence, lastSequence));
    }

    /** @throws NotFound when the person takes no part, to whom the conversation does not exist */
    public Participant participant(UUID personId) {
        return find(personId).orElseThrow(() -> new NotFound("conversation"));
    }

    public String nameOf(UUID personId) {
        return find(personId).map(Participant::displayName).orElse("");
    }

    public Set<UUID> participantIds() {
        return participants.stream().map(Participant::personId).collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> othersThan(UUID personId) {
        return participantIds().stream().filter(id -> !id.equals(personId)).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Participant> find(UUID personId) {
        return participants.stream().filter(p -> p.personId().equals(personId)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String membersKey() {
        return membersKey;
    }

    public long lastSequence() {
        return lastSequence;
    }

    public Instant lastActivityAt() {
        return lastActivityAt;
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }
}
