package org.taizhang.receipt;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.campaign.Form;

/** What a template's columns let in: entries of a list to choose from, numbers that are not below their least. */
final class TemplateRules {
    private static final int ROWS = 5000;
    /** What a rule can hold of entries itself, commas included. */
    private static final int LONGEST_LIST = 255;

    private final XSSFSheet sheet;
    private final Speech speech;
    private final DataValidationHelper rules;

    TemplateRules(XSSFSheet sheet, Speech speech) {
        this.sheet = sheet;
        this.speech = speech;
        this.rules = sheet.getDataValidationHelper();
    }

    void restrict(int column, int firstRow, Form.Field field) {
        switch (field.type()) {
            case list -> rule(column, firstRow, entries(column, field), "template.not-in-list");
            case number -> rule(column, firstRow, number(field), "template.not-a-number");
            default -> {}
        }
    }

    private void rule(int column, int firstRow, DataValidationConstraint constraint, String message) {
        DataValidation rule =
                rules.createValidation(constraint, new CellRangeAddressList(firstRow, firstRow + ROWS, column, column));
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        rule.createErrorBox("", speech.say(message));
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint number(Form.Field field) {
        String least = field.constraints().minimum().map(m -> m.toPlainString()).orElse("0");
        int type = DataValidationConstraint.ValidationType.DECIMAL;
        if (!field.rate()) {
            return rules.createNumericConstraint(
                    type, DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, least, null);
        }
        return rules.createNumericConstraint(type, DataValidationConstraint.OperatorType.BETWEEN, least, "1");
    }

    private DataValidationConstraint entries(int column, Form.Field field) {
        List<String> names = Speech.entryNames(field);
        boolean fits = String.join(",", names).length() <= LONGEST_LIST
                && names.stream().noneMatch(n -> n.contains(",") || n.contains("\""));
        return fits
                ? rules.createExplicitListConstraint(names.toArray(String[]::new))
                : rules.createFormulaListConstraint(aside(column, names));
    }

    /** A long list on a sheet of its own that nobody sees; gives the place of its entries. */
    private String aside(int column, List<String> names) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        String name = SheetNames.free(speech.say("template.lists"), List.of(sheet.getSheetName()));
        XSSFSheet lists = workbook.getSheet(name) == null ? workbook.createSheet(name) : workbook.getSheet(name);
        workbook.setSheetVisibility(
                workbook.getSheetIndex(lists), org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        for (int i = 0; i < names.size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column).setCellValue(PlainText.cell(names.get(i)));
        }
        String letters = org.taizhang.sheet.Address.letters(column);
        return SheetNames.quoted(name) + "!$" + letters + "$1:$" + letters + "$" + names.size();
    }
}
