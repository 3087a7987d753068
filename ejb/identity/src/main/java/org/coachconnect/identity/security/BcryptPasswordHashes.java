package org.coachconnect.identity.security;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coachconnect.identity.SignInBusy;
import org.coachconnect.identity.domain.PasswordHashes;
import org.coachconnect.kernel.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Bcrypt with a configured cost. What is hashed is a digest of the password, because bcrypt itself passes over everything
 * beyond 72 bytes. At most as many hashes run at once as there are processors; who waits too long is told to come back.
 */
@ApplicationScoped
public class BcryptPasswordHashes implements PasswordHashes {
    private static final int LOWEST_COST = 4;
    private static final int HIGHEST_COST = 20;
    private static final long LONGEST_WAIT_SECONDS = 15;

    @Inject
    @ConfigProperty(name = "coachconnect.bcrypt-cost", defaultValue = "12")
    private int cost;

    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private String nobodysHash = "";

    public BcryptPasswordHashes() {}

    BcryptPasswordHashes(int cost) {
        this.cost = cost;
        prepare();
    }

    @PostConstruct
    void prepare() {
        if (cost < LOWEST_COST || cost > HIGHEST_COST) {
            throw new IllegalStateException(
                    "coachconnect.bcrypt-cost must be " + LOWEST_COST + " to " + HIGHEST_COST + ", not " + cost);
        }
        nobodysHash = hash(Secrets.newToken());
    }

    @Override
    public String hash(String password) {
        return oneOfFew(() -> BcryptFunction.getInstance(Bcrypt.B, cost)
                .hash(digest(password))
                .getResult());
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        String stored = hash == null ? nobodysHash : hash;
        boolean same = oneOfFew(() -> BcryptFunction.getInstanceFromHash(stored).check(digest(password), stored));
        return same && hash != null;
    }

    @Override
    public boolean isOutdated(String hash) {
        return BcryptFunction.getInstanceFromHash(hash).getLogarithmicRounds() < cost;
    }

    /** 64 hexadecimal characters, with a prefix of ours so that no list of digests from elsewhere fits. */
    private static String digest(String password) {
        return Secrets.hash("coachconnect.password:" + Normalizer.normalize(password, Normalizer.Form.NFKC));
    }

    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (SignInBusy) new SignInBusy().initCause(e);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
