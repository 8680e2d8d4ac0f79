package io.dateline.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Small numbers in words or figures. */
final class Numbers {
    private static final String[] WORDS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> VALUES =
            new HashMap<>(Map.of("a", 1, "an", 1, "a couple of", 2, "a couple", 2));

    static {
        for (int i = 0; i < WORDS.length; i++) {
            VALUES.put(WORDS[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            VALUES.put(TENS[i], 20 + 10 * i);
            for (int unit = 1; unit < 10; unit++) {
                VALUES.put(TENS[i] + "-" + WORDS[unit], 20 + 10 * i + unit);
            }
        }
    }

    private Numbers() {}

    /** Returns the number below 1000 that lower-case words stand for. */
    static Optional<Integer> parse(String words) {
        return words.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(words))
                : Optional.ofNullable(VALUES.get(words.replace(" - ", "-")));
    }
}
