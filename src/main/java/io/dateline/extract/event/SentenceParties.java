package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.model.ActorKind;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells whom the phrases of one sentence name, through what they say or do as well: "he" of "A said he had met B" is A. */
final class SentenceParties {
    private final Clauses clauses;
    private final Parties parties;
    private final Cast cast;
    private final StatementLayer statements;
    private final EventAnaphora anaphora;

    SentenceParties(Clauses clauses, Parties parties, Cast cast, StatementLayer statements, EventAnaphora anaphora) {
        this.clauses = clauses;
        this.parties = parties;
        this.cast = cast;
        this.statements = statements;
        this.anaphora = anaphora;
    }

    /** Returns those whom phrases name, by their heads. */
    List<Party> all(List<IndexedWord> heads) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (IndexedWord head : heads) {
            List<Party> named = reported(head).map(List::of).orElseGet(() -> of(head));
            (named.isEmpty() ? behindEvent(head) : named).forEach(p -> found.putIfAbsent(p.actor(), p));
        }
        return List.copyOf(found.values());
    }

    /** Returns those whom a phrase names: its own mention's, or "the two leaders" of whom the article has told. */
    List<Party> of(IndexedWord head) {
        List<Party> two = anaphora.two(clauses, head);
        if (!two.isEmpty()) {
            return two;
        }
        List<Party> named = parties.of(clauses, head);
        List<Party> they = anaphora.they(clauses, head, named);
        return they.isEmpty() ? named : they;
    }

    /** "A's bombs", "attacks claimed by A killed two": who does it through something that happens. */
    List<Party> behindEvent(IndexedWord head) {
        if (!Clauses.isNoun(head)) {
            return List.of();
        }
        List<IndexedWord> claiming = new ArrayList<>();
        for (IndexedWord verb : clauses.children(head, "acl")) {
            claiming.add(verb);
        }
        Governor up = clauses.governor(head);
        if (up != null && up.is("obj", "nsubj", "nsubj:pass")) {
            claiming.add(up.word());
        }
        for (IndexedWord verb : claiming) {
            if (Clauses.lemma(verb).equals("claim") && clauses.objects(verb).contains(head)) {
                return clauses.subjects(verb).stream()
                        .flatMap(subject -> parties.of(clauses, subject).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** "A said he had met B": the subject of what somebody says of "him" is the speaker himself. */
    private Optional<Party> reported(IndexedWord pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        Governor clause = word.matches("he|she|it") ? clauses.governor(pronoun) : null;
        Governor report = clause == null ? null : clauses.governor(clause.word());
        if (clause == null || report == null || !clause.is("nsubj") || !report.is("ccomp")) {
            return Optional.empty();
        }
        int cue = clauses.sentence().token(report.word().index()).beginPosition();
        return statements.statements().stream()
                .filter(s -> s.cue() != null
                        && s.cue().begin() <= cue
                        && cue < s.cue().end())
                .flatMap(s -> Optional.ofNullable(s.speaker()).stream())
                .flatMap(s -> party(s).stream())
                .filter(p -> cast.actor(p.actor())
                        .filter(a -> word.equals("it")
                                ? a.kind() == ActorKind.ORGANIZATION || a.kind() == ActorKind.COUNTRY
                                : a.kind() == ActorKind.PERSON)
                        .isPresent())
                .findFirst();
    }

    private Optional<Party> party(Speaker speaker) {
        return cast.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.actor() != null && m.actor().equals(speaker.actor()))
                .filter(m -> m.span().overlaps(speaker.span()))
                .findFirst()
                .flatMap(m -> Optional.ofNullable(m.actor()).map(a -> new Party(a, m.id(), true)));
    }

    /** "B will be held to account," says A: what nobody is said to threaten or promise, the speaker does. */
    Optional<Party> speaker(IndexedWord word) {
        return statements
                .containing(clauses.sentence().token(word.index()).beginPosition())
                .map(Statement::speaker)
                .flatMap(this::party);
    }
}
