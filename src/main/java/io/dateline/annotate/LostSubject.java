package io.dateline.annotate;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Mends sentences that begin with when or where without a comma, "On Friday Germany said", "In Geneva officials met": the parser
 * takes the day or the town for a part of the name behind it, and leaves the verb without a subject.
 */
final class LostSubject {
    private static final String OPENING = "(?:obl|nmod):(?:on|in|at|from|near|outside|by)";

    private static final String SUBORDINATING = "(?:obl|nmod):(?:after|before|since|until|because|as)";

    private static final String PART = "compound|nummod|amod|nmod:tmod|dep";

    /**
     * @param edge from what the preposition hangs on to the subject
     * @param predicate what lacks a subject
     * @param ties what ties the words of the day or town to the subject, in their order
     */
    private record Fault(SemanticGraphEdge edge, IndexedWord predicate, List<SemanticGraphEdge> ties) {
        IndexedWord subject() {
            return edge.getDependent();
        }

        /** The day or the town. */
        IndexedWord opening() {
            return ties.get(ties.size() - 1).getDependent();
        }
    }

    private LostSubject() {}

    /** Returns the graph, or a mended copy of it. */
    static SemanticGraph mend(SemanticGraph parsed) {
        SemanticGraph graph = withSubordinates(parsed);
        List<Fault> faults = graph.edgeListSorted().stream()
                .filter(edge -> relation(edge).matches(OPENING))
                .flatMap(edge -> fault(graph, edge).stream())
                .toList();
        if (faults.isEmpty()) {
            return graph;
        }
        SemanticGraph mended = new SemanticGraph(graph);
        faults.forEach(fault -> mend(mended, fault));
        return mended;
    }

    /** "expelled B after a court found that …": the parser takes "after" for a preposition, and leaves "found" without a subject. */
    private static SemanticGraph withSubordinates(SemanticGraph graph) {
        SemanticGraph mended = null;
        for (SemanticGraphEdge edge : graph.edgeListSorted()) {
            IndexedWord verb = relation(edge).matches(SUBORDINATING) ? verbBehind(graph, edge) : null;
            if (verb != null) {
                mended = mended == null ? new SemanticGraph(graph) : mended;
                subordinate(mended, edge, verb);
            }
        }
        return mended == null ? graph : mended;
    }

