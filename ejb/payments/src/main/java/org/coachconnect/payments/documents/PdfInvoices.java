package org.coachconnect.payments.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.InvoiceRenderer;

/**
 * Draws an invoice on one A4 page. The font is Liberation Sans, which PDFBox ships: Latin, Greek and Cyrillic letters; what
 * it lacks is printed as a question mark.
 */
@ApplicationScoped
public class PdfInvoices implements InvoiceRenderer {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Override
    public byte[] render(Invoice invoice) {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
            if (ttf == null) {
                throw new IllegalStateException("PDFBox comes without its font");
            }
            PDFont font = PDType0Font.load(document, ttf, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(title(invoice) + " " + invoice.number());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(invoice, new Paper(content, font));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Invoice invoice, Paper paper) throws IOException {
        paper.heading(title(invoice)).line(invoice.issuerName()).gap();
        paper.row("Number", invoice.number()).row("Date", DATE.format(invoice.issuedAt()));
        String corrected = invoice.correctedNumber();
        if (corrected != null) {
            paper.row("Corrects invoice", corrected);
        }
        paper.row("Billed to", invoice.customerName())
                .row("Coach", invoice.coachName())
                .gap();
        paper.row(invoice.description(), amount(invoice.amount().minus(invoice.tax())))
                .row("Tax " + percent(invoice.taxBasisPoints()), amount(invoice.tax()))
                .rule()
                .row(
                        invoice.kind() == InvoiceKind.INVOICE ? "Total, paid by card" : "Total, returned to the card",
                        amount(invoice.amount()));
    }

    private static String title(Invoice invoice) {
        return invoice.kind() == InvoiceKind.INVOICE ? "Invoice" : "Credit note";
    }

    private static String amount(Money money) {
        int digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(money.amount(), digits).toPlainString() + " " + money.currency();
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + " %";
    }
}
