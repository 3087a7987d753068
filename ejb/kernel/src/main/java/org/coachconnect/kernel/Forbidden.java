package org.coachconnect.kernel;

/** The caller is known but may not do this. */
public class Forbidden extends DomainException {
    private static final long serialVersionUID = 1L;

    public Forbidden(String detail) {
        super(Kind.FORBIDDEN, "forbidden", detail);
    }
}
