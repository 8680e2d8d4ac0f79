package io.dateline.extract.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.model.TextSpan;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which words name an event: "broke out", "held talks", "the Oscars ceremony". */
final class TriggerSpans {
    /** Types of what befalls people rather than what somebody does. */
    private static final Set<String> HAPPENINGS = Set.of("ACCIDENT", "DISASTER", "VIOLENCE");

    private final EventTypes types;
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final StatementLayer statements;
    private final String text;

    TriggerSpans(EventTypes types, Clauses clauses, TriggerFinder finder, StatementLayer statements, String text) {
        this.types = types;
        this.clauses = clauses;
        this.finder = finder;
        this.statements = statements;
        this.text = text;
    }

    TextSpan span(FoundTrigger found, boolean withCarrier) {
        List<IndexedWord> words = new ArrayList<>(List.of(found.word()));
        if (found.carrier() != null && withCarrier) {
            words.add(found.carrier());
        }
        words.addAll(clauses.children(found.word(), "compound:prt"));
        happening(found).ifPresent(words::add);
        if (found.isNominal() && found.type().equals("OCCASION")) {
            clauses.children(found.word(), "compound").stream()
                    .filter(c -> c.tag().startsWith("NNP")
                            && c.index() == found.word().index() - 1)
                    .forEach(words::add); // "the Oscars ceremony"
        }
        if (!found.isNominal() && !found.trigger().object().isEmpty()) {
            clauses.objects(found.word()).stream()
                    .filter(o -> o.index() > found.word().index()
                            && !Character.isUpperCase(o.word().charAt(0)))
                    .filter(o -> isOneWith(found, Clauses.lemma(o)))
                    .forEach(words::add);
        }
        int first = found.word().index();
        int last = finder.lastWord(found);
        for (IndexedWord word : words) {
            if (Math.abs(word.index() - found.word().index()) <= 4) {
                first = Math.min(first, word.index());
                last = Math.max(last, word.index());
            }
        }
        return TextSpan.of(
                text,
                clauses.sentence().token(first).beginPosition(),
                clauses.sentence().token(last).endPosition());
    }

    /** "a fire broke out", "a quake shook the town": the verb says no more than that it happened. */
    private Optional<IndexedWord> happening(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        return up != null
                        && found.isNominal()
                        && !types.isPlover(found.type())
                        && up.is("nsubj")
                        && Clauses.isVerb(up.word())
                        && finder.merelyOccurs(up.word(), HAPPENINGS.contains(found.type()))
                ? Optional.of(up.word())
                : Optional.empty();
    }

    /** "held talks", "offered condolences": the noun names the event, too. */
    private boolean isOneWith(FoundTrigger verb, String noun) {
        List<Trigger> others = types.others().nouns(noun);
        return finder.isLight(verb.word())
                ? !others.isEmpty() || !types.plover().nouns(noun).isEmpty()
                : Stream.concat(others.stream(), types.plover().nouns(noun).stream())
                        .anyMatch(t -> t.type().equals(verb.trigger().type()));
    }

    /** What reports a statement is told by the statement; only PLOVER's verbal types stand beside it. */
    boolean isCue(TextSpan trigger) {
        return statements.statements().stream()
                .anyMatch(s -> s.cue() != null && s.cue().overlaps(trigger));
    }

    TextSpan wordOf(IndexedWord word) {
        CoreLabel token = clauses.sentence().token(word.index());
        return TextSpan.of(text, token.beginPosition(), token.endPosition());
    }
}
