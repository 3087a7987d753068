/** What messaging does when bookings tells of something. */
@NullMarked
package org.coachconnect.messaging.messaging;

import org.jspecify.annotations.NullMarked;
