package derm.quote;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The clinic's look on paper: the screen's ink, lines and one green, in a typeface that can write any name. */
final class PaperStyle {

    static final Color PRIMARY = new Color(0x0f, 0x76, 0x6e);
    private static final Color INK = new Color(0x1d, 0x27, 0x33);
    private static final Color MUTED = new Color(0x55, 0x64, 0x6f);
    private static final Color LINE = new Color(0xe1, 0xe7, 0xec);
    private static final BaseFont REGULAR = typeface("Regular");
    private static final BaseFont BOLD = typeface("Bold");

    private PaperStyle() {}

    private static BaseFont typeface(String cut) {
        String name = "LiberationSans-" + cut + ".ttf";
        try (InputStream file = PaperStyle.class.getClassLoader().getResourceAsStream("liberation/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Typeface missing: " + name);
            }
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Font ink(float size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    static Font muted(float size) {
        return new Font(REGULAR, size, Font.NORMAL, MUTED);
    }

    static Font green(float size) {
        return new Font(BOLD, size, Font.NORMAL, PRIMARY);
    }

    /** A block of text with some room above it. */
    static PdfPTable block(String text, Font font, float above) {
        PdfPTable block = table(1);
        block.addCell(flush(text, font, above));
        return block;
    }

    /** A block whose further lines begin further in than its first. */
    static PdfPTable point(String text, Font font) {
        PdfPCell cell = flush("\u2022  " + text, font, 1);
        cell.setFollowingIndent(font.getSize());
        PdfPTable block = table(1);
        block.addCell(cell);
        return block;
    }

    private static PdfPCell flush(String text, Font font, float above) {
        PdfPCell cell = cell(new Phrase(text, font), false, false);
        cell.setPadding(0);
        cell.setPaddingTop(above);
        return cell;
    }

    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        return table;
    }

    static PdfPCell cell(Phrase phrase, boolean number, boolean ruled) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(ruled ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        cell.setPaddingLeft(0);
        cell.setLeading(0, 1.3f);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }
}
