package org.taizhang.receipt;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A receipt that is written anew: the front page, and behind it what is to be corrected. */
final class NewWorkbook {
    private NewWorkbook() {}

    static void write(FrontPage page, Stamp stamp, Corrections corrections, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Taizhang", "1.0")) {
            stamp.properties().forEach(workbook.properties()::setTextProperty);
            Worksheet front = workbook.newWorksheet(page.sheet());
            FrontPageLayout.draw(page, new FastPen(front));
            front.finish();
            corrections.write(workbook, page.rightToLeft());
        }
    }
}
