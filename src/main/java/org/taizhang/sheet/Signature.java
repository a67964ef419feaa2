package org.taizhang.sheet;

import java.util.Arrays;
import java.util.List;

/** What the first bytes of a file say of its kind. */
enum Signature {
    ZIP,
    OLE2,
    /** Excel 2 to 4, without a container. */
    OLD_BIFF,
    /** A kind that is no table: a PDF, a picture, another archive, a program. */
    OTHER,
    TEXT;

    private static final List<byte[]> OTHERS = List.of(
            ascii("%PDF"),
            ascii("Rar!"),
            ascii("7z\u00bc\u00af"),
            ascii("\u0089PNG"),
            ascii("GIF8"),
            ascii("\u00ff\u00d8\u00ff"),
            ascii("BM\u0000"),
            ascii("II*\u0000"),
            ascii("MM\u0000*"),
            ascii("\u001f\u008b"),
            ascii("BZh"),
            ascii("\u00fd7zXZ"),
            ascii("{\\rtf"),
            ascii("MZ\u0090"),
            ascii("\u007fELF"),
            ascii("SQLite format"),
            ascii("RIFF"));

    private static byte[] ascii(String bytes) {
        return bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    static Signature of(byte[] head) {
        if (startsWith(head, ascii("PK\u0003\u0004")) || startsWith(head, ascii("PK\u0005\u0006"))) return ZIP;
        if (startsWith(head, ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"))) return OLE2;
        if (head.length > 4 && head[0] == 9 && head[3] == 0 && (head[1] == 0 || head[1] == 2 || head[1] == 4))
            return OLD_BIFF;
        return OTHERS.stream().anyMatch(o -> startsWith(head, o)) ? OTHER : TEXT;
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
