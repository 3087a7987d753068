/** What video does when bookings tells of something. */
@NullMarked
package org.coachconnect.video.messaging;

import org.jspecify.annotations.NullMarked;
