package io.dateline.annotate;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends "A will help B, the minister said": the parser takes B, or B and the minister, for those who said it, and what was said
 * for the main clause.
 */
final class TrailingSpeaker {
    /**
     * @param clause from what was said to the verb of saying
     * @param object what the parser takes for the subject of that verb; null where it makes the speaker another name for it
     */
    private record Fault(SemanticGraphEdge clause, @Nullable IndexedWord object, IndexedWord speaker) {}

    private TrailingSpeaker() {}

    /** Returns the graph, or a mended copy of it. */
    static SemanticGraph mend(SemanticGraph parsed) {
        SemanticGraph graph = withContents(parsed);
        List<Fault> faults = graph.edgeListSorted().stream()
                .filter(edge -> relation(edge).matches("ccomp|dep"))
                .flatMap(edge -> fault(graph, edge).stream())
                .toList();
        if (faults.isEmpty()) {
            return graph;
        }
        SemanticGraph mended = new SemanticGraph(graph);
        faults.forEach(fault -> mend(mended, fault));
        return mended;
    }

    /** "It made no sense to meet, A said": what is said is no circumstance of saying it. */
    private static SemanticGraph withContents(SemanticGraph graph) {
        List<SemanticGraphEdge> contents = graph.edgeListSorted().stream()
                .filter(edge -> relation(edge).equals("advcl") && isContent(graph, edge))
                .toList();
        if (contents.isEmpty()) {
            return graph;
        }
        SemanticGraph mended = new SemanticGraph(graph);
        contents.forEach(edge -> {
            mended.removeEdge(edge);
            link(
                    mended,
                    edge.getGovernor(),
                    edge.getDependent(),
                    UniversalEnglishGrammaticalRelations.CLAUSAL_COMPLEMENT);
        });
        return mended;
    }

    /** Tells whether a whole sentence stands before a comma, its speaker and the verb. */
    private static boolean isContent(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord content = edge.getDependent();
        IndexedWord said = edge.getGovernor();
        boolean isFinite = content.tag().matches("VB[DNZP]")
                || graph.outgoingEdgeList(content).stream()
                        .anyMatch(down -> relation(down).matches("aux|cop")
                                && down.getDependent().tag().matches("MD|VB[DZP]"));
        return isFinite
                && content.index() < said.index()
                && said.tag().matches("VB[DZ]")
                && children(graph, content, "mark").isEmpty()
                && graph.outgoingEdgeList(content).stream()
                        .noneMatch(down -> down.getDependent().tag().startsWith("W"))
                && graph.outgoingEdgeList(content).stream()
                        .anyMatch(down -> relation(down).matches("nsubj.*|expl"))
                && graph.outgoingEdgeList(said).stream()
                        .noneMatch(down -> relation(down).matches("ccomp|obj"))
                && children(graph, said, "nsubj").stream()
                        .anyMatch(speaker -> speaker.index() > content.index()
                                && graph.vertexSet().stream()
                                        .anyMatch(w -> w.word().equals(",")
                                                && w.index() > content.index()
                                                && w.index() < speaker.index()));
    }

    private static Optional<Fault> fault(SemanticGraph graph, SemanticGraphEdge clause) {
        IndexedWord said = clause.getDependent();
        IndexedWord verb = clause.getGovernor();
        if (verb.index() > said.index()
                || !said.tag().matches("VB[DZ]")
                || !children(graph, said, "mark").isEmpty()) {
            return Optional.empty();
        }
        return children(graph, said, "nsubj").stream()
                .filter(object -> object.index() > verb.index())
                .flatMap(object -> Stream.concat(
                                children(graph, said, "nsubj").stream(), children(graph, object, "appos").stream())
                        .filter(speaker -> speaker.index() == said.index() - 1 && isBehindComma(graph, speaker, object))
                        .map(speaker -> new Fault(clause, object, speaker)))
                .findFirst()
                .or(() -> renamed(graph, clause));
    }

    /** "A launched rockets, the army said": the army is not the rockets. */
    private static Optional<Fault> renamed(SemanticGraph graph, SemanticGraphEdge clause) {
        IndexedWord said = clause.getDependent();
        boolean hasSubject = graph.outgoingEdgeList(said).stream()
                .anyMatch(edge -> relation(edge).matches("nsubj.*|csubj.*"));
        return hasSubject
                ? Optional.empty()
                : graph.edgeListSorted().stream()
                        .filter(edge -> relation(edge).equals("appos")
                                && edge.getDependent().index() == said.index() - 1
                                && edge.getGovernor().index()
                                        > clause.getGovernor().index()
                                && isBehindComma(graph, edge.getDependent(), edge.getGovernor()))
                        .map(edge -> new Fault(clause, null, edge.getDependent()))
                        .findFirst();
    }

    /** Tells whether a comma parts two nouns, and none follows the second. */
    private static boolean isBehindComma(SemanticGraph graph, IndexedWord speaker, IndexedWord object) {
        long commas = graph.vertexSet().stream()
                .filter(w -> w.word().equals(","))
                .filter(w -> w.index() > object.index() && w.index() < speaker.index())
                .count();
        return commas == 1;
    }

    private static void mend(SemanticGraph graph, Fault fault) {
        IndexedWord verb = fault.clause().getGovernor();
        IndexedWord said = fault.clause().getDependent();
        IndexedWord object = fault.object();
        graph.removeEdge(fault.clause());
        if (object != null) {
            cut(graph, object, Set.of(said));
            cut(graph, fault.speaker(), Set.of(said, object));
            link(graph, verb, object, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
        } else {
            cut(graph, fault.speaker(), graph.getParents(fault.speaker()));
        }
        link(graph, said, fault.speaker(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
        link(graph, verb, said, UniversalEnglishGrammaticalRelations.PARATAXIS);
    }

    private static void cut(SemanticGraph graph, IndexedWord word, Set<IndexedWord> governors) {
        for (SemanticGraphEdge up : List.copyOf(graph.incomingEdgeList(word))) {
            if (governors.contains(up.getGovernor())) {
                graph.removeEdge(up);
            }
        }
    }

    private static List<IndexedWord> children(SemanticGraph graph, IndexedWord word, String relation) {
        return graph.outgoingEdgeList(word).stream()
                .filter(edge -> relation(edge).equals(relation))
                .map(SemanticGraphEdge::getDependent)
                .toList();
    }

    private static String relation(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }

    private static void link(SemanticGraph graph, IndexedWord above, IndexedWord below, GrammaticalRelation relation) {
        graph.addEdge(above, below, relation, 0, false);
    }
}
