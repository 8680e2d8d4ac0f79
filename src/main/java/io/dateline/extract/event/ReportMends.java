package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.function.Consumer;

/** Mends of who says and who does it in what somebody reports. */
final class ReportMends {
    private ReportMends() {}

    /** "a man who police say killed B": the parser takes who says it for who killed, and the man for the victim. */
    static void reportTakenForAuxiliary(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord deed = edge.getGovernor();
        SemanticGraphEdge speaker = null;
        SemanticGraphEdge doer = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(deed)) {
            String relation = child.getRelation().toString();
            if (relation.equals("nsubj")) {
                speaker = child;
            } else if (relation.equals("obj") && child.getDependent().index() < deed.index()) {
                doer = child;
            }
        }
        if (speaker == null
                || doer == null
                || speaker.getDependent().index() > edge.getDependent().index()) {
            return;
        }
        SemanticGraphEdge says = speaker;
        SemanticGraphEdge does = doer;
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(says);
            copy.removeEdge(does);
            GraphMender.link(copy, deed, edge.getDependent(), UniversalEnglishGrammaticalRelations.PARATAXIS);
            GraphMender.link(
                    copy,
                    edge.getDependent(),
                    says.getDependent(),
                    UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
            GraphMender.link(copy, deed, does.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
        });
    }

    /** "the man who they say shot and killed A": the parser has them say a shot, and kill. */
    static void reportedDeed(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord says = edge.getGovernor();
        IndexedWord deed = edge.getDependent();
        SemanticGraphEdge relative = GraphMender.incoming(graph, says, "acl:relcl");
        boolean hasObjectBehind = graph.outgoingEdgeList(says).stream()
                .anyMatch(e -> e.getRelation().toString().equals("obj")
                        && e.getDependent().index() == says.index() + 1);
        SemanticGraphEdge subject = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(deed)) {
            subject = child.getRelation().toString().equals("nsubj") ? child : subject;
        }
        if (relative == null || !hasObjectBehind || subject == null) {
            return;
        }
        SemanticGraphEdge wrong = subject;
        repairs.add(copy -> {
            copy.removeEdge(wrong);
            GraphMender.link(copy, deed, relative.getGovernor(), UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
        });
    }

    /** "A said a shell was fired", "A said it will send help": the parser takes the subject for the object of "said". */
    static void subjectOfWhatIsSaid(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord said = edge.getGovernor();
        IndexedWord subject = edge.getDependent();
        SemanticGraphEdge above = GraphMender.incoming(graph, said, "csubj.*");
        SemanticGraphEdge below = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(said)) {
            if (child.getRelation().toString().equals("dep") && isFinite(graph, child.getDependent())) {
                below = child;
            }
        }
        SemanticGraphEdge clause = above == null ? below : above;
        if (clause == null) {
            return;
        }
        IndexedWord verb = above == null ? clause.getDependent() : clause.getGovernor();
        if (verb.index() < subject.index() || !isFinite(graph, verb)) {
            return;
        }
        boolean isPassive = graph.outgoingEdgeList(verb).stream()
                .anyMatch(e -> e.getRelation().toString().equals("aux:pass"));
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(clause);
            if (above != null) {
                for (SemanticGraphEdge up : List.copyOf(copy.incomingEdgeList(verb))) {
                    copy.removeEdge(up);
                    GraphMender.link(copy, up.getGovernor(), said, up.getRelation());
                }
                if (copy.getRoots().contains(verb)) {
                    copy.setRoot(said);
                }
            }
            GraphMender.link(
                    copy,
                    verb,
                    subject,
                    isPassive
                            ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
                            : UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
            GraphMender.link(copy, said, verb, UniversalEnglishGrammaticalRelations.CLAUSAL_COMPLEMENT);
        });
    }

    static boolean isFinite(SemanticGraph graph, IndexedWord verb) {
        return Clauses.isVerb(verb)
                && (verb.tag().equals("VBD")
                        || graph.outgoingEdgeList(verb).stream()
                                .anyMatch(e -> e.getRelation().toString().startsWith("aux")))
                && graph.outgoingEdgeList(verb).stream()
                        .noneMatch(e -> e.getRelation().toString().startsWith("nsubj"));
    }
}
