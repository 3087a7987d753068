/** Who coaches, what they offer and when: profiles, offerings, availability, slots, verification. */
@NullMarked
package org.coachconnect.coaches;

import org.jspecify.annotations.NullMarked;
