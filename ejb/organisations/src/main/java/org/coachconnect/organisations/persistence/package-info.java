/** Organisations in PostgreSQL. */
@NullMarked
package org.coachconnect.organisations.persistence;

import org.jspecify.annotations.NullMarked;
