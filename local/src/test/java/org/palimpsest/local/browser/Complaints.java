package org.palimpsest.local.browser;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains of in a page: what its policy forbids, what fails or is not there. */
final class Complaints {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    Complaints(Page page) {
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        heard.add(message.text());
                    }
                });
        page.onPageError(heard::add);
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        heard.add(response.status() + " " + response.url());
                    }
                });
    }

    List<String> heard() {
        return List.copyOf(heard);
    }
}
