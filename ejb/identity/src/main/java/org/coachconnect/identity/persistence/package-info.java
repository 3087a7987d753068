/** Accounts, sessions and tokens in PostgreSQL. */
@NullMarked
package org.coachconnect.identity.persistence;

import org.jspecify.annotations.NullMarked;
