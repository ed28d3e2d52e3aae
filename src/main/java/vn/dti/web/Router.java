package vn.dti.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.application.NotFoundException;

/**
 * The door of the pages: whatever is not an interface for programs or a file of the site is an address of a page or
 * does not exist. Pages are read with GET and HEAD alone.
 */
@WebFilter(filterName = "pages", urlPatterns = "/*", asyncSupported = true)
public class Router implements Filter {
    private static final Logger LOG = Logger.getLogger(Router.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String FACES = "faces";
    private static final String STYLESHEET = "/assets/site.css";

    @Inject
    private Pages pages;

    private String stylesheet = STYLESHEET;
    private List<String> programs = List.of();

    @Override
    public void init(FilterConfig config) throws ServletException {
        programs = config.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> !servlet.getName().equals(FACES))
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(mapping -> mapping.length() > 1 && mapping.startsWith("/"))
                .map(mapping -> mapping.endsWith("/*") ? mapping.substring(0, mapping.length() - 1) : mapping)
                .filter(mapping -> mapping.length() > 1)
                .toList();
        try (InputStream css = config.getServletContext().getResourceAsStream(STYLESHEET)) {
            if (css == null) {
                throw new ServletException("the style sheet is missing: " + STYLESHEET);
            }
            stylesheet = STYLESHEET + "?v=" + PageHeaders.fingerprint(css.readAllBytes());
        } catch (IOException e) {
            throw new ServletException("the style sheet cannot be read", e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (path.startsWith("/api/") || programs.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/assets/") || path.equals("/robots.txt")) {
            PageHeaders.file(http, answer);
            chain.doFilter(request, response);
        } else if (READING.contains(http.getMethod())) {
            answer(path, http, answer);
        } else {
            answer.setHeader("Allow", "GET, HEAD");
            answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> query = Optional.ofNullable(request.getQueryString());
        Optional<AddressReader.Located> located = AddressReader.read(path, query);
        if (located.isEmpty()) {
            Wording wording = Wording.in(AddressReader.language(path));
            send(MessagePage.notFound(List.of(), wording), Optional.empty(), wording, request, response);
            return;
        }
        Address address = located.get().address();
        Language language = located.get().language();
        if (!PageHeaders.isSamePath(path, address.in(language))) {
            redirect(address.in(language), HttpServletResponse.SC_MOVED_PERMANENTLY, response);
            return;
        }
        Wording wording = Wording.in(language);
        try {
            Pages.Answer answer = pages.open(address, wording);
            if (answer.elsewhere().isPresent()) {
                redirect(answer.elsewhere().get().in(language), HttpServletResponse.SC_SEE_OTHER, response);
            } else if (answer.page().isPresent()) {
                send(answer.page().get(), Optional.of(address), wording, request, response);
            }
        } catch (NotFoundException e) {
            Page page = MessagePage.notFound(List.of(wording.of(e.text())), wording);
            send(page, Optional.of(address), wording, request, response);
        } catch (RuntimeException | ServletException e) {
            fail(e, wording, request, response);
        }
    }

    private void fail(Exception cause, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause, () -> "page failed, incident " + incident + ": " + request.getRequestURI());
        send(MessagePage.failed(incident, wording), Optional.empty(), wording, request, response);
    }

    private static void redirect(String target, int status, HttpServletResponse response) {
        PageHeaders.secure(response);
        response.setStatus(status);
        response.setHeader("Location", target);
        response.setHeader("Cache-Control", "public, max-age=60");
    }

    private void send(
            Page page,
            Optional<Address> address,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("page", page);
        request.setAttribute("t", wording);
        request.setAttribute("site", new Site(wording.language(), address, stylesheet, page.part()));
        PageBuffer buffer = new PageBuffer(response);
        RequestDispatcher view = request.getRequestDispatcher("/pages/" + page.view() + ".xhtml");
        view.forward(request, buffer);
        PageHeaders.send(buffer.page(), page.httpStatus(), wording.language(), request, response);
    }
}
