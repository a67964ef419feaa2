package org.taizhang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The machine's own LibreOffice, which opens what we write as an office would; skipped where there is none. */
public final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private LibreOffice() {}

    /** The text of a document, as the program that opened it sees it. */
    public static String text(Path document, Path folder) throws IOException, InterruptedException {
        return Files.readString(convert(document, "txt:Text (encoded):UTF8", ".txt", folder));
    }

    /** The cells of a workbook's first sheet. */
    public static String cells(Path workbook, Path folder) throws IOException, InterruptedException {
        return Files.readString(convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76", ".csv", folder));
    }

    /** The pages as they would be printed. */
    public static byte[] pages(Path document, Path folder) throws IOException, InterruptedException {
        return Files.readAllBytes(convert(document, "pdf", ".pdf", folder));
    }

    private static Path convert(Path document, String into, String ending, Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM));
        Path log = folder.resolve("soffice.log");
        Process office = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        into,
                        "--outdir",
                        folder.toString(),
                        document.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) office.destroyForcibly();
        String name = document.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ending);
        assertThat(made).as(Files.readString(log)).exists();
        return made;
    }
}
