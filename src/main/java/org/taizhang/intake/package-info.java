/**
 * The way of a file from a drop folder to its answer: which files are taken and when, and the steps that the intake
 * route names.
 */
package org.taizhang.intake;
