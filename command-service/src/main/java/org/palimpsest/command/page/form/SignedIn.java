package org.palimpsest.command.page.form;

/**
 * The editor whose session it is.
 *
 * @param token what each of the session's forms carries
 */
public record SignedIn(String name, String token) {}
