package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import io.dateline.model.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Joins quotations and reporting words to attributions: a quotation takes its speaker from the word that reports it, else
 * from one beside it, else from the turn; a clause that a word reports is an attribution of its own, mixed where some of it is
 * quoted.
 */
final class AttributionFinder {
    private static final double BY_SYNTAX = 0.9;
    private static final double BESIDE = 0.8;
    private static final double AFTER_COLON = 0.75;
    private static final double BY_TURN = 0.6;
    private static final double BLOCK = 0.6;
    private static final double UNATTRIBUTED = 0.4;
    private static final double REPORTED_PHRASE = 0.6;
    private static final double REPORTED_THOUGHT = 0.6;
    /** Words between a quotation and the word beside it that reports it. */
    private static final int FARTHEST_CUE = 25;

    private static final int SHORTEST_SENTENCE = 5;
    /** Words of "she said on Monday" between the parts of a quotation. */
    private static final int LONGEST_INSERTION = 12;
    /** Fewer words in quotation marks are an adjective, not a statement: called it "reckless". */
    private static final int SHORTEST_JUDGEMENT = 4;

    private final ArticleText text;
    private final List<Report> reports = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();
    /** Attributions of clauses, by the cue that reports them; a quotation inside one makes it mixed. */
    private final Map<Report, Attribution> clauses = new LinkedHashMap<>();

    AttributionFinder(ArticleText text) {
        this.text = text;
        for (DependencyTree tree : text.trees()) {
            reports.addAll(new ReportFinder(tree).find());
        }
        reports.replaceAll(this::withSpeakerOutside);
    }

    /** "“We,” said Lee, “are ready”": the parser's subject stands in the quotation. */
    private Report withSpeakerOutside(Report report) {
        int sentence = report.sentence();
        if (report.speaker() == 0
                || !text.quoted(text.begin(sentence, report.speaker()))
                || text.quoted(text.begin(sentence, report.cueFirst()))) {
            return report;
        }
        DependencyTree tree = text.tree(sentence);
        int speaker = 0;
        for (int i = report.cueFirst() - 1; i >= 1 && !text.quoted(text.begin(sentence, i)); i--) {
            speaker = isNominal(tree, i) ? i : speaker;
        }
        for (int i = report.cueLast() + 1; speaker == 0 && i <= Math.min(tree.size(), report.cueLast() + 6); i++) {
            if (text.quoted(text.begin(sentence, i)) || tree.tag(i).equals("IN")) {
                break;
            }
            speaker = isNominal(tree, i) ? i : 0;
        }
        while (speaker > 0
                && speaker < tree.size()
                && speaker + 1 != report.cueFirst()
                && isNominal(tree, speaker + 1)) {
            speaker++;
        }
        return speaker > 0 ? report.withSpeaker(speaker) : report;
    }

    List<Attribution> find() {
        List<Attribution> turns = new ArrayList<>(new Transcript(text).turns());
        turns.addAll(blocks());
        if (turns.isEmpty() && text.quotations().isEmpty()) {
            turns.addAll(new Release(text).paragraphs());
        }
        found.addAll(turns);
        new Headings(text)
                .find().stream().filter(h -> !insideTurn(turns, h.begin())).forEach(found::add);
        for (Report report : reports) {
            if (!insideTurn(turns, text.begin(report.sentence(), report.cueFirst()))) {
                clause(report);
            }
        }
        for (Quotation quotation : text.quotations()) {
            if (!insideTurn(turns, quotation.begin())) {
                quotation(quotation);
            }
        }
        List<Attribution> all = new ArrayList<>(found);
        all.addAll(clauses.values());
        all.sort(Comparator.comparingInt(Attribution::begin).thenComparingInt(Attribution::end));
        return all;
    }

    /** "The governor added:" at the end of a paragraph: the next one is his, without quotation marks. */
    private List<Attribution> blocks() {
        List<Attribution> blocks = new ArrayList<>();
        List<AnnotatedSentence> sentences = text.article().sentences();
        for (Report report : reports) {
            int next = report.sentence() + 1;
            AnnotatedSentence sentence = sentences.get(report.sentence());
            if (next >= sentences.size()
                    || sentences.get(next).paragraph() != sentence.paragraph() + 1
                    || text.text().charAt(sentence.end() - 1) != ':'
                    || report.hasContent()
                    || report.speaker() == 0
                    || !report.type().isSpeech()
                    || !Character.isLetter(
                            text.text().charAt(sentences.get(next).begin()))
                    || inQuotation(report)) {
                continue;
            }
            int end = next;
            while (end + 1 < sentences.size()
                    && sentences.get(end + 1).paragraph() == sentences.get(next).paragraph()) {
                end++;
            }
            if (text.quotations().stream()
                    .noneMatch(q -> q.open() >= sentences.get(next).begin()
                            && q.open() <= sentences.get(next).begin() + 1)) {
                int last = end;
                blocks.add(attribution(
                        sentences.get(next).begin(), sentences.get(last).end(), StatementKind.DIRECT, report, BLOCK));
            }
        }
        return blocks;
    }

