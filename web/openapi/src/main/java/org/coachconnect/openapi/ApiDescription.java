package org.coachconnect.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * The filter that smallrye-open-api-maven-plugin runs over the document it made: which fields are always there, what every
 * operation is called, which header it needs and how it fails. It fails the build rather than guess.
 */
public final class ApiDescription implements OASFilter {
    private final IndexView classes;

    /** Called by the plugin with the index of all classes it scanned. */
    public ApiDescription(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new RecordSchemas(classes).complete(document.getComponents().getSchemas());
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        new Operations(classes).complete(operations);
    }
}
