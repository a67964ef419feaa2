package org.taizhang.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that counts by Message-ID what it has accepted: each message whose end it has seen. */
final class PostOffice implements AutoCloseable {
    static final String HOST = "post.example.org";
    static final int PORT = 20_025;

    private final InetAddress address;
    private final ServerSocket socket;
    private final Map<String, Integer> copies = new TreeMap<>();
    private final AtomicInteger talks = new AtomicInteger();

    /** A server of the computer's own address of this number: each has its own, and all have the same port. */
    PostOffice(int number) throws IOException {
        address = InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) number});
        socket = new ServerSocket(PORT, 50, address);
        daemon(this::serve);
    }

    String address() {
        return address.getHostAddress();
    }

    /** What was accepted so far, once every client that was cut off has been heard to its end. */
    Map<String, Integer> copies() throws InterruptedException {
        while (talks.get() > 0) Thread.sleep(5);
        synchronized (copies) {
            return new TreeMap<>(copies);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "post office");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                talks.incrementAndGet();
                daemon(() -> hear(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void hear(Socket client) {
        try (client) {
            talk(client);
        } catch (IOException e) {
            // The client was killed.
        } finally {
            talks.decrementAndGet();
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            say(out, command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 ok");
            if (command.equals("QUIT")) return;
            if (command.equals("DATA")) {
                if (!accept(in)) return;
                say(out, "250 taken");
            }
        }
    }

    private boolean accept(BufferedReader in) throws IOException {
        String id = "";
        String line = in.readLine();
        for (; line != null && !line.equals("."); line = in.readLine())
            if (line.startsWith("Message-ID: ") && id.isEmpty())
                id = line.substring(12).strip();
        if (line == null) return false;
        synchronized (copies) {
            copies.merge(id, 1, Integer::sum);
        }
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
