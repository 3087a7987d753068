/** Rooms over REST and the signalling between the two people in one. */
@NullMarked
package org.coachconnect.web.video;

import org.jspecify.annotations.NullMarked;
