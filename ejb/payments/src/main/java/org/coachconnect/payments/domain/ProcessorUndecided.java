package org.coachconnect.payments.domain;

/**
 * The processor lives and answered, but not to the point: the account may not, the same order is being worked on, or there were
 * too many. It concerns this order or account and says nothing about the next one's.
 */
public class ProcessorUndecided extends ProcessorUnavailable {
    private static final long serialVersionUID = 1L;

    public ProcessorUndecided(String message, Throwable cause) {
        super(message, cause);
    }
}
