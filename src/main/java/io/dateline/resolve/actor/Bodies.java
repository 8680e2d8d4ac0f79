package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import java.util.Set;

/** Tells what the name of a body or group says about which one is meant. */
final class Bodies {
    private final OrganizationNames names;
    private final Set<String> national;
    private final Set<String> lasting;

    /**
     * @param national bodies of which a country has one
     * @param lasting groups of a country that stay the same
     */
    Bodies(OrganizationNames names, Set<String> national, Set<String> lasting) {
        this.names = names;
        this.national = national;
        this.lasting = lasting;
    }

    /** Tells whether it is one that its country has one of. */
    boolean isNational(Member member) {
        if (member.country() == null) {
            return false;
        }
        String key = member.key();
        return switch (member.kind()) {
            case ORGANIZATION ->
                national.contains(key)
                        || names.isCommon(key)
                                && (key.endsWith(" ministry")
                                        || key.endsWith(" department")
                                        || member.isNamed() && key.indexOf(' ') > 0);
            case GROUP -> lasting.contains(key);
            case PERSON, COUNTRY -> false;
        };
    }

    /** Tells whether it has a name of its own. */
    boolean isProper(Member member) {
        return member.kind() == ActorKind.ORGANIZATION
                && !member.key().isEmpty()
                && (member.entry() != null || member.isNamed() && !names.isGeneric(member.key()));
    }
}
