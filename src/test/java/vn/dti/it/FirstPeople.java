package vn.dti.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of a first start: bientap, pheduyet, congbo, quantri, and how they sign in. */
final class FirstPeople {
    private FirstPeople() {}

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static String password(Path data, String user) {
        try {
            Matcher found = Pattern.compile("name=\"" + user + "\" password=\"([^\"]+)\"")
                    .matcher(Files.readString(data.resolve("config/first-password.xml")));
            if (found.find()) {
                return found.group(1);
            }
            throw new IllegalArgumentException(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
