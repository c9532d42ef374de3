package dk.jobregnskab.fetch.sftp;

import java.nio.file.Path;

/** An SFTP server, and how we show ourselves to it. */
record Server(String host, int port, String user, Path key, Path knownHosts) {}
