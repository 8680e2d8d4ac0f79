package io.dateline.graph;

import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.ArticleResolution;
import io.dateline.model.Event;
import io.dateline.model.EventTime;
import io.dateline.model.Ids;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Place;
import io.dateline.model.ResolvedArticle;
import io.dateline.model.Role;
import io.dateline.model.SentenceSpan;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.TextSpan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One resolved article as the rows that the statements of {@code cypher/write} take. */
final class ArticleRows {
    private final ArticleFacts facts;
    private final ArticleResolution resolution;
    private final String derivedFrom;
    private final Map<String, String> countries;
    private final Summary summary;
    private final Map<String, String> actorNames = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, String> placeNames = new HashMap<>();

    private final List<Map<String, Object>> sentences = new ArrayList<>();
    private final List<Map<String, Object>> sentenceOrder = new ArrayList<>();
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final List<Map<String, Object>> mentionActors = new ArrayList<>();
    private final List<Map<String, Object>> mentionPlaces = new ArrayList<>();
    private final List<Map<String, Object>> eventMentions = new ArrayList<>();
    private final List<Map<String, Object>> attributions = new ArrayList<>();
    private final Map<String, DateNode> namedDates = new TreeMap<>();

    /**
     * Makes the rows.
     *
     * @param derivedFrom digest of the article's facts and of what was decided about it
     */
    ArticleRows(ResolvedArticle resolved, String derivedFrom, Summary summary) {
        this.resolution = resolved.resolution();
        this.derivedFrom = derivedFrom;
        this.countries = resolved.countries();
        this.facts = resolved.resolved();
        this.summary = summary;
        facts.actors().forEach(actor -> actorNames.put(actor.id(), name(actor)));
        facts.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.GROUP)
                .forEach(actor -> groups.add(actor.id()));
        facts.places().forEach(place -> placeNames.put(place.id(), place.name()));
        List<String> sentenceIds = sentences();
        Map<String, String> mentionIds = mentions(sentenceIds);
        eventMentions(sentenceIds, mentionIds);
    }

    Article article() {
        return facts.article();
    }

    // --- the article ---

    private Map<String, Object> articleProperties() {
        Article article = article();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", article.id());
        row.put("name", caption(facts));
        put(row, "url", article.url());
        put(row, "title", article.title());
        put(row, "source", article().outlet());
        row.put("authors", article.authors());
        row.put("language", article.language());
        put(
                row,
                "publishedAt",
                article.published() == null ? null : article.published().atOffset(ZoneOffset.UTC));
        put(row, "publishedPrecision", name(article.publishedPrecision()));
        put(row, "documentDate", article.documentDate());
        row.put("contentHash", Ids.contentHash(article.text()));
        row.put("status", resolution.nearCopyOf() == null ? "INGESTED" : "NEAR_COPY");
        row.put("witness", resolution.witness());
        row.put("derivedFrom", derivedFrom);
        return row;
    }

    /** Returns the title; the first sentence where there is none. */
    static String caption(ArticleFacts facts) {
        Article article = facts.article();
        String title = article.title();
        if (title != null && !title.isBlank()) {
            return Summary.shortened(title);
        }
        return facts.sentences().stream()
                .map(s -> article.text().substring(s.begin(), s.end()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Summary::shortened)
                .orElse(article.id());
    }

    @Nullable String sourceId() {
        String name = article().outlet();
        return name == null ? null : "source:" + Ids.slug(name);
    }

    Map<String, Object> articleRow() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", article().id());
        row.put("properties", articleProperties());
        put(row, "source", sourceId());
        return row;
    }

    // --- sentences, mentions, reports ---

    private List<String> sentences() {
        List<String> ids = new ArrayList<>();
        UniqueIds unique = new UniqueIds();
        int index = 0;
        for (SentenceSpan span : facts.sentences()) {
            String id = unique.of(Ids.mention(article().id(), 's', span.begin(), span.end()));
            Map<String, Object> properties = Map.of(
                    "id",
                    id,
                    "index",
                    index++,
                    "begin",
                    span.begin(),
                    "end",
                    span.end(),
                    "text",
                    article().text().substring(span.begin(), span.end()),
                    "headline",
                    span.headline());
            sentences.add(Map.of("article", article().id(), "properties", properties));
            if (!ids.isEmpty()) {
                sentenceOrder.add(Map.of("id", ids.get(ids.size() - 1), "next", id));
            }
            ids.add(id);
        }
        return ids;
    }

    /** Returns the id of the sentence where something begins; of the last one before it, where it begins between two. */
    private @Nullable String sentenceAt(int offset, List<String> ids) {
        String found = null;
        for (int i = 0; i < ids.size() && facts.sentences().get(i).begin() <= offset; i++) {
            found = ids.get(i);
        }
        return found;
    }

    private Map<String, String> mentions(List<String> sentenceIds) {
        Map<String, String> ids = new HashMap<>();
        UniqueIds unique = new UniqueIds();
        for (Mention mention : facts.mentions()) {
            String sentence = sentenceAt(mention.begin(), sentenceIds);
            if (sentence == null) {
                continue;
            }
            String id = unique.of(Ids.mention(article().id(), 'm', mention.begin(), mention.end()));
            ids.put(mention.id(), id);
            mentions.add(Map.of(
                    "sentence",
                    sentence,
                    "properties",
                    Map.of(
                            "id",
                            id,
                            "begin",
                            mention.begin(),
                            "end",
                            mention.end(),
                            "text",
                            mention.text(),
                            "type",
                            mention.type().name(),
                            "form",
                            mention.form().name())));
            if (mention.actor() != null) {
                mentionActors.add(Map.of("mention", id, "actor", mention.actor()));
            }
            if (mention.place() != null) {
                mentionPlaces.add(Map.of("mention", id, "place", mention.place()));
            }
        }
        return ids;
    }

    private void eventMentions(List<String> sentenceIds, Map<String, String> mentionIds) {
        UniqueIds unique = new UniqueIds();
        for (Event event : facts.events()) {
            TextSpan trigger = event.trigger();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", unique.of(Ids.mention(article().id(), 'e', trigger.begin(), trigger.end())));
            row.put("begin", trigger.begin());
            row.put("end", trigger.end());
            row.put("text", trigger.text());
            row.put("type", event.type());
            put(row, "mode", event.mode());
            put(row, "contexts", event.contexts());
            put(row, "cameo", event.cameo());
            put(row, "goldstein", event.goldstein());
            put(row, "quadClass", event.quadClass());
            row.put("modality", event.modality().name());
            row.put("confidence", event.confidence());
            row.put("rule", event.rule());
            putTime(row, event.date());
            put(row, "actors", event.actors());
            put(row, "recipients", event.recipients());
            put(row, "actorMentions", ids(event.actorMentions(), mentionIds));
            put(row, "recipientMentions", ids(event.recipientMentions(), mentionIds));
            put(row, "place", event.place());
            put(row, "amount", event.amount());
            put(row, "unit", event.unit());
            put(row, "respondsTo", event.respondsTo());
            row.put(
                    "summary",
                    summary.of(
                            event,
                            id -> actorNames.getOrDefault(id, id),
                            groups::contains,
                            id -> placeNames.getOrDefault(id, id)));
            addEventMention(row, trigger.begin(), sentenceIds, event.id(), event.attributedTo());
        }
        Set<String> events = new HashSet<>();
        facts.events().forEach(event -> events.add(event.id()));
        for (Statement statement : facts.statements()) {
            Speaker speaker = statement.speaker();
            TextSpan cue = statement.cue();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", unique.of(Ids.mention(article().id(), 'q', statement.begin(), statement.end())));
            row.put("begin", statement.begin());
            row.put("end", statement.end());
            row.put("text", statement.text());
            row.put("type", "STATEMENT");
            row.put("kind", statement.kind().name());
            put(row, "cue", cue == null ? null : cue.text());
            row.put("modality", "HAPPENED");
            row.put("confidence", statement.confidence());
            putTime(row, statement.date());
            put(row, "actors", speaker == null || speaker.actor() == null ? List.of() : List.of(speaker.actor()));
            put(row, "speaker", speaker == null ? null : speaker.text());
            put(row, "recipients", statement.addressees());
            put(
                    row,
                    "aboutActors",
                    statement.about().stream()
                            .filter(id -> !events.contains(id))
                            .toList());
            put(
                    row,
                    "aboutEvents",
                    statement.about().stream().filter(events::contains).toList());
            put(row, "amountsTo", statement.event());
            row.put("summary", summary.of(statement, id -> actorNames.getOrDefault(id, id)));
            addEventMention(row, statement.begin(), sentenceIds, statement.id(), null);
        }
    }

    private void addEventMention(
            Map<String, Object> row, int begin, List<String> sentenceIds, String event, @Nullable String attributedTo) {
        String sentence = sentenceAt(begin, sentenceIds);
        if (sentence == null) {
            return;
        }
        eventMentions.add(Map.of("sentence", sentence, "event", event, "properties", row));
        if (attributedTo != null) {
            attributions.add(Map.of("mention", Objects.requireNonNull(row.get("id")), "actor", attributedTo));
        }
    }

    private void putTime(Map<String, Object> row, EventTime time) {
        put(row, "startDate", time.startDate());
        put(row, "endDate", time.endDate());
        row.put("datePrecision", time.precision().name());
        row.put("dateBasis", time.basis().name());
        DateNode.of(time).ifPresent(date -> {
            row.put("date", date.id());
            namedDates.put(date.id(), date);
        });
    }

    private static List<String> ids(List<String> localIds, Map<String, String> ids) {
        return localIds.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    List<Map<String, Object>> sentenceRows() {
        return sentences;
    }

    List<Map<String, Object>> sentenceOrderRows() {
        return sentenceOrder;
    }

    List<Map<String, Object>> mentionRows() {
        return mentions;
    }

    List<Map<String, Object>> mentionActorRows() {
        return sorted(mentionActors, "actor");
    }

    List<Map<String, Object>> mentionPlaceRows() {
        return sorted(mentionPlaces, "place");
    }

    List<Map<String, Object>> eventMentionRows() {
        return sorted(eventMentions, "event");
    }

    List<Map<String, Object>> attributionRows() {
        return sorted(attributions, "actor");
    }

    // --- actors and places ---

    /** Returns a row for each actor, by id: what this article says of it as a whole. */
    List<Map<String, Object>> actorRows() {
        Map<String, SortedSet<String>> names = new HashMap<>();
        for (Mention mention : facts.mentions()) {
            boolean isName = mention.form() == MentionForm.NAME
                    && mention.type() != MentionType.NATIONALITY
                    && mention.type() != MentionType.TITLE;
            if (isName && mention.actor() != null) {
                names.computeIfAbsent(mention.actor(), id -> new TreeSet<>())
                        .add(mention.text().replaceAll("\\s+", " "));
            }
        }
        return facts.actors().stream()
                .sorted(Comparator.comparing(Actor::id))
                .map(actor -> {
                    SortedSet<String> aliases = new TreeSet<>(names.getOrDefault(actor.id(), new TreeSet<>()));
                    aliases.add(actor.name());
                    Map<String, Object> vote = new LinkedHashMap<>();
                    vote.put("name", name(actor));
                    put(vote, "country", actor.country());
                    put(vote, "sector", actor.sector());
                    vote.put("names", List.copyOf(aliases));
                    put(
                            vote,
                            "roles",
                            actor.roles().stream().map(ArticleRows::packed).toList());
                    put(vote, "date", article().documentDate());
                    return Map.<String, Object>of(
                            "article", article().id(), "id", actor.id(), "label", label(actor.kind()), "vote", vote);
                })
                .toList();
    }

    /** Returns the actor's name; of countries the one that all articles share. */
    private String name(Actor actor) {
        String country =
                actor.kind() == ActorKind.COUNTRY && actor.country() != null ? countries.get(actor.country()) : null;
        return country == null ? actor.name() : country;
    }

    private static String label(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case COUNTRY -> "Country";
            case GROUP -> "Group";
        };
    }

    private static String packed(Role role) {
        return Stream.of(role.title().replace('\t', ' '), role.of(), role.from(), role.to())
                .map(value -> value == null ? "" : value.toString())
                .reduce((a, b) -> a + "\t" + b)
                .orElseThrow();
    }

    /** Returns rows for {@code roles.cypher} from what {@code roles-clear.cypher} gives. */
    static List<Map<String, Object>> roleRows(
            String person, List<String> packed, String article, @Nullable LocalDate date) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String role : packed) {
            List<String> parts = List.of(role.split("\t", -1));
            if (parts.get(1).isEmpty()) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", person);
            row.put("title", parts.get(0));
            row.put("institution", parts.get(1));
            put(row, "from", parts.get(2).isEmpty() ? null : LocalDate.parse(parts.get(2)));
            put(row, "to", parts.get(3).isEmpty() ? null : LocalDate.parse(parts.get(3)));
            row.put("article", article);
            put(row, "date", date);
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, Object>> placeRows() {
        return facts.places().stream()
                .sorted(Comparator.comparing(Place::id))
                .map(place -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("article", article().id());
                    row.put("id", place.id());
                    put(row, "country", place.country());
                    row.put(
                            "vote",
                            Map.of("name", place.name(), "kind", place.kind().name()));
                    return row;
                })
                .toList();
    }

    List<Map<String, Object>> placeCountryRows() {
        return facts.places().stream()
                .filter(place -> place.country() != null)
                .sorted(Comparator.comparing(Place::id))
                .map(place -> Map.<String, Object>of("place", place.id(), "country", countryId(place.country())))
                .toList();
    }

    List<Map<String, Object>> countryRows() {
        return facts.places().stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(code -> Map.<String, Object>of(
                        "id", countryId(code), "code", code, "name", countries.getOrDefault(code, code)))
                .toList();
    }

    private static String countryId(@Nullable String code) {
        return Ids.actor(ActorKind.COUNTRY, "", Objects.requireNonNull(code));
    }

    // --- what is shared with other articles ---

    SortedSet<String> actorIds() {
        SortedSet<String> ids = new TreeSet<>();
        facts.actors().forEach(actor -> ids.add(actor.id()));
        countryRows().forEach(row -> ids.add((String) Objects.requireNonNull(row.get("id"))));
        return ids;
    }

    SortedSet<String> placeIds() {
        SortedSet<String> ids = new TreeSet<>();
        facts.places().forEach(place -> ids.add(place.id()));
        return ids;
    }

    /** Returns the ids of events and statements. */
    SortedSet<String> eventIds() {
        SortedSet<String> ids = new TreeSet<>();
        eventMentions.forEach(row -> ids.add((String) Objects.requireNonNull(row.get("event"))));
        return ids;
    }

    SortedSet<String> eventTypes() {
        SortedSet<String> types = new TreeSet<>();
        facts.events().forEach(event -> types.add(event.type()));
        return types;
    }

    /** Returns the dates of the article's events and all wider ones, by id. */
    Map<String, DateNode> dates() {
        return DateNode.closure(namedDates.values());
    }

    List<Map<String, Object>> eventArticleRows() {
        return eventIds().stream()
                .map(event -> Map.<String, Object>of("article", article().id(), "event", event))
                .toList();
    }

    // --- small change ---

    /** What is not known, and an empty list, is left out: the graph has no nulls, and an absent list says the same. */
    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            row.put(key, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<Map<String, Object>> sorted(List<Map<String, Object>> rows, String key) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> (String) Objects.requireNonNull(row.get(key))))
                .toList();
    }

    /** Two things at one place of the text get two ids. */
    private static final class UniqueIds {
        private final Map<String, Integer> seen = new HashMap<>();

        String of(String id) {
            int count = seen.merge(id, 1, Integer::sum);
            return count == 1 ? id : id + "-" + count;
        }
    }
}
