package vn.dti.application;

import java.util.List;
import vn.dti.domain.plan.Finding;

/**
 * A set in force of which no figures are known, so that there is no period of it yet.
 *
 * @param set the set
 * @param panels the ids of the lists of units of its level; empty if the level has none
 * @param errors what is wrong with the data files beside its rules; empty if nothing is or there are none
 */
public record SetWithoutFigures(SetView set, List<String> panels, List<Finding> errors) {
    /** The file in which its figures belong, below the folder of rules. */
    public static final String FILE = "figures.csv";

    /** The columns of that file. */
    public static final String COLUMNS = "panel,unit,input,value,source";

    /** Keeps its own copies. */
    public SetWithoutFigures {
        panels = List.copyOf(panels);
        errors = List.copyOf(errors);
    }

    /** Where its figures belong. */
    public String file() {
        return "rules/" + set.id() + "/" + FILE;
    }
}
