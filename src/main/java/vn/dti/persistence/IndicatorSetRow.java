package vn.dti.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

/** The row of an {@link ActivatedSet}: one in force, or one that an imported edition carries. */
@Entity
@Table(name = "indicator_set")
class IndicatorSetRow {
    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "set_id", updatable = false)
    private String setId;

    @Column(name = "rule_fingerprint", updatable = false)
    private String ruleFingerprint;

    @Lob
    @Column(updatable = false)
    private byte[] plan;

    @Column(name = "plan_fingerprint", updatable = false)
    private String planFingerprint;

    @Lob
    @Column(updatable = false)
    private byte[] sources;

    @Column(name = "in_force_since_micros", updatable = false)
    private long inForceSinceMicros;

    @Column(name = "in_force_by", updatable = false)
    private String inForceBy;

    @Column(name = "carried_by", updatable = false)
    private String carriedBy;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<RuleFileRow> files = new ArrayList<>();

    /** For the persistence provider. */
    protected IndicatorSetRow() {}

    /** A new row of a set in force with the rows of its files. */
    IndicatorSetRow(ActivatedSet set) {
        this(set, "");
    }

    /**
     * A new row with the rows of its files.
     *
     * @param carriedBy the fingerprint of the receipt of the edition that carries the set; empty for a set in force
     */
    IndicatorSetRow(ActivatedSet set, String carriedBy) {
        id = UUID.randomUUID().toString();
        setId = set.id().toString();
        ruleFingerprint = StoredText.limited(set.ruleFingerprint(), 100);
        plan = StoredText.toBytes(set.plan());
        planFingerprint = StoredText.limited(set.planFingerprint(), 100);
        sources = StoredText.toBytes(set.sources());
        inForceSinceMicros = StoredInstant.toMicros(set.since());
        inForceBy = StoredText.limited(set.by(), 200);
        this.carriedBy = StoredText.limited(carriedBy, 100);
        set.rules().files().forEach((path, content) -> files.add(new RuleFileRow(this, path, content)));
    }

    /** The set that the row is of. */
    SetId setId() {
        return SetId.parse(setId).orElseThrow(() -> new IllegalStateException("stored as a set: " + setId));
    }

    /** The fingerprint of the receipt of the edition that carries it; empty for a set in force. */
    String carriedBy() {
        return carriedBy;
    }

    /** The fingerprint of its plan. */
    String planFingerprint() {
        return planFingerprint;
    }

    /** The set with its files. */
    ActivatedSet toSet() {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        SetId set = setId();
        return new ActivatedSet(
                set,
                new RuleFolder(set, contents),
                ruleFingerprint,
                StoredText.fromBytes(plan),
                planFingerprint,
                StoredText.fromBytes(sources),
                StoredInstant.fromMicros(inForceSinceMicros),
                inForceBy);
    }
}
