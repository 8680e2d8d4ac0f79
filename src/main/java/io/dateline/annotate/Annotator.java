package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.dateline.model.Article;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.util.Properties;

/**
 * Annotates articles with CoreNLP. Loading the models takes seconds and about 700 MB of heap, so build one and share it:
 * it is safe for use by several threads.
 */
public final class Annotator {
    private final StanfordCoreNLP tokenizer;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP pipeline;
    private final HeadingCase headingCase;
    private final HeadingVerbs headingVerbs;

    private Annotator(StanfordCoreNLP tokenizer, StanfordCoreNLP tagger, StanfordCoreNLP pipeline, WordCase words) {
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.pipeline = pipeline;
        this.headingCase = new HeadingCase(words);
        this.headingVerbs = new HeadingVerbs(words);
    }

    /**
     * Loads the English models.
     *
     * @throws DatelineException if they are not on the class path or do not fit into memory
     */
    public static Annotator load() {
        RedwoodConfiguration.slf4j().apply();
        Properties tokenizing = new Properties();
        tokenizing.setProperty("annotators", "tokenize");
        // Lines are joined beforehand where they are mere wrapping, see Layout.
        tokenizing.setProperty("ssplit.newlineIsSentenceBreak", "always");
        Properties tagging = new Properties();
        tagging.setProperty("annotators", "pos");
        Properties analysing = new Properties();
        analysing.setProperty("annotators", "lemma,ner,depparse");
        // The fine-grained gazetteer costs more than all else together and its cities and titles are often wrong.
        analysing.setProperty("ner.applyFineGrained", "false");
        StatelessTimeRules.apply(analysing);
        try {
            // Requirements are not checked: the tokens come from another pipeline.
            return new Annotator(
                    new StanfordCoreNLP(tokenizing),
                    new StanfordCoreNLP(tagging, false),
                    new StanfordCoreNLP(analysing, false),
                    WordCase.load());
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
     * Annotates an article. Without a document date, times that need one come out without a value.
     *
     * @throws AnnotationException if CoreNLP breaks on it
     */
    public AnnotatedArticle annotate(Article article) {
        return AnnotatedArticle.of(article, analyse(article));
    }

    /** Returns what CoreNLP says about an article's text. */
    Annotation analyse(Article article) {
        Layout layout = Layout.of(article);
        Annotation annotation = new Annotation(layout.textForTokenizer());
        if (article.documentDate() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.documentDate().toString());
        }
        try {
            tokenizer.annotate(annotation);
            CompanyForms.apply(annotation);
            HyphenedWords.apply(annotation);
            SentenceCap.apply(annotation);
            headingCase.apply(annotation, layout);
            tagger.annotate(annotation);
            UnknownNouns.apply(annotation);
            headingVerbs.apply(annotation, layout);
            pipeline.annotate(annotation);
        } catch (RuntimeException e) {
            throw new AnnotationException("CoreNLP broke on article '%s': %s".formatted(article.id(), e), e);
        }
        Throwable hidden = annotation.get(CoreAnnotations.ExceptionAnnotation.class);
        if (hidden != null) {
            throw new AnnotationException("CoreNLP broke on article '%s': %s".formatted(article.id(), hidden), hidden);
        }
        return annotation;
    }
}
