package derm.quote;

import static derm.quote.PaperStyle.block;
import static derm.quote.PaperStyle.bold;
import static derm.quote.PaperStyle.cell;
import static derm.quote.PaperStyle.green;
import static derm.quote.PaperStyle.ink;
import static derm.quote.PaperStyle.muted;
import static derm.quote.PaperStyle.point;
import static derm.quote.PaperStyle.table;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import derm.lesion.Zone;
import derm.pricing.PriceLine;
import derm.shared.Money;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quote on paper: one page for most, in the clinic's look, with every line in words, what the price depends on and what
 * it does not include.
 */
final class QuotePaper {

    private static final float MARGIN = 54;

    private final QuoteView quote;
    private final Letterhead clinic;
    private final QuoteWords words;
    private final Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);

    /**
     * Who writes, and how.
     *
     * @param name the clinic's name
     * @param address street and city
     * @param phone the number patients call
     * @param locale how amounts are written
     */
    record Letterhead(String name, String address, String phone, Locale locale) {}

    /** How dates are written: the clinic's one way. */
    interface Dates {
        /** A date on paper. */
        String write(LocalDate date);
    }

    private final Dates dates;

    private QuotePaper(QuoteView quote, Letterhead clinic, QuoteWords words, Dates dates) {
        this.quote = quote;
        this.clinic = clinic;
        this.words = words;
        this.dates = dates;
    }

    /** The quote as a PDF file. */
    static byte[] print(QuoteView quote, Letterhead clinic, Dates dates) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        QuotePaper paper = new QuotePaper(quote, clinic, new QuoteWords(), dates);
        PdfWriter.getInstance(paper.document, file);
        paper.document.addTitle(paper.words.say("paper.title", quote.number()));
        paper.document.addAuthor(clinic.name());
        paper.document.open();
        paper.head();
        quote.items().forEach(paper::item);
        paper.sums();
        paper.smallPrint();
        paper.document.close();
        return file.toByteArray();
    }

    private void head() {
        document.add(block(clinic.name(), green(18), 0));
        document.add(block(clinic.address() + " · " + clinic.phone(), muted(9), 0));
        document.add(block(words.say("paper.title", quote.number()), bold(18), 20));
        document.add(block(words.say("paper.for", quote.patient().name()), ink(11), 0));
        LocalDate issued = quote.issuedOn();
        LocalDate until = quote.validUntil();
        String life = issued == null || until == null
                ? words.say("paper.draft", dates.write(quote.createdOn()))
                : words.say("paper.valid", dates.write(issued), dates.write(until));
        document.add(block(life, muted(11), 0));
        if (quote.status() != QuoteStatus.ISSUED && quote.status() != QuoteStatus.DRAFT) {
            document.add(block(words.say("paper." + quote.status()), bold(11), 0));
        }
    }

    private void item(QuotedItem item) {
        document.add(block(item.name(), bold(13), 16));
        String facts = facts(item);
        if (!facts.isEmpty()) {
            document.add(block(facts, muted(10), 0));
        }
        PdfPTable lines = table(5.2f, 1.2f, 2f, 1.6f);
        lines.setSpacingBefore(4);
        for (String column : List.of("what", "quantity", "each", "amount")) {
            Phrase title = new Phrase(words.say("paper." + column), muted(9));
            lines.addCell(cell(title, !"what".equals(column), true));
        }
        item.lines().forEach(line -> line(lines, line));
        document.add(lines);
    }

    private String facts(QuotedItem item) {
        if (item.lesions() == 0) {
            return "";
        }
        Zone zone = item.zone();
        return words.say("lesions", item.lesions())
                + (zone == null ? "" : " · " + words.zone(zone))
                + " · "
                + words.say("sessions", item.sessions());
    }

    private void line(PdfPTable lines, PriceLine line) {
        Phrase what = new Phrase(line.text(), ink(10));
        if (!line.words().isEmpty()) {
            what.add(Chunk.NEWLINE);
            what.add(new Chunk(line.words(), muted(9)));
        }
        boolean counted = line.percent() == null;
        lines.addCell(cell(what, false, true));
        lines.addCell(number(counted ? Integer.toString(line.quantity()) : ""));
        lines.addCell(number(each(line)));
        lines.addCell(number(money(line.amount())));
    }

    private String each(PriceLine line) {
        BigDecimal percent = line.percent();
        return percent == null
                ? money(line.each())
                : words.say("paper.percent", words.percent(percent), money(line.each()));
    }

    private void sums() {
        PdfPTable sums = table(7.4f, 2.6f);
        sums.setSpacingBefore(10);
        sum(sums, words.say("paper.total"), quote.total(), true);
        if (!quote.deposit().isZero()) {
            sum(sums, words.say("paper.deposit", words.percent(quote.depositPercent())), quote.deposit(), false);
            sum(sums, words.say("paper.rest"), quote.rest(), false);
        }
        document.add(sums);
    }

    private void sum(PdfPTable sums, String label, Money amount, boolean large) {
        sums.addCell(cell(new Phrase(label, large ? bold(13) : ink(10)), false, false));
        sums.addCell(cell(new Phrase(money(amount), large ? bold(13) : ink(10)), true, false));
    }

    private void smallPrint() {
        points("depends");
        points("excluded");
        document.add(block(words.say("paper.coverage"), muted(9), 10));
        document.add(block(words.say("paper.questions", clinic.phone()), muted(9), 4));
    }

    private void points(String about) {
        document.add(block(words.say("paper." + about), bold(11), 12));
        for (int number = 1; number <= 3; number++) {
            document.add(point(words.say("paper." + about + "." + number), ink(9.5f)));
        }
    }

    private PdfPCell number(String text) {
        PdfPCell cell = cell(new Phrase(text, ink(10)), true, true);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    private String money(@Nullable Money amount) {
        return amount == null ? "" : amount.in(clinic.locale());
    }
}
