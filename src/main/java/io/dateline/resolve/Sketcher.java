package io.dateline.resolve;

import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.Ids;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.SentenceSpan;
import io.dateline.model.Statement;
import io.dateline.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sketches of facts. Words that occur in many articles are kept once. Not safe for use by several threads. */
public final class Sketcher {
    private static final int SHINGLE = 5;

    /** What stands before a noun of something that the reader knows already, with at most one word between. */
    private static final Pattern DEFINITE = Pattern.compile(
            "\\b(?:the|this|that|these|those|his|her|its|their)\\s+(?:[\\p{L}-]+\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY = Pattern.compile(
            "\\b(?:these|those|many|several|numerous|most|dozens of|hundreds of|thousands of)\\s+(?:(?!who|whom|that|which)[\\p{L}-]+\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST =
            Pattern.compile("^\\s+(?:\\w+\\s+)?the following\\s+(?!day|week|month|year|morning|season)");

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:(?:will|would|to)\\s+then|(?:last|next|previous)\\s+(?:year|month|week|season)[\u2019']s|(?:prior|previous)\\s+(?:[\\p{L}-]+\\s+)?$|another|separate(?:ly)?|(?:the|two|three|four|five|six|several|many|some)\\s+others?(?!\\s+(?:hand|side|day|things))"
                    + "|(?:a|the)\\s+(?:second|third|different)|(?:his|her|its|their|\\w+[\u2019']s)\\s+(?:second|third|previous|earlier|initial))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "the nuclear talks", "B's security demands": what a noun is about. */
    private static final Pattern MODIFIERS = Pattern.compile(
            "\\b(?:the|an?|this|that|these|those|his|her|its|their|\\p{L}+[\u2019']s?)\\s+((?:[\\p{Ll}\\d][\\p{L}\\d-]*\\s+){1,2})$",
            Pattern.CASE_INSENSITIVE);

    /** "also met with": somebody else, or again. */
    private static final Pattern ALSO = Pattern.compile("\\balso\\s+(?:\\p{L}+ly\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPANY = Pattern.compile("^\\s+(?:\\p{L}+ly\\s+)?(?:with|to)\\b");

    /** What ends a clause, as far as it can be told without a parser. */
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()\\[\\]\u2013\u2014\"\u201c\u201d\n]");

    /** So many characters after a trigger its object is looked for. */
    private static final int OBJECT = 90;

    /** Behind and before a name, how old somebody is, and how many characters that takes. */
    private static final Pattern AGE_AFTER = Pattern.compile("(?:, (?:aged? )?| \\()([1-9]\\d)(?=[,.;)])");

    private static final Pattern AGE_BEFORE =
            Pattern.compile("\\b([1-9]\\d)-year[ -]old (?:\\p{Lu}?[\\p{L}-]+ ){0,2}$");
    private static final int AGE = 40;

    private final Set<String> functionWords = Words.load("/resolve/function-words.txt");
    private final Map<String, String> words = new HashMap<>();

    /** Returns the sketch of an article. */
    public Sketch of(ArticleFacts facts) {
        Article article = facts.article();
        return new Sketch(
                article.id(),
                article.url(),
                article.outlet(),
                article.documentDate(),
                article.published(),
                Ids.contentHash(article.text()),
                shingles(article.text()),
                hashes(tellingWords((article.title() == null ? "" : article.title() + "\n") + article.text())),
                facts.actors().stream().map(actor -> who(actor, facts)).toList(),
                facts.places(),
                facts.events().stream().map(event -> what(event, facts)).toList(),
                facts.statements().stream().map(this::said).toList());
    }

    private Sketch.Who who(Actor actor, ArticleFacts facts) {
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> descriptions = new TreeSet<>();
        List<Integer> begins = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            if (!actor.id().equals(mention.actor())) {
                continue;
            }
            begins.add(mention.begin());
            if (mention.form() == MentionForm.NAME) {
                names.add(shared(mention.text()));
                if (actor.kind() == ActorKind.PERSON) {
                    age(mention, facts.article().text()).ifPresent(descriptions::add);
                }
            } else if (mention.form() == MentionForm.NOMINAL
                    && !(mention.type() == MentionType.TITLE && actor.name().startsWith(Actor.TO_BE))) {
                descriptions.add(shared(mention.text()));
            }
        }
        return new Sketch.Who(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.roles(),
                names,
                descriptions,
                List.copyOf(begins));
    }

    /** "36-year-old" of "Jo Roe, 36, of" and of "36-year-old Jo Roe". */
    private Optional<String> age(Mention name, String text) {
        Matcher after = AGE_AFTER.matcher(text).region(name.end(), Math.min(text.length(), name.end() + AGE));
        Matcher before = AGE_BEFORE.matcher(text.substring(Math.max(0, name.begin() - AGE), name.begin()));
        Optional<String> years = after.lookingAt()
                ? Optional.of(after.group(1))
                : before.find() ? Optional.of(before.group(1)) : Optional.empty();
        return years.map(age -> shared(age + "-year-old"));
    }

    private Sketch.What what(Event event, ArticleFacts facts) {
        String text = facts.article().text();
        int begin = event.trigger().begin();
        int sentence = sentenceAt(begin, facts);
        return new Sketch.What(
                event.id(),
                begin,
                sentence,
                sentence >= 0 && facts.sentences().get(sentence).headline(),
                shared(event.trigger().text()),
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.modality(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.date(),
                event.amount(),
                event.unit(),
                event.attributedTo(),
                event.takesUp(),
                event.confidence(),
                shared(event.rule()),
                isAfter(DEFINITE, begin, text),
                isAfter(MANY, begin, text),
                isOther(event.trigger(), text),
                LIST.matcher(objectOf(event.trigger(), text)).find(),
                sentence < 0 ? new TreeSet<>() : tellingWords(textOf(sentence, facts)),
                object(event, facts));
    }

    /** Returns what it is done to; "the request" asks for what was demanded. */
    private SortedSet<String> object(Event event, ArticleFacts facts) {
        String text = facts.article().text();
        SortedSet<String> object = object(event.trigger(), text);
        facts.events().stream()
                .filter(other -> other.id().equals(event.takesUp()))
                .forEach(other -> object.addAll(object(other.trigger(), text)));
        return object;
    }

    private SortedSet<String> object(TextSpan trigger, String text) {
        return tellingWords(modifiersOf(trigger, text) + " " + objectOf(trigger, text));
    }

    private Sketch.Said said(Statement statement) {
        return new Sketch.Said(
                statement.id(),
                statement.begin(),
                statement.kind(),
                statement.speaker() == null ? null : statement.speaker().actor(),
                statement.date(),
                words(statement.text()),
                statement.event(),
                statement.cue() == null ? null : shared(statement.cue().text()));
    }

    private static int sentenceAt(int offset, ArticleFacts facts) {
        for (int i = 0; i < facts.sentences().size(); i++) {
            SentenceSpan sentence = facts.sentences().get(i);
            if (sentence.begin() <= offset && offset < sentence.end()) {
                return i;
            }
        }
        return -1;
    }

    private static String textOf(int sentence, ArticleFacts facts) {
        SentenceSpan span = facts.sentences().get(sentence);
        return facts.article().text().substring(span.begin(), span.end());
    }

    private static boolean isAfter(Pattern words, int offset, String text) {
        return words.matcher(text.substring(Math.max(0, offset - 40), offset)).find();
    }

    /** Looks at the clause from a little before the trigger. */
    private static boolean isOther(TextSpan trigger, String text) {
        String before = text.substring(Math.max(0, trigger.begin() - OBJECT / 2), trigger.begin());
        Matcher end = CLAUSE_END.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        String after = objectOf(trigger, text);
        return ALSO.matcher(before).find() && COMPANY.matcher(after).find()
                || OTHER.matcher(before.substring(from)).find()
                || OTHER.matcher(after.substring(0, Math.min(OBJECT / 3, after.length())))
                        .find();
    }

    private static String modifiersOf(TextSpan trigger, String text) {
        Matcher before = MODIFIERS.matcher(text.substring(Math.max(0, trigger.begin() - OBJECT / 2), trigger.begin()));
        return before.find() ? before.group(1) : "";
    }

    private static String objectOf(TextSpan trigger, String text) {
        String after = text.substring(trigger.end(), Math.min(text.length(), trigger.end() + OBJECT));
        Matcher end = CLAUSE_END.matcher(after);
        return end.find() ? after.substring(0, end.start()) : after;
    }

    private SortedSet<String> tellingWords(String text) {
        SortedSet<String> telling = new TreeSet<>();
        for (String word : words(text)) {
            if (word.length() > 2 && !functionWords.contains(word)) {
                telling.add(shared(Stems.of(word)));
            }
        }
        return telling;
    }

    private static int[] hashes(SortedSet<String> words) {
        return words.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    private List<String> words(String text) {
        String slug = Ids.slug(text);
        return slug.isEmpty()
                ? List.of()
                : Arrays.stream(slug.split("-")).map(this::shared).toList();
    }

    private int[] shingles(String text) {
        List<String> all = words(text);
        return all.size() < SHINGLE
                ? new int[] {all.hashCode()}
                : java.util.stream.IntStream.rangeClosed(0, all.size() - SHINGLE)
                        .map(i -> all.subList(i, i + SHINGLE).hashCode())
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private String shared(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
