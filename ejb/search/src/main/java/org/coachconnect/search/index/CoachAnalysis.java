package org.coachconnect.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts become terms. Synonyms are expanded in the question only, so that a new one needs no rebuilt index. */
public class CoachAnalysis implements LuceneAnalysisConfigurer {
    static final String PROSE = "prose";
    static final String PROSE_QUERY = "prose-query";
    static final String NAMES = "names";
    static final String NAMES_QUERY = "names-query";
    static final String PREFIXES = "prefixes";
    static final String FOLDED = "folded";

    private static final String SYNONYMS = "coachconnect-search-synonyms.txt";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(PROSE)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("snowballPorter")
                .param("language", "English");
        context.analyzer(PROSE_QUERY)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("synonymGraph")
                .param("synonyms", SYNONYMS)
                .tokenFilter("snowballPorter")
                .param("language", "English");
        context.analyzer(NAMES)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(NAMES_QUERY)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("synonymGraph")
                .param("synonyms", SYNONYMS);
        context.analyzer(PREFIXES)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "15")
                .param("preserveOriginal", "true");
        context.normalizer(FOLDED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
