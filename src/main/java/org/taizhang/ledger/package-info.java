/**
 * What has been reported, kept for ever: submissions, reports, rows, findings, each with where it came from.
 *
 * <p>One submission is one transaction. History only grows; the present is kept up beside it.
 */
package org.taizhang.ledger;
