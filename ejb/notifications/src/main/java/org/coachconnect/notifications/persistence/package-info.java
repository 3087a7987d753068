/** Mails, inbox items, reminders and booking tracks in PostgreSQL. */
@NullMarked
package org.coachconnect.notifications.persistence;

import org.jspecify.annotations.NullMarked;
