package org.coachconnect.messaging.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;

/** A message; never changed once it is sent. */
@Entity
@Table(schema = "messaging", name = "message")
public class Message {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    private long sequence;

    @Column(name = "sender_id")
    private UUID senderId;

    @Column(name = "client_id")
    private UUID clientId;

    private String body;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(Conversation conversation, long sequence, UUID senderId, UUID clientId, MessageText text, Instant sentAt) {
        this.id = Ids.next();
        this.organisationId = conversation.organisationId();
        this.conversationId = conversation.id();
        this.sequence = sequence;
        this.senderId = senderId;
        this.clientId = clientId;
        this.body = text.value();
        this.sentAt = sentAt;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID conversationId() {
        return conversationId;
    }

    public long sequence() {
        return sequence;
    }

    public UUID senderId() {
        return senderId;
    }

    public UUID clientId() {
        return clientId;
    }

    public String body() {
        return body;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
