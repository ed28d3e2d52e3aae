package vn.dti.rules.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * Builds the rules of one set with Drools (classic model), fires them once and forgets them again. Safe for several
 * threads: every build has a release id of its own.
 */
public final class LawEngine {
    private final DroolsBuild build;

    /** An engine that takes Drools and the facts from where this class comes from. */
    public LawEngine() {
        this.build = new DroolsBuild();
    }

    /** An engine whose generated rules see these classes. */
    LawEngine(ClassLoader classes) {
        this.build = new DroolsBuild(classes);
    }

    /**
     * Fires the rules of a set once.
     *
     * @param rules the rules; the number of each is its place in the list
     * @param fingerprint the fingerprint of the set's contents
     * @throws IllegalStateException if Drools refuses what was generated or does not come to rest: a fault of this
     *     program, never of a rule file
     */
    public Firings fire(List<LawRule> rules, String fingerprint) {
        return rules.isEmpty() ? new Firings(rules) : fire(GeneratedRules.of(rules), rules, fingerprint);
    }

    /**
     * Fires a generated text; apart from {@link #fire(List, String)} only tests hand one in.
     *
     * @throws IllegalStateException if a line has not the form of those that are generated here
     */
    Firings fire(String text, List<LawRule> rules, String fingerprint) {
        GeneratedRules.requireForm(text);
        return fireUnread(text, rules, fingerprint);
    }

    /** Fires a text whose lines nobody looked at, for tests of the wall. */
    Firings fireUnread(String text, List<LawRule> rules, String fingerprint) {
        return build.with(text, "law-" + fingerprint, base -> {
            Firings firings = new Firings(rules);
            requireRules(base, rules.size());
            fire(base, rules, firings);
            return firings;
        });
    }

    private static void requireRules(KieBase base, int count) {
        Set<String> names = new TreeSet<>();
        for (KiePackage kiePackage : base.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                names.add(rule.getName());
            }
        }
        for (int i = 0; i < count; i++) {
            if (!names.remove("r" + i)) {
                throw new IllegalStateException("a rule was lost in the build: r" + i);
            }
        }
        if (!names.stream().allMatch(name -> name.startsWith("below"))) {
            throw new IllegalStateException("foreign rules in the build: " + names);
        }
    }

    private static void fire(KieBase base, List<LawRule> rules, Firings firings) {
        int limit = limit(rules);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("firings", firings);
            session.insert(new StartFact());
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("the rules do not come to rest after " + limit + " firings");
            }
        } finally {
            session.dispose();
        }
    }

    /** More firings than the rules of a set can ever need: each may speak of each node, and each node stands below each. */
    private static int limit(List<LawRule> rules) {
        long nodes = rules.size();
        long many = rules.stream()
                .filter(rule -> !(rule.target() instanceof LawRule.Root || rule.target() instanceof LawRule.Child))
                .count();
        return (int) Math.min(Integer.MAX_VALUE - 1L, nodes + 3 * many * nodes + 100);
    }
}
