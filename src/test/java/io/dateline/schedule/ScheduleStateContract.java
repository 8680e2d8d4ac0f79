package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.schedule.Item.Seen;
import io.dateline.schedule.ScheduleState.Beginning;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.source.fetch.Validators;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ScheduleState} does. */
interface ScheduleStateContract {
    Instant NOON = Instant.parse("2022-01-21T12:00:00Z");
    Validators V1 = new Validators("\"v1\"", "Fri, 21 Jan 2022 10:00:00 GMT");
    FeedSource COURIER =
            new FeedSource("courier", URI.create("http://courier.example/rss"), Duration.ofMinutes(15), 100, null);
    FolderSource INBOX = new FolderSource("inbox", Path.of("inbox"), Duration.ofMinutes(1), 100, Duration.ZERO);

    /** Returns a state that knows nothing yet. */
    ScheduleState state();

    private static Instant noon(int minutesLater) {
        return NOON.plus(Duration.ofMinutes(minutesLater));
    }

    private static IngestRun run(int number, Instant startedAt, RunStatus status, @Nullable String error) {
        return new IngestRun(
                "courier",
                number,
                startedAt,
                status == RunStatus.RUNNING ? null : startedAt.plusSeconds(5),
                status,
                new RunCounts(6, 1, 2, 3, 4, 5),
                false,
                error,
                List.of("an entry was odd"));
    }

    private static Beginning begin(ScheduleState state, Instant now, boolean onlyIfDue) {
        return state.begin("courier", UUID.randomUUID().toString(), now, now.plus(Duration.ofMinutes(10)), onlyIfDue);
    }

