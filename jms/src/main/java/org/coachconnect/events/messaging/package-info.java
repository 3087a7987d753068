/** Published by messaging. */
@NullMarked
package org.coachconnect.events.messaging;

import org.jspecify.annotations.NullMarked;