    private static void subordinate(SemanticGraph graph, SemanticGraphEdge edge, IndexedWord verb) {
        IndexedWord subject = edge.getDependent();
        IndexedWord main = edge.getGovernor();
        graph.removeEdge(edge);
        children(graph, subject)
                .filter(child ->
                        relation(child).equals("case") && child.getDependent().index() < subject.index())
                .forEach(child -> {
                    graph.removeEdge(child);
                    link(graph, verb, child.getDependent(), UniversalEnglishGrammaticalRelations.MARKER);
                });
        children(graph, verb).filter(child -> child.getDependent().equals(main)).forEach(graph::removeEdge);
        for (SemanticGraphEdge up : incoming(graph, verb).toList()) {
            graph.removeEdge(up);
            if (incoming(graph, main).findAny().isEmpty() && !up.getGovernor().equals(main)) {
                link(graph, up.getGovernor(), main, up.getRelation());
            }
        }
        if (graph.getRoots().contains(verb)) {
            graph.setRoots(List.of(main));
        }
        link(graph, verb, subject, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
        link(
                graph,
                main,
                verb,
                UniversalEnglishGrammaticalRelations.getAdvcl(
                        relation(edge).substring(relation(edge).indexOf(':') + 1)));
    }

    /** Returns the verb in the past that stands behind a noun phrase, without a subject or with the main clause for one. */
    private static @Nullable IndexedWord verbBehind(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord main = edge.getGovernor();
        int end = graph.getSubgraphVertices(edge.getDependent()).stream()
                .mapToInt(IndexedWord::index)
                .max()
                .orElse(0);
        IndexedWord verb = graph.getNodeByIndexSafe(end + 1);
        boolean isBehind = verb != null
                && verb.tag().equals("VBD")
                && main.tag().startsWith("VB")
                && (incoming(graph, verb).anyMatch(up -> relation(up).equals("dep"))
                        || children(graph, verb)
                                .anyMatch(child -> child.getDependent().equals(main)));
        return isBehind
                        && children(graph, verb)
                                .filter(child -> !child.getDependent().equals(main))
                                .noneMatch(child -> relation(child).matches("nsubj.*|csubj.*"))
                ? verb
                : null;
    }

    private static Optional<Fault> fault(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord name = edge.getDependent();
        List<SemanticGraphEdge> ties = ties(graph, name);
        if (ties.isEmpty() || isTime(name)) {
            return Optional.empty();
        }
        int first = ties.get(0).getDependent().index();
        int last = ties.get(ties.size() - 1).getDependent().index();
        boolean isBehind = children(graph, name)
                .filter(child -> !ties.contains(child) && child.getDependent().index() < name.index())
                .allMatch(child -> relation(child).matches("case|det")
                        ? child.getDependent().index() < first
                        : child.getDependent().index() > last);
        return isBehind && last - first == ties.size() - 1
                ? predicate(graph, edge).map(predicate -> new Fault(edge, predicate, ties))
                : Optional.empty();
    }

    /** Returns the verb behind a name if it has no subject. */
    private static Optional<IndexedWord> predicate(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord above = edge.getGovernor();
        IndexedWord name = edge.getDependent();
        Stream<IndexedWord> verbs = above.index() > name.index()
                ? Stream.of(above)
                : Stream.concat(
                        incoming(graph, above)
                                .filter(up -> relation(up).matches("obl:.*|advmod"))
                                .map(SemanticGraphEdge::getGovernor),
                        children(graph, above)
                                .filter(down -> relation(down).equals("acl"))
                                .map(SemanticGraphEdge::getDependent)
                                .filter(verb -> verb.tag().matches("VB[DZ]")));
        return verbs.filter(verb -> verb.index() > name.index())
                .filter(verb ->
                        children(graph, verb).noneMatch(child -> relation(child).matches("nsubj.*|csubj.*")))
                .findFirst();
    }

    private static List<SemanticGraphEdge> ties(SemanticGraph graph, IndexedWord name) {
        return parts(graph, name)
                .flatMap(part -> Stream.concat(Stream.of(part), parts(graph, part.getDependent())))
                .filter(part -> isOther(part.getDependent(), name) && !isOther(part.getGovernor(), name))
                .filter(part -> part.getDependent().index() < name.index())
                .sorted(Comparator.comparingInt(part -> part.getDependent().index()))
                .toList();
    }

    private static Stream<SemanticGraphEdge> parts(SemanticGraph graph, IndexedWord word) {
        return children(graph, word).filter(child -> relation(child).matches(PART));
    }

    /** Tells whether a word before a name is a time, or a place before somebody. */
    private static boolean isOther(IndexedWord word, IndexedWord name) {
        boolean isSomebody = "PERSON".equals(name.ner())
                || "ORGANIZATION".equals(name.ner())
                || name.tag().equals("NNS");
        return isTime(word)
                || isSomebody && "LOCATION".equals(word.ner()) && word.tag().startsWith("NNP");
    }

    private static boolean isTime(IndexedWord word) {
        return "DATE".equals(word.ner()) || "TIME".equals(word.ner());
    }

    private static void mend(SemanticGraph graph, Fault fault) {
        IndexedWord name = fault.subject();
        IndexedWord predicate = fault.predicate();
        List<SemanticGraphEdge> ofOpening = new ArrayList<>(fault.ties());
        children(graph, name)
                .filter(child -> relation(child).matches("case|det")
                        && child.getDependent().index() < fault.opening().index())
                .forEach(ofOpening::add);
        for (SemanticGraphEdge tie : ofOpening) {
            graph.removeEdge(tie);
            if (!tie.getDependent().equals(fault.opening())) {
                link(graph, fault.opening(), tie.getDependent(), tie.getRelation());
            }
        }
        SemanticGraphEdge edge = fault.edge();
        IndexedWord above = edge.getGovernor();
        GrammaticalRelation subject =
                children(graph, predicate).anyMatch(child -> relation(child).equals("aux:pass"))
                        ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                        : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT;
        List<IndexedWord> withIt = children(graph, name)
                .filter(child -> relation(child).startsWith("conj"))
                .map(SemanticGraphEdge::getDependent)
                .toList();
        for (SemanticGraphEdge other : children(graph, above).toList()) {
            boolean isSubject = other.getDependent().equals(name) || withIt.contains(other.getDependent());
            if (isSubject && relation(other).equals(relation(edge))) {
                graph.removeEdge(other);
                link(graph, predicate, other.getDependent(), subject);
            }
        }
        boolean isAdverb = above.tag().startsWith("RB"); // "late on Thursday"
        link(graph, isAdverb ? predicate : above, fault.opening(), edge.getRelation());
        children(graph, above)
                .filter(child ->
                        relation(child).equals("acl") && child.getDependent().equals(predicate))
                .findFirst()
                .ifPresent(clause -> raise(graph, clause));
    }

    /** "In a speech on Tuesday Biden said": the verb is no part of the speech, but what the sentence is about. */
    private static void raise(SemanticGraph graph, SemanticGraphEdge clause) {
        IndexedWord noun = clause.getGovernor();
        IndexedWord verb = clause.getDependent();
        String preposition = children(graph, noun)
                .filter(child -> relation(child).equals("case"))
                .map(child -> child.getDependent().word().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("in");
        graph.removeEdge(clause);
        for (SemanticGraphEdge up : incoming(graph, noun).toList()) {
            graph.removeEdge(up);
            link(graph, up.getGovernor(), verb, up.getRelation());
        }
        if (graph.getRoots().contains(noun)) {
            List<IndexedWord> roots = new ArrayList<>(graph.getRoots());
            roots.replaceAll(root -> root.equals(noun) ? verb : root);
            graph.setRoots(roots);
        }
        link(graph, verb, noun, UniversalEnglishGrammaticalRelations.getObl(preposition));
    }

    private static String relation(SemanticGraphEdge edge) {
        return edge.getRelation().toString();
    }

    private static Stream<SemanticGraphEdge> children(SemanticGraph graph, IndexedWord word) {
        return StreamSupport.stream(graph.outgoingEdgeIterable(word).spliterator(), false).toList().stream();
    }

    private static Stream<SemanticGraphEdge> incoming(SemanticGraph graph, IndexedWord word) {
        return StreamSupport.stream(graph.incomingEdgeIterable(word).spliterator(), false).toList().stream();
    }

    private static void link(SemanticGraph graph, IndexedWord above, IndexedWord below, GrammaticalRelation relation) {
        graph.addEdge(above, below, relation, 0, false);
    }
}
