package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.coachconnect.sandbox.resources.AccountLinks;
import org.coachconnect.sandbox.resources.Accounts;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;

/** The onboarding of a connected account, in one click. */
final class OnboardingPage {
    private final AccountLinks links;
    private final Accounts accounts;

    OnboardingPage(AccountLinks links, Accounts accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    Page show(Transaction tx, String token) {
        Optional<AccountLinks.Link> link = links.find(tx, token);
        if (link.isEmpty()) {
            return gone();
        }
        if (!link.get().usable()) {
            return Page.redirect(link.get().refreshUrl());
        }
        return tx.find(Kind.ACCOUNT, link.get().account())
                .filter(account -> !account.has("deleted"))
                .map(account -> Page.html(200, Html.document("Onboarding", question(account, link.get()))))
                .orElseGet(OnboardingPage::gone);
    }

    Page answer(Transaction tx, String token, boolean complete) {
        Optional<AccountLinks.Link> link = links.find(tx, token);
        if (link.isEmpty()) {
            return gone();
        }
        if (!link.get().usable()) {
            return Page.redirect(link.get().refreshUrl());
        }
        links.use(tx, token);
        if (complete) {
            tx.find(Kind.ACCOUNT, link.get().account())
                    .filter(account -> !account.has("deleted"))
                    .ifPresent(account -> accounts.finishOnboarding(tx, account));
        }
        return Page.redirect(link.get().returnUrl());
    }

    private static Page gone() {
        return Page.html(
                404,
                Html.document(
                        "Onboarding",
                        "<main class=\"card\"><h1>No such link</h1><p>Ask for a new one where you came from.</p></main>"));
    }

    private static String question(ObjectNode account, AccountLinks.Link link) {
        return Html.fill(
                """
                <main class="card">
                <h1>Get paid out</h1>
                <p>Stripe would ask here for a name, an address, a bank account and a proof of identity. The sandbox
                fills in pretended ones.</p>
                <dl><dt>Account</dt><dd><code>{}</code></dd><dt>E-mail</dt><dd>{}</dd><dt>Country</dt><dd>{}</dd></dl>
                <form method="post">
                <button class="primary" name="outcome" value="complete">Complete onboarding</button>
                <button name="outcome" value="later">Not now</button>
                </form>
                </main>
                """,
                Html.escape(link.account()),
                Html.escape(account.path("email").asText("")),
                Html.escape(account.path("country").asText()));
    }
}