    private static boolean insideTurn(List<Attribution> turns, int offset) {
        return turns.stream().anyMatch(t -> t.begin() <= offset && offset < t.end());
    }

    private void clause(Report report) {
        if (!report.hasContent()
                || report.type() == ReportingWord.Type.INTENDING
                || report.type() == ReportingWord.Type.KNOWLEDGE) {
            return;
        }
        int sentence = report.sentence();
        Quotation around = text.quotationAt(text.begin(sentence, report.cueFirst()));
        boolean thought = !report.type().isSpeech();
        if (around != null && (report.speaker() == 0 || thought || report.phrase())) {
            return;
        }
        int begin = text.begin(sentence, report.first());
        int end = text.end(sentence, report.last());
        if (around != null) { // what somebody quotes somebody else as saying ends with the quotation
            begin = Math.max(begin, around.begin());
            end = Math.min(end, around.end());
            if (end <= begin || text.words(begin, end) < 2) {
                return;
            }
        }
        double confidence = report.phrase() ? REPORTED_PHRASE : thought ? REPORTED_THOUGHT : BY_SYNTAX;
        clauses.put(
                report,
                attribution(
                        begin, end, StatementKind.INDIRECT, report, report.speaker() == 0 ? UNATTRIBUTED : confidence));
    }

    private Attribution attribution(int begin, int end, StatementKind kind, Report report, double confidence) {
        return new Attribution(
                begin,
                end,
                kind,
                report.sentence(),
                report.cueFirst(),
                report.cueLast(),
                report.speaker() == 0 ? -1 : report.sentence(),
                report.speaker(),
                report.addressee(),
                confidence);
    }

    private void quotation(Quotation q) {
        int first = text.sentenceAt(q.begin());
        int last = text.sentenceAt(q.end() - 1);
        Report governing = null;
        int most = 0;
        for (Report report : reports) {
            if (report.sentence() < first || report.sentence() > last || !report.hasContent() || inQuotation(report)) {
                continue;
            }
            int shared = Math.min(q.end(), text.end(report.sentence(), report.last()))
                    - Math.max(q.begin(), text.begin(report.sentence(), report.first()));
            if (shared > most) {
                most = shared;
                governing = report;
            }
        }
        if (governing != null) {
            governed(q, governing);
            return;
        }
        Report beside = beside(q, first, last);
        if (beside == null) {
            beside = inNextSentence(q, last);
        }
        if (beside != null) {
            beside = named(beside, q);
        }
        boolean sentences = opensSentence(q, first);
        int words = text.words(q.begin(), q.end());
        if (beside != null) {
            boolean named = beside.speaker() > 0
                    && directlyAfter(q, beside)
                    && (beside.type() != ReportingWord.Type.JUDGING || words >= SHORTEST_JUDGEMENT);
            if (sentences || words >= SHORTEST_SENTENCE || hasVerb(q, first, last) || named) {
                found.add(attribution(
                        q.begin(),
                        endOf(q),
                        StatementKind.DIRECT,
                        beside,
                        beside.speaker() == 0 ? UNATTRIBUTED : BESIDE));
            }
            return;
        }
        if (signed(q, last) || afterColon(q, first)) {
            return;
        }
        if (sentences && (words >= 3 || hasVerb(q, first, last))) {
            turn(q, first);
        } else if (words >= SHORTEST_SENTENCE && hasVerb(q, first, last)) {
            inClause(q, first);
        }
    }

