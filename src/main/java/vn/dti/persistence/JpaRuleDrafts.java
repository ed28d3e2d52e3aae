package vn.dti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftStep;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;

/**
 * The drafts in the database. Each call takes part in the caller's transaction or is one by itself. Of two that take the
 * same step at the same time, the key of the step lets one through.
 */
@ApplicationScoped
@Transactional
public class JpaRuleDrafts implements RuleDrafts {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    /** For the container. */
    protected JpaRuleDrafts() {}

    /** Drafts outside of a server; the caller begins and ends transactions. */
    JpaRuleDrafts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RuleDraft> drafts() {
        return DatabaseFailure.told(() -> {
            // First the drafts, then the steps: a draft that comes in between is not told, rather than told without a
            // step.
            List<RuleDraftRow> rows = entities.createQuery("select d from RuleDraftRow d", RuleDraftRow.class)
                    .getResultList();
            Map<String, List<DraftStep>> steps = entities.createQuery(
                            "select s from DraftStepRow s", DraftStepRow.class)
                    .getResultStream()
                    .collect(Collectors.groupingBy(
                            DraftStepRow::draft, Collectors.mapping(DraftStepRow::toStep, Collectors.toList())));
            return rows.stream()
                    .map(row -> row.toDraft(inOrder(steps.getOrDefault(row.id(), List.of()))))
                    .sorted(Comparator.comparing(
                                    (RuleDraft draft) -> draft.last().at())
                            .reversed()
                            .thenComparing(RuleDraft::id))
                    .toList();
        });
    }

    @Override
    public Optional<RuleDraft> find(UUID id) {
        return DatabaseFailure.told(() -> Optional.ofNullable(entities.find(RuleDraftRow.class, id.toString()))
                .map(row -> row.toDraft(inOrder(entities
                        .createQuery("select s from DraftStepRow s where s.draft = :draft", DraftStepRow.class)
                        .setParameter("draft", id.toString())
                        .getResultList()
                        .stream()
                        .map(DraftStepRow::toStep)
                        .toList()))));
    }

    @Override
    public DraftFiles files(RuleDraft draft) {
        String upload = DraftStepRow.id(draft.id(), draft.upload().number());
        List<DraftFileRow> rows = DatabaseFailure.told(
                () -> entities.createQuery("select f from DraftFileRow f where f.upload = :upload", DraftFileRow.class)
                        .setParameter("upload", upload)
                        .getResultList());
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no content is stored of upload " + upload);
        }
        Map<String, byte[]> files = new TreeMap<>();
        rows.forEach(row -> files.put(row.path(), row.content()));
        return new DraftFiles(files);
    }

    @Override
    public void open(RuleDraft draft, DraftFiles files) {
        entities.persist(new RuleDraftRow(draft));
        flush(draft);
        append(draft, Optional.of(files));
    }

    @Override
    public void append(RuleDraft draft, Optional<DraftFiles> files) {
        DraftStep step = draft.last();
        entities.persist(new DraftStepRow(draft.id(), step));
        flush(draft);
        files.ifPresent(content -> content.files()
                .forEach((path, bytes) ->
                        entities.persist(new DraftFileRow(DraftStepRow.id(draft.id(), step.number()), path, bytes))));
        flush(draft);
    }

    /** Writes now, not at the end of the transaction, so that a step that was taken before is refused here. */
    private void flush(RuleDraft draft) {
        try {
            DatabaseFailure.told(entities::flush);
        } catch (PersistenceException e) {
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
            throw new ChangedMeanwhileException(draft.id(), e);
        }
    }

    private static List<DraftStep> inOrder(List<DraftStep> steps) {
        return steps.stream().sorted(Comparator.comparingInt(DraftStep::number)).toList();
    }
}
