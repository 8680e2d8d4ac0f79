package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.PhraseIndex.Match;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.RoleWord.Gender;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds titles before names, descriptions ("the Russian envoy", "separatists") and pronouns. */
final class DescriptionFinder {
    private static final Pattern GOES_ON = Pattern.compile("NN.*|JJ.*|HYPH|CD|VBN|CC");
    private static final Set<String> BEFORE_HEAD = Set.of("POS", "JJ", "NN", "NNP", ",", "CC");
    private static final Set<String> OPENS_PHRASE = Set.of("CD", "DT", "PRP$");
    private static final Set<String> TELLERS = WordLists.of("tellers");
    private static final Set<String> TOLD_OF = WordLists.of("told-of");
    private static final Set<String> AGE = Set.of("-", "year", "old");
    private static final int AGE_TOKENS = 4;
    private static final Set<String> INSIDE_PHRASE = WordLists.of("inside-phrase");
    private static final Set<String> PAST_WORDS = WordLists.of("past-words");
    private static final Set<String> BETWEEN_OWNER_AND_TITLE = WordLists.of("between-owner-and-title");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Map<String, Gender> GENDERED = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> THING_PRONOUNS = Set.of("it", "its", "itself");
    private static final Set<String> SPEECH_PRONOUNS = WordLists.of("speech-pronouns");
    /** Words that stand for who works there in the singular, and for buildings, goods or money in the plural. */
    private static final Set<String> NO_ACTORS = WordLists.of("no-actors");

    /** Abbreviations behind a company's name, whose full stop the name may lack. */
    private static final Set<String> COMPANY_FORMS = WordLists.of("company-forms");

    private static final Set<String> FESTIVE = WordLists.of("festive");

    private static final Set<String> MANNER = WordLists.of("manner");
    private static final Pattern PHRASE_TAG =
            Pattern.compile("DT|PDT|JJ[RS]?|NN.*|CD|POS|PRP\\$|VBG|VBN|HYPH|\\$|RB[RS]?");
    private static final Set<String> SOMEBODY = Set.of("a", "an", "one", "another");
    private static final Set<String> NOUN = Set.of("NN", "NNP");
    private static final int LONGEST_TITLE = 7;
    private static final int LONGEST_PHRASE = 9;

    private final World world;
    private final CountedPeople counted;
    private final RoleWord person;

    DescriptionFinder(World world) {
        this.world = world;
        this.counted = new CountedPeople(world);
        this.person = world.people().role("person").orElseThrow();
    }

    /** Sets the titles of the names of persons. */
    void findTitles(SentenceView s, String article, List<Found> names) {
        for (Found name : names) {
            if (name.type != MentionType.PERSON || !name.isName()) {
                continue;
            }
            int end = name.first - 1;
            for (int round = 0; round < 2 && end >= 1; round++) {
                int start = titleStart(s, end, names);
                if (start < 0) {
                    break;
                }
                int last = end;
                RoleWord word = roleAt(s, start, last);
                boolean verb = s.tag(last).startsWith("VB"); // "we will miss Jo Roe"
                if (word == null || verb || word.kind() == RoleWord.Kind.KIN && !s.isProper(start)) {
                    break;
                }
                Found before = ownerBefore(s, start, names);
                Found owner =
                        before == null && word.kind() == RoleWord.Kind.OFFICE ? ownerBehind(s, name, names) : before;
                if (word.gender() != null) {
                    name.gender = word.gender();
                }
                if (isPast(s, start)) {
                    name.past = true;
                }
                name.titles.add(0, new Found.Title(word, s.textBetween(article, start, last), owner, start, last));
                end = joinedTitle(s, start, word, names);
            }
            addTitleWithComplement(s, article, name, names);
        }
        names.removeIf(name -> names.stream().anyMatch(person -> isInTitle(name, person)));
    }

    /** "Interior" of "Interior Minister Ana Roy": no body. */
    private static boolean isInTitle(Found name, Found person) {
        return name.type == MentionType.ORGANIZATION
                && name.entry == null
                && person.titles.stream()
                        .anyMatch(title ->
                                title.owner() != name && title.first() <= name.first && name.last <= title.last());
    }

