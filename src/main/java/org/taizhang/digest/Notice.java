package org.taizhang.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The draft of an official letter, ready to be edited and signed: A4 with the margins and sizes that GB/T 9704 gives.
 *
 * <p>Its text is a template's, one paragraph a line. A line may begin with a word that says what it is: {@code !body},
 * {@code !head} and {@code !big} name the fonts; {@code !office}, {@code !number}, {@code !title}, {@code !to},
 * {@code !heading}, {@code !right}, {@code !left}, {@code !caption} are kinds of paragraphs; {@code !break} begins a new
 * page. Lines made by {@code cells(…)} that follow one another are a table, the first of them its header.
 */
final class Notice {
    /** Begins each cell of a table's row; no value can hold it. */
    static final char CELL = '\u001f';

    private static final int TWIPS_PER_MM = 57;

    private final XWPFDocument document = new XWPFDocument();
    private String body = "FangSong";
    private String head = "SimHei";
    private String big = "SimSun";

    private Notice() {}

    /** The document's bytes; the same text and day give the same. */
    static byte[] document(String text, LocalDate day) throws IOException {
        Notice notice = new Notice();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = notice.document) {
            notice.page();
            notice.write(text.lines().filter(l -> !l.isBlank()).toList());
            var properties = document.getProperties().getCoreProperties();
            Date written = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            properties.setCreated(Optional.of(written));
            properties.setModified(Optional.of(written));
            properties.setCreator("Taizhang");
            document.write(bytes);
        }
        return SteadyZip.of(bytes.toByteArray(), day);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(210 * TWIPS_PER_MM));
        section.getPgSz().setH(BigInteger.valueOf(297 * TWIPS_PER_MM));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(37 * TWIPS_PER_MM));
        margin.setBottom(BigInteger.valueOf(35 * TWIPS_PER_MM));
        margin.setLeft(BigInteger.valueOf(28 * TWIPS_PER_MM));
        margin.setRight(BigInteger.valueOf(26 * TWIPS_PER_MM));
    }

    private void write(List<String> lines) {
        List<String> table = new ArrayList<>();
        for (String line : lines) {
            if (line.charAt(0) == CELL) {
                table.add(line.substring(1));
                continue;
            }
            table(table);
            int space = line.indexOf(' ');
            if (line.charAt(0) != '!') paragraph("", line);
            else if (space < 0) paragraph(line.substring(1), "");
            else paragraph(line.substring(1, space), line.substring(space + 1).strip());
        }
        table(table);
    }

    private void table(List<String> rows) {
        if (!rows.isEmpty()) new NoticeTable(document, body, head).write(rows);
        rows.clear();
    }

    private void paragraph(String kind, String text) {
        switch (kind) {
            case "body" -> body = text;
            case "head" -> head = text;
            case "big" -> big = text;
            case "break" -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
            case "office" -> rule(text);
            case "number" -> run(aligned(ParagraphAlignment.CENTER, 240), text, body, 16);
            case "title" ->
                run(aligned(ParagraphAlignment.CENTER, 360), text, big, 22).setBold(true);
            case "caption" ->
                run(aligned(ParagraphAlignment.CENTER, 120), text, big, 18).setBold(true);
            case "to", "left" -> run(aligned(ParagraphAlignment.LEFT, 0), text, body, 16);
            case "right" -> run(signed(), text, body, 16);
            case "heading" -> run(kept(indented()), text, head, 16);
            default -> run(indented(), text, body, 16);
        }
    }

    private void rule(String text) {
        XWPFParagraph p = aligned(ParagraphAlignment.CENTER, 240);
        p.setBorderBottom(Borders.SINGLE);
        p.getCTP().getPPr().getPBdr().getBottom().setColor("C00000");
        p.getCTP().getPPr().getPBdr().getBottom().setSz(BigInteger.valueOf(12));
        var run = run(p, text, big, 26);
        run.setColor("C00000");
        run.setBold(true);
    }

    private XWPFParagraph aligned(ParagraphAlignment how, int after) {
        XWPFParagraph p = document.createParagraph();
        p.setAlignment(how);
        p.setSpacingAfter(after);
        return p;
    }

    private static XWPFParagraph kept(XWPFParagraph p) {
        p.setKeepNext(true);
        return p;
    }

    private XWPFParagraph signed() {
        XWPFParagraph p = aligned(ParagraphAlignment.RIGHT, 0);
        p.setIndentationRight(640);
        return p;
    }

    private XWPFParagraph indented() {
        XWPFParagraph p = aligned(ParagraphAlignment.BOTH, 0);
        p.setIndentationFirstLine(640);
        p.setSpacingBetween(28, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        return p;
    }

    private org.apache.poi.xwpf.usermodel.XWPFRun run(XWPFParagraph p, String text, String font, int size) {
        return NoticeTable.run(p, text, font, size);
    }
}
