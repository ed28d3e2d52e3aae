package vn.dti.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.request.LimitRequestBody;

/**
 * Refuses parameters in an address that the resource does not know, those that are there twice and overlong ones, instead of answering
 * something else than was asked for. Which there are is read from the method that answers.
 */
@Provider
public class RefuseUnknownParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(method, RefuseUnknownParameters::names);
        for (Map.Entry<String, List<String>> given :
                request.getUriInfo().getQueryParameters().entrySet()) {
            String name = ShownText.of(given.getKey());
            if (!allowed.contains(given.getKey())) {
                String list = String.join(", ", allowed);
                throw ProblemException.malformed(
                        "?" + name,
                        Bilingual.of(
                                "Địa chỉ này không có tham số “" + name + "”; các tham số dùng được: " + list + ".",
                                "There is no parameter “" + name + "” here; there are: " + list + "."));
            }
            if (given.getValue().size() > 1) {
                throw ProblemException.malformed(
                        "?" + name,
                        Bilingual.of(
                                "Tham số “" + name + "” có " + given.getValue().size() + " lần; hãy giữ lại một.",
                                "The parameter “" + name + "” is there "
                                        + given.getValue().size() + " times; keep one."));
            }
            if (given.getValue().get(0).length() > LimitRequestBody.LONGEST_PARAMETER) {
                throw ProblemException.malformed(
                        "?" + name,
                        Bilingual.of(
                                "Tham số “" + name + "” dài quá " + LimitRequestBody.LONGEST_PARAMETER + " ký tự.",
                                "The parameter “" + name + "” is longer than " + LimitRequestBody.LONGEST_PARAMETER
                                        + " characters."));
            }
        }
    }

    /** The parameters of a method, and the one that every address has. */
    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        names.add(FormatByAddress.PARAMETER);
        for (Parameter parameter : method.getParameters()) {
            QueryParam named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                names.add(named.value());
            }
        }
        return names;
    }
}
