package io.dateline.extract.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.ModalityLexicon;
import io.dateline.ontology.PredicateClass;
import io.dateline.ontology.Slot;
import io.dateline.ontology.Trigger;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the trigger entries that fit the words of one sentence. */
final class TriggerFinder {
    /** Types of what charges, trials and scenes are about. */
    private static final Set<String> REFERRED_TO = Set.of("ACCIDENT", "CRIME", "DISASTER", "VIOLENCE");

    /** Storms that have names. */
    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone");

    private final EventTypes types;
    private final ModalityLexicon modality;
    private final WordClasses classes;
    private final Clauses clauses;
    private final Parties parties;
    private final Set<String> deeds;
    private final Map<IndexedWord, Optional<FoundTrigger>> known = new LinkedHashMap<>();

    TriggerFinder(EventTypes types, ModalityLexicon modality, WordClasses classes, Clauses clauses, Parties parties) {
        this.types = types;
        this.modality = modality;
        this.classes = classes;
        this.clauses = clauses;
        this.parties = parties;
        this.deeds = classes.of("deed");
    }

    /** Returns the entry that fits a word most narrowly. */
    Optional<FoundTrigger> at(IndexedWord word) {
        Optional<FoundTrigger> before = known.get(word);
        if (before != null) {
            return before;
        }
        known.put(word, Optional.empty());
        Optional<FoundTrigger> found =
                isOfFuture(word) ? Optional.empty() : find(word, types.plover()).or(() -> outsidePlover(word));
        known.put(word, found);
        return found;
    }

    /** Returns the entry of a type outside PLOVER that fits a word most narrowly. */
    private Optional<FoundTrigger> outsidePlover(IndexedWord word) {
        return alternatives(word).stream().findFirst();
    }

    /** Returns the entries of types outside PLOVER that fit a word, the narrowest first. */
    List<FoundTrigger> alternatives(IndexedWord word) {
        return fitting(word, types.others()).stream()
                .filter(found -> isParticular(word, found))
                .filter(found -> !isPurpose(word))
                .sorted(Comparator.comparingInt(FoundTrigger::specificity).reversed())
                .toList();
    }

    /** "the captured pirates": of words of violence and loss of office, the participle tells the event, too. */
    private boolean isParticular(IndexedWord word, FoundTrigger found) {
        return Clauses.isVerb(word) && clauses.isEpithet(word)
                ? isDeed(word)
                : Particulars.isParticular(clauses, found);
    }

    /** "is going to talk": nobody goes anywhere. */
    private boolean isOfFuture(IndexedWord verb) {
        return verb.tag().equals("VBG")
                && Clauses.lemma(verb).equals("go")
                && clauses.exactly(verb, "xcomp").stream().anyMatch(x -> clauses.children(x, "mark").stream()
                        .anyMatch(to -> to.index() == verb.index() + 1));
    }

    /** "the Mediation Service", "Hands Against Violence": no event, unless the name ends in what takes place ("the Delta Summit"). */
    private boolean isOfBody(IndexedWord word, FoundTrigger found) {
        if (!isCapitalised(word) || clauses.sentence().headline()) {
            return false;
        }
        Optional<Integer> end = parties.endOfBody(clauses, word);
        boolean isOccasion = found.type().equals("OCCASION")
                || (found.isTalk() && end.filter(last -> last == word.index()).isPresent());
        return end.isPresent() && !isOccasion;
    }

    private boolean isDeed(IndexedWord participle) {
        Governor up = clauses.governor(participle);
        return participle.tag().equals("VBN")
                && up != null
                && deeds.contains(Clauses.lemma(participle))
                && up.word().tag().matches("NNP?")
                && parties.isSomebody(clauses, up.word())
                && clauses.children(up.word(), "det").stream()
                        .noneMatch(d -> Set.of("any", "every", "each", "no").contains(Clauses.lemma(d)));
    }

    /** "set up a unit to find smugglers": what it is for; unlike "agreed to open it". */
    private boolean isPurpose(IndexedWord word) {
        Governor up = clauses.governor(word);
        return up != null
                && up.is("acl", "advcl")
                && clauses.isInfinitive(word)
                && !clauses.isRanked(up.word())
                && modality.classOf(
                                Clauses.lemma(up.word()),
                                up.word().tag().substring(0, 1).equals("V")
                                        ? "VB"
                                        : up.word().tag())
                        .isEmpty();
    }

