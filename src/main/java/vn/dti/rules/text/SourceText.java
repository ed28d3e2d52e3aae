package vn.dti.rules.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/** Turns the bytes of one rule file into lines: strict UTF-8, NFC, LF, without characters that cannot be seen. */
public final class SourceText {
    private final String file;
    private final Findings findings;
    private final Tidied tidied;

    /** A reader for one file that tells what it finds to {@code findings} and {@code tidied}. */
    public SourceText(String file, Findings findings, Tidied tidied) {
        this.file = file;
        this.findings = findings;
        this.tidied = tidied;
    }

    /** The lines of the file; none if the bytes are no text or too many. */
    public List<SourceLine> read(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            findings.error("file-too-large")
                    .at(place(1, file))
                    .found("Tệp " + file + " có " + bytes.length + " byte", file + " has " + bytes.length + " bytes")
                    .allowed("Tối đa 1 MB một tệp", "At most 1 MB per file")
                    .remedy("Chia tệp theo từng chỉ số chính", "Split the file, one per main index");
            return List.of();
        }
        return decode(bytes).map(this::lines).orElse(List.of());
    }

    private Optional<String> decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < Math.min(buffer.position(), bytes.length); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            findings.error("not-utf-8")
                    .at(place(line, file))
                    .found("Tệp không ở bảng mã UTF-8 (từ dòng " + line + ")", "Not UTF-8 (from line " + line + ")")
                    .allowed("Văn bản thuần ở bảng mã UTF-8", "Plain text in UTF-8")
                    .remedy(
                            "Mở tệp bằng trình soạn thảo, chọn “Lưu với bảng mã UTF-8”",
                            "Open the file in an editor and save it with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private List<SourceLine> lines(String decoded) {
        String text = decoded;
        if (text.startsWith("\uFEFF")) {
            tidied.note(Tidied.Slip.BYTE_ORDER_MARK, place(1, ""));
            text = text.substring(1);
        }
        String[] raw = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        List<SourceLine> lines = new ArrayList<>(raw.length);
        for (int i = 0; i < raw.length; i++) {
            lines.add(line(i + 1, raw[i]));
        }
        return lines;
    }

    private SourceLine line(int number, String written) {
        SourcePosition position = place(number, written.strip());
        String visible = withoutForbidden(written, position);
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        Set<Tidied.Slip> slips = EnumSet.noneOf(Tidied.Slip.class);
        if (!composed.equals(visible)) {
            slips.add(Tidied.Slip.DECOMPOSED);
        }
        if (composed.length() > Limits.LINE_CHARS) {
            findings.error("line-too-long")
                    .at(place(number, composed.substring(0, 60) + "…"))
                    .found("Dòng có " + composed.length() + " ký tự", "A line of " + composed.length() + " characters")
                    .allowed(
                            "Tối đa " + Limits.LINE_CHARS + " ký tự một dòng",
                            "At most " + Limits.LINE_CHARS + " characters per line")
                    .remedy("Viết ngắn lại hoặc chia thành nhiều dòng", "Shorten it, or use several lines");
            String beginning = composed.substring(0, 200).strip();
            return new SourceLine(position, beginning, Signs.fold(beginning), slips);
        }
        String clean = withSingleBlanks(composed, slips);
        String folded = Signs.fold(clean);
        if (folded.endsWith(";")) {
            slips.add(Tidied.Slip.SEMICOLON);
            clean = clean.substring(0, clean.length() - 1).stripTrailing();
            folded = Signs.fold(clean);
        }
        return new SourceLine(position, clean, folded, slips);
    }

    private String withoutForbidden(String text, SourcePosition position) {
        StringBuilder kept = new StringBuilder(text.length());
        Optional<Integer> first = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Signs.isForbidden(c)) {
                kept.appendCodePoint(c);
            } else if (first.isEmpty()) {
                first = Optional.of(c);
            }
        }
        first.ifPresent(c -> {
            String name = String.format(Locale.ROOT, "U+%04X", c) + " " + Character.getName(c);
            findings.error("hidden-character")
                    .at(new SourcePosition(
                            file, position.line(), kept.toString().strip()))
                    .found("Có ký tự ẩn hoặc ký tự điều khiển: " + name, "A hidden or control character: " + name)
                    .allowed("Chỉ chữ, số, dấu nhìn thấy được", "Visible letters, digits and signs only")
                    .remedy("Xóa dòng và gõ lại bằng tay", "Delete the line and type it again by hand");
        });
        return kept.toString();
    }

    private static String withSingleBlanks(String text, Set<Tidied.Slip> slips) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        boolean tidy = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Signs.isBlank(c)) {
                if (pending && out.length() > 0) {
                    out.append(' ');
                }
                pending = false;
                out.append(c);
            } else {
                boolean inside = out.length() > 0 && !restIsBlank(text, i);
                tidy |= inside && (c != ' ' || pending);
                pending = true;
            }
        }
        if (tidy) {
            slips.add(Tidied.Slip.BLANKS);
        }
        return out.toString();
    }

    private static boolean restIsBlank(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Signs.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private SourcePosition place(int line, String text) {
        return new SourcePosition(file, line, text);
    }
}
