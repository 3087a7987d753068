/** Tests of the rules of payments. */
@NullMarked
package org.coachconnect.payments.domain;

import org.jspecify.annotations.NullMarked;
