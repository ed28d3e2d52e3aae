package vn.dti.rules.sentence;

import vn.dti.domain.text.Bilingual;

/**
 * One sentence of the vocabulary.
 *
 * @param <S> what it makes: a {@link Condition} or a {@link Statement}
 * @param template its words and slots
 * @param example a line that is this sentence
 * @param meaning what it says
 * @param reader makes the statement from the slots
 */
public record Sentence<S>(Template template, String example, Bilingual meaning, Reader<S> reader) {
    /**
     * Makes a statement from slots.
     *
     * @param <S> what is made
     */
    @FunctionalInterface
    public interface Reader<S> {
        /** The statement; {@link SlotException} if a slot cannot be read. */
        S read(Slots slots) throws SlotException;
    }

    /** A sentence from its parts. */
    public static <S> Sentence<S> of(String template, String example, String vi, String en, Reader<S> reader) {
        return new Sentence<>(new Template(template), example, Bilingual.of(vi, en), reader);
    }
}
