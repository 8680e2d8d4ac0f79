package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.annotate.AnnotatedSentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dependency graph of a sentence, asked in the terms of grammar: subject, object, particle, governor. The graph is of
 * enhanced++ Universal Dependencies, so that a word may have several governors and there may be circles.
 */
final class Clauses {
    /** A governor and the relation to it. */
    record Governor(IndexedWord word, String relation) {
        boolean is(String... relations) {
            for (String wanted : relations) {
                if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Set<String> LINKING =
            Set.of("remain", "stay", "stand", "seem", "appear", "become", "get", "feel", "keep", "look", "sound");

    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest", "only");

    private final AnnotatedSentence sentence;
    private final SemanticGraph graph;
    private final List<IndexedWord> words;
    private final boolean isLead;

    /**
     * Reads a sentence, whose graph may be a mended one.
     *
     * @param isLead whether it is the first that is no heading
     */
    Clauses(AnnotatedSentence sentence, SemanticGraph graph, boolean isLead) {
        this.sentence = sentence;
        this.isLead = isLead;
        this.graph = graph;
        this.words = graph.vertexSet().stream()
                .filter(w -> w.copyCount() == 0)
                .sorted(Comparator.comparingInt(IndexedWord::index))
                .toList();
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    /** Tells whether it is the first sentence of the running text. */
    boolean isLead() {
        return isLead;
    }

    /** Returns the words in the order of the text, without the copies that the enhanced graph makes. */
    List<IndexedWord> words() {
        return words;
    }

    /** Returns the word at a place of the sentence, which counts from 1. */
    Optional<IndexedWord> word(int index) {
        return Optional.ofNullable(graph.getNodeByIndexSafe(index));
    }

    static String lemma(IndexedWord word) {
        String lemma = word.lemma();
        String lower = (lemma == null ? word.word() : lemma).toLowerCase(Locale.ROOT);
        // "Senators", "Foreign Ministers": the tagger's lemma of a proper noun is its form
        boolean isPlural =
                "NNPS".equals(word.tag()) && lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
        return isPlural ? lower.substring(0, lower.length() - 1) : lower;
    }

    static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("V");
    }

    /** Tells whether a word asks or refers back: "who"; the tagger takes the name "WHO" for one. */
    static boolean isRelative(IndexedWord word) {
        return word.tag().startsWith("W") && !word.word().equals("WHO");
    }

    /** "remains ready to" */
    static boolean isLinking(IndexedWord verb) {
        return isVerb(verb) && LINKING.contains(lemma(verb));
    }

    static boolean isNoun(IndexedWord word) {
        return word.tag().startsWith("N") || word.tag().equals("$");
    }

    /** Returns the dependents in a relation ("obl" is "obl:in" too unless the relation has a colon), by position. */
    List<IndexedWord> children(IndexedWord word, String relation) {
        List<IndexedWord> found = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
            String name = edge.getRelation().toString();
            if (name.equals(relation)
                    || (relation.indexOf(':') < 0 && name.startsWith(relation + ":"))
                    || (relation.endsWith(":") && name.startsWith(relation))) {
                found.add(edge.getDependent());
            }
        }
        return sorted(found);
    }

    /** Returns the dependents in exactly that relation. */
    List<IndexedWord> exactly(IndexedWord word, String relation) {
        List<IndexedWord> found = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
            if (edge.getRelation().toString().equals(relation)) {
                found.add(edge.getDependent());
            }
        }
        return sorted(found);
    }

    boolean has(IndexedWord word, String relation) {
        return !children(word, relation).isEmpty();
    }

    /**
     * Returns the word's governor: of several the one that is not merely shared with it by coordination, control or a
     * relative clause about it; nothing for a root.
     */
    @Nullable Governor governor(IndexedWord word) {
        Governor best = null;
        int bestRank = Integer.MAX_VALUE;
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            IndexedWord governor = edge.getGovernor();
            String relation = edge.getRelation().toString();
            if (governor.equals(word) || relation.equals("ref")) {
                continue;
            }
            int rank = 0;
            if (relation.equals("nsubj:xsubj")) {
                rank = 4;
            } else if (isClauseAbout(governor, word)) {
                rank = 5;
            } else if (relation.startsWith("conj")) {
                rank = 2;
            } else if (relation.startsWith("dep")) {
                rank = 3;
            }
            rank = rank * 1000 + Math.abs(governor.index() - word.index());
            if (rank < bestRank) {
                bestRank = rank;
                best = new Governor(governor, relation);
            }
        }
        return bestRank >= 4000 ? null : best;
    }

