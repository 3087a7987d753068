package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.Presenter;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;
import org.coachconnect.sandbox.webhooks.Delivery;

/** Expands ids into objects ({@code expand[]=latest_charge.balance_transaction}) and fills in what changes with time. */
public final class Views implements Presenter {
    private static final int MAX_DEPTH = 4;

    private final Ledger ledger;

    /** Views with the availability as this ledger sees it. */
    public Views(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public ObjectNode present(Transaction tx, ObjectNode body, ArrayNode expand) {
        ObjectNode view = body.deepCopy();
        for (JsonNode path : expand) {
            List<String> parts = List.of(path.asText().split("\\.", -1));
            if (parts.size() > MAX_DEPTH + 1) {
                throw ApiException.invalid(null, "expand", "You cannot expand more than " + MAX_DEPTH + " levels.");
            }
            expand(tx, view, parts, path.asText());
        }
        refresh(tx, view);
        return Json.published(view);
    }

    private void expand(Transaction tx, JsonNode at, List<String> parts, String whole) {
        if (parts.isEmpty() || at.isNull()) {
            return;
        }
        if (at instanceof ArrayNode items) {
            items.forEach(item -> expand(tx, item, parts, whole));
            return;
        }
        String name = parts.get(0);
        if (!(at instanceof ObjectNode object) || !object.has(name)) {
            throw ApiException.invalid(null, "expand", "This property cannot be expanded (" + whole + ").");
        }
        JsonNode value = object.path(name);
        if (value instanceof TextNode id) {
            ObjectNode expanded = Kind.ofId(id.asText())
                    .flatMap(kind -> tx.find(kind, id.asText()))
                    .orElseThrow(() ->
                            ApiException.invalid(null, "expand", "This property cannot be expanded (" + whole + ")."))
                    .deepCopy();
            object.set(name, expanded);
            value = expanded;
        }
        expand(tx, value, parts.subList(1, parts.size()), whole);
    }

    private void refresh(Transaction tx, JsonNode node) {
        if (node instanceof ObjectNode object) {
            switch (object.path("object").asText()) {
                case "balance_transaction" ->
                    object.put(
                            Payments.STATUS,
                            ledger.statusAt(object.path("available_on").asLong()));
                case "event" ->
                    object.put("pending_webhooks", waiting(tx, object.path("id").asText()) ? 1 : 0);
                default -> {
                    // nothing of it depends on the time
                }
            }
        }
        node.elements().forEachRemaining(child -> refresh(tx, child));
    }

    private static boolean waiting(Transaction tx, String event) {
        return tx.find(Kind.DELIVERY, event)
                .map(Delivery::of)
                .filter(delivery -> delivery.state().equals(Delivery.PENDING))
                .isPresent();
    }
}
