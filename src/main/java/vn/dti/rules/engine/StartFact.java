package vn.dti.rules.engine;

/** That there is an index to grow; the only fact that is there before the rules fire. */
public final class StartFact {
    /** The fact. */
    public StartFact() {
        // it says nothing but that it is there
    }
}
