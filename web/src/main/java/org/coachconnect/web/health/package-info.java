/** Health checks with causes. */
@NullMarked
package org.coachconnect.web.health;

import org.jspecify.annotations.NullMarked;
