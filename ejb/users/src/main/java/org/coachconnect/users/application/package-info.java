/** The use cases of users. */
@NullMarked
package org.coachconnect.users.application;

import org.jspecify.annotations.NullMarked;
