package org.coachconnect.web.json;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;

/** Reads and writes bodies with {@link ApiJson}; Jackson rather than JSON-B because it names the field at fault. */
@Provider
@Consumes({"application/json", "application/merge-patch+json"})
@Produces({"application/json", "application/problem+json"})
@Priority(Priorities.ENTITY_CODER)
public class ApiJsonProvider extends JacksonJsonProvider {
    public ApiJsonProvider() {
        super(ApiJson.get());
    }
}
