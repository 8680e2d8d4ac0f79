package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trigger entry that fits a word of a sentence.
 *
 * @param trigger the entry
 * @param word the verb, noun or adjective
 * @param carrier the light verb that carries the noun: "hold" of "hold talks"
 * @param contents heads of what it is about: complement clauses and objects
 * @param specificity how narrowly the entry fits; the narrowest wins
 */
record FoundTrigger(
        Trigger trigger, IndexedWord word, @Nullable IndexedWord carrier, List<IndexedWord> contents, int specificity) {
    /** Types that consist in saying something. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

    String type() {
        return trigger.type();
    }

    boolean isNominal() {
        return Clauses.isNoun(word);
    }

    boolean isMutual() {
        return trigger.frame() == Frame.MUTUAL;
    }

    /** "met", "talks" */
    boolean isTalk() {
        return isMutual() && type().equals("CONSULT");
    }

    boolean isSpoken() {
        return SPOKEN.contains(type());
    }

    /** Returns the verb whose subject and objects are the event's: the light verb, if there is one. */
    IndexedWord head() {
        return carrier == null ? word : carrier;
    }

    /** Returns what it is done to. */
    List<IndexedWord> things(Clauses clauses) {
        return isNominal() ? clauses.behind(word, "of") : clauses.objects(word);
    }
}
