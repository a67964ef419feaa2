package org.taizhang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where a command writes its result: a file, or stdout where {@code -} is named. */
record Output(Path file) {
    private static final String STDOUT = "-";

    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A place for a result of one of some kinds.
     *
     * @param endings with which names of files of these kinds end
     * @throws UsageException where the name ends otherwise; one without an ending is let be
     */
    static Output of(Path file, List<String> endings) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (dot > 0 && endings.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith))
            throw new UsageException("taizhang: a file with the ending \"" + name.substring(dot)
                    + "\" can't be written; give it "
                    + String.join(" or ", endings) + ".");
        return new Output(file);
    }

    boolean hasEnding(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Writes the result and, where it is a file, says its name. */
    void write(Body body) throws IOException {
        if (file.toString().equals(STDOUT)) {
            OutputStream open = new FilterOutputStream(System.out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
            body.write(open);
            open.flush();
            return;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            body.write(out);
        }
        System.out.println(file);
    }
}
