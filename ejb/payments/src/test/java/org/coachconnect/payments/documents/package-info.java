/** Tests of the papers. */
@NullMarked
package org.coachconnect.payments.documents;

import org.jspecify.annotations.NullMarked;
