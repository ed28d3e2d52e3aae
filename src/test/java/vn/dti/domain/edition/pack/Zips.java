package vn.dti.domain.edition.pack;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.dti.domain.text.Fingerprint;

/** Zips as anybody may make them. */
public final class Zips {
    private Zips() {}

    /** The files of a zip in their order. */
    public static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Compressed, streamed and from this moment, as most programs write. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same files with another content of one. */
    public static Map<String, byte[]> with(Map<String, byte[]> files, String path, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, content);
        return changed;
    }

    /** The same files with another content of one, and its size and hash written into the description anew. */
    public static Map<String, byte[]> rehashed(Map<String, byte[]> files, String path, byte[] content) {
        byte[] before = requireNonNull(files.get(path));
        String description = new String(files.get("datapackage.json"), StandardCharsets.UTF_8);
        String changed = description.replace(
                "\"bytes\": " + before.length + ",\n      \"hash\": \"sha256:" + Fingerprint.of(before) + "\"",
                "\"bytes\": " + content.length + ",\n      \"hash\": \"sha256:" + Fingerprint.of(content) + "\"");
        if (changed.equals(description)) {
            throw new IllegalStateException("the hash was not found: " + path);
        }
        return with(with(files, path, content), "datapackage.json", changed.getBytes(StandardCharsets.UTF_8));
    }
}
