package vn.dti;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A class is null-marked when the package-info of its package is. */
final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {
    private LiveInANullMarkedPackage() {
        super("live in a package whose package-info says @NullMarked");
    }

    static ArchCondition<JavaClass> always() {
        return new LiveInANullMarkedPackage();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
                item, marked, item.getName() + " lives in a package without @NullMarked in its package-info"));
    }
}
