package org.taizhang.digest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.taizhang.campaign.Campaign;

/**
 * The digest as a workbook: one sheet a topic, each a real table with filters, and beside each row the file, sheet and
 * row that it came from.
 */
final class DigestWorkbook {
    private final DigestTree tree;
    private final Campaign campaign;
    private final Words words;
    private final LocalDate day;

    DigestWorkbook(DigestTree tree, Campaign campaign, Words words) {
        this.tree = tree;
        this.campaign = campaign;
        this.words = words;
        this.day = LocalDate.parse((String) tree.all().get("as_of"));
    }

    /** Writes the workbook; the same figures give the same bytes. */
    void write(OutputStream out) throws IOException {
        Path file = Files.createTempFile("taizhang-digest", ".xlsx");
        try {
            write(file);
            SteadyZip.write(file, day, out);
        } finally {
            Files.delete(file);
        }
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Taizhang", "1.0")) {
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            workbook.setGlobalDefaultFont(words.say("font.workbook"), 10);
            workbook.properties()
                    .setTitle(words.say(
                            "digest.title",
                            Map.of("campaign", campaign.settings().name(), "day", words.day(day))));
            List<String> names = new ArrayList<>();
            for (Topic topic : new Topics(tree, campaign, words).all())
                topic.among(names).write(workbook, words.rightToLeft());
        }
    }

    /** The columns that say where a row came from. */
    static void sources(Topic topic, Words words) {
        topic.column(words.say("digest.col.file"), Topic.Kind.LONG_TEXT)
                .column(words.say("digest.col.sheet"), Topic.Kind.TEXT)
                .column(words.say("digest.col.row"), Topic.Kind.COUNT);
    }

    /** The cells of a row that say where it came from. */
    static void source(List<Object> row, Object origin) {
        Map<?, ?> o = origin instanceof Map<?, ?> m ? m : Map.of();
        row.add(o.get("file"));
        row.add(o.get("sheet"));
        row.add(o.get("row"));
    }
}
