package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.extract.DependencyTree;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.TimeLayer;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.EventTime;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.Role;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.StatementKind;
import io.dateline.model.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds statements, their cues and speakers. Safe for use by several threads. */
public final class StatementExtractor {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> FIRST_PERSON_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they", "him", "her", "them");
    /** Topics beyond these are mentioned in passing. */
    private static final int MOST_TOPICS = 5;

    private final EventDating dating;

    /** Makes an extractor that dates statements by the words that report them. */
    public StatementExtractor(EventDating dating) {
        this.dating = dating;
    }

    /** Returns what is said in the article. */
    public StatementLayer extract(AnnotatedArticle article, ActorLayer actors, TimeLayer times) {
        ArticleText text = new ArticleText(article);
        List<Statement> statements = new ArrayList<>();
        Speaker before = null;
        Attribution attributionBefore = null;
        EventTime cueDate = EventTime.publication(article.article().documentDate());
        EventTime dateBefore = cueDate;
        for (Attribution a : new AttributionFinder(text).find()) {
            Speaker speaker = a.hasSpeaker() ? speaker(text, actors, a, before) : null;
            boolean goesOn = a.hasCue() && attributionBefore != null && continues(text, a, attributionBefore);
            EventTime date = a.hasCue() && !goesOn ? date(article, text, times, a) : goesOn ? cueDate : dateBefore;
            if (a.hasCue()) {
                attributionBefore = a;
                cueDate = date;
            }
            List<String> addressees = addressees(text, actors, a, speaker);
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    a.begin(),
                    a.end(),
                    text.text().substring(a.begin(), a.end()),
                    a.kind(),
                    a.hasCue()
                            ? TextSpan.of(
                                    text.text(),
                                    text.begin(a.cueSentence(), a.cueFirst()),
                                    text.end(a.cueSentence(), a.cueLast()))
                            : null,
                    speaker,
                    addressees,
                    about(text, actors, a, speaker),
                    date,
                    null,
                    a.confidence()));
            if (speaker != null && (a.kind() != StatementKind.INDIRECT || speaker.actor() != null)) {
                before = speaker;
                dateBefore = date;
            }
        }
        return new StatementLayer(statements);
    }

    /** "…, adding that": a participle reports on the day of the verb before it. */
    private static boolean continues(ArticleText text, Attribution a, Attribution before) {
        return text.tree(a.cueSentence()).tag(a.cueFirst()).equals("VBG")
                && before.hasCue()
                && before.cueSentence() == a.cueSentence()
                && before.speaker() == a.speaker();
    }

    private EventTime date(AnnotatedArticle article, ArticleText text, TimeLayer times, Attribution a) {
        // "according to" hangs on what is said, whose time is another
        return text.tree(a.cueSentence()).word(a.cueFirst()).equals("according")
                ? EventTime.publication(article.article().documentDate())
                : dating.dateOfReport(article, times, a.cueSentence(), a.cueFirst());
    }

    /**
     * Returns the actors with first-person pronouns inside quotations resolved to their speakers, and pronouns that speak to
     * whom the statements take them for.
     */
    public ActorLayer resolveFirstPerson(AnnotatedArticle article, ActorLayer actors, StatementLayer statements) {
        List<LocatedMention> resolved = actors.mentions().stream()
                .map(m -> speakerOf(article.article().text(), m.mention(), statements)
                        .map(speaker -> spokenFor(m.mention(), speaker, actors))
                        .map(actor -> new LocatedMention(withActor(m.mention(), actor), m.tokens()))
                        .orElse(m))
                .toList();
        return new ActorLayer(resolved, actors.actors(), actors.places());
    }

    /** Of a person's "we" it is the body that speaks, where one is known that the person speaks for. */
    private static String spokenFor(Mention mention, String speaker, ActorLayer actors) {
        if (!FIRST_PERSON_PLURAL.contains(mention.text().toLowerCase(Locale.ROOT))) {
            return speaker;
        }
        Optional<Actor> person = actors.actor(speaker).filter(a -> a.kind() == ActorKind.PERSON);
        List<Role> roles = person.map(Actor::roles).orElse(List.of());
        for (int i = roles.size() - 1; i >= 0; i--) {
            String body = roles.get(i).of();
            if (body != null) {
                return body;
            }
        }
        return person.filter(a -> "GOV".equals(a.sector()) || "MIL".equals(a.sector()))
                .flatMap(a -> actors.actors().stream()
                        .filter(c -> c.kind() == ActorKind.COUNTRY && Objects.equals(c.country(), a.country()))
                        .findFirst())
                .map(Actor::id)
                .orElse(speaker);
    }

    private static Optional<String> speakerOf(String text, Mention mention, StatementLayer statements) {
        if (mention.form() == MentionForm.PRONOUN
                && THIRD_PERSON.contains(mention.text().toLowerCase(Locale.ROOT))) {
            return statements.statements().stream()
                    .map(Statement::speaker)
                    .filter(s -> s != null && s.begin() == mention.begin() && s.end() == mention.end())
                    .flatMap(s -> Optional.ofNullable(s == null ? null : s.actor()).stream())
                    .findFirst();
        }
        if (mention.form() != MentionForm.PRONOUN
                || !FIRST_PERSON.contains(mention.text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return statements.statements().stream()
                .filter(s -> s.begin() <= mention.begin() && mention.end() <= s.end() && isQuoted(text, s, mention))
                .map(Statement::speaker)
                .flatMap(s -> s == null || s.actor() == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of(s.actor()))
                .findFirst();
    }

    /** Tells whether the speaker's own words are quoted at a place of a statement; what the speaker quotes is not. */
    private static boolean isQuoted(String text, Statement s, Mention mention) {
        if (s.kind() != StatementKind.MIXED) {
            return s.kind() == StatementKind.DIRECT;
        }
        String before = text.substring(s.begin(), mention.begin());
        boolean inside = before.chars().filter(c -> c == '"').count() % 2 == 1
                || before.lastIndexOf('“') > before.lastIndexOf('”');
        return inside && (s.begin() == 0 || "'‘".indexOf(text.charAt(s.begin() - 1)) < 0);
    }

    private static Mention withActor(Mention mention, String actor) {
        return new Mention(
                mention.id(),
                mention.begin(),
                mention.end(),
                mention.text(),
                mention.type(),
                mention.form(),
                actor,
                mention.place());
    }

    private static Speaker speaker(ArticleText text, ActorLayer actors, Attribution a, @Nullable Speaker before) {
        DependencyTree tree = text.tree(a.speakerSentence());
        int head = a.speaker();
        int[] phrase = nounPhrase(tree, head);
        while (phrase[1] > head
                && text.end(a.speakerSentence(), head) <= a.begin()
                && (text.end(a.speakerSentence(), phrase[1]) > a.begin()
                        || !Character.isLetterOrDigit(
                                tree.token(phrase[1]).word().charAt(0)))) {
            phrase[1]--; // a heading hangs what is said on who says it
        }
        int begin = text.begin(a.speakerSentence(), phrase[0]);
        int end = text.end(a.speakerSentence(), phrase[1]);
        String actor = actorOf(tree, actors, a.speakerSentence(), head);
        if (before != null
                && THIRD_PERSON.contains(tree.word(head))
                && (actor == null || goesOnSpeaking(text, actors, a, actor, before))) {
            actor = before.actor();
        }
        return new Speaker(begin, end, text.text().substring(begin, end), actor);
    }

    /**
     * Tells whether "he said" means the speaker before rather than the one whom the pronoun was resolved to: somebody named
     * last in that speaker's words.
     */
    private static boolean goesOnSpeaking(
            ArticleText text, ActorLayer actors, Attribution a, String actor, Speaker before) {
        String speaker = before.actor();
        int pronoun = text.begin(a.speakerSentence(), a.speaker());
        int distance = text.paragraph(a.speakerSentence()) - text.paragraph(text.sentenceAt(before.begin()));
        if (before.begin() == pronoun) {
            return speaker != null;
        }
        if (speaker == null || speaker.equals(actor) || before.begin() > pronoun || distance > 1) {
            return false;
        }
        String gender = gender(text.tree(a.speakerSentence()).word(a.speaker()));
        boolean otherGender = actors.mentions().stream()
                .filter(m -> speaker.equals(m.mention().actor()))
                .map(m -> gender(m.mention().text().toLowerCase(Locale.ROOT)))
                .anyMatch(g -> !g.isEmpty() && !g.equals(gender));
        boolean namedBetween = actors.mentions().stream()
                .map(LocatedMention::mention)
                .anyMatch(m -> actor.equals(m.actor()) && m.begin() > before.end() && m.end() <= pronoun);
        boolean topicOnly = namedBetween
                && actors.mentions().stream()
                        .filter(m -> actor.equals(m.mention().actor())
                                && m.mention().begin() > before.end()
                                && m.mention().end() <= pronoun)
                        .allMatch(m -> m.tokens().sentence() == text.sentenceAt(before.begin()));
        return topicOnly && !otherGender && !gender.equals("she");
    }

    private static String gender(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his" -> "he";
            case "she", "her", "hers" -> "she";
            default -> "";
        };
    }

    /** Returns the actor that a noun means: its own mention's, or that of the name beside it. */
    private static @Nullable String actorOf(DependencyTree tree, ActorLayer actors, int sentence, int head) {
        Optional<String> own =
                actors.headedBy(sentence, head).map(m -> m.mention().actor());
        if (own.isPresent()) {
            return own.get();
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "appos") || tree.is(child, "compound") || tree.is(child, "flat")) {
                Optional<String> beside =
                        actors.headedBy(sentence, child).map(m -> m.mention().actor());
                if (beside.isPresent() && tree.is(child, "appos")) {
                    return beside.get();
                }
            }
        }
        return actors.covering(sentence, head).map(m -> m.mention().actor()).orElse(null);
    }

    /** Returns the first and last word of a noun phrase, without its preposition, relative clause and punctuation. */
    private static int[] nounPhrase(DependencyTree tree, int head) {
        int first = tree.first(head);
        int last = tree.last(head);
        for (int child : tree.children(head)) {
            boolean clause = tree.is(child, "acl")
                    || tree.is(child, "parataxis")
                    || tree.is(child, "dep")
                    || tree.is(child, "ccomp")
                    || tree.is(child, "advcl")
                    || tree.is(child, "cop")
                    || tree.is(child, "nsubj");
            if (clause && child > head) {
                last = Math.min(last, tree.first(child) - 1);
            } else if ((clause || tree.is(child, "case")) && child < head) {
                first = Math.max(first, tree.last(child) + 1);
            }
        }
        last = Math.max(last, head);
        while (last > head
                && (!Character.isLetterOrDigit(tree.token(last).word().charAt(0))
                        || tree.tag(last).equals("IN")
                        || tree.tag(last).startsWith("W"))) {
            last--;
        }
        first = Math.min(first, head);
        while (first < head
                && !Character.isLetterOrDigit(tree.token(first).word().charAt(0))) {
            first++;
        }
        return new int[] {first, last};
    }

    private static List<String> addressees(
            ArticleText text, ActorLayer actors, Attribution a, @Nullable Speaker speaker) {
        if (a.addressee() == 0) {
            return List.of();
        }
        String actor = actorOf(text.tree(a.cueSentence()), actors, a.cueSentence(), a.addressee());
        return actor == null || (speaker != null && actor.equals(speaker.actor())) ? List.of() : List.of(actor);
    }

    /** Returns those whom the content names: subjects and objects of its clauses first. */
    private static List<String> about(ArticleText text, ActorLayer actors, Attribution a, @Nullable Speaker speaker) {
        Set<String> core = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (LocatedMention located : actors.mentions()) {
            Mention mention = located.mention();
            String actor = mention.actor();
            if (actor == null
                    || mention.begin() < a.begin()
                    || mention.end() > a.end()
                    || (speaker != null && actor.equals(speaker.actor()))
                    || FIRST_PERSON.contains(mention.text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            DependencyTree tree = text.tree(located.tokens().sentence());
            int head = located.tokens().head();
            (tree.is(head, "nsubj") || tree.is(head, "obj") ? core : others).add(actor);
        }
        core.addAll(others);
        return core.stream().limit(MOST_TOPICS).toList();
    }
}