    /**
     * Gives a speaker to a word right after the quotation whose subject the parser missed, or sought in the quotation: the
     * noun phrase between, else the one after it.
     */
    private Report named(Report report, Quotation q) {
        int sentence = report.sentence();
        int cue = text.begin(sentence, report.cueFirst());
        boolean known = report.speaker() > 0 && !q.holds(text.begin(sentence, report.speaker()));
        if (known || cue < q.close() || text.words(q.close(), cue) > FARTHEST_CUE) {
            return report;
        }
        DependencyTree tree = text.tree(sentence);
        int speaker = 0;
        for (int i = report.cueFirst() - 1; i >= 1 && text.begin(sentence, i) >= q.close(); i--) {
            if (isNominal(tree, i)) {
                speaker = i;
            }
        }
        for (int i = report.cueLast() + 1; speaker == 0 && i <= Math.min(tree.size(), report.cueLast() + 6); i++) {
            if (isNominal(tree, i)) {
                speaker = i;
            }
        }
        // the head of the phrase: the last noun of the run
        while (speaker > 0
                && speaker < tree.size()
                && speaker + 1 != report.cueFirst()
                && isNominal(tree, speaker + 1)) {
            speaker++;
        }
        return report.withSpeaker(speaker);
    }

    private static boolean isNominal(DependencyTree tree, int token) {
        return (tree.tag(token).startsWith("NN") || tree.tag(token).equals("PRP"))
                && !"DATE".equals(tree.token(token).ner())
                && !"TIME".equals(tree.token(token).ner());
    }

    /** "Is it so?" he asked: a sentence that opens with the report of the quotation before it. */
    private @Nullable Report inNextSentence(Quotation q, int last) {
        int next = last + 1;
        if (next >= text.trees().size()
                || text.paragraph(next) != text.paragraph(last)
                || "?!.…–—-".indexOf(text.text().charAt(q.end() - 1)) < 0) {
            return null;
        }
        int sentenceEnd = text.article().sentences().get(last).end();
        if (q.close() < sentenceEnd - 1) {
            return null;
        }
        boolean lowerCase = Character.isLowerCase(text.charFrom(q.close()));
        for (Report report : reports) {
            int cue = text.begin(report.sentence(), report.cueFirst());
            if (report.sentence() == next) {
                boolean near = text.words(q.close(), cue) <= (lowerCase ? FARTHEST_CUE : 6);
                return near && !report.hasContent() && report.type().isSpeech() && !text.quoted(cue) ? report : null;
            }
        }
        return null;
    }

    private boolean inQuotation(Report report) {
        return text.quoted(text.begin(report.sentence(), report.cueFirst()));
    }

    /** A quotation in a reported clause: all of it, or some words of it, or more than it. */
    private void governed(Quotation q, Report governing) {
        Report report = named(governing, q);
        int sentence = report.sentence();
        int begin = text.begin(sentence, report.first());
        int end = text.end(sentence, report.last());
        Attribution clause = clauses.get(governing);
        int inside = text.words(Math.max(begin, q.begin()), Math.min(end, q.end()));
        int all = text.words(begin, end);
        boolean inTwoParts = isInTwoParts(governing, begin, end);
        if (inTwoParts) {
            all = inside; // "“This,” she said, “is war”"
        }
        boolean whole = inside >= 0.8 * all || (q.begin() <= begin && (q.end() >= end || inside >= 0.5 * all));
        if (whole || clause == null) {
            if (clause != null && clause.kind() == StatementKind.INDIRECT) {
                clauses.remove(governing);
            }
            if (clause == null && inside < 3 && !opensSentence(q, sentence) && !inTwoParts) {
                return;
            }
            found.add(attribution(
                    q.begin(),
                    endOf(q),
                    StatementKind.DIRECT,
                    report,
                    report.speaker() == 0 ? UNATTRIBUTED : BY_SYNTAX));
            return;
        }
        clauses.put(
                governing,
                clause.withKindAndSpan(StatementKind.MIXED, clause.begin(), Math.max(clause.end(), q.close())));
    }

    /** Tells whether only the report itself stands between the quotations that make up a content. */
    private boolean isInTwoParts(Report report, int begin, int end) {
        int cue = text.begin(report.sentence(), report.cueFirst());
        Quotation first = null;
        Quotation second = null;
        for (Quotation q : text.quotations()) {
            if (q.close() <= cue && q.open() >= begin - 1) {
                first = q;
            } else if (second == null && q.open() > cue && q.begin() < end) {
                second = q;
            }
        }
        return first != null
                && second != null
                && text.words(begin, first.begin()) == 0
                && text.words(first.close(), second.open()) <= LONGEST_INSERTION
                && text.words(Math.min(second.end(), end), end) == 0;
    }

    /** Returns the end of the quoted words, a last comma left aside. */
    private int endOf(Quotation q) {
        return q.end() - q.begin() > 1 && text.text().charAt(q.end() - 1) == ',' ? q.end() - 1 : q.end();
    }

