package vn.dti.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class OpenApiPageIT {
    @Test
    void thePageOfTheApiShowsItsDocumentInABrowser() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.page();
            page.navigate(RunningService.at("/openapi/ui/").toString());
            assertThat(page.locator(".swagger-ui .info .title")).isVisible();
        }
    }
}
