package io.dateline.extract.time;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.annotate.AnnotatedSentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a word takes part in lies before or after the time of writing, by the verb of its clause. */
enum ClauseTense {
    PAST,
    /** "had left": before a time in the past. */
    PAST_PERFECT,
    PRESENT,
    FUTURE,
    /** "would leave", "agreed to leave": after a time in the past, on either side of today. */
    FUTURE_IN_PAST,
    UNKNOWN;

    private static final Set<String> MODALS_OF_THE_PAST = Set.of("would", "'d", "’d", "might", "could");
    /** With an infinitive they tell of something that took place: "managed to", "began to". */
    private static final Set<String> IMPLICATIVES = Set.of(
            "manage",
            "fail",
            "begin",
            "start",
            "continue",
            "happen",
            "come",
            "get",
            "help",
            "use",
            "have",
            "appear",
            "seem",
            "go",
            "remain",
            "stop",
            "proceed");
    /** With them, a participle or a noun phrase tells of something ahead: "due Monday", "scheduled for Monday". */
    private static final Set<String> AHEAD = Set.of(
            "due",
            "schedule",
            "plan",
            "slate",
            "expect",
            "set",
            "hope",
            "intend",
            "propose",
            "ready",
            "likely",
            "begin",
            "start",
            "postpone",
            "delay");

    boolean ahead() {
        return this == FUTURE || this == FUTURE_IN_PAST;
    }

    boolean past() {
        return this == PAST || this == PAST_PERFECT;
    }

    /** Returns the tense of the clause that a word stands in. */
    static ClauseTense of(AnnotatedSentence sentence, int token) {
        SemanticGraph graph = sentence.graph();
        Optional<IndexedWord> word = node(graph, token);
        return word.isEmpty() ? UNKNOWN : ofClause(sentence, graph, word.get(), new HashSet<>());
    }

    static Optional<IndexedWord> node(SemanticGraph graph, int token) {
        return Optional.ofNullable(graph.getNodeByIndexSafe(token)).filter(n -> n.copyCount() == 0);
    }

    private static ClauseTense ofClause(
            AnnotatedSentence sentence, SemanticGraph graph, IndexedWord start, Set<IndexedWord> seen) {
        IndexedWord word = start;
        while (seen.add(word)) {
            ClauseTense tense = follows(graph, word, start) ? null : ofPredicate(sentence, graph, word, seen);
            if (tense != null) {
                return tense;
            }
            IndexedWord governor = governor(graph, word);
            if (governor == null) {
                return UNKNOWN;
            }
            word = governor;
        }
        return UNKNOWN;
    }

    /** Tells whether a verb is an infinitive whose "to" stands after a word: "met on Monday to discuss", where parsers err. */
    private static boolean follows(SemanticGraph graph, IndexedWord verb, IndexedWord start) {
        return verb.tag().equals("VB")
                && governor(graph, verb) != null
                && graph.getChildren(verb).stream().anyMatch(c -> c.tag().equals("TO") && c.index() > start.index());
    }

    /** Returns the word's governor in the basic sense: the nearest one by the surface relation. */
    static @Nullable IndexedWord governor(SemanticGraph graph, IndexedWord word) {
        return edge(graph, word).map(SemanticGraphEdge::getGovernor).orElse(null);
    }

    /** Returns the relation by which a word depends; of several, that of a conjunct to its first, then the first. */
    static Optional<SemanticGraphEdge> edge(SemanticGraph graph, IndexedWord word) {
        SemanticGraphEdge found = null;
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            if (relation.equals("ref")
                    || relation.endsWith(":xsubj")
                    || edge.getGovernor().equals(word)) {
                continue;
            }
            boolean conjunct = relation.startsWith("conj");
            if (found == null || (conjunct && !found.getRelation().toString().startsWith("conj"))) {
                found = edge;
            }
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable ClauseTense ofPredicate(
            AnnotatedSentence sentence, SemanticGraph graph, IndexedWord word, Set<IndexedWord> seen) {
        String tag = word.tag();
        boolean verb = tag.startsWith("VB") || tag.equals("MD");
        boolean modal = false;
        boolean modalOfThePast = false;
        boolean have = false;
        boolean had = false;
        boolean to = false;
        boolean copula = false;
        String auxiliary = "";
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
            IndexedWord child = edge.getDependent();
            String relation = edge.getRelation().toString();
            if ((relation.equals("mark") || relation.equals("aux"))
                    && child.tag().equals("TO")) {
                to = true;
            } else if (relation.startsWith("aux") || relation.equals("cop")) {
                copula |= relation.equals("cop");
                String form = child.word().toLowerCase(Locale.ROOT);
                if (child.tag().equals("MD")) {
                    modal = true;
                    modalOfThePast |= MODALS_OF_THE_PAST.contains(form);
                } else if ("have".equals(child.lemma())) {
                    have = true;
                    had |= child.tag().equals("VBD") || form.equals("'d") || form.equals("’d");
                } else if (auxiliary.isEmpty() || child.tag().equals("VBD")) {
                    auxiliary = child.tag();
                }
            }
        }
        if (!verb && !copula) {
            return null;
        }
        boolean ahead = AHEAD.contains(word.lemma()) && !tag.startsWith("NN");
        if (have) {
            return had && !modal ? PAST_PERFECT : PAST;
        }
        if (modal) {
            return modalOfThePast ? FUTURE_IN_PAST : FUTURE;
        }
        if (to) {
            return ofInfinitive(sentence, graph, word, seen);
        }
        if (!auxiliary.isEmpty()) {
            return auxiliary.equals("VBD")
                    ? tag.equals("VBN") || !ahead ? PAST : FUTURE
                    : tag.equals("VBG") || ahead ? FUTURE : PRESENT;
        }
        return switch (tag) {
            case "VBN" -> ahead ? FUTURE : PAST;
            case "VBG" -> ahead ? FUTURE : null;
            case "VBZ", "VBP" -> sentence.headline() ? PAST : PRESENT;
            case "VB" -> null; // neither infinitive nor after a modal: an imperative, or no verb at all
            case "VBD" -> PAST;
            default -> PRESENT;
        };
    }

    /** An infinitive lies ahead unless its governor tells that it came true. */
    private static ClauseTense ofInfinitive(
            AnnotatedSentence sentence, SemanticGraph graph, IndexedWord word, Set<IndexedWord> seen) {
        IndexedWord governor = governor(graph, word);
        if (governor == null) {
            return FUTURE;
        }
        ClauseTense main = ofClause(sentence, graph, governor, seen);
        return IMPLICATIVES.contains(governor.lemma()) ? main : main.past() ? FUTURE_IN_PAST : FUTURE;
    }
}
