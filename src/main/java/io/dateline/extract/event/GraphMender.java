package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Mends what the dependency parser regularly gets wrong around gerunds and prepositions. Immutable. */
final class GraphMender {
    /** What headings put before a deed: "Clerk held for beating guard". */
    private static final Set<String> CAUSES = Set.of("for", "after", "over");

    /** What is put into a clause about somebody: "the man who they say shot A". */
    private static final Set<String> BELIEVES = Set.of("say", "believe", "think", "claim", "allege");

    private static final Set<String> COMPANY = Set.of("with", "alongside");

    private final Set<String> gerundive;
    private final Set<String> epithets;
    private final Set<String> idioms;
    private final Set<String> contacts;
    private final Set<String> says;
    private final TitleMender titles;
    private final Set<String> undergone;

    GraphMender(WordClasses classes, PeopleWords people) {
        titles = new TitleMender(people);
        gerundive = classes.of("gerund");
        epithets = classes.of("epithet");
        idioms = classes.of("idiom");
        contacts = classes.of("reached");
        says = classes.of("says");
        undergone = classes.of("suffered");
    }

    /** Returns the graph of a sentence, or a mended copy of it. */
    SemanticGraph mend(AnnotatedSentence sentence) {
        SemanticGraph graph = sentence.graph();
        List<Consumer<SemanticGraph>> repairs = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.edgeListSorted()) {
            IndexedWord above = edge.getGovernor();
            IndexedWord below = edge.getDependent();
            String relation = edge.getRelation().toString();
            if (relation.equals("amod") && below.tag().equals("VBG") && isAfterComma(graph, below)) {
                if (!epithets.contains(below.word().toLowerCase(Locale.ROOT))) {
                    ParticipleMends.consequenceAfterComma(graph, edge, repairs);
                }
            } else if (relation.equals("amod") && below.tag().equals("VBG") && below.index() < above.index()) {
                objectOfGerund(graph, edge, sentence.headline(), repairs);
            } else if (relation.equals("amod") && below.tag().equals("VBZ") && isAfterComma(graph, below)) {
                ParticipleMends.presentTakenForAdjective(graph, edge, repairs);
            } else if (relation.equals("amod") && below.tag().equals("VBN") && below.index() > above.index()) {
                ParticipleMends.reducedClause(edge, repairs);
            } else if (below.tag().matches("VB[GN]") && above.tag().matches("IN|TO") && above.index() < below.index()) {
                ParticipleMends.gerundUnderPreposition(graph, edge, repairs);
            } else if (relation.equals("mark")
                    && (COMPANY.contains(Clauses.lemma(below)) || isBeforeDay(graph, below))
                    && above.tag().equals("VB")) {
                company(graph, edge, repairs);
            } else if (relation.equals("conj:and")
                    && below.tag().equals("VBD")
                    && above.tag().equals("VBN")) {
                ParticipleMends.pastBesideParticiple(graph, edge, repairs);
            } else if (relation.equals("acl:to") && below.tag().equals("VB")) {
                infinitiveAfterAgent(graph, edge, repairs);
            } else if (relation.equals("obj") && says.contains(Clauses.lemma(above)) && above.index() < below.index()) {
                ReportMends.subjectOfWhatIsSaid(graph, edge, repairs);
            } else if (relation.equals("dep")
                    && Clauses.isVerb(above)
                    && below.tag().equals("IN")) {
                nounUnderPreposition(graph, edge, repairs);
            } else if (relation.equals("aux") && says.contains(Clauses.lemma(below))) {
                ReportMends.reportTakenForAuxiliary(graph, edge, repairs);
            } else if (relation.equals("case") && below.word().equals("out") && Clauses.isNoun(above)) {
                outOfPost(graph, edge, repairs);
            } else if (relation.equals("ccomp")
                    && below.tag().equals("VBD")
                    && Clauses.lemma(above).equals("become")) {
                ParticipleMends.participleOfWhatOneBecomes(graph, edge, repairs);
            } else if (relation.equals("dep") && Clauses.isVerb(above) && Clauses.isVerb(below)) {
                if (sentence.headline() && isAfterComma(graph, below)) {
                    listedVerb(edge, repairs);
                } else if (ParticipleMends.isGardenPath(graph, above, below)) {
                    ParticipleMends.gardenPath(graph, edge, repairs);
                } else if (!ParticipleMends.participleBehindObject(graph, edge, repairs)) {
                    subjectTakenForObject(graph, edge, repairs);
                }
            } else if (relation.equals("iobj") && isSoleObject(graph, above)) {
                repairs.add(
                        copy -> { // "jailed the leader Ana Lee"
                            copy.removeEdge(edge);
                            link(copy, above, below, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
                        });
            } else if (relation.equals("xcomp") && below.tag().equals("VB")) {
                purposeOfContact(graph, edge, repairs);
            } else if (relation.equals("dep") && Clauses.isVerb(above) && below.index() < above.index()) {
                placeTakenForSubject(graph, edge, repairs);
            } else if (sentence.headline()
                    && relation.equals("nsubj")
                    && above.tag().equals("VBD")) {
                participleOfHeading(graph, edge, repairs);
            } else if (relation.equals("conj:and")
                    && BELIEVES.contains(Clauses.lemma(above))
                    && Clauses.isVerb(below)) {
                ReportMends.reportedDeed(graph, edge, repairs);
            } else if (relation.equals("conj:and") && Clauses.isVerb(above) && Clauses.isNoun(below)) {
                listedNoun(graph, edge, repairs);
            } else if (relation.equals("conj:and") && areListed(graph, above, below)) {
                sharedObject(graph, edge, repairs);
            } else if (relation.equals("obl:under") && below.index() < above.index()) {
                underSecretary(graph, edge, repairs);
            } else if (relation.equals("compound") && below.tag().equals("NNP")) {
                receiverBeforeNumber(graph, edge, repairs);
            }
        }
        if (repairs.isEmpty() && !titles.isNeeded(graph)) {
            return graph;
        }
        SemanticGraph copy = new SemanticGraph(graph);
        titles.mend(copy);
        repairs.forEach(repair -> repair.accept(copy));
        return copy;
    }

