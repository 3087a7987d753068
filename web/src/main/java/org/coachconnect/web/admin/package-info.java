/** What only the platform's administrators see. */
@NullMarked
package org.coachconnect.web.admin;

import org.jspecify.annotations.NullMarked;
