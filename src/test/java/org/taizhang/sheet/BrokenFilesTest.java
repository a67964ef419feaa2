package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;

/** Whatever befalls a file on its way, reading ends in its rows or in one clear refusal. */
class BrokenFilesTest {
    private static final int FEW = 20;
    private static final int MANY = 400;

    @TempDir
    private Path folder;

    @Test
    void a_damaged_sample_is_read_or_refused_and_nothing_else() throws IOException {
        damage(FEW);
    }

    @Test
    @Tag("slow")
    void ten_thousand_damaged_samples_are_read_or_refused_and_nothing_else() throws IOException {
        damage(MANY);
    }

    private void damage(int times) throws IOException {
        int readable = 0;
        int refused = 0;
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            byte[] whole = sample.getValue();
            for (int seed = 0; seed < times; seed++) {
                Random random = new Random(seed);
                boolean inside = whole[0] == 'P' && whole[1] == 'K' && random.nextBoolean();
                byte[] bytes = inside ? damagedInside(whole, random) : damaged(whole, random);
                Path file = Files.write(folder.resolve("damaged"), bytes);
                if (readsOrRefuses(file, sample.getKey() + " " + seed)) readable++;
                else refused++;
            }
        }
        assertThat(readable).isPositive();
        assertThat(refused).isPositive();
    }

    private static boolean readsOrRefuses(Path file, String which) {
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.merges();
                try (Stream<Row> rows = sheet.rows()) {
                    rows.forEach(row -> assertThat(row.cells()).isNotEmpty());
                }
            }
            return true;
        } catch (UnreadableException refused) {
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(which, e);
        }
    }

    /** Cut off, a few bytes changed, or a piece lost in the middle. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int gap = random.nextInt(Math.min(1000, bytes.length - from));
                System.arraycopy(bytes, from + gap, bytes, from, bytes.length - from - gap);
            }
            case 2 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 20; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    /** The same archive with one part damaged, so that the damage gets past the archive's checksums. */
    private static byte[] damagedInside(byte[] whole, Random random) throws IOException {
        RawXlsx parts = new RawXlsx();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.part(entry.getName(), zip.readAllBytes());
                names.add(entry.getName());
            }
        }
        String victim = names.get(random.nextInt(names.size()));
        return parts.part(victim, damaged(parts.parts().get(victim), random)).bytes();
    }

    /** Those of the counties, and one of them once more in each kind of file that none of them sent. */
    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            for (Path p : all.filter(p -> p.getNameCount() == 3).toList())
                samples.put(p.toString(), Files.readAllBytes(p));
        }
        String xlsx = samples.keySet().stream()
                .filter(name -> name.endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        samples.put("page.xls", written(xlsx, "<html><table>", "<tr>", "<td>", "</td>", "</tr>", "</table></html>"));
        samples.put(
                "2003.xml",
                written(
                        xlsx,
                        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                                + "<Worksheet><Table>",
                        "<Row>",
                        "<Cell><Data>",
                        "</Data></Cell>",
                        "</Row>",
                        "</Table></Worksheet></Workbook>"));
        byte[] content = written(
                xlsx,
                "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                        + "<office:spreadsheet><table:table>",
                "<table:table-row>",
                "<table:table-cell><text:p>",
                "</text:p></table:table-cell>",
                "</table:table-row>",
                "</table:table></office:spreadsheet></office:body></office:document-content>");
        samples.put("open.ods", OdsFile.of(content));
        return samples;
    }

    private static byte[] written(
            String sample, String begin, String row, String cell, String cellEnd, String rowEnd, String end) {
        StringBuilder text = new StringBuilder(begin);
        try (Workbook workbook = Workbook.open(Path.of(sample), Limits.standard(), Grids.CHINESE);
                Stream<Row> rows = workbook.sheets().get(0).rows()) {
            rows.forEach(r -> {
                text.append(row);
                r.cells()
                        .forEach(c -> text.append(cell)
                                .append(c.text().replace("&", "&amp;").replace("<", "&lt;"))
                                .append(cellEnd));
                text.append(rowEnd);
            });
        }
        return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }
}
