package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coachconnect.sandbox.store.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code a=1&metadata[x]=y&expand[]=z} into a tree of objects and text. Lists become objects with the keys 0, 1, …;
 * only the shape of the route knows what is a list and what is a map.
 */
public final class FormDecoder {
    private static final int MAX_PARAMETERS = 1000;
    private static final int MAX_DEPTH = 8;

    private FormDecoder() {}

    /** The tree of these form parameters; empty for null. */
    public static ObjectNode decode(@Nullable String form) {
        ObjectNode root = Json.object();
        if (form == null || form.isEmpty()) {
            return root;
        }
        String[] pairs = form.split("&", -1);
        if (pairs.length > MAX_PARAMETERS) {
            throw ApiException.invalid(null, null, "More than " + MAX_PARAMETERS + " parameters.");
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String key = equals < 0 ? pair : pair.substring(0, equals);
                put(root, keys(text(key)), equals < 0 ? "" : text(pair.substring(equals + 1)));
            }
        }
        return root;
    }

    private static String text(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid(null, null, "Invalid request: the parameters are not properly URL-encoded.");
        }
    }

    /** {@code a[b][]} → a, b, (empty). */
    private static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        int open = name.indexOf('[');
        keys.add(open < 0 ? name : name.substring(0, open));
        while (open >= 0) {
            int close = name.indexOf(']', open);
            boolean last = close == name.length() - 1;
            if (close < 0 || !last && name.charAt(close + 1) != '[' || keys.size() > MAX_DEPTH) {
                throw ApiException.invalid(null, name, "Invalid parameter name: " + name);
            }
            keys.add(name.substring(open + 1, close));
            open = last ? -1 : close + 1;
        }
        return keys;
    }

    private static void put(ObjectNode root, List<String> keys, String value) {
        ObjectNode target = root;
        for (String key : keys.subList(0, keys.size() - 1)) {
            String name = key.isEmpty() ? String.valueOf(target.size()) : key;
            target = target.get(name) instanceof ObjectNode inner ? inner : target.putObject(name);
        }
        String last = keys.get(keys.size() - 1);
        target.put(last.isEmpty() ? String.valueOf(target.size()) : last, value);
    }
}
