package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.webhooks.EventLog;

/** Customers: who pays. */
public final class Customers {
    private static final String WHAT = "customer";
    private static final String ONE = "/v1/customers/{customer}";
    private static final String[] FIELDS = {"description", "email", "name", "phone", "address", "shipping"};
    private static final Shape SHAPE = Shape.of(
            Param.of("description", Types.REMOVABLE_TEXT),
            Param.of("email", Types.REMOVABLE_TEXT),
            Param.of("name", Types.REMOVABLE_TEXT),
            Param.of("phone", Types.REMOVABLE_TEXT),
            Param.of("address", Types.ANY),
            Param.of("shipping", Types.ANY),
            Param.of("preferred_locales", Types.listOf(Types.TEXT)),
            Metadata.PARAM);

    private final EventLog events;
    private final Fees fees;

    /** Customers whose changes are told to this log. */
    public Customers(EventLog events, Fees fees) {
        this.events = events;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("/v1/customers", SHAPE, this::create),
                ApiRoute.get(
                        "/v1/customers",
                        Lists.shape(Param.of("email", Types.TEXT)),
                        call -> Lists.page(
                                call, Kind.CUSTOMER, Lists.fields(call, "email").and(c -> !c.has("deleted")))),
                ApiRoute.get(ONE, Shape.of(), call -> Answer.ok(find(call))),
                ApiRoute.post(ONE, SHAPE, this::update),
                ApiRoute.delete(ONE, this::delete));
    }

    private static ObjectNode find(Call call) {
        String id = call.variable(WHAT);
        return call.tx().find(Kind.CUSTOMER, id).orElseThrow(() -> ApiException.noSuch(WHAT, id, "id"));
    }

    private static ObjectNode findLiving(Call call) {
        ObjectNode customer = find(call);
        if (customer.has("deleted")) {
            throw ApiException.noSuch(WHAT, call.variable(WHAT), "id");
        }
        return customer;
    }

    private Answer create(Call call) {
        ObjectNode customer = Json.object()
                .put("id", Ids.next(Kind.CUSTOMER))
                .put("object", WHAT)
                .put("balance", 0)
                .put("created", fees.now())
                .putNull("currency")
                .putNull("default_source")
                .put("delinquent", false)
                .put("livemode", false);
        customer.putArray("preferred_locales");
        return save(call, customer, "customer.created");
    }

    private Answer update(Call call) {
        return save(call, findLiving(call), "customer.updated");
    }

    private Answer save(Call call, ObjectNode customer, String event) {
        Metadata.merge(call, customer);
        Metadata.copy(call, customer, FIELDS);
        if (call.params().has("preferred_locales")) {
            customer.set("preferred_locales", call.param("preferred_locales"));
        }
        events.record(call.tx(), event, customer);
        return Answer.ok(call.tx().put(Kind.CUSTOMER, customer));
    }

    private Answer delete(Call call) {
        ObjectNode customer = findLiving(call);
        events.record(call.tx(), "customer.deleted", customer);
        customer.retain("id", "object").put("deleted", true);
        return Answer.ok(call.tx().put(Kind.CUSTOMER, customer));
    }
}
