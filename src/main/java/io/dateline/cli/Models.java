package io.dateline.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads once, at the first need, whichever thread has it. */
final class Models<T> implements Supplier<T> {
    private final Supplier<T> load;
    private @Nullable T loaded;

    private Models(Supplier<T> load) {
        this.load = load;
    }

    static <T> Supplier<T> lazily(Supplier<T> load) {
        return new Models<>(load);
    }

    @Override
    public synchronized T get() {
        T known = loaded;
        if (known == null) {
            known = load.get();
            loaded = known;
        }
        return known;
    }
}
