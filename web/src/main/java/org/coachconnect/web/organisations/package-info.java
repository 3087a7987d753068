/** Organisations, for platform administrators. */
@NullMarked
package org.coachconnect.web.organisations;

import org.jspecify.annotations.NullMarked;