    /** Returns the first conjunct that a word is coordinated to. */
    @Nullable IndexedWord firstConjunct(IndexedWord word) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            if (edge.getRelation().toString().startsWith("conj")) {
                return edge.getGovernor();
            }
        }
        return null;
    }

    private boolean isClauseAbout(IndexedWord clause, IndexedWord noun) {
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(noun)) {
            if (edge.getDependent().equals(clause)
                    && edge.getRelation().toString().startsWith("acl")) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(IndexedWord verb) {
        return has(verb, "aux:pass")
                || !exactly(verb, "nsubj:pass").isEmpty()
                || isPastOfNoun(verb)
                || (verb.tag().equals("VBN")
                        && (isReducedRelative(verb)
                                || isAttribute(verb)
                                || isTruncated(verb)
                                || isShortened(verb)
                                || isGapped(verb)));
    }

    /** "Ana Berg, fired on June 8, sued": the tagger takes the participle for the past. */
    private boolean isPastOfNoun(IndexedWord verb) {
        if (!verb.tag().equals("VBD") || !isReducedRelative(verb) || has(verb, "nsubj") || has(verb, "ccomp")) {
            return false;
        }
        Governor noun = governor(verb);
        Governor up = noun == null ? null : governor(noun.word());
        boolean isOfClause = up != null && up.is("nsubj", "nsubj:pass", "obj", "xcomp") && isVerb(up.word());
        return noun != null && isNoun(noun.word()) && (isOfClause || has(noun.word(), "cop"));
    }

    /** "Two were killed and nine injured" */
    private boolean isGapped(IndexedWord verb) {
        IndexedWord first = firstConjunct(verb);
        return first != null
                && first.tag().equals("VBN")
                && has(first, "aux:pass")
                && !has(verb, "aux")
                && !exactly(verb, "nsubj").isEmpty()
                && exactly(verb, "obj").isEmpty();
    }

    /** "A-backed rebels": a participle before the noun that it is done to. */
    private boolean isAttribute(IndexedWord verb) {
        Governor up = governor(verb);
        return up != null && up.is("amod") && isNoun(up.word());
    }

    /** Tells whether it merely says what something is like: "the occupied town", not "A-backed rebels". */
    boolean isEpithet(IndexedWord verb) {
        return isAttribute(verb) && agents(verb).isEmpty();
    }

    /** "fled when attacked", "attacked by A, B fled": a passive clause without subject and auxiliary. */
    private boolean isShortened(IndexedWord verb) {
        Governor up = governor(verb);
        return up != null
                && up.is("advcl")
                && !has(verb, "aux")
                && !has(verb, "nsubj")
                && exactly(verb, "obj").isEmpty();
    }

    /** "A teacher detained in May was freed", "Two men held by B": a participle without auxiliary that the parser took as a past. */
    private boolean isTruncated(IndexedWord verb) {
        if (has(verb, "aux")
                || exactly(verb, "nsubj").isEmpty()
                || !exactly(verb, "obj").isEmpty()) {
            return false;
        }
        Governor up = governor(verb);
        return !exactly(verb, "obl:by").isEmpty()
                || !exactly(verb, "obl:agent").isEmpty()
                || (up != null && up.is("csubj", "nsubj"));
    }

    /** "the aid approved in December": a participle that hangs on the noun that it is done to. */
    private boolean isReducedRelative(IndexedWord verb) {
        Governor up = governor(verb);
        return up != null
                && up.is("acl")
                && !up.is("acl:relcl")
                && !has(verb, "aux")
                && exactly(verb, "obj").isEmpty();
    }

    /** Returns who does what a verb says; borrows the subject of the governing clause where it has none of its own. */
    List<IndexedWord> subjects(IndexedWord verb) {
        return subjects(verb, 0);
    }

    private List<IndexedWord> agents(IndexedWord verb) {
        List<IndexedWord> agents = new ArrayList<>(exactly(verb, "obl:agent"));
        agents.addAll(exactly(verb, "obl:by"));
        if (isAttribute(verb)) {
            agents.addAll(exactly(verb, "obl"));
            agents.addAll(exactly(verb, "compound"));
        }
        return agents;
    }

    /** Returns the words with those that the parser took for an apposition though they are a list: "A, B and C agreed". */
    private List<IndexedWord> withListed(List<IndexedWord> words) {
        List<IndexedWord> all = new ArrayList<>(words);
        for (IndexedWord word : words) {
            for (IndexedWord apposed : exactly(word, "appos")) {
                List<IndexedWord> more = exactly(apposed, "conj:and");
                if (!more.isEmpty()) {
                    all.add(apposed);
                    all.addAll(more);
                }
            }
        }
        return all;
    }

    private List<IndexedWord> subjects(IndexedWord verb, int depth) {
        if (isPassive(verb)) {
            List<IndexedWord> agents = agents(verb);
            IndexedWord first = firstConjunct(verb);
            if (agents.isEmpty() && first != null && isPassive(first)) {
                // "was shot and killed by B": the agent hangs on the first of them
                agents.addAll(agents(first));
                agents.removeIf(agent -> agent.index() < verb.index());
            }
            return sorted(agents);
        }
        List<IndexedWord> own = new ArrayList<>(exactly(verb, "nsubj"));
        own.addAll(exactly(verb, "nsubj:xsubj"));
        own.removeIf(Clauses::isRelative);
        // "A and B met and agreed": the graph gives the second verb the first of them alone
        List.copyOf(own).forEach(w -> own.addAll(exactly(w, "conj:and")));
        if (!own.isEmpty() || depth > 4) {
            return sorted(withListed(own));
        }
        Governor up = governor(verb);
        if (verb.tag().equals("VBG") && (up == null || !isVerb(up.word()))) {
            for (IndexedWord main : exactly(verb, "parataxis")) {
                if (!exactly(main, "nsubj").isEmpty()) {
                    return subjects(main, depth + 1); // "While opening the fair, she wept", read as two sentences
                }
            }
        }
        if (up == null) {
            return List.of();
        }
        IndexedWord above = up.word();
        if (up.is("acl:relcl")) {
            return has(verb, "nsubj") ? List.of(above) : List.of();
        }
        if (up.is("acl")) {
            if (verb.tag().equals("VBG") && !has(verb, "mark")) {
                List<IndexedWord> subject = exactly(above, "nsubj");
                return subject.isEmpty() ? List.of(above) : subject; // "it was on the scene working to help"
            }
            return nounSubject(above, depth + 1);
        }
        if (up.is("xcomp", "advcl", "conj", "ccomp", "dep", "parataxis")) {
            if (isVerb(above)) {
                if (up.relation().matches("advcl:(of|for|from|against|into|with)")
                        && verb.tag().equals("VBG")
                        && !objects(above).isEmpty()) {
                    return objects(above); // "accused A of striking", "warned A against striking"
                }
                boolean isParticiple = above.tag().equals("VBN")
                        && !has(above, "aux")
                        && exactly(above, "obj").isEmpty();
                Governor main = up.is("advcl") && verb.tag().equals("VBG") && isParticiple ? governor(above) : null;
                if (main != null && main.is("dep", "ccomp") && isVerb(main.word())) {
                    return subjects(main.word(), depth + 1); // "found a shoe marked with a cross while searching"
                }
                if (up.is("ccomp", "parataxis") && verb.tag().matches("VB[DPZ]")) {
                    return List.of();
                }
                if (verb.tag().equals("VB") && up.is("xcomp", "advcl") && has(above, "iobj")) {
                    return exactly(above, "iobj"); // "gave B a month to leave"
                }
                if (isPassive(above)) {
                    if (up.is("advcl")
                            && verb.tag().equals("VBG")
                            && !agents(above).isEmpty()) {
                        return agents(above); // "was attacked by A, killing two"
                    }
                    return up.is("conj") && verb.tag().equals("VBN") ? subjects(above, depth + 1) : objects(above);
                }
                return subjects(above, depth + 1);
            }
            if (isNoun(above)) {
                return nounSubject(above, depth + 1);
            }
            List<IndexedWord> subject = exactly(above, "nsubj");
            Governor higher = governor(above);
            if (!subject.isEmpty() || higher == null || !isVerb(higher.word())) {
                return subject;
            }
            // "A stopped short of leaving", "remains ready to leave"
            return higher.is("advmod") || (higher.is("xcomp") && isLinking(higher.word()))
                    ? subjects(higher.word(), depth + 1)
                    : List.of();
        }
        if (up.is("obl", "nmod") && isVerb(above)) {
            // "was killed after falling"
            return isPassive(above) && verb.tag().equals("VBG") && up.is("obl:after", "obl:while", "obl:before")
                    ? objects(above)
                    : subjects(above, depth + 1);
        }
        return List.of();
    }

    /** "A's plan to …", "A has plans to …", "A is in B to …". */
    private List<IndexedWord> nounSubject(IndexedWord noun, int depth) {
        if (!exactly(noun, "nsubj").isEmpty()) {
            return exactly(noun, "nsubj");
        }
        List<IndexedWord> owners = new ArrayList<>(exactly(noun, "nmod:poss"));
        if (owners.isEmpty()) {
            // "coalition efforts to …", "the Aian plan to …", "the decision of A to …"
            owners.addAll(exactly(noun, "compound"));
            owners.addAll(exactly(noun, "amod"));
            owners.addAll(exactly(noun, "nmod:of"));
            owners.addAll(exactly(noun, "nmod:by"));
            owners.removeIf(w -> !Character.isUpperCase(w.word().charAt(0)));
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        Governor up = governor(noun);
        if (up != null && isVerb(up.word()) && up.is("obj", "obl", "xcomp", "nsubj:pass") && depth < 5) {
            return subjects(up.word(), depth + 1);
        }
        return List.of();
    }

    /** Returns whom or what it is done to. */
    List<IndexedWord> objects(IndexedWord verb) {
        List<IndexedWord> found = new ArrayList<>(exactly(verb, "obj"));
        if (isPassive(verb)) {
            found.addAll(exactly(verb, "nsubj:pass"));
            if (isTruncated(verb) || isGapped(verb)) {
                found.addAll(exactly(verb, "nsubj"));
            } else if (isShortened(verb)) {
                Governor main = governor(verb);
                if (main != null && isVerb(main.word())) {
                    found.addAll(isPassive(main.word()) ? exactly(main.word(), "nsubj:pass") : subjects(main.word()));
                }
            }
            if (found.isEmpty() && (isReducedRelative(verb) || isAttribute(verb))) {
                Governor up = governor(verb);
                if (up != null) {
                    found.add(up.word());
                }
            }
            IndexedWord first = firstConjunct(verb);
            if (found.isEmpty() && first != null && isVerb(first)) {
                found.addAll(exactly(first, "nsubj:pass"));
            }
        }
        found.removeIf(Clauses::isRelative);
        return sorted(withListed(found));
    }

    /** Returns the words behind a preposition at a verb or noun. */
    List<IndexedWord> behind(IndexedWord word, String preposition) {
        List<IndexedWord> found = new ArrayList<>(exactly(word, "obl:" + preposition));
        found.addAll(exactly(word, "nmod:" + preposition));
        return sorted(found);
    }

    /** Tells whether a verb has a particle, adverb or preposition. */
    boolean hasParticle(IndexedWord verb, String particle) {
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(verb)) {
            String relation = edge.getRelation().toString();
            boolean isDate = "DATE".equals(edge.getDependent().ner()); // "was fired on Tuesday" is no "fire on"
            if ((relation.equals("obl:" + particle) && !isDate)
                    || relation.equals("advcl:" + particle)
                    || relation.equals("nmod:" + particle)
                    || ((relation.equals("compound:prt")
                                    || relation.equals("advmod")
                                    || relation.equals("case")
                                    || relation.equals("mark")
                                    || (relation.equals("xcomp")
                                            && edge.getDependent().tag().equals("JJ")))
                            && lemma(edge.getDependent()).equals(particle)
                            && edge.getDependent().index() > verb.index())) {
                return true;
            }
        }
        // "called on B to leave", read as "on B leaving"
        for (IndexedWord clause : children(verb, "advcl")) {
            if (children(clause, "mark").stream()
                    .anyMatch(m -> lemma(m).equals(particle) && m.index() == verb.index() + 1)) {
                return true;
            }
        }
        // "charged with …", "called for …" where the parser hangs the preposition on the object
        return objects(verb).stream().anyMatch(o -> exactly(o, "case").stream()
                .anyMatch(c -> lemma(c).equals(particle) && c.index() > verb.index()));
    }

    /** Returns the heads of a word's complement clauses: what is demanded, promised, said. */
    List<IndexedWord> complements(IndexedWord word) {
        List<IndexedWord> found = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
            String relation = edge.getRelation().toString();
            boolean isComplement = relation.equals("ccomp")
                    || relation.equals("xcomp")
                    || relation.equals("csubj")
                    || relation.matches("advcl:(to|of|from|for|in|with|at|about|on|by|against|into|over)")
                    || (relation.startsWith("acl:") && !relation.equals("acl:relcl"));
            if (isComplement) {
                found.add(edge.getDependent());
            }
        }
        Governor up = governor(word);
        if (found.isEmpty() && up != null && up.is("parataxis") && isVerb(word) && !has(word, "obj")) {
            found.add(up.word()); // "B must leave, A warned"
        }
        return sorted(found);
    }

    /** Returns what a clause with "where" hangs on: "went to B, where she met A". */
    List<IndexedWord> whereabouts(IndexedWord verb) {
        Governor up = governor(verb);
        if (up == null || !up.is("acl:relcl")) {
            return List.of();
        }
        boolean isThere = children(verb, "advmod").stream().anyMatch(w -> lemma(w).equals("where"));
        return isThere ? List.of(up.word()) : List.of();
    }

    /** Returns the verbs that say to what end something is done: "met to discuss it". */
    List<IndexedWord> purposes(IndexedWord verb) {
        List<IndexedWord> found = new ArrayList<>(exactly(verb, "xcomp"));
        found.addAll(exactly(verb, "advcl:to"));
        found.addAll(exactly(verb, "advcl"));
        Stream.concat(objects(verb).stream(), behind(verb, "with").stream())
                .flatMap(noun -> exactly(noun, "acl:to").stream())
                .forEach(found::add);
        found.removeIf(w -> !isInfinitive(w));
        return sorted(found);
    }

    /** "the second to die", "the only club to win it": what follows has come about. */
    boolean isRanked(IndexedWord noun) {
        return Stream.of("amod", "nummod", "advmod")
                        .flatMap(relation -> children(noun, relation).stream())
                        .anyMatch(w -> "ORDINAL".equals(w.ner()) || RANKS.contains(lemma(w)))
                && isNoun(noun);
    }

    /** Tells whether a verb is a bare infinitive behind "to". */
    boolean isInfinitive(IndexedWord verb) {
        return verb.tag().equals("VB")
                && !has(verb, "aux")
                && children(verb, "mark").stream().anyMatch(m -> lemma(m).equals("to"));
    }

    /** Returns the words that hang on the head of a clause, and the head itself. */
    List<IndexedWord> complementWords(IndexedWord head) {
        List<IndexedWord> found = new ArrayList<>(List.of(head));
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(head)) {
            String relation = edge.getRelation().toString();
            if (!relation.equals("ref") && relation.matches("nsubj.*|obj|advmod|det|obl.*")) {
                found.add(edge.getDependent());
            }
        }
        return sorted(found);
    }

    /** Returns the words under a word, itself first, nearest first; relative clauses about it are left out. */
    List<IndexedWord> subtree(IndexedWord head, int depth) {
        Set<IndexedWord> seen = new LinkedHashSet<>();
        Deque<IndexedWord> queue = new ArrayDeque<>();
        queue.add(head);
        seen.add(head);
        for (int level = 0; level < depth && !queue.isEmpty(); level++) {
            Deque<IndexedWord> next = new ArrayDeque<>();
            for (IndexedWord word : queue) {
                List<IndexedWord> below = new ArrayList<>();
                for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
                    String relation = edge.getRelation().toString();
                    if (!relation.equals("ref")
                            && !relation.equals("nsubj:xsubj")
                            && !relation.startsWith("acl:relcl")
                            && !relation.startsWith("parataxis")) {
                        below.add(edge.getDependent());
                    }
                }
                for (IndexedWord child : sorted(below)) {
                    if (seen.add(child)) {
                        next.add(child);
                    }
                }
            }
            queue = next;
        }
        return List.copyOf(seen);
    }

    private static List<IndexedWord> sorted(List<IndexedWord> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(IndexedWord::index))
                .toList();
    }
}
