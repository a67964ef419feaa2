package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/**
 * The pages as a browser lays them out, against approved ones: what stands where, in units coarse enough that another
 * release of browser or font changes nothing. {@code -Dlayout=write} approves the present ones, after a look at the
 * pictures in {@code target/layout}.
 */
class LayoutTest {
    private static final Path APPROVED = Path.of("src/test/resources/layout");
    private static final Path PICTURES = Path.of("target/layout");
    private static final double A4_WIDTH = 718;
    /** Headings, cards, tables, bars and lists, each with the columns of twelve that it takes and its text's beginning. */
    private static final String OUTLINE = """
            () => {
              const width = document.documentElement.clientWidth, lines = [];
              for (const e of document.querySelectorAll('h1,h2,h3,h4,nav,table,svg,ol,ul,.matters>*')) {
                const b = e.getBoundingClientRect();
                if (b.width === 0 || b.height === 0 || e.closest('svg') !== e && e.closest('svg')) continue;
                const at = x => Math.round(12 * Math.min(Math.max(x, 0), width) / width);
                const kind = e.tagName.toLowerCase() + (e.className && e.tagName === 'DIV' ? '.' + e.classList[0] : '');
                const parts = e.tagName === 'TABLE' ? ' ' + e.rows.length + ' rows' : /^H/.test(e.tagName) ? ' ' + e.textContent.trim().slice(0, 12) : '';
                lines.push(kind + ' ' + at(b.left) + '-' + at(b.right) + parts);
              }
              const over = document.documentElement.scrollWidth > width;
              return lines.join('\\n') + '\\n' + (over ? 'wider than the screen' : 'within the screen') + '\\n';
            }""";

    @TempDir
    Path home;

    @Test
    void the_digest_stands_as_approved_on_phone_desk_and_paper() throws IOException {
        Campaign campaign = CampaignFiles.shipped();
        Digest digest = new DigestWriter(home).write(ExampleFigures.five(campaign), campaign, home.resolve("digests"));
        String page = digest.folder().resolve("digest.html").toUri().toString();
        try (Chromium chromium = new Chromium()) {
            compare("phone", outline(chromium.browser, page, 390, "phone"));
            compare("desk", outline(chromium.browser, page, 1200, "desk"));
            compare("paper", paper(chromium.browser, page));
        }
    }

    @Test
    void a_mail_stands_as_approved_on_phone_and_desk() throws Exception {
        Campaign campaign = CampaignFiles.shipped();
        Digest digest = new DigestWriter(home).write(ExampleFigures.five(campaign), campaign, home.resolve("digests"));
        Path mail = home.resolve("mail.html");
        Files.writeString(mail, Mails.html(digest.letters().get(0).file()));
        try (Chromium chromium = new Chromium()) {
            compare("mail-phone", outline(chromium.browser, mail.toUri().toString(), 390, "mail-phone"));
            compare("mail-desk", outline(chromium.browser, mail.toUri().toString(), 800, "mail-desk"));
        }
    }

    private static String outline(Browser browser, String address, int width, String name) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900))) {
            page.navigate(address);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
            return (String) page.evaluate(OUTLINE);
        }
    }

    private static String paper(Browser browser, String address) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize((int) A4_WIDTH, 1000))) {
            page.navigate(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPreferCSSPageSize(true)
                    .setPath(PICTURES.resolve("paper.pdf")));
            long pages = Pattern.compile("/Type\\s*/Page\\b")
                    .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            return page.evaluate(OUTLINE) + (pages <= 25 ? "at most 25 sheets" : pages + " sheets") + "\n";
        }
    }

    private static void compare(String name, String found) throws IOException {
        Path approved = APPROVED.resolve(name + ".txt");
        if (System.getProperty("layout", "").equals("write")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, found);
        }
        assertThat(found).as(name).isEqualTo(Files.readString(approved)).doesNotContain("wider");
    }
}
