/** Invoices on paper. */
@NullMarked
package org.coachconnect.payments.documents;

import org.jspecify.annotations.NullMarked;
