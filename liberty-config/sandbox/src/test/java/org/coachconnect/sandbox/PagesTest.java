package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        sandbox = RunningSandbox.in(data);
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    @Test
    void showWhatIsHeldAndSayThatItIsNoBank() throws Exception {
        String id = sandbox.stripe()
                .v1()
                .paymentIntents()
                .create(Fixtures.intent()
                        .setDescription("<script>alert('x')</script>")
                        .build())
                .getId();
        HttpResponse<String> page = sandbox.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<strong>This is a sandbox.</strong> It is no bank: no money moves here.")
                .contains(id)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(sandbox.get("/sandbox/style.css").body()).contains("prefers-color-scheme: dark");
        assertThat(sandbox.get("/health").statusCode()).isEqualTo(200);
        assertThat(sandbox.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void takeNoOrdersFromPagesOfOtherSites() throws Exception {
        HttpResponse<String> foreign = sandbox.send(
                "/sandbox/events/evt_1/resend",
                r -> r.header("Origin", "http://evil.test").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
        HttpResponse<String> form = sandbox.submit("/sandbox/faults", "path=.*");
        assertThat(form.statusCode()).isEqualTo(400);
    }

    @Test
    void letTestsOrderFailures() throws Exception {
        sandbox.fault("{\"path\": \"/v1/customers\", \"status\": 503, \"times\": 2}");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> sandbox.stripe().v1().customers().list())
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            e -> assertThat(e.getStatusCode()).isEqualTo(503));
        }
        assertThat(sandbox.stripe().v1().customers().list().getData()).isEmpty();
        sandbox.fault("{\"path\": \"/v1/customers\", \"dropConnection\": true, \"times\": 5}");
        assertThatThrownBy(() -> sandbox.stripe().v1().customers().list()).isInstanceOf(ApiConnectionException.class);
        sandbox.send("/sandbox/faults", HttpRequest.Builder::DELETE);
        assertThat(sandbox.stripe().v1().customers().list().getData()).isEmpty();
    }
}
