/** Registration, sign-in and the devices signed in. */
@NullMarked
package org.coachconnect.web.identity;

import org.jspecify.annotations.NullMarked;
