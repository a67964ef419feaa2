package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text file's bytes stand for characters, told from all of its bytes: by its mark, by the zeros of UTF-16, by being
 * sound UTF-8, and else as one of the encodings that the spreadsheets of those who write it use by default.
 *
 * @param mark how many bytes the mark at its start takes
 */
record Encoding(Charset charset, int mark) {
    private static final int SAMPLE = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");

    private static final Pattern NAMED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    /**
     * The encoding of a file.
     *
     * @param likely those of a file without a mark that is no UTF-8; the first that its bytes fit, else the last
     */
    static Encoding of(Path file, List<Charset> likely) throws IOException {
        byte[] head = head(file, SAMPLE);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (startsWith(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (startsWith(head, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        Optional<Charset> unmarked = Utf16.in(head);
        if (unmarked.isPresent()) return new Encoding(unmarked.get(), 0);
        try (InputStream in = Files.newInputStream(file)) {
            if (Utf8Check.of(in, Files.size(file)).isSound()) return new Encoding(StandardCharsets.UTF_8, 0);
        }
        Optional<Charset> fitting = likely.stream().filter(c -> fits(c, head)).findFirst();
        Charset last = likely.isEmpty() ? StandardCharsets.UTF_8 : likely.get(likely.size() - 1);
        return new Encoding(fitting.orElse(last), 0);
    }

    /** Whether text in this encoding may begin so; one in Big5 looks sound in others too, and is told by its characters. */
    private static boolean fits(Charset charset, byte[] head) {
        if (charset.equals(BIG5)) return DoubleBytes.of(head).areBig5();
        CharBuffer text = CharBuffer.allocate(head.length);
        return !charset.newDecoder().decode(ByteBuffer.wrap(head), text, false).isError()
                && !(isSingleByte(charset) && Garbled.is(text.flip()));
    }

    /** Whether a text that it gives is that of another alphabet, which only an encoding without rules for its bytes does. */
    boolean garbles(String head) {
        return isSingleByte(charset) && Garbled.is(head);
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** That of a file in HTML or XML, which may name it; its bytes are asked first, since such words are often wrong. */
    Encoding ofMarkup(Path file) throws IOException {
        if (mark > 0 || charset.name().startsWith("UTF")) return this;
        Matcher named = NAMED.matcher(new String(head(file, SAMPLE), StandardCharsets.ISO_8859_1));
        return named.find() ? new Encoding(charset(named.group(1)).orElse(charset), 0) : this;
    }

    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb")) return Optional.of(GB18030);
        if (lower.startsWith("big5")) return Optional.of(BIG5);
        try {
            return lower.startsWith("utf") ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static byte[] head(Path file, int size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(size);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }

    /** The first characters of a file, as many as a reader needs to know its kind. */
    String head(Path file) throws IOException {
        char[] head = new char[SAMPLE];
        int n = 0;
        try (Reader in = open(file)) {
            int more;
            while (n < SAMPLE && (more = in.read(head, n, SAMPLE - n)) > 0) n += more;
        }
        return new String(head, 0, n);
    }

    /** The file's characters behind the mark; what stands for none becomes U+FFFD. */
    Reader open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    Reader open(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
