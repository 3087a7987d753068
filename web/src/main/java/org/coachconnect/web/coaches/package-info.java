/** Coaches over HTTP: profiles, offerings, availability, slots, verification. */
@NullMarked
package org.coachconnect.web.coaches;

import org.jspecify.annotations.NullMarked;
