package org.coachconnect.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The orders to the processor. A payment has at most one of each kind. */
public interface ProcessorOrders {
    void add(ProcessorOrder order);

    Optional<ProcessorOrder> find(UUID id);

    /** The same, as it is in the database now; for use after its payment was locked. */
    Optional<ProcessorOrder> reread(UUID id);

    Optional<ProcessorOrder> of(UUID paymentId, OrderKind kind);

    /**
     * Claims orders that are due; what another node is claiming is passed over. Captures are never among them: whether to
     * capture is for the coach to say again.
     */
    List<Claim> claimDue(Instant now, int most);

    /** What was given up, oldest first. */
    List<ProcessorOrder> failed(int most);

    /** A claimed order, to be worked on in its organisation. */
    record Claim(UUID orderId, UUID organisationId) {}
}
