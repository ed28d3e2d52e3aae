package vn.dti.soap;

import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import vn.dti.application.NotFoundException;
import vn.dti.application.RefusedException;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.text.Bilingual;

/** What goes wrong in a use case, as the typed faults of the WSDL; their code says whose fault it is. */
final class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    static final Bilingual UNFORESEEN = Bilingual.of(
            "Hệ thống gặp lỗi ngoài dự kiến; người quản trị tìm thấy nguyên nhân trong nhật ký theo số “%s”.",
            "Something unforeseen went wrong; the administrator finds the reason in the log by the number “%s”.");

    private static final Bilingual ARCHIVE_UNAVAILABLE = Bilingual.of(
            "Cơ sở dữ liệu hiện không trả lời; hãy thử lại sau. Người quản trị tìm thấy nguyên nhân trong nhật ký theo số “%s”.",
            "The database does not answer now; try again later. The administrator finds the reason in the log by the"
                    + " number “%s”.");

    private Faults() {}

    /** Runs a use case; of what nobody foresaw the caller learns no more than its number in the log. */
    static <T> T answer(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (NotFoundException e) {
            throw notFound(e);
        } catch (RefusedException e) {
            throw refused(e);
        } catch (EditionArchive.UnavailableException e) {
            throw failed(e, ARCHIVE_UNAVAILABLE);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(e);
        }
    }

    private static SOAPFaultException notFound(NotFoundException cause) {
        return fault("Client", Texts.both(cause.text()), "notFound", writer -> writer.both("text", cause.text()));
    }

    private static SOAPFaultException refused(RefusedException cause) {
        RefusedException.Violation first = cause.violations().get(0);
        return fault(
                "Client",
                first.place() + ": " + Texts.both(first.text()),
                "requestRefused",
                writer -> cause.violations()
                        .forEach(violation -> writer.element(
                                "violation",
                                () -> writer.text("place", violation.place()).both("text", violation.text()))));
    }

    private static SOAPFaultException failed(Throwable cause) {
        return failed(cause, UNFORESEEN);
    }

    private static SOAPFaultException failed(Throwable cause, Bilingual words) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause, () -> "SOAP call failed, incident " + incident);
        Bilingual text = Bilingual.of(words.vi().formatted(incident), words.en().formatted(incident));
        return fault(
                "Server",
                Texts.both(text),
                "serviceFailed",
                writer -> writer.text("incident", incident).both("text", text));
    }

    private static SOAPFaultException fault(String code, String text, String name, Consumer<MessageWriter> content) {
        try {
            SOAPFault fault = SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
                    .createFault(text, new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, code));
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(
                            MessageWriter.source(MessageWriter.write(name, content)), new DOMResult(fault.addDetail()));
            return new SOAPFaultException(fault);
        } catch (SOAPException | TransformerException e) {
            throw new IllegalStateException("a fault of the WSDL cannot be written", e);
        }
    }
}
