package vn.dti.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms of our own pages from those of others. A browser sends a password that it knows also with a form of somebody
 * else's page, so what it says of the origin of a form has to be right; a program that is no browser says nothing.
 */
final class OwnPages {
    private OwnPages() {}

    /** Whether a request that changes something may come from a page of somebody else. */
    static boolean isForeign(HttpServletRequest request) {
        return isForeign(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * Whether it may be foreign.
     *
     * @param site the header Sec-Fetch-Site
     * @param origin the header Origin
     * @param host the header Host
     */
    static boolean isForeign(@Nullable String site, @Nullable String origin, @Nullable String host) {
        boolean isOtherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean isOtherOrigin =
                origin != null && (host == null || !authority(origin).equals(host.toLowerCase(Locale.ROOT)));
        return isOtherSite || isOtherOrigin;
    }

    /** Host and port of an origin, as the header Host has them; the default port is not written. */
    private static String authority(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        int after = lower.indexOf("://");
        return after < 0 ? "" : lower.substring(after + 3);
    }
}
