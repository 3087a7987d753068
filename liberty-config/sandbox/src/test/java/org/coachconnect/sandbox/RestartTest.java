package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+?),");

    private static Process process(Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--port=" + port,
                "--data=" + data,
                "--secret-key=" + RunningSandbox.SECRET_KEY,
                "--publishable-key=" + RunningSandbox.PUBLISHABLE_KEY));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(reader.readLine());
    }

    private static StripeClient client(Process process) throws IOException {
        String line = firstLine(process);
        Matcher matcher = LISTENING.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return StripeClient.builder()
                .setApiKey(RunningSandbox.SECRET_KEY)
                .setApiBase(matcher.group(1))
                .build();
    }

    @Test
    void keepsEverythingThatWasAnsweredBeforeAKill(@TempDir Path data) throws Exception {
        Process first = process(data, 0);
        List<String> answered = new ArrayList<>();
        try {
            StripeClient stripe = client(first);
            for (int i = 0; i < 20; i++) {
                answered.add(Fixtures.paid(stripe).getId());
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
        Process second = process(data, 0);
        try {
            StripeClient stripe = client(second);
            for (String id : answered) {
                assertThat(stripe.v1().paymentIntents().retrieve(id).getStatus())
                        .isEqualTo("succeeded");
            }
            assertThat(stripe.v1().balance().retrieve().getPending().get(0).getAmount())
                    .isEqualTo(20 * 4407);
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    @Test
    void dropsATornLastLine(@TempDir Path data) throws Exception {
        PaymentIntent paid;
        try (RunningSandbox sandbox = RunningSandbox.in(data)) {
            paid = Fixtures.paid(sandbox.stripe());
        }
        Files.writeString(
                data.resolve("journal.jsonl"), "{\"puts\":[[\"CHARGE\",{\"id\":\"ch_to", StandardOpenOption.APPEND);
        try (RunningSandbox sandbox = RunningSandbox.in(data)) {
            assertThat(sandbox.stripe().v1().charges().list().getData()).hasSize(1);
            assertThat(sandbox.stripe()
                            .v1()
                            .paymentIntents()
                            .cancel(sandbox.stripe()
                                    .v1()
                                    .paymentIntents()
                                    .create(Fixtures.intent().build())
                                    .getId())
                            .getStatus())
                    .isEqualTo("canceled");
        }
        try (RunningSandbox sandbox = RunningSandbox.in(data)) {
            assertThat(sandbox.stripe()
                            .v1()
                            .paymentIntents()
                            .retrieve(paid.getId())
                            .getStatus())
                    .isEqualTo("succeeded");
        }
    }

    @Test
    void doesNotStartOverADamagedJournal(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("journal.jsonl"), "not json\n{\"puts\":[]}\n");
        assertThatThrownBy(() -> RunningSandbox.in(data))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void twoDoNotShareADataFolder(@TempDir Path data) throws Exception {
        try (RunningSandbox first = RunningSandbox.in(data)) {
            assertThat(first.get("/health").statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> RunningSandbox.in(data)).hasMessageContaining("in use by another sandbox");
        }
    }

    @Test
    void saysInOneLineThatThePortIsBusy(@TempDir Path data) throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Process process = process(data, busy.getLocalPort());
            assertThat(firstLine(process))
                    .isEqualTo("sandbox: cannot start: port " + busy.getLocalPort()
                            + " on 127.0.0.1 is busy; set SANDBOX_PORT");
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        }
    }
}
