package io.dateline.web;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for. Every fault is a {@link DatelineException} of category {@code CONFIGURATION}; a blank value counts
 * as absent.
 */
final class Parameters {
    /** Longer than any name; the words of a name all go to the index. */
    private static final int LONGEST = 200;

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the query of an address.
     *
     * @param query as it stands there, well escaped; null: none
     * @param known names that may occur
     */
    static Parameters read(@Nullable String query, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1)).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                throw fault(
                        "there is no parameter '%s' here. There are: %s.".formatted(name, String.join(", ", known)));
            }
            if (value.length() > LONGEST) {
                throw fault("%s has %d characters; %d are the most.".formatted(name, value.length(), LONGEST));
            }
            if (values.put(name, value) != null) {
                throw fault("%s is given twice.".formatted(name));
            }
        }
        return new Parameters(values);
    }

    @Nullable String text(String name) {
        return values.get(name);
    }

    /** Returns a value that must be there. */
    String required(String name, String meaning) {
        String value = values.get(name);
        if (value == null) {
            throw fault("%s is missing: %s.".formatted(name, meaning));
        }
        return value;
    }

    @Nullable LocalDate day(String name) {
        String value = values.get(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "%s must be a date such as 2022-01-19, not '%s'.".formatted(name, value),
                    e);
        }
    }

    /** Returns a number from 1 to a highest one. */
    int count(String name, int usual, int highest) {
        String value = values.get(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > highest) {
            throw fault("%s must be a number from 1 to %d, not '%s'.".formatted(name, highest, value));
        }
        return Integer.parseInt(value);
    }

    /** Refuses days in the wrong order. */
    Parameters inOrder(String first, String last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from != null && to != null && to.isBefore(from)) {
            throw fault("%s (%s) must not be after %s (%s).".formatted(first, from, last, to));
        }
        return this;
    }

    private static String decode(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    private static DatelineException fault(String message) {
        return new DatelineException(Category.CONFIGURATION, message);
    }
}
