package org.coachconnect.identity;

import java.time.Duration;
import org.coachconnect.kernel.Unavailable;

/** More passwords are waiting to be hashed than this node can work on. */
public class SignInBusy extends Unavailable {
    private static final long serialVersionUID = 1L;

    public SignInBusy() {
        super(
                "sign-in-busy",
                "Too many people sign in at this moment. Try again in a few seconds.",
                Duration.ofSeconds(5));
    }
}
