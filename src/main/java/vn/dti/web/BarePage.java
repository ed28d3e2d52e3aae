package vn.dti.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A message as a page of its own that needs nothing but this class: for when Jakarta Faces cannot write one. */
final class BarePage {
    private BarePage() {}

    /** A page in UTF-8 with a title, which is also its heading, and some paragraphs. */
    static byte[] html(Language language, String title, List<String> paragraphs) {
        StringBuilder html = new StringBuilder(512);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
        html.append("<meta charset=\"UTF-8\">\n<title>").append(escaped(title)).append("</title>\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<link rel=\"stylesheet\" href=\"/assets/site.css\">\n</head>\n<body>\n<main class=\"wide\">\n");
        html.append("<h1>").append(escaped(title)).append("</h1>\n");
        paragraphs.forEach(text -> html.append("<p>").append(escaped(text)).append("</p>\n"));
        html.append("</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
