package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.Rebuild;
import org.taizhang.ledger.TestDatabase;
import org.taizhang.reading.Reading;

/** A county's own workbook comes back with marks; what happens when that is dropped into the folder again. */
class ReturnedReceiptTest {
    private static final String SAMPLE = "石桥县2012年3月项目建设月报表.xls";

    @TempDir
    Path folder;

    private final Campaign campaign = CampaignFiles.shipped();
    private Home home;
    private Ledger ledger;
    private Intake intake;

    @BeforeEach
    void receive() throws IOException {
        home = new Home(folder);
        Inbox inbox = new Inbox(home, campaign);
        inbox.prepare();
        ledger = Ledger.open(home, TestDatabase.of(home.root(), campaign));
        Today today = new Today(
                Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.parse("2012-04-03")));
        intake = new Intake(
                home,
                campaign,
                ledger,
                Claims.ofTheOnlyOne(),
                inbox,
                today,
                new Failures(new OfficeMail(home, campaign, ledger, new Inbox(home, campaign), today)));
        takeIn(Files.readAllBytes(Path.of("samples/shiqiao", SAMPLE)), SAMPLE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void unchanged_it_is_answered_and_counts_as_no_report() throws IOException {
        Entry entry = takeIn(Files.readAllBytes(receipt()), "回执.xlsx");
        assertThat(entry.reading().status()).isEqualTo(Reading.Status.REJECTED);
        assertThat(entry.reports()).isEmpty();
    }

    @Test
    void unchanged_it_counts_as_no_report_where_the_ledger_is_built_anew() throws Exception {
        takeIn(Files.readAllBytes(receipt()), "回执.xlsx");
        Archive archive = new Archive(home.archive());
        List<Reading.Status> again = new ArrayList<>();
        ledger.close();
        Campaign kept = TestDatabase.of(home.root(), campaign);
        new Rebuild(home, kept, l -> new LedgerReader(new FileReader(campaign), archive, l)::readAgain)
                .run(entry -> again.add(entry.reading().status()));
        ledger = Ledger.open(home, kept);
        assertThat(again).containsExactly(Reading.Status.ACCEPTED, Reading.Status.REJECTED);
    }

    @Test
    void mended_it_is_a_new_report() throws IOException {
        Path mended = folder.resolve("mended.xlsx");
        try (InputStream in = Files.newInputStream(receipt());
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(mended)) {
            Cell location = workbook.getSheet("项目进度").getRow(4).getCell(2);
            location.setCellValue("石桥新区");
            workbook.write(out);
        }
        Entry entry = takeIn(Files.readAllBytes(mended), "改好的.xlsx");
        assertThat(entry.reports()).hasSize(1);
        assertThat(entry.reports().get(0).revision()).isEqualTo(2);
    }

    @Test
    void a_correction_sheet_that_repairs_all_leaves_no_error() throws IOException {
        String name = "青峰201204项目.csv";
        takeIn("qingfeng", Files.readAllBytes(Path.of("samples/qingfeng", name)), name);
        assertThat(quality("qingfeng").errors()).isEqualTo(1);
        Path mended = folder.resolve("mended.xlsx");
        try (InputStream in = Files.newInputStream(receipt("qingfeng"));
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(mended)) {
            workbook.getSheet("更正").getRow(3).getCell(4).setCellValue(51200);
            workbook.write(out);
        }
        Entry entry = takeIn("qingfeng", Files.readAllBytes(mended), "改好的.xlsx");
        assertThat(entry.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(quality("qingfeng").errors()).isZero();
        assertThat(ledger.asOf(LocalDate.parse("2012-04-03")).county("qingfeng").reports())
                .allSatisfy(r -> assertThat(r.status()).isEqualTo("accepted"));
    }

    @Test
    void a_correction_sheet_that_comes_back_with_marks_replaces_only_its_rows() throws IOException {
        String name = "青峰201204项目.csv";
        takeIn("qingfeng", Files.readAllBytes(Path.of("samples/qingfeng", name)), name);
        List<String> before = projects("qingfeng");
        Entry first = takeIn("qingfeng", mended(receipt("qingfeng"), "还在核实"), "改一.xlsx");
        assertThat(first.reading().status()).isEqualTo(Reading.Status.PARTIAL);
        Entry again = takeIn("qingfeng", mended(receipt("qingfeng", "改一"), 51200), "改二.xlsx");
        assertThat(again.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(again.reports().get(0).replaced()).isEmpty();
        assertThat(projects("qingfeng")).isEqualTo(before);
        assertThat(quality("qingfeng").errors()).isZero();
    }

    @Test
    void another_word_that_is_refused_too_is_an_answer_and_no_receipt_come_back() throws IOException {
        String name = "青峰201204项目.csv";
        takeIn("qingfeng", Files.readAllBytes(Path.of("samples/qingfeng", name)), name);
        List<String> before = projects("qingfeng");
        takeIn("qingfeng", mended(receipt("qingfeng"), "还在核实"), "改一.xlsx");
        Entry second = takeIn("qingfeng", mended(receipt("qingfeng", "改一"), "仍在核实"), "改二.xlsx");
        assertThat(second.reading().status()).isEqualTo(Reading.Status.PARTIAL);
        takeIn("qingfeng", mended(receipt("qingfeng", "改二"), 51200), "改三.xlsx");
        assertThat(projects("qingfeng")).isEqualTo(before);
        assertThat(quality("qingfeng").errors()).isZero();
    }

    @Test
    void without_its_front_page_it_still_replaces_only_its_rows() throws IOException {
        String name = "青峰201204项目.csv";
        takeIn("qingfeng", Files.readAllBytes(Path.of("samples/qingfeng", name)), name);
        List<String> before = projects("qingfeng");
        takeIn("qingfeng", mended(receipt("qingfeng"), "还在核实"), "改一.xlsx");
        Path alone = folder.resolve("alone.xlsx");
        try (InputStream in = Files.newInputStream(receipt("qingfeng", "改一"));
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(alone)) {
            workbook.removeSheetAt(0);
            workbook.write(out);
        }
        takeIn("qingfeng", mended(alone, 51200), "改二.xlsx");
        assertThat(projects("qingfeng")).isEqualTo(before);
    }

    /** The workbook with another total investment in the first row of its corrections. */
    private byte[] mended(Path receipt, Object total) throws IOException {
        Path mended = folder.resolve("mended.xlsx");
        try (InputStream in = Files.newInputStream(receipt);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(mended)) {
            Cell cell = workbook.getSheet("更正").getRow(3).getCell(4);
            if (total instanceof Integer n) cell.setCellValue(n);
            else cell.setCellValue(total.toString());
            workbook.write(out);
        }
        return Files.readAllBytes(mended);
    }

    private List<String> projects(String county) {
        return ledger.asOf(LocalDate.parse("2012-04-03")).county(county).latest().stream()
                .map(l -> l.report().period() + " " + l.row().key())
                .toList();
    }

    private AsOf.Quality quality(String county) {
        return ledger.asOf(LocalDate.parse("2012-04-03")).county(county).quality();
    }

    private Entry takeIn(byte[] content, String name) throws IOException {
        return takeIn("shiqiao", content, name);
    }

    private Entry takeIn(String county, byte[] content, String name) throws IOException {
        Path file = Files.write(home.inbox(county).resolve(name), content);
        Intake.Entered entered = intake.enter(intake.read(intake.keep(intake.arrive(file.toFile()))));
        intake.release(intake.answer(entered));
        assertThat(file).doesNotExist();
        return entered.entry();
    }

    private Path receipt() throws IOException {
        return receipt("shiqiao");
    }

    private Path receipt(String county) throws IOException {
        return receipt(county, "");
    }

    private Path receipt(String county, String name) throws IOException {
        try (Stream<Path> files = Files.list(home.receipts(county))) {
            return files.filter(f -> f.toString().endsWith(".xlsx")
                            && f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
