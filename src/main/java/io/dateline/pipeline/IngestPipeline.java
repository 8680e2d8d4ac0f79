package io.dateline.pipeline;

import io.dateline.annotate.Annotator;
import io.dateline.graph.ArticleStatus;
import io.dateline.graph.FactsStore;
import io.dateline.graph.Graph;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatelineException;
import io.dateline.model.Outcome;
import io.dateline.resolve.Resolver;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main road: read, (known already?), annotate, extract, keep the facts; then {@linkplain Settling resolve all and derive
 * the graph}.
 *
 * <p>Trouble with one article is its {@link Outcome}; a database that cannot be reached ends the run with a {@link
 * DatelineException}. A run that is killed loses the articles it was working on; the next one goes on from there. Safe for
 * use by several threads.
 */
public final class IngestPipeline implements AutoCloseable {
    /** In a long run the graph is derived whenever it has grown by this share since, so that the cost stays in proportion. */
    private static final double GROWTH = 0.5;

    private static final int FEW = 250;

    private static final Logger LOG = LoggerFactory.getLogger(IngestPipeline.class);

    private final ExtractionPipeline extraction;
    private final FactsStore store;
    private final Settling settling;

    /**
     * Makes a pipeline.
     *
     * @param annotator gives the loaded models; asked for them only when there is something new to read
     * @param threads how many articles to annotate at once, 1 or more
     */
    public IngestPipeline(Supplier<Annotator> annotator, int threads, Resolver resolver, Graph graph) {
        this.extraction = new ExtractionPipeline(annotator, threads);
        this.store = graph.facts();
        this.settling = new Settling(graph, resolver);
    }

    /**
     * Ingests documents, and derives the graph.
     *
     * @return how many inputs came to what
     * @throws DatelineException if the database cannot be reached any more; the facts that were kept stay
     */
    public RunSummary ingest(Iterable<RawDocument> documents, ReadOptions options, IngestListener listener) {
        Run run = new Run(listener);
        extract(documents, options, run);
        run.settle();
        LOG.info("{}", run.summary);
        return run.summary;
    }

    /** Keeps the facts of one document, and returns what came of each of its articles. {@link #settle} is to follow. */
    public List<Outcome> store(RawDocument document, ReadOptions options) {
        List<Outcome> outcomes = new ArrayList<>();
        extract(List.of(document), options, new Run(outcomes::add));
        return outcomes;
    }

    /** Derives the graph, where it does not yet follow from the facts that are kept. */
    public void settle() {
        if (!settling.isSettled()) {
            settling.settle();
        }
    }

    private void extract(Iterable<RawDocument> documents, ReadOptions options, Run run) {
        extraction.run(
                documents,
                options,
                read -> store.status(read.article()) == ArticleStatus.KNOWN
                        ? Optional.of(
                                new Outcome.Known(read.input(), read.article().id()))
                        : Optional.empty(),
                result -> run.done(
                        result instanceof Extraction.Extracted extracted
                                ? run.keep(extracted)
                                : ((Extraction.Ended) result).outcome()));
    }

    /** One run, on one thread. */
    private final class Run {
        private final IngestListener listener;
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private RunSummary summary = RunSummary.EMPTY;
        private int settled;

        Run(IngestListener listener) {
            this.listener = listener;
        }

        void done(Outcome outcome) {
            summary = summary.plus(outcome);
            listener.done(outcome);
            if (inputs.size() >= Math.max(FEW, settled * GROWTH)) {
                settle();
            }
        }

        Outcome keep(Extraction.Extracted extracted) {
            ArticleFacts facts = extracted.facts();
            String id = facts.article().id();
            String input = extracted.input();
            try {
                // The same article may stand twice in one run.
                if (store.store(facts) == ArticleStatus.KNOWN) {
                    return new Outcome.Known(input, id);
                }
            } catch (DatelineException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.debug("storing {} broke", input, e);
                return new Outcome.Failed(input, "write", Faults.describe(e));
            }
            inputs.put(id, input);
            return new Outcome.Ingested(
                    input, id, facts.events().size(), facts.statements().size(), extracted.warnings());
        }

        void settle() {
            if (settling.isSettled()) {
                return;
            }
            listener.resolving();
            Settling.Settled now = settling.settle();
            settled = now.resolution().articles().size();
            inputs.forEach((id, input) -> {
                var article = now.resolution().articles().get(id);
                if (article != null && article.nearCopyOf() != null) {
                    Outcome.NearCopy copy = new Outcome.NearCopy(input, id, article.nearCopyOf());
                    summary = summary.withNearCopy();
                    listener.turnedOut(copy);
                }
            });
            inputs.clear();
        }
    }

    @Override
    public void close() {
        extraction.close();
    }
}
