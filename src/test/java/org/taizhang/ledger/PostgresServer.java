package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this machine's package, started for the tests on a free port and gone with them, however they
 * end: it stops when the pipe to it closes.
 *
 * <p>It sorts text as Chinese does, so that no test passes by the luck of a collation.
 */
public final class PostgresServer {
    private static final String RUN =
            "bin=$1 data=$2 port=$3; \"$bin/initdb\" -D \"$data\" -A trust -U taizhang -E UTF8 --no-sync"
                    + " --locale=C.UTF-8 --locale-provider=icu --icu-locale=zh >\"$data.log\" 2>&1"
                    + " && \"$bin/postgres\" -D \"$data\" -p $port -c listen_addresses=127.0.0.1"
                    + " -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
                    + " -c max_connections=400 -c log_line_prefix='%m [%a] ' >>\"$data.log\" 2>&1 & server=$!;"
                    + " read end; kill -INT $server $(head -n 1 \"$data/postmaster.pid\"); wait; rm -rf \"$(dirname \"$data\")\"";

    private static Optional<PostgresServer> shared;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The server of this run; empty where the machine has none. */
    public static synchronized Optional<PostgresServer> shared() {
        if (shared == null) shared = binaries().map(PostgresServer::start);
        return shared;
    }

    private static Optional<Path> binaries() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(v -> v.resolve("bin"))
                    .filter(b -> Files.isExecutable(b.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PostgresServer start(Path binaries) {
        try {
            Path folder = Files.createTempDirectory("taizhang-postgresql");
            List<String> command = new ArrayList<>();
            if (System.getProperty("user.name").equals("root")) {
                UserPrincipal nobody =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
                Files.setOwner(folder, nobody);
                command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
            }
            int port = freePort();
            command.addAll(List.of(
                    "sh",
                    "-c",
                    RUN,
                    "sh",
                    binaries.toString(),
                    folder.resolve("data").toString()));
            command.add(Integer.toString(port));
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            PostgresServer server = new PostgresServer(port);
            server.await(process, folder);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Process process, Path folder) throws IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (Connection c = DriverManager.getConnection(url())) {
                return;
            } catch (SQLException e) {
                sleep();
            }
        }
        throw new IOException("The PostgreSQL server does not start; see " + folder + "/data.log");
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its database, without a schema of one's own. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=taizhang";
    }

    /** A schema of its database, made by whoever first writes in it. */
    public String url(String schema) {
        return url() + "&currentSchema=" + schema;
    }
}
