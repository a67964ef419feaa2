package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.consolidate.Figures;

class LettersTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @TempDir
    Path home;

    @Test
    void leaders_get_the_city_the_office_its_data_too_and_each_county_its_own_page() throws Exception {
        List<Letter> letters = letters(ExampleFigures.five(CAMPAIGN), CAMPAIGN);
        assertThat(letters)
                .extracting(Letter::role)
                .containsExactly("leaders", "office", "county", "county", "county", "county", "county");
        assertThat(letters.get(0).subject()).isEqualTo("3项逾期，2县未报，1项停滞｜职业教育攻坚通报（5月1日）");
        assertThat(letters.get(5).subject()).startsWith("南屏县：2项逾期，1项停滞");
        assertThat(html(letters.get(0))).doesNotContain("数据质量");
        assertThat(html(letters.get(1))).contains("数据质量");
    }

    @Test
    void a_reader_may_choose_between_text_and_html_and_then_finds_the_workbook() throws Exception {
        MimeMessage mail = mime(letters(ExampleFigures.five(CAMPAIGN), CAMPAIGN).get(0));
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        MimeMultipart choice = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(choice.getContentType()).startsWith("multipart/alternative");
        assertThat(choice.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) choice.getBodyPart(0).getContent()).contains("3.21亿元", "云岭县职业教育中心新校区");
        assertThat(choice.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("digest-2012-05-01.xlsx");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(home.resolve("digests/2012-05-01/digest.xlsx")));
        assertThat(mail.getHeader("Date", null)).isEqualTo("Wed, 2 May 2012 06:00:00 +0800");
    }

    @Test
    void html_is_what_mail_readers_show() throws Exception {
        for (Letter letter : letters(ExampleFigures.five(CAMPAIGN), CAMPAIGN)) {
            String html = html(letter).toLowerCase(java.util.Locale.ROOT);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(100_000);
            assertThat(html)
                    .doesNotContain(
                            "<script",
                            "<svg",
                            "<img",
                            "data:",
                            "http://",
                            "https://",
                            "flex",
                            "display:grid",
                            "<style",
                            "url(");
        }
    }

    @Test
    void a_county_learns_nothing_of_the_people_and_projects_of_another() throws Exception {
        for (Letter letter : letters(ExampleFigures.five(CAMPAIGN), CAMPAIGN)) {
            if (letter.county().isEmpty()) continue;
            String all = html(letter) + text(letter) + Files.readString(letter.file());
            for (var county : CAMPAIGN.counties()) {
                if (county.id().equals(letter.county().get())) continue;
                assertThat(all).doesNotContain(county.contact().get(0));
                assertThat(all).doesNotContain(county.name() + "职业", county.name() + "教育", county.name() + "卫生");
            }
        }
    }

    @Test
    void counties_see_the_others_only_where_the_campaign_lets_them() throws Exception {
        Campaign closed = with(new Campaign.Recipients(List.of(), List.of(), Optional.of("digest@example.org"), false));
        for (Letter letter : letters(ExampleFigures.five(closed), closed))
            assertThat(html(letter) + text(letter)).doesNotContain("各县（市）排名");
    }

    @Test
    void a_mail_too_long_for_mail_readers_is_cut_and_says_so() throws Exception {
        Campaign many = Rosters.of(400);
        Figures figures = ExampleFigures.of(many, ExampleFigures.AS_OF);
        List<Figures.OpenProblem> long_ = new ArrayList<>();
        for (int i = 0; i < 400; i++)
            long_.add(new Figures.OpenProblem(
                    "county" + i,
                    "项目".repeat(8000),
                    "<&\"".repeat(9000),
                    "2012-02",
                    3,
                    "2012-02",
                    Optional.empty(),
                    figures.problems().get(0).origin()));
        List<Letter> letters = letters(Altered.with(figures, "problems", long_), many);
        for (Letter letter : letters)
            assertThat(html(letter).getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(100_000);
        assertThat(html(letters.get(0))).contains("项，见附件。");
    }

    @Test
    void a_workbook_too_large_stays_behind_with_a_note() throws Exception {
        Campaign small = with(Altered.with(CAMPAIGN.settings().publish(), "attachmentBytes", 10L));
        MimeMessage mail = mime(letters(ExampleFigures.five(small), small).get(0));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(html(letters(ExampleFigures.five(small), small).get(0))).contains("数据表较大");
    }

    @Test
    void no_name_and_no_subject_adds_a_header() throws Exception {
        Message message = new Message(
                Message.address("digest@example.org"),
                Message.address("a@example.org"),
                "3\r\nBcc: evil@example.org\r\n\r\n<b>",
                ZonedDateTime.of(2012, 5, 2, 6, 0, 0, 0, ZoneId.of("Asia/Shanghai")),
                "text",
                "html",
                List.of(new Message.Attachment("a\r\nX-Evil: 1\".xlsx", "application/zip", new byte[] {1}, "1")));
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.seal().bytes()));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        MimeBodyPart attachment = (MimeBodyPart) ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(attachment.getHeader("X-Evil")).isNull();
        for (String address : List.of("a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "a b", ""))
            assertThatThrownBy(() -> Message.address(address)).isInstanceOf(AddressException.class);
    }

    @Test
    void who_is_no_mail_address_gets_nothing_and_stops_nobody_else() {
        Campaign odd = with(new Campaign.Recipients(
                List.of("not an address", "leaders@example.org"), List.of(), Optional.of("digest@example.org"), true));
        assertThat(letters(ExampleFigures.five(odd), odd))
                .extracting(Letter::recipient)
                .contains("leaders@example.org")
                .hasSize(6);
    }

    @Test
    void a_quiet_night_sends_nothing_where_the_campaign_wants_it_so() {
        Campaign quiet = with(Altered.with(CAMPAIGN.settings().publish(), "withoutNews", false));
        assertThat(letters(ExampleFigures.quiet(quiet), quiet)).isEmpty();
        assertThat(letters(ExampleFigures.five(quiet), quiet)).isNotEmpty();
    }

    private List<Letter> letters(Figures figures, Campaign campaign) {
        return new DigestWriter(home.resolve("templates"))
                .write(figures, campaign, home.resolve("digests"))
                .letters();
    }

    private static Campaign with(Campaign.Recipients recipients) {
        return Altered.with(CAMPAIGN, "settings", Altered.with(CAMPAIGN.settings(), "recipients", recipients));
    }

    private static Campaign with(Campaign.Publish publish) {
        return Altered.with(CAMPAIGN, "settings", Altered.with(CAMPAIGN.settings(), "publish", publish));
    }

    private static MimeMessage mime(Letter letter) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(letter.file())));
    }

    private static String html(Letter letter) throws Exception {
        return body(letter, 1);
    }

    private static String text(Letter letter) throws Exception {
        return body(letter, 0);
    }

    private static String body(Letter letter, int which) throws Exception {
        MimeMultipart parts = (MimeMultipart) mime(letter).getContent();
        if (parts.getContentType().startsWith("multipart/mixed"))
            parts = (MimeMultipart) parts.getBodyPart(0).getContent();
        return (String) parts.getBodyPart(which).getContent();
    }
}
