/** The in-app inbox over HTTP. */
@NullMarked
package org.coachconnect.web.notifications;

import org.jspecify.annotations.NullMarked;
