/** The rules of the house, held by the build. */
@NullMarked
package org.coachconnect.architecture;

import org.jspecify.annotations.NullMarked;
