package io.dateline.extract.event;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number that belongs to an event: how much money, how many people or weapons. */
final class Amounts {
    /**
     * A number.
     *
     * @param unit an ISO 4217 code for money, else what is counted
     */
    record Amount(double value, String unit) {}

    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₩", "KRW", "元", "CNY", "₽", "RUB");
    private static final Pattern MONEY = Pattern.compile("[<>~]?=?([^0-9.<>~=]+)([0-9.]+(?:E[0-9]+)?)");
    private static final Pattern NUMBER = Pattern.compile("[<>~]?=?([0-9]+(?:\\.[0-9]+)?(?:E[0-9]+)?)");

    private Amounts() {}

    static @Nullable Amount of(Clauses clauses, FoundTrigger found, @Nullable String unit) {
        List<IndexedWord> objects = new ArrayList<>();
        IndexedWord verb = found.head();
        if (Clauses.isVerb(verb)) {
            objects.addAll(clauses.objects(verb));
        }
        if (found.isNominal()) {
            objects.add(found.word());
        }
        for (IndexedWord object : objects) {
            for (IndexedWord word : clauses.subtree(object, 4)) {
                Amount money = money(clauses, word);
                if (money != null) {
                    return money;
                }
            }
        }
        if (unit == null) {
            return null;
        }
        for (IndexedWord object : objects) {
            for (IndexedWord number : clauses.children(object, "nummod")) {
                Double value = number(number);
                if (value != null) {
                    return new Amount(value, unit);
                }
            }
        }
        return null;
    }

    private static @Nullable Amount money(Clauses clauses, IndexedWord word) {
        for (CoreMap entity : clauses.sentence().entities()) {
            if ("MONEY".equals(entity.get(CoreAnnotations.EntityTypeAnnotation.class))
                    && entity.get(CoreAnnotations.TokensAnnotation.class).stream()
                            .mapToInt(CoreLabel::index)
                            .anyMatch(i -> i == word.index())) {
                String normal = entity.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
                Matcher matcher = MONEY.matcher(normal == null ? "" : normal);
                if (matcher.matches()) {
                    String symbol = matcher.group(1).strip();
                    return new Amount(Double.parseDouble(matcher.group(2)), CURRENCIES.getOrDefault(symbol, symbol));
                }
            }
        }
        return null;
    }

    private static @Nullable Double number(IndexedWord word) {
        String normal = word.backingLabel().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
        Matcher matcher = NUMBER.matcher(normal == null ? word.word().replace(",", "") : normal);
        return matcher.matches() ? Double.valueOf(matcher.group(1)) : null;
    }
}
