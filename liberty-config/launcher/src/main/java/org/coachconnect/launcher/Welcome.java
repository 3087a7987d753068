package org.coachconnect.launcher;

import java.time.Duration;

/** What is where, said once everything serves. */
record Welcome(Settings settings, DataFolder data, Duration time) {

    String text() {
        StringBuilder text = new StringBuilder(1024);
        text.append("%nEsport Coach Connect is ready (%.1f s)%n%n".formatted(time.toMillis() / 1000.0));
        row(text, "Application", "http://localhost:" + settings.port(Settings.Port.HTTP));
        for (Node node : settings.nodes().subList(1, settings.nodes().size())) {
            row(text, "Node " + node.number(), "http://localhost:" + node.http());
        }
        row(text, "API", "http://localhost:" + settings.port(Settings.Port.HTTP) + "/openapi/ui");
        row(text, "Mail catcher", "http://localhost:" + settings.port(Settings.Port.MAIL));
        if (settings.sandbox()) {
            row(text, "Stripe sandbox", "http://localhost:" + settings.port(Settings.Port.SANDBOX) + "  (no bank)");
        }
        row(
                text,
                "Admin Center",
                "https://localhost:" + settings.port(Settings.Port.HTTPS) + "/adminCenter  (user operator, password"
                        + " admin-center.password in " + Secrets.file(data) + ")");
        row(
                text,
                "PostgreSQL",
                "127.0.0.1:" + settings.port(Settings.Port.DB) + "/coachconnect  (passwords in the same file)");
        if (settings.demo()) {
            row(text, "Demo accounts", "admin@demo.test, coach@demo.test, player@demo.test  (password demo-Passw0rd)");
        }
        row(text, "Data and logs", data.root() + ", " + data.logs());
        text.append("%nCtrl-C stops everything.%n".formatted());
        return text.toString();
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append("  %-15s %s%n".formatted(name, value));
    }
}
