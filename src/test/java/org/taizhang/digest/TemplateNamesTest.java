package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/** Someone who writes a template by docs/templates.md finds all that is promised there, and nothing is left unsaid. */
class TemplateNamesTest {
    private static final String ALL_NAMES = "NAMES<#list .data_model?keys?sort as k> ${k}</#list> END";
    private static final Pattern QUOTED = Pattern.compile("`(\\w+)[^`]*`");

    private final Campaign campaign = CampaignFiles.shipped();
    private final String reference = read(Path.of("docs/templates.md"));

    @TempDir
    Path home;

    @Test
    void each_template_is_given_the_names_that_are_told() throws Exception {
        Path day = write(
                ALL_NAMES,
                "digest.html.ftlh",
                "digest.txt.ftl",
                "mail.html.ftlh",
                "mail-county.html.ftlh",
                "notice.ftl");
        assertThat(names(read(day.resolve("digest.html")))).isEqualTo(told("`digest.html.ftlh`"));
        assertThat(names(read(day.resolve("digest.txt")))).isEqualTo(told("`digest.txt.ftl`"));
        assertThat(names(Mails.text(mail(day, "leaders")))).isEqualTo(told("`digest.txt.ftl`, as mail"));
        assertThat(names(Mails.html(mail(day, "leaders")))).isEqualTo(told("`mail.html.ftlh`"));
        assertThat(names(Mails.html(mail(day, "yunling")))).isEqualTo(told("`mail-county.html.ftlh`"));
        try (ZipFile letter = new ZipFile(day.resolve("digest.docx").toFile());
                InputStream text = letter.getInputStream(letter.getEntry("word/document.xml"))) {
            assertThat(names(new String(text.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(told("`notice.ftl`"));
        }
    }

    @Test
    void a_county_is_given_the_names_that_are_told() throws Exception {
        Path day = write(ALL_NAMES, "county.txt.ftl");
        assertThat(names(Mails.text(mail(day, "yunling")))).isEqualTo(told("`county.txt.ftl`"));
    }

    @Test
    void the_example_gives_a_digest() throws Exception {
        String example = Pattern.compile("(?s)```ftl\n(.*?)```")
                .matcher(reference)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(read(write(example, "digest.txt.ftl").resolve("digest.txt")))
                .contains("项目21个", "逾期：", "南屏县", "1. 云岭县 92.5");
    }

    private Path write(String text, String... templates) throws IOException {
        for (String template : templates) Files.writeString(home.resolve(template), text);
        return new DigestWriter(home)
                .write(ExampleFigures.five(campaign), campaign, home.resolve("digests"))
                .folder();
    }

    private static Path mail(Path day, String whose) throws IOException {
        try (var mails = Files.list(day.resolve("mail"))) {
            return mails.filter(f -> f.getFileName().toString().startsWith(whose))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Set<String> names(String page) {
        return new TreeSet<>(Set.of(
                page.substring(page.indexOf("NAMES ") + 6, page.indexOf(" END")).split(" ")));
    }

    private Set<String> told(String template) {
        Set<String> names = firstColumn("## Common names");
        names.addAll(firstColumn("## Functions"));
        String row = reference
                .lines()
                .filter(l -> l.startsWith("| " + template + " |"))
                .findFirst()
                .orElseThrow();
        names.addAll(quoted(row.substring(row.lastIndexOf('|', row.length() - 3))));
        return names;
    }

    private Set<String> firstColumn(String heading) {
        String section = reference.substring(reference.indexOf(heading + "\n"));
        return section.substring(0, section.indexOf("\n## ", 3) < 0 ? section.length() : section.indexOf("\n## ", 3))
                .lines()
                .filter(l -> l.startsWith("| `"))
                .flatMap(l -> quoted(l.substring(0, l.indexOf('|', 2))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
