/** What a client needs to know about this installation before anybody signs in. */
@NullMarked
package org.coachconnect.web.meta;

import org.jspecify.annotations.NullMarked;
