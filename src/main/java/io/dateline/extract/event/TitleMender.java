package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import io.dateline.ontology.PeopleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the long title that stands before a name under that name: "met with Organization of Wool Producers (OWP) Secretary
 * General A", "spoke with Trade Secretary and Acting Prime Minister A". The parser takes the body, or half of the title, for
 * the one who was met. Immutable.
 */
final class TitleMender {
    private static final int LONGEST = 18;
    private static final Set<String> PARTICLES =
            Set.of("bin", "ibn", "bint", "al", "el", "von", "van", "der", "de", "da", "di", "del", "la", "-");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "with", "to", "in", "on", "the", "&");

    private final PeopleWords people;

    TitleMender(PeopleWords people) {
        this.people = people;
    }

    /** Tells whether a title stands before a name that is not under it. */
    boolean isNeeded(SemanticGraph graph) {
        return graph.vertexListSorted().stream()
                .filter(name -> isLastOfName(graph, name))
                .anyMatch(name -> {
                    List<IndexedWord> title = title(graph, name);
                    return !title.isEmpty() && !isTitleOf(graph, title, name);
                });
    }

    /** Mends the graph in place. */
    void mend(SemanticGraph graph) {
        for (IndexedWord name : graph.vertexListSorted()) {
            if (isLastOfName(graph, name)) {
                List<IndexedWord> title = title(graph, name);
                while (!title.isEmpty() && !isTitleOf(graph, title, name) && !hang(graph, title, name)) {
                    title = afterAnd(title); // "President A of B and Chairman of the Council C"
                }
            }
        }
    }

    /** Returns the capitalised words right before a name that hold a title, and what links them. */
    private List<IndexedWord> title(SemanticGraph graph, IndexedWord name) {
        int first = name.index();
        while (isOfName(graph, first - 1)) {
            first--;
        }
        List<IndexedWord> words = new ArrayList<>();
        IndexedWord last = graph.getNodeByIndexSafe(first - 1);
        if (last == null || !isCapitalisedNoun(last)) {
            return words;
        }
        for (int i = first - 1; i > 0 && words.size() < LONGEST; i--) {
            IndexedWord word = graph.getNodeByIndexSafe(i);
            if (word == null || !(isCapitalisedNoun(word) || LINKS.contains(word.word()) || isBracket(word))) {
                break;
            }
            if (!isBracket(word)) {
                words.add(0, word);
            }
        }
        while (!words.isEmpty() && LINKS.contains(words.get(0).word())) {
            words.remove(0);
        }
        return words;
    }

    private static boolean isTitleOf(SemanticGraph graph, List<IndexedWord> title, IndexedWord name) {
        return title.stream().allMatch(word -> graph.incomingEdgeList(word).stream()
                .map(SemanticGraphEdge::getGovernor)
                .allMatch(up -> up.equals(name) || title.contains(up)));
    }

    private static List<IndexedWord> afterAnd(List<IndexedWord> title) {
        for (int i = 1; i < title.size(); i++) {
            if (title.get(i - 1).word().equals("and")) {
                return title.subList(i, title.size());
            }
        }
        return List.of();
    }

    /** Tells whether it could be done. */
    private boolean hang(SemanticGraph graph, List<IndexedWord> title, IndexedWord name) {
        IndexedWord head = head(graph, title);
        boolean isTitle = people.role(Clauses.lemma(head)).isPresent() && !has(graph, head, "det|nmod:poss");
        boolean isTorn = graph.outgoingEdgeList(head).stream()
                .anyMatch(e -> e.getDependent().equals(name)
                        && e.getRelation().toString().equals("dep"));
        if (!isTitle && !isTorn) {
            return false;
        }
        List<Above> above = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.incomingEdgeList(head)) {
            Above found = above(graph, edge);
            if (found != null && !title.contains(found.word()) && !found.word().equals(name)) {
                above.add(found);
            }
        }
        IndexedWord owned = owned(graph, title, name);
        boolean isPlaced = owned != null
                || graph.incomingEdgeList(name).stream()
                        .anyMatch(e -> !title.contains(e.getGovernor())
                                && !e.getRelation().toString().equals("dep")
                                && !isInner(graph, title, e));
        if (above.isEmpty() && !isPlaced) {
            return false;
        }
        IndexedWord heir = owned == null ? name : owned;
        List<IndexedWord> phrase = new ArrayList<>(title);
        phrase.add(name);
        for (IndexedWord word : title) {
            graph.incomingEdgeList(word).stream()
                    .filter(e -> !phrase.contains(e.getGovernor()))
                    .toList()
                    .forEach(graph::removeEdge);
        }
        graph.incomingEdgeList(heir).stream()
                .filter(e -> title.contains(e.getGovernor())
                        || e.getRelation().toString().equals("dep")
                        || isInner(graph, title, e))
                .toList()
                .forEach(graph::removeEdge);
        for (IndexedWord word : title) {
            boolean isFree = graph.incomingEdgeList(word).isEmpty();
            if (word.equals(head) || (isFree && isCapitalisedNoun(word))) {
                graph.addEdge(name, word, UniversalEnglishGrammaticalRelations.COMPOUND_MODIFIER, 0, false);
            }
        }
        above.stream()
                .filter(a -> !isPlaced
                        || heir.equals(owned)
                        || a.relation().toString().startsWith("conj"))
                .filter(a -> !a.word().equals(heir))
                .forEach(a -> graph.addEdge(a.word(), heir, a.relation(), 0, false));
        graph.outgoingEdgeList(head).stream()
                .filter(e -> e.getRelation().toString().startsWith("conj") && !phrase.contains(e.getDependent()))
                .toList()
                .forEach(e -> {
                    graph.removeEdge(e);
                    graph.addEdge(name, e.getDependent(), e.getRelation(), 0, false);
                });
        return true;
    }

    /** "met with Envoy for Trade A": A is not met for. */
    private static boolean isInner(SemanticGraph graph, List<IndexedWord> title, SemanticGraphEdge edge) {
        return edge.getRelation().toString().matches("(obl|nmod):.*")
                && graph.outgoingEdgeList(edge.getDependent()).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("case") && title.contains(e.getDependent()));
    }

    /** "Envoy for Trade A's visit": the parser may hang the visit on the title. */
    private static @Nullable IndexedWord owned(SemanticGraph graph, List<IndexedWord> title, IndexedWord name) {
        return graph.incomingEdgeList(name).stream()
                .filter(e -> e.getRelation().toString().equals("nmod:poss"))
                .map(SemanticGraphEdge::getGovernor)
                .filter(noun -> graph.incomingEdgeList(noun).stream().anyMatch(e -> title.contains(e.getGovernor())))
                .findFirst()
                .orElse(null);
    }

    /** What a phrase hangs on, past a preposition that the parser has made a head: "met today with". */
    private static @Nullable Above above(SemanticGraph graph, SemanticGraphEdge edge) {
        IndexedWord up = edge.getGovernor();
        if (!up.tag().equals("IN")) {
            return edge.getRelation().toString().equals("dep") ? null : new Above(up, edge.getRelation());
        }
        return graph.incomingEdgeList(up).stream()
                .map(SemanticGraphEdge::getGovernor)
                .filter(Clauses::isVerb)
                .findFirst()
                .map(verb -> new Above(verb, UniversalEnglishGrammaticalRelations.getObl(Clauses.lemma(up))))
                .orElse(null);
    }

    /** The word of the title that stands highest. */
    private static IndexedWord head(SemanticGraph graph, List<IndexedWord> title) {
        return title.stream()
                .filter(TitleMender::isCapitalisedNoun)
                .filter(word -> graph.incomingEdgeList(word).stream().noneMatch(e -> title.contains(e.getGovernor())))
                .min(Comparator.comparingInt(IndexedWord::index))
                .orElse(title.get(0));
    }

    private static boolean has(SemanticGraph graph, IndexedWord word, String relation) {
        return graph.outgoingEdgeList(word).stream()
                .anyMatch(e -> e.getRelation().toString().matches(relation));
    }

    private static boolean isBracket(IndexedWord word) {
        return word.tag().matches("-[LR]RB-");
    }

    /** Tells whether a word is part of a name, as a particle between two parts is: "Karim bin Saleh". */
    private static boolean isOfName(SemanticGraph graph, int index) {
        IndexedWord word = graph.getNodeByIndexSafe(index);
        return isPerson(word)
                || (word != null
                        && PARTICLES.contains(word.word())
                        && isPerson(graph.getNodeByIndexSafe(index - 1))
                        && isPerson(graph.getNodeByIndexSafe(index + 1)));
    }

    private static boolean isLastOfName(SemanticGraph graph, IndexedWord word) {
        return isPerson(word) && !isOfName(graph, word.index() + 1);
    }

    private static boolean isPerson(@Nullable IndexedWord word) {
        return word != null && "PERSON".equals(word.ner()) && word.tag().startsWith("NNP");
    }

    private static boolean isCapitalisedNoun(IndexedWord word) {
        return word.tag().matches("NN.*|JJ")
                && Character.isUpperCase(word.word().charAt(0))
                && !"PERSON".equals(word.ner())
                && !"DATE".equals(word.ner());
    }

    private record Above(IndexedWord word, GrammaticalRelation relation) {}
}
