/** The use cases of organisations. */
@NullMarked
package org.coachconnect.organisations.application;

import org.jspecify.annotations.NullMarked;
