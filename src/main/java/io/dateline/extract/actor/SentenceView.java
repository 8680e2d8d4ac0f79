package io.dateline.extract.actor;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.ontology.PhraseIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence prepared for look-ups: words for the gazetteer, dependency edges by token. Token indexes count from 1. */
final class SentenceView {
    /**
     * A dependency.
     *
     * @param relation without its specific part: {@code nmod}, {@code nsubj:pass}
     * @param specific the preposition or conjunction that enhanced dependencies add, or ""
     */
    record Edge(int governor, int dependent, String relation, String specific) {
        boolean is(String name) {
            return relation.equals(name);
        }
    }

    private final AnnotatedSentence sentence;
    private final List<List<String>> words = new ArrayList<>();
    private final List<List<String>> lowerWords = new ArrayList<>();
    private final List<List<Edge>> governors = new ArrayList<>();
    private final List<List<Edge>> dependents = new ArrayList<>();
    private final boolean[] quoted;

    /** @param quoted whether each token, from 0, stands in quotation marks */
    SentenceView(AnnotatedSentence sentence, boolean[] quoted) {
        this.sentence = sentence;
        this.quoted = quoted;
        for (CoreLabel token : sentence.tokens()) {
            words.add(PhraseIndex.words(token.originalText()));
            lowerWords.add(PhraseIndex.words(token.originalText().toLowerCase(Locale.ROOT)));
        }
        for (int i = 0; i <= sentence.tokens().size(); i++) {
            governors.add(new ArrayList<>(2));
            dependents.add(new ArrayList<>());
        }
        SemanticGraph graph = sentence.graph();
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            IndexedWord governor = edge.getGovernor();
            IndexedWord dependent = edge.getDependent();
            if (governor.copyCount() > 0 || dependent.copyCount() > 0) {
                continue;
            }
            String name = edge.getRelation().getShortName();
            String specific = edge.getRelation().getSpecific();
            // A relation like nsubj:pass is one in the grammar, nmod:of is nmod with something specific.
            Edge e = new Edge(governor.index(), dependent.index(), name, specific == null ? "" : specific);
            governors.get(e.dependent).add(e);
            dependents.get(e.governor).add(e);
        }
        dependents.forEach(list -> list.sort(Comparator.comparingInt(Edge::dependent)));
        governors.forEach(list -> list.sort(Comparator.comparingInt(Edge::governor)));
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return sentence.tokens().size();
    }

    CoreLabel token(int i) {
        return sentence.token(i);
    }

    String text(int i) {
        return sentence.token(i).originalText();
    }

    String lower(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }

    String lemma(int i) {
        String lemma = sentence.token(i).lemma();
        return lemma == null ? lower(i) : lemma.toLowerCase(Locale.ROOT);
    }

    /** Returns the part of speech, or "" outside the sentence. */
    String tag(int i) {
        return i < 1 || i > size() ? "" : sentence.token(i).tag();
    }

    boolean isProper(int i) {
        return tag(i).startsWith("NNP");
    }

    boolean isCapitalised(int i) {
        return i >= 1 && i <= size() && Character.isUpperCase(text(i).codePointAt(0));
    }

    boolean quoted(int i) {
        return quoted[i - 1];
    }

    /** Returns the words of all tokens, the first token at 0. */
    List<List<String>> words() {
        return words;
    }

    List<List<String>> lowerWords() {
        return lowerWords;
    }

    List<Edge> governors(int i) {
        return governors.get(i);
    }

    List<Edge> dependents(int i) {
        return dependents.get(i);
    }

    /** Returns the first edge from a governor that is not this token's own coordination. */
    Optional<Edge> governor(int i) {
        return governors.get(i).stream()
                .filter(e -> !e.is("ref"))
                .max(Comparator.comparing(e -> !e.is("conj") && !e.is("dep")));
    }

    Optional<Edge> dependent(int i, String relation) {
        return dependents.get(i).stream().filter(e -> e.is(relation)).findFirst();
    }

    boolean hasDependent(int i, String relation) {
        return dependent(i, relation).isPresent();
    }

    /** Returns the token between first and last, both included, that is governed from outside. */
    int head(int first, int last) {
        int head = last;
        for (int i = first; i <= last; i++) {
            int self = i;
            boolean inside = governors.get(i).stream()
                    .anyMatch(e -> e.governor() >= first && e.governor() <= last && e.governor() != self);
            if (!inside && !governors.get(i).isEmpty() && !tag(i).equals("POS")) {
                head = i;
            }
        }
        return head;
    }

    String textBetween(String article, int first, int last) {
        return article.substring(token(first).beginPosition(), token(last).endPosition());
    }
}
