package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what the splitter tears at a company's form: in "Acme Inc. CEO Jo Roe" the full stop ends no sentence, as an office
 * of the company follows on the same line.
 */
final class CompanyForms {
    private static final Set<String> FORMS = Set.of("Inc", "Corp", "Co", "Cos", "Ltd", "Bros");
    private static final Set<String> OFFICES = Set.of(
            "CEO",
            "CFO",
            "COO",
            "CTO",
            "CIO",
            "Chairman",
            "Chairwoman",
            "Founder",
            "Co-founder",
            "Cofounder",
            "Co-Founder",
            "Spokesman",
            "Spokeswoman");
    private static final Set<String> OF_CHIEFS =
            Set.of("Executive", "Operating", "Financial", "Technology", "Information", "Marketing", "Legal");

    private CompanyForms() {}

    /** Joins the torn sentences of a tokenized text. */
    static void apply(Annotation annotation) {
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreLabel> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (isTorn(text, before, tokens)) {
                before.addAll(tokens);
            } else {
                joined.add(new ArrayList<>(tokens));
            }
        }
        if (joined.size() == sentences.size()) {
            return;
        }
        joined.replaceAll(tokens -> withForms(text, tokens));
        Tokens.replace(annotation, joined);
    }

    private static boolean isTorn(String text, List<CoreLabel> before, List<CoreLabel> after) {
        int last = before.size() - 1;
        if (last < 1 || !isForm(before.get(last - 1), before.get(last))) {
            return false;
        }
        String gap = text.substring(before.get(last).endPosition(), after.get(0).beginPosition());
        String first = after.get(0).word();
        boolean chief = first.equals("Chief")
                && after.size() > 1
                && OF_CHIEFS.contains(after.get(1).word());
        return gap.equals(" ") && (chief || OFFICES.contains(first));
    }

    private static boolean isForm(CoreLabel word, CoreLabel stop) {
        return stop.word().equals(".")
                && FORMS.contains(word.originalText())
                && word.endPosition() == stop.beginPosition();
    }

    /** Makes one word of a form and its full stop inside a sentence. */
    private static List<CoreLabel> withForms(String text, List<CoreLabel> tokens) {
        List<CoreLabel> merged = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            if (i + 2 < tokens.size() && isForm(token, tokens.get(i + 1))) {
                Tokens.join(text, token, tokens.get(++i));
            }
            merged.add(token);
        }
        return merged;
    }
}
