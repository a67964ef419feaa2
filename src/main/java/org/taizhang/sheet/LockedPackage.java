package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.taizhang.sheet.UnreadableException.Reason;

/**
 * An xlsx that is stored encrypted.
 *
 * <p>Like an old xls, one that only recommends itself for reading may be encrypted with the password that every spreadsheet
 * program tries without asking. It is unpacked into a temporary file that is deleted at once where the system lets it.
 */
final class LockedPackage {
    /** Programs turn the password over 100,000 times; a file may ask for thousands of millions. */
    private static final int MOST_TURNS = 1_000_000;

    private LockedPackage() {}

    static Workbook open(POIFSFileSystem files, Bounds bounds) throws IOException, XMLStreamException {
        Path plain = Files.createTempFile("taizhang", ".unlocked");
        try {
            try (InputStream in = unlocked(files);
                    OutputStream out = Files.newOutputStream(plain)) {
                bounds.unfolding("package", in, bounds.limits().fileBytes()).transferTo(out);
            }
            Workbook workbook = Zip.open(plain, bounds);
            files.close();
            return workbook;
        } finally {
            if (!plain.toFile().delete()) plain.toFile().deleteOnExit();
        }
    }

    private static InputStream unlocked(POIFSFileSystem files) {
        try {
            EncryptionInfo info = new EncryptionInfo(files);
            Decryptor decryptor = info.getDecryptor();
            if (info.getVerifier().getSpinCount() <= MOST_TURNS
                    && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return decryptor.getDataStream(files);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "a workbook locked in an unknown way", e);
        }
        throw new UnreadableException(Reason.ENCRYPTED, "a workbook locked by a password");
    }
}
