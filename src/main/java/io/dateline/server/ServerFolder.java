package io.dateline.server;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder {@code neo4j} in a data folder, held by this process as long as it is open: the server's home, with its
 * password, the version of its store and the lock that says who uses it. Readable by its owner only.
 */
final class ServerFolder implements AutoCloseable {
    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 24;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");

    private final Path home;
    private final FolderLock lock;

    private ServerFolder(Path home, FolderLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and takes hold of it.
     *
     * @throws DatelineException if another process holds it, or it cannot be written
     */
    static ServerFolder open(Path folder) {
        Path home = home(folder);
        try {
            createPrivately(folder);
            createPrivately(home);
            restrict(home, "rwx------");
            Optional<FolderLock> lock = FolderLock.take(home, thisProcess());
            if (lock.isEmpty()) {
                throw new DatelineException(
                        Category.RESOURCES,
                        "The data folder %s is in use (%s). Stop that, name another folder (--data), or use the database that it runs (--neo4j)."
                                .formatted(folder, FolderLock.holder(home).orElse("it just ended: try again")));
            }
            return new ServerFolder(home, lock.get());
        } catch (IOException e) {
            throw new DatelineException(
                    Category.RESOURCES,
                    "The data folder %s cannot be used (%s). It must be a folder that you may write to; name another with --data."
                            .formatted(folder, e),
                    e);
        }
    }

    /** Returns what the process that runs a server in the folder says of it; empty where none does. */
    static Optional<String> announced(Path folder) {
        try {
            return FolderLock.holder(home(folder));
        } catch (IOException e) {
            return Optional.empty(); // opening the folder will say what is wrong with it
        }
    }

    Path home() {
        return home;
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    /** Returns where the password of the server in a data folder is kept. */
    static Path passwordFile(Path folder) {
        return home(folder).resolve("password");
    }

    /** Tells other processes where the server is. */
    void announce(String address) {
        try {
            lock.announce(thisProcess() + ", " + address);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Returns the password that an earlier start made. */
    Optional<String> password() {
        try {
            if (Files.notExists(passwordFile())) {
                return Optional.empty();
            }
            restrict(passwordFile(), "rw-------");
            String password = Files.readString(passwordFile()).strip();
            return password.isEmpty() ? Optional.empty() : Optional.of(password);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static String newPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    void keepPassword(String password) {
        try {
            Path made = home.resolve("password.new");
            Files.deleteIfExists(made);
            Files.createFile(made, attributes(made, "rw-------"));
            Files.writeString(made, password + "\n");
            Files.move(made, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Returns whether a server has run here before. */
    boolean hasStore() {
        return Files.exists(home.resolve("data").resolve("databases").resolve("system"));
    }

    /**
     * Notes that a server of this version uses the store.
     *
     * @throws DatelineException if a newer one did: a store does not go back
     */
    void requireVersion(String version) {
        Path note = home.resolve("store-version");
        try {
            String last = Files.exists(note) ? Files.readString(note).strip() : version;
            if (isNewer(last, version)) {
                throw new DatelineException(
                        Category.CONFIGURATION,
                        "The graph in %s was last written by Neo4j %s, and this program carries Neo4j %s, which cannot read it. Use a newer Dateline, name another folder (--data), or let a server of that version serve it (--neo4j)."
                                .formatted(home, last, version));
            }
            Files.writeString(note, version + "\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void write(String name, String content) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Copies a resource of the application; leaves it out where there is none. */
    void copy(String resource, String name) {
        try (InputStream in = ServerFolder.class.getResourceAsStream(resource)) {
            if (in != null) {
                Path file = home.resolve(name);
                Files.createDirectories(file.getParent());
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private static Path home(Path folder) {
        return folder.resolve("neo4j");
    }

    private static String thisProcess() {
        return "process " + ProcessHandle.current().pid();
    }

    private static boolean isNewer(String version, String than) {
        int[] left = numbers(version);
        int[] right = numbers(than);
        return Arrays.compare(left, right) > 0;
    }

    private static int[] numbers(String version) {
        var matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no version of Neo4j: " + version);
        }
        return new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))};
    }

    private static void createPrivately(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        Files.createDirectories(parent);
        Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    private static FileAttribute<?>[] attributes(Path file, String permissions) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null && isPosix(parent)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPosix(Path existing) throws IOException {
        FileStore store = Files.getFileStore(existing);
        return store.supportsFileAttributeView("posix");
    }

    private DatelineException unwritable(IOException e) {
        return new DatelineException(
                Category.RESOURCES,
                "The database folder %s cannot be read or written: %s. Is it yours, and is there room on the disk?"
                        .formatted(home, e),
                e);
    }
}
