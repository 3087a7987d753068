/** Runs inside the build of web and never on the server: completes the OpenAPI document from the compiled classes. */
@NullMarked
package org.coachconnect.openapi;

import org.jspecify.annotations.NullMarked;
