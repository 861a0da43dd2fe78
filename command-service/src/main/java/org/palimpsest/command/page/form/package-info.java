/** What forms on the editor's pages send, and who sends it. */
@NullMarked
package org.palimpsest.command.page.form;

import org.jspecify.annotations.NullMarked;
