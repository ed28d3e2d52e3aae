package vn.dti.web;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.application.Catalogue;
import vn.dti.application.KeptForState;
import vn.dti.application.NotFoundException;

/**
 * The door of the pages: whatever is not an interface for programs or a file of the site is an address of a page or
 * does not exist. Pages are read with GET and HEAD alone, but for the addresses that take forms ({@link DraftForms}). A page that was made once is sent again as it is until the
 * index changes ({@link KeptForState}); what went wrong is never kept.
 */
@WebFilter(filterName = "pages", urlPatterns = "/*", asyncSupported = true)
public class Router implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("faces", ErrorDoor.NAME, DraftForms.NAME);
    private static final long STORE_BYTES = 48L << 20;

    @Inject
    private Pages pages;

    @Inject
    private PageWriter writer;

    @Inject
    private DraftDoor drafts;

    @Inject
    private PeriodDoor periods;

    @Inject
    private EditionDoor editions;

    @Inject
    private PrivateAnswers answers;

    @Inject
    private Catalogue catalogue;

    private final KeptForState<Key, ReadyPage> store = new KeptForState<>(STORE_BYTES, ReadyPage::size);
    private List<String> programs = List.of();

    /**
     * Which page it is.
     *
     * @param address what it shows
     * @param language in which language
     */
    private record Key(Address address, Language language) {}

    @Override
    public void init(FilterConfig config) {
        programs = config.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> !OWN.contains(servlet.getName()))
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(mapping -> mapping.length() > 1 && mapping.startsWith("/"))
                .map(mapping -> mapping.endsWith("/*") ? mapping.substring(0, mapping.length() - 1) : mapping)
                .filter(mapping -> mapping.length() > 1)
                .toList();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (isForPrograms(path)) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/assets/") || path.equals("/robots.txt")) {
            PageHeaders.file(http, answer);
            chain.doFilter(request, response);
        } else if (READING.contains(http.getMethod())) {
            answer(path, http, answer);
        } else if (http.getMethod().equals("POST") && isForm(path)) {
            chain.doFilter(request, response);
        } else {
            answer.setHeader("Allow", "GET, HEAD");
            writer.tell(HttpServletResponse.SC_METHOD_NOT_ALLOWED, path, http, answer);
        }
    }

    private boolean isForPrograms(String path) {
        return path.startsWith("/api/") || programs.stream().anyMatch(path::startsWith);
    }

    /** Whether forms are sent there; {@link DraftForms} takes them. */
    private static boolean isForm(String path) {
        return AddressReader.read(path, Optional.empty())
                .filter(located -> located.address().takesForms())
                .filter(located ->
                        PageHeaders.isSamePath(path, located.address().in(located.language())))
                .isPresent();
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> query = Optional.ofNullable(request.getQueryString());
        if (!query.map(AddressReader::isSound).orElse(true)) {
            writer.tell(HttpServletResponse.SC_BAD_REQUEST, path, request, response);
            return;
        }
        Optional<AddressReader.Located> located = AddressReader.read(path, query);
        if (located.isEmpty()) {
            writer.tell(HttpServletResponse.SC_NOT_FOUND, path, request, response);
            return;
        }
        Address address = located.get().address();
        Language language = located.get().language();
        if (!PageHeaders.isSamePath(path, address.in(language))) {
            redirect(address.in(language), HttpServletResponse.SC_MOVED_PERMANENTLY, response);
            return;
        }
        if (address.isForPeopleWhoSignIn()) {
            signedIn(address, Wording.in(language), request, response);
            return;
        }
        long state = catalogue.version();
        Key key = new Key(address, language);
        Optional<ReadyPage> kept = store.find(key, state);
        if (kept.isPresent()) {
            PageHeaders.send(kept.get(), request, response);
            return;
        }
        Wording wording = Wording.in(language);
        try {
            Pages.Answer answer = pages.open(address, wording);
            if (answer.elsewhere().isPresent()) {
                redirect(answer.elsewhere().get().in(language), HttpServletResponse.SC_SEE_OTHER, response);
                return;
            }
            ReadyPage made =
                    writer.write(answer.page().orElseThrow(), Optional.of(address), wording, request, response);
            if (made.status() == ReadyPage.OK && isKept(address) && catalogue.version() == state) {
                store.keep(key, made, state);
            }
            PageHeaders.send(made, request, response);
        } catch (NotFoundException e) {
            MessagePage page = MessagePage.notFound(List.of(wording.of(e.text())), wording);
            PageHeaders.send(writer.written(page, Optional.of(address), wording, request, response), request, response);
        } catch (RuntimeException | ServletException | LinkageError | StackOverflowError e) {
            PageHeaders.send(writer.failed(e, wording, request, response), request, response);
        }
    }

    private void signedIn(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (address instanceof Address.ImportEdition) {
                editions.get(wording, request, response);
            } else if (address instanceof Address.Periods || address instanceof Address.Period) {
                periods.get(address, wording, request, response);
            } else {
                drafts.get(address, wording, request, response);
            }
        } catch (NotFoundException e) {
            answers.notFound(e, wording, request, response);
        } catch (RuntimeException | ServletException | LinkageError | StackOverflowError e) {
            PageHeaders.sendPrivately(writer.failed(e, wording, request, response), request, response);
        }
    }

    /** What people search for has no bounds; everything else is one of the pages that there are. */
    private static boolean isKept(Address address) {
        return !(address instanceof Address.Search search) || search.name().isEmpty();
    }

    private static void redirect(String target, int status, HttpServletResponse response) {
        PageHeaders.secure(response);
        response.setStatus(status);
        response.setHeader("Location", target);
        response.setHeader("Cache-Control", "no-cache");
    }
}
