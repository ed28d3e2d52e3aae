package vn.dti;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A class uses floating point when a field, a signature or something that it calls has a double or a float in it. */
final class UseFloatingPoint extends ArchCondition<JavaClass> {
    private static final Set<String> TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private UseFloatingPoint() {
        super("use double or float");
    }

    static ArchCondition<JavaClass> anywhere() {
        return new UseFloatingPoint();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
            report(item, field.getFullName(), Stream.of(field.getRawType()), events);
        }
        for (JavaCodeUnit unit : item.getCodeUnits()) {
            report(
                    item,
                    unit.getFullName(),
                    Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())),
                    events);
        }
        item.getMethodCallsFromSelf()
                .forEach(call -> report(
                        item,
                        where(call),
                        Stream.concat(
                                call.getTarget().getRawParameterTypes().stream(),
                                Stream.of(call.getTarget().getRawReturnType())),
                        events));
    }

    private static String where(JavaAccess<?> access) {
        return access.getDescription();
    }

    private static void report(JavaClass item, String place, Stream<JavaClass> types, ConditionEvents events) {
        types.map(JavaClass::getBaseComponentType)
                .filter(type -> TYPES.contains(type.getName()))
                .findAny()
                .ifPresent(
                        type -> events.add(SimpleConditionEvent.satisfied(item, place + " has a " + type.getName())));
    }
}
