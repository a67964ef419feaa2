package org.taizhang.mail;

import com.icegreen.greenmail.util.GreenMail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server that answers as a test tells it to: the next answer to a command may be another than the usual one. */
final class ScriptedServer implements AutoCloseable {
    static final String CUT = "cut";

    private record Answer(String command, String answer) {}

    private final ServerSocket socket;
    private final Deque<Answer> script = new ArrayDeque<>();
    /** The commands, each with the way by which it came: {@code open} or {@code private}. */
    final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    final List<String> messages = Collections.synchronizedList(new ArrayList<>());

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    ScriptedServer answer(String command, String answer) {
        synchronized (script) {
            script.add(new Answer(command, answer));
        }
        return this;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client, client, "open");
            } catch (IOException e) {
                // The client or the test has gone.
            }
        }
    }

    private void talk(Socket wire, Socket client, String way) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        if (way.equals("open")) out.print("220 ready\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            heard.add(way + " " + command);
            String answer = next(command, usual(command));
            if (answer.equals(CUT)) return;
            out.print(answer + "\r\n");
            out.flush();
            if (command.equals("QUIT")) return;
            if (command.equals("STARTTLS") && answer.startsWith("220")) {
                talk(wire, privately(wire), "private");
                return;
            }
            if (command.equals("DATA") && answer.startsWith("354") && !data(in, out)) return;
        }
    }

    private static Socket privately(Socket client) throws IOException {
        try (InputStream certificate = GreenMail.class.getResourceAsStream("/greenmail.p12")) {
            char[] password = "changeit".toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(certificate, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(client, null, client.getPort(), false);
            socket.setUseClientMode(false);
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private boolean data(BufferedReader in, PrintWriter out) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            message.append(line).append("\r\n");
        messages.add(message.toString());
        String answer = next(".", "250 taken");
        if (answer.equals(CUT)) return false;
        out.print(answer + "\r\n");
        out.flush();
        return true;
    }

    private static String usual(String command) {
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            case "AUTH" -> "235 welcome";
            default -> "250 ok";
        };
    }

    private String next(String command, String usual) {
        synchronized (script) {
            if (script.isEmpty() || !script.peek().command().equals(command)) return usual;
            return script.poll().answer();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
