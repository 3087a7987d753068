/** Every request has a name, in its answer and in each log line about it. */
@NullMarked
package org.coachconnect.web.requests;

import org.jspecify.annotations.NullMarked;
