package org.coachconnect.notifications.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * The mail server behind a circuit breaker: one that takes no connection is asked once in half a minute and not for each mail.
 * What it says about one mail counts for nothing here. The numbers can be set by MicroProfile Config, e.g.
 * {@code org.coachconnect.notifications.smtp.MailRelay/hand/CircuitBreaker/delay}.
 */
@ApplicationScoped
public class MailRelay {
    @CircuitBreaker(
            requestVolumeThreshold = 3,
            failureRatio = 1.0,
            delay = 30,
            delayUnit = ChronoUnit.SECONDS,
            failOn = NoMailServer.class)
    public void hand(Message mail) throws MessagingException {
        try (Transport transport = mail.getSession().getTransport("smtp")) {
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static void connect(Transport transport) throws NoMailServer {
        try {
            transport.connect();
        } catch (MessagingException e) {
            throw new NoMailServer(e);
        }
    }
}
