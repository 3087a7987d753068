/** Published by ratings. */
@NullMarked
package org.coachconnect.events.ratings;

import org.jspecify.annotations.NullMarked;
