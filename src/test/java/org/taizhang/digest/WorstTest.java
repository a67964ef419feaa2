package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.consolidate.Figures;

/** Lists too long to be told whole speak of all counties. */
class WorstTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @TempDir
    Path home;

    @Test
    void a_short_list_is_told_as_it_stands() {
        List<Map<String, Object>> list = List.of(late("a", 1, "1"), late("b", 9, "2"));
        assertThat(Worst.of(list, 2)).isSameAs(list);
    }

    @Test
    void the_most_days_late_come_first_and_among_equals_each_county_has_its_turn() {
        List<Map<String, Object>> list = List.of(
                late("a", 3, "1"),
                late("a", 3, "2"),
                late("a", 3, "3"),
                late("b", 3, "4"),
                late("c", 2, "5"),
                late("c", 9, "6"));
        assertThat(Worst.of(list, 4)).extracting(i -> i.get("project")).containsExactly("6", "1", "2", "4");
        assertThat(Worst.tally(list))
                .extracting(t -> t.get("county") + "" + t.get("n"))
                .containsExactly("a3", "c2", "b1");
    }

    @Test
    void few_days_left_are_worse_than_many_and_news_than_none() {
        List<Map<String, Object>> near =
                List.of(Map.of("county", "a", "days_left", 20), Map.of("county", "a", "days_left", 3));
        assertThat(Worst.of(near, 1)).containsExactly(near.get(1));
        List<Map<String, Object>> rows = List.of(
                Map.of("county", "a", "changes", List.of(Map.of("new", false))),
                Map.of("county", "b", "changes", List.of(Map.of("new", true))));
        assertThat(Worst.of(rows, 1)).containsExactly(rows.get(1));
    }

    @Test
    void the_mail_to_leaders_and_the_letter_name_each_county_and_how_many_it_has() throws Exception {
        Figures figures = ExampleFigures.five(CAMPAIGN);
        List<Figures.Overdue> overdue = new ArrayList<>();
        CAMPAIGN.counties().forEach(c -> {
            for (int i = 0; i < 30; i++)
                overdue.add(new Figures.Overdue(
                        c.id(),
                        "工程" + i,
                        "start-founded",
                        LocalDate.of(2012, 4, 30),
                        1,
                        "foundation_laid",
                        Optional.empty(),
                        figures.overdue().get(0).origin()));
        });
        Digest digest = new DigestWriter(home)
                .write(Altered.with(figures, "overdue", overdue), CAMPAIGN, home.resolve("digests"));
        String mail = Mails.html(digest.letters().get(0).file());
        assertThat(mail).contains("云岭县30项", "南屏县30项").contains("南屏县　工程0", "东江市　工程0");
        try (XWPFDocument letter =
                new XWPFDocument(Files.newInputStream(digest.folder().resolve("digest.docx")))) {
            assertThat(letter.getParagraphs())
                    .extracting(p -> p.getText())
                    .anyMatch(p -> p.contains("关于2012年4月"))
                    .anyMatch(p -> p.contains("共150项，其中云岭县30项") && p.contains("南屏县工程0"))
                    .noneMatch(p -> p.contains("digest.xlsx"));
        }
    }

    @Test
    void a_county_is_told_of_each_project_once_and_of_the_reports_of_a_form_together() {
        Map<String, Object> lists = Map.of(
                "overdue", List.of(late("a", 1, "楼")),
                "behind_plan", List.of(late("a", 2, "站")),
                "stalled", List.of(late("a", 3, "楼")),
                "at_risk", List.of(),
                "dropped", List.of(Map.of("county", "a", "key", "馆")));
        assertThat(Todo.byProject(lists))
                .extracting(p -> p.get("project") + "" + ((List<?>) p.get("matters")).size())
                .containsExactly("楼2", "站1", "馆1");
        List<Map<String, Object>> missing = List.of(
                Map.of("county", "a", "form", "x", "period", "2012-03"),
                Map.of("county", "a", "form", "y", "period", "2012-03"),
                Map.of("county", "a", "form", "x", "period", "2012-04"));
        assertThat(Todo.byForm(missing))
                .extracting(f -> f.get("form") + "" + ((List<?>) f.get("reports")).size())
                .containsExactly("x2", "y1");
    }

    private static Map<String, Object> late(String county, int days, String project) {
        return Map.of("county", county, "days_late", days, "project", project);
    }
}
