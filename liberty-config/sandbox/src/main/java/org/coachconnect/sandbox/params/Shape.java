package org.coachconnect.sandbox.params;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.store.Json;

/** The parameters an object of the request may have. */
public final class Shape {
    private final Map<String, Param> params;

    private Shape(Map<String, Param> params) {
        this.params = params;
    }

    /** A shape of these parameters and no others. */
    public static Shape of(Param... params) {
        return new Shape(new LinkedHashMap<>()).and(params);
    }

    /** This shape with more parameters. */
    public Shape and(Param... more) {
        Map<String, Param> all = new LinkedHashMap<>(params);
        for (Param param : more) {
            all.put(param.name(), param);
        }
        return new Shape(all);
    }

    /** The typed parameters of a request, or an {@link ApiException} that names the parameter at fault. */
    public ObjectNode read(ObjectNode raw) {
        return read("", raw);
    }

    ObjectNode read(String prefix, ObjectNode raw) {
        for (Iterator<String> names = raw.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!params.containsKey(name)) {
                String path = path(prefix, name);
                throw ApiException.invalid("parameter_unknown", path, "Received unknown parameter: " + path);
            }
        }
        ObjectNode typed = Json.object();
        for (Param param : params.values()) {
            String path = path(prefix, param.name());
            JsonNode value = raw.get(param.name());
            if (value != null) {
                typed.set(param.name(), param.type().read(path, value));
            } else if (param.required()) {
                throw ApiException.invalid("parameter_missing", path, "Missing required param: " + path + ".");
            }
        }
        return typed;
    }

    private static String path(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "[" + name + "]";
    }
}
