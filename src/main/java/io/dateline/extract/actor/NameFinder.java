package io.dateline.extract.actor;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds names: those of the recogniser, put right by the gazetteer, and those of the gazetteer that it missed. */
final class NameFinder {
    private static final Set<Kind> NESTED =
            EnumSet.of(Kind.COUNTRY, Kind.NATIONALITY, Kind.CITY, Kind.REGION, Kind.CAPITAL);
    private static final Set<String> PAIRED = WordLists.of("of-a-pair");
    private static final Set<String> WARSHIPS = WordLists.of("warship");
    private static final Set<Kind> NATIONAL = EnumSet.of(Kind.COUNTRY, Kind.NATIONALITY);
    /** "Manhattan Beach" lies not in Manhattan. */
    private static final Set<String> SETTLEMENTS = WordLists.of("settlement");

    private static final Set<String> INNER_WORDS = WordLists.of("inner-words");
    private static final Set<String> DIRECTIONS = WordLists.of("directions");
    private static final int LONGEST_NAME = 12;
    /** What stands after a hyphen and makes no part of a name: "Trump-backed". */
    private static final Set<String> AFTER_HYPHEN = WordLists.of("after-hyphen");
    /** Words that tell a building or a body in most names, and are surnames after a first name. */
    private static final Set<String> SURNAMES = WordLists.of("surnames");

    /** Words at the end of a name that the recogniser takes for a body's, and that tell a site. */
    private static final Set<String> SITES = WordLists.of("sites");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> LINKS = Set.of("of", "for");

    /** A stretch of tokens that may be a name. */
    private record Span(
            int first, int last, String type, @Nullable GazetteerEntry entry) {
        boolean contains(Span other) {
            return first <= other.first && other.last <= last;
        }

        boolean overlaps(Span other) {
            return first <= other.last && other.first <= last;
        }

        int length() {
            return last - first + 1;
        }
    }

    private final World world;
    private final Genders genders;
    private final OverlookedNames overlooked;

    NameFinder(World world, Genders genders) {
        this.world = world;
        this.genders = genders;
        this.overlooked = new OverlookedNames(world, genders);
    }

    /** Returns the names of a sentence, outer before inner, in the order of the text. */
    List<Found> find(SentenceView s, String article) {
        if (NamelessLines.isOne(s)) {
            return new ArrayList<>();
        }
        List<Span> known = gazetteerSpans(s);
        List<Span> recognised = withBodies(s, withOfficeholders(s, recognisedSpans(s)));
        List<Found> found = new ArrayList<>();
        List<Span> used = new ArrayList<>();
        for (Span span : recognised) {
            if (span.length() == 1 && world.people().alone(s.text(span.first)).isPresent()) {
                continue;
            }
            if (span.type.equals("PERSON") && (isNameOfThing(s, span) || isPair(s, span)) || isVessel(s, span)) {
                used.add(span);
                continue;
            }
            resolveSpan(s, article, span, known, used, found);
        }
        for (Span span : known) {
            if (used.stream().noneMatch(u -> u.overlaps(span)) && isPlausible(s, span)) {
                used.add(span);
                found.add(named(s, article, span.first, span.last, span.entry));
            }
        }
        addHalves(s, article, known, used, found);
        addSurnameFirst(s, article, used, found);
        addTitled(s, article, used, found);
        addBodies(s, article, used, found);
        overlooked.add(s, article, (first, last) -> isFree(first, last, used, found), found);
        found.sort(Comparator.<Found>comparingInt(f -> f.first)
                .thenComparing(Comparator.<Found>comparingInt(f -> f.last).reversed()));
        return found;
    }

