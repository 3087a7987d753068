package org.coachconnect.messaging.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody in a conversation, under the name last known, with how far they have read. */
@Entity
@IdClass(ParticipantId.class)
@Table(schema = "messaging", name = "participant")
public class Participant {
    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "read_sequence")
    private long readSequence;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(Conversation conversation, UUID personId, String displayName) {
        this.conversation = conversation;
        this.personId = personId;
        this.organisationId = conversation.organisationId();
        this.displayName = displayName;
    }

    /** Whoever sends has seen what is above. */
    void sent(long sequence, String nameNow) {
        displayName = nameNow;
        readSequence = sequence;
    }

    /** @return whether this was news; reading never goes back */
    boolean readUpTo(long sequence) {
        if (sequence <= readSequence) {
            return false;
        }
        readSequence = sequence;
        return true;
    }

    public UUID personId() {
        return personId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String displayName() {
        return displayName;
    }

    public long readSequence() {
        return readSequence;
    }
}
