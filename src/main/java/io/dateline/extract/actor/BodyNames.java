package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.World;
import java.util.List;
import java.util.Set;

/** Adds bodies named by common words with capitals. */
final class BodyNames {
    private static final Set<String> INNER_WORDS = WordLists.of("inner-words");
    private static final int LONGEST_NAME = 12;

    private final World world;
    private final NameShapes shapes;

    BodyNames(World world, NameShapes shapes) {
        this.world = world;
        this.shapes = shapes;
    }

    /** Adds bodies named by common words with capitals that nothing else found: "Foreign Ministry", "Supreme Court". */
    void add(SentenceView s, String article, List<Span> used, List<Found> found) {
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
            if ((shapes.nameKind(s, start, last) == NameHead.Kind.ORGANIZATION || shapes.isBody(s, start, last))
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
                && inside.get(0).first() > start
                && inside.get(0).last() == end
                && shapes.nameKind(s, start, end) == NameHead.Kind.ORGANIZATION
                && s.text(start + 1).equals("of")) {
            // "Church of England", "Embassy of Ghana"
            used.add(run);
            found.removeIf(f -> f.first >= start && f.last <= end && f.type == MentionType.ORGANIZATION);
            found.add(new Found(s, article, start, end, MentionType.ORGANIZATION, MentionForm.NAME));
            return;
        }
        if (inside.size() != 1
                || inside.get(0).first() != start
                || inside.get(0).last() >= end) {
            return;
        }
        Found owner = found.stream()
                .filter(f -> f.first == start
                        && f.entry != null
                        && (f.type == MentionType.NATIONALITY || f.type == MentionType.COUNTRY))
                .findFirst()
                .orElse(null);
        if (owner != null
                && (shapes.isBody(s, owner.last + 1, end)
                        || shapes.nameKind(s, owner.last + 1, end) == NameHead.Kind.ORGANIZATION
                        || owner.last + 1 == end
                                && shapes.isBodyWord(s, end)
                                && !s.text(end).startsWith("Cent"))) {
            used.add(run);
            found.add(new Found(s, article, start, end, MentionType.ORGANIZATION, MentionForm.NAME));
        }
    }
}
