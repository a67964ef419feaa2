package org.taizhang.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Sha256;
import org.taizhang.normalise.Normaliser;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;
import org.taizhang.receipt.Recognised;
import org.taizhang.sheet.UnreadableException;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/** Reads one file of any kind; what can't be read is a reading too, with the reason as its finding. */
public final class FileReader {
    private final Campaign campaign;
    private final Normaliser normaliser;

    public FileReader(Campaign campaign) {
        this.campaign = campaign;
        this.normaliser = new Normaliser(campaign);
    }

    /** What a file says; a receipt of ours without any of the county's own rows says nothing. */
    public Reading read(Path file, Source source) {
        if (!Files.isRegularFile(file))
            return refused(source, Code.UNREADABLE_FILE, Files.exists(file) ? "intake.notFile" : "intake.noFile");
        if (!Files.isReadable(file)) return refused(source, Code.UNREADABLE_FILE, "intake.notAllowed");
        return read(file, source, Receipts.recognise(file));
    }

    /** The same for a file of which it is known whether it is one of ours. */
    Reading read(Path file, Source source, Optional<Recognised> ours) {
        if (ours.filter(r -> r.kind() == Recognised.Kind.RECEIPT).isPresent()) return receiptCameBack(source);
        try (Workbook workbook = Workbook.open(file, campaign.settings().limits(), campaign.language())) {
            return normaliser.read(workbook, source);
        } catch (UnreadableException e) {
            return normaliser.refuse(source, e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return normaliser.refuse(
                    source, new UnreadableException(UnreadableException.Reason.TOO_LARGE, "memory", e));
        }
    }

    /** What an archived original says; one that is gone or damaged says nothing any more. */
    Reading readAgain(Path original, Source source) {
        boolean whole = Sha256.of(original).filter(source.sha256()::equals).isPresent();
        return whole ? read(original, source) : refused(source, Code.UNREADABLE_FILE, "intake.damaged");
    }

    /** What is said of a file that has broken its reader before. */
    Reading setAside(Source source) {
        return refused(source, Code.UNREADABLE_FILE, "intake.setAside");
    }

    /** What is said of a receipt of ours that was dropped back as it was. */
    Reading receiptCameBack(Source source) {
        return refused(source, Code.NO_TABLE, "intake.receiptCameBack");
    }

    private Reading refused(Source source, Code code, String sentence) {
        String message = campaign.language().say(sentence, Map.of("file", CellText.of(source.fileName())));
        Finding finding = new Finding(
                code.severity(),
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                message,
                Optional.empty());
        return Reading.refused(source, List.of(finding));
    }
}
