/** What a service says of itself, and whether its answers fit that. */
package org.palimpsest.local.document;
