/** Mails, inbox items and reminders, and what is known of the bookings they are about. */
@NullMarked
package org.coachconnect.notifications.domain;

import org.jspecify.annotations.NullMarked;
