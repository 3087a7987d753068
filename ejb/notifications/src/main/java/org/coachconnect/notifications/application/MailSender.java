package org.coachconnect.notifications.application;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.Tracing;

/**
 * Sends the mails that are due: at once after the commit that wrote them, and every few seconds for what waits for its time or
 * was left by a node that died. Claimed in one transaction, sent outside any, recorded in another: a crash in between sends a
 * mail twice, with the same Message-ID, and never loses one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

    /** Few enough that a slow mail server is done with them within the lease. */
    private static final int BATCH = 10;

    private static final AttributeKey<String> MAIL = AttributeKey.stringKey("coachconnect.mail.id");

    @Inject
    private MailQueue queue;

    @Inject
    private Postman postman;

    @Inject
    private MailMeter meter;

    @Inject
    private Tracing tracing;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean serverWasThere = new AtomicBoolean(true);

    @SuppressWarnings("NullAway.Init")
    public MailSender() {}

    @SuppressWarnings("NullAway.Init")
    MailSender(MailQueue queue, Postman postman, MailMeter meter) {
        this.queue = queue;
        this.postman = postman;
        this.meter = meter;
        this.tracing = Tracing.off();
    }

    /** Asks for a round soon, on another thread. */
    public void wakeUp() {
        wanted.set(true);
        if (!running.get()) {
            executor.execute(this::drain);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFewSeconds() {
        wanted.set(true);
        drain();
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forgetOld() {
        Scope.platform(() -> {
            queue.forgetOld();
        });
    }

    void drain() {
        while (wanted.get() && running.compareAndSet(false, true)) {
            try {
                while (wanted.getAndSet(false)) {
                    Scope.platform(this::sendAll);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Mails wait: they cannot be read or recorded now", e);
            } finally {
                running.set(false);
            }
        }
    }

    void sendAll() {
        boolean serverIsThere = true;
        List<MailQueue.Claimed> batch = queue.claim(BATCH);
        while (!batch.isEmpty()) {
            for (MailQueue.Claimed mail : batch) {
                serverIsThere &= sendInItsTrace(mail) != Postman.Outcome.NO_SERVER;
            }
            batch = serverIsThere ? queue.claim(BATCH) : List.of();
        }
        tellOnce(serverIsThere);
    }

    /** The trace goes on in which the mail was written. */
    private Postman.Outcome sendInItsTrace(MailQueue.Claimed mail) {
        return tracing.continuing(
                mail.traceparent(),
                "send mail",
                SpanKind.CLIENT,
                Attributes.of(MAIL, mail.id().toString()),
                () -> send(mail));
    }

    private Postman.Outcome send(MailQueue.Claimed mail) {
        Postman.Result result = postman.send(mail.id(), mail.to(), mail.content());
        queue.record(mail.id(), result);
        meter.tried(result.outcome());
        if (result.outcome() == Postman.Outcome.NOT_NOW || result.outcome() == Postman.Outcome.NEVER) {
            LOG.log(Level.WARNING, "Mail {0} was not sent: {1}", new Object[] {mail.id(), result.reason()});
        }
        return result.outcome();
    }

    private void tellOnce(boolean serverIsThere) {
        if (serverWasThere.getAndSet(serverIsThere) && !serverIsThere) {
            LOG.log(Level.WARNING, "The mail server cannot be reached; mails wait");
        }
    }
}
