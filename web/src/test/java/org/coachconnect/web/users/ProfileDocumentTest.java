package org.coachconnect.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.users.Channel;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.QuietHours;
import org.coachconnect.users.Topic;
import org.coachconnect.users.UpdateProfile;
import org.coachconnect.web.json.ApiJson;
import org.junit.jupiter.api.Test;

class ProfileDocumentTest {
    private static final ProfileView VIEW = new ProfileView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Ana",
            "Europe/Berlin",
            "de",
            "EUR",
            "DE",
            "Hi",
            new Preferences(
                    Map.of(Topic.NEWS, Set.of(Channel.EMAIL)), new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))),
            new Privacy(Privacy.Audience.CONTACTS, false),
            Instant.EPOCH,
            7);

    @Test
    void anEmptyPatchChangesNothing() throws JsonProcessingException {
        UpdateProfile command = patched("{}");

        assertThat(command)
                .isEqualTo(new UpdateProfile(
                        7,
                        VIEW.displayName(),
                        VIEW.timeZone(),
                        VIEW.locale(),
                        VIEW.currency(),
                        VIEW.country(),
                        VIEW.bio(),
                        VIEW.preferences(),
                        VIEW.privacy()));
    }

    @Test
    void nullClearsAnOptionalField() throws JsonProcessingException {
        UpdateProfile command = patched("{\"bio\":null,\"country\":null,\"preferences\":{\"quietHours\":null}}");

        assertThat(command.bio()).isNull();
        assertThat(command.country()).isNull();
        assertThat(command.preferences().quietHours()).isNull();
        assertThat(command.preferences().notifications()).containsKey(Topic.NEWS);
    }

    @Test
    void changesDeepInside() throws JsonProcessingException {
        UpdateProfile command = patched("{\"preferences\":{\"notifications\":{\"MESSAGES\":[\"PUSH\"],\"NEWS\":null},"
                + "\"quietHours\":{\"from\":\"23:30\"}},\"privacy\":{\"showPresence\":true}}");

        assertThat(command.preferences())
                .isEqualTo(new Preferences(
                        Map.of(Topic.MESSAGES, Set.of(Channel.PUSH)),
                        new QuietHours(LocalTime.of(23, 30), LocalTime.of(7, 0))));
        assertThat(command.privacy()).isEqualTo(new Privacy(Privacy.Audience.CONTACTS, true));
    }

    @Test
    void nullForWhatIsRequiredIsToldByPath() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> patched("{\"displayName\":null,\"timeZone\":null,\"preferences\":"
                        + "{\"notifications\":{\"MESSAGES\":[null]},\"quietHours\":{\"to\":null}}}"))
                .satisfies(e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "displayName",
                                "timeZone",
                                "preferences.notifications.MESSAGES",
                                "preferences.quietHours.to"));
    }

    @Test
    void anUnknownFieldIsRefusedByItsName() {
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> patched("{\"privacy\":{\"email\":\"x\"}}"))
                .satisfies(e -> assertThat(e.getPropertyName()).isEqualTo("email"));
    }

    @Test
    void localTimesAreHoursAndMinutes() {
        assertThat(ApiJson.get().valueToTree(ProfileDocument.of(VIEW)).toString())
                .contains("{\"from\":\"22:00\",\"to\":\"07:00\"}");
    }

    private static UpdateProfile patched(String patch) throws JsonProcessingException {
        var merged = MergePatch.apply(
                ApiJson.get().valueToTree(ProfileDocument.of(VIEW)),
                ApiJson.get().readTree(patch));
        return ApiJson.get().treeToValue(merged, ProfileDocument.class).toCommand(VIEW.version());
    }
}
