/** The manifests are rendered as an administrator renders them, and held against the product. */
@NullMarked
package org.coachconnect.openshift;

import org.jspecify.annotations.NullMarked;
