/** Where coach and player meet: the room of a booking, who may enter it when, how their browsers find each other, and who was there. */
@NullMarked
package org.coachconnect.video;

import org.jspecify.annotations.NullMarked;
