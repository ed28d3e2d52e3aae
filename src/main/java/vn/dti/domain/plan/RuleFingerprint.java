package vn.dti.domain.plan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.dti.domain.text.Fingerprint;

/**
 * The fingerprint of the contents of a rule folder: over the names and bytes of its files in name order, line ends as
 * LF, so that a copy on another system has the same one.
 */
public final class RuleFingerprint {
    private RuleFingerprint() {}

    /** The fingerprint as 64 hexadecimal digits. */
    public static String of(RuleFolder folder) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream(file.getValue().length);
            copyWithLineFeeds(file.getValue(), content);
            all.writeBytes((file.getKey() + "\n" + content.size() + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(content.toByteArray());
        }
        return Fingerprint.of(all.toByteArray());
    }

    private static void copyWithLineFeeds(byte[] content, ByteArrayOutputStream out) {
        for (int i = 0; i < content.length; i++) {
            boolean beforeLineFeed = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!beforeLineFeed) {
                out.write(content[i]);
            }
        }
    }
}
