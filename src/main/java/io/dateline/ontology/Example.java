package io.dateline.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what should be found in it: {@code [A Russia] {demanded} that [R Kyiv] disarm.} {@code A} marks an actor,
 * {@code R} a recipient, braces the trigger. A sentence without a trigger is a near miss: nothing of this type may be found.
 *
 * @param text the sentence without mark-up
 * @param trigger the words in braces
 * @param actors what is marked as actor
 * @param recipients what is marked as recipient
 * @param modality expected modality, where stated
 * @param mode expected mode, where stated
 * @param contexts contexts that are expected among others
 */
public record Example(
        String text,
        @Nullable String trigger,
        List<String> actors,
        List<String> recipients,
        @Nullable String modality,
        @Nullable String mode,
        List<String> contexts) {
    private static final Pattern MARK =
            Pattern.compile("\\[(?<role>[AR]) (?<party>[^\\]]+)\\]|\\{(?<trigger>[^}]+)\\}");

    public Example {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
    }

    static Example parse(String marked, @Nullable String modality, @Nullable String mode, List<String> contexts) {
        List<String> actors = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        String trigger = null;
        StringBuilder text = new StringBuilder();
        Matcher marks = MARK.matcher(marked);
        while (marks.find()) {
            String party = marks.group("party");
            if (party == null) {
                trigger = marks.group("trigger");
                party = trigger;
            } else {
                ("A".equals(marks.group("role")) ? actors : recipients).add(party);
            }
            marks.appendReplacement(text, Matcher.quoteReplacement(party));
        }
        marks.appendTail(text);
        if (text.chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("the mark-up is broken: " + marked);
        }
        return new Example(text.toString(), trigger, actors, recipients, modality, mode, contexts);
    }
}
