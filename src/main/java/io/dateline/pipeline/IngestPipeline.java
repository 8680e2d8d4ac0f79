package io.dateline.pipeline;

import io.dateline.annotate.Annotator;
import io.dateline.graph.ArticleStatus;
import io.dateline.graph.GraphWriter;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatelineException;
import io.dateline.model.Outcome;
import io.dateline.model.ResolvedFacts;
import io.dateline.resolve.Resolver;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main road: read, (known already?), annotate, extract, resolve, write. One transaction an article.
 *
 * <p>Trouble with one article is its {@link Outcome}; a database that cannot be reached ends the run with a {@link
 * DatelineException}. Safe for use by several threads.
 */
public final class IngestPipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestPipeline.class);

    private final ExtractionPipeline extraction;
    private final Resolver resolver;
    private final GraphWriter writer;

    /**
     * Makes a pipeline.
     *
     * @param annotator gives the loaded models; asked for them only when there is something new to read
     * @param threads how many articles to annotate at once, 1 or more
     */
    public IngestPipeline(Supplier<Annotator> annotator, int threads, Resolver resolver, GraphWriter writer) {
        this.extraction = new ExtractionPipeline(annotator, threads);
        this.resolver = resolver;
        this.writer = writer;
    }

    /**
     * Ingests documents.
     *
     * @return how many inputs came to what
     * @throws DatelineException if the database cannot be reached any more; what was written stays
     */
    public RunSummary ingest(Iterable<RawDocument> documents, ReadOptions options, IngestListener listener) {
        RunSummary[] summary = {RunSummary.EMPTY};
        extraction.run(
                documents,
                options,
                read -> isKnown(read.article())
                        ? Optional.of(
                                new Outcome.Known(read.input(), read.article().id()))
                        : Optional.empty(),
                result -> {
                    Outcome outcome = result instanceof Extraction.Extracted extracted
                            ? store(extracted)
                            : ((Extraction.Ended) result).outcome();
                    summary[0] = summary[0].plus(outcome);
                    listener.done(outcome);
                });
        LOG.info("{}", summary[0]);
        return summary[0];
    }

    /** Ingests one document and returns what came of each of its articles. */
    public List<Outcome> ingest(RawDocument document, ReadOptions options) {
        List<Outcome> outcomes = new ArrayList<>();
        ingest(List.of(document), options, outcomes::add);
        return outcomes;
    }

    private boolean isKnown(Article article) {
        return writer.status(article) == ArticleStatus.KNOWN;
    }

    private Outcome store(Extraction.Extracted extracted) {
        ArticleFacts facts = extracted.facts();
        String input = extracted.input();
        String stage = "resolve";
        try {
            // The same article may stand twice in one run.
            if (isKnown(facts.article())) {
                return new Outcome.Known(input, facts.article().id());
            }
            ResolvedFacts resolved = resolver.resolve(List.of(facts));
            stage = "write";
            writer.write(resolved);
            return new Outcome.Ingested(
                    input,
                    facts.article().id(),
                    facts.events().size(),
                    facts.statements().size(),
                    extracted.warnings());
        } catch (DatelineException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("{} broke on {}", stage, input, e);
            return new Outcome.Failed(input, stage, Faults.describe(e));
        }
    }

    @Override
    public void close() {
        extraction.close();
    }
}
