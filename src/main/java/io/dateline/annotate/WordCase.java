package io.dateline.annotate;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.parser.lexparser.BaseLexicon;
import edu.stanford.nlp.parser.lexparser.IntTaggedWord;
import edu.stanford.nlp.parser.lexparser.LexicalizedParser;
import edu.stanford.nlp.stats.Counter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How English words are written in running text, as counted in the treebank of CoreNLP's phrase structure parser; words that
 * it lacks are looked up among its conjugated verbs. Immutable.
 */
final class WordCase {
    private static final String PARSER = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";
    private static final String CONJUGATIONS = "edu/stanford/nlp/models/naturalli/conjugations_english.tab";
    /** A name, as far as one can know. */
    private static final Use UNKNOWN = new Use(1, 0);

    private final Map<String, Use> uses;
    private final Set<String> conjugated;

    private WordCase(Map<String, Use> uses, Set<String> conjugated) {
        this.uses = uses;
        this.conjugated = conjugated;
    }

    static WordCase load() {
        LexicalizedParser parser = LexicalizedParser.loadModel(PARSER);
        Counter<IntTaggedWord> counts = ((BaseLexicon) parser.lex).seenCounter;
        Map<String, Tally> written = new HashMap<>();
        for (Map.Entry<IntTaggedWord, Double> entry : counts.entrySet()) {
            IntTaggedWord seen = entry.getKey();
            if (seen.word() >= 0 && seen.tag() >= 0) {
                String word = seen.wordString(parser.wordIndex);
                String tag = parser.treebankLanguagePack().basicCategory(seen.tagString(parser.tagIndex));
                written.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Tally())
                        .add(word, tag, entry.getValue());
            }
        }
        Map<String, Use> uses = new HashMap<>();
        written.forEach((word, tally) -> uses.put(word, tally.use()));
        Set<String> conjugated = conjugatedVerbs();
        conjugated.forEach(form -> uses.putIfAbsent(form, new Use(0, 1)));
        return new WordCase(uses, conjugated);
    }

    private static Set<String> conjugatedVerbs() {
        try (BufferedReader lines = IOUtils.readerFromString(CONJUGATIONS)) {
            return lines.lines()
                    .flatMap(line -> Arrays.stream(line.split("\t")))
                    .filter(form -> form.matches("\\p{Ll}{3,}"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether the word is known at all. */
    boolean isKnown(String word) {
        return known(word).isPresent();
    }

    /** Returns how often the word is (part of) a name, from 0 to 1; 1 for a word that is not known. */
    double nameShare(String word) {
        return use(word).nameShare();
    }

    /** Returns how often the word is a verb where it is no name, from 0 to 1. */
    double verbShare(String word) {
        return use(word).verbShare();
    }

    /** Tells whether the word is a form of a verb. */
    boolean isConjugated(String word) {
        return conjugated.contains(word);
    }

    private Use use(String word) {
        return known(word).orElse(UNKNOWN);
    }

    private Optional<Use> known(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        Use use = uses.get(key);
        return Optional.ofNullable(
                use == null && key.endsWith("s") ? uses.get(key.substring(0, key.length() - 1)) : use);
    }

    private record Use(double nameShare, double verbShare) {}

    /** Counts of one word. */
    private static final class Tally {
        private double small;
        private double verbs;
        private double names;
        private double otherwiseLarge;

        void add(String word, String tag, double count) {
            if (word.equals(word.toLowerCase(Locale.ROOT))) {
                small += count;
                verbs += tag.startsWith("VB") ? count : 0;
            } else if (tag.startsWith("NNP")) {
                names += count;
            } else {
                otherwiseLarge += count;
            }
        }

        /** What opens sentences is no name, but adjectives of nations are never written small. */
        Use use() {
            double nameShare = otherwiseLarge > 3 * small ? 1 : names / (names + small);
            return new Use(nameShare, small == 0 ? 0 : verbs / small);
        }
    }
}
