/** Published by coaches. */
@NullMarked
package org.coachconnect.events.coaches;

import org.jspecify.annotations.NullMarked;
