package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.MentionType;
import io.dateline.ontology.RoleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells the titles that name a post to be filled, "nominated Ann Lee as surgeon general", "the job of envoy", from those that
 * mean whoever holds it. A post is one actor of an article, however it is worded: the person who is to have it, whoever that
 * will be.
 */
final class Posts {
    private static final Set<String> OF = WordLists.of("posts");
    private static final Set<String> FOR = WordLists.of("nominees");
    private static final Set<String> NOMINATING = WordLists.of("nominating");

    private final List<Entity> posts = new ArrayList<>();

    /** Makes the actor of a title that names a post. */
    void fill(Found f, RoleWord role) {
        String name = Actor.TO_BE + role.words();
        String country = DescriptionResolver.ownerCountry(f);
        Entity post = posts.stream()
                .filter(p -> p.name.equals(name))
                .filter(p -> country == null || p.country == null || country.equals(p.country))
                .findFirst()
                .orElse(null);
        if (post == null) {
            post = new Entity(ActorKind.PERSON, name, false);
            post.sector = role.sector();
            posts.add(post);
        }
        post.country = country == null ? post.country : country;
        f.type = MentionType.TITLE;
        f.entity = post;
    }

    /** Tells whether a title names a post to be filled. */
    static boolean isPost(Found f, RoleWord role) {
        if (role.kind() != RoleWord.Kind.OFFICE || f.past || DescriptionResolver.isIndefinite(f)) {
            return false;
        }
        SentenceView s = f.sentence;
        boolean isNext = s.dependents(f.head).stream()
                .anyMatch(e -> e.is("amod") && s.lemma(e.dependent()).equals("next"));
        boolean isToBe = s.hasDependent(f.head, "cop")
                && s.dependents(f.head).stream()
                        .anyMatch(e -> e.is("mark") && s.tag(e.dependent()).equals("TO"));
        return isNext || isToBe || s.governor(f.head).filter(e -> isUnder(s, e)).isPresent();
    }

    private static boolean isUnder(SentenceView s, Edge edge) {
        String above = s.lemma(edge.governor());
        if (edge.is("compound")) {
            return FOR.contains(above) || OF.contains(above);
        }
        if (edge.is("nmod")) {
            return edge.specific().equals("of") && OF.contains(above)
                    || edge.specific().matches("for|as") && FOR.contains(above);
        }
        return edge.is("obl") && edge.specific().matches("for|as") && NOMINATING.contains(above);
    }
}
