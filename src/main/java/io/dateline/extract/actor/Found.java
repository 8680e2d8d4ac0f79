package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.RoleWord.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mention while it is being resolved. */
final class Found {
    final SentenceView sentence;
    final int first;
    final int last;
    final int head;
    final String text;
    MentionType type;
    final MentionForm form;

    /** What the gazetteer says of a name. */
    @Nullable GazetteerEntry entry;
    /** What the last or first word of a name says of it. */
    NameHead.@Nullable Kind nameKind;
    /** Titles printed before a person's name. */
    final List<Title> titles = new ArrayList<>(1);

    @Nullable RoleWord role;

    @Nullable GroupWord group;

    @Nullable Gender gender;

    boolean plural;
    boolean definite;
    boolean past;
    /** The country or organisation that a description names: "Russian" of "the Russian envoy". */
    @Nullable Found owner;
    /** The pronoun in its place: "his" of "his counterpart". */
    @Nullable Found ownerPronoun;

    /** Whether the country, capital or metonym stands for where, for whom, or both. */
    boolean acts = true;

    boolean locates;

    @Nullable Entity entity;

    @Nullable Spot spot;

    /**
     * A title before a name.
     *
     * @param owner the country or organisation named with it
     */
    record Title(RoleWord word, String text, @Nullable Found owner, int first, int last) {}

    Found(SentenceView sentence, String article, int first, int last, MentionType type, MentionForm form) {
        this(sentence, article, first, last, sentence.head(first, last), type, form);
    }

    Found(SentenceView sentence, String article, int first, int last, int head, MentionType type, MentionForm form) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.text = sentence.textBetween(article, first, last);
        this.type = type;
        this.form = form;
    }

    boolean isName() {
        return form == MentionForm.NAME;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(Found other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    int sentenceIndex() {
        return sentence.index();
    }

    @Override
    public String toString() {
        return "%s %s/%s at %d:%d-%d".formatted(form, text, type, sentenceIndex(), first, last);
    }
}
