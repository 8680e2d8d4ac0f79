package io.dateline.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** English country names by ISO 3166-1 alpha-3 code, as the Java platform has them. */
final class IsoCountries {
    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(Collectors.toUnmodifiableMap(
                    Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH)));

    private IsoCountries() {}

    static @Nullable String name(String code) {
        return NAMES.get(code);
    }
}
