package vn.dti.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way leads from the program to a change of what was written, and no column is forgotten. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("thorough")
@ArchTag("thorough")
class WrittenOnceTest {
    @ArchTest
    static final ArchRule nothingUpdatesOrDeletesButAnswersAndJobsThatAreNotKeptAnyLonger = noClasses()
            .that()
            .doNotBelongToAnyOf(JpaAnsweredCalls.class, JpaJobs.class)
            .should()
            .callMethod(EntityManager.class, "remove", Object.class)
            .orShould()
            .callMethod(EntityManager.class, "merge", Object.class)
            .orShould()
            .callMethod(Query.class, "executeUpdate");

    @ParameterizedTest
    @ValueSource(
            classes = {
                IndicatorSetRow.class,
                RuleFileRow.class,
                EvaluatedPeriodRow.class,
                EventRow.class,
                AnsweredCallRow.class,
                RuleDraftRow.class,
                DraftStepRow.class,
                DraftFileRow.class,
                EditionRow.class,
                ChainLinkRow.class
            })
    void noColumnOfARowIsUpdatable(Class<?> row) {
        columns(row).filter(field -> !isKeyOrVersion(field)).forEach(field -> {
            Column column = field.getAnnotation(Column.class);
            boolean updatable = column != null
                    ? column.updatable()
                    : field.getAnnotation(JoinColumn.class).updatable();
            assertFalse(updatable, field.toString());
        });
    }

    @Test
    void everyColumnIsMappedAndEveryMappingHasItsColumn() throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.derby()) {
            for (Class<?> row : Set.of(
                    IndicatorSetRow.class,
                    RuleFileRow.class,
                    EvaluatedPeriodRow.class,
                    EventRow.class,
                    AnsweredCallRow.class,
                    JobRow.class,
                    JobPartRow.class,
                    RuleDraftRow.class,
                    DraftStepRow.class,
                    DraftFileRow.class,
                    EditionRow.class,
                    ChainLinkRow.class)) {
                String table = row.getAnnotation(Table.class).name();
                Set<String> mapped =
                        columns(row).map(WrittenOnceTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
                assertEquals(database.columns(table), mapped, table);
            }
        }
    }

    private static Stream<Field> columns(Class<?> row) {
        return Arrays.stream(row.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(OneToMany.class));
    }

    private static boolean isKeyOrVersion(Field field) {
        return field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(Version.class);
    }

    private static String nameOf(Field field) {
        if (field.isAnnotationPresent(JoinColumn.class)) {
            return field.getAnnotation(JoinColumn.class).name();
        }
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
