package org.palimpsest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palimpsest.local.Palimpsest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** {@link Rules What holds of every page}, of those that answer what an editor sends. */
class RepliesIT {

    private static final int HEIGHT = 900;

    @TempDir private static Path folder;

    private static Browsing browsing;
    private static Palimpsest palimpsest;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        browsing = Browsing.open();
        palimpsest = Palimpsest.start(folder.resolve("data"), "--demo=true");
        visitors = new Visitors(palimpsest, browsing);
    }

    @AfterAll
    static void close() {
        if (palimpsest != null) {
            palimpsest.close();
        }
        if (browsing != null) {
            browsing.close();
        }
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
            reply.meet(page, palimpsest);

            assertThat(answer.get().status()).isEqualTo(reply.status());
            Rules.assertIsHtml(answer.get());
            Rules.assertFits(page);
            assertThat(complaints.heard())
                    .allMatch(complaint -> complaint.contains(String.valueOf(reply.status())));
            Rules.picture(page, reply);

            page.setViewportSize(Rules.DESK, HEIGHT);
            Rules.picture(page, reply);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Rules.assertCanBeRead(page, scheme.name());
            }
        }
    }
}
