package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An editor before the editor's pages, who keeps cookies and sends what forms carry. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(int port) {
        this.port = port;
    }

    /** A page as it came. */
    record Page(HttpResponse<String> response) {

        Page is(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
            return this;
        }

        Page leadsTo(String address) {
            is(303);
            assertThat(header("Location")).isEqualTo(address);
            return this;
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String html() {
            return response.body();
        }

        /** The value of a hidden field. */
        String hidden(String name) {
            Matcher fields = HIDDEN.matcher(html());
            while (fields.find()) {
                if (fields.group(1).equals(name)) {
                    return fields.group(2)
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&#39;", "'")
                            .replace("&amp;", "&");
                }
            }
            throw new AssertionError("no hidden field " + name + " in " + html());
        }
    }

    static Browser signedIn(int port) {
        Browser browser = new Browser(port);
        browser.signIn("editor", "sécret", "/edit").leadsTo("/edit");
        return browser;
    }

    Page signIn(String name, String password, String to) {
        return post("/edit/sign-in", "name", name, "password", password, "to", to);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    Page get(String address) {
        return send(request(address).GET());
    }

    /** Sends a form of these fields, name and value in turn. */
    Page post(String address, String... fields) {
        return send(form(address, fields));
    }

    /** Opens the form, and sends it with all that it carries unseen and these fields. */
    Page fill(String address, String... fields) {
        return refill(get(address).is(200), address, fields);
    }

    /** Sends the form on this page with all that it carries unseen and these fields. */
    Page refill(Page page, String address, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        Matcher hidden = HIDDEN.matcher(page.html());
        while (hidden.find()) {
            if (!all.contains(hidden.group(1))) {
                all.add(hidden.group(1));
                all.add(page.hidden(hidden.group(1)));
            }
        }
        return post(address, all.toArray(String[]::new));
    }

    HttpRequest.Builder form(String address, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    Page send(HttpRequest.Builder request) {
        try {
            return new Page(
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