    private boolean opensSentence(Quotation q, int sentence) {
        return q.open() <= text.article().sentences().get(sentence).begin() + 1;
    }

    private boolean hasVerb(Quotation q, int first, int last) {
        for (int s = first; s <= last; s++) {
            DependencyTree tree = text.tree(s);
            for (int i = 1; i <= tree.size(); i++) {
                if (q.holds(text.begin(s, i)) && tree.tag(i).matches("VB[DPZ]|MD")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean directlyAfter(Quotation q, Report report) {
        int cueEnd = text.end(report.sentence(), report.cueLast());
        return cueEnd <= q.open() && text.words(cueEnd, q.open()) <= 3;
    }

    /** Returns the reporting word after the quotation in its last sentence, or before it in its first. */
    private @Nullable Report beside(Quotation q, int first, int last) {
        int nextQuotation = text.quotations().stream()
                .mapToInt(Quotation::open)
                .filter(o -> o >= q.close())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int previousQuotation = text.quotations().stream()
                .mapToInt(Quotation::close)
                .filter(c -> c <= q.open())
                .max()
                .orElse(0);
        char lastChar = text.text().charAt(q.end() - 1);
        boolean goesOn = ",?!–—-…".indexOf(lastChar) >= 0 || text.charFrom(q.close()) == ',';
        if (goesOn) {
            Report after = null;
            for (Report report : reports) {
                int cue = text.begin(report.sentence(), report.cueFirst());
                if (report.sentence() == last
                        && cue >= q.close()
                        && cue < nextQuotation
                        && text.words(q.close(), cue) <= FARTHEST_CUE
                        && report.type().isSpeech()
                        && !text.tree(last).tag(report.cueFirst()).equals("VBG")
                        && after == null) {
                    after = report;
                }
            }
            if (after == null) {
                after = anyVerbAfter(q, last, nextQuotation);
            }
            if (after != null) {
                return after;
            }
        }
        Report before = null;
        for (Report report : reports) {
            int cueEnd = text.end(report.sentence(), report.cueLast());
            if (report.sentence() == first
                    && cueEnd <= q.open()
                    && cueEnd >= previousQuotation
                    && text.words(cueEnd, q.open()) <= FARTHEST_CUE
                    && (report.type().isSpeech() || report.type() == ReportingWord.Type.OPINION)) {
                before = report;
            }
        }
        if (before == null) {
            return null;
        }
        char opener = text.charBefore(q.open());
        return opener == ',' || opener == ':' || directlyAfter(q, before) ? before : null;
    }

    /** "…," she laughed: whatever verb follows at once, with its subject, reports. */
    private @Nullable Report anyVerbAfter(Quotation q, int sentence, int limit) {
        DependencyTree tree = text.tree(sentence);
        for (int i = 1; i <= tree.size(); i++) {
            int begin = text.begin(sentence, i);
            if (begin < q.close() || begin >= limit || !tree.isVerb(i)) {
                continue;
            }
            if (text.words(q.close(), begin) > 8) {
                return null;
            }
            OptionalInt subject = tree.child(i, "nsubj");
            if (subject.isPresent() && text.begin(sentence, subject.getAsInt()) >= q.close()) {
                return new Report(sentence, i, i, ReportingWord.Type.NEUTRAL, 0, 0, subject.getAsInt(), 0, false);
            }
        }
        return null;
    }

    /** “…” — Name */
    private boolean signed(Quotation q, int last) {
        boolean nextSentence = q.close() >= text.article().sentences().get(last).end() - 1
                && last + 1 < text.trees().size()
                && text.article().sentences().get(last + 1).begin() - q.close() <= 2;
        int sentence = nextSentence ? last + 1 : last;
        DependencyTree tree = text.tree(sentence);
        for (int i = 1; i < tree.size(); i++) {
            if (text.begin(sentence, i) >= q.close()) {
                if (!tree.word(i).matches("[―—–-]+|--|:") || !tree.tag(i + 1).startsWith("NNP")) {
                    return false;
                }
                int head = i + 1;
                while (head < tree.size() && tree.tag(head + 1).startsWith("NNP")) {
                    head++;
                }
                found.add(new Attribution(
                        q.begin(), endOf(q), StatementKind.DIRECT, sentence, i, i, sentence, head, 0, BESIDE));
                return true;
            }
        }
        return false;
    }

    /** "He was blunt: “…”", the colon in the same sentence or at the end of the one before. */
    private boolean afterColon(Quotation q, int first) {
        if (text.charBefore(q.open()) != ':') {
            return false;
        }
        int sentence = opensSentence(q, first) && first > 0 ? first - 1 : first;
        DependencyTree tree = text.tree(sentence);
        Report last = null;
        for (Report report : reports) {
            if (report.sentence() == sentence
                    && report.type().isSpeech()
                    && report.speaker() > 0
                    && text.end(sentence, report.cueLast()) <= q.open()
                    && !inQuotation(report)) {
                last = report;
            }
        }
        if (last != null) {
            found.add(attribution(q.begin(), endOf(q), StatementKind.DIRECT, last, AFTER_COLON));
            return true;
        }
        for (int i = 1; i <= tree.size(); i++) {
            int predicate = tree.governor(i);
            if (tree.relation(i).equals("nsubj")
                    && text.begin(sentence, i) < q.open()
                    && text.begin(sentence, predicate) < q.open()) {
                found.add(new Attribution(
                        q.begin(),
                        endOf(q),
                        StatementKind.DIRECT,
                        sentence,
                        predicate,
                        predicate,
                        sentence,
                        i,
                        0,
                        BY_TURN));
                return true;
            }
        }
        return false;
    }

    /** A quotation that is a sentence of its own goes on with the last speaker. */
    private void turn(Quotation q, int sentence) {
        int speakerSentence = -1;
        int speaker = 0;
        int paragraph = text.paragraph(sentence);
        for (Report report : reports) {
            int cue = text.begin(report.sentence(), report.cueFirst());
            if (cue < q.open()
                    && text.paragraph(report.sentence()) == paragraph
                    && report.speaker() > 0
                    && (report.type().isSpeech() || report.type() == ReportingWord.Type.OPINION)
                    && !inQuotation(report)) {
                speakerSentence = report.sentence();
                speaker = report.speaker();
            }
        }
        if (speaker == 0) {
            for (Attribution before : found) {
                if (before.end() <= q.open()
                        && before.hasSpeaker()
                        && paragraph - text.paragraph(text.sentenceAt(before.begin())) <= 1) {
                    speakerSentence = before.speakerSentence();
                    speaker = before.speaker();
                }
            }
        }
        if (speaker == 0 && sentence > 0) {
            for (int s = sentence - 1; s >= 0 && paragraph - text.paragraph(s) <= 1 && speaker == 0; s--) {
                DependencyTree tree = text.tree(s);
                for (int i = 1; i <= tree.size(); i++) {
                    if (tree.relation(i).equals("nsubj") && isPersonal(tree, i) && !text.quoted(text.begin(s, i))) {
                        speakerSentence = s;
                        speaker = i;
                    }
                }
            }
        }
        int next = text.sentenceAt(q.end() - 1) + 1;
        if (speaker == 0 && next < text.trees().size() && text.paragraph(next) == paragraph) {
            DependencyTree tree = text.tree(next);
            boolean refers = tree.size() > 3
                    && tree.word(1).equals("with")
                    && tree.word(2).matches("these|those")
                    && tree.word(3).equals("words");
            for (int i = 4; refers && speaker == 0 && i <= tree.size(); i++) {
                speaker = tree.relation(i).equals("nsubj") ? i : 0;
            }
            speakerSentence = speaker > 0 ? next : -1;
        }
        found.add(new Attribution(
                q.begin(),
                endOf(q),
                StatementKind.DIRECT,
                -1,
                0,
                0,
                speakerSentence,
                speaker,
                0,
                speaker == 0 ? UNATTRIBUTED : BY_TURN));
    }

    private static boolean isPersonal(DependencyTree tree, int token) {
        return "PERSON".equals(tree.token(token).ner());
    }

    /** A quoted clause inside a sentence that reports nothing else belongs to that sentence's subject. */
    private void inClause(Quotation q, int sentence) {
        DependencyTree tree = text.tree(sentence);
        int speaker = 0;
        for (int i = 1; i <= tree.size(); i++) {
            if (text.begin(sentence, i) < q.open() && tree.relation(i).equals("nsubj") && isPersonal(tree, i)) {
                speaker = i;
            }
        }
        if (speaker > 0) {
            int verb = tree.governor(speaker);
            found.add(new Attribution(
                    q.begin(),
                    endOf(q),
                    StatementKind.DIRECT,
                    sentence,
                    verb,
                    verb,
                    sentence,
                    speaker,
                    0,
                    UNATTRIBUTED + 0.1));
        }
    }
}
