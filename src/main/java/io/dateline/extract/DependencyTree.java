package io.dateline.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.annotate.AnnotatedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The tree inside a sentence's enhanced dependencies: every word under one governor. Words are named by their index in the
 * sentence, from 1; 0 stands for none. Not to be shared between threads while it is built, then immutable.
 */
public final class DependencyTree {
    private final AnnotatedSentence sentence;
    private final int[] governors;
    private final String[] relations;
    private final int[] first;
    private final int[] last;
    private final List<List<Integer>> children = new ArrayList<>();

    /** Reads the tree of a sentence; words that the parser left out have no governor. */
    public DependencyTree(AnnotatedSentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        governors = new int[size + 1];
        relations = new String[size + 1];
        first = new int[size + 1];
        last = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            relations[i] = "";
            children.add(new ArrayList<>());
        }
        SemanticGraph graph = sentence.graph();
        for (int i = 1; i <= size; i++) {
            choose(graph, i);
        }
        for (int i = 1; i <= size; i++) {
            if (governors[i] > 0) {
                children.get(governors[i]).add(i);
            }
        }
        for (int i = 1; i <= size; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 1; i <= size; i++) {
            int above = governors[i];
            while (above > 0) {
                first[above] = Math.min(first[above], i);
                last[above] = Math.max(last[above], i);
                above = governors[above];
            }
        }
    }

    /** Of several governors, takes a conjunct's first conjunct, else the nearest; never one that makes a circle. */
    private void choose(SemanticGraph graph, int token) {
        IndexedWord word = graph.getNodeByIndexSafe(token);
        if (word == null) {
            return;
        }
        int best = 0;
        String relation = "";
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            int governor = edge.getGovernor().index();
            String name = edge.getRelation().toString();
            if (name.endsWith(":xsubj") || isBelow(governor, token) || modifies(graph, edge)) {
                continue;
            }
            boolean conjunct = name.startsWith("conj");
            boolean bestIsConjunct = relation.startsWith("conj");
            boolean nearer = Math.abs(governor - token) < Math.abs(best - token);
            if (best == 0 || (conjunct && !bestIsConjunct) || (conjunct == bestIsConjunct && nearer)) {
                best = governor;
                relation = name;
            }
        }
        governors[token] = best;
        relations[token] = relation;
    }

    /** A noun under the verb of its own relative clause: an edge that enhancement adds. */
    private static boolean modifies(SemanticGraph graph, SemanticGraphEdge edge) {
        return graph.getAllEdges(edge.getDependent(), edge.getGovernor()).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("acl"));
    }

    private boolean isBelow(int token, int ancestor) {
        int above = token;
        for (int steps = 0; above > 0 && steps <= governors.length; steps++) {
            if (above == ancestor) {
                return true;
            }
            above = governors[above];
        }
        return false;
    }

    /** Returns the sentence. */
    public AnnotatedSentence sentence() {
        return sentence;
    }

    /** Returns the number of words; the last one has this index. */
    public int size() {
        return governors.length - 1;
    }

    /** Returns the governor, or 0. */
    public int governor(int token) {
        return governors[token];
    }

    /** Returns the relation to the governor with its preposition ({@code obl:in}), or the empty string. */
    public String relation(int token) {
        return relations[token];
    }

    /** Tells whether the word depends by a relation or one of its subtypes. */
    public boolean is(int token, String relation) {
        return relations[token].equals(relation) || relations[token].startsWith(relation + ":");
    }

    /** Returns the words that depend on a word, in the order of the text. */
    public List<Integer> children(int token) {
        return List.copyOf(children.get(token));
    }

    /** Returns the first word that depends by a relation or one of its subtypes. */
    public OptionalInt child(int token, String relation) {
        return child(token, c -> is(c, relation));
    }

    /** Returns the first word depending on a word that meets a condition. */
    public OptionalInt child(int token, Predicate<Integer> condition) {
        return children.get(token).stream().filter(condition).mapToInt(i -> i).findFirst();
    }

    /** Returns the first word of all that depend on a word, directly or not, itself included. */
    public int first(int token) {
        return first[token];
    }

    /** Returns the last word of all that depend on a word, directly or not, itself included. */
    public int last(int token) {
        return last[token];
    }

    /** Tells whether a word depends on another, directly or not, or is it. */
    public boolean under(int token, int ancestor) {
        return isBelow(token, ancestor);
    }

    /** Returns the token. */
    public CoreLabel token(int token) {
        return sentence.token(token);
    }

    /** Returns the lemma in lower case. */
    public String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Returns the word in lower case. */
    public String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    /** Returns the part of speech. */
    public String tag(int token) {
        return sentence.token(token).tag();
    }

    /** Tells whether the word is a verb by its part of speech. */
    public boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }
}
