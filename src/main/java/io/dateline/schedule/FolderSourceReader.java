package io.dateline.schedule;

import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.source.fetch.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists the files of a folder, in the order of their paths. Symbolic links are not followed. */
final class FolderSourceReader implements SourceReader {
    private static final Pattern PASSED_OVER =
            Pattern.compile("\\..*|.*~|.*\\.(?:tmp|temp|part|partial|crdownload|swp)", Pattern.CASE_INSENSITIVE);

    private final FolderSource source;
    private final InstantSource clock;

    FolderSourceReader(FolderSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Listing list(Validators known) {
        Path folder = source.folder();
        if (!Files.isDirectory(folder)) {
            return new Listing.Unreadable(
                    Files.exists(folder)
                            ? "'%s' is a file, not a folder".formatted(folder)
                            : "there is no folder '%s'".formatted(folder),
                    null);
        }
        Map<String, Item> items = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        Instant now = clock.instant();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && isPassedOver(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isPassedOver(file) && isSettled(attributes, now)) {
                        String key = folder.relativize(file).toString().replace('\\', '/');
                        items.put(key, new FolderFile(key, file, stampOf(attributes)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                    if (file.equals(folder)) {
                        throw fault;
                    }
                    problems.add("%s cannot be read: %s".formatted(file, fault.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            return new Listing.Unreadable("%s cannot be read: %s".formatted(folder, e.getMessage()), null);
        }
        return new Listing.Items(List.copyOf(items.values()), Validators.NONE, problems);
    }

    private static boolean isPassedOver(Path path) {
        return PASSED_OVER.matcher(path.getFileName().toString()).matches();
    }

    /** Tells whether nobody is writing to a file any more. A time far in the future says nothing about that. */
    private boolean isSettled(BasicFileAttributes attributes, Instant now) {
        Duration age = Duration.between(attributes.lastModifiedTime().toInstant(), now);
        return age.abs().compareTo(source.settle()) >= 0;
    }

    private static String stampOf(BasicFileAttributes attributes) {
        return attributes.size() + ":" + attributes.lastModifiedTime().toMillis();
    }

    /**
     * A file, known by its path in the folder. Its version is size, time and SHA-256; the last is looked at only where the
     * others have changed.
     */
    private record FolderFile(String key, Path path, String stamp) implements Item {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public boolean isVersion(Seen seen) {
            return seen.version().startsWith(stamp + ":");
        }

        @Override
        public Delivery deliver(@Nullable Seen seen, boolean lastAttempt) {
            try {
                String hash = hash(path);
                String version = stamp + ":" + hash;
                if (!stamp.equals(stampOf(Files.readAttributes(path, BasicFileAttributes.class)))) {
                    return new Delivery.Later(version, "%s is being written".formatted(path));
                }
                if (seen != null && seen.done() && seen.version().endsWith(":" + hash)) {
                    return new Delivery.Same(version);
                }
                return new Delivery.Document(version, new RawDocument.File(path), ReadOptions.DEFAULT, null);
            } catch (IOException e) {
                return new Delivery.Later(stamp + ":", "%s cannot be read: %s".formatted(path, e.getMessage()));
            }
        }

        private static String hash(Path path) throws IOException {
            MessageDigest digest;
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
        }
    }
}
