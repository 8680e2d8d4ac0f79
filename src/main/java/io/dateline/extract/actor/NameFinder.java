package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds names: those of the recogniser, put right by the gazetteer, and those of the gazetteer that it missed. */
final class NameFinder {
    private static final Pattern AFTER_BEARER = Pattern.compile("NN.*|POS|IN|HYPH|JJ|CD|VBN");
    private static final Set<String> BEFORE_PLACE = Set.of("DT", "IN", "TO", "RP");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2}|[A-Z]\\.[A-Z]\\.");
    private static final Set<String> COORDINATORS = Set.of("and", "or");
    private static final Set<Kind> NESTED =
            EnumSet.of(Kind.COUNTRY, Kind.NATIONALITY, Kind.CITY, Kind.REGION, Kind.CAPITAL);
    private static final Set<String> PAIRED = WordLists.of("of-a-pair");
    static final Set<String> WARSHIPS = WordLists.of("warship");
    private static final Set<Kind> NATIONAL = EnumSet.of(Kind.COUNTRY, Kind.NATIONALITY);
    /** "Manhattan Beach" lies not in Manhattan. */
    private static final Set<String> SETTLEMENTS = WordLists.of("settlement");

    private static final Set<String> DIRECTIONS = WordLists.of("directions");
    /** Words that tell a building or a body in most names, and are surnames after a first name. */
    private static final Set<String> SURNAMES = WordLists.of("surnames");

    /** Words at the end of a name that the recogniser takes for a body's, and that tell a site. */
    private static final Set<String> SITES = WordLists.of("sites");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final World world;
    private final Genders genders;
    private final NameShapes shapes;
    private final RecognisedSpans recogniser;
    private final TitledNames titled;
    private final BodyNames bodies;
    private final OverlookedNames overlooked;

    NameFinder(World world, Genders genders) {
        this.world = world;
        this.genders = genders;
        this.shapes = new NameShapes(world);
        this.recogniser = new RecognisedSpans(world, genders, shapes);
        this.titled = new TitledNames(world);
        this.bodies = new BodyNames(world, shapes);
        this.overlooked = new OverlookedNames(world, genders);
    }

    /** Returns the names of a sentence, outer before inner, in the order of the text. */
    List<Found> find(SentenceView s, String article) {
        if (NamelessLines.isOne(s)) {
            return new ArrayList<>();
        }
        List<Span> known = gazetteerSpans(s);
        List<Span> recognised = recogniser.of(s);
        List<Found> found = new ArrayList<>();
        List<Span> used = new ArrayList<>();
        for (Span span : recognised) {
            if (span.length() == 1 && world.people().alone(s.text(span.first())).isPresent()) {
                continue;
            }
            if (isJoinedByHyphen(s, span, known)) {
                continue;
            }
            Found ship = warship(s, article, span);
            if (ship != null && used.stream().noneMatch(u -> u.first() <= ship.last && ship.first <= u.last())) {
                used.add(new Span(ship.first, ship.last, span.type(), null));
                found.add(ship);
                continue;
            }
            if (span.type().equals("PERSON") && (isNameOfThing(s, span) || isPair(s, span)) || isVessel(s, span)) {
                used.add(span);
                continue;
            }
            resolveSpan(s, article, span, known, used, found);
        }
        for (Span span : known) {
            if (used.stream().noneMatch(u -> u.overlaps(span)) && isPlausible(s, span)) {
                used.add(span);
                found.add(named(s, article, span.first(), span.last(), span.entry()));
            }
        }
        for (int i = 1; i < s.size(); i++) {
            Found ship = warship(s, article, new Span(i, i + 1, "", null));
            if (ship != null && ship.first == i && s.isProper(i + 1) && isFree(i, ship.last, used, found)) {
                found.add(ship);
            }
        }
        addHalves(s, article, known, used, found);
        titled.add(s, article, used, found);
        bodies.add(s, article, used, found);
        overlooked.add(s, article, (first, last) -> isFree(first, last, used, found), found);
        found.sort(Comparator.<Found>comparingInt(f -> f.first)
                .thenComparing(Comparator.<Found>comparingInt(f -> f.last).reversed()));
        return found;
    }

    /** "San Jose-Acme": two names known on both sides of a hyphen. */
    private static boolean isJoinedByHyphen(SentenceView s, Span span, List<Span> known) {
        return known.stream()
                .anyMatch(k -> k.first() == span.first()
                        && k.last() + 2 <= span.last()
                        && s.text(k.last() + 1).equals("-")
                        && known.stream()
                                .anyMatch(other -> other.first() == k.last() + 2
                                        && other.last() == span.last()
                                        && other.entry() != null
                                        && k.entry() != null
                                        && other.entry().kind() != k.entry().kind()));
    }

    /** "USS Aldern" is nobody's name, with or without its prefix in what the recogniser saw. */
    private static @Nullable Found warship(SentenceView s, String article, Span span) {
        int prefix = Math.max(1, span.first() - 1);
        while (prefix < span.last() && !WARSHIPS.contains(s.text(prefix))) {
            prefix++;
        }
        if (prefix >= span.last() || !s.isCapitalised(prefix + 1)) {
            return null;
        }
        Found ship = new Found(s, article, prefix, span.last(), MentionType.ORGANIZATION, MentionForm.NAME);
        ship.entry = new GazetteerEntry(ship.text, Kind.ORGANIZATION, null, "MIL");
        return ship;
    }

    private static boolean isFree(int first, int last, List<Span> used, List<Found> found) {
        return used.stream().noneMatch(u -> u.first() <= last && first <= u.last())
                && found.stream().noneMatch(f -> f.first <= last && first <= f.last);
    }

    private List<Span> gazetteerSpans(SentenceView s) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i <= s.size(); ) {
            if (!startsName(s, i)) {
                i++;
                continue;
            }
            int start = i;
            if (isUnit(s, i)) {
                i++;
                continue;
            }
            var match = world.gazetteer().longestAt(s.words(), i - 1);
            if (match.isEmpty() && isShouted(s, i)) {
                match = world.gazetteer()
                        .named(capitalised(s.text(i)))
                        .map(e -> new io.dateline.ontology.PhraseIndex.Match<>(1, e));
            }
            if (match.isPresent()) {
                spans.add(new Span(
                        start, start + match.get().length() - 1, "", match.get().value()));
                i += match.get().length();
            } else {
                i++;
            }
        }
        return spans;
    }

    /** "The frigate Jean Bart", "hurricane Maria": what a person's name was given to. */
    private boolean isNameOfThing(SentenceView s, Span span) {
        int before = span.first() - 1;
        boolean article = before >= 1
                && s.lower(before).equals("the")
                && span.length() > 1
                && !AFTER_BEARER.matcher(s.tag(span.last() + 1)).matches();
        return article && !s.sentence().headline()
                || before >= 1
                        && s.tag(before).equals("NN")
                        && world.people().before(s.lower(before)).isPresent();
    }

    /** "The Alder-Boyd administration": two persons in one word. */
    private static boolean isPair(SentenceView s, Span span) {
        return span.length() > 2
                && span.last() < s.size()
                && s.text(span.first() + 1).equals("-")
                && s.isCapitalised(span.first() + 2)
                && PAIRED.contains(s.lower(span.last() + 1));
    }

    /** "Aboard the Merry Dawn"; but a warship acts. */
    private boolean isVessel(SentenceView s, Span span) {
        int before =
                span.first() - (span.first() > 1 && s.lower(span.first() - 1).equals("the") ? 2 : 1);
        return before >= 1
                && (s.lower(before).equals("aboard")
                        || before > 1
                                && s.lower(before).equals("board")
                                && s.lower(before - 1).equals("on"))
                && shapes.nameKind(s, span.first(), span.last()) == null
                && !WARSHIPS.contains(s.text(span.first()))
                && world.gazetteer().named(joined(s, span)).isEmpty();
    }

    private static boolean startsName(SentenceView s, int i) {
        char c = s.text(i).charAt(0);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || s.isProper(i)
                || s.lower(i).equals("al");
    }

    /** "8 GB": no country. */
    private static boolean isUnit(SentenceView s, int i) {
        return s.text(i).equals("GB") && s.tag(i - 1).equals("CD");
    }

    /** Tells a word in capitals of more letters than acronyms have. */
    private static boolean isShouted(SentenceView s, int i) {
        String text = s.text(i);
        return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private void resolveSpan(
            SentenceView s, String article, Span span, List<Span> known, List<Span> used, List<Found> found) {
        Span same = null;
        Span larger = null;
        List<Span> inside = new ArrayList<>();
        for (Span k : known) {
            if (k.first() == span.first() && k.last() == span.last()) {
                same = k;
            } else if (k.contains(span) && k.length() > span.length()) {
                larger = k;
            } else if (span.contains(k)) {
                inside.add(k);
            } else if (k.overlaps(span) && k.length() >= span.length()) {
                larger = k;
            }
        }
        if (larger != null) {
            if (used.stream().noneMatch(larger::overlaps)) {
                used.add(larger);
                found.add(named(s, article, larger.first(), larger.last(), larger.entry()));
            }
            return;
        }
        Found extended = extended(s, article, span);
        if (extended != null) {
            Span all = new Span(extended.first, extended.last, span.type(), null);
            if (used.stream().anyMatch(all::overlaps)) {
                return;
            }
            used.add(all);
            if (extended.nameKind != NameHead.Kind.THING) {
                found.add(extended);
            } else {
                for (Span k : known) {
                    if (all.contains(k) && k.entry() != null && k.entry().kind() == Kind.ORGANIZATION) {
                        found.add(named(s, article, k.first(), k.last(), k.entry()));
                    }
                }
            }
            if (!(extended.nameKind == NameHead.Kind.ORGANIZATION && span.type().equals("LOCATION"))) {
                addNested(s, article, all, known, found);
            }
            return;
        }
        if (used.stream().anyMatch(span::overlaps)) {
            return;
        }
        if (same != null
                && same.entry() != null
                && span.type().equals("LOCATION")
                && "BUS".equals(same.entry().sector())
                && s.lower(Math.max(1, span.first() - 1)).equals("the")) {
            // "the Amazon"
            used.add(span);
            found.add(unlisted(s, article, span));
            return;
        }
        if (same != null
                && same.entry() != null
                && !(span.type().equals("PERSON") && bearsPerson(s, span, same.entry()))) {
            used.add(span);
            found.add(named(s, article, span.first(), span.last(), same.entry()));
            return;
        }
        switch (span.type()) {
            case "PERSON" -> {
                Found called = calledAfter(s, article, span);
                if (called != null) {
                    used.add(new Span(called.first, called.last, span.type(), null));
                    found.add(called);
                    return;
                }
                used.add(span);
                found.add(new Found(s, article, span.first(), span.last(), MentionType.PERSON, MentionForm.NAME));
            }
            case "MISC" -> {
                for (Span k : inside) {
                    used.add(k);
                    found.add(named(s, article, k.first(), k.last(), k.entry()));
                }
            }
            default -> {
                used.add(span);
                if (span.type().equals("ORGANIZATION")
                        && span.length() > 1
                        && YEAR.matcher(s.text(span.last())).matches()) {
                    // "Craft Expo 2019"
                    addNested(s, article, span, known, found);
                    return;
                }
                Found name = unlisted(s, article, span);
                if (name.type == MentionType.PLACE && name.entry == null && !inside.isEmpty()) {
                    // "Eastern Ukraine" lies in Ukraine.
                    name.entry = direction(s, span, inside);
                }
                found.add(name);
                if (name.type != MentionType.PLACE || !DIRECTIONS.contains(s.lower(span.first()))) {
                    addNested(s, article, span, known, found);
                }
            }
        }
    }

    /** "Plains of Abraham", "Church of John the Baptist". */
    private @Nullable Found calledAfter(SentenceView s, String article, Span span) {
        int word = span.first() - 2;
        if (word < 1 || !s.text(span.first() - 1).equals("of") || !NameShapes.isNamePart(s, word)) {
            return null;
        }
        NameHead head = world.people().ending(s.text(word)).orElse(null);
        if (head == null || head.kind() == NameHead.Kind.THING) {
            return null;
        }
        int first = word;
        while (NameShapes.isNamePart(s, first - 1) && word - first < 2) {
            first--;
        }
        boolean body = head.kind() == NameHead.Kind.ORGANIZATION;
        Found name = new Found(
                s, article, first, span.last(), body ? MentionType.ORGANIZATION : MentionType.PLACE, MentionForm.NAME);
        name.nameKind = head.kind();
        return name;
    }

    private static @Nullable GazetteerEntry direction(SentenceView s, Span span, List<Span> inside) {
        GazetteerEntry inner = inside.get(inside.size() - 1).entry();
        return inner != null && inner.country() != null && DIRECTIONS.contains(s.lower(span.first()))
                ? new GazetteerEntry(joined(s, span), Kind.REGION, inner.country(), null)
                : null;
    }

    private static String joined(SentenceView s, Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = span.first(); i <= span.last(); i++) {
            text.append(i == span.first() ? "" : " ").append(s.text(i));
        }
        return text.toString();
    }

    /** Tells whether a name that the recogniser takes for a person's may be one, although it stands in the gazetteer. */
    private static boolean bearsPerson(SentenceView s, Span span, GazetteerEntry entry) {
        return switch (entry.kind()) {
            case CITY, REGION, FACILITY, WATER ->
                span.length() == 1 && (span.first() == 1 || !BEFORE_PLACE.contains(s.tag(span.first() - 1)));
            case PEOPLE, NATIONALITY ->
                span.length() == 1
                        && s.tag(span.first()).equals("NNP")
                        && !s.tag(Math.max(span.first() - 1, 1)).equals("DT")
                        && !s.tag(span.first() + 1).startsWith("NN");
            default -> false;
        };
    }

    private void addNested(SentenceView s, String article, Span span, List<Span> known, List<Found> found) {
        boolean settlement = SETTLEMENTS.contains(s.text(span.last()));
        for (Span k : known) {
            if (span.contains(k)
                    && k.length() < span.length()
                    && k.entry() != null
                    && NESTED.contains(k.entry().kind())
                    && (!settlement || NATIONAL.contains(k.entry().kind()))) {
                found.add(named(s, article, k.first(), k.last(), k.entry()));
            }
        }
    }

    private Found unlisted(SentenceView s, String article, Span span) {
        boolean place = span.type().equals("LOCATION");
        if (!place && isPersonLike(s, span)) {
            return new Found(s, article, span.first(), span.last(), MentionType.PERSON, MentionForm.NAME);
        }
        Found name = new Found(
                s,
                article,
                span.first(),
                span.last(),
                place ? MentionType.PLACE : MentionType.ORGANIZATION,
                MentionForm.NAME);
        NameHead.Kind kind = shapes.nameKind(s, span.first(), span.last());
        if (kind == NameHead.Kind.ORGANIZATION) {
            name.type = MentionType.ORGANIZATION;
        } else if (!place
                && kind != null
                && (kind == NameHead.Kind.REGION || kind == NameHead.Kind.WATER || SITES.contains(s.text(span.last())))
                && span.length() > 1) {
            name.type = MentionType.PLACE;
            name.nameKind = kind;
        } else if (kind != null && kind != NameHead.Kind.THING && place) {
            name.nameKind = kind;
        }
        return name;
    }

    /** "Dries Mertens": a first name and one or two more words, none of which tells a body. */
    private boolean isPersonLike(SentenceView s, Span span) {
        if (span.length() < 2 || span.length() > 3 || shapes.nameKind(s, span.first(), span.last()) != null) {
            return false;
        }
        for (int i = span.first(); i <= span.last(); i++) {
            String text = s.text(i);
            if (!s.isProper(i)
                    || i > span.first() && text.equals(text.toUpperCase(Locale.ROOT))
                    || world.people().group(s.lower(i)).isPresent()) {
                return false;
            }
        }
        // "JK Rowling"
        boolean initials = span.length() == 2
                && INITIALS.matcher(s.text(span.first())).matches()
                && world.gazetteer().named(s.text(span.first())).isEmpty();
        return initials || genders.of(s.text(span.first())).isPresent();
    }

    /** Widens a name to the words around it that tell that it is something else: "Hotel President Wilson", "Booker Prize". */
    private @Nullable Found extended(SentenceView s, String article, Span span) {
        int first = span.first();
        int last = span.last();
        NameHead.Kind kind = null;
        int left = span.first() - 1;
        while (left >= 1 && s.isProper(left) && span.first() - left <= 4) {
            var opening = world.people().opening(s.text(left));
            boolean club = opening.isPresent()
                    && left == span.first() - 1
                    && world.people().ending(s.text(left)).isEmpty();
            if (opening.isPresent()
                    && (span.type().equals("PERSON") || club || opening.get().kind() != NameHead.Kind.ORGANIZATION)) {
                first = left;
                kind = opening.get().kind();
            }
            left--;
        }
        int right = span.last() + 1;
        while (right <= s.size() && s.isProper(right) && right - span.last() <= 4 && s.isCapitalised(right)) {
            var ending = world.people().ending(s.text(right));
            if (ending.isPresent()) {
                last = right;
                kind = ending.get().kind();
            }
            right++;
        }
        if (kind == null) {
            NameHead.Kind own = shapes.nameKind(s, span.first(), span.last());
            boolean wrong = own != null
                    && (span.type().equals("PERSON") ? !endsWithSurname(s, span) : own == NameHead.Kind.THING);
            if (!wrong) {
                return null;
            }
            kind = own;
        }
        MentionType type = kind == NameHead.Kind.ORGANIZATION ? MentionType.ORGANIZATION : MentionType.PLACE;
        Found name = new Found(s, article, first, last, type, MentionForm.NAME);
        name.nameKind = kind;
        return name;
    }

    private boolean endsWithSurname(SentenceView s, Span span) {
        return SURNAMES.contains(s.text(span.last()))
                && genders.of(s.text(span.first())).isPresent();
    }

    /** Tells whether a name that only the gazetteer knows is one here, rather than a common word with a capital. */
    private boolean isPlausible(SentenceView s, Span span) {
        GazetteerEntry entry = span.entry();
        if (entry == null) {
            return false;
        }
        boolean proper = false;
        boolean adjective = false;
        for (int i = span.first(); i <= span.last(); i++) {
            proper |= s.isProper(i);
            adjective |= s.tag(i).startsWith("JJ");
        }
        String ner = s.token(span.first()).ner();
        boolean otherwise = ner != null && (ner.equals("DATE") || ner.equals("TIME") || ner.equals("DURATION"));
        if (otherwise) {
            return false;
        }
        switch (entry.kind()) {
            case COUNTRY, NATIONALITY, PEOPLE, CAPITAL, METONYM -> {
                return proper
                        || adjective
                        || span.length() > 1
                        || s.tag(span.first()).startsWith("NN");
            }
            default -> {
                if (span.length() > 1) {
                    return proper;
                }
                boolean inName = s.isProper(span.first() - 1) && s.isCapitalised(span.first() - 1)
                        || s.isProper(span.last() + 1) && s.isCapitalised(span.last() + 1) && !ownsWhatFollows(s, span);
                String text = s.text(span.first());
                boolean acronym = text.length() >= 3 && text.equals(text.toUpperCase(Locale.ROOT)) && !isAllCapitals(s);
                boolean noun = proper
                        || (span.first() > 1
                                && s.tag(span.first()).startsWith("NN")
                                && !s.sentence().headline());
                boolean numbered = Character.isDigit(text.charAt(0)) && text.length() > 2; // "76ers"
                return acronym
                        || numbered
                        || (noun
                                && s.isCapitalised(span.first())
                                && (!inName || s.sentence().headline()));
            }
        }
    }

    /** "The Acme Chief Executive Officer", "the Acme Developers Conference": a body, and what is its own. */
    private boolean ownsWhatFollows(SentenceView s, Span span) {
        if (span.entry() == null || span.entry().kind() != Kind.ORGANIZATION) {
            return false;
        }
        int next = span.last() + 1;
        int last = next;
        while (NameShapes.isNamePart(s, last + 1)) {
            last++;
        }
        boolean thing = last > next
                && world.people()
                        .ending(s.text(last))
                        .filter(head -> head.kind() == NameHead.Kind.THING)
                        .isPresent();
        return thing || world.people().roleAt(s.lowerWords(), next - 1).isPresent();
    }

    private static boolean isAllCapitals(SentenceView s) {
        for (int i = 1; i <= s.size(); i++) {
            if (s.text(i).chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    private Found named(SentenceView s, String article, int first, int last, @Nullable GazetteerEntry entry) {
        if (entry == null) {
            throw new IllegalArgumentException("a gazetteer span without entry");
        }
        MentionType type =
                switch (entry.kind()) {
                    case COUNTRY -> MentionType.COUNTRY;
                    case NATIONALITY -> MentionType.NATIONALITY;
                    case PEOPLE -> peopleType(s, last);
                    case CAPITAL, CITY, REGION, FACILITY, WATER, METONYM -> MentionType.PLACE;
                    case ORGANIZATION -> MentionType.ORGANIZATION;
                };
        Found name = new Found(s, article, first, last, type, MentionForm.NAME);
        name.entry = entry;
        if (type == MentionType.COUNTRY
                && isModifier(s, name)
                && !s.tag(name.head).startsWith("NNP")) {
            name.type = MentionType.NATIONALITY;
        }
        return name;
    }

    /** "Russian troops" has an adjective, "the Russians" and "a Russian" people. */
    private static MentionType peopleType(SentenceView s, int last) {
        return s.tag(last).startsWith("JJ") || s.tag(last + 1).startsWith("NN")
                ? MentionType.NATIONALITY
                : MentionType.GROUP;
    }

    private static boolean isModifier(SentenceView s, Found name) {
        return s.governor(name.head)
                .filter(e -> e.is("amod") || e.is("compound"))
                .isPresent();
    }

    /** "North" of "North and South Korea". */
    private void addHalves(SentenceView s, String article, List<Span> known, List<Span> used, List<Found> found) {
        for (Span k : known) {
            int first = k.first() - 2;
            if (k.length() != 2
                    || first < 1
                    || !COORDINATORS.contains(s.lower(k.first() - 1))
                    || !DIRECTIONS.contains(s.lower(first))
                    || !DIRECTIONS.contains(s.lower(k.first()))
                    || s.lower(first).equals(s.lower(k.first()))) {
                continue;
            }
            Span half = new Span(first, first, "", null);
            GazetteerEntry whole = world.gazetteer()
                    .named(s.text(first) + " " + s.text(k.last()))
                    .orElse(null);
            if (whole == null) {
                continue;
            }
            boolean bare = found.removeIf(f -> f.first == first && f.last == first && f.entry == null);
            if (bare || used.stream().noneMatch(half::overlaps)) {
                used.add(half);
                found.add(named(s, article, first, first, whole));
            }
        }
    }
}
