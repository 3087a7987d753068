@NullMarked
package org.coachconnect.platform;

import org.jspecify.annotations.NullMarked;
