package vn.dti.rules.sentence;

/** Letters of other alphabets that look like Latin ones, as they come from a keyboard or a scanned page. */
final class LookAlikes {
    private static final String FOREIGN = "аеорсухіјѕһАВЕКМНОРСТХІЈЅαονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "aeopcyxijshABEKMHOPCTXIJSaovpABEZHIKMNOPTYX";

    private LookAlikes() {}

    /** The text with Latin letters in their place, of the same length. */
    static String inLatin(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = FOREIGN.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : LATIN.charAt(at));
        }
        return out.toString();
    }
}
