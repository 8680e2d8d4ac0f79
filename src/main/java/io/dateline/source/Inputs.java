package io.dateline.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The documents that a user's arguments name. */
public final class Inputs {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /**
     * Returns the documents of some paths, in the order given; those of a folder, at any depth, sorted by path. Hidden files
     * and folders inside a folder are left out, and nothing is named twice. A path that does not exist, or a folder with
     * nothing in it, stays as it is: {@link ArticleReader#read} rejects it with the reason.
     *
     * @param arguments files, folders, or {@link #STANDARD_INPUT}
     * @param standardInput what {@code -} reads
     */
    public static List<RawDocument> expand(List<String> arguments, InputStream standardInput) {
        Set<RawDocument> documents = new LinkedHashSet<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                documents.add(new RawDocument.Stream("standard input", standardInput));
            } else {
                documents.addAll(expand(argument));
            }
        }
        return List.copyOf(documents);
    }

    private static List<RawDocument> expand(String argument) {
        try {
            Path path = Path.of(argument);
            List<Path> files = Files.isDirectory(path) ? filesIn(path) : List.of();
            return files.isEmpty()
                    ? List.of(new RawDocument.File(path))
                    : files.stream().<RawDocument>map(RawDocument.File::new).toList();
        } catch (InvalidPathException e) {
            return List.of(new RawDocument.Unreadable(argument, "no path of this system: " + e.getReason()));
        }
    }

    private static List<Path> filesIn(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                            return isHidden(directory) && !directory.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && !isHidden(file)) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the visitor passes over every fault
        }
        files.sort(Comparator.comparing(file -> file.toString().replace(File.separatorChar, '/')));
        return files;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
