package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;

/** Who may use the editor's pages, and what a session may do over REST. */
@OverHttp
class SigningInTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @Test
    void aStrangerIsLedToSignInAndBack() {
        Browser browser = new Browser(port);
        browser.get("/edit/articles/a%20b?x=1&y=%22")
                .leadsTo("/edit/sign-in?to=%2Fedit%2Farticles%2Fa%2520b%3Fx%3D1%26y%3D%2522");
        Browser.Page asked =
                browser.get("/edit/sign-in?to=%2Fedit%2Farticles%2Fa%2520b%3Fx%3D1%26y%3D%2522")
                        .is(200);
        browser.refill(asked, "/edit/sign-in", "name", "editor", "password", "sécret")
                .leadsTo("/edit/articles/a%20b?x=1&y=%22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/edit",
                "//evil.example/edit",
                "///evil.example/edit",
                "/\\evil.example",
                "/edit/../../evil",
                "/edit\\@evil.example",
                "/editor",
                "javascript:alert(1)",
                "/articles",
                "/edit/sign-out"
            })
    void nobodyIsLedElsewhere(String to) {
        new Browser(port).signIn("editor", "sécret", to).leadsTo("/edit");
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        Browser browser = new Browser(port);
        String cookie = browser.signIn("editor", "sécret", "/edit").header("Set-Cookie");
        assertThat(cookie)
                .startsWith("palimpsest-editor=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void aSessionIsNewForWhoeverSignsIn() {
        Browser browser = Browser.signedIn(port);
        String before = browser.cookies().getFirst().getValue();
        browser.signIn("editor", "sécret", "/edit").leadsTo("/edit");
        assertThat(browser.cookies().getFirst().getValue()).isNotEqualTo(before);
        new Browser(port)
                .send(
                        new Browser(port)
                                .request("/edit")
                                .header("Cookie", "palimpsest-editor=" + before)
                                .GET())
                .is(303);
    }

    @Test
    void ofManySessionsOfOneEditorTheOldestEnds() {
        Browser oldest = Browser.signedIn(port);
        Browser second = Browser.signedIn(port);
        for (int i = 0; i < 19; i++) {
            Browser.signedIn(port);
        }
        oldest.get("/edit").is(303);
        second.get("/edit").is(200);
    }

    @Test
    void aWrongPasswordIsSaidAndNothingIsAskedByBasic() {
        Browser browser = new Browser(port);
        assertThat(browser.signIn("editor", "wrong", "/edit").is(401).html())
                .contains("The name or the password is wrong.")
                .contains("value=\"editor\"");
        assertThat(browser.signIn("reviewer", "sécret", "/edit").is(403).html())
                .contains("may read, but not edit");
        assertThat(browser.cookies()).isEmpty();
        browser.get("/edit").is(303);
    }

    @Test
    void whoSignsOutIsOut() {
        Browser browser = Browser.signedIn(port);
        Browser.Page start = browser.get("/edit").is(200);
        browser.post("/edit/sign-out").is(403);
        browser.get("/edit").is(200);
        browser.refill(start, "/edit/sign-out").leadsTo("/edit/sign-in");
        browser.get("/edit").is(303);
    }

    @Test
    void basicIsNotTakenOnPagesAndMakesNoSession() {
        Browser browser = new Browser(port);
        browser.send(browser.request("/edit").header("Authorization", basic()).GET()).is(303);
        browser.send(
                        json("/articles", "{\"title\": \"By Basic\"}")
                                .header("Authorization", basic()))
                .is(201);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void restTakesTheSessionWithItsTokenInTheHeader() {
        Browser browser = Browser.signedIn(port);
        String token = browser.get("/edit").is(200).hidden("_csrf");
        assertThat(browser.send(json("/articles", "{\"title\": \"Without\"}")).is(403).html())
                .contains("X-CSRF-TOKEN");
        browser.send(json("/articles", "{\"title\": \"Wrong\"}").header("X-CSRF-TOKEN", "wrong"))
                .is(403);
        browser.send(json("/articles?_csrf=" + token, "{\"title\": \"In the query\"}")).is(403);
        browser.send(json("/articles", "{\"title\": \"Right\"}").header("X-CSRF-TOKEN", token))
                .is(201);
    }

    @Test
    void whoSaysWhoTheyAreIsNotTakenForTheirSession() {
        Browser browser = Browser.signedIn(port);
        HttpRequest.Builder wrong =
                json("/articles", "{\"title\": \"Wrong\"}")
                        .header("Authorization", basic("nobody"));
        assertThat(
                        browser.send(
                                        wrong.header(
                                                "X-CSRF-TOKEN",
                                                browser.get("/edit").hidden("_csrf")))
                                .response()
                                .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
    void whatAnotherSiteAsksIsRefusedWhoeverItIsFrom(String origin) {
        Browser browser = Browser.signedIn(port);
        browser.send(
                        json("/articles", "{\"title\": \"Forged\"}")
                                .header("Authorization", basic())
                                .header("Origin", origin))
                .is(403);
        browser.send(
                        browser.form("/edit/sign-in", "name", "editor", "password", "sécret")
                                .header("Origin", origin))
                .is(403);
    }

    @Test
    void ourOwnOriginIsNone() {
        Browser browser = new Browser(port);
        browser.send(
                        json("/articles", "{\"title\": \"Our own\"}")
                                .header("Authorization", basic())
                                .header("Origin", "http://127.0.0.1:" + port))
                .is(201);
        browser.send(
                        json("/articles", "{\"title\": \"Told by the browser\"}")
                                .header("Authorization", basic())
                                .header("Sec-Fetch-Site", "cross-site"))
                .is(403);
    }

    @Test
    void aStrangerSendsNoMoreThanANameAndAPassword() {
        Browser browser = new Browser(port);
        browser.signIn("editor", "x".repeat(9_000), "/edit").is(413);
        browser.send(
                        browser.request("/edit/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new ByteArrayInputStream(
                                                                "name=editor".getBytes(UTF_8)))))
                .is(413);
    }

    @Test
    void aStrangersFormIsKnownHoweverItsAddressIsEncoded() {
        Browser browser = new Browser(port);
        browser.post("/edit/sign%2Din", "name", "editor", "password", "sécret", "to", "/edit")
                .leadsTo("/edit");
        new Browser(port).post("/edit/sign%2Din", "name", "x".repeat(9_000)).is(413);
        browser.get("/assets/desk.css").is(200);
        new Browser(port).post("/assets/desk.css").is(401);
    }

    @Test
    void whatIsNoFormIsRefusedWhateverItCallsItself() {
        for (String type : List.of("nonsense", "application/json", "text/;=")) {
            new Browser(port)
                    .send(
                            new Browser(port)
                                    .request("/edit/sign-in")
                                    .header("Content-Type", type)
                                    .POST(BodyPublishers.ofString("name=editor")))
                    .is(415);
        }
    }

    @Test
    void pagesAreNotKeptAndStandInNoFrame() {
        Browser.Page page = Browser.signedIn(port).get("/edit");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Content-Security-Policy"))
                .contains("form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(List.of(page.html().split("\n")))
                .anyMatch(line -> line.contains("href=\"http://reads.example/base/articles\""));
    }

    private HttpRequest.Builder json(String address, String body) {
        return new Browser(port)
                .request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String basic() {
        return basic("editor");
    }

    private static String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":sécret").getBytes(UTF_8));
    }
}
