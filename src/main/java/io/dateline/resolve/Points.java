package io.dateline.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What speaks for two reports being of one event, and against it, in points: above zero if they are. */
final class Points {
    /** What two events cannot be one for. */
    static final double BARRED = -100;

    /** What is asked. */
    enum Reason {
        BASE,
        TRIGGER,
        PARTIES,
        DATE,
        PLACE,
        OBJECT,
        MATTER,
        AMOUNT,
        WORDS,
        STORY,
        CROWD,
        TAKEN_UP,
        VAGUE,
        UNTIED
    }

    private final Map<Reason, Double> points = new EnumMap<>(Reason.class);
    private double sum;

    /** Adds points and tells whether the two may still be one. */
    boolean add(Reason reason, double more) {
        if (more <= BARRED) {
            sum = BARRED;
        } else if (sum > BARRED && more != 0) {
            points.merge(reason, more, Double::sum);
            sum += more;
        }
        return sum > BARRED;
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    double of(Reason reason) {
        return points.getOrDefault(reason, 0.0);
    }

    /** Returns the sum, {@link #BARRED} if the two cannot be one. */
    double sum() {
        return sum;
    }

    /** Returns each reason with its points. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        points.forEach((reason, value) -> all.add(String.format(
                Locale.ROOT, "%s %+.1f", reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), value)));
        all.add(String.format(Locale.ROOT, "in all %+.1f", sum));
        return String.join(", ", all);
    }
}
