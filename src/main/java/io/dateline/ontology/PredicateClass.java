package io.dateline.ontology;

/** What a word says about the reality of what it governs (after FactBank, Saurí and Pustejovsky 2009). */
public enum PredicateClass {
    /** It leaves it as real as it is itself: "managed to", "carried out". */
    IMPLICATIVE,
    /** It says that it lasts: "continues to". */
    CONTINUING,
    /** It is said or known, and stands as it is told: "said that", "regrets that". */
    REPORTING,
    /** It is to come: "plans to", "agreed to". */
    INTENDING,
    /** Somebody wants, fears, supposes or allows it; it need not come: "demands", "fears", "may". */
    SUPPOSING,
    /** It is said not to be so: "denied that". */
    DENYING,
    /** It does not come about: "refused to", "failed to". */
    FAILING,
    /** It was to come, and will not: "called off". */
    CANCELLING
}
