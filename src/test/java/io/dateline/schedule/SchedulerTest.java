package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dateline.fixtures.TickingClock;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Outcome;
import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.source.fetch.FetchSettings;
import io.dateline.source.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path inbox;

    private final TickingClock clock = new TickingClock("2022-01-21T12:00:00Z");
    private final RecordingSink sink = new RecordingSink();
    private final RunQueue runs = new RunQueue();
    private final MemoryScheduleState state = new MemoryScheduleState();
    private final List<Scheduler> open = new ArrayList<>();

    private FolderSource source(String id, Path folder, int maxItems) {
        return new FolderSource(id, folder, MINUTE, maxItems, Duration.ofSeconds(5));
    }

    private Scheduler scheduler(ScheduledSource... sources) {
        Scheduler scheduler = new Scheduler(
                state,
                new SourceList(null, List.of(sources)),
                new Fetcher(FetchSettings.usual("test", null), clock, clock::advanceTo),
                sink,
                new SchedulerSettings(clock, true, 2, Duration.ofMillis(10), Duration.ofSeconds(20), runs));
        open.add(scheduler);
        return scheduler;
    }

    private Scheduler start() {
        Scheduler scheduler = scheduler(source("inbox", inbox, 100));
        scheduler.start();
        return scheduler;
    }

    private Path write(String name, String text) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(60)));
        return file;
    }

    @AfterEach
    void close() {
        open.forEach(Scheduler::close);
    }

    @Test
    void takesNewAndChangedFilesOnly() throws Exception {
        write("b.txt", "two");
        write("a/c.txt", "one");
        start();
        assertThat(runs.next().counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("one", "two");

        write("d.txt", "three");
        Path changed = write("b.txt", "two, corrected");
        Files.setLastModifiedTime(changed, FileTime.from(clock.instant().minusSeconds(7)));
        clock.advance(MINUTE);
        assertThat(runs.next().counts()).isEqualTo(new RunCounts(3, 2, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("two, corrected", "three");
        assertThat(sink.unsettled()).isZero();

        clock.advance(MINUTE);
        IngestRun third = runs.next();
        assertThat(third.counts()).isEqualTo(new RunCounts(3, 0, 0, 0, 0, 0));
        assertThat(third.startedAt()).isEqualTo("2022-01-21T12:02:00Z");
        assertThat(sink.newTexts()).isEmpty();
    }

    @Test
    void aTouchedFileIsNotReadAgain() throws Exception {
        Path file = write("a.txt", "one");
        start();
        runs.next();
        sink.newTexts();

        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(20)));
        clock.advance(MINUTE);
        runs.next();
        assertThat(sink.newTexts()).isEmpty();
    }

    @Test
    void leavesFilesThatAreBeingWrittenToTheNextRun() throws Exception {
        Path half = write("half.txt", "ha");
        Files.setLastModifiedTime(half, FileTime.from(clock.instant().minusSeconds(4)));
        write(".hidden", "no");
        write(".git/config", "no");
        write("draft.txt~", "no");
        write("upload.part", "no");
        start();
        assertThat(runs.next().counts()).isEqualTo(RunCounts.NONE);

        clock.advance(MINUTE);
        runs.next();
        assertThat(sink.newTexts()).containsExactly("ha");
    }

    @Test
    void takesNoMoreThanItMayAndTheRestTheNextTime() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            write(name + ".txt", name);
        }
        scheduler(source("inbox", inbox, 2)).start();
        runs.next();
        assertThat(sink.newTexts()).containsExactly("a", "b");
        clock.advance(MINUTE);
        runs.next();
        assertThat(sink.newTexts()).containsExactly("c");
    }

    @Test
    void reportsASourceThatFailsAndTriesLaterAndLater() throws Exception {
        Path missing = inbox.resolve("missing");
        FolderSource source = source("lost", missing, 100);
        scheduler(source, source("inbox", inbox, 100)).start();

        List<IngestRun> first = List.of(runs.next(), runs.next());
        assertThat(first)
                .extracting(IngestRun::status)
                .containsExactlyInAnyOrder(RunStatus.FAILED, RunStatus.SUCCEEDED);
        SourceStatus status = state.status(List.of(source)).get(0);
        assertThat(status.lastError()).isEqualTo("there is no folder '%s'".formatted(missing));
        assertThat(status.nextRun()).isEqualTo("2022-01-21T12:01:00Z");

        clock.advance(MINUTE);
        runs.next();
        runs.next();
        assertThat(state.status(List.of(source)).get(0).nextRun()).isEqualTo("2022-01-21T12:03:00Z");
        clock.advance(MINUTE);
        assertThat(runs.next().source()).isEqualTo("inbox");

        Files.createDirectory(missing);
        clock.advance(MINUTE);
        assertThat(List.of(runs.next(), runs.next()))
                .extracting(IngestRun::status)
                .containsOnly(RunStatus.SUCCEEDED);
        status = state.status(List.of(source)).get(0);
        assertThat(status.consecutiveFailures()).isZero();
        assertThat(status.lastError()).isNull();
        assertThat(status.nextRun()).isEqualTo("2022-01-21T12:04:00Z");
    }

    @Test
    void aRestartGoesOnWhereItWas() throws Exception {
        write("a.txt", "one");
        Scheduler before = start();
        runs.next();
        before.close();

        start();
        clock.advance(MINUTE);
        IngestRun run = runs.next();
        assertThat(run.startedAt()).as("it was not due at once").isEqualTo(clock.instant());
        assertThat(run.number()).isEqualTo(2);
        assertThat(run.counts()).isEqualTo(new RunCounts(1, 0, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("one");
    }

    @Test
    void closingLetsARunReachTheEndOfAnItemAndLeavesTheRest() throws Exception {
        write("a.txt", "one");
        write("b.txt", "two");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        sink.first = document -> {
            reading.countDown();
            await(goOn);
            return null;
        };
        Scheduler scheduler = start();
        reading.await();
        Thread closing = new Thread(scheduler::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();

        IngestRun run = runs.next();
        assertThat(run.status()).isEqualTo(RunStatus.INTERRUPTED);
        assertThat(run.counts().ingested()).isEqualTo(1);
        assertThat(sink.newTexts()).containsExactly("one");

        start();
        assertThat(runs.next().counts()).isEqualTo(new RunCounts(2, 1, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("two");
    }

    @Test
    void aKilledRunLeavesNoHalfState() throws Exception {
        write("a.txt", "one");
        write("b.txt", "two");
        FolderSource source = source("inbox", inbox, 100);
        sink.first = document -> {
            if (document.text().equals("two")) {
                throw new RecordingSink.Killed();
            }
            return null;
        };
        Scheduler killed = scheduler(source);
        assertThatExceptionOfType(RecordingSink.Killed.class).isThrownBy(() -> killed.runNow("inbox"));
        assertThat(state.status(List.of(source)).get(0).lastRun())
                .extracting(IngestRun::status)
                .isEqualTo(RunStatus.RUNNING);
        sink.first = document -> null;
        sink.newTexts();

        assertThat(scheduler(source).runNow("inbox"))
                .as("for all that anybody knows it still runs")
                .isEmpty();
        start();
        assertThat(runs.next().counts()).isEqualTo(new RunCounts(2, 1, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("two");
        assertThat(state.runs("inbox", 9)).extracting(IngestRun::status).contains(RunStatus.INTERRUPTED);
    }

    @Test
    void runsOfOneSourceNeverOverlap() throws Exception {
        write("a.txt", "one");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        sink.first = document -> {
            reading.countDown();
            await(goOn);
            return null;
        };
        Scheduler scheduler = start();
        reading.await();
        assertThat(scheduler.runNow("inbox")).isEmpty();
        Scheduler other = new Scheduler(
                state,
                new SourceList(null, List.of(source("inbox", inbox, 100))),
                new Fetcher(FetchSettings.usual("test", null), clock, clock::advanceTo),
                sink,
                new SchedulerSettings(clock, false, 2, Duration.ofMillis(10), Duration.ofSeconds(20), runs));
        open.add(other);
        other.start();
        assertThat(runs.nextPostponed()).isEqualTo("2022-01-21T12:01:00Z");
        goOn.countDown();
        assertThat(runs.next().counts().ingested()).isEqualTo(1);
        assertThat(sink.newTexts()).containsExactly("one");
    }

    @Test
    void runsASourceWhenAsked() throws Exception {
        write("a.txt", "one");
        Scheduler scheduler = scheduler(source("inbox", inbox, 100));
        assertThat(scheduler.runNow("inbox")).map(IngestRun::status).contains(RunStatus.SUCCEEDED);
        assertThat(scheduler.runNow("inbox")).map(IngestRun::counts).contains(new RunCounts(1, 0, 0, 0, 0, 0));
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> scheduler.runNow("outbox"))
                .withMessage("There is no source 'outbox'; there are [inbox]");
    }

    @Test
    void oneBadDocumentKeepsNoOtherFromBeingReadAndIsNotTriedForEver() throws Exception {
        write("bad.txt", "bad");
        write("good.txt", "good");
        write("void.txt", "");
        sink.first = document -> {
            if (document.text().equals("bad")) {
                throw new IllegalStateException("a stage broke");
            }
            return null;
        };
        Scheduler scheduler = scheduler(source("inbox", inbox, 100));
        IngestRun run = scheduler.runNow("inbox").orElseThrow();
        assertThat(run.counts()).isEqualTo(new RunCounts(3, 1, 0, 0, 1, 1));
        assertThat(run.problems())
                .containsExactly(
                        inbox.resolve("bad.txt") + ": java.lang.IllegalStateException: a stage broke (ingest)",
                        inbox.resolve("void.txt") + ": no text");

        for (int i = 1; i < SourceRunner.ATTEMPTS; i++) {
            assertThat(scheduler.runNow("inbox").orElseThrow().counts().failed())
                    .isEqualTo(1);
        }
        assertThat(scheduler.runNow("inbox").orElseThrow().counts()).isEqualTo(new RunCounts(3, 0, 0, 0, 0, 0));
    }

    @Test
    void aGraphThatIsDownFailsTheRunAndLosesNothing() throws Exception {
        write("a.txt", "one");
        sink.first = document -> {
            throw new DatelineException(Category.GRAPH, "no Neo4j answers");
        };
        Scheduler scheduler = scheduler(source("inbox", inbox, 100));
        IngestRun run = scheduler.runNow("inbox").orElseThrow();
        assertThat(run.status()).isEqualTo(RunStatus.FAILED);
        assertThat(run.error()).isEqualTo("no Neo4j answers");

        sink.first = document -> null;
        assertThat(scheduler.runNow("inbox")).map(IngestRun::counts).contains(new RunCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void stateThatCannotBeReadPostponesTheSource() throws Exception {
        start();
        runs.next();
        state.down = true;
        clock.advance(MINUTE);
        assertThat(runs.nextPostponed()).isEqualTo("2022-01-21T12:02:00Z");
        state.down = false;
        clock.advance(MINUTE);
        assertThat(runs.next().status()).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void aListenerThatBreaksBreaksNothing() throws Exception {
        write("a.txt", "one");
        Scheduler scheduler = new Scheduler(
                state,
                new SourceList(null, List.of(source("inbox", inbox, 100))),
                new Fetcher(FetchSettings.usual("test", null), clock, clock::advanceTo),
                sink,
                SchedulerSettings.usual(clock, true, new ScheduleListener() {
                    @Override
                    public void started(ScheduledSource source, Instant startedAt) {
                        throw new IllegalStateException("no");
                    }

                    @Override
                    public void finished(IngestRun run, Instant nextRun) {
                        throw new IllegalStateException("no");
                    }
                }));
        assertThat(scheduler.runNow("inbox")).map(IngestRun::status).contains(RunStatus.SUCCEEDED);
    }

    private static @Nullable Outcome await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
