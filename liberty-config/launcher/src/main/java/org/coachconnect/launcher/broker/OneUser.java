package org.coachconnect.launcher.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.jspecify.annotations.Nullable;

/** The application is the broker's only user. */
record OneUser(String name, String password) implements ActiveMQSecurityManager {
    static final String ROLE = "application";

    @Override
    public boolean validateUser(@Nullable String user, @Nullable String secret) {
        return name.equals(user)
                && secret != null
                && MessageDigest.isEqual(
                        password.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean validateUserAndRole(
            @Nullable String user, @Nullable String secret, Set<Role> roles, CheckType checkType) {
        return validateUser(user, secret)
                && roles.stream().anyMatch(role -> ROLE.equals(role.getName()) && checkType.hasRole(role));
    }

    @Override
    public String toString() {
        return "OneUser[" + name + "]";
    }
}
