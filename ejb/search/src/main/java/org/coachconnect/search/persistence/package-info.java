/** The coach documents and the query log in PostgreSQL. */
@NullMarked
package org.coachconnect.search.persistence;

import org.jspecify.annotations.NullMarked;
