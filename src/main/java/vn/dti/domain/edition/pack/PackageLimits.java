package vn.dti.domain.edition.pack;

import vn.dti.domain.text.Bilingual;

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

    /** What to do with a package beyond these limits: a desk reads more than a service. */
    public Bilingual remedy() {
        boolean isDesk = archiveBytes >= DESK.archiveBytes;
        int megabytes = DESK.archiveBytes / MEGABYTE;
        return isDesk
                ? Bilingual.of(
                        "Bản kết quả do chương trình này xuất ra không lớn như vậy; hãy lấy lại từ nơi phát hành.",
                        "No edition that this program exported is that large; fetch it again from where it was issued.")
                : Bilingual.of(
                        "Hãy kiểm tra gói ngay trên máy mình bằng “java -jar dti-tool.jar verify TỆP.zip”, đọc được gói đến %s MB."
                                .formatted(megabytes),
                        "Verify it on your own machine by “java -jar dti-tool.jar verify FILE.zip”, which reads packages up to %s MB."
                                .formatted(megabytes));
    }
}
