/** What payments hears from other contexts. */
@NullMarked
package org.coachconnect.payments.messaging;

import org.jspecify.annotations.NullMarked;
