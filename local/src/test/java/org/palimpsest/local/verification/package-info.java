/** The check of an export is itself put to the test, with forged files. */
package org.palimpsest.local.verification;
