package io.dateline.extract.time;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.EventTime;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time of a word that names an event or reports speech: the expression that it governs, then those of its
 * governors, clause by clause, as far as their time holds for it; then the day that the paragraph tells of; then the
 * document's. Safe for use by several threads.
 */
public final class EventDating {
    /** Clauses that lie before or after the one they belong to. */
    private static final Set<String> OTHER_TIME_MARKS = Set.of(
            "before", "after", "since", "until", "till", "once", "if", "unless", "because", "although", "though");

    /** Nouns between a verb and the day that belongs to it. */
    private static final int MOST_NOUNS = 4;

    /** Sentences up to the name that a pronoun stands for. */
    private static final int FARTHEST_ANTECEDENT = 4;

    /**
     * The time that an expression gives to the word which governs it.
     *
     * @param ofReport whether it is the day of the report of something past
     */
    private record Found(EventTime time, boolean ofReport) {
        Found(EventTime time) {
            this(time, false);
        }

        Found upTo() {
            return new Found(time.upTo());
        }
    }

    /**
     * Returns when it happened, happens or is to happen.
     *
     * @param sentence index of the sentence
     * @param trigger index of the token, from 1
     */
    public EventTime date(AnnotatedArticle article, TimeLayer times, int sentence, int trigger) {
        return date(article, times, sentence, trigger, true);
    }

    /**
     * Returns when somebody said what a word reports: as {@link #date}, but the day of the lead is that of what it tells, not
     * of those who speak about it.
     */
    public EventTime dateOfReport(AnnotatedArticle article, TimeLayer times, int sentence, int cue) {
        return date(article, times, sentence, cue, false);
    }

    private static EventTime date(
            AnnotatedArticle article, TimeLayer times, int sentence, int trigger, boolean byLead) {
        AnnotatedSentence s = article.sentences().get(sentence);
        List<LocatedTime> here = timesOf(times, sentence);
        ClauseTense tense = ClauseTense.of(s, trigger);
        Optional<IndexedWord> node = ClauseTense.node(s.graph(), trigger);
        Interval interval = node.isPresent() ? Interval.after(s, trigger) : null;
        if (interval != null) {
            IndexedWord main = above(s.graph(), node.get(), interval.first());
            if (main != null) {
                return interval.before(date(article, times, sentence, main.index(), byLead));
            }
        }
        IndexedWord later = node.map(n -> thatFollows(s.graph(), n)).orElse(null);
        if (later != null && governed(s, here, node.get(), new HashSet<>(Set.of(later))) == null) {
            return date(article, times, sentence, later.index(), byLead).upTo();
        }
        if (node.isPresent()
                && isKnownFromBefore(s.graph(), node.get())
                && (isAfterDiscussion(s.graph(), node.get())
                        || governed(s, here, node.get(), new HashSet<>()) == null)) {
            return EventTime.publication(article.article().documentDate()).upTo();
        }
        if (node.isPresent() && !here.isEmpty()) {
            Found found = alongGovernors(s, here, node.get(), tense, new HashSet<>());
            if (found != null) {
                EventTime lead = found.ofReport && byLead ? dayOfLead(article, times) : null;
                return lead != null && !isInLead(article, s) ? lead : found.time;
            }
        }
        boolean goesOn = tense == ClauseTense.PAST
                && node.isPresent()
                && !isPresentPerfect(s.graph(), node.get())
                && !isCircumstanceUpToNow(s, node.get());
        boolean isDeed = byLead && node.filter(n -> !isSpeechAct(s.graph(), n)).isPresent();
        EventTime told = goesOn ? toldBefore(article, times, s, isDeed) : null;
        if (told != null && byLead && isReaction(article, s, node.get(), namesBefore(article, s))) {
            told = null;
        }
        boolean apart = goesOn && node.get().tag().startsWith("VB") && inRestrictiveClause(s.graph(), node.get());
        if (told != null && apart) {
            return told.upTo();
        }
        if (told == null
                && goesOn
                && byLead
                && !apart
                && (isDeed || !isInLead(article, s))
                && !isReaction(article, s, node.get(), namesOfLead(article))) {
            told = dayOfLead(article, times);
        }
        EventTime now = EventTime.publication(article.article().documentDate());
        if (told == null && tense == ClauseTense.PAST_PERFECT && byLead) {
            told = toldBefore(article, times, s, false);
            return (told == null ? now : told).upTo();
        }
        EventTime time = told != null ? told : now;
        return node.isPresent() && isOfBefore(s, node.get()) ? time.upTo() : time;
    }

