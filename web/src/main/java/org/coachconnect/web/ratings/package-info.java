/** Ratings over HTTP, and their moderation. */
@NullMarked
package org.coachconnect.web.ratings;

import org.jspecify.annotations.NullMarked;
