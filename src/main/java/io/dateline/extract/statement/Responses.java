package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import io.dateline.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which event answers which, where the text says so: "rejected the accusation", "in response to the attack", "replied".
 * Safe for use by several threads.
 */
public final class Responses {
    /** Sentences between an answer and what it answers. */
    private static final int FARTHEST = 4;
    /** First letters that "offer" and "offered", "accusation" and "accused" share. */
    private static final int STEM = 5;

    /** Verbs whose object is what they answer. */
    private static final Set<String> ANSWERING = Set.of(
            "reject",
            "deny",
            "dismiss",
            "rebuff",
            "refuse",
            "decline",
            "spurn",
            "refute",
            "rebut",
            "dispute",
            "accept",
            "heed",
            "answer",
            "ignore",
            "defy",
            "respond",
            "reply",
            "react",
            "retaliate",
            "object",
            "agree",
            "comply");

    private static final Set<String> REPLYING =
            Set.of("reply", "respond", "retort", "counter", "answer", "retaliate", "react", "rejoin");
    private static final Pattern MARKED = Pattern.compile(
            "(?:obl|nmod|advcl):in_(?:response|retaliation|reply|answer|reaction|revenge|return)_(?:to|for)");
    private static final Set<String> RESPONSE =
            Set.of("response", "retaliation", "reply", "answer", "reaction", "revenge");

    /** What nouns for an act are types of. */
    private static final Map<String, Set<String>> TYPES = new HashMap<>();

    static {
        name(
                "ACCUSE",
                "accusation",
                "allegation",
                "charge",
                "claim",
                "criticism",
                "complaint",
                "assertion",
                "blame",
                "condemnation");
        name(
                "REQUEST",
                "demand",
                "request",
                "call",
                "appeal",
                "plea",
                "ultimatum",
                "petition",
                "invitation",
                "proposal",
                "order");
        name("AGREE", "offer", "proposal", "pledge", "promise", "initiative", "plan", "suggestion");
        name("THREATEN", "threat", "warning", "ultimatum");
        name("SANCTION", "sanction", "sanctions", "embargo", "expulsion", "ban", "measure");
        name(
                "ASSAULT",
                "attack",
                "strike",
                "raid",
                "shelling",
                "bombing",
                "invasion",
                "assault",
                "killing",
                "offensive");
        name("PROTEST", "protest", "demonstration");
        name("COERCE", "arrest", "detention", "seizure", "crackdown");
        name("MOBILIZE", "deployment", "build-up", "buildup", "mobilisation", "mobilization");
    }

    private static void name(String type, String... nouns) {
        for (String noun : nouns) {
            TYPES.computeIfAbsent(noun, n -> new java.util.HashSet<>()).add(type);
        }
    }

    /** Returns the events, each with the one that it answers. */
    public List<Event> link(AnnotatedArticle article, List<Event> events) {
        Map<Integer, DependencyTree> trees = new HashMap<>();
        List<Event> linked = new ArrayList<>();
        for (Event event : events) {
            AnnotatedSentence sentence = sentenceOf(article, event);
            Event target = null;
            if (sentence != null) {
                DependencyTree tree = trees.computeIfAbsent(sentence.index(), i -> new DependencyTree(sentence));
                target = new Search(article, events, event, sentence, tree).target();
            }
            linked.add(target == null ? event : event.withRespondsTo(target.first()));
        }
        return linked;
    }

