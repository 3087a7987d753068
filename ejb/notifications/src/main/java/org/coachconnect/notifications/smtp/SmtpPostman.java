package org.coachconnect.notifications.smtp;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.UUID;
import org.coachconnect.notifications.application.Postman;
import org.coachconnect.notifications.domain.Mail;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Sends over the server's mail session. */
@ApplicationScoped
public class SmtpPostman implements Postman {
    @Resource(lookup = "mail/coachconnect")
    private Session session;

    @Inject
    @ConfigProperty(name = "coachconnect.mail.from", defaultValue = "Esport Coach Connect <no-reply@localhost>")
    private String from;

    @Inject
    private MailRelay relay;

    @Inject
    private Clock clock;

    public SmtpPostman() {}

    SmtpPostman(Session session, MailRelay relay, String from, Clock clock) {
        this.session = session;
        this.relay = relay;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Result send(UUID mailId, String to, Mail.Content content) {
        try {
            Message message = new MimeMail(session, mailId, clock).message(from, to, content);
            relay.hand(message);
            return Result.sent();
        } catch (AddressException e) {
            return new Result(Outcome.NEVER, "the address is no mail address");
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return new Result(
                    refused ? Outcome.NEVER : Outcome.NOT_NOW,
                    refused ? "the mail server refused the address" : name(e));
        } catch (NoMailServer | CircuitBreakerOpenException e) {
            return new Result(Outcome.NO_SERVER, name(e));
        } catch (MessagingException e) {
            return new Result(Outcome.NOT_NOW, name(e));
        }
    }

    /** Messages of mail exceptions hold addresses; their types do not. */
    private static String name(Exception e) {
        Throwable cause = e.getCause();
        return e.getClass().getSimpleName()
                + (cause == null ? "" : ": " + cause.getClass().getSimpleName());
    }
}
