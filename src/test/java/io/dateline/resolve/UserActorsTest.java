package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatelineException;
import io.dateline.model.ResolvedFacts;
import io.dateline.ontology.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actors that a user's file adds. */
class UserActorsTest {
    private static final List<ArticleFacts> ARTICLES = List.of(
            FactsBuilder.article("a", "The provincial harbour master spoke. The NPA answered.")
                    .published("2023-03-01")
                    .person("a1", "Tove Almgrenn", "SWE")
                    .mention("harbour master", "a1")
                    .actor("a2", ActorKind.ORGANIZATION, "NPA", null)
                    .build(),
            FactsBuilder.article("b", "Tova Almgren spoke. The Nordic Pilots Association answered.")
                    .published("2023-05-01")
                    .person("a1", "Tova Almgren", "SWE")
                    .actor("a2", ActorKind.ORGANIZATION, "Nordic Pilots Association", null)
                    .build());

    @Test
    void csvAddsSpellingsAcronymsAndItems() {
        assertThat(resolved("actors.csv", """
                name,kind,country,body,title,from,to,wikidata,aliases
                Tove Almgrenn,PERSON,SWE,,harbour master,2022-10,,Q11,Tova Almgren|T. Almgren
                Nordic Pilots Association,ORGANIZATION,,,,,,Q12,NPA
                """)).satisfies(UserActorsTest::isOneOfEach);
    }

    @Test
    void yamlSaysTheSame() {
        assertThat(resolved("actors.yaml", """
                - {name: Tove Almgrenn, country: SWE, title: harbour master, from: 2022-10, wikidata: Q11, aliases: [Tova Almgren]}
                - {name: Nordic Pilots Association, kind: ORGANIZATION, wikidata: Q12, aliases: [NPA]}
                """)).satisfies(UserActorsTest::isOneOfEach);
    }

    @Test
    void withoutTheFileTheyAreTwoEach() {
        assertThat(new Resolver().resolve(ARTICLES).decisions()).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithFileAndEntry() {
        assertThatThrownBy(() -> resolved("actors.csv", """
                name,country
                Tove Almgrenn,SWE
                Sixten Berg,Sweden
                """))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("actors.csv, entry 2")
                .hasMessageContaining("Sweden");
        assertThatThrownBy(() -> resolved("actors.yaml", "- {name: Tove Almgrenn, office: mayor}\n"))
                .hasMessageContaining("entry 1")
                .hasMessageContaining("office");
    }

    private static void isOneOfEach(ResolvedFacts facts) {
        assertThat(facts.articles())
                .allSatisfy(article -> assertThat(article.resolution().ids().values())
                        .contains("person:tove-almgrenn", "organization:nordic-pilots-association"));
        assertThat(facts.resolution().wikidata())
                .containsEntry("person:tove-almgrenn", "Q11")
                .containsEntry("organization:nordic-pilots-association", "Q12");
    }

    private static ResolvedFacts resolved(String name, String text) {
        return new Resolver(World.with(name, text)).resolve(ARTICLES);
    }
}
