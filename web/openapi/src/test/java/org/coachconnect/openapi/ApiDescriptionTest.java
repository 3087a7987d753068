package org.coachconnect.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    /** As in the API: one field that is always there, one that can be null, one method that is no field. */
    record Sample(
            String name, @Nullable String note, @Nullable Sample next) {
        boolean isEmpty() {
            return name.isEmpty();
        }
    }

    record Envelope<T>(List<T> items, @Nullable String nextCursor) {}

    static final class Elsewhere {
        record Sample(String name) {}
    }

    @jakarta.ws.rs.Path("/samples")
    static final class SamplesResource {
        void list() {}
    }

    @Test
    void requiresWhatIsNotNullable() {
        Schema sample = schema(filtered(document("Sample", "name", "note", "next", "empty"), Sample.class), "Sample");

        assertThat(sample.getRequired()).containsExactly("name");
        assertThat(sample.getProperties()).containsOnlyKeys("name", "note", "next");
        assertThat(field(sample, "name").getType()).containsExactly(SchemaType.STRING);
        assertThat(field(sample, "note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
    }

    @Test
    void aReferenceThatCanBeNullIsAnAlternative() {
        OpenAPI document = document("Sample", "name", "note", "next");
        schema(document, "Sample").addProperty("next", OASFactory.createSchema().ref("Sample"));

        Schema next = field(schema(filtered(document, Sample.class), "Sample"), "next");

        assertThat(next.getRef()).isNull();
        assertThat(next.getAnyOf()).hasSize(2);
        assertThat(next.getAnyOf().get(0).getRef()).isEqualTo("#/components/schemas/Sample");
        assertThat(next.getAnyOf().get(1).getType()).containsExactly(SchemaType.NULL);
    }

    @Test
    void findsAGenericRecordBehindTheNameWithItsArgument() {
        OpenAPI document = filtered(document("EnvelopeSample", "items", "nextCursor"), Sample.class, Envelope.class);

        assertThat(schema(document, "EnvelopeSample").getRequired()).containsExactly("items");
    }

    @Test
    void failsRatherThanGuess() {
        assertThatThrownBy(() -> filtered(document("Unknown", "name"), Sample.class))
                .hasMessageContaining("Unknown");
        assertThatThrownBy(() ->
                        filtered(document("Sample", "name", "note", "next"), Sample.class, Elsewhere.Sample.class))
                .hasMessageContaining("@Schema(name");
    }

    @Test
    void namesOperationsAndTellsHowTheyFail() {
        OpenAPI document = document("Sample", "name", "note", "next");
        Operation list = OASFactory.createOperation()
                .operationId("SamplesResource_list")
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse())
                        .addAPIResponse("404", OASFactory.createAPIResponse()));
        document.getPaths()
                .addPathItem("/samples", OASFactory.createObject(PathItem.class).GET(list));

        filtered(document, Sample.class, SamplesResource.class);

        assertThat(list.getOperationId()).isEqualTo("samplesList");
        assertThat(list.getResponses().getAPIResponse("200").getContent()).isNull();
        assertThat(list.getResponses().getAPIResponse("404").getContent().getMediaTypes())
                .containsOnlyKeys("application/problem+json");
        assertThat(list.getResponses().getDefaultValue()).isNotNull();
    }

    private static OpenAPI document(String schema, String... fields) {
        Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        Arrays.stream(fields)
                .forEach(field ->
                        object.addProperty(field, OASFactory.createSchema().addType(SchemaType.STRING)));
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().addSchema(schema, object));
    }

    private static Schema schema(OpenAPI document, String name) {
        return Objects.requireNonNull(document.getComponents().getSchemas().get(name));
    }

    private static Schema field(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private static OpenAPI filtered(OpenAPI document, Class<?>... classes) {
        try {
            new ApiDescription(Index.of(classes)).filterOpenAPI(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return document;
    }
}