    /**
     * "spoke after the bombing of B", "replied to A's demands": what is known already, and may be long past; but "After the
     * verdict she left" goes on with the story.
     */
    private static boolean isKnownFromBefore(SemanticGraph graph, IndexedWord word) {
        Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, word);
        if (edge.isEmpty() || !word.tag().startsWith("NN")) {
            return false;
        }
        String relation = edge.get().getRelation().toString();
        boolean isTopic = relation.matches("(?:nmod|obl):(?:to|on|about|over)")
                && (TimeWords.of("discussing").contains(edge.get().getGovernor().lemma())
                        || isAfterDiscussion(graph, word));
        boolean isBefore = relation.matches("(?:obl|nmod):(?:after|since|following|in_response_to)");
        boolean isClaimed = relation.equals("nmod:for")
                && TimeWords.of("claimed").contains(edge.get().getGovernor().lemma());
        boolean isFirst = graph.childPairs(word).stream()
                .anyMatch(c -> c.first.toString().equals("case") && c.second.index() == 1);
        return (isTopic || isClaimed || isBefore && !isFirst)
                && graph.childPairs(word).stream()
                        .anyMatch(c -> (c.first.toString().equals("nmod:poss") && !isTime(c.second))
                                || (c.first.toString().equals("det")
                                        && c.second.lemma().matches("the|this|that|these|those")));
    }

    /** "gave a written reply to A's demands": the parser may hang the demands on the verb. */
    private static boolean isAfterDiscussion(SemanticGraph graph, IndexedWord topic) {
        return graph.childPairs(topic).stream()
                .filter(c -> c.first.toString().equals("case"))
                .flatMap(c -> ClauseTense.node(graph, c.second.index() - 1).stream())
                .anyMatch(w ->
                        w.tag().startsWith("NN") && TimeWords.of("discussing").contains(w.lemma()));
    }

    private static boolean isTime(IndexedWord word) {
        return String.valueOf(word.ner()).matches("DATE|TIME|DURATION");
    }

    /** What is told as of some time before, without saying when. */
    private static boolean isOfBefore(AnnotatedSentence sentence, IndexedWord word) {
        SemanticGraph graph = sentence.graph();
        return isFormer(graph, word)
                || isPerfectInfinitive(graph, word)
                || isRelativeInReport(sentence, word)
                || isCircumstanceUpToNow(sentence, word);
    }

    /** "a previous attack", "had previously attacked", "attacked in an earlier campaign" */
    private static boolean isFormer(SemanticGraph graph, IndexedWord word) {
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(word)) {
            IndexedWord child = edge.getDependent();
            String relation = edge.getRelation().toString();
            if ((relation.equals("amod") && TimeWords.of("former").contains(child.lemma()))
                    || (relation.equals("advmod") && TimeWords.of("formerly").contains(child.lemma()))
                    || (relation.matches("obl:(?:during|in|on|at)")
                            && graph.getChildren(child).stream()
                                    .anyMatch(c -> TimeWords.of("former").contains(c.lemma())
                                            && c.tag().startsWith("JJ")))) {
                return true;
            }
        }
        return false;
    }

    /** "is believed to have killed" */
    private static boolean isPerfectInfinitive(SemanticGraph graph, IndexedWord word) {
        return graph.getChildren(word).stream()
                        .anyMatch(c -> c.tag().equals("VB") && "have".equals(c.lemma()) && c.index() < word.index())
                && graph.getChildren(word).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    /** "They said the engine gave a warning, which the crew ignored": part of what happened before they spoke. */
    private static boolean isRelativeInReport(AnnotatedSentence sentence, IndexedWord word) {
        SemanticGraph graph = sentence.graph();
        Optional<SemanticGraphEdge> relative = ClauseTense.edge(graph, word);
        if (relative.isEmpty()
                || !relative.get().getRelation().toString().equals("acl:relcl")
                || clauseTense(sentence, word) != ClauseTense.PAST) {
            return false;
        }
        IndexedWord above = relative.get().getGovernor();
        Set<IndexedWord> seen = new HashSet<>();
        while (seen.add(above)) {
            Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, above);
            if (edge.isEmpty()) {
                return false;
            }
            above = edge.get().getGovernor();
            if (edge.get().getRelation().toString().equals("ccomp") && SpeechActs.contains(above.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "has worsened since May, with looting reported": as long as the clause says. */
    private static boolean isCircumstanceUpToNow(AnnotatedSentence sentence, IndexedWord word) {
        return isAddedByWith(sentence, word)
                && ClauseTense.edge(sentence.graph(), word)
                        .filter(e -> e.getRelation().toString().matches("(?:obl|advcl):with"))
                        .filter(e -> isPresentPerfect(sentence.graph(), e.getGovernor()))
                        .isPresent();
    }

    /** Tells whether a word has "with" after a comma. */
    private static boolean isAddedByWith(AnnotatedSentence sentence, IndexedWord word) {
        return sentence.graph().getChildren(word).stream()
                .anyMatch(c -> c.lemma().equals("with")
                        && c.index() > 1
                        && sentence.token(c.index() - 1).word().equals(","));
    }

    /** Returns the nearest verb that governs a word and stands before another one. */
    private static @Nullable IndexedWord above(SemanticGraph graph, IndexedWord word, int before) {
        IndexedWord at = ClauseTense.governor(graph, word);
        for (int steps = 0; at != null && steps < 6; steps++) {
            if (at.index() < before && at.tag().startsWith("VB")) {
                return at;
            }
            at = ClauseTense.governor(graph, at);
        }
        return null;
    }

    /** Returns the word for what came after a deed: "jailed" of "jailed for killing", "left" of "left after signing". */
    private static @Nullable IndexedWord thatFollows(SemanticGraph graph, IndexedWord deed) {
        Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, deed);
        if (edge.isPresent() && edge.get().getRelation().toString().equals("obl:npmod")) {
            return thatFollows(graph, edge.get().getGovernor()); // "the result of testing positive"
        }
        if (!deed.tag().matches("VBG|JJ")) {
            return null;
        }
        boolean prior = edge.isPresent()
                && edge.get()
                        .getRelation()
                        .toString()
                        .matches("(?:advcl|acl|obl|nmod):(?:for|after|since|following|over|as_a_result_of|of|from)")
                && graph.getChildren(deed).stream()
                        .anyMatch(c ->
                                c.tag().equals("IN") && TimeWords.of("prior").contains(c.word()));
        if (!prior) {
            return null;
        }
        IndexedWord above = edge.get().getGovernor();
        boolean done =
                above.tag().matches("VB[DN]") || TimeWords.of("consequence").contains(above.lemma());
        return done && !above.equals(deed) ? above : null;
    }

    /** "has agreed": as of today. */
    private static boolean isPresentPerfect(SemanticGraph graph, IndexedWord word) {
        return graph.getChildren(word).stream()
                .anyMatch(c -> "have".equals(c.lemma()) && c.tag().matches("VB[PZ]"));
    }

    /** "memoranda in which both agreed": what tells one thing from others took place before. */
    private static boolean inRestrictiveClause(SemanticGraph graph, IndexedWord word) {
        IndexedWord below = word;
        Set<IndexedWord> seen = new HashSet<>();
        while (seen.add(below)) {
            Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, below);
            if (edge.isEmpty()) {
                return false;
            }
            if (edge.get().getRelation().toString().equals("acl:relcl")) {
                return isRestrictive(graph, edge.get());
            }
            below = edge.get().getGovernor();
        }
        return false;
    }

    /** Tells whether no comma stands between a noun and its relative clause. */
    private static boolean isRestrictive(SemanticGraph graph, SemanticGraphEdge relative) {
        IndexedWord noun = relative.getGovernor();
        IndexedWord verb = relative.getDependent();
        return graph.vertexListSorted().stream()
                .filter(w -> w.index() > noun.index() && w.index() < verb.index())
                .noneMatch(w -> w.tag().equals(","));
    }

    /** Words of somebody whom the lead does not name: said since, in answer to what it tells. */
    private static boolean isReaction(
            AnnotatedArticle article, AnnotatedSentence sentence, IndexedWord trigger, Set<String> story) {
        if (!isSpeechAct(sentence.graph(), trigger)) {
            return false;
        }
        AnnotatedSentence at = sentence;
        IndexedWord predicate = trigger.tag().startsWith("NN")
                ? Optional.ofNullable(ClauseTense.governor(sentence.graph(), trigger))
                        .orElse(trigger)
                : trigger;
        boolean they = false;
        for (int back = 0; back <= FARTHEST_ANTECEDENT; back++) {
            Optional<IndexedWord> subject = subject(at.graph(), predicate);
            if (subject.isEmpty()) {
                return false;
            }
            boolean plural = subject.get().tag().endsWith("S")
                    || at.graph().getChildren(subject.get()).stream()
                            .anyMatch(c -> c.tag().equals("CC"));
            if (!subject.get().tag().equals("PRP") && (!they || plural)) {
                return (back == 0 || isSpeechAct(at.graph(), predicate)) && !names(at.graph(), subject.get(), story);
            }
            they = subject.get().lemma().equals("they") || they;
            // "He threatened …": as the sentence before, where he is the subject
            if (at.index() == 0
                    || article.sentences()
                            .get(at.index() - 1)
                            .graph()
                            .getRoots()
                            .isEmpty()) {
                return false;
            }
            at = article.sentences().get(at.index() - 1);
            predicate = speechAct(at.graph()).orElse(at.graph().getFirstRoot());
        }
        return true;
    }

    private static Optional<IndexedWord> speechAct(SemanticGraph graph) {
        return graph.vertexListSorted().stream()
                .filter(w -> w.tag().startsWith("VB") && isSpeechAct(graph, w))
                .filter(w -> subject(graph, w).isPresent())
                .findFirst();
    }

    /** Tells whether a word or its object says something: "criticised", "lodged a complaint". */
    private static boolean isSpeechAct(SemanticGraph graph, IndexedWord word) {
        return SpeechActs.contains(word.lemma())
                || word.tag().startsWith("VB")
                        && graph.getChildren(word).stream()
                                .anyMatch(c -> c.tag().startsWith("NN")
                                        && SpeechActs.contains(c.lemma())
                                        && graph.getAllEdges(word, c).stream().anyMatch(e -> e.getRelation()
                                                .toString()
                                                .equals("obj")));
    }

    private static Optional<IndexedWord> subject(SemanticGraph graph, IndexedWord predicate) {
        return graph.getChildren(predicate).stream()
                .filter(c -> graph.getAllEdges(predicate, c).stream()
                        .anyMatch(e -> e.getRelation().toString().startsWith("nsubj")))
                .findFirst();
    }

    /** Tells whether a noun phrase shares a name with the lead, or, having none, its noun. */
    private static boolean names(SemanticGraph graph, IndexedWord head, Set<String> lead) {
        Set<IndexedWord> phrase = graph.getSubgraphVertices(head);
        List<String> proper = phrase.stream()
                .filter(w -> w.tag().startsWith("NNP"))
                .map(IndexedWord::word)
                .toList();
        return proper.isEmpty() ? lead.contains(head.lemma()) : proper.stream().anyMatch(lead::contains);
    }

    /** Returns the names and nouns of a sentence's paragraph up to it. */
    private static Set<String> namesBefore(AnnotatedArticle article, AnnotatedSentence sentence) {
        Set<String> names = new HashSet<>();
        for (int i = sentence.index() - 1;
                i >= 0 && article.sentences().get(i).paragraph() == sentence.paragraph();
                i--) {
            addNames(article.sentences().get(i), names);
        }
        return names;
    }

    private static void addNames(AnnotatedSentence sentence, Set<String> names) {
        sentence.tokens().stream()
                .filter(t -> t.tag().startsWith("NN"))
                .map(t -> t.tag().startsWith("NNP") ? t.word() : t.lemma())
                .forEach(names::add);
    }

    private static boolean isInLead(AnnotatedArticle article, AnnotatedSentence sentence) {
        List<AnnotatedSentence> lead = lead(article);
        return !lead.isEmpty() && lead.get(0).paragraph() == sentence.paragraph();
    }

    private static Set<String> namesOfLead(AnnotatedArticle article) {
        Set<String> names = new HashSet<>();
        lead(article).forEach(sentence -> addNames(sentence, names));
        return names;
    }

    /** Returns the sentences of the first paragraph of running text. */
    private static List<AnnotatedSentence> lead(AnnotatedArticle article) {
        List<AnnotatedSentence> lead = new ArrayList<>();
        for (AnnotatedSentence sentence : article.sentences()) {
            boolean goesOn =
                    !sentence.headline() && (lead.isEmpty() || lead.get(0).paragraph() == sentence.paragraph());
            if (goesOn) {
                lead.add(sentence);
            } else if (!lead.isEmpty()) {
                break;
            }
        }
        return lead;
    }

    private static List<LocatedTime> timesOf(TimeLayer times, int sentence) {
        return times.times().stream()
                .filter(t -> t.tokens().sentence() == sentence)
                .filter(t -> t.time().timexType() != TimexType.SET)
                .filter(t -> !"PRESENT_REF".equals(t.time().value()))
                .filter(t ->
                        t.time().timexType() != TimexType.DURATION || t.time().basis() != DateBasis.UNRESOLVED)
                .toList();
    }

    private static @Nullable Found alongGovernors(
            AnnotatedSentence sentence,
            List<LocatedTime> times,
            IndexedWord trigger,
            ClauseTense tense,
            Set<IndexedWord> seen) {
        SemanticGraph graph = sentence.graph();
        IndexedWord word = trigger;
        boolean reported = false;
        while (seen.add(word)) {
            Found found = governed(sentence, times, word, seen);
            if (found != null) {
                return new Found(found.time, reported);
            }
            Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, word);
            if (edge.isEmpty()) {
                return null;
            }
            EventTime hung = edge.get().getRelation().toString().matches("dep|parataxis|conj.*|acl:relcl")
                    ? covering(sentence, times, edge.get().getGovernor())
                    : null;
            if (hung != null) {
                return new Found(hung); // "capsized on Tuesday and 14 drowned", hung on the day
            }
            if (isAddedTo(sentence, edge.get())) {
                return null;
            }
            if (!timeCarriesOver(sentence, edge.get(), tense)) {
                String relation = edge.get().getRelation().toString();
                Found main = relation.startsWith("advcl")
                        ? alongGovernors(sentence, times, edge.get().getGovernor(), tense, seen)
                        : relation.equals("acl:relcl")
                                ? above(sentence, times, edge.get().getGovernor(), seen)
                                : null;
                if (isSpokenOf(sentence, edge.get())) {
                    main = governed(sentence, times, edge.get().getGovernor(), seen);
                    return main == null || isOfDayBefore(sentence, times, edge.get()) ? main : main.upTo();
                }
                return relation.equals("acl:relcl") && tense.past() && main != null ? main.upTo() : wide(main);
            }
            word = edge.get().getGovernor();
            reported |=
                    edge.get().getRelation().toString().matches("ccomp|parataxis") && SpeechActs.contains(word.lemma());
        }
        return null;
    }

    /** "condemned the attack on Monday"; "said on Monday the outbreak is a disaster", where the parser errs. */
    private static boolean isSpokenOf(AnnotatedSentence sentence, SemanticGraphEdge edge) {
        IndexedWord noun = edge.getDependent();
        return noun.tag().startsWith("NN")
                && edge.getRelation().toString().matches("obj|nsubj:pass")
                && SpeechActs.contains(edge.getGovernor().lemma())
                && !TimeWords.of("enacting").contains(edge.getGovernor().lemma())
                && sentence.graph().childPairs(edge.getGovernor()).stream()
                        .filter(c -> c.second.index() > noun.index())
                        .filter(c -> c.first.toString().matches("dep|ccomp|parataxis")
                                && !c.second.tag().equals("VBG"))
                        .allMatch(c -> clauseTense(sentence, c.second) == ClauseTense.PRESENT);
    }

    /** "defended the bombing the day before": what was done then, not what is said of it. */
    private static boolean isOfDayBefore(AnnotatedSentence sentence, List<LocatedTime> times, SemanticGraphEdge edge) {
        return times.stream()
                .filter(t -> t.tokens().first() > edge.getDependent().index())
                .filter(t -> t.time()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:the )?(?:previous|preceding) \\w+|(?:the|a) \\w+ (?:before|earlier)"))
                .flatMap(t -> ClauseTense.node(sentence.graph(), t.tokens().head()).stream())
                .anyMatch(head -> edge.getGovernor().equals(ClauseTense.governor(sentence.graph(), head)));
    }

    /** "the worst since 1990, with nine people killed": hangs on the subordinate clause by mistake. */
    private static boolean isAddedTo(AnnotatedSentence sentence, SemanticGraphEdge edge) {
        SemanticGraph graph = sentence.graph();
        IndexedWord above = edge.getGovernor();
        if (above.tag().equals(",")) {
            return true;
        }
        return ClauseTense.edge(graph, above)
                        .filter(e -> e.getRelation().toString().matches("advcl:(?:since|before|after|until)"))
                        .isPresent()
                && edge.getDependent().index() > above.index()
                && isAddedByWith(sentence, edge.getDependent());
    }

    private static @Nullable EventTime covering(AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord word) {
        for (LocatedTime time : times) {
            if (time.tokens().covers(sentence.index(), word.index())
                    && time.time().precision() == DatePrecision.DAY) {
                return time.time().time();
            }
        }
        return null;
    }

    /** Returns the time of the nearest governor that has one, whatever stands between. */
    private static @Nullable Found above(
            AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord word, Set<IndexedWord> seen) {
        IndexedWord above = word;
        while (above != null && seen.add(above)) {
            Found found = governed(sentence, times, above, seen);
            if (found != null) {
                return found;
            }
            above = ClauseTense.governor(sentence.graph(), above);
        }
        return null;
    }

    /** "closed this year after a patient was killed": a month or a year holds what came just before, too. */
    private static @Nullable Found wide(@Nullable Found found) {
        return found != null
                        && (found.time.precision() == DatePrecision.YEAR
                                || found.time.precision() == DatePrecision.MONTH)
                ? found
                : null;
    }

    /** Tells whether the time of the governor is also that of the dependent. */
    private static boolean timeCarriesOver(AnnotatedSentence sentence, SemanticGraphEdge edge, ClauseTense tense) {
        String relation = edge.getRelation().toString();
        SemanticGraph graph = sentence.graph();
        IndexedWord dependent = edge.getDependent();
        if (relation.equals("acl:relcl") && isRestrictive(graph, edge)) {
            return false;
        }
        if (dependent.tag().startsWith("NN")
                && relation.matches("obj|nsubj|nsubj:pass|obl:.*")
                && SpeechActs.contains(edge.getGovernor().lemma())) {
            return false; // "condemned the attack on Monday"
        }
        if (relation.matches("xcomp|advcl(?::to)?")
                && dependent.tag().equals("VB")
                && TimeWords.of("moving").contains(edge.getGovernor().lemma())) {
            return true; // "will fly to B on Friday to meet A"
        }
        if (relation.equals("ccomp")
                || relation.equals("parataxis")
                || relation.equals("xcomp")
                || relation.startsWith("acl")) {
            // What is reported or intended on a day takes place then only if it is told as past, and not as long past.
            ClauseTense own = clauseTense(sentence, dependent);
            if (relation.equals("acl:relcl") && own.ahead()) {
                return clauseTense(sentence, edge.getGovernor()).ahead(); // "to Warsaw, where she will meet"
            }
            return (own == ClauseTense.PAST && !tense.ahead() && tense != ClauseTense.PAST_PERFECT)
                    || (relation.equals("ccomp") && dependent.tag().equals("VBG"));
        }
        if (relation.startsWith("advcl")) {
            return graph.getChildren(dependent).stream()
                            .noneMatch(c -> OTHER_TIME_MARKS.contains(c.word().toLowerCase(Locale.ROOT))
                                    && (c.tag().equals("IN") || c.tag().equals("RB")))
                    && !clauseTense(sentence, dependent).ahead();
        }
        if (relation.startsWith("conj")) {
            return clauseTense(sentence, dependent) == clauseTense(sentence, edge.getGovernor())
                    && isPresentPerfect(graph, dependent) == isPresentPerfect(graph, edge.getGovernor());
        }
        if (relation.startsWith("obl") || relation.startsWith("nmod")) {
            // "after the talks": the talks were not then
            return graph.getChildren(dependent).stream()
                    .filter(c -> c.tag().equals("IN") || c.tag().equals("TO"))
                    .noneMatch(c -> OTHER_TIME_MARKS.contains(c.word().toLowerCase(Locale.ROOT))
                            || c.word().equals("ahead"));
        }
        return true;
    }

    private static ClauseTense clauseTense(AnnotatedSentence sentence, IndexedWord word) {
        return ClauseTense.of(sentence, word.index());
    }

    /** Returns the time given by expressions that depend on a word, directly or through one that it consists of. */
    private static @Nullable Found governed(
            AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord word, Set<IndexedWord> seen) {
        SemanticGraph graph = sentence.graph();
        Found best = null;
        for (LocatedTime time : times) {
            if (time.tokens().covers(sentence.index(), word.index())) {
                return null;
            }
            Optional<IndexedWord> head = ClauseTense.node(graph, time.tokens().head());
            if (head.isEmpty() || seen.contains(head.get())) {
                continue;
            }
            Optional<SemanticGraphEdge> edge = ClauseTense.edge(graph, head.get());
            if (edge.isEmpty()
                    || !edge.get().getGovernor().equals(word)
                            && !(word.tag().startsWith("VB") && isOfVerb(graph, time, edge.get(), word))) {
                continue;
            }
            String relation = edge.get().getRelation().toString();
            if (relation.matches("obl:of|(?:obl|nmod):(?:against|about|as|with)")) {
                continue; // "warned of a long winter"
            }
            if (relation.endsWith(":since") && isRanked(graph, word)) {
                continue;
            }
            Found found = new Found(under(sentence, time, times, head.get()));
            if (best == null || best.time.basis() == DateBasis.UNRESOLVED || width(found.time) < width(best.time)) {
                best = found;
            }
        }
        if (best == null && TimeWords.of("partaking").contains(word.lemma())) {
            best = ofOccasion(sentence, times, word, seen);
        }
        if (best == null) {
            best = ofCircumstance(sentence, times, word, seen);
        }
        if (best == null && word.tag().equals("VBD")) {
            for (LocatedTime time : times) {
                if (time.tokens().first() == word.index() + 1 && time.time().precision() == DatePrecision.DAY) {
                    return new Found(time.time().time()); // "found Monday the company acted …"
                }
            }
        }
        return best != null ? best : ofParticiple(sentence, times, word, seen);
    }

    /** "the worst flood since 2015", "the first talks since May": not in all those years. */
    private static boolean isRanked(SemanticGraph graph, IndexedWord noun) {
        return noun.tag().startsWith("NN")
                && graph.getChildren(noun).stream()
                        .anyMatch(c -> c.tag().matches("JJS|RBS") || "ORDINAL".equals(c.ner()));
    }

    /** A day that the parser hangs on a name, a sum or a proposal is the verb's: "promised $40 million on Monday". */
    private static boolean isOfVerb(SemanticGraph graph, LocatedTime time, SemanticGraphEdge edge, IndexedWord verb) {
        if (time.time().precision() != DatePrecision.DAY && time.time().precision() != DatePrecision.WEEK) {
            return false;
        }
        IndexedWord noun = edge.getGovernor();
        String relation = edge.getRelation().toString();
        if (relation.equals("nsubj") && noun.tag().equals("VB")) {
            return verb.equals(
                    ClauseTense.governor(graph, noun)); // "will travel on Thursday to meet B", where the parser errs
        }
        boolean dateless = noun.tag().matches("NNPS?|CD|\\$");
        boolean isOfOccasion =
                relation.matches("(?:nmod|obl):tmod") && noun.lemma().equals("time"); // "for the first time last week"
        boolean hung = isOfOccasion || relation.equals("dep") && noun.tag().matches("NN.*|JJ|CD");
        boolean isAnswered =
                relation.equals("nmod:on") && TimeWords.of("answered").contains(noun.lemma());
        // "demanded the release of A on Sunday": what is demanded is yet to come
        boolean isDemanded = relation.equals("nmod:on")
                && verb.tag().matches("VB[DN]")
                && TimeWords.of("demanding").contains(verb.lemma())
                && (!TimeWords.of("scheduled").contains(noun.lemma())
                        || noun.lemma().equals("release")); // of prisoners, nothing that is scheduled
        if (!hung && !isAnswered && !isDemanded && !(dateless && relation.matches("nmod(?::on|:tmod)?|compound"))) {
            return false;
        }
        IndexedWord above = noun;
        for (int steps = 0; steps < MOST_NOUNS && above != null && !above.tag().startsWith("VB"); steps++) {
            above = ClauseTense.governor(graph, above);
        }
        return verb.equals(above);
    }

    /** "won the October election": on the day of the election. */
    private static @Nullable Found ofOccasion(
            AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord verb, Set<IndexedWord> seen) {
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(verb)) {
            IndexedWord object = edge.getDependent();
            if (edge.getRelation().toString().equals("obj")
                    && TimeWords.of("scheduled").contains(object.lemma())
                    && seen.add(object)) {
                return governed(sentence, times, object, seen);
            }
        }
        return null;
    }

    /** "killed in Sunday's attack", "said so during a visit on Sunday"; but "charged in Sunday's attack" is of later. */
    private static @Nullable Found ofCircumstance(
            AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord verb, Set<IndexedWord> seen) {
        SemanticGraph graph = sentence.graph();
        if (!verb.tag().startsWith("VB") || TimeWords.of("afterwards").contains(verb.lemma())) {
            return null;
        }
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(verb)) {
            IndexedWord occasion = edge.getDependent();
            boolean isDuring = edge.getRelation().toString().equals("obl:during");
            boolean isOfDay = edge.getRelation().toString().matches("obl:(?:in|at)")
                    && graph.childPairs(occasion).stream()
                            .anyMatch(c -> c.first.toString().equals("nmod:poss") && isTime(c.second));
            if ((isDuring || isOfDay) && occasion.tag().startsWith("NN") && seen.add(occasion)) {
                return governed(sentence, times, occasion, seen);
            }
        }
        return null;
    }

    /** "Speaking on Wednesday, she said …", "a pact made on Wednesday", "fled when it fell on Wednesday": the same moment. */
    private static @Nullable Found ofParticiple(
            AnnotatedSentence sentence, List<LocatedTime> times, IndexedWord word, Set<IndexedWord> seen) {
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(word)) {
            IndexedWord child = edge.getDependent();
            String relation = edge.getRelation().toString();
            boolean opening = (relation.equals("advcl") || relation.equals("dep"))
                    && child.tag().equals("VBG")
                    && child.index() < word.index();
            boolean setting = word.tag().startsWith("VB")
                    && (relation.matches("advcl:(?:when|while|as)")
                            || (relation.equals("advcl:after") && child.index() < word.index())
                            || (relation.equals("advcl") && isToldWithWhen(sentence.graph(), child)));
            boolean modifier = relation.equals("acl")
                    && child.tag().equals("VBN")
                    && word.tag().startsWith("NN");
            boolean tells = relation.equals("acl:relcl")
                    && word.tag().startsWith("NN")
                    && TimeWords.of("happening").contains(child.lemma())
                    && isSubject(sentence.graph(), child, word);
            if ((opening || modifier || tells || setting) && seen.add(child)) {
                Found found = governed(sentence, times, child, seen);
                found = relation.equals("advcl:after") ? wide(found) : found;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isToldWithWhen(SemanticGraph graph, IndexedWord verb) {
        return graph.getChildren(verb).stream()
                .anyMatch(c -> c.tag().equals("WRB") && c.word().equalsIgnoreCase("when"));
    }

    /** Tells whether the relative pronoun that stands for a noun is its clause's subject. */
    private static boolean isSubject(SemanticGraph graph, IndexedWord verb, IndexedWord noun) {
        return graph.getAllEdges(verb, noun).stream()
                        .anyMatch(e -> e.getRelation().toString().startsWith("nsubj"))
                || subject(graph, verb).filter(s -> s.tag().startsWith("W")).isPresent();
    }

    private static long width(EventTime time) {
        LocalDate start = time.startDate();
        LocalDate end = time.endDate();
        return start == null || end == null ? Long.MAX_VALUE : end.toEpochDay() - start.toEpochDay();
    }

    /** Applies the preposition: "since", "until", "by", "before", "after", "between … and", "from … to". */
    private static EventTime under(
            AnnotatedSentence sentence, LocatedTime located, List<LocatedTime> times, IndexedWord head) {
        TimeExpression time = located.time();
        LocalDate start = time.startDate();
        LocalDate end = time.endDate();
        if (start == null || end == null) {
            return time.time();
        }
        if (time.timexType() == TimexType.TIME) {
            return time.time(); // "by 8 p.m.": on that day
        }
        String preposition = preposition(sentence, located, head);
        return switch (preposition) {
            case "since" -> new EventTime(start, null, DatePrecision.UNKNOWN, time.basis());
            case "after" -> new EventTime(end, null, DatePrecision.UNKNOWN, time.basis());
            case "until", "till", "by" -> new EventTime(null, end, DatePrecision.UNKNOWN, time.basis());
            case "before" -> new EventTime(null, start.minusDays(1), DatePrecision.UNKNOWN, time.basis());
            case "between", "from" ->
                new EventTime(start, laterEnd(located, start, times), DatePrecision.UNKNOWN, time.basis());
            default -> time.time();
        };
    }

    /** Returns the end of the interval that the next expression closes: "from Monday to Friday"; open without one. */
    private static @Nullable LocalDate laterEnd(LocatedTime located, LocalDate start, List<LocatedTime> times) {
        for (LocatedTime other : times) {
            LocalDate end = other.time().endDate();
            int gap = other.tokens().first() - located.tokens().last();
            if (gap > 0 && gap <= 3 && end != null && !end.isBefore(start)) {
                return end;
            }
        }
        return null;
    }

    private static String preposition(AnnotatedSentence sentence, LocatedTime located, IndexedWord head) {
        return sentence.graph().getChildren(head).stream()
                .filter(c -> c.index() < located.tokens().first()
                        && (c.tag().equals("IN") || c.tag().equals("TO")))
                .map(c -> c.word().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** Returns the one past day that the first paragraph of running text names, if it names one. */
    private static @Nullable EventTime dayOfLead(AnnotatedArticle article, TimeLayer times) {
        EventTime day = null;
        for (AnnotatedSentence sentence : lead(article)) {
            for (LocatedTime time : timesOf(times, sentence.index())) {
                if (time.time().precision() == DatePrecision.DAY
                        && ClauseTense.of(sentence, time.tokens().head()) == ClauseTense.PAST) {
                    EventTime other = time.time().time();
                    if (day != null && !other.equals(day)) {
                        return null;
                    }
                    day = other;
                }
            }
        }
        return day;
    }

    /**
     * Returns the day of the narrative: that of the nearest sentence before in the paragraph which tells of a past day.
     *
     * @param goesBack whether the day may be in the past perfect, which what follows drops: "On Monday he had met A. He also
     *     saw B."
     */
    private static @Nullable EventTime toldBefore(
            AnnotatedArticle article, TimeLayer times, AnnotatedSentence sentence, boolean goesBack) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            AnnotatedSentence before = article.sentences().get(i);
            if (before.paragraph() != sentence.paragraph()) {
                return null;
            }
            for (LocatedTime time : timesOf(times, i)) {
                LocalDate end = time.time().endDate();
                ClauseTense tense = ClauseTense.of(before, time.tokens().head());
                if (time.time().precision() == DatePrecision.DAY
                        && (tense == ClauseTense.PAST || goesBack && tense == ClauseTense.PAST_PERFECT)
                        && end != null
                        && (isInLead(article, sentence) || !isOfReport(before.graph(), time))) {
                    return time.time().time();
                }
            }
        }
        return null;
    }

    /** "police said on Monday": when they spoke, not when that happened of which they did. */
    private static boolean isOfReport(SemanticGraph graph, LocatedTime time) {
        return ClauseTense.node(graph, time.tokens().head())
                .map(head -> ClauseTense.governor(graph, head))
                .filter(verb -> SpeechActs.contains(verb.lemma()))
                .isPresent();
    }
}
