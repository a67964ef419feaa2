package org.taizhang.digest;

import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Sha256;
import org.taizhang.campaign.Templates;

/**
 * The mails of one digest: leaders get the city, the office the city with the data's quality, each county its own page.
 *
 * <p>Who is both leader and office gets the office's mail alone.
 */
final class Letters {
    /** Mail readers cut longer messages; the rest of a long list is left to the attachment. */
    private static final int MOST_BYTES = 100_000;

    private static final int MOST_ITEMS = 40;
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Campaign campaign;
    private final Templates templates;
    private final DigestTree tree;
    private final PageModel pages;
    private final News news;
    private final Optional<InternetAddress> from;
    private final ZonedDateTime date;

    Letters(Campaign campaign, Templates templates, DigestTree tree, PageModel pages, News news) {
        this.campaign = campaign;
        this.templates = templates;
        this.tree = tree;
        this.pages = pages;
        this.news = news;
        this.from = Addresses.sender(campaign.settings().recipients());
        this.date = LocalDate.parse((String) tree.all().get("as_of"))
                .plusDays(1)
                .atTime(campaign.settings().publish().at())
                .atZone(campaign.settings().timeZone());
    }

    /**
     * Writes all of them into the folder's {@code mail/}.
     *
     * @param workbook what goes with the city's mails; empty where it is too big for mail
     */
    List<Letter> write(DraftFolder folder, Optional<byte[]> workbook) {
        List<Letter> letters = new ArrayList<>();
        if (from.isEmpty()) return letters;
        Campaign.Recipients recipients = campaign.settings().recipients();
        Set<String> office = new LinkedHashSet<>(recipients.office());
        Set<String> leaders = new LinkedHashSet<>(recipients.leaders());
        leaders.removeAll(office);
        city(folder, "leaders", leaders, workbook, letters);
        city(folder, "office", office, workbook, letters);
        Map<String, County> counties = new HashMap<>();
        campaign.counties().forEach(c -> counties.put(c.id(), c));
        tree.list("counties").parallelStream()
                .filter(f -> counties.containsKey(f.get("county")))
                .map(f -> county(folder, counties.get(f.get("county")), f))
                .toList()
                .forEach(letters::addAll);
        return letters;
    }

    private void city(
            DraftFolder folder, String role, Set<String> recipients, Optional<byte[]> workbook, List<Letter> letters) {
        if (recipients.isEmpty()) return;
        String subject = news.city(tree);
        Map<String, Object> model = pages.city();
        List<Message.Attachment> attachments = List.of();
        if (workbook.isPresent()) {
            String name = "digest-" + tree.all().get("as_of") + ".xlsx";
            model.put("attachment", name);
            attachments =
                    List.of(new Message.Attachment(name, WORKBOOK_TYPE, workbook.get(), Sha256.of(workbook.get())));
        }
        model.put("too_big", workbook.isEmpty());
        model.put("news", news.cityLine(tree));
        model.put("with_quality", role.equals("office"));
        model.put("with_counties", false);
        String text = fitting("digest.txt.ftl", model);
        String html = fitting("mail.html.ftlh", model);
        for (String r : recipients)
            seal(folder, role, Optional.empty(), r, subject, text, html, attachments)
                    .ifPresent(letters::add);
    }

    private List<Letter> county(DraftFolder folder, County county, Map<String, Object> figures) {
        if (county.contact().isEmpty()) return List.of();
        String subject = news.county(tree, county.id());
        Map<String, Object> model = pages.county(figures);
        model.put("too_big", false);
        model.put("news", news.countyLine(tree, county.id()));
        model.put("city_table", campaign.settings().recipients().cityTable());
        String text = fitting("county.txt.ftl", model);
        String html = fitting("mail-county.html.ftlh", model);
        List<Letter> letters = new ArrayList<>();
        for (String r : new LinkedHashSet<>(county.contact()))
            seal(folder, "county", Optional.of(county.id()), r, subject, text, html, List.of())
                    .ifPresent(letters::add);
        return letters;
    }

    /** The template with lists as long as fit. */
    private String fitting(String template, Map<String, Object> model) {
        Map<String, Object> limited = new HashMap<>(model);
        for (int most = MOST_ITEMS; ; most /= 2) {
            limited.put("most", most);
            String page = templates.pour(template, limited);
            if (most == 0 || Message.bytes(page) <= MOST_BYTES) return page;
        }
    }

    private Optional<Letter> seal(
            DraftFolder folder,
            String role,
            Optional<String> county,
            String recipient,
            String subject,
            String text,
            String html,
            List<Message.Attachment> attachments) {
        Optional<InternetAddress> to = Addresses.of(recipient);
        if (to.isEmpty()) return Optional.empty();
        Message.Sealed sealed =
                new Message(from.orElseThrow(), to.get(), subject, date, text, html, attachments).seal();
        String name = DraftFolder.fileName(county.orElse(role) + "-" + to.get().getAddress()) + "-"
                + sealed.messageId().substring(1, 9) + ".eml";
        Path file = folder.write("mail/" + name, sealed.bytes());
        return Optional.of(new Letter(role, county, to.get().getAddress(), subject, sealed.messageId(), file));
    }
}
