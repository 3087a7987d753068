package org.coachconnect.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses to start the application while its configuration has faults, and names every one of them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ConfigurationGuard {
    private static final Logger LOG = Logger.getLogger(ConfigurationGuard.class.getName());

    @PostConstruct
    void check() {
        Config config = ConfigProvider.getConfig();
        List<String> faults = RequiredConfiguration.faults(
                key -> config.getOptionalValue(key, String.class).orElse(null));
        if (!faults.isEmpty()) {
            LOG.log(Level.SEVERE, "Esport Coach Connect does not start: {0}", String.join("; ", faults));
            throw new IllegalStateException("Configuration incomplete: " + String.join("; ", faults));
        }
    }
}
