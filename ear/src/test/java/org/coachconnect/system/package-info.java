/**
 * The whole product from outside: the built EAR on Liberty with PostgreSQL, Artemis, the mail catcher and the payment sandbox,
 * started once per test JVM by the same launcher as {@code make run}, on ports and a data folder of its own.
 */
@NullMarked
package org.coachconnect.system;

import org.jspecify.annotations.NullMarked;
