package io.dateline.pipeline;

import io.dateline.facts.FactsJson;
import io.dateline.graph.Graph;
import io.dateline.model.ArticleFacts;
import io.dateline.resolve.Resolver;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that brings stored facts into a graph, deriving it now and then: {@code URI FILE}. For tests that kill it. */
public final class FactsIngest {
    private static final int OFTEN = 7;

    private FactsIngest() {}

    public static void main(String[] args) throws Exception {
        try (Graph graph = Graph.connect(args[0], null, null);
                BufferedReader lines = Files.newBufferedReader(Path.of(args[1]), StandardCharsets.UTF_8)) {
            Settling settling = new Settling(graph, new Resolver());
            System.out.println("started");
            int kept = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ArticleFacts facts = FactsJson.read(line);
                graph.facts().store(facts);
                if (++kept % OFTEN == 0 && !settling.isSettled()) {
                    settling.settle();
                }
            }
            if (!settling.isSettled()) {
                settling.settle();
            }
        }
    }
}
