/** What both sides of a delivered session think of it: double-blind ratings, the coach's reputation, moderation. */
@NullMarked
package org.coachconnect.ratings;

import org.jspecify.annotations.NullMarked;