    /** "Jan Lee is out as coach": out is what he is. */
    private static void outOfPost(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord post = edge.getGovernor();
        IndexedWord out = edge.getDependent();
        IndexedWord as = graph.getNodeByIndexSafe(out.index() + 1);
        boolean isPredicate = graph.outgoingEdgeList(post).stream()
                .anyMatch(e -> e.getRelation().toString().equals("cop"));
        if (as == null || !as.word().equals("as") || !isPredicate) {
            return;
        }
        repairs.add(copy -> {
            copy.removeEdge(edge);
            for (SemanticGraphEdge up : List.copyOf(copy.incomingEdgeList(post))) {
                copy.removeEdge(up);
                link(copy, up.getGovernor(), out, up.getRelation());
            }
            for (SemanticGraphEdge child : List.copyOf(copy.outgoingEdgeList(post))) {
                if (child.getDependent().index() < out.index()) {
                    copy.removeEdge(child);
                    link(copy, out, child.getDependent(), child.getRelation());
                }
            }
            if (copy.getRoots().contains(post)) {
                copy.setRoot(out);
            }
            link(copy, out, post, UniversalEnglishGrammaticalRelations.getObl("as"));
        });
    }

    private static boolean isSoleObject(SemanticGraph graph, IndexedWord verb) {
        return graph.outgoingEdgeList(verb).stream()
                .noneMatch(edge -> edge.getRelation().toString().matches("obj|ccomp|xcomp"));
    }

