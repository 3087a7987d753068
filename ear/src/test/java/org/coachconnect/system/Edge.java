package org.coachconnect.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A real nginx before the nodes, with the rules about retries of the Ansible edge role; here without TLS. */
final class Edge {
    private static final Path ROLE = Path.of("..", "ansible/roles/edge/templates");
    private static final Pattern SERVER = Pattern.compile("max_fails=\\d+ fail_timeout=\\d+s");
    private static final Path HOME = Path.of("target/edge").toAbsolutePath();
    private static final Path CONFIGURATION = HOME.resolve("nginx.conf");

    private final int port;
    private final List<Integer> nodes;
    private final Set<Integer> drained = new TreeSet<>();

    private Edge(int port, List<Integer> nodes) {
        this.port = port;
        this.nodes = nodes;
    }

    static Edge start(int port, List<Integer> nodes) throws IOException {
        install();
        Edge edge = new Edge(port, nodes);
        Files.createDirectories(HOME);
        edge.write();
        run(program(), "-c", CONFIGURATION.toString());
        return edge;
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** Sends nothing new to the node, as deploy.yml does before it restarts one. */
    void drain(int node) {
        drained.add(node);
        reload();
    }

    void use(int node) {
        drained.remove(node);
        reload();
    }

    void stop() {
        run(program(), "-c", CONFIGURATION.toString(), "-s", "stop");
    }

    private void reload() {
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(program(), "-c", CONFIGURATION.toString(), "-s", "reload");
    }

    private void write() throws IOException {
        String options = serverOptions();
        String servers = IntStream.rangeClosed(1, nodes.size())
                .mapToObj(node -> "server 127.0.0.1:%d %s%s;"
                        .formatted(nodes.get(node - 1), options, drained.contains(node) ? " down" : ""))
                .collect(Collectors.joining("\n"));
        Files.writeString(CONFIGURATION, """
            %1$s
            worker_processes 1;
            pid %2$s/nginx.pid;
            error_log %2$s/error.log;
            events { worker_connections 512; }
            http {
              client_body_temp_path %2$s/body;
              proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi;
              uwsgi_temp_path %2$s/uwsgi;
              scgi_temp_path %2$s/scgi;
              log_format edge '$msec $request_method $uri $status $upstream_addr $upstream_status';
              access_log %2$s/access.log edge;
              map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
              upstream coachconnect { zone coachconnect 64k;
                %3$s
                keepalive 64;
              }
              server {
                listen 127.0.0.1:%4$d;
                proxy_http_version 1.1;
                proxy_set_header Host $host;
                proxy_set_header Connection $connection_upgrade;
                proxy_set_header Upgrade $http_upgrade;
                %5$s
                location / { proxy_pass http://coachconnect; }
                location ~ ^/(realtime|signalling)$ { proxy_pass http://coachconnect; proxy_read_timeout 1h; proxy_buffering off; }
              }
            }
            """.formatted(root() ? "user root;" : "", HOME, servers, port, retries()));
    }

    private static String retries() throws IOException {
        return Files.readAllLines(ROLE.resolve("coachconnect.conf.j2")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("proxy_next_upstream") || line.startsWith("proxy_connect_timeout"))
                .collect(Collectors.joining("\n"));
    }

    /** What the role says about a node: when it is passed over, and for how long. */
    private static String serverOptions() throws IOException {
        Matcher server = SERVER.matcher(Files.readString(ROLE.resolve("upstream.conf.j2")));
        if (!server.find()) {
            throw new IllegalStateException("The role's upstream says nothing of max_fails");
        }
        return server.group();
    }

    private static void install() {
        if (!Files.isExecutable(Path.of(program()))) {
            if (!root()) {
                throw new IllegalStateException("Needed: apt-get install nginx-light");
            }
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "nginx-light");
        }
    }

    private static String program() {
        return "/usr/sbin/nginx";
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(Path.of("target/edge.out").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + ": " + Files.readString(Path.of("target/edge.out")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
