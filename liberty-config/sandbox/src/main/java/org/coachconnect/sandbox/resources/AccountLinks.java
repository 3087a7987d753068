package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
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
import org.coachconnect.sandbox.store.Transaction;

/** Links to the onboarding page: they work once and for a short time. */
public final class AccountLinks {
    private static final long VALID_SECONDS = 300;
    private static final String USED = "used";

    private final Fees fees;

    /** Links that age by the clock behind these fees. */
    public AccountLinks(Fees fees) {
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(ApiRoute.post(
                "/v1/account_links",
                Shape.of(
                        Param.required("account", Types.TEXT),
                        Param.required("type", Types.oneOf("account_onboarding", "account_update")),
                        Param.required("refresh_url", Types.URL),
                        Param.required("return_url", Types.URL),
                        Param.of("collect", Types.oneOf("currently_due", "eventually_due")),
                        Param.of("collection_options", Types.ANY)),
                this::create));
    }

    private Answer create(Call call) {
        String account = call.param("account").asText();
        if (call.tx().find(Kind.ACCOUNT, account).isEmpty()) {
            throw ApiException.noSuchParam("account", account, "account");
        }
        String token = Ids.next(Kind.ONBOARDING_LINK);
        long expires = fees.now() + VALID_SECONDS;
        ObjectNode link = Json.object()
                .put("id", token)
                .put("account", account)
                .put("expires_at", expires)
                .put(USED, false);
        link.set("return_url", call.param("return_url"));
        link.set("refresh_url", call.param("refresh_url"));
        call.tx().put(Kind.ONBOARDING_LINK, link);
        return Answer.ok(Json.object()
                .put("object", "account_link")
                .put("created", fees.now())
                .put("expires_at", expires)
                .put("url", call.baseUrl() + "/sandbox/onboarding/" + token));
    }

    /** A link as the onboarding page needs it. */
    public record Link(String account, String returnUrl, String refreshUrl, boolean usable) {}

    /** The link with this token. */
    public Optional<Link> find(Transaction tx, String token) {
        return tx.find(Kind.ONBOARDING_LINK, token)
                .map(link -> new Link(
                        link.path("account").asText(),
                        link.path("return_url").asText(),
                        link.path("refresh_url").asText(),
                        !link.path(USED).asBoolean() && link.path("expires_at").asLong() > fees.now()));
    }

    /** Makes the link useless from now on. */
    public void use(Transaction tx, String token) {
        tx.put(Kind.ONBOARDING_LINK, tx.get(Kind.ONBOARDING_LINK, token).put(USED, true));
    }
}
