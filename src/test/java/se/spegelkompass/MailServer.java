package se.spegelkompass;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real mail server, with a doorman before it who refuses those called nobody for good, and tells
 * those called later to come back.
 */
public final class MailServer implements Closeable {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private final int port;
  private @Nullable ServerSocket door;

  public MailServer() {
    server.start();
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    open();
  }

  /** What makes an application send by this server. */
  public Map<String, String> properties() {
    return Map.of(
        "spegelkompass.mail.host", "127.0.0.1",
        "spegelkompass.mail.port", Integer.toString(port),
        "spegelkompass.mail.from", "spegel@kommun.example",
        "spegelkompass.mail.from-name", "Spegelkommunen",
        "spegelkompass.mail.security", "NONE",
        "spegelkompass.mail.per-minute", "1000000");
  }

  /** Lets mail in again. */
  public void open() {
    try {
      var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      door = opened;
      Thread.ofVirtual().start(() -> receive(opened));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody gets through until it opens again. */
  public void shut() {
    try {
      if (door != null) {
        door.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /** The letters to one address. */
  public List<MimeMessage> to(String address) {
    return received().stream().filter(it -> recipient(it).equals(address)).toList();
  }

  public static String recipient(MimeMessage message) {
    try {
      return Arrays.stream(message.getAllRecipients()).findFirst().orElseThrow().toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    shut();
    server.stop();
  }

  private void receive(ServerSocket open) {
    while (!open.isClosed()) {
      try {
        var client = open.accept();
        Thread.ofVirtual().start(() -> pass(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket client) {
    try (client;
        var inside = new Socket(InetAddress.getLoopbackAddress(), server.getSmtp().getPort())) {
      var back = Thread.ofVirtual().start(() -> pump(inside, client));
      var lines =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var refusal = refusal(line);
        write(
            refusal == null ? inside.getOutputStream() : client.getOutputStream(),
            refusal == null ? line : refusal);
      }
      inside.shutdownOutput();
      back.join();
    } catch (IOException gone) {
      // Either side may hang up.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable String refusal(String line) {
    var command = line.toLowerCase(Locale.ROOT);
    if (command.startsWith("rcpt to:<nobody")) {
      return "550 5.1.1 No such user here";
    }
    return command.startsWith("rcpt to:<later") ? "451 4.3.0 Come back later" : null;
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // Either side may hang up.
    }
  }

  private static void write(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
