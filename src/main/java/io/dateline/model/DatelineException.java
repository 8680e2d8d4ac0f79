package io.dateline.model;

import java.util.Objects;

/**
 * An operation that cannot go on, for a reason that the user can do something about. Its message says what was wrong, with
 * the value, and what to try.
 */
public class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose matter it is; each has an exit code of its own. */
    public enum Category {
        /** The command line or a configuration file is wrong. Exit code 2. */
        CONFIGURATION(2),
        /** Some inputs could not be used; the rest went on. Exit code 3. */
        INPUT(3),
        /** The database is down, refuses the password or breaks. Exit code 4. */
        GRAPH(4),
        /** The data folder or a port is in use, the disk is full. Exit code 5. */
        RESOURCES(5),
        /** The language models cannot be loaded, or a stage is broken: our fault. Exit code 6. */
        INTERNAL(6);

        private final int exitCode;

        Category(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Returns the exit code of the program. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Category category;

    public DatelineException(Category category, String message) {
        super(message);
        this.category = Objects.requireNonNull(category);
    }

    public DatelineException(Category category, String message, Throwable cause) {
        super(message, cause);
        this.category = Objects.requireNonNull(category);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Returns whose matter it is. */
    public Category category() {
        return category;
    }
}
