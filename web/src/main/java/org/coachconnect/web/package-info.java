/** The web tier: JAX-RS resources and WebSocket endpoints, a package per context, with one error path and one way in. */
@NullMarked
package org.coachconnect.web;

import org.jspecify.annotations.NullMarked;
