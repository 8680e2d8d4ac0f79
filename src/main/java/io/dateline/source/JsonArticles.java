package io.dateline.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Article JSON Lines: one object a line, with {@code id}, {@code title}, {@code text}, {@code published}, {@code source},
 * {@code url}, {@code authors}, {@code language}; only {@code text} is required, and members of other names are passed
 * over. A single object over several lines and an array of objects are taken, too.
 */
final class JsonArticles implements ArticleFormat {
    private static final Pattern OPENING = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*[\"}].*", Pattern.DOTALL);
    /** Ends the first line of an object or array that goes on in the next. */
    private static final Pattern GOES_ON = Pattern.compile(".*[\\[{,]\\s*", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(".*\\.(?:jsonl|ndjson)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(Document document) {
        String opening = document.opening();
        return OPENING.matcher(opening).matches()
                || (!opening.isBlank() && NAME.matcher(document.origin()).matches());
    }

    @Override
    public void read(Document document, Reading reading) throws IOException, RejectedDocument {
        int limit = reading.options().maxDocumentBytes();
        Document utf8 = document.inUtf8(limit);
        ObjectMapper mapper = mapper(limit);
        if (isOneValue(utf8.opening())) {
            readValue(utf8, mapper, reading);
        } else {
            readLines(utf8, mapper.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS), reading);
        }
    }

    private static ObjectMapper mapper(int limit) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(limit).build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
        return JsonMapper.builder(factory).build();
    }

    private static boolean isOneValue(String opening) {
        String start = opening.stripLeading();
        String firstLine = start.lines().findFirst().orElse("");
        boolean cut = firstLine.length() < start.length();
        return start.startsWith("[") || (cut && GOES_ON.matcher(firstLine).matches());
    }

    private static void readLines(Document document, ObjectReader json, Reading reading) throws IOException {
        ByteLines lines = new ByteLines(document.content(), reading.options().maxDocumentBytes());
        int number = 1;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            readLine(document, document.origin() + ":" + number, line, json, reading);
            number++;
        }
    }

    private static void readLine(Document document, String input, byte[] line, ObjectReader json, Reading reading) {
        int limit = reading.options().maxDocumentBytes();
        try {
            if (line.length > limit) {
                throw new RejectedDocument(Document.tooLong("line", limit));
            }
            Decoding decoding = Decoding.decode(line, Optional.empty());
            if (!decoding.text().isBlank()) {
                Draft draft = draft(input, json.readTree(decoding.text()), document);
                draft.warnings.addAll(decoding.warnings());
                reading.accept(draft);
            }
        } catch (JsonProcessingException e) {
            reading.reject(input, notJson(e));
        } catch (RejectedDocument e) {
            reading.reject(input, e.reason());
        }
    }

    /** Reads an array of objects, or objects one after the other, over any number of lines. */
    private static void readValue(Document document, ObjectMapper mapper, Reading reading)
            throws IOException, RejectedDocument {
        try (JsonParser parser = mapper.createParser(document.content())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    continue;
                }
                String input =
                        document.origin() + ":" + parser.currentTokenLocation().getLineNr();
                try {
                    reading.accept(draft(input, parser.readValueAsTree(), document));
                } catch (RejectedDocument e) {
                    reading.reject(input, e.reason());
                }
            }
        } catch (JsonProcessingException e) {
            throw new RejectedDocument(notJson(e) + "; what follows was not read");
        }
    }

    private static String notJson(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String where = location == null ? "" : " at column " + location.getColumnNr();
        String why = e.getOriginalMessage().lines().findFirst().orElse("");
        return "no JSON%s: %s".formatted(where, why);
    }

    private static Draft draft(String input, @Nullable JsonNode node, Document document) throws RejectedDocument {
        if (node == null || !node.isObject()) {
            throw new RejectedDocument("no JSON object");
        }
        JsonNode text = node.get("text");
        if (text == null || !text.isTextual()) {
            throw new RejectedDocument(
                    text == null || text.isNull() ? "no member 'text'" : "the member 'text' is no string");
        }
        Draft draft = new Draft(input);
        draft.text = text.textValue();
        draft.id = string(node, "id", draft);
        draft.title = string(node, "title", draft);
        draft.source = string(node, "source", draft);
        draft.url = string(node, "url", draft);
        if (draft.url == null) {
            draft.url = document.url();
        }
        draft.language = string(node, "language", draft);
        draft.authors = authors(node.path("authors"));
        String published = string(node, "published", draft);
        if (published != null) {
            draft.published = PublicationTime.parse(published).orElse(null);
            if (draft.published == null) {
                draft.warnings.add(
                        "the member 'published' is no date that can be told: '%s'; write it like 2022-01-21T10:05:00Z"
                                .formatted(published));
            }
        }
        return draft;
    }

    /** Returns a member's words; null where it is missing or blank. */
    private static @Nullable String string(JsonNode node, String member, Draft draft) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            draft.warnings.add("the member '%s' is no string and was passed over".formatted(member));
            return null;
        }
        String string = value.asText();
        return string.isBlank() ? null : string;
    }

    private static List<String> authors(JsonNode node) {
        if (node.isTextual()) {
            return Heading.names(node.textValue());
        }
        List<String> authors = new ArrayList<>();
        for (JsonNode author : node) {
            String name = author.isObject() ? author.path("name").asText() : author.asText();
            if (!name.isBlank()) {
                authors.add(name);
            }
        }
        return authors;
    }
}
