package io.dateline.resolve;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cases of {@code resolve/actors.yaml}. */
final class ActorGold {
    record Case(
            @JsonProperty("case") String name,
            @JsonProperty("articles") List<Told> articles) {
        /** Returns the records of its articles. */
        List<ArticleFacts> facts() {
            List<ArticleFacts> facts = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                facts.add(articles.get(i).facts("article-" + i));
            }
            return facts;
        }

        /** Returns all pairs of actors of different articles, or of one. */
        List<Pair> pairs() {
            List<Place> all = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                for (int j = 0; j < articles.get(i).actors().size(); j++) {
                    all.add(new Place(
                            "article-" + i, "a" + j, articles.get(i).actors().get(j)));
                }
            }
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new Pair(name, all.get(j), all.get(i)));
                }
            }
            return pairs;
        }
    }

    record Place(String article, String id, Somebody actor) {}

    record Pair(String in, Place one, Place other) {
        boolean isOne() {
            return one.actor().is().equals(other.actor().is());
        }

        @Override
        public String toString() {
            return "%s: %s and %s"
                    .formatted(in, one.actor().called(), other.actor().called());
        }
    }

    record Told(
            @JsonProperty("day") String day,
            @JsonProperty("story") @Nullable String story,
            @JsonProperty("actors") List<Somebody> actors) {
        ArticleFacts facts(String id) {
            List<String> sentences = new ArrayList<>();
            if (story != null) {
                sentences.add(story + ".");
            }
            for (Somebody actor : actors) {
                sentences.add(actor.called() + " stood there.");
                actor.alsoCalled().forEach(name -> sentences.add(name + " stood there."));
            }
            FactsBuilder facts =
                    FactsBuilder.article(id, sentences.toArray(String[]::new)).published(day);
            TreeMap<String, String> countries = new TreeMap<>();
            for (Somebody actor : actors) {
                String country = actor.country();
                if (actor.role() != null && country != null && !countries.containsKey(country)) {
                    countries.put(country, "c" + countries.size());
                }
            }
            for (int i = 0; i < actors.size(); i++) {
                actors.get(i).addTo(facts, "a" + i, countries);
            }
            countries.forEach((code, actor) -> facts.actor(actor, ActorKind.COUNTRY, code + " itself", code));
            if (story != null) {
                facts.event("told", "CONSULT").by("a0").add();
            }
            return facts.build();
        }
    }

    record Somebody(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("kind") @Nullable ActorKind kind,
            @JsonProperty("country") @Nullable String country,
            @JsonProperty("sector") @Nullable String sector,
            @JsonProperty("role") @Nullable String role,
            @JsonProperty("also") @Nullable List<String> also,
            @JsonProperty("described") @Nullable String described,
            @JsonProperty("is") String is) {
        String called() {
            return name == null ? Objects.requireNonNull(described) : name;
        }

        List<String> alsoCalled() {
            return also == null ? List.of() : also;
        }

        private void addTo(FactsBuilder facts, String id, TreeMap<String, String> countries) {
            List<Role> roles = role == null
                    ? List.of()
                    : List.of(new Role(role, country == null ? null : countries.get(country), null, null));
            String bare = called().replaceFirst("^(the|a|an) ", "");
            facts.actor(id, kind == null ? ActorKind.PERSON : kind, name == null ? bare : name, country, sector, roles);
            if (name == null) {
                facts.described(called(), id);
            } else {
                facts.mention(name, id);
            }
            alsoCalled().forEach(other -> facts.mention(other, id));
        }
    }

    private ActorGold() {}

    static List<Case> cases() {
        try (InputStream in = ActorGold.class.getResourceAsStream("/resolve/actors.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Case>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
