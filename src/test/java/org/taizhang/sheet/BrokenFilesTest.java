package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
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
        for (Path sample : samples()) {
            byte[] whole = Files.readAllBytes(sample);
            for (int seed = 0; seed < times; seed++) {
                Path file = Files.write(folder.resolve("damaged"), damaged(whole, new Random(seed)));
                if (readsOrRefuses(file, sample + " " + seed)) readable++;
                else refused++;
            }
        }
        assertThat(readable).isPositive();
        assertThat(refused).isPositive();
    }

    private static boolean readsOrRefuses(Path file, String which) {
        try (Workbook workbook = Workbook.open(file, Limits.standard())) {
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

    private static Iterable<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            return all.filter(p -> p.getNameCount() == 3).sorted().toList();
        }
    }
}
