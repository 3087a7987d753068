/** Fixtures for the tests of all contexts: a real PostgreSQL with the migrated schemas, a recording outbox, a settable clock. */
@NullMarked
package org.coachconnect.testing;

import org.jspecify.annotations.NullMarked;
