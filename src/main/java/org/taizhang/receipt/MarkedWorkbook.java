package org.taizhang.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;
import org.taizhang.reading.CellName;
import org.taizhang.reading.Finding;

/** A receipt that is the county's own workbook, with its doubtful cells marked and the front page before its sheets. */
final class MarkedWorkbook {
    /** How many comments a workbook gets; spreadsheets become slow with more. Further cells are coloured only. */
    private static final int COMMENTS = 2000;

    private static final int CELLS_MARKED = 20_000;

    private final Speech speech;
    private final Account account;
    private final Stamp stamp;

    MarkedWorkbook(Speech speech, Account account, Stamp stamp) {
        this.speech = speech;
        this.account = account;
        this.stamp = stamp;
    }

    void write(XSSFWorkbook workbook, List<Finding> findings, Titles titles, OutputStream out) throws IOException {
        removeEarlierReceipt(workbook);
        mark(workbook, findings, titles);
        FrontPage page = account.page(stamp, f -> place(workbook, f));
        XSSFSheet front = workbook.createSheet(SheetNames.free(page.sheet(), names(workbook)));
        FrontPageLayout.draw(page, new PoiPen(front));
        workbook.setSheetOrder(front.getSheetName(), 0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++)
            workbook.getSheetAt(i).setSelected(i == 0);
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        stamp.properties().forEach(workbook.getProperties().getCustomProperties()::addProperty);
        workbook.write(out);
    }

    private void mark(XSSFWorkbook workbook, List<Finding> findings, Titles titles) {
        Map<XSSFSheet, CellMarks> marks = new LinkedHashMap<>();
        FindingSentence sentence = new FindingSentence(speech, titles);
        for (Finding f : findings.subList(0, Math.min(findings.size(), CELLS_MARKED))) {
            sheet(workbook, f)
                    .ifPresent(s -> marks.computeIfAbsent(s, k -> new CellMarks(k, speech.say("receipt.sheet")))
                            .add(CellName.parse(f.cell().orElseThrow()), f.severity(), sentence.note(f)));
        }
        int left = COMMENTS;
        for (Map.Entry<XSSFSheet, CellMarks> m : marks.entrySet()) {
            left -= m.getValue().draw(left);
            workbook.setSheetHidden(workbook.getSheetIndex(m.getKey()), false);
        }
    }

    private static Optional<XSSFSheet> sheet(XSSFWorkbook workbook, Finding f) {
        return f.cell().flatMap(c -> f.sheet().map(workbook::getSheet));
    }

    private static Optional<String> place(XSSFWorkbook workbook, Finding f) {
        return sheet(workbook, f)
                .map(s -> SheetNames.quoted(s.getSheetName()) + "!" + f.cell().orElseThrow());
    }

    /** Where a county mended its file in an earlier receipt, that receipt's own page and stamp have had their day. */
    private void removeEarlierReceipt(XSSFWorkbook workbook) {
        CTProperties properties = workbook.getProperties().getCustomProperties().getUnderlyingProperties();
        Set<String> ours = stamp.properties().keySet();
        boolean earlier = false;
        for (int i = properties.sizeOfPropertyArray() - 1; i >= 0; i--) {
            if (!ours.contains(properties.getPropertyArray(i).getName())) continue;
            properties.removeProperty(i);
            earlier = true;
        }
        if (earlier
                && workbook.getNumberOfSheets() > 1
                && workbook.getSheetName(0).startsWith(speech.say("receipt.sheet"))) {
            workbook.removeSheetAt(0);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
        return names.stream().collect(Collectors.toList());
    }
}
