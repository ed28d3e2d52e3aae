package vn.dti.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** Builds plausibility rules with Drools once and fires them for the figures of each unit. Safe for several threads. */
public final class FigureEngine {
    private static final String HEAD = """
            package vn.dti.generated;
            import vn.dti.rules.engine.FigureFact;
            import vn.dti.rules.engine.ShareFact;
            import vn.dti.rules.engine.SharesFact;
            global vn.dti.rules.engine.Doubts doubts;
            """;

    private final DroolsBuild build = new DroolsBuild();

    /**
     * The figures of one unit.
     *
     * @param figures its figures
     * @param shares its shares
     */
    public record Facts(List<FigureFact> figures, List<ShareFact> shares) {
        /** Keeps its own copies. */
        public Facts {
            figures = List.copyOf(figures);
            shares = List.copyOf(shares);
        }
    }

    /**
     * What the rules say of each unit.
     *
     * @throws IllegalStateException if Drools refuses what was generated or does not come to rest: a fault of this program
     */
    public List<Doubts> fire(List<FigureRule> rules, List<Facts> units) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < rules.size(); i++) {
            text.append(rules.get(i).text(i));
        }
        return build.with(text.toString(), "figures", base -> {
            List<Doubts> all = new ArrayList<>();
            for (Facts unit : units) {
                Doubts doubts = new Doubts();
                KieSession session = base.newKieSession();
                try {
                    session.setGlobal("doubts", doubts);
                    unit.figures().forEach(session::insert);
                    unit.shares().forEach(session::insert);
                    session.insert(new SharesFact());
                    int limit = 100 + rules.size() * (unit.figures().size() + 10);
                    if (session.fireAllRules(limit) >= limit) {
                        throw new IllegalStateException("the rules do not come to rest after " + limit + " firings");
                    }
                } finally {
                    session.dispose();
                }
                all.add(doubts);
            }
            return all;
        });
    }
}
