/** The repositories on PostgreSQL. */
@NullMarked
package org.coachconnect.ratings.persistence;

import org.jspecify.annotations.NullMarked;
