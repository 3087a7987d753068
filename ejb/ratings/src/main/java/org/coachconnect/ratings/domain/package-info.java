/** Sessions that can be rated, ratings, their sums and the reports about them. */
@NullMarked
package org.coachconnect.ratings.domain;

import org.jspecify.annotations.NullMarked;
