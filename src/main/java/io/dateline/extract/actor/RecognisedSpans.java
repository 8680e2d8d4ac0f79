package io.dateline.extract.actor;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the recogniser, trimmed, and joined where it tears them. */
final class RecognisedSpans {
    private static final Pattern IN_BODY = Pattern.compile("NN.*|JJ|VBG");
    private static final Pattern CONTENT = Pattern.compile("NN|NNS|VB.*|JJ");
    private static final int LONGEST_NAME = 12;
    /** What stands after a hyphen and makes no part of a name: "Trump-backed". */
    private static final Set<String> AFTER_HYPHEN = WordLists.of("after-hyphen");

    /** Verbs that headlines print before a name with a capital: "Names Jo Roe as Chief". */
    private static final Set<String> HEADLINE_VERBS = WordLists.of("headline-verbs");

    /** Roles that headlines print with a capital behind the body they are held in: "Acme Spokesman". */
    private static final Set<String> CLOSING_ROLES = WordLists.of("closing-roles");

    private static final Set<String> LINKS = Set.of("of", "for");

    private final World world;
    private final Genders genders;
    private final NameShapes shapes;

    RecognisedSpans(World world, Genders genders, NameShapes shapes) {
        this.world = world;
        this.genders = genders;
        this.shapes = shapes;
    }

    /** Returns the spans of a sentence in the order of the text. */
    List<Span> of(SentenceView s) {
        return withBodies(s, withOfficeholders(s, recognised(s)));
    }

    private List<Span> recognised(SentenceView s) {
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
                if (i > first && i < last && (s.tag(i).equals("POS") || isOwnedByKnown(s, first, i))) {
                    addTrimmed(s, first, i - 1, type, spans);
                    first = i + 1;
                } else if (type.equals("ORGANIZATION") && i > first && i < last && isBeforePerson(s, i)) {
                    addTrimmed(s, first, i - 1, type, spans);
                    first = i + 1;
                    type = "PERSON";
                    last = Math.min(last, i + 2);
                }
            }
            addTrimmed(s, first, last, type, spans);
        }
        return spans;
    }

    /** "Acme Foundation Trustee, Jo Roe" in one span. */
    private boolean isBeforePerson(SentenceView s, int comma) {
        return s.text(comma).equals(",")
                && shapes.isTitle(s, comma - 1)
                && genders.of(s.text(comma + 1)).isPresent()
                && NameShapes.isNamePart(s, comma + 2);
    }

    /** "The Acmes' Sunday Club" of the known Acmes, where the tagger sees no possessive; but "the Teachers' Association" is one name. */
    private boolean isOwnedByKnown(SentenceView s, int first, int apostrophe) {
        return (s.text(apostrophe).equals("'") || s.text(apostrophe).equals("’"))
                && world.gazetteer()
                        .longestAt(s.words(), first - 1)
                        .filter(m -> first + m.length() == apostrophe)
                        .isPresent();
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
            while (first < last && (shapes.isTitle(s, first) || HEADLINE_VERBS.contains(s.lower(first)))) {
                first++;
            }
            while (first < last && s.text(last).equals(".")) {
                last--;
            }
            if (first == last && NameShapes.isGeneration(s.text(first))) {
                return;
            }
            last = withGeneration(s, withHyphen(s, first == last ? withSurname(s, last) : last));
            first = withFirstName(s, first);
        }
        if (type.equals("ORGANIZATION") && first < last && CLOSING_ROLES.contains(s.lower(last))) {
            last--;
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

    /** "Jo Waters" where the tagger takes the surname for a common word. */
    private int withSurname(SentenceView s, int last) {
        int next = last + 1;
        boolean surname = next <= s.size()
                && s.isCapitalised(next)
                && s.tag(next).matches("NNS?|NNPS")
                && "O".equals(s.token(next).ner())
                && !s.sentence().headline()
                && genders.of(s.text(last)).isPresent()
                && world.gazetteer().named(s.text(last)).isEmpty()
                && world.gazetteer().named(s.text(next)).isEmpty()
                && world.people().ending(s.text(next)).isEmpty()
                && !shapes.isTitle(s, next)
                && world.people().groupAt(s.lowerWords(), next - 1).isEmpty();
        return surname ? next : last;
    }

    /** "Jo R. Roe, Jr." where the recogniser stops at the comma. */
    private static int withGeneration(SentenceView s, int last) {
        int next = last + 1 < s.size() && s.text(last + 1).equals(",") ? last + 2 : last + 1;
        return next <= s.size() && NameShapes.isGeneration(s.text(next)) ? next : last;
    }

    private int withFirstName(SentenceView s, int first) {
        int before = first - 1;
        boolean firstName = before >= 1
                && NameShapes.isNamePart(s, before)
                && genders.of(s.text(before)).isPresent()
                && !shapes.isTitle(s, before)
                && world.gazetteer().named(s.text(before)).isEmpty()
                && !(before == 1 && s.tag(1).equals("NNPS"));
        return firstName ? before : first;
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

    /** Puts the full names of officeholders in the place of what the recogniser saw of them. */
    private List<Span> withOfficeholders(SentenceView s, List<Span> recognised) {
        List<Span> spans = new ArrayList<>(recognised);
        for (int i = 1; i <= s.size(); i++) {
            if (!s.isCapitalised(i) || shapes.isTitle(s, i)) {
                continue;
            }
            int start = i;
            var match = world.officeholders().nameAt(s.words(), i - 1);
            if (match.isPresent()) {
                int end = start + match.get().length() - 1;
                boolean longer = spans.stream()
                        .anyMatch(k -> k.first() <= start && end <= k.last() && k.length() > end - start + 1);
                if (!longer) {
                    spans.removeIf(k -> k.first() <= end && start <= k.last());
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
            boolean part = NameShapes.isNamePart(s, i)
                    || i > 1 && s.isCapitalised(i) && s.tag(i).equals("NN");
            if (!part || !shapes.isBodyWord(s, i) || !LINKS.contains(s.text(Math.min(i + 1, s.size())))) {
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
                boolean more = NameShapes.isNamePart(s, next)
                        || next <= s.size()
                                && s.isCapitalised(next)
                                && IN_BODY.matcher(s.tag(next)).matches();
                if (!more) {
                    break;
                }
                end = next;
            }
            int start = i;
            while (NameShapes.isNamePart(s, start - 1) && !shapes.isTitle(s, start - 1) && i - start < LONGEST_NAME) {
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
                    .anyMatch(k -> k.first() <= to
                            && from <= k.last()
                            && (k.first() < from || k.last() > to || k.type().equals("PERSON")));
            if (!torn) {
                spans = new ArrayList<>(spans);
                spans.removeIf(k -> k.first() <= to && from <= k.last());
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
            if (Character.isLowerCase(s.text(i).charAt(0))
                    && CONTENT.matcher(s.tag(i)).matches()) {
                small++;
            }
        }
        return small < 2;
    }
}
