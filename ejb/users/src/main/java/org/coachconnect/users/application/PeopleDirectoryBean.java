package org.coachconnect.users.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.kernel.Scope;
import org.coachconnect.users.PeopleDirectory;

/** Opens {@link NameRecords} over all organisations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeopleDirectoryBean implements PeopleDirectory {
    @EJB
    private NameRecords records;

    @Override
    public Map<UUID, String> names(Collection<UUID> personIds) {
        return personIds.isEmpty() ? Map.of() : Scope.platform(() -> records.names(personIds));
    }

    @Override
    public Map<UUID, String> named(String beginning, int most) {
        return Scope.platform(() -> records.named(beginning, most));
    }
}
