package vn.dti;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** Every resource method carries an access rule, on itself or on its class. */
final class SayWhoMayCall extends ArchCondition<JavaClass> {
    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, RolesAllowed.class, DenyAll.class);

    private SayWhoMayCall() {
        super("say with @PermitAll, @RolesAllowed or @DenyAll who may call each resource method");
    }

    static ArchCondition<JavaClass> everyMethod() {
        return new SayWhoMayCall();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaMethod method : item.getMethods()) {
            if (method.isMetaAnnotatedWith(HttpMethod.class)) {
                events.add(new SimpleConditionEvent(
                        method, hasRule(method) || hasRule(item), method.getFullName() + " says not who may call it"));
            }
        }
    }

    private static boolean hasRule(CanBeAnnotated annotated) {
        return ACCESS.stream().anyMatch(annotated::isAnnotatedWith);
    }
}
