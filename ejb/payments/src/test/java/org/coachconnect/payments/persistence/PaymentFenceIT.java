package org.coachconnect.payments.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.opening;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.Posting;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

/** Two organisations on one database, looked at by SQL as the application's role. */
class PaymentFenceIT {
    private static final List<String> FENCED = List.of(
            "payment",
            "processor_order",
            "payout_account",
            "ledger_account",
            "ledger_transaction",
            "ledger_entry",
            "invoice",
            "invoice_counter");

    private final Database database = Database.get();

    @Test
    void eachOrganisationSeesItsOwnRowsOnly() throws SQLException {
        Payment payment = opening();
        Scope.in(
                ORGANISATION,
                () -> database.doInTransaction("payments", em -> {
                    Jpa jpa = Jpa.on(em);
                    jpa.payments().addIfAbsent(payment);
                    jpa.orders().add(ProcessorOrder.voiding(Ids.next(), payment, NOW));
                    jpa.accounts().addIfAbsent(new PayoutAccount(Ids.next(), ORGANISATION, Ids.next(), NOW));
                    jpa.ledger()
                            .post(Posting.capture(captured(), payment.amount().share(100), NOW));
                    long number = jpa.invoices().nextNumber(ORGANISATION, InvoiceKind.INVOICE);
                    jpa.invoices().add(Invoice.of(Ids.next(), number, "Coach House", payment, NOW));
                }));
        for (String table : FENCED) {
            assertThat(rows(table, ORGANISATION.toString())).as(table).isPositive();
            assertThat(rows(table, "*")).as(table).isPositive();
            assertThat(rows(table, UUID.randomUUID().toString())).as(table).isZero();
            assertThat(rows(table, "")).as(table).isZero();
        }
    }

    private long rows(String table, String organisation) throws SQLException {
        try (Connection connection = database.connection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('coachconnect.organisation', '" + organisation + "', true)");
            try (ResultSet count = sql.executeQuery("SELECT count(*) FROM payments." + table)) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
