package org.coachconnect.payments.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.Payment;
import org.junit.jupiter.api.Test;

class PdfInvoicesTest {
    private final PdfInvoices renderer = new PdfInvoices();

    private static Payment payment(String player, String title, Money amount) {
        return captured(new OpenPayment(
                Ids.next(), ORGANISATION, Ids.next(), player, Ids.next(), "Zoë Łukasz Žižek", amount, title));
    }

    private static Invoice invoice(Payment payment) {
        return Invoice.of(Ids.next(), 42, "Coach House", payment, NOW);
    }

    private String text(Invoice invoice) throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(invoice))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void saysWhoPaidWhatWhen() throws IOException {
        assertThat(text(invoice(payment("Ana", "Live review", euros(4500)))))
                .contains(
                        "Invoice", "INV-000042", "22 November 2026", "Ana", "Live review", "45.00 EUR", "Coach House");
    }

    @Test
    void printsLettersBeyondWesternEurope() throws IOException {
        assertThat(text(invoice(payment("Анна Ωμέγα", "Ćwiczenia", euros(4500)))))
                .contains("Анна Ωμέγα", "Ćwiczenia", "Zoë Łukasz Žižek");
    }

    @Test
    void printsAQuestionMarkForWhatTheFontLacks() throws IOException {
        assertThat(text(invoice(payment("Ana 🎮 王\n\u0000", "x", euros(4500))))).contains("Ana ? ?");
    }

    @Test
    void cutsWhatIsTooLong() throws IOException {
        assertThat(text(invoice(payment("N".repeat(500), "T".repeat(500), euros(4500)))))
                .contains("NNN...", "TTT...", "45.00 EUR");
    }

    @Test
    void knowsCurrenciesWithoutCents() throws IOException {
        assertThat(text(invoice(payment("Ana", "Live review", Money.of(4500, "JPY")))))
                .contains("4500 JPY");
    }

    @Test
    void aCreditNoteNamesItsInvoice() throws IOException {
        Payment payment = payment("Ana", "Live review", euros(4500));
        Invoice note = invoice(payment).credit(Ids.next(), 7, payment, euros(2250), NOW);
        assertThat(text(note)).contains("Credit note", "CN-000007", "INV-000042", "22.50 EUR");
    }
}
