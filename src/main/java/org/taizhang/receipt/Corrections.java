package org.taizhang.receipt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.reading.Finding;

/** The sheets of a receipt on which a county corrects single rows and sends them back; often none. */
record Corrections(List<CorrectionTable> tables) {

    static Corrections none() {
        return new Corrections(List.of());
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** Where a finding's cell stands on these sheets. */
    Optional<String> place(Finding finding) {
        return tables.stream()
                .map(t -> t.place(finding))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void write(Workbook workbook, boolean rightToLeft) throws IOException {
        for (CorrectionTable t : tables) {
            Worksheet sheet = workbook.newWorksheet(t.name());
            if (rightToLeft) sheet.rightToLeft();
            new CorrectionSheet(sheet).write(t);
        }
    }
}
