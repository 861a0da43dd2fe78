package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** {@link Rules What holds of every page}, of those that answer what an editor sends. */
class RepliesIT {

    @TempDir private static Path folder;

    @AutoClose private static Stage stage;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        stage = Stage.in(folder);
        visitors = stage.visitors();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheRules(Reply reply) {
        try (Page page = visitors.editor(Rules.TELEPHONE)) {
            AtomicReference<Response> answer = new AtomicReference<>();
            page.onResponse(
                    response -> {
                        if (response.request().isNavigationRequest()) {
                            answer.set(response);
                        }
                    });
            Complaints complaints = new Complaints(page);
            reply.meet(page, stage.palimpsest());

            assertThat(answer.get().status()).isEqualTo(reply.status());
            Rules.assertIsHtml(answer.get());
            Rules.assertFits(page);
            assertThat(complaints.heard())
                    .as("complaints of anything but a refusal's own status")
                    .filteredOn(complaint -> !reply.isRefusal(complaint))
                    .isEmpty();
            Rules.picture(page, reply);

            Browsing.resize(page, Rules.DESK);
            Rules.picture(page, reply);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Rules.assertCanBeRead(page, scheme.name());
            }
        }
    }
}
