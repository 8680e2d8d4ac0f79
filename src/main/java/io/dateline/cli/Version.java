package io.dateline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
    /** Returns the version, {@code dev} where there is no jar. */
    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Dateline " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
