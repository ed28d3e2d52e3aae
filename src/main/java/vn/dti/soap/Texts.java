package vn.dti.soap;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.ComparisonWithPublished;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.text.Bilingual;
import vn.dti.soap.message.Agreement;
import vn.dti.soap.message.Level;
import vn.dti.soap.message.NodeName;
import vn.dti.soap.message.RuleLine;
import vn.dti.soap.message.Text;

/** The texts, names and absent values of the domain as messages have them. */
final class Texts {
    private Texts() {}

    static Text of(Bilingual text) {
        Text message = new Text();
        message.setVi(text.vi());
        message.setEn(text.en());
        return message;
    }

    static @Nullable Text of(Optional<Bilingual> text) {
        return text.map(Texts::of).orElse(null);
    }

    /** Both languages in one line, for the fault string. */
    static String both(Bilingual text) {
        return text.vi() + " / " + text.en();
    }

    /** A constant in small letters with hyphens, as the WSDL spells its enumerations. */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Agreement of(ComparisonWithPublished.Kind kind) {
        return Agreement.fromValue(spelled(kind));
    }

    static NodeName name(PlanNode node) {
        NodeName message = new NodeName();
        message.setCode(node.code().text());
        message.setLevel(Level.fromValue(spelled(node.level())));
        message.setName(of(Bilingual.of(node.name(), node.nameEn())));
        return message;
    }

    static RuleLine of(SourcePosition place) {
        RuleLine message = new RuleLine();
        message.setFile(place.file());
        message.setLine(place.line());
        message.setText(place.text());
        return message;
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }
}
