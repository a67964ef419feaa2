package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.LibreOffice;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

@Tag("slow")
class OfficeProgramTest {
    @TempDir
    Path home;

    @Test
    void an_office_program_opens_the_letter_and_the_workbook() throws Exception {
        Campaign campaign = CampaignFiles.shipped();
        Path day = new DigestWriter(home)
                .write(ExampleFigures.five(campaign), campaign, home.resolve("digests"))
                .folder();
        assertThat(LibreOffice.text(day.resolve("digest.docx"), home)).contains("职业教育攻坚", "云岭县", "二〇一二年五月一日", "附件");
        assertThat(LibreOffice.pages(day.resolve("digest.docx"), home)).startsWith("%PDF".getBytes());
        assertThat(LibreOffice.cells(day.resolve("digest.xlsx"), home)).contains("项目数,,21,20");
        assertThat(LibreOffice.pages(day.resolve("digest.xlsx"), home)).startsWith("%PDF".getBytes());
    }
}
