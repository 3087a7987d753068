/** The facades, the projections of other contexts' events and the timers. */
@NullMarked
package org.coachconnect.coaches.application;

import org.jspecify.annotations.NullMarked;
