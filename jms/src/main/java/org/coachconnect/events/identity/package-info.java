/** Published by identity. */
@NullMarked
package org.coachconnect.events.identity;

import org.jspecify.annotations.NullMarked;
