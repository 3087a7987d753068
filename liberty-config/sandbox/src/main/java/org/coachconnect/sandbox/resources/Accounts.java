package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
import org.coachconnect.sandbox.webhooks.EventLog;

/** Connected accounts: who is paid out. They can do nothing until their onboarding is complete. */
public final class Accounts {
    static final String TRANSFERS = "transfers";

    private static final String WHAT = "account";
    private static final String ONE = "/v1/accounts/{account}";
    private static final String ACTIVE = "active";
    private static final Param REQUESTED = Param.of("requested", Types.BOOLEAN);
    private static final String[] KEPT = {
        "email", "business_type", "business_profile", "individual", "company", "tos_acceptance"
    };
    private static final Shape CHANGEABLE = Shape.of(
            Param.of("email", Types.TEXT),
            Param.of("business_type", Types.oneOf("individual", "company", "non_profit", "government_entity")),
            Param.of("business_profile", Types.ANY),
            Param.of("individual", Types.ANY),
            Param.of("company", Types.ANY),
            Param.of("tos_acceptance", Types.ANY),
            Param.of("external_account", Types.ANY),
            Param.of("settings", Types.ANY),
            Param.of("default_currency", Types.CURRENCY),
            Param.of(
                    "capabilities",
                    Types.object(
                            Param.of(TRANSFERS, Types.object(REQUESTED)),
                            Param.of("card_payments", Types.object(REQUESTED)))),
            Metadata.PARAM);

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Accounts whose changes are told to this log. */
    public Accounts(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post(
                        "/v1/accounts",
                        CHANGEABLE.and(
                                Param.of("type", Types.oneOf("express", "custom", "standard")),
                                Param.of("controller", Types.ANY),
                                Param.of("country", Types.TEXT)),
                        this::create),
                ApiRoute.get(
                        "/v1/accounts",
                        Lists.shape(),
                        call -> Lists.page(call, Kind.ACCOUNT, account -> !account.has("deleted"))),
                ApiRoute.get(ONE, Shape.of(), call -> Answer.ok(find(call))).forConnectedAccounts(),
                ApiRoute.post(ONE, CHANGEABLE, this::update),
                ApiRoute.delete(ONE, this::delete),
                ApiRoute.post(ONE + "/login_links", Shape.of(), this::loginLink));
    }

    private static ObjectNode find(Call call) {
        String id = call.variable(WHAT);
        return call.tx()
                .find(Kind.ACCOUNT, id)
                .filter(account -> !account.has("deleted"))
                .orElseThrow(() -> ApiException.noSuch(WHAT, id, WHAT));
    }

    private Answer create(Call call) {
        String country = call.text("country").orElse("DE").toUpperCase(Locale.ROOT);
        if (!List.of(Locale.getISOCountries()).contains(country)) {
            throw ApiException.invalid("country_unsupported", "country", "Country '" + country + "' is unknown.");
        }
        String dashboard =
                call.param("controller").path("stripe_dashboard").path("type").asText("express");
        ObjectNode account = Json.object()
                .put("id", Ids.next(Kind.ACCOUNT))
                .put("object", WHAT)
                .put("charges_enabled", false)
                .put("country", country)
                .put("created", fees.now())
                .put("default_currency", call.text("default_currency").orElseGet(() -> currencyOf(country)))
                .put("details_submitted", false)
                .put("payouts_enabled", false)
                .put("type", call.text("type").orElse(dashboard));
        account.putObject("capabilities");
        account.putObject("controller").put("is_controller", true).put("type", "application");
        account.set(
                "external_accounts",
                Lists.list("/v1/accounts/" + id(account) + "/external_accounts", List.of(), false));
        account.putObject("settings")
                .putObject("payouts")
                .put("debit_negative_balances", true)
                .putObject("schedule")
                .put("delay_days", 7)
                .put("interval", "daily");
        change(call, account);
        return Answer.ok(call.tx().put(Kind.ACCOUNT, account));
    }

    private static String currencyOf(String country) {
        Currency currency = Currency.getInstance(new Locale("", country));
        return currency == null ? "eur" : currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    private Answer update(Call call) {
        ObjectNode account = find(call);
        change(call, account);
        if (!account.path("type").asText().equals("express")
                || account.path("details_submitted").asBoolean()) {
            events.record(call.tx(), "account.updated", account, id(account));
        }
        return Answer.ok(call.tx().put(Kind.ACCOUNT, account));
    }

    private static void change(Call call, ObjectNode account) {
        Metadata.merge(call, account);
        Metadata.copy(call, account, KEPT);
        call.text("default_currency").ifPresent(currency -> account.put("default_currency", currency));
        JsonNode interval =
                call.param("settings").path("payouts").path("schedule").path("interval");
        if (interval.isTextual()) {
            ((ObjectNode) account.at("/settings/payouts/schedule")).set("interval", interval);
        }
        ObjectNode capabilities = account.withObjectProperty("capabilities");
        String granted = account.path("details_submitted").asBoolean() ? ACTIVE : "inactive";
        call.param("capabilities").fields().forEachRemaining(capability -> {
            if (capability.getValue().path("requested").asBoolean()) {
                capabilities.put(capability.getKey(), granted);
            } else {
                capabilities.remove(capability.getKey());
            }
        });
        if (call.param("external_account") instanceof ObjectNode bank) {
            addBank(account, bank.path("account_number").asText());
        }
        boolean custom = account.path("type").asText().equals("custom");
        boolean identified =
                account.path("individual").isObject() || account.path("company").isObject();
        boolean accepted = account.path("tos_acceptance").has("date");
        if (custom && identified && accepted && hasBank(account)) {
            complete(account);
        }
        requirements(account);
    }

    private static boolean hasBank(ObjectNode account) {
        return !account.path("external_accounts").path("data").isEmpty();
    }

    private static void addBank(ObjectNode account, String number) {
        ArrayNode banks = account.withObjectProperty("external_accounts").withArrayProperty("data");
        banks.removeAll();
        ObjectNode bank = banks.addObject()
                .put("id", "ba_" + Ids.random(24))
                .put("object", "bank_account")
                .put("account", id(account))
                .put("bank_name", "SANDBOX BANK");
        bank.set("country", account.path("country"));
        bank.set("currency", account.path("default_currency"));
        bank.put("default_for_currency", true)
                .put("last4", number.length() < 4 ? "3000" : number.substring(number.length() - 4))
                .put("status", "new");
    }

    /** Completes the onboarding, as a click on the onboarding page does. */
    public void finishOnboarding(Transaction tx, ObjectNode account) {
        if (!hasBank(account)) {
            addBank(account, "DE89370400440532013000");
        }
        complete(account);
        requirements(account);
        tx.put(Kind.ACCOUNT, account);
        events.record(tx, "account.updated", account, id(account));
    }

    private static void complete(ObjectNode account) {
        account.put("details_submitted", true).put("charges_enabled", true).put("payouts_enabled", true);
        ObjectNode capabilities = account.withObjectProperty("capabilities");
        List<String> names = new ArrayList<>();
        capabilities.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> capabilities.put(name, ACTIVE));
    }

    private static void requirements(ObjectNode account) {
        boolean done = account.path("details_submitted").asBoolean();
        ObjectNode requirements = account.putObject("requirements");
        requirements.putArray("alternatives");
        requirements.putNull("current_deadline");
        ArrayNode due = requirements.putArray("currently_due");
        if (!done) {
            List.of("business_type", "external_account", "individual.first_name", "tos_acceptance.date")
                    .forEach(due::add);
        }
        requirements.put("disabled_reason", done ? null : "requirements.past_due");
        requirements.putArray("errors");
        requirements.set("eventually_due", due.deepCopy());
        requirements.set("past_due", due.deepCopy());
        requirements.putArray("pending_verification");
    }

    /** May this account receive transfers? */
    static boolean takesTransfers(ObjectNode account) {
        return account.path("capabilities").path(TRANSFERS).asText().equals(ACTIVE);
    }

    private static String id(ObjectNode account) {
        return account.path("id").asText();
    }

    private Answer delete(Call call) {
        ObjectNode account = find(call);
        for (String currency : ledger.currencies(id(account))) {
            if (ledger.available(id(account), currency) + ledger.pending(id(account), currency) != 0) {
                throw ApiException.invalid(null, null, "The account cannot be deleted while it has a balance.");
            }
        }
        account.retain("id", "object").put("deleted", true);
        return Answer.ok(call.tx().put(Kind.ACCOUNT, account));
    }

    private Answer loginLink(Call call) {
        ObjectNode account = find(call);
        if (!account.path("details_submitted").asBoolean()) {
            throw ApiException.invalid(
                    null, null, "Cannot create a login link for an account that has not completed onboarding.");
        }
        return Answer.ok(Json.object()
                .put("object", "login_link")
                .put("created", fees.now())
                .put("url", call.baseUrl() + "/#accounts"));
    }
}
