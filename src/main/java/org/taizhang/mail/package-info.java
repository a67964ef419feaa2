/**
 * The delivery of queued messages: each goes to the campaign's mail server, is tried again for a while, or stays a file.
 *
 * <p>A route takes from the ledger's {@code message} table what is due, hands each row to {@link org.taizhang.mail.Postman},
 * and writes the row that comes back.
 */
package org.taizhang.mail;
