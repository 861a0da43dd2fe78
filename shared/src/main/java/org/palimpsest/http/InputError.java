package org.palimpsest.http;

/**
 * What is wrong at one place of a request's body.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the body as it was sent; empty for the whole body
 * @param detail what is wrong there, in a sentence for a person
 */
public record InputError(String pointer, String detail) {}
