package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.model.Modality;
import io.dateline.ontology.ModalityLexicon;
import io.dateline.ontology.PredicateClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what a word names has happened: from the tense, auxiliaries and negation of its clause, the modifiers of a
 * noun, and then word by word up the governors, each of which may put it into doubt (FactBank, Saurí and Pustejovsky 2009).
 * When in doubt it has not happened.
 */
final class ModalityReader {
    private static final int HIGHEST = 12;

    private final ModalityLexicon lexicon;

    ModalityReader(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Modality read(Clauses clauses, IndexedWord trigger) {
        return read(clauses, trigger, 0);
    }

    private Modality read(Clauses clauses, IndexedWord word, int height) {
        if (height > HIGHEST) {
            return Modality.HAPPENED;
        }
        if (word.tag().equals("IN") && lexicon.isIn("condition", Clauses.lemma(word))) {
            return Modality.HYPOTHETICAL;
        }
        return isPredicate(clauses, word) ? ofVerb(clauses, word, height) : ofNoun(clauses, word, height);
    }

    private static boolean isPredicate(Clauses clauses, IndexedWord word) {
        return Clauses.isVerb(word) || clauses.has(word, "cop");
    }

    private Modality ofVerb(Clauses clauses, IndexedWord verb, int height) {
        Modality own = clause(clauses, verb);
        if (height == 0 && own == Modality.HAPPENED && hasNegatedObject(clauses, verb)) {
            own = Modality.DENIED;
        }
        Governor up = clauses.governor(verb);
        if (up == null) {
            return own;
        }
        IndexedWord above = up.word();
        boolean isBare = !clauses.has(verb, "aux") && verb.tag().matches("VB|VBG|VBN");
        if (up.is("conj")) {
            Modality first = read(clauses, above, height + 1);
            if (isBare && !clauses.has(verb, "nsubj")) {
                return strongest(own == Modality.PLANNED ? Modality.HAPPENED : own, first);
            }
            return isConditional(clauses, above) ? strongest(own, Modality.HYPOTHETICAL) : own;
        }
        if (up.is("acl:relcl", "parataxis", "root")) {
            return own;
        }
        if (up.is("advcl")) {
            String preposition = up.relation().substring(up.relation().indexOf(':') + 1);
            if (lexicon.isIn("negative-preposition", preposition) || isReplaced(clauses, verb, up)) {
                return Modality.DENIED;
            }
            if (lexicon.isIn("unreal-preposition", preposition)) {
                return strongest(own, Modality.HYPOTHETICAL);
            }
        }
        Optional<PredicateClass> kind =
                isGranted(clauses, above) || (up.is("acl") && isInfinitive(clauses, verb) && clauses.isRanked(above))
                        ? Optional.of(PredicateClass.IMPLICATIVE)
                        : classOf(clauses, above);
        if (up.is("ccomp", "xcomp", "acl", "csubj", "dep")
                || up.relation().matches("advcl:(of|from|to|for|in|with|at|about|on|by)")) {
            if (isInfinitive(clauses, verb) && clauses.has(above, "iobj")) {
                kind = kind.map(k ->
                        k == PredicateClass.IMPLICATIVE ? PredicateClass.SUPPOSING : k); // "gave B a month to leave"
            }
            if (kind.isPresent() && !(up.is("acl") && verb.tag().equals("VBN"))) {
                return strongest(
                        under(clauses, kind.get(), above, own, isFinite(clauses, verb), up, height),
                        ofObject(clauses, verb, above, own, up, height));
            }
            if (up.is("ccomp", "acl:to")
                    || clauses.children(verb, "mark").stream()
                            .anyMatch(m -> Clauses.lemma(m).equals("to"))) {
                if (up.is("ccomp")) {
                    return own;
                }
                // an infinitive under a word of no known class: a purpose or a possibility
                Modality higher = read(clauses, above, height + 1);
                return strongest(
                        isNominal(above) && !clauses.has(above, "cop") ? Modality.HYPOTHETICAL : Modality.PLANNED,
                        higher);
            }
            Modality higher = isBare ? read(clauses, above, height + 1) : own;
            // "to identify those killed": they are to be identified, not to be killed; "could rebuild the towns freed
            // in May"
            boolean isKnown = higher == Modality.PLANNED
                    || (higher == Modality.HYPOTHETICAL
                            && clauses.children(above, "det").stream()
                                    .anyMatch(d -> Clauses.lemma(d).matches("the|those|these|this|that")));
            return strongest(own, up.is("acl", "dep") && verb.tag().equals("VBN") && isKnown ? own : higher);
        }
        if (up.is("advcl")) {
            if (isInfinitive(clauses, verb)) {
                return strongest(Modality.PLANNED, read(clauses, above, height + 1));
            }
            if (isBare) {
                return strongest(own, read(clauses, above, height + 1));
            }
            return isWhen(clauses, verb) ? strongest(own, asYetUnreal(clauses, above)) : own;
        }
        if (Clauses.isVerb(verb) && up.is("nmod", "obl", "nsubj", "obj")) {
            return strongest(own, ofNoun(clauses, verb, height + 1));
        }
        return own;
    }

    /** "before it returns to the accord", "when he meets B" */
    private boolean isWhen(Clauses clauses, IndexedWord verb) {
        return verb.tag().matches("VB[PZ]")
                && Stream.of("mark", "advmod")
                        .flatMap(relation -> clauses.children(verb, relation).stream())
                        .anyMatch(word -> word.index() < verb.index() && lexicon.isIn("when", Clauses.lemma(word)));
    }

    /** What a clause in the present with "when" or "before" tells is as far ahead as what it goes with. */
    private Modality asYetUnreal(Clauses clauses, IndexedWord main) {
        boolean isAhead = clauses.children(main, "aux").stream()
                .map(aux -> aux.word().toLowerCase(java.util.Locale.ROOT))
                .anyMatch(aux -> lexicon.isIn("future", aux) || lexicon.isIn("conditional", aux));
        Modality higher = clause(clauses, main);
        return higher == Modality.DENIED ? isAhead ? Modality.PLANNED : Modality.HAPPENED : unreal(higher);
    }

    /** "rather than attack", "instead of attacking" */
    private static boolean isReplaced(Clauses clauses, IndexedWord verb, Governor up) {
        return clauses.children(verb, "advmod").stream()
                        .anyMatch(a -> Clauses.lemma(a).equals("rather") && up.is("advcl:than"))
                || clauses.children(verb, "cc").stream()
                        .anyMatch(c -> Clauses.lemma(c).equals("instead")
                                || Clauses.lemma(c).equals("rather"));
    }

    /** "has plans to invade", where the parser hangs the infinitive on the verb and not on the plans. */
    private Modality ofObject(
            Clauses clauses, IndexedWord verb, IndexedWord above, Modality own, Governor up, int height) {
        Modality found = Modality.HAPPENED;
        if (isInfinitive(clauses, verb) && Clauses.isVerb(above)) {
            for (IndexedWord object : clauses.exactly(above, "obj")) {
                Optional<PredicateClass> kind = lexicon.classOf(Clauses.lemma(object), object.tag())
                        .filter(k -> !isGranted(clauses, object))
                        .filter(k -> k == PredicateClass.INTENDING
                                || k == PredicateClass.SUPPOSING
                                || k == PredicateClass.FAILING);
                if (kind.isPresent() && object.index() < verb.index()) {
                    found = strongest(found, under(clauses, kind.get(), object, own, false, up, height));
                }
            }
        }
        return found;
    }

    /** "had an opportunity to meet", "have had the honour of meeting": politely, that it came about. */
    private boolean isGranted(Clauses clauses, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return lexicon.isIn("granted", Clauses.lemma(noun))
                && up != null
                && up.is("obj")
                && Clauses.lemma(up.word()).equals("have")
                && up.word().tag().matches("VBD|VBN")
                && clauses.children(noun, "det").stream().noneMatch(d -> lexicon.isIn("negation", Clauses.lemma(d)))
                && clause(clauses, up.word()) == Modality.HAPPENED;
    }

    /** "fired no missiles", "threatens nobody". */
    private boolean hasNegatedObject(Clauses clauses, IndexedWord verb) {
        return clauses.objects(verb).stream()
                .anyMatch(o -> lexicon.isIn("negation", Clauses.lemma(o))
                        || clauses.exactly(o, "det").stream()
                                .anyMatch(d -> lexicon.isIn("negation", Clauses.lemma(d))));
    }

    /** "It was wrong to claim that …", "rejected claims that …": what is claimed is not so. */
    private boolean isFalse(Clauses clauses, IndexedWord report) {
        Governor up = clauses.governor(report);
        return up != null
                && (isInfinitive(clauses, report) && lexicon.isIn("falsehood", Clauses.lemma(up.word()))
                        || Clauses.isNoun(report) && up.is("obj", "nsubj:pass") && denies(clauses, up.word()));
    }

    /** "denied that an invasion was imminent" */
    private boolean isDenied(Clauses clauses, IndexedWord clause) {
        Governor up = clauses.governor(clause);
        return up != null && up.is("ccomp") && denies(clauses, up.word());
    }

    private boolean denies(Clauses clauses, IndexedWord verb) {
        return Clauses.isVerb(verb)
                && classOf(clauses, verb)
                        .filter(kind -> kind == PredicateClass.DENYING)
                        .isPresent()
                && clause(clauses, verb) != Modality.DENIED;
    }

    private static boolean isFinite(Clauses clauses, IndexedWord verb) {
        return verb.tag().matches("VB[DPZ]") || clauses.has(verb, "aux") || clauses.has(verb, "cop");
    }

    private static boolean isNominal(IndexedWord word) {
        return Clauses.isNoun(word);
    }

    private static boolean isInfinitive(Clauses clauses, IndexedWord verb) {
        return verb.tag().equals("VB")
                && clauses.children(verb, "mark").stream()
                        .anyMatch(m -> Clauses.lemma(m).equals("to"));
    }

    private Optional<PredicateClass> classOf(Clauses clauses, IndexedWord word) {
        String lemma = Clauses.lemma(word);
        if (Clauses.isVerb(word)) {
            for (IndexedWord particle : clauses.children(word, "compound:prt")) {
                Optional<PredicateClass> phrasal = lexicon.classOf(lemma + " " + Clauses.lemma(particle), "VB");
                if (phrasal.isPresent()) {
                    return phrasal;
                }
            }
            for (String preposition : List.of("for", "on", "off", "to", "out")) {
                if (lexicon.classOf(lemma + " " + preposition, "VB").isPresent()
                        && clauses.hasParticle(word, preposition)) {
                    return lexicon.classOf(lemma + " " + preposition, "VB");
                }
            }
            Optional<PredicateClass> participle = lexicon.classOf(word.word().toLowerCase(java.util.Locale.ROOT), "JJ");
            Optional<PredicateClass> verb = lexicon.classOf(lemma, "VB");
            // "is committed to", "is prepared to": rather the adjective
            return word.tag().equals("VBN") && clauses.has(word, "aux:pass")
                    ? participle.or(() -> verb)
                    : verb.or(() -> participle);
        }
        return lexicon.classOf(lemma, word.tag());
    }

    /** Returns what becomes of something under a predicate of a class. */
    private Modality under(
            Clauses clauses,
            PredicateClass kind,
            IndexedWord above,
            Modality own,
            boolean isFinite,
            Governor up,
            int height) {
        Modality higher = read(clauses, above, height + 1);
        // an infinitive is as real as what governs it makes it
        Modality inner = isFinite || own != Modality.PLANNED ? own : Modality.HAPPENED;
        switch (kind) {
            case IMPLICATIVE:
                return up.is("ccomp") && isFinite ? own : strongest(inner, higher);
            case CONTINUING:
                return higher == Modality.HAPPENED ? strongest(Modality.ONGOING, inner) : strongest(inner, higher);
            case REPORTING:
                return isFalse(clauses, above) ? Modality.DENIED : own;
            case INTENDING:
                return strongest(
                        Modality.PLANNED, strongest(own, higher == Modality.ONGOING ? Modality.HAPPENED : higher));
            case SUPPOSING:
                return higher == Modality.DENIED && own != Modality.DENIED
                        ? Modality.HYPOTHETICAL
                        : strongest(Modality.HYPOTHETICAL, own);
            case DENYING:
                return higher == Modality.DENIED || higher == Modality.HYPOTHETICAL
                        ? Modality.HYPOTHETICAL
                        : Modality.DENIED;
            case FAILING:
                return higher == Modality.DENIED
                        ? Modality.HAPPENED
                        : higher == Modality.HYPOTHETICAL || higher == Modality.PLANNED
                                ? Modality.HYPOTHETICAL
                                : Modality.DENIED;
            case CANCELLING:
                return higher == Modality.DENIED
                        ? Modality.PLANNED
                        : higher == Modality.HYPOTHETICAL ? Modality.HYPOTHETICAL : Modality.CANCELLED;
        }
        return own;
    }

    /** "discussed a truce", but "discussed the attack". */
    private boolean isMereTopic(Clauses clauses, IndexedWord verb, IndexedWord topic) {
        return lexicon.isIn("discussing", Clauses.lemma(verb))
                && topic.tag().equals("NN")
                && clauses.children(topic, "det").stream()
                        .anyMatch(d -> Clauses.lemma(d).matches("an?"));
    }

    /** "had been about to attack", where the parser makes one verb of it all. */
    private static boolean isAboutTo(Clauses clauses, IndexedWord verb) {
        return verb.tag().equals("VB")
                && clauses.has(verb, "cop")
                && clauses.children(verb, "advmod").stream()
                        .anyMatch(w -> Clauses.lemma(w).equals("about"))
                && clauses.children(verb, "mark").stream()
                        .anyMatch(w -> Clauses.lemma(w).equals("to"));
    }

    /** Reads a clause by itself: auxiliaries, tense, negation, condition. */
    private Modality clause(Clauses clauses, IndexedWord verb) {
        boolean isNegated = isNegated(clauses, verb);
        if (isAboutTo(clauses, verb) && !isNegated) {
            return Modality.PLANNED;
        }
        boolean isFuture = false;
        boolean isModal = false;
        boolean isBe = false;
        boolean isPresentBe = false;
        for (IndexedWord aux : clauses.children(verb, "aux")) {
            String word = aux.word().toLowerCase(java.util.Locale.ROOT);
            if (lexicon.isIn("future", word)) {
                isFuture = true;
            } else if (lexicon.isIn("conditional", word) && aux.tag().equals("MD")) {
                if (isReported(clauses, verb) || isSoon(clauses, verb)) {
                    isFuture = true;
                } else {
                    isModal = true;
                }
            } else if (lexicon.isIn("modal", word)) {
                isModal = true;
            } else if (Clauses.lemma(aux).equals("be")) {
                isBe = true;
                isPresentBe = isPresentBe || aux.tag().matches("VBP|VBZ|VBN");
            }
        }
        if (isConditional(clauses, verb) || isQuestion(clauses, verb) || isDoubted(clauses, verb)) {
            return Modality.HYPOTHETICAL;
        }
        if (isToCome(clauses, verb)) {
            // "are to be freed"; "were to have met" did not
            return clauses.children(verb, "aux").stream()
                            .anyMatch(a -> Clauses.lemma(a).equals("have"))
                    ? Modality.HYPOTHETICAL
                    : isNegated ? Modality.DENIED : Modality.PLANNED;
        }
        if (isNegated) {
            return isModal ? Modality.HYPOTHETICAL : Modality.DENIED;
        }
        if (isModal) {
            return Modality.HYPOTHETICAL;
        }
        if (isFuture) {
            return Modality.PLANNED;
        }
        if (verb.tag().equals("VBG") && isBe) {
            return isPresentBe ? Modality.ONGOING : Modality.HAPPENED;
        }
        if (verb.tag().matches("VBP|VBZ") && !clauses.sentence().headline()) {
            return Modality.ONGOING;
        }
        if (isBe && isInfinitive(clauses, verb)) {
            return Modality.PLANNED; // "are to meet"
        }
        if (verb.tag().equals("VB") && !clauses.has(verb, "aux")) {
            Governor up = clauses.governor(verb);
            if (up == null) {
                // "Russia to send troops" in a heading; else an imperative
                return isInfinitive(clauses, verb)
                        ? Modality.PLANNED
                        : clauses.has(verb, "nsubj") ? Modality.HAPPENED : Modality.HYPOTHETICAL;
            }
            return isInfinitive(clauses, verb) ? Modality.PLANNED : Modality.HAPPENED;
        }
        return Modality.HAPPENED;
    }

    /** "is to leave", "are to be freed" */
    private static boolean isToCome(Clauses clauses, IndexedWord verb) {
        return clauses.children(verb, "mark").stream()
                        .anyMatch(m -> Clauses.lemma(m).equals("to"))
                && (clauses.children(verb, "aux").stream().anyMatch(ModalityReader::isFiniteBe)
                        || clauses.children(verb, "cop").stream().anyMatch(ModalityReader::isFiniteBe));
    }

    private static boolean isFiniteBe(IndexedWord word) {
        return Clauses.lemma(word).equals("be") && word.tag().matches("VB[DPZ]");
    }

    /** "allegedly attacked", "had A attacked, …" */
    private boolean isDoubted(Clauses clauses, IndexedWord verb) {
        boolean isInverted = clauses.children(verb, "aux").stream()
                .anyMatch(a -> a.word().equals("Had")
                        && clauses.children(verb, "nsubj").stream().anyMatch(s -> s.index() > a.index()));
        return isInverted
                || clauses.children(verb, "advmod").stream()
                        .anyMatch(a -> lexicon.isIn("unsure", a.word().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "He said it would leave": a future seen from the past. */
    private boolean isReported(Clauses clauses, IndexedWord verb) {
        Governor up = clauses.governor(verb);
        while (up != null && up.is("conj")) {
            up = clauses.governor(up.word());
        }
        return up != null
                && up.is("ccomp")
                && classOf(clauses, up.word())
                        .filter(c -> c == PredicateClass.REPORTING
                                || c == PredicateClass.IMPLICATIVE
                                || c == PredicateClass.INTENDING)
                        .isPresent();
    }

    /** "Talks would resume soon": what somebody has told, without a word of it. */
    private boolean isSoon(Clauses clauses, IndexedWord verb) {
        return clauses.children(verb, "advmod").stream().anyMatch(a -> lexicon.isIn("soon", Clauses.lemma(a)));
    }

    private boolean isConditional(Clauses clauses, IndexedWord verb) {
        return clauses.children(verb, "mark").stream()
                .map(Clauses::lemma)
                .anyMatch(m -> lexicon.isIn("condition", m)
                        && !(m.equals("until") && verb.tag().equals("VBD")));
    }

    private static boolean isQuestion(Clauses clauses, IndexedWord verb) {
        List<edu.stanford.nlp.ling.CoreLabel> tokens = clauses.sentence().tokens();
        return tokens.get(tokens.size() - 1).word().equals("?") && clauses.governor(verb) == null;
    }

    private boolean isNegated(Clauses clauses, IndexedWord word) {
        for (String relation : List.of("advmod", "neg", "det", "cc:preconj", "cc")) {
            for (IndexedWord child : clauses.children(word, relation)) {
                String said = child.word().toLowerCase(java.util.Locale.ROOT);
                if ((lexicon.isIn("negation", said) && !isNoMoreThan(clauses, child))
                        || (relation.equals("advmod") && isMissed(clauses, word, said))) {
                    return true;
                }
            }
        }
        for (IndexedWord subject : clauses.children(word, "nsubj")) {
            if (clauses.children(subject, "cc:preconj").stream()
                    .anyMatch(c -> lexicon.isIn("negation", Clauses.lemma(c)))) {
                return true; // "neither A nor B left"
            }
            if (lexicon.isIn("negation", Clauses.lemma(subject))
                    || clauses.children(subject, "det").stream()
                            .anyMatch(d -> lexicon.isIn("negation", Clauses.lemma(d)))) {
                return true;
            }
        }
        return clauses.children(word, "mark").stream()
                .anyMatch(m -> Clauses.lemma(m).equals("without"));
    }

    /** "no more than a promise": that much at least. */
    private static boolean isNoMoreThan(Clauses clauses, IndexedWord negation) {
        List<String> next = Stream.of(1, 2)
                .flatMap(step -> clauses.word(negation.index() + step).stream())
                .map(w -> w.word().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return next.size() == 2
                && next.get(0).matches("more|less|fewer|later|earlier|better")
                && next.get(1).equals("than");
    }

    /** "nearly attacked", "has yet to attack" */
    private boolean isMissed(Clauses clauses, IndexedWord word, String adverb) {
        return Clauses.isVerb(word)
                && (lexicon.isIn("nearly", adverb)
                        || (adverb.equals("instead")
                                && clauses.children(word, "advmod").stream().anyMatch(a -> clauses.has(a, "fixed")))
                        || (adverb.equals("yet")
                                && clauses.children(word, "mark").stream()
                                        .anyMatch(m -> Clauses.lemma(m).equals("to"))));
    }

    /** "will deplore the attack", "to avenge his killing", "a reply to the demand": whoever does so takes it for a fact. */
    private boolean isPresupposed(Clauses clauses, IndexedWord noun, Governor up) {
        boolean isFact = up.is("obj", "nsubj:pass") && lexicon.isIn("factive", Clauses.lemma(up.word()));
        boolean isAnswered = up.is("nmod:to", "obl:to")
                && clauses.children(noun, "case").stream()
                        .flatMap(to -> clauses.word(to.index() - 1).stream())
                        .anyMatch(answer -> lexicon.isIn("answer", Clauses.lemma(answer)));
        return (isFact || isAnswered)
                && (clauses.has(noun, "nmod:poss")
                        || clauses.children(noun, "det").stream()
                                .anyMatch(d -> Clauses.lemma(d).matches("the|this|that|these|those")));
    }

    private Modality ofNoun(Clauses clauses, IndexedWord noun, int height) {
        Modality own = modified(clauses, noun);
        Governor up = clauses.governor(noun);
        if (up == null) {
            return doubtful(clauses, noun, own, null);
        }
        IndexedWord above = up.word();
        if (up.is("conj")) {
            return strongest(own, read(clauses, above, height + 1));
        }
        String preposition = up.relation().contains(":")
                ? up.relation().substring(up.relation().indexOf(':') + 1)
                : "";
        if (up.is("obl", "nmod", "advcl")) {
            if (lexicon.isIn("negative-preposition", preposition)) {
                return strongest(own, Modality.DENIED);
            }
            if (lexicon.isIn("unreal-preposition", preposition)) {
                return strongest(own, Modality.HYPOTHETICAL);
            }
        }
        if (up.is("nmod") && List.of("DATE", "TIME").contains(String.valueOf(above.ner()))) {
            return own; // "on Wednesday during the ceremony"
        }
        if (isPresupposed(clauses, noun, up)) {
            return own;
        }
        if (up.is("obj") && isMereTopic(clauses, above, noun)) {
            return strongest(own, Modality.HYPOTHETICAL);
        }
        Optional<PredicateClass> kind = classOf(clauses, above);
        if (!isPredicate(clauses, above)) {
            if (up.is("nmod", "acl", "amod", "obl", "appos", "dep")
                    && kind.isPresent()
                    && !up.is("nmod:poss")
                    && kind.get() != PredicateClass.IMPLICATIVE
                    && kind.get() != PredicateClass.REPORTING) {
                return under(clauses, kind.get(), above, own, own != Modality.PLANNED, up, height);
            }
            Modality higher = up.is("nmod:poss", "appos") ? Modality.HAPPENED : read(clauses, above, height + 1);
            return strongest(own, higher == Modality.DENIED ? Modality.HYPOTHETICAL : higher);
        }
        if (clauses.has(above, "cop") && up.is("nsubj")) {
            Modality higher = clause(clauses, above);
            if (kind.filter(k -> k == PredicateClass.INTENDING).isPresent()) {
                return strongest(own, higher == Modality.DENIED ? Modality.DENIED : Modality.PLANNED);
            }
            if (lexicon.isIn("unreal", Clauses.lemma(above))) {
                return strongest(own, isDenied(clauses, above) ? Modality.DENIED : Modality.HYPOTHETICAL);
            }
            return higher == Modality.HYPOTHETICAL || higher == Modality.PLANNED
                    ? strongest(own, Modality.HYPOTHETICAL)
                    : own;
        }
        Modality higher = read(clauses, above, height + 1);
        boolean isSubjectOfPast = up.is("nsubj:pass")
                && clauses.exactly(above, "xcomp").stream().anyMatch(x -> clauses.children(x, "aux").stream()
                        .anyMatch(a -> Clauses.lemma(a).equals("have")));
        if (isSubjectOfPast) {
            return own; // "the outbreak is believed to have killed thousands"
        }
        if (higher == Modality.DENIED && lexicon.isIn("verifying", Clauses.lemma(above))) {
            return strongest(own, Modality.HYPOTHETICAL);
        }
        if (up.is("obj", "nsubj:pass")
                || (up.is("obl")
                        && kind.isPresent()
                        && up.relation().matches("obl:(for|to|in|into|from|of|on|with|against)"))) {
            if (kind.isPresent()
                    && (kind.get() == PredicateClass.DENYING
                            || kind.get() == PredicateClass.FAILING
                            || kind.get() == PredicateClass.CANCELLING)
                    && lexicon.isIn("said-noun", Clauses.lemma(noun))
                    && !(Clauses.lemma(above).equals("deny")
                            && classOf(clauses, noun)
                                    .filter(k -> k == PredicateClass.INTENDING)
                                    .isPresent())) {
                return own; // "refused the offer of A", "delayed a proposal": it was made; but "denied any plan"
            }
            if (kind.isPresent()) {
                boolean staysPlanned = up.is("obl") || lexicon.isIn("announcing", Clauses.lemma(above));
                Modality result =
                        under(clauses, kind.get(), above, own, own != Modality.PLANNED || staysPlanned, up, height);
                return kind.get() == PredicateClass.REPORTING
                        ? doubtful(clauses, noun, strongest(own, unreal(higher)), up)
                        : result;
            }
            return strongest(own, higher == Modality.ONGOING ? Modality.HAPPENED : higher);
        }
        if (up.is("nsubj")) {
            boolean isSaid = lexicon.isIn("said-noun", Clauses.lemma(noun)) && clauses.has(noun, "nmod:poss");
            if ((higher == Modality.DENIED || isSaid) && !lexicon.isIn("occurring", Clauses.lemma(above))) {
                return own; // "A's offer would halve it"
            }
            if (higher == Modality.PLANNED && !lexicon.isIn("occurring", Clauses.lemma(above))) {
                return doubtful(clauses, noun, own, up);
            }
            return strongest(own, higher);
        }
        boolean isPresupposed =
                up.relation().matches("obl:(during|after|following|since|amid|despite|because_of|due_to)")
                        && (higher != Modality.PLANNED || isFirstInLong(clauses, noun));
        return doubtful(clauses, noun, isPresupposed ? own : strongest(own, unreal(higher)), up);
    }

    /** "will leave, after the first talks in two weeks" */
    private static boolean isFirstInLong(Clauses clauses, IndexedWord noun) {
        return clauses.isRanked(noun)
                && Stream.of("nmod:in", "nmod:since", "nmod:for")
                        .flatMap(relation -> clauses.exactly(noun, relation).stream())
                        .anyMatch(time -> List.of("DURATION", "DATE").contains(String.valueOf(time.ner())));
    }

    /** An adjunct of something denied is not denied with it; of something planned or supposed it is in doubt too. */
    private static Modality unreal(Modality higher) {
        return higher == Modality.HYPOTHETICAL || higher == Modality.PLANNED ? higher : Modality.HAPPENED;
    }

    /** A bare or indefinite "invasion" that nobody carries out is an idea, not an event. */
    private Modality doubtful(Clauses clauses, IndexedWord noun, Modality read, @Nullable Governor up) {
        if (read != Modality.HAPPENED || !lexicon.isIn("doubtful-noun", Clauses.lemma(noun))) {
            return read;
        }
        boolean isDefinite = clauses.has(noun, "nmod:poss")
                || clauses.children(noun, "det").stream()
                        .anyMatch(d -> Clauses.lemma(d).matches("the|this|that|these|those|both|each|every"))
                || clauses.has(noun, "nummod")
                || noun.tag().equals("NNS")
                || clauses.sentence().headline();
        boolean isAdjunct = up == null || up.is("obl", "nmod");
        return isDefinite
                        || (isAdjunct
                                && up != null
                                && up.relation().matches("(obl|nmod):(in|during|after|following|since|by)"))
                ? read
                : Modality.HYPOTHETICAL;
    }

    private Modality modified(Clauses clauses, IndexedWord noun) {
        Modality found = Modality.HAPPENED;
        for (String relation : List.of("amod", "det", "advmod", "compound")) {
            for (IndexedWord child : clauses.children(noun, relation)) {
                String word = child.word().toLowerCase(java.util.Locale.ROOT);
                if (lexicon.isIn("negation", word) && !isNoMoreThan(clauses, child)) {
                    found = strongest(found, Modality.DENIED);
                } else if (lexicon.isIn("unreal", word)) {
                    found = strongest(found, Modality.HYPOTHETICAL);
                } else if (lexicon.isIn("planned", word)) {
                    found = strongest(found, Modality.PLANNED);
                } else if (lexicon.isIn("cancelled", word)) {
                    found = strongest(found, Modality.CANCELLED);
                }
            }
        }
        return found;
    }

    private static Modality strongest(Modality one, Modality other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case HAPPENED -> 0;
            case ONGOING -> 1;
            case PLANNED -> 2;
            case HYPOTHETICAL -> 3;
            case DENIED -> 4;
            case CANCELLED -> 5;
        };
    }
}
