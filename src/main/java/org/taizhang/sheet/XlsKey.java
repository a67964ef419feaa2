package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.taizhang.sheet.UnreadableException.Reason;

/**
 * The key to an xls that is stored encrypted.
 *
 * <p>A workbook whose structure alone is protected is encrypted with a password that every spreadsheet program knows and
 * tries without asking; it is read. One with a password of its own is not.
 */
final class XlsKey {
    private static final int FIRST_RECORDS = 8;

    private XlsKey() {}

    static Optional<EncryptionInfo> of(InputStream stream) throws IOException {
        try (XlsRecords records = XlsRecords.all(stream, Optional.empty())) {
            for (int i = 0; i < FIRST_RECORDS && records.advance(); i++) {
                if (i == 0 && records.sid() == BOFRecord.sid) requireBiff8((BOFRecord) records.record());
                else if (i == 0) throw Failure.unsupported("BIFF5");
                if (records.sid() == FilePassRecord.sid) {
                    return Optional.of(unlocked(((FilePassRecord) records.record()).getEncryptionInfo()));
                }
            }
        }
        return Optional.empty();
    }

    private static void requireBiff8(BOFRecord start) {
        if (start.getVersion() != BOFRecord.VERSION) throw Failure.unsupported("BIFF5");
    }

    private static EncryptionInfo unlocked(EncryptionInfo info) throws IOException {
        try {
            if (info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) return info;
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "a workbook locked in an unknown way", e);
        }
        throw new UnreadableException(Reason.ENCRYPTED, "a workbook locked by a password");
    }
}
