package vn.dti.domain.edition.pack;

/**
 * How large a package may be that is read.
 *
 * @param archiveBytes the most bytes of the archive
 * @param entries the most entries, folders included
 * @param unpackedBytes the most bytes of all files together
 * @param ratio how many bytes one packed byte may become
 */
public record PackageLimits(int archiveBytes, int entries, int unpackedBytes, int ratio) {
    private static final int MEGABYTE = 1024 * 1024;

    /** What fits into the memory of a desk: 256 MB. */
    public static final PackageLimits DESK = new PackageLimits(256 * MEGABYTE, 1000, 256 * MEGABYTE, 200);

    /** What a service takes from somebody else: 16 MB, unpacked 64 MB. */
    public static final PackageLimits SERVICE = new PackageLimits(16 * MEGABYTE, 500, 64 * MEGABYTE, 200);

    /** Refuses limits that let nothing through. */
    public PackageLimits {
        if (Math.min(Math.min(archiveBytes, entries), Math.min(unpackedBytes, ratio)) < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }
}
