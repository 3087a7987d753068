package org.coachconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProcessTest {
    private final Process process;

    OwnProcessTest() throws IOException {
        process = new ProcessBuilder("/bin/sh", "-c", "trap '' INT; echo deaf; sleep 60; :", "our-mark").start();
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");
    }

    @AfterEach
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Test
    void aProcessIsOursByPidAndMark(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("part.pid"), process.pid() + "\n");

        assertThat(OwnProcess.find(file, "our-mark")).hasValue(process.toHandle());
        assertThat(OwnProcess.find(file, "another-mark")).isEmpty();
    }

    @Test
    void aPidFileThatIsMissingOrHalfWrittenNamesNobody(@TempDir Path folder) throws Exception {
        assertThat(OwnProcess.find(folder.resolve("none.pid"), "our-mark")).isEmpty();
        Path file = Files.writeString(folder.resolve("part.pid"), "");
        assertThat(OwnProcess.find(file, "our-mark")).isEmpty();
    }

    @Test
    void aProcessThatIsDeadIsNotFound(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("part.pid"), process.pid() + "\n");
        end();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(OwnProcess.find(file, "our-mark")).isEmpty();
    }

    @Test
    void itIsAskedToEndAndMadeToWhenItDoesNotListen() throws InterruptedException {
        assertThat(OwnProcess.stop(process.toHandle(), OwnProcess.Signal.INTERRUPT, Duration.ofMillis(300)))
                .isFalse();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }
}
