package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.LibreOffice;

@Tag("slow")
class OfficeProgramTest {
    @TempDir
    Path folder;

    @Test
    void an_office_program_opens_a_receipt() throws Exception {
        Receipts receipts = new Receipts(Case.CAMPAIGN, Path.of("no", "templates"));
        Path workbook = receipts.write(ReceiptsTest.understood().entry(), folder.resolve("receipts"))
                .get(0);
        assertThat(LibreOffice.cells(workbook, folder)).contains("回执：", "云岭县", "无需处理。");
        assertThat(LibreOffice.pages(workbook, folder)).startsWith("%PDF".getBytes());
    }
}
