package io.dateline.extract.actor;

import edu.stanford.nlp.ling.CoreLabel;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.TokenRange;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Place;
import io.dateline.model.Role;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.PhraseIndex;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions and resolves them to actors and places inside one article. Safe for use by several threads.
 *
 * <p>An actor that no mention of form NAME refers to is known by description only ("senior U.S. official"): two articles'
 * actors of that name are not therefore one.
 */
public final class ActorExtractor {
    private static final Comparator<Found> IN_TEXT = Comparator.comparingInt(Found::sentenceIndex)
            .thenComparingInt(f -> f.first)
            .thenComparing(Comparator.<Found>comparingInt(f -> f.last).reversed());

    private static final Pattern DEPARTMENT = Pattern.compile("\\b(Department|Ministry) of (?:the )?([^,;|]+)");

    private final World world = World.load();
    private final Genders genders = Genders.load(world.people());
    private final NameFinder nameFinder = new NameFinder(world, genders);
    private final DescriptionFinder descriptionFinder = new DescriptionFinder(world);

    /** Returns the article's mentions, actors and places. */
    public ActorLayer extract(AnnotatedArticle article) {
        String text = article.article().text();
        List<SentenceView> sentences = views(article);
        List<List<Found>> namesOf = new ArrayList<>();
        List<Found> names = new ArrayList<>();
        for (SentenceView s : sentences) {
            List<Found> found = nameFinder.find(s, text);
            descriptionFinder.findTitles(s, text, found);
            namesOf.add(found);
            names.addAll(found);
        }
        Abbreviations.removeCommon(sentences, namesOf, names);
        Repeats.add(sentences, text, namesOf, names);
        NameResolver nameResolver =
                new NameResolver(world, genders, article.article().documentDate());
        nameResolver.resolve(names);
        List<Found> all = new ArrayList<>(names);
        for (SentenceView s : sentences) {
            all.addAll(descriptionFinder.find(s, text, namesOf.get(s.index())));
            all.addAll(CapitalPhrases.find(s, text, namesOf.get(s.index()), world.countries(), nameResolver));
        }
        all.sort(IN_TEXT);
        String home = home(article);
        RoleWord house = home == null ? null : house(article);
        new DescriptionResolver(world, nameResolver, article.article().documentDate(), home, house, all).resolve();
        new SameAge(nameResolver, all).join();
        for (Found name : names) {
            ownedTitle(name, text)
                    .filter(title -> all.stream().noneMatch(f -> f.head == title.head && f.overlaps(title)))
                    .ifPresent(all::add);
        }
        all.sort(IN_TEXT);
        return layer(all);
    }

    /**
     * "The Acme president" of "the Acme president Jo Roe", "company president" of "company president Jo Roe": a title that
     * says whose it is tells who somebody is.
     */
    private Optional<Found> ownedTitle(Found name, String text) {
        if (name.titles.isEmpty() || name.entity == null) {
            return Optional.empty();
        }
        Found.Title title = name.titles.get(0);
        Found owner = title.owner();
        int first = title.first();
        if (owner != null && owner.type == MentionType.ORGANIZATION && owner.first < first) {
            first = owner.first;
        } else if (isBody(name.sentence, first - 1)) {
            first--;
        } else {
            return Optional.empty();
        }
        // "Acme chairwoman and co-founder Jo Roe": the second title is a mention of its own
        int last = name.sentence.lower(title.last() + 1).equals("and") ? title.last() : name.first - 1;
        Found found = new Found(name.sentence, text, first, last, last, MentionType.TITLE, MentionForm.NOMINAL);
        found.entity = name.entity;
        return Optional.of(found);
    }

    /** "Company", "club": a plain word for a body. */
    private boolean isBody(SentenceView s, int i) {
        return i >= 1
                && s.tag(i).equals("NN")
                && world.people()
                        .group(s.lower(i))
                        .filter(group -> group.kind() == GroupWord.Kind.BODY)
                        .isPresent();
    }

    /** Returns the country whose government publishes the article: "U.S. Department of State, Office of the Spokesperson". */
    private @Nullable String home(AnnotatedArticle article) {
        String source = article.article().source();
        if (source == null) {
            return null;
        }
        List<List<String>> words =
                PhraseIndex.words(source).stream().map(List::of).toList();
        for (int start = 0; start < Math.min(2, words.size()); start++) {
            GazetteerEntry entry = world.gazetteer()
                    .longestAt(words, start)
                    .map(PhraseIndex.Match::value)
                    .orElse(null);
            if (entry != null) {
                boolean government = entry.kind() == GazetteerEntry.Kind.METONYM || "GOV".equals(entry.sector());
                return government ? entry.country() : null;
            }
        }
        return null;
    }

