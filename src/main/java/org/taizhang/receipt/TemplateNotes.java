package org.taizhang.receipt;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.campaign.Form;

/** The comments of a template: on headers what is meant, on cells what was reported last. */
final class TemplateNotes {
    private static final int MOST = 500;

    private final CellNotes notes;
    private final Speech speech;
    private int written;

    TemplateNotes(XSSFSheet sheet, Speech speech) {
        this.notes = new CellNotes(sheet, speech.say("template.sheet"));
        this.speech = speech;
    }

    void explain(XSSFCell header, Form.Field field, boolean required) {
        List<String> lines = new ArrayList<>();
        lines.add(required ? field.title() + " · " + speech.say("template.required") : field.title());
        field.description().ifPresent(lines::add);
        lines.add(speech.say("note.expected", "expected", speech.expected(field)));
        notes.write(header.getAddress(), String.join("\n", lines));
    }

    void last(XSSFCell cell, String value) {
        if (written++ < MOST) notes.write(cell.getAddress(), speech.say("template.last", "value", value));
    }
}
