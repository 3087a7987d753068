package org.coachconnect.payments.domain;

/** The processor understood and refused; it did nothing. */
public class ProcessorRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code the processor's short code, without personal data */
    public ProcessorRefused(String code, Throwable cause) {
        super("The processor refused: " + code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