    /** Returns the office of who heads the department that publishes the article: "secretary of state". */
    private @Nullable RoleWord house(AnnotatedArticle article) {
        Matcher department = DEPARTMENT.matcher(String.valueOf(article.article().source()));
        if (!department.find()) {
            return null;
        }
        String title = department.group(1).equals("Department") ? "secretary" : "minister";
        String of = department.group(2).toLowerCase(Locale.ROOT);
        return world.people()
                .role("%s of %s".formatted(title, of))
                .or(() -> world.people().role("%s of the %s".formatted(title, of)))
                .orElse(null);
    }

    private static List<SentenceView> views(AnnotatedArticle article) {
        List<SentenceView> views = new ArrayList<>();
        boolean inside = false;
        int paragraph = -1;
        for (AnnotatedSentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                inside = false;
                paragraph = sentence.paragraph();
            }
            boolean[] quoted = new boolean[sentence.tokens().size()];
            for (int i = 0; i < quoted.length; i++) {
                CoreLabel token = sentence.tokens().get(i);
                String word = token.originalText();
                if (word.equals("“")) {
                    inside = true;
                } else if (word.equals("”")) {
                    inside = false;
                } else if (word.equals("\"")) {
                    inside = !inside;
                }
                quoted[i] = inside;
            }
            views.add(new SentenceView(sentence, quoted));
        }
        return views;
    }

    private static ActorLayer layer(List<Found> all) {
        Map<Entity, String> actorIds = new LinkedHashMap<>();
        Map<Spot, String> placeIds = new LinkedHashMap<>();
        List<LocatedMention> mentions = new ArrayList<>();
        for (Found f : all) {
            if (f.form == MentionForm.PRONOUN && f.entity == null && f.type == MentionType.ORGANIZATION) {
                continue;
            }
            if (f.form == MentionForm.NOMINAL && f.entity == null && f.spot == null) {
                continue;
            }
            String actor =
                    f.entity == null ? null : actorIds.computeIfAbsent(f.entity, e -> "a" + (actorIds.size() + 1));
            String place = f.spot == null ? null : placeIds.computeIfAbsent(f.spot, p -> "p" + (placeIds.size() + 1));
            CoreLabel first = f.sentence.token(f.first);
            CoreLabel last = f.sentence.token(f.last);
            Mention mention = new Mention(
                    "m" + (mentions.size() + 1),
                    first.beginPosition(),
                    last.endPosition(),
                    f.text,
                    type(f),
                    f.form,
                    actor,
                    place);
            mentions.add(new LocatedMention(mention, new TokenRange(f.sentenceIndex(), f.first, f.last, f.head)));
        }
        // A body that a role is held in is an actor even where no mention stands for it.
        List<Entity> entities = new ArrayList<>(actorIds.keySet());
        for (Entity e : entities) {
            e.roles.forEach(held -> {
                if (held.of() != null) {
                    actorIds.computeIfAbsent(held.of(), o -> "a" + (actorIds.size() + 1));
                }
            });
        }
        List<Actor> actors = new ArrayList<>();
        actorIds.forEach((e, id) -> actors.add(new Actor(
                id,
                e.name,
                e.kind,
                e.country,
                e.sector,
                e.roles.stream()
                        .map(h -> new Role(h.text(), h.of() == null ? null : actorIds.get(h.of()), null, null))
                        .toList())));
        List<Place> places = new ArrayList<>();
        placeIds.forEach((s, id) -> places.add(new Place(id, s.name(), s.kind(), s.country())));
        return new ActorLayer(mentions, actors, places);
    }

    private static MentionType type(Found f) {
        Entity e = f.entity;
        if (f.form != MentionForm.PRONOUN || e == null) {
            return f.type;
        }
        return switch (e.kind) {
            case PERSON -> MentionType.PERSON;
            case ORGANIZATION -> MentionType.ORGANIZATION;
            case COUNTRY -> MentionType.COUNTRY;
            case GROUP -> MentionType.GROUP;
        };
    }
}
