package org.palimpsest.command.page.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.http.Representation;
import org.palimpsest.http.Role;
import org.palimpsest.http.TooManyPasswordChecks;
import org.palimpsest.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;

/** {@code /edit/sign-in} and {@code /edit/sign-out}. */
@Controller
final class SignInController {

    private final AuthenticationManager passwords;
    private final Sessions sessions;
    private final Pages pages;

    SignInController(AuthenticationManager passwords, Sessions sessions, Pages pages) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/edit/sign-in")
    ResponseEntity<String> ask(@RequestParam(required = false) @Nullable String to) {
        return page(HttpStatus.OK, new SignInPage(LocalAddress.of(to), "", null));
    }

    @PostMapping("/edit/sign-in")
    ResponseEntity<String> signIn(
            Form form, HttpServletRequest request, HttpServletResponse response) {
        String to = LocalAddress.of(form.one("to"));
        String name = form.one("name");
        Authentication editor;
        try {
            editor =
                    passwords.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(
                                    name, form.one("password")));
        } catch (TooManyPasswordChecks busy) {
            return page(
                    HttpStatus.TOO_MANY_REQUESTS,
                    new SignInPage(
                            to,
                            name,
                            "Too many passwords are being checked. Please try again in a moment."));
        } catch (AuthenticationException wrong) {
            return page(
                    HttpStatus.UNAUTHORIZED,
                    new SignInPage(to, name, "The name or the password is wrong."));
        }
        if (editor.getAuthorities().stream()
                .noneMatch(role -> ("ROLE_" + Role.EDITOR).equals(role.getAuthority()))) {
            return page(
                    HttpStatus.FORBIDDEN,
                    new SignInPage(to, name, "This user may read, but not edit."));
        }
        sessions.begin(editor, request, response);
        return seeOther(to);
    }

    @PostMapping("/edit/sign-out")
    ResponseEntity<String> signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return seeOther("/edit/sign-in");
    }

    private ResponseEntity<String> page(HttpStatus status, SignInPage page) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status)
                        .cacheControl(CacheControl.noStore())
                        .contentType(Representation.HTML.contentType());
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(pages.draw("command/page/sign-in", page));
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
