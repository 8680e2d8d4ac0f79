package io.dateline.annotate;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Mends sentences that begin "On Friday Germany said …", without a comma: the parser takes the day for a part of the name behind
 * it, and leaves the verb without a subject.
 */
final class DayBeforeSubject {
    private static final Set<String> PREPOSITIONS = Set.of("obl:on", "nmod:on", "obl:in", "nmod:in");

    private static final Set<String> PARTS = Set.of("compound", "nummod", "amod", "nmod:tmod", "dep");

    private DayBeforeSubject() {}

    /** Returns the graph, or a mended copy of it. */
    static SemanticGraph mend(SemanticGraph graph) {
        List<SemanticGraphEdge> wrong = graph.edgeListSorted().stream()
                .filter(edge -> PREPOSITIONS.contains(relation(edge)) && isSubject(graph, edge))
                .toList();
        if (wrong.isEmpty()) {
            return graph;
        }
        SemanticGraph mended = new SemanticGraph(graph);
        wrong.forEach(edge -> mend(mended, edge));
        return mended;
    }

    private static boolean isSubject(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord name = edge.getDependent();
        IndexedWord predicate = edge.getGovernor();
        boolean hasSubject = children(graph, predicate).stream()
                .anyMatch(child -> relation(child).startsWith("nsubj") || relation(child).startsWith("csubj"));
        List<IndexedWord> days = days(ties(graph, name));
        if (name.index() > predicate.index() || hasSubject || isTime(name) || days.isEmpty()) {
            return false;
        }
        int first = days.get(0).index();
        int last = days.get(days.size() - 1).index();
        boolean isBehindDay = children(graph, name).stream()
                .filter(child -> !isTime(child.getDependent()))
                .filter(child -> child.getDependent().index() < name.index())
                .allMatch(child -> relation(child).equals("case")
                        ? child.getDependent().index() < first
                        : child.getDependent().index() > last);
        return isBehindDay && last - first == days.size() - 1;
    }

    /** Returns what ties the words of the day before a name to it, or to a title before it, in their order. */
    private static List<SemanticGraphEdge> ties(SemanticGraph graph, IndexedWord name) {
        return parts(graph, name)
                .flatMap(part -> Stream.concat(Stream.of(part), parts(graph, part.getDependent())))
                .filter(part -> isTime(part.getDependent()) && !isTime(part.getGovernor()))
                .filter(part -> part.getDependent().index() < name.index())
                .sorted(Comparator.comparingInt(part -> part.getDependent().index()))
                .toList();
    }

    private static Stream<SemanticGraphEdge> parts(SemanticGraph graph, IndexedWord word) {
        return children(graph, word).stream().filter(child -> PARTS.contains(relation(child)));
    }

    private static List<IndexedWord> days(List<SemanticGraphEdge> ties) {
        return ties.stream().map(SemanticGraphEdge::getDependent).toList();
    }

    private static void mend(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord name = edge.getDependent();
        IndexedWord predicate = edge.getGovernor();
        List<SemanticGraphEdge> ties = new ArrayList<>(ties(graph, name));
        IndexedWord day = ties.get(ties.size() - 1).getDependent();
        children(graph, name).stream()
                .filter(child -> relation(child).equals("case"))
                .forEach(ties::add);
        for (SemanticGraphEdge tie : ties) {
            graph.removeEdge(tie);
            if (!tie.getDependent().equals(day)) {
                link(graph, day, tie.getDependent(), tie.getRelation());
            }
        }
        boolean isPassive = children(graph, predicate).stream().anyMatch(child -> relation(child).equals("aux:pass"));
        GrammaticalRelation subject = isPassive
                ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT;
        for (SemanticGraphEdge other : children(graph, predicate)) {
            boolean isWithIt = other.getDependent().equals(name)
                    || children(graph, name).stream()
                            .anyMatch(child -> relation(child).startsWith("conj")
                                    && child.getDependent().equals(other.getDependent()));
            if (isWithIt && relation(other).equals(relation(edge))) {
                graph.removeEdge(other);
                link(graph, predicate, other.getDependent(), subject);
            }
        }
        link(graph, predicate, day, edge.getRelation());
    }

    private static boolean isTime(IndexedWord word) {
        return "DATE".equals(word.ner()) || "TIME".equals(word.ner());
    }

    private static String relation(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }

    private static List<SemanticGraphEdge> children(SemanticGraph graph, IndexedWord word) {
        return StreamSupport.stream(graph.outgoingEdgeIterable(word).spliterator(), false)
                .toList();
    }

    private static void link(SemanticGraph graph, IndexedWord above, IndexedWord below, GrammaticalRelation relation) {
        graph.addEdge(above, below, relation, 0, false);
    }
}
