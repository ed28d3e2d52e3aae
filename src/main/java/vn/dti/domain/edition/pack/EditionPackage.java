package vn.dti.domain.edition.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;

/**
 * An edition with the chain up to the export, as it is carried in one zip.
 *
 * @param edition the edition
 * @param chain all links up to the head at the export
 * @param faults the places that are not as they were written; empty for a package that nobody touched
 */
public record EditionPackage(Edition edition, Chain chain, List<PackageFault> faults) {
    /** Keeps its own copy. */
    public EditionPackage {
        faults = List.copyOf(faults);
    }

    /** The bytes of the zip for an edition whose texts are all readable; the same each time. */
    public static byte[] write(Edition edition, Chain chain) {
        return PackedZip.write(files(edition, chain));
    }

    /**
     * Reads a zip that nobody vouches for. What can be read is handed over together with every place that is not as it was
     * written; an edition with such faults must not be taken over.
     *
     * @throws PackageException if it is no such package, or so damaged that it cannot be read
     */
    public static EditionPackage read(byte[] archive, PackageLimits limits) {
        return new PackageReader(UnpackedZip.read(archive, limits)).read();
    }

    /** The files of a package by path, its description first, then the README, then the others in code order. */
    static Map<String, byte[]> files(Edition edition, Chain chain) {
        Map<String, byte[]> content = new TreeMap<>(PackedContent.of(edition, chain));
        content.put(PackageReadme.PATH, PackageReadme.of(edition, chain).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                PackageDescription.PATH,
                PackageDescription.of(edition, chain, content).getBytes(StandardCharsets.UTF_8));
        files.putAll(content);
        return files;
    }
}
