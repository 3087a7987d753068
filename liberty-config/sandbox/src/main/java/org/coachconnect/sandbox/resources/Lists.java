package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;

/** Lists the way Stripe does: the newest first, a page at a time, with a cursor that is an object's id. */
final class Lists {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;

    private Lists() {}

    /** The parameters of every list, and these filters. */
    static Shape shape(Param... filters) {
        return Shape.of(
                        Param.of("limit", Types.INTEGER),
                        Param.of("starting_after", Types.TEXT),
                        Param.of("ending_before", Types.TEXT),
                        Param.of("created", Types.TIME_RANGE))
                .and(filters);
    }

    /** Matches objects whose fields equal the parameters of the same name, as far as those were sent. */
    static Predicate<ObjectNode> fields(Call call, String... names) {
        return object -> {
            for (String name : names) {
                JsonNode wanted = call.param(name);
                if (!wanted.isMissingNode()
                        && !wanted.asText().equals(object.path(name).asText())) {
                    return false;
                }
            }
            return true;
        };
    }

    /** One page of the caller's objects of this kind. */
    static Answer page(Call call, Kind kind, Predicate<ObjectNode> filter) {
        int limit = limit(call);
        List<String> ids = call.tx().ids(kind);
        Predicate<ObjectNode> all = filter.and(object -> Owners.owns(call.account(), object))
                .and(object ->
                        within(call.param("created"), object.path("created").asLong()));
        boolean backwards = !call.param("ending_before").isMissingNode();
        int step = backwards ? 1 : -1;
        int start = backwards ? cursor(call, ids, kind, "ending_before") + 1 : ids.size() - 1;
        if (!call.param("starting_after").isMissingNode()) {
            start = cursor(call, ids, kind, "starting_after") - 1;
        }
        List<ObjectNode> found = new ArrayList<>();
        for (int i = start; i >= 0 && i < ids.size() && found.size() <= limit; i += step) {
            call.tx().find(kind, ids.get(i)).filter(all).ifPresent(found::add);
        }
        boolean more = found.size() > limit;
        List<ObjectNode> page = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backwards) {
            Collections.reverse(page);
        }
        return Answer.ok(list(call.path(), page, more));
    }

    /** A list object. */
    static ObjectNode list(String url, List<ObjectNode> items, boolean more) {
        ObjectNode list = Json.object().put("object", "list");
        ArrayNode data = list.putArray("data");
        items.forEach(data::add);
        return list.put("has_more", more).put("url", url);
    }

    private static int limit(Call call) {
        long limit = call.param("limit").asLong(DEFAULT_LIMIT);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ApiException.invalid(
                    "parameter_invalid_integer", "limit", "This value must be between 1 and " + MAX_LIMIT + ".");
        }
        return (int) limit;
    }

    private static int cursor(Call call, List<String> ids, Kind kind, String param) {
        String id = call.param(param).asText();
        int index = ids.lastIndexOf(id);
        if (index < 0) {
            throw ApiException.noSuchParam(kind.objectName(), id, param);
        }
        return index;
    }

    private static boolean within(JsonNode range, long created) {
        if (range.isMissingNode()) {
            return true;
        }
        if (range.isNumber()) {
            return created == range.asLong();
        }
        return created > range.path("gt").asLong(Long.MIN_VALUE)
                && created >= range.path("gte").asLong(Long.MIN_VALUE)
                && created < range.path("lt").asLong(Long.MAX_VALUE)
                && created <= range.path("lte").asLong(Long.MAX_VALUE);
    }
}
