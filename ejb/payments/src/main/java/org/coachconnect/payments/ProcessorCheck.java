package org.coachconnect.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What a production start must refuse about the payment processor's configuration. */
public final class ProcessorCheck {
    private static final String API_BASE = "coachconnect.stripe.api-base";
    private static final List<String> REQUIRED = List.of(
            "coachconnect.stripe.secret-key",
            "coachconnect.stripe.publishable-key",
            "coachconnect.stripe.webhook-secret");

    private ProcessorCheck() {}

    /** @return one sentence per fault, naming the configuration key but never its value; empty when payments may start */
    public static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        for (String key : REQUIRED) {
            if (config.getOptionalValue(key, String.class).isEmpty()) {
                faults.add(key + " is missing.");
            }
        }
        if (isProduction(config)
                && config.getOptionalValue(API_BASE, String.class).isPresent()) {
            faults.add(API_BASE + " is set: a sandbox is no bank and not for production.");
        }
        return faults;
    }

    private static boolean isProduction(Config config) {
        Optional<String> mode = config.getOptionalValue("coachconnect.mode", String.class);
        return mode.filter("production"::equals).isPresent();
    }
}
