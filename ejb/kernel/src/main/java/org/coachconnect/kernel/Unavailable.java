package org.coachconnect.kernel;

import java.time.Duration;

/**
 * A part that the answer needs is gone or has no room at this moment: nothing is wrong with the request, and it can be made
 * again. The web tier answers 503 with {@code Retry-After}.
 */
public class Unavailable extends DomainException {
    private static final long serialVersionUID = 1L;

    /**
     * @param slug names the part, e.g. {@code payment-unavailable}
     * @param detail what does not work and what is certain about what was asked (nothing charged, nothing kept)
     * @param retryAfter told in whole seconds
     */
    public Unavailable(String slug, String detail, Duration retryAfter) {
        super(Kind.UNAVAILABLE, slug, detail, retryAfter);
    }
}
