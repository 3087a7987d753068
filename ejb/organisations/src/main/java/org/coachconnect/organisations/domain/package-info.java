/** The organisation and its rules. */
@NullMarked
package org.coachconnect.organisations.domain;

import org.jspecify.annotations.NullMarked;
