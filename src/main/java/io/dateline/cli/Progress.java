package io.dateline.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal, plain lines otherwise; always on standard error. Not safe for use by several threads. */
final class Progress implements AutoCloseable {
    /** Set by the launcher, which knows: Java cannot tell on every version whether standard error is a terminal. */
    private static final boolean ON_TERMINAL = Boolean.getBoolean("dateline.terminal");

    private final @Nullable ProgressBar bar;
    private final PrintWriter err;

    private Progress(@Nullable ProgressBar bar, PrintWriter err) {
        this.bar = bar;
        this.err = err;
    }

    /** Starts work of unknown length. */
    static Progress start(String task, PrintWriter err) {
        if (!ON_TERMINAL) {
            return new Progress(null, err);
        }
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(-1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .build(),
                err);
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Prints a line where there is no bar to show that work goes on. */
    void tell(String line) {
        if (bar == null) {
            err.println(line);
        }
    }

    /** Prints a line that stays. */
    void say(String line) {
        if (bar != null) {
            // Takes the bar's line: the bar is drawn anew below it.
            err.print("\r\u001b[K");
        }
        err.println(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
