/** What the sandbox holds, and the append-only journal that keeps it over restarts. */
@NullMarked
package org.coachconnect.sandbox.store;

import org.jspecify.annotations.NullMarked;
