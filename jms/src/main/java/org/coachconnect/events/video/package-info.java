/** Published by video. */
@NullMarked
package org.coachconnect.events.video;

import org.jspecify.annotations.NullMarked;
