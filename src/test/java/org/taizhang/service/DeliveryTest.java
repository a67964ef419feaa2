package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.service.City.progress;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night's mail on its whole way, from the ledger's queue through the route to a server. */
class DeliveryTest {
    private static final String STATES = "select state, count(*) from message where kind <> 'receipt' group by state";

    @TempDir
    Path folder;

    private GreenMail server;

    @BeforeEach
    void start() throws IOException {
        begin(0);
        ShippedHome.copy("campaign", folder);
        String mail = "\nmail: { host: 127.0.0.1, port: " + server.getSmtp().getPort() + ", security: none }\n";
        Files.writeString(folder.resolve("campaign/campaign.yaml"), mail, StandardOpenOption.APPEND);
    }

    private void begin(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void leaders_office_and_each_county_get_the_digest_once() throws Exception {
        try (City city = new City(folder)) {
            city.drop("yunling", "三月.csv", progress("云岭县", 3, "甲,1000,300,奠基"));
            city.day("2012-04-03");
            city.day("2012-04-03");
            assertThat(city.rows(STATES)).containsExactly("sent|7");
            // The receipt goes by mail too.
            assertThat(server.getReceivedMessages()).hasSize(8);
        }
    }

    @Test
    void what_a_server_that_is_away_could_not_take_goes_later() throws Exception {
        try (City city = new City(folder)) {
            int port = server.getSmtp().getPort();
            server.stop();
            assertThat(city.day("2012-04-03")).isFalse();
            assertThat(city.rows(STATES)).containsExactly("queued|7");
            begin(port);
            assertThat(city.day("2012-04-04")).isTrue();
            assertThat(city.rows(STATES)).containsExactly("sent|14");
        }
    }
}
