package org.palimpsest.command.page.form;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one form that a stranger may send. */
public final class OpenForm {

    /** By the path as it is routed, however it was encoded. */
    public static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher("/edit/sign-in");

    private OpenForm() {}
}
