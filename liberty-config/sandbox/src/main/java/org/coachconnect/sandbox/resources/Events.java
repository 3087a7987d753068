package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Kind;

/** The events of the last 30 days, of the platform and of all connected accounts. */
public final class Events {
    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get(
                        "/v1/events",
                        Lists.shape(Param.of("type", Types.TEXT), Param.of("types", Types.listOf(Types.TEXT))),
                        call -> Lists.page(call, Kind.EVENT, ofType(call))),
                ApiRoute.get("/v1/events/{id}", Shape.of(), call -> {
                    String id = call.variable("id");
                    return Answer.ok(
                            call.tx().find(Kind.EVENT, id).orElseThrow(() -> ApiException.noSuch("event", id, "id")));
                }));
    }

    private static Predicate<ObjectNode> ofType(Call call) {
        List<String> types = StreamSupport.stream(call.param("types").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        String one = call.text("type").orElse("*");
        return event -> {
            String type = event.path("type").asText();
            boolean matches =
                    one.endsWith("*") ? type.startsWith(one.substring(0, one.length() - 1)) : type.equals(one);
            return matches && (types.isEmpty() || types.contains(type));
        };
    }
}
