/**
 * Finds agreements, in bullets of their own and in running lists, and words changed ones.
 *
 * <p>What makes a name an agreement's is said by {@link
 * org.palimpsest.language.agreement.AgreementNouns}; what stands before it and is no part of it by
 * {@link org.palimpsest.language.agreement.LeadIn}; a further form of bullet is one more line in
 * {@link org.palimpsest.language.agreement.AgreementBullet}.
 */
@NullMarked
package org.palimpsest.language.agreement;

import org.jspecify.annotations.NullMarked;
