/** Profiles in PostgreSQL. */
@NullMarked
package org.coachconnect.users.persistence;

import org.jspecify.annotations.NullMarked;
