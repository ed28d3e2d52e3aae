package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import vn.dti.domain.plan.RuleFolder;

/**
 * The fingerprint of the contents of a rule folder: SHA-256 over the names and bytes of its files in name order, line
 * ends as LF, so that a copy on another system has the same one.
 */
public final class FolderFingerprint {
    private FolderFingerprint() {}

    /** The fingerprint as 64 hexadecimal digits. */
    public static String of(RuleFolder folder) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            byte[] content = withLineFeeds(file.getValue());
            digest.update((file.getKey() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] withLineFeeds(byte[] content) {
        byte[] out = new byte[content.length];
        int length = 0;
        for (int i = 0; i < content.length; i++) {
            boolean beforeLineFeed = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!beforeLineFeed) {
                out[length] = content[i];
                length++;
            }
        }
        return Arrays.copyOf(out, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
