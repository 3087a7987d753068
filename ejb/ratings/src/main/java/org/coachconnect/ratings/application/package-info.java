/** The facades, the desk of the moderators and the timer that ends the blindness. */
@NullMarked
package org.coachconnect.ratings.application;

import org.jspecify.annotations.NullMarked;
