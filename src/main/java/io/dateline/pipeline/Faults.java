package io.dateline.pipeline;

import org.jspecify.annotations.Nullable;

/** Words for what went wrong. */
final class Faults {
    private Faults() {}

    /** Returns one line that says what broke. */
    static String describe(Throwable fault) {
        @Nullable String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
