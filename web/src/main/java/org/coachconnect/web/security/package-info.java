/** Who asks, for which organisation, and within which bounds. */
@NullMarked
package org.coachconnect.web.security;

import org.jspecify.annotations.NullMarked;
