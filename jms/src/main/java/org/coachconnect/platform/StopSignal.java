package org.coachconnect.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Puts the drain before Liberty's own stop. On SIGTERM the server closes its ports first and so refuses whoever has not heard
 * yet that it goes; a shutdown hook would run beside Liberty's, not before it. Therefore the signal itself is taken here and
 * handed on when the node has drained. systemd, Kubernetes and the launcher all send it, and nobody outside the machine can.
 * A second signal stops at once.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StopSignal {
    private static final Logger LOG = Logger.getLogger(StopSignal.class.getName());
    private static final Signal TERMINATE = new Signal("TERM");

    @Inject
    private NodeDrain drain;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean received = new AtomicBoolean();
    private SignalHandler server = SignalHandler.SIG_DFL;

    @PostConstruct
    void take() {
        try {
            server = Signal.handle(TERMINATE, this::terminate);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "This JVM gives no signals (-Xrs): the node stops without draining", e);
        }
    }

    @PreDestroy
    void giveBack() {
        Signal.handle(TERMINATE, server);
    }

    private void terminate(Signal signal) {
        if (!received.getAndSet(true)) {
            awaitDrained();
        }
        server.handle(signal);
    }

    private void awaitDrained() {
        try {
            executor.submit(drain::drain).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "The node stops without having drained", e);
        }
    }
}
