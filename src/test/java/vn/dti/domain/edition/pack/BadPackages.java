package vn.dti.domain.edition.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.Receipt;

/** A table of packages that nobody may take over, each with words that its refusal has to say in English. */
public final class BadPackages {
    private static final int CENTRAL = 0x02014b50;
    private static final int SYMBOLIC_LINK = 0xa1ff << 16;

    private BadPackages() {}

    /** A package and its refusal. */
    public static final class Bad {
        private final byte[] content;
        private final String said;

        private Bad(byte[] content, String said) {
            this.content = content;
            this.said = said;
        }

        /** Its bytes. */
        public byte[] content() {
            return content.clone();
        }

        /** What is said of it in English. */
        public String said() {
            return said;
        }
    }

    /** Every kind of bad package that can be made of an edition with the rules of province/2022, by what is bad about it. */
    public static Map<String, Bad> of(Edition edition) {
        byte[] zip = EditionsFromElsewhere.zip(edition);
        Map<String, byte[]> files = Zips.unzip(zip);
        Map<String, Bad> bad = new TreeMap<>();
        bad.put("empty", new Bad(new byte[0], "cannot be read"));
        bad.put("no zip", new Bad("{}".getBytes(StandardCharsets.UTF_8), "cannot be read"));
        bad.put("truncated", new Bad(Arrays.copyOf(zip, zip.length * 2 / 3), "cannot be read"));
        bad.put("bomb", new Bad(Zips.zip(Zips.with(files, "figures.csv", new byte[60 << 20])), "200 times"));
        bad.put("path traversal", new Bad(Zips.zip(Zips.with(files, "../x.csv", new byte[1])), "leads out"));
        bad.put("symbolic link", new Bad(symbolicLink(zip), "link"));
        bad.put("missing entry", new Bad(Zips.zip(without(files, "units.csv")), "missing"));
        bad.put("surplus entry", new Bad(Zips.zip(Zips.with(files, "more.csv", new byte[1])), "surplus"));
        bad.put("duplicate entry", new Bad(duplicate(files), "twice"));
        bad.put("forged hash", new Bad(Zips.zip(Zips.rehashed(files, "figures.csv", figures(files))), "0.9001"));
        bad.put("changed file", new Bad(Zips.zip(Zips.with(files, "figures.csv", figures(files))), "figures.csv"));
        bad.put(
                "unknown plan version",
                new Bad(
                        Zips.zip(Zips.rehashed(files, "plan.txt", "dti-plan 9\n".getBytes(StandardCharsets.UTF_8))),
                        "dti-plan 9"));
        bad.put("unknown semantics version", new Bad(EditionsFromElsewhere.zip(laterSemantics(edition)), "version 2"));
        bad.put(
                "plan changed with its hashes",
                new Bad(
                        EditionsFromElsewhere.zip(
                                ForgedEditions.withNewReceipt(edition, EditionPart.PLAN, "100", "101")),
                        "decimal point"));
        bad.put(
                "results changed with their hashes",
                new Bad(
                        EditionsFromElsewhere.zip(
                                ForgedEditions.withNewReceipt(edition, EditionPart.RESULTS, "0.8002", "0.9002")),
                        "Da Nang"));
        bad.put(
                "rules of another plan",
                new Bad(
                        EditionsFromElsewhere.zip(ForgedEditions.withRules(edition, "set.dslr", "// Không có gì.\n")),
                        "No rule makes the index"));
        return bad;
    }

    private static byte[] figures(Map<String, byte[]> files) {
        String text = new String(files.get("figures.csv"), StandardCharsets.UTF_8);
        return text.replaceFirst("0\\.9000", "0.9001").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String path) {
        Map<String, byte[]> rest = new LinkedHashMap<>(files);
        rest.remove(path);
        return rest;
    }

    private static byte[] duplicate(Map<String, byte[]> files) {
        Map<String, byte[]> twice = new LinkedHashMap<>(files);
        twice.put("figures.csX", files.get("figures.csv"));
        return new String(Zips.zip(twice), StandardCharsets.ISO_8859_1)
                .replace("figures.csX", "figures.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first entry of the central directory says that it is a link. */
    private static byte[] symbolicLink(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer all = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = all.getInt(changed.length - 22 + 16);
        if (all.getInt(at) != CENTRAL) {
            throw new IllegalStateException("no central directory");
        }
        all.putInt(at + 38, SYMBOLIC_LINK);
        return changed;
    }

    private static Edition laterSemantics(Edition edition) {
        Receipt receipt = edition.receipt();
        return new Edition(
                new Receipt(
                        receipt.period(),
                        receipt.edition(),
                        receipt.correction(),
                        receipt.fingerprints(),
                        2,
                        receipt.programVersion(),
                        receipt.evaluatedAt(),
                        receipt.evaluatedBy(),
                        receipt.sealedAt(),
                        receipt.sealedBy()),
                edition.content());
    }
}
