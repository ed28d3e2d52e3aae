package vn.dti.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
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
                        list.isEmpty()
                                ? Bilingual.of(
                                        "Địa chỉ này không có tham số nào; hãy bỏ “" + name + "”.",
                                        "There are no parameters here; leave “" + name + "” out.")
                                : Bilingual.of(
                                        "Địa chỉ này không có tham số “" + name + "”; các tham số dùng được: " + list
                                                + ".",
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

    /** The parameters of a method, and the one that every address with a table has. */
    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        if (hasTable(method)) {
            names.add(FormatByAddress.PARAMETER);
        }
        for (Parameter parameter : method.getParameters()) {
            add(parameter, names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, names);
                }
            }
        }
        return names;
    }

    private static void add(AnnotatedElement element, Set<String> names) {
        QueryParam named = element.getAnnotation(QueryParam.class);
        if (named != null) {
            names.add(named.value());
        }
    }

    /** Whether the address of a method is answered as a table too, by this or another method. */
    static boolean hasTable(Method method) {
        return Arrays.stream(method.getDeclaringClass().getMethods())
                .filter(other ->
                        path(other).equals(path(method)) && verbs(other).equals(verbs(method)))
                .map(other -> other.getAnnotation(Produces.class))
                .anyMatch(form -> form != null && List.of(form.value()).contains(MediaTypes.CSV));
    }

    private static String path(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Set<String> verbs(Method method) {
        Set<String> verbs = new TreeSet<>();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return verbs;
    }
}
