package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article with its trees, paragraphs and quotations, for look-ups by offset. */
final class ArticleText {
    private final AnnotatedArticle article;
    private final List<DependencyTree> trees = new ArrayList<>();
    private final List<Quotation> quotations;

    ArticleText(AnnotatedArticle article) {
        this.article = article;
        List<Quotation.Block> paragraphs = new ArrayList<>();
        int paragraph = -1;
        for (AnnotatedSentence sentence : article.sentences()) {
            trees.add(new DependencyTree(sentence));
            if (sentence.paragraph() == paragraph) {
                Quotation.Block open = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new Quotation.Block(open.begin(), sentence.end()));
            } else {
                paragraphs.add(new Quotation.Block(sentence.begin(), sentence.end()));
                paragraph = sentence.paragraph();
            }
        }
        quotations = Quotation.find(article.article().text(), paragraphs);
    }

    AnnotatedArticle article() {
        return article;
    }

    String text() {
        return article.article().text();
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<DependencyTree> trees() {
        return trees;
    }

    DependencyTree tree(int sentence) {
        return trees.get(sentence);
    }

    int paragraph(int sentence) {
        return article.sentences().get(sentence).paragraph();
    }

    /** Returns the sentence that holds an offset, or the last one before it. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = article.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (article.sentences().get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int begin(int sentence, int token) {
        return tree(sentence).token(token).beginPosition();
    }

    int end(int sentence, int token) {
        return tree(sentence).token(token).endPosition();
    }

    boolean quoted(int offset) {
        return quotationAt(offset) != null;
    }

    /** Returns the quotation that holds an offset. */
    @Nullable Quotation quotationAt(int offset) {
        for (Quotation quotation : quotations) {
            if (quotation.holds(offset)) {
                return quotation;
            }
        }
        return null;
    }

    /** Returns the number of words between two offsets. */
    int words(int begin, int end) {
        int words = 0;
        boolean inside = false;
        for (int i = begin; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text().charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && "'’-.".indexOf(text().charAt(i)) >= 0);
        }
        return words;
    }

    /** Returns the last character before an offset that is no white space, or a blank at the start. */
    char charBefore(int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text().charAt(i))) {
                return text().charAt(i);
            }
        }
        return ' ';
    }

    /** Returns the first character from an offset on that is no white space, or a blank at the end. */
    char charFrom(int offset) {
        for (int i = offset; i < text().length(); i++) {
            if (!Character.isWhitespace(text().charAt(i))) {
                return text().charAt(i);
            }
        }
        return ' ';
    }
}
