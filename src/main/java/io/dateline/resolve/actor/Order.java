package io.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.Comparator;

/** In which order members are gone through: never that in which articles came. */
final class Order {
    /** The earlier day first, undated ones last; then by article and place in it. */
    static final Comparator<Member> BY_DAY = Comparator.comparing(
                    (Member member) -> member.date() == null ? LocalDate.MAX : member.date())
            .thenComparingInt(Member::article)
            .thenComparingInt(Member::begin)
            .thenComparing(member -> member.who().id());

    /** By the first member. */
    static final Comparator<Cluster> BY_FIRST = Comparator.comparing(Cluster::first, BY_DAY);

    private Order() {}
}
