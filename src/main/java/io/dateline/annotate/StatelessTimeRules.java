package io.dateline.annotate;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunction;
import edu.stanford.nlp.time.JollyDayHolidays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keeps SUTime's rules from marking shared values. Its last rules note a verb's tense with {@code VTag} on the value of
 * "Monday", which all articles and threads share: the next article's "Monday" would be resolved by the tense of this
 * one's. Tense is read later, from the clause, so nothing is lost when {@code VTag} does nothing.
 */
public final class StatelessTimeRules implements Env.Binder {
    /** Called by SUTime, by reflection. */
    public StatelessTimeRules() {}

    /** Lets a pipeline's time rules be bound by this class after the holidays that are bound by default. */
    static void apply(Properties properties) {
        properties.setProperty("sutime.binders", "2");
        properties.setProperty("sutime.binder.1", JollyDayHolidays.class.getName());
        properties.setProperty("sutime.binder.2", StatelessTimeRules.class.getName());
    }

    @Override
    public void init(String prefix, Properties properties) {
        // nothing to set
    }

    @Override
    public void bind(Env env) {
        env.bind("VTag", new Expressions.PrimitiveValue<ValueFunction>(Expressions.TYPE_FUNCTION, new LeaveUnmarked()));
    }

    @SuppressWarnings("rawtypes") // as declared there
    private static final class LeaveUnmarked implements ValueFunction {
        @Override
        public boolean checkArgs(List<Value> arguments) {
            return true;
        }

        @Override
        public @Nullable Value apply(Env env, List<Value> arguments) {
            return null;
        }

        @Override
        public String getDescription() {
            return "VTag without effect";
        }
    }
}
