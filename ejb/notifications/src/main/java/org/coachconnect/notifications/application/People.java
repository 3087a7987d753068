package org.coachconnect.notifications.application;

import java.util.UUID;
import org.coachconnect.identity.EmailVerification;
import org.coachconnect.identity.PasswordReset;

/** The persons of the organisation in scope, as identity and users know them. */
public interface People {
    /** @throws org.coachconnect.kernel.NotFound when there is no such person */
    Recipient recipient(UUID personId);

    /** Makes a token; joins the transaction. */
    EmailVerification emailVerification(UUID personId);

    /** Makes a token; joins the transaction. */
    PasswordReset passwordReset(UUID personId);
}