    private Optional<FoundTrigger> find(IndexedWord word, EventTypes.Words entries) {
        FoundTrigger best = null;
        for (FoundTrigger found : fitting(word, entries)) {
            best = best == null || found.specificity() > best.specificity() ? found : best;
        }
        return Optional.ofNullable(best);
    }

    private List<FoundTrigger> fitting(IndexedWord word, EventTypes.Words entries) {
        List<FoundTrigger> found = inWords(word, entries);
        found.removeIf(trigger -> isOfBody(word, trigger));
        return found;
    }

    private List<FoundTrigger> inWords(IndexedWord word, EventTypes.Words entries) {
        String lemma = Clauses.lemma(word);
        List<FoundTrigger> found = new ArrayList<>();
        if (isVerbOfName(word)) {
            return found;
        }
        for (Trigger trigger : entries.nouns(lemma)) {
            if (trigger.nouns().stream().anyMatch(noun -> phraseEnd(word, noun, trigger) > 0)) {
                add(found, noun(trigger, word));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        if (Clauses.isVerb(word) && (!clauses.isEpithet(word) || (entries == types.others() && isDeed(word)))) {
            for (Trigger trigger : entries.verbs(lemma)) {
                add(found, verb(trigger, word, lemma));
            }
            String form = word.word().toLowerCase(Locale.ROOT);
            if (word.tag().matches("VB[NG]") && clauses.has(word, "nsubj")) {
                for (Trigger trigger : entries.adjectives(form)) {
                    add(found, adjective(trigger, word));
                }
            }
        } else if (Clauses.isNoun(word) && !(entries == types.others() && isPerson(word))) {
            Governor up = clauses.governor(word);
            boolean isPart = up != null && (up.is("compound") || isInName(word, up) || isVerbOfName(up.word()));
            boolean isReferredTo = isPart && up != null && entries == types.others() && isReferredTo(word, up.word());
            String form = word.word().toLowerCase(Locale.ROOT);
            boolean isName = word.tag().equals("NNPS")
                    || (isCapitalised(word) && !entries.nouns(form).isEmpty());
            String noun = isName ? form : lemma;
            for (Trigger trigger : entries.nouns(noun)) {
                boolean isAttribute = isPart
                        && up != null
                        && up.is("compound")
                        && (trigger.before().contains(Clauses.lemma(up.word())) || isOfStorm(word, up.word()));
                if (trigger.nouns().contains(noun)
                        && !(isTime(word) && trigger.under().isEmpty())
                        && (!isPart || isAttribute || (isReferredTo && REFERRED_TO.contains(trigger.type())))) {
                    add(found, noun(trigger, word));
                }
            }
        } else if (word.tag().startsWith("JJ") || isPredicative(word)) {
            for (Trigger trigger : entries.adjectives(lemma)) {
                add(found, adjective(trigger, word));
            }
        }
        return found;
    }

    /** "is out as coach" */
    private boolean isPredicative(IndexedWord word) {
        return word.tag().matches("IN|RB|RP") && clauses.has(word, "cop");
    }

    /** "the Office to Monitor and Combat Piracy" */
    private boolean isVerbOfName(IndexedWord word) {
        if (!word.tag().equals("VB")
                || !isCapitalised(word)
                || clauses.sentence().headline()) {
            return false;
        }
        IndexedWord before = clauses.word(word.index() - 1).orElse(null);
        if (before != null && Set.of("and", "&", ",").contains(before.word())) {
            return clauses.word(word.index() - 2).filter(this::isVerbOfName).isPresent();
        }
        return before != null
                && before.word().equals("to")
                && clauses.word(word.index() - 2)
                        .filter(w -> Clauses.isNoun(w) && isCapitalised(w))
                        .isPresent();
    }

    private static boolean isCapitalised(IndexedWord word) {
        return Character.isUpperCase(word.word().charAt(0));
    }

    /**
     * Returns the index of the last word of a phrase of several words that begins here, with or without hyphens, and is no
     * attribute of what follows, unless of one that its entry allows ("hit-and-run", "world cup"); 0 if none does.
     */
    private int phraseEnd(IndexedWord word, String phrase, Trigger trigger) {
        String[] words = phrase.split(" ");
        if (words.length == 1 || !Clauses.lemma(word).equals(words[0])) {
            return 0;
        }
        List<CoreLabel> tokens = clauses.sentence().tokens();
        int at = word.index();
        for (int i = 1; i < words.length; i++, at++) {
            at += at < tokens.size() && tokens.get(at).word().equals("-") ? 1 : 0;
            if (at >= tokens.size()
                    || !tokens.get(at).word().replace("&", "and").equalsIgnoreCase(words[i])) {
                return 0;
            }
        }
        boolean isAttribute = at < tokens.size() && tokens.get(at).tag().startsWith("NN");
        return isAttribute && !trigger.before().contains(tokens.get(at).lemma()) ? 0 : at;
    }

    /** Returns the index of the last word of the phrase that a trigger word begins, its own if none. */
    int lastWord(FoundTrigger found) {
        return found.trigger().nouns().stream()
                .mapToInt(phrase -> phraseEnd(found.word(), phrase, found.trigger()))
                .reduce(found.word().index(), Math::max);
    }

    /** "Hurricane Ida", but "the National Hurricane Center" */
    private boolean isOfStorm(IndexedWord word, IndexedWord name) {
        return STORMS.contains(Clauses.lemma(word))
                && name.tag().startsWith("NNP")
                && name.index() == word.index() + 1
                && clauses.word(word.index() - 1)
                        .filter(before -> before.tag().startsWith("NNP"))
                        .isEmpty();
    }

    /** "the murder trial", "the crash site": what happened, named by what came of it. */
    private boolean isReferredTo(IndexedWord word, IndexedWord head) {
        String noun = Clauses.lemma(head);
        boolean isKind = head.tag().equals("NNS") // "prosecutes fraud cases"; but "faces fraud charges"
                && !classes.of("charges").contains(noun)
                && Stream.of("det", "nummod", "nmod:poss").noneMatch(relation -> clauses.has(head, relation));
        return word.tag().matches("NNS?|NNP")
                && !isKind
                && (classes.of("alleging").contains(noun)
                        || classes.of("aftermath").contains(noun));
    }

    /** "the Office on Sexual Violence", "the Convention against Torture"; in headings everything may be written large. */
    private boolean isInName(IndexedWord word, Governor up) {
        return word.tag().startsWith("NNP")
                && up.word().tag().startsWith("NNP")
                && up.relation().matches("nmod:(on|for|against|of)")
                && clauses.words().stream()
                        .anyMatch(w -> Clauses.isVerb(w)
                                && Character.isLowerCase(w.word().charAt(0)));
    }

    /** "Chevy Chase": no chase. */
    private static boolean isPerson(IndexedWord word) {
        return "PERSON".equals(word.ner()) && word.tag().startsWith("NNP");
    }

    /** "in March": a month, no march. */
    private static boolean isTime(IndexedWord word) {
        return List.of("DATE", "TIME", "DURATION").contains(String.valueOf(word.ner()))
                && Character.isUpperCase(word.word().charAt(0));
    }

    private static void add(List<FoundTrigger> all, @Nullable FoundTrigger found) {
        if (found != null) {
            all.add(found);
        }
    }

    private @Nullable FoundTrigger verb(Trigger trigger, IndexedWord verb, String lemma) {
        int specificity = -1;
        for (String entry : trigger.verbs()) {
            String[] words = entry.split(" ");
            if (words[0].equals(lemma)) {
                if (words.length == 1 && !goesOn(verb)) {
                    specificity = Math.max(specificity, 0);
                } else if (words.length > 1 && clauses.hasParticle(verb, words[1]) && !isNamed(verb, words)) {
                    specificity = Math.max(specificity, 2);
                }
            }
        }
        if (specificity < 0) {
            return null;
        }
        Governor up = clauses.governor(verb);
        if (!trigger.under().isEmpty() && (up == null || !trigger.under().contains(Clauses.lemma(up.word())))) {
            return null;
        }
        List<IndexedWord> objects = clauses.objects(verb);
        if (trigger.intransitive()
                && !(objects.isEmpty()
                        && clauses.exactly(verb, "ccomp").isEmpty()
                        && clauses.exactly(verb, "obl:by").isEmpty())) {
            return null;
        }
        if (!trigger.object().isEmpty()) {
            if (objects.stream().noneMatch(o -> hasAny(objectWords(o), trigger.object()))) {
                return null;
            }
            specificity += 3;
        }
        if (objects.stream().anyMatch(o -> hasAny(objectWords(o), trigger.notObject()))) {
            return null;
        }
        if (trigger.targeted()) {
            if (!hasTarget(trigger, verb, objects)) {
                return null;
            }
            specificity++;
        }
        if (clauses.subjects(verb).stream().anyMatch(s -> hasAny(objectWords(s), trigger.notSubject()))) {
            return null;
        }
        Governor main = clauses.governor(verb);
        if (main != null
                && main.is("advcl", "conj", "dep", "xcomp")
                && trigger.notUnder().contains(Clauses.lemma(main.word()))) {
            return null; // "won the election, beating B"
        }
        if (!trigger.subject().isEmpty()) {
            List<IndexedWord> subjects = clauses.isPassive(verb) ? objects : clauses.subjects(verb);
            if (subjects.stream().noneMatch(s -> hasAny(objectWords(s), trigger.subject()))) {
                return null;
            }
            specificity += 3;
        }
        List<IndexedWord> contents = new ArrayList<>(clauses.complements(verb));
        contents.addAll(objects);
        if (trigger.frame() == Frame.COMMIT) {
            // "threatened B with war"
            contents.addAll(clauses.behind(verb, "with"));
            objects.forEach(o -> contents.addAll(clauses.behind(o, "with")));
        }
        for (String entry : trigger.verbs()) {
            String[] words = entry.split(" ");
            if (words.length == 2 && words[0].equals(lemma)) {
                contents.addAll(clauses.behind(verb, words[1]));
            }
        }
        return withContent(trigger, verb, null, contents, specificity);
    }

    /** "fired missiles at A": a test has no target, or the sea; "claims that A attacked"; "worked with A". */
    private boolean hasTarget(Trigger trigger, IndexedWord verb, List<IndexedWord> objects) {
        boolean isMutual = trigger.frame() == Frame.MUTUAL;
        List<Slot> slots = isMutual ? trigger.actor() : trigger.recipient();
        List<IndexedWord> governors = new ArrayList<>(List.of(verb));
        governors.addAll(objects);
        boolean isBehind = slots.stream()
                .filter(Slot::isPrepositional)
                .flatMap(slot -> governors.stream().flatMap(g -> clauses.behind(g, slot.name()).stream()))
                .anyMatch(target -> !hasAny(objectWords(target), trigger.notObject())
                        && !List.of("DATE", "TIME").contains(String.valueOf(target.ner()))
                        && (!isMutual || parties.isSomebody(clauses, target)));
        if (isBehind) {
            return true;
        }
        if (isMutual) {
            List<IndexedWord> subjects = clauses.subjects(verb);
            return subjects.size() > 1 || subjects.stream().anyMatch(TriggerFinder::isPlural);
        }
        return (slots.contains(Slot.INDIRECT)
                        && clauses.exactly(verb, "iobj").stream().anyMatch(o -> parties.isSomebody(clauses, o)))
                || (slots.contains(Slot.PERSON_OBJECT)
                        && objects.stream().anyMatch(o -> parties.isSomebody(clauses, o)))
                || (slots.contains(Slot.CLAUSE_SUBJECT)
                        && clauses.complements(verb).stream()
                                .flatMap(c -> clauses.subjects(c).stream())
                                .filter(subject -> !clauses.subjects(verb).contains(subject))
                                .anyMatch(
                                        subject -> !parties.of(clauses, subject).isEmpty()));
    }

    /** "go on talking" */
    private boolean goesOn(IndexedWord verb) {
        int next = verb.index() + 1;
        return clauses.children(verb, "compound:prt").stream()
                        .anyMatch(p -> Clauses.lemma(p).equals("on"))
                || (next < clauses.sentence().tokens().size()
                        && clauses.sentence().token(next).word().equals("on")
                        && clauses.sentence().token(next + 1).tag().equals("VBG"));
    }

    /** "called it a day for the history books", "gave a promise in Rome": the preposition belongs to something else. */
    private boolean isNamed(IndexedWord verb, String[] words) {
        String preposition = words[1];
        return (preposition.equals("in") || (words[0].equals("call") && preposition.equals("for")))
                && clauses.exactly(verb, "obj").stream()
                        .anyMatch(o -> clauses.children(o, "case").isEmpty())
                && clauses.children(verb, "compound:prt").isEmpty()
                && clauses.children(verb, "advmod").stream()
                        .noneMatch(a -> Clauses.lemma(a).equals(preposition));
    }

    private @Nullable FoundTrigger adjective(Trigger trigger, IndexedWord adjective) {
        List<IndexedWord> contents = new ArrayList<>(clauses.complements(adjective));
        for (String preposition : List.of("to", "for", "of", "on")) {
            contents.addAll(clauses.behind(adjective, preposition));
        }
        // "is opposed to": rather the adjective than the passive of the verb
        return withContent(trigger, adjective, null, contents, Clauses.isVerb(adjective) ? 1 : 0);
    }

    private @Nullable FoundTrigger noun(Trigger trigger, IndexedWord noun) {
        IndexedWord carrier = carrier(noun);
        boolean isScene = carrier != null
                && !types.isPlover(trigger.type())
                && !(isLight(carrier)
                        && clauses.objects(carrier).contains(noun)
                        && !(noun.tag().startsWith("NN") && isCapitalised(noun)));
        if (isScene) {
            carrier = null; // "travelled to the funeral": two things
        }
        boolean isCarried = carrier != null && !isTopicOf(carrier, trigger);
        if (carrier != null && !isCarried && trigger.frame() == Frame.ASK) {
            carrier = null; // "the request will be discussed by A"
        }
        if (trigger.light() && !isCarried && !isCalledFor(trigger, noun)) {
            return null;
        }
        if (trigger.targeted() && !hasTarget(trigger, noun)) {
            return null;
        }
        Governor up = clauses.governor(noun);
        String above = up == null ? "" : Clauses.lemma(up.word());
        if (trigger.notUnder().contains(above)
                || !(trigger.under().isEmpty() || trigger.under().contains(above))) {
            return null;
        }
        List<IndexedWord> contents = new ArrayList<>(clauses.complements(noun));
        for (String preposition : List.of("for", "of", "to", "on", "over")) {
            contents.addAll(clauses.behind(noun, preposition));
        }
        if (hasAny(objectWords(noun), trigger.notObject())
                || Stream.of("nmod:poss", "nmod:by")
                        .flatMap(relation -> clauses.exactly(noun, relation).stream())
                        .anyMatch(owner -> hasAny(objectWords(owner), trigger.notSubject()))) {
            return null;
        }
        if (!trigger.object().isEmpty()) {
            Set<String> around = objectWords(noun);
            around.remove(Clauses.lemma(noun));
            if (!hasAny(around, trigger.object())) {
                return null;
            }
        }
        int specificity =
                (trigger.object().isEmpty() ? 0 : 3) + (trigger.under().isEmpty() ? 0 : 2);
        return withContent(trigger, noun, carrier, contents, specificity);
    }

    private static boolean isPlural(IndexedWord word) {
        return word.tag().equals("NNS") || Set.of("they", "we", "two", "both").contains(Clauses.lemma(word));
    }

    private boolean hasTarget(Trigger trigger, IndexedWord noun) {
        List<Slot> slots = trigger.frame() == Frame.MUTUAL ? trigger.actor() : trigger.recipient();
        return slots.stream()
                .anyMatch(slot -> slot.isPrepositional()
                        && clauses.behind(noun, slot.name()).stream().anyMatch(w -> parties.isSomebody(clauses, w)));
    }

    private @Nullable FoundTrigger withContent(
            Trigger trigger, IndexedWord word, @Nullable IndexedWord carrier, List<IndexedWord> contents, int soFar) {
        int specificity = soFar;
        List<IndexedWord> complements = clauses.complements(word);
        if (trigger.needsContent()) {
            if (complements.stream().allMatch(this::isQuestion)) {
                return null;
            }
            specificity++;
        }
        if (!trigger.notWith().isEmpty() && hasAdjunct(word, trigger.notWith())) {
            return null;
        }
        if (!trigger.with().isEmpty()) {
            if (!hasAdjunct(word, trigger.with())) {
                return null;
            }
            specificity += 2;
        }
        if (trigger.commissive()) {
            boolean isThreat = complements.stream().anyMatch(c -> clauses.has(c, "advcl:unless"));
            if (complements.stream().noneMatch(c -> isOwnFuture(word, c, trigger.negated()))
                    || isThreat && !trigger.rule().startsWith("threaten/")) {
                return null;
            }
            specificity += 3;
        }
        if (trigger.deontic()) {
            if (complements.stream().noneMatch(c -> isObligationOfOther(word, c))) {
                return null;
            }
            specificity += 3;
        }
        if (trigger.suffered()) {
            if (complements.stream().noneMatch(c -> isSuffered(word, c))) {
                return null;
            }
            specificity += 3;
        }
        if (!trigger.content().isEmpty()) {
            if (contents.stream().anyMatch(c -> holds(c, trigger.content(), Set.of()))) {
                specificity += 3;
            } else if (contents.stream().anyMatch(c -> holds(c, Set.of(), trigger.content()))) {
                specificity += 2;
            } else {
                return null;
            }
        }
        return new FoundTrigger(trigger, word, carrier, contents, specificity);
    }

    private boolean hasAdjunct(IndexedWord word, Set<String> wanted) {
        return clauses.words().stream()
                .filter(w -> {
                    Governor up = clauses.governor(w);
                    return up != null
                            && (up.word().equals(word)
                                    || clauses.objects(word).contains(up.word())
                                    || isBesideGerund(word, w, up))
                            && up.is("obl", "nmod", "advcl", "xcomp", "acl:from")
                            && !up.relation().matches("(obl|nmod):(after|during|since|following)")
                            // "before the talks", but "before a judge"
                            && !(up.is("obl:before", "nmod:before") && !parties.isSomebody(clauses, w));
                })
                .flatMap(w -> Stream.concat(Stream.of(w), setting(w)))
                .anyMatch(w -> hasAny(objectWords(w), wanted));
    }

    /** "were killed when an avalanche hit the camp" */
    private Stream<IndexedWord> setting(IndexedWord clause) {
        boolean isWhen = Clauses.isVerb(clause)
                && clauses.children(clause, "advmod").stream()
                        .anyMatch(w -> Clauses.lemma(w).equals("when"));
        return isWhen ? clauses.exactly(clause, "nsubj").stream() : Stream.empty();
    }

    /** "on suspicion of driving under the influence": the parser hangs the influence on the suspicion. */
    private boolean isBesideGerund(IndexedWord word, IndexedWord adjunct, Governor up) {
        Governor above = clauses.governor(word);
        return above != null
                && word.tag().equals("VBG")
                && clauses.has(word, "case")
                && above.word().equals(up.word())
                && adjunct.index() > word.index();
    }

    /** "asked whether A would leave", "asked who leads A" */
    private boolean isQuestion(IndexedWord complement) {
        boolean isAsked = clauses.complementWords(complement).stream()
                .anyMatch(w -> w.tag().startsWith("W") && w.index() < complement.index());
        return isAsked
                || clauses.children(complement, "mark").stream()
                        .anyMatch(m -> Set.of("whether", "if").contains(Clauses.lemma(m)));
    }

    /** Tells whether something that is demanded, promised … names an event of one of the types or holds one of the words. */
    boolean holds(IndexedWord content, Set<String> typeCodes, Set<String> words) {
        return (!typeCodes.isEmpty()
                        && typeIn(content).filter(typeCodes::contains).isPresent())
                || (!words.isEmpty() && hasAny(contentWords(content), words));
    }

    /** Returns the type of the event in a complement: that of its head, else of what the head acts on. */
    private Optional<String> typeIn(IndexedWord content) {
        return core(content).stream()
                .flatMap(word -> at(word).stream())
                .map(t -> t.trigger().type())
                .filter(types::isPlover)
                .findFirst();
    }

    /** Returns the head of a complement, its object, and what it controls: the words that say what is to be done. */
    List<IndexedWord> core(IndexedWord content) {
        Set<IndexedWord> words = new LinkedHashSet<>();
        words.add(content);
        for (IndexedWord inner : clauses.exactly(content, "xcomp")) {
            words.add(inner);
            words.addAll(clauses.objects(inner));
        }
        words.addAll(clauses.objects(content));
        for (IndexedWord object : List.copyOf(words)) {
            if (Clauses.isNoun(object)) {
                words.addAll(clauses.behind(object, "of"));
            }
        }
        return List.copyOf(words);
    }

    private Set<String> contentWords(IndexedWord content) {
        Set<String> words = new LinkedHashSet<>();
        for (IndexedWord word : core(content)) {
            words.add(Clauses.lemma(word));
            for (String relation : List.of("compound", "amod")) {
                clauses.children(word, relation).forEach(c -> words.add(Clauses.lemma(c)));
            }
        }
        return words;
    }

    private boolean isOwnFuture(IndexedWord speech, IndexedWord complement, boolean negated) {
        if (!Clauses.isVerb(complement)) {
            return false; // "said it would be wrong to talk"
        }
        boolean isFuture = clauses.children(complement, "aux").stream()
                .map(a -> a.word().toLowerCase(Locale.ROOT))
                .anyMatch(a -> modality.isIn("future", a) || modality.isIn("conditional", a));
        if (Set.of("like", "love", "prefer", "want").contains(Clauses.lemma(complement))) {
            return false; // "would like to": a wish
        }
        return isFuture && isNegated(complement) == negated && isOwn(speech, complement);
    }

    private boolean isNegated(IndexedWord verb) {
        return clauses.children(verb, "advmod").stream()
                .anyMatch(a -> modality.isIn("negation", a.word().toLowerCase(Locale.ROOT)));
    }

    private boolean isOwn(IndexedWord speech, IndexedWord complement) {
        List<String> speakers = clauses.subjects(speech).stream()
                .flatMap(s -> parties.of(clauses, s).stream())
                .map(Party::actor)
                .toList();
        List<IndexedWord> subjects = new ArrayList<>(clauses.exactly(complement, "nsubj"));
        subjects.addAll(clauses.exactly(complement, "nsubj:pass"));
        return subjects.stream()
                .anyMatch(s -> s.tag().equals("PRP")
                        || parties.of(clauses, s).stream().anyMatch(p -> speakers.contains(p.actor())));
    }

    /** "A said that B had attacked its ships", "… that shots were fired at it" */
    private boolean isSuffered(IndexedWord speech, IndexedWord complement) {
        List<String> speakers = clauses.subjects(speech).stream()
                .flatMap(s -> parties.of(clauses, s).stream())
                .map(Party::actor)
                .toList();
        if (speakers.isEmpty()
                || isOwn(speech, complement)
                || clauses.children(complement, "aux").stream()
                        .anyMatch(a -> a.tag().equals("MD"))) {
            return false;
        }
        List<IndexedWord> victims = new ArrayList<>(clauses.objects(complement));
        victims.addAll(clauses.behind(complement, "at"));
        victims.addAll(clauses.behind(complement, "on"));
        victims.addAll(clauses.behind(complement, "against"));
        return victims.stream()
                .anyMatch(v -> Set.of("it", "itself", "themselves", "them").contains(Clauses.lemma(v))
                        || parties.of(clauses, v).stream().anyMatch(p -> speakers.contains(p.actor()))
                        || clauses.exactly(v, "nmod:poss").stream().anyMatch(o -> parties.of(clauses, o).stream()
                                .anyMatch(p -> speakers.contains(p.actor()))));
    }

    private boolean isObligationOfOther(IndexedWord speech, IndexedWord complement) {
        boolean isObligation = clauses.children(complement, "aux").stream()
                        .anyMatch(a -> Set.of("must", "should", "ought").contains(Clauses.lemma(a)))
                || (Set.of("have", "need").contains(Clauses.lemma(complement)) && clauses.has(complement, "xcomp"));
        return isObligation
                && !isOwn(speech, complement)
                && clauses.children(complement, "nsubj").stream().anyMatch(s -> parties.isSomebody(clauses, s));
    }

    /** "joined A for talks", where the parser hangs the talks on A. */
    private boolean isObject(IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return up != null && up.is("obj") && classes.of("motion").contains(Clauses.lemma(up.word()));
    }

    /** Tells whether a verb says no more than that its object takes place: "hold", "suffer", "continue". */
    boolean isLight(IndexedWord verb) {
        return modality.classOf(Clauses.lemma(verb), "VB")
                .filter(c -> c == PredicateClass.IMPLICATIVE || c == PredicateClass.CONTINUING)
                .isPresent();
    }

    /** Tells whether a verb says no more than that its subject takes place: "broke out", "struck", "began". */
    boolean merelyOccurs(IndexedWord verb, boolean isHazard) {
        boolean takesPlace =
                clauses.objects(verb).stream().anyMatch(o -> Clauses.lemma(o).equals("place"));
        String lemma = Clauses.lemma(verb) + (takesPlace ? " place" : "");
        return classes.of(isHazard ? "occurs" : "lasts").contains(lemma);
    }

    /** Returns the verb that carries a noun: "hold" of "hold talks", "arrived" of "arrived for talks". */
    private @Nullable IndexedWord carrier(IndexedWord noun) {
        Governor up = clauses.governor(noun);
        int steps = 0;
        while (up != null
                && steps++ < 3
                && !Clauses.isVerb(up.word())
                && (up.is("conj")
                        || (up.is("nmod:for") && isObject(up.word()))
                        || (up.is("nmod:of") && classes.of("transparent").contains(Clauses.lemma(up.word())))
                        || (up.is("nmod")
                                && modality.classOf(Clauses.lemma(up.word()), "NN")
                                        .filter(c -> c == PredicateClass.IMPLICATIVE)
                                        .isPresent()))) {
            up = clauses.governor(up.word());
        }
        if (up == null || !Clauses.isVerb(up.word())) {
            return null;
        }
        IndexedWord verb = up.word();
        String lemma = Clauses.lemma(verb);
        if (lemma.equals("come")
                && clauses.exactly(verb, "nsubj").stream()
                        .anyMatch(s -> Clauses.lemma(s).equals("it"))) {
            return null; // "when it comes to the conflict"
        }
        if (lemma.equals("bring") && !clauses.behind(verb, "before").isEmpty()) {
            return null; // "brought the test before the council"
        }
        Optional<PredicateClass> kind = modality.classOf(lemma, "VB");
        for (IndexedWord particle : clauses.children(verb, "compound:prt")) {
            kind = modality.classOf(lemma + " " + Clauses.lemma(particle), "VB")
                    .or(() -> modality.classOf(lemma, "VB"));
        }
        boolean carries = kind.filter(c -> c == PredicateClass.IMPLICATIVE
                        || c == PredicateClass.CONTINUING
                        || c == PredicateClass.INTENDING
                        || c == PredicateClass.CANCELLING)
                .isPresent();
        if (up.is("obj", "nsubj:pass") && (carries || classes.of("weigh").contains(lemma))) {
            return verb;
        }
        boolean moves = classes.of("motion").contains(lemma);
        return (up.relation().matches("(obl|nmod):(in|for|to|into|on|with)") && (moves || carries))
                        || (up.relation().matches("(obl|nmod):(after|at|from|during|following)") && moves)
                ? verb
                : null;
    }

    /** "discussed cooperation": neither cooperation nor a call for it; to stress one's support is to express it. */
    private boolean isTopicOf(IndexedWord verb, Trigger trigger) {
        return trigger.frame() != Frame.JUDGE && classes.of("topic").contains(Clauses.lemma(verb));
    }

    /** "demands an apology from B", "refused an offer by B": what somebody else does or is to do. */
    private boolean isCalledFor(Trigger trigger, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return up != null
                && up.is("obj", "nsubj:pass", "obl:for")
                && Clauses.isVerb(up.word())
                && !isTopicOf(up.word(), trigger)
                && modality.classOf(Clauses.lemma(up.word()), "VB")
                        .filter(c -> c == PredicateClass.SUPPOSING
                                || c == PredicateClass.DENYING
                                || c == PredicateClass.FAILING
                                || c == PredicateClass.REPORTING)
                        .isPresent();
    }

    /** Returns the lemmas that say what an object is: its head, the nouns before it, what it is a part or a sum of. */
    Set<String> objectWords(IndexedWord object) {
        Set<String> words = new LinkedHashSet<>();
        words.add(Clauses.lemma(object));
        kindOf(object).ifPresent(words::add);
        clauses.children(object, "compound").forEach(c -> words.add(Clauses.lemma(c)));
        clauses.children(object, "amod").forEach(a -> words.add(Clauses.lemma(a)));
        for (String preposition : List.of("of", "in")) {
            for (IndexedWord inner : clauses.exactly(object, "nmod:" + preposition)) {
                words.add(Clauses.lemma(inner));
                kindOf(inner).ifPresent(words::add);
                clauses.children(inner, "compound").forEach(c -> words.add(Clauses.lemma(c)));
            }
        }
        return words;
    }

    /** A name is no word of any list, but what bears it is: a person, a country. */
    private Optional<String> kindOf(IndexedWord name) {
        if (!name.tag().startsWith("NNP")) {
            return Optional.empty();
        }
        return "PERSON".equals(name.ner())
                ? Optional.of("named-person")
                : name.tag().equals("NNP") && parties.isCountry(clauses, name)
                        ? Optional.of("named-country")
                        : Optional.empty();
    }

    private static boolean hasAny(Set<String> words, Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }
}
