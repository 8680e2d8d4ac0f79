package io.dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The variables of the process that settings may come from. */
final class Environment {
    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Returns a variable that is set and not blank. */
    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Returns the folder for the user's data of this program, by the system's own convention. */
    Path userData() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            return get("LOCALAPPDATA").map(Path::of).orElse(home).resolve("Dateline");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        }
        return get("XDG_DATA_HOME")
                .map(Path::of)
                .orElse(home.resolve(".local/share"))
                .resolve("dateline");
    }
}
