package io.dateline.server.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/**
 * Serves the guide and the style of Neo4j Browser from the database's own HTTP port, so that they need no second port and
 * no leave of another origin. It reads the folder {@code browser} of the server's home, which holds nothing secret: Browser
 * loads these files without signing in.
 */
@Path("/")
public final class BrowserContent {
    private static final Map<String, String> TYPES =
            Map.of("guide.html", "text/html;charset=utf-8", "style.grass", "text/plain;charset=utf-8");

    private final java.nio.file.Path folder;

    public BrowserContent(@Context Config config) {
        this.folder = config.get(GraphDatabaseSettings.neo4j_home).resolve("browser");
    }

    /** Returns one of the known files; 404 for any other name. */
    @GET
    @Path("{name}")
    public Response file(@PathParam("name") String name) throws IOException {
        String type = TYPES.get(name);
        if (type == null || !Files.isRegularFile(folder.resolve(name))) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return Response.ok(Files.readAllBytes(folder.resolve(name)), type)
                .header("Cache-Control", "no-cache")
                .build();
    }
}
