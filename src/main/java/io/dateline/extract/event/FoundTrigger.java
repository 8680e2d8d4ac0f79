package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.ontology.Trigger;
import java.util.List;
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
    boolean isNominal() {
        return Clauses.isNoun(word);
    }
}
