package vn.dti.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headers of pages and files: what a browser may do with them (nothing but show them: no script, no frame, nothing
 * from elsewhere) and how long they may be kept.
 */
final class PageHeaders {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final int SHORT = 16;

    private PageHeaders() {}

    /** Sends a complete page, or that the browser has it already. Browsers may keep a page but ask each time. */
    static void send(ReadyPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        secure(response);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", page.language().code());
        response.setHeader("Vary", "Accept-Encoding");
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        if (page.status() == ReadyPage.OK) {
            response.setHeader("ETag", page.tag(gzip));
            response.setHeader("Cache-Control", "no-cache");
            if (isKnown(request.getHeader("If-None-Match"), page)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = page.bytes(gzip);
        response.setStatus(page.status());
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Sends a complete page to the one person who has signed in: nobody keeps it. */
    static void sendPrivately(ReadyPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        secure(response);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", page.language().code());
        response.setHeader("Vary", "Accept-Encoding, Authorization");
        response.setHeader("Cache-Control", "private, no-store");
        response.setStatus(page.status());
        byte[] bytes = page.bytes(false);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Whether an If-None-Match names the page in either form. */
    static boolean isKnown(@Nullable String tags, ReadyPage page) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(page.tag(false)) || tag.equals(page.tag(true)));
    }

    /** Whether an Accept-Encoding names gzip, and not with the weight 0. */
    static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(encoding -> encoding.replace(" ", ""))
                        .anyMatch(encoding -> encoding.equals("gzip")
                                || (encoding.startsWith("gzip;") && !encoding.matches(".*;q=0(\\.0*)?")));
    }

    /** A file of the site: kept for a year where its address holds its fingerprint, else for an hour. */
    static void file(HttpServletRequest request, HttpServletResponse response) {
        secure(response);
        boolean fixed =
                request.getQueryString() != null && request.getQueryString().startsWith("v=");
        response.setHeader("Cache-Control", fixed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    }

    /** What holds for everything that a browser shows. */
    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Whether an address, its query aside, has this path. */
    static boolean isSamePath(String path, String address) {
        int query = address.indexOf('?');
        String proper = query < 0 ? address : address.substring(0, query);
        return path.equals(proper);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of these bytes. */
    static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
