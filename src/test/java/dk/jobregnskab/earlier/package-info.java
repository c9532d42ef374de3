/** Databases as earlier versions of the program left them. */
package dk.jobregnskab.earlier;
