package org.taizhang.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives files a name that can be spelled where theirs is no UTF-8, as when an old archive program unpacked it; such a file
 * could neither be opened by its name nor be told of.
 */
final class LegibleNames {
    private static final Logger LOG = LoggerFactory.getLogger(LegibleNames.class);
    /** A file system's 255 bytes, with room for a number. */
    private static final int LONGEST = 240;

    private static final int LONGEST_ENDING = 10;
    private static final char UNREADABLE = '\uFFFD';
    /** Camel takes it for the sign between folders, and would look for the file in one that is not there. */
    private static final char BACKSLASH = '\\';

    private static final List<Charset> TRIED =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1);

    private final FormerNames former;

    LegibleNames(FormerNames former) {
        this.former = former;
    }

    /** Renames the reports of a folder whose names can't be spelled. */
    void in(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) if (isIllegible(file)) rename(file);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (IOException e) {
            LOG.warn("The names in {} can't be made legible: {}", folder.getFileName(), e.toString());
            throw e;
        }
    }

    private static boolean isIllegible(Path file) {
        String name = file.getFileName().toString();
        boolean unspelled =
                name.indexOf(UNREADABLE) >= 0 && !Files.exists(Path.of(file.toString()), LinkOption.NOFOLLOW_LINKS);
        return (unspelled || name.indexOf(BACKSLASH) >= 0) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void rename(Path file) throws IOException {
        String spelled = spelled(bytes(file));
        if (!Inbox.isReportName(spelled)) return;
        String name = cut(spelled.replace(BACKSLASH, '_'));
        Path to = file.resolveSibling(name);
        for (int n = 2; Files.exists(to, LinkOption.NOFOLLOW_LINKS); n++) to = file.resolveSibling(n + " " + name);
        former.note(file, spelled, to);
        Files.move(file, to);
        LOG.info("A file whose name could not be used is now named {}", to.getFileName());
    }

    /** Short enough to be a name in UTF-8, where a letter may take more bytes than in the encoding that it came in. */
    private static String cut(String name) {
        int dot = Math.max(Math.max(0, name.length() - LONGEST_ENDING), name.lastIndexOf('.'));
        int end = dot;
        while (end > 0
                && (name.substring(0, end) + name.substring(dot)).getBytes(StandardCharsets.UTF_8).length > LONGEST)
            end--;
        return name.substring(0, end) + name.substring(dot);
    }

    /** The own bytes of a file's name, which only its URI tells. */
    private static byte[] bytes(Path file) {
        String uri = file.toUri().getRawPath();
        String last = uri.substring(uri.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < last.length(); i++) {
            if (last.charAt(i) != '%') bytes.write(last.charAt(i));
            else {
                bytes.write(Integer.parseInt(last, i + 1, i + 3, 16));
                i += 2;
            }
        }
        return bytes.toByteArray();
    }

    private static String spelled(byte[] name) {
        for (Charset charset : TRIED) {
            try {
                return charset.newDecoder()
                        .decode(ByteBuffer.wrap(name))
                        .toString()
                        .replaceAll("[\\p{Cntrl}/]", "_");
            } catch (CharacterCodingException e) {
                // The next charset may know it.
            }
        }
        throw new IllegalStateException("Every byte is a letter of the last charset");
    }
}
