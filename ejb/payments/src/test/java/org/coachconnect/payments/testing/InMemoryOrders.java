package org.coachconnect.payments.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.OrderState;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;

/** Orders in memory; like the table, it takes one of each kind per payment. */
public final class InMemoryOrders implements ProcessorOrders {
    private final List<ProcessorOrder> orders = new ArrayList<>();

    @Override
    public void add(ProcessorOrder order) {
        if (of(order.paymentId(), order.kind()).isPresent()) {
            throw new IllegalStateException("A second " + order.kind());
        }
        orders.add(order);
    }

    @Override
    public Optional<ProcessorOrder> find(UUID id) {
        return orders.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ProcessorOrder> reread(UUID id) {
        return find(id);
    }

    @Override
    public Optional<ProcessorOrder> of(UUID paymentId, OrderKind kind) {
        return orders.stream()
                .filter(o -> o.paymentId().equals(paymentId) && o.kind() == kind)
                .findFirst();
    }

    @Override
    public List<Claim> claimDue(Instant now, int most) {
        List<ProcessorOrder> due = orders.stream()
                .filter(o -> o.isWaiting()
                        && o.kind() != OrderKind.CAPTURE
                        && !o.nextAttemptAt().isAfter(now))
                .limit(most)
                .toList();
        due.forEach(o -> o.claim(now));
        return due.stream().map(o -> new Claim(o.id(), o.organisationId())).toList();
    }

    @Override
    public List<ProcessorOrder> failed(int most) {
        return orders.stream()
                .filter(o -> o.state() == OrderState.FAILED && o.kind() != OrderKind.CAPTURE)
                .limit(most)
                .toList();
    }
}
