package dk.jobregnskab.intake.source;

import java.util.List;

/** Sources of one sort. A bean; its order is that in which they are pulled. */
public interface RemoteSources {

    List<RemoteSource> all();
}
