package io.dateline.pipeline;

import io.dateline.annotate.Annotator;
import io.dateline.extract.FactExtractor;
import io.dateline.model.Article;
import io.dateline.model.Outcome;
import io.dateline.source.ArticleReader;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.source.ReadResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From bytes to facts: read, annotate, extract; article by article on several threads, results in the order of the input.
 *
 * <p>Trouble with one article ends that article. Safe for use by several threads.
 */
public final class ExtractionPipeline implements AutoCloseable {
    /** Articles in flight for each thread: enough that none waits for a long one, few enough to fit into memory. */
    private static final int IN_FLIGHT = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ExtractionPipeline.class);

    private final ArticleReader reader = new ArticleReader();
    private final FactExtractor extractor = new FactExtractor();
    private final Supplier<Annotator> annotator;
    private final int threads;
    private final ExecutorService workers;

    /**
     * Makes a pipeline.
     *
     * @param annotator gives the loaded models; asked for them when the first article is there
     * @param threads how many articles to work on at once, 1 or more
     */
    public ExtractionPipeline(Supplier<Annotator> annotator, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (%d) must be 1 or more".formatted(threads));
        }
        this.annotator = annotator;
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "extract");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reads documents and gives what came of every article in them to {@code sink}, on the calling thread. */
    public void run(Iterable<RawDocument> documents, ReadOptions options, Consumer<Extraction> sink) {
        run(documents, options, article -> Optional.empty(), sink);
    }

    /**
     * The same, but articles for which {@code known} has an outcome are not worked on.
     *
     * @param known called on a worker thread with the input's name and the article
     */
    void run(
            Iterable<RawDocument> documents,
            ReadOptions options,
            Function<ReadResult.Read, Optional<Outcome>> known,
            Consumer<Extraction> sink) {
        Deque<Future<Extraction>> inFlight = new ArrayDeque<>();
        for (RawDocument document : documents) {
            reader.read(document, options, result -> {
                while (inFlight.size() >= threads * IN_FLIGHT) {
                    sink.accept(take(inFlight));
                }
                inFlight.add(workers.submit(() -> work(result, known)));
            });
        }
        while (!inFlight.isEmpty()) {
            sink.accept(take(inFlight));
        }
    }

    private Extraction work(ReadResult result, Function<ReadResult.Read, Optional<Outcome>> known) {
        if (result instanceof ReadResult.Rejected rejected) {
            return new Extraction.Ended(new Outcome.Rejected(rejected.input(), rejected.reason()));
        }
        ReadResult.Read read = (ReadResult.Read) result;
        Optional<Outcome> outcome = known.apply(read);
        if (outcome.isPresent()) {
            return new Extraction.Ended(outcome.get());
        }
        Article article = read.article();
        String stage = "annotate";
        Annotator models = annotator.get();
        try {
            var annotated = models.annotate(article);
            stage = "extract";
            return new Extraction.Extracted(read.input(), extractor.extract(annotated), read.warnings());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{} broke on {}", stage, read.input(), e);
            return new Extraction.Ended(new Outcome.Failed(read.input(), stage, Faults.describe(e)));
        }
    }

    private static Extraction take(Deque<Future<Extraction>> inFlight) {
        try {
            return inFlight.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were worked on", e);
        }
    }

    /** Stops the worker threads; articles in flight are given up. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
