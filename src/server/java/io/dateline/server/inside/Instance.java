package io.dateline.server.inside;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.Version;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * The door to the server for the application, which calls its static methods by reflection from another class loader. Only
 * types of the JDK go through it.
 */
public final class Instance {
    private static final String USER = "neo4j";

    private Instance() {}

    /** Returns the version of Neo4j, as {@code 5.26.31}. */
    public static String version() {
        return Version.getNeo4jVersion();
    }

    /**
     * Starts a server and returns what stops it.
     *
     * @param home the server's home, with {@code neo4j.conf} in it
     * @param password of the user {@code neo4j}; for a store that exists it is set only where {@code reset} says so
     */
    public static AutoCloseable start(Path home, String password, boolean reset) throws Exception {
        Path conf = home.resolve("neo4j.conf");
        Config config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, home)
                .fromFile(conf)
                .build();
        boolean fresh = Files.notExists(
                config.get(GraphDatabaseSettings.data_directory)
                .resolve("databases")
                .resolve(GraphDatabaseSettings.SYSTEM_DATABASE_NAME));
        if (fresh) {
            writeInitialUser(CommunitySecurityModule.getInitialUserRepositoryFile(config), password);
        }
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(conf).build();
        if (reset && !fresh) {
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        }
        return service::shutdown;
    }

    /** What {@code neo4j-admin dbms set-initial-password} does: the server takes the user over when it makes its store. */
    private static void writeInitialUser(Path file, String password) throws Exception {
        Files.deleteIfExists(file);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            FileUserRepository users = new FileUserRepository(
                    files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            SystemGraphCredential credential = SystemGraphCredential.createCredentialForPassword(
                    password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
            users.create(new User(USER, null, credential, false, false));
            users.shutdown();
        }
    }
}
