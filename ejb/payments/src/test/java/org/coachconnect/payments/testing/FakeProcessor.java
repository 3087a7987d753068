package org.coachconnect.payments.testing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.WebhookSignatureInvalid;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.ProcessorNotAsked;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * A processor in memory: keeps intents, answers a repeated idempotency key with its first answer, and can be told to lose
 * answers or to refuse.
 */
public final class FakeProcessor implements PaymentProcessor {
    public static final String SIGNATURE = "signed";
    public static final long FEE = 93;

    private final Map<String, Intent> intents = new ConcurrentHashMap<>();
    private final Map<String, NewIntent> terms = new ConcurrentHashMap<>();
    private final Map<String, Object> answers = new ConcurrentHashMap<>();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, Long> movements = new HashMap<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private boolean losesTheNextAnswer;

    /** What was really done, e.g. {@code transfer 3825 to acct_1}; a repeated key does nothing more. */
    public List<String> done() {
        return List.copyOf(done);
    }

    /** The keys that were used, in order. */
    public synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    /** The next call does what it should, but its answer is lost. */
    public void loseTheNextAnswer() {
        losesTheNextAnswer = true;
    }

    public void refuseNext(String code) {
        failures.add(new ProcessorRefused(code, new IllegalStateException(code)));
    }

    public void beUnreachableOnce() {
        failures.add(unavailable());
    }

    /** The circuit breaker before the processor is open. */
    public void notBeAskedOnce() {
        failures.add(new ProcessorNotAsked(new IllegalStateException("open")));
    }

    /** The player's card is authorised. */
    public void authorize(String intentId) {
        change(intentId, IntentState.AUTHORIZED, null);
    }

    /** The player's card is declined. */
    public void decline(String intentId, String code) {
        change(intentId, IntentState.OPEN, code);
    }

    /** The owner completed the account. */
    public void complete(String accountId) {
        accounts.put(accountId, new Account(accountId, true, true));
    }

    /** Somebody moved money without us. */
    public void move(String currency, long net) {
        movements.merge(currency, net, Long::sum);
    }

    @Override
    public Intent openIntent(NewIntent intent, String key) {
        return once(key, () -> {
            String id = "pi_" + intent.paymentId();
            terms.put(id, intent);
            Intent opened = new Intent(id, id + "_secret_x", intent.paymentId(), IntentState.OPEN, null, null);
            intents.put(id, opened);
            done.add("open " + intent.amount().amount());
            return opened;
        });
    }

    @Override
    public Intent intent(String intentId) {
        return Optional.ofNullable(intents.get(intentId))
                .orElseThrow(() -> new ProcessorRefused("resource_missing", new IllegalStateException(intentId)));
    }

    @Override
    public Intent capture(String intentId, String key) {
        return once(key, () -> {
            require(intentId, IntentState.AUTHORIZED);
            done.add("capture");
            move("EUR", amount(intentId).amount() - FEE);
            return change(intentId, IntentState.CAPTURED, null);
        });
    }

    @Override
    public Intent cancel(String intentId, String key) {
        return once(key, () -> {
            IntentState state = intent(intentId).state();
            if (state == IntentState.CAPTURED || state == IntentState.CANCELLED) {
                throw unexpectedState();
            }
            done.add("cancel");
            return change(intentId, IntentState.CANCELLED, null);
        });
    }

    @Override
    public Refund refund(String chargeId, UUID paymentId, Money amount, String key) {
        return once(key, () -> {
            done.add("refund " + amount.amount());
            move(amount.currency(), -amount.amount());
            return new Refund("re_" + key, Money.of(0, amount.currency()));
        });
    }

    @Override
    public String transfer(NewTransfer transfer, String key) {
        return once(key, () -> {
            done.add("transfer " + transfer.amount().amount() + " to " + transfer.destination());
            move(transfer.amount().currency(), -transfer.amount().amount());
            return "tr_" + key;
        });
    }

    @Override
    public String createAccount(UUID personId, String key) {
        return once(key, () -> {
            String id = "acct_" + personId;
            accounts.put(id, new Account(id, false, false));
            done.add("account");
            return id;
        });
    }

    @Override
    public Account account(String accountId) {
        return Optional.ofNullable(accounts.get(accountId))
                .orElseThrow(() -> new ProcessorRefused("resource_missing", new IllegalStateException(accountId)));
    }

    @Override
    public String onboardingLink(String accountId) {
        return "https://processor.test/onboarding/" + accountId;
    }

    @Override
    public Map<String, Long> movements(Instant after, Instant until) {
        return Map.copyOf(movements);
    }

    /** The payload is {@code eventId type objectId}. */
    @Override
    public Notice read(String payload, String signature) {
        if (!signature.equals(SIGNATURE)) {
            throw new WebhookSignatureInvalid();
        }
        String[] parts = payload.split(" ", -1);
        NoticeKind kind = switch (parts[1]) {
            case "intent" -> NoticeKind.INTENT;
            case "failed" -> NoticeKind.INTENT_FAILED;
            case "account" -> NoticeKind.ACCOUNT;
            default -> NoticeKind.OTHER;
        };
        return new Notice(parts[0], parts[1], kind, Optional.of(parts[2]));
    }

    @Override
    public String publishableKey() {
        return "pk_test_fake";
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> T once(String key, Supplier<T> work) {
        keys.add(key);
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        T answer = (T) answers.get(key);
        if (answer == null) {
            answer = work.get();
            answers.put(key, answer);
        }
        if (losesTheNextAnswer) {
            losesTheNextAnswer = false;
            throw unavailable();
        }
        return answer;
    }

    private void require(String intentId, IntentState state) {
        if (intent(intentId).state() != state) {
            throw unexpectedState();
        }
    }

    private Intent change(String intentId, IntentState state, @Nullable String failure) {
        Intent before = intent(intentId);
        Charge charge = state == IntentState.CAPTURED
                ? new Charge(
                        "ch_" + intentId,
                        amount(intentId),
                        Money.of(FEE, amount(intentId).currency()))
                : null;
        Intent after = new Intent(intentId, before.clientSecret(), before.paymentId(), state, charge, failure);
        intents.put(intentId, after);
        return after;
    }

    private Money amount(String intentId) {
        NewIntent intent = terms.get(intentId);
        if (intent == null) {
            throw new IllegalStateException("No intent " + intentId);
        }
        return intent.amount();
    }

    private static ProcessorRefused unexpectedState() {
        return new ProcessorRefused(
                "payment_intent_unexpected_state", new IllegalStateException("The intent is further"));
    }

    private static ProcessorUnavailable unavailable() {
        return new ProcessorUnavailable("No answer", new IllegalStateException("Connection reset"));
    }
}
