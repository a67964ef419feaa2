package org.taizhang.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.service.ShippedHome;

/**
 * A stream of counties' files by the night on which they are taken in: the samples by the days of their arrival, and
 * between them what counties do beside: the same file twice, a withdrawal, a table of nobody's, what is no table at all.
 */
final class Nights {
    private static final String HEADER = "项目名称,总投资(万元),累计完成投资(万元),工程阶段\n";

    private final SortedMap<LocalDate, Map<String, byte[]>> nights = new TreeMap<>();

    Nights() throws IOException {
        Path samples = Path.of("samples");
        for (JsonNode sample :
                new ObjectMapper().readTree(samples.resolve("manifest.json").toFile())) {
            LocalDate arrives = LocalDate.parse(sample.get("arrives").asText());
            String file = sample.get("file").asText();
            // Two nights a month: the first days' and the later days' files.
            LocalDate night = arrives.withDayOfMonth(arrives.getDayOfMonth() <= 3 ? 4 : 11);
            add(night, file, Files.readAllBytes(samples.resolve(file)));
        }
        LocalDate first = nights.firstKey();
        add(first, "yunling/附件.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        add(first, "yunling/空.csv", new byte[0]);
        List<LocalDate> days = new ArrayList<>(nights.keySet());
        add(days.get(1), "qingfeng/各县进度.csv", progress("石桥县", 1, "教学楼,100,10,开工"));
        add(days.get(2), "yunling/补报.csv", progress("云岭县", 1, "礼堂,300,待核实,开工", "食堂,200,20,奠基"));
        add(days.get(3), "yunling/补报二.csv", progress("云岭县", 1, "礼堂,300,待核实,开工", "食堂,200,20,奠基"));
        add(days.get(3), "yunling/作废补报.csv", progress("云岭县", 1, "礼堂,300,待核实,开工", "食堂,200,20,奠基"));
        add(days.get(4), "nobody/放错了.csv", progress("云岭县", 2, "礼堂,300,30,开工"));
        add(days.get(4), "dongjiang/无.csv", "东江市2012年3月项目进度表\n无\n".getBytes("UTF-8"));
    }

    private void add(LocalDate night, String file, byte[] content) {
        nights.computeIfAbsent(night, n -> new TreeMap<>()).put(file, content);
    }

    private static byte[] progress(String county, int month, String... rows) throws IOException {
        return (county + "2012年" + month + "月项目进度表\n" + HEADER + String.join("\n", rows) + "\n").getBytes("UTF-8");
    }

    List<LocalDate> days() {
        return List.copyOf(nights.keySet());
    }

    int files() {
        return nights.values().stream().mapToInt(Map::size).sum();
    }

    /** Makes a home whose mail goes to a server, which each home has under the same name: a campaign's words differ nowhere. */
    static void settle(Path home, PostOffice post) throws IOException {
        for (String part : ShippedHome.folders()) ShippedHome.copy(part, home);
        String mail = "\nmail: { host: " + PostOffice.HOST + ", port: " + PostOffice.PORT + ", security: none }\n";
        Files.writeString(hosts(home), post.address() + " " + PostOffice.HOST + "\n");
        Files.writeString(home.resolve("campaign/campaign.yaml"), mail, StandardOpenOption.APPEND);
    }

    /** By which a run on a home finds the mail server of its name. */
    static Path hosts(Path home) {
        return home.resolve("hosts");
    }

    /** Drops a night's files, in an order that is the same in every home. */
    void drop(LocalDate night, Path home) throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> file : nights.get(night).entrySet()) {
            Path to = home.resolve("inbox").resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
            // A file system tells times apart by its clock's tick alone.
            Thread.sleep(12);
        }
    }
}
