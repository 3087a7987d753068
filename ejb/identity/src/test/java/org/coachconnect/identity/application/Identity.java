package org.coachconnect.identity.application;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.identity.RegisterAccount;
import org.coachconnect.identity.SignIn;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.identity.VerificationKey;
import org.coachconnect.identity.domain.Attempts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.PasswordHashes;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.HeapCache;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;
import org.jspecify.annotations.Nullable;

/** The facade with everything around it faked, and the steps that tests have in common. */
final class Identity {
    static final String EMAIL = "ana@example.org";
    static final String PASSWORD = "correct horse battery";

    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemorySignInSessions sessions = new InMemorySignInSessions();
    final InMemoryMailTokens tokens = new InMemoryMailTokens();
    final RecordingOutbox outbox = new RecordingOutbox();
    final SettableClock clock = SettableClock.at("2026-03-01T10:00:00Z");
    final PlainHashes hashes = new PlainHashes();
    final FakeAttempts attempts = new FakeAttempts();
    final FakeUsers users = new FakeUsers();
    final FakeOrganisations organisations = new FakeOrganisations();
    final LiveSessions live = new LiveSessions(new HeapCache<>());
    final IdentityFacadeBean facade = new IdentityFacadeBean(
            new Registrations(accounts, tokens, attempts, users, organisations, outbox, clock),
            new SignIns(accounts, sessions, users, live, clock),
            new MailedTokens(accounts, tokens, sessions, attempts, live, outbox, clock),
            organisations,
            hashes,
            new NamedTokens(),
            attempts,
            live);

    static RegisterAccount registration(String email, String password) {
        return new RegisterAccount(email, password, "Ana", "Europe/Berlin", null, Role.PLAYER);
    }

    void register() {
        facade.register(registration(EMAIL, PASSWORD));
    }

    /** Registers and verifies. */
    UUID active() {
        register();
        facade.verifyEmail(
                inOrganisation(() -> facade.issueEmailVerification(personId()).token()));
        return personId();
    }

    SignedIn signIn() {
        return signIn(EMAIL, PASSWORD);
    }

    SignedIn signIn(String email, String password) {
        return facade.signIn(new SignIn(email, password, "192.0.2.1", "Firefox"));
    }

    UUID personId() {
        return accounts.byEmail(new EmailAddress(EMAIL)).orElseThrow().id();
    }

    <T> T inOrganisation(Supplier<T> work) {
        return Scope.in(organisations.defaultOrganisation().id(), work);
    }

    /** Hashes that can be read, and a count of how often one was made or compared. */
    static final class PlainHashes implements PasswordHashes {
        int work;
        int cost = 1;

        @Override
        public String hash(String password) {
            work++;
            return cost + ":" + password;
        }

        @Override
        public boolean matches(String password, @Nullable String hash) {
            work++;
            return hash != null && hash.substring(hash.indexOf(':') + 1).equals(password);
        }

        @Override
        public boolean isOutdated(String hash) {
            return !hash.startsWith(cost + ":");
        }
    }

    /** Lets five attempts pass under each key. */
    static final class FakeAttempts implements Attempts {
        private final Map<String, Integer> counts = new HashMap<>();

        @Override
        public Duration begin(String key) {
            return counts.merge(key, 1, Integer::sum) > 5 ? Duration.ofSeconds(30) : Duration.ZERO;
        }

        @Override
        public void succeeded(String key) {
            counts.remove(key);
        }
    }

    /** Tokens that say what is in them. */
    static final class NamedTokens implements AccessTokens {
        @Override
        public Duration life() {
            return Duration.ofMinutes(10);
        }

        @Override
        public String mint(Caller person, UUID sessionId) {
            return "token of " + person.personId() + " in " + sessionId;
        }

        @Override
        public List<VerificationKey> verificationKeys() {
            return List.of();
        }
    }
}
