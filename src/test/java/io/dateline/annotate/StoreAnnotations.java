package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Annotates the plain texts of {@code src/test/resources/annotated} and stores what comes out beside them, for tests that
 * load no models. Run it after writing or changing a text there; only those are annotated, or all with {@code --all} after
 * a change to the annotator:
 *
 * <pre>
 * mvn -q -Dquick test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=io.dateline.annotate.StoreAnnotations
 * </pre>
 */
public final class StoreAnnotations {
    private static final Path FOLDER = Path.of("src/test/resources/annotated");

    private StoreAnnotations() {}

    public static void main(String[] args) throws IOException {
        boolean all = List.of(args).contains("--all");
        List<Path> sources;
        try (Stream<Path> files = Files.list(FOLDER)) {
            sources = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        Annotator annotator = null;
        for (Path source : sources) {
            String name = source.getFileName().toString().replaceFirst("\\.txt$", "");
            Article article = StoredArticles.parse(name, Files.readString(source));
            Path target = FOLDER.resolve(name + ".pb.gz");
            if (!all && Files.exists(target) && isOf(article, target)) {
                continue;
            }
            annotator = annotator == null ? Annotator.load() : annotator;
            Annotation annotation = annotator.analyse(article);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
                new ProtobufAnnotationSerializer(false).write(annotation, out);
            }
            System.out.println(target);
        }
    }

    private static boolean isOf(Article article, Path stored) throws IOException {
        Annotation annotation = StoredArticles.annotation(Files.newInputStream(stored));
        String date = annotation.get(CoreAnnotations.DocDateAnnotation.class);
        return annotation
                        .get(CoreAnnotations.TextAnnotation.class)
                        .equals(Layout.of(article).textForTokenizer())
                && String.valueOf(article.documentDate()).equals(String.valueOf(date));
    }
}
