/** Tests of the contract of payments. */
@NullMarked
package org.coachconnect.payments;

import org.jspecify.annotations.NullMarked;
