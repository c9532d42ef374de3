package dk.jobregnskab.run.session;

/** @param writes whether the command changes anything: then it takes the lock, migrates and has a log file */
record SessionMode(boolean writes) {}
