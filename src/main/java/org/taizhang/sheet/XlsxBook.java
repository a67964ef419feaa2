package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the workbook part of an xlsx says.
 *
 * @param sheets its sheets of cells, in order; charts, macros and dialogs are none
 * @param recalculates whether the file itself says that its formulas are to be calculated anew
 */
record XlsxBook(
        List<Tab> sheets, DateSystem dates, boolean recalculates, Optional<String> styles, Optional<String> strings) {

    /** A sheet's name, the part that holds it, and whether it is hidden. */
    record Tab(String name, String part, boolean hidden) {}

    static XlsxBook read(Parts parts, Bounds bounds) throws IOException, XMLStreamException {
        String main = Relations.of(parts, "")
                .first("officeDocument")
                .filter(parts::has)
                .orElse("xl/workbook.xml");
        Relations relations = Relations.of(parts, main);
        List<Tab> sheets = new ArrayList<>();
        DateSystem dates = DateSystem.FROM_1900;
        boolean recalculates = false;
        try (Elements xml = Elements.of(parts.open(main))) {
            while (xml.advance()) {
                if (!xml.starts()) continue;
                switch (xml.name()) {
                    case "workbookPr" -> dates = isTrue(xml.attribute("date1904")) ? DateSystem.FROM_1904 : dates;
                    case "calcPr" -> recalculates = isTrue(xml.attribute("fullCalcOnLoad"));
                    case "sheet" -> {
                        tab(xml, relations, parts).ifPresent(sheets::add);
                        bounds.sheets(sheets);
                    }
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) throw Failure.broken("a workbook without a sheet");
        Optional<String> styles = relations.first("styles").filter(parts::has);
        Optional<String> strings = relations.first("sharedStrings").filter(parts::has);
        return new XlsxBook(List.copyOf(sheets), dates, recalculates, styles, strings);
    }

    private static Optional<Tab> tab(Elements xml, Relations relations, Parts parts) {
        String name = XlsxText.unescaped(xml.attribute("name"));
        Relations.Relation relation = relations.byId().get(xml.attribute("id"));
        if (relation == null || !relation.type().equals("worksheet")) return Optional.empty();
        if (!parts.has(relation.target())) throw Failure.broken("no part " + relation.target());
        return Optional.of(new Tab(name, relation.target(), isHidden(xml.attribute("state"))));
    }

    private static boolean isHidden(String state) {
        return state.equals("hidden") || state.equals("veryHidden");
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
