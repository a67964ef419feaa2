package org.taizhang.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Templates;
import org.taizhang.consolidate.Figures;

/**
 * Publishes the figures of a day for people and programs.
 *
 * <p>The same figures and campaign give the same bytes. A day that was first published under another campaign says so.
 */
public final class DigestWriter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final String FIRST = "first_campaign_fingerprint";

    private final Path templates;

    /** @param templates the city's own templates, which go before those that ship; the folder need not be there */
    public DigestWriter(Path templates) {
        this.templates = templates;
    }

    /**
     * Writes {@code <folder>/<as-of>/} whole, and lists it in {@code <folder>/index.html}.
     *
     * @param folder of all digests
     */
    public Digest write(Figures figures, Campaign campaign, Path folder) {
        Path target = folder.resolve(figures.asOf().toString());
        try (DraftFolder draft = new DraftFolder(target)) {
            Templates pour = new Templates(templates);
            Words words = new Words(campaign);
            DigestTree tree = new DigestTree(figures, campaign, firstFingerprint(target, figures));
            PageModel pages = new PageModel(tree, campaign, words);
            News news = new News(words, campaign);
            Stream.<Part>of(
                            () -> json(draft, tree),
                            () -> workbook(draft, new DigestWorkbook(tree, campaign, words)),
                            () -> pages(draft, pour, tree, pages))
                    .parallel()
                    .forEach(Part::write);
            notice(draft, pour, pages, words, news.city(tree), figures.asOf());
            boolean quiet = !campaign.settings().publish().withoutNews() && !news.any(tree);
            List<Letter> letters = quiet
                    ? List.of()
                    : new Letters(campaign, pour, tree, pages, news)
                            .write(
                                    draft,
                                    draft.read(
                                            "digest.xlsx",
                                            campaign.settings().publish().attachmentBytes()));
            draft.publish();
            new DigestIndex(pour, campaign, words).write(folder);
            return new Digest(
                    figures.asOf(),
                    target,
                    figures.campaignFingerprint(),
                    figures.ledgerFingerprint(),
                    news.city(tree),
                    letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the digest's forms, written on any thread. */
    private interface Part {
        void put() throws IOException;

        default void write() {
            try {
                put();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void workbook(DraftFolder draft, DigestWorkbook workbook) throws IOException {
        try (OutputStream out = draft.open("digest.xlsx")) {
            workbook.write(out);
        }
    }

    private static void notice(
            DraftFolder draft, Templates templates, PageModel pages, Words words, String title, LocalDate day)
            throws IOException {
        try (OutputStream out = draft.open("digest.docx")) {
            Notice.write(templates.pour("notice.ftl", pages.city()), title, day, words, out);
        }
    }

    private static void json(DraftFolder draft, DigestTree tree) throws IOException {
        try (var out = draft.open("digest.json")) {
            JSON.writer(new ItemALine())
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValue(out, tree.all());
            out.write('\n');
        }
    }

    private static void pages(DraftFolder draft, Templates templates, DigestTree tree, PageModel pages) {
        Map<String, Object> model = pages.city();
        model.put("with_quality", true);
        model.put("with_counties", true);
        page(draft, templates, "digest.html.ftlh", model, "digest.html");
        page(draft, templates, "digest.txt.ftl", model, "digest.txt");
        if (pages.inside()) return;
        tree.list("counties").parallelStream().forEach(county -> {
            String name = "county/" + county.get("county") + ".html";
            page(draft, templates, "county.html.ftlh", pages.county(county), name);
        });
    }

    private static void page(
            DraftFolder draft, Templates templates, String template, Map<String, Object> model, String name) {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(draft.open(name), StandardCharsets.UTF_8))) {
            templates.pour(template, model, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstFingerprint(Path target, Figures figures) throws IOException {
        Path earlier = target.resolve("digest.json");
        if (!Files.isRegularFile(earlier)) return figures.campaignFingerprint();
        try (JsonParser json = JSON.createParser(earlier.toFile())) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (name.equals(FIRST) && value == JsonToken.VALUE_STRING) return json.getText();
                json.skipChildren();
            }
        }
        return figures.campaignFingerprint();
    }
}
