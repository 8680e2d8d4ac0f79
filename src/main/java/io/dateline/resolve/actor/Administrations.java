package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.Ids;
import io.dateline.resolve.actor.KnownActors.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows whose administration is meant: "the Alder administration" and "the Alder-Boyd Administration" are that of President
 * Alder, and so is "the administration" of his country while he is in office.
 */
final class Administrations {
    private static final Pattern NAMED = Pattern.compile(
            "(?:[Tt]he |[Pp]resident )*(?:\\p{Lu}\\S+ )??(\\p{Lu}\\p{L}+)(?:[-–—/]\\p{Lu}\\p{L}+)?(?:['’]s?)? [Aa]dministration");
    private static final Pattern BARE = Pattern.compile("(?i)(?:(?:the|this|current|incumbent) )*administration");
    private static final String PRESIDENT = "president";
    /** So many years after it an administration is still spoken of. */
    private static final int YEARS = 30;

    private final KnownActors known;

    Administrations(KnownActors known) {
        this.known = known;
    }

    /** Returns the president whose administration a member is. */
    Optional<Known> of(Member member) {
        if (member.kind() != ActorKind.ORGANIZATION) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(member.who().name()), member.who().names().stream())
                .flatMap(name -> of(name, member).stream())
                .findFirst();
    }

    /** Returns {@code organization:alder-administration:usa}. */
    static String id(Known president) {
        String surname = president.name().replaceFirst(".* ", "");
        return Ids.actor(ActorKind.ORGANIZATION, surname + " administration", president.seat(PRESIDENT));
    }

    private Optional<Known> of(String name, Member member) {
        Matcher named = NAMED.matcher(name);
        if (named.matches()) {
            List<Known> possible = known.ofSurname(Folding.word(named.group(1).toLowerCase(Locale.ROOT))).stream()
                    .filter(one -> one.hasBeen(PRESIDENT, member.date(), YEARS))
                    .filter(one -> member.country() == null || one.countries().contains(member.country()))
                    .sorted(Comparator.comparing(Known::name))
                    .toList();
            return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        }
        if (!BARE.matcher(name).matches() || member.country() == null || member.date() == null) {
            return Optional.empty();
        }
        Set<Known> holders = known.holders(PRESIDENT, member.country(), member.date());
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
    }
}
