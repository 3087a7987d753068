/** The repositories on PostgreSQL. */
@NullMarked
package org.coachconnect.coaches.persistence;

import org.jspecify.annotations.NullMarked;
