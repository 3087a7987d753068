package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.resources.AccountLinks;
import org.coachconnect.sandbox.resources.Accounts;
import org.coachconnect.sandbox.resources.Balances;
import org.coachconnect.sandbox.resources.Payments;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Origin;
import org.coachconnect.sandbox.store.Store;
import org.coachconnect.sandbox.store.Transaction;
import org.coachconnect.sandbox.webhooks.Delivery;
import org.coachconnect.sandbox.webhooks.EventLog;

/** All pages, each rendered inside a transaction. */
public final class Pages {
    private final Store store;
    private final EventLog events;
    private final OverviewPage overview;
    private final ChallengePage challenge;
    private final OnboardingPage onboarding;

    /** The pages over this store. */
    public Pages(
            Store store, EventLog events, Balances balances, Payments payments, AccountLinks links, Accounts accounts) {
        this.store = store;
        this.events = events;
        this.overview = new OverviewPage(balances);
        this.challenge = new ChallengePage(payments);
        this.onboarding = new OnboardingPage(links, accounts);
    }

    /** What the sandbox holds. */
    public Page overview() {
        return inTransaction(tx -> Page.html(200, overview.render(tx)));
    }

    /** The 3-D Secure question of an intent. */
    public Page challenge(String intent, String token) {
        return inTransaction(tx -> challenge.show(tx, intent, token));
    }

    /** What follows from answering it. */
    public Page answerChallenge(String intent, String token, boolean proven) {
        return inTransaction(tx -> challenge.answer(tx, intent, token, proven));
    }

    /** The onboarding form behind an account link. */
    public Page onboarding(String token) {
        return inTransaction(tx -> onboarding.show(tx, token));
    }

    /** What follows from sending it. */
    public Page answerOnboarding(String token, boolean complete) {
        return inTransaction(tx -> onboarding.answer(tx, token, complete));
    }

    /** Sends an event again and says how far its delivery is. */
    public ObjectNode resend(String eventId) {
        return inTransaction(tx -> {
            if (tx.find(Kind.EVENT, eventId).isEmpty()) {
                throw ApiException.noSuch("event", eventId, "id");
            }
            Delivery delivery = events.resend(tx, eventId)
                    .orElseThrow(() -> ApiException.invalid(
                            null, null, "There is no address to send to: set SANDBOX_WEBHOOK_URL and start again."));
            return delivery.json();
        });
    }

    /** A file that pages refer to. */
    public Page asset(String name, String contentType) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new Page(200, contentType, new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T inTransaction(Function<Transaction, T> job) {
        return store.inTransaction(Origin.NONE, job);
    }
}
