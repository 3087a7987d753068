/** How JSON is read and written, and how parameters are. */
@NullMarked
package org.coachconnect.web.json;

import org.jspecify.annotations.NullMarked;
