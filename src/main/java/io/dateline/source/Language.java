package io.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Languages of texts. What tells them is Apache OpenNLP's model of 103 languages (n-grams of characters, trained on the
 * Leipzig corpora), loaded at the first use. Safe for use by several threads.
 */
final class Language {
    /** ISO 639-1 code of English. */
    static final String ENGLISH = "en";

    /** More tells nothing new. */
    private static final int ENOUGH = 3_000;
    /**
     * How many times likelier than English another language must be. English sentences full of foreign names reach 5; two
     * sentences of another language 10 and more.
     */
    private static final double CERTAIN = 6;

    private static final double LIKELY = 2;
    /** Names have two or three letters in ISO 639-3, which the model speaks, and one code in ISO 639-1. */
    private static final Map<String, String> CODES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages())
                            .map(code -> Map.entry(Locale.forLanguageTag(code).getISO3Language(), code)),
                    // members of the macrolanguages that have a code
                    Stream.of(
                            Map.entry("cmn", "zh"),
                            Map.entry("pes", "fa"),
                            Map.entry("lvs", "lv"),
                            Map.entry("ekk", "et"),
                            Map.entry("plt", "mg")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    /**
     * What a text seems to be written in.
     *
     * @param code ISO 639-1 code, or ISO 639-3 where there is none
     * @param odds how many times likelier it is than English
     * @param latin whether most letters are Latin
     */
    record Guess(String code, double odds, boolean latin) {
        boolean isCertainlyNotEnglish() {
            return odds >= CERTAIN || !latin;
        }

        boolean isHardlyEnglish() {
            return odds >= LIKELY;
        }

        String name() {
            return Language.name(code);
        }
    }

    private Language() {}

    /** Returns the language that a text is most likely written in. */
    static Guess of(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        opennlp.tools.langdetect.Language[] likeliestFirst =
                new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
        double english = Arrays.stream(likeliestFirst)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(opennlp.tools.langdetect.Language::getConfidence)
                .findFirst()
                .orElse(0);
        opennlp.tools.langdetect.Language first = likeliestFirst[0];
        return new Guess(
                CODES.getOrDefault(first.getLang(), first.getLang()), first.getConfidence() / english, isLatin(sample));
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    /** Returns the ISO 639-1 code of a language given by a tag ("en-GB"), an ISO 639-2 code or its English name. */
    static Optional<String> code(String given) {
        String name = given.strip();
        String subtag = name.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (CODES.containsKey(subtag)) {
            return Optional.of(CODES.get(subtag));
        }
        return CODES.values().stream()
                .sorted()
                .filter(code -> code.equals(subtag) || name(code).equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns the English name of a language. */
    static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Holds the model: loaded, once, when first used. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream file = Language.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(Objects.requireNonNull(file, "langdetect-183.bin"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
