package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.JsonReading;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.FileKind;
import org.taizhang.sheet.Merge;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.Workbook;

class RowLineTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final Normaliser DIRECT = new Normaliser(CAMPAIGN, Integer.MAX_VALUE);
    private static final Normaliser BY_LINE = new Normaliser(CAMPAIGN, 0);
    private static final Source SOURCE =
            new Source("报表.xlsx", "", Optional.of("yunling"), Optional.empty(), LocalDate.of(2012, 5, 2));
    private static final List<List<String>> CELLS = List.of(
            List.of("1", "2", "合计", "小计", "一"),
            List.of("甲", "乙", "丙楼", "同上", "", "项目名称", "甲校（3所）"),
            List.of("1200", "3.5亿", "〃", "一千", "-50", ""),
            List.of("100", "约300", "2012.4", "", "同上"),
            List.of("开工", "主体封顶", "不知道", "〃", "", "石桥县"),
            List.of("资金缺口", "", "注：略", "无变化"));

    private static String sheet(long seed, int rows) {
        Random random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(n -> CELLS.stream()
                        .map(column -> random.nextInt(9) > 0
                                ? column.get(random.nextInt(random.nextInt(column.size()) + 1))
                                : "")
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n", "云岭县2012年3月项目进度表\n序号|项目名称|总投资（万元）|累计完成投资|工程阶段|存在问题\n", ""));
    }

    private static String json(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonReading.write(reading, "报表.xlsx", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 12)
    void what_is_taken_in_on_another_thread_is_the_same(@ForAll long seed) {
        Paper paper = Paper.book("Sheet1", sheet(seed, 4_000));
        assertThat(json(BY_LINE.read(paper, SOURCE))).isEqualTo(json(DIRECT.read(paper, SOURCE)));
    }

    @Test
    void offices_sheets_are_the_same_however_their_rows_are_taken_in() throws Exception {
        for (int office = 0; office < 25; office++) {
            CountyFile file = new CountyOffice(office).file("报表" + office);
            java.nio.file.Path path = java.nio.file.Files.createTempFile("office", file.name.replaceAll(".*\\.", "."));
            try {
                java.nio.file.Files.write(path, file.bytes());
                List<String> readings = new ArrayList<>();
                for (Normaliser normaliser : List.of(DIRECT, BY_LINE))
                    try (Workbook book = Workbook.open(
                            path,
                            CAMPAIGN.settings().limits(),
                            CAMPAIGN.language().writing().encodings())) {
                        readings.add(json(normaliser.read(book, file.source())));
                    }
                assertThat(readings.get(1)).as(file.name).isEqualTo(readings.get(0));
            } finally {
                java.nio.file.Files.delete(path);
            }
        }
    }

    @Test
    void a_sheet_that_breaks_off_fails_as_it_does_without_a_line() {
        Workbook broken = breaking();
        for (Normaliser normaliser : List.of(DIRECT, BY_LINE))
            assertThatThrownBy(() -> normaliser.read(broken, SOURCE)).hasMessage("broken off");
    }

    /** A workbook whose sheet can't be read on after some hundred rows. */
    private static Workbook breaking() {
        Sheet sheet = new Sheet() {
            @Override
            public Optional<String> name() {
                return Optional.of("Sheet1");
            }

            @Override
            public List<Merge> merges() {
                return List.of();
            }

            @Override
            public Stream<Row> rows() {
                return IntStream.range(0, 2_000).mapToObj(n -> {
                    if (n == 900) throw new IllegalStateException("broken off");
                    List<String> cells = n == 0 ? List.of("项目名称", "总投资（万元）", "工程阶段") : List.of("楼" + n, "100", "开工");
                    return new Row(
                            n + 1,
                            IntStream.range(0, 3)
                                    .mapToObj(c -> Cell.text(c, cells.get(c)))
                                    .toList());
                });
            }
        };
        return new Workbook() {
            @Override
            public FileKind kind() {
                return FileKind.XLSX;
            }

            @Override
            public List<Sheet> sheets() {
                return List.of(sheet);
            }

            @Override
            public void close() {}
        };
    }
}