    private static boolean isFree(int first, int last, List<Span> used, List<Found> found) {
        return used.stream().noneMatch(u -> u.first <= last && first <= u.last)
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

    /** Puts the full names of officeholders in the place of what the recogniser saw of them. */
    private List<Span> withOfficeholders(SentenceView s, List<Span> recognised) {
        List<Span> spans = new ArrayList<>(recognised);
        for (int i = 1; i <= s.size(); i++) {
            if (!s.isCapitalised(i) || isTitle(s, i)) {
                continue;
            }
            int start = i;
            var match = world.officeholders().nameAt(s.words(), i - 1);
            if (match.isPresent()) {
                int end = start + match.get().length() - 1;
                boolean longer =
                        spans.stream().anyMatch(k -> k.first <= start && end <= k.last && k.length() > end - start + 1);
                if (!longer) {
                    spans.removeIf(k -> k.first <= end && start <= k.last);
                    spans.add(new Span(start, end, "PERSON", null));
                }
                i = end;
            }
        }
        spans.sort(Comparator.comparingInt(Span::first));
        return spans;
    }

    /** Joins what the recogniser tears: "Council for the Protection of Old Mills" is one name. */
    private List<Span> withBodies(SentenceView s, List<Span> recognised) {
        if (s.sentence().headline() && isInTitleCase(s)) {
            return recognised;
        }
        List<Span> spans = recognised;
        for (int i = 1; i <= s.size(); i++) {
            boolean part = isNamePart(s, i) || i > 1 && s.isCapitalised(i) && s.tag(i).equals("NN");
            if (!part || !isBodyWord(s, i) || !LINKS.contains(s.text(Math.min(i + 1, s.size())))) {
                continue;
            }
            int end = i;
            while (end - i < LONGEST_NAME) {
                int next = end + 1;
                if (next > s.size()) {
                    break;
                }
                if (LINKS.contains(s.text(next))) {
                    next++;
                    if (next <= s.size() && s.text(next).equals("the")) {
                        next++;
                    }
                }
                boolean more = isNamePart(s, next)
                        || next <= s.size()
                                && s.isCapitalised(next)
                                && s.tag(next).matches("NN.*|JJ|VBG");
                if (!more) {
                    break;
                }
                end = next;
            }
            int start = i;
            while (isNamePart(s, start - 1) && !isTitle(s, start - 1) && i - start < LONGEST_NAME) {
                start--;
            }
            if (start > 1 && s.tag(start - 1).equals("JJ") && s.isCapitalised(start - 1) && end > i) {
                // "the Ghanaian Centre for Democracy"
                start--;
            }
            if (end == i) {
                continue;
            }
            int from = start;
            int to = end;
            boolean torn = recognised.stream()
                    .anyMatch(k -> k.first <= to
                            && from <= k.last
                            && (k.first < from || k.last > to || k.type.equals("PERSON")));
            if (!torn) {
                spans = new ArrayList<>(spans);
                spans.removeIf(k -> k.first <= to && from <= k.last);
                spans.add(new Span(from, to, "ORGANIZATION", null));
            }
            i = end;
        }
        if (spans != recognised) {
            spans.sort(Comparator.comparingInt(Span::first));
        }
        return spans;
    }

    /** Tells a heading that writes most words with a capital. */
    private static boolean isInTitleCase(SentenceView s) {
        int small = 0;
        for (int i = 2; i <= s.size(); i++) {
            if (Character.isLowerCase(s.text(i).charAt(0)) && s.tag(i).matches("NN|NNS|VB.*|JJ")) {
                small++;
            }
        }
        return small < 2;
    }

    private static boolean isNamePart(SentenceView s, int i) {
        return i >= 1 && i <= s.size() && s.isProper(i) && s.isCapitalised(i);
    }

    private boolean isBodyWord(SentenceView s, int i) {
        return s.text(i).equals("Centre")
                || s.text(i).equals("Center")
                || world.people()
                        .ending(s.text(i))
                        .filter(h -> h.kind() == NameHead.Kind.ORGANIZATION)
                        .isPresent();
    }

    /** "The frigate Jean Bart", "hurricane Maria": what a person's name was given to. */
    private boolean isNameOfThing(SentenceView s, Span span) {
        int before = span.first - 1;
        boolean article = before >= 1
                && s.lower(before).equals("the")
                && span.length() > 1
                && !s.tag(span.last + 1).matches("NN.*|POS|IN|HYPH|JJ|CD|VBN");
        return article && !s.sentence().headline()
                || before >= 1
                        && s.tag(before).equals("NN")
                        && world.people().before(s.lower(before)).isPresent();
    }

    /** "The Alder-Boyd administration": two persons in one word. */
    private static boolean isPair(SentenceView s, Span span) {
        return span.length() > 2
                && span.last < s.size()
                && s.text(span.first + 1).equals("-")
                && s.isCapitalised(span.first + 2)
                && PAIRED.contains(s.lower(span.last + 1));
    }

    /** "Aboard the Merry Dawn"; but a warship acts. */
    private boolean isVessel(SentenceView s, Span span) {
        int before = span.first - (span.first > 1 && s.lower(span.first - 1).equals("the") ? 2 : 1);
        return before >= 1
                && (s.lower(before).equals("aboard")
                        || before > 1
                                && s.lower(before).equals("board")
                                && s.lower(before - 1).equals("on"))
                && nameKind(s, span.first, span.last) == null
                && !WARSHIPS.contains(s.text(span.first))
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

    private List<Span> recognisedSpans(SentenceView s) {
        List<Span> spans = new ArrayList<>();
        for (CoreMap entity : s.sentence().entities()) {
            String type = entity.get(CoreAnnotations.EntityTypeAnnotation.class);
            if (type == null
                    || !(type.equals("PERSON")
                            || type.equals("LOCATION")
                            || type.equals("ORGANIZATION")
                            || type.equals("MISC"))) {
                continue;
            }
            List<CoreLabel> tokens = entity.get(CoreAnnotations.TokensAnnotation.class);
            int first = tokens.get(0).index();
            int last = tokens.get(tokens.size() - 1).index();
            // The recogniser takes "Mecca's Grand Mosque" for one name: what owns is a name of its own.
            for (int i = first; i <= last; i++) {
                if (s.tag(i).equals("POS") && i > first && i < last) {
                    addTrimmed(s, first, i - 1, type, spans);
                    first = i + 1;
                }
            }
            addTrimmed(s, first, last, type, spans);
        }
        return spans;
    }

    private void addTrimmed(SentenceView s, int from, int to, String type, List<Span> spans) {
        int first = from;
        int last = to;
        while (first <= last && !isNameWord(s, first)) {
            first++;
        }
        while (last >= first && !isNameWord(s, last)) {
            last--;
        }
        if (type.equals("PERSON")) {
            while (first < last && isTitle(s, first)) {
                first++;
            }
            while (first < last && s.text(last).equals(".")) {
                last--;
            }
            last = withHyphen(s, last);
            first = withFirstName(s, first);
        }
        boolean capitals = false;
        for (int i = first; i <= last; i++) {
            capitals |=
                    !s.text(i).equals(s.lower(i)) || Character.isDigit(s.text(i).charAt(0));
        }
        if (capitals) {
            spans.add(new Span(first, last, type, null));
        }
    }

    /** "Moon Jae-in" where the recogniser stops at the hyphen. */
    private static int withHyphen(SentenceView s, int last) {
        int next = last + 2;
        boolean joined = next <= s.size()
                && s.text(last + 1).equals("-")
                && s.token(last + 1).beginPosition() == s.token(last).endPosition()
                && s.token(next).beginPosition() == s.token(last + 1).endPosition()
                && s.text(next).length() <= 6
                && s.text(next).chars().allMatch(Character::isLowerCase)
                && !AFTER_HYPHEN.contains(s.text(next))
                && !s.tag(next).startsWith("VB");
        return joined ? next : last;
    }

    private int withFirstName(SentenceView s, int first) {
        int before = first - 1;
        boolean firstName = before >= 1
                && isNamePart(s, before)
                && genders.of(s.text(before)).isPresent()
                && !isTitle(s, before)
                && world.gazetteer().named(s.text(before)).isEmpty()
                && !(before == 1 && s.tag(1).equals("NNPS"));
        return firstName ? before : first;
    }

    private boolean isTitle(SentenceView s, int i) {
        return world.people().role(s.lower(i)).isPresent()
                && !s.text(i).matches("[A-Z]\\.")
                && world.people().firstName(s.lower(i)).isEmpty();
    }

    private static boolean isNameWord(SentenceView s, int i) {
        String tag = s.tag(i);
        String text = s.text(i);
        return Character.isLetterOrDigit(text.charAt(0))
                && !tag.equals("POS")
                && !tag.startsWith("PRP")
                && !tag.equals("DT")
                && !tag.equals("IN")
                && !tag.equals("CC");
    }

    private void resolveSpan(
            SentenceView s, String article, Span span, List<Span> known, List<Span> used, List<Found> found) {
        Span same = null;
        Span larger = null;
        List<Span> inside = new ArrayList<>();
        for (Span k : known) {
            if (k.first == span.first && k.last == span.last) {
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
                found.add(named(s, article, larger.first, larger.last, larger.entry));
            }
            return;
        }
        Found extended = extended(s, article, span);
        if (extended != null) {
            Span all = new Span(extended.first, extended.last, span.type, null);
            if (used.stream().anyMatch(all::overlaps)) {
                return;
            }
            used.add(all);
            if (extended.nameKind != NameHead.Kind.THING) {
                found.add(extended);
            } else {
                for (Span k : known) {
                    if (all.contains(k) && k.entry != null && k.entry.kind() == Kind.ORGANIZATION) {
                        found.add(named(s, article, k.first, k.last, k.entry));
                    }
                }
            }
            if (!(extended.nameKind == NameHead.Kind.ORGANIZATION && span.type.equals("LOCATION"))) {
                addNested(s, article, all, known, found);
            }
            return;
        }
        if (used.stream().anyMatch(span::overlaps)) {
            return;
        }
        if (same != null
                && same.entry != null
                && span.type.equals("LOCATION")
                && "BUS".equals(same.entry.sector())
                && s.lower(Math.max(1, span.first - 1)).equals("the")) {
            // "the Amazon"
            used.add(span);
            found.add(unlisted(s, article, span));
            return;
        }
        if (same != null && same.entry != null && !(span.type.equals("PERSON") && bearsPerson(s, span, same.entry))) {
            used.add(span);
            found.add(named(s, article, span.first, span.last, same.entry));
            return;
        }
        switch (span.type) {
            case "PERSON" -> {
                Found called = calledAfter(s, article, span);
                if (called != null) {
                    used.add(new Span(called.first, called.last, span.type, null));
                    found.add(called);
                    return;
                }
                used.add(span);
                found.add(new Found(s, article, span.first, span.last, MentionType.PERSON, MentionForm.NAME));
            }
            case "MISC" -> {
                for (Span k : inside) {
                    used.add(k);
                    found.add(named(s, article, k.first, k.last, k.entry));
                }
            }
            default -> {
                used.add(span);
                if (span.type.equals("ORGANIZATION")
                        && span.length() > 1
                        && YEAR.matcher(s.text(span.last)).matches()) {
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
                if (name.type != MentionType.PLACE || !DIRECTIONS.contains(s.lower(span.first))) {
                    addNested(s, article, span, known, found);
                }
            }
        }
    }

    /** "Plains of Abraham", "Church of John the Baptist". */
    private @Nullable Found calledAfter(SentenceView s, String article, Span span) {
        int word = span.first - 2;
        if (word < 1 || !s.text(span.first - 1).equals("of") || !isNamePart(s, word)) {
            return null;
        }
        NameHead head = world.people().ending(s.text(word)).orElse(null);
        if (head == null || head.kind() == NameHead.Kind.THING) {
            return null;
        }
        int first = word;
        while (isNamePart(s, first - 1) && word - first < 2) {
            first--;
        }
        boolean body = head.kind() == NameHead.Kind.ORGANIZATION;
        Found name = new Found(
                s,
                article,
                first,
                span.last,
                body ? MentionType.ORGANIZATION : MentionType.PLACE,
                MentionForm.NAME);
        name.nameKind = head.kind();
        return name;
    }

    private static @Nullable GazetteerEntry direction(SentenceView s, Span span, List<Span> inside) {
        GazetteerEntry inner = inside.get(inside.size() - 1).entry;
        return inner != null && inner.country() != null && DIRECTIONS.contains(s.lower(span.first))
                ? new GazetteerEntry(joined(s, span), Kind.REGION, inner.country(), null)
                : null;
    }

    private static String joined(SentenceView s, Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = span.first; i <= span.last; i++) {
            text.append(i == span.first ? "" : " ").append(s.text(i));
        }
        return text.toString();
    }

    /** Tells whether a name that the recogniser takes for a person's may be one, although it stands in the gazetteer. */
    private static boolean bearsPerson(SentenceView s, Span span, GazetteerEntry entry) {
        return switch (entry.kind()) {
            case CITY, REGION, FACILITY, WATER ->
                span.length() == 1 && (span.first == 1 || !s.tag(span.first - 1).matches("DT|IN|TO|RP"));
            case PEOPLE, NATIONALITY ->
                span.length() == 1
                        && s.tag(span.first).equals("NNP")
                        && !s.tag(Math.max(span.first - 1, 1)).equals("DT")
                        && !s.tag(span.first + 1).startsWith("NN");
            default -> false;
        };
    }

    private void addNested(SentenceView s, String article, Span span, List<Span> known, List<Found> found) {
        boolean settlement = SETTLEMENTS.contains(s.text(span.last));
        for (Span k : known) {
            if (span.contains(k)
                    && k.length() < span.length()
                    && k.entry != null
                    && NESTED.contains(k.entry.kind())
                    && (!settlement || NATIONAL.contains(k.entry.kind()))) {
                found.add(named(s, article, k.first, k.last, k.entry));
            }
        }
    }

    private Found unlisted(SentenceView s, String article, Span span) {
        boolean place = span.type.equals("LOCATION");
        if (!place && isPersonLike(s, span)) {
            return new Found(s, article, span.first, span.last, MentionType.PERSON, MentionForm.NAME);
        }
        Found name = new Found(
                s,
                article,
                span.first,
                span.last,
                place ? MentionType.PLACE : MentionType.ORGANIZATION,
                MentionForm.NAME);
        NameHead.Kind kind = nameKind(s, span.first, span.last);
        if (kind == NameHead.Kind.ORGANIZATION) {
            name.type = MentionType.ORGANIZATION;
        } else if (!place
                && kind != null
                && (kind == NameHead.Kind.REGION || kind == NameHead.Kind.WATER || SITES.contains(s.text(span.last)))
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
        if (span.length() < 2 || span.length() > 3 || nameKind(s, span.first, span.last) != null) {
            return false;
        }
        for (int i = span.first; i <= span.last; i++) {
            String text = s.text(i);
            if (!s.isProper(i)
                    || i > span.first && text.equals(text.toUpperCase(Locale.ROOT))
                    || world.people().group(s.lower(i)).isPresent()) {
                return false;
            }
        }
        // "JK Rowling"
        boolean initials = span.length() == 2
                && s.text(span.first).matches("[A-Z]{2}|[A-Z]\\.[A-Z]\\.")
                && world.gazetteer().named(s.text(span.first)).isEmpty();
        return initials || genders.of(s.text(span.first)).isPresent();
    }

    private NameHead.@Nullable Kind nameKind(SentenceView s, int first, int last) {
        if (first == last) {
            return null;
        }
        NameHead head = world.people()
                .ending(s.text(last))
                .or(() -> world.people().opening(s.text(first)))
                .or(() -> s.text(first + 1).equals("of") ? world.people().ending(s.text(first)) : Optional.empty())
                .orElse(null);
        return head == null ? null : head.kind();
    }

    /** Widens a name to the words around it that tell that it is something else: "Hotel President Wilson", "Booker Prize". */
    private @Nullable Found extended(SentenceView s, String article, Span span) {
        int first = span.first;
        int last = span.last;
        NameHead.Kind kind = null;
        int left = span.first - 1;
        while (left >= 1 && s.isProper(left) && span.first - left <= 4) {
            var opening = world.people().opening(s.text(left));
            boolean club = opening.isPresent()
                    && left == span.first - 1
                    && world.people().ending(s.text(left)).isEmpty();
            if (opening.isPresent()
                    && (span.type.equals("PERSON") || club || opening.get().kind() != NameHead.Kind.ORGANIZATION)) {
                first = left;
                kind = opening.get().kind();
            }
            left--;
        }
        int right = span.last + 1;
        while (right <= s.size() && s.isProper(right) && right - span.last <= 4 && s.isCapitalised(right)) {
            var ending = world.people().ending(s.text(right));
            if (ending.isPresent()) {
                last = right;
                kind = ending.get().kind();
            }
            right++;
        }
        if (kind == null) {
            NameHead.Kind own = nameKind(s, span.first, span.last);
            boolean wrong = own != null
                    && (span.type.equals("PERSON") ? !endsWithSurname(s, span) : own == NameHead.Kind.THING);
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
        return SURNAMES.contains(s.text(span.last))
                && genders.of(s.text(span.first)).isPresent();
    }

    /** Tells whether a name that only the gazetteer knows is one here, rather than a common word with a capital. */
    private static boolean isPlausible(SentenceView s, Span span) {
        GazetteerEntry entry = span.entry;
        if (entry == null) {
            return false;
        }
        boolean proper = false;
        boolean adjective = false;
        for (int i = span.first; i <= span.last; i++) {
            proper |= s.isProper(i);
            adjective |= s.tag(i).startsWith("JJ");
        }
        String ner = s.token(span.first).ner();
        boolean otherwise = ner != null && (ner.equals("DATE") || ner.equals("TIME") || ner.equals("DURATION"));
        if (otherwise) {
            return false;
        }
        switch (entry.kind()) {
            case COUNTRY, NATIONALITY, PEOPLE, CAPITAL, METONYM -> {
                return proper
                        || adjective
                        || span.length() > 1
                        || s.tag(span.first).startsWith("NN");
            }
            default -> {
                if (span.length() > 1) {
                    return proper;
                }
                boolean inName = s.isProper(span.first - 1) && s.isCapitalised(span.first - 1)
                        || s.isProper(span.last + 1) && s.isCapitalised(span.last + 1);
                String text = s.text(span.first);
                boolean acronym = text.length() >= 3 && text.equals(text.toUpperCase(Locale.ROOT)) && !isAllCapitals(s);
                boolean noun = proper
                        || (span.first > 1
                                && s.tag(span.first).startsWith("NN")
                                && !s.sentence().headline());
                return acronym
                        || (noun
                                && s.isCapitalised(span.first)
                                && (!inName || s.sentence().headline()));
            }
        }
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
            int first = k.first - 2;
            if (k.length() != 2
                    || first < 1
                    || !s.lower(k.first - 1).matches("and|or")
                    || !DIRECTIONS.contains(s.lower(first))
                    || !DIRECTIONS.contains(s.lower(k.first))
                    || s.lower(first).equals(s.lower(k.first))) {
                continue;
            }
            Span half = new Span(first, first, "", null);
            GazetteerEntry whole = world.gazetteer()
                    .named(s.text(first) + " " + s.text(k.last))
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

    /** "Park Min-Jae" where the recogniser sees no name. */
    private static void addSurnameFirst(SentenceView s, String article, List<Span> used, List<Found> found) {
        for (int i = 1; i + 3 <= s.size(); i++) {
            boolean shaped = NameResolver.EAST_ASIAN.contains(s.text(i))
                    && isNamePart(s, i + 1)
                    && s.text(i + 2).equals("-")
                    && s.token(i + 1).endPosition() == s.token(i + 2).beginPosition()
                    && s.token(i + 2).endPosition() == s.token(i + 3).beginPosition()
                    && s.text(i + 3).length() <= 6
                    && s.text(i + 3).chars().allMatch(Character::isLetter)
                    && !AFTER_HYPHEN.contains(s.text(i + 3));
            Span name = new Span(i, i + 3, "PERSON", null);
            if (shaped && used.stream().noneMatch(name::overlaps)) {
                used.add(name);
                found.add(new Found(s, article, i, i + 3, MentionType.PERSON, MentionForm.NAME));
            }
        }
    }

    /** Adds persons whom only their title tells: "General Tchiani", "Mr. HALE". */
    private void addTitled(SentenceView s, String article, List<Span> used, List<Found> found) {
        if (s.sentence().headline()) {
            return;
        }
        for (int i = 1; i < s.size(); i++) {
            if (!isNamePart(s, i)) {
                continue;
            }
            if (s.lower(i).endsWith("s")
                    && i + 2 < s.size()
                    && s.text(i + 2).matches(",|and")
                    && world.people()
                            .role(s.lower(i).substring(0, s.lower(i).length() - 1))
                            .filter(r -> r.kind() != RoleWord.Kind.KIN)
                            .isPresent()) {
                addListed(s, article, i + 1, used, found);
                continue;
            }
            var title = world.people().roleAt(s.lowerWords(), i - 1).orElse(null);
            if (title == null
                    || title.value().kind() == RoleWord.Kind.KIN
                    || "BUS".equals(title.value().sector())) {
                continue;
            }
            int first = i + title.length();
            int last = first - 1;
            while (last - first < 2
                    && isNamePart(s, last + 1)
                    && s.text(last + 1).length() > 1) {
                last++;
            }
            i = Math.max(i, first - 1);
            if (last < first || !isNamePart(s, first - 1)) {
                continue;
            }
            Span name = new Span(first, last, "PERSON", null);
            int before = first - 1;
            boolean plain = used.stream().noneMatch(u -> u.overlaps(name) || u.first <= before && before <= u.last);
            for (int k = first; k <= last; k++) {
                plain &= world.people().ending(s.text(k)).isEmpty()
                        && world.people().role(s.lower(k)).isEmpty()
                        && !s.tag(k).equals("NNPS")
                        && world.gazetteer().named(s.text(k)).isEmpty();
            }
            if (plain) {
                used.add(name);
                found.add(new Found(s, article, first, last, MentionType.PERSON, MentionForm.NAME));
            }
        }
    }

    /** "Senators Ames, Boyd and Cole": the names after a title in the plural. */
    private void addListed(SentenceView s, String article, int start, List<Span> used, List<Found> found) {
        for (int i = start; i <= s.size(); i++) {
            if (s.text(i).equals(",") || s.lower(i).equals("and")) {
                continue;
            }
            if (!s.isCapitalised(i)) {
                return;
            }
            int first = i;
            while (isNamePart(s, i + 1)) {
                i++;
            }
            Span name = new Span(first, i, "PERSON", null);
            if (found.stream().anyMatch(f -> f.first <= name.last && first <= f.last && f.entry != null)) {
                return;
            }
            found.removeIf(f -> f.first <= name.last && first <= f.last);
            used.add(name);
            found.add(new Found(s, article, first, i, MentionType.PERSON, MentionForm.NAME));
        }
    }

    /** Adds bodies named by common words with capitals that nothing else found: "Foreign Ministry", "Supreme Court". */
    private void addBodies(SentenceView s, String article, List<Span> used, List<Found> found) {
        if (s.sentence().headline()) {
            return;
        }
        for (int i = 1; i <= s.size(); i++) {
            if (!s.isCapitalised(i) || !s.isProper(i)) {
                continue;
            }
            int start = i;
            int end = i;
            while (end + 1 <= s.size()
                    && end - start < LONGEST_NAME
                    && (s.isProper(end + 1) && s.isCapitalised(end + 1)
                            || INNER_WORDS.contains(s.text(end + 1))
                                    && s.isProper(end + 2)
                                    && s.isCapitalised(end + 2)
                                    && !s.text(end + 1).equals("to")
                                    && !s.text(end + 1).equals("in")
                                    && !s.text(end + 1).equals("and"))) {
                end++;
            }
            i = end;
            int last = end;
            Span run = new Span(start, last, "", null);
            if (start == last || used.stream().anyMatch(run::overlaps)) {
                addBodyAfterOwner(s, article, start, last, used, found);
                continue;
            }
            if ((nameKind(s, start, last) == NameHead.Kind.ORGANIZATION || isBody(s, start, last))
                    && world.people().roleAt(s.lowerWords(), start - 1).isEmpty()) {
                used.add(run);
                found.add(new Found(s, article, start, last, MentionType.ORGANIZATION, MentionForm.NAME));
            }
        }
    }

    /** "Russian Foreign Ministry" where only "Russian" was found: the name is all of it. */
    private void addBodyAfterOwner(
            SentenceView s, String article, int start, int end, List<Span> used, List<Found> found) {
        if (end <= start) {
            return;
        }
        Span run = new Span(start, end, "", null);
        List<Span> inside = used.stream().filter(run::overlaps).toList();
        if (inside.size() == 1
                && inside.get(0).first > start
                && inside.get(0).last == end
                && nameKind(s, start, end) == NameHead.Kind.ORGANIZATION
                && s.text(start + 1).equals("of")) {
            // "Church of England", "Embassy of Ghana"
            used.add(run);
            found.removeIf(f -> f.first >= start && f.last <= end && f.type == MentionType.ORGANIZATION);
            found.add(new Found(s, article, start, end, MentionType.ORGANIZATION, MentionForm.NAME));
            return;
        }
        if (inside.size() != 1 || inside.get(0).first != start || inside.get(0).last >= end) {
            return;
        }
        Found owner = found.stream()
                .filter(f -> f.first == start
                        && f.entry != null
                        && (f.type == MentionType.NATIONALITY || f.type == MentionType.COUNTRY))
                .findFirst()
                .orElse(null);
        if (owner != null
                && (isBody(s, owner.last + 1, end)
                        || nameKind(s, owner.last + 1, end) == NameHead.Kind.ORGANIZATION
                        || owner.last + 1 == end
                                && isBodyWord(s, end)
                                && !s.text(end).startsWith("Cent"))) {
            used.add(run);
            found.add(new Found(s, article, start, end, MentionType.ORGANIZATION, MentionForm.NAME));
        }
    }

    private boolean isBody(SentenceView s, int first, int last) {
        return world.people()
                .groupAt(s.lowerWords(), first - 1)
                .filter(m -> m.length() == last - first + 1)
                .filter(m -> m.value().kind() == io.dateline.ontology.GroupWord.Kind.BODY)
                .isPresent();
    }
}
