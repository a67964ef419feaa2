package org.taizhang.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.campaign.Limits;

/**
 * Measures how long reading takes: small files again and again, and one large file of each kind. A program to run by hand
 * ({@code java -Xmx256m … org.taizhang.sheet.ReadingBench [rows]}), since no test may depend on the clock.
 */
final class ReadingBench {
    private static final int COLUMNS = 20;
    private static final int ROUNDS = 300;

    private ReadingBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        small(xlsx(folder.resolve("small.xlsx"), 200));
        small(xls(folder.resolve("small.xls"), 200));
        small(csv(folder.resolve("small.csv"), 200));
        if (arguments.length == 0) return;
        int rows = Integer.parseInt(arguments[0]);
        large(csv(folder.resolve("large.csv"), rows));
        large(xlsx(folder.resolve("large.xlsx"), rows));
    }

    private static void small(Path file) {
        for (int i = 0; i < ROUNDS; i++) read(file);
        long start = cpu();
        for (int i = 0; i < ROUNDS; i++) read(file);
        System.out.printf("%s %.2f ms%n", file.getFileName(), (cpu() - start) / 1e6 / ROUNDS);
    }

    private static void large(Path file) {
        long start = cpu();
        long cells = read(file);
        System.out.printf("%s %,d cells in %.1f s%n", file.getFileName(), cells, (cpu() - start) / 1e9);
    }

    /** The processor's time for this thread alone, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long read(Path file) {
        long cells = 0;
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.merges();
                try (Stream<Row> rows = sheet.rows()) {
                    cells += rows.mapToLong(row -> row.cells().size()).sum();
                }
            }
        }
        return cells;
    }

    private static Path xlsx(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("进度");
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    if (c % 2 == 0) sheet.inlineString(r, c, text(r, c));
                    else sheet.value(r, c, r * 1.25 + c);
                }
                if (r % 1000 == 999) sheet.flush();
            }
        }
        return file;
    }

    private static Path xls(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("进度");
            for (int r = 0; r < rows; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    if (c % 2 == 0) row.createCell(c).setCellValue(text(r, c));
                    else row.createCell(c).setCellValue(r * 1.25 + c);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static Path csv(Path file, int rows) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int r = 0; r < rows; r++) {
                StringBuilder line = new StringBuilder();
                for (int c = 0; c < COLUMNS; c++)
                    line.append(c % 2 == 0 ? text(r, c) : r * 1.25 + c).append(',');
                out.println(line);
            }
        }
        return file;
    }

    private static String text(int row, int column) {
        return "学校" + row % 5000 + column;
    }
}
