package org.coachconnect.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What is the same for all operations: a camelCase id from resource and method ({@code BookingsResource.list} becomes
 * {@code bookingsList}), the header that {@code @Idempotent} methods require, and the problem that every refusal carries.
 */
final class Operations {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.coachconnect.web.idempotency.Idempotent");
    private static final String RESOURCE = "Resource";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Map<String, ClassInfo> resources;

    Operations(IndexView classes) {
        resources = classes.getAnnotations(PATH).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass())
                .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity()));
    }

    void complete(List<Operation> operations) {
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations) {
            complete(operation);
            if (!ids.add(operation.getOperationId())) {
                throw new IllegalStateException(
                        "Two operations are called " + operation.getOperationId() + "; rename one of the methods");
            }
        }
    }

    private void complete(Operation operation) {
        // the strategy CLASS_METHOD of the plugin
        String[] made = operation.getOperationId().split("_", -1);
        ClassInfo resource = made.length == 2 ? resources.get(made[0]) : null;
        if (resource == null) {
            throw new IllegalStateException("No resource method is behind " + operation.getOperationId());
        }
        operation.setOperationId(id(made[0], made[1]));
        if (isIdempotent(resource, made[1])) {
            operation.addParameter(idempotencyKey());
        }
        APIResponses answers = operation.getResponses();
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.setContent(problem());
            }
        });
        answers.setDefaultValue(refusal());
    }

    private static String id(String resource, String method) {
        String subject =
                resource.endsWith(RESOURCE) ? resource.substring(0, resource.length() - RESOURCE.length()) : resource;
        return subject.substring(0, 1).toLowerCase(Locale.ROOT)
                + subject.substring(1)
                + method.substring(0, 1).toUpperCase(Locale.ROOT)
                + method.substring(1);
    }

    private static boolean isIdempotent(ClassInfo resource, String method) {
        return resource.methods().stream()
                .filter(candidate -> candidate.name().equals(method))
                .anyMatch((MethodInfo candidate) -> candidate.hasAnnotation(IDEMPOTENT));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "A new random value such as a UUID; a repetition with the same one gets the first answer again.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("Anything that went wrong, also what is not listed here")
                .content(problem());
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }
}
