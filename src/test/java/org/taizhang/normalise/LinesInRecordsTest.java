package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Counts;
import org.taizhang.sheet.Workbook;

/** Records of a text file that take several lines: rows are named by their first, and counted once. */
class LinesInRecordsTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @Test
    void the_further_lines_of_a_record_are_no_rows_and_empty_lines_are(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("云岭县.csv"), """
                "云岭县2012年4月
                项目进度表"
                项目名称,"总投资
                （万元）",形象进度
                甲,100,"主体完工，
                正在装修"

                "乙
                楼",200,开工
                合计,300,
                "注：
                本表按月报送"
                """);
        try (Workbook book = Workbook.open(file, CAMPAIGN.settings().limits(), CAMPAIGN.language())) {
            Read r = Read.of(book);
            assertThat(r.rows()).containsExactly(5, 8);
            assertThat(r.table().counts()).isEqualTo(new Counts(6, 1, 2, 0, 1, 1, 1));
        }
    }
}
