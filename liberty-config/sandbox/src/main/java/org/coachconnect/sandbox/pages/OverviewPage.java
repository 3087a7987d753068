package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.coachconnect.sandbox.resources.Balances;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;
import org.coachconnect.sandbox.webhooks.Delivery;

/** Shows what the sandbox holds. */
final class OverviewPage {
    private static final int ROWS = 50;
    private static final String AMOUNT = "amount";
    private static final String STATUS = "status";

    private final Balances balances;

    OverviewPage(Balances balances) {
        this.balances = balances;
    }

    /** A part of the page. */
    private record Section(String anchor, String title, Kind kind, Table table) {}

    String render(Transaction tx) {
        List<Section> sections = sections(tx);
        return Html.document(
                "Overview",
                Html.fill(
                        """
                        <header>
                        <h1>Payment sandbox</h1>
                        <p>What it holds, the newest first. Cards to try: <code>4242 4242 4242 4242</code> pays,
                        <code>4000 0000 0000 0002</code> is declined, <code>4000 0000 0000 3220</code> asks for 3-D
                        Secure.</p>
                        </header>
                        <nav aria-label="Sections">{}</nav>
                        <main>
                        <section class="balance" aria-label="Platform balance">{}</section>
                        {}
                        </main>
                        """,
                        each(sections, section -> link(tx, section)),
                        balance("available") + balance("pending"),
                        each(sections, section -> render(tx, section))));
    }

    private static <T> String each(Iterable<T> items, Function<T, String> html) {
        return StreamSupport.stream(items.spliterator(), false).map(html).collect(Collectors.joining());
    }

    private static String link(Transaction tx, Section section) {
        return Html.fill(
                "<a href=\"#{}\">{} <b>{}</b></a>",
                section.anchor(),
                section.title(),
                tx.ids(section.kind()).size());
    }

    private String balance(String state) {
        return each(
                balances.balance(null).path(state),
                part -> Html.fill(
                        "<div><span>Platform balance, {}</span><strong>{}</strong></div>",
                        state,
                        Html.money(
                                part.path(AMOUNT).asLong(),
                                part.path("currency").asText())));
    }

    private static String render(Transaction tx, Section section) {
        List<ObjectNode> rows = tx.newestFirst(section.kind()).limit(ROWS).toList();
        int total = tx.ids(section.kind()).size();
        return Html.fill(
                "<section id=\"{}\"><h2>{}</h2>{}{}</section>",
                section.anchor(),
                section.title(),
                rows.isEmpty()
                        ? "<p class=\"empty\">Nothing yet.</p>"
                        : section.table().render(rows),
                total > ROWS ? Html.fill("<p class=\"empty\">The newest {} of {}.</p>", ROWS, total) : "");
    }

    private static List<Section> sections(Transaction tx) {
        return List.of(
                new Section(
                        "intents",
                        "Payment intents",
                        Kind.PAYMENT_INTENT,
                        new Table()
                                .id("Id", "id")
                                .badge("Status", v -> v.path(STATUS).asText())
                                .money("Amount", AMOUNT)
                                .money("Received", "amount_received")
                                .field("Description", "description")
                                .created()),
                new Section(
                        "charges",
                        "Charges",
                        Kind.CHARGE,
                        new Table()
                                .id("Id", "id")
                                .badge("Status", OverviewPage::chargeState)
                                .money("Amount", AMOUNT)
                                .money("Refunded", "amount_refunded")
                                .id("Payment intent", "payment_intent")
                                .text("Card", OverviewPage::card)
                                .created()),
                new Section(
                        "refunds",
                        "Refunds",
                        Kind.REFUND,
                        new Table()
                                .id("Id", "id")
                                .badge("Status", v -> v.path(STATUS).asText())
                                .money("Amount", AMOUNT)
                                .id("Charge", "charge")
                                .field("Reason", "reason")
                                .created()),
                new Section(
                        "transfers",
                        "Transfers",
                        Kind.TRANSFER,
                        new Table()
                                .id("Id", "id")
                                .money("Amount", AMOUNT)
                                .money("Reversed", "amount_reversed")
                                .id("To", "destination")
                                .id("From charge", "source_transaction")
                                .created()),
                new Section(
                        "accounts",
                        "Connected accounts",
                        Kind.ACCOUNT,
                        new Table()
                                .id("Id", "id")
                                .badge("Status", OverviewPage::accountState)
                                .field("E-mail", "email")
                                .field("Country", "country")
                                .field("Type", "type")
                                .created()),
                new Section(
                        "payouts",
                        "Payouts",
                        Kind.PAYOUT,
                        new Table()
                                .id("Id", "id")
                                .badge("Status", v -> v.path(STATUS).asText())
                                .money("Amount", AMOUNT)
                                .id("To", "destination")
                                .created()),
                new Section(
                        "events",
                        "Events",
                        Kind.EVENT,
                        new Table()
                                .id("Id", "id")
                                .field("Type", "type")
                                .badge("Delivery", v -> delivery(tx, v).state())
                                .text("Attempts", v -> attempts(delivery(tx, v)))
                                .created()
                                .html("Again", OverviewPage::resendButton)));
    }

    private static String chargeState(ObjectNode charge) {
        if (charge.path("refunded").asBoolean()) {
            return charge.path("captured").asBoolean() ? "refunded" : "released";
        }
        boolean authorised =
                charge.path("paid").asBoolean() && !charge.path("captured").asBoolean();
        return authorised ? "authorised" : charge.path(STATUS).asText();
    }

    private static String card(ObjectNode charge) {
        JsonNode card = charge.at("/payment_method_details/card");
        return card.path("brand").asText() + " " + card.path("last4").asText();
    }

    private static String accountState(ObjectNode account) {
        if (account.has("deleted")) {
            return "deleted";
        }
        return account.path("payouts_enabled").asBoolean() ? "enabled" : "restricted";
    }

    private static Delivery delivery(Transaction tx, ObjectNode event) {
        return Delivery.of(tx.get(Kind.DELIVERY, event.path("id").asText()));
    }

    private static String attempts(Delivery delivery) {
        return delivery.last().isEmpty() ? "" + delivery.attempts() : delivery.attempts() + " · " + delivery.last();
    }

    private static String resendButton(ObjectNode event) {
        String id = Html.escape(event.path("id").asText());
        return "<form method=\"post\" action=\"/sandbox/events/" + id + "/resend\"><button aria-label=\"Resend " + id
                + "\">Resend</button></form>";
    }
}
