package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.jspecify.annotations.Nullable;

/** The balance, and the balance transactions it is the sum of. */
public final class Balances {
    private final Ledger ledger;

    /** Balances of this ledger. */
    public Balances(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("/v1/balance", Shape.of(), call -> Answer.ok(balance(call.account())))
                        .forConnectedAccounts(),
                ApiRoute.get(
                                "/v1/balance_transactions",
                                Lists.shape(
                                        Param.of("type", Types.TEXT),
                                        Param.of("source", Types.TEXT),
                                        Param.of("currency", Types.CURRENCY)),
                                call -> Lists.page(
                                        call,
                                        Kind.BALANCE_TRANSACTION,
                                        Lists.fields(call, "type", "source", "currency")))
                        .forConnectedAccounts(),
                ApiRoute.get("/v1/balance_transactions/{id}", Shape.of(), Balances::find)
                        .forConnectedAccounts());
    }

    private static Answer find(Call call) {
        String id = call.variable("id");
        return Answer.ok(call.tx()
                .find(Kind.BALANCE_TRANSACTION, id)
                .filter(found -> Owners.owns(call.account(), found))
                .orElseThrow(() -> ApiException.noSuch("balance transaction", id, "id")));
    }

    /** The balance of an account; null for the platform. */
    public ObjectNode balance(@Nullable String account) {
        ObjectNode balance = Json.object().put("object", "balance");
        ArrayNode available = balance.putArray("available");
        balance.put("livemode", false);
        ArrayNode pending = balance.putArray("pending");
        for (String currency : ledger.currencies(account)) {
            add(available, currency, ledger.available(account, currency));
            add(pending, currency, ledger.pending(account, currency));
        }
        if (available.isEmpty()) {
            add(available, "eur", 0);
            add(pending, "eur", 0);
        }
        return balance;
    }

    private static void add(ArrayNode list, String currency, long amount) {
        list.addObject()
                .put("amount", amount)
                .put("currency", currency)
                .putObject("source_types")
                .put("card", amount);
    }
}
