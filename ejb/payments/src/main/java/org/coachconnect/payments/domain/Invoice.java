package org.coachconnect.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An invoice, or the credit note that corrects one: everything its paper says, so that it can be printed again for ever. */
@Entity
@Table(schema = "payments", name = "invoice")
public class Invoice {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "payment_id")
    private UUID paymentId;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @Column(name = "number")
    private long number;

    @Column(name = "corrected_number")
    private @Nullable Long correctedNumber;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "coach_name")
    private String coachName;

    private String description;
    private long amount;

    @Column(name = "tax_basis_points")
    private int taxBasisPoints;

    private long tax;
    private String currency;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    private Invoice(
            UUID id, InvoiceKind kind, long number, String issuerName, Payment payment, Money amount, Instant now) {
        this.id = id;
        this.organisationId = payment.organisationId();
        this.paymentId = payment.id();
        this.kind = kind;
        this.number = number;
        this.issuerName = issuerName;
        this.customerName = payment.playerName();
        this.coachName = payment.coachName();
        this.description = payment.description();
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.issuedAt = now;
    }

    public static Invoice of(UUID id, long number, String issuerName, Payment payment, Instant now) {
        return new Invoice(id, InvoiceKind.INVOICE, number, issuerName, payment, payment.amount(), now);
    }

    /** The credit note over what went back. */
    public Invoice credit(UUID creditNoteId, long creditNoteNumber, Payment payment, Money back, Instant now) {
        Invoice note =
                new Invoice(creditNoteId, InvoiceKind.CREDIT_NOTE, creditNoteNumber, issuerName, payment, back, now);
        note.correctedNumber = number;
        return note;
    }

    public String number() {
        return kind.format(number);
    }

    /** The invoice that a credit note corrects; null on an invoice. */
    public @Nullable String correctedNumber() {
        return correctedNumber == null ? null : InvoiceKind.INVOICE.format(correctedNumber);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public InvoiceKind kind() {
        return kind;
    }

    public String issuerName() {
        return issuerName;
    }

    public String customerName() {
        return customerName;
    }

    public String coachName() {
        return coachName;
    }

    public String description() {
        return description;
    }

    /** The gross amount. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    public Money tax() {
        return Money.of(tax, currency);
    }

    public int taxBasisPoints() {
        return taxBasisPoints;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
