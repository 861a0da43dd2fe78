package org.palimpsest.http;

import org.springframework.security.core.AuthenticationException;

/** So many passwords wait to be checked that this one was not; it may be right. */
public final class TooManyPasswordChecks extends AuthenticationException {

    TooManyPasswordChecks() {
        super("Too many passwords are being checked");
    }
}