    /** "accused of attacking B": the parser takes "attacking" for an adjective of B. */
    private void objectOfGerund(
            SemanticGraph graph, SemanticGraphEdge edge, boolean isHeading, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord gerund = edge.getDependent();
        IndexedWord noun = edge.getGovernor();
        boolean isIdiom = idioms.contains(Clauses.lemma(gerund) + "-" + Clauses.lemma(noun));
        if (!isIdiom && epithets.contains(gerund.word().toLowerCase(Locale.ROOT))) {
            return;
        }
        SemanticGraphEdge marker = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(noun)) {
            int before = gerund.index() - child.getDependent().index();
            if (child.getRelation().toString().equals("case") && before > 0 && before <= 2) {
                marker = child;
            }
        }
        SemanticGraphEdge above = incoming(graph, noun, "(obl|nmod):.*");
        boolean isCause = isHeading && marker != null && CAUSES.contains(Clauses.lemma(marker.getDependent()));
        if (marker == null
                || above == null
                || !(noun.tag().startsWith("NNP")
                        || isCause
                        || isDetermined(graph, noun, gerund)
                        || isIdiom
                        || gerundive.contains(Clauses.lemma(above.getGovernor())))) {
            return;
        }
        String relation = above.getRelation().toString();
        String preposition = relation.substring(relation.indexOf(':') + 1);
        IndexedWord mark = marker.getDependent();
        SemanticGraphEdge caseEdge = marker;
        // "accused A on Monday of attacking B": not on Monday but accused
        SemanticGraphEdge timed =
                "DATE".equals(above.getGovernor().ner()) ? incoming(graph, above.getGovernor(), "(obl|nmod).*") : null;
        IndexedWord governor = timed == null ? above.getGovernor() : timed.getGovernor();
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(above);
            copy.removeEdge(caseEdge);
            link(copy, gerund, noun, UniversalEnglishGrammaticalRelations.DIRECT_OBJECT);
            link(copy, gerund, mark, UniversalEnglishGrammaticalRelations.MARKER);
            link(copy, governor, gerund, UniversalEnglishGrammaticalRelations.getAdvcl(preposition));
        });
    }

    /** "promised B 500 helmets": no name stands before the number of the noun that it belongs to. */
    private static void receiverBeforeNumber(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord name = edge.getDependent();
        IndexedWord noun = edge.getGovernor();
        SemanticGraphEdge object = incoming(graph, noun, "obj");
        IndexedWord next = graph.getNodeByIndexSafe(name.index() + 1);
        if (object == null
                || next == null
                || object.getGovernor().index() >= name.index()
                || next.index() >= noun.index()
                || !next.tag().matches("CD|DT|PRP\\$")) {
            return;
        }
        repairs.add(copy -> {
            copy.removeEdge(edge);
            for (SemanticGraphEdge counted : List.copyOf(copy.outgoingEdgeList(name))) {
                if (counted.getDependent().index() > name.index()) {
                    copy.removeEdge(counted);
                    link(copy, noun, counted.getDependent(), counted.getRelation());
                }
            }
            link(copy, object.getGovernor(), name, UniversalEnglishGrammaticalRelations.INDIRECT_OBJECT);
        });
    }

    /** "after losing three games", "in foiling the attempt": no adjective stands before an article or a number. */
    private static boolean isDetermined(SemanticGraph graph, IndexedWord noun, IndexedWord gerund) {
        return graph.outgoingEdgeList(noun).stream()
                .anyMatch(e -> e.getRelation().toString().matches("det|nummod|nmod:poss")
                        && e.getDependent().index() > gerund.index()
                        && e.getDependent().index() < noun.index());
    }

    /** "will travel on Thursday to meet B": the parser takes the day for who meets. */
    private static boolean isBeforeDay(SemanticGraph graph, IndexedWord preposition) {
        IndexedWord day = graph.getNodeByIndexSafe(preposition.index() + 1);
        return day != null && "DATE".equals(day.ner());
    }

    /** "works with B to free C": the parser takes B for the subject of "free". */
    private static void company(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord verb = edge.getGovernor();
        IndexedWord preposition = edge.getDependent();
        SemanticGraphEdge above = incoming(graph, verb, "advcl.*|xcomp|acl:to");
        if (above == null) {
            return;
        }
        for (SemanticGraphEdge subject : graph.outgoingEdgeIterable(verb)) {
            if (subject.getRelation().toString().equals("nsubj")
                    && subject.getDependent().index() > preposition.index()) {
                repairs.add(copy -> {
                    copy.removeEdge(edge);
                    copy.removeEdge(subject);
                    link(
                            copy,
                            above.getGovernor(),
                            subject.getDependent(),
                            UniversalEnglishGrammaticalRelations.getObl(Clauses.lemma(preposition)));
                });
            }
        }
    }

    /** "appealed for $4 million": the parser makes the preposition the head of the sum. */
    private static void nounUnderPreposition(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord preposition = edge.getDependent();
        List<SemanticGraphEdge> below = graph.outgoingEdgeList(preposition);
        if (below.size() != 1
                || edge.getGovernor().index() > preposition.index()
                || !below.get(0).getDependent().tag().matches("NN.*|\\$|CD")
                || below.get(0).getDependent().index() < preposition.index()) {
            return;
        }
        IndexedWord noun = below.get(0).getDependent();
        repairs.add(copy -> {
            copy.removeEdge(edge);
            copy.removeEdge(below.get(0));
            link(
                    copy,
                    edge.getGovernor(),
                    noun,
                    UniversalEnglishGrammaticalRelations.getObl(Clauses.lemma(preposition)));
            link(copy, noun, preposition, UniversalEnglishGrammaticalRelations.CASE_MARKER);
        });
    }

    /** "was urged by A to leave": the parser hangs "leave" on A. */
    private static void infinitiveAfterAgent(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        SemanticGraphEdge agent = incoming(graph, edge.getGovernor(), "obl:(agent|by)");
        if (agent != null) {
            repairs.add(copy -> {
                copy.removeEdge(edge);
                link(
                        copy,
                        agent.getGovernor(),
                        edge.getDependent(),
                        UniversalEnglishGrammaticalRelations.XCLAUSAL_COMPLEMENT);
            });
        }
    }

    /** "Coach fired after loss": headings tell in the present, so that is done to him; the parser takes it for the past. */
    private void participleOfHeading(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord verb = edge.getGovernor();
        boolean isAlone = graph.outgoingEdgeList(verb).stream()
                .noneMatch(e -> e.getRelation().toString().matches("obj|iobj|ccomp|aux.*|nsubj:pass"));
        if (isAlone
                && undergone.contains(Clauses.lemma(verb))
                && edge.getDependent().index() < verb.index()) {
            repairs.add(copy -> {
                copy.removeEdge(edge);
                link(copy, verb, edge.getDependent(), UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT);
            });
        }
    }

    /** "met with B, as well as C": the parser coordinates C with the verb. */
    private static void listedNoun(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord verb = edge.getGovernor();
        IndexedWord noun = edge.getDependent();
        boolean isClause = false;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(noun)) {
            isClause = isClause || child.getRelation().toString().matches("cop|nsubj.*|aux.*|mark|case");
        }
        if (isClause) {
            return;
        }
        graph.outgoingEdgeList(verb).stream()
                .filter(e -> e.getRelation().toString().matches("obj|obl:(with|to|for|against|from|between)"))
                .filter(e -> verb.index() < e.getDependent().index()
                        && e.getDependent().index() < noun.index())
                .max(Comparator.comparingInt(e -> e.getDependent().index()))
                .ifPresent(first -> repairs.add(copy -> {
                    copy.removeEdge(edge);
                    link(copy, verb, noun, first.getRelation());
                }));
    }

    /** Tells whether nothing but words about the second of two verbs, or nouns, stands between them. */
    private static boolean areListed(SemanticGraph graph, IndexedWord first, IndexedWord second) {
        boolean alike = Clauses.isVerb(first)
                ? first.tag().equals(second.tag())
                : first.tag().matches("NNS?") && second.tag().matches("NNS?");
        return alike
                && first.index() < second.index()
                && IntStream.range(first.index() + 1, second.index())
                        .mapToObj(graph::getNodeByIndexSafe)
                        .allMatch(w -> w != null && w.tag().matches("CC|JJ|RB|DT|VBN|,"));
    }

    /** "the abduction and killing of C by D", "seized and jailed C": the parser gives C to the first alone. */
    private static void sharedObject(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord second = edge.getDependent();
        String shared = Clauses.isVerb(second) ? "obj" : "nmod:(?:of|by|against)";
        List<SemanticGraphEdge> own = graph.outgoingEdgeList(second);
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(edge.getGovernor())) {
            IndexedWord object = child.getDependent();
            if (child.getRelation().toString().matches(shared)
                    && object.index() > second.index()
                    && own.stream().noneMatch(e -> e.getRelation().equals(child.getRelation()))) {
                repairs.add(copy -> link(copy, second, object, child.getRelation()));
            }
        }
    }

    /** "telephoned B to thank her": the parser has B thank. */
    private void purposeOfContact(SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord deed = edge.getDependent();
        SemanticGraphEdge wrong = null;
        boolean isOfPronoun = false;
        IndexedWord subject = null;
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(deed)) {
            String relation = child.getRelation().toString();
            isOfPronoun |= relation.equals("obj") && child.getDependent().tag().equals("PRP");
            wrong = relation.equals("nsubj:xsubj") ? child : wrong;
        }
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(edge.getGovernor())) {
            subject = child.getRelation().toString().equals("nsubj") ? child.getDependent() : subject;
        }
        if (wrong == null
                || subject == null
                || wrong.getDependent().equals(subject)
                || !isOfPronoun
                || !contacts.contains(Clauses.lemma(edge.getGovernor()))) {
            return;
        }
        SemanticGraphEdge object = wrong;
        IndexedWord doer = subject;
        repairs.add(copy -> {
            copy.removeEdge(object);
            link(copy, deed, doer, UniversalEnglishGrammaticalRelations.CONTROLLING_NOMINAL_SUBJECT);
        });
    }

    /** "A shut its port and B have closed the road": the parser lists B with the port. */
    private static void subjectTakenForObject(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord verb = edge.getDependent();
        if (!ReportMends.isFinite(graph, verb)) {
            return;
        }
        int auxiliary = graph.outgoingEdgeList(verb).stream()
                .filter(e -> e.getRelation().toString().startsWith("aux"))
                .mapToInt(e -> e.getDependent().index())
                .min()
                .orElse(0);
        IndexedWord noun = graph.getNodeByIndexSafe(auxiliary - 1);
        if (noun == null || !Clauses.isNoun(noun) || incoming(graph, noun, "conj:and") == null) {
            return;
        }
        repairs.add(copy -> {
            for (SemanticGraphEdge up : List.copyOf(copy.incomingEdgeList(noun))) {
                copy.removeEdge(up);
            }
            link(copy, verb, noun, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
        });
    }

    /** "Under Secretary A met B": the parser takes the title for a preposition. */
    private static void underSecretary(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        for (SemanticGraphEdge child : graph.outgoingEdgeIterable(edge.getDependent())) {
            IndexedWord under = child.getDependent();
            IndexedWord next = graph.getNodeByIndexSafe(under.index() + 1);
            boolean isTitle = next != null && next.word().equals("Secretary") && !next.equals(edge.getDependent());
            if (isTitle && under.word().equals("Under")) {
                repairs.add(copy -> {
                    copy.removeEdge(edge);
                    copy.removeEdge(child);
                    link(
                            copy,
                            edge.getGovernor(),
                            edge.getDependent(),
                            UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
                });
            }
        }
    }

    /** "Navy foils attack, nabs 12": the second is no part of the first. */
    private static void listedVerb(SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        repairs.add(copy -> {
            copy.removeEdge(edge);
            link(copy, edge.getGovernor(), edge.getDependent(), UniversalEnglishGrammaticalRelations.getConj("and"));
        });
    }

    static boolean isAfterComma(SemanticGraph graph, IndexedWord word) {
        IndexedWord before = graph.getNodeByIndexSafe(word.index() - 1);
        return before != null && before.word().matches("[,;]");
    }

    /** "A clerk in Bath, England took it": the parser takes the second place for the subject. */
    private static void placeTakenForSubject(
            SemanticGraph graph, SemanticGraphEdge edge, List<Consumer<SemanticGraph>> repairs) {
        IndexedWord verb = edge.getGovernor();
        IndexedWord noun = edge.getDependent();
        if (!Clauses.isNoun(noun)) {
            return;
        }
        for (SemanticGraphEdge subject : graph.outgoingEdgeIterable(verb)) {
            IndexedWord place = subject.getDependent();
            IndexedWord comma = graph.getNodeByIndexSafe(place.index() - 1);
            IndexedWord town = graph.getNodeByIndexSafe(place.index() - 2);
            boolean isPlace = subject.getRelation().toString().equals("nsubj")
                    && place.tag().equals("NNP")
                    && place.index() == verb.index() - 1
                    && comma != null
                    && comma.word().equals(",")
                    && town != null
                    && town.index() > noun.index()
                    && incoming(graph, town, "nmod:(?:in|at|from|near|of)") != null;
            if (isPlace) {
                repairs.add(copy -> {
                    copy.removeEdge(subject);
                    copy.removeEdge(edge);
                    link(copy, verb, noun, UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
                    link(copy, town, place, UniversalEnglishGrammaticalRelations.APPOSITIONAL_MODIFIER);
                });
            }
        }
    }

    static @Nullable SemanticGraphEdge incoming(SemanticGraph graph, IndexedWord word, String relation) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            if (edge.getRelation().toString().matches(relation)) {
                return edge;
            }
        }
        return null;
    }

    static void link(SemanticGraph graph, IndexedWord above, IndexedWord below, GrammaticalRelation relation) {
        graph.addEdge(above, below, relation, 0, false);
    }
}
