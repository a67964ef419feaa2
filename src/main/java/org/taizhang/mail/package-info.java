/** The queue of messages and their delivery. */
package org.taizhang.mail;
