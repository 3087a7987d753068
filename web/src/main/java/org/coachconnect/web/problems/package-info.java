/** The one error path: every failure leaves as RFC 9457 problem+json. */
@NullMarked
package org.coachconnect.web.problems;

import org.jspecify.annotations.NullMarked;
