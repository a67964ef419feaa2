/** The commands; wires everything else. */
package org.taizhang.cli;
