package vn.dti;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void everyPackageOfTheProgramIsNullMarked() {
        var classes =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.dti");
        assertTrue(classes.containPackage("vn.dti"));
        classes.stream()
                .map(each -> each.getPackage())
                .distinct()
                .forEach(each -> assertTrue(each.isAnnotatedWith(NullMarked.class), () -> each.getName()));
    }
}
