package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.dateline.model.Article;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Annotates articles with CoreNLP. Loading the models takes seconds and about 700 MB of heap, so build one and share it:
 * it is safe for use by several threads.
 */
public final class Annotator {
    private final StanfordCoreNLP pipeline;

    private Annotator(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Loads the English models.
     *
     * @throws DatelineException if they are not on the class path or do not fit into memory
     */
    public static Annotator load() {
        RedwoodConfiguration.slf4j().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        // Lines are joined beforehand where they are mere wrapping, see Layout.
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // The fine-grained gazetteer costs more than all else together and its cities and titles are often wrong.
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("sutime.includeRange", "true");
        try {
            return new Annotator(new StanfordCoreNLP(properties));
        } catch (OutOfMemoryError e) {
            throw new DatelineException(
                    Category.RESOURCES,
                    "The language models need about 1 GB of memory, and this program may use %d MB. Give it more: JAVA_OPTS=-Xmx3g"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20),
                    e);
        } catch (RuntimeException e) {
            throw new DatelineException(
                    Category.INTERNAL,
                    "The English models of CoreNLP cannot be loaded (%s). Is stanford-corenlp-…-models.jar on the class path, whole?"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /**
     * Annotates an article.
     *
     * @throws AnnotationException if CoreNLP breaks on it
     */
    public AnnotatedArticle annotate(Article article) {
        Layout layout = Layout.of(article.text());
        Annotation annotation = new Annotation(layout.textForTokenizer());
        if (article.documentDate() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.documentDate().toString());
        }
        try {
            pipeline.annotate(annotation);
        } catch (RuntimeException e) {
            throw new AnnotationException("CoreNLP broke on article '%s': %s".formatted(article.id(), e), e);
        }
        Throwable hidden = annotation.get(CoreAnnotations.ExceptionAnnotation.class);
        if (hidden != null) {
            throw new AnnotationException("CoreNLP broke on article '%s': %s".formatted(article.id(), hidden), hidden);
        }
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int begin = tokens.get(0).beginPosition();
            int end = tokens.get(tokens.size() - 1).endPosition();
            SemanticGraph graph =
                    sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
            List<CoreMap> entities = sentence.get(CoreAnnotations.MentionsAnnotation.class);
            sentences.add(new AnnotatedSentence(
                    sentences.size(),
                    layout.paragraphAt(begin),
                    begin,
                    end,
                    layout.isHeading(begin),
                    tokens,
                    graph == null ? new SemanticGraph() : graph,
                    entities == null ? List.of() : entities));
        }
        return new AnnotatedArticle(article, sentences);
    }
}
