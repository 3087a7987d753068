package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.coachconnect.sandbox.resources.Payments;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;

/** The 3-D Secure challenge: the payer proves who it is with a click, or fails to. */
final class ChallengePage {
    private final Payments payments;

    ChallengePage(Payments payments) {
        this.payments = payments;
    }

    Page show(Transaction tx, String intentId, String token) {
        return waiting(tx, intentId, token)
                .map(intent -> Page.html(200, Html.document("3-D Secure", question(intent))))
                .orElseGet(ChallengePage::over);
    }

    Page answer(Transaction tx, String intentId, String token, boolean proven) {
        Optional<ObjectNode> waiting = waiting(tx, intentId, token);
        if (waiting.isEmpty()) {
            return over();
        }
        ObjectNode intent = waiting.get();
        String returnUrl = intent.at("/next_action/redirect_to_url/return_url").asText("");
        payments.conclude(tx, intent, proven);
        if (returnUrl.isEmpty()) {
            return Page.html(200, Html.document("3-D Secure", done(intent)));
        }
        boolean paid = !intent.path("status").asText().equals("requires_payment_method");
        return Page.redirect(returnUrl + (returnUrl.contains("?") ? "&" : "?") + "payment_intent=" + intentId
                + "&payment_intent_client_secret="
                + intent.path("client_secret").asText() + "&redirect_status=" + (paid ? "succeeded" : "failed"));
    }

    private static Optional<ObjectNode> waiting(Transaction tx, String intentId, String token) {
        return tx.find(Kind.PAYMENT_INTENT, intentId).filter(intent -> Payments.awaits(intent, token));
    }

    private static Page over() {
        return Page.html(
                410,
                Html.document(
                        "3-D Secure",
                        "<main class=\"card\"><h1>This challenge is over</h1><p>It was answered before, or the payment"
                                + " was changed meanwhile. Go back and try again.</p></main>"));
    }

    private static String question(ObjectNode intent) {
        return Html.fill(
                """
                <main class="card">
                <h1>Is it you who pays?</h1>
                <p class="amount">{}</p>
                <p>Your pretended bank asks for 3-D Secure. <code>{}</code></p>
                <form method="post">
                <button class="primary" name="outcome" value="complete">Complete authentication</button>
                <button name="outcome" value="fail">Fail authentication</button>
                </form>
                </main>
                """,
                Html.money(
                        intent.path("amount").asLong(), intent.path("currency").asText()),
                Html.escape(intent.path("id").asText()));
    }

    private static String done(ObjectNode intent) {
        return "<main class=\"card\"><h1>Done</h1><p>The payment is now <strong>"
                + Html.escape(intent.path("status").asText().replace('_', ' '))
                + "</strong>. You may close this window.</p></main>";
    }
}
