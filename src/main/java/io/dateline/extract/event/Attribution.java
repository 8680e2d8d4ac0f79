package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.TextSpan;
import io.dateline.ontology.Slot;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who says that an event happened. */
final class Attribution {
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final SentenceParties named;
    private final SlotReader slots;
    private final StatementLayer statements;

    Attribution(
            Clauses clauses, TriggerFinder finder, SentenceParties named, SlotReader slots, StatementLayer statements) {
        this.clauses = clauses;
        this.finder = finder;
        this.named = named;
        this.slots = slots;
        this.statements = statements;
    }

    /**
     * Returns the actor who says so: whose statement it stands in, who is named as the source, or who accuses or demands.
     *
     * @param does who does it, and so is no source
     */
    @Nullable String of(FoundTrigger found, TextSpan trigger, Collection<String> does) {
        String speaker = speakerAt(trigger);
        if (speaker != null) {
            return speaker;
        }
        for (IndexedWord word : clauses.words()) {
            if (clauses.has(word, "obl:according_to") || clauses.has(word, "nmod:according_to")) {
                return named.all(clauses.behind(word, "according_to")).stream()
                        .map(Party::actor)
                        .filter(a -> !does.contains(a))
                        .findFirst()
                        .orElse(null);
            }
        }
        return claimant(found).orElse(null);
    }

    /** Returns whose words some words are. */
    @Nullable String speakerAt(TextSpan words) {
        return statements
                .containing(words.begin())
                .map(Statement::speaker)
                .map(Speaker::actor)
                .orElse(null);
    }

    /** "A accused B of supplying C", "A threatened to leave": who accuses, threatens, demands it. */
    private Optional<String> claimant(FoundTrigger found) {
        Governor up = clauses.governor(found.head());
        for (int step = 0; up != null && step < 4; step++) {
            Optional<FoundTrigger> outer = finder.at(up.word());
            if (outer.isPresent() && outer.get().isSpoken()) {
                for (Slot slot : outer.get().trigger().actor()) {
                    List<Party> who = slots.at(outer.get(), slot);
                    if (!who.isEmpty()) {
                        return Optional.of(who.get(0).actor());
                    }
                }
                return Optional.empty();
            }
            if (up.is("acl:relcl", "parataxis", "nsubj", "root")) {
                return Optional.empty();
            }
            up = clauses.governor(up.word());
        }
        return Optional.empty();
    }
}
