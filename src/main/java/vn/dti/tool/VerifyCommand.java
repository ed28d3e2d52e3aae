package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.edition.pack.PackageException;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.text.Bilingual;

/** {@code verify}: an edition evaluated once more from its package, without the service. */
final class VerifyCommand implements Tool.Command {
    private static final String FINGERPRINT = "[0-9a-f]{64}";

    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "verify GÓI.zip [--head DẤU_VÂN_TAY] [--rules]: tính lại một bản kết quả, so với kết quả đã chốt và với chuỗi",
                "verify PACKAGE.zip [--head FINGERPRINT] [--rules]: evaluate an edition again; compare with what was sealed, and the chain");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        Optional<String> head = arguments.value("head");
        if (head.filter(text -> !text.matches(FINGERPRINT)).isPresent()) {
            throw new RefusedCall(Bilingual.of(
                    "--head phải là dấu vân tay: 64 chữ số thập lục phân viết thường.",
                    "--head must be a fingerprint: 64 lower-case hexadecimal digits."));
        }
        byte[] archive = archive(Path.of(arguments.path(0)));
        EditionPackage pack;
        try {
            pack = EditionPackage.read(archive, PackageLimits.DESK);
        } catch (PackageException e) {
            if (e.kind() == PackageException.Kind.UNREADABLE) {
                RefusedCall refused = new RefusedCall(e.sentence());
                refused.initCause(e);
                throw refused;
            }
            VerifiedReport.tellDamage(e, report);
            return Tool.NO;
        }
        PackageCheck check = PackageCheck.of(pack, version(), head);
        Optional<RecompiledRules> rules =
                arguments.has("rules") ? Optional.of(RecompiledRules.of(pack.edition())) : Optional.empty();
        boolean identical =
                check.isIdentical() && rules.map(RecompiledRules::isIdentical).orElse(true);
        new VerifiedReport(check, rules, head, identical).tell(report);
        return identical ? Tool.DONE : Tool.NO;
    }

    private static byte[] archive(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.size(path) > PackageLimits.DESK.archiveBytes()) {
            throw new RefusedCall(Bilingual.of("Tệp quá lớn.", "The file is too large."));
        }
        return Files.readAllBytes(path);
    }

    /** The version of this program as its jar names it; empty where it runs from elsewhere. */
    static String version() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
