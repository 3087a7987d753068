/** Spans of SQL statements. It lives with the driver, below the server's connection pool, so it knows no class of the application. */
@NullMarked
package org.coachconnect.jdbc;

import org.jspecify.annotations.NullMarked;
