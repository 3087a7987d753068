package org.coachconnect.system;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachconnect.system.Api.Answer;

/** Somebody with an account. */
record Member(UUID id, String email, String password, Api api, String token) {
    private static final Pattern LINK = Pattern.compile("verify-email\\?token=(?:3D)?([A-Za-z0-9._~-]+)");

    /** Registers, verifies the e-mail with the link of the mail that really came, and signs in. */
    static Member register(String role, String name) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID() + "@system.test";
        String password = "System-" + UUID.randomUUID();
        Api.anonymous()
                .postWithoutKey(
                        "/auth/register",
                        Map.of(
                                "email", email,
                                "password", password,
                                "displayName", name,
                                "timeZone", "Europe/Berlin",
                                "role", role))
                .expect(202);
        String token = await("verification mail for " + name)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> verificationToken(email), found -> !found.isEmpty());
        Api.anonymous()
                .postWithoutKey("/auth/verify-email", Map.of("token", token))
                .expect(204);
        return signIn(email, password);
    }

    /** The same person at a certain node. */
    Member on(int node) {
        return new Member(id, email, password, api.on(node), token);
    }

    static Member admin() {
        return signIn("admin@demo.test", "demo-Passw0rd");
    }

    static Member signIn(String email, String password) {
        Answer login = Api.anonymous()
                .postWithoutKey("/auth/login", Map.of("email", email, "password", password))
                .expect(200);
        String token = login.json().path("accessToken").asText();
        return new Member(
                UUID.fromString(login.json().path("user").path("id").asText()), email, password, new Api(token), token);
    }

    /** How many mails the mail catcher has for this person. */
    int arrivedMails() {
        return mails(email).json().size();
    }

    private static Answer mails(String email) {
        return Api.anonymous()
                .get(Product.get().mail() + "/api/user/" + URLEncoder.encode(email, StandardCharsets.UTF_8)
                        + "/messages");
    }

    private static String verificationToken(String email) {
        Answer mails = mails(email);
        Matcher link = LINK.matcher(mails.text().replaceAll("=\\\\r\\\\n|=\\r?\\n", ""));
        return link.find() ? link.group(1) : "";
    }
}
