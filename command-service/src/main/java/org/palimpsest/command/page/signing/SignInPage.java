package org.palimpsest.command.page.signing;

import org.jspecify.annotations.Nullable;

/**
 * The page to sign in.
 *
 * @param to where to go then
 * @param name as it was sent before, or empty
 * @param trouble why that did not do, or null
 */
record SignInPage(String to, String name, @Nullable String trouble) {}
