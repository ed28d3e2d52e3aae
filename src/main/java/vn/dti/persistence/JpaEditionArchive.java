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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredLink;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;

/**
 * The archive in the database. Each call takes part in the caller's transaction or is one by itself; a refusal rolls
 * the transaction back, so that a set is stored with all of its files or not at all. Of two that store the same at the
 * same time, the unique constraints let one through.
 *
 * <p>Order comes from the ids in Java: databases sort text each in their own way.
 */
@ApplicationScoped
@Transactional
public class JpaEditionArchive implements EditionArchive {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    /** For the container. */
    protected JpaEditionArchive() {}

    /** An archive outside of a server; the caller begins and ends transactions. */
    JpaEditionArchive(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ActivatedSet> activatedSets() {
        return DatabaseFailure.told(() -> entities
                .createQuery("select s from IndicatorSetRow s where s.carriedBy = ''", IndicatorSetRow.class)
                .setHint("eclipselink.batch", "s.files")
                .getResultList()
                .stream()
                .map(IndicatorSetRow::toSet)
                .sorted(Comparator.comparing(ActivatedSet::id))
                .toList());
    }

    @Override
    public Map<String, ActivatedSet> carriedSets() {
        return DatabaseFailure.told(() -> entities
                .createQuery("select s from IndicatorSetRow s where s.carriedBy <> ''", IndicatorSetRow.class)
                .setHint("eclipselink.batch", "s.files")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(IndicatorSetRow::carriedBy, IndicatorSetRow::toSet)));
    }

    @Override
    public Optional<ActivatedSet> carriedSet(String receipt) {
        return DatabaseFailure.told(() -> entities.createQuery(
                        "select s from IndicatorSetRow s where s.carriedBy = :receipt", IndicatorSetRow.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst()
                .map(IndicatorSetRow::toSet));
    }

    @Override
    public void store(ActivatedSet set) {
        if (isInForce(set.id())) {
            throw alreadyInForce(set.id());
        }
        entities.persist(new IndicatorSetRow(set));
        flushOr(() -> alreadyInForce(set.id()));
    }

    @Override
    public List<StoredPeriod> periods() {
        return DatabaseFailure.told(() -> entities
                .createQuery("select p from EvaluatedPeriodRow p", EvaluatedPeriodRow.class)
                .setHint("eclipselink.batch", "p.set")
                .getResultList()
                .stream()
                .map(EvaluatedPeriodRow::toPeriod)
                .sorted(Comparator.comparing(StoredPeriod::id).thenComparingInt(StoredPeriod::revision))
                .toList());
    }

    @Override
    public Optional<StoredPeriod> period(PeriodId id, int revision) {
        return DatabaseFailure.told(() -> periodRow(id, revision).map(EvaluatedPeriodRow::toPeriod));
    }

    private Optional<EvaluatedPeriodRow> periodRow(PeriodId id, int revision) {
        return DatabaseFailure.told(() -> entities.createQuery(
                        "select p from EvaluatedPeriodRow p where p.setId = :set and p.panel = :panel"
                                + " and p.revision = :revision",
                        EvaluatedPeriodRow.class)
                .setParameter("set", id.set().toString())
                .setParameter("panel", id.panel())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the year was evaluated with another plan than that of its set
     */
    @Override
    public void store(StoredPeriod period) {
        IndicatorSetRow set = setRow(period.id().set())
                .orElseThrow(() -> new AlreadyStoredException(
                        "set " + period.id().set() + " is not in force, so nothing can be evaluated by it"));
        if (!set.planFingerprint().equals(period.planFingerprint())) {
            throw new IllegalArgumentException(period.id() + " was evaluated with plan " + period.planFingerprint()
                    + ", in force is " + set.planFingerprint());
        }
        if (period(period.id(), period.revision()).isPresent()) {
            throw alreadyEvaluated(period);
        }
        entities.persist(new EvaluatedPeriodRow(set, period));
        flushOr(() -> alreadyEvaluated(period));
    }

    /** An edition comes in together with its link: as long as links come in while editions are read, both are read again. */
    @Override
    public Ledger ledger() {
        return DatabaseFailure.told(() -> {
            List<StoredLink> links = links();
            while (true) {
                List<SealedEdition> editions = entities
                        .createQuery("select e from EditionRow e", EditionRow.class)
                        .setHint("eclipselink.batch", "e.period.set")
                        .getResultList()
                        .stream()
                        .map(EditionRow::toEdition)
                        .toList();
                List<StoredLink> after = links();
                if (after.equals(links)) {
                    return Ledger.read(editions, links);
                }
                links = after;
            }
        });
    }

    private List<StoredLink> links() {
        return entities
                .createQuery("select l from ChainLinkRow l order by l.number", ChainLinkRow.class)
                .getResultList()
                .stream()
                .map(ChainLinkRow::toLink)
                .toList();
    }

    @Override
    public void seal(SealedEdition edition, ChainLink link) {
        EvaluatedPeriodRow period = periodRow(edition.id(), edition.revision())
                .orElseThrow(() -> new IllegalArgumentException(
                        "not evaluated: " + edition.id() + ", revision " + edition.revision()));
        entities.persist(new EditionRow(period, edition));
        flushOr(() -> new AlreadyStoredException(edition.id() + " is sealed already"));
        append(link);
    }

    @Override
    public void take(ActivatedSet carried, StoredPeriod period, SealedEdition edition, ChainLink link) {
        IndicatorSetRow set = new IndicatorSetRow(carried, edition.fingerprint());
        entities.persist(set);
        flushOr(() -> new AlreadyStoredException("edition " + edition.fingerprint() + " is here already"));
        entities.persist(new EvaluatedPeriodRow(set, period));
        flushOr(() -> alreadyEvaluated(period));
        seal(edition, link);
    }

    @Override
    public void append(ChainLink link) {
        entities.persist(new ChainLinkRow(link));
        flushOr(() -> new AlreadyStoredException("the chain has gone on: link " + link.number()));
    }

    @Override
    public boolean isInForce(SetId id) {
        return DatabaseFailure.told(() -> entities.createQuery(
                                "select count(s) from IndicatorSetRow s where s.setId = :set and s.carriedBy = ''",
                                Long.class)
                        .setParameter("set", id.toString())
                        .getSingleResult())
                > 0;
    }

    private Optional<IndicatorSetRow> setRow(SetId id) {
        return DatabaseFailure.told(() -> entities.createQuery(
                        "select s from IndicatorSetRow s where s.setId = :set and s.carriedBy = ''",
                        IndicatorSetRow.class)
                .setParameter("set", id.toString())
                .getResultStream()
                .findFirst());
    }

    /** Writes now, not at the end of the transaction, so that a double is refused here. */
    private void flushOr(Supplier<AlreadyStoredException> ifDouble) {
        try {
            DatabaseFailure.told(entities::flush);
        } catch (PersistenceException e) {
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
            AlreadyStoredException refusal = ifDouble.get();
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static AlreadyStoredException alreadyInForce(SetId id) {
        return new AlreadyStoredException("set " + id + " is in force already");
    }

    private static AlreadyStoredException alreadyEvaluated(StoredPeriod period) {
        return new AlreadyStoredException(
                "year " + period.id() + ", revision " + period.revision() + " is stored already");
    }
}
