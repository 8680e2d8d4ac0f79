package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.schedule.ScheduleState.Beginning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class GraphScheduleStateIT implements ScheduleStateContract {
    private final Driver driver;

    GraphScheduleStateIT(Graph graph) {
        this.driver = graph.driver();
    }

    @Override
    public ScheduleState state() {
        return new GraphScheduleState(driver);
    }

    @Test
    void ofManyThatBeginARunOneDoes() throws Exception {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Beginning>> attempts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String claim = "claim " + i;
            attempts.add(threads.submit(() -> {
                start.await();
                return state.begin("courier", claim, NOON, NOON.plus(Duration.ofMinutes(10)), true);
            }));
        }
        start.countDown();
        List<Beginning> results = new ArrayList<>();
        for (Future<Beginning> attempt : attempts) {
            results.add(attempt.get());
        }
        threads.shutdown();

        assertThat(results).filteredOn(Beginning.Begun.class::isInstance).hasSize(1);
        assertThat(state.runs("courier", 9)).hasSize(1);
    }

    @Test
    void aClaimThatIsSentAgainIsTheSameRun() {
        ScheduleState state = state();
        state.register(List.of(COURIER));
        Beginning first = state.begin("courier", "claim", NOON, NOON.plus(Duration.ofMinutes(10)), true);
        Beginning again = state.begin("courier", "claim", NOON, NOON.plus(Duration.ofMinutes(10)), true);

        assertThat(again).isEqualTo(first).isInstanceOf(Beginning.Begun.class);
        assertThat(state.runs("courier", 9)).extracting(IngestRun::status).containsExactly(RunStatus.RUNNING);
    }
}
