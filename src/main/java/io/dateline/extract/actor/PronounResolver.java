package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.ActorKind;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns by how near and how high in its sentence stands what they may mean. */
final class PronounResolver {
    private static final Set<String> GOING_ON = WordLists.of("going-on");
    private static final Set<String> SAYING = WordLists.of("saying");
    private static final double GOES_ON_SPEAKING = 6;
    private static final double CONTROLLED = 17;
    private static final double PARALLEL_OBJECT = 6;
    /** What nobody has but who is spoken of. */
    private static final Set<String> ONES_OWN = Set.of("death", "life", "way", "mind", "breath", "temper", "foot");

    private static final double OWN = 8;
    private static final int NEAREST_STEPS = 4;
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    /** A body of which the text says "it" is not "they". */
    private static final double SPOKEN_OF_AS_ONE = 6;

    private static final int PRONOUN_REACH = 2;
    private static final int LONG_REACH = 6;
    /** Sentences at the start of an article in which a body may be spoken of before it is named. */
    private static final int OPENING = 3;
    /** Things that say something. */
    private static final Set<String> WRITINGS = WordLists.of("writings");

    /** Verbs of which "it" is mostly nobody: "it takes two", "it seems". */
    private static final Set<String> IMPERSONAL = WordLists.of("impersonal");
    /** What somebody takes or makes: "it took measures". */
    private static final Set<String> TAKEN = WordLists.of("taken");

    private static final Set<String> TEAMS = WordLists.of("teams");
    private static final double THING_DISADVANTAGE = 3;
    private static final Set<String> ARGUMENTS = WordLists.of("arguments");
    private static final Set<String> TIMES = WordLists.of("times");

    /** Everything resolved so far, in the order of the text; it grows while the article is resolved. */
    private final List<Found> before;

    private final Map<Integer, List<Found>> inSentence;

    PronounResolver(List<Found> before, Map<Integer, List<Found>> inSentence) {
        this.before = before;
        this.inSentence = inSentence;
    }

    /** Resolves a pronoun against what stands before it. */
    void resolve(Found p) {
        String word = p.lower();
        if (p.gender != null) {
            p.entity = antecedent(p, PronounKind.PERSON);
            if (p.entity == null) {
                p.entity = onlyOneSpokenOf(p);
            }
            if (p.entity == null) {
                p.entity = onlyOneJustNow(p);
            }
            if (p.entity == null) {
                p.entity = subjectAfter(p, PronounKind.PERSON);
            }
        } else if (word.startsWith("it")) {
            if (!isPleonastic(p)) {
                p.entity = antecedent(p, PronounKind.THING);
                if (p.entity == null
                        && p.sentence.tag(p.head).equals("PRP$")
                        && (isInFrontedPhrase(p)
                                || p.sentenceIndex() <= OPENING && competitor(p, PronounKind.THING) == 0)) {
                    p.entity = subjectAfter(p, PronounKind.THING);
                }
            }
        } else if (p.plural) {
            p.entity = antecedent(p, PronounKind.PLURAL);
        }
        if (p.entity != null && p.entity.isPerson() && p.entity.gender == null) {
            p.entity.gender = p.gender;
        }
    }

    /** The one named person of that gender in the sentences before. */
    private @Nullable Entity onlyOneSpokenOf(Found p) {
        Entity only = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (p.sentenceIndex() - b.sentenceIndex() > LONG_REACH) {
                break;
            }
            if (e == null || e == only || !e.named || !fits(p, b, e, PronounKind.PERSON)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = e;
        }
        return only;
    }

    /** "Police detained a journalist. He …": the only person of this sentence and the one before, named or not. */
    private @Nullable Entity onlyOneJustNow(Found p) {
        Entity only = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (p.sentenceIndex() - b.sentenceIndex() > 1
                    || p.sentence.sentence().paragraph()
                            != b.sentence.sentence().paragraph()) {
                break;
            }
            if (e == null || e == only || !fits(p, b, e, PronounKind.PERSON)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = e;
        }
        return only;
    }

    /** "Hours after her flight, Ann Lee said": who is named only then. */
    private @Nullable Entity subjectAfter(Found p, PronounKind kind) {
        for (Found n : inSentence.getOrDefault(p.sentenceIndex(), List.of())) {
            Edge edge = p.sentence.governor(n.head).orElse(null);
            if (n.first > p.last
                    && n.isName()
                    && n.entity != null
                    && edge != null
                    && edge.relation().startsWith("nsubj")
                    && edge.governor() > p.head
                    && fits(p, n, n.entity, kind)) {
                return n.entity;
            }
        }
        return null;
    }

