/** The use cases of identity. */
@NullMarked
package org.coachconnect.identity.application;

import org.jspecify.annotations.NullMarked;
