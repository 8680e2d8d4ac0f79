package io.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

class EmbeddedServerIT {

    @Nested
    class Running {
        @TempDir
        private static Path folder;

        private static EmbeddedServer server;

        @BeforeAll
        static void start() {
            server = EmbeddedServer.start(ServerConfig.in(folder).onFreePorts());
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        @Test
        void opensBoltToThePasswordOnly() {
            assertThat(run(server, "RETURN 1 AS n")).hasSize(1);
            assertThatThrownBy(() -> run(server.boltUri(), AuthTokens.basic("neo4j", "neo4j"), "RETURN 1"))
                    .isInstanceOf(AuthenticationException.class);
            assertThatThrownBy(() -> run(server.boltUri(), AuthTokens.none(), "RETURN 1"))
                    .isInstanceOf(ClientException.class);
        }

        @Test
        void opensHttpToThePasswordOnly() throws Exception {
            assertThat(query(server.httpUri()).statusCode()).isEqualTo(401);
            assertThat(query(server.httpUri(), "Authorization", basic("neo4j")).statusCode())
                    .isEqualTo(401);
            assertThat(query(server.httpUri(), "Authorization", basic(server.password()))
                            .statusCode())
                    .isEqualTo(202);
        }

        @Test
        void givesPagesOfOtherOriginsNoLeave() throws Exception {
            for (String method : List.of("POST", "OPTIONS")) {
                HttpResponse<String> answer = send(
                        server.httpUri().resolve("/db/neo4j/query/v2"),
                        method,
                        "Origin",
                        "http://elsewhere.example",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization,content-type",
                        "Content-Type",
                        "application/json");
                assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                        .as("what %s allows", method)
                        .doesNotContain("*", "http://elsewhere.example", "null");
            }
        }

        @Test
        void keepsCypherFromFilesAndAddresses() throws Exception {
            Path secret = Files.writeString(folder.resolve("secret.csv"), "secret\n");
            for (String address : List.of(
                    secret.toUri().toString(),
                    "file:///secret.csv",
                    server.httpUri() + "/dateline/style.grass",
                    "http://127.0.0.1:1/x")) {
                assertThatThrownBy(() -> run(server, "LOAD CSV FROM '" + address + "' AS row RETURN row"))
                        .as(address)
                        .isInstanceOf(Neo4jException.class)
                        .hasMessageMatching(
                                "(?s).*configuration property '?(dbms.security.allow_csv_import_from_file_urls|internal.dbms.cypher_ip_blocklist).*");
            }
        }

        @Test
        void servesBrowserWithItsGuideAndStyle() throws Exception {
            assertThat(send(server.httpUri().resolve("/browser/"), "GET").body())
                    .contains("<title>Neo4j Browser</title>");
            assertThat(send(server.httpUri().resolve("/dateline/guide.html"), "GET")
                            .body())
                    .contains("<article class=\"guide\">");
            assertThat(send(server.httpUri().resolve("/dateline/style.grass"), "GET")
                            .body())
                    .contains("node.Event");
            assertThat(send(server.httpUri().resolve("/dateline/password"), "GET")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(
                            run(
                                    server,
                                    "CALL dbms.clientConfig() YIELD name, value WHERE name = 'browser.post_connect_cmd' RETURN value"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("value").asString())
                            .contains(server.httpUri() + "/dateline/guide.html"));
        }

        @Test
        void offersTheSameSoundQueriesInBothGuides() throws Exception {
            List<String> queries = Jsoup.parse(resource("guide.html")).select("pre.runnable").stream()
                    .map(Element::wholeText)
                    .toList();
            List<String> inAsciiDoc = Pattern.compile("\\[source,cypher]\n----\n(.*?)\n----", Pattern.DOTALL)
                    .matcher(resource("guide.adoc"))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(queries).hasSizeGreaterThan(10).isEqualTo(inAsciiDoc);
            queries.forEach(query -> run(server, "EXPLAIN " + query));
        }

        @Test
        void loadsNothingFromOutsideIntoBrowser() throws Exception {
            assertThat(send(server.httpUri().resolve("/browser/"), "GET")
                            .headers()
                            .firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("script-src 'self';")
                            .endsWith("connect-src 'self' ws: wss: http://localhost:"
                                    + server.boltUri().getPort())
                            .doesNotContain("https:", ".com", ".io"));
        }

        @Test
        void keepsPasswordAndFolderToTheirOwner() throws Exception {
            assertThat(server.password()).hasSizeGreaterThanOrEqualTo(20);
            assertThat(permissions(server.passwordFile())).isEqualTo("rw-------");
            assertThat(permissions(folder.resolve("neo4j"))).isEqualTo("rwx------");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.equals(server.passwordFile()))
                        .toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as("%s holds the password", file)
                            .doesNotContain(server.password());
                }
            }
        }

        @Test
        void refusesASecondServerOnItsFolder() {
            assertThatThrownBy(
                            () -> EmbeddedServer.start(ServerConfig.in(folder).onFreePorts()))
                    .isInstanceOfSatisfying(DatelineException.class, fault -> {
                        assertThat(fault.category()).isEqualTo(Category.RESOURCES);
                        assertThat(fault)
                                .hasMessageContaining(folder.toString())
                                .hasMessageContaining(server.boltUri().toString());
                    });
        }

