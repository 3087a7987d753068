/** Who is told what, in which words and when; the sending of mails and reminders. */
@NullMarked
package org.coachconnect.notifications.application;

import org.jspecify.annotations.NullMarked;
