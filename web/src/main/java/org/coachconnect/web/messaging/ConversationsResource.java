package org.coachconnect.web.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.messaging.ConversationView;
import org.coachconnect.messaging.MarkRead;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.OpenConversation;
import org.coachconnect.messaging.ParticipantView;
import org.coachconnect.messaging.ReadHistory;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.messaging.SentMessage;
import org.coachconnect.users.UserFacade;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conversations and their messages; the same people talk over the socket {@code /realtime} too. */
@Path("/conversations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Messaging")
public class ConversationsResource {
    private static final int DEFAULT_MESSAGES = 50;

    @Inject
    private RequestCaller caller;

    @EJB
    private MessagingFacade messaging;

    @EJB
    private UserFacade users;

    /** @param participantIds the others; the caller always takes part */
    public record NewConversation(
            @NotNull @Size(min = 1, max = 19) List<@NotNull UUID> participantIds) {}

    /** @param clientId made by the client; sent again with the same one, a message is stored once */
    public record NewMessage(
            @NotNull UUID clientId,
            @NotNull @Size(min = 1, max = 8000) String body) {}

    /** @param sequence of the last message read */
    public record ReadUpTo(@NotNull @PositiveOrZero Long sequence) {}

    @GET
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "My conversations, the newest activity first, with unread counts")
    @APIResponse(responseCode = "200", description = "A page of conversations")
    public Page<ConversationView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return messaging.conversations(caller.get(), PageRequest.of(limit, cursor));
    }

    @POST
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Open the conversation with some people of my organisation, or get the one we have")
    @APIResponse(
            responseCode = "201",
            description = "The conversation",
            content = @Content(schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "400", description = "Somebody named is not there, or too many people")
    public Response open(@Valid @NotNull NewConversation body) {
        Caller me = caller.get();
        List<ParticipantView> people = Stream.concat(
                        Stream.of(new ParticipantView(me.personId(), me.displayName())),
                        body.participantIds().stream().distinct().map(this::person))
                .toList();
        ConversationView conversation = messaging.open(new OpenConversation(me.organisationId(), people));
        return Response.status(Response.Status.CREATED).entity(conversation).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "One of my conversations")
    @APIResponse(responseCode = "200", description = "The conversation")
    @APIResponse(responseCode = "404", description = "None of mine")
    public ConversationView get(@PathParam("id") UUID id) {
        return messaging.conversation(caller.get(), id);
    }

    @GET
    @Path("/{id}/messages")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(
            summary = "Messages, the newest first",
            description = "before and after are sequences; nextCursor is the next one to ask with.")
    @APIResponse(responseCode = "200", description = "A page of messages")
    @APIResponse(responseCode = "404", description = "None of mine")
    public Page<MessageView> messages(
            @PathParam("id") UUID id,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @Nullable Integer limit) {
        int wanted = limit == null ? DEFAULT_MESSAGES : limit;
        return messaging.history(caller.get(), new ReadHistory(id, before, after, wanted));
    }

    @POST
    @Path("/{id}/messages")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Send a message")
    @APIResponse(
            responseCode = "201",
            description = "The message",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The message that was stored under this clientId before",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "404", description = "No conversation of mine")
    public Response send(@PathParam("id") UUID id, @Valid @NotNull NewMessage body) {
        SentMessage sent = messaging.send(caller.get(), new SendMessage(id, body.clientId(), body.body()));
        Response.Status status = sent.repeated() ? Response.Status.OK : Response.Status.CREATED;
        return Response.status(status).entity(sent.message()).build();
    }

    @POST
    @Path("/{id}/read")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Note how far I have read")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "404", description = "No conversation of mine")
    public void read(@PathParam("id") UUID id, @Valid @NotNull ReadUpTo body) {
        messaging.read(caller.get(), new MarkRead(id, body.sequence()));
    }

    private ParticipantView person(UUID personId) {
        try {
            return new ParticipantView(personId, users.profile(personId).displayName());
        } catch (NotFound e) {
            throw new InvalidRequest("participantIds", "There is nobody with the id " + personId + ".");
        }
    }
}