        @Test
        void refusesASecondProcessOnItsFolder() throws Exception {
            Process other = otherProcess(folder);

            assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("RESOURCES", folder.toString(), server.boltUri().toString());
            assertThat(RunningServer.in(folder)).contains(new RunningServer(server.boltUri(), server.password()));
        }

        @Test
        void namesAPortThatIsTaken(@TempDir Path another) {
            int taken = server.boltUri().getPort();
            assertThatThrownBy(
                            () -> EmbeddedServer.start(ServerConfig.in(another).withPorts(taken, 0)))
                    .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                            .isEqualTo(Category.RESOURCES))
                    .hasMessageContaining("Port " + taken)
                    .hasMessageContaining("Bolt");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void keepsGraphAndPasswordOverARestart() {
        String password;
        try (EmbeddedServer server =
                EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
            password = server.password();
            run(server, "CREATE (:Article {id: 'a'})");
        }
        assertThat(RunningServer.in(folder)).isEmpty();

        try (EmbeddedServer server =
                EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
            assertThat(server.password()).isEqualTo(password);
            assertThat(run(server, "MATCH (n:Article) RETURN n.id AS id"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("id").asString()).isEqualTo("a"));
        }
    }

    @Test
    void setsANewPasswordWhereTheOldIsLostAndSaysWhereItIsWrong() throws Exception {
        ServerConfig config = ServerConfig.in(folder).onFreePorts();
        Path file;
        String lost;
        try (EmbeddedServer server = EmbeddedServer.start(config.withAuthentication(false))) {
            assertThat(run(server.boltUri(), AuthTokens.none(), "RETURN 1")).hasSize(1);
            file = server.passwordFile();
            lost = server.password();
        }
        Files.delete(file);

        try (EmbeddedServer server = EmbeddedServer.start(config)) {
            assertThat(server.password()).isNotEqualTo(lost);
            assertThatThrownBy(() -> run(server.boltUri(), AuthTokens.basic("neo4j", lost), "RETURN 1"))
                    .isInstanceOf(AuthenticationException.class);
        }
        Files.writeString(file, "not the password\n");

        assertThatThrownBy(() -> EmbeddedServer.start(config))
                .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                        .isEqualTo(Category.GRAPH))
                .hasMessageContaining(file.toString());
    }

    @Test
    @SuppressWarnings("try") // the sockets only hold their ports
    void takesOtherPortsWhereTheUsualOnesAreTaken() throws Exception {
        // Whoever holds them, they are taken.
        try (ServerSocket bolt = hold(ServerConfig.BOLT_PORT);
                ServerSocket http = hold(ServerConfig.HTTP_PORT);
                EmbeddedServer server = EmbeddedServer.start(ServerConfig.in(folder))) {
            assertThat(server.boltUri().getPort()).isNotEqualTo(ServerConfig.BOLT_PORT);
            assertThat(server.httpUri().getPort()).isNotEqualTo(ServerConfig.HTTP_PORT);
            assertThat(server.browserUri().toString())
                    .startsWith(server.httpUri() + "/browser/?dbms=bolt")
                    .endsWith(String.valueOf(server.boltUri().getPort()));
            assertThat(run(server, "RETURN 1")).hasSize(1);
        }
    }

    @Test
    void refusesAGraphThatWasCutShort() throws Exception {
        ServerConfig config = ServerConfig.in(folder).onFreePorts();
        EmbeddedServer whole = EmbeddedServer.start(config);
        whole.close();
        whole.close();
        Path store = folder.resolve("neo4j/data/databases/neo4j/neostore");
        Files.write(store, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> EmbeddedServer.start(config))
                .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                        .isEqualTo(Category.GRAPH))
                .hasMessageContaining(folder.toString());
        assertThat(RunningServer.in(folder)).isEmpty();
    }

    private static String resource(String name) throws Exception {
        try (InputStream in = EmbeddedServerIT.class.getResourceAsStream("/cypher/browser/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ServerSocket hold(int port) throws Exception {
        InetAddress localhost = InetAddress.getByName("localhost");
        try {
            return new ServerSocket(port, 1, localhost);
        } catch (java.net.BindException e) {
            return new ServerSocket(0, 1, localhost);
        }
    }

    private static Process otherProcess(Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartInFolder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Another process that wants the folder. */
    static final class StartInFolder {
        private StartInFolder() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            try (EmbeddedServer server =
                    EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
                System.out.println("started at " + server.boltUri());
            } catch (DatelineException e) {
                System.out.println(e.category() + " " + e.getMessage());
                System.out.println(RunningServer.in(folder).map(RunningServer::boltUri));
            }
            System.exit(0);
        }
    }

    private static List<Record> run(EmbeddedServer server, String cypher) {
        return run(server.boltUri(), server.authToken(), cypher);
    }

    private static List<Record> run(URI uri, AuthToken token, String cypher) {
        try (Driver driver = GraphDatabase.driver(uri, token)) {
            return driver.executableQuery(cypher).execute().records();
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("neo4j:" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> query(URI http, String... headers) throws Exception {
        return send(
                http.resolve("/db/neo4j/query/v2"),
                "POST",
                Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static HttpResponse<String> send(URI uri, String method, String... headers) throws Exception {
        HttpRequest.BodyPublisher body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}")
                : HttpRequest.BodyPublishers.noBody();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
