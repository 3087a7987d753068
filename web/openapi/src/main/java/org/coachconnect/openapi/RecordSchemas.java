package org.coachconnect.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Tells from the record behind a schema which fields are required and which can be null: the generator knows no JSpecify
 * (smallrye-open-api 2329). Everything that is not {@code @Nullable} is required; what is, is null rather than missing, unless
 * the record leaves it out with {@code @JsonInclude}.
 */
final class RecordSchemas {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final Set<DotName> COLLECTIONS =
            Set.of(DotName.createSimple(List.class), DotName.createSimple(Set.class), DotName.createSimple(Map.class));

    private final Map<String, List<ClassInfo>> records;

    RecordSchemas(IndexView classes) {
        records = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(RecordSchemas::schemaName));
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
                complete(schema, recordOf(name, schema));
            }
        });
    }

    /** The record that gave a schema its fields; a generic one also under its name with the argument's: PageBookingView. */
    private ClassInfo recordOf(String name, Schema schema) {
        List<ClassInfo> fitting = records.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name))
                .flatMap(entry -> entry.getValue().stream())
                .filter(type -> describes(type, schema))
                .toList();
        if (fitting.isEmpty()) {
            fitting = records.values().stream()
                    .flatMap(List::stream)
                    .filter(type -> !type.typeParameters().isEmpty() && name.startsWith(schemaName(type)))
                    .filter(type -> describes(type, schema))
                    .toList();
        }
        if (fitting.size() != 1) {
            throw new IllegalStateException("The schema " + name + " needs exactly one record, but has " + fitting
                    + "; give each its own @Schema(name = …)");
        }
        return fitting.get(0);
    }

    private static boolean describes(ClassInfo type, Schema schema) {
        return schema.getProperties().keySet().containsAll(componentNames(type));
    }

    private static void complete(Schema schema, ClassInfo type) {
        String include = include(type);
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        // isPositive() and the like are no part of the JSON (ApiJson: AUTO_DETECT_IS_GETTERS is off)
        properties.keySet().retainAll(componentNames(type));
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponentInfo component : type.recordComponents()) {
            String name = component.name();
            if (component.type().hasAnnotation(NULLABLE)) {
                if (include.isEmpty()) {
                    properties.computeIfPresent(name, (key, property) -> orNull(property));
                }
            } else if (!include.equals("NON_EMPTY") || !canBeEmpty(component.type())) {
                required.add(name);
            }
        }
        schema.setProperties(properties);
        List<String> inOrder = new ArrayList<>(properties.keySet());
        inOrder.retainAll(required);
        schema.setRequired(inOrder.isEmpty() ? null : inOrder);
    }

    /** {@code null} is a value of its own in a schema: one more type, one more enum constant, or an alternative to a $ref. */
    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = schema.getType();
        if (types != null && !types.contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                schema.addEnumeration(null);
            }
        }
        return schema;
    }

    private static boolean canBeEmpty(Type type) {
        return COLLECTIONS.contains(type.name());
    }

    private static String include(ClassInfo type) {
        AnnotationInstance include = type.declaredAnnotation(INCLUDE);
        AnnotationValue value = include == null ? null : include.value();
        return value == null ? "" : value.asEnum();
    }

    private static Set<String> componentNames(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
