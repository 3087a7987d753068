/** Events of identity, bookings and messaging on their way to people. */
@NullMarked
package org.coachconnect.notifications.messaging;

import org.jspecify.annotations.NullMarked;
