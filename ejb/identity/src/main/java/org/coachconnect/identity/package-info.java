/**
 * Who somebody is: accounts, passwords, access tokens and the devices signed in. It exists so that no other context ever
 * holds a credential or an e-mail address; they know a person by id and ask here when they must reach one.
 */
@NullMarked
package org.coachconnect.identity;

import org.jspecify.annotations.NullMarked;
