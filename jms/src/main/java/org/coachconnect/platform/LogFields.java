package org.coachconnect.platform;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.RequestId;
import org.coachconnect.kernel.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What every JSON log line says besides its message: trace, span, request, organisation and node, and what {@link #with} adds.
 * The server asks for the fields on the thread that logs. Its {@code LogRecordContext} is part of every Open Liberty but comes in no library that
 * could be compiled against, so it is reached by reflection, once.
 */
@Singleton
@Startup
public class LogFields {
    private static final Logger LOG = Logger.getLogger(LogFields.class.getName());
    private static final String CONTEXT = "com.ibm.websphere.logging.hpel.LogRecordContext";

    /** The fields that {@link #with} may add; the server writes a number for a name that ends so. */
    private static final List<String> ADDED = List.of("method", "path", "route", "status_int", "duration_ms_int");

    private static final ThreadLocal<Map<String, String>> OF_THE_LINE = ThreadLocal.withInitial(Map::of);

    @Inject
    @ConfigProperty(name = "coachconnect.node")
    private Optional<String> node;

    /** The server holds them weakly. */
    private Map<String, Object> registered = Map.of();

    @PostConstruct
    void register() {
        String name = node.orElseGet(LogFields::hostName);
        Map<String, Supplier<@Nullable String>> fields = new HashMap<>();
        fields.put("trace_id", () -> ofSpan(SpanContext::getTraceId));
        fields.put("span_id", () -> ofSpan(SpanContext::getSpanId));
        fields.put("request_id", () -> RequestId.current().orElse(null));
        fields.put(
                "organisation", () -> Scope.organisation().map(UUID::toString).orElse(null));
        fields.put("node", () -> name);
        ADDED.forEach(field -> fields.put(field, () -> OF_THE_LINE.get().get(field)));
        try {
            registered = register(fields);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "Log lines go without trace, request and organisation", e);
        }
    }

    /** Logs with more fields: {@code method}, {@code path}, {@code route}, {@code status_int}, {@code duration_ms_int}. */
    public static void with(Map<String, String> fields, Runnable log) {
        OF_THE_LINE.set(fields);
        try {
            log.run();
        } finally {
            OF_THE_LINE.remove();
        }
    }

    private static Map<String, Object> register(Map<String, Supplier<@Nullable String>> fields)
            throws ReflectiveOperationException {
        Class<?> extension = Class.forName(CONTEXT + "$Extension");
        Method register = Class.forName(CONTEXT).getMethod("registerExtension", String.class, extension);
        Map<String, Object> made = new HashMap<>();
        for (Map.Entry<String, Supplier<@Nullable String>> field : fields.entrySet()) {
            Object value = Proxy.newProxyInstance(
                    LogFields.class.getClassLoader(),
                    new Class<?>[] {extension},
                    (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                            ? method.invoke(field.getValue(), arguments)
                            : field.getValue().get());
            register.invoke(null, field.getKey(), value);
            made.put(field.getKey(), value);
        }
        return made;
    }

    @PreDestroy
    void unregister() {
        try {
            Method unregister = Class.forName(CONTEXT).getMethod("unregisterExtension", String.class);
            for (String name : registered.keySet()) {
                unregister.invoke(null, name);
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.FINE, "The server is older than its log fields", e);
        }
    }

    private static @Nullable String ofSpan(Function<SpanContext, String> part) {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? part.apply(span) : null;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
