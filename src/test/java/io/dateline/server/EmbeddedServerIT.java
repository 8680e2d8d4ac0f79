package io.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;

class EmbeddedServerIT {
    @TempDir
    private Path folder;

    @Test
    void opensToThePasswordOnly() throws Exception {
        try (EmbeddedServer server =
                EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
            assertThat(count(server, server.authToken())).isZero();
            assertThatThrownBy(() -> count(server, AuthTokens.basic("neo4j", "neo4j")))
                    .isInstanceOf(AuthenticationException.class);
            assertThatThrownBy(() -> count(server, AuthTokens.none())).isInstanceOf(ClientException.class);

            HttpResponse<String> answer = post(server.httpUri(), "RETURN 1");
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void keepsGraphAndPasswordOverARestart() throws Exception {
        String password;
        try (EmbeddedServer server =
                EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
            password = server.password();
            run(server, "CREATE (:Article {id: 'a'})");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.passwordFile())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(server.passwordFile().getParent())))
                    .isEqualTo("rwx------");
        }
        try (EmbeddedServer server =
                EmbeddedServer.start(ServerConfig.in(folder).onFreePorts())) {
            assertThat(server.password()).isEqualTo(password);
            assertThat(count(server, server.authToken())).isEqualTo(1);
        }
    }

    private static long count(EmbeddedServer server, AuthToken token) {
        try (Driver driver = GraphDatabase.driver(server.boltUri(), token)) {
            return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asLong();
        }
    }

    private static void run(EmbeddedServer server, String cypher) {
        try (Driver driver = GraphDatabase.driver(server.boltUri(), server.authToken())) {
            driver.executableQuery(cypher).execute();
        }
    }

    private static HttpResponse<String> post(URI http, String cypher, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(http.resolve("/db/neo4j/query/v2"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\": \"" + cypher + "\"}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
