package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Mends of participles and gerunds that the parser takes for something else. */
final class ParticipleMends {
    private ParticipleMends() {}

    /** "made a bold move, firing coach Jan Lee": the parser takes the gerund for an adjective of a second object. */
    static void consequenceAfterComma(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord gerund = edge.getDependent();
        IndexedWord noun = edge.getGovernor();
        SemanticGraphEdge part = GraphMender.incoming(graph, noun, "compound");
        IndexedWord head = part == null ? noun : part.getGovernor();
        SemanticGraphEdge object = GraphMender.incoming(graph, head, "obj");
        boolean isSecond = object != null
                && graph.outgoingEdgeList(object.getGovernor()).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("obj")
                                && e.getDependent().index() < gerund.index());
        if (object == null || !isSecond) {
            return;
        }
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(object);
            GraphMender.link(copy, gerund, head, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
            GraphMender.link(
                    copy, object.getGovernor(), gerund, UniversalEnglishGrammaticalRelations.ADV_CLAUSE_MODIFIER);
        });
    }

    /** "became the third coach fired this year": the parser has the coach fire. */
    static void participleOfWhatOneBecomes(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord participle = edge.getDependent();
        SemanticGraphEdge subject = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(participle)) {
            subject = child.getRelation().toString().equals("nsubj") ? child : subject;
        }
        if (subject == null || subject.getDependent().index() != participle.index() - 1) {
            return;
        }
        SemanticGraphEdge wrong = subject;
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(wrong);
            for (SemanticGraphEdge child : List.copyOf(copy.outgoingEdgeList(participle))) {
                if (child.getRelation().toString().equals("obj")) {
                    copy.removeEdge(child); // "this year"
                    GraphMender.link(
                            copy,
                            participle,
                            child.getDependent(),
                            UniversalEnglishGrammaticalRelations.TEMPORAL_MODIFIER);
                }
            }
            GraphMender.link(
                    copy,
                    edge.getGovernor(),
                    wrong.getDependent(),
                    UniversalEnglishGrammaticalRelations.XCLAUSAL_COMPLEMENT);
            GraphMender.link(
                    copy, wrong.getDependent(), participle, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER);
        });
    }

    /** "A worker laid off last week opened fire": of two pasts in a row without a link the first is a participle. */
    static boolean isGardenPath(SemanticGraph graph, IndexedWord first, IndexedWord second) {
        boolean areInOrder =
                first.tag().equals("VBD") && second.tag().equals("VBD") && first.index() < second.index() - 1;
        return areInOrder
                && GraphMender.incoming(graph, first, ".*") == null
                && graph.outgoingEdgeList(first).stream()
                        .filter(e -> e.getRelation().toString().equals("nsubj"))
                        .anyMatch(e -> Clauses.isNoun(e.getDependent()))
                && graph.outgoingEdgeList(first).stream()
                        .noneMatch(e -> e.getRelation().toString().matches("obj|ccomp|xcomp|aux.*"))
                && graph.outgoingEdgeList(second).stream()
                        .noneMatch(e -> e.getRelation().toString().matches("nsubj.*|aux.*|cc|mark"))
                && IntStream.range(first.index() + 1, second.index())
                        .mapToObj(graph::getNodeByIndexSafe)
                        .noneMatch(w -> w == null || w.tag().matches("CC|[,.:]"));
    }

    static void gardenPath(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord participle = edge.getGovernor();
        IndexedWord verb = edge.getDependent();
        List<SemanticGraphEdge> subjects = graph.outgoingEdgeList(participle).stream()
                .filter(e -> e.getRelation().toString().equals("nsubj"))
                .toList();
        repairs.add(copy -> {
            copy.removeEdge(edge);
            subjects.forEach(copy::removeEdge);
            for (SemanticGraphEdge child : List.copyOf(copy.outgoingEdgeList(participle))) {
                if (child.getDependent().index() > verb.index()) {
                    copy.removeEdge(child);
                    GraphMender.link(copy, verb, child.getDependent(), child.getRelation());
                }
            }
            IndexedWord subject = subjects.get(0).getDependent();
            GraphMender.link(copy, verb, subject, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
            GraphMender.link(copy, subject, participle, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER);
            copy.setRoot(verb);
        });
    }

    /** "A called off protests planned for Monday and agreed to talks": the parser has the protests agree. */
    static void pastBesideParticiple(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord participle = edge.getGovernor();
        IndexedWord past = edge.getDependent();
        SemanticGraphEdge above = GraphMender.incoming(graph, participle, "xcomp|acl");
        boolean isFinite = graph.outgoingEdgeList(participle).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("aux"));
        IndexedWord main = above == null ? null : above.getGovernor();
        main = main != null && Clauses.isNoun(main)
                ? graph.incomingEdgeList(main).stream()
                        .filter(e -> e.getRelation().toString().equals("obj"))
                        .map(SemanticGraphEdge::getGovernor)
                        .findFirst()
                        .orElse(null)
                : main;
        if (isFinite || main == null || !main.tag().equals("VBD")) {
            return;
        }
        IndexedWord verb = main;
        repairs.add(copy -> {
            for (SemanticGraphEdge up : List.copyOf(copy.incomingEdgeList(past))) {
                copy.removeEdge(up);
            }
            for (SemanticGraphEdge down : List.copyOf(copy.outgoingEdgeList(past))) {
                if (down.getRelation().toString().startsWith("nsubj")) {
                    copy.removeEdge(down);
                }
            }
            GraphMender.link(copy, verb, past, UniversalEnglishGrammaticalRelations.getConj("and"));
            for (SemanticGraphEdge down : List.copyOf(copy.outgoingEdgeList(verb))) {
                if (down.getRelation().toString().equals("nsubj")) {
                    GraphMender.link(
                            copy, past, down.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
                }
            }
        });
    }

    /** "to free men jailed by B": the parser has the men jail. */
    static boolean participleBehindObject(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord participle = edge.getDependent();
        SemanticGraphEdge subject = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(participle)) {
            String relation = child.getRelation().toString();
            if (relation.matches("aux.*|obj")) {
                return false;
            }
            subject = relation.equals("nsubj") ? child : subject;
        }
        if (subject == null
                || !participle.tag().equals("VBN")
                || subject.getDependent().index() != participle.index() - 1
                || subject.getDependent().index() != edge.getGovernor().index() + 1
                || GraphMender.incoming(graph, subject.getDependent(), "obj") != null) {
            return false;
        }
        SemanticGraphEdge wrong = subject;
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(wrong);
            GraphMender.link(
                    copy, edge.getGovernor(), wrong.getDependent(), UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
            GraphMender.link(
                    copy, wrong.getDependent(), participle, UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER);
        });
        return true;
    }

    /** "a man suspected of theft": the parser takes the participle for an adjective. */
    static void reducedClause(SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        repairs.add(copy -> {
            copy.removeEdge(edge);
            GraphMender.link(
                    copy,
                    edge.getGovernor(),
                    edge.getDependent(),
                    UniversalEnglishGrammaticalRelations.CLAUSAL_MODIFIER);
        });
    }

    /** "Firm cuts jobs, closes plant": the parser makes both the objects of the first verb. */
    static void presentTakenForAdjective(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord noun = edge.getGovernor();
        SemanticGraphEdge above = GraphMender.incoming(graph, noun, "obj|dep|conj.*|appos");
        if (above != null && Clauses.isVerb(above.getGovernor())) {
            repairs.add(copy -> {
                copy.removeEdge(edge);
                copy.removeEdge(above);
                GraphMender.link(
                        copy,
                        above.getGovernor(),
                        edge.getDependent(),
                        UniversalEnglishGrammaticalRelations.getConj("and"));
                GraphMender.link(copy, edge.getDependent(), noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
            });
        }
    }

    /** "committed to defeating B", "if convicted": the parser makes the preposition the head of the verb. */
    static void gerundUnderPreposition(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord preposition = edge.getGovernor();
        IndexedWord gerund = edge.getDependent();
        SemanticGraphEdge above = GraphMender.incoming(graph, preposition, ".*");
        if (above == null) {
            return;
        }
        repairs.add(copy -> {
            for (SemanticGraphEdge other : List.copyOf(copy.outgoingEdgeList(preposition))) {
                copy.removeEdge(other);
            }
            copy.removeEdge(above);
            GraphMender.link(copy, gerund, preposition, UniversalEnglishGrammaticalRelations.MARKER);
            GraphMender.link(
                    copy,
                    above.getGovernor(),
                    gerund,
                    UniversalEnglishGrammaticalRelations.getAdvcl(Clauses.lemma(preposition)));
        });
    }
}
