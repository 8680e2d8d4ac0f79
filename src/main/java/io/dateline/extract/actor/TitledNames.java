package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.util.List;
import java.util.Set;

/** Adds persons whom only their title or the form of their name tells. */
final class TitledNames {
    private static final Set<String> LISTING = Set.of(",", "and");
    /** What stands after a hyphen and makes no part of a name: "Trump-backed". */
    private static final Set<String> AFTER_HYPHEN = WordLists.of("after-hyphen");

    private final World world;

    TitledNames(World world) {
        this.world = world;
    }

    void add(SentenceView s, String article, List<Span> used, List<Found> found) {
        addSurnameFirst(s, article, used, found);
        addTitled(s, article, used, found);
    }

    /** "Park Min-Jae" where the recogniser sees no name. */
    private static void addSurnameFirst(SentenceView s, String article, List<Span> used, List<Found> found) {
        for (int i = 1; i + 3 <= s.size(); i++) {
            boolean shaped = PersonResolver.EAST_ASIAN.contains(s.text(i))
                    && NameShapes.isNamePart(s, i + 1)
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
            if (!NameShapes.isNamePart(s, i)) {
                continue;
            }
            if (s.lower(i).endsWith("s")
                    && i + 2 < s.size()
                    && LISTING.contains(s.text(i + 2))
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
                    && NameShapes.isNamePart(s, last + 1)
                    && s.text(last + 1).length() > 1) {
                last++;
            }
            i = Math.max(i, first - 1);
            if (last < first || !NameShapes.isNamePart(s, first - 1)) {
                continue;
            }
            Span name = new Span(first, last, "PERSON", null);
            int before = first - 1;
            boolean plain = used.stream().noneMatch(u -> u.overlaps(name) || u.first() <= before && before <= u.last());
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
            while (NameShapes.isNamePart(s, i + 1)) {
                i++;
            }
            Span name = new Span(first, i, "PERSON", null);
            if (found.stream().anyMatch(f -> f.first <= name.last() && first <= f.last && f.entry != null)) {
                return;
            }
            found.removeIf(f -> f.first <= name.last() && first <= f.last);
            used.add(name);
            found.add(new Found(s, article, first, i, MentionType.PERSON, MentionForm.NAME));
        }
    }
}
