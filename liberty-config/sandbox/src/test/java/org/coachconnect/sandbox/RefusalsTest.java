package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        sandbox = RunningSandbox.in(data);
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency=eur | parameter_missing | amount",
                "amount=100 | parameter_missing | currency",
                "amount=ten&currency=eur | parameter_invalid_integer | amount",
                "amount=-5&currency=eur | parameter_invalid_integer | amount",
                "amount=49&currency=eur | amount_too_small | amount",
                "amount=100000000&currency=eur | amount_too_large | amount",
                "amount=100&currency=xyz1 | parameter_invalid_currency | currency",
                "amount=&currency=eur | parameter_invalid_empty | amount",
                "amount[a]=1&currency=eur | parameter_invalid_string | amount",
                "amount=100&currency=eur&foo=1 | parameter_unknown | foo",
                "amount=100&currency=eur&capture_method=later | parameter_invalid_enum | capture_method",
                "amount=100&currency=eur&confirm=yes | parameter_invalid_boolean | confirm",
                "amount=100&currency=eur&metadata=x | parameter_invalid_object | metadata",
                "amount=100&currency=eur&automatic_payment_methods[x]=1 | parameter_unknown"
                        + " | automatic_payment_methods[x]",
                "amount=100&currency=eur&confirm=true&payment_method=pm_card_visa&return_url=javascript:x"
                        + " | url_invalid | return_url"
            })
    void nameTheParameterAtFault(String form, String code, String param) throws Exception {
        HttpResponse<String> refused = sandbox.serverPost("/v1/payment_intents", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"type\":\"invalid_request_error\"")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"param\":\"" + param + "\"");
        assertThat(refused.headers().firstValue("Request-Id").orElseThrow()).startsWith("req_");
    }

    @Test
    void areUnderstoodByTheClient() {
        assertThatThrownBy(() -> sandbox.withKey("sk_test_wrong_key_12345")
                        .v1()
                        .balance()
                        .retrieve())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("sk_test_****2345");
        assertThatThrownBy(() -> sandbox.withKey(RunningSandbox.PUBLISHABLE_KEY)
                        .v1()
                        .balance()
                        .retrieve())
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> sandbox.stripe().v1().paymentIntents().retrieve("pi_none"))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.getStatusCode()).isEqualTo(404);
                    assertThat(e.getCode()).isEqualTo("resource_missing");
                });
    }

    @Test
    void coverMissingKeysUnknownUrlsAndOtherContentTypes() throws Exception {
        assertThat(sandbox.get("/v1/balance").statusCode()).isEqualTo(401);
        assertThat(sandbox.serverPost("/v1/no_such_thing", "").statusCode()).isEqualTo(404);
        assertThat(sandbox.serverPost("/v1/balance", "").body())
                .contains("Unrecognized request URL (POST: /v1/balance)");
        HttpResponse<String> json = sandbox.send(
                "/v1/customers",
                r -> r.header("Authorization", "Bearer " + RunningSandbox.SECRET_KEY)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"email\":\"a@b.c\"}")));
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(sandbox.serverPost("/v1/customers", "name=" + "x".repeat(1 << 20))
                        .statusCode())
                .isEqualTo(413);
        assertThat(sandbox.serverPost("/v1/customers", "name=%zz").statusCode()).isEqualTo(400);
        assertThat(sandbox.serverPost("/v1/customers", "name[=x").statusCode()).isEqualTo(400);
    }

    @Test
    void leaveTheBrowserItsPreflight() throws Exception {
        HttpResponse<String> preflight = sandbox.send(
                "/v1/payment_intents/pi_1/confirm",
                r -> r.header("Origin", "http://localhost:9080")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .contains("Authorization");
    }
}
