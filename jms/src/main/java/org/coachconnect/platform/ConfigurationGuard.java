package org.coachconnect.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses to start while the configuration has faults, and names every one of them in one line. It is a CDI extension, so that
 * it speaks before any bean is made. The whole server ends, so that whoever supervises it sees a failed start and not a server
 * without its application.
 */
public class ConfigurationGuard implements Extension {
    private static final Logger LOG = Logger.getLogger(ConfigurationGuard.class.getName());
    private static final int EXIT_CODE = 78; // EX_CONFIG of sysexits.h

    void check(@Observes BeforeBeanDiscovery event) {
        Config config = ConfigProvider.getConfig();
        List<String> faults = RequiredConfiguration.faults(
                key -> config.getOptionalValue(key, String.class).orElse(null));
        if (!faults.isEmpty()) {
            String told = String.join("; ", faults);
            LOG.log(Level.SEVERE, "Esport Coach Connect does not start: {0}", told);
            new Thread(() -> System.exit(EXIT_CODE), "configuration-guard").start();
            throw new IllegalStateException("Configuration incomplete: " + told);
        }
    }
}