    /** "At a show in its home town, the firm": the pronoun hangs on the verb whose subject follows behind a comma. */
    private static boolean isInFrontedPhrase(Found p) {
        SentenceView s = p.sentence;
        int root = p.head;
        boolean ofSubject = s.governor(p.head)
                .flatMap(e -> s.governor(e.governor()))
                .filter(e -> e.relation().startsWith("nsubj"))
                .isPresent();
        if (ofSubject) {
            return false; // "although its winds"
        }
        for (int steps = 0; steps < s.size() && s.governor(root).isPresent(); steps++) {
            root = s.governor(root).orElseThrow().governor();
            boolean fronted = s.dependents(root).stream()
                    .anyMatch(e -> e.relation().startsWith("nsubj")
                            && e.dependent() > p.last + 1
                            && s.isProper(e.dependent())
                            && opensAfterComma(s, e.dependent()));
            if (fronted) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensAfterComma(SentenceView s, int subject) {
        int first = subject;
        while (first > 1 && (s.isProper(first - 1) || s.tag(first - 1).equals("DT"))) {
            first--;
        }
        return first > 1 && s.text(first - 1).equals(",");
    }

    private enum PronounKind {
        PERSON,
        THING,
        PLURAL
    }

    private static boolean isPleonastic(Found p) {
        SentenceView s = p.sentence;
        Edge edge = s.governor(p.head).orElse(null);
        if (edge == null || edge.is("expl")) {
            return true;
        }
        int governor = edge.governor();
        boolean subject = edge.relation().startsWith("nsubj");
        boolean adjective = s.tag(governor).startsWith("JJ")
                || s.tag(governor).startsWith("NN")
                || s.tag(governor).equals("CD");
        if (subject && s.hasDependent(governor, "cop") && adjective) {
            return true;
        }
        if (!subject || !IMPERSONAL.contains(s.lemma(governor))) {
            return false;
        }
        return s.dependents(governor).stream().noneMatch(e -> e.is("obj") && TAKEN.contains(s.lemma(e.dependent())));
    }

    /** Returns the person whom a description without a role means: "the 40-year-old". */
    @Nullable Entity personBefore(Found description) {
        return antecedent(description, PronounKind.PERSON);
    }

    private @Nullable Entity antecedent(Found p, PronounKind kind) {
        Entity best = null;
        double bestScore = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            int distance = p.sentenceIndex() - b.sentenceIndex();
            if (distance > PRONOUN_REACH
                    || kind == PronounKind.THING && distance > 1 && !Deeds.isDoer(p.sentence, p.head)) {
                break;
            }
            Entity e = b.entity;
            if (e == null || !fits(p, b, e, kind)) {
                continue;
            }
            double score = score(p, b, e, kind, distance) - (isOne(p, e, kind) ? SPOKEN_OF_AS_ONE : 0);
            if (score > bestScore) {
                bestScore = score;
                best = e;
            }
        }
        if (best != null && kind != PronounKind.PERSON && competitor(p, kind) > bestScore) {
            return null;
        }
        return best;
    }

    /** "The navy said it had caught the pirates as they fled". */
    private boolean isOne(Found p, Entity e, PronounKind kind) {
        return kind == PronounKind.PLURAL
                && e.kind != ActorKind.GROUP
                && inSentence.getOrDefault(p.sentenceIndex(), List.of()).stream()
                        .anyMatch(b -> b.entity == e
                                && b.form == MentionForm.PRONOUN
                                && b.lower().startsWith("it"));
    }

    private static boolean fits(Found p, Found b, Entity e, PronounKind kind) {
        switch (kind) {
            case PERSON -> {
                if (!e.isPerson() || e.gender != null && p.gender != null && e.gender != p.gender) {
                    return false;
                }
            }
            case THING -> {
                if (e.isPerson() || e.kind == ActorKind.GROUP || b.type == MentionType.NATIONALITY) {
                    return false;
                }
            }
            case PLURAL -> {
                if (e.isPerson() || b.type == MentionType.NATIONALITY) {
                    return false;
                }
            }
        }
        if (b.form == MentionForm.PRONOUN && p.sentence == b.sentence && p.head == b.head) {
            return false;
        }
        // A quotation's pronoun is nobody inside another's words.
        if (p.sentence.quoted(p.head) != b.sentence.quoted(b.head) && p.sentence == b.sentence) {
            return false;
        }
        return !locallyBound(p, b) && !isInside(p, b) && !isInside(b, p);
    }

    /** Tells whether both are arguments of one verb, so that they cannot be the same ("he saw him"). */
    static boolean locallyBound(Found p, Found b) {
        if (p.sentence != b.sentence
                || p.sentence.tag(p.head).equals("PRP$")
                || p.lower().endsWith("self")
                || p.lower().endsWith("selves")) {
            return false;
        }
        Edge one = p.sentence.governor(p.head).orElse(null);
        if (one != null && isCountedOf(p.sentence, one)) {
            one = p.sentence.governor(one.governor()).orElse(null);
        }
        Edge other = b.sentence.governor(b.head).orElse(null);
        if (one != null && one.is("nsubj") && isToBeDone(p.sentence, one.governor())) {
            one = p.sentence.governor(one.governor()).orElse(null); // "A appealed to him to stop"
        }
        return one != null
                && other != null
                && one.governor() == other.governor()
                && !one.is("conj")
                && !other.is("conj");
    }

    private static boolean isToBeDone(SentenceView s, int verb) {
        return s.tag(verb).equals("VB")
                && s.governor(verb)
                        .filter(e -> e.is("xcomp") || e.is("ccomp") || e.is("advcl"))
                        .isPresent()
                && s.dependents(verb).stream()
                        .anyMatch(e -> e.is("mark") && s.tag(e.dependent()).equals("TO"));
    }

    /** "Them" of "took 23 of them". */
    private static boolean isCountedOf(SentenceView s, Edge edge) {
        return edge.is("nmod")
                && edge.specific().equals("of")
                && (s.tag(edge.governor()).equals("CD")
                        || s.tag(edge.governor()).equals("DT"));
    }

    private static boolean isInside(Found inner, Found outer) {
        return inner.sentence == outer.sentence && outer.covers(inner.head);
    }

    private static double score(Found p, Found b, Entity e, PronounKind kind, int distance) {
        double score = prominence(p, b.sentence, b.head, b.last, distance);
        if (isSubjectOf(p, GOING_ON) && isSubjectOf(b, SAYING)) {
            score += GOES_ON_SPEAKING;
        }
        if (isOfNearest(p, b)) {
            score += OWN;
        }
        if (isParallelObject(p, b)) {
            score += PARALLEL_OBJECT;
        }
        if (b.form == MentionForm.PRONOUN) {
            score += 2;
        }
        if (kind == PronounKind.PERSON) {
            score += e.named ? 2 : 0;
            score += e.gender != null ? 1 : e.named ? -0.5 : -2.5;
        }
        if (kind == PronounKind.PLURAL) {
            score += e.kind == ActorKind.GROUP ? 4 : isTeam(b) ? 2 : e.kind == ActorKind.COUNTRY ? -3 : 0;
        }
        if (kind == PronounKind.THING && !b.acts) {
            score -= 4;
        }
        return score;
    }

    /** "He saw the man fall to his death", "she told how her aunt lost her life": of whoever the nearest verb tells. */
    private static boolean isOfNearest(Found p, Found b) {
        SentenceView s = p.sentence;
        if (s != b.sentence || !s.tag(p.head).equals("PRP$")) {
            return false;
        }
        Edge edge = s.governor(p.head)
                .filter(e -> ONES_OWN.contains(s.lemma(e.governor())))
                .orElse(null);
        for (int steps = 0; edge != null && steps < NEAREST_STEPS; steps++) {
            int governor = edge.governor();
            if (s.tag(governor).startsWith("VB")) {
                return s.governors(b.head).stream()
                        .anyMatch(e -> e.governor() == governor && e.relation().startsWith("nsubj"));
            }
            edge = s.governor(governor).orElse(null);
        }
        return false;
    }

    /** "The club sacked Jo Roe and replaced him": the object of the verb that went before. */
    private static boolean isParallelObject(Found p, Found b) {
        if (p.sentence != b.sentence) {
            return false;
        }
        SentenceView s = p.sentence;
        Edge edge = s.governor(p.head).orElse(null);
        return edge != null
                && OBJECTS.contains(edge.relation())
                && s.governors(edge.governor()).stream()
                        .filter(e -> e.is("conj"))
                        .anyMatch(e -> s.governors(b.head).stream()
                                .anyMatch(o -> OBJECTS.contains(o.relation()) && o.governor() == e.governor()));
    }

    /** "It added" after "the ministry said". */
    private static boolean isSubjectOf(Found f, Set<String> verbs) {
        for (Edge e : f.sentence.governors(f.head)) {
            if (e.is("nsubj") && verbs.contains(f.sentence.lemma(e.governor()))) {
                return true;
            }
        }
        return false;
    }

    /** A body that is spoken of as its members: "the crew … they". */
    private static boolean isTeam(Found b) {
        return b.form == MentionForm.NOMINAL && b.group != null && TEAMS.contains(b.sentence.lemma(b.head));
    }

    /** How near to a pronoun, and how high in its sentence, a word stands. */
    private static double prominence(Found p, SentenceView s, int head, int last, int distance) {
        Edge edge = s.governor(head).orElse(null);
        String relation = edge == null ? "root" : edge.relation();
        double score =
                switch (relation) {
                    case "nsubj", "nsubj:pass", "nsubj:xsubj" -> 10;
                    case "root" -> 6;
                    case "obj", "iobj" -> 6;
                    case "appos", "conj" -> 5;
                    case "obl" -> 4;
                    default -> 3;
                };
        if (relation.startsWith("nsubj") && edge != null && p.sentence == s && isAncestor(s, edge.governor(), p.head)) {
            score += 4;
        }
        if (p.sentence == s && p.sentence.tag(p.head).equals("PRP$") && isControlled(s, head, p.head)) {
            score = Math.max(score, CONTROLLED);
        }
        // Of "The envoy said that the general had lied. He …" the subject of the main clause is who is spoken of.
        if (relation.startsWith("nsubj")
                && edge != null
                && s.governors(edge.governor()).isEmpty()) {
            score += 2;
        }
        score -= distance * 3.5;
        if (s.sentence().headline() && !p.sentence.sentence().headline()) {
            score -= 5;
        }
        if (p.sentence == s) {
            score -= Math.min(2.0, (p.first - last) / 15.0);
        }
        if (s.sentence().paragraph() != p.sentence.sentence().paragraph()) {
            score -= 1;
        }
        return score;
    }

    /** "The court ordered the firm to lower its prices": whoever is to do it. */
    private static boolean isControlled(SentenceView s, int head, int pronoun) {
        for (Edge e : s.governors(head)) {
            if (e.is("nsubj:xsubj") && e.governor() > head && isAncestor(s, e.governor(), pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** The weight of the things that "it" or "they" may mean instead of somebody: "the market", "camps". */
    private double competitor(Found p, PronounKind kind) {
        double best = 0;
        best = Math.max(best, competitor(p, kind, p.sentence, p.first - 1, 0));
        for (int i = before.size() - 1; i >= 0; i--) {
            SentenceView s = before.get(i).sentence;
            if (p.sentenceIndex() - s.index() == 1) {
                return Math.max(best, competitor(p, kind, s, s.size(), 1));
            }
            if (p.sentenceIndex() - s.index() > 1) {
                break;
            }
        }
        return best;
    }

    private double competitor(Found p, PronounKind kind, SentenceView s, int end, int distance) {
        String number = kind == PronounKind.PLURAL ? "NNS" : "NN";
        boolean doer = Deeds.isDoer(p.sentence, p.head);
        double best = 0;
        for (int i = 1; i <= end; i++) {
            if (doer && !WRITINGS.contains(kind == PronounKind.PLURAL ? s.lemma(i) : s.lower(i))) {
                continue;
            }
            boolean noun = s.tag(i).equals(number)
                    || kind == PronounKind.THING && s.tag(i).equals("NNP");
            if (!noun || !isThing(s, i) || isArgumentOfOneVerb(p, s, i)) {
                continue;
            }
            best = Math.max(best, prominence(p, s, i, i, distance) - THING_DISADVANTAGE);
        }
        return best;
    }

    private boolean isThing(SentenceView s, int token) {
        Edge edge = s.governor(token).orElse(null);
        if (edge == null || !ARGUMENTS.contains(edge.relation())) {
            return false;
        }
        String ner = s.token(token).ner();
        if (ner != null && TIMES.contains(ner)) {
            return false;
        }
        for (Found f : inSentence.getOrDefault(s.index(), List.of())) {
            if (f.head == token || f.isName() && f.covers(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArgumentOfOneVerb(Found p, SentenceView s, int token) {
        if (p.sentence != s || p.sentence.tag(p.head).equals("PRP$")) {
            return false;
        }
        Edge one = s.governor(p.head).orElse(null);
        Edge other = s.governor(token).orElse(null);
        return one != null && other != null && one.governor() == other.governor();
    }

    private static boolean isAncestor(SentenceView s, int ancestor, int token) {
        int current = token;
        for (int steps = 0; steps < s.size(); steps++) {
            Edge edge = s.governors(current).stream()
                    .min(Comparator.comparing((Edge e) -> e.is("conj")).thenComparing(Edge::governor))
                    .orElse(null);
            if (edge == null) {
                return false;
            }
            if (edge.governor() == ancestor) {
                return true;
            }
            current = edge.governor();
        }
        return false;
    }
}
