package vn.dti.rest.request;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.application.PackedFiles;
import vn.dti.application.SubmittedFiles;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.index.SetId;
import vn.dti.rest.problem.ProblemException;

/** Reads a rule folder from a zip archive: the files themselves, or one folder around them. */
public final class RuleFolderZip {
    private RuleFolderZip() {}

    /**
     * Reads a whole archive.
     *
     * @param set the set that the folder is to be, such as {@code province/2022-thu}
     * @throws ProblemException if it cannot be read or is over a limit, with the file
     */
    public static SubmittedFolder read(InputStream in, @Nullable String set) {
        SetId wanted = RuleFolderRequest.named(set);
        return RuleFolderRequest.read(() -> archive(RuleFolderRequest.bytes(in), wanted));
    }

    private static SubmittedFolder archive(byte[] archive, SetId set) {
        Map<String, byte[]> unpacked = PackedFiles.unpack(archive);
        SubmittedFiles files = new SubmittedFiles();
        unpacked.forEach((path, content) -> files.add(path, path, content));
        return files.folder(set);
    }
}
