/** Published by payments. */
@NullMarked
package org.coachconnect.events.payments;

import org.jspecify.annotations.NullMarked;