    private static Item item(String key) {
        return new Item() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String name() {
                return "http://courier.example/" + key;
            }

            @Override
            public boolean isVersion(Seen seen) {
                return false;
            }

            @Override
            public Delivery deliver(@Nullable Seen seen, boolean lastAttempt) {
                return new Delivery.Same("");
            }
        };
    }

    @Test
    default void aNewSourceIsDueAtOnceAndHasNoHistory() {
        ScheduleState state = state();
        assertThat(state.status(List.of(COURIER))).containsExactly(new SourceStatus(COURIER, null, null, 0, null));
        assertThat(state.register(List.of(COURIER, INBOX))).isEmpty();
        assertThat(state.status(List.of(INBOX, COURIER)))
                .containsExactly(
                        new SourceStatus(INBOX, null, null, 0, null), new SourceStatus(COURIER, null, null, 0, null));
        assertThat(begin(state, NOON, true)).isEqualTo(new Beginning.Begun(1, Validators.NONE, 0));
    }

    @Test
    default void aRunThatGoesOnKeepsOthersAwayUntilItsLeaseIsOver() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        begin(state, NOON, true);

        assertThat(begin(state, NOON, false)).isEqualTo(new Beginning.Busy());
        assertThat(begin(state, noon(9), false)).isEqualTo(new Beginning.Busy());
        state.remember(run(1, NOON, RunStatus.RUNNING, null), item("a"), new Seen("", true, 0), noon(9), noon(19));
        assertThat(begin(state, noon(11), false)).isEqualTo(new Beginning.Busy());

        assertThat(begin(state, noon(19), true)).isInstanceOf(Beginning.Begun.class);
        assertThat(state.runs("courier", 9))
                .extracting(IngestRun::startedAt, IngestRun::status)
                .containsExactly(tuple(noon(19), RunStatus.RUNNING), tuple(NOON, RunStatus.INTERRUPTED));

        state.finish(run(1, NOON, RunStatus.SUCCEEDED, null), noon(15), 0, V1);
        assertThat(begin(state, noon(20), false))
                .as("a run that was taken for dead no longer speaks for the source")
                .isEqualTo(new Beginning.Busy());
    }

    @Test
    default void runsThatDiedWithTheirProcessAreInterrupted() {
        ScheduleState state = state();
        state.register(List.of(COURIER, INBOX));
        begin(state, NOON, true);

        state.interrupt(List.of("inbox", "courier", "unknown"));

        assertThat(state.runs(null, 9)).extracting(IngestRun::status).containsExactly(RunStatus.INTERRUPTED);
        assertThat(begin(state, noon(1), true)).isInstanceOf(Beginning.Begun.class);
    }

    @Test
    default void remembersHowARunEnded() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        begin(state, NOON, true);
        IngestRun good = run(1, NOON, RunStatus.SUCCEEDED, null);
        state.finish(good, noon(15), 0, V1);

        assertThat(state.status(List.of(COURIER))).containsExactly(new SourceStatus(COURIER, good, noon(15), 0, null));
        assertThat(begin(state, noon(14), true)).isEqualTo(new Beginning.NotDue(noon(15)));
        assertThat(begin(state, noon(14), false)).isEqualTo(new Beginning.Begun(2, V1, 0));
        IngestRun bad = run(2, noon(14), RunStatus.FAILED, "it answers 500");
        state.finish(bad, noon(30), 1, null);

        assertThat(state.status(List.of(COURIER)))
                .containsExactly(new SourceStatus(COURIER, bad, noon(30), 1, "it answers 500"));
        assertThat(begin(state, noon(30), true)).isEqualTo(new Beginning.Begun(3, V1, 1));
        state.finish(run(3, noon(30), RunStatus.INTERRUPTED, null), noon(31), 1, null);
        assertThat(state.status(List.of(COURIER)).get(0).lastError()).isEqualTo("it answers 500");

        begin(state, noon(31), true);
        state.finish(run(4, noon(31), RunStatus.SUCCEEDED, null), noon(46), 0, Validators.NONE);
        assertThat(state.status(List.of(COURIER)).get(0).lastError()).isNull();
        assertThat(begin(state, noon(46), true)).isEqualTo(new Beginning.Begun(5, Validators.NONE, 0));
    }

    @Test
    default void whatMovedIsAskedForAfreshAtOnce() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        begin(state, NOON, true);
        state.finish(run(1, NOON, RunStatus.FAILED, "it answers 500"), noon(15), 1, V1);

        assertThat(state.register(List.of(COURIER))).isEqualTo(Map.of("courier", noon(15)));
        FeedSource oftener = new FeedSource("courier", COURIER.feed(), Duration.ofMinutes(5), 100, null);
        assertThat(state.register(List.of(oftener))).isEmpty();
        assertThat(begin(state, noon(1), true)).isEqualTo(new Beginning.Begun(2, V1, 1));
        state.finish(run(2, noon(1), RunStatus.SUCCEEDED, null), noon(6), 0, null);

        FeedSource moved =
                new FeedSource("courier", URI.create("http://courier.example/atom"), Duration.ofMinutes(5), 100, null);
        assertThat(state.register(List.of(moved))).isEmpty();
        assertThat(begin(state, noon(2), true)).isEqualTo(new Beginning.Begun(3, Validators.NONE, 0));
    }

    @Test
    default void remembersItemsOfEachSourceApart() {
        ScheduleState state = state();
        state.register(List.of(COURIER, INBOX));
        begin(state, NOON, true);
        IngestRun run = run(1, NOON, RunStatus.RUNNING, null);
        state.remember(run, item("a"), new Seen("v1", false, 1), NOON, noon(10));
        state.remember(run, item("a"), new Seen("v1", false, 2), NOON, noon(10));
        state.remember(run, item("b".repeat(20_000)), new Seen("", true, 0), NOON, noon(10));

        assertThat(state.seen("courier", List.of("a", "b".repeat(20_000), "c")))
                .isEqualTo(Map.of("a", new Seen("v1", false, 2), "b".repeat(20_000), new Seen("", true, 0)));
        assertThat(state.seen("inbox", List.of("a"))).isEmpty();
        assertThat(state.runs("courier", 1).get(0).counts()).isEqualTo(run.counts());
    }

    @Test
    default void forgetsOldItemsThatAreNotListed() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        begin(state, NOON, true);
        IngestRun run = run(1, NOON, RunStatus.RUNNING, null);
        state.remember(run, item("old"), new Seen("", true, 0), NOON, noon(10));
        state.remember(run, item("listed"), new Seen("", true, 0), NOON, noon(10));
        state.remember(run, item("young"), new Seen("", true, 0), noon(2), noon(10));

        state.forget("courier", List.of("listed"), noon(1));

        assertThat(state.seen("courier", List.of("old", "listed", "young"))).containsOnlyKeys("listed", "young");
    }

    @Test
    default void keepsTheLatestRuns() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        for (int i = 0; i < 4; i++) {
            begin(state, noon(i), false);
            state.finish(run(i + 1, noon(i), RunStatus.SUCCEEDED, null), noon(i), 0, null);
        }

        state.forgetRuns("courier", 2);

        assertThat(state.runs("courier", 9)).extracting(IngestRun::startedAt).containsExactly(noon(3), noon(2));
        assertThat(state.runs(null, 1)).extracting(IngestRun::startedAt).containsExactly(noon(3));
        assertThat(state.runs("inbox", 9)).isEmpty();
    }
}
