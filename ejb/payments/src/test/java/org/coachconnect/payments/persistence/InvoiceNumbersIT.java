package org.coachconnect.payments.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class InvoiceNumbersIT {
    private static final int THREADS = 8;
    private static final int EACH = 10;

    private final UUID issuer = Ids.next();

    private long next(boolean fails) {
        return Scope.in(
                issuer,
                () -> Database.get().inTransaction("payments", em -> {
                    long number = Jpa.on(em).invoices().nextNumber(issuer, InvoiceKind.INVOICE);
                    if (fails) {
                        throw new IllegalStateException("Rolled back");
                    }
                    return number;
                }));
    }

    @Test
    void aTransactionThatRollsBackLeavesNoGap() {
        assertThat(next(false)).isEqualTo(1);
        assertThatThrownBy(() -> next(true)).hasMessage("Rolled back");
        assertThat(next(false)).isEqualTo(2);
    }

    @Test
    void manyAtOnceGetEveryNumberOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Long>> work =
                    () -> LongStream.range(0, EACH).mapToObj(i -> next(false)).toList();
            List<Future<List<Long>>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                runs.add(threads.submit(work));
            }
            List<Long> numbers = new ArrayList<>();
            for (Future<List<Long>> run : runs) {
                numbers.addAll(run.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }
}
