package org.coachconnect.messaging.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.messaging.BookingFrame;
import org.coachconnect.messaging.MessageFrame;
import org.junit.jupiter.api.Test;

class FrameJsonTest {
    @Test
    void aFrameArrivesAsOneObjectWithItsTypeAndWhomItIsFor() {
        UUID ana = Ids.next();
        UUID nova = Ids.next();
        UUID booking = Ids.next();
        List<Object> heard = new ArrayList<>();

        FrameJson.read(
                FrameJson.write(Set.of(ana, nova), new BookingFrame(booking, "CONFIRMED", 3)), (people, json) -> {
                    heard.add(people);
                    heard.add(json);
                });

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).isEqualTo(Set.of(ana, nova));
        assertThat(heard.get(1).toString())
                .contains("\"type\":\"booking\"", "\"id\":\"" + booking + "\"", "\"state\":\"CONFIRMED\"");
    }

    @Test
    void textAndTimesComeThroughUnchanged() {
        Instant at = Instant.parse("2026-03-01T12:00:00.123456Z");
        UUID id = Ids.next();
        List<String> heard = new ArrayList<>();

        FrameJson.read(
                FrameJson.write(Set.of(id), new MessageFrame(id, id, 7, id, "Ana", id, "gl hf 🎮 <b>hi</b>", at)),
                (people, json) -> heard.add(json));

        assertThat(heard.get(0))
                .contains("gl hf 🎮 <b>hi</b>", "\"sentAt\":\"2026-03-01T12:00:00.123456Z\"", "\"sequence\":7");
    }
}
