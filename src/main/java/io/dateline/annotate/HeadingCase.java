package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes headings in Title Case or in CAPITALS as running text is written, for tagger, recogniser and parser, which take their
 * verbs for names. What the article itself shows of a word decides, else what is usual ({@link WordCase}). Only the words of
 * the tokens change: offsets and original text stay.
 */
final class HeadingCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}'’.-]{2,}|[B-HJ-Z]");
    /** What title case writes small. */
    private static final Set<String> SMALL = Set.of(
            ("a an the and but or nor for of to in on at by as up off out so yet via vs vs. v. if is be are was it its his her their our my your not no n't n’t 's ’s s per than that with from"
                            + " over after into upon when amid near under during between against about through without before since until till toward towards among around"
                            + " behind beyond despite inside outside onto like while where who what why how la le de del der van von bin al el")
                    .split(" "));

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ABBREVIATION = 4;
    /** A word that is a name as often as this may be part of one beside another name: "New" before "York". */
    private static final double PART_OF_NAME = 0.15;

    private static final double OFTEN_A_NAME = 0.5;
    private static final double HARDLY_A_NAME = 0.05;
    private static final double OFTEN_A_VERB = 0.3;
    private static final double SELDOM_A_NAME = 0.03;
    private static final double SOMETIMES_A_VERB = 0.03;

    private final WordCase usual;

    HeadingCase(WordCase usual) {
        this.usual = usual;
    }

    /** Rewrites the headings of a tokenized text. */
    void apply(Annotation annotation, Layout layout) {
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<List<CoreLabel>> headings = sentences.stream()
                .map(s -> s.get(CoreAnnotations.TokensAnnotation.class))
                .takeWhile(tokens -> layout.isHeading(tokens.get(0).beginPosition()))
                .filter(HeadingCase::isWrittenLarge)
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        RunningText text = new RunningText();
        sentences.stream()
                .map(s -> s.get(CoreAnnotations.TokensAnnotation.class))
                .filter(tokens -> !isWrittenLarge(tokens))
                .forEach(text::add);
        for (List<CoreLabel> tokens : headings) {
            boolean[] names = names(tokens, text);
            if (hasVerb(tokens, names)) {
                rewrite(tokens, names, text);
            }
        }
    }

    /** Tells a heading that says something from names and titles. */
    private boolean hasVerb(List<CoreLabel> tokens, boolean[] names) {
        return IntStream.range(0, names.length).anyMatch(i -> !names[i] && isVerb(tokens, i));
    }

    private boolean isVerb(List<CoreLabel> tokens, int i) {
        String word = tokens.get(i).word();
        String small = word.toLowerCase(Locale.ROOT);
        boolean isInfinitive = i > 0 && tokens.get(i - 1).word().equalsIgnoreCase("to");
        // "Norvik Issues Patch": no plural stands between two nouns, but for some
        boolean isBetweenNouns = i > 0
                && i + 1 < tokens.size()
                && isLarge(tokens.get(i - 1).word())
                && isLarge(tokens.get(i + 1).word())
                && small.endsWith("s")
                && usual.isConjugated(small)
                && usual.nameShare(small) < SELDOM_A_NAME;
        return !SMALL.contains(small)
                && (isBetweenNouns || usual.verbShare(word) >= (isInfinitive ? SOMETIMES_A_VERB : OFTEN_A_VERB));
    }

    /** Tells whether a word is written large that title case alone would write so. */
    private static boolean isLarge(String word) {
        return WORD.matcher(word).matches()
                && Character.isUpperCase(word.charAt(0))
                && !SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether every word that title case writes large is written so. */
    private static boolean isWrittenLarge(List<CoreLabel> tokens) {
        int large = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (!WORD.matcher(word).matches() || SMALL.contains(word)) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                large += SMALL.contains(word.toLowerCase(Locale.ROOT)) ? 0 : 1;
            } else if (i == 0 || !tokens.get(i - 1).word().equals("-")) {
                return false;
            }
        }
        return large >= FEWEST_WORDS;
    }

    private void rewrite(List<CoreLabel> tokens, boolean[] names, RunningText text) {
        boolean isCapitals = tokens.stream()
                .map(CoreLabel::word)
                .filter(w -> WORD.matcher(w).matches())
                .allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
        boolean isFirst = true;
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String word = token.word();
            if (!WORD.matcher(word).matches() || (!isCapitals && isAbbreviation(word))) {
                continue;
            }
            String written = word;
            if (!names[i] && !isFirst) {
                written = word.toLowerCase(Locale.ROOT);
            } else if (isCapitals && !(names[i] && isAbbreviated(word, text))) {
                written = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
            }
            isFirst = false;
            token.setWord(written);
            token.setValue(written);
        }
    }

    /** Tells whether a word of a heading in capitals is always in capitals. */
    private boolean isAbbreviated(String word, RunningText text) {
        boolean isUnheardOf = !usual.isKnown(word) && text.balance(word) == 0;
        return text.isInCapitals(word) || word.length() == 1 || (isUnheardOf && word.length() <= LONGEST_ABBREVIATION);
    }

    private static boolean isAbbreviation(String word) {
        return CAPITALS.matcher(word).matches();
    }

    private boolean[] names(List<CoreLabel> tokens, RunningText text) {
        boolean[] names = new boolean[tokens.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = isName(tokens, i, text);
        }
        for (int i = 1; i < names.length; i++) {
            names[i] |= names[i - 1] && mayBePart(tokens, i, text);
        }
        for (int i = names.length - 2; i >= 0; i--) {
            names[i] |= names[i + 1] && mayBePart(tokens, i, text);
        }
        return names;
    }

    private boolean isName(List<CoreLabel> tokens, int i, RunningText text) {
        String word = tokens.get(i).word();
        if (!WORD.matcher(word).matches() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
        if ((i > 0 && text.isName(tokens.get(i - 1).word(), word)) || text.isName(word, next)) {
            return true;
        }
        double share = usual.nameShare(word);
        int balance = text.balance(word);
        if (balance != 0) {
            return balance > 0 && share >= HARDLY_A_NAME;
        }
        return share >= OFTEN_A_NAME || (share >= HARDLY_A_NAME && next.matches("\\d+"));
    }

    private boolean mayBePart(List<CoreLabel> tokens, int i, RunningText text) {
        String word = tokens.get(i).word();
        return WORD.matcher(word).matches()
                && Character.isUpperCase(word.charAt(0))
                && text.balance(word) >= 0
                && usual.nameShare(word) >= PART_OF_NAME;
    }

    /** How the article writes words inside its sentences. */
    private static final class RunningText {
        private final Map<String, Integer> balances = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> capitals = new HashSet<>();

        void add(List<CoreLabel> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).word();
                String before = i == 0 ? "" : tokens.get(i - 1).word();
                if (!WORD.matcher(word).matches()) {
                    continue;
                }
                boolean isLarge = Character.isUpperCase(word.charAt(0));
                if (isLarge && isAbbreviation(word)) {
                    capitals.add(word);
                }
                if (isLarge && !before.isEmpty() && Character.isUpperCase(before.charAt(0))) {
                    names.add(pair(before, word));
                }
                if (!isLarge || before.matches("[\\p{L}\\p{N}].*|,")) {
                    balances.merge(word.toLowerCase(Locale.ROOT), isLarge ? 1 : -1, Integer::sum);
                }
            }
        }

        /** Returns how much more often the word is written large than small. */
        int balance(String word) {
            return balances.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }

        boolean isName(String word, String next) {
            return names.contains(pair(word, next));
        }

        boolean isInCapitals(String word) {
            return capitals.contains(word);
        }

        private static String pair(String word, String next) {
            return (word + " " + next).toLowerCase(Locale.ROOT);
        }
    }
}
