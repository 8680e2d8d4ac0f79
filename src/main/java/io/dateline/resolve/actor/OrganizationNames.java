package io.dateline.resolve.actor;

import io.dateline.model.Ids;
import io.dateline.ontology.Gazetteer;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.PhraseIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads names of organisations: what is left of one when everything that outlets write differently is made alike. */
final class OrganizationNames {
    private static final Map<String, String> SPELLINGS = Map.of(
            "defence", "defense",
            "labour", "labor",
            "centre", "center",
            "organisation", "organization",
            "organisations", "organizations",
            "programme", "program",
            "depot", "department",
            "dept", "department",
            "univ", "university");

    /** What a ministry's acronym says where the country is known. */
    private static final Map<String, String> MINISTRIES = Map.of(
            "mfa", "foreign ministry",
            "mofa", "foreign ministry",
            "mod", "defense ministry",
            "mvd", "interior ministry",
            "dod", "defense department",
            "dhs", "homeland security department",
            "doj", "justice department");

    private static final int LONGEST_COUNTRY = 4;

    private static final Set<String> LINKS = Set.of("of", "for", "the", "and");

    private final Gazetteer gazetteer;
    private final Set<String> common;
    private final Set<String> companySuffixes;

    private final Set<String> generic;

    /**
     * @param common words for bodies that every country has
     * @param generic words that any organisation's name may have
     * @param companySuffixes words at the end of a company's name that may be lacking
     */
    OrganizationNames(Gazetteer gazetteer, Set<String> common, Set<String> generic, Set<String> companySuffixes) {
        this.gazetteer = gazetteer;
        this.common = common;
        this.generic = generic;
        this.companySuffixes = companySuffixes;
    }

    /** Returns what the gazetteer knows under a name. */
    Optional<GazetteerEntry> known(String name) {
        return gazetteer.named(withoutArticle(name)).filter(entry -> entry.kind() == Kind.ORGANIZATION);
    }

    /**
     * Returns what is left of a name.
     *
     * @param country that it belongs to: its own name and adjective are left out before words that any country's has
     */
    String key(String name, @Nullable String country) {
        List<String> words = words(name);
        List<String> bare = withoutCountry(withoutArticle(name), country);
        if (country != null && !bare.isEmpty() && isCommon(bare)) {
            words = bare;
        }
        String ministry = words.size() == 1 && country != null ? MINISTRIES.get(words.get(0)) : null;
        if (ministry != null) {
            return ministry;
        }
        while (words.size() > 1 && companySuffixes.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", ministry(words));
    }

    /** Tells whether every country has a body of this key: "foreign ministry". */
    boolean isCommon(String key) {
        return isCommon(List.of(key.split(" ")));
    }

    /** Tells whether a key says nothing at all of which body is meant: "foreign ministry", "working group". */
    boolean isGeneric(String key) {
        return Arrays.stream(key.split(" ")).allMatch(word -> generic.contains(word) || isCommon(List.of(word)));
    }

    private boolean isCommon(List<String> words) {
        return words.stream()
                .allMatch(word -> common.contains(word) || word.chars().allMatch(Character::isDigit));
    }

    /** Tells whether a name looks like an acronym. */
    static boolean isAcronym(String name) {
        return name.matches("[\\p{Lu}&]{2,6}");
    }

    /** Tells whether an acronym may be read from the initials of a name. */
    static boolean abbreviates(String acronym, String name) {
        String initials = Arrays.stream(name.split("[\\s\\-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.equals(acronym) && initials.length() > 1;
    }

    /** "Ministry of Foreign Affairs", "foreign affairs ministry" and "foreign ministry" are one. */
    private static List<String> ministry(List<String> words) {
        List<String> told = new ArrayList<>(words);
        told.removeIf(LINKS::contains);
        String body = told.stream()
                .filter(w -> w.equals("ministry") || w.equals("department"))
                .findFirst()
                .orElse("");
        boolean opens = words.size() > 2 && words.get(0).equals(body) && LINKS.contains(words.get(1));
        boolean ends = words.size() > 1 && words.get(words.size() - 1).equals(body);
        if (body.isEmpty() || !opens && !ends) {
            return words;
        }
        told.remove(body);
        if (told.size() > 1) {
            told.remove("affairs");
        }
        told.add(body);
        return told;
    }

    private List<String> withoutCountry(String name, @Nullable String country) {
        List<List<String>> items =
                Arrays.stream(name.split("\\s+")).map(PhraseIndex::words).toList();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < items.size(); ) {
            int length = countryAt(items, i, country);
            if (length > 0) {
                i += length;
                while (!left.isEmpty() && LINKS.contains(left.get(left.size() - 1))) {
                    left.remove(left.size() - 1);
                }
            } else {
                left.addAll(words(String.join(" ", items.get(i))));
                i++;
            }
        }
        left.remove("s");
        return left;
    }

    /** Number of items that name the country or its people, 0 for none. */
    private int countryAt(List<List<String>> items, int start, @Nullable String country) {
        for (int end = Math.min(items.size(), start + LONGEST_COUNTRY); end > start; end--) {
            String phrase =
                    items.subList(start, end).stream().flatMap(List::stream).collect(Collectors.joining(" "));
            boolean found = gazetteer
                    .named(phrase)
                    .filter(entry -> entry.kind() != Kind.ORGANIZATION)
                    .filter(entry -> country != null && country.equals(entry.country()))
                    .isPresent();
            if (found) {
                return end - start;
            }
        }
        return 0;
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(?i:the)\\s+", "");
    }

    private static List<String> words(String name) {
        String slug = Ids.slug(withoutArticle(name).replace(".", "").replace("&", " and "));
        return slug.isEmpty()
                ? new ArrayList<>()
                : Arrays.stream(slug.split("-"))
                        .map(word -> SPELLINGS.getOrDefault(word, word))
                        .collect(Collectors.toCollection(ArrayList::new));
    }
}
