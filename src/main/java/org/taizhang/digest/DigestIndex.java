package org.taizhang.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Templates;
import org.taizhang.ledger.Durable;

/** The static list of all digests in a folder, newest first, that opens from a share. */
final class DigestIndex {
    private static final List<String> FILES =
            List.of("digest.html", "digest.docx", "digest.xlsx", "digest.txt", "digest.json");

    private final Templates templates;
    private final Map<String, Object> model = new HashMap<>();

    DigestIndex(Templates templates, Campaign campaign, Words words) {
        this.templates = templates;
        model.putAll(Functions.of(words));
        model.put("lang", words.code());
        model.put("dir", words.direction());
        model.put("title", campaign.settings().name());
    }

    void write(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            model.put(
                    "days",
                    all.filter(d -> d.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                            .filter(Files::isDirectory)
                            .sorted(Comparator.reverseOrder())
                            .map(DigestIndex::day)
                            .toList());
        }
        Durable.write(
                folder.resolve("index.html"),
                templates.pour("index.html.ftlh", model).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> day(Path folder) {
        List<String> files =
                FILES.stream().filter(f -> Files.exists(folder.resolve(f))).toList();
        return Map.of("day", folder.getFileName().toString(), "files", files);
    }
}
