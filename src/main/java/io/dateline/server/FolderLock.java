package io.dateline.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a folder for one user at a time, by a lock on a file in it; the file's text tells others who that is. The system lets
 * go of the lock when the process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
    /**
     * What this process holds, with the text. Such a file must not be opened a second time: on POSIX systems to close it again
     * would let go of the lock that was taken through the first.
     */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    /** Far behind the text, so that systems where locks bar from reading let others read it. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; empty if another user holds it. */
    static Optional<FolderLock> take(Path folder, String text) throws IOException {
        Path file = file(folder);
        if (HELD_HERE.putIfAbsent(file, text) != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            taken = tryLock(channel) != null;
            if (!taken) {
                return Optional.empty();
            }
            FolderLock lock = new FolderLock(file, channel);
            lock.announce(text);
            return Optional.of(lock);
        } finally {
            if (!taken) {
                release(file, channel);
            }
        }
    }

    /** Returns what the holder of the lock announced; empty if nobody holds it. */
    static Optional<String> holder(Path folder) throws IOException {
        Path file = file(folder);
        String here = HELD_HERE.get(file);
        if (here != null) {
            return Optional.of(here);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            return free == null ? Optional.of(read(channel)) : Optional.empty();
        }
    }

    /** Puts another text for others to read. */
    void announce(String text) throws IOException {
        HELD_HERE.put(file, text);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        release(file, channel);
    }

    private static Path file(Path folder) throws IOException {
        return (Files.exists(folder) ? folder.toRealPath() : folder).resolve("in-use");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static void release(Path file, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the process at the latest.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
