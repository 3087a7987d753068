package org.coachconnect.payments.domain;

/** The processor is not asked at the moment, because it did not answer those before or because too many wait for it. */
public class ProcessorNotAsked extends ProcessorUnavailable {
    private static final long serialVersionUID = 1L;

    public ProcessorNotAsked(Throwable cause) {
        super(
                "The payment processor is not asked at the moment: "
                        + cause.getClass().getSimpleName(),
                cause);
    }
}
