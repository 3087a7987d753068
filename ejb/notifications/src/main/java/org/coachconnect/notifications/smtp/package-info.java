/** Mails on their way out, as MIME over SMTP. */
@NullMarked
package org.coachconnect.notifications.smtp;

import org.jspecify.annotations.NullMarked;
