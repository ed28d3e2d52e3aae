package vn.dti.rules.engine;

/** The fact that both inputs of a criterion by ratio were reported whose dividend is a part of its divisor. */
public final class ShareFact {
    private final FigureFact part;
    private final FigureFact whole;

    /** A share. */
    public ShareFact(FigureFact part, FigureFact whole) {
        this.part = part;
        this.whole = whole;
    }

    /** The dividend. */
    public FigureFact getPart() {
        return part;
    }

    /** The divisor. */
    public FigureFact getWhole() {
        return whole;
    }

    /** Whether the part is greater than the whole. */
    public boolean isAbove() {
        return part.exceeds(whole);
    }

    /** Whether the whole is at least a number. */
    public boolean isOf(String least) {
        return whole.isFrom(least);
    }

    /** Whether the part is the whole. */
    public boolean isFull() {
        return !part.differsFrom(whole);
    }
}
