package vn.dti.soap;

import vn.dti.domain.text.Bilingual;

/**
 * A call that is refused before anything is made of it, as a fault of its sender.
 *
 * @param code which fault of SOAP 1.1 it is
 * @param place the element at fault, with its number among those of its name: {@code figures[1]/value[2]}
 * @param text what is wrong and what to do, with line and column where they are known
 */
record Refusal(Code code, String place, Bilingual text) {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    /** The faults of SOAP 1.1 that are the sender's. */
    enum Code {
        /** The call has another form than the WSDL says. */
        CLIENT("Client"),
        /** The envelope is of another version of SOAP. */
        VERSION_MISMATCH("VersionMismatch"),
        /** A header must be understood and is not known here. */
        MUST_UNDERSTAND("MustUnderstand");

        private final String spelling;

        Code(String spelling) {
            this.spelling = spelling;
        }
    }

    /** A refusal of what a call asks for. */
    static Refusal of(String place, Bilingual text) {
        return new Refusal(Code.CLIENT, place, text);
    }

    /** The fault as a whole answer; what is wrong outside of the body has no detail, as SOAP 1.1 has it. */
    String envelope() {
        String detail = code == Code.CLIENT
                ? "<detail><requestRefused xmlns=\"" + MessageWriter.NAMESPACE + "\"><violation><place>"
                        + escaped(place) + "</place><text><vi>" + escaped(text.vi()) + "</vi><en>" + escaped(text.en())
                        + "</en></text></violation></requestRefused></detail>"
                : "";
        return "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body><soap:Fault><faultcode>soap:" + code.spelling
                + "</faultcode><faultstring>" + escaped(Texts.both(text)) + "</faultstring>" + detail
                + "</soap:Fault></soap:Body></soap:Envelope>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
