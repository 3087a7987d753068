/**
 * Who people are to each other: display name, language, time zone, currency, and how they want to be reached. It exists
 * apart from identity so that credentials and personal preferences never share a table or a reason to change.
 */
@NullMarked
package org.coachconnect.users;

import org.jspecify.annotations.NullMarked;
