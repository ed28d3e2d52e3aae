package vn.dti.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import vn.dti.application.NotFoundException;
import vn.dti.application.RefusedException;
import vn.dti.domain.text.Bilingual;
import vn.dti.soap.message.NotFound;
import vn.dti.soap.message.ObjectFactory;
import vn.dti.soap.message.RequestRefused;
import vn.dti.soap.message.ServiceFailed;
import vn.dti.soap.message.Violation;

/**
 * What goes wrong in a use case, as the typed faults of the WSDL. They are made by hand, since only so their code can
 * say whose fault it is: the caller's ({@code Client}) or the service's ({@code Server}).
 */
final class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final ObjectFactory MESSAGES = new ObjectFactory();

    private Faults() {}

    /** Runs a use case; of what nobody foresaw the caller learns no more than its number in the log. */
    static <T> T answer(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (NotFoundException e) {
            throw notFound(e);
        } catch (RefusedException e) {
            throw refused(e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(e);
        }
    }

    private static SOAPFaultException notFound(NotFoundException cause) {
        NotFound info = new NotFound();
        info.setText(Texts.of(cause.text()));
        return fault("Client", Texts.both(cause.text()), MESSAGES.createNotFound(info));
    }

    private static SOAPFaultException refused(RefusedException cause) {
        RequestRefused info = new RequestRefused();
        for (RefusedException.Violation violation : cause.violations()) {
            Violation told = new Violation();
            told.setPlace(violation.place());
            told.setText(Texts.of(violation.text()));
            info.getViolation().add(told);
        }
        RefusedException.Violation first = cause.violations().get(0);
        String text = first.place() + ": " + Texts.both(first.text());
        return fault("Client", text, MESSAGES.createRequestRefused(info));
    }

    private static SOAPFaultException failed(Throwable cause) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause, () -> "SOAP call failed, incident " + incident);
        Bilingual text = Bilingual.of(
                "Hệ thống gặp lỗi ngoài dự kiến; người quản trị tìm thấy nguyên nhân trong nhật ký theo số “%s”."
                        .formatted(incident),
                "Something unforeseen went wrong; the administrator finds the reason in the log by the number “%s”."
                        .formatted(incident));
        ServiceFailed info = new ServiceFailed();
        info.setIncident(incident);
        info.setText(Texts.of(text));
        return fault("Server", Texts.both(text), MESSAGES.createServiceFailed(info));
    }

    private static SOAPFaultException fault(String code, String text, JAXBElement<?> detail) {
        try {
            SOAPFault fault = SOAPFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL)
                    .createFault(text, new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, code));
            JAXBContext.newInstance(ObjectFactory.class).createMarshaller().marshal(detail, fault.addDetail());
            return new SOAPFaultException(fault);
        } catch (SOAPException | JAXBException e) {
            throw new IllegalStateException("a fault of the WSDL cannot be written", e);
        }
    }
}