    private static @Nullable AnnotatedSentence sentenceOf(AnnotatedArticle article, Event event) {
        int low = 0;
        int high = article.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (article.sentences().get(middle).begin() <= event.trigger().begin()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        AnnotatedSentence sentence =
                article.sentences().isEmpty() ? null : article.sentences().get(low);
        return sentence == null || sentence.end() < event.trigger().end() ? null : sentence;
    }

    /** The search for what one event answers. */
    private record Search(
            AnnotatedArticle article,
            List<Event> events,
            Event event,
            AnnotatedSentence sentence,
            DependencyTree tree) {
        @Nullable Event target() {
            int trigger = tokenAt(event.trigger().begin());
            if (trigger == 0) {
                return null;
            }
            int marked = marked(trigger);
            if (marked > 0) {
                return named(marked);
            }
            String lemma = tree.lemma(trigger);
            if (!ANSWERING.contains(lemma) && !REPLYING.contains(lemma)) {
                return null;
            }
            int object = tree.child(
                            trigger,
                            c -> c > trigger
                                    && (tree.is(c, "obj") || tree.relation(c).equals("obl:to"))
                                    && TYPES.containsKey(tree.lemma(c)))
                    .orElse(tree.child(trigger, c -> tree.is(c, "nsubj:pass") && TYPES.containsKey(tree.lemma(c)))
                            .orElse(0));
            if (object > 0) {
                return named(object);
            }
            if (tree.child(trigger, "obj").isPresent() && !lemma.equals("deny")) {
                return null; // "rejected the bill"
            }
            boolean denies = lemma.equals("deny") || lemma.equals("reject");
            return denies
                    ? before(Set.of("ACCUSE"), "", true)
                    : REPLYING.contains(lemma) ? before(Set.of(), "", true) : null;
        }

        private int tokenAt(int offset) {
            for (int i = 1; i <= tree.size(); i++) {
                if (tree.token(i).endPosition() > offset) {
                    return i;
                }
            }
            return 0;
        }

        /** Returns the head of what follows "in response to" under a trigger or the verb that it depends on. */
        private int marked(int trigger) {
            int word = trigger;
            for (int up = 0; up < 3 && word > 0; up++) {
                for (int child : tree.children(word)) {
                    if (MARKED.matcher(tree.relation(child)).matches()) {
                        return child;
                    }
                    if (tree.relation(child).matches("(?:obl|nmod):in") && RESPONSE.contains(tree.lemma(child))) {
                        return tree.child(child, c -> tree.relation(c).matches("nmod:(?:to|for)"))
                                .orElse(0);
                    }
                }
                boolean within = tree.relation(word).matches("obj|nsubj:pass|xcomp|conj:and|compound");
                word = within ? tree.governor(word) : 0;
            }
            return 0;
        }

        /** Returns the event that a noun phrase names: one told of before, where it is "the" or "this", else its own. */
        private @Nullable Event named(int head) {
            Event own = null;
            for (Event other : events) {
                if (!other.id().equals(event.id())
                        && other.trigger().begin()
                                >= tree.token(tree.first(head)).beginPosition()
                        && other.trigger().end() <= tree.token(tree.last(head)).endPosition()
                        && (own == null
                                || other.trigger().begin() <= tree.token(head).beginPosition())) {
                    own = other;
                }
            }
            boolean known = tree.child(head, c -> tree.word(c).matches("the|this|that|these|those|such"))
                            .isPresent()
                    && tree.child(head, c -> tree.is(c, "nmod") || tree.is(c, "acl"))
                            .isEmpty();
            Set<String> types = TYPES.getOrDefault(tree.lemma(head), Set.of());
            Event earlier =
                    (known || own == null) && !types.isEmpty() ? before(types, stem(tree.lemma(head)), false) : null;
            return earlier != null && (known || own == null) ? earlier : own;
        }

        private static String stem(String word) {
            return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
        }

        /** Returns the nearest event before of one of some types (of none: of any) that was aimed at who answers. */
        private @Nullable Event before(Set<String> types, String stem, boolean atActor) {
            Event found = null;
            for (Event other : events) {
                if (other.trigger().begin() >= event.trigger().begin()) {
                    break;
                }
                AnnotatedSentence at = sentenceOf(article, other);
                boolean near = at != null && sentence.index() - at.index() <= FARTHEST;
                boolean aimed = other.recipients().stream().anyMatch(event.actors()::contains);
                boolean own = !event.actors().isEmpty() && other.actors().equals(event.actors());
                if (near
                        && !own
                        && (types.isEmpty()
                                || types.contains(other.type())
                                || !stem.isEmpty()
                                        && stem(other.trigger().text()).equals(stem))
                        && (aimed
                                || (!atActor
                                        && (other.recipients().isEmpty()
                                                || event.actors().isEmpty())))) {
                    found = other;
                }
            }
            return found;
        }
    }
}
