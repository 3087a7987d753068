package org.coachconnect.sandbox.params;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.store.Json;

/** The types that parameters have. */
public final class Types {
    /** The largest amount Stripe takes, in minor units. */
    public static final long MAX_AMOUNT = 99_999_999;

    private static final int MAX_TEXT = 5000;
    private static final int MAX_METADATA_KEYS = 50;
    private static final int MAX_METADATA_KEY = 40;
    private static final int MAX_METADATA_VALUE = 500;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Any text that is not empty. */
    public static final Type TEXT = (path, raw) -> TextNode.valueOf(text(path, raw));

    /** Text that an empty value removes. */
    public static final Type REMOVABLE_TEXT =
            (path, raw) -> raw.isTextual() && raw.asText().isEmpty() ? NullNode.getInstance() : TEXT.read(path, raw);

    /** A whole number. */
    public static final Type INTEGER = (path, raw) -> LongNode.valueOf(integer(path, raw));

    /** An amount in minor units, 1 or more. */
    public static final Type AMOUNT = Types::amount;

    /** A three-letter code in lower case. */
    public static final Type CURRENCY = Types::currency;

    /** {@code true} or {@code false}. */
    public static final Type BOOLEAN = Types::bool;

    /** An absolute http or https address. */
    public static final Type URL = Types::url;

    /** Up to 50 keys with text; an empty value removes the key, an empty text all of them. */
    public static final Type METADATA = Types::metadata;

    /** Anything: for details that the sandbox keeps and shows but does not interpret. */
    public static final Type ANY = (path, raw) -> raw;

    /** A timestamp, or bounds of it. */
    public static final Type TIME_RANGE = (path, raw) -> raw instanceof ObjectNode bounds
            ? Shape.of(
                            Param.of("gt", INTEGER),
                            Param.of("gte", INTEGER),
                            Param.of("lt", INTEGER),
                            Param.of("lte", INTEGER))
                    .read(path, bounds)
            : INTEGER.read(path, raw);

    private Types() {}

    /** One of these texts. */
    public static Type oneOf(String... values) {
        List<String> allowed = List.of(values);
        return (path, raw) -> {
            String text = text(path, raw);
            if (!allowed.contains(text)) {
                throw ApiException.invalid(
                        "parameter_invalid_enum",
                        path,
                        "Invalid " + path + ": must be one of " + String.join(", ", allowed));
            }
            return TextNode.valueOf(text);
        };
    }

    /** A list of values of one type. */
    public static Type listOf(Type element) {
        return (path, raw) -> {
            if (!(raw instanceof ObjectNode items)) {
                throw ApiException.invalid("parameter_invalid_array", path, "Invalid array: " + path);
            }
            ArrayNode list = Json.array();
            items.fields().forEachRemaining(item -> {
                if (!item.getKey().chars().allMatch(Character::isDigit)) {
                    throw ApiException.invalid("parameter_invalid_array", path, "Invalid array: " + path);
                }
                list.add(element.read(path + "[" + item.getKey() + "]", item.getValue()));
            });
            return list;
        };
    }

    /** An object of this shape. */
    public static Type object(Param... params) {
        Shape shape = Shape.of(params);
        return (path, raw) -> {
            if (raw instanceof ObjectNode object) {
                return shape.read(path, object);
            }
            throw ApiException.invalid("parameter_invalid_object", path, "Invalid object: " + path);
        };
    }

    private static String text(String path, JsonNode raw) {
        if (!raw.isTextual()) {
            throw ApiException.invalid("parameter_invalid_string", path, "Invalid string: " + path);
        }
        String text = raw.asText();
        if (text.isEmpty()) {
            throw ApiException.invalid(
                    "parameter_invalid_empty",
                    path,
                    "You passed an empty string for '" + path + "'. We assume empty values are an attempt to unset a"
                            + " parameter; however '" + path + "' cannot be unset.");
        }
        if (text.length() > MAX_TEXT) {
            throw ApiException.invalid(
                    "parameter_invalid_string",
                    path,
                    "Invalid string: " + path + " must be at most " + MAX_TEXT + " characters");
        }
        return text;
    }

    private static long integer(String path, JsonNode raw) {
        String text = text(path, raw);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ApiException.invalid("parameter_invalid_integer", path, "Invalid integer: " + text);
        }
    }

    private static JsonNode amount(String path, JsonNode raw) {
        long amount = integer(path, raw);
        if (amount < 1) {
            throw ApiException.invalid(
                    "parameter_invalid_integer", path, "This value must be greater than or equal to 1.");
        }
        if (amount > MAX_AMOUNT) {
            throw ApiException.invalid("amount_too_large", path, "Amount must be no more than " + MAX_AMOUNT + ".");
        }
        return LongNode.valueOf(amount);
    }

    private static JsonNode currency(String path, JsonNode raw) {
        String code = text(path, raw).toLowerCase(Locale.ROOT);
        if (!CURRENCIES.contains(code)) {
            throw ApiException.invalid("parameter_invalid_currency", path, "Invalid currency: " + code + ".");
        }
        return TextNode.valueOf(code);
    }

    private static JsonNode bool(String path, JsonNode raw) {
        String text = text(path, raw);
        if (text.equals("true") || text.equals("false")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        throw ApiException.invalid("parameter_invalid_boolean", path, "Invalid boolean: " + text);
    }

    private static JsonNode url(String path, JsonNode raw) {
        String text = text(path, raw);
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return TextNode.valueOf(text);
            }
        } catch (URISyntaxException e) {
            // refused below
        }
        throw ApiException.invalid("url_invalid", path, "Not a valid URL");
    }

    private static JsonNode metadata(String path, JsonNode raw) {
        if (raw.isTextual() && raw.asText().isEmpty()) {
            return NullNode.getInstance();
        }
        if (!(raw instanceof ObjectNode entries)) {
            throw ApiException.invalid("parameter_invalid_object", path, "Invalid object: " + path);
        }
        if (entries.size() > MAX_METADATA_KEYS) {
            throw ApiException.invalid(null, path, "You can specify up to " + MAX_METADATA_KEYS + " keys of metadata.");
        }
        entries.fields().forEachRemaining(entry -> {
            String at = path + "[" + entry.getKey() + "]";
            if (!entry.getValue().isTextual()) {
                throw ApiException.invalid("parameter_invalid_string", at, "Invalid string: metadata values are text");
            }
            if (entry.getKey().length() > MAX_METADATA_KEY
                    || entry.getValue().asText().length() > MAX_METADATA_VALUE) {
                throw ApiException.invalid(
                        null,
                        at,
                        "Metadata keys can have up to " + MAX_METADATA_KEY + " characters, values up to "
                                + MAX_METADATA_VALUE + ".");
            }
        });
        return entries;
    }
}
