package io.dateline.graph;

import io.dateline.model.Event;
import io.dateline.model.Modality;
import io.dateline.model.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Says in a plain sentence what an event is: "Antony Blinken meets Sergey Lavrov in Geneva (planned)". */
final class Summary {
    private static final Pattern VERB = Pattern.compile("(\\S+)/(\\S+)");
    /** A name whose head, the last word before a preposition, is a plural. */
    private static final Pattern PLURAL = Pattern.compile(
            "(?:\\S+ )*?(?:\\p{L}*[^su\\P{L}]s|people|police|men|women|children|\\p{L}*men|\\p{L}*women|troops)"
                    + "(?: (?:of|from|in|to|for|at|on) .*)?",
            Pattern.CASE_INSENSITIVE);

    private static final int WORDS = 140;

    private final EventTypes types;

    Summary(EventTypes types) {
        this.types = types;
    }

    /**
     * @param actorName name of an actor, by its id
     * @param isGroup whether an actor is a group, by its id
     * @param placeName name of a place, by its id
     */
    String of(
            Event event, UnaryOperator<String> actorName, Predicate<String> isGroup, UnaryOperator<String> placeName) {
        List<String> actors = event.actors();
        List<String> recipients = event.recipients().stream()
                .filter(id -> !event.actors().contains(id))
                .toList();
        boolean eachOther =
                recipients.isEmpty() && actors.size() > 1 && event.type().equals("CONSULT");
        if (eachOther) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
        EventTypes.Entry entry =
                types.of(event.type(), eachOther && "VISIT".equals(event.mode()) ? null : event.mode());
        boolean isPlural = isPlural(actors.isEmpty() ? recipients : actors, actorName, isGroup);
        String said = VERB.matcher(sentence(entry, actors, recipients))
                .replaceAll(isPlural ? "$2" : "$1")
                .replace("{A}", names(actors, actorName))
                .replace("{B}", names(recipients, actorName))
                .replace("{T}", shortened(event.trigger().text()));
        String place = event.place() == null ? "" : " in " + placeName.apply(event.place());
        return said + place + suffix(event.modality());
    }

    private static String sentence(EventTypes.Entry entry, List<String> actors, List<String> recipients) {
        if (actors.isEmpty()) {
            return recipients.isEmpty() ? entry.impersonal() : entry.passive();
        }
        return recipients.isEmpty() ? entry.intransitive() : entry.transitive();
    }

    /** "two presidents make", "the opposition makes": a group takes the number of the noun that names it. */
    private static boolean isPlural(List<String> actors, UnaryOperator<String> name, Predicate<String> isGroup) {
        return actors.size() > 1
                || (actors.size() == 1
                        && isGroup.test(actors.get(0))
                        && PLURAL.matcher(name.apply(actors.get(0))).matches());
    }

    String of(Statement statement, UnaryOperator<String> actorName) {
        String actor = statement.speaker() == null ? null : statement.speaker().actor();
        String speaker = actor != null
                ? actorName.apply(actor)
                : statement.speaker() == null ? "Somebody" : statement.speaker().text();
        return switch (statement.kind()) {
            case DIRECT -> "%s: \u201c%s\u201d".formatted(speaker, shortened(statement.text()));
            case INDIRECT, MIXED -> "%s: %s".formatted(speaker, shortened(statement.text()));
        };
    }

    /** Returns a text on one line, cut at a word if it is long. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= WORDS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', WORDS);
        return line.substring(0, cut <= 0 ? WORDS : cut) + " \u2026";
    }

    private static String names(List<String> ids, UnaryOperator<String> name) {
        List<String> names = ids.stream().map(name).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }

    private static String suffix(Modality modality) {
        return switch (modality) {
            case HAPPENED -> "";
            case ONGOING -> " (under way)";
            case PLANNED -> " (planned)";
            case HYPOTHETICAL -> " (possible)";
            case DENIED -> " (denied)";
            case CANCELLED -> " (cancelled)";
        };
    }
}
