package org.coachconnect.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.platform.OneTimeJobs;
import org.coachconnect.platform.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty installation once: organisations, coaches, players, and the weeks they have had together. While it works the
 * product's clock runs behind and the server is not ready (see {@link DemoReadiness}).
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    private static final String JOB = "demo-data";
    private static final Duration BEGIN = DemoWeeks.LENGTH.plusDays(1);

    @Inject
    @ConfigProperty(name = "coachconnect.demo.enabled", defaultValue = "false")
    private boolean enabled;

    @EJB
    private OneTimeJobs jobs;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoWeeks weeks;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (enabled && !jobs.isDone(JOB)) {
            SystemClock.shift(BEGIN.negated());
            executor.execute(this::fill);
        }
    }

    private void fill() {
        long started = System.nanoTime();
        try {
            DemoPeople.Cast cast = people.gather();
            weeks.live(cast);
            SystemClock.shift(Duration.ZERO);
            weeks.bookAhead(cast);
            jobs.markDone(JOB);
            LOG.log(Level.INFO, "Demo data: {0} coaches and {1} players, {2} bookings, in {3} s", new Object[] {
                cast.coaches().size(),
                cast.players().size(),
                weeks.booked(),
                Duration.ofNanos(System.nanoTime() - started).toSeconds()
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The demo data is incomplete; the product runs without the rest", e);
        } finally {
            SystemClock.shift(Duration.ZERO);
        }
    }
}
