package org.coachconnect.kernel;

/** Nothing of that id is there for this caller: it does not exist, or it is somebody else's. */
public class NotFound extends DomainException {
    private static final long serialVersionUID = 1L;

    /** @param what the missing thing in plain words, e.g. {@code booking} */
    public NotFound(String what) {
        super(Kind.NOT_FOUND, "not-found", "There is no such " + what + ".");
    }
}
