package io.dateline.source;

import io.dateline.model.Article;
import io.dateline.model.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reading of one document: takes the drafts that its format makes, judges them and hands on what comes of each. */
final class Reading {
    private static final String OTHER_LANGUAGE = "in %s; only English is read";
    private static final String NO_DATE = "no publication date: relative dates stay unresolved; give --published";

    /** UTF-8 of accented letters and of typographic quotation marks and dashes, read as windows-1252. */
    private static final Pattern TWICE_DECODED =
            Pattern.compile("Ã[\u00A0-\u00BF]|â€[\u2122\u0153\u009D\u02DC\u201C\u201D\u00A6]");

    private static final int FEWEST_TWICE_DECODED = 2;

    private final ReadOptions options;
    private final Consumer<ReadResult> results;
    private final Map<String, String> inputsById = new HashMap<>();

    Reading(ReadOptions options, Consumer<ReadResult> results) {
        this.options = options;
        this.results = results;
    }

    ReadOptions options() {
        return options;
    }

    /** Hands on why something is no article. */
    void reject(String input, String reason) {
        results.accept(new ReadResult.Rejected(input, reason));
    }

    /** Hands on an article, or why it cannot be used. */
    void accept(Draft draft) {
        try {
            checkText(draft.text);
            checkLanguage(draft);
            String id = draft.id == null ? Ids.article(draft.text) : draft.id;
            String earlier = inputsById.putIfAbsent(id, draft.input);
            if (earlier != null) {
                throw new RejectedDocument(
                        draft.id == null
                                ? "the same text as %s".formatted(earlier)
                                : "the id '%s' is that of %s".formatted(id, earlier));
            }
            warnOfDamage(draft);
            PublicationTime published = published(draft);
            results.accept(new ReadResult.Read(
                    draft.input,
                    new Article(
                            id,
                            draft.url,
                            draft.title,
                            draft.source,
                            draft.authors,
                            published == null ? null : published.instant(),
                            published == null ? null : published.precision(),
                            published == null ? null : published.day(),
                            Language.ENGLISH,
                            draft.text),
                    draft.warnings,
                    draft.offsets));
        } catch (RejectedDocument e) {
            reject(draft.input, e.reason());
        }
    }

    private void checkText(String text) throws RejectedDocument {
        if (text.isBlank()) {
            throw new RejectedDocument("no text");
        }
        if (text.length() > options.maxTextLength()) {
            throw new RejectedDocument("a text of %,d characters, %,d are the most that one article may have"
                    .formatted(text.length(), options.maxTextLength()));
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new RejectedDocument("a text without a letter");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == '\0') {
                throw new RejectedDocument("no valid text: U+%04X at character %d".formatted((int) c, i));
            }
        }
    }

    /** Characters that were decoded wrongly, once, stay wrong; but a user should know. */
    private static void warnOfDamage(Draft draft) {
        long replaced = draft.text.chars().filter(c -> c == '\uFFFD').count();
        if (replaced > 0) {
            draft.warnings.add("damaged: %d characters are U+FFFD, which stands for bytes that could not be decoded"
                    .formatted(replaced));
        }
        List<String> twice = TWICE_DECODED
                .matcher(draft.text)
                .results()
                .map(MatchResult::group)
                .toList();
        if (twice.size() >= FEWEST_TWICE_DECODED) {
            draft.warnings.add("damaged: '%s' and the like look as if UTF-8 had been read as windows-1252"
                    .formatted(twice.get(0)));
        }
    }

    /** What the document says of its language holds; else the text tells. */
    private void checkLanguage(Draft draft) throws RejectedDocument {
        Optional<String> declared = Optional.ofNullable(draft.language).flatMap(Language::code);
        if (declared.isPresent()) {
            if (!declared.get().equals(Language.ENGLISH)) {
                throw new RejectedDocument(OTHER_LANGUAGE.formatted(Language.name(declared.get())));
            }
            return;
        }
        Language.Guess guess = Language.of(draft.text);
        if (guess.isCertainlyNotEnglish()) {
            throw new RejectedDocument(OTHER_LANGUAGE.formatted(guess.name()));
        }
        if (guess.isHardlyEnglish()) {
            draft.warnings.add("perhaps in another language (%s): read as English".formatted(guess.name()));
        }
    }

    /** What the document says goes before what the user says, and that before a guess. */
    private @Nullable PublicationTime published(Draft draft) {
        PublicationTime own = draft.published;
        PublicationTime given = options.published();
        if (own != null) {
            if (given != null && !given.day().equals(own.day())) {
                draft.warnings.add(
                        "its own publication date %s stands, not the one given, %s".formatted(own.day(), given.day()));
            }
            return own;
        }
        if (given != null) {
            return given;
        }
        Optional<PublicationTime> dateLine = Heading.dateLine(draft.text);
        draft.warnings.add(dateLine.map(Heading::dateLineNote).orElse(NO_DATE));
        return dateLine.orElse(null);
    }
}
