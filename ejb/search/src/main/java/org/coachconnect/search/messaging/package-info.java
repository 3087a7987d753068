/** Events of coaches and ratings on their way into the coach documents. */
@NullMarked
package org.coachconnect.search.messaging;

import org.jspecify.annotations.NullMarked;
