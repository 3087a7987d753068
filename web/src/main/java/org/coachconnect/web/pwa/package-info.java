/**
 * Serves the PWA from the root of the WAR. Liberty compresses while it answers and knows no files that are compressed already,
 * so a small servlet takes the place of its own one.
 */
@NullMarked
package org.coachconnect.web.pwa;

import org.jspecify.annotations.NullMarked;
