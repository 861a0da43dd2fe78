/** Further articles to read are added to those that are listed. */
@NullMarked
package org.palimpsest.command.link;

import org.jspecify.annotations.NullMarked;
