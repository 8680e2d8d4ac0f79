package io.dateline.ontology;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an event type's file: words that name an event of that type, and where its parties stand.
 *
 * @param name name of the entry inside its file
 * @param type code of the event type
 * @param verbs lemmas, with a particle or preposition where the verb needs it ("call on")
 * @param nouns lemmas
 * @param adjectives lemmas of predicative adjectives ("guilty")
 * @param frame where the parties stand
 * @param actor slots of those who do it, best first
 * @param recipient slots of those it is done to, best first
 * @param mode mode of the type
 * @param cameo CAMEO code
 * @param contexts PLOVER contexts it always has
 * @param subject words of which the verb's subject must contain one; empty: any
 * @param notSubject words that the verb's subject must not contain
 * @param object words of which the verb's object must contain one; empty: any; {@code named-person} and {@code named-country}
 *     stand for names
 * @param notObject words that the verb's object must not contain
 * @param with words of which a prepositional complement must contain one; empty: none needed
 * @param notWith words that no prepositional complement must contain
 * @param content event types or words of which the complement must hold one; empty: any
 * @param under words of which one must govern the noun or the verb; empty: none needed
 * @param notUnder words that must not govern the noun, or the main clause of the verb
 * @param before nouns of which a noun may be an attribute and counts nevertheless
 * @param needs what must be known: {@code actor}, {@code recipient}, {@code place}, {@code person} (that one of them is one), {@code people} (that the recipients are people, not a team)
 * @param needsContent whether there must be a complement clause
 * @param commissive whether the complement must be a future act of the subject: "A said it would …"
 * @param negated whether the complement must be negated: "A said it would not …"; without it, it must not
 * @param deontic whether the complement must be what somebody else must do: "A said B must …"
 * @param light whether the noun counts only with a light verb ("pay a visit")
 * @param targeted whether a slot of the recipient, or of the other side, must be filled ("fire a missile at", "work with"), with
 *     none of {@code notObject}
 * @param suffered whether the complement must be what somebody else has done to the subject: "A said that B had attacked it"
 * @param intransitive whether the verb must have neither object nor complement clause
 * @param unit what a number before the object counts
 */
public record Trigger(
        String name,
        String type,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        Frame frame,
        List<Slot> actor,
        List<Slot> recipient,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        Set<String> subject,
        Set<String> notSubject,
        Set<String> object,
        Set<String> notObject,
        Set<String> with,
        Set<String> notWith,
        Set<String> content,
        Set<String> under,
        Set<String> notUnder,
        Set<String> before,
        List<String> needs,
        boolean needsContent,
        boolean commissive,
        boolean negated,
        boolean deontic,
        boolean light,
        boolean targeted,
        boolean suffered,
        boolean intransitive,
        @Nullable String unit) {
    public Trigger {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        contexts = List.copyOf(contexts);
        needs = List.copyOf(needs);
    }

    /** Returns the name that facts carry: {@code request/demand}. */
    public String rule() {
        return type.toLowerCase(java.util.Locale.ROOT) + "/" + name;
    }
}
