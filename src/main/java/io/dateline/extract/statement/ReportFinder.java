package io.dateline.extract.statement;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.extract.DependencyTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words of a sentence that report something, what they report and who speaks, by its dependencies. */
final class ReportFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> LIGHT_VERBS = Set.of(
            "express",
            "voice",
            "make",
            "issue",
            "reiterate",
            "repeat",
            "give",
            "have",
            "raise",
            "offer",
            "share",
            "release",
            "deliver",
            "hold",
            "echo",
            "reject",
            "deny",
            "send");
    private static final Set<String> IMPERSONAL =
            Set.of("it", "this", "that", "there", "these", "those", "which", "what");
    private static final int FARTHEST_SUBJECT = 4;
    /** Words that a noun phrase needs to say something: "warned of a long winter", not "demanded it". */
    private static final int SHORTEST_PHRASE = 3;
    /** What reads something out. */
    private static final Set<String> READABLE = Set.of(
            "statement",
            "letter",
            "note",
            "message",
            "text",
            "report",
            "document",
            "sign",
            "banner",
            "email",
            "e-mail",
            "tweet",
            "post",
            "placard",
            "resolution",
            "declaration",
            "headline",
            "release",
            "caption",
            "communique",
            "communiqué",
            "article",
            "inscription",
            "ruling",
            "order",
            "summary",
            "indictment",
            "complaint");

    /** Verbs after which a clause to the end of the sentence is what was said. */
    private static final Set<String> FOLLOWED = Set.of(
            "say",
            "tell",
            "argue",
            "claim",
            "add",
            "insist",
            "maintain",
            "contend",
            "acknowledge",
            "announce",
            "allege",
            "assert",
            "declare",
            "note",
            "admit",
            "report",
            "reiterate",
            "conclude",
            "concede");

    /** Words between a modal and its verb at most: parsers hang others on "said" that stand in the quotation. */
    private static final int NEAR = 3;

    private static final Set<String> YET_TO_COME = Set.of("will", "'ll", "’ll", "wo", "may", "might");
    private static final Set<String> EXPECTING =
            Set.of("expect", "likely", "plan", "due", "set", "refuse", "decline", "schedule", "poise", "prepare");

    private final DependencyTree tree;
    private final SetApart setApart;

    ReportFinder(DependencyTree tree) {
        this.tree = tree;
        this.setApart = new SetApart(tree);
    }

    /** Returns what the sentence reports, by the place of the cue. */
    List<Report> find() {
        List<Report> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.isVerb(i)) {
                verb(i).ifPresent(found::add);
            } else if (tree.tag(i).startsWith("NN")) {
                noun(i).ifPresent(found::add);
            }
            if (tree.relation(i).endsWith(":according_to")) {
                found.add(accordingTo(i));
            }
        }
        return cutAtParticiples(found);
    }

    private Optional<Report> verb(int verb) {
        int particle = tree.child(verb, "compound:prt").orElse(0);
        ReportingWord word = null;
        int content = 0;
        if (particle > 0) {
            word = ReportingWord.verb(tree.lemma(verb) + " " + tree.word(particle))
                    .orElse(null);
        }
        if (word == null) {
            for (int child : tree.children(verb)) {
                int colon = tree.relation(child).indexOf(':');
                if (child > verb && (tree.is(child, "obl") || tree.is(child, "advcl")) && colon > 0) {
                    Optional<ReportingWord> phrasal = ReportingWord.verb(
                            tree.lemma(verb) + " " + tree.relation(child).substring(colon + 1));
                    if (phrasal.isPresent()) {
                        word = phrasal.get();
                        content = child;
                    }
                }
            }
        }
        if (word == null) {
            boolean putIt = tree.lemma(verb).equals("put")
                    && tree.child(verb, c -> tree.is(c, "obj") && tree.word(c).equals("it"))
                            .isPresent();
            word = ReportingWord.verb(putIt ? "say" : tree.lemma(verb)).orElse(null);
        }
        if (word == null || isYetToCome(verb) || negated(verb) && word.type() != ReportingWord.Type.OPINION) {
            return Optional.empty();
        }
        int first = 0;
        int last = 0;
        boolean phrase = false;
        int clause = word.clause() ? clauseOf(verb) : 0;
        int infinitive =
                tree.child(verb, c -> tree.is(c, "xcomp") && isInfinitive(c)).orElse(0);
        if (content > 0) {
            first = afterCase(content);
            last = tree.last(content);
            phrase = true;
        } else if (clause > 0) {
            first = tree.first(clause);
            last = tree.last(clause);
        } else if (word.clause() && isAside(verb, word) && tree.governor(verb) > 0) {
            int[] main = besides(tree.governor(verb), verb);
            first = main[0];
            last = main[1];
        } else if (word.infinitive() && infinitive > 0) {
            first = tree.first(infinitive);
            last = tree.last(infinitive);
        } else if (word.phrase() || word.naming()) {
            int object = tree.child(verb, c -> tree.is(c, "obj") && !RELATIVE.contains(tree.word(c)))
                    .orElse(0);
            boolean passive = tree.child(verb, "nsubj:pass").isPresent();
            boolean namesReport = object > 0 && noun(object).isPresent(); // "expressed hope that"
            if (object > verb && !namesReport && !isQuestion()) {
                first = tree.first(object);
                last = tree.last(object);
                for (int child : tree.children(verb)) {
                    if (child > object
                            && (tree.is(child, "xcomp") || tree.relation(child).equals("obl:as"))) {
                        last = Math.max(last, tree.last(child));
                    }
                }
                phrase = true;
                if (word.naming() && last == tree.last(object)) {
                    first = 0; // "called the police"
                    last = 0;
                }
            } else if (passive && agent(verb) > 0) {
                int subject = tree.child(verb, "nsubj:pass").orElse(0);
                first = tree.first(subject);
                last = tree.last(subject);
                phrase = true;
            }
        }
        if (phrase && last - first + 1 < SHORTEST_PHRASE) {
            first = 0;
            last = 0;
        }
        int speaker = speaker(verb, 0);
        if (first == 0
                && word.clause()
                && word.type().isSpeech()
                && !tree.tag(verb).equals("VBG")) {
            int[] apart = setApart.around(verb);
            if (apart[0] == 0 && FOLLOWED.contains(word.lemma()) && isFinite(verb)) {
                apart = setApart.following(verb, word.addressee() == ReportingWord.Addressee.OBJ);
            }
            first = apart[0];
            last = apart[1];
            speaker = apart[2] > 0 ? apart[2] : speaker;
        }
        if (first > 0
                && speaker == 0
                && word.type().isSpeech()
                && tree.tag(verb).matches("VB[DZP]")) {
            speaker = setApart.name(verb);
        }
        if (tree.lemma(verb).equals("read") && (speaker == 0 || !READABLE.contains(tree.lemma(speaker)))) {
            return Optional.empty();
        }
        boolean asked = word.type() == ReportingWord.Type.QUESTION || infinitive > 0 && first == tree.first(infinitive);
        if (asked
                && (tree.tag(verb).equals("VBN") || speaker == 0)
                && agent(verb) == 0
                && tree.child(verb, "nsubj").isEmpty()) {
            return Optional.empty(); // "Asked whether he would go, …"
        }
        if (speaker == 0 && (phrase || !word.type().isSpeech())) {
            return Optional.empty();
        }
        if (speaker > 0
                && IMPERSONAL.contains(tree.word(speaker))
                && (!word.type().isSpeech() || word.type() == ReportingWord.Type.JUDGING || phrase)) {
            return Optional.empty();
        }
        int addressee = addressee(verb, word);
        int cueLast = particle > 0 && particle == verb + 1 ? particle : verb;
        Report report = new Report(
                tree.sentence().index(), verb, cueLast, word.type(), first, last, speaker, addressee, phrase);
        return Optional.of(trimmed(report));
    }

    /** "The border, he said, is closed"; "As he said, the border is closed". */
    private boolean isAside(int verb, ReportingWord word) {
        boolean as = tree.relation(verb).equals("advcl:as")
                && word.type() == ReportingWord.Type.NEUTRAL
                && tree.child(verb, c -> tree.is(c, "obj") && !tree.word(c).equals("it"))
                        .isEmpty()
                && tree.child(verb, c -> tree.is(c, "mark") && tree.word(c).equals("as"))
                        .isPresent();
        int before = tree.first(verb) - 1;
        boolean apart = before >= 1 && tree.word(before).equals(";");
        boolean told = tree.child(verb, "nsubj:pass").isPresent() && word.addressee() == ReportingWord.Addressee.OBJ;
        return as || tree.is(verb, "parataxis") && !apart && !told;
    }

    private boolean isQuestion() {
        return tree.word(tree.size()).equals("?");
    }

    private boolean isFinite(int verb) {
        return tree.tag(verb).matches("VB[DPZ]")
                || tree.child(verb, c -> tree.is(c, "aux") && tree.lemma(c).equals("have"))
                        .isPresent();
    }

    private boolean isInfinitive(int verb) {
        return tree.child(verb, c -> tree.tag(c).equals("TO")).isPresent();
    }

    /** "will say", "is expected to say": nobody has said it yet. */
    private boolean isYetToCome(int verb) {
        boolean modal = tree.child(
                        verb, c -> c >= verb - NEAR && tree.is(c, "aux") && YET_TO_COME.contains(tree.word(c)))
                .isPresent();
        int above = tree.governor(verb);
        return modal || isInfinitive(verb) && above > 0 && EXPECTING.contains(tree.lemma(above));
    }

    private boolean negated(int verb) {
        return tree.child(
                        verb, c -> Set.of("not", "n't", "n’t", "never").contains(tree.word(c)) && tree.is(c, "advmod"))
                .isPresent();
    }

    /** Returns the head of the clause that a verb of saying governs. */
    private int clauseOf(int verb) {
        OptionalInt complement = tree.child(verb, c -> tree.is(c, "ccomp"));
        if (complement.isPresent()) {
            return complement.getAsInt();
        }
        // "He said: …" and clauses that the parser hangs on loosely; "adds applications; it costs a dollar" says
        // nothing
        if (tree.child(verb, "obj").isPresent()
                && ReportingWord.verb(tree.lemma(verb))
                        .filter(w -> w.addressee() == ReportingWord.Addressee.OBJ)
                        .isEmpty()) {
            return 0;
        }
        return tree.child(
                        verb,
                        c -> (tree.is(c, "parataxis") || tree.is(c, "dep"))
                                && isClause(c)
                                && ReportingWord.verb(tree.lemma(c))
                                        .filter(w -> w.type().isSpeech())
                                        .isEmpty())
                .orElse(0);
    }

    private boolean isClause(int head) {
        return tree.child(head, c -> tree.is(c, "nsubj") || tree.is(c, "cop") || tree.is(c, "expl"))
                .isPresent();
    }

    /** Returns the words under a governor on that side of an inserted clause where more of them stand. */
    private int[] besides(int governor, int inserted) {
        int first = tree.first(governor);
        int last = tree.last(governor);
        int insertedFirst = tree.first(inserted);
        int insertedLast = tree.last(inserted);
        if (last - insertedLast <= 1) {
            return new int[] {first, insertedFirst - 1};
        }
        if (insertedFirst - first <= 1) {
            return new int[] {insertedLast + 1, last};
        }
        return insertedLast - insertedFirst < 8
                ? new int[] {first, last}
                : last - insertedLast > insertedFirst - first
                        ? new int[] {insertedLast + 1, last}
                        : new int[] {first, insertedFirst - 1};
    }

    private int afterCase(int noun) {
        int first = tree.first(noun);
        while (first < noun && Set.of("IN", "TO").contains(tree.tag(first))) {
            first++;
        }
        return first;
    }

    /** "his claim that …", "expressed hope that …". */
    private Optional<Report> noun(int noun) {
        Optional<ReportingWord> word = ReportingWord.noun(tree.lemma(noun));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt clause = tree.child(
                noun,
                c -> c > noun
                        && (tree.is(c, "acl") || tree.is(c, "ccomp") || tree.is(c, "dep"))
                        && tree.child(c, m -> tree.is(m, "mark") && tree.word(m).equals("that"))
                                .isPresent());
        int governor = tree.governor(noun);
        boolean light = governor > 0 && tree.is(noun, "obj") && LIGHT_VERBS.contains(tree.lemma(governor));
        if (clause.isEmpty() && light) {
            clause = tree.child(
                    governor,
                    c -> c > noun
                            && (tree.is(c, "ccomp") || tree.is(c, "advcl"))
                            && tree.child(
                                            c,
                                            m -> tree.is(m, "mark")
                                                    && tree.word(m).equals("that"))
                                    .isPresent());
        }
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int speaker = tree.child(noun, "nmod:poss").orElse(0);
        if (speaker == 0) {
            speaker = tree.child(noun, c -> c < clause(noun) && (tree.is(c, "nmod:by") || tree.is(c, "nmod:from")))
                    .orElse(0);
        }
        if (light) {
            speaker = speaker(governor, 0);
        }
        int cueFirst = light ? governor : noun;
        return Optional.of(trimmed(new Report(
                tree.sentence().index(),
                cueFirst,
                noun,
                word.get().type(),
                tree.first(clause.getAsInt()),
                tree.last(clause.getAsInt()),
                speaker,
                0,
                false)));
    }

    private int clause(int noun) {
        return tree.last(noun) + 1;
    }

    private Report accordingTo(int source) {
        int governor = tree.governor(source);
        int[] content = besides(governor, source);
        int cue = tree.child(source, c -> tree.word(c).equals("according")).orElse(source);
        return trimmed(new Report(
                tree.sentence().index(),
                cue,
                Math.min(cue + 1, tree.size()),
                ReportingWord.Type.NEUTRAL,
                content[0],
                content[1],
                source,
                0,
                false));
    }

    /** Returns the head of the noun phrase that does the speaking. */
    private int speaker(int verb, int depth) {
        OptionalInt subject =
                tree.child(verb, c -> tree.is(c, "nsubj") && !tree.relation(c).equals("nsubj:pass"));
        if (tree.child(verb, "nsubj:pass").isPresent()) {
            return agent(verb);
        }
        if (subject.isPresent() && !isRelative(tree.token(subject.getAsInt()).word())) {
            return subject.getAsInt();
        }
        int governor = tree.governor(verb);
        if (governor == 0) {
            return enhancedSubject(verb);
        }
        if (tree.relation(verb).equals("advcl:as") && tree.lemma(governor).matches("quote|cite")) {
            int quoted = tree.child(governor, "nsubj:pass").orElse(0);
            return quoted > 0 ? quoted : tree.child(governor, "obj").orElse(0);
        }
        if (tree.is(verb, "acl")) {
            if (tree.relation(verb).equals("acl:relcl")) {
                return governor;
            }
            return tree.tag(verb).equals("VBG") ? speakerByParticiple(governor) : agent(verb);
        }
        int enhanced = enhancedSubject(verb);
        if (enhanced > 0) {
            return enhanced;
        }
        if (depth < FARTHEST_SUBJECT
                && (tree.is(verb, "advcl")
                        || tree.is(verb, "conj")
                        || tree.is(verb, "xcomp")
                        || tree.is(verb, "dep")
                        || tree.is(verb, "parataxis")
                        || tree.is(verb, "ccomp"))) {
            if (tree.tag(governor).startsWith("NN") && tree.is(verb, "dep")) {
                return governor;
            }
            return speaker(governor, depth + 1);
        }
        return 0;
    }

    /** Tells whether a word refers back; in capitals it is a name: "WHO". */
    private static boolean isRelative(String word) {
        return RELATIVE.contains(word.toLowerCase(java.util.Locale.ROOT)) && !word.equals("WHO");
    }

    /** "walked out of the debate asserting …": it is not the debate that asserts. */
    private int speakerByParticiple(int noun) {
        int above = tree.governor(noun);
        boolean person = "PERSON".equals(tree.token(noun).ner()) || tree.is(noun, "nsubj");
        boolean aside = tree.is(noun, "obl") || tree.is(noun, "nmod");
        if (person || !aside || above == 0) {
            return noun;
        }
        while (above > 0 && !tree.isVerb(above)) {
            above = tree.governor(above);
        }
        return above == 0 ? noun : tree.child(above, c -> tree.is(c, "nsubj")).orElse(noun);
    }

    private int enhancedSubject(int verb) {
        IndexedWord node = tree.sentence().graph().getNodeByIndexSafe(verb);
        if (node == null) {
            return 0;
        }
        for (SemanticGraphEdge edge : tree.sentence().graph().outgoingEdgeIterable(node)) {
            String relation = edge.getRelation().toString();
            boolean relative = isRelative(edge.getDependent().word());
            if (relation.startsWith("nsubj") && !relation.startsWith("nsubj:pass") && !relative) {
                return edge.getDependent().index();
            }
        }
        return 0;
    }

    private int agent(int verb) {
        return tree.child(
                        verb,
                        c -> tree.relation(c).equals("obl:by")
                                || tree.relation(c).equals("obl:agent")
                                || tree.relation(c).equals("nmod:by"))
                .orElse(0);
    }

    private int addressee(int verb, ReportingWord word) {
        int response = tree.child(verb, c -> tree.relation(c).endsWith(":in_response_to"))
                .orElse(0);
        if (response > 0) {
            return response;
        }
        int answer = tree.child(
                        verb,
                        c -> tree.relation(c).equals("obl:in") && tree.lemma(c).equals("response"))
                .orElse(0);
        if (answer > 0) {
            return tree.child(answer, c -> tree.relation(c).equals("nmod:to")).orElse(0);
        }
        return switch (word.addressee()) {
            case OBJ ->
                tree.child(verb, c -> c > verb && (tree.is(c, "obj") || tree.is(c, "iobj")))
                        .orElse(tree.child(verb, "nsubj:pass").orElse(0));
            case TO ->
                tree.child(verb, c -> c > verb && tree.relation(c).equals("obl:to"))
                        .orElse(0);
            case NONE -> 0;
        };
    }

    /** Takes punctuation off both ends. */
    private Report trimmed(Report report) {
        if (!report.hasContent()) {
            return report;
        }
        int first = report.first();
        int last = report.last();
        while (first <= last && isPunctuation(first)) {
            first++;
        }
        while (last >= first && isPunctuation(last)) {
            last--;
        }
        if (first > last || (first <= report.cueFirst() && report.cueFirst() <= last && last - first < 3)) {
            return report.withContent(0, 0);
        }
        return report.withContent(first, last);
    }

    private boolean isPunctuation(int token) {
        String word = tree.token(token).word();
        return word.codePoints().noneMatch(Character::isLetterOrDigit)
                && !Set.of("$", "%", "£", "€").contains(word);
    }

    /** A participle that reports ends the content before it: "said that it rained, adding that …". */
    private List<Report> cutAtParticiples(List<Report> reports) {
        List<Report> cut = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (Report report : reports) {
            Report shortened = report;
            for (Report other : reports) {
                int cue = other.cueFirst();
                if (other.type().isSpeech()
                        && tree.tag(cue).equals("VBG")
                        && cue > shortened.cueFirst()
                        && shortened.first() < cue
                        && cue <= shortened.last()
                        && cue > 1
                        && tree.word(cue - 1).equals(",")
                        && done.add(cue)) {
                    shortened = trimmed(shortened.withContent(shortened.first(), cue - 2));
                    if (report.speaker() > 0 && tree.child(cue, "nsubj").isEmpty()) {
                        cut.add(other.withSpeaker(report.speaker()));
                    } else {
                        cut.add(other);
                    }
                }
            }
            if (!done.contains(report.cueFirst())
                    || !tree.tag(report.cueFirst()).equals("VBG")) {
                cut.add(shortened);
            }
        }
        return cut.stream()
                .sorted(java.util.Comparator.comparingInt(Report::cueFirst))
                .toList();
    }
}
