/** The profile and its rules. */
@NullMarked
package org.coachconnect.users.domain;

import org.jspecify.annotations.NullMarked;
