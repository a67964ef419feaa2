package org.taizhang.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.Finding;

/**
 * The answers to counties: for each file that came, a workbook and a text in the county's folder of receipts.
 *
 * <p>Where cells are doubtful, the workbook is the county's own with these cells marked; where that can't be marked, it
 * holds the rows to correct; where nothing is doubtful, the front page alone. Safe for use by several threads, of which
 * no two answer the same arrival.
 */
public final class Receipts {
    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final Campaign campaign;
    private final Speech speech;
    private final ReceiptText texts;
    /** Held while a county's own workbook is in memory, so that never two are. */
    private final Object marking = new Object();

    private interface Answer {
        void write(Entry entry, OutputStream out) throws IOException;
    }

    /**
     * The receipts of a campaign.
     *
     * @param templates the folder with the city's own templates; those that ship stand in for what it lacks
     */
    public Receipts(Campaign campaign, Path templates) {
        this.campaign = campaign;
        this.speech = new Speech(campaign);
        this.texts = new ReceiptText(speech, templates);
    }

    /**
     * Answers a file that was entered. Repeated for the same arrival, it writes nothing anew.
     *
     * @param folder the county's folder of receipts; made where it is missing
     * @return the workbook and the text
     * @throws UncheckedIOException where they can't be written; nothing half written is left
     */
    public List<Path> write(Entry entry, Path folder) {
        return write(entry, folder, this::workbook);
    }

    /** The same without a look into the file, for one that can't be opened. */
    public List<Path> writePlainly(Entry entry, Path folder) {
        return write(entry, folder, (e, out) -> anew(e, Corrections.none(), out));
    }

    private List<Path> write(Entry entry, Path folder, Answer answer) {
        ReceiptFolder receipts = new ReceiptFolder(folder, speech.say("receipt.suffix"));
        String name = entry.arrival().fileName();
        Optional<List<Path>> earlier = receipts.written(Stamp.of(entry, Stamp.Kind.PLAIN), name);
        if (earlier.isPresent()) return earlier.get();
        try {
            byte[] text = ("\uFEFF" + text(entry).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
            return receipts.put(name, text, out -> answer.write(entry, out));
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt for " + name + " can't be written into " + folder, e);
        }
    }

    /**
     * Tells a county that the office has set one of its files aside, as a workbook and as a text.
     *
     * @param text what is said, line by line
     * @return the workbook and the text
     */
    public List<Path> setAside(String fileName, String text, Path folder) {
        ReceiptFolder receipts = new ReceiptFolder(folder, campaign.language().say("office.excluded.suffix", Map.of()));
        byte[] words = ("\uFEFF" + text.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            return receipts.put(fileName, words, out -> lines(text, out));
        } catch (IOException e) {
            throw new UncheckedIOException("The notice on " + fileName + " can't be written into " + folder, e);
        }
    }

    private void lines(String text, OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Taizhang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(campaign.language().say("office.excluded.suffix", Map.of()));
            if (speech.rightToLeft()) sheet.rightToLeft();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) sheet.value(i, 0, PlainText.cell(lines.get(i)));
            sheet.width(0, 100);
        }
    }

    /**
     * Makes a county's folder of receipts where it is missing. A file that bears its name gives way to it.
     *
     * @throws IOException also where a link stands in its place
     */
    public static void makeFolder(Path folder) throws IOException {
        ReceiptFolder.make(folder);
    }

    /** The answer in about ten lines, for a file or a mail. */
    public String text(Entry entry) {
        return texts.of(entry);
    }

    /** Whether a file is a receipt that came back; looks at no more than a beginning of it. */
    public static Optional<Recognised> recognise(Path file) {
        return Recognition.stamp(file)
                .map(s -> new Recognised(
                        s.submission(),
                        s.sha256(),
                        switch (s.kind()) {
                            case PLAIN -> Recognised.Kind.RECEIPT;
                            case MARKED -> Recognised.Kind.MARKED_WORKBOOK;
                            case CORRECTION -> Recognised.Kind.CORRECTION;
                        }));
    }

    /**
     * Opens a county's own workbook as for marking, and closes it again; a trial of what costs the most memory.
     *
     * @throws IOException where it can't be opened
     */
    public static void rehearse(Path file) throws IOException {
        try (XSSFWorkbook own = OwnWorkbook.open(file).orElse(null)) {
            if (own != null) LOG.debug("{} can be marked", file.getFileName());
        }
    }

    private void workbook(Entry entry, OutputStream out) throws IOException {
        List<Finding> doubtful = entry.reading().findings().stream()
                .filter(f -> f.cell().isPresent())
                .toList();
        if (entry.duplicate() || doubtful.isEmpty()) anew(entry, Corrections.none(), out);
        else if (!marked(entry, doubtful, out)) anew(entry, corrections(entry), out);
    }

    private Corrections corrections(Entry entry) {
        OriginalCells original = new OriginalCells(entry.arrival().archived(), campaign);
        return new CorrectionPlan(speech, entry).corrections(original);
    }

    private void anew(Entry entry, Corrections corrections, OutputStream out) throws IOException {
        Stamp stamp = Stamp.of(entry, corrections.isEmpty() ? Stamp.Kind.PLAIN : Stamp.Kind.CORRECTION);
        FrontPage page = new Account(speech, entry).page(stamp, corrections::place);
        NewWorkbook.write(page, stamp, corrections, out);
    }

    /** Whether the county's own workbook could be marked; if not, nothing was written. */
    private boolean marked(Entry entry, List<Finding> doubtful, OutputStream out) throws IOException {
        if (doubtful.stream().allMatch(f -> f.sheet().isEmpty())) return false;
        byte[] whole;
        synchronized (marking) {
            try {
                Optional<XSSFWorkbook> own = OwnWorkbook.open(entry.arrival().archived());
                if (own.isEmpty()) return false;
                try (XSSFWorkbook workbook = own.get()) {
                    whole = marked(entry, doubtful, workbook);
                }
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
                LOG.info(
                        "{} can't be marked, so its rows to correct are listed",
                        entry.arrival().fileName(),
                        e);
                return false;
            }
        }
        out.write(whole);
        return true;
    }

    private byte[] marked(Entry entry, List<Finding> doubtful, XSSFWorkbook workbook) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        Titles titles = new Titles(speech, entry.reading());
        Stamp stamp = Stamp.of(entry, Stamp.Kind.MARKED);
        new MarkedWorkbook(speech, new Account(speech, entry), stamp).write(workbook, doubtful, titles, bytes);
        return bytes.toByteArray();
    }
}