    /**
     * Returns where the title before another one ends: "CEO" of "Acme CEO and co-founder Jo Roe", "Israeli Deputy Premier and
     * Defence Minister Jo Roe"; but "the mayor and coach Jo Roe" are two.
     */
    private int joinedTitle(SentenceView s, int start, RoleWord word, List<Found> names) {
        int end = start - 1;
        if (end < 2 || !s.lower(end).equals("and") || word.gender() != null) {
            return end;
        }
        int first = titleStart(s, end - 1, names);
        RoleWord joined = first < 0 ? null : roleAt(s, first, end - 1);
        boolean alone = joined != null && joined.gender() == null && joined.kind() != RoleWord.Kind.KIN;
        Found owner = alone ? ownerBefore(s, first, names) : null;
        if (owner == null) {
            return end;
        }
        boolean ofBody = owner.type == MentionType.ORGANIZATION && !"GOV".equals(word.sector());
        boolean ofState = owner.type == MentionType.NATIONALITY
                && s.isCapitalised(first)
                && s.isCapitalised(start)
                && !s.tag(owner.first - 1).equals("DT");
        return ofBody || ofState ? end - 1 : end;
    }

    /** "Ambassador to the United States Hamdullah Mohib", "Prime Minister of Israel Benjamin Netanyahu". */
    private void addTitleWithComplement(SentenceView s, String article, Found name, List<Found> names) {
        if (!name.titles.isEmpty()) {
            return;
        }
        Found body = names.stream()
                .filter(f -> f.last == name.first - 1 && isOwner(f))
                .findFirst()
                .orElse(null);
        if (body == null) {
            return;
        }
        int i = body.first - 1;
        if (s.lower(Math.max(i, 1)).equals("the")) {
            i--;
        }
        if (i < 2
                || !(s.lower(i).equals("to")
                        || s.lower(i).equals("of")
                        || s.lower(i).equals("for"))) {
            return;
        }
        int start = titleStart(s, i - 1, names);
        if (start < 0) {
            return;
        }
        RoleWord word = roleAt(s, start, i - 1);
        if (word == null || word.kind() == RoleWord.Kind.KIN) {
            return;
        }
        Found sender = ownerBefore(s, start, names);
        name.titles.add(new Found.Title(
                word, s.textBetween(article, start, i - 1), sender == null ? body : sender, start, i - 1));
    }

    private int titleStart(SentenceView s, int end, List<Found> names) {
        int longest = -1;
        for (int start = end; start >= 1 && end - start < LONGEST_TITLE; start--) {
            if (roleAt(s, start, end) != null) {
                int from = start;
                boolean overName =
                        names.stream().anyMatch(f -> f.type == MentionType.PERSON && f.first <= end && f.last >= from);
                if (!overName) {
                    longest = start;
                }
            }
        }
        return longest;
    }

    private @Nullable RoleWord roleAt(SentenceView s, int first, int last) {
        return world.people()
                .roleAt(s.lowerWords(), first - 1)
                .filter(m -> m.length() == last - first + 1)
                .map(Match::value)
                .orElse(null);
    }

    private static @Nullable Found ownerBefore(SentenceView s, int titleStart, List<Found> names) {
        int i = titleStart - 1;
        while (i >= 1
                && (BETWEEN_OWNER_AND_TITLE.contains(s.lower(i)) || s.tag(i).equals("POS"))) {
            i--;
        }
        if (i > 1 && s.text(i).equals(".") && COMPANY_FORMS.contains(s.lower(i - 1))) {
            i--;
        }
        int end = i;
        Found best = null;
        for (Found f : names) {
            if (f.last == end && isOwner(f) && (best == null || f.first < best.first)) {
                best = f;
            }
        }
        return best;
    }

