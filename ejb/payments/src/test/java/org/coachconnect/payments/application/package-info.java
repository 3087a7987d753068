/** Tests of the use cases of payments. */
@NullMarked
package org.coachconnect.payments.application;

import org.jspecify.annotations.NullMarked;
