package org.coachconnect.organisations;

import java.util.List;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Kind;

/** Another organisation has this slug. */
public class SlugTaken extends DomainException {
    private static final long serialVersionUID = 1L;

    public SlugTaken() {
        super(
                Kind.CONFLICT,
                "slug-taken",
                "Another organisation has this slug.",
                List.of(new FieldError("slug", "Choose another slug.")));
    }
}
