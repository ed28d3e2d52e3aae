package vn.dti.soap;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.text.Bilingual;

/**
 * The door of the SOAP interface: it hands out the WSDL with the address by which callers reach this server, and lets
 * calls of at most {@link #LIMIT_BYTES} in. Behind a proxy that hides the server's own address the operator sets
 * {@code dti.address}, such as {@code https://dti.example.gov.vn}.
 */
@WebFilter(filterName = "soap-door", urlPatterns = SoapDoor.ADDRESS, asyncSupported = true)
public class SoapDoor implements Filter {
    /** Where the interface is. */
    public static final String ADDRESS = "/soap/index";

    /** The most bytes of one call: 32 MB. */
    public static final int LIMIT_BYTES = 32 * 1024 * 1024;

    /** Answers have both languages side by side. */
    private static final String LANGUAGES = "vi, en";

    private static final Refusal TOO_SLOW = Refusal.of(
            "Envelope",
            Bilingual.of(
                    "Lời gọi đến quá chậm hoặc bị ngắt giữa chừng (chờ tối đa 30 giây giữa hai phần); hãy gửi lại.",
                    "The call came too slowly or broke off before its end (30 seconds are waited between two parts); send it"
                            + " again."));

    private static final String DESCRIPTION = "/WEB-INF/wsdl/index.wsdl";
    private static final Pattern LOCATION = Pattern.compile("(<soap:address location=\")[^\"]*(\")");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9a-fA-F:.]{2,45}](:[0-9]{1,5})?");

    private static final Logger LOG = Logger.getLogger(SoapDoor.class.getName());

    @Inject
    @ConfigProperty(name = "dti.address")
    private Optional<String> publicAddress;

    private String description = "";
    private Optional<CallForm> form = Optional.empty();

    @Override
    public void init(FilterConfig config) throws ServletException {
        try (InputStream wsdl = config.getServletContext().getResourceAsStream(DESCRIPTION)) {
            if (wsdl == null) {
                throw new ServletException("the WSDL is missing: " + DESCRIPTION);
            }
            description = new String(wsdl.readAllBytes(), StandardCharsets.UTF_8);
            form = Optional.of(new CallForm(description));
        } catch (IOException e) {
            throw new ServletException("the WSDL cannot be read", e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Content-Language", LANGUAGES);
        switch (http.getMethod()) {
            case "GET", "HEAD" -> describe(http, answer);
            case "POST" -> call(http, answer, chain);
            default -> {
                answer.setHeader("Allow", "GET, HEAD, POST");
                refuse(
                        answer,
                        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                        "Giao diện SOAP nhận POST; mô tả WSDL ở " + ADDRESS + "?wsdl.",
                        "The SOAP interface takes POST; its WSDL is at " + ADDRESS + "?wsdl.");
            }
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String query = request.getQueryString();
        if (query == null || !query.toLowerCase(Locale.ROOT).equals("wsdl")) {
            response.setHeader("Location", ADDRESS + "?wsdl");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        String location = address(request) + ADDRESS;
        byte[] bytes = LOCATION.matcher(description)
                .replaceFirst(found -> found.group(1) + location + found.group(2))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private String address(HttpServletRequest request) {
        if (publicAddress.isPresent()) {
            String set = publicAddress.get();
            return set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
        }
        @Nullable String host = request.getHeader("Host");
        String named = host != null && HOST.matcher(host).matches() ? host : "localhost:" + request.getLocalPort();
        return request.getScheme() + "://" + named;
    }

    private void call(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("text/xml")) {
            refuse(
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Lời gọi SOAP 1.1 phải có Content-Type: text/xml; charset=utf-8.",
                    "A SOAP 1.1 call must have Content-Type: text/xml; charset=utf-8.");
            return;
        }
        Optional<byte[]> body;
        try {
            body = request.getContentLengthLong() > LIMIT_BYTES ? Optional.empty() : read(request);
        } catch (IOException e) {
            LOG.log(Level.FINE, "A SOAP call broke off", e);
            response.setHeader("Connection", "close");
            refuse(response, TOO_SLOW);
            return;
        }
        if (body.isEmpty()) {
            response.setHeader("Connection", "close");
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Lời gọi vượt quá 32 MB; hãy chia thành nhiều lời gọi.",
                    "The call is over 32 MB; split it into several.");
            return;
        }
        Optional<Refusal> refusal = form.orElseThrow().fault(body.get(), request.getCharacterEncoding());
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
        } else {
            chain.doFilter(new ReadCall(request, body.get()), response);
        }
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write(refusal.envelope());
    }

    /** The body, or nothing if it is over the limit. */
    private static Optional<byte[]> read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
        return bytes.length > LIMIT_BYTES ? Optional.empty() : Optional.of(bytes);
    }

    /** Refuses what is no call, by plain text in both languages. */
    static void refuse(HttpServletResponse response, int status, String vi, String en) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Language", LANGUAGES);
        response.getWriter().println(vi + "\n" + en);
    }
}
