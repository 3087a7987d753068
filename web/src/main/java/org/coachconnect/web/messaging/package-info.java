/** Conversations over REST. */
@NullMarked
package org.coachconnect.web.messaging;

import org.jspecify.annotations.NullMarked;
