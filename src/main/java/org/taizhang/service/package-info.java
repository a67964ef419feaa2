/** The running program: its routes, the beans they name, and the night. */
package org.taizhang.service;
