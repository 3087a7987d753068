/** The caller's own profile. */
@NullMarked
package org.coachconnect.web.users;

import org.jspecify.annotations.NullMarked;
