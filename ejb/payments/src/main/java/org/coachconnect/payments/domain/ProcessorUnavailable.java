package org.coachconnect.payments.domain;

/** The processor did not answer, or not to the point: whether it did what was asked is unknown. */
public class ProcessorUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProcessorUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
