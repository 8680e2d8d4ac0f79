package io.dateline.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a format found about one article, not yet judged. What the document does not say stays null. */
final class Draft {
    /** What was read: a path or an address, with the line. */
    final String input;

    final List<String> warnings = new ArrayList<>();
    String text = "";
    List<String> authors = List.of();

    @Nullable String id;

    @Nullable String url;

    @Nullable String title;

    @Nullable String source;
    /** The language that the document says it is in, as it says so. */
    @Nullable String language;

    @Nullable PublicationTime published;

    @Nullable OffsetMap offsets;

    Draft(String input) {
        this.input = input;
    }
}
