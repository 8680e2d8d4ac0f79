package io.dateline.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of a list among the words of a text, in time proportional to the length of the text. Words are compared as
 * {@link #words} makes them. Immutable once built.
 *
 * @param <T> what stands under a phrase
 */
public final class PhraseIndex<T> {
    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
    }

    /**
     * A phrase found.
     *
     * @param length number of items of the text that it takes
     */
    public record Match<T>(int length, T value) {}

    private final Node<T> root = new Node<>();

    PhraseIndex() {}

    /** Adds a phrase, unless one with the same words is there. */
    void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : words(phrase)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /** Returns the longest phrase that starts at an item of a text, where each item is a list of {@link #words}. */
    public Optional<Match<T>> longestAt(List<List<String>> text, int start) {
        Match<T> longest = null;
        Node<T> node = root;
        for (int i = start; i < text.size(); i++) {
            if (i == start && text.get(i).isEmpty()) {
                return Optional.empty();
            }
            for (String word : text.get(i)) {
                node = node.next.get(word);
                if (node == null) {
                    return Optional.ofNullable(longest);
                }
            }
            // An item without words (a hyphen) belongs to what follows it.
            if (node.value != null && !text.get(i).isEmpty()) {
                longest = new Match<>(i - start + 1, node.value);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Returns what stands under a phrase. */
    public Optional<T> get(String phrase) {
        Node<T> node = root;
        for (String word : words(phrase)) {
            node = node.next.get(word);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.value);
    }

    /** Returns the words of a phrase or token: cut at hyphens, apostrophes and blanks; full stops dropped, case kept. */
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || c == '&'
                    || c == '+'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            } else if (c != '.' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
