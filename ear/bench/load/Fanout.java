import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Many sockets of the two people of one conversation; some of them send, all of them receive. Bare java.nio on one thread, so that the
 * client costs little beside the server. It counts the messages that arrive and notes how long they took; what is not delivered to every
 * socket fails the run.
 *
 * <p>java Fanout.java &lt;port&gt; &lt;conversation&gt;, then on standard input a line {@code open <ticket>} for each socket and a line
 * {@code round <senders> <seconds>} for each round: every sender has one message on its way.
 */
final class Fanout {
    private static final byte[] MESSAGE = "\"type\":\"message\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ACK = "\"type\":\"ack\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ERROR = "\"type\":\"error\"".getBytes(StandardCharsets.UTF_8);

    private final Selector selector = Selector.open();
    private final List<Wire> wires = new ArrayList<>();
    private final String conversation;
    private final long[] latencies = new long[4_000_000];
    private int delivered;
    private int acknowledged;
    private int sent;
    private boolean sending;

    private Fanout(String conversation) throws IOException {
        this.conversation = conversation;
    }

    public static void main(String[] args) throws IOException {
        Fanout fanout = new Fanout(args[1]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = orders.readLine()) != null; ) {
            String[] words = line.split(" ");
            if (words[0].equals("open")) {
                fanout.open(Integer.parseInt(args[0]), words[1]);
                System.out.println("open");
            } else {
                fanout.round(Integer.parseInt(words[1]), Double.parseDouble(words[2]));
            }
        }
    }

    private void open(int port, String ticket) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        String handshake = "GET /realtime?ticket=" + ticket + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Version: 13\r\n\r\n";
        channel.write(ByteBuffer.wrap(handshake.getBytes(StandardCharsets.UTF_8)));
        Wire wire = new Wire(channel);
        wire.readHandshake();
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, wire);
        wires.add(wire);
    }

    private void round(int senders, double seconds) throws IOException {
        delivered = 0;
        acknowledged = 0;
        sent = 0;
        sending = true;
        long start = System.nanoTime();
        for (Wire wire : wires.subList(0, senders)) {
            wire.sendMessage();
        }
        long stop = start + (long) (seconds * 1e9);
        while (System.nanoTime() < stop) {
            readAll(20);
        }
        int inTime = delivered;
        double took = (System.nanoTime() - start) / 1e9;
        sending = false;
        long giveUp = System.nanoTime() + 20_000_000_000L;
        while ((acknowledged < sent || delivered < sent * wires.size()) && System.nanoTime() < giveUp) {
            readAll(100);
        }
        Arrays.sort(latencies, 0, delivered);
        System.out.printf(
                Locale.ROOT,
                "{\"deliveries\": %d, \"messages\": %d, \"seconds\": %.6f, \"p50\": %.3f, \"p99\": %.3f, \"missing\": %d}%n",
                inTime, sent, took, percentile(50), percentile(99), sent * wires.size() - delivered);
    }

    private double percentile(int percent) {
        return delivered == 0 ? 0 : latencies[(int) ((long) (delivered - 1) * percent / 100)] / 1e6;
    }

    private void readAll(long waitMillis) throws IOException {
        selector.select(waitMillis);
        for (SelectionKey key : selector.selectedKeys()) {
            ((Wire) key.attachment()).read();
        }
        selector.selectedKeys().clear();
    }

    private final class Wire {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(256 * 1024);

        Wire(SocketChannel channel) {
            this.channel = channel;
        }

        void readHandshake() throws IOException {
            while (!new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1).contains("\r\n\r\n")) {
                if (channel.read(in) < 0) {
                    throw new IOException("The server closed the socket");
                }
            }
            String head = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
            if (!head.startsWith("HTTP/1.1 101")) {
                throw new IOException(head);
            }
            in.flip().position(head.indexOf("\r\n\r\n") + 4);
            in.compact();
        }

        /** Its time stands in the text, so that whoever receives it knows how long it took. */
        void sendMessage() throws IOException {
            sent++;
            String text = "{\"type\":\"message.send\",\"conversationId\":\"" + conversation + "\",\"clientId\":\"" + UUID.randomUUID()
                    + "\",\"body\":\"Well played, see you tomorrow @" + System.nanoTime() + "@\"}";
            byte[] payload = text.getBytes(StandardCharsets.UTF_8);
            ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
            // A client masks its frames; the mask of zeros leaves the text as it is.
            frame.put((byte) 0x81).put((byte) (0x80 | 126)).putShort((short) payload.length).putInt(0).put(payload).flip();
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        }

        void read() throws IOException {
            if (channel.read(in) < 0) {
                throw new IOException("The server closed a socket");
            }
            in.flip();
            while (nextFrame()) {
                // as many as have arrived whole
            }
            in.compact();
        }

        private boolean nextFrame() throws IOException {
            if (in.remaining() < 2) {
                return false;
            }
            int at = in.position();
            int length = in.get(at + 1) & 0x7f;
            int head = 2;
            if (length == 126) {
                if (in.remaining() < 4) {
                    return false;
                }
                length = in.getShort(at + 2) & 0xffff;
                head = 4;
            } else if (length == 127) {
                throw new IOException("A frame of more than 64 KB");
            }
            if (in.remaining() < head + length) {
                return false;
            }
            if ((in.get(at) & 0x0f) == 8) {
                throw new IOException("The server closed a socket");
            }
            received(at + head, length);
            in.position(at + head + length);
            return true;
        }

        private void received(int at, int length) throws IOException {
            if (has(MESSAGE, at, length)) {
                latencies[delivered++] = System.nanoTime() - sentAt(at, length);
            } else if (has(ACK, at, length)) {
                acknowledged++;
                if (sending) {
                    sendMessage();
                }
            } else if (has(ERROR, at, length)) {
                throw new IOException(new String(in.array(), at, length, StandardCharsets.UTF_8));
            }
        }

        private long sentAt(int at, int length) {
            byte[] bytes = in.array();
            int i = at;
            while (bytes[i] != '@') {
                i++;
            }
            long time = 0;
            for (i++; i < at + length && bytes[i] != '@'; i++) {
                time = time * 10 + bytes[i] - '0';
            }
            return time;
        }

        private boolean has(byte[] word, int at, int length) {
            byte[] bytes = in.array();
            for (int i = at; i <= at + length - word.length; i++) {
                if (Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
