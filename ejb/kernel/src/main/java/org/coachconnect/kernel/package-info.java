/** What every context shares: errors, money, paging, ids, the caller and the organisation of the work at hand. */
@NullMarked
package org.coachconnect.kernel;

import org.jspecify.annotations.NullMarked;