    /** "Peru" of "President Ana Roy of Peru". */
    private static @Nullable Found ownerBehind(SentenceView s, Found name, List<Found> names) {
        if (name.last + 2 > s.size() || !s.lower(name.last + 1).equals("of")) {
            return null;
        }
        int first = name.last + (s.lower(name.last + 2).equals("the") ? 3 : 2);
        return names.stream()
                .filter(f -> f.first == first || f.first == first - 1)
                .filter(f -> f.type == MentionType.COUNTRY || f.type == MentionType.ORGANIZATION)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPast(SentenceView s, int start) {
        for (int i = start - 1; i >= 1 && i >= start - 3; i--) {
            if (PAST_WORDS.contains(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isOwner(Found f) {
        if (!f.isName()) {
            return false;
        }
        if (f.type == MentionType.ORGANIZATION || f.type == MentionType.COUNTRY || f.type == MentionType.NATIONALITY) {
            return true;
        }
        GazetteerEntry entry = f.entry;
        return entry != null
                && switch (entry.kind()) {
                    case CAPITAL, METONYM, CITY, REGION -> true;
                    default -> false;
                };
    }

    /** Returns descriptions of people and bodies, and pronouns, in the order of the text. */
    List<Found> find(SentenceView s, String article, List<Found> names) {
        List<Found> found = new ArrayList<>();
        int after = 0;
        for (int i = 1; i <= s.size(); i++) {
            if (i <= after) {
                continue;
            }
            Found pronoun = pronoun(s, article, i);
            if (pronoun != null) {
                found.add(pronoun);
                continue;
            }
            int here = i;
            Found name = names.stream().filter(n -> n.covers(here)).findFirst().orElse(null);
            if (name != null) {
                Found somebody = ofNation(s, article, i, name);
                if (somebody != null) {
                    found.add(somebody);
                }
                continue;
            }
            Found description = s.tag(i).equals("CD") ? ofAge(s, article, i) : null;
            if (description != null) {
                found.add(description);
                after = description.last;
                continue;
            }
            description = counted.at(s, article, i);
            if (description == null) {
                description = description(s, article, i, names);
            }
            if (description != null) {
                found.add(description);
                after = Math.max(after, coreEnd(s, i));
            }
        }
        found.forEach(f -> f.ownerPronoun = ownerPronoun(f, found));
        return found;
    }

    /** "An Australian was arrested": somebody of whom no more than the nationality is told. */
    private @Nullable Found ofNation(SentenceView s, String article, int i, Found name) {
        int first = i;
        while (first > 1 && s.tag(first - 1).startsWith("JJ")) {
            first--;
        }
        boolean somebody = name.type == MentionType.NATIONALITY
                && name.first == i
                && name.last == i
                && NOUN.contains(s.tag(i))
                && first > 1
                && SOMEBODY.contains(s.lower(first - 1))
                && (i == s.size()
                        || !GOES_ON.matcher(s.tag(i + 1)).matches()
                                && !s.text(i + 1).equals("-"));
        if (!somebody) {
            return null;
        }
        Found found = new Found(s, article, first - 1, i, i, MentionType.PERSON, MentionForm.NOMINAL);
        found.role = person;
        found.owner = name;
        return found;
    }

    /** "The 40-year-old said": somebody named before. */
    private static @Nullable Found ofAge(SentenceView s, String article, int i) {
        int last = i;
        while (last < s.size() && last < i + AGE_TOKENS && AGE.contains(s.lower(last + 1))) {
            last++;
        }
        boolean age = s.lower(i - 1 < 1 ? 1 : i - 1).equals("the")
                && s.lower(last).endsWith("old")
                && !GOES_ON.matcher(s.tag(last + 1)).matches();
        if (!age) {
            return null;
        }
        Found found = new Found(s, article, i - 1, last, MentionType.PERSON, MentionForm.NOMINAL);
        found.definite = true;
        return found;
    }

    private int coreEnd(SentenceView s, int start) {
        int role = world.people()
                .roleAt(s.lowerWords(), start - 1)
                .map(Match::length)
                .orElse(1);
        int group = world.people()
                .groupAt(s.lowerWords(), start - 1)
                .map(Match::length)
                .orElse(1);
        return start + Math.max(role, group) - 1;
    }

    private static @Nullable Found ownerPronoun(Found f, List<Found> found) {
        return found.stream()
                .filter(p -> p.form == MentionForm.PRONOUN && f.form == MentionForm.NOMINAL && f.covers(p.head))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Found pronoun(SentenceView s, String article, int i) {
        if (!s.tag(i).startsWith("PRP")) {
            return null;
        }
        String word = s.lower(i);
        boolean speech = SPEECH_PRONOUNS.contains(word);
        if (!speech
                && !GENDERED.containsKey(word)
                && !PLURAL_PRONOUNS.contains(word)
                && !THING_PRONOUNS.contains(word)) {
            return null;
        }
        MentionType type = PLURAL_PRONOUNS.contains(word)
                ? MentionType.GROUP
                : THING_PRONOUNS.contains(word) ? MentionType.ORGANIZATION : MentionType.PERSON;
        Found pronoun = new Found(s, article, i, i, i, type, MentionForm.PRONOUN);
        pronoun.gender = GENDERED.get(word);
        pronoun.plural = PLURAL_PRONOUNS.contains(word);
        return pronoun;
    }

    private @Nullable Found description(SentenceView s, String article, int i, List<Found> names) {
        String tag = s.tag(i);
        if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("VBG") && !tag.equals("CD")) {
            return null;
        }
        Match<RoleWord> role = world.people().roleAt(s.lowerWords(), i - 1).orElse(null);
        Match<GroupWord> group = world.people().groupAt(s.lowerWords(), i - 1).orElse(null);
        if (role == null && group == null) {
            if (!tag.equals("NNS")) {
                return null;
            }
            RoleWord singular = world.people().role(s.lemma(i)).orElse(null);
            GroupWord body = world.people().group(s.lemma(i)).orElse(null);
            if (singular == null
                    && body != null
                    && body.kind() == GroupWord.Kind.BODY
                    && !NO_ACTORS.contains(body.words())) {
                // "both delegations"
                return phrase(
                        s, article, i, i, null, new GroupWord(s.lower(i), GroupWord.Kind.PEOPLE, body.sector()), names);
            }
            if (singular == null
                    || singular.kind() == RoleWord.Kind.OFFICE
                            && singular.words().equals("general")) {
                return null;
            }
            GroupWord plural = new GroupWord(s.lower(i), GroupWord.Kind.PEOPLE, singular.sector());
            return phrase(s, article, i, i, null, plural, names);
        }
        boolean asRole = role != null
                && (group == null
                        || role.length() > group.length()
                        || role.length() == group.length() && !isBodyHere(s, i, role, group, names));
        int last = i + (asRole && role != null ? role.length() : group == null ? 1 : group.length()) - 1;
        return phrase(
                s,
                article,
                i,
                last,
                asRole && role != null ? role.value() : null,
                asRole || group == null ? null : group.value(),
                names);
    }

    /** "The broadcaster" is a body unless somebody's name stands beside it. */
    private static boolean isBodyHere(
            SentenceView s, int i, Match<RoleWord> role, Match<GroupWord> group, List<Found> names) {
        if (group.value().kind() != GroupWord.Kind.BODY) {
            return false;
        }
        int last = i + role.length() - 1;
        return !isPersonNamed(last + 1, names)
                && names.stream()
                        .noneMatch(n -> n.type == MentionType.PERSON
                                && (n.first == last + 2 && s.text(last + 1).equals(",")
                                        || n.last < i
                                                && i - n.last <= 5
                                                && s.text(n.last + 1).equals(",")));
    }

    private @Nullable Found phrase(
            SentenceView s,
            String article,
            int first,
            int last,
            @Nullable RoleWord role,
            @Nullable GroupWord group,
            List<Found> names) {
        int head = s.head(first, last);
        // The tagger takes "general" of "secretary-general" for an adjective.
        boolean wholeTitle = role != null && last > first;
        if (!s.tag(head).startsWith("NN")
                && !wholeTitle
                && !(group != null && s.tag(head).startsWith("JJ") && isNominal(s, head))) {
            return null;
        }
        if (names.stream().anyMatch(n -> n.covers(head))) {
            return null;
        }
        if (role != null
                && role.kind() == RoleWord.Kind.KIN
                && s.isProper(head)
                && s.isCapitalised(head)
                && !s.sentence().headline()) {
            return null;
        }
        if (isTitleOfName(s, first, last, names)) {
            return null;
        }
        if (role != null && isIdle(s, first, last)
                || group != null && (isManner(s, first, last) || isOccasion(s, first, last))) {
            return null;
        }
        if (s.governor(head)
                        .filter(e -> e.is("compound") && e.governor() > last && !isTold(s, last, e.governor()))
                        .isPresent()
                && !(role != null && isPersonNamed(last + 1, names))
                && !(group != null && opensTitle(s, group, last, names))) {
            return null;
        }
        boolean ofTitle = group != null && opensTitle(s, group, last, names);
        boolean ofName =
                role != null && names.stream().anyMatch(n -> n.type == MentionType.PERSON && n.last == first - 1);
        int start = withOwner(s, ofTitle || ofName ? first : phraseStart(s, head, first), first, names);
        MentionType type = role != null ? MentionType.PERSON : groupType(group);
        Found found = new Found(s, article, start, last, head, type, MentionForm.NOMINAL);
        found.role = role;
        found.group = group;
        found.gender = role == null ? null : role.gender();
        found.plural = group != null && group.kind() == GroupWord.Kind.PEOPLE;
        found.definite = isDefinite(s, start, last, names) || ofTitle;
        if (role != null && role.kind() == RoleWord.Kind.OFFICE && s.isProper(head) && !isIndefinite(s, start)) {
            found.definite = true;
        }
        found.past = isPast(s, first);
        found.owner = owner(s, start, first, last, names);
        if (role != null && found.owner != null && found.owner.last + 1 == first) {
            // "Treasury secretary"
            found.role = world.people()
                    .role(found.owner.lower() + " " + role.words())
                    .filter(r -> "GOV".equals(r.sector()))
                    .orElse(role);
        }
        return found;
    }

    /** "On board", "in public", "at school". */
    private static boolean isManner(SentenceView s, int first, int last) {
        return first == last
                && s.tag(first).equals("NN")
                && s.tag(first - 1).equals("IN")
                && MANNER.contains(s.lower(first));
    }

    /** "At the office Christmas party": no political one. */
    private static boolean isOccasion(SentenceView s, int first, int last) {
        return first == last && s.lemma(first).equals("party") && FESTIVE.contains(s.lower(first - 1));
    }

    /** "Head over heels", "shot in the head": a role word that nobody fills. */
    private static boolean isIdle(SentenceView s, int first, int last) {
        return first == last
                && s.lower(first).equals("head")
                && !BEFORE_HEAD.contains(s.tag(first - 1))
                && !s.lower(Math.min(last + 1, s.size())).equals("of")
                && !s.isProper(last + 1);
    }

    private static boolean isPersonNamed(int first, List<Found> names) {
        return names.stream().anyMatch(n -> n.first == first && n.type == MentionType.PERSON);
    }

    /** "Company" of "company chairwoman Jo Roe": the body that was named before. */
    private static boolean opensTitle(SentenceView s, GroupWord group, int i, List<Found> names) {
        return group.kind() == GroupWord.Kind.BODY
                && s.tag(i).equals("NN")
                && !NO_ACTORS.contains(group.words())
                && !group.words().equals("business")
                && !s.tag(i - 1).equals("CC")
                && names.stream()
                        .anyMatch(n -> !n.titles.isEmpty() && n.titles.get(0).first() == i + 1);
    }

    private static MentionType groupType(@Nullable GroupWord group) {
        if (group == null) {
            return MentionType.GROUP;
        }
        return switch (group.kind()) {
            case STATE, COUNTRY -> MentionType.COUNTRY;
            case BODY -> MentionType.ORGANIZATION;
            case PEOPLE -> MentionType.GROUP;
        };
    }

    private static boolean isNominal(SentenceView s, int head) {
        return s.governor(head)
                .filter(e -> e.relation().startsWith("nsubj") || e.is("obj") || e.is("obl") || e.is("nmod"))
                .isPresent();
    }

    /** Tells a title with capitals; "coach" in "coach Ann Lee" is a description as well. */
    private static boolean isTitleOfName(SentenceView s, int first, int last, List<Found> names) {
        for (Found name : names) {
            if (name.type == MentionType.PERSON
                    && !name.titles.isEmpty()
                    && first >= name.titles.get(0).first()
                    && last < name.first) {
                return s.isProper(last) && s.isCapitalised(last)
                        || s.isCapitalised(first)
                        || s.sentence().headline();
            }
        }
        return false;
    }

    /** Takes in the owner that stands right before the words, where the parser saw no phrase: "the NATO chief". */
    private static int withOwner(SentenceView s, int start, int first, List<Found> names) {
        if (start < first) {
            return start;
        }
        for (Found n : names) {
            if (n.last == first - 1 && isOwner(n)) {
                return n.first > 1 && s.tag(n.first - 1).equals("DT") ? n.first - 1 : n.first;
            }
        }
        return start;
    }

    private static int phraseStart(SentenceView s, int head, int first) {
        int start = first;
        boolean grown = true;
        while (grown && start > 1) {
            grown = false;
            if (opensWithAge(s, start)) {
                start -= AGE_TOKENS;
                grown = true;
                continue;
            }
            int before = start - 1;
            if (isTold(s, before, head)) {
                break;
            }
            if (head - before > LONGEST_PHRASE
                    || !PHRASE_TAG.matcher(s.tag(before)).matches()) {
                break;
            }
            for (Edge e : s.governors(before)) {
                if (e.governor() >= start
                        && e.governor() <= Math.max(head, first) + LONGEST_PHRASE
                        && INSIDE_PHRASE.contains(relation(e))) {
                    start = before;
                    grown = true;
                    break;
                }
                // "'s" hangs on the owner, which stands before it.
                if (e.is("case") && s.tag(before).equals("POS") && start - 2 >= 1) {
                    start = before;
                    grown = true;
                    break;
                }
            }
        }
        while (start < first
                && (s.tag(start).equals("POS")
                        || s.tag(start).equals(",")
                        || s.tag(start).startsWith("RB")
                        || s.tag(start).equals("HYPH")
                        || s.tag(start).equals("``")
                        || s.tag(start).equals("IN")
                        || s.tag(start).equals("VBG") && OPENS_PHRASE.contains(s.tag(start + 1)))) {
            start++;
        }
        return start;
    }

    /** "The man police say is armed": of whom the next word tells, with no "whom". */
    private static boolean isTold(SentenceView s, int token, int teller) {
        return token + 1 == teller
                && TOLD_OF.contains(s.lower(token))
                && TELLERS.contains(s.lower(teller))
                && (s.tag(teller + 1).startsWith("VB") || s.tag(teller + 1).equals("MD"));
    }

    /** "61-year-" before "old man". */
    private static boolean opensWithAge(SentenceView s, int start) {
        return start > AGE_TOKENS
                && s.lower(start).equals("old")
                && s.text(start - 1).equals("-")
                && s.lower(start - 2).equals("year")
                && s.tag(start - AGE_TOKENS).equals("CD");
    }

    private static String relation(Edge e) {
        return e.is("nmod") && e.specific().equals("poss") ? "nmod:poss" : e.relation();
    }

    private static boolean isIndefinite(SentenceView s, int start) {
        return s.lower(start).equals("a")
                || s.lower(start).equals("an")
                || s.lower(start).equals("another");
    }

    private static boolean isDefinite(SentenceView s, int start, int last, List<Found> names) {
        for (int i = start; i <= last; i++) {
            int here = i;
            if (DEFINITE.contains(s.lower(i))
                    || s.tag(i).equals("POS")
                    || s.tag(i).equals("PRP$")) {
                return names.stream().noneMatch(n -> n.covers(here));
            }
        }
        return false;
    }

    private static @Nullable Found owner(SentenceView s, int start, int first, int last, List<Found> names) {
        Found before = null;
        for (Found n : names) {
            if (isOwner(n) && n.first >= start && n.last < first && (before == null || n.last > before.last)) {
                before = n;
            }
        }
        if (before != null) {
            return before;
        }
        int i = last + 1;
        if (i <= s.size() && Set.of("of", "from", "at", "for", "in").contains(s.lower(i))) {
            i++;
            while (i <= s.size() && (s.lower(i).equals("the") || s.lower(i).equals("neighboring"))) {
                i++;
            }
            for (Found n : names) {
                if (n.first == i && isOwner(n)) {
                    return n;
                }
            }
        }
        return null;
    }
}
